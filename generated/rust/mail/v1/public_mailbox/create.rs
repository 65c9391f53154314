// Generated from spec/mail/v1/public_mailbox/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Create a public mailbox / 创建公共邮箱: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.email(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a public mailbox / 创建公共邮箱.
///
/// Creates a public mailbox that several members share. / 创建一个可由多名成员共用的公共邮箱。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/public_mailboxes`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The address of the public mailbox. / 公共邮箱的地址。
    /// - Example: `"test_public_mailbox@xxx.xx"`
    pub email: Option<String>,
    /// The name of the public mailbox. / 公共邮箱的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// Where the data of the public mailbox is kept, such as `cn`. / 公共邮箱的数据存放在何地，如 `cn`。
    /// - Example: `"cn"`
    pub geo: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `geo`.
    #[must_use]
    pub fn geo(mut self, value: impl Into<String>) -> Self {
        self.geo = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("name", &mut self.name);
        f.field("geo", &mut self.geo);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.public_mailbox.create", Post, "/open-apis/mail/v1/public_mailboxes")
        .documented(text("创建公共邮箱", "Create a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .guards(&[Guard::received("geo", &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX_PUBLIC_MAILBOX_GEO])])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[body("email", String), body("name", String), body("geo", String)])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::PublicMailbox;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1234006`](error::EMAIL_ADDRESS_USED): email address has been used
    EmailAddressUsed = error::EMAIL_ADDRESS_USED,
    /// `1234008` (HTTP 400): email or name is invalid
    ///
    /// The `email` or `name` of the public mailbox is invalid. Change it and try again.
    ///
    /// 公共邮箱的 `email` 或 `name` 不合法。请修改后重试。
    InvalidParameter1234008 = &ErrorInfo {
        message: "email or name is invalid",
        fix: Text { zh: "公共邮箱的 `email` 或 `name` 不合法。请修改后重试。", en: "The `email` or `name` of the public mailbox is invalid. Change it and try again." },
        ..*error::INVALID_PARAMETER1234008
    },
    /// [`1234033`](error::EMAIL_ADDRESS_USED_AS_LOGIN): email address has been used by another member as login account
    EmailAddressUsedAsLogin = error::EMAIL_ADDRESS_USED_AS_LOGIN,
    /// [`1234026`](error::PUBLIC_MAILBOX_LIMIT_EXCEEDED): The number of tenant public mailboxes has reached the limit and cannot be created
    PublicMailboxLimitExceeded = error::PUBLIC_MAILBOX_LIMIT_EXCEEDED,
    /// `1234040` (HTTP 400): not set geo name auth
    ///
    /// The app may not set `geo`. Apply for the scope `mail:public_mailbox.public_mailbox_geo` or leave `geo` out.
    ///
    /// 应用没有设置 `geo` 的权限。请申请 `mail:public_mailbox.public_mailbox_geo` 权限，或不传 `geo`。
    PublicMailboxMemberNotFound = &ErrorInfo {
        status: Some(400),
        message: "not set geo name auth",
        fix: Text { zh: "应用没有设置 `geo` 的权限。请申请 `mail:public_mailbox.public_mailbox_geo` 权限，或不传 `geo`。", en: "The app may not set `geo`. Apply for the scope `mail:public_mailbox.public_mailbox_geo` or leave `geo` out." },
        ..*error::PUBLIC_MAILBOX_MEMBER_NOT_FOUND
    },
    /// [`1234041`](error::MULTI_GEO_NOT_ENABLED): tenant not open mg not set geo name
    MultiGeoNotEnabled = error::MULTI_GEO_NOT_ENABLED,
    /// [`1234042`](error::GEO_UNSUPPORTED): req set geo not find in geo list
    GeoUnsupported = error::GEO_UNSUPPORTED,
}
