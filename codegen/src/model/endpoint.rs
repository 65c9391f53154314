//! Parses the short notations of a spec: `POST /open-apis/im/v1/pins`, `50/s`, `pin[]`.

use super::Rate;
use crate::source::closest;

/// The HTTP methods that the platform uses.
const METHODS: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE"];

/// A mistake in a notation: what is wrong, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) message: String,
    pub(super) help: String,
}

pub(super) fn wrong<T>(message: String, help: impl Into<String>) -> Result<T, Wrong> {
    Err(Wrong { message, help: help.into() })
}

/// A method and an address, with the names of the path parameters.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Route {
    pub(super) method: String,
    pub(super) path: String,
    /// `https://…`, if the operation has its own host.
    pub(super) host: Option<String>,
    /// The query string, after `?`.
    pub(super) query: Option<String>,
    pub(super) parameters: Vec<String>,
}

/// Parses `POST /open-apis/im/v1/pins`.
pub(super) fn route(text: &str) -> Result<Route, Wrong> {
    let form = "write it as `POST /open-apis/im/v1/pins`";
    let Some((method, path)) = text.split_once(' ') else {
        return wrong(format!("`{text}` is not a method and a path"), form);
    };
    if !METHODS.contains(&method) {
        return match closest(&method.to_ascii_uppercase(), METHODS.iter().copied()) {
            Some(meant) => wrong(format!("unknown HTTP method `{method}`"), format!("did you mean `{meant}`?")),
            None => wrong(
                format!("unknown HTTP method `{method}`"),
                format!("use {}", crate::source::list(METHODS.iter().copied(), "or")),
            ),
        };
    }
    let (host, path) = match path.strip_prefix("https://").map(|rest| (rest, rest.find('/').unwrap_or(rest.len()))) {
        Some((rest, end)) => {
            let (host, path) = (format!("https://{}", &rest[..end]), &rest[end..]);
            // A URL may have a query directly after its host; here a path has to follow.
            if host.contains(['?', '#']) || !super::links::is_url(&host) {
                return wrong(format!("`{host}` is not a host"), form);
            }
            (Some(host), path)
        }
        None => (None, path),
    };
    let (path, query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(super::path::query(query)?)),
        None => (path, None),
    };
    let parameters = super::path::parameters(path)?;
    Ok(Route { method: method.to_owned(), path: path.to_owned(), host, query, parameters })
}

/// The units of a rate, in seconds.
const UNITS: &[(&str, u32)] = &[("s", 1), ("min", 60), ("h", 3600), ("day", 86_400)];

/// Parses `50/s`.
pub(super) fn rate(text: &str) -> Result<Rate, Wrong> {
    let form = "write a rate as `50/s`, `1000/min`, `100/h` or `5000/day`";
    let parsed = text.split_once('/').and_then(|(calls, unit)| {
        let calls = calls.parse().ok().filter(|calls| *calls > 0)?;
        let (_, seconds) = UNITS.iter().find(|(name, _)| *name == unit)?;
        Some(Rate { calls, seconds: *seconds })
    });
    match parsed {
        Some(rate) => Ok(rate),
        None => {
            let help = nearest_rate(text).map_or_else(|| form.to_owned(), |meant| format!("write `{meant}`"));
            wrong(format!("`{text}` is not a rate"), help)
        }
    }
}

/// Other names of the units of a rate.
const UNIT_NAMES: &[(&str, &[&str])] = &[
    ("s", &["s", "sec", "second", "秒"]),
    ("min", &["m", "min", "minute", "分", "分钟"]),
    ("h", &["h", "hr", "hour", "时", "小时"]),
    ("day", &["d", "day", "天", "日"]),
];

/// Returns the rate in the spec's notation for other notations: `100/minute`, `100 times per minute`, `50 QPS`, `100
/// 次/分钟`.
fn nearest_rate(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase().replace(',', "");
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (calls, unit) = text.split_at(end);
    let calls: u32 = calls.parse().ok().filter(|calls| *calls > 0)?;
    let unit = unit.trim_start();
    let unit = match unit {
        "qps" => "s",
        "qpm" => "min",
        _ => {
            let unit = ["requests", "request", "calls", "times", "次"]
                .iter()
                .find_map(|word| unit.strip_prefix(word))
                .unwrap_or(unit)
                .trim_start();
            let unit = ["/", "per", "每"].iter().find_map(|between| unit.strip_prefix(between))?.trim();
            let singular = unit.strip_suffix('s').filter(|singular| !singular.is_empty()).unwrap_or(unit);
            let (name, _) = UNIT_NAMES.iter().find(|(_, names)| names.contains(&unit) || names.contains(&singular))?;
            name
        }
    };
    Some(format!("{calls}/{unit}"))
}

