// Generated from spec/sheets/v2/spreadsheet_data_validation/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Update a dropdown list / 更新下拉列表设置: [`Update`](struct@Update).
    pub fn update(
        &self,
        spreadsheet_token: impl Into<String>,
        sheet_id: impl Into<String>,
        ranges: impl Into<Vec<String>>,
        data_validation_type: impl Into<String>,
        data_validation: v2::DataValidation,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(
                spreadsheet_token,
                sheet_id,
                ranges,
                data_validation_type,
                data_validation,
            ),
        )
    }
}
/// Update a dropdown list / 更新下拉列表设置.
///
/// Changes the options of a dropdown list in a sheet, their colors and whether several may be chosen.
///
/// 修改工作表中一个下拉列表的选项、样式和是否多选。
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/update-datavalidation)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
    /// The cells whose dropdown is updated, each range written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview); cells without a dropdown get one.
    ///
    /// 要更新下拉列表的单元格，每项写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)；其中没有下拉列表的会新设一个。
    pub ranges: Vec<String>,
    /// The kind of data validation, only `list`, a dropdown. / 数据验证的类型，目前只有下拉列表，即 `list`。
    pub data_validation_type: String,
    /// The choices of the dropdown and its settings. / 下拉列表的选项及其设置。
    pub data_validation: v2::DataValidation,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        sheet_id: impl Into<String>,
        ranges: impl Into<Vec<String>>,
        data_validation_type: impl Into<String>,
        data_validation: v2::DataValidation,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            ranges: ranges.into(),
            data_validation_type: data_validation_type.into(),
            data_validation,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("sheetId", &mut self.sheet_id);
        f.field("ranges", &mut self.ranges);
        f.field("dataValidationType", &mut self.data_validation_type);
        f.field("dataValidation", &mut self.data_validation);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("sheets.v2.spreadsheet_data_validation.update", Put, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId")
        .documented(text("更新下拉列表设置", "Update a dropdown list"), "https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/update-datavalidation")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            path("sheetId", String).required(),
            body("ranges", Array).required(),
            body("dataValidationType", String).required(),
            body("dataValidation", Object).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = v2::SpreadsheetDataValidation;
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
