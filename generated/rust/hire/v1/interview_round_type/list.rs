// Generated from spec/hire/v1/interview_round_type/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List interview round types / 获取面试轮次类型列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.process_type(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List interview round types / 获取面试轮次类型列表.
///
/// Returns all interview round types of a kind of process with their states and feedback forms.
///
/// 按职位流程返回面试轮次类型、启用状态和关联的评价表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().interview_round_type().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/interview_round_types`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interview:readonly`, `hire:interview`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Whether it concerns experienced hires or campus recruitment. / 适用于社招流程还是校招流程。
    /// - `1`: Experienced hires / 社招流程
    /// - `2`: Campus recruitment / 校招流程
    /// - Example: `1`
    pub process_type: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `process_type`.
    #[must_use]
    pub fn process_type(mut self, value: i64) -> Self {
        self.process_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_type", &mut self.process_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.interview_round_type.list", Get, "/open-apis/hire/v1/interview_round_types")
        .documented(text("获取面试轮次类型列表", "List interview round types"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_INTERVIEW_READONLY]),
            scopes(&[crate::scope::HIRE_INTERVIEW]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("process_type", Integer)])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether types of interview rounds are in use at all. / 面试轮次类型功能是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
    /// The types of interview rounds on this page. / 本页的面试轮次类型。
    pub items: Vec<ListInterviewRoundType>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("active_status", &mut self.active_status);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The types of interview rounds on this page. / 本页的面试轮次类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewRoundType {
    /// The ID of the type of interview round, which changes whenever the type is updated; `biz_id` does not.
    ///
    /// 面试轮次类型的 ID，类型每次更新后都会改变；需要稳定标识时用 `biz_id`。
    pub id: String,
    /// The business ID of the type of interview round, which stays the same when the type is updated.
    ///
    /// 面试轮次类型的业务 ID，类型更新后保持不变。
    pub biz_id: String,
    /// The name of the type of interview round, in Chinese and English. / 面试轮次类型的中英文名称。
    pub name: v1::I18n,
    /// Whether it concerns experienced hires or campus recruitment. / 适用于社招流程还是校招流程。
    /// - `1`: Experienced hires / 社招流程
    /// - `2`: Campus recruitment / 校招流程
    pub process_type: i64,
    /// Whether it is enabled. / 是否处于启用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
    /// The feedback form used for rounds of this type. / 该轮次类型使用的面试评价表。
    pub interview_assessment_template_info: ListInterviewRoundTypeAssessmentTemplate,
}
impl wire::Object for ListInterviewRoundType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("biz_id", &mut self.biz_id);
        f.field("name", &mut self.name);
        f.field("process_type", &mut self.process_type);
        f.field("active_status", &mut self.active_status);
        f.field(
            "interview_assessment_template_info",
            &mut self.interview_assessment_template_info,
        );
    }
}
/// The feedback form used for rounds of this type. / 该轮次类型使用的面试评价表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInterviewRoundTypeAssessmentTemplate {
    /// The ID of the feedback form, which changes whenever the form is updated; `biz_id` does not.
    ///
    /// 面试评价表的 ID，评价表每次更新后都会改变；需要稳定标识时用 `biz_id`。
    pub id: String,
    /// The business ID of the feedback form, which stays the same when the form is updated.
    ///
    /// 面试评价表的业务 ID，评价表更新后保持不变。
    pub biz_id: String,
    /// The name of the feedback form, in Chinese and English. / 面试评价表的中英文名称。
    pub name: v1::I18n,
}
impl wire::Object for ListInterviewRoundTypeAssessmentTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("biz_id", &mut self.biz_id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ListInterviewRoundType ListInterviewRoundTypeAssessmentTemplate
}
