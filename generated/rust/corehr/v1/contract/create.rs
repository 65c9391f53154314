// Generated from spec/corehr/v1/contract/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Create a contract / 新建合同: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        effective_time: impl Into<String>,
        employment_id: impl Into<String>,
        contract_type: v1::ContractTypeInput,
        first_party_company_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(
                effective_time,
                employment_id,
                contract_type,
                first_party_company_id,
            ),
        )
    }
}
/// Create a contract / 新建合同.
///
/// Creates a contract for an employee, which can be searched after about 10 seconds.
///
/// 为员工创建一份合同，约 10 秒后才能搜索到。
///
/// - `POST /open-apis/corehr/v1/contracts`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:corehr`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key of your own: requests with the same `client_token` count as one.
    ///
    /// 自定义的幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"22ff85f7-5938-4579-9b57-d52cfeb05d52"`
    pub client_token: Option<String>,
    /// When the contract starts, written `YYYY-MM-DD HH-mm-ss`. / 合同的开始日期，格式为 `YYYY-MM-DD HH-mm-ss`。
    /// - Example: `"text"`
    pub effective_time: String,
    /// When the contract actually ends, written `YYYY-MM-DD HH-mm-ss`. / 合同的实际结束日期，格式为 `YYYY-MM-DD HH-mm-ss`。
    /// - Example: `"text"`
    pub expiration_time: Option<String>,
    /// The employment ID of the employee the contract is for, as returned by the employee search.
    ///
    /// 签订合同的员工的雇佣 ID，可用搜索员工信息接口获取。
    /// - Example: `"6893013238632416776"`
    pub employment_id: String,
    /// The type of the contract. The options come from the operation that gets a field, with `contract` as `object_api_name` and `contract_type` as `custom_api_name`.
    ///
    /// 合同类型。可选项用获取字段详情接口查询，`object_api_name` 填 `contract`，`custom_api_name` 填 `contract_type`。
    pub contract_type: v1::ContractTypeInput,
    /// The ID of the company that signs the contract. For details, call the operation that gets a company.
    ///
    /// 签约公司（甲方）的 ID，详情可用查询单个公司接口获取。
    /// - Example: `"6892686614112241165"`
    pub first_party_company_id: String,
    /// The person ID of the person who signs the contract. For details, call the operation that gets a person.
    ///
    /// 合同签约人的个人信息 ID，详情可用查询单个个人信息接口获取。
    /// - Example: `"151515151"`
    pub person_id: Option<String>,
    /// The custom fields of the contract. Reserved and not supported yet. / 合同的自定义字段，为预留字段，暂不支持。
    pub custom_fields: Option<Vec<v1::ObjectFieldDataInput>>,
    /// The duration type of the contract, one of the duration types (duration_type) among the enum constants of Feishu People.
    ///
    /// 合同的期限类型，取值见飞书人事枚举常量中的合同期限类型（duration_type）。
    pub duration_type: Option<v1::DurationTypeInput>,
    /// When the contract is due to end, written `YYYY-MM-DD`. / 合同的结束日期，格式为 `YYYY-MM-DD`。
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
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        effective_time: impl Into<String>,
        employment_id: impl Into<String>,
        contract_type: v1::ContractTypeInput,
        first_party_company_id: impl Into<String>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            effective_time: effective_time.into(),
            expiration_time: Default::default(),
            employment_id: employment_id.into(),
            contract_type,
            first_party_company_id: first_party_company_id.into(),
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
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v1.contract.create", Post, "/open-apis/corehr/v1/contracts")
        .documented(text("新建合同", "Create a contract"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COREHR])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("effective_time", String).required(),
            body("expiration_time", String),
            body("employment_id", String).required(),
            body("contract_type", Object).required(),
            body("first_party_company_id", String).required(),
            body("person_id", String),
            body("custom_fields", Array),
            body("duration_type", Object),
            body("contract_end_date", String),
            body("contract_number", String),
            body("signing_type", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The contract created. / 新建的合同。
    pub contract: v1::Contract,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract", &mut self.contract);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1160545`](error::EFFECTIVE_TIME_OCCUPIED): effective time has been occupied
    EffectiveTimeOccupied = error::EFFECTIVE_TIME_OCCUPIED,
    /// [`1160546`](error::CONFLICTING_CONTRACT_ALREADY_EXISTS): Conflicting contracts existed
    ConflictingContractAlreadyExists = error::CONFLICTING_CONTRACT_ALREADY_EXISTS,
}
