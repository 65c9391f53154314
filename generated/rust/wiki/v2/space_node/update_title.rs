// Generated from spec/wiki/v2/space_node/update_title.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::error;
impl super::Api<'_> {
    /// Update the title of a wiki node / 更新知识空间节点标题: [`UpdateTitle`](struct@UpdateTitle).
    pub fn update_title(
        &self,
        space_id: impl Into<String>,
        node_token: impl Into<String>,
        title: impl Into<String>,
    ) -> crate::codegen::Call<UpdateTitle> {
        crate::codegen::Call::new(
            self.client,
            UpdateTitle::new(space_id, node_token, title),
        )
    }
}
/// Update the title of a wiki node / 更新知识空间节点标题.
///
/// Changes the title of a wiki node, which must be a doc, a docx or a shortcut.
///
/// 修改一个节点的标题，仅限文档（doc、docx）和快捷方式。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space_node().update_title("6946843325487912356", "wikcnKQ1k3pcuo5uSK4t8Vabcef", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:node:update`, `wiki:wiki`
///
/// Errors: [`UpdateTitleError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTitle {
    /// The ID of the wiki space. / 知识空间的 ID。
    /// - Example: `"6946843325487912356"`
    pub space_id: String,
    /// The token of the node to act on, the part of its URL after `wiki`. / 所操作节点的 token，即其地址中 `wiki` 之后的部分。
    /// - Example: `"wikcnKQ1k3pcuo5uSK4t8Vabcef"`
    pub node_token: String,
    /// The new title of the node. / 节点的新标题。
    /// - Example: `"text"`
    pub title: String,
}
impl UpdateTitle {
    /// Creates the value from its required fields.
    pub fn new(
        space_id: impl Into<String>,
        node_token: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            node_token: node_token.into(),
            title: title.into(),
        }
    }
}
impl wire::Object for UpdateTitle {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("node_token", &mut self.node_token);
        f.field("title", &mut self.title);
    }
}
crate::codegen::__impl_object! {
    UpdateTitle
}
crate::codegen::__operation! {
    UpdateTitle => UpdateTitleResponse, UpdateTitleError:
    Endpoint::new("wiki.v2.space_node.update_title", Post, "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title")
        .documented(text("更新知识空间节点标题", "Update the title of a wiki node"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_NODE_UPDATE]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            path("node_token", String).required(),
            body("title", String).required(),
        ])
}
/// The reply to [`UpdateTitle`](struct@UpdateTitle).
pub type UpdateTitleResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateTitle`](struct@UpdateTitle).
    UpdateTitleError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
