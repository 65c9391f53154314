//! Configuration errors of the client.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::Text;
use crate::endpoint::{Endpoint, TokenKind};
use std::error::Error as StdError;
use std::fmt;

/// A client configuration that does not allow the requested call.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfigError {
    /// The operation that was called; `None` if the client could not be built.
    pub endpoint: Option<&'static Endpoint>,
    /// The problem.
    pub problem: ConfigProblem,
}

/// A problem with the configuration of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigProblem {
    /// The base URL is invalid.
    BaseUrl {
        /// The URL, without a password.
        url: String,
        /// The problem.
        why: Text,
    },
    /// The address of a custom bot is invalid.
    WebhookAddress {
        /// The problem.
        why: Text,
    },
    /// The app's id is empty.
    EmptyAppId,
    /// The app's secret is empty.
    EmptyAppSecret,
    /// A token is empty or contains characters that are not valid in a header.
    InvalidToken(TokenKind),
    /// The timeout is zero.
    ZeroTimeout,
    /// TLS could not be set up.
    Tls(String),
    /// The base URL is https, but the crate was built without TLS.
    NoTls,
    /// The environment specifies a proxy that is neither http nor https, which the client does not support.
    Proxy(String),
    /// The operation belongs to another service, but the client calls Feishu or Lark.
    NoBaseUrl,
    /// The operation takes only kinds of tokens that the client does not have.
    NoToken,
    /// The operation does not take the kind of token chosen for the call.
    TokenNotTaken(TokenKind),
    /// The client neither has nor can fetch the kind of token chosen for the call.
    MissingToken(TokenKind),
    /// The client has no app credentials.
    NoCredentials,
    /// The client of a store app does not know which tenant to work in.
    NoTenantKey,
    /// A tenant was chosen for the call, but a custom app only works in its own tenant.
    OneTenantOnly,
    /// The client of a store app has no app ticket, which the platform pushes.
    NoAppTicket,
    /// The call is not running on a Tokio runtime.
    NoRuntime,
    /// A blocking call was made on a thread that runs a Tokio runtime.
    InsideRuntime,
    /// The runtime for blocking calls could not be started.
    Runtime(String),
}

impl ConfigError {
    pub(crate) fn new(problem: ConfigProblem) -> Self {
        Self { endpoint: None, problem }
    }

    pub(crate) fn of(endpoint: &'static Endpoint, problem: ConfigProblem) -> Self {
        Self { endpoint: Some(endpoint), problem }
    }

