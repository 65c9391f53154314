//! The contract of session stores. To test another store, call [`contract`].

use feishu_api::client::token::{SecretKind, TokenKey};
use feishu_api::sign_in::{SessionStore, StoredSession};
use std::sync::Arc;
use std::time::Duration;

const LIFE: Duration = Duration::from_secs(60);

fn key(user: &str) -> TokenKey {
    TokenKey::new("https://open.feishu.cn", "cli_a", SecretKind::Session, user).app_secret(&"secret".into())
}

/// Checks the contract of a store. `one` and `other` are two instances that share their data, as in two processes.
pub(crate) async fn contract(one: Arc<dyn SessionStore>, other: Arc<dyn SessionStore>) {
    let (ann, ben) = (key("ann"), key("ben"));
    let session = |version| StoredSession::new(version, format!("what is kept {version} \"用户\"\n"));
    // Initially nothing is stored, and a write must expect that.
    assert_eq!(one.load(&ann).await.unwrap(), None);
    assert!(!one.swap(&ann, Some(1), Some(&session(2))).await.unwrap());
    assert!(one.swap(&ann, None, Some(&session(1))).await.unwrap());
    // The other instance sees the write at once; the other key is unaffected.
    assert_eq!(other.load(&ann).await.unwrap(), Some(session(1)));
    assert_eq!(other.load(&ben).await.unwrap(), None);
    // A write must expect the latest version.
    assert!(!other.swap(&ann, None, Some(&session(9))).await.unwrap());
    assert!(other.swap(&ann, Some(1), Some(&session(1 << 52))).await.unwrap());
    assert!(!one.swap(&ann, Some(1), Some(&session(3))).await.unwrap());
    assert_eq!(one.load(&ann).await.unwrap(), Some(session(1 << 52)));
    // So must a removal.
    assert!(!one.swap(&ann, Some(1), None).await.unwrap());
    assert!(one.swap(&ann, Some(1 << 52), None).await.unwrap());
    assert_eq!(other.load(&ann).await.unwrap(), None);
    assert!(one.swap(&ann, None, None).await.unwrap());

    // Each key has at most one lease at a time.
    let lease = one.lease(&ann, LIFE).await.unwrap().unwrap();
    assert!(other.lease(&ann, LIFE).await.unwrap().is_none());
    assert!(one.lease(&ann, LIFE).await.unwrap().is_none());
    assert!(other.lease(&ben, LIFE).await.unwrap().is_some());
    // A lease does not lock the data.
    assert!(other.swap(&ann, None, Some(&session(1))).await.unwrap());
    lease.release().await;
    let lease = other.lease(&ann, LIFE).await.unwrap().unwrap();
    assert!(one.lease(&ann, LIFE).await.unwrap().is_none());
    lease.release().await;

    // Of many concurrent increments, none is lost.
    let start = session(1_000);
    assert!(one.swap(&ben, None, Some(&start)).await.unwrap());
    let mut tasks = Vec::new();
    for number in 0..8 {
        let store = Arc::clone(if number % 2 == 0 { &one } else { &other });
        let ben = ben.clone();
        tasks.push(tokio::spawn(async move {
            for _ in 0..10 {
                loop {
                    let version = store.load(&ben).await.unwrap().unwrap().version;
                    let next = StoredSession::new(version + 1, "x".repeat(4096));
                    if store.swap(&ben, Some(version), Some(&next)).await.unwrap() {
                        break;
                    }
                }
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(one.load(&ben).await.unwrap().unwrap().version, 1_080);
}
