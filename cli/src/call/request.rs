//! The request of an operation, of what the command line says.

use super::value::{self, Given};
use crate::args::CallOptions;
use crate::exit::Failure;
use crate::flags::{self, Flag};
use clap::ArgMatches;
use feishu_api::catalog::{Operation, Parameter};
use feishu_api::client::UntypedCall;
use feishu_api::endpoint::{BodyKind, Location};
use feishu_api::{Client, Secret, Upload};
use serde_json::{Map, Value};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What is sent.
pub(crate) struct Request {
    pub(crate) operation: &'static Operation,
    fields: Vec<(&'static Parameter, Value)>,
    /// Of a form or of JSON.
    pub(crate) body: Option<Value>,
    pub(crate) files: Vec<(&'static str, PathBuf)>,
    /// Secrets of the body: field, value, and how a shell reads it.
    pub(crate) secrets: Vec<(&'static str, Secret, String)>,
}

impl Request {
    /// Builds the request from the command line, or lists everything that is wrong.
    pub(crate) fn read(
        operation: &'static Operation,
        flags: &[Flag],
        matches: &ArgMatches,
        options: &CallOptions,
    ) -> Result<Self, Failure> {
        let mut request = Self::empty(operation, options.body.as_deref().map(body).transpose()?);
        let mut wrong = Vec::new();
        for (number, flag) in flags.iter().enumerate() {
            let Some(texts) = matches.get_many::<String>(&flags::id(number)) else { continue };
            let texts: Vec<String> = texts.cloned().collect();
            match value::read(operation.catalog(), flag, &texts, !options.no_check) {
                Ok(given) => request.set(flag.parameter, given),
                Err(problem) => wrong.push(format!("--{}: {problem}", flag.name)),
            }
        }
        request.add_fixed();
        if !options.no_check {
            let missing = flags.iter().filter(|flag| flag.parameter.field.required && !request.has(flag.parameter));
            wrong.extend(missing.map(|flag| format!("--{} {} is required", flag.name, flag.value_name())));
        }
        match wrong.is_empty() {
            true => Ok(request),
            false => {
                let list: String = wrong.iter().map(|problem| format!("\n  {problem}")).collect();
                let message = format!(
                    "{} cannot be called like this:{list}\n`feishu call {} --help` shows all flags",
                    operation.id, operation.id
                );
                Err(Failure::usage(message))
            }
        }
    }

    /// Creates a request that has only a body.
    fn empty(operation: &'static Operation, body: Option<Value>) -> Self {
        Self { operation, fields: Vec::new(), body, files: Vec::new(), secrets: Vec::new() }
    }

    fn set(&mut self, parameter: &'static Parameter, given: Given) {
        let name = parameter.field.name.as_str();
        match given {
            Given::Files(files) => self.files.extend(files.into_iter().map(|file| (name, file))),
            Given::Secret(secret, shell) => self.secrets.push((name, secret, shell)),
            Given::Json(value) if parameter.location == Location::Body => self.set_body(name, value),
            Given::Json(value) => self.fields.push((parameter, value)),
        }
    }

    fn set_body(&mut self, name: &str, value: Value) {
        let body = self.body.get_or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(body) = body {
            body.insert(name.to_owned(), value);
        }
    }

    /// Adds the fields with a fixed value.
    fn add_fixed(&mut self) {
        for parameter in &self.operation.request {
            if let Some(value) = &parameter.field.fixed {
                self.set(parameter, Given::Json(value.clone()));
            }
        }
        // An operation that takes JSON is sent some, even if no field is.
        if self.operation.body == BodyKind::Json {
            self.body.get_or_insert_with(|| Value::Object(Map::new()));
        }
    }

    /// Returns whether a field has a value.
    pub(crate) fn has(&self, parameter: &Parameter) -> bool {
        let name = parameter.field.name.as_str();
        self.fields.iter().any(|(one, _)| std::ptr::eq(*one, parameter))
            || self.files.iter().any(|(file, _)| *file == name)
            || self.secrets.iter().any(|(secret, ..)| *secret == name)
            || (parameter.location == Location::Body && self.body.as_ref().is_some_and(|body| body.get(name).is_some()))
    }

    /// Sets a field unless it has a value.
    pub(crate) fn set_if_missing(&mut self, parameter: &'static Parameter, value: Value) {
        if !self.has(parameter) {
            self.set(parameter, Given::Json(value));
        }
    }

    /// Builds the call. `secret` converts each secret to the text to send.
    pub(crate) fn call(&self, client: &Client, secret: impl Fn(usize, &Secret) -> String) -> UntypedCall {
        let mut call = client.call(self.operation.endpoint());
        for (parameter, value) in &self.fields {
            let name = parameter.field.name.as_str();
            call = match parameter.location {
                Location::Path => call.path(name, value.clone()),
                Location::Header => call.header_parameter(name, value.clone()),
                _ => call.query(name, value.clone()),
            };
        }
        for (name, path) in &self.files {
            call = call.file(*name, upload(path));
        }
        let mut body = self.body.clone();
        for (number, (name, value, _)) in self.secrets.iter().enumerate() {
            let body = body.get_or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(body) = body {
                body.insert((*name).to_owned(), secret(number, value).into());
            }
        }
        match body {
            Some(body) => call.body(body),
            None => call,
        }
    }

    /// Returns the total size of the files in bytes, if it is known.
    pub(crate) fn file_size(&self) -> Option<u64> {
        let sizes = self.files.iter().map(|(_, path)| fs::metadata(path).ok().map(|metadata| metadata.len()));
        sizes.sum::<Option<u64>>().filter(|size| *size > 0)
    }
}

fn upload(path: &Path) -> Upload {
    match path.as_os_str() == "-" {
        true => Upload::from_reader(tokio::io::stdin()),
        false => Upload::from_path(path),
    }
}

/// Reads the value of `--body`: JSON, a file, or standard input.
fn body(text: &str) -> Result<Value, Failure> {
    let fail = |problem: String| Failure::usage(format!("--body: {problem}"));
    if text == "-" {
        let mut json = String::new();
        let read = std::io::stdin().read_to_string(&mut json);
        read.map_err(|error| fail(format!("cannot read standard input: {error}")))?;
        return value::json(&json).map_err(fail);
    }
    match text.trim_start().starts_with(['{', '[']) {
        true => value::json(text).map_err(fail),
        false => value::json(&format!("@{text}")).map_err(fail),
    }
}
