// Generated from spec/mail/v1/mailgroup_alias/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Add an alias of a mail group / 创建邮件组别名: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.email_alias(…))`.
    pub fn create(
        &self,
        mailgroup_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(mailgroup_id))
    }
}
/// Add an alias of a mail group / 创建邮件组别名.
///
/// Adds an alias address to a mail group. / 为一个邮件组添加别名地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_alias().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// The email address that serves as the alias. / 作为别名的邮箱地址。
    /// - Example: `"xxx@xx.xxx"`
    pub email_alias: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
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
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("email_alias", &mut self.email_alias);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.mailgroup_alias.create", Post, "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases")
        .documented(text("创建邮件组别名", "Add an alias of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("mailgroup_id", String).required(), body("email_alias", String)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The alias of the mail group that was created. / 所创建的邮件组别名。
    pub mailgroup_alias: v1::EmailAlias,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_alias", &mut self.mailgroup_alias);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1234006`](error::EMAIL_ADDRESS_USED): email address has been used
    EmailAddressUsed = error::EMAIL_ADDRESS_USED,
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
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
