// Generated from spec/vc/v1/report/get_top_user.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::error;
impl super::Api<'_> {
    /// Get the top users of meetings / 获取 Top 用户列表: [`GetTopUser`](struct@GetTopUser).
    ///
    /// Optional fields are set on the call: `.with(|request| request.unit(…))`.
    pub fn get_top_user(
        &self,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
        limit: i64,
        order_by: i64,
    ) -> crate::codegen::Call<GetTopUser> {
        crate::codegen::Call::new(
            self.client,
            GetTopUser::new(start_time, end_time, limit, order_by),
        )
    }
}
/// Get the top users of meetings / 获取 Top 用户列表.
///
/// Returns the users who met most in a period of the last 90 days, 10 by default and 100 at most.
///
/// 返回组织在最近 90 天内某段时间会议使用最多的用户，默认 10 名，最多 100 名。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().report().get_top_user("1608888867", "1608889966", 10, 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/reports/get_top_user`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:report:readonly`
///
/// Errors: [`GetTopUserError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_top_user)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopUser {
    /// The start of the period to report on, in seconds since 1970. / 报告所覆盖时间段的起点，秒级时间戳。
    /// - Example: `"1608888867"`
    pub start_time: wire::TimestampSec,
    /// The end of the period to report on, in seconds since 1970. / 报告所覆盖时间段的终点，秒级时间戳。
    /// - Example: `"1608889966"`
    pub end_time: wire::TimestampSec,
    /// How many users from the top of the ranking to return. / 返回排在最前的多少位用户。
    /// - Example: `10`
    pub limit: i64,
    /// What the users are ranked by, highest first. / 按什么从高到低排列用户。
    /// - `1`: Number of meetings / 会议数量
    /// - `2`: Length of meetings / 会议时长
    /// - Example: `1`
    pub order_by: i64,
    /// Where the data to report on is kept; only usable if the tenant has data in several places and this kind of query is enabled for it.
    ///
    /// 只查存放在该地的数据；仅当租户的数据分布在多地且开通了此项查询时才可使用。
    /// - `0`: Mainland China / 中国大陆
    /// - `1`: United States / 美国
    /// - `2`: Singapore / 新加坡
    /// - `3`: Japan / 日本
    /// - Example: `0`
    pub unit: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl GetTopUser {
    /// Creates the value from its required fields.
    pub fn new(
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
        limit: i64,
        order_by: i64,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            limit,
            order_by,
            unit: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: i64) -> Self {
        self.unit = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for GetTopUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("limit", &mut self.limit);
        f.field("order_by", &mut self.order_by);
        f.field("unit", &mut self.unit);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    GetTopUser
}
crate::codegen::__operation! {
    GetTopUser => GetTopUserResponse, GetTopUserError:
    Endpoint::new("vc.v1.report.get_top_user", Get, "/open-apis/vc/v1/reports/get_top_user")
        .documented(text("获取 Top 用户列表", "Get the top users of meetings"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_top_user")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_REPORT_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("limit", Integer).required(),
            query("order_by", Integer).required(),
            query("unit", Integer),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`GetTopUser`](struct@GetTopUser).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopUserResponse {
    /// The users at the top of the ranking, with their figures. / 排在最前的用户及其会议数据。
    pub top_user_report: Vec<GetTopUserReportTopUser>,
}
impl wire::Object for GetTopUserResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("top_user_report", &mut self.top_user_report);
    }
}
crate::codegen::__impl_object! {
    GetTopUserResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetTopUser`](struct@GetTopUser).
    GetTopUserError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`122359`](error::USER_ID_NOT_FOUND): The request you send is not a valid {lark_id} or not exists
    UserIdNotFound = error::USER_ID_NOT_FOUND,
}
/// The users at the top of the ranking, with their figures. / 排在最前的用户及其会议数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTopUserReportTopUser {
    /// The ID of the user. / 用户的 ID。
    pub id: String,
    /// The name of the user. / 用户的名称。
    pub name: String,
    /// The type of user, by identity or device. / 用户的类型，即参会的身份或设备。
    /// - `1`: Feishu user / 飞书用户
    /// - `2`: Rooms user / 会议室（Rooms）用户
    /// - `3`: Document user / 文档用户
    /// - `4`: Neo product user / Neo 单品用户
    /// - `5`: Neo product guest / Neo 单品游客用户
    /// - `6`: PSTN (phone) user / PSTN（电话）用户
    /// - `7`: SIP user / SIP 用户
    pub user_type: i64,
    /// How many meetings there were. / 会议的数量。
    pub meeting_count: i64,
    /// How long the meetings of the user lasted, in minutes. / 该用户的会议时长，单位为分钟。
    pub meeting_duration: String,
}
impl wire::Object for GetTopUserReportTopUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("user_type", &mut self.user_type);
        f.integer_text("meeting_count", &mut self.meeting_count);
        f.field("meeting_duration", &mut self.meeting_duration);
    }
}
crate::codegen::__impl_object! {
    GetTopUserReportTopUser
}
