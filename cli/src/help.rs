//! The help of an operation, for a terminal.

use crate::describe::{Description, FieldDescription, Rule};
use crate::flags;
use crate::language;
use crate::terminal::{self, columns, padded, wrap};
use feishu_api::Language;
use serde_json::Value;
use std::fmt::Write;

/// How many values of a field are listed. `feishu call OPERATION --help` is no reference.
const MOST_VALUES: usize = 40;

/// Formats the help of an operation.
pub(crate) fn text(operation: &Description, language: Language, width: usize) -> String {
    let text = |zh: &'static str, en: &'static str| language::text(language, zh, en);
    let mut help = String::new();
    help.push_str(&wrap(&format!("{}: {}", operation.id, operation.title), 0, width));
    if let Some(replaced_by) = &operation.deprecated {
        let by = replaced_by.join(", ");
        let note = match by.as_str() {
            "" => text("已废弃", "Deprecated").to_owned(),
            by => format!("{}{by}", text("已废弃，替代接口：", "Deprecated in favour of ")),
        };
        help.push_str(&wrap(&note, 0, width));
    }
    if !operation.summary.is_empty() {
        help.push('\n');
        help.push_str(&wrap(&without_addresses(&operation.summary), 0, width));
    }
    let _ = writeln!(help, "\n{} {}\n{}", operation.method, operation.path, operation.documentation);
    let _ = writeln!(help, "\n{} feishu call {}{}", text("用法：", "Usage:"), operation.id, usage(operation, language));

    let _ = writeln!(help, "\n{}", text("调用条件：", "Access:"));
    for (label, value) in access(operation, language) {
        let label = format!("  {}", padded(label, 10));
        help.push_str(&hanging(&label, &value, width));
    }
    if !operation.fields.is_empty() {
        let _ = writeln!(help, "\n{}", text("字段：", "Fields:"));
        let required = operation.fields.iter().filter(|field| field.required);
        for one in required.chain(operation.fields.iter().filter(|field| !field.required)) {
            field(one, language, width, &mut help);
        }
    }
    let _ = writeln!(help, "\n{}", text("选项：", "Options:"));
    options(operation, width, &mut help);
    if !operation.errors.is_empty() {
        let _ = writeln!(
            help,
            "\n{}",
            text("错误码（处理建议见 `feishu explain 错误码`）：", "Errors (`feishu explain CODE` says what to do):")
        );
        let widest = operation.errors.iter().map(|error| columns(&error.code)).max().unwrap_or(0);
        for error in &operation.errors {
            let label = format!("  {}  ", padded(&error.code, widest));
            help.push_str(&hanging(&label, &format!("{}: {}", error.name, terminal::line(&error.message)), width));
        }
    }
    help
}

fn usage(operation: &Description, language: Language) -> String {
    let required = operation.fields.iter().filter(|field| field.required);
    let mut usage: String = required.map(|field| format!(" {} {}", field.flag, field.value_name)).collect();
    if columns(&usage) > 200 {
        usage = language::text(language, " 必填字段", " REQUIRED-FIELDS").to_owned();
    }
    // Broken where a flag begins.
    let start = columns(&operation.id) + 20;
    let (mut wrapped, mut at) = (String::new(), start);
    for part in usage.split(" --").filter(|part| !part.is_empty()) {
        let part = if part.starts_with(' ') { part.trim().to_owned() } else { format!("--{part}") };
        // With what shows that a line goes on.
        if at + columns(&part) + 3 > 80 {
            wrapped.push_str(" \\\n      ");
            at = 6;
        } else {
            wrapped.push(' ');
        }
        at += columns(&part) + 1;
        wrapped.push_str(&part);
    }
    wrapped
}

/// Returns the rows about tokens, apps, scopes and limits.
fn access(operation: &Description, language: Language) -> Vec<(&'static str, String)> {
    let text = |zh: &'static str, en: &'static str| language::text(language, zh, en);
    let mut rows = Vec::new();
    let tokens = match operation.tokens.as_slice() {
        [] => text("不需要", "none").to_owned(),
        tokens => tokens.join(text("、", ", ")),
    };
    rows.push((text("凭证", "Token"), tokens));
    if !operation.apps.is_empty() {
        rows.push((text("应用", "App"), operation.apps.join(text("、", ", "))));
    }
    if !operation.scopes.is_empty() {
        let rules: Vec<String> = operation.scopes.iter().map(|one| rule(one, language)).collect();
        let head = if rules.len() > 1 { text("以下任一：\n", "any one of\n") } else { "" };
        rows.push((text("权限", "Scopes"), format!("{head}{}", rules.join("\n"))));
    }
    if !operation.limits.is_empty() {
        rows.push((text("频控", "Limits"), operation.limits.join(text("，", ", "))));
    }
    rows
}

