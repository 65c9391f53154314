// Generated from spec/okr/v1/okr/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::{error, v1};
impl super::Api<'_> {
    /// Get OKRs in bulk / 批量获取 OKR: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get(
        &self,
        okr_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(okr_ids))
    }
}
/// Get OKRs in bulk / 批量获取 OKR.
///
/// Returns up to 10 OKRs by ID; apps need a permission of their own. / 按 ID 返回最多 10 个 OKR，以应用身份调用须另有权限。
///
/// - `GET /open-apis/okr/v1/okrs/batch_get`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `okr:okr:readonly`, `okr:okr`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/okr/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::OkrUserIdType>,
    /// The IDs of the OKRs to fetch, 10 at most. / 要查询的 OKR 的 ID，最多 10 个。
    /// - Length: at most 10
    /// - Example: `["632422323123"]`
    pub okr_ids: Vec<String>,
    /// The language of the OKRs, such as of the names of people mentioned in them: `zh_cn` or `en_us`.
    ///
    /// OKR 内容（例如其中 @ 的人名）用哪种语言返回，`zh_cn` 或 `en_us`。
    /// - Default: `"zh_cn"`
    pub lang: Option<String>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(okr_ids: impl Into<Vec<String>>) -> Self {
        Self {
            user_id_type: Default::default(),
            okr_ids: okr_ids.into(),
            lang: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::OkrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("okr_ids", &mut self.okr_ids);
        f.field("lang", &mut self.lang);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("okr.v1.okr.batch_get", Get, "/open-apis/okr/v1/okrs/batch_get")
        .documented(text("批量获取 OKR", "Get OKRs in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/okr/batch_get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::OKR_OKR_READONLY]),
            scopes(&[crate::scope::OKR_OKR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("okr_ids", Array).required(),
            query("lang", String).default("\"zh_cn\""),
        ])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The OKRs found. / 查到的 OKR。
    pub okr_list: Vec<v1::OkrBatch>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("okr_list", &mut self.okr_list);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// The service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalServerError = &ErrorInfo {
        message: "Unknown error. Please contact Feishu Assistant or your customer success manager.",
        ..*error::INTERNAL_SERVER_ERROR
    },
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// `1001001` (HTTP 400): Invalid parameters. Please check document and modify accordingly.
    ///
    /// A parameter is invalid, for example of the wrong type or out of range. Compare the request with the parameters of the operation.
    ///
    /// 请求参数不合法，例如类型不匹配或取值超出范围。请对照接口的参数说明修改。
    InvalidParameter = &ErrorInfo {
        message: "Invalid parameters. Please check document and modify accordingly.",
        ..*error::INVALID_PARAMETER
    },
    /// `1001002` (HTTP 400): No permission.
    ///
    /// The caller may not use the operation or see the data. Check the token, and that its app or user has permission on the data.
    ///
    /// 调用身份无权访问该接口或数据。请检查凭证，并确认该身份有相应的数据权限。
    PermissionDenied = &ErrorInfo {
        message: "No permission.",
        ..*error::PERMISSION_DENIED
    },
    /// `1001003` (HTTP 400): User not found.
    ///
    /// The user does not exist. Check the user ID, and that it is of the kind that `user_id_type` names.
    ///
    /// 用户不存在。请检查用户 ID，并确认它与 `user_id_type` 一致。
    UserNotFound = &ErrorInfo {
        message: "User not found.",
        ..*error::USER_NOT_FOUND
    },
    /// `1001004` (HTTP 400): OKR data not found.
    ///
    /// There is no OKR data with this ID. Check the ID in the request, and that the data has not been deleted.
    ///
    /// 没有找到该 ID 对应的 OKR 数据。请检查请求中的 ID，并确认数据未被删除。
    OkrDataNotFound = &ErrorInfo {
        message: "OKR data not found.",
        ..*error::OKR_DATA_NOT_FOUND
    },
}
