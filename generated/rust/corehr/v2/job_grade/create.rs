// Generated from spec/corehr/v2/job_grade/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create a job grade / 创建职等: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        grade_order: i64,
        names: impl Into<Vec<v2::I18nInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(grade_order, names))
    }
}
/// Create a job grade / 创建职等.
///
/// Creates a job grade and returns its ID. / 创建一个职等，返回其 ID。
///
/// - `POST /open-apis/corehr/v2/job_grades`
/// - Rate limit: 3 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:job_grade:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The number of the job grade; the higher it is, the higher the grade. / 职等的数值，越大职等越高。
    /// - From 0 to 99999
    /// - Example: `9999`
    pub grade_order: i64,
    /// The code of the job grade. / 职等的编码。
    /// - Example: `"A01234"`
    pub code: Option<String>,
    /// The name of the job grade, which may not contain `/`, `；`, `;`, `\` or `'`.
    ///
    /// 职等的名称，不能包含 `/`、`；`、`;`、`\` 和 `'`。
    /// - Length: 0 to 2
    pub names: Vec<v2::I18nInput>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    /// - Length: 0 to 2
    pub descriptions: Option<Vec<v2::I18nInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(grade_order: i64, names: impl Into<Vec<v2::I18nInput>>) -> Self {
        Self {
            client_token: Default::default(),
            grade_order,
            code: Default::default(),
            names: names.into(),
            descriptions: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `descriptions`.
    #[must_use]
    pub fn descriptions(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.descriptions = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("grade_order", &mut self.grade_order);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.job_grade.create", Post, "/open-apis/corehr/v2/job_grades")
        .documented(text("创建职等", "Create a job grade"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_grade/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_JOB_GRADE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(3, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("grade_order", Integer).required().between(Some(0), Some(99999)),
            body("code", String),
            body("names", Array).required(),
            body("descriptions", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the job grade that was created. / 新建的职等的 ID。
    pub grade_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grade_id", &mut self.grade_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1160001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
