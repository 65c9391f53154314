// Generated from spec/corehr/v2/enum/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the options of an enum / 查询枚举信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.enum_apiname_lists(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Get the options of an enum / 查询枚举信息.
///
/// Returns an enum and its options by API name, for instance to fill in processes.
///
/// 按枚举的 API name 返回其详情和选项，用于填写流程等场景。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().r#enum().search().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/enums/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.meta_data:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/enum/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The API names of the enums to query; without any the result is empty. / 要查询的枚举的 API 名称，不填则结果为空。
    /// - Length: 0 to 500
    /// - Example: `["overtime_date_type"]`
    pub enum_apiname_lists: Option<Vec<String>>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enum_apiname_lists`.
    #[must_use]
    pub fn enum_apiname_lists(mut self, value: impl Into<Vec<String>>) -> Self {
        self.enum_apiname_lists = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_apiname_lists", &mut self.enum_apiname_lists);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.enum.search", Post, "/open-apis/corehr/v2/enums/search")
        .documented(text("查询枚举信息", "Get the options of an enum"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/enum/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COMMON_DATA_META_DATA_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("enum_apiname_lists", Array)])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The enums found. / 查到的枚举。
    pub enums: Vec<SearchEnums>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enums", &mut self.enums);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1160998`](error::SERVER_ERROR): Internal Server Error
    ServerError = error::SERVER_ERROR,
}
/// The values of the enum. / 枚举的各个值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEnumField {
    /// The API name of the enum value. / 枚举值的 API 名称。
    pub api_name: String,
    /// The name of the enum value, by language. / 枚举值的名称，按语言给出。
    pub name: Vec<v2::I18n>,
    /// The description of the enum value, by language. / 枚举值的描述，按语言给出。
    pub description: Vec<v2::I18n>,
    /// The API name of the enum the value belongs to. / 该值所属枚举的 API 名称。
    pub enum_api_name: String,
    /// The place of the value within the enum. / 该值在枚举中的顺序。
    pub order: i64,
    /// Whether the entry is in effect. / 数据是否生效。
    /// - `1`: In effect / 生效
    /// - `0`: No longer in effect / 失效
    pub status: i64,
}
impl wire::Object for SearchEnumField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("enum_api_name", &mut self.enum_api_name);
        f.field("order", &mut self.order);
        f.field("status", &mut self.status);
    }
}
/// The enums found. / 查到的枚举。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEnums {
    /// The API name of the enum. / 枚举的 API 名称。
    pub enum_apiname: String,
    /// The values of the enum. / 枚举的各个值。
    pub enum_items: Vec<SearchEnumField>,
}
impl wire::Object for SearchEnums {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_apiname", &mut self.enum_apiname);
        f.field("enum_items", &mut self.enum_items);
    }
}
crate::codegen::__impl_object! {
    SearchEnumField SearchEnums
}
