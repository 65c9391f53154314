//! Messages as plain text: their words, and placeholders in brackets for everything else.

use super::element::{Element, Paragraph};
use super::object::Members;
use super::system::{Notice, System};
use super::text::Text;
use super::{Card, Content, Other};
use crate::wire::{Json, any_json};
use std::collections::BTreeSet;

/// Returns the name for the key of a mention, if it is known.
pub(super) type Names<'n> = &'n dyn Fn(&str) -> Option<String>;

/// The parts of an object that come first, in this order, and the strings that are words. Other parts follow by name.
const WORDS: &[&str] =
    &["header", "title", "subtitle", "summary", "topic", "label", "display_name", "text", "content", "options"];

/// Parts of an object whose strings are not words.
const SILENT: &[&str] =
    &["alt", "behaviors", "chart_spec", "config", "confirm", "disabled_tips", "hover_tips", "placeholder", "value"];

/// Strings that contain a whole card as JSON: the one that was sent, and the platform's own form of it.
const CARDS: &[&str] = &["user_dsl", "json_card"];

impl Content {
    /// Returns the plain text.
    pub(super) fn plain(&self, names: Names<'_>) -> String {
        match self {
            Self::Text(text) => words(&text.text, names),
            Self::Post(post) => post.bodies().next().map(|(_, body)| body.plain(names)).unwrap_or_default(),
            Self::Image(_) => bracket("image", ""),
            Self::File(file) => bracket("file", file.file_name.as_deref().unwrap_or_default()),
            Self::Audio(_) => bracket("audio", ""),
            Self::Media(media) => bracket("video", media.file_name.as_deref().unwrap_or_default()),
            Self::Sticker(_) => bracket("sticker", ""),
            Self::Card(card) => card.plain(names),
            Self::ShareChat(chat) => bracket("chat", chat.chat_id.as_str()),
            Self::ShareUser(user) => bracket("person", user.user_id.as_str()),
            Self::System(system) => system.plain(),
            Self::Other(other) => other.plain(names),
        }
    }
}

impl Card {
    fn plain(&self, names: Names<'_>) -> String {
        let lines = match self {
            Self::Json(card) => object(card, names),
            // The template is stored on the platform: the only words known are the values of its variables.
            Self::Template(template) => {
                let variables: BTreeSet<&String> = template.template_variable.keys().collect();
                variables.into_iter().flat_map(|name| value(&template.template_variable[name], true, names)).collect()
            }
            Self::Entity(_) => Vec::new(),
        };
        if lines.is_empty() { bracket("card", "") } else { lines.join("\n") }
    }
}

impl System {
    fn plain(&self) -> String {
        match self {
            Self::Divider(divider) if divider.text.is_empty() => "---".to_owned(),
            Self::Divider(divider) => divider.text.clone(),
            Self::Notice(notice) => notice.plain(),
        }
    }
}

impl Notice {
    /// Returns the notice with its names filled in.
    fn plain(&self) -> String {
        let mut rest = self.template.as_str();
        let mut sentence = String::new();
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
        {
            sentence.push_str(before);
            match self.part(name) {
                Some(part) => sentence.push_str(&part),
                None => sentence.push_str(&format!("{{{name}}}")),
            }
            rest = after;
        }
        sentence + rest
    }

    fn part(&self, name: &str) -> Option<String> {
        match (name, self.other.get(name)) {
            ("from_user", _) => Some(self.from_user.join(", ")),
            ("to_chatters", _) => Some(self.to_chatters.join(", ")),
            (_, Some(part)) => Some(value(part, true, &|_| None).join(", ")),
            (_, None) => None,
        }
    }
}

impl Other {
    fn plain(&self, names: Names<'_>) -> String {
        let kind = self.msg_type.as_str();
        let content = match any_json(self.content.as_bytes()) {
            Ok((content @ Json::Object(_), _)) => content,
            // The content of a recalled message is a sentence.
            _ if kind != "merge_forward" && !self.content.trim().is_empty() => return self.content.clone(),
            _ => Json::Null,
        };
        let string = |key: &str| content.get(key).and_then(Json::as_str).unwrap_or_default();
        let all = || object(&content, names).join(" / ");
        match kind {
            "folder" => bracket("folder", string("file_name")),
            "hongbao" => bracket("red packet", ""),
            "share_calendar_event" => bracket("calendar event", string("summary")),
            "calendar" => bracket("calendar invitation", string("summary")),
            "general_calendar" => bracket("calendar", string("summary")),
            "location" => bracket("location", string("name")),
            "video_chat" => bracket("video call", string("topic")),
            "todo" => bracket("task", &all()),
            "vote" => bracket("poll", &all()),
            "merge_forward" => bracket("merged messages", ""),
            "media" => bracket("video", ""),
            "image" | "file" | "audio" | "sticker" => bracket(kind, ""),
            "interactive" => Card::Json(content).plain(names),
            "" => bracket("message", &all()),
            kind => bracket(kind, &all()),
        }
    }
}

