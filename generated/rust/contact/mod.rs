// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `contact`.
pub mod error;
/// `contact.v1`
pub mod v1;
/// `contact.v2`
pub mod v2;
/// `contact.v3`
pub mod v3;
/// The operations of `contact`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `contact.v1`.
    pub fn v1(&self) -> v1::Api<'c> {
        v1::Api::new(self.client)
    }
    /// The operations of `contact.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
    /// The operations of `contact.v3`.
    pub fn v3(&self) -> v3::Api<'c> {
        v3::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v1::user_admin_scope::Get::ENDPOINT,
        v2::department::BatchAdd::ENDPOINT,
        v2::role::List::ENDPOINT,
        v2::task::Get::ENDPOINT,
        v2::user::BatchAdd::ENDPOINT,
        v3::custom_attr::List::ENDPOINT,
        v3::department::Batch::ENDPOINT,
        v3::department::Children::ENDPOINT,
        v3::department::Create::ENDPOINT,
        v3::department::Delete::ENDPOINT,
        v3::department::Get::ENDPOINT,
        v3::department::List::ENDPOINT,
        v3::department::Parent::ENDPOINT,
        v3::department::Patch::ENDPOINT,
        v3::department::Search::ENDPOINT,
        v3::department::UnbindDepartmentChat::ENDPOINT,
        v3::department::Update::ENDPOINT,
        v3::department::UpdateDepartmentId::ENDPOINT,
        v3::employee_type_enum::Create::ENDPOINT,
        v3::employee_type_enum::Delete::ENDPOINT,
        v3::employee_type_enum::List::ENDPOINT,
        v3::employee_type_enum::Update::ENDPOINT,
        v3::functional_role::Create::ENDPOINT,
        v3::functional_role::Delete::ENDPOINT,
        v3::functional_role::Update::ENDPOINT,
        v3::functional_role_member::BatchCreate::ENDPOINT,
        v3::functional_role_member::BatchDelete::ENDPOINT,
        v3::functional_role_member::Get::ENDPOINT,
        v3::functional_role_member::List::ENDPOINT,
        v3::functional_role_member::Scopes::ENDPOINT,
        v3::group::Create::ENDPOINT,
        v3::group::Delete::ENDPOINT,
        v3::group::Get::ENDPOINT,
        v3::group::MemberBelong::ENDPOINT,
        v3::group::Patch::ENDPOINT,
        v3::group::Simplelist::ENDPOINT,
        v3::group_member::Add::ENDPOINT,
        v3::group_member::BatchAdd::ENDPOINT,
        v3::group_member::BatchRemove::ENDPOINT,
        v3::group_member::Remove::ENDPOINT,
        v3::group_member::Simplelist::ENDPOINT,
        v3::job_family::Create::ENDPOINT,
        v3::job_family::Delete::ENDPOINT,
        v3::job_family::Get::ENDPOINT,
        v3::job_family::List::ENDPOINT,
        v3::job_family::Update::ENDPOINT,
        v3::job_level::Create::ENDPOINT,
        v3::job_level::Delete::ENDPOINT,
        v3::job_level::Get::ENDPOINT,
        v3::job_level::List::ENDPOINT,
        v3::job_level::Update::ENDPOINT,
        v3::job_title::Get::ENDPOINT,
        v3::job_title::List::ENDPOINT,
        v3::scope::List::ENDPOINT,
        v3::unit::BindDepartment::ENDPOINT,
        v3::unit::Create::ENDPOINT,
        v3::unit::Delete::ENDPOINT,
        v3::unit::Get::ENDPOINT,
        v3::unit::List::ENDPOINT,
        v3::unit::ListDepartment::ENDPOINT,
        v3::unit::Patch::ENDPOINT,
        v3::unit::UnbindDepartment::ENDPOINT,
        v3::user::BasicBatch::ENDPOINT,
        v3::user::Batch::ENDPOINT,
        v3::user::BatchGetId::ENDPOINT,
        v3::user::Create::ENDPOINT,
        v3::user::Delete::ENDPOINT,
        v3::user::FindByDepartment::ENDPOINT,
        v3::user::Get::ENDPOINT,
        v3::user::List::ENDPOINT,
        v3::user::Patch::ENDPOINT,
        v3::user::Resurrect::ENDPOINT,
        v3::user::Update::ENDPOINT,
        v3::user::UpdateUserId::ENDPOINT,
        v3::work_city::Get::ENDPOINT,
        v3::work_city::List::ENDPOINT,
    ]
}
/// The descriptor of each event of this service.
#[cfg(feature = "events")]
pub fn events() -> &'static [&'static crate::codegen::events::Descriptor] {
    use crate::codegen::events::Payload;
    &[
        v2::event::ContactScopeChange::DESCRIPTOR,
        v2::event::DeptAdd::DESCRIPTOR,
        v2::event::DeptDelete::DESCRIPTOR,
        v2::event::DeptUpdate::DESCRIPTOR,
        v2::event::UserAdd::DESCRIPTOR,
        v2::event::UserLeave::DESCRIPTOR,
        v2::event::UserStatusChange::DESCRIPTOR,
        v2::event::UserUpdate::DESCRIPTOR,
        v3::event::CustomAttrEventUpdated::DESCRIPTOR,
        v3::event::DepartmentCreated::DESCRIPTOR,
        v3::event::DepartmentDeleted::DESCRIPTOR,
        v3::event::DepartmentUpdated::DESCRIPTOR,
        v3::event::EmployeeTypeEnumActived::DESCRIPTOR,
        v3::event::EmployeeTypeEnumCreated::DESCRIPTOR,
        v3::event::EmployeeTypeEnumDeactivated::DESCRIPTOR,
        v3::event::EmployeeTypeEnumDeleted::DESCRIPTOR,
        v3::event::EmployeeTypeEnumUpdated::DESCRIPTOR,
        v3::event::ScopeUpdated::DESCRIPTOR,
        v3::event::UserCreated::DESCRIPTOR,
        v3::event::UserDeleted::DESCRIPTOR,
        v3::event::UserUpdated::DESCRIPTOR,
    ]
}
