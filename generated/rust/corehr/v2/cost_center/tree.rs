// Generated from spec/corehr/v2/cost_center/tree.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the cost center tree / 查询指定生效日期的成本中心架构树: [`Tree`](struct@Tree).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn tree(&self, page_size: i64) -> crate::codegen::Call<Tree> {
        crate::codegen::Call::new(self.client, Tree::new(page_size))
    }
}
/// Get the cost center tree / 查询指定生效日期的成本中心架构树.
///
/// Returns the tree of cost centers as of a date, today by default, optionally below one of them, page by page; changes show after about 10 seconds.
///
/// 分页返回某一日期（默认当天）的成本中心树，可限于一个成本中心之下，变更约 10 秒后可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().cost_center().tree(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/cost_centers/tree`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:cost_center:read`
///
/// Errors: [`TreeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tree {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the cost center, as returned by the cost center search. / 成本中心的 ID，可用搜索成本中心信息接口获取。
    /// - Example: `"7140964208476371111"`
    pub cost_center_id: Option<String>,
    /// Whether to include cost centers no longer in effect; not by default. / 是否包含已失效的成本中心，默认不包含。
    pub need_inactive: Option<bool>,
    /// The date as of which to return the tree, written `yyyy-MM-dd`; today if omitted.
    ///
    /// 查询在哪一天生效的架构，格式为 `yyyy-MM-dd`，不填则为当天。
    /// - Length: at most 10
    /// - Example: `"2024-01-01"`
    pub effective_date: Option<String>,
}
impl Tree {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            cost_center_id: Default::default(),
            need_inactive: Default::default(),
            effective_date: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `cost_center_id`.
    #[must_use]
    pub fn cost_center_id(mut self, value: impl Into<String>) -> Self {
        self.cost_center_id = Some(value.into());
        self
    }
    /// Sets `need_inactive`.
    #[must_use]
    pub fn need_inactive(mut self, value: bool) -> Self {
        self.need_inactive = Some(value);
        self
    }
    /// Sets `effective_date`.
    #[must_use]
    pub fn effective_date(mut self, value: impl Into<String>) -> Self {
        self.effective_date = Some(value.into());
        self
    }
}
impl wire::Object for Tree {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("need_inactive", &mut self.need_inactive);
        f.field("effective_date", &mut self.effective_date);
    }
}
crate::codegen::__impl_object! {
    Tree
}
crate::codegen::__operation! {
    Tree => TreeResponse, TreeError:
    Endpoint::new("corehr.v2.cost_center.tree", Post, "/open-apis/corehr/v2/cost_centers/tree")
        .documented(text("查询指定生效日期的成本中心架构树", "Get the cost center tree"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center/tree")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COST_CENTER_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("cost_center_id", String),
            body("need_inactive", Boolean),
            body("effective_date", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Tree {
    type Item = TreeCostCenterTree;
    fn items(response: TreeResponse) -> Vec<TreeCostCenterTree> {
        response.items
    }
}
/// The reply to [`Tree`](struct@Tree).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeResponse {
    /// The cost centers on this page, each a node of the tree. / 本页的成本中心，每项为树上的一个节点。
    pub items: Vec<TreeCostCenterTree>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for TreeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    TreeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Tree`](struct@Tree).
    TreeError:
    /// `1160102` (HTTP 400): Param is invalid
    ///
    /// The request could not be parsed. Correct the JSON of the body and the types of its fields; if it still fails, contact support with the log id.
    ///
    /// 请求数据解析失败。请检查请求体的 JSON 和字段类型；若仍失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "Param is invalid",
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160103` (HTTP 403): No permission
    ///
    /// Of several requests with the same request ID only the first succeeds. Check whether the earlier request is done; for a new operation, use a new request ID.
    ///
    /// 同一请求 ID 只有第一次请求会成功。请确认之前的请求是否已处理；若是新的操作，请更换请求 ID。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(403),
        message: "No permission",
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
}
/// The cost centers on this page, each a node of the tree. / 本页的成本中心，每项为树上的一个节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TreeCostCenterTree {
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub id: String,
    /// The level of the cost center in the tree. / 成本中心在树中的层级。
    pub level: i64,
    /// The IDs of the child cost centers; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 下级成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub children: Vec<String>,
}
impl wire::Object for TreeCostCenterTree {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("level", &mut self.level);
        f.field("children", &mut self.children);
    }
}
crate::codegen::__impl_object! {
    TreeCostCenterTree
}
