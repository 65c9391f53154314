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

/// Defines the elements: the variants, the conversions, and how each is read.
macro_rules! elements {
    ($($type:ident)*) => {
        /// An element of a card.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Element {
            $(
                #[doc = concat!("[`", stringify!($type), "`](struct@super::", stringify!($type), ")")]
                $type(Box<$type>),
            )*
            /// An unknown element, unchanged.
            Other(Json),
        }

        /// The shape of each element.
        pub(super) const SHAPES: &[&Shape] = &[$(&$type::SHAPE),*];

        impl Element {
            fn known(tag: &str, value: &Json) -> Option<Self> {
                $(if $type::SHAPE.tag() == Some(tag) {
                    return $type::read(Some(value)).map(|element| Self::$type(Box::new(element)));
                })*
                None
            }

            /// Returns the JSON of the element.
            pub fn to_json(&self) -> Json {
                let json = match self {
                    $(Self::$type(element) => element.write(),)*
                    Self::Other(json) => return json.clone(),
                };
                json.unwrap_or_default()
            }

            /// Returns the ID with which the app changes the element later.
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
    /// Reads an element from JSON. An unknown element becomes [`Other`](Self::Other).
    pub fn from_json(json: &Json) -> Self {
        let known = || Self::known(json.get("tag")?.as_str()?, json);
        known().unwrap_or_else(|| Self::Other(json.clone()))
    }

    /// Returns the lists of elements inside this element.
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
