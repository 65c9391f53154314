//! The JSON Schema of a type, and the rules that the validator reads from it.
//!
//! Editors and `check` use the same schema: [`json_schema`] is emitted, and the validator's rules are compiled from it,
//! once per type, into a form without references.

use super::characters;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema, generate::SchemaSettings};
use serde_json::{Map, Value};
use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Returns the JSON Schema of a type. Unlike the schema of schemars it has no `null`: a key always has a value, and an
/// optional key is left out.
pub fn json_schema<T: JsonSchema>() -> Schema {
    let settings = SchemaSettings::draft2020_12();
    let settings =
        settings.with_transform(RecursiveTransform(without_null)).with_transform(RecursiveTransform(characters::mark));
    settings.into_generator().into_root_schema_for::<T>()
}

/// Returns what the JSON Schema of a type says and [`Document::read`](super::Document::read) does not check:
/// unsupported keywords, and constructs in an unsupported form. Values of such a type are still read, but not all
/// mistakes are found. Tests require that the result is empty.
pub fn unchecked_keywords<T: JsonSchema>() -> Vec<String> {
    compile(&json_schema::<T>()).1
}

/// Returns the rules of a type, which are compiled at its first use.
pub(super) fn rules<T: JsonSchema + 'static>() -> Arc<Rules> {
    static COMPILED: LazyLock<Mutex<HashMap<TypeId, Arc<Rules>>>> = LazyLock::new(Mutex::default);
    // Nothing panics while the lock is held; even after a panic the map would be intact.
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(compiled.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(compile(&json_schema::<T>()).0)))
}

/// The shapes that values may have, by number; the root is the first.
#[derive(Debug)]
pub(super) struct Rules {
    rules: Vec<Vec<Shape>>,
}

/// The index of a rule in [`Rules`].
pub(super) type RuleId = usize;

/// One of the shapes a value may have.
#[derive(Debug)]
pub(super) enum Shape {
    Any,
    Null,
    Bool,
    String {
        /// The strings it can be. Empty: any.
        allowed: Vec<String>,
        /// Whether it is a name, which is a single line.
        is_name: bool,
    },
    Integer {
        least: i128,
        greatest: i128,
    },
    Number {
        least: f64,
        greatest: f64,
    },
    List {
        items: RuleId,
    },
    Map(MapShape),
}

#[derive(Debug)]
pub(super) struct MapShape {
    pub(super) properties: Vec<(String, RuleId)>,
    pub(super) required: Vec<String>,
    /// The rule for all other keys; `None` if other keys are not allowed.
    pub(super) rest: Option<RuleId>,
    /// The names that the other keys can have; empty: any name.
    pub(super) rest_keys: Vec<String>,
}

impl MapShape {
    pub(super) fn property(&self, key: &str) -> Option<RuleId> {
        self.properties.iter().find(|(name, _)| name == key).map(|&(_, rule)| rule)
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> + Clone {
        self.properties.iter().map(|(name, _)| name.as_str())
    }
}

impl Rules {
    pub(super) const ROOT: RuleId = 0;

    pub(super) fn shapes(&self, rule: RuleId) -> &[Shape] {
        self.rules.get(rule).map_or(&[Shape::Any], Vec::as_slice)
    }
}

/// Compiles the rules of a schema, and lists what they do not cover.
fn compile(schema: &Schema) -> (Rules, Vec<String>) {
    let root = schema.as_value();
    let mut compiler = Compiler { root, rules: Vec::new(), by_reference: HashMap::new(), unsupported: Vec::new() };
    compiler.rule(root);
    (Rules { rules: compiler.rules }, compiler.unsupported)
}

/// Keywords that do not restrict values.
const ANNOTATIONS: [&str; 7] = ["$schema", "$defs", "title", "description", "default", "examples", "deprecated"];
/// The limit for unions nested in unions that never reach a shape.
const MAX_UNION_DEPTH: usize = 16;

struct Compiler<'a> {
    root: &'a Value,
    rules: Vec<Vec<Shape>>,
    by_reference: HashMap<&'a str, RuleId>,
    unsupported: Vec<String>,
}

impl<'a> Compiler<'a> {
    fn rule(&mut self, schema: &'a Value) -> RuleId {
        let reference = reference(schema);
        if let Some(&known) = reference.and_then(|reference| self.by_reference.get(reference)) {
            return known;
        }
        // The number is assigned before the shapes are known, so that a type can contain itself.
        let id = self.rules.len();
        self.rules.push(Vec::new());
        if let Some(reference) = reference {
            self.by_reference.insert(reference, id);
        }
        let mut shapes = Vec::new();
        self.shapes(schema, &mut shapes, 0);
        self.rules[id] = shapes;
        id
    }

