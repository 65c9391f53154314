// Generated from spec/attendance/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The settings against cheating. / 防作弊打卡的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiCheatConfig {
    /// Whether punches suspected of cheating are intercepted; turning it off turns off all other anti-cheat switches. Without it the setting is off on creation and unchanged on update.
    ///
    /// 是否拦截疑似作弊的打卡，是其余防作弊开关的总开关，关闭后它们一并关闭。不传则创建时为关闭，更新时不变。
    pub intercept_suspected_cheat_punch: bool,
    /// Whether punches are checked for cheating software. / 是否检查疑似使用作弊软件的打卡。
    pub check_cheat_software_punch: bool,
    /// Whether punches are checked for being made by someone else. / 是否检查疑似由他人代打的卡。
    pub check_buddy_punch: bool,
    /// Whether punches are checked for a simulated Wi-Fi network. / 是否检查疑似模拟 Wi-Fi 的打卡。
    pub check_simulate_wifi_punch: bool,
    /// Whether punches from a changed device are checked. / 是否检查更换设备后的打卡。
    pub check_change_device_punch: bool,
    /// How many punch devices a member can bind at most; needed where `check_change_device_punch` is on.
    ///
    /// 每人最多可绑定的打卡设备数；开启 `check_change_device_punch` 时必须设置。
    pub allow_change_device_num: i64,
    /// What happens on a punch suspected of cheating; needed where `intercept_suspected_cheat_punch` is on.
    ///
    /// 发现疑似作弊打卡后怎样处理；开启 `intercept_suspected_cheat_punch` 时必须设置。
    /// - `1`: Punch with face recognition / 要求人脸识别打卡
    /// - `2`: Only record the suspicion / 仅记录疑似作弊信息
    pub suspected_cheat_handle_method: i64,
}
impl wire::Object for AntiCheatConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "intercept_suspected_cheat_punch",
            &mut self.intercept_suspected_cheat_punch,
        );
        f.field("check_cheat_software_punch", &mut self.check_cheat_software_punch);
        f.field("check_buddy_punch", &mut self.check_buddy_punch);
        f.field("check_simulate_wifi_punch", &mut self.check_simulate_wifi_punch);
        f.field("check_change_device_punch", &mut self.check_change_device_punch);
        f.field("allow_change_device_num", &mut self.allow_change_device_num);
        f.field(
            "suspected_cheat_handle_method",
            &mut self.suspected_cheat_handle_method,
        );
    }
}
/// The request form of [`AntiCheatConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AntiCheatConfigInput {
    /// Whether punches suspected of cheating are intercepted; turning it off turns off all other anti-cheat switches. Without it the setting is off on creation and unchanged on update.
    ///
    /// 是否拦截疑似作弊的打卡，是其余防作弊开关的总开关，关闭后它们一并关闭。不传则创建时为关闭，更新时不变。
    pub intercept_suspected_cheat_punch: bool,
    /// Whether punches are checked for cheating software. / 是否检查疑似使用作弊软件的打卡。
    pub check_cheat_software_punch: Option<bool>,
    /// Whether punches are checked for being made by someone else. / 是否检查疑似由他人代打的卡。
    pub check_buddy_punch: Option<bool>,
    /// Whether punches are checked for a simulated Wi-Fi network. / 是否检查疑似模拟 Wi-Fi 的打卡。
    pub check_simulate_wifi_punch: Option<bool>,
    /// Whether punches from a changed device are checked. / 是否检查更换设备后的打卡。
    pub check_change_device_punch: Option<bool>,
    /// How many punch devices a member can bind at most; needed where `check_change_device_punch` is on.
    ///
    /// 每人最多可绑定的打卡设备数；开启 `check_change_device_punch` 时必须设置。
    pub allow_change_device_num: Option<i64>,
    /// What happens on a punch suspected of cheating; needed where `intercept_suspected_cheat_punch` is on.
    ///
    /// 发现疑似作弊打卡后怎样处理；开启 `intercept_suspected_cheat_punch` 时必须设置。
    /// - `1`: Punch with face recognition / 要求人脸识别打卡
    /// - `2`: Only record the suspicion / 仅记录疑似作弊信息
    pub suspected_cheat_handle_method: Option<i64>,
}
impl AntiCheatConfigInput {
    /// Creates the value from its required fields.
    pub fn new(intercept_suspected_cheat_punch: bool) -> Self {
        Self {
            intercept_suspected_cheat_punch,
            check_cheat_software_punch: Default::default(),
            check_buddy_punch: Default::default(),
            check_simulate_wifi_punch: Default::default(),
            check_change_device_punch: Default::default(),
            allow_change_device_num: Default::default(),
            suspected_cheat_handle_method: Default::default(),
        }
    }
    /// Sets `check_cheat_software_punch`.
    #[must_use]
    pub fn check_cheat_software_punch(mut self, value: bool) -> Self {
        self.check_cheat_software_punch = Some(value);
        self
    }
    /// Sets `check_buddy_punch`.
    #[must_use]
    pub fn check_buddy_punch(mut self, value: bool) -> Self {
        self.check_buddy_punch = Some(value);
        self
    }
    /// Sets `check_simulate_wifi_punch`.
    #[must_use]
    pub fn check_simulate_wifi_punch(mut self, value: bool) -> Self {
        self.check_simulate_wifi_punch = Some(value);
        self
    }
    /// Sets `check_change_device_punch`.
    #[must_use]
    pub fn check_change_device_punch(mut self, value: bool) -> Self {
        self.check_change_device_punch = Some(value);
        self
    }
    /// Sets `allow_change_device_num`.
    #[must_use]
    pub fn allow_change_device_num(mut self, value: i64) -> Self {
        self.allow_change_device_num = Some(value);
        self
    }
    /// Sets `suspected_cheat_handle_method`.
    #[must_use]
    pub fn suspected_cheat_handle_method(mut self, value: i64) -> Self {
        self.suspected_cheat_handle_method = Some(value);
        self
    }
}
impl wire::Object for AntiCheatConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "intercept_suspected_cheat_punch",
            &mut self.intercept_suspected_cheat_punch,
        );
        f.field("check_cheat_software_punch", &mut self.check_cheat_software_punch);
        f.field("check_buddy_punch", &mut self.check_buddy_punch);
        f.field("check_simulate_wifi_punch", &mut self.check_simulate_wifi_punch);
        f.field("check_change_device_punch", &mut self.check_change_device_punch);
        f.field("allow_change_device_num", &mut self.allow_change_device_num);
        f.field(
            "suspected_cheat_handle_method",
            &mut self.suspected_cheat_handle_method,
        );
    }
}
/// The type of approval that `approval_id` stands for. / `approval_id` 所指审批的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalType {
    /// `leave`: Leave / 请假
    Leave,
    /// `out`: Time out of office / 外出
    Out,
    /// `overtime`: Overtime / 加班
    Overtime,
    /// `trip`: Business trip / 出差
    Trip,
    /// `remedy`: Punch correction / 补卡
    Remedy,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalType {
    fn as_str(&self) -> &str {
        match self {
            Self::Leave => "leave",
            Self::Out => "out",
            Self::Overtime => "overtime",
            Self::Trip => "trip",
            Self::Remedy => "remedy",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "leave" => Self::Leave,
            "out" => Self::Out,
            "overtime" => Self::Overtime,
            "trip" => Self::Trip,
            "remedy" => Self::Remedy,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of employee ID in the request and the reply. / 请求和响应中员工 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttendanceUserIdType {
    /// `open_id`: ID of the user within one app / 用户在某个应用内的 ID
    OpenId,
    /// `union_id`: ID of the user across the apps of one developer / 用户在同一开发商各应用内共用的 ID
    UnionId,
    /// `user_id`: ID of the user within the tenant / 用户在租户内的 ID
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_corehr_id`: ID of the user in Feishu People / 用户在飞书人事中的 ID
    PeopleCorehrId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AttendanceUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AttendanceUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleCorehrId => "people_corehr_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_corehr_id" => Self::PeopleCorehrId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The time of the approval that the query goes by, `PeriodTime` by default.
///
/// 查询依据单据的哪个时间，默认为 `PeriodTime`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CheckDateType {
    /// `PeriodTime`: Time that the approval applies to / 单据作用的时间
    PeriodTime,
    /// `CreateTime`: When the approval was created / 单据创建的时间
    CreateTime,
    /// `UpdateTime`: When its state changed (not open yet) / 单据状态更新的时间（灰度中，暂未开放）
    UpdateTime,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CheckDateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CheckDateType {
    fn as_str(&self) -> &str {
        match self {
            Self::PeriodTime => "PeriodTime",
            Self::CreateTime => "CreateTime",
            Self::UpdateTime => "UpdateTime",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "PeriodTime" => Self::PeriodTime,
            "CreateTime" => Self::CreateTime,
            "UpdateTime" => Self::UpdateTime,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The subheadings below the heading. / 该标题下的子标题。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildItem {
    /// The code of the subheading. / 子标题编号。
    pub code: String,
    /// Whether the subheading is switched on in the view: `0` is off, `1` on. / 该子标题是否在视图中显示，`0` 关闭，`1` 开启。
    pub value: String,
    /// The name of the subheading. / 子标题名称。
    pub title: String,
    /// What the setting is entered with: `0` is unknown, the default, `1` a checkbox and `2` text.
    ///
    /// 该列在设置界面中的控件：`0` 未知（默认）、`1` 复选框、`2` 文本。
    pub column_type: i64,
    /// Whether the setting cannot be changed. / 该项是否只读、不能修改。
    pub read_only: bool,
    /// The smallest value that the setting takes. / 该项可取的最小值。
    pub min_value: String,
    /// The largest value that the setting takes. / 该项可取的最大值。
    pub max_value: String,
}
impl wire::Object for ChildItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("value", &mut self.value);
        f.field("title", &mut self.title);
        f.field("column_type", &mut self.column_type);
        f.field("read_only", &mut self.read_only);
        f.field("min_value", &mut self.min_value);
        f.field("max_value", &mut self.max_value);
    }
}
/// The request form of [`ChildItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChildItemInput {
    /// The code of the subheading. / 子标题编号。
    pub code: String,
    /// Whether the subheading is switched on in the view: `0` is off, `1` on. / 该子标题是否在视图中显示，`0` 关闭，`1` 开启。
    pub value: String,
    /// The name of the subheading. / 子标题名称。
    pub title: Option<String>,
    /// What the setting is entered with: `0` is unknown, the default, `1` a checkbox and `2` text.
    ///
    /// 该列在设置界面中的控件：`0` 未知（默认）、`1` 复选框、`2` 文本。
    pub column_type: Option<i64>,
    /// Whether the setting cannot be changed. / 该项是否只读、不能修改。
    pub read_only: Option<bool>,
    /// The smallest value that the setting takes. / 该项可取的最小值。
    pub min_value: Option<String>,
    /// The largest value that the setting takes. / 该项可取的最大值。
    pub max_value: Option<String>,
}
impl ChildItemInput {
    /// Creates the value from its required fields.
    pub fn new(code: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            value: value.into(),
            title: Default::default(),
            column_type: Default::default(),
            read_only: Default::default(),
            min_value: Default::default(),
            max_value: Default::default(),
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `column_type`.
    #[must_use]
    pub fn column_type(mut self, value: i64) -> Self {
        self.column_type = Some(value);
        self
    }
    /// Sets `read_only`.
    #[must_use]
    pub fn read_only(mut self, value: bool) -> Self {
        self.read_only = Some(value);
        self
    }
    /// Sets `min_value`.
    #[must_use]
    pub fn min_value(mut self, value: impl Into<String>) -> Self {
        self.min_value = Some(value.into());
        self
    }
    /// Sets `max_value`.
    #[must_use]
    pub fn max_value(mut self, value: impl Into<String>) -> Self {
        self.max_value = Some(value.into());
        self
    }
}
impl wire::Object for ChildItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("value", &mut self.value);
        f.field("title", &mut self.title);
        f.field("column_type", &mut self.column_type);
        f.field("read_only", &mut self.read_only);
        f.field("min_value", &mut self.min_value);
        f.field("max_value", &mut self.max_value);
    }
}
/// Which abnormal punches are excused. / 异常卡的豁免设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClockInAbnormalSettings {
    /// Whether abnormal punches are ignored until the latest time to punch out; only for tenants that technical support has enabled it for.
    ///
    /// 未到最晚下班打卡时间前，异常卡是否先不计；目前只对灰度租户开放，可联系技术支持开通。
    pub ignore_until_latest_clockout: bool,
}
impl wire::Object for ClockInAbnormalSettings {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ignore_until_latest_clockout", &mut self.ignore_until_latest_clockout);
    }
}
/// The request form of [`ClockInAbnormalSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClockInAbnormalSettingsInput {
    /// Whether abnormal punches are ignored until the latest time to punch out; only for tenants that technical support has enabled it for.
    ///
    /// 未到最晚下班打卡时间前，异常卡是否先不计；目前只对灰度租户开放，可联系技术支持开通。
    pub ignore_until_latest_clockout: Option<bool>,
}
impl ClockInAbnormalSettingsInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ignore_until_latest_clockout`.
    #[must_use]
    pub fn ignore_until_latest_clockout(mut self, value: bool) -> Self {
        self.ignore_until_latest_clockout = Some(value);
        self
    }
}
impl wire::Object for ClockInAbnormalSettingsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ignore_until_latest_clockout", &mut self.ignore_until_latest_clockout);
    }
}
/// The type of department ID. / 部门 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeptType {
    /// `open_id`
    ///
    /// The `open_department_id` of the department, the only kind supported so far
    ///
    /// 部门的 `open_department_id`，目前仅支持这一种
    OpenId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DeptType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DeptType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of ID in `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
