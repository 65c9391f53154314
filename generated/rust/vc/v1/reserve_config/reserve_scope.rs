// Generated from spec/vc/v1/reserve_config/reserve_scope.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get the reservation limits of rooms / 查询会议室预定限制: [`ReserveScope`](struct@ReserveScope).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn reserve_scope(
        &self,
        scope_id: impl Into<String>,
        scope_type: impl Into<String>,
    ) -> crate::codegen::Call<ReserveScope> {
        crate::codegen::Call::new(self.client, ReserveScope::new(scope_id, scope_type))
    }
}
/// Get the reservation limits of rooms / 查询会议室预定限制.
///
/// Returns the reservation limits of a room or room level. / 返回一个会议室或层级的预定限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().reserve_config().reserve_scope("omm_3c5dxxxbd1a771", "2").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/reserve_configs/reserve_scope`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// Errors: [`ReserveScopeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/reserve_scope)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveScope {
    /// The ID of the meeting room or room level that the settings belong to; `scope_type` says which of the two.
    ///
    /// 预定设置所属的会议室或会议室层级的 ID，是哪一种由 `scope_type` 决定。
    /// - Example: `"omm_3c5dxxxbd1a771"`
    pub scope_id: String,
    /// Whether the ID stands for a room level (`1`) or a meeting room (`2`).
    ///
    /// 对应的 ID 是会议室层级还是会议室：`1` 为层级，`2` 为会议室。
    /// - From 1 to 2
    /// - Example: `"2"`
    pub scope_type: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl ReserveScope {
    /// Creates the value from its required fields.
    pub fn new(scope_id: impl Into<String>, scope_type: impl Into<String>) -> Self {
        Self {
            scope_id: scope_id.into(),
            scope_type: scope_type.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for ReserveScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope_id", &mut self.scope_id);
        f.field("scope_type", &mut self.scope_type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    ReserveScope
}
crate::codegen::__operation! {
    ReserveScope => ReserveScopeResponse, ReserveScopeError:
    Endpoint::new("vc.v1.reserve_config.reserve_scope", Get, "/open-apis/vc/v1/reserve_configs/reserve_scope")
        .documented(text("查询会议室预定限制", "Get the reservation limits of rooms"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/reserve_scope")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM]),
            scopes(&[crate::scope::VC_ROOM_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("scope_id", String).required(),
            query("scope_type", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`ReserveScope`](struct@ReserveScope).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveScopeResponse {
    /// Whether and when reservations of the room, or of rooms of the level, need approval.
    ///
    /// 预定该会议室或层级下的会议室时的审批设置。
    pub approve_config: v1::ApprovalConfig,
    /// When, how far ahead and for how long rooms can be reserved. / 何时、可提前多久、最长可预定多久等预定时间设置。
    pub time_config: v1::TimeConfig,
    /// Which members and departments can make reservations. / 哪些成员和部门可以预定。
    pub reserve_scope_config: v1::ReserveScopeConfig,
}
impl wire::Object for ReserveScopeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approve_config", &mut self.approve_config);
        f.field("time_config", &mut self.time_config);
        f.field("reserve_scope_config", &mut self.reserve_scope_config);
    }
}
crate::codegen::__impl_object! {
    ReserveScopeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ReserveScope`](struct@ReserveScope).
    ReserveScopeError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`126001`](error::INVALID_ROOM_ID): invalid room or level id, check itself or whether the scope_type corresponds to it
    InvalidRoomId = error::INVALID_ROOM_ID,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
