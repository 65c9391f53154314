// Generated from spec/corehr/v2/position/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Query positions / 查询岗位信息: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn query(&self, page_size: i64) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(page_size))
    }
}
/// Query positions / 查询岗位信息.
///
/// Returns positions by position or department ID page by page, within the app's data permission for positions.
///
/// 按岗位 ID 或部门 ID 分页返回岗位详情，受岗位数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().position().query(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/positions/query`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:position:read`, `corehr:position:write`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The kind of department ID used in this call. `corehr.v2.department.batch_get` returns all three kinds.
    ///
    /// 本次调用中部门 ID 采用的类型，三种 ID 都可由 `corehr.v2.department.batch_get` 得到。
    /// - Default: `"people_corehr_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631897745"`
    pub page_token: Option<String>,
    /// The IDs of the departments whose positions to return, as a `department_id_type` ID; `corehr.v2.department.batch_get` returns them.
    ///
    /// 按所属部门筛选：部门 ID 列表，类型由 `department_id_type` 决定，可由 `corehr.v2.department.batch_get` 获取。
    /// - Length: 0 to 100
    /// - Example: `["7094136522860922111"]`
    pub department_ids: Option<Vec<String>>,
    /// The date to look up; the versions of the positions in effect on that day are returned, as `YYYY-MM-DD`.
    ///
    /// 要查询的日期，返回当天生效的岗位版本，格式为 `YYYY-MM-DD`。
    /// - Length: 10 to 10
    /// - Matches `^((([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]{1}|[0-9]{1}[1-9][0-9]{2}|[1-9][0-9]{3})-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|[1][0-9]|2[0-8]))))|((([0-9]{2})(0[48]|[2468][048]|[13579][26])|((0[48]|[2468][048]|[3579][26])00))-02-29))$`
    /// - Example: `"2020-01-01"`
    pub effective_time: Option<String>,
    /// Whether to return enabled positions (`true`) or disabled ones (`false`); without it, both are returned.
    ///
    /// 按启停用状态筛选：`true` 为启用，`false` 为停用；不传则两者都返回。
    pub active: Option<bool>,
    /// The fields of the positions to return; without it, only the position ID `wk_id`. It takes `wk_id`, `name`, `code`, `active`, `department`, `cost_center`, `job`, `job_family`, `job_level`, `job_grade`, `work_location`, `employee_type`, `working_hours_type`, `direct_leader`, `dotted_line_leader`, `is_key_position`, `description`, `effective_time` (when the version takes effect), `expiration_time` (when it expires) and `created_by`; name a custom field by its `custom_api_name` (such as `shifouleixing_7795__c`), which `corehr.v1.custom_field.query` returns.
    ///
    /// 要返回的岗位字段，不填则只返回岗位 ID `wk_id`。可填 `wk_id`、`name`、`code`、`active`、`department`、`cost_center`、`job`、`job_family`、`job_level`、`job_grade`、`work_location`、`employee_type`、`working_hours_type`、`direct_leader`、`dotted_line_leader`、`is_key_position`、`description`、`effective_time`（版本生效日期）、`expiration_time`（版本失效日期）和 `created_by`；自定义字段填其 `custom_api_name`（如 `shifouleixing_7795__c`），由 `corehr.v1.custom_field.query` 查询。
    /// - Length: 0 to 100
    /// - Example: `["name"]`
    pub fields: Option<Vec<QueryFields>>,
    /// The IDs of the positions to return. / 按岗位筛选：岗位 ID 列表。
    /// - Length: 0 to 200
    /// - Example: `["7094136582860923111"]`
    pub position_ids: Option<Vec<String>>,
    /// The codes of the positions to return. / 按岗位筛选：岗位编码列表。
    /// - Length: 0 to 200
    /// - Example: `["42232132221241561"]`
    pub position_codes: Option<Vec<String>>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            department_id_type: Default::default(),
            user_id_type: Default::default(),
            page_size,
            page_token: Default::default(),
            department_ids: Default::default(),
            effective_time: Default::default(),
            active: Default::default(),
            fields: Default::default(),
            position_ids: Default::default(),
            position_codes: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `fields`.
    #[must_use]
    pub fn fields(mut self, value: impl Into<Vec<QueryFields>>) -> Self {
        self.fields = Some(value.into());
        self
    }
    /// Sets `position_ids`.
    #[must_use]
    pub fn position_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.position_ids = Some(value.into());
        self
    }
    /// Sets `position_codes`.
    #[must_use]
    pub fn position_codes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.position_codes = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("department_ids", &mut self.department_ids);
        f.field("effective_time", &mut self.effective_time);
        f.field("active", &mut self.active);
        f.field("fields", &mut self.fields);
        f.field("position_ids", &mut self.position_ids);
        f.field("position_codes", &mut self.position_codes);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("corehr.v2.position.query", Post, "/open-apis/corehr/v2/positions/query")
        .documented(text("查询岗位信息", "Query positions"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_POSITION_READ]),
            scopes(&[crate::scope::COREHR_POSITION_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("department_id_type", String).default("\"people_corehr_department_id\""),
            query("user_id_type", String).default("\"people_corehr_id\""),
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            body("department_ids", Array),
            body("effective_time", String),
            body("active", Boolean),
            body("fields", Array),
            body("position_ids", Array),
            body("position_codes", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = v2::Position;
    fn items(response: QueryResponse) -> Vec<v2::Position> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The positions on this page. / 本页的岗位。
    pub items: Vec<v2::Position>,
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
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The fields of the positions to return; without it, only the position ID `wk_id`. It takes `wk_id`, `name`, `code`, `active`, `department`, `cost_center`, `job`, `job_family`, `job_level`, `job_grade`, `work_location`, `employee_type`, `working_hours_type`, `direct_leader`, `dotted_line_leader`, `is_key_position`, `description`, `effective_time` (when the version takes effect), `expiration_time` (when it expires) and `created_by`; name a custom field by its `custom_api_name` (such as `shifouleixing_7795__c`), which `corehr.v1.custom_field.query` returns.
///
/// 要返回的岗位字段，不填则只返回岗位 ID `wk_id`。可填 `wk_id`、`name`、`code`、`active`、`department`、`cost_center`、`job`、`job_family`、`job_level`、`job_grade`、`work_location`、`employee_type`、`working_hours_type`、`direct_leader`、`dotted_line_leader`、`is_key_position`、`description`、`effective_time`（版本生效日期）、`expiration_time`（版本失效日期）和 `created_by`；自定义字段填其 `custom_api_name`（如 `shifouleixing_7795__c`），由 `corehr.v1.custom_field.query` 查询。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryFields {
    /// `wk_id`
    WkId,
    /// `name`
    Name,
    /// `code`
    Code,
    /// `active`
    Active,
    /// `department`
    Department,
    /// `cost_center`
    CostCenter,
    /// `job`
    Job,
    /// `job_family`
    JobFamily,
    /// `job_level`
    JobLevel,
    /// `job_grade`
    JobGrade,
    /// `work_location`
    WorkLocation,
    /// `employee_type`
    EmployeeType,
    /// `working_hours_type`
    WorkingHoursType,
    /// `direct_leader`
    DirectLeader,
    /// `dotted_line_leader`
    DottedLineLeader,
    /// `is_key_position`
    IsKeyPosition,
    /// `description`
    Description,
    /// `effective_time`
    EffectiveTime,
    /// `expiration_time`
    ExpirationTime,
    /// `created_by`
    CreatedBy,
    /// `custom_fields`
    CustomFields,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryFields {
    fn as_str(&self) -> &str {
        match self {
            Self::WkId => "wk_id",
            Self::Name => "name",
            Self::Code => "code",
            Self::Active => "active",
            Self::Department => "department",
            Self::CostCenter => "cost_center",
            Self::Job => "job",
            Self::JobFamily => "job_family",
            Self::JobLevel => "job_level",
            Self::JobGrade => "job_grade",
            Self::WorkLocation => "work_location",
            Self::EmployeeType => "employee_type",
            Self::WorkingHoursType => "working_hours_type",
            Self::DirectLeader => "direct_leader",
            Self::DottedLineLeader => "dotted_line_leader",
            Self::IsKeyPosition => "is_key_position",
            Self::Description => "description",
            Self::EffectiveTime => "effective_time",
            Self::ExpirationTime => "expiration_time",
            Self::CreatedBy => "created_by",
            Self::CustomFields => "custom_fields",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "wk_id" => Self::WkId,
            "name" => Self::Name,
            "code" => Self::Code,
            "active" => Self::Active,
            "department" => Self::Department,
            "cost_center" => Self::CostCenter,
            "job" => Self::Job,
            "job_family" => Self::JobFamily,
            "job_level" => Self::JobLevel,
            "job_grade" => Self::JobGrade,
            "work_location" => Self::WorkLocation,
            "employee_type" => Self::EmployeeType,
            "working_hours_type" => Self::WorkingHoursType,
            "direct_leader" => Self::DirectLeader,
            "dotted_line_leader" => Self::DottedLineLeader,
            "is_key_position" => Self::IsKeyPosition,
            "description" => Self::Description,
            "effective_time" => Self::EffectiveTime,
            "expiration_time" => Self::ExpirationTime,
            "created_by" => Self::CreatedBy,
            "custom_fields" => Self::CustomFields,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    QueryFields
}
