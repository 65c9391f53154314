// Generated from spec/performance/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Additional information. / 补充信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalInformation {
    /// The ID of the additional information. / 补充信息 ID。
    pub item_id: String,
    /// The ID of the additional information in an external system; empty if none was given on import.
    ///
    /// 该条补充信息在外部系统中的 ID；导入时没有提供则为空。
    pub external_id: String,
    /// The reviewee whom the information is about, as a `user_id_type` ID, from `performance.v2.reviewee.query`. An import updates the existing entry that has the same reviewee, `item`, `time` and `detailed_description`.
    ///
    /// 补充信息所属的被评估人，类型由 `user_id_type` 决定，可由 `performance.v2.reviewee.query` 得到。它与 `item`、`time`、`detailed_description` 都与已有的一条相同时，导入会更新那一条。
    pub reviewee_user_id: String,
    /// What the additional information is about. / 补充信息的事项。
    pub item: String,
    /// When it took place, as free text whose format is not checked. / 事项的时间，任意文本，不校验格式。
    pub time: String,
    /// The details of what took place. / 事项的具体描述。
    pub detailed_description: String,
}
impl wire::Object for AdditionalInformation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item_id", &mut self.item_id);
        f.field("external_id", &mut self.external_id);
        f.field("reviewee_user_id", &mut self.reviewee_user_id);
        f.field("item", &mut self.item);
        f.field("time", &mut self.time);
        f.field("detailed_description", &mut self.detailed_description);
    }
}
/// The request form of [`AdditionalInformation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalInformationInput {
    /// The ID of the additional information. / 补充信息 ID。
    pub item_id: Option<String>,
    /// The ID of the additional information in an external system; empty if none was given on import.
    ///
    /// 该条补充信息在外部系统中的 ID；导入时没有提供则为空。
    pub external_id: Option<String>,
    /// The reviewee whom the information is about, as a `user_id_type` ID, from `performance.v2.reviewee.query`. An import updates the existing entry that has the same reviewee, `item`, `time` and `detailed_description`.
    ///
    /// 补充信息所属的被评估人，类型由 `user_id_type` 决定，可由 `performance.v2.reviewee.query` 得到。它与 `item`、`time`、`detailed_description` 都与已有的一条相同时，导入会更新那一条。
    pub reviewee_user_id: String,
    /// What the additional information is about. / 补充信息的事项。
    pub item: String,
    /// When it took place, as free text whose format is not checked. / 事项的时间，任意文本，不校验格式。
    pub time: String,
    /// The details of what took place. / 事项的具体描述。
    pub detailed_description: String,
}
impl AdditionalInformationInput {
    /// Creates the value from its required fields.
    pub fn new(
        reviewee_user_id: impl Into<String>,
        item: impl Into<String>,
        time: impl Into<String>,
        detailed_description: impl Into<String>,
    ) -> Self {
        Self {
            item_id: Default::default(),
            external_id: Default::default(),
            reviewee_user_id: reviewee_user_id.into(),
            item: item.into(),
            time: time.into(),
            detailed_description: detailed_description.into(),
        }
    }
    /// Sets `item_id`.
    #[must_use]
    pub fn item_id(mut self, value: impl Into<String>) -> Self {
        self.item_id = Some(value.into());
        self
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}
impl wire::Object for AdditionalInformationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item_id", &mut self.item_id);
        f.field("external_id", &mut self.external_id);
        f.field("reviewee_user_id", &mut self.reviewee_user_id);
        f.field("item", &mut self.item);
        f.field("time", &mut self.time);
        f.field("detailed_description", &mut self.detailed_description);
    }
}
/// A project. / 项目。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CooperationProject {
    /// The ID of the project. / 合作项目 ID。
    pub id: String,
    /// The name of the project. / 合作项目名称。
    pub name: I18n,
    /// The roles of the reviewer and the reviewee in the project. / 评估人与被评估人在该项目中的角色。
    pub roles: Vec<CooperationRole>,
    /// The roles of the reviewer in the project. / 评估人在该项目中的角色。
    pub user_roles: Vec<CooperationUserRole>,
    /// The roles of the reviewee in the project. / 被评估人在该项目中的角色。
    pub underling_roles: Vec<CooperationUserRole>,
}
impl wire::Object for CooperationProject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("roles", &mut self.roles);
        f.field("user_roles", &mut self.user_roles);
        f.field("underling_roles", &mut self.underling_roles);
    }
}
/// The roles of the reviewer and the reviewee in the project. / 评估人与被评估人在该项目中的角色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CooperationRole {
    /// The project role of the reviewer; empty if none is set up. / 评估人的项目角色，未配置项目角色时为空。
    pub reviewer_role: CooperationUserRole,
    /// The project role of the reviewee; empty if none is set up. / 被评估人的项目角色，未配置项目角色时为空。
    pub reviewee_role: CooperationUserRole,
}
impl wire::Object for CooperationRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reviewer_role", &mut self.reviewer_role);
        f.field("reviewee_role", &mut self.reviewee_role);
    }
}
/// A role in a project. / 项目中的角色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CooperationUserRole {
    /// The ID of the project role. / 项目角色 ID。
    pub role_id: String,
    /// The name of the project role. / 项目角色名称。
    pub name: I18n,
}
impl wire::Object for CooperationUserRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
        f.field("name", &mut self.name);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese. / 中文文本。
    pub zh_cn: String,
    /// The text in English. / 英文文本。
    pub en_us: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// Who fills in the metric field. / 该指标字段由谁填写。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InputSetting {
    /// `admin`: Set by admins for everyone / 由管理员统一配置
    Admin,
    /// `data_source_inputter`: The person who enters the data / 由数据源录入人填写
    DataSourceInputter,
    /// `reviewee`: The person who sets the metrics / 由指标制定人填写
    Reviewee,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for InputSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for InputSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::DataSourceInputter => "data_source_inputter",
            Self::Reviewee => "reviewee",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "admin" => Self::Admin,
            "data_source_inputter" => Self::DataSourceInputter,
            "reviewee" => Self::Reviewee,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A tag of a metric. / 指标的标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricTag {
    /// The ID of the tag. / 标签 ID。
    pub tag_id: String,
    /// The name of the tag. / 标签名称。
    pub tag_name: I18n,
    /// The position of the tag in the order of tags. / 标签的排列顺序。
    pub index: i64,
    /// When the tag was created, in milliseconds since 1970. / 标签创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the tag was last updated, in milliseconds since 1970. / 标签更新时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
}
impl wire::Object for MetricTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_id", &mut self.tag_id);
        f.field("tag_name", &mut self.tag_name);
        f.field("index", &mut self.index);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
/// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PerformanceUserIdType {
    /// `open_id`: ID of the user within one app, different in every app / 用户在某个应用内的 ID，各应用不同
    OpenId,
    /// `union_id`: ID of the user across all apps of one developer / 用户在同一开发商各应用间共用的 ID
    UnionId,
    /// `user_id`: ID of the user within the tenant, the same for all of its apps / 用户在租户内的 ID，对租户的所有应用都一致
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_admin_id`: ID of the user in Feishu People admin / 用户在飞书 People 管理端的 ID
    PeopleAdminId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PerformanceUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PerformanceUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleAdminId => "people_admin_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_admin_id" => Self::PeopleAdminId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who must be able to use the metrics for them to be returned. / 只查可用范围为该值的指标，即谁可以使用该指标。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RangeOfAvailability {
    /// `admins_and_reviewees`: Admins can assign it and reviewees pick it / 管理员可下发，被评估人可选用
    AdminsAndReviewees,
    /// `only_admins`: Only admins can assign it / 仅管理员可下发
    OnlyAdmins,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RangeOfAvailability {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RangeOfAvailability {
    fn as_str(&self) -> &str {
        match self {
            Self::AdminsAndReviewees => "admins_and_reviewees",
            Self::OnlyAdmins => "only_admins",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "admins_and_reviewees" => Self::AdminsAndReviewees,
            "only_admins" => Self::OnlyAdmins,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The role that carries out a review stage. / 评估型环节的执行角色。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReviewStageRole {
    /// `reviewee`: Reviewee / 被评估人
    Reviewee,
    /// `invited_reviewer`: 360° reviewer / 360° 评估人
    InvitedReviewer,
    /// `solid_line_leader`: Solid-line manager / 实线上级
    SolidLineLeader,
    /// `dotted_line_leader`: Dotted-line manager / 虚线上级
    DottedLineLeader,
    /// `secondary_solid_line_leader`: Second solid-line manager / 第二实线上级
    SecondarySolidLineLeader,
    /// `direct_project_leader`: Direct manager in a project / 合作项目中的直属上级
    DirectProjectLeader,
    /// `custom_review_role`: Custom reviewer role / 自定义评估角色
    CustomReviewRole,
    /// `metric_reviewer`: Metric reviewer / 指标评价人
    MetricReviewer,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ReviewStageRole {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ReviewStageRole {
    fn as_str(&self) -> &str {
        match self {
            Self::Reviewee => "reviewee",
            Self::InvitedReviewer => "invited_reviewer",
            Self::SolidLineLeader => "solid_line_leader",
            Self::DottedLineLeader => "dotted_line_leader",
            Self::SecondarySolidLineLeader => "secondary_solid_line_leader",
            Self::DirectProjectLeader => "direct_project_leader",
            Self::CustomReviewRole => "custom_review_role",
            Self::MetricReviewer => "metric_reviewer",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "reviewee" => Self::Reviewee,
            "invited_reviewer" => Self::InvitedReviewer,
            "solid_line_leader" => Self::SolidLineLeader,
            "dotted_line_leader" => Self::DottedLineLeader,
            "secondary_solid_line_leader" => Self::SecondarySolidLineLeader,
            "direct_project_leader" => Self::DirectProjectLeader,
            "custom_review_role" => Self::CustomReviewRole,
            "metric_reviewer" => Self::MetricReviewer,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How metrics must be scored to be returned. / 只查按此方式评分的指标。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ScoringSettingType {
    /// `score_manually`: Scored by hand / 手动评分
    ScoreManually,
    /// `score_by_formula`: Scored by a formula / 公式评分
    ScoreByFormula,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ScoringSettingType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ScoringSettingType {
    fn as_str(&self) -> &str {
        match self {
            Self::ScoreManually => "score_manually",
            Self::ScoreByFormula => "score_by_formula",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "score_manually" => Self::ScoreManually,
            "score_by_formula" => Self::ScoreByFormula,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of stage. / 环节的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum StageType {
    /// `summarize_key_outputs`: Work summary / 工作总结环节
    SummarizeKeyOutputs,
    /// `review`: Review / 评估型环节
    Review,
    /// `communication_and_open_result`: Communication of the result / 结果沟通环节
    CommunicationAndOpenResult,
    /// `view_result`: Viewing of the result / 绩效结果查看环节
    ViewResult,
    /// `reconsideration`: Appeal against the result / 结果复议环节
    Reconsideration,
    /// `leader_review`: Final review, the final result / 终评环节，特指最终绩效结果
    LeaderReview,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for StageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for StageType {
    fn as_str(&self) -> &str {
        match self {
            Self::SummarizeKeyOutputs => "summarize_key_outputs",
            Self::Review => "review",
            Self::CommunicationAndOpenResult => "communication_and_open_result",
            Self::ViewResult => "view_result",
            Self::Reconsideration => "reconsideration",
            Self::LeaderReview => "leader_review",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "summarize_key_outputs" => Self::SummarizeKeyOutputs,
            "review" => Self::Review,
            "communication_and_open_result" => Self::CommunicationAndOpenResult,
            "view_result" => Self::ViewResult,
            "reconsideration" => Self::Reconsideration,
            "leader_review" => Self::LeaderReview,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the metric templates to return. / 只查处于该状态的指标模板。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `to_be_configured`: To be configured / 待完成配置
    ToBeConfigured,
    /// `to_be_activated`: To be enabled / 待启用
    ToBeActivated,
    /// `enabled`: Enabled / 已启用
    Enabled,
    /// `disabled`: Disabled / 已停用
    Disabled,
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
            Self::ToBeConfigured => "to_be_configured",
            Self::ToBeActivated => "to_be_activated",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "to_be_configured" => Self::ToBeConfigured,
            "to_be_activated" => Self::ToBeActivated,
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: String,
    /// The ID of the user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for User {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
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
crate::codegen::__impl_object! {
    AdditionalInformation AdditionalInformationInput CooperationProject CooperationRole
    CooperationUserRole I18n MetricTag User UserId
}
crate::codegen::__impl_enum! {
    InputSetting PerformanceUserIdType RangeOfAvailability ReviewStageRole
    ScoringSettingType StageType Status
}
crate::codegen::__impl_input! {
    AdditionalInformationInput : AdditionalInformation
}
