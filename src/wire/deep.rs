//! Reads JSON without exceeding the stack.
//!
//! serde_json parses recursively, and rejects the whole text if it is nested too deeply. It skips values without
//! recursion. So values nested too deeply are skipped here and reported, and the rest is read.

use super::Json;
use super::repair::lenient;
use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The maximum nesting depth of objects and lists. serde_json rejects deeper text.
pub const DEEPEST: usize = 126;

/// Reads any JSON value, as leniently as `decode`. Returns whether something was nested deeper than [`DEEPEST`], and
/// was replaced by `null`.
///
/// # Errors
/// Fails if `text` is not a JSON value.
pub fn any_json(text: &[u8]) -> Result<(Json, bool), serde_json::Error> {
    lenient(text, |text| {
        let mut is_cut = false;
        let mut deserializer = serde_json::Deserializer::from_slice(text);
        let value = AnyJson { depth: 0, is_cut: &mut is_cut }.deserialize(&mut deserializer)?;
        deserializer.end()?;
        Ok((value, is_cut))
    })
}

/// A value nested inside this many objects and lists.
pub(super) struct AnyJson<'c> {
    pub(super) depth: usize,
    /// Set if something is skipped.
    pub(super) is_cut: &'c mut bool,
}

impl AnyJson<'_> {
    /// Returns a value one level deeper.
    fn inside(&mut self) -> AnyJson<'_> {
        AnyJson { depth: self.depth + 1, is_cut: self.is_cut }
    }

    /// Whether nested values are skipped.
    fn ends(&mut self) -> bool {
        let ends = self.depth >= DEEPEST;
        *self.is_cut |= ends;
        ends
    }
}

impl<'de> DeserializeSeed<'de> for AnyJson<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnyJson<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Bool(truth))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Json, E> {
        Ok(number.into())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Json, E> {
        Ok(Json::String(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<Json, A::Error> {
        if self.ends() {
            while access.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Json::Null);
        }
        let mut elements = Vec::new();
        while let Some(element) = access.next_element_seed(self.inside())? {
            elements.push(element);
        }
        Ok(Json::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<Json, A::Error> {
        if self.ends() {
            while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Json::Null);
        }
        let mut members = serde_json::Map::new();
        while let Some(key) = access.next_key()? {
            members.insert(key, access.next_value_seed(self.inside())?);
        }
        Ok(Json::Object(members))
    }
}
