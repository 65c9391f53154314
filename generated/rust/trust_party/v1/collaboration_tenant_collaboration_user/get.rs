// Generated from spec/trust_party/v1/collaboration_tenant_collaboration_user/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::trust_party::{error, v1};
impl super::Api<'_> {
    /// Get a user of a connected organization / 获取关联组织成员详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.target_user_id_type(…))`.
    pub fn get(
        &self,
        target_tenant_key: impl Into<id::TenantKey>,
        target_user_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(target_tenant_key, target_user_id),
        )
    }
}
/// Get a user of a connected organization / 获取关联组织成员详情.
///
/// Returns one user of a connected organization whom the caller may see in detail. / 返回关联组织中一名有权查看的成员的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.trust_party().v1().collaboration_tenant_collaboration_user().get("4e6ac4d14bcd5071a37a39de902c7141", "od-4e6ac4d14bcd5071a37a39de902c7141").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `trust_party:collaboration.tenant:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_user/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The tenant key of the associated organization, from `trust_party.v1.collaboration_tenant.list`.
    ///
    /// 对方关联组织的 tenant_key，由 `trust_party.v1.collaboration_tenant.list` 返回。
    /// - Example: `"4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_tenant_key: id::TenantKey,
    /// The user of the associated organization, as a `target_user_id_type` ID.
    ///
    /// 对方关联组织的用户，ID 类型由 `target_user_id_type` 决定。
    /// - Example: `"od-4e6ac4d14bcd5071a37a39de902c7141"`
    pub target_user_id: String,
    /// The type of user ID in `target_user_id`; `trust_party.v1.collaboration_tenant.visible_organization` returns the IDs.
    ///
    /// `target_user_id` 的用户 ID 类型，ID 由 `trust_party.v1.collaboration_tenant.visible_organization` 返回。
    ///
    /// - Default: `"user_id"`
    pub target_user_id_type: Option<GetTargetUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        target_tenant_key: impl Into<id::TenantKey>,
        target_user_id: impl Into<String>,
    ) -> Self {
        Self {
            target_tenant_key: target_tenant_key.into(),
            target_user_id: target_user_id.into(),
            target_user_id_type: Default::default(),
        }
    }
    /// Sets `target_user_id_type`.
    #[must_use]
    pub fn target_user_id_type(mut self, value: GetTargetUserIdType) -> Self {
        self.target_user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_tenant_key", &mut self.target_tenant_key);
        f.field("target_user_id", &mut self.target_user_id);
        f.field("target_user_id_type", &mut self.target_user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("trust_party.v1.collaboration_tenant_collaboration_user.get", Get, "/open-apis/trust_party/v1/collaboration_tenants/:target_tenant_key/collaboration_users/:target_user_id")
        .documented(text("获取关联组织成员详情", "Get a user of a connected organization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_user/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TRUST_PARTY_COLLABORATION_TENANT_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[
            path("target_tenant_key", String).required(),
            path("target_user_id", String).required(),
            query("target_user_id_type", String).default("\"user_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The user that was read. / 所查询的用户。
    pub target_user: GetCollaborationUser,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_user", &mut self.target_user);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1971001` (HTTP 400): User not visible to target tenant.
    ///
    /// The user is not visible to the partner organization and may not query it. Ask the administrator of that organization to make the user visible.
    ///
    /// 用户对关联组织不可见，无权查询。请联系对方组织的管理员，为该用户配置对关联组织的可见性。
    UserNotVisibleToTargetTenant = &ErrorInfo {
        fix: Text { zh: "用户对关联组织不可见，无权查询。请联系对方组织的管理员，为该用户配置对关联组织的可见性。", en: "The user is not visible to the partner organization and may not query it. Ask the administrator of that organization to make the user visible." },
        links: &[],
        ..*error::USER_NOT_VISIBLE_TO_TARGET_TENANT
    },
    /// [`1971010`](error::USER_NOT_VISIBLE_TO_TARGET_USER): User not visible to target user.
    UserNotVisibleToTargetUser = error::USER_NOT_VISIBLE_TO_TARGET_USER,
    /// [`1971007`](error::APP_NOT_VISIBLE_TO_TARGET_TENANT): App not visible to target tenant.
    AppNotVisibleToTargetTenant = error::APP_NOT_VISIBLE_TO_TARGET_TENANT,
    /// [`1971009`](error::APP_NOT_VISIBLE_TO_TARGET_USER): App not visible to target user.
    AppNotVisibleToTargetUser = error::APP_NOT_VISIBLE_TO_TARGET_USER,
}
/// The user that was read. / 所查询的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCollaborationUser {
    /// The open_id of the user. / 用户的 open_id。
    pub open_id: id::OpenId,
    /// The user_id of the user. / 用户的 user_id。
    pub user_id: id::UserId,
    /// The union_id of the user. / 用户的 union_id。
    pub union_id: id::UnionId,
    /// The name of the user. / 用户的名称。
    pub name: String,
    /// The name of the user in several languages. / 用户名称的多语言版本。
    pub i18n_name: v1::I18nName,
    /// The URLs of the avatar in several sizes. / 用户头像在各尺寸下的链接。
    pub avatar: v1::AvatarInfo,
    /// The mobile number of the user; only if their tenant allows showing it. / 用户的手机号，须对方租户授权展示。
    pub mobile: String,
    /// The state of the user's account. / 用户账号的状态。
    pub status: GetUserStatus,
    /// The IDs of the user's departments; deprecated. / 用户所属部门的 ID，已废弃。
    pub department_ids: Vec<String>,
    /// The user ID of the user's direct superior; deprecated. / 用户直属主管的用户 ID，已废弃。
    pub leader_user_id: String,
    /// The job title of the user; only if their tenant allows showing it. / 用户的职务，须对方租户授权展示。
    pub job_title: String,
    /// The custom attributes of the user; only if their tenant allows showing them. / 用户的自定义属性，须对方租户授权展示。
    pub custom_attrs: Vec<GetUserCustomAttr>,
    /// The employee number of the user; only if their tenant allows showing it. / 用户的工号，须对方租户授权展示。
    pub employee_no: String,
    /// The IDs of the departments that the user is in; only those with permission. / 用户所在部门的 ID，仅返回有权限的部门。
    pub parent_department_ids: Vec<v1::CollaborationDepartmentId>,
    /// The IDs of the user's superior; only with permission for them. / 用户上级的 ID，仅当对其有权限时返回。
    pub leader_id: v1::CollaborationUserId,
}
impl wire::Object for GetCollaborationUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
        f.field("union_id", &mut self.union_id);
        f.field("name", &mut self.name);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("avatar", &mut self.avatar);
        f.field("mobile", &mut self.mobile);
        f.field("status", &mut self.status);
        f.field("department_ids", &mut self.department_ids);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("job_title", &mut self.job_title);
        f.field("custom_attrs", &mut self.custom_attrs);
        f.field("employee_no", &mut self.employee_no);
        f.field("parent_department_ids", &mut self.parent_department_ids);
        f.field("leader_id", &mut self.leader_id);
    }
}
/// The user that the attribute refers to. / 属性引用的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCustomAttrGenericUser {
    /// The ID of the user referred to. / 所引用的用户的 ID。
    pub id: String,
    /// What it refers to: `1` a user, `2` a bot, `11` a mail address. / 所引用的是哪一类：`1` 为用户，`2` 为机器人，`11` 为邮件地址。
    /// - `1`:
    /// - `2`:
    /// - `11`:
    pub r#type: i64,
}
impl wire::Object for GetCustomAttrGenericUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
    }
}
/// The type of user ID in `target_user_id`; `trust_party.v1.collaboration_tenant.visible_organization` returns the IDs.
///
/// `target_user_id` 的用户 ID 类型，ID 由 `trust_party.v1.collaboration_tenant.visible_organization` 返回。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetTargetUserIdType {
    /// `user_id`: user_id, the identity within the tenant / user_id，租户内的标识
    UserId,
    /// `union_id`: union_id, the identity with one developer / union_id，开发商内的标识
    UnionId,
    /// `open_id`: open_id, the identity within the app / open_id，应用内的标识
    OpenId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetTargetUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetTargetUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserId => "user_id",
            Self::UnionId => "union_id",
            Self::OpenId => "open_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "open_id" => Self::OpenId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The custom attributes of the user; only if their tenant allows showing them. / 用户的自定义属性，须对方租户授权展示。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCustomAttr {
    /// The type of custom attribute. / 自定义属性的类型。
    pub r#type: String,
    /// The ID of the custom attribute, generated by the platform. / 自定义属性的 ID，由平台生成。
    pub id: String,
    /// The value of the custom attribute; `type` decides which member holds it. / 自定义属性的值，哪一项有值由 `type` 决定。
    pub value: GetUserCustomAttrValue,
}
impl wire::Object for GetUserCustomAttr {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
    }
}
/// The value of the custom attribute; `type` decides which member holds it. / 自定义属性的值，哪一项有值由 `type` 决定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserCustomAttrValue {
    /// The text of the attribute. / 属性的文本。
    pub text: String,
    /// The URL of the attribute. / 属性的链接。
    pub url: String,
    /// The URL for use on desktop. / 在桌面端使用的链接。
    pub pc_url: String,
    /// The value of the option chosen. / 所选选项的值。
    pub option_value: String,
    /// The URL of the picture of the attribute. / 属性图片的链接。
    pub picture_url: String,
    /// The name of the attribute value. / 自定义属性值的名称。
    pub name: String,
    /// The user that the attribute refers to. / 属性引用的用户。
    pub generic_user: GetCustomAttrGenericUser,
}
impl wire::Object for GetUserCustomAttrValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("url", &mut self.url);
        f.field("pc_url", &mut self.pc_url);
        f.field("option_value", &mut self.option_value);
        f.field("picture_url", &mut self.picture_url);
        f.field("name", &mut self.name);
        f.field("generic_user", &mut self.generic_user);
    }
}
/// The state of the user's account. / 用户账号的状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserStatus {
    /// Whether the account is frozen. / 账号是否被冻结。
    pub is_frozen: bool,
    /// Whether the user has left their company. / 用户是否已离职。
    pub is_resigned: bool,
    /// Whether the account is activated. / 账号是否已激活。
    pub is_activated: bool,
    /// Whether the user has left on their own; after some time, they count as resigned.
    ///
    /// 用户是否已主动退出，一段时间后会转为已离职。
    pub is_exited: bool,
    /// Whether the user has not joined yet, which they must confirm themselves. / 用户是否尚未加入，须本人确认才能加入团队。
    pub is_unjoin: bool,
}
impl wire::Object for GetUserStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_frozen", &mut self.is_frozen);
        f.field("is_resigned", &mut self.is_resigned);
        f.field("is_activated", &mut self.is_activated);
        f.field("is_exited", &mut self.is_exited);
        f.field("is_unjoin", &mut self.is_unjoin);
    }
}
crate::codegen::__impl_object! {
    GetCollaborationUser GetCustomAttrGenericUser GetUserCustomAttr
    GetUserCustomAttrValue GetUserStatus
}
crate::codegen::__impl_enum! {
    GetTargetUserIdType
}
