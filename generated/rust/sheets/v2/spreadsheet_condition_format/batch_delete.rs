// Generated from spec/sheets/v2/spreadsheet_condition_format/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Delete conditional formats / 删除条件格式: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.sheet_cf_ids(…))`.
    pub fn batch_delete(
        &self,
        spreadsheet_token: impl Into<id::SpreadsheetToken>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(self.client, BatchDelete::new(spreadsheet_token))
    }
}
/// Delete conditional formats / 删除条件格式.
///
/// Deletes conditional formats, across sheets if needed, at most 10 a call. / 批量删除条件格式，可以跨工作表，一次最多 10 个。
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    pub spreadsheet_token: id::SpreadsheetToken,
    /// The conditional formats to delete, at most 10; the reply tells for each whether it succeeded.
    ///
    /// 要删除的条件格式，最多 10 个；每个成功与否在响应中分别给出。
    pub sheet_cf_ids: Option<Vec<BatchDeleteSheetCfIds>>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(spreadsheet_token: impl Into<id::SpreadsheetToken>) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            sheet_cf_ids: Default::default(),
        }
    }
    /// Sets `sheet_cf_ids`.
    #[must_use]
    pub fn sheet_cf_ids(mut self, value: impl Into<Vec<BatchDeleteSheetCfIds>>) -> Self {
        self.sheet_cf_ids = Some(value.into());
        self
    }
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheet_token", &mut self.spreadsheet_token);
        f.field("sheet_cf_ids", &mut self.sheet_cf_ids);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("sheets.v2.spreadsheet_condition_format.batch_delete", Delete, "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/condition_formats/batch_delete")
        .documented(text("删除条件格式", "Delete conditional formats"), "https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheet_token", String).required(), body("sheet_cf_ids", Array)])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteResponse {
    /// The result for each conditional format. / 每个条件格式的处理结果。
    pub responses: Vec<v2::Interface>,
}
impl wire::Object for BatchDeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("responses", &mut self.responses);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteResponse
}
/// The documented errors of [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteError = crate::codegen::NoError;
/// The conditional formats to delete, at most 10; the reply tells for each whether it succeeded.
///
/// 要删除的条件格式，最多 10 个；每个成功与否在响应中分别给出。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteSheetCfIds {
    /// The ID of the sheet that has the conditional format, as obtained by listing the sheets.
    ///
    /// 条件格式所在工作表的 ID，可由查询工作表得到。
    pub sheet_id: Option<String>,
    /// The ID of the conditional format, as obtained by listing conditional formats. / 条件格式的 ID，可由获取条件格式得到。
    pub cf_id: Option<String>,
}
impl BatchDeleteSheetCfIds {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sheet_id`.
    #[must_use]
    pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
        self.sheet_id = Some(value.into());
        self
    }
    /// Sets `cf_id`.
    #[must_use]
    pub fn cf_id(mut self, value: impl Into<String>) -> Self {
        self.cf_id = Some(value.into());
        self
    }
}
impl wire::Object for BatchDeleteSheetCfIds {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheet_id", &mut self.sheet_id);
        f.field("cf_id", &mut self.cf_id);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteSheetCfIds
}
