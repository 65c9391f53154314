//! Saves the files of a message.

use super::Messages;
use crate::content::{Content, Element};
use crate::endpoint::Operation;
use crate::error::{Error, FileError, FileProblem};
use crate::id::MessageId;
use crate::im::v1::message_resource::{Get, ResourceType};
use std::fs::{self, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// The default maximum size of a file in bytes: the platform's own limit for downloads.
const LARGEST: u64 = 100 * 1024 * 1024;

/// The maximum length of a name in bytes. File systems allow 255, and a number may be added.
const LONGEST_NAME: usize = 200;

/// Names that Windows reserves for devices, whatever follows the first dot.
const DEVICES: [&str; 8] = ["con", "prn", "aux", "nul", "com", "lpt", "conin$", "conout$"];

/// The files of a message to save: [`Messages::files`].
#[derive(Clone, Debug)]
#[must_use = "nothing is saved until `save_in` is awaited"]
pub struct MessageFiles<'c> {
    messages: Messages<'c>,
    message: MessageId,
    files: Vec<MessageFile>,
    largest: u64,
}

/// A file of a message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageFile {
    /// The key.
    pub key: String,
    /// Whether the file is an image or another file.
    pub kind: ResourceType,
    /// The name, if the message has one.
    pub name: Option<String>,
}

/// A saved file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SavedFile {
    /// The file of the message.
    pub file: MessageFile,
    /// The path where it was saved.
    pub path: PathBuf,
    /// The size in bytes.
    pub length: u64,
}

impl<'c> Messages<'c> {
    /// Returns the files of a message: its image, file, recording or video, and the images and videos of a post. The
    /// platform does not provide the files of stickers, cards, and messages inside merged and forwarded ones.
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// for message in client.im().v1().message().get("om_1").await?.items {
    ///     let files = client.messages().files(message.message_id.clone(), &message.content());
    ///     for saved in files.largest(10 * 1024 * 1024).save_in("downloads").await? {
    ///         println!("{}: {} bytes", saved.path.display(), saved.length);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn files(&self, message: impl Into<MessageId>, content: &Content) -> MessageFiles<'c> {
        MessageFiles { messages: *self, message: message.into(), files: files(content), largest: LARGEST }
    }
}

impl MessageFiles<'_> {
    /// Sets the maximum size of each file in bytes. The default is 100 MiB. A larger file is an error and is not saved.
    pub fn largest(mut self, bytes: u64) -> Self {
        self.largest = bytes;
        self
    }

    /// Returns the files.
    pub fn list(&self) -> &[MessageFile] {
        &self.files
    }

    /// Saves the files in an existing directory, and returns their paths.
    ///
    /// Each file gets the name from the message, or else from the platform, as far as the name is safe: a single name
    /// without a directory, without invisible characters, and not reserved by an operating system. Existing files are
    /// never replaced: a number is added to the name.
    ///
    /// Any error of [`im.v1.message_resource.get`](struct@Get); [`Error::File`] if a file cannot be written;
    /// [`Error::Response`] if a file is too large. The files before it have been saved by then.
    pub async fn save_in(&self, directory: impl AsRef<Path>) -> Result<Vec<SavedFile>, Error> {
        let directory = directory.as_ref();
        let resource = self.messages.client.im().v1().message_resource();
        let mut saved = Vec::with_capacity(self.files.len());
        for file in &self.files {
            let download =
                resource.get(self.message.clone(), file.key.as_str(), file.kind.clone()).await?.at_most(self.largest);
            let name = match file.name.as_deref().and_then(safe_name) {
                Some(name) => name,
                None => {
                    let named = download.file_name().and_then(|name| safe_name(&name));
                    let named = named.or_else(|| safe_name(&file.key)).unwrap_or_else(|| "file".to_owned());
                    with_extension(named, download.content_type())
                }
            };
            let reserved =
                Reserved::new(directory, &name).map_err(|error| not_written(&directory.join(&name), error))?;
            let length = download.save(&reserved.path).await?;
            saved.push(SavedFile { file: file.clone(), path: reserved.keep(), length });
        }
        Ok(saved)
    }
}

fn not_written(path: &Path, error: io::Error) -> Error {
    FileError::io(Some(Get::ENDPOINT), &path.to_string_lossy(), FileProblem::Write, error).into()
}

