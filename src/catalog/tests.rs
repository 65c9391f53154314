use super::*;
#[cfg(feature = "im")]
use crate::endpoint::{Endpoint, ErrorInfo, ScopeRule, SubError, Text};
use crate::endpoint::{Method, TokenKind};
use serde_json::Value;

fn checked<T: DeserializeOwned>(name: &str, json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("generated/catalog/{name}.json: {error}"))
}

#[test]
fn every_file_can_be_read() {
    for file in FILES.iter().chain([&PLATFORM]) {
        let service: Service = checked(file.name, file.json);
        assert_eq!(service.operations.len(), file.service().operations.len(), "{}", file.name);
    }
    checked::<Vec<CodeEntry>>("codes", include_str!("../../generated/catalog/codes.json"));
    checked::<Vec<ScopeEntry>>("scopes", include_str!("../../generated/catalog/scopes.json"));
    assert!(!codes().is_empty() && !scopes().is_empty());
    assert!(names().is_sorted() && names().count() > 2);
}

#[test]
fn what_is_referred_to_is_there() {
    fn check(r#type: &Type, of: &str) {
        match r#type {
            Type::List(inner) | Type::Map(inner) => check(inner, of),
            Type::Named(name) => assert!(definition(name).is_some(), "{of}: there is no type {name}"),
            _ => {}
        }
    }
    for service in services().chain([platform()]) {
        for definition in &service.types {
            definition.fields.iter().flatten().for_each(|field| check(&field.r#type, &definition.name));
        }
        for one in &service.operations {
            one.request.iter().for_each(|parameter| check(&parameter.field.r#type, &one.id));
            one.reply_fields().iter().for_each(|field| check(&field.r#type, &one.id));
            assert!(one.reply_type.iter().all(|name| definition(name).is_some()), "{}", one.id);
            assert_eq!(one.documented_errors().count(), one.errors.len(), "{}", one.id);
            assert!(std::ptr::eq(operation(&one.id).unwrap(), one));
        }
        for one in &service.events {
            one.fields.iter().for_each(|field| check(&field.r#type, &one.id));
            assert!(std::ptr::eq(event(&one.id).unwrap(), one));
        }
    }
}

#[test]
fn every_operation_is_found_by_its_path() {
    for one in services().flat_map(|service| &service.operations) {
        let path: Vec<_> = one.path.split('/').map(|part| part.strip_prefix(':').map_or(part, |_| "a%2Fb")).collect();
        let found = find(one.method, &path.join("/"));
        let it = found.iter().find(|found| found.operation.id == one.id);
        let it = it.unwrap_or_else(|| panic!("{} is not found", one.id));
        assert!(it.path.parameters.iter().all(|(_, value)| value == "a/b"), "{:?}", it.path);
    }
    assert!(find(Method::Get, "/open-apis/im/v1/chats/").is_empty());
    assert!(find(Method::Get, "/open-apis/nowhere").is_empty());
}

#[test]
fn a_word_goes_before_a_parameter() {
    let ids = |path| find(Method::Get, path).iter().map(|found| found.operation.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ids("/open-apis/im/v1/chats/search"), ["im.v1.chat.search"]);
    assert_eq!(ids("/open-apis/im/v1/chats/oc_search"), ["im.v1.chat.get"]);
}

#[test]
fn the_indexes_say_what_the_operations_say() {
    for entry in codes() {
        for id in &entry.operations {
            let errors: Vec<_> = operation(id).unwrap().documented_errors().collect();
            assert!(errors.iter().any(|error| error.code == entry.code && error.key == entry.key), "{id} {entry:?}");
        }
    }
    for entry in scopes() {
        for token in [TokenKind::Tenant, TokenKind::User, TokenKind::App] {
            for id in entry.operations(token) {
                let operation = operation(id).unwrap();
                let mut rules = operation.scopes.iter().filter(|rule| rule.token.is_none_or(|of| of == token));
                assert!(operation.tokens.contains(&token), "{id}");
                assert!(rules.any(|rule| rule.all_of.contains(&entry.scope)), "{id} {}", entry.scope);
            }
        }
        assert!(entry.events.iter().all(|id| event(id).is_some()), "{}", entry.scope);
    }
}

#[test]
fn a_type_is_written_as_it_is_read() {
    for text in ["string", "[{[integer]}]", "{any}", "id:chat_id", "im.v1.Message", "secret", "[file]"] {
        let value: Type = serde_json::from_value(text.into()).unwrap();
        assert_eq!(serde_json::to_value(&value).unwrap(), Value::from(text));
    }
}

/// The descriptor of the bindings without the texts that the catalog does not have.
#[cfg(feature = "im")]
fn without_texts(endpoint: &Endpoint) -> String {
    let mut endpoint = *endpoint;
    let rules = |rules: &[ScopeRule]| {
        let scopes = |rule: &ScopeRule| rule.all_of.iter().map(|scope| scope.id).collect::<Vec<_>>();
        rules.iter().map(|rule| (rule.token, scopes(rule))).collect::<Vec<_>>()
    };
    let guards: Vec<_> = endpoint.guards.iter().map(|it| (it.in_reply, it.field, it.value, rules(it.scopes))).collect();
    let errors = endpoint.errors.iter().map(|error| ErrorInfo { fix: Text::new("", ""), links: &[], ..**error });
    let sub_errors = endpoint.sub_errors.iter().map(|error| SubError { fix: Text::new("", ""), ..*error });
    let rest = (rules(endpoint.scopes), guards, errors.collect::<Vec<_>>(), sub_errors.collect::<Vec<_>>());
    (endpoint.scopes, endpoint.guards, endpoint.errors, endpoint.sub_errors) = (&[], &[], &[], &[]);
    format!("{endpoint:#?} {rest:#?}")
}

#[cfg(feature = "im")]
#[test]
fn a_descriptor_is_that_of_the_bindings() {
    use crate::Operation as _;
    use crate::im::v1::{chat, message, pin};
    let compiled = [
        crate::auth::v3::tenant_access_token::Internal::ENDPOINT,
        pin::Create::ENDPOINT,
        pin::List::ENDPOINT,
        chat::Update::ENDPOINT,
        chat::Get::ENDPOINT,
        message::Create::ENDPOINT,
        message::List::ENDPOINT,
        crate::im::v1::file::Create::ENDPOINT,
        crate::im::v1::image::Get::ENDPOINT,
    ];
    for endpoint in compiled {
        let of_catalog = operation(endpoint.id).unwrap().endpoint();
        assert_eq!(without_texts(of_catalog), without_texts(endpoint));
    }
}
