// Generated from spec/vc/v1/event/reserve_config_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Room reservation limits updated / 更新会议室预定限制.
///
/// Is pushed when the reservation limits of a room or room level have been updated. / 会议室或层级的预定限制更新时推送。
///
/// - Type: `vc.reserve_config.updated_v1`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveConfigUpdated {
    /// The ID of the meeting room or room level that the settings belong to; `scope_type` says which of the two.
    ///
    /// 预定设置所属的会议室或会议室层级的 ID，是哪一种由 `scope_type` 决定。
    pub scope_id: String,
    /// Whether the ID stands for a room level (`1`) or a meeting room (`2`).
    ///
    /// 对应的 ID 是会议室层级还是会议室：`1` 为层级，`2` 为会议室。
    /// - From 1 to 2
    pub scope_type: i64,
    /// Whether and when reservations of the room, or of rooms of the level, need approval.
    ///
    /// 预定该会议室或层级下的会议室时的审批设置。
    pub approve_config: ReserveConfigUpdatedApprovalConfigEvent,
    /// When, how far ahead and for how long rooms can be reserved. / 何时、可提前多久、最长可预定多久等预定时间设置。
    pub time_config: v1::TimeConfig,
    /// Which members and departments can make reservations. / 哪些成员和部门可以预定。
    pub reserve_scope_config: ReserveConfigUpdatedReserveScopeConfigEvent,
}
impl wire::Object for ReserveConfigUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope_id", &mut self.scope_id);
        f.field("scope_type", &mut self.scope_type);
        f.field("approve_config", &mut self.approve_config);
        f.field("time_config", &mut self.time_config);
        f.field("reserve_scope_config", &mut self.reserve_scope_config);
    }
}
crate::codegen::__impl_object! {
    ReserveConfigUpdated
}
crate::codegen::__event! {
    ReserveConfigUpdated:
    Descriptor::new("vc.v1.event.reserve_config_updated", "vc.reserve_config.updated_v1")
        .documented(text("更新会议室预定限制", "Room reservation limits updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_ROOM]), scopes(&[crate::scope::VC_ROOM_READONLY])])
        .guards(&[
            Guard::received("approve_config.approvers.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("reserve_scope_config.allow_users.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// Whether and when reservations of the room, or of rooms of the level, need approval.
///
/// 预定该会议室或层级下的会议室时的审批设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveConfigUpdatedApprovalConfigEvent {
    /// The switch for approval of reservations: `0` is off, `1` is on. / 预定是否需要审批的开关：`0` 为关闭，`1` 为打开。
    /// - From 0 to 1
    pub approval_switch: i64,
    /// Which reservations need approval: `0` for all, `1` only for those that meet the condition in `meeting_duration`.
    ///
    /// 哪些预定需要审批：`0` 为全部，`1` 为仅满足条件的，见 `meeting_duration`。
    /// - From 0 to 1
    pub approval_condition: i64,
    /// The length of a meeting, in hours, above which a reservation needs approval. / 会议时长超过多少小时的预定需要审批。
    pub meeting_duration: f64,
    /// The people who can approve reservations. / 可以审批预定的人。
    pub approvers: Vec<v1::SubscribeUserEvent>,
}
impl wire::Object for ReserveConfigUpdatedApprovalConfigEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_switch", &mut self.approval_switch);
        f.field("approval_condition", &mut self.approval_condition);
        f.field("meeting_duration", &mut self.meeting_duration);
        f.field("approvers", &mut self.approvers);
    }
}
/// Which members and departments can make reservations. / 哪些成员和部门可以预定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveConfigUpdatedReserveScopeConfigEvent {
    /// Whether everyone can make reservations: `0` for some members only, `1` for all members.
    ///
    /// 是否所有成员都可预定：`0` 为仅部分成员，`1` 为全部成员。
    /// - From 0 to 1
    pub allow_all_users: i64,
    /// The members who can make reservations, where not everyone can. / 可以预定的成员，用于仅开放给部分成员时。
    pub allow_users: Vec<v1::SubscribeUserEvent>,
    /// The departments whose members can make reservations, where not everyone can. / 可以预定的部门，用于仅开放给部分成员时。
    pub allow_depts: Vec<v1::SubscribeDepartment>,
}
impl wire::Object for ReserveConfigUpdatedReserveScopeConfigEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("allow_all_users", &mut self.allow_all_users);
        f.field("allow_users", &mut self.allow_users);
        f.field("allow_depts", &mut self.allow_depts);
    }
}
crate::codegen::__impl_object! {
    ReserveConfigUpdatedApprovalConfigEvent ReserveConfigUpdatedReserveScopeConfigEvent
}
