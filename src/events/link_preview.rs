//! What to show of a link.

use super::card::NewCard;
use crate::wire::Json;
use serde_json::{Map, json};
use std::collections::BTreeMap;

/// The answer to the callback `url.preview.get`: what stands in place of a link, and a card below it.
///
/// It is asked for when a message with a link is shown whose address the app has registered. See
/// [`DispatcherBuilder::on_link_preview`](super::DispatcherBuilder::on_link_preview).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LinkPreview {
    /// What stands in place of the link.
    pub title: Option<String>,
    /// The same by language, such as `zh_cn` or `en_us`.
    pub i18n_title: BTreeMap<String, String>,
    /// The key of an icon that was uploaded.
    pub image_key: Option<String>,
    /// Where the title leads to, if that is not the link itself.
    pub url: LinkTarget,
    /// The card below it.
    pub card: Option<NewCard>,
}

/// Where the title of a preview leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct LinkTarget {
    /// What is copied.
    pub copy_url: Option<String>,
    /// What is opened on iOS.
    pub ios: Option<String>,
    /// What is opened on Android.
    pub android: Option<String>,
    /// What is opened by the desktop client.
    pub pc: Option<String>,
    /// What is opened in a browser.
    pub web: Option<String>,
}

impl LinkPreview {
    /// A preview that shows nothing: the link stays as it is.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets what stands in place of the link.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets the title for those who use a language, such as `zh_cn` or `en_us`.
    #[must_use]
    pub fn title_in_language(mut self, language: impl Into<String>, title: impl Into<String>) -> Self {
        self.i18n_title.insert(language.into(), title.into());
        self
    }

    /// Sets the icon in front of the title, by the key that uploading it gave.
    #[must_use]
    pub fn image_key(mut self, key: impl Into<String>) -> Self {
        self.image_key = Some(key.into());
        self
    }

    /// Sets the card below it, by its JSON or by a template.
    #[must_use]
    pub fn card(mut self, card: impl Into<NewCard>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// The answer as JSON.
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

/// Those texts that are there.
fn present<const N: usize>(texts: [(&str, &Option<String>); N]) -> Map<String, Json> {
    let present = texts.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text.as_deref()?.into())));
    present.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preview_is_what_the_platform_takes() {
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
