//! `feishu search`: operations, events, codes, scopes and fields by words, in both languages at once.

mod documents;
mod rank;
mod words;

use crate::args::{Global, Search};
use crate::exit::{Exit, Failure};
use crate::language::language;
use crate::terminal::{columns, cut, line, padded, text_width};
use clap::ValueEnum;
use feishu_api::Language;
use feishu_api::catalog::Catalog;
use serde::Serialize;

/// What is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    Operation,
    Event,
    Code,
    Scope,
    Field,
}

/// Something that was found.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Hit {
    pub(crate) kind: Kind,
    /// What to give the other commands: an id of an operation or event, a code, a scope, the name of a field.
    pub(crate) id: String,
    pub(crate) title: String,
    /// One more sentence.
    pub(crate) detail: String,
    /// How well it fits: only the order means something.
    pub(crate) score: f64,
}

/// Returns the best matches for a query.
pub(crate) fn search(
    catalog: &'static Catalog,
    query: &str,
    kind: Option<Kind>,
    count: usize,
    language: Language,
) -> Vec<Hit> {
    let documents = documents::all(catalog, kind);
    let hits = rank::best(&documents, query, count).into_iter().map(|(document, score)| Hit {
        kind: document.kind,
        id: document.id.to_owned(),
        title: document.title.get(language).to_owned(),
        detail: document.detail.plain(language),
        score,
    });
    hits.collect()
}

/// Runs `feishu search`.
pub(crate) fn command(args: &Search, global: &Global) -> Result<Exit, Failure> {
    let language = language(global.lang);
    let query = args.words.join(" ");
    let hits = search(Catalog::feishu(), &query, args.kind, args.count, language);
    match args.json {
        true => crate::print_json(&hits)?,
        false => crate::print(&shown(&hits))?,
    }
    if hits.is_empty() {
        return Err(Failure::not_found(format!("nothing fits `{}`", line(&query))));
    }
    Ok(Exit::Success)
}

fn shown(hits: &[Hit]) -> String {
    let width = text_width();
    let mut shown = String::new();
    for hit in hits {
        let kind = match hit.kind {
            Kind::Operation => "operation",
            Kind::Event => "event",
            Kind::Code => "code",
            Kind::Scope => "scope",
            Kind::Field => "field",
        };
        let head = format!("{} {}  ", padded(kind, 9), hit.id);
        let room = width.saturating_sub(columns(&head)).max(20);
        shown.push_str(&format!("{head}{}\n", cut(&line(&hit.title), room)));
        let detail = line(hit.detail.lines().next().unwrap_or_default());
        if !detail.is_empty() && detail != hit.title {
            shown.push_str(&format!("          {}\n", cut(&detail, width.saturating_sub(10))));
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_meant_stands_at_the_top() {
        let documents = documents::all(Catalog::feishu(), None);
        for (query, id, within) in [
            ("send message", "im.v1.message.create", 3),
            ("发消息", "im.v1.message.create", 3),
            ("发送消息", "im.v1.message.create", 2),
            ("pin a message", "im.v1.pin.create", 1),
            ("上传图片", "im.v1.image.create", 2),
            ("upload image", "im.v1.image.create", 3),
            ("im.v1.pin.create", "im.v1.pin.create", 1),
            ("230002", "230002", 1),
            ("BotNotInChat", "230002", 2),
            ("im:message:readonly", "im:message:readonly", 1),
            ("receive_id_type", "receive_id_type", 1),
            ("message received event", "im.v1.event.message_receive", 3),
            ("接收消息", "im.v1.event.message_receive", 3),
            ("calendar event create", "calendar.v4.calendar_event.create", 3),
            ("创建日程", "calendar.v4.calendar_event.create", 3),
            ("bitable search records", "bitable.v1.app_table_record.search", 2),
            ("create department", "contact.v3.department.create", 2),
            ("创建部门", "contact.v3.department.create", 2),
            ("approval instance create", "approval.v4.instance.create", 3),
        ] {
            let best: Vec<_> = rank::best(&documents, query, 10).into_iter().map(|(hit, _)| hit.id).collect();
            let found = best.iter().position(|hit| *hit == id);
            assert!(found.is_some_and(|place| place < within), "{query}: {id} is at {found:?}; best are {best:?}");
        }
    }

    #[test]
    fn a_kind_leaves_out_the_others_and_nothing_fits_nonsense() {
        let hits = search(Catalog::feishu(), "message", Some(Kind::Scope), 20, Language::Zh);
        assert!(hits.len() == 20 && hits.iter().all(|hit| hit.kind == Kind::Scope));
        assert!(search(Catalog::feishu(), "xyzzyq", Some(Kind::Event), 10, Language::En).is_empty());
        assert!(search(Catalog::feishu(), "", Some(Kind::Event), 10, Language::En).is_empty());
    }
}
