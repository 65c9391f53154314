// Generated from spec/application/v7/app_avatar_upload/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::application::error;
impl super::Api<'_> {
    /// Upload an app icon / 上传应用图标: [`Create`](struct@Create).
    pub fn create(
        &self,
        avatar: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(avatar))
    }
}
/// Upload an app icon / 上传应用图标.
///
/// Uploads an app icon of at most 2 MB and more than 240×240 pixels, and returns its URL for creating or updating an app.
///
/// 上传一张应用图标，返回供创建或更新应用使用的 URL；图片不超过 2 MB，须大于 240×240 像素。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v7().app_avatar_upload().create(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v7/app_avatar/upload`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application:patch`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The icon file: a JPEG, PNG, SVG or BMP of up to 2 MB, larger than 240 by 240 pixels and without rounded corners.
    ///
    /// 图标文件：JPEG、PNG、SVG 或 BMP，不超过 2 MB，长宽须大于 240 像素，不带圆角。
    pub avatar: crate::codegen::Upload,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(avatar: impl Into<crate::codegen::Upload>) -> Self {
        Self { avatar: avatar.into() }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar", &mut self.avatar);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("application.v7.app_avatar_upload.create", Post, "/open-apis/application/v7/app_avatar/upload")
        .documented(text("上传应用图标", "Upload an app icon"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/app_avatar-upload/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_PATCH])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Multipart, &[body("avatar", File).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The URL of the icon, to be passed when creating or updating an app. / 图标的 URL，创建或更新应用时用作其图标。
    pub url: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`210001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
