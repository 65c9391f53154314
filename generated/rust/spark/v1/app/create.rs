// Generated from spec/spark/v1/app/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// Create an app / 创建妙搭应用: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.app_type(…))`.
    pub fn create(&self, name: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name))
    }
}
/// Create an app / 创建妙搭应用.
///
/// Creates a Miaoda app with its name, description and icon, so far only of the type HTML.
///
/// 创建一个妙搭应用，可设置名称、描述和图标，类型目前只有 HTML。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.spark().v1().app().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/spark/v1/apps`
/// - Rate limit: 20 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the app. / 应用名称。
    /// - Example: `"text"`
    pub name: String,
    /// The type of the app; `HTML` is the only one so far. / 应用的类型，目前只能是 `HTML`。
    /// - Example: `"HTML"`
    pub app_type: Option<String>,
    /// The description of the app. / 应用描述。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The URL of the app's icon. / 应用图标的 URL。
    /// - Example: `"https://example.com/app-icons/customer-service.png"`
    pub icon_url: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            app_type: Default::default(),
            description: Default::default(),
            icon_url: Default::default(),
        }
    }
    /// Sets `app_type`.
    #[must_use]
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("app_type", &mut self.app_type);
        f.field("description", &mut self.description);
        f.field("icon_url", &mut self.icon_url);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("spark.v1.app.create", Post, "/open-apis/spark/v1/apps")
        .documented(text("创建妙搭应用", "Create an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("name", String).required(),
            body("app_type", String),
            body("description", String),
            body("icon_url", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The Miaoda app. / 所操作的妙搭应用。
    pub app: v1::App,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app", &mut self.app);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
