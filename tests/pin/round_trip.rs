//! Decoded values are encoded again unchanged.

use crate::page::{self, compact};
use crate::server::{Answer, PIN_PATH, Server};
use crate::support::{Fixture, pin};
use feishu_api::id::{AppId, ChatId, MessageId, OpenId, UnionId, UserId};
use feishu_api::im::v1::PinOperatorIdType;
use feishu_api::im::v1::pin::{Create, CreateResponse};
use feishu_api::wire::{self, Object};
use feishu_api::{Client, TimestampMs, TimestampSec};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fmt::Debug;
use std::time::{Duration, UNIX_EPOCH};

/// Returns the request of the page.
fn page_request() -> Create {
    Create::new("om_dc13264520392913993dd051dba21dcf")
}

/// Returns the reply of the page.
fn page_response() -> CreateResponse {
    let mut response = CreateResponse::default();
    response.pin.message_id = "om_dc13264520392913993dd051dba21dcf".into();
    response.pin.chat_id = "oc_a0553eda9014c201e6969b478895c230".into();
    response.pin.operator_id = "ou_7d8a6e6df7621556ce0d21922b676706ccs".to_owned();
    response.pin.operator_id_type = PinOperatorIdType::OpenId;
    response.pin.create_time = TimestampMs::from_millis(1_615_380_573_211);
    response
}

#[test]
fn the_examples_of_the_page_are_typed_values() {
    let request: Create = serde_json::from_str(page::request()).unwrap();
    assert_eq!(request, page_request());
    assert_eq!(serde_json::to_string(&request).unwrap(), compact(page::request()));

    #[derive(Serialize, Deserialize)]
    struct Envelope {
        code: i64,
        msg: String,
        data: CreateResponse,
    }
    let reply: Envelope = serde_json::from_str(page::response()).unwrap();
    assert_eq!(reply.data, page_response());
    assert_eq!(serde_json::to_string(&reply).unwrap(), compact(page::response()));
    let time = reply.data.pin.create_time;
    assert_eq!(time.to_system_time(), Some(UNIX_EPOCH + Duration::from_millis(1_615_380_573_211)));
}

#[tokio::test]
async fn the_examples_of_the_page_come_and_go_over_the_wire() {
    let fixture = Fixture::new().await;
    let response = fixture.pin_answered(200, page::response()).await.unwrap();
    assert_eq!(response, page_response());

    let server = Server::with_token(|_| Answer::json(200, page::response())).await;
    let client = Client::builder().app("cli_a", "the-secret-of-the-app").base_url(server.url.as_str()).build().unwrap();
    assert_eq!(pin(&client, page_request().message_id.as_str()).await.unwrap(), page_response());
    assert_eq!(server.requests(PIN_PATH)[0].body, compact(page::request()));
}

/// A reproducible sequence of pseudo-random values: xorshift64*.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33).unwrap() % bound
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.below(from.len())]
    }

    /// Returns a text with all characters that JSON has to escape, and more.
    fn text(&mut self) -> String {
        let parts = [
            "om_",
            "a",
            "0",
            "Z9",
            "\"",
            "\\",
            "/",
            "\n",
            "\r\n",
            "\t",
            "\u{0}",
            "\u{1f}",
            "\u{7f}",
            " ",
            "消息",
            "é",
            "\u{2028}",
            "\u{fffd}",
            "🙂",
            "\u{10ffff}",
            "\\u0041",
            "{}",
            "null",
            "</script>",
        ];
        (0..self.below(12)).map(|_| self.pick(&parts)).collect()
    }

    /// Returns a text that is usually a number.
    fn digits(&mut self) -> String {
        let sign = self.pick(&["", "", "-", "+", " "]);
        let digits: String = (0..self.below(25)).map(|_| self.pick(&["0", "1", "5", "9", "000", "."])).collect();
        format!("{sign}{digits}")
    }

    fn operator(&mut self) -> PinOperatorIdType {
        match self.below(4) {
            0 => PinOperatorIdType::OpenId,
            1 => PinOperatorIdType::AppId,
            _ => PinOperatorIdType::parse(self.text().as_str()),
        }
    }

    fn response(&mut self) -> CreateResponse {
        let mut response = CreateResponse::default();
        response.pin.message_id = self.text().into();
        response.pin.chat_id = self.text().into();
        response.pin.operator_id = self.text();
        response.pin.operator_id_type = self.operator();
        response.pin.create_time = self.digits().into();
        response
    }
}

