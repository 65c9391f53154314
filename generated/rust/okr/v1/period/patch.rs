// Generated from spec/okr/v1/period/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::error;
impl super::Api<'_> {
    /// Change the status of an OKR period / 修改 OKR 周期状态: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        period_id: impl Into<String>,
        status: i64,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(period_id, status))
    }
}
/// Change the status of an OKR period / 修改 OKR 周期状态.
///
/// Sets an OKR period to normal, invalid or hidden for everyone in the tenant.
///
/// 将一个 OKR 周期置为正常、失效或隐藏，对租户所有人生效。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.okr().v1().period().patch("6969864184272078374", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/okr/v1/periods/:period_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `okr:okr`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the OKR period. / OKR 周期 ID。
    /// - Example: `"6969864184272078374"`
    pub period_id: String,
    /// How the period is shown. / 周期怎样显示。
    /// - `1`: Normal / 正常
    /// - `2`: Marked as invalid / 标记失效
    /// - `3`: Hidden / 隐藏
    /// - Example: `1`
    pub status: i64,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(period_id: impl Into<String>, status: i64) -> Self {
        Self {
            period_id: period_id.into(),
            status,
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_id", &mut self.period_id);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("okr.v1.period.patch", Patch, "/open-apis/okr/v1/periods/:period_id")
        .documented(text("修改 OKR 周期状态", "Change the status of an OKR period"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::OKR_OKR])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("period_id", String).required(), body("status", Integer).required()])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The ID of the period that has been changed. / 被修改的周期的 ID。
    pub period_id: String,
    /// The display status of the period. / 周期的显示状态。
    /// - `1`: Normal / 正常
    /// - `2`: Marked as invalid / 标记失效
    /// - `3`: Hidden / 隐藏
    pub status: i64,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_id", &mut self.period_id);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// The service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalServerError = &ErrorInfo {
        message: "Unknown error. Please contact Feishu Assistant or your customer success manager.",
        ..*error::INTERNAL_SERVER_ERROR
    },
    /// `1001001` (HTTP 400): Invalid parameters. Please check document and modify accordingly.
    ///
    /// A parameter is invalid, for example of the wrong type or out of range. Compare the request with the parameters of the operation.
    ///
    /// 请求参数不合法，例如类型不匹配或取值超出范围。请对照接口的参数说明修改。
    InvalidParameter = &ErrorInfo {
        message: "Invalid parameters. Please check document and modify accordingly.",
        ..*error::INVALID_PARAMETER
    },
    /// `1001002` (HTTP 403): No permission.
    ///
    /// The caller may not use the operation or see the data. Check the token, and that its app or user has permission on the data.
    ///
    /// 调用身份无权访问该接口或数据。请检查凭证，并确认该身份有相应的数据权限。
    PermissionDenied = &ErrorInfo {
        status: Some(403),
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
    /// [`1000403`](error::OPEN_API_UNAVAILABLE): OpenAPI is unavailable in current edition (Standard edition). Please update to Business edition.
    OpenApiUnavailable = error::OPEN_API_UNAVAILABLE,
    /// [`1001008`](error::PERIOD_ALREADY_EXISTS): Conflict period existed.
    PeriodAlreadyExists = error::PERIOD_ALREADY_EXISTS,
    /// [`1001009`](error::START_DATE_MISMATCH): Start date does not fit for given period rule.
    StartDateMismatch = error::START_DATE_MISMATCH,
}
