// Generated from spec/bitable/v1/app_workflow/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Turn an automation on or off / 更新自动化流程状态: [`Update`](struct@Update).
    pub fn update(
        &self,
        app_token: impl Into<String>,
        workflow_id: impl Into<String>,
        status: v1::Status,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(app_token, workflow_id, status),
        )
    }
}
/// Turn an automation on or off / 更新自动化流程状态.
///
/// Turns one automation of a base on or off without changing what it does. / 开启或关闭多维表格的一个自动化流程，不修改流程本身。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::bitable::v1::Status;
/// let reply = client.bitable().v1().app_workflow().update("appbcbWCzen6D8dezh", "730887xxxx552638996", Status::Enable).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:workflow:write`, `bitable:app`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"appbcbWCzen6D8dezh"`
    pub app_token: String,
    /// The ID of the automation to switch on or off, from the reply of `bitable.v1.app_workflow.list`.
    ///
    /// 要开启或关闭的自动化流程的 ID，从 `bitable.v1.app_workflow.list` 的响应中取得。
    /// - Example: `"730887xxxx552638996"`
    pub workflow_id: String,
    /// Whether to switch the automation on or off. / 开启还是关闭自动化流程。
    pub status: v1::Status,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        workflow_id: impl Into<String>,
        status: v1::Status,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            workflow_id: workflow_id.into(),
            status,
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("workflow_id", &mut self.workflow_id);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("bitable.v1.app_workflow.update", Put, "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id")
        .documented(text("更新自动化流程状态", "Turn an automation on or off"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_WORKFLOW_WRITE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("workflow_id", String).required(),
            body("status", String).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1254000`](error::WRONG_REQUEST_JSON): WrongRequestJson
    WrongRequestJson = error::WRONG_REQUEST_JSON,
    /// [`1254001`](error::WRONG_REQUEST_BODY): WrongRequestBody
    WrongRequestBody = error::WRONG_REQUEST_BODY,
    /// [`1254002`](error::REQUEST_FAILED): Fail
    RequestFailed = error::REQUEST_FAILED,
    /// [`1254003`](error::WRONG_BASE_TOKEN): WrongBaseToken
    WrongBaseToken = error::WRONG_BASE_TOKEN,
    /// [`1254010`](error::REQ_CONV_ERROR): ReqConvError
    ReqConvError = error::REQ_CONV_ERROR,
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
    ///
    /// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
    BaseCopying = &ErrorInfo {
        message: "Bitable is copying, please try again later.",
        ..*error::BASE_COPYING
    },
    /// [`1254040`](error::BASE_TOKEN_NOT_FOUND): BaseTokenNotFound
    BaseTokenNotFound = error::BASE_TOKEN_NOT_FOUND,
    /// [`1254290`](error::RATE_LIMITED): TooManyRequest
    RateLimited = error::RATE_LIMITED,
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1255001`](error::INTERNAL_ERROR1255001): InternalError
    InternalError1255001 = error::INTERNAL_ERROR1255001,
    /// [`1255002`](error::RPC_ERROR): RpcError
    RpcError = error::RPC_ERROR,
    /// [`1255003`](error::MARSHAL_ERROR): MarshalError
    MarshalError = error::MARSHAL_ERROR,
    /// [`1255004`](error::UNMARSHAL_ERROR): UmMarshalError
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        message: "Request timed out, please try again later",
        ..*error::REQUEST_TIMED_OUT
    },
}
