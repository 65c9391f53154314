// Generated from spec/hire/v1/talent_operation_log/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Query the operation logs of talents / 查询人才操作记录: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn search(
        &self,
        operator_id_list: impl Into<Vec<String>>,
        operation_list: impl Into<Vec<i64>>,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(
            self.client,
            Search::new(operator_id_list, operation_list),
        )
    }
}
/// Query the operation logs of talents / 查询人才操作记录.
///
/// Returns the operations on talents by operator and type, page by page. / 按操作人和操作类型分页返回对人才的操作记录。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /open-apis/hire/v1/talent_operation_logs/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent:readonly`, `hire:talent`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The IDs of the jobs whose operation logs to return, from `hire.v1.job.list`.
    ///
    /// 只返回与这些职位有关的操作记录，职位 ID 可从 `hire.v1.job.list` 获取。
    /// - Example: `["6949805467799537965"]`
    pub job_id_list: Option<Vec<String>>,
    /// The users whose operations to return, as `user_id_type` IDs. / 只返回由这些用户执行的操作，类型由 `user_id_type` 决定。
    /// - Example: `["ou_b29276c7c3e2ff4bd3fcfb567ce690e3"]`
    pub operator_id_list: Vec<String>,
    /// The kinds of operations to return, as listed under operation types in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 只返回这些类型的操作，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的操作类型。
    /// - Example: `[1]`
    pub operation_list: Vec<i64>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(
        operator_id_list: impl Into<Vec<String>>,
        operation_list: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            page_token: Default::default(),
            page_size: Default::default(),
            user_id_type: Default::default(),
            job_id_list: Default::default(),
            operator_id_list: operator_id_list.into(),
            operation_list: operation_list.into(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `job_id_list`.
    #[must_use]
    pub fn job_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.job_id_list = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("job_id_list", &mut self.job_id_list);
        f.field("operator_id_list", &mut self.operator_id_list);
        f.field("operation_list", &mut self.operation_list);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("hire.v1.talent_operation_log.search", Post, "/open-apis/hire/v1/talent_operation_logs/search")
        .documented(text("查询人才操作记录", "Query the operation logs of talents"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("10"),
            query("user_id_type", String).default("\"open_id\""),
            body("job_id_list", Array),
            body("operator_id_list", Array).required(),
            body("operation_list", Array).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchTalentOperationLog;
    fn items(response: SearchResponse) -> Vec<SearchTalentOperationLog> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The operation logs of talents on this page. / 人才的操作记录，按页返回。
    pub items: Vec<SearchTalentOperationLog>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The operation logs of talents on this page. / 人才的操作记录，按页返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTalentOperationLog {
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The ID of the talent, whose data `hire.v2.talent.get` returns. / 人才 ID，可用 `hire.v2.talent.get` 查询其详情。
    pub talent_id: String,
    /// The ID and name of the person who performed the operation. / 执行操作的人的 ID 和姓名。
    pub operator: v1::IdNameObject,
    /// The kind of the operation, as listed under operation types in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 操作的种类，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的操作类型。
    pub operation_type: i64,
    /// When the operation took place, in milliseconds since 1970. / 操作发生的时间，毫秒级时间戳。
    pub operation_time: wire::TimestampMs,
    /// The type of operator; at present only operations of employees are returned. / 操作人的类型，目前只返回员工的操作。
    /// - `1`: Employee / 员工
    pub operator_type: i64,
}
impl wire::Object for SearchTalentOperationLog {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("operator", &mut self.operator);
        f.field("operation_type", &mut self.operation_type);
        f.field("operation_time", &mut self.operation_time);
        f.field("operator_type", &mut self.operator_type);
    }
}
crate::codegen::__impl_object! {
    SearchTalentOperationLog
}
