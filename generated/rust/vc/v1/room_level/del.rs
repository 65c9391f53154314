// Generated from spec/vc/v1/room_level/del.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::vc::error;
impl super::Api<'_> {
    /// Delete a room level / 删除会议室层级: [`Del`](struct@Del).
    ///
    /// Optional fields are set on the call: `.with(|request| request.delete_child(…))`.
    pub fn del(
        &self,
        room_level_id: impl Into<id::RoomLevelId>,
    ) -> crate::codegen::Call<Del> {
        crate::codegen::Call::new(self.client, Del::new(room_level_id))
    }
}
/// Delete a room level / 删除会议室层级.
///
/// Deletes one room level by its ID. / 按层级 ID 删除一个会议室层级。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room_level().del("omb_4ad1a2c7a2fbc5fc9570f38456931293").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/room_levels/del`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`DelError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/del)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Del {
    /// The ID of the room level. / 会议室层级的 ID。
    /// - Length: 1 to 100
    /// - Example: `"omb_4ad1a2c7a2fbc5fc9570f38456931293"`
    pub room_level_id: id::RoomLevelId,
    /// Whether all levels below are deleted along with the room level. / 删除层级时是否连同其所有子层级一起删除。
    pub delete_child: Option<bool>,
}
impl Del {
    /// Creates the value from its required fields.
    pub fn new(room_level_id: impl Into<id::RoomLevelId>) -> Self {
        Self {
            room_level_id: room_level_id.into(),
            delete_child: Default::default(),
        }
    }
    /// Sets `delete_child`.
    #[must_use]
    pub fn delete_child(mut self, value: bool) -> Self {
        self.delete_child = Some(value);
        self
    }
}
impl wire::Object for Del {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level_id", &mut self.room_level_id);
        f.field("delete_child", &mut self.delete_child);
    }
}
crate::codegen::__impl_object! {
    Del
}
crate::codegen::__operation! {
    Del => DelResponse, DelError:
    Endpoint::new("vc.v1.room_level.del", Post, "/open-apis/vc/v1/room_levels/del")
        .documented(text("删除会议室层级", "Delete a room level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/del")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[body("room_level_id", String).required(), body("delete_child", Boolean)])
}
/// The reply to [`Del`](struct@Del).
pub type DelResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Del`](struct@Del).
    DelError:
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
    /// `125001` (HTTP 404): cannot delete child at this level
    ///
    /// The child rooms of this level cannot be kept when it is deleted: the tenant has no flexible room levels, or the level does not fit the view mode of the rooms. Upgrade to flexible levels, or delete the child rooms too.
    ///
    /// 该层级不支持在删除时保留子会议室：租户尚未升级到灵活层级，或层级不符合「会议室视图展示方式」。请升级灵活层级，或连同子会议室一起删除。
    CannotEditRoomAtThisLevel = &ErrorInfo {
        message: "cannot delete child at this level",
        fix: Text { zh: "该层级不支持在删除时保留子会议室：租户尚未升级到灵活层级，或层级不符合「会议室视图展示方式」。请升级灵活层级，或连同子会议室一起删除。", en: "The child rooms of this level cannot be kept when it is deleted: the tenant has no flexible room levels, or the level does not fit the view mode of the rooms. Upgrade to flexible levels, or delete the child rooms too." },
        ..*error::CANNOT_EDIT_ROOM_AT_THIS_LEVEL
    },
}
