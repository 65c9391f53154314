// Generated from spec/mail/v1/mailgroup_alias/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List the aliases of a mail group / 获取邮件组所有别名: [`List`](struct@List).
    pub fn list(&self, mailgroup_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(mailgroup_id))
    }
}
/// List the aliases of a mail group / 获取邮件组所有别名.
///
/// Returns all aliases of a mail group at once. / 一次返回邮件组的全部别名。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_alias().list("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Example: `"text"`
    pub mailgroup_id: String,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
        }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("mail.v1.mailgroup_alias.list", Get, "/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases")
        .documented(text("获取邮件组所有别名", "List the aliases of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/list")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::MAIL_MAILGROUP]),
            scopes(&[crate::scope::MAIL_MAILGROUP_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("mailgroup_id", String).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The aliases of the mail group. / 邮件组的全部别名。
    pub items: Vec<v1::EmailAlias>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1234013`](error::MAIL_GROUP_NOT_FOUND): mail group not found
    MailGroupNotFound = error::MAIL_GROUP_NOT_FOUND,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
}
