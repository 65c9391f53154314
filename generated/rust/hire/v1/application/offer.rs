// Generated from spec/hire/v1/application/offer.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the offer of an application / 获取 Offer 信息: [`Offer`](struct@Offer).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn offer(
        &self,
        application_id: impl Into<String>,
    ) -> crate::codegen::Call<Offer> {
        crate::codegen::Call::new(self.client, Offer::new(application_id))
    }
}
/// Get the offer of an application / 获取 Offer 信息.
///
/// Returns the offer of an application; internship offers are not supported.
///
/// 按投递 ID 返回其 Offer，暂不支持实习 Offer。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().offer("6949805467799537964").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/applications/:application_id/offer`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`, `hire:application:readonly`
///
/// Errors: [`OfferError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Offer {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6949805467799537964"`
    pub application_id: String,
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
impl Offer {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
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
impl wire::Object for Offer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("job_level_id_type", &mut self.job_level_id_type);
        f.field("job_family_id_type", &mut self.job_family_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
    }
}
crate::codegen::__impl_object! {
    Offer
}
crate::codegen::__operation! {
    Offer => OfferResponse, OfferError:
    Endpoint::new("hire.v1.application.offer", Get, "/open-apis/hire/v1/applications/:application_id/offer")
        .documented(text("获取 Offer 信息", "Get the offer of an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_APPLICATION]),
            scopes(&[crate::scope::HIRE_APPLICATION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("application_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("job_level_id_type", String).default("\"people_admin_job_level_id\""),
            query("job_family_id_type", String).default("\"people_admin_job_category_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
        ])
}
/// The reply to [`Offer`](struct@Offer).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferResponse {
    /// The offer of the application. / 该投递的 Offer。
    pub offer: OfferApplicationOffer,
}
impl wire::Object for OfferResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer", &mut self.offer);
    }
}
crate::codegen::__impl_object! {
    OfferResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Offer`](struct@Offer).
    OfferError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The offer of the application. / 该投递的 Offer。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferApplicationOffer {
    /// The ID of the offer. / Offer 的 ID。
    pub id: String,
    /// The ID of the application. / 投递 ID。
    pub application_id: String,
    /// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
    pub basic_info: v1::ApplicationOfferBasicInfo,
    /// The salary plan of the offer. / Offer 中的薪酬方案。
    pub salary_plan: v1::ApplicationOfferSalaryPlan,
    /// The ID of the schema the offer follows, with which its application form can be read.
    ///
    /// 该 Offer 使用的申请表结构的 ID，可用于获取 Offer 申请表信息。
    pub schema_id: String,
    /// The status of the offer. / Offer 的状态。
    /// - `0`: All / 所有
    /// - `1`: Not requested / 未申请
    /// - `2`: In approval / 审批中
    /// - `3`: Approval withdrawn / 审批已撤回
    /// - `4`: Approved / 审批通过
    /// - `5`: Not approved / 审批不通过
    /// - `6`: Sent / 已发送
    /// - `7`: Accepted by the candidate / 被候选人接受
    /// - `8`: Declined by the candidate / 被候选人拒绝
    /// - `9`: Expired / 已失效
    /// - `10`: Created / 已创建
    /// - `11`: Intern yet to join, internship offers only / 实习待入职，仅限实习 Offer
    /// - `12`: Intern joined, internship offers only / 实习已入职，仅限实习 Offer
    /// - `13`: Intern left, internship offers only / 实习已离职，仅限实习 Offer
    pub offer_status: i64,
    /// The job the offer is for. / Offer 对应的职位。
    pub job_info: v1::OfferJobInfo,
    /// The custom modules of the offer application form, with their content. / Offer 申请表中的自定义模块及其内容。
    pub customized_module_list: Vec<v1::ApplicationOfferCustomModule>,
    /// The ID of the hiring requirement filled, with which the requirement can be read.
    ///
    /// 对应的招聘需求 ID，可用于获取招聘需求信息。
    pub job_requirement_id: String,
    /// The records of the offer being sent. The feature is being rolled out and must be enabled by the account manager.
    ///
    /// Offer 的发送记录；该功能尚在灰度，需联系客户经理开通。
    pub offer_send_record_list: Vec<v1::OfferSendRecord>,
}
impl wire::Object for OfferApplicationOffer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("basic_info", &mut self.basic_info);
        f.field("salary_plan", &mut self.salary_plan);
        f.field("schema_id", &mut self.schema_id);
        f.field("offer_status", &mut self.offer_status);
        f.field("job_info", &mut self.job_info);
        f.field("customized_module_list", &mut self.customized_module_list);
        f.field("job_requirement_id", &mut self.job_requirement_id);
        f.field("offer_send_record_list", &mut self.offer_send_record_list);
    }
}
crate::codegen::__impl_object! {
    OfferApplicationOffer
}
