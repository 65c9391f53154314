// Generated from spec/sheets/v2/spreadsheet/protected_range_batch_del.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Delete protected ranges / 删除保护范围: [`ProtectedRangeBatchDel`](struct@ProtectedRangeBatchDel).
    pub fn protected_range_batch_del(
        &self,
        spreadsheet_token: impl Into<String>,
        protect_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<ProtectedRangeBatchDel> {
        crate::codegen::Call::new(
            self.client,
            ProtectedRangeBatchDel::new(spreadsheet_token, protect_ids),
        )
    }
}
/// Delete protected ranges / 删除保护范围.
///
/// Deletes protected ranges by their IDs and returns the IDs deleted. / 按 ID 批量删除保护范围，返回已删除的 ID。
///
/// - `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ProtectedRangeBatchDelError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5YjL2ETO24iNxkjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchDel {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The IDs of the protected ranges to delete, at most 10, as found in the metadata of the spreadsheet.
    ///
    /// 要删除的保护范围的 ID，最多 10 个，可由获取表格元数据得到。
    pub protect_ids: Vec<String>,
}
impl ProtectedRangeBatchDel {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        protect_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            protect_ids: protect_ids.into(),
        }
    }
}
impl wire::Object for ProtectedRangeBatchDel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("protectIds", &mut self.protect_ids);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchDel
}
crate::codegen::__operation! {
    ProtectedRangeBatchDel => ProtectedRangeBatchDelResponse, ProtectedRangeBatchDelError:
    Endpoint::new("sheets.v2.spreadsheet.protected_range_batch_del", Delete, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del")
        .documented(text("删除保护范围", "Delete protected ranges"), "https://open.feishu.cn/document/ukTMukTMukTM/uYTM5YjL2ETO24iNxkjN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[path("spreadsheetToken", String).required(), body("protectIds", Array).required()])
}
/// The reply to [`ProtectedRangeBatchDel`](struct@ProtectedRangeBatchDel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchDelResponse {
    /// The IDs of the protected ranges that were deleted. / 已删除的保护范围的 ID。
    pub del_protect_ids: Vec<String>,
}
impl wire::Object for ProtectedRangeBatchDelResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("delProtectIds", &mut self.del_protect_ids);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchDelResponse
}
/// The documented errors of [`ProtectedRangeBatchDel`](struct@ProtectedRangeBatchDel).
pub type ProtectedRangeBatchDelError = crate::codegen::NoError;
