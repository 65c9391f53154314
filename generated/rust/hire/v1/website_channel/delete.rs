// Generated from spec/hire/v1/website_channel/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete a channel of a careers site / 删除招聘官网推广渠道: [`Delete`](struct@Delete).
    pub fn delete(
        &self,
        website_id: impl Into<String>,
        channel_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(website_id, channel_id))
    }
}
/// Delete a channel of a careers site / 删除招聘官网推广渠道.
///
/// Deletes a given promotion channel of a careers site. / 删除一个官网的指定推广渠道。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().website_channel().delete("1618209327096", "7085989097067563300").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the careers site, from `hire.v1.website.list`. / 招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"1618209327096"`
    pub website_id: String,
    /// The ID of the promotion channel, from `hire.v1.website_channel.list`.
    ///
    /// 推广渠道的 ID，可从 `hire.v1.website_channel.list` 获取。
    /// - Example: `"7085989097067563300"`
    pub channel_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(website_id: impl Into<String>, channel_id: impl Into<String>) -> Self {
        Self {
            website_id: website_id.into(),
            channel_id: channel_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("channel_id", &mut self.channel_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("hire.v1.website_channel.delete", Delete, "/open-apis/hire/v1/websites/:website_id/channels/:channel_id")
        .documented(text("删除招聘官网推广渠道", "Delete a channel of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_SITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("website_id", String).required(), path("channel_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
