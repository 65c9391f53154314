// Generated from spec/mail/v1/public_mailbox_alias/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Add an alias of a public mailbox / 创建公共邮箱别名: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.email_alias(…))`.
    pub fn create(
        &self,
        public_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(public_mailbox_id))
    }
}
/// Add an alias of a public mailbox / 创建公共邮箱别名.
///
/// Adds an alias address to a public mailbox. / 为一个公共邮箱添加别名地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox_alias().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// The email address that serves as the alias. / 作为别名的邮箱地址。
    /// - Example: `"xxx@xx.xxx"`
    pub email_alias: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            email_alias: Default::default(),
        }
    }
    /// Sets `email_alias`.
    #[must_use]
    pub fn email_alias(mut self, value: impl Into<String>) -> Self {
        self.email_alias = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("email_alias", &mut self.email_alias);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.public_mailbox_alias.create", Post, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases")
        .documented(text("创建公共邮箱别名", "Add an alias of a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("public_mailbox_id", String).required(), body("email_alias", String)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The alias of the public mailbox that was created. / 所创建的公共邮箱别名。
    pub public_mailbox_alias: v1::EmailAlias,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_alias", &mut self.public_mailbox_alias);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// [`1234006`](error::EMAIL_ADDRESS_USED): email address has been used
    EmailAddressUsed = error::EMAIL_ADDRESS_USED,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1235002`](error::ALIAS_USED): email alias address has been used
    AliasUsed = error::ALIAS_USED,
    /// [`1235003`](error::SERVICE_UNAVAILABLE): Service unavailable
    ServiceUnavailable = error::SERVICE_UNAVAILABLE,
    /// [`1234019`](error::MAIL_DOMAIN_NOT_FOUND): mail address's domain not found
    MailDomainNotFound = error::MAIL_DOMAIN_NOT_FOUND,
    /// [`1234033`](error::EMAIL_ADDRESS_USED_AS_LOGIN): email address has been used by another member as login account
    EmailAddressUsedAsLogin = error::EMAIL_ADDRESS_USED_AS_LOGIN,
}
