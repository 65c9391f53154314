// Generated from spec/elearning/v2/event/course_registration_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::elearning::v2;
/// Course progress deleted / 课程学习进度删除事件.
///
/// Is pushed when a learner's progress in a course has been deleted. / 学员的课程学习进度删除时推送。
///
/// - Type: `elearning.course_registration.deleted_v2`
/// - Scopes, any of: `elearning:course_learner_data`, `elearning:course_learner_data:readonly`, `elearning:course_learner_data:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CourseRegistrationDeleted {
    /// The ID of the course. / 课程的 ID。
    pub course_id: String,
    /// The learner of the course. / 学习该课程的学员。
    pub learner: v2::EventUser,
}
impl wire::Object for CourseRegistrationDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("course_id", &mut self.course_id);
        f.field("learner", &mut self.learner);
    }
}
crate::codegen::__impl_object! {
    CourseRegistrationDeleted
}
crate::codegen::__event! {
    CourseRegistrationDeleted:
    Descriptor::new("elearning.v2.event.course_registration_deleted", "elearning.course_registration.deleted_v2")
        .documented(text("课程学习进度删除事件", "Course progress deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/elearning-v2/course_registration/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::ELEARNING_COURSE_LEARNER_DATA]),
            scopes(&[crate::scope::ELEARNING_COURSE_LEARNER_DATA_READONLY]),
            scopes(&[crate::scope::ELEARNING_COURSE_LEARNER_DATA_WRITE]),
        ])
        .guards(&[
            Guard::received("learner.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
