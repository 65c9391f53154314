// Generated from spec/wiki/v2/task/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Get the result of a wiki task / 获取任务结果: [`Get`](struct@Get).
    pub fn get(
        &self,
        task_id: impl Into<String>,
        task_type: GetTaskType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(task_id, task_type))
    }
}
/// Get the result of a wiki task / 获取任务结果.
///
/// Returns the result of an asynchronous wiki task to its creator. / 返回知识库异步任务的结果，只有任务创建者可以查询。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::wiki::v2::task::GetTaskType;
/// let reply = client.wiki().v2().task().get("7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7", GetTaskType::Move).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/wiki/v2/tasks/:task_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the asynchronous move, with which its result is queried. / 异步移动任务的 ID，凭它查询任务结果。
    /// - Example: `"7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7"`
    pub task_id: String,
    /// Which operation the queried task belongs to. / 所查询的异步任务属于哪种操作。
    pub task_type: GetTaskType,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, task_type: GetTaskType) -> Self {
        Self {
            task_id: task_id.into(),
            task_type,
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("task_type", &mut self.task_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("wiki.v2.task.get", Get, "/open-apis/wiki/v2/tasks/:task_id")
        .documented(text("获取任务结果", "Get the result of a wiki task"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_SPACE_READ]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::WIKI_WIKI_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("task_id", String).required(), query("task_type", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The asynchronous task and its result. / 异步任务及其结果。
    pub task: GetTaskResult,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task", &mut self.task);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
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
/// The results of moving documents into the wiki space, one per document. / 移入知识空间的各文档的移动结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMoveResult {
    /// The wiki node after the move. / 移动后得到的知识库节点。
    pub node: v2::Node,
    /// The status code of the move, explained in `status_msg`. / 节点移动的状态码，含义见 `status_msg`。
    pub status: i64,
    /// The status of the move in words. / 节点移动状态的文字说明。
    pub status_msg: String,
}
impl wire::Object for GetMoveResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("node", &mut self.node);
        f.field("status", &mut self.status);
        f.field("status_msg", &mut self.status_msg);
    }
}
/// The asynchronous task and its result. / 异步任务及其结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    /// The ID of the asynchronous move, with which its result is queried. / 异步移动任务的 ID，凭它查询任务结果。
    pub task_id: String,
    /// The results of moving documents into the wiki space, one per document. / 移入知识空间的各文档的移动结果。
    pub move_result: Vec<GetMoveResult>,
}
impl wire::Object for GetTaskResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("move_result", &mut self.move_result);
    }
}
/// Which operation the queried task belongs to. / 所查询的异步任务属于哪种操作。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetTaskType {
    /// `move`: Moving a document from the drive into a wiki space / 移动云空间文档至知识空间
    Move,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetTaskType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetTaskType {
    fn as_str(&self) -> &str {
        match self {
            Self::Move => "move",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "move" => Self::Move,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetMoveResult GetTaskResult
}
crate::codegen::__impl_enum! {
    GetTaskType
}
