// Generated from spec/hire/v1/agency/protect_search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the protection periods of a talent / 查询人才猎头保护期信息: [`ProtectSearch`](struct@ProtectSearch).
    pub fn protect_search(
        &self,
        talent_id: impl Into<String>,
    ) -> crate::codegen::Call<ProtectSearch> {
        crate::codegen::Call::new(self.client, ProtectSearch::new(talent_id))
    }
}
/// Get the protection periods of a talent / 查询人才猎头保护期信息.
///
/// Returns the headhunting protection periods of a talent with agency and consultant, and the one in force at onboarding if there was any.
///
/// 返回一名人才的猎头保护期起止时间、供应商和顾问，已入职的还含入职时所在的保护期。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().agency().protect_search("6930815272790114324").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/agencies/protection_period/search`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:agency:readonly`, `hire:agency`
///
/// Errors: [`ProtectSearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectSearch {
    /// The ID of the talent, looked up by mobile number or email address or taken from the list of talents.
    ///
    /// 人才 ID，可用手机号或邮箱换取，也可从人才列表中取得。
    /// - Example: `"6930815272790114324"`
    pub talent_id: String,
}
impl ProtectSearch {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>) -> Self {
        Self {
            talent_id: talent_id.into(),
        }
    }
}
impl wire::Object for ProtectSearch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
    }
}
crate::codegen::__impl_object! {
    ProtectSearch
}
crate::codegen::__operation! {
    ProtectSearch => ProtectSearchResponse, ProtectSearchError:
    Endpoint::new("hire.v1.agency.protect_search", Post, "/open-apis/hire/v1/agencies/protection_period/search")
        .documented(text("查询人才猎头保护期信息", "Get the protection periods of a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_AGENCY_READONLY]),
            scopes(&[crate::scope::HIRE_AGENCY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("talent_id", String).required()])
}
/// The reply to [`ProtectSearch`](struct@ProtectSearch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectSearchResponse {
    /// Whether the talent has joined the company. / 该人才是否已经入职。
    pub is_onboarded: bool,
    /// Whether the talent joined while under an agency's protection. / 入职时是否处于猎头保护期内。
    pub onboarded_in_protection: bool,
    /// The protection in force when the talent joined, set only if both `is_onboarded` and `onboarded_in_protection` are `true`.
    ///
    /// 入职当时生效的保护期，仅当 `is_onboarded` 和 `onboarded_in_protection` 都为 `true` 时有值。
    pub onboarded_protection: v1::AgencyProtection,
    /// All protections of the talent; empty if there are none. / 该人才的全部保护期；为空表示没有任何保护期。
    pub protection_list: Vec<v1::AgencyProtection>,
}
impl wire::Object for ProtectSearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_onboarded", &mut self.is_onboarded);
        f.field("onboarded_in_protection", &mut self.onboarded_in_protection);
        f.field("onboarded_protection", &mut self.onboarded_protection);
        f.field("protection_list", &mut self.protection_list);
    }
}
crate::codegen::__impl_object! {
    ProtectSearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ProtectSearch`](struct@ProtectSearch).
    ProtectSearchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// Correct `talent_id`. / 请检查 `talent_id` 是否正确。
    InvalidRequestParameter = &ErrorInfo {
        fix: Text { zh: "请检查 `talent_id` 是否正确。", en: "Correct `talent_id`." },
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
