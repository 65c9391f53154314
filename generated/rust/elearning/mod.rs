// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `elearning.v2`
pub mod v2;
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v2::event::CourseRegistrationCreated::DESCRIPTOR,
        v2::event::CourseRegistrationDeleted::DESCRIPTOR,
        v2::event::CourseRegistrationUpdated::DESCRIPTOR,
    ]
}
