//! `import --update`: newer pages change the facts of a spec, but not its texts.

use crate::pages::text;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A spec of two operations that share types and errors, with our own texts.
struct Shop {
    place: TempDir,
}

/// Our texts, which replace what an import of facts leaves: file, old text, new text.
const OURS: &[(&str, &str, &str)] = &[
    (
        "acme/v1/box/open.yaml",
        "title: POST /open-apis/acme/v1/boxes/:box_id/open\n",
        "title: { zh: 打开, en: Open a box }\n",
    ),
    (
        "acme/v1/box/open.yaml",
        "summary: \"\"\n",
        "# Why it is so short.\nsummary: { zh: 打开箱子。, en: Opens a box. }\n",
    ),
    ("acme/v1/box/open.yaml", "source: https://open.feishu.cn/document\n", "source: https://acme.example/open\n"),
    (
        "acme/v1/box/open.yaml",
        "tokens: [tenant, user]\n",
        "quotas: [{ limit: 5/s, per: box_id }]\ntokens: [tenant] # the page lists another one\n",
    ),
    (
        "acme/v1/box/open.yaml",
        "{ type: int, example: 20, default: 10, min: 1, max: 100 }",
        "{ type: int, doc: { zh: 数量。, en: How many. }, example: 20, default: 10, min: 1, max: 100 }",
    ),
    (
        "acme/v1/box/open.yaml",
        "{ type: string, required: true, example: text, min_length: 1, max_length: 64 }",
        "{ type: string, format: secret, required: true, doc: { zh: 原因。, en: Why. }, example: count, min_length: 1, max_length: 64 }",
    ),
    (
        "acme/v1/box/open.yaml",
        "errors: [1700001, 1700002]\n",
        "errors:\n  - 1700001\n  # It may be hidden.\n  - 1700002: { fix: { zh: 再找。, en: Look again. } }\n",
    ),
    ("acme/v1/box/open.yaml", "reason: text\n", "reason: count\n"),
    ("acme/v1/types.yaml", "box:\n", "# What all want.\nbox:\n  doc: { zh: 箱子。, en: A box. }\n"),
    (
        "acme/v1/types.yaml",
        "    id: { type: string }\n",
        "    id: { type: string, optional: true, doc: { zh: 编号。, en: The id. } }\n",
    ),
    (
        "acme/v1/types.yaml",
        "values: { slow: \"\", fast: \"\" }",
        "values: { slow: { zh: 慢。, en: Slowly. }, fast: { zh: 快。, en: At once. } }",
    ),
    (
        "acme/errors.yaml",
        "  message: The box is locked.\n",
        "  message: The box is locked.\n  fix: { zh: 开锁。, en: Unlock it. }\n",
    ),
];

