// Generated from spec/vc/v1/alert/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::vc::error;
impl super::Api<'_> {
    /// List device alerts / 获取告警记录: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.query_type(…))`.
    pub fn list(
        &self,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(start_time, end_time))
    }
}
/// List device alerts / 获取告警记录.
///
/// Returns the alerts on rooms and room connectors of the tenant that match, page by page.
///
/// 按条件分页返回租户的会议室和会议室连接器的告警记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.vc().v1().alert().list("1608888867", "1608888867").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/alerts`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:alert:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The start of the period to list alerts of, in seconds since 1970. / 所查时间段的起点，秒级时间戳。
    /// - Example: `"1608888867"`
    pub start_time: wire::TimestampSec,
    /// The end of the period to list alerts of, in seconds since 1970. / 所查时间段的终点，秒级时间戳。
    /// - Example: `"1608888867"`
    pub end_time: wire::TimestampSec,
    /// The kind of object to list the alerts of; omit it to get the alerts of every kind.
    ///
    /// 只查哪一类对象的告警；不填则各类都返回。
    /// - `1`: Meeting room / 会议室
    /// - `2`: Enterprise room connector / 企业会议室连接器
    /// - `3`: SIP room system / SIP 会议室系统
    /// - Example: `1`
    pub query_type: Option<i64>,
    /// The ID of the meeting room or enterprise room connector to list the alerts of, of the kind that `query_type` names.
    ///
    /// 只查该会议室或该企业会议室连接器的告警，填其 ID，与 `query_type` 对应。
    /// - Example: `"omm_4de32cf10a4358788ff4e09e37ebbf9b"`
    pub query_value: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 200
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"100"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            query_type: Default::default(),
            query_value: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `query_type`.
    #[must_use]
    pub fn query_type(mut self, value: i64) -> Self {
        self.query_type = Some(value);
        self
    }
    /// Sets `query_value`.
    #[must_use]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.query_value = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("query_type", &mut self.query_type);
        f.field("query_value", &mut self.query_value);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("vc.v1.alert.list", Get, "/open-apis/vc/v1/alerts")
        .documented(text("获取告警记录", "List device alerts"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::VC_ALERT_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("query_type", Integer),
            query("query_value", String),
            query("page_size", Integer).between(None, Some(200)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAlert;
    fn items(response: ListResponse) -> Vec<ListAlert> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The alerts of this page. / 本页的告警记录。
    pub items: Vec<ListAlert>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
}
/// The alerts of this page. / 本页的告警记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAlert {
    /// The ID of the alert. / 告警的 ID。
    pub alert_id: String,
    /// The name of the meeting room or server that set off the alert. / 触发告警的会议室或服务器的名称。
    pub resource_scope: String,
    /// The kind of monitored object that set off the alert. / 触发告警的是哪一类被监控对象。
    /// - `1`: Feishu room / 飞书会议室
    /// - `2`: Check-in board of a Feishu room / 飞书会议室签到板
    /// - `3`: Feishu casting box / 飞书投屏盒子
    /// - `4`: Feishu casting / 飞书投屏
    /// - `5`: SIP room system / SIP 会议室系统
    /// - `6`: ERC node / ERC 节点
    /// - `7`: Feishu sensor / 飞书传感器
    pub monitor_target: i64,
    /// A description in words of the alert rule, saying what sets it off. / 对告警规则的文字描述，说明何种情况会触发。
    pub alert_strategy: String,
    /// When the alert was sent, in seconds since 1970. / 告警发出的时间，秒级时间戳。
    pub alert_time: wire::TimestampSec,
    /// How serious the alert is. / 告警的严重程度。
    /// - `0`: Reminder / 提醒
    /// - `1`: Warning / 警告
    /// - `2`: Critical / 严重
    pub alert_level: i64,
    /// The contacts who are notified of the alert. / 告警通知给哪些联系人。
    pub contacts: Vec<ListContact>,
    /// The ways in which the contacts are notified. / 告警通过哪些方式通知联系人。
    pub notify_methods: Vec<i64>,
    /// The name of the rule that set off the alert. / 触发告警的规则名称。
    pub alert_rule: String,
    /// When work on the alert began, in seconds since 1970. / 告警开始处理的时间，秒级时间戳。
    pub process_time: wire::TimestampSec,
    /// When the alert was cleared, in seconds since 1970. / 告警恢复的时间，秒级时间戳。
    pub recover_time: wire::TimestampSec,
    /// The handling status of the alert. / 告警的处理状态。
    /// - `0`: Pending (deprecated) / 待处理（已废弃）
    /// - `1`: Pending / 待处理
    /// - `2`: In progress / 处理中
    /// - `3`: Cleared (deprecated) / 已恢复（已废弃）
    /// - `4`: Cleared / 已恢复
    pub process_status: i64,
    /// The ID of the alert rule. / 告警规则的 ID。
    pub alert_rule_id: String,
    /// The ID of the meeting room that set off the alert; present only if it was a room that did.
    ///
    /// 触发告警的会议室的 ID，仅当触发者是会议室时返回。
    pub monitor_target_room_id: id::RoomId,
    /// The MAC address of the host in the meeting room that set off the alert; present only if `monitor_target` is `1`.
    ///
    /// 触发告警的会议室主机的 MAC 地址，仅当 `monitor_target` 为 `1` 时返回。
    pub monitor_target_room_mac: String,
}
impl wire::Object for ListAlert {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("alert_id", &mut self.alert_id);
        f.field("resource_scope", &mut self.resource_scope);
        f.field("monitor_target", &mut self.monitor_target);
        f.field("alert_strategy", &mut self.alert_strategy);
        f.field("alert_time", &mut self.alert_time);
        f.field("alert_level", &mut self.alert_level);
        f.field("contacts", &mut self.contacts);
        f.field("notifyMethods", &mut self.notify_methods);
        f.field("alertRule", &mut self.alert_rule);
        f.field("process_time", &mut self.process_time);
        f.field("recover_time", &mut self.recover_time);
        f.field("process_status", &mut self.process_status);
        f.field("alert_rule_id", &mut self.alert_rule_id);
        f.field("monitor_target_room_id", &mut self.monitor_target_room_id);
        f.field("monitor_target_room_mac", &mut self.monitor_target_room_mac);
    }
}
/// The contacts who are notified of the alert. / 告警通知给哪些联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContact {
    /// Whether the contact is a single user, a user group or a department. / 该联系人是单个用户、用户组还是部门。
    /// - `1`: User / 用户
    /// - `2`: User group / 用户组
    /// - `3`: Department / 部门
    pub contact_type: i64,
    /// The name of the contact. / 联系人的名称。
    pub contact_name: String,
}
impl wire::Object for ListContact {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contact_type", &mut self.contact_type);
        f.field("contact_name", &mut self.contact_name);
    }
}
crate::codegen::__impl_object! {
    ListAlert ListContact
}
