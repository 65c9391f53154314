// Generated from spec/acs/v1/event/access_record_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::acs::v1;
/// Access record created / 新增门禁访问记录.
///
/// Is pushed when an access device has recognized a user. / 门禁设备识别用户成功后推送。
///
/// - Type: `acs.access_record.created_v1`
/// - Scopes, any of: `acs:access_record:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRecordCreated {
    /// The ID of the access record. / 门禁记录的 ID。
    pub access_record_id: String,
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    pub user_id: v1::UserId,
    /// The ID of the access control device. / 门禁设备的 ID。
    pub device_id: String,
    /// Whether the access also clocked the user in. / 该次识别是否同时用于打卡。
    pub is_clock_in: bool,
    /// Whether the door was opened. / 识别后是否开了门。
    pub is_door_open: bool,
    /// When the user was recognized, in seconds since 1970. / 识别的时间，秒级时间戳。
    pub access_time: wire::TimestampSec,
}
impl wire::Object for AccessRecordCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access_record_id", &mut self.access_record_id);
        f.field("user_id", &mut self.user_id);
        f.field("device_id", &mut self.device_id);
        f.field("is_clock_in", &mut self.is_clock_in);
        f.field("is_door_open", &mut self.is_door_open);
        f.field("access_time", &mut self.access_time);
    }
}
crate::codegen::__impl_object! {
    AccessRecordCreated
}
crate::codegen::__event! {
    AccessRecordCreated:
    Descriptor::new("acs.v1.event.access_record_created", "acs.access_record.created_v1")
        .documented(text("新增门禁访问记录", "Access record created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/events/created")
        .access(&[Custom], &[scopes(&[crate::scope::ACS_ACCESS_RECORD_READONLY])])
        .guards(&[Guard::received("user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])])])
}
