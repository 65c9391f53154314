// Generated from spec/wiki/v2/space/get_node.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Get a wiki node / 获取知识空间节点信息: [`GetNode`](struct@GetNode).
    ///
    /// Optional fields are set on the call: `.with(|request| request.obj_type(…))`.
    pub fn get_node(&self, token: impl Into<String>) -> crate::codegen::Call<GetNode> {
        crate::codegen::Call::new(self.client, GetNode::new(token))
    }
}
/// Get a wiki node / 获取知识空间节点信息.
///
/// Returns a node of a wiki space, which the caller must be allowed to read. / 返回知识空间中一个节点的信息，须有该节点的阅读权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space().get_node("wikcnKQ1k3p******8Vabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/wiki/v2/spaces/get_node`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:node:read`, `wiki:wiki`, `wiki:wiki:readonly`
///
/// Errors: [`GetNodeError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNode {
    /// The token of the node, which follows `wiki` in its URL, or that of the document behind it, which follows `docx`, `base`, `sheets` and the like; the latter needs `obj_type` as well.
    ///
    /// 要查询的节点 token（地址中 `wiki` 之后的部分），或其云文档自身的 token（地址中 `docx`、`base`、`sheets` 等之后的部分）；用后者时须同时传 `obj_type`。
    /// - Length: 0 to 999
    /// - Example: `"wikcnKQ1k3p******8Vabcef"`
    pub token: String,
    /// The type of resource that `token` stands for; taken as a wiki node if omitted.
    ///
    /// `token` 所指资源的类型；不传则视为知识库节点。
    ///
    /// - Default: `"wiki"`
    pub obj_type: Option<v2::ObjType>,
}
impl GetNode {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            obj_type: Default::default(),
        }
    }
    /// Sets `obj_type`.
    #[must_use]
    pub fn obj_type(mut self, value: v2::ObjType) -> Self {
        self.obj_type = Some(value);
        self
    }
}
impl wire::Object for GetNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("obj_type", &mut self.obj_type);
    }
}
crate::codegen::__impl_object! {
    GetNode
}
crate::codegen::__operation! {
    GetNode => GetNodeResponse, GetNodeError:
    Endpoint::new("wiki.v2.space.get_node", Get, "/open-apis/wiki/v2/spaces/get_node")
        .documented(text("获取知识空间节点信息", "Get a wiki node"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_NODE_READ]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::WIKI_WIKI_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[query("token", String).required(), query("obj_type", String).default("\"wiki\"")])
}
/// The reply to [`GetNode`](struct@GetNode).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNodeResponse {
    /// The wiki node that was found. / 查到的知识库节点。
    pub node: v2::Node,
}
impl wire::Object for GetNodeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("node", &mut self.node);
    }
}
crate::codegen::__impl_object! {
    GetNodeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetNode`](struct@GetNode).
    GetNodeError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// `131005` (HTTP 400): not found
    ///
    /// The `msg` names what is missing, such as space, node or document; correct that ID. If it is `document is not in wiki`, the document belongs to no wiki: pass one that does.
    ///
    /// `msg` 会指出找不到的对象，如 space、node、document 等；若为 `document is not in wiki`，表示文档不在知识库中，请传入知识库内的文档。其余情况请修正对应的 ID。
    NotFound = &ErrorInfo {
        fix: Text { zh: "`msg` 会指出找不到的对象，如 space、node、document 等；若为 `document is not in wiki`，表示文档不在知识库中，请传入知识库内的文档。其余情况请修正对应的 ID。", en: "The `msg` names what is missing, such as space, node or document; correct that ID. If it is `document is not in wiki`, the document belongs to no wiki: pass one that does." },
        ..*error::NOT_FOUND
    },
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
