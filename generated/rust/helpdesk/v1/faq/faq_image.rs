// Generated from spec/helpdesk/v1/faq/faq_image.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Get an image of an FAQ / 获取知识库图像: [`FaqImage`](struct@FaqImage).
    pub fn faq_image(
        &self,
        id: impl Into<String>,
        image_key: impl Into<id::ImageKey>,
    ) -> crate::codegen::Call<FaqImage> {
        crate::codegen::Call::new(self.client, FaqImage::new(id, image_key))
    }
}
/// Get an image of an FAQ / 获取知识库图像.
///
/// Returns the binary content of an image in an entry of the knowledge base. / 返回知识库问答中一张图片的二进制内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().faq().faq_image("12345", "img_b07ffac0-19c1-48a3-afca-599f8ea825fj").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`FaqImageError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FaqImage {
    /// The ID of the FAQ. / 知识库条目的 ID。
    /// - Example: `"12345"`
    pub id: String,
    /// The key of the image in the FAQ. / 知识库图片的 key。
    /// - Example: `"img_b07ffac0-19c1-48a3-afca-599f8ea825fj"`
    pub image_key: id::ImageKey,
}
impl FaqImage {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, image_key: impl Into<id::ImageKey>) -> Self {
        Self {
            id: id.into(),
            image_key: image_key.into(),
        }
    }
}
impl wire::Object for FaqImage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("image_key", &mut self.image_key);
    }
}
crate::codegen::__impl_object! {
    FaqImage
}
crate::codegen::__operation! {
    FaqImage => FaqImageResponse, FaqImageError:
    Endpoint::new("helpdesk.v1.faq.faq_image", Get, "/open-apis/helpdesk/v1/faqs/:id/image/:image_key")
        .documented(text("获取知识库图像", "Get an image of an FAQ"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("id", String).required(), path("image_key", String).required()])
        .reply(Binary)
}
/// The reply to [`FaqImage`](struct@FaqImage): a file.
pub type FaqImageResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`FaqImage`](struct@FaqImage).
    FaqImageError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
