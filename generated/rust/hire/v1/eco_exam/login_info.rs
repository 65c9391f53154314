// Generated from spec/hire/v1/eco_exam/login_info.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Return the arrangement of an exam / 回传笔试安排结果: [`LoginInfo`](struct@LoginInfo).
    ///
    /// Optional fields are set on the call: `.with(|request| request.result(…))`.
    pub fn login_info(
        &self,
        exam_id: impl Into<String>,
        exam_login_info: LoginInfoEcoExamLoginInfo,
    ) -> crate::codegen::Call<LoginInfo> {
        crate::codegen::Call::new(self.client, LoginInfo::new(exam_id, exam_login_info))
    }
}
/// Return the arrangement of an exam / 回传笔试安排结果.
///
/// Returns whether an exam was arranged, with its link and credentials, on behalf of the provider that got the exam event.
///
/// 由笔试服务商在收到创建笔试事件后回传安排结果、笔试链接和必要的登录凭证。
///
/// - `POST /open-apis/hire/v1/eco_exams/:exam_id/login_info`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:exam`, `hire:exam:readonly`
///
/// Errors: [`LoginInfoError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInfo {
    /// The ID of the written test, carried by the event of its creation. / 笔试 ID，随创建笔试事件推送。
    /// - Example: `"7178536692385679677"`
    pub exam_id: String,
    /// How arranging the test went: `0` for success, anything else is an error code of the provider.
    ///
    /// 安排结果：0 表示成功，其他值为服务商自己的错误码。
    /// - Example: `0`
    pub result: Option<i64>,
    /// A message on why the test could or could not be arranged. / 对安排成功或失败的说明。
    /// - Example: `"success"`
    pub msg: Option<String>,
    /// The link and credentials with which the candidate takes the test. / 候选人参加笔试所需的链接与登录凭证。
    pub exam_login_info: LoginInfoEcoExamLoginInfo,
}
impl LoginInfo {
    /// Creates the value from its required fields.
    pub fn new(
        exam_id: impl Into<String>,
        exam_login_info: LoginInfoEcoExamLoginInfo,
    ) -> Self {
        Self {
            exam_id: exam_id.into(),
            result: Default::default(),
            msg: Default::default(),
            exam_login_info,
        }
    }
    /// Sets `result`.
    #[must_use]
    pub fn result(mut self, value: i64) -> Self {
        self.result = Some(value);
        self
    }
    /// Sets `msg`.
    #[must_use]
    pub fn msg(mut self, value: impl Into<String>) -> Self {
        self.msg = Some(value.into());
        self
    }
}
impl wire::Object for LoginInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("exam_id", &mut self.exam_id);
        f.field("result", &mut self.result);
        f.field("msg", &mut self.msg);
        f.field("exam_login_info", &mut self.exam_login_info);
    }
}
crate::codegen::__impl_object! {
    LoginInfo
}
crate::codegen::__operation! {
    LoginInfo => LoginInfoResponse, LoginInfoError:
    Endpoint::new("hire.v1.eco_exam.login_info", Post, "/open-apis/hire/v1/eco_exams/:exam_id/login_info")
        .documented(text("回传笔试安排结果", "Return the arrangement of an exam"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_EXAM]),
            scopes(&[crate::scope::HIRE_EXAM_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("exam_id", String).required(),
            body("result", Integer),
            body("msg", String),
            body("exam_login_info", Object).required(),
        ])
}
/// The reply to [`LoginInfo`](struct@LoginInfo).
pub type LoginInfoResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`LoginInfo`](struct@LoginInfo).
    LoginInfoError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002851`](error::EXAM_STATUS_ABNORMAL): 笔试状态异常
    ExamStatusAbnormal = error::EXAM_STATUS_ABNORMAL,
}
/// The link and credentials with which the candidate takes the test. / 候选人参加笔试所需的链接与登录凭证。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoginInfoEcoExamLoginInfo {
    /// The URL of the test; if it identifies the candidate and needs no login, no credentials have to be given.
    ///
    /// 笔试链接；若链接已能识别候选人且无需登录，可不再提供账号密码。
    /// - Example: `"https://xxxx/xxxx/xxxx"`
    pub exam_url: String,
    /// The user name to log in with, needed if the test asks for a login. / 登录用户名，笔试链接需要登录时必须提供。
    /// - Example: `"waxsdfbhg"`
    pub username: Option<String>,
    /// The password to log in with, needed if the test asks for a login. / 登录密码，笔试链接需要登录时必须提供。
    /// - Example: `"xxxxxx"`
    pub password: Option<String>,
}
impl LoginInfoEcoExamLoginInfo {
    /// Creates the value from its required fields.
    pub fn new(exam_url: impl Into<String>) -> Self {
        Self {
            exam_url: exam_url.into(),
            username: Default::default(),
            password: Default::default(),
        }
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}
impl wire::Object for LoginInfoEcoExamLoginInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("exam_url", &mut self.exam_url);
        f.field("username", &mut self.username);
        f.field("password", &mut self.password);
    }
}
crate::codegen::__impl_object! {
    LoginInfoEcoExamLoginInfo
}
