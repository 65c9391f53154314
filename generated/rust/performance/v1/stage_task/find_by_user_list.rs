// Generated from spec/performance/v1/stage_task/find_by_user_list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v1};
impl super::Api<'_> {
    /// Get the tasks of users in a review cycle / 获取周期任务（指定用户）: [`FindByUserList`](struct@FindByUserList).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn find_by_user_list(
        &self,
        semester_id: impl Into<String>,
        user_id_lists: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<FindByUserList> {
        crate::codegen::Call::new(
            self.client,
            FindByUserList::new(semester_id, user_id_lists),
        )
    }
}
/// Get the tasks of users in a review cycle / 获取周期任务（指定用户）.
///
/// Returns the tasks of given users in a review cycle, optionally by category and deadline.
///
/// 按用户 ID 批量返回指定周期的任务，可按分类和截止时间筛选。
///
/// - `POST /open-apis/performance/v1/stage_tasks/find_by_user_list`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`
///
/// Errors: [`FindByUserListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_user_list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindByUserList {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::PerformanceUserIdType>,
    /// The ID of the review cycle, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Example: `"7033710017401751071"`
    pub semester_id: String,
    /// The users whose tasks are queried, as `user_id_type` IDs; with a `user_access_token` it can hold only the user's own ID.
    ///
    /// 查询哪些用户的任务，类型由 `user_id_type` 决定；以用户身份调用时只能填本人。
    /// - Length: at most 50
    /// - Example: `["bega29ca"]`
    pub user_id_lists: Vec<String>,
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
}
impl FindByUserList {
    /// Creates the value from its required fields.
    pub fn new(
        semester_id: impl Into<String>,
        user_id_lists: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            semester_id: semester_id.into(),
            user_id_lists: user_id_lists.into(),
            task_option_lists: Default::default(),
            after_time: Default::default(),
            before_time: Default::default(),
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
}
impl wire::Object for FindByUserList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("semester_id", &mut self.semester_id);
        f.field("user_id_lists", &mut self.user_id_lists);
        f.field("task_option_lists", &mut self.task_option_lists);
        f.field("after_time", &mut self.after_time);
        f.field("before_time", &mut self.before_time);
    }
}
crate::codegen::__impl_object! {
    FindByUserList
}
crate::codegen::__operation! {
    FindByUserList => FindByUserListResponse, FindByUserListError:
    Endpoint::new("performance.v1.stage_task.find_by_user_list", Post, "/open-apis/performance/v1/stage_tasks/find_by_user_list")
        .documented(text("获取周期任务（指定用户）", "Get the tasks of users in a review cycle"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_user_list")
        .access(&[Tenant, User], &[Custom, Store], &[
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
            body("user_id_lists", Array).required(),
            body("task_option_lists", Array),
            body("after_time", String),
            body("before_time", String),
        ])
}
/// The reply to [`FindByUserList`](struct@FindByUserList).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindByUserListResponse {
    /// The review cycle that the tasks belong to. / 任务所属的评估周期。
    pub base: v1::SemesterBaseInfo,
    /// The tasks of the cycle, one entry per user. / 该周期内的任务，每名用户一项。
    pub items: Vec<v1::StageTask>,
}
impl wire::Object for FindByUserListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("base", &mut self.base);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    FindByUserListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`FindByUserList`](struct@FindByUserList).
    FindByUserListError:
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
