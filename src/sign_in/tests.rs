use super::*;
use proptest::prelude::*;

fn sign_in(base: &str) -> SignIn {
    SignIn::new(&Client::builder().app("cli_a", "swordfish-of-the-app").base_url(base).build().unwrap()).unwrap()
}

fn link() -> Link {
    sign_in("https://open.feishu.cn").link("https://example.com/back?x=1").offline_access().build().unwrap()
}

#[test]
fn the_link_requests_what_was_set() {
    let sign_in = sign_in("https://open.feishu.cn");
    let link = sign_in.link("https://example.com/back?x=1").scopes(["im:chat", "im:chat"]).offline_access();
    let link = link.prompt_consent().build().unwrap();
    let url = url::Url::parse(&link.url).unwrap();
    let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let value = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    assert_eq!((url.host_str(), url.path()), (Some("accounts.feishu.cn"), "/open-apis/authen/v1/authorize"));
    assert_eq!((value("client_id"), value("response_type")), (Some("cli_a"), Some("code")));
    assert_eq!(value("redirect_uri"), Some("https://example.com/back?x=1"));
    assert_eq!((value("scope"), value("prompt")), (Some("im:chat offline_access"), Some("consent")));
    assert_eq!(value("state"), Some(link.pending.state().expose()));
    assert_eq!(value("code_challenge"), Some(random::challenge(&link.pending.verifier).as_str()));
    assert_eq!(value("code_challenge_method"), Some("S256"));
    assert!(link.url.contains("scope=im%3Achat%20offline_access"), "a space is not encoded as a plus: {}", link.url);
    assert!(!link.url.contains(link.pending.verifier.expose()));
}

