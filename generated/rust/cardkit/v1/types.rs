// Generated from spec/cardkit/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The source of the card, which decides what `data` holds. / 卡片由哪种数据构建，决定 `data` 的写法。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `card_json`: JSON code of the card / 卡片 JSON 代码
    CardJson,
    /// `template`: Template made with the card builder / 用卡片搭建工具制作的模板
    Template,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Type {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Type {
    fn as_str(&self) -> &str {
        match self {
            Self::CardJson => "card_json",
            Self::Template => "template",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "card_json" => Self::CardJson,
            "template" => Self::Template,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    Type
}
