// Generated from spec/board/v1/whiteboard_node/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::board::{error, v1};
impl super::Api<'_> {
    /// List whiteboard nodes / 获取所有节点: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(&self, whiteboard_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(whiteboard_id))
    }
}
/// List whiteboard nodes / 获取所有节点.
///
/// Returns all nodes of a whiteboard at once, which can be assembled by parents and children.
///
/// 一次返回画板的全部节点，可按父子关系组装。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.board().v1().whiteboard_node().list("Ru8nwrWFOhEmaFbEU2VbPRsHcxb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `board:whiteboard:node:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the whiteboard: the `block.token` of a document block whose `block_type` is 43, which `docx.v1.document_block.list` returns.
    ///
    /// 画板的 ID，即文档中 `block_type` 为 43 的块的 `block.token`，可用 `docx.v1.document_block.list` 取得。
    /// - Length: 22 to 27
    /// - Example: `"Ru8nwrWFOhEmaFbEU2VbPRsHcxb"`
    pub whiteboard_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(whiteboard_id: impl Into<String>) -> Self {
        Self {
            whiteboard_id: whiteboard_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("whiteboard_id", &mut self.whiteboard_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("board.v1.whiteboard_node.list", Get, "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes")
        .documented(text("获取所有节点", "List whiteboard nodes"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/list")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BOARD_WHITEBOARD_NODE_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("whiteboard_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The nodes of the whiteboard. / 画板中的所有节点。
    pub nodes: Vec<v1::WhiteboardNode>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("nodes", &mut self.nodes);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2890001`](error::INVALID_FORMAT): invalid format
    InvalidFormat = error::INVALID_FORMAT,
    /// [`2890002`](error::INVALID_PARAMETER): invalid arg
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2890003`](error::RECORD_MISSING): record missing
    RecordMissing = error::RECORD_MISSING,
    /// [`2890004`](error::AUTH_FAILED): auth failed
    AuthFailed = error::AUTH_FAILED,
    /// [`2890005`](error::FORBIDDEN): forbidden
    Forbidden = error::FORBIDDEN,
    /// [`2890006`](error::RATE_LIMITED): too many request
    RateLimited = error::RATE_LIMITED,
    /// [`2891001`](error::INTERNAL_ERROR): server internal error
    InternalError = error::INTERNAL_ERROR,
}
