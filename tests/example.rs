//! Runs the examples and checks their output.

#![allow(clippy::panic, clippy::unwrap_used, reason = "clippy.toml lets tests do so; this is for what they share")]

use serde_json::Value;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

/// The examples by name, built as `cargo test --workspace` builds them, so that nothing is compiled twice.
static EXAMPLES: LazyLock<HashMap<String, PathBuf>> = LazyLock::new(|| {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--workspace", "--examples", "--message-format", "json"]);
    let output = build.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let example = |message: Value| {
        let name = message["target"]["name"].as_str()?;
        Some((name.to_owned(), PathBuf::from(message["executable"].as_str()?)))
    };
    messages.filter_map(example).collect()
});

/// The executable of an example.
fn built(name: &str) -> &'static Path {
    EXAMPLES
        .get(name)
        .unwrap_or_else(|| panic!("{name} is not built: its required features are not those of the tests"))
}

const NAMES: [&str; 3] = ["FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_MESSAGE_ID"];

/// Runs the example with only these environment variables.
fn run(environment: &[(&str, &str)]) -> Output {
    Command::new(built("pin_message")).env_clear().envs(environment.iter().copied()).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn it_pins_lists_unpins_and_meets_an_error() {
    let english = [
        "what to do: The message has been recalled, and a recalled message cannot be pinned.",
        "Pin a message (im.v1.pin.create) answered with the error 230011 MessageRecalled",
        "log id: sandbox-",
    ];
    let chinese = [
        "处理建议：消息已被撤回，不支持该操作。",
        "Pin 消息 (im.v1.pin.create) 返回错误 230011 MessageRecalled",
        "日志 ID：sandbox-",
    ];
    for (environment, report) in [
        (&[][..], english),
        (&[("LANG", "en_US.UTF-8")], english),
        (&[("LANG", "C")], english),
        (&[("LANG", "zh_CN.UTF-8")], chinese),
        (&[("LC_ALL", "zh_TW.UTF-8"), ("LANG", "en_US.UTF-8")], chinese),
        (&[("LC_ALL", "en_US.UTF-8"), ("LANG", "zh_CN.UTF-8")], english),
        (&[("LC_ALL", ""), ("LC_MESSAGES", "zh_CN"), ("LANG", "")], chinese),
        // An empty variable counts as unset.
        (&[("FEISHU_APP_ID", ""), ("FEISHU_APP_SECRET", "")], english),
    ] {
        let output = run(environment);
        let said = text(&output.stdout);
        assert!(output.status.success(), "{environment:?}: {said}{}", text(&output.stderr));
        assert_eq!(text(&output.stderr), "", "{environment:?}");
        let lines: Vec<&str> = said.lines().collect();
        assert!(lines[0].contains("calling a sandbox at http://127.0.0.1:"), "{said}");
        let first = lines[1]
            .strip_prefix("Pinned om_dc13264520392913993dd051dba21dcf in oc_a0553eda9014c201e6969b478895c230: ");
        let second = lines[2].strip_prefix("Pinned it again: the same pin, ").unwrap();
        assert_eq!(first, Some(second), "operator and time are those of the first pin: {said}");
        assert!(second.starts_with("by cli_5a6b7c8d9e0f1a2b at "), "{said}");
        assert_eq!(lines[3..5], ["It is pin number 1 in its chat.", "Unpinned it."], "{said}");
        for line in report {
            assert!(said.contains(line), "{line:?} in {said}");
        }
    }
}

#[test]
fn an_environment_that_is_half_set_is_explained() {
    for set in 1..NAMES.len() {
        for start in 0..NAMES.len() {
            let (given, missing): (Vec<_>, Vec<_>) =
                NAMES.iter().enumerate().partition(|(index, _)| (index + NAMES.len() - start) % NAMES.len() < set);
            let environment: Vec<_> = given.iter().map(|(_, name)| (**name, "a-value-not-to-be-shown")).collect();
            let output = run(&environment);
            assert_eq!(output.status.code(), Some(2), "{environment:?}");
            assert_eq!(text(&output.stdout), "");
            let said = text(&output.stderr);
            let (asked, _) = said.split_once(" as well").unwrap();
            for (_, name) in missing {
                assert!(asked.contains(name), "{name} in {said}");
            }
            for (_, name) in given {
                assert!(!asked.contains(name), "{name} in {said}");
            }
            assert!(said.contains("set none of them") && !said.contains("not-to-be-shown"), "{said}");
        }
    }
}

#[test]
fn two_clients_share_a_token() {
    let output = Command::new(built("share_token_store")).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    let fetched: Vec<_> = said.lines().filter_map(|line| line.rsplit(' ').next()).collect();
    assert_eq!(fetched, ["1.", "1.", "2.", "2."], "{said}");
}

#[test]
fn it_uploads_an_image_and_downloads_it_again() {
    let example = built("upload_image");
    let output = Command::new(example).env_clear().env("TMPDIR", env!("CARGO_TARGET_TMPDIR")).output().unwrap();
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}{}", text(&output.stderr));
    assert!(said.contains("Downloaded 67 bytes of image/png to "), "{said}");
    let output = Command::new(example).arg("no/such/image.png").env_clear().output().unwrap();
    let said = text(&output.stderr);
    assert!(!output.status.success() && said.contains("`no/such/image.png` cannot be read"), "{said}");
}

