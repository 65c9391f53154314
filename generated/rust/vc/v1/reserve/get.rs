// Generated from spec/vc/v1/reserve/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get a reservation / 获取预约: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, reserve_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(reserve_id))
    }
}
/// Get a reservation / 获取预约.
///
/// Returns one of the caller's own meeting reservations in detail. / 返回一个归属于自己的会议预约的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().reserve().get("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/reserves/:reserve_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:reserve:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The unique ID of the reservation, which `vc.v1.reserve.apply` returns.
    ///
    /// 预约的唯一标识，由 `vc.v1.reserve.apply` 返回。
    /// - Example: `"6911188411932033028"`
    pub reserve_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(reserve_id: impl Into<String>) -> Self {
        Self {
            reserve_id: reserve_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve_id", &mut self.reserve_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.reserve.get", Get, "/open-apis/vc/v1/reserves/:reserve_id")
        .documented(text("获取预约", "Get a reservation"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::VC_RESERVE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("reserve_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The reservation, with the meeting number and the links to join. / 预约的信息，含会议号与入会链接。
    pub reserve: v1::Reserve,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reserve", &mut self.reserve);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
