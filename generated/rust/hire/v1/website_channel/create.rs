// Generated from spec/hire/v1/website_channel/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create a channel of a careers site / 新建招聘官网推广渠道: [`Create`](struct@Create).
    pub fn create(
        &self,
        website_id: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(website_id, channel_name))
    }
}
/// Create a channel of a careers site / 新建招聘官网推广渠道.
///
/// Creates a promotion channel of a careers site, which has a link and a code of its own.
///
/// 为一个官网创建推广渠道，每个渠道有自己的链接和推广码。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().website_channel().create("1618209327096", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/websites/:website_id/channels`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the careers site, from `hire.v1.website.list`. / 招聘官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"1618209327096"`
    pub website_id: String,
    /// The name of the promotion channel. / 推广渠道的名称。
    /// - Example: `"text"`
    pub channel_name: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(website_id: impl Into<String>, channel_name: impl Into<String>) -> Self {
        Self {
            website_id: website_id.into(),
            channel_name: channel_name.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("channel_name", &mut self.channel_name);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.website_channel.create", Post, "/open-apis/hire/v1/websites/:website_id/channels")
        .documented(text("新建招聘官网推广渠道", "Create a channel of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_SITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("website_id", String).required(), body("channel_name", String).required()])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::WebsiteChannel;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
