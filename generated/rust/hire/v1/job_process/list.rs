// Generated from spec/hire/v1/job_process/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// List hiring processes / 获取招聘流程信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List hiring processes / 获取招聘流程信息.
///
/// Returns all hiring processes with the names and types of their stages, page by page.
///
/// 分页返回全部招聘流程及其阶段的名称和类型。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().job_process().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/job_processes`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:job_process:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"7342029494511126794"`
    pub page_token: Option<String>,
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.job_process.list", Get, "/open-apis/hire/v1/job_processes")
        .documented(text("获取招聘流程信息", "List hiring processes"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_JOB_PROCESS_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[query("page_size", Integer).between(None, Some(100)), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListJobProcesses;
    fn items(response: ListResponse) -> Vec<ListJobProcesses> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The recruitment processes on this page. / 本页的招聘流程。
    pub items: Vec<ListJobProcesses>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
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
/// The recruitment processes on this page. / 本页的招聘流程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobProcesses {
    /// The ID of the recruitment process. / 招聘流程 ID。
    pub id: String,
    /// The Chinese name of the recruitment process. / 招聘流程的中文名称。
    pub zh_name: String,
    /// The English name of the recruitment process. / 招聘流程的英文名称。
    pub en_name: String,
    /// Whether the process is for experienced hires or campus recruitment. / 流程用于社招还是校招。
    /// - `1`: Experienced hires / 社招流程
    /// - `2`: Campus recruitment / 校招流程
    pub r#type: i64,
    /// The stages of the process. / 流程中的各个阶段。
    pub stage_list: Vec<ListJobProcessesStage>,
}
impl wire::Object for ListJobProcesses {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("type", &mut self.r#type);
        f.field("stage_list", &mut self.stage_list);
    }
}
/// The stages of the process. / 流程中的各个阶段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobProcessesStage {
    /// The ID of the stage. / 招聘阶段 ID。
    pub id: String,
    /// The Chinese name of the stage. / 阶段的中文名称。
    pub zh_name: String,
    /// The English name of the stage. / 阶段的英文名称。
    pub en_name: String,
    /// What is done in the stage. / 阶段中主要进行哪类工作。
    /// - `1`: Screening / 筛选
    /// - `2`: Evaluation / 评估
    /// - `3`: Written test / 笔试
    /// - `4`: Interview / 面试
    /// - `5`: Offer / Offer 阶段
    /// - `6`: Yet to join / 待入职
    /// - `7`: Joined / 已入职
    /// - `8`: Other / 其他
    /// - `255`: System default / 系统默认
    pub r#type: i64,
}
impl wire::Object for ListJobProcessesStage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    ListJobProcesses ListJobProcessesStage
}
