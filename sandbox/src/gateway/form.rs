//! Parses multipart forms in a streaming fashion, and keeps only the parts that can be used.

use super::text;
use crate::record::RequestPart;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use feishu_api::catalog::{self, Type};
use feishu_api::endpoint::{Endpoint, Location, Parameter, ValueKind};
use multer::{Constraints, Multipart, SizeLimit};
use serde_json::{Map, Value, json};

/// The size limit of a form, in bytes. Of a file, no more is kept than the documented maximum size.
const LARGEST_FORM: u64 = 256 * 1024 * 1024;

/// The size limit of a value that is not a file, in bytes.
const LARGEST_VALUE: usize = 64 * 1024;

/// The maximum number of parts of a form.
const MOST_PARTS: usize = 100;

/// A parsed form.
#[derive(Debug, Default)]
pub(crate) struct Form {
    values: Vec<(&'static Parameter, String)>,
    pub(super) files: Vec<(&'static Parameter, SentFile)>,
    /// All parts, including unknown ones.
    pub(super) parts: Vec<RequestPart>,
}

/// An uploaded file.
#[derive(Clone, Debug)]
pub(crate) struct SentFile {
    /// The file name.
    pub(crate) name: Option<String>,
    /// The media type.
    pub(crate) content_type: Option<String>,
    /// The size in bytes.
    pub(crate) length: u64,
    /// The content; empty if the file is larger than the documented maximum.
    pub(crate) content: Bytes,
}

/// Reads a form to its end, or returns what is wrong with it.
pub(super) async fn read(endpoint: &'static Endpoint, headers: &HeaderMap, body: Body) -> Result<Form, String> {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(content_type).map_err(|error| error.to_string())?;
    let limit = SizeLimit::new().whole_stream(LARGEST_FORM);
    let constraints = Constraints::new().size_limit(limit);
    let mut parts = Multipart::with_constraints(body.into_data_stream(), boundary, constraints);
    let mut form = Form::default();
    let mut count = 0;
    while let Some(part) = parts.next_field().await.map_err(|error| error.to_string())? {
        count += 1;
        if count > MOST_PARTS {
            return Err(format!("the form has more than {MOST_PARTS} parts"));
        }
        let in_body = |one: &&Parameter| one.location == Location::Body && Some(one.name) == part.name();
        let mut note = RequestPart {
            name: part.name().unwrap_or_default().to_owned(),
            file_name: part.file_name().map(str::to_owned),
            content_type: part.content_type().map(ToString::to_string),
            length: 0,
            text: None,
        };
        match endpoint.parameters.iter().find(in_body) {
            Some(parameter) if is_file(parameter) => {
                let file = file(part, parameter.sizes.1).await.map_err(|error| error.to_string())?;
                note.length = file.length;
                form.files.push((parameter, file));
            }
            Some(parameter) => {
                let value = value(part).await?;
                note.length = value.len() as u64;
                note.text = Some(value.clone());
                form.values.push((parameter, value));
            }
            // Unknown fields are ignored, as in JSON.
            None => note.length = file(part, 0).await.map_err(|error| error.to_string())?.length,
        }
        form.parts.push(note);
    }
    Ok(form)
}

fn is_file(parameter: &Parameter) -> bool {
    matches!(parameter.kind, ValueKind::File | ValueKind::Files)
}

async fn file(mut part: multer::Field<'_>, largest: u64) -> multer::Result<SentFile> {
    let name = part.file_name().map(str::to_owned);
    let content_type = part.content_type().map(ToString::to_string);
    let (mut length, mut content) = (0, Vec::new());
    while let Some(chunk) = part.chunk().await? {
        length += chunk.len() as u64;
        if length <= largest {
            content.extend_from_slice(&chunk);
        } else {
            content = Vec::new();
        }
    }
    Ok(SentFile { name, content_type, length, content: content.into() })
}

async fn value(mut part: multer::Field<'_>) -> Result<String, String> {
    let mut value = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|error| error.to_string())? {
        value.extend_from_slice(&chunk);
        if value.len() > LARGEST_VALUE {
            return Err(format!("a value of the form is larger than {LARGEST_VALUE} bytes"));
        }
    }
    String::from_utf8(value).map_err(|error| error.to_string())
}

impl Form {
    /// Returns the values of the parts by field name. A file becomes an object that describes it.
    pub(super) fn fields(&self, parameters: &[catalog::Parameter]) -> Map<String, Value> {
        let mut fields = Map::new();
        for (parameter, text) in &self.values {
            let known =
                parameters.iter().find(|one| one.location == Location::Body && one.field.name == parameter.name);
            let r#type = known.map_or(&Type::String, |known| &known.field.r#type);
            match r#type {
                Type::List(element) => add(&mut fields, parameter.name, true, text::one(element, text.clone())),
                r#type => add(&mut fields, parameter.name, false, text::one(r#type, text.clone())),
            }
        }
        for (parameter, file) in &self.files {
            let shown = json!({ "file_name": file.name, "content_type": file.content_type, "length": file.length });
            add(&mut fields, parameter.name, parameter.kind == ValueKind::Files, shown);
        }
        fields
    }
}

/// Appends a value to its list, or replaces the previous value.
fn add(fields: &mut Map<String, Value>, name: &str, to_list: bool, value: Value) {
    match fields.get_mut(name) {
        Some(Value::Array(values)) if to_list => values.push(value),
        _ => drop(fields.insert(name.to_owned(), if to_list { vec![value].into() } else { value })),
    }
}
