// Generated from spec/directory/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Data that could not be returned, and why. / 未能返回的数据及其原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbnormalRecord {
    /// The ID of the department or employee that could not be returned in full. / 未能完整返回的部门或员工的 ID。
    pub id: String,
    /// Whether the row as a whole could be returned. / 整行数据能否返回。
    /// - `0`: Success / 成功
    /// - `1000`: No permission / 无权限
    pub row_error: i64,
    /// The fields that could not be returned, by name, with the reason: 1000 for no permission, 2000 for a service error, 2003 for an unknown field.
    ///
    /// 未能返回的字段，以字段名为键，值为原因：1000 为无权限，2000 为服务异常，2003 为字段不存在。
    pub field_errors: ::std::collections::BTreeMap<String, i64>,
}
impl wire::Object for AbnormalRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("row_error", &mut self.row_error);
        f.field("field_errors", &mut self.field_errors);
    }
}
/// One side of a rule: users, departments and user groups. / 规则的一方：用户、部门和用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationRuleEntities {
    /// The Open IDs of users within what the organizations share, found by listing the shared entities and the departments and members of the connected organization.
    ///
    /// 用户的 Open ID，须在关联组织的分享范围内；可结合获取关联组织双方共享成员范围与获取关联组织的部门和成员信息得到。
    /// - Length: 0 to 100
    /// - Example: `["od-112121"]`
    pub open_user_ids: Vec<String>,
    /// The `open_department_id` of departments within what the organizations share, with `0` for all members; found by listing the shared entities and the departments and members of the connected organization.
    ///
    /// 部门的 `open_department_id`，`0` 表示全部成员，须在关联组织的分享范围内；可结合获取关联组织双方共享成员范围与获取关联组织的部门和成员信息得到。
    /// - Length: 0 to 100
    /// - Example: `["od-12121212"]`
    pub open_department_ids: Vec<id::OpenDepartmentId>,
    /// The Open IDs of groups. / 用户组的 Open ID。
    /// - Length: 0 to 100
    /// - Example: `["od-12121"]`
    pub open_group_ids: Vec<String>,
}
impl wire::Object for CollaborationRuleEntities {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_user_ids", &mut self.open_user_ids);
        f.field("open_department_ids", &mut self.open_department_ids);
        f.field("open_group_ids", &mut self.open_group_ids);
    }
}
/// The request form of [`CollaborationRuleEntities`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationRuleEntitiesInput {
    /// The Open IDs of users within what the organizations share, found by listing the shared entities and the departments and members of the connected organization.
    ///
    /// 用户的 Open ID，须在关联组织的分享范围内；可结合获取关联组织双方共享成员范围与获取关联组织的部门和成员信息得到。
    /// - Length: 0 to 100
    /// - Example: `["od-112121"]`
    pub open_user_ids: Option<Vec<String>>,
    /// The `open_department_id` of departments within what the organizations share, with `0` for all members; found by listing the shared entities and the departments and members of the connected organization.
    ///
    /// 部门的 `open_department_id`，`0` 表示全部成员，须在关联组织的分享范围内；可结合获取关联组织双方共享成员范围与获取关联组织的部门和成员信息得到。
    /// - Length: 0 to 100
    /// - Example: `["od-12121212"]`
    pub open_department_ids: Option<Vec<id::OpenDepartmentId>>,
    /// The Open IDs of groups. / 用户组的 Open ID。
    /// - Length: 0 to 100
    /// - Example: `["od-12121"]`
    pub open_group_ids: Option<Vec<String>>,
}
impl CollaborationRuleEntitiesInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `open_user_ids`.
    #[must_use]
    pub fn open_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.open_user_ids = Some(value.into());
        self
    }
    /// Sets `open_department_ids`.
    #[must_use]
    pub fn open_department_ids(
        mut self,
        value: impl Into<Vec<id::OpenDepartmentId>>,
    ) -> Self {
        self.open_department_ids = Some(value.into());
        self
    }
    /// Sets `open_group_ids`.
    #[must_use]
    pub fn open_group_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.open_group_ids = Some(value.into());
        self
    }
}
impl wire::Object for CollaborationRuleEntitiesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_user_ids", &mut self.open_user_ids);
        f.field("open_department_ids", &mut self.open_department_ids);
        f.field("open_group_ids", &mut self.open_group_ids);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// The type of the custom field, which decides what holds its value. / 自定义字段的类型，决定其值位于哪个字段。
    pub field_type: CustomFieldValueFieldType,
    /// The value, for a text field. / 值，用于文本类型的自定义字段。
    pub text_value: I18nText,
    /// The value, for a web link field. / 值，用于网页链接类型的自定义字段。
    pub url_value: UrlValue,
    /// The value, for an option field. / 值，用于枚举类型的自定义字段。
    pub enum_value: EnumValue,
    /// The value, for a person or people field. / 值，用于人员类型的自定义字段。
    pub user_values: Vec<UserValue>,
    /// The value, for a phone field. / 值，用于电话类型的自定义字段。
    pub phone_value: PhoneValue,
    /// The key of the custom field, which says which one it is. / 自定义字段的 key，指明是哪个字段。
    pub field_key: String,
}
impl wire::Object for CustomFieldValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_type", &mut self.field_type);
        f.field("text_value", &mut self.text_value);
        f.field("url_value", &mut self.url_value);
        f.field("enum_value", &mut self.enum_value);
        f.field("user_values", &mut self.user_values);
        f.field("phone_value", &mut self.phone_value);
        f.field("field_key", &mut self.field_key);
    }
}
/// The type of the custom field, which decides what holds its value. / 自定义字段的类型，决定其值位于哪个字段。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomFieldValueFieldType {
    /// `1`: Multi-line text / 多行文本
    N1,
    /// `2`: Web link / 网页链接
    N2,
    /// `3`: Single option / 枚举选项
    N3,
    /// `4`: Person / 人员
    N4,
    /// `9`: Phone / 电话
    N9,
    /// `10`: Several options, text only / 多选枚举（仅支持文本）
    N10,
    /// `11`: People / 人员列表
    N11,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CustomFieldValueFieldType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CustomFieldValueFieldType {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::N9 => "9",
            Self::N10 => "10",
            Self::N11 => "11",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "4" => Self::N4,
            "9" => Self::N9,
            "10" => Self::N10,
            "11" => Self::N11,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`CustomFieldValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldValueInput {
    /// The type of the custom field, which decides what holds its value. / 自定义字段的类型，决定其值位于哪个字段。
    pub field_type: Option<CustomFieldValueFieldType>,
    /// The value, for a text field. / 值，用于文本类型的自定义字段。
    pub text_value: Option<I18nTextInput>,
    /// The value, for a web link field. / 值，用于网页链接类型的自定义字段。
    pub url_value: Option<UrlValueInput>,
    /// The value, for an option field. / 值，用于枚举类型的自定义字段。
    pub enum_value: Option<EnumValueInput>,
    /// The value, for a person or people field. / 值，用于人员类型的自定义字段。
    pub user_values: Option<Vec<UserValueInput>>,
    /// The value, for a phone field. / 值，用于电话类型的自定义字段。
    pub phone_value: Option<PhoneValueInput>,
    /// The key of the custom field, which says which one it is. / 自定义字段的 key，指明是哪个字段。
    pub field_key: Option<String>,
}
impl CustomFieldValueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `field_type`.
    #[must_use]
    pub fn field_type(mut self, value: CustomFieldValueFieldType) -> Self {
        self.field_type = Some(value);
        self
    }
    /// Sets `text_value`.
    #[must_use]
    pub fn text_value(mut self, value: I18nTextInput) -> Self {
        self.text_value = Some(value);
        self
    }
    /// Sets `url_value`.
    #[must_use]
    pub fn url_value(mut self, value: UrlValueInput) -> Self {
        self.url_value = Some(value);
        self
    }
    /// Sets `enum_value`.
    #[must_use]
    pub fn enum_value(mut self, value: EnumValueInput) -> Self {
        self.enum_value = Some(value);
        self
    }
    /// Sets `user_values`.
    #[must_use]
    pub fn user_values(mut self, value: impl Into<Vec<UserValueInput>>) -> Self {
        self.user_values = Some(value.into());
        self
    }
    /// Sets `phone_value`.
    #[must_use]
    pub fn phone_value(mut self, value: PhoneValueInput) -> Self {
        self.phone_value = Some(value);
        self
    }
    /// Sets `field_key`.
    #[must_use]
    pub fn field_key(mut self, value: impl Into<String>) -> Self {
        self.field_key = Some(value.into());
        self
    }
}
impl wire::Object for CustomFieldValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_type", &mut self.field_type);
        f.field("text_value", &mut self.text_value);
        f.field("url_value", &mut self.url_value);
        f.field("enum_value", &mut self.enum_value);
        f.field("user_values", &mut self.user_values);
        f.field("phone_value", &mut self.phone_value);
        f.field("field_key", &mut self.field_key);
    }
}
/// A department. / 部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    /// - Present only with one of the scopes `directory:department.base:read`, `directory:department.external_id:read`
    pub department_id: String,
    /// How many members and subdepartments the department has; the figures may lag behind.
    ///
    /// 部门的成员数与子部门数，可能稍有延迟。
    /// - Present only with one of the scopes `directory:department.count:read`, `directory:department.organization:read`
    pub department_count: DepartmentCount,
    /// Whether there are departments below it. / 是否有子部门。
    /// - Present only with one of the scopes `directory:department.has_child:read`, `directory:department.organization:read`
    pub has_child: bool,
    /// The leaders of the department. / 部门的负责人。
    /// - Present only with one of the scopes `directory:department.leader:read`
    pub leaders: Vec<DepartmentLeader>,
    /// The user IDs of the department's HR partners. / 部门的 HRBP 的用户 ID。
    pub hrbps: Vec<String>,
    /// The ID of the parent department, as a `department_id_type` ID. / 父部门 ID，类型由 `department_id_type` 决定。
    /// - Present only with one of the scopes `directory:department.organization:read`, `directory:department.parent_id:read`
    pub parent_department_id: String,
    /// The name of the department. / 部门名称。
    /// - Present only with one of the scopes `directory:department.base:read`, `directory:department.name:read`
    pub name: I18nText,
    /// Whether the department is enabled. / 部门是否启用。
    /// - Present only with one of the scopes `directory:department.status:read`
    pub enabled_status: bool,
    /// The sort weight of the department. / 部门的排序权重。
    /// - Present only with one of the scopes `directory:department.order_weight:read`, `directory:department.organization:read`
    pub order_weight: String,
    /// The values of the custom fields of the department. / 部门自定义字段的值。
    /// - Present only with one of the scopes `directory:department.custom_field:read`
    pub custom_field_values: Vec<CustomFieldValue>,
    /// The path from the top-level department down to this one, without the root department.
    ///
    /// 从一级部门到本部门的路径，不含根部门。
    /// - Present only with one of the scopes `directory:department.department_path:read`
    pub department_path_infos: Vec<DepartmentBaseInfo>,
    /// Where the data of the department or employee comes from. / 该部门或员工的数据来自何处。
    /// - `1`: Admin console / 管理后台
    /// - `2`: Feishu People, enterprise edition / 飞书人事企业版
    /// - `3`: SCIM / SCIM 协议
    /// - Present only with one of the scopes `directory:department.base:read`, `directory:department.data_source:read`
    pub data_source: i64,
}
impl wire::Object for Department {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("department_count", &mut self.department_count);
        f.field("has_child", &mut self.has_child);
        f.field("leaders", &mut self.leaders);
        f.field("hrbps", &mut self.hrbps);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("name", &mut self.name);
        f.field("enabled_status", &mut self.enabled_status);
        f.field("order_weight", &mut self.order_weight);
        f.field("custom_field_values", &mut self.custom_field_values);
        f.field("department_path_infos", &mut self.department_path_infos);
        f.field("data_source", &mut self.data_source);
    }
}
/// The basic data of a department. / 部门的基本信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentBaseInfo {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub department_id: String,
    /// The name of the department. / 部门名称。
    pub department_name: I18nText,
}
impl wire::Object for DepartmentBaseInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("department_name", &mut self.department_name);
    }
}
/// How many members and subdepartments the department has; the figures may lag behind.
///
/// 部门的成员数与子部门数，可能稍有延迟。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentCount {
    /// How many members the department and all departments below it have. / 部门及其各级子部门的成员总数。
    pub recursive_members_count: i64,
    /// How many members the department has itself, without those of the departments below it.
    ///
    /// 部门的直属成员数，不含子部门成员。
    pub direct_members_count: i64,
    /// How many members the department and all departments below it have, leaders not counted.
    ///
    /// 部门及其各级子部门的成员总数，不含部门负责人。
    pub recursive_members_count_exclude_leaders: i64,
    /// How many departments there are below the department, at any level. / 部门的各级子部门总数。
    pub recursive_departments_count: i64,
    /// How many departments there are directly below the department. / 部门的直属子部门数。
    pub direct_departments_count: i64,
}
impl wire::Object for DepartmentCount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.integer_text("recursive_members_count", &mut self.recursive_members_count);
        f.integer_text("direct_members_count", &mut self.direct_members_count);
        f.integer_text(
            "recursive_members_count_exclude_leaders",
            &mut self.recursive_members_count_exclude_leaders,
        );
        f.integer_text(
            "recursive_departments_count",
            &mut self.recursive_departments_count,
        );
        f.integer_text("direct_departments_count", &mut self.direct_departments_count);
    }
}
/// The leaders of the department. / 部门的负责人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentLeader {
    /// Whether this is the main or a deputy leader. / 主负责人还是副负责人。
    /// - `1`: Main leader / 主负责人
    /// - `2`: Deputy leader / 副负责人
    pub leader_type: i64,
    /// The ID of the leader of the department, as an `employee_id_type` ID.
    ///
    /// 部门负责人的 ID，类型由 `employee_id_type` 决定。
    pub leader_id: String,
}
impl wire::Object for DepartmentLeader {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("leader_type", &mut self.leader_type);
        f.field("leader_id", &mut self.leader_id);
    }
}
/// The request form of [`DepartmentLeader`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentLeaderInput {
    /// Whether this is the main or a deputy leader. / 主负责人还是副负责人。
    /// - `1`: Main leader / 主负责人
    /// - `2`: Deputy leader / 副负责人
    pub leader_type: i64,
    /// The ID of the leader of the department, as an `employee_id_type` ID.
    ///
    /// 部门负责人的 ID，类型由 `employee_id_type` 决定。
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
        f.field("leader_type", &mut self.leader_type);
        f.field("leader_id", &mut self.leader_id);
    }
}
/// The basics of the employee, such as name, contact details and departments. / 员工的基础信息，如姓名、联系方式与所属部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeBaseEntity {
    /// The ID of the employee, as an `employee_id_type` ID; the type `employee_id` takes an extra scope.
    ///
    /// 员工 ID，类型由 `employee_id_type` 决定；类型为 `employee_id` 时需要额外的权限。
    /// - Present only with one of the scopes `directory:employee.base.external_id:read`
    pub employee_id: String,
    /// The name and alias of the employee. / 员工的姓名与别名。
    pub name: Name,
    /// The mobile number of the employee. / 员工的手机号。
    /// - Present only with one of the scopes `directory:employee.base.mobile:read`
    pub mobile: String,
    /// The work email address of the employee. / 员工的工作邮箱。
    /// - Present only with one of the scopes `directory:employee.base.email:read`
    pub email: String,
    /// The company email address of the employee. / 员工的企业邮箱。
    /// - Present only with one of the scopes `directory:employee.base.enterprise_email:read`
    pub enterprise_email: String,
    /// The gender of the employee. / 员工的性别。
    /// - `0`: Unknown / 未知
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    /// - Present only with one of the scopes `directory:employee.base.gender:read`
    pub gender: i64,
    /// The departments the employee belongs to, the main one first. / 员工所属的部门，第一个为主部门。
    /// - Present only with one of the scopes `directory:employee.base.department:read`
    pub departments: Vec<Department>,
    /// The position of the employee in each department, the main one first. / 员工在各部门中的排序，第一个部门为主部门。
    /// - Present only with one of the scopes `directory:employee.base.department:read`, `directory:employee.base.dept_order:read`
    pub employee_order_in_departments: Vec<UserDepartmentSortInfo>,
    /// The personal motto of the employee. / 员工的个性签名。
    /// - Present only with one of the scopes `directory:employee.base.base:read`, `directory:employee.base.description:read`
    pub description: String,
    /// The state of the employee's account. / 员工账号的状态。
    /// - `1`: Not activated / 未激活
    /// - `2`: Active / 已激活
    /// - `3`: Frozen / 已冻结
    /// - `4`: Left on their own / 主动退出
    /// - `5`: Not joined / 未加入
    /// - Present only with one of the scopes `directory:employee.base.active_status:read`, `directory:employee.base.status:read`
    pub active_status: i64,
    /// Whether the employee has left. / 员工是否已离职。
    /// - Present only with one of the scopes `directory:employee.base.is_resigned:read`, `directory:employee.base.status:read`
    pub is_resigned: bool,
    /// The ID of the direct manager, as an `employee_id_type` ID. / 直属上级的 ID，类型由 `employee_id_type` 决定。
    /// - Present only with one of the scopes `directory:employee.base.leader:read`, `directory:employee.base.leader_id:read`
    pub leader_id: String,
    /// The IDs of the dotted-line managers, as `employee_id_type` IDs. / 虚线上级的 ID，类型由 `employee_id_type` 决定。
    /// - Present only with one of the scopes `directory:employee.base.dotted_line_leaders:read`, `directory:employee.base.leader:read`
    pub dotted_line_leader_ids: Vec<String>,
    /// Whether the employee is the primary admin of the tenant. / 员工是否为租户的超级管理员。
    /// - Present only with one of the scopes `directory:employee.base.is_primary_admin:read`, `directory:employee.base.role:read`
    pub is_primary_admin: bool,
    /// The aliases of the company email address, by which the employee can send and receive mail too.
    ///
    /// 企业邮箱的别名，员工可用别名收发邮件。
    /// - Present only with one of the scopes `directory:employee.base.enterprise_email:read`, `directory:employee.base.enterprise_email_alias:read`
    pub enterprise_email_aliases: Vec<String>,
    /// The values of the custom fields of the employee. / 员工自定义字段的值。
    /// - Present only with one of the scopes `directory:employee.base.custom_field:read`
    pub custom_field_values: Vec<CustomFieldValue>,
    /// The full path of each department the employee is directly in, from the root department down.
    ///
    /// 员工各直属部门的完整路径，每条路径从根部门到该部门。
    /// - Present only with one of the scopes `directory:employee.base.department_path:read`
    pub department_path_infos: Vec<Vec<DepartmentBaseInfo>>,
    /// The date the employee was set as having left, as `YYYY-MM-DD`; generated by the system and read-only.
    ///
    /// 办理离职操作的日期，由系统生成，不可写入，格式为 `YYYY-MM-DD`。
    /// - Present only with one of the scopes `directory:employee.base.resign_time:read`
    pub resign_time: String,
    /// The avatar of the employee. / 员工的头像。
    /// - Present only with one of the scopes `directory:employee.base.avatar:read`, `directory:employee.base.base:read`
    pub avatar: ImageLink,
    /// The URL of the employee's background image. / 员工自定义背景图的链接。
    /// - Present only with one of the scopes `directory:employee.base.background_image:read`, `directory:employee.base.base:read`
    pub background_image: String,
    /// Whether the employee is an ordinary admin of the tenant. / 员工是否为租户的普通管理员。
    /// - Present only with one of the scopes `directory:employee.base.is_admin:read`, `directory:employee.base.role:read`
    pub is_admin: bool,
    /// Where the data of the department or employee comes from. / 该部门或员工的数据来自何处。
    /// - `1`: Admin console / 管理后台
    /// - `2`: Feishu People, enterprise edition / 飞书人事企业版
    /// - `3`: SCIM / SCIM 协议
    /// - Present only with one of the scopes `directory:employee.base.base:read`, `directory:employee.base.data_source:read`
    pub data_source: i64,
    /// Where the data of the employee resides. / 员工的数据驻留地。
    /// - Present only with one of the scopes `directory:employee.base.base:read`, `directory:employee.base.geo:read`
    pub geo_name: String,
    /// The IDs of the seats assigned to the employee. / 分配给员工的席位的 ID。
    /// - Present only with one of the scopes `directory:employee.base.base:read`, `directory:employee.base.subscription_ids:read`
    pub subscription_ids: Vec<String>,
}
impl wire::Object for EmployeeBaseEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
        f.field("enterprise_email", &mut self.enterprise_email);
        f.field("gender", &mut self.gender);
        f.field("departments", &mut self.departments);
        f.field(
            "employee_order_in_departments",
            &mut self.employee_order_in_departments,
        );
        f.field("description", &mut self.description);
        f.field("active_status", &mut self.active_status);
        f.field("is_resigned", &mut self.is_resigned);
        f.field("leader_id", &mut self.leader_id);
        f.field("dotted_line_leader_ids", &mut self.dotted_line_leader_ids);
        f.field("is_primary_admin", &mut self.is_primary_admin);
        f.field("enterprise_email_aliases", &mut self.enterprise_email_aliases);
        f.field("custom_field_values", &mut self.custom_field_values);
        f.field("department_path_infos", &mut self.department_path_infos);
        f.field("resign_time", &mut self.resign_time);
        f.field("avatar", &mut self.avatar);
        f.field("background_image", &mut self.background_image);
        f.field("is_admin", &mut self.is_admin);
        f.field("data_source", &mut self.data_source);
        f.field("geo_name", &mut self.geo_name);
        f.field("subscription_ids", &mut self.subscription_ids);
    }
}
/// The employees found. / 查询到的员工。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeEntity {
    /// The basics of the employee, such as name, contact details and departments. / 员工的基础信息，如姓名、联系方式与所属部门。
    pub base_info: EmployeeBaseEntity,
    /// The work information of the employee, such as job title, level and onboarding date.
    ///
    /// 员工的工作信息，如职务、职级与入职日期。
    pub work_info: EmployeeWorkEntity,
}
impl wire::Object for EmployeeEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("base_info", &mut self.base_info);
        f.field("work_info", &mut self.work_info);
    }
}
/// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmployeeIdType {
    /// `open_id`: Open ID, an employee within one app / Open ID，员工在某个应用中的身份
    OpenId,
    /// `union_id`: Union ID, an employee across the apps of one developer / Union ID，员工在同一开发商各应用中的身份
    UnionId,
    /// `employee_id`: Employee ID, an employee within the company / 员工 ID，员工在企业内的身份
    ///
    /// Needs one of the scopes `directory:employee.base.external_id:read`.
    EmployeeId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EmployeeIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EmployeeIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::EmployeeId => "employee_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "employee_id" => Self::EmployeeId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The work information of the employee, such as job title, level and onboarding date.
///
/// 员工的工作信息，如职务、职级与入职日期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeWorkEntity {
    /// The code of the country or region of work, to be looked up among those in master data.
    ///
    /// 工作地所在国家或地区的编码，含义可通过主数据的批量查询国家/地区查到。
    /// - Present only with one of the scopes `directory:employee.work.base_work:read`, `directory:employee.work.work_country_or_region:read`
    pub work_country_or_region: String,
    /// The work location. / 工作地点。
    /// - Present only with one of the scopes `directory:employee.work.base_work:read`, `directory:employee.work.work_place:read`
    pub work_place: Place,
    /// The workstation. / 工位。
    /// - Present only with one of the scopes `directory:employee.work.base_work:read`, `directory:employee.work.work_station:read`
    pub work_station: I18nText,
    /// The job number. / 工号。
    /// - Present only with one of the scopes `directory:employee.work.base_work:read`, `directory:employee.work.job_number:read`
    pub job_number: String,
    /// The extension number. / 分机号。
    /// - Present only with one of the scopes `directory:employee.work.base_work:read`, `directory:employee.work.extension_number:read`
    pub extension_number: String,
    /// The onboarding date, as `YYYY-MM-DD`. / 入职日期，格式为 `YYYY-MM-DD`。
    /// - Present only with one of the scopes `directory:employee.work.join_date:read`, `directory:employee.work.employment:read`
    pub join_date: String,
    /// How the employee is employed. / 员工的类型。
    /// - Present only with one of the scopes `directory:employee.work.employment_type:read`, `directory:employee.work.employment:read`
    pub employment_type: i64,
    /// Where the employee stands between joining and leaving. / 员工是在职、离职还是处于其他人事状态。
    /// - `1`: Active / 在职
    /// - `2`: Left / 离职
    /// - `3`: About to join / 待入职
    /// - `4`: Joining canceled / 取消入职
    /// - `5`: About to leave / 待离职
    /// - Present only with one of the scopes `directory:employee.work.staff_status:read`, `directory:employee.work.employment:read`
    pub staff_status: i64,
    /// The job title. / 职务。
    /// - Present only with one of the scopes `directory:employee.work.job_title:read`
    pub job_title: JobTitle,
    /// The job level. / 职级。
    /// - Present only with one of the scopes `directory:employee.work.job_level:read`
    pub job_level: JobLevel,
    /// The job family. / 序列。
    /// - Present only with one of the scopes `directory:employee.work.job_family:read`
    pub job_family: JobFamily,
    /// The offboarding date, as `YYYY-MM-DD`. / 离职日期，格式为 `YYYY-MM-DD`。
    /// - Present only with one of the scopes `directory:employee.work.resign_date:read`, `directory:employee.work.employment:read`
    pub resign_date: String,
    /// Why the employee leaves. / 离职的原因。
    /// - Present only with one of the scopes `directory:employee.work.resign_reason:read`, `directory:employee.work.employment:read`
    pub resign_reason: ResignReason,
    /// The note on the employee's leaving. / 离职的备注。
    /// - Present only with one of the scopes `directory:employee.work.resign_remark:read`, `directory:employee.work.employment:read`
    pub resign_remark: String,
    /// Whether the employee leaves voluntarily. / 员工是主动还是被动离职。
    /// - Present only with one of the scopes `directory:employee.work.resign_type:read`, `directory:employee.work.employment:read`
    pub resign_type: ResignType,
    /// The positions that the employee holds. / 员工担任的各个岗位。
    pub positions: Vec<EmployeeWorkEntityPositions>,
}
impl wire::Object for EmployeeWorkEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_country_or_region", &mut self.work_country_or_region);
        f.field("work_place", &mut self.work_place);
        f.field("work_station", &mut self.work_station);
        f.field("job_number", &mut self.job_number);
        f.field("extension_number", &mut self.extension_number);
        f.field("join_date", &mut self.join_date);
        f.field("employment_type", &mut self.employment_type);
        f.field("staff_status", &mut self.staff_status);
        f.field("job_title", &mut self.job_title);
        f.field("job_level", &mut self.job_level);
        f.field("job_family", &mut self.job_family);
        f.field("resign_date", &mut self.resign_date);
        f.field("resign_reason", &mut self.resign_reason);
        f.field("resign_remark", &mut self.resign_remark);
        f.field("resign_type", &mut self.resign_type);
        f.field("positions", &mut self.positions);
    }
}
/// The positions that the employee holds. / 员工担任的各个岗位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeWorkEntityPositions {
    /// The code of the position. / 岗位的编码。
    pub position_code: String,
    /// The name of the position. / 岗位的名称。
    pub position_name: String,
    /// The ID of the superior in this position. / 该岗位上的直属上级的 ID。
    pub leader_id: String,
    /// The code of the position of the superior. / 直属上级的岗位编码。
    pub leader_position_code: String,
    /// Whether it is the main position. / 是否为主岗位。
    pub is_main_position: bool,
    /// The ID of the department of the position. / 岗位所在部门的 ID。
    pub department_id: String,
}
impl wire::Object for EmployeeWorkEntityPositions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_code", &mut self.position_code);
        f.field("position_name", &mut self.position_name);
        f.field("leader_id", &mut self.leader_id);
        f.field("leader_position_code", &mut self.leader_position_code);
        f.field("is_main_position", &mut self.is_main_position);
        f.field("department_id", &mut self.department_id);
    }
}
/// The value, for an option field. / 值，用于枚举类型的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumValue {
    /// The IDs of the options selected. / 选中的选项的 ID。
    pub enum_ids: Vec<String>,
    /// Whether the options are text or images. / 选项是文本还是图片。
    pub enum_type: EnumValueEnumType,
}
impl wire::Object for EnumValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_ids", &mut self.enum_ids);
        f.field("enum_type", &mut self.enum_type);
    }
}
/// Whether the options are text or images. / 选项是文本还是图片。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnumValueEnumType {
    /// `1`: Text / 文本
    N1,
    /// `2`: Image / 图片
    N2,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EnumValueEnumType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EnumValueEnumType {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`EnumValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumValueInput {
    /// The IDs of the options selected. / 选中的选项的 ID。
    pub enum_ids: Vec<String>,
    /// Whether the options are text or images. / 选项是文本还是图片。
    pub enum_type: EnumValueEnumType,
}
impl EnumValueInput {
    /// Creates the value from its required fields.
    pub fn new(enum_ids: impl Into<Vec<String>>, enum_type: EnumValueEnumType) -> Self {
        Self {
            enum_ids: enum_ids.into(),
            enum_type,
        }
    }
}
impl wire::Object for EnumValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_ids", &mut self.enum_ids);
        f.field("enum_type", &mut self.enum_type);
    }
}
/// The conditions, all of which must hold. / 各个条件，须全部满足。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterCondition {
    /// The name of the field the condition is about, such as `parent_department_id` when querying departments.
    ///
    /// 条件所依据的字段名，如查询部门时为 `parent_department_id`。
    /// - Example: `"parent_department_id"`
    pub field: String,
    /// How the field is compared with the value. / 字段与值之间的比较方式。
    pub operator: FilterConditionOperator,
    /// The value to compare the field with, as field and operator require; department IDs are `department_id_type` IDs, `0` for the root department.
    ///
    /// 与字段比较的值，须与字段和操作符相符；部门 ID 的类型由 `department_id_type` 决定，根部门为 `0`。
    /// - Example: `"\"0\""`
    pub value: String,
}
impl FilterCondition {
    /// Creates the value from its required fields.
    pub fn new(
        field: impl Into<String>,
        operator: FilterConditionOperator,
        value: impl Into<String>,
    ) -> Self {
        Self {
            field: field.into(),
            operator,
            value: value.into(),
        }
    }
}
impl wire::Object for FilterCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
    }
}
/// How the field is compared with the value. / 字段与值之间的比较方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilterConditionOperator {
    /// `eq`: Equal, for any field / 等于，适用于任何字段
    Eq,
    /// `in`: One of up to 100 values, not for `parent_department_id` / 属于其中之一，最多 100 个值，不适用于 `parent_department_id`
    In,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FilterConditionOperator {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FilterConditionOperator {
    fn as_str(&self) -> &str {
        match self {
            Self::Eq => "eq",
            Self::In => "in",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "eq" => Self::Eq,
            "in" => Self::In,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nText {
    /// The text to use if there is none in the language wanted. / 默认的文本，没有对应语言的文本时使用。
    pub default_value: String,
    /// The text by language, with `zh_cn`, `ja_jp` and `en_us` as keys. / 各语言的文本，键为 `zh_cn`、`ja_jp`、`en_us`。
    pub i18n_value: ::std::collections::BTreeMap<String, String>,
}
impl wire::Object for I18nText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("default_value", &mut self.default_value);
        f.field("i18n_value", &mut self.i18n_value);
    }
}
/// The request form of [`I18nText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nTextInput {
    /// The text to use if there is none in the language wanted. / 默认的文本，没有对应语言的文本时使用。
    pub default_value: String,
    /// The text by language, with `zh_cn`, `ja_jp` and `en_us` as keys. / 各语言的文本，键为 `zh_cn`、`ja_jp`、`en_us`。
    pub i18n_value: Option<::std::collections::BTreeMap<String, String>>,
}
impl I18nTextInput {
    /// Creates the value from its required fields.
    pub fn new(default_value: impl Into<String>) -> Self {
        Self {
            default_value: default_value.into(),
            i18n_value: Default::default(),
        }
    }
    /// Sets `i18n_value`.
    #[must_use]
    pub fn i18n_value(
        mut self,
        value: ::std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.i18n_value = Some(value);
        self
    }
}
impl wire::Object for I18nTextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("default_value", &mut self.default_value);
        f.field("i18n_value", &mut self.i18n_value);
    }
}
/// The URLs of an avatar in each size. / 头像在各尺寸下的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageLink {
    /// The URL of the avatar at 72×72 pixels. / 72×72 像素头像的链接。
    pub avatar_72: String,
    /// The URL of the avatar at 240×240 pixels. / 240×240 像素头像的链接。
    pub avatar_240: String,
    /// The URL of the avatar at 640×640 pixels. / 640×640 像素头像的链接。
    pub avatar_640: String,
    /// The URL of the avatar at its original size. / 原始尺寸头像的链接。
    pub avatar_origin: String,
}
impl wire::Object for ImageLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar_72", &mut self.avatar_72);
        f.field("avatar_240", &mut self.avatar_240);
        f.field("avatar_640", &mut self.avatar_640);
        f.field("avatar_origin", &mut self.avatar_origin);
    }
}
/// The job family. / 序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamily {
    /// The ID of the job family. / 序列 ID。
    pub job_family_id: String,
    /// The name of the job family. / 序列名称。
    /// - Present only with one of the scopes `directory:job_family.base:read`
    pub job_family_name: I18nText,
    /// Whether it is enabled. / 是否启用。
    /// - Present only with one of the scopes `directory:job_family.status:read`
    pub is_enabled: bool,
    /// The ID of the parent job family. / 上级序列的 ID。
    /// - Present only with one of the scopes `directory:job_family.path:read`
    pub parent_job_family_id: String,
    /// The description, with its versions in each language. / 描述，含各语言的版本。
    /// - Present only with one of the scopes `directory:job_family.base:read`
    pub description: I18nText,
}
impl wire::Object for JobFamily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_family_name", &mut self.job_family_name);
        f.field("is_enabled", &mut self.is_enabled);
        f.field("parent_job_family_id", &mut self.parent_job_family_id);
        f.field("description", &mut self.description);
    }
}
/// The job level. / 职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The ID of the job level. / 职级 ID。
    pub job_level_id: String,
    /// The name of the job level. / 职级名称。
    /// - Present only with one of the scopes `directory:job_level.base:read`
    pub job_level_name: I18nText,
    /// Whether it is enabled. / 是否启用。
    /// - Present only with one of the scopes `directory:job_level.status:read`
    pub is_enabled: bool,
    /// Whether the job level has been deleted. / 职级是否已删除。
    /// - Present only with one of the scopes `directory:job_level.status:read`
    pub is_deleted: bool,
    /// The sort value of the job level; lower values come first. / 职级的排序值，小的排在前面。
    /// - Present only with one of the scopes `directory:job_level.order:read`
    pub order: String,
    /// The description, with its versions in each language. / 描述，含各语言的版本。
    /// - Present only with one of the scopes `directory:job_level.base:read`
    pub description: I18nText,
}
impl wire::Object for JobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_level_name", &mut self.job_level_name);
        f.field("is_enabled", &mut self.is_enabled);
        f.field("is_deleted", &mut self.is_deleted);
        f.field("order", &mut self.order);
        f.field("description", &mut self.description);
    }
}
/// The job title. / 职务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobTitle {
    /// The ID of the job title; `0` if there is none. / 职务 ID，没有职务时为 `0`。
    pub job_title_id: String,
    /// The name of the job title. / 职务名称。
    /// - Present only with one of the scopes `directory:job_title.base:read`
    pub job_title_name: I18nText,
    /// Whether it is enabled. / 是否启用。
    /// - Present only with one of the scopes `directory:job_title.status:read`
    pub is_enabled: bool,
    /// The description, with its versions in each language. / 描述，含各语言的版本。
    /// - Present only with one of the scopes `directory:job_title.base:read`
    pub description: I18nText,
}
impl wire::Object for JobTitle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_title_id", &mut self.job_title_id);
        f.field("job_title_name", &mut self.job_title_name);
        f.field("is_enabled", &mut self.is_enabled);
        f.field("description", &mut self.description);
    }
}
/// The conditions the departments or employees must meet; see [how to write filters](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage).
///
/// 部门或员工须满足的条件，写法见[筛选条件的用法](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/filter-usage)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiFilterCondition {
    /// The conditions, all of which must hold. / 各个条件，须全部满足。
    /// - Length: 0 to 10
    pub conditions: Vec<FilterCondition>,
}
impl MultiFilterCondition {
    /// Creates the value from its required fields.
    pub fn new(conditions: impl Into<Vec<FilterCondition>>) -> Self {
        Self {
            conditions: conditions.into(),
        }
    }
}
impl wire::Object for MultiFilterCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
    }
}
/// The name and alias of the employee. / 员工的姓名与别名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Name {
    /// The name of the employee. / 员工的姓名。
    /// - Present only with one of the scopes `directory:employee.base.base:read`, `directory:employee.base.name.name:read`
    pub name: I18nText,
    /// The alias of the employee. / 员工的别名。
    /// - Present only with one of the scopes `directory:employee.base.base:read`, `directory:employee.base.name.another_name:read`
    pub another_name: String,
}
impl wire::Object for Name {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("another_name", &mut self.another_name);
    }
}
/// How many items to return, and where to start. / 分页的条数与起点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageCondition {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"iuu14140aknladna91ndas"`
    pub page_token: Option<String>,
}
impl PageCondition {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for PageCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
/// The paging result, needed to request the next page. / 分页结果，用于请求下一页。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    pub page_token: String,
}
impl wire::Object for PageResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
/// The value, for a phone field. / 值，用于电话类型的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneValue {
    /// The phone number. / 电话号码。
    pub phone_number: String,
    /// The extension number. / 分机号。
    pub extension_number: String,
}
impl wire::Object for PhoneValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("phone_number", &mut self.phone_number);
        f.field("extension_number", &mut self.extension_number);
    }
}
/// The request form of [`PhoneValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneValueInput {
    /// The phone number. / 电话号码。
    pub phone_number: String,
    /// The extension number. / 分机号。
    pub extension_number: Option<String>,
}
impl PhoneValueInput {
    /// Creates the value from its required fields.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            extension_number: Default::default(),
        }
    }
    /// Sets `extension_number`.
    #[must_use]
    pub fn extension_number(mut self, value: impl Into<String>) -> Self {
        self.extension_number = Some(value.into());
        self
    }
}
impl wire::Object for PhoneValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("phone_number", &mut self.phone_number);
        f.field("extension_number", &mut self.extension_number);
    }
}
/// The work location. / 工作地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// The ID of the work location; `0` if there is none. / 工作地点 ID，没有工作地点时为 `0`。
    pub place_id: String,
    /// The name of the work location. / 工作地点名称。
    /// - Present only with one of the scopes `directory:place.base:read`
    pub place_name: I18nText,
    /// Whether it is enabled. / 是否启用。
    /// - Present only with one of the scopes `directory:place.status:read`
    pub is_enabled: bool,
    /// The description, with its versions in each language. / 描述，含各语言的版本。
    /// - Present only with one of the scopes `directory:place.base:read`
    pub description: I18nText,
}
impl wire::Object for Place {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("place_id", &mut self.place_id);
        f.field("place_name", &mut self.place_name);
        f.field("is_enabled", &mut self.is_enabled);
        f.field("description", &mut self.description);
    }
}
/// Why the employee leaves. / 离职的原因。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResignReason {
    /// `0`: Cleared / 置空
    N0,
    /// `1`: Pay below expectations / 薪酬不符合预期
    N1,
    /// `2`: Working hours too long / 工作时间过长
    N2,
    /// `3`: Dissatisfied with the work / 不满意工作内容
    N3,
    /// `4`: Disagreement with manager or management / 不认可上级或管理层
    N4,
    /// `5`: Limited career opportunities / 职业发展机会有限
    N5,
    /// `6`: No identification with the company culture / 对公司文化缺乏认同
    N6,
    /// `7`: Reorganization (voluntary) / 组织架构调整（主动离职）
    N7,
    /// `8`: End of contract / 合同到期
    N8,
    /// `9`: Another job / 跳槽
    N9,
    /// `10`: Change of profession / 转行
    N10,
    /// `11`: Family reasons / 家庭原因
    N11,
    /// `12`: Poor health / 健康状况不佳
    N12,
    /// `13`: Work location / 工作地点原因
    N13,
    /// `14`: Other (voluntary) / 其他（主动离职）
    N14,
    /// `15`: Accident / 意外
    N15,
    /// `16`: Death / 身故
    N16,
    /// `17`: Dismissal / 解雇
    N17,
    /// `18`: Probation not passed / 试用期不通过
    N18,
    /// `19`: Poor performance / 工作表现不佳
    N19,
    /// `20`: Low output / 工作产出低
    N20,
    /// `21`: Reorganization (involuntary) / 组织架构调整（被动离职）
    N21,
    /// `22`: Breach of discipline / 违纪
    N22,
    /// `23`: Breach of law / 违法
    N23,
    /// `24`: Other (involuntary) / 其他（被动离职）
    N24,
    /// `25`: Other (other) / 其他（其他）
    N25,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ResignReason {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ResignReason {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::N5 => "5",
            Self::N6 => "6",
            Self::N7 => "7",
            Self::N8 => "8",
            Self::N9 => "9",
            Self::N10 => "10",
            Self::N11 => "11",
            Self::N12 => "12",
            Self::N13 => "13",
            Self::N14 => "14",
            Self::N15 => "15",
            Self::N16 => "16",
            Self::N17 => "17",
            Self::N18 => "18",
            Self::N19 => "19",
            Self::N20 => "20",
            Self::N21 => "21",
            Self::N22 => "22",
            Self::N23 => "23",
            Self::N24 => "24",
            Self::N25 => "25",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "4" => Self::N4,
            "5" => Self::N5,
            "6" => Self::N6,
            "7" => Self::N7,
            "8" => Self::N8,
            "9" => Self::N9,
            "10" => Self::N10,
            "11" => Self::N11,
            "12" => Self::N12,
            "13" => Self::N13,
            "14" => Self::N14,
            "15" => Self::N15,
            "16" => Self::N16,
            "17" => Self::N17,
            "18" => Self::N18,
            "19" => Self::N19,
            "20" => Self::N20,
            "21" => Self::N21,
            "22" => Self::N22,
            "23" => Self::N23,
            "24" => Self::N24,
            "25" => Self::N25,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the employee leaves voluntarily. / 员工是主动还是被动离职。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResignType {
    /// `0`: Cleared / 置空
    N0,
    /// `1`: Voluntary / 主动
    N1,
    /// `2`: Involuntary / 被动
    N2,
    /// `3`: Other / 其他
    N3,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ResignType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ResignType {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The name and alias of the employee. / 员工的姓名与别名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertName {
    /// The name of the employee, up to 64 characters. / 员工的姓名，最多 64 字。
    pub name: I18nTextInput,
    /// The alias of the employee, up to 64 characters. / 员工的别名，最多 64 字。
    /// - Example: `"jack"`
    pub another_name: Option<String>,
}
impl UpsertName {
    /// Creates the value from its required fields.
    pub fn new(name: I18nTextInput) -> Self {
        Self {
            name,
            another_name: Default::default(),
        }
    }
    /// Sets `another_name`.
    #[must_use]
    pub fn another_name(mut self, value: impl Into<String>) -> Self {
        self.another_name = Some(value.into());
        self
    }
}
impl wire::Object for UpsertName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("another_name", &mut self.another_name);
    }
}
/// A department of an employee, with the position in it. / 员工所属的一个部门及其中的排序。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpsertUserDepartmentSortInfo {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    /// - Example: `"eeddjisdwe"`
    pub department_id: Option<String>,
    /// The sort weight of the employee among the members of the department. / 员工在该部门成员中的排序权重。
    /// - Example: `"100"`
    pub order_weight_in_deparment: Option<String>,
    /// The sort weight of the department among those the employee belongs to; the main department's should be the highest.
    ///
    /// 该部门在员工所属各部门中的排序权重，主部门的权重应最大。
    /// - Example: `"20"`
    pub order_weight_among_deparments: Option<String>,
    /// Whether this is the main department of the employee, of which there is only one, with the highest weight; if none is marked, the system's own order decides, not that of the array.
    ///
    /// 该部门是否为员工的主部门，只能有一个且排序权重应最大；都不填时，以系统默认排序的第一个部门为主部门，与数组中的顺序无关。
    pub is_main_department: Option<bool>,
}
impl UpsertUserDepartmentSortInfo {
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
    /// Sets `order_weight_in_deparment`.
    #[must_use]
    pub fn order_weight_in_deparment(mut self, value: impl Into<String>) -> Self {
        self.order_weight_in_deparment = Some(value.into());
        self
    }
    /// Sets `order_weight_among_deparments`.
    #[must_use]
    pub fn order_weight_among_deparments(mut self, value: impl Into<String>) -> Self {
        self.order_weight_among_deparments = Some(value.into());
        self
    }
    /// Sets `is_main_department`.
    #[must_use]
    pub fn is_main_department(mut self, value: bool) -> Self {
        self.is_main_department = Some(value);
        self
    }
}
impl wire::Object for UpsertUserDepartmentSortInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("order_weight_in_deparment", &mut self.order_weight_in_deparment);
        f.field(
            "order_weight_among_deparments",
            &mut self.order_weight_among_deparments,
        );
        f.field("is_main_department", &mut self.is_main_department);
    }
}
/// The value, for a web link field. / 值，用于网页链接类型的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlValue {
    /// The title shown for the link. / 链接显示的标题。
    pub link_text: I18nText,
    /// The URL opened on mobile. / 在移动端打开的链接。
    pub url: String,
    /// The URL opened on the desktop. / 在桌面端打开的链接。
    pub pcurl: String,
}
impl wire::Object for UrlValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("link_text", &mut self.link_text);
        f.field("url", &mut self.url);
        f.field("pcurl", &mut self.pcurl);
    }
}
/// The request form of [`UrlValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UrlValueInput {
    /// The title shown for the link. / 链接显示的标题。
    pub link_text: I18nTextInput,
    /// The URL opened on mobile. / 在移动端打开的链接。
    pub url: String,
    /// The URL opened on the desktop. / 在桌面端打开的链接。
    pub pcurl: String,
}
impl UrlValueInput {
    /// Creates the value from its required fields.
    pub fn new(
        link_text: I18nTextInput,
        url: impl Into<String>,
        pcurl: impl Into<String>,
    ) -> Self {
        Self {
            link_text,
            url: url.into(),
            pcurl: pcurl.into(),
        }
    }
}
impl wire::Object for UrlValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("link_text", &mut self.link_text);
        f.field("url", &mut self.url);
        f.field("pcurl", &mut self.pcurl);
    }
}
/// The position of the employee in each department, the main one first. / 员工在各部门中的排序，第一个部门为主部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserDepartmentSortInfo {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub department_id: String,
    /// The sort weight of the employee among the members of the department. / 员工在该部门成员中的排序权重。
    pub order_weight_in_deparment: String,
    /// The sort weight of the department among those the employee belongs to. / 该部门在员工所属各部门中的排序权重。
    pub order_weight_among_deparments: String,
}
impl wire::Object for UserDepartmentSortInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("order_weight_in_deparment", &mut self.order_weight_in_deparment);
        f.field(
            "order_weight_among_deparments",
            &mut self.order_weight_among_deparments,
        );
    }
}
/// The value, for a person or people field. / 值，用于人员类型的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserValue {
    /// The IDs of the people, as `employee_id_type` IDs. / 人员的 ID，类型由 `employee_id_type` 决定。
    pub ids: Vec<String>,
    /// The type of the people. / 人员的类型。
    /// - Example: `"1"`
    pub user_type: String,
}
impl wire::Object for UserValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ids", &mut self.ids);
        f.field("user_type", &mut self.user_type);
    }
}
/// The request form of [`UserValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserValueInput {
    /// The IDs of the people, as `employee_id_type` IDs. / 人员的 ID，类型由 `employee_id_type` 决定。
    pub ids: Vec<String>,
    /// The type of the people. / 人员的类型。
    /// - Example: `"1"`
    pub user_type: Option<String>,
}
impl UserValueInput {
    /// Creates the value from its required fields.
    pub fn new(ids: impl Into<Vec<String>>) -> Self {
        Self {
            ids: ids.into(),
            user_type: Default::default(),
        }
    }
    /// Sets `user_type`.
    #[must_use]
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}
impl wire::Object for UserValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ids", &mut self.ids);
        f.field("user_type", &mut self.user_type);
    }
}
crate::codegen::__impl_object! {
    AbnormalRecord CollaborationRuleEntities CollaborationRuleEntitiesInput
    CustomFieldValue CustomFieldValueInput Department DepartmentBaseInfo DepartmentCount
    DepartmentLeader DepartmentLeaderInput EmployeeBaseEntity EmployeeEntity
    EmployeeWorkEntity EmployeeWorkEntityPositions EnumValue EnumValueInput
    FilterCondition I18nText I18nTextInput ImageLink JobFamily JobLevel JobTitle
    MultiFilterCondition Name PageCondition PageResponse PhoneValue PhoneValueInput Place
    UpsertName UpsertUserDepartmentSortInfo UrlValue UrlValueInput UserDepartmentSortInfo
    UserValue UserValueInput
}
crate::codegen::__impl_enum! {
    CustomFieldValueFieldType EmployeeIdType EnumValueEnumType FilterConditionOperator
    ResignReason ResignType
}
crate::codegen::__impl_input! {
    CollaborationRuleEntitiesInput : CollaborationRuleEntities, CustomFieldValueInput :
    CustomFieldValue, DepartmentLeaderInput : DepartmentLeader, EnumValueInput :
    EnumValue, I18nTextInput : I18nText, PhoneValueInput : PhoneValue, UrlValueInput :
    UrlValue, UserValueInput : UserValue
}
