// Generated from spec/sheets/v2/spreadsheet_dimension_range/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Delete rows or columns / 删除行列: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        spreadsheet_token: impl Into<String>,
        dimension: v2::DimensionInput,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(spreadsheet_token, dimension))
    }
}
/// Delete rows or columns / 删除行列.
///
/// Deletes a range of rows or columns from a sheet, at most 5,000 a call; one row and one column must remain.
///
/// 删除工作表中的一段行或列，一次最多 5,000 行或列，至少须保留一行一列。
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ucjMzUjL3IzM14yNyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// `dimension`
    pub dimension: v2::DimensionInput,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        dimension: v2::DimensionInput,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            dimension,
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("dimension", &mut self.dimension);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("sheets.v2.spreadsheet_dimension_range.delete", Delete, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dimension_range")
        .documented(text("删除行列", "Delete rows or columns"), "https://open.feishu.cn/document/ukTMukTMukTM/ucjMzUjL3IzM14yNyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("dimension", Object).required()])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// How many rows or columns were deleted. / 删除了多少行或列。
    pub del_count: i64,
    /// Whether rows or columns were deleted. / 删除的是行还是列。
    pub major_dimension: v2::MajorDimension,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("delCount", &mut self.del_count);
        f.field("majorDimension", &mut self.major_dimension);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
/// The documented errors of [`Delete`](struct@Delete).
pub type DeleteError = crate::codegen::NoError;
