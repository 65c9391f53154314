//! Errors of users who are not signed in or could not sign in.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::Endpoint;
use crate::printable;
use std::error::Error as StdError;
use std::fmt;

/// A user is not signed in, or could not sign in.
#[derive(Clone)]
#[non_exhaustive]
pub struct SignInError {
    /// The program's name for the user, if known.
    pub user: Option<String>,
    /// The problem.
    pub problem: SignInProblem,
}

/// The reason why a user is not signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignInProblem {
    /// The link requests this many scopes; the limit is 50.
    TooManyScopes(usize),
    /// The text is not a scope: it is empty, or contains a space or characters other than ASCII.
    InvalidScope(String),
    /// The redirect URI is not an absolute URL, or it has a fragment.
    InvalidRedirectUri(String),
    /// The system cannot provide random numbers.
    NoRandomness(String),
    /// The redirect has neither a code nor an error, or a parameter is repeated.
    NotARedirect,
    /// The `state` of the redirect does not belong to this sign-in.
    WrongState,
    /// The user refused: `access_denied`.
    Refused,
    /// The platform refused the sign-in.
    Answered {
        /// The error name, such as `invalid_scope`.
        error: String,
        /// The platform's description; empty if there is none.
        description: String,
    },
    /// The platform reported success, but returned no token.
    NoToken,
    /// The platform reported success, but returned no device code.
    NoDeviceCode,
    /// The user did not agree before the code expired.
    CodeExpired,
    /// There is no refresh token.
    NoRefreshToken {
        /// Whether the scope `offline_access` was granted.
        granted: bool,
    },
    /// No session of the user is stored.
    NotSignedIn,
    /// The session has ended: its refresh token expired, a week after it was issued or a year after the user agreed.
    SessionEnded,
    /// The platform no longer accepts the refresh token.
    RefreshTokenRejected {
        /// The code of the platform's error.
        code: i64,
    },
    /// A process was interrupted during a refresh, after the platform had used up the refresh token and before the next
    /// one was stored.
    RefreshTokenLost {
        /// The code of the platform's error when the refresh token was sent again.
        code: i64,
    },
    /// The session store failed.
    Store(String),
    /// The keeper process, which refreshes sessions, failed with this message.
    Keeper(String),
    /// Another process is refreshing the session and did not finish in time.
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

    /// Returns the problem for an error name in the platform's reply.
    #[cfg(feature = "sign-in")]
    pub(crate) fn answered(error: String, description: String) -> Self {
        Self::new(match error.as_str() {
            "access_denied" => SignInProblem::Refused,
            _ => SignInProblem::Answered { error, description },
        })
    }

    /// Whether the user has to sign in again.
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

    /// Describes the problem in both languages.
    fn texts(&self) -> [String; 2] {
        match &self.problem {
            SignInProblem::TooManyScopes(count) => [
                format!("授权链接包含 {count} 个权限，一次最多 50 个"),
                format!("the link requests {count} scopes; the limit is 50"),
            ],
            SignInProblem::InvalidScope(scope) => {
                let scope = printable::line(scope);
                [format!("`{scope}` 不是有效的权限标识"), format!("`{scope}` is not a valid scope")]
            }
            SignInProblem::InvalidRedirectUri(uri) => {
                let uri = printable::line(uri);
                [format!("`{uri}` 不能作为重定向 URL"), format!("`{uri}` is not a valid redirect URL")]
            }
            SignInProblem::NoRandomness(error) => {
                let error = printable::line(error);
                [format!("系统无法提供随机数：{error}"), format!("the system cannot provide random numbers: {error}")]
            }
            SignInProblem::NotARedirect => [
                "回调既没有授权码也没有错误，或参数重复".into(),
                "the redirect has neither a code nor an error, or repeats a parameter".into(),
            ],
            SignInProblem::WrongState => [
                "回调的 state 与本次登录不符".into(),
                "the state of the redirect does not belong to this sign-in".into(),
            ],
            SignInProblem::Refused => ["用户拒绝了授权".into(), "the user refused to grant access".into()],
            SignInProblem::Answered { error, description } => {
                let said = printable::line(&match description.as_str() {
                    "" => error.clone(),
                    description => format!("{error}: {description}"),
                });
                [format!("平台拒绝了登录：{said}"), format!("the platform refused the sign-in: {said}")]
            }
            SignInProblem::NoToken => {
                ["平台返回成功，但没有凭证".into(), "the platform reported success, but returned no token".into()]
            }
            SignInProblem::NoDeviceCode => [
                "平台返回成功，但没有设备码".into(),
                "the platform reported success, but returned no device code".into(),
            ],
            SignInProblem::CodeExpired => {
                ["设备码已过期，用户没有及时同意".into(), "the code expired before the user agreed".into()]
            }
            SignInProblem::NoRefreshToken { .. } => ["没有 refresh_token".into(), "there is no refresh token".into()],
            SignInProblem::NotSignedIn => ["尚未登录".into(), "is not signed in".into()],
            SignInProblem::SessionEnded => {
                ["登录已过期：refresh_token 到期".into(), "the session has ended: the refresh token has expired".into()]
            }
            SignInProblem::RefreshTokenRejected { code } => [
                format!("平台不再接受 refresh_token（{code}）"),
                format!("the platform no longer accepts the refresh token ({code})"),
            ],
            SignInProblem::RefreshTokenLost { code } => [
                format!("某个进程刷新凭证时中断，新的 refresh_token 没有保存下来，旧的已经失效（{code}）"),
                format!(
                    "a process was interrupted during a refresh: the new refresh token was not stored, and the old one has been used ({code})"
                ),
            ],
            SignInProblem::Store(error) => {
                let error = printable::line(error);
                [format!("登录状态的存储出错：{error}"), format!("the session store failed: {error}")]
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

    /// Describes the problem and the user in both languages.
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

    /// Returns the advice in both languages.
    fn advice(&self) -> [&'static str; 2] {
        match self.problem {
            SignInProblem::TooManyScopes(_) => [
                "分几次授权：已授予的权限会保留，下一个链接只需列出尚缺的权限。",
                "Use several links: scopes that were granted stay granted, so the next link only needs the missing ones.",
            ],
            SignInProblem::InvalidScope(_) => [
                "每个权限单独传入，例如 `contact:user.email:readonly`；权限标识见接口文档的权限要求。",
                "Pass each scope separately, for example `contact:user.email:readonly`; the page of an operation lists its scopes.",
            ],
            SignInProblem::InvalidRedirectUri(_) => [
                "使用完整地址，例如 `https://example.com/callback`，不含 `#`；并在开发者后台“安全设置”的重定向 URL 中登记同一地址。",
                "Use a complete URL without `#`, such as `https://example.com/callback`, and add the same URL to the redirect URLs under \"Security Settings\" in the developer console.",
            ],
            SignInProblem::NoRandomness(_) => [
                "检查系统的随机数设备，例如容器中是否有 /dev/urandom。",
                "Check the system's source of random numbers: for example, whether the container has /dev/urandom.",
            ],
            SignInProblem::NotARedirect => [
                "把浏览器打开的整个回调地址（含 `?` 之后的部分）交给 finish()；不要处理登录页以外的请求。",
                "Pass the complete URL that the browser opened, including the part after `?`, to finish(); ignore other requests.",
            ],
            SignInProblem::WrongState => [
                "不要使用该授权码：它可能来自他人发起的登录。检查 PendingSignIn 是否保存在同一浏览器的会话中，并让用户从头登录。",
                "Do not use the code: somebody else may have started that sign-in. Check that the PendingSignIn is stored in the session of the same browser, and have the user start again.",
            ],
            SignInProblem::Refused => [
                "向用户说明为什么需要这些权限，或减少权限后重试。",
                "Explain to the user what the scopes are for, or request fewer, and let them try again.",
            ],
            SignInProblem::Answered { .. } => [
                "按平台给出的原因修改后，让用户重新登录；`invalid_scope` 表示应用没有开通其中某个权限。",
                "Fix the problem that the platform reports, and have the user start again; `invalid_scope` means that the app itself lacks one of the scopes.",
            ],
            SignInProblem::NoToken | SignInProblem::NoDeviceCode => [
                "检查账号地址是否指向飞书或 Lark；私有部署用 accounts(…) 指定其地址。",
                "Check that the accounts URL is that of Feishu or Lark; for a private deployment, set it with accounts(…).",
            ],
            SignInProblem::CodeExpired => ["重新开始登录，得到新的代码。", "Start again with a new code."],
            SignInProblem::NoRefreshToken { granted: false } => [
                "在授权链接中加上 offline_access（LinkBuilder::offline_access()），并在开发者后台为应用开通该权限，然后让用户重新登录。",
                "Request the scope offline_access with LinkBuilder::offline_access(), make sure that the app has it in the developer console, and have the user sign in again.",
            ],
            SignInProblem::NoRefreshToken { granted: true } => [
                "用户授予了 offline_access，但平台没有返回 refresh_token：在开发者后台“安全设置”中打开刷新 user_access_token 的开关并发布版本，然后让用户重新登录。",
                "offline_access was granted, but the platform returned no refresh token: enable refreshing user_access_tokens under \"Security Settings\" in the developer console, release a version, and have the user sign in again.",
            ],
            SignInProblem::NotSignedIn => [
                "让用户登录，再用 UserSessions::add() 保存。",
                "Have the user sign in, and store the session with UserSessions::add().",
            ],
            SignInProblem::SessionEnded => [
                "让用户重新登录。refresh_token 的有效期为 7 天，用户同意满 365 天后须重新授权。",
                "Have the user sign in again. A refresh token is valid for a week, and the user's consent for a year.",
            ],
            SignInProblem::RefreshTokenRejected { .. } => [
                "让用户重新登录。若频繁出现，检查是否有其他程序使用同一个 refresh_token：每个只能用一次。",
                "Have the user sign in again. If this happens often, check whether another program uses the same refresh token: each can be used only once.",
            ],
            SignInProblem::RefreshTokenLost { .. } => [
                "让用户重新登录。为避免再次发生，让单独的进程来刷新：UserSessions::keeper()。",
                "Have the user sign in again. To prevent this, let a separate process refresh: UserSessions::keeper().",
            ],
            SignInProblem::Store(_) => [
                "检查存储：目录是否存在、是否只有本程序的用户可以访问（chmod 700），磁盘是否已满。",
                "Check the store: its directory must exist and be accessible only to the program's user (chmod 700), and the disk must not be full.",
            ],
            SignInProblem::Keeper(_) => [
                "按上述原因处理，并确认程序启动后先调用 UserSessions::keep_if_asked()，且应用与存储和主程序相同。",
                "Fix the problem that it reports. Also check that the program calls UserSessions::keep_if_asked() before anything else, with the same app and store.",
            ],
            SignInProblem::Busy => [
                "稍后重试；若一直如此，检查是否有卡住的进程占用锁。",
                "Retry later. If the problem persists, look for a suspended process that holds the lock.",
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
