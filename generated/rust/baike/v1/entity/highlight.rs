// Generated from spec/baike/v1/entity/highlight.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::baike::error;
impl super::Api<'_> {
    /// Highlight entries in a text / 词条高亮: [`Highlight`](struct@Highlight).
    #[deprecated(note = "use `lingo.v1.entity.highlight` instead")]
    pub fn highlight(&self, text: impl Into<String>) -> crate::codegen::Call<Highlight> {
        crate::codegen::Call::new(self.client, Highlight::new(text))
    }
}
/// Highlight entries in a text / 词条高亮.
///
/// Returns which entries occur in a text and where. Deprecated: use `lingo.v1.entity.highlight` instead.
///
/// 返回一段文本中的词条 ID 及其位置。已废弃，请改用 `lingo.v1.entity.highlight`。
///
/// **Deprecated**: use `lingo.v1.entity.highlight` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.baike().v1().entity().highlight("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/baike/v1/entities/highlight`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`HighlightError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/highlight)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Highlight {
    /// The text to find entries in, at most 1000 characters. / 要识别词条的文本，不超过 1000 字。
    /// - Length: 1 to 1000
    /// - Example: `"text"`
    pub text: String,
}
impl Highlight {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
impl wire::Object for Highlight {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
crate::codegen::__impl_object! {
    Highlight
}
crate::codegen::__operation! {
    Highlight => HighlightResponse, HighlightError:
    Endpoint::new("baike.v1.entity.highlight", Post, "/open-apis/baike/v1/entities/highlight")
        .documented(text("词条高亮", "Highlight entries in a text"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/highlight")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("text", String).required()])
}
/// The reply to [`Highlight`](struct@Highlight).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightResponse {
    /// The entries that were found in the text. / 在文本中识别到的词条。
    pub phrases: Vec<HighlightPhrase>,
}
impl wire::Object for HighlightResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("phrases", &mut self.phrases);
    }
}
crate::codegen::__impl_object! {
    HighlightResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Highlight`](struct@Highlight).
    HighlightError:
    /// [`1540001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1540002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
/// The entries that were found in the text. / 在文本中识别到的词条。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightPhrase {
    /// The word that was found. / 识别到的词。
    pub name: String,
    /// The IDs of the entries that the word stands for. / 该词对应的词条的 ID。
    pub entity_ids: Vec<String>,
    /// Where the word is in the text. / 该词在文本中的位置。
    pub span: HighlightSpan,
}
impl wire::Object for HighlightPhrase {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("entity_ids", &mut self.entity_ids);
        f.field("span", &mut self.span);
    }
}
/// Where the word is in the text. / 该词在文本中的位置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightSpan {
    /// The position at which the word starts, counted from 0 in UTF-8. / 词的开始位置，从 0 计，按 UTF-8 编码计算。
    pub start: i64,
    /// The position at which the word ends, counted from 0 in UTF-8. / 词的结束位置，从 0 计，按 UTF-8 编码计算。
    pub end: i64,
}
impl wire::Object for HighlightSpan {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
    }
}
crate::codegen::__impl_object! {
    HighlightPhrase HighlightSpan
}
