// Generated from spec/sheets/v2/spreadsheet/unmerge_cells.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Split merged cells / 拆分单元格: [`UnmergeCells`](struct@UnmergeCells).
    pub fn unmerge_cells(
        &self,
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
    ) -> crate::codegen::Call<UnmergeCells> {
        crate::codegen::Call::new(
            self.client,
            UnmergeCells::new(spreadsheet_token, range),
        )
    }
}
/// Split merged cells / 拆分单元格.
///
/// Splits the merged cells of a range, at most 5,000 rows and 100 columns a call.
///
/// 拆分一个范围内已合并的单元格，一次最多 5,000 行、100 列。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UnmergeCellsError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATNzUjLwUzM14CM1MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmergeCells {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The merged cells to split, written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview).
    ///
    /// 要拆分的合并单元格，写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)。
    pub range: String,
}
impl UnmergeCells {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<String>, range: impl Into<String>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            range: range.into(),
        }
    }
}
impl wire::Object for UnmergeCells {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("range", &mut self.range);
    }
}
crate::codegen::__impl_object! {
    UnmergeCells
}
crate::codegen::__operation! {
    UnmergeCells => UnmergeCellsResponse, UnmergeCellsError:
    Endpoint::new("sheets.v2.spreadsheet.unmerge_cells", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells")
        .documented(text("拆分单元格", "Split merged cells"), "https://open.feishu.cn/document/ukTMukTMukTM/uATNzUjLwUzM14CM1MTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("range", String).required()])
}
/// The reply to [`UnmergeCells`](struct@UnmergeCells).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnmergeCellsResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
}
impl wire::Object for UnmergeCellsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
    }
}
crate::codegen::__impl_object! {
    UnmergeCellsResponse
}
/// The documented errors of [`UnmergeCells`](struct@UnmergeCells).
pub type UnmergeCellsError = crate::codegen::NoError;
