//! Determines how a list is split into pages, by the usual names of fields or by what the spec states.

use super::report::{At, Report, root};
use super::{Envelope, Field, Location, Operation, Paging, Parameter, Type};
use crate::source::{closest, list};
use crate::spec::{self, PagingFields};

/// Returns how an operation's list is split into pages, if it is.
///
/// By convention it has pages if the query or the body takes a `page_token`, and the reply contains the next token
/// beside one list of items.
pub(super) fn resolve(
    operation: &Operation,
    written: Option<&spec::Paging>,
    report: &mut Report<'_>,
) -> Option<Paging> {
    let usual = PagingFields::default();
    let fields = match written {
        None if operation.envelope == Envelope::Binary => return None,
        None => &usual,
        Some(spec::Paging::Off(_)) => return None,
        Some(spec::Paging::Fields(fields)) => fields,
    };
    let mut search = Search { operation, wrong: false, report };
    let token = search.sent("token", fields.token.as_deref(), &["page_token"], IS_TOKEN);
    let size = search.sent("size", fields.size.as_deref(), &["page_size"], IS_SIZE);
    let next = search.replied("next", fields.next.as_deref(), &["next_page_token", "page_token"], IS_TOKEN);
    let more = search.replied("more", fields.more.as_deref(), &["has_more"], IS_MORE);
    let items = search.replied("items", fields.items.as_deref(), &[], IS_LIST).or_else(|| search.only_list(fields));
    if let (Some(token), Some(next), Some((items, Type::Array(item)))) =
        (token, next, items.map(|field| (field, &field.ty)))
    {
        return Some(Paging {
            token: token.key.clone(),
            size: size.map(|size| size.key.clone()),
            next: next.name.clone(),
            more: more.map(|more| more.name.clone()),
            items: items.name.clone(),
            item: (**item).clone(),
        });
    }
    if written.is_some() && !search.wrong {
        let missing = [
            ("token", token.is_none(), "which field of the request takes the token of a page"),
            ("next", next.is_none(), "which field of the reply holds the token of the next page"),
            ("items", items.is_none(), "which field of the reply holds the items"),
        ];
        for (key, _, what) in missing.into_iter().filter(|(_, is_missing, _)| *is_missing) {
            report.error(
                "paging-incomplete",
                &root().key("paging").name(),
                format!("it is not clear {what}"),
                format!("name it with `{key}`, or write `paging: none`"),
            );
        }
    }
    None
}

/// The requirement for a field's role.
#[derive(Clone, Copy)]
struct Part {
    fits: fn(&Type) -> bool,
    what: &'static str,
}

const IS_TOKEN: Part = Part { fits: |ty| *ty == Type::String, what: "a token is a plain `string`" };
const IS_SIZE: Part = Part { fits: |ty| *ty == Type::Integer, what: "a page size is an `int`" };
const IS_MORE: Part = Part { fits: |ty| *ty == Type::Boolean, what: "whether there is more is a `boolean`" };
const IS_LIST: Part = Part { fits: |ty| matches!(ty, Type::Array(_)), what: "the items are a list, such as `pin[]`" };

struct Search<'o, 'r, 'd> {
    operation: &'o Operation,
    /// Whether a field that the spec names is unsuitable.
    wrong: bool,
    report: &'r mut Report<'d>,
}

impl<'o> Search<'o, '_, '_> {
    /// Returns the request field for a role: the named field, or else the first with a usual name and a suitable type.
    fn sent(&mut self, key: &str, named: Option<&str>, usual: &[&str], part: Part) -> Option<&'o Parameter> {
        let travels = |one: &&Parameter| matches!(one.location, Location::Query | Location::Body);
        let fields: Vec<&Parameter> = self.operation.request.iter().filter(travels).collect();
        let Some(named) = named else {
            return fields.into_iter().find(|one| usual.contains(&&*one.field.name) && (part.fits)(&one.field.ty));
        };
        let by_key = fields.iter().find(|one| one.key == named);
        let found = by_key.or_else(|| fields.iter().find(|one| one.field.name == named)).copied();
        let names: Vec<&str> = fields.iter().map(|one| one.key.as_str()).collect();
        let fits =
            self.check(key, named, "query and body of the request have", found.map(|one| &one.field), &names, part);
        found.filter(|_| fits)
    }

    /// Returns the reply field for a role, in the same way.
    fn replied(&mut self, key: &str, named: Option<&str>, usual: &[&str], part: Part) -> Option<&'o Field> {
        let fields: Vec<&Field> = self.operation.response.iter().collect();
        let Some(named) = named else {
            let called = |name: &&str| fields.iter().find(|field| field.name == *name && (part.fits)(&field.ty));
            return usual.iter().find_map(called).copied();
        };
        let found = fields.iter().find(|field| field.name == named).copied();
        let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
        let fits = self.check(key, named, "the reply has", found, &names, part);
        found.filter(|_| fits)
    }

    /// Returns the only list of the reply, or among several the list named `items`.
    fn only_list(&self, written: &PagingFields) -> Option<&'o Field> {
        if written.items.is_some() {
            return None;
        }
        let lists: Vec<&Field> = self.operation.response.iter().filter(|field| (IS_LIST.fits)(&field.ty)).collect();
        match lists.as_slice() {
            [only] => Some(*only),
            lists => lists.iter().find(|field| field.name == "items").copied(),
        }
    }

    /// Reports a named field that is missing or has the wrong type. Returns whether the field is suitable.
    fn check(
        &mut self,
        key: &str,
        named: &str,
        owner: &str,
        found: Option<&Field>,
        names: &[&str],
        part: Part,
    ) -> bool {
        let at: At = root().key("paging").key(key);
        match found {
            Some(field) if (part.fits)(&field.ty) => return true,
            Some(field) => {
                let mut rows = self.operation.page.rows();
                let row = rows.find(|row| row.field.name == field.name && row.field.ty == field.ty);
                let shown = row.map_or("another one", |row| &row.page_type);
                let message = format!("`{named}` is of type `{shown}`, but {}", part.what);
                self.report.error(
                    "bad-paging-field",
                    &at,
                    message,
                    "name another field, or correct the type of this one",
                );
            }
            None => {
                let help = match closest(named, names.iter().copied()) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None if names.is_empty() => "describe the field first, or remove `paging`".to_owned(),
                    None => format!("there is {}", list(names.iter().copied(), "and")),
                };
                self.report.error("unknown-paging-field", &at, format!("{owner} no field `{named}`"), help);
            }
        }
        self.wrong = true;
        false
    }
}
