// Generated from spec/sheets/v2/import/result.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Get the result of a spreadsheet import / 查询导入结果: [`Result`](struct@Result).
    #[deprecated(note = "use `drive.v1.import_task.get` instead")]
    pub fn result(&self, ticket: impl Into<String>) -> crate::codegen::Call<Result> {
        crate::codegen::Call::new(self.client, Result::new(ticket))
    }
}
/// Get the result of a spreadsheet import / 查询导入结果.
///
/// Returns the result and the URL of a spreadsheet import, which has failed if there is no result after 30 minutes.
///
/// 返回一次表格导入的结果和链接，超过 30 分钟仍无结果视为失败。
///
/// **Deprecated**: use `drive.v1.import_task.get` instead.
///
/// - `GET /open-apis/sheets/v2/import/result`
/// - Token: `user_access_token` or `tenant_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ResultError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Result {
    /// The ticket of the import, as returned when it was started. / 导入任务的凭证，由发起导入的操作返回。
    pub ticket: String,
}
impl Result {
    /// Creates the value from its required fields.
    pub fn new(ticket: impl Into<String>) -> Self {
        Self { ticket: ticket.into() }
    }
}
impl wire::Object for Result {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
    }
}
crate::codegen::__impl_object! {
    Result
}
crate::codegen::__operation! {
    Result => ResultResponse, ResultError:
    Endpoint::new("sheets.v2.import.result", Get, "/open-apis/sheets/v2/import/result")
        .documented(text("查询导入结果", "Get the result of a spreadsheet import"), "https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN")
        .access(&[User, Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .request(NoBody, &[query("ticket", String).required()])
}
/// The reply to [`Result`](struct@Result).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultResponse {
    /// The ticket of the import, as returned when it was started. / 导入任务的凭证，由发起导入的操作返回。
    pub ticket: String,
    /// The URL of the spreadsheet the file was imported to. / 导入得到的电子表格的链接。
    pub url: String,
    /// The code of the warning raised while importing. / 导入时产生的警告码。
    pub warning_code: i64,
}
impl wire::Object for ResultResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket", &mut self.ticket);
        f.field("url", &mut self.url);
        f.field("warningCode", &mut self.warning_code);
    }
}
crate::codegen::__impl_object! {
    ResultResponse
}
/// The documented errors of [`Result`](struct@Result).
pub type ResultError = crate::codegen::NoError;
