// Generated from spec/contact/v3/custom_attr/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// List custom user fields / 获取企业自定义用户字段: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List custom user fields / 获取企业自定义用户字段.
///
/// Lists, page by page, the fields that the tenant has defined for its users, and how they are set up.
///
/// 分页列出企业为用户自定义的字段及其配置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.contact().v3().custom_attr().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v3/custom_attrs`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact.base:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/RYU5lvOM4s6zgbeeNNaWd%2BVKwAsoreeRWk0J2noGvJy"`
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
    Endpoint::new("contact.v3.custom_attr.list", Get, "/open-apis/contact/v3/custom_attrs")
        .documented(text("获取企业自定义用户字段", "List custom user fields"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("20"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListCustomAttr;
    fn items(response: ListResponse) -> Vec<ListCustomAttr> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The custom user fields of the tenant. / 租户的自定义用户字段。
    pub items: Vec<ListCustomAttr>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`40012`](error::INVALID_PAGE_TOKEN): page token is invalid error
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`40011`](error::INVALID_PAGE_SIZE): page size is invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
}
/// The custom user fields of the tenant. / 租户的自定义用户字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttr {
    /// The ID of the custom field. / 自定义字段的 ID。
    pub id: String,
    /// The type of the custom field, which decides the form of its values. / 自定义字段的类型，决定其值的形式。
    pub r#type: v3::Type,
    /// The options of the field, present only for fields of type `ENUMERATION` and `PICTURE_ENUM`.
    ///
    /// 字段的可选项，仅 `ENUMERATION` 和 `PICTURE_ENUM` 类型的字段有值。
    pub options: ListCustomAttrOptions,
    /// The name of the custom field in each language. / 自定义字段在各语言中的名称。
    pub i18n_name: Vec<v3::I18nContent>,
}
impl wire::Object for ListCustomAttr {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.field("options", &mut self.options);
        f.field("i18n_name", &mut self.i18n_name);
    }
}
/// All options to choose from. / 全部可选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttrOption {
    /// The ID of the option. / 选项的 ID。
    pub id: String,
    /// The value of the option: a text if `option_type` is `TEXT`, the URL of a picture if it is `PICTURE`.
    ///
    /// 选项的值：`option_type` 为 `TEXT` 时是文本，为 `PICTURE` 时是图片链接。
    pub value: String,
    /// The name of the picture; meaningful only if `option_type` is `PICTURE`.
    ///
    /// 图片的名称，仅 `option_type` 为 `PICTURE` 时有效。
    pub name: String,
}
impl wire::Object for ListCustomAttrOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
        f.field("name", &mut self.name);
    }
}
/// The options of the field, present only for fields of type `ENUMERATION` and `PICTURE_ENUM`.
///
/// 字段的可选项，仅 `ENUMERATION` 和 `PICTURE_ENUM` 类型的字段有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomAttrOptions {
    /// The ID of the default option. / 默认选项的 ID。
    pub default_option_id: String,
    /// Whether the options are texts or pictures. / 选项以文本还是图片呈现。
    pub option_type: ListOptionType,
    /// All options to choose from. / 全部可选项。
    pub options: Vec<ListCustomAttrOption>,
}
impl wire::Object for ListCustomAttrOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("default_option_id", &mut self.default_option_id);
        f.field("option_type", &mut self.option_type);
        f.field("options", &mut self.options);
    }
}
/// Whether the options are texts or pictures. / 选项以文本还是图片呈现。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListOptionType {
    /// `TEXT`: Text options / 文本选项
    Text,
    /// `PICTURE`: Picture options / 图片选项
    Picture,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListOptionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListOptionType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "TEXT",
            Self::Picture => "PICTURE",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "TEXT" => Self::Text,
            "PICTURE" => Self::Picture,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    ListCustomAttr ListCustomAttrOption ListCustomAttrOptions
}
crate::codegen::__impl_enum! {
    ListOptionType
}
