//! Reads a user's click on a card by name.

use crate::im::v1::event::{CardAction, CardActionTrigger};
use crate::wire::Json;

impl CardAction {
    /// Returns a value entered in the form, by the name of its element: a string, a list of strings, or a boolean.
    pub fn form(&self, name: &str) -> Option<&Json> {
        self.form_value.get(name)
    }

    /// Returns the text entered or the value selected in a form element: an input, a date or a single-select list. For
    /// multi-select elements, returns the first value.
    pub fn form_text(&self, name: &str) -> Option<&str> {
        self.form_texts(name).into_iter().next()
    }

    /// Returns the values selected in a multi-select form element.
    pub fn form_texts(&self, name: &str) -> Vec<&str> {
        self.form(name).map(texts).unwrap_or_default()
    }

    /// Returns whether a form element is ticked.
    pub fn form_checked(&self, name: &str) -> Option<bool> {
        self.form(name).and_then(Json::as_bool)
    }

    /// Returns a string that the app attached to the element, by its key. If the app attached a plain string, the key
    /// is `""`.
    pub fn value_text(&self, key: &str) -> Option<&str> {
        match &self.value {
            Json::String(value) if key.is_empty() => Some(value),
            value => value.get(key).and_then(Json::as_str),
        }
    }

    /// Returns the selection outside of forms: one option, date or time, or several options.
    pub fn choices(&self) -> Vec<&str> {
        match &self.option {
            Some(option) => vec![option],
            None => texts(&self.options),
        }
    }

    /// Returns the first value selected outside of forms.
    pub fn choice(&self) -> Option<&str> {
        self.choices().into_iter().next()
    }
}

/// Returns a string as a list of one, or the strings of a list.
fn texts(value: &Json) -> Vec<&str> {
    match value {
        Json::String(text) => vec![text],
        Json::Array(texts) => texts.iter().filter_map(Json::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The same accessors directly on the click.
impl CardActionTrigger {
    /// See [`CardAction::form_text`].
    pub fn form_text(&self, name: &str) -> Option<&str> {
        self.action.form_text(name)
    }

    /// See [`CardAction::form_texts`].
    pub fn form_texts(&self, name: &str) -> Vec<&str> {
        self.action.form_texts(name)
    }

    /// See [`CardAction::form_checked`].
    pub fn form_checked(&self, name: &str) -> Option<bool> {
        self.action.form_checked(name)
    }

    /// See [`CardAction::value_text`].
    pub fn value_text(&self, key: &str) -> Option<&str> {
        self.action.value_text(key)
    }

    /// See [`CardAction::choice`].
    pub fn choice(&self) -> Option<&str> {
        self.action.choice()
    }

    /// See [`CardAction::choices`].
    pub fn choices(&self) -> Vec<&str> {
        self.action.choices()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::decode;
    use serde_json::json;

    fn action(value: Json) -> CardAction {
        let mut action = CardAction::default();
        assert!(decode(value.to_string().as_bytes(), &mut action).unwrap().is_empty());
        action
    }

    #[test]
    fn reads_form_values_by_name() {
        let form = action(json!({ "tag": "button", "name": "ok", "form_value": {
            "reason": "ill", "days": ["mo", "tu"], "agreed": true, "image": "a", "empty": [], "odd": { "x": 1 },
        } }));
        assert_eq!(
            (form.form_text("reason"), form.form_text("agreed"), form.form_text("none")),
            (Some("ill"), None, None)
        );
        assert_eq!((form.form_texts("days"), form.form_texts("image")), (vec!["mo", "tu"], vec!["a"]));
        assert_eq!((form.form_text("days"), form.form_text("empty")), (Some("mo"), None));
        assert_eq!((form.form_checked("agreed"), form.form_checked("reason")), (Some(true), None));
        assert_eq!(form.form("odd"), Some(&json!({ "x": 1 })));
        assert_eq!((form.choice(), form.value_text("key")), (None, None));
    }

    #[test]
    fn reads_choices_from_a_string_or_a_list() {
        assert_eq!(action(json!({ "option": "2024-04-01 +0800" })).choice(), Some("2024-04-01 +0800"));
        assert_eq!(action(json!({ "options": "a" })).choices(), ["a"]);
        assert_eq!(action(json!({ "options": ["a", "b"] })).choices(), ["a", "b"]);
        assert_eq!(action(json!({ "options": null })).choices(), Vec::<&str>::new());
    }

    #[test]
    fn reads_values_from_an_object_or_a_string() {
        assert_eq!(action(json!({ "value": { "order": "17" } })).value_text("order"), Some("17"));
        assert_eq!(action(json!({ "value": "17" })).value_text(""), Some("17"));
        assert_eq!(action(json!({ "value": null })).value_text("order"), None);
    }
}
