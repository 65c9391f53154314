//! The reference page of one event.

use super::field::tree;
use super::index::{finish, guide};
use super::markdown::{Table, blocks, chinese, code, english, line, target};
use super::operation::{apps, deprecation, scopes};
use crate::emit::quote::block;
use crate::maintain::page_format::example::pretty;
use crate::model::{Event, Model};

/// The page of an event.
pub(super) fn event(event: &Event, model: &Model) -> String {
    let mut out = vec![format!("# {}", line(english(&event.title)))];
    let id = code(&event.id);
    out.push(chinese(&event.title).map_or_else(|| id.clone(), |original| format!("{id} · {}", line(original))));
    out.extend(blocks(&event.summary));
    out.extend(deprecation(event.deprecated.as_ref()));
    out.push(facts(event));
    out.push(block(&use_of(event), "rust"));
    out.extend(guide(&event.guide));
    scopes(&event.permissions, &model.platform, &mut out);
    out.push("## Event".to_owned());
    let tree = tree(&event.page.response, model);
    let (some, none) = ("In `event`, beside the `header` that every push has:", "Nothing beside the `header`.");
    out.push(if tree.is_some() { some } else { none }.to_owned());
    out.extend(tree);
    if let Some(example) = &event.example {
        out.extend(["### Example of a push".to_owned(), block(&pretty(example), "json")]);
    }
    out.push(format!("---\n\nFrom [the platform\'s documentation]({}).", target(&event.source)));
    finish(out)
}

fn facts(event: &Event) -> String {
    let mut table = Table::new(["", ""]);
    table.row(["Type".to_owned(), code(&event.event_type)]);
    let module = event.module.join("::");
    table.row(["Rust".to_owned(), format!("{} in {}", code(&event.rust), code(&format!("feishu_api::{module}")))]);
    if !event.apps.is_empty() {
        table.row(["Apps".to_owned(), apps(&event.apps)]);
    }
    if !event.identity.is_empty() {
        let paths: Vec<String> = event.identity.iter().map(|path| code(path)).collect();
        table.row(["Told from repeated pushes by".to_owned(), paths.join(", ")]);
    }
    table.finish()
}

/// A snippet that reads the event.
fn use_of(event: &Event) -> String {
    let (module, rust) = (event.module.join("::"), &event.rust);
    format!(
        "use feishu_api::{module}::{rust};\n\n\
         if event.is::<{rust}>() {{\n    let payload: {rust} = event.read()?;\n}}"
    )
}
