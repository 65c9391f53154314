//! The content of received messages: names, merged and forwarded messages, files.

use super::{fixture, send};
use feishu_api::content::{Content, File, Image, PostBody};
use feishu_api::im::v1::ReceiveIdType;
use feishu_api::im::v1::event::MessageReceive;
use feishu_api::messages::Expanded;
use feishu_api::{Client, Error};
use feishu_sandbox::{Mentioned, Message, Resource, ResourceKind, Sandbox, User, demo};
use std::path::PathBuf;

const ANN: &str = "ou_ann";

fn add(sandbox: &Sandbox, message: Message) {
    sandbox.with_world(|world| {
        world.add_message(message);
    });
}

async fn expanded(client: &Client, id: &str) -> Expanded {
    client.messages().expand(id).await.unwrap().unwrap()
}

#[tokio::test]
async fn mentions_have_their_names() {
    let (sandbox, client) = fixture().await;
    let mentions = [Mentioned::new("@_user_1", ANN, "Ann"), Mentioned::new("@_user_2", "ou_ben", "Ben")];
    let text = r#"{"text":"@_user_1 and @_user_2, ask @_user_10 or @_all"}"#;
    let post = r#"{"title":"","content":[[{"tag":"at","user_id":"@_user_1"},{"tag":"text","text":" hi"}]]}"#;
    add(&sandbox, Message::new("om_text", demo::CHAT).content("text", text).mentioning(mentions.clone()));
    add(&sandbox, Message::new("om_post", demo::CHAT).content("post", post).mentioning(mentions));
    let said = async |id: &str| expanded(&client, id).await.message.plain_text();
    assert_eq!(said("om_text").await, "@Ann and @Ben, ask @_user_10 or @all");
    assert_eq!(said("om_post").await, "@Ann hi");
    let message = expanded(&client, "om_post").await.message;
    assert!(matches!(message.content(), Content::Post(_)));
}

#[test]
fn mentions_of_a_pushed_message_have_their_names() {
    let pushed = serde_json::json!({ "message": {
        "message_type": "text",
        "content": "{\"text\":\"@_user_1 <at user_id=\\\"ou_ben\\\"></at> hello\"}",
        "mentions": [
            { "key": "@_user_1", "id": { "open_id": "ou_ann", "union_id": "on_ann" }, "name": "Ann" },
            { "key": "@_user_2", "id": { "open_id": "ou_ben" }, "name": "Ben" },
        ],
    } });
    let pushed: MessageReceive = serde_json::from_value(pushed).unwrap();
    assert_eq!(pushed.message.plain_text(), "@Ann @Ben hello");
    assert!(matches!(pushed.message.content(), Content::Text(_)));
}

#[tokio::test]
async fn a_merged_and_forwarded_message_is_taken_apart() {
    let (sandbox, client) = fixture().await;
    sandbox.with_world(|world| {
        world.add_user(User::new(ANN, "安"));
        world.chat_mut(demo::CHAT).unwrap().members.insert(ANN.to_owned());
    });
    let at = 1_615_380_573_000;
    let text = |text: &str| format!("{{\"text\":\"{text}\"}}");
    let mention = [Mentioned::new("@_user_1", demo::USER, "张三")];
    let asked = Message::new("om_asked", demo::CHAT).from(ANN).at(at).content("text", text("@_user_1 done?"));
    add(&sandbox, asked.mentioning(mention));
    add(&sandbox, Message::new("om_answered", demo::CHAT).at(at + 61_000).content("text", text("Yes.\\nAll of it.")));
    let message = client.im().v1().message();
    let merge = async |ids: [&str; 2]| {
        let to = message.merge_forward(ReceiveIdType::ChatId, demo::CHAT, ids.map(Into::into).to_vec());
        to.await.unwrap().message.message_id
    };
    let inner = merge(["om_asked", "om_answered"]).await;
    add(&sandbox, Message::new("om_later", demo::CHAT).at(at + 9_000_000_000).content("text", text("See above")));
    let outer = merge([inner.as_str(), "om_later"]).await;

    let tree = expanded(&client, outer.as_str()).await;
    assert!(tree.is_merged() && tree.parts[0].is_merged());
    assert_eq!((tree.parts.len(), tree.parts[0].parts.len(), tree.all().len()), (2, 2, 4));
    let names = client.messages().member_names(demo::CHAT).await.unwrap();
    assert_eq!(names.get(ANN).map(String::as_str), Some("安"));
    let said = tree.plain_text_with(|id| names.get(id).map(String::as_str));
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "[merged messages]");
    let forwarder = format!("  {}, 2021-03-10 12:49:33: [merged messages]", demo::APP_ID);
    assert_eq!(lines[1], forwarder);
    assert_eq!(lines[2], "    安, 2021-03-10 12:49:33: @张三 done?");
    assert_eq!(lines[3..5], ["    张三, 2021-03-10 12:50:34: Yes.", "      All of it."]);
    assert_eq!(lines[5], "  张三, 2021-06-22 16:49:33: See above");
    // Without the members, only the names of mentioned users are known.
    let said = tree.plain_text();
    assert!(said.contains("    ou_ann, 2021") && said.contains("    张三, 2021"), "{said}");
    let forwarded = message.forward(outer, ReceiveIdType::ChatId, demo::CHAT).await.unwrap();
    assert_eq!(expanded(&client, forwarded.message_id.as_str()).await.all().len(), 4);
    let alone = expanded(&client, "om_later").await;
    assert_eq!((alone.is_merged(), alone.parts.len(), alone.plain_text()), (false, 0, "See above".to_owned()));
}

