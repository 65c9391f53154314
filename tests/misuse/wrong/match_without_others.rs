//! An exhaustive match of an enum that may get more variants.

use feishu_api::im::v1::PinOperatorIdType;

fn run(kind: PinOperatorIdType) -> &'static str {
    match kind {
        PinOperatorIdType::OpenId => "a user",
        PinOperatorIdType::AppId => "an app",
        PinOperatorIdType::Other(_) => "somebody",
    }
}

fn main() {}
