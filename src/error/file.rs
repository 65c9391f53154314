//! Errors of files to be sent or saved.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::Endpoint;
use crate::printable;
use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::sync::Arc;

/// A file that cannot be sent or saved.
///
/// If the file was to be sent, the platform did nothing, since the form was incomplete.
#[derive(Clone)]
#[non_exhaustive]
pub struct FileError {
    /// The operation that was called.
    pub endpoint: Option<&'static Endpoint>,
    /// The file: the field of the request, or the path to save to, if any.
    pub name: String,
    /// The problem.
    pub problem: FileProblem,
    source: Option<Arc<io::Error>>,
}

/// A problem with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileProblem {
    /// The file has no content: its reader or stream was already sent, or it was read from JSON.
    NoContent,
    /// The file is smaller than the operation accepts.
    TooSmall {
        /// The size in bytes.
        length: u64,
        /// The minimum size in bytes.
        least: u64,
    },
    /// The file is larger than the operation accepts.
    TooLarge {
        /// The size in bytes, as far as the file was read.
        length: u64,
        /// The maximum size in bytes.
        greatest: u64,
    },
    /// The length differs from the declared length, or from the length when the file was opened.
    OtherLength {
        /// The declared length.
        promised: u64,
        /// The actual length in bytes, as far as the file was read.
        length: u64,
    },
    /// The file cannot be read.
    Read,
    /// The file cannot be written.
    Write,
}

impl FileError {
    pub(crate) fn new(endpoint: &'static Endpoint, name: &str, problem: FileProblem) -> Self {
        Self { endpoint: Some(endpoint), name: name.to_owned(), problem, source: None }
    }

    pub(crate) fn io(
        endpoint: Option<&'static Endpoint>,
        name: &str,
        problem: FileProblem,
        error: impl Into<Arc<io::Error>>,
    ) -> Self {
        Self { endpoint, name: name.to_owned(), problem, source: Some(error.into()) }
    }

    /// Describes the problem in both languages.
    fn texts(&self) -> [String; 2] {
        let [zh, en] = match self.problem {
            FileProblem::NoContent => [
                "没有内容：流已发送过，或该文件来自 JSON".into(),
                "has no content: its stream was already sent, or it was read from JSON".into(),
            ],
            FileProblem::TooSmall { length, least } => [
                format!("有 {length} 字节，至少需要 {least} 字节"),
                format!("is {length} bytes; the minimum is {least}"),
            ],
            FileProblem::TooLarge { length, greatest } => [
                format!("有 {length} 字节或更多，最多允许 {greatest} 字节"),
                format!("is {length} bytes or more; the limit is {greatest}"),
            ],
            FileProblem::OtherLength { promised, length } => [
                format!("长度应为 {promised} 字节，实际读到 {length} 字节"),
                format!("should be {promised} bytes, but {length} bytes were read"),
            ],
            FileProblem::Read => ["无法读取".into(), "cannot be read".into()],
            FileProblem::Write => ["无法写入".into(), "cannot be written".into()],
        };
        if self.name.is_empty() {
            return [format!("文件{zh}"), format!("the file {en}")];
        }
        let name = printable::line(&self.name);
        [format!("文件 `{name}` {zh}"), format!("the file `{name}` {en}")]
    }

    /// Returns the advice in both languages.
    fn advice(&self) -> (&'static str, &'static str) {
        match self.problem {
            FileProblem::NoContent => (
                "每次调用都用 from_reader() 或 from_stream() 新建；用路径或字节则可重复发送。",
                "Create a new upload with from_reader() or from_stream() for each call; uploads from a path or bytes can be sent again.",
            ),
            FileProblem::OtherLength { .. } => (
                "不要在上传时修改文件；用 length() 给出的长度须与内容一致。",
                "Do not change the file while it is sent; a length set with length() must match the content.",
            ),
            FileProblem::TooSmall { .. } | FileProblem::TooLarge { .. } => {
                ("大小限制见接口文档。", "The operation's page states the sizes it accepts.")
            }
            FileProblem::Read => (
                "未发送。检查路径是否存在、程序是否有读取权限；若来自 reader 或流，见上述原因。",
                "The file was not sent. Check that the path exists and that the program may read it; for a reader or a stream, see the cause.",
            ),
            FileProblem::Write => (
                "检查目录是否存在、是否可写、磁盘是否已满；用 save() 时原有文件没有改动。",
                "Check that the directory exists and is writable, and that the disk is not full. With save(), an existing file is unchanged.",
            ),
        }
    }
}

impl Reportable for FileError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        self.endpoint
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, what] = self.texts();
        if let Some(endpoint) = self.endpoint {
            write!(f, "{}: ", endpoint.id)?;
        }
        f.write_str(&what)?;
        match &self.source {
            Some(source) => write!(f, ": {}", printable::line(&super::transport::chain(&**source))),
            None => Ok(()),
        }
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.texts();
        report.headline(report.text(&zh, &en).to_owned());
        if let Some(source) = &self.source {
            report.row("原因", "cause", &super::transport::chain(&**source));
        }
        let (zh, en) = self.advice();
        report.advice(zh, en);
    }
}

payload!(FileError);

impl StdError for FileError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
