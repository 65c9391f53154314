//! Compares the answer with an exhaustive search over all sets.

#![allow(clippy::unwrap_used, reason = "clippy.toml allows this in tests; the shared helpers need it as well")]

use feishu_scopes::{Answer, Need};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Scopes whose names allow more or less, few enough to try all sets of them.
const NAMES: [&str; 11] = [
    "im:message",
    "im:message:readonly",
    "im:message:send_as_bot",
    "im:message.pins:read",
    "im:message.pins:write_only",
    "im:chat",
    "im:chat:readonly",
    "im:chat:read",
    "contact:user.base:readonly",
    "contact:user.id",
    "drive",
];

/// Solves without names from the console.
fn least<'a>(needs: &[Need<'a>]) -> Answer<'a> {
    feishu_scopes::least(needs, &|_| "")
}

fn least_within<'a>(needs: &[Need<'a>], steps: u64) -> Answer<'a> {
    feishu_scopes::least_within(needs, &|_| "", steps)
}

fn cost(scope: &str) -> u64 {
    feishu_scopes::cost(scope, "")
}

fn needs() -> impl Strategy<Value = Vec<Need<'static>>> {
    let rule = prop_oneof![4 => Just(1..2_usize), 1 => Just(2..4)]
        .prop_flat_map(|size| vec(proptest::sample::select(&NAMES[..]), size));
    vec(vec(rule, 0..5), 0..9).prop_map(|needs| {
        needs.into_iter().map(|rules| rules.into_iter().fold(Need::new("need"), Need::all_of)).collect()
    })
}

fn is_open(need: &Need<'_>, scopes: &BTreeSet<&str>) -> bool {
    need.rules.is_empty() || need.rules.iter().any(|rule| rule.iter().all(|scope| scopes.contains(scope)))
}

/// The cost of the cheapest of all sets that open everything.
fn cheapest(needs: &[Need<'_>]) -> u64 {
    let bit = |scope: &&str| 1_u32 << NAMES.iter().position(|name| name == scope).unwrap();
    let mask = |rule: &Vec<&str>| rule.iter().map(bit).fold(0, |mask, bit| mask | bit);
    let needs: Vec<Vec<u32>> = needs.iter().map(|need| need.rules.iter().map(mask).collect()).collect();
    let costs: Vec<u64> = NAMES.iter().map(|name| cost(name)).collect();
    let is_open = |need: &Vec<u32>, set: u32| need.is_empty() || need.iter().any(|rule| rule & !set == 0);
    let sets = (0..1_u32 << NAMES.len()).filter(|set| needs.iter().all(|need| is_open(need, *set)));
    sets.map(|set| costs.iter().enumerate().map(|(at, cost)| u64::from(set >> at & 1) * cost).sum()).min().unwrap()
}

fn scopes<'a>(answer: &Answer<'a>) -> BTreeSet<&'a str> {
    answer.scopes.iter().map(|choice| choice.scope).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// No set of scopes that opens everything is cheaper.
    #[test]
    fn nothing_is_cheaper(needs in needs()) {
        let answer = least(&needs);
        prop_assert!(answer.is_least);
        let found = scopes(&answer);
        prop_assert!(needs.iter().all(|need| is_open(need, &found)));
        prop_assert_eq!(found.iter().map(|scope| cost(scope)).sum::<u64>(), cheapest(&needs), "{:?}", found);
    }

    /// The order and the number of repetitions of needs and rules do not matter.
    #[test]
    fn order_does_not_matter(needs in needs(), turn in any::<prop::sample::Index>()) {
        let mut others: Vec<_> = needs.iter().rev().cloned().collect();
        for need in &mut others {
            need.rules.reverse();
            need.rules.iter_mut().for_each(|rule| rule.reverse());
        }
        if !others.is_empty() {
            let length = others.len();
            others.rotate_left(turn.index(length));
            others.push(others[0].clone());
        }
        prop_assert_eq!(scopes(&least(&needs)), scopes(&least(&others)));
    }

    /// A search that is given up at once still opens everything, with no redundant scope.
    #[test]
    fn an_early_stop_still_opens_everything(needs in needs(), steps in 0..3_u64) {
        let answer = least_within(&needs, steps);
        let found = scopes(&answer);
        prop_assert!(needs.iter().all(|need| is_open(need, &found)));
        for scope in &found {
            let mut fewer = found.clone();
            fewer.remove(scope);
            prop_assert!(!needs.iter().all(|need| is_open(need, &fewer)), "{} is redundant", scope);
        }
        if answer.is_least {
            prop_assert_eq!(found.iter().map(|scope| cost(scope)).sum::<u64>(), cheapest(&needs));
        }
    }

    /// Every chosen scope opens something, and the answer says what it opens together with the others.
    #[test]
    fn every_scope_says_what_it_is_for(needs in needs()) {
        let answer = least(&needs);
        let found = scopes(&answer);
        for choice in &answer.scopes {
            prop_assert!(!choice.needs.is_empty());
            for (at, need) in needs.iter().enumerate() {
                let opens = need.rules.iter().any(|rule| rule.contains(&choice.scope) && rule.iter().all(|scope| found.contains(scope)));
                prop_assert_eq!(choice.needs.contains(&at), opens);
            }
        }
    }
}

