//! Renames types inside a declared type if another declared type has the same Rust name.

use super::Shared;
use super::walk::each_field;
use crate::model::camel;
use crate::spec::Types;
use std::collections::HashSet;

/// Renames types inside a declared type whose name, made of the type and the field, is declared as well.
pub(super) fn make_way(shared: &mut Shared) {
    shared.types.values_mut().for_each(within);
}

fn within(types: &mut Types) {
    let mut taken: HashSet<String> =
        types.iter().map(|(name, shared)| shared.rust.clone().unwrap_or_else(|| camel(name))).collect();
    for (name, shared) in types.iter_mut() {
        let Some(fields) = &mut shared.fields else { continue };
        let around = shared.rust.clone().unwrap_or_else(|| camel(name));
        each_field(fields, &mut |field_name, field| {
            let derived = around.clone() + &camel(field_name);
            let is_type = field.fields.is_some() || field.values.is_some();
            if is_type && field.rust_type.is_none() && taken.contains(&derived) {
                let own = (1..).map(|count| format!("{around}Own{}{}", camel(field_name), suffix(count)));
                field.rust_type = own.into_iter().find(|own| taken.insert(own.clone()));
            }
        });
    }
}

fn suffix(count: usize) -> String {
    if count == 1 { String::new() } else { count.to_string() }
}
