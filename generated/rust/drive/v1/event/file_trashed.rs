// Generated from spec/drive/v1/event/file_trashed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// File moved to the trash / 文件删除到回收站.
///
/// Is pushed when a subscribed file has been deleted into the trash. / 已订阅的文件被删除、移入回收站时推送。
///
/// - Type: `drive.file.trashed_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTrashed {
    /// The type of the document the event is about. / 事件所涉及云文档的类型。
    pub file_type: v1::FileType,
    /// The token of the document the event is about. / 事件所涉及云文档的 token。
    pub file_token: String,
    /// The user who moved the document to the trash. / 将云文档移入回收站的用户。
    pub operator_id: v1::UserId,
}
impl wire::Object for FileTrashed {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    FileTrashed
}
crate::codegen::__event! {
    FileTrashed:
    Descriptor::new("drive.v1.event.file_trashed", "drive.file.trashed_v1")
        .documented(text("文件删除到回收站", "File moved to the trash"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can")
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