/// Runs a check on many values.
fn repeat(check: impl Fn(&mut Random)) {
    for seed in 1..=2000 {
        check(&mut Random(u64::wrapping_mul(seed, 0x9e37_79b9_7f4a_7c15)));
    }
}

/// Encodes and decodes a value in every supported way.
#[track_caller]
fn assert_round_trip<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> String {
    let text = serde_json::to_string(value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&text).unwrap(), *value, "{text}");
    assert_eq!(serde_json::from_slice::<T>(text.as_bytes()).unwrap(), *value, "{text}");
    let json = serde_json::to_value(value).unwrap();
    assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap(), json);
    assert_eq!(serde_json::from_value::<T>(json).unwrap(), *value, "{text}");
    text
}

#[track_caller]
fn assert_object_round_trip<T: Object + Serialize + DeserializeOwned + PartialEq + Debug + Default>(value: &T) {
    let text = assert_round_trip(value);
    // Replies are decoded without serde.
    let mut decoded = T::default();
    assert_eq!(wire::decode(text.as_bytes(), &mut decoded).unwrap(), []);
    assert_eq!(decoded, *value, "{text}");
}

#[test]
fn requests_and_replies_round_trip() {
    repeat(|random| {
        assert_object_round_trip(&Create::new(random.text()));
        assert_object_round_trip(&random.response());
        assert_object_round_trip(&random.response().pin);
    });
    assert_object_round_trip(&CreateResponse::default());
}

#[test]
fn times_keep_their_text() {
    repeat(|random| {
        let text = random.digits();
        let time = TimestampMs::from(text.as_str());
        assert_eq!((time.as_str(), time.to_string()), (&*text, text.clone()));
        assert_eq!(assert_round_trip(&time), format!("\"{text}\""));
        assert_round_trip(&TimestampSec::from(text));
        assert_round_trip(&TimestampMs::from(random.text()));
    });
    for millis in [0, 1, -1, 99_999_999, 100_000_000_000, 1_615_380_573_211, 99_999_999_999_999, i64::MIN] {
        assert_eq!(TimestampMs::from_millis(millis).as_millis(), Some(millis));
    }
    for seconds in [0, 1, -1, 1_615_380_573, 99_999_999_999, i64::MIN] {
        assert_eq!(TimestampSec::from_secs(seconds).as_secs(), Some(seconds));
    }
    for count in [0, -1, 1_615_380_573_211, i64::MAX, i64::MIN] {
        let time = TimestampMs::from_millis(count);
        assert_eq!(assert_round_trip(&time), format!("\"{count}\""));
        // It depends on the system whether it can represent the time, but it must not panic.
        let _ = time.to_system_time();
    }
    assert_eq!(TimestampMs::from_millis(-1).to_system_time(), UNIX_EPOCH.checked_sub(Duration::from_millis(1)));
}

#[test]
fn ids_keep_their_text() {
    fn check<T>(text: &str)
    where
        T: for<'t> From<&'t str> + From<String> + AsRef<str> + Serialize + DeserializeOwned + PartialEq + Debug,
    {
        let id = T::from(text);
        assert_eq!((id.as_ref(), &T::from(text.to_owned())), (text, &id));
        assert_eq!(assert_round_trip(&id), serde_json::to_string(text).unwrap());
    }
    repeat(|random| {
        let text = random.text();
        for check in
            [check::<MessageId>, check::<ChatId>, check::<OpenId>, check::<UnionId>, check::<UserId>, check::<AppId>]
        {
            check(&text);
        }
        let id = MessageId::from(text.as_str());
        assert_eq!((id.as_str(), id.to_string(), id.clone().into_string()), (&*text, text.clone(), text.clone()));
        assert_eq!((id.is_empty(), id == text.as_str()), (text.is_empty(), true));
    });
}

#[test]
fn values_of_an_open_enum_keep_their_text() {
    repeat(|random| {
        let value = random.operator();
        let text = value.as_str().to_owned();
        assert_eq!((PinOperatorIdType::parse(text.as_str()), value.to_string()), (value.clone(), text.clone()));
        assert_eq!(assert_round_trip(&value), serde_json::to_string(&text).unwrap());
    });
    for (text, value) in [("open_id", PinOperatorIdType::OpenId), ("app_id", PinOperatorIdType::AppId)] {
        assert_eq!((PinOperatorIdType::parse(text), value.as_str()), (value.clone(), text));
    }
}
