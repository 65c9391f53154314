//! A form with files: `multipart/form-data` according to RFC 7578.

use super::body::{Failure, FormBody, Piece};
use super::timeout::Progress;
use super::upload::{Chunks, Pieces, Source, Upload};
use crate::client::random;
use crate::endpoint::{Endpoint, Parameter};
use crate::error::{Error, FileError, FileProblem, RequestProblem};
use crate::wire::{Place, Shown};
use bytes::Bytes;
use http::header::HeaderValue;
use std::any::Any;
use std::fs::Metadata;
use std::io;
use std::path::Path;
use std::sync::PoisonError;

/// A form to send; it can be sent more than once if none of its files is a stream.
pub(crate) struct Form {
    endpoint: &'static Endpoint,
    boundary: String,
    parts: Vec<Part>,
    /// The number of file bytes sent, in all attempts.
    pub(crate) progress: Progress,
}

struct Part {
    name: &'static str,
    /// The headers of the part.
    head: String,
    content: Content,
}

enum Content {
    Value(Bytes),
    File {
        upload: Upload,
        /// The sizes the operation accepts.
        sizes: (u64, u64),
    },
}

impl Form {
    pub(crate) fn new(endpoint: &'static Endpoint) -> Self {
        Self { endpoint, boundary: boundary(), parts: Vec::new(), progress: Progress::default() }
    }

    pub(crate) fn content_type(&self) -> Result<HeaderValue, RequestProblem> {
        let value = format!("multipart/form-data; boundary={}", self.boundary);
        HeaderValue::try_from(value).map_err(|_| RequestProblem::NotHeader("Content-Type"))
    }

    /// Adds a field of a request. A list becomes one part per element, and an object becomes JSON.
    pub(crate) fn add(&mut self, parameter: &'static Parameter, place: Place<'_>) -> Result<(), RequestProblem> {
        let name = parameter.name;
        let Some(place) = place.present() else { return Ok(()) };
        let (kind, content) = match place {
            Place::List(list) => {
                let mut result = Ok(());
                list.for_each(&mut |element| {
                    if result.is_ok() {
                        result = self.add(parameter, element);
                    }
                });
                return result;
            }
            Place::File(file) => {
                let file: &dyn Any = file;
                let upload: &Upload = file.downcast_ref().ok_or(RequestProblem::NotText(name))?;
                let media_type = upload.media_type();
                HeaderValue::try_from(media_type).map_err(|_| RequestProblem::NotHeader(name))?;
                let kind = format!("; filename=\"{}\"\r\nContent-Type: {media_type}", escape(&upload.name()));
                (kind, Content::File { upload: upload.clone(), sizes: parameter.sizes })
            }
            Place::Text(text) | Place::Secret(text) => (String::new(), Content::Value(text.clone().into())),
            place => {
                let is_json = matches!(place, Place::Map(_) | Place::Object(_) | Place::Any(_));
                let json = serde_json::to_string(&Shown::new(place))
                    .map_err(|error| RequestProblem::Json(error.to_string()))?;
                if is_json {
                    ("\r\nContent-Type: application/json".to_owned(), Content::Value(json.into()))
                } else {
                    // Form values have no JSON quotes.
                    (String::new(), Content::Value(json.trim_matches('"').to_owned().into()))
                }
            }
        };
        let head = format!("Content-Disposition: form-data; name=\"{}\"{kind}", escape(name));
        self.parts.push(Part { name, head, content });
        Ok(())
    }

