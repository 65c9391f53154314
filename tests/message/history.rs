//! The history of a chat, page by page.

use super::{fixture, messages};
use feishu_api::im::v1::message::{List, ListContainerIdType, ListError, ListSortType};
use feishu_api::{Error, Operation, TimestampSec};
use feishu_sandbox::{Chat, Message, Sandbox, demo};

const CHAT: &str = "oc_history";

/// Adds messages to a chat, one second apart.
fn fill(sandbox: &Sandbox, count: i64) {
    sandbox.with_world(|world| {
        world.add_chat(Chat::group(CHAT).bots([demo::APP_ID]));
        for number in 0..count {
            world.add_message(Message::new(format!("om_{number}"), CHAT).at(number * 1000));
        }
    });
}

fn ids(numbers: impl Iterator<Item = i64>) -> Vec<String> {
    numbers.map(|number| format!("om_{number}")).collect()
}

#[tokio::test]
async fn a_stream_has_the_messages_of_all_pages_in_their_order() {
    let (sandbox, client) = fixture().await;
    fill(&sandbox, 65);
    for (request, expected, pages) in [
        (List::new(ListContainerIdType::Chat, CHAT), ids(0..65), 4),
        (
            List::new(ListContainerIdType::Chat, CHAT).sort_type(ListSortType::NewestFirst).page_size(50),
            ids((0..65).rev()),
            2,
        ),
        (List::new(ListContainerIdType::Chat, CHAT).start_time(TimestampSec::from_secs(60)), ids(60..65), 1),
    ] {
        let before = sandbox.count(List::ENDPOINT.id).unwrap();
        let mut stream = client.send(request).stream();
        let mut seen = Vec::new();
        while let Some(message) = stream.next().await {
            seen.push(message.unwrap().message_id.into_string());
        }
        assert_eq!(seen, expected);
        assert_eq!(sandbox.count(List::ENDPOINT.id).unwrap() - before, pages);
    }
}

#[tokio::test]
async fn pages_come_one_by_one() {
    let (sandbox, client) = fixture().await;
    fill(&sandbox, 21);
    let mut pages = messages(&client).list(ListContainerIdType::Chat, CHAT).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [20, 1]);
}

#[tokio::test]
async fn an_error_ends_the_walk() {
    let (sandbox, client) = fixture().await;
    fill(&sandbox, 21);
    let mut stream = messages(&client).list(ListContainerIdType::Chat, CHAT).stream();
    for _ in 0..20 {
        stream.next().await.unwrap().unwrap();
    }
    sandbox.with_world(|world| world.remove_members(CHAT, &[demo::APP_ID.to_owned()]));
    match stream.next().await {
        Some(Err(Error::Api(error))) => assert_eq!(error.kind, ListError::BotNotInChat),
        other => panic!("the bot has left the chat: {other:?}"),
    }
    assert!(stream.next().await.is_none());
}