impl Element {
    /// Returns the plain text.
    pub(super) fn plain(&self, names: Names<'_>) -> String {
        match self {
            Self::Text(run) => words(&run.text, names),
            Self::Link(link) if link.text.is_empty() || link.text == link.href => link.href.clone(),
            Self::Link(link) if link.href.is_empty() => link.text.clone(),
            Self::Link(link) => format!("{} ({})", link.text, link.href),
            Self::Mention(mention) => name(&mention.user_id, mention.user_name.as_deref().unwrap_or_default(), names),
            Self::Emotion(emotion) => bracket("emoji", &emotion.emoji_type),
            Self::Image(_) => bracket("image", ""),
            Self::Media(_) => bracket("video", ""),
            Self::Code(code) => code.text.clone(),
            Self::Markdown(markdown) => words(&markdown.text, names),
            Self::Rule(_) => "---".to_owned(),
            Self::Other(element) => {
                let tag = || element.get("tag").and_then(Json::as_str).map(|tag| bracket(tag, ""));
                let lines = value(element, true, names);
                if lines.is_empty() { tag().unwrap_or_default() } else { lines.join(" ") }
            }
        }
    }
}

impl Paragraph {
    pub(super) fn plain(&self, names: Names<'_>) -> String {
        self.elements.iter().map(|element| element.plain(names)).collect()
    }
}

/// Returns a placeholder: the kind, and the detail if any.
fn bracket(kind: &str, detail: &str) -> String {
    let detail = detail.split_whitespace().collect::<Vec<_>>().join(" ");
    if detail.is_empty() { format!("[{kind}]") } else { format!("[{kind}: {detail}]") }
}

/// Returns a mentioned user by name: by a key or an ID, and the name given with it.
fn name(id: &str, with: &str, names: Names<'_>) -> String {
    if id == "all" || id == "@_all" {
        return "@all".to_owned();
    }
    match names(id) {
        Some(name) => format!("@{name}"),
        None if !with.is_empty() => format!("@{}", with.trim_start_matches('@')),
        None if id.starts_with('@') => id.to_owned(),
        None => format!("@{id}"),
    }
}

/// Replaces mentions by tags and by keys with names.
fn words(text: &str, names: Names<'_>) -> String {
    let by_key = |text: &str| {
        let named = |key: &str| Some(name(key, "", names));
        Text::new(text).resolve_mentions(named)
    };
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, tag, inside, after)) = tag(rest) {
        plain.push_str(&by_key(before));
        let attribute = |name: &str| attribute(tag, name);
        let id = attribute("mention_key").or_else(|| attribute("user_id")).or_else(|| attribute("id"));
        plain.push_str(&name(id.unwrap_or_default(), inside, names));
        rest = after;
    }
    plain + &by_key(rest)
}

/// Finds the first `<at …>…</at>` in a text. Returns the text before it, its attributes, its content, and the text
/// after it.
fn tag(text: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, rest) = text.split_once("<at ")?;
    let (attributes, rest) = rest.split_once('>')?;
    let (inside, after) = rest.split_once("</at>")?;
    Some((before, attributes, inside, after))
}

/// Returns the value of an attribute, with or without quotes.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let attributes = tag.split_whitespace().filter_map(|attribute| attribute.split_once('='));
    let value = attributes.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value.trim_matches(['"', '\'']));
    value.filter(|value| !value.is_empty())
}

/// Returns the lines of a value. Strings count if they are words.
fn value(json: &Json, is_words: bool, names: Names<'_>) -> Vec<String> {
    match json {
        Json::String(text) if is_words && !text.trim().is_empty() => vec![words(text, names)],
        Json::Array(elements) => elements.iter().flat_map(|element| line(element, is_words, names)).collect(),
        Json::Object(_) => element(json, names),
        _ => Vec::new(),
    }
}

