//! Prints the documentation page of an event. Its parts: title, summary, guide, 事件 (facts, 事件体, 事件体示例).
//!
//! Below, the site shows code for its own SDKs, which is the same for every event except for names. It is not printed.

use super::cell::Names;
use super::{Page, fence, table};
use crate::maintain::page_format::headings;
use crate::model::{Event, PartName, Platform};

/// Returns the documentation page of an event.
pub fn event_page(event: &Event, platform: &Platform) -> String {
    let names = &Names { scopes: &event.page.scope_names, platform };
    let parts = &event.page.parts;
    let mut page = Page::default();
    page.head(&event.title, &event.summary, &event.guide, parts);
    for name in headings::event() {
        match name {
            PartName::Event => {
                page.part(parts, name, None);
                page.facts(parts, table::event_facts(event, names));
            }
            PartName::EventBody => page.part(parts, name, table::event(event, names)),
            _ => page.example(parts, name, fence::event(event)),
        }
    }
    page.finish()
}
