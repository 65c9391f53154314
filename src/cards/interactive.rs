//! Elements that can be clicked, chosen from, or written into.

use super::container::InteractiveContainer;
use super::object::{element, object};
use super::part::{Behavior, Confirm, Icon, Link, Text};
use super::vocabulary::{
    AspectRatio, ButtonRule, ButtonSize, ButtonType, Edges, Extent, FormAction, ImageLayout, InputType, LabelPosition,
    MenuType, Number, Translations,
};
use crate::wire::Json;

element! {
    /// A button.
    Button "button" new(text: Text) legacy("value", "url", "multi_url", "action_type", "complex_interaction") {
        /// What it says, in up to 100 characters.
        text: Text [Chars(100), Tags(&["plain_text", "lark_md"])],
        /// What it looks like.
        kind "type": ButtonType = "default",
        /// How large it is.
        size: ButtonSize = "medium",
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The icon before the text.
        icon: Icon,
        /// What is shown while the pointer is on it.
        hover_tips: Text [Tags(&["plain_text"])],
        /// Whether it cannot be clicked.
        disabled: flag = "false",
        /// What is shown on a click, where it cannot be clicked.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What is asked before a click counts.
        confirm: Confirm,
        /// What happens on a click. A button that submits a form had better have none.
        behaviors as behavior: [Behavior],
        /// Its name, by which the app knows which button submitted a form. It is unique in the card.
        name: String,
        /// What it does with the form that it is in.
        form_action_type as form_action: FormAction [InForm, Refused(0)],
        /// Whether all that has to be filled in is filled in before the click counts.
        required: flag [InForm],
    }

    /// A field to write into.
    Input "input" new(name: String) legacy("value") {
        /// Its name: the key of what was written, and unique in the card.
        name: String,
        /// Whether a form is not submitted without it.
        required: flag = "false" [InForm],
        /// What is shown while it is empty.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// What is in it at first.
        default_value: String,
        /// What is in it at first, by language.
        i18n_default_value: Translations,
        /// Whether it cannot be written into.
        disabled: flag = "false" [Since("7.4")],
        /// What is shown on a click, where it cannot be written into.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// How many characters can be written.
        max_length: i64 = "1000" [Range(1.0, 1000.0), Refused(11310)],
        /// What is written into it.
        input_type as kind: InputType = "text",
        /// Whether a password has an icon before it.
        show_icon: bool = "true",
        /// How many lines it has, where it has several.
        rows: i64 = "5" [Range(1.0, f64::INFINITY)],
        /// Whether it grows with what is written, on computers.
        auto_resize: flag = "false",
        /// How many lines it grows to.
        max_rows: i64 [Range(1.0, f64::INFINITY)],
        /// The text beside it.
        label: Text [Tags(&["plain_text"])],
        /// Where that text stands.
        label_position: LabelPosition = "top",
        /// What happens once it was written into.
        behaviors as behavior: [Behavior],
        /// What is asked before it counts.
        confirm: Confirm,
    }

    /// A button that opens a list of buttons.
    Overflow "overflow" legacy("value") {
        /// The buttons.
        options as option: [OverflowOption] [Required],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a click.
        behaviors as behavior: [Behavior],
        /// What is asked before a click counts.
        confirm: Confirm,
    }

    /// A list from which one is chosen.
    SelectStatic "select_static" new(name: String) legacy("value") {
        /// What it looks like.
        kind "type": MenuType = "default",
        /// Its name: the key of what was chosen, and unique in the card.
        name: String,
        /// Whether a form is not submitted without it.
        required: flag = "false" [InForm],
        /// Whether nothing can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where nothing can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What there is to choose from.
        options as option: [SelectOption],
        /// The value of the one that is chosen at first.
        initial_option as initial: String,
        /// The number of the one that is chosen at first; the first is 1.
        initial_index: i64 = "0" [Range(0.0, f64::INFINITY)],
        /// What is shown while nothing is chosen.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
    }

    /// A list from which several are chosen. It stands in a form only.
    MultiSelectStatic "multi_select_static" new(name: String) legacy("value") {
        /// What it looks like.
        kind "type": MenuType = "default",
        /// Its name: the key of what was chosen, and unique in the card.
        name: String [Expected],
        /// Whether a form is not submitted without it.
        required: flag [InForm],
        /// Whether nothing can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where nothing can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What there is to choose from.
        options as option: [SelectOption],
        /// The values of those that are chosen at first.
        selected_values as selected: [String],
        /// What is shown while nothing is chosen.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
    }

    /// A list of people from which one is chosen. Without options it has the members of the chat.
    SelectPerson "select_person" new(name: String) legacy("value") {
        /// What it looks like.
        kind "type": MenuType = "default",
        /// Its name: the key of who was chosen, and unique in the card.
        name: String,
        /// Whether a form is not submitted without it.
        required: flag = "false" [InForm],
        /// Whether nobody can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where nobody can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The people.
        options as option: [PersonOption],
        /// The `open_id` of who is chosen at first.
        initial_option as initial: String,
        /// The number of who is chosen at first; the first is 1.
        initial_index: i64 = "0" [Range(0.0, f64::INFINITY)],
        /// What is shown while nobody is chosen.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
    }

    /// A list of people from which several are chosen. It stands in a form only.
    MultiSelectPerson "multi_select_person" new(name: String) legacy("value") {
        /// What it looks like.
        kind "type": MenuType = "default",
        /// Its name: the key of who was chosen, and unique in the card.
        name: String [Expected],
        /// Whether a form is not submitted without it.
        required: flag [InForm],
        /// Whether nobody can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where nobody can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The people.
        options as option: [PersonOption],
        /// The `open_id`s of those who are chosen at first.
        selected_values as selected: [String],
        /// What is shown while nobody is chosen.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
    }

    /// A date to choose.
    DatePicker "date_picker" new(name: String) legacy("value") {
        /// The date at first.
        initial_date as initial: String [Digits("yyyy-MM-dd")],
        /// What is shown while no date is chosen.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// Its name: the key of what was chosen, and unique in the card.
        name: String,
        /// Whether a form is not submitted without it.
        required: flag = "false" [InForm],
        /// Whether no date can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where no date can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
    }

    /// A time to choose.
    TimePicker "picker_time" new(name: String) legacy("value") {
        /// The time at first.
        initial_time as initial: String [Digits("HH:mm")],
        /// What is shown while no time is chosen.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// Its name: the key of what was chosen, and unique in the card.
        name: String,
        /// Whether a form is not submitted without it.
        required: flag = "false" [InForm],
        /// Whether no time can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where no time can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
    }

    /// A date and a time to choose.
    DatetimePicker "picker_datetime" new(name: String) legacy("value") {
        /// The date and the time at first.
        initial_datetime as initial: String [Digits("yyyy-MM-dd HH:mm")],
        /// What is shown while nothing is chosen.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// Its name: the key of what was chosen, and unique in the card.
        name: String,
        /// Whether a form is not submitted without it.
        required: flag = "false" [InForm],
        /// Whether nothing can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where nothing can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// How wide it is.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
    }

    /// Images from which one is chosen; several in a form.
    SelectImg "select_img" new(name: String) {
        /// The images.
        options as option: [ImageOption] [Required],
        /// Whether several can be chosen, in a form.
        multi_select as multiple: flag = "false",
        /// How they are laid out.
        layout: ImageLayout = "bisect",
        /// Width to height.
        aspect_ratio: AspectRatio = "16:9" [Only(&["16:9", "1:1", "4:3"])],
        /// Whether a click shows an image large, in a form.
        can_preview: bool = "true",
        /// Its name: the key of what was chosen, and unique in the card.
        name: String,
        /// Whether a form is not submitted without it.
        required: flag = "false" [InForm],
        /// Whether nothing can be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where nothing can be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What the app is called with, beside the choice.
        value: Json,
        /// What happens on a choice.
        behaviors as behavior: [Behavior],
        /// What is asked before a choice counts.
        confirm: Confirm,
        /// How it looks, in the form of older cards.
        style: Json,
    }

    /// A task to tick off.
    Checker "checker" new(text: Text) {
        /// What it says.
        text: Text [Tags(&["plain_text", "lark_md"]), Refused(200621)],
        /// Whether it is ticked at first.
        checked: flag = "false",
        /// Whether a click anywhere on it counts.
        overall_checkable: bool = "true",
        /// Buttons behind it.
        button_area as buttons: ButtonArea,
        /// How it looks once it is ticked.
        checked_style: CheckedStyle,
        /// The space on the sides.
        padding: Edges [Sides(0, 99)],
        /// Its name: the key of whether it is ticked, and unique in the card.
        name: String,
        /// What happens on a click: a call of the app. Without any, a tick is seen by the one who set it only.
        behaviors as behavior: [Behavior],
        /// What is shown while the pointer is on it.
        hover_tips: Text [Tags(&["plain_text"])],
        /// Whether it cannot be ticked.
        disabled: flag = "false",
        /// What is shown on a click, where it cannot be ticked.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What is asked before a click counts.
        confirm: Confirm,
    }
}

