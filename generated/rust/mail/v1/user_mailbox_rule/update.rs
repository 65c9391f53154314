// Generated from spec/mail/v1/user_mailbox_rule/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Update a mail rule / 更新收信规则: [`Update`](struct@Update).
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn update(
        &self,
        user_mailbox_id: impl Into<String>,
        rule_id: impl Into<String>,
        condition: v1::RuleConditionInput,
        action: v1::RuleActionInput,
        ignore_the_rest_of_rules: bool,
        name: impl Into<String>,
        is_enable: bool,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(
                user_mailbox_id,
                rule_id,
                condition,
                action,
                ignore_the_rest_of_rules,
                name,
                is_enable,
            ),
        )
    }
}
/// Update a mail rule / 更新收信规则.
///
/// Updates a rule for incoming mail of a user mailbox; apps need the data permission for rules.
///
/// 更新用户邮箱的一条收信规则，以应用身份调用须有数据权限。
///
/// - `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.rule:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the rule, from `mail.v1.user_mailbox_rule.list`.
    ///
    /// 收信规则的 ID，可由 `mail.v1.user_mailbox_rule.list` 得到。
    /// - Example: `"123123123"`
    pub rule_id: String,
    /// The conditions that a message must meet for the rule to apply. / 邮件须满足哪些条件才命中规则。
    pub condition: v1::RuleConditionInput,
    /// What is done with a message that meets the rule. / 命中规则后对邮件执行的操作。
    pub action: v1::RuleActionInput,
    /// Whether later rules are not applied to a message that meets this one. / 命中此规则后是否不再应用后面的规则。
    pub ignore_the_rest_of_rules: bool,
    /// The name of the rule. / 收信规则的名称。
    /// - Length: 1 to 255
    /// - Example: `"text"`
    pub name: String,
    /// Whether the rule is enabled. / 收信规则是否启用。
    pub is_enable: bool,
}
impl Update {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        user_mailbox_id: impl Into<String>,
        rule_id: impl Into<String>,
        condition: v1::RuleConditionInput,
        action: v1::RuleActionInput,
        ignore_the_rest_of_rules: bool,
        name: impl Into<String>,
        is_enable: bool,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            rule_id: rule_id.into(),
            condition,
            action,
            ignore_the_rest_of_rules,
            name: name.into(),
            is_enable,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("rule_id", &mut self.rule_id);
        f.field("condition", &mut self.condition);
        f.field("action", &mut self.action);
        f.field("ignore_the_rest_of_rules", &mut self.ignore_the_rest_of_rules);
        f.field("name", &mut self.name);
        f.field("is_enable", &mut self.is_enable);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("mail.v1.user_mailbox_rule.update", Put, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id")
        .documented(text("更新收信规则", "Update a mail rule"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/update")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_RULE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            path("rule_id", String).required(),
            body("condition", Object).required(),
            body("action", Object).required(),
            body("ignore_the_rest_of_rules", Boolean).required(),
            body("name", String).required(),
            body("is_enable", Boolean).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
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
