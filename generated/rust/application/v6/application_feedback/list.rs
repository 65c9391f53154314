// Generated from spec/application/v6/application_feedback/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::error;
impl super::Api<'_> {
    /// List the feedback on an app / 获取应用反馈列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.from_date(…))`.
    pub fn list(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_id))
    }
}
/// List the feedback on an app / 获取应用反馈列表.
///
/// Lists the feedback that users gave on an app, page by page. / 分页列出用户对一个应用的反馈。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.application().v6().application_feedback().list("cli_9f115af860f7901b").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v6/applications/:app_id/feedbacks`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application.feedback.feedback_info`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the app, which must have been created by this tenant. / 应用 ID，须为本租户创建的应用。
    /// - Example: `"cli_9f115af860f7901b"`
    pub app_id: id::AppId,
    /// The first date to query, as `yyyy-mm-dd`; if omitted, 180 days ago.
    ///
    /// 查询的起始日期，格式为 `yyyy-mm-dd`，不填则为 180 天前。
    /// - Example: `"2022-01-30"`
    pub from_date: Option<String>,
    /// The last date to query, as `yyyy-mm-dd`; if omitted, today. Only the last 180 days can be queried.
    ///
    /// 查询的结束日期，格式为 `yyyy-mm-dd`，不填则为当天。180 天之前的数据无法查询。
    /// - Example: `"2022-01-30"`
    pub to_date: Option<String>,
    /// Only return feedback of this kind; any kind if omitted. / 只返回此类反馈，不填则不限。
    /// - `1`: Fault report / 故障反馈
    /// - `2`: Product suggestion / 产品建议
    /// - Example: `1`
    pub feedback_type: Option<i64>,
    /// Only return feedback in this state; any state if omitted. / 只返回处于此状态的反馈，不填则不限。
    /// - `0`: Not handled / 未处理
    /// - `1`: Handled / 已处理
    /// - `2`: Being handled / 处理中
    /// - `3`: Closed / 已关闭
    /// - Example: `0`
    pub status: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"7064688334618378259\""`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 1 to 100
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            from_date: Default::default(),
            to_date: Default::default(),
            feedback_type: Default::default(),
            status: Default::default(),
            user_id_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `from_date`.
    #[must_use]
    pub fn from_date(mut self, value: impl Into<String>) -> Self {
        self.from_date = Some(value.into());
        self
    }
    /// Sets `to_date`.
    #[must_use]
    pub fn to_date(mut self, value: impl Into<String>) -> Self {
        self.to_date = Some(value.into());
        self
    }
    /// Sets `feedback_type`.
    #[must_use]
    pub fn feedback_type(mut self, value: i64) -> Self {
        self.feedback_type = Some(value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("from_date", &mut self.from_date);
        f.field("to_date", &mut self.to_date);
        f.field("feedback_type", &mut self.feedback_type);
        f.field("status", &mut self.status);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("application.v6.application_feedback.list", Get, "/open-apis/application/v6/applications/:app_id/feedbacks")
        .documented(text("获取应用反馈列表", "List the feedback on an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_FEEDBACK_FEEDBACK_INFO]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("feedback_list.contact", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY]), scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            query("from_date", String),
            query("to_date", String),
            query("feedback_type", Integer),
            query("status", Integer),
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(100)).default("100"),
        ])
        .paging(Paging::new("page_token", "page_token", "feedback_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListApplicationFeedback;
    fn items(response: ListResponse) -> Vec<ListApplicationFeedback> {
        response.feedback_list
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The feedback records on this page. / 本页的反馈。
    pub feedback_list: Vec<ListApplicationFeedback>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("feedback_list", &mut self.feedback_list);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`211005`](error::APP_ID_INVALID): invalid app id
    AppIdInvalid = error::APP_ID_INVALID,
    /// [`210504`](error::NO_APP_IN_TENANT): no such app in tenant
    NoAppInTenant = error::NO_APP_IN_TENANT,
    /// [`211007`](error::INVALID_DATE_FORMAT): invalid date format
    InvalidDateFormat = error::INVALID_DATE_FORMAT,
    /// `211010` (HTTP 403): invalid date range
    ///
    /// The date is outside the range that can be queried. Choose another one. / 日期超出可查询的范围。请调整日期。
    InvalidDateRange = &ErrorInfo {
        status: Some(403),
        ..*error::INVALID_DATE_RANGE
    },
    /// [`211011`](error::DATA_NOT_FOUND): data not found
    DataNotFound = error::DATA_NOT_FOUND,
}
/// The feedback records on this page. / 本页的反馈。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFeedback {
    /// The ID of the feedback record. / 反馈记录的 ID。
    pub feedback_id: String,
    /// The ID of the app the feedback is about. / 被反馈的应用的 ID。
    pub app_id: id::AppId,
    /// When the feedback was given, as `yyyy-mm-dd hh:mm:ss`. / 提交反馈的时间，格式为 `yyyy-mm-dd hh:mm:ss`。
    pub feedback_time: String,
    /// The name of the tenant of the user who gave the feedback; only returned for store apps.
    ///
    /// 反馈者所在租户的名称，仅查询商店应用时返回。
    pub tenant_name: String,
    /// The type of feedback. / 反馈的类型。
    /// - `1`: Fault report / 故障反馈
    /// - `2`: Product suggestion / 产品建议
    pub feedback_type: i64,
    /// The handling status of the feedback. / 反馈的处理状态。
    /// - `0`: Not handled / 未处理
    /// - `1`: Handled / 已处理
    /// - `2`: Being handled / 处理中
    /// - `3`: Closed / 已关闭
    pub status: i64,
    /// The faults reported: 1 black screen, 2 white screen, 3 mini program does not open, 4 stuttering, 5 mini program crashes, 6 pages load slowly, 7 freeze, 8 other.
    ///
    /// 所反馈的故障：1 黑屏，2 白屏，3 无法打开小程序，4 卡顿，5 小程序闪退，6 页面加载慢，7 死机，8 其他异常。
    pub fault_type: Vec<i64>,
    /// When the fault occurred, as `yyyy-mm-dd hh:mm:ss`. / 发生故障的时间，格式为 `yyyy-mm-dd hh:mm:ss`。
    pub fault_time: String,
    /// From which form of the app the feedback was given. / 提交反馈的应用形态。
    /// - `1`: Mini program / 小程序
    /// - `2`: Web app / 网页应用
    /// - `3`: Bot / 机器人
    /// - `4`: WebSDK / WebSDK
    pub source: i64,
    /// The contact details the user left; not returned if there are none. / 反馈者留下的联系方式，未填写时不返回。
    /// - Present only with one of the scopes `contact:user.email:readonly`, `contact:user.phone:readonly`
    pub contact: String,
    /// When the feedback was handled, as `yyyy-mm-dd hh:mm:ss`. / 反馈的处理时间，格式为 `yyyy-mm-dd hh:mm:ss`。
    pub update_time: String,
    /// How the user described the problem. / 反馈者对问题的描述。
    pub description: String,
    /// The user who gave the feedback, as a `user_id_type` ID. / 反馈者的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The user who handled the feedback, as a `user_id_type` ID. / 处理反馈的人员的用户 ID，类型由 `user_id_type` 决定。
    pub operator_id: String,
    /// The URLs of the images sent with the feedback, which expire after 3 days. / 反馈附带的图片的链接，3 天后过期。
    pub images: Vec<String>,
    /// The page the feedback was given from: the path in a mini program, the URL of a web page or web app, otherwise empty.
    ///
    /// 提交反馈时所在的页面：小程序为页面的 path，网页或网页应用为页面的 URL，其他形态为空。
    pub feedback_path: String,
}
impl wire::Object for ListApplicationFeedback {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("feedback_id", &mut self.feedback_id);
        f.field("app_id", &mut self.app_id);
        f.field("feedback_time", &mut self.feedback_time);
        f.field("tenant_name", &mut self.tenant_name);
        f.field("feedback_type", &mut self.feedback_type);
        f.field("status", &mut self.status);
        f.field("fault_type", &mut self.fault_type);
        f.field("fault_time", &mut self.fault_time);
        f.field("source", &mut self.source);
        f.field("contact", &mut self.contact);
        f.field("update_time", &mut self.update_time);
        f.field("description", &mut self.description);
        f.field("user_id", &mut self.user_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("images", &mut self.images);
        f.field("feedback_path", &mut self.feedback_path);
    }
}
crate::codegen::__impl_object! {
    ListApplicationFeedback
}
