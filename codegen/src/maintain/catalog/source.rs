//! The table by which a program finds the files of the catalog before it has read any of them.

use crate::model::Model;
use std::collections::BTreeSet;

/// Rust: per service its name, the first two segments of its paths, and its file.
pub(super) fn services(model: &Model, services: &BTreeSet<&str>) -> String {
    let mut text = String::from("[\n");
    for service in services {
        let operations = model.operations.iter().filter(|operation| operation.service() == *service);
        let heads: BTreeSet<String> = operations.map(|operation| head(&operation.path)).collect();
        let heads: Vec<String> = heads.iter().map(|head| format!("{head:?}")).collect();
        text.push_str(&format!("    ({service:?}, &[{}], include_str!(\"{service}.json\")),\n", heads.join(", ")));
    }
    text.push_str("]\n");
    text
}

/// Rust: the texts of each service, in the order of the services, with those of the platform before them.
pub(super) fn texts(services: &BTreeSet<&str>) -> String {
    let mut text = String::from("[\n");
    for service in std::iter::once(&super::PLATFORM).chain(services) {
        text.push_str(&format!("    ({service:?}, include_str!(\"texts/{service}.json\")),\n"));
    }
    text.push_str("]\n");
    text
}

/// The first two segments of a path, up to where a parameter goes.
fn head(path: &str) -> String {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    segments.take_while(|segment| !segment.starts_with(':')).take(2).collect::<Vec<_>>().join("/")
}
