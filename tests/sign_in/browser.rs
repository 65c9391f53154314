//! A user signs in with a browser.

use super::{CALLBACK, NEW, client, fixture, problem, signed_in};
use feishu_api::Error;
use feishu_api::authen::v2::oauth_token::CreateError;
use feishu_api::sign_in::{PendingSignIn, SignIn, SignInProblem};
use feishu_sandbox::{Sandbox, demo};
use reqwest::redirect::Policy;
use std::time::Duration;

/// Opens the link, clicks the link on the page with this text, and returns where the browser is redirected.
async fn click(link: &str, says: &str) -> String {
    let browser = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
    let page = browser.get(link).send().await.unwrap();
    assert_eq!(page.headers()["content-type"], "text/html; charset=utf-8");
    let page = page.text().await.unwrap();
    let line = page.lines().find(|line| line.contains(says)).unwrap_or_else(|| panic!("{page}"));
    let address = line.split('"').nth(1).unwrap().replace("&amp;", "&");
    let origin = link.split("/open-apis").next().unwrap();
    let sent = browser.get(format!("{origin}{address}")).send().await.unwrap();
    assert_eq!(sent.status(), 302);
    sent.headers()["location"].to_str().unwrap().to_owned()
}

#[tokio::test]
async fn agreeing_on_the_page_signs_in() {
    let (_sandbox, sign_in) = fixture().await;
    let link = sign_in.link(CALLBACK).scopes(["contact:user.email:readonly"]).offline_access().build().unwrap();
    let redirect = click(&link.url, "Agree as 新人").await;
    assert!(redirect.starts_with("https://example.com/callback?from=test&code="), "{redirect}");
    let session = sign_in.finish(&link.pending, &redirect).await.unwrap();
    assert_eq!(session.scopes(), ["contact:user.email:readonly", "offline_access"]);
    assert_eq!(session.missing(["offline_access", "im:chat"]), ["im:chat"]);
    let life = session.access_ends().duration_since(session.granted()).unwrap();
    assert_eq!(life, Duration::from_secs(7200));
    let week = session.refresh_ends().unwrap().duration_since(session.granted()).unwrap();
    assert_eq!(week, Duration::from_secs(7 * 24 * 60 * 60));
    assert_eq!(sign_in.user(&session).await.unwrap().open_id, NEW);

    let next = sign_in.refresh(&session).await.unwrap();
    assert_ne!(next.refresh_token(), session.refresh_token());
    assert_eq!(next.granted(), session.granted());
    // The earlier access token stays valid.
    assert!(sign_in.user(&session).await.is_ok() && sign_in.user(&next).await.is_ok());
}

#[tokio::test]
async fn refusing_is_an_error() {
    let (_sandbox, sign_in) = fixture().await;
    let link = sign_in.link(CALLBACK).build().unwrap();
    let redirect = click(&link.url, "Refuse").await;
    assert_eq!(problem(sign_in.finish(&link.pending, &redirect).await), SignInProblem::Refused);
}

#[tokio::test]
async fn a_code_is_valid_once_for_five_minutes_with_its_verifier() {
    let (sandbox, sign_in) = fixture().await;
    let kind = |outcome: Result<_, Error>| match outcome {
        Err(Error::Api(error)) => error.documented::<CreateError>(),
        other => panic!("{other:?}"),
    };
    let link = sign_in.link(CALLBACK).build().unwrap();
    let redirect = sandbox.agree(&link.url, NEW).unwrap();
    // An attacker has the redirect and the state, but not the verifier.
    let kept = serde_json::to_value(&link.pending).unwrap();
    let mut stolen = kept.clone();
    stolen["verifier"] = "x".repeat(43).into();
    let stolen: PendingSignIn = serde_json::from_value(stolen).unwrap();
    assert_eq!(kind(sign_in.finish(&stolen, &redirect).await), Some(CreateError::PkceFailed));
    // Another process continues with the stored state.
    let kept: PendingSignIn = serde_json::from_value(kept).unwrap();
    assert!(sign_in.finish(&kept, &redirect).await.is_ok());
    assert_eq!(kind(sign_in.finish(&kept, &redirect).await), Some(CreateError::CodeUsed));

    let redirect = sandbox.agree(&link.url, NEW).unwrap();
    sandbox.advance(Duration::from_secs(5 * 60));
    assert_eq!(kind(sign_in.finish(&kept, &redirect).await), Some(CreateError::CodeExpired));
}

#[tokio::test]
async fn without_offline_access_there_is_no_refresh_token_and_the_error_says_so() {
    let (sandbox, sign_in) = fixture().await;
    let session = signed_in(&sandbox, &sign_in, sign_in.link(CALLBACK).scopes(["im:chat"])).await;
    assert_eq!(session.refresh_token(), None);
    let found = problem(sign_in.refresh(&session).await);
    assert_eq!(found, SignInProblem::NoRefreshToken { granted: false });
    let advice = format!("{:#}", session.expect_refresh_token().unwrap_err());
    assert!(advice.contains("offline_access()"), "{advice}");
}

#[tokio::test]
async fn the_page_shows_errors_of_invalid_links() {
    let (sandbox, sign_in) = fixture().await;
    sandbox.with_world(|world| {
        let app = world.app_mut(demo::APP_ID).unwrap();
        app.redirect_uris = [CALLBACK.to_owned()].into();
        app.scopes.remove("im:chat");
    });
    let code = |sign_in: &SignIn, uri: &str, scopes: &[&str]| {
        let link = sign_in.link(uri).scopes(scopes.iter().copied()).build().unwrap();
        (sandbox.agree(&link.url, NEW).map_err(|error| error.code), link.url)
    };
    assert!(code(&sign_in, CALLBACK, &["offline_access"]).0.is_ok());
    assert_eq!(code(&sign_in, "https://example.com/", &[]).0, Err(Some(20029)));
    let (refused, link) = code(&sign_in, CALLBACK, &["im:chat"]);
    assert_eq!(refused, Err(Some(20027)));
    let page = reqwest::get(link).await.unwrap();
    assert_eq!(page.status(), 400);
    assert!(page.text().await.unwrap().contains("20027"));
    let many = (0..51).map(|number| format!("a:{number}")).collect::<Vec<_>>().join("%20");
    let link = sign_in.link(CALLBACK).build().unwrap().url;
    assert!(sandbox.agree(&format!("{link}&scope={many}"), NEW).is_err());
    let nobody = link.replace(demo::APP_ID, "cli_nobody");
    assert_eq!(sandbox.agree(&nobody, NEW).unwrap_err().code, Some(20048));
}

#[tokio::test]
async fn no_error_shows_the_secret_the_code_or_the_state() {
    let sandbox = Sandbox::start().await.unwrap();
    let sign_in = SignIn::new(&client(&sandbox)).unwrap();
    let link = sign_in.link(CALLBACK).build().unwrap();
    let redirect = sandbox.agree(&link.url, NEW).unwrap();
    let code = redirect.split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    assert!(sign_in.finish(&link.pending, &redirect).await.is_ok());
    let error = sign_in.finish(&link.pending, &redirect).await.unwrap_err();
    let shown = format!("{error} {error:#} {error:?}");
    for secret in [demo::APP_SECRET, &code, link.pending.state().expose()] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
