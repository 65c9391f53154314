// Generated from spec/acs/v1/user_face/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::acs::error;
impl super::Api<'_> {
    /// Upload the face photo of a user / 上传人脸图片: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        user_id: impl Into<String>,
        files: impl Into<crate::codegen::Upload>,
        file_type: impl Into<String>,
        file_name: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(user_id, files, file_type, file_name),
        )
    }
}
/// Upload the face photo of a user / 上传人脸图片.
///
/// Uploads the face photo that a user needs in order to use access devices. / 上传用户的人脸图片，录入后才能使用门禁考勤机。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.acs().v1().user_face().update("ou_7dab8a3d3cdcc9da365777c7ad535d62", feishu_api::Upload::from_path("file"), "jpg", "efeqz12f.jpg").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/acs/v1/users/:user_id/face`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `acs:users`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The IDs of the user, one of each type. / 用户的各类 ID。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The content of the face picture. / 人脸图片的文件内容。
    pub files: crate::codegen::Upload,
    /// The format of the picture: jpg or png. / 图片的格式，为 jpg 或 png。
    /// - Example: `"jpg"`
    pub file_type: String,
    /// The name of the file, with its extension. / 文件名，含后缀。
    /// - Example: `"efeqz12f.jpg"`
    pub file_name: String,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        files: impl Into<crate::codegen::Upload>,
        file_type: impl Into<String>,
        file_name: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            files: files.into(),
            file_type: file_type.into(),
            file_name: file_name.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("files", &mut self.files);
        f.field("file_type", &mut self.file_type);
        f.field("file_name", &mut self.file_name);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("acs.v1.user_face.update", Put, "/open-apis/acs/v1/users/:user_id/face")
        .documented(text("上传人脸图片", "Upload the face photo of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user-face/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ACS_USERS])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Multipart, &[
            path("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("files", File).required(),
            body("file_type", String).required(),
            body("file_name", String).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1490101`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1490108`](error::USER_FACE_CROP_FAILED): user face crop fail
    UserFaceCropFailed = error::USER_FACE_CROP_FAILED,
}
