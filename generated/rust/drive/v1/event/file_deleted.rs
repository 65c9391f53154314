// Generated from spec/drive/v1/event/file_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// File deleted permanently / 文件彻底删除.
///
/// Is pushed when a subscribed file has been deleted for good, as opposed to moved to the trash.
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
    /// When the event was created, in milliseconds since 1970.
    ///
    /// 事件的创建时间，为毫秒级时间戳。
    pub create_time: v1::CreateTime,
    /// The content of the event, which is the approved change of shift.
    ///
    /// 事件的内容，即换班审批的信息。
    pub event: v1::Event,
}
impl wire::Object for FileDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_time", &mut self.create_time);
        f.field("event", &mut self.event);
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
            Guard::received("event.operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
