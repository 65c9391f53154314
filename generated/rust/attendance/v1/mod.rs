// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `attendance.v1.approval_info`
///
/// - [`Process`](struct@approval_info::Process): Update the status of an external approval / 通知审批状态更新
pub mod approval_info;
/// `attendance.v1.archive_rule`
///
/// - [`DelReport`](struct@archive_rule::DelReport): Delete rows of an archive report / 删除归档报表行数据
/// - [`List`](struct@archive_rule::List): List archive rules / 查询所有归档规则
/// - [`UploadReport`](struct@archive_rule::UploadReport): Write rows of an archive report / 写入归档报表结果
/// - [`UserStatsFieldsQuery`](struct@archive_rule::UserStatsFieldsQuery): Get the columns of an archive report / 查询归档报表表头
pub mod archive_rule;
/// `attendance.v1.event`
///
/// - [`UserFlowCreated`](struct@event::UserFlowCreated): Punch record created / 产生打卡流水
/// - [`UserTaskUpdated`](struct@event::UserTaskUpdated): Punch result changed / 打卡结果变更
#[cfg(feature = "events")]
pub mod event;
/// `attendance.v1.file`
///
/// - [`Download`](struct@file::Download): Download a face photo / 下载用户人脸识别照片
/// - [`Upload`](struct@file::Upload): Upload a face photo / 上传用户人脸识别照片
pub mod file;
/// `attendance.v1.group`
///
/// - [`Create`](struct@group::Create): Create or update an attendance group / 创建或修改考勤组
/// - [`Delete`](struct@group::Delete): Delete an attendance group / 删除考勤组
/// - [`Get`](struct@group::Get): Get an attendance group / 按 ID 查询考勤组
/// - [`List`](struct@group::List): List attendance groups / 查询所有考勤组
/// - [`ListUser`](struct@group::ListUser): List the members of an attendance group / 查询考勤组下所有成员
/// - [`Search`](struct@group::Search): Search attendance groups by name / 按名称查询考勤组
pub mod group;
/// `attendance.v1.leave_accrual_record`
///
/// - [`Patch`](struct@leave_accrual_record::Patch): Update a leave grant / 修改发放记录
pub mod leave_accrual_record;
/// `attendance.v1.leave_employ_expire_record`
///
/// - [`Get`](struct@leave_employ_expire_record::Get): List leave grants by expiry / 通过过期时间获取发放记录
pub mod leave_employ_expire_record;
/// `attendance.v1.shift`
///
/// - [`Create`](struct@shift::Create): Create or update a shift / 创建班次
/// - [`Delete`](struct@shift::Delete): Delete a shift / 删除班次
/// - [`Get`](struct@shift::Get): Get a shift / 按 ID 查询班次
/// - [`List`](struct@shift::List): List shifts / 查询所有班次
/// - [`Query`](struct@shift::Query): Find a shift by name / 按名称查询班次
pub mod shift;
mod types;
pub use types::*;
/// `attendance.v1.user_approval`
///
/// - [`Create`](struct@user_approval::Create): Write approval results / 写入审批结果
/// - [`Query`](struct@user_approval::Query): Query approvals / 获取审批数据
pub mod user_approval;
/// `attendance.v1.user_daily_shift`
///
/// - [`BatchCreate`](struct@user_daily_shift::BatchCreate): Create or update schedules / 创建或修改排班表
/// - [`BatchCreateTemp`](struct@user_daily_shift::BatchCreateTemp): Create or update temporary schedules / 创建或更改临时排班
/// - [`Query`](struct@user_daily_shift::Query): Query schedules / 查询班表信息
pub mod user_daily_shift;
/// `attendance.v1.user_flow`
///
/// - [`BatchCreate`](struct@user_flow::BatchCreate): Import clock-in records / 导入打卡流水
/// - [`BatchDel`](struct@user_flow::BatchDel): Delete clock-in records / 删除打卡流水
/// - [`Get`](struct@user_flow::Get): Get a clock-in record / 查询打卡流水
/// - [`Query`](struct@user_flow::Query): Query clock-in records / 批量查询打卡流水
pub mod user_flow;
/// `attendance.v1.user_setting`
///
/// - [`Modify`](struct@user_setting::Modify): Update the face photo setting of a user / 修改用户人脸识别信息
/// - [`Query`](struct@user_setting::Query): Query the face photo settings of users / 批量查询用户人脸识别信息
pub mod user_setting;
/// `attendance.v1.user_stats_data`
///
/// - [`Query`](struct@user_stats_data::Query): Query attendance statistics / 查询统计数据
pub mod user_stats_data;
/// `attendance.v1.user_stats_field`
///
/// - [`Query`](struct@user_stats_field::Query): Query the columns of attendance statistics / 查询统计表头
pub mod user_stats_field;
/// `attendance.v1.user_stats_view`
///
/// - [`Query`](struct@user_stats_view::Query): Query the view of attendance statistics / 查询统计设置
/// - [`Update`](struct@user_stats_view::Update): Update the view of attendance statistics / 更新统计设置
pub mod user_stats_view;
/// `attendance.v1.user_task`
///
/// - [`Query`](struct@user_task::Query): Query clock-in results / 查询打卡结果
pub mod user_task;
/// `attendance.v1.user_task_remedy`
///
/// - [`Create`](struct@user_task_remedy::Create): Write a pending clock-in correction / 通知补卡审批发起
/// - [`Query`](struct@user_task_remedy::Query): Query clock-in corrections / 获取补卡记录
/// - [`QueryUserAllowedRemedys`](struct@user_task_remedy::QueryUserAllowedRemedys): Query the allowed clock-in corrections / 获取可补卡时间
pub mod user_task_remedy;
/// The operations of `attendance.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `attendance.v1.approval_info`.
    pub fn approval_info(&self) -> approval_info::Api<'c> {
        approval_info::Api::new(self.client)
    }
    /// The operations of `attendance.v1.archive_rule`.
    pub fn archive_rule(&self) -> archive_rule::Api<'c> {
        archive_rule::Api::new(self.client)
    }
    /// The operations of `attendance.v1.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
    /// The operations of `attendance.v1.group`.
    pub fn group(&self) -> group::Api<'c> {
        group::Api::new(self.client)
    }
    /// The operations of `attendance.v1.leave_accrual_record`.
    pub fn leave_accrual_record(&self) -> leave_accrual_record::Api<'c> {
        leave_accrual_record::Api::new(self.client)
    }
    /// The operations of `attendance.v1.leave_employ_expire_record`.
    pub fn leave_employ_expire_record(&self) -> leave_employ_expire_record::Api<'c> {
        leave_employ_expire_record::Api::new(self.client)
    }
    /// The operations of `attendance.v1.shift`.
    pub fn shift(&self) -> shift::Api<'c> {
        shift::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_approval`.
    pub fn user_approval(&self) -> user_approval::Api<'c> {
        user_approval::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_daily_shift`.
    pub fn user_daily_shift(&self) -> user_daily_shift::Api<'c> {
        user_daily_shift::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_flow`.
    pub fn user_flow(&self) -> user_flow::Api<'c> {
        user_flow::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_setting`.
    pub fn user_setting(&self) -> user_setting::Api<'c> {
        user_setting::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_stats_data`.
    pub fn user_stats_data(&self) -> user_stats_data::Api<'c> {
        user_stats_data::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_stats_field`.
    pub fn user_stats_field(&self) -> user_stats_field::Api<'c> {
        user_stats_field::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_stats_view`.
    pub fn user_stats_view(&self) -> user_stats_view::Api<'c> {
        user_stats_view::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_task`.
    pub fn user_task(&self) -> user_task::Api<'c> {
        user_task::Api::new(self.client)
    }
    /// The operations of `attendance.v1.user_task_remedy`.
    pub fn user_task_remedy(&self) -> user_task_remedy::Api<'c> {
        user_task_remedy::Api::new(self.client)
    }
}
