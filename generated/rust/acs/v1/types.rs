// Generated from spec/acs/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The devices in the permission group. / 权限组所含的设备。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceExternal {
    /// The ID of the device. / 设备的 ID。
    /// - Example: `"534545234523452345"`
    pub id: String,
    /// The name of the device. / 设备的名称。
    /// - Example: `"text"`
    pub name: String,
}
impl wire::Object for DeviceExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`DeviceExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceExternalInput {
    /// The ID of the device. / 设备的 ID。
    /// - Example: `"534545234523452345"`
    pub id: Option<String>,
    /// The name of the device. / 设备的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
}
impl DeviceExternalInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for DeviceExternalInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// What the user is recognized by, such as a card number or face. / 用户用于门禁识别的特征，如卡号和人脸。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Feature {
    /// The number of the user's access card. / 用户的门禁卡号。
    pub card: i64,
    /// Whether a face picture has been uploaded. / 人脸图片是否已上传。
    pub face_uploaded: bool,
}
impl wire::Object for Feature {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card", &mut self.card);
        f.field("face_uploaded", &mut self.face_uploaded);
    }
}
/// The request form of [`Feature`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureInput {
    /// The number of the user's access card. / 用户的门禁卡号。
    pub card: Option<i64>,
    /// Whether a face picture has been uploaded. / 人脸图片是否已上传。
    pub face_uploaded: Option<bool>,
}
impl FeatureInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `card`.
    #[must_use]
    pub fn card(mut self, value: i64) -> Self {
        self.card = Some(value);
        self
    }
    /// Sets `face_uploaded`.
    #[must_use]
    pub fn face_uploaded(mut self, value: bool) -> Self {
        self.face_uploaded = Some(value);
        self
    }
}
impl wire::Object for FeatureInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card", &mut self.card);
        f.field("face_uploaded", &mut self.face_uploaded);
    }
}
/// When the permission group may open the doors. / 权限组可以开门的时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningTimeExternal {
    /// The days between which the permission is valid. / 权限在哪些日期内有效。
    pub valid_day: OpeningTimeValidDayExternal,
    /// The days of the week on which the permission is valid. / 权限在一周的哪几天有效。
    /// - Length: 0 to 7
    /// - Example: `[1,2,3]`
    pub weekdays: Vec<i64>,
    /// The times of day at which the permission is valid. / 权限在一天的哪些时段有效。
    /// - Length: 0 to 1
    pub day_times: Vec<OpeningTimePeriodExternal>,
}
impl wire::Object for OpeningTimeExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("valid_day", &mut self.valid_day);
        f.field("weekdays", &mut self.weekdays);
        f.field("day_times", &mut self.day_times);
    }
}
/// The request form of [`OpeningTimeExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningTimeExternalInput {
    /// The days between which the permission is valid. / 权限在哪些日期内有效。
    pub valid_day: Option<OpeningTimeValidDayExternalInput>,
    /// The days of the week on which the permission is valid. / 权限在一周的哪几天有效。
    /// - Length: 0 to 7
    /// - Example: `[1,2,3]`
    pub weekdays: Option<Vec<i64>>,
    /// The times of day at which the permission is valid. / 权限在一天的哪些时段有效。
    /// - Length: 0 to 1
    pub day_times: Option<Vec<OpeningTimePeriodExternalInput>>,
}
impl OpeningTimeExternalInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `valid_day`.
    #[must_use]
    pub fn valid_day(mut self, value: OpeningTimeValidDayExternalInput) -> Self {
        self.valid_day = Some(value);
        self
    }
    /// Sets `weekdays`.
    #[must_use]
    pub fn weekdays(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.weekdays = Some(value.into());
        self
    }
    /// Sets `day_times`.
    #[must_use]
    pub fn day_times(
        mut self,
        value: impl Into<Vec<OpeningTimePeriodExternalInput>>,
    ) -> Self {
        self.day_times = Some(value.into());
        self
    }
}
impl wire::Object for OpeningTimeExternalInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("valid_day", &mut self.valid_day);
        f.field("weekdays", &mut self.weekdays);
        f.field("day_times", &mut self.day_times);
    }
}
/// The times of day at which the permission is valid. / 权限在一天的哪些时段有效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningTimePeriodExternal {
    /// The time of day at which the period starts, hours and minutes in one number. / 每天可开门时段的开始时刻，时与分合为一个数。
    /// - From 0 to 2400
    /// - Example: `1200`
    pub start_hhmm: i64,
    /// The time of day at which the period ends, hours and minutes in one number. / 每天可开门时段的结束时刻，时与分合为一个数。
    /// - From 0 to 2400
    /// - Example: `1400`
    pub end_hhmm: i64,
}
impl wire::Object for OpeningTimePeriodExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_hhmm", &mut self.start_hhmm);
        f.field("end_hhmm", &mut self.end_hhmm);
    }
}
/// The request form of [`OpeningTimePeriodExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningTimePeriodExternalInput {
    /// The time of day at which the period starts, hours and minutes in one number. / 每天可开门时段的开始时刻，时与分合为一个数。
    /// - From 0 to 2400
    /// - Example: `1200`
    pub start_hhmm: i64,
    /// The time of day at which the period ends, hours and minutes in one number. / 每天可开门时段的结束时刻，时与分合为一个数。
    /// - From 0 to 2400
    /// - Example: `1400`
    pub end_hhmm: i64,
}
impl OpeningTimePeriodExternalInput {
    /// Creates the value from its required fields.
    pub fn new(start_hhmm: i64, end_hhmm: i64) -> Self {
        Self { start_hhmm, end_hhmm }
    }
}
impl wire::Object for OpeningTimePeriodExternalInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_hhmm", &mut self.start_hhmm);
        f.field("end_hhmm", &mut self.end_hhmm);
    }
}
/// The days between which the permission is valid. / 权限在哪些日期内有效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningTimeValidDayExternal {
    /// The first day on which the permission is valid. / 权限开始生效的日期。
    /// - From 1000000000 to 2147483647
    /// - Example: `1699031483`
    pub start_day: i64,
    /// The last day on which the permission is valid. / 权限失效前的最后日期。
    /// - From 1000000000 to 2147483647
    /// - Example: `1699931483`
    pub end_day: i64,
}
impl wire::Object for OpeningTimeValidDayExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_day", &mut self.start_day);
        f.field("end_day", &mut self.end_day);
    }
}
/// The request form of [`OpeningTimeValidDayExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpeningTimeValidDayExternalInput {
    /// The first day on which the permission is valid. / 权限开始生效的日期。
    /// - From 1000000000 to 2147483647
    /// - Example: `1699031483`
    pub start_day: i64,
    /// The last day on which the permission is valid. / 权限失效前的最后日期。
    /// - From 1000000000 to 2147483647
    /// - Example: `1699931483`
    pub end_day: i64,
}
impl OpeningTimeValidDayExternalInput {
    /// Creates the value from its required fields.
    pub fn new(start_day: i64, end_day: i64) -> Self {
        Self { start_day, end_day }
    }
}
impl wire::Object for OpeningTimeValidDayExternalInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_day", &mut self.start_day);
        f.field("end_day", &mut self.end_day);
    }
}
/// A permission group. / 权限组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    /// The ID of the permission group. / 权限组的 ID。
    /// - Example: `"34252345234523"`
    pub id: String,
    /// The name of the permission group. / 权限组的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The devices in the permission group. / 权限组所含的设备。
    /// - Length: 0 to 5000
    pub devices: Vec<DeviceExternal>,
    /// How many employees the permission group has. / 权限组所含的员工数。
    /// - Example: `"3"`
    pub user_count: i64,
    /// The employees in the permission group. / 权限组所含的员工。
    /// - Length: 0 to 10000
    pub users: Vec<UserExternal>,
    /// How many visitors the permission group has. / 权限组所含的访客数。
    /// - Example: `"3"`
    pub visitor_count: i64,
    /// The visitors in the permission group. / 权限组所含的访客。
    /// - Length: 0 to 10000
    pub visitors: Vec<UserExternal>,
    /// Whether the people in the permission group are reminded to enroll their face. / 是否通知权限组中的人员录入人脸。
    pub remind_face: bool,
    /// When the permission group may open the doors. / 权限组可以开门的时间。
    pub opening_time: OpeningTimeExternal,
    /// Whether the permission group is a temporary one. / 是否为临时权限组。
    pub is_temp: bool,
}
impl wire::Object for Rule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("devices", &mut self.devices);
        f.integer_text("user_count", &mut self.user_count);
        f.field("users", &mut self.users);
        f.integer_text("visitor_count", &mut self.visitor_count);
        f.field("visitors", &mut self.visitors);
        f.field("remind_face", &mut self.remind_face);
        f.field("opening_time", &mut self.opening_time);
        f.field("is_temp", &mut self.is_temp);
    }
}
/// The request form of [`Rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleInput {
    /// The ID of the permission group. / 权限组的 ID。
    /// - Example: `"34252345234523"`
    pub id: Option<String>,
    /// The name of the permission group. / 权限组的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The devices in the permission group. / 权限组所含的设备。
    /// - Length: 0 to 5000
    pub devices: Option<Vec<DeviceExternalInput>>,
    /// How many employees the permission group has. / 权限组所含的员工数。
    /// - Example: `"3"`
    pub user_count: Option<i64>,
    /// The employees in the permission group. / 权限组所含的员工。
    /// - Length: 0 to 10000
    pub users: Option<Vec<UserExternalInput>>,
    /// How many visitors the permission group has. / 权限组所含的访客数。
    /// - Example: `"3"`
    pub visitor_count: Option<i64>,
    /// The visitors in the permission group. / 权限组所含的访客。
    /// - Length: 0 to 10000
    pub visitors: Option<Vec<UserExternalInput>>,
    /// Whether the people in the permission group are reminded to enroll their face. / 是否通知权限组中的人员录入人脸。
    pub remind_face: Option<bool>,
    /// When the permission group may open the doors. / 权限组可以开门的时间。
    pub opening_time: Option<OpeningTimeExternalInput>,
    /// Whether the permission group is a temporary one. / 是否为临时权限组。
    pub is_temp: Option<bool>,
}
impl RuleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `devices`.
    #[must_use]
    pub fn devices(mut self, value: impl Into<Vec<DeviceExternalInput>>) -> Self {
        self.devices = Some(value.into());
        self
    }
    /// Sets `user_count`.
    #[must_use]
    pub fn user_count(mut self, value: i64) -> Self {
        self.user_count = Some(value);
        self
    }
    /// Sets `users`.
    #[must_use]
    pub fn users(mut self, value: impl Into<Vec<UserExternalInput>>) -> Self {
        self.users = Some(value.into());
        self
    }
    /// Sets `visitor_count`.
    #[must_use]
    pub fn visitor_count(mut self, value: i64) -> Self {
        self.visitor_count = Some(value);
        self
    }
    /// Sets `visitors`.
    #[must_use]
    pub fn visitors(mut self, value: impl Into<Vec<UserExternalInput>>) -> Self {
        self.visitors = Some(value.into());
        self
    }
    /// Sets `remind_face`.
    #[must_use]
    pub fn remind_face(mut self, value: bool) -> Self {
        self.remind_face = Some(value);
        self
    }
    /// Sets `opening_time`.
    #[must_use]
    pub fn opening_time(mut self, value: OpeningTimeExternalInput) -> Self {
        self.opening_time = Some(value);
        self
    }
    /// Sets `is_temp`.
    #[must_use]
    pub fn is_temp(mut self, value: bool) -> Self {
        self.is_temp = Some(value);
        self
    }
}
impl wire::Object for RuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("devices", &mut self.devices);
        f.optional_integer_text("user_count", &mut self.user_count);
        f.field("users", &mut self.users);
        f.optional_integer_text("visitor_count", &mut self.visitor_count);
        f.field("visitors", &mut self.visitors);
        f.field("remind_face", &mut self.remind_face);
        f.field("opening_time", &mut self.opening_time);
        f.field("is_temp", &mut self.is_temp);
    }
}
/// An access control user. / 门禁用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// What the user is recognized by, such as a card number or face. / 用户用于门禁识别的特征，如卡号和人脸。
    pub feature: Feature,
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    pub user_id: String,
}
impl wire::Object for User {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("feature", &mut self.feature);
        f.field("user_id", &mut self.user_id);
    }
}
/// A visitor or employee of a permission group. / 访客或员工在权限组中的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserExternal {
    /// The type of user. / 成员的用户类型。
    /// - `1`: Employee / 员工
    /// - `2`: Department / 部门
    /// - `10`: All employees / 全体员工
    /// - `11`: Visitor / 访客
    /// - Example: `1`
    pub user_type: i64,
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// The name of the user. / 用户的姓名。
    /// - Example: `"text"`
    pub user_name: String,
    /// The phone number of the user. / 用户的电话号码。
    /// - Example: `"1357890001"`
    pub phone_num: String,
    /// The ID of the department. / 部门的 ID。
    /// - Example: `"od-f7d44ab733f7602f5cc5194735fd9aaf"`
    pub department_id: String,
}
impl wire::Object for UserExternal {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_type", &mut self.user_type);
        f.field("user_id", &mut self.user_id);
        f.field("user_name", &mut self.user_name);
        f.field("phone_num", &mut self.phone_num);
        f.field("department_id", &mut self.department_id);
    }
}
/// The request form of [`UserExternal`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserExternalInput {
    /// The type of user. / 成员的用户类型。
    /// - `1`: Employee / 员工
    /// - `2`: Department / 部门
    /// - `10`: All employees / 全体员工
    /// - `11`: Visitor / 访客
    /// - Example: `1`
    pub user_type: i64,
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: Option<String>,
    /// The name of the user. / 用户的姓名。
    /// - Example: `"text"`
    pub user_name: Option<String>,
    /// The phone number of the user. / 用户的电话号码。
    /// - Example: `"1357890001"`
    pub phone_num: Option<String>,
    /// The ID of the department. / 部门的 ID。
    /// - Example: `"od-f7d44ab733f7602f5cc5194735fd9aaf"`
    pub department_id: Option<String>,
}
impl UserExternalInput {
    /// Creates the value from its required fields.
    pub fn new(user_type: i64) -> Self {
        Self {
            user_type,
            user_id: Default::default(),
            user_name: Default::default(),
            phone_num: Default::default(),
            department_id: Default::default(),
        }
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `user_name`.
    #[must_use]
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `phone_num`.
    #[must_use]
    pub fn phone_num(mut self, value: impl Into<String>) -> Self {
        self.phone_num = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
}
impl wire::Object for UserExternalInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_type", &mut self.user_type);
        f.field("user_id", &mut self.user_id);
        f.field("user_name", &mut self.user_name);
        f.field("phone_num", &mut self.phone_num);
        f.field("department_id", &mut self.department_id);
    }
}
/// The IDs of the user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The `union_id` of the user. / 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user. / 用户的 `user_id`。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    DeviceExternal DeviceExternalInput Feature FeatureInput OpeningTimeExternal
    OpeningTimeExternalInput OpeningTimePeriodExternal OpeningTimePeriodExternalInput
    OpeningTimeValidDayExternal OpeningTimeValidDayExternalInput Rule RuleInput User
    UserExternal UserExternalInput UserId
}
crate::codegen::__impl_input! {
    DeviceExternalInput : DeviceExternal, FeatureInput : Feature,
    OpeningTimeExternalInput : OpeningTimeExternal, OpeningTimePeriodExternalInput :
    OpeningTimePeriodExternal, OpeningTimeValidDayExternalInput :
    OpeningTimeValidDayExternal, RuleInput : Rule, UserExternalInput : UserExternal
}
