// Generated from spec/mail/v1/user_mailbox_rule/reorder.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Reorder mail rules / 对收信规则进行排序: [`Reorder`](struct@Reorder).
    pub fn reorder(
        &self,
        user_mailbox_id: impl Into<String>,
        rule_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Reorder> {
        crate::codegen::Call::new(self.client, Reorder::new(user_mailbox_id, rule_ids))
    }
}
/// Reorder mail rules / 对收信规则进行排序.
///
/// Changes the order of the rules of a user mailbox; the IDs of all rules must be given.
///
/// 调整用户邮箱收信规则的顺序，须传入全部规则 ID。
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder`
/// - Rate limit: 1 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.rule:write`
///
/// Errors: [`ReorderError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/reorder)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reorder {
    /// The address of the user mailbox; with a `user_access_token`, `me` stands for the calling user.
    ///
    /// 用户邮箱的地址；以 `user_access_token` 调用时，可填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The IDs of all rules in their new order, none left out, from `mail.v1.user_mailbox_rule.list`.
    ///
    /// 全部收信规则的 ID，按新的顺序排列，不能遗漏；可由 `mail.v1.user_mailbox_rule.list` 得到。
    /// - Length: at least 1
    /// - Example: `["11111111"]`
    pub rule_ids: Vec<String>,
}
impl Reorder {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        rule_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            rule_ids: rule_ids.into(),
        }
    }
}
impl wire::Object for Reorder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("rule_ids", &mut self.rule_ids);
    }
}
crate::codegen::__impl_object! {
    Reorder
}
crate::codegen::__operation! {
    Reorder => ReorderResponse, ReorderError:
    Endpoint::new("mail.v1.user_mailbox_rule.reorder", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder")
        .documented(text("对收信规则进行排序", "Reorder mail rules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/reorder")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_RULE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(Json, &[path("user_mailbox_id", String).required(), body("rule_ids", Array).required()])
}
/// The reply to [`Reorder`](struct@Reorder).
pub type ReorderResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Reorder`](struct@Reorder).
    ReorderError:
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
    /// `1230002` (HTTP 403): no permission
    ///
    /// The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again.
    ///
    /// 调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。
    PermissionDenied = &ErrorInfo {
        message: "no permission",
        ..*error::PERMISSION_DENIED
    },
}
