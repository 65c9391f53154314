// Generated from spec/hire/v1/application/recover.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Restore an application / 恢复投递: [`Recover`](struct@Recover).
    pub fn recover(
        &self,
        application_id: impl Into<String>,
    ) -> crate::codegen::Call<Recover> {
        crate::codegen::Call::new(self.client, Recover::new(application_id))
    }
}
/// Restore an application / 恢复投递.
///
/// Restores an application that was terminated. / 恢复一条已终止的投递。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().recover("12312312312").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/applications/:application_id/recover`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`
///
/// Errors: [`RecoverError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recover {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"12312312312"`
    pub application_id: String,
}
impl Recover {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
        }
    }
}
impl wire::Object for Recover {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
    }
}
crate::codegen::__impl_object! {
    Recover
}
crate::codegen::__operation! {
    Recover => RecoverResponse, RecoverError:
    Endpoint::new("hire.v1.application.recover", Post, "/open-apis/hire/v1/applications/:application_id/recover")
        .documented(text("恢复投递", "Restore an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("application_id", String).required()])
}
/// The reply to [`Recover`](struct@Recover).
pub type RecoverResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Recover`](struct@Recover).
    RecoverError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002210`](error::TALENT_LOCKED): 人才已被锁定
    TalentLocked = error::TALENT_LOCKED,
    /// `1002206` (HTTP 400): 存在相似投递
    ///
    /// The talent has a similar application, so this one cannot be restored. Find it with `hire.v1.application.list`.
    ///
    /// 人才有相似的投递，无法恢复。请用 `hire.v1.application.list` 找到并处理相似的投递。
    DuplicateApplication = &ErrorInfo {
        message: "存在相似投递",
        fix: Text { zh: "人才有相似的投递，无法恢复。请用 `hire.v1.application.list` 找到并处理相似的投递。", en: "The talent has a similar application, so this one cannot be restored. Find it with `hire.v1.application.list`." },
        ..*error::DUPLICATE_APPLICATION
    },
    /// [`1002201`](error::APPLICATION_NOT_FOUND): 投递不存在
    ApplicationNotFound = error::APPLICATION_NOT_FOUND,
    /// [`1002225`](error::APPLICATION_NOT_TERMINATED): 投递未终止
    ApplicationNotTerminated = error::APPLICATION_NOT_TERMINATED,
    /// [`1002209`](error::TALENT_ONBOARDED): 人才已经入职
    TalentOnboarded = error::TALENT_ONBOARDED,
}
