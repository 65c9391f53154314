// Generated from spec/performance/v2/event/review_data_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::v2;
/// Review data changed / 绩效详情变更.
///
/// Is pushed when the review details of an employee have changed. / 员工的绩效详情变更时推送。
///
/// - Type: `performance.review_data.changed_v2`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/events/changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDataChanged {
    /// The review data that has changed. / 发生变更的评估数据。
    /// - Length: 0 to 9999999
    pub items: Vec<ReviewDataChangedReviewDataChange>,
}
impl wire::Object for ReviewDataChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ReviewDataChanged
}
crate::codegen::__event! {
    ReviewDataChanged:
    Descriptor::new("performance.v2.event.review_data_changed", "performance.review_data.changed_v2")
        .documented(text("绩效详情变更", "Review data changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/events/changed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
        ])
        .guards(&[
            Guard::received("items.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The review data that has changed. / 发生变更的评估数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDataChangedReviewDataChange {
    /// The employee whose data has changed. / 数据发生变更的员工。
    pub user_id: v2::UserId,
    /// The ID of the review cycle. For details, call `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，可用 `performance.v1.semester.list` 查询详情。
    pub semester_id: String,
    /// The ID of the performance activity. For details, call `performance.v2.activity.query`.
    ///
    /// 绩效项目 ID，可用 `performance.v2.activity.query` 查询详情。
    pub activity_id: String,
    /// The stages whose data has changed. / 数据有变更的环节。
    pub stage_changes: Vec<ReviewDataChangedStageChange>,
}
impl wire::Object for ReviewDataChangedReviewDataChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("semester_id", &mut self.semester_id);
        f.field("activity_id", &mut self.activity_id);
        f.field("stage_changes", &mut self.stage_changes);
    }
}
/// The stages whose data has changed. / 数据有变更的环节。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewDataChangedStageChange {
    /// The ID of the stage that has changed, which `performance.v2.review_data.query` takes in `stage_ids` to fetch the new data.
    ///
    /// 有变更的环节 ID，可作为 `stage_ids` 用于 `performance.v2.review_data.query` 获取最新数据。
    pub stage_id: String,
    /// The type of stage. / 环节的种类。
    pub stage_type: v2::StageType,
    /// The role that carries out a review stage. / 评估型环节的执行角色。
    pub review_stage_role: v2::ReviewStageRole,
}
impl wire::Object for ReviewDataChangedStageChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stage_id", &mut self.stage_id);
        f.field("stage_type", &mut self.stage_type);
        f.field("review_stage_role", &mut self.review_stage_role);
    }
}
crate::codegen::__impl_object! {
    ReviewDataChangedReviewDataChange ReviewDataChangedStageChange
}
