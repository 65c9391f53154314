// Generated from spec/sheets/v2/spreadsheet_condition_format/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::v2;
impl super::Api<'_> {
    /// List conditional formats / 获取条件格式: [`List`](struct@List).
    pub fn list(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(spreadsheet_token, sheet_ids))
    }
}
/// List conditional formats / 获取条件格式.
///
/// Returns the conditional formats of up to 10 sheets. / 返回工作表的条件格式，一次最多查询 10 个工作表。
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The IDs of the sheets whose conditional formats are listed, separated by commas.
    ///
    /// 要查询哪些工作表的条件格式，多个 ID 以逗号分隔。
    /// - Example: ``["`xxxID1,xxxID2`"]``
    pub sheet_ids: Vec<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_ids: sheet_ids.into(),
        }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_ids", &mut self.sheet_ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("sheets.v2.spreadsheet_condition_format.list", Get, "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats")
        .documented(text("获取条件格式", "List conditional formats"), "https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(NoBody, &[path("spreadsheet_token", String).required(), query("sheet_ids", Array).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The conditional formats of the sheets asked for. / 所查工作表中的条件格式。
    pub sheet_condition_formats: Vec<v2::SpreadsheetConditionFormatInterface>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheet_condition_formats", &mut self.sheet_condition_formats);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
