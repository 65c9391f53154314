// Generated from spec/corehr/v2/signature_file/terminate.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Terminate an e-signature file / 终止电子签文件: [`Terminate`](struct@Terminate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn terminate(
        &self,
        ids: impl Into<Vec<String>>,
        operator: impl Into<String>,
        terminate_reason: impl Into<String>,
    ) -> crate::codegen::Call<Terminate> {
        crate::codegen::Call::new(
            self.client,
            Terminate::new(ids, operator, terminate_reason),
        )
    }
}
/// Terminate an e-signature file / 终止电子签文件.
///
/// Stops the signing of an e-signature file that is under way. / 终止一个签署中的电子签文件，不再继续后续签署。
///
/// - `POST /open-apis/corehr/v2/signature_files/terminate`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:signature_file:terminate`
///
/// Errors: [`TerminateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/terminate)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Terminate {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The IDs of the e-signature files to terminate; `corehr.v2.signature_file.list` returns them.
    ///
    /// 要终止的电子签文件 ID 列表，可由 `corehr.v2.signature_file.list` 获取。
    /// - Length: 0 to 100
    /// - Example: `["7410063506638112300"]`
    pub ids: Vec<String>,
    /// The ID of the operator, as a `user_id_type` ID. / 操作人的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"7386593105085988xxx"`
    pub operator: String,
    /// Why the files are terminated, up to 300 characters. / 终止的原因，不超过 300 个字符。
    /// - Example: `"text"`
    pub terminate_reason: String,
}
impl Terminate {
    /// Creates the value from its required fields.
    pub fn new(
        ids: impl Into<Vec<String>>,
        operator: impl Into<String>,
        terminate_reason: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            ids: ids.into(),
            operator: operator.into(),
            terminate_reason: terminate_reason.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Terminate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("ids", &mut self.ids);
        f.field("operator", &mut self.operator);
        f.field("terminate_reason", &mut self.terminate_reason);
    }
}
crate::codegen::__impl_object! {
    Terminate
}
crate::codegen::__operation! {
    Terminate => TerminateResponse, TerminateError:
    Endpoint::new("corehr.v2.signature_file.terminate", Post, "/open-apis/corehr/v2/signature_files/terminate")
        .documented(text("终止电子签文件", "Terminate an e-signature file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/terminate")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_SIGNATURE_FILE_TERMINATE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("ids", Array).required(),
            body("operator", String).required(),
            body("terminate_reason", String).required(),
        ])
}
/// The reply to [`Terminate`](struct@Terminate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateResponse {
    /// How many files were to be terminated. / 请求终止的文件总数。
    pub total_count: i64,
    /// How many files were terminated. / 终止成功的文件数。
    pub success_count: i64,
    /// How many files could not be terminated. / 终止失败的文件数。
    pub fail_count: i64,
    /// The IDs of the e-signature files terminated; `corehr.v2.signature_file.list` returns the details.
    ///
    /// 终止成功的电子签文件 ID 列表，详情用 `corehr.v2.signature_file.list` 查询。
    pub success_file_id_list: Vec<String>,
    /// The e-signature files that could not be terminated, with the reasons. / 终止失败的电子签文件及其原因。
    pub fail_file_id_and_reasons: Vec<TerminateTerminateSignatureFailIdAndReason>,
}
impl wire::Object for TerminateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total_count", &mut self.total_count);
        f.field("success_count", &mut self.success_count);
        f.field("fail_count", &mut self.fail_count);
        f.field("success_file_id_list", &mut self.success_file_id_list);
        f.field("fail_file_id_and_reasons", &mut self.fail_file_id_and_reasons);
    }
}
crate::codegen::__impl_object! {
    TerminateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Terminate`](struct@Terminate).
    TerminateError:
    /// `1160001` (HTTP 500): system error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        status: Some(500),
        message: "system error",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::INVALID_PARAMETER
    },
    /// `1160002` (HTTP 400): 文件未找到，请检查传入的文件ID是否正确（如示例值格式是否为\["7410063506638112300"]），或确认该文件是否存在。若问题持续，请联系技术支持
    ///
    /// No signature file has this ID. Use an existing ID in the right format (such as `7410063506638112300`); if it still fails, contact support with the log id.
    ///
    /// 找不到该电子签文件。请确认文件 ID 的格式正确（如 `7410063506638112300`），且文件存在；若仍失败，请联系技术支持并提供 log id。
    InvalidGrantingUnit = &ErrorInfo {
        message: "文件未找到，请检查传入的文件ID是否正确（如示例值格式是否为[\"7410063506638112300\"]），或确认该文件是否存在。若问题持续，请联系技术支持",
        fix: Text { zh: "找不到该电子签文件。请确认文件 ID 的格式正确（如 `7410063506638112300`），且文件存在；若仍失败，请联系技术支持并提供 log id。", en: "No signature file has this ID. Use an existing ID in the right format (such as `7410063506638112300`); if it still fails, contact support with the log id." },
        ..*error::INVALID_GRANTING_UNIT
    },
}
/// The e-signature files that could not be terminated, with the reasons. / 终止失败的电子签文件及其原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateTerminateSignatureFailIdAndReason {
    /// The ID of the e-signature file that could not be terminated; `corehr.v2.signature_file.list` returns the details.
    ///
    /// 终止失败的电子签文件 ID，详情用 `corehr.v2.signature_file.list` 查询。
    pub signature_file_id: String,
    /// Why the file could not be terminated. / 终止失败的原因。
    pub fail_reason: String,
}
impl wire::Object for TerminateTerminateSignatureFailIdAndReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_file_id", &mut self.signature_file_id);
        f.field("fail_reason", &mut self.fail_reason);
    }
}
crate::codegen::__impl_object! {
    TerminateTerminateSignatureFailIdAndReason
}
