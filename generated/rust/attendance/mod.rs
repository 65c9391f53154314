// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `attendance`.
pub mod error;
/// `attendance.v1`
pub mod v1;
/// The operations of `attendance`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `attendance.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::approval_info::Process::ENDPOINT,
        v1::archive_rule::DelReport::ENDPOINT,
        v1::archive_rule::List::ENDPOINT,
        v1::archive_rule::UploadReport::ENDPOINT,
        v1::archive_rule::UserStatsFieldsQuery::ENDPOINT,
        v1::file::Download::ENDPOINT,
        v1::file::Upload::ENDPOINT,
        v1::group::Create::ENDPOINT,
        v1::group::Delete::ENDPOINT,
        v1::group::Get::ENDPOINT,
        v1::group::List::ENDPOINT,
        v1::group::ListUser::ENDPOINT,
        v1::group::Search::ENDPOINT,
        v1::leave_accrual_record::Patch::ENDPOINT,
        v1::leave_employ_expire_record::Get::ENDPOINT,
        v1::shift::Create::ENDPOINT,
        v1::shift::Delete::ENDPOINT,
        v1::shift::Get::ENDPOINT,
        v1::shift::List::ENDPOINT,
        v1::shift::Query::ENDPOINT,
        v1::user_approval::Create::ENDPOINT,
        v1::user_approval::Query::ENDPOINT,
        v1::user_daily_shift::BatchCreate::ENDPOINT,
        v1::user_daily_shift::BatchCreateTemp::ENDPOINT,
        v1::user_daily_shift::Query::ENDPOINT,
        v1::user_flow::BatchCreate::ENDPOINT,
        v1::user_flow::BatchDel::ENDPOINT,
        v1::user_flow::Get::ENDPOINT,
        v1::user_flow::Query::ENDPOINT,
        v1::user_setting::Modify::ENDPOINT,
        v1::user_setting::Query::ENDPOINT,
        v1::user_stats_data::Query::ENDPOINT,
        v1::user_stats_field::Query::ENDPOINT,
        v1::user_stats_view::Query::ENDPOINT,
        v1::user_stats_view::Update::ENDPOINT,
        v1::user_task::Query::ENDPOINT,
        v1::user_task_remedy::Create::ENDPOINT,
        v1::user_task_remedy::Query::ENDPOINT,
        v1::user_task_remedy::QueryUserAllowedRemedys::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[v1::event::UserFlowCreated::DESCRIPTOR, v1::event::UserTaskUpdated::DESCRIPTOR]
}
