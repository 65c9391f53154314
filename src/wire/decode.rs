//! From any serde deserializer to typed values, leniently.

use super::{FromText, List, Map, Object, Value};
use crate::file::Download;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Where a JSON value goes.
#[non_exhaustive]
pub enum Slot<'a> {
    /// Nowhere: the key is not known.
    Skip,
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// A whole number.
    Integer(&'a mut i64),
    /// A number.
    Number(&'a mut f64),
    /// A string.
    Text(&'a mut String),
    /// A type of its own that is written as a string.
    FromText(&'a mut dyn FromText),
    /// A list.
    List(&'a mut dyn List),
    /// A map.
    Map(&'a mut dyn Map),
    /// An object.
    Object(&'a mut dyn Object),
    /// A value that exists only if one is sent.
    Optional(&'a mut dyn Start),
    /// Any JSON value.
    Any(&'a mut serde_json::Value),
    /// A reply that is a file: the place of all of it, whatever the key.
    File(&'a mut Download),
}

/// A value that exists only if one is sent.
pub trait Start {
    /// Makes the value exist, and says where its value goes.
    fn start(&mut self) -> Slot<'_>;
}

impl<T: Value> Start for Option<T> {
    fn start(&mut self) -> Slot<'_> {
        self.insert(T::default()).slot()
    }
}

/// A value in a reply that is of another kind than documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where it stands, for example `data.pin.create_time`.
    pub path: String,
    /// What the documentation promises.
    pub expected: &'static str,
    /// What was sent.
    pub found: &'static str,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` should be {}, not {}", self.path, self.expected, self.found)
    }
}

/// Reads a JSON object into `object`.
///
/// Unknown keys are passed over, `null` and missing keys leave the default, numbers and strings
/// stand in for one another. A value of a wrong kind leaves the default and is reported.
///
/// # Errors
/// Fails only where `bytes` is not one JSON value.
pub fn decode(bytes: &[u8], object: &mut dyn Object) -> Result<Vec<Mismatch>, serde_json::Error> {
    let mut state = State::default();
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    Place { slot: Slot::Object(object), state: &mut state }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(state.mismatches)
}

/// What a generated type's `Deserialize` does.
///
/// # Errors
/// Fails where the input is malformed or a value is of a wrong kind.
pub fn deserialize<'de, T: Object + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    fill(&mut value, deserializer)?;
    Ok(value)
}

/// What a generated enum's `Deserialize` does.
///
/// # Errors
/// Fails where the input is no string.
pub fn deserialize_text<'de, T: FromText + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = <String as de::Deserialize>::deserialize(deserializer)?;
    let mut value = T::default();
    value.set_text(&text);
    Ok(value)
}

fn fill<'de, D: Deserializer<'de>>(object: &mut dyn Object, deserializer: D) -> Result<(), D::Error> {
    let mut state = State::default();
    Place { slot: Slot::Object(object), state: &mut state }.deserialize(deserializer)?;
    match state.mismatches.first() {
        None => Ok(()),
        Some(mismatch) => Err(de::Error::custom(mismatch)),
    }
}

/// Mismatches listed for one reply; more are counted as found but not kept.
const MOST_MISMATCHES: usize = 16;

/// Stands in [`State::path`] for the index of a list element, which is written out only when asked for.
const INDEX: char = '\0';

/// Where the decoder stands, and what it met.
#[derive(Default)]
struct State {
    path: String,
    indexes: Vec<usize>,
    mismatches: Vec<Mismatch>,
}

impl State {
    fn rendered_path(&self) -> String {
        let mut indexes = self.indexes.iter();
        let mut path = String::with_capacity(self.path.len());
        for character in self.path.chars() {
            match character {
                INDEX => path.push_str(&format!("[{}]", indexes.next().copied().unwrap_or_default())),
                _ => path.push(character),
            }
        }
        path
    }

    fn enter(&mut self, key: &str) {
        if !self.path.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(key);
    }

    #[cold]
    fn mismatch(&mut self, expected: &'static str, found: &'static str) {
        if self.mismatches.len() < MOST_MISMATCHES {
            let path = self.rendered_path();
            self.mismatches.push(Mismatch { path, expected, found });
        }
    }
}

/// A slot, and where it stands.
struct Place<'s, 't> {
    slot: Slot<'s>,
    state: &'t mut State,
}

impl<'s> Place<'s, '_> {
    /// The slot behind any number of optional ones.
    fn settle(self) -> Self {
        let mut slot = self.slot;
        while let Slot::Optional(optional) = slot {
            slot = optional.start();
        }
        Place { slot, state: self.state }
    }

    fn mismatch(self, found: &'static str) {
        let expected = match self.slot {
            Slot::Skip | Slot::Optional(_) | Slot::Any(_) | Slot::File(_) => return,
            Slot::Boolean(_) => "true or false",
            Slot::Integer(_) => "a whole number",
            Slot::Number(_) => "a number",
            Slot::Text(_) | Slot::FromText(_) => "a string",
            Slot::List(_) => "a list",
            Slot::Map(_) | Slot::Object(_) => "an object",
        };
        self.state.mismatch(expected, found);
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Skip => deserializer.deserialize_ignored_any(IgnoredAny).map(drop),
            Slot::Any(value) => {
                *value = <serde_json::Value as de::Deserialize>::deserialize(deserializer)?;
                Ok(())
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Place<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<(), E> {
        match self.settle() {
            Place { slot: Slot::Boolean(place), .. } => *place = truth,
            Place { slot: Slot::Integer(place), .. } => *place = truth.into(),
            other => other.mismatch("a boolean"),
        }
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        match self.settle() {
            Place { slot: Slot::Integer(place), .. } => *place = number,
            Place { slot: Slot::Number(place), .. } => *place = number as f64,
            Place { slot: Slot::Text(place), .. } => *place = number.to_string(),
            Place { slot: Slot::FromText(place), .. } => place.set_text(&number.to_string()),
            Place { slot: Slot::Boolean(place), .. } if number == 0 || number == 1 => *place = number == 1,
            other => other.mismatch("a number"),
        }
        Ok(())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        match i64::try_from(number) {
            Ok(number) => self.visit_i64(number),
            Err(_) => {
                match self.settle() {
                    Place { slot: Slot::Number(place), .. } => *place = number as f64,
                    Place { slot: Slot::Text(place), .. } => *place = number.to_string(),
                    Place { slot: Slot::FromText(place), .. } => place.set_text(&number.to_string()),
                    other => other.mismatch("a number beyond 64 bits"),
                }
                Ok(())
            }
        }
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
        match self.settle() {
            Place { slot: Slot::Number(place), .. } => *place = number,
            // The bound is exact: every whole number below 2^53 is its own `f64`.
            Place { slot: Slot::Integer(place), .. }
                if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 =>
            {
                *place = number as i64;
            }
            Place { slot: Slot::Text(place), .. } => *place = number.to_string(),
            Place { slot: Slot::FromText(place), .. } => place.set_text(&number.to_string()),
            other => other.mismatch("a fraction"),
        }
        Ok(())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        let Place { slot, state } = self.settle();
        match slot {
            Slot::Text(place) => text.clone_into(place),
            Slot::FromText(place) => place.set_text(text),
            // An empty string is how the platform says "none" for a number.
            Slot::Integer(_) | Slot::Number(_) | Slot::Boolean(_) if text.is_empty() => {}
            Slot::Integer(place) => match text.parse() {
                Ok(number) => *place = number,
                Err(_) => state.mismatch("a whole number", "a string"),
            },
            Slot::Number(place) => match text.parse() {
                Ok(number) => *place = number,
                Err(_) => state.mismatch("a number", "a string"),
            },
            Slot::Boolean(place) if text == "true" || text == "false" => *place = text == "true",
            slot => Place { slot, state }.mismatch("a string"),
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Place { slot, state } = self.settle();
        if let Slot::List(list) = slot {
            let (length, depth) = (state.path.len(), state.indexes.len());
            state.path.push(INDEX);
            state.indexes.push(0);
            while access.next_element_seed(Element { list, state })?.is_some() {
                if let Some(index) = state.indexes.last_mut() {
                    *index += 1;
                }
            }
            state.indexes.truncate(depth);
            state.path.truncate(length);
        } else {
            Place { slot, state }.mismatch("a list");
            while access.next_element::<IgnoredAny>()?.is_some() {}
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Place { mut slot, state } = self.settle();
        let length = state.path.len();
        match &mut slot {
            Slot::Object(_) | Slot::Map(_) => {
                while let Some(slot) = access.next_key_seed(Key { slot: &mut slot, state })? {
                    access.next_value_seed(Place { slot, state })?;
                    state.path.truncate(length);
                }
            }
            _ => {
                Place { slot, state }.mismatch("an object");
                while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            }
        }
        Ok(())
    }
}

/// The next element of a list. Its slot is made only once there is a value for it.
struct Element<'s, 't> {
    list: &'s mut dyn List,
    state: &'t mut State,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Place { slot: self.list.push(), state: self.state }.deserialize(deserializer)
    }
}

/// A key of an object or a map, on its way to become the slot of its value.
struct Key<'o, 's, 't> {
    slot: &'o mut Slot<'s>,
    state: &'t mut State,
}

impl<'de, 'o> DeserializeSeed<'de> for Key<'o, '_, '_> {
    type Value = Slot<'o>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de, 'o> Visitor<'de> for Key<'o, '_, '_> {
    type Value = Slot<'o>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Self::Value, E> {
        self.state.enter(key);
        Ok(match self.slot {
            Slot::Object(object) => object.field(key),
            Slot::Map(map) => map.insert(key),
            _ => Slot::Skip,
        })
    }
}
