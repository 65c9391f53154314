// Generated from spec/sheets/v3/spreadsheet/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::error;
impl super::Api<'_> {
    /// Create a spreadsheet / 创建电子表格: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.title(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a spreadsheet / 创建电子表格.
///
/// Creates an empty spreadsheet in a folder of the drive, with a title if given; content cannot be passed along.
///
/// 在云空间的一个文件夹中创建空的电子表格，可以指定标题，不能带入内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/sheets/v3/spreadsheets`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The title of the new spreadsheet. / 新电子表格的标题。
    /// - Length: 0 to 255
    /// - Example: `"text"`
    pub title: Option<String>,
    /// The token of the folder to create the spreadsheet in, as found in its URL or the listing of the folder above it; to create one in a wiki space, [create a wiki node](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create) of type `sheet` instead.
    ///
    /// 新电子表格所在文件夹的 token，可从其 URL 或上级文件夹的文件清单中取得；要建在知识库中，应改用[创建知识空间节点](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create)并选择 `sheet` 类型。
    /// - Example: `"fldbcO1UuPz8VwnpPx5a92abcef"`
    pub folder_token: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `folder_token`.
    #[must_use]
    pub fn folder_token(mut self, value: impl Into<String>) -> Self {
        self.folder_token = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("folder_token", &mut self.folder_token);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("sheets.v3.spreadsheet.create", Post, "/open-apis/sheets/v3/spreadsheets")
        .documented(text("创建电子表格", "Create a spreadsheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_CREATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[body("title", String), body("folder_token", String)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The spreadsheet that was created. / 新建的电子表格。
    pub spreadsheet: CreateSpreadsheet,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet", &mut self.spreadsheet);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1310204`](error::WRONG_REQUEST_BODY): Wrong Request Body
    WrongRequestBody = error::WRONG_REQUEST_BODY,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310235`](error::RETRY_LATER): Retry Later
    RetryLater = error::RETRY_LATER,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1310226`](error::LIMIT_EXCEEDED): Excess Limit
    LimitExceeded = error::LIMIT_EXCEEDED,
}
/// The spreadsheet that was created. / 新建的电子表格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateSpreadsheet {
    /// The title of the spreadsheet. / 电子表格的标题。
    pub title: String,
    /// The token of the folder the spreadsheet is in. / 电子表格所在文件夹的 token。
    pub folder_token: String,
    /// The URL of the spreadsheet. / 电子表格的 URL。
    pub url: String,
    /// The token of the spreadsheet created. / 新建的电子表格的 token。
    pub spreadsheet_token: id::SpreadsheetToken,
}
impl wire::Object for CreateSpreadsheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("folder_token", &mut self.folder_token);
        f.field("url", &mut self.url);
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
    }
}
crate::codegen::__impl_object! {
    CreateSpreadsheet
}
