//! What only reproduces a page.

use super::{Field, Location, Piece, Text};
use crate::spec::{Cells, Example, Frame, PartName};
use indexmap::IndexMap;
use serde::Serialize;

/// What only reproduces a page: its tables row by row, and its own ways to say things. Programs need none of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Page {
    /// The query string that the page's address ends in; its parameters are fields as well.
    pub address_query: Option<String>,
    /// The names the page gives scopes, where they are not those of the platform.
    pub scope_names: IndexMap<String, Text>,
    /// The scopes the page lists for its fields, where they are not those the fields name.
    pub field_permissions: Option<Vec<String>>,
    /// The rows of the envelope, where the page has others than the usual ones.
    pub frame: Frame,
    /// The table of headers.
    pub headers: Vec<Row>,
    /// The table of path parameters.
    pub path: Vec<Row>,
    /// The table of query parameters.
    pub query: Vec<Row>,
    /// The table of the body.
    pub body: Vec<Row>,
    /// The table of the reply, or of the event.
    pub response: Vec<Row>,
    /// The error table.
    pub errors: Vec<ErrorLine>,
    /// What stands below the error table, where it is not the usual sentence.
    pub errors_note: Option<Vec<Piece>>,
    /// The lines of the example of a request, where the page does not lay it out as JSON usually is.
    pub request_example_lines: Option<String>,
    /// The lines of the example of a reply or an event, where the page does not lay it out as JSON usually is.
    pub response_example_lines: Option<String>,
    /// The examples that do not fit the fields of their own page.
    pub examples_as_is: Vec<Example>,
    /// What the page says in a part beside the data of that part.
    pub parts: IndexMap<PartName, Part>,
}

/// A row of a field table, with the rows below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The field it describes.
    #[serde(flatten)]
    pub field: Field,
    /// Whether it is a field, and not only a row: a field the page lists again, or a header that the client sets.
    pub is_field: bool,
    /// What the page's type column says, for example `pin[]`.
    pub page_type: String,
    /// Whether the page's type column says so in words of its own.
    pub page_type_is_own: bool,
    /// The words of its cells that nothing else gives, by column.
    #[serde(skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
    /// Whether the doc explains the values.
    pub values_in_doc: bool,
    /// The example as the page words it, where it is not a value as JSON has it.
    pub example_text: Option<String>,
    /// What the platform assumes where it is not sent, in words.
    pub default_text: Option<String>,
    /// The rows below it.
    pub rows: Vec<Row>,
}

/// A row of an error table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorLine {
    /// What stands in place of the code.
    pub code: String,
    /// The HTTP status, where the page says.
    pub status: Option<u16>,
    /// The message.
    pub message: String,
    /// What to do about it.
    pub fix: Text,
}

/// What a page says in one of its parts beside the data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The heading, where it is not the usual one.
    pub heading: Option<String>,
    /// The titles of the columns, where they are not the usual ones.
    pub columns: Vec<String>,
    /// The lines of the table, where the page draws it in its own way.
    pub drawn: Option<String>,
    /// The usual rows that the page does not have.
    pub without: Vec<String>,
    /// What stands between the heading and the data.
    pub above: Vec<Piece>,
    /// What stands behind the data.
    pub below: Vec<Piece>,
}

impl Page {
    /// The table of the request fields that travel in one place.
    pub fn table(&self, location: Location) -> &[Row] {
        match location {
            Location::Header => &self.headers,
            Location::Path => &self.path,
            Location::Query => &self.query,
            Location::Body => &self.body,
        }
    }

    /// The rows of all field tables: of the request, then of the reply.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        [&self.headers, &self.path, &self.query, &self.body, &self.response].into_iter().flatten()
    }
}
