use serde_json::{Map, Value, json};

use super::search::MAX_DEPTH;
use super::{FlatRow, Placement, recover};

fn placed(rows: &[(&str, &str)], examples: &[Value]) -> Vec<Placement> {
    let rows: Vec<FlatRow<'_>> = rows.iter().map(|(name, type_column)| FlatRow { name, type_column }).collect();
    recover(&rows, examples)
}

/// Returns the levels of a table without doubts.
fn levels(rows: &[(&str, &str)], examples: &[Value]) -> Vec<usize> {
    let placements = placed(rows, examples);
    for (placement, (name, _)) in placements.iter().zip(rows) {
        assert_eq!(placement.doubt, None, "{name}");
    }
    placements.iter().map(|placement| placement.level).collect()
}

/// Returns every doubt of a table: the row and the reason.
fn doubts(rows: &[(&str, &str)], examples: &[Value]) -> Vec<(usize, String)> {
    let placements = placed(rows, examples).into_iter().enumerate();
    placements.filter_map(|(index, placement)| Some((index, placement.doubt?.reason))).collect()
}

#[test]
fn a_table_without_rows_has_no_places() {
    assert_eq!(placed(&[], &[]), []);
}

#[test]
fn plain_values_lie_beside_each_other_without_an_example() {
    assert_eq!(
        levels(&[("a", "string"), ("b", "int[]"), ("c", "string/int"), ("d", "number(float)")], &[]),
        [0, 0, 0, 0]
    );
}

#[test]
fn the_example_tells_which_fields_lie_in_a_structure() {
    let rows = [("owner", "user"), ("id", "string"), ("name", "string"), ("title", "string")];
    let example = json!({"owner": {"id": "1", "name": "Ann"}, "title": "t"});
    assert_eq!(levels(&rows, &[example]), [0, 1, 1, 0]);
}

#[test]
fn alternatives_lie_side_by_side() {
    let rows = [
        ("image", "image_block"),
        ("key", "string"),
        ("table", "table_block"),
        ("rows", "int"),
        ("quote", "quote_block"),
    ];
    let placed: Vec<_> = placed(&rows, &[]).into_iter().map(|placement| placement.level).collect();
    assert_eq!(placed, [0, 1, 0, 1, 0]);
}

#[test]
fn a_part_of_every_alternative_lies_in_each() {
    let rows = [
        ("title", "line"),
        ("words", "string"),
        ("style", "style"),
        ("bold", "boolean"),
        ("body", "line"),
        ("words", "string"),
        ("style", "style"),
        ("bold", "boolean"),
        ("foot", "line"),
        ("words", "string"),
        ("style", "style"),
        ("bold", "boolean"),
    ];
    let placed: Vec<_> = placed(&rows, &[]).into_iter().map(|placement| placement.level).collect();
    assert_eq!(placed, [0, 1, 1, 2, 0, 1, 1, 2, 0, 1, 1, 2]);
}

#[test]
fn a_type_that_may_be_plain_is_none_where_the_same_field_follows_every_time() {
    let rows = [
        ("head", "text"),
        ("words", "string"),
        ("body", "text"),
        ("words", "string"),
        ("foot", "text"),
        ("words", "string"),
    ];
    let level =
        |rows: &[(&str, &str)]| -> Vec<_> { placed(rows, &[]).into_iter().map(|placement| placement.level).collect() };
    assert_eq!(level(&rows), [0, 1, 0, 1, 0, 1]);
    let plain = [
        ("head", "text"),
        ("size", "int"),
        ("body", "text"),
        ("mark", "string"),
        ("foot", "text"),
        ("words", "string"),
    ];
    assert_eq!(level(&plain), [0; 6]);
}

#[test]
fn the_elements_of_an_array_are_taken_together() {
    let rows = [("items", "item[]"), ("a", "string"), ("b", "string"), ("total", "int")];
    let example = json!({"items": [{"a": "1"}, {"b": "2"}], "total": 2});
    assert_eq!(levels(&rows, &[example]), [0, 1, 1, 0]);
}

