// Generated from spec/corehr/v2/employee_custom_org/querybyid.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get a custom organization record of an employee / 查询单个人员自定义组织变更记录: [`Querybyid`](struct@Querybyid).
    ///
    /// Optional fields are set on the call: `.with(|request| request.version_id(…))`.
    pub fn querybyid(
        &self,
        job_data_custom_org_id: impl Into<String>,
        object_api_name: impl Into<String>,
        user_id_type: v2::CorehrUserIdType,
    ) -> crate::codegen::Call<Querybyid> {
        crate::codegen::Call::new(
            self.client,
            Querybyid::new(job_data_custom_org_id, object_api_name, user_id_type),
        )
    }
}
/// Get a custom organization record of an employee / 查询单个人员自定义组织变更记录.
///
/// Returns an employee's custom organization record by its ID, in all versions unless some are named.
///
/// 按 ID 返回员工的一条自定义组织变更记录，可指定版本，不指定则返回全部版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::corehr::v2::CorehrUserIdType;
/// let reply = client.corehr().v2().employee_custom_org().querybyid("7293841029445207596", "custom_org_03", CorehrUserIdType::OpenId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/custom_org/querybyid`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employment.custom_org:read`, `corehr:employment.custom_org:write`
///
/// Errors: [`QuerybyidError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/querybyid)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Querybyid {
    /// The ID of the employee's custom organization record, returned when a change is added; it is not the ID of the custom organization itself.
    ///
    /// 员工的自定义组织记录的 ID，新增变更记录时返回；不是自定义组织本身的 ID。
    /// - Example: `"7293841029445207596"`
    pub job_data_custom_org_id: String,
    /// The IDs of the versions to return; all versions if omitted. / 要查询的版本的 ID，不填则返回所有版本。
    /// - Example: `["7293841029445207590"]`
    pub version_id: Option<Vec<String>>,
    /// The code of the custom organization type, such as `custom_org_03`. / 自定义组织类型的编码，如 `custom_org_03`。
    /// - Example: `"custom_org_03"`
    pub object_api_name: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: v2::CorehrUserIdType,
}
impl Querybyid {
    /// Creates the value from its required fields.
    pub fn new(
        job_data_custom_org_id: impl Into<String>,
        object_api_name: impl Into<String>,
        user_id_type: v2::CorehrUserIdType,
    ) -> Self {
        Self {
            job_data_custom_org_id: job_data_custom_org_id.into(),
            version_id: Default::default(),
            object_api_name: object_api_name.into(),
            user_id_type,
        }
    }
    /// Sets `version_id`.
    #[must_use]
    pub fn version_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}
impl wire::Object for Querybyid {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_custom_org_id", &mut self.job_data_custom_org_id);
        f.field("version_id", &mut self.version_id);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Querybyid
}
crate::codegen::__operation! {
    Querybyid => QuerybyidResponse, QuerybyidError:
    Endpoint::new("corehr.v2.employee_custom_org.querybyid", Get, "/open-apis/corehr/v2/custom_org/querybyid")
        .documented(text("查询单个人员自定义组织变更记录", "Get a custom organization record of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/querybyid")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_READ]),
            scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("custom_org.effective_time", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
            Guard::received("custom_org.start_reason", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
            Guard::received("custom_org.job_data_custom_org_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
            Guard::received("custom_org.version_id", &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ]), scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("job_data_custom_org_id", String).required(),
            query("version_id", Array),
            query("object_api_name", String).required(),
            query("user_id_type", String).required().default("\"people_corehr_id\""),
        ])
}
/// The reply to [`Querybyid`](struct@Querybyid).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerybyidResponse {
    /// The versions of the custom organization record that were found. / 查到的各版本的自定义组织记录。
    pub custom_org: Vec<v2::EmpCustomOrgList>,
    /// The code of the employee queried, such as `006`. / 所查员工的编码，如 `006`。
    pub user_id: String,
}
impl wire::Object for QuerybyidResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_org", &mut self.custom_org);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    QuerybyidResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Querybyid`](struct@Querybyid).
    QuerybyidError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
