// Generated from spec/im/v2/biz_entity_tag_relation/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Tag a chat / 绑定标签到群: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.tag_ids(…))`.
    pub fn create(
        &self,
        tag_biz_type: v2::TagBizType,
        biz_entity_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(tag_biz_type, biz_entity_id))
    }
}
/// Tag a chat / 绑定标签到群.
///
/// Attaches tags to a business entity, which for now must be a chat. / 给一个业务实体打标签，目前只支持会话。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v2::TagBizType;
/// let reply = client.im().v2().biz_entity_tag_relation().create(TagBizType::Chat, "oc_xxxxx").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v2/biz_entity_tag_relation`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:biz_entity_tag_relation:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of entity the tags are bound to, for now only chats. / 标签绑定到哪种业务实体，目前只有会话。
    pub tag_biz_type: v2::TagBizType,
    /// The ID of the entity that has the tags; that of a chat if `tag_biz_type` is `chat`.
    ///
    /// 绑定标签的业务实体的 ID；`tag_biz_type` 为 `chat` 时是会话 ID。
    /// - Example: `"oc_xxxxx"`
    pub biz_entity_id: String,
    /// The IDs of the tags to bind or unbind. / 要绑定或解绑的标签的 ID。
    /// - Length: 0 to 40
    /// - Example: `["71616xxxx"]`
    pub tag_ids: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(tag_biz_type: v2::TagBizType, biz_entity_id: impl Into<String>) -> Self {
        Self {
            tag_biz_type,
            biz_entity_id: biz_entity_id.into(),
            tag_ids: Default::default(),
        }
    }
    /// Sets `tag_ids`.
    #[must_use]
    pub fn tag_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tag_ids = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_biz_type", &mut self.tag_biz_type);
        f.field("biz_entity_id", &mut self.biz_entity_id);
        f.field("tag_ids", &mut self.tag_ids);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v2.biz_entity_tag_relation.create", Post, "/open-apis/im/v2/biz_entity_tag_relation")
        .documented(text("绑定标签到群", "Tag a chat"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_BIZ_ENTITY_TAG_RELATION_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            body("tag_biz_type", String).required(),
            body("biz_entity_id", String).required(),
            body("tag_ids", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
