// Generated from spec/drive/v1/event/file_title_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// File renamed / 文件标题变更.
///
/// Is pushed when the title of a subscribed document has been changed. / 已订阅的云文档的标题被修改时推送。
///
/// - Type: `drive.file.title_updated_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTitleUpdated {
    /// The type of the document the event is about. / 事件所涉及云文档的类型。
    pub file_type: v1::FileType,
    /// The token of the document the event is about. / 事件所涉及云文档的 token。
    pub file_token: String,
    /// The user who changed the title. / 修改标题的用户。
    pub operator_id: v1::UserId,
}
impl wire::Object for FileTitleUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    FileTitleUpdated
}
crate::codegen::__event! {
    FileTitleUpdated:
    Descriptor::new("drive.v1.event.file_title_updated", "drive.file.title_updated_v1")
        .documented(text("文件标题变更", "File renamed"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::DOCS_EVENT_DOCUMENT_EDITED_READ]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
