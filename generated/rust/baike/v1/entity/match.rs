// Generated from spec/baike/v1/entity/match.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::baike::error;
impl super::Api<'_> {
    /// Match entries exactly / 精准搜索词条: [`Match`](struct@Match).
    #[deprecated(note = "use `lingo.v1.entity.match` instead")]
    pub fn r#match(&self, word: impl Into<String>) -> crate::codegen::Call<Match> {
        crate::codegen::Call::new(self.client, Match::new(word))
    }
}
/// Match entries exactly / 精准搜索词条.
///
/// Returns the IDs of the entries whose name or alias equals a keyword. Deprecated: use `lingo.v1.entity.match` instead.
///
/// 返回名称或别名与关键词完全一致的词条 ID。已废弃，请改用 `lingo.v1.entity.match`。
///
/// **Deprecated**: use `lingo.v1.entity.match` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.baike().v1().entity().r#match("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/baike/v1/entities/match`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`MatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/match)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Match {
    /// The word to look up; it must equal the name or an alias of the entry. / 要查找的词，须与词条名或别名完全一致。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub word: String,
}
impl Match {
    /// Creates the value from its required fields.
    pub fn new(word: impl Into<String>) -> Self {
        Self { word: word.into() }
    }
}
impl wire::Object for Match {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("word", &mut self.word);
    }
}
crate::codegen::__impl_object! {
    Match
}
crate::codegen::__operation! {
    Match => MatchResponse, MatchError:
    Endpoint::new("baike.v1.entity.match", Post, "/open-apis/baike/v1/entities/match")
        .documented(text("精准搜索词条", "Match entries exactly"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/match")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("word", String).required()])
}
/// The reply to [`Match`](struct@Match).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchResponse {
    /// The entries that match. / 匹配到的词条。
    pub results: Vec<MatchMatchInfo>,
}
impl wire::Object for MatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("results", &mut self.results);
    }
}
crate::codegen::__impl_object! {
    MatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Match`](struct@Match).
    MatchError:
    /// [`1540001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1540002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
/// The entries that match. / 匹配到的词条。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchMatchInfo {
    /// The ID of the entry. / 词条的 ID。
    pub entity_id: String,
    /// Which field of the entry matched. / 匹配到的是词条的哪个字段。
    /// - `0`: Name / 词条名
    /// - `1`: Full name / 全称
    /// - `2`: Alias / 别名
    pub r#type: i64,
}
impl wire::Object for MatchMatchInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_id", &mut self.entity_id);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    MatchMatchInfo
}
