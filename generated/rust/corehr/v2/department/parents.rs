// Generated from spec/corehr/v2/department/parents.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the parents of departments / 获取父部门信息: [`Parents`](struct@Parents).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn parents(
        &self,
        department_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Parents> {
        crate::codegen::Call::new(self.client, Parents::new(department_id_list))
    }
}
/// Get the parents of departments / 获取父部门信息.
///
/// Returns the departments above each given one that the app may see, from the bottom up, with a delay of about 10 seconds.
///
/// 由下至上递归返回部门的各级有权限的上级部门，数据约有 10 秒延迟。
///
/// - `POST /open-apis/corehr/v2/departments/parents`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:department.organize:read`
///
/// Errors: [`ParentsError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/parents)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parents {
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the departments whose parents are queried, as returned by `corehr.v1.department.create` or `corehr.v2.department.search`.
    ///
    /// 要查询上级的部门的 ID，由 `corehr.v1.department.create` 或 `corehr.v2.department.search` 返回。
    /// - Length: 1 to 100
    /// - Example: `["6893014062142064111"]`
    pub department_id_list: Vec<String>,
}
impl Parents {
    /// Creates the value from its required fields.
    pub fn new(department_id_list: impl Into<Vec<String>>) -> Self {
        Self {
            department_id_type: Default::default(),
            department_id_list: department_id_list.into(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for Parents {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_id_list", &mut self.department_id_list);
    }
}
crate::codegen::__impl_object! {
    Parents
}
crate::codegen::__operation! {
    Parents => ParentsResponse, ParentsError:
    Endpoint::new("corehr.v2.department.parents", Post, "/open-apis/corehr/v2/departments/parents")
        .documented(text("获取父部门信息", "Get the parents of departments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/parents")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_DEPARTMENT_ORGANIZE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("department_id_type", String).default("\"open_department_id\""),
            body("department_id_list", Array).required(),
        ])
}
/// The reply to [`Parents`](struct@Parents).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentsResponse {
    /// The parent departments of each department. / 各部门的上级部门。
    pub items: Vec<ParentsDepartmentParents>,
}
impl wire::Object for ParentsResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ParentsResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Parents`](struct@Parents).
    ParentsError:
    /// `1160102` (HTTP 400): 参数错误
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "参数错误",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160103` (HTTP 403): 鉴权失败
    ///
    /// The app may not see the department. Add the department to the data range of the app, or remove the `department_id` that it may not see.
    ///
    /// 应用对所查询的部门没有权限。请将部门加入应用的数据权限范围，或移除无权限的 `department_id`。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(403),
        message: "鉴权失败",
        fix: Text { zh: "应用对所查询的部门没有权限。请将部门加入应用的数据权限范围，或移除无权限的 `department_id`。", en: "The app may not see the department. Add the department to the data range of the app, or remove the `department_id` that it may not see." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The parent departments at all levels, from the nearest upward. / 该部门的各级上级部门，自下而上排列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentsDepartmentParentInfo {
    /// The ID of the department. / 部门 ID。
    pub department_id: String,
    /// The name of the department, by language. / 部门的名称，按语言给出。
    pub department_name: Vec<v2::I18n>,
    /// The ID of the parent department; `corehr.v2.department.batch_get` and `corehr.v2.department.search` return the details. Absent for a department at the top level.
    ///
    /// 上级部门的 ID，一级部门没有此字段，详情用 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 查询。
    pub parent_department_id: String,
    /// Whether the department is active. / 部门是否启用。
    pub active: bool,
    /// Whether the department is the root department. / 是否为根部门。
    pub is_root: bool,
}
impl wire::Object for ParentsDepartmentParentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("department_name", &mut self.department_name);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("active", &mut self.active);
        f.field("is_root", &mut self.is_root);
    }
}
/// The parent departments of each department. / 各部门的上级部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentsDepartmentParents {
    /// The ID of the department. / 部门 ID。
    pub department_id: String,
    /// The parent departments at all levels, from the nearest upward. / 该部门的各级上级部门，自下而上排列。
    pub parent_department_list: Vec<ParentsDepartmentParentInfo>,
}
impl wire::Object for ParentsDepartmentParents {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("parent_department_list", &mut self.parent_department_list);
    }
}
crate::codegen::__impl_object! {
    ParentsDepartmentParentInfo ParentsDepartmentParents
}
