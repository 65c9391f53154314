//! Decodes a megabyte of pins: compares the bindings with typed serde_json and `serde_json::Value`.
//!
//! `cargo bench --bench decode`

use feishu_api::im::v1::Pin;
use feishu_api::wire::{self, Fields, Object, Place, Value};
use serde::Deserialize;
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 30;

/// The baseline: serde's derive for the same structure, without any leniency.
#[derive(Deserialize)]
#[allow(dead_code, reason = "decoded, not read")]
struct PlainPin {
    message_id: String,
    chat_id: String,
    operator_id: String,
    operator_id_type: String,
    create_time: String,
}

#[derive(Deserialize)]
struct PlainPage {
    items: Vec<PlainPin>,
}

/// A page of pins, as the generator emits it.
#[derive(Default)]
struct Page {
    items: Vec<Row>,
}

#[derive(Default)]
struct Row(Pin);

impl Value for Row {
    fn place(&mut self) -> Place<'_> {
        Place::Object(&mut self.0)
    }
}

impl Object for Page {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("items", &mut self.items);
    }
}

fn main() {
    let rows: Vec<String> = (0..5_000)
        .map(|row| {
            format!(
                r#"{{"message_id":"om_dc13264520392913993dd051dba2{row:04}","chat_id":"oc_a0553eda9014c201e6969b478895c230","operator_id":"ou_7d8a6e6df7621556ce0d21922b676706ccs","operator_id_type":"open_id","create_time":"1615380573211"}}"#
            )
        })
        .collect();
    let json = format!(r#"{{"items":[{}]}}"#, rows.join(",")).into_bytes();
    let one = rows[0].clone().into_bytes();

    let mut page = Page::default();
    assert!(wire::decode(&json, &mut page).is_ok_and(|mismatches| mismatches.is_empty()));
    assert_eq!(page.items.len(), rows.len());

    // Each decoder in turn, so that a slow moment of the machine affects all of them; the best round counts.
    let mut best = [Duration::MAX; 6];
    for _ in 0..ROUNDS {
        let times = [
            time(1, || serde_json::from_slice::<PlainPage>(black_box(&json)).map(|page| page.items.len()).ok()),
            time(1, || {
                let mut page = Page::default();
                wire::decode(black_box(&json), &mut page).map(|_| page.items.len()).ok()
            }),
            time(1, || serde_json::from_slice::<serde_json::Value>(black_box(&json)).map(|_| 0).ok()),
            time(1_000, || serde_json::from_slice::<PlainPin>(black_box(&one)).map(|pin| pin.chat_id.len()).ok()),
            time(1_000, || {
                let mut pin = Pin::default();
                wire::decode(black_box(&one), &mut pin).map(|_| pin.chat_id.as_str().len()).ok()
            }),
            time(1_000, || serde_json::from_slice::<serde_json::Value>(black_box(&one)).map(|_| 0).ok()),
        ];
        for (best, time) in best.iter_mut().zip(times) {
            *best = (*best).min(time);
        }
    }
    println!("{:<34} {:>12} {:>8} {:>10} {:>8}", "", "list MB/s", "ratio", "one µs", "ratio");
    for (row, name) in ["serde derive, typed (floor)", "generated bindings", "serde_json::Value"].iter().enumerate() {
        let (list, one) = (best[row].as_secs_f64(), best[row + 3].as_secs_f64() / 1_000.0);
        println!(
            "{name:<34} {:>12.0} {:>8.2} {:>10.3} {:>8.2}",
            json.len() as f64 / list / 1e6,
            best[0].as_secs_f64() / list,
            one * 1e6,
            best[3].as_secs_f64() / 1_000.0 / one
        );
    }
}

fn time<R>(times: usize, mut work: impl FnMut() -> R) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        black_box(work());
    }
    start.elapsed()
}
