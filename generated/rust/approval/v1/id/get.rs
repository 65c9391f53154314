// Generated from spec/approval/v1/id/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Convert between user IDs and Lark IDs / 查询审批 ID（专用）: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.tenant_key(…))`.
    pub fn get(&self) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new())
    }
}
/// Convert between user IDs and Lark IDs / 查询审批 ID（专用）.
///
/// Converts user IDs to Lark IDs or back, within the tenants that take part in a limited rollout.
///
/// 在参与灰度的企业内批量互转 userID 和 larkID，仅供专用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v1().id().get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /approval/openapi/v1/id/get`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The tenant the IDs belong to, needed whenever `user_id_list` is given.
    ///
    /// ID 所属的企业，传了 `user_id_list` 时不能为空。
    pub tenant_key: Option<id::TenantKey>,
    /// The employee IDs to convert to Lark user IDs. / 待换成 Lark User ID 的 Employee ID。
    pub user_id_list: Option<Vec<String>>,
    /// The Lark user IDs to convert to employee IDs. / 待换成 Employee ID 的 Lark User ID。
    pub lark_id_list: Option<Vec<i64>>,
}
impl Get {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<id::TenantKey>) -> Self {
        self.tenant_key = Some(value.into());
        self
    }
    /// Sets `user_id_list`.
    #[must_use]
    pub fn user_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_id_list = Some(value.into());
        self
    }
    /// Sets `lark_id_list`.
    #[must_use]
    pub fn lark_id_list(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.lark_id_list = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_key", &mut self.tenant_key);
        f.field("user_id_list", &mut self.user_id_list);
        f.field("lark_id_list", &mut self.lark_id_list);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("approval.v1.id.get", Post, "/approval/openapi/v1/id/get")
        .documented(text("查询审批 ID（专用）", "Convert between user IDs and Lark IDs"), "https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN")
        .access(&[Tenant], &[], &[])
        .request(Json, &[body("tenant_key", String), body("user_id_list", Array), body("lark_id_list", Array)])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The Lark user ID of each employee ID in `user_id_list`, keyed by the employee ID.
    ///
    /// Employee ID 到 Lark User ID 的对应表，键为 `user_id_list` 中的 ID。
    pub user_id_map: ::std::collections::BTreeMap<String, String>,
    /// The employee ID of each Lark user ID in `lark_id_list`, keyed by the Lark user ID.
    ///
    /// Lark User ID 到 Employee ID 的对应表，键为 `lark_id_list` 中的 ID。
    pub lark_id_map: ::std::collections::BTreeMap<String, String>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_map", &mut self.user_id_map);
        f.field("lark_id_map", &mut self.lark_id_map);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
