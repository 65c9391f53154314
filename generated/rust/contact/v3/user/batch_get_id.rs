// Generated from spec/contact/v3/user/batch_get_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::v3;
impl super::Api<'_> {
    /// Get user IDs by mobile number or email / 通过手机号或邮箱获取用户 ID: [`BatchGetId`](struct@BatchGetId).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_get_id(&self) -> crate::codegen::Call<BatchGetId> {
        crate::codegen::Call::new(self.client, BatchGetId::new())
    }
}
/// Get user IDs by mobile number or email / 通过手机号或邮箱获取用户 ID.
///
/// Returns the IDs and the status of one or more users, given their mobile numbers or emails.
///
/// 用手机号或邮箱查询一个或多个用户的 ID 和状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().user().batch_get_id().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/users/batch_get_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:user.id:readonly`
///
/// Errors: [`BatchGetIdError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetId {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The email addresses of the users to find, at most 50 and no business addresses. They are looked up independently of `mobiles`, and there are as many results as entries in both together.
    ///
    /// 要查询的用户邮箱，最多 50 个，不支持企业邮箱；与 `mobiles` 各自独立查询，结果数为两者之和。
    /// - Length: at most 50
    /// - Example: `["zhangsan@z.com"]`
    pub emails: Option<Vec<String>>,
    /// The mobile numbers of the users to find, at most 50; those from outside the Chinese mainland need their country or region code with a leading `+`. They are looked up independently of `emails`, and there are as many results as entries in both together.
    ///
    /// 要查询的用户手机号，最多 50 个，非中国大陆号码须带 `+` 开头的国家或地区代码；与 `emails` 各自独立查询，结果数为两者之和。
    /// - Length: at most 50
    /// - Example: `["13011111111"]`
    pub mobiles: Option<Vec<String>>,
    /// Whether employees who have resigned are included in the results. / 结果中是否包含已离职的员工。
    /// - Default: `false`
    pub include_resigned: Option<bool>,
}
impl BatchGetId {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `emails`.
    #[must_use]
    pub fn emails(mut self, value: impl Into<Vec<String>>) -> Self {
        self.emails = Some(value.into());
        self
    }
    /// Sets `mobiles`.
    #[must_use]
    pub fn mobiles(mut self, value: impl Into<Vec<String>>) -> Self {
        self.mobiles = Some(value.into());
        self
    }
    /// Sets `include_resigned`.
    #[must_use]
    pub fn include_resigned(mut self, value: bool) -> Self {
        self.include_resigned = Some(value);
        self
    }
}
impl wire::Object for BatchGetId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("emails", &mut self.emails);
        f.field("mobiles", &mut self.mobiles);
        f.field("include_resigned", &mut self.include_resigned);
    }
}
crate::codegen::__impl_object! {
    BatchGetId
}
crate::codegen::__operation! {
    BatchGetId => BatchGetIdResponse, BatchGetIdError:
    Endpoint::new("contact.v3.user.batch_get_id", Post, "/open-apis/contact/v3/users/batch_get_id")
        .documented(text("通过手机号或邮箱获取用户 ID", "Get user IDs by mobile number or email"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CONTACT_USER_ID_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("user_list.status", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("emails", Array),
            body("mobiles", Array),
            body("include_resigned", Boolean).default("false"),
        ])
}
/// The reply to [`BatchGetId`](struct@BatchGetId).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdResponse {
    /// The users behind the given email addresses and mobile numbers. / 各邮箱和手机号对应的用户。
    pub user_list: Vec<BatchGetIdUserContactInfo>,
}
impl wire::Object for BatchGetIdResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_list", &mut self.user_list);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdResponse
}
/// The documented errors of [`BatchGetId`](struct@BatchGetId).
pub type BatchGetIdError = crate::codegen::NoError;
/// The users behind the given email addresses and mobile numbers. / 各邮箱和手机号对应的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdUserContactInfo {
    /// The ID of the user behind the address or number, as a `user_id_type` ID.
    ///
    /// 邮箱或手机号对应的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The mobile number this result is for; present for lookups by mobile number. / 这条结果所对应的手机号，以手机号查询时才有。
    pub mobile: String,
    /// The email address this result is for; present for lookups by email address. / 这条结果所对应的邮箱，以邮箱查询时才有。
    pub email: String,
    /// The state of the account, expressed by several flags such as activated, suspended, resigned and exited.
    ///
    /// 用户的账号状态，由其中的多个布尔值共同表示，如是否激活、暂停、离职或退出。
    /// - Present only with one of the scopes `contact:user.employee:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`
    pub status: v3::UserStatus,
}
impl wire::Object for BatchGetIdUserContactInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdUserContactInfo
}
