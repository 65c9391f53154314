// Generated from spec/corehr/v2/custom_org/employment_custom_org_record.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List the custom organization records of employees / 批量查询人员自定义组织变更记录: [`EmploymentCustomOrgRecord`](struct@EmploymentCustomOrgRecord).
    pub fn employment_custom_org_record(
        &self,
        user_ids: impl Into<Vec<String>>,
        user_id_type: v2::CorehrUserIdType,
        object_api_names: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<EmploymentCustomOrgRecord> {
        crate::codegen::Call::new(
            self.client,
            EmploymentCustomOrgRecord::new(user_ids, user_id_type, object_api_names),
        )
    }
}
/// List the custom organization records of employees / 批量查询人员自定义组织变更记录.
///
/// Returns the custom organization records of several employees, for the kinds of organization given.
///
/// 按员工 ID 和组织类型批量返回员工的自定义组织变更记录。
///
/// - `GET /open-apis/corehr/v2/custom_org/employment_custom_org_record`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`
///
/// Errors: [`EmploymentCustomOrgRecordError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/employment_custom_org_record)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentCustomOrgRecord {
    /// The users to query, as `user_id_type` IDs. / 要查询的用户，类型由 `user_id_type` 决定。
    /// - Example: `["7356072152375772716"]`
    pub user_ids: Vec<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: v2::CorehrUserIdType,
    /// The codes of the custom organization types, such as `custom_org_01`, shown in Feishu People under each custom organization in the organization settings.
    ///
    /// 自定义组织类型的编码，如 `custom_org_01`，在飞书人事的组织设置中对应的自定义组织目录下查看。
    /// - Example: `["custom_org_01"]`
    pub object_api_names: Vec<String>,
}
impl EmploymentCustomOrgRecord {
    /// Creates the value from its required fields.
    pub fn new(
        user_ids: impl Into<Vec<String>>,
        user_id_type: v2::CorehrUserIdType,
        object_api_names: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_ids: user_ids.into(),
            user_id_type,
            object_api_names: object_api_names.into(),
        }
    }
}
impl wire::Object for EmploymentCustomOrgRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_ids", &mut self.user_ids);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("object_api_names", &mut self.object_api_names);
    }
}
crate::codegen::__impl_object! {
    EmploymentCustomOrgRecord
}
crate::codegen::__operation! {
    EmploymentCustomOrgRecord => EmploymentCustomOrgRecordResponse, EmploymentCustomOrgRecordError:
    Endpoint::new("corehr.v2.custom_org.employment_custom_org_record", Get, "/open-apis/corehr/v2/custom_org/employment_custom_org_record")
        .documented(text("批量查询人员自定义组织变更记录", "List the custom organization records of employees"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/employment_custom_org_record")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("custom_org_list.effective_time", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
            Guard::received("custom_org_list.start_reason", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
            Guard::received("custom_org_list.job_data_custom_org_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
            Guard::received("custom_org_list.version_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("user_ids", Array).required(),
            query("user_id_type", String).required().default("\"people_corehr_id\""),
            query("object_api_names", Array).required(),
        ])
}
/// The reply to [`EmploymentCustomOrgRecord`](struct@EmploymentCustomOrgRecord).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentCustomOrgRecordResponse {
    /// The custom organization changes of the employees. / 各员工的自定义组织变更记录。
    pub custom_org_list: Vec<v2::EmpCustomOrgList>,
}
impl wire::Object for EmploymentCustomOrgRecordResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_org_list", &mut self.custom_org_list);
    }
}
crate::codegen::__impl_object! {
    EmploymentCustomOrgRecordResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`EmploymentCustomOrgRecord`](struct@EmploymentCustomOrgRecord).
    EmploymentCustomOrgRecordError:
    /// [`1160400`](error::INVALID_PARAMETER1160400): param is invalid
    InvalidParameter1160400 = error::INVALID_PARAMETER1160400,
    /// `1160403` (HTTP 403): no permission
    ///
    /// Another cost center has the same code. Use a code that is not taken. / 编码与其他成本中心重复。请改用未被使用的编码。
    CostCenterCodeAlreadyExists = &ErrorInfo {
        status: Some(403),
        message: "no permission",
        ..*error::COST_CENTER_CODE_ALREADY_EXISTS
    },
}
