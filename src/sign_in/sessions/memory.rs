//! Sessions in memory.

use super::store::{Lease, SessionStore, StoredSession};
use crate::client::token::{BoxFuture, StoreError, TokenKey};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Sessions in memory, for tests and for programs whose users sign in on every start. Its clones share the same data.
#[derive(Clone, Default)]
pub struct MemorySessions(Arc<Mutex<Kept>>);

#[derive(Default)]
struct Kept {
    sessions: HashMap<TokenKey, StoredSession>,
    leased: HashSet<TokenKey>,
}

impl MemorySessions {
    /// Creates an empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        // No code that can panic runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SessionStore for MemorySessions {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredSession>, StoreError>> {
        Box::pin(async move { Ok(self.kept().sessions.get(key).cloned()) })
    }

    fn swap<'a>(
        &'a self,
        key: &'a TokenKey,
        expected: Option<i64>,
        session: Option<&'a StoredSession>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut kept = self.kept();
            if kept.sessions.get(key).map(|session| session.version) != expected {
                return Ok(false);
            }
            match session {
                Some(session) => drop(kept.sessions.insert(key.clone(), session.clone())),
                None => drop(kept.sessions.remove(key)),
            }
            Ok(true)
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        _: Duration,
    ) -> BoxFuture<'a, Result<Option<Box<dyn Lease>>, StoreError>> {
        Box::pin(async move {
            let is_ours = self.kept().leased.insert(key.clone());
            Ok(is_ours.then(|| Box::new(InMemory { store: self.clone(), key: key.clone() }) as Box<dyn Lease>))
        })
    }
}

impl fmt::Debug for MemorySessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.kept().sessions.keys().map(ToString::to_string)).finish()
    }
}

struct InMemory {
    store: MemorySessions,
    key: TokenKey,
}

impl Lease for InMemory {
    fn release(self: Box<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move { drop(self) })
    }
}

impl Drop for InMemory {
    fn drop(&mut self) {
        self.store.kept().leased.remove(&self.key);
    }
}
