// Generated from spec/sheets/v2/spreadsheet/values_batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Read several ranges / 读取多个范围: [`ValuesBatchGet`](struct@ValuesBatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.value_render_option(…))`.
    pub fn values_batch_get(
        &self,
        spreadsheet_token: impl Into<String>,
        ranges: impl Into<String>,
    ) -> crate::codegen::Call<ValuesBatchGet> {
        crate::codegen::Call::new(
            self.client,
            ValuesBatchGet::new(spreadsheet_token, ranges),
        )
    }
}
/// Read several ranges / 读取多个范围.
///
/// Returns the data of several ranges, up to 10 MB in all. / 返回多个范围内的数据，合计最多 10 MB。
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`ValuesBatchGetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukTMzUjL5EzM14SOxMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesBatchGet {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The ranges to read, separated by commas, each written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview); one from a cell to a column yields at most 100 columns.
    ///
    /// 要读取的各个范围，以逗号分隔，每个写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)；从某单元格到某列的写法最多返回 100 列。
    pub ranges: String,
    /// How the values of cells are returned; if omitted, formulas are returned as such and not computed, and values are numeric.
    ///
    /// 以哪种形式返回单元格的值，不填则公式返回其本身，不作计算，值为数值格式。
    pub value_render_option: Option<v2::ValueRenderOption>,
    /// How dates and times are returned: `FormattedString` gives formatted strings and leaves numbers alone; if omitted, they are floats whose whole part counts days since December 30, 1899, and whose fraction is the part of the day gone by.
    ///
    /// 日期与时间以哪种形式返回：`FormattedString` 返回格式化后的字符串，数字不受影响；不填则返回浮点数，整数部分是距 1899 年 12 月 30 日的天数，小数部分是当天已过的比例。
    pub date_time_render_option: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    pub user_id_type: Option<types::UserIdType>,
}
impl ValuesBatchGet {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<String>, ranges: impl Into<String>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            ranges: ranges.into(),
            value_render_option: Default::default(),
            date_time_render_option: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `valueRenderOption`.
    #[must_use]
    pub fn value_render_option(mut self, value: v2::ValueRenderOption) -> Self {
        self.value_render_option = Some(value);
        self
    }
    /// Sets `dateTimeRenderOption`.
    #[must_use]
    pub fn date_time_render_option(mut self, value: impl Into<String>) -> Self {
        self.date_time_render_option = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for ValuesBatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("ranges", &mut self.ranges);
        f.field("valueRenderOption", &mut self.value_render_option);
        f.field("dateTimeRenderOption", &mut self.date_time_render_option);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    ValuesBatchGet
}
crate::codegen::__operation! {
    ValuesBatchGet => ValuesBatchGetResponse, ValuesBatchGetError:
    Endpoint::new("sheets.v2.spreadsheet.values_batch_get", Get, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get")
        .documented(text("读取多个范围", "Read several ranges"), "https://open.feishu.cn/document/ukTMukTMukTM/ukTMzUjL5EzM14SOxMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(NoBody, &[
            path("spreadsheetToken", String).required(),
            query("ranges", String).required(),
            query("valueRenderOption", String),
            query("dateTimeRenderOption", String),
            query("user_id_type", String),
        ])
}
/// The reply to [`ValuesBatchGet`](struct@ValuesBatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuesBatchGetResponse {
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// How many cells were read in total. / 一共读取了多少个单元格。
    pub total_cells: i64,
    /// The data read from each range. / 各范围读到的数据。
    pub value_ranges: Vec<v2::ValueRanges>,
}
impl wire::Object for ValuesBatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("revision", &mut self.revision);
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("totalCells", &mut self.total_cells);
        f.field("valueRanges", &mut self.value_ranges);
    }
}
crate::codegen::__impl_object! {
    ValuesBatchGetResponse
}
/// The documented errors of [`ValuesBatchGet`](struct@ValuesBatchGet).
pub type ValuesBatchGetError = crate::codegen::NoError;
