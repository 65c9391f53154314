//! Pages of a made-up service, as snapshots.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

mod support;

use feishu_site::pages;
use support::{acme, model};

/// What stands between `<main>` and the end of it, a tag on each line.
fn contents(page: &str) -> String {
    let (_, rest) = page.split_once("<main id=\"content\">").unwrap();
    let (main, _) = rest.split_once("</main>").unwrap();
    let mut out = String::new();
    let mut is_code = false;
    for piece in main.split_inclusive('>') {
        is_code = (is_code || piece.contains("<pre>")) && !piece.contains("</pre>");
        out.push_str(piece);
        if !is_code
            && [
                "</li>",
                "</p>",
                "</h1>",
                "</h2>",
                "</h3>",
                "</dd>",
                "</pre>",
                "</summary>",
                "</div>",
                "<ul",
                "</ul>",
                "</td>",
            ]
            .iter()
            .any(|end| piece.ends_with(end) || (piece.contains(end) && *end == "<ul"))
        {
            out.push('\n');
        }
    }
    out
}

#[test]
fn pages_of_a_made_up_service() {
    let files = pages(&model(&acme()));
    for path in [
        "en/api/acme.v1.box.open.html",
        "zh/api/acme.v1.box.lid.list.html",
        "zh/api/acme.v1.event.box_opened.html",
        "en/api/acme.v1.type.move.html",
        "en/services/acme.html",
        "zh/errors/10001.html",
        "en/scopes/acme~staff.html",
        "en/errors.html",
    ] {
        let (_, page) = files.iter().find(|(file, _)| file == path).unwrap();
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(path.replace('/', "."), contents(page));
        });
    }
    // The page of each shared type.
    let types: Vec<&str> =
        files.iter().map(|(path, _)| path.as_str()).filter(|path| path.starts_with("en/types/")).collect();
    insta::assert_snapshot!(types.join("\n"));
}

/// The same spec gives the same bytes, however the threads share the work.
#[test]
fn the_same_spec_gives_the_same_site() {
    let model = model(&acme());
    assert!(pages(&model) == pages(&model));
}
