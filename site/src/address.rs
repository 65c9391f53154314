//! Where each page lies. Paths start below the directory of a language: a page has the same path in both.

use feishu_codegen::model::{Model, Owner, TypeId};

pub(crate) const HOME: &str = "index.html";
pub(crate) const ERRORS: &str = "errors.html";
pub(crate) const SCOPES: &str = "scopes.html";
pub(crate) const GUIDE: &str = "guide.html";

/// A name as a part of a path, or as an anchor: other names have other parts. `:` is frequent in scopes, and may stand neither
/// in a relative link nor in the name of a file.
pub(crate) fn part(name: &str) -> String {
    let mut part = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '.' | '_' | '-' => part.push(character),
            ':' => part.push('~'),
            _ => {
                let mut bytes = [0; 4];
                let bytes = character.encode_utf8(&mut bytes).bytes();
                part.extend(bytes.map(|byte| format!("={byte:02x}")));
            }
        }
    }
    part
}

/// The page of an operation or event.
pub(crate) fn api(id: &str) -> String {
    format!("api/{}.html", part(id))
}

/// The page of a service; `of` is `""`, `".errors"` or `".types"`.
pub(crate) fn service(service: &str, of: &str) -> String {
    format!("services/{}{of}.html", part(service))
}

/// The page of an error, by its code or word.
pub(crate) fn error(id: &str) -> String {
    format!("errors/{}.html", part(id))
}

/// The page of a scope.
pub(crate) fn scope(id: &str) -> String {
    format!("scopes/{}.html", part(id))
}

/// The page of a chapter of the guide.
pub(crate) fn chapter(name: &str) -> String {
    format!("guide/{name}.html")
}

/// The list of the scopes that begin with a word.
pub(crate) fn scope_group(word: &str) -> String {
    format!("scope-groups/{}.html", part(word))
}

/// The page of a type.
pub(crate) fn type_page(model: &Model, id: TypeId) -> String {
    format!("types/{}.html", part(&type_id(model, id)))
}

/// What a type is called over all services: `im.v1.Message`; one that a page declares, by the module of that page.
pub(crate) fn type_id(model: &Model, id: TypeId) -> String {
    let definition = model.definition(id);
    match &definition.owner {
        Owner::Platform => definition.name.clone(),
        Owner::Version(module) => format!("{module}.{}", definition.name),
        Owner::Page(page) => {
            let module = page.rsplit_once('.').map_or("", |(module, _)| module);
            format!("{module}.{}", definition.name)
        }
    }
}

/// Whether pages share a type.
pub(crate) fn is_shared(model: &Model, id: TypeId) -> bool {
    !matches!(model.definition(id).owner, Owner::Page(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_parts_of_paths() {
        assert_eq!(part("im:message.pins:write_only"), "im~message.pins~write_only");
        assert_eq!(part("../a b\"<中"), "..=2fa=20b=22=3c=e4=b8=ad");
        assert_eq!(error(".."), "errors/...html");
    }
}
