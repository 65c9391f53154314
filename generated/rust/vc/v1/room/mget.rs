// Generated from spec/vc/v1/room/mget.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get rooms in bulk / 批量查询会议室详情: [`Mget`](struct@Mget).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn mget(
        &self,
        room_ids: impl Into<Vec<id::RoomId>>,
    ) -> crate::codegen::Call<Mget> {
        crate::codegen::Call::new(self.client, Mget::new(room_ids))
    }
}
/// Get rooms in bulk / 批量查询会议室详情.
///
/// Returns several meeting rooms in detail by ID. / 按会议室 ID 批量返回会议室的详情。
///
/// - `POST /open-apis/vc/v1/rooms/mget`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// Errors: [`MgetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/mget)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mget {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The IDs of the meeting rooms to fetch. / 要查询的会议室的 ID。
    /// - Example: `["omm_32864aa53cad6fc3c866aeb0d15cd0cc"]`
    pub room_ids: Vec<id::RoomId>,
}
impl Mget {
    /// Creates the value from its required fields.
    pub fn new(room_ids: impl Into<Vec<id::RoomId>>) -> Self {
        Self {
            user_id_type: Default::default(),
            room_ids: room_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Mget {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("room_ids", &mut self.room_ids);
    }
}
crate::codegen::__impl_object! {
    Mget
}
crate::codegen::__operation! {
    Mget => MgetResponse, MgetError:
    Endpoint::new("vc.v1.room.mget", Post, "/open-apis/vc/v1/rooms/mget")
        .documented(text("批量查询会议室详情", "Get rooms in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/mget")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM]),
            scopes(&[crate::scope::VC_ROOM_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("room_ids", Array).required()])
}
/// The reply to [`Mget`](struct@Mget).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetResponse {
    /// The meeting rooms found. / 查到的会议室。
    pub items: Vec<v1::Room>,
}
impl wire::Object for MgetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    MgetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Mget`](struct@Mget).
    MgetError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// `121005` (HTTP 404): no permission
    ///
    /// The caller may not do this. Check the type of the access token, who the operator is and whether the resource belongs to them.
    ///
    /// 没有执行该操作的权限。请检查 access token 的类型、操作者的身份，以及资源是否归其所有。
    PermissionDenied = &ErrorInfo {
        status: Some(404),
        ..*error::PERMISSION_DENIED
    },
    /// [`121006`](error::DATA_CONFLICT): data conflict
    DataConflict = error::DATA_CONFLICT,
}
