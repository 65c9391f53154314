// Generated from spec/document_ai/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `card_number`: Bank card number / 银行卡卡号
    CardNumber,
    /// `date_of_expiry`: Date of expiry / 有效日期
    DateOfExpiry,
    /// `full_name_cn`: Name in Chinese / 中文姓名
    FullNameCn,
    /// `full_name_en`: Name in English / 英文姓名
    FullNameEn,
    /// `date_of_birth`: Date of birth / 出生日期
    DateOfBirth,
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
            Self::CardNumber => "card_number",
            Self::DateOfExpiry => "date_of_expiry",
            Self::FullNameCn => "full_name_cn",
            Self::FullNameEn => "full_name_en",
            Self::DateOfBirth => "date_of_birth",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "card_number" => Self::CardNumber,
            "date_of_expiry" => Self::DateOfExpiry,
            "full_name_cn" => Self::FullNameCn,
            "full_name_en" => Self::FullNameEn,
            "date_of_birth" => Self::DateOfBirth,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    Type
}
