//! Huge and malicious pages: they get a clear answer, and time and memory grow no faster than the page.

#![cfg(target_os = "linux")] // Reads the processor time of a thread.
#![allow(clippy::unwrap_used, clippy::panic, reason = "not in a test function")]

use feishu_codegen::import::{Dialect, Imported, Known, Options, import};
use feishu_codegen::page::page;
use feishu_codegen::source::{Diagnostics, Document, SourceText, Style};
use feishu_codegen::{Loaded, load_operation};
use std::panic::RefUnwindSafe;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

const FACTS: &str = "# 开箱\n\n## 请求\n\n基本 | &nbsp;\n---|---\nHTTP URL | https://open.feishu.cn/open-apis/acme/v1/boxes\nHTTP Method | POST\n\n";
const QUERY: &str = "### 查询参数\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\n";
const BODY: &str = "### 请求体\n\n名称 | 类型 | 必填 | 描述\n---|---|---|---\n";
const EXAMPLE: &str = "### 请求体示例\n```json\n";
const ERRORS: &str = "### 错误码\n\nHTTP状态码 | 错误码 | 描述 | 排查建议\n---|---|---|---\n";

/// Imports a page without platform files.
fn imported(text: &str, dialect: Option<Dialect>) -> (Option<Imported>, Diagnostics) {
    let source = Arc::new(SourceText::new("page.md", text));
    let mut defects = Diagnostics::new();
    let options = Options { dialect, ..Options::default() };
    let imported = import(&source, &options, &Known::default(), &mut defects, &mut Diagnostics::new());
    (imported, defects)
}

/// Reads a spec file as `check` does, without platform files.
fn checked(yaml: &str) -> Loaded {
    let mut diagnostics = Diagnostics::new();
    let Some(document) = Document::parse("spec.yaml", yaml, &mut diagnostics) else {
        panic!("{}", diagnostics.render(Style::Plain))
    };
    let mut loaded = load_operation(Path::new("there is none"), None, document).unwrap();
    loaded.diagnostics.append(diagnostics);
    loaded
}

/// Imports a page in all dialects. The result passes `check` and has a page; otherwise there is a defect.
fn answered(text: &str) -> Duration {
    let start = processor_time();
    for dialect in [Dialect::Official, Dialect::Portal, Dialect::Mirror] {
        let (imported, defects) = imported(text, Some(dialect));
        let Some(imported) = imported else {
            assert!(!defects.is_empty(), "no answer");
            continue;
        };
        let loaded = checked(&imported.yaml());
        assert!(loaded.diagnostics.is_empty(), "{}", loaded.diagnostics.render(Style::Plain));
        page(&loaded.model.operations[0], &loaded.model.platform);
    }
    processor_time() - start
}

/// The processor time of this thread: unlike wall-clock time, it is independent of other programs.
fn processor_time() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    Duration::from_nanos(stat.split(' ').next().unwrap().parse().unwrap())
}

/// Four times the page may take about four times as long; quadratic time would be sixteen times.
fn grows_with_the_page(name: &str, text: impl Fn(usize) -> String + RefUnwindSafe) {
    const LENGTH: usize = 200;
    let answered = |count: usize| {
        std::panic::catch_unwind(|| answered(&text(count))).unwrap_or_else(|_| panic!("{name}, {count} times"))
    };
    let (short, long) = (answered(LENGTH), answered(4 * LENGTH));
    assert!(long < 8 * short + Duration::from_millis(50), "{name}: {short:?}, then {long:?}");
}

/// Returns rows, with a number in place of each `#`.
fn rows(count: usize, row: &str) -> String {
    (0..count).map(|number| row.replace('#', &number.to_string()) + "\n").collect()
}

#[test]
fn repetitions_take_linear_time() {
    let lines = |count: usize, line: &str| rows(count, line).replace('\n', "<br>");
    for (name, before, row) in [
        ("fields of one name", BODY, "a | string | 否 | b"),
        ("query parameters of one name", QUERY, "a | string | 否 | b"),
        ("fields without a name", BODY, " | string | 否 | b"),
        ("fields", BODY, "a# | string | 否 | b"),
        ("structures", BODY, "a# | b# | 否 | c"),
        ("structures that are not there", BODY, "a | b# | 否 | c"),
        ("levels", BODY, "∟a# | b | 否 | c"),
        ("unknown types", BODY, "a# | ? | 否 | c"),
        ("errors of one code", ERRORS, "400 | 230001 | a | b"),
        ("errors of one message", ERRORS, "400 | 1# | a | b"),
        ("errors without a code", ERRORS, "400 | a | a | b"),
        ("errors", ERRORS, "400 | 1# | a # | b"),
        ("statuses", ERRORS, "99 | 1# | a # | b"),
    ] {
        grows_with_the_page(name, |count| format!("{FACTS}{before}{}", rows(count, row)));
    }
    for (name, line) in [
        ("values", "- a#：b"),
        ("values of one name", "- a：b"),
        ("values in words", "- a#: b"),
        ("lines", "a"),
        ("bold", "**"),
        ("links", "[a]("),
        ("examples", "**示例值**：a"),
        ("defaults", "**默认值**：`a`"),
        ("rules", "**数据校验规则**：<br>- 最小值：`#`"),
        ("scopes", "**字段权限要求**：<br>a(a:b#)"),
        ("value scopes", "**当值为 `a#`，字段权限要求**：<br>a(a:b#)"),
    ] {
        for before in ["b：", "**可选值有**：", "**数据校验规则**：", "**示例值**：", "**字段权限要求**："]
        {
            grows_with_the_page(name, |count| {
                format!("{FACTS}{BODY}a | string | 否 | {before}<br>{}\n", lines(count, line))
            });
        }
    }
    for (name, line) in [("scopes", "a(a:b#)"), ("one scope", "a(a:b)"), ("limits", "[# 次/秒](a)")] {
        for label in ["权限要求", "字段权限要求", "接口频率限制", "支持的应用类型", "其他"] {
            let facts = FACTS.trim_end();
            grows_with_the_page(name, |count| format!("{facts}\n{label} | {}\n{BODY}", lines(count, line)));
        }
    }
    for (name, line) in [("facts", "a# | b"), ("facts of one name", "权限要求 | a(a:b#)")] {
        grows_with_the_page(name, |count| format!("{}\n{}", FACTS.trim_end(), rows(count, line)));
    }
}

