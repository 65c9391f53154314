// Generated from spec/corehr/v2/signature_file/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query e-signature files / 查询电子签文件详情: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.signature_file_id(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query e-signature files / 查询电子签文件详情.
///
/// Searches e-signature files by ID, time of update, status, template and more, page by page.
///
/// 按文件 ID、更新时间、状态、模板等条件分页检索电子签文件。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().signature_file().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/signature_files/query`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:signature.file:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The ID of the e-signature file to return; files must match `signature_file_id`, `states` and `template_ids` alike.
    ///
    /// 按文件筛选：电子签文件 ID；只返回同时满足 `signature_file_id`、`states` 和 `template_ids` 的文件。
    /// - Example: `"6891251722631890445"`
    pub signature_file_id: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"{\"eu_nc\":\"[1724438210000,\\\"7405949343401772554\\\"]\"}"`
    pub page_token: Option<String>,
    /// The start of the range of update times, in UTC+8. / 更新时间范围的起点，按东八区。
    /// - Example: `"text"`
    pub update_time_start: Option<String>,
    /// The end of the range of update times, in UTC+8. / 更新时间范围的终点，按东八区。
    /// - Example: `"text"`
    pub update_time_end: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The states of the e-signature files to return, any of which may match, one of the values of `signature_file_state` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 按电子签文件状态筛选，多个状态之间为“或”，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_file_state`。
    /// - Length: 0 to 100
    /// - Example: `["sign_finished","pending_seal"]`
    pub states: Option<Vec<String>>,
    /// The IDs of the e-signature templates to search for, any of which may match; `corehr.v2.signature_template.search` returns them.
    ///
    /// 按模板筛选：电子签模板 ID 列表，多个之间为“或”，可由 `corehr.v2.signature_template.search` 获取。
    /// - Length: 0 to 100
    /// - Example: `["7282756156156560940","7282756156156560945"]`
    pub template_ids: Option<Vec<String>>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `signature_file_id`.
    #[must_use]
    pub fn signature_file_id(mut self, value: impl Into<String>) -> Self {
        self.signature_file_id = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `update_time_start`.
    #[must_use]
    pub fn update_time_start(mut self, value: impl Into<String>) -> Self {
        self.update_time_start = Some(value.into());
        self
    }
    /// Sets `update_time_end`.
    #[must_use]
    pub fn update_time_end(mut self, value: impl Into<String>) -> Self {
        self.update_time_end = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `states`.
    #[must_use]
    pub fn states(mut self, value: impl Into<Vec<String>>) -> Self {
        self.states = Some(value.into());
        self
    }
    /// Sets `template_ids`.
    #[must_use]
    pub fn template_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.template_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_file_id", &mut self.signature_file_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("update_time_start", &mut self.update_time_start);
        f.field("update_time_end", &mut self.update_time_end);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("states", &mut self.states);
        f.field("template_ids", &mut self.template_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v2.signature_file.query", Post, "/open-apis/corehr/v2/signature_files/query")
        .documented(text("查询电子签文件详情", "Query e-signature files"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_SIGNATURE_FILE_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("signature_file_id", String),
            query("page_size", Integer),
            query("page_token", String),
            query("update_time_start", String),
            query("update_time_end", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("states", Array),
            body("template_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = v2::SignatureFile;
    fn items(response: QueryResponse) -> Vec<v2::SignatureFile> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The e-signature files on this page. / 本页的电子签文件。
    pub items: Vec<v2::SignatureFile>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// `1160001` (HTTP 500): system error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        status: Some(500),
        message: "system error",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 401): the max value of limit is 100
    ///
    /// The page size is too large. Set `limit` to at most 100. / 分页大小超出限制。请将 `limit` 设为不超过 100 的值。
    InvalidGrantingUnit = &ErrorInfo {
        status: Some(401),
        message: "the max value of limit is 100",
        fix: Text { zh: "分页大小超出限制。请将 `limit` 设为不超过 100 的值。", en: "The page size is too large. Set `limit` to at most 100." },
        ..*error::INVALID_GRANTING_UNIT
    },
    /// `1160003` (HTTP 400): param is invalid
    ///
    /// A parameter is invalid. Compare the query parameters with those of the operation.
    ///
    /// 请求参数不合法。请对照该接口的查询参数说明修正。
    InvalidEffectiveDate = &ErrorInfo {
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照该接口的查询参数说明修正。", en: "A parameter is invalid. Compare the query parameters with those of the operation." },
        ..*error::INVALID_EFFECTIVE_DATE
    },
}
