//! Nothing in a model becomes a tag, an attribute, a script, or a link to anything but a page: whatever stands in its texts and names.
//! `check` refuses most of it; the site does not rely on that.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what a test cannot unwrap fails it")]

mod support;

use feishu_codegen::model::{Bounds, EnumValue, Error, Field, Model, Piece, Row, ScopeRule, Section, Shape, Text};
use feishu_site::pages;
use serde_json::Value as Json;
use support::{acme, model, read};

/// What could end what it stands in.
const EVIL: [&str; 6] = [
    "\"><script>alert(1)</script><img src=x onerror=alert(1)>",
    "' onclick='alert(1)' </textarea></title></pre></code>--><!-- alert(1) ]]> &lt;script&gt; &#60;b>",
    "[a](javascript:alert(1)) [b](data:text/html,alert(1)) ![c](https://evil.example/alert(1).png) [d](http://evil.example)",
    "[e](//evil.example) [f](https://a.example/\"onmouseover=\"alert(1)) <https://h.example/alert(1)><svg onload=alert(1)>",
    "\n\n<div onclick=alert(1)>\n\n```html\"onclick=\n<script>alert(1)</script>\n```\n\n| a |\n|---|\n| <b onclick=alert(1)> |",
    "alert(1)\t\r\n# <i>\n> ~~~\n[g]: javascript:alert(1)\n\n[g] [![h](javascript:1)](javascript:2) \u{2028}\u{202e}",
];

/// Adds to every text and name of a model. How many there are.
struct Poison {
    evil: &'static str,
    count: usize,
}

impl Poison {
    fn name(&mut self, name: &mut String) {
        if !name.is_empty() {
            name.push_str(self.evil);
            self.count += 1;
        }
    }

