// Generated from spec/corehr/v1/contract/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Update a contract / 更新合同: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(&self, contract_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(contract_id))
    }
}
/// Update a contract / 更新合同.
///
/// Updates a contract of an employee; fields left out keep their values. / 更新一份员工合同，未传的字段保留原值。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().contract().patch("7091849027838838316").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v1/contracts/:contract_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the contract, as returned by the operation that lists contracts. / 合同的 ID，可用批量查询合同接口获取。
    /// - Example: `"7091849027838838316"`
    pub contract_id: String,
    /// An idempotency key of your own: requests with the same `client_token` count as one.
    ///
    /// 自定义的幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"227988d7-66da-4afb-9943-32e73d5cda8b"`
    pub client_token: Option<String>,
    /// When the contract starts. / 合同的开始日期。
    /// - Example: `"text"`
    pub effective_time: Option<String>,
    /// When the contract actually ends, no later than `contract_end_date`.
    ///
    /// 合同的实际结束日期，不得晚于 `contract_end_date`。
    /// - Example: `"text"`
    pub expiration_time: Option<String>,
    /// The employment ID. It must not be passed when a contract is updated, or the update fails.
    ///
    /// 雇佣 ID，更新合同时不能传，否则更新失败。
    /// - Example: `"text"`
    pub employment_id: Option<String>,
    /// The type of the contract, one of the contract types (contract_type) among the enum constants of Feishu People.
    ///
    /// 合同类型，取值见飞书人事枚举常量中的合同类型（contract_type）。
    pub contract_type: Option<v1::ContractTypeInput>,
    /// The ID of the company that is the first party. For details, call the operation that gets a company.
    ///
    /// 甲方公司的 ID，详情可用查询单个公司接口获取。
    /// - Example: `"6892686614112241165"`
    pub first_party_company_id: Option<String>,
    /// The person ID. It must not be passed when a contract is updated, or the update fails.
    ///
    /// 个人信息 ID，更新合同时不能传，否则更新失败。
    /// - Example: `"text"`
    pub person_id: Option<String>,
    /// The custom fields of the contract. Reserved and not supported yet. / 合同的自定义字段，为预留字段，暂不支持。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The duration type of the contract, one of the duration types (duration_type) among the enum constants of Feishu People.
    ///
    /// 合同的期限类型，取值见飞书人事枚举常量中的合同期限类型（duration_type）。
    pub duration_type: Option<v1::DurationTypeInput>,
    /// When the contract is expected to end. / 合同的预计结束日期。
    /// - Example: `"2006-01-02"`
    pub contract_end_date: Option<String>,
    /// The number of the contract. / 合同编号。
    /// - Example: `"6919737965274990093"`
    pub contract_number: Option<String>,
    /// The signing type of the contract, one of the signing types (signing_type) among the enum constants of Feishu People.
    ///
    /// 合同的签订类型，取值见飞书人事枚举常量中的签订类型（signing_type）。
    pub signing_type: Option<v1::SigningTypeInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(contract_id: impl Into<String>) -> Self {
        Self {
            contract_id: contract_id.into(),
            client_token: Default::default(),
            effective_time: Default::default(),
            expiration_time: Default::default(),
            employment_id: Default::default(),
            contract_type: Default::default(),
            first_party_company_id: Default::default(),
            person_id: Default::default(),
            custom_fields: Default::default(),
            duration_type: Default::default(),
            contract_end_date: Default::default(),
            contract_number: Default::default(),
            signing_type: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets `employment_id`.
    #[must_use]
    pub fn employment_id(mut self, value: impl Into<String>) -> Self {
        self.employment_id = Some(value.into());
        self
    }
    /// Sets `contract_type`.
    #[must_use]
    pub fn contract_type(mut self, value: v1::ContractTypeInput) -> Self {
        self.contract_type = Some(value);
        self
    }
    /// Sets `first_party_company_id`.
    #[must_use]
    pub fn first_party_company_id(mut self, value: impl Into<String>) -> Self {
        self.first_party_company_id = Some(value.into());
        self
    }
    /// Sets `person_id`.
    #[must_use]
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        self.person_id = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<v1::ObjectFieldDataInput>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `duration_type`.
    #[must_use]
    pub fn duration_type(mut self, value: v1::DurationTypeInput) -> Self {
        self.duration_type = Some(value);
        self
    }
    /// Sets `contract_end_date`.
    #[must_use]
    pub fn contract_end_date(mut self, value: impl Into<String>) -> Self {
        self.contract_end_date = Some(value.into());
        self
    }
    /// Sets `contract_number`.
    #[must_use]
    pub fn contract_number(mut self, value: impl Into<String>) -> Self {
        self.contract_number = Some(value.into());
        self
    }
    /// Sets `signing_type`.
    #[must_use]
    pub fn signing_type(mut self, value: v1::SigningTypeInput) -> Self {
        self.signing_type = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract_id", &mut self.contract_id);
        f.field("client_token", &mut self.client_token);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("employment_id", &mut self.employment_id);
        f.field("contract_type", &mut self.contract_type);
        f.field("first_party_company_id", &mut self.first_party_company_id);
        f.field("person_id", &mut self.person_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("duration_type", &mut self.duration_type);
        f.field("contract_end_date", &mut self.contract_end_date);
        f.field("contract_number", &mut self.contract_number);
        f.field("signing_type", &mut self.signing_type);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v1.contract.patch", Patch, "/open-apis/corehr/v1/contracts/:contract_id")
        .documented(text("更新合同", "Update a contract"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COREHR])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("contract_id", String).required(),
            query("client_token", String),
            body("effective_time", String),
            body("expiration_time", String),
            body("employment_id", String),
            body("contract_type", Object),
            body("first_party_company_id", String),
            body("person_id", String),
            body("custom_fields", Array),
            body("duration_type", Object),
            body("contract_end_date", String),
            body("contract_number", String),
            body("signing_type", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The contract after the update. / 更新后的合同。
    pub contract: v1::Contract,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract", &mut self.contract);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1160545`](error::EFFECTIVE_TIME_OCCUPIED): effective time has been occupied
    EffectiveTimeOccupied = error::EFFECTIVE_TIME_OCCUPIED,
    /// [`1160546`](error::CONFLICTING_CONTRACT_ALREADY_EXISTS): Conflicting contracts existed
    ConflictingContractAlreadyExists = error::CONFLICTING_CONTRACT_ALREADY_EXISTS,
}
