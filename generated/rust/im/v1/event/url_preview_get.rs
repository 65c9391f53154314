// Generated from spec/im/v1/event/url_preview_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// A link is shown / 拉取链接预览数据.
///
/// Pushed when a link that matches a rule of the app is shown in a chat. It has to be answered within 3 seconds; the answer gives the title that replaces the link, and may add a card below it.
///
/// 会话中展示的链接符合应用登记的规则时回调。须在 3 秒内应答，应答给出代替链接的标题，还可以给出链接下方的卡片。
///
/// - Type: `url.preview.get`
/// - Needs no scope
///
/// # Notes / 注意事项
///
/// - It is a callback: where it is not answered within 3 seconds it is not pushed again, and the chat shows the plain link.
/// - The body of the answer is JSON: an `inline`, and a `card` where there is one.
///
/// - 这是回调：未在 3 秒内应答时不会重推，会话中显示链接本身。
/// - 应答的正文是 JSON：`inline`，以及可选的 `card`。
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/development-link-preview/pull-link-preview-data-callback-structure)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlPreviewGet {
    /// The user to whom the link is shown / 谁看到链接
    pub operator: v1::CallbackOperator,
    /// Where the link is shown: `im_message`, or `im_top_notice` at the top of a chat
    ///
    /// 链接展示在哪里：`im_message`（消息）或 `im_top_notice`（群置顶）
    pub host: String,
    /// The link and the message with it / 链接及其所在的消息
    pub context: LinkContext,
}
impl wire::Object for UrlPreviewGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator", &mut self.operator);
        f.field("host", &mut self.host);
        f.field("context", &mut self.context);
    }
}
crate::codegen::__impl_object! {
    UrlPreviewGet
}
crate::codegen::__event! {
    UrlPreviewGet:
    Descriptor::new("im.v1.event.url_preview_get", "url.preview.get")
        .documented(text("拉取链接预览数据", "A link is shown"), "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/development-link-preview/pull-link-preview-data-callback-structure")
        .access(&[Custom, Store], &[])
        .guards(&[Guard::received("operator.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
/// The link and the message with it / 链接及其所在的消息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkContext {
    /// The link / 所预览的链接
    pub url: String,
    /// Lets the preview of the link be updated; the same for one link of one message. Absent while the message is still being written.
    ///
    /// 更新链接预览的凭证；同一消息中的同一链接始终是同一个凭证。链接还在输入框里、消息尚未发送时没有
    pub preview_token: Option<crate::codegen::Secret>,
    /// The message with the link; absent while it is still being written / 链接所在的消息；消息尚未发送时没有
    pub open_message_id: Option<id::MessageId>,
    /// The chat of the message; absent while it is still being written / 消息所在的会话；消息尚未发送时没有
    pub open_chat_id: Option<id::ChatId>,
}
impl wire::Object for LinkContext {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("preview_token", &mut self.preview_token);
        f.field("open_message_id", &mut self.open_message_id);
        f.field("open_chat_id", &mut self.open_chat_id);
    }
}
crate::codegen::__impl_object! {
    LinkContext
}