impl Shop {
    fn new() -> Self {
        let shop = Self { place: tempfile::tempdir().unwrap() };
        shop.pages(&[], &[]);
        let imported = shop.run(&["import", "pages", "-o", "spec", "--facts"]);
        assert!(imported.status.success(), "{}", said(&imported));
        for (file, from, to) in OURS {
            let path = shop.path("spec").join(file);
            let before = fs::read_to_string(&path).unwrap();
            assert!(before.contains(from), "{file} has no {from:?}:\n{before}");
            fs::write(&path, before.replacen(from, to, 1)).unwrap();
        }
        shop
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// Writes the two pages with some words replaced.
    fn pages(&self, open: &[(&str, &str)], seal: &[(&str, &str)]) {
        let page = text("official/standard.md");
        self.page("open", &changed(&page, open));
        self.page("seal", &changed(&page.replace("/:box_id/open", "/:box_id/seal"), seal));
    }

    fn page(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path("pages")).unwrap();
        fs::write(self.path("pages").join(format!("{name}.md")), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_feishu-codegen"));
        command.args(arguments).current_dir(self.place.path()).output().unwrap()
    }

    fn update(&self) -> String {
        let output = self.run(&["import", "pages", "--update", "-o", "spec"]);
        assert!(output.status.success(), "{}", said(&output));
        let check = said(&self.run(&["check", "--spec", "spec"]));
        // The pages do not state their address.
        let mistakes: Vec<&str> = check.lines().filter(|line| line.starts_with("error")).collect();
        assert!(mistakes.iter().all(|line| line.starts_with("error[no-page]")), "{check}");
        said(&output)
    }

    fn files(&self) -> BTreeMap<String, String> {
        files(&self.path("spec"))
    }
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn changed(page: &str, words: &[(&str, &str)]) -> String {
    words.iter().fold(page.to_owned(), |page, (from, to)| {
        assert!(page.contains(from), "the page has no {from:?}");
        page.replace(from, to)
    })
}

fn files(directory: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().to_str().unwrap().replace('\\', "/");
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// Returns the removed and the added lines, by file.
fn difference(before: &BTreeMap<String, String>, after: &BTreeMap<String, String>) -> String {
    let mut difference = String::new();
    for file in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let lines = |files: &BTreeMap<String, String>| -> Vec<String> {
            files.get(file).map(|text| text.lines().map(str::to_owned).collect()).unwrap_or_default()
        };
        let (old, new) = (lines(before), lines(after));
        if old != new {
            difference += &format!("{file}\n");
            old.iter().filter(|line| !new.contains(line)).for_each(|line| difference += &format!("-{line}\n"));
            new.iter().filter(|line| !old.contains(line)).for_each(|line| difference += &format!("+{line}\n"));
        }
    }
    difference
}

/// Returns all of our texts in some files: those behind `zh:` or `en:`.
fn texts(files: &BTreeMap<String, String>) -> BTreeMap<String, usize> {
    let mut texts = BTreeMap::new();
    for text in files.values() {
        for language in ["zh: ", "en: "] {
            for (at, _) in text.match_indices(language) {
                let words = text[at..].split(['\n', '}']).next().unwrap().trim_end_matches([',', ' ']);
                *texts.entry(words.split(", en: ").next().unwrap().to_owned()).or_default() += 1;
            }
        }
    }
    texts
}

type Words = &'static [(&'static str, &'static str)];

const KEEPERS: &str = "keepers | keeper\\[\\] | 否 | 看管人";

const PAGE_SIZE: &str = "page_size | int | 否 | 每页条数<br>**示例值**：20<br>**默认值**：`10`<br>**数据校验规则**：<br>- 取值范围：`1` ～ `100`\n";

/// Edits of the pages `open` and `seal`.
const CASES: &[(&str, Words, Words)] = &[
    (
        "facts_of_the_operation",
        &[
            ("1000 次/分钟、50 次/秒", "100 次/分钟"),
            ("Custom App、Store App", "Custom App"),
            ("<br>查看箱子(acme:box:readonly)", "<br>搬箱子(acme:box:move)"),
            ("`tenant_access_token`<br>或<br>`user_access_token`", "`user_access_token`"),
        ],
        &[],
    ),
    (
        "facts_of_a_field",
        &[("取值范围：`1` ～ `100`", "取值范围：`1` ～ `50`"), ("page_size | int | 否", "page_size | int | 是")],
        &[],
    ),
    ("a_bound_less", &[("取值范围：`1` ～ `100`", "最大值：`100`")], &[]),
    ("no_bounds", &[("<br>**数据校验规则**：<br>- 取值范围：`1` ～ `100`", "")], &[]),
    (
        "a_field_more",
        &[(KEEPERS, "by | string | 否 | 谁<br>**示例值**：\"me\"\nkeepers | keeper\\[\\] | 否 | 看管人")],
        &[],
    ),
    (
        "a_field_less",
        &[(
            "mode | string | 否 | 打开方式<br>**示例值**：slow<br>**可选值有**：<br>- slow：慢慢地<br>- fast：立刻<br>**默认值**：`slow`\n",
            "",
        )],
        &[],
    ),
    (
        "another_type",
        &[(
            "reason | string | 是 | 打开原因<br>**示例值**：\"盘点\"<br>**数据校验规则**：<br>- 长度范围：`1` ～ `64` 字符",
            "reason | int | 是 | 打开原因",
        )],
        &[],
    ),
    ("a_value_more", &[("- fast：立刻", "- fast：立刻<br>- soon：一会儿")], &[]),
    (
        "a_row_more_of_a_type",
        &[("weight | number(float) | 重量", "weight | number(float) | 重量\ncolor | string | 颜色")],
        &[],
    ),
    ("a_row_less_on_one_page", &[("weight | number(float) | 重量\n", "")], &[]),
    ("a_row_less_on_all_pages", &[("weight | number(float) | 重量\n", "")], &[("weight | number(float) | 重量\n", "")]),
    ("another_type_of_a_row_on_one_page", &[("weight | number(float) | 重量", "weight | string | 重量")], &[]),
    (
        "another_type_of_a_row_on_all_pages",
        &[("weight | number(float) | 重量", "weight | string | 重量")],
        &[("weight | number(float) | 重量", "weight | string | 重量")],
    ),
    ("a_row_that_is_required_no_more", &[("name | string | 是", "name | string | 否")], &[]),
    ("another_message_on_one_page", &[("box not found", "no such box")], &[]),
    ("another_message_on_all_pages", &[("box not found", "no such box")], &[("box not found", "no such box")]),
    ("an_error_more", &[("404 | 1700002", "403 | 1700003 | not your box | \\-\n404 | 1700002")], &[]),
    (
        "an_error_less_on_all_pages",
        &[("404 | 1700002 | box not found | \\-\n", "")],
        &[("404 | 1700002 | box not found | \\-\n", "")],
    ),
    ("another_example", &[("\"id\": \"b_1\"", "\"id\": \"b_2\""), ("\"盘点\"", "\"换锁\"")], &[]),
    ("words_alone", &[("打开原因", "为什么打开"), ("慢慢地", "慢"), ("箱子须已解锁", "须解锁"), ("请先", "先")], &[]),
];

#[test]
fn facts_follow_the_pages_and_nothing_else_changes() {
    for (name, open, seal) in CASES {
        let shop = Shop::new();
        let before = shop.files();
        shop.pages(open, seal);
        shop.update();
        let after = shop.files();
        insta::with_settings!({ description => format!("{open:?} {seal:?}"), omit_expression => true }, {
            insta::assert_snapshot!(format!("update_{name}"), difference(&before, &after));
        });
        shop.update();
        assert_eq!(difference(&after, &shop.files()), "", "{name}: the second time changes nothing");
        let (had, has) = (texts(&before), texts(&after));
        assert!(had.values().sum::<usize>() >= 20, "{had:#?}");
        if !name.contains("less") {
            let lost: Vec<_> = had.iter().filter(|(text, count)| has.get(*text) < Some(*count)).collect();
            assert!(lost.is_empty(), "{name}: {lost:?}");
        }
    }
}

#[test]
fn the_same_pages_change_no_byte_in_any_dialect() {
    let shop = Shop::new();
    let before = shop.files();
    let summary = shop.update();
    assert!(summary.contains("operations: 0 new, 0 changed, 2 unchanged"), "{summary}");
    assert!(!summary.contains("to write"), "{summary}");
    assert_eq!(difference(&before, &shop.files()), "");
    assert_eq!(before, shop.files());
}

#[test]
fn new_pages_get_files_and_the_summary_lists_missing_texts() {
    let shop = Shop::new();
    let before = shop.files();
    fs::remove_file(shop.path("pages").join("open.md")).unwrap();
    let page = text("official/standard.md").replace("/:box_id/open", "/:box_id/lock").replace("1700002", "1700009");
    shop.page("lock", &page);
    shop.page("opened", &text("official/event.md"));
    let summary = shop.update();
    let after = shop.files();
    assert_eq!(after["acme/v1/box/open.yaml"], before["acme/v1/box/open.yaml"]);
    assert_eq!(after["acme/v1/box/seal.yaml"], before["acme/v1/box/seal.yaml"]);
    let new: Vec<&String> = after.keys().filter(|file| !before.contains_key(*file)).collect();
    let of_known = after.iter().filter(|(file, _)| before.contains_key(*file));
    let of_known = of_known.map(|(file, text)| (file.clone(), text.clone())).collect();
    insta::assert_snapshot!("update_new", format!("{new:#?}\n{}\n{summary}", difference(&before, &of_known)));
}

#[test]
fn a_single_page_updates_its_file() {
    let shop = Shop::new();
    let before = shop.files();
    shop.pages(&[("box not found", "no such box")], &[("box not found", "gone")]);
    let output = shop.run(&["import", "pages/open.md", "--update", "-o", "spec"]);
    assert!(output.status.success(), "{}", said(&output));
    let after = shop.files();
    assert!(after["acme/v1/box/open.yaml"].contains("no such box"));
    assert_eq!(after["acme/v1/box/seal.yaml"], before["acme/v1/box/seal.yaml"]);
}

#[test]
fn a_fact_that_we_corrected_stays_and_the_run_says_so() {
    let shop = Shop::new();
    let summary = shop.update();
    assert!(summary.contains("kept: acme.v1.box.open: the page has another `tokens`"), "{summary}");
    assert!(shop.files()["acme/v1/box/open.yaml"].contains("tokens: [tenant] # the page lists another one\n"));
}

#[test]
fn a_field_that_we_corrected_stays_at_every_level() {
    for (file, key, correction, words, told) in [
        // A fact of a field.
        (
            "acme/v1/box/open.yaml",
            "    page_size:",
            "# the page means more",
            ("～ `100`", "～ `50`"),
            "request.query.page_size",
        ),
        // A field that the page no longer lists.
        ("acme/v1/box/open.yaml", "    page_size:", "# the page forgot it", (PAGE_SIZE, ""), "request.query.page_size"),
        // A table.
        (
            "acme/v1/box/open.yaml",
            "  query:",
            "# the page shows no headings",
            ("page_size | int", "size | int"),
            "request.query",
        ),
        // A row of a shared type.
        (
            "acme/v1/types.yaml",
            "    weight:",
            "# the page takes it for a text",
            ("weight | number(float)", "weight | string"),
            "weight",
        ),
    ] {
        let shop = Shop::new();
        let path = shop.path("spec").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(&format!("\n{key}")), "{text}");
        let indent = " ".repeat(key.len() - key.trim_start().len());
        fs::write(&path, text.replacen(&format!("\n{key}"), &format!("\n{indent}{correction}\n{key}"), 1)).unwrap();
        let before = shop.files();
        shop.pages(&[words], &[]);
        let summary = shop.update();
        assert_eq!(difference(&before, &shop.files()), "", "{correction}");
        let kept = summary.lines().find(|line| line.starts_with("kept: acme.v1.box.open") && line.contains(told));
        assert!(kept.is_some_and(|line| line.contains("and the file was not changed")), "{correction}: {summary}");
    }
}

#[test]
fn a_page_that_gives_no_type_takes_none_away() {
    let shop = Shop::new();
    let before = shop.files();
    shop.pages(&[("mode | string | 否", "mode |  | 否"), ("weight | number(float) | 重量", "weight |  | 重量")], &[]);
    shop.update();
    assert_eq!(difference(&before, &shop.files()), "");
}

#[test]
fn a_page_that_is_not_newer_changes_nothing() {
    let shop = Shop::new();
    let page = text("portal/standard.md");
    shop.page("open", &page);
    shop.update();
    let before = shop.files();
    assert!(before["acme/v1/box/open.yaml"].contains("\nupdated: 1\n"), "{}", before["acme/v1/box/open.yaml"]);
    let page = changed(&page, &[("box not found", "no such box")]);
    shop.page("open", &page);
    let summary = shop.update();
    assert!(summary.contains("operations: 0 new, 0 changed, 2 unchanged"), "{summary}");
    assert_eq!(difference(&before, &shop.files()), "");
    shop.page("open", &changed(&page, &[("updateTime: \"1\"", "updateTime: \"2\"")]));
    shop.update();
    let after = &shop.files()["acme/v1/box/open.yaml"];
    assert!(after.contains("no such box") && after.contains("\nupdated: 2\n"), "{after}");
}

#[test]
fn a_spec_with_mistakes_is_not_touched() {
    let shop = Shop::new();
    let path = shop.path("spec/acme/v1/box/open.yaml");
    fs::write(&path, "title: [\n").unwrap();
    let before = shop.files();
    let output = shop.run(&["import", "pages", "--update", "-o", "spec"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("open.yaml:"), "{}", said(&output));
    assert!(
        said(&output).contains("the spec has mistakes, so nothing was updated: fix them first"),
        "{}",
        said(&output)
    );
    assert_eq!(before, shop.files());
}

#[test]
fn an_update_needs_a_place_and_never_replaces() {
    let shop = Shop::new();
    for arguments in [&["--update"][..], &["--update", "--force", "-o", "spec"]] {
        let output = shop.run(&[&["import", "pages"], arguments].concat());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn every_page_has_an_operation_or_a_reason() {
    let shop = Shop::new();
    shop.page("guide", "---\ntitle: \"箱子概述\"\nfullPath: \"/a/guide\"\n---\n\n# 箱子概述\n\n箱子。\n");
    shop.page("old-historic-version", &text("official/standard.md"));
    fs::create_dir_all(shop.path("pages/event")).unwrap();
    shop.page("event/lid", "# 盖子\n\n```json\n{\n  \"event\": { \"type\": \"lid\" }\n}\n```\n");
    let run = |format: &str| shop.run(&["pages", "pages", "--spec", "spec", "--format", format]);
    let output = run("text");
    assert!(output.status.success(), "{}", said(&output));
    insta::assert_snapshot!("pages_text", String::from_utf8(output.stdout).unwrap());
    let json: serde_json::Value = serde_json::from_slice(&run("json").stdout).unwrap();
    assert_eq!(json["totals"]["operations"], 2);
    assert_eq!(json["pages"][0]["became"], "unread");
    shop.page("lock", &text("official/standard.md").replace("/:box_id/open", "/:box_id/lock"));
    let lacking = run("text");
    assert_eq!(lacking.status.code(), Some(1));
    let said = String::from_utf8(lacking.stdout).unwrap();
    assert!(said.contains("not in the spec: the endpoint `POST /open-apis/acme/v1/boxes/:/lock`"), "{said}");
}
