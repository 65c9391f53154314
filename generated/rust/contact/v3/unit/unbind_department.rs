// Generated from spec/contact/v3/unit/unbind_department.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Unbind a department from a unit / 解除部门与单位的绑定关系: [`UnbindDepartment`](struct@UnbindDepartment).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn unbind_department(
        &self,
        unit_id: impl Into<String>,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<UnbindDepartment> {
        crate::codegen::Call::new(
            self.client,
            UnbindDepartment::new(unit_id, department_id),
        )
    }
}
/// Unbind a department from a unit / 解除部门与单位的绑定关系.
///
/// Ends the binding of a department to a unit; both of them stay. / 解除一个部门与一个单位的绑定，部门和单位本身保留。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().unit().unbind_department("BU121", "od-4e6ac4d14bcd5071a37a39de902c7141").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/unit/unbind_department`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:unit`
///
/// Errors: [`UnbindDepartmentError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindDepartment {
    /// The ID of the unit to act on, returned when it was created or found by listing units.
    ///
    /// 所操作单位的 ID，可在创建时从返回值取得，或查询单位列表取得。
    /// - Example: `"BU121"`
    pub unit_id: String,
    /// The ID of the department to unbind from the unit, as a `department_id_type` ID; found by listing the departments bound to the unit.
    ///
    /// 要与单位解除绑定的部门 ID，类型由 `department_id_type` 决定；可查询单位绑定的部门取得。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: String,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
}
impl UnbindDepartment {
    /// Creates the value from its required fields.
    pub fn new(unit_id: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            department_id: department_id.into(),
            department_id_type: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for UnbindDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("department_id", &mut self.department_id);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    UnbindDepartment
}
crate::codegen::__operation! {
    UnbindDepartment => UnbindDepartmentResponse, UnbindDepartmentError:
    Endpoint::new("contact.v3.unit.unbind_department", Post, "/open-apis/contact/v3/unit/unbind_department")
        .documented(text("解除部门与单位的绑定关系", "Unbind a department from a unit"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_UNIT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("unit_id", String).required(),
            body("department_id", String).required(),
            body("department_id_type", String).default("\"open_department_id\""),
        ])
}
/// The reply to [`UnbindDepartment`](struct@UnbindDepartment).
pub type UnbindDepartmentResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UnbindDepartment`](struct@UnbindDepartment).
    UnbindDepartmentError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`43050`](error::UNIT_FEATURE_PROHIBITED): unit feature is prohibited
    UnitFeatureProhibited = error::UNIT_FEATURE_PROHIBITED,
    /// [`43051`](error::INVALID_UNIT_ID): unit_id invalid
    InvalidUnitId = error::INVALID_UNIT_ID,
    /// [`43058`](error::INVALID_DEPARTMENT_ID): department_id invalid
    InvalidDepartmentId = error::INVALID_DEPARTMENT_ID,
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
}
