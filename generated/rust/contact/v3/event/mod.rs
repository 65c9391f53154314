// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

#[cfg(feature = "events")]
mod custom_attr_event_updated;
#[cfg(feature = "events")]
pub use custom_attr_event_updated::*;
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
mod employee_type_enum_actived;
#[cfg(feature = "events")]
pub use employee_type_enum_actived::*;
#[cfg(feature = "events")]
mod employee_type_enum_created;
#[cfg(feature = "events")]
pub use employee_type_enum_created::*;
#[cfg(feature = "events")]
mod employee_type_enum_deactivated;
#[cfg(feature = "events")]
pub use employee_type_enum_deactivated::*;
#[cfg(feature = "events")]
mod employee_type_enum_deleted;
#[cfg(feature = "events")]
pub use employee_type_enum_deleted::*;
#[cfg(feature = "events")]
mod employee_type_enum_updated;
#[cfg(feature = "events")]
pub use employee_type_enum_updated::*;
#[cfg(feature = "events")]
mod scope_updated;
#[cfg(feature = "events")]
pub use scope_updated::*;
#[cfg(feature = "events")]
mod user_created;
#[cfg(feature = "events")]
pub use user_created::*;
#[cfg(feature = "events")]
mod user_deleted;
#[cfg(feature = "events")]
pub use user_deleted::*;
#[cfg(feature = "events")]
mod user_updated;
#[cfg(feature = "events")]
pub use user_updated::*;
