// Generated from spec/spark/v1/app/upload_html_code_and_release.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Upload HTML code and release it / 上传 HTML 代码并发布: [`UploadHtmlCodeAndRelease`](struct@UploadHtmlCodeAndRelease).
    pub fn upload_html_code_and_release(
        &self,
        app_id: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<UploadHtmlCodeAndRelease> {
        crate::codegen::Call::new(
            self.client,
            UploadHtmlCodeAndRelease::new(app_id, file),
        )
    }
}
/// Upload HTML code and release it / 上传 HTML 代码并发布.
///
/// Uploads HTML files as a tar archive and releases them as a Miaoda app, and returns the URL where it is online.
///
/// 上传 tar 格式的 HTML 文件并发布到妙搭应用，返回在线访问的地址。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app().upload_html_code_and_release("app_4k6af8utt2s0n", feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code`
/// - Rate limit: 20 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app:publish`
///
/// Errors: [`UploadHtmlCodeAndReleaseError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadHtmlCodeAndRelease {
    /// The ID of the Miaoda app, returned when the app is created and shown in the Miaoda admin console.
    ///
    /// 妙搭应用的 ID，创建应用时返回，也可在妙搭管理后台查看。
    /// - Example: `"app_4k6af8utt2s0n"`
    pub app_id: String,
    /// The HTML code to release, packed as a tar file. / 要发布的 HTML 代码，打包为 tar 文件。
    pub file: crate::codegen::Upload,
}
impl UploadHtmlCodeAndRelease {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            file: file.into(),
        }
    }
}
impl wire::Object for UploadHtmlCodeAndRelease {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    UploadHtmlCodeAndRelease
}
crate::codegen::__operation! {
    UploadHtmlCodeAndRelease => UploadHtmlCodeAndReleaseResponse, UploadHtmlCodeAndReleaseError:
    Endpoint::new("spark.v1.app.upload_html_code_and_release", Post, "/open-apis/spark/v1/apps/:app_id/upload_and_release_html_code")
        .documented(text("上传 HTML 代码并发布", "Upload HTML code and release it"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_PUBLISH])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Multipart, &[path("app_id", String).required(), body("file", File).required()])
}
/// The reply to [`UploadHtmlCodeAndRelease`](struct@UploadHtmlCodeAndRelease).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadHtmlCodeAndReleaseResponse {
    /// The URL of the app once released. / 发布后访问应用的 URL。
    pub url: String,
}
impl wire::Object for UploadHtmlCodeAndReleaseResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
crate::codegen::__impl_object! {
    UploadHtmlCodeAndReleaseResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadHtmlCodeAndRelease`](struct@UploadHtmlCodeAndRelease).
    UploadHtmlCodeAndReleaseError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
