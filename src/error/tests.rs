use super::*;
use crate::endpoint::{ErrorInfo, Method, Scope, ScopeRule};
use crate::text::{Link, Text};

static ERRORS: [ErrorInfo; 1] = [ErrorInfo {
    code: 230_002,
    name: "BotNotInChat",
    status: Some(400),
    message: "The bot can not be outside the group.",
    fix: Text::new("将机器人加入群。", "Add the bot to the chat:\n1. open it\n2. add it"),
    links: &[Link::new("how", "https://open.feishu.cn/how")],
}];

static PIN: Endpoint = Endpoint::new("im.v1.pin.create", Method::Post, "/open-apis/im/v1/pins")
    .documented(Text::new("Pin 消息", "Pin a message"), "https://open.feishu.cn/pin")
    .access(&[], &[], &[ScopeRule::new(None, &[Scope::new("im:message", Text::new("", ""))])])
    .errors(&ERRORS);

/// The errors of the operation above.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct BotNotInChat;

impl OperationError for BotNotInChat {
    fn from_code(code: i64) -> Option<Self> {
        (code == 230_002).then_some(Self)
    }

    fn info(self) -> &'static ErrorInfo {
        &ERRORS[0]
    }
}

fn error(code: i64, message: &str, details: &str) -> Error {
    let details = serde_json::from_str(details).unwrap();
    let console = Console { url: "https://open.feishu.cn", app_id: Some("cli_a") };
    let log_id = Some("log-1".to_owned());
    let reply = ApiReply::new(&PIN, 400, code, message.to_owned(), &details, log_id, console);
    Error::Api(ApiError::new(Box::new(reply)))
}

#[test]
fn one_line_says_operation_code_meaning_and_log_id() {
    assert_eq!(
        error(230_002, "Bot/User can NOT be out of the chat.", "{}").to_string(),
        "im.v1.pin.create: 230002 BotNotInChat: Bot/User can NOT be out of the chat. (HTTP 400, log id log-1)"
    );
    let forged = error(7, "no\nINFO all is well", "{}").to_string();
    assert_eq!(forged, "im.v1.pin.create: 7: no INFO all is well (HTTP 400, log id log-1)");
}

#[test]
fn a_report_says_what_to_do() {
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
  HTTP 状态码：400
  日志 ID：log-1
  文档：https://open.feishu.cn/pin"
    );
}

#[test]
fn missing_scopes_come_with_where_to_apply() {
    let details = r#"{"permission_violations":[{"subject":"im:message"},{"subject":"im:chat x"}]}"#;
    let report = format!("{:#}", error(99_991_672, "Access denied.", details));
    assert!(report.contains("apply for any one of: im:message, im:chat x\n"), "{report}");
    assert!(report.contains("apply at: https://open.feishu.cn/app/cli_a/auth?q=im:message,im:chat%20x\n"), "{report}");
}

#[test]
fn an_error_knows_its_operation_s_kind_until_that_is_erased() {
    let typed: Error<BotNotInChat> = error(230_002, "", "{}").of_operation(&PIN);
    assert!(matches!(&typed, Error::Api(error) if error.kind == BotNotInChat));
    let erased = Error::from(typed);
    assert!(matches!(&erased, Error::Api(error) if error.documented() == Some(BotNotInChat)));
    assert!(matches!(&erased, Error::Api(error) if error.kind == Kind::Documented(Erased(&ERRORS[0]))));
}

#[test]
fn an_error_is_small_and_goes_everywhere() {
    fn goes_everywhere<T: std::error::Error + Clone + Send + Sync + 'static>() {}
    goes_everywhere::<Error>();
    goes_everywhere::<Error<BotNotInChat>>();
    assert!(size_of::<Error<BotNotInChat>>() <= 24);
    assert!(size_of::<Error>() <= 32);
}
