// Generated from spec/hire/v1/offer/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get an offer / 获取 Offer 详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, offer_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(offer_id))
    }
}
/// Get an offer / 获取 Offer 详情.
///
/// Returns one offer in detail by its ID. / 按 Offer ID 返回一份 Offer 的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().offer().get("6791698585114741000").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/offers/:offer_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer:low_sensitive_info:readonly`, `hire:offer:readonly`, `hire:offer`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the offer to get, from the list of offers. / 要查询的 Offer 的 ID，取自 Offer 列表。
    /// - Example: `"6791698585114741000"`
    pub offer_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
    /// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
    /// - Default: `"people_admin_job_level_id"`
    pub job_level_id_type: Option<v1::JobLevelIdType>,
    /// The type of job family ID used in this call. / 本次调用中序列 ID 的类型。
    /// - Default: `"people_admin_job_category_id"`
    pub job_family_id_type: Option<v1::JobFamilyIdType>,
    /// The type of employee type ID used in this call. / 本次调用中人员类型 ID 的类型。
    /// - Default: `"people_admin_employee_type_id"`
    pub employee_type_id_type: Option<v1::EmployeeTypeIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(offer_id: impl Into<String>) -> Self {
        Self {
            offer_id: offer_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            job_level_id_type: Default::default(),
            job_family_id_type: Default::default(),
            employee_type_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::HireDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `job_level_id_type`.
    #[must_use]
    pub fn job_level_id_type(mut self, value: v1::JobLevelIdType) -> Self {
        self.job_level_id_type = Some(value);
        self
    }
    /// Sets `job_family_id_type`.
    #[must_use]
    pub fn job_family_id_type(mut self, value: v1::JobFamilyIdType) -> Self {
        self.job_family_id_type = Some(value);
        self
    }
    /// Sets `employee_type_id_type`.
    #[must_use]
    pub fn employee_type_id_type(mut self, value: v1::EmployeeTypeIdType) -> Self {
        self.employee_type_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.offer.get", Get, "/open-apis/hire/v1/offers/:offer_id")
        .documented(text("获取 Offer 详情", "Get an offer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_OFFER_LOW_SENSITIVE_INFO_READONLY]),
            scopes(&[crate::scope::HIRE_OFFER_READONLY]),
            scopes(&[crate::scope::HIRE_OFFER]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("offer.basic_info.remark", &[scopes(&[crate::scope::HIRE_OFFER_READONLY]), scopes(&[crate::scope::HIRE_OFFER])]),
            Guard::received("offer.basic_info.level", &[scopes(&[crate::scope::HIRE_OFFER_READONLY]), scopes(&[crate::scope::HIRE_OFFER])]),
            Guard::received("offer.basic_info.customize_info_list", &[scopes(&[crate::scope::HIRE_OFFER_READONLY]), scopes(&[crate::scope::HIRE_OFFER])]),
            Guard::received("offer.salary_plan", &[scopes(&[crate::scope::HIRE_OFFER_READONLY]), scopes(&[crate::scope::HIRE_OFFER])]),
            Guard::received("offer.customized_module_list", &[scopes(&[crate::scope::HIRE_OFFER_READONLY]), scopes(&[crate::scope::HIRE_OFFER])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("offer_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The offer. / 查询到的 Offer。
    pub offer: GetOffer,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer", &mut self.offer);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1002001` (HTTP 500): System error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Parameter error",
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
/// The offer. / 查询到的 Offer。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOffer {
    /// The ID of the offer. / Offer 的 ID。
    pub id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
    pub basic_info: v1::ApplicationOfferBasicInfo,
    /// The salary plan of the offer. / Offer 中的薪酬方案。
    /// - Present only with one of the scopes `hire:offer:readonly`, `hire:offer`
    pub salary_plan: v1::ApplicationOfferSalaryPlan,
    /// The ID of the template the offer follows. / 该 Offer 使用的申请表模板的 ID。
    pub schema_id: String,
    /// The status of the offer. The states about interns occur on internship offers only, the others on both kinds.
    ///
    /// Offer 的状态；实习开头的状态仅见于实习 Offer，其余状态两类 Offer 通用。
    /// - `1`: Not requested / 未申请
    /// - `2`: In approval / 审批中
    /// - `3`: Approval withdrawn / 审批已撤回
    /// - `4`: Approved / 审批通过
    /// - `5`: Not approved / 审批不通过
    /// - `6`: Sent / 已发出
    /// - `7`: Accepted by the candidate / 候选人已接受
    /// - `8`: Declined by the candidate / 候选人已拒绝
    /// - `9`: Expired / 已失效
    /// - `10`: Approval not started / 未审批
    /// - `11`: Intern yet to join, internship offers only / 实习待入职，仅限实习 Offer
    /// - `12`: Intern joined, internship offers only / 实习已入职，仅限实习 Offer
    /// - `13`: Intern left, internship offers only / 实习已离职，仅限实习 Offer
    pub offer_status: i64,
    /// Whether the offer is a formal one or for an internship. / 是正式 Offer 还是实习 Offer。
    /// - `1`: Formal offer / 正式 Offer
    /// - `2`: Internship offer / 实习 Offer
    pub offer_type: i64,
    /// The job the offer is for. / Offer 对应的职位。
    pub job_info: v1::OfferJobInfo,
    /// The custom modules of the offer application form, with their content. / Offer 申请表中的自定义模块及其内容。
    /// - Present only with one of the scopes `hire:offer:readonly`, `hire:offer`
    pub customized_module_list: Vec<v1::ApplicationOfferCustomModule>,
    /// The ID of the hiring requirement filled, with which the requirement can be read.
    ///
    /// 对应的招聘需求 ID，可用于获取招聘需求信息。
    pub job_requirement_id: String,
    /// The records of the offer being sent. / 该 Offer 历次发送的记录。
    pub offer_send_record_list: Vec<v1::OfferSendRecord>,
}
impl wire::Object for GetOffer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("basic_info", &mut self.basic_info);
        f.field("salary_plan", &mut self.salary_plan);
        f.field("schema_id", &mut self.schema_id);
        f.field("offer_status", &mut self.offer_status);
        f.field("offer_type", &mut self.offer_type);
        f.field("job_info", &mut self.job_info);
        f.field("customized_module_list", &mut self.customized_module_list);
        f.field("job_requirement_id", &mut self.job_requirement_id);
        f.field("offer_send_record_list", &mut self.offer_send_record_list);
    }
}
crate::codegen::__impl_object! {
    GetOffer
}
