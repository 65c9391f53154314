// Generated from spec/drive/v1/event/file_title_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// File renamed / 文件标题变更.
///
/// Is pushed when the title of a subscribed document has been changed.
///
/// 已订阅的云文档的标题被修改时推送。
///
/// - Type: `drive.file.title_updated_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileTitleUpdated {
    /// When the event was created, in milliseconds since 1970.
    ///
    /// 事件的创建时间，为毫秒级时间戳。
    pub create_time: v1::CreateTime,
    /// The content of the event, which is the approved change of shift.
    ///
    /// 事件的内容，即换班审批的信息。
    pub event: v1::Event,
}
impl wire::Object for FileTitleUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_time", &mut self.create_time);
        f.field("event", &mut self.event);
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
            Guard::received("event.operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
