// Generated from spec/personal_settings/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The color of the system status. / 系统状态的颜色。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Color {
    /// `BLUE`: Blue / 蓝色
    Blue,
    /// `GRAY`: Gray / 灰色
    Gray,
    /// `INDIGO`: Indigo / 靛青色
    Indigo,
    /// `WATHET`: Light blue / 浅蓝色
    Wathet,
    /// `GREEN`: Green / 绿色
    Green,
    /// `TURQUOISE`: Turquoise / 绿松石色
    Turquoise,
    /// `YELLOW`: Yellow / 黄色
    Yellow,
    /// `LIME`: Lime / 酸橙色
    Lime,
    /// `RED`: Red / 红色
    Red,
    /// `ORANGE`: Orange / 橙色
    Orange,
    /// `PURPLE`: Purple / 紫色
    Purple,
    /// `VIOLET`: Violet / 紫罗兰色
    Violet,
    /// `CARMINE`: Carmine / 胭脂红色
    Carmine,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Color {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Color {
    fn as_str(&self) -> &str {
        match self {
            Self::Blue => "BLUE",
            Self::Gray => "GRAY",
            Self::Indigo => "INDIGO",
            Self::Wathet => "WATHET",
            Self::Green => "GREEN",
            Self::Turquoise => "TURQUOISE",
            Self::Yellow => "YELLOW",
            Self::Lime => "LIME",
            Self::Red => "RED",
            Self::Orange => "ORANGE",
            Self::Purple => "PURPLE",
            Self::Violet => "VIOLET",
            Self::Carmine => "CARMINE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "BLUE" => Self::Blue,
            "GRAY" => Self::Gray,
            "INDIGO" => Self::Indigo,
            "WATHET" => Self::Wathet,
            "GREEN" => Self::Green,
            "TURQUOISE" => Self::Turquoise,
            "YELLOW" => Self::Yellow,
            "LIME" => Self::Lime,
            "RED" => Self::Red,
            "ORANGE" => Self::Orange,
            "PURPLE" => Self::Purple,
            "VIOLET" => Self::Violet,
            "CARMINE" => Self::Carmine,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The icon of the system status. / 系统状态的图标。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IconKey {
    /// `GeneralDoNotDisturb`: Do not disturb / 勿扰
    GeneralDoNotDisturb,
    /// `GeneralInMeetingBusy`: In a meeting / 会议中
    GeneralInMeetingBusy,
    /// `Coffee`: Coffee / 咖啡
    Coffee,
    /// `GeneralBusinessTrip`: Business trip / 出差
    GeneralBusinessTrip,
    /// `GeneralWorkFromHome`: Working from home / 居家办公
    GeneralWorkFromHome,
    /// `StatusEnjoyLife`: Enjoying life / 享受生活
    StatusEnjoyLife,
    /// `GeneralTravellingCar`: Traveling by car / 驾车出行
    GeneralTravellingCar,
    /// `StatusBus`: Bus / 公交
    StatusBus,
    /// `StatusInFlight`: In flight / 飞行中
    StatusInFlight,
    /// `Typing`: Typing / 打字
    Typing,
    /// `EatingFood`: Eating / 用餐
    EatingFood,
    /// `SICK`: Sick / 生病
    Sick,
    /// `GeneralSun`: Sun / 太阳
    GeneralSun,
    /// `GeneralMoonRest`: Moon / 月亮
    GeneralMoonRest,
    /// `StatusReading`: Reading / 阅读
    StatusReading,
    /// `Status_PrivateMessage`: Private message / 私信
    StatusPrivateMessage,
    /// `StatusFlashOfInspiration`: Flash of inspiration / 灵感闪现
    StatusFlashOfInspiration,
    /// `GeneralVacation`: Vacation / 休假
    GeneralVacation,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for IconKey {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IconKey {
    fn as_str(&self) -> &str {
        match self {
            Self::GeneralDoNotDisturb => "GeneralDoNotDisturb",
            Self::GeneralInMeetingBusy => "GeneralInMeetingBusy",
            Self::Coffee => "Coffee",
            Self::GeneralBusinessTrip => "GeneralBusinessTrip",
            Self::GeneralWorkFromHome => "GeneralWorkFromHome",
            Self::StatusEnjoyLife => "StatusEnjoyLife",
            Self::GeneralTravellingCar => "GeneralTravellingCar",
            Self::StatusBus => "StatusBus",
            Self::StatusInFlight => "StatusInFlight",
            Self::Typing => "Typing",
            Self::EatingFood => "EatingFood",
            Self::Sick => "SICK",
            Self::GeneralSun => "GeneralSun",
            Self::GeneralMoonRest => "GeneralMoonRest",
            Self::StatusReading => "StatusReading",
            Self::StatusPrivateMessage => "Status_PrivateMessage",
            Self::StatusFlashOfInspiration => "StatusFlashOfInspiration",
            Self::GeneralVacation => "GeneralVacation",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "GeneralDoNotDisturb" => Self::GeneralDoNotDisturb,
            "GeneralInMeetingBusy" => Self::GeneralInMeetingBusy,
            "Coffee" => Self::Coffee,
            "GeneralBusinessTrip" => Self::GeneralBusinessTrip,
            "GeneralWorkFromHome" => Self::GeneralWorkFromHome,
            "StatusEnjoyLife" => Self::StatusEnjoyLife,
            "GeneralTravellingCar" => Self::GeneralTravellingCar,
            "StatusBus" => Self::StatusBus,
            "StatusInFlight" => Self::StatusInFlight,
            "Typing" => Self::Typing,
            "EatingFood" => Self::EatingFood,
            "SICK" => Self::Sick,
            "GeneralSun" => Self::GeneralSun,
            "GeneralMoonRest" => Self::GeneralMoonRest,
            "StatusReading" => Self::StatusReading,
            "Status_PrivateMessage" => Self::StatusPrivateMessage,
            "StatusFlashOfInspiration" => Self::StatusFlashOfInspiration,
            "GeneralVacation" => Self::GeneralVacation,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A system status. / 系统状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatus {
    /// The ID of the system status. / 系统状态的 ID。
    pub system_status_id: String,
    /// The name of the system status, unlike that of any other, with 1 to 20 characters; a Chinese character counts as 2.
    ///
    /// 系统状态的名称，不能与其他系统状态重复，1 至 20 个字符，一个汉字计 2 个字符。
    pub title: String,
    /// The name of the system status in several languages, each unlike that of any other, with 1 to 20 characters; a Chinese character counts as 2.
    ///
    /// 系统状态名称的多语言版本，每种都不能与其他系统状态重复，1 至 20 个字符，一个汉字计 2 个字符。
    pub i18n_title: SystemStatusI18nName,
    /// The icon of the system status. / 系统状态的图标。
    pub icon_key: IconKey,
    /// The color of the system status. / 系统状态的颜色。
    pub color: Color,
    /// The priority; the smaller it is, the earlier the system status is shown. It must differ from that of any other.
    ///
    /// 优先级，数值越小越优先显示，不能与其他系统状态相同。
    pub priority: i64,
    /// The switch for syncing that users see in the client. / 用户可在客户端设置的同步开关。
    pub sync_setting: SystemStatusSyncSetting,
}
impl wire::Object for SystemStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status_id", &mut self.system_status_id);
        f.field("title", &mut self.title);
        f.field("i18n_title", &mut self.i18n_title);
        f.field("icon_key", &mut self.icon_key);
        f.field("color", &mut self.color);
        f.field("priority", &mut self.priority);
        f.field("sync_setting", &mut self.sync_setting);
    }
}
/// The name of the system status in several languages, each unlike that of any other, with 1 to 20 characters; a Chinese character counts as 2.
///
/// 系统状态名称的多语言版本，每种都不能与其他系统状态重复，1 至 20 个字符，一个汉字计 2 个字符。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusI18nName {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: String,
    /// The name in English. / 英文的名称。
    pub en_us: String,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: String,
}
impl wire::Object for SystemStatusI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The request form of [`SystemStatusI18nName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusI18nNameInput {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: Option<String>,
    /// The name in English. / 英文的名称。
    pub en_us: Option<String>,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: Option<String>,
}
impl SystemStatusI18nNameInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
}
impl wire::Object for SystemStatusI18nNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The request form of [`SystemStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusInput {
    /// The ID of the system status. / 系统状态的 ID。
    pub system_status_id: Option<String>,
    /// The name of the system status, unlike that of any other, with 1 to 20 characters; a Chinese character counts as 2.
    ///
    /// 系统状态的名称，不能与其他系统状态重复，1 至 20 个字符，一个汉字计 2 个字符。
    pub title: String,
    /// The name of the system status in several languages, each unlike that of any other, with 1 to 20 characters; a Chinese character counts as 2.
    ///
    /// 系统状态名称的多语言版本，每种都不能与其他系统状态重复，1 至 20 个字符，一个汉字计 2 个字符。
    pub i18n_title: Option<SystemStatusI18nNameInput>,
    /// The icon of the system status. / 系统状态的图标。
    pub icon_key: IconKey,
    /// The color of the system status. / 系统状态的颜色。
    pub color: Option<Color>,
    /// The priority; the smaller it is, the earlier the system status is shown. It must differ from that of any other.
    ///
    /// 优先级，数值越小越优先显示，不能与其他系统状态相同。
    pub priority: Option<i64>,
    /// The switch for syncing that users see in the client. / 用户可在客户端设置的同步开关。
    pub sync_setting: Option<SystemStatusSyncSettingInput>,
}
impl SystemStatusInput {
    /// Creates the value from its required fields.
    pub fn new(title: impl Into<String>, icon_key: IconKey) -> Self {
        Self {
            system_status_id: Default::default(),
            title: title.into(),
            i18n_title: Default::default(),
            icon_key,
            color: Default::default(),
            priority: Default::default(),
            sync_setting: Default::default(),
        }
    }
    /// Sets `system_status_id`.
    #[must_use]
    pub fn system_status_id(mut self, value: impl Into<String>) -> Self {
        self.system_status_id = Some(value.into());
        self
    }
    /// Sets `i18n_title`.
    #[must_use]
    pub fn i18n_title(mut self, value: SystemStatusI18nNameInput) -> Self {
        self.i18n_title = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: Color) -> Self {
        self.color = Some(value);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `sync_setting`.
    #[must_use]
    pub fn sync_setting(mut self, value: SystemStatusSyncSettingInput) -> Self {
        self.sync_setting = Some(value);
        self
    }
}
impl wire::Object for SystemStatusInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status_id", &mut self.system_status_id);
        f.field("title", &mut self.title);
        f.field("i18n_title", &mut self.i18n_title);
        f.field("icon_key", &mut self.icon_key);
        f.field("color", &mut self.color);
        f.field("priority", &mut self.priority);
        f.field("sync_setting", &mut self.sync_setting);
    }
}
/// What the switch does in several languages, each with 1 to 60 characters; a Chinese character counts as 2.
///
/// 同步开关解释的多语言版本，每种 1 至 60 个字符，一个汉字计 2 个字符。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusSyncI18nExplain {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: String,
    /// The name in English. / 英文的名称。
    pub en_us: String,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: String,
}
impl wire::Object for SystemStatusSyncI18nExplain {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The request form of [`SystemStatusSyncI18nExplain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusSyncI18nExplainInput {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: Option<String>,
    /// The name in English. / 英文的名称。
    pub en_us: Option<String>,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: Option<String>,
}
impl SystemStatusSyncI18nExplainInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
}
impl wire::Object for SystemStatusSyncI18nExplainInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The name of the switch in several languages, each with 1 to 30 characters; a Chinese character counts as 2.
///
/// 同步开关名称的多语言版本，每种 1 至 30 个字符，一个汉字计 2 个字符。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusSyncI18nName {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: String,
    /// The name in English. / 英文的名称。
    pub en_us: String,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: String,
}
impl wire::Object for SystemStatusSyncI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The request form of [`SystemStatusSyncI18nName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusSyncI18nNameInput {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: Option<String>,
    /// The name in English. / 英文的名称。
    pub en_us: Option<String>,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: Option<String>,
}
impl SystemStatusSyncI18nNameInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
}
impl wire::Object for SystemStatusSyncI18nNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The switch for syncing that users see in the client. / 用户可在客户端设置的同步开关。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusSyncSetting {
    /// Whether the switch is on by default. / 同步开关是否默认打开。
    pub is_open_by_default: bool,
    /// The name of the switch, with 1 to 30 characters; a Chinese character counts as 2.
    ///
    /// 同步开关的名称，1 至 30 个字符，一个汉字计 2 个字符。
    pub title: String,
    /// The name of the switch in several languages, each with 1 to 30 characters; a Chinese character counts as 2.
    ///
    /// 同步开关名称的多语言版本，每种 1 至 30 个字符，一个汉字计 2 个字符。
    pub i18n_title: SystemStatusSyncI18nName,
    /// What the switch does, in 1 to 60 characters; a Chinese character counts as 2.
    ///
    /// 对同步开关的解释，1 至 60 个字符，一个汉字计 2 个字符。
    pub explain: String,
    /// What the switch does in several languages, each with 1 to 60 characters; a Chinese character counts as 2.
    ///
    /// 同步开关解释的多语言版本，每种 1 至 60 个字符，一个汉字计 2 个字符。
    pub i18n_explain: SystemStatusSyncI18nExplain,
}
impl wire::Object for SystemStatusSyncSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_open_by_default", &mut self.is_open_by_default);
        f.field("title", &mut self.title);
        f.field("i18n_title", &mut self.i18n_title);
        f.field("explain", &mut self.explain);
        f.field("i18n_explain", &mut self.i18n_explain);
    }
}
/// The request form of [`SystemStatusSyncSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusSyncSettingInput {
    /// Whether the switch is on by default. / 同步开关是否默认打开。
    pub is_open_by_default: Option<bool>,
    /// The name of the switch, with 1 to 30 characters; a Chinese character counts as 2.
    ///
    /// 同步开关的名称，1 至 30 个字符，一个汉字计 2 个字符。
    pub title: Option<String>,
    /// The name of the switch in several languages, each with 1 to 30 characters; a Chinese character counts as 2.
    ///
    /// 同步开关名称的多语言版本，每种 1 至 30 个字符，一个汉字计 2 个字符。
    pub i18n_title: Option<SystemStatusSyncI18nNameInput>,
    /// What the switch does, in 1 to 60 characters; a Chinese character counts as 2.
    ///
    /// 对同步开关的解释，1 至 60 个字符，一个汉字计 2 个字符。
    pub explain: Option<String>,
    /// What the switch does in several languages, each with 1 to 60 characters; a Chinese character counts as 2.
    ///
    /// 同步开关解释的多语言版本，每种 1 至 60 个字符，一个汉字计 2 个字符。
    pub i18n_explain: Option<SystemStatusSyncI18nExplainInput>,
}
impl SystemStatusSyncSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `is_open_by_default`.
    #[must_use]
    pub fn is_open_by_default(mut self, value: bool) -> Self {
        self.is_open_by_default = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `i18n_title`.
    #[must_use]
    pub fn i18n_title(mut self, value: SystemStatusSyncI18nNameInput) -> Self {
        self.i18n_title = Some(value);
        self
    }
    /// Sets `explain`.
    #[must_use]
    pub fn explain(mut self, value: impl Into<String>) -> Self {
        self.explain = Some(value.into());
        self
    }
    /// Sets `i18n_explain`.
    #[must_use]
    pub fn i18n_explain(mut self, value: SystemStatusSyncI18nExplainInput) -> Self {
        self.i18n_explain = Some(value);
        self
    }
}
impl wire::Object for SystemStatusSyncSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_open_by_default", &mut self.is_open_by_default);
        f.field("title", &mut self.title);
        f.field("i18n_title", &mut self.i18n_title);
        f.field("explain", &mut self.explain);
        f.field("i18n_explain", &mut self.i18n_explain);
    }
}
crate::codegen::__impl_object! {
    SystemStatus SystemStatusI18nName SystemStatusI18nNameInput SystemStatusInput
    SystemStatusSyncI18nExplain SystemStatusSyncI18nExplainInput SystemStatusSyncI18nName
    SystemStatusSyncI18nNameInput SystemStatusSyncSetting SystemStatusSyncSettingInput
}
crate::codegen::__impl_enum! {
    Color IconKey
}
crate::codegen::__impl_input! {
    SystemStatusI18nNameInput : SystemStatusI18nName, SystemStatusInput : SystemStatus,
    SystemStatusSyncI18nExplainInput : SystemStatusSyncI18nExplain,
    SystemStatusSyncI18nNameInput : SystemStatusSyncI18nName,
    SystemStatusSyncSettingInput : SystemStatusSyncSetting
}
