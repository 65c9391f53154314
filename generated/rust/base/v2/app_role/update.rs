// Generated from spec/base/v2/app_role/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::base::{error, v2};
impl super::Api<'_> {
    /// Update a custom role / 更新自定义角色(新版): [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.block_roles(…))`.
    pub fn update(
        &self,
        app_token: impl Into<String>,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl Into<Vec<v2::TableRoleInput>>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(app_token, role_id, role_name, table_roles),
        )
    }
}
/// Update a custom role / 更新自定义角色(新版).
///
/// Updates a custom role of a base's advanced permissions; fields left out stay as they are.
///
/// 增量更新多维表格高级权限中的一个自定义角色，未传的字段不变。
///
/// - `PUT /open-apis/base/v2/apps/:app_token/roles/:role_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:role:update`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Length: 0 to 100
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
    /// The ID of the custom role, starting with `rol`, from `base.v2.app_role.list`.
    ///
    /// 自定义角色的 ID，以 `rol` 开头，由 `base.v2.app_role.list` 返回。
    /// - Length: 0 to 100
    /// - Example: `"roljRpwIUt"`
    pub role_id: String,
    /// The name of the custom role. / 自定义角色的名称。
    /// - Length: 0 to 100
    /// - Example: `"text"`
    pub role_name: String,
    /// The permissions of the role on each table; unchanged if omitted. / 该角色对各数据表的权限；不填则保持不变。
    /// - Length: 0 to 100
    pub table_roles: Vec<v2::TableRoleInput>,
    /// The permissions of the role on each dashboard; unchanged if omitted. `{}` resets all dashboards to the default, which is no permission.
    ///
    /// 该角色对各仪表盘的权限；不填则保持不变，传 `{}` 则所有仪表盘恢复默认，即无权限。
    /// - Length: 0 to 100
    pub block_roles: Option<Vec<v2::BlockRoleInput>>,
    /// The rights to act on the base as a whole: the key is `base_complex_edit` (duplicating, downloading and printing) or `copy` (copying content), the value `1` to allow and `0` to forbid. Unchanged if omitted; `{}` resets them to the default, which allows all. Only for bases with version 2 of the advanced permissions.
    ///
    /// 对多维表格整体操作的权限，键为 `base_complex_edit`（创建副本、下载、打印）或 `copy`（复制内容），值 `1` 为有权限，`0` 为无权限；不填则保持不变，传 `{}` 则恢复默认，即都有权限。仅高级权限为 v2 版的多维表格支持。
    pub base_rule: Option<::std::collections::BTreeMap<String, i64>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        role_id: impl Into<String>,
        role_name: impl Into<String>,
        table_roles: impl Into<Vec<v2::TableRoleInput>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            role_id: role_id.into(),
            role_name: role_name.into(),
            table_roles: table_roles.into(),
            block_roles: Default::default(),
            base_rule: Default::default(),
        }
    }
    /// Sets `block_roles`.
    #[must_use]
    pub fn block_roles(mut self, value: impl Into<Vec<v2::BlockRoleInput>>) -> Self {
        self.block_roles = Some(value.into());
        self
    }
    /// Sets `base_rule`.
    #[must_use]
    pub fn base_rule(
        mut self,
        value: ::std::collections::BTreeMap<String, i64>,
    ) -> Self {
        self.base_rule = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("role_id", &mut self.role_id);
        f.field("role_name", &mut self.role_name);
        f.field("table_roles", &mut self.table_roles);
        f.field("block_roles", &mut self.block_roles);
        f.field("base_rule", &mut self.base_rule);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("base.v2.app_role.update", Put, "/open-apis/base/v2/apps/:app_token/roles/:role_id")
        .documented(text("更新自定义角色(新版)", "Update a custom role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BASE_ROLE_UPDATE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("role_id", String).required(),
            body("role_name", String).required(),
            body("table_roles", Array).required(),
            body("block_roles", Array),
            body("base_rule", Object),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The custom role after the update. / 更新后的自定义角色。
    pub role: v2::Role,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role", &mut self.role);
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
    /// [`1254032`](error::INVALID_ROLE_NAME): InvalidRoleName
    InvalidRoleName = error::INVALID_ROLE_NAME,
    /// [`1254033`](error::ROLE_NAME_DUPLICATED): RoleNameDuplicated
    RoleNameDuplicated = error::ROLE_NAME_DUPLICATED,
    /// [`1254036`](error::BITABLE_COPYING): Bitable is copying, please try again later.
    BitableCopying = error::BITABLE_COPYING,
    /// [`1254040`](error::BASE_TOKEN_NOT_FOUND): BaseTokenNotFound
    BaseTokenNotFound = error::BASE_TOKEN_NOT_FOUND,
    /// [`1254047`](error::ROLE_ID_NOT_FOUND): RoleIdNotFound
    RoleIdNotFound = error::ROLE_ID_NOT_FOUND,
    /// [`1254110`](error::ROLE_LIMIT_EXCEEDED): RoleExceedLimit
    RoleLimitExceeded = error::ROLE_LIMIT_EXCEEDED,
    /// [`1254290`](error::RATE_LIMITED): TooManyRequest
    RateLimited = error::RATE_LIMITED,
    /// [`1254301`](error::ADVANCED_PERMISSION_NOT_ENABLED): OperationTypeError
    AdvancedPermissionNotEnabled = error::ADVANCED_PERMISSION_NOT_ENABLED,
    /// [`1254304`](error::ONLY_AVAILABLE_FOR_BUSINESS_ENTERPRISE): Only Available For Business and Enterprise Editions
    OnlyAvailableForBusinessEnterprise = error::ONLY_AVAILABLE_FOR_BUSINESS_ENTERPRISE,
    /// [`1255001`](error::INTERNAL_ERROR): InternalError
    InternalError = error::INTERNAL_ERROR,
    /// [`1255002`](error::UNEXPECTED_ERROR): Something went wrong. Please contact technical support at <https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952>
    UnexpectedError = error::UNEXPECTED_ERROR,
    /// [`1255003`](error::MARSHAL_ERROR): MarshalError
    MarshalError = error::MARSHAL_ERROR,
    /// [`1255004`](error::UNMARSHAL_ERROR): UmMarshalError
    UnmarshalError = error::UNMARSHAL_ERROR,
    /// [`1255040`](error::REQUEST_TIMED_OUT): Request timed out, please try again later
    RequestTimedOut = error::REQUEST_TIMED_OUT,
}
