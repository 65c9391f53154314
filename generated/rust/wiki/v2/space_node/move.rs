// Generated from spec/wiki/v2/space_node/move.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Move a wiki node / 移动知识空间节点: [`Move`](struct@Move).
    ///
    /// Optional fields are set on the call: `.with(|request| request.target_parent_token(…))`.
    pub fn r#move(
        &self,
        space_id: impl Into<String>,
        node_token: impl Into<String>,
    ) -> crate::codegen::Call<Move> {
        crate::codegen::Call::new(self.client, Move::new(space_id, node_token))
    }
}
/// Move a wiki node / 移动知识空间节点.
///
/// Moves a wiki node with its children to another place, which may be in another space.
///
/// 把一个节点连同其子节点移到别处，可以跨知识空间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space_node().r#move("7008061636015512345", "wikbcd6ydSUyOEzbdlt1BfpA5Yc").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:node:move`, `wiki:wiki`, `wiki:wiki:readonly`
///
/// Errors: [`MoveError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// The ID of the wiki space that the node is in. / 节点原来所在的知识空间的 ID。
    /// - Example: `"7008061636015512345"`
    pub space_id: String,
    /// The token of the node to move. / 要移动的节点的 token。
    /// - Example: `"wikbcd6ydSUyOEzbdlt1BfpA5Yc"`
    pub node_token: String,
    /// The token of the node under which it is moved. / 移动到哪个父节点之下。
    /// - Example: `"wikbcd6ydSUyOEzbdlt1BfpA5Yc"`
    pub target_parent_token: Option<String>,
    /// The ID of the wiki space to which it is moved. / 移动到哪个知识空间。
    /// - Example: `"7008061636015512345"`
    pub target_space_id: Option<String>,
}
impl Move {
    /// Creates the value from its required fields.
    pub fn new(space_id: impl Into<String>, node_token: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            node_token: node_token.into(),
            target_parent_token: Default::default(),
            target_space_id: Default::default(),
        }
    }
    /// Sets `target_parent_token`.
    #[must_use]
    pub fn target_parent_token(mut self, value: impl Into<String>) -> Self {
        self.target_parent_token = Some(value.into());
        self
    }
    /// Sets `target_space_id`.
    #[must_use]
    pub fn target_space_id(mut self, value: impl Into<String>) -> Self {
        self.target_space_id = Some(value.into());
        self
    }
}
impl wire::Object for Move {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("node_token", &mut self.node_token);
        f.field("target_parent_token", &mut self.target_parent_token);
        f.field("target_space_id", &mut self.target_space_id);
    }
}
crate::codegen::__impl_object! {
    Move
}
crate::codegen::__operation! {
    Move => MoveResponse, MoveError:
    Endpoint::new("wiki.v2.space_node.move", Post, "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move")
        .documented(text("移动知识空间节点", "Move a wiki node"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_NODE_MOVE]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::WIKI_WIKI_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            path("node_token", String).required(),
            body("target_parent_token", String),
            body("target_space_id", String),
        ])
}
/// The reply to [`Move`](struct@Move).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResponse {
    /// The node after the move. / 移动后的节点。
    pub node: v2::Node,
}
impl wire::Object for MoveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("node", &mut self.node);
    }
}
crate::codegen::__impl_object! {
    MoveResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Move`](struct@Move).
    MoveError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131003`](error::LIMIT_EXCEEDED): out of limit
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
