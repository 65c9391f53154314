// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod application_deleted;
#[cfg(feature = "events")]
pub use application_deleted::*;
#[cfg(feature = "events")]
mod application_stage_changed;
#[cfg(feature = "events")]
pub use application_stage_changed::*;
#[cfg(feature = "events")]
mod eco_account_created;
#[cfg(feature = "events")]
pub use eco_account_created::*;
#[cfg(feature = "events")]
mod eco_background_check_canceled;
#[cfg(feature = "events")]
pub use eco_background_check_canceled::*;
#[cfg(feature = "events")]
mod eco_background_check_created;
#[cfg(feature = "events")]
pub use eco_background_check_created::*;
#[cfg(feature = "events")]
mod eco_exam_created;
#[cfg(feature = "events")]
pub use eco_exam_created::*;
#[cfg(feature = "events")]
mod ehr_import_task_for_internship_offer_imported;
#[cfg(feature = "events")]
pub use ehr_import_task_for_internship_offer_imported::*;
#[cfg(feature = "events")]
mod ehr_import_task_imported;
#[cfg(feature = "events")]
pub use ehr_import_task_imported::*;
#[cfg(feature = "events")]
mod offer_status_changed;
#[cfg(feature = "events")]
pub use offer_status_changed::*;
#[cfg(feature = "events")]
mod referral_account_assets_update;
#[cfg(feature = "events")]
pub use referral_account_assets_update::*;
#[cfg(feature = "events")]
mod talent_deleted;
#[cfg(feature = "events")]
pub use talent_deleted::*;
#[cfg(feature = "events")]
mod talent_tag_subscription;
#[cfg(feature = "events")]
pub use talent_tag_subscription::*;
