// Generated from spec/hire/v1/event/ehr_import_task_for_internship_offer_imported.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::v1;
/// Internship offer imported to e-HR / 导入 e-HR（实习 Offer）.
///
/// Is pushed with the candidate when an internship offer is imported to e-HR; the result of the task is to be written back.
///
/// 用户将实习 Offer 导入 e-HR 时推送候选人信息，之后须回写导入任务的结果。
///
/// - Type: `hire.ehr_import_task_for_internship_offer.imported_v1`
/// - Scopes, any of: `hire:ehr_import`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EhrImportTaskForInternshipOfferImported {
    /// The ID of the import task, with which its result is reported. / 导入任务的 ID，回传导入结果时使用。
    pub task_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The ID of the offer, with which its details can be read. / Offer ID，可用于获取 Offer 详情。
    pub offer_id: String,
    /// The ID of the internship onboarding. / 实习入职的 ID。
    pub pre_onboard_id: String,
    /// The ID of the department imported to, the same as `ehr_department.department_id`.
    ///
    /// 导入到哪个部门，与 `ehr_department.department_id` 相同。
    pub ehr_department_id: String,
    /// The user ID of the operator, the same as `operator_user_id.user_id`.
    ///
    /// 操作人的 user ID，与 `operator_user_id.user_id` 相同。
    pub operator_id: String,
    /// The IDs of the operator. / 操作人的各类用户 ID。
    pub operator_user_id: v1::UserId,
    /// The IDs of the department imported to. / 导入到哪个部门，含该部门的各类 ID。
    pub ehr_department: v1::DepartmentId,
}
impl wire::Object for EhrImportTaskForInternshipOfferImported {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("application_id", &mut self.application_id);
        f.field("offer_id", &mut self.offer_id);
        f.field("pre_onboard_id", &mut self.pre_onboard_id);
        f.field("ehr_department_id", &mut self.ehr_department_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("ehr_department", &mut self.ehr_department);
    }
}
crate::codegen::__impl_object! {
    EhrImportTaskForInternshipOfferImported
}
crate::codegen::__event! {
    EhrImportTaskForInternshipOfferImported:
    Descriptor::new("hire.v1.event.ehr_import_task_for_internship_offer_imported", "hire.ehr_import_task_for_internship_offer.imported_v1")
        .documented(text("导入 e-HR（实习 Offer）", "Internship offer imported to e-HR"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported")
        .access(&[Custom], &[scopes(&[crate::scope::HIRE_EHR_IMPORT])])
        .guards(&[
            Guard::received("operator_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
