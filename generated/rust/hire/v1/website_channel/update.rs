// Generated from spec/hire/v1/website_channel/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Rename a channel of a careers site / 更新招聘官网推广渠道: [`Update`](struct@Update).
    pub fn update(
        &self,
        website_id: impl Into<String>,
        channel_id: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(website_id, channel_id, channel_name),
        )
    }
}
/// Rename a channel of a careers site / 更新招聘官网推广渠道.
///
/// Changes the name of a promotion channel of a careers site; nothing else can be changed.
///
/// 修改官网推广渠道的名称，其他内容不能修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().website_channel().update("1618209327096", "7085989097067563300", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:site`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the careers site of the promotion channel, from `hire.v1.website.list`.
    ///
    /// 推广渠道所属官网的 ID，可从 `hire.v1.website.list` 获取。
    /// - Example: `"1618209327096"`
    pub website_id: String,
    /// The ID of the promotion channel, from `hire.v1.website_channel.list`.
    ///
    /// 推广渠道的 ID，可从 `hire.v1.website_channel.list` 获取。
    /// - Example: `"7085989097067563300"`
    pub channel_id: String,
    /// The name of the promotion channel. / 推广渠道的名称。
    /// - Example: `"text"`
    pub channel_name: String,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        website_id: impl Into<String>,
        channel_id: impl Into<String>,
        channel_name: impl Into<String>,
    ) -> Self {
        Self {
            website_id: website_id.into(),
            channel_id: channel_id.into(),
            channel_name: channel_name.into(),
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("channel_id", &mut self.channel_id);
        f.field("channel_name", &mut self.channel_name);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.website_channel.update", Put, "/open-apis/hire/v1/websites/:website_id/channels/:channel_id")
        .documented(text("更新招聘官网推广渠道", "Rename a channel of a careers site"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_SITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("website_id", String).required(),
            path("channel_id", String).required(),
            body("channel_name", String).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = v1::WebsiteChannel;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