#[test]
fn users_sign_in_where_their_accounts_are() {
    for (base, accounts) in [
        ("https://open.feishu.cn/open-apis", "https://accounts.feishu.cn"),
        ("https://open.larksuite.com", "https://accounts.larksuite.com"),
        ("https://open.example.com", "https://open.example.com"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
    ] {
        assert_eq!(sign_in(base).accounts.base_url(), accounts, "{base}");
    }
    let client = Client::builder().app("cli_a", "secret").base_url("https://open.example.com").build().unwrap();
    let elsewhere = SignIn::at(&client, &"https://accounts.example.com".into()).unwrap();
    let link = elsewhere.link("https://example.com").build().unwrap();
    assert!(link.url.starts_with("https://accounts.example.com/open-apis/authen/v1/authorize?"), "{}", link.url);
    let nobody = Client::builder().build().unwrap();
    assert!(matches!(SignIn::new(&nobody), Err(Error::Config(_))));
}

#[test]
fn refuses_invalid_links() {
    let sign_in = sign_in("https://open.feishu.cn");
    let problem = |link: LinkBuilder| match link.build() {
        Err(Error::SignIn(error)) => error.problem,
        other => panic!("{other:?}"),
    };
    let scopes: Vec<String> = (0..51).map(|number| format!("scope:{number}")).collect();
    let back = "https://example.com";
    assert!(sign_in.link(back).scopes(&scopes[..50]).build().is_ok());
    assert_eq!(problem(sign_in.link(back).scopes(scopes)), SignInProblem::TooManyScopes(51));
    for scope in ["", "two scopes", "im:chat\n", "权限"] {
        assert_eq!(problem(sign_in.link(back).scopes([scope])), SignInProblem::InvalidScope(scope.into()));
    }
    for uri in ["", "/callback", "example.com", "https://example.com/#x", "mailto:a@example.com"] {
        assert_eq!(problem(sign_in.link(uri)), SignInProblem::InvalidRedirectUri(uri.into()));
    }
}

#[test]
fn a_redirect_is_read_in_every_form() {
    let pending = link().pending;
    let query = format!("state={}&code=the%2Fcode", pending.state.expose());
    for redirect in [
        query.clone(),
        format!("/back?{query}"),
        format!("https://example.com/back?{query}&x=1"),
        format!("http://localhost:1/back?x=%ff&{query}#fragment"),
    ] {
        assert_eq!(pending.code(&redirect).unwrap().expose(), "the/code", "{redirect}");
    }
}

#[test]
fn refuses_redirects_of_other_sign_ins() {
    let pending = link().pending;
    let (state, other) = (pending.state.expose(), link().pending);
    let problem = |pending: &PendingSignIn, redirect: &str| pending.code(redirect).unwrap_err().problem;
    let cut = &state[..state.len() - 1];
    for redirect in [
        format!("code=x&state={}", other.state.expose()),
        format!("code=x&state={cut}"),
        format!("code=x&state={state}x"),
        "code=x&state=".to_owned(),
        "code=x".to_owned(),
        // An error that anybody could have sent is not trusted either.
        "error=access_denied&state=x".to_owned(),
        "error=access_denied".to_owned(),
    ] {
        assert_eq!(problem(&pending, &redirect), SignInProblem::WrongState, "{redirect}");
    }
    assert_eq!(problem(&PendingSignIn::default(), "code=x&state="), SignInProblem::WrongState);
    let twice = format!("code=x&code=y&state={state}");
    assert_eq!(problem(&pending, &twice), SignInProblem::NotARedirect);
    assert_eq!(problem(&pending, &format!("state={state}&code=")), SignInProblem::NotARedirect);
    assert_eq!(problem(&pending, &format!("error=access_denied&state={state}")), SignInProblem::Refused);
    let said = problem(&pending, &format!("error=server_error&error_description=Later&state={state}"));
    assert_eq!(said, SignInProblem::Answered { error: "server_error".into(), description: "Later".into() });
}

#[test]
fn a_sign_in_in_progress_can_be_stored() {
    let pending = link().pending;
    let kept: PendingSignIn = serde_json::from_str(&serde_json::to_string(&pending).unwrap()).unwrap();
    assert!(kept == pending && !kept.verifier.is_empty());
}

#[test]
fn nothing_shows_a_secret() {
    let link = link();
    let shown = format!("{link:?} {:?} {:?}", link.pending, sign_in("https://open.feishu.cn"));
    let token = crate::authen::v2::OauthToken {
        access_token: "u-swordfish".into(),
        refresh_token: Some("r-swordfish".into()),
        ..Default::default()
    };
    let shown = shown + &format!("{:?}", Session::new(token, SystemTime::UNIX_EPOCH, None));
    for secret in ["swordfish", link.pending.state.expose(), link.pending.verifier.expose()] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[test]
fn errors_have_advice_in_both_languages() {
    use crate::Language;
    let problems = [
        SignInProblem::TooManyScopes(51),
        SignInProblem::WrongState,
        SignInProblem::Refused,
        SignInProblem::NoRefreshToken { granted: false },
        SignInProblem::NoRefreshToken { granted: true },
        SignInProblem::RefreshTokenLost { code: 20064 },
        SignInProblem::Store("no space".into()),
    ];
    let mut seen = std::collections::BTreeSet::new();
    for problem in problems {
        let error: Error = SignInError::of("ann", problem).into();
        for language in [Language::Zh, Language::En] {
            let report = error.report(language).to_string();
            assert!(report.contains("ann") && report.lines().count() > 1, "{report}");
            assert!(seen.insert(report));
        }
        assert_eq!(error.to_string().lines().count(), 1);
    }
}

proptest! {
    /// Whatever the browser opens, only a redirect with the state of this sign-in yields a code.
    #[test]
    fn no_redirect_without_the_state_gives_a_code(redirect in "\\PC{0,80}") {
        let pending = link().pending;
        prop_assert!(pending.code(&redirect).is_err());
        let with_code = format!("https://example.com/?code=x&{redirect}");
        prop_assert!(pending.code(&with_code).is_err());
    }
}
