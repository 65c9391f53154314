//! Rules of scopes and limits, compared by logic.

use crate::shop::{OPEN, changes, kinds};
use feishu_codegen::diff;
use feishu_codegen::diff::{Change, Kind};
use feishu_codegen::model::{Model, Rate, RateLimit, ScopeRule, TokenKind};

const RULE: &str = "permissions: [acme:box, [acme:lid, acme:all]]";

fn of_permissions(to: &'static str) -> Vec<Change> {
    changes(&[(OPEN, RULE, to)])
}

#[test]
fn a_scope_more_beside_one_is_tighter_and_a_scope_less_looser() {
    let kind = |to| kinds(&of_permissions(to)).into_iter().collect::<Vec<_>>();
    assert_eq!(kind("permissions: [[acme:box, acme:old], [acme:lid, acme:all]]"), [Kind::ScopesTightened]);
    assert_eq!(kind("permissions: [acme:box, acme:lid]"), [Kind::ScopesLoosened]);
    assert_eq!(kind("permissions: []"), [Kind::ScopesLoosened]);
    // An alternative that another one covers has no effect.
    assert_eq!(kind("permissions: [acme:box, [acme:lid, acme:all], [acme:box, acme:old]]"), [Kind::ScopesRestated]);
}

#[test]
fn kinds_of_token_are_compared_apart() {
    let found = of_permissions("permissions: { tenant: [acme:box, [acme:lid, acme:all]], user: [acme:box] }");
    let [change] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((change.kind, change.path.as_str()), (Kind::ScopesTightened, "permissions.user"));
    let same = "permissions: { tenant: [acme:box, [acme:lid, acme:all]], user: [acme:box, [acme:lid, acme:all]] }";
    assert_eq!(kinds(&of_permissions(same)).into_iter().collect::<Vec<_>>(), [Kind::ScopesRestated]);
}

/// Two rules as bit sets: what one accepts is compared with what the other accepts, by trying everything.
#[test]
fn scopes_are_compared_as_the_gateway_reads_them() {
    let scopes = ["a", "b", "c"];
    let rule = |bits: u32| ScopeRule {
        token: None,
        all_of: scopes
            .iter()
            .enumerate()
            .filter(|(at, _)| bits >> at & 1 == 1)
            .map(|(_, one)| (*one).to_owned())
            .collect(),
    };
    // Every set of alternatives of up to three scopes, as bits for the seven that are not empty.
    let rules = |set: u32| (1..8).filter(|term| set >> (term - 1) & 1 == 1).map(rule).collect::<Vec<_>>();
    let accepts = |rules: &[ScopeRule], granted: u32| {
        let has = |scope: &String| scopes.iter().position(|one| one == scope).is_some_and(|at| granted >> at & 1 == 1);
        rules.is_empty() || rules.iter().any(|rule| rule.all_of.iter().all(has))
    };
    let model = |rules: &[ScopeRule]| {
        let mut model = crate::shop::model(&[]);
        model.operations[0].permissions = rules.to_vec();
        model
    };
    let models: Vec<(Vec<ScopeRule>, Model)> =
        (0..128).step_by(3).map(|set| (rules(set), model(&rules(set)))).collect();
    for (old, old_model) in &models {
        for (new, new_model) in &models {
            let accepts = |rules| (0..8).map(|granted| accepts(rules, granted)).collect::<Vec<_>>();
            let (was, is) = (accepts(old), accepts(new));
            let lost = was.iter().zip(&is).any(|(was, is)| *was && !*is);
            let won = was.iter().zip(&is).any(|(was, is)| !*was && *is);
            let expected = match (lost, won) {
                _ if old == new => None,
                (false, false) => Some(Kind::ScopesRestated),
                (false, true) => Some(Kind::ScopesLoosened),
                (true, false) => Some(Kind::ScopesTightened),
                (true, true) => Some(Kind::ScopesChanged),
            };
            assert_eq!(diff(old_model, new_model).first().map(|one| one.kind), expected, "{old:?} {new:?}");
        }
    }
}

#[test]
fn a_limit_is_lower_only_if_calls_are_refused() {
    let mut old = crate::shop::model(&[]);
    let mut new = old.clone();
    let rate = |calls, seconds| Rate { calls, seconds };
    for (was, is, expected) in [
        // Five a second are at most three hundred a minute.
        (vec![rate(5, 1)], vec![rate(300, 60)], Some(Kind::LimitRaised)),
        (vec![rate(5, 1)], vec![rate(5, 1), rate(300, 60)], Some(Kind::LimitRestated)),
        (vec![rate(5, 1)], vec![rate(5, 1), rate(299, 60)], Some(Kind::LimitLowered)),
        (vec![rate(300, 60)], vec![rate(5, 1)], Some(Kind::LimitLowered)),
        (vec![rate(5, 1), rate(5, 1)], vec![rate(5, 1)], Some(Kind::LimitRestated)),
        (vec![rate(10, 1)], vec![rate(100, 60)], Some(Kind::LimitChanged)),
        (vec![rate(5, 1)], vec![rate(5, 1)], None),
    ] {
        old.operations[0].rate_limit = RateLimit::Fixed(was.clone());
        new.operations[0].rate_limit = RateLimit::Fixed(is.clone());
        assert_eq!(diff(&old, &new).first().map(|one| one.kind), expected, "{was:?} {is:?}");
    }
}

/// The comparison of long rules with much in common ends soon, and on the safe side.
#[test]
fn a_hostile_rule_is_given_up() {
    let rules = |from: usize| -> Vec<ScopeRule> {
        (from..from + 20_000)
            .map(|one| ScopeRule { token: Some(TokenKind::Tenant), all_of: vec!["a".to_owned(), format!("b{one}")] })
            .collect()
    };
    let (mut old, mut new) = (crate::shop::model(&[]), crate::shop::model(&[]));
    old.operations[0].permissions = rules(0);
    new.operations[0].permissions = rules(1);
    assert_eq!(diff(&old, &new).first().map(|one| one.kind), Some(Kind::ScopesChanged));
}
