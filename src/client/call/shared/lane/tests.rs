use super::super::super::limiter::{Limiter, Permit};
use super::super::PaceGrant;
use super::*;
use crate::client::token::BoxFuture;
use std::sync::atomic::AtomicBool;

/// A store that fulfils the contract, except for the order of clients. Each direction takes two milliseconds.
#[derive(Default)]
struct Store {
    kept: Mutex<Kept>,
    asks: Mutex<Vec<PaceAsk>>,
    away: AtomicBool,
    mute: AtomicBool,
}

#[derive(Default)]
struct Kept {
    epoch: u64,
    serial: u64,
    closed: Option<Instant>,
    /// When places are free again.
    past: Vec<Instant>,
    /// The batches held by clients: number, places, last turn, and the latest time until which they count.
    out: Vec<(u64, u32, Instant, Instant)>,
}

const WAY: Duration = Duration::from_millis(2);

impl SharedPace for Store {
    fn reserve<'a>(&'a self, ask: &'a PaceAsk) -> BoxFuture<'a, Result<PaceGrant, StoreError>> {
        Box::pin(async move {
            self.asks.lock().unwrap().push(ask.clone());
            sleep(WAY).await;
            if self.mute.load(Ordering::Relaxed) {
                std::future::pending::<()>().await;
            }
            if self.away.load(Ordering::Relaxed) {
                return Err("away".into());
            }
            let grant = self.kept.lock().unwrap().reserve(ask);
            sleep(WAY).await;
            Ok(grant)
        })
    }
}

impl Kept {
    fn reserve(&mut self, ask: &PaceAsk) -> PaceGrant {
        let (now, window) = (Instant::now(), ask.rate.window());
        self.epoch = self.epoch.max(1);
        if ask.epoch == self.epoch {
            for back in &ask.returned {
                let batch = self.out.iter_mut().find(|batch| batch.0 == back.batch).unwrap();
                batch.1 -= back.calls;
                let until = if back.sent { now - back.age + window } else { batch.2 };
                self.past.extend((0..back.calls).map(|_| until));
            }
        } else {
            self.past.extend((0..ask.counting).map(|_| now + window));
        }
        self.past.retain(|until| *until > now);
        self.out.retain(|batch| batch.1 > 0 && batch.3 > now);
        self.past.sort();
        self.closed = self.closed.max((!ask.close.is_zero()).then(|| now + ask.close));
        let used = self.past.len() as u32 + self.out.iter().map(|batch| batch.1).sum::<u32>();
        let mut turns = vec![now; ask.want.min(ask.rate.calls.saturating_sub(used)) as usize];
        while turns.len() < ask.want as usize && self.past.first().is_some_and(|until| *until <= now + ask.ahead) {
            turns.push(self.past.remove(0));
        }
        if let Some(closed) = self.closed.filter(|closed| *closed > now) {
            return PaceGrant { again: closed - now, ..PaceGrant::new(self.epoch, 0) };
        }
        self.serial += 1;
        if let Some(last) = turns.last() {
            self.out.push((self.serial, turns.len() as u32, *last, *last + ask.hold + window));
        }
        let turns = turns.into_iter().map(|turn| turn - now).collect();
        PaceGrant { turns, again: window / 20, clients: 10, ..PaceGrant::new(self.epoch, self.serial) }
    }
}

/// Creates clients that share one limit.
fn clients(store: &Arc<Store>, clients: usize, rate: Rate) -> Vec<Arc<Limiter>> {
    let client = || Arc::new(Sharing::new(Box::new(Arc::clone(store))));
    (0..clients).map(|_| Arc::new(Limiter::shared(rate, 7, &client()))).collect()
}

/// Takes a permit, and gets its reply at once.
async fn call(limiter: &Arc<Limiter>) {
    acquire(limiter).await.sent();
}

async fn acquire(limiter: &Arc<Limiter>) -> Permit {
    Arc::clone(limiter).acquire().await
}

