//! A user is not signed in, or could not be.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::Endpoint;
use crate::printable;
use std::error::Error as StdError;
use std::fmt;

/// A user who is not signed in, or could not be.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignInError {
    /// The user, by the name that the program has for them, where they are known.
    pub user: Option<String>,
    /// What happened.
    pub problem: SignInProblem,
}

/// Why a user is not signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignInProblem {
    /// The link asks for so many scopes, and may ask for 50.
    TooManyScopes(usize),
    /// It is no scope: it is empty, or holds a space or what is no ASCII.
    InvalidScope(String),
    /// It is no absolute URL, or has a fragment.
    InvalidRedirectUri(String),
    /// The system has no random numbers.
    NoRandomness(String),
    /// What came back has neither a code nor an error, or one of them twice.
    NotARedirect,
    /// The `state` that came back is not that of this sign-in.
    WrongState,
    /// The user refused: `access_denied`.
    Refused,
    /// The platform refused, and says why.
    Answered {
        /// The word for the error, such as `invalid_scope`.
        error: String,
        /// What the platform says of it; empty where it says nothing.
        description: String,
    },
    /// The platform answered with success, and without a token.
    NoToken,
    /// The platform answered with success, and without a code for the other device.
    NoDeviceCode,
    /// The user did not agree in time.
    CodeExpired,
    /// There is no refresh token.
    NoRefreshToken {
        /// Whether the scope `offline_access` was granted.
        granted: bool,
    },
    /// No session of the user is kept.
    NotSignedIn,
    /// The session is over: its refresh token has come to its end, a week after it was given out or a year after the
    /// user agreed.
    SessionEnded,
    /// The platform takes the refresh token no more.
    RefreshTokenRejected {
        /// The code of its answer.
        code: i64,
    },
    /// A process was interrupted while it refreshed, after the platform had taken the refresh token and before the
    /// next one was kept.
    RefreshTokenLost {
        /// The code of the platform's answer when the refresh token was sent again.
        code: i64,
    },
    /// What keeps the sessions failed.
    Store(String),
    /// The keeper, which was to refresh, failed: what it says.
    Keeper(String),
    /// Another process has been refreshing for longer than this one waits.
    Busy,
}

impl SignInError {
    #[cfg(feature = "sign-in")]
    pub(crate) fn new(problem: SignInProblem) -> Self {
        Self { user: None, problem }
    }

    #[cfg(feature = "sign-in")]
    pub(crate) fn of(user: &str, problem: SignInProblem) -> Self {
        Self { user: Some(user.to_owned()), problem }
    }

    /// The error of a word in the platform's answer.
    #[cfg(feature = "sign-in")]
    pub(crate) fn answered(error: String, description: String) -> Self {
        Self::new(match error.as_str() {
            "access_denied" => SignInProblem::Refused,
            _ => SignInProblem::Answered { error, description },
        })
    }

    /// Whether nothing helps but that the user signs in again.
    pub fn needs_sign_in(&self) -> bool {
        matches!(
            self.problem,
            SignInProblem::NoRefreshToken { .. }
                | SignInProblem::NotSignedIn
                | SignInProblem::SessionEnded
                | SignInProblem::RefreshTokenRejected { .. }
                | SignInProblem::RefreshTokenLost { .. }
        )
    }

