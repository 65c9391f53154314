//! The table of facts: address, method, limits, apps, scopes.

use crate::model::{Rate, Row, ScopeRule};
use crate::spec::AppType;
use std::collections::BTreeSet;

/// The titles of its columns.
pub(crate) const TITLES: [&str; 2] = ["基本", "&nbsp;"];

/// The host that the pages name.
pub(crate) const HOST: &str = "https://open.feishu.cn";

/// A row, identified by its first cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    /// The address of the operation.
    Url,
    /// Its method.
    Method,
    /// The type of an event.
    EventType,
    /// The rate limit.
    RateLimit,
    /// The kinds of app.
    Apps,
    /// The scopes. The first cell contains more: see [`scopes_label`].
    Permissions,
    /// The scopes of fields.
    FieldPermissions,
    /// How the event is delivered.
    Delivery,
}

/// The labels: the usual one first, then the spellings of pages.
const LABELS: &[(Fact, &[&str])] = &[
    (Fact::Url, &["HTTP URL", "url"]),
    (Fact::Method, &["HTTP Method", "method"]),
    (Fact::EventType, &["事件类型"]),
    (Fact::RateLimit, &["接口频率限制", "频率限制"]),
    (Fact::Apps, &["支持的应用类型", "应用类型"]),
    (Fact::Permissions, &["权限要求"]),
    (Fact::FieldPermissions, &["字段权限要求"]),
    (Fact::Delivery, &["推送方式"]),
];

impl Fact {
    /// Returns the usual text of the first cell.
    pub(crate) fn label(self) -> &'static str {
        let labels = LABELS.iter().find(|(fact, _)| *fact == self).map(|(_, labels)| *labels);
        labels.and_then(<[&str]>::first).copied().unwrap_or_default()
    }

    /// Returns the row that a first cell starts, in any spelling.
    pub(crate) fn of(label: &str) -> Option<Self> {
        let label = plain(label);
        // Below the name of these rows, the cell says how many scopes are needed.
        if let Some(fact) =
            [Self::Permissions, Self::FieldPermissions].into_iter().find(|fact| label.starts_with(fact.label()))
        {
            return Some(fact);
        }
        let is = |spelling: &&str| plain(spelling) == label;
        LABELS.iter().find(|(_, spellings)| spellings.iter().any(is)).map(|(fact, _)| *fact)
    }
}

fn plain(label: &str) -> String {
    label.chars().filter(|c| !c.is_whitespace() && *c != '*').flat_map(char::to_lowercase).collect()
}

/// The text of a cell without scopes.
pub(crate) const NONE: &str = "无";

/// How an event is delivered.
pub(crate) const WEBHOOK: &str = "[Webhook](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)";

/// The text for a rate limit that the page does not state.
pub(crate) const SPECIAL_LIMIT: &str = "特殊频控";

/// The text in front of the scopes of fields, without which the fields are omitted.
pub(crate) const FIELD_SCOPES: &str =
    "**注意事项**：该接口返回体中存在下列敏感字段，仅当开启对应的权限后才会返回；如果无需获取这些字段，则不建议申请";

/// Returns the first cell of the row with this many scopes of an operation.
pub(crate) fn scopes_label(count: usize) -> String {
    let label = "权限要求\n**调用该 API 所需的权限。开启其中任意一项权限即可调用**";
    if count > 1 { format!("{label}{ANY_OF}") } else { label.to_owned() }
}

/// Returns the first cell of the row with the scopes of an event.
pub(crate) fn event_scopes_label() -> String {
    format!("权限要求\n**订阅该事件所需的权限，开启其中任意一项权限即可订阅**{ANY_OF}")
}

/// The suffix of the label for several scopes, and always for an event.
const ANY_OF: &str = "\n开启任一权限即可";

/// The units of a rate: seconds, the notation of the language, and those of pages, the usual one first.
const UNITS: [(u32, &str, &[&str]); 4] =
    [(1, "s", &["秒"]), (60, "min", &["分钟", "分"]), (3600, "h", &["小时"]), (86400, "day", &["天", "日"])];

