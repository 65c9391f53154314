//! Compares rate limits and quotas by the calls they allow.

use super::Kind;
use super::log::{At, Log};
use super::order::{Pair, order, pairs_by};
use super::renames::Renames;
use crate::model::{Quota, Rate, RateLimit};
use std::collections::BTreeMap;

/// Compares the rate limits of an operation.
pub(super) fn rate_limit(log: &mut Log, old: &RateLimit, new: &RateLimit) {
    let at = &At::ROOT.key("rate_limit");
    let kind = match (old, new) {
        _ if old == new => return,
        (RateLimit::Fixed(old), RateLimit::Fixed(new)) => compared(old, new),
        (RateLimit::Unstated | RateLimit::Special, RateLimit::Fixed(_)) => Kind::LimitStated,
        (RateLimit::Fixed(_), RateLimit::Unstated | RateLimit::Special) => Kind::LimitUnstated,
        (RateLimit::Unstated | RateLimit::Special, RateLimit::Unstated | RateLimit::Special) => Kind::LimitRestated,
    };
    let words = |limit: &RateLimit| match limit {
        RateLimit::Unstated => None,
        RateLimit::Special => Some("special".to_owned()),
        RateLimit::Fixed(rates) => Some(rates.iter().map(|rate| words(*rate)).collect::<Vec<_>>().join(", ")),
    };
    log.add(kind, at, words(old), words(new));
}

/// Compares the limits that count per value of a request field.
pub(super) fn quotas(log: &mut Log, old: &[Quota], new: &[Quota], renames: &Renames) {
    let at = &At::ROOT.key("quotas");
    let words = |quota: &Quota| words(quota.rate);
    for pair in pairs_by(old, new, |quota| renames.now(&quota.per), |quota| quota.per.as_str()) {
        match pair {
            Pair::Removed(quota) => log.add(Kind::QuotaRemoved, &at.key(&quota.per), words(quota), None),
            Pair::Added(quota) => log.add(Kind::QuotaAdded, &at.key(&quota.per), None, words(quota)),
            Pair::Both(old, new) => {
                let Quota { rate, per, shared_by, within, error } = new;
                let at = &at.key(per);
                if old.rate != *rate {
                    log.add(compared(&[old.rate], &[*rate]), at, words(old), words(new));
                }
                if (&old.shared_by, &old.within) != (shared_by, within) {
                    let (was, is) =
                        (old.shared_by.as_ref().or(old.within.as_ref()), shared_by.as_ref().or(within.as_ref()));
                    log.add(Kind::QuotaSubjectChanged, &at.key("shared_by"), was.cloned(), is.cloned());
                }
                if old.error != *error {
                    let code = |error: Option<i64>| error.map(|code| code.to_string());
                    log.add(Kind::QuotaErrorChanged, &at.key("error"), code(old.error), code(*error));
                }
            }
        }
    }
    order(log, Kind::OrderChanged, at, old, new, |quota| quota.per.as_str());
}

fn compared(old: &[Rate], new: &[Rate]) -> Kind {
    match (implies(old, new), implies(new, old)) {
        (true, true) => Kind::LimitRestated,
        (true, false) => Kind::LimitRaised,
        (false, true) => Kind::LimitLowered,
        (false, false) => Kind::LimitChanged,
    }
}

/// Whether calls within `rates` are also within `others`: for each of the others, one of the rates allows no more calls
/// in its period.
fn implies(rates: &[Rate], others: &[Rate]) -> bool {
    let (rates, others) = (least(rates), least(others));
    others.iter().all(|(time, calls)| {
        let most = |(seconds, calls): (&u32, &u32)| u64::from(*calls) * u64::from(time.div_ceil(*seconds));
        rates.iter().any(|rate| most(rate) <= u64::from(*calls))
    })
}

/// Keeps the smallest number of calls for each period: the others have no effect, and long lists become short.
fn least(rates: &[Rate]) -> BTreeMap<u32, u32> {
    let mut least = BTreeMap::new();
    for Rate { calls, seconds } in rates {
        let known = least.entry((*seconds).max(1)).or_insert(*calls);
        *known = (*known).min(*calls);
    }
    least
}

fn words(rate: Rate) -> String {
    let Rate { calls, seconds } = rate;
    match seconds {
        1 => format!("{calls}/s"),
        60 => format!("{calls}/min"),
        3600 => format!("{calls}/h"),
        86400 => format!("{calls}/day"),
        seconds => format!("{calls} in {seconds} s"),
    }
}
