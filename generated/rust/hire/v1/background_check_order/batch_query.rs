// Generated from spec/hire/v1/background_check_order/batch_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Query background checks / 查询背调信息列表: [`BatchQuery`](struct@BatchQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_query(&self) -> crate::codegen::Call<BatchQuery> {
        crate::codegen::Call::new(self.client, BatchQuery::new())
    }
}
/// Query background checks / 查询背调信息列表.
///
/// Returns background check orders by order ID, application ID and more, page by page.
///
/// 按背调 ID、投递 ID 等条件分页返回背调订单。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().background_check_order().batch_query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/background_check_orders/batch_query`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:background_check_order`, `hire:background_check_order:readonly`
///
/// Errors: [`BatchQueryError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQuery {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 100
    pub page_size: Option<i64>,
    /// The IDs of the background check orders to look up, as found by an earlier search. If given, every other search condition is ignored.
    ///
    /// 按背调订单 ID 查询，ID 可先用其他条件查得；一旦填写，其他查询条件均不生效。
    /// - Length: at most 20
    /// - Example: `["7412902352778840358"]`
    pub background_check_order_id_list: Option<Vec<String>>,
    /// The start of the range of update times, in milliseconds since 1970, not later than `update_end_time`.
    ///
    /// 更新时间范围的起点，毫秒级时间戳，不能晚于 `update_end_time`。
    /// - Example: `"1618500000000"`
    pub update_start_time: Option<wire::TimestampMs>,
    /// The end of the range of update times, in milliseconds since 1970, not earlier than `update_start_time`.
    ///
    /// 更新时间范围的终点，毫秒级时间戳，不能早于 `update_start_time`。
    /// - Example: `"1618500278663"`
    pub update_end_time: Option<wire::TimestampMs>,
    /// The start of the range of creation times, in milliseconds since 1970. / 创建时间范围的起点，毫秒级时间戳。
    /// - Example: `"1618500278663"`
    pub begin_start_time: Option<wire::TimestampMs>,
    /// The end of the range of creation times, in milliseconds since 1970. / 创建时间范围的终点，毫秒级时间戳。
    /// - Example: `"1618500278663"`
    pub begin_end_time: Option<wire::TimestampMs>,
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"7398493486516799788"`
    pub application_id: Option<String>,
    /// The state the background check orders must be in. / 只返回处于该状态的背调订单。
    pub order_status: Option<BatchQueryOrderStatus>,
}
impl BatchQuery {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `background_check_order_id_list`.
    #[must_use]
    pub fn background_check_order_id_list(
        mut self,
        value: impl Into<Vec<String>>,
    ) -> Self {
        self.background_check_order_id_list = Some(value.into());
        self
    }
    /// Sets `update_start_time`.
    #[must_use]
    pub fn update_start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_start_time = Some(value.into());
        self
    }
    /// Sets `update_end_time`.
    #[must_use]
    pub fn update_end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_end_time = Some(value.into());
        self
    }
    /// Sets `begin_start_time`.
    #[must_use]
    pub fn begin_start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.begin_start_time = Some(value.into());
        self
    }
    /// Sets `begin_end_time`.
    #[must_use]
    pub fn begin_end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.begin_end_time = Some(value.into());
        self
    }
    /// Sets `application_id`.
    #[must_use]
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `order_status`.
    #[must_use]
    pub fn order_status(mut self, value: BatchQueryOrderStatus) -> Self {
        self.order_status = Some(value);
        self
    }
}
impl wire::Object for BatchQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field(
            "background_check_order_id_list",
            &mut self.background_check_order_id_list,
        );
        f.field("update_start_time", &mut self.update_start_time);
        f.field("update_end_time", &mut self.update_end_time);
        f.field("begin_start_time", &mut self.begin_start_time);
        f.field("begin_end_time", &mut self.begin_end_time);
        f.field("application_id", &mut self.application_id);
        f.field("order_status", &mut self.order_status);
    }
}
crate::codegen::__impl_object! {
    BatchQuery
}
crate::codegen::__operation! {
    BatchQuery => BatchQueryResponse, BatchQueryError:
    Endpoint::new("hire.v1.background_check_order.batch_query", Post, "/open-apis/hire/v1/background_check_orders/batch_query")
        .documented(text("查询背调信息列表", "Query background checks"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER]),
            scopes(&[crate::scope::HIRE_BACKGROUND_CHECK_ORDER_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("items.candidate_info.mobile", &[scopes(&[crate::scope::HIRE_TALENT_MOBILE_READONLY])]),
            Guard::received("items.candidate_info.email", &[scopes(&[crate::scope::HIRE_TALENT_EMAIL_READONLY])]),
            Guard::received("items.contactor_info.mobile", &[scopes(&[crate::scope::HIRE_EMPLOYEE_MOBILE_READONLY])]),
            Guard::received("items.contactor_info.email", &[scopes(&[crate::scope::HIRE_EMPLOYEE_EMAIL_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("10"),
            body("background_check_order_id_list", Array),
            body("update_start_time", String),
            body("update_end_time", String),
            body("begin_start_time", String),
            body("begin_end_time", String),
            body("application_id", String),
            body("order_status", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for BatchQuery {
    type Item = v1::BackgroundCheckOrder;
    fn items(response: BatchQueryResponse) -> Vec<v1::BackgroundCheckOrder> {
        response.items
    }
}
/// The reply to [`BatchQuery`](struct@BatchQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The background check orders that match. / 符合条件的背调订单。
    pub items: Vec<v1::BackgroundCheckOrder>,
}
impl wire::Object for BatchQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchQuery`](struct@BatchQuery).
    BatchQueryError:
    /// `1002001` (HTTP 500): System exception
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System exception",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Parameter error",
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
/// The state the background check orders must be in. / 只返回处于该状态的背调订单。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BatchQueryOrderStatus {
    /// `2`: Arranged / 已安排
    N2,
    /// `3`: Completed / 已完成
    N3,
    /// `4`: Terminated / 已终止
    N4,
    /// `5`: In approval / 审批中
    N5,
    /// `6`: Approval withdrawn / 审批已撤回
    N6,
    /// `8`: Approved / 审批通过
    N8,
    /// `9`: Not approved / 审批未通过
    N9,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BatchQueryOrderStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BatchQueryOrderStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::N5 => "5",
            Self::N6 => "6",
            Self::N8 => "8",
            Self::N9 => "9",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "2" => Self::N2,
            "3" => Self::N3,
            "4" => Self::N4,
            "5" => Self::N5,
            "6" => Self::N6,
            "8" => Self::N8,
            "9" => Self::N9,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    BatchQueryOrderStatus
}
