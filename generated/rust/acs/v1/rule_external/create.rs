// Generated from spec/acs/v1/rule_external/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::acs::{error, v1};
impl super::Api<'_> {
    /// Create or update an access rule / 创建或更新权限组: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.rule_id(…))`.
    pub fn create(&self, rule: v1::RuleInput) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(rule))
    }
}
/// Create or update an access rule / 创建或更新权限组.
///
/// Creates or updates a rule that grants access to devices. / 创建或更新一个门禁权限组。
///
/// - `POST /open-apis/acs/v1/rule_external`
/// - Rate limit: 5 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `acs:device:write`, `acs:users`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the permission group to update; if omitted, a new one is created. / 要更新的权限组的 ID；不填则新建一个权限组。
    /// - Example: `"7298933941867135276"`
    pub rule_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The content of the permission group. / 权限组的内容。
    pub rule: v1::RuleInput,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(rule: v1::RuleInput) -> Self {
        Self {
            rule_id: Default::default(),
            user_id_type: Default::default(),
            rule,
        }
    }
    /// Sets `rule_id`.
    #[must_use]
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
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
        f.field("rule_id", &mut self.rule_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("rule", &mut self.rule);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("acs.v1.rule_external.create", Post, "/open-apis/acs/v1/rule_external")
        .documented(text("创建或更新权限组", "Create or update an access rule"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::ACS_DEVICE_WRITE]),
            scopes(&[crate::scope::ACS_USERS]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("rule_id", String),
            query("user_id_type", String).default("\"open_id\""),
            body("rule", Object).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the permission group. / 权限组的 ID。
    pub rule_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_id", &mut self.rule_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1490030`](error::DEVICE_NOT_FOUND): device does not exist
    DeviceNotFound = error::DEVICE_NOT_FOUND,
    /// [`1490001`](error::INVALID_PARAMETER): params is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1490090`](error::INVALID_RULE_ID): rule id is invalid
    InvalidRuleId = error::INVALID_RULE_ID,
    /// [`1490112`](error::RULE_NAME_ALREADY_EXISTS): rule name already exist
    RuleNameAlreadyExists = error::RULE_NAME_ALREADY_EXISTS,
    /// [`1490111`](error::RULE_COUNT_LIMIT_EXCEEDED): rule count reach limit
    RuleCountLimitExceeded = error::RULE_COUNT_LIMIT_EXCEEDED,
}
