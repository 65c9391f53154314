// Generated from spec/sheets/v2/spreadsheet/protected_range_batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::sheets::v2;
impl super::Api<'_> {
    /// Update protected ranges / 修改保护范围: [`ProtectedRangeBatchUpdate`](struct@ProtectedRangeBatchUpdate).
    pub fn protected_range_batch_update(
        &self,
        spreadsheet_token: impl Into<String>,
        requests: impl Into<Vec<ProtectedRangeBatchUpdateRequests>>,
    ) -> crate::codegen::Call<ProtectedRangeBatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            ProtectedRangeBatchUpdate::new(spreadsheet_token, requests),
        )
    }
}
/// Update protected ranges / 修改保护范围.
///
/// Changes existing protected ranges of a sheet, at most 10 a call. / 修改工作表中已有的保护范围，一次最多 10 个。
///
/// - `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `sheets:spreadsheet`
///
/// Errors: [`ProtectedRangeBatchUpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUTM5YjL1ETO24SNxkjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchUpdate {
    /// The token of the spreadsheet, as found in its URL or in the listing of its folder.
    ///
    /// 电子表格的 token，可从其 URL 或所在文件夹的文件清单中取得。
    /// - Example: `"Iow7sNNEphp3WbtnbCscPqabcef"`
    pub spreadsheet_token: String,
    /// The protected ranges to change. / 要修改的各保护范围。
    pub requests: Vec<ProtectedRangeBatchUpdateRequests>,
}
impl ProtectedRangeBatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        spreadsheet_token: impl Into<String>,
        requests: impl Into<Vec<ProtectedRangeBatchUpdateRequests>>,
    ) -> Self {
        Self {
            spreadsheet_token: spreadsheet_token.into(),
            requests: requests.into(),
        }
    }
}
impl wire::Object for ProtectedRangeBatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("requests", &mut self.requests);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchUpdate
}
crate::codegen::__operation! {
    ProtectedRangeBatchUpdate => ProtectedRangeBatchUpdateResponse, ProtectedRangeBatchUpdateError:
    Endpoint::new("sheets.v2.spreadsheet.protected_range_batch_update", Post, "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update")
        .documented(text("修改保护范围", "Update protected ranges"), "https://open.feishu.cn/document/ukTMukTMukTM/uUTM5YjL1ETO24SNxkjN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
        ])
        .request(Json, &[path("spreadsheetToken", String).required(), body("requests", Array).required()])
}
/// The reply to [`ProtectedRangeBatchUpdate`](struct@ProtectedRangeBatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchUpdateResponse {
    /// The protected ranges after the change. / 修改后的各保护范围。
    pub replies: Vec<v2::Interface3>,
}
impl wire::Object for ProtectedRangeBatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("replies", &mut self.replies);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchUpdateResponse
}
/// The documented errors of [`ProtectedRangeBatchUpdate`](struct@ProtectedRangeBatchUpdate).
pub type ProtectedRangeBatchUpdateError = crate::codegen::NoError;
/// The users to let edit the range, who must be able to edit the document already.
///
/// 要授予编辑权限的用户，他们须已能编辑该文档。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchUpdateAddEditors {
    /// The kind of user ID that `memberId` holds. / `memberId` 的用户 ID 类型。
    pub member_type: v2::MemberType,
    /// The user, as an ID of the type that `memberType` gives. / 用户的 ID，类型由 `memberType` 决定。
    pub member_id: String,
}
impl ProtectedRangeBatchUpdateAddEditors {
    /// Creates the value from its required fields.
    pub fn new(member_type: v2::MemberType, member_id: impl Into<String>) -> Self {
        Self {
            member_type,
            member_id: member_id.into(),
        }
    }
}
impl wire::Object for ProtectedRangeBatchUpdateAddEditors {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("memberType", &mut self.member_type);
        f.field("memberId", &mut self.member_id);
    }
}
/// The users who may no longer edit the range. / 要取消编辑权限的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchUpdateDelEditors {
    /// The kind of user ID that `memberId` holds. / `memberId` 的用户 ID 类型。
    pub member_type: v2::MemberType,
    /// The user, as an ID of the type that `memberType` gives. / 用户的 ID，类型由 `memberType` 决定。
    pub member_id: String,
}
impl ProtectedRangeBatchUpdateDelEditors {
    /// Creates the value from its required fields.
    pub fn new(member_type: v2::MemberType, member_id: impl Into<String>) -> Self {
        Self {
            member_type,
            member_id: member_id.into(),
        }
    }
}
impl wire::Object for ProtectedRangeBatchUpdateDelEditors {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("memberType", &mut self.member_type);
        f.field("memberId", &mut self.member_id);
    }
}
/// The users to add to or remove from those who may edit the range. / 要加入或移除的可编辑者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchUpdateEditors {
    /// The users to let edit the range, who must be able to edit the document already.
    ///
    /// 要授予编辑权限的用户，他们须已能编辑该文档。
    pub add_editors: Option<Vec<ProtectedRangeBatchUpdateAddEditors>>,
    /// The users who may no longer edit the range. / 要取消编辑权限的用户。
    pub del_editors: Option<Vec<ProtectedRangeBatchUpdateDelEditors>>,
}
impl ProtectedRangeBatchUpdateEditors {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `addEditors`.
    #[must_use]
    pub fn add_editors(
        mut self,
        value: impl Into<Vec<ProtectedRangeBatchUpdateAddEditors>>,
    ) -> Self {
        self.add_editors = Some(value.into());
        self
    }
    /// Sets `delEditors`.
    #[must_use]
    pub fn del_editors(
        mut self,
        value: impl Into<Vec<ProtectedRangeBatchUpdateDelEditors>>,
    ) -> Self {
        self.del_editors = Some(value.into());
        self
    }
}
impl wire::Object for ProtectedRangeBatchUpdateEditors {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("addEditors", &mut self.add_editors);
        f.field("delEditors", &mut self.del_editors);
    }
}
/// The protected ranges to change. / 要修改的各保护范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectedRangeBatchUpdateRequests {
    /// The ID of the protected range to change, as found in the metadata of the spreadsheet.
    ///
    /// 要修改的保护范围的 ID，可由获取表格元数据得到。
    pub protect_id: String,
    /// Which rows or columns to protect from now on. / 保护范围改为哪些行或列。
    pub dimension: Option<v2::DimensionInput>,
    /// The users to add to or remove from those who may edit the range. / 要加入或移除的可编辑者。
    pub editors: Option<ProtectedRangeBatchUpdateEditors>,
    /// A note on the protected range. / 保护范围的备注。
    pub lock_info: Option<String>,
}
impl ProtectedRangeBatchUpdateRequests {
    /// Creates the value from its required fields.
    pub fn new(protect_id: impl Into<String>) -> Self {
        Self {
            protect_id: protect_id.into(),
            dimension: Default::default(),
            editors: Default::default(),
            lock_info: Default::default(),
        }
    }
    /// Sets `dimension`.
    #[must_use]
    pub fn dimension(mut self, value: v2::DimensionInput) -> Self {
        self.dimension = Some(value);
        self
    }
    /// Sets `editors`.
    #[must_use]
    pub fn editors(mut self, value: ProtectedRangeBatchUpdateEditors) -> Self {
        self.editors = Some(value);
        self
    }
    /// Sets `lockInfo`.
    #[must_use]
    pub fn lock_info(mut self, value: impl Into<String>) -> Self {
        self.lock_info = Some(value.into());
        self
    }
}
impl wire::Object for ProtectedRangeBatchUpdateRequests {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("protectId", &mut self.protect_id);
        f.field("dimension", &mut self.dimension);
        f.field("editors", &mut self.editors);
        f.field("lockInfo", &mut self.lock_info);
    }
}
crate::codegen::__impl_object! {
    ProtectedRangeBatchUpdateAddEditors ProtectedRangeBatchUpdateDelEditors
    ProtectedRangeBatchUpdateEditors ProtectedRangeBatchUpdateRequests
}
