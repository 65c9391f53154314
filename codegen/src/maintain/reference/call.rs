//! The call of an operation from Rust.

use crate::model::{Envelope, Operation, Parameter, Type};
use serde_json::Value as Json;

/// The call itself: `client.im().v1().pin().create("om_…")`.
pub(super) fn path(operation: &Operation) -> String {
    let client: String = operation.module.iter().map(|module| format!(".{module}()")).collect();
    let arguments: Vec<_> =
        operation.request.iter().filter(|parameter| parameter.field.required).map(argument).collect();
    format!("client{client}.{}({})", operation.rust.method, arguments.join(", "))
}

/// A snippet that calls the operation.
pub(super) fn call(operation: &Operation) -> String {
    let call = format!("{}.await?", path(operation));
    // A reply of one field is mostly unwrapped at once.
    let binding = match operation.response.as_slice() {
        _ if operation.envelope == Envelope::Binary => format!("{call}.save(path).await?;"),
        [field] => format!("let {} = {call}.{};", field.rust, field.rust),
        _ => format!("let reply = {call};"),
    };
    let has_file = operation.request.iter().any(|one| one.field.required && one.field.ty == Type::File);
    let names = if has_file { "{Client, Upload}" } else { "Client" };
    format!(
        "use feishu_api::{names};\n\n\
         let client = Client::builder().app(app_id, app_secret).build()?;\n\
         {binding}"
    )
}

/// The argument for a required field: its example where that is a literal, else a variable.
fn argument(parameter: &Parameter) -> String {
    let field = &parameter.field;
    match (&field.ty, &field.example) {
        (Type::File, _) => "Upload::from_path(path)".to_owned(),
        (Type::Secret | Type::Object(_) | Type::Array(_) | Type::Map(_) | Type::Any, _) => field.rust.clone(),
        (_, Some(Json::String(text))) => format!("{text:?}"),
        (_, Some(example @ (Json::Number(_) | Json::Bool(_)))) => example.to_string(),
        _ => field.rust.clone(),
    }
}
