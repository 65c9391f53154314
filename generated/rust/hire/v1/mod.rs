// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `hire.v1.advertisement`
///
/// - [`Publish`](struct@advertisement::Publish): Publish a job advertisement / 发布职位广告
pub mod advertisement;
/// `hire.v1.agency`
///
/// - [`BatchQuery`](struct@agency::BatchQuery): Search headhunting agencies / 搜索猎头供应商列表
/// - [`Get`](struct@agency::Get): Get a headhunting agency / 获取猎头供应商信息
/// - [`GetAgencyAccount`](struct@agency::GetAgencyAccount): List the headhunters of an agency / 查询猎头供应商下猎头列表
/// - [`OperateAgencyAccount`](struct@agency::OperateAgencyAccount): Disable or enable a headhunter / 禁用/取消禁用猎头
/// - [`Protect`](struct@agency::Protect): Set the headhunting protection period of a talent / 设置猎头保护期
/// - [`ProtectSearch`](struct@agency::ProtectSearch): Get the protection periods of a talent / 查询人才猎头保护期信息
/// - [`Query`](struct@agency::Query): Find a headhunting agency by name / 查询猎头供应商信息
pub mod agency;
/// `hire.v1.application`
///
/// - [`CancelOnboard`](struct@application::CancelOnboard): Cancel the onboarding of a candidate / 取消候选人入职
/// - [`Create`](struct@application::Create): Create an application / 创建投递
/// - [`Get`](struct@application::Get): Get an application / 获取投递信息
/// - [`GetDetail`](struct@application::GetDetail): Get an application in detail / 获取投递详情
/// - [`List`](struct@application::List): List applications / 获取投递列表
/// - [`Offer`](struct@application::Offer): Get the offer of an application / 获取 Offer 信息
/// - [`Recover`](struct@application::Recover): Restore an application / 恢复投递
/// - [`Terminate`](struct@application::Terminate): Terminate an application / 终止投递
/// - [`TransferOnboard`](struct@application::TransferOnboard): Onboard a candidate / 操作候选人入职
/// - [`TransferStage`](struct@application::TransferStage): Move an application to another stage / 转移投递阶段
pub mod application;
/// `hire.v1.application_interview`
///
/// - [`List`](struct@application_interview::List): List the interviews of an application / 获取面试记录列表
pub mod application_interview;
/// `hire.v1.attachment`
///
/// - [`Create`](struct@attachment::Create): Upload an attachment / 创建附件
/// - [`Get`](struct@attachment::Get): Get an attachment / 获取附件信息
/// - [`Preview`](struct@attachment::Preview): Get the PDF of a resume attachment / 获取人才简历附件 PDF 格式下载链接
pub mod attachment;
/// `hire.v1.background_check_order`
///
/// - [`BatchQuery`](struct@background_check_order::BatchQuery): Query background checks / 查询背调信息列表
/// - [`List`](struct@background_check_order::List): List background checks / 获取背调信息列表
pub mod background_check_order;
/// `hire.v1.diversity_inclusion`
///
/// - [`Search`](struct@diversity_inclusion::Search): Query the diversity information of candidates / 获取申请表附加信息
pub mod diversity_inclusion;
/// `hire.v1.eco_account_custom_field`
///
/// - [`BatchDelete`](struct@eco_account_custom_field::BatchDelete): Delete the custom fields of an account / 删除账号自定义字段
/// - [`BatchUpdate`](struct@eco_account_custom_field::BatchUpdate): Update the custom fields of an account / 更新账号自定义字段
/// - [`Create`](struct@eco_account_custom_field::Create): Create the custom fields of an account / 创建账号自定义字段
pub mod eco_account_custom_field;
/// `hire.v1.eco_background_check`
///
/// - [`Cancel`](struct@eco_background_check::Cancel): Cancel a background check order / 终止背调订单
/// - [`UpdateProgress`](struct@eco_background_check::UpdateProgress): Update the progress of a background check / 更新背调订单进度
/// - [`UpdateResult`](struct@eco_background_check::UpdateResult): Return the result of a background check / 回传背调订单的最终结果
pub mod eco_background_check;
/// `hire.v1.eco_background_check_custom_field`
///
/// - [`BatchDelete`](struct@eco_background_check_custom_field::BatchDelete): Delete the custom fields of background checks / 删除背调自定义字段
/// - [`BatchUpdate`](struct@eco_background_check_custom_field::BatchUpdate): Update the custom fields of background checks / 更新背调自定义字段
/// - [`Create`](struct@eco_background_check_custom_field::Create): Create the custom fields of background checks / 创建背调自定义字段
pub mod eco_background_check_custom_field;
/// `hire.v1.eco_background_check_package`
///
/// - [`BatchDelete`](struct@eco_background_check_package::BatchDelete): Delete background check packages / 删除背调套餐和附加调查项
/// - [`BatchUpdate`](struct@eco_background_check_package::BatchUpdate): Update background check packages / 更新背调套餐和附加调查项
/// - [`Create`](struct@eco_background_check_package::Create): Add background check packages / 创建背调套餐和附加调查项
pub mod eco_background_check_package;
/// `hire.v1.eco_exam`
///
/// - [`LoginInfo`](struct@eco_exam::LoginInfo): Return the arrangement of an exam / 回传笔试安排结果
/// - [`UpdateResult`](struct@eco_exam::UpdateResult): Return the result of an exam / 回传笔试结果
pub mod eco_exam;
/// `hire.v1.eco_exam_paper`
///
/// - [`BatchDelete`](struct@eco_exam_paper::BatchDelete): Delete exam papers / 删除试卷列表
/// - [`BatchUpdate`](struct@eco_exam_paper::BatchUpdate): Update exam papers / 更新试卷列表
/// - [`Create`](struct@eco_exam_paper::Create): Create exam papers / 创建试卷列表
pub mod eco_exam_paper;
/// `hire.v1.ehr_import_task`
///
/// - [`Patch`](struct@ehr_import_task::Patch): Update the result of an e-HR import / 更新 e-HR 导入任务结果
pub mod ehr_import_task;
/// `hire.v1.employee`
///
/// - [`Get`](struct@employee::Get): Get the onboarding of an employee / 通过员工 ID 获取入职信息
/// - [`GetByApplication`](struct@employee::GetByApplication): Get the onboarding of an application / 通过投递 ID 获取入职信息
/// - [`Patch`](struct@employee::Patch): Update the status of an employee / 更新员工状态
pub mod employee;
/// `hire.v1.evaluation`
///
/// - [`List`](struct@evaluation::List): List resume evaluations / 获取简历评估信息列表
pub mod evaluation;
/// `hire.v1.evaluation_task`
///
/// - [`List`](struct@evaluation_task::List): List the evaluation tasks of a user / 获取简历评估任务列表
pub mod evaluation_task;
/// `hire.v1.event`
///
/// - [`ApplicationDeleted`](struct@event::ApplicationDeleted): Application deleted / 投递删除
/// - [`ApplicationStageChanged`](struct@event::ApplicationStageChanged): Application stage changed / 投递阶段变更
/// - [`EcoAccountCreated`](struct@event::EcoAccountCreated): Provider account linked / 账号绑定
/// - [`EcoBackgroundCheckCanceled`](struct@event::EcoBackgroundCheckCanceled): Background check canceled / 终止背调
/// - [`EcoBackgroundCheckCreated`](struct@event::EcoBackgroundCheckCreated): Background check created / 创建背调
/// - [`EcoExamCreated`](struct@event::EcoExamCreated): Exam created / 创建笔试
/// - [`EhrImportTaskForInternshipOfferImported`](struct@event::EhrImportTaskForInternshipOfferImported): Internship offer imported to e-HR / 导入 e-HR（实习 Offer）
/// - [`EhrImportTaskImported`](struct@event::EhrImportTaskImported): Candidate imported to e-HR / 导入 e-HR
/// - [`OfferStatusChanged`](struct@event::OfferStatusChanged): Offer status changed / Offer 状态变更
/// - [`ReferralAccountAssetsUpdate`](struct@event::ReferralAccountAssetsUpdate): Referral account balance changed / 内推账户余额变更事件
/// - [`TalentDeleted`](struct@event::TalentDeleted): Talent deleted / 删除人才
/// - [`TalentTagSubscription`](struct@event::TalentTagSubscription): Progress of a tagged talent changed / 人才进展变更事件
#[cfg(feature = "events")]
pub mod event;
/// `hire.v1.exam`
///
/// - [`Create`](struct@exam::Create): Add an exam result / 添加笔试结果
pub mod exam;
/// `hire.v1.exam_marking_task`
///
/// - [`List`](struct@exam_marking_task::List): List the exam marking tasks of a user / 获取笔试阅卷任务列表
pub mod exam_marking_task;
/// `hire.v1.external_application`
///
/// - [`Create`](struct@external_application::Create): Create an external application / 创建外部投递
/// - [`Delete`](struct@external_application::Delete): Delete an external application / 删除外部投递
/// - [`List`](struct@external_application::List): List the external applications of a talent / 查询外部投递列表
/// - [`Update`](struct@external_application::Update): Update an external application / 更新外部投递
pub mod external_application;
/// `hire.v1.external_background_check`
///
/// - [`BatchQuery`](struct@external_background_check::BatchQuery): Query external background checks / 查询外部背调列表
/// - [`Create`](struct@external_background_check::Create): Create an external background check / 创建外部背调
/// - [`Delete`](struct@external_background_check::Delete): Delete an external background check / 删除外部背调
/// - [`Update`](struct@external_background_check::Update): Update an external background check / 更新外部背调
pub mod external_background_check;
/// `hire.v1.external_interview`
///
/// - [`BatchQuery`](struct@external_interview::BatchQuery): Query external interviews / 查询外部面试列表
/// - [`Create`](struct@external_interview::Create): Create an external interview / 创建外部面试
/// - [`Delete`](struct@external_interview::Delete): Delete an external interview / 删除外部面试
/// - [`Update`](struct@external_interview::Update): Update an external interview / 更新外部面试
pub mod external_interview;
/// `hire.v1.external_interview_assessment`
///
/// - [`Create`](struct@external_interview_assessment::Create): Create an external interview assessment / 创建外部面评
/// - [`Patch`](struct@external_interview_assessment::Patch): Update an external interview assessment / 更新外部面评
pub mod external_interview_assessment;
/// `hire.v1.external_offer`
///
/// - [`BatchQuery`](struct@external_offer::BatchQuery): Query external offers / 查询外部 Offer 列表
/// - [`Create`](struct@external_offer::Create): Create an external offer / 创建外部 Offer
/// - [`Delete`](struct@external_offer::Delete): Delete an external offer / 删除外部 Offer
/// - [`Update`](struct@external_offer::Update): Update an external offer / 更新外部 Offer
pub mod external_offer;
/// `hire.v1.external_referral_reward`
///
/// - [`Create`](struct@external_referral_reward::Create): Import an external referral reward / 导入外部内推奖励
/// - [`Delete`](struct@external_referral_reward::Delete): Delete an external referral reward / 删除外部内推奖励
pub mod external_referral_reward;
/// `hire.v1.interview`
///
/// - [`GetByTalent`](struct@interview::GetByTalent): Get the interviews of a talent / 获取人才面试信息
/// - [`List`](struct@interview::List): List interviews / 获取面试信息
pub mod interview;
/// `hire.v1.interview_feedback_form`
///
/// - [`List`](struct@interview_feedback_form::List): List interview feedback forms / 获取面试评价表列表
pub mod interview_feedback_form;
/// `hire.v1.interview_record`
///
/// - [`Get`](struct@interview_record::Get): Get an interview record (v1) / 获取面试评价详细信息
/// - [`List`](struct@interview_record::List): List interview records (v1) / 批量获取面试评价详细信息
pub mod interview_record;
/// `hire.v1.interview_record_attachment`
///
/// - [`Get`](struct@interview_record_attachment::Get): Get the interview records as a PDF / 获取面试记录附件
pub mod interview_record_attachment;
/// `hire.v1.interview_registration_schema`
///
/// - [`List`](struct@interview_registration_schema::List): List interview registration forms / 获取面试登记表列表
pub mod interview_registration_schema;
/// `hire.v1.interview_round_type`
///
/// - [`List`](struct@interview_round_type::List): List interview round types / 获取面试轮次类型列表
pub mod interview_round_type;
/// `hire.v1.interview_task`
///
/// - [`List`](struct@interview_task::List): List the interview tasks of a user / 获取面试任务列表
pub mod interview_task;
/// `hire.v1.interviewer`
///
/// - [`List`](struct@interviewer::List): List interviewers / 查询面试官信息列表
/// - [`Patch`](struct@interviewer::Patch): Update an interviewer / 更新面试官信息
pub mod interviewer;
/// `hire.v1.job`
///
/// - [`Close`](struct@job::Close): Close a job / 关闭职位
/// - [`CombinedCreate`](struct@job::CombinedCreate): Create a job / 新建职位
/// - [`CombinedUpdate`](struct@job::CombinedUpdate): Update a job / 更新职位
/// - [`Config`](struct@job::Config): Get the settings of a job / 获取职位设置
/// - [`Get`](struct@job::Get): Get a job / 获取职位信息
/// - [`GetDetail`](struct@job::GetDetail): Get a job in detail / 获取职位详情
/// - [`List`](struct@job::List): List jobs / 获取职位列表
/// - [`Open`](struct@job::Open): Reopen a job / 重启职位
/// - [`Recruiter`](struct@job::Recruiter): Get the recruiters of a job / 获取职位上的招聘人员信息
/// - [`UpdateConfig`](struct@job::UpdateConfig): Update the settings of a job / 更新职位设置
pub mod job;
/// `hire.v1.job_function`
///
/// - [`List`](struct@job_function::List): List job functions / 获取职能分类列表
pub mod job_function;
/// `hire.v1.job_manager`
///
/// - [`BatchUpdate`](struct@job_manager::BatchUpdate): Update the people of a job / 更新职位相关人员
/// - [`Get`](struct@job_manager::Get): Get the people of a job / 获取职位上的招聘人员信息
pub mod job_manager;
/// `hire.v1.job_process`
///
/// - [`List`](struct@job_process::List): List hiring processes / 获取招聘流程信息
pub mod job_process;
/// `hire.v1.job_publish_record`
///
/// - [`Search`](struct@job_publish_record::Search): List the advertisements published in a channel / 获取职位广告发布记录
pub mod job_publish_record;
/// `hire.v1.job_requirement`
///
/// - [`Create`](struct@job_requirement::Create): Create a hiring requirement / 创建招聘需求
/// - [`Delete`](struct@job_requirement::Delete): Delete a hiring requirement / 删除招聘需求
/// - [`List`](struct@job_requirement::List): List hiring requirements / 获取招聘需求列表
/// - [`ListById`](struct@job_requirement::ListById): Get hiring requirements in bulk / 获取招聘需求信息
/// - [`Update`](struct@job_requirement::Update): Update a hiring requirement / 更新招聘需求
pub mod job_requirement;
/// `hire.v1.job_requirement_schema`
///
/// - [`List`](struct@job_requirement_schema::List): List hiring requirement templates / 获取招聘需求模板列表
pub mod job_requirement_schema;
/// `hire.v1.job_schema`
///
/// - [`List`](struct@job_schema::List): List job templates / 获取职位模板
pub mod job_schema;
/// `hire.v1.job_type`
///
/// - [`List`](struct@job_type::List): List job types / 获取职位类别列表
pub mod job_type;
/// `hire.v1.location`
///
/// - [`List`](struct@location::List): List addresses / 获取地址列表
/// - [`Query`](struct@location::Query): Query locations / 查询地点列表
pub mod location;
/// `hire.v1.minutes`
///
/// - [`Get`](struct@minutes::Get): Get the transcript of an interview / 获取面试速记明细
pub mod minutes;
/// `hire.v1.note`
///
/// - [`Create`](struct@note::Create): Create a note / 创建备注
/// - [`Delete`](struct@note::Delete): Delete a note / 删除备注
/// - [`Get`](struct@note::Get): Get a note / 获取备注
/// - [`List`](struct@note::List): List the notes on a talent / 获取备注列表
/// - [`Patch`](struct@note::Patch): Update a note / 更新备注
pub mod note;
/// `hire.v1.offer`
///
/// - [`Create`](struct@offer::Create): Create an offer / 创建 Offer
/// - [`Get`](struct@offer::Get): Get an offer / 获取 Offer 详情
/// - [`InternOfferStatus`](struct@offer::InternOfferStatus): Update the status of an internship offer / 更新实习 Offer 入/离职状态
/// - [`List`](struct@offer::List): List the offers of a talent / 获取 Offer 列表
/// - [`OfferStatus`](struct@offer::OfferStatus): Update the status of an offer / 更新 Offer 状态
/// - [`Update`](struct@offer::Update): Update an offer / 更新 Offer 信息
pub mod offer;
/// `hire.v1.offer_application_form`
///
/// - [`Get`](struct@offer_application_form::Get): Get an offer application form / 获取 Offer 申请表信息
/// - [`List`](struct@offer_application_form::List): List offer application forms / 获取 Offer 申请表列表
pub mod offer_application_form;
/// `hire.v1.offer_approval_template`
///
/// - [`List`](struct@offer_approval_template::List): List offer approval flows / 获取 Offer 审批流列表
pub mod offer_approval_template;
/// `hire.v1.offer_custom_field`
///
/// - [`Update`](struct@offer_custom_field::Update): Update a custom field of the offer form / 更新 Offer 申请表自定义字段
pub mod offer_custom_field;
/// `hire.v1.offer_schema`
///
/// - [`Get`](struct@offer_schema::Get): Get the schema of an offer application form / 获取 Offer 申请表详细信息
pub mod offer_schema;
/// `hire.v1.portal_apply_schema`
///
/// - [`List`](struct@portal_apply_schema::List): List the application forms of the careers site / 获取申请表模板列表
pub mod portal_apply_schema;
/// `hire.v1.questionnaire`
///
/// - [`List`](struct@questionnaire::List): List interview satisfaction surveys / 获取面试满意度问卷列表
pub mod questionnaire;
/// `hire.v1.referral`
///
/// - [`GetByApplication`](struct@referral::GetByApplication): Get the referral of an application / 获取内推信息
/// - [`Search`](struct@referral::Search): Query the referrals of a talent / 查询内推信息
pub mod referral;
/// `hire.v1.referral_account`
///
/// - [`Create`](struct@referral_account::Create): Register a referral account / 注册内推账户
/// - [`Deactivate`](struct@referral_account::Deactivate): Deactivate a referral account / 停用内推账户
/// - [`Enable`](struct@referral_account::Enable): Enable a referral account / 启用内推账户
/// - [`GetAccountAssets`](struct@referral_account::GetAccountAssets): Get a referral account / 查询内推账户
/// - [`Reconciliation`](struct@referral_account::Reconciliation): Reconcile referral withdrawals / 内推账户提现数据对账
/// - [`Withdraw`](struct@referral_account::Withdraw): Withdraw the balance of a referral account / 全额提取内推账户余额
pub mod referral_account;
/// `hire.v1.referral_website_job_post`
///
/// - [`Get`](struct@referral_website_job_post::Get): Get an advertisement of the referral site / 获取内推官网下职位广告详情
/// - [`List`](struct@referral_website_job_post::List): List the advertisements of the referral site / 获取内推官网下职位广告列表
pub mod referral_website_job_post;
/// `hire.v1.registration_schema`
///
/// - [`List`](struct@registration_schema::List): List registration forms / 获取信息登记表列表
pub mod registration_schema;
/// `hire.v1.resume_source`
///
/// - [`List`](struct@resume_source::List): List resume sources / 获取简历来源列表
pub mod resume_source;
/// `hire.v1.role`
///
/// - [`Get`](struct@role::Get): Get a role / 获取角色详情
/// - [`List`](struct@role::List): List roles / 获取角色列表
pub mod role;
/// `hire.v1.subject`
///
/// - [`List`](struct@subject::List): List projects / 获取项目列表
pub mod subject;
/// `hire.v1.talent`
///
/// - [`AddToFolder`](struct@talent::AddToFolder): Add talents to a folder / 将人才加入指定文件夹
/// - [`BatchGetId`](struct@talent::BatchGetId): Find talent IDs in bulk / 批量获取人才ID
/// - [`CombinedCreate`](struct@talent::CombinedCreate): Create a talent / 创建人才
/// - [`CombinedUpdate`](struct@talent::CombinedUpdate): Update a talent / 更新人才
/// - [`Get`](struct@talent::Get): Get a talent (v1) / 获取人才信息
/// - [`List`](struct@talent::List): List talents / 获取人才列表
/// - [`OnboardStatus`](struct@talent::OnboardStatus): Update the employment status of a talent / 更新人才在职状态
/// - [`RemoveToFolder`](struct@talent::RemoveToFolder): Remove talents from a folder / 将人才从指定文件夹移除
/// - [`Tag`](struct@talent::Tag): Add or remove tags of a talent / 操作人才标签
pub mod talent;
/// `hire.v1.talent_blocklist`
///
/// - [`ChangeTalentBlock`](struct@talent_blocklist::ChangeTalentBlock): Block or unblock a talent / 加入/移除屏蔽名单
pub mod talent_blocklist;
/// `hire.v1.talent_external_info`
///
/// - [`Create`](struct@talent_external_info::Create): Mark a talent as external / 创建人才外部信息
/// - [`Update`](struct@talent_external_info::Update): Update the external data of a talent / 更新人才外部信息
pub mod talent_external_info;
/// `hire.v1.talent_folder`
///
/// - [`List`](struct@talent_folder::List): List talent folders / 获取人才文件夹列表
pub mod talent_folder;
/// `hire.v1.talent_object`
///
/// - [`Query`](struct@talent_object::Query): Get the fields of talents / 获取人才字段
pub mod talent_object;
/// `hire.v1.talent_operation_log`
///
/// - [`Search`](struct@talent_operation_log::Search): Query the operation logs of talents / 查询人才操作记录
pub mod talent_operation_log;
/// `hire.v1.talent_pool`
///
/// - [`BatchChangeTalentPool`](struct@talent_pool::BatchChangeTalentPool): Add or remove talents of a pool in bulk / 批量加入/移除人才库中人才
/// - [`MoveTalent`](struct@talent_pool::MoveTalent): Move a talent to a pool / 将人才加入人才库
/// - [`Search`](struct@talent_pool::Search): List talent pools / 获取人才库列表
pub mod talent_pool;
/// `hire.v1.talent_tag`
///
/// - [`List`](struct@talent_tag::List): List talent tags / 获取人才标签信息列表
pub mod talent_tag;
/// `hire.v1.termination_reason`
///
/// - [`List`](struct@termination_reason::List): List reasons for termination / 获取终止投递原因
pub mod termination_reason;
/// `hire.v1.test`
///
/// - [`Search`](struct@test::Search): List exams / 获取笔试列表
pub mod test;
/// `hire.v1.todo`
///
/// - [`List`](struct@todo::List): List the todos of the current user / 批量获取待办事项
pub mod todo;
/// `hire.v1.tripartite_agreement`
///
/// - [`Create`](struct@tripartite_agreement::Create): Create a tripartite agreement / 创建三方协议
/// - [`Delete`](struct@tripartite_agreement::Delete): Delete a tripartite agreement / 删除三方协议
/// - [`List`](struct@tripartite_agreement::List): List tripartite agreements / 获取三方协议
/// - [`Update`](struct@tripartite_agreement::Update): Update a tripartite agreement / 更新三方协议
pub mod tripartite_agreement;
mod types;
pub use types::*;
/// `hire.v1.user_role`
///
/// - [`List`](struct@user_role::List): List user roles / 获取用户角色列表
pub mod user_role;
/// `hire.v1.website`
///
/// - [`List`](struct@website::List): List careers sites / 获取招聘官网列表
pub mod website;
/// `hire.v1.website_channel`
///
/// - [`Create`](struct@website_channel::Create): Create a channel of a careers site / 新建招聘官网推广渠道
/// - [`Delete`](struct@website_channel::Delete): Delete a channel of a careers site / 删除招聘官网推广渠道
/// - [`List`](struct@website_channel::List): List the channels of a careers site / 获取官网推广渠道列表
/// - [`Update`](struct@website_channel::Update): Rename a channel of a careers site / 更新招聘官网推广渠道
pub mod website_channel;
/// `hire.v1.website_delivery`
///
/// - [`CreateByAttachment`](struct@website_delivery::CreateByAttachment): Apply at a careers site with an attachment / 根据简历附件创建招聘官网投递任务
/// - [`CreateByResume`](struct@website_delivery::CreateByResume): Apply at a careers site with a resume / 新建招聘官网投递
pub mod website_delivery;
/// `hire.v1.website_delivery_task`
///
/// - [`Get`](struct@website_delivery_task::Get): Get the result of a careers site application task / 获取招聘官网投递任务结果
pub mod website_delivery_task;
/// `hire.v1.website_job_post`
///
/// - [`Get`](struct@website_job_post::Get): Get an advertisement of a careers site / 获取招聘官网下职位广告详情
/// - [`List`](struct@website_job_post::List): List the advertisements of a careers site / 获取招聘官网下的职位广告列表
/// - [`Search`](struct@website_job_post::Search): Search the advertisements of a careers site / 搜索招聘官网下的职位广告列表
pub mod website_job_post;
/// `hire.v1.website_site_user`
///
/// - [`Create`](struct@website_site_user::Create): Register a user of a careers site / 新建招聘官网用户
pub mod website_site_user;
/// The operations of `hire.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `hire.v1.advertisement`.
    pub fn advertisement(&self) -> advertisement::Api<'c> {
        advertisement::Api::new(self.client)
    }
    /// The operations of `hire.v1.agency`.
    pub fn agency(&self) -> agency::Api<'c> {
        agency::Api::new(self.client)
    }
    /// The operations of `hire.v1.application`.
    pub fn application(&self) -> application::Api<'c> {
        application::Api::new(self.client)
    }
    /// The operations of `hire.v1.application_interview`.
    pub fn application_interview(&self) -> application_interview::Api<'c> {
        application_interview::Api::new(self.client)
    }
    /// The operations of `hire.v1.attachment`.
    pub fn attachment(&self) -> attachment::Api<'c> {
        attachment::Api::new(self.client)
    }
    /// The operations of `hire.v1.background_check_order`.
    pub fn background_check_order(&self) -> background_check_order::Api<'c> {
        background_check_order::Api::new(self.client)
    }
    /// The operations of `hire.v1.diversity_inclusion`.
    pub fn diversity_inclusion(&self) -> diversity_inclusion::Api<'c> {
        diversity_inclusion::Api::new(self.client)
    }
    /// The operations of `hire.v1.eco_account_custom_field`.
    pub fn eco_account_custom_field(&self) -> eco_account_custom_field::Api<'c> {
        eco_account_custom_field::Api::new(self.client)
    }
    /// The operations of `hire.v1.eco_background_check`.
    pub fn eco_background_check(&self) -> eco_background_check::Api<'c> {
        eco_background_check::Api::new(self.client)
    }
    /// The operations of `hire.v1.eco_background_check_custom_field`.
    pub fn eco_background_check_custom_field(
        &self,
    ) -> eco_background_check_custom_field::Api<'c> {
        eco_background_check_custom_field::Api::new(self.client)
    }
    /// The operations of `hire.v1.eco_background_check_package`.
    pub fn eco_background_check_package(&self) -> eco_background_check_package::Api<'c> {
        eco_background_check_package::Api::new(self.client)
    }
    /// The operations of `hire.v1.eco_exam`.
    pub fn eco_exam(&self) -> eco_exam::Api<'c> {
        eco_exam::Api::new(self.client)
    }
    /// The operations of `hire.v1.eco_exam_paper`.
    pub fn eco_exam_paper(&self) -> eco_exam_paper::Api<'c> {
        eco_exam_paper::Api::new(self.client)
    }
    /// The operations of `hire.v1.ehr_import_task`.
    pub fn ehr_import_task(&self) -> ehr_import_task::Api<'c> {
        ehr_import_task::Api::new(self.client)
    }
    /// The operations of `hire.v1.employee`.
    pub fn employee(&self) -> employee::Api<'c> {
        employee::Api::new(self.client)
    }
    /// The operations of `hire.v1.evaluation`.
    pub fn evaluation(&self) -> evaluation::Api<'c> {
        evaluation::Api::new(self.client)
    }
    /// The operations of `hire.v1.evaluation_task`.
    pub fn evaluation_task(&self) -> evaluation_task::Api<'c> {
        evaluation_task::Api::new(self.client)
    }
    /// The operations of `hire.v1.exam`.
    pub fn exam(&self) -> exam::Api<'c> {
        exam::Api::new(self.client)
    }
    /// The operations of `hire.v1.exam_marking_task`.
    pub fn exam_marking_task(&self) -> exam_marking_task::Api<'c> {
        exam_marking_task::Api::new(self.client)
    }
    /// The operations of `hire.v1.external_application`.
    pub fn external_application(&self) -> external_application::Api<'c> {
        external_application::Api::new(self.client)
    }
    /// The operations of `hire.v1.external_background_check`.
    pub fn external_background_check(&self) -> external_background_check::Api<'c> {
        external_background_check::Api::new(self.client)
    }
    /// The operations of `hire.v1.external_interview`.
    pub fn external_interview(&self) -> external_interview::Api<'c> {
        external_interview::Api::new(self.client)
    }
    /// The operations of `hire.v1.external_interview_assessment`.
    pub fn external_interview_assessment(
        &self,
    ) -> external_interview_assessment::Api<'c> {
        external_interview_assessment::Api::new(self.client)
    }
    /// The operations of `hire.v1.external_offer`.
    pub fn external_offer(&self) -> external_offer::Api<'c> {
        external_offer::Api::new(self.client)
    }
    /// The operations of `hire.v1.external_referral_reward`.
    pub fn external_referral_reward(&self) -> external_referral_reward::Api<'c> {
        external_referral_reward::Api::new(self.client)
    }
    /// The operations of `hire.v1.interview`.
    pub fn interview(&self) -> interview::Api<'c> {
        interview::Api::new(self.client)
    }
    /// The operations of `hire.v1.interview_feedback_form`.
    pub fn interview_feedback_form(&self) -> interview_feedback_form::Api<'c> {
        interview_feedback_form::Api::new(self.client)
    }
    /// The operations of `hire.v1.interview_record`.
    pub fn interview_record(&self) -> interview_record::Api<'c> {
        interview_record::Api::new(self.client)
    }
    /// The operations of `hire.v1.interview_record_attachment`.
    pub fn interview_record_attachment(&self) -> interview_record_attachment::Api<'c> {
        interview_record_attachment::Api::new(self.client)
    }
    /// The operations of `hire.v1.interview_registration_schema`.
    pub fn interview_registration_schema(
        &self,
    ) -> interview_registration_schema::Api<'c> {
        interview_registration_schema::Api::new(self.client)
    }
    /// The operations of `hire.v1.interview_round_type`.
    pub fn interview_round_type(&self) -> interview_round_type::Api<'c> {
        interview_round_type::Api::new(self.client)
    }
    /// The operations of `hire.v1.interview_task`.
    pub fn interview_task(&self) -> interview_task::Api<'c> {
        interview_task::Api::new(self.client)
    }
    /// The operations of `hire.v1.interviewer`.
    pub fn interviewer(&self) -> interviewer::Api<'c> {
        interviewer::Api::new(self.client)
    }
    /// The operations of `hire.v1.job`.
    pub fn job(&self) -> job::Api<'c> {
        job::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_function`.
    pub fn job_function(&self) -> job_function::Api<'c> {
        job_function::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_manager`.
    pub fn job_manager(&self) -> job_manager::Api<'c> {
        job_manager::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_process`.
    pub fn job_process(&self) -> job_process::Api<'c> {
        job_process::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_publish_record`.
    pub fn job_publish_record(&self) -> job_publish_record::Api<'c> {
        job_publish_record::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_requirement`.
    pub fn job_requirement(&self) -> job_requirement::Api<'c> {
        job_requirement::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_requirement_schema`.
    pub fn job_requirement_schema(&self) -> job_requirement_schema::Api<'c> {
        job_requirement_schema::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_schema`.
    pub fn job_schema(&self) -> job_schema::Api<'c> {
        job_schema::Api::new(self.client)
    }
    /// The operations of `hire.v1.job_type`.
    pub fn job_type(&self) -> job_type::Api<'c> {
        job_type::Api::new(self.client)
    }
    /// The operations of `hire.v1.location`.
    pub fn location(&self) -> location::Api<'c> {
        location::Api::new(self.client)
    }
    /// The operations of `hire.v1.minutes`.
    pub fn minutes(&self) -> minutes::Api<'c> {
        minutes::Api::new(self.client)
    }
    /// The operations of `hire.v1.note`.
    pub fn note(&self) -> note::Api<'c> {
        note::Api::new(self.client)
    }
    /// The operations of `hire.v1.offer`.
    pub fn offer(&self) -> offer::Api<'c> {
        offer::Api::new(self.client)
    }
    /// The operations of `hire.v1.offer_application_form`.
    pub fn offer_application_form(&self) -> offer_application_form::Api<'c> {
        offer_application_form::Api::new(self.client)
    }
    /// The operations of `hire.v1.offer_approval_template`.
    pub fn offer_approval_template(&self) -> offer_approval_template::Api<'c> {
        offer_approval_template::Api::new(self.client)
    }
    /// The operations of `hire.v1.offer_custom_field`.
    pub fn offer_custom_field(&self) -> offer_custom_field::Api<'c> {
        offer_custom_field::Api::new(self.client)
    }
    /// The operations of `hire.v1.offer_schema`.
    pub fn offer_schema(&self) -> offer_schema::Api<'c> {
        offer_schema::Api::new(self.client)
    }
    /// The operations of `hire.v1.portal_apply_schema`.
    pub fn portal_apply_schema(&self) -> portal_apply_schema::Api<'c> {
        portal_apply_schema::Api::new(self.client)
    }
    /// The operations of `hire.v1.questionnaire`.
    pub fn questionnaire(&self) -> questionnaire::Api<'c> {
        questionnaire::Api::new(self.client)
    }
    /// The operations of `hire.v1.referral`.
    pub fn referral(&self) -> referral::Api<'c> {
        referral::Api::new(self.client)
    }
    /// The operations of `hire.v1.referral_account`.
    pub fn referral_account(&self) -> referral_account::Api<'c> {
        referral_account::Api::new(self.client)
    }
    /// The operations of `hire.v1.referral_website_job_post`.
    pub fn referral_website_job_post(&self) -> referral_website_job_post::Api<'c> {
        referral_website_job_post::Api::new(self.client)
    }
    /// The operations of `hire.v1.registration_schema`.
    pub fn registration_schema(&self) -> registration_schema::Api<'c> {
        registration_schema::Api::new(self.client)
    }
    /// The operations of `hire.v1.resume_source`.
    pub fn resume_source(&self) -> resume_source::Api<'c> {
        resume_source::Api::new(self.client)
    }
    /// The operations of `hire.v1.role`.
    pub fn role(&self) -> role::Api<'c> {
        role::Api::new(self.client)
    }
    /// The operations of `hire.v1.subject`.
    pub fn subject(&self) -> subject::Api<'c> {
        subject::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent`.
    pub fn talent(&self) -> talent::Api<'c> {
        talent::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent_blocklist`.
    pub fn talent_blocklist(&self) -> talent_blocklist::Api<'c> {
        talent_blocklist::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent_external_info`.
    pub fn talent_external_info(&self) -> talent_external_info::Api<'c> {
        talent_external_info::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent_folder`.
    pub fn talent_folder(&self) -> talent_folder::Api<'c> {
        talent_folder::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent_object`.
    pub fn talent_object(&self) -> talent_object::Api<'c> {
        talent_object::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent_operation_log`.
    pub fn talent_operation_log(&self) -> talent_operation_log::Api<'c> {
        talent_operation_log::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent_pool`.
    pub fn talent_pool(&self) -> talent_pool::Api<'c> {
        talent_pool::Api::new(self.client)
    }
    /// The operations of `hire.v1.talent_tag`.
    pub fn talent_tag(&self) -> talent_tag::Api<'c> {
        talent_tag::Api::new(self.client)
    }
    /// The operations of `hire.v1.termination_reason`.
    pub fn termination_reason(&self) -> termination_reason::Api<'c> {
        termination_reason::Api::new(self.client)
    }
    /// The operations of `hire.v1.test`.
    pub fn test(&self) -> test::Api<'c> {
        test::Api::new(self.client)
    }
    /// The operations of `hire.v1.todo`.
    pub fn todo(&self) -> todo::Api<'c> {
        todo::Api::new(self.client)
    }
    /// The operations of `hire.v1.tripartite_agreement`.
    pub fn tripartite_agreement(&self) -> tripartite_agreement::Api<'c> {
        tripartite_agreement::Api::new(self.client)
    }
    /// The operations of `hire.v1.user_role`.
    pub fn user_role(&self) -> user_role::Api<'c> {
        user_role::Api::new(self.client)
    }
    /// The operations of `hire.v1.website`.
    pub fn website(&self) -> website::Api<'c> {
        website::Api::new(self.client)
    }
    /// The operations of `hire.v1.website_channel`.
    pub fn website_channel(&self) -> website_channel::Api<'c> {
        website_channel::Api::new(self.client)
    }
    /// The operations of `hire.v1.website_delivery`.
    pub fn website_delivery(&self) -> website_delivery::Api<'c> {
        website_delivery::Api::new(self.client)
    }
    /// The operations of `hire.v1.website_delivery_task`.
    pub fn website_delivery_task(&self) -> website_delivery_task::Api<'c> {
        website_delivery_task::Api::new(self.client)
    }
    /// The operations of `hire.v1.website_job_post`.
    pub fn website_job_post(&self) -> website_job_post::Api<'c> {
        website_job_post::Api::new(self.client)
    }
    /// The operations of `hire.v1.website_site_user`.
    pub fn website_site_user(&self) -> website_site_user::Api<'c> {
        website_site_user::Api::new(self.client)
    }
}
