// Generated from spec/hire/v1/offer/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List the offers of a talent / 获取 Offer 列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, talent_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(talent_id))
    }
}
/// List the offers of a talent / 获取 Offer 列表.
///
/// Returns the offers of a talent page by page. / 分页返回一名人才的 Offer。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().offer().list("7096320678581242123").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/offers`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer:readonly`, `hire:offer`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list)
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
    /// The ID of the talent whose offers are listed, from the list of talents. / 要查询谁的 Offer，填人才 ID，取自人才列表。
    /// - Example: `"7096320678581242123"`
    pub talent_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The type of employee type ID used in this call. / 本次调用中人员类型 ID 的类型。
    /// - Default: `"people_admin_employee_type_id"`
    pub employee_type_id_type: Option<v1::EmployeeTypeIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>) -> Self {
        Self {
            page_token: Default::default(),
            page_size: Default::default(),
            talent_id: talent_id.into(),
            user_id_type: Default::default(),
            employee_type_id_type: Default::default(),
        }
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `employee_type_id_type`.
    #[must_use]
    pub fn employee_type_id_type(mut self, value: v1::EmployeeTypeIdType) -> Self {
        self.employee_type_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("talent_id", &mut self.talent_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("employee_type_id_type", &mut self.employee_type_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("hire.v1.offer.list", Get, "/open-apis/hire/v1/offers")
        .documented(text("获取 Offer 列表", "List the offers of a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_OFFER_READONLY]),
            scopes(&[crate::scope::HIRE_OFFER]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_token", String),
            query("page_size", Integer).default("10"),
            query("talent_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("employee_type_id_type", String).default("\"people_admin_employee_type_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListOfferListInfo;
    fn items(response: ListResponse) -> Vec<ListOfferListInfo> {
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
    /// The offers of the talent. / 该人才的 Offer。
    pub items: Vec<ListOfferListInfo>,
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
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The offers of the talent. / 该人才的 Offer。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOfferListInfo {
    /// The ID of the offer, with which its details can be read. / Offer ID，可用于获取 Offer 详情。
    pub id: String,
    /// The job the offer is for. / Offer 对应的职位。
    pub job_info: v1::OfferJobInfo,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: i64,
    /// The status of the offer. / Offer 的状态。
    /// - `1`: Not requested / 未申请
    /// - `2`: In approval / 审批中
    /// - `3`: Approval withdrawn / 审批已撤回
    /// - `4`: Approved / 审批通过
    /// - `5`: Not approved / 审批不通过
    /// - `6`: Sent / 已发送
    /// - `7`: Accepted by the candidate / 被候选人接受
    /// - `8`: Declined by the candidate / 被候选人拒绝
    /// - `9`: Expired / 已失效
    /// - `10`: Created / 已创建
    /// - `11`: Intern yet to join, internship offers only / 实习待入职，仅限实习 Offer
    /// - `12`: Intern joined, internship offers only / 实习已入职，仅限实习 Offer
    /// - `13`: Intern left, internship offers only / 实习已离职，仅限实习 Offer
    pub offer_status: i64,
    /// Whether the offer is a formal one or for an internship. / 是正式 Offer 还是实习 Offer。
    /// - `1`: Formal offer / 正式 Offer
    /// - `2`: Internship offer / 实习 Offer
    pub offer_type: i64,
    /// The employee type the candidate will have. / 候选人入职后的人员类型。
    pub employee_type: v1::BaseBilingualWithId,
    /// The ID of the application the offer belongs to, with which the application can be read.
    ///
    /// Offer 所属投递的 ID，可用于获取投递信息。
    pub application_id: String,
}
impl wire::Object for ListOfferListInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("job_info", &mut self.job_info);
        f.field("create_time", &mut self.create_time);
        f.field("offer_status", &mut self.offer_status);
        f.field("offer_type", &mut self.offer_type);
        f.field("employee_type", &mut self.employee_type);
        f.field("application_id", &mut self.application_id);
    }
}
crate::codegen::__impl_object! {
    ListOfferListInfo
}
