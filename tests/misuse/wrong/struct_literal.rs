//! A struct literal of a type that may get more fields.

use feishu_api::im::v1::pin::Create;

fn run() -> Create {
    Create { message_id: "om_1".into() }
}

fn main() {}
