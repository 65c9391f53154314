//! Tests the stream step by step, with paused time.

use super::port::{Done, Failure, Port, Step, Trouble};
use super::writer::{End, Shared, Writer, config};
use crate::cards::{Card, Hr, Markdown};
use crate::error::{ContentError, ContentProblem, Error};
use serde_json::json;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

/// A step that was applied: its time, sequence number and key.
#[derive(Clone, Debug)]
struct Seen {
    step: Step,
    at: Duration,
    sequence: i64,
    key: String,
}

/// A card that records the steps applied to it, and fails as told.
#[derive(Clone)]
struct Fake {
    seen: Arc<Mutex<Vec<Seen>>>,
    trouble: Arc<Mutex<VecDeque<Option<Trouble>>>>,
    start: Instant,
}

impl Port for Fake {
    fn step<'a>(&'a self, step: &'a Step, sequence: i64, key: &'a str) -> Done<'a> {
        let seen = Seen { step: step.clone(), at: self.start.elapsed(), sequence, key: key.to_owned() };
        self.seen.lock().unwrap().push(seen);
        let trouble = self.trouble.lock().unwrap().pop_front().flatten();
        Box::pin(async move {
            // A call takes some time.
            sleep(Duration::from_millis(30)).await;
            let error = || Error::from(ContentError::new("card", ContentProblem::TooLarge { size: 1, limit: 0 }));
            trouble.map_or(Ok(()), |trouble| Err(Failure { trouble, error: error() }))
        })
    }
}

struct Scene {
    fake: Fake,
    shared: Arc<Shared>,
    task: JoinHandle<Result<(), Error>>,
}

impl Scene {
    fn new(trouble: &[Option<Trouble>]) -> Self {
        let trouble = Arc::new(Mutex::new(trouble.iter().copied().collect()));
        let fake = Fake { seen: Arc::default(), trouble, start: Instant::now() };
        let shared = Arc::new(Shared::default());
        let card = Card::new().element(Hr::new()).element(Markdown::new("").id("answer"));
        let interval = Duration::from_millis(100);
        let writer = Writer::new(fake.clone(), Arc::clone(&shared), card, "answer".to_owned(), interval);
        Self { fake, shared, task: tokio::spawn(writer.run()) }
    }

    fn push(&self, text: &str) {
        self.shared.change(|state| state.text.push_str(text));
    }

    async fn end(self, end: End) -> (Vec<Seen>, Result<(), Error>) {
        self.shared.change(|state| state.end = Some(end));
        let ended = self.task.await.unwrap();
        (self.fake.seen.lock().unwrap().clone(), ended)
    }
}

fn text(text: &str) -> Step {
    Step::Text(text.to_owned())
}

/// Checks the invariants: sequence numbers increase, and steps keep their distance.
fn check(seen: &[Seen]) {
    for pair in seen.windows(2) {
        assert!(pair[0].sequence < pair[1].sequence, "{pair:?}");
        assert!(pair[1].at - pair[0].at >= Duration::from_millis(100), "{pair:?}");
        assert!(!pair[1].key.is_empty() && pair[1].key.len() <= 64);
    }
}

#[tokio::test(start_paused = true)]
async fn text_pushed_between_steps_is_written_together() {
    let scene = Scene::new(&[]);
    for word in 0..100 {
        scene.push(&format!("{word} "));
        sleep(Duration::from_millis(10)).await;
    }
    let (seen, ended) = scene.end(End::default()).await;
    ended.unwrap();
    check(&seen);
    assert!((9..=13).contains(&seen.len()), "{} steps", seen.len());
    let all: String = (0..100).map(|word| format!("{word} ")).collect();
    assert_eq!(seen[seen.len() - 2].step, text(&all));
    let last = config(&seen[seen.len() - 1].step);
    assert_eq!((&last["streaming_mode"], last["summary"]["content"].as_str().unwrap().len()), (&json!(false), 83));
    let keys: std::collections::BTreeSet<&str> = seen.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(keys.len(), seen.len());
}

#[tokio::test(start_paused = true)]
async fn a_used_sequence_number_is_skipped() {
    let scene = Scene::new(&[Some(Trouble::Sequence), Some(Trouble::Sequence)]);
    scene.push("a");
    let (seen, ended) = scene.end(End::default()).await;
    ended.unwrap();
    check(&seen);
    let texts: Vec<_> = seen.iter().filter(|one| one.step == text("a")).map(|one| one.sequence).collect();
    assert_eq!(texts, [1, 3, 6]);
}

#[tokio::test(start_paused = true)]
async fn a_step_with_unknown_outcome_is_repeated_with_its_key() {
    let scene = Scene::new(&[Some(Trouble::Unclear), Some(Trouble::Repeated)]);
    scene.push("a");
    let (seen, ended) = scene.end(End::default()).await;
    ended.unwrap();
    check(&seen);
    assert_eq!((seen[0].step.clone(), seen[0].key.clone()), (seen[1].step.clone(), seen[1].key.clone()));
    assert_eq!(config(&seen[2].step)["streaming_mode"], json!(false));
}

