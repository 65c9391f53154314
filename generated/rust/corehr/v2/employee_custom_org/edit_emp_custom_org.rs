// Generated from spec/corehr/v2/employee_custom_org/edit_emp_custom_org.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update a custom organization change of an employee / 更新人员自定义组织变更记录: [`EditEmpCustomOrg`](struct@EditEmpCustomOrg).
    ///
    /// Optional fields are set on the call: `.with(|request| request.start_reason(…))`.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn edit_emp_custom_org(
        &self,
        user_id_type: v2::CorehrUserIdType,
        user_id: impl Into<String>,
        object_api_name: impl Into<String>,
        job_data_custom_org_id: impl Into<String>,
        version_id: impl Into<String>,
        custom_org_with_rates: impl Into<Vec<v2::CustomOrgWithRate>>,
        effective_time: impl Into<String>,
    ) -> crate::codegen::Call<EditEmpCustomOrg> {
        crate::codegen::Call::new(
            self.client,
            EditEmpCustomOrg::new(
                user_id_type,
                user_id,
                object_api_name,
                job_data_custom_org_id,
                version_id,
                custom_org_with_rates,
                effective_time,
            ),
        )
    }
}
/// Update a custom organization change of an employee / 更新人员自定义组织变更记录.
///
/// Updates one version of an employee's custom organization record: its effective time, reason, organizations and shares.
///
/// 修改员工一条自定义组织变更记录的一个版本，包括生效时间、变更原因、自定义组织和比例。
///
/// - `POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employment.custom_org:write`
///
/// Errors: [`EditEmpCustomOrgError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/edit_emp_custom_org)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditEmpCustomOrg {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: v2::CorehrUserIdType,
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"00067"`
    pub user_id: String,
    /// The code of the custom organization type, such as `custom_org_03`. / 自定义组织类型的编码，如 `custom_org_03`。
    /// - Example: `"custom_org_03"`
    pub object_api_name: String,
    /// The ID of the employee's custom organization record, returned when a change is added; it is not the ID of the custom organization itself.
    ///
    /// 员工的自定义组织记录的 ID，新增变更记录时返回；不是自定义组织本身的 ID。
    /// - Example: `"7293841029445207596"`
    pub job_data_custom_org_id: String,
    /// The ID of one version of the custom organization record, returned when a change is added.
    ///
    /// 自定义组织记录某个版本的 ID，新增变更记录时返回。
    /// - Example: `"7293841029445207593"`
    pub version_id: String,
    /// The custom organizations the employee belongs to, with the share of each. / 员工所属的自定义组织及比例。
    /// - Length: 1 to 20
    pub custom_org_with_rates: Vec<v2::CustomOrgWithRate>,
    /// When it takes effect. / 生效时间。
    /// - Example: `"2024-06-15"`
    pub effective_time: String,
    /// Why the custom organization changes. / 变更自定义组织的原因。
    /// - Length: at most 1000
    /// - Example: `"text"`
    pub start_reason: Option<String>,
}
impl EditEmpCustomOrg {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        user_id_type: v2::CorehrUserIdType,
        user_id: impl Into<String>,
        object_api_name: impl Into<String>,
        job_data_custom_org_id: impl Into<String>,
        version_id: impl Into<String>,
        custom_org_with_rates: impl Into<Vec<v2::CustomOrgWithRate>>,
        effective_time: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type,
            user_id: user_id.into(),
            object_api_name: object_api_name.into(),
            job_data_custom_org_id: job_data_custom_org_id.into(),
            version_id: version_id.into(),
            custom_org_with_rates: custom_org_with_rates.into(),
            effective_time: effective_time.into(),
            start_reason: Default::default(),
        }
    }
    /// Sets `start_reason`.
    #[must_use]
    pub fn start_reason(mut self, value: impl Into<String>) -> Self {
        self.start_reason = Some(value.into());
        self
    }
}
impl wire::Object for EditEmpCustomOrg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("job_data_custom_org_id", &mut self.job_data_custom_org_id);
        f.field("version_id", &mut self.version_id);
        f.field("custom_org_with_rates", &mut self.custom_org_with_rates);
        f.field("effective_time", &mut self.effective_time);
        f.field("start_reason", &mut self.start_reason);
    }
}
crate::codegen::__impl_object! {
    EditEmpCustomOrg
}
crate::codegen::__operation! {
    EditEmpCustomOrg => EditEmpCustomOrgResponse, EditEmpCustomOrgError:
    Endpoint::new("corehr.v2.employee_custom_org.edit_emp_custom_org", Post, "/open-apis/corehr/v2/custom_org/edit_emp_custom_org")
        .documented(text("更新人员自定义组织变更记录", "Update a custom organization change of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/edit_emp_custom_org")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"people_corehr_id\""),
            body("user_id", String).required(),
            body("object_api_name", String).required(),
            body("job_data_custom_org_id", String).required(),
            body("version_id", String).required(),
            body("custom_org_with_rates", Array).required(),
            body("effective_time", String).required(),
            body("start_reason", String),
        ])
}
/// The reply to [`EditEmpCustomOrg`](struct@EditEmpCustomOrg).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditEmpCustomOrgResponse {
    /// `success` if the record was updated. / 更新成功时为 `success`。
    pub data: String,
}
impl wire::Object for EditEmpCustomOrgResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    EditEmpCustomOrgResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`EditEmpCustomOrg`](struct@EditEmpCustomOrg).
    EditEmpCustomOrgError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
