// Generated from spec/drive/v1/event/file_bitable_record_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::drive::v1;
/// Base record changed / 多维表格记录变更.
///
/// Is pushed when a record of a subscribed base has changed; formula fields neither trigger it nor are included.
///
/// 已订阅的多维表格的记录发生变更时推送，公式字段不触发推送，也不含在事件中。
///
/// - Type: `drive.file.bitable_record_changed_v1`
/// - Scopes, any of: `base:record:read`, `bitable:app`, `drive:drive`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBitableRecordChanged {
    /// The type of the document, always `bitable`, a base. / 云文档类型，恒为 `bitable`，即多维表格。
    pub file_type: String,
    /// The token of the base that changed. / 发生变更的多维表格的 token。
    pub file_token: String,
    /// The ID of the table whose records changed. / 记录发生变更的数据表的 ID。
    pub table_id: id::TableId,
    /// The revision of the table after the change, which tells the order of events. / 变更后数据表的版本号，可用于判断事件的先后。
    pub revision: i64,
    /// The user who made the change. / 执行本次操作的用户。
    pub operator_id: v1::UserId,
    /// The record changes in this event, one item per record. / 本次事件包含的记录变更，每项对应一条记录。
    pub action_list: Vec<FileBitableRecordChangedBitableTableRecordAction>,
    /// The users who subscribed to events of the base. / 订阅了该多维表格事件的用户。
    pub subscriber_id_list: Vec<v1::UserId>,
    /// When the record was edited, in seconds since 1970. / 编辑记录的时间，为秒级时间戳。
    pub update_time: i64,
}
impl wire::Object for FileBitableRecordChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("table_id", &mut self.table_id);
        f.field("revision", &mut self.revision);
        f.field("operator_id", &mut self.operator_id);
        f.field("action_list", &mut self.action_list);
        f.field("subscriber_id_list", &mut self.subscriber_id_list);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    FileBitableRecordChanged
}
crate::codegen::__event! {
    FileBitableRecordChanged:
    Descriptor::new("drive.v1.event.file_bitable_record_changed", "drive.file.bitable_record_changed_v1")
        .documented(text("多维表格记录变更", "Base record changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::BASE_RECORD_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("action_list.before_value.field_identity_value.users.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("action_list.after_value.field_identity_value.users.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// What happened to the record. / 记录的变更类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileBitableRecordChangedAction {
    /// `record_added`: Record added / 新增记录
    RecordAdded,
    /// `record_deleted`: Record deleted / 删除记录
    RecordDeleted,
    /// `record_edited`: Record edited / 修改记录
    RecordEdited,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FileBitableRecordChangedAction {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FileBitableRecordChangedAction {
    fn as_str(&self) -> &str {
        match self {
            Self::RecordAdded => "record_added",
            Self::RecordDeleted => "record_deleted",
            Self::RecordEdited => "record_edited",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "record_added" => Self::RecordAdded,
            "record_deleted" => Self::RecordDeleted,
            "record_edited" => Self::RecordEdited,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The record changes in this event, one item per record. / 本次事件包含的记录变更，每项对应一条记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBitableRecordChangedBitableTableRecordAction {
    /// The ID of the record that changed. / 发生变更的记录的 ID。
    pub record_id: id::RecordId,
    /// What happened to the record. / 记录的变更类型。
    pub action: FileBitableRecordChangedAction,
    /// The values before the change, one item per field. / 变更前各字段的值，每项对应一个字段。
    pub before_value: Vec<v1::BitableTableRecordActionField>,
    /// The values after the change, one item per field. / 变更后各字段的值，每项对应一个字段。
    pub after_value: Vec<v1::BitableTableRecordActionField>,
}
impl wire::Object for FileBitableRecordChangedBitableTableRecordAction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_id", &mut self.record_id);
        f.field("action", &mut self.action);
        f.field("before_value", &mut self.before_value);
        f.field("after_value", &mut self.after_value);
    }
}
crate::codegen::__impl_object! {
    FileBitableRecordChangedBitableTableRecordAction
}
crate::codegen::__impl_enum! {
    FileBitableRecordChangedAction
}
