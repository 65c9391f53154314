// Generated from spec/sheets/v2/spreadsheet_data_validation/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Get dropdown lists / 查询下拉列表设置: [`Get`](struct@Get).
    pub fn get(
        &self,
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        data_validation_type: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(spreadsheet_token, range, data_validation_type),
        )
    }
}
/// Get dropdown lists / 查询下拉列表设置.
///
/// Returns the dropdown lists set in a range. Deprecated: unavailable since September 20, 2025.
///
/// 返回指定范围内的下拉列表设置。已废弃，自 2025 年 9 月 20 日起停用。
///
/// - `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/query-datavalidation)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The cells whose dropdowns are queried, written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview).
    ///
    /// 查询哪些单元格的下拉列表，写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)。
    pub range: String,
    /// The kind of data validation, always `list`, a dropdown. / 数据验证的类型，固定为 `list`，即下拉列表。
    pub data_validation_type: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        data_validation_type: impl Into<String>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            range: range.into(),
            data_validation_type: data_validation_type.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("range", &mut self.range);
        f.field("dataValidationType", &mut self.data_validation_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("sheets.v2.spreadsheet_data_validation.get", Get, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation")
        .documented(text("查询下拉列表设置", "Get dropdown lists"), "https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/query-datavalidation")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(NoBody, &[
            path("spreadsheetToken", String).required(),
            query("range", String).required(),
            query("dataValidationType", String).required(),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The ID of the sheet. / 工作表的 ID。
    pub sheet_id: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// The dropdowns in the range, empty if there are none. / 范围内的各个下拉列表，没有则为空。
    pub data_validations: Vec<GetDataValidations>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("sheetId", &mut self.sheet_id);
        f.field("revision", &mut self.revision);
        f.field("dataValidations", &mut self.data_validations);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The dropdowns in the range, empty if there are none. / 范围内的各个下拉列表，没有则为空。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDataValidations {
    /// The ranges that use this dropdown, joined by column, such as `4d30c6!A1:A2`.
    ///
    /// 使用该下拉列表的各个范围，按列合并，例如 `4d30c6!A1:A2`。
    pub ranges: Vec<String>,
    /// The kind of data validation, `list` for a dropdown. / 数据验证的类型，下拉列表为 `list`。
    pub data_validation_type: String,
    /// The choices of the dropdown. / 下拉列表的各个选项。
    pub condition_values: Vec<String>,
    /// Settings of the dropdown, such as whether several choices can be made and whether they are colored.
    ///
    /// 能否多选、选项是否着色等设置。
    pub options: v2::SpreadsheetDataValidationOptions,
}
impl wire::Object for GetDataValidations {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ranges", &mut self.ranges);
        f.field("dataValidationType", &mut self.data_validation_type);
        f.field("conditionValues", &mut self.condition_values);
        f.field("options", &mut self.options);
    }
}
crate::codegen::__impl_object! {
    GetDataValidations
}
