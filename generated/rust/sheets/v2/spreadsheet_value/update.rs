// Generated from spec/sheets/v2/spreadsheet_value/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Write a range / 向单个范围写入数据: [`Update`](struct@Update).
    pub fn update(
        &self,
        spreadsheet_token: impl Into<String>,
        value_range: v2::ValueRangeInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(spreadsheet_token, value_range),
        )
    }
}
/// Write a range / 向单个范围写入数据.
///
/// Writes data to one range, over what is there, at most 5,000 rows and 100 columns a call.
///
/// 向一个范围写入数据，覆盖原有数据，一次最多 5,000 行、100 列。
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uAjMzUjLwIzM14CMyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The data to write and the range to write it to. / 要写入的数据，以及写入到哪个范围。
    pub value_range: v2::ValueRangeInput,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        value_range: v2::ValueRangeInput,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            value_range,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("valueRange", &mut self.value_range);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("sheets.v2.spreadsheet_value.update", Put, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values")
        .documented(text("向单个范围写入数据", "Write a range"), "https://open.feishu.cn/document/ukTMukTMukTM/uAjMzUjLwIzM14CMyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("valueRange", Object).required()])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// The range that was written to. / 写入了数据的范围。
    pub updated_range: String,
    /// How many rows were written. / 写入了多少行。
    pub updated_rows: i64,
    /// How many columns were written. / 写入了多少列。
    pub updated_columns: i64,
    /// How many cells were written. / 写入了多少个单元格。
    pub updated_cells: i64,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("revision", &mut self.revision);
        f.field("updatedRange", &mut self.updated_range);
        f.field("updatedRows", &mut self.updated_rows);
        f.field("updatedColumns", &mut self.updated_columns);
        f.field("updatedCells", &mut self.updated_cells);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
