// Generated from spec/mail/v1/user_mailbox_label/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Create a mail label / 创建标签: [`Create`](struct@Create).
    pub fn create(
        &self,
        user_mailbox_id: impl Into<String>,
        label: v1::LabelInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(user_mailbox_id, label))
    }
}
/// Create a mail label / 创建标签.
///
/// Creates a label in a user mailbox, optionally with a background color; a `/` in the name nests it.
///
/// 在用户邮箱中创建一个标签，可设置背景颜色，名称中的 `/` 表示嵌套。
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The label to create; it needs a name, while the background color is optional. / 要创建的标签，名称必填，背景颜色可选。
    pub label: v1::LabelInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, label: v1::LabelInput) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            label,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("label", &mut self.label);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.user_mailbox_label.create", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels")
        .documented(text("创建标签", "Create a mail label"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[path("user_mailbox_id", String).required(), body("label", Object).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The label, with its ID, name, background color and unread count. / 标签的信息，包括 ID、名称、背景颜色和未读数。
    pub label: v1::Label,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("label", &mut self.label);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`1230101`](error::LABEL_NAME_USED): label name already exists
    LabelNameUsed = error::LABEL_NAME_USED,
    /// [`1230102`](error::LABEL_LIMIT_EXCEEDED): label count exceeds the limit
    LabelLimitExceeded = error::LABEL_LIMIT_EXCEEDED,
    /// [`1230103`](error::LABEL_NAME_RESERVED): label name is reserved by system
    LabelNameReserved = error::LABEL_NAME_RESERVED,
}
