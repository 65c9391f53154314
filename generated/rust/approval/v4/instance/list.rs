// Generated from spec/approval/v4/instance/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::error;
impl super::Api<'_> {
    /// List the instances of an approval definition / 批量获取审批实例 ID: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        start_time: impl Into<wire::TimestampMs>,
        end_time: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(approval_code, start_time, end_time),
        )
    }
}
/// List the instances of an approval definition / 批量获取审批实例 ID.
///
/// Returns the codes of the instances of an approval definition page by page, ordered by time of creation by default.
///
/// 分页返回一个审批定义下各实例的 Code，默认按创建时间排序。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.approval().v4().instance().list("7C468A54-8745-2245-9675-08B7C63E7A85", "1567690398020", "1567690398020").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/approval/v4/instances`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:instance`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU"`
    pub page_token: Option<String>,
    /// The code of the approval definition, returned when it was created and also part of its URL in the admin console.
    ///
    /// 审批定义的 Code，创建审批定义时返回，也可在审批管理后台中该定义的 URL 里找到。
    /// - Example: `"7C468A54-8745-2245-9675-08B7C63E7A85"`
    pub approval_code: id::ApprovalCode,
    /// The start of the range, up to `end_time`, in which the instances were created, in milliseconds since 1970. The range should not exceed 10 hours.
    ///
    /// 时间段的开始（按实例创建时间，与 `end_time` 配合使用），毫秒级时间戳。时间段不要超过 10 小时。
    /// - Example: `"1567690398020"`
    pub start_time: wire::TimestampMs,
    /// The end of the range, from `start_time`, in which the instances were created, in milliseconds since 1970. The range should not exceed 10 hours.
    ///
    /// 时间段的结束（按实例创建时间，与 `start_time` 配合使用），毫秒级时间戳。时间段不要超过 10 小时。
    /// - Example: `"1567690398020"`
    pub end_time: wire::TimestampMs,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        start_time: impl Into<wire::TimestampMs>,
        end_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            approval_code: approval_code.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("approval_code", &mut self.approval_code);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("approval.v4.instance.list", Get, "/open-apis/approval/v4/instances")
        .documented(text("批量获取审批实例 ID", "List the instances of an approval definition"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_INSTANCE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("100"),
            query("page_token", String),
            query("approval_code", String).required(),
            query("start_time", String).required(),
            query("end_time", String).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "instance_code_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = String;
    fn items(response: ListResponse) -> Vec<String> {
        response.instance_code_list
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The codes of the instances, by default in the order of creation. / 实例的 Code，默认按创建时间先后排列。
    pub instance_code_list: Vec<String>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_code_list", &mut self.instance_code_list);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
