// Generated from spec/mail/v1/user_mailbox_template/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// List mail templates / 列出个人邮件模板: [`List`](struct@List).
    pub fn list(
        &self,
        user_mailbox_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(user_mailbox_id))
    }
}
/// List mail templates / 列出个人邮件模板.
///
/// Returns all mail templates of a user mailbox at once, only with ID, name and creation time.
///
/// 一次返回用户邮箱的所有邮件模板，只含 ID、名称和创建时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_template().list("user@example.com").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.message:modify`, `mail:user_mailbox.message:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The address of the user mailbox; with a `user_access_token`, `me` stands for the primary mailbox of that user.
    ///
    /// 用户邮箱的地址；以 `user_access_token` 调用时，可填 `me` 表示授权用户的主邮箱。
    /// - Example: `"user@example.com"`
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
    Endpoint::new("mail.v1.user_mailbox_template.list", Get, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates")
        .documented(text("列出个人邮件模板", "List mail templates"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_MODIFY]),
            scopes(&[crate::scope::MAIL_USER_MAILBOX_MESSAGE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("user_mailbox_id", String).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// All personal templates of the mailbox, only with ID, name and creation time; get the rest from `mail.v1.user_mailbox_template.get`.
    ///
    /// 该邮箱的全部个人模板，只含 ID、名称和创建时间；完整内容由 `mail.v1.user_mailbox_template.get` 获取。
    pub items: Vec<ListItems>,
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
    /// `1230001` (HTTP 400): param invalid
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "internal server error",
        ..*error::INTERNAL_ERROR
    },
    /// `1230002` (HTTP 403): permission deny
    ///
    /// The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again.
    ///
    /// 调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。
    PermissionDenied = &ErrorInfo {
        message: "permission deny",
        ..*error::PERMISSION_DENIED
    },
}
/// All personal templates of the mailbox, only with ID, name and creation time; get the rest from `mail.v1.user_mailbox_template.get`.
///
/// 该邮箱的全部个人模板，只含 ID、名称和创建时间；完整内容由 `mail.v1.user_mailbox_template.get` 获取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListItems {
    /// The ID of the template. / 模板的 ID。
    pub template_id: String,
    /// The name of the template. / 模板的名称。
    pub name: String,
    /// When the template was created, in milliseconds since 1970, as a string. / 模板的创建时间，毫秒级时间戳，以字符串返回。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for ListItems {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template_id", &mut self.template_id);
        f.field("name", &mut self.name);
        f.field("create_time", &mut self.create_time);
    }
}
crate::codegen::__impl_object! {
    ListItems
}
