// Generated from spec/ehr/v1/attachment/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::ehr::error;
impl super::Api<'_> {
    /// Download an attachment of an employee / 下载人员的附件: [`Get`](struct@Get).
    pub fn get(&self, token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(token))
    }
}
/// Download an attachment of an employee / 下载人员的附件.
///
/// Downloads a file of the employee roster by its token and returns its binary content.
///
/// 按文件 token 下载花名册中的文件，返回二进制内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.ehr().v1().attachment().get("09bf7b924f9a4a69875788891b5970d8").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/ehr/v1/attachments/:token`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `ehr:attachment:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/attachment/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the attachment: its `id` in the data of the employee. / 附件的 token，即员工信息中附件的 `id`。
    /// - Example: `"09bf7b924f9a4a69875788891b5970d8"`
    pub token: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("ehr.v1.attachment.get", Get, "/open-apis/ehr/v1/attachments/:token")
        .documented(text("下载人员的附件", "Download an attachment of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/attachment/get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::EHR_ATTACHMENT_READONLY])])
        .request(NoBody, &[path("token", String).required()])
        .reply(Binary)
}
/// The reply to [`Get`](struct@Get): a file.
pub type GetResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1241001`](error::INTERNAL_ERROR): 服务器内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1241002`](error::INVALID_PARAMETER): 请求参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1241003`](error::FILE_TOKEN_NOT_FOUND): Token 不存在或者已过期
    FileTokenNotFound = error::FILE_TOKEN_NOT_FOUND,
    /// [`1241004`](error::EHR_NOT_ENABLED): 你的企业尚未开通飞书人事（标准版）。如需开通，请前往「飞书管理后台」启用飞书人事（标准版）
    EhrNotEnabled = error::EHR_NOT_ENABLED,
}
