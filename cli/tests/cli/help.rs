//! Help, at 80 columns.

use crate::support::Place;

#[tokio::test]
async fn the_help_of_the_command_and_of_operations_is_for_80_columns() {
    let place = Place::new();
    insta::assert_snapshot!(place.run(&["--help"]).await.ok());
    insta::assert_snapshot!(place.run(&["call", "--help"]).await.ok());
    insta::assert_snapshot!(place.run(&["call", "im.v1.pin.create", "--help"]).await.ok());
    insta::assert_snapshot!(place.run(&["call", "im.v1.pin.list", "--help", "--lang", "zh"]).await.ok());
    insta::assert_snapshot!(place.run(&["call", "im.v1.image.create", "-h"]).await.ok());
}

#[tokio::test]
async fn what_is_wrong_with_a_command_line_is_said_with_what_was_meant() {
    let place = Place::new();
    let err = place.run(&["call", "im.v1.pin.crate"]).await.fails(3);
    assert!(err.contains("im.v1.pin.create"), "{err}");
    let err = place.run(&["call", "im.v1.pin"]).await.fails(3);
    assert!(err.contains("im.v1.pin.list"), "{err}");
    let err = place.run(&["call", "im.v1.pin.create", "--mesage-id", "om_1"]).await.fails(2);
    assert!(err.contains("--message-id"), "{err}");
    let err = place.run(&["call", "im.v1.pin.create"]).await.fails(2);
    assert!(err.contains("--message-id TEXT is required"), "{err}");
    place.run(&["explian"]).await.fails(2);
}

/// The documentation lists every exit code and every command.
#[tokio::test]
async fn the_documentation_is_that_of_the_command() {
    let page = include_str!("../../../docs/cli.md");
    let source = include_str!("../../src/exit.rs");
    let codes: Vec<&str> = source
        .lines()
        .filter_map(|line| line.trim().strip_suffix(',')?.split_once(" = "))
        .map(|(_, code)| code)
        .collect();
    assert_eq!(codes.len(), 10, "{codes:?}");
    for code in &codes {
        assert!(page.contains(&format!("\n| {code} | ")), "docs/cli.md does not say what exit code {code} means");
    }
    let help = Place::new().run(&["--help"]).await.ok();
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    for command in
        commands.filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).filter(|name| !name.is_empty())
    {
        assert!(command == "help" || page.contains(&format!("`feishu {command}")), "docs/cli.md lacks {command}");
    }
    let profile = include_str!("../../src/profile.rs");
    for variable in profile.split('"').filter(|word| word.starts_with("FEISHU_") && !word.contains(' ')) {
        assert!(page.contains(&format!("`{variable}`")), "docs/cli.md lacks {variable}");
    }
}
