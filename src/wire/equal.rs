//! Compares objects.

use super::{Attachment, CloneObject, Object, Place, for_each, to_json};

/// Implements `PartialEq` for generated types: compares their JSON and their files, which are not part of the JSON.
pub fn equal(one: &dyn CloneObject, other: &dyn CloneObject) -> bool {
    let (one, other) = (&mut *one.clone_object(), &mut *other.clone_object());
    to_json(one) == to_json(other) && have_equal_files(one, other)
}

fn have_equal_files(one: &mut dyn Object, other: &mut dyn Object) -> bool {
    let mut equal = true;
    for_each_file(one, |key, file| {
        for_each_file(other, |other_key, other_file| equal &= key != other_key || file.is_equal(other_file));
    });
    equal
}

/// Visits the files of a form, which are fields of the request itself.
fn for_each_file(object: &mut dyn Object, mut visit: impl FnMut(&'static str, &dyn Attachment)) {
    for_each(object, |key, place| {
        if let Some(Place::File(file)) = place.present() {
            visit(key, file);
        }
    });
}
