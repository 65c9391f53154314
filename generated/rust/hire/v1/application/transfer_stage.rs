// Generated from spec/hire/v1/application/transfer_stage.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Move an application to another stage / 转移投递阶段: [`TransferStage`](struct@TransferStage).
    pub fn transfer_stage(
        &self,
        application_id: impl Into<String>,
        stage_id: impl Into<String>,
    ) -> crate::codegen::Call<TransferStage> {
        crate::codegen::Call::new(
            self.client,
            TransferStage::new(application_id, stage_id),
        )
    }
}
/// Move an application to another stage / 转移投递阶段.
///
/// Moves an application to a given stage of the hiring process. / 将一条投递转移到指定的招聘阶段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().application().transfer_stage("6960663240925956401", "6960663240925956402").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/applications/:application_id/transfer_stage`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:application`
///
/// Errors: [`TransferStageError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferStage {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6960663240925956401"`
    pub application_id: String,
    /// The ID of the stage to move to, taken from the list of recruitment processes. / 要转入的阶段的 ID，取自招聘流程列表。
    /// - Example: `"6960663240925956402"`
    pub stage_id: String,
}
impl TransferStage {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>, stage_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            stage_id: stage_id.into(),
        }
    }
}
impl wire::Object for TransferStage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("stage_id", &mut self.stage_id);
    }
}
crate::codegen::__impl_object! {
    TransferStage
}
crate::codegen::__operation! {
    TransferStage => TransferStageResponse, TransferStageError:
    Endpoint::new("hire.v1.application.transfer_stage", Post, "/open-apis/hire/v1/applications/:application_id/transfer_stage")
        .documented(text("转移投递阶段", "Move an application to another stage"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("application_id", String).required(), body("stage_id", String).required()])
}
/// The reply to [`TransferStage`](struct@TransferStage).
pub type TransferStageResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`TransferStage`](struct@TransferStage).
    TransferStageError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
    /// [`1002201`](error::APPLICATION_NOT_FOUND): 投递不存在
    ApplicationNotFound = error::APPLICATION_NOT_FOUND,
    /// [`1002204`](error::STAGE_NOT_FOUND): 阶段不存在
    StageNotFound = error::STAGE_NOT_FOUND,
    /// [`1002210`](error::TALENT_LOCKED): 人才已被锁定
    TalentLocked = error::TALENT_LOCKED,
    /// [`1002211`](error::STAGE_TRANSFER_TARGET_DENIED): 无法转移到该阶段
    StageTransferTargetDenied = error::STAGE_TRANSFER_TARGET_DENIED,
    /// [`1002212`](error::STAGE_TRANSFER_FAILED): 阶段转移失败
    StageTransferFailed = error::STAGE_TRANSFER_FAILED,
    /// [`1002220`](error::STAGE_TRANSFER_SOURCE_DENIED): 当前投递阶段无法转移阶段
    StageTransferSourceDenied = error::STAGE_TRANSFER_SOURCE_DENIED,
}
