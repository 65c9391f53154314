// Generated from spec/mail/v1/mailgroup/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Create a mail group / 创建邮件组: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.email(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a mail group / 创建邮件组.
///
/// Creates a mail group with its address, name and sending permission. / 创建一个邮件组，可设置地址、名称和发信权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/mailgroups`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The email address of the mail group. / 邮件组的邮箱地址。
    /// - Example: `"test_mail_group@xxx.xx"`
    pub email: Option<String>,
    /// The name of the mail group. / 邮件组的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// A description of the mail group. / 对邮件组的说明文字。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// Who can send mail to the group. / 谁可以向此邮件组发送邮件。
    pub who_can_send_mail: Option<v1::WhoCanSendMail>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `who_can_send_mail`.
    #[must_use]
    pub fn who_can_send_mail(mut self, value: v1::WhoCanSendMail) -> Self {
        self.who_can_send_mail = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("who_can_send_mail", &mut self.who_can_send_mail);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.mailgroup.create", Post, "/open-apis/mail/v1/mailgroups")
        .documented(text("创建邮件组", "Create a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            body("email", String),
            body("name", String),
            body("description", String),
            body("who_can_send_mail", String),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::Mailgroup;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1234019` (HTTP 400): mail address's domain not found
    ///
    /// The domain of the mail address does not exist in the tenant. Check the spelling or use a domain that the tenant has set up.
    ///
    /// 邮件地址的域名在租户中不存在。请检查拼写，或改用租户已配置的域名。
    MailDomainNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::MAIL_DOMAIN_NOT_FOUND
    },
    /// [`1234006`](error::EMAIL_ADDRESS_USED): email address has been used
    EmailAddressUsed = error::EMAIL_ADDRESS_USED,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1234030`](error::MAIL_GROUP_LIMIT_EXCEEDED): mailing group count is over max limit
    MailGroupLimitExceeded = error::MAIL_GROUP_LIMIT_EXCEEDED,
    /// [`1234033`](error::EMAIL_ADDRESS_USED_AS_LOGIN): email address has been used by another member as login account
    EmailAddressUsedAsLogin = error::EMAIL_ADDRESS_USED_AS_LOGIN,
}
