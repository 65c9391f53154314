// Generated from spec/mail/v1/event/user_mailbox_event_message_received.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Mail received / 收信通知.
///
/// Is pushed when a user mailbox that was subscribed to has received a message. / 已订阅的用户邮箱收到新邮件时推送。
///
/// - Type: `mail.user_mailbox.event.message_received_v1`
/// - Scopes, any of: `mail:event`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/events/message_received)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMailboxEventMessageReceived {
    /// The address of the mailbox that received the message. / 收到邮件的邮箱地址。
    /// - Present only with one of the scopes `mail:user_mailbox.event.mail_address:read`
    pub mail_address: String,
    /// The ID of the message. / 邮件的 ID。
    pub message_id: String,
    /// Whether a personal or a public mailbox received the message. / 收到邮件的是个人邮箱还是公共邮箱。
    /// - From 1 to 2
    /// - `1`: Personal mailbox / 个人邮箱
    /// - `2`: Public mailbox / 公共邮箱
    pub mailbox_type: i64,
    /// Who subscribed to the events of the mailbox. / 订阅了该邮箱收信事件的用户。
    pub subscriber: UserMailboxEventMessageReceivedSubscriber,
}
impl wire::Object for UserMailboxEventMessageReceived {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mail_address", &mut self.mail_address);
        f.field("message_id", &mut self.message_id);
        f.field("mailbox_type", &mut self.mailbox_type);
        f.field("subscriber", &mut self.subscriber);
    }
}
crate::codegen::__impl_object! {
    UserMailboxEventMessageReceived
}
crate::codegen::__event! {
    UserMailboxEventMessageReceived:
    Descriptor::new("mail.v1.event.user_mailbox_event_message_received", "mail.user_mailbox.event.message_received_v1")
        .documented(text("收信通知", "Mail received"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/events/message_received")
        .access(&[Custom], &[scopes(&[crate::scope::MAIL_EVENT])])
        .guards(&[
            Guard::received("mail_address", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_EVENT_MAIL_ADDRESS_READ])]),
        ])
}
/// Who subscribed to the events of the mailbox. / 订阅了该邮箱收信事件的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMailboxEventMessageReceivedSubscriber {
    /// The users who received the message. / 收到邮件的用户。
    pub user_ids: Vec<UserMailboxEventMessageReceivedUserId>,
}
impl wire::Object for UserMailboxEventMessageReceivedSubscriber {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_ids", &mut self.user_ids);
    }
}
/// The users who received the message. / 收到邮件的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMailboxEventMessageReceivedUserId {
    /// The `union_id` of the user. / 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user. / 用户的 `user_id`。
    pub user_id: id::UserId,
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for UserMailboxEventMessageReceivedUserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    UserMailboxEventMessageReceivedSubscriber UserMailboxEventMessageReceivedUserId
}
