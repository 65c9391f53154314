// Generated from spec/spark/v1/app/icon.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::error;
impl super::Api<'_> {
    /// Upload an app icon / 上传妙搭应用图标: [`Icon`](struct@Icon).
    pub fn icon(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Icon> {
        crate::codegen::Call::new(self.client, Icon::new(file))
    }
}
/// Upload an app icon / 上传妙搭应用图标.
///
/// Uploads an icon for Miaoda apps and returns its URL. / 上传一个妙搭应用的图标文件，返回其 URL。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app().icon(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/icon`
/// - Rate limit: 20 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app:write`
///
/// Errors: [`IconError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Icon {
    /// The icon file to upload, as the `file` part of a `multipart/form-data` body.
    ///
    /// 要上传的图标文件，以 `multipart/form-data` 的 `file` 部分传递。
    pub file: crate::codegen::Upload,
}
impl Icon {
    /// Creates the value from its required fields.
    pub fn new(file: impl Into<crate::codegen::Upload>) -> Self {
        Self { file: file.into() }
    }
}
impl wire::Object for Icon {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Icon
}
crate::codegen::__operation! {
    Icon => IconResponse, IconError:
    Endpoint::new("spark.v1.app.icon", Post, "/open-apis/spark/v1/icon")
        .documented(text("上传妙搭应用图标", "Upload an app icon"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Icon`](struct@Icon).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IconResponse {
    /// The URL of the icon uploaded. / 已上传图标的 URL。
    pub icon_url: String,
}
impl wire::Object for IconResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("icon_url", &mut self.icon_url);
    }
}
crate::codegen::__impl_object! {
    IconResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Icon`](struct@Icon).
    IconError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
