//! Our own reference: one Markdown page per operation and per event, an index, and the errors of the gateway.
//!
//! English comes first, the Chinese original beside or below it wherever both exist.

mod call;
mod event;
mod field;
mod index;
pub(super) mod markdown;
mod operation;
mod paging;
#[cfg(test)]
mod tests;

use crate::model::Model;

/// The pages of the reference: where each goes, with `/`, and its text.
pub fn reference(model: &Model) -> Vec<(String, String)> {
    let mut pages = vec![
        ("README.md".to_owned(), index::index(model)),
        ("errors.md".to_owned(), index::gateway_errors(&model.platform)),
    ];
    for operation in &model.operations {
        pages.push((index::path(&operation.id), operation::operation(operation, model)));
    }
    for event in &model.events {
        pages.push((index::path(&event.id), event::event(event, model)));
    }
    pages
}