///
/// 响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmployeeType {
    /// `employee_id`: User ID of the member, as shown in the admin console / 成员的用户 ID，即管理后台成员详情中的“用户 ID”
    EmployeeId,
    /// `employee_no`: Employee number of the member, as shown in the admin console / 成员的工号，即管理后台成员详情中的“工号”
    EmployeeNo,
    /// `open_id`: ID of the user within one app / 用户在某个应用内的 ID
    OpenId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EmployeeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EmployeeType {
    fn as_str(&self) -> &str {
        match self {
            Self::EmployeeId => "employee_id",
            Self::EmployeeNo => "employee_no",
            Self::OpenId => "open_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "employee_id" => Self::EmployeeId,
            "employee_no" => Self::EmployeeNo,
            "open_id" => Self::OpenId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The rules of flexible punching, which set coming late and leaving early separately.
///
/// 弹性打卡的具体规则，分别设定晚到与早走的时长。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlexibleRule {
    /// How many minutes earlier members may leave at most; they may leave earlier by as much as they came earlier.
    ///
    /// 下班最多可早走的分钟数：上班早到多久，下班就可早走多久。
    pub flexible_early_minutes: i64,
    /// How many minutes later members may come at most; they have to stay longer by as much as they came later.
    ///
    /// 上班最多可晚到的分钟数：上班晚到多久，下班就须晚走多久。
    pub flexible_late_minutes: i64,
}
impl wire::Object for FlexibleRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("flexible_early_minutes", &mut self.flexible_early_minutes);
        f.field("flexible_late_minutes", &mut self.flexible_late_minutes);
    }
}
/// The request form of [`FlexibleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlexibleRuleInput {
    /// How many minutes earlier members may leave at most; they may leave earlier by as much as they came earlier.
    ///
    /// 下班最多可早走的分钟数：上班早到多久，下班就可早走多久。
    pub flexible_early_minutes: i64,
    /// How many minutes later members may come at most; they have to stay longer by as much as they came later.
    ///
    /// 上班最多可晚到的分钟数：上班晚到多久，下班就须晚走多久。
    pub flexible_late_minutes: i64,
}
impl FlexibleRuleInput {
    /// Creates the value from its required fields.
    pub fn new(flexible_early_minutes: i64, flexible_late_minutes: i64) -> Self {
        Self {
            flexible_early_minutes,
            flexible_late_minutes,
        }
    }
}
impl wire::Object for FlexibleRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("flexible_early_minutes", &mut self.flexible_early_minutes);
        f.field("flexible_late_minutes", &mut self.flexible_late_minutes);
    }
}
/// The settings of free shifts. / 自由班制的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreePunchCfg {
    /// The time of day from which members on free shifts can punch. / 自由班制下一天内最早可以打卡的时间。
    pub free_start_time: String,
    /// The time of day until which members on free shifts can punch. / 自由班制下一天内最晚可以打卡的时间。
    pub free_end_time: String,
    /// The days of the week that are worked, as seven digits from Monday to Sunday: `1` is worked, `0` not.
    ///
    /// 一周中哪些天上班，七位数字依次对应周一至周日，`1` 上班，`0` 不上班。
    pub punch_day: i64,
    /// Whether not punching on a working day counts as a missing punch. / 成员在工作日没有打卡时，是否算缺卡。
    pub work_day_no_punch_as_lack: bool,
    /// Whether members have to attend for `work_hours` on working days. / 工作日出勤是否须满足 `work_hours` 规定的时长。
    pub work_hours_demand: bool,
    /// How many minutes a day members have to attend, used together with `work_hours_demand`.
    ///
    /// 每天须出勤的分钟数，配合 `work_hours_demand` 使用。
    pub work_hours: i64,
    /// How members clock in and out under the free shift. / 自由班制下如何打卡。
    pub free_clock_setting: FreePunchCfgFreeClockSetting,
}
impl wire::Object for FreePunchCfg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("free_start_time", &mut self.free_start_time);
        f.field("free_end_time", &mut self.free_end_time);
        f.field("punch_day", &mut self.punch_day);
        f.field("work_day_no_punch_as_lack", &mut self.work_day_no_punch_as_lack);
        f.field("work_hours_demand", &mut self.work_hours_demand);
        f.field("work_hours", &mut self.work_hours);
        f.field("free_clock_setting", &mut self.free_clock_setting);
    }
}
/// How members clock in and out under the free shift. / 自由班制下如何打卡。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreePunchCfgFreeClockSetting {
    /// The mode of clocking under the free shift. / 自由班制采用的打卡模式。
    pub clock_mode: i64,
    /// The shortest interval between two punches. / 两次打卡之间最短的间隔。
    pub clock_internal_hhmm: i64,
}
impl wire::Object for FreePunchCfgFreeClockSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("clock_mode", &mut self.clock_mode);
        f.field("clock_internal_hhmm", &mut self.clock_internal_hhmm);
    }
}
/// How members clock in and out under the free shift. / 自由班制下如何打卡。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreePunchCfgFreeClockSettingInput {
    /// The mode of clocking under the free shift. / 自由班制采用的打卡模式。
    pub clock_mode: Option<i64>,
    /// The shortest interval between two punches. / 两次打卡之间最短的间隔。
    pub clock_internal_hhmm: Option<i64>,
}
impl FreePunchCfgFreeClockSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `clock_mode`.
    #[must_use]
    pub fn clock_mode(mut self, value: i64) -> Self {
        self.clock_mode = Some(value);
        self
    }
    /// Sets `clock_internal_hhmm`.
    #[must_use]
    pub fn clock_internal_hhmm(mut self, value: i64) -> Self {
        self.clock_internal_hhmm = Some(value);
        self
    }
}
impl wire::Object for FreePunchCfgFreeClockSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("clock_mode", &mut self.clock_mode);
        f.field("clock_internal_hhmm", &mut self.clock_internal_hhmm);
    }
}
/// The request form of [`FreePunchCfg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreePunchCfgInput {
    /// The time of day from which members on free shifts can punch. / 自由班制下一天内最早可以打卡的时间。
    pub free_start_time: String,
    /// The time of day until which members on free shifts can punch. / 自由班制下一天内最晚可以打卡的时间。
    pub free_end_time: String,
    /// The days of the week that are worked, as seven digits from Monday to Sunday: `1` is worked, `0` not.
    ///
    /// 一周中哪些天上班，七位数字依次对应周一至周日，`1` 上班，`0` 不上班。
    pub punch_day: i64,
    /// Whether not punching on a working day counts as a missing punch. / 成员在工作日没有打卡时，是否算缺卡。
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether members have to attend for `work_hours` on working days. / 工作日出勤是否须满足 `work_hours` 规定的时长。
    pub work_hours_demand: Option<bool>,
    /// How many minutes a day members have to attend, used together with `work_hours_demand`.
    ///
    /// 每天须出勤的分钟数，配合 `work_hours_demand` 使用。
    pub work_hours: Option<i64>,
    /// How members clock in and out under the free shift. / 自由班制下如何打卡。
    pub free_clock_setting: Option<FreePunchCfgFreeClockSettingInput>,
}
impl FreePunchCfgInput {
    /// Creates the value from its required fields.
    pub fn new(
        free_start_time: impl Into<String>,
        free_end_time: impl Into<String>,
        punch_day: i64,
    ) -> Self {
        Self {
            free_start_time: free_start_time.into(),
            free_end_time: free_end_time.into(),
            punch_day,
            work_day_no_punch_as_lack: Default::default(),
            work_hours_demand: Default::default(),
            work_hours: Default::default(),
            free_clock_setting: Default::default(),
        }
    }
    /// Sets `work_day_no_punch_as_lack`.
    #[must_use]
    pub fn work_day_no_punch_as_lack(mut self, value: bool) -> Self {
        self.work_day_no_punch_as_lack = Some(value);
        self
    }
    /// Sets `work_hours_demand`.
    #[must_use]
    pub fn work_hours_demand(mut self, value: bool) -> Self {
        self.work_hours_demand = Some(value);
        self
    }
    /// Sets `work_hours`.
    #[must_use]
    pub fn work_hours(mut self, value: i64) -> Self {
        self.work_hours = Some(value);
        self
    }
    /// Sets `free_clock_setting`.
    #[must_use]
    pub fn free_clock_setting(
        mut self,
        value: FreePunchCfgFreeClockSettingInput,
    ) -> Self {
        self.free_clock_setting = Some(value);
        self
    }
}
impl wire::Object for FreePunchCfgInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("free_start_time", &mut self.free_start_time);
        f.field("free_end_time", &mut self.free_end_time);
        f.field("punch_day", &mut self.punch_day);
        f.field("work_day_no_punch_as_lack", &mut self.work_day_no_punch_as_lack);
        f.field("work_hours_demand", &mut self.work_hours_demand);
        f.field("work_hours", &mut self.work_hours);
        f.field("free_clock_setting", &mut self.free_clock_setting);
    }
}
/// The configuration of the attendance group. / 考勤组的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// The ID of the attendance group, with which `attendance.v1.group.get` gives its details.
    ///
    /// 考勤组 ID，可用 `attendance.v1.group.get` 查询详情。
    pub group_id: String,
    /// The name of the attendance group. / 考勤组名称。
    pub group_name: String,
    /// The time zone of the attendance group. / 考勤组采用的时区。
    pub time_zone: String,
    /// The departments that have to punch, as `dept_type` IDs; it takes precedence over `need_punch_members`.
    ///
    /// 需要打卡的部门，优先于 `need_punch_members`，类型由 `dept_type` 决定。
    pub bind_dept_ids: Vec<String>,
    /// The departments left out; the field has been withdrawn. / 排除的部门，该字段已下线。
    pub except_dept_ids: Vec<String>,
    /// The users who have to punch, as `employee_type` IDs; it takes precedence over `need_punch_members`.
    ///
    /// 需要打卡的用户，优先于 `need_punch_members`，类型由 `employee_type` 决定。
    pub bind_user_ids: Vec<String>,
    /// The users left out; the field has been withdrawn. / 排除的用户，该字段已下线。
    pub except_user_ids: Vec<String>,
    /// The main people in charge, who need at least the role of attendance group admin, as `employee_type` IDs; it cannot be left out.
    ///
    /// 考勤主负责人，至少须有考勤组管理员权限，类型由 `employee_type` 决定；不能省略。
    pub group_leader_ids: Vec<String>,
    /// The deputies of the people in charge, as `employee_type` IDs. / 考勤子负责人，类型由 `employee_type` 决定。
    pub sub_group_leader_ids: Vec<String>,
    /// Whether members can punch in the field; the other field settings depend on it. / 是否允许外勤打卡，其余外勤设置以此为前提。
    pub allow_out_punch: bool,
    /// Whether punching in the field needs approval; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否需要审批，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_approval: bool,
    /// Whether approval for punching in the field comes after the punch; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否可先打卡、后审批，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_post_approval: bool,
    /// Whether punching in the field needs a note; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否须写备注，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_remark: bool,
    /// Whether punching in the field needs a photo; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否须拍照，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_photo: bool,
    /// Whether members can hide the exact address when punching in the field; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡时员工是否可隐藏详细地址，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_allowed_hide_addr: bool,
    /// Whether members can adjust the address when punching in the field; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡时员工是否可微调地址，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_allowed_adjust_addr: bool,
    /// How many meters the address of a field punch can be adjusted by; 50 by default.
    ///
    /// 外勤地址最多可微调的距离，单位为米，默认 50。
    pub adjust_range: i64,
    /// Whether members can punch from a computer. / 是否允许在电脑端打卡。
    pub allow_pc_punch: bool,
    /// Whether members can ask for punch corrections; the other correction settings depend on it.
    ///
    /// 是否允许补卡，其余补卡设置以此为前提。
    pub allow_remedy: bool,
    /// Whether the number of punch corrections is limited, by `remedy_limit_count`.
    ///
    /// 是否限制补卡次数，上限见 `remedy_limit_count`。
    pub remedy_limit: bool,
    /// How many punch corrections a member can ask for in a period. / 每个补卡周期内最多补卡几次。
    pub remedy_limit_count: i64,
    /// Whether punches can be corrected only for a time, by `remedy_date_num`.
    ///
    /// 是否限制补卡期限，天数见 `remedy_date_num`。
    pub remedy_date_limit: bool,
    /// For how many days a punch can still be corrected. / 多少天以内可以补卡。
    pub remedy_date_num: i64,
    /// Whether missing punches can be corrected; it takes effect only if corrections are allowed.
    ///
    /// 缺卡是否可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_lack: bool,
    /// Whether late punches can be corrected; it takes effect only if corrections are allowed.
    ///
    /// 迟到是否可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_late: bool,
    /// Whether early leaves can be corrected; it takes effect only if corrections are allowed.
    ///
    /// 早退是否可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_early: bool,
    /// Whether normal punches can be corrected too; it takes effect only if corrections are allowed.
    ///
    /// 正常打卡是否也可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_normal: bool,
    /// Whether members are shown the time they have accumulated. / 是否向员工展示累计时长。
    pub show_cumulative_time: bool,
    /// Whether members are shown their overtime. / 是否向员工展示加班时长。
    pub show_over_time: bool,
    /// Whether the details of members' punches are hidden. / 是否隐藏员工的打卡详情。
    pub hide_staff_punch_time: bool,
    /// Whether the punch rules are hidden; only for tenants that technical support has enabled it for.
    ///
    /// 员工是否看不到打卡规则；目前只对灰度租户开放，可联系技术支持开通。
    pub hide_clock_in_rule: bool,
    /// Whether punching uses face recognition. / 打卡时是否要识别人脸。
    pub face_punch: bool,
    /// When face recognition is needed: `1` is for every punch, `2` only where cheating is suspected.
    ///
    /// 何时需要人脸识别：`1` 每次打卡，`2` 仅在疑似作弊时。
    pub face_punch_cfg: i64,
    /// How liveness is checked: false turns the liveness check on, true checks without any movement. It takes effect only if `face_punch_cfg` is 1.
    ///
    /// 人脸活体验证的方式：false 为开启活体验证，true 为无动作验证；仅在 `face_punch_cfg` 为 1 时有效。
    pub face_live_need_action: bool,
    /// Whether members can punch with a plain photo where face recognition fails. / 人脸没有识别成功时，能否改为普通拍照打卡。
    pub face_downgrade: bool,
    /// Whether members can replace their reference photo where face recognition fails. / 人脸识别失败时，是否可更换基准照片。
    pub replace_basic_pic: bool,
    /// The settings against cheating. / 防作弊打卡的设置。
    pub anti_cheat_punch_config: AntiCheatConfig,
    /// The attendance machines of the group. / 考勤组使用的考勤机。
    pub machines: Vec<Machine>,
    /// How far from the GPS coordinates a punch is still valid; its use is discouraged.
    ///
    /// 距 GPS 坐标多远以内打卡有效；不建议使用。
    pub gps_range: i64,
    /// The punch locations; they are added to those already there and replace nothing. / 打卡地址；只会追加到已有列表，不会覆盖。
    pub locations: Vec<Location>,
    /// How work is organized: `0` is fixed shifts, `2` scheduled shifts and `3` free shifts.
    ///
    /// 班制：`0` 固定班制、`2` 排班制、`3` 自由班制。
    pub group_type: i64,
    /// The IDs of the shifts of each day with fixed shifts, with which `attendance.v1.shift.get` gives the shifts.
    ///
    /// 固定班制下各天采用的班次 ID，可用 `attendance.v1.shift.get` 查询班次。
    pub punch_day_shift_ids: Vec<String>,
    /// The settings of free shifts. / 自由班制的设置。
    pub free_punch_cfg: FreePunchCfg,
    /// The calendar that public holidays follow: `0` is none, `1` the Chinese mainland, `2` the US, `3` Japan, `4` India and `5` Singapore.
    ///
    /// 按哪个国家或地区的日历排休：`0` 不按、`1` 中国大陆、`2` 美国、`3` 日本、`4` 印度、`5` 新加坡。
    pub calendar_id: i64,
    /// The special days on which members have to punch, with their shifts. / 额外需要打卡的日期及其班次。
    pub need_punch_special_days: Vec<PunchSpecialDateShift>,
    /// The special days on which members need not punch. / 无需打卡的特殊日期。
    pub no_need_punch_special_days: Vec<PunchSpecialDateShift>,
    /// Whether not punching on a working day counts as a missing punch with free shifts.
    ///
    /// 采用自由班制时，成员在工作日没有打卡是否算缺卡。
    pub work_day_no_punch_as_lack: bool,
    /// Whether changes take effect at once; by default they do not. / 改动是否立即生效，默认不立即生效。
    pub effect_now: bool,
    /// What kind of period punch corrections are counted by. / 补卡次数按哪种周期计算。
    pub remedy_period_type: i64,
    /// The day that a custom period for punch corrections starts on. / 自定义补卡周期从哪一天开始。
    pub remedy_period_custom_date: i64,
    /// The ways to punch, as the sum of `1` for GPS, `2` for Wi-Fi, `4` for an attendance machine and `8` for IP; 3 is GPS and Wi-Fi, for example.
    ///
    /// 允许的打卡方式，取各方式之和：`1` GPS、`2` Wi-Fi、`4` 考勤机、`8` IP。例如 3 表示 GPS 和 Wi-Fi。
    pub punch_type: i64,
    /// When the settings take effect, in seconds since 1970. / 配置的生效时间，秒级时间戳。
    pub effect_time: wire::TimestampSec,
    /// When the fixed shifts take effect, in seconds since 1970. / 固定班次的生效时间，秒级时间戳。
    pub fixshift_effect_time: wire::TimestampSec,
    /// When changes of members and departments take effect, in seconds since 1970. / 考勤人员、部门变动的生效时间，秒级时间戳。
    pub member_effect_time: wire::TimestampSec,
    /// Whether punching on rest days needs approval. / 休息日打卡是否需要审批。
    pub rest_clock_in_need_approval: bool,
    /// Whether every punch needs a photo. / 是否每次打卡都须拍照。
    pub clock_in_need_photo: bool,
    /// The punch settings for the first and the last day at the company. / 入职、离职当天的打卡设置。
    pub member_status_change: MemberStatusChange,
    /// Whether members have to punch when going on leave and coming back. / 请假离岗、返岗时是否须打卡。
    pub leave_need_punch: bool,
    /// The punch rules for going on leave and coming back, in minutes. / 请假离岗、返岗的打卡规则，时长以分钟计。
    pub leave_need_punch_cfg: LeaveNeedPunchCfg,
    /// Whether members have to punch while out of office. / 外出期间是否须打卡。
    pub go_out_need_punch: i64,
    /// The punch rules while out of office, in minutes. / 外出期间的打卡规则，时长以分钟计。
    pub go_out_need_punch_cfg: LeaveNeedPunchCfg,
    /// Whether members have to punch on business trips. / 出差期间是否须打卡。
    pub travel_need_punch: i64,
    /// The punch rules on business trips, in minutes. / 出差期间的打卡规则，时长以分钟计。
    pub travel_need_punch_cfg: LeaveNeedPunchCfg,
    /// The people who have to punch; it is used only if neither `bind_dept_ids` nor `bind_user_ids` is given.
    ///
    /// 哪些人员需要打卡；传了 `bind_dept_ids` 或 `bind_user_ids` 时不起作用。
    pub need_punch_members: Vec<PunchMember>,
    /// The people who need not punch; it is used only if neither `bind_default_dept_ids` nor `bind_default_user_ids` is given.
    ///
    /// 哪些人员免打卡；传了 `bind_default_dept_ids` 或 `bind_default_user_ids` 时不起作用。
    pub no_need_punch_members: Vec<PunchMember>,
    /// What happens to people who are in another attendance group: true moves them into this one, false, the default, leaves the conflicts to be resolved by hand before the group can be saved.
    ///
    /// 有人员已属于其他考勤组时怎样处理：true 为自动移出原考勤组并加入本组，false（默认）为不保存，须先手动调整这些人员。
    pub save_auto_changes: bool,
    /// Whether people join the group by themselves when they match it after being hired or moved.
    ///
    /// 入职或异动后符合条件的员工，是否自动成为考勤组成员。
    pub org_change_auto_adjust: bool,
    /// The departments that need not punch, as `dept_type` IDs; it takes precedence over `no_need_punch_members`.
    ///
    /// 无需打卡的部门，优先于 `no_need_punch_members`，类型由 `dept_type` 决定。
    pub bind_default_dept_ids: Vec<String>,
    /// The users who need not punch, as `employee_type` IDs; it takes precedence over `no_need_punch_members`.
    ///
    /// 无需打卡的用户，优先于 `no_need_punch_members`，类型由 `employee_type` 决定。
    pub bind_default_user_ids: Vec<String>,
    /// The punch rules for overtime. / 加班打卡规则。
    pub overtime_clock_cfg: OvertimeClockCfg,
    /// The ID of a custom holiday calendar, found on the holiday page of the attendance settings; give it where the group uses one.
    ///
    /// 自定义节假日的 ID，可在假勤设置的节假日页面找到；考勤组用的是自定义节假日时传它。
    pub new_calendar_id: id::CalendarId,
    /// Whether members can ask for a punch where positioning is inaccurate. / 定位有偏差时，员工能否申请打卡。
    pub allow_apply_punch: bool,
    /// Which abnormal punches are excused. / 异常卡的豁免设置。
    pub clock_in_abnormal_settings: ClockInAbnormalSettings,
}
impl wire::Object for Group {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("group_name", &mut self.group_name);
        f.field("time_zone", &mut self.time_zone);
        f.field("bind_dept_ids", &mut self.bind_dept_ids);
        f.field("except_dept_ids", &mut self.except_dept_ids);
        f.field("bind_user_ids", &mut self.bind_user_ids);
        f.field("except_user_ids", &mut self.except_user_ids);
        f.field("group_leader_ids", &mut self.group_leader_ids);
        f.field("sub_group_leader_ids", &mut self.sub_group_leader_ids);
        f.field("allow_out_punch", &mut self.allow_out_punch);
        f.field("out_punch_need_approval", &mut self.out_punch_need_approval);
        f.field("out_punch_need_post_approval", &mut self.out_punch_need_post_approval);
        f.field("out_punch_need_remark", &mut self.out_punch_need_remark);
        f.field("out_punch_need_photo", &mut self.out_punch_need_photo);
        f.field("out_punch_allowed_hide_addr", &mut self.out_punch_allowed_hide_addr);
        f.field(
            "out_punch_allowed_adjust_addr",
            &mut self.out_punch_allowed_adjust_addr,
        );
        f.field("adjust_range", &mut self.adjust_range);
        f.field("allow_pc_punch", &mut self.allow_pc_punch);
        f.field("allow_remedy", &mut self.allow_remedy);
        f.field("remedy_limit", &mut self.remedy_limit);
        f.field("remedy_limit_count", &mut self.remedy_limit_count);
        f.field("remedy_date_limit", &mut self.remedy_date_limit);
        f.field("remedy_date_num", &mut self.remedy_date_num);
        f.field("allow_remedy_type_lack", &mut self.allow_remedy_type_lack);
        f.field("allow_remedy_type_late", &mut self.allow_remedy_type_late);
        f.field("allow_remedy_type_early", &mut self.allow_remedy_type_early);
        f.field("allow_remedy_type_normal", &mut self.allow_remedy_type_normal);
        f.field("show_cumulative_time", &mut self.show_cumulative_time);
        f.field("show_over_time", &mut self.show_over_time);
        f.field("hide_staff_punch_time", &mut self.hide_staff_punch_time);
        f.field("hide_clock_in_rule", &mut self.hide_clock_in_rule);
        f.field("face_punch", &mut self.face_punch);
        f.field("face_punch_cfg", &mut self.face_punch_cfg);
        f.field("face_live_need_action", &mut self.face_live_need_action);
        f.field("face_downgrade", &mut self.face_downgrade);
        f.field("replace_basic_pic", &mut self.replace_basic_pic);
        f.field("anti_cheat_punch_config", &mut self.anti_cheat_punch_config);
        f.field("machines", &mut self.machines);
        f.field("gps_range", &mut self.gps_range);
        f.field("locations", &mut self.locations);
        f.field("group_type", &mut self.group_type);
        f.field("punch_day_shift_ids", &mut self.punch_day_shift_ids);
        f.field("free_punch_cfg", &mut self.free_punch_cfg);
        f.field("calendar_id", &mut self.calendar_id);
        f.field("need_punch_special_days", &mut self.need_punch_special_days);
        f.field("no_need_punch_special_days", &mut self.no_need_punch_special_days);
        f.field("work_day_no_punch_as_lack", &mut self.work_day_no_punch_as_lack);
        f.field("effect_now", &mut self.effect_now);
        f.field("remedy_period_type", &mut self.remedy_period_type);
        f.field("remedy_period_custom_date", &mut self.remedy_period_custom_date);
        f.field("punch_type", &mut self.punch_type);
        f.field("effect_time", &mut self.effect_time);
        f.field("fixshift_effect_time", &mut self.fixshift_effect_time);
        f.field("member_effect_time", &mut self.member_effect_time);
        f.field("rest_clockIn_need_approval", &mut self.rest_clock_in_need_approval);
        f.field("clockIn_need_photo", &mut self.clock_in_need_photo);
        f.field("member_status_change", &mut self.member_status_change);
        f.field("leave_need_punch", &mut self.leave_need_punch);
        f.field("leave_need_punch_cfg", &mut self.leave_need_punch_cfg);
        f.field("go_out_need_punch", &mut self.go_out_need_punch);
        f.field("go_out_need_punch_cfg", &mut self.go_out_need_punch_cfg);
        f.field("travel_need_punch", &mut self.travel_need_punch);
        f.field("travel_need_punch_cfg", &mut self.travel_need_punch_cfg);
        f.field("need_punch_members", &mut self.need_punch_members);
        f.field("no_need_punch_members", &mut self.no_need_punch_members);
        f.field("save_auto_changes", &mut self.save_auto_changes);
        f.field("org_change_auto_adjust", &mut self.org_change_auto_adjust);
        f.field("bind_default_dept_ids", &mut self.bind_default_dept_ids);
        f.field("bind_default_user_ids", &mut self.bind_default_user_ids);
        f.field("overtime_clock_cfg", &mut self.overtime_clock_cfg);
        f.field("new_calendar_id", &mut self.new_calendar_id);
        f.field("allow_apply_punch", &mut self.allow_apply_punch);
        f.field("clock_in_abnormal_settings", &mut self.clock_in_abnormal_settings);
    }
}
/// The request form of [`Group`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInput {
    /// The ID of the attendance group, with which `attendance.v1.group.get` gives its details.
    ///
    /// 考勤组 ID，可用 `attendance.v1.group.get` 查询详情。
    pub group_id: Option<String>,
    /// The name of the attendance group. / 考勤组名称。
    pub group_name: String,
    /// The time zone of the attendance group. / 考勤组采用的时区。
    pub time_zone: String,
    /// The departments that have to punch, as `dept_type` IDs; it takes precedence over `need_punch_members`.
    ///
    /// 需要打卡的部门，优先于 `need_punch_members`，类型由 `dept_type` 决定。
    pub bind_dept_ids: Option<Vec<String>>,
    /// The departments left out; the field has been withdrawn. / 排除的部门，该字段已下线。
    pub except_dept_ids: Option<Vec<String>>,
    /// The users who have to punch, as `employee_type` IDs; it takes precedence over `need_punch_members`.
    ///
    /// 需要打卡的用户，优先于 `need_punch_members`，类型由 `employee_type` 决定。
    pub bind_user_ids: Option<Vec<String>>,
    /// The users left out; the field has been withdrawn. / 排除的用户，该字段已下线。
    pub except_user_ids: Option<Vec<String>>,
    /// The main people in charge, who need at least the role of attendance group admin, as `employee_type` IDs; it cannot be left out.
    ///
    /// 考勤主负责人，至少须有考勤组管理员权限，类型由 `employee_type` 决定；不能省略。
    pub group_leader_ids: Vec<String>,
    /// The deputies of the people in charge, as `employee_type` IDs. / 考勤子负责人，类型由 `employee_type` 决定。
    pub sub_group_leader_ids: Option<Vec<String>>,
    /// Whether members can punch in the field; the other field settings depend on it. / 是否允许外勤打卡，其余外勤设置以此为前提。
    pub allow_out_punch: Option<bool>,
    /// Whether punching in the field needs approval; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否需要审批，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_approval: Option<bool>,
    /// Whether approval for punching in the field comes after the punch; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否可先打卡、后审批，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_post_approval: Option<bool>,
    /// Whether punching in the field needs a note; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否须写备注，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_remark: Option<bool>,
    /// Whether punching in the field needs a photo; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡是否须拍照，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_need_photo: Option<bool>,
    /// Whether members can hide the exact address when punching in the field; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡时员工是否可隐藏详细地址，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_allowed_hide_addr: Option<bool>,
    /// Whether members can adjust the address when punching in the field; it takes effect only with `allow_out_punch`.
    ///
    /// 外勤打卡时员工是否可微调地址，仅在 `allow_out_punch` 开启时生效。
    pub out_punch_allowed_adjust_addr: Option<bool>,
    /// How many meters the address of a field punch can be adjusted by; 50 by default.
    ///
    /// 外勤地址最多可微调的距离，单位为米，默认 50。
    pub adjust_range: Option<i64>,
    /// Whether members can punch from a computer. / 是否允许在电脑端打卡。
    pub allow_pc_punch: Option<bool>,
    /// Whether members can ask for punch corrections; the other correction settings depend on it.
    ///
    /// 是否允许补卡，其余补卡设置以此为前提。
    pub allow_remedy: Option<bool>,
    /// Whether the number of punch corrections is limited, by `remedy_limit_count`.
    ///
    /// 是否限制补卡次数，上限见 `remedy_limit_count`。
    pub remedy_limit: Option<bool>,
    /// How many punch corrections a member can ask for in a period. / 每个补卡周期内最多补卡几次。
    pub remedy_limit_count: Option<i64>,
    /// Whether punches can be corrected only for a time, by `remedy_date_num`.
    ///
    /// 是否限制补卡期限，天数见 `remedy_date_num`。
    pub remedy_date_limit: Option<bool>,
    /// For how many days a punch can still be corrected. / 多少天以内可以补卡。
    pub remedy_date_num: Option<i64>,
    /// Whether missing punches can be corrected; it takes effect only if corrections are allowed.
    ///
    /// 缺卡是否可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_lack: Option<bool>,
    /// Whether late punches can be corrected; it takes effect only if corrections are allowed.
    ///
    /// 迟到是否可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_late: Option<bool>,
    /// Whether early leaves can be corrected; it takes effect only if corrections are allowed.
    ///
    /// 早退是否可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_early: Option<bool>,
    /// Whether normal punches can be corrected too; it takes effect only if corrections are allowed.
    ///
    /// 正常打卡是否也可补卡，仅在允许补卡时生效。
    pub allow_remedy_type_normal: Option<bool>,
    /// Whether members are shown the time they have accumulated. / 是否向员工展示累计时长。
    pub show_cumulative_time: Option<bool>,
    /// Whether members are shown their overtime. / 是否向员工展示加班时长。
    pub show_over_time: Option<bool>,
    /// Whether the details of members' punches are hidden. / 是否隐藏员工的打卡详情。
    pub hide_staff_punch_time: Option<bool>,
    /// Whether the punch rules are hidden; only for tenants that technical support has enabled it for.
    ///
    /// 员工是否看不到打卡规则；目前只对灰度租户开放，可联系技术支持开通。
    pub hide_clock_in_rule: Option<bool>,
    /// Whether punching uses face recognition. / 打卡时是否要识别人脸。
    pub face_punch: Option<bool>,
    /// When face recognition is needed: `1` is for every punch, `2` only where cheating is suspected.
    ///
    /// 何时需要人脸识别：`1` 每次打卡，`2` 仅在疑似作弊时。
    pub face_punch_cfg: Option<i64>,
    /// How liveness is checked: false turns the liveness check on, true checks without any movement. It takes effect only if `face_punch_cfg` is 1.
    ///
    /// 人脸活体验证的方式：false 为开启活体验证，true 为无动作验证；仅在 `face_punch_cfg` 为 1 时有效。
    pub face_live_need_action: Option<bool>,
    /// Whether members can punch with a plain photo where face recognition fails. / 人脸没有识别成功时，能否改为普通拍照打卡。
    pub face_downgrade: Option<bool>,
    /// Whether members can replace their reference photo where face recognition fails. / 人脸识别失败时，是否可更换基准照片。
    pub replace_basic_pic: Option<bool>,
    /// The settings against cheating. / 防作弊打卡的设置。
    pub anti_cheat_punch_config: Option<AntiCheatConfigInput>,
    /// The attendance machines of the group. / 考勤组使用的考勤机。
    pub machines: Option<Vec<MachineInput>>,
    /// How far from the GPS coordinates a punch is still valid; its use is discouraged.
    ///
    /// 距 GPS 坐标多远以内打卡有效；不建议使用。
    pub gps_range: Option<i64>,
    /// The punch locations; they are added to those already there and replace nothing. / 打卡地址；只会追加到已有列表，不会覆盖。
    pub locations: Option<Vec<LocationInput>>,
    /// How work is organized: `0` is fixed shifts, `2` scheduled shifts and `3` free shifts.
    ///
    /// 班制：`0` 固定班制、`2` 排班制、`3` 自由班制。
    pub group_type: i64,
    /// The IDs of the shifts of each day with fixed shifts, with which `attendance.v1.shift.get` gives the shifts.
    ///
    /// 固定班制下各天采用的班次 ID，可用 `attendance.v1.shift.get` 查询班次。
    pub punch_day_shift_ids: Vec<String>,
    /// The settings of free shifts. / 自由班制的设置。
    pub free_punch_cfg: Option<FreePunchCfgInput>,
    /// The calendar that public holidays follow: `0` is none, `1` the Chinese mainland, `2` the US, `3` Japan, `4` India and `5` Singapore.
    ///
    /// 按哪个国家或地区的日历排休：`0` 不按、`1` 中国大陆、`2` 美国、`3` 日本、`4` 印度、`5` 新加坡。
    pub calendar_id: i64,
    /// The special days on which members have to punch, with their shifts. / 额外需要打卡的日期及其班次。
    pub need_punch_special_days: Option<Vec<PunchSpecialDateShiftInput>>,
    /// The special days on which members need not punch. / 无需打卡的特殊日期。
    pub no_need_punch_special_days: Option<Vec<PunchSpecialDateShiftInput>>,
    /// Whether not punching on a working day counts as a missing punch with free shifts.
    ///
    /// 采用自由班制时，成员在工作日没有打卡是否算缺卡。
    pub work_day_no_punch_as_lack: Option<bool>,
    /// Whether changes take effect at once; by default they do not. / 改动是否立即生效，默认不立即生效。
    pub effect_now: Option<bool>,
    /// What kind of period punch corrections are counted by. / 补卡次数按哪种周期计算。
    pub remedy_period_type: Option<i64>,
    /// The day that a custom period for punch corrections starts on. / 自定义补卡周期从哪一天开始。
    pub remedy_period_custom_date: Option<i64>,
    /// The ways to punch, as the sum of `1` for GPS, `2` for Wi-Fi, `4` for an attendance machine and `8` for IP; 3 is GPS and Wi-Fi, for example.
    ///
    /// 允许的打卡方式，取各方式之和：`1` GPS、`2` Wi-Fi、`4` 考勤机、`8` IP。例如 3 表示 GPS 和 Wi-Fi。
    pub punch_type: Option<i64>,
    /// When the settings take effect, in seconds since 1970. / 配置的生效时间，秒级时间戳。
    pub effect_time: Option<wire::TimestampSec>,
    /// When the fixed shifts take effect, in seconds since 1970. / 固定班次的生效时间，秒级时间戳。
    pub fixshift_effect_time: Option<wire::TimestampSec>,
    /// When changes of members and departments take effect, in seconds since 1970. / 考勤人员、部门变动的生效时间，秒级时间戳。
    pub member_effect_time: Option<wire::TimestampSec>,
    /// Whether punching on rest days needs approval. / 休息日打卡是否需要审批。
    pub rest_clock_in_need_approval: Option<bool>,
    /// Whether every punch needs a photo. / 是否每次打卡都须拍照。
    pub clock_in_need_photo: Option<bool>,
    /// The punch settings for the first and the last day at the company. / 入职、离职当天的打卡设置。
    pub member_status_change: Option<MemberStatusChangeInput>,
    /// Whether members have to punch when going on leave and coming back. / 请假离岗、返岗时是否须打卡。
    pub leave_need_punch: Option<bool>,
    /// The punch rules for going on leave and coming back, in minutes. / 请假离岗、返岗的打卡规则，时长以分钟计。
    pub leave_need_punch_cfg: Option<LeaveNeedPunchCfgInput>,
    /// Whether members have to punch while out of office. / 外出期间是否须打卡。
    pub go_out_need_punch: Option<i64>,
    /// The punch rules while out of office, in minutes. / 外出期间的打卡规则，时长以分钟计。
    pub go_out_need_punch_cfg: Option<LeaveNeedPunchCfgInput>,
    /// Whether members have to punch on business trips. / 出差期间是否须打卡。
    pub travel_need_punch: Option<i64>,
    /// The punch rules on business trips, in minutes. / 出差期间的打卡规则，时长以分钟计。
    pub travel_need_punch_cfg: Option<LeaveNeedPunchCfgInput>,
    /// The people who have to punch; it is used only if neither `bind_dept_ids` nor `bind_user_ids` is given.
    ///
    /// 哪些人员需要打卡；传了 `bind_dept_ids` 或 `bind_user_ids` 时不起作用。
    pub need_punch_members: Option<Vec<PunchMemberInput>>,
    /// The people who need not punch; it is used only if neither `bind_default_dept_ids` nor `bind_default_user_ids` is given.
    ///
    /// 哪些人员免打卡；传了 `bind_default_dept_ids` 或 `bind_default_user_ids` 时不起作用。
    pub no_need_punch_members: Option<Vec<PunchMemberInput>>,
    /// What happens to people who are in another attendance group: true moves them into this one, false, the default, leaves the conflicts to be resolved by hand before the group can be saved.
    ///
    /// 有人员已属于其他考勤组时怎样处理：true 为自动移出原考勤组并加入本组，false（默认）为不保存，须先手动调整这些人员。
    pub save_auto_changes: Option<bool>,
    /// Whether people join the group by themselves when they match it after being hired or moved.
    ///
    /// 入职或异动后符合条件的员工，是否自动成为考勤组成员。
    pub org_change_auto_adjust: Option<bool>,
    /// The departments that need not punch, as `dept_type` IDs; it takes precedence over `no_need_punch_members`.
    ///
    /// 无需打卡的部门，优先于 `no_need_punch_members`，类型由 `dept_type` 决定。
    pub bind_default_dept_ids: Option<Vec<String>>,
    /// The users who need not punch, as `employee_type` IDs; it takes precedence over `no_need_punch_members`.
    ///
    /// 无需打卡的用户，优先于 `no_need_punch_members`，类型由 `employee_type` 决定。
    pub bind_default_user_ids: Option<Vec<String>>,
    /// The punch rules for overtime. / 加班打卡规则。
    pub overtime_clock_cfg: Option<OvertimeClockCfgInput>,
    /// The ID of a custom holiday calendar, found on the holiday page of the attendance settings; give it where the group uses one.
    ///
    /// 自定义节假日的 ID，可在假勤设置的节假日页面找到；考勤组用的是自定义节假日时传它。
    pub new_calendar_id: Option<id::CalendarId>,
    /// Whether members can ask for a punch where positioning is inaccurate. / 定位有偏差时，员工能否申请打卡。
    pub allow_apply_punch: Option<bool>,
    /// Which abnormal punches are excused. / 异常卡的豁免设置。
    pub clock_in_abnormal_settings: Option<ClockInAbnormalSettingsInput>,
}
impl GroupInput {
    /// Creates the value from its required fields.
    pub fn new(
        group_name: impl Into<String>,
        time_zone: impl Into<String>,
        group_leader_ids: impl Into<Vec<String>>,
        group_type: i64,
        punch_day_shift_ids: impl Into<Vec<String>>,
        calendar_id: i64,
    ) -> Self {
        Self {
            group_id: Default::default(),
            group_name: group_name.into(),
            time_zone: time_zone.into(),
            bind_dept_ids: Default::default(),
            except_dept_ids: Default::default(),
            bind_user_ids: Default::default(),
            except_user_ids: Default::default(),
            group_leader_ids: group_leader_ids.into(),
            sub_group_leader_ids: Default::default(),
            allow_out_punch: Default::default(),
            out_punch_need_approval: Default::default(),
            out_punch_need_post_approval: Default::default(),
            out_punch_need_remark: Default::default(),
            out_punch_need_photo: Default::default(),
            out_punch_allowed_hide_addr: Default::default(),
            out_punch_allowed_adjust_addr: Default::default(),
            adjust_range: Default::default(),
            allow_pc_punch: Default::default(),
            allow_remedy: Default::default(),
            remedy_limit: Default::default(),
            remedy_limit_count: Default::default(),
            remedy_date_limit: Default::default(),
            remedy_date_num: Default::default(),
            allow_remedy_type_lack: Default::default(),
            allow_remedy_type_late: Default::default(),
            allow_remedy_type_early: Default::default(),
            allow_remedy_type_normal: Default::default(),
            show_cumulative_time: Default::default(),
            show_over_time: Default::default(),
            hide_staff_punch_time: Default::default(),
            hide_clock_in_rule: Default::default(),
            face_punch: Default::default(),
            face_punch_cfg: Default::default(),
            face_live_need_action: Default::default(),
            face_downgrade: Default::default(),
            replace_basic_pic: Default::default(),
            anti_cheat_punch_config: Default::default(),
            machines: Default::default(),
            gps_range: Default::default(),
            locations: Default::default(),
            group_type,
            punch_day_shift_ids: punch_day_shift_ids.into(),
            free_punch_cfg: Default::default(),
            calendar_id,
            need_punch_special_days: Default::default(),
            no_need_punch_special_days: Default::default(),
            work_day_no_punch_as_lack: Default::default(),
            effect_now: Default::default(),
            remedy_period_type: Default::default(),
            remedy_period_custom_date: Default::default(),
            punch_type: Default::default(),
            effect_time: Default::default(),
            fixshift_effect_time: Default::default(),
            member_effect_time: Default::default(),
            rest_clock_in_need_approval: Default::default(),
            clock_in_need_photo: Default::default(),
            member_status_change: Default::default(),
            leave_need_punch: Default::default(),
            leave_need_punch_cfg: Default::default(),
            go_out_need_punch: Default::default(),
            go_out_need_punch_cfg: Default::default(),
            travel_need_punch: Default::default(),
            travel_need_punch_cfg: Default::default(),
            need_punch_members: Default::default(),
            no_need_punch_members: Default::default(),
            save_auto_changes: Default::default(),
            org_change_auto_adjust: Default::default(),
            bind_default_dept_ids: Default::default(),
            bind_default_user_ids: Default::default(),
            overtime_clock_cfg: Default::default(),
            new_calendar_id: Default::default(),
            allow_apply_punch: Default::default(),
            clock_in_abnormal_settings: Default::default(),
        }
    }
    /// Sets `group_id`.
    #[must_use]
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `bind_dept_ids`.
    #[must_use]
    pub fn bind_dept_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bind_dept_ids = Some(value.into());
        self
    }
    /// Sets `except_dept_ids`.
    #[must_use]
    pub fn except_dept_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.except_dept_ids = Some(value.into());
        self
    }
    /// Sets `bind_user_ids`.
    #[must_use]
    pub fn bind_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bind_user_ids = Some(value.into());
        self
    }
    /// Sets `except_user_ids`.
    #[must_use]
    pub fn except_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.except_user_ids = Some(value.into());
        self
    }
    /// Sets `sub_group_leader_ids`.
    #[must_use]
    pub fn sub_group_leader_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.sub_group_leader_ids = Some(value.into());
        self
    }
    /// Sets `allow_out_punch`.
    #[must_use]
    pub fn allow_out_punch(mut self, value: bool) -> Self {
        self.allow_out_punch = Some(value);
        self
    }
    /// Sets `out_punch_need_approval`.
    #[must_use]
    pub fn out_punch_need_approval(mut self, value: bool) -> Self {
        self.out_punch_need_approval = Some(value);
        self
    }
    /// Sets `out_punch_need_post_approval`.
    #[must_use]
    pub fn out_punch_need_post_approval(mut self, value: bool) -> Self {
        self.out_punch_need_post_approval = Some(value);
        self
    }
    /// Sets `out_punch_need_remark`.
    #[must_use]
    pub fn out_punch_need_remark(mut self, value: bool) -> Self {
        self.out_punch_need_remark = Some(value);
        self
    }
    /// Sets `out_punch_need_photo`.
    #[must_use]
    pub fn out_punch_need_photo(mut self, value: bool) -> Self {
        self.out_punch_need_photo = Some(value);
        self
    }
    /// Sets `out_punch_allowed_hide_addr`.
    #[must_use]
    pub fn out_punch_allowed_hide_addr(mut self, value: bool) -> Self {
        self.out_punch_allowed_hide_addr = Some(value);
        self
    }
    /// Sets `out_punch_allowed_adjust_addr`.
    #[must_use]
    pub fn out_punch_allowed_adjust_addr(mut self, value: bool) -> Self {
        self.out_punch_allowed_adjust_addr = Some(value);
        self
    }
    /// Sets `adjust_range`.
    #[must_use]
    pub fn adjust_range(mut self, value: i64) -> Self {
        self.adjust_range = Some(value);
        self
    }
    /// Sets `allow_pc_punch`.
    #[must_use]
    pub fn allow_pc_punch(mut self, value: bool) -> Self {
        self.allow_pc_punch = Some(value);
        self
    }
    /// Sets `allow_remedy`.
    #[must_use]
    pub fn allow_remedy(mut self, value: bool) -> Self {
        self.allow_remedy = Some(value);
        self
    }
    /// Sets `remedy_limit`.
    #[must_use]
    pub fn remedy_limit(mut self, value: bool) -> Self {
        self.remedy_limit = Some(value);
        self
    }
    /// Sets `remedy_limit_count`.
    #[must_use]
    pub fn remedy_limit_count(mut self, value: i64) -> Self {
        self.remedy_limit_count = Some(value);
        self
    }
    /// Sets `remedy_date_limit`.
    #[must_use]
    pub fn remedy_date_limit(mut self, value: bool) -> Self {
        self.remedy_date_limit = Some(value);
        self
    }
    /// Sets `remedy_date_num`.
    #[must_use]
    pub fn remedy_date_num(mut self, value: i64) -> Self {
        self.remedy_date_num = Some(value);
        self
    }
    /// Sets `allow_remedy_type_lack`.
    #[must_use]
    pub fn allow_remedy_type_lack(mut self, value: bool) -> Self {
        self.allow_remedy_type_lack = Some(value);
        self
    }
    /// Sets `allow_remedy_type_late`.
    #[must_use]
    pub fn allow_remedy_type_late(mut self, value: bool) -> Self {
        self.allow_remedy_type_late = Some(value);
        self
    }
    /// Sets `allow_remedy_type_early`.
    #[must_use]
    pub fn allow_remedy_type_early(mut self, value: bool) -> Self {
        self.allow_remedy_type_early = Some(value);
        self
    }
    /// Sets `allow_remedy_type_normal`.
    #[must_use]
    pub fn allow_remedy_type_normal(mut self, value: bool) -> Self {
        self.allow_remedy_type_normal = Some(value);
        self
    }
    /// Sets `show_cumulative_time`.
    #[must_use]
    pub fn show_cumulative_time(mut self, value: bool) -> Self {
        self.show_cumulative_time = Some(value);
        self
    }
    /// Sets `show_over_time`.
    #[must_use]
    pub fn show_over_time(mut self, value: bool) -> Self {
        self.show_over_time = Some(value);
        self
    }
    /// Sets `hide_staff_punch_time`.
    #[must_use]
    pub fn hide_staff_punch_time(mut self, value: bool) -> Self {
        self.hide_staff_punch_time = Some(value);
        self
    }
    /// Sets `hide_clock_in_rule`.
    #[must_use]
    pub fn hide_clock_in_rule(mut self, value: bool) -> Self {
        self.hide_clock_in_rule = Some(value);
        self
    }
    /// Sets `face_punch`.
    #[must_use]
    pub fn face_punch(mut self, value: bool) -> Self {
        self.face_punch = Some(value);
        self
    }
    /// Sets `face_punch_cfg`.
    #[must_use]
    pub fn face_punch_cfg(mut self, value: i64) -> Self {
        self.face_punch_cfg = Some(value);
        self
    }
    /// Sets `face_live_need_action`.
    #[must_use]
    pub fn face_live_need_action(mut self, value: bool) -> Self {
        self.face_live_need_action = Some(value);
        self
    }
    /// Sets `face_downgrade`.
    #[must_use]
    pub fn face_downgrade(mut self, value: bool) -> Self {
        self.face_downgrade = Some(value);
        self
    }
    /// Sets `replace_basic_pic`.
    #[must_use]
    pub fn replace_basic_pic(mut self, value: bool) -> Self {
        self.replace_basic_pic = Some(value);
        self
    }
    /// Sets `anti_cheat_punch_config`.
    #[must_use]
    pub fn anti_cheat_punch_config(mut self, value: AntiCheatConfigInput) -> Self {
        self.anti_cheat_punch_config = Some(value);
        self
    }
    /// Sets `machines`.
    #[must_use]
    pub fn machines(mut self, value: impl Into<Vec<MachineInput>>) -> Self {
        self.machines = Some(value.into());
        self
    }
    /// Sets `gps_range`.
    #[must_use]
    pub fn gps_range(mut self, value: i64) -> Self {
        self.gps_range = Some(value);
        self
    }
    /// Sets `locations`.
    #[must_use]
    pub fn locations(mut self, value: impl Into<Vec<LocationInput>>) -> Self {
        self.locations = Some(value.into());
        self
    }
    /// Sets `free_punch_cfg`.
    #[must_use]
    pub fn free_punch_cfg(mut self, value: FreePunchCfgInput) -> Self {
        self.free_punch_cfg = Some(value);
        self
    }
    /// Sets `need_punch_special_days`.
    #[must_use]
    pub fn need_punch_special_days(
        mut self,
        value: impl Into<Vec<PunchSpecialDateShiftInput>>,
    ) -> Self {
        self.need_punch_special_days = Some(value.into());
        self
    }
    /// Sets `no_need_punch_special_days`.
    #[must_use]
    pub fn no_need_punch_special_days(
        mut self,
        value: impl Into<Vec<PunchSpecialDateShiftInput>>,
    ) -> Self {
        self.no_need_punch_special_days = Some(value.into());
        self
    }
    /// Sets `work_day_no_punch_as_lack`.
    #[must_use]
    pub fn work_day_no_punch_as_lack(mut self, value: bool) -> Self {
        self.work_day_no_punch_as_lack = Some(value);
        self
    }
    /// Sets `effect_now`.
    #[must_use]
    pub fn effect_now(mut self, value: bool) -> Self {
        self.effect_now = Some(value);
        self
    }
    /// Sets `remedy_period_type`.
    #[must_use]
    pub fn remedy_period_type(mut self, value: i64) -> Self {
        self.remedy_period_type = Some(value);
        self
    }
    /// Sets `remedy_period_custom_date`.
    #[must_use]
    pub fn remedy_period_custom_date(mut self, value: i64) -> Self {
        self.remedy_period_custom_date = Some(value);
        self
    }
    /// Sets `punch_type`.
    #[must_use]
    pub fn punch_type(mut self, value: i64) -> Self {
        self.punch_type = Some(value);
        self
    }
    /// Sets `effect_time`.
    #[must_use]
    pub fn effect_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.effect_time = Some(value.into());
        self
    }
    /// Sets `fixshift_effect_time`.
    #[must_use]
    pub fn fixshift_effect_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.fixshift_effect_time = Some(value.into());
        self
    }
    /// Sets `member_effect_time`.
    #[must_use]
    pub fn member_effect_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.member_effect_time = Some(value.into());
        self
    }
    /// Sets `rest_clockIn_need_approval`.
    #[must_use]
    pub fn rest_clock_in_need_approval(mut self, value: bool) -> Self {
        self.rest_clock_in_need_approval = Some(value);
        self
    }
    /// Sets `clockIn_need_photo`.
    #[must_use]
    pub fn clock_in_need_photo(mut self, value: bool) -> Self {
        self.clock_in_need_photo = Some(value);
        self
    }
    /// Sets `member_status_change`.
    #[must_use]
    pub fn member_status_change(mut self, value: MemberStatusChangeInput) -> Self {
        self.member_status_change = Some(value);
        self
    }
    /// Sets `leave_need_punch`.
    #[must_use]
    pub fn leave_need_punch(mut self, value: bool) -> Self {
        self.leave_need_punch = Some(value);
        self
    }
    /// Sets `leave_need_punch_cfg`.
    #[must_use]
    pub fn leave_need_punch_cfg(mut self, value: LeaveNeedPunchCfgInput) -> Self {
        self.leave_need_punch_cfg = Some(value);
        self
    }
    /// Sets `go_out_need_punch`.
    #[must_use]
    pub fn go_out_need_punch(mut self, value: i64) -> Self {
        self.go_out_need_punch = Some(value);
        self
    }
    /// Sets `go_out_need_punch_cfg`.
    #[must_use]
    pub fn go_out_need_punch_cfg(mut self, value: LeaveNeedPunchCfgInput) -> Self {
        self.go_out_need_punch_cfg = Some(value);
        self
    }
    /// Sets `travel_need_punch`.
    #[must_use]
    pub fn travel_need_punch(mut self, value: i64) -> Self {
        self.travel_need_punch = Some(value);
        self
    }
    /// Sets `travel_need_punch_cfg`.
    #[must_use]
    pub fn travel_need_punch_cfg(mut self, value: LeaveNeedPunchCfgInput) -> Self {
        self.travel_need_punch_cfg = Some(value);
        self
    }
    /// Sets `need_punch_members`.
    #[must_use]
    pub fn need_punch_members(
        mut self,
        value: impl Into<Vec<PunchMemberInput>>,
    ) -> Self {
        self.need_punch_members = Some(value.into());
        self
    }
    /// Sets `no_need_punch_members`.
    #[must_use]
    pub fn no_need_punch_members(
        mut self,
        value: impl Into<Vec<PunchMemberInput>>,
    ) -> Self {
        self.no_need_punch_members = Some(value.into());
        self
    }
    /// Sets `save_auto_changes`.
    #[must_use]
    pub fn save_auto_changes(mut self, value: bool) -> Self {
        self.save_auto_changes = Some(value);
        self
    }
    /// Sets `org_change_auto_adjust`.
    #[must_use]
    pub fn org_change_auto_adjust(mut self, value: bool) -> Self {
        self.org_change_auto_adjust = Some(value);
        self
    }
    /// Sets `bind_default_dept_ids`.
    #[must_use]
    pub fn bind_default_dept_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bind_default_dept_ids = Some(value.into());
        self
    }
    /// Sets `bind_default_user_ids`.
    #[must_use]
    pub fn bind_default_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bind_default_user_ids = Some(value.into());
        self
    }
    /// Sets `overtime_clock_cfg`.
    #[must_use]
    pub fn overtime_clock_cfg(mut self, value: OvertimeClockCfgInput) -> Self {
        self.overtime_clock_cfg = Some(value);
        self
    }
    /// Sets `new_calendar_id`.
    #[must_use]
    pub fn new_calendar_id(mut self, value: impl Into<id::CalendarId>) -> Self {
        self.new_calendar_id = Some(value.into());
        self
    }
    /// Sets `allow_apply_punch`.
    #[must_use]
    pub fn allow_apply_punch(mut self, value: bool) -> Self {
        self.allow_apply_punch = Some(value);
        self
    }
    /// Sets `clock_in_abnormal_settings`.
    #[must_use]
    pub fn clock_in_abnormal_settings(
        mut self,
        value: ClockInAbnormalSettingsInput,
    ) -> Self {
        self.clock_in_abnormal_settings = Some(value);
        self
    }
}
impl wire::Object for GroupInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("group_name", &mut self.group_name);
        f.field("time_zone", &mut self.time_zone);
        f.field("bind_dept_ids", &mut self.bind_dept_ids);
        f.field("except_dept_ids", &mut self.except_dept_ids);
        f.field("bind_user_ids", &mut self.bind_user_ids);
        f.field("except_user_ids", &mut self.except_user_ids);
        f.field("group_leader_ids", &mut self.group_leader_ids);
        f.field("sub_group_leader_ids", &mut self.sub_group_leader_ids);
        f.field("allow_out_punch", &mut self.allow_out_punch);
        f.field("out_punch_need_approval", &mut self.out_punch_need_approval);
        f.field("out_punch_need_post_approval", &mut self.out_punch_need_post_approval);
        f.field("out_punch_need_remark", &mut self.out_punch_need_remark);
        f.field("out_punch_need_photo", &mut self.out_punch_need_photo);
        f.field("out_punch_allowed_hide_addr", &mut self.out_punch_allowed_hide_addr);
        f.field(
            "out_punch_allowed_adjust_addr",
            &mut self.out_punch_allowed_adjust_addr,
        );
        f.field("adjust_range", &mut self.adjust_range);
        f.field("allow_pc_punch", &mut self.allow_pc_punch);
        f.field("allow_remedy", &mut self.allow_remedy);
        f.field("remedy_limit", &mut self.remedy_limit);
        f.field("remedy_limit_count", &mut self.remedy_limit_count);
        f.field("remedy_date_limit", &mut self.remedy_date_limit);
        f.field("remedy_date_num", &mut self.remedy_date_num);
        f.field("allow_remedy_type_lack", &mut self.allow_remedy_type_lack);
        f.field("allow_remedy_type_late", &mut self.allow_remedy_type_late);
        f.field("allow_remedy_type_early", &mut self.allow_remedy_type_early);
        f.field("allow_remedy_type_normal", &mut self.allow_remedy_type_normal);
        f.field("show_cumulative_time", &mut self.show_cumulative_time);
        f.field("show_over_time", &mut self.show_over_time);
        f.field("hide_staff_punch_time", &mut self.hide_staff_punch_time);
        f.field("hide_clock_in_rule", &mut self.hide_clock_in_rule);
        f.field("face_punch", &mut self.face_punch);
        f.field("face_punch_cfg", &mut self.face_punch_cfg);
        f.field("face_live_need_action", &mut self.face_live_need_action);
        f.field("face_downgrade", &mut self.face_downgrade);
        f.field("replace_basic_pic", &mut self.replace_basic_pic);
        f.field("anti_cheat_punch_config", &mut self.anti_cheat_punch_config);
        f.field("machines", &mut self.machines);
        f.field("gps_range", &mut self.gps_range);
        f.field("locations", &mut self.locations);
        f.field("group_type", &mut self.group_type);
        f.field("punch_day_shift_ids", &mut self.punch_day_shift_ids);
        f.field("free_punch_cfg", &mut self.free_punch_cfg);
        f.field("calendar_id", &mut self.calendar_id);
        f.field("need_punch_special_days", &mut self.need_punch_special_days);
        f.field("no_need_punch_special_days", &mut self.no_need_punch_special_days);
        f.field("work_day_no_punch_as_lack", &mut self.work_day_no_punch_as_lack);
        f.field("effect_now", &mut self.effect_now);
        f.field("remedy_period_type", &mut self.remedy_period_type);
        f.field("remedy_period_custom_date", &mut self.remedy_period_custom_date);
        f.field("punch_type", &mut self.punch_type);
        f.field("effect_time", &mut self.effect_time);
        f.field("fixshift_effect_time", &mut self.fixshift_effect_time);
        f.field("member_effect_time", &mut self.member_effect_time);
        f.field("rest_clockIn_need_approval", &mut self.rest_clock_in_need_approval);
        f.field("clockIn_need_photo", &mut self.clock_in_need_photo);
        f.field("member_status_change", &mut self.member_status_change);
        f.field("leave_need_punch", &mut self.leave_need_punch);
        f.field("leave_need_punch_cfg", &mut self.leave_need_punch_cfg);
        f.field("go_out_need_punch", &mut self.go_out_need_punch);
        f.field("go_out_need_punch_cfg", &mut self.go_out_need_punch_cfg);
        f.field("travel_need_punch", &mut self.travel_need_punch);
        f.field("travel_need_punch_cfg", &mut self.travel_need_punch_cfg);
        f.field("need_punch_members", &mut self.need_punch_members);
        f.field("no_need_punch_members", &mut self.no_need_punch_members);
        f.field("save_auto_changes", &mut self.save_auto_changes);
        f.field("org_change_auto_adjust", &mut self.org_change_auto_adjust);
        f.field("bind_default_dept_ids", &mut self.bind_default_dept_ids);
        f.field("bind_default_user_ids", &mut self.bind_default_user_ids);
        f.field("overtime_clock_cfg", &mut self.overtime_clock_cfg);
        f.field("new_calendar_id", &mut self.new_calendar_id);
        f.field("allow_apply_punch", &mut self.allow_apply_punch);
        f.field("clock_in_abnormal_settings", &mut self.clock_in_abnormal_settings);
    }
}
/// The attendance groups, by ID and name only. / 考勤组列表，只含 ID 和名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupMeta {
    /// The ID of the attendance group. / 考勤组 ID。
    pub group_id: String,
    /// The name of the attendance group. / 考勤组名称。
    pub group_name: String,
}
impl wire::Object for GroupMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("group_name", &mut self.group_name);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nMap {
    /// The name in Chinese. / 中文名称。
    pub zh: String,
    /// The name in English. / 英文名称。
    pub en: String,
    /// The name in Japanese. / 日文名称。
    pub ja: String,
}
impl wire::Object for I18nMap {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh", &mut self.zh);
        f.field("en", &mut self.en);
        f.field("ja", &mut self.ja);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nNames {
    /// The text in Chinese. / 中文描述。
    pub ch: String,
    /// The text in English. / 英文描述。
    pub en: String,
    /// The text in Japanese. / 日文描述。
    pub ja: String,
}
impl wire::Object for I18nNames {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ch", &mut self.ch);
        f.field("en", &mut self.en);
        f.field("ja", &mut self.ja);
    }
}
/// The request form of [`I18nNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nNamesInput {
    /// The text in Chinese. / 中文描述。
    pub ch: Option<String>,
    /// The text in English. / 英文描述。
    pub en: Option<String>,
    /// The text in Japanese. / 日文描述。
    pub ja: Option<String>,
}
impl I18nNamesInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `ch`.
    #[must_use]
    pub fn ch(mut self, value: impl Into<String>) -> Self {
        self.ch = Some(value.into());
        self
    }
    /// Sets `en`.
    #[must_use]
    pub fn en(mut self, value: impl Into<String>) -> Self {
        self.en = Some(value.into());
        self
    }
    /// Sets `ja`.
    #[must_use]
    pub fn ja(mut self, value: impl Into<String>) -> Self {
        self.ja = Some(value.into());
        self
    }
}
impl wire::Object for I18nNamesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ch", &mut self.ch);
        f.field("en", &mut self.en);
        f.field("ja", &mut self.ja);
    }
}
/// A text in one language. / 一种语言的文本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LangText {
    /// The language code of the text. / 文本的语言码。
    pub lang: String,
    /// The text in that language. / 该语言下的文本。
    pub value: String,
}
impl wire::Object for LangText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lang", &mut self.lang);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`LangText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LangTextInput {
    /// The language code of the text. / 文本的语言码。
    pub lang: String,
    /// The text in that language. / 该语言下的文本。
    pub value: String,
}
impl LangTextInput {
    /// Creates the value from its required fields.
    pub fn new(lang: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            value: value.into(),
        }
    }
}
impl wire::Object for LangTextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lang", &mut self.lang);
        f.field("value", &mut self.value);
    }
}
/// The rules that let members come later the day after they left late; available in the enterprise edition of Feishu People only.
///
/// 晚走晚到规则：前一天下班晚，次日上班可相应推迟。仅飞书人事企业版可用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateOffLateOnRule {
    /// How many minutes late members have to leave for the rule to apply. / 前一天晚走多少分钟后适用该规则。
    pub late_off_minutes: i64,
    /// How many minutes later members may then come on the next day. / 次日上班可相应晚到的分钟数。
    pub late_on_minutes: i64,
}
impl wire::Object for LateOffLateOnRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("late_off_minutes", &mut self.late_off_minutes);
        f.field("late_on_minutes", &mut self.late_on_minutes);
    }
}
/// The request form of [`LateOffLateOnRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateOffLateOnRuleInput {
    /// How many minutes late members have to leave for the rule to apply. / 前一天晚走多少分钟后适用该规则。
    pub late_off_minutes: i64,
    /// How many minutes later members may then come on the next day. / 次日上班可相应晚到的分钟数。
    pub late_on_minutes: i64,
}
impl LateOffLateOnRuleInput {
    /// Creates the value from its required fields.
    pub fn new(late_off_minutes: i64, late_on_minutes: i64) -> Self {
        Self {
            late_off_minutes,
            late_on_minutes,
        }
    }
}
impl wire::Object for LateOffLateOnRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("late_off_minutes", &mut self.late_off_minutes);
        f.field("late_on_minutes", &mut self.late_on_minutes);
    }
}
/// Which base times are used to work out leaving late and coming late on the next day.
///
/// 晚走次日晚到时，晚走和晚到时间按什么基准计算。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateOffLateOnSetting {
    /// Which time to leave is the base for how late a member left. / 当日晚走时长以哪种下班时间为基准计算。
    /// - `0`: Flexible rule / 弹性规则
    /// - `1`: Fixed rule / 固定规则
    pub late_off_base_on_time_type: i64,
    /// Which time to come is the base for how late a member may come the next day; note that the values are the reverse of those of `late_off_base_on_time_type`.
    ///
    /// 次日晚到时长以哪种上班时间为基准计算；注意取值与 `late_off_base_on_time_type` 相反。
    /// - `0`: Fixed rule / 固定规则
    /// - `1`: Flexible rule / 弹性规则
    pub late_on_base_on_time_type: i64,
}
impl wire::Object for LateOffLateOnSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("late_off_base_on_time_type", &mut self.late_off_base_on_time_type);
        f.field("late_on_base_on_time_type", &mut self.late_on_base_on_time_type);
    }
}
/// The request form of [`LateOffLateOnSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LateOffLateOnSettingInput {
    /// Which time to leave is the base for how late a member left. / 当日晚走时长以哪种下班时间为基准计算。
    /// - `0`: Flexible rule / 弹性规则
    /// - `1`: Fixed rule / 固定规则
    pub late_off_base_on_time_type: Option<i64>,
    /// Which time to come is the base for how late a member may come the next day; note that the values are the reverse of those of `late_off_base_on_time_type`.
    ///
    /// 次日晚到时长以哪种上班时间为基准计算；注意取值与 `late_off_base_on_time_type` 相反。
    /// - `0`: Fixed rule / 固定规则
    /// - `1`: Flexible rule / 弹性规则
    pub late_on_base_on_time_type: Option<i64>,
}
impl LateOffLateOnSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `late_off_base_on_time_type`.
    #[must_use]
    pub fn late_off_base_on_time_type(mut self, value: i64) -> Self {
        self.late_off_base_on_time_type = Some(value);
        self
    }
    /// Sets `late_on_base_on_time_type`.
    #[must_use]
    pub fn late_on_base_on_time_type(mut self, value: i64) -> Self {
        self.late_on_base_on_time_type = Some(value);
        self
    }
}
impl wire::Object for LateOffLateOnSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("late_off_base_on_time_type", &mut self.late_off_base_on_time_type);
        f.field("late_on_base_on_time_type", &mut self.late_on_base_on_time_type);
    }
}
/// The punch rules for leave, time out or trips, in minutes. / 请假、外出或出差期间的打卡规则，时长以分钟计。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveNeedPunchCfg {
    /// After how many minutes coming late counts as late. / 晚到多少分钟以上记为迟到。
    pub late_minutes_as_late: i64,
    /// After how many minutes coming late counts as a missing punch. / 晚到多少分钟以上记为上班缺卡。
    pub late_minutes_as_lack: i64,
    /// After how many minutes leaving early counts as an early leave. / 提前多少分钟以上下班记为早退。
    pub early_minutes_as_early: i64,
    /// After how many minutes leaving early counts as a missing punch. / 提前多少分钟以上下班记为下班缺卡。
    pub early_minutes_as_lack: i64,
    /// Whether members on leave in the middle of a shift need not punch before going and after coming back; only for tenants that technical support has enabled it for.
    ///
    /// 在班次中间请假时，离岗前和返岗后是否都免打卡；目前只对灰度租户开放，可联系技术支持开通。
    pub not_during_shift: bool,
}
impl wire::Object for LeaveNeedPunchCfg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("late_minutes_as_late", &mut self.late_minutes_as_late);
        f.field("late_minutes_as_lack", &mut self.late_minutes_as_lack);
        f.field("early_minutes_as_early", &mut self.early_minutes_as_early);
        f.field("early_minutes_as_lack", &mut self.early_minutes_as_lack);
        f.field("not_during_shift", &mut self.not_during_shift);
    }
}
/// The request form of [`LeaveNeedPunchCfg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveNeedPunchCfgInput {
    /// After how many minutes coming late counts as late. / 晚到多少分钟以上记为迟到。
    pub late_minutes_as_late: Option<i64>,
    /// After how many minutes coming late counts as a missing punch. / 晚到多少分钟以上记为上班缺卡。
    pub late_minutes_as_lack: Option<i64>,
    /// After how many minutes leaving early counts as an early leave. / 提前多少分钟以上下班记为早退。
    pub early_minutes_as_early: Option<i64>,
    /// After how many minutes leaving early counts as a missing punch. / 提前多少分钟以上下班记为下班缺卡。
    pub early_minutes_as_lack: Option<i64>,
    /// Whether members on leave in the middle of a shift need not punch before going and after coming back; only for tenants that technical support has enabled it for.
    ///
    /// 在班次中间请假时，离岗前和返岗后是否都免打卡；目前只对灰度租户开放，可联系技术支持开通。
    pub not_during_shift: Option<bool>,
}
impl LeaveNeedPunchCfgInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `late_minutes_as_late`.
    #[must_use]
    pub fn late_minutes_as_late(mut self, value: i64) -> Self {
        self.late_minutes_as_late = Some(value);
        self
    }
    /// Sets `late_minutes_as_lack`.
    #[must_use]
    pub fn late_minutes_as_lack(mut self, value: i64) -> Self {
        self.late_minutes_as_lack = Some(value);
        self
    }
    /// Sets `early_minutes_as_early`.
    #[must_use]
    pub fn early_minutes_as_early(mut self, value: i64) -> Self {
        self.early_minutes_as_early = Some(value);
        self
    }
    /// Sets `early_minutes_as_lack`.
    #[must_use]
    pub fn early_minutes_as_lack(mut self, value: i64) -> Self {
        self.early_minutes_as_lack = Some(value);
        self
    }
    /// Sets `not_during_shift`.
    #[must_use]
    pub fn not_during_shift(mut self, value: bool) -> Self {
        self.not_during_shift = Some(value);
        self
    }
}
impl wire::Object for LeaveNeedPunchCfgInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("late_minutes_as_late", &mut self.late_minutes_as_late);
        f.field("late_minutes_as_lack", &mut self.late_minutes_as_lack);
        f.field("early_minutes_as_early", &mut self.early_minutes_as_early);
        f.field("early_minutes_as_lack", &mut self.early_minutes_as_lack);
        f.field("not_during_shift", &mut self.not_during_shift);
    }
}
/// The language that statistics are returned in. / 统计数据的返回语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// `en`: English / 英语
    En,
    /// `ja`: Japanese / 日语
    Ja,
    /// `zh`: Chinese / 中文
    Zh,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Locale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Locale {
    fn as_str(&self) -> &str {
        match self {
            Self::En => "en",
            Self::Ja => "ja",
            Self::Zh => "zh",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "en" => Self::En,
            "ja" => Self::Ja,
            "zh" => Self::Zh,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The punch locations; they are added to those already there and replace nothing. / 打卡地址；只会追加到已有列表，不会覆盖。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// The ID of the punch location. / 打卡地址 ID。
    pub location_id: String,
    /// The name of the punch location. / 打卡地址的名称。
    pub location_name: String,
    /// The type of location, which decides the fields that matter: `1` is GPS, `2` Wi-Fi and `8` IP.
    ///
    /// 打卡地址的种类：`1` GPS、`2` Wi-Fi、`8` IP，决定哪些字段有意义。
    pub location_type: i64,
    /// The latitude of a GPS location. / GPS 地址的纬度。
    pub latitude: f64,
    /// The longitude of a GPS location. / GPS 地址的经度。
    pub longitude: f64,
    /// The network name of a Wi-Fi location. / Wi-Fi 地址的网络名称。
    pub ssid: String,
    /// The MAC address of a Wi-Fi location. / Wi-Fi 地址的 MAC 地址。
    pub bssid: String,
    /// The map that the coordinates come from: `1` is Amap, `2` Google. / 坐标来自哪种地图：`1` 高德、`2` 谷歌。
    pub map_type: i64,
    /// The address in words. / 地址的文字描述。
    pub address: String,
    /// The IP address of an IP location. / IP 地址类打卡地点的 IP。
    pub ip: String,
    /// Extra details, such as the network operator. / 附加说明，例如网络运营商。
    pub feature: String,
    /// How far from the GPS coordinates a punch is still valid. / 距 GPS 坐标多远以内打卡有效。
    pub gps_range: i64,
}
impl wire::Object for Location {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
        f.field("location_name", &mut self.location_name);
        f.field("location_type", &mut self.location_type);
        f.field("latitude", &mut self.latitude);
        f.field("longitude", &mut self.longitude);
        f.field("ssid", &mut self.ssid);
        f.field("bssid", &mut self.bssid);
        f.field("map_type", &mut self.map_type);
        f.field("address", &mut self.address);
        f.field("ip", &mut self.ip);
        f.field("feature", &mut self.feature);
        f.field("gps_range", &mut self.gps_range);
    }
}
/// The request form of [`Location`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationInput {
    /// The ID of the punch location. / 打卡地址 ID。
    pub location_id: Option<String>,
    /// The name of the punch location. / 打卡地址的名称。
    pub location_name: String,
    /// The type of location, which decides the fields that matter: `1` is GPS, `2` Wi-Fi and `8` IP.
    ///
    /// 打卡地址的种类：`1` GPS、`2` Wi-Fi、`8` IP，决定哪些字段有意义。
    pub location_type: i64,
    /// The latitude of a GPS location. / GPS 地址的纬度。
    pub latitude: Option<f64>,
    /// The longitude of a GPS location. / GPS 地址的经度。
    pub longitude: Option<f64>,
    /// The network name of a Wi-Fi location. / Wi-Fi 地址的网络名称。
    pub ssid: Option<String>,
    /// The MAC address of a Wi-Fi location. / Wi-Fi 地址的 MAC 地址。
    pub bssid: Option<String>,
    /// The map that the coordinates come from: `1` is Amap, `2` Google. / 坐标来自哪种地图：`1` 高德、`2` 谷歌。
    pub map_type: Option<i64>,
    /// The address in words. / 地址的文字描述。
    pub address: Option<String>,
    /// The IP address of an IP location. / IP 地址类打卡地点的 IP。
    pub ip: Option<String>,
    /// Extra details, such as the network operator. / 附加说明，例如网络运营商。
    pub feature: Option<String>,
    /// How far from the GPS coordinates a punch is still valid. / 距 GPS 坐标多远以内打卡有效。
    pub gps_range: Option<i64>,
}
impl LocationInput {
    /// Creates the value from its required fields.
    pub fn new(location_name: impl Into<String>, location_type: i64) -> Self {
        Self {
            location_id: Default::default(),
            location_name: location_name.into(),
            location_type,
            latitude: Default::default(),
            longitude: Default::default(),
            ssid: Default::default(),
            bssid: Default::default(),
            map_type: Default::default(),
            address: Default::default(),
            ip: Default::default(),
            feature: Default::default(),
            gps_range: Default::default(),
        }
    }
    /// Sets `location_id`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        self.location_id = Some(value.into());
        self
    }
    /// Sets `latitude`.
    #[must_use]
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }
    /// Sets `longitude`.
    #[must_use]
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
    /// Sets `ssid`.
    #[must_use]
    pub fn ssid(mut self, value: impl Into<String>) -> Self {
        self.ssid = Some(value.into());
        self
    }
    /// Sets `bssid`.
    #[must_use]
    pub fn bssid(mut self, value: impl Into<String>) -> Self {
        self.bssid = Some(value.into());
        self
    }
    /// Sets `map_type`.
    #[must_use]
    pub fn map_type(mut self, value: i64) -> Self {
        self.map_type = Some(value);
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `ip`.
    #[must_use]
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `feature`.
    #[must_use]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.feature = Some(value.into());
        self
    }
    /// Sets `gps_range`.
    #[must_use]
    pub fn gps_range(mut self, value: i64) -> Self {
        self.gps_range = Some(value);
        self
    }
}
impl wire::Object for LocationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
        f.field("location_name", &mut self.location_name);
        f.field("location_type", &mut self.location_type);
        f.field("latitude", &mut self.latitude);
        f.field("longitude", &mut self.longitude);
        f.field("ssid", &mut self.ssid);
        f.field("bssid", &mut self.bssid);
        f.field("map_type", &mut self.map_type);
        f.field("address", &mut self.address);
        f.field("ip", &mut self.ip);
        f.field("feature", &mut self.feature);
        f.field("gps_range", &mut self.gps_range);
    }
}
/// The attendance machines of the group. / 考勤组使用的考勤机。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Machine {
    /// The serial number of the attendance machine. / 考勤机序列号。
    pub machine_sn: String,
    /// The name of the attendance machine. / 考勤机名称。
    pub machine_name: String,
}
impl wire::Object for Machine {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("machine_sn", &mut self.machine_sn);
        f.field("machine_name", &mut self.machine_name);
    }
}
/// The request form of [`Machine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MachineInput {
    /// The serial number of the attendance machine. / 考勤机序列号。
    pub machine_sn: String,
    /// The name of the attendance machine. / 考勤机名称。
    pub machine_name: String,
}
impl MachineInput {
    /// Creates the value from its required fields.
    pub fn new(machine_sn: impl Into<String>, machine_name: impl Into<String>) -> Self {
        Self {
            machine_sn: machine_sn.into(),
            machine_name: machine_name.into(),
        }
    }
}
impl wire::Object for MachineInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("machine_sn", &mut self.machine_sn);
        f.field("machine_name", &mut self.machine_name);
    }
}
/// The punch settings for the first and the last day at the company. / 入职、离职当天的打卡设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberStatusChange {
    /// Whether members need not punch in on their first day at the company. / 入职当天上班是否免打卡。
    pub onboarding_on_no_need_punch: bool,
    /// Whether members need not punch out on their first day at the company. / 入职当天下班是否免打卡。
    pub onboarding_off_no_need_punch: bool,
    /// Whether members need not punch in on their last day at the company. / 离职当天上班是否免打卡。
    pub offboarding_on_no_need_punch: bool,
    /// Whether members need not punch out on their last day at the company. / 离职当天下班是否免打卡。
    pub offboarding_off_no_need_punch: bool,
}
impl wire::Object for MemberStatusChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("onboarding_on_no_need_punch", &mut self.onboarding_on_no_need_punch);
        f.field("onboarding_off_no_need_punch", &mut self.onboarding_off_no_need_punch);
        f.field("offboarding_on_no_need_punch", &mut self.offboarding_on_no_need_punch);
        f.field(
            "offboarding_off_no_need_punch",
            &mut self.offboarding_off_no_need_punch,
        );
    }
}
/// The request form of [`MemberStatusChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberStatusChangeInput {
    /// Whether members need not punch in on their first day at the company. / 入职当天上班是否免打卡。
    pub onboarding_on_no_need_punch: Option<bool>,
    /// Whether members need not punch out on their first day at the company. / 入职当天下班是否免打卡。
    pub onboarding_off_no_need_punch: Option<bool>,
    /// Whether members need not punch in on their last day at the company. / 离职当天上班是否免打卡。
    pub offboarding_on_no_need_punch: Option<bool>,
    /// Whether members need not punch out on their last day at the company. / 离职当天下班是否免打卡。
    pub offboarding_off_no_need_punch: Option<bool>,
}
impl MemberStatusChangeInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `onboarding_on_no_need_punch`.
    #[must_use]
    pub fn onboarding_on_no_need_punch(mut self, value: bool) -> Self {
        self.onboarding_on_no_need_punch = Some(value);
        self
    }
    /// Sets `onboarding_off_no_need_punch`.
    #[must_use]
    pub fn onboarding_off_no_need_punch(mut self, value: bool) -> Self {
        self.onboarding_off_no_need_punch = Some(value);
        self
    }
    /// Sets `offboarding_on_no_need_punch`.
    #[must_use]
    pub fn offboarding_on_no_need_punch(mut self, value: bool) -> Self {
        self.offboarding_on_no_need_punch = Some(value);
        self
    }
    /// Sets `offboarding_off_no_need_punch`.
    #[must_use]
    pub fn offboarding_off_no_need_punch(mut self, value: bool) -> Self {
        self.offboarding_off_no_need_punch = Some(value);
        self
    }
}
impl wire::Object for MemberStatusChangeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("onboarding_on_no_need_punch", &mut self.onboarding_on_no_need_punch);
        f.field("onboarding_off_no_need_punch", &mut self.onboarding_off_no_need_punch);
        f.field("offboarding_on_no_need_punch", &mut self.offboarding_on_no_need_punch);
        f.field(
            "offboarding_off_no_need_punch",
            &mut self.offboarding_off_no_need_punch,
        );
    }
}
/// The punch rules for overtime. / 加班打卡规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeClockCfg {
    /// Whether members can ask to punch outside punch hours; only for tenants that technical support has enabled it for.
    ///
    /// 员工能否在打卡时段之外申请打卡；目前只对灰度租户开放，可联系技术支持开通。
    pub allow_punch_approval: bool,
    /// Whether members have to punch at the start and the end of overtime; only for tenants that technical support has enabled it for.
    ///
    /// 加班的开始和结束是否都要打卡；目前只对灰度租户开放，可联系技术支持开通。
    pub need_clock_over_time_start_and_end: bool,
}
impl wire::Object for OvertimeClockCfg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("allow_punch_approval", &mut self.allow_punch_approval);
        f.field(
            "need_clock_over_time_start_and_end",
            &mut self.need_clock_over_time_start_and_end,
        );
    }
}
/// The request form of [`OvertimeClockCfg`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeClockCfgInput {
    /// Whether members can ask to punch outside punch hours; only for tenants that technical support has enabled it for.
    ///
    /// 员工能否在打卡时段之外申请打卡；目前只对灰度租户开放，可联系技术支持开通。
    pub allow_punch_approval: Option<bool>,
    /// Whether members have to punch at the start and the end of overtime; only for tenants that technical support has enabled it for.
    ///
    /// 加班的开始和结束是否都要打卡；目前只对灰度租户开放，可联系技术支持开通。
    pub need_clock_over_time_start_and_end: Option<bool>,
}
impl OvertimeClockCfgInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `allow_punch_approval`.
    #[must_use]
    pub fn allow_punch_approval(mut self, value: bool) -> Self {
        self.allow_punch_approval = Some(value);
        self
    }
    /// Sets `need_clock_over_time_start_and_end`.
    #[must_use]
    pub fn need_clock_over_time_start_and_end(mut self, value: bool) -> Self {
        self.need_clock_over_time_start_and_end = Some(value);
        self
    }
}
impl wire::Object for OvertimeClockCfgInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("allow_punch_approval", &mut self.allow_punch_approval);
        f.field(
            "need_clock_over_time_start_and_end",
            &mut self.need_clock_over_time_start_and_end,
        );
    }
}
/// The periods that count as overtime; available in the enterprise edition of Feishu People only.
///
/// 可计加班的时段，仅飞书人事企业版可用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeRule {
    /// When the overtime period starts. / 加班时段的开始时间。
    pub on_overtime: String,
    /// When the overtime period ends. / 加班时段的结束时间。
    pub off_overtime: String,
}
impl wire::Object for OvertimeRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("on_overtime", &mut self.on_overtime);
        f.field("off_overtime", &mut self.off_overtime);
    }
}
/// The request form of [`OvertimeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OvertimeRuleInput {
    /// When the overtime period starts. / 加班时段的开始时间。
    pub on_overtime: String,
    /// When the overtime period ends. / 加班时段的结束时间。
    pub off_overtime: String,
}
impl OvertimeRuleInput {
    /// Creates the value from its required fields.
    pub fn new(on_overtime: impl Into<String>, off_overtime: impl Into<String>) -> Self {
        Self {
            on_overtime: on_overtime.into(),
            off_overtime: off_overtime.into(),
        }
    }
}
impl wire::Object for OvertimeRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("on_overtime", &mut self.on_overtime);
        f.field("off_overtime", &mut self.off_overtime);
    }
}
/// A range of people, who have to punch or need not. / 需要打卡或免打卡的人员范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchMember {
    /// How people are selected: `0` is no one, `1` everybody and `2` custom, by `scope_group_list`.
    ///
    /// 怎样圈定人员：`0` 无、`1` 全部、`2` 自定义（按 `scope_group_list`）。
    pub rule_scope_type: i64,
    /// The rules of a custom selection. / 自定义圈人时的规则。
    pub scope_group_list: ScopeGroup,
}
impl wire::Object for PunchMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_scope_type", &mut self.rule_scope_type);
        f.field("scope_group_list", &mut self.scope_group_list);
    }
}
/// The request form of [`PunchMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchMemberInput {
    /// How people are selected: `0` is no one, `1` everybody and `2` custom, by `scope_group_list`.
    ///
    /// 怎样圈定人员：`0` 无、`1` 全部、`2` 自定义（按 `scope_group_list`）。
    pub rule_scope_type: Option<i64>,
    /// The rules of a custom selection. / 自定义圈人时的规则。
    pub scope_group_list: Option<ScopeGroupInput>,
}
impl PunchMemberInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `rule_scope_type`.
    #[must_use]
    pub fn rule_scope_type(mut self, value: i64) -> Self {
        self.rule_scope_type = Some(value);
        self
    }
    /// Sets `scope_group_list`.
    #[must_use]
    pub fn scope_group_list(mut self, value: ScopeGroupInput) -> Self {
        self.scope_group_list = Some(value);
        self
    }
}
impl wire::Object for PunchMemberInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_scope_type", &mut self.rule_scope_type);
        f.field("scope_group_list", &mut self.scope_group_list);
    }
}
/// A special day with its shift. / 特殊日期及其班次。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchSpecialDateShift {
    /// The date that the rule is for. / 该规则所针对的日期。
    pub punch_day: i64,
    /// The ID of the shift that applies on that date, from `attendance.v1.shift.list` or `attendance.v1.shift.query`.
    ///
    /// 该日期采用的班次 ID，由 `attendance.v1.shift.list` 或 `attendance.v1.shift.query` 得到。
    pub shift_id: String,
}
impl wire::Object for PunchSpecialDateShift {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("punch_day", &mut self.punch_day);
        f.field("shift_id", &mut self.shift_id);
    }
}
/// The request form of [`PunchSpecialDateShift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchSpecialDateShiftInput {
    /// The date that the rule is for. / 该规则所针对的日期。
    pub punch_day: i64,
    /// The ID of the shift that applies on that date, from `attendance.v1.shift.list` or `attendance.v1.shift.query`.
    ///
    /// 该日期采用的班次 ID，由 `attendance.v1.shift.list` 或 `attendance.v1.shift.query` 得到。
    pub shift_id: String,
}
impl PunchSpecialDateShiftInput {
    /// Creates the value from its required fields.
    pub fn new(punch_day: i64, shift_id: impl Into<String>) -> Self {
        Self {
            punch_day,
            shift_id: shift_id.into(),
        }
    }
}
impl wire::Object for PunchSpecialDateShiftInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("punch_day", &mut self.punch_day);
        f.field("shift_id", &mut self.shift_id);
    }
}
/// The result of a punch. / 打卡结果。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PunchStatus {
    /// `NoNeedCheck`: No punch needed / 无需打卡
    NoNeedCheck,
    /// `SystemCheck`: Punched by the system / 系统打卡
    SystemCheck,
    /// `Normal`: Normal / 正常
    Normal,
    /// `Early`: Left early / 早退
    Early,
    /// `Late`: Late / 迟到
    Late,
    /// `Lack`: Missing punch / 缺卡
    Lack,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PunchStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PunchStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::NoNeedCheck => "NoNeedCheck",
            Self::SystemCheck => "SystemCheck",
            Self::Normal => "Normal",
            Self::Early => "Early",
            Self::Late => "Late",
            Self::Lack => "Lack",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NoNeedCheck" => Self::NoNeedCheck,
            "SystemCheck" => Self::SystemCheck,
            "Normal" => Self::Normal,
            "Early" => Self::Early,
            "Late" => Self::Late,
            "Lack" => Self::Lack,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What explains the result of a punch, such as a correction or leave. / 打卡结果的来由，例如补卡或请假。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PunchSupplement {
    /// `None`: Nothing / 无
    None,
    /// `ManagerModification`: Changed by an admin / 管理员修改
    ManagerModification,
    /// `CardReplacement`: Punch correction approved / 补卡通过
    CardReplacement,
    /// `ShiftChange`: Shift swap / 换班
    ShiftChange,
    /// `Travel`: Business trip / 出差
    Travel,
    /// `Leave`: Leave / 请假
    Leave,
    /// `GoOut`: Out of office / 外出
    GoOut,
    /// `CardReplacementApplication`: Punch correction under review / 补卡申请中
    CardReplacementApplication,
    /// `FieldPunch`: Punch in the field / 外勤打卡
    FieldPunch,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PunchSupplement {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PunchSupplement {
    fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::ManagerModification => "ManagerModification",
            Self::CardReplacement => "CardReplacement",
            Self::ShiftChange => "ShiftChange",
            Self::Travel => "Travel",
            Self::Leave => "Leave",
            Self::GoOut => "GoOut",
            Self::CardReplacementApplication => "CardReplacementApplication",
            Self::FieldPunch => "FieldPunch",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "ManagerModification" => Self::ManagerModification,
            "CardReplacement" => Self::CardReplacement,
            "ShiftChange" => Self::ShiftChange,
            "Travel" => Self::Travel,
            "Leave" => Self::Leave,
            "GoOut" => Self::GoOut,
            "CardReplacementApplication" => Self::CardReplacementApplication,
            "FieldPunch" => Self::FieldPunch,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The punch rules, one for each work period of the day. / 打卡规则，一天中每个上下班时段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchTimeRule {
    /// When work starts, as HH:mm. / 上班时间，格式为 HH:mm。
    pub on_time: String,
    /// When work ends, as HH:mm; hours past midnight count on, so that 2 a.m. of the next day is 26:00.
    ///
    /// 下班时间，格式为 HH:mm；跨到次日时小时数继续累加，例如次日凌晨 2 点写作 26:00。
    pub off_time: String,
    /// After how many minutes coming late counts as late. / 晚到多少分钟记为迟到。
    pub late_minutes_as_late: i64,
    /// After how many minutes coming late counts as a missing punch. / 晚到多少分钟记为上班缺卡。
    pub late_minutes_as_lack: i64,
    /// How many minutes before work starts members can punch in at the earliest. / 最早可在上班前多少分钟打上班卡。
    pub on_advance_minutes: i64,
    /// From how many minutes on leaving early counts as an early leave. / 提前多少分钟下班记为早退。
    pub early_minutes_as_early: i64,
    /// From how many minutes on leaving early counts as a missing punch. / 提前多少分钟下班记为下班缺卡。
    pub early_minutes_as_lack: i64,
    /// How many minutes after work ends members can punch out at the latest. / 最晚可在下班后多少分钟打下班卡。
    pub off_delay_minutes: i64,
    /// After how many minutes coming late counts as seriously late. / 晚到多少分钟记为严重迟到。
    pub late_minutes_as_serious_late: i64,
    /// Whether members punch in, with opposite meanings for reading and writing: in replies true means that a punch-in is needed, whereas true in a request to create a shift means that it is not.
    ///
    /// 上班是否打卡，读写含义相反：返回 true 表示需要打上班卡；创建班次时传 true 则表示不需要。
    pub no_need_on: bool,
    /// Whether members punch out, with opposite meanings for reading and writing: in replies true means that a punch-out is needed, whereas true in a request to create a shift means that it is not.
    ///
    /// 下班是否打卡，读写含义相反：返回 true 表示需要打下班卡；创建班次时传 true 则表示不需要。
    pub no_need_off: bool,
}
impl wire::Object for PunchTimeRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("on_time", &mut self.on_time);
        f.field("off_time", &mut self.off_time);
        f.field("late_minutes_as_late", &mut self.late_minutes_as_late);
        f.field("late_minutes_as_lack", &mut self.late_minutes_as_lack);
        f.field("on_advance_minutes", &mut self.on_advance_minutes);
        f.field("early_minutes_as_early", &mut self.early_minutes_as_early);
        f.field("early_minutes_as_lack", &mut self.early_minutes_as_lack);
        f.field("off_delay_minutes", &mut self.off_delay_minutes);
        f.field("late_minutes_as_serious_late", &mut self.late_minutes_as_serious_late);
        f.field("no_need_on", &mut self.no_need_on);
        f.field("no_need_off", &mut self.no_need_off);
    }
}
/// The request form of [`PunchTimeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchTimeRuleInput {
    /// When work starts, as HH:mm. / 上班时间，格式为 HH:mm。
    pub on_time: String,
    /// When work ends, as HH:mm; hours past midnight count on, so that 2 a.m. of the next day is 26:00.
    ///
    /// 下班时间，格式为 HH:mm；跨到次日时小时数继续累加，例如次日凌晨 2 点写作 26:00。
    pub off_time: String,
    /// After how many minutes coming late counts as late. / 晚到多少分钟记为迟到。
    pub late_minutes_as_late: i64,
    /// After how many minutes coming late counts as a missing punch. / 晚到多少分钟记为上班缺卡。
    pub late_minutes_as_lack: i64,
    /// How many minutes before work starts members can punch in at the earliest. / 最早可在上班前多少分钟打上班卡。
    pub on_advance_minutes: i64,
    /// From how many minutes on leaving early counts as an early leave. / 提前多少分钟下班记为早退。
    pub early_minutes_as_early: i64,
    /// From how many minutes on leaving early counts as a missing punch. / 提前多少分钟下班记为下班缺卡。
    pub early_minutes_as_lack: i64,
    /// How many minutes after work ends members can punch out at the latest. / 最晚可在下班后多少分钟打下班卡。
    pub off_delay_minutes: i64,
    /// After how many minutes coming late counts as seriously late. / 晚到多少分钟记为严重迟到。
    pub late_minutes_as_serious_late: Option<i64>,
    /// Whether members punch in, with opposite meanings for reading and writing: in replies true means that a punch-in is needed, whereas true in a request to create a shift means that it is not.
    ///
    /// 上班是否打卡，读写含义相反：返回 true 表示需要打上班卡；创建班次时传 true 则表示不需要。
    pub no_need_on: Option<bool>,
    /// Whether members punch out, with opposite meanings for reading and writing: in replies true means that a punch-out is needed, whereas true in a request to create a shift means that it is not.
    ///
    /// 下班是否打卡，读写含义相反：返回 true 表示需要打下班卡；创建班次时传 true 则表示不需要。
    pub no_need_off: Option<bool>,
}
impl PunchTimeRuleInput {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        on_time: impl Into<String>,
        off_time: impl Into<String>,
        late_minutes_as_late: i64,
        late_minutes_as_lack: i64,
        on_advance_minutes: i64,
        early_minutes_as_early: i64,
        early_minutes_as_lack: i64,
        off_delay_minutes: i64,
    ) -> Self {
        Self {
            on_time: on_time.into(),
            off_time: off_time.into(),
            late_minutes_as_late,
            late_minutes_as_lack,
            on_advance_minutes,
            early_minutes_as_early,
            early_minutes_as_lack,
            off_delay_minutes,
            late_minutes_as_serious_late: Default::default(),
            no_need_on: Default::default(),
            no_need_off: Default::default(),
        }
    }
    /// Sets `late_minutes_as_serious_late`.
    #[must_use]
    pub fn late_minutes_as_serious_late(mut self, value: i64) -> Self {
        self.late_minutes_as_serious_late = Some(value);
        self
    }
    /// Sets `no_need_on`.
    #[must_use]
    pub fn no_need_on(mut self, value: bool) -> Self {
        self.no_need_on = Some(value);
        self
    }
    /// Sets `no_need_off`.
    #[must_use]
    pub fn no_need_off(mut self, value: bool) -> Self {
        self.no_need_off = Some(value);
        self
    }
}
impl wire::Object for PunchTimeRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("on_time", &mut self.on_time);
        f.field("off_time", &mut self.off_time);
        f.field("late_minutes_as_late", &mut self.late_minutes_as_late);
        f.field("late_minutes_as_lack", &mut self.late_minutes_as_lack);
        f.field("on_advance_minutes", &mut self.on_advance_minutes);
        f.field("early_minutes_as_early", &mut self.early_minutes_as_early);
        f.field("early_minutes_as_lack", &mut self.early_minutes_as_lack);
        f.field("off_delay_minutes", &mut self.off_delay_minutes);
        f.field("late_minutes_as_serious_late", &mut self.late_minutes_as_serious_late);
        f.field("no_need_on", &mut self.no_need_on);
        f.field("no_need_off", &mut self.no_need_off);
    }
}
/// The working times of the day, one entry per period. / 当天的上下班时间，每个时段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchTimeSimpleRule {
    /// When work starts, as HH:mm. / 上班时间，格式为 HH:mm。
    /// - Example: `"text"`
    pub on_time: String,
    /// When work ends, as HH:mm; 2 a.m. of the next day is 26:00. / 下班时间，格式为 HH:mm；次日 2 点写作 26:00。
    /// - Example: `"text"`
    pub off_time: String,
}
impl wire::Object for PunchTimeSimpleRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("on_time", &mut self.on_time);
        f.field("off_time", &mut self.off_time);
    }
}
/// The request form of [`PunchTimeSimpleRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PunchTimeSimpleRuleInput {
    /// When work starts, as HH:mm. / 上班时间，格式为 HH:mm。
    /// - Example: `"text"`
    pub on_time: String,
    /// When work ends, as HH:mm; 2 a.m. of the next day is 26:00. / 下班时间，格式为 HH:mm；次日 2 点写作 26:00。
    /// - Example: `"text"`
    pub off_time: String,
}
impl PunchTimeSimpleRuleInput {
    /// Creates the value from its required fields.
    pub fn new(on_time: impl Into<String>, off_time: impl Into<String>) -> Self {
        Self {
            on_time: on_time.into(),
            off_time: off_time.into(),
        }
    }
}
impl wire::Object for PunchTimeSimpleRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("on_time", &mut self.on_time);
        f.field("off_time", &mut self.off_time);
    }
}
/// A place. / 一个地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPlace {
    /// The administrative level of the place: `l1` is a country, `l2` a province, `l3` a city and `l4` a district or county.
    ///
    /// 地点的行政级别：`l1` 国家、`l2` 省、`l3` 市、`l4` 区县。
    pub region_level: String,
    /// The ID of the place. / 地点 ID。
    pub region_id: String,
}
impl wire::Object for RegionPlace {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("region_level", &mut self.region_level);
        f.field("region_id", &mut self.region_id);
    }
}
/// The request form of [`RegionPlace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegionPlaceInput {
    /// The administrative level of the place: `l1` is a country, `l2` a province, `l3` a city and `l4` a district or county.
    ///
    /// 地点的行政级别：`l1` 国家、`l2` 省、`l3` 市、`l4` 区县。
    pub region_level: Option<String>,
    /// The ID of the place. / 地点 ID。
    pub region_id: Option<String>,
}
impl RegionPlaceInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `region_level`.
    #[must_use]
    pub fn region_level(mut self, value: impl Into<String>) -> Self {
        self.region_level = Some(value.into());
        self
    }
    /// Sets `region_id`.
    #[must_use]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}
