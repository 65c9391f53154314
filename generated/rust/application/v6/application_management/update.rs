// Generated from spec/application/v6/application_management/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::error;
impl super::Api<'_> {
    /// Enable or disable an app / 启停用应用: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.enable(…))`.
    pub fn update(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(app_id))
    }
}
/// Enable or disable an app / 启停用应用.
///
/// Enables or disables a custom app or store app that is installed in the tenant.
///
/// 启用或停用一个企业已安装的应用，自建应用和商店应用都可以。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_management().update("cli_a4517c8461f8100a").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/application/v6/applications/:app_id/management`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.enable:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-management/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the app. / 应用 ID。
    /// - Example: `"cli_a4517c8461f8100a"`
    pub app_id: id::AppId,
    /// Whether to enable the app; `false` disables it. / 是否启用应用，`false` 则停用。
    pub enable: Option<bool>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            enable: Default::default(),
        }
    }
    /// Sets `enable`.
    #[must_use]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("enable", &mut self.enable);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("application.v6.application_management.update", Put, "/open-apis/application/v6/applications/:app_id/management")
        .documented(text("启停用应用", "Enable or disable an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-management/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_ENABLE_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[path("app_id", String).required(), body("enable", Boolean)])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`210001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
