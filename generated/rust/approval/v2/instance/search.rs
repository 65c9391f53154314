// Generated from spec/approval/v2/instance/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::v2;
impl super::Api<'_> {
    /// Search approval instances (v2) / 实例列表查询: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.approval_code(…))`.
    #[deprecated(note = "use `approval.v4.instance.query` instead")]
    pub fn search(&self, user_id: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(user_id))
    }
}
/// Search approval instances (v2) / 实例列表查询.
///
/// Searches approval instances by various conditions. Deprecated: use `approval.v4.instance.query` instead.
///
/// 按多种条件查询审批实例。已废弃，请改用 `approval.v4.instance.query`。
///
/// **Deprecated**: use `approval.v4.instance.query` instead.
///
/// - `POST /approval/openapi/v2/instance/search`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval.list:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: Option<id::ApprovalCode>,
    /// The code of the approval instance. / 审批实例的 Code。
    pub instance_code: Option<id::InstanceCode>,
    /// The third-party ID of the approval instance. Results are the union with those of `approval_code`.
    ///
    /// 审批实例的第三方 ID，与 `approval_code` 的查询结果取并集。
    pub instance_external_id: Option<String>,
    /// The third-party ID of the group of approval definitions. Results are the union with those of `instance_code`.
    ///
    /// 审批定义分组的第三方 ID，与 `instance_code` 的查询结果取并集。
    pub group_external_id: Option<String>,
    /// The title of the instances to search for, which only third-party approvals have. / 按实例标题筛选，仅第三方审批有标题。
    pub instance_title: Option<String>,
    /// The state of the instances to search for: `PENDING`, `APPROVED`, `REJECT`, `RECALL` or `DELETED`. If omitted, all are searched; any other value is an error.
    ///
    /// 按实例状态筛选：`PENDING` 审批中、`APPROVED` 通过、`REJECT` 拒绝、`RECALL` 撤回、`DELETED` 已删除。不填则查询全部，填其他值会报错。
    pub instance_status: Option<String>,
    /// The start of the range of instance start times to search, in milliseconds since 1970.
    ///
    /// 查询时间段的开始，按实例的开始时间，毫秒级时间戳。
    pub instance_start_time_from: Option<i64>,
    /// The end of the range of instance start times to search, in milliseconds since 1970.
    ///
    /// 查询时间段的结束，按实例的开始时间，毫秒级时间戳。
    pub instance_start_time_to: Option<i64>,
    /// The language of the reply: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 返回内容使用的语言：`zh-CN` 中文、`en-US` 英文、`ja-JP` 日文。
    pub locale: Option<String>,
    /// How many results to skip, for paging, at most 10000. / 从第几条开始返回，用于翻页，不能超过 10000。
    pub offset: Option<i64>,
    /// How many results to return at most: 10 if omitted, no more than 200. / 最多返回多少条，不填为 10 条，上限 200 条。
    pub limit: Option<i64>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            approval_code: Default::default(),
            instance_code: Default::default(),
            instance_external_id: Default::default(),
            group_external_id: Default::default(),
            instance_title: Default::default(),
            instance_status: Default::default(),
            instance_start_time_from: Default::default(),
            instance_start_time_to: Default::default(),
            locale: Default::default(),
            offset: Default::default(),
            limit: Default::default(),
        }
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
    /// Sets `instance_title`.
    #[must_use]
    pub fn instance_title(mut self, value: impl Into<String>) -> Self {
        self.instance_title = Some(value.into());
        self
    }
    /// Sets `instance_status`.
    #[must_use]
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `instance_start_time_from`.
    #[must_use]
    pub fn instance_start_time_from(mut self, value: i64) -> Self {
        self.instance_start_time_from = Some(value);
        self
    }
    /// Sets `instance_start_time_to`.
    #[must_use]
    pub fn instance_start_time_to(mut self, value: i64) -> Self {
        self.instance_start_time_to = Some(value);
        self
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("instance_external_id", &mut self.instance_external_id);
        f.field("group_external_id", &mut self.group_external_id);
        f.field("instance_title", &mut self.instance_title);
        f.field("instance_status", &mut self.instance_status);
        f.field("instance_start_time_from", &mut self.instance_start_time_from);
        f.field("instance_start_time_to", &mut self.instance_start_time_to);
        f.field("locale", &mut self.locale);
        f.field("offset", &mut self.offset);
        f.field("limit", &mut self.limit);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("approval.v2.instance.search", Post, "/approval/openapi/v2/instance/search")
        .documented(text("实例列表查询", "Search approval instances (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APPROVAL_APPROVAL_LIST_READONLY])])
        .request(Json, &[
            body("user_id", String).required(),
            body("approval_code", String),
            body("instance_code", String),
            body("instance_external_id", String),
            body("group_external_id", String),
            body("instance_title", String),
            body("instance_status", String),
            body("instance_start_time_from", Integer),
            body("instance_start_time_to", Integer),
            body("locale", String),
            body("offset", Integer),
            body("limit", Integer),
        ])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// How many results this reply holds. / 本次返回的条数。
    pub count: i64,
    /// The approval instances found. / 查询到的审批实例。
    pub instance_list: Vec<SearchInstanceList>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("count", &mut self.count);
        f.field("instance_list", &mut self.instance_list);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
/// The documented errors of [`Search`](struct@Search).
pub type SearchError = crate::codegen::NoError;
/// The approval instances found. / 查询到的审批实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchInstanceList {
    /// The approval definition it belongs to. / 所属的审批定义。
    pub approval: v2::Approval,
    /// The group of approval definitions it belongs to. / 所属的审批定义分组。
    pub group: v2::Group,
    /// The details of the approval instance. / 审批实例的详情。
    pub instance: v2::Instance,
}
impl wire::Object for SearchInstanceList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval", &mut self.approval);
        f.field("group", &mut self.group);
        f.field("instance", &mut self.instance);
    }
}
crate::codegen::__impl_object! {
    SearchInstanceList
}