fn rule(rule: &Rule, language: Language) -> String {
    let scopes: Vec<String> = rule
        .all_of
        .iter()
        .map(|scope| if scope.name.is_empty() { scope.id.clone() } else { format!("{} ({})", scope.id, scope.name) })
        .collect();
    let together = language::text(language, " 与 ", " and ");
    let token = rule.token.map(|token| format!(" [{token}]")).unwrap_or_default();
    format!("{}{token}", scopes.join(together))
}

fn field(field: &FieldDescription, language: Language, width: usize, help: &mut String) {
    let text = |zh: &'static str, en: &'static str| language::text(language, zh, en);
    let marks = match field.required {
        true => format!("{}, {}", text("必填", "required"), field.place),
        false => field.place.to_owned(),
    };
    let head = format!("  {} {}", field.flag, field.value_name);
    let _ = writeln!(help, "{head}  ({marks})");
    let mut say = |words: &str| help.push_str(&wrap(words, 6, width));
    if !field.doc.is_empty() {
        say(&without_addresses(&field.doc));
    }
    field.rules.iter().for_each(|rule| say(&without_addresses(rule)));
    if !field.fields.is_empty() {
        let keys = format!("{}{}", text("包含：", "holds: "), field.fields.join(", "));
        say(&keys);
    }
    if let Some(default) = &field.default {
        say(&format!("{}{}", text("默认值：", "default: "), shown(default)));
    }
    if let Some(example) = field.example.as_ref().map(shown).filter(|example| columns(example) < 200) {
        say(&format!("{}{example}", text("示例：", "example: ")));
    }
    let values = &field.values;
    if values.iter().all(|value| value.doc.is_empty()) {
        if !values.is_empty() {
            let values: Vec<String> = values.iter().take(MOST_VALUES).map(|value| shown(&value.value)).collect();
            help.push_str(&wrap(&format!("{}{}", text("可选值：", "values: "), values.join(", ")), 6, width));
        }
        return;
    }
    let widest = values.iter().map(|value| columns(&shown(&value.value))).max().unwrap_or(0).min(24);
    for value in values.iter().take(MOST_VALUES) {
        let label = format!("        {}  ", padded(&shown(&value.value), widest));
        help.push_str(&hanging(&label, without_addresses(&value.doc).lines().next().unwrap_or_default(), width));
    }
    if values.len() > MOST_VALUES {
        let _ = writeln!(help, "        … {}", values.len() - MOST_VALUES);
    }
}

/// Formats a value as it is written on the command line.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Writes the options that apply to the operation.
fn options(operation: &Description, width: usize, help: &mut String) {
    let command = flags::options();
    for argument in command.get_arguments() {
        let Some(long) = argument.get_long() else { continue };
        let fits = match long {
            "all" => operation.pages,
            "body" => operation.fields.iter().any(|field| field.place == "body"),
            _ => true,
        };
        if !fits {
            continue;
        }
        let short = argument.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
        let takes = argument.get_action().takes_values();
        let value = argument.get_value_names().and_then(|names| names.first()).filter(|_| takes);
        let value = value.map(|name| format!(" {name}")).unwrap_or_default();
        let label = format!("  {}  ", padded(&format!("{short}--{long}{value}"), 22));
        let doc = argument.get_help().map(ToString::to_string).unwrap_or_default();
        help.push_str(&hanging(&label, &doc, width));
    }
}

/// Removes the URLs of links, which are long. The page of the operation has them.
fn without_addresses(text: &str) -> String {
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(" (http") {
        plain.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

/// Writes a label, and a text wrapped to its right.
fn hanging(label: &str, text: &str, width: usize) -> String {
    let indent = columns(label);
    let wrapped = wrap(text, indent, width);
    match wrapped.get(indent..) {
        Some(rest) => format!("{label}{rest}"),
        None => format!("{}\n", label.trim_end()),
    }
}
