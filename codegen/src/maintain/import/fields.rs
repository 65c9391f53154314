//! Reads a table of fields: nested, typed, described.

use super::cell::{self, Apart, ScopeNames};
use super::cells::Columns;
use super::keys::{Numbers, one_line};
use super::marks::unmarked;
use super::names::{self, Named};
use super::nesting::{self, FlatRow};
use super::page::{Row, Table};
use super::types::{self, Column};
use crate::maintain::page_format::columns::{FieldColumn, read_required, required};
use crate::maintain::page_format::description::{own_type, site_type};
use crate::maintain::page_format::example::{Quotes, shown};
use crate::maintain::page_format::{self as format, NOTHING, is_nothing};
use crate::source::{Diagnostic, Diagnostics, SourceText, quoted};
use crate::spec::{Cells, Field, Fields, Text};
use serde_json::Value as Json;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

/// The maximum depth of fields. Pages reach 10; the language allows slightly more than this.
const DEEPEST: usize = 40;

/// The location of the fields in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Travels {
    Header,
    Path,
    Query,
    Body,
    Reply,
    /// In an event.
    Push,
}

impl Travels {
    /// Returns the path of the table in a spec.
    fn path(self) -> &'static [&'static str] {
        match self {
            Self::Header => &["request", "headers"],
            Self::Path => &["request", "path"],
            Self::Query => &["request", "query"],
            Self::Body => &["request", "body"],
            Self::Reply => &["response"],
            Self::Push => &["fields"],
        }
    }
}

/// An uncertain place in the tree of fields.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    /// The path of the field in the spec: `request`, `body`, `user`, `fields`, `id`.
    pub(super) path: Vec<String>,
    pub(super) reason: String,
    pub(super) at: Range<usize>,
}

/// A row with its parts.
struct Line<'a> {
    row: &'a Row,
    /// The row with the full text of its cells.
    whole: &'a Row,
    name: String,
    ty: &'a str,
    required: Option<&'a str>,
    doc: &'a str,
    example: Option<&'a str>,
    default: Option<&'a str>,
    level: usize,
    doubt: Option<String>,
}

/// The results of reading tables, apart from the fields.
pub(super) struct Context<'a> {
    pub(super) source: &'a Arc<SourceText>,
    pub(super) defects: &'a mut Diagnostics,
    pub(super) names: ScopeNames,
    /// See [`super::Imported::rate_limits_source`].
    pub(super) rate_limits_source: Option<String>,
    pub(super) doubts: Vec<Doubt>,
}

impl Context<'_> {
    /// Reports a defect of the page.
    pub(super) fn defect(
        &mut self,
        at: Range<usize>,
        slug: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.defects.push(Diagnostic::new(self.source, at, slug, message).with_help(help));
    }
}

/// Reads the rows of a table. `examples` show the object whose fields the outermost rows are.
pub(super) fn fields(
    table: &Table,
    rows: &[Row],
    travels: Travels,
    examples: &[Json],
    context: &mut Context<'_>,
) -> Fields {
    let Some(columns) = Columns::of(table) else { return Fields::new() };
    let named = names::split(rows, &columns.holds, travels, context);
    let mut lines: Vec<Line<'_>> = named.iter().map(|named| line(named, &columns)).collect();
    if matches!(travels, Travels::Body | Travels::Reply | Travels::Push) {
        nest(&mut lines, examples);
    } else {
        // A list outside of a body is sent as text.
        lines.iter_mut().for_each(|line| line.level = 0);
    }
    lines.iter_mut().for_each(|line| line.level = line.level.min(DEEPEST));
    let children = children(&lines);
    let declared = declared(&lines, &children);
    let (columns, lines) = (&columns, &lines);
    let mut builder = Builder { columns, lines, children: &children, declared: &declared, travels, context };
    let roots: Vec<usize> = (0..lines.len()).filter(|index| lines[*index].level == 0).collect();
    let mut path: Vec<String> = travels.path().iter().map(|key| (*key).to_owned()).collect();
    builder.object(&roots, &mut path, &mut Vec::new())
}

fn line<'a>(named: &'a Named, columns: &Columns<'_>) -> Line<'a> {
    let row = &named.row;
    let cell = |wanted| columns.cell(row, wanted);
    Line {
        row,
        whole: named.whole.as_ref().unwrap_or(row),
        name: name(cell(FieldColumn::Name).unwrap_or_default()),
        ty: cell(FieldColumn::Type).unwrap_or_default(),
        required: named.required.or(cell(FieldColumn::Required)),
        doc: cell(FieldColumn::Doc).unwrap_or_default(),
        example: cell(FieldColumn::Example),
        default: cell(FieldColumn::Default),
        level: row.level.unwrap_or_default(),
        doubt: None,
    }
}

