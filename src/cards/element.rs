//! The elements of a card.

use super::container::{CollapsiblePanel, ColumnSet, Form, InteractiveContainer};
use super::display::{Audio, Chart, Div, Hr, Img, ImgCombination, Markdown, Person, PersonList, Table};
use super::interactive::{
    Button, Checker, DatePicker, DatetimePicker, Input, MultiSelectPerson, MultiSelectStatic, Overflow, SelectImg,
    SelectPerson, SelectStatic, TimePicker,
};
use super::shape::Shape;
use crate::content::object::Field;
use crate::wire::Json;

/// The elements there are: the variants, what becomes one, and how each is read.
macro_rules! elements {
    ($($type:ident)*) => {
        /// An element of a card: whatever can stand in its body.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Element {
            $(
                #[doc = concat!("[`", stringify!($type), "`](struct@super::", stringify!($type), ")")]
                $type(Box<$type>),
            )*
            /// An element that is not known, as it came.
            Other(Json),
        }

        /// What cards may say of each.
        pub(super) const SHAPES: &[&Shape] = &[$(&$type::SHAPE),*];

        impl Element {
            fn known(tag: &str, value: &Json) -> Option<Self> {
                $(if $type::SHAPE.tag() == Some(tag) {
                    return $type::read(Some(value)).map(|element| Self::$type(Box::new(element)));
                })*
                None
            }

            /// The JSON of the element.
            pub fn to_json(&self) -> Json {
                let json = match self {
                    $(Self::$type(element) => element.write(),)*
                    Self::Other(json) => return json.clone(),
                };
                json.unwrap_or_default()
            }

            /// The ID by which the app changes it later.
            pub fn element_id(&self) -> Option<&str> {
                match self {
                    $(Self::$type(element) => element.element_id.as_deref(),)*
                    Self::Other(json) => json.get("element_id").and_then(Json::as_str),
                }
            }
        }

        $(impl From<$type> for Element {
            fn from(element: $type) -> Self {
                Self::$type(Box::new(element))
            }
        })*
    };
}

elements! {
    Audio Button Chart Checker CollapsiblePanel ColumnSet DatePicker DatetimePicker Div Form Hr Img ImgCombination Input
    InteractiveContainer Markdown MultiSelectPerson MultiSelectStatic Overflow Person PersonList SelectImg SelectPerson
    SelectStatic Table TimePicker
}

impl Element {
    /// The element of this JSON. One that is not known is [`Other`](Self::Other).
    pub fn from_json(json: &Json) -> Self {
        let known = || Self::known(json.get("tag")?.as_str()?, json);
        known().unwrap_or_else(|| Self::Other(json.clone()))
    }

    /// The lists of elements in it.
    pub(super) fn inner_mut(&mut self) -> Vec<&mut Vec<Element>> {
        match self {
            Self::CollapsiblePanel(panel) => vec![&mut panel.elements],
            Self::ColumnSet(set) => set.columns.iter_mut().map(|column| &mut column.elements).collect(),
            Self::Form(form) => vec![&mut form.elements],
            Self::InteractiveContainer(container) => vec![&mut container.elements],
            _ => Vec::new(),
        }
    }
}

impl Field for Element {
    fn read(value: Option<&Json>) -> Option<Self> {
        value.map(Self::from_json)
    }

    fn write(&self) -> Option<Json> {
        Some(self.to_json())
    }
}

impl From<Json> for Element {
    fn from(json: Json) -> Self {
        Self::from_json(&json)
    }
}