#[tokio::test(start_paused = true)]
async fn waits_while_the_card_is_in_use() {
    let scene = Scene::new(&[Some(Trouble::Busy)]);
    scene.push("a");
    let (seen, ended) = scene.end(End::default()).await;
    ended.unwrap();
    assert!(seen[1].at - seen[0].at >= Duration::from_secs(1) && seen[1].step == text("a"));
}

#[tokio::test(start_paused = true)]
async fn streaming_mode_is_renewed_before_ten_minutes() {
    let scene = Scene::new(&[]);
    scene.push("a");
    sleep(Duration::from_secs(25 * 60)).await;
    scene.push("b");
    let (seen, ended) = scene.end(End::default()).await;
    ended.unwrap();
    let on: Vec<u64> = seen
        .iter()
        .filter(|one| config(&one.step)["streaming_mode"] == json!(true))
        .map(|one| one.at.as_secs() / 60)
        .collect();
    assert_eq!(on, [8, 16, 24]);
    assert_eq!(seen[seen.len() - 2].step, text("ab"));
}

#[tokio::test(start_paused = true)]
async fn reopens_a_closed_stream() {
    let scene = Scene::new(&[None, Some(Trouble::Closed)]);
    scene.push("a");
    sleep(Duration::from_secs(1)).await;
    scene.push("b");
    let (seen, ended) = scene.end(End::default()).await;
    ended.unwrap();
    check(&seen);
    let steps: Vec<&Step> = seen.iter().map(|one| &one.step).collect();
    assert_eq!(steps[..2], [&text("a"), &text("ab")]);
    assert_eq!((config(steps[2])["streaming_mode"].clone(), steps[3]), (json!(true), &text("ab")));
}

#[tokio::test(start_paused = true)]
async fn replaces_the_card_if_the_stream_cannot_be_reopened() {
    let scene = Scene::new(&[Some(Trouble::Closed), None, Some(Trouble::Closed)]);
    scene.push("a");
    sleep(Duration::from_secs(5)).await;
    for _ in 0..10 {
        scene.push("b");
        sleep(Duration::from_millis(100)).await;
    }
    let (seen, ended) = scene.end(End::default()).await;
    ended.unwrap();
    let cards: Vec<&Seen> = seen.iter().filter(|one| matches!(one.step, Step::Card(_))).collect();
    assert!((2..=4).contains(&cards.len()), "{cards:?}");
    match &cards[cards.len() - 1].step {
        Step::Card(card) => assert_eq!(card["body"]["elements"][1]["content"], "abbbbbbbbbb"),
        other => panic!("{other:?}"),
    }
    assert_eq!(config(&seen[seen.len() - 1].step)["streaming_mode"], json!(false));
}

#[tokio::test(start_paused = true)]
async fn a_refusal_ends_the_stream_with_an_error() {
    let scene = Scene::new(&[Some(Trouble::Refused)]);
    scene.push("a");
    sleep(Duration::from_secs(1)).await;
    assert!(scene.task.is_finished());
    let (seen, ended) = scene.end(End::default()).await;
    assert!(ended.is_err());
    assert_eq!(config(&seen[1].step)["streaming_mode"], json!(false));
}

#[tokio::test(start_paused = true)]
async fn finishing_sets_the_summary_and_the_card() {
    let scene = Scene::new(&[]);
    scene.push("# Title\n\ntext");
    let (seen, ended) = scene.end(End { summary: None, card: Some(Card::new().element(Markdown::new("final"))) }).await;
    ended.unwrap();
    assert_eq!(config(&seen[1].step), json!({ "streaming_mode": false, "summary": { "content": "Title" } }));
    let card = json!({
        "schema": "2.0", "config": { "summary": { "content": "Title" } },
        "body": { "elements": [{ "tag": "markdown", "content": "final" }] },
    });
    assert_eq!(seen[2].step, Step::Card(card));
}

#[tokio::test(start_paused = true)]
async fn finishes_by_replacing_the_card_if_the_settings_fail() {
    let scene = Scene::new(&[None, Some(Trouble::Closed)]);
    scene.push("text");
    let (seen, ended) = scene.end(End { summary: Some("short".to_owned()), card: None }).await;
    ended.unwrap();
    match &seen[2].step {
        Step::Card(card) => {
            assert_eq!(card["config"], json!({ "summary": { "content": "short" } }));
            assert_eq!(card["body"]["elements"][1]["content"], "text");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn persistent_failures_are_an_error() {
    let scene = Scene::new(&[Some(Trouble::Unclear); 60]);
    scene.push("a");
    let (seen, ended) = scene.end(End::default()).await;
    assert!(ended.is_err());
    check(&seen);
    assert!(seen.len() <= 40, "{} steps", seen.len());
}
