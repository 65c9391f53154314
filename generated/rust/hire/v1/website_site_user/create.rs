// Generated from spec/hire/v1/website_site_user/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Register a user of a careers site / 新建招聘官网用户: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn create(
        &self,
        website_id: impl Into<String>,
        external_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(website_id, external_id))
    }
}
/// Register a user of a careers site / 新建招聘官网用户.
///
/// Registers a user of a careers site, for whom applications can then be created.
///
/// 注册一名官网用户，之后可以其身份创建官网投递。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().website_site_user().create("1618209327096", "6960663240925956621").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/websites/:website_id/site_users`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the careers site, from `hire.v1.website.list`. / 招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"1618209327096"`
    pub website_id: String,
    /// The name of the user of the careers site. / 官网用户的姓名。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The email address of the user. / 用户的邮箱地址。
    /// - Example: `"zhangmin@163.com"`
    pub email: Option<String>,
    /// The ID of the user in an external system, which makes the call idempotent: each ID creates one user only, and if that exists already, it is returned.
    ///
    /// 用户在外部系统中的 ID，用于幂等：同一 ID 只创建一个官网用户，已存在时返回原有用户。
    /// - Example: `"6960663240925956621"`
    pub external_id: String,
    /// The phone number of the user, to be given together with `mobile_country_code`.
    ///
    /// 官网用户的手机号，须与 `mobile_country_code` 一同填写。
    /// - Example: `"182900291190"`
    pub mobile: Option<String>,
    /// The code of the country or region of the phone number, to be given together with `mobile`; it comes from `hire.v1.location.query`.
    ///
    /// 手机号所属国家或地区的编码，须与 `mobile` 一同填写，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CN_1"`
    pub mobile_country_code: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(website_id: impl Into<String>, external_id: impl Into<String>) -> Self {
        Self {
            website_id: website_id.into(),
            name: Default::default(),
            email: Default::default(),
            external_id: external_id.into(),
            mobile: Default::default(),
            mobile_country_code: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `mobile_country_code`.
    #[must_use]
    pub fn mobile_country_code(mut self, value: impl Into<String>) -> Self {
        self.mobile_country_code = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("external_id", &mut self.external_id);
        f.field("mobile", &mut self.mobile);
        f.field("mobile_country_code", &mut self.mobile_country_code);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.website_site_user.create", Post, "/open-apis/hire/v1/websites/:website_id/site_users")
        .documented(text("新建招聘官网用户", "Register a user of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_SITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("website_id", String).required(),
            body("name", String),
            body("email", String),
            body("external_id", String).required(),
            body("mobile", String),
            body("mobile_country_code", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The user of the careers site, either new or existing. / 新建或已存在的官网用户。
    pub site_user: CreateWebsiteUser,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("site_user", &mut self.site_user);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The user of the careers site, either new or existing. / 新建或已存在的官网用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebsiteUser {
    /// The ID of the user of the careers site. / 招聘官网用户的 ID。
    pub user_id: String,
    /// The name of the user of the careers site. / 官网用户的姓名。
    pub name: String,
    /// The email address of the user. / 用户的邮箱地址。
    pub email: String,
    /// The ID of the user in an external system. / 用户在外部系统中的 ID。
    pub external_id: String,
    /// The phone number of the applicant or of the user of the careers site. / 投递人或官网用户的手机号。
    pub mobile: String,
    /// The code of the country or region of the phone number. / 手机号所属国家或地区的编码。
    pub mobile_country_code: String,
}
impl wire::Object for CreateWebsiteUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("external_id", &mut self.external_id);
        f.field("mobile", &mut self.mobile);
        f.field("mobile_country_code", &mut self.mobile_country_code);
    }
}
crate::codegen::__impl_object! {
    CreateWebsiteUser
}
