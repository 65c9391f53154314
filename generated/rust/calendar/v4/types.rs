// Generated from spec/calendar/v4/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Who the access is granted to. / 该权限授予谁。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclScope {
    /// The type of grantee the access is for. / 权限授予哪一类对象。
    pub r#type: Type,
    /// The user that the access is granted to, as a `user_id_type` ID. / 被授权的用户，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for AclScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
    }
}
/// Who the access is granted to. / 该权限授予谁。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclScopeEvent {
    /// The type of grantee the access is for. / 权限授予哪一类对象。
    pub r#type: Type,
    /// The user that the access is granted to. / 被授权的用户。
    pub user_id: UserId,
}
impl wire::Object for AclScopeEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
    }
}
/// The request form of [`AclScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AclScopeInput {
    /// The type of grantee the access is for. / 权限授予哪一类对象。
    pub r#type: Type,
    /// The user that the access is granted to, as a `user_id_type` ID. / 被授权的用户，类型由 `user_id_type` 决定。
    pub user_id: Option<String>,
}
impl AclScopeInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: Type) -> Self {
        Self {
            r#type,
            user_id: Default::default(),
        }
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl wire::Object for AclScopeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
    }
}
/// The attachments of the event. / 日程的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The token of the attached file. / 附件文件的 token。
    pub file_token: String,
    /// The size of the attachment. / 附件的大小。
    pub file_size: String,
    /// Whether the attachment is to be deleted. / 是否删除该附件。
    pub is_deleted: bool,
    /// The file name of the attachment. / 附件的文件名。
    pub name: String,
}
impl wire::Object for Attachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_size", &mut self.file_size);
        f.field("is_deleted", &mut self.is_deleted);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`Attachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentInput {
    /// The token of the attached file. / 附件文件的 token。
    pub file_token: Option<String>,
    /// The size of the attachment. / 附件的大小。
    pub file_size: Option<String>,
    /// Whether the attachment is to be deleted. / 是否删除该附件。
    pub is_deleted: Option<bool>,
    /// The file name of the attachment. / 附件的文件名。
    pub name: Option<String>,
}
impl AttachmentInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `file_token`.
    #[must_use]
    pub fn file_token(mut self, value: impl Into<String>) -> Self {
        self.file_token = Some(value.into());
        self
    }
    /// Sets `file_size`.
    #[must_use]
    pub fn file_size(mut self, value: impl Into<String>) -> Self {
        self.file_size = Some(value.into());
        self
    }
    /// Sets `is_deleted`.
    #[must_use]
    pub fn is_deleted(mut self, value: bool) -> Self {
        self.is_deleted = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for AttachmentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_size", &mut self.file_size);
        f.field("is_deleted", &mut self.is_deleted);
        f.field("name", &mut self.name);
    }
}
/// What attendees may do with the event. / 参与人对日程的权限。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttendeeAbility {
    /// `none`: Neither edit, invite others nor see the attendees / 不能编辑、邀请他人或查看参与人
    None,
    /// `can_see_others`: See the attendees only / 只能查看参与人
    CanSeeOthers,
    /// `can_invite_others`: Invite others and see the attendees / 可以邀请他人和查看参与人
    CanInviteOthers,
    /// `can_modify_event`: Edit, invite others and see the attendees / 可以编辑、邀请他人和查看参与人
    CanModifyEvent,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AttendeeAbility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AttendeeAbility {
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::CanSeeOthers => "can_see_others",
            Self::CanInviteOthers => "can_invite_others",
            Self::CanModifyEvent => "can_modify_event",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "can_see_others" => Self::CanSeeOthers,
            "can_invite_others" => Self::CanInviteOthers,
            "can_modify_event" => Self::CanModifyEvent,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The members of the chat; only for the `type` chat, and they cannot be edited.
///
/// 群组的成员，仅在 `type` 为 chat 时有效，且不能编辑。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendeeChatMember {
    /// The answer of the attendee to the invitation, or the state of the booking of the meeting room.
    ///
    /// 参与人对日程邀请的答复，或会议室的预约状态。
    pub rsvp_status: RsvpStatus,
    /// Whether attendance is optional for them. / 参与人是否可以选择不参加。
    pub is_optional: bool,
    /// The name of the attendee. / 参与人的名称。
    pub display_name: String,
    /// Whether the attendee is the organizer of the event. / 参与人是否为日程的组织者。
    pub is_organizer: bool,
    /// Whether the attendee belongs to another tenant. / 参与人是否来自其他租户。
    pub is_external: bool,
}
impl wire::Object for AttendeeChatMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rsvp_status", &mut self.rsvp_status);
        f.field("is_optional", &mut self.is_optional);
        f.field("display_name", &mut self.display_name);
        f.field("is_organizer", &mut self.is_organizer);
        f.field("is_external", &mut self.is_external);
    }
}
/// The request form of [`AttendeeChatMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttendeeChatMemberInput {
    /// The answer of the attendee to the invitation, or the state of the booking of the meeting room.
    ///
    /// 参与人对日程邀请的答复，或会议室的预约状态。
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether attendance is optional for them. / 参与人是否可以选择不参加。
    pub is_optional: Option<bool>,
    /// The name of the attendee. / 参与人的名称。
    pub display_name: Option<String>,
    /// Whether the attendee is the organizer of the event. / 参与人是否为日程的组织者。
    pub is_organizer: Option<bool>,
    /// Whether the attendee belongs to another tenant. / 参与人是否来自其他租户。
    pub is_external: Option<bool>,
}
impl AttendeeChatMemberInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `rsvp_status`.
    #[must_use]
    pub fn rsvp_status(mut self, value: RsvpStatus) -> Self {
        self.rsvp_status = Some(value);
        self
    }
    /// Sets `is_optional`.
    #[must_use]
    pub fn is_optional(mut self, value: bool) -> Self {
        self.is_optional = Some(value);
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `is_organizer`.
    #[must_use]
    pub fn is_organizer(mut self, value: bool) -> Self {
        self.is_organizer = Some(value);
        self
    }
    /// Sets `is_external`.
    #[must_use]
    pub fn is_external(mut self, value: bool) -> Self {
        self.is_external = Some(value);
        self
    }
}
impl wire::Object for AttendeeChatMemberInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rsvp_status", &mut self.rsvp_status);
        f.field("is_optional", &mut self.is_optional);
        f.field("display_name", &mut self.display_name);
        f.field("is_organizer", &mut self.is_organizer);
        f.field("is_external", &mut self.is_external);
    }
}
/// A calendar. / 日历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Calendar {
    /// The ID of the calendar, to fetch, update or delete it with. / 日历的 ID，用于查询、更新或删除日历。
    pub calendar_id: id::CalendarId,
    /// The title of the calendar. / 日历的标题。
    pub summary: String,
    /// The description of the calendar. / 日历的描述。
    pub description: String,
    /// How much of the calendar others may see. / 日历的公开范围。
    pub permissions: Permissions,
    /// The color of the calendar, an RGB value as an int32, for the current identity only; clients show the nearest color of their palette.
    ///
    /// 日历的颜色，以 int32 表示的 RGB 值，仅对当前身份生效；客户端取色板上最接近的颜色展示。
    pub color: i64,
    /// The type of calendar. / 日历的类型。
    pub r#type: CalendarType,
    /// The name that the current identity gave the calendar; no one else sees it. / 当前身份给日历的备注名，其他人看不到。
    pub summary_alias: String,
    /// Whether the calendar is marked as deleted for the current identity. / 日历对当前身份是否已标记为删除。
    pub is_deleted: bool,
    /// Whether the calendar comes from a third party; it and its events can only be read, not written.
    ///
    /// 是否为第三方日历；第三方日历及其日程只能读取，不能写入。
    pub is_third_party: bool,
    /// What the current identity may do with the calendar. / 当前身份对日历的访问权限。
    pub role: Role,
}
impl wire::Object for Calendar {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("permissions", &mut self.permissions);
        f.field("color", &mut self.color);
        f.field("type", &mut self.r#type);
        f.field("summary_alias", &mut self.summary_alias);
        f.field("is_deleted", &mut self.is_deleted);
        f.field("is_third_party", &mut self.is_third_party);
        f.field("role", &mut self.role);
    }
}
/// The access controls of this page. / 本页的访问控制。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarAcl {
    /// The ID of the access control, unique within one calendar only. / 访问控制的 ID，只在同一日历内唯一。
    pub acl_id: String,
    /// What the grantee may do with the calendar. / 被授权者对日历的访问权限。
    pub role: Role,
    /// Who the access is granted to. / 该权限授予谁。
    pub scope: AclScope,
}
impl wire::Object for CalendarAcl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("acl_id", &mut self.acl_id);
        f.field("role", &mut self.role);
        f.field("scope", &mut self.scope);
    }
}
/// The answers to the form of the meeting room. / 会议室表单中各项的填写内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarAttendeeResourceCustomization {
    /// The unique ID of the item of the form. / 会议室表单项的唯一 ID。
    pub index_key: String,
    /// The answer to an item that asks for text. / 填空项的填写内容。
    pub input_content: String,
    /// The options chosen for an item with options. / 选择项中选中的选项。
    pub options: Vec<CustomizationOption>,
}
impl wire::Object for CalendarAttendeeResourceCustomization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("index_key", &mut self.index_key);
        f.field("input_content", &mut self.input_content);
        f.field("options", &mut self.options);
    }
}
/// The request form of [`CalendarAttendeeResourceCustomization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarAttendeeResourceCustomizationInput {
    /// The unique ID of the item of the form. / 会议室表单项的唯一 ID。
    pub index_key: String,
    /// The answer to an item that asks for text. / 填空项的填写内容。
    pub input_content: Option<String>,
    /// The options chosen for an item with options. / 选择项中选中的选项。
    pub options: Option<Vec<CustomizationOptionInput>>,
}
impl CalendarAttendeeResourceCustomizationInput {
    /// Creates the value from its required fields.
    pub fn new(index_key: impl Into<String>) -> Self {
        Self {
            index_key: index_key.into(),
            input_content: Default::default(),
            options: Default::default(),
        }
    }
    /// Sets `input_content`.
    #[must_use]
    pub fn input_content(mut self, value: impl Into<String>) -> Self {
        self.input_content = Some(value.into());
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Vec<CustomizationOptionInput>>) -> Self {
        self.options = Some(value.into());
        self
    }
}
impl wire::Object for CalendarAttendeeResourceCustomizationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("index_key", &mut self.index_key);
        f.field("input_content", &mut self.input_content);
        f.field("options", &mut self.options);
    }
}
/// An event. / 日程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEvent {
    /// The ID of the event, to fetch, update or delete it with. / 日程的 ID，用于查询、更新或删除日程。
    pub event_id: String,
    /// The ID of the calendar of the organizer of the event. / 日程组织者的日历的 ID。
    pub organizer_calendar_id: id::CalendarId,
    /// The title of the event. / 日程的标题。
    pub summary: String,
    /// The description of the event. / 日程的描述。
    pub description: String,
    /// When the event starts. / 日程的开始时间。
    pub start_time: TimeInfo,
    /// When the event ends. / 日程的结束时间。
    pub end_time: TimeInfo,
    /// The video meeting of the event. / 日程的视频会议。
    pub vchat: Vchat,
    /// How much of the event others may see. What was set on creation holds for all attendees; later changes hold for the current identity only.
    ///
    /// 日程的公开范围。新建时的设置对所有参与人生效，之后的修改只对当前身份生效。
    pub visibility: Visibility,
    /// What attendees may do with the event. / 参与人对日程的权限。
    pub attendee_ability: AttendeeAbility,
    /// Whether one counts as busy or free during the event. What was set on creation holds for all attendees; later changes hold for the current identity only.
    ///
    /// 日程期间显示为忙碌还是空闲。新建时的设置对所有参与人生效，之后的修改只对当前身份生效。
    pub free_busy_status: FreeBusyStatus,
    /// Where the event takes place. / 日程的地点。
    pub location: EventLocation,
    /// The color of the event, an RGB value as an int32, for the current identity only; 0 or -1 for the color of the calendar. Clients show the nearest color of their palette.
    ///
    /// 日程的颜色，以 int32 表示的 RGB 值，仅对当前身份生效；0 或 -1 表示跟随日历颜色，客户端取色板上最接近的颜色展示。
    pub color: i64,
    /// The reminders of the event. / 日程的提醒。
    pub reminders: Vec<Reminder>,
    /// How the event recurs, as an RRULE of [RFC 5545](https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10); empty if it does not.
    ///
    /// 重复日程的重复规则，采用 [RFC 5545](https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10) 的 RRULE 语法；不是重复日程时为空。
    pub recurrence: String,
    /// The state of the event. / 日程的状态。
    pub status: Status,
    /// Whether this is an exception to a recurring event, an instance that was changed by itself.
    ///
    /// 是否为重复日程的例外日程，即单独修改过的一次。
    pub is_exception: bool,
    /// The ID of the recurring event that an exception belongs to. / 例外日程所属重复日程的 ID。
    pub recurring_event_id: String,
    /// When the event was created, in seconds since 1970. / 日程的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// How the elements of the detail page of the event are shown. / 控制日程详情页各界面元素的展示。
    pub schemas: Vec<Schema>,
    /// The organizer of the event. / 日程的组织者。
    pub event_organizer: EventOrganizer,
    /// An AppLink that opens the event. / 跳转到该日程的 AppLink。
    pub app_link: String,
    /// The attendees of the event. / 日程的参与人。
    pub attendees: Vec<CalendarEventAttendee>,
    /// Whether the event has more attendees than are given. / 是否还有未返回的参与人。
    pub has_more_attendee: bool,
    /// The attachments of the event. / 日程的附件。
    pub attachments: Vec<Attachment>,
    /// How attendees check in to the event. / 日程的签到设置。
    pub event_check_in: EventCheckIn,
}
impl wire::Object for CalendarEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_id", &mut self.event_id);
        f.field("organizer_calendar_id", &mut self.organizer_calendar_id);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("vchat", &mut self.vchat);
        f.field("visibility", &mut self.visibility);
        f.field("attendee_ability", &mut self.attendee_ability);
        f.field("free_busy_status", &mut self.free_busy_status);
        f.field("location", &mut self.location);
        f.field("color", &mut self.color);
        f.field("reminders", &mut self.reminders);
        f.field("recurrence", &mut self.recurrence);
        f.field("status", &mut self.status);
        f.field("is_exception", &mut self.is_exception);
        f.field("recurring_event_id", &mut self.recurring_event_id);
        f.field("create_time", &mut self.create_time);
        f.field("schemas", &mut self.schemas);
        f.field("event_organizer", &mut self.event_organizer);
        f.field("app_link", &mut self.app_link);
        f.field("attendees", &mut self.attendees);
        f.field("has_more_attendee", &mut self.has_more_attendee);
        f.field("attachments", &mut self.attachments);
        f.field("event_check_in", &mut self.event_check_in);
    }
}
/// An attendee of an event. / 日程的参与人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEventAttendee {
    /// The type of attendee, which decides the ID field to use. / 参与人的类型，决定使用哪个 ID 字段。
    pub r#type: Type,
    /// The unique ID of the attendee within the event, to remove it or list the members of a chat with.
    ///
    /// 参与人在该日程内的唯一 ID，用于移除参与人或查询群组参与人的群成员。
    pub attendee_id: String,
    /// The answer of the attendee to the invitation, or the state of the booking of the meeting room.
    ///
    /// 参与人对日程邀请的答复，或会议室的预约状态。
    pub rsvp_status: RsvpStatus,
    /// Whether attendance is optional; without effect for the members of a chat. / 参与人是否可以选择不参加；对群组的成员无效。
    pub is_optional: bool,
    /// Whether the attendee is the organizer of the event. / 参与人是否为日程的组织者。
    pub is_organizer: bool,
    /// Whether the attendee belongs to another tenant; such attendees cannot be edited.
    ///
    /// 参与人是否来自其他租户；外部参与人不能编辑。
    pub is_external: bool,
    /// The name of the attendee. / 参与人的名称。
    pub display_name: String,
    /// The members of the chat; only for the `type` chat, and they cannot be edited.
    ///
    /// 群组的成员，仅在 `type` 为 chat 时有效，且不能编辑。
    pub chat_members: Vec<AttendeeChatMember>,
    /// The user that attends, as a `user_id_type` ID; if `is_external` is true, only an open_id or union_id is returned.
    ///
    /// 用户参与人的 ID，类型由 `user_id_type` 决定；`is_external` 为 true 时只返回 open_id 或 union_id。
    pub user_id: String,
    /// The ID of the chat that attends. / 群组参与人的群组 ID。
    pub chat_id: id::ChatId,
    /// The ID of the meeting room that is booked. / 会议室参与人的会议室 ID。
    pub room_id: id::RoomId,
    /// The email address of an external attendee. / 外部参与人的邮箱地址。
    pub third_party_email: String,
    /// The contact person of the meeting room, as a `user_id_type` ID; to be given when a meeting room is added to an event made by an app.
    ///
    /// 会议室联系人的用户 ID，类型由 `user_id_type` 决定；日程由应用创建且添加会议室时需要指定。
    pub operate_id: String,
    /// The answers to the form of the meeting room. / 会议室表单中各项的填写内容。
    pub resource_customization: Vec<CalendarAttendeeResourceCustomization>,
    /// Why a meeting room that needs approval is booked, for bookings with a `user_access_token`, which fail without it. With a `tenant_access_token` booking such a room always fails.
    ///
    /// 预定需审批的会议室的理由，仅以 `user_access_token` 预定时有效，不填则预定失败。应用以 `tenant_access_token` 预定此类会议室总会失败。
    pub approval_reason: String,
}
impl wire::Object for CalendarEventAttendee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("attendee_id", &mut self.attendee_id);
        f.field("rsvp_status", &mut self.rsvp_status);
        f.field("is_optional", &mut self.is_optional);
        f.field("is_organizer", &mut self.is_organizer);
        f.field("is_external", &mut self.is_external);
        f.field("display_name", &mut self.display_name);
        f.field("chat_members", &mut self.chat_members);
        f.field("user_id", &mut self.user_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("room_id", &mut self.room_id);
        f.field("third_party_email", &mut self.third_party_email);
        f.field("operate_id", &mut self.operate_id);
        f.field("resource_customization", &mut self.resource_customization);
        f.field("approval_reason", &mut self.approval_reason);
    }
}
/// The request form of [`CalendarEventAttendee`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEventAttendeeInput {
    /// The type of attendee, which decides the ID field to use. / 参与人的类型，决定使用哪个 ID 字段。
    pub r#type: Option<Type>,
    /// The unique ID of the attendee within the event, to remove it or list the members of a chat with.
    ///
    /// 参与人在该日程内的唯一 ID，用于移除参与人或查询群组参与人的群成员。
    pub attendee_id: Option<String>,
    /// The answer of the attendee to the invitation, or the state of the booking of the meeting room.
    ///
    /// 参与人对日程邀请的答复，或会议室的预约状态。
    pub rsvp_status: Option<RsvpStatus>,
    /// Whether attendance is optional; without effect for the members of a chat. / 参与人是否可以选择不参加；对群组的成员无效。
    pub is_optional: Option<bool>,
    /// Whether the attendee is the organizer of the event. / 参与人是否为日程的组织者。
    pub is_organizer: Option<bool>,
    /// Whether the attendee belongs to another tenant; such attendees cannot be edited.
    ///
    /// 参与人是否来自其他租户；外部参与人不能编辑。
    pub is_external: Option<bool>,
    /// The name of the attendee. / 参与人的名称。
    pub display_name: Option<String>,
    /// The members of the chat; only for the `type` chat, and they cannot be edited.
    ///
    /// 群组的成员，仅在 `type` 为 chat 时有效，且不能编辑。
    pub chat_members: Option<Vec<AttendeeChatMemberInput>>,
    /// The user that attends, as a `user_id_type` ID; if `is_external` is true, only an open_id or union_id is returned.
    ///
    /// 用户参与人的 ID，类型由 `user_id_type` 决定；`is_external` 为 true 时只返回 open_id 或 union_id。
    pub user_id: Option<String>,
    /// The ID of the chat that attends. / 群组参与人的群组 ID。
    pub chat_id: Option<id::ChatId>,
    /// The ID of the meeting room that is booked. / 会议室参与人的会议室 ID。
    pub room_id: Option<id::RoomId>,
    /// The email address of an external attendee. / 外部参与人的邮箱地址。
    pub third_party_email: Option<String>,
    /// The contact person of the meeting room, as a `user_id_type` ID; to be given when a meeting room is added to an event made by an app.
    ///
    /// 会议室联系人的用户 ID，类型由 `user_id_type` 决定；日程由应用创建且添加会议室时需要指定。
    pub operate_id: Option<String>,
    /// The answers to the form of the meeting room. / 会议室表单中各项的填写内容。
    pub resource_customization: Option<Vec<CalendarAttendeeResourceCustomizationInput>>,
    /// Why a meeting room that needs approval is booked, for bookings with a `user_access_token`, which fail without it. With a `tenant_access_token` booking such a room always fails.
    ///
    /// 预定需审批的会议室的理由，仅以 `user_access_token` 预定时有效，不填则预定失败。应用以 `tenant_access_token` 预定此类会议室总会失败。
    pub approval_reason: Option<String>,
}
impl CalendarEventAttendeeInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `attendee_id`.
    #[must_use]
    pub fn attendee_id(mut self, value: impl Into<String>) -> Self {
        self.attendee_id = Some(value.into());
        self
    }
    /// Sets `rsvp_status`.
    #[must_use]
    pub fn rsvp_status(mut self, value: RsvpStatus) -> Self {
        self.rsvp_status = Some(value);
        self
    }
    /// Sets `is_optional`.
    #[must_use]
    pub fn is_optional(mut self, value: bool) -> Self {
        self.is_optional = Some(value);
        self
    }
    /// Sets `is_organizer`.
    #[must_use]
    pub fn is_organizer(mut self, value: bool) -> Self {
        self.is_organizer = Some(value);
        self
    }
    /// Sets `is_external`.
    #[must_use]
    pub fn is_external(mut self, value: bool) -> Self {
        self.is_external = Some(value);
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `chat_members`.
    #[must_use]
    pub fn chat_members(
        mut self,
        value: impl Into<Vec<AttendeeChatMemberInput>>,
    ) -> Self {
        self.chat_members = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<id::ChatId>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /// Sets `room_id`.
    #[must_use]
    pub fn room_id(mut self, value: impl Into<id::RoomId>) -> Self {
        self.room_id = Some(value.into());
        self
    }
    /// Sets `third_party_email`.
    #[must_use]
    pub fn third_party_email(mut self, value: impl Into<String>) -> Self {
        self.third_party_email = Some(value.into());
        self
    }
    /// Sets `operate_id`.
    #[must_use]
    pub fn operate_id(mut self, value: impl Into<String>) -> Self {
        self.operate_id = Some(value.into());
        self
    }
    /// Sets `resource_customization`.
    #[must_use]
    pub fn resource_customization(
        mut self,
        value: impl Into<Vec<CalendarAttendeeResourceCustomizationInput>>,
    ) -> Self {
        self.resource_customization = Some(value.into());
        self
    }
    /// Sets `approval_reason`.
    #[must_use]
    pub fn approval_reason(mut self, value: impl Into<String>) -> Self {
        self.approval_reason = Some(value.into());
        self
    }
}
impl wire::Object for CalendarEventAttendeeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("attendee_id", &mut self.attendee_id);
        f.field("rsvp_status", &mut self.rsvp_status);
        f.field("is_optional", &mut self.is_optional);
        f.field("is_organizer", &mut self.is_organizer);
        f.field("is_external", &mut self.is_external);
        f.field("display_name", &mut self.display_name);
        f.field("chat_members", &mut self.chat_members);
        f.field("user_id", &mut self.user_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("room_id", &mut self.room_id);
        f.field("third_party_email", &mut self.third_party_email);
        f.field("operate_id", &mut self.operate_id);
        f.field("resource_customization", &mut self.resource_customization);
        f.field("approval_reason", &mut self.approval_reason);
    }
}
/// The type of calendar. / 日历的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CalendarType {
    /// `unknown`: Unknown / 未知
    Unknown,
    /// `primary`: Primary calendar of a user or app / 用户或应用的主日历
    Primary,
    /// `shared`: Shared calendar made by a user or app / 用户或应用创建的共享日历
    Shared,
    /// `google`: Google calendar that the user bound / 用户绑定的 Google 日历
    Google,
    /// `resource`: Calendar of a meeting room / 会议室日历
    Resource,
    /// `exchange`: Exchange calendar that the user bound / 用户绑定的 Exchange 日历
    Exchange,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CalendarType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CalendarType {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Primary => "primary",
            Self::Shared => "shared",
            Self::Google => "google",
            Self::Resource => "resource",
            Self::Exchange => "exchange",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "unknown" => Self::Unknown,
            "primary" => Self::Primary,
            "shared" => Self::Shared,
            "google" => Self::Google,
            "resource" => Self::Resource,
            "exchange" => Self::Exchange,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// When check-in starts or ends. / 签到开始或结束的时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInTime {
    /// Which time of the event `duration` counts from, and in which direction.
    ///
    /// `duration` 从日程的哪个时间点起算、朝哪个方向。
    pub time_type: CheckInTimeTimeType,
    /// How many minutes from the time of `time_type`. / 与 `time_type` 所示时间点的间隔，单位为分钟。
    pub duration: i64,
}
impl wire::Object for CheckInTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time_type", &mut self.time_type);
        f.field("duration", &mut self.duration);
    }
}
/// The request form of [`CheckInTime`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInTimeInput {
    /// Which time of the event `duration` counts from, and in which direction.
    ///
    /// `duration` 从日程的哪个时间点起算、朝哪个方向。
    pub time_type: CheckInTimeTimeType,
    /// How many minutes from the time of `time_type`. / 与 `time_type` 所示时间点的间隔，单位为分钟。
    pub duration: i64,
}
impl CheckInTimeInput {
    /// Creates the value from its required fields.
    pub fn new(time_type: CheckInTimeTimeType, duration: i64) -> Self {
        Self { time_type, duration }
    }
}
impl wire::Object for CheckInTimeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time_type", &mut self.time_type);
        f.field("duration", &mut self.duration);
    }
}
/// Which time of the event `duration` counts from, and in which direction.
///
/// `duration` 从日程的哪个时间点起算、朝哪个方向。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CheckInTimeTimeType {
    /// `before_event_start`: Before the event starts / 日程开始前
    BeforeEventStart,
    /// `after_event_start`: After the event starts / 日程开始后
    AfterEventStart,
    /// `after_event_end`: After the event ends / 日程结束后
    AfterEventEnd,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CheckInTimeTimeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CheckInTimeTimeType {
    fn as_str(&self) -> &str {
        match self {
            Self::BeforeEventStart => "before_event_start",
            Self::AfterEventStart => "after_event_start",
            Self::AfterEventEnd => "after_event_end",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "before_event_start" => Self::BeforeEventStart,
            "after_event_start" => Self::AfterEventStart,
            "after_event_end" => Self::AfterEventEnd,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The options chosen for an item with options. / 选择项中选中的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationOption {
    /// The unique ID of the option of the form. / 表单选项的唯一 ID。
    pub option_key: String,
    /// The text given for the option Other. / 选择“其他”选项时填写的内容。
    pub others_content: String,
}
impl wire::Object for CustomizationOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option_key", &mut self.option_key);
        f.field("others_content", &mut self.others_content);
    }
}
/// The request form of [`CustomizationOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationOptionInput {
    /// The unique ID of the option of the form. / 表单选项的唯一 ID。
    pub option_key: Option<String>,
    /// The text given for the option Other. / 选择“其他”选项时填写的内容。
    pub others_content: Option<String>,
}
impl CustomizationOptionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `option_key`.
    #[must_use]
    pub fn option_key(mut self, value: impl Into<String>) -> Self {
        self.option_key = Some(value.into());
        self
    }
    /// Sets `others_content`.
    #[must_use]
    pub fn others_content(mut self, value: impl Into<String>) -> Self {
        self.others_content = Some(value.into());
        self
    }
}
impl wire::Object for CustomizationOptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option_key", &mut self.option_key);
        f.field("others_content", &mut self.others_content);
    }
}
/// How attendees check in to an event. / 日程的签到设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCheckIn {
    /// Whether attendees can check in to the event. / 是否为该日程开启签到。
    pub enable_check_in: bool,
    /// When check-in starts. / 签到的开始时间。
    pub check_in_start_time: CheckInTime,
    /// When check-in ends. / 签到的结束时间。
    pub check_in_end_time: CheckInTime,
    /// Whether attendees are notified automatically when check-in starts. / 签到开始时是否自动通知参与人。
    pub need_notify_attendees: bool,
}
impl wire::Object for EventCheckIn {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enable_check_in", &mut self.enable_check_in);
        f.field("check_in_start_time", &mut self.check_in_start_time);
        f.field("check_in_end_time", &mut self.check_in_end_time);
        f.field("need_notify_attendees", &mut self.need_notify_attendees);
    }
}
/// The request form of [`EventCheckIn`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventCheckInInput {
    /// Whether attendees can check in to the event. / 是否为该日程开启签到。
    pub enable_check_in: bool,
    /// When check-in starts. / 签到的开始时间。
    pub check_in_start_time: Option<CheckInTimeInput>,
    /// When check-in ends. / 签到的结束时间。
    pub check_in_end_time: Option<CheckInTimeInput>,
    /// Whether attendees are notified automatically when check-in starts. / 签到开始时是否自动通知参与人。
    pub need_notify_attendees: Option<bool>,
}
impl EventCheckInInput {
    /// Creates the value from its required fields.
    pub fn new(enable_check_in: bool) -> Self {
        Self {
            enable_check_in,
            check_in_start_time: Default::default(),
            check_in_end_time: Default::default(),
            need_notify_attendees: Default::default(),
        }
    }
    /// Sets `check_in_start_time`.
    #[must_use]
    pub fn check_in_start_time(mut self, value: CheckInTimeInput) -> Self {
        self.check_in_start_time = Some(value);
        self
    }
    /// Sets `check_in_end_time`.
    #[must_use]
    pub fn check_in_end_time(mut self, value: CheckInTimeInput) -> Self {
        self.check_in_end_time = Some(value);
        self
    }
    /// Sets `need_notify_attendees`.
    #[must_use]
    pub fn need_notify_attendees(mut self, value: bool) -> Self {
        self.need_notify_attendees = Some(value);
        self
    }
}
impl wire::Object for EventCheckInInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enable_check_in", &mut self.enable_check_in);
        f.field("check_in_start_time", &mut self.check_in_start_time);
        f.field("check_in_end_time", &mut self.check_in_end_time);
        f.field("need_notify_attendees", &mut self.need_notify_attendees);
    }
}
/// The place of an event. / 日程的地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventLocation {
    /// The name of the place. / 地点的名称。
    pub name: String,
    /// The address of the place. / 地点的详细地址。
    pub address: String,
    /// The latitude of the place, in GCJ-02 for places in mainland China and WGS84 elsewhere.
    ///
    /// 地点的纬度；国内地点为 GCJ-02 坐标，海外地点为 WGS84 坐标。
    pub latitude: f64,
    /// The longitude of the place, in GCJ-02 for places in mainland China and WGS84 elsewhere.
    ///
    /// 地点的经度；国内地点为 GCJ-02 坐标，海外地点为 WGS84 坐标。
    pub longitude: f64,
}
impl wire::Object for EventLocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("address", &mut self.address);
        f.field("latitude", &mut self.latitude);
        f.field("longitude", &mut self.longitude);
    }
}
/// The request form of [`EventLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventLocationInput {
    /// The name of the place. / 地点的名称。
    pub name: Option<String>,
    /// The address of the place. / 地点的详细地址。
    pub address: Option<String>,
    /// The latitude of the place, in GCJ-02 for places in mainland China and WGS84 elsewhere.
    ///
    /// 地点的纬度；国内地点为 GCJ-02 坐标，海外地点为 WGS84 坐标。
    pub latitude: Option<f64>,
    /// The longitude of the place, in GCJ-02 for places in mainland China and WGS84 elsewhere.
    ///
    /// 地点的经度；国内地点为 GCJ-02 坐标，海外地点为 WGS84 坐标。
    pub longitude: Option<f64>,
}
impl EventLocationInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `latitude`.
    #[must_use]
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }
    /// Sets `longitude`.
    #[must_use]
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
}
impl wire::Object for EventLocationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("address", &mut self.address);
        f.field("latitude", &mut self.latitude);
        f.field("longitude", &mut self.longitude);
    }
}
/// The organizer of the event. / 日程的组织者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventOrganizer {
    /// The user ID of the organizer of the event. / 日程组织者的用户 ID。
    pub user_id: String,
    /// The name of the organizer of the event. / 日程组织者的姓名。
    pub display_name: String,
}
impl wire::Object for EventOrganizer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("display_name", &mut self.display_name);
    }
}
/// A time of an event. / 日程的一个时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventTime {
    /// The time as a timestamp. / 该时间，时间戳形式。
    pub time_stamp: String,
}
impl wire::Object for EventTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time_stamp", &mut self.time_stamp);
    }
}
/// The binding of an Exchange account to a Feishu account, with the sync status.
///
/// Exchange 账户与飞书账户的绑定关系及同步状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeBinding {
    /// The administrator account of Exchange. / Exchange 管理员账户。
    /// - Present only with one of the scopes `contact:user.email:readonly`
    pub admin_account: String,
    /// The Exchange account to bind. / 要绑定的 Exchange 账户。
    /// - Present only with one of the scopes `contact:user.email:readonly`
    pub exchange_account: String,
    /// The Feishu user that the Exchange account is bound to, as a `user_id_type` ID.
    ///
    /// 与 Exchange 账户绑定的飞书用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The sync status of the Exchange account. / Exchange 账户的同步进度。
    pub status: ExchangeBindingStatus,
    /// The ID of the binding of an administrator account, an Exchange account and a user, to query the sync state or unbind it with.
    ///
    /// Exchange 绑定的 ID，唯一对应管理员账户、Exchange 账户和用户的组合，用于查询同步状态或解除绑定。
    pub exchange_binding_id: String,
}
impl wire::Object for ExchangeBinding {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("admin_account", &mut self.admin_account);
        f.field("exchange_account", &mut self.exchange_account);
        f.field("user_id", &mut self.user_id);
        f.field("status", &mut self.status);
        f.field("exchange_binding_id", &mut self.exchange_binding_id);
    }
}
/// The sync status of the Exchange account. / Exchange 账户的同步进度。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExchangeBindingStatus {
    /// `doing`: Calendars are being synced / 日历同步中
    Doing,
    /// `cal_done`: Calendars are synced / 日历同步完成
    CalDone,
    /// `timespan_done`: Events of the near term are synced / 近期日程同步完成
    TimespanDone,
    /// `done`: All events are synced / 日程全部同步完成
    Done,
    /// `err`: The sync failed / 同步出错
    Err,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ExchangeBindingStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ExchangeBindingStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Doing => "doing",
            Self::CalDone => "cal_done",
            Self::TimespanDone => "timespan_done",
            Self::Done => "done",
            Self::Err => "err",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doing" => Self::Doing,
            "cal_done" => Self::CalDone,
            "timespan_done" => Self::TimespanDone,
            "done" => Self::Done,
            "err" => Self::Err,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether one counts as busy or free during the event. On creation it holds for all attendees, busy if omitted; later changes hold for the current identity only.
