//! The fields of an operation or an event that need scopes of their own, wherever they lie.

use super::{EnumValue, Event, Field, Model, Operation, ScopeRule, Shape, Type, TypeDef};

/// A field, or a value of it, that needs scopes beside those of its operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// Whether it is a field of a reply or an event; else it is one of a request.
    pub is_received: bool,
    /// The names of the fields around it and its own, with a `.` between.
    pub field: String,
    /// The value that needs them; `None`: the field does, whatever its value.
    pub value: Option<String>,
    /// The scopes: any one rule suffices.
    pub rules: Vec<ScopeRule>,
}

impl Model {
    /// The fields of an operation that need scopes of their own, in the order of its page. Fields inside a type that
    /// contains itself are listed once.
    pub fn guards(&self, operation: &Operation) -> Vec<Guard> {
        let mut sent = self.search(operation.module_id(), false);
        operation.sent().for_each(|parameter| sent.field(&parameter.field.name, &parameter.field));
        let mut received = self.search(operation.module_id(), true);
        operation.received().for_each(|field| received.field(&field.name, field));
        [sent.found, received.found].concat()
    }

    /// The fields of an event that need scopes of their own.
    pub fn event_guards(&self, event: &Event) -> Vec<Guard> {
        let mut search = self.search(event.module_id(), true);
        event.received().for_each(|field| search.field(&field.name, field));
        search.found
    }

    fn search(&self, module: &str, is_received: bool) -> Search<'_> {
        let types = self.modules.get(module).map_or(&[][..], Vec::as_slice);
        Search { types, is_received, open: Vec::new(), found: Vec::new() }
    }
}

struct Search<'m> {
    types: &'m [TypeDef],
    is_received: bool,
    /// The types whose fields are being listed.
    open: Vec<&'m str>,
    found: Vec<Guard>,
}

impl<'m> Search<'m> {
    fn field(&mut self, path: &str, field: &'m Field) {
        self.note(path, None, &field.permissions);
        for EnumValue { value, permissions, .. } in &field.values {
            self.note(path, Some(value), permissions);
        }
        let Type::Object(name) = innermost(&field.ty) else { return };
        if self.open.contains(&name.as_str()) {
            return;
        }
        let fields = self.fields_of(name, field);
        self.open.push(name);
        for field in fields.iter().filter(|field| !field.page_only) {
            self.field(&format!("{path}.{}", field.name), field);
        }
        self.open.pop();
    }

    /// The fields of an object: as the page has them below this field, since another page that shares the type may ask
    /// for other scopes; and those of the type, where the page declares it elsewhere.
    fn fields_of(&self, name: &str, field: &'m Field) -> &'m [Field] {
        if !field.fields.is_empty() {
            return &field.fields;
        }
        match self.types.iter().find(|definition| definition.name == name).map(|definition| &definition.shape) {
            Some(Shape::Struct(fields)) => fields,
            _ => &[],
        }
    }

    fn note(&mut self, path: &str, value: Option<&String>, rules: &[ScopeRule]) {
        if !rules.is_empty() {
            self.found.push(Guard {
                is_received: self.is_received,
                field: path.to_owned(),
                value: value.cloned(),
                rules: rules.to_vec(),
            });
        }
    }
}

/// The type of the elements of lists and maps.
fn innermost(mut ty: &Type) -> &Type {
    while let Type::Array(inner) | Type::Map(inner) = ty {
        ty = inner;
    }
    ty
}
