//! Our client sends the example of each page as documented, and decodes the reply.

use crate::arrived;
use crate::clients::Clients;
use crate::compare::Comparison;
use crate::differences::Differences;
use crate::example;
use crate::read;
use crate::request::{Request, texts};
use feishu_api::catalog::{self, Operation, Type};
use feishu_api::client::HttpReply;
use feishu_api::codegen::wire::{self, Object, Place};
use feishu_api::endpoint::{Envelope, Location};
use feishu_api::error::Kind;
use feishu_api::{Error, TokenKind, Upload};
use feishu_conformance::{OPERATIONS, OperationRow};
use serde_json::{Map, Value};
use std::any::Any;

/// Fills a typed request. Comparing the request that arrives detects values that do not fit.
pub(crate) fn fill(object: &mut dyn Object, fields: &Map<String, Value>) {
    let _ = wire::decode(Value::from(fields.clone()).to_string().as_bytes(), object).unwrap();
    wire::for_each(object, |key, place| {
        if let Some(value) = fields.get(key) {
            attach(place, value);
        }
    });
}

/// Sets files, which have no JSON, to the text that represents them.
fn attach(place: Place<'_>, value: &Value) {
    match place.present() {
        Some(Place::File(file)) => {
            let file: &mut dyn Any = file;
            *file.downcast_mut::<Upload>().unwrap() =
                Upload::from_bytes(texts(value).concat()).file_name("example.txt");
        }
        Some(Place::List(list)) => list.for_each(&mut |place| attach(place, value)),
        _ => {}
    }
}

/// Returns the kinds of token that an operation takes: each gets its own call.
pub(crate) fn kinds(operation: &Operation) -> Vec<Option<TokenKind>> {
    let kinds: Vec<_> = operation.tokens.iter().copied().map(Some).collect();
    if kinds.is_empty() { vec![None] } else { kinds }
}

/// Sends a request, and lists the differences in the request that arrives and in the reply.
async fn send(clients: &Clients, row: &OperationRow, mut request: Request, differences: &mut Differences) -> usize {
    let operation = request.operation;
    let fields = arrived::keyed(&mut request);
    for kind in kinds(operation) {
        clients.clear();
        let client = clients.client(operation, kind);
        let outcome = (row.send)(&client, &mut |object| fill(object, &fields)).await;
        match (clients.last().await, &outcome) {
            (Some(record), _) => arrived::compare(&request, kind, &record, differences),
            (None, Err(error)) => differences.add("not sent", &operation.id, &error.to_string()),
            (None, Ok(_)) => differences.add("not sent", &operation.id, "and answered"),
        }
        received(operation, row, outcome, differences);
    }
    kinds(operation).len()
}

/// Lists the differences in the reply.
fn received(
    operation: &Operation,
    row: &OperationRow,
    outcome: Result<(Value, HttpReply), Error>,
    differences: &mut Differences,
) {
    let id = operation.id.as_str();
    match outcome {
        Ok(_) if operation.envelope == Envelope::Binary => {}
        Ok((typed, http)) => {
            let body: Map<String, Value> = serde_json::from_slice(&http.body).unwrap();
            let fields = example::fields(operation, &body);
            let again = read::made(&fields, (row.response)());
            if example::typed(operation, &typed) != example::typed(operation, &again) {
                differences.add("read otherwise", id, "reply");
            }
            // The sandbox generated the reply from the types, so it must match completely.
            if operation.reply_example.is_none() {
                Comparison { id, differences }.fields(operation.reply_fields(), &fields, &typed, "reply");
            }
        }
        // The world of the sandbox does not contain the objects of the example.
        Err(Error::Api(error)) if matches!(error.kind, Kind::Documented(_)) => {}
        Err(Error::Api(error)) if !error.reply.field_violations.is_empty() => {
            for violation in &error.reply.field_violations {
                differences.add("refused", id, &violation.field);
            }
        }
        Err(Error::Decode(error)) => {
            for mismatch in &error.mismatches {
                differences.add("no reply", id, &mismatch.path);
            }
        }
        Err(error) => differences.add("failed", id, &error.to_string()),
    }
}

#[tokio::test]
async fn example_requests_arrive_as_documented() {
    let clients = Clients::start().await;
    let (mut differences, mut calls) = (Differences::default(), 0);
    for row in OPERATIONS {
        let operation = catalog::operation(row.endpoint.id).unwrap();
        calls += send(&clients, row, Request::example(operation), &mut differences).await;
    }
    println!("{calls} calls");
    differences.judge("requests.txt", "The differences between requests and examples.", OPERATIONS.len());
}

/// Text that must be encoded to arrive unchanged.
const AWKWARD: &str = "a b/c?d&e=f+g%41#h;ö";

#[tokio::test]
async fn awkward_texts_arrive_unchanged() {
    let clients = Clients::start().await;
    let (mut wrong, mut texts) = (Vec::new(), 0);
    for row in OPERATIONS {
        let operation = catalog::operation(row.endpoint.id).unwrap();
        let mut request = Request::made(operation);
        for parameter in &operation.request {
            let is_url = matches!(parameter.location, Location::Path | Location::Query);
            let is_text = matches!(parameter.field.r#type, Type::String | Type::Id(_));
            if is_url && is_text && parameter.field.fixed.is_none() {
                texts += 1;
                request.place(parameter.location).insert(parameter.field.name.clone(), AWKWARD.into());
            }
        }
        let fields = arrived::keyed(&mut request);
        clients.clear();
        let client = clients.client(operation, kinds(operation)[0]);
        let outcome = (row.send)(&client, &mut |object| fill(object, &fields)).await;
        let Some(record) = clients.last().await else {
            wrong.push(format!("{}: {:?}", operation.id, outcome.err()));
            continue;
        };
        let mut differences = Differences::default();
        arrived::compare(&request, kinds(operation)[0], &record, &mut differences);
        wrong.extend(differences.lines());
    }
    assert!(wrong.is_empty() && texts > 1_000, "{texts}, {} wrong\n{}", wrong.len(), wrong.join("\n"));
}
