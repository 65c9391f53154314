// Generated from spec/spark/v1/app/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::spark::{error, v1};
impl super::Api<'_> {
    /// List apps / 批量获取妙搭应用: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List apps / 批量获取妙搭应用.
///
/// Returns Miaoda apps page by page, with name, type, icon and times. / 分页返回妙搭应用，含名称、类型、图标和时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.spark().v1().app().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/spark/v1/apps`
/// - Rate limit: 20 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `spark:app:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eyJwYWdlX251bWJlciI6MiwiY29udGVudF9pZHMiOlsiMTIzNCIsIjU2NzgiXX0="`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("spark.v1.app.list", Get, "/open-apis/spark/v1/apps")
        .documented(text("批量获取妙搭应用", "List apps"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::SPARK_APP_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[query("page_size", Integer), query("page_token", String)])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::App;
    fn items(response: ListResponse) -> Vec<v1::App> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The Miaoda apps on this page. / 本页的妙搭应用。
    pub items: Vec<v1::App>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`3340001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