///
/// 日程期间显示为忙碌还是空闲。新建时对所有参与人生效，默认为 busy；之后再修改则只对当前身份生效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FreeBusyStatus {
    /// `busy`: Busy / 忙碌
    Busy,
    /// `free`: Free / 空闲
    Free,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FreeBusyStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FreeBusyStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Busy => "busy",
            Self::Free => "free",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "busy" => Self::Busy,
            "free" => Self::Free,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A time that is busy. / 一个忙碌时段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Freebusy {
    /// When this time starts, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format.
    ///
    /// 该时段的开始时间，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式。
    pub start_time: String,
    /// When this time ends, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format.
    ///
    /// 该时段的结束时间，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式。
    pub end_time: String,
    /// The answer of the user to the event of this time; present only if the request had `need_rsvp_status`.
    ///
    /// 用户对该时段的日程的答复；仅在请求的 `need_rsvp_status` 为 true 时返回。
    pub rsvp_status: RsvpStatus,
}
impl wire::Object for Freebusy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("rsvp_status", &mut self.rsvp_status);
    }
}
/// An instance of a recurring event. / 重复日程的一个实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    /// The ID of the instance. For recurring events it ends in the original time of the instance, in seconds since 1970, such as `2cf525f0-1e67-4b04-ad4d-30b7f003903c_1713168000`.
    ///
    /// 日程实例的 ID。重复日程的实例以其原始时间（秒级时间戳）结尾，例如 `2cf525f0-1e67-4b04-ad4d-30b7f003903c_1713168000`。
    pub event_id: String,
    /// The title of the event. / 日程的标题。
    pub summary: String,
    /// The description of the event. / 日程的描述。
    pub description: String,
    /// When the event starts. / 日程的开始时间。
    pub start_time: TimeInfo,
    /// When the event ends. / 日程的结束时间。
    pub end_time: TimeInfo,
    /// The state of the event. / 日程的状态。
    pub status: Status,
    /// Whether this is an exception to a recurring event, an instance that was changed by itself.
    ///
    /// 是否为重复日程的例外日程，即单独修改过的一次。
    pub is_exception: bool,
    /// An AppLink that opens the event. / 跳转到该日程的 AppLink。
    pub app_link: String,
    /// The ID of the calendar of the organizer of the event. / 日程组织者的日历的 ID。
    pub organizer_calendar_id: id::CalendarId,
    /// The video meeting of the event; it takes effect only if there is at least one attendee.
    ///
    /// 日程的视频会议；日程至少有一位参与人时才有效。
    pub vchat: Vchat,
    /// How much of the event others may see. What was set on creation holds for all attendees; later changes hold for the current identity only.
    ///
    /// 日程的公开范围。新建时的设置对所有参与人生效，之后的修改只对当前身份生效。
    pub visibility: Visibility,
    /// What attendees may do with the event. / 参与人对日程的权限。
    pub attendee_ability: AttendeeAbility,
    /// Whether one counts as busy or free during the event. What was set on creation holds for all attendees; later changes hold for the current identity only.
    ///
    /// 日程期间显示为忙碌还是空闲。新建时的设置对所有参与人生效，之后的修改只对当前身份生效。
    pub free_busy_status: FreeBusyStatus,
    /// Where the event takes place. / 日程的地点。
    pub location: EventLocation,
    /// The color of the event, an RGB value as an int32, for the current identity only; 0 or -1 for the color of the calendar. Clients show the nearest color of their palette.
    ///
    /// 日程的颜色，以 int32 表示的 RGB 值，仅对当前身份生效；0 或 -1 表示跟随日历颜色，客户端取色板上最接近的颜色展示。
    pub color: i64,
    /// The ID of the recurring event that an exception belongs to. / 例外日程所属重复日程的 ID。
    pub recurring_event_id: String,
    /// The organizer of the event. / 日程的组织者。
    pub event_organizer: EventOrganizer,
    /// The attendees of the event, only meeting rooms so far; list the attendees of the event for the others.
    ///
    /// 日程的参与人，目前只包含会议室；其他参与人请查询日程参与人列表。
    pub attendees: Vec<CalendarEventAttendee>,
}
impl wire::Object for Instance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_id", &mut self.event_id);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("status", &mut self.status);
        f.field("is_exception", &mut self.is_exception);
        f.field("app_link", &mut self.app_link);
        f.field("organizer_calendar_id", &mut self.organizer_calendar_id);
        f.field("vchat", &mut self.vchat);
        f.field("visibility", &mut self.visibility);
        f.field("attendee_ability", &mut self.attendee_ability);
        f.field("free_busy_status", &mut self.free_busy_status);
        f.field("location", &mut self.location);
        f.field("color", &mut self.color);
        f.field("recurring_event_id", &mut self.recurring_event_id);
        f.field("event_organizer", &mut self.event_organizer);
        f.field("attendees", &mut self.attendees);
    }
}
/// The settings of a Feishu meeting, such as who may join and who hosts it. / 飞书视频会议的会前设置，例如入会范围和主持人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingSettings {
    /// The owner of the meeting, as a `user_id_type` ID. / 会议所有者的用户 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
    /// Who may join the meeting. / 哪些人可以加入会议。
    pub join_meeting_permission: MeetingSettingsJoinMeetingPermission,
    /// The password of the meeting, 4 to 9 digits. / 会议密码，4 到 9 位数字。
    pub password: String,
    /// The hosts of the meeting, as `user_id_type` IDs. / 主持人的用户 ID，类型由 `user_id_type` 决定。
    pub assign_hosts: Vec<String>,
    /// Whether the meeting is recorded automatically. / 会议是否自动录制。
    pub auto_record: bool,
    /// Whether there is a lobby where people wait to be let in. / 是否启用等候室，入会者需经准许后入会。
    pub open_lobby: bool,
    /// Whether attendees of the event may start the meeting. / 日程参与人是否可以发起会议。
    pub allow_attendees_start: bool,
}
impl wire::Object for MeetingSettings {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("owner_id", &mut self.owner_id);
        f.field("join_meeting_permission", &mut self.join_meeting_permission);
        f.field("password", &mut self.password);
        f.field("assign_hosts", &mut self.assign_hosts);
        f.field("auto_record", &mut self.auto_record);
        f.field("open_lobby", &mut self.open_lobby);
        f.field("allow_attendees_start", &mut self.allow_attendees_start);
    }
}
/// The request form of [`MeetingSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingSettingsInput {
    /// The owner of the meeting, as a `user_id_type` ID. / 会议所有者的用户 ID，类型由 `user_id_type` 决定。
    pub owner_id: Option<String>,
    /// Who may join the meeting. / 哪些人可以加入会议。
    pub join_meeting_permission: Option<MeetingSettingsJoinMeetingPermission>,
    /// The password of the meeting, 4 to 9 digits. / 会议密码，4 到 9 位数字。
    pub password: Option<String>,
    /// The hosts of the meeting, as `user_id_type` IDs. / 主持人的用户 ID，类型由 `user_id_type` 决定。
    pub assign_hosts: Option<Vec<String>>,
    /// Whether the meeting is recorded automatically. / 会议是否自动录制。
    pub auto_record: Option<bool>,
    /// Whether there is a lobby where people wait to be let in. / 是否启用等候室，入会者需经准许后入会。
    pub open_lobby: Option<bool>,
    /// Whether attendees of the event may start the meeting. / 日程参与人是否可以发起会议。
    pub allow_attendees_start: Option<bool>,
}
impl MeetingSettingsInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `join_meeting_permission`.
    #[must_use]
    pub fn join_meeting_permission(
        mut self,
        value: MeetingSettingsJoinMeetingPermission,
    ) -> Self {
        self.join_meeting_permission = Some(value);
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `assign_hosts`.
    #[must_use]
    pub fn assign_hosts(mut self, value: impl Into<Vec<String>>) -> Self {
        self.assign_hosts = Some(value.into());
        self
    }
    /// Sets `auto_record`.
    #[must_use]
    pub fn auto_record(mut self, value: bool) -> Self {
        self.auto_record = Some(value);
        self
    }
    /// Sets `open_lobby`.
    #[must_use]
    pub fn open_lobby(mut self, value: bool) -> Self {
        self.open_lobby = Some(value);
        self
    }
    /// Sets `allow_attendees_start`.
    #[must_use]
    pub fn allow_attendees_start(mut self, value: bool) -> Self {
        self.allow_attendees_start = Some(value);
        self
    }
}
impl wire::Object for MeetingSettingsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("owner_id", &mut self.owner_id);
        f.field("join_meeting_permission", &mut self.join_meeting_permission);
        f.field("password", &mut self.password);
        f.field("assign_hosts", &mut self.assign_hosts);
        f.field("auto_record", &mut self.auto_record);
        f.field("open_lobby", &mut self.open_lobby);
        f.field("allow_attendees_start", &mut self.allow_attendees_start);
    }
}
/// Who may join the meeting. / 哪些人可以加入会议。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MeetingSettingsJoinMeetingPermission {
    /// `anyone_can_join`: Anyone / 所有人
    AnyoneCanJoin,
    /// `only_organization_employees`: Users of the organization only / 仅企业内用户
    OnlyOrganizationEmployees,
    /// `only_event_attendees`: Attendees of the event only / 仅日程参与人
    OnlyEventAttendees,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MeetingSettingsJoinMeetingPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MeetingSettingsJoinMeetingPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::AnyoneCanJoin => "anyone_can_join",
            Self::OnlyOrganizationEmployees => "only_organization_employees",
            Self::OnlyEventAttendees => "only_event_attendees",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "anyone_can_join" => Self::AnyoneCanJoin,
            "only_organization_employees" => Self::OnlyOrganizationEmployees,
            "only_event_attendees" => Self::OnlyEventAttendees,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How much of the calendar others may see. / 日历的公开范围。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permissions {
    /// `private`: Private / 私密
    Private,
    /// `show_only_free_busy`: Only when one is free or busy / 仅忙闲状态
    ShowOnlyFreeBusy,
    /// `public`: Public, with the details of events / 公开日程详情
    Public,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Permissions {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Permissions {
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::ShowOnlyFreeBusy => "show_only_free_busy",
            Self::Public => "public",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "private" => Self::Private,
            "show_only_free_busy" => Self::ShowOnlyFreeBusy,
            "public" => Self::Public,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A reminder of an event. / 日程的提醒。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminder {
    /// How many minutes before the start of the event the reminder fires, negative for after it; for the current identity only.
    ///
    /// 提醒相对日程开始时间的分钟数，正数为开始前，负数为开始后；仅对当前身份生效。
    pub minutes: i64,
}
impl wire::Object for Reminder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("minutes", &mut self.minutes);
    }
}
/// The request form of [`Reminder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReminderInput {
    /// How many minutes before the start of the event the reminder fires, negative for after it; for the current identity only.
    ///
    /// 提醒相对日程开始时间的分钟数，正数为开始前，负数为开始后；仅对当前身份生效。
    pub minutes: Option<i64>,
}
impl ReminderInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `minutes`.
    #[must_use]
    pub fn minutes(mut self, value: i64) -> Self {
        self.minutes = Some(value);
        self
    }
}
impl wire::Object for ReminderInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("minutes", &mut self.minutes);
    }
}
/// What the grantee may do with the calendar. / 被授权者对日历的访问权限。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// `unknown`: Unknown / 未知
    Unknown,
    /// `free_busy_reader`: Guest, sees only free and busy / 游客，只能看到忙闲
    FreeBusyReader,
    /// `reader`: Subscriber, sees the details of all events / 订阅者，可查看日程详情
    Reader,
    /// `writer`: Editor, creates and changes events / 编辑者，可创建和修改日程
    Writer,
    /// `owner`: Administrator, manages the calendar and its sharing / 管理员，可管理日历和共享设置
    Owner,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Role {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Role {
    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::FreeBusyReader => "free_busy_reader",
            Self::Reader => "reader",
            Self::Writer => "writer",
            Self::Owner => "owner",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "unknown" => Self::Unknown,
            "free_busy_reader" => Self::FreeBusyReader,
            "reader" => Self::Reader,
            "writer" => Self::Writer,
            "owner" => Self::Owner,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The answer of the attendee to the invitation. / 参与人对日程邀请的答复。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RsvpStatus {
    /// `accept`: Accepted / 接受
    Accept,
    /// `decline`: Declined / 拒绝
    Decline,
    /// `tentative`: Tentative / 待定
    Tentative,
    /// `needs_action`: Not answered yet, or the room is being booked / 尚未答复，或会议室预约中
    NeedsAction,
    /// `removed`: Removed from the event / 已从日程中移除
    Removed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RsvpStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RsvpStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Accept => "accept",
            Self::Decline => "decline",
            Self::Tentative => "tentative",
            Self::NeedsAction => "needs_action",
            Self::Removed => "removed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "accept" => Self::Accept,
            "decline" => Self::Decline,
            "tentative" => Self::Tentative,
            "needs_action" => Self::NeedsAction,
            "removed" => Self::Removed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How an element of the detail page of an event is shown. / 日程详情页中一个界面元素的展示方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Schema {
    /// The element of the page. / 要控制的界面元素。
    pub ui_name: SchemaUiName,
    /// The state of the element; only hide can be set, the others are read. / 界面元素的状态；设置时只能为 hide，其余用于读取。
    pub ui_status: SchemaUiStatus,
    /// The link that a click on the button opens. / 点击按钮后跳转的链接。
    pub app_link: String,
}
impl wire::Object for Schema {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ui_name", &mut self.ui_name);
        f.field("ui_status", &mut self.ui_status);
        f.field("app_link", &mut self.app_link);
    }
}
/// The request form of [`Schema`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchemaInput {
    /// The element of the page. / 要控制的界面元素。
    pub ui_name: Option<SchemaUiName>,
    /// The state of the element; only hide can be set, the others are read. / 界面元素的状态；设置时只能为 hide，其余用于读取。
    pub ui_status: Option<SchemaUiStatus>,
    /// The link that a click on the button opens. / 点击按钮后跳转的链接。
    pub app_link: Option<String>,
}
impl SchemaInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ui_name`.
    #[must_use]
    pub fn ui_name(mut self, value: SchemaUiName) -> Self {
        self.ui_name = Some(value);
        self
    }
    /// Sets `ui_status`.
    #[must_use]
    pub fn ui_status(mut self, value: SchemaUiStatus) -> Self {
        self.ui_status = Some(value);
        self
    }
    /// Sets `app_link`.
    #[must_use]
    pub fn app_link(mut self, value: impl Into<String>) -> Self {
        self.app_link = Some(value.into());
        self
    }
}
impl wire::Object for SchemaInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ui_name", &mut self.ui_name);
        f.field("ui_status", &mut self.ui_status);
        f.field("app_link", &mut self.app_link);
    }
}
/// The element of the page. / 要控制的界面元素。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaUiName {
    /// `ForwardIcon`: Button to forward the event / 转发按钮
    ForwardIcon,
    /// `MeetingChatIcon`: Button of the meeting chat / 会议群按钮
    MeetingChatIcon,
    /// `MeetingMinutesIcon`: Button of the meeting notes / 会议纪要按钮
    MeetingMinutesIcon,
    /// `MeetingVideo`: Area of the video meeting / 视频会议区域
    MeetingVideo,
    /// `RSVP`: Area to answer the invitation / 答复区域
    Rsvp,
    /// `Attendee`: Area of the attendees / 参与人区域
    Attendee,
    /// `OrganizerOrCreator`: Area of the organizer or creator / 组织者或创建者区域
    OrganizerOrCreator,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SchemaUiName {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SchemaUiName {
    fn as_str(&self) -> &str {
        match self {
            Self::ForwardIcon => "ForwardIcon",
            Self::MeetingChatIcon => "MeetingChatIcon",
            Self::MeetingMinutesIcon => "MeetingMinutesIcon",
            Self::MeetingVideo => "MeetingVideo",
            Self::Rsvp => "RSVP",
            Self::Attendee => "Attendee",
            Self::OrganizerOrCreator => "OrganizerOrCreator",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ForwardIcon" => Self::ForwardIcon,
            "MeetingChatIcon" => Self::MeetingChatIcon,
            "MeetingMinutesIcon" => Self::MeetingMinutesIcon,
            "MeetingVideo" => Self::MeetingVideo,
            "RSVP" => Self::Rsvp,
            "Attendee" => Self::Attendee,
            "OrganizerOrCreator" => Self::OrganizerOrCreator,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the element; only hide can be set, the others are read. / 界面元素的状态；设置时只能为 hide，其余用于读取。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaUiStatus {
    /// `hide`: Hidden / 隐藏
    Hide,
    /// `readonly`: Read-only / 只读
    Readonly,
    /// `editable`: Editable / 可编辑
    Editable,
    /// `unknown`: Unknown, occurs in replies only / 未知状态，只会在读取时出现
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SchemaUiStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SchemaUiStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Hide => "hide",
            Self::Readonly => "readonly",
            Self::Editable => "editable",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "hide" => Self::Hide,
            "readonly" => Self::Readonly,
            "editable" => Self::Editable,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the event. / 日程的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `tentative`: Not answered / 未回应
    Tentative,
    /// `confirmed`: Confirmed / 已确认
    Confirmed,
    /// `cancelled`: Canceled / 已取消
    Cancelled,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Status {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Status {
    fn as_str(&self) -> &str {
        match self {
            Self::Tentative => "tentative",
            Self::Confirmed => "confirmed",
            Self::Cancelled => "cancelled",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "tentative" => Self::Tentative,
            "confirmed" => Self::Confirmed,
            "cancelled" => Self::Cancelled,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A time of an event. / 日程的一个时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeInfo {
    /// The date of an all-day event, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format, such as 2018-09-01; not used together with `timestamp`.
    ///
    /// 日期，仅用于全天日程，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式，例如 2018-09-01；与 `timestamp` 不同时使用。
    pub date: String,
    /// The time, in seconds since 1970, for events that are not all-day; 1602504000 is 2020/10/12 20:00:00 in UTC+8.
    ///
    /// 具体时间，秒级时间戳，用于非全天日程，例如 1602504000 为 UTC+8 的 2020/10/12 20:00:00。
    pub timestamp: wire::TimestampSec,
    /// The time zone of the time, a name of the IANA time zone database. / 该时间所用的时区，取 IANA 时区数据库中的名称。
    pub timezone: String,
}
impl wire::Object for TimeInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.field("timestamp", &mut self.timestamp);
        f.field("timezone", &mut self.timezone);
    }
}
/// The request form of [`TimeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimeInfoInput {
    /// The date of an all-day event, in the [RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) format, such as 2018-09-01; not used together with `timestamp`.
    ///
    /// 日期，仅用于全天日程，[RFC 3339](https://datatracker.ietf.org/doc/html/rfc3339) 格式，例如 2018-09-01；与 `timestamp` 不同时使用。
    pub date: Option<String>,
    /// The time, in seconds since 1970, for events that are not all-day; 1602504000 is 2020/10/12 20:00:00 in UTC+8.
    ///
    /// 具体时间，秒级时间戳，用于非全天日程，例如 1602504000 为 UTC+8 的 2020/10/12 20:00:00。
    pub timestamp: Option<wire::TimestampSec>,
    /// The time zone of the time, a name of the IANA time zone database. / 该时间所用的时区，取 IANA 时区数据库中的名称。
    pub timezone: Option<String>,
}
impl TimeInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }
}
impl wire::Object for TimeInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.field("timestamp", &mut self.timestamp);
        f.field("timezone", &mut self.timezone);
    }
}
/// The type of attendee, which decides the ID field to use. / 参与人的类型，决定使用哪个 ID 字段。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `user`: A user / 用户
    User,
    /// `chat`: A chat / 群组
    Chat,
    /// `resource`: A meeting room / 会议室
    Resource,
    /// `third_party`: An external email address / 外部邮箱
    ThirdParty,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Type {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Type {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::Resource => "resource",
            Self::ThirdParty => "third_party",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "chat" => Self::Chat,
            "resource" => Self::Resource,
            "third_party" => Self::ThirdParty,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The primary calendars, each with its user. / 主日历，附带其所属用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCalendar {
    /// The primary calendar of the user. / 用户的主日历。
    pub calendar: Calendar,
    /// The user that owns the calendar, as a `user_id_type` ID. / 日历所属用户的 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for UserCalendar {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar", &mut self.calendar);
        f.field("user_id", &mut self.user_id);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The union_id of the user. / 用户的 union_id。
    pub union_id: id::UnionId,
    /// The user_id of the user. / 用户的 user_id。
    pub user_id: id::UserId,
    /// The open_id of the user. / 用户的 open_id。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The video meeting of an event. / 日程的视频会议。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vchat {
    /// The type of video meeting the event has, which decides the fields of `vchat` that apply. If empty, a Feishu meeting is made when the first attendee is added.
    ///
    /// 视频会议的类型，决定 `vchat` 的其他字段是否有效。为空时，首次添加参与人会自动生成飞书视频会议。
    pub vc_type: VchatVcType,
    /// Which icon a third-party meeting is shown with; the default icon if empty. / 第三方视频会议显示哪种图标；为空则使用默认图标。
    pub icon_type: VchatIconType,
    /// The text shown for a third-party meeting. / 第三方视频会议的说明文案。
    pub description: String,
    /// The address to join the meeting at. / 加入视频会议的地址。
    pub meeting_url: String,
    /// The settings of a Feishu meeting, such as who may join and who hosts it. / 飞书视频会议的会前设置，例如入会范围和主持人。
    pub meeting_settings: MeetingSettings,
}
impl wire::Object for Vchat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("vc_type", &mut self.vc_type);
        f.field("icon_type", &mut self.icon_type);
        f.field("description", &mut self.description);
        f.field("meeting_url", &mut self.meeting_url);
        f.field("meeting_settings", &mut self.meeting_settings);
    }
}
/// Which icon a third-party meeting is shown with; the default icon if empty. / 第三方视频会议显示哪种图标；为空则使用默认图标。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VchatIconType {
    /// `vc`: Icon of Feishu meetings / 飞书视频会议图标
    Vc,
    /// `live`: Icon of live streams / 直播图标
    Live,
    /// `default`: Default icon / 默认图标
    Default,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for VchatIconType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for VchatIconType {
    fn as_str(&self) -> &str {
        match self {
            Self::Vc => "vc",
            Self::Live => "live",
            Self::Default => "default",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "vc" => Self::Vc,
            "live" => Self::Live,
            "default" => Self::Default,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`Vchat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VchatInput {
    /// The type of video meeting the event has, which decides the fields of `vchat` that apply. If empty, a Feishu meeting is made when the first attendee is added.
    ///
    /// 视频会议的类型，决定 `vchat` 的其他字段是否有效。为空时，首次添加参与人会自动生成飞书视频会议。
    pub vc_type: Option<VchatVcType>,
    /// Which icon a third-party meeting is shown with; the default icon if empty. / 第三方视频会议显示哪种图标；为空则使用默认图标。
    pub icon_type: Option<VchatIconType>,
    /// The text shown for a third-party meeting. / 第三方视频会议的说明文案。
    pub description: Option<String>,
    /// The address to join the meeting at. / 加入视频会议的地址。
    pub meeting_url: Option<String>,
    /// The settings of a Feishu meeting, such as who may join and who hosts it. / 飞书视频会议的会前设置，例如入会范围和主持人。
    pub meeting_settings: Option<MeetingSettingsInput>,
}
impl VchatInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `vc_type`.
    #[must_use]
    pub fn vc_type(mut self, value: VchatVcType) -> Self {
        self.vc_type = Some(value);
        self
    }
    /// Sets `icon_type`.
    #[must_use]
    pub fn icon_type(mut self, value: VchatIconType) -> Self {
        self.icon_type = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `meeting_url`.
    #[must_use]
    pub fn meeting_url(mut self, value: impl Into<String>) -> Self {
        self.meeting_url = Some(value.into());
        self
    }
    /// Sets `meeting_settings`.
    #[must_use]
    pub fn meeting_settings(mut self, value: MeetingSettingsInput) -> Self {
        self.meeting_settings = Some(value);
        self
    }
}
impl wire::Object for VchatInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("vc_type", &mut self.vc_type);
        f.field("icon_type", &mut self.icon_type);
        f.field("description", &mut self.description);
        f.field("meeting_url", &mut self.meeting_url);
        f.field("meeting_settings", &mut self.meeting_settings);
    }
}
/// The type of video meeting the event has, which decides the fields of `vchat` that apply. If empty, a Feishu meeting is made when the first attendee is added.
///
/// 视频会议的类型，决定 `vchat` 的其他字段是否有效。为空时，首次添加参与人会自动生成飞书视频会议。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VchatVcType {
    /// `vc`: Feishu meeting; the other fields of `vchat` do not apply / 飞书视频会议，`vchat` 其他字段无效
    Vc,
    /// `third_party`
    ///
    /// Third-party meeting; only `icon_type`, `description` and `meeting_url` apply
    ///
    /// 第三方会议，仅 `icon_type`、`description`、`meeting_url` 有效
    ThirdParty,
    /// `no_meeting`: No meeting; the other fields of `vchat` do not apply / 无视频会议，`vchat` 其他字段无效
    NoMeeting,
    /// `lark_live`: Feishu live stream, read only / 飞书直播，只读
    LarkLive,
    /// `unknown`: Unknown, for compatibility and read only / 未知，仅为兼容而返回，只读
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for VchatVcType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for VchatVcType {
    fn as_str(&self) -> &str {
        match self {
            Self::Vc => "vc",
            Self::ThirdParty => "third_party",
            Self::NoMeeting => "no_meeting",
            Self::LarkLive => "lark_live",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "vc" => Self::Vc,
            "third_party" => Self::ThirdParty,
            "no_meeting" => Self::NoMeeting,
            "lark_live" => Self::LarkLive,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How much of the event others may see. On creation it holds for all attendees, default if omitted; later changes hold for the current identity only.
///
/// 日程的公开范围。新建时对所有参与人生效，默认为 default；之后再修改则只对当前身份生效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Visibility {
    /// `default`: As the calendar, by default only free or busy / 跟随日历，默认仅显示忙闲
    Default,
    /// `public`: Public, with details / 公开日程详情
    Public,
    /// `private`: Private, details only for oneself / 私密，仅自己可见
    Private,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Visibility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Visibility {
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Public => "public",
            Self::Private => "private",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "public" => Self::Public,
            "private" => Self::Private,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    AclScope AclScopeEvent AclScopeInput Attachment AttachmentInput AttendeeChatMember
    AttendeeChatMemberInput Calendar CalendarAcl CalendarAttendeeResourceCustomization
    CalendarAttendeeResourceCustomizationInput CalendarEvent CalendarEventAttendee
    CalendarEventAttendeeInput CheckInTime CheckInTimeInput CustomizationOption
    CustomizationOptionInput EventCheckIn EventCheckInInput EventLocation
    EventLocationInput EventOrganizer EventTime ExchangeBinding Freebusy Instance
    MeetingSettings MeetingSettingsInput Reminder ReminderInput Schema SchemaInput
    TimeInfo TimeInfoInput UserCalendar UserId Vchat VchatInput
}
crate::codegen::__impl_enum! {
    AttendeeAbility CalendarType CheckInTimeTimeType ExchangeBindingStatus FreeBusyStatus
    MeetingSettingsJoinMeetingPermission Permissions Role RsvpStatus SchemaUiName
    SchemaUiStatus Status Type VchatIconType VchatVcType Visibility
}
crate::codegen::__impl_input! {
    AclScopeInput : AclScope, AttachmentInput : Attachment, AttendeeChatMemberInput :
    AttendeeChatMember, CalendarAttendeeResourceCustomizationInput :
    CalendarAttendeeResourceCustomization, CalendarEventAttendeeInput :
    CalendarEventAttendee, CheckInTimeInput : CheckInTime, CustomizationOptionInput :
    CustomizationOption, EventCheckInInput : EventCheckIn, EventLocationInput :
    EventLocation, MeetingSettingsInput : MeetingSettings, ReminderInput : Reminder,
    SchemaInput : Schema, TimeInfoInput : TimeInfo, VchatInput : Vchat
}
