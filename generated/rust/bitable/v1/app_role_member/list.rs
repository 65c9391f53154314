// Generated from spec/bitable/v1/app_role_member/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::error;
impl super::Api<'_> {
    /// List the collaborators of a custom role / 列出协作者: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        app_token: impl Into<String>,
        role_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token, role_id))
    }
}
/// List the collaborators of a custom role / 列出协作者.
///
/// Lists the collaborators of a custom role of a base, page by page. / 分页列出多维表格的一个自定义角色的协作者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.bitable().v1().app_role_member().list("appbcbWCzen6D8dezhoCH2RpMAh", "roljRpwIUt").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:collaborator:read`, `bitable:app`, `bitable:app:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
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
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 100
    /// - Example: `100`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0"`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>, role_id: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
            role_id: role_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("role_id", &mut self.role_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_role_member.list", Get, "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members")
        .documented(text("列出协作者", "List the collaborators of a custom role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_COLLABORATOR_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::BITABLE_APP_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            path("app_token", String).required(),
            path("role_id", String).required(),
            query("page_size", Integer).between(None, Some(100)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAppRoleMember;
    fn items(response: ListResponse) -> Vec<ListAppRoleMember> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The collaborators of this page. / 这一页的协作者。
    pub items: Vec<ListAppRoleMember>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// How many items there are on all pages together. / 总条数，不限于这一页。
    pub total: i64,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("total", &mut self.total);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
    /// `1254200` (HTTP 400): Something went wrong. Please contact technical support at <https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952>
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952",
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
/// The collaborators of this page. / 这一页的协作者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRoleMember {
    /// The open_id of the collaborator, if it is a user. / 协作者的 open_id，协作者为用户时返回。
    pub open_id: id::OpenId,
    /// The union_id of the collaborator, if it is a user. / 协作者的 union_id，协作者为用户时返回。
    pub union_id: id::UnionId,
    /// The user_id of the collaborator, if it is a user. / 协作者的 user_id，协作者为用户时返回。
    pub user_id: id::UserId,
    /// The ID of the chat, if the collaborator is a chat. / 协作者的群组 ID，协作者为群组时返回。
    pub chat_id: id::ChatId,
    /// The department_id of the collaborator, if it is a department. / 协作者的 department_id，协作者为部门时返回。
    pub department_id: String,
    /// The open_department_id of the collaborator, if it is a department.
    ///
    /// 协作者的 open_department_id，协作者为部门时返回。
    pub open_department_id: id::OpenDepartmentId,
    /// The name of the collaborator. / 协作者的名称。
    pub member_name: String,
    /// The English name of the collaborator. / 协作者的英文名称。
    pub member_en_name: String,
    /// The type of the collaborator. / 协作者的类型。
    pub member_type: ListMemberType,
}
impl wire::Object for ListAppRoleMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("department_id", &mut self.department_id);
        f.field("open_department_id", &mut self.open_department_id);
        f.field("member_name", &mut self.member_name);
        f.field("member_en_name", &mut self.member_en_name);
        f.field("member_type", &mut self.member_type);
    }
}
/// The type of the collaborator. / 协作者的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListMemberType {
    /// `user`: A user / 用户
    User,
    /// `chat`: A chat / 群组
    Chat,
    /// `department`: A department / 部门
    Department,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListMemberType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListMemberType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::Department => "department",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "chat" => Self::Chat,
            "department" => Self::Department,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListAppRoleMember
}
crate::codegen::__impl_enum! {
    ListMemberType
}