#[test]
fn several_examples_are_taken_together() {
    let rows = [("items", "item[]"), ("a", "string"), ("b", "string"), ("total", "int")];
    let examples = [json!({"items": [{"a": "1"}]}), json!({"items": [{"b": "2"}], "total": 2})];
    assert_eq!(levels(&rows, &examples), [0, 1, 1, 0]);
}

#[test]
fn a_name_that_comes_twice_lies_further_out_the_second_time() {
    let rows = [("tag", "tag"), ("names", "i18n[]"), ("name", "string"), ("name", "string"), ("id", "string")];
    let example = json!({"tag": {"names": [{"name": "a"}], "name": "b", "id": "1"}});
    assert_eq!(levels(&rows, &[example]), [0, 1, 2, 1, 1]);
}

#[test]
fn a_field_of_the_same_name_as_its_structure_lies_in_it() {
    let rows = [("mail", "mail"), ("mail", "string"), ("label", "string"), ("id", "string")];
    let example = json!({"mail": {"mail": "a@example.com", "label": "A"}, "id": "1"});
    assert_eq!(levels(&rows, &[example]), [0, 1, 1, 0]);
}

#[test]
fn the_kind_of_value_tells_two_fields_of_a_name_apart() {
    let rows = [("sender", "sender"), ("id", "user_id"), ("open_id", "string"), ("id", "string"), ("at", "int")];
    let example = json!({"sender": {"id": {"open_id": "1"}}, "id": "2", "at": 3});
    assert_eq!(levels(&rows, &[example]), [0, 1, 2, 0, 0]);
}

#[test]
fn a_structure_the_example_leaves_out_is_known_from_another_of_its_type() {
    let rows = [
        ("start", "day"),
        ("date", "string"),
        ("zone", "string"),
        ("end", "day"),
        ("date", "string"),
        ("zone", "string"),
        ("title", "string"),
    ];
    assert_eq!(levels(&rows, &[json!({"start": {"date": "1", "zone": "2"}, "title": "t"})]), [0, 1, 1, 0, 1, 1, 0]);
}

#[test]
fn a_structure_ends_where_another_of_its_type_has_ended() {
    let rows = [
        ("begin", "stamp"),
        ("day", "string"),
        ("first", "string"),
        ("end", "stamp"),
        ("day", "string"),
        ("last", "string"),
    ];
    let placements = placed(&rows, &[]);
    let levels: Vec<usize> = placements.iter().map(|placement| placement.level).collect();
    assert_eq!(levels, [0, 1, 0, 0, 1, 0]);
}

#[test]
fn a_structure_may_be_empty_as_in_the_example() {
    let rows = [("divider", "divider"), ("title", "string")];
    assert_eq!(levels(&rows, &[json!({"divider": {}, "title": "t"})]), [0, 0]);
}

#[test]
fn a_map_of_structures_has_keys_of_its_own() {
    let rows = [("prices", "map&lt;string, price&gt;"), ("amount", "int"), ("currency", "string"), ("total", "int")];
    let example = json!({"prices": {"p1": {"amount": 1, "currency": "EUR"}}, "total": 1});
    assert_eq!(levels(&rows, &[example]), [0, 1, 1, 0]);
}

#[test]
fn a_map_of_plain_values_has_no_fields() {
    let rows = [("labels", "map<string, string>"), ("title", "string")];
    assert_eq!(levels(&rows, &[json!({"labels": {"a": "b"}, "title": "t"})]), [0, 0]);
}

#[test]
fn an_enum_may_have_fields_where_the_example_has_them() {
    let rows = [("state", "enum"), ("name", "string"), ("text", "string"), ("id", "string")];
    assert_eq!(levels(&rows, &[json!({"state": {"name": "n", "text": "t"}, "id": "1"})]), [0, 1, 1, 0]);
    assert_eq!(levels(&rows, &[json!({"state": "s", "name": "n", "text": "t", "id": "1"})]), [0, 0, 0, 0]);
}

