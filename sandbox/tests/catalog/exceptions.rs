//! Operations whose page contradicts itself: `exceptions.txt` lists them, with the reason, below the `[section]` of what is
//! checked: `ID: REASON`.

use feishu_api::catalog;
use std::collections::{BTreeMap, BTreeSet};

const EXCEPTIONS: &str = include_str!("exceptions.txt");

/// The most operations that may be listed in a section, of a hundred.
const MOST: usize = 3;

/// The ids that a section lists.
fn listed(section: &str) -> BTreeSet<&'static str> {
    let lines = EXCEPTIONS.lines().skip_while(|line| *line != format!("[{section}]")).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('[')).filter(|line| !line.trim().is_empty());
    lines.filter_map(|line| line.split_once(": ")).map(|(id, _)| id).collect()
}

/// What is to be done about the operations that are wrong, of `all`: those that are not listed, and those that are and
/// should not be.
pub(crate) fn judged(section: &str, wrong: &BTreeMap<&str, String>, all: usize) -> Vec<String> {
    let listed = listed(section);
    let new = wrong.iter().filter(|(id, _)| !listed.contains(*id));
    let mut told: Vec<String> =
        new.map(|(id, why)| format!("correct the spec, or list under [{section}]: {id}: {why}")).collect();
    let fine = listed.iter().filter(|id| !wrong.contains_key(**id) && catalog::operation(id).is_some());
    told.extend(fine.map(|id| format!("remove from [{section}]: {id}")));
    if wrong.len() * 100 > all * MOST {
        told.push(format!("{} of {all} operations are wrong: more than {MOST} %", wrong.len()));
    }
    told
}
