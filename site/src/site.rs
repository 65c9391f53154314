//! What pages ask about the model as a whole: who uses a type, an error or a scope.

use crate::address;
use crate::language::Language;
use feishu_codegen::model::{Error, ErrorOwner, Event, Model, Operation, Owner, Shape, Text, TypeId};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The model, with indexes.
pub(crate) struct Site<'m> {
    pub(crate) model: &'m Model,
    /// The titles of operations and events, by id.
    pub(crate) titles: HashMap<&'m str, &'m Text>,
    /// Who uses a type.
    pub(crate) types: HashMap<TypeId, TypeUses<'m>>,
    /// The errors, by code or word; numbers in their order.
    pub(crate) errors: BTreeMap<(i64, String), ErrorUses<'m>>,
    /// Who needs a scope.
    pub(crate) scopes: BTreeMap<&'m str, ScopeUses<'m>>,
    /// The services, and what belongs to each.
    pub(crate) services: BTreeMap<&'m str, ServiceParts<'m>>,
    /// The operations and events by the end of the address of their page.
    documents: HashMap<&'m str, Option<&'m str>>,
}

/// Who uses a type.
#[derive(Default)]
pub(crate) struct TypeUses<'m> {
    /// The ids of operations and events.
    pub(crate) pages: Vec<&'m str>,
    /// The shared types.
    pub(crate) types: Vec<TypeId>,
}

/// The declarations of an error, and the operations that answer it.
#[derive(Default)]
pub(crate) struct ErrorUses<'m> {
    /// The declarations, with the service; `None`: the platform.
    pub(crate) declared: Vec<(Option<&'m str>, &'m Error)>,
    /// The operations, with what the error is there.
    pub(crate) answered: Vec<(&'m Operation, &'m Error)>,
}

/// Who needs a scope.
#[derive(Default)]
pub(crate) struct ScopeUses<'m> {
    pub(crate) operations: Vec<&'m str>,
    pub(crate) events: Vec<&'m str>,
    /// Fields, with the operation or event: the id, the path of the field, the value that needs it.
    pub(crate) fields: Vec<(&'m str, &'m str, Option<&'m str>)>,
}

/// What belongs to a service.
#[derive(Default)]
pub(crate) struct ServiceParts<'m> {
    pub(crate) operations: Vec<&'m Operation>,
    pub(crate) events: Vec<&'m Event>,
    pub(crate) types: Vec<TypeId>,
}

/// The language of a page and the way to the directory of its language.
#[derive(Clone, Copy)]
pub(crate) struct Context<'s, 'm> {
    pub(crate) site: &'s Site<'m>,
    pub(crate) language: Language,
    /// From the page to the directory of its language: `../` or nothing.
    pub(crate) up: &'static str,
}

impl<'m> Site<'m> {
    pub(crate) fn new(model: &'m Model) -> Self {
        let mut site = Self {
            model,
            titles: HashMap::new(),
            types: HashMap::new(),
            errors: BTreeMap::new(),
            scopes: BTreeMap::new(),
            services: BTreeMap::new(),
            documents: HashMap::new(),
        };
        site.add_platform();
        model.operations.iter().for_each(|operation| site.add_operation(operation));
        model.events.iter().for_each(|event| site.add_event(event));
        site.add_types();
        site
    }

    fn add_platform(&mut self) {
        let model = self.model;
        self.scopes.extend(model.platform.scopes.keys().map(|id| (id.as_str(), ScopeUses::default())));
        let platform = model.platform.errors.iter().map(|error| (None, error));
        let services = model
            .errors
            .iter()
            .flat_map(|(service, errors)| errors.iter().map(|error| (Some(service.as_str()), error)));
        for (service, error) in platform.chain(services) {
            self.error(error).declared.push((service, error));
        }
    }

