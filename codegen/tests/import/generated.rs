//! Random pages: no part of them is lost without a warning.
//!
//! A page consists of random pieces. Each `§` in them becomes a word that is unique on the page, each `#` a number.

use crate::pages::{known, print, read, spec};
use crate::words;
use feishu_codegen::import::Options;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Pieces that may occur between any two others.
const BETWEEN: &[&str] = &[
    "§，§。",
    "- §\n- §",
    "```json\n{\"§\": \"§\"}\n```",
    "```shell\n§\n\n§\n```",
    "§ | §\n---|---\n§ | §\n§ | § | §",
    "名称 | 描述\n---|---\n§ | §",
    "§|§\n-|-\n§ |§\n§ | §",
    "错误码 | 描述\n---|---\n# | §",
    "名称 | 类型\n---|---",
    "#### §",
    "### §\n\n§",
    "> §",
    "![§](§)",
];
/// Rows of the table of facts.
const FACTS: &[&str] = &[
    "接口频率限制 | [50 次/秒](https://open.feishu.cn/§)",
    "接口频率限制 | §",
    "支持的应用类型 | Custom App",
    "支持的应用类型 | §",
    "权限要求 | §(acme:box)<br>§(acme:box:§)",
    "权限要求<br>§ | §",
    "字段权限要求<br>§ | §(acme:box)<br>§",
    "§ | §<br>§",
    "§ | § | §",
    "接口频率限制 |§",
    "§|§",
];
/// The headings of parts with a table of fields, and a heading of another kind.
const TABLES: &[&str] = &["### 请求头", "### 路径参数", "### 查询参数", "### 请求体参数", "### §"];
const NAMES: &[&str] = &["§", "**§**", "`§`", "§<br>必填", "&emsp;∟§", "§<br>§", "", "code", "data", "box_id"];
const TYPES: &[&str] =
    &["string", "int", "§", "string[]", r"string\[\]", "object", "", "-", r"\-", "map<string, §>", "int<br>§"];
const REQUIRED: &[&str] = &["是", "否", "必选", "§", "", "-"];
const CELLS: &[&str] = &["§", "", "-", "\"§\"", "§<br>§"];
/// Parts of a description.
const DOCS: &[&str] = &[
    "§",
    "§：",
    "- §",
    "**示例值**：§",
    "**示例值**：\"§\"",
    "**示例值**：<br>§",
    "**可选值有**：<br>- §：§<br>- §：§<br>§",
    "**可选值有**：§",
    "**可能值有**：<br>- §",
    "**默认值**：`§`",
    "**默认值**：<br>§",
    "**固定值**：`§`",
    "**数据校验规则**：<br>- 长度范围：`1` ～ `#` 字符<br>- §",
    "**数据校验规则**：<br>- §<br>§<br>- 取值范围：`1` ～ `#`",
    "**数据校验规则**：",
    "**字段权限要求**：<br>§(acme:box)",
    "**字段权限要求**：§(acme:§)",
    "**当值为 `§`，字段权限要求**：<br>§(acme:box)",
    "**§**：§",
];
const ERRORS: &[&str] = &["400", "§", "", r"\-"];
const CODES: &[&str] = &["#", "§", ""];

fn between() -> impl Strategy<Value = String> {
    prop::collection::vec(select(BETWEEN), 0..3).prop_map(|blocks| blocks.join("\n\n"))
}

/// The separators between the cells of a line.
fn bars() -> impl Strategy<Value = &'static str> {
    prop_oneof![40 => Just(" | "), 1 => Just("|"), 1 => Just(" |"), 1 => Just("| ")]
}

/// A table of fields: its columns, its rows, and sometimes an additional cell.
fn fields() -> impl Strategy<Value = String> {
    let columns = subsequence(vec!["类型", "必填", "描述", "示例值", "默认值", "位置"], 1..6);
    columns.prop_flat_map(|columns| {
        let cells: Vec<BoxedStrategy<String>> = columns
            .iter()
            .map(|column| match *column {
                "类型" => select(TYPES).prop_map(str::to_owned).boxed(),
                "必填" => select(REQUIRED).prop_map(str::to_owned).boxed(),
                "描述" => prop::collection::vec(select(DOCS), 0..4).prop_map(|parts| parts.join("<br>")).boxed(),
                _ => select(CELLS).prop_map(str::to_owned).boxed(),
            })
            .collect();
        let row = (select(NAMES), cells, prop::option::weighted(0.1, select(CELLS)), bars());
        let rule = vec!["---"; columns.len() + 1].join("|");
        (bars(), prop::collection::vec(row, 0..5)).prop_map(move |(bars, rows)| {
            let head = format!("名称{bars}{}\n{rule}\n", columns.join(bars));
            let row = |(name, cells, more, bars): (&str, Vec<String>, Option<&str>, &str)| {
                let more = more.map_or_else(String::new, |more| format!("{bars}{more} |"));
                format!("{name}{bars}{}{more}", cells.join(bars))
            };
            format!("{head}{}", rows.into_iter().map(row).collect::<Vec<_>>().join("\n"))
        })
    })
}