fn tempdir(name: &str) -> PathBuf {
    let directory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("message").join(name);
    let _ = std::fs::remove_dir_all(&directory);
    std::fs::create_dir_all(&directory).unwrap();
    directory
}

#[tokio::test]
async fn the_files_of_a_message_are_saved_under_safe_names() {
    let (sandbox, client) = fixture().await;
    let directory = tempdir("files");
    let file = |key: &str, name: &str| {
        Resource::new(key, demo::APP_ID, ResourceKind::File, "A file.\n").file_name(name).content_type("text/plain")
    };
    sandbox.with_world(|world| {
        world.add_resource(file("file_evil", "../../evil.sh")).add_resource(file("file_large", "large.txt"));
    });
    let content = |name: &str| format!("{{\"file_key\":\"file_evil\",\"file_name\":\"{name}\"}}");
    add(&sandbox, Message::new("om_evil", demo::CHAT).content("file", content("../../evil.sh")));
    let post = PostBody::titled("Two").image(demo::IMAGE).image(demo::IMAGE);
    let post = send(&client, post).await;
    let save = async |id: &str| {
        let message = expanded(&client, id).await.message;
        client.messages().files(id, &message.content()).save_in(&directory).await.unwrap()
    };
    let evil = save("om_evil").await;
    assert_eq!((evil[0].path.clone(), evil[0].length), (directory.join("evil.sh"), 8));
    // Existing files are not replaced.
    std::fs::write(directory.join("evil.sh"), "mine").unwrap();
    assert_eq!(save("om_evil").await[0].path, directory.join("evil (2).sh"));
    assert_eq!(std::fs::read_to_string(directory.join("evil.sh")).unwrap(), "mine");
    // A duplicate image is saved once.
    let images = save(post.message_id.as_str()).await;
    assert_eq!(images.len(), 1);
    assert_eq!(std::fs::read(&images[0].path).unwrap(), demo::IMAGE_BYTES);
    assert!(images[0].path.extension().is_some(), "{images:?}");
    assert!(save(demo::MESSAGE).await.is_empty());

    // Neither a file that is too large nor a missing one leaves anything behind.
    let before = std::fs::read_dir(&directory).unwrap().count();
    let content = Content::from(File::new("file_evil"));
    let outcome = client.messages().files("om_evil", &content).largest(7).save_in(&directory).await;
    assert!(matches!(outcome, Err(Error::Response(_))), "{outcome:?}");
    let content = Content::from(Image::new("img_nowhere"));
    assert!(client.messages().files("om_evil", &content).save_in(&directory).await.is_err());
    assert_eq!(std::fs::read_dir(&directory).unwrap().count(), before);
    let nowhere = client.messages().files("om_evil", &File::new("file_evil").into()).save_in("no/such/directory").await;
    assert!(matches!(nowhere, Err(Error::File(_))), "{nowhere:?}");
}
