// Generated from spec/okr/v1/period_rule/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::error;
impl super::Api<'_> {
    /// List OKR period rules / 获取 OKR 周期规则: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List OKR period rules / 获取 OKR 周期规则.
///
/// Returns the OKR period rules of the tenant. / 返回租户的 OKR 周期规则。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.okr().v1().period_rule().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/okr/v1/period_rules`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `okr:okr:readonly`, `okr:okr`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period_rule/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("okr.v1.period_rule.list", Get, "/open-apis/okr/v1/period_rules")
        .documented(text("获取 OKR 周期规则", "List OKR period rules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period_rule/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::OKR_OKR_READONLY]),
            scopes(&[crate::scope::OKR_OKR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The period rules of the tenant. / 租户的各条周期规则。
    pub period_rules: Vec<ListPeriodRule>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_rules", &mut self.period_rules);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
}
/// The period rules of the tenant. / 租户的各条周期规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPeriodRule {
    /// The ID of the period rule, from `okr.v1.period_rule.list`. / 周期规则 ID，由 `okr.v1.period_rule.list` 得到。
    pub period_rule_id: String,
    /// Whether the rule makes periods of years (`year`) or months (`month`).
    ///
    /// 规则产生年度周期（`year`）还是月度周期（`month`）。
    pub r#type: ListType,
    /// How many months each period lasts. / 每个周期持续的月数。
    pub length: i64,
    /// The month that the first period of each year starts in. / 每年第一个周期从几月开始。
    pub first_month: i64,
}
impl wire::Object for ListPeriodRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_rule_id", &mut self.period_rule_id);
        f.field("type", &mut self.r#type);
        f.field("length", &mut self.length);
        f.field("first_month", &mut self.first_month);
    }
}
/// Whether the rule makes periods of years (`year`) or months (`month`).
///
/// 规则产生年度周期（`year`）还是月度周期（`month`）。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// `year`
    Year,
    /// `month`
    Month,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListType {
    fn as_str(&self) -> &str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "year" => Self::Year,
            "month" => Self::Month,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListPeriodRule
}
crate::codegen::__impl_enum! {
    ListType
}
