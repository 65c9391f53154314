// Generated from spec/helpdesk/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// An agent with status, schedule and skills. / 客服及其状态、工作日程和技能。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSchedule {
    /// Whether the agent is available: `1` for online, `2` for set to offline, `3` for automatically off duty outside the working hours.
    ///
    /// 客服的接待状态：`1` 为在线，`2` 为手动离线，`3` 为不在服务时间段内而自动下班。
    pub status: i64,
    /// The agent, with name, email address and department. / 客服的个人信息。
    pub agent: AgentUser,
    /// The working hours of the agent on the days of the week. / 客服在一周中各天的服务时间。
    pub schedule: Vec<WeekdaySchedule>,
    /// The skills that the agent has. / 客服具备的技能。
    pub agent_skills: Vec<AgentSkillLessInfo>,
}
impl wire::Object for AgentSchedule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field("agent", &mut self.agent);
        f.field("schedule", &mut self.schedule);
        f.field("agent_skills", &mut self.agent_skills);
    }
}
/// An agent with schedule and skills. / 客服及其工作日程和技能。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentScheduleUpdateInfo {
    /// The user ID of the agent. If it is not known, let the person open a ticket as an ordinary user, and read its `guest.id` with `helpdesk.v1.ticket.get`.
    ///
    /// 客服的用户 ID。不知道时，可让此人以普通用户身份在服务台发起工单，再用 `helpdesk.v1.ticket.get` 读取工单的 `guest.id`。
    /// - Example: `"agent-id"`
    pub agent_id: Option<String>,
    /// The working hours of the agent on the days of the week. / 客服在一周中各天的服务时间。
    pub schedule: Option<Vec<WeekdayScheduleInput>>,
    /// The IDs of the skills that the agent has. / 客服具备的技能的 ID。
    /// - Example: `["test-skill-id"]`
    pub agent_skill_ids: Option<Vec<String>>,
}
impl AgentScheduleUpdateInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `agent_id`.
    #[must_use]
    pub fn agent_id(mut self, value: impl Into<String>) -> Self {
        self.agent_id = Some(value.into());
        self
    }
    /// Sets `schedule`.
    #[must_use]
    pub fn schedule(mut self, value: impl Into<Vec<WeekdayScheduleInput>>) -> Self {
        self.schedule = Some(value.into());
        self
    }
    /// Sets `agent_skill_ids`.
    #[must_use]
    pub fn agent_skill_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.agent_skill_ids = Some(value.into());
        self
    }
}
impl wire::Object for AgentScheduleUpdateInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("agent_id", &mut self.agent_id);
        f.field("schedule", &mut self.schedule);
        f.field("agent_skill_ids", &mut self.agent_skill_ids);
    }
}
/// An agent skill. / 客服技能。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkill {
    /// The ID of the agent skill. / 客服技能的 ID。
    pub id: String,
    /// The name of the agent skill. / 客服技能的名称。
    pub name: String,
    /// The rules that decide which tickets need the skill. / 决定哪些工单需要此技能的规则。
    pub rules: Vec<AgentSkillRule>,
    /// The IDs of the agents who have the skill. / 具备此技能的客服的 ID。
    pub agent_ids: Vec<String>,
    /// Whether this is the default skill. / 是否为默认技能。
    pub is_default: bool,
    /// The agents who have the skill. / 具备此技能的客服。
    pub agents: Vec<AgentSkillAgent>,
}
impl wire::Object for AgentSkill {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("rules", &mut self.rules);
        f.field("agent_ids", &mut self.agent_ids);
        f.field("is_default", &mut self.is_default);
        f.field("agents", &mut self.agents);
    }
}
/// The agents who have the skill. / 具备此技能的客服。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillAgent {
    /// The user ID of the agent. / 客服的用户 ID。
    pub id: String,
    /// The URL of the avatar of the agent. / 客服头像的地址。
    pub avatar_url: String,
    /// The name of the agent. / 客服的名称。
    pub name: String,
}
impl wire::Object for AgentSkillAgent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("name", &mut self.name);
    }
}
/// The agents who have the skill. / 具备此技能的客服。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillAgentInput {
    /// The user ID of the agent. / 客服的用户 ID。
    pub id: Option<String>,
    /// The URL of the avatar of the agent. / 客服头像的地址。
    pub avatar_url: Option<String>,
    /// The name of the agent. / 客服的名称。
    pub name: Option<String>,
}
impl AgentSkillAgentInput {
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
    /// Sets `avatar_url`.
    #[must_use]
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for AgentSkillAgentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`AgentSkill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillInput {
    /// The ID of the agent skill. / 客服技能的 ID。
    pub id: Option<String>,
    /// The name of the agent skill. / 客服技能的名称。
    pub name: Option<String>,
    /// The rules that decide which tickets need the skill. / 决定哪些工单需要此技能的规则。
    pub rules: Option<Vec<AgentSkillRuleInput>>,
    /// The IDs of the agents who have the skill. / 具备此技能的客服的 ID。
    pub agent_ids: Option<Vec<String>>,
    /// Whether this is the default skill. / 是否为默认技能。
    pub is_default: Option<bool>,
    /// The agents who have the skill. / 具备此技能的客服。
    pub agents: Option<Vec<AgentSkillAgentInput>>,
}
impl AgentSkillInput {
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
    /// Sets `rules`.
    #[must_use]
    pub fn rules(mut self, value: impl Into<Vec<AgentSkillRuleInput>>) -> Self {
        self.rules = Some(value.into());
        self
    }
    /// Sets `agent_ids`.
    #[must_use]
    pub fn agent_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.agent_ids = Some(value.into());
        self
    }
    /// Sets `is_default`.
    #[must_use]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    /// Sets `agents`.
    #[must_use]
    pub fn agents(mut self, value: impl Into<Vec<AgentSkillAgentInput>>) -> Self {
        self.agents = Some(value.into());
        self
    }
}
impl wire::Object for AgentSkillInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("rules", &mut self.rules);
        f.field("agent_ids", &mut self.agent_ids);
        f.field("is_default", &mut self.is_default);
        f.field("agents", &mut self.agents);
    }
}
/// The skills that the agent has. / 客服具备的技能。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillLessInfo {
    /// The ID of the agent skill. / 客服技能的 ID。
    pub id: String,
    /// The name of the agent skill. / 客服技能的名称。
    pub name: String,
    /// Whether this is the default skill. / 是否为默认技能。
    pub is_default: bool,
}
impl wire::Object for AgentSkillLessInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("is_default", &mut self.is_default);
    }
}
/// A rule of an agent skill. / 客服技能的规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillRule {
    /// The ID of the rule, one of those that `helpdesk.v1.agent_skill_rule.list` returns.
    ///
    /// 规则的 ID，可选的规则由 `helpdesk.v1.agent_skill_rule.list` 给出。
    pub id: String,
    /// The operator that the rule compares with, one of its `operator_options`; see [what the numbers mean](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options).
    ///
    /// 规则所用的比较运算符，取自该规则的 `operator_options`，编号含义见[运算符选项](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options)。
    /// - Example: `8`
    pub selected_operator: i64,
    /// The operators that the rule can compare with; see [what the numbers mean](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options).
    ///
    /// 该规则可以使用的比较运算符，编号含义见[运算符选项](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options)。
    pub operator_options: Vec<i64>,
    /// What the rule compares with, such as a set of departments. / 规则用来比较的值，如一组部门。
    pub operand: String,
    /// What the rule is about: `1` for FAQs, `2` for the ticket, `3` for the user's Feishu profile.
    ///
    /// 规则依据哪类信息：`1` 为知识库，`2` 为工单信息，`3` 为用户的飞书信息。
    pub category: i64,
    /// The name that the rule is shown under. / 规则展示给人看的名称。
    pub display_name: String,
}
impl wire::Object for AgentSkillRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("selected_operator", &mut self.selected_operator);
        f.field("operator_options", &mut self.operator_options);
        f.field("operand", &mut self.operand);
        f.field("category", &mut self.category);
        f.field("display_name", &mut self.display_name);
    }
}
/// The request form of [`AgentSkillRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillRuleInput {
    /// The ID of the rule, one of those that `helpdesk.v1.agent_skill_rule.list` returns.
    ///
    /// 规则的 ID，可选的规则由 `helpdesk.v1.agent_skill_rule.list` 给出。
    pub id: Option<String>,
    /// The operator that the rule compares with, one of its `operator_options`; see [what the numbers mean](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options).
    ///
    /// 规则所用的比较运算符，取自该规则的 `operator_options`，编号含义见[运算符选项](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options)。
    /// - Example: `8`
    pub selected_operator: Option<i64>,
    /// The operators that the rule can compare with; see [what the numbers mean](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options).
    ///
    /// 该规则可以使用的比较运算符，编号含义见[运算符选项](https://open.feishu.cn/document/ukTMukTMukTM/ucDOyYjL3gjM24yN4IjN/operator-options)。
    pub operator_options: Option<Vec<i64>>,
    /// What the rule compares with, such as a set of departments. / 规则用来比较的值，如一组部门。
    pub operand: Option<String>,
    /// What the rule is about: `1` for FAQs, `2` for the ticket, `3` for the user's Feishu profile.
    ///
    /// 规则依据哪类信息：`1` 为知识库，`2` 为工单信息，`3` 为用户的飞书信息。
    pub category: Option<i64>,
    /// The name that the rule is shown under. / 规则展示给人看的名称。
    pub display_name: Option<String>,
}
impl AgentSkillRuleInput {
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
    /// Sets `selected_operator`.
    #[must_use]
    pub fn selected_operator(mut self, value: i64) -> Self {
        self.selected_operator = Some(value);
        self
    }
    /// Sets `operator_options`.
    #[must_use]
    pub fn operator_options(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.operator_options = Some(value.into());
        self
    }
    /// Sets `operand`.
    #[must_use]
    pub fn operand(mut self, value: impl Into<String>) -> Self {
        self.operand = Some(value.into());
        self
    }
    /// Sets `category`.
    #[must_use]
    pub fn category(mut self, value: i64) -> Self {
        self.category = Some(value);
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}
impl wire::Object for AgentSkillRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("selected_operator", &mut self.selected_operator);
        f.field("operator_options", &mut self.operator_options);
        f.field("operand", &mut self.operand);
        f.field("category", &mut self.category);
        f.field("display_name", &mut self.display_name);
    }
}
/// The agent, with name, email address and department. / 客服的个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentUser {
    /// The ID of the agent. / 客服的 ID。
    pub id: String,
    /// The URL of the avatar of the agent. / 客服头像的地址。
    pub avatar_url: String,
    /// The name of the agent. / 客服的名称。
    pub name: String,
    /// The email address of the agent. / 客服的邮箱地址。
    pub email: String,
    /// The name of the agent's department. / 客服所在部门的名称。
    pub department: String,
    /// The name of the agent's company. / 客服所在公司的名称。
    pub company_name: String,
}
impl wire::Object for AgentUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("department", &mut self.department);
        f.field("company_name", &mut self.company_name);
    }
}
/// An FAQ category. / 知识库分类。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// The ID of the FAQ category. / 知识库分类的 ID。
    pub category_id: String,
    /// The old ID of the FAQ category; use `category_id` instead. / 知识库分类的旧 ID，请改用 `category_id`。
    pub id: String,
    /// The name of the FAQ category or of the user. / 知识库分类或用户的名称。
    pub name: String,
    /// The ID of the FAQ category above; `0` if there is none. / 上一级知识库分类的 ID，`0` 表示没有上一级。
    pub parent_id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The language of the FAQ category, such as `zh_cn` or `en_us`. / 知识库分类所用的语言，如 `zh_cn`、`en_us`。
    pub language: String,
    /// The FAQ categories below this one. / 下一级的知识库分类。
    pub children: Vec<Category>,
}
impl wire::Object for Category {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("category_id", &mut self.category_id);
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("language", &mut self.language);
        f.field("children", &mut self.children);
    }
}
/// The comment that was left on the ticket. / 客服在工单上留下的备注。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comments {
    /// The text of the comment. / 备注的内容。
    pub content: String,
    /// When the comment was made, in milliseconds since 1970. / 备注的时间，毫秒级时间戳。
    pub created_at: i64,
    /// The ID of the comment. / 备注的 ID。
    pub id: i64,
    /// The URL of the avatar of the comment's author. / 备注人头像的地址。
    pub user_avatar_url: String,
    /// The name of the comment's author. / 备注人的姓名。
    pub user_name: String,
    /// The ID of the comment's author, which is a number. / 备注人的 ID，是一个数字。
    pub user_id: i64,
}
impl wire::Object for Comments {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("created_at", &mut self.created_at);
        f.field("id", &mut self.id);
        f.field("user_avatar_url", &mut self.user_avatar_url);
        f.field("user_name", &mut self.user_name);
        f.field("user_id", &mut self.user_id);
    }
}
/// A custom field of a ticket with its value. / 工单的自定义字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedFieldDisplayItem {
    /// The ID of the custom field. / 自定义字段的 ID。
    pub id: String,
    /// The value of the custom field; for a dropdown the `display_name` of the option chosen.
    ///
    /// 自定义字段的值；下拉字段为所选选项的 `display_name`。
    pub value: String,
    /// The key that the field is known by to programs. / 字段的键名，供程序识别。
    pub key_name: String,
    /// The name shown to people. / 展示给人看的名称。
    pub display_name: String,
    /// The place of the field where it is shown. / 字段展示时排在第几位。
    pub position: i64,
    /// Whether the field must be filled in. / 字段是否必须填写。
    pub required: bool,
    /// Whether the field can be changed. / 字段是否可以修改。
    pub editable: bool,
}
impl wire::Object for CustomizedFieldDisplayItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
        f.field("key_name", &mut self.key_name);
        f.field("display_name", &mut self.display_name);
        f.field("position", &mut self.position);
        f.field("required", &mut self.required);
        f.field("editable", &mut self.editable);
    }
}
/// The request form of [`CustomizedFieldDisplayItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedFieldDisplayItemInput {
    /// The ID of the custom field. / 自定义字段的 ID。
    pub id: Option<String>,
    /// The value of the custom field; for a dropdown the `display_name` of the option chosen.
    ///
    /// 自定义字段的值；下拉字段为所选选项的 `display_name`。
    pub value: Option<String>,
    /// The key that the field is known by to programs. / 字段的键名，供程序识别。
    pub key_name: Option<String>,
    /// The name shown to people. / 展示给人看的名称。
    pub display_name: Option<String>,
    /// The place of the field where it is shown. / 字段展示时排在第几位。
    pub position: Option<i64>,
    /// Whether the field must be filled in. / 字段是否必须填写。
    pub required: Option<bool>,
    /// Whether the field can be changed. / 字段是否可以修改。
    pub editable: Option<bool>,
}
impl CustomizedFieldDisplayItemInput {
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
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `key_name`.
    #[must_use]
    pub fn key_name(mut self, value: impl Into<String>) -> Self {
        self.key_name = Some(value.into());
        self
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `position`.
    #[must_use]
    pub fn position(mut self, value: i64) -> Self {
        self.position = Some(value);
        self
    }
    /// Sets `required`.
    #[must_use]
    pub fn required(mut self, value: bool) -> Self {
        self.required = Some(value);
        self
    }
    /// Sets `editable`.
    #[must_use]
    pub fn editable(mut self, value: bool) -> Self {
        self.editable = Some(value);
        self
    }
}
impl wire::Object for CustomizedFieldDisplayItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
        f.field("key_name", &mut self.key_name);
        f.field("display_name", &mut self.display_name);
        f.field("position", &mut self.position);
        f.field("required", &mut self.required);
        f.field("editable", &mut self.editable);
    }
}
/// An option of a dropdown. / 下拉字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropdownOption {
    /// The options below this one, only in a nested dropdown, of at most three levels.
    ///
    /// 该选项的下一级选项，仅用于级联下拉，最多三级。
    pub children: Vec<DropdownOption>,
    /// The ID of the option. / 选项的 ID。
    pub tag: String,
    /// The name shown to people. / 展示给人看的名称。
    pub display_name: String,
}
impl wire::Object for DropdownOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("children", &mut self.children);
        f.field("tag", &mut self.tag);
        f.field("display_name", &mut self.display_name);
    }
}
/// The request form of [`DropdownOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DropdownOptionInput {
    /// The options below this one, only in a nested dropdown, of at most three levels.
    ///
    /// 该选项的下一级选项，仅用于级联下拉，最多三级。
    pub children: Option<Vec<DropdownOptionInput>>,
    /// The ID of the option. / 选项的 ID。
    pub tag: String,
    /// The name shown to people. / 展示给人看的名称。
    pub display_name: String,
}
impl DropdownOptionInput {
    /// Creates the value from its required fields.
    pub fn new(tag: impl Into<String>, display_name: impl Into<String>) -> Self {
        Self {
            children: Default::default(),
            tag: tag.into(),
            display_name: display_name.into(),
        }
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, value: impl Into<Vec<DropdownOptionInput>>) -> Self {
        self.children = Some(value.into());
        self
    }
}
impl wire::Object for DropdownOptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("children", &mut self.children);
        f.field("tag", &mut self.tag);
        f.field("display_name", &mut self.display_name);
    }
}
/// An event of the help desk. / 服务台事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// The type of the event, such as `helpdesk.ticket_message`. / 事件的类型，如 `helpdesk.ticket_message`。
    /// - Example: `"helpdesk.ticket_message"`
    pub r#type: String,
    /// The subtype of the event, such as `ticket_message.created_v1`. / 事件的子类型，如 `ticket_message.created_v1`。
    /// - Example: `"ticket_message.created_v1"`
    pub subtype: String,
}
impl Event {
    /// Creates the value from its required fields.
    pub fn new(r#type: impl Into<String>, subtype: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            subtype: subtype.into(),
        }
    }
}
impl wire::Object for Event {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("subtype", &mut self.subtype);
    }
}
/// An FAQ. / 知识库条目。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Faq {
    /// The ID of the FAQ. / 知识库条目的 ID。
    pub faq_id: String,
    /// The old ID of the FAQ; use `faq_id` instead. / 知识库条目的旧 ID，请改用 `faq_id`。
    pub id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The question that the FAQ answers. / 知识库条目的问题。
    pub question: String,
    /// The answer in plain text; a request must set at least one of this and `answer_richtext`.
    ///
    /// 纯文本的答案；写入时与 `answer_richtext` 至少填一个。
    pub answer: String,
    /// The answer in rich text, as pieces. / 富文本的答案，由若干片段组成。
    pub answer_richtext: Vec<Richtext>,
    /// When the FAQ was created, in seconds since 1970. / 知识库条目创建的时间，秒级时间戳。
    pub create_time: i64,
    /// When the FAQ was last changed, in seconds since 1970. / 知识库条目最近修改的时间，秒级时间戳。
    pub update_time: i64,
    /// The categories that the FAQ belongs to. / 知识库条目所属的分类。
    pub categories: Vec<Category>,
    /// Other ways of asking the same question. / 与该问题相似的其他问法。
    pub tags: Vec<String>,
    /// When the FAQ expires, in seconds since 1970. / 知识库条目失效的时间，秒级时间戳。
    pub expire_time: i64,
    /// The user who last changed the FAQ. / 最近修改知识库条目的用户。
    pub update_user: TicketUser,
    /// The user who created the FAQ. / 创建知识库条目的用户。
    pub create_user: TicketUser,
}
impl wire::Object for Faq {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("faq_id", &mut self.faq_id);
        f.field("id", &mut self.id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("question", &mut self.question);
        f.field("answer", &mut self.answer);
        f.field("answer_richtext", &mut self.answer_richtext);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("categories", &mut self.categories);
        f.field("tags", &mut self.tags);
        f.field("expire_time", &mut self.expire_time);
        f.field("update_user", &mut self.update_user);
        f.field("create_user", &mut self.create_user);
    }
}
/// Why the user was not satisfied, in several languages. / 用户不满意的原因，以多种语言表示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese. / 中文文本。
    pub zh_cn: String,
    /// The text in English. / 英文文本。
    pub en_us: String,
    /// The text in Japanese. / 日文文本。
    pub ja_jp: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The chats that get the notification. / 接收推送的群组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationChat {
    /// The ID of the chat. / 群组的 ID。
    /// - Example: `"oc_7277fd1262bfafc363d5b2a1f9c2ac90"`
    pub chat_id: id::ChatId,
    /// The name of the chat. / 群组的名称。
    /// - Example: `"text"`
    pub name: String,
}
impl wire::Object for NotificationChat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`NotificationChat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationChatInput {
    /// The ID of the chat. / 群组的 ID。
    /// - Example: `"oc_7277fd1262bfafc363d5b2a1f9c2ac90"`
    pub chat_id: Option<id::ChatId>,
    /// The name of the chat. / 群组的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
}
impl NotificationChatInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<id::ChatId>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for NotificationChatInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("name", &mut self.name);
    }
}
/// A department of a notification. / 推送任务中的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationDepartment {
    /// The ID of the department. / 部门的 ID。
    /// - Example: `"od_7277fd1262bfafc363d5b2a1f9c2ac90"`
    pub department_id: String,
    /// The name of the department. / 部门的名称。
    /// - Example: `"text"`
    pub name: String,
}
impl wire::Object for NotificationDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`NotificationDepartment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationDepartmentInput {
    /// The ID of the department. / 部门的 ID。
    /// - Example: `"od_7277fd1262bfafc363d5b2a1f9c2ac90"`
    pub department_id: Option<String>,
    /// The name of the department. / 部门的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
}
impl NotificationDepartmentInput {
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
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for NotificationDepartmentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("name", &mut self.name);
    }
}
/// A user of a notification. / 推送任务中的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationUser {
    /// The ID of the user, as a `user_id_type` ID. / 用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7277fd1262bfafc363d5b2a1f9c2ac90"`
    pub user_id: String,
    /// The URL of the avatar of the user. / 用户头像的地址。
    /// - Example: `"http://*.com/*.png"`
    pub avatar_url: String,
    /// The name of the user. / 用户的名称。
    /// - Example: `"test"`
    pub name: String,
}
impl wire::Object for NotificationUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`NotificationUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationUserInput {
    /// The ID of the user, as a `user_id_type` ID. / 用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7277fd1262bfafc363d5b2a1f9c2ac90"`
    pub user_id: Option<String>,
    /// The URL of the avatar of the user. / 用户头像的地址。
    /// - Example: `"http://*.com/*.png"`
    pub avatar_url: Option<String>,
    /// The name of the user. / 用户的名称。
    /// - Example: `"test"`
    pub name: Option<String>,
}
impl NotificationUserInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `avatar_url`.
    #[must_use]
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for NotificationUserInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("name", &mut self.name);
    }
}
/// A piece of a rich text. / 富文本的一个片段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Richtext {
    /// The content of the message or piece of rich text. / 消息或富文本片段的内容。
    pub content: String,
    /// What this piece is: `text`, `hyperlink`, `img` for an image, or `line break`.
    ///
    /// 片段的类型：`text` 为文字，`hyperlink` 为链接，`img` 为图片，`line break` 为换行。
    pub r#type: String,
}
impl wire::Object for Richtext {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`Richtext`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RichtextInput {
    /// The content of the message or piece of rich text. / 消息或富文本片段的内容。
    pub content: Option<String>,
    /// What this piece is: `text`, `hyperlink`, `img` for an image, or `line break`.
    ///
    /// 片段的类型：`text` 为文字，`hyperlink` 为链接，`img` 为图片，`line break` 为换行。
    pub r#type: Option<String>,
}
impl RichtextInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
impl wire::Object for RichtextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("type", &mut self.r#type);
    }
}
/// A ticket. / 工单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// The ID of the ticket, from `helpdesk.v1.ticket.list` or the event of its creation.
    ///
    /// 工单的 ID，可由 `helpdesk.v1.ticket.list` 或工单创建事件得到。
    pub ticket_id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The user who opened the ticket. / 提出工单的用户。
    pub guest: TicketUser,
    /// The comment that was left on the ticket. / 客服在工单上留下的备注。
    pub comments: Comments,
    /// Which stage the ticket is in: `1` for handled by the bot, `2` for handled by people.
    ///
    /// 工单处于哪个阶段：`1` 为机器人接待，`2` 为人工接待。
    pub ticket_type: i64,
    /// The state of the ticket: `1` created, `2` in progress, `3` queued, `4` on hold, `5` waiting for the user, `50` closed by the bot, `51` closed by an agent, `52` closed by the user.
    ///
    /// 工单的状态：`1` 已创建，`2` 处理中，`3` 排队中，`4` 待定，`5` 待用户响应，`50` 被机器人关闭，`51` 被客服关闭，`52` 被用户关闭。
    pub status: i64,
    /// How the user rated the service: `1` for unsatisfied, `2` for neutral, `3` for satisfied.
    ///
    /// 用户对服务的评价：`1` 为不满意，`2` 为一般，`3` 为满意。
    pub score: i64,
    /// When the ticket was created, in milliseconds since 1970. / 工单创建的时间，毫秒级时间戳。
    pub created_at: i64,
    /// When the ticket was last updated, in milliseconds since 1970; `-1` if never.
    ///
    /// 工单最近更新的时间，毫秒级时间戳；从未更新时为 `-1`。
    pub updated_at: i64,
    /// When the ticket was closed, in milliseconds since 1970. / 工单结束的时间，毫秒级时间戳。
    pub closed_at: i64,
    /// Why the user was not satisfied, in several languages. / 用户不满意的原因，以多种语言表示。
    pub dissatisfaction_reason: I18n,
    /// The agents of the ticket. / 处理过工单的客服。
    pub agents: Vec<TicketUser>,
    /// How the user came to open the ticket: `2` by QR code, `9` through the API, `13` by search, `14` by sharing; any other number stands for another channel.
    ///
    /// 工单的来源渠道：`2` 为二维码，`9` 为开放接口，`13` 为搜索，`14` 为分享，其余数字为其他渠道。
    pub channel: i64,
    /// Whether the problem was solved: `1` for no, `2` for yes. / 问题是否已解决：`1` 为未解决，`2` 为已解决。
    pub solve: i64,
    /// The user who closed the ticket. / 关闭工单的用户。
    pub closed_by: TicketUser,
    /// The collaborators on the ticket. / 工单的协作者。
    pub collaborators: Vec<TicketUser>,
    /// The custom fields of the ticket, missing if there are none. The `value` of a dropdown is the `display_name` of one of the options that `helpdesk.v1.ticket_customized_field.list` shows.
    ///
    /// 工单的自定义字段，没有值时不返回。下拉字段的 `value` 对应字段定义中选项的 `display_name`，定义可由 `helpdesk.v1.ticket_customized_field.list` 得到。
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// How long the agent served, from entering to the last reply, in minutes.
    ///
    /// 客服服务了多久，即从客服进入到客服最后一次回复，单位为分钟。
    pub agent_service_duration: f64,
    /// How long it took from the agent entering to the first reply, in seconds. / 客服进入后过了多久才首次回复，单位为秒。
    pub agent_first_response_duration: i64,
    /// How long the bot served, from the creation of the ticket to the agent entering, in seconds.
    ///
    /// 机器人服务了多久，即从工单创建到客服进入，单位为秒。
    pub bot_service_duration: i64,
    /// How long it took from the agent entering to the ticket being closed, in seconds. / 从客服进入到工单关闭的用时，单位为秒。
    pub agent_resolution_time: i64,
    /// How long the ticket was worked on, from the agent entering to its being closed, in seconds.
    ///
    /// 从客服进入到工单关闭，实际处理的用时，单位为秒。
    pub actual_processing_time: i64,
    /// When the agent entered, in milliseconds since 1970. / 客服进入的时间，毫秒级时间戳。
    pub agent_entry_time: i64,
    /// When the agent first replied, in milliseconds since 1970. / 客服首次回复的时间，毫秒级时间戳。
    pub agent_first_response_time: i64,
    /// When the agent last replied, in milliseconds since 1970. / 客服最后一次回复的时间，毫秒级时间戳。
    pub agent_last_response_time: i64,
    /// The agent mainly in charge of the ticket. / 主要负责该工单的客服。
    pub agent_owner: TicketUser,
}
impl wire::Object for Ticket {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_id", &mut self.ticket_id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("guest", &mut self.guest);
        f.field("comments", &mut self.comments);
        f.field("ticket_type", &mut self.ticket_type);
        f.field("status", &mut self.status);
        f.field("score", &mut self.score);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("closed_at", &mut self.closed_at);
        f.field("dissatisfaction_reason", &mut self.dissatisfaction_reason);
        f.field("agents", &mut self.agents);
        f.field("channel", &mut self.channel);
        f.field("solve", &mut self.solve);
        f.field("closed_by", &mut self.closed_by);
        f.field("collaborators", &mut self.collaborators);
        f.field("customized_fields", &mut self.customized_fields);
        f.field("agent_service_duration", &mut self.agent_service_duration);
        f.field(
            "agent_first_response_duration",
            &mut self.agent_first_response_duration,
        );
        f.field("bot_service_duration", &mut self.bot_service_duration);
        f.field("agent_resolution_time", &mut self.agent_resolution_time);
        f.field("actual_processing_time", &mut self.actual_processing_time);
        f.field("agent_entry_time", &mut self.agent_entry_time);
        f.field("agent_first_response_time", &mut self.agent_first_response_time);
        f.field("agent_last_response_time", &mut self.agent_last_response_time);
        f.field("agent_owner", &mut self.agent_owner);
    }
}
/// A custom field of tickets. / 工单的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustomizedField {
    /// The ID of the custom field of tickets. / 工单自定义字段的 ID。
    pub ticket_customized_field_id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The key that the field is known by to programs. / 字段的键名，供程序识别。
    pub key_name: String,
    /// The name that the field is shown under. / 字段展示给人看的名称。
    pub display_name: String,
    /// The place of the field in the list of the admin console. / 字段在后台管理列表中排在第几位。
    pub position: String,
    /// The type of the field: `string` for a line of text, `multiline` for several lines, `dropdown` for a dropdown, `dropdown_nested` for a nested dropdown.
    ///
    /// 字段的类型：`string` 为单行文本，`multiline` 为多行文本，`dropdown` 为下拉列表，`dropdown_nested` 为级联下拉。
    pub field_type: String,
    /// A description of the field. / 对字段的说明文字。
    pub description: String,
    /// Whether the field is visible. / 字段是否可见。
    pub visible: bool,
    /// Whether the field can be changed. / 字段是否可以修改。
    pub editable: bool,
    /// Whether the field must be filled in. / 字段是否必须填写。
    pub required: bool,
    /// When it was created, in milliseconds since 1970. / 创建的时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the field was last updated, in milliseconds since 1970. / 字段最近更新的时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
    /// The user who created the field. / 创建该字段的用户。
    pub created_by: TicketUser,
    /// The user who last updated the field. / 最近更新该字段的用户。
    pub updated_by: TicketUser,
    /// The options of the dropdown. / 下拉字段的选项。
    pub dropdown_options: TicketCustomizedFieldDropdownOption,
    /// Whether several options of the dropdown can be chosen; only takes effect for the field type `dropdown`.
    ///
    /// 下拉列表能否多选；仅当字段类型为 `dropdown` 时有效。
    pub dropdown_allow_multiple: bool,
}
impl wire::Object for TicketCustomizedField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ticket_customized_field_id", &mut self.ticket_customized_field_id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("key_name", &mut self.key_name);
        f.field("display_name", &mut self.display_name);
        f.field("position", &mut self.position);
        f.field("field_type", &mut self.field_type);
        f.field("description", &mut self.description);
        f.field("visible", &mut self.visible);
        f.field("editable", &mut self.editable);
        f.field("required", &mut self.required);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("created_by", &mut self.created_by);
        f.field("updated_by", &mut self.updated_by);
        f.field("dropdown_options", &mut self.dropdown_options);
        f.field("dropdown_allow_multiple", &mut self.dropdown_allow_multiple);
    }
}
/// The options of the dropdown. / 下拉字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustomizedFieldDropdownOption {
    /// The options to choose from. / 可以选择的各个选项。
    pub children: Vec<DropdownOption>,
}
impl wire::Object for TicketCustomizedFieldDropdownOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("children", &mut self.children);
    }
}
/// The request form of [`TicketCustomizedFieldDropdownOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustomizedFieldDropdownOptionInput {
    /// The options to choose from. / 可以选择的各个选项。
    pub children: Option<Vec<DropdownOptionInput>>,
}
impl TicketCustomizedFieldDropdownOptionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, value: impl Into<Vec<DropdownOptionInput>>) -> Self {
        self.children = Some(value.into());
        self
    }
}
impl wire::Object for TicketCustomizedFieldDropdownOptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("children", &mut self.children);
    }
}
/// A user of the help desk, such as an agent or a guest. / 服务台中的一个用户，如客服或提问者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketUser {
    /// The ID of the user. / 用户的 ID。
    pub id: String,
    /// The URL of the avatar of the user. / 用户头像的地址。
    pub avatar_url: String,
    /// The name of the user. / 用户的名称。
    pub name: String,
    /// The email address of the user. / 用户的邮箱地址。
    pub email: String,
    /// The name of the user's department; present only if the app has the scope for it.
    ///
    /// 用户所在部门的名称，应用有权限时才返回。
    pub department: String,
    /// The city that the user is in. / 用户所在的城市。
    pub city: String,
    /// The code of the country that the user is in. / 用户所在国家的代号。
    pub country: String,
}
impl wire::Object for TicketUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("department", &mut self.department);
        f.field("city", &mut self.city);
        f.field("country", &mut self.country);
    }
}
/// The user who opened the ticket. / 提出工单的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketUserEvent {
    /// The IDs of the user. / 用户的各种 ID。
    pub id: UserId,
    /// The name of the FAQ category or of the user. / 知识库分类或用户的名称。
    pub name: String,
}
impl wire::Object for TicketUserEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
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
/// The working hours of the agent on the days of the week. / 客服在一周中各天的服务时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeekdaySchedule {
    /// The time of day when the agent starts, as `hh:mm`, such as `00:00`. / 当天开始服务的时刻，写作 `hh:mm`，如 `00:00`。
    /// - Example: `"00:00"`
    pub start_time: String,
    /// The time of day when the agent stops, as `hh:mm`, such as `23:59`. / 当天结束服务的时刻，写作 `hh:mm`，如 `23:59`。
    /// - Example: `"24:00"`
    pub end_time: String,
    /// Which days this applies to: `1` to `7` for Monday to Sunday, `9` for every day, `10` for weekdays, `11` for weekends.
    ///
    /// 适用于哪一天：`1` 至 `7` 为周一至周日，`9` 为每天，`10` 为工作日，`11` 为周末。
    /// - Example: `9`
    pub weekday: i64,
}
impl wire::Object for WeekdaySchedule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("weekday", &mut self.weekday);
    }
}
/// The request form of [`WeekdaySchedule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeekdayScheduleInput {
    /// The time of day when the agent starts, as `hh:mm`, such as `00:00`. / 当天开始服务的时刻，写作 `hh:mm`，如 `00:00`。
    /// - Example: `"00:00"`
    pub start_time: Option<String>,
    /// The time of day when the agent stops, as `hh:mm`, such as `23:59`. / 当天结束服务的时刻，写作 `hh:mm`，如 `23:59`。
    /// - Example: `"24:00"`
    pub end_time: Option<String>,
    /// Which days this applies to: `1` to `7` for Monday to Sunday, `9` for every day, `10` for weekdays, `11` for weekends.
    ///
    /// 适用于哪一天：`1` 至 `7` 为周一至周日，`9` 为每天，`10` 为工作日，`11` 为周末。
    /// - Example: `9`
    pub weekday: Option<i64>,
}
impl WeekdayScheduleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `weekday`.
    #[must_use]
    pub fn weekday(mut self, value: i64) -> Self {
        self.weekday = Some(value);
        self
    }
}
impl wire::Object for WeekdayScheduleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("weekday", &mut self.weekday);
    }
}
crate::codegen::__impl_object! {
    AgentSchedule AgentScheduleUpdateInfo AgentSkill AgentSkillAgent AgentSkillAgentInput
    AgentSkillInput AgentSkillLessInfo AgentSkillRule AgentSkillRuleInput AgentUser
    Category Comments CustomizedFieldDisplayItem CustomizedFieldDisplayItemInput
    DropdownOption DropdownOptionInput Event Faq I18n NotificationChat
    NotificationChatInput NotificationDepartment NotificationDepartmentInput
    NotificationUser NotificationUserInput Richtext RichtextInput Ticket
    TicketCustomizedField TicketCustomizedFieldDropdownOption
    TicketCustomizedFieldDropdownOptionInput TicketUser TicketUserEvent UserId
    WeekdaySchedule WeekdayScheduleInput
}
crate::codegen::__impl_input! {
    AgentSkillInput : AgentSkill, AgentSkillRuleInput : AgentSkillRule,
    CustomizedFieldDisplayItemInput : CustomizedFieldDisplayItem, DropdownOptionInput :
    DropdownOption, NotificationChatInput : NotificationChat, NotificationDepartmentInput
    : NotificationDepartment, NotificationUserInput : NotificationUser, RichtextInput :
    Richtext, TicketCustomizedFieldDropdownOptionInput :
    TicketCustomizedFieldDropdownOption, WeekdayScheduleInput : WeekdaySchedule
}
