//! Where credentials come from, and that they are never shown.

use crate::support::Place;
use feishu_sandbox::{Sandbox, demo};
use std::fs;
use std::path::Path;

const PIN: [&str; 4] = ["call", "im.v1.pin.create", "--message-id", demo::MESSAGE];

fn write(place: &Place, text: &str) -> std::path::PathBuf {
    let directory = place.path().join(".config/feishu");
    fs::create_dir_all(&directory).unwrap();
    let path = directory.join("config.yaml");
    fs::write(&path, text).unwrap();
    close(&path);
    path
}

#[cfg(unix)]
fn close(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
}

#[cfg(not(unix))]
fn close(_: &Path) {}

fn profiles(sandbox: &Sandbox) -> String {
    let (url, id, secret) = (sandbox.base_url(), demo::APP_ID, demo::APP_SECRET);
    format!(
        "default: work\nprofiles:\n  work: {{ app_id: {id}, app_secret: {secret}, base_url: '{url}' }}\n  \
         poor: {{ app_id: {}, app_secret: {secret}, base_url: '{url}' }}\n",
        demo::APP_WITHOUT_SCOPES
    )
}

#[tokio::test]
async fn profiles_are_in_a_file() {
    let sandbox = Sandbox::start().await.unwrap();
    let place = Place::new();
    write(&place, &profiles(&sandbox));
    place.run(&PIN).await.ok();
    place.run(&[&PIN[..], &["--profile", "poor"]].concat()).await.fails(5);
    place.run(&[&["--profile", "poor"][..], &PIN[..]].concat()).await.fails(5);
    let err = place.run(&[&PIN[..], &["--profile", "wrok"]].concat()).await.fails(3);
    assert!(err.contains("did you mean `work`?"), "{err}");
    place.with("FEISHU_PROFILE", "poor").run(&PIN).await.fails(5);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let sandbox = Sandbox::start().await.unwrap();
    let place = Place::new();
    let path = write(&place, &profiles(&sandbox));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let err = place.run(&PIN).await.fails(1);
    assert!(err.contains("chmod 600"), "{err}");
}

#[tokio::test]
async fn what_is_wrong_with_the_file_is_said_without_what_stands_there() {
    let place = Place::new();
    for text in [
        format!("profiles:\n  work: {{ app_id: a, app_secrt: {} }}\n", demo::APP_SECRET),
        format!("profiles:\n  work: [{}]\n", demo::APP_SECRET),
        format!("profiles:\n  work: {{ app_secret: {{ {}: 1 }} }}\n", demo::APP_SECRET),
        format!("profiles: {{ {}", demo::APP_SECRET),
    ] {
        write(&place, &text);
        // That no secret is shown is checked of every command.
        let err = place.run(&PIN).await.fails(1);
        assert!(err.contains("config.yaml:"), "{err}");
    }
}

#[tokio::test]
async fn secrets_of_a_reply_are_hidden_and_those_of_a_request_are_no_arguments() {
    let sandbox = Sandbox::start().await.unwrap();
    let place = Place::at(&sandbox);
    let fetch = ["call", "auth.v3.tenant_access_token.internal", "--app-id", demo::APP_ID, "--app-secret"];
    let reply = place.run(&[&fetch[..], &["env:FEISHU_APP_SECRET"]].concat()).await.json();
    assert_eq!(reply["tenant_access_token"], "[secret]");
    let err = place.run(&[&fetch[..], &["my-secret"]].concat()).await.fails(2);
    assert!(err.contains("env:NAME") && !err.contains("my-secret"), "{err}");
    let command = place.run(&[&fetch[..], &["env:FEISHU_APP_SECRET", "--dry-run"]].concat()).await.ok();
    assert!(command.contains(r#""app_secret":"'"${FEISHU_APP_SECRET}"'""#), "{command}");
}
