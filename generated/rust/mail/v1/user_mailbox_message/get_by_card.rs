// Generated from spec/mail/v1/user_mailbox_message/get_by_card.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::error;
impl super::Api<'_> {
    /// Get the messages of a mail card / 获取邮件卡片的邮件列表: [`GetByCard`](struct@GetByCard).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_by_card(
        &self,
        user_mailbox_id: impl Into<String>,
        card_id: impl Into<String>,
        owner_id: impl Into<String>,
    ) -> crate::codegen::Call<GetByCard> {
        crate::codegen::Call::new(
            self.client,
            GetByCard::new(user_mailbox_id, card_id, owner_id),
        )
    }
}
/// Get the messages of a mail card / 获取邮件卡片的邮件列表.
///
/// Returns the owner of a mail card and the IDs of its messages. / 返回一张邮件卡片的所有者和其中邮件的 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_message().get_by_card("text", "512ca581-6059-4449-8150-5522e6641d32", "1234567890").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`GetByCardError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByCard {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the mail card, from the [event of a message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive).
    ///
    /// 邮件卡片的 ID，可从[接收消息事件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)的推送中得到。
    /// - Example: `"512ca581-6059-4449-8150-5522e6641d32"`
    pub card_id: String,
    /// The ID of the owner of the mail card, from the [event of a message received](https://open.feishu.cn/document/server-docs/im-v1/message/events/receive), whatever `user_id_type` is.
    ///
    /// 邮件卡片归属者的 ID，可从[接收消息事件](https://open.feishu.cn/document/server-docs/im-v1/message/events/receive)的推送中得到，与 `user_id_type` 无关。
    /// - Example: `"1234567890"`
    pub owner_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl GetByCard {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        card_id: impl Into<String>,
        owner_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            card_id: card_id.into(),
            owner_id: owner_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for GetByCard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("card_id", &mut self.card_id);
        f.field("owner_id", &mut self.owner_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    GetByCard
}
crate::codegen::__operation! {
    GetByCard => GetByCardResponse, GetByCardError:
    Endpoint::new("mail.v1.user_mailbox_message.get_by_card", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card")
        .documented(text("获取邮件卡片的邮件列表", "Get the messages of a mail card"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            query("card_id", String).required(),
            query("owner_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`GetByCard`](struct@GetByCard).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByCardResponse {
    /// Who the messages belong to. / 邮件归属者的信息。
    pub owner_info: GetByCardUserInfo,
    /// The IDs of the messages in the mail card. / 邮件卡片中各邮件的 ID。
    pub message_ids: Vec<String>,
    /// The ID of the mail card. / 邮件卡片的 ID。
    pub card_id: String,
}
impl wire::Object for GetByCardResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("owner_info", &mut self.owner_info);
        f.field("message_ids", &mut self.message_ids);
        f.field("card_id", &mut self.card_id);
    }
}
crate::codegen::__impl_object! {
    GetByCardResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetByCard`](struct@GetByCard).
    GetByCardError:
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1230003`](error::INTERNAL_ERROR): 内部错误
    InternalError = error::INTERNAL_ERROR,
    /// `1230002` (HTTP 403): 无权限
    ///
    /// The user may not use mail. Apply for permission to use the mailbox, then try again.
    ///
    /// 用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。", en: "The user may not use mail. Apply for permission to use the mailbox, then try again." },
        ..*error::PERMISSION_DENIED
    },
}
/// Who the messages belong to. / 邮件归属者的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByCardUserInfo {
    /// Whether the owner is a personal mailbox (`user`) or a public one (`public_mailbox`).
    ///
    /// 归属者是个人邮箱（`user`）还是公共邮箱（`public_mailbox`）。
    pub r#type: String,
    /// The user ID of the owner, as a `user_id_type` ID; only set if `type` is `user`.
    ///
    /// 归属者的用户 ID，类型由 `user_id_type` 决定，仅当 `type` 为 `user` 时有值。
    pub owner_user_id: String,
    /// The unique ID of the public mailbox that is the owner; only set if `type` is `public_mailbox`.
    ///
    /// 归属者公共邮箱的唯一标识，仅当 `type` 为 `public_mailbox` 时有值。
    pub public_mailbox_id: String,
}
impl wire::Object for GetByCardUserInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("owner_user_id", &mut self.owner_user_id);
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    GetByCardUserInfo
}
