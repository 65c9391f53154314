// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `approval`.
pub mod error;
/// `approval.v1`
pub mod v1;
/// `approval.v2`
pub mod v2;
/// `approval.v3`
pub mod v3;
/// `approval.v4`
pub mod v4;
/// The operations of `approval`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `approval.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `approval.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
    /// The operations of `approval.v3`.
    pub fn v3(&self) -> v3::Api<'c> {
        v3::Api::new(self.client)
    }
    /// The operations of `approval.v4`.
    pub fn v4(&self) -> v4::Api<'c> {
        v4::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::id::Get::ENDPOINT,
        v1::message::Send::ENDPOINT,
        v1::message::Update::ENDPOINT,
        v2::approval::Create::ENDPOINT,
        v2::approval::Get::ENDPOINT,
        v2::cc::Search::ENDPOINT,
        v2::external::List::ENDPOINT,
        v2::external_instance::Create::ENDPOINT,
        v2::file::Upload::ENDPOINT,
        v2::instance::Approve::ENDPOINT,
        v2::instance::Cancel::ENDPOINT,
        v2::instance::Cc::ENDPOINT,
        v2::instance::Create::ENDPOINT,
        v2::instance::Get::ENDPOINT,
        v2::instance::List::ENDPOINT,
        v2::instance::Reject::ENDPOINT,
        v2::instance::Search::ENDPOINT,
        v2::instance::Transfer::ENDPOINT,
        v2::subscription::Subscribe::ENDPOINT,
        v2::subscription::Unsubscribe::ENDPOINT,
        v2::task::Search::ENDPOINT,
        v3::external_approval::Create::ENDPOINT,
        v3::external_instance::Check::ENDPOINT,
        v4::approval::Create::ENDPOINT,
        v4::approval::Get::ENDPOINT,
        v4::approval::Subscribe::ENDPOINT,
        v4::approval::Unsubscribe::ENDPOINT,
        v4::district::List::ENDPOINT,
        v4::district::Search::ENDPOINT,
        v4::external_approval::Create::ENDPOINT,
        v4::external_approval::Get::ENDPOINT,
        v4::external_instance::Check::ENDPOINT,
        v4::external_instance::Create::ENDPOINT,
        v4::external_task::List::ENDPOINT,
        v4::instance::AddSign::ENDPOINT,
        v4::instance::Cancel::ENDPOINT,
        v4::instance::Cc::ENDPOINT,
        v4::instance::Create::ENDPOINT,
        v4::instance::Get::ENDPOINT,
        v4::instance::List::ENDPOINT,
        v4::instance::Preview::ENDPOINT,
        v4::instance::Query::ENDPOINT,
        v4::instance::SearchCc::ENDPOINT,
        v4::instance::SpecifiedRollback::ENDPOINT,
        v4::instance_comment::Create::ENDPOINT,
        v4::instance_comment::Delete::ENDPOINT,
        v4::instance_comment::List::ENDPOINT,
        v4::instance_comment::Remove::ENDPOINT,
        v4::task::Approve::ENDPOINT,
        v4::task::Query::ENDPOINT,
        v4::task::Reject::ENDPOINT,
        v4::task::Resubmit::ENDPOINT,
        v4::task::Search::ENDPOINT,
        v4::task::Transfer::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v4::event::ApprovalCc::DESCRIPTOR,
        v4::event::ApprovalInstance::DESCRIPTOR,
        v4::event::ApprovalTask::DESCRIPTOR,
        v4::event::ApprovalUpdated::DESCRIPTOR,
        v4::event::InstanceRemedyGroupUpdate::DESCRIPTOR,
        v4::event::InstanceTripGroupUpdate::DESCRIPTOR,
        v4::event::LeaveApproval::DESCRIPTOR,
        v4::event::LeaveApprovalRevert::DESCRIPTOR,
        v4::event::LeaveApprovalV2::DESCRIPTOR,
        v4::event::OutApproval::DESCRIPTOR,
        v4::event::OutApprovalRevert::DESCRIPTOR,
        v4::event::ShiftApproval::DESCRIPTOR,
        v4::event::WorkApproval::DESCRIPTOR,
        v4::event::WorkApprovalRevert::DESCRIPTOR,
    ]
}
