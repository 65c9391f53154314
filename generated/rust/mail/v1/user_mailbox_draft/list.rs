// Generated from spec/mail/v1/user_mailbox_draft/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List drafts / 列出草稿列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(user_mailbox_id))
    }
}
/// List drafts / 列出草稿列表.
///
/// Returns the IDs of the drafts of a user mailbox page by page. / 分页返回用户邮箱的草稿，只含 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.mail().v1().user_mailbox_draft().list("text").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("mail.v1.user_mailbox_draft.list", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts")
        .documented(text("列出草稿列表", "List drafts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            query("page_size", Integer).between(Some(1), Some(100)).default("20"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Draft;
    fn items(response: ListResponse) -> Vec<v1::Draft> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The drafts of this page, only with their IDs. / 本页的草稿，只含 ID。
    pub items: Vec<v1::Draft>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1234017`](error::MAILBOX_PERMISSION_DENIED): permission deny
    MailboxPermissionDenied = error::MAILBOX_PERMISSION_DENIED,
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        message: "user mailbox not found or user mailbox not active",
        ..*error::MAIL_GROUP_NOT_FOUND
    },
    /// `1236006` (HTTP 429): too many request
    ///
    /// Mails of one user cannot be sent concurrently. Send them one after the other. / 同一用户的发信请求不能并发。请逐封串行发送。
    RateLimited = &ErrorInfo {
        message: "too many request",
        ..*error::RATE_LIMITED
    },
    /// [`1236019`](error::SEND_INTERNAL_ERROR): internal server error
    SendInternalError = error::SEND_INTERNAL_ERROR,
}
