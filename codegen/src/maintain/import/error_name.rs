//! Names the rows of an error table, by the messages of the server.
//!
//! A row is named after its message only (`words` → `forms`), so that the same error has the same name on every page.
//! Only if two rows of a table get the same name are they told apart by more of the message, and finally by the code.

mod chinese;
mod forms;
mod vocabulary;
mod words;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

/// The maximum length of a name that is unique; a name that has to differ from another may be longer.
const SHORT: Bounds = Bounds { words: 6, characters: 34 };
const LONG: Bounds = Bounds { words: 8, characters: 48 };

/// The limits for the length of a name.
#[derive(Clone, Copy)]
struct Bounds {
    words: usize,
    characters: usize,
}

/// A row of an error table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Row<'a> {
    /// The code.
    pub(crate) code: i64,
    /// The HTTP status; 0 if the table has none.
    pub(crate) status: u16,
    /// The message of the server.
    pub(crate) message: &'a str,
}

/// Returns a name for each row, in their order: a distinct Rust variant for every row. The name of a row does not
/// depend on the order of the rows.
pub(crate) fn error_names(rows: &[Row<'_>]) -> Vec<String> {
    let messages: Vec<_> = rows.iter().map(|row| words::clauses(row.message)).collect();
    let mut names: Vec<String> = rows.iter().zip(&messages).map(|(row, message)| short_name(*row, message)).collect();
    for (name, sharing) in shared(&names) {
        for &row in &sharing {
            names[row] = usable(forms::name(&messages[row], LONG)).unwrap_or_else(|| name.clone());
        }
    }
    for (name, mut sharing) in shared(&names) {
        let full = |row: usize| usable(forms::full_name(&messages[row], LONG)).unwrap_or_else(|| name.clone());
        // The row whose message contains nothing beyond the name keeps it, as do rows with the same message.
        sharing.sort_by_cached_key(|&row| (full(row).len(), rows[row]));
        let least = full(sharing[0]);
        for &row in &sharing[1..] {
            names[row] = Some(full(row)).filter(|full| *full != least).unwrap_or_else(|| name.clone());
        }
    }
    number(rows, &mut names);
    names
}

/// Returns the name of a row before names are made distinct.
fn short_name(row: Row<'_>, message: &[Vec<String>]) -> String {
    usable(forms::name(message, SHORT))
        .or_else(|| by_status(row.status).map(str::to_owned))
        .unwrap_or_else(|| format!("Code{}", row.code.unsigned_abs()))
}

/// Groups the rows with the same name, by that name.
fn shared(names: &[String]) -> Vec<(String, Vec<usize>)> {
    let mut rows: HashMap<&str, Vec<usize>> = HashMap::with_capacity(names.len());
    for (row, name) in names.iter().enumerate() {
        rows.entry(name).or_default().push(row);
    }
    rows.into_iter().filter(|(_, rows)| rows.len() > 1).map(|(name, rows)| (name.to_owned(), rows)).collect()
}

/// Appends the code to names that occur twice; the row with the smallest code keeps the plain name.
fn number(rows: &[Row<'_>], names: &mut [String]) {
    for (name, mut sharing) in shared(names) {
        sharing.sort_by_key(|&row| rows[row]);
        for &row in &sharing[1..] {
            let code = rows[row].code.unsigned_abs().to_string();
            if !name.ends_with(&code) {
                names[row] = format!("{name}{code}");
            }
        }
    }
    // Rows that are equal except for their position, or a message that ends in a code.
    let mut taken: HashMap<String, usize> = HashMap::with_capacity(names.len());
    let mut order: Vec<usize> = (0..rows.len()).collect();
    order.sort_by_key(|&row| (names[row].clone(), rows[row]));
    for row in order {
        let mut name = names[row].clone();
        while taken.contains_key(&name) {
            let count = taken.entry(names[row].clone()).or_default();
            *count += 1;
            name = format!("{}Again{count}", names[row]);
        }
        taken.insert(name.clone(), 0);
        names[row] = name;
    }
}

/// Names with another meaning in Rust, which are not used.
const RESERVED: &[&str] = &["Other", "Self", "Error", "Success", "Ok"];

fn usable(name: Option<String>) -> Option<String> {
    name.filter(|name| !RESERVED.contains(&name.as_str()))
}

/// Returns a name by HTTP status, for a row without a useful message.
fn by_status(status: u16) -> Option<&'static str> {
    Some(match status {
        401 => "Unauthorized",
        403 => "PermissionDenied",
        404 => "NotFound",
        409 => "Conflict",
        413 => "TooLarge",
        429 => "RateLimited",
        500 => "InternalError",
        502..=504 => "Unavailable",
        _ => return None,
    })
}
