// Generated from spec/drive/v1/event/file_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// File deleted permanently / 文件彻底删除.
///
/// Is pushed when a subscribed file has been permanently deleted. Moving it to the trash does not count.
///
/// 已订阅的文件被彻底删除时推送，移入回收站不算在内。
///
/// - Type: `drive.file.deleted_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-deleted-completely)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileDeleted {
    /// The type of the document the event is about. / 事件所涉及云文档的类型。
    pub file_type: v1::FileType,
    /// The token of the document the event is about. / 事件所涉及云文档的 token。
    pub file_token: String,
    /// The user who deleted the document. / 删除云文档的用户。
    pub operator_id: v1::UserId,
}
impl wire::Object for FileDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    FileDeleted
}
crate::codegen::__event! {
    FileDeleted:
    Descriptor::new("drive.v1.event.file_deleted", "drive.file.deleted_v1")
        .documented(text("文件彻底删除", "File deleted permanently"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-deleted-completely")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::DOCS_EVENT_DOCUMENT_DELETED_READ]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
