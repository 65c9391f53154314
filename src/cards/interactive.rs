//! Elements that accept clicks, selections or input.

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
        /// The text, up to 100 characters.
        text: Text [Chars(100), Tags(&["plain_text", "lark_md"])],
        /// The style.
        kind "type": ButtonType = "default",
        /// The size.
        size: ButtonSize = "medium",
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The icon before the text.
        icon: Icon,
        /// The tooltip.
        hover_tips: Text [Tags(&["plain_text"])],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The confirmation shown before a click takes effect.
        confirm: Confirm,
        /// The actions on a click. A submit button should have none.
        behaviors as behavior: [Behavior],
        /// The name, unique in the card, by which the app knows which button submitted a form.
        name: String,
        /// The action on the form that contains the button.
        form_action_type as form_action: FormAction [InForm, Refused(0)],
        /// Whether required fields must be filled in before the click takes effect.
        required: flag [InForm],
    }

    /// A text input.
    Input "input" new(name: String) legacy("value") {
        /// The name, unique in the card: the key of the entered text.
        name: String,
        /// Whether the form requires a value.
        required: flag = "false" [InForm],
        /// The placeholder while the input is empty.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The initial text.
        default_value: String,
        /// The initial text per language.
        i18n_default_value: Translations,
        /// Whether the input is disabled.
        disabled: flag = "false" [Since("7.4")],
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The maximum number of characters.
        max_length: i64 = "1000" [Range(1.0, 1000.0), Refused(11310)],
        /// The type of input.
        input_type as kind: InputType = "text",
        /// Whether a password input has an icon.
        show_icon: bool = "true",
        /// The number of lines of a multiline input.
        rows: i64 = "5" [Range(1.0, f64::INFINITY)],
        /// Whether the input grows with its text, on desktop.
        auto_resize: flag = "false",
        /// The maximum number of lines to which the input grows.
        max_rows: i64 [Range(1.0, f64::INFINITY)],
        /// The label.
        label: Text [Tags(&["plain_text"])],
        /// The position of the label.
        label_position: LabelPosition = "top",
        /// The actions after input.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before the input takes effect.
        confirm: Confirm,
    }

    /// A button that opens a menu of buttons.
    Overflow "overflow" legacy("value") {
        /// The buttons.
        options as option: [OverflowOption] [Required],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action on a click.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a click takes effect.
        confirm: Confirm,
    }

    /// A single-select menu.
    SelectStatic "select_static" new(name: String) legacy("value") {
        /// The style.
        kind "type": MenuType = "default",
        /// The name, unique in the card: the key of the selected value.
        name: String,
        /// Whether the form requires a value.
        required: flag = "false" [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The options.
        options as option: [SelectOption],
        /// The value of the initially selected option.
        initial_option as initial: String,
        /// The position of the initially selected option, starting at 1.
        initial_index: i64 = "0" [Range(0.0, f64::INFINITY)],
        /// The placeholder while nothing is selected.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
    }

    /// A multi-select menu. It is only allowed in a form.
    MultiSelectStatic "multi_select_static" new(name: String) legacy("value") {
        /// The style.
        kind "type": MenuType = "default",
        /// The name, unique in the card: the key of the selected value.
        name: String [Expected],
        /// Whether the form requires a value.
        required: flag [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The options.
        options as option: [SelectOption],
        /// The values of the initially selected options.
        selected_values as selected: [String],
        /// The placeholder while nothing is selected.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
    }

    /// A menu to select one person. Without options it lists the members of the chat.
    SelectPerson "select_person" new(name: String) legacy("value") {
        /// The style.
        kind "type": MenuType = "default",
        /// The name, unique in the card: the key of the selected person.
        name: String,
        /// Whether the form requires a value.
        required: flag = "false" [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The people in the list.
        options as option: [PersonOption],
        /// The `open_id` of the initially selected person.
        initial_option as initial: String,
        /// The position of the initially selected person, starting at 1.
        initial_index: i64 = "0" [Range(0.0, f64::INFINITY)],
        /// The placeholder while nobody is selected.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
    }

    /// A menu to select several people. It is only allowed in a form.
    MultiSelectPerson "multi_select_person" new(name: String) legacy("value") {
        /// The style.
        kind "type": MenuType = "default",
        /// The name, unique in the card: the key of the selected person.
        name: String [Expected],
        /// Whether the form requires a value.
        required: flag [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The people in the list.
        options as option: [PersonOption],
        /// The `open_id`s of the initially selected people.
        selected_values as selected: [String],
        /// The placeholder while nobody is selected.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
    }

    /// A date picker.
    DatePicker "date_picker" new(name: String) legacy("value") {
        /// The initial date.
        initial_date as initial: String [Digits("yyyy-MM-dd")],
        /// The placeholder while no date is selected.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The name, unique in the card: the key of the selected value.
        name: String,
        /// Whether the form requires a value.
        required: flag = "false" [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
    }

    /// A time picker.
    TimePicker "picker_time" new(name: String) legacy("value") {
        /// The initial time.
        initial_time as initial: String [Digits("HH:mm")],
        /// The placeholder while no time is selected.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The name, unique in the card: the key of the selected value.
        name: String,
        /// Whether the form requires a value.
        required: flag = "false" [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
    }

    /// A date and time picker.
    DatetimePicker "picker_datetime" new(name: String) legacy("value") {
        /// The initial date and time.
        initial_datetime as initial: String [Digits("yyyy-MM-dd HH:mm")],
        /// The placeholder while nothing is selected.
        placeholder: Text [Chars(100), Tags(&["plain_text"])],
        /// The name, unique in the card: the key of the selected value.
        name: String,
        /// Whether the form requires a value.
        required: flag = "false" [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The width.
        width: Extent = "default" [Only(&["default", "fill"]), Px(100, i64::MAX)],
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
    }

    /// A selection of one image, or of several in a form.
    SelectImg "select_img" new(name: String) {
        /// The images.
        options as option: [ImageOption] [Required],
        /// Whether several images can be selected, in a form.
        multi_select as multiple: flag = "false",
        /// The layout.
        layout: ImageLayout = "bisect",
        /// The aspect ratio, width to height.
        aspect_ratio: AspectRatio = "16:9" [Only(&["16:9", "1:1", "4:3"])],
        /// Whether a click opens a preview, in a form.
        can_preview: bool = "true",
        /// The name, unique in the card: the key of the selected value.
        name: String,
        /// Whether the form requires a value.
        required: flag = "false" [InForm],
        /// Whether the element is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// A value sent to the app together with the selection.
        value: Json,
        /// The action when an option is chosen.
        behaviors as behavior: [Behavior],
        /// The confirmation shown before a choice takes effect.
        confirm: Confirm,
        /// The style, in the format of older cards.
        style: Json,
    }

    /// A task with a check box.
    Checker "checker" new(text: Text) {
        /// The text.
        text: Text [Tags(&["plain_text", "lark_md"]), Refused(200621)],
        /// Whether the task is initially ticked.
        checked: flag = "false",
        /// Whether a click anywhere on the task ticks it.
        overall_checkable: bool = "true",
        /// The buttons after the task.
        button_area as buttons: ButtonArea,
        /// The style when ticked.
        checked_style: CheckedStyle,
        /// The padding on each side.
        padding: Edges [Sides(0, 99)],
        /// The name, unique in the card: the key of the checked state.
        name: String,
        /// The action on a click: a callback to the app. Without any, only the user who ticked the task sees the tick.
        behaviors as behavior: [Behavior],
        /// The tooltip.
        hover_tips: Text [Tags(&["plain_text"])],
        /// Whether the task is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The confirmation shown before a click takes effect.
        confirm: Confirm,
    }
}

object! {
    /// A button of an [`Overflow`].
    OverflowOption new(text: Text) legacy("url") {
        /// The text.
        text: Text [Required, Chars(100), Refused(0)],
        /// The URLs that the button opens.
        multi_url as link: Link,
        /// The value sent to the app.
        value: String,
    }

    /// An option of a menu.
    SelectOption new(value: String, text: Text) {
        /// The text.
        text: Text [Required, NotEmpty, Chars(100), Refused(0)],
        /// The value sent to the app. It must be unique in the list.
        value: String [Required, NotEmpty, Refused(0)],
        /// The icon in front.
        icon: Icon,
    }

    /// A person in a menu.
    PersonOption new(value: String) {
        /// The `open_id`.
        value: String [Required, NotEmpty],
    }

    /// An image to select.
    ImageOption new(img_key: String, value: String) {
        /// The key of the image.
        img_key: String [Required, NotEmpty],
        /// The value sent to the app.
        value: String,
        /// Whether the image is disabled.
        disabled: flag = "false",
        /// The message shown on a click while disabled.
        disabled_tips: Text [Tags(&["plain_text"])],
        /// The tooltip.
        hover_tips: Text [Tags(&["plain_text"])],
    }

    /// The buttons after a [`Checker`].
    ButtonArea {
        /// When the buttons are shown on desktop.
        pc_display_rule as rule: ButtonRule = "always",
        /// The buttons.
        buttons as button: [Button] [Items(3), Refused(0)],
    }

    /// The style of a ticked [`Checker`].
    CheckedStyle {
        /// Whether the text is struck through.
        show_strikethrough as strikethrough: flag = "false",
        /// The opacity of the text, from 0 to 1.
        opacity: Number = "1" [Range(0.0, 1.0)],
    }
}

impl Button {
    fn of_kind(kind: ButtonType, text: impl Into<Text>) -> Self {
        Self { kind: Some(kind), ..Self::new(text) }
    }

    /// Creates a primary button, for the main action.
    pub fn primary(text: impl Into<Text>) -> Self {
        Self::of_kind(ButtonType::Primary, text)
    }

    /// Creates a danger button, for an action that cannot be undone.
    pub fn danger(text: impl Into<Text>) -> Self {
        Self::of_kind(ButtonType::Danger, text)
    }

    /// Makes the button submit its form. The button needs a [`name`](Self::name).
    #[must_use]
    pub fn submit(self) -> Self {
        self.form_action(FormAction::Submit)
    }

    /// Makes the button reset its form. The button needs a [`name`](Self::name).
    #[must_use]
    pub fn reset(self) -> Self {
        self.form_action(FormAction::Reset)
    }
}

impl Overflow {
    /// Creates a menu without buttons.
    pub fn new() -> Self {
        Self::default()
    }
}

impl<V: Into<String>, T: Into<Text>> From<(V, T)> for SelectOption {
    /// Creates an option from its value and text.
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
            /// Sends this value to the app on a click.
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
            /// Opens a URL on a click.
            #[must_use]
            pub fn open_url(self, url: impl Into<String>) -> Self {
                self.behavior(Behavior::open_url(url))
            }
        }
    )*};
}

opening! { Button InteractiveContainer }
