// Generated from spec/bitable/v1/app/copy.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Copy a base / 复制多维表格: [`Copy`](struct@Copy).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn copy(&self, app_token: impl Into<String>) -> crate::codegen::Call<Copy> {
        crate::codegen::Call::new(self.client, Copy::new(app_token))
    }
}
/// Copy a base / 复制多维表格.
///
/// Copies a base to a folder that the caller may use; with more than 50,000 records only its structure is copied.
///
/// 把一个多维表格复制到有权限的文件夹，记录数超过 50,000 时只复制结构。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app().copy("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/copy`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:app:copy`, `bitable:app`
///
/// Errors: [`CopyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Copy {
    /// The `app_token` of the base to copy. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 要复制的多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"text"`
    pub app_token: String,
    /// The name of the new base. / 新多维表格的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The token of the folder for the copy, which the caller must be able to edit; with a `tenant_access_token` it has to be a folder that the app created.
    ///
    /// 存放副本的文件夹的 token，调用者须可编辑该文件夹；使用 `tenant_access_token` 时只能是应用自己创建的文件夹。
    /// - Example: `"fldcnqquW1svRIYVT2Np6Iabcef"`
    pub folder_token: Option<String>,
    /// Whether to copy the structure only; without it the content is copied as well.
    ///
    /// 为 true 时只复制结构，不复制内容；不传则连同内容一起复制。
    pub without_content: Option<bool>,
    /// The time zone of the document, one from the [list of time zones](https://feishu.feishu.cn/docx/YKRndTM7VoyDqpxqqeEcd67MnEf).
    ///
    /// 文档的时区，可用的值见[文档时区介绍](https://feishu.feishu.cn/docx/YKRndTM7VoyDqpxqqeEcd67MnEf)。
    /// - Example: `"Asia/Shanghai"`
    pub time_zone: Option<String>,
}
impl Copy {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            name: Default::default(),
            folder_token: Default::default(),
            without_content: Default::default(),
            time_zone: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `folder_token`.
    #[must_use]
    pub fn folder_token(mut self, value: impl Into<String>) -> Self {
        self.folder_token = Some(value.into());
        self
    }
    /// Sets `without_content`.
    #[must_use]
    pub fn without_content(mut self, value: bool) -> Self {
        self.without_content = Some(value);
        self
    }
    /// Sets `time_zone`.
    #[must_use]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.time_zone = Some(value.into());
        self
    }
}
impl wire::Object for Copy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("name", &mut self.name);
        f.field("folder_token", &mut self.folder_token);
        f.field("without_content", &mut self.without_content);
        f.field("time_zone", &mut self.time_zone);
    }
}
crate::codegen::__impl_object! {
    Copy
}
crate::codegen::__operation! {
    Copy => CopyResponse, CopyError:
    Endpoint::new("bitable.v1.app.copy", Post, "/open-apis/bitable/v1/apps/:app_token/copy")
        .documented(text("复制多维表格", "Copy a base"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_APP_COPY]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            body("name", String),
            body("folder_token", String),
            body("without_content", Boolean),
            body("time_zone", String),
        ])
}
/// The reply to [`Copy`](struct@Copy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyResponse {
    /// The new base. / 新建的多维表格。
    pub app: v1::App,
}
impl wire::Object for CopyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app", &mut self.app);
    }
}
crate::codegen::__impl_object! {
    CopyResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Copy`](struct@Copy).
    CopyError:
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
    /// [`1254031`](error::INVALID_APP_NAME): InvalidAppName
    InvalidAppName = error::INVALID_APP_NAME,
    /// [`1254036`](error::BASE_COPYING): Base is copying, please try again later.
    BaseCopying = error::BASE_COPYING,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// 没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    BaseTokenNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::BASE_TOKEN_NOT_FOUND
    },
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(400),
        ..*error::RATE_LIMITED
    },
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// A table cannot be written concurrently; changes of records, fields, forms and views all count. Call one after the other with 0.5 to 1 second between calls and retry on this code; where the operation has `ignore_consistency_check`, setting it to `true` helps.
    ///
    /// 同一数据表不支持并发写入（含记录、字段、表单和视图的修改）。请改为串行调用，每次间隔 0.5～1 秒，出错时重试；支持 `ignore_consistency_check` 的接口可将其设为 `true`。
    WriteConflict = &ErrorInfo {
        status: Some(400),
        ..*error::WRITE_CONFLICT
    },
    /// `1254304` (HTTP 403): PermNotAllow
    ///
    /// The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again.
    ///
    /// 该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。
    BasePermissionDenied = &ErrorInfo {
        message: "PermNotAllow",
        fix: Text { zh: "该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。", en: "The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again." },
        ..*error::BASE_PERMISSION_DENIED
    },
    /// [`1254701`](error::DRIVE_NODE_PERMISSION_DENIED): DriveNodePermNotAllow
    DriveNodePermissionDenied = error::DRIVE_NODE_PERMISSION_DENIED,
    /// [`1254702`](error::DRIVE_NODE_NOT_FOUND): DriveNodeNotExist
    DriveNodeNotFound = error::DRIVE_NODE_NOT_FOUND,
    /// [`1254800`](error::INVALID_PARAMETER): InvalidParameter
    InvalidParameter = error::INVALID_PARAMETER,
    /// `1255001` (HTTP 500): InternalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR1255001
    },
    /// `1255002` (HTTP 500): RpcError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RpcError = &ErrorInfo {
        status: Some(500),
        ..*error::RPC_ERROR
    },
    /// `1255003` (HTTP 500): MarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(500),
        ..*error::MARSHAL_ERROR
    },
    /// `1255004` (HTTP 500): UmMarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(500),
        ..*error::UNMARSHAL_ERROR
    },
    /// `1255005` (HTTP 500): ConvError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ConvError = &ErrorInfo {
        status: Some(500),
        ..*error::CONV_ERROR
    },
    /// [`1255040`](error::REQUEST_TIMED_OUT): 请求超时
    RequestTimedOut = error::REQUEST_TIMED_OUT,
}
