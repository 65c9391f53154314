//! Compares who may call an operation: kinds of token, kinds of app, scopes.

use super::Kind;
use super::log::{At, Log};
use super::order::{Pair, order, pairs};
use super::scopes::{scopes, token_name};
use crate::model::{AppType, ScopeRule, TokenKind};

/// Compares the kinds of token that an operation takes, in the order of the page.
pub(super) fn tokens(log: &mut Log, old: &[TokenKind], new: &[TokenKind]) {
    let at = &At::ROOT.key("tokens");
    let names = |kinds: &[TokenKind]| kinds.iter().map(|kind| token_name(*kind)).collect::<Vec<_>>().join(", ");
    match (old.is_empty(), new.is_empty()) {
        (true, false) => return log.add(Kind::TokenRequired, at, None, names(new)),
        (false, true) => return log.add(Kind::TokenDropped, at, names(old), None),
        _ => {}
    }
    for pair in pairs(old, new, |kind| *kind) {
        match pair {
            Pair::Removed(kind) => log.add(Kind::TokenRemoved, at, token_name(*kind).to_owned(), None),
            Pair::Added(kind) => log.add(Kind::TokenAdded, at, None, token_name(*kind).to_owned()),
            Pair::Both(..) => {}
        }
    }
    order(log, Kind::TokensReordered, at, old, new, |kind| token_name(*kind));
}

fn app_name(app: AppType) -> &'static str {
    match app {
        AppType::Custom => "custom",
        AppType::Store => "store",
    }
}

/// Compares the kinds of app that may call an operation; if none is listed, all may.
pub(super) fn apps(log: &mut Log, old: &[AppType], new: &[AppType]) {
    let at = &At::ROOT.key("apps");
    let may = |apps: &[AppType], app| apps.is_empty() || apps.contains(&app);
    let mut same = true;
    for app in [AppType::Custom, AppType::Store] {
        let name = app_name(app);
        match (may(old, app), may(new, app)) {
            (true, false) => log.add(Kind::AppRemoved, at, name.to_owned(), None),
            (false, true) => log.add(Kind::AppAdded, at, None, name.to_owned()),
            _ => continue,
        }
        same = false;
    }
    if same && old != new {
        let shown = |apps: &[AppType]| {
            let names = apps.iter().map(|app| app_name(*app)).collect::<Vec<_>>().join(", ");
            (!names.is_empty()).then_some(names)
        };
        log.add(Kind::AppsRestated, at, shown(old), shown(new));
    }
}

/// Compares the scopes that open an operation, for the kinds of token that it takes before and after the change.
pub(super) fn permissions(log: &mut Log, old: (&[ScopeRule], &[TokenKind]), new: (&[ScopeRule], &[TokenKind])) {
    let tokens: Vec<TokenKind> = old.1.iter().filter(|kind| new.1.contains(kind)).copied().collect();
    scopes(log, &At::ROOT.key("permissions"), old.0, new.0, &tokens);
}
