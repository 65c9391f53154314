// Generated from spec/acs/v1/visitor/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::acs::{error, v1};
impl super::Api<'_> {
    /// Add a visitor / 添加访客: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, user: v1::UserExternalInput) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(user))
    }
}
/// Add a visitor / 添加访客.
///
/// Adds a visitor to the access system and returns their ID. / 为智能门禁添加一名访客，返回访客 ID。
///
/// - `POST /open-apis/acs/v1/visitors`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `acs:users`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The visitor to add. / 要添加的访客。
    pub user: v1::UserExternalInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(user: v1::UserExternalInput) -> Self {
        Self {
            user_id_type: Default::default(),
            user,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user", &mut self.user);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("acs.v1.visitor.create", Post, "/open-apis/acs/v1/visitors")
        .documented(text("添加访客", "Add a visitor"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::ACS_USERS])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("user", Object).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the visitor that was added. / 所添加访客的 ID。
    pub visitor_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("visitor_id", &mut self.visitor_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1490001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare required fields, types and values with the query parameters and the request body of the operation.
    ///
    /// 请求参数不合法。请对照接口的查询参数和请求体字段检查必填项、类型与取值。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`1490203`](error::PHONE_NUMBER_ALREADY_EXISTS): phone num already exist
    PhoneNumberAlreadyExists = error::PHONE_NUMBER_ALREADY_EXISTS,
}
