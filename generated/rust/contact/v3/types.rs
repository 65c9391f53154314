// Generated from spec/contact/v3/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The URLs of the avatar in several sizes. / 用户头像在各尺寸下的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// The URL of the avatar at 72×72 pixels. / 72×72 像素头像的链接。
    pub avatar_72: String,
    /// The URL of the avatar at 240×240 pixels. / 240×240 像素头像的链接。
    pub avatar_240: String,
    /// The URL of the avatar at 640×640 pixels. / 640×640 像素头像的链接。
    pub avatar_640: String,
    /// The URL of the avatar at its original size. / 原始尺寸头像的链接。
    pub avatar_origin: String,
}
impl wire::Object for AvatarInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar_72", &mut self.avatar_72);
        f.field("avatar_240", &mut self.avatar_240);
        f.field("avatar_640", &mut self.avatar_640);
        f.field("avatar_origin", &mut self.avatar_origin);
    }
}
/// The settings of custom fields. / 自定义字段的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrEvent {
    /// The keys of the custom fields. / 自定义字段的键。
    pub contact_field_key: Vec<String>,
    /// Whether the switch that allows API calls by the open platform is on. / 是否打开了“允许开放平台 API 调用”开关。
    pub allow_open_query: bool,
}
impl wire::Object for CustomAttrEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contact_field_key", &mut self.contact_field_key);
        f.field("allow_open_query", &mut self.allow_open_query);
    }
}
/// The person a `GENERIC_USER` field refers to. / `GENERIC_USER` 类型字段所引用的人员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrGenericUser {
    /// The user_id of the person referred to. / 所引用人员的 user_id。
    pub id: String,
    /// The type of object that is referred to; always `1` for now, a user. / 引用对象的类型，目前固定为 `1`，表示用户。
    pub r#type: i64,
}
impl wire::Object for CustomAttrGenericUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`CustomAttrGenericUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomAttrGenericUserInput {
    /// The user_id of the person referred to. / 所引用人员的 user_id。
    pub id: String,
    /// The type of object that is referred to; always `1` for now, a user. / 引用对象的类型，目前固定为 `1`，表示用户。
    pub r#type: i64,
}
impl CustomAttrGenericUserInput {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, r#type: i64) -> Self {
        Self { id: id.into(), r#type }
    }
}
impl wire::Object for CustomAttrGenericUserInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
    }
}
/// A department. / 部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The name of the department. / 部门的名称。
    /// - Present only with one of the scopes `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub name: String,
    /// The name of the department in other languages. / 部门名称的多语言版本。
    /// - Present only with one of the scopes `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub i18n_name: DepartmentI18nName,
    /// The ID of the parent department, as a `department_id_type` ID; `0` if that is the root department.
    ///
    /// 父部门的 ID，类型由 `department_id_type` 决定；父部门为根部门时为 `0`。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub parent_department_id: String,
    /// The custom ID of the department, with which it can be queried, changed or deleted.
    ///
    /// 部门的自定义 ID，可用于查询、修改或删除该部门。
    /// - Present only with one of the scopes `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub department_id: String,
    /// The open_department_id the system generated for the department, with which it can be queried, changed or deleted.
    ///
    /// 系统为部门生成的 open_department_id，可用于查询、修改或删除该部门。
    pub open_department_id: id::OpenDepartmentId,
    /// The ID of the department supervisor, as a `user_id_type` ID. / 部门主管的用户 ID，类型由 `user_id_type` 决定。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub leader_user_id: String,
    /// The ID of the department chat, with which the chat can be queried. / 部门群的 ID，可用于查询群信息。
    /// - Present only with one of the scopes `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub chat_id: id::ChatId,
    /// The position of the department among its siblings; smaller comes first. / 部门在同级部门中的位置，越小越靠前。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub order: String,
    /// The custom ID of the unit the department is bound to, one at most for now. / 部门所绑定单位的自定义 ID，目前最多一个。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub unit_ids: Vec<String>,
    /// How many users the department and all those below it have, leaders included. / 部门及其各级下属部门的用户数，包含部门负责人。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub member_count: i64,
    /// The state of the department. / 部门的状态。
    /// - Present only with one of the scopes `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub status: DepartmentStatus,
    /// The primary leader and deputy leaders of the department. / 部门的主负责人和副负责人。
    pub leaders: Vec<DepartmentLeader>,
    /// The kinds of employees allowed in the department chat; a custom kind is given as its `enum_value`, to be looked up among the employee types.
    ///
    /// 允许进入部门群的人员类型；自定义类型以其编号 `enum_value` 表示，可据此查询人员类型。
    pub group_chat_employee_types: Vec<i64>,
    /// The IDs of the HRBPs of the department, as `user_id_type` IDs. / 部门 HRBP 的用户 ID，类型由 `user_id_type` 决定。
    /// - Present only with one of the scopes `contact:department.hrbp:readonly`
    pub department_hrbps: Vec<String>,
    /// How many members the department and all those below it have for whom it is the primary department.
    ///
    /// 部门及其各级下属部门的主属成员数，即以所在部门为主部门的成员。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub primary_member_count: i64,
}
impl wire::Object for Department {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("department_id", &mut self.department_id);
        f.field("open_department_id", &mut self.open_department_id);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("order", &mut self.order);
        f.field("unit_ids", &mut self.unit_ids);
        f.field("member_count", &mut self.member_count);
        f.field("status", &mut self.status);
        f.field("leaders", &mut self.leaders);
        f.field("group_chat_employee_types", &mut self.group_chat_employee_types);
        f.field("department_hrbps", &mut self.department_hrbps);
        f.field("primary_member_count", &mut self.primary_member_count);
    }
}
/// A department of the user, with its path in the organization. / 用户所属的部门及其在组织架构中的路径。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentDetail {
    /// The ID of the department the path leads to. / 路径所通向的部门 ID。
    pub department_id: String,
    /// The name of the department the path leads to. / 路径所通向部门的名称。
    pub department_name: DepartmentPathName,
    /// The path of the department in the organization. / 部门在组织架构中的路径。
    pub department_path: DepartmentPath,
}
impl wire::Object for DepartmentDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("department_name", &mut self.department_name);
        f.field("department_path", &mut self.department_path);
    }
}
/// A department, in an event. / 部门，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentEvent {
    /// The name of the department. / 部门的名称。
    /// - Length: at least 1
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub name: String,
    /// The open_department_id of the parent department. / 父部门的 open_department_id。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub parent_department_id: String,
    /// The department_id of the department, which the tenant may choose. / 部门的 department_id，可由租户自定义。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub department_id: String,
    /// The open_department_id of the department, generated by the system. / 部门的 open_department_id，由系统生成。
    pub open_department_id: String,
    /// The open_id of the department supervisor. / 部门主管的 open_id。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub leader_user_id: String,
    /// The ID of the department chat, with which its details can be queried. / 部门群的 ID，可凭它查询群信息。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub chat_id: id::ChatId,
    /// The position of the department among its siblings; smaller comes first. / 部门在同级部门中的位置，越小越靠前。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub order: i64,
    /// The state of the department. / 部门的状态。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:department.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub status: DepartmentStatus,
    /// The primary leader and deputy leaders of the department. / 部门的主负责人和副负责人。
    pub leaders: Vec<DepartmentLeader>,
    /// The HRBPs of the department, each with the IDs of every kind. / 部门各 HRBP 的用户 ID，每人包含各类 ID。
    /// - Present only with one of the scopes `contact:department.hrbp:readonly`
    pub department_hrbps: Vec<UserId>,
}
impl wire::Object for DepartmentEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("department_id", &mut self.department_id);
        f.field("open_department_id", &mut self.open_department_id);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("order", &mut self.order);
        f.field("status", &mut self.status);
        f.field("leaders", &mut self.leaders);
        f.field("department_hrbps", &mut self.department_hrbps);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentI18nName {
    /// The Chinese name of the department. / 部门的中文名。
    pub zh_cn: String,
    /// The Japanese name of the department. / 部门的日文名。
    pub ja_jp: String,
    /// The English name of the department. / 部门的英文名。
    pub en_us: String,
}
impl wire::Object for DepartmentI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("en_us", &mut self.en_us);
    }
}
/// The request form of [`DepartmentI18nName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentI18nNameInput {
    /// The Chinese name of the department. / 部门的中文名。
    pub zh_cn: Option<String>,
    /// The Japanese name of the department. / 部门的日文名。
    pub ja_jp: Option<String>,
    /// The English name of the department. / 部门的英文名。
    pub en_us: Option<String>,
}
impl DepartmentI18nNameInput {
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
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
}
impl wire::Object for DepartmentI18nNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("en_us", &mut self.en_us);
    }
}
/// A leader of a department. / 部门的负责人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentLeader {
    /// Whether this is the primary leader or a deputy. / 负责人是主负责人还是副负责人。
    /// - `1`: Primary leader / 主负责人
    /// - `2`: Deputy leader / 副负责人
    pub leader_type: i64,
    /// The ID of the leader, as a `user_id_type` ID. / 负责人的用户 ID，类型由 `user_id_type` 决定。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub leader_id: String,
}
impl wire::Object for DepartmentLeader {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leaderType", &mut self.leader_type);
        f.field("leaderID", &mut self.leader_id);
    }
}
/// The request form of [`DepartmentLeader`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentLeaderInput {
    /// Whether this is the primary leader or a deputy. / 负责人是主负责人还是副负责人。
    /// - `1`: Primary leader / 主负责人
    /// - `2`: Deputy leader / 副负责人
    pub leader_type: i64,
    /// The ID of the leader, as a `user_id_type` ID. / 负责人的用户 ID，类型由 `user_id_type` 决定。
    /// - Present only with one of the scopes `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub leader_id: String,
}
impl DepartmentLeaderInput {
    /// Creates the value from its required fields.
    pub fn new(leader_type: i64, leader_id: impl Into<String>) -> Self {
        Self {
            leader_type,
            leader_id: leader_id.into(),
        }
    }
}
impl wire::Object for DepartmentLeaderInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leaderType", &mut self.leader_type);
        f.field("leaderID", &mut self.leader_id);
    }
}
/// The path of a department in the organization. / 部门在组织架构中的路径。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentPath {
    /// The IDs of the departments on the path. / 路径上各部门的 ID。
    pub department_ids: Vec<String>,
    /// The name of the department path. / 部门路径的名称。
    pub department_path_name: DepartmentPathName,
}
impl wire::Object for DepartmentPath {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_ids", &mut self.department_ids);
        f.field("department_path_name", &mut self.department_path_name);
    }
}
/// A name on the path of a department. / 部门路径上的一个名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentPathName {
    /// The name of the department on the path. / 路径上部门的名称。
    pub name: String,
    /// The name of the department on the path in other languages. / 路径上部门名称的多语言版本。
    pub i18n_name: DepartmentI18nName,
}
impl wire::Object for DepartmentPathName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
    }
}
/// The state of the department. / 部门的状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentStatus {
    /// Whether the department has been deleted. / 部门是否已被删除。
    pub is_deleted: bool,
}
impl wire::Object for DepartmentStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_deleted", &mut self.is_deleted);
    }
}
/// An employee type. / 人员类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeEnum {
    /// The ID of the employee type, with which it is updated or deleted. / 人员类型的 ID，用于更新或删除该类型。
    pub enum_id: String,
    /// The number of the employee type, which `employee_type` of a user refers to.
    ///
    /// 人员类型的编号，对应用户的 `employee_type`。
    pub enum_value: String,
    /// The name of the employee type, shown where no translation fits the language of the client.
    ///
    /// 人员类型的名称，客户端语言没有对应译名时显示该名称。
    /// - Length: 1 to 100
    pub content: String,
    /// Whether the employee type is built in or custom. / 人员类型是内置的还是自定义的。
    /// - `1`: Built in / 内置
    /// - `2`: Custom / 自定义
    pub enum_type: i64,
    /// Whether the employee type is active. / 人员类型是否已激活。
    /// - `1`: Active / 激活
    /// - `2`: Inactive / 未激活
    pub enum_status: i64,
    /// The name of the employee type in other languages. / 人员类型名称的多语言版本。
    pub i18n_content: Vec<I18nContent>,
}
impl wire::Object for EmployeeTypeEnum {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_id", &mut self.enum_id);
        f.field("enum_value", &mut self.enum_value);
        f.field("content", &mut self.content);
        f.field("enum_type", &mut self.enum_type);
        f.field("enum_status", &mut self.enum_status);
        f.field("i18n_content", &mut self.i18n_content);
    }
}
/// A member of a role with the administrative scope. / 角色成员及其管理范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionalRoleMember {
    /// The ID of the role member, as a `user_id_type` ID. / 角色成员的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// How far the administrative scope of the role member reaches. / 角色成员的管理范围有多大。
    pub scope_type: FunctionalRoleMemberScopeType,
    /// The IDs of the departments the role member may administer, as `department_id_type` IDs; present only if `scope_type` is `Part`.
    ///
    /// 角色成员可管理的部门 ID，类型由 `department_id_type` 决定；仅当 `scope_type` 为 `Part` 时返回。
    pub department_ids: Vec<String>,
}
impl wire::Object for FunctionalRoleMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("scope_type", &mut self.scope_type);
        f.field("department_ids", &mut self.department_ids);
    }
}
/// The outcome for a member of a role. / 对一个角色成员的操作结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FunctionalRoleMemberResult {
    /// The ID of the role member, as a `user_id_type` ID. / 角色成员的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The result for this member. / 该成员的处理结果。
    /// - `1`: Done / 处理成功
    /// - `2`: User ID invalid / 用户 ID 无效
    /// - `3`: No permission on this user / 无权操作该用户
    /// - `4`: User already in the role / 用户已在该角色中
    /// - `5`: User not in the role / 用户不在该角色中
    /// - `6`: No permission on the previous administrative scope of the member / 无权操作该成员原有的管理范围
    pub reason: i64,
}
impl wire::Object for FunctionalRoleMemberResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("reason", &mut self.reason);
    }
}
/// How far the administrative scope of the role member reaches. / 角色成员的管理范围有多大。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FunctionalRoleMemberScopeType {
    /// `All`: Everything / 全部
    All,
    /// `Part`: Some departments / 部分部门
    Part,
    /// `None`: Not set / 未设置
    None,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FunctionalRoleMemberScopeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FunctionalRoleMemberScopeType {
    fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Part => "Part",
            Self::None => "None",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "All" => Self::All,
            "Part" => Self::Part,
            "None" => Self::None,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A user group. / 用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Group {
    /// The ID of the user group, with which it is queried, updated or deleted. / 用户组的 ID，用于查询、更新或删除该用户组。
    pub id: String,
    /// The name of the user group. / 用户组的名称。
    pub name: String,
    /// The description of the user group. / 用户组的描述。
    pub description: String,
    /// How many members of the group are users. / 用户组直接包含的用户数。
    pub member_user_count: i64,
    /// How many members of the group are departments; a dynamic group has none. / 普通用户组中作为成员的部门数；动态用户组不含部门。
    pub member_department_count: i64,
    /// Whether the user group is ordinary or dynamic. / 用户组是普通的还是动态的。
    /// - `1`: Ordinary group / 普通用户组
    /// - `2`: Dynamic group / 动态用户组
    pub r#type: i64,
    /// The IDs of the departments within the scope of the user group. / 用户组范围所含部门的 ID。
    pub department_scope_list: Vec<String>,
    /// The custom ID of the user group. / 自定义的用户组 ID。
    pub group_id: String,
}
impl wire::Object for Group {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("member_user_count", &mut self.member_user_count);
        f.field("member_department_count", &mut self.member_department_count);
        f.field("type", &mut self.r#type);
        f.field("department_scope_list", &mut self.department_scope_list);
        f.field("group_id", &mut self.group_id);
    }
}
/// A text in one language. / 一种语言的文本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nContent {
    /// The language of `value`. / `value` 所用的语言。
    pub locale: I18nContentLocale,
    /// The text in that language. / 该语言下的文本。
    pub value: String,
}
impl wire::Object for I18nContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`I18nContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nContentInput {
    /// The language of `value`. / `value` 所用的语言。
    pub locale: Option<I18nContentLocale>,
    /// The text in that language. / 该语言下的文本。
    pub value: Option<String>,
}
impl I18nContentInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: I18nContentLocale) -> Self {
        self.locale = Some(value);
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for I18nContentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("value", &mut self.value);
    }
}
/// The language of `value`. / `value` 所用的语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum I18nContentLocale {
    /// `zh_cn`: Chinese / 中文
    ZhCn,
    /// `en_us`: English / 英文
    EnUs,
    /// `ja_jp`: Japanese / 日文
    JaJp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for I18nContentLocale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for I18nContentLocale {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh_cn",
            Self::EnUs => "en_us",
            Self::JaJp => "ja_jp",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh_cn" => Self::ZhCn,
            "en_us" => Self::EnUs,
            "ja_jp" => Self::JaJp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A job family. / 序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamily {
    /// The name of the job family. / 序列的名称。
    pub name: String,
    /// The description of the job family. / 序列的描述。
    pub description: String,
    /// The ID of the parent job family; empty if it has none. / 上级序列的 ID，没有上级时为空。
    pub parent_job_family_id: String,
    /// Whether the job family is enabled. / 序列是否已启用。
    pub status: bool,
    /// The name of the job family in other languages. / 序列名称的多语言版本。
    pub i18n_name: Vec<I18nContent>,
    /// The description of the job family in other languages. / 序列描述的多语言版本。
    pub i18n_description: Vec<I18nContent>,
    /// The ID of the job family, with which it is queried, updated or deleted. / 序列的 ID，用于查询、更新或删除该序列。
    pub job_family_id: String,
}
impl wire::Object for JobFamily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("parent_job_family_id", &mut self.parent_job_family_id);
        f.field("status", &mut self.status);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
        f.field("job_family_id", &mut self.job_family_id);
    }
}
/// A job level. / 职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The name of the job level. / 职级的名称。
    pub name: String,
    /// The description of the job level. / 职级的描述。
    pub description: String,
    /// The position of the job level among the others; smaller comes first. / 职级的排列顺序，越小越靠前。
    pub order: i64,
    /// Whether the job level is enabled. / 职级是否已启用。
    pub status: bool,
    /// The ID of the job level, with which it is queried, updated or deleted. / 职级的 ID，用于查询、更新或删除该职级。
    pub job_level_id: String,
    /// The name of the job level in other languages. / 职级名称的多语言版本。
    pub i18n_name: Vec<I18nContent>,
    /// The description of the job level in other languages. / 职级描述的多语言版本。
    pub i18n_description: Vec<I18nContent>,
}
impl wire::Object for JobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("order", &mut self.order);
        f.field("status", &mut self.status);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_description", &mut self.i18n_description);
    }
}
/// A job title. / 职务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobTitle {
    /// The ID of the job title, with which it can be queried. / 职务的 ID，可用于查询该职务。
    pub job_title_id: String,
    /// The name of the job title. / 职务的名称。
    pub name: String,
    /// The name of the job title in other languages. / 职务名称的多语言版本。
    pub i18n_name: Vec<I18nContent>,
    /// Whether the job title is enabled. / 职务是否已启用。
    pub status: bool,
}
impl wire::Object for JobTitle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_title_id", &mut self.job_title_id);
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("status", &mut self.status);
    }
}
/// The type of user ID in `member_id`. / `member_id` 的用户 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberIdType {
    /// `open_id`: ID of the user within one app, differs from app to app / 用户在单个应用内的 ID，各应用不同
    OpenId,
    /// `union_id`: ID of the user shared by all apps of one developer / 用户在同一开发商各应用间通用的 ID
    UnionId,
    /// `user_id`: ID of the user within the tenant, the same in every app / 用户在租户内的 ID，各应用一致
    UserId,
    /// `department_id`: department_id of a department / 部门的 department_id
    DepartmentId,
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
            Self::DepartmentId => "department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "department_id" => Self::DepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of member; for now only `user` can be added or removed. / 成员的类型；目前添加和移除成员只支持 `user`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// `user`: User / 用户
    User,
    /// `department`: Departments only / 只查询部门
    Department,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MemberType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MemberType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Department => "department",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "department" => Self::Department,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A member of a user group. / 用户组的成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Memberlist {
    /// The ID of the group member, as a `member_id_type` ID. / 用户组成员的 ID，类型由 `member_id_type` 决定。
    /// - Example: `"u287xj12"`
    pub member_id: String,
    /// The kind of member; for now only `user` can be added or removed. / 成员的类型，添加和移除时目前只支持 `user`，即用户。
    /// - Example: `"user"`
    pub member_type: String,
    /// The type of user ID in `member_id`; it has to be given when `member_type` is `user`.
    ///
    /// `member_id` 的用户 ID 类型，`member_type` 为 `user` 时必须提供。
    pub member_id_type: MemberIdType,
}
impl wire::Object for Memberlist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("member_type", &mut self.member_type);
        f.field("member_id_type", &mut self.member_id_type);
    }
}
/// The request form of [`Memberlist`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberlistInput {
    /// The ID of the group member, as a `member_id_type` ID. / 用户组成员的 ID，类型由 `member_id_type` 决定。
    /// - Example: `"u287xj12"`
    pub member_id: String,
    /// The kind of member; for now only `user` can be added or removed. / 成员的类型，添加和移除时目前只支持 `user`，即用户。
    /// - Example: `"user"`
    pub member_type: String,
    /// The type of user ID in `member_id`; it has to be given when `member_type` is `user`.
    ///
    /// `member_id` 的用户 ID 类型，`member_type` 为 `user` 时必须提供。
    pub member_id_type: Option<MemberIdType>,
}
impl MemberlistInput {
    /// Creates the value from its required fields.
    pub fn new(member_id: impl Into<String>, member_type: impl Into<String>) -> Self {
        Self {
            member_id: member_id.into(),
            member_type: member_type.into(),
            member_id_type: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: MemberIdType) -> Self {
        self.member_id_type = Some(value);
        self
    }
}
impl wire::Object for MemberlistInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("member_type", &mut self.member_type);
        f.field("member_id_type", &mut self.member_id_type);
    }
}
/// The name of the seat in other languages. / 席位名称的多语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductI18nName {
    /// The Chinese name of the seat. / 席位的中文名。
    pub zh_cn: String,
    /// The Japanese name of the seat. / 席位的日文名。
    pub ja_jp: String,
    /// The English name of the seat. / 席位的英文名。
    pub en_us: String,
}
impl wire::Object for ProductI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("en_us", &mut self.en_us);
    }
}
/// The departments, users and user groups in a contact scope. / 通讯录权限范围中的部门、用户和用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Scope {
    /// The departments that entered or left the scope of the app. / 进入或移出应用权限范围的部门。
    pub departments: Vec<Department>,
    /// The users that entered or left the scope of the app. / 进入或移出应用权限范围的用户。
    pub users: Vec<User>,
    /// The user groups that entered or left the scope of the app. / 进入或移出应用权限范围的用户组。
    pub user_groups: Vec<UserGroup>,
}
impl wire::Object for Scope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departments", &mut self.departments);
        f.field("users", &mut self.users);
        f.field("user_groups", &mut self.user_groups);
    }
}
/// The type of the custom field, which decides the form of its values. / 自定义字段的类型，决定其值的形式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `TEXT`: Text / 文本
    Text,
    /// `HREF`: Web link / 网页链接
    Href,
    /// `ENUMERATION`: Enumeration / 枚举
    Enumeration,
    /// `GENERIC_USER`: User / 用户
    GenericUser,
    /// `PICTURE_ENUM`: Picture enumeration / 图片枚举
    PictureEnum,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Type {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Type {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "TEXT",
            Self::Href => "HREF",
            Self::Enumeration => "ENUMERATION",
            Self::GenericUser => "GENERIC_USER",
            Self::PictureEnum => "PICTURE_ENUM",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "TEXT" => Self::Text,
            "HREF" => Self::Href,
            "ENUMERATION" => Self::Enumeration,
            "GENERIC_USER" => Self::GenericUser,
            "PICTURE_ENUM" => Self::PictureEnum,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A unit. / 单位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unit {
    /// The ID of the unit. / 单位 ID。
    pub unit_id: String,
    /// The name of the unit. / 单位的名称。
    pub name: String,
    /// The type of the unit, chosen freely when it was created. / 单位的类型，在创建单位时自定义。
    pub unit_type: String,
}
impl wire::Object for Unit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("name", &mut self.name);
        f.field("unit_type", &mut self.unit_type);
    }
}
/// A user. / 用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The union_id of the user, which identifies them across all apps of one developer.
    ///
    /// 用户的 union_id，在同一开发商的各应用中标识同一用户。
    pub union_id: id::UnionId,
    /// The user_id of the user, which identifies them within the tenant. / 用户的 user_id，在租户内唯一标识该用户。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The open_id of the user, unique within this app. / 用户在当前应用内的唯一标识 open_id。
    pub open_id: id::OpenId,
    /// The name of the user. / 用户的姓名。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub name: String,
    /// The English name of the user. / 用户的英文名。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub en_name: String,
    /// The alias of the user. / 用户的别名。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub nickname: String,
    /// The email address of the user. / 用户的邮箱。
    /// - Present only with one of the scopes `contact:user.email:readonly`
    pub email: String,
    /// The mobile number of the user. / 用户的手机号。
    /// - Present only with one of the scopes `contact:user.phone:readonly`
    pub mobile: String,
    /// Whether other employees can see the mobile number of the user. / 企业内其他员工能否查看该用户的手机号。
    pub mobile_visible: bool,
    /// The gender of the user. / 用户的性别。
    /// - `0`: Undisclosed / 保密
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    /// - Present only with one of the scopes `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub gender: i64,
    /// The file key of the avatar. / 用户头像的文件 key。
    pub avatar_key: String,
    /// The URLs of the avatar in several sizes. / 用户头像在各尺寸下的链接。
    /// - Present only with one of the scopes `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub avatar: AvatarInfo,
    /// The state of the account, expressed by several flags such as activated, suspended, resigned and exited.
    ///
    /// 用户的账号状态，由其中的多个布尔值共同表示，如是否激活、暂停、离职或退出。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub status: UserStatus,
    /// The IDs of the departments the user belongs to, possibly several, as `department_id_type` IDs.
    ///
    /// 用户所属部门的 ID，可以有多个，类型由 `department_id_type` 决定。
    /// - Present only with one of the scopes `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub department_ids: Vec<String>,
    /// The ID of the direct manager of the user. / 直属主管的用户 ID。
    /// - Present only with one of the scopes `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub leader_user_id: String,
    /// The work city of the user. / 用户的工作城市。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub city: String,
    /// The code of the user's country or region, one from the [table of country and region codes](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/country-code-description).
    ///
    /// 用户所在国家或地区的缩写代码，取值见[国家/地区代码表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/country-code-description)。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub country: String,
    /// The workstation of the user. / 用户的工位。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub work_station: String,
    /// When the user joined the company, in seconds since 1970. / 用户的入职时间，秒级时间戳。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub join_time: i64,
    /// Whether the user is a super administrator of the tenant. / 用户是否为租户的超级管理员。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub is_tenant_manager: bool,
    /// The employee number of the user. / 用户的工号。
    /// - Present only with one of the scopes `contact:user.employee_number:read`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub employee_no: String,
    /// The kind of employment: `1` regular, `2` intern, `3` outsourced, `4` contract labor, `5` consultant; any other value is the number of a custom type, whose name is found by listing employee types.
    ///
    /// 员工类型：`1` 正式员工，`2` 实习生，`3` 外包，`4` 劳务，`5` 顾问；其他值为自定义类型的编号，可查询人员类型得知其名称。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    /// - `5`:
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub employee_type: i64,
    /// The positions of the user in the organization, one for each department the user belongs to.
    ///
    /// 用户在所属各部门中的排序；同属多个部门时，每个部门各有一项。
    /// - Present only with one of the scopes `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub orders: Vec<UserOrder>,
    /// The custom fields of the user; they take effect only if an administrator allows API calls by the open platform in the global settings for custom fields in the admin console.
    ///
    /// 用户的自定义字段，须由管理员在管理后台的自定义字段全局设置中开启“允许开放平台 API 调用”才生效。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub custom_attrs: Vec<UserCustomAttr>,
    /// The business email address of the user, in effect only if the tenant has enabled Feishu Mail in the admin console.
    ///
    /// 用户的企业邮箱，租户在管理后台启用飞书邮箱服务后才生效。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub enterprise_email: String,
    /// The job title of the user. / 用户的职务名称。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub job_title: String,
    /// Whether the account of the user is suspended. / 用户账号是否被暂停使用。
    pub is_frozen: bool,
    /// The region in which the data of the user resides. / 用户数据驻留的地区。
    /// - Present only with one of the scopes `contact:user.user_geo`
    pub geo: String,
    /// The ID of the user's job level. / 用户职级的 ID。
    /// - Present only with one of the scopes `contact:user.job_level:readonly`
    pub job_level_id: String,
    /// The ID of the user's job family. / 用户所属序列的 ID。
    /// - Present only with one of the scopes `contact:user.job_family:readonly`
    pub job_family_id: String,
    /// The IDs of the seats assigned to the user; the app needs the scope for assigning seats.
    ///
    /// 分配给用户的席位 ID，应用须开通“分配用户席位”权限。
    /// - Present only with one of the scopes `contact:user.subscription_ids:write`
    pub subscription_ids: Vec<String>,
    /// The seats assigned to the user and how long they are valid. / 分配给用户的席位及其有效期。
    /// - Present only with one of the scopes `contact:user.assign_info:read`
    pub assign_info: Vec<UserAssignInfo>,
    /// The departments of the user, with their paths. / 用户所属各部门的路径。
    /// - Present only with one of the scopes `contact:user.department_path:readonly`
    pub department_path: Vec<DepartmentDetail>,
    /// The IDs of the dotted-line managers of the user, as `user_id_type` IDs.
    ///
    /// 虚线上级的用户 ID，类型由 `user_id_type` 决定。
    /// - Present only with one of the scopes `contact:user.dotted_line_leader_info.read`
    pub dotted_line_leader_user_ids: Vec<String>,
}
impl wire::Object for User {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("nickname", &mut self.nickname);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
        f.field("mobile_visible", &mut self.mobile_visible);
        f.field("gender", &mut self.gender);
        f.field("avatar_key", &mut self.avatar_key);
        f.field("avatar", &mut self.avatar);
        f.field("status", &mut self.status);
        f.field("department_ids", &mut self.department_ids);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("city", &mut self.city);
        f.field("country", &mut self.country);
        f.field("work_station", &mut self.work_station);
        f.field("join_time", &mut self.join_time);
        f.field("is_tenant_manager", &mut self.is_tenant_manager);
        f.field("employee_no", &mut self.employee_no);
        f.field("employee_type", &mut self.employee_type);
        f.field("orders", &mut self.orders);
        f.field("custom_attrs", &mut self.custom_attrs);
        f.field("enterprise_email", &mut self.enterprise_email);
        f.field("job_title", &mut self.job_title);
        f.field("is_frozen", &mut self.is_frozen);
        f.field("geo", &mut self.geo);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("subscription_ids", &mut self.subscription_ids);
        f.field("assign_info", &mut self.assign_info);
        f.field("department_path", &mut self.department_path);
        f.field("dotted_line_leader_user_ids", &mut self.dotted_line_leader_user_ids);
    }
}
/// The seats assigned to the user and how long they are valid. / 分配给用户的席位及其有效期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserAssignInfo {
    /// The ID of the seat. / 席位 ID。
    pub subscription_id: String,
    /// The license plan key of the seat. / 席位的许可证标识（license plan key）。
    pub license_plan_key: String,
    /// The name of the seat. / 席位的名称。
    pub product_name: String,
    /// The name of the seat in other languages. / 席位名称的多语言版本。
    pub i18n_name: ProductI18nName,
    /// When the seat becomes valid, in seconds since 1970. / 席位开始生效的时间，秒级时间戳。
    pub start_time: wire::TimestampSec,
    /// When the seat expires, in seconds since 1970. / 席位到期的时间，秒级时间戳。
    pub end_time: wire::TimestampSec,
}
impl wire::Object for UserAssignInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subscription_id", &mut self.subscription_id);
        f.field("license_plan_key", &mut self.license_plan_key);
        f.field("product_name", &mut self.product_name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// A custom field of a user. / 用户的一个自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCustomAttr {
    /// The type of the custom field, which decides which fields of `value` are set.
    ///
    /// 自定义字段的类型，决定 `value` 中哪些字段有值。
    pub r#type: Type,
    /// The ID of the custom field. / 自定义字段的 ID。
    pub id: String,
    /// The value of the custom field. / 自定义字段的值。
    pub value: UserCustomAttrValue,
}
impl wire::Object for UserCustomAttr {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`UserCustomAttr`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCustomAttrInput {
    /// The type of the custom field, which decides which fields of `value` are set.
    ///
    /// 自定义字段的类型，决定 `value` 中哪些字段有值。
    pub r#type: Option<Type>,
    /// The ID of the custom field. / 自定义字段的 ID。
    pub id: Option<String>,
    /// The value of the custom field. / 自定义字段的值。
    pub value: Option<UserCustomAttrValueInput>,
}
impl UserCustomAttrInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: UserCustomAttrValueInput) -> Self {
        self.value = Some(value);
        self
    }
}
impl wire::Object for UserCustomAttrInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
    }
}
/// The value of the custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCustomAttrValue {
    /// The text of a `TEXT` field, or the page title of an `HREF` field. / `TEXT` 类型字段的文本，或 `HREF` 类型字段的网页标题。
    pub text: String,
    /// The default URL of an `HREF` field. / `HREF` 类型字段的默认链接地址。
    pub url: String,
    /// The URL of an `HREF` field on desktop, present if one was set. / `HREF` 类型字段在 PC 端使用的链接地址，设置过才返回。
    pub pc_url: String,
    /// The ID of the option chosen in an `ENUMERATION` or `PICTURE_ENUM` field.
    ///
    /// `ENUMERATION` 或 `PICTURE_ENUM` 类型字段所选选项的 ID。
    pub option_id: String,
    /// The value of the chosen option. / 所选选项的值。
    pub option_value: String,
    /// The name of the picture, for a picture option. / 图片选项的图片名称。
    pub name: String,
    /// The URL of the picture, for a picture option. / 图片选项的图片链接。
    pub picture_url: String,
    /// The person a `GENERIC_USER` field refers to. / `GENERIC_USER` 类型字段所引用的人员。
    pub generic_user: CustomAttrGenericUser,
}
impl wire::Object for UserCustomAttrValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("url", &mut self.url);
        f.field("pc_url", &mut self.pc_url);
        f.field("option_id", &mut self.option_id);
        f.field("option_value", &mut self.option_value);
        f.field("name", &mut self.name);
        f.field("picture_url", &mut self.picture_url);
        f.field("generic_user", &mut self.generic_user);
    }
}
/// The request form of [`UserCustomAttrValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCustomAttrValueInput {
    /// The text of a `TEXT` field, or the page title of an `HREF` field. / `TEXT` 类型字段的文本，或 `HREF` 类型字段的网页标题。
    pub text: Option<String>,
    /// The default URL of an `HREF` field. / `HREF` 类型字段的默认链接地址。
    pub url: Option<String>,
    /// The URL of an `HREF` field on desktop, present if one was set. / `HREF` 类型字段在 PC 端使用的链接地址，设置过才返回。
    pub pc_url: Option<String>,
    /// The ID of the option chosen in an `ENUMERATION` or `PICTURE_ENUM` field.
    ///
    /// `ENUMERATION` 或 `PICTURE_ENUM` 类型字段所选选项的 ID。
    pub option_id: Option<String>,
    /// The value of the chosen option. / 所选选项的值。
    pub option_value: Option<String>,
    /// The name of the picture, for a picture option. / 图片选项的图片名称。
    pub name: Option<String>,
    /// The URL of the picture, for a picture option. / 图片选项的图片链接。
    pub picture_url: Option<String>,
    /// The person a `GENERIC_USER` field refers to. / `GENERIC_USER` 类型字段所引用的人员。
    pub generic_user: Option<CustomAttrGenericUserInput>,
}
impl UserCustomAttrValueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `pc_url`.
    #[must_use]
    pub fn pc_url(mut self, value: impl Into<String>) -> Self {
        self.pc_url = Some(value.into());
        self
    }
    /// Sets `option_id`.
    #[must_use]
    pub fn option_id(mut self, value: impl Into<String>) -> Self {
        self.option_id = Some(value.into());
        self
    }
    /// Sets `option_value`.
    #[must_use]
    pub fn option_value(mut self, value: impl Into<String>) -> Self {
        self.option_value = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `picture_url`.
    #[must_use]
    pub fn picture_url(mut self, value: impl Into<String>) -> Self {
        self.picture_url = Some(value.into());
        self
    }
    /// Sets `generic_user`.
    #[must_use]
    pub fn generic_user(mut self, value: CustomAttrGenericUserInput) -> Self {
        self.generic_user = Some(value);
        self
    }
}
impl wire::Object for UserCustomAttrValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("url", &mut self.url);
        f.field("pc_url", &mut self.pc_url);
        f.field("option_id", &mut self.option_id);
        f.field("option_value", &mut self.option_value);
        f.field("name", &mut self.name);
        f.field("picture_url", &mut self.picture_url);
        f.field("generic_user", &mut self.generic_user);
    }
}
/// A user, in an event. / 用户，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserEvent {
    /// The open_id of the user, unique within this app. / 用户在当前应用内的唯一标识 open_id。
    pub open_id: id::OpenId,
    /// The union_id of the user, which identifies them across all apps of one developer.
    ///
    /// 用户的 union_id，在同一开发商的各应用中标识同一用户。
    pub union_id: id::UnionId,
    /// The user_id of the user, which identifies them within the tenant. / 用户的 user_id，在租户内唯一标识该用户。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The name of the user. / 用户的姓名。
    /// - Length: at least 1
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub name: String,
    /// The English name of the employee. / 员工的英文名。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub en_name: String,
    /// The alias of the employee. / 员工的别名。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub nickname: String,
    /// The email address of the user. / 用户的邮箱。
    /// - Present only with one of the scopes `contact:user.email:readonly`
    pub email: String,
    /// The business email address of the employee. / 员工的企业邮箱。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub enterprise_email: String,
    /// The job title of the user. / 用户的职务名称。
    pub job_title: String,
    /// The mobile number of the user. / 用户的手机号。
    /// - Present only with one of the scopes `contact:user.phone:readonly`
    pub mobile: String,
    /// The gender of the user. / 用户的性别。
    /// - `0`: Undisclosed / 保密
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.gender:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub gender: i64,
    /// The URLs of the avatar in several sizes. / 用户头像在各尺寸下的链接。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub avatar: AvatarInfo,
    /// The state of the account, expressed by several flags such as activated, suspended, resigned and exited.
    ///
    /// 用户的账号状态，由其中的多个布尔值共同表示，如是否激活、暂停、离职或退出。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub status: UserStatus,
    /// The open_department_ids of the departments the user belongs to. / 用户所属部门的 open_department_id。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub department_ids: Vec<String>,
    /// The open_id of the direct manager of the employee. / 员工直属主管的 open_id。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub leader_user_id: String,
    /// The work city of the employee. / 员工的工作城市。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub city: String,
    /// The code of the employee's country or region. / 员工所在国家或地区的代码。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub country: String,
    /// The workstation of the user. / 用户的工位。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub work_station: String,
    /// When the employee joined the company, in seconds since 1970. / 员工的入职时间，秒级时间戳。
    /// - From 1 to 2147483647
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub join_time: i64,
    /// The employee number of the user. / 用户的工号。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub employee_no: String,
    /// The kind of employment; any other value is that of a custom type, to be looked up among the employee types by its `enum_value`.
    ///
    /// 员工类型；其他值为自定义类型的编号，可查询人员类型，取 `enum_value` 与之相同的一项。
    /// - `1`: Regular employee / 正式员工
    /// - `2`: Intern / 实习生
    /// - `3`: Outsourced / 外包
    /// - `4`: Contract labor / 劳务
    /// - `5`: Consultant / 顾问
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub employee_type: i64,
    /// The positions of the user in the organization, one for each department the user belongs to.
    ///
    /// 用户在所属各部门中的排序；同属多个部门时，每个部门各有一项。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.department:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub orders: Vec<UserOrder>,
    /// The custom fields of the employee. / 员工的自定义字段。
    /// - Present only with one of the scopes `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`
    pub custom_attrs: Vec<UserCustomAttr>,
    /// The ID of the user's job level. / 用户职级的 ID。
    /// - Present only with one of the scopes `contact:user.job_level:readonly`
    pub job_level_id: String,
    /// The ID of the user's job family. / 用户所属序列的 ID。
    /// - Present only with one of the scopes `contact:user.job_family:readonly`
    pub job_family_id: String,
    /// The IDs of the dotted-line managers of the employee. / 员工虚线上级的用户 ID。
    /// - Present only with one of the scopes `contact:user.dotted_line_leader_info.read`
    pub dotted_line_leader_user_ids: Vec<String>,
}
impl wire::Object for UserEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("nickname", &mut self.nickname);
        f.field("email", &mut self.email);
        f.field("enterprise_email", &mut self.enterprise_email);
        f.field("job_title", &mut self.job_title);
        f.field("mobile", &mut self.mobile);
        f.field("gender", &mut self.gender);
        f.field("avatar", &mut self.avatar);
        f.field("status", &mut self.status);
        f.field("department_ids", &mut self.department_ids);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("city", &mut self.city);
        f.field("country", &mut self.country);
        f.field("work_station", &mut self.work_station);
        f.field("join_time", &mut self.join_time);
        f.field("employee_no", &mut self.employee_no);
        f.field("employee_type", &mut self.employee_type);
        f.field("orders", &mut self.orders);
        f.field("custom_attrs", &mut self.custom_attrs);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("dotted_line_leader_user_ids", &mut self.dotted_line_leader_user_ids);
    }
}
/// The user groups that entered or left the scope of the app. / 进入或移出应用权限范围的用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGroup {
    /// The custom ID of the user group. / 用户组的自定义 ID。
    /// - Length: 1 to 64
    pub user_group_id: String,
    /// The name of the user group that entered or left the scope of the app. / 进入或移出应用权限范围的用户组的名称。
    /// - Length: 1 to 100
    pub name: String,
    /// Whether the user group is ordinary or dynamic. / 用户组是普通的还是动态的。
    /// - `1`: Ordinary group / 普通用户组
    /// - `2`: Dynamic group / 动态用户组
    pub r#type: i64,
    /// How many members the user group has. / 用户组的成员数。
    pub member_count: i64,
    /// The status of computing the members of the user group. / 用户组成员的计算状态。
    /// - `0`: Unknown / 未知
    /// - `1`: Computed / 计算完毕
    /// - `2`: Being computed / 计算中
    /// - `3`: Failed / 计算失败
    pub status: i64,
}
impl wire::Object for UserGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_group_id", &mut self.user_group_id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("member_count", &mut self.member_count);
        f.field("status", &mut self.status);
    }
}
/// The HRBPs of the department, each with the IDs of every kind. / 部门各 HRBP 的用户 ID，每人包含各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The union_id of the user, the same across all apps of one developer. / 用户的 union_id，在同一开发商的各应用中一致。
    pub union_id: id::UnionId,
    /// The user_id of the user, unique within the tenant. / 用户的 user_id，在租户内唯一。
    pub user_id: id::UserId,
    /// The open_id of the user, unique within this app. / 用户的 open_id，在当前应用内唯一。
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
/// The position of a user in a department. / 用户在一个部门中的排序。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOrder {
    /// The ID of the department this position is about, one of those in `department_ids`.
    ///
    /// 这项排序所针对的部门 ID，须为 `department_ids` 中的部门之一。
    pub department_id: String,
    /// The position of the user within the department; larger comes first. / 用户在该部门内的排序值，越大越靠前。
    pub user_order: i64,
    /// The position of the department among those of the user; larger comes first, and the largest is the primary department.
    ///
    /// 该部门在用户所属各部门中的排序值，越大越靠前，最大者为主部门。
    pub department_order: i64,
    /// Whether the department is the one primary department of the user, which has the largest `department_order`.
    ///
    /// 该部门是否为用户唯一的主部门，即 `department_order` 最大的部门。
    pub is_primary_dept: bool,
}
impl wire::Object for UserOrder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("user_order", &mut self.user_order);
        f.field("department_order", &mut self.department_order);
        f.field("is_primary_dept", &mut self.is_primary_dept);
    }
}
/// The request form of [`UserOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserOrderInput {
    /// The ID of the department this position is about, one of those in `department_ids`.
    ///
    /// 这项排序所针对的部门 ID，须为 `department_ids` 中的部门之一。
    pub department_id: Option<String>,
    /// The position of the user within the department; larger comes first. / 用户在该部门内的排序值，越大越靠前。
    pub user_order: Option<i64>,
    /// The position of the department among those of the user; larger comes first, and the largest is the primary department.
    ///
    /// 该部门在用户所属各部门中的排序值，越大越靠前，最大者为主部门。
    pub department_order: Option<i64>,
    /// Whether the department is the one primary department of the user, which has the largest `department_order`.
    ///
    /// 该部门是否为用户唯一的主部门，即 `department_order` 最大的部门。
    pub is_primary_dept: Option<bool>,
}
impl UserOrderInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `user_order`.
    #[must_use]
    pub fn user_order(mut self, value: i64) -> Self {
        self.user_order = Some(value);
        self
    }
    /// Sets `department_order`.
    #[must_use]
    pub fn department_order(mut self, value: i64) -> Self {
        self.department_order = Some(value);
        self
    }
    /// Sets `is_primary_dept`.
    #[must_use]
    pub fn is_primary_dept(mut self, value: bool) -> Self {
        self.is_primary_dept = Some(value);
        self
    }
}
impl wire::Object for UserOrderInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("user_order", &mut self.user_order);
        f.field("department_order", &mut self.department_order);
        f.field("is_primary_dept", &mut self.is_primary_dept);
    }
}
/// The state of the account, expressed by several flags such as activated, suspended, resigned and exited.
///
/// 用户的账号状态，由其中的多个布尔值共同表示，如是否激活、暂停、离职或退出。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the account of the user is suspended. / 用户账号是否被暂停使用。
    pub is_frozen: bool,
    /// Whether the user has left the company. / 用户是否已离职。
    pub is_resigned: bool,
    /// Whether the account of the user is activated. / 用户账号是否已激活。
    pub is_activated: bool,
    /// Whether the user quit the company on their own; after a while such a user counts as resigned.
    ///
    /// 用户是否主动退出了企业；退出一段时间后会自动转为离职。
    pub is_exited: bool,
    /// Whether the user has yet to join the company or team, which takes their own confirmation.
    ///
    /// 用户是否尚未加入企业或团队，须由本人确认后才会加入。
    pub is_unjoin: bool,
}
impl wire::Object for UserStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_frozen", &mut self.is_frozen);
        f.field("is_resigned", &mut self.is_resigned);
        f.field("is_activated", &mut self.is_activated);
        f.field("is_exited", &mut self.is_exited);
        f.field("is_unjoin", &mut self.is_unjoin);
    }
}
/// A work city. / 工作城市。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkCity {
    /// The ID of the work city, with which it can be queried. / 工作城市的 ID，可用于查询该城市。
    pub work_city_id: String,
    /// The name of the work city. / 工作城市的名称。
    pub name: String,
    /// The name of the work city in other languages. / 工作城市名称的多语言版本。
    pub i18n_name: Vec<I18nContent>,
    /// Whether the work city is enabled. / 工作城市是否已启用。
    pub status: bool,
}
impl wire::Object for WorkCity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_city_id", &mut self.work_city_id);
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    AvatarInfo CustomAttrEvent CustomAttrGenericUser CustomAttrGenericUserInput
    Department DepartmentDetail DepartmentEvent DepartmentI18nName
    DepartmentI18nNameInput DepartmentLeader DepartmentLeaderInput DepartmentPath
    DepartmentPathName DepartmentStatus EmployeeTypeEnum FunctionalRoleMember
    FunctionalRoleMemberResult Group I18nContent I18nContentInput JobFamily JobLevel
    JobTitle Memberlist MemberlistInput ProductI18nName Scope Unit User UserAssignInfo
    UserCustomAttr UserCustomAttrInput UserCustomAttrValue UserCustomAttrValueInput
    UserEvent UserGroup UserId UserOrder UserOrderInput UserStatus WorkCity
}
crate::codegen::__impl_enum! {
    FunctionalRoleMemberScopeType I18nContentLocale MemberIdType MemberType Type
}
crate::codegen::__impl_input! {
    CustomAttrGenericUserInput : CustomAttrGenericUser, DepartmentI18nNameInput :
    DepartmentI18nName, DepartmentLeaderInput : DepartmentLeader, I18nContentInput :
    I18nContent, MemberlistInput : Memberlist, UserCustomAttrInput : UserCustomAttr,
    UserCustomAttrValueInput : UserCustomAttrValue, UserOrderInput : UserOrder
}
