// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `corehr.v2.approval_group`
///
/// - [`OpenQueryDepartmentChangeListByIds`](struct@approval_group::OpenQueryDepartmentChangeListByIds): Get department changes of a reorganization / 批量查询部门调整内容
/// - [`OpenQueryJobChangeListByIds`](struct@approval_group::OpenQueryJobChangeListByIds): Get personnel changes of a reorganization / 批量查询人员调整内容
/// - [`OpenQueryPositionChangeListByIds`](struct@approval_group::OpenQueryPositionChangeListByIds): Get position changes of a reorganization / 批量查询岗位调整内容
pub mod approval_group;
/// `corehr.v2.approval_groups`
///
/// - [`Get`](struct@approval_groups::Get): Get a reorganization by process / 根据流程 ID 查询组织架构调整记录
pub mod approval_groups;
/// `corehr.v2.approver`
///
/// - [`List`](struct@approver::List): List the approval tasks of an employee / 获取指定人员审批任务列表
pub mod approver;
/// `corehr.v2.basic_info_bank`
///
/// - [`Search`](struct@basic_info_bank::Search): Search banks / 查询银行信息
pub mod basic_info_bank;
/// `corehr.v2.basic_info_bank_branch`
///
/// - [`Search`](struct@basic_info_bank_branch::Search): Search bank branches / 查询支行信息
pub mod basic_info_bank_branch;
/// `corehr.v2.basic_info_city`
///
/// - [`Search`](struct@basic_info_city::Search): Search cities / 查询城市信息
pub mod basic_info_city;
/// `corehr.v2.basic_info_country_region`
///
/// - [`Search`](struct@basic_info_country_region::Search): Search countries and regions / 查询国家 / 地区信息
pub mod basic_info_country_region;
/// `corehr.v2.basic_info_country_region_subdivision`
///
/// - [`Search`](struct@basic_info_country_region_subdivision::Search): Search provinces / 查询省份/主要行政区信息
pub mod basic_info_country_region_subdivision;
/// `corehr.v2.basic_info_currency`
///
/// - [`Search`](struct@basic_info_currency::Search): Search currencies / 查询货币信息
pub mod basic_info_currency;
/// `corehr.v2.basic_info_district`
///
/// - [`Search`](struct@basic_info_district::Search): Search districts / 查询区 / 县信息
pub mod basic_info_district;
/// `corehr.v2.basic_info_language`
///
/// - [`Search`](struct@basic_info_language::Search): Search languages / 查询语言信息
pub mod basic_info_language;
/// `corehr.v2.basic_info_nationality`
///
/// - [`Search`](struct@basic_info_nationality::Search): Search nationalities / 查询国籍信息
pub mod basic_info_nationality;
/// `corehr.v2.basic_info_time_zone`
///
/// - [`Search`](struct@basic_info_time_zone::Search): Search time zones / 查询时区信息
pub mod basic_info_time_zone;
/// `corehr.v2.bp`
///
/// - [`GetByDepartment`](struct@bp::GetByDepartment): Get the HR partners of a department / 查询部门 HRBP
/// - [`List`](struct@bp::List): List HR partners / 获取 HRBP 列表
pub mod bp;
/// `corehr.v2.company`
///
/// - [`Active`](struct@company::Active): Enable or disable a company / 启用/停用公司
/// - [`BatchGet`](struct@company::BatchGet): Get companies in bulk / 通过 ID 批量查询公司信息
/// - [`QueryMultiTimeline`](struct@company::QueryMultiTimeline): Query the versions of companies in a period / 查询指定时间范围公司版本
/// - [`QueryRecentChange`](struct@company::QueryRecentChange): Query companies changed recently / 查询当前生效信息变更公司
pub mod company;
/// `corehr.v2.contract`
///
/// - [`Search`](struct@contract::Search): Search contracts / 搜索合同
pub mod contract;
/// `corehr.v2.cost_allocation`
///
/// - [`BatchQuery`](struct@cost_allocation::BatchQuery): Query cost allocations / 查询成本分摊
/// - [`CreateVersion`](struct@cost_allocation::CreateVersion): Create a cost allocation / 创建成本分摊
/// - [`RemoveVersion`](struct@cost_allocation::RemoveVersion): Delete a cost allocation / 删除成本分摊
/// - [`UpdateVersion`](struct@cost_allocation::UpdateVersion): Update a cost allocation / 更新成本分摊
pub mod cost_allocation;
/// `corehr.v2.cost_center`
///
/// - [`Create`](struct@cost_center::Create): Create a cost center / 创建成本中心
/// - [`Delete`](struct@cost_center::Delete): Delete a cost center / 删除成本中心
/// - [`Patch`](struct@cost_center::Patch): Enable or disable a cost center / 启用 / 停用成本中心
/// - [`QueryMultiTimeline`](struct@cost_center::QueryMultiTimeline): Get the versions of cost centers in bulk / 批量查询成本中心版本信息
/// - [`QueryRecentChange`](struct@cost_center::QueryRecentChange): Query cost centers changed recently / 查询当前生效信息变更的成本中心
/// - [`Search`](struct@cost_center::Search): Search cost centers / 搜索成本中心信息
/// - [`Tree`](struct@cost_center::Tree): Get the cost center tree / 查询指定生效日期的成本中心架构树
pub mod cost_center;
/// `corehr.v2.cost_center_version`
///
/// - [`Create`](struct@cost_center_version::Create): Create a version of a cost center / 创建成本中心版本
/// - [`Delete`](struct@cost_center_version::Delete): Revoke a version of a cost center / 撤销成本中心版本
/// - [`Patch`](struct@cost_center_version::Patch): Correct a version of a cost center / 更正成本中心版本
pub mod cost_center_version;
/// `corehr.v2.custom_org`
///
/// - [`Active`](struct@custom_org::Active): Enable or disable a custom organization / 启用/停用自定义组织
/// - [`Create`](struct@custom_org::Create): Create a custom organization / 创建自定义组织
/// - [`DeleteOrg`](struct@custom_org::DeleteOrg): Delete a custom organization / 删除自定义组织
/// - [`EmploymentCustomOrgRecord`](struct@custom_org::EmploymentCustomOrgRecord): List the custom organization records of employees / 批量查询人员自定义组织变更记录
/// - [`Patch`](struct@custom_org::Patch): Update a custom organization / 更新自定义组织基础信息
/// - [`Query`](struct@custom_org::Query): Query custom organizations / 批量查询当前版本的自定义组织信息
/// - [`QueryRecentChange`](struct@custom_org::QueryRecentChange): Query custom organizations changed recently / 查询当前生效信息发生变更的自定义组织
/// - [`UpdateRule`](struct@custom_org::UpdateRule): Update the matching rule of a custom organization / 更新自定义组织的匹配规则
pub mod custom_org;
/// `corehr.v2.default_cost_center`
///
/// - [`BatchQuery`](struct@default_cost_center::BatchQuery): Query default cost centers / 查询默认成本中心
/// - [`CreateVersion`](struct@default_cost_center::CreateVersion): Add a default cost center / 添加默认成本中心
/// - [`RemoveVersion`](struct@default_cost_center::RemoveVersion): Delete a default cost center / 删除默认成本中心
/// - [`UpdateVersion`](struct@default_cost_center::UpdateVersion): Update a default cost center / 更新默认成本中心
pub mod default_cost_center;
/// `corehr.v2.department`
///
/// - [`BatchGet`](struct@department::BatchGet): Get departments in bulk / 批量查询部门
/// - [`Delete`](struct@department::Delete): Delete a department / 删除部门
/// - [`Parents`](struct@department::Parents): Get the parents of departments / 获取父部门信息
/// - [`Patch`](struct@department::Patch): Update a department / 更新部门
/// - [`QueryMultiTimeline`](struct@department::QueryMultiTimeline): Query the versions of departments in a period / 批量查询部门版本信息
/// - [`QueryOperationLogs`](struct@department::QueryOperationLogs): Query the operation logs of departments / 批量查询部门操作日志
/// - [`QueryRecentChange`](struct@department::QueryRecentChange): Query departments changed recently / 查询指定时间范围内当前生效信息发生变更的部门
/// - [`QueryTimeline`](struct@department::QueryTimeline): Get departments as of a date / 查询指定日期的部门基本信息
/// - [`Search`](struct@department::Search): Search departments / 搜索部门信息
/// - [`Tree`](struct@department::Tree): Get the department tree as of a date / 查询指定生效日期的部门架构树
pub mod department;
/// `corehr.v2.draft`
///
/// - [`Get`](struct@draft::Get): Get the processes of a reorganization / 根据组织架构调整 ID 查询发起的流程信息
pub mod draft;
/// `corehr.v2.employee`
///
/// - [`BatchGet`](struct@employee::BatchGet): Get employees in bulk / 批量查询员工信息
/// - [`Create`](struct@employee::Create): Add an employee / 添加人员
/// - [`Search`](struct@employee::Search): Search employees / 搜索员工信息
pub mod employee;
/// `corehr.v2.employee_custom_org`
///
/// - [`CreateEmpCustomOrg`](struct@employee_custom_org::CreateEmpCustomOrg): Add a custom organization change of an employee / 新增人员自定义组织变更记录
/// - [`Del`](struct@employee_custom_org::Del): Delete a custom organization change of an employee / 删除人员自定义组织变更记录
/// - [`EditEmpCustomOrg`](struct@employee_custom_org::EditEmpCustomOrg): Update a custom organization change of an employee / 更新人员自定义组织变更记录
/// - [`Querybyid`](struct@employee_custom_org::Querybyid): Get a custom organization record of an employee / 查询单个人员自定义组织变更记录
pub mod employee_custom_org;
/// `corehr.v2.employee_international_assignment`
///
/// - [`Delete`](struct@employee_international_assignment::Delete): Delete an international assignment / 删除外派
pub mod employee_international_assignment;
/// `corehr.v2.employees_additional_job`
///
/// - [`Batch`](struct@employees_additional_job::Batch): Query additional jobs / 批量查询兼职信息
/// - [`Create`](struct@employees_additional_job::Create): Create an additional job / 创建兼职
/// - [`Delete`](struct@employees_additional_job::Delete): Delete an additional job / 删除兼职
/// - [`Patch`](struct@employees_additional_job::Patch): Update an additional job / 更新兼职
pub mod employees_additional_job;
/// `corehr.v2.employees_bp`
///
/// - [`BatchGet`](struct@employees_bp::BatchGet): Get the HR partners of employees / 查询员工 HRBP / 属地 BP
pub mod employees_bp;
/// `corehr.v2.employees_international_assignment`
///
/// - [`Create`](struct@employees_international_assignment::Create): Create an international assignment / 创建外派
/// - [`List`](struct@employees_international_assignment::List): List international assignments / 批量查询外派信息
/// - [`Patch`](struct@employees_international_assignment::Patch): Update an international assignment / 更新外派信息
pub mod employees_international_assignment;
/// `corehr.v2.employees_job_data`
///
/// - [`BatchGet`](struct@employees_job_data::BatchGet): Get the job data of employees in bulk / 批量查询员工任职信息
/// - [`Query`](struct@employees_job_data::Query): Query job data / 获取任职信息列表
pub mod employees_job_data;
/// `corehr.v2.event`
///
/// - [`ApprovalGroupsUpdated`](struct@event::ApprovalGroupsUpdated): Reorganization status changed / 组织架构调整状态变更事件
/// - [`CompanyCreated`](struct@event::CompanyCreated): Company created / 创建公司
/// - [`CompanyDeleted`](struct@event::CompanyDeleted): Company deleted / 【事件】删除公司
/// - [`CompanyUpdated`](struct@event::CompanyUpdated): Company updated / 【事件】更新公司
/// - [`CostCenterCreated`](struct@event::CostCenterCreated): Cost center created / 【事件】创建成本中心
/// - [`CostCenterDeleted`](struct@event::CostCenterDeleted): Cost center deleted / 【事件】删除成本中心
/// - [`CostCenterUpdated`](struct@event::CostCenterUpdated): Cost center updated / 【事件】更新成本中心
/// - [`CustomOrgCreated`](struct@event::CustomOrgCreated): Custom organization created / 【事件】创建自定义组织
/// - [`CustomOrgDeleted`](struct@event::CustomOrgDeleted): Custom organization deleted / 【事件】删除自定义组织
/// - [`CustomOrgUpdated`](struct@event::CustomOrgUpdated): Custom organization updated / 【事件】更新自定义组织
/// - [`DepartmentCreated`](struct@event::DepartmentCreated): Department created / 【事件】创建部门
/// - [`DepartmentUpdated`](struct@event::DepartmentUpdated): Department updated (v2) / 【事件】更新部门
/// - [`EmployeeDomainEvent`](struct@event::EmployeeDomainEvent): Employee data changed / 人员信息变更
/// - [`JobChangeStatusUpdated`](struct@event::JobChangeStatusUpdated): Job change status changed / 异动状态变更
/// - [`JobChangeUpdated`](struct@event::JobChangeUpdated): Job change information changed / 异动信息变更
/// - [`JobFamilyCreated`](struct@event::JobFamilyCreated): Job family created / 【事件】创建序列
/// - [`JobFamilyDeleted`](struct@event::JobFamilyDeleted): Job family deleted / 【事件】删除序列
/// - [`JobFamilyUpdated`](struct@event::JobFamilyUpdated): Job family updated / 更新序列
/// - [`JobGradeCreated`](struct@event::JobGradeCreated): Job grade created / 【事件】创建职等
/// - [`JobGradeDeleted`](struct@event::JobGradeDeleted): Job grade deleted / 【事件】删除职等
/// - [`JobGradeUpdated`](struct@event::JobGradeUpdated): Job grade updated / 【事件】更新职等
/// - [`JobLevelCreated`](struct@event::JobLevelCreated): Job level created / 【事件】创建职级
/// - [`JobLevelDeleted`](struct@event::JobLevelDeleted): Job level deleted / 【事件】删除职级
/// - [`JobLevelUpdated`](struct@event::JobLevelUpdated): Job level updated / 【事件】更新职级
/// - [`LocationCreated`](struct@event::LocationCreated): Location created / 【事件】创建地点
/// - [`LocationDeleted`](struct@event::LocationDeleted): Location deleted / 【事件】删除地点
/// - [`LocationUpdated`](struct@event::LocationUpdated): Location updated / 【事件】更新地点
/// - [`OffboardingChecklistUpdated`](struct@event::OffboardingChecklistUpdated): Offboarding checklist status changed / 离职流转状态变更
/// - [`OffboardingStatusUpdated`](struct@event::OffboardingStatusUpdated): Offboarding status changed / 离职申请状态变更
/// - [`OffboardingUpdated`](struct@event::OffboardingUpdated): Offboarding information changed / 离职信息变更
/// - [`OnboardingQrCodeInactive`](struct@event::OnboardingQrCodeInactive): Onboarding QR code expired / 入职二维码失效
/// - [`PathwayCreated`](struct@event::PathwayCreated): Pathway created / 通道创建事件
/// - [`PathwayDeleted`](struct@event::PathwayDeleted): Pathway deleted / 通道删除事件
/// - [`PathwayUpdated`](struct@event::PathwayUpdated): Pathway updated / 通道更新事件
/// - [`PositionCreated`](struct@event::PositionCreated): Position created / 创建岗位事件
/// - [`PositionDeleted`](struct@event::PositionDeleted): Position deleted / 删除岗位事件
/// - [`PositionUpdated`](struct@event::PositionUpdated): Position updated / 更新岗位事件
/// - [`PreHireOnboardingTaskChanged`](struct@event::PreHireOnboardingTaskChanged): Onboarding process status changed / 入职流程状态变更
/// - [`ProbationUpdated`](struct@event::ProbationUpdated): Probation status changed / 试用期状态变更
/// - [`ProcessApproverUpdated`](struct@event::ProcessApproverUpdated): Approval task status changed / 审批任务状态变更
/// - [`ProcessCcUpdated`](struct@event::ProcessCcUpdated): Copied process form changed / 抄送单据状态变更
/// - [`ProcessCommentInfoUpdated`](struct@event::ProcessCommentInfoUpdated): Process comment added / 流程评论事件
/// - [`ProcessNodeUpdated`](struct@event::ProcessNodeUpdated): Process node status changed / 流程节点状态变更
/// - [`ProcessStatusUpdate`](struct@event::ProcessStatusUpdate): Process status changed / 流程实例状态变化
/// - [`ProcessUpdated`](struct@event::ProcessUpdated): Process information changed / 流程实例信息变更
/// - [`SignatureFileStatusUpdated`](struct@event::SignatureFileStatusUpdated): E-signature file status changed / 电子签文件状态变更事件
#[cfg(feature = "events")]
pub mod event;
/// `corehr.v2.job`
///
/// - [`BatchGet`](struct@job::BatchGet): Get jobs in bulk / 根据条件批量获取职务
/// - [`Get`](struct@job::Get): Get a job / 查询单个职务
/// - [`List`](struct@job::List): List jobs / 批量查询职务
/// - [`QueryMultiTimeline`](struct@job::QueryMultiTimeline): Query the versions of jobs in a period / 查询指定时间范围职务版本
/// - [`QueryRecentChange`](struct@job::QueryRecentChange): Query jobs changed recently / 查询当前生效信息发生变更的职务
pub mod job;
/// `corehr.v2.job_change`
///
/// - [`Create`](struct@job_change::Create): Initiate a job change / 发起员工异动
/// - [`Revoke`](struct@job_change::Revoke): Revoke a job change / 撤销员工异动。
/// - [`Search`](struct@job_change::Search): Search job changes / 搜索异动信息
pub mod job_change;
/// `corehr.v2.job_family`
///
/// - [`BatchGet`](struct@job_family::BatchGet): Get job families in bulk / 根据条件批量查询序列信息
/// - [`QueryMultiTimeline`](struct@job_family::QueryMultiTimeline): Query the versions of job families in a period / 查询指定时间范围序列版本
/// - [`QueryRecentChange`](struct@job_family::QueryRecentChange): Query job families changed recently / 查询当前生效信息发生变更的序列
pub mod job_family;
/// `corehr.v2.job_grade`
///
/// - [`Create`](struct@job_grade::Create): Create a job grade / 创建职等
/// - [`Delete`](struct@job_grade::Delete): Delete a job grade / 删除职等
/// - [`Patch`](struct@job_grade::Patch): Update a job grade / 更新职等
/// - [`Query`](struct@job_grade::Query): Query job grades / 查询职等信息
/// - [`QueryRecentChange`](struct@job_grade::QueryRecentChange): Query job grades changed recently / 查询当前生效信息发生变更的职等
pub mod job_grade;
/// `corehr.v2.job_level`
///
/// - [`BatchGet`](struct@job_level::BatchGet): Get job levels in bulk / 根据条件批量获取职级信息
/// - [`QueryRecentChange`](struct@job_level::QueryRecentChange): Query job levels changed recently / 查询当前生效信息发生变更的职级
pub mod job_level;
/// `corehr.v2.location`
///
/// - [`Active`](struct@location::Active): Enable or disable a location / 启用/停用地点
/// - [`BatchGet`](struct@location::BatchGet): Get locations in bulk / 通过地点 ID 批量获取地点信息
/// - [`Patch`](struct@location::Patch): Update a location / 更新地点
/// - [`QueryMultiTimeline`](struct@location::QueryMultiTimeline): Query the versions of locations in a period / 查询指定时间范围地点版本
/// - [`QueryRecentChange`](struct@location::QueryRecentChange): Query locations changed recently / 查询当前生效信息发生变更的地点
pub mod location;
/// `corehr.v2.location_address`
///
/// - [`Create`](struct@location_address::Create): Add an address to a location / 添加地点地址
/// - [`Delete`](struct@location_address::Delete): Delete an address of a location / 删除地点地址
/// - [`Patch`](struct@location_address::Patch): Update an address of a location / 更新地点地址
pub mod location_address;
/// `corehr.v2.offboarding`
///
/// - [`Edit`](struct@offboarding::Edit): Edit an offboarding / 编辑离职信息
/// - [`Revoke`](struct@offboarding::Revoke): Revoke an offboarding / 撤销离职
/// - [`SubmitV2`](struct@offboarding::SubmitV2): Offboard an employee / 操作员工离职
pub mod offboarding;
/// `corehr.v2.onboarding_flow`
///
/// - [`List`](struct@onboarding_flow::List): List onboarding flows / 获取入职流程列表
pub mod onboarding_flow;
/// `corehr.v2.onboarding_qr_code`
///
/// - [`Create`](struct@onboarding_qr_code::Create): Create an onboarding QR code / 创建入职二维码
/// - [`Dimension`](struct@onboarding_qr_code::Dimension): Get the dimensions of onboarding QR codes / 获取入职二维码维度
pub mod onboarding_qr_code;
/// `corehr.v2.pathway`
///
/// - [`Active`](struct@pathway::Active): Enable or disable a pathway / 启停用通道
/// - [`BatchGet`](struct@pathway::BatchGet): Get pathways in bulk / 获取通道信息
/// - [`Create`](struct@pathway::Create): Create a pathway / 创建通道
/// - [`Delete`](struct@pathway::Delete): Delete a pathway / 删除通道
/// - [`Patch`](struct@pathway::Patch): Update a pathway / 更新通道
pub mod pathway;
/// `corehr.v2.person`
///
/// - [`Create`](struct@person::Create): Create a person / 创建个人信息
/// - [`Patch`](struct@person::Patch): Update a person / 更新个人信息
pub mod person;
/// `corehr.v2.position`
///
/// - [`Active`](struct@position::Active): Enable or disable a position / 启用或停用岗位
/// - [`Create`](struct@position::Create): Create a position / 创建岗位信息
/// - [`DelPosition`](struct@position::DelPosition): Delete a position / 删除岗位
/// - [`Patch`](struct@position::Patch): Update a position / 更新岗位信息
/// - [`Query`](struct@position::Query): Query positions / 查询岗位信息
/// - [`QueryRecentChange`](struct@position::QueryRecentChange): Query positions changed recently / 查询指定时范围内当前版本信息发生变更的岗位
pub mod position;
/// `corehr.v2.pre_hire`
///
/// - [`Complete`](struct@pre_hire::Complete): Complete the onboarding of a pre-hire / 操作员工完成入职
/// - [`Create`](struct@pre_hire::Create): Create a pre-hire / 直接创建待入职
/// - [`Delete`](struct@pre_hire::Delete): Delete a pre-hire / 删除待入职
/// - [`Patch`](struct@pre_hire::Patch): Update a pre-hire / 更新待入职
/// - [`Query`](struct@pre_hire::Query): Query pre-hires / 查询待入职
/// - [`RestoreFlowInstance`](struct@pre_hire::RestoreFlowInstance): Restore the onboarding of a pre-hire / 恢复入职
/// - [`Search`](struct@pre_hire::Search): Search pre-hires / 搜索待入职人员信息
/// - [`TransformOnboardingTask`](struct@pre_hire::TransformOnboardingTask): Start, submit or review an onboarding task / 流转入职任务
/// - [`TransitTask`](struct@pre_hire::TransitTask): Move an onboarding task on / 流转入职任务
/// - [`WithdrawOnboarding`](struct@pre_hire::WithdrawOnboarding): Withdraw the onboarding of a pre-hire / 撤销入职
pub mod pre_hire;
/// `corehr.v2.probation`
///
/// - [`Edit`](struct@probation::Edit): Edit the probation of an employee / 编辑试用期
/// - [`EnableDisableAssessment`](struct@probation::EnableDisableAssessment): Enable or disable probation assessment / 启用/停用试用期考核功能
/// - [`Search`](struct@probation::Search): Search probations / 搜索试用期信息
/// - [`Submit`](struct@probation::Submit): Initiate a conversion to regular status / 发起转正
/// - [`Withdraw`](struct@probation::Withdraw): Withdraw a conversion to regular status / 撤销转正
pub mod probation;
/// `corehr.v2.probation_assessment`
///
/// - [`Create`](struct@probation_assessment::Create): Add probation assessments / 新增试用期考核信息
/// - [`Delete`](struct@probation_assessment::Delete): Delete a probation assessment / 删除试用期考核信息
/// - [`Patch`](struct@probation_assessment::Patch): Update a probation assessment / 更新试用期考核信息
pub mod probation_assessment;
/// `corehr.v2.process`
///
/// - [`FlowVariableData`](struct@process::FlowVariableData): Get the data of a process / 获取流程数据
/// - [`Get`](struct@process::Get): Get a process / 获取单个流程详情
/// - [`List`](struct@process::List): List processes / 查询流程实例列表
pub mod process;
/// `corehr.v2.process_approver`
///
/// - [`Update`](struct@process_approver::Update): Approve or reject an approval task / 通过/拒绝审批任务
pub mod process_approver;
/// `corehr.v2.process_extra`
///
/// - [`Update`](struct@process_extra::Update): Add approvers to an approval task / 加签审批任务
pub mod process_extra;
/// `corehr.v2.process_form_variable_data`
///
/// - [`Get`](struct@process_form_variable_data::Get): Get the form data of a process / 获取流程表单数据
pub mod process_form_variable_data;
/// `corehr.v2.process_query_flow_data_template`
///
/// - [`Create`](struct@process_query_flow_data_template::Create): Get the template of process data parameters / 查询流程数据参数模板
pub mod process_query_flow_data_template;
/// `corehr.v2.process_revoke`
///
/// - [`Update`](struct@process_revoke::Update): Revoke a process / 撤销流程
pub mod process_revoke;
/// `corehr.v2.process_start`
///
/// - [`Create`](struct@process_start::Create): Start a process / 发起流程
pub mod process_start;
/// `corehr.v2.process_transfer`
///
/// - [`Update`](struct@process_transfer::Update): Transfer an approval task / 转交审批任务
pub mod process_transfer;
/// `corehr.v2.process_withdraw`
///
/// - [`Update`](struct@process_withdraw::Update): Withdraw a process / 撤回流程
pub mod process_withdraw;
/// `corehr.v2.enum`
///
/// - [`Search`](struct@enum::Search): Get the options of an enum / 查询枚举信息
pub mod r#enum;
/// `corehr.v2.report_detail_row`
///
/// - [`BatchDelete`](struct@report_detail_row::BatchDelete): Delete reporting rows of a workforce plan / 批量删除填报行
/// - [`BatchSave`](struct@report_detail_row::BatchSave): Save reporting rows of a workforce plan / 批量创建/更新填报行
pub mod report_detail_row;
/// `corehr.v2.signature_file`
///
/// - [`Download`](struct@signature_file::Download): Download an e-signature file / 下载电子签文件
/// - [`List`](struct@signature_file::List): List e-signature files / 获取电子签文件列表
/// - [`ListByBizId`](struct@signature_file::ListByBizId): List the e-signature files of a process / 根据流程获取电子签文件信息
/// - [`Query`](struct@signature_file::Query): Query e-signature files / 查询电子签文件详情
/// - [`Terminate`](struct@signature_file::Terminate): Terminate an e-signature file / 终止电子签文件
pub mod signature_file;
/// `corehr.v2.signature_node`
///
/// - [`ListByFileId`](struct@signature_node::ListByFileId): List the signing nodes of an e-signature file / 获取文件签署节点信息
pub mod signature_node;
/// `corehr.v2.signature_template`
///
/// - [`Search`](struct@signature_template::Search): Get the contents of e-signature templates / 获取电子签模板内容
pub mod signature_template;
/// `corehr.v2.signature_template_info_with_thumbnail`
///
/// - [`List`](struct@signature_template_info_with_thumbnail::List): List e-signature templates / 获取电子签模板列表
pub mod signature_template_info_with_thumbnail;
mod types;
pub use types::*;
/// `corehr.v2.workforce_plan`
///
/// - [`List`](struct@workforce_plan::List): List workforce plans / 查询编制规划方案
pub mod workforce_plan;
/// `corehr.v2.workforce_plan_detail`
///
/// - [`Batch`](struct@workforce_plan_detail::Batch): Query the details of a workforce plan (v1) / 查询编制规划明细信息（不支持自定义组织）
/// - [`BatchV2`](struct@workforce_plan_detail::BatchV2): Query the details of a workforce plan / 查询编制规划明细信息（支持自定义组织）
pub mod workforce_plan_detail;
/// `corehr.v2.workforce_plan_detail_row`
///
/// - [`BatchDelete`](struct@workforce_plan_detail_row::BatchDelete): Delete detail rows of a workforce plan / 批量删除明细行
/// - [`BatchSave`](struct@workforce_plan_detail_row::BatchSave): Save detail rows of a workforce plan / 批量创建/更新明细行
pub mod workforce_plan_detail_row;
/// The operations of `corehr.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `corehr.v2.approval_group`.
    pub fn approval_group(&self) -> approval_group::Api<'c> {
        approval_group::Api::new(self.client)
    }
    /// The operations of `corehr.v2.approval_groups`.
    pub fn approval_groups(&self) -> approval_groups::Api<'c> {
        approval_groups::Api::new(self.client)
    }
    /// The operations of `corehr.v2.approver`.
    pub fn approver(&self) -> approver::Api<'c> {
        approver::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_bank`.
    pub fn basic_info_bank(&self) -> basic_info_bank::Api<'c> {
        basic_info_bank::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_bank_branch`.
    pub fn basic_info_bank_branch(&self) -> basic_info_bank_branch::Api<'c> {
        basic_info_bank_branch::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_city`.
    pub fn basic_info_city(&self) -> basic_info_city::Api<'c> {
        basic_info_city::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_country_region`.
    pub fn basic_info_country_region(&self) -> basic_info_country_region::Api<'c> {
        basic_info_country_region::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_country_region_subdivision`.
    pub fn basic_info_country_region_subdivision(
        &self,
    ) -> basic_info_country_region_subdivision::Api<'c> {
        basic_info_country_region_subdivision::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_currency`.
    pub fn basic_info_currency(&self) -> basic_info_currency::Api<'c> {
        basic_info_currency::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_district`.
    pub fn basic_info_district(&self) -> basic_info_district::Api<'c> {
        basic_info_district::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_language`.
    pub fn basic_info_language(&self) -> basic_info_language::Api<'c> {
        basic_info_language::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_nationality`.
    pub fn basic_info_nationality(&self) -> basic_info_nationality::Api<'c> {
        basic_info_nationality::Api::new(self.client)
    }
    /// The operations of `corehr.v2.basic_info_time_zone`.
    pub fn basic_info_time_zone(&self) -> basic_info_time_zone::Api<'c> {
        basic_info_time_zone::Api::new(self.client)
    }
    /// The operations of `corehr.v2.bp`.
    pub fn bp(&self) -> bp::Api<'c> {
        bp::Api::new(self.client)
    }
    /// The operations of `corehr.v2.company`.
    pub fn company(&self) -> company::Api<'c> {
        company::Api::new(self.client)
    }
    /// The operations of `corehr.v2.contract`.
    pub fn contract(&self) -> contract::Api<'c> {
        contract::Api::new(self.client)
    }
    /// The operations of `corehr.v2.cost_allocation`.
    pub fn cost_allocation(&self) -> cost_allocation::Api<'c> {
        cost_allocation::Api::new(self.client)
    }
    /// The operations of `corehr.v2.cost_center`.
    pub fn cost_center(&self) -> cost_center::Api<'c> {
        cost_center::Api::new(self.client)
    }
    /// The operations of `corehr.v2.cost_center_version`.
    pub fn cost_center_version(&self) -> cost_center_version::Api<'c> {
        cost_center_version::Api::new(self.client)
    }
    /// The operations of `corehr.v2.custom_org`.
    pub fn custom_org(&self) -> custom_org::Api<'c> {
        custom_org::Api::new(self.client)
    }
    /// The operations of `corehr.v2.default_cost_center`.
    pub fn default_cost_center(&self) -> default_cost_center::Api<'c> {
        default_cost_center::Api::new(self.client)
    }
    /// The operations of `corehr.v2.department`.
    pub fn department(&self) -> department::Api<'c> {
        department::Api::new(self.client)
    }
    /// The operations of `corehr.v2.draft`.
    pub fn draft(&self) -> draft::Api<'c> {
        draft::Api::new(self.client)
    }
    /// The operations of `corehr.v2.employee`.
    pub fn employee(&self) -> employee::Api<'c> {
        employee::Api::new(self.client)
    }
    /// The operations of `corehr.v2.employee_custom_org`.
    pub fn employee_custom_org(&self) -> employee_custom_org::Api<'c> {
        employee_custom_org::Api::new(self.client)
    }
    /// The operations of `corehr.v2.employee_international_assignment`.
    pub fn employee_international_assignment(
        &self,
    ) -> employee_international_assignment::Api<'c> {
        employee_international_assignment::Api::new(self.client)
    }
    /// The operations of `corehr.v2.employees_additional_job`.
    pub fn employees_additional_job(&self) -> employees_additional_job::Api<'c> {
        employees_additional_job::Api::new(self.client)
    }
    /// The operations of `corehr.v2.employees_bp`.
    pub fn employees_bp(&self) -> employees_bp::Api<'c> {
        employees_bp::Api::new(self.client)
    }
    /// The operations of `corehr.v2.employees_international_assignment`.
    pub fn employees_international_assignment(
        &self,
    ) -> employees_international_assignment::Api<'c> {
        employees_international_assignment::Api::new(self.client)
    }
    /// The operations of `corehr.v2.employees_job_data`.
    pub fn employees_job_data(&self) -> employees_job_data::Api<'c> {
        employees_job_data::Api::new(self.client)
    }
    /// The operations of `corehr.v2.job`.
    pub fn job(&self) -> job::Api<'c> {
        job::Api::new(self.client)
    }
    /// The operations of `corehr.v2.job_change`.
    pub fn job_change(&self) -> job_change::Api<'c> {
        job_change::Api::new(self.client)
    }
    /// The operations of `corehr.v2.job_family`.
    pub fn job_family(&self) -> job_family::Api<'c> {
        job_family::Api::new(self.client)
    }
    /// The operations of `corehr.v2.job_grade`.
    pub fn job_grade(&self) -> job_grade::Api<'c> {
        job_grade::Api::new(self.client)
    }
    /// The operations of `corehr.v2.job_level`.
    pub fn job_level(&self) -> job_level::Api<'c> {
        job_level::Api::new(self.client)
    }
    /// The operations of `corehr.v2.location`.
    pub fn location(&self) -> location::Api<'c> {
        location::Api::new(self.client)
    }
    /// The operations of `corehr.v2.location_address`.
    pub fn location_address(&self) -> location_address::Api<'c> {
        location_address::Api::new(self.client)
    }
    /// The operations of `corehr.v2.offboarding`.
    pub fn offboarding(&self) -> offboarding::Api<'c> {
        offboarding::Api::new(self.client)
    }
    /// The operations of `corehr.v2.onboarding_flow`.
    pub fn onboarding_flow(&self) -> onboarding_flow::Api<'c> {
        onboarding_flow::Api::new(self.client)
    }
    /// The operations of `corehr.v2.onboarding_qr_code`.
    pub fn onboarding_qr_code(&self) -> onboarding_qr_code::Api<'c> {
        onboarding_qr_code::Api::new(self.client)
    }
    /// The operations of `corehr.v2.pathway`.
    pub fn pathway(&self) -> pathway::Api<'c> {
        pathway::Api::new(self.client)
    }
    /// The operations of `corehr.v2.person`.
    pub fn person(&self) -> person::Api<'c> {
        person::Api::new(self.client)
    }
    /// The operations of `corehr.v2.position`.
    pub fn position(&self) -> position::Api<'c> {
        position::Api::new(self.client)
    }
    /// The operations of `corehr.v2.pre_hire`.
    pub fn pre_hire(&self) -> pre_hire::Api<'c> {
        pre_hire::Api::new(self.client)
    }
    /// The operations of `corehr.v2.probation`.
    pub fn probation(&self) -> probation::Api<'c> {
        probation::Api::new(self.client)
    }
    /// The operations of `corehr.v2.probation_assessment`.
    pub fn probation_assessment(&self) -> probation_assessment::Api<'c> {
        probation_assessment::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process`.
    pub fn process(&self) -> process::Api<'c> {
        process::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_approver`.
    pub fn process_approver(&self) -> process_approver::Api<'c> {
        process_approver::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_extra`.
    pub fn process_extra(&self) -> process_extra::Api<'c> {
        process_extra::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_form_variable_data`.
    pub fn process_form_variable_data(&self) -> process_form_variable_data::Api<'c> {
        process_form_variable_data::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_query_flow_data_template`.
    pub fn process_query_flow_data_template(
        &self,
    ) -> process_query_flow_data_template::Api<'c> {
        process_query_flow_data_template::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_revoke`.
    pub fn process_revoke(&self) -> process_revoke::Api<'c> {
        process_revoke::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_start`.
    pub fn process_start(&self) -> process_start::Api<'c> {
        process_start::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_transfer`.
    pub fn process_transfer(&self) -> process_transfer::Api<'c> {
        process_transfer::Api::new(self.client)
    }
    /// The operations of `corehr.v2.process_withdraw`.
    pub fn process_withdraw(&self) -> process_withdraw::Api<'c> {
        process_withdraw::Api::new(self.client)
    }
    /// The operations of `corehr.v2.enum`.
    pub fn r#enum(&self) -> r#enum::Api<'c> {
        r#enum::Api::new(self.client)
    }
    /// The operations of `corehr.v2.report_detail_row`.
    pub fn report_detail_row(&self) -> report_detail_row::Api<'c> {
        report_detail_row::Api::new(self.client)
    }
    /// The operations of `corehr.v2.signature_file`.
    pub fn signature_file(&self) -> signature_file::Api<'c> {
        signature_file::Api::new(self.client)
    }
    /// The operations of `corehr.v2.signature_node`.
    pub fn signature_node(&self) -> signature_node::Api<'c> {
        signature_node::Api::new(self.client)
    }
    /// The operations of `corehr.v2.signature_template`.
    pub fn signature_template(&self) -> signature_template::Api<'c> {
        signature_template::Api::new(self.client)
    }
    /// The operations of `corehr.v2.signature_template_info_with_thumbnail`.
    pub fn signature_template_info_with_thumbnail(
        &self,
    ) -> signature_template_info_with_thumbnail::Api<'c> {
        signature_template_info_with_thumbnail::Api::new(self.client)
    }
    /// The operations of `corehr.v2.workforce_plan`.
    pub fn workforce_plan(&self) -> workforce_plan::Api<'c> {
        workforce_plan::Api::new(self.client)
    }
    /// The operations of `corehr.v2.workforce_plan_detail`.
    pub fn workforce_plan_detail(&self) -> workforce_plan_detail::Api<'c> {
        workforce_plan_detail::Api::new(self.client)
    }
    /// The operations of `corehr.v2.workforce_plan_detail_row`.
    pub fn workforce_plan_detail_row(&self) -> workforce_plan_detail_row::Api<'c> {
        workforce_plan_detail_row::Api::new(self.client)
    }
}
