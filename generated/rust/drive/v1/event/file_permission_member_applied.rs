// Generated from spec/drive/v1/event/file_permission_member_applied.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// Collaborator permission requested / 文件协作者权限申请.
///
/// Is pushed when a user has asked for permission to read, edit or manage a file.
///
/// 有用户申请文件的阅读、编辑或管理权限时推送。
///
/// - Type: `drive.file.permission_member_applied_v1`
/// - Scopes, any of: `docs:permission.member:create`, `docs:permission.member:retrieve`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilePermissionMemberApplied {
    /// The type of the file `file_token` whose permission was applied for. / 被申请权限的文件 `file_token` 的类型。
    /// - Length: 1 to 50
    pub file_type: v1::FileType,
    /// The token of the file the event is about. / 事件所涉及文件的 token。
    /// - Length: 22 to 27
    pub file_token: String,
    /// The user who submitted the application, for themselves or on behalf of others.
    ///
    /// 提交权限申请的用户，可能为自己申请，也可能代他人申请。
    pub operator_id: v1::UserId,
    /// The user who handles the application, usually the owner of the file. / 负责处理申请的用户，通常是文件所有者。
    pub approver_id: v1::UserId,
    /// The users for whom permission is applied. / 申请获得权限的用户。
    /// - Length: 0 to 100
    pub application_user_list: Vec<v1::UserId>,
    /// The chats for which permission is applied, as `open_chat_id` values. / 申请获得权限的群组，以 `open_chat_id` 表示。
    /// - Length: 0 to 100
    pub application_chat_list: Vec<String>,
    /// The departments for which permission is applied, as `open_department_id` values.
    ///
    /// 申请获得权限的部门，以 `open_department_id` 表示。
    /// - Length: 0 to 100
    pub application_department_list: Vec<String>,
    /// The note of the applicant to the approver. / 申请人填写的备注，供审批人参考。
    pub application_remark: String,
    /// The permission role applied for. / 申请获得的权限角色。
    /// - Length: 1 to 27
    pub permission: FilePermissionMemberAppliedPermission,
    /// The users who subscribed to events of the file. / 订阅了该文件事件的用户。
    /// - Length: 0 to 100
    pub subscriber_ids: Vec<v1::UserId>,
}
impl wire::Object for FilePermissionMemberApplied {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("operator_id", &mut self.operator_id);
        f.field("approver_id", &mut self.approver_id);
        f.field("application_user_list", &mut self.application_user_list);
        f.field("application_chat_list", &mut self.application_chat_list);
        f.field("application_department_list", &mut self.application_department_list);
        f.field("application_remark", &mut self.application_remark);
        f.field("permission", &mut self.permission);
        f.field("subscriber_ids", &mut self.subscriber_ids);
    }
}
crate::codegen::__impl_object! {
    FilePermissionMemberApplied
}
crate::codegen::__event! {
    FilePermissionMemberApplied:
    Descriptor::new("drive.v1.event.file_permission_member_applied", "drive.file.permission_member_applied_v1")
        .documented(text("文件协作者权限申请", "Collaborator permission requested"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_CREATE]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_RETRIEVE]),
        ])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("approver_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The permission role applied for. / 申请获得的权限角色。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilePermissionMemberAppliedPermission {
    /// `view`: Can view / 可阅读
    View,
    /// `edit`: Can edit / 可编辑
    Edit,
    /// `full_access`: Full access / 可管理
    FullAccess,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FilePermissionMemberAppliedPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FilePermissionMemberAppliedPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::View => "view",
            Self::Edit => "edit",
            Self::FullAccess => "full_access",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "view" => Self::View,
            "edit" => Self::Edit,
            "full_access" => Self::FullAccess,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    FilePermissionMemberAppliedPermission
}
