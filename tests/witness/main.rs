//! The platform's own SDKs as witnesses: unmodified and pointed at a sandbox, they do what our client does on another
//! one with the same world, step by step. What they send, and what they make of the replies, has to be what ours
//! does, or [`explained`] says why it is not.
//!
//! It takes `FEISHU_WITNESSES`, a directory with the SDKs: a virtual environment of Python at `venv`, with what
//! `witnesses/python/requirements.txt` names, and `node_modules`, with what `witnesses/node/package.json` names.
//! `.ci/run` makes one. Without it, or without the one or the other, the tests say so and pass.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod cards;
mod chats;
mod compare;
mod events;
mod explained;
mod fields;
mod files;
mod long_connection;
mod messages;
mod platform;
mod scene;
mod sdk;
mod sensitivity;
mod step;
mod tokens;
mod world;

/// A server for what is pushed to our decoder.
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod server;

use compare::{Difference, Taken};
use sdk::{Sdk, Witness};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use step::Step;

/// What is done, in this order: later steps build on earlier ones.
fn steps() -> Vec<Step> {
    [tokens::steps(), files::steps(), messages::steps(), cards::steps(), chats::steps()].into_iter().flatten().collect()
}

/// The operations of the spec, by id.
fn operations() -> BTreeSet<String> {
    fn visit(directory: &Path, ids: &mut BTreeSet<String>, root: &Path) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                visit(&path, ids, root);
            } else if fs::read_to_string(&path).unwrap().lines().any(|line| line.starts_with("endpoint: ")) {
                let id = path.strip_prefix(root).unwrap().with_extension("");
                ids.insert(id.to_str().unwrap().replace(std::path::MAIN_SEPARATOR, "."));
            }
        }
    }
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("spec");
    let mut ids = BTreeSet::new();
    visit(&root, &mut ids, &root);
    ids
}

#[tokio::test]
async fn every_operation_with_state_is_to_succeed_and_to_fail() {
    let stage = world::start().await;
    let mut done: BTreeMap<&str, [bool; 2]> = BTreeMap::new();
    let steps = steps();
    for step in &steps {
        done.entry(step.endpoint.id).or_default()[usize::from(step.code != 0)] = true;
    }
    let complete = done.iter().filter(|(_, done)| **done == [true, true]).map(|(id, _)| (*id).to_owned());
    let mut missing = &operations() - &complete.collect();
    // An example is the same whatever was done before.
    missing.retain(|id| stage.sandbox.keeps_state(id).unwrap_or(false));
    assert!(missing.is_empty(), "give these a step that succeeds and one that fails: {missing:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_python_sdk_and_our_client_do_the_same() {
    compare_with(Sdk::Python).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_node_sdk_and_our_client_do_the_same() {
    compare_with(Sdk::Node).await;
}

async fn compare_with(sdk: Sdk) {
    let Some(command) = sdk.command("witness") else { return sdk.is_missing() };
    let steps = steps();
    let ours = ours(&steps).await;
    let theirs = theirs(Witness::call(command, &world::start().await), &steps);
    let (mut all, mut table) = (Vec::new(), BTreeMap::new());
    for ((step, ours), theirs) in steps.iter().zip(&ours).zip(&theirs) {
        assert_eq!(ours.outcome.code, step.code, "{}: our client got {:?}", step.name, ours.outcome);
        let differences = compare::differences(&step.name, ours, theirs);
        row(&mut table, step, theirs, &differences);
        all.extend(differences);
    }
    print(sdk, &table);
    explained::judge(sdk, "operation", &all);
}

/// What our client does.
async fn ours(steps: &[Step]) -> Vec<Taken> {
    let stage = world::start().await;
    let mut scene = scene::Scene::new(&stage);
    let mut taken = Vec::new();
    for step in steps {
        let outcome = step.run(&scene).await;
        scene.keep(&step.name, outcome.data.clone());
        taken.push(Taken { outcome, requests: stage.new_requests() });
    }
    taken
}

/// What an SDK does. It waits between the steps, so that each request is known to belong to one.
fn theirs(mut witness: Witness, steps: &[Step]) -> Vec<Taken> {
    let taken = steps.iter().map(|step| witness.ask(&step.name)).collect();
    let unasked = witness.dismiss();
    assert!(unasked.is_empty(), "the script has steps that nobody asks for: {unasked:?}");
    taken
}

/// What became of an operation: its steps that succeeded and failed as they had to, and the differences by name.
type Table<'s> = BTreeMap<&'s str, (usize, usize, BTreeSet<String>)>;

fn row<'s>(table: &mut Table<'s>, step: &'s Step, theirs: &Taken, differences: &[Difference]) {
    let (succeeded, failed, names) = table.entry(step.endpoint.id).or_default();
    let counter = if step.code == 0 { succeeded } else { failed };
    *counter += usize::from(theirs.outcome.code == step.code);
    names.extend(differences.iter().map(|difference| difference.at.clone()));
}

fn print(sdk: Sdk, table: &Table<'_>) {
    println!("| {sdk:?} | succeeds | fails | differs in |\n|---|---|---|---|");
    for (operation, (succeeded, failed, names)) in table {
        println!("| {operation} | {succeeded} | {failed} | {} |", names.iter().cloned().collect::<Vec<_>>().join(", "));
    }
}
