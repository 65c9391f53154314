// Generated from spec/wiki/v2/space_node/move_docs_to_wiki.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Move a document to a wiki space / 移动云空间文档至知识空间: [`MoveDocsToWiki`](struct@MoveDocsToWiki).
    ///
    /// Optional fields are set on the call: `.with(|request| request.parent_wiki_token(…))`.
    pub fn move_docs_to_wiki(
        &self,
        space_id: impl Into<String>,
        obj_type: v2::ObjType,
        obj_token: impl Into<String>,
    ) -> crate::codegen::Call<MoveDocsToWiki> {
        crate::codegen::Call::new(
            self.client,
            MoveDocsToWiki::new(space_id, obj_type, obj_token),
        )
    }
}
/// Move a document to a wiki space / 移动云空间文档至知识空间.
///
/// Moves a document from the drive to a place in a wiki space, which changes its permissions and may return the ID of an asynchronous task.
///
/// 把云空间的文档移入知识空间并挂在指定位置，可能返回异步任务 ID，文档权限随之改变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::wiki::v2::ObjType;
/// let reply = client.wiki().v2().space_node().move_docs_to_wiki("1565676577122621", ObjType::Doc, "doccnzAaOD******Wabcdef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:node:move`, `wiki:wiki`
///
/// Errors: [`MoveDocsToWikiError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDocsToWiki {
    /// The ID of the wiki space into which the document is moved. / 云文档要移入的知识空间 ID。
    /// - Example: `"1565676577122621"`
    pub space_id: String,
    /// The token of the node under which the document goes; a top-level node of the space if empty or omitted.
    ///
    /// 移入哪个节点之下；为空或不传则成为知识空间的一级节点。
    /// - Example: `"wikcnKQ1k3p******8Vabce"`
    pub parent_wiki_token: Option<String>,
    /// The type of document that `obj_token` stands for. / `obj_token` 所指云文档的类型。
    pub obj_type: v2::ObjType,
    /// The token of the document to move into the wiki space. / 要移入知识空间的云文档的 token。
    /// - Example: `"doccnzAaOD******Wabcdef"`
    pub obj_token: String,
    /// Whether to ask for the move if permission is lacking; once the request is granted, the document moves to the chosen place by itself.
    ///
    /// 没有移动权限时是否发起申请；申请获同意后，文档自动移到指定位置。
    pub apply: Option<bool>,
}
impl MoveDocsToWiki {
    /// Creates the value from its required fields.
    pub fn new(
        space_id: impl Into<String>,
        obj_type: v2::ObjType,
        obj_token: impl Into<String>,
    ) -> Self {
        Self {
            space_id: space_id.into(),
            parent_wiki_token: Default::default(),
            obj_type,
            obj_token: obj_token.into(),
            apply: Default::default(),
        }
    }
    /// Sets `parent_wiki_token`.
    #[must_use]
    pub fn parent_wiki_token(mut self, value: impl Into<String>) -> Self {
        self.parent_wiki_token = Some(value.into());
        self
    }
    /// Sets `apply`.
    #[must_use]
    pub fn apply(mut self, value: bool) -> Self {
        self.apply = Some(value);
        self
    }
}
impl wire::Object for MoveDocsToWiki {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("parent_wiki_token", &mut self.parent_wiki_token);
        f.field("obj_type", &mut self.obj_type);
        f.field("obj_token", &mut self.obj_token);
        f.field("apply", &mut self.apply);
    }
}
crate::codegen::__impl_object! {
    MoveDocsToWiki
}
crate::codegen::__operation! {
    MoveDocsToWiki => MoveDocsToWikiResponse, MoveDocsToWikiError:
    Endpoint::new("wiki.v2.space_node.move_docs_to_wiki", Post, "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki")
        .documented(text("移动云空间文档至知识空间", "Move a document to a wiki space"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_NODE_MOVE]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            body("parent_wiki_token", String),
            body("obj_type", String).required(),
            body("obj_token", String).required(),
            body("apply", Boolean),
        ])
}
/// The reply to [`MoveDocsToWiki`](struct@MoveDocsToWiki).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveDocsToWikiResponse {
    /// The token of the wiki node the document has become. / 移动完成后的知识库节点 token。
    pub wiki_token: String,
    /// The ID of the asynchronous move, with which its result is queried. / 异步移动任务的 ID，凭它查询任务结果。
    pub task_id: String,
    /// Whether a request to move the document was submitted; if `true`, it awaits approval.
    ///
    /// 是否已提交移入申请，为 `true` 时等待处理人同意。
    pub applied: bool,
}
impl wire::Object for MoveDocsToWikiResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wiki_token", &mut self.wiki_token);
        f.field("task_id", &mut self.task_id);
        f.field("applied", &mut self.applied);
    }
}
crate::codegen::__impl_object! {
    MoveDocsToWikiResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`MoveDocsToWiki`](struct@MoveDocsToWiki).
    MoveDocsToWikiError:
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
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks the permission that `msg` names: only the creator of a task (user or app) can query its result; moving a document needs manage permission on it, edit permission on its folder ([grant folder permission to an app](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/faq#b02e5bfb)) and on the container of the new parent, or membership of the space for its root. Grant what is missing, or [make the app a member or administrator of the wiki](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b).
    ///
    /// 调用身份缺少 `msg` 所指的权限：任务结果只能由任务创建者（用户或应用）查询；移动文档须有文档的可管理权限和原文件夹的编辑权限（[为应用开通文件夹权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/faq#b02e5bfb)），并有目标父节点的容器编辑权限，移动到空间根目录则须为成员或管理员。请补齐权限，或[将应用设为知识库成员或管理员](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b)。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "调用身份缺少 `msg` 所指的权限：任务结果只能由任务创建者（用户或应用）查询；移动文档须有文档的可管理权限和原文件夹的编辑权限（[为应用开通文件夹权限](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/faq#b02e5bfb)），并有目标父节点的容器编辑权限，移动到空间根目录则须为成员或管理员。请补齐权限，或[将应用设为知识库成员或管理员](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b)。", en: "The caller lacks the permission that `msg` names: only the creator of a task (user or app) can query its result; moving a document needs manage permission on it, edit permission on its folder ([grant folder permission to an app](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/faq#b02e5bfb)) and on the container of the new parent, or membership of the space for its root. Grant what is missing, or [make the app a member or administrator of the wiki](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b)." },
        links: &[Link { text: "为应用开通文件夹权限", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/faq#b02e5bfb" }, Link { text: "将应用设为知识库成员或管理员", url: "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/wiki-qa#b5da330b" }],
        ..*error::PERMISSION_DENIED
    },
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
