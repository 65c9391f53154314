// Generated from spec/mdm/v3/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The continent: `1` Asia, `2` Europe, `3` Africa, `4` North America, `5` South America, `6` Oceania, `7` Antarctica.
///
/// 所属的大洲：`1` 亚洲，`2` 欧洲，`3` 非洲，`4` 北美洲，`5` 南美洲，`6` 大洋洲，`7` 南极洲。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Continents {
    /// The text in the first language of `languages` in the request. / 以请求的 `languages` 中第一种语言表示的文本。
    pub value: String,
    /// The name in all languages of `languages` in the request, by language.
    ///
    /// 以请求的 `languages` 中各种语言表示的名称，以语言为键。
    pub multilingual_name: ::std::collections::BTreeMap<String, String>,
}
impl wire::Object for Continents {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("multilingual_name", &mut self.multilingual_name);
    }
}
/// The countries and regions. / 国家和地区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryRegion {
    /// The three-letter code, as in the ISO country codes. / 三位字母代码，与 ISO 国家代码一致。
    pub alpha_3_code: String,
    /// The two-letter code, as in the ISO country codes. / 两位字母代码，与 ISO 国家代码一致。
    pub alpha_2_code: String,
    /// The numeric code, as in the ISO country codes. / 数字代码，与 ISO 国家代码一致。
    pub numeric_code: String,
    /// The name of the country or region. / 国家或地区的名称。
    pub name: I18nString,
    /// The master data code, made by the system and permanent: MDCT and 8 digits.
    ///
    /// 主数据编码，由系统生成且永久不变，为 MDCT 加 8 位数字。
    pub mdm_code: String,
    /// The full name of the country or region. / 国家或地区的全称。
    pub full_name: I18nString,
    /// The international calling code. / 国际电话区号。
    pub global_code: String,
    /// Whether it is in effect: `1` if so, `0` if not. / 是否生效：`1` 为是，`0` 为否。
    pub status: String,
    /// The continent: `1` Asia, `2` Europe, `3` Africa, `4` North America, `5` South America, `6` Oceania, `7` Antarctica.
    ///
    /// 所属的大洲：`1` 亚洲，`2` 欧洲，`3` 非洲，`4` 北美洲，`5` 南美洲，`6` 大洋洲，`7` 南极洲。
    pub continents: Continents,
}
impl wire::Object for CountryRegion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("alpha_3_code", &mut self.alpha_3_code);
        f.field("alpha_2_code", &mut self.alpha_2_code);
        f.field("numeric_code", &mut self.numeric_code);
        f.field("name", &mut self.name);
        f.field("mdm_code", &mut self.mdm_code);
        f.field("full_name", &mut self.full_name);
        f.field("global_code", &mut self.global_code);
        f.field("status", &mut self.status);
        f.field("continents", &mut self.continents);
    }
}
/// A name with its translations. / 名称及其各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nString {
    /// The text in the first language of `languages` in the request. / 以请求的 `languages` 中第一种语言表示的文本。
    pub value: String,
    /// The text in all languages of `languages` in the request, by language.
    ///
    /// 以请求的 `languages` 中各种语言表示的文本，以语言为键。
    pub multilingual_value: ::std::collections::BTreeMap<String, String>,
    /// The language of `value`, such as `zh-CN`. / `value` 是哪种语言，如 `zh-CN`。
    pub return_language: String,
}
impl wire::Object for I18nString {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("multilingual_value", &mut self.multilingual_value);
        f.field("return_language", &mut self.return_language);
    }
}
crate::codegen::__impl_object! {
    Continents CountryRegion I18nString
}
