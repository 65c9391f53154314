// Generated from spec/elearning/v2/event/course_registration_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::elearning::v2;
/// Course progress updated / 课程学习进度更新事件.
///
/// Is pushed when a learner's progress in a course has been updated. / 学员的课程学习进度更新时推送。
///
/// - Type: `elearning.course_registration.updated_v2`
/// - Scopes, any of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`, `elearning:course_learner_data:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CourseRegistrationUpdated {
    /// The ID of the course. / 课程的 ID。
    pub course_id: String,
    /// The learner of the course. / 学习该课程的学员。
    pub learner: v2::EventUser,
    /// When the learner enrolled, in seconds since 1970. / 学员加入课程的时间，秒级时间戳。
    /// - From 0 to 4294967295
    pub enroll_at: i64,
    /// How the learner came to be enrolled. / 学员加入课程的方式。
    /// - `1`: Assigned by an administrator / 被管理员指派
    /// - `2`: Enrolled on their own / 学员自主加入
    /// - `3`: Enrolled by a rule / 按照规则自动加入
    /// - `4`: Applied and was approved / 学员申请被批准加入
    pub enroll_type: i64,
    /// How long the learner has studied, in seconds. / 学员的学习时长，单位为秒。
    /// - From 0 to 4294967295
    pub learning_duration: i64,
    /// When the learner finished the course, in seconds since 1970. / 学员完成课程的时间，秒级时间戳。
    /// - From 0 to 4294967295
    pub finished_at: i64,
    /// The progress of the learner. / 学员的学习状态。
    /// - `0`: Not started / 未开始
    /// - `1`: In progress / 学习中
    /// - `2`: Passed / 已通过
    /// - `3`: Failed / 不合格
    pub learning_state: i64,
    /// The IDs of the compulsory lessons. / 必修章节的 ID。
    /// - Length: 0 to 65535
    pub compulsory_lesson_ids: Vec<String>,
    /// The IDs of the compulsory lessons that the learner has finished. / 学员已完成的必修章节的 ID。
    /// - Length: 0 to 65535
    pub learned_compulsory_lesson_ids: Vec<String>,
    /// The IDs of the optional lessons. / 选修章节的 ID。
    /// - Length: 0 to 65535
    pub optional_lesson_ids: Vec<String>,
    /// The IDs of the optional lessons that the learner has finished. / 学员已完成的选修章节的 ID。
    /// - Length: 0 to 65535
    pub learned_optional_lesson_ids: Vec<String>,
}
impl wire::Object for CourseRegistrationUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("course_id", &mut self.course_id);
        f.field("learner", &mut self.learner);
        f.field("enroll_at", &mut self.enroll_at);
        f.field("enroll_type", &mut self.enroll_type);
        f.field("learning_duration", &mut self.learning_duration);
        f.field("finished_at", &mut self.finished_at);
        f.field("learning_state", &mut self.learning_state);
        f.field("compulsory_lesson_ids", &mut self.compulsory_lesson_ids);
        f.field(
            "learned_compulsory_lesson_ids",
            &mut self.learned_compulsory_lesson_ids,
        );
        f.field("optional_lesson_ids", &mut self.optional_lesson_ids);
        f.field("learned_optional_lesson_ids", &mut self.learned_optional_lesson_ids);
    }
}
crate::codegen::__impl_object! {
    CourseRegistrationUpdated
}
crate::codegen::__event! {
    CourseRegistrationUpdated:
    Descriptor::new("elearning.v2.event.course_registration_updated", "elearning.course_registration.updated_v2")
        .documented(text("课程学习进度更新事件", "Course progress updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::ELEARNING_COURSE_LEARNER_DATA]),
            scopes(&[crate::scope::ELEARNING_COURSE_LEARNER_DATA_READONLY]),
            scopes(&[crate::scope::ELEARNING_COURSE_LEARNER_DATA_WRITE]),
        ])
        .guards(&[
            Guard::received("learner.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
