// Generated from spec/mail/v1/public_mailbox_member/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Add members of a public mailbox in bulk / 批量添加公共邮箱成员: [`BatchCreate`](struct@BatchCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_create(
        &self,
        public_mailbox_id: impl Into<String>,
        items: impl Into<Vec<v1::PublicMailboxMemberInput>>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(
            self.client,
            BatchCreate::new(public_mailbox_id, items),
        )
    }
}
/// Add members of a public mailbox in bulk / 批量添加公共邮箱成员.
///
/// Adds several members to a public mailbox in one call. / 一次为公共邮箱添加多个成员。
///
/// - `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:public_mailbox`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The ID or address of the public mailbox. / 公共邮箱的 ID 或地址。
    /// - Example: `"text"`
    pub public_mailbox_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The members to add to the public mailbox. / 要添加的公共邮箱成员。
    /// - Length: 1 to 200
    pub items: Vec<v1::PublicMailboxMemberInput>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(
        public_mailbox_id: impl Into<String>,
        items: impl Into<Vec<v1::PublicMailboxMemberInput>>,
    ) -> Self {
        Self {
            public_mailbox_id: public_mailbox_id.into(),
            user_id_type: Default::default(),
            items: items.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("mail.v1.public_mailbox_member.batch_create", Post, "/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create")
        .documented(text("批量添加公共邮箱成员", "Add members of a public mailbox in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_PUBLIC_MAILBOX])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("public_mailbox_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("items", Array).required(),
        ])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The members that were added to the public mailbox. / 已成功添加的公共邮箱成员。
    pub items: Vec<v1::PublicMailboxMember>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// [`1234016`](error::PUBLIC_MAILBOX_NOT_FOUND): public mailbox not found
    PublicMailboxNotFound = error::PUBLIC_MAILBOX_NOT_FOUND,
    /// [`1234008`](error::INVALID_PARAMETER1234008): request parameter error
    InvalidParameter1234008 = error::INVALID_PARAMETER1234008,
    /// [`1234027`](error::BOUND_MAILBOX_LIMIT_EXCEEDED): some users have exceeded the limit on the number of bindable public mailboxes
    BoundMailboxLimitExceeded = error::BOUND_MAILBOX_LIMIT_EXCEEDED,
}
