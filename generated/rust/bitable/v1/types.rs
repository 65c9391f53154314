// Generated from spec/bitable/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The ways in which the field may be filled in. / 字段支持哪些录入方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedEditModes {
    /// Whether values can be typed in. / 是否允许手动录入。
    pub manual: bool,
    /// Whether values can be scanned on mobile clients. / 是否允许用移动端扫码录入。
    pub scan: bool,
}
impl wire::Object for AllowedEditModes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("manual", &mut self.manual);
        f.field("scan", &mut self.scan);
    }
}
/// The request form of [`AllowedEditModes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedEditModesInput {
    /// Whether values can be typed in. / 是否允许手动录入。
    pub manual: Option<bool>,
    /// Whether values can be scanned on mobile clients. / 是否允许用移动端扫码录入。
    pub scan: Option<bool>,
}
impl AllowedEditModesInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `manual`.
    #[must_use]
    pub fn manual(mut self, value: bool) -> Self {
        self.manual = Some(value);
        self
    }
    /// Sets `scan`.
    #[must_use]
    pub fn scan(mut self, value: bool) -> Self {
        self.scan = Some(value);
        self
    }
}
impl wire::Object for AllowedEditModesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("manual", &mut self.manual);
        f.field("scan", &mut self.scan);
    }
}
/// The new base. / 新建的多维表格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// The `app_token` of the base, which identifies it. / 多维表格的 `app_token`，唯一标识该多维表格。
    pub app_token: String,
    /// The name of the base. / 多维表格的名称。
    pub name: String,
    /// The token of the folder that holds the base. / 多维表格所在文件夹的 token。
    pub folder_token: String,
    /// The URL of the base. / 多维表格的 URL。
    pub url: String,
    /// The ID of the table that the base was created with. / 多维表格自带的默认数据表的 ID。
    pub default_table_id: id::TableId,
    /// The time zone of the base. / 多维表格的时区。
    pub time_zone: String,
}
impl wire::Object for App {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("name", &mut self.name);
        f.field("folder_token", &mut self.folder_token);
        f.field("url", &mut self.url);
        f.field("default_table_id", &mut self.default_table_id);
        f.field("time_zone", &mut self.time_zone);
    }
}
/// The dashboards of this page. / 这一页的仪表盘。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDashboard {
    /// The ID of the dashboard. / 仪表盘的 ID。
    pub block_id: String,
    /// The name of the dashboard. / 仪表盘的名称。
    pub name: String,
}
impl wire::Object for AppDashboard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("name", &mut self.name);
    }
}
/// How an auto number field numbers the records. / 自动编号字段的编号规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerial {
    /// How records are numbered. / 自动编号的方式。
    pub r#type: AppFieldPropertyAutoSerialType,
    /// The parts that make up a custom number, in their order. / 自定义编号的规则项，按顺序拼接成编号。
    pub options: Vec<AppFieldPropertyAutoSerialOptions>,
}
impl wire::Object for AppFieldPropertyAutoSerial {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("options", &mut self.options);
    }
}
/// The request form of [`AppFieldPropertyAutoSerial`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerialInput {
    /// How records are numbered. / 自动编号的方式。
    pub r#type: AppFieldPropertyAutoSerialType,
    /// The parts that make up a custom number, in their order. / 自定义编号的规则项，按顺序拼接成编号。
    pub options: Option<Vec<AppFieldPropertyAutoSerialOptionsInput>>,
}
impl AppFieldPropertyAutoSerialInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: AppFieldPropertyAutoSerialType) -> Self {
        Self {
            r#type,
            options: Default::default(),
        }
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        value: impl Into<Vec<AppFieldPropertyAutoSerialOptionsInput>>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
}
impl wire::Object for AppFieldPropertyAutoSerialInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("options", &mut self.options);
    }
}
/// The parts that make up a custom number, in their order. / 自定义编号的规则项，按顺序拼接成编号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerialOptions {
    /// What this part of the number consists of, which decides what `value` holds.
    ///
    /// 编号由哪种规则项组成，决定 `value` 的写法。
    pub r#type: AppFieldPropertyAutoSerialOptionsType,
    /// The contents of this part, which depend on `type`: a number of digits, fixed text or a time format.
    ///
    /// 规则项的内容，随 `type` 而不同：位数、固定字符或时间格式。
    /// - Example: `"yyyyMMdd"`
    pub value: String,
}
impl wire::Object for AppFieldPropertyAutoSerialOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`AppFieldPropertyAutoSerialOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFieldPropertyAutoSerialOptionsInput {
    /// What this part of the number consists of, which decides what `value` holds.
    ///
    /// 编号由哪种规则项组成，决定 `value` 的写法。
    pub r#type: AppFieldPropertyAutoSerialOptionsType,
    /// The contents of this part, which depend on `type`: a number of digits, fixed text or a time format.
    ///
    /// 规则项的内容，随 `type` 而不同：位数、固定字符或时间格式。
    /// - Example: `"yyyyMMdd"`
    pub value: String,
}
impl AppFieldPropertyAutoSerialOptionsInput {
    /// Creates the value from its required fields.
    pub fn new(
        r#type: AppFieldPropertyAutoSerialOptionsType,
        value: impl Into<String>,
    ) -> Self {
        Self {
            r#type,
            value: value.into(),
        }
    }
}
impl wire::Object for AppFieldPropertyAutoSerialOptionsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// What this part of the number consists of, which decides what `value` holds.
///
/// 编号由哪种规则项组成，决定 `value` 的写法。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppFieldPropertyAutoSerialOptionsType {
    /// `system_number`: A counter; `value` is its number of digits, 1 to 9 / 自增数字，`value` 为位数，1 到 9
    SystemNumber,
    /// `fixed_text`: Fixed text of at most 20 characters / 固定字符，最长 20 个字符
    FixedText,
    /// `created_time`
    ///
    /// The creation time, as `yyyyMMdd`, `yyyyMM`, `yyyy`, `MMdd`, `MM` or `dd`
    ///
    /// 创建时间，格式为 `yyyyMMdd`、`yyyyMM`、`yyyy`、`MMdd`、`MM` 或 `dd`
    CreatedTime,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppFieldPropertyAutoSerialOptionsType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppFieldPropertyAutoSerialOptionsType {
    fn as_str(&self) -> &str {
        match self {
            Self::SystemNumber => "system_number",
            Self::FixedText => "fixed_text",
            Self::CreatedTime => "created_time",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "system_number" => Self::SystemNumber,
            "fixed_text" => Self::FixedText,
            "created_time" => Self::CreatedTime,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How records are numbered. / 自动编号的方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppFieldPropertyAutoSerialType {
    /// `custom`: By the rules in `options` / 按 `options` 自定义
    Custom,
    /// `auto_increment_number`: With a counter / 自增数字
    AutoIncrementNumber,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppFieldPropertyAutoSerialType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppFieldPropertyAutoSerialType {
    fn as_str(&self) -> &str {
        match self {
            Self::Custom => "custom",
            Self::AutoIncrementNumber => "auto_increment_number",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "custom" => Self::Custom,
            "auto_increment_number" => Self::AutoIncrementNumber,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How a location field may be filled in. / 地理位置字段的录入方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFieldPropertyLocation {
    /// How a location may be entered. / 地理位置可以怎样录入。
    pub input_type: AppFieldPropertyLocationInputType,
}
impl wire::Object for AppFieldPropertyLocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("input_type", &mut self.input_type);
    }
}
/// The request form of [`AppFieldPropertyLocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFieldPropertyLocationInput {
    /// How a location may be entered. / 地理位置可以怎样录入。
    pub input_type: AppFieldPropertyLocationInputType,
}
impl AppFieldPropertyLocationInput {
    /// Creates the value from its required fields.
    pub fn new(input_type: AppFieldPropertyLocationInputType) -> Self {
        Self { input_type }
    }
}
impl wire::Object for AppFieldPropertyLocationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("input_type", &mut self.input_type);
    }
}
/// How a location may be entered. / 地理位置可以怎样录入。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppFieldPropertyLocationInputType {
    /// `only_mobile`: Only on mobile clients / 只能用移动端定位
    OnlyMobile,
    /// `not_limit`: In any way / 不限
    NotLimit,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppFieldPropertyLocationInputType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppFieldPropertyLocationInputType {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyMobile => "only_mobile",
            Self::NotLimit => "not_limit",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_mobile" => Self::OnlyMobile,
            "not_limit" => Self::NotLimit,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The description of the question as rich text, made of text and link segments. / 问题的富文本描述，由若干文本或链接片段组成。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRichDescriptionSegment {
    /// Whether the segment is plain text or a link. / 该片段是纯文本还是链接。
    /// - Length: 1 to 100
    pub segment_type: AppRichDescriptionSegmentSegmentType,
    /// The text that the segment shows. / 片段显示的文字。
    /// - Length: 1 to 1000
    /// - Example: `"text"`
    pub text: String,
    /// The URL that the segment links to, for segments whose `segment_type` is `url`.
    ///
    /// 片段指向的链接，用于 `segment_type` 为 `url` 的片段。
    /// - Length: 1 to 1000
    /// - Example: `"https://open.larkoffice.com/"`
    pub link: String,
}
impl wire::Object for AppRichDescriptionSegment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("segment_type", &mut self.segment_type);
        f.field("text", &mut self.text);
        f.field("link", &mut self.link);
    }
}
/// The request form of [`AppRichDescriptionSegment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRichDescriptionSegmentInput {
    /// Whether the segment is plain text or a link. / 该片段是纯文本还是链接。
    /// - Length: 1 to 100
    pub segment_type: AppRichDescriptionSegmentSegmentType,
    /// The text that the segment shows. / 片段显示的文字。
    /// - Length: 1 to 1000
    /// - Example: `"text"`
    pub text: String,
    /// The URL that the segment links to, for segments whose `segment_type` is `url`.
    ///
    /// 片段指向的链接，用于 `segment_type` 为 `url` 的片段。
    /// - Length: 1 to 1000
    /// - Example: `"https://open.larkoffice.com/"`
    pub link: Option<String>,
}
impl AppRichDescriptionSegmentInput {
    /// Creates the value from its required fields.
    pub fn new(
        segment_type: AppRichDescriptionSegmentSegmentType,
        text: impl Into<String>,
    ) -> Self {
        Self {
            segment_type,
            text: text.into(),
            link: Default::default(),
        }
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
}
impl wire::Object for AppRichDescriptionSegmentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("segment_type", &mut self.segment_type);
        f.field("text", &mut self.text);
        f.field("link", &mut self.link);
    }
}
/// Whether the segment is plain text or a link. / 该片段是纯文本还是链接。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRichDescriptionSegmentSegmentType {
    /// `text`: Plain text / 纯文本
    Text,
    /// `url`: A link / 链接
    Url,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppRichDescriptionSegmentSegmentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppRichDescriptionSegmentSegmentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Url => "url",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "url" => Self::Url,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A custom role. / 自定义角色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRole {
    /// The name of the custom role. / 自定义角色的名称。
    pub role_name: String,
    /// The ID of the custom role. / 自定义角色的 ID。
    pub role_id: String,
    /// What the role may do with each table. / 该角色对各数据表的权限。
    pub table_roles: Vec<AppRoleTableRole>,
    /// What the role may do with each dashboard. / 该角色对各仪表盘的权限。
    pub block_roles: Vec<AppRoleBlockRole>,
}
impl wire::Object for AppRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_name", &mut self.role_name);
        f.field("role_id", &mut self.role_id);
        f.field("table_roles", &mut self.table_roles);
        f.field("block_roles", &mut self.block_roles);
    }
}
/// What the role may do with each dashboard. / 该角色对各仪表盘的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleBlockRole {
    /// The ID of the dashboard. / 仪表盘的 ID。
    pub block_id: String,
    /// What the permission is for, for now only dashboards. / 该权限针对哪一类对象，目前只有仪表盘。
    pub block_type: AppRoleBlockRoleBlockType,
    /// What the role may do with the dashboard. / 该角色对仪表盘的权限。
    /// - `0`: Nothing / 无权限
    /// - `1`: Read it / 可阅读
    pub block_perm: i64,
}
impl wire::Object for AppRoleBlockRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("block_type", &mut self.block_type);
        f.field("block_perm", &mut self.block_perm);
    }
}
/// What the permission is for, for now only dashboards. / 该权限针对哪一类对象，目前只有仪表盘。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRoleBlockRoleBlockType {
    /// `dashboard`: A dashboard / 仪表盘
    Dashboard,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppRoleBlockRoleBlockType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppRoleBlockRoleBlockType {
    fn as_str(&self) -> &str {
        match self {
            Self::Dashboard => "dashboard",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "dashboard" => Self::Dashboard,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`AppRoleBlockRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleBlockRoleInput {
    /// The ID of the dashboard. / 仪表盘的 ID。
    pub block_id: String,
    /// What the permission is for, for now only dashboards. / 该权限针对哪一类对象，目前只有仪表盘。
    pub block_type: Option<AppRoleBlockRoleBlockType>,
    /// What the role may do with the dashboard. / 该角色对仪表盘的权限。
    /// - `0`: Nothing / 无权限
    /// - `1`: Read it / 可阅读
    pub block_perm: i64,
}
impl AppRoleBlockRoleInput {
    /// Creates the value from its required fields.
    pub fn new(block_id: impl Into<String>, block_perm: i64) -> Self {
        Self {
            block_id: block_id.into(),
            block_type: Default::default(),
            block_perm,
        }
    }
    /// Sets `block_type`.
    #[must_use]
    pub fn block_type(mut self, value: AppRoleBlockRoleBlockType) -> Self {
        self.block_type = Some(value);
        self
    }
}
impl wire::Object for AppRoleBlockRoleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("block_type", &mut self.block_type);
        f.field("block_perm", &mut self.block_perm);
    }
}
/// The collaborators to add to the role or remove from it. / 要加入或移出该角色的协作者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleMemberId {
    /// The type of ID in the `id` of the collaborator. / 协作者的 `id` 的 ID 类型。
    /// - Default: `"open_id"`
    pub r#type: Option<AppRoleMemberIdType>,
    /// The ID of the collaborator, of the kind that `type` names. / 协作者的 ID，类型见 `type`。
    /// - Example: `"ou_35990a9d9052051a2fae9b2f1afabcef"`
    pub id: String,
}
impl AppRoleMemberId {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            id: id.into(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: AppRoleMemberIdType) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for AppRoleMemberId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
    }
}
/// The type of ID in the `id` of the collaborator. / 协作者的 `id` 的 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRoleMemberIdType {
    /// `open_id`: The ID of a user within one app, different in every app / 用户在某个应用内的 ID，各应用不同
    OpenId,
    /// `union_id`: The ID of a user across all apps of one developer / 用户在同一开发商各应用间共用的 ID
    UnionId,
    /// `user_id`: The ID of a user within the tenant, the same for all of its apps / 用户在租户内的 ID，对租户的所有应用都一致
    UserId,
    /// `chat_id`: The ID of a chat / 会话的 ID
    ChatId,
    /// `department_id`: The department_id of a department that the app can see / 部门的 department_id，应用须可见该部门
    DepartmentId,
    /// `open_department_id`: The open_department_id of a department that the app can see / 部门的 open_department_id，应用须可见该部门
    OpenDepartmentId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppRoleMemberIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppRoleMemberIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::ChatId => "chat_id",
            Self::DepartmentId => "department_id",
            Self::OpenDepartmentId => "open_department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "chat_id" => Self::ChatId,
            "department_id" => Self::DepartmentId,
            "open_department_id" => Self::OpenDepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What the role may do with each table. / 该角色对各数据表的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleTableRole {
    /// What the role may do with the table; `rec_rule` and `field_perm` limit that to some of the records or fields.
    ///
    /// 该角色对数据表的权限；要限定为部分记录或字段，另用 `rec_rule` 或 `field_perm`。
    /// - `0`: Nothing / 无权限
    /// - `1`: Read it / 可阅读
    /// - `2`: Edit records / 可编辑记录
    /// - `4`: Edit fields and records / 可编辑字段和记录
    pub table_perm: i64,
    /// The name of the table. / 数据表的名称。
    pub table_name: String,
    /// The ID of the table. / 数据表的 ID。
    pub table_id: id::TableId,
    /// Which records can be edited or read; it only has an effect if `table_perm` is 1 or 2.
    ///
    /// 哪些记录可以编辑或阅读；`table_perm` 为 1 或 2 时才有效。
    pub rec_rule: AppRoleTableRoleRecRule,
    /// What the role may do with each field, by field name: `1` is to read it, `2` to edit it. It only has an effect if `table_perm` is 2.
    ///
    /// 各字段的权限，键为字段名称，值为 `1`（可阅读）或 `2`（可编辑）；仅在 `table_perm` 为 2 时生效。
    pub field_perm: ::std::collections::BTreeMap<String, i64>,
    /// Whether records can be added; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以新增记录，仅在 `table_perm` 为 2 时生效。
    pub allow_add_record: bool,
    /// Whether records can be deleted; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以删除记录，仅在 `table_perm` 为 2 时生效。
    pub allow_delete_record: bool,
}
impl wire::Object for AppRoleTableRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("table_perm", &mut self.table_perm);
        f.field("table_name", &mut self.table_name);
        f.field("table_id", &mut self.table_id);
        f.field("rec_rule", &mut self.rec_rule);
        f.field("field_perm", &mut self.field_perm);
        f.field("allow_add_record", &mut self.allow_add_record);
        f.field("allow_delete_record", &mut self.allow_delete_record);
    }
}
/// The request form of [`AppRoleTableRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleTableRoleInput {
    /// What the role may do with the table; `rec_rule` and `field_perm` limit that to some of the records or fields.
    ///
    /// 该角色对数据表的权限；要限定为部分记录或字段，另用 `rec_rule` 或 `field_perm`。
    /// - `0`: Nothing / 无权限
    /// - `1`: Read it / 可阅读
    /// - `2`: Edit records / 可编辑记录
    /// - `4`: Edit fields and records / 可编辑字段和记录
    pub table_perm: i64,
    /// The name of the table. / 数据表的名称。
    pub table_name: Option<String>,
    /// The ID of the table. / 数据表的 ID。
    pub table_id: Option<id::TableId>,
    /// Which records can be edited or read; it only has an effect if `table_perm` is 1 or 2.
    ///
    /// 哪些记录可以编辑或阅读；`table_perm` 为 1 或 2 时才有效。
    pub rec_rule: Option<AppRoleTableRoleRecRuleInput>,
    /// What the role may do with each field, by field name: `1` is to read it, `2` to edit it. It only has an effect if `table_perm` is 2.
    ///
    /// 各字段的权限，键为字段名称，值为 `1`（可阅读）或 `2`（可编辑）；仅在 `table_perm` 为 2 时生效。
    pub field_perm: Option<::std::collections::BTreeMap<String, i64>>,
    /// Whether records can be added; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以新增记录，仅在 `table_perm` 为 2 时生效。
    pub allow_add_record: Option<bool>,
    /// Whether records can be deleted; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以删除记录，仅在 `table_perm` 为 2 时生效。
    pub allow_delete_record: Option<bool>,
}
impl AppRoleTableRoleInput {
    /// Creates the value from its required fields.
    pub fn new(table_perm: i64) -> Self {
        Self {
            table_perm,
            table_name: Default::default(),
            table_id: Default::default(),
            rec_rule: Default::default(),
            field_perm: Default::default(),
            allow_add_record: Default::default(),
            allow_delete_record: Default::default(),
        }
    }
    /// Sets `table_name`.
    #[must_use]
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `table_id`.
    #[must_use]
    pub fn table_id(mut self, value: impl Into<id::TableId>) -> Self {
        self.table_id = Some(value.into());
        self
    }
    /// Sets `rec_rule`.
    #[must_use]
    pub fn rec_rule(mut self, value: AppRoleTableRoleRecRuleInput) -> Self {
        self.rec_rule = Some(value);
        self
    }
    /// Sets `field_perm`.
    #[must_use]
    pub fn field_perm(
        mut self,
        value: ::std::collections::BTreeMap<String, i64>,
    ) -> Self {
        self.field_perm = Some(value);
        self
    }
    /// Sets `allow_add_record`.
    #[must_use]
    pub fn allow_add_record(mut self, value: bool) -> Self {
        self.allow_add_record = Some(value);
        self
    }
    /// Sets `allow_delete_record`.
    #[must_use]
    pub fn allow_delete_record(mut self, value: bool) -> Self {
        self.allow_delete_record = Some(value);
        self
    }
}
impl wire::Object for AppRoleTableRoleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("table_perm", &mut self.table_perm);
        f.field("table_name", &mut self.table_name);
        f.field("table_id", &mut self.table_id);
        f.field("rec_rule", &mut self.rec_rule);
        f.field("field_perm", &mut self.field_perm);
        f.field("allow_add_record", &mut self.allow_add_record);
        f.field("allow_delete_record", &mut self.allow_delete_record);
    }
}
/// Which records can be edited or read; it only has an effect if `table_perm` is 1 or 2.
///
/// 哪些记录可以编辑或阅读；`table_perm` 为 1 或 2 时才有效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRule {
    /// The conditions for the records that can be edited or read. / 哪些记录可以编辑或阅读，以条件表示。
    pub conditions: Vec<AppRoleTableRoleRecRuleCondition>,
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Conjunction,
    /// What the role may do with the records that do not match; it has no effect unless `table_perm` is 2.
    ///
    /// 该角色对不符合条件的记录有何权限；`table_perm` 不为 2 时无效。
    /// - `0`: Nothing / 不可查看
    /// - `1`: Only read them / 仅可阅读
    pub other_perm: i64,
}
impl wire::Object for AppRoleTableRoleRecRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
        f.field("other_perm", &mut self.other_perm);
    }
}
/// The conditions for the records that can be edited or read. / 哪些记录可以编辑或阅读，以条件表示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRuleCondition {
    /// The name of the field that the condition looks at; an empty string where the condition is that the creator is the visitor.
    ///
    /// 作为条件的字段的名称；条件为“创建人包含访问者本人”时是空字符串。
    pub field_name: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: Operator,
    /// One or more values to compare the field with, written as the [notes on values](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644) say.
    ///
    /// 与字段比较的一个或多个值，写法见[目标值填写说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644)。
    pub value: Vec<String>,
    /// The type of the field that the condition looks at, with the values of a field's `type`.
    ///
    /// 作为条件的字段的类型，取值与字段的 `type` 相同。
    pub field_type: i64,
}
impl wire::Object for AppRoleTableRoleRecRuleCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("field_type", &mut self.field_type);
    }
}
/// The request form of [`AppRoleTableRoleRecRuleCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRuleConditionInput {
    /// The name of the field that the condition looks at; an empty string where the condition is that the creator is the visitor.
    ///
    /// 作为条件的字段的名称；条件为“创建人包含访问者本人”时是空字符串。
    pub field_name: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: Option<Operator>,
    /// One or more values to compare the field with, written as the [notes on values](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644) say.
    ///
    /// 与字段比较的一个或多个值，写法见[目标值填写说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644)。
    pub value: Option<Vec<String>>,
    /// The type of the field that the condition looks at, with the values of a field's `type`.
    ///
    /// 作为条件的字段的类型，取值与字段的 `type` 相同。
    pub field_type: Option<i64>,
}
impl AppRoleTableRoleRecRuleConditionInput {
    /// Creates the value from its required fields.
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            operator: Default::default(),
            value: Default::default(),
            field_type: Default::default(),
        }
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: Operator) -> Self {
        self.operator = Some(value);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `field_type`.
    #[must_use]
    pub fn field_type(mut self, value: i64) -> Self {
        self.field_type = Some(value);
        self
    }
}
impl wire::Object for AppRoleTableRoleRecRuleConditionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("field_type", &mut self.field_type);
    }
}
/// The request form of [`AppRoleTableRoleRecRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRoleTableRoleRecRuleInput {
    /// The conditions for the records that can be edited or read. / 哪些记录可以编辑或阅读，以条件表示。
    pub conditions: Vec<AppRoleTableRoleRecRuleConditionInput>,
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Option<Conjunction>,
    /// What the role may do with the records that do not match; it has no effect unless `table_perm` is 2.
    ///
    /// 该角色对不符合条件的记录有何权限；`table_perm` 不为 2 时无效。
    /// - `0`: Nothing / 不可查看
    /// - `1`: Only read them / 仅可阅读
    pub other_perm: Option<i64>,
}
impl AppRoleTableRoleRecRuleInput {
    /// Creates the value from its required fields.
    pub fn new(
        conditions: impl Into<Vec<AppRoleTableRoleRecRuleConditionInput>>,
    ) -> Self {
        Self {
            conditions: conditions.into(),
            conjunction: Default::default(),
            other_perm: Default::default(),
        }
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn conjunction(mut self, value: Conjunction) -> Self {
        self.conjunction = Some(value);
        self
    }
    /// Sets `other_perm`.
    #[must_use]
    pub fn other_perm(mut self, value: i64) -> Self {
        self.other_perm = Some(value);
        self
    }
}
impl wire::Object for AppRoleTableRoleRecRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
        f.field("other_perm", &mut self.other_perm);
    }
}
/// The field as created or updated. / 新增或更新后的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableField {
    /// The name of the field. / 字段的名称。
    pub field_name: String,
    /// The type of the field. / 字段的类型。
    /// - `1`: Text / 文本
    /// - `2`: Number / 数字
    /// - `3`: Single option / 单选
    /// - `4`: Multiple options / 多选
    /// - `5`: Date / 日期
    /// - `7`: Checkbox / 复选框
    /// - `11`: Person / 人员
    /// - `13`: Phone number / 电话号码
    /// - `15`: Link / 超链接
    /// - `17`: Attachment / 附件
    /// - `18`: One-way link / 单向关联
    /// - `20`: Formula / 公式
    /// - `21`: Two-way link / 双向关联
    /// - `22`: Location / 地理位置
    /// - `23`: Group chat / 群组
    /// - `1001`: Creation time / 创建时间
    /// - `1002`: Last modified time / 最后更新时间
    /// - `1003`: Creator / 创建人
    /// - `1004`: Last modifier / 修改人
    /// - `1005`: Auto number / 自动编号
    pub r#type: i64,
    /// The properties of the field, which depend on its type; see the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide).
    ///
    /// 字段的属性，随字段类型而不同，见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub property: AppTableFieldProperty,
    /// The description of the field. / 字段的描述。
    pub description: AppTableFieldDescription,
    /// Whether the field is the primary one, the first column of the table. / 是否为索引字段，即数据表的第一列。
    pub is_primary: bool,
    /// The ID of the field. / 字段的 ID。
    pub field_id: String,
    /// How the field is shown; a number field, for example, can be shown as a progress bar. The [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide) says which of them goes with which `type`.
    ///
    /// 字段的显示形式，例如数字字段可以显示为进度；可与哪些 `type` 搭配见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub ui_type: UiType,
    /// Whether the field is hidden. / 字段是否被隐藏。
    pub is_hidden: bool,
}
impl wire::Object for AppTableField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("type", &mut self.r#type);
        f.field("property", &mut self.property);
        f.field("description", &mut self.description);
        f.field("is_primary", &mut self.is_primary);
        f.field("field_id", &mut self.field_id);
        f.field("ui_type", &mut self.ui_type);
        f.field("is_hidden", &mut self.is_hidden);
    }
}
/// The description of the field. / 字段的描述。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldDescription {
    /// Whether the description is kept from becoming the description of the question in forms; it only has an effect when a field is created or updated.
    ///
    /// 是否禁止将该描述同步为表单中的问题描述；只在新增或修改字段时有效。
    /// - Default: `true`
    pub disable_sync: bool,
    /// The text of the description. / 字段描述的文字。
    /// - Example: `"text"`
    pub text: String,
}
impl wire::Object for AppTableFieldDescription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("disable_sync", &mut self.disable_sync);
        f.field("text", &mut self.text);
    }
}
/// The request form of [`AppTableFieldDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldDescriptionInput {
    /// Whether the description is kept from becoming the description of the question in forms; it only has an effect when a field is created or updated.
    ///
    /// 是否禁止将该描述同步为表单中的问题描述；只在新增或修改字段时有效。
    /// - Default: `true`
    pub disable_sync: Option<bool>,
    /// The text of the description. / 字段描述的文字。
    /// - Example: `"text"`
    pub text: Option<String>,
}
impl AppTableFieldDescriptionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `disable_sync`.
    #[must_use]
    pub fn disable_sync(mut self, value: bool) -> Self {
        self.disable_sync = Some(value);
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl wire::Object for AppTableFieldDescriptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("disable_sync", &mut self.disable_sync);
        f.field("text", &mut self.text);
    }
}
/// The properties of the field, which depend on its type; see the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide).
///
/// 字段的属性，随字段类型而不同，见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldProperty {
    /// The options of a single or multiple option field. / 单选或多选字段的选项。
    pub options: Vec<AppTableFieldPropertyOption>,
    /// The format in which the number or formula is shown. / 数字或公式字段的显示格式。
    /// - Example: `"0"`
    pub formatter: String,
    /// The format in which a date or time is shown, for date, creation time and last modified time fields.
    ///
    /// 日期或时间按什么格式显示，用于日期、创建时间和最后更新时间字段。
    pub date_formatter: String,
    /// Whether the creation time is filled in for new records, for date fields. / 日期字段在新增记录时是否自动填入创建时间。
    pub auto_fill: bool,
    /// Whether a person field may hold several persons, or a link field several records.
    ///
    /// 人员字段是否允许多个人员，或单向、双向关联字段是否允许多条记录。
    pub multiple: bool,
    /// The ID of the table that a link field points to. / 关联字段指向哪个数据表，填其 ID。
    /// - Example: `"tblsRc9GRRXKqhvW"`
    pub table_id: id::TableId,
    /// The name of the table that a link field points to. / 关联字段指向的数据表的名称。
    pub table_name: String,
    /// The name of the field on the other side of a two-way link, in the linked table.
    ///
    /// 双向关联字段在被关联数据表中的对应字段的名称。
    /// - Example: `"text"`
    pub back_field_name: String,
    /// The ID of the field on the other side of a two-way link, in the linked table.
    ///
    /// 双向关联字段在被关联数据表中的对应字段的 ID。
    pub back_field_id: String,
    /// How an auto number field numbers the records. / 自动编号字段的编号规则。
    pub auto_serial: AppFieldPropertyAutoSerial,
    /// How a location field may be filled in. / 地理位置字段的录入方式。
    pub location: AppFieldPropertyLocation,
    /// The expression of a formula field. / 公式字段的表达式。
    /// - Example: `"bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2"`
    pub formula_expression: String,
    /// The ways in which the field may be filled in. / 字段支持哪些录入方式。
    pub allowed_edit_modes: AllowedEditModes,
    /// The smallest value of the field, such as a progress bar or rating. / 进度、评分等字段的最小值。
    /// - Example: `0`
    pub min: f64,
    /// The largest value of the field, such as a progress bar or rating. / 进度、评分等字段的最大值。
    /// - Example: `10`
    pub max: f64,
    /// Whether the range of the field, such as a progress bar, can be customized. / 进度等字段是否可以自定义数值范围。
    pub range_customize: bool,
    /// The currency of the field. / 货币字段的币种。
    /// - Example: `"CNY"`
    pub currency_code: String,
    /// How the rating field is shown. / 评分字段的显示设置。
    pub rating: Rating,
    /// The data type of the result of a formula field; it is only to be set if the `formula_type` that `bitable.v1.app.get` returns is 2.
    ///
    /// 公式字段结果的数据类型；仅在 `bitable.v1.app.get` 返回的 `formula_type` 为 2 时需要设置。
    pub r#type: AppTableFieldPropertyType,
    /// Which records of which table a lookup field refers to. / 查找引用字段引用哪个数据表中的哪些记录。
    pub filter_info: AppTableFieldPropertyAppTableFieldPropertyLookupFilter,
}
impl wire::Object for AppTableFieldProperty {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("options", &mut self.options);
        f.field("formatter", &mut self.formatter);
        f.field("date_formatter", &mut self.date_formatter);
        f.field("auto_fill", &mut self.auto_fill);
        f.field("multiple", &mut self.multiple);
        f.field("table_id", &mut self.table_id);
        f.field("table_name", &mut self.table_name);
        f.field("back_field_name", &mut self.back_field_name);
        f.field("back_field_id", &mut self.back_field_id);
        f.field("auto_serial", &mut self.auto_serial);
        f.field("location", &mut self.location);
        f.field("formula_expression", &mut self.formula_expression);
        f.field("allowed_edit_modes", &mut self.allowed_edit_modes);
        f.field("min", &mut self.min);
        f.field("max", &mut self.max);
        f.field("range_customize", &mut self.range_customize);
        f.field("currency_code", &mut self.currency_code);
        f.field("rating", &mut self.rating);
        f.field("type", &mut self.r#type);
        f.field("filter_info", &mut self.filter_info);
    }
}
/// The filter for the records that are referred to. / 筛选被引用记录的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyAppTableFieldPropertyFilterInfo {
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Conjunction,
    /// The conditions of the filter. / 筛选条件。
    pub conditions: Vec<AppTableFieldPropertyAppTableFieldPropertyFilterInfoCondition>,
}
impl wire::Object for AppTableFieldPropertyAppTableFieldPropertyFilterInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conjunction", &mut self.conjunction);
        f.field("conditions", &mut self.conditions);
    }
}
/// The conditions of the filter. / 筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyAppTableFieldPropertyFilterInfoCondition {
    /// The ID of the field to filter by. / 用来筛选的字段的 ID。
    pub field_id: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: Operator,
    /// The value to compare the field with. / 与字段比较的值。
    pub value: String,
    /// The ID of the condition. / 筛选条件的 ID。
    pub condition_id: String,
    /// The type of the field to filter by. / 用来筛选的字段的类型。
    pub field_type: i64,
}
impl wire::Object for AppTableFieldPropertyAppTableFieldPropertyFilterInfoCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("condition_id", &mut self.condition_id);
        f.field("field_type", &mut self.field_type);
    }
}
/// The conditions of the filter. / 筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyAppTableFieldPropertyFilterInfoConditionInput {
    /// The ID of the field to filter by. / 用来筛选的字段的 ID。
    pub field_id: Option<String>,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: Option<Operator>,
    /// The value to compare the field with. / 与字段比较的值。
    pub value: Option<String>,
    /// The ID of the condition. / 筛选条件的 ID。
    pub condition_id: Option<String>,
    /// The type of the field to filter by. / 用来筛选的字段的类型。
    pub field_type: Option<i64>,
}
impl AppTableFieldPropertyAppTableFieldPropertyFilterInfoConditionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `field_id`.
    #[must_use]
    pub fn field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: Operator) -> Self {
        self.operator = Some(value);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `condition_id`.
    #[must_use]
    pub fn condition_id(mut self, value: impl Into<String>) -> Self {
        self.condition_id = Some(value.into());
        self
    }
    /// Sets `field_type`.
    #[must_use]
    pub fn field_type(mut self, value: i64) -> Self {
        self.field_type = Some(value);
        self
    }
}
impl wire::Object
for AppTableFieldPropertyAppTableFieldPropertyFilterInfoConditionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("condition_id", &mut self.condition_id);
        f.field("field_type", &mut self.field_type);
    }
}
/// The filter for the records that are referred to. / 筛选被引用记录的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyAppTableFieldPropertyFilterInfoInput {
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Option<Conjunction>,
    /// The conditions of the filter. / 筛选条件。
    pub conditions: Option<
        Vec<AppTableFieldPropertyAppTableFieldPropertyFilterInfoConditionInput>,
    >,
}
impl AppTableFieldPropertyAppTableFieldPropertyFilterInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn conjunction(mut self, value: Conjunction) -> Self {
        self.conjunction = Some(value);
        self
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(
        mut self,
        value: impl Into<
            Vec<AppTableFieldPropertyAppTableFieldPropertyFilterInfoConditionInput>,
        >,
    ) -> Self {
        self.conditions = Some(value.into());
        self
    }
}
impl wire::Object for AppTableFieldPropertyAppTableFieldPropertyFilterInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conjunction", &mut self.conjunction);
        f.field("conditions", &mut self.conditions);
    }
}
/// Which records of which table a lookup field refers to. / 查找引用字段引用哪个数据表中的哪些记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyAppTableFieldPropertyLookupFilter {
    /// The table that is referred to. / 被引用的数据表。
    pub target_table: String,
    /// The filter for the records that are referred to. / 筛选被引用记录的条件。
    pub filter_info: AppTableFieldPropertyAppTableFieldPropertyFilterInfo,
}
impl wire::Object for AppTableFieldPropertyAppTableFieldPropertyLookupFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_table", &mut self.target_table);
        f.field("filter_info", &mut self.filter_info);
    }
}
/// Which records of which table a lookup field refers to. / 查找引用字段引用哪个数据表中的哪些记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyAppTableFieldPropertyLookupFilterInput {
    /// The table that is referred to. / 被引用的数据表。
    pub target_table: Option<String>,
    /// The filter for the records that are referred to. / 筛选被引用记录的条件。
    pub filter_info: Option<AppTableFieldPropertyAppTableFieldPropertyFilterInfoInput>,
}
impl AppTableFieldPropertyAppTableFieldPropertyLookupFilterInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `target_table`.
    #[must_use]
    pub fn target_table(mut self, value: impl Into<String>) -> Self {
        self.target_table = Some(value.into());
        self
    }
    /// Sets `filter_info`.
    #[must_use]
    pub fn filter_info(
        mut self,
        value: AppTableFieldPropertyAppTableFieldPropertyFilterInfoInput,
    ) -> Self {
        self.filter_info = Some(value);
        self
    }
}
impl wire::Object for AppTableFieldPropertyAppTableFieldPropertyLookupFilterInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_table", &mut self.target_table);
        f.field("filter_info", &mut self.filter_info);
    }
}
/// The request form of [`AppTableFieldProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyInput {
    /// The options of a single or multiple option field. / 单选或多选字段的选项。
    pub options: Option<Vec<AppTableFieldPropertyOptionInput>>,
    /// The format in which the number or formula is shown. / 数字或公式字段的显示格式。
    /// - Example: `"0"`
    pub formatter: Option<String>,
    /// The format in which a date or time is shown, for date, creation time and last modified time fields.
    ///
    /// 日期或时间按什么格式显示，用于日期、创建时间和最后更新时间字段。
    pub date_formatter: Option<String>,
    /// Whether the creation time is filled in for new records, for date fields. / 日期字段在新增记录时是否自动填入创建时间。
    pub auto_fill: Option<bool>,
    /// Whether a person field may hold several persons, or a link field several records.
    ///
    /// 人员字段是否允许多个人员，或单向、双向关联字段是否允许多条记录。
    pub multiple: Option<bool>,
    /// The ID of the table that a link field points to. / 关联字段指向哪个数据表，填其 ID。
    /// - Example: `"tblsRc9GRRXKqhvW"`
    pub table_id: Option<id::TableId>,
    /// The name of the table that a link field points to. / 关联字段指向的数据表的名称。
    pub table_name: Option<String>,
    /// The name of the field on the other side of a two-way link, in the linked table.
    ///
    /// 双向关联字段在被关联数据表中的对应字段的名称。
    /// - Example: `"text"`
    pub back_field_name: Option<String>,
    /// The ID of the field on the other side of a two-way link, in the linked table.
    ///
    /// 双向关联字段在被关联数据表中的对应字段的 ID。
    pub back_field_id: Option<String>,
    /// How an auto number field numbers the records. / 自动编号字段的编号规则。
    pub auto_serial: Option<AppFieldPropertyAutoSerialInput>,
    /// How a location field may be filled in. / 地理位置字段的录入方式。
    pub location: Option<AppFieldPropertyLocationInput>,
    /// The expression of a formula field. / 公式字段的表达式。
    /// - Example: `"bitable::$table[tblNj92WQBAasdEf].$field[fldMV60rYs]*2"`
    pub formula_expression: Option<String>,
    /// The ways in which the field may be filled in. / 字段支持哪些录入方式。
    pub allowed_edit_modes: Option<AllowedEditModesInput>,
    /// The smallest value of the field, such as a progress bar or rating. / 进度、评分等字段的最小值。
    /// - Example: `0`
    pub min: Option<f64>,
    /// The largest value of the field, such as a progress bar or rating. / 进度、评分等字段的最大值。
    /// - Example: `10`
    pub max: Option<f64>,
    /// Whether the range of the field, such as a progress bar, can be customized. / 进度等字段是否可以自定义数值范围。
    pub range_customize: Option<bool>,
    /// The currency of the field. / 货币字段的币种。
    /// - Example: `"CNY"`
    pub currency_code: Option<String>,
    /// How the rating field is shown. / 评分字段的显示设置。
    pub rating: Option<RatingInput>,
    /// The data type of the result of a formula field; it is only to be set if the `formula_type` that `bitable.v1.app.get` returns is 2.
    ///
    /// 公式字段结果的数据类型；仅在 `bitable.v1.app.get` 返回的 `formula_type` 为 2 时需要设置。
    pub r#type: Option<AppTableFieldPropertyTypeInput>,
    /// Which records of which table a lookup field refers to. / 查找引用字段引用哪个数据表中的哪些记录。
    pub filter_info: Option<AppTableFieldPropertyAppTableFieldPropertyLookupFilterInput>,
}
impl AppTableFieldPropertyInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        value: impl Into<Vec<AppTableFieldPropertyOptionInput>>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `formatter`.
    #[must_use]
    pub fn formatter(mut self, value: impl Into<String>) -> Self {
        self.formatter = Some(value.into());
        self
    }
    /// Sets `date_formatter`.
    #[must_use]
    pub fn date_formatter(mut self, value: impl Into<String>) -> Self {
        self.date_formatter = Some(value.into());
        self
    }
    /// Sets `auto_fill`.
    #[must_use]
    pub fn auto_fill(mut self, value: bool) -> Self {
        self.auto_fill = Some(value);
        self
    }
    /// Sets `multiple`.
    #[must_use]
    pub fn multiple(mut self, value: bool) -> Self {
        self.multiple = Some(value);
        self
    }
    /// Sets `table_id`.
    #[must_use]
    pub fn table_id(mut self, value: impl Into<id::TableId>) -> Self {
        self.table_id = Some(value.into());
        self
    }
    /// Sets `table_name`.
    #[must_use]
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `back_field_name`.
    #[must_use]
    pub fn back_field_name(mut self, value: impl Into<String>) -> Self {
        self.back_field_name = Some(value.into());
        self
    }
    /// Sets `back_field_id`.
    #[must_use]
    pub fn back_field_id(mut self, value: impl Into<String>) -> Self {
        self.back_field_id = Some(value.into());
        self
    }
    /// Sets `auto_serial`.
    #[must_use]
    pub fn auto_serial(mut self, value: AppFieldPropertyAutoSerialInput) -> Self {
        self.auto_serial = Some(value);
        self
    }
    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, value: AppFieldPropertyLocationInput) -> Self {
        self.location = Some(value);
        self
    }
    /// Sets `formula_expression`.
    #[must_use]
    pub fn formula_expression(mut self, value: impl Into<String>) -> Self {
        self.formula_expression = Some(value.into());
        self
    }
    /// Sets `allowed_edit_modes`.
    #[must_use]
    pub fn allowed_edit_modes(mut self, value: AllowedEditModesInput) -> Self {
        self.allowed_edit_modes = Some(value);
        self
    }
    /// Sets `min`.
    #[must_use]
    pub fn min(mut self, value: f64) -> Self {
        self.min = Some(value);
        self
    }
    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: f64) -> Self {
        self.max = Some(value);
        self
    }
    /// Sets `range_customize`.
    #[must_use]
    pub fn range_customize(mut self, value: bool) -> Self {
        self.range_customize = Some(value);
        self
    }
    /// Sets `currency_code`.
    #[must_use]
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    /// Sets `rating`.
    #[must_use]
    pub fn rating(mut self, value: RatingInput) -> Self {
        self.rating = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: AppTableFieldPropertyTypeInput) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `filter_info`.
    #[must_use]
    pub fn filter_info(
        mut self,
        value: AppTableFieldPropertyAppTableFieldPropertyLookupFilterInput,
    ) -> Self {
        self.filter_info = Some(value);
        self
    }
}
impl wire::Object for AppTableFieldPropertyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("options", &mut self.options);
        f.field("formatter", &mut self.formatter);
        f.field("date_formatter", &mut self.date_formatter);
        f.field("auto_fill", &mut self.auto_fill);
        f.field("multiple", &mut self.multiple);
        f.field("table_id", &mut self.table_id);
        f.field("table_name", &mut self.table_name);
        f.field("back_field_name", &mut self.back_field_name);
        f.field("back_field_id", &mut self.back_field_id);
        f.field("auto_serial", &mut self.auto_serial);
        f.field("location", &mut self.location);
        f.field("formula_expression", &mut self.formula_expression);
        f.field("allowed_edit_modes", &mut self.allowed_edit_modes);
        f.field("min", &mut self.min);
        f.field("max", &mut self.max);
        f.field("range_customize", &mut self.range_customize);
        f.field("currency_code", &mut self.currency_code);
        f.field("rating", &mut self.rating);
        f.field("type", &mut self.r#type);
        f.field("filter_info", &mut self.filter_info);
    }
}
/// The options of a single or multiple option field. / 单选或多选字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyOption {
    /// The name of the option. / 选项的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The ID of the option, made by the system and not to be set when the option is created.
    ///
    /// 选项的 ID，由系统生成，创建选项时不能指定。
    /// - Example: `"optKl35lnG"`
    pub id: String,
    /// The number of the option's color; the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide) shows the colors.
    ///
    /// 选项的颜色编号，各编号的颜色见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    /// - From 0 to 54
    /// - Example: `0`
    pub color: i64,
}
impl wire::Object for AppTableFieldPropertyOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("id", &mut self.id);
        f.field("color", &mut self.color);
    }
}
/// The request form of [`AppTableFieldPropertyOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyOptionInput {
    /// The name of the option. / 选项的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The ID of the option, made by the system and not to be set when the option is created.
    ///
    /// 选项的 ID，由系统生成，创建选项时不能指定。
    /// - Example: `"optKl35lnG"`
    pub id: Option<String>,
    /// The number of the option's color; the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide) shows the colors.
    ///
    /// 选项的颜色编号，各编号的颜色见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    /// - From 0 to 54
    /// - Example: `0`
    pub color: Option<i64>,
}
impl AppTableFieldPropertyOptionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: i64) -> Self {
        self.color = Some(value);
        self
    }
}
impl wire::Object for AppTableFieldPropertyOptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("id", &mut self.id);
        f.field("color", &mut self.color);
    }
}
/// The data type of the result of a formula field; it is only to be set if the `formula_type` that `bitable.v1.app.get` returns is 2.
///
/// 公式字段结果的数据类型；仅在 `bitable.v1.app.get` 返回的 `formula_type` 为 2 时需要设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyType {
    /// The data type of the result of the formula, with the values of a field's `type`.
    ///
    /// 公式结果的数据类型，取值与字段的 `type` 相同。
    /// - `1`: Text (the default) or barcode / 文本（默认）或条码
    /// - `2`: Number (the default), progress, currency or rating / 数字（默认）、进度、货币或评分
    /// - `3`: Single option / 单选
    /// - `4`: Multiple options / 多选
    /// - `5`: Date / 日期
    /// - `7`: Checkbox / 复选框
    /// - `11`: Person / 人员
    /// - `13`: Phone number / 电话号码
    /// - `15`: Link / 超链接
    /// - `17`: Attachment / 附件
    /// - `18`: One-way link / 单向关联
    /// - `20`: Formula / 公式
    /// - `21`: Two-way link / 双向关联
    /// - `22`: Location / 地理位置
    /// - `23`: Group chat / 群组
    /// - `1001`: Creation time / 创建时间
    /// - `1002`: Last modified time / 最后更新时间
    /// - `1003`: Creator / 创建人
    /// - `1004`: Last modifier / 修改人
    /// - `1005`: Auto number / 自动编号
    pub data_type: i64,
    /// How the result of the formula is shown, such as its format and range. / 公式结果的展示设置，如格式和数值范围。
    pub ui_property: AppTableFieldPropertyTypeUiProperty,
    /// How the result of the formula is shown; a number, for example, can be shown as a progress bar. See the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide).
    ///
    /// 公式结果的显示形式，例如数字可以显示为进度，见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub ui_type: UiType,
}
impl wire::Object for AppTableFieldPropertyType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_type", &mut self.data_type);
        f.field("ui_property", &mut self.ui_property);
        f.field("ui_type", &mut self.ui_type);
    }
}
/// The request form of [`AppTableFieldPropertyType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyTypeInput {
    /// The data type of the result of the formula, with the values of a field's `type`.
    ///
    /// 公式结果的数据类型，取值与字段的 `type` 相同。
    /// - `1`: Text (the default) or barcode / 文本（默认）或条码
    /// - `2`: Number (the default), progress, currency or rating / 数字（默认）、进度、货币或评分
    /// - `3`: Single option / 单选
    /// - `4`: Multiple options / 多选
    /// - `5`: Date / 日期
    /// - `7`: Checkbox / 复选框
    /// - `11`: Person / 人员
    /// - `13`: Phone number / 电话号码
    /// - `15`: Link / 超链接
    /// - `17`: Attachment / 附件
    /// - `18`: One-way link / 单向关联
    /// - `20`: Formula / 公式
    /// - `21`: Two-way link / 双向关联
    /// - `22`: Location / 地理位置
    /// - `23`: Group chat / 群组
    /// - `1001`: Creation time / 创建时间
    /// - `1002`: Last modified time / 最后更新时间
    /// - `1003`: Creator / 创建人
    /// - `1004`: Last modifier / 修改人
    /// - `1005`: Auto number / 自动编号
    pub data_type: i64,
    /// How the result of the formula is shown, such as its format and range. / 公式结果的展示设置，如格式和数值范围。
    pub ui_property: Option<AppTableFieldPropertyTypeUiPropertyInput>,
    /// How the result of the formula is shown; a number, for example, can be shown as a progress bar. See the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide).
    ///
    /// 公式结果的显示形式，例如数字可以显示为进度，见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
    pub ui_type: Option<UiType>,
}
impl AppTableFieldPropertyTypeInput {
    /// Creates the value from its required fields.
    pub fn new(data_type: i64) -> Self {
        Self {
            data_type,
            ui_property: Default::default(),
            ui_type: Default::default(),
        }
    }
    /// Sets `ui_property`.
    #[must_use]
    pub fn ui_property(
        mut self,
        value: AppTableFieldPropertyTypeUiPropertyInput,
    ) -> Self {
        self.ui_property = Some(value);
        self
    }
    /// Sets `ui_type`.
    #[must_use]
    pub fn ui_type(mut self, value: UiType) -> Self {
        self.ui_type = Some(value);
        self
    }
}
impl wire::Object for AppTableFieldPropertyTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data_type", &mut self.data_type);
        f.field("ui_property", &mut self.ui_property);
        f.field("ui_type", &mut self.ui_type);
    }
}
/// How the result of the formula is shown, such as its format and range. / 公式结果的展示设置，如格式和数值范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyTypeUiProperty {
    /// The currency of the field. / 货币字段的币种。
    pub currency_code: String,
    /// The format in which the number or formula is shown. / 数字或公式字段的显示格式。
    pub formatter: String,
    /// Whether the range of the field, such as a progress bar, can be customized. / 进度等字段是否可以自定义数值范围。
    pub range_customize: bool,
    /// The smallest value of the field, such as a progress bar or rating. / 进度、评分等字段的最小值。
    pub min: f64,
    /// The largest value of the field, such as a progress bar or rating. / 进度、评分等字段的最大值。
    pub max: f64,
    /// The format in which a date or time is shown, for date, creation time and last modified time fields.
    ///
    /// 日期或时间按什么格式显示，用于日期、创建时间和最后更新时间字段。
    pub date_formatter: String,
    /// How the rating field is shown. / 评分字段的显示设置。
    pub rating: Rating,
}
impl wire::Object for AppTableFieldPropertyTypeUiProperty {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_code", &mut self.currency_code);
        f.field("formatter", &mut self.formatter);
        f.field("range_customize", &mut self.range_customize);
        f.field("min", &mut self.min);
        f.field("max", &mut self.max);
        f.field("date_formatter", &mut self.date_formatter);
        f.field("rating", &mut self.rating);
    }
}
/// The request form of [`AppTableFieldPropertyTypeUiProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableFieldPropertyTypeUiPropertyInput {
    /// The currency of the field. / 货币字段的币种。
    pub currency_code: Option<String>,
    /// The format in which the number or formula is shown. / 数字或公式字段的显示格式。
    pub formatter: Option<String>,
    /// Whether the range of the field, such as a progress bar, can be customized. / 进度等字段是否可以自定义数值范围。
    pub range_customize: Option<bool>,
    /// The smallest value of the field, such as a progress bar or rating. / 进度、评分等字段的最小值。
    pub min: Option<f64>,
    /// The largest value of the field, such as a progress bar or rating. / 进度、评分等字段的最大值。
    pub max: Option<f64>,
    /// The format in which a date or time is shown, for date, creation time and last modified time fields.
    ///
    /// 日期或时间按什么格式显示，用于日期、创建时间和最后更新时间字段。
    pub date_formatter: Option<String>,
    /// How the rating field is shown. / 评分字段的显示设置。
    pub rating: Option<RatingInput>,
}
impl AppTableFieldPropertyTypeUiPropertyInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `currency_code`.
    #[must_use]
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = Some(value.into());
        self
    }
    /// Sets `formatter`.
    #[must_use]
    pub fn formatter(mut self, value: impl Into<String>) -> Self {
        self.formatter = Some(value.into());
        self
    }
    /// Sets `range_customize`.
    #[must_use]
    pub fn range_customize(mut self, value: bool) -> Self {
        self.range_customize = Some(value);
        self
    }
    /// Sets `min`.
    #[must_use]
    pub fn min(mut self, value: f64) -> Self {
        self.min = Some(value);
        self
    }
    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: f64) -> Self {
        self.max = Some(value);
        self
    }
    /// Sets `date_formatter`.
    #[must_use]
    pub fn date_formatter(mut self, value: impl Into<String>) -> Self {
        self.date_formatter = Some(value.into());
        self
    }
    /// Sets `rating`.
    #[must_use]
    pub fn rating(mut self, value: RatingInput) -> Self {
        self.rating = Some(value);
        self
    }
}
impl wire::Object for AppTableFieldPropertyTypeUiPropertyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_code", &mut self.currency_code);
        f.field("formatter", &mut self.formatter);
        f.field("range_customize", &mut self.range_customize);
        f.field("min", &mut self.min);
        f.field("max", &mut self.max);
        f.field("date_formatter", &mut self.date_formatter);
        f.field("rating", &mut self.rating);
    }
}
/// The metadata of the form. / 表单的元数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableForm {
    /// The name of the form. / 表单的名称。
    pub name: String,
    /// The description of the form. / 表单的描述。
    pub description: String,
    /// Whether the form is shared; it can only be filled in if it is. / 是否开启表单分享；只有开启后才能填写。
    pub shared: bool,
    /// The link that shares the form. / 表单的分享链接。
    pub shared_url: String,
    /// Who may fill in the shared form. / 谁可以填写分享的表单。
    pub shared_limit: SharedLimit,
    /// Whether the form can be filled in only once. / 每人是否只能填写一次。
    pub submit_limit_once: bool,
}
impl wire::Object for AppTableForm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("shared", &mut self.shared);
        f.field("shared_url", &mut self.shared_url);
        f.field("shared_limit", &mut self.shared_limit);
        f.field("submit_limit_once", &mut self.submit_limit_once);
    }
}
/// A record. / 记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableRecord {
    /// The contents of the record, field values by field name, in the [structure of each field type](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview).
    ///
    /// 记录的内容：键为字段名称，值的结构取决于字段类型，见[记录数据结构](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview)。
    pub fields: ::std::collections::BTreeMap<String, wire::Json>,
    /// The ID of the record. / 记录的 ID。
    pub record_id: id::RecordId,
    /// The person who created the record; present only if a query asked for the automatic fields.
    ///
    /// 记录的创建人；仅在查询时要求返回自动计算的字段时才有。
    pub created_by: Person,
    /// When the record was created; present only if a query asked for the automatic fields.
    ///
    /// 记录的创建时间；仅在查询时要求返回自动计算的字段时才有。
    pub created_time: i64,
    /// The person who last modified the record; present only if a query asked for the automatic fields.
    ///
    /// 最后修改记录的人；仅在查询时要求返回自动计算的字段时才有。
    pub last_modified_by: Person,
    /// When the record was last modified; present only if a query asked for the automatic fields.
    ///
    /// 记录的最后修改时间；仅在查询时要求返回自动计算的字段时才有。
    pub last_modified_time: i64,
    /// The link that shares the record, returned only by `bitable.v1.app_table_record.batch_get`.
    ///
    /// 记录的分享链接，只有 `bitable.v1.app_table_record.batch_get` 返回。
    pub shared_url: String,
    /// The link of the record, returned only by operations that query records. / 记录的链接，只有查询记录的接口返回。
    pub record_url: String,
}
impl wire::Object for AppTableRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.field("record_id", &mut self.record_id);
        f.field("created_by", &mut self.created_by);
        f.field("created_time", &mut self.created_time);
        f.field("last_modified_by", &mut self.last_modified_by);
        f.field("last_modified_time", &mut self.last_modified_time);
        f.field("shared_url", &mut self.shared_url);
        f.field("record_url", &mut self.record_url);
    }
}
/// The request form of [`AppTableRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableRecordInput {
    /// The contents of the record, field values by field name, in the [structure of each field type](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview).
    ///
    /// 记录的内容：键为字段名称，值的结构取决于字段类型，见[记录数据结构](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/bitable-record-data-structure-overview)。
    pub fields: ::std::collections::BTreeMap<String, wire::Json>,
    /// The ID of the record. / 记录的 ID。
    pub record_id: Option<id::RecordId>,
    /// The person who created the record; present only if a query asked for the automatic fields.
    ///
    /// 记录的创建人；仅在查询时要求返回自动计算的字段时才有。
    pub created_by: Option<PersonInput>,
    /// When the record was created; present only if a query asked for the automatic fields.
    ///
    /// 记录的创建时间；仅在查询时要求返回自动计算的字段时才有。
    pub created_time: Option<i64>,
    /// The person who last modified the record; present only if a query asked for the automatic fields.
    ///
    /// 最后修改记录的人；仅在查询时要求返回自动计算的字段时才有。
    pub last_modified_by: Option<PersonInput>,
    /// When the record was last modified; present only if a query asked for the automatic fields.
    ///
    /// 记录的最后修改时间；仅在查询时要求返回自动计算的字段时才有。
    pub last_modified_time: Option<i64>,
    /// The link that shares the record, returned only by `bitable.v1.app_table_record.batch_get`.
    ///
    /// 记录的分享链接，只有 `bitable.v1.app_table_record.batch_get` 返回。
    pub shared_url: Option<String>,
    /// The link of the record, returned only by operations that query records. / 记录的链接，只有查询记录的接口返回。
    pub record_url: Option<String>,
}
impl AppTableRecordInput {
    /// Creates the value from its required fields.
    pub fn new(fields: ::std::collections::BTreeMap<String, wire::Json>) -> Self {
        Self {
            fields,
            record_id: Default::default(),
            created_by: Default::default(),
            created_time: Default::default(),
            last_modified_by: Default::default(),
            last_modified_time: Default::default(),
            shared_url: Default::default(),
            record_url: Default::default(),
        }
    }
    /// Sets `record_id`.
    #[must_use]
    pub fn record_id(mut self, value: impl Into<id::RecordId>) -> Self {
        self.record_id = Some(value.into());
        self
    }
    /// Sets `created_by`.
    #[must_use]
    pub fn created_by(mut self, value: PersonInput) -> Self {
        self.created_by = Some(value);
        self
    }
    /// Sets `created_time`.
    #[must_use]
    pub fn created_time(mut self, value: i64) -> Self {
        self.created_time = Some(value);
        self
    }
    /// Sets `last_modified_by`.
    #[must_use]
    pub fn last_modified_by(mut self, value: PersonInput) -> Self {
        self.last_modified_by = Some(value);
        self
    }
    /// Sets `last_modified_time`.
    #[must_use]
    pub fn last_modified_time(mut self, value: i64) -> Self {
        self.last_modified_time = Some(value);
        self
    }
    /// Sets `shared_url`.
    #[must_use]
    pub fn shared_url(mut self, value: impl Into<String>) -> Self {
        self.shared_url = Some(value.into());
        self
    }
    /// Sets `record_url`.
    #[must_use]
    pub fn record_url(mut self, value: impl Into<String>) -> Self {
        self.record_url = Some(value.into());
        self
    }
}
impl wire::Object for AppTableRecordInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.field("record_id", &mut self.record_id);
        f.field("created_by", &mut self.created_by);
        f.field("created_time", &mut self.created_time);
        f.field("last_modified_by", &mut self.last_modified_by);
        f.field("last_modified_time", &mut self.last_modified_time);
        f.field("shared_url", &mut self.shared_url);
        f.field("record_url", &mut self.record_url);
    }
}
/// A view. / 视图。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableView {
    /// The ID of the view. / 视图的 ID。
    pub view_id: id::ViewId,
    /// The name of the view. / 视图的名称。
    pub view_name: String,
    /// The type of the view. / 视图的类型。
    pub view_type: ViewType,
    /// Who the view is open to. / 视图对谁开放。
    pub view_public_level: AppTableViewViewPublicLevel,
    /// The owner of a private view, as a `user_id_type` ID. / 个人视图的所有者，类型由 `user_id_type` 决定。
    pub view_private_owner_id: String,
}
impl wire::Object for AppTableView {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view_id", &mut self.view_id);
        f.field("view_name", &mut self.view_name);
        f.field("view_type", &mut self.view_type);
        f.field("view_public_level", &mut self.view_public_level);
        f.field("view_private_owner_id", &mut self.view_private_owner_id);
    }
}
/// The view with its name, type and properties. / 视图的名称、类型和属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewAppTableView {
    /// The ID of the view. / 视图的 ID。
    pub view_id: id::ViewId,
    /// The name of the view. / 视图的名称。
    pub view_name: String,
    /// The type of the view. / 视图的类型。
    pub view_type: ViewType,
    /// The properties of the view: its filter, hidden fields and hierarchy. / 视图的属性：筛选条件、隐藏的字段和层级结构。
    pub property: AppTableViewProperty,
}
impl wire::Object for AppTableViewAppTableView {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view_id", &mut self.view_id);
        f.field("view_name", &mut self.view_name);
        f.field("view_type", &mut self.view_type);
        f.field("property", &mut self.property);
    }
}
/// The properties of the view: its filter, hidden fields and hierarchy. / 视图的属性：筛选条件、隐藏的字段和层级结构。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewProperty {
    /// The filter of the view. / 视图的筛选条件。
    pub filter_info: AppTableViewPropertyFilterInfo,
    /// The IDs of the fields that the view hides. / 视图中隐藏的字段的 ID。
    pub hidden_fields: Vec<String>,
    /// The hierarchy of a grid view. / 表格视图的层级结构设置。
    pub hierarchy_config: AppTableViewPropertyHierarchyConfig,
}
impl wire::Object for AppTableViewProperty {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filter_info", &mut self.filter_info);
        f.field("hidden_fields", &mut self.hidden_fields);
        f.field("hierarchy_config", &mut self.hierarchy_config);
    }
}
/// The filter of the view. / 视图的筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfo {
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Conjunction,
    /// The conditions of the filter. / 筛选条件。
    pub conditions: Vec<AppTableViewPropertyFilterInfoCondition>,
    /// Whether the conditions of the filter are left out. / 筛选条件是否缺省。
    pub condition_omitted: bool,
}
impl wire::Object for AppTableViewPropertyFilterInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conjunction", &mut self.conjunction);
        f.field("conditions", &mut self.conditions);
        f.field("condition_omitted", &mut self.condition_omitted);
    }
}
/// The conditions of the filter. / 筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfoCondition {
    /// The ID of the field to filter by. / 用来筛选的字段的 ID。
    pub field_id: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: Operator,
    /// The value to compare the field with. / 与字段比较的值。
    pub value: String,
    /// The ID of the condition. / 筛选条件的 ID。
    pub condition_id: String,
    /// The type of the field to filter by, with the values of a field's `type` and 19 for lookup fields.
    ///
    /// 用来筛选的字段的类型，取值与字段的 `type` 相同，另有查找引用（19）。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    /// - `5`:
    /// - `7`:
    /// - `11`:
    /// - `13`:
    /// - `15`:
    /// - `17`:
    /// - `18`:
    /// - `19`:
    /// - `20`:
    /// - `21`:
    /// - `22`:
    /// - `23`:
    /// - `1001`:
    /// - `1002`:
    /// - `1003`:
    /// - `1004`:
    /// - `1005`:
    pub field_type: i64,
}
impl wire::Object for AppTableViewPropertyFilterInfoCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("condition_id", &mut self.condition_id);
        f.field("field_type", &mut self.field_type);
    }
}
/// The request form of [`AppTableViewPropertyFilterInfoCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfoConditionInput {
    /// The ID of the field to filter by. / 用来筛选的字段的 ID。
    pub field_id: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: Operator,
    /// The value to compare the field with. / 与字段比较的值。
    pub value: Option<String>,
    /// The ID of the condition. / 筛选条件的 ID。
    pub condition_id: Option<String>,
    /// The type of the field to filter by, with the values of a field's `type` and 19 for lookup fields.
    ///
    /// 用来筛选的字段的类型，取值与字段的 `type` 相同，另有查找引用（19）。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    /// - `5`:
    /// - `7`:
    /// - `11`:
    /// - `13`:
    /// - `15`:
    /// - `17`:
    /// - `18`:
    /// - `19`:
    /// - `20`:
    /// - `21`:
    /// - `22`:
    /// - `23`:
    /// - `1001`:
    /// - `1002`:
    /// - `1003`:
    /// - `1004`:
    /// - `1005`:
    pub field_type: Option<i64>,
}
impl AppTableViewPropertyFilterInfoConditionInput {
    /// Creates the value from its required fields.
    pub fn new(field_id: impl Into<String>, operator: Operator) -> Self {
        Self {
            field_id: field_id.into(),
            operator,
            value: Default::default(),
            condition_id: Default::default(),
            field_type: Default::default(),
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `condition_id`.
    #[must_use]
    pub fn condition_id(mut self, value: impl Into<String>) -> Self {
        self.condition_id = Some(value.into());
        self
    }
    /// Sets `field_type`.
    #[must_use]
    pub fn field_type(mut self, value: i64) -> Self {
        self.field_type = Some(value);
        self
    }
}
impl wire::Object for AppTableViewPropertyFilterInfoConditionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("condition_id", &mut self.condition_id);
        f.field("field_type", &mut self.field_type);
    }
}
/// The request form of [`AppTableViewPropertyFilterInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewPropertyFilterInfoInput {
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Conjunction,
    /// The conditions of the filter. / 筛选条件。
    pub conditions: Vec<AppTableViewPropertyFilterInfoConditionInput>,
    /// Whether the conditions of the filter are left out. / 筛选条件是否缺省。
    pub condition_omitted: Option<bool>,
}
impl AppTableViewPropertyFilterInfoInput {
    /// Creates the value from its required fields.
    pub fn new(
        conjunction: Conjunction,
        conditions: impl Into<Vec<AppTableViewPropertyFilterInfoConditionInput>>,
    ) -> Self {
        Self {
            conjunction,
            conditions: conditions.into(),
            condition_omitted: Default::default(),
        }
    }
    /// Sets `condition_omitted`.
    #[must_use]
    pub fn condition_omitted(mut self, value: bool) -> Self {
        self.condition_omitted = Some(value);
        self
    }
}
impl wire::Object for AppTableViewPropertyFilterInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conjunction", &mut self.conjunction);
        f.field("conditions", &mut self.conditions);
        f.field("condition_omitted", &mut self.condition_omitted);
    }
}
/// The hierarchy of a grid view. / 表格视图的层级结构设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewPropertyHierarchyConfig {
    /// The ID of the link field that makes up the hierarchy. / 用来形成层级结构的关联字段的 ID。
    pub field_id: String,
}
impl wire::Object for AppTableViewPropertyHierarchyConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
    }
}
/// The request form of [`AppTableViewPropertyHierarchyConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewPropertyHierarchyConfigInput {
    /// The ID of the link field that makes up the hierarchy. / 用来形成层级结构的关联字段的 ID。
    pub field_id: Option<String>,
}
impl AppTableViewPropertyHierarchyConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `field_id`.
    #[must_use]
    pub fn field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
}
impl wire::Object for AppTableViewPropertyHierarchyConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
    }
}
/// The request form of [`AppTableViewProperty`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppTableViewPropertyInput {
    /// The filter of the view. / 视图的筛选条件。
    pub filter_info: Option<AppTableViewPropertyFilterInfoInput>,
    /// The IDs of the fields that the view hides. / 视图中隐藏的字段的 ID。
    pub hidden_fields: Option<Vec<String>>,
    /// The hierarchy of a grid view. / 表格视图的层级结构设置。
    pub hierarchy_config: Option<AppTableViewPropertyHierarchyConfigInput>,
}
impl AppTableViewPropertyInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filter_info`.
    #[must_use]
    pub fn filter_info(mut self, value: AppTableViewPropertyFilterInfoInput) -> Self {
        self.filter_info = Some(value);
        self
    }
    /// Sets `hidden_fields`.
    #[must_use]
    pub fn hidden_fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.hidden_fields = Some(value.into());
        self
    }
    /// Sets `hierarchy_config`.
    #[must_use]
    pub fn hierarchy_config(
        mut self,
        value: AppTableViewPropertyHierarchyConfigInput,
    ) -> Self {
        self.hierarchy_config = Some(value);
        self
    }
}
impl wire::Object for AppTableViewPropertyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filter_info", &mut self.filter_info);
        f.field("hidden_fields", &mut self.hidden_fields);
        f.field("hierarchy_config", &mut self.hierarchy_config);
    }
}
/// Who the view is open to. / 视图对谁开放。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppTableViewViewPublicLevel {
    /// `Public`: Public view / 公共视图
    Public,
    /// `Locked`: Locked view / 锁定视图
    Locked,
    /// `Private`: Private view / 个人视图
    Private,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppTableViewViewPublicLevel {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppTableViewViewPublicLevel {
    fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::Locked => "Locked",
            Self::Private => "Private",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Public" => Self::Public,
            "Locked" => Self::Locked,
            "Private" => Self::Private,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the conditions are combined; it has to be given with a filter. / 多个条件之间的关系；有筛选条件时必须填写。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Conjunction {
    /// `and`: All conditions hold / 满足全部条件
    And,
    /// `or`: Any condition holds / 满足任一条件
    Or,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Conjunction {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Conjunction {
    fn as_str(&self) -> &str {
        match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "and" => Self::And,
            "or" => Self::Or,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of ID in `member_id`, which also says whether the collaborator is a user, a chat or a department.
///
/// `member_id` 的 ID 类型，由此也确定协作者是用户、群组还是部门。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberIdType {
    /// `open_id`: open_id of a user / 用户的 open_id
    OpenId,
    /// `union_id`: union_id of a user / 用户的 union_id
    UnionId,
    /// `user_id`: user_id of a user / 用户的 user_id
    UserId,
    /// `chat_id`: chat_id of a chat / 群的 chat_id
    ChatId,
    /// `department_id`: department_id of a department / 部门的 department_id
    DepartmentId,
    /// `open_department_id`: open_department_id of a department, which must be visible to the app / 部门的 open_department_id，应用须可见该部门
    OpenDepartmentId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MemberIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MemberIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::ChatId => "chat_id",
            Self::DepartmentId => "department_id",
            Self::OpenDepartmentId => "open_department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "chat_id" => Self::ChatId,
            "department_id" => Self::DepartmentId,
            "open_department_id" => Self::OpenDepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the field is compared with `value`. / 字段与 `value` 如何比较。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Operator {
    /// `is`: Equals / 等于
    Is,
    /// `isNot`: Does not equal / 不等于
    IsNot,
    /// `contains`: Contains / 包含
    Contains,
    /// `doesNotContain`: Does not contain / 不包含
    DoesNotContain,
    /// `isEmpty`: Is empty / 为空
    IsEmpty,
    /// `isNotEmpty`: Is not empty / 不为空
    IsNotEmpty,
    /// `isGreater`: Is greater than / 大于
    IsGreater,
    /// `isGreaterEqual`: Is greater than or equal to, not for dates / 大于等于，不支持日期字段
    IsGreaterEqual,
    /// `isLess`: Is less than / 小于
    IsLess,
    /// `isLessEqual`: Is less than or equal to, not for dates / 小于等于，不支持日期字段
    IsLessEqual,
    /// `like`: The LIKE operator, not supported yet / LIKE 运算符，暂不支持
    Like,
    /// `in`: The IN operator, not supported yet / IN 运算符，暂不支持
    In,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Operator {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Operator {
    fn as_str(&self) -> &str {
        match self {
            Self::Is => "is",
            Self::IsNot => "isNot",
            Self::Contains => "contains",
            Self::DoesNotContain => "doesNotContain",
            Self::IsEmpty => "isEmpty",
            Self::IsNotEmpty => "isNotEmpty",
            Self::IsGreater => "isGreater",
            Self::IsGreaterEqual => "isGreaterEqual",
            Self::IsLess => "isLess",
            Self::IsLessEqual => "isLessEqual",
            Self::Like => "like",
            Self::In => "in",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "is" => Self::Is,
            "isNot" => Self::IsNot,
            "contains" => Self::Contains,
            "doesNotContain" => Self::DoesNotContain,
            "isEmpty" => Self::IsEmpty,
            "isNotEmpty" => Self::IsNotEmpty,
            "isGreater" => Self::IsGreater,
            "isGreaterEqual" => Self::IsGreaterEqual,
            "isLess" => Self::IsLess,
            "isLessEqual" => Self::IsLessEqual,
            "like" => Self::Like,
            "in" => Self::In,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A person. / 一个人员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// The ID of the user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    pub id: String,
    /// The Chinese name of the user. / 用户的中文名称。
    pub name: String,
    /// The English name of the user. / 用户的英文名称。
    pub en_name: String,
    /// The email address of the user. / 用户的邮箱地址。
    pub email: String,
    /// The URL of the user's avatar. / 用户头像的 URL。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub avatar_url: String,
}
impl wire::Object for Person {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("email", &mut self.email);
        f.field("avatar_url", &mut self.avatar_url);
    }
}
/// The request form of [`Person`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInput {
    /// The ID of the user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    pub id: Option<String>,
    /// The Chinese name of the user. / 用户的中文名称。
    pub name: Option<String>,
    /// The English name of the user. / 用户的英文名称。
    pub en_name: Option<String>,
    /// The email address of the user. / 用户的邮箱地址。
    pub email: Option<String>,
    /// The URL of the user's avatar. / 用户头像的 URL。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub avatar_url: Option<String>,
}
impl PersonInput {
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
    /// Sets `en_name`.
    #[must_use]
    pub fn en_name(mut self, value: impl Into<String>) -> Self {
        self.en_name = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `avatar_url`.
    #[must_use]
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
}
impl wire::Object for PersonInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("email", &mut self.email);
        f.field("avatar_url", &mut self.avatar_url);
    }
}
/// How the rating field is shown. / 评分字段的显示设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rating {
    /// The symbol that shows the rating. / 评分字段的显示符号。
    pub symbol: String,
}
impl wire::Object for Rating {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("symbol", &mut self.symbol);
    }
}
/// The request form of [`Rating`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RatingInput {
    /// The symbol that shows the rating. / 评分字段的显示符号。
    pub symbol: Option<String>,
}
impl RatingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `symbol`.
    #[must_use]
    pub fn symbol(mut self, value: impl Into<String>) -> Self {
        self.symbol = Some(value.into());
        self
    }
}
impl wire::Object for RatingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("symbol", &mut self.symbol);
    }
}
/// A table to create. / 要新增的数据表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqTable {
    /// The name of the table, which has to be given; spaces at either end are removed, and `/ \ ? * : [ ]` are not allowed.
    ///
    /// 数据表的名称，必须填写；首尾空格会被去除，不能含 `/ \ ? * : [ ]`。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The name of the default grid view; spaces at either end are removed, and `[ ]` are not allowed. It can only be given together with `fields`.
    ///
    /// 默认表格视图的名称，首尾空格会被去除，不能含 `[ ]`；填写它时必须同时填写 `fields`。
    /// - Example: `"text"`
    pub default_view_name: Option<String>,
    /// The fields that the table begins with, written as in the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide); they have to be given with `default_view_name`, and without both the table has only a primary field. The first one is the primary field, whose type can be text (1), number (2), date (5), phone number (13), link (15), formula (20) or location (22).
    ///
    /// 数据表的初始字段，写法见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)；填写了 `default_view_name` 时必须填写，两者都不填则新表只有索引字段。第一个字段为索引字段，类型只能是文本（1）、数字（2）、日期（5）、电话号码（13）、超链接（15）、公式（20）或地理位置（22）。
    /// - Length: 1 to 300
    pub fields: Option<Vec<ReqTableAppTableCreateHeader>>,
}
impl ReqTable {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `default_view_name`.
    #[must_use]
    pub fn default_view_name(mut self, value: impl Into<String>) -> Self {
        self.default_view_name = Some(value.into());
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(
        mut self,
        value: impl Into<Vec<ReqTableAppTableCreateHeader>>,
    ) -> Self {
        self.fields = Some(value.into());
        self
    }
}
impl wire::Object for ReqTable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("default_view_name", &mut self.default_view_name);
        f.field("fields", &mut self.fields);
    }
}
/// The fields that the table begins with, written as in the [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide); they have to be given with `default_view_name`, and without both the table has only a primary field. The first one is the primary field, whose type can be text (1), number (2), date (5), phone number (13), link (15), formula (20) or location (22).
///
/// 数据表的初始字段，写法见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)；填写了 `default_view_name` 时必须填写，两者都不填则新表只有索引字段。第一个字段为索引字段，类型只能是文本（1）、数字（2）、日期（5）、电话号码（13）、超链接（15）、公式（20）或地理位置（22）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqTableAppTableCreateHeader {
    /// The name of the field. / 字段的名称。
    /// - Example: `"text"`
    pub field_name: String,
    /// The type of the field; lookup fields (19) cannot be created. / 字段的类型；查找引用字段（19）不能新增。
    /// - `1`: Text / 文本
    /// - `2`: Number / 数字
    /// - `3`: Single option / 单选
    /// - `4`: Multiple options / 多选
    /// - `5`: Date / 日期
    /// - `7`: Checkbox / 复选框
    /// - `11`: Person / 人员
    /// - `13`: Phone number / 电话号码
    /// - `15`: Link / 超链接
    /// - `17`: Attachment / 附件
    /// - `18`: One-way link / 单向关联
    /// - `20`: Formula / 公式
    /// - `21`: Two-way link / 双向关联
    /// - `22`: Location / 地理位置
    /// - `23`: Group chat / 群组
    /// - `1001`: Creation time / 创建时间
    /// - `1002`: Last modified time / 最后更新时间
    /// - `1003`: Creator / 创建人
    /// - `1004`: Last modifier / 修改人
    /// - `1005`: Auto number / 自动编号
    /// - Example: `1`
    pub r#type: i64,
    /// How the field is shown; a number field, for example, can be shown as a progress bar (`Progress`).
    ///
    /// 字段的显示形式，例如数字字段可以显示为进度（`Progress`）。
    pub ui_type: Option<UiType>,
    /// The properties of the field, which depend on its type. / 字段的属性，随字段类型而不同。
    pub property: Option<AppTableFieldPropertyInput>,
    /// The description of the field. / 字段的描述。
    pub description: Option<AppTableFieldDescriptionInput>,
}
impl ReqTableAppTableCreateHeader {
    /// Creates the value from its required fields.
    pub fn new(field_name: impl Into<String>, r#type: i64) -> Self {
        Self {
            field_name: field_name.into(),
            r#type,
            ui_type: Default::default(),
            property: Default::default(),
            description: Default::default(),
        }
    }
    /// Sets `ui_type`.
    #[must_use]
    pub fn ui_type(mut self, value: UiType) -> Self {
        self.ui_type = Some(value);
        self
    }
    /// Sets `property`.
    #[must_use]
    pub fn property(mut self, value: AppTableFieldPropertyInput) -> Self {
        self.property = Some(value);
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: AppTableFieldDescriptionInput) -> Self {
        self.description = Some(value);
        self
    }
}
impl wire::Object for ReqTableAppTableCreateHeader {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("type", &mut self.r#type);
        f.field("ui_type", &mut self.ui_type);
        f.field("property", &mut self.property);
        f.field("description", &mut self.description);
    }
}
/// Who may fill in the shared form; it takes `shared` to be true. / 谁可以填写分享的表单，仅在 `shared` 为 true 时有效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SharedLimit {
    /// `off`: Only those who are invited / 仅受邀的人
    Off,
    /// `tenant_editable`: Members of the tenant who have the link / 租户内得到链接的人
    TenantEditable,
    /// `anyone_editable`: Anyone who has the link / 任何得到链接的人
    AnyoneEditable,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SharedLimit {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SharedLimit {
    fn as_str(&self) -> &str {
        match self {
            Self::Off => "off",
            Self::TenantEditable => "tenant_editable",
            Self::AnyoneEditable => "anyone_editable",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "off" => Self::Off,
            "tenant_editable" => Self::TenantEditable,
            "anyone_editable" => Self::AnyoneEditable,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the workflow is enabled. / 工作流是否启用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `Enable`: Enabled / 启用
    Enable,
    /// `Disable`: Disabled / 停用
    Disable,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Status {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Status {
    fn as_str(&self) -> &str {
        match self {
            Self::Enable => "Enable",
            Self::Disable => "Disable",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Enable" => Self::Enable,
            "Disable" => Self::Disable,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the field is shown; a number field, for example, can be shown as a progress bar. The [field editing guide](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide) says which of them goes with which `type`.
///
/// 字段的显示形式，例如数字字段可以显示为进度；可与哪些 `type` 搭配见[字段编辑指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field/guide)。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UiType {
    /// `Text`: Text / 文本
    Text,
    /// `Email`: Email address / 邮箱地址
    Email,
    /// `Barcode`: Barcode / 条码
    Barcode,
    /// `Number`: Number / 数字
    Number,
    /// `Progress`: Progress / 进度
    Progress,
    /// `Currency`: Currency / 货币
    Currency,
    /// `Rating`: Rating / 评分
    Rating,
    /// `SingleSelect`: Single option / 单选
    SingleSelect,
    /// `MultiSelect`: Multiple options / 多选
    MultiSelect,
    /// `DateTime`: Date / 日期
    DateTime,
    /// `Checkbox`: Checkbox / 复选框
    Checkbox,
    /// `User`: Person / 人员
    User,
    /// `GroupChat`: Group chat / 群组
    GroupChat,
    /// `Phone`: Phone number / 电话号码
    Phone,
    /// `Url`: Link / 超链接
    Url,
    /// `Attachment`: Attachment / 附件
    Attachment,
    /// `SingleLink`: One-way link / 单向关联
    SingleLink,
    /// `Formula`: Formula / 公式
    Formula,
    /// `DuplexLink`: Two-way link / 双向关联
    DuplexLink,
    /// `Location`: Location / 地理位置
    Location,
    /// `CreatedTime`: Creation time / 创建时间
    CreatedTime,
    /// `ModifiedTime`: Last modified time / 最后更新时间
    ModifiedTime,
    /// `CreatedUser`: Creator / 创建人
    CreatedUser,
    /// `ModifiedUser`: Last modifier / 修改人
    ModifiedUser,
    /// `AutoNumber`: Auto number / 自动编号
    AutoNumber,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UiType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UiType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "Text",
            Self::Email => "Email",
            Self::Barcode => "Barcode",
            Self::Number => "Number",
            Self::Progress => "Progress",
            Self::Currency => "Currency",
            Self::Rating => "Rating",
            Self::SingleSelect => "SingleSelect",
            Self::MultiSelect => "MultiSelect",
            Self::DateTime => "DateTime",
            Self::Checkbox => "Checkbox",
            Self::User => "User",
            Self::GroupChat => "GroupChat",
            Self::Phone => "Phone",
            Self::Url => "Url",
            Self::Attachment => "Attachment",
            Self::SingleLink => "SingleLink",
            Self::Formula => "Formula",
            Self::DuplexLink => "DuplexLink",
            Self::Location => "Location",
            Self::CreatedTime => "CreatedTime",
            Self::ModifiedTime => "ModifiedTime",
            Self::CreatedUser => "CreatedUser",
            Self::ModifiedUser => "ModifiedUser",
            Self::AutoNumber => "AutoNumber",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Text" => Self::Text,
            "Email" => Self::Email,
            "Barcode" => Self::Barcode,
            "Number" => Self::Number,
            "Progress" => Self::Progress,
            "Currency" => Self::Currency,
            "Rating" => Self::Rating,
            "SingleSelect" => Self::SingleSelect,
            "MultiSelect" => Self::MultiSelect,
            "DateTime" => Self::DateTime,
            "Checkbox" => Self::Checkbox,
            "User" => Self::User,
            "GroupChat" => Self::GroupChat,
            "Phone" => Self::Phone,
            "Url" => Self::Url,
            "Attachment" => Self::Attachment,
            "SingleLink" => Self::SingleLink,
            "Formula" => Self::Formula,
            "DuplexLink" => Self::DuplexLink,
            "Location" => Self::Location,
            "CreatedTime" => Self::CreatedTime,
            "ModifiedTime" => Self::ModifiedTime,
            "CreatedUser" => Self::CreatedUser,
            "ModifiedUser" => Self::ModifiedUser,
            "AutoNumber" => Self::AutoNumber,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the view; without it a grid view is created. / 视图的类型；不传则为表格视图。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ViewType {
    /// `grid`: Grid view / 表格视图
    Grid,
    /// `kanban`: Kanban view / 看板视图
    Kanban,
    /// `gallery`: Gallery view / 画册视图
    Gallery,
    /// `gantt`: Gantt view / 甘特视图
    Gantt,
    /// `form`: Form view / 表单视图
    Form,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ViewType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ViewType {
    fn as_str(&self) -> &str {
        match self {
            Self::Grid => "grid",
            Self::Kanban => "kanban",
            Self::Gallery => "gallery",
            Self::Gantt => "gantt",
            Self::Form => "form",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "grid" => Self::Grid,
            "kanban" => Self::Kanban,
            "gallery" => Self::Gallery,
            "gantt" => Self::Gantt,
            "form" => Self::Form,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    AllowedEditModes AllowedEditModesInput App AppDashboard AppFieldPropertyAutoSerial
    AppFieldPropertyAutoSerialInput AppFieldPropertyAutoSerialOptions
    AppFieldPropertyAutoSerialOptionsInput AppFieldPropertyLocation
    AppFieldPropertyLocationInput AppRichDescriptionSegment
    AppRichDescriptionSegmentInput AppRole AppRoleBlockRole AppRoleBlockRoleInput
    AppRoleMemberId AppRoleTableRole AppRoleTableRoleInput AppRoleTableRoleRecRule
    AppRoleTableRoleRecRuleCondition AppRoleTableRoleRecRuleConditionInput
    AppRoleTableRoleRecRuleInput AppTableField AppTableFieldDescription
    AppTableFieldDescriptionInput AppTableFieldProperty
    AppTableFieldPropertyAppTableFieldPropertyFilterInfo
    AppTableFieldPropertyAppTableFieldPropertyFilterInfoCondition
    AppTableFieldPropertyAppTableFieldPropertyFilterInfoConditionInput
    AppTableFieldPropertyAppTableFieldPropertyFilterInfoInput
    AppTableFieldPropertyAppTableFieldPropertyLookupFilter
    AppTableFieldPropertyAppTableFieldPropertyLookupFilterInput
    AppTableFieldPropertyInput AppTableFieldPropertyOption
    AppTableFieldPropertyOptionInput AppTableFieldPropertyType
    AppTableFieldPropertyTypeInput AppTableFieldPropertyTypeUiProperty
    AppTableFieldPropertyTypeUiPropertyInput AppTableForm AppTableRecord
    AppTableRecordInput AppTableView AppTableViewAppTableView AppTableViewProperty
    AppTableViewPropertyFilterInfo AppTableViewPropertyFilterInfoCondition
    AppTableViewPropertyFilterInfoConditionInput AppTableViewPropertyFilterInfoInput
    AppTableViewPropertyHierarchyConfig AppTableViewPropertyHierarchyConfigInput
    AppTableViewPropertyInput Person PersonInput Rating RatingInput ReqTable
    ReqTableAppTableCreateHeader
}
crate::codegen::__impl_enum! {
    AppFieldPropertyAutoSerialOptionsType AppFieldPropertyAutoSerialType
    AppFieldPropertyLocationInputType AppRichDescriptionSegmentSegmentType
    AppRoleBlockRoleBlockType AppRoleMemberIdType AppTableViewViewPublicLevel Conjunction
    MemberIdType Operator SharedLimit Status UiType ViewType
}
crate::codegen::__impl_input! {
    AllowedEditModesInput : AllowedEditModes, AppFieldPropertyAutoSerialInput :
    AppFieldPropertyAutoSerial, AppFieldPropertyAutoSerialOptionsInput :
    AppFieldPropertyAutoSerialOptions, AppFieldPropertyLocationInput :
    AppFieldPropertyLocation, AppRichDescriptionSegmentInput : AppRichDescriptionSegment,
    AppRoleBlockRoleInput : AppRoleBlockRole, AppRoleTableRoleInput : AppRoleTableRole,
    AppRoleTableRoleRecRuleConditionInput : AppRoleTableRoleRecRuleCondition,
    AppRoleTableRoleRecRuleInput : AppRoleTableRoleRecRule, AppTableFieldDescriptionInput
    : AppTableFieldDescription, AppTableFieldPropertyInput : AppTableFieldProperty,
    AppTableFieldPropertyOptionInput : AppTableFieldPropertyOption,
    AppTableFieldPropertyTypeInput : AppTableFieldPropertyType,
    AppTableFieldPropertyTypeUiPropertyInput : AppTableFieldPropertyTypeUiProperty,
    AppTableRecordInput : AppTableRecord, AppTableViewPropertyFilterInfoConditionInput :
    AppTableViewPropertyFilterInfoCondition, AppTableViewPropertyFilterInfoInput :
    AppTableViewPropertyFilterInfo, AppTableViewPropertyHierarchyConfigInput :
    AppTableViewPropertyHierarchyConfig, AppTableViewPropertyInput :
    AppTableViewProperty, PersonInput : Person, RatingInput : Rating
}
