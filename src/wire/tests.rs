use super::*;
use serde_json::json;

/// An object with a field of every kind.
#[derive(Clone, Default)]
struct Sample {
    text: String,
    count: i64,
    ratio: f64,
    truth: bool,
    time: TimestampMs,
    maybe: Option<Box<Sample>>,
    rows: Vec<Vec<i64>>,
    names: BTreeMap<String, String>,
    any: serde_json::Value,
    gone: Option<i64>,
}

impl Object for Sample {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("count", &mut self.count);
        f.field("ratio", &mut self.ratio);
        f.field("truth", &mut self.truth);
        f.field("time", &mut self.time);
        f.field("maybe", &mut self.maybe);
        f.field("rows", &mut self.rows);
        f.field("names", &mut self.names);
        f.field("any", &mut self.any);
        f.field("gone", &mut self.gone);
    }
}

crate::__impl_object!(Sample);

fn read(json: &str) -> (Sample, Vec<Mismatch>) {
    let mut sample = Sample::default();
    let mismatches = decode(json.as_bytes(), &mut sample).expect("valid JSON");
    (sample, mismatches)
}

#[test]
fn reads_back_what_it_writes() {
    let full = json!({
        "text": "t", "count": -1, "ratio": 0.5, "truth": true, "time": "1615380573411",
        "maybe": {"text": "", "count": 0, "ratio": 0.0, "truth": false, "time": "", "rows": [], "names": {}, "any": null},
        "rows": [[1, 2], []], "names": {"a": "b"}, "any": {"x": [1]},
    });
    let (sample, mismatches) = read(&full.to_string());
    assert_eq!(mismatches, []);
    assert_eq!(serde_json::to_value(&sample).unwrap(), full);
    assert_eq!(serde_json::from_value::<Sample>(full).unwrap(), sample);
}

#[test]
fn tolerates_unknown_null_and_missing_values() {
    let (sample, mismatches) = read(r#"{"new":{"text":[{}]},"text":null,"rows":null,"maybe":null,"names":{"a":null}}"#);
    assert_eq!(mismatches, []);
    assert!(sample.text.is_empty() && sample.maybe.is_none());
    assert_eq!(sample.names["a"], "");
}

/// An object with optional values of every kind.
#[derive(Clone, Default)]
struct Open {
    any: Option<Json>,
}

impl Object for Open {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("any", &mut self.any);
    }
}

crate::__impl_object!(Open);

