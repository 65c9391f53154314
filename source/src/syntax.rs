//! Explains the errors of the YAML parser to the authors of the files.

use super::yaml::MAX_DEPTH;
use super::{Diagnostic, SourceText, quoted};
use granit_parser::{ErrorKind, ScanError};
use std::ops::Range;
use std::sync::Arc;

/// Reports a syntax error. The parser cannot continue after an error, so there is at most one per file.
pub(super) fn diagnostic(source: &Arc<SourceText>, error: &ScanError) -> Diagnostic {
    let offset = error.marker().byte_offset().unwrap_or_default();
    let at = offset..offset;
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => return too_deep(source, at),
        ErrorKind::DirectiveDisallowed => {
            return Diagnostic::new(source, at, "directive", "YAML directives are not supported")
                .with_help("delete the line");
        }
        _ => {}
    }
    if let ErrorKind::UnexpectedCharacter { character } = *error.kind() {
        return unexpected(source, offset, character);
    }
    let diagnostic = Diagnostic::new(source, at, "syntax", format!("this is not YAML: {}", error.info()));
    let line = &source.text()[source.line_range(offset)];
    match help(error.kind(), line) {
        Some(help) => diagnostic.with_help(help),
        None => diagnostic,
    }
}

/// Describes a character that is not allowed where it stands. The parser gives the start of the string that contains
/// it.
fn unexpected(source: &Arc<SourceText>, offset: usize, character: char) -> Diagnostic {
    let start = source.clamp(offset..offset).start;
    let start = source.text()[start..].find(character).map_or(start, |distance| start + distance);
    let at = start..start + character.len_utf8();
    let name = quoted(&character.to_string());
    if matches!(character, '@' | '`' | '%' | '|' | '>') {
        return Diagnostic::new(source, at, "syntax", format!("this is not YAML: a text cannot start with {name}"))
            .with_help("quote the text");
    }
    Diagnostic::new(source, at, "syntax", format!("this is not YAML: it contains the control character {name}"))
        .with_help("delete it, or write it as an escape in double quotes")
}

/// Reports lists and mappings nested deeper than the limit.
pub(super) fn too_deep(source: &Arc<SourceText>, at: Range<usize>) -> Diagnostic {
    let message = format!("lists and mappings are nested more than {MAX_DEPTH} deep");
    Diagnostic::new(source, at, "too-deep", message)
        .with_help("give the inner objects a named type and refer to it where they occur")
}

/// Help for common mistakes; the other errors explain themselves.
fn help(kind: &ErrorKind, line: &str) -> Option<&'static str> {
    use ErrorKind as E;
    Some(match kind {
        E::TabNotAllowed | E::TabInBlockIndentation | E::TabInIndentation | E::TabAtBlockScalarStart => {
            "indent with spaces"
        }
        E::InvalidSimpleKey | E::SimpleKeyExpected if line.contains('：') => {
            "write the colon as `: `, not as the full-width `：`"
        }
        E::InvalidSimpleKey | E::SimpleKeyExpected => "write `: ` after the key",
        E::MappingValueNotAllowed => "quote a text that contains `: `, or write it as a block behind `|`",
        E::InvalidIndentation
        | E::ExpectedBlockMappingKey
        | E::ExpectedBlockSequenceEntry
        | E::InvalidBlockScalarIndent
        | E::InvalidQuotedScalarIndent
        | E::BlockSequenceEntryNotAllowed => "indent it like the lines it belongs to",
        E::UnclosedQuotedScalar | E::DocumentIndicatorInQuotedScalar => "close the quote",
        E::InvalidTrailingSingleQuotedScalar => "write a quote inside single quotes twice: `''`",
        E::InvalidTrailingDoubleQuotedScalar => "write a quote inside double quotes as `\\\"`",
        E::UnknownQuotedScalarEscape => "write a backslash inside double quotes as `\\\\`, or use single quotes",
        E::UnclosedFlowCollection { .. } | E::UnexpectedEofFlowSequence | E::UnexpectedEofFlowMapping => {
            "close the bracket"
        }
        E::ExpectedFlowMappingSeparator | E::ExpectedFlowSequenceSeparator => {
            "put a `,` between two entries, and quote a text that contains `,`, `[`, `]`, `{` or `}`"
        }
        E::InvalidColonPlacement => "close the bracket that was opened before, or quote the text",
        E::CommentNotSeparated => "write a space before the `#`, or quote the text",
        _ => return None,
    })
}
