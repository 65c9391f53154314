use super::*;
use crate::endpoint::{ErrorInfo, Method, Scope, ScopeRule};
use crate::endpoint::{Link, Text};
use crate::secret::Redactor;

const BOT_NOT_IN_CHAT: &ErrorInfo = &ErrorInfo {
    code: 230_002,
    key: "",
    name: "BotNotInChat",
    service: "im",
    status: Some(400),
    message: "The bot can not be outside the group.",
    rate_limited: false,
    fix: Text::new("将机器人加入群。", "Add the bot to the chat:\n1. open it\n2. add it"),
    links: &[Link::new("how", "https://open.feishu.cn/how")],
};

static PIN: Endpoint = Endpoint::new("im.v1.pin.create", Method::Post, "/open-apis/im/v1/pins")
    .documented(Text::new("Pin 消息", "Pin a message"), "https://open.feishu.cn/pin")
    .access(&[], &[], &[ScopeRule::new(None, &[Scope::new("im:message", Text::new("", ""))])])
    .errors(&[BOT_NOT_IN_CHAT]);

/// The errors of the operation above.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct BotNotInChat;

impl OperationError for BotNotInChat {
    const ERRORS: &'static [&'static ErrorInfo] = &[BOT_NOT_IN_CHAT];

    fn from_reply(code: i64, _key: &str) -> Option<Self> {
        (code == 230_002).then_some(Self)
    }

    fn info(self) -> &'static ErrorInfo {
        BOT_NOT_IN_CHAT
    }
}

fn error(code: i64, message: &str, details: &str) -> Error {
    let details = serde_json::from_str(details).unwrap();
    let console = Console { url: "https://open.feishu.cn", app_id: Some("cli_a") };
    let head = Head { status: 400, log_id: Some("log-1".to_owned()), ..Head::default() };
    let said = Said { code, key: "", message, details: &details };
    let reply = ApiReply::new(&PIN, head, &said, console, &Redactor::default());
    Error::Api(ApiError::new(Box::new(reply)))
}

#[test]
fn the_line_contains_operation_code_meaning_and_log_id() {
    assert_eq!(
        error(230_002, "Bot/User can NOT be out of the chat.", "{}").to_string(),
        "im.v1.pin.create: 230002 BotNotInChat: Bot/User can NOT be out of the chat. (HTTP 400, log id log-1)"
    );
    let forged = error(7, "no\nINFO all is well", "{}").to_string();
    assert_eq!(forged, "im.v1.pin.create: 7: no INFO all is well (HTTP 400, log id log-1)");
}

