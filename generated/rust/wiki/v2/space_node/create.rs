// Generated from spec/wiki/v2/space_node/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Create a wiki node / 创建知识空间节点: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.parent_node_token(…))`.
    pub fn create(
        &self,
        space_id: impl Into<String>,
        obj_type: v2::ObjType,
        node_type: v2::NodeType,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(space_id, obj_type, node_type),
        )
    }
}
/// Create a wiki node / 创建知识空间节点.
///
/// Creates a node at a given place of a wiki space, whose parent the caller must be allowed to edit; nodes of type file cannot be created.
///
/// 在知识空间的指定位置创建节点，须有父节点的容器编辑权限，不能创建文件类型的节点。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::wiki::v2::NodeType;
/// use feishu_api::wiki::v2::ObjType;
/// let reply = client.wiki().v2().space_node().create("6704147935988285963", ObjType::Docx, NodeType::Origin).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:node:create`, `wiki:wiki`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the wiki space the node is in. / 节点所在知识空间的 ID。
    /// - Example: `"6704147935988285963"`
    pub space_id: String,
    /// The type of document the node holds; a shortcut has the type of the node it points to.
    ///
    /// 节点所挂文档的类型；快捷方式的取值与其指向的实体相同。
    pub obj_type: v2::ObjType,
    /// The token of the parent node; empty for a node at the top level of the wiki space.
    ///
    /// 父节点的 token；节点位于知识空间第一级时为空。
    /// - Example: `"wikcnKQ1k3p******8Vabcef"`
    pub parent_node_token: Option<String>,
    /// Whether the node is an original or a shortcut to another node. / 节点是实体，还是指向其他节点的快捷方式。
    pub node_type: v2::NodeType,
    /// The token of the original node a shortcut points to; never empty for a shortcut.
    ///
    /// 快捷方式指向的实体节点的 token；节点为快捷方式时必有值。
    /// - Example: `"wikcnKQ1k3p******8Vabcef"`
    pub origin_node_token: Option<String>,
    /// The title of the document in the node. / 节点所挂文档的标题。
    /// - Example: `"text"`
    pub title: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        space_id: impl Into<String>,
        obj_type: v2::ObjType,
        node_type: v2::NodeType,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            obj_type,
            parent_node_token: Default::default(),
            node_type,
            origin_node_token: Default::default(),
            title: Default::default(),
        }
    }
    /// Sets `parent_node_token`.
    #[must_use]
    pub fn parent_node_token(mut self, value: impl Into<String>) -> Self {
        self.parent_node_token = Some(value.into());
        self
    }
    /// Sets `origin_node_token`.
    #[must_use]
    pub fn origin_node_token(mut self, value: impl Into<String>) -> Self {
        self.origin_node_token = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("obj_type", &mut self.obj_type);
        f.field("parent_node_token", &mut self.parent_node_token);
        f.field("node_type", &mut self.node_type);
        f.field("origin_node_token", &mut self.origin_node_token);
        f.field("title", &mut self.title);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("wiki.v2.space_node.create", Post, "/open-apis/wiki/v2/spaces/:space_id/nodes")
        .documented(text("创建知识空间节点", "Create a wiki node"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_NODE_CREATE]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            body("obj_type", String).required(),
            body("parent_node_token", String),
            body("node_type", String).required(),
            body("origin_node_token", String),
            body("title", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The node that was created. / 新建的节点。
    pub node: v2::Node,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("node", &mut self.node);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`131010`](error::DOC_TYPE_DEPRECATED): doc type is deprecated, please use docx.
    DocTypeDeprecated = error::DOC_TYPE_DEPRECATED,
}