/// Returns a rate in the notation of pages: `50 次/秒`.
pub(crate) fn rate(rate: &Rate) -> String {
    let unit = UNITS.iter().find(|(seconds, ..)| *seconds == rate.seconds).and_then(|(.., words)| words.first());
    let unit = unit.map_or_else(|| format!("{} 秒", rate.seconds), |unit| (*unit).to_owned());
    format!("{} 次/{unit}", rate.calls)
}

/// Returns a rate in the notation of the language, `50/s`, from the text of a page.
pub(crate) fn read_rate(words: &str) -> Option<String> {
    let (calls, unit) = words.trim().split_once("次/")?;
    let calls: u32 = calls.trim().parse().ok().filter(|calls| *calls > 0)?;
    let (_, notation, _) = UNITS.iter().find(|(.., words)| words.contains(&unit.trim()))?;
    Some(format!("{calls}/{notation}"))
}

/// The separators of the rates or apps in a cell.
pub(crate) const AND: &str = "、";

/// The kinds of app: the usual name first, then the spellings of pages, in lower case.
const APPS: [(AppType, &[&str]); 2] = [
    (AppType::Custom, &["Custom App", "custom app", "自建应用", "企业自建应用"]),
    (AppType::Store, &["Store App", "store app", "商店应用", "应用商店应用"]),
];

/// Returns the name of a kind of app on pages.
pub(crate) fn app(app: AppType) -> &'static str {
    let words = APPS.iter().find(|(one, _)| *one == app).and_then(|(_, words)| words.first());
    words.copied().unwrap_or_default()
}

/// Returns the kind of app from the text of a page.
pub(crate) fn read_app(words: &str) -> Option<AppType> {
    let words = words.to_ascii_lowercase();
    APPS.iter().find(|(_, spellings)| spellings.contains(&words.as_str())).map(|(app, _)| *app)
}

/// Returns the scopes of all fields and values without duplicates, sorted by id, as the page lists them.
pub(crate) fn field_scopes<'a>(rows: impl Iterator<Item = &'a Row>) -> BTreeSet<&'a str> {
    fn add<'a>(rules: &'a [ScopeRule], scopes: &mut BTreeSet<&'a str>) {
        scopes.extend(rules.iter().flat_map(|rule| &rule.all_of).map(String::as_str));
    }
    fn visit<'a>(row: &'a Row, scopes: &mut BTreeSet<&'a str>) {
        add(&row.field.permissions, scopes);
        for value in &row.field.values {
            add(&value.permissions, scopes);
        }
        for row in &row.rows {
            visit(row, scopes);
        }
    }
    let mut scopes = BTreeSet::new();
    rows.for_each(|row| visit(row, &mut scopes));
    scopes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_label() {
        for (fact, spellings) in LABELS {
            for spelling in *spellings {
                assert_eq!(Fact::of(spelling), Some(*fact), "{spelling}");
            }
        }
        assert_eq!(Fact::of(&scopes_label(2)), Some(Fact::Permissions));
        assert_eq!(Fact::of(&event_scopes_label()), Some(Fact::Permissions));
        assert_eq!(Fact::of("**HTTP URL**"), Some(Fact::Url));
        assert_eq!(Fact::of("灰度"), None);
    }

    #[test]
    fn rates_are_read_as_they_are_written() {
        for (seconds, notation, words) in UNITS {
            let printed = rate(&Rate { calls: 50, seconds });
            assert_eq!(printed, format!("50 次/{}", words[0]));
            assert_eq!(read_rate(&printed), Some(format!("50/{notation}")));
        }
        assert_eq!(read_rate("100次/分"), Some("100/min".to_owned()));
        assert_eq!((read_rate("0 次/秒"), read_rate("50 次/周")), (None, None));
    }

    #[test]
    fn apps_are_read_as_they_are_written() {
        for (kind, _) in APPS {
            assert_eq!(read_app(app(kind)), Some(kind));
        }
        assert_eq!(read_app("企业自建应用"), Some(AppType::Custom));
        assert_eq!(read_app("bot"), None);
    }
}
