// Generated from spec/compensation/v1/social_plan/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::compensation::{error, v1};
impl super::Api<'_> {
    /// List social insurance plans / 根据生效日期分页查询参保方案: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        effective_date: impl Into<String>,
        page_size: i64,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(effective_date, page_size))
    }
}
/// List social insurance plans / 根据生效日期分页查询参保方案.
///
/// Returns the social insurance plans in effect on a given date page by page. / 分页返回在指定日期生效的参保方案。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.compensation().v1().social_plan().list("2024-01-01", 10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/compensation/v1/social_plans`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:compensation.social_plan:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The date on which the insurance plans must be in effect, as `YYYY-MM-DD`.
    ///
    /// 查询在此日期有效的参保方案，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-01-01"`
    pub effective_date: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `100`
    /// - From 10 to 200
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// Whether to query social insurance or provident fund plans. / 查询社保方案还是公积金方案。
    /// - Length: 8 to 64
    pub insurance_type: Option<v1::InsuranceType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(effective_date: impl Into<String>, page_size: i64) -> Self {
        Self {
            effective_date: effective_date.into(),
            page_size,
            page_token: Default::default(),
            insurance_type: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `insurance_type`.
    #[must_use]
    pub fn insurance_type(mut self, value: v1::InsuranceType) -> Self {
        self.insurance_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("effective_date", &mut self.effective_date);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("insurance_type", &mut self.insurance_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("compensation.v1.social_plan.list", Get, "/open-apis/compensation/v1/social_plans")
        .documented(text("根据生效日期分页查询参保方案", "List social insurance plans"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_plan/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMPENSATION_SOCIAL_PLAN_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("effective_date", String).required(),
            query("page_size", Integer).required().between(Some(10), Some(200)).default("100"),
            query("page_token", String),
            query("insurance_type", String),
        ])
        .paging(Paging::new("page_token", "page_token", "plans").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::SocialPlan;
    fn items(response: ListResponse) -> Vec<v1::SocialPlan> {
        response.plans
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The insurance plans found. / 查询到的参保方案。
    pub plans: Vec<v1::SocialPlan>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("plans", &mut self.plans);
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
    /// [`2290001`](error::INTERNAL_ERROR): server error
    InternalError = error::INTERNAL_ERROR,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。
    InvalidParameter = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        fix: Text { zh: "请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数。", en: "A request parameter is invalid. Compare the values and types with the fields of the operation and correct them." },
        ..*error::INVALID_PARAMETER
    },
}