/// The units of a size, in bytes.
const SIZES: &[(&str, u64)] = &[("KB", 1 << 10), ("MB", 1 << 20), ("GB", 1 << 30), ("B", 1)];

/// Parses `10MB`, as bytes.
pub(super) fn size(text: &str) -> Result<u64, Wrong> {
    let parsed =
        SIZES.iter().find_map(|(unit, bytes)| text.strip_suffix(unit)?.parse::<u64>().ok()?.checked_mul(*bytes));
    match parsed {
        Some(size) => Ok(size),
        None => {
            let form = "write a size as `1B`, `500KB`, `10MB` or `2GB`";
            let help = nearest_size(text).map_or_else(|| form.to_owned(), |meant| format!("write `{meant}`"));
            wrong(format!("`{text}` is not a size"), help)
        }
    }
}

/// Returns the size in the spec's notation for other notations: `10 mb`, `10M`, `10MiB`.
fn nearest_size(text: &str) -> Option<String> {
    let text = text.trim().to_uppercase();
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(end);
    let unit = match unit.trim_start() {
        "B" | "BYTE" | "BYTES" => "B",
        "K" | "KB" | "KIB" => "KB",
        "M" | "MB" | "MIB" => "MB",
        "G" | "GB" | "GIB" => "GB",
        _ => return None,
    };
    number.parse::<u32>().ok().map(|number| format!("{number}{unit}"))
}

/// The types that every spec may use.
pub(crate) const BUILT_IN: &[&str] = &["string", "int", "float", "boolean", "object", "file", "any"];

/// A type as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypeExpression {
    /// A built-in type, or the name of an object type.
    Name(String),
    /// A list.
    Array(Box<TypeExpression>),
    /// A map from strings.
    Map(Box<TypeExpression>),
}

/// The deepest nesting of lists and maps in a type.
const DEEPEST_TYPE: usize = 8;

/// Parses `string`, `pin[]`, `map<int[]>`.
pub(super) fn type_expression(text: &str) -> Result<TypeExpression, Wrong> {
    type_at(text.trim(), text, 0)
}

fn type_at(text: &str, whole: &str, depth: usize) -> Result<TypeExpression, Wrong> {
    if depth > DEEPEST_TYPE {
        return wrong(format!("the type `{whole}` is nested too deep"), "declare an object type for the inner part");
    }
    if let Some(element) = text.strip_suffix("[]") {
        return Ok(TypeExpression::Array(Box::new(type_at(element, whole, depth + 1)?)));
    }
    if let Some(value) = text.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        return Ok(TypeExpression::Map(Box::new(type_at(value.trim(), whole, depth + 1)?)));
    }
    let named = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    if text.is_empty() || !text.chars().all(named) {
        let help = match foreign_type(whole) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!(
                "use {}, `map<T>`, the name of an object type, or one of these followed by `[]`",
                list(BUILT_IN)
            ),
        };
        return wrong(format!("`{whole}` is not a type"), help);
    }
    Ok(TypeExpression::Name(text.to_owned()))
}

/// Other names for the built-in types, in lower case.
const FOREIGN_TYPES: &[(&str, &[&str])] = &[
    ("string", &["str", "text", "varchar", "char", "uuid", "date", "datetime", "timestamp", "url", "enum"]),
    ("int", &["integer", "long", "short", "int32", "int64", "uint", "uint32", "uint64", "i32", "i64", "u32", "u64"]),
    ("float", &["double", "number", "decimal", "float32", "float64", "f32", "f64", "real"]),
    ("boolean", &["bool"]),
    ("object", &["struct", "dict", "json", "map", "record"]),
    ("file", &["binary", "bytes", "blob"]),
    ("any", &["unknown", "mixed"]),
];

