// Generated from spec/sheets/v2/spreadsheet/values_batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Write several ranges / 向多个范围写入数据: [`ValuesBatchUpdate`](struct@ValuesBatchUpdate).
    pub fn values_batch_update(
        &self,
        spreadsheet_token: impl Into<String>,
        value_ranges: impl Into<Vec<v2::ValueRangesInput>>,
    ) -> crate::codegen::Call<ValuesBatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            ValuesBatchUpdate::new(spreadsheet_token, value_ranges),
        )
    }
}
/// Write several ranges / 向多个范围写入数据.
///
/// Writes data to several ranges of a sheet, over what is there, at most 5,000 rows and 100 columns a call.
///
/// 向一个工作表的多个范围写入数据，覆盖原有数据，一次最多 5,000 行、100 列。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ValuesBatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uEjMzUjLxIzM14SMyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesBatchUpdate {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The data to write and the ranges to write it to, any number of them. / 要写入的数据及其范围，可有多组。
    pub value_ranges: Vec<v2::ValueRangesInput>,
}
impl ValuesBatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        value_ranges: impl Into<Vec<v2::ValueRangesInput>>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            value_ranges: value_ranges.into(),
        }
    }
}
impl wire::Object for ValuesBatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("valueRanges", &mut self.value_ranges);
    }
}
crate::codegen::__impl_object! {
    ValuesBatchUpdate
}
crate::codegen::__operation! {
    ValuesBatchUpdate => ValuesBatchUpdateResponse, ValuesBatchUpdateError:
    Endpoint::new("sheets.v2.spreadsheet.values_batch_update", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update")
        .documented(text("向多个范围写入数据", "Write several ranges"), "https://open.feishu.cn/document/ukTMukTMukTM/uEjMzUjLxIzM14SMyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("valueRanges", Array).required()])
}
/// The reply to [`ValuesBatchUpdate`](struct@ValuesBatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesBatchUpdateResponse {
    /// What was written to each range. / 各范围的写入结果。
    pub responses: Vec<v2::Responses>,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
}
impl wire::Object for ValuesBatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("responses", &mut self.responses);
        f.field("revision", &mut self.revision);
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
    }
}
crate::codegen::__impl_object! {
    ValuesBatchUpdateResponse
}
/// The documented errors of [`ValuesBatchUpdate`](struct@ValuesBatchUpdate).
pub type ValuesBatchUpdateError = crate::codegen::NoError;
