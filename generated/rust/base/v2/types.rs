// Generated from spec/base/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// What a role may do with a dashboard. / 角色对一个仪表盘的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockRole {
    /// The ID of the block in the base, such as that of a dashboard. / 多维表格中该 Block 的 ID，如仪表盘的 ID。
    pub block_id: String,
    /// What the role may do with the dashboard. / 该角色对仪表盘的权限。
    /// - `0`: No access / 无权限
    /// - `1`: Can read / 可阅读
    pub block_perm: i64,
    /// The type of block. / Block 的类型。
    pub block_type: BlockRoleBlockType,
}
impl wire::Object for BlockRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("block_perm", &mut self.block_perm);
        f.field("block_type", &mut self.block_type);
    }
}
/// The type of block. / Block 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BlockRoleBlockType {
    /// `dashboard`: Dashboard / 仪表盘
    Dashboard,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BlockRoleBlockType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BlockRoleBlockType {
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
/// The request form of [`BlockRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockRoleInput {
    /// The ID of the block in the base, such as that of a dashboard. / 多维表格中该 Block 的 ID，如仪表盘的 ID。
    pub block_id: String,
    /// What the role may do with the dashboard. / 该角色对仪表盘的权限。
    /// - `0`: No access / 无权限
    /// - `1`: Can read / 可阅读
    pub block_perm: i64,
    /// The type of block. / Block 的类型。
    pub block_type: Option<BlockRoleBlockType>,
}
impl BlockRoleInput {
    /// Creates the value from its required fields.
    pub fn new(block_id: impl Into<String>, block_perm: i64) -> Self {
        Self {
            block_id: block_id.into(),
            block_perm,
            block_type: Default::default(),
        }
    }
    /// Sets `block_type`.
    #[must_use]
    pub fn block_type(mut self, value: BlockRoleBlockType) -> Self {
        self.block_type = Some(value);
        self
    }
}
impl wire::Object for BlockRoleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_id", &mut self.block_id);
        f.field("block_perm", &mut self.block_perm);
        f.field("block_type", &mut self.block_type);
    }
}
/// How the conditions are combined. / 多个条件之间的关系。
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
/// Which of the records that `rec_rule` does not select may be read; takes effect only if `rec_rule.other_perm` is 0. Records that neither rule selects cannot be read.
///
/// 不符合 `rec_rule` 的记录中还可阅读哪些，仅当 `rec_rule.other_perm` 为 0 时生效；两者都不符合的记录不可阅读。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherRecRule {
    /// Which records may be read, as conditions. / 哪些记录可以阅读，以条件表示。
    pub conditions: Vec<RecRuleCondition>,
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Conjunction,
    /// The permission on the records that the conditions select. / 对这些条件筛出的记录的权限。
    /// - `1`: Read only / 仅可阅读
    /// - `2`: Edit / 可编辑
    pub perm: i64,
}
impl wire::Object for OtherRecRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
        f.field("perm", &mut self.perm);
    }
}
/// The request form of [`OtherRecRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OtherRecRuleInput {
    /// Which records may be read, as conditions. / 哪些记录可以阅读，以条件表示。
    pub conditions: Option<Vec<RecRuleConditionInput>>,
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Option<Conjunction>,
    /// The permission on the records that the conditions select. / 对这些条件筛出的记录的权限。
    /// - `1`: Read only / 仅可阅读
    /// - `2`: Edit / 可编辑
    pub perm: Option<i64>,
}
impl OtherRecRuleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(mut self, value: impl Into<Vec<RecRuleConditionInput>>) -> Self {
        self.conditions = Some(value.into());
        self
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn conjunction(mut self, value: Conjunction) -> Self {
        self.conjunction = Some(value);
        self
    }
    /// Sets `perm`.
    #[must_use]
    pub fn perm(mut self, value: i64) -> Self {
        self.perm = Some(value);
        self
    }
}
impl wire::Object for OtherRecRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
        f.field("perm", &mut self.perm);
    }
}
/// Which records may be edited or read; takes effect only if `table_perm` is 1 or 2.
///
/// 可编辑或可阅读哪些记录，仅当 `table_perm` 为 1 或 2 时生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecRule {
    /// The conditions for the records that can be edited or read. / 哪些记录可以编辑或阅读，以条件表示。
    pub conditions: Vec<RecRuleCondition>,
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Conjunction,
    /// The permission on the records that `rec_rule` selects; may be omitted and should agree with `table_perm`.
    ///
    /// 对符合 `rec_rule` 的记录的权限，可不填，应与 `table_perm` 一致。
    /// - `1`: Read only / 仅可阅读
    /// - `2`: Edit / 可编辑
    pub perm: i64,
    /// The permission on the records that `rec_rule` does not select; takes effect only if `table_perm` is 2 (edit). With 0, `other_rec_rule` can open some of them for reading.
    ///
    /// 对不符合 `rec_rule` 的记录的权限，仅当 `table_perm` 为 2（可编辑）时生效；取 0 时可再用 `other_rec_rule` 放开其中一部分供阅读。
    /// - `0`: No access / 不可查看
    /// - `1`: Read only / 仅可阅读
    pub other_perm: i64,
    /// The groups of conditions that select the records. / 筛选记录的条件组。
    pub condition_groups: Vec<RecRuleConditionGroup>,
    /// The version of the conditions. / 筛选条件的版本。
    /// - `0`: Conditions only / 不支持条件组
    /// - `1`: Groups of conditions as well / 支持条件组
    pub display_rec_rule_version: i64,
}
impl wire::Object for RecRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
        f.field("perm", &mut self.perm);
        f.field("other_perm", &mut self.other_perm);
        f.field("condition_groups", &mut self.condition_groups);
        f.field("display_rec_rule_version", &mut self.display_rec_rule_version);
    }
}
/// A condition on records. / 对记录的一个条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecRuleCondition {
    /// The name of the field that the condition looks at; an empty string where the condition is that the creator is the visitor.
    ///
    /// 作为条件的字段的名称；条件为“创建人包含访问者本人”时是空字符串。
    pub field_name: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: RecRuleConditionOperator,
    /// One or more values to compare the field with, written as the [notes on values](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644) say.
    ///
    /// 与字段比较的一个或多个值，写法见[目标值填写说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644)。
    pub value: Vec<String>,
    /// The type of value the field has. / 字段的值的类型。
    pub field_type: i64,
}
impl wire::Object for RecRuleCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("field_type", &mut self.field_type);
    }
}
/// The groups of conditions that select the records. / 筛选记录的条件组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecRuleConditionGroup {
    /// Whether the group is a single condition or several. / 该组是单个条件还是一组条件。
    /// - `1`: Single condition / 单个条件
    /// - `2`: Group of conditions / 条件组
    pub condition_type: i64,
    /// The conditions in the group. / 组内的条件。
    pub conditions: Vec<RecRuleCondition>,
    /// How the conditions in the group combine. / 组内多个条件之间的关系。
    pub conjunction: Conjunction,
}
impl wire::Object for RecRuleConditionGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("condition_type", &mut self.condition_type);
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
    }
}
/// The groups of conditions that select the records. / 筛选记录的条件组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecRuleConditionGroupInput {
    /// Whether the group is a single condition or several. / 该组是单个条件还是一组条件。
    /// - `1`: Single condition / 单个条件
    /// - `2`: Group of conditions / 条件组
    pub condition_type: Option<i64>,
    /// The conditions in the group. / 组内的条件。
    pub conditions: Option<Vec<RecRuleConditionInput>>,
    /// How the conditions in the group combine. / 组内多个条件之间的关系。
    pub conjunction: Option<Conjunction>,
}
impl RecRuleConditionGroupInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `condition_type`.
    #[must_use]
    pub fn condition_type(mut self, value: i64) -> Self {
        self.condition_type = Some(value);
        self
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(mut self, value: impl Into<Vec<RecRuleConditionInput>>) -> Self {
        self.conditions = Some(value.into());
        self
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn conjunction(mut self, value: Conjunction) -> Self {
        self.conjunction = Some(value);
        self
    }
}
impl wire::Object for RecRuleConditionGroupInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("condition_type", &mut self.condition_type);
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
    }
}
/// The request form of [`RecRuleCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecRuleConditionInput {
    /// The name of the field that the condition looks at; an empty string where the condition is that the creator is the visitor.
    ///
    /// 作为条件的字段的名称；条件为“创建人包含访问者本人”时是空字符串。
    pub field_name: String,
    /// How the field is compared with `value`. / 字段与 `value` 如何比较。
    pub operator: Option<RecRuleConditionOperator>,
    /// One or more values to compare the field with, written as the [notes on values](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644) say.
    ///
    /// 与字段比较的一个或多个值，写法见[目标值填写说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-record/record-filter-guide#3e0fd644)。
    pub value: Option<Vec<String>>,
    /// The type of value the field has. / 字段的值的类型。
    pub field_type: Option<i64>,
}
impl RecRuleConditionInput {
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
    pub fn operator(mut self, value: RecRuleConditionOperator) -> Self {
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
impl wire::Object for RecRuleConditionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
        f.field("field_type", &mut self.field_type);
    }
}
/// How the field is compared with `value`. / 字段与 `value` 如何比较。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecRuleConditionOperator {
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
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RecRuleConditionOperator {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RecRuleConditionOperator {
    fn as_str(&self) -> &str {
        match self {
            Self::Is => "is",
            Self::IsNot => "isNot",
            Self::Contains => "contains",
            Self::DoesNotContain => "doesNotContain",
            Self::IsEmpty => "isEmpty",
            Self::IsNotEmpty => "isNotEmpty",
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
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`RecRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecRuleInput {
    /// The conditions for the records that can be edited or read. / 哪些记录可以编辑或阅读，以条件表示。
    pub conditions: Option<Vec<RecRuleConditionInput>>,
    /// How the conditions are combined. / 多个条件之间的关系。
    pub conjunction: Option<Conjunction>,
    /// The permission on the records that `rec_rule` selects; may be omitted and should agree with `table_perm`.
    ///
    /// 对符合 `rec_rule` 的记录的权限，可不填，应与 `table_perm` 一致。
    /// - `1`: Read only / 仅可阅读
    /// - `2`: Edit / 可编辑
    pub perm: Option<i64>,
    /// The permission on the records that `rec_rule` does not select; takes effect only if `table_perm` is 2 (edit). With 0, `other_rec_rule` can open some of them for reading.
    ///
    /// 对不符合 `rec_rule` 的记录的权限，仅当 `table_perm` 为 2（可编辑）时生效；取 0 时可再用 `other_rec_rule` 放开其中一部分供阅读。
    /// - `0`: No access / 不可查看
    /// - `1`: Read only / 仅可阅读
    pub other_perm: Option<i64>,
    /// The groups of conditions that select the records. / 筛选记录的条件组。
    pub condition_groups: Option<Vec<RecRuleConditionGroupInput>>,
    /// The version of the conditions. / 筛选条件的版本。
    /// - `0`: Conditions only / 不支持条件组
    /// - `1`: Groups of conditions as well / 支持条件组
    pub display_rec_rule_version: Option<i64>,
}
impl RecRuleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(mut self, value: impl Into<Vec<RecRuleConditionInput>>) -> Self {
        self.conditions = Some(value.into());
        self
    }
    /// Sets `conjunction`.
    #[must_use]
    pub fn conjunction(mut self, value: Conjunction) -> Self {
        self.conjunction = Some(value);
        self
    }
    /// Sets `perm`.
    #[must_use]
    pub fn perm(mut self, value: i64) -> Self {
        self.perm = Some(value);
        self
    }
    /// Sets `other_perm`.
    #[must_use]
    pub fn other_perm(mut self, value: i64) -> Self {
        self.other_perm = Some(value);
        self
    }
    /// Sets `condition_groups`.
    #[must_use]
    pub fn condition_groups(
        mut self,
        value: impl Into<Vec<RecRuleConditionGroupInput>>,
    ) -> Self {
        self.condition_groups = Some(value.into());
        self
    }
    /// Sets `display_rec_rule_version`.
    #[must_use]
    pub fn display_rec_rule_version(mut self, value: i64) -> Self {
        self.display_rec_rule_version = Some(value);
        self
    }
}
impl wire::Object for RecRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("conjunction", &mut self.conjunction);
        f.field("perm", &mut self.perm);
        f.field("other_perm", &mut self.other_perm);
        f.field("condition_groups", &mut self.condition_groups);
        f.field("display_rec_rule_version", &mut self.display_rec_rule_version);
    }
}
/// A custom role. / 自定义角色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Role {
    /// The name of the custom role. / 自定义角色的名称。
    pub role_name: String,
    /// What the role may do with each table. / 该角色对各数据表的权限。
    pub table_roles: Vec<TableRole>,
    /// The ID of the custom role. / 自定义角色的 ID。
    pub role_id: String,
    /// The permissions of the role on each block, such as a dashboard. / 该角色对各 Block（如仪表盘）的权限。
    pub block_roles: Vec<BlockRole>,
    /// The rights to act on the base as a whole: the key is `base_complex_edit` (duplicating, downloading and printing) or `copy` (copying content), the value `1` to allow and `0` to forbid; if not set, all are allowed.
    ///
    /// 对多维表格整体操作的权限，键为 `base_complex_edit`（创建副本、下载、打印）或 `copy`（复制内容），值 `1` 为有权限，`0` 为无权限；未设置则都有权限。
    pub base_rule: ::std::collections::BTreeMap<String, i64>,
}
impl wire::Object for Role {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_name", &mut self.role_name);
        f.field("table_roles", &mut self.table_roles);
        f.field("role_id", &mut self.role_id);
        f.field("block_roles", &mut self.block_roles);
        f.field("base_rule", &mut self.base_rule);
    }
}
/// What a role may do with a table. / 角色对一个数据表的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRole {
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
    /// Which records may be edited or read; takes effect only if `table_perm` is 1 or 2.
    ///
    /// 可编辑或可阅读哪些记录，仅当 `table_perm` 为 1 或 2 时生效。
    pub rec_rule: RecRule,
    /// Which of the records that `rec_rule` does not select may be read; takes effect only if `rec_rule.other_perm` is 0. Records that neither rule selects cannot be read.
    ///
    /// 不符合 `rec_rule` 的记录中还可阅读哪些，仅当 `rec_rule.other_perm` 为 0 时生效；两者都不符合的记录不可阅读。
    pub other_rec_rule: OtherRecRule,
    /// The permission on each field; takes effect only if `table_perm` is 1 or 2. The key is the field name, the value `1` for reading, `2` for adding and `3` for editing; fields not listed are closed.
    ///
    /// 对各字段的权限，仅当 `table_perm` 为 1 或 2 时生效；键为字段名，值 `1` 为可阅读，`2` 为可添加，`3` 为可编辑，未列出的字段无权限。
    pub field_perm: ::std::collections::BTreeMap<String, i64>,
    /// Whether records can be added; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以新增记录，仅在 `table_perm` 为 2 时生效。
    pub allow_add_record: bool,
    /// Whether records can be deleted; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以删除记录，仅在 `table_perm` 为 2 时生效。
    pub allow_delete_record: bool,
    /// The permission on views. / 对视图的权限。
    /// - `1`: Read / 可阅读
    /// - `2`: Edit / 可编辑
    pub view_perm: i64,
    /// Which views may be read; takes effect only if `view_perm` is 1. The key is the ID of the view, the value `1` for reading and `0` for no permission. If omitted, all views may be read; otherwise, views not listed are closed.
    ///
    /// 可以阅读哪些视图，仅当 `view_perm` 为 1 时生效；键为视图 ID，值 `1` 为可阅读，`0` 为无权限。不填则所有视图可读，填写后未列出的视图无权限。
    pub view_rules: ::std::collections::BTreeMap<String, i64>,
    /// The rights to particular actions on fields: the outer key is `select_option_edit` (changing the options of select fields, forbidden by default) or `attachment_export` (exporting attachments, allowed by default), the inner key the field name, the value `1` to allow and `0` to forbid. Only for select and attachment fields.
    ///
    /// 对字段的特定操作的权限，外层键为 `select_option_edit`（增删改单选、多选的选项，默认无权限）或 `attachment_export`（导出附件，默认可导出），内层键为字段名，值 `1` 为有权限，`0` 为无权限。仅适用于单选、多选和附件字段。
    pub field_action_rules: ::std::collections::BTreeMap<
        String,
        ::std::collections::BTreeMap<String, i64>,
    >,
}
impl wire::Object for TableRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("table_perm", &mut self.table_perm);
        f.field("table_name", &mut self.table_name);
        f.field("table_id", &mut self.table_id);
        f.field("rec_rule", &mut self.rec_rule);
        f.field("other_rec_rule", &mut self.other_rec_rule);
        f.field("field_perm", &mut self.field_perm);
        f.field("allow_add_record", &mut self.allow_add_record);
        f.field("allow_delete_record", &mut self.allow_delete_record);
        f.field("view_perm", &mut self.view_perm);
        f.field("view_rules", &mut self.view_rules);
        f.field("field_action_rules", &mut self.field_action_rules);
    }
}
/// The request form of [`TableRole`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableRoleInput {
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
    /// Which records may be edited or read; takes effect only if `table_perm` is 1 or 2.
    ///
    /// 可编辑或可阅读哪些记录，仅当 `table_perm` 为 1 或 2 时生效。
    pub rec_rule: Option<RecRuleInput>,
    /// Which of the records that `rec_rule` does not select may be read; takes effect only if `rec_rule.other_perm` is 0. Records that neither rule selects cannot be read.
    ///
    /// 不符合 `rec_rule` 的记录中还可阅读哪些，仅当 `rec_rule.other_perm` 为 0 时生效；两者都不符合的记录不可阅读。
    pub other_rec_rule: Option<OtherRecRuleInput>,
    /// The permission on each field; takes effect only if `table_perm` is 1 or 2. The key is the field name, the value `1` for reading, `2` for adding and `3` for editing; fields not listed are closed.
    ///
    /// 对各字段的权限，仅当 `table_perm` 为 1 或 2 时生效；键为字段名，值 `1` 为可阅读，`2` 为可添加，`3` 为可编辑，未列出的字段无权限。
    pub field_perm: Option<::std::collections::BTreeMap<String, i64>>,
    /// Whether records can be added; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以新增记录，仅在 `table_perm` 为 2 时生效。
    pub allow_add_record: Option<bool>,
    /// Whether records can be deleted; it only has an effect if `table_perm` is 2.
    ///
    /// 是否可以删除记录，仅在 `table_perm` 为 2 时生效。
    pub allow_delete_record: Option<bool>,
    /// The permission on views. / 对视图的权限。
    /// - `1`: Read / 可阅读
    /// - `2`: Edit / 可编辑
    pub view_perm: Option<i64>,
    /// Which views may be read; takes effect only if `view_perm` is 1. The key is the ID of the view, the value `1` for reading and `0` for no permission. If omitted, all views may be read; otherwise, views not listed are closed.
    ///
    /// 可以阅读哪些视图，仅当 `view_perm` 为 1 时生效；键为视图 ID，值 `1` 为可阅读，`0` 为无权限。不填则所有视图可读，填写后未列出的视图无权限。
    pub view_rules: Option<::std::collections::BTreeMap<String, i64>>,
    /// The rights to particular actions on fields: the outer key is `select_option_edit` (changing the options of select fields, forbidden by default) or `attachment_export` (exporting attachments, allowed by default), the inner key the field name, the value `1` to allow and `0` to forbid. Only for select and attachment fields.
    ///
    /// 对字段的特定操作的权限，外层键为 `select_option_edit`（增删改单选、多选的选项，默认无权限）或 `attachment_export`（导出附件，默认可导出），内层键为字段名，值 `1` 为有权限，`0` 为无权限。仅适用于单选、多选和附件字段。
    pub field_action_rules: Option<
        ::std::collections::BTreeMap<String, ::std::collections::BTreeMap<String, i64>>,
    >,
}
impl TableRoleInput {
    /// Creates the value from its required fields.
    pub fn new(table_perm: i64) -> Self {
        Self {
            table_perm,
            table_name: Default::default(),
            table_id: Default::default(),
            rec_rule: Default::default(),
            other_rec_rule: Default::default(),
            field_perm: Default::default(),
            allow_add_record: Default::default(),
            allow_delete_record: Default::default(),
            view_perm: Default::default(),
            view_rules: Default::default(),
            field_action_rules: Default::default(),
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
    pub fn rec_rule(mut self, value: RecRuleInput) -> Self {
        self.rec_rule = Some(value);
        self
    }
    /// Sets `other_rec_rule`.
    #[must_use]
    pub fn other_rec_rule(mut self, value: OtherRecRuleInput) -> Self {
        self.other_rec_rule = Some(value);
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
    /// Sets `view_perm`.
    #[must_use]
    pub fn view_perm(mut self, value: i64) -> Self {
        self.view_perm = Some(value);
        self
    }
    /// Sets `view_rules`.
    #[must_use]
    pub fn view_rules(
        mut self,
        value: ::std::collections::BTreeMap<String, i64>,
    ) -> Self {
        self.view_rules = Some(value);
        self
    }
    /// Sets `field_action_rules`.
    #[must_use]
    pub fn field_action_rules(
        mut self,
        value: ::std::collections::BTreeMap<
            String,
            ::std::collections::BTreeMap<String, i64>,
        >,
    ) -> Self {
        self.field_action_rules = Some(value);
        self
    }
}
impl wire::Object for TableRoleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("table_perm", &mut self.table_perm);
        f.field("table_name", &mut self.table_name);
        f.field("table_id", &mut self.table_id);
        f.field("rec_rule", &mut self.rec_rule);
        f.field("other_rec_rule", &mut self.other_rec_rule);
        f.field("field_perm", &mut self.field_perm);
        f.field("allow_add_record", &mut self.allow_add_record);
        f.field("allow_delete_record", &mut self.allow_delete_record);
        f.field("view_perm", &mut self.view_perm);
        f.field("view_rules", &mut self.view_rules);
        f.field("field_action_rules", &mut self.field_action_rules);
    }
}
crate::codegen::__impl_object! {
    BlockRole BlockRoleInput OtherRecRule OtherRecRuleInput RecRule RecRuleCondition
    RecRuleConditionGroup RecRuleConditionGroupInput RecRuleConditionInput RecRuleInput
    Role TableRole TableRoleInput
}
crate::codegen::__impl_enum! {
    BlockRoleBlockType Conjunction RecRuleConditionOperator
}
crate::codegen::__impl_input! {
    BlockRoleInput : BlockRole, OtherRecRuleInput : OtherRecRule, RecRuleConditionInput :
    RecRuleCondition, RecRuleInput : RecRule, TableRoleInput : TableRole
}