    /// What happened, in the two languages.
    fn texts(&self) -> [String; 2] {
        match &self.problem {
            SignInProblem::TooManyScopes(count) => [
                format!("授权链接包含 {count} 个权限，一次最多 50 个"),
                format!("the link asks for {count} scopes, and may ask for 50"),
            ],
            SignInProblem::InvalidScope(scope) => {
                let scope = printable::line(scope);
                [format!("`{scope}` 不是权限标识"), format!("`{scope}` is not a scope")]
            }
            SignInProblem::InvalidRedirectUri(uri) => {
                let uri = printable::line(uri);
                [format!("`{uri}` 不能作为重定向 URL"), format!("`{uri}` is not a redirect URL")]
            }
            SignInProblem::NoRandomness(error) => {
                let error = printable::line(error);
                [format!("系统无法提供随机数：{error}"), format!("the system has no random numbers: {error}")]
            }
            SignInProblem::NotARedirect => [
                "回调既没有授权码也没有错误，或参数重复".into(),
                "the redirect has neither a code nor an error, or has a parameter twice".into(),
            ],
            SignInProblem::WrongState => {
                ["回调的 state 与本次登录不符".into(), "the state of the redirect is not that of this sign-in".into()]
            }
            SignInProblem::Refused => ["用户拒绝了授权".into(), "the user refused".into()],
            SignInProblem::Answered { error, description } => {
                let said = printable::line(&match description.as_str() {
                    "" => error.clone(),
                    description => format!("{error}: {description}"),
                });
                [format!("平台拒绝了登录：{said}"), format!("the platform refused the sign-in: {said}")]
            }
            SignInProblem::NoToken => {
                ["平台返回成功，但没有凭证".into(), "the platform answered with success, but without a token".into()]
            }
            SignInProblem::NoDeviceCode => [
                "平台返回成功，但没有设备码".into(),
                "the platform answered with success, but without a device code".into(),
            ],
            SignInProblem::CodeExpired => {
                ["设备码已过期，用户没有及时同意".into(), "the code expired before the user agreed".into()]
            }
            SignInProblem::NoRefreshToken { .. } => ["没有 refresh_token".into(), "there is no refresh token".into()],
            SignInProblem::NotSignedIn => ["没有登录".into(), "is not signed in".into()],
            SignInProblem::SessionEnded => {
                ["登录已过期：refresh_token 到期".into(), "the session is over: the refresh token has expired".into()]
            }
            SignInProblem::RefreshTokenRejected { code } => [
                format!("平台不再接受 refresh_token（{code}）"),
                format!("the platform takes the refresh token no more ({code})"),
            ],
            SignInProblem::RefreshTokenLost { code } => [
                format!("某个进程刷新凭证时中断，新的 refresh_token 没有保存下来，旧的已经用过（{code}）"),
                format!(
                    "a process was interrupted while it refreshed: the next refresh token was not kept, and the last one is used up ({code})"
                ),
            ],
            SignInProblem::Store(error) => {
                let error = printable::line(error);
                [format!("保存登录状态的存储出错：{error}"), format!("the store of the sessions failed: {error}")]
            }
            SignInProblem::Keeper(said) => {
                let said = printable::line(said);
                [format!("刷新进程失败：{said}"), format!("the keeper failed: {said}")]
            }
            SignInProblem::Busy => [
                "另一个进程正在刷新凭证，等待超时".into(),
                "another process is refreshing, and did not finish in time".into(),
            ],
        }
    }

    /// What happened, with the user, in the two languages.
    fn headlines(&self) -> [String; 2] {
        let [zh, en] = self.texts();
        match &self.user {
            None => [zh, en],
            Some(user) => {
                let user = printable::line(user);
                [format!("用户 `{user}`：{zh}"), format!("the user `{user}`: {en}")]
            }
        }
    }

