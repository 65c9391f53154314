// Generated from spec/task/v2/section/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Update a section / 更新自定义分组: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        section_guid: impl Into<String>,
        section: PatchInputSection,
        update_fields: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(section_guid, section, update_fields),
        )
    }
}
/// Update a section / 更新自定义分组.
///
/// Changes the name or the position of a section. / 修改一个自定义分组的名称或位置。
///
/// - `PATCH /open-apis/task/v2/sections/:section_guid`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:section:write`, `task:section:writeonly`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The GUID of the section to update. / 要更新的自定义分组的 GUID。
    /// - Length: at most 100
    /// - Example: `"9842501a-9f47-4ff5-a622-d319eeecb97f"`
    pub section_guid: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The new data of the section; only the fields listed in `update_fields` take effect.
    ///
    /// 自定义分组的新内容；仅 `update_fields` 中列出的字段生效。
    pub section: PatchInputSection,
    /// Which fields of `section` to update: `name`, or `insert_before` or `insert_after` to move the section.
    ///
    /// 要更新 `section` 中的哪些字段：`name`，或用 `insert_before`、`insert_after` 移动分组。
    /// - Length: 1 to 10
    /// - Example: `["name"]`
    pub update_fields: Vec<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        section_guid: impl Into<String>,
        section: PatchInputSection,
        update_fields: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            section_guid: section_guid.into(),
            user_id_type: Default::default(),
            section,
            update_fields: update_fields.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("section_guid", &mut self.section_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("section", &mut self.section);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("task.v2.section.patch", Patch, "/open-apis/task/v2/sections/:section_guid")
        .documented(text("更新自定义分组", "Update a section"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::TASK_SECTION_WRITE]),
            scopes(&[crate::scope::TASK_SECTION_WRITEONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("section_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("section", Object).required(),
            body("update_fields", Array).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The section after the update. / 更新后的自定义分组。
    pub section: v2::Section,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("section", &mut self.section);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1470400` (HTTP 400): 请求参数错误，比如在`update_fields`里设置了不支持变更的字段名。
    ///
    /// Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated.
    ///
    /// 请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，比如在`update_fields`里设置了不支持变更的字段名。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。", en: "Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要更新的自定义分组不存在或已删除。
    ///
    /// The section does not exist or was deleted. Verify its GUID. / 自定义分组不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要更新的自定义分组不存在或已删除。",
        fix: Text { zh: "自定义分组不存在或已删除。请检查其 GUID。", en: "The section does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少更新自定义分组的权限。
    ///
    /// The caller lacks permission. Grant it edit permission on the section. / 调用身份缺少权限。请为其授予自定义分组的编辑权限。
    PermissionDenied = &ErrorInfo {
        message: "缺少更新自定义分组的权限。",
        fix: Text { zh: "调用身份缺少权限。请为其授予自定义分组的编辑权限。", en: "The caller lacks permission. Grant it edit permission on the section." },
        ..*error::PERMISSION_DENIED
    },
}
/// The new data of the section; only the fields listed in `update_fields` take effect.
///
/// 自定义分组的新内容；仅 `update_fields` 中列出的字段生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInputSection {
    /// The new name of the section, at most 100 UTF-8 characters; it must not be empty if it is updated.
    ///
    /// 自定义分组的新名称，最长 100 个 UTF-8 字符；更新时不能为空。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The GUID of the section to move this one before. / 把分组移到哪个分组之前，填该分组的 GUID。
    /// - Length: at most 100
    /// - Example: `"e6e37dcc-f75a-5936-f589-12fb4b5c80c2"`
    pub insert_before: Option<String>,
    /// The GUID of the section to move this one after. / 把分组移到哪个分组之后，填该分组的 GUID。
    /// - Length: at most 100
    /// - Example: `"e6e37dcc-f75a-5936-f589-12fb4b5c80c2"`
    pub insert_after: Option<String>,
}
impl PatchInputSection {
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
    /// Sets `insert_before`.
    #[must_use]
    pub fn insert_before(mut self, value: impl Into<String>) -> Self {
        self.insert_before = Some(value.into());
        self
    }
    /// Sets `insert_after`.
    #[must_use]
    pub fn insert_after(mut self, value: impl Into<String>) -> Self {
        self.insert_after = Some(value.into());
        self
    }
}
impl wire::Object for PatchInputSection {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("insert_before", &mut self.insert_before);
        f.field("insert_after", &mut self.insert_after);
    }
}
crate::codegen::__impl_object! {
    PatchInputSection
}