impl wire::Object for RegionPlaceInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("region_level", &mut self.region_level);
        f.field("region_id", &mut self.region_id);
    }
}
/// A break. / 休息时段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestRule {
    /// When the break starts. / 休息开始时间。
    pub rest_begin_time: String,
    /// When the break ends. / 休息结束时间。
    pub rest_end_time: String,
}
impl wire::Object for RestRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rest_begin_time", &mut self.rest_begin_time);
        f.field("rest_end_time", &mut self.rest_end_time);
    }
}
/// The request form of [`RestRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestRuleInput {
    /// When the break starts. / 休息开始时间。
    pub rest_begin_time: String,
    /// When the break ends. / 休息结束时间。
    pub rest_end_time: String,
}
impl RestRuleInput {
    /// Creates the value from its required fields.
    pub fn new(
        rest_begin_time: impl Into<String>,
        rest_end_time: impl Into<String>,
    ) -> Self {
        Self {
            rest_begin_time: rest_begin_time.into(),
            rest_end_time: rest_end_time.into(),
        }
    }
}
impl wire::Object for RestRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rest_begin_time", &mut self.rest_begin_time);
        f.field("rest_end_time", &mut self.rest_end_time);
    }
}
/// How the breaks can move. / 休息时段的弹性设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestTimeFlexibleConfig {
    /// Whether the break can move. / 休息时段是否可弹性后移。
    pub need_flexible: bool,
    /// By how many minutes the break can move later. / 休息时段最多可后移的分钟数。
    pub late_mins: i64,
}
impl wire::Object for RestTimeFlexibleConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("need_flexible", &mut self.need_flexible);
        f.field("late_mins", &mut self.late_mins);
    }
}
/// The request form of [`RestTimeFlexibleConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestTimeFlexibleConfigInput {
    /// Whether the break can move. / 休息时段是否可弹性后移。
    pub need_flexible: Option<bool>,
    /// By how many minutes the break can move later. / 休息时段最多可后移的分钟数。
    pub late_mins: Option<i64>,
}
impl RestTimeFlexibleConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `need_flexible`.
    #[must_use]
    pub fn need_flexible(mut self, value: bool) -> Self {
        self.need_flexible = Some(value);
        self
    }
    /// Sets `late_mins`.
    #[must_use]
    pub fn late_mins(mut self, value: i64) -> Self {
        self.late_mins = Some(value);
        self
    }
}
impl wire::Object for RestTimeFlexibleConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("need_flexible", &mut self.need_flexible);
        f.field("late_mins", &mut self.late_mins);
    }
}
/// The rules of a custom selection. / 自定义圈人时的规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopeGroup {
    /// What people are selected by: `1` is department, `2` person, `3` country or region, `4` employee type, `5` work city, `6` job level, `7` job family, and in the enterprise edition `8` job title, `9` working hours type and `100` custom field.
    ///
    /// 按什么圈定人员：`1` 部门、`2` 人员、`3` 国家地区、`4` 员工类型、`5` 工作城市、`6` 职级、`7` 序列，企业版还有 `8` 职务、`9` 工时制度、`100` 自定义字段。
    pub scope_value_type: i64,
    /// How the condition compares: `1` is contains, `2` does not contain, `3` equal, `4` at most, `5` at least, `6` greater than, `7` less than and `8` not equal.
    ///
    /// 条件怎样比较：`1` 包含、`2` 不包含、`3` 等于、`4` 小于等于、`5` 大于等于、`6` 大于、`7` 小于、`8` 不等于。
    pub operation_type: i64,
    /// The values compared with; not used for people and departments, which go into `member_ids`.
    ///
    /// 用来比较的取值；按人员或部门圈人时不用，改用 `member_ids`。
    pub right: Vec<ScopeValue>,
    /// The IDs of departments or people, whichever `scope_value_type` says.
    ///
    /// 部门或人员 ID，是哪一种取决于 `scope_value_type`。
    pub member_ids: Vec<String>,
    /// The unique ID of the custom field in the enterprise edition of Feishu People; not supported yet.
    ///
    /// 飞书人事中企业版自定义字段的唯一 ID，暂不支持。
    pub custom_field_id: String,
    /// Which object the custom field of the enterprise edition belongs to: `Employment` for employment data or `Person` for personal data.
    ///
    /// 企业版自定义字段属于哪个对象：`Employment` 为雇佣信息，`Person` 为个人信息。
    pub custom_field_obj_type: String,
}
impl wire::Object for ScopeGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope_value_type", &mut self.scope_value_type);
        f.field("operation_type", &mut self.operation_type);
        f.field("right", &mut self.right);
        f.field("member_ids", &mut self.member_ids);
        f.field("custom_field_ID", &mut self.custom_field_id);
        f.field("custom_field_obj_type", &mut self.custom_field_obj_type);
    }
}
/// The request form of [`ScopeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopeGroupInput {
    /// What people are selected by: `1` is department, `2` person, `3` country or region, `4` employee type, `5` work city, `6` job level, `7` job family, and in the enterprise edition `8` job title, `9` working hours type and `100` custom field.
    ///
    /// 按什么圈定人员：`1` 部门、`2` 人员、`3` 国家地区、`4` 员工类型、`5` 工作城市、`6` 职级、`7` 序列，企业版还有 `8` 职务、`9` 工时制度、`100` 自定义字段。
    pub scope_value_type: Option<i64>,
    /// How the condition compares: `1` is contains, `2` does not contain, `3` equal, `4` at most, `5` at least, `6` greater than, `7` less than and `8` not equal.
    ///
    /// 条件怎样比较：`1` 包含、`2` 不包含、`3` 等于、`4` 小于等于、`5` 大于等于、`6` 大于、`7` 小于、`8` 不等于。
    pub operation_type: Option<i64>,
    /// The values compared with; not used for people and departments, which go into `member_ids`.
    ///
    /// 用来比较的取值；按人员或部门圈人时不用，改用 `member_ids`。
    pub right: Option<Vec<ScopeValueInput>>,
    /// The IDs of departments or people, whichever `scope_value_type` says.
    ///
    /// 部门或人员 ID，是哪一种取决于 `scope_value_type`。
    pub member_ids: Option<Vec<String>>,
    /// The unique ID of the custom field in the enterprise edition of Feishu People; not supported yet.
    ///
    /// 飞书人事中企业版自定义字段的唯一 ID，暂不支持。
    pub custom_field_id: Option<String>,
    /// Which object the custom field of the enterprise edition belongs to: `Employment` for employment data or `Person` for personal data.
    ///
    /// 企业版自定义字段属于哪个对象：`Employment` 为雇佣信息，`Person` 为个人信息。
    pub custom_field_obj_type: Option<String>,
}
impl ScopeGroupInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `scope_value_type`.
    #[must_use]
    pub fn scope_value_type(mut self, value: i64) -> Self {
        self.scope_value_type = Some(value);
        self
    }
    /// Sets `operation_type`.
    #[must_use]
    pub fn operation_type(mut self, value: i64) -> Self {
        self.operation_type = Some(value);
        self
    }
    /// Sets `right`.
    #[must_use]
    pub fn right(mut self, value: impl Into<Vec<ScopeValueInput>>) -> Self {
        self.right = Some(value.into());
        self
    }
    /// Sets `member_ids`.
    #[must_use]
    pub fn member_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.member_ids = Some(value.into());
        self
    }
    /// Sets `custom_field_ID`.
    #[must_use]
    pub fn custom_field_id(mut self, value: impl Into<String>) -> Self {
        self.custom_field_id = Some(value.into());
        self
    }
    /// Sets `custom_field_obj_type`.
    #[must_use]
    pub fn custom_field_obj_type(mut self, value: impl Into<String>) -> Self {
        self.custom_field_obj_type = Some(value.into());
        self
    }
}
impl wire::Object for ScopeGroupInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope_value_type", &mut self.scope_value_type);
        f.field("operation_type", &mut self.operation_type);
        f.field("right", &mut self.right);
        f.field("member_ids", &mut self.member_ids);
        f.field("custom_field_ID", &mut self.custom_field_id);
        f.field("custom_field_obj_type", &mut self.custom_field_obj_type);
    }
}
/// The values compared with; not used for people and departments, which go into `member_ids`.
///
/// 用来比较的取值；按人员或部门圈人时不用，改用 `member_ids`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopeValue {
    /// The key of the value to match. / 圈人条件取值的标识。
    pub key: String,
    /// The name of the value to match. / 圈人条件取值的名称。
    pub name: String,
}
impl wire::Object for ScopeValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`ScopeValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopeValueInput {
    /// The key of the value to match. / 圈人条件取值的标识。
    pub key: Option<String>,
    /// The name of the value to match. / 圈人条件取值的名称。
    pub name: Option<String>,
}
impl ScopeValueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for ScopeValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// A shift. / 班次。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Shift {
    /// The ID of the shift. / 班次 ID。
    pub shift_id: String,
    /// The name of the shift. / 班次名称。
    pub shift_name: String,
    /// How many times a day members punch. / 一天打卡几次。
    pub punch_times: i64,
    /// A field without effect, not to be used. / 无效字段，不要使用。
    pub sub_shift_leader_ids: Vec<String>,
    /// Whether punch times are flexible. / 是否为弹性打卡。
    pub is_flexible: bool,
    /// By how many minutes members may come later or leave earlier; it takes effect only where `flexible_rule` is not set.
    ///
    /// 弹性打卡的分钟数，即上班最多可晚到、下班最多可早走的时长；仅在没有设置 `flexible_rule` 时生效。
    pub flexible_minutes: i64,
    /// The rules of flexible punching, which set coming late and leaving early separately.
    ///
    /// 弹性打卡的具体规则，分别设定晚到与早走的时长。
    pub flexible_rule: Vec<FlexibleRule>,
    /// Whether members need not punch out. / 下班是否免打卡。
    pub no_need_off: bool,
    /// The punch rules, one for each work period of the day. / 打卡规则，一天中每个上下班时段一项。
    pub punch_time_rule: Vec<PunchTimeRule>,
    /// The rules that let members come later the day after they left late; available in the enterprise edition of Feishu People only.
    ///
    /// 晚走晚到规则：前一天下班晚，次日上班可相应推迟。仅飞书人事企业版可用。
    pub late_off_late_on_rule: Vec<LateOffLateOnRule>,
    /// The breaks within the shift. / 班次内的休息时段。
    pub rest_time_rule: Vec<RestRule>,
    /// The periods that count as overtime; available in the enterprise edition of Feishu People only.
    ///
    /// 可计加班的时段，仅飞书人事企业版可用。
    pub overtime_rule: Vec<OvertimeRule>,
    /// The type of day the shift is for: `1` is a working day, the default, `2` a rest day. A shift with flexible punching cannot be for rest days.
    ///
    /// 班次用于哪类日期：`1` 工作日（默认），`2` 休息日。弹性打卡的班次不能设为休息日。
    pub day_type: i64,
    /// The breaks outside the shift. / 班次以外的休息时段。
    pub overtime_rest_time_rule: Vec<RestRule>,
    /// How late counts as seriously late; it takes precedence over the field of the same name in `punch_time_rule`.
    ///
    /// 晚到多久记为严重迟到，优先于 `punch_time_rule` 中的同名字段。
    pub late_minutes_as_serious_late: i64,
    /// How the shift is split into half days. / 如何把班次划分为上、下半天。
    pub shift_middle_time_rule: ShiftMiddleTimeRule,
    /// The time that members have to attend. / 应出勤时长的配置。
    pub shift_attendance_time_config: ShiftAttendanceTimeConfig,
    /// Which base times are used to work out leaving late and coming late on the next day.
    ///
    /// 晚走次日晚到时，晚走和晚到时间按什么基准计算。
    pub late_off_late_on_setting: LateOffLateOnSetting,
    /// The ID of the shift, given to update it. / 班次 ID，更新班次时传入。
    pub id: String,
    /// How the breaks can move. / 休息时段的弹性设置。
    pub rest_time_flexible_configs: Vec<RestTimeFlexibleConfig>,
}
impl wire::Object for Shift {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shift_id", &mut self.shift_id);
        f.field("shift_name", &mut self.shift_name);
        f.field("punch_times", &mut self.punch_times);
        f.field("sub_shift_leader_ids", &mut self.sub_shift_leader_ids);
        f.field("is_flexible", &mut self.is_flexible);
        f.field("flexible_minutes", &mut self.flexible_minutes);
        f.field("flexible_rule", &mut self.flexible_rule);
        f.field("no_need_off", &mut self.no_need_off);
        f.field("punch_time_rule", &mut self.punch_time_rule);
        f.field("late_off_late_on_rule", &mut self.late_off_late_on_rule);
        f.field("rest_time_rule", &mut self.rest_time_rule);
        f.field("overtime_rule", &mut self.overtime_rule);
        f.field("day_type", &mut self.day_type);
        f.field("overtime_rest_time_rule", &mut self.overtime_rest_time_rule);
        f.field("late_minutes_as_serious_late", &mut self.late_minutes_as_serious_late);
        f.field("shift_middle_time_rule", &mut self.shift_middle_time_rule);
        f.field("shift_attendance_time_config", &mut self.shift_attendance_time_config);
        f.field("late_off_late_on_setting", &mut self.late_off_late_on_setting);
        f.field("id", &mut self.id);
        f.field("rest_time_flexible_configs", &mut self.rest_time_flexible_configs);
    }
}
/// The time that members have to attend. / 应出勤时长的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShiftAttendanceTimeConfig {
    /// How long members have to attend on a full day. / 全天的应出勤时长。
    pub attendance_time: f64,
    /// How long members have to attend in the first half of the day. / 上半天的应出勤时长。
    pub on_attendance_time: f64,
    /// How long members have to attend in the second half of the day. / 下半天的应出勤时长。
    pub off_attendance_time: f64,
}
impl wire::Object for ShiftAttendanceTimeConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attendance_time", &mut self.attendance_time);
        f.field("on_attendance_time", &mut self.on_attendance_time);
        f.field("off_attendance_time", &mut self.off_attendance_time);
    }
}
/// The request form of [`ShiftAttendanceTimeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShiftAttendanceTimeConfigInput {
    /// How long members have to attend on a full day. / 全天的应出勤时长。
    pub attendance_time: Option<f64>,
    /// How long members have to attend in the first half of the day. / 上半天的应出勤时长。
    pub on_attendance_time: Option<f64>,
    /// How long members have to attend in the second half of the day. / 下半天的应出勤时长。
    pub off_attendance_time: Option<f64>,
}
impl ShiftAttendanceTimeConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `attendance_time`.
    #[must_use]
    pub fn attendance_time(mut self, value: f64) -> Self {
        self.attendance_time = Some(value);
        self
    }
    /// Sets `on_attendance_time`.
    #[must_use]
    pub fn on_attendance_time(mut self, value: f64) -> Self {
        self.on_attendance_time = Some(value);
        self
    }
    /// Sets `off_attendance_time`.
    #[must_use]
    pub fn off_attendance_time(mut self, value: f64) -> Self {
        self.off_attendance_time = Some(value);
        self
    }
}
impl wire::Object for ShiftAttendanceTimeConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attendance_time", &mut self.attendance_time);
        f.field("on_attendance_time", &mut self.on_attendance_time);
        f.field("off_attendance_time", &mut self.off_attendance_time);
    }
}
/// How the shift is split into half days. / 如何把班次划分为上、下半天。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShiftMiddleTimeRule {
    /// How the point between the two half days is found. / 班次分为上、下半天的规则。
    /// - `0`: Middle of the shift including breaks / 全天班次时长（含休息）的中点
    /// - `1`: Middle of the shift excluding breaks / 全天班次时长（不含休息）的中点
    /// - `2`: The break / 休息时间
    /// - `3`: A fixed time / 固定时间点
    pub middle_time_type: i64,
    /// The time at which the shift is split; used only if `middle_time_type` is 3.
    ///
    /// 上、下半天的固定分割时间，仅在 `middle_time_type` 为 3 时有效。
    pub fixed_middle_time: String,
}
impl wire::Object for ShiftMiddleTimeRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("middle_time_type", &mut self.middle_time_type);
        f.field("fixed_middle_time", &mut self.fixed_middle_time);
    }
}
/// The request form of [`ShiftMiddleTimeRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShiftMiddleTimeRuleInput {
    /// How the point between the two half days is found. / 班次分为上、下半天的规则。
    /// - `0`: Middle of the shift including breaks / 全天班次时长（含休息）的中点
    /// - `1`: Middle of the shift excluding breaks / 全天班次时长（不含休息）的中点
    /// - `2`: The break / 休息时间
    /// - `3`: A fixed time / 固定时间点
    pub middle_time_type: Option<i64>,
    /// The time at which the shift is split; used only if `middle_time_type` is 3.
    ///
    /// 上、下半天的固定分割时间，仅在 `middle_time_type` 为 3 时有效。
    pub fixed_middle_time: Option<String>,
}
impl ShiftMiddleTimeRuleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `middle_time_type`.
    #[must_use]
    pub fn middle_time_type(mut self, value: i64) -> Self {
        self.middle_time_type = Some(value);
        self
    }
    /// Sets `fixed_middle_time`.
    #[must_use]
    pub fn fixed_middle_time(mut self, value: impl Into<String>) -> Self {
        self.fixed_middle_time = Some(value.into());
        self
    }
}
impl wire::Object for ShiftMiddleTimeRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("middle_time_type", &mut self.middle_time_type);
        f.field("fixed_middle_time", &mut self.fixed_middle_time);
    }
}
/// Whether statistics are daily or monthly. / 按日统计还是按月统计。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StatsType {
    /// `daily`: Daily statistics / 日度统计
    Daily,
    /// `month`: Monthly statistics / 月度统计
    Month,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for StatsType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for StatsType {
    fn as_str(&self) -> &str {
        match self {
            Self::Daily => "daily",
            Self::Month => "month",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "daily" => Self::Daily,
            "month" => Self::Month,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The approvals of a user. / 一名用户的审批数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserApproval {
    /// The user who submitted the approval, as an `employee_type` ID. / 提交审批的用户，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The day that the approval applies to, as yyyyMMdd. / 审批对哪一天生效，格式为 yyyyMMdd。
    pub date: String,
    /// The approvals for time out of office. / 外出审批。
    pub outs: Vec<UserOut>,
    /// The approvals for leave. / 请假审批。
    pub leaves: Vec<UserLeave>,
    /// The approvals for overtime. / 加班审批。
    pub overtime_works: Vec<UserOvertimeWork>,
    /// The approvals for business trips. / 出差审批。
    pub trips: Vec<UserTrip>,
    /// No longer used; the time zone of the user's attendance group applies. / 不再使用，一律按用户所在考勤组的时区。
    pub time_zone: String,
}
impl wire::Object for UserApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("date", &mut self.date);
        f.field("outs", &mut self.outs);
        f.field("leaves", &mut self.leaves);
        f.field("overtime_works", &mut self.overtime_works);
        f.field("trips", &mut self.trips);
        f.field("time_zone", &mut self.time_zone);
    }
}
/// The request form of [`UserApproval`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserApprovalInput {
    /// The user who submitted the approval, as an `employee_type` ID. / 提交审批的用户，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The day that the approval applies to, as yyyyMMdd. / 审批对哪一天生效，格式为 yyyyMMdd。
    pub date: String,
    /// The approvals for time out of office. / 外出审批。
    pub outs: Option<Vec<UserOutInput>>,
    /// The approvals for leave. / 请假审批。
    pub leaves: Option<Vec<UserLeaveInput>>,
    /// The approvals for overtime. / 加班审批。
    pub overtime_works: Option<Vec<UserOvertimeWorkInput>>,
    /// The approvals for business trips. / 出差审批。
    pub trips: Option<Vec<UserTripInput>>,
    /// No longer used; the time zone of the user's attendance group applies. / 不再使用，一律按用户所在考勤组的时区。
    pub time_zone: Option<String>,
}
impl UserApprovalInput {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>, date: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            date: date.into(),
            outs: Default::default(),
            leaves: Default::default(),
            overtime_works: Default::default(),
            trips: Default::default(),
            time_zone: Default::default(),
        }
    }
    /// Sets `outs`.
    #[must_use]
    pub fn outs(mut self, value: impl Into<Vec<UserOutInput>>) -> Self {
        self.outs = Some(value.into());
        self
    }
    /// Sets `leaves`.
    #[must_use]
    pub fn leaves(mut self, value: impl Into<Vec<UserLeaveInput>>) -> Self {
        self.leaves = Some(value.into());
        self
    }
    /// Sets `overtime_works`.
    #[must_use]
    pub fn overtime_works(
        mut self,
        value: impl Into<Vec<UserOvertimeWorkInput>>,
    ) -> Self {
        self.overtime_works = Some(value.into());
        self
    }
    /// Sets `trips`.
    #[must_use]
    pub fn trips(mut self, value: impl Into<Vec<UserTripInput>>) -> Self {
        self.trips = Some(value.into());
        self
    }
    /// Sets `time_zone`.
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}
impl wire::Object for UserApprovalInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("date", &mut self.date);
        f.field("outs", &mut self.outs);
        f.field("leaves", &mut self.leaves);
        f.field("overtime_works", &mut self.overtime_works);
        f.field("trips", &mut self.trips);
        f.field("time_zone", &mut self.time_zone);
    }
}
/// The schedule of a user. / 一名用户的排班。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDailyShift {
    /// The ID of the attendance group, with which `attendance.v1.group.get` gives its details.
    ///
    /// 考勤组 ID，可用 `attendance.v1.group.get` 查询详情。
    pub group_id: String,
    /// The ID of the shift, with which `attendance.v1.shift.get` gives its details.
    ///
    /// 班次 ID，可用 `attendance.v1.shift.get` 查询详情。
    pub shift_id: String,
    /// The month it applies to, as yyyyMM. / 所属月份，格式为 yyyyMM。
    pub month: i64,
    /// The user whom the shift is scheduled for, as an `employee_type` ID. / 被排班的用户，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The day within `month`. / `month` 所指月份中的第几日。
    pub day_no: i64,
    /// Whether the schedule of the day is cleared; it takes precedence, so that `shift_id` is ignored where it is true.
    ///
    /// 是否清空当天的排班；优先于 `shift_id`，为 true 时 `shift_id` 不起作用。
    pub is_clear_schedule: bool,
}
impl wire::Object for UserDailyShift {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("shift_id", &mut self.shift_id);
        f.field("month", &mut self.month);
        f.field("user_id", &mut self.user_id);
        f.field("day_no", &mut self.day_no);
        f.field("is_clear_schedule", &mut self.is_clear_schedule);
    }
}
/// The request form of [`UserDailyShift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDailyShiftInput {
    /// The ID of the attendance group, with which `attendance.v1.group.get` gives its details.
    ///
    /// 考勤组 ID，可用 `attendance.v1.group.get` 查询详情。
    pub group_id: String,
    /// The ID of the shift, with which `attendance.v1.shift.get` gives its details.
    ///
    /// 班次 ID，可用 `attendance.v1.shift.get` 查询详情。
    pub shift_id: String,
    /// The month it applies to, as yyyyMM. / 所属月份，格式为 yyyyMM。
    pub month: i64,
    /// The user whom the shift is scheduled for, as an `employee_type` ID. / 被排班的用户，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The day within `month`. / `month` 所指月份中的第几日。
    pub day_no: i64,
    /// Whether the schedule of the day is cleared; it takes precedence, so that `shift_id` is ignored where it is true.
    ///
    /// 是否清空当天的排班；优先于 `shift_id`，为 true 时 `shift_id` 不起作用。
    pub is_clear_schedule: Option<bool>,
}
impl UserDailyShiftInput {
    /// Creates the value from its required fields.
    pub fn new(
        group_id: impl Into<String>,
        shift_id: impl Into<String>,
        month: i64,
        user_id: impl Into<String>,
        day_no: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            shift_id: shift_id.into(),
            month,
            user_id: user_id.into(),
            day_no,
            is_clear_schedule: Default::default(),
        }
    }
    /// Sets `is_clear_schedule`.
    #[must_use]
    pub fn is_clear_schedule(mut self, value: bool) -> Self {
        self.is_clear_schedule = Some(value);
        self
    }
}
impl wire::Object for UserDailyShiftInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("shift_id", &mut self.shift_id);
        f.field("month", &mut self.month);
        f.field("user_id", &mut self.user_id);
        f.field("day_no", &mut self.day_no);
        f.field("is_clear_schedule", &mut self.is_clear_schedule);
    }
}
/// A punch record. / 一条打卡流水。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFlow {
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The person who created the punch record, as an `employee_type` ID. / 打卡记录的创建者，类型由 `employee_type` 决定。
    pub creator_id: String,
    /// The name of the place where the punch was made. / 打卡地点的名称。
    pub location_name: String,
    /// When the punch was made, in seconds since 1970. / 打卡时间，秒级时间戳。
    pub check_time: wire::TimestampSec,
    /// The note given with the punch. / 打卡时填写的备注。
    pub comment: String,
    /// The ID of the punch record. / 打卡流水记录 ID。
    pub record_id: String,
    /// The SSID of the Wi-Fi network used to punch. / 用户打卡时所连 Wi-Fi 的 SSID。
    pub ssid: String,
    /// The MAC address of the Wi-Fi network used to punch. / 用户打卡时所连 Wi-Fi 的 MAC 地址。
    pub bssid: String,
    /// Whether the punch was made in the field, away from the office. / 是否为外勤打卡。
    pub is_field: bool,
    /// Whether the punch was made over Wi-Fi. / 是否通过 Wi-Fi 打卡。
    pub is_wifi: bool,
    /// How the punch record came about. / 打卡记录是怎样产生的。
    /// - `0`: Clocked by the user / 用户打卡
    /// - `1`: Changed by an administrator / 管理员修改
    /// - `2`: Correction by the user / 用户补卡
    /// - `3`: Created by the system / 系统自动生成
    /// - `4`: No clock-out needed / 下班免打卡
    /// - `5`: Time clock / 考勤机打卡
    /// - `6`: Quick clock-in / 极速打卡
    /// - `7`: Imported through the open platform / 通过开放平台导入
    pub r#type: i64,
    /// The URLs of the photos taken with the punch. / 打卡照片的链接。
    pub photo_urls: Vec<String>,
    /// The ID of the device used; only punches made in the mini app have it, and it is ignored on import.
    ///
    /// 打卡设备 ID；仅小程序打卡才有，导入时传入无效。
    pub device_id: String,
    /// The result of the punch; it is ignored on import. / 打卡结果，导入时传入无效。
    pub check_result: UserFlowCheckResult,
    /// The ID of the punch record in the external system it is imported from. / 打卡记录在外部系统中的 ID，由导入方提供。
    pub external_id: String,
    /// The idempotency key, which keeps the same punch record from being imported twice.
    ///
    /// 幂等键，用来避免重复导入同一条打卡记录。
    pub idempotent_id: String,
}
impl wire::Object for UserFlow {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("location_name", &mut self.location_name);
        f.field("check_time", &mut self.check_time);
        f.field("comment", &mut self.comment);
        f.field("record_id", &mut self.record_id);
        f.field("ssid", &mut self.ssid);
        f.field("bssid", &mut self.bssid);
        f.field("is_field", &mut self.is_field);
        f.field("is_wifi", &mut self.is_wifi);
        f.field("type", &mut self.r#type);
        f.field("photo_urls", &mut self.photo_urls);
        f.field("device_id", &mut self.device_id);
        f.field("check_result", &mut self.check_result);
        f.field("external_id", &mut self.external_id);
        f.field("idempotent_id", &mut self.idempotent_id);
    }
}
/// The result of the punch; it is ignored on import. / 打卡结果，导入时传入无效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserFlowCheckResult {
    /// `NoNeedCheck`: No need to clock in or out / 无需打卡
    NoNeedCheck,
    /// `SystemCheck`: Clocked by the system / 系统打卡
    SystemCheck,
    /// `Normal`: Normal / 正常
    Normal,
    /// `Early`: Left early / 早退
    Early,
    /// `Late`: Late / 迟到
    Late,
    /// `SeriousLate`: Seriously late / 严重迟到
    SeriousLate,
    /// `Lack`: Record missing / 缺卡
    Lack,
    /// `Invalid`: Invalid / 无效
    Invalid,
    /// `None`: No result / 无状态
    None,
    /// `Todo`: Not clocked yet / 尚未打卡
    Todo,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UserFlowCheckResult {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserFlowCheckResult {
    fn as_str(&self) -> &str {
        match self {
            Self::NoNeedCheck => "NoNeedCheck",
            Self::SystemCheck => "SystemCheck",
            Self::Normal => "Normal",
            Self::Early => "Early",
            Self::Late => "Late",
            Self::SeriousLate => "SeriousLate",
            Self::Lack => "Lack",
            Self::Invalid => "Invalid",
            Self::None => "None",
            Self::Todo => "Todo",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NoNeedCheck" => Self::NoNeedCheck,
            "SystemCheck" => Self::SystemCheck,
            "Normal" => Self::Normal,
            "Early" => Self::Early,
            "Late" => Self::Late,
            "SeriousLate" => Self::SeriousLate,
            "Lack" => Self::Lack,
            "Invalid" => Self::Invalid,
            "None" => Self::None,
            "Todo" => Self::Todo,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`UserFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserFlowInput {
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The person who created the punch record, as an `employee_type` ID. / 打卡记录的创建者，类型由 `employee_type` 决定。
    pub creator_id: String,
    /// The name of the place where the punch was made. / 打卡地点的名称。
    pub location_name: String,
    /// When the punch was made, in seconds since 1970. / 打卡时间，秒级时间戳。
    pub check_time: wire::TimestampSec,
    /// The note given with the punch. / 打卡时填写的备注。
    pub comment: String,
    /// The ID of the punch record. / 打卡流水记录 ID。
    pub record_id: Option<String>,
    /// The SSID of the Wi-Fi network used to punch. / 用户打卡时所连 Wi-Fi 的 SSID。
    pub ssid: Option<String>,
    /// The MAC address of the Wi-Fi network used to punch. / 用户打卡时所连 Wi-Fi 的 MAC 地址。
    pub bssid: Option<String>,
    /// Whether the punch was made in the field, away from the office. / 是否为外勤打卡。
    pub is_field: Option<bool>,
    /// Whether the punch was made over Wi-Fi. / 是否通过 Wi-Fi 打卡。
    pub is_wifi: Option<bool>,
    /// How the punch record came about. / 打卡记录是怎样产生的。
    /// - `0`: Clocked by the user / 用户打卡
    /// - `1`: Changed by an administrator / 管理员修改
    /// - `2`: Correction by the user / 用户补卡
    /// - `3`: Created by the system / 系统自动生成
    /// - `4`: No clock-out needed / 下班免打卡
    /// - `5`: Time clock / 考勤机打卡
    /// - `6`: Quick clock-in / 极速打卡
    /// - `7`: Imported through the open platform / 通过开放平台导入
    pub r#type: Option<i64>,
    /// The URLs of the photos taken with the punch. / 打卡照片的链接。
    pub photo_urls: Option<Vec<String>>,
    /// The ID of the device used; only punches made in the mini app have it, and it is ignored on import.
    ///
    /// 打卡设备 ID；仅小程序打卡才有，导入时传入无效。
    pub device_id: Option<String>,
    /// The result of the punch; it is ignored on import. / 打卡结果，导入时传入无效。
    pub check_result: Option<UserFlowCheckResult>,
    /// The ID of the punch record in the external system it is imported from. / 打卡记录在外部系统中的 ID，由导入方提供。
    pub external_id: Option<String>,
    /// The idempotency key, which keeps the same punch record from being imported twice.
    ///
    /// 幂等键，用来避免重复导入同一条打卡记录。
    pub idempotent_id: Option<String>,
}
impl UserFlowInput {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        creator_id: impl Into<String>,
        location_name: impl Into<String>,
        check_time: impl Into<wire::TimestampSec>,
        comment: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            creator_id: creator_id.into(),
            location_name: location_name.into(),
            check_time: check_time.into(),
            comment: comment.into(),
            record_id: Default::default(),
            ssid: Default::default(),
            bssid: Default::default(),
            is_field: Default::default(),
            is_wifi: Default::default(),
            r#type: Default::default(),
            photo_urls: Default::default(),
            device_id: Default::default(),
            check_result: Default::default(),
            external_id: Default::default(),
            idempotent_id: Default::default(),
        }
    }
    /// Sets `record_id`.
    #[must_use]
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `ssid`.
    #[must_use]
    pub fn ssid(mut self, value: impl Into<String>) -> Self {
        self.ssid = Some(value.into());
        self
    }
    /// Sets `bssid`.
    #[must_use]
    pub fn bssid(mut self, value: impl Into<String>) -> Self {
        self.bssid = Some(value.into());
        self
    }
    /// Sets `is_field`.
    #[must_use]
    pub fn is_field(mut self, value: bool) -> Self {
        self.is_field = Some(value);
        self
    }
    /// Sets `is_wifi`.
    #[must_use]
    pub fn is_wifi(mut self, value: bool) -> Self {
        self.is_wifi = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `photo_urls`.
    #[must_use]
    pub fn photo_urls(mut self, value: impl Into<Vec<String>>) -> Self {
        self.photo_urls = Some(value.into());
        self
    }
    /// Sets `device_id`.
    #[must_use]
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `check_result`.
    #[must_use]
    pub fn check_result(mut self, value: UserFlowCheckResult) -> Self {
        self.check_result = Some(value);
        self
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets `idempotent_id`.
    #[must_use]
    pub fn idempotent_id(mut self, value: impl Into<String>) -> Self {
        self.idempotent_id = Some(value.into());
        self
    }
}
impl wire::Object for UserFlowInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("location_name", &mut self.location_name);
        f.field("check_time", &mut self.check_time);
        f.field("comment", &mut self.comment);
        f.field("record_id", &mut self.record_id);
        f.field("ssid", &mut self.ssid);
        f.field("bssid", &mut self.bssid);
        f.field("is_field", &mut self.is_field);
        f.field("is_wifi", &mut self.is_wifi);
        f.field("type", &mut self.r#type);
        f.field("photo_urls", &mut self.photo_urls);
        f.field("device_id", &mut self.device_id);
        f.field("check_result", &mut self.check_result);
        f.field("external_id", &mut self.external_id);
        f.field("idempotent_id", &mut self.idempotent_id);
    }
}
/// The approvals for leave. / 请假审批。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLeave {
    /// The ID of the approval instance. / 审批实例 ID。
    pub approval_id: String,
    /// The ID of the leave type, less than 14 characters long; each has its own `i18n_names`, so that it must be unique.
    ///
    /// 假期类型 ID，少于 14 个字符，用来区分各假期类型，须与 `i18n_names` 一一对应。
    pub uniq_id: String,
    /// The unit that the leave is measured in. / 假期时长的单位。
    /// - `1`: Days / 天
    /// - `2`: Hours / 小时
    /// - `3`: Half days / 半天
    /// - `4`: Half hours / 半小时
    pub unit: i64,
    /// How long the leave of the approval lasts, always in seconds whatever `unit` is.
    ///
    /// 所关联审批单的请假时长，始终以秒计，不受 `unit` 影响。
    pub interval: i64,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// The name of the leave type in Chinese (`ch`), English (`en`) and Japanese (`ja`).
    ///
    /// 假期类型的多语言名称，`ch`、`en`、`ja` 分别为中文、英文、日文。
    pub i18n_names: I18nNames,
    /// The language whose name is shown where there is none in the language of the user's client.
    ///
    /// 默认语言：用户的客户端语言没有对应的名称时，显示该语言的名称。
    pub default_locale: UserLeaveDefaultLocale,
    /// Why leave is taken; it cannot be left out. / 请假理由，不能省略。
    pub reason: String,
    /// When the approval was granted, as yyyy-MM-dd HH:mm:ss. / 审批在何时通过，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_pass_time: String,
    /// When the approval was applied for, as yyyy-MM-dd HH:mm:ss. / 审批在何时提交，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_apply_time: String,
    /// The idempotency key of the leave entry, which keeps it from being written twice; ignore it in replies.
    ///
    /// 请假记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: String,
    /// The actual periods of leave as computed from the shifts, one entry per day and at most 30.
    ///
    /// 按班次算出的实际请假时段，每天一项，最多 30 项。
    pub leave_detail_range_objs: Vec<UserLeaveTimeRangeList>,
}
impl wire::Object for UserLeave {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("uniq_id", &mut self.uniq_id);
        f.field("unit", &mut self.unit);
        f.field("interval", &mut self.interval);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("default_locale", &mut self.default_locale);
        f.field("reason", &mut self.reason);
        f.field("approve_pass_time", &mut self.approve_pass_time);
        f.field("approve_apply_time", &mut self.approve_apply_time);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("leave_detail_range_objs", &mut self.leave_detail_range_objs);
    }
}
/// The language whose name is shown where there is none in the language of the user's client.
///
/// 默认语言：用户的客户端语言没有对应的名称时，显示该语言的名称。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserLeaveDefaultLocale {
    /// `ch`: Chinese / 中文
    Ch,
    /// `en`: English / 英文
    En,
    /// `ja`: Japanese / 日文
    Ja,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UserLeaveDefaultLocale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserLeaveDefaultLocale {
    fn as_str(&self) -> &str {
        match self {
            Self::Ch => "ch",
            Self::En => "en",
            Self::Ja => "ja",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ch" => Self::Ch,
            "en" => Self::En,
            "ja" => Self::Ja,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`UserLeave`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLeaveInput {
    /// The ID of the approval instance. / 审批实例 ID。
    pub approval_id: Option<String>,
    /// The ID of the leave type, less than 14 characters long; each has its own `i18n_names`, so that it must be unique.
    ///
    /// 假期类型 ID，少于 14 个字符，用来区分各假期类型，须与 `i18n_names` 一一对应。
    pub uniq_id: Option<String>,
    /// The unit that the leave is measured in. / 假期时长的单位。
    /// - `1`: Days / 天
    /// - `2`: Hours / 小时
    /// - `3`: Half days / 半天
    /// - `4`: Half hours / 半小时
    pub unit: i64,
    /// How long the leave of the approval lasts, always in seconds whatever `unit` is.
    ///
    /// 所关联审批单的请假时长，始终以秒计，不受 `unit` 影响。
    pub interval: i64,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// The name of the leave type in Chinese (`ch`), English (`en`) and Japanese (`ja`).
    ///
    /// 假期类型的多语言名称，`ch`、`en`、`ja` 分别为中文、英文、日文。
    pub i18n_names: I18nNamesInput,
    /// The language whose name is shown where there is none in the language of the user's client.
    ///
    /// 默认语言：用户的客户端语言没有对应的名称时，显示该语言的名称。
    pub default_locale: UserLeaveDefaultLocale,
    /// Why leave is taken; it cannot be left out. / 请假理由，不能省略。
    pub reason: String,
    /// When the approval was granted, as yyyy-MM-dd HH:mm:ss. / 审批在何时通过，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_pass_time: Option<String>,
    /// When the approval was applied for, as yyyy-MM-dd HH:mm:ss. / 审批在何时提交，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_apply_time: Option<String>,
    /// The idempotency key of the leave entry, which keeps it from being written twice; ignore it in replies.
    ///
    /// 请假记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: Option<String>,
    /// The actual periods of leave as computed from the shifts, one entry per day and at most 30.
    ///
    /// 按班次算出的实际请假时段，每天一项，最多 30 项。
    pub leave_detail_range_objs: Option<Vec<UserLeaveTimeRangeListInput>>,
}
impl UserLeaveInput {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        unit: i64,
        interval: i64,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        i18n_names: I18nNamesInput,
        default_locale: UserLeaveDefaultLocale,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            approval_id: Default::default(),
            uniq_id: Default::default(),
            unit,
            interval,
            start_time: start_time.into(),
            end_time: end_time.into(),
            i18n_names,
            default_locale,
            reason: reason.into(),
            approve_pass_time: Default::default(),
            approve_apply_time: Default::default(),
            idempotent_id: Default::default(),
            leave_detail_range_objs: Default::default(),
        }
    }
    /// Sets `approval_id`.
    #[must_use]
    pub fn approval_id(mut self, value: impl Into<String>) -> Self {
        self.approval_id = Some(value.into());
        self
    }
    /// Sets `uniq_id`.
    #[must_use]
    pub fn uniq_id(mut self, value: impl Into<String>) -> Self {
        self.uniq_id = Some(value.into());
        self
    }
    /// Sets `approve_pass_time`.
    #[must_use]
    pub fn approve_pass_time(mut self, value: impl Into<String>) -> Self {
        self.approve_pass_time = Some(value.into());
        self
    }
    /// Sets `approve_apply_time`.
    #[must_use]
    pub fn approve_apply_time(mut self, value: impl Into<String>) -> Self {
        self.approve_apply_time = Some(value.into());
        self
    }
    /// Sets `idempotent_id`.
    #[must_use]
    pub fn idempotent_id(mut self, value: impl Into<String>) -> Self {
        self.idempotent_id = Some(value.into());
        self
    }
    /// Sets `leave_detail_range_objs`.
    #[must_use]
    pub fn leave_detail_range_objs(
        mut self,
        value: impl Into<Vec<UserLeaveTimeRangeListInput>>,
    ) -> Self {
        self.leave_detail_range_objs = Some(value.into());
        self
    }
}
impl wire::Object for UserLeaveInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("uniq_id", &mut self.uniq_id);
        f.field("unit", &mut self.unit);
        f.field("interval", &mut self.interval);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("default_locale", &mut self.default_locale);
        f.field("reason", &mut self.reason);
        f.field("approve_pass_time", &mut self.approve_pass_time);
        f.field("approve_apply_time", &mut self.approve_apply_time);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("leave_detail_range_objs", &mut self.leave_detail_range_objs);
    }
}
/// The periods of leave on that day, at most 20. / 当天的各请假时段，最多 20 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLeaveTimeRange {
    /// The start of the period, in seconds since 1970. / 时段的起点，秒级时间戳。
    /// - From 0 to 9223372036
    /// - Example: `1751385600`
    pub start_time_stamp: i64,
    /// The end of the period, in seconds since 1970. / 时段的终点，秒级时间戳。
    /// - From 0 to 9223372036
    /// - Example: `1751385600`
    pub end_time_stamp: i64,
}
impl wire::Object for UserLeaveTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time_stamp", &mut self.start_time_stamp);
        f.field("end_time_stamp", &mut self.end_time_stamp);
    }
}
/// The periods of leave on that day, at most 20. / 当天的各请假时段，最多 20 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLeaveTimeRangeInput {
    /// The start of the period, in seconds since 1970. / 时段的起点，秒级时间戳。
    /// - From 0 to 9223372036
    /// - Example: `1751385600`
    pub start_time_stamp: Option<i64>,
    /// The end of the period, in seconds since 1970. / 时段的终点，秒级时间戳。
    /// - From 0 to 9223372036
    /// - Example: `1751385600`
    pub end_time_stamp: Option<i64>,
}
impl UserLeaveTimeRangeInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start_time_stamp`.
    #[must_use]
    pub fn start_time_stamp(mut self, value: i64) -> Self {
        self.start_time_stamp = Some(value);
        self
    }
    /// Sets `end_time_stamp`.
    #[must_use]
    pub fn end_time_stamp(mut self, value: i64) -> Self {
        self.end_time_stamp = Some(value);
        self
    }
}
impl wire::Object for UserLeaveTimeRangeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time_stamp", &mut self.start_time_stamp);
        f.field("end_time_stamp", &mut self.end_time_stamp);
    }
}
/// The actual periods of leave as computed from the shifts, one entry per day and at most 30.
///
/// 按班次算出的实际请假时段，每天一项，最多 30 项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLeaveTimeRangeList {
    /// The date, such as `20220501`. / 日期，形如 `20220501`。
    /// - From 17000101 to 20990101
    /// - Example: `20220501`
    pub day: i64,
    /// The periods of leave on that day, at most 20. / 当天的各请假时段，最多 20 个。
    pub time_ranges: Vec<UserLeaveTimeRange>,
}
impl wire::Object for UserLeaveTimeRangeList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("day", &mut self.day);
        f.field("time_ranges", &mut self.time_ranges);
    }
}
/// The actual periods of leave as computed from the shifts, one entry per day and at most 30.
///
/// 按班次算出的实际请假时段，每天一项，最多 30 项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserLeaveTimeRangeListInput {
    /// The date, such as `20220501`. / 日期，形如 `20220501`。
    /// - From 17000101 to 20990101
    /// - Example: `20220501`
    pub day: Option<i64>,
    /// The periods of leave on that day, at most 20. / 当天的各请假时段，最多 20 个。
    pub time_ranges: Option<Vec<UserLeaveTimeRangeInput>>,
}
impl UserLeaveTimeRangeListInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `day`.
    #[must_use]
    pub fn day(mut self, value: i64) -> Self {
        self.day = Some(value);
        self
    }
    /// Sets `time_ranges`.
    #[must_use]
    pub fn time_ranges(
        mut self,
        value: impl Into<Vec<UserLeaveTimeRangeInput>>,
    ) -> Self {
        self.time_ranges = Some(value.into());
        self
    }
}
impl wire::Object for UserLeaveTimeRangeListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("day", &mut self.day);
        f.field("time_ranges", &mut self.time_ranges);
    }
}
/// The approvals for time out of office. / 外出审批。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOut {
    /// The ID of the approval instance; it is ignored on creation and can be left out. / 审批实例 ID；创建时传入无效，不用传。
    pub approval_id: String,
    /// The ID of the kind of time out of office, less than 14 characters long; each has its own `i18n_names`, so that it must be unique.
    ///
    /// 外出类型 ID，少于 14 个字符，用来区分各外出类型，须与 `i18n_names` 一一对应。
    pub uniq_id: String,
    /// The unit that the time out is measured in. / 外出时长的单位。
    /// - `1`: Days / 天
    /// - `2`: Hours / 小时
    /// - `3`: Half days / 半天
    /// - `4`: Half hours / 半小时
    pub unit: i64,
    /// How long the time out of the approval lasts, always in seconds whatever `unit` is.
    ///
    /// 所关联审批单的外出时长，始终以秒计，不受 `unit` 影响。
    pub interval: i64,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// The name of the kind of time out in Chinese (`ch`), English (`en`) and Japanese (`ja`).
    ///
    /// 外出类型的多语言名称，`ch`、`en`、`ja` 分别为中文、英文、日文。
    pub i18n_names: I18nNames,
    /// The language whose name is shown where there is none in the language of the user's client.
    ///
    /// 默认语言：用户的客户端语言没有对应的名称时，显示该语言的名称。
    pub default_locale: String,
    /// Why the user is out of office. / 外出理由。
    pub reason: String,
    /// When the approval was granted, as yyyy-MM-dd HH:mm:ss. / 审批在何时通过，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_pass_time: String,
    /// When the approval was applied for, as yyyy-MM-dd HH:mm:ss. / 审批在何时提交，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_apply_time: String,
    /// The idempotency key of the time-out entry, which keeps it from being written twice; ignore it in replies.
    ///
    /// 外出记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: String,
    /// The IDs of the processes that corrected the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 更正该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub correct_process_id: Vec<String>,
    /// The IDs of the processes that revoked the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 撤销该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub cancel_process_id: Vec<String>,
    /// The IDs of the processes that started the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 发起该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub process_id: Vec<String>,
}
impl wire::Object for UserOut {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("uniq_id", &mut self.uniq_id);
        f.field("unit", &mut self.unit);
        f.field("interval", &mut self.interval);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("default_locale", &mut self.default_locale);
        f.field("reason", &mut self.reason);
        f.field("approve_pass_time", &mut self.approve_pass_time);
        f.field("approve_apply_time", &mut self.approve_apply_time);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("correct_process_id", &mut self.correct_process_id);
        f.field("cancel_process_id", &mut self.cancel_process_id);
        f.field("process_id", &mut self.process_id);
    }
}
/// The request form of [`UserOut`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOutInput {
    /// The ID of the approval instance; it is ignored on creation and can be left out. / 审批实例 ID；创建时传入无效，不用传。
    pub approval_id: Option<String>,
    /// The ID of the kind of time out of office, less than 14 characters long; each has its own `i18n_names`, so that it must be unique.
    ///
    /// 外出类型 ID，少于 14 个字符，用来区分各外出类型，须与 `i18n_names` 一一对应。
    pub uniq_id: String,
    /// The unit that the time out is measured in. / 外出时长的单位。
    /// - `1`: Days / 天
    /// - `2`: Hours / 小时
    /// - `3`: Half days / 半天
    /// - `4`: Half hours / 半小时
    pub unit: i64,
    /// How long the time out of the approval lasts, always in seconds whatever `unit` is.
    ///
    /// 所关联审批单的外出时长，始终以秒计，不受 `unit` 影响。
    pub interval: i64,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// The name of the kind of time out in Chinese (`ch`), English (`en`) and Japanese (`ja`).
    ///
    /// 外出类型的多语言名称，`ch`、`en`、`ja` 分别为中文、英文、日文。
    pub i18n_names: I18nNamesInput,
    /// The language whose name is shown where there is none in the language of the user's client.
    ///
    /// 默认语言：用户的客户端语言没有对应的名称时，显示该语言的名称。
    pub default_locale: String,
    /// Why the user is out of office. / 外出理由。
    pub reason: String,
    /// When the approval was granted, as yyyy-MM-dd HH:mm:ss. / 审批在何时通过，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_pass_time: Option<String>,
    /// When the approval was applied for, as yyyy-MM-dd HH:mm:ss. / 审批在何时提交，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_apply_time: Option<String>,
    /// The idempotency key of the time-out entry, which keeps it from being written twice; ignore it in replies.
    ///
    /// 外出记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: Option<String>,
    /// The IDs of the processes that corrected the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 更正该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub correct_process_id: Option<Vec<String>>,
    /// The IDs of the processes that revoked the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 撤销该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub cancel_process_id: Option<Vec<String>>,
    /// The IDs of the processes that started the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 发起该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub process_id: Option<Vec<String>>,
}
impl UserOutInput {
    /// Creates the value from its required fields.
    #[allow(clippy::too_many_arguments, reason = "each argument is a required field")]
    pub fn new(
        uniq_id: impl Into<String>,
        unit: i64,
        interval: i64,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        i18n_names: I18nNamesInput,
        default_locale: impl Into<String>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            approval_id: Default::default(),
            uniq_id: uniq_id.into(),
            unit,
            interval,
            start_time: start_time.into(),
            end_time: end_time.into(),
            i18n_names,
            default_locale: default_locale.into(),
            reason: reason.into(),
            approve_pass_time: Default::default(),
            approve_apply_time: Default::default(),
            idempotent_id: Default::default(),
            correct_process_id: Default::default(),
            cancel_process_id: Default::default(),
            process_id: Default::default(),
        }
    }
    /// Sets `approval_id`.
    #[must_use]
    pub fn approval_id(mut self, value: impl Into<String>) -> Self {
        self.approval_id = Some(value.into());
        self
    }
    /// Sets `approve_pass_time`.
    #[must_use]
    pub fn approve_pass_time(mut self, value: impl Into<String>) -> Self {
        self.approve_pass_time = Some(value.into());
        self
    }
    /// Sets `approve_apply_time`.
    #[must_use]
    pub fn approve_apply_time(mut self, value: impl Into<String>) -> Self {
        self.approve_apply_time = Some(value.into());
        self
    }
    /// Sets `idempotent_id`.
    #[must_use]
    pub fn idempotent_id(mut self, value: impl Into<String>) -> Self {
        self.idempotent_id = Some(value.into());
        self
    }
    /// Sets `correct_process_id`.
    #[must_use]
    pub fn correct_process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.correct_process_id = Some(value.into());
        self
    }
    /// Sets `cancel_process_id`.
    #[must_use]
    pub fn cancel_process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cancel_process_id = Some(value.into());
        self
    }
    /// Sets `process_id`.
    #[must_use]
    pub fn process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.process_id = Some(value.into());
        self
    }
}
impl wire::Object for UserOutInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("uniq_id", &mut self.uniq_id);
        f.field("unit", &mut self.unit);
        f.field("interval", &mut self.interval);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("default_locale", &mut self.default_locale);
        f.field("reason", &mut self.reason);
        f.field("approve_pass_time", &mut self.approve_pass_time);
        f.field("approve_apply_time", &mut self.approve_apply_time);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("correct_process_id", &mut self.correct_process_id);
        f.field("cancel_process_id", &mut self.cancel_process_id);
        f.field("process_id", &mut self.process_id);
    }
}
/// The approvals for overtime. / 加班审批。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOvertimeWork {
    /// The ID of the approval instance. / 审批实例 ID。
    pub approval_id: String,
    /// How long the overtime lasts, in `unit`. / 加班时长，单位见 `unit`。
    pub duration: f64,
    /// The unit of `duration`. / `duration` 的单位。
    /// - `1`: Days / 天
    /// - `2`: Hours / 小时
    /// - `3`: Half days / 半天
    /// - `4`: Half hours / 半小时
    pub unit: i64,
    /// The type of day the overtime falls on. / 加班日期的类型。
    /// - `1`: Working day / 工作日
    /// - `2`: Rest day / 休息日
    /// - `3`: Public holiday / 节假日
    pub category: i64,
    /// How the overtime is compensated. / 加班怎样补偿。
    /// - `0`: Only recorded / 仅记录
    /// - `1`: Time off in lieu / 调休
    /// - `2`: Overtime pay / 加班费
    /// - `3`: Overtime rule applies, with neither time off nor pay / 关联加班规则，但无调休或加班费
    pub r#type: i64,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// Why the overtime is worked. / 加班事由。
    pub reason: String,
    /// The idempotency key of the overtime entry, which keeps it from being written twice; ignore it in replies.
    ///
    /// 加班记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: String,
    /// The IDs of the processes that corrected the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 更正该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub correct_process_id: Vec<String>,
    /// The IDs of the processes that revoked the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 撤销该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub cancel_process_id: Vec<String>,
    /// The IDs of the processes that started the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 发起该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub process_id: Vec<String>,
}
impl wire::Object for UserOvertimeWork {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("duration", &mut self.duration);
        f.field("unit", &mut self.unit);
        f.field("category", &mut self.category);
        f.field("type", &mut self.r#type);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("reason", &mut self.reason);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("correct_process_id", &mut self.correct_process_id);
        f.field("cancel_process_id", &mut self.cancel_process_id);
        f.field("process_id", &mut self.process_id);
    }
}
/// The request form of [`UserOvertimeWork`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOvertimeWorkInput {
    /// The ID of the approval instance. / 审批实例 ID。
    pub approval_id: Option<String>,
    /// How long the overtime lasts, in `unit`. / 加班时长，单位见 `unit`。
    pub duration: f64,
    /// The unit of `duration`. / `duration` 的单位。
    /// - `1`: Days / 天
    /// - `2`: Hours / 小时
    /// - `3`: Half days / 半天
    /// - `4`: Half hours / 半小时
    pub unit: i64,
    /// The type of day the overtime falls on. / 加班日期的类型。
    /// - `1`: Working day / 工作日
    /// - `2`: Rest day / 休息日
    /// - `3`: Public holiday / 节假日
    pub category: i64,
    /// How the overtime is compensated. / 加班怎样补偿。
    /// - `0`: Only recorded / 仅记录
    /// - `1`: Time off in lieu / 调休
    /// - `2`: Overtime pay / 加班费
    /// - `3`: Overtime rule applies, with neither time off nor pay / 关联加班规则，但无调休或加班费
    pub r#type: i64,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// Why the overtime is worked. / 加班事由。
    pub reason: Option<String>,
    /// The idempotency key of the overtime entry, which keeps it from being written twice; ignore it in replies.
    ///
    /// 加班记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: Option<String>,
    /// The IDs of the processes that corrected the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 更正该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub correct_process_id: Option<Vec<String>>,
    /// The IDs of the processes that revoked the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 撤销该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub cancel_process_id: Option<Vec<String>>,
    /// The IDs of the processes that started the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 发起该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub process_id: Option<Vec<String>>,
}
impl UserOvertimeWorkInput {
    /// Creates the value from its required fields.
    pub fn new(
        duration: f64,
        unit: i64,
        category: i64,
        r#type: i64,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            approval_id: Default::default(),
            duration,
            unit,
            category,
            r#type,
            start_time: start_time.into(),
            end_time: end_time.into(),
            reason: Default::default(),
            idempotent_id: Default::default(),
            correct_process_id: Default::default(),
            cancel_process_id: Default::default(),
            process_id: Default::default(),
        }
    }
    /// Sets `approval_id`.
    #[must_use]
    pub fn approval_id(mut self, value: impl Into<String>) -> Self {
        self.approval_id = Some(value.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `idempotent_id`.
    #[must_use]
    pub fn idempotent_id(mut self, value: impl Into<String>) -> Self {
        self.idempotent_id = Some(value.into());
        self
    }
    /// Sets `correct_process_id`.
    #[must_use]
    pub fn correct_process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.correct_process_id = Some(value.into());
        self
    }
    /// Sets `cancel_process_id`.
    #[must_use]
    pub fn cancel_process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cancel_process_id = Some(value.into());
        self
    }
    /// Sets `process_id`.
    #[must_use]
    pub fn process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.process_id = Some(value.into());
        self
    }
}
impl wire::Object for UserOvertimeWorkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("duration", &mut self.duration);
        f.field("unit", &mut self.unit);
        f.field("category", &mut self.category);
        f.field("type", &mut self.r#type);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("reason", &mut self.reason);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("correct_process_id", &mut self.correct_process_id);
        f.field("cancel_process_id", &mut self.cancel_process_id);
        f.field("process_id", &mut self.process_id);
    }
}
/// The face recognition settings of a user. / 用户的人脸识别设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSetting {
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The file ID of the face photo, from `attendance.v1.file.upload`.
    ///
    /// 人脸照片的文件 ID，由 `attendance.v1.file.upload` 得到。
    pub face_key: String,
    /// When the face photo was last updated, in seconds since 1970. / 人脸照片的更新时间，秒级时间戳。
    pub face_key_update_time: wire::TimestampSec,
}
impl wire::Object for UserSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("face_key", &mut self.face_key);
        f.field("face_key_update_time", &mut self.face_key_update_time);
    }
}
/// The request form of [`UserSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSettingInput {
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The file ID of the face photo, from `attendance.v1.file.upload`.
    ///
    /// 人脸照片的文件 ID，由 `attendance.v1.file.upload` 得到。
    pub face_key: String,
    /// When the face photo was last updated, in seconds since 1970. / 人脸照片的更新时间，秒级时间戳。
    pub face_key_update_time: Option<wire::TimestampSec>,
}
impl UserSettingInput {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>, face_key: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            face_key: face_key.into(),
            face_key_update_time: Default::default(),
        }
    }
    /// Sets `face_key_update_time`.
    #[must_use]
    pub fn face_key_update_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.face_key_update_time = Some(value.into());
        self
    }
}
impl wire::Object for UserSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("face_key", &mut self.face_key);
        f.field("face_key_update_time", &mut self.face_key_update_time);
    }
}
/// A statistics view. / 统计视图。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsView {
    /// The ID of the statistics view, which `attendance.v1.user_stats_view.update` takes.
    ///
    /// 统计视图 ID，可用于 `attendance.v1.user_stats_view.update`。
    pub view_id: String,
    /// Whether the view shows daily or monthly statistics. / 视图展示日度统计还是月度统计。
    pub stats_type: StatsType,
    /// The user who performs the operation, as an `employee_type` ID. / 操作者的用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The headings that the user has set up in the view. / 用户在视图中设置的标题。
    pub items: Vec<UserStatsViewItem>,
}
impl wire::Object for UserStatsView {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view_id", &mut self.view_id);
        f.field("stats_type", &mut self.stats_type);
        f.field("user_id", &mut self.user_id);
        f.field("items", &mut self.items);
    }
}
/// The request form of [`UserStatsView`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsViewInput {
    /// The ID of the statistics view, which `attendance.v1.user_stats_view.update` takes.
    ///
    /// 统计视图 ID，可用于 `attendance.v1.user_stats_view.update`。
    pub view_id: String,
    /// Whether the view shows daily or monthly statistics. / 视图展示日度统计还是月度统计。
    pub stats_type: StatsType,
    /// The user who performs the operation, as an `employee_type` ID. / 操作者的用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The headings that the user has set up in the view. / 用户在视图中设置的标题。
    pub items: Option<Vec<UserStatsViewItemInput>>,
}
impl UserStatsViewInput {
    /// Creates the value from its required fields.
    pub fn new(
        view_id: impl Into<String>,
        stats_type: StatsType,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            view_id: view_id.into(),
            stats_type,
            user_id: user_id.into(),
            items: Default::default(),
        }
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<UserStatsViewItemInput>>) -> Self {
        self.items = Some(value.into());
        self
    }
}
impl wire::Object for UserStatsViewInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view_id", &mut self.view_id);
        f.field("stats_type", &mut self.stats_type);
        f.field("user_id", &mut self.user_id);
        f.field("items", &mut self.items);
    }
}
/// The headings that the user has set up in the view. / 用户在视图中设置的标题。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsViewItem {
    /// The code of the heading. / 标题编号。
    pub code: String,
    /// The name of the heading. / 标题名称。
    pub title: String,
    /// The subheadings below the heading. / 该标题下的子标题。
    pub child_items: Vec<ChildItem>,
}
impl wire::Object for UserStatsViewItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("title", &mut self.title);
        f.field("child_items", &mut self.child_items);
    }
}
/// The request form of [`UserStatsViewItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsViewItemInput {
    /// The code of the heading. / 标题编号。
    pub code: String,
    /// The name of the heading. / 标题名称。
    pub title: Option<String>,
    /// The subheadings below the heading. / 该标题下的子标题。
    pub child_items: Option<Vec<ChildItemInput>>,
}
impl UserStatsViewItemInput {
    /// Creates the value from its required fields.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            title: Default::default(),
            child_items: Default::default(),
        }
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `child_items`.
    #[must_use]
    pub fn child_items(mut self, value: impl Into<Vec<ChildItemInput>>) -> Self {
        self.child_items = Some(value.into());
        self
    }
}
impl wire::Object for UserStatsViewItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("title", &mut self.title);
        f.field("child_items", &mut self.child_items);
    }
}
/// A punch correction. / 一次补卡。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskRemedy {
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The day whose punch is corrected, as yyyyMMdd. / 补哪一天的卡，格式为 yyyyMMdd。
    pub remedy_date: i64,
    /// Which work period of the day the punch belongs to, counted from 0; 0 for free shifts.
    ///
    /// 补的是当天第几次上下班，从 0 数起（`0` 为第 1 次）；自由班制填 0。
    pub punch_no: i64,
    /// Which punch is corrected: `1` is the punch-in, `2` the punch-out; 0 for free shifts.
    ///
    /// 补上班卡还是下班卡：`1` 上班、`2` 下班；自由班制填 0。
    pub work_type: i64,
    /// The ID of the approval, with which `attendance.v1.approval_info.process` updates its state.
    ///
    /// 补卡审批 ID，可传给 `attendance.v1.approval_info.process` 更新状态。
    pub approval_id: String,
    /// The time that the punch is corrected to, as yyyy-MM-dd HH:mm. / 卡补到什么时间，格式为 yyyy-MM-dd HH:mm。
    pub remedy_time: String,
    /// A field without meaning: everything is returned as under review, and `attendance.v1.approval_info.process` has to be called to change the state.
    ///
    /// 无效字段：返回的数据一律为审批中，状态要用 `attendance.v1.approval_info.process` 更新。
    /// - `0`: Under review / 审批中
    /// - `1`: Rejected / 未通过
    /// - `2`: Approved / 已通过
    /// - `3`: Canceled / 已取消
    /// - `4`: Withdrawn after approval / 通过后撤回
    pub status: i64,
    /// Why the punch is corrected. / 补卡原因。
    pub reason: String,
    /// A field without effect. / 无效字段，不必使用。
    pub time: wire::TimestampSec,
    /// A field without effect. / 无效字段，不必使用。
    pub time_zone: String,
    /// A field without effect. / 无效字段，不必使用。
    pub create_time: wire::TimestampSec,
    /// A field without effect. / 无效字段，不必使用。
    pub update_time: wire::TimestampSec,
}
impl wire::Object for UserTaskRemedy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("remedy_date", &mut self.remedy_date);
        f.field("punch_no", &mut self.punch_no);
        f.field("work_type", &mut self.work_type);
        f.field("approval_id", &mut self.approval_id);
        f.field("remedy_time", &mut self.remedy_time);
        f.field("status", &mut self.status);
        f.field("reason", &mut self.reason);
        f.field("time", &mut self.time);
        f.field("time_zone", &mut self.time_zone);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