    /// What to do about it, in the two languages.
    fn advice(&self) -> [&'static str; 2] {
        match self.problem {
            SignInProblem::TooManyScopes(_) => [
                "分几次授权：已授予的权限会保留，下一个链接只需列出尚缺的权限。",
                "Ask in several links: what was granted stays granted, so the next link names only what is missing.",
            ],
            SignInProblem::InvalidScope(_) => [
                "每个权限单独传入，例如 `contact:user.email:readonly`；权限标识见接口文档的权限要求。",
                "Pass each scope by itself, such as `contact:user.email:readonly`; the page of an operation names its scopes.",
            ],
            SignInProblem::InvalidRedirectUri(_) => [
                "使用完整地址，例如 `https://example.com/callback`，不含 `#`；并在开发者后台“安全设置”的重定向 URL 中登记同一地址。",
                "Give a whole address without `#`, such as `https://example.com/callback`, and list the same one among the redirect URLs under \"Security Settings\" in the developer console.",
            ],
            SignInProblem::NoRandomness(_) => [
                "检查系统的随机数设备，例如容器中是否有 /dev/urandom。",
                "Check the system's source of random numbers: whether a container has /dev/urandom, for example.",
            ],
            SignInProblem::NotARedirect => [
                "把浏览器打开的整个回调地址（含 `?` 之后的部分）交给 finish()；不要处理登录页以外的请求。",
                "Pass the whole address that the browser opened, with what follows `?`, to finish(); leave other requests alone.",
            ],
            SignInProblem::WrongState => [
                "不要使用该授权码：它可能来自他人发起的登录。检查 PendingSignIn 是否保存在同一浏览器的会话中，并让用户从头登录。",
                "Do not use the code: somebody else may have begun that sign-in. Check that the PendingSignIn is kept in the session of the same browser, and have the user start again.",
            ],
            SignInProblem::Refused => [
                "向用户说明为什么需要这些权限，或减少权限后重试。",
                "Tell the user what the scopes are for, or ask for fewer, and let them try again.",
            ],
            SignInProblem::Answered { .. } => [
                "按平台给出的原因修改后，让用户重新登录；`invalid_scope` 表示应用没有开通其中某个权限。",
                "Mend what the platform names and have the user start again; with `invalid_scope` the app itself lacks one of the scopes.",
            ],
            SignInProblem::NoToken | SignInProblem::NoDeviceCode => [
                "检查账号地址是否指向飞书或 Lark；私有部署用 accounts(…) 指定其地址。",
                "Check that the address for accounts is that of Feishu or Lark; for a private deployment, give it with accounts(…).",
            ],
            SignInProblem::CodeExpired => ["重新开始登录，得到新的代码。", "Start again, with a new code."],
            SignInProblem::NoRefreshToken { granted: false } => [
                "在授权链接中加上 offline_access（LinkBuilder::offline_access()），并在开发者后台为应用开通该权限，然后让用户重新登录。",
                "Ask for the scope offline_access with LinkBuilder::offline_access(), see that the app has it in the developer console, and have the user sign in again.",
            ],
            SignInProblem::NoRefreshToken { granted: true } => [
                "用户授予了 offline_access，但平台没有返回 refresh_token：在开发者后台“安全设置”中打开刷新 user_access_token 的开关并发布版本，然后让用户重新登录。",
                "offline_access was granted, and yet no refresh token came: switch on refreshing user_access_tokens under \"Security Settings\" in the developer console, release a version, and have the user sign in again.",
            ],
            SignInProblem::NotSignedIn => [
                "让用户登录，再用 UserSessions::add() 保存。",
                "Have the user sign in, and keep the session with UserSessions::add().",
            ],
            SignInProblem::SessionEnded => [
                "让用户重新登录。refresh_token 的有效期为 7 天，用户同意满 365 天后须重新授权。",
                "Have the user sign in again. A refresh token lives a week, and consent a year.",
            ],
            SignInProblem::RefreshTokenRejected { .. } => [
                "让用户重新登录。若频繁出现，检查是否有其他程序使用同一个 refresh_token：每个只能用一次。",
                "Have the user sign in again. If it happens often, look for another program that uses the same refresh token: each is good for one use.",
            ],
            SignInProblem::RefreshTokenLost { .. } => [
                "让用户重新登录。为避免再次发生，让单独的进程来刷新：UserSessions::keeper()。",
                "Have the user sign in again. To have it not happen again, let a process of its own refresh: UserSessions::keeper().",
            ],
            SignInProblem::Store(_) => [
                "检查存储：目录是否存在、是否只有本程序的用户可以访问（chmod 700），磁盘是否已满。",
                "Check the store: that its directory exists and only the program's user has access to it (chmod 700), and that the disk is not full.",
            ],
            SignInProblem::Keeper(_) => [
                "按上述原因处理；并确认程序启动后先调用 UserSessions::keep_if_asked()，且应用与存储和主程序相同。",
                "Mend what it says. Check as well that the program calls UserSessions::keep_if_asked() before anything else, with the same app and store.",
            ],
            SignInProblem::Busy => [
                "稍后重试；若一直如此，检查是否有停住的进程占用锁。",
                "Try again later; if it stays so, look for a process that is stopped and holds the lock.",
            ],
        }
    }
}

impl Reportable for SignInError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        None
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, what] = self.headlines();
        f.write_str(&what)?;
        if self.needs_sign_in() {
            f.write_str("; the user has to sign in again")?;
        }
        Ok(())
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.headlines();
        report.headline(report.text(&zh, &en).to_owned());
        let [zh, en] = self.advice();
        report.advice(zh, en);
    }
}

payload!(SignInError);

impl StdError for SignInError {}
