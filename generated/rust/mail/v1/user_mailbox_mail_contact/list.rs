// Generated from spec/mail/v1/user_mailbox_mail_contact/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// List mail contacts / 列出邮箱联系人: [`List`](struct@List).
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
/// List mail contacts / 列出邮箱联系人.
///
/// Returns the contacts of a user mailbox page by page; apps need the data permission for contacts.
///
/// 分页返回用户邮箱的联系人，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.mail().v1().user_mailbox_mail_contact().list("text", 20).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.mail_contact:read`, `mail:user_mailbox.mail_contact:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 20
    /// - Example: `20`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxx"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(user_mailbox_id: impl Into<String>, page_size: i64) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            page_size,
            page_token: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("mail.v1.user_mailbox_mail_contact.list", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts")
        .documented(text("列出邮箱联系人", "List mail contacts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MAIL_CONTACT_READ]),
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MAIL_CONTACT_WRITE]),
        ])
        .guards(&[
            Guard::received("items.phone", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MAIL_CONTACT_PHONE_READ])]),
            Guard::received("items.mail_address", &[scopes(&[crate::scope::MAIL_USER_MAILBOX_MAIL_CONTACT_MAIL_ADDRESS_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[
            path("user_mailbox_id", String).required(),
            query("page_size", Integer).required().between(Some(1), Some(20)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::MailContact;
    fn items(response: ListResponse) -> Vec<v1::MailContact> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The contacts of this page. / 本页的联系人。
    pub items: Vec<v1::MailContact>,
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
    /// [`1230001`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1230002` (HTTP 403): 内部错误
    ///
    /// The page of this operation lists the code as an internal error. Try again later; if the `msg` of the reply reports a missing permission, become a member of the public mailbox or apply for the data permission.
    ///
    /// 该接口的文档将此错误码标为内部错误。请稍后重试；若返回的 `msg` 提示无权限，请成为公共邮箱成员或申请相应的数据权限。
    PermissionDenied = &ErrorInfo {
        message: "内部错误",
        fix: Text { zh: "该接口的文档将此错误码标为内部错误。请稍后重试；若返回的 `msg` 提示无权限，请成为公共邮箱成员或申请相应的数据权限。", en: "The page of this operation lists the code as an internal error. Try again later; if the `msg` of the reply reports a missing permission, become a member of the public mailbox or apply for the data permission." },
        ..*error::PERMISSION_DENIED
    },
    /// `1230003` (HTTP 500): 无权限
    ///
    /// The page of this operation lists the code as a missing permission. Become a member of the public mailbox or apply for the data permission; if the `msg` of the reply reports an internal error, try again later.
    ///
    /// 该接口的文档将此错误码标为无权限。请成为公共邮箱的成员，或申请相应的数据权限；若返回的 `msg` 提示内部错误，请稍后重试。
    InternalError = &ErrorInfo {
        message: "无权限",
        fix: Text { zh: "该接口的文档将此错误码标为无权限。请成为公共邮箱的成员，或申请相应的数据权限；若返回的 `msg` 提示内部错误，请稍后重试。", en: "The page of this operation lists the code as a missing permission. Become a member of the public mailbox or apply for the data permission; if the `msg` of the reply reports an internal error, try again later." },
        ..*error::INTERNAL_ERROR
    },
}
