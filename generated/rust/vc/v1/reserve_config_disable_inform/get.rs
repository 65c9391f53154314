// Generated from spec/vc/v1/reserve_config_disable_inform/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get the notices on disabled rooms / 查询禁用状态变更通知: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        reserve_config_id: impl Into<String>,
        scope_type: i64,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(reserve_config_id, scope_type))
    }
}
/// Get the notices on disabled rooms / 查询禁用状态变更通知.
///
/// Returns the settings of the notices sent when a room is disabled or enabled. / 返回会议室禁用状态变更时的通知设置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().reserve_config_disable_inform().get("omm_3c5dd7e09bac0c1758fcf9511bd1a771", 2).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the meeting room or room level, from the operations that list rooms or levels; `scope_type` says which.
    ///
    /// 会议室或会议室层级的 ID，可由查询会议室或层级的操作得到，是哪一种由 `scope_type` 说明。
    /// - Example: `"omm_3c5dd7e09bac0c1758fcf9511bd1a771"`
    pub reserve_config_id: String,
    /// Whether `reserve_config_id` stands for a room level (`1`) or a meeting room (`2`).
    ///
    /// `reserve_config_id` 是会议室层级还是会议室：`1` 为层级，`2` 为会议室。
    ///
    /// - From 1 to 2
    /// - Example: `2`
    pub scope_type: i64,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(reserve_config_id: impl Into<String>, scope_type: i64) -> Self {
        Self {
            reserve_config_id: reserve_config_id.into(),
            scope_type,
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
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve_config_id", &mut self.reserve_config_id);
        f.field("scope_type", &mut self.scope_type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.reserve_config_disable_inform.get", Get, "/open-apis/vc/v1/reserve_configs/:reserve_config_id/disable_inform")
        .documented(text("查询禁用状态变更通知", "Get the notices on disabled rooms"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM]),
            scopes(&[crate::scope::VC_ROOM_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("reserve_config_id", String).required(),
            query("scope_type", Integer).required().between(Some(1), Some(2)),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Whether anyone is notified when a room is disabled, and who. / 会议室被禁用时是否通知、通知谁。
    pub disable_inform: v1::DisableInformConfig,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("disable_inform", &mut self.disable_inform);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`126001`](error::INVALID_ROOM_ID): invalid room or level id, check itself or whether the scope_type corresponds to it
    InvalidRoomId = error::INVALID_ROOM_ID,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
