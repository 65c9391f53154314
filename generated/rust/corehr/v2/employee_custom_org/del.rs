// Generated from spec/corehr/v2/employee_custom_org/del.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Delete a custom organization change of an employee / 删除人员自定义组织变更记录: [`Del`](struct@Del).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn del(
        &self,
        user_id: impl Into<String>,
        job_data_custom_org_id: impl Into<String>,
        version_id: impl Into<String>,
        object_api_name: impl Into<String>,
    ) -> crate::codegen::Call<Del> {
        crate::codegen::Call::new(
            self.client,
            Del::new(user_id, job_data_custom_org_id, version_id, object_api_name),
        )
    }
}
/// Delete a custom organization change of an employee / 删除人员自定义组织变更记录.
///
/// Deletes one version of the record of an employee's custom organizations of one kind.
///
/// 删除员工某种自定义组织变更记录的一个版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().employee_custom_org().del("7358801371828602412", "7293841029445207596", "7293841029445207593", "custom_org_03").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/custom_org/del`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employment.custom_org:write`
///
/// Errors: [`DelError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/del)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Del {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"7358801371828602412"`
    pub user_id: String,
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
    /// The code of the custom organization type, such as `custom_org_03`. / 自定义组织类型的编码，如 `custom_org_03`。
    /// - Example: `"custom_org_03"`
    pub object_api_name: String,
}
impl Del {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        job_data_custom_org_id: impl Into<String>,
        version_id: impl Into<String>,
        object_api_name: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            user_id: user_id.into(),
            job_data_custom_org_id: job_data_custom_org_id.into(),
            version_id: version_id.into(),
            object_api_name: object_api_name.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Del {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("job_data_custom_org_id", &mut self.job_data_custom_org_id);
        f.field("version_id", &mut self.version_id);
        f.field("object_api_name", &mut self.object_api_name);
    }
}
crate::codegen::__impl_object! {
    Del
}
crate::codegen::__operation! {
    Del => DelResponse, DelError:
    Endpoint::new("corehr.v2.employee_custom_org.del", Post, "/open-apis/corehr/v2/custom_org/del")
        .documented(text("删除人员自定义组织变更记录", "Delete a custom organization change of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/del")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_EMPLOYMENT_CUSTOM_ORG_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("user_id", String).required(),
            body("job_data_custom_org_id", String).required(),
            body("version_id", String).required(),
            body("object_api_name", String).required(),
        ])
}
/// The reply to [`Del`](struct@Del).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelResponse {
    /// `success` if the operation succeeded. / 操作成功时为 `success`。
    pub data: String,
}
impl wire::Object for DelResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    DelResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Del`](struct@Del).
    DelError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
