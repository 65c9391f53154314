//! Cards.

use super::object::{Members, object};
use crate::wire::Json;

/// A card: its JSON, a template from the card builder, or the id of a card that was created before.
///
/// ```
/// use feishu_api::content::{Card, Template};
/// use serde_json::json;
///
/// let by_json = Card::Json(json!({
///     "schema": "2.0",
///     "body": { "elements": [{ "tag": "markdown", "content": "**Deployed**" }] },
/// }));
/// let by_template = Card::from(Template::new("AAqk1234").version("1.0.0").variable("service", "api"));
/// let by_id = Card::entity("7355372766134157313");
/// ```
///
/// A received card is the JSON of its visible content, not the JSON it was sent as.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Card {
    /// The JSON of the card, in either JSON version.
    Json(Json),
    /// A template, and the values of its variables.
    Template(Template),
    /// A card that was created before.
    Entity(Entity),
}

object! {
    /// A template of the card builder, and the values of its variables.
    Template {
        /// The id of the template.
        template_id: String,
        /// The version, for example `1.0.0`; by default the latest published version.
        template_version_name: Option<String>,
        /// The values of its variables, by name.
        template_variable: Members,
    }
}

object! {
    /// A card that was created before.
    Entity {
        /// The id of the card.
        card_id: String,
    }
}

impl Card {
    /// Refers to a card that was created before, by its id.
    pub fn entity(card_id: impl Into<String>) -> Self {
        Self::Entity(Entity { card_id: card_id.into(), ..Entity::default() })
    }

    pub(super) fn read(value: &Json) -> Self {
        let named = || {
            let members = value.as_object().filter(|members| members.len() == 2)?;
            let data = members.get("data")?.as_object()?;
            match members.get("type")?.as_str()? {
                "template" => Template::read(data).map(Self::Template),
                "card" => Entity::read(data).map(Self::Entity),
                _ => None,
            }
        };
        named().unwrap_or_else(|| Self::Json(value.clone()))
    }

    pub(crate) fn write(&self) -> Json {
        let named = |kind: &str, data: Members| {
            let members = [("type", Json::from(kind)), ("data", Json::Object(data))];
            Json::Object(members.map(|(key, value)| (key.to_owned(), value)).into_iter().collect())
        };
        match self {
            Self::Json(value) => value.clone(),
            Self::Template(template) => named("template", template.write()),
            Self::Entity(entity) => named("card", entity.write()),
        }
    }
}

impl Template {
    /// Creates a card from a template, in its latest published version.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self { template_id: template_id.into(), ..Self::default() }
    }

    /// Sets the version, for example `1.0.0`, so that later versions do not change what is sent.
    #[must_use]
    pub fn version(mut self, name: impl Into<String>) -> Self {
        self.template_version_name = Some(name.into());
        self
    }

    /// Sets the value of a variable.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.template_variable.insert(name.into(), value.into());
        self
    }
}

impl From<Template> for Card {
    fn from(template: Template) -> Self {
        Self::Template(template)
    }
}

impl From<Json> for Card {
    /// Converts JSON to a card; an object that names a template or a card id becomes the respective variant.
    fn from(value: Json) -> Self {
        Self::read(&value)
    }
}
