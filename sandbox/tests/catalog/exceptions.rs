//! Operations whose pages contradict themselves. `exceptions.txt` lists them in a `[section]` per check, with the
//! reason: `ID: REASON`.

use feishu_api::catalog;
use std::collections::{BTreeMap, BTreeSet};

const EXCEPTIONS: &str = include_str!("exceptions.txt");

/// The maximum share of listed operations per section, in percent.
const MOST: usize = 3;

/// Returns the ids in a section.
fn listed(section: &str) -> BTreeSet<&'static str> {
    let lines = EXCEPTIONS.lines().skip_while(|line| *line != format!("[{section}]")).skip(1);
    let lines = lines.take_while(|line| !line.starts_with('[')).filter(|line| !line.trim().is_empty());
    lines.filter_map(|line| line.split_once(": ")).map(|(id, _)| id).collect()
}

/// Returns what to do about the wrong operations: those not listed, and listed ones that are correct. `all` is the
/// number of operations.
pub(crate) fn judged(section: &str, wrong: &BTreeMap<&str, String>, all: usize) -> Vec<String> {
    let listed = listed(section);
    let new = wrong.iter().filter(|(id, _)| !listed.contains(*id));
    let mut told: Vec<String> =
        new.map(|(id, why)| format!("correct the spec, or list it under [{section}]: {id}: {why}")).collect();
    let fine = listed.iter().filter(|id| !wrong.contains_key(**id) && catalog::operation(id).is_some());
    told.extend(fine.map(|id| format!("remove from [{section}]: {id}")));
    if wrong.len() * 100 > all * MOST {
        told.push(format!("{} of {all} operations are wrong: more than {MOST} %", wrong.len()));
    }
    told
}