    fn error(&mut self, error: &Error) -> &mut ErrorUses<'m> {
        self.errors.entry((error.code, error.key.clone())).or_default()
    }

    fn add_operation(&mut self, operation: &'m Operation) {
        self.titles.insert(&operation.id, &operation.title);
        self.add_document(&operation.source, &operation.id);
        self.services.entry(operation.service()).or_default().operations.push(operation);
        for error in &operation.errors {
            self.error(error).answered.push((operation, error));
        }
        for scope in ids(operation.permissions.iter().flat_map(|rule| &rule.all_of)) {
            self.scopes.entry(scope).or_default().operations.push(&operation.id);
        }
        self.add_guards(&operation.id, &operation.guards);
        self.add_uses(&operation.id, operation.roots());
    }

    fn add_event(&mut self, event: &'m Event) {
        self.titles.insert(&event.id, &event.title);
        self.add_document(&event.source, &event.id);
        self.services.entry(event.service()).or_default().events.push(event);
        for scope in ids(event.permissions.iter().flat_map(|rule| &rule.all_of)) {
            self.scopes.entry(scope).or_default().events.push(&event.id);
        }
        self.add_guards(&event.id, &event.guards);
        self.add_uses(&event.id, event.roots());
    }

    fn add_guards(&mut self, id: &'m str, guards: &'m [feishu_codegen::model::Guard]) {
        for guard in guards {
            for scope in ids(guard.rules.iter().flat_map(|rule| &rule.all_of)) {
                let uses = self.scopes.entry(scope).or_default();
                uses.fields.push((id, &guard.field, guard.value.as_deref()));
            }
        }
    }

    /// Notes the shared types that some types lead to, by way of types that only one page has.
    fn add_uses(&mut self, id: &'m str, roots: impl Iterator<Item = TypeId>) {
        for shared in self.shared_behind(roots) {
            self.types.entry(shared).or_default().pages.push(id);
        }
    }

    fn shared_behind(&self, roots: impl Iterator<Item = TypeId>) -> BTreeSet<TypeId> {
        let mut open: Vec<TypeId> = roots.collect();
        let (mut seen, mut shared) = (HashSet::new(), BTreeSet::new());
        while let Some(next) = open.pop() {
            let definition = self.model.definition(next);
            if !matches!(definition.owner, Owner::Page(_)) {
                shared.insert(next);
            } else if seen.insert(next)
                && let Shape::Struct(fields) = &definition.shape
            {
                open.extend(fields.iter().filter_map(|field| field.ty.id()));
            }
        }
        shared
    }

    fn add_types(&mut self) {
        for (index, definition) in self.model.types.iter().enumerate() {
            let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
            if let Owner::Version(module) = &definition.owner {
                let service = module.split('.').next().unwrap_or_default();
                self.services.entry(service).or_default().types.push(id);
            }
            let uses = self.types.entry(id).or_default();
            if let Owner::Page(page) = &definition.owner {
                uses.pages.push(page);
                continue;
            }
            if let Shape::Struct(fields) = &definition.shape {
                for used in self.shared_behind(fields.iter().filter_map(|field| field.ty.id())) {
                    self.types.entry(used).or_default().types.push(id);
                }
            }
        }
    }

    /// Notes the page of an operation. Pages have several addresses, which end alike: what two pages have in common, is none's.
    fn add_document(&mut self, source: &'m str, id: &'m str) {
        if let Some(end) = document(source) {
            self.documents.entry(end).and_modify(|known| *known = None).or_insert(Some(id));
        }
    }

    /// The operation or event that a page of the platform describes.
    pub(crate) fn described_by(&self, url: &str) -> Option<&'m str> {
        *self.documents.get(document(url)?)?
    }

    /// The services that declare an error or whose operations answer it; `None`: the platform.
    pub(crate) fn services_of<'u>(uses: &'u ErrorUses<'m>) -> BTreeSet<Option<&'m str>> {
        let declared = uses.declared.iter().map(|(service, _)| *service);
        let answered = uses.answered.iter().filter(|(_, error)| error.owner != ErrorOwner::Platform);
        declared.chain(answered.map(|(operation, _)| Some(operation.service()))).collect()
    }
}

impl<'s, 'm> Context<'s, 'm> {
    /// The way to a page.
    pub(crate) fn to(self, path: &str) -> String {
        format!("{}{path}", self.up)
    }

    pub(crate) fn say<'t>(self, en: &'t str, zh: &'t str) -> &'t str {
        self.language.say(en, zh)
    }

    /// The title of an operation or event.
    pub(crate) fn title(self, id: &str) -> &'m str {
        self.site.titles.get(id).map_or("", |title| self.language.of(title))
    }

    /// What a service is called.
    pub(crate) fn service(self, service: &'m str) -> &'m str {
        self.site.model.platform.services.get(service).map_or(service, |known| self.language.of(&known.title))
    }

    /// The Rust module of what a file declares, below the root of the crate: `im::v1`.
    pub(crate) fn module_of(self, owner: &Owner) -> String {
        let modules = |id: &str| id.split('.').map(feishu_codegen::model::module).collect::<Vec<_>>();
        match owner {
            Owner::Platform => "types".to_owned(),
            Owner::Version(id) => modules(id).join("::"),
            Owner::Page(id) => {
                let modules = modules(id);
                modules[..modules.len().saturating_sub(1)].join("::")
            }
        }
    }

    /// The way to the page of a type.
    pub(crate) fn to_type(self, id: TypeId) -> String {
        self.to(&address::type_page(self.site.model, id))
    }
}

/// Ids, each once.
fn ids<'m>(ids: impl Iterator<Item = &'m String>) -> BTreeSet<&'m str> {
    ids.map(String::as_str).collect()
}

/// What the addresses of a page of the platform have in common: `im-v1/pin/create`, below `reference/`, `server-docs/` or a
/// word of letters without meaning.
fn document(url: &str) -> Option<&str> {
    let path = url.strip_prefix("https://")?.split(['?', '#']).next()?;
    let (_, path) = path.split_once("/document/")?;
    let path = path.split_once("reference/").map_or(path, |(_, rest)| rest);
    let path = path.strip_prefix("server-docs/").unwrap_or(path);
    path.contains('/').then_some(path)
}

#[cfg(test)]
mod tests {
    use super::document;

    #[test]
    fn a_page_is_known_by_the_end_of_its_address() {
        for url in [
            "https://open.feishu.cn/document/server-docs/im-v1/pin/create",
            "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create?lang=en#a",
        ] {
            assert_eq!(document(url), Some("im-v1/pin/create"));
        }
        assert_eq!(document("https://open.feishu.cn/app"), None);
    }
}
