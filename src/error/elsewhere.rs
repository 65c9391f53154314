//! Errors that are documented on pages other than the operation's own.

use crate::endpoint::Endpoint;

/// Returns the constants for a code: those of the operation's own service, if there are any. For a service of another
/// platform, other services are ignored.
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

/// Returns the operation's own service's name for a code.
fn of_service(endpoint: &Endpoint, code: i64) -> Option<&'static str> {
    let (_, names) = crate::named_errors().iter().find(|(service, _)| *service == endpoint.service())?;
    names.iter().find(|(known, _)| *known == code).map(|(_, name)| *name)
}

/// Returns the advice for a code that the operation's page does not list, in both languages.
pub(super) fn advice(endpoint: &Endpoint, code: i64) -> [String; 2] {
    let support = [
        "请按消息内容处理，仍无法解决时附上日志 ID 联系服务方的技术支持。",
        "See the message. If that does not help, contact the service's support and quote the log id.",
    ];
    let [zh, en] = support;
    match constants(endpoint, code).as_slice() {
        [] => [format!("文档未收录此错误；{zh}"), format!("The error is undocumented. {en}")],
        known => {
            let known = known.join(", ");
            let (whose_zh, whose) = match of_service(endpoint, code) {
                Some(_) => ("同一服务的其他接口收录了它", "other operations of the service document it"),
                None => (
                    "其他服务收录了此错误码，含义可能不同",
                    "other services document its code, possibly with another meaning",
                ),
            };
            [
                format!("该接口的文档未收录此错误；{whose_zh}，说明见 {known}。{zh}"),
                format!("The page of this operation does not document the error; {whose}, see {known}. {en}"),
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
    fn constants_of_the_operations_own_service_come_first() {
        let code = crate::im::error::BOT_NOT_IN_CHAT.code;
        assert_eq!(of_service(&PIN, code), Some("BOT_NOT_IN_CHAT"));
        assert_eq!(of_service(&OTHER, code), None);
        for endpoint in [&PIN, &OTHER] {
            let [zh, en] = advice(endpoint, code);
            for text in [zh, en] {
                assert!(text.contains("feishu_api::im::error::BOT_NOT_IN_CHAT"), "{text}");
            }
        }
        assert!(advice(&PIN, 7)[1].starts_with("The error is undocumented."));
    }
}
