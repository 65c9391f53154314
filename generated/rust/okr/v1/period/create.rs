// Generated from spec/okr/v1/period/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::error;
impl super::Api<'_> {
    /// Create an OKR period / 创建 OKR 周期: [`Create`](struct@Create).
    pub fn create(
        &self,
        period_rule_id: impl Into<String>,
        start_month: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(period_rule_id, start_month))
    }
}
/// Create an OKR period / 创建 OKR 周期.
///
/// Creates an OKR period of the tenant from a period rule and a start month.
///
/// 在租户中新建一个 OKR 周期，由周期规则和起始月份决定。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.okr().v1().period().create("6969864184272078374", "2022-01").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/okr/v1/periods`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `okr:okr`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the period rule, from `okr.v1.period_rule.list`. / 周期规则 ID，由 `okr.v1.period_rule.list` 得到。
    /// - Example: `"6969864184272078374"`
    pub period_rule_id: String,
    /// The year and month that the period starts in. / 周期从哪年哪月开始。
    /// - Example: `"2022-01"`
    pub start_month: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        period_rule_id: impl Into<String>,
        start_month: impl Into<String>,
    ) -> Self {
        Self {
            period_rule_id: period_rule_id.into(),
            start_month: start_month.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_rule_id", &mut self.period_rule_id);
        f.field("start_month", &mut self.start_month);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("okr.v1.period.create", Post, "/open-apis/okr/v1/periods")
        .documented(text("创建 OKR 周期", "Create an OKR period"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::OKR_OKR])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("period_rule_id", String).required(), body("start_month", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the OKR period. / OKR 周期 ID。
    pub period_id: String,
    /// The year and month that the period starts in. / 周期从哪年哪月开始。
    pub start_month: String,
    /// The year and month that the period ends in. / 周期到哪年哪月结束。
    pub end_month: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_id", &mut self.period_id);
        f.field("start_month", &mut self.start_month);
        f.field("end_month", &mut self.end_month);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