#[test]
fn sections_cost_no_more_than_their_length() {
    for (name, line) in [
        ("headings", "# a#"),
        ("headings of one name", "## a\nb"),
        ("many headings, then one", "## a#\n## a"),
        ("parts", "## 请求\n### 响应体\n### 错误码"),
        ("codes", "### # 子错误码"),
        ("fences", "```json\n{}\n```"),
        ("tables", "|a|b|\n|-|-|\n|c|d|\n"),
    ] {
        for before in ["", FACTS] {
            grows_with_the_page(name, |count| format!("{before}{}{FACTS}", rows(count, line).replace("# a#", "# a")));
            grows_with_the_page(name, |count| format!("{before}{}{FACTS}", rows(count, line)));
        }
    }
    grows_with_the_page("parameters of the path", |count| {
        let path: String = (0..count).map(|number| format!("/:a{number}")).collect();
        let table = "### 路径参数\n\n名称 | 类型 | 描述\n---|---|---\n";
        format!("{}{table}{}", FACTS.replace("/boxes", &path), rows(count, "b# | string | c"))
    });
}

#[test]
fn examples_cost_no_more_than_their_length() {
    let before = format!("{FACTS}{BODY}a | b[] | 否 | c\n\n{EXAMPLE}");
    for (name, piece) in [
        ("objects", "{\"a\":"),
        ("lists", "["),
        ("a string without an end", "\"a"),
        ("keys", "\"a\":1,"),
        ("no commas", "1 "),
        ("commas", ","),
        ("comments", "// a\n"),
        ("open comments", "/*"),
        ("escapes", "\\\""),
        ("words", "a "),
        ("numbers", "1e999,"),
        ("digits", "9"),
        ("wrong values", "{\"a\":1},"),
    ] {
        for start in ["{", "[", "{\"a\":[", "{\"a\":\""] {
            grows_with_the_page(name, |count| format!("{before}{start}{}", piece.repeat(count)));
        }
    }
}

#[test]
fn marks_without_an_end_cost_no_more_than_their_length() {
    for piece in [
        "<br>",
        "|",
        " | ",
        "**",
        "[](",
        "- a：b\n",
        "`",
        "```\n",
        "<md-td>",
        "\0",
        "\r",
        "\r\n",
        "\u{feff}",
        "甲",
        "\\",
        "\\| ",
    ] {
        for before in
            [String::new(), FACTS.to_owned(), format!("{FACTS}{BODY}"), format!("{FACTS}{BODY}a | string | 否 | ")]
        {
            grows_with_the_page(piece, |count| format!("{before}{}", piece.repeat(count)));
        }
    }
}

/// The documentation has a file for every type, and file systems allow names of 255 bytes.
#[test]
fn names_are_short_however_deep_their_types_lie() {
    let mut yaml = "title: 开箱\nsource: https://open.feishu.cn/document/a\nsummary: 开箱\nendpoint: GET /open-apis/acme/v1/boxes\nresponse:\n".to_owned();
    for depth in 0..20 {
        let indent = " ".repeat(1 + 2 * depth);
        let field = if depth % 2 == 0 { "container" } else { "compartment" };
        yaml += &format!(
            "{indent}size_{depth}: {{ type: int, doc: 大小 }}\n{indent}{field}:\n{indent} type: object\n{indent} doc: 内层\n{indent} fields:\n"
        );
    }
    yaml += &format!("{}size: {{ type: int, doc: 大小 }}\n", " ".repeat(41));
    let loaded = checked(&yaml);
    assert!(loaded.diagnostics.is_empty(), "{}", loaded.diagnostics.render(Style::Plain));
    let names: Vec<_> = loaded.model.types.iter().map(|ty| &ty.name).collect();
    assert_eq!(names.len(), 20);
    assert!(names.iter().all(|name| name.len() <= 120), "{names:?}");
}
