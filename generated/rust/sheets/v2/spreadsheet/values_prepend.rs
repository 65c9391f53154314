// Generated from spec/sheets/v2/spreadsheet/values_prepend.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Prepend data / 插入数据: [`ValuesPrepend`](struct@ValuesPrepend).
    pub fn values_prepend(
        &self,
        spreadsheet_token: impl Into<String>,
        value_range: v2::ValueRangeInput,
    ) -> crate::codegen::Call<ValuesPrepend> {
        crate::codegen::Call::new(
            self.client,
            ValuesPrepend::new(spreadsheet_token, value_range),
        )
    }
}
/// Prepend data / 插入数据.
///
/// Inserts rows above a range and fills them with data, at most 5,000 rows and 100 columns a call.
///
/// 在一个范围的上方插入若干行并填入数据，一次最多 5,000 行、100 列。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ValuesPrependError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIjMzUjLyIzM14iMyMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesPrepend {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The data to insert and the range to insert it at. / 要插入的数据，以及插入到哪个范围。
    pub value_range: v2::ValueRangeInput,
}
impl ValuesPrepend {
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
impl wire::Object for ValuesPrepend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("valueRange", &mut self.value_range);
    }
}
crate::codegen::__impl_object! {
    ValuesPrepend
}
crate::codegen::__operation! {
    ValuesPrepend => ValuesPrependResponse, ValuesPrependError:
    Endpoint::new("sheets.v2.spreadsheet.values_prepend", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend")
        .documented(text("插入数据", "Prepend data"), "https://open.feishu.cn/document/ukTMukTMukTM/uIjMzUjLyIzM14iMyMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("valueRange", Object).required()])
}
/// The reply to [`ValuesPrepend`](struct@ValuesPrepend).
pub type ValuesPrependResponse = v2::Spreadsheet;
/// The documented errors of [`ValuesPrepend`](struct@ValuesPrepend).
pub type ValuesPrependError = crate::codegen::NoError;
