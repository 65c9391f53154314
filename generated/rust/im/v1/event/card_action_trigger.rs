// Generated from spec/im/v1/event/card_action_trigger.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// A card was clicked / 卡片回传交互.
///
/// Pushed when someone has used an element of a card, such as a button. It has to be answered within 3 seconds; the answer may show a toast and change the card.
///
/// 用户操作卡片上的交互组件时回调。须在 3 秒内应答，应答可以弹出提示、更新卡片。
///
/// - Type: `card.action.trigger`
/// - Needs no scope
///
/// # Prerequisites / 前提条件
///
/// The app has [subscribed](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/event-subscription-guide/callback-subscription/receive-and-handle-callbacks) to this callback, under Events & Callbacks > Callback Configuration. Otherwise users see error 200340.
///
/// 应用已在“事件与回调 > 回调配置”中[订阅](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/event-subscription-guide/callback-subscription/receive-and-handle-callbacks)该回调。否则用户点击后看到错误 200340。
///
/// # Notes / 注意事项
///
/// - It is a callback: where it is not answered within 3 seconds it is not pushed again, and the user sees an error.
/// - The body of the answer is JSON: `{}`, or a `toast`, a `card` or both in it.
///
/// - 这是回调：未在 3 秒内应答时不会重推，用户会看到错误。
/// - 应答的正文是 JSON：`{}`，或其中的 `toast`、`card`。
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardActionTrigger {
    /// Who did it / 谁操作的
    pub operator: v1::CallbackOperator,
    /// Lets the card be updated afterwards, twice within 30 minutes / 更新这张卡片的凭证，30 分钟内可用两次
    pub token: crate::codegen::Secret,
    /// What they did / 做了什么
    pub action: CardAction,
    /// Where the card is shown, such as `im_message` / 卡片展示在哪里，例如 `im_message`
    pub host: String,
    /// How the card got there: `url_preview` for that of a link / 卡片的分发类型，链接预览卡片为 `url_preview`
    pub delivery_type: Option<String>,
    /// Where the card is / 卡片在哪里
    pub context: CardContext,
}
impl wire::Object for CardActionTrigger {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator", &mut self.operator);
        f.field("token", &mut self.token);
        f.field("action", &mut self.action);
        f.field("host", &mut self.host);
        f.field("delivery_type", &mut self.delivery_type);
        f.field("context", &mut self.context);
    }
}
crate::codegen::__impl_object! {
    CardActionTrigger
}
crate::codegen::__event! {
    CardActionTrigger:
    Descriptor::new("im.v1.event.card_action_trigger", "card.action.trigger")
        .documented(text("卡片回传交互", "A card was clicked"), "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication")
        .access(&[Custom, Store], &[])
        .guards(&[Guard::received("operator.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
/// What they did / 做了什么
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardAction {
    /// What the element was made to send: an object or a string; null where it was made to send nothing
    ///
    /// 组件上设置的回传数据，对象或字符串；没有设置时为 null
    pub value: wire::Json,
    /// The type of element, such as `button` / 组件的类型，例如 `button`
    pub tag: String,
    /// The name of the element / 组件的名称
    pub name: Option<String>,
    /// Their time zone, such as `Asia/Shanghai` / 操作者的时区，例如 `Asia/Shanghai`
    pub timezone: Option<String>,
    /// The form that was submitted: a value by the name of each element, which is a string, a list of strings or a boolean; null where there is no form
    ///
    /// 提交的表单：各组件的名称及其值。值可以是字符串、字符串列表、布尔值；没有表单时为 null
    pub form_value: wire::Json,
    /// What they typed into an input outside of forms / 输入框里的文字
    pub input_value: Option<String>,
    /// The option, date or time they chose / 选中的选项、日期或时间
    pub option: Option<String>,
    /// The options they chose, where they can choose several: a list of strings, or a string; null where there are none
    ///
    /// 多选时选中的选项：字符串列表，也可能是字符串；没有时为 null
    pub options: wire::Json,
    /// Whether they ticked the checker / 勾选器是否已勾选
    pub checked: Option<bool>,
}
impl wire::Object for CardAction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("tag", &mut self.tag);
        f.field("name", &mut self.name);
        f.field("timezone", &mut self.timezone);
        f.field("form_value", &mut self.form_value);
        f.field("input_value", &mut self.input_value);
        f.field("option", &mut self.option);
        f.field("options", &mut self.options);
        f.field("checked", &mut self.checked);
    }
}
/// Where the card is / 卡片在哪里
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CardContext {
    /// The message that is the card / 卡片所在的消息
    pub open_message_id: id::MessageId,
    /// The chat that it is in / 消息所在的会话
    pub open_chat_id: id::ChatId,
    /// The link, where the card shows one / 所预览的链接
    pub url: Option<String>,
    /// Lets the preview of the link be updated / 更新链接预览的凭证
    pub preview_token: Option<crate::codegen::Secret>,
}
impl wire::Object for CardContext {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_message_id", &mut self.open_message_id);
        f.field("open_chat_id", &mut self.open_chat_id);
        f.field("url", &mut self.url);
        f.field("preview_token", &mut self.preview_token);
    }
}
crate::codegen::__impl_object! {
    CardAction CardContext
}
