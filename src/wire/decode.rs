//! From any serde deserializer to typed values, leniently.

use super::deep::{AnyJson, DEEPEST};
use super::fields::Visit;
use super::repair::lenient;
use super::{Fields, Json, List, Object, Place, Textual};
use crate::printable;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

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

impl Mismatch {
    /// JSON that is nested deeper than it is read.
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
/// Unknown keys are passed over, `null` and missing keys leave the default, numbers and strings
/// stand in for one another. A value of a wrong kind leaves the default and is reported. So is one that is nested deeper
/// than [`DEEPEST`]; what is not known may be nested as deep as it likes. Half a pair of surrogates, and bytes that are
/// no UTF-8, become U+FFFD.
///
/// # Errors
/// Fails only where `bytes` is not one JSON value.
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

/// Mismatches listed for one reply; more are counted as found but not kept.
const MOST_MISMATCHES: usize = 16;

/// Stands in [`State::path`] for the index of a list element, which is written out only when asked for.
const INDEX: char = '\0';

/// Where the decoder stands, and what it met.
#[derive(Default)]
struct State {
    path: String,
    indexes: Vec<usize>,
    /// How many objects and lists are open.
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

    /// The key at the end of the path, which was this long before.
    fn key(&self, start: usize) -> &str {
        let separator = usize::from(start > 0);
        self.path.get(start + separator..).unwrap_or_default()
    }

    /// Whether this is the key at the end of the path.
    fn is_at(&self, start: usize, key: &str) -> bool {
        self.key(start) == key
    }

    /// What a list or an object is called that has no place.
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

/// Takes a value as it is.
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

/// A place to fill, and where it stands.
struct Target<'p, 't> {
    place: Place<'p>,
    state: &'t mut State,
}

impl Target<'_, '_> {
    /// Says that a value of another kind came.
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
            // The bound is exact: every whole number below 2^53 is its own `f64`.
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
            // An empty string is how the platform says "none" for a number.
            Place::Integer(_) | Place::IntegerText(_) | Place::Number(_) | Place::Boolean(_) if text.is_empty() => {}
            Place::Integer(place) | Place::IntegerText(place) => match text.parse() {
                Ok(number) => *place = number,
                Err(_) => state.mismatch("a whole number", "a string"),
            },
            // Not by the parser of JSON, which takes neither "+0.5" nor "007.5".
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
                // One that comes twice starts anew: the last one counts.
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
            // Behind a place that is optional: whether there is a value is known only now.
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

/// The next element of a list. Its place is made only once there is a value for it.
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

/// A key on its way to the end of the path.
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

/// Fills an object from the members of a JSON object, in whatever order they come.
///
/// The object goes over its fields, and each is filled when its member comes next. Members mostly come in the order of
/// the fields, so once over the fields is enough; a member that is still in hand after a whole round is not known.
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

/// An object that is being filled.
struct Filling<'f> {
    state: &'f mut State,
    members: &'f mut dyn Source,
    /// How long the path is without the key of the member in hand.
    start: usize,
    /// Whether there is a member in hand. Its key is the end of the path.
    has_member: bool,
    /// Whether a member was taken in this round over the fields.
    progress: bool,
}

/// Takes the value of the member in hand if it is that of the field, and goes on to the next member.
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

    /// Passes over the member in hand.
    fn skip(&mut self) {
        self.has_member = self.members.skip();
        if self.has_member {
            self.next();
        }
    }
}

/// The members of a JSON object, whatever they are read from. Each answer is whether there is more to read.
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
