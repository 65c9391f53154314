// Generated from spec/application/v6/event/bot_menu.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::v6;
/// Bot menu item clicked / 机器人自定义菜单事件.
///
/// Is pushed when a user has clicked an item of the bot menu that is of the event type.
///
/// 用户点击机器人菜单中的事件类菜单项时推送。
///
/// - Type: `application.bot.menu_v6`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotMenu {
    /// The user who clicked the menu. / 点击菜单的用户。
    pub operator: BotMenuOperator,
    /// The key of the menu event, as configured for the menu item in the developer console.
    ///
    /// 菜单事件的标识，即在开发者后台为该菜单项配置的值。
    /// - Length: 1 to 30
    pub event_key: String,
    /// When the user clicked the menu, as a timestamp. / 用户点击菜单的时间，为时间戳。
    /// - Length: 1 to 30
    pub timestamp: i64,
}
impl wire::Object for BotMenu {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator", &mut self.operator);
        f.field("event_key", &mut self.event_key);
        f.field("timestamp", &mut self.timestamp);
    }
}
crate::codegen::__impl_object! {
    BotMenu
}
crate::codegen::__event! {
    BotMenu:
    Descriptor::new("application.v6.event.bot_menu", "application.bot.menu_v6")
        .documented(text("机器人自定义菜单事件", "Bot menu item clicked"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu")
        .access(&[Custom], &[])
        .guards(&[
            Guard::received("operator.operator_name", &[scopes(&[crate::scope::APPLICATION_APPLICATION_BOT_OPERATOR_NAME_READONLY])]),
            Guard::received("operator.operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The user who clicked the menu. / 点击菜单的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotMenuOperator {
    /// The name of the user who clicked the menu. / 点击菜单的用户的名称。
    /// - Length: 1 to 100
    /// - Present only with one of the scopes `application:application.bot.operator_name:readonly`
    pub operator_name: String,
    /// The user who triggered the event, with all types of their IDs. / 触发本次事件的用户，包含各类 ID。
    pub operator_id: v6::UserId,
}
impl wire::Object for BotMenuOperator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_name", &mut self.operator_name);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    BotMenuOperator
}
