// Generated from spec/vc/v1/meeting_recording/set_permission.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::error;
impl super::Api<'_> {
    /// Share the recording of a meeting / 授权录制文件: [`SetPermission`](struct@SetPermission).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn set_permission(
        &self,
        meeting_id: impl Into<String>,
        permission_objects: impl Into<Vec<SetPermissionRecordingPermissionObject>>,
    ) -> crate::codegen::Call<SetPermission> {
        crate::codegen::Call::new(
            self.client,
            SetPermission::new(meeting_id, permission_objects),
        )
    }
}
/// Share the recording of a meeting / 授权录制文件.
///
/// Shares a recording with the organization, users or the public on behalf of the meeting's owner, once it is ready.
///
/// 由会议所有者将录制文件授权给组织、用户或公网，须在收到录制完成事件之后。
///
/// - `PATCH /open-apis/vc/v1/meetings/:meeting_id/recording/set_permission`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:record`
///
/// Errors: [`SetPermissionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPermission {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whom to grant access to the recording, or to take it from. / 要向哪些对象授予或取消录制文件的权限。
    pub permission_objects: Vec<SetPermissionRecordingPermissionObject>,
    /// Whether to grant or take the permission; granted if omitted. / 是授权还是取消授权；不填则授权。
    /// - `0`: Grant / 授权
    /// - `1`: Take away / 取消授权
    /// - Example: `1`
    pub action_type: Option<i64>,
}
impl SetPermission {
    /// Creates the value from its required fields.
    pub fn new(
        meeting_id: impl Into<String>,
        permission_objects: impl Into<Vec<SetPermissionRecordingPermissionObject>>,
    ) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            user_id_type: Default::default(),
            permission_objects: permission_objects.into(),
            action_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `action_type`.
    #[must_use]
    pub fn action_type(mut self, value: i64) -> Self {
        self.action_type = Some(value);
        self
    }
}
impl wire::Object for SetPermission {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("permission_objects", &mut self.permission_objects);
        f.field("action_type", &mut self.action_type);
    }
}
crate::codegen::__impl_object! {
    SetPermission
}
crate::codegen::__operation! {
    SetPermission => SetPermissionResponse, SetPermissionError:
    Endpoint::new("vc.v1.meeting_recording.set_permission", Patch, "/open-apis/vc/v1/meetings/:meeting_id/recording/set_permission")
        .documented(text("授权录制文件", "Share the recording of a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::VC_RECORD])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("meeting_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("permission_objects", Array).required(),
            body("action_type", Integer),
        ])
}
/// The reply to [`SetPermission`](struct@SetPermission).
pub type SetPermissionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`SetPermission`](struct@SetPermission).
    SetPermissionError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
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
    /// [`122002`](error::MEETING_NOT_FOUND): meeting not exist
    MeetingNotFound = error::MEETING_NOT_FOUND,
}
/// Whom to grant access to the recording, or to take it from. / 要向哪些对象授予或取消录制文件的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetPermissionRecordingPermissionObject {
    /// The ID: that of the user, or the `open_chat_id` of the chat, as `type` says; left out for access within the tenant or for the public.
    ///
    /// 授权对象的 ID：`type` 为用户时填用户 ID，为群组时填群组的 `open_chat_id`，为租户内或公网授权时不填。
    /// - Example: `"ou_3ec3f6a28a0d08c45d895276e8e5e19b"`
    pub id: Option<String>,
    /// The type of object, which decides what `id` holds. / 授权对象是谁，同时决定 `id` 填什么。
    /// - `1`: A user, with the user ID in `id` / 用户，`id` 填用户 ID
    /// - `2`: A chat, with its `open_chat_id` in `id` / 群组，`id` 填群组的 `open_chat_id`
    /// - `3`: Everyone in the tenant, without `id` / 租户内所有人，`id` 不填
    /// - `4`: Anyone on the internet, without `id` / 公网上任何人，`id` 不填
    /// - Example: `1`
    pub r#type: i64,
    /// Which permission is granted or taken. / 授予或取消的是哪种权限。
    /// - `1`: View / 查看
    /// - Example: `1`
    pub permission: i64,
}
impl SetPermissionRecordingPermissionObject {
    /// Creates the value from its required fields.
    pub fn new(r#type: i64, permission: i64) -> Self {
        Self {
            id: Default::default(),
            r#type,
            permission,
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl wire::Object for SetPermissionRecordingPermissionObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.field("permission", &mut self.permission);
    }
}
crate::codegen::__impl_object! {
    SetPermissionRecordingPermissionObject
}
