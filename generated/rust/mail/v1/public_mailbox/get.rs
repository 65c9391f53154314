// Generated from spec/mail/v1/public_mailbox/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a public mailbox / 查询指定公共邮箱: [`Get`](struct@Get).
    pub fn get(
        &self,
        public_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(public_mailbox_id))
    }
}
/// Get a public mailbox / 查询指定公共邮箱.
///
/// Returns one public mailbox by its ID. / 按 ID 返回一个公共邮箱的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox().get("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`, `mail:public_mailbox:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.public_mailbox.get", Get, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id")
        .documented(text("查询指定公共邮箱", "Get a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX]),
            scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX_READONLY]),
        ])
        .guards(&[Guard::received("geo", &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX_PUBLIC_MAILBOX_GEO])])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("public_mailbox_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::PublicMailbox;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
}
