// Generated from spec/hire/v1/application/terminate.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Terminate an application / 终止投递: [`Terminate`](struct@Terminate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.termination_reason_list(…))`.
    pub fn terminate(
        &self,
        application_id: impl Into<String>,
        termination_type: i64,
    ) -> crate::codegen::Call<Terminate> {
        crate::codegen::Call::new(
            self.client,
            Terminate::new(application_id, termination_type),
        )
    }
}
/// Terminate an application / 终止投递.
///
/// Sets an application to terminated. / 将一条投递置为已终止。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().terminate("12312312312", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/applications/:application_id/terminate`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`
///
/// Errors: [`TerminateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Terminate {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"12312312312"`
    pub application_id: String,
    /// The type of reason that ended the application. / 投递终止原因所属的类别。
    /// - `1`: The company rejected the candidate / 我方拒绝候选人
    /// - `22`: The candidate declined / 候选人拒绝我方
    /// - `27`: Other / 其他
    /// - Example: `1`
    pub termination_type: i64,
    /// The IDs of the specific reasons for the termination, taken from the list of termination reasons.
    ///
    /// 终止的具体原因的 ID，取自终止投递原因列表。
    /// - Example: `["7230753910687080000"]`
    pub termination_reason_list: Option<Vec<String>>,
    /// The note entered when the application was terminated. / 终止投递时填写的备注。
    /// - Example: `"text"`
    pub termination_reason_note: Option<String>,
}
impl Terminate {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>, termination_type: i64) -> Self {
        Self {
            application_id: application_id.into(),
            termination_type,
            termination_reason_list: Default::default(),
            termination_reason_note: Default::default(),
        }
    }
    /// Sets `termination_reason_list`.
    #[must_use]
    pub fn termination_reason_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.termination_reason_list = Some(value.into());
        self
    }
    /// Sets `termination_reason_note`.
    #[must_use]
    pub fn termination_reason_note(mut self, value: impl Into<String>) -> Self {
        self.termination_reason_note = Some(value.into());
        self
    }
}
impl wire::Object for Terminate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("termination_type", &mut self.termination_type);
        f.field("termination_reason_list", &mut self.termination_reason_list);
        f.field("termination_reason_note", &mut self.termination_reason_note);
    }
}
crate::codegen::__impl_object! {
    Terminate
}
crate::codegen::__operation! {
    Terminate => TerminateResponse, TerminateError:
    Endpoint::new("hire.v1.application.terminate", Post, "/open-apis/hire/v1/applications/:application_id/terminate")
        .documented(text("终止投递", "Terminate an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("application_id", String).required(),
            body("termination_type", Integer).required(),
            body("termination_reason_list", Array),
            body("termination_reason_note", String),
        ])
}
/// The reply to [`Terminate`](struct@Terminate).
pub type TerminateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Terminate`](struct@Terminate).
    TerminateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// `1002221` (HTTP 400): 投递已终止
    ///
    /// The application is terminated, so this is not allowed. Read its status with `hire.v1.application.get`.
    ///
    /// 投递已终止，不能再进行此操作。请用 `hire.v1.application.get` 查看投递状态。
    ApplicationTerminated = &ErrorInfo {
        message: "投递已终止",
        ..*error::APPLICATION_TERMINATED
    },
}
