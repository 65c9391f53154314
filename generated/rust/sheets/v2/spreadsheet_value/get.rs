// Generated from spec/sheets/v2/spreadsheet_value/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Read a range / 读取单个范围: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.value_render_option(…))`.
    pub fn get(
        &self,
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(spreadsheet_token, range))
    }
}
/// Read a range / 读取单个范围.
///
/// Returns the data of one range, up to 10 MB. / 返回一个范围内的数据，最多 10 MB。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.sheets().v2().spreadsheet_value().get("Iow7sNNEphp3WbtnbCscPqabcef", "Q7PlXT!A1:B2").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugTMzUjL4EzM14COxMTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The cells to read, written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview); a range that ends with a column alone yields at most 100 columns.
    ///
    /// 要读取的单元格，写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)；结束位置只写列时，最多返回 100 列。
    /// - Example: `"Q7PlXT!A1:B2"`
    pub range: String,
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
impl Get {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<String>, range: impl Into<String>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            range: range.into(),
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
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("range", &mut self.range);
        f.field("valueRenderOption", &mut self.value_render_option);
        f.field("dateTimeRenderOption", &mut self.date_time_render_option);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("sheets.v2.spreadsheet_value.get", Get, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values/:range")
        .documented(text("读取单个范围", "Read a range"), "https://open.feishu.cn/document/ukTMukTMukTM/ugTMzUjL4EzM14COxMTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(NoBody, &[
            path("spreadsheetToken", String).required(),
            path("range", String).required(),
            query("valueRenderOption", String),
            query("dateTimeRenderOption", String),
            query("user_id_type", String),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The data read and its range. / 读到的数据及其范围。
    pub value_range: v2::ValueRange,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("revision", &mut self.revision);
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("valueRange", &mut self.value_range);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
