// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod approval_cc;
#[cfg(feature = "events")]
pub use approval_cc::*;
#[cfg(feature = "events")]
mod approval_instance;
#[cfg(feature = "events")]
pub use approval_instance::*;
#[cfg(feature = "events")]
mod approval_task;
#[cfg(feature = "events")]
pub use approval_task::*;
#[cfg(feature = "events")]
mod approval_updated;
#[cfg(feature = "events")]
pub use approval_updated::*;
#[cfg(feature = "events")]
mod instance_remedy_group_update;
#[cfg(feature = "events")]
pub use instance_remedy_group_update::*;
#[cfg(feature = "events")]
mod instance_trip_group_update;
#[cfg(feature = "events")]
pub use instance_trip_group_update::*;
#[cfg(feature = "events")]
mod leave_approval;
#[cfg(feature = "events")]
pub use leave_approval::*;
#[cfg(feature = "events")]
mod leave_approval_revert;
#[cfg(feature = "events")]
pub use leave_approval_revert::*;
#[cfg(feature = "events")]
mod leave_approval_v2;
#[cfg(feature = "events")]
pub use leave_approval_v2::*;
#[cfg(feature = "events")]
mod out_approval;
#[cfg(feature = "events")]
pub use out_approval::*;
#[cfg(feature = "events")]
mod out_approval_revert;
#[cfg(feature = "events")]
pub use out_approval_revert::*;
#[cfg(feature = "events")]
mod shift_approval;
#[cfg(feature = "events")]
pub use shift_approval::*;
#[cfg(feature = "events")]
mod work_approval;
#[cfg(feature = "events")]
pub use work_approval::*;
#[cfg(feature = "events")]
mod work_approval_revert;
#[cfg(feature = "events")]
pub use work_approval_revert::*;