#[test]
fn among_equally_many_scopes_the_narrowest_are_chosen() {
    let chosen = |scopes: &[&'static str]| least(&[Need::new("all").any_of(scopes.iter().copied())]).scopes[0].scope;
    assert_eq!(
        chosen(&["im:message", "im:message.pins:write_only", "im:message:send_as_bot"]),
        "im:message.pins:write_only"
    );
    assert_eq!(chosen(&["im:chat:operate_as_owner", "im:chat:readonly", "im:chat"]), "im:chat:readonly");
    assert_eq!(chosen(&["b:b:b", "a:a:a"]), "a:a:a");
    // One wide scope is still less than two narrow ones.
    let needs = [
        Need::new("pin").any_of(["im:message", "im:message.pins:write_only"]),
        Need::new("read").any_of(["im:message", "im:message:readonly"]),
    ];
    assert_eq!(scopes(&least(&needs)), BTreeSet::from(["im:message"]));
}

#[test]
fn the_earlier_version_of_a_scope_is_chosen_last() {
    let urgent = [Need::new("urgent").any_of(["im:message.urgent", "im:message.urgent:app_send"])];
    let name = |id: &str| if id.ends_with("app_send") { "发送应用内加急消息（历史版本）" } else { "" };
    assert_eq!(scopes(&feishu_scopes::least(&urgent, &name)), BTreeSet::from(["im:message.urgent"]));
    // One such scope still costs less than two others.
    let both = [urgent[0].clone(), Need::new("other").any_of(["im:message.urgent:app_send", "other"])];
    assert_eq!(scopes(&feishu_scopes::least(&both, &name)), BTreeSet::from(["im:message.urgent:app_send"]));
}

#[test]
fn scopes_that_are_needed_together_count_together() {
    let send = Need::new("send").all_of(["im:message", "im:message.send_as_user"]).all_of(["im:everything"]);
    assert_eq!(scopes(&least(std::slice::from_ref(&send))), BTreeSet::from(["im:everything"]));
    let read = Need::new("read").any_of(["im:message"]);
    let user = Need::new("user").any_of(["im:message.send_as_user", "im:other"]);
    let needs = [send, read, user];
    assert_eq!(scopes(&least(&needs)), BTreeSet::from(["im:message", "im:message.send_as_user"]));
}

#[test]
fn no_needs_require_no_scopes() {
    assert_eq!(least(&[]), Answer { scopes: vec![], is_least: true });
    assert!(least(&[Need::new("open to all")]).scopes.is_empty());
    assert!(least(&[Need::new("an empty rule").all_of([]).any_of(["a"])]).scopes.is_empty());
}

/// A problem without structure, in which nothing can be deduced, is given up in bounded time.
#[test]
fn a_hard_problem_is_given_up() {
    let names: Vec<String> = (0..120).map(|number| format!("s:{number}")).collect();
    let mut seed = 7_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % names.len()
    };
    let needs: Vec<_> =
        (0..400).map(|_| (0..4).fold(Need::new("need"), |need, _| need.any_of([names[next()].as_str()]))).collect();
    let answer = least_within(&needs, 300);
    assert!(!answer.is_least);
    let found = scopes(&answer);
    assert!(needs.iter().all(|need| is_open(need, &found)));
}
