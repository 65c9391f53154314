// Generated from spec/corehr/v2/process/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// List processes / 查询流程实例列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.statuses(…))`.
    pub fn list(
        &self,
        page_size: i64,
        modify_time_from: impl Into<String>,
        modify_time_to: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(page_size, modify_time_from, modify_time_to),
        )
    }
}
/// List processes / 查询流程实例列表.
///
/// Returns the instances of processes by definition and more page by page, regardless of data permissions.
///
/// 按流程定义等条件分页返回流程实例，不受数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().process().list(10, "1547654251506", "1547654251506").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/processes`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The states of the processes to return; repeat the parameter for several, as in `statuses=1&statuses=2`.
    ///
    /// 按流程状态筛选；查询多个状态时重复传该参数，如 `statuses=1&statuses=2`。
    /// - Example: `[1]`
    pub statuses: Option<Vec<i64>>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"7278949005675988535"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: i64,
    /// The start, inclusive, of the range in which the process was modified, in milliseconds since 1970, less than 31 days from `modify_time_to`. An action of an approver or a change of data or state counts as a modification.
    ///
    /// 流程修改时间范围的起点（含），毫秒级时间戳，与 `modify_time_to` 相距须小于 31 天。审批人操作、流程数据或状态变化都会更新修改时间。
    /// - Example: `"1547654251506"`
    pub modify_time_from: String,
    /// The end, inclusive, of the range in which the process was modified, in milliseconds since 1970, less than 31 days from `modify_time_from`. An action of an approver or a change of data or state counts as a modification.
    ///
    /// 流程修改时间范围的终点（含），毫秒级时间戳，与 `modify_time_from` 相距须小于 31 天。审批人操作、流程数据或状态变化都会更新修改时间。
    /// - Example: `"1547654251506"`
    pub modify_time_to: String,
    /// The ID of the process definition to search for, as found in the process instances `corehr.v2.process.get` returns.
    ///
    /// 按流程定义筛选：流程定义的 ID，可从 `corehr.v2.process.get` 返回的流程实例中取得。
    /// - Example: `"people_6961286846093788680_7081951411982077732"`
    pub flow_definition_id: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        page_size: i64,
        modify_time_from: impl Into<String>,
        modify_time_to: impl Into<String>,
    ) -> Self {
        Self {
            statuses: Default::default(),
            page_token: Default::default(),
            page_size,
            modify_time_from: modify_time_from.into(),
            modify_time_to: modify_time_to.into(),
            flow_definition_id: Default::default(),
        }
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.statuses = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `flow_definition_id`.
    #[must_use]
    pub fn flow_definition_id(mut self, value: impl Into<String>) -> Self {
        self.flow_definition_id = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("statuses", &mut self.statuses);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("modify_time_from", &mut self.modify_time_from);
        f.field("modify_time_to", &mut self.modify_time_to);
        f.field("flow_definition_id", &mut self.flow_definition_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.process.list", Get, "/open-apis/corehr/v2/processes")
        .documented(text("查询流程实例列表", "List processes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[
            query("statuses", Array),
            query("page_token", String),
            query("page_size", Integer).required().between(None, Some(100)),
            query("modify_time_from", String).required(),
            query("modify_time_to", String).required(),
            query("flow_definition_id", String),
        ])
        .paging(Paging::new("page_token", "page_token", "process_ids").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = String;
    fn items(response: ListResponse) -> Vec<String> {
        response.process_ids
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The IDs of the process instances; `corehr.v2.process.get` returns the details.
    ///
    /// 流程实例的 ID 列表，详情用 `corehr.v2.process.get` 查询。
    pub process_ids: Vec<String>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_ids", &mut self.process_ids);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1160101` (HTTP 400): Invalid parameter
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "Invalid parameter",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
    /// `1160500` (HTTP 500): System error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServiceFailed = &ErrorInfo {
        message: "System error",
        ..*error::SERVICE_FAILED
    },
    /// `1160102` (HTTP 500): Internal system error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        message: "Internal system error",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::UNMARSHAL_ERROR
    },
}
