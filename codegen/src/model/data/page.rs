//! What is needed only to reproduce a page.

use super::{Field, Location, Piece, Text};
use crate::spec::{Cells, Example, Frame, PartName};
use indexmap::IndexMap;
use serde::Serialize;

/// What is needed only to reproduce a page: its tables row by row, and its own wording. Programs do not need it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Page {
    /// The query string at the end of the page's address; its parameters are fields as well.
    pub address_query: Option<String>,
    /// The names that the page gives scopes, if they differ from the platform's.
    pub scope_names: IndexMap<String, Text>,
    /// The scopes that the page lists for its fields, if they differ from those that the fields name.
    pub field_permissions: Option<Vec<String>>,
    /// The rows of the envelope, if the page words them differently.
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
    /// The text below the error table, if it is not the usual sentence.
    pub errors_note: Option<Vec<Piece>>,
    /// The lines of the example of a request, if the page does not format it as usual.
    pub request_example_lines: Option<String>,
    /// The lines of the example of a reply or an event, if the page does not format it as usual.
    pub response_example_lines: Option<String>,
    /// The examples that do not match the fields of their own page.
    pub examples_as_is: Vec<Example>,
    /// What the page says in its parts beside their data.
    pub parts: IndexMap<PartName, Part>,
}

/// A row of a field table, with the rows below it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The field it describes.
    #[serde(flatten)]
    pub field: Field,
    /// Whether it is a field. It is not if the page lists a field again, or if the client sets the header.
    pub is_field: bool,
    /// The content of the page's type column, for example `pin[]`.
    pub page_type: String,
    /// Whether the page's type column has its own wording.
    pub page_type_is_own: bool,
    /// The texts of its cells that nothing else covers, by column.
    #[serde(skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
    /// Whether the doc explains the values.
    pub values_in_doc: bool,
    /// The example as the page words it, if it is not a JSON value.
    pub example_text: Option<String>,
    /// The default in words.
    pub default_text: Option<String>,
    /// The rows below it.
    pub rows: Vec<Row>,
}

/// A row of an error table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorLine {
    /// The text in place of the code.
    pub code: String,
    /// The HTTP status, if the page states it.
    pub status: Option<u16>,
    /// The message.
    pub message: String,
    /// What to do about it.
    pub fix: Text,
}

/// What a page says in a part beside the data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Part {
    /// The heading, if it is not the usual one.
    pub heading: Option<String>,
    /// The titles of the columns, if they are not the usual ones.
    pub columns: Vec<String>,
    /// The lines of the table, if the page has its own layout.
    pub drawn: Option<String>,
    /// The usual rows that the page lacks.
    pub without: Vec<String>,
    /// The prose between the heading and the data.
    pub above: Vec<Piece>,
    /// The prose below the data.
    pub below: Vec<Piece>,
}

impl Page {
    /// Returns the table of the request fields in a location.
    pub fn table(&self, location: Location) -> &[Row] {
        match location {
            Location::Header => &self.headers,
            Location::Path => &self.path,
            Location::Query => &self.query,
            Location::Body => &self.body,
        }
    }

    /// Returns the rows of all field tables: of the request, then of the reply.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        [&self.headers, &self.path, &self.query, &self.body, &self.response].into_iter().flatten()
    }
}