fn errors() -> impl Strategy<Value = String> {
    let cells = (select(ERRORS), select(CODES), select(CELLS), select(CELLS));
    let row = (cells, prop::option::weighted(0.2, select(CELLS)), bars());
    prop::collection::vec(row, 0..4).prop_map(|rows| {
        let row = |((status, code, message, fix), more, bars): ((&str, &str, &str, &str), Option<&str>, &str)| {
            let more = more.map_or_else(String::new, |more| format!("{bars}{more}"));
            format!("{}{more}", [status, code, message, fix, "§"].join(bars))
        };
        let rows: Vec<String> = rows.into_iter().map(row).collect();
        format!("HTTP状态码 | 错误码 | 描述 | 排查建议 | 级别\n---|---|---|---|---\n{}", rows.join("\n"))
    })
}

/// A page of an operation.
fn page() -> impl Strategy<Value = String> {
    let tables =
        (subsequence(TABLES.to_vec(), 0..TABLES.len()), prop::collection::vec((between(), fields(), between()), 5));
    let guide = prop::collection::vec(between().prop_map(|text| format!("## §\n\n{text}")), 0..2);
    let (head, request, facts) = (between(), between(), subsequence(FACTS.to_vec(), 0..4));
    let reply = (between(), prop::option::of(fields()), between());
    let example = prop::option::of((select(&["json", "JSON", "HTTP", "§"][..]), between()));
    let ending = (errors(), between(), prop::option::of(between()));
    (head, guide, (request, facts, between()), tables, reply, example, ending).prop_map(
        |(head, guide, (request, facts, below), (headings, tables), reply, example, (errors, note, sub))| {
            let mut page = vec!["# §".to_owned(), head, guide.join("\n\n"), "## 请求".to_owned(), request];
            let rows = ["HTTP URL | https://open.feishu.cn/open-apis/acme/v1/boxes/:box_id", "HTTP Method | POST"];
            page.push(format!("基本 | &nbsp;\n---|---\n{}", [&rows, &facts[..]].concat().join("\n")));
            page.push(below);
            for (heading, (above, table, below)) in headings.into_iter().zip(tables) {
                page.extend([heading.to_owned(), above, table, below]);
            }
            let (above, table, below) = reply;
            page.extend(["## 响应".to_owned(), above]);
            page.extend(table.map(|table| format!("### 响应体\n\n{table}")));
            page.push(below);
            if let Some((language, below)) = example {
                page.push(format!("### 响应体示例\n```{language}\n{{\n  \"§\": # // §\n}}\n```\n\n{below}"));
            }
            page.extend(["### 错误码".to_owned(), errors, note]);
            if let Some(sub) = sub {
                page.push(format!("### 230099 子错误码\n\n错误码 | 描述 | 排查建议\n---|---|---\n# | § | §\n\n{sub}"));
            }
            page.retain(|block| !block.is_empty());
            named(&page.join("\n\n"))
        },
    )
}

/// A page whose words and numbers are all distinct.
fn named(page: &str) -> String {
    let mut named = String::new();
    for (count, (at, c)) in (1000..).zip(page.char_indices()) {
        // The sign of a heading stays.
        let is_heading =
            c == '#' && (page[at + 1..].starts_with(['#', ' ']) && page[..at].ends_with(['\n', '#']) || at == 0);
        match c {
            '§' => named.push_str(&format!("w{count}")),
            '#' if !is_heading => named.push_str(&count.to_string()),
            c => named.push(c),
        }
    }
    named
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_any_page_vanishes_without_a_warning(page in page()) {
        let outcome = read(&page, &Options::default(), &known());
        let imported = outcome.imported.as_ref().unwrap();
        let (printed, _) = print(&imported.yaml(), &spec());
        let lost = words::lost(&page, &printed, &outcome);
        prop_assert!(lost.is_empty(), "{:?} of\n{}\nprinted\n{}\n{:#?}", lost, page, printed, outcome.findings);
    }
}