    /// Describes the problem and the advice in both languages.
    fn texts(&self) -> Texts {
        match &self.problem {
            ConfigProblem::BaseUrl { url, why } => Texts {
                what: [format!("基础地址 `{url}` 不可用：{}", why.zh), format!("the base URL `{url}` is invalid: {}", why.en)],
                advice: [
                    "使用 BaseUrl::Feishu、BaseUrl::Lark，或形如 https://host/path 的地址；确需明文 HTTP 时调用 allow_http()。".into(),
                    "Use BaseUrl::Feishu, BaseUrl::Lark or an address such as https://host/path; for plain http off \
                     this machine, call allow_http() on the builder."
                        .into(),
                ],
            },
            ConfigProblem::WebhookAddress { why } => Texts {
                what: [
                    format!("自定义机器人的地址不可用：{}", why.zh),
                    format!("the address of the custom bot is invalid: {}", why.en),
                ],
                advice: [
                    "在群设置的机器人页面复制 webhook 地址，形如 https://open.feishu.cn/open-apis/bot/v2/hook/…".into(),
                    "Copy the webhook address from the bot's page in the chat settings: \
                     https://open.feishu.cn/open-apis/bot/v2/hook/…"
                        .into(),
                ],
            },
            ConfigProblem::EmptyAppId => credentials("app_id 为空", "the app's id is empty"),
            ConfigProblem::EmptyAppSecret => credentials("app_secret 为空", "the app's secret is empty"),
            ConfigProblem::InvalidToken(kind) => Texts {
                what: [
                    format!("{} 为空，或含有请求头不允许的字符", kind.as_str()),
                    format!("the {} is empty or contains characters that are not valid in a header", kind.as_str()),
                ],
                advice: [
                    "检查 token 的来源，例如文件末尾的换行符。".into(),
                    "Check where the token comes from: for example, a file may end with a line break.".into(),
                ],
            },
            ConfigProblem::ZeroTimeout => Texts {
                what: ["超时时间为零".into(), "the timeout is zero".into()],
                advice: [
                    "设置大于零的超时时间；默认 30 秒。".into(),
                    "Set a timeout greater than zero; the default is 30 seconds.".into(),
                ],
            },
            ConfigProblem::Tls(error) => Texts {
                what: [format!("无法初始化 TLS：{error}"), format!("cannot set up TLS: {error}")],
                advice: [
                    "安装系统根证书（例如 ca-certificates 软件包）后重试。".into(),
                    "Install the system's root certificates (for example, the package ca-certificates).".into(),
                ],
            },
            ConfigProblem::NoTls => Texts {
                what: [
                    "基础地址是 https，但 feishu-api 未启用 TLS".into(),
                    "the base URL is https, but feishu-api was built without TLS".into(),
                ],
                advice: [
                    "在 Cargo.toml 中为 feishu-api 启用特性 `rustls` 或 `native-tls`。".into(),
                    "Enable the feature `rustls` or `native-tls` of feishu-api in Cargo.toml.".into(),
                ],
            },
            ConfigProblem::Proxy(proxy) => Texts {
                what: [
                    format!("环境变量指定的代理 {proxy} 不受支持"),
                    format!("the proxy {proxy} from the environment is neither http nor https"),
                ],
                advice: [
                    "将 HTTPS_PROXY（或 ALL_PROXY）改为 http:// 或 https:// 代理，或用 NO_PROXY 排除基础地址的主机。".into(),
                    "Set HTTPS_PROXY (or ALL_PROXY) to an http:// or https:// proxy, or add the host of the base URL \
                     to NO_PROXY."
                        .into(),
                ],
            },
            ConfigProblem::NoBaseUrl => Texts {
                what: [
                    "该接口不属于飞书，而客户端的基础地址是飞书".into(),
                    "the operation belongs to another service, but the client's base URL is Feishu's".into(),
                ],
                advice: [
                    "为该服务单独构建客户端，并用 base_url(…) 指定其地址。".into(),
                    "Build a separate client for that service, and set its address with base_url(…).".into(),
                ],
            },
            ConfigProblem::NoToken => {
                let kinds = self.kinds();
                let names = names(kinds);
                Texts {
                    what: [
                        format!("需要 {names}，但客户端一种也没有"),
                        format!("requires {names}, but the client has none"),
                    ],
                    advice: how_to_give(kinds),
                }
            }
            ConfigProblem::TokenNotTaken(kind) => {
                let (kinds, kind) = (self.kinds(), kind.as_str());
                let names = names(kinds);
                let [zh, en] = how_to_give(kinds);
                Texts {
                    what: [
                        format!("只接受 {names}，不接受为调用选定的 {kind}"),
                        format!("takes {names}, but {kind} was chosen for the call"),
                    ],
                    advice: [
                        format!("用 access(…) 为调用选择接口接受的 token，或由客户端自动选择。{zh}"),
                        format!("Choose an accepted token with access(…), or let the client choose. {en}"),
                    ],
                }
            }
            ConfigProblem::MissingToken(kind) => Texts {
                what: [
                    format!("选定了 {}，但客户端没有，也无法获取", kind.as_str()),
                    format!("a {} was chosen for the call, but the client neither has nor can fetch one", kind.as_str()),
                ],
                advice: how_to_give(&[*kind]),
            },
            ConfigProblem::NoCredentials => Texts {
                what: ["客户端没有应用凭证".into(), "the client has no app credentials".into()],
                advice: [
                    "用 Client::builder().app(app_id, app_secret)，商店应用用 store_app(app_id, app_secret)。".into(),
                    "Set them with Client::builder().app(app_id, app_secret), or store_app(app_id, app_secret) for a store app.".into(),
                ],
            },
            ConfigProblem::NoTenantKey => Texts {
                what: [
                    "商店应用未指明企业（tenant_key）".into(),
                    "no tenant was specified for the store app".into(),
                ],
                advice: [
                    "为调用指定 access(Access::Tenant(tenant_key))，或在构建客户端时用 tenant_key(…) 设定默认企业。".into(),
                    "Specify the tenant with access(Access::Tenant(tenant_key)) on the call, or with tenant_key(…) on the \
                     builder for all calls."
                        .into(),
                ],
            },
            ConfigProblem::OneTenantOnly => Texts {
                what: [
                    "自建应用只能用于所属企业，不能选择其他企业".into(),
                    "a tenant was chosen for the call, but a custom app only works in its own tenant".into(),
                ],
                advice: [
                    "去掉 Access::Tenant(…)；商店应用请用 store_app(app_id, app_secret) 构建客户端。".into(),
                    "Remove Access::Tenant(…); for a store app, build the client with store_app(app_id, app_secret)."
                        .into(),
                ],
            },
            ConfigProblem::NoAppTicket => Texts {
                what: ["尚未收到商店应用的 app_ticket".into(), "the store app has no app_ticket yet".into()],
                advice: [
                    "订阅 app_ticket 事件（平台每小时推送一次），收到后调用 client.set_app_ticket(…)；如需立即获取，可调用 \
                     client.resend_app_ticket()，平台会立即重新推送。"
                        .into(),
                    "Subscribe to the app_ticket event, which is pushed once an hour, and pass the ticket to \
                     client.set_app_ticket(…). To have it pushed now, call client.resend_app_ticket()."
                        .into(),
                ],
            },
            ConfigProblem::InsideRuntime => Texts {
                what: ["不能在 Tokio 运行时中阻塞".into(), "a blocking call was made inside a Tokio runtime".into()],
                advice: [
                    "在异步代码中用 .await 代替 .block()；或在 std::thread::spawn 的线程中调用。".into(),
                    "Use .await instead of .block(), or make the call on a thread started with std::thread::spawn.".into(),
                ],
            },
            ConfigProblem::Runtime(error) => Texts {
                what: [format!("无法启动运行时：{error}"), format!("cannot start the runtime for blocking calls: {error}")],
                advice: [
                    "检查进程的线程数和文件描述符上限。".into(),
                    "Check the process's limits on threads and open files.".into(),
                ],
            },
            ConfigProblem::NoRuntime => Texts {
                what: ["当前不在 Tokio 运行时中".into(), "the call is not running on a Tokio runtime".into()],
                advice: [
                    "在 #[tokio::main]、Runtime::block_on 或 tokio::spawn 中 .await 该调用。".into(),
                    "Await the call inside #[tokio::main], Runtime::block_on or tokio::spawn.".into(),
                ],
            },
        }
    }

