// Generated from spec/mail/v1/user_mailbox_alias/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List the aliases of a user mailbox / 获取用户邮箱所有别名: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(user_mailbox_id))
    }
}
/// List the aliases of a user mailbox / 获取用户邮箱所有别名.
///
/// Returns all aliases of a user mailbox at once; page parameters have no effect. / 一次返回用户邮箱的全部别名，分页参数无效。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_alias().list("user@xxx.xx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:user_mailbox`, `mail:user_mailbox:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The address of the user mailbox. / 用户邮箱的地址。
    /// - Example: `"user@xxx.xx"`
    pub user_mailbox_id: String,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 20
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("mail.v1.user_mailbox_alias.list", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases")
        .documented(text("获取用户邮箱所有别名", "List the aliases of a user mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/list")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::MAIL_USER_MAILBOX]),
            scopes(&[crate::scope::MAIL_USER_MAILBOX_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(20)).default("20"),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The aliases of the user mailbox. / 用户邮箱的全部别名。
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
    /// [`1235013`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
}
