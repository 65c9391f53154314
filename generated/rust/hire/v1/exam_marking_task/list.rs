// Generated from spec/hire/v1/exam_marking_task/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List the exam marking tasks of a user / 获取笔试阅卷任务列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, user_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(user_id))
    }
}
/// List the exam marking tasks of a user / 获取笔试阅卷任务列表.
///
/// Returns the exam marking tasks of a marker with their states, page by page. / 分页返回指定阅卷人的笔试阅卷任务及其状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().exam_marking_task().list("ou_e6139117c300506837def50545420c6a").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/exam_marking_tasks`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 20
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ=="`
    pub page_token: Option<String>,
    /// The ID of the marker whose tasks are listed, as a `user_id_type` ID.
    ///
    /// 要查询谁的阅卷任务，填阅卷人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_e6139117c300506837def50545420c6a"`
    pub user_id: String,
    /// The state the tasks must be in; without it, all are returned. / 只返回处于该状态的任务；不填则返回全部。
    /// - `1`: Pending / 待处理
    /// - `2`: Done / 已完成
    /// - Example: `1`
    pub activity_status: Option<i64>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            page_size: Default::default(),
            page_token: Default::default(),
            user_id: user_id.into(),
            activity_status: Default::default(),
            user_id_type: Default::default(),
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
    /// Sets `activity_status`.
    #[must_use]
    pub fn activity_status(mut self, value: i64) -> Self {
        self.activity_status = Some(value);
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
        f.field("user_id", &mut self.user_id);
        f.field("activity_status", &mut self.activity_status);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.exam_marking_task.list", Get, "/open-apis/hire/v1/exam_marking_tasks")
        .documented(text("获取笔试阅卷任务列表", "List the exam marking tasks of a user"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_EXAM_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(20)).default("10"),
            query("page_token", String),
            query("user_id", String).required(),
            query("activity_status", Integer),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListExamMarkingTask;
    fn items(response: ListResponse) -> Vec<ListExamMarkingTask> {
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
    /// The marking tasks of the marker. / 该阅卷人的笔试阅卷任务。
    pub items: Vec<ListExamMarkingTask>,
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
/// The marking tasks of the marker. / 该阅卷人的笔试阅卷任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExamMarkingTask {
    /// The ID of the marking task. / 笔试阅卷任务的 ID。
    pub id: String,
    /// The ID of the job, with which the job can be read. / 职位 ID，可用于获取职位信息。
    pub job_id: String,
    /// The ID of the talent, with which the talent can be read. / 人才 ID，可用于获取人才信息。
    pub talent_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The state of the task. / 任务的状态。
    /// - `1`: Pending / 待处理
    /// - `2`: Done / 已完成
    pub activity_status: i64,
}
impl wire::Object for ListExamMarkingTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("job_id", &mut self.job_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("application_id", &mut self.application_id);
        f.field("activity_status", &mut self.activity_status);
    }
}
crate::codegen::__impl_object! {
    ListExamMarkingTask
}
