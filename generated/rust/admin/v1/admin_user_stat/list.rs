// Generated from spec/admin/v1/admin_user_stat/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::admin::error;
impl super::Api<'_> {
    /// List activity by user / 获取用户维度的用户活跃和功能使用数据: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(
        &self,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(start_date, end_date))
    }
}
/// List activity by user / 获取用户维度的用户活跃和功能使用数据.
///
/// Returns the activity and feature usage of users page by page, ready at 9:30 the next day, for custom apps only.
///
/// 分页返回用户的活跃和各功能使用数据，次日 9:30 产出，仅限自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.admin().v1().admin_user_stat().list("2020-02-15", "2020-02-15").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/admin/v1/admin_user_stats`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:admin_user_stat:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The first day of the statistics, inclusive, as yyyy-MM-dd. / 统计的起始日期，含当天，格式为 yyyy-MM-dd。
    /// - Example: `"2020-02-15"`
    pub start_date: String,
    /// The last day of the statistics, inclusive, as yyyy-MM-dd, at most 31 days from `start_date`.
    ///
    /// 统计的截止日期，含当天，格式为 yyyy-MM-dd，距 `start_date` 至多 31 天。
    /// - Example: `"2020-02-15"`
    pub end_date: String,
    /// Only users of this department are reported, as a `department_id_type` ID.
    ///
    /// 只统计此部门的用户，ID 类型由 `department_id_type` 决定。
    /// - Example: `"od-382e2793cfc9471f892e8a672987654c"`
    pub department_id: Option<String>,
    /// Only this user is reported, as a `user_id_type` ID. / 只统计此用户，ID 类型由 `user_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 60
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"2"`
    pub page_token: Option<String>,
    /// The region to fetch data from, one of `cn`, `us`, `sg` and `jp` per call, which must be enabled for the tenant first; if omitted, the local data is read.
    ///
    /// 要跨地域查询的数据所在地，取 `cn`、`us`、`sg` 或 `jp`，每次一个，须先申请开通；不填则查询本地数据。
    /// - Example: `"cn"`
    pub target_geo: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(start_date: impl Into<String>, end_date: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            department_id: Default::default(),
            user_id: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
            target_geo: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
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
    /// Sets `target_geo`.
    #[must_use]
    pub fn target_geo(mut self, value: impl Into<String>) -> Self {
        self.target_geo = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("department_id", &mut self.department_id);
        f.field("user_id", &mut self.user_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("target_geo", &mut self.target_geo);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("admin.v1.admin_user_stat.list", Get, "/open-apis/admin/v1/admin_user_stats")
        .documented(text("获取用户维度的用户活跃和功能使用数据", "List activity by user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_user_stat/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_ADMIN_USER_STAT_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String),
            query("start_date", String).required(),
            query("end_date", String).required(),
            query("department_id", String),
            query("user_id", String),
            query("page_size", Integer).between(Some(1), Some(60)),
            query("page_token", String),
            query("target_geo", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAdminUserStat;
    fn items(response: ListResponse) -> Vec<ListAdminUserStat> {
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
    /// The statistics of this page, each item for one department or user and one day.
    ///
    /// 本页的统计数据，每项为一个部门或用户一天的数据。
    pub items: Vec<ListAdminUserStat>,
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
    /// `1051001` (HTTP 500): request contain invalid param
    ///
    /// The request contains an invalid parameter. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求中有不合法的参数。请对照接口的字段说明，修改取值或类型不符的参数。
    InvalidBadgeParameter = &ErrorInfo {
        status: Some(500),
        ..*error::INVALID_BADGE_PARAMETER
    },
    /// `1051002` (HTTP 400): request to exceed authority
    ///
    /// The request goes beyond what the app may access. Check that the resource belongs to your tenant and that the app may access it.
    ///
    /// 请求的资源超出应用的权限。请确认资源属于本租户，且应用有权访问。
    AuthorityExceeded = &ErrorInfo {
        status: Some(400),
        ..*error::AUTHORITY_EXCEEDED
    },
}
/// The statistics of this page, each item for one department or user and one day.
///
/// 本页的统计数据，每项为一个部门或用户一天的数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdminUserStat {
    /// The day that the statistics are of. / 统计的是哪一天的数据。
    pub date: String,
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The name of the user. / 用户的姓名。
    pub user_name: String,
    /// The name of the user's department. / 用户所在部门的名称。
    pub department_name: String,
    /// The path, in the organization, of the department or of the user's department. / 该部门或用户所属部门在组织架构中的路径。
    pub department_path: String,
    /// When the account of the user was created. / 用户的账号是何时创建的。
    pub create_time: String,
    /// Whether the user has activated the account. / 用户是否已激活账号。
    /// - `0`: Not activated / 未激活
    /// - `1`: Activated / 已激活
    pub user_active_flag: i64,
    /// When the user activated the account. / 用户是何时激活账号的。
    pub register_time: String,
    /// Whether the user was active on the day: signing in to any Feishu app, such as Messenger, Docs, Calendar, Meetings or the open platform, counts.
    ///
    /// 用户当天是否活跃，登录消息、云文档、日历、会议、开放平台等任一应用即算活跃。
    /// - `0`: Not active / 不活跃
    /// - `1`: Active / 活跃
    pub suite_active_flag: i64,
    /// When the user was last active. / 用户最近一次活跃的时间。
    pub last_active_time: String,
    /// Whether the user was active in Messenger: sending, replying to, forwarding or reading messages, opening chats and reacting all count.
    ///
    /// 用户是否在消息中活跃；收发、回复、转发、阅读消息，查看会话，回应表情等都算。
    /// - `0`: Not active / 不活跃
    /// - `1`: Active / 活跃
    pub im_active_flag: i64,
    /// How many messages were sent. / 发送了多少条消息。
    pub send_messenger_num: i64,
    /// Whether the user was active in Docs: opening a document, a file or any page of Docs counts.
    ///
    /// 用户是否在云文档中活跃；打开文档、文件或进入云文档的页面即算。
    /// - `0`: Not active / 不活跃
    /// - `1`: Active / 活跃
    pub docs_active_flag: i64,
    /// How many files were created. / 创建了多少个文件。
    pub create_docs_num: i64,
    /// Whether the user was active in Calendar: opening it, creating events and receiving invitations all count.
    ///
    /// 用户是否在日历中活跃；打开日历、创建日程、收到日程邀请等都算。
    /// - `0`: Not active / 不活跃
    /// - `1`: Active / 活跃
    pub cal_active_flag: i64,
    /// How many events were created. / 创建了多少个日程。
    pub create_cal_num: i64,
    /// Whether the user took part in a video meeting; Minutes and live streams do not count.
    ///
    /// 用户是否参加过音视频会议，妙记和直播不算。
    /// - `0`: Not active / 不活跃
    /// - `1`: Active / 活跃
    pub vc_active_flag: i64,
    /// How long the user was in meetings, in minutes, without the time of meeting rooms.
    ///
    /// 用户参加会议的时长，单位为分钟，不含会议室的时长。
    pub vc_duration: i64,
    /// The devices that the user was active on. / 用户在哪些设备上活跃。
    pub active_os: String,
    /// How many tasks were created. / 创建了多少个任务。
    pub create_task_num: i64,
    /// How many meetings the user took part in. / 用户参加了多少次会议。
    pub vc_num: i64,
    /// The name of the kind of Feishu client that the user uses. / 用户使用的飞书客户端类型的名称。
    pub app_package_type: String,
    /// The name of the operating system of the user's device. / 用户设备的操作系统名称。
    pub os_name: String,
    /// How many emails were sent in total. / 发出的邮件总数。
    pub email_send_count: String,
    /// How many emails were received in total. / 收到的邮件总数。
    pub email_receive_count: String,
    /// How many emails were sent to recipients outside the company. / 发往企业外部的邮件数。
    pub email_send_ext_count: String,
    /// How many emails were received from outside the company. / 来自企业外部的邮件数。
    pub email_receive_ext_count: String,
    /// How many emails were sent within the company. / 发给企业内部的邮件数。
    pub email_send_in_count: String,
    /// How many emails were received from within the company. / 来自企业内部的邮件数。
    pub email_receive_in_count: String,
    /// Whether the user used the global search of Feishu: `1` if so, `0` if not.
    ///
    /// 用户是否使用过飞书全局搜索，`1` 为用过，`0` 为未用过。
    pub search_active_flag: i64,
    /// How many sessions searched from the main search box of Feishu, in total. / 在飞书主搜索框中发起过搜索的会话总数。
    pub total_search_count: i64,
    /// How many sessions used the general search of the main search box. / 在主搜索框的综合搜索中发起过搜索的会话数。
    pub quick_search_count: i64,
    /// How many sessions searched in one of the tabs of the main search box, such as messages or documents.
    ///
    /// 在主搜索框的分类标签（如消息、云文档）下发起过搜索的会话数。
    pub tab_search_count: i64,
}
impl wire::Object for ListAdminUserStat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.field("user_id", &mut self.user_id);
        f.field("user_name", &mut self.user_name);
        f.field("department_name", &mut self.department_name);
        f.field("department_path", &mut self.department_path);
        f.field("create_time", &mut self.create_time);
        f.field("user_active_flag", &mut self.user_active_flag);
        f.field("register_time", &mut self.register_time);
        f.field("suite_active_flag", &mut self.suite_active_flag);
        f.field("last_active_time", &mut self.last_active_time);
        f.field("im_active_flag", &mut self.im_active_flag);
        f.field("send_messenger_num", &mut self.send_messenger_num);
        f.field("docs_active_flag", &mut self.docs_active_flag);
        f.field("create_docs_num", &mut self.create_docs_num);
        f.field("cal_active_flag", &mut self.cal_active_flag);
        f.field("create_cal_num", &mut self.create_cal_num);
        f.field("vc_active_flag", &mut self.vc_active_flag);
        f.field("vc_duration", &mut self.vc_duration);
        f.field("active_os", &mut self.active_os);
        f.field("create_task_num", &mut self.create_task_num);
        f.field("vc_num", &mut self.vc_num);
        f.field("app_package_type", &mut self.app_package_type);
        f.field("os_name", &mut self.os_name);
        f.field("email_send_count", &mut self.email_send_count);
        f.field("email_receive_count", &mut self.email_receive_count);
        f.field("email_send_ext_count", &mut self.email_send_ext_count);
        f.field("email_receive_ext_count", &mut self.email_receive_ext_count);
        f.field("email_send_in_count", &mut self.email_send_in_count);
        f.field("email_receive_in_count", &mut self.email_receive_in_count);
        f.field("search_active_flag", &mut self.search_active_flag);
        f.integer_text("total_search_count", &mut self.total_search_count);
        f.integer_text("quick_search_count", &mut self.quick_search_count);
        f.integer_text("tab_search_count", &mut self.tab_search_count);
    }
}
crate::codegen::__impl_object! {
    ListAdminUserStat
}
