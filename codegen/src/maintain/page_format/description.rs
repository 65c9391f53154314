//! The type of a field in a table, and the parts of its description with the marks that introduce them.

use super::line_or_nothing;
use crate::model::Bounds;

/// A part of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark<'a> {
    /// The constant value of the field.
    Fixed,
    /// An example.
    Example,
    /// The possible values of the field.
    Values,
    /// The default value.
    Default,
    /// The scopes that a single value needs.
    ValueScopes(&'a str),
    /// The constraints on the value.
    Rules,
    /// The scopes that the field needs.
    Scopes,
}

const FIXED: &str = "固定值";
const EXAMPLE: &str = "示例值";
const VALUES: &str = "可选值有";
const DEFAULT: &str = "默认值";
const RULES: &str = "数据校验规则";
const SCOPES: &str = "字段权限要求";
/// The suffix of the mark of scopes if there are several.
const ANY_OF: &str = "（满足任一）";

impl<'a> Mark<'a> {
    /// Returns the mark as the site writes it: `**示例值**：`. `several` tells whether it introduces several scopes.
    pub(crate) fn print(self, several: bool) -> String {
        let any_of = if several { ANY_OF } else { "" };
        match self {
            Self::Fixed => format!("**{FIXED}**："),
            Self::Example => format!("**{EXAMPLE}**："),
            Self::Values => format!("**{VALUES}**："),
            Self::Default => format!("**{DEFAULT}**："),
            Self::ValueScopes(value) => format!("**当值为 `{value}`，{SCOPES}{any_of}**："),
            Self::Rules => format!("**{RULES}**："),
            Self::Scopes => format!("**{SCOPES}{any_of}**："),
        }
    }

    /// Returns the mark with this name.
    pub(crate) fn of(name: &'a str) -> Option<Self> {
        let name = name.strip_suffix(ANY_OF).filter(|rest| rest.ends_with(SCOPES)).unwrap_or(name);
        Some(match name {
            FIXED => Self::Fixed,
            EXAMPLE => Self::Example,
            VALUES => Self::Values,
            DEFAULT => Self::Default,
            RULES => Self::Rules,
            SCOPES => Self::Scopes,
            _ => Self::ValueScopes(name.strip_prefix("当值为 `")?.strip_suffix(SCOPES)?.strip_suffix("`，")?),
        })
    }
}

/// Returns the name of the mark at the start of a line, and the rest of the line: `**name**：rest`, or with the colon
/// between the stars.
pub(crate) fn marked(line: &str) -> Option<(&str, &str)> {
    let inner = line.strip_prefix("**")?;
    let (name, rest) = match inner.split_once("**：") {
        Some((name, rest)) if !name.contains('*') => (name, rest),
        _ => inner.split_once("：**").filter(|(name, _)| !name.contains('*'))?,
    };
    Some((name.trim(), rest))
}

/// The page's phrases for bounds of a value: both, lower, upper.
pub(crate) const VALUE_RULES: [&str; 3] = ["取值范围", "最小值", "最大值"];
/// The page's phrases for bounds of a length: both, lower, upper.
pub(crate) const LENGTH_RULES: [&str; 3] = ["长度范围", "最小长度", "最大长度"];
/// The page's phrase for a regular expression that a value matches.
pub(crate) const PATTERN_RULE: &str = "正则校验";

/// Returns the rules for some bounds, in the order of the page.
pub(crate) fn rules(bounds: &Bounds, is_text: bool) -> Vec<String> {
    let unit = if is_text { " 字符" } else { "" };
    let value = range(bounds.min.as_ref(), bounds.max.as_ref(), VALUE_RULES, "");
    let length = range(bounds.min_length.as_ref(), bounds.max_length.as_ref(), LENGTH_RULES, unit);
    let pattern = bounds.pattern.as_ref().map(|pattern| format!("{PATTERN_RULE}：`{}`", super::line(pattern)));
    [value, length, pattern].into_iter().flatten().collect()
}

fn range<T: std::fmt::Display>(
    least: Option<&T>,
    greatest: Option<&T>,
    [both, only_least, only_greatest]: [&str; 3],
    unit: &str,
) -> Option<String> {
    match (least, greatest) {
        (Some(least), Some(greatest)) => Some(format!("{both}：`{least}` ～ `{greatest}`{unit}")),
        (Some(least), None) => Some(format!("{only_least}：`{least}`{unit}")),
        (None, Some(greatest)) => Some(format!("{only_greatest}：`{greatest}`{unit}")),
        (None, None) => None,
    }
}

/// Returns the site's notation for a type of the language.
pub(crate) fn site_type(ty: &str) -> String {
    if let Some(element) = ty.strip_suffix("[]") {
        return site_type(element) + r"\[\]";
    }
    if let Some(value) = ty.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        return format!("map&lt;string, {}&gt;", site_type(value.trim()));
    }
    if ty == "float" { "number(float)".to_owned() } else { ty.to_owned() }
}

/// Returns the page's own wording of a type as its type column shows it.
pub(crate) fn own_type(words: &str) -> String {
    let words = line_or_nothing(words);
    words.strip_suffix("[]").map_or_else(|| words.clone(), |element| element.to_owned() + r"\[\]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_they_are_printed() {
        use Mark::{Default, Example, Fixed, Rules, Scopes, ValueScopes, Values};
        for mark in [Fixed, Example, Values, Default, ValueScopes("a`b"), Rules, Scopes] {
            for several in [false, true] {
                let printed = format!("{}rest", mark.print(several));
                let (name, rest) = marked(&printed).unwrap();
                assert_eq!((Mark::of(name), rest), (Some(mark), "rest"), "{printed}");
            }
        }
        assert_eq!(marked("**示例值：**x"), Some(("示例值", "x")));
        assert_eq!((Mark::of("示例"), Mark::of("默认值（满足任一）")), (None, None));
        assert_eq!((marked("示例值：x"), marked("**a*b**：x")), (None, None));
    }
}
