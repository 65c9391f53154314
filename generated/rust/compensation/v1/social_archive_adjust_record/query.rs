// Generated from spec/compensation/v1/social_archive_adjust_record/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// Query social insurance adjustments / 批量获取社保增减员记录: [`Query`](struct@Query).
    pub fn query(
        &self,
        user_id_type: v1::CompensationUserIdType,
        user_id_list: impl Into<Vec<String>>,
        record_type: v1::RecordType,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(user_id_type, user_id_list, record_type),
        )
    }
}
/// Query social insurance adjustments / 批量获取社保增减员记录.
///
/// Returns the records of employees joining or leaving social insurance by employee ID.
///
/// 按员工 ID 批量返回社保的增员和减员记录。
///
/// - `POST /open-apis/compensation/v1/social_archive_adjust_record/query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.social_adjust_record:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive_adjust_record/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of the user IDs in the request and the reply. / 请求与返回中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: v1::CompensationUserIdType,
    /// The IDs of the employees, as `user_id_type` IDs; found by querying employees in Feishu People.
    ///
    /// 员工 ID，类型由 `user_id_type` 决定，可由飞书人事的批量查询员工信息接口获取。
    /// - Length: 0 to 200
    /// - Example: `["7134995965475620396"]`
    pub user_id_list: Vec<String>,
    /// Whether employees join or leave the insurance. / 员工是加入还是退出参保。
    /// - Length: 1 to 32
    pub record_type: v1::RecordType,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        user_id_type: v1::CompensationUserIdType,
        user_id_list: impl Into<Vec<String>>,
        record_type: v1::RecordType,
    ) -> Self {
        Self {
            user_id_type,
            user_id_list: user_id_list.into(),
            record_type,
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id_list", &mut self.user_id_list);
        f.field("record_type", &mut self.record_type);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("compensation.v1.social_archive_adjust_record.query", Post, "/open-apis/compensation/v1/social_archive_adjust_record/query")
        .documented(text("批量获取社保增减员记录", "Query social insurance adjustments"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive_adjust_record/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_SOCIAL_ADJUST_RECORD_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"open_id\""),
            body("user_id_list", Array).required(),
            body("record_type", String).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The records found of employees joining or leaving the insurance. / 查询到的增员或减员记录。
    pub records: Vec<QuerySocialArchiveAdjustRecord>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("records", &mut self.records);
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
}
/// The records found of employees joining or leaving the insurance. / 查询到的增员或减员记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySocialArchiveAdjustRecord {
    /// The ID of the employee, as a `user_id_type` ID. / 员工 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// Whether the record is of joining or leaving. / 该记录是增员还是减员。
    pub record_type: v1::RecordType,
    /// The details of joining or leaving, those of social insurance and of the provident fund apart.
    ///
    /// 增员或减员的详情，社保与公积金各为一项。
    pub details: Vec<v1::SocialArchiveDetail>,
}
impl wire::Object for QuerySocialArchiveAdjustRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("record_type", &mut self.record_type);
        f.field("details", &mut self.details);
    }
}
crate::codegen::__impl_object! {
    QuerySocialArchiveAdjustRecord
}
