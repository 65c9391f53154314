use super::*;
#[cfg(feature = "im")]
use crate::endpoint::{Endpoint, ErrorInfo, ScopeRule, SubError, Text};
use crate::endpoint::{Method, TokenKind};
use serde::de::DeserializeOwned;
use serde_json::Value;

fn checked<T: DeserializeOwned>(name: &str, json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("generated/catalog/{name}.json: {error}"))
}

#[test]
fn every_file_can_be_read() {
    let catalog = Catalog::feishu();
    for file in catalog.files.iter().chain([&catalog.platform]) {
        let service: Service = checked(file.name, file.json);
        assert_eq!(service.operations.len(), file.service(catalog).operations.len(), "{}", file.name);
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

/// The descriptor without its texts, unless the catalog has them.
#[cfg(feature = "im")]
fn comparable(endpoint: &Endpoint) -> String {
    if cfg!(feature = "texts") {
        return format!("{endpoint:#?}");
    }
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
        assert_eq!(comparable(of_catalog), comparable(endpoint));
    }
}

/// The files of a made-up service.
fn files(operation: &str) -> Vec<(String, String)> {
    let service = format!(
        r#"{{"types":[{{"name":"acme.v1.Lamp","fields":[{{"name":"id"}}]}}],"errors":[{{"code":404,"key":"gone","name":"Gone","message":"gone"}}],"operations":[{operation}]}}"#
    );
    let texts = r#"{"errors":{"gone":{"fix":["找","Look for it"]}},"operations":{"acme.v1.lamp.get":{"summary":["看","Looks"]}}}"#;
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    vec![file("catalog/acme.json", &service), file("catalog/texts/acme.json", texts), file("catalog/services.rs", "[]")]
}

const GET: &str = r#"{"id":"acme.v1.lamp.get","title":{"en":"Get"},"method":"GET","path":"/v1/lamps/:id","source":"","reply":[{"name":"lamp","type":"acme.v1.Lamp"}],"errors":["gone"]}"#;

#[test]
fn a_catalog_of_other_operations_knows_its_own() {
    let catalog = Catalog::read(files(GET)).unwrap();
    let get = catalog.operation("acme.v1.lamp.get").unwrap();
    assert!(std::ptr::eq(get.catalog(), catalog));
    assert_eq!(catalog.kind(&get.reply_fields()[0].r#type), crate::endpoint::ValueKind::Object);
    assert_eq!(get.documented_errors().map(|error| error.key.as_str()).collect::<Vec<_>>(), ["gone"]);
    assert_eq!(get.endpoint().errors[0].service, "acme");
    assert_eq!(catalog.find(Method::Get, "/v1/lamps/7")[0].operation.id, get.id);
    assert!(catalog.operation("im.v1.pin.create").is_none() && operation("acme.v1.lamp.get").is_none());
    #[cfg(feature = "texts")]
    {
        assert_eq!(get.texts().unwrap().summary.en, "Looks");
        assert_eq!(get.endpoint().errors[0].fix.zh, "找");
    }
}

#[test]
fn a_file_that_is_none_of_a_catalog_is_named() {
    let error = Catalog::read(files("{}")).unwrap_err().to_string();
    assert!(
        error.starts_with("catalog/acme.json is not a valid catalog file") && error.contains("missing field"),
        "{error}"
    );
}

#[cfg(feature = "texts")]
#[test]
fn every_text_belongs_to_something() {
    let catalog = Catalog::feishu();
    for file in catalog.files.iter().chain([&catalog.platform]) {
        file.check().unwrap_or_else(|error| panic!("generated/catalog/texts/{}.json: {error}", file.name));
    }
    for service in catalog.services() {
        let texts = catalog.texts(&service.name).unwrap();
        for (id, texts) in texts.operations.iter() {
            let operation = catalog.operation(id).unwrap_or_else(|| panic!("there is no operation {id}"));
            for key in texts.fields.keys() {
                assert!(operation.request.iter().any(|one| one.key() == key), "{id}: there is no field {key}");
            }
            for key in texts.reply.keys() {
                assert!(operation.reply.iter().any(|one| one.name == *key), "{id}: there is no field {key}");
            }
            for error in texts.errors.keys() {
                assert!(operation.documented_errors().any(|one| one.id() == *error), "{id}: there is no error {error}");
            }
        }
        assert!(texts.events.keys().all(|id| catalog.event(id).is_some()), "{}", service.name);
        for (name, texts) in texts.types.iter() {
            let definition = catalog.definition(name).unwrap_or_else(|| panic!("there is no type {name}"));
            let fields = definition.fields.as_deref().unwrap_or_default();
            assert!(texts.fields.keys().all(|key| fields.iter().any(|field| field.name == *key)), "{name}");
            let values = definition.values.as_deref().unwrap_or_default();
            assert!(texts.values.keys().all(|key| values.contains(&Value::from(key.as_str()))), "{name}");
        }
    }
}

#[cfg(feature = "texts")]
#[test]
fn operations_their_fields_and_their_errors_are_explained_in_both_languages() {
    let catalog = Catalog::feishu();
    let is_whole = |text: &super::Text| !text.zh.is_empty() && !text.en.is_empty();
    for operation in catalog.services().flat_map(|service| &service.operations) {
        let texts = operation.texts().unwrap();
        assert!(is_whole(&texts.summary), "{}", operation.id);
        for parameter in &operation.request {
            let doc = catalog.field_doc(texts.fields.get(parameter.key()), &parameter.field.r#type);
            assert!(is_whole(&doc) || parameter.field.fixed.is_some(), "{}: {}", operation.id, parameter.key());
        }
        for error in operation.documented_errors() {
            assert!(
                operation.error_texts(error).is_some_and(|texts| is_whole(&texts.fix)),
                "{}: {}",
                operation.id,
                error.id()
            );
        }
    }
    for entry in catalog.scopes() {
        assert!(is_whole(&catalog.scope_name(&entry.scope)), "{}", entry.scope);
    }
}
