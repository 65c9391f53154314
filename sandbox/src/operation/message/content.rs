//! The content of messages: checks what is sent, and converts it to what is received.
//!
//! | content | error |
//! |---|---|
//! | more than 150 KB of text, more than 30 KB of a post or card | `230025` |
//! | not a JSON object, or without the key that its type requires | `230001`; for a card `230099`, 200621 |
//! | a key of an image or file that does not exist | `230001`; in a card `230099`, 200570 |
//! | a key of an image or file that another app uploaded | `230017` |
//! | a file that was uploaded as another type than the message has | `230055` |
//! | a card of JSON 2.0 that is invalid | `230099`, and the code that `feishu_api::cards` names |
//! | a `card_id` that is unknown, belongs to another app, or was sent before | `230099`, 11310 |
//! | a `share_chat` of a chat that does not exist; of a private one | `230001`; `230015` |
//! | a `share_user` of a user who does not exist | `230001` |
//! | a `system` message to a group, or by a user | `230001` |
//!
//! Mentions are received as the keys that represent them, and posts without their languages. Cards are stored as they
//! were sent, and read in a [`CardForm`](crate::card::CardForm).

use super::extended;
use crate::gateway::{Caller, Refusal};
use crate::operation::cardkit::{server_message, wrong};
use crate::operation::reach::refuse;
use crate::world::{Chat, Mentioned, Resource, ResourceKind, World, entity_of};
use feishu_api::content::{CARD_LIMIT, POST_LIMIT, TEXT_LIMIT};
use feishu_api::endpoint::{Endpoint, OperationError};
use serde_json::{Map, Value, json};

/// The sender, the operation, and the destination.
pub(super) struct Setting<'w> {
    pub(super) endpoint: &'static Endpoint,
    pub(super) caller: &'w Caller,
    pub(super) world: &'w World,
    pub(super) chat: &'w Chat,
}

/// Content as it is received, and the users mentioned in it.
#[derive(Debug)]
pub(super) struct Received {
    pub(super) content: String,
    pub(super) mentions: Vec<Mentioned>,
}

/// Converts sent content to received content, with the errors `E` of the operation.
pub(super) fn receive<E: OperationError>(
    msg_type: &str,
    content: &str,
    setting: &Setting<'_>,
) -> Result<Received, Refusal> {
    let limit = match msg_type {
        "text" => TEXT_LIMIT,
        "post" => POST_LIMIT,
        "interactive" => CARD_LIMIT,
        _ => usize::MAX,
    };
    if content.len() > limit {
        return Err(refuse::<E>(&[230025]));
    }
    let members = match serde_json::from_str(content) {
        Ok(Value::Object(members)) => members,
        _ if msg_type == "interactive" => {
            return Err(card_error::<E>(setting, "200621", "content"));
        }
        _ => return Err(invalid::<E>("content is not a string in json format")),
    };
    let mut mentions = Vec::new();
    let content = match msg_type {
        "text" => text::<E>(&members, setting, &mut mentions)?,
        "post" => post::<E>(&members, setting, &mut mentions)?,
        "image" => {
            resource::<E>(&members, "image_key", setting)?;
            content.to_owned()
        }
        "file" | "audio" | "media" => {
            let file = resource::<E>(&members, "file_key", setting)?;
            if sent_as(&file.file_type) != msg_type {
                return Err(refuse::<E>(&[230055]));
            }
            content.to_owned()
        }
        "interactive" => {
            card::<E>(&members, setting)?;
            content.to_owned()
        }
        "sticker" => string::<E>(&members, "file_key").map(|_| content.to_owned())?,
        "share_chat" => {
            let id = string::<E>(&members, "chat_id")?;
            let chat = setting.world.chat(id).ok_or_else(|| invalid::<E>("invalid chat_id"))?;
            if chat.is_private() {
                return Err(refuse::<E>(&[230015]));
            }
            content.to_owned()
        }
        "share_user" => {
            let id = string::<E>(&members, "user_id")?;
            setting.world.user(id).ok_or_else(|| invalid::<E>("invalid user_id"))?;
            content.to_owned()
        }
        "system" if setting.chat.is_private() && setting.caller.user().is_none() => content.to_owned(),
        _ => return Err(invalid::<E>("this msg_type cannot be sent here")),
    };
    Ok(Received { content, mentions })
}

fn invalid<E: OperationError>(what: &str) -> Refusal {
    extended(refuse::<E>(&[230001]), what)
}

/// Returns the error of a card, with its documented detail.
fn card_error<E: OperationError>(setting: &Setting<'_>, code: &str, value: &str) -> Refusal {
    let refusal = refuse::<E>(&[230099, 230001]);
    match setting.endpoint.sub_errors.iter().find(|sub| sub.of == refusal.code && sub.code == code) {
        Some(sub) => refusal.message(sub.message).filled(value),
        None => extended(refusal, &format!("ErrCode: {code}; ErrMsg: {value}")),
    }
}

fn string<'a, E: OperationError>(members: &'a Map<String, Value>, key: &str) -> Result<&'a str, Refusal> {
    let text = members.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    text.ok_or_else(|| invalid::<E>(&format!("{key} is missing in content")))
}

/// Returns the type of message for files that were uploaded as `file_type`.
fn sent_as(file_type: &str) -> &'static str {
    match file_type {
        "mp4" => "media",
        "opus" => "audio",
        _ => "file",
    }
}

