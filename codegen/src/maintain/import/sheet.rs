//! Sorts a page into its parts: which block belongs to the guide, to the request, to the errors.

use super::page::{Block, Page, Traced};
use crate::maintain::page_format::headings::{self, SDK_CODE};
use crate::spec::PartName;
use std::ops::Range;

/// A page sorted into its parts.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub(super) title: Option<Traced>,
    /// The blocks between the title and the first section.
    pub(super) summary: Vec<Block>,
    /// The sections before the request: heading and content.
    pub(super) guide: Vec<(Traced, Vec<Block>)>,
    /// The parts of request and response, in the order of the page.
    pub(super) parts: Vec<Section>,
    /// The tables of errors' detailed causes: code, heading and content of each.
    pub(super) sub_errors: Vec<(String, Vec<Block>)>,
    /// The blocks behind those tables.
    pub(super) closing: Vec<Block>,
}

/// A part of the page.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) name: PartName,
    pub(super) level: usize,
    pub(super) heading: Traced,
    pub(super) blocks: Vec<Block>,
}

/// Removes the code of the site's own SDKs from a page, and returns its range: the section with that name, up to the
/// next section. Comments in the code look like titles.
pub(super) fn without_sdk_code(page: &mut Page) -> Option<Range<usize>> {
    let mut inside = None;
    let mut left_out: Option<Range<usize>> = None;
    page.blocks.retain(|block| {
        if let Block::Heading { level, text } = block {
            if text.text() == SDK_CODE {
                inside = Some(*level);
            } else if inside.is_some_and(|around| (2..=around).contains(level)) {
                inside = None;
            }
        }
        if inside.is_some() {
            let at = block.range();
            left_out = Some(left_out.as_ref().map_or(at.start, |before| before.start)..at.end);
        }
        inside.is_none()
    });
    left_out
}

/// Sorts the blocks of a page.
pub(super) fn sort(page: Page) -> Sheet {
    let mut sheet = Sheet::default();
    let mut place = Place::Summary;
    let mut blocks = page.blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        let Block::Heading { level, text } = block else {
            sheet.content(&place).push(block);
            continue;
        };
        if level == 1 && sheet.title.is_none() && matches!(place, Place::Summary) {
            sheet.title = Some(text);
            continue;
        }
        let started = !sheet.parts.is_empty();
        if let Some(code) = headings::sub_errors_of(text.text()).filter(|_| started) {
            place = Place::SubErrors;
            sheet.sub_errors.push((code.to_owned(), Vec::new()));
            continue;
        }
        let name = headings::part(text.text()).filter(|name| sheet.may_start(*name, blocks.peek()));
        match name {
            Some(name) => {
                place = Place::Part;
                sheet.parts.push(Section { name, level, heading: text, blocks: Vec::new() });
            }
            None if !started && level <= 2 => {
                place = Place::Guide;
                sheet.guide.push((text, Vec::new()));
            }
            None => {
                if matches!(place, Place::SubErrors) {
                    place = Place::Closing;
                }
                sheet.content(&place).push(Block::Heading { level, text });
            }
        }
    }
    sheet.close();
    sheet
}

/// The part to which the next block belongs.
enum Place {
    Summary,
    Guide,
    Part,
    SubErrors,
    Closing,
}

impl Sheet {
    fn content(&mut self, place: &Place) -> &mut Vec<Block> {
        let found = match place {
            Place::Summary => None,
            Place::Guide => self.guide.last_mut().map(|(_, blocks)| blocks),
            Place::Part => self.parts.last_mut().map(|part| &mut part.blocks),
            Place::SubErrors => self.sub_errors.last_mut().map(|(_, blocks)| blocks),
            Place::Closing => Some(&mut self.closing),
        };
        match found {
            Some(found) => found,
            None => &mut self.summary,
        }
    }

    /// Whether it is the page of an event.
    fn is_event(&self) -> bool {
        self.parts.first().is_some_and(|part| part.name == PartName::Event)
    }

    /// Whether a part starts here: each part starts once, in the order of the page, and none before the request or the
    /// event.
    fn may_start(&self, name: PartName, next: Option<&Block>) -> bool {
        let has_request = !self.parts.is_empty();
        let in_order = self.parts.last().is_none_or(|last| headings::follows(name, last.name));
        match name {
            PartName::Request => !has_request,
            // A section of prose may have the same name.
            PartName::Event => {
                !has_request && matches!(next, Some(Block::Table(table)) if super::facts::is_event_facts(table))
            }
            PartName::EventBody | PartName::EventExample => self.is_event() && in_order,
            _ if self.is_event() => false,
            // Code that is not a body belongs to the prose.
            PartName::RequestExample => {
                let is_code =
                    !matches!(next, Some(Block::Code { text, .. }) if !super::example::looks_like_a_body(text.text()));
                has_request && is_code && in_order
            }
            PartName::ResponseExample => {
                let is_json = !matches!(next, Some(Block::Code { text, .. }) if !text.text().trim_start().starts_with(['{', '[']));
                has_request && is_json && in_order
            }
            _ => has_request && in_order,
        }
    }

    /// Moves the blocks behind the last table of detailed causes to the end of the page.
    fn close(&mut self) {
        let Some((_, blocks)) = self.sub_errors.last_mut() else { return };
        if let Some(table) = blocks.iter().position(|block| matches!(block, Block::Table(_))) {
            let rest = blocks.split_off(table + 1);
            self.closing.splice(0..0, rest);
        }
    }

    /// Removes and returns a part.
    pub(super) fn take(&mut self, name: PartName) -> Option<Section> {
        let index = self.parts.iter().position(|part| part.name == name)?;
        Some(self.parts.remove(index))
    }
}