    fn names<'n>(&mut self, names: impl IntoIterator<Item = &'n mut String>) {
        names.into_iter().for_each(|name| self.name(name));
    }

    fn text(&mut self, text: &mut Text) {
        self.names([&mut text.zh, &mut text.en]);
    }

    fn json(&mut self, value: &mut Json) {
        match value {
            Json::String(text) => self.name(text),
            Json::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Json::Object(entries) => {
                let old = std::mem::take(entries);
                for (mut key, mut value) in old {
                    self.name(&mut key);
                    self.json(&mut value);
                    entries.insert(key, value);
                }
            }
            _ => {}
        }
    }

    fn rules(&mut self, rules: &mut [ScopeRule]) {
        rules.iter_mut().for_each(|rule| self.names(&mut rule.all_of));
    }

    fn values(&mut self, values: &mut [EnumValue]) {
        for value in values {
            self.names([&mut value.value, &mut value.rust]);
            self.text(&mut value.doc);
            self.rules(&mut value.permissions);
        }
    }

    fn field(&mut self, field: &mut Field) {
        self.names([&mut field.name, &mut field.rust]);
        self.text(&mut field.doc);
        [&mut field.required_if, &mut field.deprecated].into_iter().flatten().for_each(|text| self.text(text));
        [&mut field.fixed, &mut field.example, &mut field.default].into_iter().flatten().for_each(|one| self.json(one));
        field.rules.iter_mut().for_each(|rule| self.text(rule));
        self.values(&mut field.values);
        self.rules(&mut field.permissions);
        let Bounds { pattern, .. } = &mut field.bounds;
        self.names(pattern.as_mut());
    }

    fn rows(&mut self, rows: &mut [Row]) {
        for row in rows {
            self.field(&mut row.field);
            self.rows(&mut row.rows);
        }
    }

    fn errors(&mut self, errors: &mut [Error]) {
        for error in errors {
            self.names([&mut error.key, &mut error.name, &mut error.message]);
            self.text(&mut error.fix);
            for sub in &mut error.sub_errors {
                self.names([&mut sub.code, &mut sub.message]);
                self.text(&mut sub.fix);
            }
        }
    }

    fn pieces(&mut self, pieces: &mut [Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.text(text),
                Piece::Code { code, language } => self.names([code, language]),
                Piece::Table { columns, rows } => {
                    columns.iter_mut().chain(rows.iter_mut().flatten()).for_each(|text| self.text(text));
                }
            }
        }
    }

    fn guide(&mut self, sections: &mut [Section]) {
        for section in sections {
            self.text(&mut section.title);
            self.pieces(&mut section.text);
        }
    }

    fn model(&mut self, model: &mut Model) {
        for one in &mut model.operations {
            self.names([&mut one.id, &mut one.source, &mut one.method, &mut one.path]);
            self.names(one.module.iter_mut().chain(&mut one.host).chain(&mut one.idempotency_key));
            let rust = &mut one.rust;
            self.names([&mut rust.method, &mut rust.request, &mut rust.response, &mut rust.error]);
            [&mut one.title, &mut one.summary].into_iter().for_each(|text| self.text(text));
            self.names(one.deprecated.iter_mut().flat_map(|deprecated| &mut deprecated.replaced_by));
            for quota in &mut one.quotas {
                self.names(
                    [Some(&mut quota.per), quota.within.as_mut(), quota.shared_by.as_mut()].into_iter().flatten(),
                );
            }
            self.guide(&mut one.guide);
            self.rules(&mut one.permissions);
            one.request.iter_mut().for_each(|parameter| self.field(&mut parameter.field));
            self.errors(&mut one.errors);
            [&mut one.request_example, &mut one.response_example].into_iter().flatten().for_each(|one| self.json(one));
            if let Some(paging) = &mut one.paging {
                self.names([&mut paging.next, &mut paging.items]);
            }
            let page = &mut one.page;
            for rows in [&mut page.headers, &mut page.path, &mut page.query, &mut page.body, &mut page.response] {
                self.rows(rows);
            }
            page.errors_note.iter_mut().for_each(|note| self.pieces(note));
        }
        for one in &mut model.events {
            self.names([&mut one.id, &mut one.source, &mut one.event_type, &mut one.rust]);
            self.names(&mut one.identity);
            [&mut one.title, &mut one.summary].into_iter().for_each(|text| self.text(text));
            self.guide(&mut one.guide);
            self.rules(&mut one.permissions);
            self.rows(&mut one.page.response);
            one.example.iter_mut().for_each(|example| self.json(example));
        }
        for one in &mut model.types {
            self.name(&mut one.name);
            self.text(&mut one.doc);
            match &mut one.shape {
                Shape::Struct(fields) => fields.iter_mut().for_each(|field| self.field(field)),
                Shape::Enum(values) => self.values(values),
            }
        }
        model.errors.values_mut().for_each(|errors| self.errors(errors));
        let platform = &mut model.platform;
        self.errors(&mut platform.errors);
        self.name(&mut platform.rate_limits_source);
        platform.services.values_mut().for_each(|service| self.text(&mut service.title));
        for scope in platform.scopes.values_mut() {
            self.names([&mut scope.id, &mut scope.rust]);
            self.text(&mut scope.name);
        }
        for token in platform.tokens.values_mut() {
            self.names([&mut token.name, &mut token.example]);
            self.text(&mut token.doc);
        }
        for format in platform.formats.values_mut() {
            self.name(&mut format.rust);
            self.text(&mut format.doc);
        }
    }
}

#[test]
fn no_text_becomes_markup() {
    let clean = model(&acme());
    for evil in EVIL {
        let mut poison = Poison { evil, count: 0 };
        let mut model = clean.clone();
        poison.model(&mut model);
        assert!(poison.count > 500, "{}", poison.count);
        let mut seen = 0;
        for (path, content) in pages(&model) {
            assert!(path.chars().all(|c| c.is_ascii_alphanumeric() || "./_-~=".contains(c)), "{path}");
            if !path.ends_with(".html") {
                continue;
            }
            // No tag and no attribute but those the site writes itself: `read` refuses all others.
            let page = read(&path, &content);
            assert_eq!(page.scripts, 1, "{path}");
            for link in page.links {
                let is_inside = !link.contains(':') && !link.starts_with("//");
                assert!(is_inside || link.starts_with("https://"), "{path}: {link}");
            }
            seen += page.text.matches("alert(1)").count();
        }
        // It is there to be read.
        assert!(seen > poison.count, "{seen} of {}", poison.count);
    }
}