#[tokio::test(start_paused = true)]
async fn ten_clients_keep_to_one_limit_and_use_it() {
    let store = Arc::new(Store::default());
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let start = Instant::now();
    let mut tasks = Vec::new();
    for (number, limiter) in clients(&store, 10, Rate::new(50, 1)).into_iter().enumerate() {
        for caller in 0..20 {
            let (limiter, arrivals) = (Arc::clone(&limiter), Arc::clone(&arrivals));
            tasks.push(tokio::spawn(async move {
                let mut way = (number * 31 + caller * 17) as u64;
                while start.elapsed() < Duration::from_secs(60) {
                    let mut permit = limiter.clone().acquire().await;
                    permit.sent();
                    way = way * 37 % 41;
                    sleep(Duration::from_millis(way)).await;
                    arrivals.lock().unwrap().push(Instant::now());
                    sleep(Duration::from_millis(way * 53 % 29)).await;
                }
            }));
        }
    }
    for task in tasks {
        task.await.unwrap();
    }
    let mut arrivals = arrivals.lock().unwrap().clone();
    arrivals.sort();
    for window in arrivals.windows(51) {
        assert!(window[50] - window[0] >= Duration::from_secs(1), "{:?}", window[50] - window[0]);
    }
    // A place is taken again after a second plus the duration of a call.
    assert!(arrivals.len() > 50 * 60 * 95 / 100, "{}", arrivals.len());
}

#[tokio::test(start_paused = true)]
async fn a_client_takes_places_in_batches() {
    let store = Arc::new(Store::default());
    let limiter = clients(&store, 1, Rate::new(50, 1)).remove(0);
    let calls: Vec<_> = (0..500)
        .map(|_| {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move { call(&limiter).await })
        })
        .collect();
    let start = Instant::now();
    for call in calls {
        call.await.unwrap();
    }
    assert!(start.elapsed() < Duration::from_millis(9500), "{:?}", start.elapsed());
    let asks = store.asks.lock().unwrap().len();
    assert!(asks <= 500 / 4, "{asks}");
}

#[tokio::test(start_paused = true)]
async fn a_client_without_the_store_keeps_to_its_share_and_recovers() {
    let store = Arc::new(Store::default());
    let limiter = clients(&store, 1, Rate::new(50, 1)).remove(0);
    call(&limiter).await;
    store.away.store(true, Ordering::Relaxed);
    let start = Instant::now();
    // Its places are used or given up; after that it is one of ten clients.
    for _ in 0..21 {
        call(&limiter).await;
    }
    let took = start.elapsed();
    assert!(took >= Duration::from_secs(3) && took < Duration::from_secs(5), "{took:?}");
    let failed = store.asks.lock().unwrap().len();
    store.away.store(false, Ordering::Relaxed);
    store.kept.lock().unwrap().epoch = 2;
    while limiter.is_alone() {
        call(&limiter).await;
    }
    call(&limiter).await;
    let asks = store.asks.lock().unwrap();
    // It asked every two seconds, and reported how many of its calls count.
    assert!(failed <= 4, "{failed}");
    assert!(asks[failed..].iter().any(|ask| ask.epoch == 0 && ask.counting > 0), "{:?}", &asks[failed..]);
}

#[tokio::test(start_paused = true)]
async fn waits_only_once_for_a_store_that_never_answers() {
    let store = Arc::new(Store::default());
    store.mute.store(true, Ordering::Relaxed);
    let limiter = clients(&store, 1, Rate::new(50, 1)).remove(0);
    let start = Instant::now();
    call(&limiter).await;
    assert_eq!(start.elapsed(), PATIENCE);
    for _ in 0..200 {
        call(&limiter).await;
    }
    // No longer than without a store.
    assert_eq!(start.elapsed().as_secs(), 4);
}

#[tokio::test(start_paused = true)]
async fn an_unused_place_goes_to_another_client() {
    let store = Arc::new(Store::default());
    let limiter = clients(&store, 1, Rate::new(1, 60)).remove(0);
    let permit = acquire(&limiter).await;
    // A call that is dropped while it waits for its place.
    let waiting = timeout(Duration::from_millis(1), acquire(&limiter)).await;
    assert!(waiting.is_err());
    drop(permit);
    let start = Instant::now();
    drop(acquire(&limiter).await);
    assert_eq!(start.elapsed(), Duration::ZERO);
    // No call waits any more, so the place is returned to other clients.
    sleep(Duration::from_secs(2)).await;
    let other = clients(&store, 1, Rate::new(1, 60)).remove(0);
    call(&other).await;
    assert!(start.elapsed() < Duration::from_secs(3));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_by_the_platform_closes_the_limit_for_all() {
    let store = Arc::new(Store::default());
    let both = clients(&store, 2, Rate::new(50, 1));
    call(&both[0]).await;
    for _ in 0..10 {
        both[0].close(Duration::from_secs(20));
    }
    sleep(Duration::from_millis(100)).await;
    assert_eq!(store.asks.lock().unwrap().iter().filter(|ask| !ask.close.is_zero()).count(), 1);
    let start = Instant::now();
    call(&both[1]).await;
    assert!(start.elapsed() > Duration::from_secs(19), "{:?}", start.elapsed());
}
