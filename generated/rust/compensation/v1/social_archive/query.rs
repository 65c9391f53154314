// Generated from spec/compensation/v1/social_archive/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Query social insurance archives / 批量获取员工参保档案: [`Query`](struct@Query).
    pub fn query(
        &self,
        user_id_type: v1::CompensationUserIdType,
        user_id_list: impl Into<Vec<String>>,
        effective_date: impl Into<String>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(user_id_type, user_id_list, effective_date),
        )
    }
}
/// Query social insurance archives / 批量获取员工参保档案.
///
/// Returns the social insurance archives of employees by user ID and effective date.
///
/// 按用户 ID 和生效日期批量返回员工的参保档案。
///
/// - `POST /open-apis/compensation/v1/social_archive/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.social_archive:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: v1::CompensationUserIdType,
    /// The IDs of the employees, as `user_id_type` IDs; between 1 and 200 at a time.
    ///
    /// 员工 ID，类型由 `user_id_type` 决定，一次 1 到 200 个。
    /// - Length: 0 to 200
    /// - Example: `["7023711013443944467"]`
    pub user_id_list: Vec<String>,
    /// The date on which the insurance archives must be in effect, as `YYYY-MM-DD`.
    ///
    /// 查询在此日期有效的参保档案，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-01-01"`
    pub effective_date: String,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        user_id_type: v1::CompensationUserIdType,
        user_id_list: impl Into<Vec<String>>,
        effective_date: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type,
            user_id_list: user_id_list.into(),
            effective_date: effective_date.into(),
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id_list", &mut self.user_id_list);
        f.field("effective_date", &mut self.effective_date);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("compensation.v1.social_archive.query", Post, "/open-apis/compensation/v1/social_archive/query")
        .documented(text("批量获取员工参保档案", "Query social insurance archives"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_SOCIAL_ARCHIVE_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"open_id\""),
            body("user_id_list", Array).required(),
            body("effective_date", String).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The insurance archives of the employees. / 各员工的参保档案。
    pub archives: Vec<QuerySocialArchive>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("archives", &mut self.archives);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`2290001`](error::INTERNAL_ERROR): server error
    InternalError = error::INTERNAL_ERROR,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INVALID_PARAMETER
    },
    /// `2290003` (HTTP 404): plan or plan version not found
    ///
    /// The social insurance plan or its version was not found. Contact support with the log id.
    ///
    /// 找不到参保方案或其版本。请联系技术支持并提供 log id。
    RpcFailed = &ErrorInfo {
        status: Some(404),
        message: "plan or plan version not found",
        fix: Text { zh: "找不到参保方案或其版本。请联系技术支持并提供 log id。", en: "The social insurance plan or its version was not found. Contact support with the log id." },
        ..*error::RPC_FAILED
    },
}
/// The insurance archives of the employees. / 各员工的参保档案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySocialArchive {
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The insurance archives of the employee, those of social insurance and of the provident fund apart.
    ///
    /// 员工的参保档案，社保与公积金各为一项。
    pub details: Vec<v1::SocialArchiveDetail>,
}
impl wire::Object for QuerySocialArchive {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("details", &mut self.details);
    }
}
crate::codegen::__impl_object! {
    QuerySocialArchive
}
