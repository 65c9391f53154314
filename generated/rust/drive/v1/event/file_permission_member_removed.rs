// Generated from spec/drive/v1/event/file_permission_member_removed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// Collaborator removed from a file / 文件协作者移除.
///
/// Is pushed when a user or a chat was removed from the collaborators of a file.
///
/// 有用户或群不再是文件的协作者、被移除时推送。
///
/// - Type: `drive.file.permission_member_removed_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePermissionMemberRemoved {
    /// When the event was created, in milliseconds since 1970.
    ///
    /// 事件的创建时间，为毫秒级时间戳。
    pub create_time: v1::EventCreateTime,
    /// The content of the event, which is the approved change of shift.
    ///
    /// 事件的内容，即换班审批的信息。
    pub event: v1::Event,
}
impl wire::Object for FilePermissionMemberRemoved {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_time", &mut self.create_time);
        f.field("event", &mut self.event);
    }
}
crate::codegen::__impl_object! {
    FilePermissionMemberRemoved
}
crate::codegen::__event! {
    FilePermissionMemberRemoved:
    Descriptor::new("drive.v1.event.file_permission_member_removed", "drive.file.permission_member_removed_v1")
        .documented(text("文件协作者移除", "Collaborator removed from a file"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_RETRIEVE]),
        ])
        .guards(&[
            Guard::received("event.operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("event.user_list.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
