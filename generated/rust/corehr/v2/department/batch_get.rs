// Generated from spec/corehr/v2/department/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get departments in bulk / 批量查询部门: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get(&self) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new())
    }
}
/// Get departments in bulk / 批量查询部门.
///
/// Returns the current state of several departments; sensitive fields need permissions of their own.
///
/// 批量返回部门的当前信息，敏感字段需另有权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().department().batch_get().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/departments/batch_get`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:department:read`, `corehr:department:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The IDs of the departments to return, from `corehr.v1.department.create`, `corehr.v2.department.search` or the events about created and updated departments. Give this, `department_name_list` or both, which then must both match; with neither the result is empty.
    ///
    /// 按部门 ID 查询，由 `corehr.v1.department.create`、`corehr.v2.department.search` 或部门创建、更新事件得到。与 `department_name_list` 至少填一个，都填则须同时满足，都不填返回空。
    /// - Length: 0 to 100
    /// - Example: `["7094136522860922111"]`
    pub department_id_list: Option<Vec<String>>,
    /// The fields to return; only the IDs of the departments if omitted. / 要返回哪些字段，不填只返回部门 ID。
    /// - Length: 0 to 100
    /// - Example: `["version_id"]`
    pub fields: Option<Vec<v2::Fields>>,
    /// The names of the departments to return, matched exactly. Give this, `department_id_list` or both, which then must both match; with neither the result is empty.
    ///
    /// 按部门名称精确查询。与 `department_id_list` 至少填一个，都填则须同时满足，都不填返回空。
    /// - Length: 0 to 100
    /// - Example: `["text"]`
    pub department_name_list: Option<Vec<String>>,
}
impl BatchGet {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `department_id_list`.
    #[must_use]
    pub fn department_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_id_list = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<v2::Fields>>) -> Self {
        self.fields = Some(value.into());
        self
    }
    /// Sets `department_name_list`.
    #[must_use]
    pub fn department_name_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_name_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("department_id_list", &mut self.department_id_list);
        f.field("fields", &mut self.fields);
        f.field("department_name_list", &mut self.department_name_list);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.department.batch_get", Post, "/open-apis/corehr/v2/departments/batch_get")
        .documented(text("批量查询部门", "Get departments in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/batch_get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.parent_department_id", &[scopes(&[crate::scope::COREHR_DEPARTMENT_ORGANIZE_READ])]),
            Guard::received("items.manager", &[scopes(&[crate::scope::COREHR_DEPARTMENT_MANAGER_READ])]),
            Guard::received("items.custom_fields", &[scopes(&[crate::scope::COREHR_DEPARTMENT_CUSTOM_FIELDS_READ])]),
            Guard::received("items.cost_center_id", &[scopes(&[crate::scope::COREHR_DEPARTMENT_COST_CENTER_ID_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("department_id_list", Array),
            body("fields", Array),
            body("department_name_list", Array),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The departments found. / 查到的部门。
    pub items: Vec<v2::Department>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
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