#[test]
fn a_type_that_says_nothing_may_have_fields() {
    let rows = [("event", "\\-"), ("chat", "string"), ("at", "string")];
    assert_eq!(levels(&rows, &[json!({"event": {"chat": "c", "at": "1"}})]), [0, 1, 1]);
}

#[test]
fn fields_neither_object_shows_are_in_doubt() {
    let rows = [("owner", "user"), ("id", "string"), ("extra", "string"), ("title", "string")];
    assert_eq!(
        doubts(&rows, &[json!({"owner": {"id": "1"}, "title": "t"})]),
        [(2, "`extra` could belong to `owner` or to the outermost object: the example has it in neither".to_owned())]
    );
}

#[test]
fn fields_both_objects_show_are_in_doubt() {
    let rows = [("owner", "user"), ("id", "string"), ("name", "string"), ("title", "string")];
    let example = json!({"owner": {"id": "1", "name": "n"}, "name": "m", "title": "t"});
    assert_eq!(
        doubts(&rows, &[example]),
        [(2, "`name` could belong to `owner` or to the outermost object: the example has it in both".to_owned())]
    );
}

#[test]
fn the_end_of_a_structure_the_example_leaves_out_is_in_doubt() {
    let rows = [("owner", "user"), ("id", "string"), ("extra", "string"), ("title", "string")];
    let reason = "`extra` could belong to `owner` or to the outermost object: \
                  the example does not show `owner` and does not have it in the outermost object";
    assert_eq!(doubts(&rows, &[json!({"title": "t"})]), [(2, reason.to_owned())]);
}

#[test]
fn without_an_example_the_end_of_a_structure_is_in_doubt() {
    let rows = [("owner", "user"), ("id", "string"), ("name", "string")];
    let doubts = doubts(&rows, &[]);
    assert_eq!(doubts.len(), 1);
    assert!(doubts.iter().all(|(_, reason)| reason.ends_with("there is no example")), "{doubts:?}");
}

#[test]
fn a_field_that_can_only_come_twice_is_in_doubt() {
    let rows = [("a", "string"), ("a", "string")];
    assert_eq!(doubts(&rows, &[]), [(1, "`a` comes twice in the outermost object".to_owned())]);
}

#[test]
fn fields_of_a_plain_value_are_in_doubt() {
    let rows = [("content", "string"), ("text", "string"), ("size", "int")];
    let reason = "`text` seems to lie in `content`, which has no fields by its type";
    for content in [json!({"text": "t", "size": 1}), json!("{\"text\": \"t\", \"size\": 1}")] {
        assert_eq!(doubts(&rows, &[json!({"content": content})]).first(), Some(&(1, reason.to_owned())));
    }
}

#[test]
fn a_field_the_example_lacks_like_the_plain_value_before_it_is_in_doubt() {
    let rows = [("title", "string"), ("content", "string"), ("text", "string")];
    let reason = "`text` could belong to the outermost object or to `content`: \
                  the example does not have it in the outermost object and does not show `content`";
    assert_eq!(doubts(&rows, &[json!({"title": "t"})]), [(2, reason.to_owned())]);
    assert_eq!(levels(&rows, &[json!({"title": "t", "content": "c"})]), [0, 0, 0]);
}

#[test]
fn rows_deeper_than_is_looked_at_are_in_doubt() {
    let names: Vec<String> = (0..MAX_DEPTH + 5).map(|level| format!("level{level}")).collect();
    let rows: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "object")).collect();
    let reason = format!("`level{MAX_DEPTH}` may lie deeper than {MAX_DEPTH} levels");
    let doubts = doubts(&rows, &[]);
    assert!(doubts.contains(&(MAX_DEPTH, reason)), "{doubts:?}");
}

/// Random numbers that are the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// A random table: its rows with their levels, and a full example.
fn table(random: &mut Random) -> (Vec<(String, String)>, Vec<usize>, Value) {
    let (mut rows, mut levels) = (Vec::new(), Vec::new());
    let example = fields(random, 0, &mut rows, &mut levels);
    (rows, levels, example)
}

