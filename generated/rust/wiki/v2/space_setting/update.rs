// Generated from spec/wiki/v2/space_setting/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::error;
impl super::Api<'_> {
    /// Update the settings of a wiki space / 更新知识空间设置: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.create_setting(…))`.
    pub fn update(&self, space_id: impl Into<String>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(space_id))
    }
}
/// Update the settings of a wiki space / 更新知识空间设置.
///
/// Changes the common settings of a wiki space; the caller must be its administrator.
///
/// 修改一个知识空间的公共设置，须为空间管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space_setting().update("1565676577122621").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/wiki/v2/spaces/:space_id/setting`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:setting:write_only`, `wiki:wiki`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the wiki space. / 知识空间的 ID。
    /// - Example: `"1565676577122621"`
    pub space_id: String,
    /// Who may create top-level pages of the space: `admin_and_member` for administrators and members, `admin` for administrators only.
    ///
    /// 谁可以创建知识空间的一级页面：`admin_and_member` 为管理员和成员，`admin` 为仅管理员。
    /// - Example: `"admin/admin_and_member"`
    pub create_setting: Option<String>,
    /// Whether users who can read may duplicate, print, export and copy content: `allow` or `not_allow`.
    ///
    /// 可阅读的用户能否创建副本、打印、导出和复制内容：`allow` 为允许，`not_allow` 为不允许。
    /// - Example: `"allow/not_allow"`
    pub security_setting: Option<String>,
    /// Whether users who can read may comment: `allow` or `not_allow`.
    ///
    /// 可阅读的用户能否评论：`allow` 为允许，`not_allow` 为不允许。
    /// - Example: `"allow/not_allow"`
    pub comment_setting: Option<String>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            create_setting: Default::default(),
            security_setting: Default::default(),
            comment_setting: Default::default(),
        }
    }
    /// Sets `create_setting`.
    #[must_use]
    pub fn create_setting(mut self, value: impl Into<String>) -> Self {
        self.create_setting = Some(value.into());
        self
    }
    /// Sets `security_setting`.
    #[must_use]
    pub fn security_setting(mut self, value: impl Into<String>) -> Self {
        self.security_setting = Some(value.into());
        self
    }
    /// Sets `comment_setting`.
    #[must_use]
    pub fn comment_setting(mut self, value: impl Into<String>) -> Self {
        self.comment_setting = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("create_setting", &mut self.create_setting);
        f.field("security_setting", &mut self.security_setting);
        f.field("comment_setting", &mut self.comment_setting);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("wiki.v2.space_setting.update", Put, "/open-apis/wiki/v2/spaces/:space_id/setting")
        .documented(text("更新知识空间设置", "Update the settings of a wiki space"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_SETTING_WRITE_ONLY]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("space_id", String).required(),
            body("create_setting", String),
            body("security_setting", String),
            body("comment_setting", String),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The settings of the wiki space after the update. / 更新后的知识空间设置。
    pub setting: UpdateSetting,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("setting", &mut self.setting);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
    /// [`131101`](error::INVALID_OPERATION): invalid operation
    InvalidOperation = error::INVALID_OPERATION,
}
/// The settings of the wiki space after the update. / 更新后的知识空间设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSetting {
    /// Who may create top-level pages of the space: `admin_and_member` for administrators and members, `admin` for administrators only.
    ///
    /// 谁可以创建知识空间的一级页面：`admin_and_member` 为管理员和成员，`admin` 为仅管理员。
    pub create_setting: String,
    /// Whether users who can read may duplicate, print, export and copy content: `allow` or `not_allow`.
    ///
    /// 可阅读的用户能否创建副本、打印、导出和复制内容：`allow` 为允许，`not_allow` 为不允许。
    pub security_setting: String,
    /// Whether users who can read may comment: `allow` or `not_allow`.
    ///
    /// 可阅读的用户能否评论：`allow` 为允许，`not_allow` 为不允许。
    pub comment_setting: String,
}
impl wire::Object for UpdateSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_setting", &mut self.create_setting);
        f.field("security_setting", &mut self.security_setting);
        f.field("comment_setting", &mut self.comment_setting);
    }
}
crate::codegen::__impl_object! {
    UpdateSetting
}
