// Generated from spec/sheets/v3/spreadsheet/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::error;
impl super::Api<'_> {
    /// Update a spreadsheet / 修改电子表格属性: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.title(…))`.
    pub fn patch(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(spreadsheet_token))
    }
}
/// Update a spreadsheet / 修改电子表格属性.
///
/// Changes the properties of a spreadsheet; for now only its title can be changed.
///
/// 修改一个电子表格的属性，目前只有标题可以修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v3().spreadsheet().patch("Iow7sNNEphp3WbtnbCscPqabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/sheets/v3/spreadsheets/:spreadsheet_token`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The new title of the spreadsheet; when empty, the spreadsheet shows as untitled, in the local language.
    ///
    /// 电子表格的新标题；为空时显示为“未命名表格”，或当地语言的相应文字。
    /// - Example: `"text"`
    pub title: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<id::SpreadsheetToken>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            title: Default::default(),
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("title", &mut self.title);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("sheets.v3.spreadsheet.patch", Patch, "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token")
        .documented(text("修改电子表格属性", "Update a spreadsheet"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[path("spreadsheet_token", String).required(), body("title", String)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1310251`](error::INVALID_PARAMETER): Invalid Parameter
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1310213`](error::PERMISSION_DENIED): Permission Fail
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1310249`](error::SPREADSHEET_DELETED): Spreadsheet Deleted
    SpreadsheetDeleted = error::SPREADSHEET_DELETED,
    /// [`1310250`](error::TITLE_NOT_COMPLIANT): Title Not Pass
    TitleNotCompliant = error::TITLE_NOT_COMPLIANT,
    /// [`1310214`](error::SPREADSHEET_NOT_FOUND): SpreadSheet Not Found
    SpreadsheetNotFound = error::SPREADSHEET_NOT_FOUND,
    /// [`1315201`](error::INTERNAL_ERROR): Server Error
    InternalError = error::INTERNAL_ERROR,
    /// [`1315203`](error::INTERNAL_ERROR1315203): Server Error
    InternalError1315203 = error::INTERNAL_ERROR1315203,
    /// [`1315210`](error::INTERNAL_ERROR1315210): Server Error
    InternalError1315210 = error::INTERNAL_ERROR1315210,
}
