// Generated from spec/drive/v1/event/file_permission_member_added.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::drive::v1;
/// Collaborator added to a file / 文件协作者添加.
///
/// Is pushed when a user or a chat was made a collaborator of a file. / 有用户或群被添加为文件的协作者时推送。
///
/// - Type: `drive.file.permission_member_added_v1`
/// - Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-add)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePermissionMemberAdded {
    /// The IDs of the chats added as collaborators. / 被添加为协作者的群组的 ID。
    pub chat_list: Vec<id::ChatId>,
    /// The type of the document the event is about. / 事件所涉及云文档的类型。
    pub file_type: v1::FileType,
    /// The token of the document the event is about. / 事件所涉及云文档的 token。
    pub file_token: String,
    /// The user who added the collaborators. / 添加协作者的用户。
    pub operator_id: v1::UserId,
    /// The users added as collaborators. / 被添加为协作者的用户。
    pub user_list: Vec<v1::UserId>,
}
impl wire::Object for FilePermissionMemberAdded {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_list", &mut self.chat_list);
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id", &mut self.operator_id);
        f.field("user_list", &mut self.user_list);
    }
}
crate::codegen::__impl_object! {
    FilePermissionMemberAdded
}
crate::codegen::__event! {
    FilePermissionMemberAdded:
    Descriptor::new("drive.v1.event.file_permission_member_added", "drive.file.permission_member_added_v1")
        .documented(text("文件协作者添加", "Collaborator added to a file"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-add")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_RETRIEVE]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("user_list.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
