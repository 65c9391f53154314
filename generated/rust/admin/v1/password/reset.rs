// Generated from spec/admin/v1/password/reset.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::admin::error;
impl super::Api<'_> {
    /// Reset the mail password of a user / 重置用户的企业邮箱密码: [`Reset`](struct@Reset).
    pub fn reset(
        &self,
        user_id_type: types::UserIdType,
        password: ResetPassword,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Reset> {
        crate::codegen::Call::new(
            self.client,
            Reset::new(user_id_type, password, user_id),
        )
    }
}
/// Reset the mail password of a user / 重置用户的企业邮箱密码.
///
/// Resets a user's business mail password where it equals the login address, which resolves a deadlock at login.
///
/// 重置用户的企业邮箱密码，仅当登录邮箱与企业邮箱一致时生效，用于解决登录死锁。
///
/// - `POST /open-apis/admin/v1/password/reset`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:ent_email_password`
///
/// Errors: [`ResetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/password/reset)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reset {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// The new password: at least 8 characters, with at least two of letters, digits and symbols.
    ///
    /// 新密码，至少 8 个字符，字母、数字、符号中至少含两类。
    pub password: ResetPassword,
    /// The user whose password is reset, as a `user_id_type` ID; takes effect only if the email they sign in with is their business mailbox or an alias of it.
    ///
    /// 要重置密码的用户，类型由 `user_id_type` 决定；其登录邮箱须就是企业邮箱或其别名，否则不生效。
    /// - Length: 0 to 200
    /// - Example: `"abc123"`
    pub user_id: String,
}
impl Reset {
    /// Creates the value from its required fields.
    pub fn new(
        user_id_type: types::UserIdType,
        password: ResetPassword,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id_type,
            password,
            user_id: user_id.into(),
        }
    }
}
impl wire::Object for Reset {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("password", &mut self.password);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    Reset
}
crate::codegen::__operation! {
    Reset => ResetResponse, ResetError:
    Endpoint::new("admin.v1.password.reset", Post, "/open-apis/admin/v1/password/reset")
        .documented(text("重置用户的企业邮箱密码", "Reset the mail password of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/password/reset")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_ENT_EMAIL_PASSWORD])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).required().default("\"open_id\""),
            body("password", Object).required(),
            body("user_id", String).required(),
        ])
}
/// The reply to [`Reset`](struct@Reset).
pub type ResetResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Reset`](struct@Reset).
    ResetError:
    /// [`1050023`](error::RESET_PASSWORD_LIMIT_EXCEEDED): reach reset password num limit
    ResetPasswordLimitExceeded = error::RESET_PASSWORD_LIMIT_EXCEEDED,
    /// [`1050022`](error::INVALID_PASSWORD_FORMAT): password format is not valid
    InvalidPasswordFormat = error::INVALID_PASSWORD_FORMAT,
    /// [`1050024`](error::USER_CANNOT_RESET_PASSWORD): user cant reset password.may be user enterprise email not equal email
    UserCannotResetPassword = error::USER_CANNOT_RESET_PASSWORD,
}
/// The new password: at least 8 characters, with at least two of letters, digits and symbols.
///
/// 新密码，至少 8 个字符，字母、数字、符号中至少含两类。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetPassword {
    /// The new password of the business mailbox. / 企业邮箱的新密码。
    /// - Example: `"abcd*efg"`
    pub ent_email_password: String,
}
impl ResetPassword {
    /// Creates the value from its required fields.
    pub fn new(ent_email_password: impl Into<String>) -> Self {
        Self {
            ent_email_password: ent_email_password.into(),
        }
    }
}
impl wire::Object for ResetPassword {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ent_email_password", &mut self.ent_email_password);
    }
}
crate::codegen::__impl_object! {
    ResetPassword
}
