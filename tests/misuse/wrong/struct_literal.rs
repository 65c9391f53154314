//! A type that may have more fields tomorrow, written out as if it could not.

use feishu_api::im::v1::pin::Create;

fn run() -> Create {
    Create { message_id: "om_1".into() }
}

fn main() {}
