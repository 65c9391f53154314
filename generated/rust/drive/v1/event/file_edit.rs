// Generated from spec/drive/v1/event/file_edit.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
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
    /// The type of the document the event is about. / 事件所涉及云文档的类型。
    pub file_type: v1::FileType,
    /// The token of the document the event is about. / 事件所涉及云文档的 token。
    pub file_token: String,
    /// The users who edited the document; there can be several. / 编辑了云文档的用户，可能不止一位。
    pub operator_id_list: Vec<v1::UserId>,
    /// The users who subscribed to events of the document. / 订阅了该云文档事件的用户。
    pub subscriber_id_list: Vec<v1::UserId>,
}
impl wire::Object for FileEdit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id_list", &mut self.operator_id_list);
        f.field("subscriber_id_list", &mut self.subscriber_id_list);
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
            Guard::received("operator_id_list.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("subscriber_id_list.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
