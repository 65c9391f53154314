//! Page tokens: opaque positions in a list.
//!
//! A token refers to the last entry of its page, so other entries stay on their pages when entries are added or
//! removed.

/// Returns a token for the position after `place` in the list `list`.
pub(super) fn write(list: &str, place: &[&str]) -> String {
    let text = [&[list], place].concat().join(" ");
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the position of a token, if it was issued for this list.
pub(super) fn read<const N: usize>(list: &str, token: &str) -> Option<[String; N]> {
    let digits = token.as_bytes().chunks(2).map(|pair| u8::from_str_radix(str::from_utf8(pair).ok()?, 16).ok());
    let text = String::from_utf8(digits.collect::<Option<_>>()?).ok()?;
    let place = text.strip_prefix(list)?.strip_prefix(' ')?;
    let place: [String; N] = place.split(' ').map(str::to_owned).collect::<Vec<_>>().try_into().ok()?;
    let parts: Vec<&str> = place.iter().map(String::as_str).collect();
    (write(list, &parts) == token).then_some(place)
}

/// Cuts a page from a list: returns its entries, and whether there are more.
pub(super) fn cut<T>(mut entries: Vec<T>, size: Option<i64>) -> (Vec<T>, bool) {
    let size = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(usize::MAX);
    let has_more = entries.len() > size;
    entries.truncate(size);
    (entries, has_more)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_good_for_its_own_list_only() {
        let token = write("oc_a asc", &["5", "om_1"]);
        assert_eq!(read("oc_a asc", &token), Some(["5".to_owned(), "om_1".to_owned()]));
        assert_eq!(read::<2>("oc_a desc", &token), None);
        assert_eq!(read::<3>("oc_a asc", &token), None);
        for other in ["", "x", "6", "zz", &token[1..], &token.to_uppercase()] {
            assert_eq!(read::<2>("oc_a asc", other), None, "{other}");
        }
    }
}