object! {
    /// A button of an [`Overflow`].
    OverflowOption new(text: Text) legacy("url") {
        /// What it says.
        text: Text [Required, Chars(100), Refused(0)],
        /// The addresses that it opens.
        multi_url as link: Link,
        /// What the app is called with.
        value: String,
    }

    /// One of a list.
    SelectOption new(value: String, text: Text) {
        /// What it says.
        text: Text [Required, NotEmpty, Chars(100), Refused(0)],
        /// What the app gets. No two of a list have the same.
        value: String [Required, NotEmpty, Refused(0)],
        /// The icon before it.
        icon: Icon,
    }

    /// A person to choose.
    PersonOption new(value: String) {
        /// The `open_id`.
        value: String [Required, NotEmpty],
    }

    /// An image to choose.
    ImageOption new(img_key: String, value: String) {
        /// The key of the image.
        img_key: String [Required, NotEmpty],
        /// What the app gets.
        value: String,
        /// Whether it cannot be chosen.
        disabled: flag = "false",
        /// What is shown on a click, where it cannot be chosen.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// What is shown while the pointer is on it.
        hover_tips: Text [Tags(&["plain_text"])],
    }

    /// The buttons behind a [`Checker`].
    ButtonArea {
        /// When they are shown on computers.
        pc_display_rule as rule: ButtonRule = "always",
        /// The buttons.
        buttons as button: [Button] [Items(3), Refused(0)],
    }

