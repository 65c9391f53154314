// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `application`.
pub mod error;
/// `application.v1`
pub mod v1;
/// `application.v2`
pub mod v2;
/// `application.v3`
pub mod v3;
/// `application.v5`
pub mod v5;
/// `application.v6`
pub mod v6;
/// `application.v7`
pub mod v7;
/// The operations of `application`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `application.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `application.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
    /// The operations of `application.v3`.
    pub fn v3(&self) -> v3::Api<'c> {
        v3::Api::new(self.client)
    }
    /// The operations of `application.v5`.
    pub fn v5(&self) -> v5::Api<'c> {
        v5::Api::new(self.client)
    }
    /// The operations of `application.v6`.
    pub fn v6(&self) -> v6::Api<'c> {
        v6::Api::new(self.client)
    }
    /// The operations of `application.v7`.
    pub fn v7(&self) -> v7::Api<'c> {
        v7::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::user_visible_app::List::ENDPOINT,
        v2::app::Visibility::ENDPOINT,
        v3::app::List::ENDPOINT,
        v3::app::UpdateVisibility::ENDPOINT,
        v3::is_user_admin::Get::ENDPOINT,
        v5::application::Favourite::ENDPOINT,
        v5::application::Recommend::ENDPOINT,
        v6::app_badge::Set::ENDPOINT,
        v6::app_recommend_rule::List::ENDPOINT,
        v6::application::ContactsRangeConfiguration::ENDPOINT,
        v6::application::Get::ENDPOINT,
        v6::application::List::ENDPOINT,
        v6::application::Patch::ENDPOINT,
        v6::application::Underauditlist::ENDPOINT,
        v6::application_app_usage::DepartmentOverview::ENDPOINT,
        v6::application_app_usage::MessagePushOverview::ENDPOINT,
        v6::application_app_usage::Overview::ENDPOINT,
        v6::application_app_version::Get::ENDPOINT,
        v6::application_app_version::List::ENDPOINT,
        v6::application_app_version::Patch::ENDPOINT,
        v6::application_app_version_contacts_range_suggest::Get::ENDPOINT,
        v6::application_collaborators::Get::ENDPOINT,
        v6::application_collaborators::Update::ENDPOINT,
        v6::application_contacts_range::Patch::ENDPOINT,
        v6::application_feedback::List::ENDPOINT,
        v6::application_feedback::Patch::ENDPOINT,
        v6::application_management::Update::ENDPOINT,
        v6::application_owner::Update::ENDPOINT,
        v6::application_visibility::CheckWhiteBlackList::ENDPOINT,
        v6::application_visibility::Patch::ENDPOINT,
        v6::scope::Apply::ENDPOINT,
        v6::scope::List::ENDPOINT,
        v7::app_avatar_upload::Create::ENDPOINT,
        v7::application_ability::Patch::ENDPOINT,
        v7::application_base::Patch::ENDPOINT,
        v7::application_config::Patch::ENDPOINT,
        v7::application_publish::Create::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v6::event::AppOpen::DESCRIPTOR,
        v6::event::AppStatusChange::DESCRIPTOR,
        v6::event::AppTicket::DESCRIPTOR,
        v6::event::AppUninstalled::DESCRIPTOR,
        v6::event::ApplicationAppVersionAudit::DESCRIPTOR,
        v6::event::ApplicationAppVersionPublishApply::DESCRIPTOR,
        v6::event::ApplicationAppVersionPublishRevoke::DESCRIPTOR,
        v6::event::ApplicationCreated::DESCRIPTOR,
        v6::event::ApplicationFeedbackCreated::DESCRIPTOR,
        v6::event::ApplicationFeedbackUpdated::DESCRIPTOR,
        v6::event::ApplicationVisibilityAdded::DESCRIPTOR,
        v6::event::BotMenu::DESCRIPTOR,
        v6::event::OrderPaid::DESCRIPTOR,
    ]
}