/// Returns the output of an example in an empty environment.
fn said(name: &str) -> String {
    let output = Command::new(built(name)).env_clear().output().unwrap();
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}{}", text(&output.stderr));
    said
}

#[test]
fn it_sends_a_picture_and_pins_the_answer() {
    let said = said("send_picture");
    let lines: Vec<_> = said.lines().collect();
    let answer = lines[2].strip_prefix("Replied with ").unwrap().trim_end_matches('.');
    assert!(lines[1].starts_with("Sent img_"), "{said}");
    assert_eq!(lines[3], format!("Pinned {answer} in oc_a0553eda9014c201e6969b478895c230."), "{said}");
    let output = Command::new(built("send_picture")).arg("no/such/image.png").env_clear().output().unwrap();
    assert!(!output.status.success() && text(&output.stderr).contains("`no/such/image.png` cannot be read"));
}

#[test]
fn it_pages_through_the_history_of_a_chat() {
    let said = said("chat_history");
    // More than the two pages of five messages.
    for line in [
        "9. app cli_5a6b7c8d9e0f1a2b: Good morning, @all",
        "10. app cli_5a6b7c8d9e0f1a2b: Today | First this, | then that. | fn main() {}",
    ] {
        assert!(said.lines().any(|said| said == line), "{line:?} in {said}");
    }
    assert!(said.contains("(recalled)") && said.contains(": [image]\n"), "{said}");
    assert!(said.ends_with("11. app cli_5a6b7c8d9e0f1a2b: **Done**\n11 messages.\n"), "{said}");
}

#[test]
fn it_handles_every_kind_of_error() {
    let said = said("handle_errors");
    let advice: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("  => ")).collect();
    assert_eq!(advice[0], "ask somebody in the chat to add the bot", "{said}");
    assert!(advice[1].starts_with("apply for one of the scopes im:message, "), "{said}");
    assert!(advice[2].starts_with("BotBlockedByUser: tell a person: "), "{said}");
    let last = ["slow down, and try later", "send several messages", "try later: nothing was sent"];
    assert_eq!(advice[3..], last, "{said}");
}

#[test]
fn the_bot_answers_a_text_with_itself_and_pins_it() {
    let said = said("echo_bot");
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[1], "Answered the challenge.", "{said}");
    assert!(lines[2].starts_with("Replied to om_hello with om_sandbox_"), "{said}");
    assert_eq!(lines[3], "Pinned om_hello in oc_a0553eda9014c201e6969b478895c230.", "{said}");
    assert_eq!(lines[4], "Ignored om_picture: it is not a text.", "{said}");
    assert_eq!(lines[5], r#"The chat now has the messages {"text":"@Echo hello"}."#, "{said}");
}

