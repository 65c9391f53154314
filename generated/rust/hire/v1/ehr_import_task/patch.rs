// Generated from spec/hire/v1/ehr_import_task/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Update the result of an e-HR import / 更新 e-HR 导入任务结果: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.fail_reason(…))`.
    pub fn patch(
        &self,
        ehr_import_task_id: impl Into<String>,
        state: i64,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(ehr_import_task_id, state))
    }
}
/// Update the result of an e-HR import / 更新 e-HR 导入任务结果.
///
/// Writes back the result of an e-HR import task after its event has been handled.
///
/// 处理完导入 e-HR 事件后，回写该导入任务的结果。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().ehr_import_task().patch("6914551145542568199", 2).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:ehr_import`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the import task, `task_id` of the event that asks for the import into e-HR.
    ///
    /// 导入任务的 ID，即导入 e-HR 事件中的 `task_id`。
    /// - Example: `"6914551145542568199"`
    pub ehr_import_task_id: String,
    /// Why the import failed, used only if it did. / 导入失败的原因，仅在结果为失败时有效。
    /// - Example: `"text"`
    pub fail_reason: Option<String>,
    /// The URL to lead to after the import. Feishu Hire must be set to let the connected e-HR or OA system return external links.
    ///
    /// 导入后跳转的链接；须先在飞书招聘的「导入 e-HR」设置中允许对接系统返回外部链接。
    /// - Example: `"https://example.com"`
    pub redirect_url: Option<String>,
    /// Whether the import succeeded. / 导入成功还是失败。
    /// - `1`: Succeeded / 导入成功
    /// - `2`: Failed / 导入失败
    /// - Example: `2`
    pub state: i64,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(ehr_import_task_id: impl Into<String>, state: i64) -> Self {
        Self {
            ehr_import_task_id: ehr_import_task_id.into(),
            fail_reason: Default::default(),
            redirect_url: Default::default(),
            state,
        }
    }
    /// Sets `fail_reason`.
    #[must_use]
    pub fn fail_reason(mut self, value: impl Into<String>) -> Self {
        self.fail_reason = Some(value.into());
        self
    }
    /// Sets `redirect_url`.
    #[must_use]
    pub fn redirect_url(mut self, value: impl Into<String>) -> Self {
        self.redirect_url = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ehr_import_task_id", &mut self.ehr_import_task_id);
        f.field("fail_reason", &mut self.fail_reason);
        f.field("redirect_url", &mut self.redirect_url);
        f.field("state", &mut self.state);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("hire.v1.ehr_import_task.patch", Patch, "/open-apis/hire/v1/ehr_import_tasks/:ehr_import_task_id")
        .documented(text("更新 e-HR 导入任务结果", "Update the result of an e-HR import"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EHR_IMPORT])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("ehr_import_task_id", String).required(),
            body("fail_reason", String),
            body("redirect_url", String),
            body("state", Integer).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
