// Generated from spec/spark/v1/app/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Update an app / 更新妙搭应用信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn patch(&self, app_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_id))
    }
}
/// Update an app / 更新妙搭应用信息.
///
/// Updates the name, description or icon of a Miaoda app, and returns the app.
///
/// 修改妙搭应用的名称、描述或图标，返回更新后的应用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app().patch("app_4k6af8utt2s0n").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/spark/v1/apps/:app_id`
/// - Rate limit: 20 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the Miaoda app, from `spark.v1.app.create` or `spark.v1.app.list`.
    ///
    /// 妙搭应用的 ID，由 `spark.v1.app.create` 或 `spark.v1.app.list` 返回。
    /// - Example: `"app_4k6af8utt2s0n"`
    pub app_id: String,
    /// The name of the app, Chinese or English, of at most 64 characters, shown in the admin console and the app itself.
    ///
    /// 应用的名称，中英文均可，最多 64 个字符，显示在管理后台和应用页面上。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// What the app does, for its users, in at most 200 characters. / 向用户介绍应用功能的文字，最多 200 个字符。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The URL of the app's icon, a PNG or JPG preferably of 128×128 pixels.
    ///
    /// 应用图标的 URL，图片为 PNG 或 JPG，建议 128×128 像素。
    /// - Example: `"https://example.com/app-icons/customer-service.png"`
    pub icon_url: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            name: Default::default(),
            description: Default::default(),
            icon_url: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `icon_url`.
    #[must_use]
    pub fn icon_url(mut self, value: impl Into<String>) -> Self {
        self.icon_url = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("icon_url", &mut self.icon_url);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("spark.v1.app.patch", Patch, "/open-apis/spark/v1/apps/:app_id")
        .documented(text("更新妙搭应用信息", "Update an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            body("name", String),
            body("description", String),
            body("icon_url", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The Miaoda app. / 所操作的妙搭应用。
    pub app: v1::App,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app", &mut self.app);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
