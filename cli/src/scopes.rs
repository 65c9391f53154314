//! `feishu scopes`: the smallest set of scopes that opens operations.

use crate::args::{Global, Scopes, Token};
use crate::exit::{Exit, Failure};
use crate::language::{language, text};
use crate::profile::Profile;
use crate::terminal::{columns, padded, text_width, wrap};
use crate::{catalogs, print};
use feishu_api::catalog::{Catalog, Event};
use feishu_api::endpoint::{Endpoint, Method, Scope, ScopeRule};
use feishu_api::scope::{self, Use};
use feishu_api::{Language, TokenKind};
use serde::Serialize;

/// The scopes to apply for.
#[derive(Debug, Serialize)]
pub(crate) struct Least {
    pub(crate) scopes: Vec<Needed>,
    /// Whether it is certain that no set is smaller.
    pub(crate) is_least: bool,
    /// The operations that do not take this kind of token.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) not_taken: Vec<String>,
    /// The operations and events that need no scope.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) without: Vec<String>,
    /// Where to apply for them, if the app is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) link: Option<String>,
}

/// A scope to apply for.
#[derive(Debug, Serialize)]
pub(crate) struct Needed {
    pub(crate) scope: String,
    pub(crate) name: String,
    /// What it opens.
    pub(crate) opens: Vec<String>,
}

/// Finds the smallest set of scopes for operations and events. Ids may contain `*`.
pub(crate) fn least(
    catalog: &'static Catalog,
    patterns: &[String],
    token: TokenKind,
    fields: bool,
    language: Language,
) -> Result<Least, Failure> {
    let mut endpoints: Vec<&'static Endpoint> = Vec::new();
    for pattern in patterns {
        let before = endpoints.len();
        if let Some(event) = catalog.event(pattern) {
            endpoints.push(as_endpoint(event));
        } else if pattern.contains('*') {
            let all = catalogs::operations(catalog).filter(|one| catalogs::matches(pattern, &one.id));
            endpoints.extend(all.map(|one| one.endpoint()));
            let events = catalog.services().flat_map(|service| &service.events);
            endpoints.extend(events.filter(|one| catalogs::matches(pattern, &one.id)).map(as_endpoint));
        } else {
            endpoints.push(catalogs::operation(catalog, pattern)?.endpoint());
        }
        if endpoints.len() == before {
            return Err(Failure::not_found(format!("no operation and no event is called {pattern}")));
        }
    }
    endpoints.sort_by_key(|endpoint| endpoint.id);
    endpoints.dedup_by_key(|endpoint| endpoint.id);
    let used = |endpoint: &&'static Endpoint| match fields {
        true => Use::new(endpoint).all_fields(),
        false => Use::new(endpoint),
    };
    let found = scope::least(endpoints.iter().map(used), token);
    let needed = found.scopes.iter().map(|needed| Needed {
        scope: needed.scope.id.to_owned(),
        name: needed.scope.name.get(language).to_owned(),
        opens: needed.opens.iter().map(|id| (*id).to_owned()).collect(),
    });
    let is_open = |endpoint: &&&Endpoint| endpoint.scopes.is_empty();
    Ok(Least {
        scopes: needed.collect(),
        is_least: found.is_least,
        not_taken: found.not_taken.iter().map(|id| (*id).to_owned()).collect(),
        without: endpoints.iter().filter(is_open).map(|endpoint| endpoint.id.to_owned()).collect(),
        link: None,
    })
}

/// Converts an event to a descriptor with its scopes.
fn as_endpoint(event: &'static Event) -> &'static Endpoint {
    let rules = event.scopes.iter().map(|rule| {
        let name = feishu_api::endpoint::Text::new("", "");
        let scopes: Vec<Scope> = rule.all_of.iter().map(|id| Scope::new(id, name)).collect();
        ScopeRule::new(rule.token, scopes.leak())
    });
    let rules: Vec<ScopeRule> = rules.collect();
    let endpoint = Endpoint::new(&event.id, Method::Get, "").access(&[], &[], rules.leak());
    Box::leak(Box::new(endpoint))
}

/// Runs `feishu scopes`.
pub(crate) fn command(args: &Scopes, global: &Global) -> Result<Exit, Failure> {
    let language = language(global.lang);
    let token = match args.token {
        Token::Tenant => TokenKind::Tenant,
        Token::User => TokenKind::User,
        Token::App => TokenKind::App,
    };
    let catalog = Catalog::feishu();
    let mut found = least(catalog, &args.operations, token, args.fields, language)?;
    for needed in found.scopes.iter_mut().filter(|needed| needed.name.is_empty()) {
        catalog.scope_name(&needed.scope).get(language).clone_into(&mut needed.name);
    }
    // Without a profile there is no app to apply for, and all else can be said.
    let profile = if global.profile.is_some() {
        Profile::find(global.profile.as_deref())?
    } else {
        Profile::find(None).unwrap_or_default()
    };
    let scopes: Vec<&str> = found.scopes.iter().map(|needed| needed.scope.as_str()).collect();
    let app = profile.app_id.as_deref().filter(|_| !scopes.is_empty());
    found.link = app.map(|app| profile.base_url.scope_link(app, &scopes));
    match args.json {
        true => crate::print_json(&found)?,
        false => print(&shown(&found, language))?,
    }
    Ok(Exit::Success)
}

fn shown(found: &Least, language: Language) -> String {
    let text = |zh: &'static str, en: &'static str| text(language, zh, en);
    let width = text_width();
    let mut shown = String::new();
    let widest = found.scopes.iter().map(|needed| columns(&needed.scope)).max().unwrap_or(0);
    for needed in &found.scopes {
        shown.push_str(&format!("{}  {}\n", padded(&needed.scope, widest), needed.name));
        shown.push_str(&wrap(&needed.opens.join(", "), 4, width));
    }
    if found.scopes.is_empty() {
        shown.push_str(text("不需要任何权限。\n", "No scope is needed.\n"));
    }
    if !found.without.is_empty() && !found.scopes.is_empty() {
        let note = format!("{}{}", text("不需要权限：", "no scope is needed for "), found.without.join(", "));
        shown.push_str(&wrap(&note, 0, width));
    }
    if !found.not_taken.is_empty() {
        let label = text("不支持此类凭证，未计入：", "not counted, as they do not take this kind of token: ");
        shown.push_str(&wrap(&format!("{label}{}", found.not_taken.join(", ")), 0, width));
    }
    if !found.is_least {
        let note = text(
            "可能存在更小的组合；其中每一项都是必需的。\n",
            "There may be a smaller set; none of these can be left out.\n",
        );
        shown.push_str(note);
    }
    match &found.link {
        Some(link) => shown.push_str(&format!("\n{}{link}\n", text("申请地址：", "apply at "))),
        None if !found.scopes.is_empty() => {
            let note = text(
                "\n设置 FEISHU_APP_ID 后，这里会给出申请地址。\n",
                "\nSet FEISHU_APP_ID for the address at which to apply.\n",
            );
            shown.push_str(note);
        }
        None => {}
    }
    shown
}
