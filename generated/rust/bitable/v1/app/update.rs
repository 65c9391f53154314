// Generated from spec/bitable/v1/app/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::error;
impl super::Api<'_> {
    /// Update the metadata of a base / 更新多维表格元数据: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn update(&self, app_token: impl Into<String>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(app_token))
    }
}
/// Update the metadata of a base / 更新多维表格元数据.
///
/// Changes the name of a base or turns its advanced permissions on or off. / 修改一个多维表格的名称，或开关高级权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app().update("appbcbWCzen6D8dezhoCH2RpMAh").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/bitable/v1/apps/:app_token`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:app:update`, `bitable:app`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The `app_token` of the base to update, taken from its URL, which begins with `feishu.cn/base`; bases that are not in a folder, such as those in a wiki space, cannot be updated by this operation.
    ///
    /// 要更新的多维表格的 `app_token`，取自以 `feishu.cn/base` 开头的 URL；不在云空间文件夹中的多维表格（例如知识库中的）不能用本接口更新。
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
    /// The new name of the base; without it the name stays as it is. / 多维表格的新名称；不传则保持不变。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// Whether advanced permissions are on; without it the setting stays as it is. / 是否开启高级权限；不传则保持不变。
    pub is_advanced: Option<bool>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            name: Default::default(),
            is_advanced: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `is_advanced`.
    #[must_use]
    pub fn is_advanced(mut self, value: bool) -> Self {
        self.is_advanced = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("name", &mut self.name);
        f.field("is_advanced", &mut self.is_advanced);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("bitable.v1.app.update", Put, "/open-apis/bitable/v1/apps/:app_token")
        .documented(text("更新多维表格元数据", "Update the metadata of a base"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_APP_UPDATE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[path("app_token", String).required(), body("name", String), body("is_advanced", Boolean)])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The metadata of the base. / 多维表格的元数据。
    pub app: UpdateDisplayAppV2,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app", &mut self.app);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
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
    /// `1254031` (HTTP 200): InvalidAppName
    ///
    /// The name of the base is invalid. Use at most 100 characters and none of `? / \ * : [ ]`.
    ///
    /// 多维表格名称不合法。请缩短到 100 个字符以内，且不含 `? / \ * : [ ]`。
    InvalidAppName = &ErrorInfo {
        status: Some(200),
        ..*error::INVALID_APP_NAME
    },
    /// [`1254036`](error::BASE_COPYING): Base is copying, please try again later.
    BaseCopying = error::BASE_COPYING,
    /// [`1254040`](error::BASE_TOKEN_NOT_FOUND): BaseTokenNotFound
    BaseTokenNotFound = error::BASE_TOKEN_NOT_FOUND,
    /// [`1254043`](error::RECORD_ID_NOT_FOUND): RecordIdNotFound
    RecordIdNotFound = error::RECORD_ID_NOT_FOUND,
    /// `1254200` (HTTP 200): internal error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(200),
        ..*error::INTERNAL_ERROR
    },
    /// [`1254290`](error::RATE_LIMITED): TooManyRequest
    RateLimited = error::RATE_LIMITED,
    /// [`1254291`](error::WRITE_CONFLICT): Write conflict
    WriteConflict = error::WRITE_CONFLICT,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off for the base or not available. Set `is_advanced` to `true` with `bitable.v1.app.update`; if that is not possible, use another base.
    ///
    /// 多维表格没有开启高级权限，或不支持开启。请通过 `bitable.v1.app.update` 将 `is_advanced` 设为 `true`；若不支持，请改用其他多维表格。
    AdvancedPermissionNotEnabled = &ErrorInfo {
        status: Some(400),
        ..*error::ADVANCED_PERMISSION_NOT_ENABLED
    },
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1254304` (HTTP 403): The role has no permissions.
    ///
    /// The caller has too few permissions. If advanced permissions are on for the base, give the caller management permission.
    ///
    /// 调用身份的权限不足。若多维表格开启了高级权限，请为调用身份授予「可管理」权限。
    BasePermissionDenied = &ErrorInfo {
        message: "The role has no permissions.",
        ..*error::BASE_PERMISSION_DENIED
    },
    /// [`1255001`](error::INTERNAL_ERROR1255001): InternalError
    InternalError1255001 = error::INTERNAL_ERROR1255001,
    /// [`1255002`](error::RPC_ERROR): RpcError
    RpcError = error::RPC_ERROR,
    /// [`1255003`](error::MARSHAL_ERROR): MarshalError
    MarshalError = error::MARSHAL_ERROR,
    /// [`1255004`](error::UNMARSHAL_ERROR): UmMarshalError
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// [`1255040`](error::REQUEST_TIMED_OUT): 请求超时
    RequestTimedOut = error::REQUEST_TIMED_OUT,
}
/// The metadata of the base. / 多维表格的元数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateDisplayAppV2 {
    /// The `app_token` of the base, which identifies it. / 多维表格的 `app_token`，唯一标识该多维表格。
    pub app_token: String,
    /// The name of the base. / 多维表格的名称。
    pub name: String,
    /// Whether advanced permissions are on after the update. / 更新后高级权限是否开启。
    pub is_advanced: bool,
    /// The time zone of the base. / 多维表格的时区。
    pub time_zone: String,
}
impl wire::Object for UpdateDisplayAppV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("name", &mut self.name);
        f.field("is_advanced", &mut self.is_advanced);
        f.field("time_zone", &mut self.time_zone);
    }
}
crate::codegen::__impl_object! {
    UpdateDisplayAppV2
}
