// Generated from spec/wiki/v2/space_node/copy.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Copy a wiki node / 创建知识空间节点副本: [`Copy`](struct@Copy).
    ///
    /// Optional fields are set on the call: `.with(|request| request.target_parent_token(…))`.
    pub fn copy(
        &self,
        space_id: impl Into<String>,
        node_token: impl Into<String>,
    ) -> crate::codegen::Call<Copy> {
        crate::codegen::Call::new(self.client, Copy::new(space_id, node_token))
    }
}
/// Copy a wiki node / 创建知识空间节点副本.
///
/// Copies a node of a wiki space to a given place and returns the copy. / 把知识空间中的一个节点复制到指定位置，并返回副本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space_node().copy("6946843325487912356", "wikcnKQ1k3p******8Vabce").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:node:copy`, `wiki:wiki`
///
/// Errors: [`CopyError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Copy {
    /// The ID of the wiki space that the node is in. / 节点原来所在的知识空间的 ID。
    /// - Example: `"6946843325487912356"`
    pub space_id: String,
    /// The token of the node to act on, the part of its URL after `wiki`. / 所操作节点的 token，即其地址中 `wiki` 之后的部分。
    /// - Example: `"wikcnKQ1k3p******8Vabce"`
    pub node_token: String,
    /// The token of the node under which the copy is placed; give this, `target_space_id` or both.
    ///
    /// 副本放到哪个父节点之下；与 `target_space_id` 至少传一个。
    /// - Length: 0 to 999
    /// - Example: `"wikcnKQ1k3p******8Vabce"`
    pub target_parent_token: Option<String>,
    /// The ID of the wiki space in which the copy is placed; give this, `target_parent_token` or both.
    ///
    /// 副本放到哪个知识空间；与 `target_parent_token` 至少传一个。
    /// - Example: `"6946843325487912356"`
    pub target_space_id: Option<String>,
    /// The title of the copy; that of the original if omitted, and none if an empty string.
    ///
    /// 副本的标题；不传则沿用原节点标题，传空字符串则标题为空。
    /// - Example: `"text"`
    pub title: Option<String>,
}
impl Copy {
    /// Creates the value from its required fields.
    pub fn new(space_id: impl Into<String>, node_token: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            node_token: node_token.into(),
            target_parent_token: Default::default(),
            target_space_id: Default::default(),
            title: Default::default(),
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
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for Copy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("node_token", &mut self.node_token);
        f.field("target_parent_token", &mut self.target_parent_token);
        f.field("target_space_id", &mut self.target_space_id);
        f.field("title", &mut self.title);
    }
}
crate::codegen::__impl_object! {
    Copy
}
crate::codegen::__operation! {
    Copy => CopyResponse, CopyError:
    Endpoint::new("wiki.v2.space_node.copy", Post, "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy")
        .documented(text("创建知识空间节点副本", "Copy a wiki node"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_NODE_COPY]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            path("node_token", String).required(),
            body("target_parent_token", String),
            body("target_space_id", String),
            body("title", String),
        ])
}
/// The reply to [`Copy`](struct@Copy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyResponse {
    /// The node created by copying. / 复制出的新节点。
    pub node: v2::Node,
}
impl wire::Object for CopyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("node", &mut self.node);
    }
}
crate::codegen::__impl_object! {
    CopyResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Copy`](struct@Copy).
    CopyError:
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
    /// [`131009`](error::LOCK_CONTENTION): lock contention, please retry later.
    LockContention = error::LOCK_CONTENTION,
}
