// Generated from spec/mail/v1/public_mailbox_member/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a member of a public mailbox / 查询指定公共邮箱成员信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        public_mailbox_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(public_mailbox_id, member_id))
    }
}
/// Get a member of a public mailbox / 查询指定公共邮箱成员信息.
///
/// Returns one member of a public mailbox by its ID. / 按成员 ID 返回公共邮箱的一个成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox_member().get("text", "xxxxxxxxxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// The unique ID of the member within the public mailbox. / 成员在公共邮箱内的唯一标识。
    /// - Example: `"xxxxxxxxxxxxxxx"`
    pub member_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        public_mailbox_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            member_id: member_id.into(),
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
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("member_id", &mut self.member_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.public_mailbox_member.get", Get, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id")
        .documented(text("查询指定公共邮箱成员信息", "Get a member of a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX]),
            scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            path("public_mailbox_id", String).required(),
            path("member_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::PublicMailboxMember;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// [`1234040`](error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND): public mailbox member not found
    PublicMailboxMemberNotFound = error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND,
}
