// Generated from spec/approval/v4/event/work_approval.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Overtime approved / 加班审批通过.
///
/// Is pushed when an approval instance whose form has the controls for overtime was approved. `work_approval_revert` is pushed when it was revoked after that.
///
/// 表单含加班控件组的审批实例通过时推送；通过后又被撤销时，推送 `work_approval_revert`。
///
/// - Type: `work_approval`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkApproval {
    /// Whether the overtime consists of several time ranges. / 加班是否分为多个时段。
    /// - `1`: Several time ranges / 有多个时段
    /// - `0`: A single time range / 只有一个时段
    pub allow_multi_time_range: i64,
    /// The ID of the app. / 应用的 App ID。
    pub app_id: id::AppId,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The user ID of the user who submitted the approval. / 审批提交人的 user_id。
    pub employee_id: id::UserId,
    /// The open ID of the user who submitted the approval. / 审批提交人的 open_id。
    pub open_id: id::OpenId,
    /// When the approval started, in seconds since 1970. / 审批的开始时间，秒级时间戳。
    pub start_time: i64,
    /// When the approval ended, in seconds since 1970. / 审批的结束时间，秒级时间戳。
    pub end_time: i64,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `work_approval`. / 事件类型，固定为 `work_approval`。
    pub r#type: String,
    /// The time ranges of the overtime, present only if `allow_multi_time_range` is 1.
    ///
    /// 加班的各个时段，`allow_multi_time_range` 为 1 时才有。
    pub time_range: Vec<WorkApprovalTimeRange>,
    /// The overtime of each day. / 每天的加班明细。
    pub work_detail: Vec<WorkApprovalWorkDetail>,
    /// When the overtime starts, in the format `2018-12-01 12:00:00`. / 加班的开始时间，格式如 `2018-12-01 12:00:00`。
    pub work_start_time: String,
    /// When the overtime ends, in the format `2018-12-02 12:00:00`. / 加班的结束时间，格式如 `2018-12-02 12:00:00`。
    pub work_end_time: String,
    /// How long the overtime is altogether, in seconds. / 加班的总时长，单位为秒。
    pub work_interval: i64,
    /// The users the overtime was submitted for, if it was submitted for several; the page does not say what an item is.
    ///
    /// 代多人提交时，被代提交的用户；页面没有说明各项的结构。
    pub work_multi_imitate_users: Vec<wire::Json>,
    /// The reason for the overtime. / 加班的事由。
    pub work_reason: String,
    /// The type of overtime. / 加班属于哪种类型。
    pub work_type: String,
}
impl wire::Object for WorkApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("allow_multi_time_range", &mut self.allow_multi_time_range);
        f.field("app_id", &mut self.app_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("employee_id", &mut self.employee_id);
        f.field("open_id", &mut self.open_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("time_range", &mut self.time_range);
        f.field("work_detail", &mut self.work_detail);
        f.field("work_start_time", &mut self.work_start_time);
        f.field("work_end_time", &mut self.work_end_time);
        f.field("work_interval", &mut self.work_interval);
        f.field("work_multi_imitate_users", &mut self.work_multi_imitate_users);
        f.field("work_reason", &mut self.work_reason);
        f.field("work_type", &mut self.work_type);
    }
}
crate::codegen::__impl_object! {
    WorkApproval
}
crate::codegen::__event! {
    WorkApproval:
    Descriptor::new("approval.v4.event.work_approval", "work_approval")
        .documented(text("加班审批通过", "Overtime approved"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
/// The time ranges of the overtime, present only if `allow_multi_time_range` is 1.
///
/// 加班的各个时段，`allow_multi_time_range` 为 1 时才有。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkApprovalTimeRange {
    /// When the overtime starts, in the format `2018-12-01 12:00:00`. / 加班的开始时间，格式如 `2018-12-01 12:00:00`。
    pub work_start_time: String,
    /// When the overtime ends, in the format `2018-12-02 12:00:00`. / 加班的结束时间，格式如 `2018-12-02 12:00:00`。
    pub work_end_time: String,
}
impl wire::Object for WorkApprovalTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_start_time", &mut self.work_start_time);
        f.field("work_end_time", &mut self.work_end_time);
    }
}
/// The overtime of each day. / 每天的加班明细。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkApprovalWorkDetail {
    /// The day the overtime starts, with day precision only, in the format `2018-12-01 00:00`.
    ///
    /// 当天加班的开始日期，只精确到天，格式如 `2018-12-01 00:00`。
    pub start: String,
    /// The day the overtime ends, with day precision only, in the format `2018-12-01 00:00`.
    ///
    /// 当天加班的结束日期，只精确到天，格式如 `2018-12-01 00:00`。
    pub end: String,
    /// How the overtime is compensated. / 加班的补偿方式。
    /// - `0`: None, no overtime rule applies / 无，未关联加班规则
    /// - `1`: Time off in lieu / 调休假
    /// - `2`: Overtime pay / 加班费
    /// - `3`: None, an overtime rule applies / 无，已关联加班规则
    pub rule_associated: i64,
    /// How long the overtime of the day is, in seconds. / 当天的加班时长，单位为秒。
    pub interval: i64,
}
impl wire::Object for WorkApprovalWorkDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
        f.field("rule_associated", &mut self.rule_associated);
        f.field("interval", &mut self.interval);
    }
}
crate::codegen::__impl_object! {
    WorkApprovalTimeRange WorkApprovalWorkDetail
}
