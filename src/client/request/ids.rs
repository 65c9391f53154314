//! Identifiers that are of another kind than the field they stand in.

use crate::error::RequestProblem;
use crate::wire::{Object, Place, for_each};

/// Whether the client refuses identifiers that are of another kind than the field they stand in.
///
/// Most kinds have a prefix: the ids of messages begin with `om_`, those of chats with `oc_`. A chat's id where a
/// message's belongs is a mistake of the program, and the platform's answer to it names neither. Requests without types
/// are not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum IdCheck {
    /// It refuses them: the call fails with [`Error::Request`](crate::Error::Request), and is not sent.
    #[default]
    On,
    /// It sends them.
    Off,
}

/// Looks for an identifier of another kind, however deep in the request.
pub(crate) fn check(request: &mut dyn Object) -> Result<(), RequestProblem> {
    let mut result = Ok(());
    for_each(request, |key, place| {
        if result.is_ok() {
            result = check_value(key, place);
        }
    });
    result
}

fn check_value(field: &'static str, place: Place<'_>) -> Result<(), RequestProblem> {
    let mut result = Ok(());
    let mut look = |place: Place<'_>| {
        if result.is_ok() {
            result = check_value(field, place);
        }
    };
    match place {
        Place::Textual(id) => {
            if let Some((expected, all)) = id.id_kind()
                && let Some(found) = expected.mistaken(id.as_str(), all)
            {
                return Err(RequestProblem::OtherId { field, expected, found });
            }
        }
        Place::List(list) => list.for_each(&mut look),
        Place::Map(map) => map.for_each(&mut |_, place| look(place)),
        Place::Object(object) => return check(object),
        Place::Optional(optional) => {
            if let Some(place) = optional.get() {
                look(place);
            }
        }
        _ => {}
    }
    result
}
