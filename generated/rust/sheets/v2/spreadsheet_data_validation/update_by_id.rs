// Generated from spec/sheets/v2/spreadsheet_data_validation/update_by_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Update a dropdown list by ID / ~~更新下拉列表设置~~: [`UpdateById`](struct@UpdateById).
    #[deprecated(note = "use `sheets.v2.spreadsheet_data_validation.update` instead")]
    pub fn update_by_id(
        &self,
        spreadsheet_token: impl Into<String>,
        sheet_id: impl Into<String>,
        data_validation_id: i64,
        data_validation_type: impl Into<String>,
        data_validation: v2::DataValidation,
    ) -> crate::codegen::Call<UpdateById> {
        crate::codegen::Call::new(
            self.client,
            UpdateById::new(
                spreadsheet_token,
                sheet_id,
                data_validation_id,
                data_validation_type,
                data_validation,
            ),
        )
    }
}
/// Update a dropdown list by ID / ~~更新下拉列表设置~~.
///
/// Changes the options and properties of a dropdown list by its ID. Deprecated: unavailable since September 20, 2025, use `sheets.v2.spreadsheet_data_validation.update` instead.
///
/// 按 ID 修改一个下拉列表的选项和属性。已废弃，自 2025 年 9 月 20 日起停用，请改用 `sheets.v2.spreadsheet_data_validation.update`。
///
/// **Deprecated**: use `sheets.v2.spreadsheet_data_validation.update` instead.
///
/// - `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`UpdateByIdError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateById {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: String,
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
    /// The ID of the dropdown to update, as obtained by querying dropdowns. / 要更新的下拉列表的 ID，可由查询下拉列表得到。
    pub data_validation_id: i64,
    /// The kind of data validation, only `list`, a dropdown. / 数据验证的类型，目前只有下拉列表，即 `list`。
    pub data_validation_type: String,
    /// The choices of the dropdown and its settings. / 下拉列表的选项及其设置。
    pub data_validation: v2::DataValidation,
}
impl UpdateById {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        sheet_id: impl Into<String>,
        data_validation_id: i64,
        data_validation_type: impl Into<String>,
        data_validation: v2::DataValidation,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_id: sheet_id.into(),
            data_validation_id,
            data_validation_type: data_validation_type.into(),
            data_validation,
        }
    }
}
impl wire::Object for UpdateById {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("sheetId", &mut self.sheet_id);
        f.field("dataValidationId", &mut self.data_validation_id);
        f.field("dataValidationType", &mut self.data_validation_type);
        f.field("dataValidation", &mut self.data_validation);
    }
}
crate::codegen::__impl_object! {
    UpdateById
}
crate::codegen::__operation! {
    UpdateById => UpdateByIdResponse, UpdateByIdError:
    Endpoint::new("sheets.v2.spreadsheet_data_validation.update_by_id", Put, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/dataValidation/:sheetId/:dataValidationId")
        .documented(text("~~更新下拉列表设置~~", "Update a dropdown list by ID"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheetToken", String).required(),
            path("sheetId", String).required(),
            path("dataValidationId", Integer).required(),
            body("dataValidationType", String).required(),
            body("dataValidation", Object).required(),
        ])
}
/// The reply to [`UpdateById`](struct@UpdateById).
pub type UpdateByIdResponse = v2::SpreadsheetDataValidation;
/// The documented errors of [`UpdateById`](struct@UpdateById).
pub type UpdateByIdError = crate::codegen::NoError;