#[test]
fn the_report_contains_the_advice() {
    let error = error(230_002, "", r#"{"troubleshooter":"See https://t"}"#);
    assert_eq!(
        format!("{error:#}"),
        "Pin a message (im.v1.pin.create) answered with the error 230002 BotNotInChat
  meaning: The bot can not be outside the group.
  what to do: Add the bot to the chat:
    1. open it
    2. add it
  troubleshooter: See https://t
  see: how https://open.feishu.cn/how
  about the error: https://feishu-api.github.io/feishu-api/en/errors/230002.html
  HTTP status: 400
  log id: log-1
  documentation: https://open.feishu.cn/pin"
    );
    assert_eq!(
        error.report(Language::Zh).to_string(),
        "Pin 消息 (im.v1.pin.create) 返回错误 230002 BotNotInChat
  含义：The bot can not be outside the group.
  处理建议：将机器人加入群。
  排查：See https://t
  参考：how https://open.feishu.cn/how
  错误码说明：https://feishu-api.github.io/feishu-api/zh/errors/230002.html
  HTTP 状态码：400
  日志 ID：log-1
  文档：https://open.feishu.cn/pin"
    );
}

#[test]
fn missing_scopes_are_reported_with_an_application_link() {
    let details = r#"{"permission_violations":[{"subject":"im:message"},{"subject":"im:chat x"}]}"#;
    let report = format!("{:#}", error(99_991_672, "Access denied.", details));
    assert!(report.contains("apply for any one of: im:message, im:chat x\n"), "{report}");
    assert!(report.contains("apply at: https://open.feishu.cn/app/cli_a/auth?q=im:message,im:chat%20x\n"), "{report}");
}

#[test]
fn an_error_has_its_operations_kind_until_erased() {
    let typed: Error<BotNotInChat> = error(230_002, "", "{}").of_operation(&PIN);
    assert!(matches!(&typed, Error::Api(error) if error.kind == BotNotInChat));
    let erased = Error::from(typed);
    assert!(matches!(&erased, Error::Api(error) if error.documented() == Some(BotNotInChat)));
    assert!(matches!(&erased, Error::Api(error) if error.kind == BotNotInChat));
    assert!(matches!(&erased, Error::Api(error) if error.kind == Kind::Documented(Erased(BOT_NOT_IN_CHAT))));
}

#[test]
fn an_error_is_small_and_thread_safe() {
    fn goes_everywhere<T: std::error::Error + Clone + Send + Sync + 'static>() {}
    goes_everywhere::<Error>();
    goes_everywhere::<Error<BotNotInChat>>();
    assert!(size_of::<Error<BotNotInChat>>() <= 24);
    assert!(size_of::<Error>() <= 32);
}

/// An error of the service `im` that the operation above does not list, one of another service, and one of the
/// platform.
const UNLISTED: &ErrorInfo = &ErrorInfo { code: 230_020, name: "RateLimited", rate_limited: true, ..*BOT_NOT_IN_CHAT };
const ELSEWHERE: &ErrorInfo = &ErrorInfo { service: "contact", ..*BOT_NOT_IN_CHAT };
const PLATFORM: &ErrorInfo = &ErrorInfo { service: "", ..*BOT_NOT_IN_CHAT };

#[test]
fn errors_compare_by_code_and_service_whatever_the_operation() {
    for (code, info, expected) in [
        (230_002, BOT_NOT_IN_CHAT, true),
        (230_020, UNLISTED, true),
        (230_020, BOT_NOT_IN_CHAT, false),
        (230_002, ELSEWHERE, false),
        (230_002, PLATFORM, true),
    ] {
        let typed: Error<BotNotInChat> = error(code, "", "{}").of_operation(&PIN);
        assert_eq!(typed.is(info), expected, "{code} {info:?}");
        let Error::Api(api) = &typed else { panic!() };
        assert_eq!(api.is(info), expected, "{code} {info:?}");
        assert_eq!(<Error>::from(typed).is(info), expected, "{code} {info:?}");
    }
}

#[test]
fn a_code_documented_as_a_rate_limit_is_a_rate_limit() {
    static LIMITED: Endpoint =
        Endpoint::new("im.v1.message.create", Method::Post, "/m").errors(&[UNLISTED, ELSEWHERE, PLATFORM]);
    let at = |endpoint, code| {
        let console = Console { url: "https://open.feishu.cn", app_id: None };
        let head = Head { status: 400, ..Head::default() };
        let said = Said { code, key: "", message: "", details: &serde_json::Value::Null };
        let reply = ApiReply::new(endpoint, head, &said, console, &Redactor::default());
        Error::Api(ApiError::new(Box::new(reply)))
    };
    assert!(at(&LIMITED, 230_020).is_rate_limited());
    assert!(at(&PIN, 99_991_400).is_rate_limited());
    assert!(!at(&PIN, 230_020).is_rate_limited());
    assert!(!at(&LIMITED, 230_002).is_rate_limited());
    assert_eq!(at(&LIMITED, 230_020).retry_after(), None);
}

#[test]
fn the_line_names_wrong_fields_and_bounds_their_number() {
    let violations = |count: usize| {
        let fields: Vec<_> = (0..count)
            .map(|number| serde_json::json!({ "field": format!("f{number}\n"), "value": "v", "description": "is required" }))
            .collect();
        error(99_992_402, "field validation failed", &serde_json::json!({ "field_violations": fields }).to_string())
    };
    let line = |count| violations(count).to_string();
    assert!(line(0).contains("field validation failed (HTTP"), "{}", line(0));
    assert!(line(1).contains("field validation failed (f0"), "{}", line(1));
    assert!(line(1).contains(": is required)"), "{}", line(1));
    assert!(line(5).contains("; and 2 more)") && !line(5).contains("f3"), "{}", line(5));
    assert!(!line(5).contains('\n'), "{}", line(5));
}

#[test]
fn debug_is_the_line_and_the_alternate_forms_are_the_report() {
    let error = error(230_002, "first\nsecond", "{}");
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(!format!("{error:?}").contains('\n'));
    assert_eq!(format!("{error:#?}"), format!("{error:#}"));
    let Error::Api(api) = &error else { panic!() };
    assert_eq!((format!("{api:?}"), format!("{:?}", api.reply)), (error.to_string(), error.to_string()));
}

#[test]
fn empty_values_are_marked_as_empty() {
    let report =
        |violation: &str| format!("{:#}", error(99_992_402, "", &format!(r#"{{"field_violations":[{violation}]}}"#)));
    for (violation, expected) in [
        (r#"{"field":"receive_id","value":"","description":"is required"}"#, "`receive_id` = (empty): is required"),
        (r#"{"field":"receive_id","description":"is required"}"#, "`receive_id` = (empty): is required"),
        (r#"{"field":"receive_id","value":"x"}"#, "`receive_id` = x"),
        (r#"{"description":"is required"}"#, "is required"),
    ] {
        let report = report(violation);
        assert!(report.contains(&format!("wrong field: {expected}\n")), "{report}");
    }
}

#[cfg(feature = "im")]
#[test]
fn an_error_documented_elsewhere_says_so() {
    let info = crate::im::error::MESSAGE_RECALLED;
    assert!(PIN.error(info.code).is_none());
    let error = error(info.code, "gone", "{}");
    for language in [Language::En, Language::Zh] {
        let report = error.report(language).to_string();
        assert!(report.contains("feishu_api::im::error::MESSAGE_RECALLED"), "{report}");
    }
    assert!(error.is(info));
}
