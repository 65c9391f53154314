// Generated from spec/hire/v1/interviewer/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List interviewers / 查询面试官信息列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List interviewers / 查询面试官信息列表.
///
/// Returns interviewers by time of update and user ID page by page, limited to users whose interviewer data was ever updated.
///
/// 按更新时间和用户 ID 的顺序分页返回面试官，只含更新过面试官信息的用户。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().interviewer().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/interviewers`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interviewer`, `hire:interviewer:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 200
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The user IDs of the interviewers to get. / 按用户 ID 筛选面试官。
    /// - Length: at most 50
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub user_ids: Option<Vec<String>>,
    /// Whether the interviewer is certified. / 面试官是否通过认证。
    /// - `1`: Not certified / 未认证
    /// - `2`: Certified / 已认证
    /// - Example: `1`
    pub verify_status: Option<i64>,
    /// The start of the range of update times, in milliseconds since 1970. / 更新时间范围的起点，毫秒级时间戳。
    /// - Example: `"1714374796615"`
    pub earliest_update_time: Option<wire::TimestampMs>,
    /// The end of the range of update times, in milliseconds since 1970. / 更新时间范围的终点，毫秒级时间戳。
    /// - Example: `"1714374796616"`
    pub latest_update_time: Option<wire::TimestampMs>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `verify_status`.
    #[must_use]
    pub fn verify_status(mut self, value: i64) -> Self {
        self.verify_status = Some(value);
        self
    }
    /// Sets `earliest_update_time`.
    #[must_use]
    pub fn earliest_update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.earliest_update_time = Some(value.into());
        self
    }
    /// Sets `latest_update_time`.
    #[must_use]
    pub fn latest_update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.latest_update_time = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_ids", &mut self.user_ids);
        f.field("verify_status", &mut self.verify_status);
        f.field("earliest_update_time", &mut self.earliest_update_time);
        f.field("latest_update_time", &mut self.latest_update_time);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.interviewer.list", Get, "/open-apis/hire/v1/interviewers")
        .documented(text("查询面试官信息列表", "List interviewers"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_INTERVIEWER]),
            scopes(&[crate::scope::HIRE_INTERVIEWER_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(200)),
            query("page_token", String),
            query("user_ids", Array),
            query("verify_status", Integer),
            query("earliest_update_time", String),
            query("latest_update_time", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Interviewer;
    fn items(response: ListResponse) -> Vec<v1::Interviewer> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The interviewers that match. / 符合条件的面试官。
    pub items: Vec<v1::Interviewer>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
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
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
