//! The OpenAPI document, as tools of other people take it: validators of two languages find it valid, the sandbox answers
//! what schemathesis sends as the document says, and clients that two generators make of it pin a message.
//!
//! It takes `FEISHU_WITNESSES`, a directory with these tools in `openapi/`, which `.ci/witnesses` installs. Without it, or
//! without those of one language, the tests say so and pass. `FEISHU_EXPLORE=COUNT` (or `all`) says how many operations
//! schemathesis calls, and with `all` every document is validated by both.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

mod tools;

use feishu_codegen::model::Model;
use feishu_codegen::openapi::{Language, Scope, openapi, save};
use feishu_sandbox::{Sandbox, demo};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tools::{Language::Node, Language::Python, repository, run};

static MODEL: LazyLock<Model> = LazyLock::new(|| {
    let loaded = feishu_codegen::load(&repository().join("spec")).unwrap();
    assert!(loaded.diagnostics.is_empty());
    loaded.model
});

/// How many operations are called in a run of CI, drawn by a seed.
const SAMPLE: &str = "40";
/// Of each, how many requests of a kind are made up.
const EXAMPLES: &str = "2";
const SEED: &str = "20261128";

/// Writes the document of some services, or of all.
fn write(directory: &Path, name: &str, services: &[String]) -> PathBuf {
    let scope = if services.is_empty() { Scope::Platform } else { Scope::Services(services) };
    let path = directory.join(format!("{name}.json"));
    save(&openapi(&MODEL, scope, Language::En).unwrap(), &path).unwrap();
    path
}

fn is_whole_run() -> bool {
    env::var("FEISHU_EXPLORE").is_ok_and(|count| count == "all")
}

#[test]
fn documents_are_valid() {
    let (Some(python), Some(node)) = (Python.script("validate.py"), Node.script("validate.mjs")) else { return };
    let directory = tempfile::tempdir().unwrap();
    let goldens = ["openapi.json", "openapi.zh.json"].map(|name| repository().join("codegen/goldens").join(name));
    let whole = write(directory.path(), "openapi", &[]);
    let all: BTreeSet<&str> = MODEL.operations.iter().map(|operation| operation.service()).collect();
    let services: BTreeSet<&str> = if is_whole_run() { all } else { BTreeSet::from(["authen", "im", "sheets"]) };
    let services: Vec<PathBuf> =
        services.into_iter().map(|service| write(directory.path(), service, &[service.to_owned()])).collect();
    // For the whole document the one in Python takes longer than everything else here together.
    let for_python = services.iter().chain(&goldens).chain(Some(&whole).filter(|_| is_whole_run()));
    let for_node = services.iter().chain(&goldens).chain([&whole]);
    run({ python }.args(for_python));
    run({ node }.args(for_node));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sandbox_answers_what_the_document_describes() {
    let Some(mut explore) = Python.script("explore.py") else { return };
    let directory = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder().without_limits().start().await.unwrap();
    let tenant = tenant_token(&sandbox).await;
    let user = sandbox.user_token(demo::APP_ID, demo::USER, MODEL.platform.scopes.keys().cloned());
    // The tenant token of a custom app is its app token as well.
    let tokens = json!({
        "tenant_access_token": tenant, "user_access_token": user, "app_access_token": tenant,
    });
    let count = env::var("FEISHU_EXPLORE").unwrap_or_else(|_| SAMPLE.to_owned());
    explore
        .arg(write(directory.path(), "openapi", &[]))
        .arg(sandbox.base_url())
        .arg(repository().join("codegen/tests/openapi/differences.txt"))
        .args([&count, SEED, EXAMPLES])
        .env("TOKENS", tokens.to_string());
    let report = run(&mut explore);
    println!("{report}");
    let calls = sandbox.requests().len();
    assert!(calls >= 100, "{calls} calls arrived:\n{report}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_generated_client_for_python_pins_a_message() {
    let (Some(mut generator), Some(mut script)) = (Python.program("openapi-python-client"), Python.script("pin.py"))
    else {
        return;
    };
    let directory = tempfile::tempdir().unwrap();
    let document = write(directory.path(), "im", &["im".to_owned()]);
    let package = directory.path().join("feishu_im");
    generator.args(["generate", "--meta", "none", "--path"]).arg(document).arg("--output-path").arg(&package);
    let warnings = run(&mut generator);
    assert!(!warnings.contains("Warning"), "{warnings}");
    pins(script.arg(package)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_generated_client_for_typescript_pins_a_message() {
    let (Some(mut generator), Some(mut compiler), Some(modules)) =
        (Node.program("openapi-typescript"), Node.program("tsc"), Node.modules())
    else {
        return;
    };
    // Where Node finds the packages: next to a directory above.
    let directory = tempfile::tempdir_in(modules.join("..")).unwrap();
    let path = directory.path();
    let document = write(path, "im", &["im".to_owned()]);
    run(generator.arg(document).arg("-o").arg(path.join("im.ts")));
    fs::copy(repository().join("witnesses/openapi/pin.ts"), path.join("pin.ts")).unwrap();
    fs::write(path.join("package.json"), r#"{ "type": "module" }"#).unwrap();
    let strict = [
        "--strict",
        "--skipLibCheck",
        "--target",
        "es2022",
        "--module",
        "nodenext",
        "--rewriteRelativeImportExtensions",
    ];
    run(compiler.current_dir(path).args(strict).arg("pin.ts"));
    let mut program = tools::command("node");
    pins(program.arg(path.join("pin.js"))).await;
}

/// Runs a program that pins a message, lists the pins, and meets an error.
async fn pins(program: &mut std::process::Command) {
    let sandbox = Sandbox::start().await.unwrap();
    let given = json!({
        "base_url": sandbox.base_url(),
        "token": tenant_token(&sandbox).await,
        "message": demo::MESSAGE,
        "recalled": demo::RECALLED,
    });
    let said: Value = serde_json::from_str(run(program.env("WITNESS", given.to_string())).trim()).unwrap();
    assert_eq!(said, json!({ "pinned": [demo::MESSAGE], "code": 230011 }));
    assert_eq!(sandbox.count("im.v1.pin.create").unwrap(), 2);
}

async fn tenant_token(sandbox: &Sandbox) -> String {
    let url = format!("{}/open-apis/auth/v3/tenant_access_token/internal", sandbox.base_url());
    let body = json!({ "app_id": demo::APP_ID, "app_secret": demo::APP_SECRET });
    let reply: Value = reqwest::Client::new().post(url).json(&body).send().await.unwrap().json().await.unwrap();
    reply["tenant_access_token"].as_str().unwrap().to_owned()
}
