//! `feishu sandbox`, completions and manual pages.

use crate::support::Place;

#[tokio::test(flavor = "multi_thread")]
async fn the_variables_that_a_sandbox_prints_are_all_that_a_call_needs() {
    let scenario = concat!(env!("CARGO_MANIFEST_DIR"), "/../sandbox/scenarios/team.yaml");
    for arguments in [&["sandbox"][..], &["sandbox", "--scenario", scenario, "--no-limits", "--quiet"]] {
        let place = Place::new();
        let mut sandbox = place.start(arguments);
        let mut caller = Place::new();
        for line in sandbox.lines(3).await {
            let (name, value) = line.strip_prefix("export ").unwrap().split_once('=').unwrap();
            caller = caller.with(name, value.trim_matches('\''));
        }
        caller.run(&["call", "im.v1.chat.list"]).await.ok();
    }
    let err = Place::new().run(&["sandbox", "--scenario", "none.yaml"]).await.fails(2);
    assert!(err.contains("none.yaml"), "{err}");
}

#[tokio::test]
async fn completions_and_manual_pages_are_those_of_the_command_line() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = place.run(&["completions", shell]).await.ok();
        assert!(script.contains("explain") && script.contains("dry-run"), "{shell}");
    }
    place.run(&["man", "pages"]).await.ok();
    let page = |name: &str| std::fs::read_to_string(place.path().join("pages").join(name)).unwrap();
    assert!(page("feishu.1").contains("explain") && page("feishu-call.1").contains("\\-\\-dry\\-run"));
    assert!(!place.path().join("pages/feishu-keeper.1").exists());
}
