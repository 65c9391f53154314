// Generated from spec/sheets/v3/spreadsheet/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::sheets::error;
impl super::Api<'_> {
    /// Get a spreadsheet / 获取电子表格信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(spreadsheet_token))
    }
}
/// Get a spreadsheet / 获取电子表格信息.
///
/// Returns the basics of a spreadsheet, such as its title, owner and URL. / 返回一个电子表格的标题、所有者和链接等基础信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet().get("Iow7sNNEphp3WbtnbCscPqabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/sheets/v3/spreadsheets/:spreadsheet_token`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<id::SpreadsheetToken>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("sheets.v3.spreadsheet.get", Get, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token")
        .documented(text("获取电子表格信息", "Get a spreadsheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("spreadsheet_token", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The spreadsheet that was read. / 所查询的电子表格。
    pub spreadsheet: GetGetSpreadsheet,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet", &mut self.spreadsheet);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1310251`](error::INVALID_PARAMETER): Invalid Parameter
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
    /// [`1315210`](error::INTERNAL_ERROR1315210): Server Error
    InternalError1315210 = error::INTERNAL_ERROR1315210,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
}
/// The spreadsheet that was read. / 所查询的电子表格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGetSpreadsheet {
    /// The title of the spreadsheet. / 电子表格的标题。
    pub title: String,
    /// The owner of the spreadsheet, as a `user_id_type` ID. / 电子表格所有者的 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
    /// The token of the spreadsheet. / 电子表格的 token。
    pub token: String,
    /// The URL of the spreadsheet. / 电子表格的 URL。
    pub url: String,
}
impl wire::Object for GetGetSpreadsheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("owner_id", &mut self.owner_id);
        f.field("token", &mut self.token);
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    GetGetSpreadsheet
}
