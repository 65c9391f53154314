use super::*;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use tokio::time::sleep;

fn limiter(calls: u32, seconds: u32) -> Arc<Limiter> {
    Arc::new(Limiter::new(Rate::new(calls, seconds)))
}

type Acquiring = Pin<Box<dyn Future<Output = Permit> + Send>>;

fn acquire(limiter: &Arc<Limiter>) -> Acquiring {
    Box::pin(Arc::clone(limiter).acquire())
}

fn poll<F: Future + ?Sized>(future: Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

/// Takes a permit, and gets its reply at once.
async fn call(limiter: &Arc<Limiter>) -> Instant {
    let mut permit = acquire(limiter).await;
    permit.sent();
    Instant::now()
}

#[tokio::test(start_paused = true)]
async fn no_window_exceeds_the_limit_whatever_the_latency() {
    let limiter = limiter(5, 1);
    let calls = (0..60_u64).map(|number| {
        let limiter = Arc::clone(&limiter);
        tokio::spawn(async move {
            let mut permit = limiter.acquire().await;
            permit.sent();
            sleep(Duration::from_millis(number * 37 % 400)).await;
            let arrived = Instant::now();
            sleep(Duration::from_millis(number * 53 % 300)).await;
            arrived
        })
    });
    let mut arrivals = Vec::new();
    for call in calls.collect::<Vec<_>>() {
        arrivals.push(call.await.unwrap());
    }
    arrivals.sort();
    for six in arrivals.windows(6) {
        assert!(six[5] - six[0] >= Duration::from_secs(1), "{six:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_fully_used() {
    let limiter = limiter(50, 1);
    let start = Instant::now();
    for _ in 0..500 {
        call(&limiter).await;
    }
    // The first fifty need not wait.
    assert_eq!(start.elapsed().as_secs(), 9);
}

#[tokio::test(start_paused = true)]
async fn first_come_first_served() {
    let limiter = limiter(1, 1);
    call(&limiter).await;
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut calls = Vec::new();
    for number in 0..20 {
        let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
        let mut waiting = Box::pin(async move {
            call(&limiter).await;
            order.lock().unwrap().push(number);
        });
        // Each call is queued before the next one starts.
        assert!(poll(waiting.as_mut()).is_pending());
        calls.push(tokio::spawn(waiting));
    }
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), (0..20).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_call_dropped_in_line_passes_its_turn_on() {
    let limiter = limiter(1, 60);
    call(&limiter).await;
    let start = Instant::now();
    let mut line: Vec<Acquiring> = (0..10).map(|_| acquire(&limiter)).collect();
    for waiting in &mut line {
        assert!(poll(waiting.as_mut()).is_pending());
    }
    // The last call remains; the first one and the eight in between are dropped.
    let last = line.pop().unwrap();
    drop(line);
    drop(last.await);
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn an_unused_permit_is_returned_at_once() {
    let limiter = limiter(1, 60);
    let permit = acquire(&limiter).await;
    let mut next = pin!(Arc::clone(&limiter).acquire());
    assert!(poll(next.as_mut()).is_pending());
    let start = Instant::now();
    drop(permit);
    next.await;
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_call_without_a_reply_counts_as_arrived_after_a_second() {
    let limiter = limiter(1, 1);
    let mut hung = acquire(&limiter).await;
    hung.sent();
    let start = Instant::now();
    drop(acquire(&limiter).await);
    assert_eq!(start.elapsed(), Duration::from_secs(1) + ARRIVED);
    drop(hung);
    // The dropped call no longer counts, and does not count again.
    drop(acquire(&limiter).await);
    assert_eq!(start.elapsed(), Duration::from_secs(1) + ARRIVED);
}

#[tokio::test(start_paused = true)]
async fn a_closed_limiter_blocks_until_its_time() {
    let limiter = limiter(5, 1);
    limiter.close(Duration::from_secs(30));
    limiter.close(Duration::from_secs(10));
    let start = Instant::now();
    call(&limiter).await;
    assert_eq!(start.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn a_limit_of_zero_and_an_endless_time_are_harmless() {
    call(&limiter(0, 1)).await;
    let limiter = limiter(1, u32::MAX);
    limiter.close(Duration::MAX);
    let mut waiting = acquire(&limiter);
    assert!(poll(waiting.as_mut()).is_pending());
}
