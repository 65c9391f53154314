// Generated from spec/platform/formats.yaml. Do not edit: change the spec and run `cargo regen`.

/// Identifies a message. / 一条消息的 ID
///
/// Starts with `om_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct MessageId(String);
/// Identifies a chat, be it a group or a private one. / 一个会话（群聊或单聊）的 ID
///
/// Starts with `oc_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ChatId(String);
/// Identifies a user within one app. The same user has another open_id in every other app.
///
/// 用户在某个应用中的 ID，同一用户在不同应用中的 open_id 不同
///
/// Starts with `ou_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct OpenId(String);
/// Identifies a user across all apps of one developer. / 用户在同一开发者的所有应用中的 ID
///
/// Starts with `on_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UnionId(String);
/// Identifies a user within their tenant. It is the same for every app of that tenant.
///
/// 用户在所属企业内的 ID，对该企业的所有应用都相同
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UserId(String);
/// Identifies an app. / 一个应用的 ID
///
/// Starts with `cli_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct AppId(String);
/// Identifies an image that was uploaded. / 一张上传的图片
///
/// Starts with `img_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ImageKey(String);
/// Identifies a file that was uploaded. / 一个上传的文件
///
/// Starts with `file_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileKey(String);
/// Identifies a thread. / 一个话题的 ID
///
/// Starts with `omt_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ThreadId(String);
/// Identifies a reaction to a message. / 消息上一个表情回复的 ID
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ReactionId(String);
/// Identifies a department within its tenant. / 部门在企业内的 open_department_id
///
/// Starts with `od-`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct OpenDepartmentId(String);
/// Identifies a tenant. / 一个企业的唯一标识
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TenantKey(String);
/// Identifies a calendar. / 一个日历的 ID
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct CalendarId(String);
/// Identifies a task. / 一个任务的全局唯一 ID
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TaskGuid(String);
/// Identifies a list of tasks. / 一个任务清单的全局唯一 ID
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TasklistGuid(String);
/// Identifies a meeting room. / 一间会议室的 ID
///
/// Starts with `omm_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RoomId(String);
/// Identifies a level of the tree that meeting rooms lie in, such as a building. / 会议室所在层级的 ID
///
/// Starts with `omb_`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RoomLevelId(String);
/// Identifies a table of a base. / 多维表格中一张数据表的 ID
///
/// Starts with `tbl`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TableId(String);
/// Identifies a record of a table. / 数据表中一条记录的 ID
///
/// Starts with `rec`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RecordId(String);
/// Identifies a view of a table. / 数据表的一个视图的 ID
///
/// Starts with `vew`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ViewId(String);
/// Identifies a spreadsheet. / 一个电子表格的 token
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SpreadsheetToken(String);
/// Identifies the definition of an approval. / 一个审批定义的 code
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ApprovalCode(String);
/// Identifies an approval that was started. / 一个审批实例的 code
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct InstanceCode(String);
crate::codegen::__impl_id! {
    MessageId("message_id", "om_") ChatId("chat_id", "oc_") OpenId("open_id", "ou_")
    UnionId("union_id", "on_") UserId("user_id", "") AppId("app_id", "cli_")
    ImageKey("image_key", "img_") FileKey("file_key", "file_") ThreadId("thread_id",
    "omt_") ReactionId("reaction_id", "") OpenDepartmentId("open_department_id", "od-")
    TenantKey("tenant_key", "") CalendarId("calendar_id", "") TaskGuid("task_guid", "")
    TasklistGuid("tasklist_guid", "") RoomId("room_id", "omm_")
    RoomLevelId("room_level_id", "omb_") TableId("table_id", "tbl") RecordId("record_id",
    "rec") ViewId("view_id", "vew") SpreadsheetToken("spreadsheet_token", "")
    ApprovalCode("approval_code", "") InstanceCode("instance_code", "")
}
