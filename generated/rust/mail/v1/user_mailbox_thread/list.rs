// Generated from spec/mail/v1/user_mailbox_thread/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List mail threads / 列出邮件会话: [`List`](struct@List).
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
/// List mail threads / 列出邮件会话.
///
/// Returns the mail threads of a folder or label page by page, newest first, optionally only the unread ones.
///
/// 按时间从新到旧，分页返回一个文件夹或标签下的邮件会话，可只看未读。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.mail().v1().user_mailbox_thread().list("text", 1).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 20
    /// - Example: `1`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
    /// The folder whose threads to list: `INBOX`, `SENT`, `SPAM`, `ARCHIVED`, `SCHEDULED`, `TRASH`, `DRAFT`, or the ID of a custom folder. Exactly one of this and `label_id` has to be given.
    ///
    /// 列出该文件夹中的会话，填 `INBOX`、`SENT`、`SPAM`、`ARCHIVED`、`SCHEDULED`、`TRASH`、`DRAFT` 或自定义文件夹的 ID。须在它与 `label_id` 中填且仅填一项。
    /// - Example: `"text"`
    pub folder_id: Option<String>,
    /// Whether to list only unread threads. / 是否只列出未读的会话。
    pub only_unread: Option<bool>,
    /// The label whose threads to list: `IMPORTANT`, `OTHER`, `FLAGGED`, or the ID of a custom label. Exactly one of this and `folder_id` has to be given.
    ///
    /// 列出带此标签的会话，填 `IMPORTANT`、`OTHER`、`FLAGGED` 或自定义标签的 ID。须在它与 `folder_id` 中填且仅填一项。
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
    Endpoint::new("mail.v1.user_mailbox_thread.list", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads")
        .documented(text("列出邮件会话", "List mail threads"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list")
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
    type Item = v1::Thread;
    fn items(response: ListResponse) -> Vec<v1::Thread> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The threads of this page. / 本页的邮件会话。
    pub items: Vec<v1::Thread>,
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
    /// `1234013` (HTTP 404): user mailbox not found or user mailbox not active
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        message: "user mailbox not found or user mailbox not active",
        ..*error::MAIL_GROUP_NOT_FOUND
    },
    /// `1234040` (HTTP 400): not support user type
    ///
    /// The member is not in the public mailbox. Check the member ID against the list of members.
    ///
    /// 该成员不在公共邮箱中。请检查成员 ID，可先列出公共邮箱成员进行确认。
    PublicMailboxMemberNotFound = &ErrorInfo {
        status: Some(400),
        message: "not support user type",
        ..*error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND
    },
    /// [`1234017`](error::MAILBOX_PERMISSION_DENIED): permission deny
    MailboxPermissionDenied = error::MAILBOX_PERMISSION_DENIED,
    /// [`1234037`](error::INVALID_PAGE_TOKEN): invalid page token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1234038`](error::INVALID_FOLDER_ID): invalid folder id
    InvalidFolderId = error::INVALID_FOLDER_ID,
    /// [`1234035`](error::FOLDER_NOT_FOUND): folder not found
    FolderNotFound = error::FOLDER_NOT_FOUND,
    /// [`1234036`](error::MAIL_LABEL_NOT_FOUND): label not found
    MailLabelNotFound = error::MAIL_LABEL_NOT_FOUND,
    /// [`1234039`](error::FOLDER_ID_OR_LABEL_ID_REQUIRED): provide exactly one of folder_id or label_id
    FolderIdOrLabelIdRequired = error::FOLDER_ID_OR_LABEL_ID_REQUIRED,
    /// `1234008` (HTTP 500): internal server error
    ///
    /// A request parameter is invalid. Compare required fields, formats and values with the request fields of the operation.
    ///
    /// 请求参数不合法。请对照接口的请求字段检查必填项、格式与取值。
    InvalidParameter1234008 = &ErrorInfo {
        status: Some(500),
        message: "internal server error",
        ..*error::INVALID_PARAMETER1234008
    },
    /// [`1235000`](error::SERVICE_FAILED): unknown error
    ServiceFailed = error::SERVICE_FAILED,
}
