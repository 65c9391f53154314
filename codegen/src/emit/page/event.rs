//! The documentation page of an event. Its parts: title, summary, guide, 事件 (facts, 事件体, 事件体示例).
//!
//! The site puts the code of its own SDKs below, the same for every event but for its names. It says nothing of
//! the event, and is not printed.

use super::cell::Names;
use super::{Page, fence, table};
use crate::model::{Event, PartName, Platform};

/// The documentation page of an event.
pub fn event_page(event: &Event, platform: &Platform) -> String {
    let names = &Names { scopes: &event.scope_names, platform };
    let parts = &event.parts;
    let mut page = Page::default();
    page.head(&event.title, &event.summary, &event.guide, parts);
    page.part(parts, PartName::Event, "## 事件", None);
    page.block(table::event_facts(event, names));
    page.beside(parts, PartName::Endpoint, |part| &part.below);
    page.part(parts, PartName::EventBody, "### 事件体", table::event(event, names));
    page.example(parts, PartName::EventExample, "### 事件体示例", fence::event(event));
    page.finish()
}
