// Generated from spec/vc/v1/reserve_config_admin/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Update the reservation administrators of rooms / 更新会议室预定管理员: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        reserve_config_id: impl Into<String>,
        scope_type: i64,
        reserve_admin_config: v1::ReserveAdminConfigInput,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(reserve_config_id, scope_type, reserve_admin_config),
        )
    }
}
/// Update the reservation administrators of rooms / 更新会议室预定管理员.
///
/// Updates the administrators who manage reservations of a room or room level. / 更新一个会议室或层级的预定管理员。
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/admin`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the meeting room or room level that the settings belong to; `scope_type` says which of the two.
    ///
    /// 要更新其预定设置的会议室或会议室层级的 ID，是哪一种由 `scope_type` 说明。
    /// - Example: `"omm_3c5dd7e09bac0c1758fcf9511bd1a771"`
    pub reserve_config_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether the ID stands for a room level (`1`) or a meeting room (`2`).
    ///
    /// 对应的 ID 是会议室层级还是会议室：`1` 为层级，`2` 为会议室。
    /// - From 1 to 2
    /// - Example: `2`
    pub scope_type: i64,
    /// The members and departments that are to manage reservations. / 要设为预定管理者的成员和部门。
    pub reserve_admin_config: v1::ReserveAdminConfigInput,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        reserve_config_id: impl Into<String>,
        scope_type: i64,
        reserve_admin_config: v1::ReserveAdminConfigInput,
    ) -> Self {
        Self {
            reserve_config_id: reserve_config_id.into(),
            user_id_type: Default::default(),
            scope_type,
            reserve_admin_config,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve_config_id", &mut self.reserve_config_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("scope_type", &mut self.scope_type);
        f.field("reserve_admin_config", &mut self.reserve_admin_config);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("vc.v1.reserve_config_admin.patch", Patch, "/open-apis/vc/v1/reserve_configs/:reserve_config_id/admin")
        .documented(text("更新会议室预定管理员", "Update the reservation administrators of rooms"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("reserve_config_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("scope_type", Integer).required().between(Some(1), Some(2)),
            body("reserve_admin_config", Object).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`125002`](error::PLAN_UPGRADE_REQUIRED): please contact customer service to upgrade the package to use this function
    PlanUpgradeRequired = error::PLAN_UPGRADE_REQUIRED,
    /// [`126001`](error::INVALID_ROOM_ID): invalid room or level id, check itself or whether the scope_type corresponds to it
    InvalidRoomId = error::INVALID_ROOM_ID,
    /// [`126012`](error::USER_OR_DEPT_ID_LIMIT_EXCEEDED): updated sum of userIDs and deptIDs exceed 500
    UserOrDeptIdLimitExceeded = error::USER_OR_DEPT_ID_LIMIT_EXCEEDED,
    /// [`126013`](error::INVALID_USER_IDS): some userIDs you put is invalid
    InvalidUserIds = error::INVALID_USER_IDS,
    /// [`126014`](error::INVALID_DEPT_IDS): some deptIDs you put is invalid
    InvalidDeptIds = error::INVALID_DEPT_IDS,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