/// The temporary schedule of a user for one day. / 一名用户一天的临时排班。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTmpDailyShift {
    /// The ID of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or `attendance.v1.user_task.query`.
    ///
    /// 考勤组 ID，可由 `attendance.v1.group.create`、`attendance.v1.group.search` 或 `attendance.v1.user_task.query` 得到。
    /// - Example: `"6737202939523236110"`
    pub group_id: String,
    /// The user whom the shift is scheduled for, as an `employee_type` ID. / 被排班的用户，类型由 `employee_type` 决定。
    /// - Example: `"abd754f7"`
    pub user_id: String,
    /// The day of the temporary schedule, as yyyyMMdd. / 临时排班的日期，格式为 yyyyMMdd。
    /// - Example: `20240120`
    pub date: i64,
    /// The name of the shift. / 班次名称。
    /// - Example: `"text"`
    pub shift_name: String,
    /// The working times of the day, one entry per period. / 当天的上下班时间，每个时段一项。
    /// - Length: 0 to 6
    pub punch_time_simple_rules: Vec<PunchTimeSimpleRule>,
}
impl wire::Object for UserTmpDailyShift {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("user_id", &mut self.user_id);
        f.field("date", &mut self.date);
        f.field("shift_name", &mut self.shift_name);
        f.field("punch_time_simple_rules", &mut self.punch_time_simple_rules);
    }
}
/// The request form of [`UserTmpDailyShift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTmpDailyShiftInput {
    /// The ID of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or `attendance.v1.user_task.query`.
    ///
    /// 考勤组 ID，可由 `attendance.v1.group.create`、`attendance.v1.group.search` 或 `attendance.v1.user_task.query` 得到。
    /// - Example: `"6737202939523236110"`
    pub group_id: String,
    /// The user whom the shift is scheduled for, as an `employee_type` ID. / 被排班的用户，类型由 `employee_type` 决定。
    /// - Example: `"abd754f7"`
    pub user_id: String,
    /// The day of the temporary schedule, as yyyyMMdd. / 临时排班的日期，格式为 yyyyMMdd。
    /// - Example: `20240120`
    pub date: i64,
    /// The name of the shift. / 班次名称。
    /// - Example: `"text"`
    pub shift_name: String,
    /// The working times of the day, one entry per period. / 当天的上下班时间，每个时段一项。
    /// - Length: 0 to 6
    pub punch_time_simple_rules: Vec<PunchTimeSimpleRuleInput>,
}
impl UserTmpDailyShiftInput {
    /// Creates the value from its required fields.
    pub fn new(
        group_id: impl Into<String>,
        user_id: impl Into<String>,
        date: i64,
        shift_name: impl Into<String>,
        punch_time_simple_rules: impl Into<Vec<PunchTimeSimpleRuleInput>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            user_id: user_id.into(),
            date,
            shift_name: shift_name.into(),
            punch_time_simple_rules: punch_time_simple_rules.into(),
        }
    }
}
impl wire::Object for UserTmpDailyShiftInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("user_id", &mut self.user_id);
        f.field("date", &mut self.date);
        f.field("shift_name", &mut self.shift_name);
        f.field("punch_time_simple_rules", &mut self.punch_time_simple_rules);
    }
}
/// The approvals for business trips. / 出差审批。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTrip {
    /// The ID of the approval instance. / 审批实例 ID。
    pub approval_id: String,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// Why the trip is made. / 出差理由。
    pub reason: String,
    /// When the approval was granted, as yyyy-MM-dd HH:mm:ss. / 审批在何时通过，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_pass_time: String,
    /// When the approval was applied for, as yyyy-MM-dd HH:mm:ss. / 审批在何时提交，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_apply_time: String,
    /// The idempotency key of the trip, which keeps it from being written twice; ignore it in replies.
    ///
    /// 出差记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: String,
    /// The IDs of the processes that corrected the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 更正该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub correct_process_id: Vec<String>,
    /// The IDs of the processes that revoked the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 撤销该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub cancel_process_id: Vec<String>,
    /// The IDs of the processes that started the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 发起该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub process_id: Vec<String>,
    /// The place that the trip starts from, a single one. / 出发地，只有一个。
    pub departure: RegionPlace,
    /// The places that the trip goes to. / 目的地，可以有多个。
    pub destinations: Vec<RegionPlace>,
    /// The means of transport: `1` is plane, `2` train, `3` car, `4` high-speed train, `5` ship and `6` something else.
    ///
    /// 使用的交通工具：`1` 飞机、`2` 火车、`3` 汽车、`4` 高铁或动车、`5` 船、`6` 其他。
    pub transportation: Vec<i64>,
    /// Whether the trip is one way (`1`) or a round trip (`2`). / 行程是单程（`1`）还是往返（`2`）。
    pub trip_type: i64,
    /// Remarks on the trip. / 出差备注。
    pub remarks: String,
}
impl wire::Object for UserTrip {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("reason", &mut self.reason);
        f.field("approve_pass_time", &mut self.approve_pass_time);
        f.field("approve_apply_time", &mut self.approve_apply_time);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("correct_process_id", &mut self.correct_process_id);
        f.field("cancel_process_id", &mut self.cancel_process_id);
        f.field("process_id", &mut self.process_id);
        f.field("departure", &mut self.departure);
        f.field("destinations", &mut self.destinations);
        f.field("transportation", &mut self.transportation);
        f.field("trip_type", &mut self.trip_type);
        f.field("remarks", &mut self.remarks);
    }
}
/// The request form of [`UserTrip`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTripInput {
    /// The ID of the approval instance. / 审批实例 ID。
    pub approval_id: Option<String>,
    /// When it starts, as yyyy-MM-dd HH:mm:ss. / 从何时开始，格式为 yyyy-MM-dd HH:mm:ss。
    pub start_time: String,
    /// When it ends, as yyyy-MM-dd HH:mm:ss. / 到何时结束，格式为 yyyy-MM-dd HH:mm:ss。
    pub end_time: String,
    /// Why the trip is made. / 出差理由。
    pub reason: String,
    /// When the approval was granted, as yyyy-MM-dd HH:mm:ss. / 审批在何时通过，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_pass_time: String,
    /// When the approval was applied for, as yyyy-MM-dd HH:mm:ss. / 审批在何时提交，格式为 yyyy-MM-dd HH:mm:ss。
    pub approve_apply_time: String,
    /// The idempotency key of the trip, which keeps it from being written twice; ignore it in replies.
    ///
    /// 出差记录的幂等键，用来避免重复写入；响应中可忽略。
    pub idempotent_id: Option<String>,
    /// The IDs of the processes that corrected the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 更正该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub correct_process_id: Option<Vec<String>>,
    /// The IDs of the processes that revoked the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 撤销该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub cancel_process_id: Option<Vec<String>>,
    /// The IDs of the processes that started the approval; the system sets them, so leave them out when writing an approval.
    ///
    /// 发起该审批的流程实例 ID，由系统生成，写入审批时不用传。
    pub process_id: Option<Vec<String>>,
    /// The place that the trip starts from, a single one. / 出发地，只有一个。
    pub departure: Option<RegionPlaceInput>,
    /// The places that the trip goes to. / 目的地，可以有多个。
    pub destinations: Option<Vec<RegionPlaceInput>>,
    /// The means of transport: `1` is plane, `2` train, `3` car, `4` high-speed train, `5` ship and `6` something else.
    ///
    /// 使用的交通工具：`1` 飞机、`2` 火车、`3` 汽车、`4` 高铁或动车、`5` 船、`6` 其他。
    pub transportation: Option<Vec<i64>>,
    /// Whether the trip is one way (`1`) or a round trip (`2`). / 行程是单程（`1`）还是往返（`2`）。
    pub trip_type: Option<i64>,
    /// Remarks on the trip. / 出差备注。
    pub remarks: Option<String>,
}
impl UserTripInput {
    /// Creates the value from its required fields.
    pub fn new(
        start_time: impl Into<String>,
        end_time: impl Into<String>,
        reason: impl Into<String>,
        approve_pass_time: impl Into<String>,
        approve_apply_time: impl Into<String>,
    ) -> Self {
        Self {
            approval_id: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            reason: reason.into(),
            approve_pass_time: approve_pass_time.into(),
            approve_apply_time: approve_apply_time.into(),
            idempotent_id: Default::default(),
            correct_process_id: Default::default(),
            cancel_process_id: Default::default(),
            process_id: Default::default(),
            departure: Default::default(),
            destinations: Default::default(),
            transportation: Default::default(),
            trip_type: Default::default(),
            remarks: Default::default(),
        }
    }
    /// Sets `approval_id`.
    #[must_use]
    pub fn approval_id(mut self, value: impl Into<String>) -> Self {
        self.approval_id = Some(value.into());
        self
    }
    /// Sets `idempotent_id`.
    #[must_use]
    pub fn idempotent_id(mut self, value: impl Into<String>) -> Self {
        self.idempotent_id = Some(value.into());
        self
    }
    /// Sets `correct_process_id`.
    #[must_use]
    pub fn correct_process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.correct_process_id = Some(value.into());
        self
    }
    /// Sets `cancel_process_id`.
    #[must_use]
    pub fn cancel_process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cancel_process_id = Some(value.into());
        self
    }
    /// Sets `process_id`.
    #[must_use]
    pub fn process_id(mut self, value: impl Into<Vec<String>>) -> Self {
        self.process_id = Some(value.into());
        self
    }
    /// Sets `departure`.
    #[must_use]
    pub fn departure(mut self, value: RegionPlaceInput) -> Self {
        self.departure = Some(value);
        self
    }
    /// Sets `destinations`.
    #[must_use]
    pub fn destinations(mut self, value: impl Into<Vec<RegionPlaceInput>>) -> Self {
        self.destinations = Some(value.into());
        self
    }
    /// Sets `transportation`.
    #[must_use]
    pub fn transportation(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.transportation = Some(value.into());
        self
    }
    /// Sets `trip_type`.
    #[must_use]
    pub fn trip_type(mut self, value: i64) -> Self {
        self.trip_type = Some(value);
        self
    }
    /// Sets `remarks`.
    #[must_use]
    pub fn remarks(mut self, value: impl Into<String>) -> Self {
        self.remarks = Some(value.into());
        self
    }
}
impl wire::Object for UserTripInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("reason", &mut self.reason);
        f.field("approve_pass_time", &mut self.approve_pass_time);
        f.field("approve_apply_time", &mut self.approve_apply_time);
        f.field("idempotent_id", &mut self.idempotent_id);
        f.field("correct_process_id", &mut self.correct_process_id);
        f.field("cancel_process_id", &mut self.cancel_process_id);
        f.field("process_id", &mut self.process_id);
        f.field("departure", &mut self.departure);
        f.field("destinations", &mut self.destinations);
        f.field("transportation", &mut self.transportation);
        f.field("trip_type", &mut self.trip_type);
        f.field("remarks", &mut self.remarks);
    }
}
crate::codegen::__impl_object! {
    AntiCheatConfig AntiCheatConfigInput ChildItem ChildItemInput ClockInAbnormalSettings
    ClockInAbnormalSettingsInput FlexibleRule FlexibleRuleInput FreePunchCfg
    FreePunchCfgFreeClockSetting FreePunchCfgFreeClockSettingInput FreePunchCfgInput
    Group GroupInput GroupMeta I18nMap I18nNames I18nNamesInput LangText LangTextInput
    LateOffLateOnRule LateOffLateOnRuleInput LateOffLateOnSetting
    LateOffLateOnSettingInput LeaveNeedPunchCfg LeaveNeedPunchCfgInput Location
    LocationInput Machine MachineInput MemberStatusChange MemberStatusChangeInput
    OvertimeClockCfg OvertimeClockCfgInput OvertimeRule OvertimeRuleInput PunchMember
    PunchMemberInput PunchSpecialDateShift PunchSpecialDateShiftInput PunchTimeRule
    PunchTimeRuleInput PunchTimeSimpleRule PunchTimeSimpleRuleInput RegionPlace
    RegionPlaceInput RestRule RestRuleInput RestTimeFlexibleConfig
    RestTimeFlexibleConfigInput ScopeGroup ScopeGroupInput ScopeValue ScopeValueInput
    Shift ShiftAttendanceTimeConfig ShiftAttendanceTimeConfigInput ShiftMiddleTimeRule
    ShiftMiddleTimeRuleInput UserApproval UserApprovalInput UserDailyShift
    UserDailyShiftInput UserFlow UserFlowInput UserLeave UserLeaveInput
    UserLeaveTimeRange UserLeaveTimeRangeInput UserLeaveTimeRangeList
    UserLeaveTimeRangeListInput UserOut UserOutInput UserOvertimeWork
    UserOvertimeWorkInput UserSetting UserSettingInput UserStatsView UserStatsViewInput
    UserStatsViewItem UserStatsViewItemInput UserTaskRemedy UserTmpDailyShift
    UserTmpDailyShiftInput UserTrip UserTripInput
}
crate::codegen::__impl_enum! {
    ApprovalType AttendanceUserIdType CheckDateType DeptType EmployeeType Locale
    PunchStatus PunchSupplement StatsType UserFlowCheckResult UserLeaveDefaultLocale
}
crate::codegen::__impl_input! {
    AntiCheatConfigInput : AntiCheatConfig, ChildItemInput : ChildItem,
    ClockInAbnormalSettingsInput : ClockInAbnormalSettings, FlexibleRuleInput :
    FlexibleRule, FreePunchCfgInput : FreePunchCfg, GroupInput : Group, I18nNamesInput :
    I18nNames, LangTextInput : LangText, LateOffLateOnRuleInput : LateOffLateOnRule,
    LateOffLateOnSettingInput : LateOffLateOnSetting, LeaveNeedPunchCfgInput :
    LeaveNeedPunchCfg, LocationInput : Location, MachineInput : Machine,
    MemberStatusChangeInput : MemberStatusChange, OvertimeClockCfgInput :
    OvertimeClockCfg, OvertimeRuleInput : OvertimeRule, PunchMemberInput : PunchMember,
    PunchSpecialDateShiftInput : PunchSpecialDateShift, PunchTimeRuleInput :
    PunchTimeRule, PunchTimeSimpleRuleInput : PunchTimeSimpleRule, RegionPlaceInput :
    RegionPlace, RestRuleInput : RestRule, RestTimeFlexibleConfigInput :
    RestTimeFlexibleConfig, ScopeGroupInput : ScopeGroup, ScopeValueInput : ScopeValue,
    ShiftAttendanceTimeConfigInput : ShiftAttendanceTimeConfig, ShiftMiddleTimeRuleInput
    : ShiftMiddleTimeRule, UserApprovalInput : UserApproval, UserDailyShiftInput :
    UserDailyShift, UserFlowInput : UserFlow, UserLeaveInput : UserLeave, UserOutInput :
    UserOut, UserOvertimeWorkInput : UserOvertimeWork, UserSettingInput : UserSetting,
    UserStatsViewInput : UserStatsView, UserStatsViewItemInput : UserStatsViewItem,
    UserTmpDailyShiftInput : UserTmpDailyShift, UserTripInput : UserTrip
}
