// Generated from spec/corehr/v2/employee_international_assignment/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Delete an international assignment / 删除外派: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        international_assignment_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(international_assignment_id))
    }
}
/// Delete an international assignment / 删除外派.
///
/// Deletes one international assignment of an employee by its ID. / 按 ID 删除员工的一条外派记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().employee_international_assignment().delete("7127921432117937708").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:employees.international_assignment:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the international assignment, from `corehr.v2.employees_international_assignment.list`.
    ///
    /// 外派记录的 ID，可由 `corehr.v2.employees_international_assignment.list` 得到。
    /// - Example: `"7127921432117937708"`
    pub international_assignment_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(international_assignment_id: impl Into<String>) -> Self {
        Self {
            international_assignment_id: international_assignment_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("international_assignment_id", &mut self.international_assignment_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("corehr.v2.employee_international_assignment.delete", Delete, "/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id")
        .documented(text("删除外派", "Delete an international assignment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_EMPLOYEES_INTERNATIONAL_ASSIGNMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("international_assignment_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "参数错误",
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 500): 未知错误
    ///
    /// The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidGrantingUnit = &ErrorInfo {
        status: Some(500),
        message: "未知错误",
        fix: Text { zh: "系统发生未知错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed for an unknown reason. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_GRANTING_UNIT
    },
}
