// Generated from spec/mail/v1/public_mailbox/remove_to_recycle_bin.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Move a public mailbox to the recycle bin / 将公共邮箱移至回收站: [`RemoveToRecycleBin`](struct@RemoveToRecycleBin).
    ///
    /// Optional fields are set on the call: `.with(|request| request.to_mail_address(…))`.
    pub fn remove_to_recycle_bin(
        &self,
        public_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<RemoveToRecycleBin> {
        crate::codegen::Call::new(
            self.client,
            RemoveToRecycleBin::new(public_mailbox_id),
        )
    }
}
/// Move a public mailbox to the recycle bin / 将公共邮箱移至回收站.
///
/// Moves a public mailbox to the recycle bin, which does not free its address. / 将公共邮箱移至回收站，地址仍被占用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox().remove_to_recycle_bin("test_public_mailbox@xxx.xx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`RemoveToRecycleBinError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/remove_to_recycle_bin)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveToRecycleBin {
    /// The address of the public mailbox to move to the recycle bin. / 要移至回收站的公共邮箱的地址。
    /// - Example: `"test_public_mailbox@xxx.xx"`
    pub public_mailbox_id: String,
    /// The address of the mailbox to move the messages of the public mailbox to; they are deleted if omitted.
    ///
    /// 由哪个邮箱接收该公共邮箱的邮件；不填则其邮件一并删除。
    /// - Example: `"user@xxx.xx"`
    pub to_mail_address: Option<String>,
}
impl RemoveToRecycleBin {
    /// Creates the value from its required fields.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            to_mail_address: Default::default(),
        }
    }
    /// Sets `to_mail_address`.
    #[must_use]
    pub fn to_mail_address(mut self, value: impl Into<String>) -> Self {
        self.to_mail_address = Some(value.into());
        self
    }
}
impl wire::Object for RemoveToRecycleBin {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("to_mail_address", &mut self.to_mail_address);
    }
}
crate::codegen::__impl_object! {
    RemoveToRecycleBin
}
crate::codegen::__operation! {
    RemoveToRecycleBin => RemoveToRecycleBinResponse, RemoveToRecycleBinError:
    Endpoint::new("mail.v1.public_mailbox.remove_to_recycle_bin", Delete, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin")
        .documented(text("将公共邮箱移至回收站", "Move a public mailbox to the recycle bin"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/remove_to_recycle_bin")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[path("public_mailbox_id", String).required(), body("to_mail_address", String)])
}
/// The reply to [`RemoveToRecycleBin`](struct@RemoveToRecycleBin).
pub type RemoveToRecycleBinResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`RemoveToRecycleBin`](struct@RemoveToRecycleBin).
    RemoveToRecycleBinError:
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1230003`](error::INTERNAL_ERROR): 内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1230002`](error::PERMISSION_DENIED): 无权限
    PermissionDenied = error::PERMISSION_DENIED,
}
