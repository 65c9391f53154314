// Generated from spec/application/v3/app/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// List installed apps (v3) / 获取企业安装的应用: [`List`](struct@List).
    #[deprecated(note = "use `application.v6.application.list` instead")]
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List installed apps (v3) / 获取企业安装的应用.
///
/// Lists the apps that the tenant has installed, page by page; only custom apps can call it. Deprecated: use `application.v6.application.list` instead.
///
/// 分页列出企业安装的应用，只有自建应用可以调用。已废弃，请改用 `application.v6.application.list`。
///
/// **Deprecated**: use `application.v6.application.list` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v3().app().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/application/v3/app/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.info:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("application.v3.app.list", Get, "/open-apis/application/v3/app/list")
        .documented(text("获取企业安装的应用", "List installed apps (v3)"), "https://open.feishu.cn/document/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_APP_INFO_READONLY])])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The token of the next page, to be passed when requesting it. / 下一页的分页标记，请求下一页时传入。
    pub page_token: String,
    /// How many items this page actually has. / 本页实际返回的条数。
    pub page_size: i64,
    /// How many apps are available in total. / 可用应用的总数。
    pub total_count: i64,
    /// Whether there are more apps. / 是否还有更多应用。
    pub has_more: bool,
    /// The language the information about the apps is in. / 返回的应用信息所用的语言。
    pub lang: String,
    /// The apps on this page. / 本页的应用。
    pub app_list: Vec<ListAppList>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("total_count", &mut self.total_count);
        f.field("has_more", &mut self.has_more);
        f.field("lang", &mut self.lang);
        f.field("app_list", &mut self.app_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
/// The apps on this page. / 本页的应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppList {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The primary language of the app. / 应用的首选语言。
    pub primary_language: String,
    /// The name of the app. / 应用名称。
    pub app_name: String,
    /// The description of the app. / 应用描述。
    pub description: String,
    /// The URL of the app's icon. / 应用图标的链接。
    pub avatar_url: String,
    /// The type of app: 0 for a custom app of the tenant, 1 for a store app. / 应用类型：0 为企业自建应用，1 为应用商店应用。
    pub app_scene_type: i64,
    /// Whether the app is enabled: 0 for disabled, 1 for enabled. / 应用是否启用：0 为停用，1 为启用。
    pub status: i64,
    /// Which feature the app opens with on mobile: 0 for none, 1 for the mini program, 2 for the web app, 8 for the bot.
    ///
    /// 在移动端打开应用时默认进入的功能：0 为未开启，1 为小程序，2 为网页应用，8 为机器人。
    pub mobile_default_ability: i64,
    /// Which feature the app opens with on the desktop: 0 for none, 1 for the mini program, 2 for the web app, 8 for the bot.
    ///
    /// 在 PC 客户端打开应用时默认进入的功能：0 为未开启，1 为小程序，2 为网页应用，8 为机器人。
    pub pc_default_ability: i64,
    /// Where the app was created: `developer_console`, a `base` automation, `app_engine`, `bot_builder`, the agent platform `aily`, or `unknown`.
    ///
    /// 应用从何处创建：`developer_console` 为开发者后台，`base` 为多维表格自动化流程，`app_engine` 为飞书应用引擎，`bot_builder` 为机器人助手，`aily` 为智能伙伴搭建平台，`unknown` 为未知。
    pub create_source: String,
}
impl wire::Object for ListAppList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("primary_language", &mut self.primary_language);
        f.field("app_name", &mut self.app_name);
        f.field("description", &mut self.description);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("app_scene_type", &mut self.app_scene_type);
        f.field("status", &mut self.status);
        f.field("mobile_default_ability", &mut self.mobile_default_ability);
        f.field("pc_default_ability", &mut self.pc_default_ability);
        f.field("create_source", &mut self.create_source);
    }
}
crate::codegen::__impl_object! {
    ListAppList
}
