// Generated from spec/admin/v1/admin_dept_stat/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::admin::error;
impl super::Api<'_> {
    /// List activity by department / 获取部门维度用户活跃及功能使用数据: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        department_id_type: types::DepartmentIdType,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        department_id: impl Into<String>,
        contains_child_dept: bool,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(
                department_id_type,
                start_date,
                end_date,
                department_id,
                contains_child_dept,
            ),
        )
    }
}
/// List activity by department / 获取部门维度用户活跃及功能使用数据.
///
/// Returns the activity and feature usage of departments page by page, ready at 9:30 the next day, for custom apps only.
///
/// 分页返回部门的活跃和各功能使用数据，次日 9:30 产出，仅限自建应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::types::DepartmentIdType;
/// let mut items = client.admin().v1().admin_dept_stat().list(DepartmentIdType::OpenDepartmentId, "2020-02-15", "2020-02-15", "od-382e2793cfc9471f892e8a672987654c", false).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/admin/v1/admin_dept_stats`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:admin_dept_stat:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    pub department_id_type: types::DepartmentIdType,
    /// The first day of the statistics, inclusive, as yyyy-MM-dd; days are counted in UTC+8 in China and in UTC+0 elsewhere.
    ///
    /// 统计的起始日期，含当天，格式为 yyyy-MM-dd；国内按 UTC+8 计日，其他地区按 UTC+0。
    /// - Example: `"2020-02-15"`
    pub start_date: String,
    /// The last day of the statistics, inclusive, as yyyy-MM-dd, at most 91 days from `start_date`; days are counted in UTC+8 in China and in UTC+0 elsewhere.
    ///
    /// 统计的截止日期，含当天，格式为 yyyy-MM-dd，距 `start_date` 至多 91 天；国内按 UTC+8 计日，其他地区按 UTC+0。
    /// - Example: `"2020-02-15"`
    pub end_date: String,
    /// The department to report on, as a `department_id_type` ID; only the root department and the four levels below it are possible. The admin console shows the ID in the details of the department.
    ///
    /// 要统计的部门，ID 类型由 `department_id_type` 决定；只能是根部门或其下四级以内的部门，可在管理后台的部门详情中查到。
    /// - Example: `"od-382e2793cfc9471f892e8a672987654c"`
    pub department_id: String,
    /// Whether to count the users of sub-departments as well, down to the fourth level below the root; if false, only the direct members of the department count.
    ///
    /// 是否连同子部门一起统计（至多到根部门下第四级）；为 false 时只统计部门的直属用户。
    pub contains_child_dept: bool,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 20
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"2\""`
    pub page_token: Option<String>,
    /// The region to fetch data from, one of `cn`, `sg`, `jp` and `us`, which must be enabled for the tenant first; if omitted, the local data is read.
    ///
    /// 要跨地域查询的数据所在地，取 `cn`、`sg`、`jp` 或 `us`，须先申请开通；不填则查询本地数据。
    /// - Example: `"cn"`
    pub target_geo: Option<String>,
    /// Whether to split the data by product version; if omitted, it is not split. / 是否按产品版本分别返回数据；不填则不区分版本。
    pub with_product_version: Option<bool>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        department_id_type: types::DepartmentIdType,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
        department_id: impl Into<String>,
        contains_child_dept: bool,
    ) -> Self {
        Self {
            department_id_type,
            start_date: start_date.into(),
            end_date: end_date.into(),
            department_id: department_id.into(),
            contains_child_dept,
            page_size: Default::default(),
            page_token: Default::default(),
            target_geo: Default::default(),
            with_product_version: Default::default(),
        }
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
    /// Sets `with_product_version`.
    #[must_use]
    pub fn with_product_version(mut self, value: bool) -> Self {
        self.with_product_version = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id_type", &mut self.department_id_type);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("department_id", &mut self.department_id);
        f.field("contains_child_dept", &mut self.contains_child_dept);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("target_geo", &mut self.target_geo);
        f.field("with_product_version", &mut self.with_product_version);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("admin.v1.admin_dept_stat.list", Get, "/open-apis/admin/v1/admin_dept_stats")
        .documented(text("获取部门维度用户活跃及功能使用数据", "List activity by department"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/admin_dept_stat/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_ADMIN_DEPT_STAT_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("department_id_type", String).required(),
            query("start_date", String).required(),
            query("end_date", String).required(),
            query("department_id", String).required(),
            query("contains_child_dept", Boolean).required(),
            query("page_size", Integer).between(Some(1), Some(20)),
            query("page_token", String),
            query("target_geo", String),
            query("with_product_version", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAdminDeptStat;
    fn items(response: ListResponse) -> Vec<ListAdminDeptStat> {
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
    pub items: Vec<ListAdminDeptStat>,
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
    /// `1051002` (HTTP 400): application has no access to the resource
    ///
    /// The request goes beyond what the app may access. Check that the resource belongs to your tenant and that the app may access it.
    ///
    /// 请求的资源超出应用的权限。请确认资源属于本租户，且应用有权访问。
    AuthorityExceeded = &ErrorInfo {
        status: Some(400),
        message: "application has no access to the resource",
        ..*error::AUTHORITY_EXCEEDED
    },
    /// `1051003` (HTTP 400): There is no query permission for this department's data,please apply for permission for the application first
    ///
    /// The app may not read the data of this department. Apply for the data permissions in the developer console under Permissions.
    ///
    /// 应用没有读取该部门数据的权限。请在开发者后台「权限管理 > 开通权限」中申请对应的数据权限。
    FeatureNotInPlan = &ErrorInfo {
        status: Some(400),
        message: "There is no query permission for this department's data,please apply for permission for the application first",
        fix: Text { zh: "应用没有读取该部门数据的权限。请在开发者后台「权限管理 > 开通权限」中申请对应的数据权限。", en: "The app may not read the data of this department. Apply for the data permissions in the developer console under Permissions." },
        ..*error::FEATURE_NOT_IN_PLAN
    },
}
/// The statistics of this page, each item for one department or user and one day.
///
/// 本页的统计数据，每项为一个部门或用户一天的数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAdminDeptStat {
    /// The day that the statistics are of. / 统计的是哪一天的数据。
    pub date: String,
    /// The department, as its `department_id` or `open_department_id`.
    ///
    /// 部门的 `department_id` 或 `open_department_id`。
    pub department_id: String,
    /// The name of the department. / 所统计的部门的名称。
    pub department_name: String,
    /// The path, in the organization, of the department or of the user's department. / 该部门或用户所属部门在组织架构中的路径。
    pub department_path: String,
    /// How many users the department has. / 部门的用户总数。
    pub total_user_num: i64,
    /// How many users of the department have activated their account. / 部门中已激活账号的用户数。
    pub active_user_num: i64,
    /// The share of the department's users who have activated their account. / 已激活的用户占部门总人数的比例。
    pub active_user_rate: String,
    /// How many users were active in Feishu on the day. / 当天使用过飞书的用户数。
    pub suite_dau: i64,
    /// The share of users who were active on the day. / 当天活跃的用户所占的比例。
    pub suite_active_rate: String,
    /// How many users were added. / 新增加的用户数。
    pub new_user_num: i64,
    /// How many users activated their account. / 新激活账号的用户数。
    pub new_active_num: i64,
    /// How many users left the company. / 离职的用户数。
    pub resign_user_num: i64,
    /// How many users were active in Messenger on the day. / 当天在消息中活跃的用户数。
    pub im_dau: i64,
    /// How many users sent messages. / 发送过消息的用户数。
    pub send_messenger_user_num: i64,
    /// How many messages were sent. / 发送了多少条消息。
    pub send_messenger_num: i64,
    /// How many messages a user sent on average. / 平均每人发送的消息数。
    pub avg_send_messenger_num: String,
    /// How many users were active in Docs on the day. / 当天在云文档中活跃的用户数。
    pub docs_dau: i64,
    /// How many users created files. / 创建过文件的用户数。
    pub create_docs_user_num: i64,
    /// How many files were created. / 创建了多少个文件。
    pub create_docs_num: i64,
    /// How many files a user created on average. / 平均每人创建的文件数。
    pub avg_create_docs_num: String,
    /// How many users were active in Calendar on the day. / 当天在日历中活跃的用户数。
    pub cal_dau: i64,
    /// How many users created events. / 创建过日程的用户数。
    pub create_cal_user_num: i64,
    /// How many events were created. / 创建了多少个日程。
    pub create_cal_num: i64,
    /// How many events a user created on average. / 平均每人创建的日程数。
    pub avg_create_cal_num: String,
    /// How many users were active in video meetings on the day. / 当天参加过音视频会议的用户数。
    pub vc_dau: i64,
    /// The total time that members spent in calls and meetings, in minutes, without that of meeting rooms.
    ///
    /// 员工参与通话和会议的总时长，单位为分钟，不含会议室的时长。
    pub vc_duration: i64,
    /// The average time that a user spent in meetings, in minutes, without that of meeting rooms.
    ///
    /// 平均每人的会议时长，单位为分钟，不含会议室的时长。
    pub avg_vc_duration: String,
    /// The average time that a user spent in Feishu, in minutes. / 平均每人使用飞书的时长，单位为分钟。
    pub avg_duration: String,
    /// How many users were active in Tasks on the day. / 当天在任务中活跃的用户数。
    pub task_dau: i64,
    /// How many users created tasks. / 创建过任务的用户数。
    pub create_task_user_num: i64,
    /// How many tasks were created. / 创建了多少个任务。
    pub create_task_num: i64,
    /// How many tasks a user created on average. / 平均每人创建的任务数。
    pub avg_create_task_num: String,
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
    /// How many users used the global search of Feishu on the day. / 当天使用过飞书全局搜索的用户数。
    pub search_active_dau: String,
    /// How many sessions searched from the main search box of Feishu, in total. / 在飞书主搜索框中发起过搜索的会话总数。
    pub total_search_count: i64,
    /// How many sessions used the general search of the main search box. / 在主搜索框的综合搜索中发起过搜索的会话数。
    pub quick_search_count: i64,
    /// How many sessions searched in one of the tabs of the main search box, such as messages or documents.
    ///
    /// 在主搜索框的分类标签（如消息、云文档）下发起过搜索的会话数。
    pub tab_search_count: i64,
    /// The name of the product version that the data is of; split only if `with_product_version` was true.
    ///
    /// 数据所属的产品版本的名称，查询时 `with_product_version` 为 true 才会区分。
    pub product_version: String,
}
impl wire::Object for ListAdminDeptStat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.field("department_id", &mut self.department_id);
        f.field("department_name", &mut self.department_name);
        f.field("department_path", &mut self.department_path);
        f.field("total_user_num", &mut self.total_user_num);
        f.field("active_user_num", &mut self.active_user_num);
        f.field("active_user_rate", &mut self.active_user_rate);
        f.field("suite_dau", &mut self.suite_dau);
        f.field("suite_active_rate", &mut self.suite_active_rate);
        f.field("new_user_num", &mut self.new_user_num);
        f.field("new_active_num", &mut self.new_active_num);
        f.field("resign_user_num", &mut self.resign_user_num);
        f.field("im_dau", &mut self.im_dau);
        f.field("send_messenger_user_num", &mut self.send_messenger_user_num);
        f.field("send_messenger_num", &mut self.send_messenger_num);
        f.field("avg_send_messenger_num", &mut self.avg_send_messenger_num);
        f.field("docs_dau", &mut self.docs_dau);
        f.field("create_docs_user_num", &mut self.create_docs_user_num);
        f.field("create_docs_num", &mut self.create_docs_num);
        f.field("avg_create_docs_num", &mut self.avg_create_docs_num);
        f.field("cal_dau", &mut self.cal_dau);
        f.field("create_cal_user_num", &mut self.create_cal_user_num);
        f.field("create_cal_num", &mut self.create_cal_num);
        f.field("avg_create_cal_num", &mut self.avg_create_cal_num);
        f.field("vc_dau", &mut self.vc_dau);
        f.field("vc_duration", &mut self.vc_duration);
        f.field("avg_vc_duration", &mut self.avg_vc_duration);
        f.field("avg_duration", &mut self.avg_duration);
        f.field("task_dau", &mut self.task_dau);
        f.field("create_task_user_num", &mut self.create_task_user_num);
        f.field("create_task_num", &mut self.create_task_num);
        f.field("avg_create_task_num", &mut self.avg_create_task_num);
        f.field("email_send_count", &mut self.email_send_count);
        f.field("email_receive_count", &mut self.email_receive_count);
        f.field("email_send_ext_count", &mut self.email_send_ext_count);
        f.field("email_receive_ext_count", &mut self.email_receive_ext_count);
        f.field("email_send_in_count", &mut self.email_send_in_count);
        f.field("email_receive_in_count", &mut self.email_receive_in_count);
        f.field("search_active_dau", &mut self.search_active_dau);
        f.integer_text("total_search_count", &mut self.total_search_count);
        f.integer_text("quick_search_count", &mut self.quick_search_count);
        f.integer_text("tab_search_count", &mut self.tab_search_count);
        f.field("product_version", &mut self.product_version);
    }
}
crate::codegen::__impl_object! {
    ListAdminDeptStat
}
