// Generated from spec/hire/v1/application/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// List applications / 获取投递列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.process_id(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List applications / 获取投递列表.
///
/// Returns applications by process, stage, talent, job, activity or time of update, page by page.
///
/// 按流程、阶段、人才、职位、活跃状态或更新时间分页返回投递。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().application().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/applications`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application:readonly`, `hire:application`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of a recruitment process, from the list of processes; only applications in it are returned.
    ///
    /// 只返回该招聘流程下的投递，ID 取自招聘流程列表。
    /// - Example: `"6960663240925956554"`
    pub process_id: Option<String>,
    /// The ID of a stage, from the stages of a process in the list of processes; only applications in it are returned.
    ///
    /// 只返回处于该阶段的投递，ID 取自招聘流程列表中各流程的阶段。
    /// - Example: `"614218419274131"`
    pub stage_id: Option<String>,
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6891560630172518670"`
    pub talent_id: Option<String>,
    /// Filters by whether applications are active: `1` for active, `2` for terminated, `3` for all. Without it, all are returned.
    ///
    /// 按投递是否仍在进行筛选：`1` 为进行中，`2` 为已终止，`3` 为全部；不填返回全部。
    pub active_status: Option<ListActiveStatus>,
    /// The ID of the job, found in the list of jobs. / 职位 ID，可从职位列表中取得。
    /// - Example: `"7334134355464633"`
    pub job_id: Option<String>,
    /// The lock states to filter by; without it, any state matches. / 按锁定状态筛选，可多选；不填则不按此筛选。
    /// - Example: `[1]`
    pub lock_status: Option<Vec<i64>>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The start of the range of update times, in milliseconds since 1970; what was last updated before is left out.
    ///
    /// 更新时间范围的起点，毫秒级时间戳；早于此时更新的不返回。
    /// - Example: `"1618500278663"`
    pub update_start_time: Option<wire::TimestampMs>,
    /// The end of the range of update times, in milliseconds since 1970; what was updated later is left out.
    ///
    /// 更新时间范围的终点，毫秒级时间戳；晚于此时更新的不返回。
    /// - Example: `"1618500278663"`
    pub update_end_time: Option<wire::TimestampMs>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `process_id`.
    #[must_use]
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `stage_id`.
    #[must_use]
    pub fn stage_id(mut self, value: impl Into<String>) -> Self {
        self.stage_id = Some(value.into());
        self
    }
    /// Sets `talent_id`.
    #[must_use]
    pub fn talent_id(mut self, value: impl Into<String>) -> Self {
        self.talent_id = Some(value.into());
        self
    }
    /// Sets `active_status`.
    #[must_use]
    pub fn active_status(mut self, value: ListActiveStatus) -> Self {
        self.active_status = Some(value);
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `lock_status`.
    #[must_use]
    pub fn lock_status(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.lock_status = Some(value.into());
        self
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
    /// Sets `update_start_time`.
    #[must_use]
    pub fn update_start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_start_time = Some(value.into());
        self
    }
    /// Sets `update_end_time`.
    #[must_use]
    pub fn update_end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_end_time = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("stage_id", &mut self.stage_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("active_status", &mut self.active_status);
        f.field("job_id", &mut self.job_id);
        f.field("lock_status", &mut self.lock_status);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.application.list", Get, "/open-apis/hire/v1/applications")
        .documented(text("获取投递列表", "List applications"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_APPLICATION_READONLY]),
            scopes(&[crate::scope::HIRE_APPLICATION]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("process_id", String),
            query("stage_id", String),
            query("talent_id", String),
            query("active_status", String),
            query("job_id", String),
            query("lock_status", Array),
            query("page_token", String),
            query("page_size", Integer).default("10"),
            query("update_start_time", String),
            query("update_end_time", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = String;
    fn items(response: ListResponse) -> Vec<String> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The IDs of the matching applications; their details must be read one by one. / 符合条件的投递的 ID，详情需再逐个获取。
    pub items: Vec<String>,
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
/// Filters by whether applications are active: `1` for active, `2` for terminated, `3` for all. Without it, all are returned.
///
/// 按投递是否仍在进行筛选：`1` 为进行中，`2` 为已终止，`3` 为全部；不填返回全部。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListActiveStatus {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListActiveStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListActiveStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ListActiveStatus
}