/// Returns the spec's name for a type in the notation of another language: `integer`, `Boolean`, `List<string>`.
pub(super) fn foreign_type(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase();
    let element = ["list<", "array<", "vec<"].iter().find_map(|open| lower.strip_prefix(open)?.strip_suffix('>'));
    if let Some(element) = element.or_else(|| lower.strip_prefix("[]")).or_else(|| lower.strip_suffix("[]")) {
        return Some(format!("{}[]", foreign_type(element)?));
    }
    let built_in = BUILT_IN.iter().find(|name| **name == lower);
    let foreign = || FOREIGN_TYPES.iter().find(|(_, names)| names.contains(&lower.as_str())).map(|(name, _)| name);
    built_in.or_else(foreign).map(|name| (*name).to_owned())
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

impl TypeExpression {
    /// Returns the name of the innermost type.
    pub(super) fn base(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::Array(inner) | Self::Map(inner) => inner.base(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routes() {
        let route = route("GET /open-apis/im/v1/images/:image_key").unwrap();
        assert_eq!((route.method.as_str(), route.parameters), ("GET", vec!["image_key".to_owned()]));
        for bad in [
            "/x",
            "POSt /x",
            "FETCH /x",
            "GET x",
            "GET /a//b",
            "GET /:a/:a",
            "GET /a b",
            "GET /{id}",
            "GET https://a.b?c/d",
            "GET  /a",
            "GET /a ",
            "GET\t/a",
            "GET \\a",
            "GET https://a.b/../c",
        ] {
            assert!(super::route(bad).is_err(), "{bad}");
        }
        assert_eq!(super::route("POTS /x").unwrap_err().help, "did you mean `POST`?");
    }

    #[test]
    fn rates() {
        assert_eq!(rate("1000/min"), Ok(Rate { calls: 1000, seconds: 60 }));
        for bad in ["50", "50/sec", "0/s", "-1/s", "/s", "5 /s"] {
            assert!(rate(bad).is_err(), "{bad}");
        }
        for (foreign, meant) in [
            ("100/minute", "100/min"),
            ("100 / mins", "100/min"),
            ("1,000 times per minute", "1000/min"),
            ("50 QPS", "50/s"),
            ("5/sec", "5/s"),
            ("10 requests/hour", "10/h"),
            ("100 次/分钟", "100/min"),
            ("3/d", "3/day"),
        ] {
            assert_eq!(rate(foreign).unwrap_err().help, format!("write `{meant}`"), "{foreign}");
            assert!(rate(meant).is_ok());
        }
        for nothing_near in ["fast", "5/fortnight", "0/minute", "99999999999/minute", "/s", "per"] {
            assert!(rate(nothing_near).unwrap_err().help.starts_with("write a rate as"), "{nothing_near}");
        }
    }

    #[test]
    fn sizes() {
        for (text, bytes) in [("0B", 0), ("1B", 1), ("500KB", 512_000), ("10MB", 10_485_760), ("2GB", 2_147_483_648)] {
            assert_eq!(size(text), Ok(bytes));
        }
        for bad in ["", "B", "10", "10 MB", "10mb", "-1B", "1.5MB", "99999999999999999999B", "18446744073709551615KB"] {
            assert!(size(bad).is_err(), "{bad}");
        }
        for (foreign, meant) in [("10 MB", "10MB"), ("10mb", "10MB"), ("2G", "2GB"), ("5 KiB", "5KB")] {
            assert_eq!(size(foreign).unwrap_err().help, format!("write `{meant}`"), "{foreign}");
        }
    }

    #[test]
    fn types() {
        let name = |name: &str| TypeExpression::Name(name.to_owned());
        assert_eq!(type_expression("string"), Ok(name("string")));
        assert_eq!(
            type_expression("map<pin[]>[]"),
            Ok(TypeExpression::Array(Box::new(TypeExpression::Map(Box::new(TypeExpression::Array(Box::new(name(
                "pin"
            ))))))))
        );
        for bad in [
            "",
            "[]",
            "map<>",
            "a b",
            "pin[",
            &"string".to_owned().chars().chain("[]".repeat(20).chars()).collect::<String>(),
        ] {
            assert!(type_expression(bad).is_err(), "{bad}");
        }
        for (foreign, meant) in [
            ("integer", "int"),
            ("String", "string"),
            ("bool", "boolean"),
            ("List<String>", "string[]"),
            ("[]int64", "int[]"),
            ("number[]", "float[]"),
        ] {
            assert_eq!(foreign_type(foreign).as_deref(), Some(meant));
        }
        assert_eq!(foreign_type("pin"), None);
    }
}
