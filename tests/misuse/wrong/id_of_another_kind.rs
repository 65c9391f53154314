//! A chat where a message is asked for.

use feishu_api::id::ChatId;

fn run(client: &feishu_api::Client, chat: ChatId) {
    let _ = client.im().v1().pin().create(chat);
}

fn main() {}
