//! Previews of links.

use super::card::NewCard;
use crate::wire::Json;
use serde_json::{Map, json};
use std::collections::BTreeMap;

/// The response to the callback `url.preview.get`: a title in place of a link, and a card below it.
///
/// The platform asks for it when a message is shown that contains a link whose URL the app has registered. See
/// [`DispatcherBuilder::on_link_preview`](super::DispatcherBuilder::on_link_preview).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkPreview {
    /// The title in place of the link.
    pub title: Option<String>,
    /// The title per language, such as `zh_cn` or `en_us`.
    pub i18n_title: BTreeMap<String, String>,
    /// The key of an uploaded icon.
    pub image_key: Option<String>,
    /// The target of the title, if it differs from the link.
    pub url: LinkTarget,
    /// The card below the title.
    pub card: Option<NewCard>,
}

/// The target of a preview's title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinkTarget {
    /// The URL that is copied.
    pub copy_url: Option<String>,
    /// The URL opened on iOS.
    pub ios: Option<String>,
    /// The URL opened on Android.
    pub android: Option<String>,
    /// The URL opened by the desktop client.
    pub pc: Option<String>,
    /// The URL opened in a browser.
    pub web: Option<String>,
}

impl LinkPreview {
    /// Creates a preview that shows nothing: the link stays unchanged.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the title in place of the link.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the title for users of a language, such as `zh_cn` or `en_us`.
    #[must_use]
    pub fn title_in_language(mut self, language: impl Into<String>, title: impl Into<String>) -> Self {
        self.i18n_title.insert(language.into(), title.into());
        self
    }

    /// Sets the icon in front of the title, by the key of an upload.
    #[must_use]
    pub fn image_key(mut self, key: impl Into<String>) -> Self {
        self.image_key = Some(key.into());
        self
    }

    /// Sets the card below the title, by JSON or a template.
    #[must_use]
    pub fn card(mut self, card: impl Into<NewCard>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// Returns the response as JSON.
    pub(super) fn json(&self) -> Json {
        let Self { title, i18n_title, image_key, url, card } = self;
        let texts = [("title", title), ("image_key", image_key)];
        let mut inline = present(texts);
        if !i18n_title.is_empty() {
            inline.insert("i18n_title".to_owned(), json!(i18n_title));
        }
        let LinkTarget { copy_url, ios, android, pc, web } = url;
        let url = present([("copy_url", copy_url), ("ios", ios), ("android", android), ("pc", pc), ("web", web)]);
        if !url.is_empty() {
            inline.insert("url".to_owned(), Json::Object(url));
        }
        let mut answer = Map::new();
        if !inline.is_empty() {
            answer.insert("inline".to_owned(), Json::Object(inline));
        }
        answer.extend(card.as_ref().map(|card| ("card".to_owned(), card.json())));
        Json::Object(answer)
    }
}

/// Returns the texts that are present.
fn present<const N: usize>(texts: [(&str, &Option<String>); N]) -> Map<String, Json> {
    let present = texts.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text.as_deref()?.into())));
    present.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_has_the_documented_format() {
        assert_eq!(LinkPreview::new().json(), json!({}));
        let mut preview = LinkPreview::new().title("Order 17").title_in_language("zh_cn", "订单 17").image_key("img_1");
        preview.url.web = Some("https://a.test/17".to_owned());
        let inline = json!({
            "title": "Order 17", "i18n_title": { "zh_cn": "订单 17" }, "image_key": "img_1",
            "url": { "web": "https://a.test/17" },
        });
        assert_eq!(preview.json(), json!({ "inline": inline }));
        let card = LinkPreview::new().card(json!({ "schema": "2.0" }));
        assert_eq!(card.json(), json!({ "card": { "type": "raw", "data": { "schema": "2.0" } } }));
    }
}
