// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `corehr.v1.assigned_user`
///
/// - [`Search`](struct@assigned_user::Search): List the grants of organizational roles / 获取组织类角色授权列表
pub mod assigned_user;
/// `corehr.v1.authorization`
///
/// - [`AddRoleAssign`](struct@authorization::AddRoleAssign): Grant a role to a user / 为用户授权角色
/// - [`GetByParam`](struct@authorization::GetByParam): Get the role grants of a user / 查询单个用户授权
/// - [`Query`](struct@authorization::Query): List the role grants of users / 批量查询用户授权
/// - [`RemoveRoleAssign`](struct@authorization::RemoveRoleAssign): Revoke a role from a user / 移除用户被授权的角色
/// - [`UpdateRoleAssign`](struct@authorization::UpdateRoleAssign): Replace the scope of a user's role / 更新用户被授权的数据范围
pub mod authorization;
/// `corehr.v1.common_data_id`
///
/// - [`Convert`](struct@common_data_id::Convert): Convert HR IDs / ID 转换
pub mod common_data_id;
/// `corehr.v1.common_data_meta_data`
///
/// - [`AddEnumOption`](struct@common_data_meta_data::AddEnumOption): Add options to an enum field / 增加字段枚举值选项
/// - [`EditEnumOption`](struct@common_data_meta_data::EditEnumOption): Edit the options of an enum field / 修改字段枚举值选项
pub mod common_data_meta_data;
/// `corehr.v1.company`
///
/// - [`Create`](struct@company::Create): Create a company / 创建公司
/// - [`Delete`](struct@company::Delete): Delete a company / 删除公司
/// - [`Get`](struct@company::Get): Get a company / 查询单个公司
/// - [`List`](struct@company::List): List companies / 批量查询公司
/// - [`Patch`](struct@company::Patch): Update a company / 更新公司
pub mod company;
/// `corehr.v1.compensation_standard`
///
/// - [`Match`](struct@compensation_standard::Match): Match the pay standard of an employee / 获取员工薪资标准
pub mod compensation_standard;
/// `corehr.v1.contract`
///
/// - [`Create`](struct@contract::Create): Create a contract / 新建合同
/// - [`Delete`](struct@contract::Delete): Delete a contract / 删除合同
/// - [`Get`](struct@contract::Get): Get a contract / 查询单个合同
/// - [`List`](struct@contract::List): List contracts / 批量查询合同
/// - [`Patch`](struct@contract::Patch): Update a contract / 更新合同
pub mod contract;
/// `corehr.v1.country_region`
///
/// - [`Get`](struct@country_region::Get): Get a country or region / 查询单条国家/地区信息
/// - [`List`](struct@country_region::List): List countries and regions / 批量查询国家/地区信息
pub mod country_region;
/// `corehr.v1.currency`
///
/// - [`Get`](struct@currency::Get): Get a currency / 查询单个货币信息
/// - [`List`](struct@currency::List): List currencies / 批量查询货币信息
pub mod currency;
/// `corehr.v1.custom_field`
///
/// - [`GetByParam`](struct@custom_field::GetByParam): Get a field / 获取字段详情
/// - [`ListObjectApiName`](struct@custom_field::ListObjectApiName): List HR objects / 获取飞书人事对象列表
/// - [`Query`](struct@custom_field::Query): List the custom fields of objects / 获取自定义字段列表
pub mod custom_field;
/// `corehr.v1.department`
///
/// - [`Create`](struct@department::Create): Create a department (v1) / 创建部门
/// - [`Delete`](struct@department::Delete): Delete a department (v1) / 删除部门
/// - [`Get`](struct@department::Get): Get a department (v1) / 查询单个部门
/// - [`List`](struct@department::List): List departments (v1) / 批量查询部门（不推荐）
/// - [`Patch`](struct@department::Patch): Update a department (v1) / 更新部门
pub mod department;
/// `corehr.v1.employee_type`
///
/// - [`Create`](struct@employee_type::Create): Create an employee type / 创建人员类型
/// - [`Delete`](struct@employee_type::Delete): Delete an employee type / 删除人员类型
/// - [`Get`](struct@employee_type::Get): Get an employee type / 查询单个人员类型
/// - [`List`](struct@employee_type::List): List employee types / 批量查询人员类型
/// - [`Patch`](struct@employee_type::Patch): Update an employee type / 更新人员类型
pub mod employee_type;
/// `corehr.v1.employment`
///
/// - [`Create`](struct@employment::Create): Create an employment / 创建雇佣信息
/// - [`Delete`](struct@employment::Delete): Delete an employment / 删除雇佣信息
/// - [`Patch`](struct@employment::Patch): Update an employment / 更新雇佣信息
pub mod employment;
/// `corehr.v1.event`
///
/// - [`CommonDataIdUserMappingChanged`](struct@event::CommonDataIdUserMappingChanged): User ID mapping changed / 用户ID映射变更
/// - [`CommonDataMetaDataUpdated`](struct@event::CommonDataMetaDataUpdated): Object metadata changed / 元数据信息变更
/// - [`ContractCreated`](struct@event::ContractCreated): Contract created / 合同创建
/// - [`ContractDeleted`](struct@event::ContractDeleted): Contract deleted / 合同删除
/// - [`ContractUpdated`](struct@event::ContractUpdated): Contract updated / 合同更新
/// - [`DepartmentCreated`](struct@event::DepartmentCreated): Department created (v1) / 【事件】创建部门
/// - [`DepartmentDeleted`](struct@event::DepartmentDeleted): Department deleted / 【事件】删除部门
/// - [`DepartmentUpdated`](struct@event::DepartmentUpdated): Department updated (v1) / 【事件】更新部门
/// - [`EmploymentConverted`](struct@event::EmploymentConverted): Probation passed / 员工完成转正
/// - [`JobChangeUpdated`](struct@event::JobChangeUpdated): Job change status changed (v1) / 异动状态变更
/// - [`JobCreated`](struct@event::JobCreated): Job created / 【事件】创建职务
/// - [`JobDataChanged`](struct@event::JobDataChanged): Job change completed / 员工完成异动
/// - [`JobDataCreated`](struct@event::JobDataCreated): Job data created / 任职信息创建
/// - [`JobDataDeleted`](struct@event::JobDataDeleted): Job data deleted / 任职信息删除
/// - [`JobDataEmployed`](struct@event::JobDataEmployed): Onboarding completed / 员工完成入职
/// - [`JobDataUpdated`](struct@event::JobDataUpdated): Job data updated / 任职信息更新
/// - [`JobDeleted`](struct@event::JobDeleted): Job deleted / 【事件】删除职务
/// - [`JobUpdated`](struct@event::JobUpdated): Job updated / 【事件】更新职务
/// - [`OrgRoleAuthorizationUpdated`](struct@event::OrgRoleAuthorizationUpdated): Organizational role grant changed / 组织角色授权变更
/// - [`PreHireUpdated`](struct@event::PreHireUpdated): Pre-hire job data changed / 入职信息变更
#[cfg(feature = "events")]
pub mod event;
/// `corehr.v1.file`
///
/// - [`Get`](struct@file::Get): Download a file / 下载文件
pub mod file;
/// `corehr.v1.job`
///
/// - [`Create`](struct@job::Create): Create a job / 创建职务
/// - [`Delete`](struct@job::Delete): Delete a job / 删除职务
/// - [`Get`](struct@job::Get): Get a job (v1) / 查询单个职务
/// - [`List`](struct@job::List): List jobs (v1) / 批量查询职务
/// - [`Patch`](struct@job::Patch): Update a job / 更新单个职务
pub mod job;
/// `corehr.v1.job_change`
///
/// - [`Create`](struct@job_change::Create): Initiate a job change (v1) / 发起员工异动（不推荐）
pub mod job_change;
/// `corehr.v1.job_data`
///
/// - [`Create`](struct@job_data::Create): Create job data / 创建任职信息
/// - [`Delete`](struct@job_data::Delete): Delete job data / 删除任职信息
/// - [`Get`](struct@job_data::Get): Get job data / 查询单个任职信息
/// - [`List`](struct@job_data::List): List job data / 批量查询任职信息
/// - [`Patch`](struct@job_data::Patch): Update job data / 更新任职信息
pub mod job_data;
/// `corehr.v1.job_family`
///
/// - [`Create`](struct@job_family::Create): Create a job family / 创建单个序列
/// - [`Delete`](struct@job_family::Delete): Delete a job family / 删除序列
/// - [`Get`](struct@job_family::Get): Get a job family / 查询单个序列详情
/// - [`List`](struct@job_family::List): List job families / 批量查询序列信息
/// - [`Patch`](struct@job_family::Patch): Update a job family / 更新单个序列
pub mod job_family;
/// `corehr.v1.job_level`
///
/// - [`Create`](struct@job_level::Create): Create a job level / 新建单个职级
/// - [`Delete`](struct@job_level::Delete): Delete a job level / 删除职级
/// - [`Get`](struct@job_level::Get): Get a job level / 查询单个职级
/// - [`List`](struct@job_level::List): List job levels / 批量查询职级
/// - [`Patch`](struct@job_level::Patch): Update a job level / 更新单个职级
pub mod job_level;
/// `corehr.v1.leave`
///
/// - [`CalendarByScope`](struct@leave::CalendarByScope): Find the work calendar that applies / 根据适用条件获取工作日历 ID
/// - [`LeaveBalances`](struct@leave::LeaveBalances): List the leave balances of employees / 批量查询员工假期余额
/// - [`LeaveRequestHistory`](struct@leave::LeaveRequestHistory): List the leave requests of employees / 批量查询员工请假记录
/// - [`LeaveTypes`](struct@leave::LeaveTypes): List leave types / 获取假期类型列表
/// - [`WorkCalendar`](struct@leave::WorkCalendar): Query work calendars / 获取工作日历信息
/// - [`WorkCalendarDate`](struct@leave::WorkCalendarDate): Query the days of a work calendar / 获取工作日历日期详情
pub mod leave;
/// `corehr.v1.leave_granting_record`
///
/// - [`Create`](struct@leave_granting_record::Create): Create a leave grant / 创建假期发放记录
/// - [`Delete`](struct@leave_granting_record::Delete): Delete a leave grant / 删除假期发放记录
pub mod leave_granting_record;
/// `corehr.v1.location`
///
/// - [`Create`](struct@location::Create): Create a location / 创建地点
/// - [`Delete`](struct@location::Delete): Delete a location (v1) / 删除地点
/// - [`Get`](struct@location::Get): Get a location / 查询单个地点
/// - [`List`](struct@location::List): List locations / 批量分页查询地点信息
pub mod location;
/// `corehr.v1.national_id_type`
///
/// - [`Create`](struct@national_id_type::Create): Create a national ID type / 创建国家证件类型
/// - [`Delete`](struct@national_id_type::Delete): Delete a national ID type / 删除国家证件类型
/// - [`Get`](struct@national_id_type::Get): Get a national ID type / 查询单个国家证件类型
/// - [`List`](struct@national_id_type::List): List national ID types / 批量查询国家证件类型
/// - [`Patch`](struct@national_id_type::Patch): Update a national ID type / 更新国家证件类型
pub mod national_id_type;
/// `corehr.v1.offboarding`
///
/// - [`Query`](struct@offboarding::Query): List offboarding reasons / 查询员工离职原因列表
/// - [`Search`](struct@offboarding::Search): Search offboardings / 搜索离职信息
/// - [`Submit`](struct@offboarding::Submit): Offboard an employee (v1) / 操作员工离职
pub mod offboarding;
/// `corehr.v1.person`
///
/// - [`Create`](struct@person::Create): Create a person (v1) / 创建个人信息
/// - [`Delete`](struct@person::Delete): Delete a person / 删除个人信息
/// - [`Get`](struct@person::Get): Get a person / 查询单个个人信息
/// - [`Patch`](struct@person::Patch): Update a person (v1) / 更新个人信息
/// - [`Upload`](struct@person::Upload): Upload a file / 上传文件
pub mod person;
/// `corehr.v1.pre_hire`
///
/// - [`Delete`](struct@pre_hire::Delete): Delete a pre-hire (v1) / 删除待入职人员（不推荐）
/// - [`Get`](struct@pre_hire::Get): Get a pre-hire / 查询单个待入职信息
/// - [`List`](struct@pre_hire::List): List pre-hires / 批量查询待入职信息
/// - [`Patch`](struct@pre_hire::Patch): Update a pre-hire (v1) / 更新待入职信息（不推荐）
pub mod pre_hire;
/// `corehr.v1.process_form_variable_data`
///
/// - [`Get`](struct@process_form_variable_data::Get): Get the form data of a process (v1) / 获取流程表单数据
pub mod process_form_variable_data;
/// `corehr.v1.security_group`
///
/// - [`List`](struct@security_group::List): List roles / 批量获取角色列表
/// - [`Query`](struct@security_group::Query): Query the HR partners of departments or locations / 查询部门 / 地点的 HRBP / 属地 BP
pub mod security_group;
/// `corehr.v1.subdivision`
///
/// - [`Get`](struct@subdivision::Get): Get a province or region / 查询单条省份/行政区信息
/// - [`List`](struct@subdivision::List): List provinces and regions / 批量查询省份/行政区信息
pub mod subdivision;
/// `corehr.v1.subregion`
///
/// - [`Get`](struct@subregion::Get): Get a city or area / 查询单条城市/区域信息
/// - [`List`](struct@subregion::List): List cities and areas / 批量查询城市/区域信息
pub mod subregion;
/// `corehr.v1.transfer_reason`
///
/// - [`Query`](struct@transfer_reason::Query): List the reasons for job changes / 获取异动原因列表
pub mod transfer_reason;
/// `corehr.v1.transfer_type`
///
/// - [`Query`](struct@transfer_type::Query): List the types of job changes / 获取异动类型列表
pub mod transfer_type;
mod types;
pub use types::*;
/// `corehr.v1.working_hours_type`
///
/// - [`Create`](struct@working_hours_type::Create): Create a working hours type / 创建工时制度
/// - [`Delete`](struct@working_hours_type::Delete): Delete a working hours type / 删除工时制度
/// - [`Get`](struct@working_hours_type::Get): Get a working hours type / 查询单个工时制度
/// - [`List`](struct@working_hours_type::List): List working hours types / 批量查询工时制度
/// - [`Patch`](struct@working_hours_type::Patch): Update a working hours type / 更新工时制度
pub mod working_hours_type;
/// The operations of `corehr.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `corehr.v1.assigned_user`.
    pub fn assigned_user(&self) -> assigned_user::Api<'c> {
        assigned_user::Api::new(self.client)
    }
    /// The operations of `corehr.v1.authorization`.
    pub fn authorization(&self) -> authorization::Api<'c> {
        authorization::Api::new(self.client)
    }
    /// The operations of `corehr.v1.common_data_id`.
    pub fn common_data_id(&self) -> common_data_id::Api<'c> {
        common_data_id::Api::new(self.client)
    }
    /// The operations of `corehr.v1.common_data_meta_data`.
    pub fn common_data_meta_data(&self) -> common_data_meta_data::Api<'c> {
        common_data_meta_data::Api::new(self.client)
    }
    /// The operations of `corehr.v1.company`.
    pub fn company(&self) -> company::Api<'c> {
        company::Api::new(self.client)
    }
    /// The operations of `corehr.v1.compensation_standard`.
    pub fn compensation_standard(&self) -> compensation_standard::Api<'c> {
        compensation_standard::Api::new(self.client)
    }
    /// The operations of `corehr.v1.contract`.
    pub fn contract(&self) -> contract::Api<'c> {
        contract::Api::new(self.client)
    }
    /// The operations of `corehr.v1.country_region`.
    pub fn country_region(&self) -> country_region::Api<'c> {
        country_region::Api::new(self.client)
    }
    /// The operations of `corehr.v1.currency`.
    pub fn currency(&self) -> currency::Api<'c> {
        currency::Api::new(self.client)
    }
    /// The operations of `corehr.v1.custom_field`.
    pub fn custom_field(&self) -> custom_field::Api<'c> {
        custom_field::Api::new(self.client)
    }
    /// The operations of `corehr.v1.department`.
    pub fn department(&self) -> department::Api<'c> {
        department::Api::new(self.client)
    }
    /// The operations of `corehr.v1.employee_type`.
    pub fn employee_type(&self) -> employee_type::Api<'c> {
        employee_type::Api::new(self.client)
    }
    /// The operations of `corehr.v1.employment`.
    pub fn employment(&self) -> employment::Api<'c> {
        employment::Api::new(self.client)
    }
    /// The operations of `corehr.v1.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
    /// The operations of `corehr.v1.job`.
    pub fn job(&self) -> job::Api<'c> {
        job::Api::new(self.client)
    }
    /// The operations of `corehr.v1.job_change`.
    pub fn job_change(&self) -> job_change::Api<'c> {
        job_change::Api::new(self.client)
    }
    /// The operations of `corehr.v1.job_data`.
    pub fn job_data(&self) -> job_data::Api<'c> {
        job_data::Api::new(self.client)
    }
    /// The operations of `corehr.v1.job_family`.
    pub fn job_family(&self) -> job_family::Api<'c> {
        job_family::Api::new(self.client)
    }
    /// The operations of `corehr.v1.job_level`.
    pub fn job_level(&self) -> job_level::Api<'c> {
        job_level::Api::new(self.client)
    }
    /// The operations of `corehr.v1.leave`.
    pub fn leave(&self) -> leave::Api<'c> {
        leave::Api::new(self.client)
    }
    /// The operations of `corehr.v1.leave_granting_record`.
    pub fn leave_granting_record(&self) -> leave_granting_record::Api<'c> {
        leave_granting_record::Api::new(self.client)
    }
    /// The operations of `corehr.v1.location`.
    pub fn location(&self) -> location::Api<'c> {
        location::Api::new(self.client)
    }
    /// The operations of `corehr.v1.national_id_type`.
    pub fn national_id_type(&self) -> national_id_type::Api<'c> {
        national_id_type::Api::new(self.client)
    }
    /// The operations of `corehr.v1.offboarding`.
    pub fn offboarding(&self) -> offboarding::Api<'c> {
        offboarding::Api::new(self.client)
    }
    /// The operations of `corehr.v1.person`.
    pub fn person(&self) -> person::Api<'c> {
        person::Api::new(self.client)
    }
    /// The operations of `corehr.v1.pre_hire`.
    pub fn pre_hire(&self) -> pre_hire::Api<'c> {
        pre_hire::Api::new(self.client)
    }
    /// The operations of `corehr.v1.process_form_variable_data`.
    pub fn process_form_variable_data(&self) -> process_form_variable_data::Api<'c> {
        process_form_variable_data::Api::new(self.client)
    }
    /// The operations of `corehr.v1.security_group`.
    pub fn security_group(&self) -> security_group::Api<'c> {
        security_group::Api::new(self.client)
    }
    /// The operations of `corehr.v1.subdivision`.
    pub fn subdivision(&self) -> subdivision::Api<'c> {
        subdivision::Api::new(self.client)
    }
    /// The operations of `corehr.v1.subregion`.
    pub fn subregion(&self) -> subregion::Api<'c> {
        subregion::Api::new(self.client)
    }
    /// The operations of `corehr.v1.transfer_reason`.
    pub fn transfer_reason(&self) -> transfer_reason::Api<'c> {
        transfer_reason::Api::new(self.client)
    }
    /// The operations of `corehr.v1.transfer_type`.
    pub fn transfer_type(&self) -> transfer_type::Api<'c> {
        transfer_type::Api::new(self.client)
    }
    /// The operations of `corehr.v1.working_hours_type`.
    pub fn working_hours_type(&self) -> working_hours_type::Api<'c> {
        working_hours_type::Api::new(self.client)
    }
}
