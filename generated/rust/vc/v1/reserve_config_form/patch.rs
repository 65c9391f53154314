// Generated from spec/vc/v1/reserve_config_form/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Update the reservation form of rooms / 更新会议室预定表单: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        reserve_config_id: impl Into<String>,
        scope_type: i64,
        reserve_form_config: v1::ReserveFormConfigInput,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(reserve_config_id, scope_type, reserve_form_config),
        )
    }
}
/// Update the reservation form of rooms / 更新会议室预定表单.
///
/// Updates the form that is filled in to reserve a room or the rooms of a level. / 更新一个会议室或层级的预定表单。
///
/// - `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/patch)
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
    /// The new settings of the form used for reservations. / 预定表单的新设置。
    pub reserve_form_config: v1::ReserveFormConfigInput,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        reserve_config_id: impl Into<String>,
        scope_type: i64,
        reserve_form_config: v1::ReserveFormConfigInput,
    ) -> Self {
        Self {
            reserve_config_id: reserve_config_id.into(),
            user_id_type: Default::default(),
            scope_type,
            reserve_form_config,
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
        f.field("reserve_form_config", &mut self.reserve_form_config);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("vc.v1.reserve_config_form.patch", Patch, "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form")
        .documented(text("更新会议室预定表单", "Update the reservation form of rooms"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("reserve_config_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("scope_type", Integer).required().between(Some(1), Some(2)),
            body("reserve_form_config", Object).required(),
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
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `126001` (HTTP 400): invalid room or level id, check itself or whether the scope type corresponds to it
    ///
    /// The room or level ID does not exist or does not fit `scope_type`. Pass a level ID if `scope_type` is 1 and a room ID if it is 2.
    ///
    /// 会议室或层级 ID 不存在，或与 `scope_type` 不对应。请核对 ID：`scope_type` 为 1 时传层级 ID，为 2 时传会议室 ID。
    InvalidRoomId = &ErrorInfo {
        message: "invalid room or level id, check itself or whether the scope type corresponds to it",
        ..*error::INVALID_ROOM_ID
    },
    /// [`126002`](error::RESERVE_FORM_NOT_CONFIGURED): reserve form is not configured
    ReserveFormNotConfigured = error::RESERVE_FORM_NOT_CONFIGURED,
    /// [`126011`](error::NOTIFY_TIME_OUT_OF_RANGE): notify time exceeds the scope to which the time unit appoints
    NotifyTimeOutOfRange = error::NOTIFY_TIME_OUT_OF_RANGE,
    /// `126012` (HTTP 400): updated sum of userIDs and deptIDs exceed 500
    ///
    /// There are more than 500 user IDs. List fewer users in `notified_users`.
    ///
    /// 用户 ID 超过 500 个。请减少 `notified_users` 中的用户。
    UserOrDeptIdLimitExceeded = &ErrorInfo {
        fix: Text { zh: "用户 ID 超过 500 个。请减少 `notified_users` 中的用户。", en: "There are more than 500 user IDs. List fewer users in `notified_users`." },
        ..*error::USER_OR_DEPT_ID_LIMIT_EXCEEDED
    },
    /// [`126013`](error::INVALID_USER_IDS): some userIDs you put is invalid
    InvalidUserIds = error::INVALID_USER_IDS,
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
