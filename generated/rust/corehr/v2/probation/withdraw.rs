// Generated from spec/corehr/v2/probation/withdraw.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Withdraw a conversion to regular status / 撤销转正: [`Withdraw`](struct@Withdraw).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn withdraw(
        &self,
        employment_id: impl Into<String>,
    ) -> crate::codegen::Call<Withdraw> {
        crate::codegen::Call::new(self.client, Withdraw::new(employment_id))
    }
}
/// Withdraw a conversion to regular status / 撤销转正.
///
/// Withdraws a conversion to regular status that was initiated for an employee. / 撤销此前为员工发起的转正。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().probation().withdraw("7140964208476371111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/probation/withdraw`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation:write`
///
/// Errors: [`WithdrawError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/withdraw)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Withdraw {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"6822122262122064111"`
    pub client_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The employment ID of the employee on probation; `corehr.v2.employee.search` returns it.
    ///
    /// 试用期员工的雇佣 ID，可由 `corehr.v2.employee.search` 获取。
    /// - Example: `"7140964208476371111"`
    pub employment_id: String,
}
impl Withdraw {
    /// Creates the value from its required fields.
    pub fn new(employment_id: impl Into<String>) -> Self {
        Self {
            client_token: Default::default(),
            user_id_type: Default::default(),
            employment_id: employment_id.into(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Withdraw {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employment_id", &mut self.employment_id);
    }
}
crate::codegen::__impl_object! {
    Withdraw
}
crate::codegen::__operation! {
    Withdraw => WithdrawResponse, WithdrawError:
    Endpoint::new("corehr.v2.probation.withdraw", Post, "/open-apis/corehr/v2/probation/withdraw")
        .documented(text("撤销转正", "Withdraw a conversion to regular status"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/withdraw")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROBATION_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("employment_id", String).required(),
        ])
}
/// The reply to [`Withdraw`](struct@Withdraw).
pub type WithdrawResponse = wire::Empty;
/// The documented errors of [`Withdraw`](struct@Withdraw).
pub type WithdrawError = crate::codegen::NoError;
