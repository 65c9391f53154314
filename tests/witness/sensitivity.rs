//! Differences are detected: compares our client with itself, doing different things.

use crate::compare::differences;
use crate::step::{Step, another};
use feishu_api::im::v1::{MsgType, ReceiveIdType};
use feishu_api::im::v1::{image, message, pin};
use feishu_api::{Access, TokenKind, Upload};
use feishu_sandbox::demo::{CHAT, IMAGE_BYTES, MESSAGE, RECALLED};

/// Returns the differences between two steps, each executed in its own world.
async fn between(first: Step, second: Step) -> Vec<String> {
    let name = first.name.clone();
    let (first, second) = (crate::ours(&[first]).await.remove(0), crate::ours(&[second]).await.remove(0));
    differences(&name, &first, &second).into_iter().map(|difference| difference.at).collect()
}

fn list(size: i64) -> pin::List {
    pin::List::new(CHAT).page_size(size)
}

fn say(text: &str) -> message::Create {
    message::Create::new(ReceiveIdType::ChatId, CHAT, MsgType::Text, format!(r#"{{"text":"{text}"}}"#))
}

fn picture(name: &str) -> image::Create {
    image::Create::new(
        image::CreateImageType::Message,
        Upload::from_bytes(IMAGE_BYTES).file_name(name).content_type("image/png"),
    )
}

#[tokio::test]
async fn the_same_step_has_no_differences() {
    let say = || another("say", |s| s.send(say("a")));
    assert_eq!(between(say(), say()).await, [""; 0]);
}

#[tokio::test]
async fn every_part_of_a_step_counts() {
    let cases = [
        (another("a", |s| s.send(list(50))), another("b", |s| s.send(list(20))), &["query.page_size"][..]),
        (
            another("a", |s| s.send(say("a"))),
            another("b", |s| s.send(say("b"))),
            &["reply.body.content", "body.content"],
        ),
        (another("a", |s| s.send(say("a"))), another("b", |s| s.send(say("a").uuid("1"))), &["body.uuid"]),
        (
            another("a", |s| s.send(message::Get::new(MESSAGE))),
            another("b", |s| {
                let user = Access::Token(TokenKind::User, s.given("user_token").into());
                s.send(message::Get::new(MESSAGE)).access(user)
            }),
            &["auth.v3.tenant_access_token.internal request", "authorization"],
        ),
        (
            another("a", |s| s.send(picture("a.png"))),
            another("b", |s| s.send(picture("b.png"))),
            &["part.image.file name"],
        ),
        (
            another("a", |s| s.send(pin::Delete::new(MESSAGE))),
            another("b", |s| s.send(pin::Create::new(RECALLED))),
            &["code", "message", "im.v1.pin.create request", "request"],
        ),
        (
            another("a", |s| s.send(message::Delete::new(MESSAGE))),
            another("b", |s| s.send(message::Delete::new(RECALLED))),
            &["path"],
        ),
    ];
    for (first, second, expected) in cases {
        assert_eq!(between(first, second).await, expected);
    }
}
