// Generated from spec/sheets/v2/spreadsheet/styles_batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Set the styles of several ranges / 批量设置单元格样式: [`StylesBatchUpdate`](struct@StylesBatchUpdate).
    pub fn styles_batch_update(
        &self,
        spreadsheet_token: impl Into<String>,
        data: impl Into<Vec<StylesBatchUpdateData>>,
    ) -> crate::codegen::Call<StylesBatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            StylesBatchUpdate::new(spreadsheet_token, data),
        )
    }
}
/// Set the styles of several ranges / 批量设置单元格样式.
///
/// Sets the font, background, borders and other styles of several ranges, at most 5,000 rows and 100 columns a call.
///
/// 批量设置多个范围的字体、背景、边框等样式，一次最多 5,000 行、100 列。
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`StylesBatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uAzMzUjLwMzM14CMzMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StylesBatchUpdate {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The styles to set and the ranges to set them on, any number of pairs. / 要设置的样式及其范围，可有多组。
    pub data: Vec<StylesBatchUpdateData>,
}
impl StylesBatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        data: impl Into<Vec<StylesBatchUpdateData>>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            data: data.into(),
        }
    }
}
impl wire::Object for StylesBatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    StylesBatchUpdate
}
crate::codegen::__operation! {
    StylesBatchUpdate => StylesBatchUpdateResponse, StylesBatchUpdateError:
    Endpoint::new("sheets.v2.spreadsheet.styles_batch_update", Put, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update")
        .documented(text("批量设置单元格样式", "Set the styles of several ranges"), "https://open.feishu.cn/document/ukTMukTMukTM/uAzMzUjLwMzM14CMzMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("data", Array).required()])
}
/// The reply to [`StylesBatchUpdate`](struct@StylesBatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StylesBatchUpdateResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// How many rows were styled in total. / 一共设置了多少行的样式。
    pub total_updated_rows: i64,
    /// How many columns were styled in total. / 一共设置了多少列的样式。
    pub total_updated_columns: i64,
    /// How many cells were styled in total. / 一共设置了多少个单元格的样式。
    pub total_updated_cells: i64,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// What was styled in each range, with its size. / 各范围设置了样式的区域及其行列数。
    pub responses: Vec<v2::Responses>,
}
impl wire::Object for StylesBatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("totalUpdatedRows", &mut self.total_updated_rows);
        f.field("totalUpdatedColumns", &mut self.total_updated_columns);
        f.field("totalUpdatedCells", &mut self.total_updated_cells);
        f.field("revision", &mut self.revision);
        f.field("responses", &mut self.responses);
    }
}
crate::codegen::__impl_object! {
    StylesBatchUpdateResponse
}
/// The documented errors of [`StylesBatchUpdate`](struct@StylesBatchUpdate).
pub type StylesBatchUpdateError = crate::codegen::NoError;
/// The styles to set and the ranges to set them on, any number of pairs. / 要设置的样式及其范围，可有多组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StylesBatchUpdateData {
    /// The ranges that get the style, each written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview).
    ///
    /// 应用同一样式的各个范围，每个写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)。
    pub ranges: Vec<String>,
    /// The style to apply. / 要应用的样式。
    pub style: v2::Style2,
}
impl StylesBatchUpdateData {
    /// Creates the value from its required fields.
    pub fn new(ranges: impl Into<Vec<String>>, style: v2::Style2) -> Self {
        Self {
            ranges: ranges.into(),
            style,
        }
    }
}
impl wire::Object for StylesBatchUpdateData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ranges", &mut self.ranges);
        f.field("style", &mut self.style);
    }
}
crate::codegen::__impl_object! {
    StylesBatchUpdateData
}
