//! The flags of an operation: one for each field of its request.

use crate::args::{CallOptions, Global};
use clap::{Arg, ArgAction, Args, Command};
use feishu_api::catalog::{Catalog, Operation, Parameter, Type};
use feishu_api::endpoint::{Location, ValueKind};
use std::collections::HashSet;

/// The flag of a field.
#[derive(Clone, Debug)]
pub(crate) struct Flag {
    /// The flag, without `--`: `message-id`.
    pub(crate) name: String,
    /// The field.
    pub(crate) parameter: &'static Parameter,
    pub(crate) kind: ValueKind,
}

impl Flag {
    /// Returns the placeholder of the value in help: `TEXT`, `true|false`, `FILE`.
    pub(crate) fn value_name(&self) -> &'static str {
        let is_secret = self.parameter.field.r#type == Type::Secret;
        match self.kind {
            _ if is_secret => "@FILE|env:NAME",
            ValueKind::Integer => "INTEGER",
            ValueKind::Number => "NUMBER",
            ValueKind::Boolean => "true|false",
            ValueKind::File | ValueKind::Files => "FILE",
            ValueKind::Array => match &self.parameter.field.r#type {
                Type::List(element) if is_scalar(element) => "VALUE...",
                _ => "JSON",
            },
            ValueKind::Object | ValueKind::Any => "JSON",
            _ => "TEXT",
        }
    }

    /// Returns whether the flag may be repeated.
    pub(crate) fn is_list(&self) -> bool {
        matches!(self.kind, ValueKind::Array | ValueKind::Files)
    }
}

fn is_scalar(r#type: &Type) -> bool {
    !matches!(r#type, Type::List(_) | Type::Map(_) | Type::Any) && !is_object(r#type)
}

fn is_object(r#type: &Type) -> bool {
    // Only the catalog knows what a name stands for; an enum is given as text, which is read as JSON where it is.
    matches!(r#type, Type::Named(_))
}

/// Returns the flags of an operation, in the order of its fields. Fields with a fixed value have no flag.
pub(crate) fn flags(operation: &'static Operation) -> Vec<Flag> {
    let catalog = operation.catalog();
    let mut taken: HashSet<String> = reserved();
    let own = operation.request.iter().filter(|parameter| parameter.field.fixed.is_none());
    own.map(|parameter| {
        let mut name = kebab(parameter.key());
        if taken.contains(&name) {
            name = format!("{}-{name}", place(parameter.location));
        }
        taken.insert(name.clone());
        Flag { name, parameter, kind: kind(catalog, parameter) }
    })
    .collect()
}

fn kind(catalog: &'static Catalog, parameter: &Parameter) -> ValueKind {
    catalog.kind(&parameter.field.r#type)
}

/// Returns the name of a location.
pub(crate) fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        _ => "body",
    }
}

/// Returns the options that all operations share.
pub(crate) fn options() -> Command {
    Global::augment_args(CallOptions::augment_args(Command::new("call")))
}

fn reserved() -> HashSet<String> {
    let options = options();
    let names = options.get_arguments().filter_map(|argument| argument.get_long().map(str::to_owned));
    names.chain(["help".to_owned()]).collect()
}

/// Converts a name to a flag: `message_id` and `messageId` become `message-id`.
fn kebab(name: &str) -> String {
    let mut flag = String::new();
    let mut after_small = false;
    for character in name.chars() {
        if character.is_ascii_uppercase() && after_small {
            flag.push('-');
        }
        after_small = character.is_ascii_lowercase() || character.is_ascii_digit();
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' => flag.push(character.to_ascii_lowercase()),
            _ => flag.push('-'),
        }
    }
    flag.trim_matches('-').to_owned()
}

/// Builds the command line of an operation.
pub(crate) fn command(operation: &'static Operation, flags: &[Flag]) -> Command {
    let name = format!("feishu call {}", operation.id);
    let mut command = Command::new(name).no_binary_name(true).disable_help_flag(true);
    command = Global::augment_args(CallOptions::augment_args(command));
    command = command.arg(Arg::new("help").long("help").short('h').action(ArgAction::SetTrue));
    for (number, flag) in flags.iter().enumerate() {
        let mut argument = Arg::new(id(number)).long(flag.name.clone()).value_name(flag.value_name());
        argument = argument.allow_hyphen_values(true).action(match flag.is_list() {
            true => ArgAction::Append,
            false => ArgAction::Set,
        });
        if flag.kind == ValueKind::Boolean {
            argument = argument.num_args(0..=1).default_missing_value("true").allow_hyphen_values(false);
        }
        command = command.arg(argument);
    }
    command
}

/// Returns the internal id of a flag, which cannot be the id of an option.
pub(crate) fn id(number: usize) -> String {
    format!("field {number}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalogs, describe, help};
    use feishu_api::Language;

    #[test]
    fn every_operation_has_a_command_with_flags_of_their_own_and_help_of_80_columns() {
        let mut count = 0;
        for operation in catalogs::operations(Catalog::feishu()) {
            let flags = flags(operation);
            let names: HashSet<&str> = flags.iter().map(|flag| flag.name.as_str()).collect();
            assert_eq!(names.len(), flags.len(), "{}", operation.id);
            assert!(names.iter().all(|name| !reserved().contains(*name) && !name.is_empty()), "{}", operation.id);
            // What clap finds wrong with a command is a panic.
            command(operation, &flags).debug_assert();
            for language in [Language::En, Language::Zh] {
                let description = describe::operation(operation, language);
                let text = help::text(&description, language, 80);
                assert!(flags.iter().all(|flag| text.contains(&format!("--{}", flag.name))), "{}", operation.id);
                let is_too_wide = |line: &&str| {
                    // What cannot be broken, such as an address, stays whole.
                    let longest = line.split(' ').map(crate::terminal::columns).max().unwrap_or(0);
                    crate::terminal::columns(line) > 80 && longest < 60
                };
                let wide = text.lines().find(is_too_wide);
                assert!(wide.is_none(), "{}: {}", operation.id, wide.unwrap_or_default());
            }
            count += 1;
        }
        assert!(count > 1600, "{count}");
    }

    #[test]
    fn flags_are_names_with_hyphens() {
        let names = ["message_id", "userIdType", "X-Aily-BizUserID", "i18n_names", "a.b"];
        assert_eq!(names.map(kebab), ["message-id", "user-id-type", "x-aily-biz-user-id", "i18n-names", "a-b"]);
    }

    #[test]
    fn a_field_that_is_called_like_an_option_says_where_it_travels() {
        let catalog = Catalog::feishu();
        let with_lang =
            catalogs::operations(catalog).find(|one| one.request.iter().any(|one| one.field.name == "lang"));
        let names: Vec<String> = flags(with_lang.unwrap()).into_iter().map(|flag| flag.name).collect();
        assert!(names.iter().any(|name| name == "query-lang" || name == "body-lang"), "{names:?}");
    }
}
