// Generated from spec/im/v2/biz_entity_tag_relation/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Get the tags of a chat / 查询实体与标签的绑定关系: [`Get`](struct@Get).
    pub fn get(
        &self,
        tag_biz_type: v2::TagBizType,
        biz_entity_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(tag_biz_type, biz_entity_id))
    }
}
/// Get the tags of a chat / 查询实体与标签的绑定关系.
///
/// Returns the tags that are attached to a chat. / 返回一个会话上绑定的标签。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v2::TagBizType;
/// let reply = client.im().v2().biz_entity_tag_relation().get(TagBizType::Chat, "71616xxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/im/v2/biz_entity_tag_relation`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:biz_entity_tag_relation:read`, `im:tag:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The type of entity the tags are bound to, for now only chats. / 标签绑定到哪种业务实体，目前只有会话。
    pub tag_biz_type: v2::TagBizType,
    /// The ID of the entity that has the tags; that of a chat if `tag_biz_type` is `chat`.
    ///
    /// 绑定标签的业务实体的 ID；`tag_biz_type` 为 `chat` 时是会话 ID。
    /// - Example: `"71616xxxx"`
    pub biz_entity_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(tag_biz_type: v2::TagBizType, biz_entity_id: impl Into<String>) -> Self {
        Self {
            tag_biz_type,
            biz_entity_id: biz_entity_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_biz_type", &mut self.tag_biz_type);
        f.field("biz_entity_id", &mut self.biz_entity_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("im.v2.biz_entity_tag_relation.get", Get, "/open-apis/im/v2/biz_entity_tag_relation")
        .documented(text("查询实体与标签的绑定关系", "Get the tags of a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_BIZ_ENTITY_TAG_RELATION_READ]),
            scopes(&[crate::scope::IM_TAG_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[query("tag_biz_type", String).required(), query("biz_entity_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The tags bound to the entity, each with the time it was bound. / 该实体绑定的标签，以及各自的绑定时间。
    pub tag_info_with_bind_versions: Vec<GetTagInfoWithBindVersion>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_info_with_bind_versions", &mut self.tag_info_with_bind_versions);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The tags bound to the entity, each with the time it was bound. / 该实体绑定的标签，以及各自的绑定时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTagInfoWithBindVersion {
    /// The tag itself. / 标签的内容。
    pub tag_info: v2::TagInfo,
    /// When the tag was bound to the entity. / 标签绑定到该实体的时间。
    pub bind_version: String,
}
impl wire::Object for GetTagInfoWithBindVersion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_info", &mut self.tag_info);
        f.field("bind_version", &mut self.bind_version);
    }
}
crate::codegen::__impl_object! {
    GetTagInfoWithBindVersion
}
