// Generated from spec/corehr/v2/pathway/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get pathways in bulk / 获取通道信息: [`BatchGet`](struct@BatchGet).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn batch_get(&self) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new())
    }
}
/// Get pathways in bulk / 获取通道信息.
///
/// Returns the names, codes and descriptions of pathways by ID; invalid or deleted IDs cause no error.
///
/// 按 ID 批量返回通道的名称、编码和描述，无效或已删除的 ID 不会报错。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().pathway().batch_get().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pathways/batch_get`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// How many items to return per page; the default of 100 is also the maximum. / 每页返回的条数，不填则为 100，也是上限。
    /// - Default: `100`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The page to continue from, which is the `page_token` of the previous reply. Leave it out to start from the beginning.
    ///
    /// 分页标记，首次请求不填，之后填上次返回的 `page_token`。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The IDs of the pathways to query, as returned by `corehr.v2.pathway.create` or given in the events about created and updated pathways.
    ///
    /// 要查询的通道的 ID，由 `corehr.v2.pathway.create` 返回，也可由通道的创建和更新事件得到。
    /// - Length: 1 to 100
    /// - Example: `["4692446793125560154"]`
    pub pathway_ids: Option<Vec<String>>,
    /// The codes of the pathways to return; no restriction if omitted. / 只返回这些编码的通道，不填则不限。
    /// - Length: 1 to 100
    /// - Example: `["A1234"]`
    pub pathway_codes: Option<Vec<String>>,
    /// Returns only pathways that are active (`true`) or inactive (`false`); no filter if omitted.
    ///
    /// 只返回已启用（`true`）或已停用（`false`）的通道，不填则不筛选。
    pub active: Option<bool>,
}
impl BatchGet {
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
    /// Sets `pathway_ids`.
    #[must_use]
    pub fn pathway_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pathway_ids = Some(value.into());
        self
    }
    /// Sets `pathway_codes`.
    #[must_use]
    pub fn pathway_codes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pathway_codes = Some(value.into());
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("pathway_codes", &mut self.pathway_codes);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.pathway.batch_get", Post, "/open-apis/corehr/v2/pathways/batch_get")
        .documented(text("获取通道信息", "Get pathways in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PATHWAY_READ]),
            scopes(&[crate::scope::COREHR_PATHWAY_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("100"),
            query("page_token", String),
            body("pathway_ids", Array),
            body("pathway_codes", Array),
            body("active", Boolean),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for BatchGet {
    type Item = BatchGetPathway;
    fn items(response: BatchGetResponse) -> Vec<BatchGetPathway> {
        response.items
    }
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The pathways found. / 查到的通道。
    pub items: Vec<BatchGetPathway>,
    /// The token of the next page, present only when `has_more` is true. / 下一页的分页标记，仅当 `has_more` 为 true 时返回。
    pub page_token: String,
    /// Whether there are more pages. / 是否还有下一页。
    pub has_more: bool,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
/// The pathways found. / 查到的通道。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetPathway {
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    pub pathway_id: String,
    /// The code of the pathway. / 通道的编码。
    pub code: String,
    /// The name of the pathway, by language. / 通道的名称，按语言给出。
    pub names: Vec<v2::I18n>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<v2::I18n>,
    /// Whether the pathway is active (true) or not. / 通道的状态，true 为启用，false 为停用。
    pub active: bool,
}
impl wire::Object for BatchGetPathway {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
        f.field("active", &mut self.active);
    }
}
crate::codegen::__impl_object! {
    BatchGetPathway
}
