// Generated from spec/human_authentication/v1/identity/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::human_authentication::error;
impl super::Api<'_> {
    /// Record an identity / 录入身份信息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        user_id: impl Into<String>,
        identity_name: impl Into<String>,
        identity_code: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(user_id, identity_name, identity_code),
        )
    }
}
/// Record an identity / 录入身份信息.
///
/// Records the real identity of a user before a liveness check against an official source; calls are billed.
///
/// 录入用户的实名身份信息，须在有源活体认证之前调用，按量计费。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.human_authentication().v1().identity().create("ou_2eb5483cb377daa5054bc6f86e2089a5", "text", "4xxxxxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/human_authentication/v1/identities`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `human_authentication:identity`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/identity/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The user whose real identity to record, as a `user_id_type` ID. / 要录入实名身份的用户，类型由 `user_id_type` 决定。
    /// - Example: `"ou_2eb5483cb377daa5054bc6f86e2089a5"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The real name of the user. / 用户的真实姓名。
    /// - Example: `"text"`
    pub identity_name: String,
    /// The number of the user's ID card. / 用户的身份证号。
    /// - Example: `"4xxxxxxxx"`
    pub identity_code: String,
    /// The mobile number of the user. / 用户的手机号。
    /// - Example: `"13xxxxxxx"`
    pub mobile: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        identity_name: impl Into<String>,
        identity_code: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            identity_name: identity_name.into(),
            identity_code: identity_code.into(),
            mobile: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("identity_name", &mut self.identity_name);
        f.field("identity_code", &mut self.identity_code);
        f.field("mobile", &mut self.mobile);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("human_authentication.v1.identity.create", Post, "/open-apis/human_authentication/v1/identities")
        .documented(text("录入身份信息", "Record an identity"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/identity/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HUMAN_AUTHENTICATION_IDENTITY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            query("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("identity_name", String).required(),
            body("identity_code", String).required(),
            body("mobile", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The uid that the user's real identity is bound to. / 用户绑定实名身份后的 uid。
    pub verify_uid: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("verify_uid", &mut self.verify_uid);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1291001`](error::UPLOAD_FAILED): upload fail
    UploadFailed = error::UPLOAD_FAILED,
    /// [`1291002`](error::NAME_MISMATCH): name mismatch
    NameMismatch = error::NAME_MISMATCH,
    /// [`1291003`](error::IDENTITY_CODE_MISMATCH): code mismatch
    IdentityCodeMismatch = error::IDENTITY_CODE_MISMATCH,
    /// [`1291004`](error::MOBILE_MISMATCH): mobile mismatch
    MobileMismatch = error::MOBILE_MISMATCH,
    /// [`1291010`](error::INVALID_REQUEST): invalid request
    InvalidRequest = error::INVALID_REQUEST,
}
