// Generated from spec/contact/v3/user/update_user_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::error;
impl super::Api<'_> {
    /// Change the ID of a user / 更新用户ID: [`UpdateUserId`](struct@UpdateUserId).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update_user_id(
        &self,
        user_id: impl Into<String>,
        new_user_id: impl Into<String>,
    ) -> crate::codegen::Call<UpdateUserId> {
        crate::codegen::Call::new(self.client, UpdateUserId::new(user_id, new_user_id))
    }
}
/// Change the ID of a user / 更新用户ID.
///
/// Changes the user_id of a user, not the open_id or union_id. / 修改一个用户的 user_id，open_id 和 union_id 不在此列。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().user().update_user_id("ou-938e3e4fdc5e1993bee01250076f0cc2", "3e3cf96b").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/contact/v3/users/:user_id/update_user_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact:update_user_id`
///
/// Errors: [`UpdateUserIdError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserId {
    /// The present ID of the user to change, as a `user_id_type` ID. / 要修改的用户当前的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou-938e3e4fdc5e1993bee01250076f0cc2"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The new custom user_id of the user. / 用户新的自定义 user_id。
    /// - Example: `"3e3cf96b"`
    pub new_user_id: String,
}
impl UpdateUserId {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>, new_user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            new_user_id: new_user_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for UpdateUserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("new_user_id", &mut self.new_user_id);
    }
}
crate::codegen::__impl_object! {
    UpdateUserId
}
crate::codegen::__operation! {
    UpdateUserId => UpdateUserIdResponse, UpdateUserIdError:
    Endpoint::new("contact.v3.user.update_user_id", Patch, "/open-apis/contact/v3/users/:user_id/update_user_id")
        .documented(text("更新用户ID", "Change the ID of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT_UPDATE_USER_ID])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("new_user_id", String).required(),
        ])
}
/// The reply to [`UpdateUserId`](struct@UpdateUserId).
pub type UpdateUserIdResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateUserId`](struct@UpdateUserId).
    UpdateUserIdError:
    /// `40001` (HTTP 400): Invalid params
    ///
    /// A request parameter is invalid. Compare the values and types with the fields of the operation and correct them; if it still fails, contact support with the log id.
    ///
    /// 请求参数不合法。请对照接口的字段说明，修改取值或类型不符的参数；若仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "Invalid params",
        ..*error::INVALID_PARAMETER
    },
    /// [`41009`](error::EMAIL_AND_MOBILE_MISSING): no email or mobile error
    EmailAndMobileMissing = error::EMAIL_AND_MOBILE_MISSING,
    /// `41011` (HTTP 400): userID already exists error
    ///
    /// The new user ID is taken. Choose a different `new_user_id`. / 新的 user_id 已被占用。请换一个 `new_user_id`。
    UserIdAlreadyExists = &ErrorInfo {
        message: "userID already exists error",
        fix: Text { zh: "新的 user_id 已被占用。请换一个 `new_user_id`。", en: "The new user ID is taken. Choose a different `new_user_id`." },
        ..*error::USER_ID_ALREADY_EXISTS
    },
    /// `41013` (HTTP 400): exceed userID update limit error
    ///
    /// The user ID was changed as often as allowed. Keep the current user ID. / 用户 ID 的修改次数已达上限。请保留现有的用户 ID。
    UserIdUpdateLimitExceeded = &ErrorInfo {
        message: "exceed userID update limit error",
        ..*error::USER_ID_UPDATE_LIMIT_EXCEEDED
    },
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The user is outside the accessible range. When you call as an app, add the user to its contact range in the developer console under Permissions > Data permissions, and publish the app; when you call as a user, have an administrator adjust the organization visibility in the admin console under Security > Member permissions.
    ///
    /// 用户不在可访问的范围内。以应用身份调用时，请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该用户，并发布应用；以用户身份调用时，请由管理员在管理后台「安全 > 成员权限 > 组织架构可见范围」中调整。
    UserPermissionDenied = &ErrorInfo {
        status: Some(400),
        ..*error::USER_PERMISSION_DENIED
    },
    /// `41054` (HTTP 400): new user id is required error
    ///
    /// The new user ID is missing or wrong. Pass another `new_user_id`.
    ///
    /// 更新后的 user_id 有误。请填写另一个 `new_user_id`。
    NotificationEmailMissing = &ErrorInfo {
        message: "new user id is required  error",
        fix: Text { zh: "更新后的 user_id 有误。请填写另一个 `new_user_id`。", en: "The new user ID is missing or wrong. Pass another `new_user_id`." },
        ..*error::NOTIFICATION_EMAIL_MISSING
    },
}
