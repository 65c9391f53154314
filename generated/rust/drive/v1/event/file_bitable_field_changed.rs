// Generated from spec/drive/v1/event/file_bitable_field_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::drive::v1;
/// Base field changed / 多维表格字段变更.
///
/// Is pushed when a field of a subscribed base has changed, along with the event that the file was edited.
///
/// 已订阅的多维表格的字段发生变更时推送，同时还会推送文件编辑事件。
///
/// - Type: `drive.file.bitable_field_changed_v1`
/// - Scopes, any of: `base:field:read`, `bitable:app`, `drive:drive`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBitableFieldChanged {
    /// The type of the cloud document that `file_token` stands for; it must match the actual type.
    ///
    /// `file_token` 所指云文档的类型，须与其实际类型一致。
    pub file_type: String,
    /// The token of the base that changed. / 发生变更的多维表格的 token。
    pub file_token: String,
    /// The ID of the table whose fields changed. / 字段发生变更的数据表的 ID。
    pub table_id: id::TableId,
    /// The user who triggered the event, with all types of their IDs. / 触发本次事件的用户，包含各类 ID。
    pub operator_id: v1::UserId,
    /// The field changes in this event, one item per field. / 本次事件包含的字段变更，每项对应一个字段。
    pub action_list: Vec<FileBitableFieldChangedBitableTableFieldAction>,
    /// The revision of the table after the change, which tells the order of events. / 变更后数据表的版本号，可用于判断事件的先后。
    pub revision: i64,
    /// The users who subscribed to events of the document. / 订阅了该云文档事件的用户。
    pub subscriber_id_list: Vec<v1::UserId>,
    /// When the field changed, as a timestamp. / 字段发生变更的时间，为时间戳。
    pub update_time: i64,
}
impl wire::Object for FileBitableFieldChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("table_id", &mut self.table_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("action_list", &mut self.action_list);
        f.field("revision", &mut self.revision);
        f.field("subscriber_id_list", &mut self.subscriber_id_list);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    FileBitableFieldChanged
}
crate::codegen::__event! {
    FileBitableFieldChanged:
    Descriptor::new("drive.v1.event.file_bitable_field_changed", "drive.file.bitable_field_changed_v1")
        .documented(text("多维表格字段变更", "Base field changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::BASE_FIELD_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// What happened to the field. / 字段的变更类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileBitableFieldChangedAction {
    /// `field_added`: Field added / 新增字段
    FieldAdded,
    /// `field_edited`: Field edited / 修改字段
    FieldEdited,
    /// `field_deleted`: Field deleted / 删除字段
    FieldDeleted,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FileBitableFieldChangedAction {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FileBitableFieldChangedAction {
    fn as_str(&self) -> &str {
        match self {
            Self::FieldAdded => "field_added",
            Self::FieldEdited => "field_edited",
            Self::FieldDeleted => "field_deleted",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "field_added" => Self::FieldAdded,
            "field_edited" => Self::FieldEdited,
            "field_deleted" => Self::FieldDeleted,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The field changes in this event, one item per field. / 本次事件包含的字段变更，每项对应一个字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileBitableFieldChangedBitableTableFieldAction {
    /// What happened to the field. / 字段的变更类型。
    pub action: FileBitableFieldChangedAction,
    /// The ID of the field that changed. / 发生变更的字段的 ID。
    pub field_id: String,
    /// The definition of the field before the change, with its name, type and properties.
    ///
    /// 变更前的字段定义，包括名称、类型与属性。
    pub before_value: v1::BitableTableFieldActionValue,
    /// The definition of the field after the change, with its name, type and properties.
    ///
    /// 变更后的字段定义，包括名称、类型与属性。
    pub after_value: v1::BitableTableFieldActionValue,
}
impl wire::Object for FileBitableFieldChangedBitableTableFieldAction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("action", &mut self.action);
        f.field("field_id", &mut self.field_id);
        f.field("before_value", &mut self.before_value);
        f.field("after_value", &mut self.after_value);
    }
}
crate::codegen::__impl_object! {
    FileBitableFieldChangedBitableTableFieldAction
}
crate::codegen::__impl_enum! {
    FileBitableFieldChangedAction
}
