// Generated from spec/security_and_compliance/v2/device_apply_record/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::security_and_compliance::error;
impl super::Api<'_> {
    /// Review a device application / 审批设备申报: [`Update`](struct@Update).
    pub fn update(
        &self,
        device_apply_record_id: impl Into<String>,
        is_approved: bool,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(device_apply_record_id, is_approved),
        )
    }
}
/// Review a device application / 审批设备申报.
///
/// Approves or rejects a member's application to register a device. / 通过或驳回一条成员自主申报设备的申请。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.security_and_compliance().v2().device_apply_record().update("7088763625288187923", true).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `security_and_compliance:device_apply_record:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the device application, which the event of the application carries. / 设备申报记录的 ID，由设备申报事件携带。
    /// - Example: `"7088763625288187923"`
    pub device_apply_record_id: String,
    /// Whether to approve the application. / 是否通过该申报。
    pub is_approved: bool,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(device_apply_record_id: impl Into<String>, is_approved: bool) -> Self {
        Self {
            device_apply_record_id: device_apply_record_id.into(),
            is_approved,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_apply_record_id", &mut self.device_apply_record_id);
        f.field("is_approved", &mut self.is_approved);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("security_and_compliance.v2.device_apply_record.update", Put, "/open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id")
        .documented(text("审批设备申报", "Review a device application"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/update")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::SECURITY_AND_COMPLIANCE_DEVICE_APPLY_RECORD_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[path("device_apply_record_id", String).required(), body("is_approved", Boolean).required()])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1780001`](error::INTERNAL_ERROR): Internal server error.
    InternalError = error::INTERNAL_ERROR,
    /// [`1780101`](error::INVALID_PARAMETER): Request param error.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1780102`](error::API_IN_BETA_TESTING): The API is in beta testing. Please contact customer support to request beta access.
    ApiInBetaTesting = error::API_IN_BETA_TESTING,
    /// [`1785008`](error::DEVICE_NOT_FOUND): The device is not found. Please check the parameter device_record_id.
    DeviceNotFound = error::DEVICE_NOT_FOUND,
    /// [`1785009`](error::APPLICATION_RECORD_NOT_FOUND): The application record is not found. Please check the parameter device_apply_record_id.
    ApplicationRecordNotFound = error::APPLICATION_RECORD_NOT_FOUND,
}
