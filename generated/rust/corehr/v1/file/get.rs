// Generated from spec/corehr/v1/file/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Download a file / 下载文件: [`Get`](struct@Get).
    pub fn get(&self, id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(id))
    }
}
/// Download a file / 下载文件.
///
/// Downloads a file of the HR system by its ID and returns its binary content. / 按 ID 下载人事系统中的文件，返回二进制内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().file().get("150018109586e8ea745e47ae8feb3722dbe1d03a181336393633393133303431393831343930373235150100").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/files/:id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:file:write`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/file/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    /// - Example: `"150018109586e8ea745e47ae8feb3722dbe1d03a181336393633393133303431393831343930373235150100"`
    pub id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v1.file.get", Get, "/open-apis/corehr/v1/files/:id")
        .documented(text("下载文件", "Download a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/file/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_FILE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("id", String).required()])
        .reply(Binary)
}
/// The reply to [`Get`](struct@Get): a file.
pub type GetResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is invalid. Use the correct file ID in the path, of a file that exists.
    ///
    /// 请求参数不合法。请确认路径中的文件 ID（file_id）正确，且该文件存在。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "请求参数不合法。请确认路径中的文件 ID（file_id）正确，且该文件存在。", en: "A parameter is invalid. Use the correct file ID in the path, of a file that exists." },
        ..*error::INVALID_PARAMETER
    },
}