/// Returns the files in a message, without duplicates.
fn files(content: &Content) -> Vec<MessageFile> {
    let mut files = Vec::new();
    let mut add = |key: &str, kind: ResourceType, name: Option<&String>| {
        let file = MessageFile { key: key.to_owned(), kind, name: name.cloned() };
        if !key.is_empty() && !files.iter().any(|known: &MessageFile| known.key == file.key) {
            files.push(file);
        }
    };
    match content {
        Content::Image(image) => add(image.image_key.as_str(), ResourceType::Image, None),
        Content::File(file) => add(file.file_key.as_str(), ResourceType::File, file.file_name.as_ref()),
        Content::Audio(audio) => add(audio.file_key.as_str(), ResourceType::File, None),
        Content::Media(media) => {
            add(media.file_key.as_str(), ResourceType::File, media.file_name.as_ref());
            if let Some(cover) = &media.image_key {
                add(cover.as_str(), ResourceType::Image, None);
            }
        }
        Content::Post(post) => {
            let paragraphs = post.bodies().flat_map(|(_, body)| &body.content);
            for element in paragraphs.flat_map(|paragraph| &paragraph.elements) {
                match element {
                    Element::Image(image) => add(image.image_key.as_str(), ResourceType::Image, None),
                    Element::Media(media) => {
                        add(media.file_key.as_str(), ResourceType::File, None);
                        if let Some(cover) = &media.image_key {
                            add(cover.as_str(), ResourceType::Image, None);
                        }
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
    files
}

/// Returns the safe part of an untrusted name; `None` if nothing is left.
fn safe_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // No Windows file streams, wildcards, invisible characters or characters that change the text direction.
    let is_safe = |character: &char| {
        let hidden = matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        !character.is_control() && !hidden && !matches!(character, ':' | '*' | '?' | '"' | '<' | '>' | '|')
    };
    let clean: String = last.chars().filter(is_safe).collect();
    let clean = clean.trim().trim_start_matches('.').trim_end_matches(['.', ' ']).trim();
    if clean.is_empty() {
        return None;
    }
    let base = clean.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let device = base.trim_end_matches(|character: char| character.is_ascii_digit() || "¹²³".contains(character));
    let clean = if DEVICES.contains(&device) { format!("_{clean}") } else { clean.to_owned() };
    Some(shortened(&clean))
}

/// Shortens a name to the maximum length, keeping its extension.
fn shortened(name: &str) -> String {
    if name.len() <= LONGEST_NAME {
        return name.to_owned();
    }
    let (stem, extension) = split(name);
    let extension = if extension.len() <= 20 { extension } else { "" };
    let mut end = LONGEST_NAME - extension.len();
    while !stem.is_char_boundary(end.min(stem.len())) {
        end -= 1;
    }
    format!("{}{extension}", stem.get(..end.min(stem.len())).unwrap_or_default())
}

/// Splits a name into its stem and its extension with the dot.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.').filter(|at| *at > 0) {
        Some(at) => name.split_at(at),
        None => (name, ""),
    }
}

/// Returns a name with an extension for its content type, if the message does not name the file.
fn with_extension(name: String, content_type: Option<&str>) -> String {
    if !split(&name).1.is_empty() {
        return name;
    }
    let media_type = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let extension = match media_type {
        "image/png" => ".png",
        "image/jpeg" => ".jpg",
        "image/gif" => ".gif",
        "image/webp" => ".webp",
        "image/bmp" => ".bmp",
        "audio/ogg" | "audio/opus" => ".opus",
        "video/mp4" => ".mp4",
        _ => "",
    };
    name + extension
}

/// A free name in a directory, reserved by an empty file until the file itself replaces it.
struct Reserved {
    path: PathBuf,
    kept: bool,
}

impl Reserved {
    fn new(directory: &Path, name: &str) -> io::Result<Self> {
        let (stem, extension) = split(name);
        for number in 1..=9_999_u32 {
            let name = if number == 1 { name.to_owned() } else { format!("{stem} ({number}){extension}") };
            let path = directory.join(name);
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(_) => return Ok(Self { path, kept: false }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    fn keep(mut self) -> PathBuf {
        self.kept = true;
        self.path.clone()
    }
}

impl Drop for Reserved {
    fn drop(&mut self) {
        if !self.kept {
            // The file is empty, and errors cannot be reported.
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_made_safe() {
        for (name, safe) in [
            ("report.pdf", Some("report.pdf")),
            ("说明 1.txt", Some("说明 1.txt")),
            ("../../etc/passwd", Some("passwd")),
            ("C:\\Windows\\system.ini", Some("system.ini")),
            (".bashrc", Some("bashrc")),
            ("..", None),
            ("a/", None),
            ("", None),
            ("x:y|z?.txt", Some("xyz.txt")),
            ("con.txt", Some("_con.txt")),
            ("COM1", Some("_COM1")),
            ("concert.txt", Some("concert.txt")),
            ("a\u{202e}gpj.exe", Some("agpj.exe")),
            ("line\nbreak", Some("linebreak")),
            (" x. ", Some("x")),
        ] {
            assert_eq!(safe_name(name).as_deref(), safe, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn no_name_escapes_its_directory(name in ".{0,300}") {
            if let Some(safe) = safe_name(&name) {
                let path = Path::new("/dir").join(&safe);
                prop_assert_eq!(path.parent(), Some(Path::new("/dir")));
                prop_assert!(safe.len() <= LONGEST_NAME + 1 && !safe.starts_with('.') && !safe.contains(['/', '\\', '\0']));
            }
        }
    }
}
