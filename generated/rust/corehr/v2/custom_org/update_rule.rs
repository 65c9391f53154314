// Generated from spec/corehr/v2/custom_org/update_rule.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update the matching rule of a custom organization / 更新自定义组织的匹配规则: [`UpdateRule`](struct@UpdateRule).
    ///
    /// Optional fields are set on the call: `.with(|request| request.match_rule_groups(…))`.
    pub fn update_rule(
        &self,
        object_api_name: impl Into<String>,
        org_id: impl Into<String>,
    ) -> crate::codegen::Call<UpdateRule> {
        crate::codegen::Call::new(self.client, UpdateRule::new(object_api_name, org_id))
    }
}
/// Update the matching rule of a custom organization / 更新自定义组织的匹配规则.
///
/// Updates the matching rule of a custom organization without a new version; it applies once computed in the admin console or at midnight.
///
/// 更新自定义组织的自动匹配规则，不产生版本，在后台手动计算后或每天 0 点生效。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().custom_org().update_rule("custom_org_01", "6862995757234914824").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/custom_orgs/update_rule`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:custom_org:write`
///
/// Errors: [`UpdateRuleError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/update_rule)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRule {
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织设置”中对应的自定义组织目录下查看。
    /// - Example: `"custom_org_01"`
    pub object_api_name: String,
    /// The ID of the custom organization, which is the `org_id`, from `corehr.v2.custom_org.query`.
    ///
    /// 自定义组织 ID，即 `org_id`，可由 `corehr.v2.custom_org.query` 得到。
    /// - Example: `"6862995757234914824"`
    pub org_id: String,
    /// The groups of rules by which employees are matched automatically: one group suffices, and all rules within a group must hold. Automatic matching must be turned on for the organization type in the settings of Feishu People.
    ///
    /// 自动匹配员工的规则组，满足任一组即可，组内的规则须全部满足。须先在飞书人事的“设置-组织设置”中为该组织类型打开自动匹配。
    /// - Length: 0 to 16
    pub match_rule_groups: Option<Vec<v2::MatchRulesInput>>,
}
impl UpdateRule {
    /// Creates the value from its required fields.
    pub fn new(object_api_name: impl Into<String>, org_id: impl Into<String>) -> Self {
        Self {
            object_api_name: object_api_name.into(),
            org_id: org_id.into(),
            match_rule_groups: Default::default(),
        }
    }
    /// Sets `match_rule_groups`.
    #[must_use]
    pub fn match_rule_groups(
        mut self,
        value: impl Into<Vec<v2::MatchRulesInput>>,
    ) -> Self {
        self.match_rule_groups = Some(value.into());
        self
    }
}
impl wire::Object for UpdateRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_api_name", &mut self.object_api_name);
        f.field("org_id", &mut self.org_id);
        f.field("match_rule_groups", &mut self.match_rule_groups);
    }
}
crate::codegen::__impl_object! {
    UpdateRule
}
crate::codegen::__operation! {
    UpdateRule => UpdateRuleResponse, UpdateRuleError:
    Endpoint::new("corehr.v2.custom_org.update_rule", Post, "/open-apis/corehr/v2/custom_orgs/update_rule")
        .documented(text("更新自定义组织的匹配规则", "Update the matching rule of a custom organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/update_rule")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("object_api_name", String).required(),
            body("org_id", String).required(),
            body("match_rule_groups", Array),
        ])
}
/// The reply to [`UpdateRule`](struct@UpdateRule).
pub type UpdateRuleResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateRule`](struct@UpdateRule).
    UpdateRuleError:
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
