// Generated from spec/performance/v1/stage_task/find_by_page.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v1};
impl super::Api<'_> {
    /// List the tasks of a review cycle / 获取周期任务（全部用户）: [`FindByPage`](struct@FindByPage).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn find_by_page(
        &self,
        semester_id: impl Into<String>,
    ) -> crate::codegen::Call<FindByPage> {
        crate::codegen::Call::new(self.client, FindByPage::new(semester_id))
    }
}
/// List the tasks of a review cycle / 获取周期任务（全部用户）.
///
/// Returns the tasks of all users in a review cycle by category and deadline, page by page.
///
/// 按分类和截止时间分页返回周期下所有用户的任务。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v1().stage_task().find_by_page("7033710017401751071").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v1/stage_tasks/find_by_page`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`
///
/// Errors: [`FindByPageError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindByPage {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::PerformanceUserIdType>,
    /// The ID of the review cycle, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Example: `"7033710017401751071"`
    pub semester_id: String,
    /// The kinds of tasks to return: `1` is to be completed, `2` completed and `3` overdue, which exists only if the tenant forbids late submission.
    ///
    /// 只查这些分类的任务：`1` 待完成、`2` 已完成、`3` 已逾期；租户不允许逾期提交时才有 `3`。
    /// - Length: at most 3
    pub task_option_lists: Option<Vec<i64>>,
    /// The time after which tasks must be due to be returned, in milliseconds since 1970.
    ///
    /// 只查在此时间之后截止的任务，毫秒级时间戳。
    /// - Example: `"1630425599999"`
    pub after_time: Option<wire::TimestampMs>,
    /// The time before which tasks must be due to be returned, in milliseconds since 1970.
    ///
    /// 只查在此时间之前截止的任务，毫秒级时间戳。
    /// - Example: `"1630425599999"`
    pub before_time: Option<wire::TimestampMs>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 50
    /// - Example: `30`
    pub page_size: Option<i64>,
}
impl FindByPage {
    /// Creates the value from its required fields.
    pub fn new(semester_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            semester_id: semester_id.into(),
            task_option_lists: Default::default(),
            after_time: Default::default(),
            before_time: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `task_option_lists`.
    #[must_use]
    pub fn task_option_lists(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.task_option_lists = Some(value.into());
        self
    }
    /// Sets `after_time`.
    #[must_use]
    pub fn after_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.after_time = Some(value.into());
        self
    }
    /// Sets `before_time`.
    #[must_use]
    pub fn before_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.before_time = Some(value.into());
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
}
impl wire::Object for FindByPage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("semester_id", &mut self.semester_id);
        f.field("task_option_lists", &mut self.task_option_lists);
        f.field("after_time", &mut self.after_time);
        f.field("before_time", &mut self.before_time);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    FindByPage
}
crate::codegen::__operation! {
    FindByPage => FindByPageResponse, FindByPageError:
    Endpoint::new("performance.v1.stage_task.find_by_page", Post, "/open-apis/performance/v1/stage_tasks/find_by_page")
        .documented(text("获取周期任务（全部用户）", "List the tasks of a review cycle"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("semester_id", String).required(),
            body("task_option_lists", Array),
            body("after_time", String),
            body("before_time", String),
            body("page_token", String),
            body("page_size", Integer).between(None, Some(50)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for FindByPage {
    type Item = v1::StageTask;
    fn items(response: FindByPageResponse) -> Vec<v1::StageTask> {
        response.items
    }
}
/// The reply to [`FindByPage`](struct@FindByPage).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindByPageResponse {
    /// The review cycle that the tasks belong to. / 任务所属的评估周期。
    pub base: v1::SemesterBaseInfo,
    /// The tasks of the cycle, one entry per user. / 该周期内的任务，每名用户一项。
    pub items: Vec<v1::StageTask>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for FindByPageResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("base", &mut self.base);
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    FindByPageResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`FindByPage`](struct@FindByPage).
    FindByPageError:
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
