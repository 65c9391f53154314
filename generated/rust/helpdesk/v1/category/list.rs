// Generated from spec/helpdesk/v1/category/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// List knowledge base categories / 获取全部知识库分类: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.lang(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List knowledge base categories / 获取全部知识库分类.
///
/// Returns all categories of the knowledge base of the help desk. / 返回服务台知识库的全部分类。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().category().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/categories`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The language of the FAQ categories to list, such as `zh_cn`. / 只查该语言的知识库分类，如 `zh_cn`。
    /// - Example: `"\"zh_cn\""`
    pub lang: Option<String>,
    /// What the categories are ordered by; `1` is the time of the last update. / 排序依据；目前只有 `1`，即按分类的更新时间。
    /// - Example: `1`
    pub order_by: Option<i64>,
    /// Whether the order is ascending; false for descending. / 是否按正序排列；false 为倒序。
    pub asc: Option<bool>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `order_by`.
    #[must_use]
    pub fn order_by(mut self, value: i64) -> Self {
        self.order_by = Some(value);
        self
    }
    /// Sets `asc`.
    #[must_use]
    pub fn asc(mut self, value: bool) -> Self {
        self.asc = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lang", &mut self.lang);
        f.field("order_by", &mut self.order_by);
        f.field("asc", &mut self.asc);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("helpdesk.v1.category.list", Get, "/open-apis/helpdesk/v1/categories")
        .documented(text("获取全部知识库分类", "List knowledge base categories"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[query("lang", String), query("order_by", Integer), query("asc", Boolean)])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The FAQ categories found. / 查到的知识库分类。
    pub categories: Vec<v1::Category>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("categories", &mut self.categories);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