    /// How a [`Checker`] looks once it is ticked.
    CheckedStyle {
        /// Whether the text is struck through.
        show_strikethrough as strikethrough: flag = "false",
        /// How much of it is seen, from 0 to 1.
        opacity: Number = "1" [Range(0.0, 1.0)],
    }
}

impl Button {
    fn of_kind(kind: ButtonType, text: impl Into<Text>) -> Self {
        Self { kind: Some(kind), ..Self::new(text) }
    }

    /// A button that stands out: what most people want to do.
    pub fn primary(text: impl Into<Text>) -> Self {
        Self::of_kind(ButtonType::Primary, text)
    }

    /// A button that warns: what cannot be undone.
    pub fn danger(text: impl Into<Text>) -> Self {
        Self::of_kind(ButtonType::Danger, text)
    }

    /// Makes it submit the form that it is in. It needs a [`name`](Self::name).
    #[must_use]
    pub fn submit(self) -> Self {
        self.form_action(FormAction::Submit)
    }

    /// Makes it empty the form that it is in. It needs a [`name`](Self::name).
    #[must_use]
    pub fn reset(self) -> Self {
        self.form_action(FormAction::Reset)
    }
}

impl Overflow {
    /// A button that opens a list of buttons; none yet.
    pub fn new() -> Self {
        Self::default()
    }
}

impl<V: Into<String>, T: Into<Text>> From<(V, T)> for SelectOption {
    /// The value and the text of an option.
    fn from((value, text): (V, T)) -> Self {
        Self::new(value, text)
    }
}

impl From<&str> for PersonOption {
    fn from(open_id: &str) -> Self {
        Self::new(open_id)
    }
}

macro_rules! clickable {
    ($($type:ident)*) => {$(
        impl $type {
            /// Has the app called with this value.
            #[must_use]
            pub fn callback(self, value: impl Into<Json>) -> Self {
                self.behavior(Behavior::callback(value))
            }
        }
    )*};
}

clickable! {
    Button Checker DatePicker DatetimePicker Input InteractiveContainer MultiSelectPerson MultiSelectStatic Overflow
    SelectImg SelectPerson SelectStatic TimePicker
}

macro_rules! opening {
    ($($type:ident)*) => {$(
        impl $type {
            /// Has an address opened.
            #[must_use]
            pub fn open_url(self, url: impl Into<String>) -> Self {
                self.behavior(Behavior::open_url(url))
            }
        }
    )*};
}

opening! { Button InteractiveContainer }
