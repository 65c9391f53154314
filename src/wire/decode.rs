//! Decodes typed values leniently from any serde deserializer.

use super::deep::{AnyJson, DEEPEST};
use super::fields::Visit;
use super::repair::lenient;
use super::{Fields, Json, List, Object, Place, Textual};
use crate::printable;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A value in a reply that has another type than documented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// The path, for example `data.pin.create_time`.
    pub path: String,
    /// The documented type.
    pub expected: &'static str,
    /// The type that was received.
    pub found: &'static str,
}

impl Mismatch {
    /// Creates a mismatch for JSON that is nested too deeply.
    pub(crate) fn too_deep(path: impl Into<String>) -> Self {
        Self { path: path.into(), expected: SHALLOW, found: DEEP }
    }
}

const SHALLOW: &str = "JSON of at most 126 levels";
const DEEP: &str = "deeper JSON";

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` should be {}, not {}", printable::line(&self.path), self.expected, self.found)
    }
}

/// Reads a JSON object into `object`.
///
/// Unknown keys are ignored, `null` and missing keys leave the default, and numbers and strings are converted to each
/// other. A value of a wrong type leaves the default and is reported. So is a value nested deeper than [`DEEPEST`];
/// unknown values may be nested at any depth. Unpaired surrogates, and bytes that are not UTF-8, become U+FFFD.
///
/// # Errors
/// Fails only if `bytes` is not a JSON value.
pub fn decode(bytes: &[u8], object: &mut dyn Object) -> Result<Vec<Mismatch>, serde_json::Error> {
    lenient(bytes, |bytes| read(bytes, object))
}

fn read(bytes: &[u8], object: &mut dyn Object) -> Result<Vec<Mismatch>, serde_json::Error> {
    let mut state = State::default();
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    Target { place: Place::Object(object), state: &mut state }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(state.mismatches)
}

/// Implements `Deserialize` for generated types.
///
/// # Errors
/// Fails if the input is malformed or a value has a wrong type.
pub fn deserialize<'de, T: Object + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    fill(&mut value, deserializer)?;
    Ok(value)
}

/// Implements `Deserialize` for generated enums.
///
/// # Errors
/// Fails if the input is not a string.
pub fn deserialize_text<'de, T: Textual + Default, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = <String as de::Deserialize>::deserialize(deserializer)?;
    let mut value = T::default();
    value.set(&text);
    Ok(value)
}

fn fill<'de, D: Deserializer<'de>>(object: &mut dyn Object, deserializer: D) -> Result<(), D::Error> {
    let mut state = State::default();
    Target { place: Place::Object(object), state: &mut state }.deserialize(deserializer)?;
    match state.mismatches.first() {
        None => Ok(()),
        Some(mismatch) => Err(de::Error::custom(mismatch)),
    }
}

/// The maximum number of mismatches listed for a reply; further ones are not kept.
const MOST_MISMATCHES: usize = 16;

/// Stands in [`State::path`] for the index of a list element, which is only formatted when needed.
const INDEX: char = '\0';

/// The state of the decoder.
#[derive(Default)]
struct State {
    path: String,
    indexes: Vec<usize>,
    /// The number of open objects and lists.
    depth: usize,
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

    /// Returns the key at the end of the path, which had the length `start` before.
    fn key(&self, start: usize) -> &str {
        let separator = usize::from(start > 0);
        self.path.get(start + separator..).unwrap_or_default()
    }

    /// Whether this is the key at the end of the path.
    fn is_at(&self, start: usize, key: &str) -> bool {
        self.key(start) == key
    }

    /// Describes a list or an object of the wrong type.
    fn found(&self, kind: &'static str) -> &'static str {
        if self.depth < DEEPEST { kind } else { "one that is nested too deep" }
    }

    #[cold]
    fn mismatch(&mut self, expected: &'static str, found: &'static str) {
        if self.mismatches.len() < MOST_MISMATCHES {
            let path = self.rendered_path();
            self.mismatches.push(Mismatch { path, expected, found });
        }
    }
}

/// Takes a value unchanged.
fn as_it_is<E>(
    place: &mut Json,
    state: &mut State,
    read: impl FnOnce(AnyJson<'_>) -> Result<Json, E>,
) -> Result<(), E> {
    let mut is_cut = false;
    *place = read(AnyJson { depth: state.depth, is_cut: &mut is_cut })?;
    if is_cut {
        state.mismatch(SHALLOW, DEEP);
    }
    Ok(())
}

/// A place to fill, with its path.
struct Target<'p, 't> {
    place: Place<'p>,
    state: &'t mut State,
}

impl Target<'_, '_> {
    /// Reports a value of another type.
    fn mismatch(self, found: &'static str) {
        let expected = match self.place {
            Place::Optional(_) | Place::Any(_) | Place::File(_) | Place::Constant(_) => return,
            Place::Boolean(_) => "true or false",
            Place::Integer(_) | Place::IntegerText(_) => "a whole number",
            Place::Number(_) => "a number",
            Place::Text(_) | Place::Secret(_) | Place::Textual(_) => "a string",
            Place::List(_) => "a list",
            Place::Map(_) | Place::Object(_) => "an object",
        };
        self.state.mismatch(expected, found);
    }
}

impl<'de> DeserializeSeed<'de> for Target<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.place {
            Place::Constant(_) | Place::File(_) => deserializer.deserialize_ignored_any(IgnoredAny).map(drop),
            Place::Any(value) => as_it_is(value, self.state, |any| any.deserialize(deserializer)),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de> Visitor<'de> for Target<'_, '_> {
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
        match self.place.insert() {
            Place::Any(place) => return as_it_is(place, self.state, |any| any.visit_bool(truth)),
            Place::Boolean(place) => *place = truth,
            Place::Integer(place) | Place::IntegerText(place) => *place = truth.into(),
            place => Target { place, state: self.state }.mismatch("a boolean"),
        }
        Ok(())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<(), E> {
        match self.place.insert() {
            Place::Any(place) => return as_it_is(place, self.state, |any| any.visit_i64(number)),
            Place::Integer(place) | Place::IntegerText(place) => *place = number,
            Place::Number(place) => *place = number as f64,
            Place::Text(place) | Place::Secret(place) => *place = number.to_string(),
            Place::Textual(place) => place.set(&number.to_string()),
            Place::Boolean(place) if number == 0 || number == 1 => *place = number == 1,
            place => Target { place, state: self.state }.mismatch("a number"),
        }
        Ok(())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<(), E> {
        if let Ok(number) = i64::try_from(number) {
            return self.visit_i64(number);
        }
        match self.place.insert() {
            Place::Any(place) => return as_it_is(place, self.state, |any| any.visit_u64(number)),
            Place::Number(place) => *place = number as f64,
            Place::Text(place) | Place::Secret(place) => *place = number.to_string(),
            Place::Textual(place) => place.set(&number.to_string()),
            place => Target { place, state: self.state }.mismatch("a number beyond 64 bits"),
        }
        Ok(())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<(), E> {
        match self.place.insert() {
            Place::Any(place) => return as_it_is(place, self.state, |any| any.visit_f64(number)),
            Place::Number(place) => *place = number,
            // The bound is exact: every integer below 2^53 is exactly representable as `f64`.
            Place::Integer(place) | Place::IntegerText(place)
                if number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0 =>
            {
                *place = number as i64;
            }
            Place::Text(place) | Place::Secret(place) => *place = number.to_string(),
            Place::Textual(place) => place.set(&number.to_string()),
            place => Target { place, state: self.state }.mismatch("a fraction"),
        }
        Ok(())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        let Target { place, state } = self;
        match place.insert() {
            Place::Any(place) => return as_it_is(place, state, |any| any.visit_str(text)),
            Place::Text(place) | Place::Secret(place) => text.clone_into(place),
            Place::Textual(place) => place.set(text),
            // The platform uses an empty string for a missing number.
            Place::Integer(_) | Place::IntegerText(_) | Place::Number(_) | Place::Boolean(_) if text.is_empty() => {}
            Place::Integer(place) | Place::IntegerText(place) => match text.parse() {
                Ok(number) => *place = number,
                Err(_) => state.mismatch("a whole number", "a string"),
            },
            // Not parsed as JSON, which accepts neither "+0.5" nor "007.5".
            Place::Number(place) => match text.parse() {
                Ok(number) => *place = number,
                Err(_) => state.mismatch("a number", "a string"),
            },
            Place::Boolean(place) if text == "true" || text == "false" => *place = text == "true",
            place => Target { place, state }.mismatch("a string"),
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Target { place, state } = self;
        match place.insert() {
            Place::Any(place) => return as_it_is(place, state, |any| any.visit_seq(access)),
            Place::List(list) if state.depth < DEEPEST => {
                // A repeated list replaces the first one: the last one counts.
                list.clear();
                let (length, depth) = (state.path.len(), state.indexes.len());
                state.path.push(INDEX);
                state.indexes.push(0);
                state.depth += 1;
                while access.next_element_seed(Element { list, state })?.is_some() {
                    if let Some(index) = state.indexes.last_mut() {
                        *index += 1;
                    }
                }
                state.depth -= 1;
                state.indexes.truncate(depth);
                state.path.truncate(length);
            }
            place => {
                let found = state.found("a list");
                Target { place, state }.mismatch(found);
                while access.next_element::<IgnoredAny>()?.is_some() {}
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Target { place, state } = self;
        match place.insert() {
            // Inside an optional place: only now it is known that there is a value.
            Place::Any(place) => as_it_is(place, state, |any| any.visit_map(access)),
            Place::Object(object) if state.depth < DEEPEST => fill_object(object, state, access),
            Place::Map(map) if state.depth < DEEPEST => {
                map.clear();
                let length = state.path.len();
                state.depth += 1;
                while access.next_key_seed(Key(state))?.is_some() {
                    let place = map.insert(state.key(length));
                    access.next_value_seed(Target { place, state })?;
                    state.path.truncate(length);
                }
                state.depth -= 1;
                Ok(())
            }
            place => {
                let found = state.found("an object");
                Target { place, state }.mismatch(found);
                while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(())
            }
        }
    }
}

/// The next element of a list. Its place is only created once there is a value for it.
struct Element<'l, 't> {
    list: &'l mut dyn List,
    state: &'t mut State,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        Target { place: self.list.push(), state: self.state }.deserialize(deserializer)
    }
}

/// A key being added to the path.
struct Key<'t>(&'t mut State);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<(), E> {
        self.0.enter(key);
        Ok(())
    }
}

/// Fills an object from the members of a JSON object, in any order.
///
/// The object visits its fields repeatedly, and each field is filled when its member is the current one. Members
/// usually come in the order of the fields, so one pass is enough; a member that is still current after a whole pass is
/// unknown.
fn fill_object<'de, A: MapAccess<'de>>(object: &mut dyn Object, state: &mut State, access: A) -> Result<(), A::Error> {
    let start = state.path.len();
    state.depth += 1;
    let mut members = Members { access, error: None };
    let mut filling = Filling { has_member: false, progress: false, start, state, members: &mut members };
    filling.next();
    while filling.has_member {
        filling.progress = false;
        object.fields(&mut Fields::new(&mut filling));
        if !filling.progress {
            filling.skip();
        }
    }
    state.depth -= 1;
    members.error.map_or(Ok(()), Err)
}

/// An object being filled.
struct Filling<'f> {
    state: &'f mut State,
    members: &'f mut dyn Source,
    /// The length of the path without the key of the current member.
    start: usize,
    /// Whether there is a current member. Its key is the end of the path.
    has_member: bool,
    /// Whether a member was read in this pass over the fields.
    progress: bool,
}

/// Reads the current member if it belongs to the field, and advances to the next member.
impl Visit for Filling<'_> {
    fn visit(&mut self, key: &'static str, place: Place<'_>) {
        if self.has_member && self.state.is_at(self.start, key) {
            self.progress = true;
            if self.members.value(Target { place, state: self.state }) {
                self.next();
            } else {
                self.has_member = false;
            }
        }
    }
}

impl Filling<'_> {
    fn next(&mut self) {
        self.state.path.truncate(self.start);
        self.has_member = self.members.key(self.state);
    }

    /// Skips the current member.
    fn skip(&mut self) {
        self.has_member = self.members.skip();
        if self.has_member {
            self.next();
        }
    }
}

/// The members of a JSON object from any source. Methods return whether there is more to read.
trait Source {
    fn key(&mut self, state: &mut State) -> bool;
    fn value(&mut self, target: Target<'_, '_>) -> bool;
    fn skip(&mut self) -> bool;
}

struct Members<A, E> {
    access: A,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Members<A, A::Error> {
    fn check<T>(&mut self, result: Result<T, A::Error>) -> Option<T> {
        result.map_err(|error| self.error = Some(error)).ok()
    }
}

impl<'de, A: MapAccess<'de>> Source for Members<A, A::Error> {
    fn key(&mut self, state: &mut State) -> bool {
        let key = self.access.next_key_seed(Key(state));
        self.check(key).flatten().is_some()
    }

    fn value(&mut self, target: Target<'_, '_>) -> bool {
        let value = self.access.next_value_seed(target);
        self.check(value).is_some()
    }

    fn skip(&mut self) -> bool {
        let value = self.access.next_value::<IgnoredAny>();
        self.check(value).is_some()
    }
}
