// Generated from spec/approval/v4/instance/search_cc.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Search approval copies / 查询抄送列表: [`SearchCc`](struct@SearchCc).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn search_cc(&self) -> crate::codegen::Call<SearchCc> {
        crate::codegen::Call::new(self.client, SearchCc::new())
    }
}
/// Search approval copies / 查询抄送列表.
///
/// Searches the copies of approvals sent to users by various conditions, page by page. / 按多种条件分页查询审批抄送。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.approval().v4().instance().search_cc().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/instances/search_cc`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval.list:readonly`
///
/// Errors: [`SearchCcError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCc {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 5 to 200
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU"`
    pub page_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user whose data is searched, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定，只查询与该用户有关的数据。
    /// - Example: `"lwiu098wj"`
    pub user_id: Option<String>,
    /// The code of the approval definition, whose results are combined with those of `group_external_id`. At least one of this, `user_id`, `instance_code`, `instance_external_id` and `group_external_id` is needed.
    ///
    /// 审批定义的 Code，与 `group_external_id` 的查询结果取并集。它与 `user_id`、`instance_code`、`instance_external_id`、`group_external_id` 不能都不填。
    /// - Example: `"EB828003-9FFE-4B3F-AA50-2E199E2ED942"`
    pub approval_code: Option<id::ApprovalCode>,
    /// The code of the instance, whose results are combined with those of `instance_external_id`. At least one of this, `user_id`, `approval_code`, `instance_external_id` and `group_external_id` is needed.
    ///
    /// 审批实例的 Code，与 `instance_external_id` 的查询结果取并集。它与 `user_id`、`approval_code`、`instance_external_id`、`group_external_id` 不能都不填。
    /// - Example: `"EB828003-9FFE-4B3F-AA50-2E199E2ED943"`
    pub instance_code: Option<id::InstanceCode>,
    /// The third-party ID of the instance, whose results are combined with those of `instance_code`. At least one of this, `user_id`, `approval_code`, `instance_code` and `group_external_id` is needed.
    ///
    /// 审批实例的第三方 ID，与 `instance_code` 的查询结果取并集。它与 `user_id`、`approval_code`、`instance_code`、`group_external_id` 不能都不填。
    /// - Example: `"EB828003-9FFE-4B3F-AA50-2E199E2ED976"`
    pub instance_external_id: Option<String>,
    /// The third-party ID of the group of definitions, whose results are combined with those of `approval_code`. At least one of this, `user_id`, `approval_code`, `instance_code` and `instance_external_id` is needed.
    ///
    /// 审批定义分组的第三方 ID，与 `approval_code` 的查询结果取并集。它与 `user_id`、`approval_code`、`instance_code`、`instance_external_id` 不能都不填。
    /// - Example: `"1234567"`
    pub group_external_id: Option<String>,
    /// The title of the CCs to search for, which only third-party approvals have. / 按抄送标题筛选，仅第三方审批有标题。
    /// - Example: `"test"`
    pub cc_title: Option<String>,
    /// The reading state of the CCs to search for. If omitted, all are searched; a value outside the list is an error.
    ///
    /// 按抄送的阅读状态筛选，不填则查询全部，填其他值会报错。
    pub read_status: Option<v4::ReadStatus>,
    /// The start of the range of CC creation times to search, in milliseconds since 1970. It goes with `cc_create_time_to`, and the range can be 30 days at most.
    ///
    /// 时间段的开始，只查询在此期间创建的抄送，毫秒级时间戳。须与 `cc_create_time_to` 同时填写，跨度不超过 30 天。
    /// - Example: `"1547654251506"`
    pub cc_create_time_from: Option<wire::TimestampMs>,
    /// The end of the range of CC creation times to search, in milliseconds since 1970. It goes with `cc_create_time_from`, and the range can be 30 days at most.
    ///
    /// 时间段的结束，只查询在此期间创建的抄送，毫秒级时间戳。须与 `cc_create_time_from` 同时填写，跨度不超过 30 天。
    /// - Example: `"1547654251506"`
    pub cc_create_time_to: Option<wire::TimestampMs>,
    /// The language of the reply. / 返回内容使用的语言。
    pub locale: Option<v4::Locale>,
}
impl SearchCc {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `approval_code`.
    #[must_use]
    pub fn approval_code(mut self, value: impl Into<id::ApprovalCode>) -> Self {
        self.approval_code = Some(value.into());
        self
    }
    /// Sets `instance_code`.
    #[must_use]
    pub fn instance_code(mut self, value: impl Into<id::InstanceCode>) -> Self {
        self.instance_code = Some(value.into());
        self
    }
    /// Sets `instance_external_id`.
    #[must_use]
    pub fn instance_external_id(mut self, value: impl Into<String>) -> Self {
        self.instance_external_id = Some(value.into());
        self
    }
    /// Sets `group_external_id`.
    #[must_use]
    pub fn group_external_id(mut self, value: impl Into<String>) -> Self {
        self.group_external_id = Some(value.into());
        self
    }
    /// Sets `cc_title`.
    #[must_use]
    pub fn cc_title(mut self, value: impl Into<String>) -> Self {
        self.cc_title = Some(value.into());
        self
    }
    /// Sets `read_status`.
    #[must_use]
    pub fn read_status(mut self, value: v4::ReadStatus) -> Self {
        self.read_status = Some(value);
        self
    }
    /// Sets `cc_create_time_from`.
    #[must_use]
    pub fn cc_create_time_from(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.cc_create_time_from = Some(value.into());
        self
    }
    /// Sets `cc_create_time_to`.
    #[must_use]
    pub fn cc_create_time_to(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.cc_create_time_to = Some(value.into());
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: v4::Locale) -> Self {
        self.locale = Some(value);
        self
    }
}
impl wire::Object for SearchCc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("instance_external_id", &mut self.instance_external_id);
        f.field("group_external_id", &mut self.group_external_id);
        f.field("cc_title", &mut self.cc_title);
        f.field("read_status", &mut self.read_status);
        f.field("cc_create_time_from", &mut self.cc_create_time_from);
        f.field("cc_create_time_to", &mut self.cc_create_time_to);
        f.field("locale", &mut self.locale);
    }
}
crate::codegen::__impl_object! {
    SearchCc
}
crate::codegen::__operation! {
    SearchCc => SearchCcResponse, SearchCcError:
    Endpoint::new("approval.v4.instance.search_cc", Post, "/open-apis/approval/v4/instances/search_cc")
        .documented(text("查询抄送列表", "Search approval copies"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APPROVAL_APPROVAL_LIST_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).between(Some(5), Some(200)).default("10"),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("user_id", String),
            body("approval_code", String),
            body("instance_code", String),
            body("instance_external_id", String),
            body("group_external_id", String),
            body("cc_title", String),
            body("read_status", String),
            body("cc_create_time_from", String),
            body("cc_create_time_to", String),
            body("locale", String),
        ])
        .paging(Paging::new("page_token", "page_token", "cc_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for SearchCc {
    type Item = SearchCcCcSearchItem;
    fn items(response: SearchCcResponse) -> Vec<SearchCcCcSearchItem> {
        response.cc_list
    }
}
/// The reply to [`SearchCc`](struct@SearchCc).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCcResponse {
    /// How many CCs were found altogether. / 符合条件的抄送总数。
    pub count: i64,
    /// The CCs found. / 查询到的抄送。
    pub cc_list: Vec<SearchCcCcSearchItem>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchCcResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("cc_list", &mut self.cc_list);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchCcResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`SearchCc`](struct@SearchCc).
    SearchCcError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1390002`](error::APPROVAL_CODE_NOT_FOUND): approval code not found
    ApprovalCodeNotFound = error::APPROVAL_CODE_NOT_FOUND,
    /// [`1390003`](error::INSTANCE_CODE_NOT_FOUND): instance code not found
    InstanceCodeNotFound = error::INSTANCE_CODE_NOT_FOUND,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
/// The CCs found. / 查询到的抄送。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCcCcSearchItem {
    /// The approval definition the instance belongs to. / 实例所属的审批定义。
    pub approval: v4::InstanceSearchApproval,
    /// The group of approval definitions it belongs to. / 所属的审批定义分组。
    pub group: v4::InstanceSearchGroup,
    /// The details of the approval instance. / 审批实例的详情。
    pub instance: v4::InstanceSearchNode,
    /// The details of the CC. / 抄送的详情。
    pub cc: SearchCcCcSearchNode,
}
impl wire::Object for SearchCcCcSearchItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval", &mut self.approval);
        f.field("group", &mut self.group);
        f.field("instance", &mut self.instance);
        f.field("cc", &mut self.cc);
    }
}
/// The details of the CC. / 抄送的详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCcCcSearchNode {
    /// The user ID of the user who sent the CC. / 发起抄送的用户的 user_id。
    pub user_id: String,
    /// When the CC was sent, in milliseconds since 1970. / 抄送的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// Whether the CC has been read. / 抄送是否已读。
    pub read_status: SearchCcReadStatus,
    /// The title of the CC, which only third-party approvals have. / 抄送的标题，仅第三方审批有。
    pub title: String,
    /// Additional data of the CC, as JSON in a string. / 抄送的扩展数据，为 JSON 转成的字符串。
    pub extra: String,
    /// The links that open the CC, which only third-party approvals have. / 打开抄送详情的链接，仅第三方审批有。
    pub link: v4::InstanceSearchLink,
}
impl wire::Object for SearchCcCcSearchNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("create_time", &mut self.create_time);
        f.field("read_status", &mut self.read_status);
        f.field("title", &mut self.title);
        f.field("extra", &mut self.extra);
        f.field("link", &mut self.link);
    }
}
/// Whether the CC has been read. / 抄送是否已读。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchCcReadStatus {
    /// `read`: Read / 已读
    Read,
    /// `unread`: Unread / 未读
    Unread,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchCcReadStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchCcReadStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Read => "read",
            Self::Unread => "unread",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "read" => Self::Read,
            "unread" => Self::Unread,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    SearchCcCcSearchItem SearchCcCcSearchNode
}
crate::codegen::__impl_enum! {
    SearchCcReadStatus
}