fn fields(random: &mut Random, level: usize, rows: &mut Vec<(String, String)>, levels: &mut Vec<usize>) -> Value {
    let mut object = Map::new();
    for _ in 0..=random.below(4) {
        let number = rows.len();
        // Names are reused in other objects, not in the same one.
        let name = ["id", "name", "value"][random.below(3) as usize].to_owned();
        let name = if object.contains_key(&name) || random.below(2) == 0 { format!("field{number}") } else { name };
        levels.push(level);
        let value = if level < 4 && random.below(3) == 0 {
            let array = random.below(2) == 0;
            rows.push((name.clone(), format!("type{number}{}", if array { "[]" } else { "" })));
            let value = fields(random, level + 1, rows, levels);
            if array { json!([value]) } else { value }
        } else {
            rows.push((name.clone(), "string".to_owned()));
            json!("x")
        };
        object.insert(name, value);
    }
    Value::Object(object)
}

fn borrowed(rows: &[(String, String)]) -> Vec<(&str, &str)> {
    rows.iter().map(|(name, column)| (name.as_str(), column.as_str())).collect()
}

/// Leaves out keys at random.
fn shorten(random: &mut Random, value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.retain(|_, _| random.below(6) != 0);
            object.values_mut().for_each(|value| shorten(random, value));
        }
        Value::Array(elements) => elements.iter_mut().for_each(|value| shorten(random, value)),
        _ => {}
    }
}

#[test]
fn random_trees_come_back_from_a_full_example_or_are_in_doubt() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let (mut certain, tables) = (0, 400);
    for _ in 0..tables {
        let (rows, truth, example) = table(&mut random);
        let placements = placed(&borrowed(&rows), &[example]);
        let levels: Vec<usize> = placements.iter().map(|placement| placement.level).collect();
        assert_eq!(levels, truth, "{rows:?}");
        certain += usize::from(placements.iter().all(|placement| placement.doubt.is_none()));
    }
    assert!(certain * 100 >= tables * 95, "{certain} of {tables} without doubt");
}

#[test]
fn random_trees_with_a_shortened_example_come_back_or_are_in_doubt() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut right, tables) = (0, 1_000);
    for _ in 0..tables {
        let (rows, truth, mut example) = table(&mut random);
        shorten(&mut random, &mut example);
        let placements = placed(&borrowed(&rows), &[example.clone()]);
        let equal = placements.iter().map(|placement| placement.level).eq(truth.iter().copied());
        right += usize::from(equal);
        assert!(equal || placements.iter().any(|placement| placement.doubt.is_some()), "{rows:?} {truth:?} {example}");
    }
    assert!(right * 2 > tables, "{right} of {tables} right");
}

#[test]
fn hostile_tables_are_placed_row_by_row() {
    let count = 1_000;
    let types = ["object", "-", "t[]", "string"];
    let unlike = |column: &str| (0..count).map(|row| (format!("f{row}"), column.to_owned())).collect::<Vec<_>>();
    let mixed: Vec<(String, String)> = types
        .iter()
        .cycle()
        .take(count)
        .enumerate()
        .map(|(row, column)| (format!("f{}", row % 7), (*column).to_owned()))
        .collect();
    let tables = [unlike("object"), unlike("-"), vec![("f".to_owned(), "t".to_owned()); count], mixed];
    for rows in tables {
        let placements = placed(&borrowed(&rows), &[json!({"f": {"f": [{"f": 1}]}})]);
        assert_eq!(placements.len(), count);
        assert!(placements.iter().all(|placement| placement.level < MAX_DEPTH));
    }
}

#[test]
fn hostile_examples_are_read() {
    let mut deep = json!({"a": 1});
    for _ in 0..500 {
        deep = json!({"a": [deep]});
    }
    let wide: Map<String, Value> = (0..10_000).map(|key| (format!("k{key}"), json!({"a": key}))).collect();
    for example in [deep, Value::Object(wide), json!([[[]]]), json!(null), json!("{\"a\":")] {
        let rows = [("a", "map<string, t>"), ("a", "map<string, t>"), ("a", "int")];
        assert_eq!(placed(&rows, &[example]).len(), rows.len());
    }
}
