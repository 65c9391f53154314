// Generated from spec/hire/v1/agency/operate_agency_account.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Disable or enable a headhunter / 禁用/取消禁用猎头: [`OperateAgencyAccount`](struct@OperateAgencyAccount).
    ///
    /// Optional fields are set on the call: `.with(|request| request.reason(…))`.
    pub fn operate_agency_account(
        &self,
        option: i64,
        id: impl Into<String>,
    ) -> crate::codegen::Call<OperateAgencyAccount> {
        crate::codegen::Call::new(self.client, OperateAgencyAccount::new(option, id))
    }
}
/// Disable or enable a headhunter / 禁用/取消禁用猎头.
///
/// Disables or enables a headhunter, who while disabled can neither recommend candidates nor be assigned jobs.
///
/// 禁用或恢复一名猎头，被禁用者不能推荐候选人，也不能被分配职位。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().agency().operate_agency_account(1, "7398623155442682156").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/agencies/operate_agency_account`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:agency_account`
///
/// Errors: [`OperateAgencyAccountError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateAgencyAccount {
    /// What to do with the headhunter account or the talent: disable it or enable it again.
    ///
    /// 对猎头账号或人才执行的操作：禁用，或取消禁用。
    /// - `1`: Disable / 禁用
    /// - `2`: Enable again / 取消禁用
    /// - Example: `1`
    pub option: i64,
    /// The ID of the headhunter account to act on, found by querying the headhunters of an agency.
    ///
    /// 要操作的猎头账号 ID，可通过查询供应商名下的猎头取得。
    /// - Example: `"7398623155442682156"`
    pub id: String,
    /// Why the account is disabled, needed when `option` is `1`. / 禁用该账号的原因，`option` 为 `1` 时必须填写。
    /// - Example: `"text"`
    pub reason: Option<String>,
}
impl OperateAgencyAccount {
    /// Creates the value from its required fields.
    pub fn new(option: i64, id: impl Into<String>) -> Self {
        Self {
            option,
            id: id.into(),
            reason: Default::default(),
        }
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl wire::Object for OperateAgencyAccount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option", &mut self.option);
        f.field("id", &mut self.id);
        f.field("reason", &mut self.reason);
    }
}
crate::codegen::__impl_object! {
    OperateAgencyAccount
}
crate::codegen::__operation! {
    OperateAgencyAccount => OperateAgencyAccountResponse, OperateAgencyAccountError:
    Endpoint::new("hire.v1.agency.operate_agency_account", Post, "/open-apis/hire/v1/agencies/operate_agency_account")
        .documented(text("禁用/取消禁用猎头", "Disable or enable a headhunter"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_AGENCY_ACCOUNT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("option", Integer).required(), body("id", String).required(), body("reason", String)])
}
/// The reply to [`OperateAgencyAccount`](struct@OperateAgencyAccount).
pub type OperateAgencyAccountResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`OperateAgencyAccount`](struct@OperateAgencyAccount).
    OperateAgencyAccountError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
