// Generated from spec/mail/v1/public_mailbox_member/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Add a member of a public mailbox / 添加公共邮箱成员: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        public_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(public_mailbox_id))
    }
}
/// Add a member of a public mailbox / 添加公共邮箱成员.
///
/// Adds one member to a public mailbox and returns the ID of the member. / 为公共邮箱添加一名成员，返回成员 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().public_mailbox_member().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    /// - Example: `"xxxxxxxxxx"`
    pub user_id: Option<String>,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Option<v1::Type>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(public_mailbox_id: impl Into<String>) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            user_id_type: Default::default(),
            user_id: Default::default(),
            r#type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: v1::Type) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.public_mailbox_member.create", Post, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members")
        .documented(text("添加公共邮箱成员", "Add a member of a public mailbox"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("public_mailbox_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("user_id", String),
            body("type", String),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::PublicMailboxMember;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// `1234027` (HTTP 400): the user has exceeded the limit on the number of bindable public mailboxes
    ///
    /// The user is bound to the maximum number of public mailboxes, or the public mailbox is full. Remove some first, then add the user.
    ///
    /// 该用户绑定的公共邮箱数量或公共邮箱的成员数量已达上限。请先删除一部分，再添加该用户。
    BoundMailboxLimitExceeded = &ErrorInfo {
        message: "the user has exceeded the limit on the number of bindable public mailboxes",
        fix: Text { zh: "该用户绑定的公共邮箱数量或公共邮箱的成员数量已达上限。请先删除一部分，再添加该用户。", en: "The user is bound to the maximum number of public mailboxes, or the public mailbox is full. Remove some first, then add the user." },
        ..*error::BOUND_MAILBOX_LIMIT_EXCEEDED
    },
}
