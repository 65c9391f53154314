// Generated from spec/drive/v1/event/file_edit.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::drive::v1;
/// File edited / 文件编辑.
///
/// Is pushed when a subscribed document has been edited, which includes changes of base fields and records.
///
/// 已订阅的云文档被编辑时推送，包括多维表格字段和记录的变更。
///
/// - Type: `drive.file.edit_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-edited)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileEdit {
    /// When the event was created, in milliseconds since 1970.
    ///
    /// 事件的创建时间，为毫秒级时间戳。
    pub create_time: FileEditCreateTime,
    /// The content of the event, which is the approved change of shift.
    ///
    /// 事件的内容，即换班审批的信息。
    pub event: FileEditEvent,
}
impl wire::Object for FileEdit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_time", &mut self.create_time);
        f.field("event", &mut self.event);
    }
}
crate::codegen::__impl_object! {
    FileEdit
}
crate::codegen::__event! {
    FileEdit:
    Descriptor::new("drive.v1.event.file_edit", "drive.file.edit_v1")
        .documented(text("文件编辑", "File edited"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-edited")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::DOCS_EVENT_DOCUMENT_EDITED_READ]),
        ])
        .guards(&[
            Guard::received("event.operator_id_list.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("event.subscriber_id_list.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The ID of the app.
///
/// 应用 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileEditAppId {
    /// The `union_id` of the user.
    ///
    /// 用户的 `union_id`。
    pub union_id: id::UnionId,
}
impl wire::Object for FileEditAppId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
    }
}
/// When the event was created, in milliseconds since 1970.
///
/// 事件的创建时间，为毫秒级时间戳。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileEditCreateTime {
    /// The key that identifies the tenant in Feishu.
    ///
    /// 租户在飞书中的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The ID of the app.
    ///
    /// 应用 ID。
    pub app_id: FileEditAppId,
}
impl wire::Object for FileEditCreateTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_key", &mut self.tenant_key);
        f.field("app_id", &mut self.app_id);
    }
}
/// The content of the event, which is the approved change of shift.
///
/// 事件的内容，即换班审批的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileEditEvent {
    /// The type of the document that was edited.
    ///
    /// 被编辑的云文档的类型。
    pub file_type: v1::FileType,
    /// The token of the document the event is about.
    ///
    /// 事件所涉及云文档的 token。
    pub file_token: String,
    /// The users who edited the document; there can be several.
    ///
    /// 编辑了云文档的用户，可能不止一位。
    pub operator_id_list: Vec<FileEditOperatorIdList>,
    /// The users who subscribed to events of the document.
    ///
    /// 订阅了该云文档事件的用户。
    pub subscriber_id_list: Vec<FileEditSubscriberIdList>,
}
impl wire::Object for FileEditEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id_list", &mut self.operator_id_list);
        f.field("subscriber_id_list", &mut self.subscriber_id_list);
    }
}
/// The users who edited the document; there can be several.
///
/// 编辑了云文档的用户，可能不止一位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileEditOperatorIdList {
    /// The `union_id` of the user.
    ///
    /// 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user.
    ///
    /// 用户的 `user_id`。
    ///
    /// - Sent only with any of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The `open_id` of the user.
    ///
    /// 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for FileEditOperatorIdList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The users who subscribed to events of the document.
///
/// 订阅了该云文档事件的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileEditSubscriberIdList {
    /// The `union_id` of the user.
    ///
    /// 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user.
    ///
    /// 用户的 `user_id`。
    ///
    /// - Sent only with any of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The `open_id` of the user.
    ///
    /// 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for FileEditSubscriberIdList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    FileEditAppId FileEditCreateTime FileEditEvent FileEditOperatorIdList
    FileEditSubscriberIdList
}
