//! A request as a curl command, which anybody can run: without a secret, and without this program.

use super::request::Request;
use crate::describe;
use crate::exit::Failure;
use feishu_api::endpoint::{BodyKind, Envelope, TokenKind};
use feishu_api::{Client, Language};
use serde_json::Value;
use std::path::Path;

/// The variable in which the command has its token.
pub(crate) const TOKEN: &str = "FEISHU_TOKEN";

/// Builds the curl command for a request.
pub(crate) fn command(
    request: &Request,
    client: &Client,
    token: Option<TokenKind>,
    out: Option<&Path>,
    language: Language,
) -> Result<String, Failure> {
    let operation = request.operation;
    let preview = request.call(client, |number, _| placeholder(number)).preview();
    let preview = preview.map_err(|error| Failure::call(&error, language))?;
    let mut parts = vec![format!("curl -sS -X {} {}", preview.method, quoted(&preview.url))];
    if token.is_some() {
        let protocol = operation.endpoint().protocol;
        let (header, prefix) =
            protocol.map_or(("Authorization", "Bearer "), |protocol| (protocol.token_header, protocol.token_prefix));
        parts.push(format!("-H \"{header}: {prefix}${TOKEN}\""));
    }
    for (name, value) in &preview.headers {
        parts.push(format!("-H {}", quoted(&format!("{name}: {value}"))));
    }
    match (operation.body, &preview.body) {
        (BodyKind::Multipart, _) => {
            let fields = request.body.as_ref().and_then(Value::as_object).into_iter().flatten();
            parts.extend(fields.map(|(name, value)| {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                format!("--form-string {}", quoted(&format!("{name}={value}")))
            }));
            parts.extend(request.files.iter().map(|(name, path)| {
                let path = path.display().to_string().replace('\\', "\\\\").replace('"', "\\\"");
                format!("-F {}", quoted(&format!("{name}=@\"{path}\"")))
            }));
        }
        (_, Some(body)) => {
            let mut body = quoted(&String::from_utf8_lossy(body));
            for (number, (_, _, shell)) in request.secrets.iter().enumerate() {
                // The quotes end, the shell puts the secret in, and they begin again.
                body = body.replace(&placeholder(number), &format!("'\"{shell}\"'"));
            }
            parts.push(format!("--data-raw {body}"));
        }
        _ => {}
    }
    if operation.envelope == Envelope::Binary {
        let file = out.map_or_else(|| "reply.bin".to_owned(), |path| path.display().to_string());
        parts.push(format!("-o {}", quoted(&file)));
    }
    let note = token.map(|kind| format!("# {TOKEN}: {}\n", describe::token(kind))).unwrap_or_default();
    Ok(format!("{note}{}\n", parts.join(" \\\n  ")))
}

/// Returns the placeholder of a secret, which is replaced after quoting.
fn placeholder(number: usize) -> String {
    format!("__feishu_secret_{number}__")
}

/// Quotes a word for a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_word_holds_whatever_it_is_made_of() {
        assert_eq!(quoted("it's $HOME `id`"), r"'it'\''s $HOME `id`'");
    }
}
