//! An enum that may have more variants tomorrow, matched as if it could not.

use feishu_api::im::v1::pin::OperatorIdType;

fn run(kind: OperatorIdType) -> &'static str {
    match kind {
        OperatorIdType::OpenId => "a user",
        OperatorIdType::AppId => "an app",
        OperatorIdType::Other(_) => "somebody",
    }
}

fn main() {}