#[test]
fn reads_optional_values_of_every_kind() {
    for value in [json!(true), json!(-1), json!(u64::MAX), json!(0.5), json!("x"), json!([1, {}]), json!({"a": [null]})]
    {
        let open: Open = serde_json::from_value(json!({ "any": value })).unwrap();
        assert_eq!(open.any, Some(value));
    }
    for absent in [json!({}), json!({ "any": null })] {
        assert_eq!(serde_json::from_value::<Open>(absent).unwrap().any, None);
    }
    let mut open = Open::default();
    let deep = format!(r#"{{"any":{}}}"#, nested(500, "[", "]"));
    assert_eq!(decode(deep.as_bytes(), &mut open).unwrap()[0].path, "any");
}

#[test]
fn numbers_and_strings_are_converted_to_each_other() {
    let (sample, mismatches) =
        read(r#"{"text":7,"count":"8","ratio":"0.5","truth":"true","time":1615380573411,"gone":""}"#);
    assert_eq!(mismatches, []);
    assert_eq!((sample.text.as_str(), sample.count, sample.ratio, sample.truth), ("7", 8, 0.5, true));
    assert_eq!(sample.time.as_millis(), Some(1_615_380_573_411));
    let (sample, mismatches) = read(r#"{"text":18446744073709551615,"count":2.0,"ratio":3,"truth":1}"#);
    assert_eq!(mismatches.len(), 0, "{mismatches:?}");
    assert_eq!(
        (sample.text.as_str(), sample.count, sample.ratio, sample.truth),
        ("18446744073709551615", 2, 3.0, true)
    );
}

#[test]
fn reports_values_of_a_wrong_type_with_their_paths() {
    let (sample, mismatches) =
        read(r#"{"maybe":{"rows":[[1],["x",2,{}]]},"count":1.5,"text":{"a":1},"names":[],"rows":7,"truth":"x"}"#);
    let paths: Vec<_> = mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!(paths, ["maybe.rows[1][0]", "maybe.rows[1][2]", "count", "text", "names", "rows", "truth"]);
    assert_eq!(sample.maybe.unwrap().rows, [vec![1], vec![0, 2, 0]]);
    assert_eq!(mismatches[0].to_string(), "`maybe.rows[1][0]` should be a whole number, not a string");
}

#[test]
fn unusual_keys_do_not_break_the_path() {
    let (sample, _) = read(r#"{"names":{"1":"x","":"y","a.b":"z","消":"w"},"names2":1}"#);
    assert_eq!(sample.names.len(), 4);
    let (_, mismatches) = read(r#"{"names":{"\u0000":[]}}"#);
    assert_eq!(mismatches.len(), 1);
}

#[test]
fn mismatches_are_bounded() {
    let rows = vec!["[\"x\"]"; 1000].join(",");
    assert_eq!(read(&format!(r#"{{"rows":[{rows}]}}"#)).1.len(), 16);
}

#[test]
fn invalid_json_is_an_error() {
    for text in ["", "{", r#"{"count":1}x"#, "<html>", &"[".repeat(1000)] {
        assert!(decode(text.as_bytes(), &mut Sample::default()).is_err(), "{text}");
    }
    assert_eq!(read("[1]").1.len(), 1);
}

#[test]
fn deserialize_is_strict_and_decode_is_lenient() {
    assert!(serde_json::from_str::<Sample>(r#"{"count":"x"}"#).is_err());
    assert!(serde_json::from_str::<Sample>(r#"{"other":1}"#).is_ok());
}

#[test]
fn timestamps_are_kept_unchanged() {
    for text in ["1615380573411", "001", "soon", ""] {
        let (sample, _) = read(&json!({ "time": text }).to_string());
        assert_eq!(sample.time.as_str(), text);
    }
    assert!(TimestampMs::from("soon").to_system_time().is_none());
    assert_eq!(TimestampSec::from_secs(0).to_system_time(), Some(std::time::UNIX_EPOCH));
    let _ = TimestampMs::from_millis(i64::MIN).to_system_time();
}

#[test]
fn timestamps_are_ordered_by_their_numbers() {
    let mut times = ["1000", "999", "", "01000", "soon", "-5"].map(TimestampMs::from);
    times.sort();
    assert_eq!(times, ["", "soon", "-5", "999", "01000", "1000"]);
    assert_eq!(times.iter().max().and_then(TimestampMs::as_millis), Some(1000));
}

#[test]
fn a_system_time_loses_only_fractions() {
    let [after, before] = [1_500_000, -1].map(|micros: i64| {
        let distance = std::time::Duration::from_micros(micros.unsigned_abs());
        if micros < 0 { std::time::UNIX_EPOCH - distance } else { std::time::UNIX_EPOCH + distance }
    });
    assert_eq!((TimestampMs::from(after), TimestampSec::from(after)), ("1500".into(), "1".into()));
    assert_eq!((TimestampMs::from(before), TimestampSec::from(before)), ("-1".into(), "-1".into()));
    assert_eq!(TimestampSec::from(after).to_system_time().map(TimestampSec::from), Some("1".into()));
}

/// Members in another order than the fields, with unknown members between them.
#[test]
fn members_may_come_in_any_order() {
    let (sample, mismatches) = read(
        r#"{"gone":1,"x":{},"any":2,"names":{},"y":[],"rows":[[3]],"maybe":{"count":4,"text":"i","z":0},"count":"n","text":"t","text":"u"}"#,
    );
    assert_eq!(mismatches.iter().map(|one| one.path.as_str()).collect::<Vec<_>>(), ["count"]);
    assert_eq!(
        (sample.text.as_str(), sample.gone, &sample.any, &sample.rows),
        ("u", Some(1), &json!(2), &vec![vec![3]])
    );
    let inner = sample.maybe.unwrap();
    assert_eq!((inner.count, inner.text.as_str()), (4, "i"));
}

#[test]
fn debug_reads_like_a_struct() {
    let shown = format!("{:?}", Sample { text: "t".into(), rows: vec![vec![1]], ..Sample::default() });
    assert!(shown.starts_with(r#"Sample { text: "t", count: 0"#), "{shown}");
    let nested = format!("{:?}", Sample { maybe: Some(Box::new(Sample::default())), ..Sample::default() });
    assert!(nested.contains("maybe: Sample { text: "), "{nested}");
}

#[test]
fn objects_are_equal_if_all_of_their_fields_are() {
    let (one, _) = read(r#"{"text":"t","ratio":0.5,"maybe":{"rows":[[1],[]]},"names":{"a":"b"},"any":null}"#);
    assert_eq!(one, one.clone());
    let others: [fn(&mut Sample); 6] = [
        |other| other.text.push('!'),
        |other| other.ratio = 0.25,
        |other| other.maybe = None,
        |other| other.maybe.as_mut().unwrap().rows[1].push(0),
        |other| drop(other.names.insert("c".to_owned(), String::new())),
        |other| other.gone = Some(0),
    ];
    for (number, change) in others.into_iter().enumerate() {
        let mut other = one.clone();
        change(&mut other);
        assert_ne!(one, other, "{number}");
    }
}

#[test]
fn a_number_in_a_string_need_not_be_valid_json() {
    for (text, number) in [("+0.5", 0.5), ("007.5", 7.5), (".25", 0.25), ("5.", 5.0), ("1e3", 1000.0)] {
        let (sample, mismatches) = read(&format!(r#"{{"ratio":"{text}"}}"#));
        assert_eq!((sample.ratio, mismatches.len()), (number, 0), "{text}");
    }
}

/// Returns objects or lists nested to this depth, around a 1.
fn nested(depth: usize, opening: &str, closing: &str) -> String {
    format!("{}1{}", opening.repeat(depth), closing.repeat(depth))
}

/// Values nested deeper than serde_json reads are skipped and reported; the rest is read.
#[test]
fn deep_json_harms_only_itself() {
    // The enclosing object is one level.
    for (depth, is_read) in [(1, true), (125, true), (126, false), (200, false), (100_000, false)] {
        for (opening, closing) in [("[", "]"), (r#"{"a":"#, "}")] {
            let deep = nested(depth, opening, closing);
            let (sample, mismatches) = read(&format!(r#"{{"new":{deep},"any":{deep},"text":"t"}}"#));
            assert_eq!(sample.text, "t");
            assert_eq!(
                mismatches.iter().map(|one| one.path.as_str()).collect::<Vec<_>>(),
                if is_read { vec![] } else { vec!["any"] }
            );
            assert!(sample.any.is_array() || sample.any.is_object(), "what is not too deep is kept");
            if is_read {
                assert_eq!(sample.any.to_string(), deep);
                assert_eq!(any_json(deep.as_bytes()).unwrap(), (sample.any, false));
            }
        }
        let objects = nested(depth, r#"{"maybe":"#, "}").replace('1', r#"{"text":"t"}"#);
        let (_, mismatches) = read(&objects);
        assert_eq!(mismatches.is_empty(), is_read, "{depth}: {mismatches:?}");
    }
    let (_, mismatches) = read(&format!(r#"{{"any":{}}}"#, nested(500, "[", "]")));
    assert_eq!(mismatches[0].to_string(), "`any` should be JSON of at most 126 levels, not deeper JSON");
    for cut in ["[", "[1,", r#"{"a":"#, "[[[[", "{} {}", ""] {
        assert!(any_json(cut.as_bytes()).is_err(), "{cut}");
    }
    assert!(any_json("[".repeat(100_000).as_bytes()).is_err());
}
