// Generated from spec/bitable/v1/app_workflow/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::error;
impl super::Api<'_> {
    /// List automations / 列出自动化流程: [`List`](struct@List).
    pub fn list(&self, app_token: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token))
    }
}
/// List automations / 列出自动化流程.
///
/// Lists the automations of a base and their status. / 列出一个多维表格的自动化流程及其状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_workflow().list("appbcbWCzen6D8dezhoCH2RpMAh").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/workflows`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:workflow:read`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
        }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_workflow.list", Get, "/open-apis/bitable/v1/apps/:app_token/workflows")
        .documented(text("列出自动化流程", "List automations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_WORKFLOW_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("app_token", String).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The automations of the base. / 多维表格中的自动化流程。
    pub workflows: Vec<ListDisplayWorkflow>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workflows", &mut self.workflows);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The request body is not valid JSON, lacks a required field, or has a field of the wrong type. Correct the JSON syntax and compare the fields with the request body of the operation.
    ///
    /// 请求体不是合法的 JSON、缺少必填参数，或字段类型有误。请修正 JSON 语法，并对照接口的请求体补全和更正字段。
    WrongRequestJson = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_JSON
    },
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The request body is wrong, usually because a required field is missing or the structure differs. Compare it with the request body of the operation.
    ///
    /// 请求体不正确，通常是缺少必填字段或结构有误。请对照接口的请求体字段补全并修正。
    WrongRequestBody = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_BODY
    },
    /// `1254002` (HTTP 400): Fail
    ///
    /// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
    ///
    /// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
    RequestFailed = &ErrorInfo {
        status: Some(400),
        ..*error::REQUEST_FAILED
    },
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The `app_token` is wrong. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// `app_token` 不正确。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    WrongBaseToken = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_BASE_TOKEN
    },
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The `table_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// `table_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    WrongTableId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_TABLE_ID
    },
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request parameters could not be converted. Compare their types and formats with those of the operation.
    ///
    /// 无法解析请求参数。请对照接口检查参数的类型和格式。
    ReqConvError = &ErrorInfo {
        status: Some(400),
        ..*error::REQ_CONV_ERROR
    },
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// 没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    BaseTokenNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::BASE_TOKEN_NOT_FOUND
    },
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// No table has this `table_id`. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// 没有与 `table_id` 对应的数据表。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    TableIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::TABLE_ID_NOT_FOUND
    },
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(429),
        ..*error::RATE_LIMITED
    },
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off for the base or not available. Set `is_advanced` to `true` with `bitable.v1.app.update`; if that is not possible, use another base.
    ///
    /// 多维表格没有开启高级权限，或不支持开启。请通过 `bitable.v1.app.update` 将 `is_advanced` 设为 `true`；若不支持，请改用其他多维表格。
    AdvancedPermissionNotEnabled = &ErrorInfo {
        status: Some(400),
        ..*error::ADVANCED_PERMISSION_NOT_ENABLED
    },
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(400),
        ..*error::INTERNAL_ERROR1255001
    },
    /// `1255002` (HTTP 400): RpcError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RpcError = &ErrorInfo {
        status: Some(400),
        ..*error::RPC_ERROR
    },
    /// `1255003` (HTTP 400): MarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(400),
        ..*error::MARSHAL_ERROR
    },
    /// `1255004` (HTTP 400): UmMarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        ..*error::UNMARSHAL_ERROR
    },
    /// `1255005` (HTTP 400): ConvError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ConvError = &ErrorInfo {
        status: Some(400),
        ..*error::CONV_ERROR
    },
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        message: "Request timed out, please try again later",
        ..*error::REQUEST_TIMED_OUT
    },
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
    ///
    /// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
    BaseCopying = &ErrorInfo {
        message: "Bitable is copying, please try again later.",
        ..*error::BASE_COPYING
    },
    /// [`1254200`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
}
/// The automations of the base. / 多维表格中的自动化流程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDisplayWorkflow {
    /// The ID of the automation. / 自动化流程的 ID。
    pub workflow_id: String,
    /// Whether the automation is on or off. / 自动化流程是开启还是关闭。
    pub status: String,
    /// The name of the automation. / 自动化流程的名称。
    pub title: String,
}
impl wire::Object for ListDisplayWorkflow {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workflow_id", &mut self.workflow_id);
        f.field("status", &mut self.status);
        f.field("title", &mut self.title);
    }
}
crate::codegen::__impl_object! {
    ListDisplayWorkflow
}
