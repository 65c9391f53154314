// Generated from spec/corehr/v2/event/signature_file_status_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// E-signature file status changed / 电子签文件状态变更事件.
///
/// Is pushed when an e-signature file has changed status, with the status before and after.
///
/// 电子签文件状态变更时推送，含变更前后的状态。
///
/// - Type: `corehr.signature_file.status_updated_v2`
/// - Scopes, any of: `corehr:signature.file:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/events/status_updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureFileStatusUpdated {
    /// The ID of the signature file whose state changed; `corehr.v2.signature_file.query` returns the details.
    ///
    /// 状态变更的电子签文件的 ID，详情用 `corehr.v2.signature_file.query` 查询。
    pub signature_file_id: String,
    /// The state of the file before the change; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `signature_file_state`.
    ///
    /// 变更前的文件状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `signature_file_state`。
    pub before_status: String,
    /// The state of the file after the change; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `signature_file_state`.
    ///
    /// 变更后的文件状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `signature_file_state`。
    pub after_status: String,
    /// The business ID, maintained by the business that uses signatures, by which its signature files can be queried.
    ///
    /// 业务 ID，由接入的业务自行维护，可据此查询该业务流程下的签署文件。
    pub biz_process_id: String,
}
impl wire::Object for SignatureFileStatusUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_file_id", &mut self.signature_file_id);
        f.field("before_status", &mut self.before_status);
        f.field("after_status", &mut self.after_status);
        f.field("biz_process_id", &mut self.biz_process_id);
    }
}
crate::codegen::__impl_object! {
    SignatureFileStatusUpdated
}
crate::codegen::__event! {
    SignatureFileStatusUpdated:
    Descriptor::new("corehr.v2.event.signature_file_status_updated", "corehr.signature_file.status_updated_v2")
        .documented(text("电子签文件状态变更事件", "E-signature file status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/events/status_updated")
        .access(&[Custom], &[scopes(&[crate::scope::COREHR_SIGNATURE_FILE_READ])])
}
