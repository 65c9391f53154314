//! The platform's own SDKs as witnesses: unmodified and pointed at a sandbox, they perform the same steps as our client
//! on another sandbox with the same world. Their requests, and their interpretation of the replies, must match ours,
//! unless [`explained`] gives a reason.
//!
//! `FEISHU_WITNESSES` is a directory with the SDKs: a Python virtual environment at `venv` with the packages of
//! `witnesses/python/requirements.txt`, and `node_modules` with those of `witnesses/node/package.json`. `.ci/run`
//! creates it. Without the directory or one of the SDKs, the tests are skipped with a message.

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

/// A server that receives pushes for our decoder.
#[path = "../support/mod.rs"]
#[allow(dead_code, reason = "it is shared with other tests")]
mod server;

use compare::{Difference, Taken};
use sdk::{Sdk, Witness};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use step::Step;

/// Returns the steps in order; later steps depend on earlier ones.
fn steps() -> Vec<Step> {
    [tokens::steps(), files::steps(), messages::steps(), cards::steps(), chats::steps()].into_iter().flatten().collect()
}

/// Returns the ids of the operations in the spec.
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
async fn every_operation_with_state_has_a_success_and_a_failure() {
    let stage = world::start().await;
    let mut done: BTreeMap<&str, [bool; 2]> = BTreeMap::new();
    let steps = steps();
    for step in &steps {
        done.entry(step.endpoint.id).or_default()[usize::from(step.code != 0)] = true;
    }
    let complete = done.iter().filter(|(_, done)| **done == [true, true]).map(|(id, _)| (*id).to_owned());
    let mut missing = &operations() - &complete.collect();
    // An example does not depend on earlier steps.
    missing.retain(|id| stage.sandbox.keeps_state(id).unwrap_or(false));
    assert!(missing.is_empty(), "give these a step that succeeds and one that fails: {missing:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_python_sdk_and_our_client_agree() {
    compare_with(Sdk::Python).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_node_sdk_and_our_client_agree() {
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

/// Executes the steps with our client.
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

/// Executes the steps with an SDK, one at a time, so that each request belongs to a known step.
fn theirs(mut witness: Witness, steps: &[Step]) -> Vec<Taken> {
    let taken = steps.iter().map(|step| witness.ask(&step.name)).collect();
    let unasked = witness.dismiss();
    assert!(unasked.is_empty(), "the script has unused steps: {unasked:?}");
    taken
}

/// The results per operation: the numbers of steps that succeeded and failed as expected, and the differences by name.
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
