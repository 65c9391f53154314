// Generated from spec/performance/v2/review_data/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Get review data / 获取绩效详情数据: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(
        &self,
        semester_ids: impl Into<Vec<String>>,
        reviewee_user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(semester_ids, reviewee_user_ids),
        )
    }
}
/// Get review data / 获取绩效详情数据.
///
/// Returns the review details of reviewees for each stage and whether they were submitted, without calibration.
///
/// 返回被评估人各环节的评估详情和提交状态，不含校准环节。
///
/// - `POST /open-apis/performance/v2/review_datas/query`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The IDs of the review cycles, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Length: 0 to 10
    /// - Example: `["6992035450862224940"]`
    pub semester_ids: Vec<String>,
    /// The reviewees whose data is queried, as `user_id_type` IDs. / 查询哪些被评估人的数据，类型由 `user_id_type` 决定。
    /// - Length: 0 to 10
    /// - Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`
    pub reviewee_user_ids: Vec<String>,
    /// The kinds of stages to query. Give this or `stage_ids`, as without both no stage data is returned; with both, `stage_ids` takes precedence. If nothing comes back, check that the stage has content in the template.
    ///
    /// 查询哪些种类的环节。它与 `stage_ids` 至少填一个，都不填则不返回任何环节数据；都填时以 `stage_ids` 为准。结果为空时，检查模板中相应环节是否有内容。
    /// - Example: `["leader_review"]`
    pub stage_types: Option<Vec<QueryStageTypes>>,
    /// The roles whose review stages are queried, all of them without it; it takes effect only if `stage_types` includes review stages.
    ///
    /// 只查由这些角色执行的评估型环节，不填为所有角色；仅在 `stage_types` 含评估型环节时有效。
    /// - Example: `["reviewee"]`
    pub review_stage_roles: Option<Vec<QueryReviewStageRoles>>,
    /// The IDs of the stages to query, which take precedence over `stage_types`; give at least one of the two. They come with the events `performance.v2.event.stage_task_open_result` and `performance.v2.event.review_data_changed`, to fetch the data after an event.
    ///
    /// 查询哪些环节，优先于 `stage_types`，两者至少填一个。环节 ID 来自事件 `performance.v2.event.stage_task_open_result` 和 `performance.v2.event.review_data_changed`，适合收到事件后查询数据。
    /// - Length: 0 to 50
    /// - Example: `["7343513161666707459"]`
    pub stage_ids: Option<Vec<String>>,
    /// Whether the stage that the data of the final review came from is returned too; by default it is not.
    ///
    /// 查询终评环节时，是否同时返回终评数据来自哪个环节，默认不返回。
    pub need_leader_review_data_source: Option<bool>,
    /// The time after which something must have been submitted in a stage for it to be returned, in milliseconds since 1970; without it everything is returned, stages without a submission included.
    ///
    /// 只查在此时间之后有内容提交的环节，毫秒级时间戳；不填则不限，也包括尚未提交的环节。
    /// - Example: `"1630425599999"`
    pub updated_later_than: Option<wire::TimestampMs>,
    /// The states of the stages to query, all of them without it; the numbers mean different things by stage. Viewing of the result: `0` is opened, `1` to be confirmed, `2` not confirmed by the deadline, `3` confirmed and `4` appealed against. Appeal: `1` is to be completed, `2` not completed by the deadline and `3` completed. Other stages are like the appeal, with `0` for not started.
    ///
    /// 只查处于这些状态的环节，不填为所有状态；数值的含义随环节而异。查看结果环节：`0` 已开通、`1` 待确认、`2` 到期未确认、`3` 已确认、`4` 已复议。复议环节：`1` 待完成、`2` 到期未完成、`3` 已完成。其他环节另有 `0` 未开始，其余同复议环节。
    /// - Length: 0 to 50
    /// - Example: `[1]`
    pub stage_progresses: Option<Vec<i64>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        semester_ids: impl Into<Vec<String>>,
        reviewee_user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            semester_ids: semester_ids.into(),
            reviewee_user_ids: reviewee_user_ids.into(),
            stage_types: Default::default(),
            review_stage_roles: Default::default(),
            stage_ids: Default::default(),
            need_leader_review_data_source: Default::default(),
            updated_later_than: Default::default(),
            stage_progresses: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `stage_types`.
    #[must_use]
    pub fn stage_types(mut self, value: impl Into<Vec<QueryStageTypes>>) -> Self {
        self.stage_types = Some(value.into());
        self
    }
    /// Sets `review_stage_roles`.
    #[must_use]
    pub fn review_stage_roles(
        mut self,
        value: impl Into<Vec<QueryReviewStageRoles>>,
    ) -> Self {
        self.review_stage_roles = Some(value.into());
        self
    }
    /// Sets `stage_ids`.
    #[must_use]
    pub fn stage_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.stage_ids = Some(value.into());
        self
    }
    /// Sets `need_leader_review_data_source`.
    #[must_use]
    pub fn need_leader_review_data_source(mut self, value: bool) -> Self {
        self.need_leader_review_data_source = Some(value);
        self
    }
    /// Sets `updated_later_than`.
    #[must_use]
    pub fn updated_later_than(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.updated_later_than = Some(value.into());
        self
    }
    /// Sets `stage_progresses`.
    #[must_use]
    pub fn stage_progresses(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.stage_progresses = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("semester_ids", &mut self.semester_ids);
        f.field("reviewee_user_ids", &mut self.reviewee_user_ids);
        f.field("stage_types", &mut self.stage_types);
        f.field("review_stage_roles", &mut self.review_stage_roles);
        f.field("stage_ids", &mut self.stage_ids);
        f.field(
            "need_leader_review_data_source",
            &mut self.need_leader_review_data_source,
        );
        f.field("updated_later_than", &mut self.updated_later_than);
        f.field("stage_progresses", &mut self.stage_progresses);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.review_data.query", Post, "/open-apis/performance/v2/review_datas/query")
        .documented(text("获取绩效详情数据", "Get review data"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("semester_ids", Array).required(),
            body("reviewee_user_ids", Array).required(),
            body("stage_types", Array),
            body("review_stage_roles", Array),
            body("stage_ids", Array),
            body("need_leader_review_data_source", Boolean),
            body("updated_later_than", String),
            body("stage_progresses", Array),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The performance data of the reviewees. / 各被评估人的绩效数据。
    pub datas: Vec<QueryReviewProfile>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("datas", &mut self.datas);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The reviewer of a record by a manager in a project; only the stage of direct project managers has it.
///
/// 由项目直属上级评估时，评估人及所涉项目的情况；其他环节没有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDirectProjectLeaderRecordInfo {
    /// The user IDs of the reviewer. / 评估人的用户 ID。
    pub reviewer_id: v2::User,
    /// The projects in which the reviewer is the direct manager of the reviewee. / 评估人在其中担任被评估人直属上级的项目。
    pub cooperation_projects: Vec<v2::CooperationProject>,
    /// The projects that the review is based on. / 作为评估依据的项目。
    pub review_depend_projects: Vec<v2::CooperationProject>,
    /// The projects that both take part in. / 双方共同参与的项目。
    pub participated_projects: Vec<v2::CooperationProject>,
}
impl wire::Object for QueryDirectProjectLeaderRecordInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reviewer_id", &mut self.reviewer_id);
        f.field("cooperation_projects", &mut self.cooperation_projects);
        f.field("review_depend_projects", &mut self.review_depend_projects);
        f.field("participated_projects", &mut self.participated_projects);
    }
}
/// The reviewer of a 360° review record; parts are left out if the reviews are anonymous to all viewers.
///
/// 360° 评估记录的评估人情况；对所有查看者匿名时，部分内容不返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryInvitedReviewRecordInfo {
    /// The user IDs of the reviewer; left out if 360° reviews are anonymous to all viewers.
    ///
    /// 评估人的用户 ID；360° 评估对所有查看者匿名时不返回。
    pub reviewer_id: v2::User,
    /// Whether the reviewer declined the review. / 评估人是否拒绝了这次评估。
    pub is_rejected: bool,
    /// Why the reviewer declined; present only then. / 评估人拒绝评估的理由，仅在拒绝时有值。
    pub rejected_reason: String,
    /// How strict the reviewer is. / 评估人打分的松紧程度。
    /// - `1`: Strict / 严格
    /// - `2`: Moderate / 适中
    /// - `3`: Lenient / 宽松
    pub distribute_type: i64,
    /// How strict the reviewer is, as a number. / 评估人打分松紧的数值。
    pub avg_diff: String,
    /// The relationship of the reviewer to the reviewee; left out if 360° reviews are anonymous to all viewers and set to hide such details.
    ///
    /// 评估人是被评估人的什么人；360° 评估对所有查看者匿名且设置了隐藏描述信息时不返回。
    pub relationship_with_reviewee: QueryRelationshipWithReviewee,
    /// Who invited the reviewer; left out if 360° reviews are anonymous to all viewers and set to hide such details.
    ///
    /// 评估人由谁邀请；360° 评估对所有查看者匿名且设置了隐藏描述信息时不返回。
    pub invitedby: QueryInvitedby,
}
impl wire::Object for QueryInvitedReviewRecordInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reviewer_id", &mut self.reviewer_id);
        f.field("is_rejected", &mut self.is_rejected);
        f.field("rejected_reason", &mut self.rejected_reason);
        f.field("distribute_type", &mut self.distribute_type);
        f.field("avg_diff", &mut self.avg_diff);
        f.field("relationship_with_reviewee", &mut self.relationship_with_reviewee);
        f.field("invitedby", &mut self.invitedby);
    }
}
/// Who invited the reviewer; left out if 360° reviews are anonymous to all viewers and set to hide such details.
///
/// 评估人由谁邀请；360° 评估对所有查看者匿名且设置了隐藏描述信息时不返回。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryInvitedby {
    /// `system_default`: The system by default / 系统默认
    SystemDefault,
    /// `reviewee`: The reviewee / 被评估人本人
    Reviewee,
    /// `manager`: The manager / 上级
    Manager,
    /// `hrbp_or_others`: HRBP or someone else / HRBP 或其他人
    HrbpOrOthers,
    /// `voluntary`: The reviewer volunteered / 自愿评估
    Voluntary,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryInvitedby {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryInvitedby {
    fn as_str(&self) -> &str {
        match self {
            Self::SystemDefault => "system_default",
            Self::Reviewee => "reviewee",
            Self::Manager => "manager",
            Self::HrbpOrOthers => "hrbp_or_others",
            Self::Voluntary => "voluntary",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "system_default" => Self::SystemDefault,
            "reviewee" => Self::Reviewee,
            "manager" => Self::Manager,
            "hrbp_or_others" => Self::HrbpOrOthers,
            "voluntary" => Self::Voluntary,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What has been entered for each key result; present only if the unit reviews key results.
///
/// 对各条关键举措（KR）的评估，仅在评估内容针对关键举措时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryKeyresultData {
    /// The ID of the key result. / 关键举措（KR）的 ID。
    pub keyresult_id: String,
    /// The score of the key result. / 关键举措所得的分数。
    pub score: String,
    /// The text that the reviewer entered for the key result. / 评估人对该关键举措填写的文字。
    pub text: String,
    /// The text entered as rich text, in the [format of the editor component](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f).
    ///
    /// 填写内容的富文本形式，按[编辑器组件的格式](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f)解析。
    pub richtext: String,
}
impl wire::Object for QueryKeyresultData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("keyresult_id", &mut self.keyresult_id);
        f.field("score", &mut self.score);
        f.field("text", &mut self.text);
        f.field("richtext", &mut self.richtext);
    }
}
/// Which stage the data of the final review came from; only the final review has it.
///
/// 终评数据来自哪个环节，仅终评环节有值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryLeaderReviewDataSource {
    /// `review`: Review stage that gave the final result / 产生终评结果的评估型环节
    Review,
    /// `calibaration`: Calibration / 校准环节
    Calibaration,
    /// `reconsideration`: Appeal against the result / 结果复议环节
    Reconsideration,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryLeaderReviewDataSource {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryLeaderReviewDataSource {
    fn as_str(&self) -> &str {
        match self {
            Self::Review => "review",
            Self::Calibaration => "calibaration",
            Self::Reconsideration => "reconsideration",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "review" => Self::Review,
            "calibaration" => Self::Calibaration,
            "reconsideration" => Self::Reconsideration,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What has been entered for each metric; present only if the unit reviews metrics.
///
/// 对各个指标的评估，仅在评估内容针对指标时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricData {
    /// The ID of the metric. / 指标 ID。
    pub id: String,
    /// The score of the metric. / 指标所得的分数。
    pub score: String,
}
impl wire::Object for QueryMetricData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("score", &mut self.score);
    }
}
/// What has been entered for each objective; present only if the unit reviews objectives or key results.
///
/// 对各个目标（O）的评估，仅在评估内容针对目标或关键举措（KR）时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryObjectiveData {
    /// The ID of the objective. / 目标（O）的 ID。
    pub objective_id: String,
    /// The score of the objective. / 目标所得的分数。
    pub score: String,
    /// The text that the reviewer entered for the objective. / 评估人对该目标填写的文字。
    pub text: String,
    /// What has been entered for each key result; present only if the unit reviews key results.
    ///
    /// 对各条关键举措（KR）的评估，仅在评估内容针对关键举措时有值。
    pub keyresult_data: Vec<QueryKeyresultData>,
    /// The text entered as rich text, in the [format of the editor component](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f).
    ///
    /// 填写内容的富文本形式，按[编辑器组件的格式](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f)解析。
    pub richtext: String,
}
impl wire::Object for QueryObjectiveData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("objective_id", &mut self.objective_id);
        f.field("score", &mut self.score);
        f.field("text", &mut self.text);
        f.field("keyresult_data", &mut self.keyresult_data);
        f.field("richtext", &mut self.richtext);
    }
}
/// The relationship of the reviewer to the reviewee; left out if 360° reviews are anonymous to all viewers and set to hide such details.
///
/// 评估人是被评估人的什么人；360° 评估对所有查看者匿名且设置了隐藏描述信息时不返回。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryRelationshipWithReviewee {
    /// `direct_report`: Direct report / 直属下级
    DirectReport,
    /// `skiplevel_report`: Skip-level report / 隔级下级
    SkiplevelReport,
    /// `former_direct_manager`: Former direct manager / 原直属上级
    FormerDirectManager,
    /// `skiplevel_manager`: Skip-level manager / 隔级上级
    SkiplevelManager,
    /// `teammate`: Colleague under the same manager / 同一上级的同事
    Teammate,
    /// `crossteam_colleague`: Colleague under another manager / 不同上级的同事
    CrossteamColleague,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryRelationshipWithReviewee {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryRelationshipWithReviewee {
    fn as_str(&self) -> &str {
        match self {
            Self::DirectReport => "direct_report",
            Self::SkiplevelReport => "skiplevel_report",
            Self::FormerDirectManager => "former_direct_manager",
            Self::SkiplevelManager => "skiplevel_manager",
            Self::Teammate => "teammate",
            Self::CrossteamColleague => "crossteam_colleague",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "direct_report" => Self::DirectReport,
            "skiplevel_report" => Self::SkiplevelReport,
            "former_direct_manager" => Self::FormerDirectManager,
            "skiplevel_manager" => Self::SkiplevelManager,
            "teammate" => Self::Teammate,
            "crossteam_colleague" => Self::CrossteamColleague,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The questions of the unit, which are review items or text questions. / 评估内容中的各道题，可以是评估项或填写项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewDetail {
    /// The ID of the question. / 评估题 ID。
    pub field_id: String,
    /// The user IDs of the reviewer; left out if 360° reviews are anonymous to all viewers.
    ///
    /// 评估人的用户 ID；360° 评估对所有查看者匿名时不返回。
    pub reviewer_user_id: v2::User,
    /// When the question was last submitted, in milliseconds since 1970. / 该题最后一次提交的时间，毫秒级时间戳。
    pub submit_time: String,
    /// The ID of the review item, never of a sub-item. For details, call `performance.v2.indicator.query`; present only with `option_id` or `score`.
    ///
    /// 评估项 ID，不含子评估项，仅在 `option_id` 或 `score` 有值时返回；可用 `performance.v2.indicator.query` 查询详情。
    pub indicator_id: String,
    /// The ID of the grade given. / 所选等级的 ID。
    pub option_id: String,
    /// The score given. / 所打的分数。
    pub score: String,
    /// The text entered in a text question. / 在填写项中填写的文字。
    pub text: String,
    /// The ID of the tag-based question, whose settings `performance.v2.question.query` gives.
    ///
    /// 标签填写题 ID，可用 `performance.v2.question.query` 查询配置。
    pub tag_based_question_id: String,
    /// What has been entered in the tag-based question, tag by tag. / 标签填写题中各标签下的内容。
    pub tag_text_item_data: Vec<QueryTagText>,
    /// The performance coefficient. / 绩效系数。
    pub perf_coefficient_value: String,
    /// What has been entered for the sub-items. / 各子评估项的内容。
    pub sub_indicator_data: Vec<QuerySubIndicator>,
    /// What has been entered for each objective; present only if the unit reviews objectives or key results.
    ///
    /// 对各个目标（O）的评估，仅在评估内容针对目标或关键举措（KR）时有值。
    pub objective_data: Vec<QueryObjectiveData>,
    /// What has been entered for each metric; present only if the unit reviews metrics.
    ///
    /// 对各个指标的评估，仅在评估内容针对指标时有值。
    pub metric_data: Vec<QueryMetricData>,
    /// Which stage the data of the final review came from; only the final review has it.
    ///
    /// 终评数据来自哪个环节，仅终评环节有值。
    pub leader_review_data_source: QueryLeaderReviewDataSource,
    /// The pieces of text entered for a question of the work summary kind. / 工作总结类题目中填写的多段文字。
    pub multi_texts: Vec<String>,
    /// The text entered as rich text, in the [format of the editor component](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f).
    ///
    /// 填写内容的富文本形式，按[编辑器组件的格式](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f)解析。
    pub richtext: String,
    /// The texts entered as rich text, in the [format of the editor component](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f).
    ///
    /// 各段填写内容的富文本形式，按[编辑器组件的格式](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f)解析。
    pub multi_richtexts: Vec<String>,
    /// Whether the question is the principal review item. / 该题是否为首要评估项。
    pub is_principal_review_item: bool,
}
impl wire::Object for QueryReviewDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("reviewer_user_id", &mut self.reviewer_user_id);
        f.field("submit_time", &mut self.submit_time);
        f.field("indicator_id", &mut self.indicator_id);
        f.field("option_id", &mut self.option_id);
        f.field("score", &mut self.score);
        f.field("text", &mut self.text);
        f.field("tag_based_question_id", &mut self.tag_based_question_id);
        f.field("tag_text_item_data", &mut self.tag_text_item_data);
        f.field("perf_coefficient_value", &mut self.perf_coefficient_value);
        f.field("sub_indicator_data", &mut self.sub_indicator_data);
        f.field("objective_data", &mut self.objective_data);
        f.field("metric_data", &mut self.metric_data);
        f.field("leader_review_data_source", &mut self.leader_review_data_source);
        f.field("multi_texts", &mut self.multi_texts);
        f.field("richtext", &mut self.richtext);
        f.field("multi_richtexts", &mut self.multi_richtexts);
        f.field("is_principal_review_item", &mut self.is_principal_review_item);
    }
}
/// The performance data of the reviewees. / 各被评估人的绩效数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewProfile {
    /// The user IDs of the reviewee. / 被评估人的用户 ID。
    pub user_id: v2::User,
    /// The ID of the review cycle. / 评估周期 ID。
    pub semester_id: String,
    /// The ID of the performance activity. For details, call `performance.v2.activity.query`.
    ///
    /// 绩效项目 ID，可用 `performance.v2.activity.query` 查询详情。
    pub activity_id: String,
    /// The ID of the review template of the reviewee in this cycle, whose settings `performance.v2.review_template.query` gives.
    ///
    /// 被评估人在该周期所用的绩效模板 ID，可用 `performance.v2.review_template.query` 查询配置。
    pub review_template_id: String,
    /// The data of the cycle, stage by stage. / 该周期内各环节的数据。
    pub stages: Vec<QueryReviewStage>,
}
impl wire::Object for QueryReviewProfile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("semester_id", &mut self.semester_id);
        f.field("activity_id", &mut self.activity_id);
        f.field("review_template_id", &mut self.review_template_id);
        f.field("stages", &mut self.stages);
    }
}
/// The review records; stages with several reviewers, such as 360° reviews, have several. 360° records are left out if the reviews are anonymous to all viewers and fewer than the minimum for anonymity.
///
/// 评估记录；360° 评估等多人参与的环节有多条。若 360° 评估对所有查看者匿名，且记录数低于匿名下限，则不返回 360° 记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewRecord {
    /// The state of the stage for the reviewer; the numbers mean different things by stage. Viewing of the result: `0` is opened, `1` to be confirmed, `2` not confirmed by the deadline, `3` confirmed and `4` appealed against. Appeal: `1` is to be completed, `2` not completed by the deadline and `3` completed. Other stages are like the appeal, with `0` for not started.
    ///
    /// 评估人在该环节的状态，数值的含义随环节而异。查看结果环节：`0` 已开通、`1` 待确认、`2` 到期未确认、`3` 已确认、`4` 已复议。复议环节：`1` 待完成、`2` 到期未完成、`3` 已完成。其他环节另有 `0` 未开始，其余同复议环节。
    pub progress: i64,
    /// The units of the record in detail. / 记录中各项评估内容的明细。
    pub units: Vec<QueryReviewUnit>,
    /// The reviewer of a 360° review record; parts are left out if the reviews are anonymous to all viewers.
    ///
    /// 360° 评估记录的评估人情况；对所有查看者匿名时，部分内容不返回。
    pub invited_review_record_info: QueryInvitedReviewRecordInfo,
    /// The reviewer of a record by a manager in a project; only the stage of direct project managers has it.
    ///
    /// 由项目直属上级评估时，评估人及所涉项目的情况；其他环节没有值。
    pub direct_project_leader_record_info: QueryDirectProjectLeaderRecordInfo,
    /// The ID of the review record. / 评估记录 ID。
    pub record_id: String,
}
impl wire::Object for QueryReviewRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("progress", &mut self.progress);
        f.field("units", &mut self.units);
        f.field("invited_review_record_info", &mut self.invited_review_record_info);
        f.field(
            "direct_project_leader_record_info",
            &mut self.direct_project_leader_record_info,
        );
        f.field("record_id", &mut self.record_id);
    }
}
/// The data of the cycle, stage by stage. / 该周期内各环节的数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewStage {
    /// The ID of the stage. / 环节 ID。
    pub stage_id: String,
    /// The type of stage. / 环节的种类。
    pub stage_type: v2::StageType,
    /// The ID of the template of the stage. / 环节模板 ID。
    pub template_id: String,
    /// The review records; stages with several reviewers, such as 360° reviews, have several. 360° records are left out if the reviews are anonymous to all viewers and fewer than the minimum for anonymity.
    ///
    /// 评估记录；360° 评估等多人参与的环节有多条。若 360° 评估对所有查看者匿名，且记录数低于匿名下限，则不返回 360° 记录。
    pub records: Vec<QueryReviewRecord>,
    /// The role that carries out a review stage. / 评估型环节的执行角色。
    pub review_stage_role: v2::ReviewStageRole,
}
impl wire::Object for QueryReviewStage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stage_id", &mut self.stage_id);
        f.field("stage_type", &mut self.stage_type);
        f.field("template_id", &mut self.template_id);
        f.field("records", &mut self.records);
        f.field("review_stage_role", &mut self.review_stage_role);
    }
}
/// The roles whose review stages are queried, all of them without it; it takes effect only if `stage_types` includes review stages.
///
/// 只查由这些角色执行的评估型环节，不填为所有角色；仅在 `stage_types` 含评估型环节时有效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryReviewStageRoles {
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
impl Default for QueryReviewStageRoles {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryReviewStageRoles {
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
/// The units of the record in detail. / 记录中各项评估内容的明细。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewUnit {
    /// The ID of the unit. / 评估内容 ID。
    pub unit_id: String,
    /// Whether the reviewer chose not knowing enough as the answer; present only then, as true.
    ///
    /// 评估人是否选了“不了解”；选了才返回，且为 true。
    pub is_unknown: bool,
    /// The questions of the unit, which are review items or text questions. / 评估内容中的各道题，可以是评估项或填写项。
    pub data: Vec<QueryReviewDetail>,
}
impl wire::Object for QueryReviewUnit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("is_unknown", &mut self.is_unknown);
        f.field("data", &mut self.data);
    }
}
/// The kinds of stages to query. Give this or `stage_ids`, as without both no stage data is returned; with both, `stage_ids` takes precedence. If nothing comes back, check that the stage has content in the template.
///
/// 查询哪些种类的环节。它与 `stage_ids` 至少填一个，都不填则不返回任何环节数据；都填时以 `stage_ids` 为准。结果为空时，检查模板中相应环节是否有内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryStageTypes {
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
impl Default for QueryStageTypes {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryStageTypes {
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
/// What has been entered for the sub-items. / 各子评估项的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySubIndicator {
    /// The ID of the sub-question. / 子评估题 ID。
    pub field_id: String,
    /// The ID of the sub-item. / 子评估项 ID。
    pub indicator_id: String,
    /// The ID of the grade given for the sub-item. / 子评估项所选等级的 ID。
    pub option_id: String,
    /// The score given for the sub-item. / 子评估项所打的分数。
    pub score: String,
    /// The text entered for the sub-item. / 子评估项中填写的文字。
    pub text: String,
    /// The text entered as rich text, in the [format of the editor component](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f).
    ///
    /// 填写内容的富文本形式，按[编辑器组件的格式](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f)解析。
    pub richtext: String,
}
impl wire::Object for QuerySubIndicator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("indicator_id", &mut self.indicator_id);
        f.field("option_id", &mut self.option_id);
        f.field("score", &mut self.score);
        f.field("text", &mut self.text);
        f.field("richtext", &mut self.richtext);
    }
}
/// What has been entered in the tag-based question, tag by tag. / 标签填写题中各标签下的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTagText {
    /// The ID of the tag. / 标签 ID。
    pub tag_text_id: String,
    /// The text that the reviewer entered for the tag. / 针对该标签填写的文字。
    pub tag_text: String,
    /// The text entered for the tag as rich text, in the [format of the editor component](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f).
    ///
    /// 该标签下填写内容的富文本形式，按[编辑器组件的格式](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f)解析。
    pub tag_richtext: String,
}
impl wire::Object for QueryTagText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_text_id", &mut self.tag_text_id);
        f.field("tag_text", &mut self.tag_text);
        f.field("tag_richtext", &mut self.tag_richtext);
    }
}
crate::codegen::__impl_object! {
    QueryDirectProjectLeaderRecordInfo QueryInvitedReviewRecordInfo QueryKeyresultData
    QueryMetricData QueryObjectiveData QueryReviewDetail QueryReviewProfile
    QueryReviewRecord QueryReviewStage QueryReviewUnit QuerySubIndicator QueryTagText
}
crate::codegen::__impl_enum! {
    QueryInvitedby QueryLeaderReviewDataSource QueryRelationshipWithReviewee
    QueryReviewStageRoles QueryStageTypes
}
