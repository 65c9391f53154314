// Generated from spec/acs/v1/user_face/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::acs::error;
impl super::Api<'_> {
    /// Download the face photo of a user / 下载人脸图片: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.is_cropped(…))`.
    pub fn get(&self, user_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_id))
    }
}
/// Download the face photo of a user / 下载人脸图片.
///
/// Downloads the face photo recorded for a user and returns its binary content. / 下载用户已录入的人脸图片，返回二进制内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().user_face().get("ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/acs/v1/users/:user_id/face`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acs:users`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// Whether to return the cropped face picture. / 是否返回裁剪后的人脸图片。
    pub is_cropped: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            is_cropped: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `is_cropped`.
    #[must_use]
    pub fn is_cropped(mut self, value: bool) -> Self {
        self.is_cropped = Some(value);
        self
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
        f.field("user_id", &mut self.user_id);
        f.field("is_cropped", &mut self.is_cropped);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("acs.v1.user_face.get", Get, "/open-apis/acs/v1/users/:user_id/face")
        .documented(text("下载人脸图片", "Download the face photo of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ACS_USERS])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            path("user_id", String).required(),
            query("is_cropped", Boolean),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .reply(Binary)
}
/// The reply to [`Get`](struct@Get): a file.
pub type GetResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1490101`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1490107`](error::USER_FACE_NOT_FOUND): user face not found
    UserFaceNotFound = error::USER_FACE_NOT_FOUND,
}
