// Generated from spec/hire/v1/tripartite_agreement/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Create a tripartite agreement / 创建三方协议: [`Create`](struct@Create).
    pub fn create(
        &self,
        application_id: impl Into<String>,
        state: i64,
        create_time: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(application_id, state, create_time),
        )
    }
}
/// Create a tripartite agreement / 创建三方协议.
///
/// Creates a tripartite agreement on an application from campus hiring. / 在一条校招投递上创建三方协议。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().tripartite_agreement().create("6930815272790114325", 1, "1698292282660").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/tripartite_agreements`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:tripartite_agreement`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6930815272790114325"`
    pub application_id: String,
    /// The status of the tripartite agreement. / 三方协议的状态。
    /// - `1`: Not started / 未开始
    /// - `2`: Applied for / 已申请
    /// - `3`: With the student / 学生处理中
    /// - `4`: With the company / 公司处理中
    /// - `5`: With the school / 学校处理中
    /// - `6`: Terminated / 已终止
    /// - `7`: Completed / 已完成
    /// - `8`: Being canceled / 解约处理中
    /// - `9`: Canceled / 已解约
    /// - Example: `1`
    pub state: i64,
    /// When the tripartite agreement was created, in milliseconds since 1970. / 三方协议的创建时间，毫秒级时间戳。
    /// - Example: `"1698292282660"`
    pub create_time: wire::TimestampMs,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        application_id: impl Into<String>,
        state: i64,
        create_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            application_id: application_id.into(),
            state,
            create_time: create_time.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("state", &mut self.state);
        f.field("create_time", &mut self.create_time);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.tripartite_agreement.create", Post, "/open-apis/hire/v1/tripartite_agreements")
        .documented(text("创建三方协议", "Create a tripartite agreement"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_TRIPARTITE_AGREEMENT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            body("application_id", String).required(),
            body("state", Integer).required(),
            body("create_time", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the new tripartite agreement. / 新建的三方协议的 ID。
    pub id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002076`](error::TRIPARTITE_AGREEMENT_API_DISABLED): 通过 API 维护三方协议开关未开启
    TripartiteAgreementApiDisabled = error::TRIPARTITE_AGREEMENT_API_DISABLED,
    /// `1002077` (HTTP 400): 当前投递职位招聘流程不是「校招流程」
    ///
    /// A tripartite agreement needs a job with the campus recruitment process. Read the process of the job of the application with `hire.v1.application.get` and `hire.v1.job.get`.
    ///
    /// 三方协议只适用于校招流程的职位。请用 `hire.v1.application.get` 和 `hire.v1.job.get` 查看投递职位的招聘流程类型。
    JobAndFamilyMismatch = &ErrorInfo {
        message: "当前投递职位招聘流程不是「校招流程」",
        fix: Text { zh: "三方协议只适用于校招流程的职位。请用 `hire.v1.application.get` 和 `hire.v1.job.get` 查看投递职位的招聘流程类型。", en: "A tripartite agreement needs a job with the campus recruitment process. Read the process of the job of the application with `hire.v1.application.get` and `hire.v1.job.get`." },
        ..*error::JOB_AND_FAMILY_MISMATCH
    },
    /// `1002078` (HTTP 400): Offer 办公地点不在中国大陆地区
    ///
    /// A tripartite agreement needs an offer with an office in mainland China. Read the office of the offer with `hire.v1.application.offer`.
    ///
    /// 三方协议要求 Offer 的办公地点在中国大陆。请用 `hire.v1.application.offer` 查看 Offer 的办公地点。
    JobAndLevelMismatch = &ErrorInfo {
        message: "Offer 办公地点不在中国大陆地区",
        fix: Text { zh: "三方协议要求 Offer 的办公地点在中国大陆。请用 `hire.v1.application.offer` 查看 Offer 的办公地点。", en: "A tripartite agreement needs an offer with an office in mainland China. Read the office of the offer with `hire.v1.application.offer`." },
        ..*error::JOB_AND_LEVEL_MISMATCH
    },
    /// `1002080` (HTTP 400): 投递下已存在三方协议
    ///
    /// The application already has a tripartite agreement. Read it with `hire.v1.tripartite_agreement.list` and use it.
    ///
    /// 该投递已有三方协议，不能重复创建。请用 `hire.v1.tripartite_agreement.list` 查看并使用已有的协议。
    LevelAndGradeMismatch = &ErrorInfo {
        message: "投递下已存在三方协议",
        fix: Text { zh: "该投递已有三方协议，不能重复创建。请用 `hire.v1.tripartite_agreement.list` 查看并使用已有的协议。", en: "The application already has a tripartite agreement. Read it with `hire.v1.tripartite_agreement.list` and use it." },
        ..*error::LEVEL_AND_GRADE_MISMATCH
    },
}
