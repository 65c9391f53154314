//! Reads scopes in the notation of pages: `name(id)`.

/// Returns the name and the id of a scope, if a line contains nothing else.
pub(super) fn scope_line(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.rsplit_once('(')?;
    let id = rest.strip_suffix(')')?;
    is_scope(id).then_some((name, id))
}

/// Whether this looks like the id of a scope: `im:message.pins:write_only`.
pub(super) fn is_scope(id: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
    id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(allowed)
}
