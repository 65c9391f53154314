// Generated from spec/vc/v1/room_level/mget.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get room levels in bulk / 批量查询会议室层级详情: [`Mget`](struct@Mget).
    pub fn mget(&self, level_ids: impl Into<Vec<String>>) -> crate::codegen::Call<Mget> {
        crate::codegen::Call::new(self.client, Mget::new(level_ids))
    }
}
/// Get room levels in bulk / 批量查询会议室层级详情.
///
/// Returns several room levels in detail by ID. / 按层级 ID 批量返回会议室层级的详情。
///
/// - `POST /open-apis/vc/v1/room_levels/mget`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// Errors: [`MgetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/mget)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mget {
    /// The IDs of the room levels. / 会议室层级的 ID。
    /// - Example: `["omb_4ad1a2c7a2fbc5fc9570f38456931293"]`
    pub level_ids: Vec<String>,
}
impl Mget {
    /// Creates the value from its required fields.
    pub fn new(level_ids: impl Into<Vec<String>>) -> Self {
        Self {
            level_ids: level_ids.into(),
        }
    }
}
impl wire::Object for Mget {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("level_ids", &mut self.level_ids);
    }
}
crate::codegen::__impl_object! {
    Mget
}
crate::codegen::__operation! {
    Mget => MgetResponse, MgetError:
    Endpoint::new("vc.v1.room_level.mget", Post, "/open-apis/vc/v1/room_levels/mget")
        .documented(text("批量查询会议室层级详情", "Get room levels in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/mget")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM]),
            scopes(&[crate::scope::VC_ROOM_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("level_ids", Array).required()])
}
/// The reply to [`Mget`](struct@Mget).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetResponse {
    /// The room levels. / 会议室层级。
    pub items: Vec<v1::RoomLevel>,
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
