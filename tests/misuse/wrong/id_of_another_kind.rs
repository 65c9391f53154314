//! A chat id where a message id is required.

use feishu_api::id::MessageId;
use feishu_api::im::v1::Pin;

fn run(pin: Pin) -> MessageId {
    pin.chat_id
}

fn main() {}