    /// Whether the form can be sent more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.uploads().all(|(_, upload, _)| upload.is_repeatable())
    }

    fn uploads(&self) -> impl Iterator<Item = (&'static str, &Upload, (u64, u64))> {
        self.parts.iter().filter_map(|part| match &part.content {
            Content::File { upload, sizes } => Some((part.name, upload, *sizes)),
            Content::Value(_) => None,
        })
    }

    /// Checks that the files exist and have accepted sizes, as far as possible without reading them.
    pub(crate) async fn check(&self) -> Result<(), Error> {
        for (name, upload, sizes) in self.uploads() {
            let length = match &upload.source {
                Source::Path(path) => {
                    let metadata = tokio::fs::metadata(path).await;
                    self.length(name, path, upload, metadata)?
                }
                Source::Stream(stream) if stream.lock().unwrap_or_else(PoisonError::into_inner).is_none() => {
                    return Err(self.error(name, FileProblem::NoContent));
                }
                Source::Bytes(_) | Source::Stream(_) => upload.known_length(),
            };
            self.check_length(name, length, sizes)?;
        }
        Ok(())
    }

    /// Opens the files, and creates the body of a request. Errors during sending are stored in the second value.
    pub(crate) async fn body(&self) -> Result<(FormBody, Failure), Error> {
        let mut body = FormBody::new(self.endpoint, self.progress.clone());
        for part in &self.parts {
            body.add(Piece::Bytes(format!("--{}\r\n{}\r\n\r\n", self.boundary, part.head).into()));
            body.add(match &part.content {
                Content::Value(value) => Piece::Bytes(value.clone()),
                Content::File { upload, sizes } => self.open(part.name, upload, *sizes).await?,
            });
            body.add(Piece::Bytes(Bytes::from_static(b"\r\n")));
        }
        body.add(Piece::Bytes(format!("--{}--\r\n", self.boundary).into()));
        let failure = body.failure();
        Ok((body, failure))
    }

    async fn open(&self, name: &'static str, upload: &Upload, sizes: (u64, u64)) -> Result<Piece, Error> {
        let (length, chunks): (Option<u64>, Chunks) = match &upload.source {
            Source::Bytes(bytes) => {
                self.check_length(name, Some(bytes.len() as u64), sizes)?;
                return Ok(Piece::Bytes(bytes.clone()));
            }
            Source::Path(path) => {
                let file = tokio::fs::File::open(path).await.map_err(|error| self.unreadable(path, error))?;
                let metadata = file.metadata().await;
                (self.length(name, path, upload, metadata)?, Box::pin(Pieces::new(file)))
            }
            Source::Stream(stream) => {
                let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let Some(chunks) = taken else { return Err(self.error(name, FileProblem::NoContent)) };
                (upload.known_length(), chunks)
            }
        };
        self.check_length(name, length, sizes)?;
        Ok(Piece::file(name, chunks, length, sizes))
    }

    /// Returns the length of a file on disk; for a pipe or a device, the length that the caller declared.
    fn length(
        &self,
        name: &'static str,
        path: &Path,
        upload: &Upload,
        metadata: io::Result<Metadata>,
    ) -> Result<Option<u64>, Error> {
        let metadata = metadata.map_err(|error| self.unreadable(path, error))?;
        if metadata.is_dir() {
            return Err(self.unreadable(path, io::ErrorKind::IsADirectory.into()));
        }
        match (metadata.is_file().then_some(metadata.len()), upload.known_length()) {
            (Some(length), Some(promised)) if length != promised => {
                Err(self.error(name, FileProblem::OtherLength { promised, length }))
            }
            (length, promised) => Ok(length.or(promised)),
        }
    }

    fn check_length(
        &self,
        name: &'static str,
        length: Option<u64>,
        (least, greatest): (u64, u64),
    ) -> Result<(), Error> {
        match length {
            Some(length) if length < least => Err(self.error(name, FileProblem::TooSmall { length, least })),
            Some(length) if length > greatest => Err(self.error(name, FileProblem::TooLarge { length, greatest })),
            _ => Ok(()),
        }
    }

    fn error(&self, name: &'static str, problem: FileProblem) -> Error {
        FileError::new(self.endpoint, name, problem).into()
    }

    fn unreadable(&self, path: &Path, error: io::Error) -> Error {
        FileError::io(Some(self.endpoint), &path.to_string_lossy(), FileProblem::Read, error).into()
    }
}

/// Returns the boundary between parts. It must not occur in them, and they may be streams, so it is 256 bits long and
/// generated for every form from randomly keyed hashes: a file cannot contain a value that is not chosen yet.
fn boundary() -> String {
    (0..4).map(|_| format!("{:016x}", random::bits())).collect()
}

/// Escapes a name for use in quotes. Quotes and line breaks are escaped as browsers do; so are the backslash, which
/// some servers treat as an escape, and all other control characters.
fn escape(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '"' | '\\' | '\0'..='\x1f' | '\x7f' => escaped.push_str(&format!("%{:02X}", u32::from(character))),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests;