/// Returns the lines of a list element. A nested list is a paragraph: its elements form one line.
fn line(one: &Json, is_words: bool, names: Names<'_>) -> Vec<String> {
    match one {
        Json::Array(elements) => {
            let paragraph: String = elements.iter().map(|one| value(one, is_words, names).join(" ")).collect();
            if paragraph.trim().is_empty() { Vec::new() } else { vec![paragraph] }
        }
        _ => value(one, is_words, names),
    }
}

/// Returns the lines of a card element: one that also exists in posts, or any object.
fn element(json: &Json, names: Names<'_>) -> Vec<String> {
    match Element::read(json) {
        Element::Other(json) => object(&json, names),
        known => Some(known.plain(names)).filter(|line| !line.trim().is_empty()).into_iter().collect(),
    }
}

/// Returns the lines of an object: its words in their order, then its other parts by name.
fn object(json: &Json, names: Names<'_>) -> Vec<String> {
    let Some(members) = json.as_object() else { return Vec::new() };
    for key in CARDS {
        let card = members.get(*key).and_then(Json::as_str).and_then(|card| any_json(card.as_bytes()).ok());
        let lines = card.map(|(card, _)| object(&card, names)).unwrap_or_default();
        if !lines.is_empty() {
            return lines;
        }
    }
    match members.get("tag").and_then(Json::as_str).unwrap_or_default() {
        "img" | "img_combination" => {
            let alt = members.get("alt").map(|alt| element(alt, names).join(" ")).unwrap_or_default();
            return vec![bracket("image", &alt)];
        }
        tag @ ("audio" | "chart") => return vec![bracket(tag, "")],
        "media" => return vec![bracket("video", "")],
        "person" => return vec![name(members.get("user_id").and_then(Json::as_str).unwrap_or_default(), "", names)],
        "table" => return table(members, names),
        _ => {}
    }
    let mut keys: Vec<&str> = members.keys().map(String::as_str).filter(|key| !SILENT.contains(key)).collect();
    let rank = |key: &str| WORDS.iter().position(|word| *word == base(key).unwrap_or(key)).unwrap_or(WORDS.len());
    keys.sort_by_key(|key| (rank(key), *key));
    keys.into_iter().flat_map(|key| part(key, members, names)).collect()
}

/// Returns the part that a per-language part translates: `content` for `i18n_content`.
fn base(key: &str) -> Option<&str> {
    if key == "i18n" { Some("content") } else { key.strip_prefix("i18n_") }
}

/// Returns the lines of one part of an object. A per-language part counts only without an untranslated one, in its
/// first language.
fn part(key: &str, members: &Members, names: Names<'_>) -> Vec<String> {
    let Some(whole) = members.get(key) else { return Vec::new() };
    let is_empty = |value: Option<&Json>| match value {
        None | Some(Json::Null) => true,
        Some(Json::String(text)) => text.is_empty(),
        Some(Json::Array(elements)) => elements.is_empty(),
        Some(Json::Object(members)) => members.is_empty(),
        Some(_) => false,
    };
    match (base(key), whole.as_object()) {
        (Some(base), Some(languages)) if is_empty(members.get(base)) => {
            let first = languages.keys().min().map(|language| &languages[language]);
            first.map(|one| value(one, true, names)).unwrap_or_default()
        }
        (Some(_), _) => Vec::new(),
        (None, _) => value(whole, WORDS.contains(&key), names),
    }
}

/// Returns the lines of a table: the titles of its columns, and one line per row.
fn table(members: &Members, names: Names<'_>) -> Vec<String> {
    let list = |key: &str| members.get(key).and_then(Json::as_array).into_iter().flatten();
    let string = |column: &Json, key: &str| column.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
    let columns: Vec<String> = list("columns").map(|column| string(column, "name")).collect();
    let titles: Vec<String> = list("columns").map(|column| string(column, "display_name")).collect();
    let cell = |row: &Json, column: &String| match row.get(column) {
        Some(Json::Number(number)) => number.to_string(),
        Some(cell) => value(cell, true, names).join(", "),
        None => String::new(),
    };
    let rows = list("rows").map(|row| columns.iter().map(|column| cell(row, column)).collect::<Vec<_>>().join(" | "));
    std::iter::once(titles.join(" | ")).chain(rows).filter(|line| !line.trim_matches([' ', '|']).is_empty()).collect()
}