/// Returns the name in a cell, without the marks of its depth and without formatting.
fn name(cell: &str) -> String {
    one_line(unmarked(cell).trim().trim_matches(['*', '`']).replace(r"\_", "_").trim())
}

/// Sets the levels that the page does not state.
fn nest(lines: &mut [Line<'_>], examples: &[Json]) {
    if lines.iter().any(|line| line.row.level.is_some()) {
        // A level can be at most one below that of the row above.
        let mut deepest = 0;
        for line in lines {
            line.level = line.level.min(deepest);
            deepest = line.level + 1;
        }
        return;
    }
    let names: Vec<String> = lines.iter().map(|line| line.name.clone()).collect();
    let rows: Vec<FlatRow<'_>> =
        lines.iter().zip(&names).map(|(line, name)| FlatRow { name, type_column: line.ty }).collect();
    for (line, placement) in lines.iter_mut().zip(nesting::recover(&rows, examples)) {
        line.level = placement.level;
        line.doubt = placement.doubt.map(|doubt| doubt.reason);
    }
}

/// Returns the rows directly inside each row.
fn children(lines: &[Line<'_>]) -> Vec<Vec<usize>> {
    let mut children = vec![Vec::new(); lines.len()];
    let mut open: Vec<usize> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        while open.last().is_some_and(|last| lines[*last].level >= line.level) {
            open.pop();
        }
        if let Some(parent) = open.last() {
            children[*parent].push(index);
        }
        open.push(index);
    }
    children
}

/// Counts the declarations with fields of each object type.
fn declared(lines: &[Line<'_>], children: &[Vec<usize>]) -> HashMap<String, usize> {
    let mut declared = HashMap::new();
    for (line, children) in lines.iter().zip(children) {
        if !children.is_empty() {
            *declared.entry(types::column(line.ty).base).or_default() += 1;
        }
    }
    declared
}

struct Builder<'a, 'c, 'd> {
    columns: &'a Columns<'a>,
    lines: &'a [Line<'a>],
    children: &'a [Vec<usize>],
    declared: &'a HashMap<String, usize>,
    travels: Travels,
    context: &'c mut Context<'d>,
}

