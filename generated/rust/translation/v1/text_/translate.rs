// Generated from spec/translation/v1/text/translate.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::translation::error;
impl super::Api<'_> {
    /// Translate a text / 翻译文本: [`Translate`](struct@Translate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.glossary(…))`.
    pub fn translate(
        &self,
        source_language: impl Into<String>,
        text: impl Into<String>,
        target_language: impl Into<String>,
    ) -> crate::codegen::Call<Translate> {
        crate::codegen::Call::new(
            self.client,
            Translate::new(source_language, text, target_language),
        )
    }
}
/// Translate a text / 翻译文本.
///
/// Translates a text between more than ten languages such as Chinese, English and Japanese, at up to 20 requests per second and tenant.
///
/// 在汉、英、日、俄、德、法等十余种语言之间翻译文本，租户限 20 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.translation().v1().text_().translate("zh", "text", "en").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/translation/v1/text/translate`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `translation:text`
///
/// Errors: [`TranslateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Translate {
    /// The language of the original. / 原文的语种。
    /// - Example: `"zh"`
    pub source_language: String,
    /// The text to translate, at most 1000 characters. / 要翻译的文本，不超过 1000 个字符。
    /// - Example: `"text"`
    pub text: String,
    /// The language to translate into. / 译文的语种。
    /// - Example: `"en"`
    pub target_language: String,
    /// The terms to translate in a given way, for this translation only; at most 128.
    ///
    /// 术语表，只在本次翻译中生效，至多 128 个术语。
    pub glossary: Option<Vec<TranslateTerm>>,
}
impl Translate {
    /// Creates the value from its required fields.
    pub fn new(
        source_language: impl Into<String>,
        text: impl Into<String>,
        target_language: impl Into<String>,
    ) -> Self {
        Self {
            source_language: source_language.into(),
            text: text.into(),
            target_language: target_language.into(),
            glossary: Default::default(),
        }
    }
    /// Sets `glossary`.
    #[must_use]
    pub fn glossary(mut self, value: impl Into<Vec<TranslateTerm>>) -> Self {
        self.glossary = Some(value.into());
        self
    }
}
impl wire::Object for Translate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source_language", &mut self.source_language);
        f.field("text", &mut self.text);
        f.field("target_language", &mut self.target_language);
        f.field("glossary", &mut self.glossary);
    }
}
crate::codegen::__impl_object! {
    Translate
}
crate::codegen::__operation! {
    Translate => TranslateResponse, TranslateError:
    Endpoint::new("translation.v1.text.translate", Post, "/open-apis/translation/v1/text/translate")
        .documented(text("翻译文本", "Translate a text"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::TRANSLATION_TEXT])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            body("source_language", String).required(),
            body("text", String).required(),
            body("target_language", String).required(),
            body("glossary", Array),
        ])
}
/// The reply to [`Translate`](struct@Translate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateResponse {
    /// The translation. / 译文。
    pub text: String,
}
impl wire::Object for TranslateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
crate::codegen::__impl_object! {
    TranslateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Translate`](struct@Translate).
    TranslateError:
    /// [`1140101`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1140102`](error::NETWORK_ANOMALY): network anomaly
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
/// The terms to translate in a given way, for this translation only; at most 128.
///
/// 术语表，只在本次翻译中生效，至多 128 个术语。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateTerm {
    /// The term in the original. / 术语的原文。
    /// - Example: `"text"`
    pub from: String,
    /// The translation of the term. / 术语的译文。
    /// - Example: `"Lark"`
    pub to: String,
}
impl TranslateTerm {
    /// Creates the value from its required fields.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
        }
    }
}
impl wire::Object for TranslateTerm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("from", &mut self.from);
        f.field("to", &mut self.to);
    }
}
crate::codegen::__impl_object! {
    TranslateTerm
}
