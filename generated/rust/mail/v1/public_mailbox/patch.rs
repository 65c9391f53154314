// Generated from spec/mail/v1/public_mailbox/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Update fields of a public mailbox / 修改公共邮箱部分信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.email(…))`.
    pub fn patch(
        &self,
        public_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(public_mailbox_id))
    }
}
/// Update fields of a public mailbox / 修改公共邮箱部分信息.
///
/// Updates some fields of a public mailbox; fields left out stay as they are. / 更新公共邮箱的部分字段，未传的字段不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox().patch("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// The address of the public mailbox. / 公共邮箱的地址。
    /// - Example: `"test_public_mailbox@xxx.xx"`
    pub email: Option<String>,
    /// The name of the public mailbox. / 公共邮箱的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            email: Default::default(),
            name: Default::default(),
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
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("email", &mut self.email);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("mail.v1.public_mailbox.patch", Patch, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id")
        .documented(text("修改公共邮箱部分信息", "Update fields of a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[path("public_mailbox_id", String).required(), body("email", String), body("name", String)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = v1::PublicMailbox;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// `1234033` (HTTP 409): email address has been used by another member as a login account
    ///
    /// Another member logs in with this mail address. Choose another one. / 邮件地址已是他人的登录邮箱。请换一个地址。
    EmailAddressUsedAsLogin = &ErrorInfo {
        message: "email address has been used by another member as a login account",
        ..*error::EMAIL_ADDRESS_USED_AS_LOGIN
    },
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1234006`](error::EMAIL_ADDRESS_USED): email address has been used
    EmailAddressUsed = error::EMAIL_ADDRESS_USED,
    /// `1234023` (HTTP 409): email address alias exceeds the number limit
    ///
    /// The mailbox has the maximum number of aliases. Delete aliases that are no longer needed.
    ///
    /// 邮箱别名数量已达上限。请先删除不再使用的别名。
    AliasLimitExceeded = &ErrorInfo {
        message: "email address alias exceeds the number limit",
        ..*error::ALIAS_LIMIT_EXCEEDED
    },
}
