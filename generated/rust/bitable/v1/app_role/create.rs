// Generated from spec/bitable/v1/app_role/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Create a custom role (v1) / 新增自定义角色: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.block_roles(…))`.
    #[deprecated(note = "use `base.v2.app_role.create` instead")]
    pub fn create(
        &self,
        app_token: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl Into<Vec<v1::AppRoleTableRoleInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(app_token, role_name, table_roles),
        )
    }
}
/// Create a custom role (v1) / 新增自定义角色.
///
/// Creates a custom role for advanced permissions of a base, without what version 2.0 of them adds; `base.v2.app_role.create` is recommended instead.
///
/// 在多维表格的高级权限中新增自定义角色，不含 2.0 版的权限点位，推荐改用 `base.v2.app_role.create`。
///
/// **Deprecated**: use `base.v2.app_role.create` instead.
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:role:create`, `bitable:app`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
    /// The name of the custom role. / 自定义角色的名称。
    /// - Example: `"text"`
    pub role_name: String,
    /// What the role may do with each table. / 该角色对各数据表的权限。
    /// - Length: at most 100
    pub table_roles: Vec<v1::AppRoleTableRoleInput>,
    /// What the role may do with each dashboard. / 该角色对各仪表盘的权限。
    /// - Length: at most 100
    pub block_roles: Option<Vec<v1::AppRoleBlockRoleInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl Into<Vec<v1::AppRoleTableRoleInput>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            role_name: role_name.into(),
            table_roles: table_roles.into(),
            block_roles: Default::default(),
        }
    }
    /// Sets `block_roles`.
    #[must_use]
    pub fn block_roles(
        mut self,
        value: impl Into<Vec<v1::AppRoleBlockRoleInput>>,
    ) -> Self {
        self.block_roles = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("role_name", &mut self.role_name);
        f.field("table_roles", &mut self.table_roles);
        f.field("block_roles", &mut self.block_roles);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("bitable.v1.app_role.create", Post, "/open-apis/bitable/v1/apps/:app_token/roles")
        .documented(text("新增自定义角色", "Create a custom role (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_ROLE_CREATE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            body("role_name", String).required(),
            body("table_roles", Array).required(),
            body("block_roles", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The custom role that was created. / 新建的自定义角色。
    pub role: v1::AppRole,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role", &mut self.role);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`1254032`](error::INVALID_ROLE_NAME): InvalidRoleName
    InvalidRoleName = error::INVALID_ROLE_NAME,
    /// [`1254033`](error::ROLE_NAME_DUPLICATED): RoleNameDuplicated
    RoleNameDuplicated = error::ROLE_NAME_DUPLICATED,
    /// [`1254036`](error::BASE_COPYING): Base is copying, please try again later.
    BaseCopying = error::BASE_COPYING,
    /// [`1254040`](error::BASE_TOKEN_NOT_FOUND): BaseTokenNotFound
    BaseTokenNotFound = error::BASE_TOKEN_NOT_FOUND,
    /// [`1254047`](error::ROLE_ID_NOT_FOUND): RoleIdNotFound
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// [`1254110`](error::ROLE_LIMIT_EXCEEDED): RoleExceedLimit
    RoleLimitExceeded = error::ROLE_LIMIT_EXCEEDED,
    /// [`1255002`](error::RPC_ERROR): RpcError
    RpcError = error::RPC_ERROR,
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
    /// `1254304` (HTTP 403): Only Available For Business and Enterprise Editions
    ///
    /// The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again.
    ///
    /// 该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。
    BasePermissionDenied = &ErrorInfo {
        message: "Only Available For Business and Enterprise Editions",
        fix: Text { zh: "该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。", en: "The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again." },
        ..*error::BASE_PERMISSION_DENIED
    },
    /// [`1255001`](error::INTERNAL_ERROR1255001): InternalError
    InternalError1255001 = error::INTERNAL_ERROR1255001,
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
