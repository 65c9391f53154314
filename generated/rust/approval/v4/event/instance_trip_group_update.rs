// Generated from spec/approval/v4/event/instance_trip_group_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::v4;
/// Business trip approved / 出差审批.
///
/// Is pushed when an approval instance was approved whose form has the controls for business trips.
///
/// 表单含出差控件组的审批实例通过时推送。
///
/// - Type: `approval.instance.trip_group_update_v4`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdate {
    /// The content of the request that was approved. / 通过审批的申请的内容。
    pub object: InstanceTripGroupUpdateObject,
}
impl wire::Object for InstanceTripGroupUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
    }
}
crate::codegen::__impl_object! {
    InstanceTripGroupUpdate
}
crate::codegen::__event! {
    InstanceTripGroupUpdate:
    Descriptor::new("approval.v4.event.instance_trip_group_update", "approval.instance.trip_group_update_v4")
        .documented(text("出差审批", "Business trip approved"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
/// The content of the request that was approved. / 通过审批的申请的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateObject {
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// When the approval started, in seconds since 1970. / 审批的开始时间，秒级时间戳。
    pub start_time: wire::TimestampSec,
    /// When the approval ended, in seconds since 1970. / 审批的结束时间，秒级时间戳。
    pub end_time: wire::TimestampSec,
    /// The legs of the business trip. / 出差的各段行程。
    pub schedules: Vec<InstanceTripGroupUpdateSchedules>,
    /// The user who submitted the approval. / 审批提交人的信息。
    pub start_user: InstanceTripGroupUpdateStartUser,
    /// How long the trip takes, in seconds. / 出差的时长，单位为秒。
    pub trip_interval: String,
    /// The reason for the trip. / 出差的原因。
    pub trip_reason: String,
    /// The outcome of the approval, always `APPROVED`. / 审批的结果，固定为 `APPROVED`。
    pub r#type: String,
    /// The users who travel along. / 出差的同行人。
    pub trip_peers: Vec<InstanceTripGroupUpdateTripPeers>,
}
impl wire::Object for InstanceTripGroupUpdateObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_code", &mut self.instance_code);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("schedules", &mut self.schedules);
        f.field("start_user", &mut self.start_user);
        f.field("trip_interval", &mut self.trip_interval);
        f.field("trip_reason", &mut self.trip_reason);
        f.field("type", &mut self.r#type);
        f.field("trip_peers", &mut self.trip_peers);
    }
}
/// The legs of the business trip. / 出差的各段行程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateSchedules {
    /// The name of the place of departure. / 出发地的名称。
    pub departure: String,
    /// The ID of the place of departure. / 出发地的 ID。
    pub departure_id: String,
    /// The name of the destination. / 目的地的名称。
    pub destination: String,
    /// The IDs of the destinations. / 各目的地的 ID。
    pub destination_ids: Vec<String>,
    /// A remark on the trip. / 行程的备注。
    pub remark: String,
    /// The means of transport. / 乘坐的交通工具。
    pub transportation: String,
    /// When the trip starts, in the format `2022-08-25 12:00:00`. / 出差的开始时间，格式如 `2022-08-25 12:00:00`。
    pub trip_start_time: String,
    /// When the trip ends, in the format `2022-08-25 12:00:00`. / 出差的结束时间，格式如 `2022-08-25 12:00:00`。
    pub trip_end_time: String,
    /// How long the trip takes, in seconds. / 出差的时长，单位为秒。
    pub trip_interval: String,
    /// Whether the trip is one-way or a round trip, as Chinese text. / 行程是单程还是往返，取值为中文文本。
    pub trip_type: String,
}
impl wire::Object for InstanceTripGroupUpdateSchedules {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departure", &mut self.departure);
        f.field("departure_id", &mut self.departure_id);
        f.field("destination", &mut self.destination);
        f.field("destination_ids", &mut self.destination_ids);
        f.field("remark", &mut self.remark);
        f.field("transportation", &mut self.transportation);
        f.field("trip_start_time", &mut self.trip_start_time);
        f.field("trip_end_time", &mut self.trip_end_time);
        f.field("trip_interval", &mut self.trip_interval);
        f.field("trip_type", &mut self.trip_type);
    }
}
/// The user who submitted the approval. / 审批提交人的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateStartUser {
    /// The IDs of the user who submitted the approval. / 审批提交人的各种用户 ID。
    pub id: v4::Id,
}
impl wire::Object for InstanceTripGroupUpdateStartUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The users who travel along. / 出差的同行人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceTripGroupUpdateTripPeers {
    /// The IDs of the user who travels along. / 同行人的各种用户 ID。
    pub id: v4::Id,
}
impl wire::Object for InstanceTripGroupUpdateTripPeers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    InstanceTripGroupUpdateObject InstanceTripGroupUpdateSchedules
    InstanceTripGroupUpdateStartUser InstanceTripGroupUpdateTripPeers
}
