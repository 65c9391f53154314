// Generated from spec/mail/v1/mailgroup/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Replace a mail group / 修改邮件组全部信息: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.email(…))`.
    pub fn update(
        &self,
        mailgroup_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(mailgroup_id))
    }
}
/// Replace a mail group / 修改邮件组全部信息.
///
/// Replaces all information of a mail group. / 更新邮件组的全部信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup().update("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/mail/v1/mailgroups/:mailgroup_id`
/// - Rate limit: 100 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
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
impl Update {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            email: Default::default(),
            name: Default::default(),
            description: Default::default(),
            who_can_send_mail: Default::default(),
        }
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
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("email", &mut self.email);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("who_can_send_mail", &mut self.who_can_send_mail);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("mail.v1.mailgroup.update", Put, "/open-apis/mail/v1/mailgroups/:mailgroup_id")
        .documented(text("修改邮件组全部信息", "Replace a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 1)]), &[])
        .request(Json, &[
            path("mailgroup_id", String).required(),
            body("email", String),
            body("name", String),
            body("description", String),
            body("who_can_send_mail", String),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = v1::Mailgroup;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1234033`](error::EMAIL_ADDRESS_USED_AS_LOGIN): email address has been used by another member as login account
    EmailAddressUsedAsLogin = error::EMAIL_ADDRESS_USED_AS_LOGIN,
    /// [`1234006`](error::EMAIL_ADDRESS_USED): email address has been used
    EmailAddressUsed = error::EMAIL_ADDRESS_USED,
    /// [`1234023`](error::ALIAS_LIMIT_EXCEEDED): email address alias exceed the number limit
    AliasLimitExceeded = error::ALIAS_LIMIT_EXCEEDED,
    /// `1234030` (HTTP 400): mailing group count is over max limit
    ///
    /// The mail group has the maximum number of members. Remove some before adding others.
    ///
    /// 邮件组的成员数量已达上限。请删除部分成员后再添加。
    MailGroupLimitExceeded = &ErrorInfo {
        fix: Text { zh: "邮件组的成员数量已达上限。请删除部分成员后再添加。", en: "The mail group has the maximum number of members. Remove some before adding others." },
        ..*error::MAIL_GROUP_LIMIT_EXCEEDED
    },
}
