// Generated from spec/mail/v1/user_mailbox_label/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List mail labels / 列出标签: [`List`](struct@List).
    pub fn list(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(user_mailbox_id))
    }
}
/// List mail labels / 列出标签.
///
/// Returns the labels of a user mailbox with name, color and number of unread messages.
///
/// 返回用户邮箱的标签，含名称、颜色和未读邮件数。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_label().list("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
        }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("mail.v1.user_mailbox_label.list", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels")
        .documented(text("列出标签", "List mail labels"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY]),
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The labels of the mailbox. / 邮箱的标签。
    pub items: Vec<v1::Label>,
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
    /// [`1234000`](error::INVALID_LABEL_PARAMETER): invalid params
    InvalidLabelParameter = error::INVALID_LABEL_PARAMETER,
    /// `1234017` (HTTP 500): internal error
    ///
    /// The user may not use mail. Apply for permission to use the mailbox, then try again.
    ///
    /// 用户没有邮箱的使用权限。请为用户申请使用邮箱的权限后重试。
    MailboxPermissionDenied = &ErrorInfo {
        status: Some(500),
        message: "internal error",
        ..*error::MAILBOX_PERMISSION_DENIED
    },
    /// `1234030` (HTTP 403): permission deny
    ///
    /// The number of mail groups has reached its limit. Delete groups that are no longer needed, then try again.
    ///
    /// 邮件组数量已达上限。请删除不再使用的邮件组后重试。
    MailGroupLimitExceeded = &ErrorInfo {
        status: Some(403),
        message: "permission deny",
        ..*error::MAIL_GROUP_LIMIT_EXCEEDED
    },
    /// `1234013` (HTTP 400): user mailbox not found or user mailbox not active
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        status: Some(400),
        message: "user mailbox not found or user mailbox not active",
        ..*error::MAIL_GROUP_NOT_FOUND
    },
}
