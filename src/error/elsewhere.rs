//! Errors that the page of an operation does not list, and other pages do.

use crate::endpoint::Endpoint;

/// What is known of a code: the constants that stand for it. Those of the operation's own service, if there are any; a
/// service of another platform has nothing to do with the others.
fn constants(endpoint: &Endpoint, code: i64) -> Vec<String> {
    let named = || {
        let services = crate::named_errors().iter();
        services.flat_map(|(service, names)| names.iter().map(move |(code, name)| (*service, *code, *name)))
    };
    let path = |service: &str, name: &str| format!("feishu_api::{service}::error::{name}");
    if let Some(name) = of_service(endpoint, code) {
        return vec![path(endpoint.service(), name)];
    }
    match endpoint.protocol {
        Some(_) => Vec::new(),
        None => named().filter(|(_, known, _)| *known == code).map(|(service, _, name)| path(service, name)).collect(),
    }
}

/// The name that the operation's own service gives to a code.
fn of_service(endpoint: &Endpoint, code: i64) -> Option<&'static str> {
    let (_, names) = crate::named_errors().iter().find(|(service, _)| *service == endpoint.service())?;
    names.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}

/// What to do about a code that the page of the operation does not list, in the two languages.
pub(super) fn advice(endpoint: &Endpoint, code: i64) -> [String; 2] {
    let support = [
        "请按消息内容处理，仍无法解决时附上日志 ID 联系服务方的技术支持。",
        "Go by the message. If that does not help, ask the service's support, and quote the log id.",
    ];
    let [zh, en] = support;
    match constants(endpoint, code).as_slice() {
        [] => [format!("文档未收录此错误；{zh}"), format!("The documentation does not list this error. {en}")],
        known => {
            let known = known.join(", ");
            let (whose_zh, whose) = match of_service(endpoint, code) {
                Some(_) => ("同一服务的其他接口收录了它", "other operations of the service do"),
                None => (
                    "其他服务收录了此错误码，含义可能不同",
                    "other services list its code, which may mean something else there",
                ),
            };
            [
                format!("该接口的文档未收录此错误；{whose_zh}，说明见 {known}。{zh}"),
                format!(
                    "The page of this operation does not list the error; {whose}. It is explained at {known}. {en}"
                ),
            ]
        }
    }
}

#[cfg(all(test, feature = "im"))]
mod tests {
    use super::*;
    use crate::endpoint::Method;

    static PIN: Endpoint = Endpoint::new("im.v1.pin.create", Method::Post, "/open-apis/im/v1/pins");
    static OTHER: Endpoint = Endpoint::new("other.v1.thing.get", Method::Get, "/open-apis/other/v1/things");

    #[test]
    fn the_service_of_the_operation_comes_first() {
        let code = crate::im::error::BOT_NOT_IN_CHAT.code;
        assert_eq!(of_service(&PIN, code), Some("BOT_NOT_IN_CHAT"));
        assert_eq!(of_service(&OTHER, code), None);
        for endpoint in [&PIN, &OTHER] {
            let [zh, en] = advice(endpoint, code);
            for text in [zh, en] {
                assert!(text.contains("feishu_api::im::error::BOT_NOT_IN_CHAT"), "{text}");
            }
        }
        assert!(advice(&PIN, 7)[1].starts_with("The documentation does not list this error."));
    }
}
