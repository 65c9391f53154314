// Generated from spec/hire/v1/event/ehr_import_task_imported.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::v1;
/// Candidate imported to e-HR / 导入 e-HR.
///
/// Is pushed with IDs only when a candidate is imported to e-HR; the data is queried separately and the result written back.
///
/// 用户对投递操作导入 e-HR 时推送相关 ID，详情需另行查询，完成后须回写结果。
///
/// - Type: `hire.ehr_import_task.imported_v1`
/// - Scopes, any of: `hire:ehr_import`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EhrImportTaskImported {
    /// The ID of the import task, with which its result is reported. / 导入任务的 ID，回传导入结果时使用。
    pub task_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The `people_admin_department_id` of the department imported to. Discouraged; use `ehr_department` instead.
    ///
    /// 导入到哪个部门，为 `people_admin_department_id`；已不推荐，请改用 `ehr_department`。
    pub ehr_department_id: String,
    /// The ID of the hiring requirement, with which the requirement can be read. / 招聘需求 ID，可用于获取招聘需求信息。
    pub ehr_requirement_id: String,
    /// The `people_admin_id` of the operator. Discouraged; use `operator_user_id` instead.
    ///
    /// 操作人的 `people_admin_id`；已不推荐，请改用 `operator_user_id`。
    pub operator_id: String,
    /// The IDs of the user who started the import. / 发起导入的用户的各类 ID。
    pub operator_user_id: v1::UserId,
    /// The IDs of the department imported to. / 导入到哪个部门，含该部门的各类 ID。
    pub ehr_department: v1::DepartmentId,
}
impl wire::Object for EhrImportTaskImported {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("application_id", &mut self.application_id);
        f.field("ehr_department_id", &mut self.ehr_department_id);
        f.field("ehr_requirement_id", &mut self.ehr_requirement_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("ehr_department", &mut self.ehr_department);
    }
}
crate::codegen::__impl_object! {
    EhrImportTaskImported
}
crate::codegen::__event! {
    EhrImportTaskImported:
    Descriptor::new("hire.v1.event.ehr_import_task_imported", "hire.ehr_import_task.imported_v1")
        .documented(text("导入 e-HR", "Candidate imported to e-HR"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported")
        .access(&[Custom], &[scopes(&[crate::scope::HIRE_EHR_IMPORT])])
        .guards(&[
            Guard::received("operator_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
