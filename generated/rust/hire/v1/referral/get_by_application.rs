// Generated from spec/hire/v1/referral/get_by_application.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get the referral of an application / 获取内推信息: [`GetByApplication`](struct@GetByApplication).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get_by_application(
        &self,
        application_id: impl Into<String>,
    ) -> crate::codegen::Call<GetByApplication> {
        crate::codegen::Call::new(self.client, GetByApplication::new(application_id))
    }
}
/// Get the referral of an application / 获取内推信息.
///
/// Returns the referrer, the time and more of a referral by application ID. / 按投递 ID 返回内推人、内推时间等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().referral().get_by_application("6134134355464633").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/referrals/get_by_application`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral:readonly`, `hire:referral`
///
/// Errors: [`GetByApplicationError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByApplication {
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6134134355464633"`
    pub application_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl GetByApplication {
    /// Creates the value from its required fields.
    pub fn new(application_id: impl Into<String>) -> Self {
        Self {
            application_id: application_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for GetByApplication {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    GetByApplication
}
crate::codegen::__operation! {
    GetByApplication => GetByApplicationResponse, GetByApplicationError:
    Endpoint::new("hire.v1.referral.get_by_application", Get, "/open-apis/hire/v1/referrals/get_by_application")
        .documented(text("获取内推信息", "Get the referral of an application"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_REFERRAL_READONLY]),
            scopes(&[crate::scope::HIRE_REFERRAL]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("application_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`GetByApplication`](struct@GetByApplication).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByApplicationResponse {
    /// The referral that led to the application. / 该投递对应的内推记录。
    pub referral: GetByApplicationReferral,
}
impl wire::Object for GetByApplicationResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("referral", &mut self.referral);
    }
}
crate::codegen::__impl_object! {
    GetByApplicationResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetByApplication`](struct@GetByApplication).
    GetByApplicationError:
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
/// The referral that led to the application. / 该投递对应的内推记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByApplicationReferral {
    /// The ID of the referral. / 内推 ID。
    pub id: String,
    /// The ID of the application. / 投递 ID。
    pub application_id: String,
    /// When the referral was created, in milliseconds since 1970. / 内推记录的创建时间，毫秒级时间戳。
    pub create_time: i64,
    /// The ID of the referrer, as a `user_id_type` ID. / 内推人的用户 ID，类型由 `user_id_type` 决定。
    pub referral_user_id: String,
    /// The ID and name of the referrer. / 内推人的 ID 和姓名。
    pub referral_user: v1::IdNameObject,
}
impl wire::Object for GetByApplicationReferral {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("create_time", &mut self.create_time);
        f.field("referral_user_id", &mut self.referral_user_id);
        f.field("referral_user", &mut self.referral_user);
    }
}
crate::codegen::__impl_object! {
    GetByApplicationReferral
}
