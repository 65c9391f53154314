// Generated from spec/task/v2/tasklist/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Update a tasklist / 更新清单: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
        tasklist: PatchInputTasklist,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(tasklist_guid, tasklist, update_fields),
        )
    }
}
/// Update a tasklist / 更新清单.
///
/// Changes the name of a tasklist or gives it another owner. / 修改一个清单的名称，或更换所有者。
///
/// - `PATCH /open-apis/task/v2/tasklists/:tasklist_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The GUID of the tasklist to update. / 要更新的清单的 GUID。
    /// - Example: `"d300a75f-c56a-4be9-80d1-e47653028ceb"`
    pub tasklist_guid: id::TasklistGuid,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The new data of the tasklist; only the fields listed in `update_fields` take effect.
    ///
    /// 清单的新内容；仅 `update_fields` 中列出的字段生效。
    pub tasklist: PatchInputTasklist,
    /// Which fields of `tasklist` to update: `name` or `owner`. / 要更新 `tasklist` 中的哪些字段：`name` 或 `owner`。
    /// - Length: at least 1
    /// - Example: `["owner"]`
    pub update_fields: Vec<PatchUpdateFields>,
    /// Which role the former owner gets when the owner changes; without effect otherwise. If omitted or `none`, they lose all access unless they have it in another way, such as through a chat that is a member.
    ///
    /// 更换所有者时，原所有者改为什么角色；不换所有者时无效。不填或为 `none` 时，原所有者失去对清单的全部权限，除非另经协作群组等途径获得授权。
    /// - Default: `"none"`
    pub origin_owner_to_role: Option<PatchOriginOwnerToRole>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        tasklist_guid: impl Into<id::TasklistGuid>,
        tasklist: PatchInputTasklist,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
            user_id_type: Default::default(),
            tasklist,
            update_fields: update_fields.into(),
            origin_owner_to_role: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `origin_owner_to_role`.
    #[must_use]
    pub fn origin_owner_to_role(mut self, value: PatchOriginOwnerToRole) -> Self {
        self.origin_owner_to_role = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("tasklist", &mut self.tasklist);
        f.field("update_fields", &mut self.update_fields);
        f.field("origin_owner_to_role", &mut self.origin_owner_to_role);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("task.v2.tasklist.patch", Patch, "/open-apis/task/v2/tasklists/:tasklist_guid")
        .documented(text("更新清单", "Update a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("tasklist_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("tasklist", Object).required(),
            body("update_fields", Array).required(),
            body("origin_owner_to_role", String).default("\"none\""),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The tasklist after the update. / 更新后的清单。
    pub tasklist: v2::Tasklist,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist", &mut self.tasklist);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1470400` (HTTP 400): 请求参数错误，如提供的清单GUID不合法。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如提供的清单GUID不合法。",
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 清单不存在或已删除。
    ///
    /// The tasklist does not exist or was deleted. Verify its GUID. / 清单不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "清单不存在或已删除。",
        fix: Text { zh: "清单不存在或已删除。请检查其 GUID。", en: "The tasklist does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少清单编辑权限。如果是更新了清单所有者，则缺少清单所有者权限。详情见[清单功能概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/overview)中的“清单是如何鉴权的？“章节。
    ///
    /// The caller lacks permission. Grant it edit permission on the tasklist; only its owner can change the owner.
    ///
    /// 调用身份缺少权限。请为其授予清单的编辑权限；更换清单所有者时须由清单所有者调用。
    PermissionDenied = &ErrorInfo {
        message: "缺少清单编辑权限。如果是更新了清单所有者，则缺少清单所有者权限。详情见[清单功能概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/overview)中的“清单是如何鉴权的？“章节。",
        fix: Text { zh: "调用身份缺少权限。请为其授予清单的编辑权限；更换清单所有者时须由清单所有者调用。", en: "The caller lacks permission. Grant it edit permission on the tasklist; only its owner can change the owner." },
        ..*error::PERMISSION_DENIED
    },
}
/// The new data of the tasklist; only the fields listed in `update_fields` take effect.
///
/// 清单的新内容；仅 `update_fields` 中列出的字段生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInputTasklist {
    /// The new name of the tasklist, at most 100 characters; it must not be empty if it is updated.
    ///
    /// 清单的新名称，最长 100 个字符；更新时不能为空。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The new owner of the tasklist; what becomes of the former one is up to `origin_owner_to_role`.
    ///
    /// 清单的新所有者；原所有者的去留由 `origin_owner_to_role` 决定。
    pub owner: Option<v2::MemberInput>,
}
impl PatchInputTasklist {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, value: v2::MemberInput) -> Self {
        self.owner = Some(value);
        self
    }
}
impl wire::Object for PatchInputTasklist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("owner", &mut self.owner);
    }
}
/// Which role the former owner gets when the owner changes; without effect otherwise. If omitted or `none`, they lose all access unless they have it in another way, such as through a chat that is a member.
///
/// 更换所有者时，原所有者改为什么角色；不换所有者时无效。不填或为 `none` 时，原所有者失去对清单的全部权限，除非另经协作群组等途径获得授权。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchOriginOwnerToRole {
    /// `editor`: May edit / 可编辑
    Editor,
    /// `viewer`: May read / 可阅读
    Viewer,
    /// `none`: Leaves the tasklist / 退出清单
    None,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchOriginOwnerToRole {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchOriginOwnerToRole {
    fn as_str(&self) -> &str {
        match self {
            Self::Editor => "editor",
            Self::Viewer => "viewer",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "editor" => Self::Editor,
            "viewer" => Self::Viewer,
            "none" => Self::None,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which fields of `tasklist` to update: `name` or `owner`. / 要更新 `tasklist` 中的哪些字段：`name` 或 `owner`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchUpdateFields {
    /// `name`
    Name,
    /// `owner`
    Owner,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchUpdateFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchUpdateFields {
    fn as_str(&self) -> &str {
        match self {
            Self::Name => "name",
            Self::Owner => "owner",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "name" => Self::Name,
            "owner" => Self::Owner,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    PatchInputTasklist
}
crate::codegen::__impl_enum! {
    PatchOriginOwnerToRole PatchUpdateFields
}
