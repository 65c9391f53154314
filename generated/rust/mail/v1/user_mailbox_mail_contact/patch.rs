// Generated from spec/mail/v1/user_mailbox_mail_contact/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Update a mail contact / 修改邮箱联系人信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.company(…))`.
    pub fn patch(
        &self,
        user_mailbox_id: impl Into<String>,
        mail_contact_id: impl Into<String>,
        name: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(user_mailbox_id, mail_contact_id, name),
        )
    }
}
/// Update a mail contact / 修改邮箱联系人信息.
///
/// Updates a contact of a user mailbox; apps need the data permission for contacts.
///
/// 修改用户邮箱的一个联系人，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_mail_contact().patch("text", "123", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.mail_contact:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the contact, from `mail.v1.user_mailbox_mail_contact.list`.
    ///
    /// 联系人的 ID，可由 `mail.v1.user_mailbox_mail_contact.list` 得到。
    /// - Example: `"123"`
    pub mail_contact_id: String,
    /// The name of the contact. / 联系人的姓名。
    /// - Length: 1 to 64
    /// - Example: `"text"`
    pub name: String,
    /// The company of the contact. / 联系人所在的公司。
    /// - Length: at most 64
    /// - Example: `"text"`
    pub company: Option<String>,
    /// The mobile number of the contact. / 联系人的手机号。
    /// - Length: at most 40
    /// - Example: `"19912341234"`
    pub phone: Option<String>,
    /// The email address of the contact. / 联系人的邮箱地址。
    /// - Length: at most 319
    /// - Example: `"zhangsan@example.com"`
    pub mail_address: Option<String>,
    /// The tag put on the contact. / 给联系人打的标签。
    /// - Length: at most 64
    /// - Example: `"text"`
    pub tag: Option<String>,
    /// The note made about the contact. / 给联系人写的备注。
    /// - Length: at most 1000
    /// - Example: `"text"`
    pub remark: Option<String>,
    /// The job title of the contact. / 联系人的职位。
    /// - Length: at most 64
    /// - Example: `"CEO"`
    pub position: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        mail_contact_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            mail_contact_id: mail_contact_id.into(),
            name: name.into(),
            company: Default::default(),
            phone: Default::default(),
            mail_address: Default::default(),
            tag: Default::default(),
            remark: Default::default(),
            position: Default::default(),
        }
    }
    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `mail_address`.
    #[must_use]
    pub fn mail_address(mut self, value: impl Into<String>) -> Self {
        self.mail_address = Some(value.into());
        self
    }
    /// Sets `tag`.
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.tag = Some(value.into());
        self
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: impl Into<String>) -> Self {
        self.position = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("mail_contact_id", &mut self.mail_contact_id);
        f.field("name", &mut self.name);
        f.field("company", &mut self.company);
        f.field("phone", &mut self.phone);
        f.field("mail_address", &mut self.mail_address);
        f.field("tag", &mut self.tag);
        f.field("remark", &mut self.remark);
        f.field("position", &mut self.position);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("mail.v1.user_mailbox_mail_contact.patch", Patch, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id")
        .documented(text("修改邮箱联系人信息", "Update a mail contact"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/patch")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MAIL_CONTACT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            path("mail_contact_id", String).required(),
            body("name", String).required(),
            body("company", String),
            body("phone", String),
            body("mail_address", String),
            body("tag", String),
            body("remark", String),
            body("position", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1230003`](error::INTERNAL_ERROR): 内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1230002`](error::PERMISSION_DENIED): 无权限
    PermissionDenied = error::PERMISSION_DENIED,
}
