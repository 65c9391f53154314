// Generated from spec/mail/v1/user_mailbox_label/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Update a mail label / 更新标签: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        user_mailbox_id: impl Into<String>,
        label_id: impl Into<String>,
        label: v1::LabelInput,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(user_mailbox_id, label_id, label),
        )
    }
}
/// Update a mail label / 更新标签.
///
/// Updates the name or the background color of a mail label, at least one of them.
///
/// 修改用户邮箱一个标签的名称或背景颜色，至少传入一项。
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The address of the user mailbox; when called as a user, `me` stands for that user.
    ///
    /// 用户邮箱的地址；以用户身份调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the label, returned on its creation, and by `mail.v1.user_mailbox_label.list` and `mail.v1.user_mailbox_message.get`.
    ///
    /// 标签的 ID，创建标签时返回，也可由 `mail.v1.user_mailbox_label.list` 或 `mail.v1.user_mailbox_message.get` 得到。
    /// - Example: `"7620003644728938013"`
    pub label_id: String,
    /// The new name and background color of the label, at least one of them. / 标签的新名称和背景颜色，至少填一项。
    pub label: v1::LabelInput,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        label_id: impl Into<String>,
        label: v1::LabelInput,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            label_id: label_id.into(),
            label,
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("label_id", &mut self.label_id);
        f.field("label", &mut self.label);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("mail.v1.user_mailbox_label.patch", Patch, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id")
        .documented(text("更新标签", "Update a mail label"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            path("label_id", String).required(),
            body("label", Object).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The label, with its ID, name, background color and unread count. / 标签的信息，包括 ID、名称、背景颜色和未读数。
    pub label: v1::Label,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("label", &mut self.label);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// [`1230100`](error::LABEL_NOT_FOUND): label not found
    LabelNotFound = error::LABEL_NOT_FOUND,
    /// [`1230101`](error::LABEL_NAME_USED): label name already exists
    LabelNameUsed = error::LABEL_NAME_USED,
    /// [`1230103`](error::LABEL_NAME_RESERVED): label name is reserved by system
    LabelNameReserved = error::LABEL_NAME_RESERVED,
}
