// Generated from spec/attendance/v1/event/user_flow_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Punch record created / 产生打卡流水.
///
/// Is pushed when a user has punched successfully, with the record of it. / 用户打卡成功时推送打卡流水。
///
/// - Type: `attendance.user_flow.created_v1`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-attendance-records-event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFlowCreated {
    /// The user ID of the user. / 用户 ID。
    pub employee_id: id::UserId,
    /// The employee number of the user. / 用户的工号。
    pub employee_no: String,
    /// The name of the place where the punch was made. / 打卡地点的名称。
    pub location_name: String,
    /// When the punch was made, in seconds since 1970. / 打卡时间，秒级时间戳。
    pub check_time: wire::TimestampSec,
    /// The note given with the punch. / 打卡时填写的备注。
    pub comment: String,
    /// The ID of the punch record. / 打卡流水记录 ID。
    pub record_id: String,
    /// The longitude of the place, which is not returned so far. / 打卡地点的经度，目前不返回。
    pub longitude: f64,
    /// The latitude of the place, which is not returned so far. / 打卡地点的纬度，目前不返回。
    pub latitude: f64,
    /// The SSID of the Wi-Fi network used to punch. / 用户打卡时所连 Wi-Fi 的 SSID。
    pub ssid: String,
    /// The MAC address of the Wi-Fi network used to punch. / 用户打卡时所连 Wi-Fi 的 MAC 地址。
    pub bssid: String,
    /// Whether the punch was made in the field, away from the office. / 是否为外勤打卡。
    pub is_field: bool,
    /// Whether the punch was made over Wi-Fi. / 是否通过 Wi-Fi 打卡。
    pub is_wifi: bool,
    /// How the punch record came about. / 打卡记录是怎样产生的。
    /// - `0`: The user punched / 用户自己打卡
    /// - `1`: An admin changed it / 管理员修改
    /// - `2`: The user corrected it / 用户补卡
    /// - `3`: The system made it / 系统自动生成
    /// - `4`: No punch-out was needed / 下班免打卡
    /// - `5`: Punched at an attendance machine / 考勤机打卡
    /// - `6`: Punched automatically, by quick clock-in / 极速打卡
    /// - `7`: Imported through the API / 通过开放平台导入
    pub r#type: i64,
    /// The URLs of the photos taken with the punch. / 打卡照片的链接。
    pub photo_urls: Vec<String>,
    /// Whether the punch is suspected of cheating. / 是否疑似作弊打卡。
    /// - `0`: No suspicion / 无疑似作弊
    /// - `1`: Cheating software may have been used / 疑似使用作弊软件
    /// - `2`: Another user's device may have been used / 疑似使用他人的设备
    /// - `3`: Several people may have used one device / 疑似多人使用同一设备
    pub risk_result: i64,
}
impl wire::Object for UserFlowCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("employee_no", &mut self.employee_no);
        f.field("location_name", &mut self.location_name);
        f.field("check_time", &mut self.check_time);
        f.field("comment", &mut self.comment);
        f.field("record_id", &mut self.record_id);
        f.field("longitude", &mut self.longitude);
        f.field("latitude", &mut self.latitude);
        f.field("ssid", &mut self.ssid);
        f.field("bssid", &mut self.bssid);
        f.field("is_field", &mut self.is_field);
        f.field("is_wifi", &mut self.is_wifi);
        f.field("type", &mut self.r#type);
        f.field("photo_urls", &mut self.photo_urls);
        f.field("risk_result", &mut self.risk_result);
    }
}
crate::codegen::__impl_object! {
    UserFlowCreated
}
crate::codegen::__event! {
    UserFlowCreated:
    Descriptor::new("attendance.v1.event.user_flow_created", "attendance.user_flow.created_v1")
        .documented(text("产生打卡流水", "Punch record created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-attendance-records-event")
        .access(&[Custom], &[])
}
