// Generated from spec/corehr/v2/custom_org/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query custom organizations / 批量查询当前版本的自定义组织信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(
        &self,
        page_size: i64,
        object_api_name: impl Into<String>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size, object_api_name))
    }
}
/// Query custom organizations / 批量查询当前版本的自定义组织信息.
///
/// Returns the custom organizations in effect that match, or all of them without a filter, page by page.
///
/// 按条件分页返回当前生效的自定义组织，不传条件时返回全部。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().custom_org().query(100, "custom_org_01").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/custom_orgs/query`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:custom_org:read`, `corehr:custom_org:write`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
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
    /// The code of the organization type, shown in Feishu People under the custom organization in the organization settings.
    ///
    /// 组织类型的编码，可在飞书人事的“设置-组织设置”中对应的自定义组织目录下查看。
    /// - Example: `"custom_org_01"`
    pub object_api_name: String,
    /// The fields to return, out of `names`, `code`, `parent_id`, `manager_ids`, `description`, `effective_time`, `org_roles`, `active` and `org_id`, or the API names of custom fields, from `corehr.v1.custom_field.query`.
    ///
    /// 要返回哪些字段，可填 `names`、`code`、`parent_id`、`manager_ids`、`description`、`effective_time`、`org_roles`、`active`、`org_id`，以及自定义字段的 API 名称，后者由 `corehr.v1.custom_field.query` 得到。
    /// - Length: 0 to 200
    /// - Example: `["names"]`
    pub org_fields: Option<Vec<String>>,
    /// The organizational roles whose assignments are returned, by key or ID. The key is the field code shown for the custom organization in the settings. The ID comes from `corehr.v1.security_group.list`: a role with `group_type` 3 whose `org_truncation` has just one entry, its `org_key` equal to the `object_api_name` queried.
    ///
    /// 要返回哪些组织角色的授权，填角色 key 或角色 ID。角色 key 见“设置-组织配置”中对应自定义组织的字段编码；角色 ID 取自 `corehr.v1.security_group.list`，须为组织角色（`group_type` 为 3），且 `org_truncation` 只关联一个组织、其 `org_key` 为所查组织类型的 `object_api_name`。
    /// - Length: 0 to 200
    /// - Example: `["hcm_corehr_xxxx"]`
    pub org_role_fields: Option<Vec<String>>,
    /// The `org_id` of each custom organization to return; no restriction if omitted.
    ///
    /// 按自定义组织的 `org_id` 查询，不填则不限。
    /// - Length: 0 to 200
    /// - Example: `["7140964208476371111"]`
    pub org_ids: Option<Vec<String>>,
    /// The code of the custom organization to return; no restriction if omitted. / 按自定义组织的编码查询，不填则不限。
    /// - Example: `"MDPD00000023"`
    pub code: Option<String>,
    /// The `org_id` of the parent whose children are returned, which must be a `people_corehr_id`; no restriction if omitted.
    ///
    /// 只返回此组织的下级，填上级的 `org_id`，类型须为 `people_corehr_id`；不填则不限。
    /// - Example: `"7140964208476371111"`
    pub parent_id: Option<String>,
    /// Whether to return only active (true) or only inactive (false) custom organizations; both if omitted.
    ///
    /// 只返回启用（true）或停用（false）的自定义组织，不填则不限。
    pub active: Option<bool>,
    /// Whether to return the match rules, in `match_rule_groups`. / 是否返回匹配规则 `match_rule_groups`。
    pub need_match_rule: Option<bool>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, object_api_name: impl Into<String>) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            object_api_name: object_api_name.into(),
            org_fields: Default::default(),
            org_role_fields: Default::default(),
            org_ids: Default::default(),
            code: Default::default(),
            parent_id: Default::default(),
            active: Default::default(),
            need_match_rule: Default::default(),
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
    /// Sets `org_fields`.
    #[must_use]
    pub fn org_fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.org_fields = Some(value.into());
        self
    }
    /// Sets `org_role_fields`.
    #[must_use]
    pub fn org_role_fields(mut self, value: impl Into<Vec<String>>) -> Self {
        self.org_role_fields = Some(value.into());
        self
    }
    /// Sets `org_ids`.
    #[must_use]
    pub fn org_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.org_ids = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `need_match_rule`.
    #[must_use]
    pub fn need_match_rule(mut self, value: bool) -> Self {
        self.need_match_rule = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("org_fields", &mut self.org_fields);
        f.field("org_role_fields", &mut self.org_role_fields);
        f.field("org_ids", &mut self.org_ids);
        f.field("code", &mut self.code);
        f.field("parent_id", &mut self.parent_id);
        f.field("active", &mut self.active);
        f.field("need_match_rule", &mut self.need_match_rule);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v2.custom_org.query", Post, "/open-apis/corehr/v2/custom_orgs/query")
        .documented(text("批量查询当前版本的自定义组织信息", "Query custom organizations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/custom_org/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_READ]),
            scopes(&[crate::scope::COREHR_CUSTOM_ORG_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("object_api_name", String).required(),
            body("org_fields", Array),
            body("org_role_fields", Array),
            body("org_ids", Array),
            body("code", String),
            body("parent_id", String),
            body("active", Boolean),
            body("need_match_rule", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryCustomOrg;
    fn items(response: QueryResponse) -> Vec<QueryCustomOrg> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The custom organizations found. / 查到的自定义组织。
    pub items: Vec<QueryCustomOrg>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1161001`](error::INVALID_PARAMETER1161001): param is invalid
    InvalidParameter1161001 = error::INVALID_PARAMETER1161001,
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The custom organizations found. / 查到的自定义组织。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomOrg {
    /// The code of the organization type. / 组织类型的编码。
    pub object_api_name: String,
    /// The name of the custom organization, by language. / 自定义组织的名称，按语言给出。
    pub names: Vec<v2::I18n>,
    /// The code of the custom organization. / 自定义组织的编码。
    pub code: String,
    /// The ID of the parent custom organization. Absent at the top level. / 上级自定义组织的 ID，一级组织没有此字段。
    pub parent_id: String,
    /// The `employment_id` of each person in charge; `corehr.v2.employee.search` and `corehr.v2.employee.batch_get` return the details.
    ///
    /// 负责人的 `employment_id`，详情用 `corehr.v2.employee.search` 或 `corehr.v2.employee.batch_get` 查询。
    pub manager_ids: Vec<String>,
    /// The description of the custom organization, by language. / 自定义组织的描述，按语言给出。
    pub description: Vec<v2::I18n>,
    /// When the current version takes effect, as `YYYY-MM-DD 00:00:00`, precise to the day.
    ///
    /// 当前版本生效的时间，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub effective_time: String,
    /// The organizational roles of the organization and who holds them. / 该组织的各个组织角色及其授权。
    pub org_roles: Vec<QueryOrgRole>,
    /// The groups of rules by which employees are matched automatically: one group suffices, and all rules within a group must hold. Present only if automatic matching is turned on for the organization type.
    ///
    /// 自动匹配员工的规则组，满足任一组即可，组内的规则须全部满足。仅当该组织类型在设置中打开了自动匹配时返回。
    pub match_rule_groups: Vec<v2::MatchRules>,
    /// Whether the custom organization is active. / 自定义组织是否启用。
    pub active: bool,
    /// The ID of the custom organization. / 自定义组织 ID。
    pub org_id: String,
    /// The values of custom fields. Listing the custom fields shows which there are.
    ///
    /// 自定义字段的值，可用的字段由获取自定义字段列表接口返回。
    pub custom_fields: Vec<v2::CustomFieldData>,
}
impl wire::Object for QueryCustomOrg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_api_name", &mut self.object_api_name);
        f.field("names", &mut self.names);
        f.field("code", &mut self.code);
        f.field("parent_id", &mut self.parent_id);
        f.field("manager_ids", &mut self.manager_ids);
        f.field("description", &mut self.description);
        f.field("effective_time", &mut self.effective_time);
        f.field("org_roles", &mut self.org_roles);
        f.field("match_rule_groups", &mut self.match_rule_groups);
        f.field("active", &mut self.active);
        f.field("org_id", &mut self.org_id);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The organizational roles of the organization and who holds them. / 该组织的各个组织角色及其授权。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOrgRole {
    /// The key of the role, which is the field code shown for the custom organization in the organization settings of Feishu People.
    ///
    /// 角色 key，即“设置-组织配置”中对应自定义组织的字段编码。
    pub api_name: String,
    /// The ID of the role, which is the `id` in `corehr.v1.security_group.list` of a role with `group_type` 3 whose `org_truncation` has just one entry, its `org_key` equal to the `object_api_name` queried.
    ///
    /// 角色 ID，对应 `corehr.v1.security_group.list` 返回的 `id`：其中 `group_type` 为 3，`org_truncation` 只关联一个组织，且其 `org_key` 为所查组织类型的 `object_api_name`。
    pub security_group_id: String,
    /// The employees the role is granted to directly, as `people_corehr_id` IDs; `corehr.v2.employee.search` and `corehr.v2.employee.batch_get` return the details.
    ///
    /// 直接获得授权的员工，为 `people_corehr_id` 类型，详情用 `corehr.v2.employee.search` 或 `corehr.v2.employee.batch_get` 查询。
    pub employment_ids: Vec<String>,
    /// The employees who hold the role because they hold it in a parent organization, as `people_corehr_id` IDs; `corehr.v2.employee.search` and `corehr.v2.employee.batch_get` return the details.
    ///
    /// 因拥有上级组织的权限而自动获得授权的员工，为 `people_corehr_id` 类型，详情用 `corehr.v2.employee.search` 或 `corehr.v2.employee.batch_get` 查询。
    pub inherit_employment_ids: Vec<String>,
}
impl wire::Object for QueryOrgRole {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("security_group_id", &mut self.security_group_id);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("inherit_employment_ids", &mut self.inherit_employment_ids);
    }
}
crate::codegen::__impl_object! {
    QueryCustomOrg QueryOrgRole
}
