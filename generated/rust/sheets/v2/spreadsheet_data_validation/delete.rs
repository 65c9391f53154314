// Generated from spec/sheets/v2/spreadsheet_data_validation/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete dropdown lists / 删除下拉列表设置: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        spreadsheet_token: impl Into<String>,
        data_validation_ranges: impl Into<Vec<DeleteDataValidationRanges>>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(spreadsheet_token, data_validation_ranges),
        )
    }
}
/// Delete dropdown lists / 删除下拉列表设置.
///
/// Deletes the dropdown lists of ranges but keeps the text of the chosen options. Deprecated: unavailable since September 20, 2025.
///
/// 删除指定范围的下拉列表设置，保留选项文本。已废弃，自 2025 年 9 月 20 日起停用。
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/delete-datavalidation)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The ranges from which to delete dropdowns, at most 100, each of at most 5,000 cells. If one fails, the others are still processed.
    ///
    /// 要删除下拉列表的范围，最多 100 个，每个不超过 5,000 个单元格；某个范围失败不影响其他范围。
    pub data_validation_ranges: Vec<DeleteDataValidationRanges>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        data_validation_ranges: impl Into<Vec<DeleteDataValidationRanges>>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            data_validation_ranges: data_validation_ranges.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("dataValidationRanges", &mut self.data_validation_ranges);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("sheets.v2.spreadsheet_data_validation.delete", Delete, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation")
        .documented(text("删除下拉列表设置", "Delete dropdown lists"), "https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/delete-datavalidation")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("dataValidationRanges", Array).required()])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The result for each range. / 各范围的删除结果。
    pub range_results: Vec<DeleteRangeResults>,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rangeResults", &mut self.range_results);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
/// The ranges from which to delete dropdowns, at most 100, each of at most 5,000 cells. If one fails, the others are still processed.
///
/// 要删除下拉列表的范围，最多 100 个，每个不超过 5,000 个单元格；某个范围失败不影响其他范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDataValidationRanges {
    /// The range of the dropdown as `<sheetId>!<start>:<end>`, such as `4d30c6!A2:B2`.
    ///
    /// 下拉列表所在的范围，格式为 `<sheetId>!<开始位置>:<结束位置>`，例如 `4d30c6!A2:B2`。
    pub range: String,
}
impl DeleteDataValidationRanges {
    /// Creates the value from its required fields.
    pub fn new(range: impl Into<String>) -> Self {
        Self { range: range.into() }
    }
}
impl wire::Object for DeleteDataValidationRanges {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("range", &mut self.range);
    }
}
/// The result for each range. / 各范围的删除结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRangeResults {
    /// The range this result is about, as in the request. / 该结果对应的范围，即请求中的 `range`。
    pub range: String,
    /// A message about the result. / 对删除结果的说明。
    pub msg: String,
    /// Whether the dropdown was removed from this range. / 该范围的下拉列表是否已删除。
    pub success: bool,
    /// How many cells were affected. / 受影响的单元格数。
    pub updated_cells: i64,
}
impl wire::Object for DeleteRangeResults {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("range", &mut self.range);
        f.field("msg", &mut self.msg);
        f.field("success", &mut self.success);
        f.field("updatedCells", &mut self.updated_cells);
    }
}
crate::codegen::__impl_object! {
    DeleteDataValidationRanges DeleteRangeResults
}
