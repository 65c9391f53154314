// Generated from spec/hire/v1/offer_approval_template/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List offer approval flows / 获取 Offer 审批流列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List offer approval flows / 获取 Offer 审批流列表.
///
/// Returns the default and custom offer approval flows page by page, without those set up in the process platform of Feishu People.
///
/// 分页返回默认和自定义的 Offer 审批流，不含在飞书人事流程平台中配置的。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().offer_approval_template().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/offer_approval_templates`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer_approval_template:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1231231987"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
    /// - Default: `"people_admin_department_id"`
    pub department_id_type: Option<v1::HireDepartmentIdType>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v1::HireDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("department_id_type", &mut self.department_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.offer_approval_template.list", Get, "/open-apis/hire/v1/offer_approval_templates")
        .documented(text("获取 Offer 审批流列表", "List offer approval flows"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_OFFER_APPROVAL_TEMPLATE_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", Integer).default("10"),
            query("department_id_type", String).default("\"people_admin_department_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListOfferApprovalTemplate;
    fn items(response: ListResponse) -> Vec<ListOfferApprovalTemplate> {
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
    /// The offer approval flows on this page. / 本页的 Offer 审批流。
    pub items: Vec<ListOfferApprovalTemplate>,
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
    /// `1002001` (HTTP 500): System error
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "System error",
        ..*error::INTERNAL_ERROR
    },
    /// `1002002` (HTTP 400): Invalid parameter
    ///
    /// Correct the parameter that `msg` names: compare type, size and value of the request parameters with the fields of the operation.
    ///
    /// 请根据响应中的 `msg`，对照接口的字段核对请求参数的类型、长度和取值。
    InvalidRequestParameter = &ErrorInfo {
        message: "Invalid parameter",
        ..*error::INVALID_REQUEST_PARAMETER
    },
}
/// The departments the approval flow applies to. / 该审批流适用的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartment {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub id: String,
    /// The Chinese name of the department. / 部门的中文名称。
    pub name: String,
    /// The English name of the department. / 部门的英文名称。
    pub en_name: String,
}
impl wire::Object for ListDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The offer approval flows on this page. / 本页的 Offer 审批流。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfferApprovalTemplate {
    /// The ID of the offer approval flow. / Offer 审批流的 ID。
    pub id: String,
    /// The name of the offer approval flow, in Chinese and English. / Offer 审批流的中英文名称。
    pub name: v1::I18n,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The remark. / 备注内容。
    pub remark: String,
    /// The departments the approval flow applies to. / 该审批流适用的部门。
    pub department_list: Vec<ListDepartment>,
}
impl wire::Object for ListOfferApprovalTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("create_time", &mut self.create_time);
        f.field("remark", &mut self.remark);
        f.field("department_list", &mut self.department_list);
    }
}
crate::codegen::__impl_object! {
    ListDepartment ListOfferApprovalTemplate
}
