//! The decoder survives any input: it does not panic, and accepts only events as events.

use crate::vectors::{Request, at, decoder, event as event_of, key, push, token};
use aes::cipher::block_padding::NoPadding;
use aes::cipher::{BlockModeEncrypt, KeyIvInit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feishu_api::events::{Decoder, Error, Headers, Push};
use sha2::{Digest, Sha256};

/// Returns a signed request with any body.
fn signed(body: Vec<u8>) -> Request {
    let mut request = push("event");
    let mut hash = Sha256::new();
    for part in [request.timestamp.as_deref().unwrap(), request.nonce.as_deref().unwrap(), key()] {
        hash.update(part);
    }
    hash.update(&body);
    request.signature = Some(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
    request.body = body;
    request
}

fn encrypted(bytes: &[u8]) -> Request {
    signed(serde_json::json!({ "encrypt": STANDARD.encode(bytes) }).to_string().into_bytes())
}

/// Returns the ciphertext of the event.
fn ciphertext() -> Vec<u8> {
    let body: serde_json::Value = serde_json::from_slice(&push("event").body).unwrap();
    STANDARD.decode(body["encrypt"].as_str().unwrap()).unwrap()
}

/// A reproducible sequence of pseudo-random numbers.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn bytes(&mut self, length: u64) -> Vec<u8> {
        (0..length).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

#[test]
fn a_ciphertext_that_is_cut_is_not_decrypted() {
    let whole = ciphertext();
    for length in 1..whole.len() {
        let error = encrypted(&whole[..length]).decode(&decoder()).unwrap_err();
        // A cut at a block boundary may leave valid padding by chance.
        assert!(matches!(error, Error::NotDecrypted | Error::Malformed { .. }), "{length}: {error}");
        assert!(length.is_multiple_of(16) || error == Error::NotDecrypted, "{length}: {error}");
    }
}

#[test]
fn a_flipped_bit_never_yields_the_sent_event() {
    let whole = ciphertext();
    for bit in 0..whole.len() * 8 {
        let mut turned = whole.clone();
        turned[bit / 8] ^= 1 << (bit % 8);
        if let Ok(Push::Event(event)) = encrypted(&turned).decode(&decoder()) {
            assert_ne!(event.bytes(), push("event").plain.as_bytes(), "{bit}");
        }
    }
}

/// Of all paddings, only the correct ones are removed.
#[test]
fn padding_is_checked() {
    let cipher = || {
        let hashed: [u8; 32] = Sha256::digest(key()).into();
        cbc::Encryptor::<aes::Aes256>::new(&hashed.into(), &[7; 16].into())
    };
    for last in 0..=255_u8 {
        let mut block = *b"{}              ";
        block[15] = last;
        let bytes = [[7; 16].to_vec(), cipher().encrypt_padded_vec::<NoPadding>(&block)].concat();
        let error = encrypted(&bytes).decode(&decoder()).unwrap_err();
        assert_eq!(matches!(error, Error::Malformed { .. }), last == 1, "{last}: {error}");
    }
}

#[test]
fn invalid_base64_is_not_decrypted() {
    for encrypt in ["*", "AAAA", "====", "é", "A", &"A".repeat(1000)] {
        let body = serde_json::json!({ "encrypt": encrypt }).to_string().into_bytes();
        assert_eq!(signed(body).decode(&decoder()), Err(Error::NotDecrypted), "{encrypt}");
    }
}

#[test]
fn invalid_times_are_malformed() {
    for time in ["", "now", "-1", "1e9", "99999999999999999999", "1700000000.5"] {
        let mut request = push("event");
        request.timestamp = Some(time.to_owned());
        // The request is signed; otherwise the signature would be the error.
        let mut hash = Sha256::new();
        for part in [time.as_bytes(), request.nonce.as_deref().unwrap().as_bytes(), key().as_bytes(), &request.body] {
            hash.update(part);
        }
        request.signature = Some(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
        assert!(matches!(request.decode(&decoder()), Err(Error::Malformed { .. })), "{time}");
    }
}

#[test]
fn garbage_is_refused() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let decoders = [decoder(), Decoder::new(token())];
    for _ in 0..4_000 {
        let length = numbers.next() % 200;
        let (body, one, two) = (numbers.bytes(length), numbers.bytes(20), numbers.bytes(64));
        let headers = Headers::find(|name| match name {
            Headers::TIMESTAMP => Some(&one[..10]),
            Headers::NONCE => Some(&one[..]),
            _ => Some(&two[..]),
        });
        for decoder in &decoders {
            decoder.decode_at(headers, &body, at(0)).unwrap_err();
            decoder.decode_at(Headers::default(), &body, at(0)).unwrap_err();
        }
        encrypted(&body).decode(&decoders[0]).unwrap_err();
    }
}

/// JSON that is nearly a push: cut, or with a changed byte.
#[test]
fn damaged_json_is_no_push_or_has_the_token() {
    let decoder = Decoder::new(token()).remember(0, std::time::Duration::ZERO);
    for name in ["event", "first", "challenge"] {
        let plain = push(name).plain.as_bytes();
        for at in 0..plain.len() {
            assert!(decoder.decode(Headers::default(), &plain[..at]).is_err());
            for byte in [b'"', b'{', b'\\', b'0', 0, 0xff] {
                let mut changed = plain.to_vec();
                changed[at] = byte;
                if decoder.decode(Headers::default(), &changed).is_ok() {
                    assert!(String::from_utf8(changed).unwrap().contains(token()));
                }
            }
        }
    }
}

#[test]
fn deep_json_is_refused() {
    for opening in ["[", "{\"event\":", "{\"header\":"] {
        let body = opening.repeat(100_000);
        let error = Decoder::new(token()).decode(Headers::default(), body.as_bytes()).unwrap_err();
        assert!(matches!(error, Error::Malformed { .. }), "{error}");
    }
}

/// Returns nested JSON lists.
fn nested(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

fn decoded(event_type: &str, event: &str) -> feishu_api::events::Event {
    let body = format!(
        r#"{{"schema":"2.0","header":{{"event_id":"e1","event_type":"{event_type}","token":"vt"}},"event":{event}}}"#
    );
    event_of(Decoder::new("vt").decode(Headers::default(), body.as_bytes()))
}

/// An event that is nested too deeply for the JSON parser is reported, and its raw body is kept.
#[test]
fn a_deeply_nested_event_is_an_event() {
    for (depth, is_read) in [(1, true), (124, true), (200, false), (400_000, false)] {
        let event = decoded("moon.landed", &format!(r#"{{"crew":{}}}"#, nested(depth)));
        assert_eq!((event.id(), event.event_type()), ("e1", "moon.landed"), "{depth}");
        match event.json() {
            Ok(json) => assert!(is_read && json["crew"].is_array(), "{depth}"),
            Err(error) => {
                assert!(!is_read, "{depth}");
                let error = error.to_string();
                assert!(
                    error.contains("\"e1\" of the type \"moon.landed\"")
                        && error.contains("`event` should be JSON of at most"),
                    "{error}"
                );
                assert!(error.contains("Event::bytes()"), "{error}");
            }
        }
        assert!(event.bytes().ends_with(b"]}}"));
    }
}

/// Deep nesting in unknown parts does not make an event unreadable. In known parts it does, and the error names the
/// part.
#[test]
fn only_deep_known_parts_make_an_event_unreadable() {
    use feishu_api::im::v1::event::{CardActionTrigger, MessageReceive};
    for depth in [127, 5_000, 200_000] {
        let deep = nested(depth);
        let event =
            decoded("im.message.receive_v1", &format!(r#"{{"new":{deep},"message":{{"also":{deep},"content":"c"}}}}"#));
        assert_eq!(event.read::<MessageReceive>().unwrap().message.content, "c");
        let event =
            decoded("card.action.trigger", &format!(r#"{{"action":{{"value":{deep},"tag":"button"}},"host":"h"}}"#));
        let error = event.read::<CardActionTrigger>().unwrap_err().to_string();
        assert!(
            error.contains("\"e1\" of the type \"card.action.trigger\" cannot be read: `event.action.value`"),
            "{error}"
        );
        // Also if a known part has the wrong kind.
        let event = decoded("im.message.receive_v1", &format!(r#"{{"message":{deep}}}"#));
        assert!(
            event.read::<MessageReceive>().unwrap_err().to_string().contains("`event.message` should be an object")
        );
    }
}
