// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `contact.v3.custom_attr`
///
/// - [`List`](struct@custom_attr::List): List custom user fields / 获取企业自定义用户字段
pub mod custom_attr;
/// `contact.v3.department`
///
/// - [`Batch`](struct@department::Batch): Get departments in bulk / 批量获取部门信息
/// - [`Children`](struct@department::Children): List child departments / 获取子部门列表
/// - [`Create`](struct@department::Create): Create a department / 创建部门
/// - [`Delete`](struct@department::Delete): Delete a department / 删除部门
/// - [`Get`](struct@department::Get): Get a department / 获取单个部门信息
/// - [`List`](struct@department::List): List departments / 获取部门信息列表
/// - [`Parent`](struct@department::Parent): List parent departments / 获取父部门信息
/// - [`Patch`](struct@department::Patch): Update some fields of a department / 修改部门部分信息
/// - [`Search`](struct@department::Search): Search departments / 搜索部门
/// - [`UnbindDepartmentChat`](struct@department::UnbindDepartmentChat): Turn a department chat into an ordinary chat / 部门群转为普通群
/// - [`Update`](struct@department::Update): Replace the fields of a department / 更新部门所有信息
/// - [`UpdateDepartmentId`](struct@department::UpdateDepartmentId): Change the ID of a department / 更新部门ID
pub mod department;
/// `contact.v3.employee_type_enum`
///
/// - [`Create`](struct@employee_type_enum::Create): Create an employee type / 新增人员类型
/// - [`Delete`](struct@employee_type_enum::Delete): Delete an employee type / 删除人员类型
/// - [`List`](struct@employee_type_enum::List): List employee types / 查询人员类型
/// - [`Update`](struct@employee_type_enum::Update): Update an employee type / 更新人员类型
pub mod employee_type_enum;
/// `contact.v3.event`
///
/// - [`CustomAttrEventUpdated`](struct@event::CustomAttrEventUpdated): Custom user fields changed / 成员字段变更
/// - [`DepartmentCreated`](struct@event::DepartmentCreated): Department created / 部门新建
/// - [`DepartmentDeleted`](struct@event::DepartmentDeleted): Department deleted / 部门被删除
/// - [`DepartmentUpdated`](struct@event::DepartmentUpdated): Department changed / 部门信息变化
/// - [`EmployeeTypeEnumActived`](struct@event::EmployeeTypeEnumActived): Employee type activated / 启用人员类型
/// - [`EmployeeTypeEnumCreated`](struct@event::EmployeeTypeEnumCreated): Employee type created / 新建人员类型
/// - [`EmployeeTypeEnumDeactivated`](struct@event::EmployeeTypeEnumDeactivated): Employee type deactivated / 停用人员类型
/// - [`EmployeeTypeEnumDeleted`](struct@event::EmployeeTypeEnumDeleted): Employee type deleted / 删除人员类型
/// - [`EmployeeTypeEnumUpdated`](struct@event::EmployeeTypeEnumUpdated): Employee type renamed / 修改人员类型名称
/// - [`ScopeUpdated`](struct@event::ScopeUpdated): Contact scope of the app changed / 通讯录权限范围变更
/// - [`UserCreated`](struct@event::UserCreated): Employee joined / 员工入职
/// - [`UserDeleted`](struct@event::UserDeleted): Employee left / 员工离职
/// - [`UserUpdated`](struct@event::UserUpdated): Employee changed / 员工信息被修改
#[cfg(feature = "events")]
pub mod event;
/// `contact.v3.functional_role`
///
/// - [`Create`](struct@functional_role::Create): Create a role / 创建角色
/// - [`Delete`](struct@functional_role::Delete): Delete a role / 删除角色
/// - [`Update`](struct@functional_role::Update): Rename a role / 修改角色名称
pub mod functional_role;
/// `contact.v3.functional_role_member`
///
/// - [`BatchCreate`](struct@functional_role_member::BatchCreate): Add members to a role / 批量添加角色成员
/// - [`BatchDelete`](struct@functional_role_member::BatchDelete): Remove members from a role / 删除角色下的成员
/// - [`Get`](struct@functional_role_member::Get): Get the scope of a role member / 查询角色下某个成员的管理范围
/// - [`List`](struct@functional_role_member::List): List the members of a role / 查询角色下的所有成员信息
/// - [`Scopes`](struct@functional_role_member::Scopes): Set the scopes of role members / 批量设置角色成员管理范围
pub mod functional_role_member;
/// `contact.v3.group`
///
/// - [`Create`](struct@group::Create): Create a user group / 创建用户组
/// - [`Delete`](struct@group::Delete): Delete a user group / 删除用户组
/// - [`Get`](struct@group::Get): Get a user group / 查询指定用户组
/// - [`MemberBelong`](struct@group::MemberBelong): List the user groups of a user / 查询用户所属用户组
/// - [`Patch`](struct@group::Patch): Update a user group / 更新用户组
/// - [`Simplelist`](struct@group::Simplelist): List user groups / 查询用户组列表
pub mod group;
/// `contact.v3.group_member`
///
/// - [`Add`](struct@group_member::Add): Add a member to a user group / 添加用户组成员
/// - [`BatchAdd`](struct@group_member::BatchAdd): Add members to a user group / 批量添加用户组成员
/// - [`BatchRemove`](struct@group_member::BatchRemove): Remove members from a user group / 批量移除用户组成员
/// - [`Remove`](struct@group_member::Remove): Remove a member from a user group / 移除用户组成员
/// - [`Simplelist`](struct@group_member::Simplelist): List the members of a user group / 查询用户组成员列表
pub mod group_member;
/// `contact.v3.job_family`
///
/// - [`Create`](struct@job_family::Create): Create a job family / 创建序列
/// - [`Delete`](struct@job_family::Delete): Delete a job family / 删除序列
/// - [`Get`](struct@job_family::Get): Get a job family / 获取单个序列信息
/// - [`List`](struct@job_family::List): List job families / 获取租户序列列表
/// - [`Update`](struct@job_family::Update): Update a job family / 更新序列
pub mod job_family;
/// `contact.v3.job_level`
///
/// - [`Create`](struct@job_level::Create): Create a job level / 创建职级
/// - [`Delete`](struct@job_level::Delete): Delete a job level / 删除职级
/// - [`Get`](struct@job_level::Get): Get a job level / 获取单个职级信息
/// - [`List`](struct@job_level::List): List job levels / 获取租户职级列表
/// - [`Update`](struct@job_level::Update): Update a job level / 更新职级
pub mod job_level;
/// `contact.v3.job_title`
///
/// - [`Get`](struct@job_title::Get): Get a job title / 获取单个职务信息
/// - [`List`](struct@job_title::List): List job titles / 获取租户职务列表
pub mod job_title;
/// `contact.v3.scope`
///
/// - [`List`](struct@scope::List): Get the contact scope of the app / 获取通讯录授权范围
pub mod scope;
mod types;
pub use types::*;
/// `contact.v3.unit`
///
/// - [`BindDepartment`](struct@unit::BindDepartment): Bind a department to a unit / 建立部门与单位的绑定关系
/// - [`Create`](struct@unit::Create): Create a unit / 创建单位
/// - [`Delete`](struct@unit::Delete): Delete a unit / 删除单位
/// - [`Get`](struct@unit::Get): Get a unit / 获取单位信息
/// - [`List`](struct@unit::List): List units / 获取单位列表
/// - [`ListDepartment`](struct@unit::ListDepartment): List the departments of a unit / 获取单位绑定的部门列表
/// - [`Patch`](struct@unit::Patch): Rename a unit / 修改单位信息
/// - [`UnbindDepartment`](struct@unit::UnbindDepartment): Unbind a department from a unit / 解除部门与单位的绑定关系
pub mod unit;
/// `contact.v3.user`
///
/// - [`BasicBatch`](struct@user::BasicBatch): Get the names of users / 获取用户姓名
/// - [`Batch`](struct@user::Batch): Get users in bulk / 批量获取用户信息
/// - [`BatchGetId`](struct@user::BatchGetId): Get user IDs by mobile number or email / 通过手机号或邮箱获取用户 ID
/// - [`Create`](struct@user::Create): Create a user / 创建用户
/// - [`Delete`](struct@user::Delete): Delete a user / 删除用户
/// - [`FindByDepartment`](struct@user::FindByDepartment): List the direct members of a department / 获取部门直属用户列表
/// - [`Get`](struct@user::Get): Get a user / 获取单个用户信息
/// - [`List`](struct@user::List): List users / 获取用户列表
/// - [`Patch`](struct@user::Patch): Update some fields of a user / 修改用户部分信息
/// - [`Resurrect`](struct@user::Resurrect): Restore a deleted user / 恢复已删除用户
/// - [`Update`](struct@user::Update): Replace the fields of a user / 更新用户所有信息
/// - [`UpdateUserId`](struct@user::UpdateUserId): Change the ID of a user / 更新用户ID
pub mod user;
/// `contact.v3.work_city`
///
/// - [`Get`](struct@work_city::Get): Get a work city / 获取单个工作城市信息
/// - [`List`](struct@work_city::List): List work cities / 获取租户工作城市列表
pub mod work_city;
/// The operations of `contact.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `contact.v3.custom_attr`.
    pub fn custom_attr(&self) -> custom_attr::Api<'c> {
        custom_attr::Api::new(self.client)
    }
    /// The operations of `contact.v3.department`.
    pub fn department(&self) -> department::Api<'c> {
        department::Api::new(self.client)
    }
    /// The operations of `contact.v3.employee_type_enum`.
    pub fn employee_type_enum(&self) -> employee_type_enum::Api<'c> {
        employee_type_enum::Api::new(self.client)
    }
    /// The operations of `contact.v3.functional_role`.
    pub fn functional_role(&self) -> functional_role::Api<'c> {
        functional_role::Api::new(self.client)
    }
    /// The operations of `contact.v3.functional_role_member`.
    pub fn functional_role_member(&self) -> functional_role_member::Api<'c> {
        functional_role_member::Api::new(self.client)
    }
    /// The operations of `contact.v3.group`.
    pub fn group(&self) -> group::Api<'c> {
        group::Api::new(self.client)
    }
    /// The operations of `contact.v3.group_member`.
    pub fn group_member(&self) -> group_member::Api<'c> {
        group_member::Api::new(self.client)
    }
    /// The operations of `contact.v3.job_family`.
    pub fn job_family(&self) -> job_family::Api<'c> {
        job_family::Api::new(self.client)
    }
    /// The operations of `contact.v3.job_level`.
    pub fn job_level(&self) -> job_level::Api<'c> {
        job_level::Api::new(self.client)
    }
    /// The operations of `contact.v3.job_title`.
    pub fn job_title(&self) -> job_title::Api<'c> {
        job_title::Api::new(self.client)
    }
    /// The operations of `contact.v3.scope`.
    pub fn scope(&self) -> scope::Api<'c> {
        scope::Api::new(self.client)
    }
    /// The operations of `contact.v3.unit`.
    pub fn unit(&self) -> unit::Api<'c> {
        unit::Api::new(self.client)
    }
    /// The operations of `contact.v3.user`.
    pub fn user(&self) -> user::Api<'c> {
        user::Api::new(self.client)
    }
    /// The operations of `contact.v3.work_city`.
    pub fn work_city(&self) -> work_city::Api<'c> {
        work_city::Api::new(self.client)
    }
}
