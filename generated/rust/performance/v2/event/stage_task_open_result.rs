// Generated from spec/performance/v2/event/stage_task_open_result.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::v2;
/// Review result opened / 绩效结果开通.
///
/// Is pushed when the review result of an employee has been opened. / 员工的绩效结果开通时推送。
///
/// - Type: `performance.stage_task.open_result_v2`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/stage_task/events/open_result)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTaskOpenResult {
    /// The reviewees whose results have been opened. / 绩效结果刚被开通的各位被评估人。
    /// - Length: 0 to 9999999
    pub items: Vec<StageTaskOpenResultOpenResult>,
}
impl wire::Object for StageTaskOpenResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    StageTaskOpenResult
}
crate::codegen::__event! {
    StageTaskOpenResult:
    Descriptor::new("performance.v2.event.stage_task_open_result", "performance.stage_task.open_result_v2")
        .documented(text("绩效结果开通", "Review result opened"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/stage_task/events/open_result")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
        ])
        .guards(&[
            Guard::received("items.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The reviewees whose results have been opened. / 绩效结果刚被开通的各位被评估人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StageTaskOpenResultOpenResult {
    /// The employee whose result has been opened. / 绩效结果被开通的员工。
    pub user_id: v2::UserId,
    /// The ID of the review cycle. For details, call `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，可用 `performance.v1.semester.list` 查询详情。
    pub semester_id: String,
    /// The ID of the performance activity. For details, call `performance.v2.activity.query`.
    ///
    /// 绩效项目 ID，可用 `performance.v2.activity.query` 查询详情。
    pub activity_id: String,
    /// When the result was opened, in milliseconds since 1970. / 绩效结果何时开通，毫秒级时间戳。
    pub open_time: wire::TimestampMs,
}
impl wire::Object for StageTaskOpenResultOpenResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("semester_id", &mut self.semester_id);
        f.field("activity_id", &mut self.activity_id);
        f.field("open_time", &mut self.open_time);
    }
}
crate::codegen::__impl_object! {
    StageTaskOpenResultOpenResult
}
