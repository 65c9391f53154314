// Generated from spec/mail/v1/user_mailbox_message/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// List messages / 列出邮件: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        user_mailbox_id: impl Into<String>,
        page_size: i64,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(user_mailbox_id, page_size))
    }
}
/// List messages / 列出邮件.
///
/// Returns the messages of a user mailbox page by page; apps need the data permission for messages.
///
/// 分页返回用户邮箱中的邮件，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.mail().v1().user_mailbox_message().list("text", 1).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 20
    /// - Example: `1`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
    /// The folder whose messages to list, as the name of a system folder such as `INBOX` or the ID of a user folder, from `mail.v1.user_mailbox_folder.list`.
    ///
    /// 列出该文件夹中的邮件，填系统文件夹名（如 `INBOX`）或用户文件夹的 ID，可由 `mail.v1.user_mailbox_folder.list` 得到。
    /// - Example: `"text"`
    pub folder_id: Option<String>,
    /// Whether to list only unread messages. / 是否只列出未读邮件。
    pub only_unread: Option<bool>,
    /// The label whose messages to list: `IMPORTANT`, `OTHER`, `FLAGGED`, `SCHEDULED`, or the ID of a custom label.
    ///
    /// 只列出带此标签的邮件，填 `IMPORTANT`、`OTHER`、`FLAGGED`、`SCHEDULED` 或自定义标签的 ID。
    /// - Example: `"FLAGGED"`
    pub label_id: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, page_size: i64) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            page_size,
            page_token: Default::default(),
            folder_id: Default::default(),
            only_unread: Default::default(),
            label_id: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `folder_id`.
    #[must_use]
    pub fn folder_id(mut self, value: impl Into<String>) -> Self {
        self.folder_id = Some(value.into());
        self
    }
    /// Sets `only_unread`.
    #[must_use]
    pub fn only_unread(mut self, value: bool) -> Self {
        self.only_unread = Some(value);
        self
    }
    /// Sets `label_id`.
    #[must_use]
    pub fn label_id(mut self, value: impl Into<String>) -> Self {
        self.label_id = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("folder_id", &mut self.folder_id);
        f.field("only_unread", &mut self.only_unread);
        f.field("label_id", &mut self.label_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("mail.v1.user_mailbox_message.list", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages")
        .documented(text("列出邮件", "List messages"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            query("page_size", Integer).required().between(Some(1), Some(20)),
            query("page_token", String),
            query("folder_id", String),
            query("only_unread", Boolean),
            query("label_id", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = String;
    fn items(response: ListResponse) -> Vec<String> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The IDs of the messages of this page. / 本页邮件的 ID。
    pub items: Vec<String>,
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
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "invalid param",
        ..*error::INVALID_PARAMETER
    },
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again.
    ///
    /// 调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。
    PermissionDenied = &ErrorInfo {
        message: "no permission",
        ..*error::PERMISSION_DENIED
    },
    /// `1230003` (HTTP 500): internal error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "internal error",
        ..*error::INTERNAL_ERROR
    },
}
