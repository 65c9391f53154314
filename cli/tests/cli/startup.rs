//! Start-up time. The bound allows for a debug build on a busy machine; `benches/startup.py` measures a release build.

use crate::support::Place;
use std::time::{Duration, Instant};

#[tokio::test]
async fn explain_and_help_read_only_what_they_need() {
    let place = Place::new();
    for arguments in [&["explain", "230002"][..], &["call", "im.v1.pin.create", "--help"]] {
        let mut best = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            place.run(arguments).await.ok();
            best = best.min(start.elapsed());
        }
        assert!(best < Duration::from_millis(1500), "{arguments:?} took {best:?}");
    }
}
