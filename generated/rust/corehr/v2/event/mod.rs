// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod approval_groups_updated;
#[cfg(feature = "events")]
pub use approval_groups_updated::*;
#[cfg(feature = "events")]
mod company_created;
#[cfg(feature = "events")]
pub use company_created::*;
#[cfg(feature = "events")]
mod company_deleted;
#[cfg(feature = "events")]
pub use company_deleted::*;
#[cfg(feature = "events")]
mod company_updated;
#[cfg(feature = "events")]
pub use company_updated::*;
#[cfg(feature = "events")]
mod cost_center_created;
#[cfg(feature = "events")]
pub use cost_center_created::*;
#[cfg(feature = "events")]
mod cost_center_deleted;
#[cfg(feature = "events")]
pub use cost_center_deleted::*;
#[cfg(feature = "events")]
mod cost_center_updated;
#[cfg(feature = "events")]
pub use cost_center_updated::*;
#[cfg(feature = "events")]
mod custom_org_created;
#[cfg(feature = "events")]
pub use custom_org_created::*;
#[cfg(feature = "events")]
mod custom_org_deleted;
#[cfg(feature = "events")]
pub use custom_org_deleted::*;
#[cfg(feature = "events")]
mod custom_org_updated;
#[cfg(feature = "events")]
pub use custom_org_updated::*;
#[cfg(feature = "events")]
mod department_created;
#[cfg(feature = "events")]
pub use department_created::*;
#[cfg(feature = "events")]
mod department_updated;
#[cfg(feature = "events")]
pub use department_updated::*;
#[cfg(feature = "events")]
mod employee_domain_event;
#[cfg(feature = "events")]
pub use employee_domain_event::*;
#[cfg(feature = "events")]
mod job_change_status_updated;
#[cfg(feature = "events")]
pub use job_change_status_updated::*;
#[cfg(feature = "events")]
mod job_change_updated;
#[cfg(feature = "events")]
pub use job_change_updated::*;
#[cfg(feature = "events")]
mod job_family_created;
#[cfg(feature = "events")]
pub use job_family_created::*;
#[cfg(feature = "events")]
mod job_family_deleted;
#[cfg(feature = "events")]
pub use job_family_deleted::*;
#[cfg(feature = "events")]
mod job_family_updated;
#[cfg(feature = "events")]
pub use job_family_updated::*;
#[cfg(feature = "events")]
mod job_grade_created;
#[cfg(feature = "events")]
pub use job_grade_created::*;
#[cfg(feature = "events")]
mod job_grade_deleted;
#[cfg(feature = "events")]
pub use job_grade_deleted::*;
#[cfg(feature = "events")]
mod job_grade_updated;
#[cfg(feature = "events")]
pub use job_grade_updated::*;
#[cfg(feature = "events")]
mod job_level_created;
#[cfg(feature = "events")]
pub use job_level_created::*;
#[cfg(feature = "events")]
mod job_level_deleted;
#[cfg(feature = "events")]
pub use job_level_deleted::*;
#[cfg(feature = "events")]
mod job_level_updated;
#[cfg(feature = "events")]
pub use job_level_updated::*;
#[cfg(feature = "events")]
mod location_created;
#[cfg(feature = "events")]
pub use location_created::*;
#[cfg(feature = "events")]
mod location_deleted;
#[cfg(feature = "events")]
pub use location_deleted::*;
#[cfg(feature = "events")]
mod location_updated;
#[cfg(feature = "events")]
pub use location_updated::*;
#[cfg(feature = "events")]
mod offboarding_checklist_updated;
#[cfg(feature = "events")]
pub use offboarding_checklist_updated::*;
#[cfg(feature = "events")]
mod offboarding_status_updated;
#[cfg(feature = "events")]
pub use offboarding_status_updated::*;
#[cfg(feature = "events")]
mod offboarding_updated;
#[cfg(feature = "events")]
pub use offboarding_updated::*;
#[cfg(feature = "events")]
mod onboarding_qr_code_inactive;
#[cfg(feature = "events")]
pub use onboarding_qr_code_inactive::*;
#[cfg(feature = "events")]
mod pathway_created;
#[cfg(feature = "events")]
pub use pathway_created::*;
#[cfg(feature = "events")]
mod pathway_deleted;
#[cfg(feature = "events")]
pub use pathway_deleted::*;
#[cfg(feature = "events")]
mod pathway_updated;
#[cfg(feature = "events")]
pub use pathway_updated::*;
#[cfg(feature = "events")]
mod position_created;
#[cfg(feature = "events")]
pub use position_created::*;
#[cfg(feature = "events")]
mod position_deleted;
#[cfg(feature = "events")]
pub use position_deleted::*;
#[cfg(feature = "events")]
mod position_updated;
#[cfg(feature = "events")]
pub use position_updated::*;
#[cfg(feature = "events")]
mod pre_hire_onboarding_task_changed;
#[cfg(feature = "events")]
pub use pre_hire_onboarding_task_changed::*;
#[cfg(feature = "events")]
mod probation_updated;
#[cfg(feature = "events")]
pub use probation_updated::*;
#[cfg(feature = "events")]
mod process_approver_updated;
#[cfg(feature = "events")]
pub use process_approver_updated::*;
#[cfg(feature = "events")]
mod process_cc_updated;
#[cfg(feature = "events")]
pub use process_cc_updated::*;
#[cfg(feature = "events")]
mod process_comment_info_updated;
#[cfg(feature = "events")]
pub use process_comment_info_updated::*;
#[cfg(feature = "events")]
mod process_node_updated;
#[cfg(feature = "events")]
pub use process_node_updated::*;
#[cfg(feature = "events")]
mod process_status_update;
#[cfg(feature = "events")]
pub use process_status_update::*;
#[cfg(feature = "events")]
mod process_updated;
#[cfg(feature = "events")]
pub use process_updated::*;
#[cfg(feature = "events")]
mod signature_file_status_updated;
#[cfg(feature = "events")]
pub use signature_file_status_updated::*;
