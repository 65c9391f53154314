//! The contract of token stores.

use feishu_api::client::token::{SecretKind, StoredToken, TokenKey, TokenStore};
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

/// An operation on a store.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    /// Puts the token with this number, which is also its lifetime in hours: a higher number is newer.
    Put(u64),
    /// Removes the token with this number.
    Remove(u64),
}

fn token(number: u64) -> StoredToken {
    let hours = |hours| UNIX_EPOCH + Duration::from_secs(hours * 3600);
    StoredToken::new(format!("t-number-{number}"), hours(number), hours(number + 2))
}

fn key(subject: &str) -> TokenKey {
    TokenKey::new("https://open.feishu.cn", "cli_a", SecretKind::TenantToken, subject)
}

async fn take(store: &dyn TokenStore, key: &TokenKey, step: Step) {
    match step {
        Step::Put(number) => store.put(key, &token(number)).await.unwrap(),
        Step::Remove(number) => store.remove(key, token(number).secret()).await.unwrap(),
    }
}

/// Returns the content of a store after a step, according to the contract.
fn after(kept: Option<u64>, step: Step) -> Option<u64> {
    match step {
        Step::Put(number) => kept.max(Some(number)),
        Step::Remove(number) => kept.filter(|kept| *kept != number),
    }
}

/// Returns all permutations of the steps.
fn orders(steps: &[Step]) -> Vec<Vec<Step>> {
    if steps.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (position, step) in steps.iter().enumerate() {
        let rest = [&steps[..position], &steps[position + 1..]].concat();
        all.extend(orders(&rest).into_iter().map(|order| [&[*step], order.as_slice()].concat()));
    }
    all
}

/// Puts and removes three tokens in every order, and checks the contract.
pub(crate) async fn holds_to_it(store: &dyn TokenStore) {
    let steps = [Step::Put(1), Step::Put(2), Step::Put(3), Step::Remove(1), Step::Remove(2), Step::Remove(3)];
    for (number, order) in orders(&steps).into_iter().enumerate() {
        let key = key(&number.to_string());
        let mut expected = None;
        for step in &order {
            take(store, &key, *step).await;
            expected = after(expected, *step);
            let kept = store.get(&key).await.unwrap();
            assert_eq!(kept, expected.map(token), "{step:?} of {order:?}");
        }
        // A newer token is never replaced by an older one, or removed by the rejection of another.
        let newest_stays = order.iter().position(|step| *step == Step::Put(3))
            > order.iter().position(|step| *step == Step::Remove(3));
        assert_eq!(expected == Some(3), newest_stays, "{order:?}");
    }
}

/// Puts and removes tokens concurrently, and checks that the newest token that was not removed is left.
pub(crate) async fn holds_to_it_under_load(store: Arc<dyn TokenStore>) {
    let tasks: Vec<_> = (1..=64)
        .map(|number: u64| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                for round in 0..8 {
                    let number = number * 8 + round;
                    take(&*store, &key("load"), Step::Put(number)).await;
                    // The newest token of all is never removed.
                    take(&*store, &key("load"), Step::Remove(number % 500)).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(store.get(&key("load")).await.unwrap(), Some(token(64 * 8 + 7)));
}
