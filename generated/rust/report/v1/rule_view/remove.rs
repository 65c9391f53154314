// Generated from spec/report/v1/rule_view/remove.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::report::error;
impl super::Api<'_> {
    /// Remove the views of a report rule / 移除规则看板: [`Remove`](struct@Remove).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn remove(&self, rule_id: impl Into<String>) -> crate::codegen::Call<Remove> {
        crate::codegen::Call::new(self.client, Remove::new(rule_id))
    }
}
/// Remove the views of a report rule / 移除规则看板.
///
/// Removes the views of a report rule from given users, or from all if none are given.
///
/// 移除指定用户的汇报规则看板，不指定用户时移除全部。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.report().v1().rule_view().remove("6894419345318182122").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/report/v1/rules/:rule_id/views/remove`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `report:report`
///
/// Errors: [`RemoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule-view/remove)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Remove {
    /// The ID of the report rule, from `report.v1.rule.query`. / 汇报规则的 ID，由 `report.v1.rule.query` 返回。
    /// - Length: at least 1
    /// - Example: `"6894419345318182122"`
    pub rule_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users whose view of the rule is removed, at most 200; all users', if empty.
    ///
    /// 移除哪些用户的规则看板，至多 200 个；为空则移除该规则下所有用户的看板。
    /// - Length: 0 to 200
    /// - Example: `["ou_d6a5b5a55c77ca0b5b6c6ca0dd628c85"]`
    pub user_ids: Option<Vec<String>>,
}
impl Remove {
    /// Creates the value from its required fields.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            user_id_type: Default::default(),
            user_ids: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}
impl wire::Object for Remove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_id", &mut self.rule_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Remove
}
crate::codegen::__operation! {
    Remove => RemoveResponse, RemoveError:
    Endpoint::new("report.v1.rule_view.remove", Post, "/open-apis/report/v1/rules/:rule_id/views/remove")
        .documented(text("移除规则看板", "Remove the views of a report rule"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule-view/remove")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::REPORT_REPORT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            path("rule_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("user_ids", Array),
        ])
}
/// The reply to [`Remove`](struct@Remove).
pub type RemoveResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Remove`](struct@Remove).
    RemoveError:
    /// [`1430001`](error::TENANT_KEY_NOT_FOUND): tenant key not exist
    TenantKeyNotFound = error::TENANT_KEY_NOT_FOUND,
    /// [`1430002`](error::INVALID_PAGE_SIZE): page size invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`1430003`](error::RULE_NOT_FOUND): rule not exist
    RuleNotFound = error::RULE_NOT_FOUND,
}
