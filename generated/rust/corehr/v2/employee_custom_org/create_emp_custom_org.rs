// Generated from spec/corehr/v2/employee_custom_org/create_emp_custom_org.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Add a custom organization change of an employee / 新增人员自定义组织变更记录: [`CreateEmpCustomOrg`](struct@CreateEmpCustomOrg).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_reason(…))`.
    pub fn create_emp_custom_org(
        &self,
        user_id_type: v2::CorehrUserIdType,
        user_id: impl Into<String>,
        object_api_name: impl Into<String>,
        custom_org_with_rates: impl Into<Vec<v2::CustomOrgWithRate>>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<CreateEmpCustomOrg> {
        crate::codegen::Call::new(
            self.client,
            CreateEmpCustomOrg::new(
                user_id_type,
                user_id,
                object_api_name,
                custom_org_with_rates,
                effective_time,
            ),
        )
    }
}
/// Add a custom organization change of an employee / 新增人员自定义组织变更记录.
///
/// Creates a record that changes an employee's custom organizations of one kind, with the effective time and the share of each.
///
/// 为员工新增一条自定义组织变更记录，指定生效时间、所属的自定义组织和各自的比例。
///
/// - `POST /open-apis/corehr/v2/custom_org/create_emp_custom_org`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employment.custom_org:write`
///
/// Errors: [`CreateEmpCustomOrgError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/create_emp_custom_org)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmpCustomOrg {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: v2::CorehrUserIdType,
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"00067"`
    pub user_id: String,
    /// The code of the custom organization type, such as `custom_org_03`. / 自定义组织类型的编码，如 `custom_org_03`。
    /// - Example: `"custom_org_03"`
    pub object_api_name: String,
    /// The custom organizations the employee belongs to, with the share of each. / 员工所属的自定义组织及比例。
    /// - Length: 1 to 100
    pub custom_org_with_rates: Vec<v2::CustomOrgWithRate>,
    /// Why the custom organization changes. / 变更自定义组织的原因。
    /// - Length: at most 1000
    /// - Example: `"text"`
    pub start_reason: Option<String>,
    /// When it takes effect. / 生效时间。
    /// - Example: `"2024-06-01"`
    pub effective_time: String,
}
impl CreateEmpCustomOrg {
    /// Creates the value from its required fields.
    pub fn new(
        user_id_type: v2::CorehrUserIdType,
        user_id: impl Into<String>,
        object_api_name: impl Into<String>,
        custom_org_with_rates: impl Into<Vec<v2::CustomOrgWithRate>>,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type,
            user_id: user_id.into(),
            object_api_name: object_api_name.into(),
            custom_org_with_rates: custom_org_with_rates.into(),
            start_reason: Default::default(),
            effective_time: effective_time.into(),
        }
    }
    /// Sets `start_reason`.
    #[must_use]
    pub fn start_reason(mut self, value: impl Into<String>) -> Self {
        self.start_reason = Some(value.into());
        self
    }
}
impl wire::Object for CreateEmpCustomOrg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("custom_org_with_rates", &mut self.custom_org_with_rates);
        f.field("start_reason", &mut self.start_reason);
        f.field("effective_time", &mut self.effective_time);
    }
}
crate::codegen::__impl_object! {
    CreateEmpCustomOrg
}
crate::codegen::__operation! {
    CreateEmpCustomOrg => CreateEmpCustomOrgResponse, CreateEmpCustomOrgError:
    Endpoint::new("corehr.v2.employee_custom_org.create_emp_custom_org", Post, "/open-apis/corehr/v2/custom_org/create_emp_custom_org")
        .documented(text("新增人员自定义组织变更记录", "Add a custom organization change of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/create_emp_custom_org")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"people_corehr_id\""),
            body("user_id", String).required(),
            body("object_api_name", String).required(),
            body("custom_org_with_rates", Array).required(),
            body("start_reason", String),
            body("effective_time", String).required(),
        ])
}
/// The reply to [`CreateEmpCustomOrg`](struct@CreateEmpCustomOrg).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEmpCustomOrgResponse {
    /// The ID of the employee's custom organization record, returned when a change is added; it is not the ID of the custom organization itself.
    ///
    /// 员工的自定义组织记录的 ID，新增变更记录时返回；不是自定义组织本身的 ID。
    pub job_data_custom_org_id: String,
    /// The ID of one version of the custom organization record, returned when a change is added.
    ///
    /// 自定义组织记录某个版本的 ID，新增变更记录时返回。
    pub version_id: String,
}
impl wire::Object for CreateEmpCustomOrgResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_custom_org_id", &mut self.job_data_custom_org_id);
        f.field("version_id", &mut self.version_id);
    }
}
crate::codegen::__impl_object! {
    CreateEmpCustomOrgResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CreateEmpCustomOrg`](struct@CreateEmpCustomOrg).
    CreateEmpCustomOrgError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