    /// Returns the shapes that a schema allows, including those of its unions and references.
    fn shapes(&mut self, schema: &'a Value, shapes: &mut Vec<Shape>, depth: usize) {
        let Value::Object(schema) = schema else {
            if schema == &Value::Bool(true) {
                shapes.push(Shape::Any);
            }
            return;
        };
        if depth > MAX_UNION_DEPTH {
            self.unsupported.push("a union that contains itself".to_owned());
            shapes.push(Shape::Any);
            return;
        }
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let target = reference.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer));
            match target {
                Some(target) => self.shapes(target, shapes, depth + 1),
                None => self.unsupported.push(reference.to_owned()),
            }
        } else if let Some(Value::Array(branches)) = schema.get("anyOf").or_else(|| schema.get("oneOf")) {
            branches.iter().for_each(|branch| self.shapes(branch, shapes, depth + 1));
        } else if let Some(constant) = schema.get("const") {
            self.constants(std::slice::from_ref(constant), shapes);
        } else if let Some(Value::Array(constants)) = schema.get("enum") {
            self.constants(constants, shapes);
        } else {
            match schema.get("type") {
                None => shapes.push(Shape::Any),
                Some(Value::Array(types)) => types.iter().for_each(|ty| self.shape(ty.as_str(), schema, shapes)),
                Some(ty) => self.shape(ty.as_str(), schema, shapes),
            }
        }
        let known = |key: &str| {
            ANNOTATIONS.contains(&key)
                || matches!(key, "$ref" | "anyOf" | "oneOf" | "const" | "enum" | "type" | "properties" | "required")
                || matches!(
                    key,
                    "additionalProperties" | "propertyNames" | "items" | "minimum" | "maximum" | "format" | "pattern"
                )
        };
        self.unsupported.extend(schema.keys().filter(|key| !known(key)).cloned());
    }

    /// Merges the listed strings of several branches into one list.
    fn constants(&mut self, constants: &[Value], shapes: &mut Vec<Shape>) {
        for constant in constants {
            let Value::String(text) = constant else {
                self.unsupported.push(format!("the constant {constant}"));
                shapes.push(Shape::Any);
                continue;
            };
            match shapes.last_mut() {
                Some(Shape::String { allowed, .. }) if !allowed.is_empty() => allowed.push(text.clone()),
                _ => shapes.push(Shape::String { allowed: vec![text.clone()], is_name: true }),
            }
        }
    }

    fn shape(&mut self, ty: Option<&str>, schema: &'a Map<String, Value>, shapes: &mut Vec<Shape>) {
        shapes.push(match ty {
            Some("null") => Shape::Null,
            Some("boolean") => Shape::Bool,
            Some("string") => Shape::String { allowed: Vec::new(), is_name: characters::is_name(schema) },
            Some("integer") => {
                let (least, greatest) = integer_bounds(schema.get("format").and_then(Value::as_str));
                Shape::Integer {
                    least: bound(schema, "minimum").unwrap_or(least),
                    greatest: bound(schema, "maximum").unwrap_or(greatest),
                }
            }
            Some("number") => {
                let bound = |key| schema.get(key).and_then(Value::as_f64);
                Shape::Number {
                    least: bound("minimum").unwrap_or(f64::NEG_INFINITY),
                    greatest: bound("maximum").unwrap_or(f64::INFINITY),
                }
            }
            Some("array") => Shape::List { items: self.rule(schema.get("items").unwrap_or(&Value::Bool(true))) },
            Some("object") => Shape::Map(self.map(schema)),
            ty => {
                self.unsupported.push(format!("the type {ty:?}"));
                Shape::Any
            }
        });
    }

    fn map(&mut self, schema: &'a Map<String, Value>) -> MapShape {
        let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let properties = properties.map(|(name, schema)| (name.clone(), self.rule(schema))).collect();
        let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let required = required.filter_map(Value::as_str).map(str::to_owned).collect();
        let rest = match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => None,
            rest => Some(self.rule(rest.unwrap_or(&Value::Bool(true)))),
        };
        let mut names = Vec::new();
        if let Some(schema) = schema.get("propertyNames") {
            self.shapes(schema, &mut names, 0);
        }
        let rest_keys = names.into_iter().find_map(|shape| match shape {
            Shape::String { allowed, .. } => Some(allowed),
            _ => None,
        });
        MapShape { properties, required, rest, rest_keys: rest_keys.unwrap_or_default() }
    }
}

/// Returns the target of a schema that is only a reference.
fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref").and_then(Value::as_str)
}

fn bound(schema: &Map<String, Value>, key: &str) -> Option<i128> {
    let bound = schema.get(key)?;
    bound.as_i64().map(i128::from).or_else(|| bound.as_u64().map(i128::from))
}

/// schemars writes the bounds of small integer types, but only the name of large ones.
fn integer_bounds(format: Option<&str>) -> (i128, i128) {
    match format {
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        Some("uint32") => (0, u32::MAX.into()),
        Some("uint64" | "uint") => (0, u64::MAX.into()),
        _ => (i64::MIN.into(), i64::MAX.into()),
    }
}

/// Removes `null` from the values that an `Option` allows.
fn without_null(schema: &mut Schema) {
    let Some(schema) = schema.as_object_mut() else { return };
    let null = Value::String("null".to_owned());
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|ty| *ty != null);
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(constants)) = schema.get_mut("enum") {
        constants.retain(|constant| !constant.is_null());
    }
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
    if let Some(Value::Array(branches)) = schema.get_mut("anyOf") {
        branches.retain(|branch| branch.get("type") != Some(&null));
        if let [Value::Object(only)] = branches.as_slice() {
            let only = only.clone();
            schema.remove("anyOf");
            // A keyword beside the union is about this place and overrides the keyword of the type.
            for (key, value) in only {
                schema.entry(key).or_insert(value);
            }
        }
    }
}
