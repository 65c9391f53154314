// Generated from spec/application/v6/event/application_visibility_added.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::v6;
/// App obtained without review / 员工免审安装应用.
///
/// Is pushed when an employee has installed a store app without review or thereby become one of its users, with the ID of the user.
///
/// 员工免审安装商店应用，或由此加入其可用范围时推送，带有用户的 ID。
///
/// - Type: `application.application.visibility.added_v6`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationVisibilityAdded {
    /// Without meaning, to be ignored. / 没有实际含义，可忽略。
    pub source: i64,
    /// The users who obtained the app. / 获得应用的用户。
    pub users: Vec<ApplicationVisibilityAddedUsers>,
}
impl wire::Object for ApplicationVisibilityAdded {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source", &mut self.source);
        f.field("users", &mut self.users);
    }
}
crate::codegen::__impl_object! {
    ApplicationVisibilityAdded
}
crate::codegen::__event! {
    ApplicationVisibilityAdded:
    Descriptor::new("application.v6.event.application_visibility_added", "application.application.visibility.added_v6")
        .documented(text("员工免审安装应用", "App obtained without review"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-availability-scope-extended")
        .access(&[Store], &[])
}
/// The users who obtained the app. / 获得应用的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationVisibilityAddedUsers {
    /// The IDs of the user. / 用户的各类 ID。
    pub user_id: v6::UserId,
}
impl wire::Object for ApplicationVisibilityAddedUsers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    ApplicationVisibilityAddedUsers
}