fn resource<'w, E: OperationError>(
    members: &Map<String, Value>,
    key: &str,
    setting: &Setting<'w>,
) -> Result<&'w Resource, Refusal> {
    let value = string::<E>(members, key)?;
    let is_kind = |resource: &&Resource| (resource.kind == ResourceKind::File) == (key == "file_key");
    let found = setting.world.resource(value).filter(is_kind);
    let resource = found.ok_or_else(|| invalid::<E>(&format!("invalid {key}")))?;
    if resource.app_id == setting.caller.app_id { Ok(resource) } else { Err(refuse::<E>(&[230017, 230001])) }
}

fn text<E: OperationError>(
    members: &Map<String, Value>,
    setting: &Setting<'_>,
    mentions: &mut Vec<Mentioned>,
) -> Result<String, Refusal> {
    let mut rest = string::<E>(members, "text")?;
    let mut text = String::new();
    while let Some((before, tag, after)) = tag(rest) {
        text.push_str(before);
        match mention(tag, setting.world, mentions) {
            Some(key) => text.push_str(&key),
            None => text.push_str(&rest[before.len()..rest.len() - after.len()]),
        }
        rest = after;
    }
    text.push_str(rest);
    Ok(json!({ "text": text }).to_string())
}

/// Splits a text at its first mention: the text before it, the ID, and the text after it.
fn tag(text: &str) -> Option<(&str, &str, &str)> {
    const OPENING: &str = "<at user_id=\"";
    const CLOSING: &str = "</at>";
    let start = text.find(OPENING)?;
    let (who, rest) = text[start + OPENING.len()..].split_once('"')?;
    let end = rest.find(CLOSING)? + CLOSING.len();
    Some((&text[..start], who, &rest[end..]))
}

/// Returns the key that represents a mention in the content; `None` if the user is unknown.
fn mention(who: &str, world: &World, mentions: &mut Vec<Mentioned>) -> Option<String> {
    if who == "all" {
        return Some("@_all".to_owned());
    }
    let name = world.user(who).map(|user| user.name.clone()).or_else(|| world.app(who).map(|app| app.id.clone()))?;
    if let Some(known) = mentions.iter().find(|known| known.who == who) {
        return Some(known.key.clone());
    }
    let key = format!("@_user_{}", mentions.len() + 1);
    mentions.push(Mentioned::new(key.as_str(), who, name));
    Some(key)
}

fn post<E: OperationError>(
    members: &Map<String, Value>,
    setting: &Setting<'_>,
    mentions: &mut Vec<Mentioned>,
) -> Result<String, Refusal> {
    let body = match members.get("content") {
        Some(_) => members,
        None => {
            let bodies = ["zh_cn", "en_us", "ja_jp"].iter().filter_map(|language| members.get(*language));
            bodies
                .chain(members.values())
                .find_map(Value::as_object)
                .ok_or_else(|| invalid::<E>("the post has no body"))?
        }
    };
    let mut body = body.clone();
    let paragraphs = body.get_mut("content").and_then(Value::as_array_mut);
    let Some(paragraphs) = paragraphs else { return Err(invalid::<E>("the post has no content")) };
    for paragraph in paragraphs {
        let Some(elements) = paragraph.as_array_mut() else { return Err(invalid::<E>("a paragraph is not a list")) };
        for element in elements {
            let Some(element) = element.as_object_mut() else {
                return Err(invalid::<E>("an element is not an object"));
            };
            match string::<E>(element, "tag")? {
                "img" => drop(resource::<E>(element, "image_key", setting)?),
                "media" => drop(resource::<E>(element, "file_key", setting)?),
                "at" => {
                    let who = string::<E>(element, "user_id")?.to_owned();
                    let key = mention(&who, setting.world, mentions).ok_or_else(|| invalid::<E>("invalid user_id"))?;
                    element.insert("user_id".to_owned(), Value::String(key));
                }
                _ => {}
            }
        }
    }
    body.entry("title").or_insert_with(|| Value::String(String::new()));
    Ok(Value::Object(body).to_string())
}

fn card<E: OperationError>(members: &Map<String, Value>, setting: &Setting<'_>) -> Result<(), Refusal> {
    let mut unknown = None;
    visit(members, &mut |key, value| {
        let is_image = matches!(key, "img_key" | "image_key");
        if let Some(text) = value.as_str().filter(|_| is_image)
            && setting.world.resource(text).is_none_or(|resource| resource.kind == ResourceKind::File)
        {
            unknown = Some(text.to_owned());
        }
    });
    if let Some(key) = unknown {
        return Err(card_error::<E>(setting, "200570", &key));
    }
    if let Some(id) = entity_of(members) {
        let card = setting.world.card(id).filter(|card| card.app_id == setting.caller.app_id);
        if card.is_none_or(|card| card.message_id.is_some()) {
            return Err(card_error::<E>(setting, "11310", "cardid is invalid"));
        }
    }
    match wrong(&Value::Object(members.clone())) {
        Some(finding) => {
            let code = finding.code.unwrap_or(11310).to_string();
            Err(card_error::<E>(setting, &code, &server_message(&finding)))
        }
        None => Ok(()),
    }
}

/// Calls `show` with every member of an object and of all values in it.
fn visit(members: &Map<String, Value>, show: &mut impl FnMut(&str, &Value)) {
    let mut open: Vec<(&str, &Value)> = members.iter().map(|(key, value)| (key.as_str(), value)).collect();
    while let Some((key, value)) = open.pop() {
        show(key, value);
        match value {
            Value::Object(members) => open.extend(members.iter().map(|(key, value)| (key.as_str(), value))),
            Value::Array(elements) => open.extend(elements.iter().map(|element| ("", element))),
            _ => {}
        }
    }
}
