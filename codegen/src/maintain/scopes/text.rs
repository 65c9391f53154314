//! Renders the scopes as text for people.

use super::{Chosen, FieldNeed, Scopes};
use crate::model::TokenKind;

/// Renders the scopes, each with what it opens, followed by remarks.
pub fn scopes_text(found: &Scopes) -> String {
    let count = |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    let token = match found.token {
        TokenKind::Tenant => "tenant_access_token",
        TokenKind::User => "user_access_token",
        TokenKind::App => "app_access_token",
        TokenKind::Service => "token of the service",
    };
    let mut text = format!("{} to call with a {token}\n", count(found.scopes.len(), "scope"));
    if !found.is_least {
        text.push_str("The search was given up: there may be a smaller set.\n");
    }
    for Chosen { scope, name, opens } in &found.scopes {
        let names: Vec<&str> =
            [&name.en, &name.zh].into_iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
        let line = format!("\n{scope}  {}", names.join(" / "));
        text.push_str(line.trim_end());
        text.push('\n');
        opens.iter().for_each(|opened| text.push_str(&format!("  {opened}\n")));
    }
    list(&mut text, "No scope is needed for", found.without_scope.iter().cloned());
    list(&mut text, "Not called with this kind of token", found.not_taken.iter().cloned());
    let field = |FieldNeed { of, field, rules }: &FieldNeed| {
        let rules: Vec<String> = rules.iter().map(|rule| rule.join(" + ")).collect();
        format!("{of}: {field}  {}", rules.join(" or "))
    };
    list(&mut text, "Fields that need an additional scope, only if you use them", found.fields.iter().map(field));
    text
}

fn list(text: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.map(|line| format!("  {line}\n")).collect();
    if !lines.is_empty() {
        text.push_str(&format!("\n{title}:\n{}", lines.concat()));
    }
}
