// Generated from spec/admin/v1/badge_image/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::admin::error;
impl super::Api<'_> {
    /// Upload a badge image / 上传勋章图片: [`Create`](struct@Create).
    pub fn create(
        &self,
        image_file: impl Into<crate::codegen::Upload>,
        image_type: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(image_file, image_type))
    }
}
/// Upload a badge image / 上传勋章图片.
///
/// Uploads the detail or the pendant image of a badge and returns its file key. / 上传勋章的详情图或挂饰图，返回文件 key。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.admin().v1().badge_image().create(feishu_api::Upload::from_path("file"), 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/admin/v1/badge_images`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge_image/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The file of the picture: a PNG of 320×320 pixels and at most 1024 KB.
    ///
    /// 勋章图片的文件，须为 320×320 像素的 PNG，不超过 1024 KB。
    pub image_file: crate::codegen::Upload,
    /// What the picture is used for. / 图片用作勋章的哪种图。
    /// - From 1 to 2
    /// - `1`: Detail picture of the badge / 勋章详情图
    /// - `2`: Picture worn on the avatar / 勋章挂饰图
    /// - Example: `1`
    pub image_type: i64,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(image_file: impl Into<crate::codegen::Upload>, image_type: i64) -> Self {
        Self {
            image_file: image_file.into(),
            image_type,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_file", &mut self.image_file);
        f.field("image_type", &mut self.image_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("admin.v1.badge_image.create", Post, "/open-apis/admin/v1/badge_images")
        .documented(text("上传勋章图片", "Upload a badge image"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge_image/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Multipart, &[
            body("image_file", File).required(),
            body("image_type", Integer).required().between(Some(1), Some(2)),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The key of the uploaded picture, for `detail_image` or `show_image` of a badge; valid for one hour.
    ///
    /// 所上传图片的 key，用作勋章的 `detail_image` 或 `show_image`，一小时内有效。
    pub image_key: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_key", &mut self.image_key);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1051000`](error::UNKNOWN_INTERNAL_ERROR): unknown server error
    UnknownInternalError = error::UNKNOWN_INTERNAL_ERROR,
    /// [`1051001`](error::INVALID_BADGE_PARAMETER): request contain invalid param
    InvalidBadgeParameter = error::INVALID_BADGE_PARAMETER,
    /// [`1051002`](error::AUTHORITY_EXCEEDED): request to exceed authority
    AuthorityExceeded = error::AUTHORITY_EXCEEDED,
    /// [`1051100`](error::IMAGE_SIZE_TOO_LARGE): the image size is too large
    ImageSizeTooLarge = error::IMAGE_SIZE_TOO_LARGE,
    /// [`1051101`](error::INVALID_IMAGE_FORMAT): the image format is illegal
    InvalidImageFormat = error::INVALID_IMAGE_FORMAT,
    /// [`1051109`](error::IMAGE_HEIGHT_TOO_SMALL): the image height is too small
    ImageHeightTooSmall = error::IMAGE_HEIGHT_TOO_SMALL,
    /// [`1051110`](error::IMAGE_HEIGHT_TOO_LARGE): the image height is too large
    ImageHeightTooLarge = error::IMAGE_HEIGHT_TOO_LARGE,
    /// [`1051111`](error::IMAGE_ASPECT_RATIO_TOO_SMALL): the aspect ratio of the image is too small
    ImageAspectRatioTooSmall = error::IMAGE_ASPECT_RATIO_TOO_SMALL,
    /// [`1051112`](error::IMAGE_ASPECT_RATIO_TOO_LARGE): the aspect ratio of the image is too large
    ImageAspectRatioTooLarge = error::IMAGE_ASPECT_RATIO_TOO_LARGE,
    /// [`1051003`](error::FEATURE_NOT_IN_PLAN): the tenant's current payment plan does not support the use of this function
    FeatureNotInPlan = error::FEATURE_NOT_IN_PLAN,
}
