//! Rules that concern more than one property: allowed nesting, uniqueness, and counts.

use super::super::shape::Shape;
use super::rule::Rule;
use super::value::tables;
use super::walk::Walk;
use crate::content::object::Members;
use crate::wire::Json;

/// The maximum nesting depth of containers.
const DEEPEST: usize = 5;
/// The maximum number of elements and text objects in a card.
const ELEMENTS: usize = 200;
/// The maximum number of tables in a card.
const TABLES: usize = 5;

/// The surroundings of an element.
#[derive(Clone, Copy, Default)]
pub(super) struct Around {
    /// Whether it is directly in the body of the card.
    pub(super) body: bool,
    /// Whether it is inside a form.
    pub(super) form: bool,
    /// The number of containers around it.
    containers: usize,
}

impl<'c> Walk<'c> {
    /// Enters an object: checks whether it is allowed here, and returns the surroundings of its parts.
    pub(super) fn enter(&mut self, shape: &Shape) -> Around {
        let outer = self.around;
        let Some(tag) = shape.tag() else {
            self.around.body |= shape.name == "Body";
            return outer;
        };
        if matches!(tag, "form" | "table") && !outer.body {
            self.find(Rule::NotInBody, tag, "");
        }
        if matches!(tag, "column_set" | "form" | "interactive_container" | "collapsible_panel") {
            self.around.containers += 1;
            if self.around.containers == DEEPEST + 1 {
                self.find(Rule::TooDeep, self.around.containers, DEEPEST);
            }
        }
        self.around.body = false;
        self.around.form |= tag == "form";
        outer
    }

    /// Checks the rules that concern an object as a whole.
    pub(super) fn whole(&mut self, shape: &Shape, members: &'c Members) {
        let text = |key: &str| members.get(key).and_then(Json::as_str);
        if shape.tag().is_some() && shape.properties.iter().any(|property| property.key == "name") {
            self.name(shape, text("name").unwrap_or_default());
        }
        let list = |key: &str| members.get(key).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
        let has = |key: &str| members.get(key).is_some_and(|value| !value.is_null());
        match shape.name {
            "Config" if members.get("update_multi") == Some(&Json::Bool(false)) => {
                self.at("update_multi", |walk| walk.find(Rule::NotShared, "", ""));
            }
            "Markdown" => self.tables += tables(text("content").unwrap_or_default()),
            "Table" => self.table(list("columns"), list("rows")),
            "Audio" => {
                let forward = self.card.get("config").and_then(|config| config.get("enable_forward"));
                if forward != Some(&Json::Bool(false)) {
                    self.find(Rule::Forwardable, "", "");
                }
                if let Some(id) = text("audio_id") {
                    self.at("audio_id", |walk| walk.only_once(Rule::DuplicateAudio, id));
                }
            }
            "ImgCombination" => {
                let most = match text("combination_mode") {
                    Some("double") => 2,
                    Some("triple") => 3,
                    Some("bisect") => 6,
                    _ => 9,
                };
                let images = list("img_list").len();
                if images > most {
                    self.at("img_list", |walk| walk.find(Rule::TooManyImages, images, most));
                }
            }
            "PanelHeader" => {
                let padding = text("padding").unwrap_or_default();
                if padding.split_whitespace().count() == 2 {
                    self.at("padding", |walk| walk.find(Rule::PanelPadding, padding, ""));
                }
            }
            "Icon" => match text("tag") {
                Some(tag @ "standard_icon") if !has("token") => self.find(Rule::NoIcon, "token", tag),
                Some(tag @ "custom_icon") if !has("img_key") => self.find(Rule::NoIcon, "img_key", tag),
                _ => {}
            },
            "Link" if !has("url") && !["pc_url", "ios_url", "android_url"].into_iter().all(has) => {
                self.find(Rule::NoAddress, "url", "");
            }
            "Behavior" if text("type") == Some("open_url") && !has("default_url") => {
                self.find(Rule::NoAddress, "default_url", "");
            }
            "Form" if !list("elements").iter().any(submits) => self.find(Rule::NoSubmit, "", ""),
            "Button" if self.around.form => match text("form_action_type").or_else(|| text("action_type")) {
                None => self.find(Rule::IdleButton, "", ""),
                Some("submit" | "form_submit") if !list("behaviors").is_empty() => {
                    self.at("behaviors", |walk| walk.find(Rule::SubmitBehaves, "", ""));
                }
                Some(_) => {}
            },
            "MultiSelectStatic" | "MultiSelectPerson" if !self.around.form => {
                self.find(Rule::MultipleOutsideForm, text("tag").unwrap_or_default(), "");
            }
            "SelectImg" if members.get("multi_select") == Some(&Json::Bool(true)) && !self.around.form => {
                self.at("multi_select", |walk| walk.find(Rule::MultipleOutsideForm, "select_img", ""));
            }
            _ => {}
        }
        if matches!(shape.name, "SelectStatic" | "MultiSelectStatic") {
            let selected = list("selected_values").iter().filter_map(Json::as_str);
            self.options(list("options"), text("initial_option").into_iter().chain(selected));
        }
    }

    /// Checks the name of an element, which is required in a form and unique in the card.
    fn name(&mut self, shape: &Shape, name: &'c str) {
        let tag = shape.tag().unwrap_or_default();
        match name {
            // A form without a name is reported like any other missing property.
            "" if self.around.form && tag != "form" => self.find(Rule::NoName, tag, ""),
            "" => {}
            name => self.at("name", |walk| walk.only_once(Rule::DuplicateName, name)),
        }
    }

    fn table(&mut self, columns: &'c [Json], rows: &'c [Json]) {
        self.tables += 1;
        let names: Vec<&str> = columns.iter().filter_map(|column| column.get("name")?.as_str()).collect();
        for (number, row) in rows.iter().enumerate() {
            self.at(format_args!("rows[{number}]"), |walk| match row.as_object() {
                None => walk.find(Rule::RowNoObject, "", ""),
                Some(cells) => {
                    for key in cells.keys().filter(|key| !names.contains(&key.as_str())) {
                        walk.at(key, |walk| walk.find(Rule::NoColumn, key, names.join(", ")));
                    }
                }
            });
        }
    }

    fn options(&mut self, options: &'c [Json], chosen: impl Iterator<Item = &'c str>) {
        let values: Vec<&str> = options.iter().filter_map(|option| option.get("value")?.as_str()).collect();
        for (number, value) in values.iter().enumerate() {
            if values[..number].contains(value) {
                self.at(format_args!("options[{number}]"), |walk| walk.find(Rule::DuplicateOption, value, ""));
            }
        }
        for one in chosen.filter(|one| !values.contains(one)) {
            self.find(Rule::NoSuchOption, one, "");
        }
    }

    /// Checks the rules that concern the card as a whole.
    pub(super) fn finish(&mut self) {
        if self.elements > ELEMENTS {
            self.find(Rule::TooManyElements, self.elements, ELEMENTS);
        }
        if self.tables > TABLES {
            self.find(Rule::TooManyTables, self.tables, TABLES);
        }
    }
}

/// Whether an element is a submit button or contains one.
fn submits(element: &Json) -> bool {
    let is = |key: &str, value: &str| element.get(key).is_some_and(|found| found == value);
    let is_button = is("tag", "button") && (is("form_action_type", "submit") || is("action_type", "form_submit"));
    is_button
        || match element {
            Json::Object(members) => members.values().any(submits),
            Json::Array(elements) => elements.iter().any(submits),
            _ => false,
        }
}
