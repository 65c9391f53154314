// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod common_data_id_user_mapping_changed;
#[cfg(feature = "events")]
pub use common_data_id_user_mapping_changed::*;
#[cfg(feature = "events")]
mod common_data_meta_data_updated;
#[cfg(feature = "events")]
pub use common_data_meta_data_updated::*;
#[cfg(feature = "events")]
mod contract_created;
#[cfg(feature = "events")]
pub use contract_created::*;
#[cfg(feature = "events")]
mod contract_deleted;
#[cfg(feature = "events")]
pub use contract_deleted::*;
#[cfg(feature = "events")]
mod contract_updated;
#[cfg(feature = "events")]
pub use contract_updated::*;
#[cfg(feature = "events")]
mod department_created;
#[cfg(feature = "events")]
pub use department_created::*;
#[cfg(feature = "events")]
mod department_deleted;
#[cfg(feature = "events")]
pub use department_deleted::*;
#[cfg(feature = "events")]
mod department_updated;
#[cfg(feature = "events")]
pub use department_updated::*;
#[cfg(feature = "events")]
mod employment_converted;
#[cfg(feature = "events")]
pub use employment_converted::*;
#[cfg(feature = "events")]
mod job_change_updated;
#[cfg(feature = "events")]
pub use job_change_updated::*;
#[cfg(feature = "events")]
mod job_created;
#[cfg(feature = "events")]
pub use job_created::*;
#[cfg(feature = "events")]
mod job_data_changed;
#[cfg(feature = "events")]
pub use job_data_changed::*;
#[cfg(feature = "events")]
mod job_data_created;
#[cfg(feature = "events")]
pub use job_data_created::*;
#[cfg(feature = "events")]
mod job_data_deleted;
#[cfg(feature = "events")]
pub use job_data_deleted::*;
#[cfg(feature = "events")]
mod job_data_employed;
#[cfg(feature = "events")]
pub use job_data_employed::*;
#[cfg(feature = "events")]
mod job_data_updated;
#[cfg(feature = "events")]
pub use job_data_updated::*;
#[cfg(feature = "events")]
mod job_deleted;
#[cfg(feature = "events")]
pub use job_deleted::*;
#[cfg(feature = "events")]
mod job_updated;
#[cfg(feature = "events")]
pub use job_updated::*;
#[cfg(feature = "events")]
mod org_role_authorization_updated;
#[cfg(feature = "events")]
pub use org_role_authorization_updated::*;
#[cfg(feature = "events")]
mod pre_hire_updated;
#[cfg(feature = "events")]
pub use pre_hire_updated::*;
