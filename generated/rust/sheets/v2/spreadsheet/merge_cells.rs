// Generated from spec/sheets/v2/spreadsheet/merge_cells.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Merge cells / 合并单元格: [`MergeCells`](struct@MergeCells).
    pub fn merge_cells(
        &self,
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        merge_type: MergeCellsMergeType,
    ) -> crate::codegen::Call<MergeCells> {
        crate::codegen::Call::new(
            self.client,
            MergeCells::new(spreadsheet_token, range, merge_type),
        )
    }
}
/// Merge cells / 合并单元格.
///
/// Merges the cells of a range, at most 5,000 rows and 100 columns a call.
///
/// 合并一个范围内的单元格，一次最多 5,000 行、100 列。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`MergeCellsError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukDNzUjL5QzM14SO0MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeCells {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The cells to merge, written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview).
    ///
    /// 要合并的单元格，写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)。
    pub range: String,
    /// How the cells are merged. / 合并的方式。
    pub merge_type: MergeCellsMergeType,
}
impl MergeCells {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        merge_type: MergeCellsMergeType,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            range: range.into(),
            merge_type,
        }
    }
}
impl wire::Object for MergeCells {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("range", &mut self.range);
        f.field("mergeType", &mut self.merge_type);
    }
}
crate::codegen::__impl_object! {
    MergeCells
}
crate::codegen::__operation! {
    MergeCells => MergeCellsResponse, MergeCellsError:
    Endpoint::new("sheets.v2.spreadsheet.merge_cells", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells")
        .documented(text("合并单元格", "Merge cells"), "https://open.feishu.cn/document/ukTMukTMukTM/ukDNzUjL5QzM14SO0MTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            body("range", String).required(),
            body("mergeType", String).required(),
        ])
}
/// The reply to [`MergeCells`](struct@MergeCells).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeCellsResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
}
impl wire::Object for MergeCellsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
    }
}
crate::codegen::__impl_object! {
    MergeCellsResponse
}
/// The documented errors of [`MergeCells`](struct@MergeCells).
pub type MergeCellsError = crate::codegen::NoError;
/// How the cells are merged. / 合并的方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MergeCellsMergeType {
    /// `MERGE_ALL`: All into one cell / 合并为一个单元格
    MergeAll,
    /// `MERGE_ROWS`: One cell per row / 每行合并为一个单元格
    MergeRows,
    /// `MERGE_COLUMNS`: One cell per column / 每列合并为一个单元格
    MergeColumns,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MergeCellsMergeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MergeCellsMergeType {
    fn as_str(&self) -> &str {
        match self {
            Self::MergeAll => "MERGE_ALL",
            Self::MergeRows => "MERGE_ROWS",
            Self::MergeColumns => "MERGE_COLUMNS",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "MERGE_ALL" => Self::MergeAll,
            "MERGE_ROWS" => Self::MergeRows,
            "MERGE_COLUMNS" => Self::MergeColumns,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    MergeCellsMergeType
}
