// Generated from spec/acs/v1/user/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::acs::{error, v1};
impl super::Api<'_> {
    /// Update an access user / 修改用户部分信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(&self, user_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(user_id))
    }
}
/// Update an access user / 修改用户部分信息.
///
/// Records data of a user such as the card number, for access systems with the Wiegand protocol.
///
/// 录入用户的门禁卡号等信息，供韦根协议的门禁系统使用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().user().patch("ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/acs/v1/users/:user_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acs:users`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What the user is recognized by, such as a card number or face. / 用户用于门禁识别的特征，如卡号和人脸。
    pub feature: Option<v1::FeatureInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            feature: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `feature`.
    #[must_use]
    pub fn feature(mut self, value: v1::FeatureInput) -> Self {
        self.feature = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("feature", &mut self.feature);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("acs.v1.user.patch", Patch, "/open-apis/acs/v1/users/:user_id")
        .documented(text("修改用户部分信息", "Update an access user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ACS_USERS])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Json, &[
            path("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("feature", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1490101`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
}
