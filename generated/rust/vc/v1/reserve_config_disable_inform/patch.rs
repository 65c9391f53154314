// Generated from spec/vc/v1/reserve_config_disable_inform/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Update the notices on disabled rooms / 更新禁用状态变更通知: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        reserve_config_id: impl Into<String>,
        scope_type: i64,
        disable_inform: v1::DisableInformConfigInput,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(reserve_config_id, scope_type, disable_inform),
        )
    }
}
/// Update the notices on disabled rooms / 更新禁用状态变更通知.
///
/// Updates the settings of the notices sent when a room is disabled or enabled. / 更新会议室禁用状态变更时的通知设置。
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the meeting room or room level, from the operations that list rooms or levels; `scope_type` says which.
    ///
    /// 会议室或会议室层级的 ID，可由查询会议室或层级的操作得到，是哪一种由 `scope_type` 说明。
    /// - Example: `"omm_3c5dd7e09bac0c1758fcf9511bd1a771"`
    pub reserve_config_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether `reserve_config_id` stands for a room level (`1`) or a meeting room (`2`).
    ///
    /// `reserve_config_id` 是会议室层级还是会议室：`1` 为层级，`2` 为会议室。
    ///
    /// - From 1 to 2
    /// - Example: `2`
    pub scope_type: i64,
    /// The new settings of whether anyone is notified when a room is disabled, and who.
    ///
    /// 会议室被禁用时是否通知、通知谁的新设置。
    pub disable_inform: v1::DisableInformConfigInput,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        reserve_config_id: impl Into<String>,
        scope_type: i64,
        disable_inform: v1::DisableInformConfigInput,
    ) -> Self {
        Self {
            reserve_config_id: reserve_config_id.into(),
            user_id_type: Default::default(),
            scope_type,
            disable_inform,
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
        f.field("disable_inform", &mut self.disable_inform);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("vc.v1.reserve_config_disable_inform.patch", Patch, "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform")
        .documented(text("更新禁用状态变更通知", "Update the notices on disabled rooms"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("reserve_config_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("scope_type", Integer).required().between(Some(1), Some(2)),
            body("disable_inform", Object).required(),
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
