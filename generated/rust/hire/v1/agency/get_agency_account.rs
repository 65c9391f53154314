// Generated from spec/hire/v1/agency/get_agency_account.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// List the headhunters of an agency / 查询猎头供应商下猎头列表: [`GetAgencyAccount`](struct@GetAgencyAccount).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_agency_account(
        &self,
        supplier_id: impl Into<String>,
    ) -> crate::codegen::Call<GetAgencyAccount> {
        crate::codegen::Call::new(self.client, GetAgencyAccount::new(supplier_id))
    }
}
/// List the headhunters of an agency / 查询猎头供应商下猎头列表.
///
/// Returns the headhunter accounts of an agency page by page. / 分页返回一个猎头供应商下的猎头账号。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.hire().v1().agency().get_agency_account("7398623155442682156").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/agencies/get_agency_account`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:agency_account`, `hire:agency_account:readonly`
///
/// Errors: [`GetAgencyAccountError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgencyAccount {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - At most 20
    pub page_size: Option<i64>,
    /// The ID of the headhunting agency, found by searching the list of agencies.
    ///
    /// 猎头供应商 ID，可从搜索猎头供应商列表的结果中取得。
    /// - Example: `"7398623155442682156"`
    pub supplier_id: String,
    /// The state of the headhunter's account. / 猎头账号的状态。
    /// - `0`: Active / 正常
    /// - `1`: Disabled / 已禁用
    /// - `2`: Deactivated by the agency / 已被猎头供应商停用
    /// - Example: `1`
    pub status: Option<i64>,
    /// The role of the headhunter within the agency. / 猎头在供应商内的角色。
    /// - `0`: Administrator / 管理员
    /// - `1`: Consultant / 顾问
    /// - Example: `1`
    pub role: Option<i64>,
}
impl GetAgencyAccount {
    /// Creates the value from its required fields.
    pub fn new(supplier_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            supplier_id: supplier_id.into(),
            status: Default::default(),
            role: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
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
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, value: i64) -> Self {
        self.role = Some(value);
        self
    }
}
impl wire::Object for GetAgencyAccount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("supplier_id", &mut self.supplier_id);
        f.field("status", &mut self.status);
        f.field("role", &mut self.role);
    }
}
crate::codegen::__impl_object! {
    GetAgencyAccount
}
crate::codegen::__operation! {
    GetAgencyAccount => GetAgencyAccountResponse, GetAgencyAccountError:
    Endpoint::new("hire.v1.agency.get_agency_account", Post, "/open-apis/hire/v1/agencies/get_agency_account")
        .documented(text("查询猎头供应商下猎头列表", "List the headhunters of an agency"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::HIRE_AGENCY_ACCOUNT]),
            scopes(&[crate::scope::HIRE_AGENCY_ACCOUNT_READONLY]),
        ])
        .guards(&[
            Guard::received("items.user_info.email", &[scopes(&[crate::scope::HIRE_AGENCY_EMAIL_READONLY])]),
            Guard::received("items.user_info.mobile", &[scopes(&[crate::scope::HIRE_AGENCY_MOBILE_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(20)).default("10"),
            body("supplier_id", String).required(),
            body("status", Integer),
            body("role", Integer),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for GetAgencyAccount {
    type Item = GetAgencyAccountAgencyAccount;
    fn items(response: GetAgencyAccountResponse) -> Vec<GetAgencyAccountAgencyAccount> {
        response.items
    }
}
/// The reply to [`GetAgencyAccount`](struct@GetAgencyAccount).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgencyAccountResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The headhunter accounts of the agency. / 供应商名下的猎头账号。
    pub items: Vec<GetAgencyAccountAgencyAccount>,
}
impl wire::Object for GetAgencyAccountResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    GetAgencyAccountResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetAgencyAccount`](struct@GetAgencyAccount).
    GetAgencyAccountError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The headhunter accounts of the agency. / 供应商名下的猎头账号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgencyAccountAgencyAccount {
    /// The ID of the headhunter account. / 猎头账号 ID。
    pub id: String,
    /// Why the account was disabled, set only if `status` is `1`. / 账号被禁用的原因，仅在 `status` 为 `1` 时有值。
    pub reason: String,
    /// When the headhunter was added, in milliseconds since 1970. / 猎头账号的添加时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The state of the headhunter's account. / 猎头账号的状态。
    /// - `0`: Active / 正常
    /// - `1`: Disabled / 已禁用
    /// - `2`: Deactivated by the agency / 已被猎头供应商停用
    pub status: i64,
    /// The user behind the headhunter account. / 猎头账号对应的用户。
    pub user_info: GetAgencyAccountAgencyAccountUser,
    /// The role of the headhunter within the agency. / 猎头在供应商内的角色。
    /// - `0`: Administrator / 管理员
    /// - `1`: Consultant / 顾问
    pub role: i64,
}
impl wire::Object for GetAgencyAccountAgencyAccount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("reason", &mut self.reason);
        f.field("create_time", &mut self.create_time);
        f.field("status", &mut self.status);
        f.field("user_info", &mut self.user_info);
        f.field("role", &mut self.role);
    }
}
/// The user behind the headhunter account. / 猎头账号对应的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgencyAccountAgencyAccountUser {
    /// The ID of the user, as a `user_id_type` ID. / 用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The name of the user, in Chinese and English. / 用户的中英文姓名。
    pub name: v1::I18n,
    /// The email address of the user. / 用户的邮箱地址。
    /// - Present only with one of the scopes `hire:agency.email:readonly`
    pub email: String,
    /// The mobile number of the user. / 用户的手机号。
    /// - Present only with one of the scopes `hire:agency.mobile:readonly`
    pub mobile: String,
}
impl wire::Object for GetAgencyAccountAgencyAccountUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
    }
}
crate::codegen::__impl_object! {
    GetAgencyAccountAgencyAccount GetAgencyAccountAgencyAccountUser
}
