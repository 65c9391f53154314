// Generated from spec/vc/v1/room/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::vc::error;
impl super::Api<'_> {
    /// Delete a room / 删除会议室: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        room_id: impl Into<id::RoomId>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(room_id))
    }
}
/// Delete a room / 删除会议室.
///
/// Deletes one meeting room by its ID. / 按会议室 ID 删除一个会议室。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room().delete("omm_4de32cf10a4358788ff4e09e37ebbf9b").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/vc/v1/rooms/:room_id`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the meeting room. / 会议室的 ID。
    /// - Length: 1 to 100
    /// - Example: `"omm_4de32cf10a4358788ff4e09e37ebbf9b"`
    pub room_id: id::RoomId,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(room_id: impl Into<id::RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("vc.v1.room.delete", Delete, "/open-apis/vc/v1/rooms/:room_id")
        .documented(text("删除会议室", "Delete a room"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/delete")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("room_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
