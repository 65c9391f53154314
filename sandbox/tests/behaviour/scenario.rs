//! Scenario files: their effects, and the reports of mistakes.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::command::{COMMAND, Running};
use crate::push::Bot;
use crate::support::{Fixture, client, send};
use feishu_api::events::Decoder;
use feishu_sandbox::{AppState, Scenario};
use reqwest::redirect::Policy;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio::task::spawn_blocking;

const TEAM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/team.yaml");

async fn team() -> Fixture {
    let scenario = Scenario::load(TEAM).unwrap();
    Fixture::with(|builder| builder.scenario(scenario)).await
}

#[tokio::test]
async fn the_example_scenario_works() {
    let fixture = team().await;
    let token =
        send(fixture.fetch("cli_bot", "bot-secret")).await.body["tenant_access_token"].as_str().unwrap().to_owned();
    let get = async |token: &str, path: &str| {
        let reply = send(fixture.http.get(fixture.url(&format!("/open-apis{path}"))).bearer_auth(token)).await;
        assert_eq!(reply.code(), 0, "{path}: {}", reply.body);
        reply.body["data"].clone()
    };
    let chat = get(&token, "/im/v1/chats/oc_team").await;
    assert_eq!(
        (&chat["name"], &chat["owner_id"], &chat["edit_permission"]),
        (&json!("团队"), &json!("ou_ann"), &json!("only_owner"))
    );
    assert_eq!((&chat["tenant_key"], &chat["user_manager_id_list"]), (&json!("736588c9260f175e"), &json!(["ou_ben"])));
    let messages = get(&token, "/im/v1/messages?container_id_type=chat&container_id=oc_team").await;
    let ids: Vec<&str> =
        messages["items"].as_array().unwrap().iter().map(|one| one["message_id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["om_hello", "om_answer", "om_picture", "om_oops"]);
    assert_eq!(messages["items"][1]["parent_id"], "om_hello");
    assert_eq!(get(&token, "/im/v1/pins?chat_id=oc_team").await["items"][0]["operator_id"], "ou_ann");
    let reactions = get(&token, "/im/v1/messages/om_hello/reactions").await;
    assert_eq!(reactions["items"][0]["reaction_type"]["emoji_type"], "SMILE");
    let image =
        fixture.http.get(fixture.url("/open-apis/im/v1/images/img_logo")).bearer_auth(&token).send().await.unwrap();
    assert!(image.bytes().await.unwrap().starts_with(b"\x89PNG"));

    // The scopes that Ann has granted, and her new consent.
    assert_eq!(get("u-ann", "/authen/v1/user_info").await["name"], "安");
    let body = json!({
        "grant_type": "authorization_code", "client_id": "cli_bot", "client_secret": "bot-secret",
        "code": "code-of-ann", "redirect_uri": "https://example.com/callback",
    });
    let reply = send(fixture.http.post(fixture.url("/open-apis/authen/v2/oauth/token")).json(&body)).await;
    assert_eq!((&reply.body["scope"], reply.code()), (&json!("im:chat im:message offline_access"), 0));
}

#[tokio::test]
async fn an_operation_gives_the_scripted_answer() {
    let text = "apps: { cli_a: { secret: s } }\n\
                replies:\n  im.v1.chat.get: { data: { name: A, more: [1] } }\n  im.v1.chat.list: { error: InvalidChatParameter }\n  \
                im.v1.chat.link: { error: 99991400 }";
    let scenario = Scenario::parse("s.yaml", text).unwrap();
    let fixture = Fixture::with(|builder| builder.scenario(scenario)).await;
    let token = send(fixture.fetch("cli_a", "s")).await.body["tenant_access_token"].as_str().unwrap().to_owned();
    let get = async |path: &str| send(fixture.http.get(fixture.url(path)).bearer_auth(&token)).await;
    let reply = get("/open-apis/im/v1/chats/oc_none").await;
    assert_eq!(reply.body, json!({ "code": 0, "msg": "success", "data": { "name": "A", "more": [1] } }));
    assert_eq!(reply.header("x-feishu-sandbox"), "", "not an example");
    assert_eq!(get("/open-apis/im/v1/chats").await.code(), 232001);
    // The request is still checked completely.
    let reply = get("/open-apis/im/v1/chats/oc_none?user_id_type=phone").await;
    assert_eq!(reply.body["error"]["field_violations"][0]["field"], "user_id_type", "{}", reply.body);
    let link = fixture.http.post(fixture.url("/open-apis/im/v1/chats/oc_none/link")).bearer_auth(&token);
    assert_eq!(send(link.json(&json!({}))).await.code(), 99991400);
}

#[test]
fn missing_entries_have_sensible_defaults() {
    let world = Scenario::parse("s.yaml", "apps: { cli_a: { secret: s } }\nusers: { ou_a: {} }").unwrap().world;
    let app = world.app("cli_a").unwrap();
    assert!(app.bot && app.refresh && app.state == AppState::Enabled && app.scopes.contains("im:message"));
    assert!(app.availability.covers("ou_a"));
    assert_eq!(world.user("ou_a").unwrap().union_id, "on_a");
    assert!(Scenario::parse("empty.yaml", "{}").is_ok());
}

/// A scenario with a mistake, its position, and a part of the expected report.
type Case = (&'static str, &'static str, &'static str);

#[test]
fn mistakes_have_a_position_and_a_fix() {
    let cases: [Case; 34] = [
        ("apps: { cli_a: { secret: s, typ: store } }", "s.yaml:1:29", "did you mean `type`?"),
        (
            "apps: { cli_a: { secret: s, state: of } }",
            "s.yaml:1:36",
            "it can be `enabled`, `disabled` or `not_installed`",
        ),
        ("apps: { cli_a: {} }", "s.yaml:1:9", "secret"),
        ("apps: { bot: { secret: s } }", "s.yaml:1:9", "write `cli_` followed by letters, digits or `_`"),
        ("apps: { cli_a: { secret: s, tenants: [t] } }", "s.yaml:1:29", "add `type: store`, or remove it"),
        ("apps: { cli_a: { secret: s, only_for: [ou_a] } }", "s.yaml:1:40", "add it under `users`"),
        (
            "apps: { cli_a: { secret: s, events: { url: 'ftp://a', verification_token: v } } }",
            "s.yaml:1:44",
            "write `http://127.0.0.1:PORT/PATH`",
        ),
        ("apps: { cli_a: { secret: s, only_for: [], not_for: [] } }", "s.yaml:1:43", "remove one of the two"),
        ("users: { ann: {} }", "s.yaml:1:10", "write `ou_` followed by letters, digits or `_`"),
        ("users: { ou_ann: { granted: { cli_a: [x] } } }", "s.yaml:1:31", "add it under `apps`"),
        ("users: { ou_ann: {} }\nchats: { oc_a: { owner: ou_an } }", "s.yaml:2:25", "did you mean `ou_ann`?"),
        (
            "chats: { oc_a: { mode: private } }",
            "s.yaml:1:10",
            "list one user under `members`, and one bot under `bots`",
        ),
        ("chats: { oc_a: { settings: { edit_permision: x } } }", "s.yaml:1:30", "did you mean `edit_permission`?"),
        (
            "users: { ou_a: {} }\nmessages: { om_a: { chat: oc_a, from: ou_a, text: a } }",
            "s.yaml:2:27",
            "add it under `chats`",
        ),
        (
            "users: { ou_a: {} }\nchats: { oc_a: {} }\nmessages: { om_a: { chat: oc_a, from: ou_a } }",
            "s.yaml:3:13",
            "write `text: …`, or both `type` and `content`",
        ),
        (
            "users: { ou_a: {} }\nchats: { oc_a: {} }\nmessages: { om_a: { chat: oc_a, from: ou_a, type: post, content: hi } }",
            "s.yaml:3:66",
            "JSON, in a string",
        ),
        (
            "apps: { cli_a: { secret: s } }\nfiles: { img_a: { app: cli_a, path: gone.png } }",
            "s.yaml:2:37",
            "relative to the scenario file",
        ),
        (
            "apps: { cli_a: { secret: s } }\nusers: { ou_a: {} }\nuser_tokens: { t-1: { app: cli_a, user: ou_a } }",
            "s.yaml:3:16",
            "use a text that starts with `u-`",
        ),
        (
            "faults: [{ operation: im.v1.messages.reply, fault: 230002 }]",
            "s.yaml:1:23",
            "did you mean `im.v1.message.reply`?",
        ),
        ("faults:\n  - { operation: im.v1.pin.create, fault: 230012 }", "s.yaml:2:43", "did you mean `230"),
        ("faults:\n  - { operation: im.v1.pin.create, fault: MesageRecalled }", "s.yaml:2:43", "`MessageRecalled`"),
        ("faults: [{ operation: im.v1.pin.create, fault: html=9 }]", "s.yaml:1:48", "write a status, 200 to 599"),
        ("faults: [{ operation: im.v1.pin.create, fault: hang, times: 0 }]", "s.yaml:1:61", "write 1 or more"),
        ("faults: [{ operation: im.v1.pin.create, fault: hang, times: -1 }]", "s.yaml:1:61", ""),
        ("faults: [{ operation: im.v1.pin.create, fault: hang, befor: 1 }]", "s.yaml:1:54", ""),
        ("faults: [{ operation: im.v1.pin.create }]", "s.yaml:1:10", "fault"),
        ("faults: [{ operation: im.v1.pin.create, fault: [] }]", "s.yaml:1:48", ""),
        ("replies: { im.v1.chats.get: { data: {} } }", "s.yaml:1:12", "did you mean `im.v1.chat.get`?"),
        ("replies: { im.v1.chat.get: { data: [] } }", "s.yaml:1:36", "write the fields of the reply"),
        ("replies: { im.v1.chat.get: {} }", "s.yaml:1:28", "`data: { … }` or `error: CODE`"),
        ("replies: { im.v1.chat.get: { data: {}, error: 1 } }", "s.yaml:1:28", "write one of them"),
        ("replies: { im.v1.image.get: { data: {} } }", "s.yaml:1:29", "write an `error`, or remove the entry"),
        ("replies: { im.v1.chat.get: { error: 1 } }", "s.yaml:1:37", "write the code or the name of an error"),
        ("replies: { im.v1.pin.create: { error: MesageRecalled } }", "s.yaml:1:39", "did you mean `MessageRecalled`?"),
    ];
    for (text, place, help) in cases {
        let mistakes = Scenario::parse("s.yaml", text).unwrap_err().to_string();
        assert!(mistakes.contains(&format!("--> {place}")) && mistakes.contains(help), "{text}\n{mistakes}");
    }
}

/// Planned faults apply to the calls of their operation.
#[tokio::test]
async fn a_scenario_may_have_faults() {
    let text = "apps: { cli_a: { secret: s } }\n\
                faults:\n  \
                - { operation: auth.v3.tenant_access_token.internal, fault: 10015, after: 1 }\n  \
                - { operation: auth.v3.tenant_access_token.internal, fault: rate-limit=3, times: 2 }\n  \
                - { operation: auth.v3.tenant_access_token.internal, fault: InvalidParameter }\n";
    let scenario = Scenario::parse("s.yaml", text).unwrap();
    assert_eq!(scenario.faults.len(), 3);
    let fixture = Fixture::with(|builder| builder.scenario(scenario)).await;
    let mut codes = Vec::new();
    for _ in 0..6 {
        codes.push(send(fixture.fetch("cli_a", "s")).await.code());
    }
    assert_eq!(codes, [0, 10015, 99991400, 99991400, 10003, 0]);
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let text = "users: { ou_a: {} }\nchats: { a: { members: [ou_b, ou_c], owner: ou_d } }";
    let mistakes = Scenario::parse("s.yaml", text).unwrap_err().to_string();
    assert_eq!(mistakes.matches("error[").count(), 4, "{mistakes}");
}

#[tokio::test]
async fn the_command_serves_a_scenario_and_prints_what_it_did() {
    let mut child = Running(Command::new(COMMAND).args(["--scenario", TEAM]).stdout(Stdio::piped()).spawn().unwrap());
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let url = lines.next().unwrap().strip_prefix("base URL").unwrap().trim().to_owned();
    let ids: Vec<String> = lines.by_ref().take_while(|line| line.starts_with("app id")).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
    let http = client(Policy::none());
    let ask = async |path: &str| {
        let reply = http.get(format!("{url}{path}")).bearer_auth("u-ann").send().await.unwrap();
        reply.headers()["x-tt-logid"].to_str().unwrap().to_owned()
    };
    for (path, status, code, operation) in [
        ("/open-apis/im/v1/chats/oc_team", "200", "0", "im.v1.chat.get"),
        ("/open-apis/im/v1/chats/oc_none", "400", "232006", "im.v1.chat.get"),
        ("/nowhere", "404", "-", "-"),
    ] {
        let log_id = ask(path).await;
        assert_eq!(lines.next().unwrap(), format!("GET {path} {status} {code} {log_id} {operation}"));
    }
}

#[tokio::test]
async fn the_command_pushes_events_to_the_addresses_of_a_scenario() {
    let bot = Bot::start(Decoder::new("v-token").encrypt_key("e-key").window(Duration::MAX)).await;
    let text = format!(
        "apps: {{ cli_a: {{ secret: s, events: {{ url: '{}', verification_token: v-token, encrypt_key: e-key }} }} }}\n\
         users: {{ ou_a: {{ name: A }} }}\n\
         chats: {{ oc_a: {{ owner: ou_a, bots: [cli_a] }} }}\n\
         user_tokens: {{ u-a: {{ app: cli_a, user: ou_a }} }}\n",
        bot.url
    );
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("events.yaml");
    std::fs::write(&path, text).unwrap();
    let mut child = Running(Command::new(COMMAND).arg("--scenario").arg(&path).stdout(Stdio::piped()).spawn().unwrap());
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let url = lines.next().unwrap().strip_prefix("base URL").unwrap().trim().to_owned();
    // In the meantime, the bot answers the challenge on this thread.
    let told =
        spawn_blocking(move || lines.find(|line| line.starts_with("events of") && line.contains("are now pushed")))
            .await
            .unwrap();
    assert_eq!(told, Some(format!("events of cli_a are now pushed to {}", bot.url)));
    let change = client(Policy::none()).put(format!("{url}/open-apis/im/v1/chats/oc_a")).bearer_auth("u-a");
    assert_eq!(send(change.json(&json!({ "name": "新" }))).await.code(), 0);
    // If the event is not pushed, the test does not end.
    while bot.taken().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[test]
fn the_command_reports_mistakes_and_exits() {
    let output = Command::new(COMMAND).args(["--scenario", "no-such-file.yaml"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("cannot read no-such-file.yaml"));
}

#[test]
fn the_schema_describes_scenarios() {
    let output = Command::new(COMMAND).arg("--schema").output().unwrap();
    let schema: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(schema["properties"]["chats"]["description"].is_string(), "{schema}");
}

/// Collects the keys of all objects that a schema describes.
fn keys(schema: &Value, found: &mut Vec<String>) {
    if let Some(properties) = schema["properties"].as_object() {
        found.extend(properties.keys().cloned());
    }
    let inner = schema.as_object().into_iter().flat_map(|object| object.values());
    inner.chain(schema.as_array().into_iter().flatten()).for_each(|value| keys(value, found));
}

#[test]
fn the_docs_have_every_key() {
    let docs = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/sandbox.md")).unwrap();
    let mut found = Vec::new();
    keys(&serde_json::from_str(&Scenario::schema()).unwrap(), &mut found);
    assert!(found.len() > 60, "{found:?}");
    let missing: Vec<_> = found.iter().filter(|key| !docs.contains(&format!("`{key}`"))).collect();
    assert_eq!(missing, Vec::<&String>::new());
}
