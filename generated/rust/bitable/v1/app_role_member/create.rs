// Generated from spec/bitable/v1/app_role_member/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// Add a collaborator to a custom role / 新增协作者: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_type(…))`.
    pub fn create(
        &self,
        app_token: impl Into<String>,
        role_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(app_token, role_id, member_id),
        )
    }
}
/// Add a collaborator to a custom role / 新增协作者.
///
/// Adds one collaborator to a custom role of a base. / 为多维表格的一个自定义角色添加一个协作者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_role_member().create("appbcbWCzen6D8dezhoCH2RpMAh", "roljRpwIUt", "ou_7dab8a3d3cdcc9da365777c7ad535d62").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:collaborator:create`, `bitable:app`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"appbcbWCzen6D8dezhoCH2RpMAh"`
    pub app_token: String,
    /// The ID of the custom role, which begins with `rol`, from the reply of `bitable.v1.app_role.list`.
    ///
    /// 自定义角色的 ID，以 `rol` 开头，从 `bitable.v1.app_role.list` 的响应中取得。
    /// - Example: `"roljRpwIUt"`
    pub role_id: String,
    /// The type of ID in `member_id`, which also says whether the collaborator is a user, a chat or a department.
    ///
    /// `member_id` 的 ID 类型，由此也确定协作者是用户、群组还是部门。
    ///
    /// - Default: `"open_id"`
    pub member_id_type: Option<v1::MemberIdType>,
    /// The ID of the collaborator, as a `member_id_type` ID. / 协作者的 ID，类型由 `member_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub member_id: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        role_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            role_id: role_id.into(),
            member_id_type: Default::default(),
            member_id: member_id.into(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: v1::MemberIdType) -> Self {
        self.member_id_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("role_id", &mut self.role_id);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("member_id", &mut self.member_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("bitable.v1.app_role_member.create", Post, "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members")
        .documented(text("新增协作者", "Add a collaborator to a custom role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_COLLABORATOR_CREATE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("role_id", String).required(),
            query("member_id_type", String).default("\"open_id\""),
            body("member_id", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
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
    /// `1254048` (HTTP 404): MemberNotFound
    ///
    /// No collaborator has this `member_id`. Make sure that the ID is right and fits `member_id_type`; for a department ID, the availability of the app must cover the department.
    ///
    /// 没有与 `member_id` 对应的协作者。请确认 `member_id_type` 与 `member_id` 一致、ID 正确；使用部门 ID 时，应用的可用范围须包含该部门。
    MemberNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::MEMBER_NOT_FOUND
    },
    /// [`1254110`](error::ROLE_LIMIT_EXCEEDED): RoleExceedLimit
    RoleLimitExceeded = error::ROLE_LIMIT_EXCEEDED,
    /// [`1254111`](error::MEMBER_LIMIT_EXCEEDED): MemberExceedLimit
    MemberLimitExceeded = error::MEMBER_LIMIT_EXCEEDED,
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
