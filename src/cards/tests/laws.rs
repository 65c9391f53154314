//! Property tests: reading and writing a card loses nothing.

use super::*;
use crate::cards::element::SHAPES;
use crate::cards::shape::{Kind, Limit, Property, Shape};
use crate::content::object::Members;
use proptest::prelude::*;

/// Generates cards from the tables, mixed with unknown properties and values.
struct Draw {
    state: u64,
    /// Whether to generate only what the tables define.
    is_tame: bool,
}

impl Draw {
    fn below(&mut self, most: usize) -> usize {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap() % most
    }

    fn is_odd(&mut self) -> bool {
        !self.is_tame && self.below(8) == 0
    }

    fn oddity(&mut self) -> Json {
        let oddities = [
            json!(null),
            json!(true),
            json!(1),
            json!(1.0),
            json!(-0.5),
            json!(""),
            json!("laser"),
            json!([]),
            json!({}),
            json!([{}]),
            json!({ "tag": "plain_text" }),
            json!([[{ "tag": "video" }]]),
            json!("16px"),
            json!(["a", 1]),
        ];
        oddities[self.below(oddities.len())].clone()
    }

    fn object(&mut self, shape: &Shape, depth: usize) -> Json {
        let mut members = Members::new();
        for (key, value) in shape.constant {
            members.insert((*key).to_owned(), (*value).into());
        }
        for property in shape.properties {
            if self.is_tame || self.below(2) == 0 {
                let value = if self.is_odd() { self.oddity() } else { self.value(&property.kind, property, depth) };
                members.insert(property.key.to_owned(), value);
            }
        }
        if self.is_odd() {
            let oddity = self.oddity();
            members.insert("unheard_of".to_owned(), oddity);
        }
        Json::Object(members)
    }

    fn value(&mut self, kind: &Kind, property: &Property, depth: usize) -> Json {
        match kind {
            Kind::Text => json!(["a", "b", ""][self.below(3)]),
            Kind::Boolean => json!(self.below(2) == 0),
            Kind::Integer => json!(self.below(5)),
            Kind::Number => [json!(0), json!(0.5), json!(1.0)][self.below(3)].clone(),
            Kind::Any => self.oddity(),
            Kind::Translations => json!({ "zh_cn": "甲", "en_us": "" }),
            Kind::Words(words) => {
                let only =
                    property.limits.iter().find_map(|one| if let Limit::Only(only) = one { Some(*only) } else { None });
                let words = only.filter(|only| !only.is_empty()).unwrap_or(words);
                json!(words[self.below(words.len())])
            }
            Kind::Object(shape) => self.object(shape, depth),
            Kind::Named(shape) => json!({ "a": self.object(shape, depth), "b": self.object(shape, depth) }),
            Kind::List(kind) => {
                let most = if self.is_tame { 1 } else { self.below(3) };
                (0..most).map(|_| self.value(kind, property, depth)).collect()
            }
            Kind::Element if depth == 0 => json!({ "tag": "hr" }),
            Kind::Element => {
                let shape = SHAPES[self.below(SHAPES.len())];
                self.object(shape, depth - 1)
            }
        }
    }
}

/// Whether a value was read without leftovers in `other`.
fn is_understood(typed: &str) -> bool {
    typed.matches("other: {").count() == typed.matches("other: {}").count() && !typed.contains("Other(Object")
}

proptest! {
    #[test]
    fn no_card_loses_anything(state: u64) {
        let json = Draw { state, is_tame: false }.object(&Card::SHAPE, 4);
        let card = Card::from_json(&json);
        prop_assert_eq!(card.as_ref().map(Card::to_json), Some(json.clone()));
        check_json(&json);
    }

    #[test]
    fn no_element_loses_anything(state: u64) {
        let mut draw = Draw { state, is_tame: false };
        let shape = SHAPES[draw.below(SHAPES.len())];
        let json = draw.object(shape, 3);
        prop_assert_eq!(Element::from_json(&json).to_json(), json);
    }
}

#[test]
fn every_property_is_read_into_its_field() {
    for shape in SHAPES.iter().chain([&&Card::SHAPE]) {
        let json = Draw { state: 7, is_tame: true }.object(shape, 1);
        let typed = match shape.tag() {
            Some(_) => format!("{:?}", Element::from_json(&json)),
            None => format!("{:?}", Card::from_json(&json)),
        };
        assert!(is_understood(&typed), "{json}\n{typed}");
        let odd = check_json(&card(json!([json])));
        let odd: Vec<&Finding> =
            odd.iter().filter(|one| matches!(one.rule, Rule::WrongType | Rule::UnknownProperty)).collect();
        assert!(shape.tag().is_none() || odd.is_empty(), "{odd:?}");
    }
}

#[test]
fn unexpected_values_are_kept_unchanged() {
    for element in [
        json!({ "tag": "video", "file_key": "file_1" }),
        json!({ "tag": "button", "value": { "a": 1 }, "text": "Go", "confirm": null, "behaviors": {} }),
        json!({ "tag": "checker", "checked_style": { "opacity": 1 }, "checked": "yes" }),
        json!({ "tag": "checker", "checked_style": { "opacity": 1.0 } }),
        json!({ "tag": "input", "max_length": 5.0, "rows": 1e20 }),
        json!({ "tag": "column_set", "columns": [{ "tag": "column" }, { "tag": "markdown" }] }),
        json!({ "tag": "column_set", "columns": [] }),
        json!({ "tag": "select_img", "options": ["a"], "selected_values": [] }),
        json!({ "tag": "markdown", "content": "a", "i18n_content": { "zh_cn": 1 } }),
        json!({ "tag": "div", "fields": [{ "is_short": true, "text": { "tag": "lark_md", "content": "a" } }] }),
        json!({ "tag": 1 }),
        json!("markdown"),
        json!(null),
        json!([]),
    ] {
        assert_eq!(Element::from_json(&element).to_json(), element);
        let card = card(json!([element]));
        assert_eq!(Card::from_json(&card).map(|card| card.to_json()), Some(card));
    }
}

#[test]
fn only_cards_of_json_2_are_read() {
    for other in [
        json!({ "elements": [] }),
        json!({ "schema": "1.0", "elements": [] }),
        json!([]),
        json!({}),
        json!({ "schema": 2.0 }),
        json!({ "type": "template", "data": { "template_id": "AAq" } }),
    ] {
        assert_eq!(Card::from_json(&other), None, "{other}");
    }
    // They are not checked either, since they have other properties.
    assert_eq!(check_json(&json!({ "elements": [{ "tag": "note", "elements": [] }] })), []);
    assert_eq!(check_json(&json!({})), []);
}