impl Builder<'_, '_, '_> {
    /// Returns the fields of an object; `around` are the names of the surrounding types.
    fn object(&mut self, rows: &[usize], path: &mut Vec<String>, around: &mut Vec<String>) -> Fields {
        let mut fields = Fields::new();
        let mut seen: HashSet<&str> = HashSet::new();
        let mut numbers = Numbers::default();
        for &index in rows {
            let line = &self.lines[index];
            let mut key = if line.name.is_empty() { "(unnamed)".to_owned() } else { line.name.clone() };
            let mut own_name = None;
            if line.name.is_empty() {
                self.context.defect(
                    line.row.at.clone(),
                    "unnamed-field",
                    "a field without a name",
                    "compare the page with the example; it is kept only as a row of the page",
                );
                own_name = Some(String::new());
            }
            if !seen.insert(&line.name) || fields.contains_key(&key) {
                let message = format!("the field {} occurs twice in this object", quoted(&line.name));
                self.context.defect(
                    line.row.at.clone(),
                    "duplicate-field",
                    message,
                    "it is kept only as a row of the page",
                );
                own_name = Some(line.name.clone());
                key = numbers.free(&key, 2, &fields, |number| format!("{key} ({number})"));
            }
            path.push(key.clone());
            if let Some(reason) = &line.doubt {
                self.context.doubts.push(Doubt { path: path.clone(), reason: reason.clone(), at: line.row.at.clone() });
            }
            let mut field = self.field(index, path, around);
            field.name = own_name;
            field.cells = self.cells(&field, line);
            path.pop();
            fields.insert(key, field);
        }
        fields
    }

    fn field(&mut self, index: usize, path: &mut Vec<String>, around: &mut Vec<String>) -> Field {
        let line = &self.lines[index];
        let column = types::column(line.ty);
        let ty = self.ty(&column, index, around);
        let mut field = Field { page_type: types::own_words(&ty, line.ty), ty, ..Field::default() };
        let inner = &self.children[index];
        if !inner.is_empty() {
            around.push(column.base.clone());
            path.push("fields".to_owned());
            field.fields = Some(self.object(inner, path, around));
            path.pop();
            around.pop();
        }
        self.presence(&mut field, line);
        let quotes = self.quotes();
        let apart = Apart { example: line.example.is_some(), default: line.default.is_some() };
        cell::describe(line.doc, &mut field, apart, quotes, &mut self.context.names);
        self.columns(&mut field, line, quotes);
        cell::settle(&mut field, quotes);
        field
    }

    /// Returns the type in the language, completed where the page leaves it open.
    fn ty(&mut self, column: &Column, index: usize, around: &[String]) -> String {
        let line = &self.lines[index];
        let has_fields = !self.children[index].is_empty();
        let is_plain = matches!(column.base.as_str(), "string" | "int" | "float" | "boolean" | "file" | "any");
        if !column.known && !has_fields {
            let what = if line.ty.is_empty() || line.ty == NOTHING {
                "a field without a type".to_owned()
            } else {
                format!("unknown type {}", quoted(line.ty))
            };
            self.context.defect(line.row.at.clone(), "unknown-type", what, "it is read as JSON of any shape");
        }
        let base = match column.base.as_str() {
            _ if self.travels == Travels::Path => {
                if matches!(column.base.as_str(), "int") {
                    "int"
                } else {
                    "string"
                }
            }
            base if self.travels == Travels::Query || self.travels == Travels::Header => {
                if matches!(base, "int" | "float" | "boolean") { base } else { "string" }
            }
            _ if has_fields && is_plain => "object",
            // A file is sent in a form, at its top level only.
            "file" if self.travels != Travels::Body || !around.is_empty() => "any",
            base if has_fields || is_plain => base,
            // A type name without fields: a surrounding type, or one that is declared elsewhere.
            base if base != "object"
                && (around.iter().any(|name| name == base) || self.declared.get(base) == Some(&1)) =>
            {
                base
            }
            _ => "any",
        };
        match self.travels {
            Travels::Path | Travels::Header => base.to_owned(),
            Travels::Query if column.around != "{}" => format!("{base}[]"),
            Travels::Query => base.to_owned(),
            Travels::Body | Travels::Reply | Travels::Push => column.with(base),
        }
    }

    fn presence(&mut self, field: &mut Field, line: &Line<'_>) {
        if matches!(self.travels, Travels::Reply | Travels::Push) {
            return;
        }
        match line.required.map(str::trim) {
            None if self.travels == Travels::Path => field.required = true,
            None => {}
            Some(words) => match read_required(words) {
                Some(required) => field.required = required,
                None => field.required_if = Some(Text::Page(words.to_owned())),
            },
        }
    }

    /// Reads the parts that have columns of their own.
    fn columns(&mut self, field: &mut Field, line: &Line<'_>, quotes: Quotes) {
        let said = |cell: Option<&str>| cell.filter(|text| !is_nothing(text)).map(str::to_owned);
        if field.example.is_none() && field.example_text.is_none() {
            let text = said(line.example);
            field.example = text.as_deref().and_then(|text| cell::example(text, field, quotes));
            field.example_text = text.filter(|_| field.example.is_none());
        }
        if field.default.is_none() && field.default_text.is_none() {
            field.default_text = said(line.default);
        }
    }

    /// Returns what the row contains in its cells and the field does not.
    fn cells(&self, field: &Field, line: &Line<'_>) -> Cells {
        let quotes = self.quotes();
        let text = |text: &Option<String>| text.as_deref().map(format::line);
        self.columns.own_cells(line.whole, |column| match column {
            FieldColumn::Name => Some(format::line(&line.name)),
            FieldColumn::Type => Some(field.page_type.as_deref().map_or_else(|| site_type(&field.ty), own_type)),
            FieldColumn::Required if matches!(self.travels, Travels::Reply | Travels::Push) => Some(String::new()),
            FieldColumn::Required => Some(match &field.required_if {
                Some(when) => format::line(when.zh()),
                // A path parameter is always required.
                None => required(field.required || self.travels == Travels::Path).to_owned(),
            }),
            FieldColumn::Doc => None,
            FieldColumn::Example => {
                let shown = || field.example.as_ref().map(|value| shown(value, field.ty == "string", quotes));
                Some(text(&field.example_text).or_else(shown).unwrap_or_default())
            }
            FieldColumn::Default => Some(text(&field.default_text).unwrap_or_default()),
        })
    }

    fn quotes(&self) -> Quotes {
        if self.travels == Travels::Query { Quotes::Bare } else { Quotes::Json }
    }
}

/// Returns the object that an example shows for a table.
pub(super) fn example_objects(value: Option<&Json>) -> Vec<Json> {
    value.filter(|value| value.is_object()).cloned().into_iter().collect()
}