    fn kinds(&self) -> &'static [TokenKind] {
        self.endpoint.map_or(&[], |endpoint| endpoint.tokens)
    }
}

fn names(kinds: &[TokenKind]) -> String {
    kinds.iter().map(|kind| kind.as_str()).collect::<Vec<_>>().join(", ")
}

/// Explains how to provide one of these kinds of tokens to a client.
fn how_to_give(kinds: &[TokenKind]) -> [String; 2] {
    let app = kinds.iter().find(|kind| kind.is_fetched());
    let mut zh = Vec::new();
    let mut en = Vec::new();
    if let Some(app) = app {
        let app = app.as_str();
        zh.push(format!(
            "用 Client::builder().app(app_id, app_secret)（商店应用用 store_app）提供应用凭证，由客户端获取 {app}"
        ));
        en.push(format!(
            "Set the app's credentials with Client::builder().app(app_id, app_secret), or store_app for a store app, \
             so that the client fetches the {app}"
        ));
    }
    if kinds.contains(&TokenKind::User) {
        zh.push("用 user_tokens(…) 提供用户凭证的来源，并为调用指定 access(Access::User(…))".into());
        en.push(
            "set a source of user tokens with user_tokens(…), and choose access(Access::User(…)) for the call".into(),
        );
    }
    if kinds.contains(&TokenKind::Service) {
        zh.push("用 access_token(TokenKind::Service, …) 提供该服务的 token 或 API key".into());
        en.push("set the service's token or API key with access_token(TokenKind::Service, …)".into());
    } else {
        zh.push("用 access_token(TokenKind, …) 提供已有的 token".into());
        en.push("set a token with access_token(TokenKind, …)".into());
    }
    let mut en = en.join("; or ");
    if let Some(first) = en.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    [format!("{}。", zh.join("；或")), format!("{en}.")]
}

/// The problem and the advice, each in Chinese and in English.
struct Texts {
    what: [String; 2],
    advice: [String; 2],
}

fn credentials(zh: &str, en: &str) -> Texts {
    Texts {
        what: [zh.to_owned(), en.to_owned()],
        advice: [
            "在开发者后台的“凭证与基础信息”页面复制 App ID 和 App Secret。".into(),
            "Copy the App ID and the App Secret from the page \"Credentials & Basic Info\" of the developer console."
                .into(),
        ],
    }
}

impl Reportable for ConfigError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        self.endpoint
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(endpoint) = self.endpoint {
            write!(f, "{}: ", endpoint.id)?;
        }
        let Texts { what: [_, what], advice: [_, advice] } = self.texts();
        write!(f, "{what}. {advice}")
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let Texts { what: [zh, en], advice: [advice_zh, advice_en] } = self.texts();
        let prefix = if self.endpoint.is_some() { report.text("未发送：", "was not sent: ") } else { "" };
        report.headline(format!("{prefix}{}", report.text(&zh, &en)));
        report.advice(&advice_zh, &advice_en);
    }
}

payload!(ConfigError);

impl StdError for ConfigError {}
