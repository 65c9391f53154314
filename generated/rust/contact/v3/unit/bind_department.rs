// Generated from spec/contact/v3/unit/bind_department.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Bind a department to a unit / 建立部门与单位的绑定关系: [`BindDepartment`](struct@BindDepartment).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn bind_department(
        &self,
        unit_id: impl Into<String>,
        department_id: impl Into<String>,
    ) -> crate::codegen::Call<BindDepartment> {
        crate::codegen::Call::new(
            self.client,
            BindDepartment::new(unit_id, department_id),
        )
    }
}
/// Bind a department to a unit / 建立部门与单位的绑定关系.
///
/// Binds a department to a unit; it cannot belong to two units at a time. / 把一个部门绑定到一个单位，部门不能同时属于两个单位。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().unit().bind_department("BU121", "od-4e6ac4d14bcd5071a37a39de902c7141").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/unit/bind_department`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:unit`
///
/// Errors: [`BindDepartmentError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindDepartment {
    /// The ID of the unit to act on, returned when it was created or found by listing units.
    ///
    /// 所操作单位的 ID，可在创建时从返回值取得，或查询单位列表取得。
    /// - Example: `"BU121"`
    pub unit_id: String,
    /// The ID of the department to bind to the unit, as a `department_id_type` ID; found by searching departments or listing the children of one.
    ///
    /// 要与单位绑定的部门 ID，类型由 `department_id_type` 决定；可搜索部门或列出子部门取得。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub department_id: String,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
}
impl BindDepartment {
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
impl wire::Object for BindDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("department_id", &mut self.department_id);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    BindDepartment
}
crate::codegen::__operation! {
    BindDepartment => BindDepartmentResponse, BindDepartmentError:
    Endpoint::new("contact.v3.unit.bind_department", Post, "/open-apis/contact/v3/unit/bind_department")
        .documented(text("建立部门与单位的绑定关系", "Bind a department to a unit"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_UNIT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("unit_id", String).required(),
            body("department_id", String).required(),
            body("department_id_type", String).default("\"open_department_id\""),
        ])
}
/// The reply to [`BindDepartment`](struct@BindDepartment).
pub type BindDepartmentResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BindDepartment`](struct@BindDepartment).
    BindDepartmentError:
    /// [`40003`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`43050`](error::UNIT_FEATURE_PROHIBITED): unit feature is prohibited
    UnitFeatureProhibited = error::UNIT_FEATURE_PROHIBITED,
    /// [`43051`](error::INVALID_UNIT_ID): unit_id invalid
    InvalidUnitId = error::INVALID_UNIT_ID,
    /// [`43058`](error::INVALID_DEPARTMENT_ID): department_id invalid
    InvalidDepartmentId = error::INVALID_DEPARTMENT_ID,
    /// [`43054`](error::DEPARTMENT_BOUND_TO_OTHER_UNIT): department has been bound to other unit
    DepartmentBoundToOtherUnit = error::DEPARTMENT_BOUND_TO_OTHER_UNIT,
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
}
