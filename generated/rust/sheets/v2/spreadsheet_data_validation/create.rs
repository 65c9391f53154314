// Generated from spec/sheets/v2/spreadsheet_data_validation/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Set a dropdown list / 设置下拉列表: [`Create`](struct@Create).
    pub fn create(
        &self,
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        data_validation_type: impl Into<String>,
        data_validation: v2::DataValidation,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(spreadsheet_token, range, data_validation_type, data_validation),
        )
    }
}
/// Set a dropdown list / 设置下拉列表.
///
/// Gives a range a dropdown list with its options, their colors and whether several may be chosen; at most 5,000 rows and 100 columns a call.
///
/// 为一个范围设置下拉列表的选项、样式和是否多选，一次最多 5,000 行、100 列。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/set-dropdown)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The cells to get a dropdown, written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview).
    ///
    /// 要设置下拉列表的单元格，写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)。
    /// - Example: `"8fe9d6!C1:H14"`
    pub range: String,
    /// The kind of data validation, only `list`, a dropdown. / 数据验证的类型，目前只有下拉列表，即 `list`。
    pub data_validation_type: String,
    /// The choices of the dropdown and its settings. / 下拉列表的选项及其设置。
    pub data_validation: v2::DataValidation,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        range: impl Into<String>,
        data_validation_type: impl Into<String>,
        data_validation: v2::DataValidation,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            range: range.into(),
            data_validation_type: data_validation_type.into(),
            data_validation,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("range", &mut self.range);
        f.field("dataValidationType", &mut self.data_validation_type);
        f.field("dataValidation", &mut self.data_validation);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("sheets.v2.spreadsheet_data_validation.create", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation")
        .documented(text("设置下拉列表", "Set a dropdown list"), "https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/set-dropdown")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            body("range", String).required(),
            body("dataValidationType", String).required(),
            body("dataValidation", Object).required(),
        ])
        .reply(TopLevel)
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
