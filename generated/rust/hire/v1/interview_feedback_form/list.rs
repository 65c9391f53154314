// Generated from spec/hire/v1/interview_feedback_form/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List interview feedback forms / 获取面试评价表列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.interview_feedback_form_ids(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List interview feedback forms / 获取面试评价表列表.
///
/// Returns the interview feedback forms with their questions and options, page by page.
///
/// 分页返回面试评价表及其题目和选项。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().interview_feedback_form().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/interview_feedback_forms`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interview:readonly`, `hire:interview`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The IDs of the feedback forms to get; with them, the result is not paged. / 按面试评价表 ID 查询，填写后结果不分页。
    /// - At most 100
    /// - Example: `["text"]`
    pub interview_feedback_form_ids: Option<Vec<String>>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `interview_feedback_form_ids`.
    #[must_use]
    pub fn interview_feedback_form_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.interview_feedback_form_ids = Some(value.into());
        self
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interview_feedback_form_ids", &mut self.interview_feedback_form_ids);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.interview_feedback_form.list", Get, "/open-apis/hire/v1/interview_feedback_forms")
        .documented(text("获取面试评价表列表", "List interview feedback forms"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_INTERVIEW_READONLY]),
            scopes(&[crate::scope::HIRE_INTERVIEW]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("interview_feedback_form_ids", Array),
            query("page_size", Integer),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListInterviewFeedbackForm;
    fn items(response: ListResponse) -> Vec<ListInterviewFeedbackForm> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The feedback forms on this page. / 本页的面试评价表。
    pub items: Vec<ListInterviewFeedbackForm>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1002001` (HTTP 500): System error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Parameter error",
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
/// The abilities the dimension looks at, for dimensions of any type. / 该维度考察的能力项，适用于所有维度类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDimensionAbility {
    /// The ID of the ability. / 能力项的 ID。
    pub id: String,
    /// The name of the ability, in Chinese and English. / 能力项的中英文名称。
    pub name: v1::I18n,
    /// The description of the ability, in Chinese and English. / 能力项的中英文说明。
    pub description: v1::I18n,
}
impl wire::Object for ListDimensionAbility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
    }
}
/// The options to choose from, for a `type` of `1` or `2` (single or multiple choice).
///
/// 可选的选项，仅 `type` 为 `1`（单选）或 `2`（多选）时适用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewDimensionOption {
    /// The ID of the option. / 选项的 ID。
    pub id: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: v1::I18n,
    /// The description of the option, in Chinese and English. / 选项的中英文说明。
    pub description: v1::I18n,
    /// The score the option stands for. / 选择该选项所得的分数。
    pub score_val: i64,
}
impl wire::Object for ListInterviewDimensionOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("score_val", &mut self.score_val);
    }
}
/// The feedback forms on this page. / 本页的面试评价表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewFeedbackForm {
    /// The ID of the feedback form. / 面试评价表 ID。
    pub id: String,
    /// The version of the feedback form. / 面试评价表的版本号。
    pub version: i64,
    /// The name of the feedback form, in Chinese and English. / 面试评价表的中英文名称。
    pub name: v1::I18n,
    /// Whether and how the form yields a score. / 评价表是否打分，以及如何计分。
    /// - `1`: Ordinary form / 普通评价表
    /// - `2`: Scored form / 打分评价表
    /// - `3`: Weighted form / 权重评价表
    pub r#type: i64,
    /// How the score is computed, used only if `type` is `2` (a scored form).
    ///
    /// 打分的计算方式，仅 `type` 为 `2`（打分评价表）时生效。
    pub score_calculation_config: ListScoreCalculationConfig,
    /// The modules of the feedback form. / 评价表的各个模块。
    pub modules: Vec<ListInterviewFeedbackFormModule>,
}
impl wire::Object for ListInterviewFeedbackForm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("version", &mut self.version);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("score_calculation_config", &mut self.score_calculation_config);
        f.field("modules", &mut self.modules);
    }
}
/// The dimensions of the module. / 模块下的各个维度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewFeedbackFormDimension {
    /// The ID of the dimension. / 模块中维度的 ID。
    pub id: String,
    /// The name of the dimension, in Chinese and English. / 维度的中英文名称。
    pub name: v1::I18n,
    /// The description of the dimension, in Chinese and English. / 维度的中英文说明。
    pub description: v1::I18n,
    /// How the dimension is assessed, which decides the settings that apply. / 维度采用的评价方式，决定哪些设置对其有效。
    /// - `1`: Single choice / 单选题
    /// - `2`: Multiple choice / 多选题
    /// - `3`: Free text / 描述题
    /// - `5`: Job level recommendation / 职级建议
    /// - `6`: Score by choice / 打分题（单选）
    /// - `7`: Score by number / 打分题（填空）
    /// - `10`: Built-in, conclusion / 系统预置：结论
    /// - `11`: Built-in, score / 系统预置：得分
    /// - `12`: Built-in, record / 系统预置：记录
    pub r#type: i64,
    /// Whether it is enabled. / 是否处于启用状态。
    pub enabled: bool,
    /// The position of the dimension in the module. / 维度在模块中的排列顺序。
    pub sequence: i64,
    /// Whether the interviewer must fill in the dimension. / 面试官是否必须填写该维度。
    pub is_required: bool,
    /// The weight of the dimension within its module. / 维度在所属模块中的权重。
    pub weight: f64,
    /// The scoring of the dimension, for a `type` of `6` or `7` (those with a score).
    ///
    /// 打分设置，仅 `type` 为 `6` 或 `7`（打分题）时适用。
    pub score_dimension_config: ListScoreDimensionConfig,
    /// The options to choose from, for a `type` of `1` or `2` (single or multiple choice).
    ///
    /// 可选的选项，仅 `type` 为 `1`（单选）或 `2`（多选）时适用。
    pub option_items: Vec<ListInterviewDimensionOption>,
    /// Whether the interviewer may answer that the level cannot be judged, for a `type` of `5` (job level recommendation).
    ///
    /// 是否提供「无法判断」选项，仅 `type` 为 `5`（职级建议）时适用。
    pub display_not_evident: bool,
    /// The abilities the dimension looks at, for dimensions of any type. / 该维度考察的能力项，适用于所有维度类型。
    pub ability_list: Vec<ListDimensionAbility>,
    /// The conditions on other dimensions that this one depends on. / 该维度与其他维度的关联条件。
    pub related_dimension_config: ListRelatedDimensionConfig,
}
impl wire::Object for ListInterviewFeedbackFormDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("type", &mut self.r#type);
        f.field("enabled", &mut self.enabled);
        f.field("sequence", &mut self.sequence);
        f.field("is_required", &mut self.is_required);
        f.field("weight", &mut self.weight);
        f.field("score_dimension_config", &mut self.score_dimension_config);
        f.field("option_items", &mut self.option_items);
        f.field("display_not_evident", &mut self.display_not_evident);
        f.field("ability_list", &mut self.ability_list);
        f.field("related_dimension_config", &mut self.related_dimension_config);
    }
}
/// The modules of the feedback form. / 评价表的各个模块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewFeedbackFormModule {
    /// The ID of the module of the feedback form. / 面试评价表中模块的 ID。
    pub id: String,
    /// The name of the module, in Chinese and English. / 模块的中英文名称。
    pub name: v1::I18n,
    /// The description of the module, in Chinese and English. / 模块的中英文说明。
    pub description: v1::I18n,
    /// Whether the module is the built-in conclusion or a custom one. / 模块是系统预置的面试结论还是自定义模块。
    /// - `1`: Built-in interview conclusion / 系统预置的面试结论
    /// - `2`: Custom / 自定义模块
    pub r#type: i64,
    /// The position of the module in the form. / 模块在评价表中的排列顺序。
    pub sequence: i64,
    /// The weight of the module in the form. / 模块在评价表中的权重。
    pub weight: f64,
    /// The dimensions of the module. / 模块下的各个维度。
    pub dimensions: Vec<ListInterviewFeedbackFormDimension>,
}
impl wire::Object for ListInterviewFeedbackFormModule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("type", &mut self.r#type);
        f.field("sequence", &mut self.sequence);
        f.field("weight", &mut self.weight);
        f.field("dimensions", &mut self.dimensions);
    }
}
/// The conditions on other dimensions that this one depends on. / 该维度与其他维度的关联条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRelatedDimensionConfig {
    /// Whether all conditions must hold or any one of them. / 须满足全部条件还是任意一个条件。
    /// - `1`: All conditions / 满足全部条件
    /// - `2`: Any condition / 满足任意条件
    pub r#type: i64,
    /// The conditions, one per dimension. / 针对各关联维度的条件。
    pub related_dimension_settings: Vec<ListRelatedDimensionSetting>,
}
impl wire::Object for ListRelatedDimensionConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("related_dimension_settings", &mut self.related_dimension_settings);
    }
}
/// The conditions, one per dimension. / 针对各关联维度的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRelatedDimensionSetting {
    /// The ID of the dimension the condition looks at. / 条件所针对的维度的 ID。
    pub dimension_id: String,
    /// How the answer in that dimension is compared with `dimension_option_ids`.
    ///
    /// 关联维度的取值与 `dimension_option_ids` 如何比较。
    /// - `1`: Equal / 等于
    /// - `2`: Not equal / 不等于
    /// - `3`: Contains any / 包含任一
    /// - `4`: Contains none / 不包含
    /// - `5`: Empty / 为空
    /// - `6`: Not empty / 不为空
    pub related_operator_type: i64,
    /// The IDs of the options of that dimension to compare with. / 用于比较的关联维度选项的 ID。
    pub dimension_option_ids: Vec<String>,
}
impl wire::Object for ListRelatedDimensionSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension_id", &mut self.dimension_id);
        f.field("related_operator_type", &mut self.related_operator_type);
        f.field("dimension_option_ids", &mut self.dimension_option_ids);
    }
}
/// How the score is computed, used only if `type` is `2` (a scored form).
///
/// 打分的计算方式，仅 `type` 为 `2`（打分评价表）时生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScoreCalculationConfig {
    /// Whether it is enabled. / 是否处于启用状态。
    pub enabled: bool,
    /// Whether scores are summed or averaged. / 由各维度得分计算总分还是平均分。
    /// - `1`: Sum / 计算总分
    /// - `2`: Average / 计算平均分
    pub calculation_mode: i64,
}
impl wire::Object for ListScoreCalculationConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enabled", &mut self.enabled);
        f.field("calculation_mode", &mut self.calculation_mode);
    }
}
/// The scoring of the dimension, for a `type` of `6` or `7` (those with a score).
///
/// 打分设置，仅 `type` 为 `6` 或 `7`（打分题）时适用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListScoreDimensionConfig {
    /// Whether the scores to choose from are fixed or custom. / 打分题使用固定分值还是自定义分值。
    /// - `1`: Fixed scores / 固定分值
    /// - `2`: Custom scores / 自定义分值
    pub score_dimension_type: i64,
    /// The lowest score that can be given. / 可打的最低分。
    pub lower_limit_score: i64,
    /// The highest score that can be given. / 可打的最高分。
    pub upper_limit_score: i64,
}
impl wire::Object for ListScoreDimensionConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("score_dimension_type", &mut self.score_dimension_type);
        f.field("lower_limit_score", &mut self.lower_limit_score);
        f.field("upper_limit_score", &mut self.upper_limit_score);
    }
}
crate::codegen::__impl_object! {
    ListDimensionAbility ListInterviewDimensionOption ListInterviewFeedbackForm
    ListInterviewFeedbackFormDimension ListInterviewFeedbackFormModule
    ListRelatedDimensionConfig ListRelatedDimensionSetting ListScoreCalculationConfig
    ListScoreDimensionConfig
}
