// Generated from spec/contact/v3/department/update_department_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Change the ID of a department / 更新部门ID: [`UpdateDepartmentId`](struct@UpdateDepartmentId).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn update_department_id(
        &self,
        department_id: impl Into<String>,
        new_department_id: impl Into<String>,
    ) -> crate::codegen::Call<UpdateDepartmentId> {
        crate::codegen::Call::new(
            self.client,
            UpdateDepartmentId::new(department_id, new_department_id),
        )
    }
}
/// Change the ID of a department / 更新部门ID.
///
/// Changes the custom ID of a department, its department_id. / 修改一个部门的自定义 ID（department_id）。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().department().update_department_id("od-d6b83d25c129775723a36f52495c4f81", "NewDevDepartID").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact:update_department_id`
///
/// Errors: [`UpdateDepartmentIdError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDepartmentId {
    /// The current ID of the department whose custom ID is changed, as a `department_id_type` ID.
    ///
    /// 要更改自定义 ID 的部门，用其当前的 ID 指定，类型由 `department_id_type` 决定。
    /// - Length: at most 64
    /// - Matches `^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$`
    /// - Example: `"od-d6b83d25c129775723a36f52495c4f81"`
    pub department_id: String,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The new custom ID of the department, which must not start with `od-`, be `0` or equal the `department_id` of an existing department.
    ///
    /// 新的自定义部门 ID，不能以 `od-` 开头或为 `0`，也不能与现存部门的 `department_id` 重复。
    /// - Length: at most 128
    /// - Matches `^0|[^od][A-Za-z0-9]*`
    /// - Example: `"NewDevDepartID"`
    pub new_department_id: String,
}
impl UpdateDepartmentId {
    /// Creates the value from its required fields.
    pub fn new(
        department_id: impl Into<String>,
        new_department_id: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            department_id_type: Default::default(),
            new_department_id: new_department_id.into(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for UpdateDepartmentId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("new_department_id", &mut self.new_department_id);
    }
}
crate::codegen::__impl_object! {
    UpdateDepartmentId
}
crate::codegen::__operation! {
    UpdateDepartmentId => UpdateDepartmentIdResponse, UpdateDepartmentIdError:
    Endpoint::new("contact.v3.department.update_department_id", Patch, "/open-apis/contact/v3/departments/:department_id/update_department_id")
        .documented(text("更新部门ID", "Change the ID of a department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT_UPDATE_DEPARTMENT_ID])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("department_id", String).required(),
            query("department_id_type", String),
            body("new_department_id", String).required(),
        ])
}
/// The reply to [`UpdateDepartmentId`](struct@UpdateDepartmentId).
pub type UpdateDepartmentIdResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateDepartmentId`](struct@UpdateDepartmentId).
    UpdateDepartmentIdError:
    /// `40001` (HTTP 400): invalid params
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "invalid params",
        ..*error::INVALID_PARAMETER
    },
    /// [`43009`](error::UPDATE_CUSTOM_DEPT_LIMIT_EXCEEDED): exceed update custom dept limit error
    UpdateCustomDeptLimitExceeded = error::UPDATE_CUSTOM_DEPT_LIMIT_EXCEEDED,
    /// [`40007`](error::CANNOT_UPDATE_DEPT_CUSTOM_ID_ERROR): can not update dept custom id error
    CannotUpdateDeptCustomIdError = error::CANNOT_UPDATE_DEPT_CUSTOM_ID_ERROR,
    /// [`42008`](error::INVALID_TENANT_ID): tenant id is invalid error
    InvalidTenantId = error::INVALID_TENANT_ID,
}
