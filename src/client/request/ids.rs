//! Checks that identifiers are of the kind that their field expects.

use crate::error::RequestProblem;
use crate::wire::{Object, Place, for_each};

/// Whether the client refuses identifiers that are of the wrong kind for their field.
///
/// Most kinds have a prefix: message ids begin with `om_`, chat ids with `oc_`. Passing a chat id where a message id is
/// expected is a bug in the program, and the platform's error names neither. Requests without types are not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum IdCheck {
    /// Refuses them: the call fails with [`Error::Request`](crate::Error::Request), and is not sent.
    #[default]
    On,
    /// Sends them.
    Off,
}

/// Searches the request, at any depth, for an identifier of the wrong kind.
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
