// Generated from spec/vc/v1/room/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Update a room / 更新会议室: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(&self, room_id: impl Into<id::RoomId>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(room_id))
    }
}
/// Update a room / 更新会议室.
///
/// Updates the information of one meeting room by its ID. / 按会议室 ID 更新一个会议室的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room().patch("omm_4de32cf10a4358788ff4e09e37ebbf9b").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/vc/v1/rooms/:room_id`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the meeting room. / 会议室的 ID。
    /// - Length: 1 to 100
    /// - Example: `"omm_4de32cf10a4358788ff4e09e37ebbf9b"`
    pub room_id: id::RoomId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    /// - Length: 0 to 10
    pub user_id_type: Option<types::UserIdType>,
    /// The name of the meeting room. / 会议室的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// How many people the meeting room holds. / 会议室可容纳的人数。
    /// - Example: `10`
    pub capacity: Option<i64>,
    /// A description of the meeting room. / 对会议室的说明文字。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The ID that the tenant itself gave the meeting room, unlike the one the system generates.
    ///
    /// 租户自己为会议室设定的 ID，与系统生成的会议室 ID 不同。
    /// - Example: `"1234"`
    pub custom_room_id: Option<String>,
    /// The ID of the room level. / 会议室层级的 ID。
    /// - Example: `"omb_4ad1a2c7a2fbc5fc9570f38456931293"`
    pub room_level_id: Option<id::RoomLevelId>,
    /// Whether the meeting room is enabled, when it is disabled, and who is notified. / 会议室是否启用，以及禁用的时间和通知安排。
    pub room_status: Option<v1::RoomStatusInput>,
    /// The equipment in the meeting room. / 会议室中的设施。
    pub device: Option<Vec<v1::DeviceInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(room_id: impl Into<id::RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            user_id_type: Default::default(),
            name: Default::default(),
            capacity: Default::default(),
            description: Default::default(),
            custom_room_id: Default::default(),
            room_level_id: Default::default(),
            room_status: Default::default(),
            device: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `capacity`.
    #[must_use]
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `custom_room_id`.
    #[must_use]
    pub fn custom_room_id(mut self, value: impl Into<String>) -> Self {
        self.custom_room_id = Some(value.into());
        self
    }
    /// Sets `room_level_id`.
    #[must_use]
    pub fn room_level_id(mut self, value: impl Into<id::RoomLevelId>) -> Self {
        self.room_level_id = Some(value.into());
        self
    }
    /// Sets `room_status`.
    #[must_use]
    pub fn room_status(mut self, value: v1::RoomStatusInput) -> Self {
        self.room_status = Some(value);
        self
    }
    /// Sets `device`.
    #[must_use]
    pub fn device(mut self, value: impl Into<Vec<v1::DeviceInput>>) -> Self {
        self.device = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("name", &mut self.name);
        f.field("capacity", &mut self.capacity);
        f.field("description", &mut self.description);
        f.field("custom_room_id", &mut self.custom_room_id);
        f.field("room_level_id", &mut self.room_level_id);
        f.field("room_status", &mut self.room_status);
        f.field("device", &mut self.device);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("vc.v1.room.patch", Patch, "/open-apis/vc/v1/rooms/:room_id")
        .documented(text("更新会议室", "Update a room"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("room_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("name", String),
            body("capacity", Integer),
            body("description", String),
            body("custom_room_id", String),
            body("room_level_id", String),
            body("room_status", Object),
            body("device", Array),
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
    /// [`125001`](error::CANNOT_EDIT_ROOM_AT_THIS_LEVEL): cannot create/update room at this level
    CannotEditRoomAtThisLevel = error::CANNOT_EDIT_ROOM_AT_THIS_LEVEL,
}
