// Generated from spec/mail/v1/mailgroup/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Get a mail group / 查询指定邮件组: [`Get`](struct@Get).
    pub fn get(&self, mailgroup_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(mailgroup_id))
    }
}
/// Get a mail group / 查询指定邮件组.
///
/// Returns one mail group by its ID. / 按 ID 返回一个邮件组的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup().get("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mail.v1.mailgroup.get", Get, "/open-apis/mail/v1/mailgroups/:mailgroup_id")
        .documented(text("查询指定邮件组", "Get a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::MAIL_MAILGROUP]),
            scopes(&[crate::scope::MAIL_MAILGROUP_READONLY]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("mailgroup_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::Mailgroup;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
}
