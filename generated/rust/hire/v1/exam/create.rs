// Generated from spec/hire/v1/exam/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Add an exam result / 添加笔试结果: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        application_id: impl Into<String>,
        exam_resource_name: impl Into<String>,
        score: f64,
        operator_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(application_id, exam_resource_name, score, operator_id),
        )
    }
}
/// Add an exam result / 添加笔试结果.
///
/// Adds the result of an exam to an application. / 为一条投递添加笔试结果。
///
/// - `POST /open-apis/hire/v1/exams`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6891565253964859661"`
    pub application_id: String,
    /// The name of the test paper. / 笔试所用试卷的名称。
    /// - Example: `"text"`
    pub exam_resource_name: String,
    /// The score in the test, to one decimal place. / 笔试分数，精确到一位小数。
    /// - Example: `100.0`
    pub score: f64,
    /// The ID of the report as an attachment, obtained by uploading it first. / 笔试报告的附件 ID，先通过创建附件上传报告获得。
    /// - Example: `"6949805467799537964"`
    pub uuid: Option<String>,
    /// The ID of the person who adds the test, as a `user_id_type` ID. / 添加该笔试的用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_f476cb099ac9227c9bae09ce46112579"`
    pub operator_id: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        application_id: impl Into<String>,
        exam_resource_name: impl Into<String>,
        score: f64,
        operator_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            application_id: application_id.into(),
            exam_resource_name: exam_resource_name.into(),
            score,
            uuid: Default::default(),
            operator_id: operator_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("application_id", &mut self.application_id);
        f.field("exam_resource_name", &mut self.exam_resource_name);
        f.field("score", &mut self.score);
        f.field("uuid", &mut self.uuid);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.exam.create", Post, "/open-apis/hire/v1/exams")
        .documented(text("添加笔试结果", "Add an exam result"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_EXAM])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("application_id", String).required(),
            body("exam_resource_name", String).required(),
            body("score", Number).required(),
            body("uuid", String),
            body("operator_id", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the written test. / 笔试 ID。
    pub exam_id: String,
    /// The ID of the application the test belongs to, with which the application can be read.
    ///
    /// 该笔试所属投递的 ID，可用于获取投递信息。
    pub application_id: String,
    /// The name of the test paper. / 笔试所用试卷的名称。
    pub exam_resource_name: String,
    /// The score in the test. / 笔试得到的分数。
    pub score: f64,
    /// The ID of the report as an attachment. / 笔试报告的附件 ID。
    pub uuid: String,
    /// The Open ID of the operator. / 操作人的 Open ID。
    pub operator_id: String,
    /// When the operation took place, in milliseconds since 1970. / 操作发生的时间，毫秒级时间戳。
    pub operate_time: wire::TimestampMs,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("exam_id", &mut self.exam_id);
        f.field("application_id", &mut self.application_id);
        f.field("exam_resource_name", &mut self.exam_resource_name);
        f.field("score", &mut self.score);
        f.field("uuid", &mut self.uuid);
        f.field("operator_id", &mut self.operator_id);
        f.field("operate_time", &mut self.operate_time);
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
}
