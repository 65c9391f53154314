// Generated from spec/board/v1/whiteboard_node/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::board::{error, v1};
impl super::Api<'_> {
    /// Create whiteboard nodes / 创建画板节点: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        whiteboard_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(whiteboard_id))
    }
}
/// Create whiteboard nodes / 创建画板节点.
///
/// Creates one or more nodes of a whiteboard, which may be nested. / 在画板中批量创建节点，支持父子关系。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.board().v1().whiteboard_node().create("Ru8nwrWFOhEmaFbEU2VbPRsHcxb").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `board:whiteboard:node:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the whiteboard: the `block.token` of a document block whose `block_type` is 43, which `docx.v1.document_block.list` returns.
    ///
    /// 画板的 ID，即文档中 `block_type` 为 43 的块的 `block.token`，可用 `docx.v1.document_block.list` 取得。
    /// - Length: 22 to 27
    /// - Example: `"Ru8nwrWFOhEmaFbEU2VbPRsHcxb"`
    pub whiteboard_id: String,
    /// A token that makes the operation idempotent and comes back in the reply: repeating a request with the same token updates only once; without it, each request counts as new.
    ///
    /// 本次操作的幂等标识，响应会原样带回；以同一标识重复请求，更新只执行一次，不填则视为新的请求。
    /// - Length: 10 to 64
    /// - Example: `"fe599b60-450f-46ff-b2ef-9f6675625b9"`
    pub client_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The nodes to create; the array must not be empty. / 要创建的节点，不能为空数组。
    /// - Length: 1 to 3000
    pub nodes: Option<Vec<v1::WhiteboardNodeInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(whiteboard_id: impl Into<String>) -> Self {
        Self {
            whiteboard_id: whiteboard_id.into(),
            client_token: Default::default(),
            user_id_type: Default::default(),
            nodes: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `nodes`.
    #[must_use]
    pub fn nodes(mut self, value: impl Into<Vec<v1::WhiteboardNodeInput>>) -> Self {
        self.nodes = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("whiteboard_id", &mut self.whiteboard_id);
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("nodes", &mut self.nodes);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("board.v1.whiteboard_node.create", Post, "/open-apis/board/v1/whiteboards/:whiteboard_id/nodes")
        .documented(text("创建画板节点", "Create whiteboard nodes"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/board-v1/whiteboard-node/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BOARD_WHITEBOARD_NODE_CREATE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("whiteboard_id", String).required(),
            query("client_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("nodes", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The IDs of the nodes that were created. / 所创建的各节点的 ID。
    pub ids: Vec<String>,
    /// The token of this operation; passing it again when retrying the update keeps it from being made twice.
    ///
    /// 本次操作的幂等标识，再次更新时传入可避免重复执行。
    pub client_token: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ids", &mut self.ids);
        f.field("client_token", &mut self.client_token);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
