// Generated from spec/baike/v1/entity/extract.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::baike::error;
impl super::Api<'_> {
    /// Extract possible entries / 提取潜在的词条: [`Extract`](struct@Extract).
    ///
    /// Optional fields are set on the call: `.with(|request| request.text(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn extract(&self) -> crate::codegen::Call<Extract> {
        crate::codegen::Call::new(self.client, Extract::new())
    }
}
/// Extract possible entries / 提取潜在的词条.
///
/// Returns words of a text that could become entries with suggested aliases, including existing ones. Deprecated: use the newer dictionary API (lingo) instead.
///
/// 从文本中提取可能成为词条的词语和推荐别名，不过滤已有词条。已废弃，请改用新版词典接口（lingo）。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.baike().v1().entity().extract().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/baike/v1/entities/extract`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`ExtractError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/extract)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Extract {
    /// The text to extract entries from; what already is an entry of the tenant is not filtered out.
    ///
    /// 从中提取词条的文本；已是租户词条的内容也会提取出来。
    /// - Length: at most 128
    /// - Example: `"text"`
    pub text: Option<String>,
}
impl Extract {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl wire::Object for Extract {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
crate::codegen::__impl_object! {
    Extract
}
crate::codegen::__operation! {
    Extract => ExtractResponse, ExtractError:
    Endpoint::new("baike.v1.entity.extract", Post, "/open-apis/baike/v1/entities/extract")
        .documented(text("提取潜在的词条", "Extract possible entries"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/extract")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("text", String)])
}
/// The reply to [`Extract`](struct@Extract).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractResponse {
    /// The words in the text that might become entries. / 文本中可能成为词条的词。
    pub entity_word: Vec<ExtractEntityWord>,
}
impl wire::Object for ExtractResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_word", &mut self.entity_word);
    }
}
crate::codegen::__impl_object! {
    ExtractResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Extract`](struct@Extract).
    ExtractError:
    /// [`1540001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1540002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
/// The words in the text that might become entries. / 文本中可能成为词条的词。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractEntityWord {
    /// The name of the entry that was extracted. / 提取出的词条名。
    pub name: String,
    /// Possible aliases of the entry. / 该词条可能的别名。
    pub aliases: Vec<String>,
}
impl wire::Object for ExtractEntityWord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("aliases", &mut self.aliases);
    }
}
crate::codegen::__impl_object! {
    ExtractEntityWord
}
