//! Store apps: a ticket, an app token, and a tenant token per tenant.

use crate::support::{Outcome, PIN, pin, sandbox, store_app};
use feishu_api::auth::v3::{app_access_token, app_ticket, tenant_access_token};
use feishu_api::client::token::MemoryStore;
use feishu_api::error::ConfigProblem;
use feishu_api::im::v1::pin::Create;
use feishu_api::{Access, Error, Language, Operation};
use feishu_sandbox::{AppState, Sandbox, demo};

const APP_TOKEN: &str = app_access_token::Create::ENDPOINT.id;
const TENANT_TOKEN: &str = tenant_access_token::Create::ENDPOINT.id;

fn counts(sandbox: &Sandbox) -> [u64; 3] {
    [APP_TOKEN, TENANT_TOKEN, PIN].map(|operation| sandbox.count(operation).unwrap())
}

#[track_caller]
fn problem(outcome: Outcome) -> ConfigProblem {
    match outcome {
        Err(Error::Config(error)) => error.problem,
        other => panic!("not an error of configuration: {other:?}"),
    }
}

#[tokio::test]
async fn a_ticket_is_sufficient() {
    let sandbox = sandbox().await;
    let client = store_app(&sandbox).tenant_key(demo::TENANT).build().unwrap();
    client.set_app_ticket(sandbox.app_ticket(demo::STORE_APP)).await.unwrap();
    pin(&client).await.unwrap();
    pin(&client).await.unwrap();
    assert_eq!(counts(&sandbox), [1, 1, 2]);
}

#[tokio::test]
async fn without_a_ticket_the_error_has_advice() {
    let sandbox = sandbox().await;
    let client = store_app(&sandbox).tenant_key(demo::TENANT).build().unwrap();
    let error = pin(&client).await.unwrap_err();
    assert!(error.to_string().contains("client.resend_app_ticket()"), "{error}");
    assert!(error.report(Language::Zh).to_string().contains("client.set_app_ticket(…)"), "{error:#}");
    assert_eq!(problem(Err(error)), ConfigProblem::NoAppTicket);
    assert_eq!(counts(&sandbox), [0, 0, 0], "nothing was sent");

    let before = sandbox.app_ticket(demo::STORE_APP);
    client.resend_app_ticket().await.unwrap();
    assert_eq!(sandbox.count(app_ticket::Resend::ENDPOINT.id).unwrap(), 1);
    let pushed = sandbox.app_ticket(demo::STORE_APP);
    assert_ne!(before, pushed);
    client.set_app_ticket(pushed).await.unwrap();
    pin(&client).await.unwrap();
}

#[tokio::test]
async fn without_a_tenant_the_error_has_advice() {
    let sandbox = sandbox().await;
    let client = store_app(&sandbox).app_ticket(sandbox.app_ticket(demo::STORE_APP)).build().unwrap();
    let error = pin(&client).await.unwrap_err();
    assert!(error.to_string().contains("Access::Tenant(tenant_key)"), "{error}");
    assert_eq!(problem(Err(error)), ConfigProblem::NoTenantKey);
    let in_the_tenant = client.send(Create::new(demo::MESSAGE)).access(Access::Tenant(demo::TENANT.into()));
    in_the_tenant.await.unwrap();
}

#[tokio::test]
async fn each_tenant_has_its_own_token_and_all_have_one_app_token() {
    let sandbox = sandbox().await;
    let tenants: Vec<String> = (0..5).map(|number| format!("tenant-{number}")).collect();
    sandbox.with_world(|world| world.app_mut(demo::STORE_APP).unwrap().tenants.extend(tenants.clone()));
    let client = store_app(&sandbox).app_ticket(sandbox.app_ticket(demo::STORE_APP)).build().unwrap();
    let calls: Vec<_> = tenants
        .iter()
        .cycle()
        .take(50)
        .map(|tenant| {
            let call = client.send(Create::new(demo::MESSAGE)).access(Access::Tenant(tenant.clone()));
            tokio::spawn(call.into_future())
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(counts(&sandbox), [1, 5, 50]);
    let mut tokens: Vec<_> = sandbox.requests().iter().filter_map(|request| request.token).collect();
    tokens.sort_unstable();
    tokens.dedup();
    assert_eq!(tokens.len(), 5);
}

#[tokio::test]
async fn revoked_tokens_are_replaced_from_the_app_token_on() {
    let sandbox = sandbox().await;
    let ticket = sandbox.app_ticket(demo::STORE_APP);
    let client = store_app(&sandbox).tenant_key(demo::TENANT).app_ticket(ticket).build().unwrap();
    pin(&client).await.unwrap();
    sandbox.revoke_tokens();
    pin(&client).await.unwrap();
    // The pin was rejected, then the app token, and both were replaced.
    assert_eq!(counts(&sandbox), [2, 3, 3]);
}

#[tokio::test]
async fn refusals_are_errors_of_the_platform() {
    let sandbox = sandbox().await;
    let code = |outcome: Outcome| outcome.unwrap_err().code();
    let client = store_app(&sandbox).app_ticket("not-the-ticket").tenant_key(demo::TENANT).build().unwrap();
    let error = pin(&client).await.unwrap_err();
    assert_eq!((error.code(), error.endpoint().unwrap().id), (Some(10012), APP_TOKEN));
    assert!(!format!("{error:#}").contains("not-the-ticket"), "{error:#}");
    // The correct ticket fixes it at once, after any number of failures.
    for _ in 0..20 {
        assert_eq!(code(pin(&client).await), Some(10012));
    }
    client.set_app_ticket(sandbox.app_ticket(demo::STORE_APP)).await.unwrap();
    pin(&client).await.unwrap();

    let unknown = client.send(Create::new(demo::MESSAGE)).access(Access::Tenant("nobody".into())).await;
    assert_eq!(code(unknown), Some(10005));
    sandbox.with_world(|world| world.app_mut(demo::STORE_APP).unwrap().state = AppState::Disabled);
    let other = store_app(&sandbox).app_ticket(sandbox.app_ticket(demo::STORE_APP)).tenant_key(demo::TENANT);
    assert_eq!(code(pin(&other.build().unwrap()).await), Some(10014));
}

#[tokio::test]
async fn a_ticket_reaches_other_clients_through_the_store() {
    let sandbox = sandbox().await;
    let store = MemoryStore::new();
    let client = || store_app(&sandbox).tenant_key(demo::TENANT).token_store(store.clone()).build().unwrap();
    let (receives, works) = (client(), client());
    receives.set_app_ticket(sandbox.app_ticket(demo::STORE_APP)).await.unwrap();
    pin(&works).await.unwrap();
    assert_eq!(counts(&sandbox), [1, 1, 1]);
    // This client has its own ticket now, which a newer one invalidates.
    receives.resend_app_ticket().await.unwrap();
    receives.set_app_ticket(sandbox.app_ticket(demo::STORE_APP)).await.unwrap();
    sandbox.revoke_tokens();
    pin(&works).await.unwrap();
}