#[test]
fn a_bot_answers_over_the_connection_that_it_opens() {
    let said = said("long_connection_bot");
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[1], "Connected.", "{said}");
    assert!(lines[2].starts_with("Replied to om_hello with om_sandbox_"), "{said}");
    assert_eq!(lines[3], "Pinned om_hello in oc_a0553eda9014c201e6969b478895c230.", "{said}");
}

#[test]
fn two_processes_share_limits_tokens_and_events() {
    let has_server = Command::new("redis-server").arg("--version").output().is_ok();
    if !has_server {
        assert!(std::env::var_os("CI").is_none(), "there is no redis-server: apt-get install redis-server");
        eprintln!("skipped: there is no redis-server");
        return;
    }
    let output = Command::new(built("shared_redis")).env_remove("REDIS_URL").output().unwrap();
    let said = text(&output.stdout);
    assert!(output.status.success(), "{said}{}", text(&output.stderr));
    assert_eq!(said.matches("handles the event e-1").count(), 1, "{said}");
    assert!(said.contains("0 were refused; tokens fetched: 1."), "{said}");
}

#[test]
fn a_user_signs_in() {
    let said = said("sign_in");
    assert!(said.contains("张三 signed in and granted "), "{said}");
    assert!(said.ends_with("They stay signed in.\n"), "{said}");
}

#[test]
fn a_custom_bot_sends_messages_and_reports_errors() {
    let said = said("custom_bot");
    assert!(said.contains("The bot received 3 messages.\n"), "{said}");
    assert!(said.contains("19021 SignatureMismatch") && said.contains("what to do: "), "{said}");
    assert!(!said.contains("token-of-the-sandbox"), "{said}");
}

#[test]
fn a_user_clicks_on_a_card_that_asks_for_approval() {
    let said = said("approval_card");
    let lines: Vec<_> = said.lines().collect();
    assert!(lines[1].starts_with("Sent om_sandbox_"), "{said}");
    assert_eq!(lines[2], r#"The user sees {"type":"success","content":"Approved"}."#, "{said}");
    assert_eq!(lines[3], r#"The card says "**Ada** asked for 2 days (unpaid). Approved: Enjoy!"."#, "{said}");
}

#[test]
fn an_answer_grows_in_a_card() {
    let said = said("streaming_answer");
    assert!(said.contains("The card is the message om_sandbox_"), "{said}");
    let last = "The text is: A card is a message with **elements** that can be *clicked*, and changed later.\n";
    assert!(said.ends_with(last), "{said}");
}

#[test]
fn commands_of_the_documentation_enable_what_their_examples_need() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let features = |line: &str| -> Vec<String> {
        line.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').map(str::to_owned).collect()
    };
    let required = |example: &str| {
        let (_, rest) =
            manifest.split_once(&format!("name = \"{example}\"\nrequired-features = ")).unwrap_or_else(|| {
                panic!("there is no example {example}");
            });
        features(rest.lines().next().unwrap_or_default()).into_iter().filter(|word| !word.is_empty())
    };
    let mut commands = 0;
    for page in ["README.md", "CONTRIBUTING.md"] {
        let text = std::fs::read_to_string(root.join(page)).unwrap();
        for command in text.split("cargo run --example ").skip(1) {
            let mut words = command.split(['`', '\n']).next().unwrap_or_default().split_whitespace();
            let example = words.next().unwrap_or_default();
            let mut enabled = vec!["im".to_owned()];
            if words.next() == Some("--features") {
                enabled.extend(features(words.next().unwrap_or_default()));
            }
            // These enable others.
            for (feature, other) in [("ws", "events"), ("axum", "events")] {
                if enabled.iter().any(|one| one == feature) {
                    enabled.push(other.to_owned());
                }
            }
            for needed in required(example) {
                assert!(enabled.contains(&needed), "{page}: {example} needs the feature {needed}");
            }
            commands += 1;
        }
    }
    assert!(commands > 8, "{commands} commands were found");
}
