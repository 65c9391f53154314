// Generated from spec/aily/v1/app_skill/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Get a skill / 获取技能信息: [`Get`](struct@Get).
    pub fn get(
        &self,
        app_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(app_id, skill_id))
    }
}
/// Get a skill / 获取技能信息.
///
/// Returns one skill of an Aily app in detail. / 返回一个 Aily 应用的指定技能的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().app_skill().get("spring_e7004f87f1__c", "skill_6cc6166178ca").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:skill:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the Aily app, such as `spring_xxx__c`, as shown in the address of its development page.
    ///
    /// Aily 应用的 ID，形如 `spring_xxx__c`，见应用开发页面的浏览器地址。
    /// - Length: 0 to 64
    /// - Example: `"spring_e7004f87f1__c"`
    pub app_id: String,
    /// The ID of the skill, such as `skill_xxx`, as shown in the address of its edit page.
    ///
    /// 技能的 ID，形如 `skill_xxx`，见技能编辑页面的浏览器地址。
    /// - Length: 0 to 32
    /// - Example: `"skill_6cc6166178ca"`
    pub skill_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>, skill_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            skill_id: skill_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("skill_id", &mut self.skill_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("aily.v1.app_skill.get", Get, "/open-apis/aily/v1/apps/:app_id/skills/:skill_id")
        .documented(text("获取技能信息", "Get a skill"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/get")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_SKILL_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("app_id", String).required(), path("skill_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The skill that was read. / 所查询的技能。
    pub skill: v1::Skill,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("skill", &mut self.skill);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
