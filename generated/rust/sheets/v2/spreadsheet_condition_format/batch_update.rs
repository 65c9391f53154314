// Generated from spec/sheets/v2/spreadsheet_condition_format/batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Update conditional formats / 更新条件格式: [`BatchUpdate`](struct@BatchUpdate).
    pub fn batch_update(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_condition_formats: impl Into<
            Vec<v2::SpreadsheetConditionFormatInterfaceInput>,
        >,
    ) -> crate::codegen::Call<BatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            BatchUpdate::new(spreadsheet_token, sheet_condition_formats),
        )
    }
}
/// Update conditional formats / 更新条件格式.
///
/// Updates conditional formats, across sheets if needed, at most 10 a call; parameters left out change as well.
///
/// 批量更新条件格式，可以跨工作表，一次最多 10 个，未传的参数也会改变原有配置。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`BatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The conditional formats to update, at most 10; the reply tells for each whether it succeeded.
    ///
    /// 要更新的条件格式，最多 10 个；每个成功与否在响应中分别给出。
    pub sheet_condition_formats: Vec<v2::SpreadsheetConditionFormatInterfaceInput>,
}
impl BatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
        sheet_condition_formats: impl Into<
            Vec<v2::SpreadsheetConditionFormatInterfaceInput>,
        >,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_condition_formats: sheet_condition_formats.into(),
        }
    }
}
impl wire::Object for BatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_condition_formats", &mut self.sheet_condition_formats);
    }
}
crate::codegen::__impl_object! {
    BatchUpdate
}
crate::codegen::__operation! {
    BatchUpdate => BatchUpdateResponse, BatchUpdateError:
    Endpoint::new("sheets.v2.spreadsheet_condition_format.batch_update", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_update")
        .documented(text("更新条件格式", "Update conditional formats"), "https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("spreadsheet_token", String).required(),
            body("sheet_condition_formats", Array).required(),
        ])
}
/// The reply to [`BatchUpdate`](struct@BatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// The result for each conditional format. / 每个条件格式的处理结果。
    pub responses: Vec<v2::Interface>,
}
impl wire::Object for BatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("responses", &mut self.responses);
    }
}
crate::codegen::__impl_object! {
    BatchUpdateResponse
}
/// The documented errors of [`BatchUpdate`](struct@BatchUpdate).
pub type BatchUpdateError = crate::codegen::NoError;
