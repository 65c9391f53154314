// Generated from spec/corehr/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The type of the additional name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `additional_name_type`.
///
/// 补充姓名的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `additional_name_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalNameType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for AdditionalNameType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`AdditionalNameType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalNameTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl AdditionalNameTypeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for AdditionalNameTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// An address. / 地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Address {
    /// The full address in the local script. / 以当地文字书写的完整地址。
    pub full_address_local_script: String,
    /// The full address in the Western script. / 以西方文字书写的完整地址。
    pub full_address_western_script: String,
    /// The ID of the address. / 地址 ID。
    pub address_id: String,
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 国家 / 地区 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// The ID of the main region, such as a province or state; `corehr.v2.basic_info_country_region_subdivision.search` returns the details.
    ///
    /// 主要行政区（如省、州）的 ID，详情用 `corehr.v2.basic_info_country_region_subdivision.search` 查询。
    pub region_id: String,
    /// The city. To be deprecated in favor of `city_id_v2`. / 城市。即将废弃，请改用 `city_id_v2`。
    pub city_id: String,
    /// The district or county. To be deprecated in favor of `district_id_v2`.
    ///
    /// 区 / 县。即将废弃，请改用 `district_id_v2`。
    pub distinct_id: String,
    /// The ID of the city. / 城市 ID。
    pub city_id_v2: String,
    /// The ID of the district or county. / 区 / 县 ID。
    pub district_id_v2: String,
    /// Line 1 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 1 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line1: String,
    /// Line 2 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 2 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line2: String,
    /// Line 3 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 3 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line3: String,
    /// Line 4 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 4 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line4: String,
    /// Line 5 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 5 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line5: String,
    /// Line 6 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 6 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line6: String,
    /// Line 7 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 7 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line7: String,
    /// Line 8 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 8 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line8: String,
    /// Line 9 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 9 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line9: String,
    /// Line 1 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 1 行。
    pub local_address_line1: String,
    /// Line 2 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 2 行。
    pub local_address_line2: String,
    /// Line 3 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 3 行。
    pub local_address_line3: String,
    /// Line 4 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 4 行。
    pub local_address_line4: String,
    /// Line 5 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 5 行。
    pub local_address_line5: String,
    /// Line 6 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 6 行。
    pub local_address_line6: String,
    /// Line 7 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 7 行。
    pub local_address_line7: String,
    /// Line 8 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 8 行。
    pub local_address_line8: String,
    /// Line 9 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 9 行。
    pub local_address_line9: String,
    /// The postal code. / 邮政编码。
    pub postal_code: String,
    /// The types of the address. / 地址的类型。
    pub address_type_list: Vec<AddressTypeList>,
    /// Whether this is the primary address. / 是否为主要地址。
    pub is_primary: bool,
    /// Whether the address is public. / 是否为公开地址。
    pub is_public: bool,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
    /// The first level of division below the city. / 城市以下第 1 层行政区。
    pub city_subdivision_1: String,
    /// The second level of division below the city. / 城市以下第 2 层行政区。
    pub city_subdivision_2: String,
    /// The first level of division below the main region. / 主要行政区以下第 1 层行政区。
    pub region_subdivision_1: String,
    /// The second level of division below the main region. / 主要行政区以下第 2 层行政区。
    pub region_subdivision_2: String,
}
impl wire::Object for Address {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("full_address_local_script", &mut self.full_address_local_script);
        f.field("full_address_western_script", &mut self.full_address_western_script);
        f.field("address_id", &mut self.address_id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("region_id", &mut self.region_id);
        f.field("city_id", &mut self.city_id);
        f.field("distinct_id", &mut self.distinct_id);
        f.field("city_id_v2", &mut self.city_id_v2);
        f.field("district_id_v2", &mut self.district_id_v2);
        f.field("address_line1", &mut self.address_line1);
        f.field("address_line2", &mut self.address_line2);
        f.field("address_line3", &mut self.address_line3);
        f.field("address_line4", &mut self.address_line4);
        f.field("address_line5", &mut self.address_line5);
        f.field("address_line6", &mut self.address_line6);
        f.field("address_line7", &mut self.address_line7);
        f.field("address_line8", &mut self.address_line8);
        f.field("address_line9", &mut self.address_line9);
        f.field("local_address_line1", &mut self.local_address_line1);
        f.field("local_address_line2", &mut self.local_address_line2);
        f.field("local_address_line3", &mut self.local_address_line3);
        f.field("local_address_line4", &mut self.local_address_line4);
        f.field("local_address_line5", &mut self.local_address_line5);
        f.field("local_address_line6", &mut self.local_address_line6);
        f.field("local_address_line7", &mut self.local_address_line7);
        f.field("local_address_line8", &mut self.local_address_line8);
        f.field("local_address_line9", &mut self.local_address_line9);
        f.field("postal_code", &mut self.postal_code);
        f.field("address_type_list", &mut self.address_type_list);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("city_subdivision_1", &mut self.city_subdivision_1);
        f.field("city_subdivision_2", &mut self.city_subdivision_2);
        f.field("region_subdivision_1", &mut self.region_subdivision_1);
        f.field("region_subdivision_2", &mut self.region_subdivision_2);
    }
}
/// An address. / 地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressForUpdate {
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 国家 / 地区 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"6862995757234914824"`
    pub country_region_id: String,
    /// The ID of the main region, such as a province or state; `corehr.v2.basic_info_country_region_subdivision.search` returns it.
    ///
    /// 主要行政区（如省、州）的 ID，可由 `corehr.v2.basic_info_country_region_subdivision.search` 获取。
    /// - Example: `"6863326815667095047"`
    pub region_id: Option<String>,
    /// Line 1 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 1 行。
    /// - Example: `"text"`
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 2 行。
    /// - Example: `"text"`
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 3 行。
    /// - Example: `"text"`
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 4 行。
    /// - Example: `"text"`
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 5 行。
    /// - Example: `"text"`
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 6 行。
    /// - Example: `"text"`
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 7 行。
    /// - Example: `"text"`
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 8 行。
    /// - Example: `"text"`
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 9 行。
    /// - Example: `"text"`
    pub local_address_line9: Option<String>,
    /// The postal code. / 邮政编码。
    /// - Example: `"611530"`
    pub postal_code: Option<String>,
    /// The types of the address; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `address` and `custom_api_name` to `address_type`.
    ///
    /// 地址类型列表，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `address`，`custom_api_name` 为 `address_type`）。
    /// - Length: 1 to 1000
    /// - Example: `["home_address"]`
    pub address_types: Vec<String>,
    /// Whether this is the primary address. / 是否为主要地址。
    pub is_primary: bool,
    /// Whether the address is public. / 是否为公开地址。
    pub is_public: bool,
    /// The ID of the city, the current field for it; `corehr.v2.basic_info_city.search` returns it.
    ///
    /// 城市 ID（新版字段），可由 `corehr.v2.basic_info_city.search` 获取。
    /// - Example: `"6863333254578046471"`
    pub city_id_v2: Option<String>,
    /// The ID of the district or county, the current field for it; `corehr.v2.basic_info_district.search` returns it.
    ///
    /// 区 / 县 ID（新版字段），可由 `corehr.v2.basic_info_district.search` 获取。
    /// - Example: `"6863333516579440141"`
    pub district_id_v2: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
    /// Line 1 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 1 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"text"`
    pub address_line1: Option<String>,
    /// Line 2 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 2 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"PoewH"`
    pub address_line2: Option<String>,
    /// Line 3 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 3 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"PoewH"`
    pub address_line3: Option<String>,
    /// Line 4 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 4 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"jmwJc"`
    pub address_line4: Option<String>,
    /// Line 5 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 5 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"jmwJc"`
    pub address_line5: Option<String>,
    /// Line 6 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 6 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"jmwJc"`
    pub address_line6: Option<String>,
    /// Line 7 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 7 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"jmwJc"`
    pub address_line7: Option<String>,
    /// Line 8 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 8 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"rafSu"`
    pub address_line8: Option<String>,
    /// Line 9 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 9 行，各行填什么由国家或地区的地址填写规则决定。
    /// - Example: `"McPRG"`
    pub address_line9: Option<String>,
}
impl AddressForUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        country_region_id: impl Into<String>,
        address_types: impl Into<Vec<String>>,
        is_primary: bool,
        is_public: bool,
    ) -> Self {
        Self {
            country_region_id: country_region_id.into(),
            region_id: Default::default(),
            local_address_line1: Default::default(),
            local_address_line2: Default::default(),
            local_address_line3: Default::default(),
            local_address_line4: Default::default(),
            local_address_line5: Default::default(),
            local_address_line6: Default::default(),
            local_address_line7: Default::default(),
            local_address_line8: Default::default(),
            local_address_line9: Default::default(),
            postal_code: Default::default(),
            address_types: address_types.into(),
            is_primary,
            is_public,
            city_id_v2: Default::default(),
            district_id_v2: Default::default(),
            custom_fields: Default::default(),
            address_line1: Default::default(),
            address_line2: Default::default(),
            address_line3: Default::default(),
            address_line4: Default::default(),
            address_line5: Default::default(),
            address_line6: Default::default(),
            address_line7: Default::default(),
            address_line8: Default::default(),
            address_line9: Default::default(),
        }
    }
    /// Sets `region_id`.
    #[must_use]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `local_address_line1`.
    #[must_use]
    pub fn local_address_line1(mut self, value: impl Into<String>) -> Self {
        self.local_address_line1 = Some(value.into());
        self
    }
    /// Sets `local_address_line2`.
    #[must_use]
    pub fn local_address_line2(mut self, value: impl Into<String>) -> Self {
        self.local_address_line2 = Some(value.into());
        self
    }
    /// Sets `local_address_line3`.
    #[must_use]
    pub fn local_address_line3(mut self, value: impl Into<String>) -> Self {
        self.local_address_line3 = Some(value.into());
        self
    }
    /// Sets `local_address_line4`.
    #[must_use]
    pub fn local_address_line4(mut self, value: impl Into<String>) -> Self {
        self.local_address_line4 = Some(value.into());
        self
    }
    /// Sets `local_address_line5`.
    #[must_use]
    pub fn local_address_line5(mut self, value: impl Into<String>) -> Self {
        self.local_address_line5 = Some(value.into());
        self
    }
    /// Sets `local_address_line6`.
    #[must_use]
    pub fn local_address_line6(mut self, value: impl Into<String>) -> Self {
        self.local_address_line6 = Some(value.into());
        self
    }
    /// Sets `local_address_line7`.
    #[must_use]
    pub fn local_address_line7(mut self, value: impl Into<String>) -> Self {
        self.local_address_line7 = Some(value.into());
        self
    }
    /// Sets `local_address_line8`.
    #[must_use]
    pub fn local_address_line8(mut self, value: impl Into<String>) -> Self {
        self.local_address_line8 = Some(value.into());
        self
    }
    /// Sets `local_address_line9`.
    #[must_use]
    pub fn local_address_line9(mut self, value: impl Into<String>) -> Self {
        self.local_address_line9 = Some(value.into());
        self
    }
    /// Sets `postal_code`.
    #[must_use]
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `city_id_v2`.
    #[must_use]
    pub fn city_id_v2(mut self, value: impl Into<String>) -> Self {
        self.city_id_v2 = Some(value.into());
        self
    }
    /// Sets `district_id_v2`.
    #[must_use]
    pub fn district_id_v2(mut self, value: impl Into<String>) -> Self {
        self.district_id_v2 = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `address_line1`.
    #[must_use]
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Sets `address_line2`.
    #[must_use]
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Sets `address_line3`.
    #[must_use]
    pub fn address_line3(mut self, value: impl Into<String>) -> Self {
        self.address_line3 = Some(value.into());
        self
    }
    /// Sets `address_line4`.
    #[must_use]
    pub fn address_line4(mut self, value: impl Into<String>) -> Self {
        self.address_line4 = Some(value.into());
        self
    }
    /// Sets `address_line5`.
    #[must_use]
    pub fn address_line5(mut self, value: impl Into<String>) -> Self {
        self.address_line5 = Some(value.into());
        self
    }
    /// Sets `address_line6`.
    #[must_use]
    pub fn address_line6(mut self, value: impl Into<String>) -> Self {
        self.address_line6 = Some(value.into());
        self
    }
    /// Sets `address_line7`.
    #[must_use]
    pub fn address_line7(mut self, value: impl Into<String>) -> Self {
        self.address_line7 = Some(value.into());
        self
    }
    /// Sets `address_line8`.
    #[must_use]
    pub fn address_line8(mut self, value: impl Into<String>) -> Self {
        self.address_line8 = Some(value.into());
        self
    }
    /// Sets `address_line9`.
    #[must_use]
    pub fn address_line9(mut self, value: impl Into<String>) -> Self {
        self.address_line9 = Some(value.into());
        self
    }
}
impl wire::Object for AddressForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_region_id", &mut self.country_region_id);
        f.field("region_id", &mut self.region_id);
        f.field("local_address_line1", &mut self.local_address_line1);
        f.field("local_address_line2", &mut self.local_address_line2);
        f.field("local_address_line3", &mut self.local_address_line3);
        f.field("local_address_line4", &mut self.local_address_line4);
        f.field("local_address_line5", &mut self.local_address_line5);
        f.field("local_address_line6", &mut self.local_address_line6);
        f.field("local_address_line7", &mut self.local_address_line7);
        f.field("local_address_line8", &mut self.local_address_line8);
        f.field("local_address_line9", &mut self.local_address_line9);
        f.field("postal_code", &mut self.postal_code);
        f.field("address_types", &mut self.address_types);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
        f.field("city_id_v2", &mut self.city_id_v2);
        f.field("district_id_v2", &mut self.district_id_v2);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("address_line1", &mut self.address_line1);
        f.field("address_line2", &mut self.address_line2);
        f.field("address_line3", &mut self.address_line3);
        f.field("address_line4", &mut self.address_line4);
        f.field("address_line5", &mut self.address_line5);
        f.field("address_line6", &mut self.address_line6);
        f.field("address_line7", &mut self.address_line7);
        f.field("address_line8", &mut self.address_line8);
        f.field("address_line9", &mut self.address_line9);
    }
}
/// The request form of [`Address`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressInput {
    /// The full address in the local script. / 以当地文字书写的完整地址。
    pub full_address_local_script: Option<String>,
    /// The full address in the Western script. / 以西方文字书写的完整地址。
    pub full_address_western_script: Option<String>,
    /// The ID of the address. / 地址 ID。
    pub address_id: Option<String>,
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 国家 / 地区 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// The ID of the main region, such as a province or state; `corehr.v2.basic_info_country_region_subdivision.search` returns the details.
    ///
    /// 主要行政区（如省、州）的 ID，详情用 `corehr.v2.basic_info_country_region_subdivision.search` 查询。
    pub region_id: Option<String>,
    /// The city. To be deprecated in favor of `city_id_v2`. / 城市。即将废弃，请改用 `city_id_v2`。
    pub city_id: Option<String>,
    /// The district or county. To be deprecated in favor of `district_id_v2`.
    ///
    /// 区 / 县。即将废弃，请改用 `district_id_v2`。
    pub distinct_id: Option<String>,
    /// The ID of the city. / 城市 ID。
    pub city_id_v2: Option<String>,
    /// The ID of the district or county. / 区 / 县 ID。
    pub district_id_v2: Option<String>,
    /// Line 1 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 1 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line1: Option<String>,
    /// Line 2 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 2 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line2: Option<String>,
    /// Line 3 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 3 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line3: Option<String>,
    /// Line 4 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 4 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line4: Option<String>,
    /// Line 5 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 5 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line5: Option<String>,
    /// Line 6 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 6 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line6: Option<String>,
    /// Line 7 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 7 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line7: Option<String>,
    /// Line 8 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 8 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line8: Option<String>,
    /// Line 9 of the address. What goes into each line depends on the address rules of the country or region.
    ///
    /// 地址的第 9 行，各行填什么由国家或地区的地址填写规则决定。
    pub address_line9: Option<String>,
    /// Line 1 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 1 行。
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 2 行。
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 3 行。
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 4 行。
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 5 行。
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 6 行。
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 7 行。
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 8 行。
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in the local non-Latin script. / 以当地非拉丁文字书写的地址的第 9 行。
    pub local_address_line9: Option<String>,
    /// The postal code. / 邮政编码。
    pub postal_code: Option<String>,
    /// The types of the address. / 地址的类型。
    pub address_type_list: Option<Vec<AddressTypeListInput>>,
    /// Whether this is the primary address. / 是否为主要地址。
    pub is_primary: Option<bool>,
    /// Whether the address is public. / 是否为公开地址。
    pub is_public: Option<bool>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
    /// The first level of division below the city. / 城市以下第 1 层行政区。
    pub city_subdivision_1: Option<String>,
    /// The second level of division below the city. / 城市以下第 2 层行政区。
    pub city_subdivision_2: Option<String>,
    /// The first level of division below the main region. / 主要行政区以下第 1 层行政区。
    pub region_subdivision_1: Option<String>,
    /// The second level of division below the main region. / 主要行政区以下第 2 层行政区。
    pub region_subdivision_2: Option<String>,
}
impl AddressInput {
    /// Creates the value from its required fields.
    pub fn new(country_region_id: impl Into<String>) -> Self {
        Self {
            full_address_local_script: Default::default(),
            full_address_western_script: Default::default(),
            address_id: Default::default(),
            country_region_id: country_region_id.into(),
            region_id: Default::default(),
            city_id: Default::default(),
            distinct_id: Default::default(),
            city_id_v2: Default::default(),
            district_id_v2: Default::default(),
            address_line1: Default::default(),
            address_line2: Default::default(),
            address_line3: Default::default(),
            address_line4: Default::default(),
            address_line5: Default::default(),
            address_line6: Default::default(),
            address_line7: Default::default(),
            address_line8: Default::default(),
            address_line9: Default::default(),
            local_address_line1: Default::default(),
            local_address_line2: Default::default(),
            local_address_line3: Default::default(),
            local_address_line4: Default::default(),
            local_address_line5: Default::default(),
            local_address_line6: Default::default(),
            local_address_line7: Default::default(),
            local_address_line8: Default::default(),
            local_address_line9: Default::default(),
            postal_code: Default::default(),
            address_type_list: Default::default(),
            is_primary: Default::default(),
            is_public: Default::default(),
            custom_fields: Default::default(),
            city_subdivision_1: Default::default(),
            city_subdivision_2: Default::default(),
            region_subdivision_1: Default::default(),
            region_subdivision_2: Default::default(),
        }
    }
    /// Sets `full_address_local_script`.
    #[must_use]
    pub fn full_address_local_script(mut self, value: impl Into<String>) -> Self {
        self.full_address_local_script = Some(value.into());
        self
    }
    /// Sets `full_address_western_script`.
    #[must_use]
    pub fn full_address_western_script(mut self, value: impl Into<String>) -> Self {
        self.full_address_western_script = Some(value.into());
        self
    }
    /// Sets `address_id`.
    #[must_use]
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
    /// Sets `region_id`.
    #[must_use]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `city_id`.
    #[must_use]
    pub fn city_id(mut self, value: impl Into<String>) -> Self {
        self.city_id = Some(value.into());
        self
    }
    /// Sets `distinct_id`.
    #[must_use]
    pub fn distinct_id(mut self, value: impl Into<String>) -> Self {
        self.distinct_id = Some(value.into());
        self
    }
    /// Sets `city_id_v2`.
    #[must_use]
    pub fn city_id_v2(mut self, value: impl Into<String>) -> Self {
        self.city_id_v2 = Some(value.into());
        self
    }
    /// Sets `district_id_v2`.
    #[must_use]
    pub fn district_id_v2(mut self, value: impl Into<String>) -> Self {
        self.district_id_v2 = Some(value.into());
        self
    }
    /// Sets `address_line1`.
    #[must_use]
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Sets `address_line2`.
    #[must_use]
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Sets `address_line3`.
    #[must_use]
    pub fn address_line3(mut self, value: impl Into<String>) -> Self {
        self.address_line3 = Some(value.into());
        self
    }
    /// Sets `address_line4`.
    #[must_use]
    pub fn address_line4(mut self, value: impl Into<String>) -> Self {
        self.address_line4 = Some(value.into());
        self
    }
    /// Sets `address_line5`.
    #[must_use]
    pub fn address_line5(mut self, value: impl Into<String>) -> Self {
        self.address_line5 = Some(value.into());
        self
    }
    /// Sets `address_line6`.
    #[must_use]
    pub fn address_line6(mut self, value: impl Into<String>) -> Self {
        self.address_line6 = Some(value.into());
        self
    }
    /// Sets `address_line7`.
    #[must_use]
    pub fn address_line7(mut self, value: impl Into<String>) -> Self {
        self.address_line7 = Some(value.into());
        self
    }
    /// Sets `address_line8`.
    #[must_use]
    pub fn address_line8(mut self, value: impl Into<String>) -> Self {
        self.address_line8 = Some(value.into());
        self
    }
    /// Sets `address_line9`.
    #[must_use]
    pub fn address_line9(mut self, value: impl Into<String>) -> Self {
        self.address_line9 = Some(value.into());
        self
    }
    /// Sets `local_address_line1`.
    #[must_use]
    pub fn local_address_line1(mut self, value: impl Into<String>) -> Self {
        self.local_address_line1 = Some(value.into());
        self
    }
    /// Sets `local_address_line2`.
    #[must_use]
    pub fn local_address_line2(mut self, value: impl Into<String>) -> Self {
        self.local_address_line2 = Some(value.into());
        self
    }
    /// Sets `local_address_line3`.
    #[must_use]
    pub fn local_address_line3(mut self, value: impl Into<String>) -> Self {
        self.local_address_line3 = Some(value.into());
        self
    }
    /// Sets `local_address_line4`.
    #[must_use]
    pub fn local_address_line4(mut self, value: impl Into<String>) -> Self {
        self.local_address_line4 = Some(value.into());
        self
    }
    /// Sets `local_address_line5`.
    #[must_use]
    pub fn local_address_line5(mut self, value: impl Into<String>) -> Self {
        self.local_address_line5 = Some(value.into());
        self
    }
    /// Sets `local_address_line6`.
    #[must_use]
    pub fn local_address_line6(mut self, value: impl Into<String>) -> Self {
        self.local_address_line6 = Some(value.into());
        self
    }
    /// Sets `local_address_line7`.
    #[must_use]
    pub fn local_address_line7(mut self, value: impl Into<String>) -> Self {
        self.local_address_line7 = Some(value.into());
        self
    }
    /// Sets `local_address_line8`.
    #[must_use]
    pub fn local_address_line8(mut self, value: impl Into<String>) -> Self {
        self.local_address_line8 = Some(value.into());
        self
    }
    /// Sets `local_address_line9`.
    #[must_use]
    pub fn local_address_line9(mut self, value: impl Into<String>) -> Self {
        self.local_address_line9 = Some(value.into());
        self
    }
    /// Sets `postal_code`.
    #[must_use]
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `address_type_list`.
    #[must_use]
    pub fn address_type_list(
        mut self,
        value: impl Into<Vec<AddressTypeListInput>>,
    ) -> Self {
        self.address_type_list = Some(value.into());
        self
    }
    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: bool) -> Self {
        self.is_primary = Some(value);
        self
    }
    /// Sets `is_public`.
    #[must_use]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `city_subdivision_1`.
    #[must_use]
    pub fn city_subdivision_1(mut self, value: impl Into<String>) -> Self {
        self.city_subdivision_1 = Some(value.into());
        self
    }
    /// Sets `city_subdivision_2`.
    #[must_use]
    pub fn city_subdivision_2(mut self, value: impl Into<String>) -> Self {
        self.city_subdivision_2 = Some(value.into());
        self
    }
    /// Sets `region_subdivision_1`.
    #[must_use]
    pub fn region_subdivision_1(mut self, value: impl Into<String>) -> Self {
        self.region_subdivision_1 = Some(value.into());
        self
    }
    /// Sets `region_subdivision_2`.
    #[must_use]
    pub fn region_subdivision_2(mut self, value: impl Into<String>) -> Self {
        self.region_subdivision_2 = Some(value.into());
        self
    }
}
impl wire::Object for AddressInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("full_address_local_script", &mut self.full_address_local_script);
        f.field("full_address_western_script", &mut self.full_address_western_script);
        f.field("address_id", &mut self.address_id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("region_id", &mut self.region_id);
        f.field("city_id", &mut self.city_id);
        f.field("distinct_id", &mut self.distinct_id);
        f.field("city_id_v2", &mut self.city_id_v2);
        f.field("district_id_v2", &mut self.district_id_v2);
        f.field("address_line1", &mut self.address_line1);
        f.field("address_line2", &mut self.address_line2);
        f.field("address_line3", &mut self.address_line3);
        f.field("address_line4", &mut self.address_line4);
        f.field("address_line5", &mut self.address_line5);
        f.field("address_line6", &mut self.address_line6);
        f.field("address_line7", &mut self.address_line7);
        f.field("address_line8", &mut self.address_line8);
        f.field("address_line9", &mut self.address_line9);
        f.field("local_address_line1", &mut self.local_address_line1);
        f.field("local_address_line2", &mut self.local_address_line2);
        f.field("local_address_line3", &mut self.local_address_line3);
        f.field("local_address_line4", &mut self.local_address_line4);
        f.field("local_address_line5", &mut self.local_address_line5);
        f.field("local_address_line6", &mut self.local_address_line6);
        f.field("local_address_line7", &mut self.local_address_line7);
        f.field("local_address_line8", &mut self.local_address_line8);
        f.field("local_address_line9", &mut self.local_address_line9);
        f.field("postal_code", &mut self.postal_code);
        f.field("address_type_list", &mut self.address_type_list);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("city_subdivision_1", &mut self.city_subdivision_1);
        f.field("city_subdivision_2", &mut self.city_subdivision_2);
        f.field("region_subdivision_1", &mut self.region_subdivision_1);
        f.field("region_subdivision_2", &mut self.region_subdivision_2);
    }
}
/// The types of the address. / 地址的类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTypeList {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for AddressTypeList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`AddressTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTypeListInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl AddressTypeListInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for AddressTypeListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The types of the address, out of the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
///
/// 地址的类型，可选值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddressTypes {
    /// The identifier of the enum option. / 枚举选项的标识。
    /// - Example: `"phone_type"`
    pub enum_name: String,
}
impl AddressTypes {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
        }
    }
}
impl wire::Object for AddressTypes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
    }
}
/// The state of the reorganization process. It cannot tell approved, failed and waiting for execution apart, so prefer `approval_group_status_v2`.
///
/// 组织架构调整流程的状态。它分不清审批通过、执行失败和等待执行，建议改看 `approval_group_status_v2`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalGroupStatus {
    /// `0`: Not started, the request has not been submitted yet / 待发起，审批单尚未成功发起
    N0,
    /// `1`: Waiting for approval / 审批中
    N1,
    /// `2`: Approved, the changes are to be written / 审批通过，调整记录等待写入
    N2,
    /// `3`: Completed, all changes are written, though they may take effect later / 已完成，调整记录均已写入，但可能日后才生效
    N3,
    /// `4`: Rejected / 审批未通过
    N4,
    /// `5`: Withdrawn by the user / 已由用户撤销
    N5,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalGroupStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalGroupStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::N5 => "5",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "4" => Self::N4,
            "5" => Self::N5,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The international area code of the phone number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
///
/// 电话的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaCode {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for AreaCode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The result of the assessment. / 考核结果。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AssessmentResult {
    /// `approved`: Passed / 通过
    Approved,
    /// `rejected`: Failed / 不通过
    Rejected,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AssessmentResult {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AssessmentResult {
    fn as_str(&self) -> &str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the assessment. / 考核状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AssessmentStatus {
    /// `not_started`: Not started / 未开始
    NotStarted,
    /// `in_process`: In progress / 进行中
    InProcess,
    /// `completed`: Completed / 已完成
    Completed,
    /// `no_need`: Not needed / 无需考核
    NoNeed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AssessmentStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AssessmentStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProcess => "in_process",
            Self::Completed => "completed",
            Self::NoNeed => "no_need",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "not_started" => Self::NotStarted,
            "in_process" => Self::InProcess,
            "completed" => Self::Completed,
            "no_need" => Self::NoNeed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The business type, formerly called the reason for the assignment. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `assignment_start_reason` as `custom_api_name`.
///
/// 业务类型，原称任职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `assignment_start_reason`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignmentStartReason {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for AssignmentStartReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The state of the background check; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `background_check_order_status`. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
///
/// 背景调查的状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `background_check_order_status`）。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrderStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for BackgroundCheckOrderStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A bank account. / 银行账户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// The name of the bank, by language. / 银行的名称，按语言给出。
    pub bank_name: String,
    /// The account number. / 银行账号。
    pub bank_account_number: String,
    /// The name of the account holder. / 开户人的姓名。
    pub account_holder: String,
    /// The name of the branch. / 支行的名称。
    pub branch_name: String,
    /// The ID of the bank; `corehr.v2.basic_info_bank.search` returns it.
    ///
    /// 银行 ID，可由 `corehr.v2.basic_info_bank.search` 获取。
    pub bank_id_v2: String,
    /// The ID of the branch, which must belong to the bank given; `corehr.v2.basic_info_bank_branch.search` returns it.
    ///
    /// 支行 ID，须属于所填的银行，可由 `corehr.v2.basic_info_bank_branch.search` 获取。
    pub branch_id_v2: String,
    /// The ID of the country or region of the bank account; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 银行卡所属国家 / 地区的 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    pub country_region_id: String,
    /// What the bank account is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_usage`.
    ///
    /// 银行卡的用途列表，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_usage`）。
    pub bank_account_usage: Vec<BankAccountUsage>,
    /// The type of the bank account; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_type`.
    ///
    /// 银行卡类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_type`）。
    pub bank_account_type: BankAccountType,
    /// How payments are split among bank accounts; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `payment_type`.
    ///
    /// 款项的分配方式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `payment_type`）。
    pub payment_type: PaymentType,
    /// The share paid to this account, to at most two decimals. / 分配到该银行卡的比例，最多两位小数。
    pub payment_rate: String,
    /// The amount paid to this account, to at most two decimals. / 分配到该银行卡的金额，最多两位小数。
    pub payment_amount: String,
    /// The priority of this account when payments are split. / 款项分配的优先级。
    pub priority: i64,
    /// The ID of the currency; `corehr.v2.basic_info_currency.search` returns it.
    ///
    /// 货币 ID，可由 `corehr.v2.basic_info_currency.search` 获取。
    pub currency_id: String,
    /// The international bank account number (IBAN). / 国际银行账号（IBAN）。
    pub iban: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for BankAccount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_name", &mut self.bank_name);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("account_holder", &mut self.account_holder);
        f.field("branch_name", &mut self.branch_name);
        f.field("bank_id_v2", &mut self.bank_id_v2);
        f.field("branch_id_v2", &mut self.branch_id_v2);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("bank_account_usage", &mut self.bank_account_usage);
        f.field("bank_account_type", &mut self.bank_account_type);
        f.field("payment_type", &mut self.payment_type);
        f.field("payment_rate", &mut self.payment_rate);
        f.field("payment_amount", &mut self.payment_amount);
        f.field("priority", &mut self.priority);
        f.field("currency_id", &mut self.currency_id);
        f.field("IBAN", &mut self.iban);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The bank accounts. / 银行账户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountForUpdate {
    /// The name of the bank, by language. / 银行的名称，按语言给出。
    /// - Example: `"text"`
    pub bank_name: Option<String>,
    /// The name of the branch. / 支行的名称。
    /// - Example: `"text"`
    pub branch_name: Option<String>,
    /// The account number. / 银行账号。
    /// - Example: `"62312xxxx0001223"`
    pub bank_account_number: String,
    /// The name of the account holder. / 开户人的姓名。
    /// - Example: `"text"`
    pub account_holder: String,
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 国家 / 地区 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"6862995745889322510"`
    pub country_region_id: Option<String>,
    /// What the bank account is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_usage`.
    ///
    /// 银行卡的用途列表，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_usage`）。
    /// - Length: 0 to 100
    /// - Example: `["payment"]`
    pub bank_account_usages: Option<Vec<String>>,
    /// The type of the bank account; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_type`.
    ///
    /// 银行卡类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_type`）。
    /// - Example: `"checking"`
    pub bank_account_type: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl BankAccountForUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        bank_account_number: impl Into<String>,
        account_holder: impl Into<String>,
    ) -> Self {
        Self {
            bank_name: Default::default(),
            branch_name: Default::default(),
            bank_account_number: bank_account_number.into(),
            account_holder: account_holder.into(),
            country_region_id: Default::default(),
            bank_account_usages: Default::default(),
            bank_account_type: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }
    /// Sets `branch_name`.
    #[must_use]
    pub fn branch_name(mut self, value: impl Into<String>) -> Self {
        self.branch_name = Some(value.into());
        self
    }
    /// Sets `country_region_id`.
    #[must_use]
    pub fn country_region_id(mut self, value: impl Into<String>) -> Self {
        self.country_region_id = Some(value.into());
        self
    }
    /// Sets `bank_account_usages`.
    #[must_use]
    pub fn bank_account_usages(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bank_account_usages = Some(value.into());
        self
    }
    /// Sets `bank_account_type`.
    #[must_use]
    pub fn bank_account_type(mut self, value: impl Into<String>) -> Self {
        self.bank_account_type = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for BankAccountForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_name", &mut self.bank_name);
        f.field("branch_name", &mut self.branch_name);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("account_holder", &mut self.account_holder);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("bank_account_usages", &mut self.bank_account_usages);
        f.field("bank_account_type", &mut self.bank_account_type);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`BankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountInput {
    /// The name of the bank, by language. / 银行的名称，按语言给出。
    pub bank_name: Option<String>,
    /// The account number. / 银行账号。
    pub bank_account_number: String,
    /// The name of the account holder. / 开户人的姓名。
    pub account_holder: String,
    /// The name of the branch. / 支行的名称。
    pub branch_name: Option<String>,
    /// The ID of the bank; `corehr.v2.basic_info_bank.search` returns it.
    ///
    /// 银行 ID，可由 `corehr.v2.basic_info_bank.search` 获取。
    pub bank_id_v2: Option<String>,
    /// The ID of the branch, which must belong to the bank given; `corehr.v2.basic_info_bank_branch.search` returns it.
    ///
    /// 支行 ID，须属于所填的银行，可由 `corehr.v2.basic_info_bank_branch.search` 获取。
    pub branch_id_v2: Option<String>,
    /// The ID of the country or region of the bank account; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 银行卡所属国家 / 地区的 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    pub country_region_id: Option<String>,
    /// What the bank account is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_usage`.
    ///
    /// 银行卡的用途列表，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_usage`）。
    pub bank_account_usage: Option<Vec<BankAccountUsageInput>>,
    /// The type of the bank account; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_type`.
    ///
    /// 银行卡类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_type`）。
    pub bank_account_type: Option<BankAccountTypeInput>,
    /// How payments are split among bank accounts; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `payment_type`.
    ///
    /// 款项的分配方式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `payment_type`）。
    pub payment_type: Option<PaymentTypeInput>,
    /// The share paid to this account, to at most two decimals. / 分配到该银行卡的比例，最多两位小数。
    pub payment_rate: Option<String>,
    /// The amount paid to this account, to at most two decimals. / 分配到该银行卡的金额，最多两位小数。
    pub payment_amount: Option<String>,
    /// The priority of this account when payments are split. / 款项分配的优先级。
    pub priority: Option<i64>,
    /// The ID of the currency; `corehr.v2.basic_info_currency.search` returns it.
    ///
    /// 货币 ID，可由 `corehr.v2.basic_info_currency.search` 获取。
    pub currency_id: Option<String>,
    /// The international bank account number (IBAN). / 国际银行账号（IBAN）。
    pub iban: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
}
impl BankAccountInput {
    /// Creates the value from its required fields.
    pub fn new(
        bank_account_number: impl Into<String>,
        account_holder: impl Into<String>,
    ) -> Self {
        Self {
            bank_name: Default::default(),
            bank_account_number: bank_account_number.into(),
            account_holder: account_holder.into(),
            branch_name: Default::default(),
            bank_id_v2: Default::default(),
            branch_id_v2: Default::default(),
            country_region_id: Default::default(),
            bank_account_usage: Default::default(),
            bank_account_type: Default::default(),
            payment_type: Default::default(),
            payment_rate: Default::default(),
            payment_amount: Default::default(),
            priority: Default::default(),
            currency_id: Default::default(),
            iban: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }
    /// Sets `branch_name`.
    #[must_use]
    pub fn branch_name(mut self, value: impl Into<String>) -> Self {
        self.branch_name = Some(value.into());
        self
    }
    /// Sets `bank_id_v2`.
    #[must_use]
    pub fn bank_id_v2(mut self, value: impl Into<String>) -> Self {
        self.bank_id_v2 = Some(value.into());
        self
    }
    /// Sets `branch_id_v2`.
    #[must_use]
    pub fn branch_id_v2(mut self, value: impl Into<String>) -> Self {
        self.branch_id_v2 = Some(value.into());
        self
    }
    /// Sets `country_region_id`.
    #[must_use]
    pub fn country_region_id(mut self, value: impl Into<String>) -> Self {
        self.country_region_id = Some(value.into());
        self
    }
    /// Sets `bank_account_usage`.
    #[must_use]
    pub fn bank_account_usage(
        mut self,
        value: impl Into<Vec<BankAccountUsageInput>>,
    ) -> Self {
        self.bank_account_usage = Some(value.into());
        self
    }
    /// Sets `bank_account_type`.
    #[must_use]
    pub fn bank_account_type(mut self, value: BankAccountTypeInput) -> Self {
        self.bank_account_type = Some(value);
        self
    }
    /// Sets `payment_type`.
    #[must_use]
    pub fn payment_type(mut self, value: PaymentTypeInput) -> Self {
        self.payment_type = Some(value);
        self
    }
    /// Sets `payment_rate`.
    #[must_use]
    pub fn payment_rate(mut self, value: impl Into<String>) -> Self {
        self.payment_rate = Some(value.into());
        self
    }
    /// Sets `payment_amount`.
    #[must_use]
    pub fn payment_amount(mut self, value: impl Into<String>) -> Self {
        self.payment_amount = Some(value.into());
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<String>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
    /// Sets `IBAN`.
    #[must_use]
    pub fn iban(mut self, value: impl Into<String>) -> Self {
        self.iban = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for BankAccountInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_name", &mut self.bank_name);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("account_holder", &mut self.account_holder);
        f.field("branch_name", &mut self.branch_name);
        f.field("bank_id_v2", &mut self.bank_id_v2);
        f.field("branch_id_v2", &mut self.branch_id_v2);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("bank_account_usage", &mut self.bank_account_usage);
        f.field("bank_account_type", &mut self.bank_account_type);
        f.field("payment_type", &mut self.payment_type);
        f.field("payment_rate", &mut self.payment_rate);
        f.field("payment_amount", &mut self.payment_amount);
        f.field("priority", &mut self.priority);
        f.field("currency_id", &mut self.currency_id);
        f.field("IBAN", &mut self.iban);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The type of the bank account; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_type`.
///
/// 银行卡类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for BankAccountType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`BankAccountType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl BankAccountTypeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for BankAccountTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// What the bank account is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `bank_account_usage`.
///
/// 银行卡的用途列表，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `bank_account_usage`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountUsage {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for BankAccountUsage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`BankAccountUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountUsageInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl BankAccountUsageInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for BankAccountUsageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The basics of the department. / 部门的基本信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicDepartment {
    /// The ID of the department, as a `department_id_type` ID; `corehr.v2.department.batch_get` returns the details.
    ///
    /// 部门 ID，类型由 `department_id_type` 决定，详情用 `corehr.v2.department.batch_get` 查询。
    pub id: String,
    /// The ID of the department, as a `department_id_type` ID, empty if it could not be converted; `corehr.v2.department.batch_get` returns the details.
    ///
    /// 部门 ID，类型由 `department_id_type` 决定，转换失败时为空，详情用 `corehr.v2.department.batch_get` 查询。
    pub id_v2: String,
    /// The name of the department, by language. / 部门的名称，按语言给出。
    pub department_name: Vec<I18n>,
}
impl wire::Object for BasicDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("id_v2", &mut self.id_v2);
        f.field("department_name", &mut self.department_name);
    }
}
/// The basic data of an employee. / 员工的基本信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicEmployee {
    /// The employment ID, as a `user_id_type` ID. / 雇佣 ID，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The employment ID, as a `user_id_type` ID, empty if it could not be converted.
    ///
    /// 雇佣 ID，类型由 `user_id_type` 决定，转换失败时为空。
    pub employment_id_v2: String,
    /// The employee number. / 工号。
    pub employee_number: String,
    /// The email address. / 邮箱地址。
    pub email_address: String,
    /// The personal data of the employee. / 员工的个人信息。
    pub person_info: BasicPersonInfo,
}
impl wire::Object for BasicEmployee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("employment_id_v2", &mut self.employment_id_v2);
        f.field("employee_number", &mut self.employee_number);
        f.field("email_address", &mut self.email_address);
        f.field("person_info", &mut self.person_info);
    }
}
/// The job data of a manager. / 上级的任职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicJobData {
    /// The ID of the job record; `corehr.v1.job_data.get` returns the details.
    ///
    /// 任职信息的 ID，详情用 `corehr.v1.job_data.get` 查询。
    pub job_data_id: String,
    /// The employment ID of the employee, as a `user_id_type` ID. The batch query of employees returns the details.
    ///
    /// 员工的雇佣 ID，类型由 `user_id_type` 决定，详情可用批量查询员工信息接口获取。
    pub employment_id: String,
}
impl wire::Object for BasicJobData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
        f.field("employment_id", &mut self.employment_id);
    }
}
/// The personal data of the employee. / 员工的个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicPersonInfo {
    /// The ID of the person. / 个人信息的 ID。
    pub person_id: String,
    /// The preferred name, computed from `local_primary`, `local_first_name`, `name_primary`, `first_name` and the like.
    ///
    /// 常用名，由 `local_primary`、`local_first_name`、`name_primary`、`first_name` 等字段计算得出。
    pub preferred_name: String,
    /// The preferred full name in the local language. / 常用的本地全名。
    pub preferred_local_full_name: String,
    /// The preferred full name in English. / 常用的英文全名。
    pub preferred_english_full_name: String,
}
impl wire::Object for BasicPersonInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_id", &mut self.person_id);
        f.field("preferred_name", &mut self.preferred_name);
        f.field("preferred_local_full_name", &mut self.preferred_local_full_name);
        f.field("preferred_english_full_name", &mut self.preferred_english_full_name);
    }
}
/// The birth certificate of the child. / 子女的出生证明。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BirthCertificateOfChild {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: String,
    /// The name of the file. / 文件名。
    pub name: String,
}
impl wire::Object for BirthCertificateOfChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`BirthCertificateOfChild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BirthCertificateOfChildInput {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: Option<String>,
    /// The name of the file. / 文件名。
    pub name: Option<String>,
}
impl BirthCertificateOfChildInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for BirthCertificateOfChildInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The category of the template, one of the values of `signature_template_category` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
///
/// 电子签模板的分类，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_category`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// The enum value of the template category. / 模板类别的枚举值。
    pub enum_name: String,
    /// The label of the template category, one item per language. / 模板类别的展示名，每种语言一项。
    pub display: Vec<I18n>,
}
impl wire::Object for Category {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The values of custom fields. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeFieldPair {
    /// The value of the field before the adjustment. / 字段调整前的值。
    pub origin_value: CustomFieldData,
    /// The value of the field after the adjustment. / 字段调整后的值。
    pub target_value: CustomFieldData,
}
impl wire::Object for ChangeFieldPair {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("origin_value", &mut self.origin_value);
        f.field("target_value", &mut self.target_value);
    }
}
/// The way of checking in; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `check_in_method`.
///
/// 签到方式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `check_in_method`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckInMethod {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for CheckInMethod {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
///
/// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompensationType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for CompensationType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`CompensationType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompensationTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl CompensationTypeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for CompensationTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the current contract; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `contract` and `custom_api_name` to `contract_type`.
///
/// 当前合同的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `contract`，`custom_api_name` 为 `contract_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for ContractType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CorehrDepartmentIdType {
    /// `open_department_id`: Department ID within one app in Feishu / 飞书中应用内的部门 ID
    OpenDepartmentId,
    /// `department_id`: Department ID unique within the tenant in Feishu / 飞书中租户内唯一的部门 ID
    DepartmentId,
    /// `people_corehr_department_id`: Department ID in Feishu People / 飞书人事的部门 ID
    PeopleCorehrDepartmentId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CorehrDepartmentIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CorehrDepartmentIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenDepartmentId => "open_department_id",
            Self::DepartmentId => "department_id",
            Self::PeopleCorehrDepartmentId => "people_corehr_department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_department_id" => Self::OpenDepartmentId,
            "department_id" => Self::DepartmentId,
            "people_corehr_department_id" => Self::PeopleCorehrDepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the probation. / 试用期的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CorehrProbationStatus {
    /// `pending`: Waiting for approval / 审批中
    Pending,
    /// `rejected`: Rejected / 已拒绝
    Rejected,
    /// `waiting`: Confirmation not initiated / 待发起转正
    Waiting,
    /// `approved`: Approved / 审批通过
    Approved,
    /// `converted`: Confirmed / 已转正
    Converted,
    /// `offboarded`: Left / 已离职
    Offboarded,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CorehrProbationStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CorehrProbationStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Rejected => "rejected",
            Self::Waiting => "waiting",
            Self::Approved => "approved",
            Self::Converted => "converted",
            Self::Offboarded => "offboarded",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "rejected" => Self::Rejected,
            "waiting" => Self::Waiting,
            "approved" => Self::Approved,
            "converted" => Self::Converted,
            "offboarded" => Self::Offboarded,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether to return people who left and were hired again or others; without it, both are searched.
///
/// 按是否离职重聘筛选，不填则搜索全部数据。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CorehrRehire {
    /// `to_be_confirmed`
    ///
    /// Let the system check: if past employment is found and needs confirmation, the call fails and returns it
    ///
    /// 待确认：由系统判断是否有历史雇佣记录，有且需二次确认时调用失败并返回该记录
    ToBeConfirmed,
    /// `no`: No, without a further check / 否：直接标为非离职重聘，不再判断
    No,
    /// `yes`: Yes, which needs the ID of the past employment / 是：须提供历史雇佣信息 ID
    Yes,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CorehrRehire {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CorehrRehire {
    fn as_str(&self) -> &str {
        match self {
            Self::ToBeConfirmed => "to_be_confirmed",
            Self::No => "no",
            Self::Yes => "yes",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "to_be_confirmed" => Self::ToBeConfirmed,
            "no" => Self::No,
            "yes" => Self::Yes,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the length of service is increased or decreased; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `seniority_adjust_information` and `custom_api_name` to `seniority_adjustment_type`.
///
/// 增加还是减少司龄，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `seniority_adjust_information`，`custom_api_name` 为 `seniority_adjustment_type`）。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CorehrSeniorityAdjustmentType {
    /// `increase`: Increase / 增加
    Increase,
    /// `decrease`: Decrease / 减少
    Decrease,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CorehrSeniorityAdjustmentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CorehrSeniorityAdjustmentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Increase => "increase",
            Self::Decrease => "decrease",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "increase" => Self::Increase,
            "decrease" => Self::Decrease,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CorehrUserIdType {
    /// `open_id`: ID of the user within one app, different in each app / 应用内的用户 ID，同一用户在不同应用中不同
    OpenId,
    /// `union_id`: ID of the user shared by all apps of one developer / 应用开发商下的用户 ID，同一开发商的应用间相同
    UnionId,
    /// `user_id`: ID of the user within one tenant, the same in every app / 租户内的用户 ID，同一租户的所有应用间相同
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_corehr_id`: ID of the user in Feishu People / 飞书人事的用户 ID
    PeopleCorehrId,
    /// `people_admin_id`: ID of the user in People Admin / People Admin 的用户 ID
    PeopleAdminId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CorehrUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CorehrUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleCorehrId => "people_corehr_id",
            Self::PeopleAdminId => "people_admin_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_corehr_id" => Self::PeopleCorehrId,
            "people_admin_id" => Self::PeopleAdminId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CorehrUserIdType2 {
    /// `open_id`: ID of the user within one app, different in each app / 应用内的用户 ID，同一用户在不同应用中不同
    OpenId,
    /// `union_id`: ID of the user shared by all apps of one developer / 应用开发商下的用户 ID，同一开发商的应用间相同
    UnionId,
    /// `user_id`: ID of the user within one tenant, the same in every app / 租户内的用户 ID，同一租户的所有应用间相同
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_corehr_id`: ID of the user in Feishu People / 飞书人事的用户 ID
    PeopleCorehrId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CorehrUserIdType2 {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CorehrUserIdType2 {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleCorehrId => "people_corehr_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_corehr_id" => Self::PeopleCorehrId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How costs are split among cost centers. / 成本在各成本中心之间的分摊。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostAllocation {
    /// The date on which the allocation takes effect. / 成本分摊的生效日期。
    /// - Example: `"2025-01-01"`
    pub effective_time: String,
    /// The date on which the allocation expires. / 成本分摊的失效日期。
    /// - Example: `"2025-02-01"`
    pub expiration_time: String,
    /// The share of each cost center. / 各成本中心的分摊比例。
    /// - Length: 0 to 50
    pub cost_center_rates: Vec<JobDataCostCenter>,
}
impl wire::Object for CostAllocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("cost_center_rates", &mut self.cost_center_rates);
    }
}
/// The request form of [`CostAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostAllocationInput {
    /// The date on which the allocation takes effect. / 成本分摊的生效日期。
    /// - Example: `"2025-01-01"`
    pub effective_time: Option<String>,
    /// The date on which the allocation expires. / 成本分摊的失效日期。
    /// - Example: `"2025-02-01"`
    pub expiration_time: Option<String>,
    /// The share of each cost center. / 各成本中心的分摊比例。
    /// - Length: 0 to 50
    pub cost_center_rates: Option<Vec<JobDataCostCenterInput>>,
}
impl CostAllocationInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets `cost_center_rates`.
    #[must_use]
    pub fn cost_center_rates(
        mut self,
        value: impl Into<Vec<JobDataCostCenterInput>>,
    ) -> Self {
        self.cost_center_rates = Some(value.into());
        self
    }
}
impl wire::Object for CostAllocationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("cost_center_rates", &mut self.cost_center_rates);
    }
}
/// A cost center. / 成本中心。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenter {
    /// The ID of the default cost center of the position; `corehr.v2.cost_center.search` returns it.
    ///
    /// 岗位默认成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    pub cost_center_id: String,
    /// The ID of the version of the cost center. / 成本中心版本的 ID。
    pub cost_center_version_id: String,
    /// The name of the cost center, by language. / 成本中心的名称，按语言给出。
    pub name: Vec<I18n>,
    /// The code of the cost center. / 成本中心的编码。
    pub code: String,
    /// The ID of the cost center above; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 上级成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub parent_cost_center_id: String,
    /// The employment IDs of the managers of the cost center; `corehr.v2.employee.search` returns the details.
    ///
    /// 成本中心负责人的雇佣 ID 列表，详情用 `corehr.v2.employee.search` 查询。
    pub managers: Vec<String>,
    /// The description of the cost center, by language. / 成本中心的描述，按语言给出。
    pub description: Vec<I18n>,
    /// The date on which the cost center takes effect, as `YYYY-MM-DD`. / 成本中心的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_time: String,
    /// The date on which the cost center expires, as `YYYY-MM-DD`. / 成本中心的失效日期，格式为 `YYYY-MM-DD`。
    pub expiration_time: String,
    /// Whether the cost center is enabled. / 成本中心当前是否启用。
    pub active: bool,
    /// The reason for the operation. / 进行此操作的原因。
    pub operation_reason: String,
}
impl wire::Object for CostCenter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("cost_center_version_id", &mut self.cost_center_version_id);
        f.field("name", &mut self.name);
        f.field("code", &mut self.code);
        f.field("parent_cost_center_id", &mut self.parent_cost_center_id);
        f.field("managers", &mut self.managers);
        f.field("description", &mut self.description);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("active", &mut self.active);
        f.field("operation_reason", &mut self.operation_reason);
    }
}
/// A version of a cost center. / 成本中心的一个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CostCenterVersion {
    /// The ID of the cost center. / 成本中心的 ID。
    pub cost_center_id: String,
    /// The ID of the version of the cost center. / 成本中心版本的 ID。
    pub version_id: String,
    /// The name of the cost center, by language. / 成本中心的名称，按语言给出。
    pub name: Vec<I18n>,
    /// The code of the cost center. / 成本中心的编码。
    pub code: String,
    /// The ID of the parent cost center; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 上级成本中心的 ID，详情用 `corehr.v2.cost_center.search` 查询。
    pub parent_cost_center_id: String,
    /// The employment IDs of the managers of the cost center; `corehr.v2.employee.search` returns the details.
    ///
    /// 成本中心负责人的雇佣 ID 列表，详情用 `corehr.v2.employee.search` 查询。
    pub managers: Vec<String>,
    /// The description of the cost center, by language. / 成本中心的描述，按语言给出。
    pub description: Vec<I18n>,
    /// The day this version takes effect, as `YYYY-MM-DD 00:00:00`, accurate to the day.
    ///
    /// 该版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub effective_time: String,
    /// When the version expires, written `YYYY-MM-DD 00:00:00` to the day.
    ///
    /// 版本的失效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日。
    pub expiration_time: String,
    /// Whether the cost center is enabled. / 成本中心当前是否启用。
    pub active: bool,
}
impl wire::Object for CostCenterVersion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("version_id", &mut self.version_id);
        f.field("name", &mut self.name);
        f.field("code", &mut self.code);
        f.field("parent_cost_center_id", &mut self.parent_cost_center_id);
        f.field("managers", &mut self.managers);
        f.field("description", &mut self.description);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("active", &mut self.active);
    }
}
/// A currency. / 货币。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Currency {
    /// The ID of the currency. / 货币的 ID。
    pub currency_id: String,
    /// The IDs of the countries and regions of the currency. For details, call the country and region queries.
    ///
    /// 货币所属国家和地区的 ID，详情可用查询国家/地区信息接口获取。
    pub country_region_id_list: Vec<String>,
    /// The name of the currency in each language. / 货币在各语言中的名称。
    pub currency_name: Vec<I18n>,
    /// The numeric code of the currency (ISO 4217). / 货币的数字代码（ISO 4217）。
    pub numeric_code: i64,
    /// The three-letter code of the currency (ISO 4217). / 货币的三位字母代码（ISO 4217）。
    pub currency_alpha_3_code: String,
    /// Whether the entry is in effect. / 数据是否生效。
    /// - `1`: In effect / 生效
    /// - `0`: No longer in effect / 失效
    pub status: i64,
}
impl wire::Object for Currency {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_id", &mut self.currency_id);
        f.field("country_region_id_list", &mut self.country_region_id_list);
        f.field("currency_name", &mut self.currency_name);
        f.field("numeric_code", &mut self.numeric_code);
        f.field("currency_alpha_3_code", &mut self.currency_alpha_3_code);
        f.field("status", &mut self.status);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// The API name of the custom field, by which it is identified. / 自定义字段的 API 名称，唯一标识一个字段。
    pub custom_api_name: String,
    /// The name of the custom field. / 自定义字段的名称。
    pub name: CustomName,
    /// The type of the custom field. / 自定义字段的类型。
    pub r#type: i64,
    /// The value of the field as an escaped JSON string, whose form depends on the metadata of the field, for example `123`, `123.23`, `"true"`, `[\"id1\",\"id2\"]` or `"2006-01-02 15:04:05"`.
    ///
    /// 字段的值，为转义后的 JSON 字符串，格式由字段的元数据决定，如 `123`、`123.23`、`"true"`、`[\"id1\",\"id2\"]`、`"2006-01-02 15:04:05"`。
    pub value: String,
}
impl wire::Object for CustomFieldData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_api_name", &mut self.custom_api_name);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`CustomFieldData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldDataInput {
    /// The API name of the custom field, by which it is identified. / 自定义字段的 API 名称，唯一标识一个字段。
    pub custom_api_name: String,
    /// The name of the custom field. / 自定义字段的名称。
    pub name: Option<CustomNameInput>,
    /// The type of the custom field. / 自定义字段的类型。
    pub r#type: Option<i64>,
    /// The value of the field as an escaped JSON string, whose form depends on the metadata of the field, for example `123`, `123.23`, `"true"`, `[\"id1\",\"id2\"]` or `"2006-01-02 15:04:05"`.
    ///
    /// 字段的值，为转义后的 JSON 字符串，格式由字段的元数据决定，如 `123`、`123.23`、`"true"`、`[\"id1\",\"id2\"]`、`"2006-01-02 15:04:05"`。
    pub value: String,
}
impl CustomFieldDataInput {
    /// Creates the value from its required fields.
    pub fn new(custom_api_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            custom_api_name: custom_api_name.into(),
            name: Default::default(),
            r#type: Default::default(),
            value: value.into(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: CustomNameInput) -> Self {
        self.name = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for CustomFieldDataInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_api_name", &mut self.custom_api_name);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The name of the custom field. / 自定义字段的名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomName {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for CustomName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The request form of [`CustomName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomNameInput {
    /// The Chinese text. / 中文内容。
    pub zh_cn: Option<String>,
    /// The English text. / 英文内容。
    pub en_us: Option<String>,
}
impl CustomNameInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
}
impl wire::Object for CustomNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The custom organization changes of the employees. / 各员工的自定义组织变更记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomOrgList {
    /// The Chinese and English names of the custom organization. / 自定义组织的中英文名称。
    pub custom_org_name: I18nV2,
    /// The ID of the custom organization; `corehr.v2.custom_org.query` returns the details.
    ///
    /// 自定义组织的 ID，详情用 `corehr.v2.custom_org.query` 查询。
    pub custom_org_id: String,
    /// The share of the custom organization, such as `50.01`. / 该自定义组织所占的比例，如 `50.01`。
    pub rate: String,
}
impl wire::Object for CustomOrgList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_org_name", &mut self.custom_org_name);
        f.field("custom_org_id", &mut self.custom_org_id);
        f.field("rate", &mut self.rate);
    }
}
/// The custom organizations the employee belongs to, with the share of each. / 员工所属的自定义组织及比例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomOrgWithRate {
    /// The ID of the custom organization. / 自定义组织 ID。
    /// - Example: `"7382048365313261588"`
    pub id: String,
    /// The share of the custom organization, such as `50.01`. / 该自定义组织所占的比例，如 `50.01`。
    /// - Example: `"50.01"`
    pub rate: Option<String>,
}
impl CustomOrgWithRate {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            rate: Default::default(),
        }
    }
    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: impl Into<String>) -> Self {
        self.rate = Some(value.into());
        self
    }
}
impl wire::Object for CustomOrgWithRate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("rate", &mut self.rate);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataengineI18n {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for DataengineI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The default cost center. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
///
/// 默认成本中心。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DefaultCostCenter {
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns it.
    ///
    /// 成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    pub cost_center_id: String,
    /// The date on which this version takes effect. / 该版本信息的生效日期。
    pub effective_time: String,
    /// Whether the default cost center is inherited from the position or department. / 是否继承岗位或部门的默认成本中心。
    pub is_herit: bool,
    /// Whether the default cost center comes from the position or from the department. / 默认成本中心继承自岗位还是部门。
    pub inherit_source: String,
}
impl wire::Object for DefaultCostCenter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("is_herit", &mut self.is_herit);
        f.field("inherit_source", &mut self.inherit_source);
    }
}
/// The degree; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `degree`.
///
/// 学位，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `degree`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Degree {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Degree {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Degree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DegreeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl DegreeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for DegreeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A department. / 部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Department {
    /// The ID of the department. / 部门的 ID。
    pub id: String,
    /// The ID of the version of the department. / 部门版本的 ID。
    pub version_id: String,
    /// The name of the department, by language. / 部门的名称，按语言给出。
    pub department_name: Vec<I18n>,
    /// The type of the department; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `subtype`.
    ///
    /// 部门类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `subtype`）。
    pub sub_type: SubType,
    /// The ID of the department above, absent for a department at the top. / 上级部门的 ID，一级部门没有此字段。
    /// - Present only with one of the scopes `corehr:department.organize:read`
    pub parent_department_id: String,
    /// The employment ID of the manager of the department; `corehr.v2.employee.search` returns the details.
    ///
    /// 部门负责人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    /// - Present only with one of the scopes `corehr:department.manager:read`
    pub manager: String,
    /// The position among the departments on the same level. It changes at once when departments are dragged on the page, and within 10 minutes after a department is created or moved; with more than 1000 departments on a level, it is no longer updated.
    ///
    /// 在同级部门中的排序序号。在页面上拖动排序时立即更新；新建部门或更换上级后 10 分钟内更新；同级部门超过 1000 个时不再更新。
    pub tree_order: String,
    /// The position among all departments, made of the `tree_order` of each department on the path joined by `-`. It follows about 10 minutes after a department is created or updated, by default without an event; with more than 1000 departments on a level, it is no longer updated.
    ///
    /// 在所有部门中的排序序号，由上级路径上各部门的 `tree_order` 用 `-` 连接而成。新建或更新后约 10 分钟才更新，变化默认不推送部门更新事件；同级部门超过 1000 个时不再更新。
    pub list_order: String,
    /// The code of the department. / 部门的编码。
    pub code: String,
    /// Whether the department is the root department. / 是否为根部门。
    pub is_root: bool,
    /// Whether the department is confidential, not supported yet and to be ignored. / 部门是否保密，暂不支持，可忽略。
    pub is_confidential: bool,
    /// The date on which the current version takes effect, as `YYYY-MM-DD`. / 当前版本的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// The date on which the current version expires, as `YYYY-MM-DD`. / 当前版本的失效日期，格式为 `YYYY-MM-DD`。
    pub expiration_date: String,
    /// Whether the department is enabled. / 部门的启停用状态，`true` 为启用，`false` 为停用。
    pub active: bool,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:department.custom_fields:read`
    pub custom_fields: Vec<CustomFieldData>,
    /// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
    ///
    /// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
    pub staffing_model: StaffingModel,
    /// The ID of the default cost center of the members of the department; `corehr.v2.cost_center.search` returns the details.
    ///
    /// 该部门成员的默认成本中心 ID，详情用 `corehr.v2.cost_center.search` 查询。
    /// - Present only with one of the scopes `corehr:department.cost_center_id:read`
    pub cost_center_id: String,
    /// When it was created. / 创建时间。
    pub created_time: String,
    /// When it was updated. / 更新时间。
    pub updated_time: String,
    /// The creator. / 创建人。
    pub created_by: String,
    /// The user who made the last update. / 最近更新的人。
    pub updated_by: String,
    /// When the record was created. / 该记录的创建时间。
    pub record_created_time: String,
    /// When the record was last updated. / 该记录的更新时间。
    pub record_updated_time: String,
    /// The person who created the record. / 该记录的创建人。
    pub record_created_by: String,
    /// The person who last updated the record. / 该记录的更新人。
    pub record_updated_by: String,
}
impl wire::Object for Department {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("version_id", &mut self.version_id);
        f.field("department_name", &mut self.department_name);
        f.field("sub_type", &mut self.sub_type);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("manager", &mut self.manager);
        f.field("tree_order", &mut self.tree_order);
        f.field("list_order", &mut self.list_order);
        f.field("code", &mut self.code);
        f.field("is_root", &mut self.is_root);
        f.field("is_confidential", &mut self.is_confidential);
        f.field("effective_date", &mut self.effective_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("active", &mut self.active);
        f.field("description", &mut self.description);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("staffing_model", &mut self.staffing_model);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("created_time", &mut self.created_time);
        f.field("updated_time", &mut self.updated_time);
        f.field("created_by", &mut self.created_by);
        f.field("updated_by", &mut self.updated_by);
        f.field("record_created_time", &mut self.record_created_time);
        f.field("record_updated_time", &mut self.record_updated_time);
        f.field("record_created_by", &mut self.record_created_by);
        f.field("record_updated_by", &mut self.record_updated_by);
    }
}
/// A version of a department. / 部门的一个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentTimeline {
    /// The ID of the department. / 部门的 ID。
    pub id: String,
    /// The ID of the version of the department. / 部门版本的 ID。
    pub version_id: String,
    /// The name of the department, one item per language. / 部门的名称，每种语言一项。
    pub names: Vec<I18n>,
    /// The type of the department; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `subtype`.
    ///
    /// 部门类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `subtype`）。
    pub sub_type: SubType,
    /// The ID of the department above, absent for a department at the top; `corehr.v1.department.get` returns the details.
    ///
    /// 上级部门的 ID，一级部门没有此字段，详情用 `corehr.v1.department.get` 查询。
    /// - Present only with one of the scopes `corehr:department.organize:read`
    pub parent_department_id: String,
    /// The employment ID of the manager of the department; `corehr.v2.employee.search` returns the details.
    ///
    /// 部门负责人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    /// - Present only with one of the scopes `corehr:department.manager:read`
    pub manager: String,
    /// The code of the department. / 部门的编码。
    pub code: String,
    /// The date on which this version takes effect, as `YYYY-MM-DD`. / 该版本的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// Whether the department is active. / 部门是否启用。
    pub active: bool,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<I18n>,
    /// The values of custom fields. Listing the custom fields shows which there are.
    ///
    /// 自定义字段的值，可用的字段由获取自定义字段列表接口返回。
    /// - Present only with one of the scopes `corehr:department.custom_fields:read`
    pub custom_fields: Vec<CustomFieldData>,
    /// The date on which this version expires, as `YYYY-MM-DD`. / 该版本的失效日期，格式为 `YYYY-MM-DD`。
    pub expiration_date: String,
    /// The order of the department among the direct children of its parent, a string compared as a number; lower numbers come first. The number of digits grows with the number of siblings (6 for up to 10, 16 for more than 100), and all siblings are renumbered when the numbers run out, so values may jump; with more than 1000 siblings the order may be wrong. It is updated within 10 minutes after a department is created, and at once after reordering on the page. A change of parent clears it; it is then computed again together with `list_order` within 10 minutes.
    ///
    /// 部门在同一上级的直接下级中的排序序号，为按数值比较的字符串，越小越靠前。位数随同级部门数量增加（10 个以内为 6 位，超过 100 个为 16 位），序号不够用时会全部重排，数值可能大幅变化；同级超过 1000 个时排序可能出错。新建部门后 10 分钟内更新，在页面上拖动则实时更新；变更上级时先清空，10 分钟内与 `list_order` 一起重算。
    pub tree_order: String,
    /// The order of the department among all departments: the `tree_order` values along the path from the top, joined by `-`. It is updated about 10 minutes after a department is created or changed, and no longer once there are more than 1000 siblings. Its changes raise no department events unless support staff enable them.
    ///
    /// 部门在全部部门中的排序序号，由上级路径上各部门的 `tree_order` 以 `-` 拼接而成，新建或更新后约 10 分钟才更新；同级部门超过 1000 个时不再更新。它的变化默认不触发部门变更事件，需要时联系支持人员开启。
    pub list_order: String,
    /// Whether it is the root department; always returned. / 是否为根部门，无须指定即会返回。
    pub is_root: bool,
    /// Whether the department is confidential, not supported yet and to be ignored. / 部门是否保密，暂不支持，可忽略。
    pub is_confidential: bool,
    /// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
    ///
    /// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
    pub staffing_model: DepartmentTimelineStaffingModel,
    /// The ID of the cost center. / 成本中心的 ID。
    /// - Present only with one of the scopes `corehr:department.cost_center_id:read`
    pub cost_center_id: String,
}
impl wire::Object for DepartmentTimeline {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("version_id", &mut self.version_id);
        f.field("names", &mut self.names);
        f.field("sub_type", &mut self.sub_type);
        f.field("parent_department_id", &mut self.parent_department_id);
        f.field("manager", &mut self.manager);
        f.field("code", &mut self.code);
        f.field("effective_date", &mut self.effective_date);
        f.field("active", &mut self.active);
        f.field("descriptions", &mut self.descriptions);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("tree_order", &mut self.tree_order);
        f.field("list_order", &mut self.list_order);
        f.field("is_root", &mut self.is_root);
        f.field("is_confidential", &mut self.is_confidential);
        f.field("staffing_model", &mut self.staffing_model);
        f.field("cost_center_id", &mut self.cost_center_id);
    }
}
/// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
///
/// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentTimelineStaffingModel {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for DepartmentTimelineStaffingModel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A family member. / 家庭成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dependent {
    /// The ID of the entry. / 该条记录的 ID。
    pub id: String,
    /// The name of the family member. / 亲属的姓名。
    pub name: PersonName,
    /// The relationship to the employee. / 与员工的关系。
    pub relationship: Relationship,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    pub gender: Gender,
    /// The date of birth of the family member. / 亲属的出生日期。
    pub date_of_birth: String,
    /// The ID of the nationality; `corehr.v2.basic_info_nationality.search` returns the details.
    ///
    /// 国籍 ID，详情用 `corehr.v2.basic_info_nationality.search` 查询。
    pub nationality_id_v2: String,
    /// The identification documents. / 身份证件。
    pub national_id_list: Vec<NationalId>,
    /// Whether the spouse works; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `spouses_working_status`.
    ///
    /// 配偶的工作状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `spouses_working_status`）。
    pub spouses_working_status: SpousesWorkingStatus,
    /// Whether the family member is covered by health insurance. / 是否有家属医疗保险。
    pub is_this_person_covered_by_health_insurance: bool,
    /// Whether the family member may be claimed for a tax deduction. / 是否允许以该家属抵扣税款。
    pub is_this_person_allowed_for_tax_deduction: bool,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
    /// The name of the family member. / 家庭成员的姓名。
    pub dependent_name: String,
    /// The employer of the family member. / 亲属的工作单位。
    pub employer: String,
    /// The job held. / 所任岗位。
    pub job: String,
    /// The phone number of the family member. / 亲属的电话号码。
    pub phone: Phone,
    /// The contact address of the family member. / 亲属的联系地址。
    pub address: Address,
    /// The birth certificate of the child. / 子女的出生证明。
    pub birth_certificate_of_child: Vec<BirthCertificateOfChild>,
}
impl wire::Object for Dependent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id_v2", &mut self.nationality_id_v2);
        f.field("national_id_list", &mut self.national_id_list);
        f.field("spouses_working_status", &mut self.spouses_working_status);
        f.field(
            "is_this_person_covered_by_health_insurance",
            &mut self.is_this_person_covered_by_health_insurance,
        );
        f.field(
            "is_this_person_allowed_for_tax_deduction",
            &mut self.is_this_person_allowed_for_tax_deduction,
        );
        f.field("custom_fields", &mut self.custom_fields);
        f.field("dependent_name", &mut self.dependent_name);
        f.field("employer", &mut self.employer);
        f.field("job", &mut self.job);
        f.field("phone", &mut self.phone);
        f.field("address", &mut self.address);
        f.field("birth_certificate_of_child", &mut self.birth_certificate_of_child);
    }
}
/// The family members of the person. / 家庭成员列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependentForUpdate {
    /// How the family member is related to the person; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `relationship_with_dependent`.
    ///
    /// 家庭成员与本人的关系，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `relationship_with_dependent`）。
    /// - Example: `"parent"`
    pub relationship: String,
    /// The gender of the family member; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 家庭成员的性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    /// - Example: `"male"`
    pub gender: Option<String>,
    /// The date of birth of the family member. / 亲属的出生日期。
    /// - Example: `"2020-01-01"`
    pub date_of_birth: Option<String>,
    /// The identity documents of the family member. / 家庭成员的证件列表。
    /// - Length: 1 to 1000
    pub national_ids: Option<Vec<NationalIdForUpdate>>,
    /// Whether the spouse works; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `spouses_working_status`.
    ///
    /// 配偶的工作状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `spouses_working_status`）。
    /// - Example: `"working"`
    pub spouses_working_status: Option<String>,
    /// Whether the family member is covered by health insurance. / 是否有家属医疗保险。
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether the family member may be claimed for a tax deduction. / 是否允许以该家属抵扣税款。
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// The name of the family member. / 家庭成员的姓名。
    /// - Example: `"text"`
    pub dependent_name: Option<String>,
    /// The employer of the family member. / 亲属的工作单位。
    /// - Example: `"text"`
    pub employer: Option<String>,
    /// The job of the family member. / 家庭成员的岗位。
    /// - Example: `"text"`
    pub job: Option<String>,
    /// The phone number of the family member. / 亲属的电话号码。
    pub phone: Option<PhoneForUpdate>,
    /// The contact address of the family member. / 亲属的联系地址。
    pub address: Option<AddressForUpdate>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl DependentForUpdate {
    /// Creates the value from its required fields.
    pub fn new(relationship: impl Into<String>) -> Self {
        Self {
            relationship: relationship.into(),
            gender: Default::default(),
            date_of_birth: Default::default(),
            national_ids: Default::default(),
            spouses_working_status: Default::default(),
            is_this_person_covered_by_health_insurance: Default::default(),
            is_this_person_allowed_for_tax_deduction: Default::default(),
            dependent_name: Default::default(),
            employer: Default::default(),
            job: Default::default(),
            phone: Default::default(),
            address: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: impl Into<String>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets `date_of_birth`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl Into<String>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }
    /// Sets `national_ids`.
    #[must_use]
    pub fn national_ids(mut self, value: impl Into<Vec<NationalIdForUpdate>>) -> Self {
        self.national_ids = Some(value.into());
        self
    }
    /// Sets `spouses_working_status`.
    #[must_use]
    pub fn spouses_working_status(mut self, value: impl Into<String>) -> Self {
        self.spouses_working_status = Some(value.into());
        self
    }
    /// Sets `is_this_person_covered_by_health_insurance`.
    #[must_use]
    pub fn is_this_person_covered_by_health_insurance(mut self, value: bool) -> Self {
        self.is_this_person_covered_by_health_insurance = Some(value);
        self
    }
    /// Sets `is_this_person_allowed_for_tax_deduction`.
    #[must_use]
    pub fn is_this_person_allowed_for_tax_deduction(mut self, value: bool) -> Self {
        self.is_this_person_allowed_for_tax_deduction = Some(value);
        self
    }
    /// Sets `dependent_name`.
    #[must_use]
    pub fn dependent_name(mut self, value: impl Into<String>) -> Self {
        self.dependent_name = Some(value.into());
        self
    }
    /// Sets `employer`.
    #[must_use]
    pub fn employer(mut self, value: impl Into<String>) -> Self {
        self.employer = Some(value.into());
        self
    }
    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, value: impl Into<String>) -> Self {
        self.job = Some(value.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: PhoneForUpdate) -> Self {
        self.phone = Some(value);
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: AddressForUpdate) -> Self {
        self.address = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for DependentForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("relationship", &mut self.relationship);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("national_ids", &mut self.national_ids);
        f.field("spouses_working_status", &mut self.spouses_working_status);
        f.field(
            "is_this_person_covered_by_health_insurance",
            &mut self.is_this_person_covered_by_health_insurance,
        );
        f.field(
            "is_this_person_allowed_for_tax_deduction",
            &mut self.is_this_person_allowed_for_tax_deduction,
        );
        f.field("dependent_name", &mut self.dependent_name);
        f.field("employer", &mut self.employer);
        f.field("job", &mut self.job);
        f.field("phone", &mut self.phone);
        f.field("address", &mut self.address);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`Dependent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependentInput {
    /// The ID of the entry. / 该条记录的 ID。
    pub id: Option<String>,
    /// The name of the family member. / 亲属的姓名。
    pub name: Option<PersonNameInput>,
    /// The relationship to the employee. / 与员工的关系。
    pub relationship: RelationshipInput,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    pub gender: Option<GenderInput>,
    /// The date of birth of the family member. / 亲属的出生日期。
    pub date_of_birth: Option<String>,
    /// The ID of the nationality; `corehr.v2.basic_info_nationality.search` returns the details.
    ///
    /// 国籍 ID，详情用 `corehr.v2.basic_info_nationality.search` 查询。
    pub nationality_id_v2: Option<String>,
    /// The identification documents. / 身份证件。
    pub national_id_list: Option<Vec<NationalIdInput>>,
    /// Whether the spouse works; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `spouses_working_status`.
    ///
    /// 配偶的工作状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `spouses_working_status`）。
    pub spouses_working_status: Option<SpousesWorkingStatusInput>,
    /// Whether the family member is covered by health insurance. / 是否有家属医疗保险。
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether the family member may be claimed for a tax deduction. / 是否允许以该家属抵扣税款。
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
    /// The name of the family member. / 家庭成员的姓名。
    pub dependent_name: Option<String>,
    /// The employer of the family member. / 亲属的工作单位。
    pub employer: Option<String>,
    /// The job held. / 所任岗位。
    pub job: Option<String>,
    /// The phone number of the family member. / 亲属的电话号码。
    pub phone: Option<PhoneInput>,
    /// The contact address of the family member. / 亲属的联系地址。
    pub address: Option<AddressInput>,
    /// The birth certificate of the child. / 子女的出生证明。
    pub birth_certificate_of_child: Option<Vec<BirthCertificateOfChildInput>>,
}
impl DependentInput {
    /// Creates the value from its required fields.
    pub fn new(relationship: RelationshipInput) -> Self {
        Self {
            id: Default::default(),
            name: Default::default(),
            relationship,
            gender: Default::default(),
            date_of_birth: Default::default(),
            nationality_id_v2: Default::default(),
            national_id_list: Default::default(),
            spouses_working_status: Default::default(),
            is_this_person_covered_by_health_insurance: Default::default(),
            is_this_person_allowed_for_tax_deduction: Default::default(),
            custom_fields: Default::default(),
            dependent_name: Default::default(),
            employer: Default::default(),
            job: Default::default(),
            phone: Default::default(),
            address: Default::default(),
            birth_certificate_of_child: Default::default(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: PersonNameInput) -> Self {
        self.name = Some(value);
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: GenderInput) -> Self {
        self.gender = Some(value);
        self
    }
    /// Sets `date_of_birth`.
    #[must_use]
    pub fn date_of_birth(mut self, value: impl Into<String>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }
    /// Sets `nationality_id_v2`.
    #[must_use]
    pub fn nationality_id_v2(mut self, value: impl Into<String>) -> Self {
        self.nationality_id_v2 = Some(value.into());
        self
    }
    /// Sets `national_id_list`.
    #[must_use]
    pub fn national_id_list(mut self, value: impl Into<Vec<NationalIdInput>>) -> Self {
        self.national_id_list = Some(value.into());
        self
    }
    /// Sets `spouses_working_status`.
    #[must_use]
    pub fn spouses_working_status(mut self, value: SpousesWorkingStatusInput) -> Self {
        self.spouses_working_status = Some(value);
        self
    }
    /// Sets `is_this_person_covered_by_health_insurance`.
    #[must_use]
    pub fn is_this_person_covered_by_health_insurance(mut self, value: bool) -> Self {
        self.is_this_person_covered_by_health_insurance = Some(value);
        self
    }
    /// Sets `is_this_person_allowed_for_tax_deduction`.
    #[must_use]
    pub fn is_this_person_allowed_for_tax_deduction(mut self, value: bool) -> Self {
        self.is_this_person_allowed_for_tax_deduction = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `dependent_name`.
    #[must_use]
    pub fn dependent_name(mut self, value: impl Into<String>) -> Self {
        self.dependent_name = Some(value.into());
        self
    }
    /// Sets `employer`.
    #[must_use]
    pub fn employer(mut self, value: impl Into<String>) -> Self {
        self.employer = Some(value.into());
        self
    }
    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, value: impl Into<String>) -> Self {
        self.job = Some(value.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, value: PhoneInput) -> Self {
        self.phone = Some(value);
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: AddressInput) -> Self {
        self.address = Some(value);
        self
    }
    /// Sets `birth_certificate_of_child`.
    #[must_use]
    pub fn birth_certificate_of_child(
        mut self,
        value: impl Into<Vec<BirthCertificateOfChildInput>>,
    ) -> Self {
        self.birth_certificate_of_child = Some(value.into());
        self
    }
}
impl wire::Object for DependentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id_v2", &mut self.nationality_id_v2);
        f.field("national_id_list", &mut self.national_id_list);
        f.field("spouses_working_status", &mut self.spouses_working_status);
        f.field(
            "is_this_person_covered_by_health_insurance",
            &mut self.is_this_person_covered_by_health_insurance,
        );
        f.field(
            "is_this_person_allowed_for_tax_deduction",
            &mut self.is_this_person_allowed_for_tax_deduction,
        );
        f.field("custom_fields", &mut self.custom_fields);
        f.field("dependent_name", &mut self.dependent_name);
        f.field("employer", &mut self.employer);
        f.field("job", &mut self.job);
        f.field("phone", &mut self.phone);
        f.field("address", &mut self.address);
        f.field("birth_certificate_of_child", &mut self.birth_certificate_of_child);
    }
}
/// The type of phone; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `device_type`.
///
/// 电话的设备类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `device_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for DeviceType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`DeviceType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeviceTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: Option<String>,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl DeviceTypeInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enum_name`.
    #[must_use]
    pub fn enum_name(mut self, value: impl Into<String>) -> Self {
        self.enum_name = Some(value.into());
        self
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for DeviceTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The dimensions of the row, which must be exactly those of the plan that are not matched automatically; the workforce plan settings show them. Custom organizations have no rules for automatic matching yet; ask [support](https://applink.feishu.cn/TLJpeNdW) how to tell them apart.
///
/// 该行的各维度取值，须恰好为编制规划中除自动匹配维度外的全部维度，不能多也不能少；规划含哪些维度见编制规划设置。自定义组织暂不支持自动匹配规则，如何判断请联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionEntity {
    /// The key of the dimension: `department`, `employee_type`, `location`, `position`, `cost_center` (or line of business), `job_family`, `job_level`, `job`, or a custom organization from `custom_org_01` to `custom_org_05`.
    ///
    /// 维度的 key：`department` 部门、`employee_type` 人员类型、`location` 地点、`position` 岗位、`cost_center` 成本中心 / 业务线、`job_family` 序列、`job_level` 职级、`job` 职务，以及自定义组织 `custom_org_01` 至 `custom_org_05`。
    /// - Example: `"department"`
    pub dimension_key: String,
    /// The value of the dimension: the ID of an object of the kind `dimension_key` names, as the operations for that kind return it. Dimensions for positions and custom organizations are not rolled out to every tenant yet; ask support to enable them.
    ///
    /// 维度的值，为 `dimension_key` 所指对象的 ID，由该对象的查询接口获取。岗位与自定义组织的维度在灰度中，需联系技术支持开通。
    pub dimension_value: DimensionEntityDimensionValue,
}
impl DimensionEntity {
    /// Creates the value from its required fields.
    pub fn new(
        dimension_key: impl Into<String>,
        dimension_value: DimensionEntityDimensionValue,
    ) -> Self {
        Self {
            dimension_key: dimension_key.into(),
            dimension_value,
        }
    }
}
impl wire::Object for DimensionEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension_key", &mut self.dimension_key);
        f.field("dimension_value", &mut self.dimension_value);
    }
}
/// The value of the dimension: the ID of an object of the kind `dimension_key` names, as the operations for that kind return it. Dimensions for positions and custom organizations are not rolled out to every tenant yet; ask support to enable them.
///
/// 维度的值，为 `dimension_key` 所指对象的 ID，由该对象的查询接口获取。岗位与自定义组织的维度在灰度中，需联系技术支持开通。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DimensionEntityDimensionValue {
    /// `department_id`
    DepartmentId,
    /// `location_id`
    LocationId,
    /// `cost_center_id`
    CostCenterId,
    /// `job_id`
    JobId,
    /// `job_level_id`
    JobLevelId,
    /// `job_family_id`
    JobFamilyId,
    /// `employee_type_id`
    EmployeeTypeId,
    /// `position_id`
    PositionId,
    /// `custom_org_01_id`
    CustomOrg01Id,
    /// `custom_org_02_id`
    CustomOrg02Id,
    /// `custom_org_03_id`
    CustomOrg03Id,
    /// `custom_org_04_id`
    CustomOrg04Id,
    /// `custom_org_05_id`
    CustomOrg05Id,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DimensionEntityDimensionValue {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DimensionEntityDimensionValue {
    fn as_str(&self) -> &str {
        match self {
            Self::DepartmentId => "department_id",
            Self::LocationId => "location_id",
            Self::CostCenterId => "cost_center_id",
            Self::JobId => "job_id",
            Self::JobLevelId => "job_level_id",
            Self::JobFamilyId => "job_family_id",
            Self::EmployeeTypeId => "employee_type_id",
            Self::PositionId => "position_id",
            Self::CustomOrg01Id => "custom_org_01_id",
            Self::CustomOrg02Id => "custom_org_02_id",
            Self::CustomOrg03Id => "custom_org_03_id",
            Self::CustomOrg04Id => "custom_org_04_id",
            Self::CustomOrg05Id => "custom_org_05_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "department_id" => Self::DepartmentId,
            "location_id" => Self::LocationId,
            "cost_center_id" => Self::CostCenterId,
            "job_id" => Self::JobId,
            "job_level_id" => Self::JobLevelId,
            "job_family_id" => Self::JobFamilyId,
            "employee_type_id" => Self::EmployeeTypeId,
            "position_id" => Self::PositionId,
            "custom_org_01_id" => Self::CustomOrg01Id,
            "custom_org_02_id" => Self::CustomOrg02Id,
            "custom_org_03_id" => Self::CustomOrg03Id,
            "custom_org_04_id" => Self::CustomOrg04Id,
            "custom_org_05_id" => Self::CustomOrg05Id,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The value of a dimension, such as a department or a job level. / 一个维度的取值，如部门或职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionInfo {
    /// The ID of the department; `corehr.v2.department.batch_get` and `corehr.v2.department.search` return the details.
    ///
    /// 部门 ID，详情用 `corehr.v2.department.batch_get` 或 `corehr.v2.department.search` 查询。
    pub id: String,
    /// The name of the dimension, one item per language. / 维度对象的名称，每种语言一项。
    pub name: Vec<I18n>,
}
impl wire::Object for DimensionInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The state of the whole reorganization that the process belongs to, not of the process itself.
///
/// 流程所属的整个组织架构调整的状态；流程自身的状态另行给出。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DraftStatus {
    /// `0`: Being edited, never the case once there is a process / 编辑中，已有流程的调整不会处于此状态
    N0,
    /// `1`: Waiting for approval / 审批中
    N1,
    /// `2`: Completed, though the changes may take effect later / 已完成，但记录可能日后才生效
    N2,
    /// `3`: Withdrawn by the user / 已由用户撤销
    N3,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DraftStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DraftStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// An education. / 教育经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Education {
    /// The name of the school in each language. / 学校在各语言中的名称。
    pub school: Vec<I18n>,
    /// The level of education; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `level_of_education`.
    ///
    /// 学历，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `level_of_education`）。
    pub level_of_education: LevelOfEducation,
    /// When it started. / 这段经历的开始日期。
    pub start_date: String,
    /// When it ended. / 这段经历的结束日期。
    pub end_date: String,
    /// The field of study in each language. / 专业在各语言中的名称。
    pub field_of_study: Vec<I18n>,
    /// The degree; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `degree`.
    ///
    /// 学位，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `degree`）。
    pub degree: Degree,
    /// The name of the school if chosen from the list, while a custom name is in `school`; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `school_name`.
    ///
    /// 学校名称，仅在从下拉框选择时返回，自定义的名称见 `school`，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `school_name`）。
    pub school_name: SchoolName,
    /// The name of the field of study if chosen from the list, while a custom name is in `field_of_study`; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `field_of_study_name`.
    ///
    /// 专业名称，仅在从下拉框选择时返回，自定义的名称见 `field_of_study`，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `field_of_study_name`）。
    pub field_of_study_name: FieldOfStudyName,
    /// The ID of the country or region. / 国家或地区的 ID。
    pub country_region_id: String,
    /// When it is expected to end. / 预期的结束日期。
    pub expected_end_date: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for Education {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("school", &mut self.school);
        f.field("level_of_education", &mut self.level_of_education);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("field_of_study", &mut self.field_of_study);
        f.field("degree", &mut self.degree);
        f.field("school_name", &mut self.school_name);
        f.field("field_of_study_name", &mut self.field_of_study_name);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("expected_end_date", &mut self.expected_end_date);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`Education`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EducationInput {
    /// The name of the school in each language. / 学校在各语言中的名称。
    pub school: Vec<I18nInput>,
    /// The level of education; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `level_of_education`.
    ///
    /// 学历，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `level_of_education`）。
    pub level_of_education: Option<LevelOfEducationInput>,
    /// When it started. / 这段经历的开始日期。
    pub start_date: Option<String>,
    /// When it ended. / 这段经历的结束日期。
    pub end_date: Option<String>,
    /// The field of study in each language. / 专业在各语言中的名称。
    pub field_of_study: Option<Vec<I18nInput>>,
    /// The degree; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `degree`.
    ///
    /// 学位，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `degree`）。
    pub degree: Option<DegreeInput>,
    /// The name of the school if chosen from the list, while a custom name is in `school`; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `school_name`.
    ///
    /// 学校名称，仅在从下拉框选择时返回，自定义的名称见 `school`，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `school_name`）。
    pub school_name: Option<SchoolNameInput>,
    /// The name of the field of study if chosen from the list, while a custom name is in `field_of_study`; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `field_of_study_name`.
    ///
    /// 专业名称，仅在从下拉框选择时返回，自定义的名称见 `field_of_study`，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `field_of_study_name`）。
    pub field_of_study_name: Option<FieldOfStudyNameInput>,
    /// The ID of the country or region. / 国家或地区的 ID。
    pub country_region_id: Option<String>,
    /// When it is expected to end. / 预期的结束日期。
    pub expected_end_date: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
}
impl EducationInput {
    /// Creates the value from its required fields.
    pub fn new(school: impl Into<Vec<I18nInput>>) -> Self {
        Self {
            school: school.into(),
            level_of_education: Default::default(),
            start_date: Default::default(),
            end_date: Default::default(),
            field_of_study: Default::default(),
            degree: Default::default(),
            school_name: Default::default(),
            field_of_study_name: Default::default(),
            country_region_id: Default::default(),
            expected_end_date: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `level_of_education`.
    #[must_use]
    pub fn level_of_education(mut self, value: LevelOfEducationInput) -> Self {
        self.level_of_education = Some(value);
        self
    }
    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `field_of_study`.
    #[must_use]
    pub fn field_of_study(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.field_of_study = Some(value.into());
        self
    }
    /// Sets `degree`.
    #[must_use]
    pub fn degree(mut self, value: DegreeInput) -> Self {
        self.degree = Some(value);
        self
    }
    /// Sets `school_name`.
    #[must_use]
    pub fn school_name(mut self, value: SchoolNameInput) -> Self {
        self.school_name = Some(value);
        self
    }
    /// Sets `field_of_study_name`.
    #[must_use]
    pub fn field_of_study_name(mut self, value: FieldOfStudyNameInput) -> Self {
        self.field_of_study_name = Some(value);
        self
    }
    /// Sets `country_region_id`.
    #[must_use]
    pub fn country_region_id(mut self, value: impl Into<String>) -> Self {
        self.country_region_id = Some(value.into());
        self
    }
    /// Sets `expected_end_date`.
    #[must_use]
    pub fn expected_end_date(mut self, value: impl Into<String>) -> Self {
        self.expected_end_date = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for EducationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("school", &mut self.school);
        f.field("level_of_education", &mut self.level_of_education);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("field_of_study", &mut self.field_of_study);
        f.field("degree", &mut self.degree);
        f.field("school_name", &mut self.school_name);
        f.field("field_of_study_name", &mut self.field_of_study_name);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("expected_end_date", &mut self.expected_end_date);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// An email address. / 邮箱地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Email {
    /// The email address. / 邮箱地址。
    pub email: String,
    /// Whether this is the primary email address. / 是否为主要邮箱。
    pub is_primary: bool,
    /// Whether the email address is public. / 是否为公开邮箱。
    pub is_public: bool,
    /// What the email address is used for. The options come from the operation that gets a field, with `email` as `object_api_name` and `email_usage` as `custom_api_name`.
    ///
    /// 邮箱的用途。可选项用获取字段详情接口查询，`object_api_name` 填 `email`，`custom_api_name` 填 `email_usage`。
    pub email_usage: EmailUsage,
}
impl wire::Object for Email {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
        f.field("email_usage", &mut self.email_usage);
    }
}
/// An email address. / 邮箱地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailForUpdate {
    /// The email address. / 邮箱地址。
    /// - Example: `"1234567@bytedance.com"`
    pub email: String,
    /// Whether this is the primary email address, which only one of several can be.
    ///
    /// 是否为主要邮箱；有多个邮箱时只能有一个为 `true`。
    pub is_primary: bool,
    /// Whether the email address is public. / 是否为公开邮箱。
    pub is_public: bool,
    /// What the email address is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `email` and `custom_api_name` to `email_usage`.
    ///
    /// 邮箱的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `email`，`custom_api_name` 为 `email_usage`）。
    /// - Example: `"work"`
    pub email_usage: String,
}
impl EmailForUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        email: impl Into<String>,
        is_primary: bool,
        is_public: bool,
        email_usage: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            is_primary,
            is_public,
            email_usage: email_usage.into(),
        }
    }
}
impl wire::Object for EmailForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
        f.field("email_usage", &mut self.email_usage);
    }
}
/// The request form of [`Email`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailInput {
    /// The email address. / 邮箱地址。
    pub email: String,
    /// Whether this is the primary email address. / 是否为主要邮箱。
    pub is_primary: Option<bool>,
    /// Whether the email address is public. / 是否为公开邮箱。
    pub is_public: Option<bool>,
    /// What the email address is used for. The options come from the operation that gets a field, with `email` as `object_api_name` and `email_usage` as `custom_api_name`.
    ///
    /// 邮箱的用途。可选项用获取字段详情接口查询，`object_api_name` 填 `email`，`custom_api_name` 填 `email_usage`。
    pub email_usage: Option<EmailUsageInput>,
}
impl EmailInput {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            is_primary: Default::default(),
            is_public: Default::default(),
            email_usage: Default::default(),
        }
    }
    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: bool) -> Self {
        self.is_primary = Some(value);
        self
    }
    /// Sets `is_public`.
    #[must_use]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }
    /// Sets `email_usage`.
    #[must_use]
    pub fn email_usage(mut self, value: EmailUsageInput) -> Self {
        self.email_usage = Some(value);
        self
    }
}
impl wire::Object for EmailInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
        f.field("email_usage", &mut self.email_usage);
    }
}
/// What the email address is used for. The options come from the operation that gets a field, with `email` as `object_api_name` and `email_usage` as `custom_api_name`.
///
/// 邮箱的用途。可选项用获取字段详情接口查询，`object_api_name` 填 `email`，`custom_api_name` 填 `email_usage`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailUsage {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for EmailUsage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`EmailUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailUsageInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl EmailUsageInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for EmailUsageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// An emergency contact. / 紧急联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// The ID of the entry. / 该条记录的 ID。
    pub id: String,
    /// The name of the emergency contact. / 紧急联系人的姓名。
    pub name: PersonName,
    /// How the emergency contact is related to the person; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `relationship_with_dependent`.
    ///
    /// 紧急联系人与本人的关系，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `relationship_with_dependent`）。
    pub relationship: Relationship,
    /// The phone numbers of the emergency contact; the name is misspelled, and `phone_list` is the field spelled right.
    ///
    /// 紧急联系人的电话列表；字段名拼写有误，另有拼写正确的 `phone_list`。
    pub phone_ist: Vec<Phone>,
    /// The phone numbers of the emergency contact. / 紧急联系人的电话列表。
    pub phone_list: Vec<Phone>,
    /// The legal name. / 法定姓名。
    pub legal_name: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
    /// The address of the emergency contact. / 紧急联系人的地址。
    pub address: Address,
}
impl wire::Object for EmergencyContact {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("phone_ist", &mut self.phone_ist);
        f.field("phone_list", &mut self.phone_list);
        f.field("legal_name", &mut self.legal_name);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("address", &mut self.address);
    }
}
/// The emergency contacts. / 紧急联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyContactForUpdate {
    /// The name of the emergency contact. / 紧急联系人的姓名。
    /// - Example: `"text"`
    pub legal_name: Option<String>,
    /// How the emergency contact is related to the person; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `emergency_contact` and `custom_api_name` to `relationship`.
    ///
    /// 紧急联系人与本人的关系，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `emergency_contact`，`custom_api_name` 为 `relationship`）。
    /// - Example: `"parent"`
    pub relationship: Option<String>,
    /// The phone numbers of the emergency contact. / 紧急联系人的电话列表。
    /// - Length: 0 to 1000
    pub phones: Option<Vec<PhoneForUpdate>>,
    /// The address of the emergency contact. / 紧急联系人的地址。
    pub address: Option<AddressForUpdate>,
    /// The email address of the emergency contact. / 紧急联系人的邮箱地址。
    pub email: Option<EmailForUpdate>,
    /// Whether this is the primary contact, which only one of several can be.
    ///
    /// 是否为主要联系人；有多个联系人时只能有一个为 `true`。
    pub is_primary: Option<bool>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl EmergencyContactForUpdate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.legal_name = Some(value.into());
        self
    }
    /// Sets `relationship`.
    #[must_use]
    pub fn relationship(mut self, value: impl Into<String>) -> Self {
        self.relationship = Some(value.into());
        self
    }
    /// Sets `phones`.
    #[must_use]
    pub fn phones(mut self, value: impl Into<Vec<PhoneForUpdate>>) -> Self {
        self.phones = Some(value.into());
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: AddressForUpdate) -> Self {
        self.address = Some(value);
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: EmailForUpdate) -> Self {
        self.email = Some(value);
        self
    }
    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: bool) -> Self {
        self.is_primary = Some(value);
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for EmergencyContactForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("legal_name", &mut self.legal_name);
        f.field("relationship", &mut self.relationship);
        f.field("phones", &mut self.phones);
        f.field("address", &mut self.address);
        f.field("email", &mut self.email);
        f.field("is_primary", &mut self.is_primary);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`EmergencyContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyContactInput {
    /// The ID of the entry. / 该条记录的 ID。
    pub id: Option<String>,
    /// The name of the emergency contact. / 紧急联系人的姓名。
    pub name: Option<PersonNameInput>,
    /// How the emergency contact is related to the person; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `relationship_with_dependent`.
    ///
    /// 紧急联系人与本人的关系，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `relationship_with_dependent`）。
    pub relationship: Option<RelationshipInput>,
    /// The phone numbers of the emergency contact; the name is misspelled, and `phone_list` is the field spelled right.
    ///
    /// 紧急联系人的电话列表；字段名拼写有误，另有拼写正确的 `phone_list`。
    pub phone_ist: Option<Vec<PhoneInput>>,
    /// The phone numbers of the emergency contact. / 紧急联系人的电话列表。
    pub phone_list: Option<Vec<PhoneInput>>,
    /// The legal name. / 法定姓名。
    pub legal_name: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
    /// The address of the emergency contact. / 紧急联系人的地址。
    pub address: Option<AddressInput>,
}
impl EmergencyContactInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: PersonNameInput) -> Self {
        self.name = Some(value);
        self
    }
    /// Sets `relationship`.
    #[must_use]
    pub fn relationship(mut self, value: RelationshipInput) -> Self {
        self.relationship = Some(value);
        self
    }
    /// Sets `phone_ist`.
    #[must_use]
    pub fn phone_ist(mut self, value: impl Into<Vec<PhoneInput>>) -> Self {
        self.phone_ist = Some(value.into());
        self
    }
    /// Sets `phone_list`.
    #[must_use]
    pub fn phone_list(mut self, value: impl Into<Vec<PhoneInput>>) -> Self {
        self.phone_list = Some(value.into());
        self
    }
    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.legal_name = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: AddressInput) -> Self {
        self.address = Some(value);
        self
    }
}
impl wire::Object for EmergencyContactInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("phone_ist", &mut self.phone_ist);
        f.field("phone_list", &mut self.phone_list);
        f.field("legal_name", &mut self.legal_name);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("address", &mut self.address);
    }
}
/// The custom organization records of an employee. / 员工的自定义组织记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmpCustomOrgList {
    /// The custom organization changes of the employees. / 各员工的自定义组织变更记录。
    pub custom_org_list: Vec<CustomOrgList>,
    /// When it takes effect. / 生效时间。
    /// - Present only with one of the scopes `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`
    pub effective_time: String,
    /// The reason for this change. / 产生这条变更记录的原因。
    /// - Present only with one of the scopes `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`
    pub start_reason: String,
    /// The ID of the employee's custom organization record, by which it is updated, deleted or queried.
    ///
    /// 员工的自定义组织记录的 ID，更新、删除或查询该记录时使用。
    /// - Present only with one of the scopes `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`
    pub job_data_custom_org_id: String,
    /// The ID of the version of the custom organization record. / 自定义组织记录的版本的 ID。
    /// - Present only with one of the scopes `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`
    pub version_id: String,
    /// The code of the custom organization type. / 自定义组织的类型编码。
    pub object_api_name: String,
    /// The ID of the person, as a `user_id_type` ID. / 此人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for EmpCustomOrgList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_org_list", &mut self.custom_org_list);
        f.field("effective_time", &mut self.effective_time);
        f.field("start_reason", &mut self.start_reason);
        f.field("job_data_custom_org_id", &mut self.job_data_custom_org_id);
        f.field("version_id", &mut self.version_id);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("user_id", &mut self.user_id);
    }
}
/// The employees found. / 查到的员工。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// The employment ID, as a `user_id_type` ID. / 雇佣 ID，类型由 `user_id_type` 决定。
    pub employment_id: String,
    /// The employment ID, as a `user_id_type` ID; the same as `employment_id`, but empty if it could not be converted.
    ///
    /// 雇佣 ID，类型由 `user_id_type` 决定；通常与 `employment_id` 相同，仅在转换失败时为空。
    pub employment_id_v2: String,
    /// The ID of the employee's job application in Feishu Hire. For details, call the operation that gets an application.
    ///
    /// 员工在招聘中的投递 ID，详情可用获取投递信息接口查询。
    pub ats_application_id: String,
    /// The ID of the pre-hire; `corehr.v1.pre_hire.get` returns the details.
    ///
    /// 待入职 ID，详情用 `corehr.v1.pre_hire.get` 查询。
    pub prehire_id: String,
    /// The employee number. / 工号。
    pub employee_number: String,
    /// The ID of the employee type; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 人员类型 ID，详情用 `corehr.v1.employee_type.get` 查询。
    pub employee_type_id: String,
    /// The ID of the employee subtype. Still being rolled out and enabled by technical support.
    ///
    /// 人员子类型的 ID，功能尚在灰度中，须联系技术支持开通。
    pub employee_subtype_id: String,
    /// The ID of the department, as a `department_id_type` ID; `corehr.v2.department.batch_get` returns the details.
    ///
    /// 任职部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v2.department.batch_get` 查询。
    pub department_id: String,
    /// The ID of the department, as a `department_id_type` ID, empty if it could not be converted; `corehr.v2.department.batch_get` returns the details.
    ///
    /// 任职部门的 ID，类型由 `department_id_type` 决定，转换失败时为空，详情用 `corehr.v2.department.batch_get` 查询。
    pub department_id_v2: String,
    /// The ID of the job level; `corehr.v1.job_level.get` returns the details.
    ///
    /// 职级 ID，详情用 `corehr.v1.job_level.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_level_id: String,
    /// The job level. / 职级。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_level: EmployeeJobLevel,
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    /// - Present only with one of the scopes `corehr:employment.pathway:read`, `corehr:employment.pathway:write`
    pub pathway_id: String,
    /// The career pathway of the person. / 所属的职业发展通道。
    /// - Present only with one of the scopes `corehr:employment.pathway:read`, `corehr:employment.pathway:write`
    pub pathway: EmployeePathway,
    /// The ID of the job grade; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 职等 ID，详情用 `corehr.v2.job_grade.query` 查询。
    /// - Present only with one of the scopes `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`
    pub job_grade_id: String,
    /// The ID of the work location; `corehr.v1.location.get` returns the details.
    ///
    /// 工作地点的 ID，详情用 `corehr.v1.location.get` 查询。
    pub work_location_id: String,
    /// The ID of the job family; `corehr.v1.job_family.get` returns the details.
    ///
    /// 序列 ID，详情用 `corehr.v1.job_family.get` 查询。
    pub job_family_id: String,
    /// The job family. / 序列。
    pub job_family: EmployeeJobFamily,
    /// The ID of the position. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 岗位 ID。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:employment.position:read`, `corehr:employment.position:write`
    pub position_id: String,
    /// The position. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 岗位。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:employment.position:read`, `corehr:employment.position:write`
    pub position: Position,
    /// The ID of the job; `corehr.v2.job.get` returns the details. / 职务 ID，详情用 `corehr.v2.job.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_id: String,
    /// The job. / 职务。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job: Job,
    /// The ID of the company, taken from the contract in effect; `corehr.v1.company.get` returns the details.
    ///
    /// 所属公司的 ID，取自当前生效的合同，详情用 `corehr.v1.company.get` 查询。
    pub company_id: String,
    /// The ID of the working hours type; `corehr.v1.working_hours_type.get` returns the details.
    ///
    /// 工时制度的 ID，详情用 `corehr.v1.working_hours_type.get` 查询。
    pub working_hours_type_id: String,
    /// How long the employee has been with the company. / 员工的司龄。
    pub tenure: String,
    /// The date from which seniority is counted. / 司龄的起算日期。
    pub seniority_date: String,
    /// The date of onboarding for the current employment. / 本次雇佣的入职日期。
    pub effective_date: String,
    /// Whether this is the primary employment of the employee. / 是否为员工的主雇佣信息。
    pub primary_employment: bool,
    /// How many months the probation lasts. / 试用期时长，单位为月。
    pub probation_period: i64,
    /// Whether the employee is on probation. / 员工是否在试用期内。
    pub on_probation: bool,
    /// When the probation actually ends. / 试用期的实际结束日期。
    pub probation_end_date: String,
    /// The employment ID of the direct manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 直属上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub direct_manager_id: String,
    /// The employment ID of the dotted-line manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 虚线上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub dotted_line_manager_id: String,
    /// The employment ID of the direct manager, as a `user_id_type` ID, empty if it could not be converted.
    ///
    /// 直属上级的雇佣 ID，类型由 `user_id_type` 决定，转换失败时为空。
    pub direct_manager_id_v2: String,
    /// The employment ID of the dotted-line manager, as a `user_id_type` ID, empty if it could not be converted.
    ///
    /// 虚线上级的雇佣 ID，类型由 `user_id_type` 决定，转换失败时为空。
    pub dotted_line_manager_id_v2: String,
    /// The type of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_type` as `custom_api_name`.
    ///
    /// 雇佣类型。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_type`。
    pub employment_type: EmploymentType,
    /// The status of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_status` as `custom_api_name`.
    ///
    /// 雇佣状态。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_status`。
    pub employment_status: EmploymentStatus,
    /// The date of leaving, that is, the last working day; the employee still counts as employed on that day and as having left from the early hours of the next.
    ///
    /// 离职日期，即最后一个工作日；当天员工状态仍为在职，次日凌晨才变为离职。
    pub expiration_date: String,
    /// The reason for leaving. The options come from the operation that gets a field, with `employment` as `object_api_name` and `reason_for_offboarding` as `custom_api_name`.
    ///
    /// 离职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `reason_for_offboarding`。
    /// - Present only with one of the scopes `corehr:employment.offboarding_reason:read`
    pub reason_for_offboarding: ReasonForOffboarding,
    /// The work email address, taken from the item of `work_email_list` with `email_usage` set to `work` and `is_primary` to `true`.
    ///
    /// 工作邮箱地址，取自 `work_email_list` 中 `email_usage` 为 `work` 且 `is_primary` 为 `true` 的邮箱。
    pub email_address: String,
    /// The work email addresses of the employee. / 员工的工作邮箱。
    pub work_email_list: Vec<WorkEmail>,
    /// The cost centers of the employee, with their shares. / 成本中心及其分摊比例列表。
    pub cost_center_list: Vec<JobDataCostCenter>,
    /// Whether the employee left and was hired again: `yes`, `no` or `to_be_confirmed`.
    ///
    /// 是否离职重聘：`yes` 是、`no` 否、`to_be_confirmed` 待确定。
    pub rehire: Rehire,
    /// The ID of the past employment, whose type does not follow `user_id_type`; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 历史雇佣的 ID，类型不随 `user_id_type` 变化，详情用 `corehr.v2.employee.batch_get` 查询。
    pub rehire_employment_id: String,
    /// The personal data of the employee. / 员工的个人信息。
    pub person_info: PersonInfo,
    /// The values of the employment's custom fields, in the form given in the guide to custom fields.
    ///
    /// 雇佣信息的自定义字段的值，格式见自定义字段说明。
    /// - Present only with one of the scopes `corehr:employment.custom_field:read`
    pub custom_fields: Vec<CustomFieldData>,
    /// The state of the non-compete obligation; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `employment` and `custom_api_name` to `noncompete_status`.
    ///
    /// 竞业状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `employment`，`custom_api_name` 为 `noncompete_status`）。
    pub noncompete_status: NoncompeteStatus,
    /// Whether the person has left before. / 是否曾经离职。
    pub past_offboarding: bool,
    /// The date on which the employee was confirmed after probation. / 转正日期。
    pub regular_employee_start_date: String,
    /// The ID in an external system, such as that of the employee in a system of the tenant.
    ///
    /// 外部系统 ID，可存放租户自有系统中的员工 ID。
    pub external_id: String,
    /// How many times the person has been employed. / 入职次数。
    pub times_employed: i64,
    /// Through which kind of recruitment the employee was hired; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `employment` and `custom_api_name` to `recruitment_type`.
    ///
    /// 招聘来源，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `employment`，`custom_api_name` 为 `recruitment_type`）。
    pub recruitment_type: RecruitmentType,
    /// The URL of the avatar of the employee, which is the one in Feishu. / 员工头像的链接，即飞书头像。
    pub avatar_url: String,
    /// The ID of the primary contract; `corehr.v1.contract.get` returns the details.
    ///
    /// 主合同的 ID，详情用 `corehr.v1.contract.get` 查询。
    pub primary_contract_id: String,
    /// The first day of the primary contract. / 主合同的开始日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub contract_start_date: String,
    /// The last day of the primary contract. / 主合同的到期日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub contract_end_date: String,
    /// The day the primary contract is expected to end. / 主合同的预计到期日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub contract_expected_end_date: String,
    /// The ID of the pay group. / 所属薪资组的 ID。
    /// - Present only with one of the scopes `corehr:employment.pay_group:read`
    pub pay_group_id: String,
    /// The ID of the pay group for the international assignment. / 外派期间所属薪资组的 ID。
    /// - Present only with one of the scopes `corehr:employment.assignment_pay_group:read`
    pub assignment_pay_group_id: String,
    /// Whether the employee is on an international assignment. / 是否外派。
    /// - Present only with one of the scopes `corehr:employment.assignment:read`
    pub international_assignment: bool,
    /// The ID of the working calendar; `corehr.v1.leave.work_calendar` returns the details.
    ///
    /// 工作日历的 ID，详情用 `corehr.v1.leave.work_calendar` 查询。
    pub work_calendar_id: id::CalendarId,
    /// The basics of the department. / 部门的基本信息。
    pub department: BasicDepartment,
    /// The basics of the direct manager. / 直属上级的基本信息。
    pub direct_manager: BasicEmployee,
    /// The basics of the dotted-line manager. / 虚线上级的基本信息。
    pub dotted_line_manager: BasicEmployee,
    /// The time zone. / 时区。
    pub time_zone: String,
    /// The ID of the company the employee serves; `corehr.v1.company.get` returns the details.
    ///
    /// 任职公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:job_data.service_company:read`
    pub service_company: String,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    /// - Present only with one of the scopes `corehr:job_data.compensation_type:read`
    pub compensation_type: CompensationType,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    /// - Present only with one of the scopes `corehr:job_data.work_shift:read`
    pub work_shift: WorkShift,
    /// The custom organizations. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 自定义组织。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:employment.custom_org_field:read`, `corehr:employment.custom_org_field:write`
    pub custom_org: String,
    /// The adjustments of the seniority. / 司龄调整记录列表。
    /// - Present only with one of the scopes `corehr:employment.seniority_adjust_information:read`, `corehr:employment.seniority_adjust_information:write`
    pub seniority_adjust_information_list: Vec<SeniorityAdjustInformation>,
    /// The direct BPs of the employees. Where the department or location has none, the nearest above.
    ///
    /// 员工直属的 BP，所在部门或属地没有 BP 时为向上最近的 BP。
    /// - Present only with one of the scopes `corehr:employee.bp:read`
    pub employment_direct_bps: EmploymentBp,
    /// All BPs of the employees, including those of parent departments. / 员工的全部 BP，包括上级部门的。
    /// - Present only with one of the scopes `corehr:employee.all_bp:read`
    pub employment_all_bps: EmploymentBp,
    /// The type of the current contract; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `contract` and `custom_api_name` to `contract_type`.
    ///
    /// 当前合同的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `contract`，`custom_api_name` 为 `contract_type`）。
    /// - Present only with one of the scopes `corehr:employment.contract_type:read`
    pub contract_type: ContractType,
    /// The ID of the current pay plan, to be used with `compensation.v1.plan.list`.
    ///
    /// 当前薪资方案的 ID，可结合 `compensation.v1.plan.list` 使用。
    /// - Present only with one of the scopes `corehr:employment.archive_cpst_plan:read`
    pub archive_cpst_plan_id: String,
}
impl wire::Object for Employee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("employment_id_v2", &mut self.employment_id_v2);
        f.field("ats_application_id", &mut self.ats_application_id);
        f.field("prehire_id", &mut self.prehire_id);
        f.field("employee_number", &mut self.employee_number);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("employee_subtype_id", &mut self.employee_subtype_id);
        f.field("department_id", &mut self.department_id);
        f.field("department_id_v2", &mut self.department_id_v2);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_level", &mut self.job_level);
        f.field("pathway_id", &mut self.pathway_id);
        f.field("pathway", &mut self.pathway);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_family", &mut self.job_family);
        f.field("position_id", &mut self.position_id);
        f.field("position", &mut self.position);
        f.field("job_id", &mut self.job_id);
        f.field("job", &mut self.job);
        f.field("company_id", &mut self.company_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("tenure", &mut self.tenure);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("effective_date", &mut self.effective_date);
        f.field("primary_employment", &mut self.primary_employment);
        f.field("probation_period", &mut self.probation_period);
        f.field("on_probation", &mut self.on_probation);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id", &mut self.dotted_line_manager_id);
        f.field("direct_manager_id_v2", &mut self.direct_manager_id_v2);
        f.field("dotted_line_manager_id_v2", &mut self.dotted_line_manager_id_v2);
        f.field("employment_type", &mut self.employment_type);
        f.field("employment_status", &mut self.employment_status);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("reason_for_offboarding", &mut self.reason_for_offboarding);
        f.field("email_address", &mut self.email_address);
        f.field("work_email_list", &mut self.work_email_list);
        f.field("cost_center_list", &mut self.cost_center_list);
        f.field("rehire", &mut self.rehire);
        f.field("rehire_employment_id", &mut self.rehire_employment_id);
        f.field("person_info", &mut self.person_info);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("noncompete_status", &mut self.noncompete_status);
        f.field("past_offboarding", &mut self.past_offboarding);
        f.field("regular_employee_start_date", &mut self.regular_employee_start_date);
        f.field("external_id", &mut self.external_id);
        f.field("times_employed", &mut self.times_employed);
        f.field("recruitment_type", &mut self.recruitment_type);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("primary_contract_id", &mut self.primary_contract_id);
        f.field("contract_start_date", &mut self.contract_start_date);
        f.field("contract_end_date", &mut self.contract_end_date);
        f.field("contract_expected_end_date", &mut self.contract_expected_end_date);
        f.field("pay_group_id", &mut self.pay_group_id);
        f.field("assignment_pay_group_id", &mut self.assignment_pay_group_id);
        f.field("international_assignment", &mut self.international_assignment);
        f.field("work_calendar_id", &mut self.work_calendar_id);
        f.field("department", &mut self.department);
        f.field("direct_manager", &mut self.direct_manager);
        f.field("dotted_line_manager", &mut self.dotted_line_manager);
        f.field("time_zone", &mut self.time_zone);
        f.field("service_company", &mut self.service_company);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("work_shift", &mut self.work_shift);
        f.field("custom_org", &mut self.custom_org);
        f.field(
            "seniority_adjust_information_list",
            &mut self.seniority_adjust_information_list,
        );
        f.field("employment_direct_bps", &mut self.employment_direct_bps);
        f.field("employment_all_bps", &mut self.employment_all_bps);
        f.field("contract_type", &mut self.contract_type);
        f.field("archive_cpst_plan_id", &mut self.archive_cpst_plan_id);
    }
}
/// Job data. / 任职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeJobData {
    /// The employment ID of the employee, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 员工的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The job records of the employee. / 员工的任职记录列表。
    pub job_datas: Vec<JobData>,
}
impl wire::Object for EmployeeJobData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("job_datas", &mut self.job_datas);
    }
}
/// The job family. / 序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeJobFamily {
    /// The ID of the job family, the same as `job_family_id`; `corehr.v1.job_family.get` returns the details.
    ///
    /// 序列 ID，与 `job_family_id` 相同，详情用 `corehr.v1.job_family.get` 查询。
    pub id: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// Whether the job family is active. / 序列是否启用。
    pub active: bool,
    /// The ID of the job family above; `corehr.v1.job_family.get` returns the details.
    ///
    /// 上级序列的 ID，详情用 `corehr.v1.job_family.get` 查询。
    pub parent_id: String,
    /// When the current version of the job family takes effect. / 当前序列版本的生效时间。
    pub effective_time: String,
    /// When the current version of the job family expires. / 当前序列版本的失效时间。
    pub expiration_time: String,
    /// The code of the job family. / 序列的编码。
    pub code: String,
    /// The custom fields, reserved and empty for now. / 自定义字段，预留，目前返回空。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for EmployeeJobFamily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field("parent_id", &mut self.parent_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("code", &mut self.code);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The job level. / 职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeJobLevel {
    /// The ID of the job level, the same as `job_level_id`; `corehr.v1.job_level.get` returns the details.
    ///
    /// 职级 ID，与 `job_level_id` 相同，详情用 `corehr.v1.job_level.get` 查询。
    pub id: String,
    /// The number of the job level. / 职级的数值。
    pub level_order: i64,
    /// The code of the job level. / 职级的编码。
    pub code: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// Whether the job level is active. / 职级是否启用。
    pub active: bool,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for EmployeeJobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("level_order", &mut self.level_order);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The career pathway of the person. / 所属的职业发展通道。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeePathway {
    /// The ID of the career pathway. / 通道的 ID。
    pub id: String,
    /// The code of the pathway. / 通道的编码。
    pub code: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// Whether the pathway is active. / 通道是否启用。
    pub active: bool,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for EmployeePathway {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// A range of dates. / 日期范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeesAdditionalJobBatchReqDate {
    /// The start of the range. / 时间范围的起点。
    /// - Example: `"2024-01-01"`
    pub start: String,
    /// The end of the range. / 时间范围的终点。
    /// - Example: `"2024-01-01"`
    pub end: String,
}
impl EmployeesAdditionalJobBatchReqDate {
    /// Creates the value from its required fields.
    pub fn new(start: impl Into<String>, end: impl Into<String>) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
        }
    }
}
impl wire::Object for EmployeesAdditionalJobBatchReqDate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
    }
}
/// The additional job as created or updated. / 创建或更新后的兼职。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeesAdditionalJobWriteResp {
    /// The ID of the additional job. / 兼职记录的 ID。
    pub id: String,
    /// The ID of the employee type. For details, call the operation that gets an employee type.
    ///
    /// 人员类型的 ID，详情可用查询单个人员类型接口获取。
    pub employee_type_id: String,
    /// The ID of the working hours type. For details, call the operation that gets a working hours type.
    ///
    /// 工时制度的 ID，详情可用查询单个工时制度接口获取。
    pub working_hours_type_id: String,
    /// The ID of the work location. For details, call the operation that gets a location.
    ///
    /// 工作地点的 ID，详情可用查询单个地点接口获取。
    pub work_location_id: String,
    /// The ID of the department of the additional job, as a `department_id_type` ID; `corehr.v2.department.batch_get` returns the details.
    ///
    /// 兼职部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v2.department.batch_get` 查询。
    pub department_id: String,
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    /// - Present only with one of the scopes `corehr:additional_job.job:write`
    pub job_id: String,
    /// The ID of the job level. For details, call the operation that gets a job level.
    ///
    /// 职级的 ID，详情可用查询单个职级接口获取。
    /// - Present only with one of the scopes `corehr:additional_job.job_level:write`
    pub job_level_id: String,
    /// The ID of the job family. For details, call the operation that gets a job family.
    ///
    /// 序列的 ID，详情可用查询单个序列接口获取。
    pub job_family_id: String,
    /// The employment ID of the employee, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 兼职员工的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The date on which the additional job starts. / 兼职开始的日期。
    pub start_date: String,
    /// The date on which the additional job ends. / 兼职的结束日期。
    pub end_date: String,
    /// The employment ID of the direct manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 直属上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub direct_manager_id: String,
    /// The employment ID of the dotted-line manager, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 虚线上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub dotted_line_manager_id: String,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    /// - Present only with one of the scopes `corehr:additional_job.work_shift:write`
    pub work_shift: WorkShift,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    /// - Present only with one of the scopes `corehr:additional_job.compensation_type:write`
    pub compensation_type: CompensationType,
    /// The ID of the company served in the additional job; `corehr.v1.company.get` returns the details.
    ///
    /// 兼职任职公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:additional_job.service_company:write`
    pub service_company: String,
    /// The weekly working time in hours, from 0 to 168. / 每周工作时长，单位为小时，0 到 168。
    pub weekly_working_hours: String,
    /// The ID of the work calendar, from `corehr.v1.leave.work_calendar`.
    ///
    /// 工作日历 ID，可由 `corehr.v1.leave.work_calendar` 得到。
    pub work_calendar_id: id::CalendarId,
    /// The ID of the position. / 岗位 ID。
    /// - Present only with one of the scopes `corehr:additional_job.position:write`
    pub position_id: String,
    /// The ID of the employee subtype. / 人员子类型 ID。
    pub employee_subtype_id: String,
}
impl wire::Object for EmployeesAdditionalJobWriteResp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id", &mut self.dotted_line_manager_id);
        f.field("work_shift", &mut self.work_shift);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("service_company", &mut self.service_company);
        f.field("weekly_working_hours", &mut self.weekly_working_hours);
        f.field("work_calendar_id", &mut self.work_calendar_id);
        f.field("position_id", &mut self.position_id);
        f.field("employee_subtype_id", &mut self.employee_subtype_id);
    }
}
/// The assignment as created or updated. / 创建或更新后的外派。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeesInternationalAssignmentResp {
    /// The ID of the work location of the assignment; `corehr.v1.location.get` returns the details.
    ///
    /// 外派工作地点的 ID，详情用 `corehr.v1.location.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.work_location:write`
    pub work_location_id: String,
    /// The ID of the company served during the assignment; `corehr.v1.company.get` returns the details.
    ///
    /// 外派任职公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.service_company:write`
    pub service_company: String,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.work_shift:write`
    pub work_shift: WorkShift,
    /// The ID of the working hours type. For details, call the operation that gets a working hours type.
    ///
    /// 工时制度的 ID，详情可用查询单个工时制度接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.working_hours_type:write`
    pub working_hours_type_id: String,
    /// The ID of the employee type. For details, call the operation that gets an employee type.
    ///
    /// 人员类型的 ID，详情可用查询单个人员类型接口获取。
    pub employee_type_id: String,
    /// The weekly working time in hours, possibly with decimals. / 每周工作时长，单位为小时，可带小数。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.weekly_working_hours:write`
    pub weekly_working_hours_v2: f64,
    /// The ID of the department, as a `department_id_type` ID. The operation that gets a department returns its details.
    ///
    /// 部门的 ID，类型由 `department_id_type` 决定，详情可用查询单个部门接口获取。
    pub department_id: String,
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.job:write`
    pub job_id: String,
    /// The ID of the job family. For details, call the operation that gets a job family.
    ///
    /// 序列的 ID，详情可用查询单个序列接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.job_level:write`
    pub job_family_id: String,
    /// The ID of the job level. For details, call the operation that gets a job level.
    ///
    /// 职级的 ID，详情可用查询单个职级接口获取。
    pub job_level_id: String,
    /// The ID of the job grade. For details, call the job grade query. / 职等的 ID，详情可用查询职等接口获取。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.job_grade:write`
    pub job_grade_id: String,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.compensation_type:write`
    pub compensation_type: CompensationType,
    /// The employment ID of the direct manager during the assignment, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 外派期间直属上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub direct_manager_id: String,
    /// The employment ID of the dotted-line manager during the assignment, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 外派期间虚线上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub dotted_line_manager_id: String,
    /// The ID of the work calendar; `corehr.v1.leave.work_calendar` returns the details.
    ///
    /// 工作日历 ID，详情用 `corehr.v1.leave.work_calendar` 查询。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.work_calendar:write`
    pub work_calendar_id: id::CalendarId,
    /// The ID of the position during the assignment. In gradual rollout, enabled by technical support on request.
    ///
    /// 外派期间岗位的 ID。功能灰度中，需联系技术支持开通。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.position:write`
    pub position_id: String,
    /// The employment ID of the employee, as a `user_id_type` ID; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 外派员工的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.batch_get` 查询。
    pub employment_id: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Present only with one of the scopes `corehr:employment.international_assignment.custom_field:write`
    pub custom_fields: Vec<ObjectFieldData>,
    /// The explanation of why the employee is assigned. / 对外派原因的说明。
    pub international_assignment_reason: String,
    /// A remark on the assignment. / 外派的备注。
    pub description: String,
    /// The date on which the assignment is expected to end, as `yyyy-mm-dd`. / 外派预计结束的日期，格式为 `yyyy-mm-dd`。
    pub international_assignment_expected_end_date: String,
    /// The status of the assignment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_status`.
    ///
    /// 外派的状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_status`）。
    pub international_assignment_status: InternationalAssignmentStatus,
    /// The type of the assignment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_type`.
    ///
    /// 外派的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_type`）。
    pub international_assignment_type: InternationalAssignmentType,
    /// The date on which the assignment starts, as `yyyy-mm-dd`. / 外派开始的日期，格式为 `yyyy-mm-dd`。
    pub effective_time: String,
    /// The date on which the assignment ends, as `yyyy-mm-dd`, or `9999-12-31` while it has not ended.
    ///
    /// 外派结束的日期，格式为 `yyyy-mm-dd`，尚未结束的为 `9999-12-31`。
    pub expiration_time: String,
    /// The ID of the assignment. / 外派记录的 ID。
    pub id: String,
}
impl wire::Object for EmployeesInternationalAssignmentResp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("work_location_id", &mut self.work_location_id);
        f.field("service_company", &mut self.service_company);
        f.field("work_shift", &mut self.work_shift);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id", &mut self.dotted_line_manager_id);
        f.field("work_calendar_id", &mut self.work_calendar_id);
        f.field("position_id", &mut self.position_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field(
            "international_assignment_reason",
            &mut self.international_assignment_reason,
        );
        f.field("description", &mut self.description);
        f.field(
            "international_assignment_expected_end_date",
            &mut self.international_assignment_expected_end_date,
        );
        f.field(
            "international_assignment_status",
            &mut self.international_assignment_status,
        );
        f.field(
            "international_assignment_type",
            &mut self.international_assignment_type,
        );
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("id", &mut self.id);
    }
}
/// A business partner of an employee. / 员工的 BP。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentBp {
    /// The employment ID of the employee; `corehr.v2.employee.search` returns the details.
    ///
    /// 员工的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub employment_id: String,
    /// The employment IDs of the HRBPs directly in charge of the employee, as `user_id_type` IDs; an HRBP barred from seeing the heads of the department is left out if the employee is one.
    ///
    /// 员工直属 HRBP 的雇佣 ID 列表，类型由 `user_id_type` 决定；员工是部门负责人、而该部门的 HRBP 被设为不可见部门负责人时，结果不含该 HRBP。
    pub hrbp_ids: Vec<String>,
    /// The employment IDs of the location BPs directly in charge of the employee, as a `user_id_type` ID.
    ///
    /// 员工直属属地 BP 的雇佣 ID 列表，类型由 `user_id_type` 决定。
    pub location_bp_ids: Vec<String>,
}
impl wire::Object for EmploymentBp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("hrbp_ids", &mut self.hrbp_ids);
        f.field("location_bp_ids", &mut self.location_bp_ids);
    }
}
/// A cost allocation of an employee. / 员工的成本分摊。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentCostAllocation {
    /// The ID of the cost allocation record, needed for deleting it; `corehr.v2.cost_allocation.batch_query` returns it.
    ///
    /// 成本分摊记录的 ID，删除时必须填写，可由 `corehr.v2.cost_allocation.batch_query` 获取。
    /// - Example: `"703912325303191204"`
    pub wk_id: String,
    /// The date on which the allocation takes effect. / 成本分摊的生效日期。
    /// - Example: `"2024-12-01"`
    pub effective_time: String,
    /// The date on which the allocation expires. / 成本分摊的失效日期。
    /// - Example: `"2024-12-02"`
    pub expiration_time: String,
    /// The share of each cost center. / 各成本中心的分摊比例。
    pub job_data_cost_center_id: Vec<JobDataCostCenter>,
    /// The ID of the job record. / 任职记录的 ID。
    pub job_data_id: EmploymentCostAllocationJobDataId,
    /// Why the cost allocation changes. / 变更成本分摊的原因。
    /// - Example: `"text"`
    pub reason: String,
}
impl wire::Object for EmploymentCostAllocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("job_data_cost_center_id", &mut self.job_data_cost_center_id);
        f.field("job_data_id", &mut self.job_data_id);
        f.field("reason", &mut self.reason);
    }
}
/// The request form of [`EmploymentCostAllocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentCostAllocationInput {
    /// The ID of the cost allocation record, needed for deleting it; `corehr.v2.cost_allocation.batch_query` returns it.
    ///
    /// 成本分摊记录的 ID，删除时必须填写，可由 `corehr.v2.cost_allocation.batch_query` 获取。
    /// - Example: `"703912325303191204"`
    pub wk_id: Option<String>,
    /// The date on which the allocation takes effect. / 成本分摊的生效日期。
    /// - Example: `"2024-12-01"`
    pub effective_time: Option<String>,
    /// The date on which the allocation expires. / 成本分摊的失效日期。
    /// - Example: `"2024-12-02"`
    pub expiration_time: Option<String>,
    /// The share of each cost center. / 各成本中心的分摊比例。
    pub job_data_cost_center_id: Option<Vec<JobDataCostCenterInput>>,
    /// The ID of the job record. / 任职记录的 ID。
    pub job_data_id: Option<EmploymentCostAllocationJobDataIdInput>,
    /// Why the cost allocation changes. / 变更成本分摊的原因。
    /// - Example: `"text"`
    pub reason: Option<String>,
}
impl EmploymentCostAllocationInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wk_id`.
    #[must_use]
    pub fn wk_id(mut self, value: impl Into<String>) -> Self {
        self.wk_id = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets `job_data_cost_center_id`.
    #[must_use]
    pub fn job_data_cost_center_id(
        mut self,
        value: impl Into<Vec<JobDataCostCenterInput>>,
    ) -> Self {
        self.job_data_cost_center_id = Some(value.into());
        self
    }
    /// Sets `job_data_id`.
    #[must_use]
    pub fn job_data_id(mut self, value: EmploymentCostAllocationJobDataIdInput) -> Self {
        self.job_data_id = Some(value);
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl wire::Object for EmploymentCostAllocationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("job_data_cost_center_id", &mut self.job_data_cost_center_id);
        f.field("job_data_id", &mut self.job_data_id);
        f.field("reason", &mut self.reason);
    }
}
/// The ID of the job record. / 任职记录的 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentCostAllocationJobDataId {
    /// The ID of the job record. / 任职记录的 ID。
    pub wk_id: String,
}
impl wire::Object for EmploymentCostAllocationJobDataId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
    }
}
/// The ID of the job record. / 任职记录的 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentCostAllocationJobDataIdInput {
    /// The ID of the job record. / 任职记录的 ID。
    pub wk_id: Option<String>,
}
impl EmploymentCostAllocationJobDataIdInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wk_id`.
    #[must_use]
    pub fn wk_id(mut self, value: impl Into<String>) -> Self {
        self.wk_id = Some(value.into());
        self
    }
}
impl wire::Object for EmploymentCostAllocationJobDataIdInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
    }
}
/// A default cost center record of an employee. / 员工的默认成本中心记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentDefaultCostCenter {
    /// The ID of the default cost center record; `corehr.v2.default_cost_center.batch_query` returns it.
    ///
    /// 默认成本中心记录的 ID，可由 `corehr.v2.default_cost_center.batch_query` 获取。
    /// - Example: `"703912325303191204"`
    pub wk_id: String,
    /// The ID of the version of the default cost center record; `corehr.v2.default_cost_center.batch_query` returns it.
    ///
    /// 默认成本中心记录的版本 ID，可由 `corehr.v2.default_cost_center.batch_query` 获取。
    /// - Example: `"703912321231239801"`
    pub wk_tid: String,
    /// The date on which this version takes effect. / 该版本信息的生效日期。
    /// - Example: `"2024-12-01"`
    pub effective_time: String,
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns it.
    ///
    /// 成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    /// - Example: `"7039123253031711012"`
    pub cost_center_id: String,
    /// The ID of the job record. / 任职记录的 ID。
    pub job_data_id: String,
    /// Whether the default cost center is inherited from the position or department. / 是否继承岗位或部门的默认成本中心。
    pub is_inherit: bool,
    /// Whether the default cost center comes from the position or from the department. / 默认成本中心继承自岗位还是部门。
    pub inherit_source: EmploymentDefaultCostCenterInheritSource,
    /// The reason for changing the default cost center. / 变更默认成本中心的原因。
    /// - Example: `"text"`
    pub reason: String,
}
impl wire::Object for EmploymentDefaultCostCenter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("wk_tid", &mut self.wk_tid);
        f.field("effective_time", &mut self.effective_time);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("job_data_id", &mut self.job_data_id);
        f.field("is_inherit", &mut self.is_inherit);
        f.field("inherit_source", &mut self.inherit_source);
        f.field("reason", &mut self.reason);
    }
}
/// Whether the default cost center comes from the position or from the department. / 默认成本中心继承自岗位还是部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentDefaultCostCenterInheritSource {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for EmploymentDefaultCostCenterInheritSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Whether the default cost center comes from the position or from the department. / 默认成本中心继承自岗位还是部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentDefaultCostCenterInheritSourceInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: Option<String>,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl EmploymentDefaultCostCenterInheritSourceInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enum_name`.
    #[must_use]
    pub fn enum_name(mut self, value: impl Into<String>) -> Self {
        self.enum_name = Some(value.into());
        self
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for EmploymentDefaultCostCenterInheritSourceInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`EmploymentDefaultCostCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentDefaultCostCenterInput {
    /// The ID of the default cost center record; `corehr.v2.default_cost_center.batch_query` returns it.
    ///
    /// 默认成本中心记录的 ID，可由 `corehr.v2.default_cost_center.batch_query` 获取。
    /// - Example: `"703912325303191204"`
    pub wk_id: Option<String>,
    /// The ID of the version of the default cost center record; `corehr.v2.default_cost_center.batch_query` returns it.
    ///
    /// 默认成本中心记录的版本 ID，可由 `corehr.v2.default_cost_center.batch_query` 获取。
    /// - Example: `"703912321231239801"`
    pub wk_tid: Option<String>,
    /// The date on which this version takes effect. / 该版本信息的生效日期。
    /// - Example: `"2024-12-01"`
    pub effective_time: Option<String>,
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns it.
    ///
    /// 成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    /// - Example: `"7039123253031711012"`
    pub cost_center_id: Option<String>,
    /// The ID of the job record. / 任职记录的 ID。
    pub job_data_id: Option<String>,
    /// Whether the default cost center is inherited from the position or department. / 是否继承岗位或部门的默认成本中心。
    pub is_inherit: Option<bool>,
    /// Whether the default cost center comes from the position or from the department. / 默认成本中心继承自岗位还是部门。
    pub inherit_source: Option<EmploymentDefaultCostCenterInheritSourceInput>,
    /// The reason for changing the default cost center. / 变更默认成本中心的原因。
    /// - Example: `"text"`
    pub reason: Option<String>,
}
impl EmploymentDefaultCostCenterInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wk_id`.
    #[must_use]
    pub fn wk_id(mut self, value: impl Into<String>) -> Self {
        self.wk_id = Some(value.into());
        self
    }
    /// Sets `wk_tid`.
    #[must_use]
    pub fn wk_tid(mut self, value: impl Into<String>) -> Self {
        self.wk_tid = Some(value.into());
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `cost_center_id`.
    #[must_use]
    pub fn cost_center_id(mut self, value: impl Into<String>) -> Self {
        self.cost_center_id = Some(value.into());
        self
    }
    /// Sets `job_data_id`.
    #[must_use]
    pub fn job_data_id(mut self, value: impl Into<String>) -> Self {
        self.job_data_id = Some(value.into());
        self
    }
    /// Sets `is_inherit`.
    #[must_use]
    pub fn is_inherit(mut self, value: bool) -> Self {
        self.is_inherit = Some(value);
        self
    }
    /// Sets `inherit_source`.
    #[must_use]
    pub fn inherit_source(
        mut self,
        value: EmploymentDefaultCostCenterInheritSourceInput,
    ) -> Self {
        self.inherit_source = Some(value);
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
}
impl wire::Object for EmploymentDefaultCostCenterInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("wk_tid", &mut self.wk_tid);
        f.field("effective_time", &mut self.effective_time);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("job_data_id", &mut self.job_data_id);
        f.field("is_inherit", &mut self.is_inherit);
        f.field("inherit_source", &mut self.inherit_source);
        f.field("reason", &mut self.reason);
    }
}
/// The status of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_status` as `custom_api_name`.
///
/// 雇佣状态。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_status`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for EmploymentStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the employment. The options come from the operation that gets a field, with `employment` as `object_api_name` and `employment_type` as `custom_api_name`.
///
/// 雇佣类型。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `employment_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for EmploymentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The name of the field of study if chosen from the list, while a custom name is in `field_of_study`; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `field_of_study_name`.
///
/// 专业名称，仅在从下拉框选择时返回，自定义的名称见 `field_of_study`，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `field_of_study_name`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldOfStudyName {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for FieldOfStudyName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`FieldOfStudyName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldOfStudyNameInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl FieldOfStudyNameInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for FieldOfStudyNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The values that `list_values` and `record_values` refer to. / `list_values` 与 `record_values` 所引用的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableSubVlaue {
    /// The key of the value, by which `list_values` and the values of record variables refer to it.
    ///
    /// 该值的 key，`list_values` 和记录类型的变量值据此引用它。
    pub key: String,
    /// The value of the variable under this key. / 该 key 所对应的变量值。
    pub value: FieldVariableValueTo,
}
impl wire::Object for FieldVariableSubVlaue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The values that `list_values` and `record_values` refer to. / `list_values` 与 `record_values` 所引用的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableSubVlaueForReview {
    /// The key of the value, by which `list_values` and the values of record variables refer to it.
    ///
    /// 该值的 key，`list_values` 和记录类型的变量值据此引用它。
    /// - Example: `"key1"`
    pub key: String,
    /// The value of the variable under this key. / 该 key 所对应的变量值。
    pub value: FieldVariableValueToForReview,
}
impl wire::Object for FieldVariableSubVlaueForReview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`FieldVariableSubVlaueForReview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableSubVlaueForReviewInput {
    /// The key of the value, by which `list_values` and the values of record variables refer to it.
    ///
    /// 该值的 key，`list_values` 和记录类型的变量值据此引用它。
    /// - Example: `"key1"`
    pub key: Option<String>,
    /// The value of the variable under this key. / 该 key 所对应的变量值。
    pub value: Option<FieldVariableValueToForReviewInput>,
}
impl FieldVariableSubVlaueForReviewInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: FieldVariableValueToForReviewInput) -> Self {
        self.value = Some(value);
        self
    }
}
impl wire::Object for FieldVariableSubVlaueForReviewInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The value of a variable. / 一个变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValue {
    /// The API name of the variable, by which it is identified. / 变量的 API 名称，唯一标识一个变量。
    pub variable_api_name: String,
    /// The name of the variable in several languages. / 变量的多语言名称。
    pub variable_name: FieldVariableValueI18n,
    /// The value of the variable, held by the field for its type. / 变量的值，写在与其类型对应的字段中。
    pub variable_value: FieldVariableValueTo,
    /// The values that `list_values` and `record_values` refer to. / `list_values` 与 `record_values` 所引用的值。
    pub sub_values: Vec<FieldVariableSubVlaue>,
}
impl wire::Object for FieldVariableValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("variable_api_name", &mut self.variable_api_name);
        f.field("variable_name", &mut self.variable_name);
        f.field("variable_value", &mut self.variable_value);
        f.field("sub_values", &mut self.sub_values);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueI18n {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for FieldVariableValueI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The request form of [`FieldVariableValueI18n`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueI18nInput {
    /// The Chinese text. / 中文内容。
    pub zh_cn: Option<String>,
    /// The English text. / 英文内容。
    pub en_us: Option<String>,
}
impl FieldVariableValueI18nInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
}
impl wire::Object for FieldVariableValueI18nInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The value of a variable, in the field of its type. / 变量的值，写在与其类型对应的字段中。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueTo {
    /// The value of a text variable. / 文本类型的值。
    pub text_value: String,
    /// The value of a boolean variable. / 布尔类型的值。
    pub bool_value: bool,
    /// The value of a number variable, as a string. / 数字类型的值，以字符串表示。
    pub number_value: String,
    /// The value of an enum variable, as the ID of the option. / 枚举类型的值，为枚举项的 ID。
    pub enum_value: String,
    /// The value of a date variable, in days since 1970. / 日期类型的值，为自 1970 年起的天数。
    pub date_value: String,
    /// The value of a date and time variable, in milliseconds since 1970. / 日期时间类型的值，毫秒级时间戳。
    pub date_time_value: wire::TimestampMs,
    /// The value of the variable in each language, for multilingual variables. / 变量在各语言下的值，用于多语言类型的变量。
    pub i18n_value: FieldVariableValueI18n,
    /// The value of an object variable, made up of its ID and type. / 对象类型的值，由对象 ID 与对象类型组成。
    pub object_value: FieldVariableValueToObject,
    /// The value of a user variable, as a user ID, as a `user_id_type` ID.
    ///
    /// 用户类型的值，为用户 ID，类型由 `user_id_type` 决定。
    pub user_value: String,
    /// The value of a department variable, as a department ID, as a `department_id_type` ID.
    ///
    /// 部门类型的值，为部门 ID，类型由 `department_id_type` 决定。
    pub department_value: String,
    /// The value of a record variable. / 记录类型的值。
    pub record_values: Vec<FieldVariableValueToRecord>,
    /// The value of an employee variable, as the ID of the employee, as a `user_id_type` ID.
    ///
    /// 员工类型的值，为员工的用户 ID，类型由 `user_id_type` 决定。
    pub employment_value: String,
    /// The value of a list variable, each element of which stands for an item of `sub_values`.
    ///
    /// 数组类型的值，每个元素对应 `sub_values` 中的一项。
    pub list_values: Vec<String>,
    /// The value of a file variable, which the operation for downloading files of master data downloads.
    ///
    /// 文件类型的值，可用主数据的文件下载接口下载。
    pub file_value: FieldVariableValueToFile,
}
impl wire::Object for FieldVariableValueTo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_value", &mut self.text_value);
        f.field("bool_value", &mut self.bool_value);
        f.field("number_value", &mut self.number_value);
        f.field("enum_value", &mut self.enum_value);
        f.field("date_value", &mut self.date_value);
        f.field("date_time_value", &mut self.date_time_value);
        f.field("i18n_value", &mut self.i18n_value);
        f.field("object_value", &mut self.object_value);
        f.field("user_value", &mut self.user_value);
        f.field("department_value", &mut self.department_value);
        f.field("record_values", &mut self.record_values);
        f.field("employment_value", &mut self.employment_value);
        f.field("list_values", &mut self.list_values);
        f.field("file_value", &mut self.file_value);
    }
}
/// The value of a file variable, which the operation for downloading files of master data downloads.
///
/// 文件类型的值，可用主数据的文件下载接口下载。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToFile {
    /// The ID by which the file of the master data is downloaded. / 用于下载主数据文件的 ID。
    pub open_file_id: String,
    /// The name of the file. / 文件的名称。
    pub file_name: String,
    /// The size of the file, in bytes. / 文件大小，单位为字节。
    pub length: i64,
    /// The MIME type of the file, such as `application/pdf`. / 文件的 MIME 类型，如 `application/pdf`。
    pub mime_type: String,
}
impl wire::Object for FieldVariableValueToFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_file_id", &mut self.open_file_id);
        f.field("file_name", &mut self.file_name);
        f.field("length", &mut self.length);
        f.field("mime_type", &mut self.mime_type);
    }
}
/// The value of a file variable. / 文件类型的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToFileForWrite {
    /// The ID of the file, as `corehr.v1.person.upload` returned it on upload.
    ///
    /// 文件的 ID，由 `corehr.v1.person.upload` 上传后返回。
    /// - Example: `"66867ed00740ddd4a0bad4a5_c99b5322dc744fe4b99b76426ffe5d53"`
    pub open_file_id: String,
    /// The file name with its extension, replacing that of the uploaded file; without it, the original name is kept.
    ///
    /// 文件名，须带后缀；填写后覆盖上传时的文件名，不填则沿用原名。
    /// - Example: `"file_name.jpg"`
    pub file_name: String,
    /// The size of the file in bytes, replacing that of the uploaded file; without it, the original size is kept.
    ///
    /// 文件大小，单位为字节；填写后覆盖上传文件的大小，不填则取原始大小。
    /// - From 0 to 52428800
    /// - Example: `65535`
    pub length: i64,
}
impl wire::Object for FieldVariableValueToFileForWrite {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_file_id", &mut self.open_file_id);
        f.field("file_name", &mut self.file_name);
        f.field("length", &mut self.length);
    }
}
/// The request form of [`FieldVariableValueToFileForWrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToFileForWriteInput {
    /// The ID of the file, as `corehr.v1.person.upload` returned it on upload.
    ///
    /// 文件的 ID，由 `corehr.v1.person.upload` 上传后返回。
    /// - Example: `"66867ed00740ddd4a0bad4a5_c99b5322dc744fe4b99b76426ffe5d53"`
    pub open_file_id: Option<String>,
    /// The file name with its extension, replacing that of the uploaded file; without it, the original name is kept.
    ///
    /// 文件名，须带后缀；填写后覆盖上传时的文件名，不填则沿用原名。
    /// - Example: `"file_name.jpg"`
    pub file_name: Option<String>,
    /// The size of the file in bytes, replacing that of the uploaded file; without it, the original size is kept.
    ///
    /// 文件大小，单位为字节；填写后覆盖上传文件的大小，不填则取原始大小。
    /// - From 0 to 52428800
    /// - Example: `65535`
    pub length: Option<i64>,
}
impl FieldVariableValueToFileForWriteInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `open_file_id`.
    #[must_use]
    pub fn open_file_id(mut self, value: impl Into<String>) -> Self {
        self.open_file_id = Some(value.into());
        self
    }
    /// Sets `file_name`.
    #[must_use]
    pub fn file_name(mut self, value: impl Into<String>) -> Self {
        self.file_name = Some(value.into());
        self
    }
    /// Sets `length`.
    #[must_use]
    pub fn length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
}
impl wire::Object for FieldVariableValueToFileForWriteInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_file_id", &mut self.open_file_id);
        f.field("file_name", &mut self.file_name);
        f.field("length", &mut self.length);
    }
}
/// The value of the variable, held by the field for its type. / 变量的值，写在与其类型对应的字段中。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToForReview {
    /// The value of a text variable. / 文本类型的值。
    /// - Example: `"text"`
    pub text_value: String,
    /// The value of a boolean variable. / 布尔类型的值。
    pub bool_value: bool,
    /// The value of a number variable, as a string. / 数字类型的值，以字符串表示。
    /// - Example: `"100"`
    pub number_value: String,
    /// The value of an enum variable, as the ID of the option. / 枚举类型的值，为枚举项的 ID。
    /// - Example: `"home_address"`
    pub enum_value: String,
    /// The value of a date variable, in days since 1970. / 日期类型的值，为自 1970 年起的天数。
    /// - Example: `"19838"`
    pub date_value: String,
    /// The value of a date and time variable, in milliseconds since 1970. / 日期时间类型的值，毫秒级时间戳。
    /// - Example: `"1714013877512"`
    pub date_time_value: wire::TimestampMs,
    /// The value of the variable in each language, for multilingual variables. / 变量在各语言下的值，用于多语言类型的变量。
    pub i18n_value: FieldVariableValueI18n,
    /// The value of an object variable, made up of its ID and type. / 对象类型的值，由对象 ID 与对象类型组成。
    pub object_value: FieldVariableValueToObject,
    /// The value of a department variable, as a department ID, as a `department_id_type` ID.
    ///
    /// 部门类型的值，为部门 ID，类型由 `department_id_type` 决定。
    /// - Example: `"od-a761814f6bc3f14bd3b00905ec1d7c6f"`
    pub department_value: String,
    /// The value of an employee variable, as the ID of the employee, as a `user_id_type` ID.
    ///
    /// 员工类型的值，为员工的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_c57053dad6eea0aea4696c48433d8562"`
    pub employment_value: String,
    /// The value of a list variable, each element of which is a `key` in `sub_values`.
    ///
    /// 数组类型的值，每个元素对应 `sub_values` 中的一个 `key`。
    /// - Length: 0 to 10000
    /// - Example: `["key1"]`
    pub list_values: Vec<String>,
    /// The value of a file variable. / 文件类型的值。
    pub file_value: FieldVariableValueToFileForWrite,
    /// The value of a record variable. / 记录类型的值。
    pub record_values: Vec<FieldVariableValueToRecord>,
}
impl wire::Object for FieldVariableValueToForReview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_value", &mut self.text_value);
        f.field("bool_value", &mut self.bool_value);
        f.field("number_value", &mut self.number_value);
        f.field("enum_value", &mut self.enum_value);
        f.field("date_value", &mut self.date_value);
        f.field("date_time_value", &mut self.date_time_value);
        f.field("i18n_value", &mut self.i18n_value);
        f.field("object_value", &mut self.object_value);
        f.field("department_value", &mut self.department_value);
        f.field("employment_value", &mut self.employment_value);
        f.field("list_values", &mut self.list_values);
        f.field("file_value", &mut self.file_value);
        f.field("record_values", &mut self.record_values);
    }
}
/// The request form of [`FieldVariableValueToForReview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToForReviewInput {
    /// The value of a text variable. / 文本类型的值。
    /// - Example: `"text"`
    pub text_value: Option<String>,
    /// The value of a boolean variable. / 布尔类型的值。
    pub bool_value: Option<bool>,
    /// The value of a number variable, as a string. / 数字类型的值，以字符串表示。
    /// - Example: `"100"`
    pub number_value: Option<String>,
    /// The value of an enum variable, as the ID of the option. / 枚举类型的值，为枚举项的 ID。
    /// - Example: `"home_address"`
    pub enum_value: Option<String>,
    /// The value of a date variable, in days since 1970. / 日期类型的值，为自 1970 年起的天数。
    /// - Example: `"19838"`
    pub date_value: Option<String>,
    /// The value of a date and time variable, in milliseconds since 1970. / 日期时间类型的值，毫秒级时间戳。
    /// - Example: `"1714013877512"`
    pub date_time_value: Option<wire::TimestampMs>,
    /// The value of the variable in each language, for multilingual variables. / 变量在各语言下的值，用于多语言类型的变量。
    pub i18n_value: Option<FieldVariableValueI18nInput>,
    /// The value of an object variable, made up of its ID and type. / 对象类型的值，由对象 ID 与对象类型组成。
    pub object_value: Option<FieldVariableValueToObjectInput>,
    /// The value of a department variable, as a department ID, as a `department_id_type` ID.
    ///
    /// 部门类型的值，为部门 ID，类型由 `department_id_type` 决定。
    /// - Example: `"od-a761814f6bc3f14bd3b00905ec1d7c6f"`
    pub department_value: Option<String>,
    /// The value of an employee variable, as the ID of the employee, as a `user_id_type` ID.
    ///
    /// 员工类型的值，为员工的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_c57053dad6eea0aea4696c48433d8562"`
    pub employment_value: Option<String>,
    /// The value of a list variable, each element of which is a `key` in `sub_values`.
    ///
    /// 数组类型的值，每个元素对应 `sub_values` 中的一个 `key`。
    /// - Length: 0 to 10000
    /// - Example: `["key1"]`
    pub list_values: Option<Vec<String>>,
    /// The value of a file variable. / 文件类型的值。
    pub file_value: Option<FieldVariableValueToFileForWriteInput>,
    /// The value of a record variable. / 记录类型的值。
    pub record_values: Option<Vec<FieldVariableValueToRecordInput>>,
}
impl FieldVariableValueToForReviewInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `text_value`.
    #[must_use]
    pub fn text_value(mut self, value: impl Into<String>) -> Self {
        self.text_value = Some(value.into());
        self
    }
    /// Sets `bool_value`.
    #[must_use]
    pub fn bool_value(mut self, value: bool) -> Self {
        self.bool_value = Some(value);
        self
    }
    /// Sets `number_value`.
    #[must_use]
    pub fn number_value(mut self, value: impl Into<String>) -> Self {
        self.number_value = Some(value.into());
        self
    }
    /// Sets `enum_value`.
    #[must_use]
    pub fn enum_value(mut self, value: impl Into<String>) -> Self {
        self.enum_value = Some(value.into());
        self
    }
    /// Sets `date_value`.
    #[must_use]
    pub fn date_value(mut self, value: impl Into<String>) -> Self {
        self.date_value = Some(value.into());
        self
    }
    /// Sets `date_time_value`.
    #[must_use]
    pub fn date_time_value(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.date_time_value = Some(value.into());
        self
    }
    /// Sets `i18n_value`.
    #[must_use]
    pub fn i18n_value(mut self, value: FieldVariableValueI18nInput) -> Self {
        self.i18n_value = Some(value);
        self
    }
    /// Sets `object_value`.
    #[must_use]
    pub fn object_value(mut self, value: FieldVariableValueToObjectInput) -> Self {
        self.object_value = Some(value);
        self
    }
    /// Sets `department_value`.
    #[must_use]
    pub fn department_value(mut self, value: impl Into<String>) -> Self {
        self.department_value = Some(value.into());
        self
    }
    /// Sets `employment_value`.
    #[must_use]
    pub fn employment_value(mut self, value: impl Into<String>) -> Self {
        self.employment_value = Some(value.into());
        self
    }
    /// Sets `list_values`.
    #[must_use]
    pub fn list_values(mut self, value: impl Into<Vec<String>>) -> Self {
        self.list_values = Some(value.into());
        self
    }
    /// Sets `file_value`.
    #[must_use]
    pub fn file_value(mut self, value: FieldVariableValueToFileForWriteInput) -> Self {
        self.file_value = Some(value);
        self
    }
    /// Sets `record_values`.
    #[must_use]
    pub fn record_values(
        mut self,
        value: impl Into<Vec<FieldVariableValueToRecordInput>>,
    ) -> Self {
        self.record_values = Some(value.into());
        self
    }
}
impl wire::Object for FieldVariableValueToForReviewInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_value", &mut self.text_value);
        f.field("bool_value", &mut self.bool_value);
        f.field("number_value", &mut self.number_value);
        f.field("enum_value", &mut self.enum_value);
        f.field("date_value", &mut self.date_value);
        f.field("date_time_value", &mut self.date_time_value);
        f.field("i18n_value", &mut self.i18n_value);
        f.field("object_value", &mut self.object_value);
        f.field("department_value", &mut self.department_value);
        f.field("employment_value", &mut self.employment_value);
        f.field("list_values", &mut self.list_values);
        f.field("file_value", &mut self.file_value);
        f.field("record_values", &mut self.record_values);
    }
}
/// The value of an object variable, made up of its ID and type. / 对象类型的值，由对象 ID 与对象类型组成。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToObject {
    /// The ID of the object. / 对象记录的 ID。
    pub wk_id: String,
    /// The API name of the metadata the object belongs to. / 对象所属元数据的 API 名称。
    pub wk_api_name: String,
}
impl wire::Object for FieldVariableValueToObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("wk_api_name", &mut self.wk_api_name);
    }
}
/// The request form of [`FieldVariableValueToObject`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToObjectInput {
    /// The ID of the object. / 对象记录的 ID。
    pub wk_id: Option<String>,
    /// The API name of the metadata the object belongs to. / 对象所属元数据的 API 名称。
    pub wk_api_name: Option<String>,
}
impl FieldVariableValueToObjectInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wk_id`.
    #[must_use]
    pub fn wk_id(mut self, value: impl Into<String>) -> Self {
        self.wk_id = Some(value.into());
        self
    }
    /// Sets `wk_api_name`.
    #[must_use]
    pub fn wk_api_name(mut self, value: impl Into<String>) -> Self {
        self.wk_api_name = Some(value.into());
        self
    }
}
impl wire::Object for FieldVariableValueToObjectInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("wk_api_name", &mut self.wk_api_name);
    }
}
/// The value of a record variable. / 记录类型的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToRecord {
    /// The API name of the variable, by which it is identified. / 变量的 API 名称，唯一标识一个变量。
    pub variable_api_name: String,
    /// The `key` in `sub_values` under which the value is found. / 变量值在 `sub_values` 中的 `key`。
    pub sub_value_key: String,
    /// The ID of the record. / 记录的 ID。
    pub record_id: String,
}
impl wire::Object for FieldVariableValueToRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("variable_api_name", &mut self.variable_api_name);
        f.field("sub_value_key", &mut self.sub_value_key);
        f.field("record_id", &mut self.record_id);
    }
}
/// The request form of [`FieldVariableValueToRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldVariableValueToRecordInput {
    /// The API name of the variable, by which it is identified. / 变量的 API 名称，唯一标识一个变量。
    pub variable_api_name: Option<String>,
    /// The `key` in `sub_values` under which the value is found. / 变量值在 `sub_values` 中的 `key`。
    pub sub_value_key: Option<String>,
    /// The ID of the record. / 记录的 ID。
    pub record_id: Option<String>,
}
impl FieldVariableValueToRecordInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `variable_api_name`.
    #[must_use]
    pub fn variable_api_name(mut self, value: impl Into<String>) -> Self {
        self.variable_api_name = Some(value.into());
        self
    }
    /// Sets `sub_value_key`.
    #[must_use]
    pub fn sub_value_key(mut self, value: impl Into<String>) -> Self {
        self.sub_value_key = Some(value.into());
        self
    }
    /// Sets `record_id`.
    #[must_use]
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.record_id = Some(value.into());
        self
    }
}
impl wire::Object for FieldVariableValueToRecordInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("variable_api_name", &mut self.variable_api_name);
        f.field("sub_value_key", &mut self.sub_value_key);
        f.field("record_id", &mut self.record_id);
    }
}
/// The fields to return; only the IDs of the departments if omitted. / 要返回哪些字段，不填只返回部门 ID。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fields {
    /// `version_id`: ID of the current version / 当前版本的 ID
    VersionId,
    /// `sub_type`: Subtype / 部门子类型
    SubType,
    /// `manager`: Manager / 负责人
    Manager,
    /// `is_root`: Whether it is the root department / 是否根部门
    IsRoot,
    /// `is_confidential`: Whether it is confidential / 是否保密
    IsConfidential,
    /// `effective_date`: Start date of the current version / 当前版本的生效日期
    EffectiveDate,
    /// `expiration_date`: End date of the current version / 当前版本的失效日期
    ExpirationDate,
    /// `department_name`: Name / 部门名称
    DepartmentName,
    /// `parent_department_id`: ID of the parent department / 上级部门 ID
    ParentDepartmentId,
    /// `tree_order`: Order in the tree / 在部门树中的排序
    TreeOrder,
    /// `list_order`: Order in lists / 在列表中的排序
    ListOrder,
    /// `code`: Code / 部门编码
    Code,
    /// `active`: Whether it is active / 是否启用
    Active,
    /// `description`: Description / 部门描述
    Description,
    /// `custom_fields`: Custom fields / 自定义字段
    CustomFields,
    /// `staffing_model`: Staffing model / 岗职务模式
    StaffingModel,
    /// `cost_center_id`: Default cost center / 默认成本中心
    CostCenterId,
    /// `created_time`: When the version was created / 当前版本的创建时间
    CreatedTime,
    /// `updated_time`: When it was updated / 更新时间
    UpdatedTime,
    /// `created_by`: The creator / 创建人
    CreatedBy,
    /// `updated_by`: The user who updated it / 更新人
    UpdatedBy,
    /// `record_created_time`: When the record, that is its first version, was created / 记录即首个版本的创建时间
    RecordCreatedTime,
    /// `record_updated_time`: When the record was updated / 记录的更新时间
    RecordUpdatedTime,
    /// `record_created_by`: The person who created the record / 记录的创建人
    RecordCreatedBy,
    /// `record_updated_by`: The person who updated the record / 记录的更新人
    RecordUpdatedBy,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Fields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Fields {
    fn as_str(&self) -> &str {
        match self {
            Self::VersionId => "version_id",
            Self::SubType => "sub_type",
            Self::Manager => "manager",
            Self::IsRoot => "is_root",
            Self::IsConfidential => "is_confidential",
            Self::EffectiveDate => "effective_date",
            Self::ExpirationDate => "expiration_date",
            Self::DepartmentName => "department_name",
            Self::ParentDepartmentId => "parent_department_id",
            Self::TreeOrder => "tree_order",
            Self::ListOrder => "list_order",
            Self::Code => "code",
            Self::Active => "active",
            Self::Description => "description",
            Self::CustomFields => "custom_fields",
            Self::StaffingModel => "staffing_model",
            Self::CostCenterId => "cost_center_id",
            Self::CreatedTime => "created_time",
            Self::UpdatedTime => "updated_time",
            Self::CreatedBy => "created_by",
            Self::UpdatedBy => "updated_by",
            Self::RecordCreatedTime => "record_created_time",
            Self::RecordUpdatedTime => "record_updated_time",
            Self::RecordCreatedBy => "record_created_by",
            Self::RecordUpdatedBy => "record_updated_by",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "version_id" => Self::VersionId,
            "sub_type" => Self::SubType,
            "manager" => Self::Manager,
            "is_root" => Self::IsRoot,
            "is_confidential" => Self::IsConfidential,
            "effective_date" => Self::EffectiveDate,
            "expiration_date" => Self::ExpirationDate,
            "department_name" => Self::DepartmentName,
            "parent_department_id" => Self::ParentDepartmentId,
            "tree_order" => Self::TreeOrder,
            "list_order" => Self::ListOrder,
            "code" => Self::Code,
            "active" => Self::Active,
            "description" => Self::Description,
            "custom_fields" => Self::CustomFields,
            "staffing_model" => Self::StaffingModel,
            "cost_center_id" => Self::CostCenterId,
            "created_time" => Self::CreatedTime,
            "updated_time" => Self::UpdatedTime,
            "created_by" => Self::CreatedBy,
            "updated_by" => Self::UpdatedBy,
            "record_created_time" => Self::RecordCreatedTime,
            "record_updated_time" => Self::RecordUpdatedTime,
            "record_created_by" => Self::RecordCreatedBy,
            "record_updated_by" => Self::RecordUpdatedBy,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A file. / 文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Files {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: String,
    /// The name of the file. / 文件名。
    pub name: String,
}
impl wire::Object for Files {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`Files`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesInput {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: Option<String>,
    /// The name of the file. / 文件名。
    pub name: Option<String>,
}
impl FilesInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for FilesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The final grade of the assessment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `probation_management` and `custom_api_name` to `final_assessment_grade`.
///
/// 试用期考核的最终等级，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `probation_management`，`custom_api_name` 为 `final_assessment_grade`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinalAssessmentGrade {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for FinalAssessmentGrade {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The final result of the assessment: `approved` or `rejected`.
///
/// 试用期考核的最终结果：`approved` 通过、`rejected` 不通过。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinalAssessmentResult {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for FinalAssessmentResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The final state of the assessment: `not_started`, `in_process`, `completed` or `no_need`.
///
/// 试用期考核的最终状态：`not_started` 未开始、`in_process` 进行中、`completed` 已完成、`no_need` 无需考核。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinalAssessmentStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for FinalAssessmentStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
///
/// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gender {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Gender {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Gender`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GenderInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl GenderInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for GenderInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// What all organizations have, such as the name, description, parent, state, effective date and code.
///
/// 组织的公共信息，包括名称、描述、上级、启停用状态、生效日期和编码等。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiberarchyCommon {
    /// The ID of the organization above. / 上级组织的 ID。
    pub parent_id: String,
    /// The name of the department, without `/`, `;` (also full-width), `\` or `'`; the settings of the tenant decide whether names may repeat.
    ///
    /// 部门名称，不能含 `/`、`；`、`;`、`\`、`'`；是否允许中英文重名由租户配置决定。
    pub name: Vec<I18n>,
    /// The type of the organization. / 组织的类型。
    pub r#type: Type,
    /// Whether the department is enabled. / 部门的启停用状态，`true` 为启用，`false` 为停用。
    pub active: bool,
    /// The day the current version takes effect, as `YYYY-MM-DD 00:00:00`, accurate to the day.
    ///
    /// 当前版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub effective_time: String,
    /// The day the current version expires, as `YYYY-MM-DD 00:00:00`, accurate to the day.
    ///
    /// 当前版本的失效日期，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub expiration_time: String,
    /// The code of the department, which no other department may have; ignored when departments are numbered automatically.
    ///
    /// 部门编码，不能与其他部门重复；开启自动编码后传入的值不生效。
    pub code: String,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// The position in the tree, not supported yet and to be ignored. / 树形排序的序号，暂不支持，可忽略。
    pub tree_order: String,
    /// The position in the list, not supported yet and to be ignored. / 列表排序的序号，暂不支持，可忽略。
    pub list_order: String,
    /// The custom fields. Not supported yet and can be ignored. / 自定义字段，暂不支持，可忽略。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for HiberarchyCommon {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent_id", &mut self.parent_id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("active", &mut self.active);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("code", &mut self.code);
        f.field("description", &mut self.description);
        f.field("tree_order", &mut self.tree_order);
        f.field("list_order", &mut self.list_order);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`HiberarchyCommon`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HiberarchyCommonInput {
    /// The ID of the organization above. / 上级组织的 ID。
    pub parent_id: Option<String>,
    /// The name of the department, without `/`, `;` (also full-width), `\` or `'`; the settings of the tenant decide whether names may repeat.
    ///
    /// 部门名称，不能含 `/`、`；`、`;`、`\`、`'`；是否允许中英文重名由租户配置决定。
    pub name: Option<Vec<I18nInput>>,
    /// The type of the organization. / 组织的类型。
    pub r#type: Option<TypeInput>,
    /// Whether the department is enabled. / 部门的启停用状态，`true` 为启用，`false` 为停用。
    pub active: Option<bool>,
    /// The day the current version takes effect, as `YYYY-MM-DD 00:00:00`, accurate to the day.
    ///
    /// 当前版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub effective_time: Option<String>,
    /// The day the current version expires, as `YYYY-MM-DD 00:00:00`, accurate to the day.
    ///
    /// 当前版本的失效日期，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub expiration_time: Option<String>,
    /// The code of the department, which no other department may have; ignored when departments are numbered automatically.
    ///
    /// 部门编码，不能与其他部门重复；开启自动编码后传入的值不生效。
    pub code: Option<String>,
    /// The description in each language. / 各语言的描述。
    pub description: Option<Vec<I18nInput>>,
    /// The position in the tree, not supported yet and to be ignored. / 树形排序的序号，暂不支持，可忽略。
    pub tree_order: Option<String>,
    /// The position in the list, not supported yet and to be ignored. / 列表排序的序号，暂不支持，可忽略。
    pub list_order: Option<String>,
    /// The custom fields. Not supported yet and can be ignored. / 自定义字段，暂不支持，可忽略。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl HiberarchyCommonInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: TypeInput) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<String>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<String>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `tree_order`.
    #[must_use]
    pub fn tree_order(mut self, value: impl Into<String>) -> Self {
        self.tree_order = Some(value.into());
        self
    }
    /// Sets `list_order`.
    #[must_use]
    pub fn list_order(mut self, value: impl Into<String>) -> Self {
        self.list_order = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for HiberarchyCommonInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parent_id", &mut self.parent_id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("active", &mut self.active);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("code", &mut self.code);
        f.field("description", &mut self.description);
        f.field("tree_order", &mut self.tree_order);
        f.field("list_order", &mut self.list_order);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The type of household registration (hukou); `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `hukou_type`.
///
/// 户口的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `hukou_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HukouType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for HukouType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`HukouType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HukouTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl HukouTypeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for HukouTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A text in one language. / 一种语言的文本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The language of the text, as an IETF BCP 47 code. / 语言代码，遵循 IETF BCP 47。
    pub lang: String,
    /// The text in that language. / 该语言的文本。
    pub value: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lang", &mut self.lang);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`I18n`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nInput {
    /// The language of the text, as an IETF BCP 47 code. / 语言代码，遵循 IETF BCP 47。
    pub lang: String,
    /// The text in that language. / 该语言的文本。
    pub value: String,
}
impl I18nInput {
    /// Creates the value from its required fields.
    pub fn new(lang: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            lang: lang.into(),
            value: value.into(),
        }
    }
}
impl wire::Object for I18nInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lang", &mut self.lang);
        f.field("value", &mut self.value);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nV2 {
    /// The text in simplified Chinese. / 简体中文文本。
    pub zh_cn: String,
    /// The text in English. / 英文文本。
    pub en_us: String,
}
impl wire::Object for I18nV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The request form of [`I18nV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nV2Input {
    /// The text in simplified Chinese. / 简体中文文本。
    pub zh_cn: Option<String>,
    /// The text in English. / 英文文本。
    pub en_us: Option<String>,
}
impl I18nV2Input {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
}
impl wire::Object for I18nV2Input {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The industries the company is in. The options come from the operation that gets a field, with `company` as `object_api_name` and `industry` as `custom_api_name`.
///
/// 公司所在行业。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `industry`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndustryList {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for IndustryList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The international area code of the phone number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
///
/// 电话的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternationalAreaCode {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for InternationalAreaCode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`InternationalAreaCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternationalAreaCodeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl InternationalAreaCodeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for InternationalAreaCodeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The status of the assignment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_status`.
///
/// 外派的状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_status`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternationalAssignmentStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for InternationalAssignmentStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the assignment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `international_assignment` and `custom_api_name` to `international_assignment_type`.
///
/// 外派的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `international_assignment`，`custom_api_name` 为 `international_assignment_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternationalAssignmentType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for InternationalAssignmentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A job. / 职务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    /// The ID of the job. / 职务的 ID。
    pub id: String,
    /// The code of the job. / 职务的编码。
    pub code: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// Whether the job is enabled. / 职务的启停用状态，`true` 为启用，`false` 为停用。
    pub active: bool,
    /// The job title in each language. / 各语言的职务头衔。
    pub job_title: Vec<I18n>,
    /// The ID of the pathway; `corehr.v2.pathway.batch_get` returns the details.
    ///
    /// 通道 ID，详情用 `corehr.v2.pathway.batch_get` 查询。
    pub pathway_id: String,
    /// The IDs of the job families of the job. / 职务所属的序列 ID 列表。
    pub job_family_id_list: Vec<String>,
    /// The IDs of the job levels of the job. / 职务适用的职级 ID 列表。
    /// - Present only with one of the scopes `corehr:job.job_level:read`
    pub job_level_id_list: Vec<String>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    pub working_hours_type_id: String,
    /// When the current version takes effect, written `YYYY-MM-DD 00:00:00` to the day.
    ///
    /// 当前版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日。
    pub effective_time: String,
    /// When the current version expires, written `YYYY-MM-DD 00:00:00` to the day.
    ///
    /// 当前版本的失效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日。
    pub expiration_time: String,
    /// The values of the job's custom fields, in the form the guide to custom fields gives for positions, jobs and custom organizations.
    ///
    /// 职务的自定义字段的值，格式见自定义字段说明中的岗位、职务、自定义组织部分。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The employment ID of the person who created the job; `corehr.v2.employee.search` returns the details.
    ///
    /// 创建人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub created_by: String,
    /// The day the current version was created, as `YYYY-MM-DD 00:00:00`, accurate to the day.
    ///
    /// 当前版本的创建日期，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub created_time: String,
    /// The employment ID of the person who last updated the job; `corehr.v2.employee.search` returns the details.
    ///
    /// 更新人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub updated_by: String,
    /// The day the current version was last updated, as `YYYY-MM-DD 00:00:00`, accurate to the day.
    ///
    /// 当前版本的更新日期，格式为 `YYYY-MM-DD 00:00:00`，精确到日。
    pub updated_time: String,
}
impl wire::Object for Job {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active", &mut self.active);
        f.field("job_title", &mut self.job_title);
        f.field("pathway_id", &mut self.pathway_id);
        f.field("job_family_id_list", &mut self.job_family_id_list);
        f.field("job_level_id_list", &mut self.job_level_id_list);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("created_by", &mut self.created_by);
        f.field("created_time", &mut self.created_time);
        f.field("updated_by", &mut self.updated_by);
        f.field("updated_time", &mut self.updated_time);
    }
}
/// The job changes found. / 查到的员工异动。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobChange {
    /// The ID of the job change. For details, call the job change search. / 异动记录的 ID，详情可用搜索异动信息接口获取。
    pub job_change_id: String,
    /// The employment ID of the employee whose job changes. For details, call the employee search.
    ///
    /// 异动员工的雇佣 ID，详情可用搜索员工信息接口获取。
    pub employment_id: String,
    /// The state of the job change. / 异动的状态。
    pub status: JobChangeStatus,
    /// The identifier of the type of job change, from `corehr.v1.transfer_type.query`.
    ///
    /// 异动类型的唯一标识，可由 `corehr.v1.transfer_type.query` 得到。
    pub transfer_type_unique_identifier: String,
    /// The identifier of the reason for the job change, from `corehr.v1.transfer_reason.query`.
    ///
    /// 异动原因的唯一标识，可由 `corehr.v1.transfer_reason.query` 得到。
    pub transfer_reason_unique_identifier: String,
    /// The ID of the process of the job change; `corehr.v2.process.get` returns the details.
    ///
    /// 异动流程的 ID，详情用 `corehr.v2.process.get` 查询。
    pub process_id: String,
    /// The date on which the job change takes effect, as `YYYY-MM-DD`. / 异动的生效日期，格式为 `YYYY-MM-DD`。
    pub effective_date: String,
    /// When the job change was created, in milliseconds since 1970. / 异动的创建时间，毫秒级时间戳。
    pub created_time: wire::TimestampMs,
    /// When the job change was last updated, in milliseconds since 1970. / 异动的更新时间，毫秒级时间戳。
    pub updated_time: wire::TimestampMs,
    /// The changes of the job change. / 异动的具体内容。
    pub transfer_info: TransferInfo,
    /// Whether the job change adjusts pay. / 异动是否调整薪酬。
    /// - Present only with one of the scopes `corehr:job_change.is_adjust_salary:read`
    pub is_adjust_salary: bool,
    /// The values of custom fields of the job change. / 异动的自定义字段值。
    /// - Present only with one of the scopes `corehr:job_change.custom_field:read`
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for JobChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_change_id", &mut self.job_change_id);
        f.field("employment_id", &mut self.employment_id);
        f.field("status", &mut self.status);
        f.field(
            "transfer_type_unique_identifier",
            &mut self.transfer_type_unique_identifier,
        );
        f.field(
            "transfer_reason_unique_identifier",
            &mut self.transfer_reason_unique_identifier,
        );
        f.field("process_id", &mut self.process_id);
        f.field("effective_date", &mut self.effective_date);
        f.field("created_time", &mut self.created_time);
        f.field("updated_time", &mut self.updated_time);
        f.field("transfer_info", &mut self.transfer_info);
        f.field("is_adjust_salary", &mut self.is_adjust_salary);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The state of the job change. / 异动的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobChangeStatus {
    /// `Approving`: In approval / 审批中
    Approving,
    /// `Approved`: Approved / 审批通过
    Approved,
    /// `Transformed`: Job changed / 已异动
    Transformed,
    /// `Rejected`: Rejected / 已拒绝
    Rejected,
    /// `Cancelled`: Canceled / 已撤销
    Cancelled,
    /// `NoNeedApproval`: No approval needed / 无需审批
    NoNeedApproval,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for JobChangeStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for JobChangeStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Approving => "Approving",
            Self::Approved => "Approved",
            Self::Transformed => "Transformed",
            Self::Rejected => "Rejected",
            Self::Cancelled => "Cancelled",
            Self::NoNeedApproval => "NoNeedApproval",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "Approving" => Self::Approving,
            "Approved" => Self::Approved,
            "Transformed" => Self::Transformed,
            "Rejected" => Self::Rejected,
            "Cancelled" => Self::Cancelled,
            "NoNeedApproval" => Self::NoNeedApproval,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The job records of the employee. / 员工的任职记录列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobData {
    /// The ID of the job data. / 任职信息的 ID。
    pub job_data_id: String,
    /// The ID of the version of the job data. / 任职记录版本的 ID。
    pub version_id: String,
    /// The ID of the employee type. For details, call the operation that gets an employee type.
    ///
    /// 人员类型的 ID，详情可用查询单个人员类型接口获取。
    pub employee_type_id: String,
    /// The ID of the working hours type. For details, call the operation that gets a working hours type.
    ///
    /// 工时制度的 ID，详情可用查询单个工时制度接口获取。
    pub working_hours_type_id: String,
    /// The ID of the work location. For details, call the operation that gets a location.
    ///
    /// 工作地点的 ID，详情可用查询单个地点接口获取。
    pub work_location_id: String,
    /// The ID of the department, as a `department_id_type` ID. The operation that lists departments returns its details.
    ///
    /// 所在部门的 ID，类型由 `department_id_type` 决定，详情可用批量查询部门接口获取。
    pub department_id: String,
    /// The ID of the position. Still being rolled out and enabled by technical support.
    ///
    /// 岗位的 ID，功能尚在灰度中，须联系技术支持开通。
    /// - Present only with one of the scopes `corehr:employment.position:read`, `corehr:employment.position:write`
    pub position_id: String,
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_id: String,
    /// The ID of the job level. For details, call the operation that gets a job level.
    ///
    /// 职级的 ID，详情可用查询单个职级接口获取。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_level_id: String,
    /// The ID of the job grade. For details, call the job grade query. / 职等的 ID，详情可用查询职等接口获取。
    /// - Present only with one of the scopes `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`
    pub job_grade_id: String,
    /// The ID of the job family. For details, call the operation that gets a job family.
    ///
    /// 序列的 ID，详情可用查询单个序列接口获取。
    pub job_family_id: String,
    /// When the probation starts. / 试用期的开始日期。
    pub probation_start_date: String,
    /// When the probation actually ends. / 试用期的实际结束日期。
    pub probation_end_date: String,
    /// Whether this is the primary job (true) or an additional one (false), for which the operations on additional jobs are the better choice.
    ///
    /// 是主职（true）还是兼职（false），兼职建议使用兼职相关接口。
    pub primary_job_data: bool,
    /// The employment ID of the employee, as a `user_id_type` ID. The batch query of employees returns the details.
    ///
    /// 员工的雇佣 ID，类型由 `user_id_type` 决定，详情可用批量查询员工信息接口获取。
    pub employment_id: String,
    /// When it takes effect. / 生效时间。
    pub effective_time: String,
    /// When it expires. / 失效时间。
    pub expiration_time: String,
    /// The business type, formerly called the reason for the assignment. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `assignment_start_reason` as `custom_api_name`.
    ///
    /// 业务类型，原称任职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `assignment_start_reason`。
    /// - Present only with one of the scopes `corehr:job_data.assignment_start_reason:read`
    pub assignment_start_reason: AssignmentStartReason,
    /// When the probation is expected to end. / 试用期的预计结束日期。
    pub probation_expected_end_date: String,
    /// The outcome of the probation. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `probation_outcome` as `custom_api_name`.
    ///
    /// 试用期的结果。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `probation_outcome`。
    pub probation_outcome: ProbationOutcome,
    /// The direct manager. / 直属上级。
    pub direct_manager: BasicJobData,
    /// The dotted-line managers. / 虚线上级列表。
    pub dotted_line_managers: Vec<BasicJobData>,
    /// The second solid-line manager. / 第二实线主管。
    pub second_direct_manager: BasicJobData,
    /// How the cost is split among cost centers. / 成本在各成本中心之间的分摊。
    pub cost_center_rates: Vec<JobDataCostCenter>,
    /// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
    ///
    /// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
    /// - Present only with one of the scopes `corehr:job_data.work_shift:read`
    pub work_shift: WorkShift,
    /// The type of pay. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `compensation_type` as `custom_api_name`.
    ///
    /// 薪资类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `compensation_type`。
    /// - Present only with one of the scopes `corehr:job_data.compensation_type:read`
    pub compensation_type: CompensationType,
    /// The ID of the company the employee serves. For details, call the operation that gets a company.
    ///
    /// 任职公司的 ID，详情可用查询单个公司接口获取。
    /// - Present only with one of the scopes `corehr:job_data.service_company:read`
    pub service_company: String,
    /// When the record was created, as `YYYY-MM-DD HH:mm:ss`. / 创建时间，格式为 `YYYY-MM-DD HH:mm:ss`。
    pub created_at: String,
    /// The weekly working hours, possibly with a fraction. / 每周工作时长，可以有小数。
    pub weekly_working_hours_v2: f64,
    /// The weekly working hours as an integer. See `weekly_working_hours_v2` for fractions.
    ///
    /// 每周工作时长，取整数，带小数的见 `weekly_working_hours_v2`。
    pub weekly_working_hours: i64,
    /// The ID of the employee subtype. Still being rolled out and enabled by technical support.
    ///
    /// 人员子类型的 ID，功能尚在灰度中，须联系技术支持开通。
    pub employee_subtype_id: String,
    /// Why this job record came about; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `job_data` and `custom_api_name` to `job_data_reason`.
    ///
    /// 产生这条任职记录的原因，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `job_data`，`custom_api_name` 为 `job_data_reason`）。
    /// - Present only with one of the scopes `corehr:job_data.job_data_reason:read`
    pub job_data_reason: JobDataReason,
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    /// - Present only with one of the scopes `corehr:employment.pathway:read`, `corehr:employment.pathway:write`
    pub pathway_id: String,
}
impl wire::Object for JobData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_data_id", &mut self.job_data_id);
        f.field("version_id", &mut self.version_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("department_id", &mut self.department_id);
        f.field("position_id", &mut self.position_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("primary_job_data", &mut self.primary_job_data);
        f.field("employment_id", &mut self.employment_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("assignment_start_reason", &mut self.assignment_start_reason);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("probation_outcome", &mut self.probation_outcome);
        f.field("direct_manager", &mut self.direct_manager);
        f.field("dotted_line_managers", &mut self.dotted_line_managers);
        f.field("second_direct_manager", &mut self.second_direct_manager);
        f.field("cost_center_rates", &mut self.cost_center_rates);
        f.field("work_shift", &mut self.work_shift);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("service_company", &mut self.service_company);
        f.field("created_at", &mut self.created_at);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("weekly_working_hours", &mut self.weekly_working_hours);
        f.field("employee_subtype_id", &mut self.employee_subtype_id);
        f.field("job_data_reason", &mut self.job_data_reason);
        f.field("pathway_id", &mut self.pathway_id);
    }
}
/// A cost center with its share. / 一个成本中心及其分摊比例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataCostCenter {
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns it.
    ///
    /// 成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    pub cost_center_id: String,
    /// The share of the cost as a whole number; see `new_rate` for a decimal one.
    ///
    /// 分摊比例，为整数；小数比例见 `new_rate`。
    pub rate: i64,
    /// The share of the cost, with decimals. / 分摊比例，可含小数。
    pub new_rate: f64,
}
impl wire::Object for JobDataCostCenter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("rate", &mut self.rate);
        f.field("new_rate", &mut self.new_rate);
    }
}
/// The request form of [`JobDataCostCenter`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataCostCenterInput {
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns it.
    ///
    /// 成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    pub cost_center_id: Option<String>,
    /// The share of the cost as a whole number; see `new_rate` for a decimal one.
    ///
    /// 分摊比例，为整数；小数比例见 `new_rate`。
    pub rate: Option<i64>,
    /// The share of the cost, with decimals. / 分摊比例，可含小数。
    pub new_rate: Option<f64>,
}
impl JobDataCostCenterInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `cost_center_id`.
    #[must_use]
    pub fn cost_center_id(mut self, value: impl Into<String>) -> Self {
        self.cost_center_id = Some(value.into());
        self
    }
    /// Sets `rate`.
    #[must_use]
    pub fn rate(mut self, value: i64) -> Self {
        self.rate = Some(value);
        self
    }
    /// Sets `new_rate`.
    #[must_use]
    pub fn new_rate(mut self, value: f64) -> Self {
        self.new_rate = Some(value);
        self
    }
}
impl wire::Object for JobDataCostCenterInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("rate", &mut self.rate);
        f.field("new_rate", &mut self.new_rate);
    }
}
/// Why this job record came about; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `job_data` and `custom_api_name` to `job_data_reason`.
///
/// 产生这条任职记录的原因，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `job_data`，`custom_api_name` 为 `job_data_reason`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataReason {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for JobDataReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The level of education; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `level_of_education`.
///
/// 学历，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `level_of_education`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LevelOfEducation {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for LevelOfEducation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`LevelOfEducation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LevelOfEducationInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl LevelOfEducationInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for LevelOfEducationInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The locale of the location. The options come from the operation that lists enums, with `location` as `object_api_name` and `locale` as `custom_api_name`.
///
/// 地点的区域设置。可选项用批量查询枚举信息接口获取，`object_api_name` 填 `location`，`custom_api_name` 填 `locale`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Locale {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Locale {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Locale`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocaleInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl LocaleInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for LocaleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// What the location is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `location` and `custom_api_name` to `location_usage`.
///
/// 地点的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `location`，`custom_api_name` 为 `location_usage`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationUsages {
    /// The identifier of the enum option. / 枚举选项的标识。
    /// - Example: `"phone_type"`
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for LocationUsages {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`LocationUsages`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationUsagesInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    /// - Example: `"phone_type"`
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl LocationUsagesInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for LocationUsagesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The marital status; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `marital_status`.
///
/// 婚姻状况，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `marital_status`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaritalStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for MaritalStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`MaritalStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaritalStatusInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl MaritalStatusInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for MaritalStatusInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The rules of the group, all of which must match. / 一组匹配规则，须同时满足。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchRule {
    /// The left side of the rule, that is, the attribute to match. / 规则的左值，即用来匹配的属性。
    pub left_value: MatchRuleLeftValue,
    /// The operator that compares the left value with the right one. / 条件的操作符，用于比较左值与右值。
    pub operator: MatchRuleOperator,
    /// The right side of the rule: the IDs of objects of the kind `left_value` names, which for departments must be `people_corehr_department_id` IDs.
    ///
    /// 规则的右值，为 `left_value` 所指对象的 ID 列表；部门的 ID 须为 `people_corehr_department_id` 类型。
    /// - Length: 0 to 10000
    /// - Example: `["6862995757234914824"]`
    pub right_values: Vec<String>,
}
impl wire::Object for MatchRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("left_value", &mut self.left_value);
        f.field("operator", &mut self.operator);
        f.field("right_values", &mut self.right_values);
    }
}
/// The request form of [`MatchRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchRuleInput {
    /// The left side of the rule, that is, the attribute to match. / 规则的左值，即用来匹配的属性。
    pub left_value: MatchRuleLeftValue,
    /// The operator that compares the left value with the right one. / 条件的操作符，用于比较左值与右值。
    pub operator: MatchRuleOperator,
    /// The right side of the rule: the IDs of objects of the kind `left_value` names, which for departments must be `people_corehr_department_id` IDs.
    ///
    /// 规则的右值，为 `left_value` 所指对象的 ID 列表；部门的 ID 须为 `people_corehr_department_id` 类型。
    /// - Length: 0 to 10000
    /// - Example: `["6862995757234914824"]`
    pub right_values: Option<Vec<String>>,
}
impl MatchRuleInput {
    /// Creates the value from its required fields.
    pub fn new(left_value: MatchRuleLeftValue, operator: MatchRuleOperator) -> Self {
        Self {
            left_value,
            operator,
            right_values: Default::default(),
        }
    }
    /// Sets `right_values`.
    #[must_use]
    pub fn right_values(mut self, value: impl Into<Vec<String>>) -> Self {
        self.right_values = Some(value.into());
        self
    }
}
impl wire::Object for MatchRuleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("left_value", &mut self.left_value);
        f.field("operator", &mut self.operator);
        f.field("right_values", &mut self.right_values);
    }
}
/// The left side of the rule, that is, the attribute to match. / 规则的左值，即用来匹配的属性。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchRuleLeftValue {
    /// `department`: Department / 部门
    Department,
    /// `department_hierarchy`: Department with those below it / 部门（含下级）
    DepartmentHierarchy,
    /// `work_location`: Work location / 工作地点
    WorkLocation,
    /// `work_location_hierarchy`: Work location with those below it / 工作地点（含下级）
    WorkLocationHierarchy,
    /// `cost_center`: Cost center / 成本中心
    CostCenter,
    /// `cost_center_hierarchy`: Cost center with those below it / 成本中心（含下级）
    CostCenterHierarchy,
    /// `job`: Job / 职务
    Job,
    /// `job_level`: Job level / 职级
    JobLevel,
    /// `job_family`: Job family / 序列
    JobFamily,
    /// `job_family_hierarchy`: Job family with those below it / 序列（含下级）
    JobFamilyHierarchy,
    /// `employee_type`: Employee type / 人员类型
    EmployeeType,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MatchRuleLeftValue {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MatchRuleLeftValue {
    fn as_str(&self) -> &str {
        match self {
            Self::Department => "department",
            Self::DepartmentHierarchy => "department_hierarchy",
            Self::WorkLocation => "work_location",
            Self::WorkLocationHierarchy => "work_location_hierarchy",
            Self::CostCenter => "cost_center",
            Self::CostCenterHierarchy => "cost_center_hierarchy",
            Self::Job => "job",
            Self::JobLevel => "job_level",
            Self::JobFamily => "job_family",
            Self::JobFamilyHierarchy => "job_family_hierarchy",
            Self::EmployeeType => "employee_type",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "department" => Self::Department,
            "department_hierarchy" => Self::DepartmentHierarchy,
            "work_location" => Self::WorkLocation,
            "work_location_hierarchy" => Self::WorkLocationHierarchy,
            "cost_center" => Self::CostCenter,
            "cost_center_hierarchy" => Self::CostCenterHierarchy,
            "job" => Self::Job,
            "job_level" => Self::JobLevel,
            "job_family" => Self::JobFamily,
            "job_family_hierarchy" => Self::JobFamilyHierarchy,
            "employee_type" => Self::EmployeeType,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The operator that compares the left value with the right one. / 条件的操作符，用于比较左值与右值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MatchRuleOperator {
    /// `contains`: Contains / 包含
    Contains,
    /// `notContains`: Does not contain / 不包含
    NotContains,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MatchRuleOperator {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MatchRuleOperator {
    fn as_str(&self) -> &str {
        match self {
            Self::Contains => "contains",
            Self::NotContains => "notContains",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "contains" => Self::Contains,
            "notContains" => Self::NotContains,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A group of rules that match employees. / 一组匹配员工的规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchRules {
    /// The rules of the group, all of which must match. / 一组匹配规则，须同时满足。
    /// - Length: 0 to 64
    pub match_rules: Vec<MatchRule>,
}
impl wire::Object for MatchRules {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("match_rules", &mut self.match_rules);
    }
}
/// The request form of [`MatchRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchRulesInput {
    /// The rules of the group, all of which must match. / 一组匹配规则，须同时满足。
    /// - Length: 0 to 64
    pub match_rules: Option<Vec<MatchRuleInput>>,
}
impl MatchRulesInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `match_rules`.
    #[must_use]
    pub fn match_rules(mut self, value: impl Into<Vec<MatchRuleInput>>) -> Self {
        self.match_rules = Some(value.into());
        self
    }
}
impl wire::Object for MatchRulesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("match_rules", &mut self.match_rules);
    }
}
/// A name. / 姓名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Name {
    /// The full name. / 全名。
    /// - Example: `"text"`
    pub full_name: Option<String>,
    /// The given name. / 名。
    /// - Example: `"text"`
    pub first_name: Option<String>,
    /// The middle name. / 中间名。
    /// - Example: `"text"`
    pub middle_name: Option<String>,
    /// The family name. / 姓。
    /// - Example: `"text"`
    pub name_primary: Option<String>,
    /// The given name in the local script. / 以当地文字书写的名。
    /// - Example: `"text"`
    pub local_first_name: Option<String>,
    /// The middle name in the local script. / 以当地文字书写的中间名。
    /// - Example: `"text"`
    pub local_middle_name: Option<String>,
    /// The family name in the local script. / 以当地文字书写的姓。
    /// - Example: `"text"`
    pub local_primary: Option<String>,
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 国家 / 地区 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"6862995757234914824"`
    pub country_region_id: Option<String>,
    /// The custom name in the local script. / 以当地文字书写的自定义姓名。
    /// - Example: `"text"`
    pub custom_local_name: Option<String>,
    /// The custom name in Western script. / 西方文字的自定义姓名。
    /// - Example: `"YiyiLi"`
    pub custom_western_name: Option<String>,
    /// The additional name. / 别名。
    /// - Example: `"text"`
    pub additional_name: Option<String>,
}
impl Name {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `full_name`.
    #[must_use]
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets `middle_name`.
    #[must_use]
    pub fn middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets `name_primary`.
    #[must_use]
    pub fn name_primary(mut self, value: impl Into<String>) -> Self {
        self.name_primary = Some(value.into());
        self
    }
    /// Sets `local_first_name`.
    #[must_use]
    pub fn local_first_name(mut self, value: impl Into<String>) -> Self {
        self.local_first_name = Some(value.into());
        self
    }
    /// Sets `local_middle_name`.
    #[must_use]
    pub fn local_middle_name(mut self, value: impl Into<String>) -> Self {
        self.local_middle_name = Some(value.into());
        self
    }
    /// Sets `local_primary`.
    #[must_use]
    pub fn local_primary(mut self, value: impl Into<String>) -> Self {
        self.local_primary = Some(value.into());
        self
    }
    /// Sets `country_region_id`.
    #[must_use]
    pub fn country_region_id(mut self, value: impl Into<String>) -> Self {
        self.country_region_id = Some(value.into());
        self
    }
    /// Sets `custom_local_name`.
    #[must_use]
    pub fn custom_local_name(mut self, value: impl Into<String>) -> Self {
        self.custom_local_name = Some(value.into());
        self
    }
    /// Sets `custom_western_name`.
    #[must_use]
    pub fn custom_western_name(mut self, value: impl Into<String>) -> Self {
        self.custom_western_name = Some(value.into());
        self
    }
    /// Sets `additional_name`.
    #[must_use]
    pub fn additional_name(mut self, value: impl Into<String>) -> Self {
        self.additional_name = Some(value.into());
        self
    }
}
impl wire::Object for Name {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("full_name", &mut self.full_name);
        f.field("first_name", &mut self.first_name);
        f.field("middle_name", &mut self.middle_name);
        f.field("name_primary", &mut self.name_primary);
        f.field("local_first_name", &mut self.local_first_name);
        f.field("local_middle_name", &mut self.local_middle_name);
        f.field("local_primary", &mut self.local_primary);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("custom_local_name", &mut self.custom_local_name);
        f.field("custom_western_name", &mut self.custom_western_name);
        f.field("additional_name", &mut self.additional_name);
    }
}
/// The type of name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `name_type`.
///
/// 姓名类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `name_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for NameType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`NameType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl NameTypeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for NameTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// An identity document. / 身份证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationalId {
    /// The ID of the type of identity document; `corehr.v1.national_id_type.get` returns the details.
    ///
    /// 国家证件类型的 ID，详情用 `corehr.v1.national_id_type.get` 查询。
    pub national_id_type_id: String,
    /// The number of the document. / 证件号码。
    pub national_id_number: String,
    /// The date the document was issued. / 证件的签发日期。
    pub issue_date: String,
    /// The date the document expires. / 证件的到期日期。
    pub expiration_date: String,
    /// The ID of the country or region of the document; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 签发证件的国家 / 地区 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// The authority that issued the document. / 证件的签发机构。
    pub issued_by: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for NationalId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type_id", &mut self.national_id_type_id);
        f.field("national_id_number", &mut self.national_id_number);
        f.field("issue_date", &mut self.issue_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("issued_by", &mut self.issued_by);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// An identity document. / 身份证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationalIdForUpdate {
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 国家 / 地区 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"6862995757234914824"`
    pub country_region_id: String,
    /// The ID of the type of identity document; `corehr.v1.national_id_type.list` returns it.
    ///
    /// 国家证件类型的 ID，可由 `corehr.v1.national_id_type.list` 获取。
    /// - Example: `"6863330041896371725"`
    pub national_id_type_id: String,
    /// The number of the document. / 证件号码。
    /// - Example: `"1231131333"`
    pub national_id_number: String,
    /// The date the document was issued. / 证件的签发日期。
    /// - Example: `"2020-04-01"`
    pub issue_date: Option<String>,
    /// The date the document expires. / 证件的到期日期。
    /// - Example: `"2020-05-21"`
    pub expiration_date: Option<String>,
    /// The authority that issued the document. / 证件的签发机构。
    /// - Example: `"text"`
    pub issued_by: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl NationalIdForUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        country_region_id: impl Into<String>,
        national_id_type_id: impl Into<String>,
        national_id_number: impl Into<String>,
    ) -> Self {
        Self {
            country_region_id: country_region_id.into(),
            national_id_type_id: national_id_type_id.into(),
            national_id_number: national_id_number.into(),
            issue_date: Default::default(),
            expiration_date: Default::default(),
            issued_by: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `issue_date`.
    #[must_use]
    pub fn issue_date(mut self, value: impl Into<String>) -> Self {
        self.issue_date = Some(value.into());
        self
    }
    /// Sets `expiration_date`.
    #[must_use]
    pub fn expiration_date(mut self, value: impl Into<String>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }
    /// Sets `issued_by`.
    #[must_use]
    pub fn issued_by(mut self, value: impl Into<String>) -> Self {
        self.issued_by = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for NationalIdForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_region_id", &mut self.country_region_id);
        f.field("national_id_type_id", &mut self.national_id_type_id);
        f.field("national_id_number", &mut self.national_id_number);
        f.field("issue_date", &mut self.issue_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("issued_by", &mut self.issued_by);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`NationalId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationalIdInput {
    /// The ID of the type of identity document; `corehr.v1.national_id_type.get` returns the details.
    ///
    /// 国家证件类型的 ID，详情用 `corehr.v1.national_id_type.get` 查询。
    pub national_id_type_id: String,
    /// The number of the document. / 证件号码。
    pub national_id_number: String,
    /// The date the document was issued. / 证件的签发日期。
    pub issue_date: Option<String>,
    /// The date the document expires. / 证件的到期日期。
    pub expiration_date: Option<String>,
    /// The ID of the country or region of the document; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 签发证件的国家 / 地区 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// The authority that issued the document. / 证件的签发机构。
    pub issued_by: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
}
impl NationalIdInput {
    /// Creates the value from its required fields.
    pub fn new(
        national_id_type_id: impl Into<String>,
        national_id_number: impl Into<String>,
        country_region_id: impl Into<String>,
    ) -> Self {
        Self {
            national_id_type_id: national_id_type_id.into(),
            national_id_number: national_id_number.into(),
            issue_date: Default::default(),
            expiration_date: Default::default(),
            country_region_id: country_region_id.into(),
            issued_by: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `issue_date`.
    #[must_use]
    pub fn issue_date(mut self, value: impl Into<String>) -> Self {
        self.issue_date = Some(value.into());
        self
    }
    /// Sets `expiration_date`.
    #[must_use]
    pub fn expiration_date(mut self, value: impl Into<String>) -> Self {
        self.expiration_date = Some(value.into());
        self
    }
    /// Sets `issued_by`.
    #[must_use]
    pub fn issued_by(mut self, value: impl Into<String>) -> Self {
        self.issued_by = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for NationalIdInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("national_id_type_id", &mut self.national_id_type_id);
        f.field("national_id_number", &mut self.national_id_number);
        f.field("issue_date", &mut self.issue_date);
        f.field("expiration_date", &mut self.expiration_date);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("issued_by", &mut self.issued_by);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The state of the non-compete obligation; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `employment` and `custom_api_name` to `noncompete_status`.
///
/// 竞业状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `employment`，`custom_api_name` 为 `noncompete_status`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoncompeteStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for NoncompeteStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The notice period in one case. / 一种情形下的通知期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticePeriodDetail {
    /// The ID of the notice period record. / 通知期记录的 ID。
    /// - Example: `"4698019107896524633"`
    pub wk_id: String,
    /// The length of the notice period, in `value_unit`. / 通知期的长度，单位见 `value_unit`。
    /// - From 1 to 65535
    /// - Example: `1`
    pub value: i64,
    /// The unit of `value`. / 通知期长度的单位。
    /// - Example: `"text"`
    pub value_unit: String,
    /// The name in each language. / 各语言的名称。
    pub name: I18n,
}
impl wire::Object for NoticePeriodDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("value", &mut self.value);
        f.field("value_unit", &mut self.value_unit);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`NoticePeriodDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticePeriodDetailInput {
    /// The ID of the notice period record. / 通知期记录的 ID。
    /// - Example: `"4698019107896524633"`
    pub wk_id: Option<String>,
    /// The length of the notice period, in `value_unit`. / 通知期的长度，单位见 `value_unit`。
    /// - From 1 to 65535
    /// - Example: `1`
    pub value: Option<i64>,
    /// The unit of `value`. / 通知期长度的单位。
    /// - Example: `"text"`
    pub value_unit: Option<String>,
    /// The name in each language. / 各语言的名称。
    pub name: Option<I18nInput>,
}
impl NoticePeriodDetailInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `wk_id`.
    #[must_use]
    pub fn wk_id(mut self, value: impl Into<String>) -> Self {
        self.wk_id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
    /// Sets `value_unit`.
    #[must_use]
    pub fn value_unit(mut self, value: impl Into<String>) -> Self {
        self.value_unit = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: I18nInput) -> Self {
        self.name = Some(value);
        self
    }
}
impl wire::Object for NoticePeriodDetailInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("wk_id", &mut self.wk_id);
        f.field("value", &mut self.value);
        f.field("value_unit", &mut self.value_unit);
        f.field("name", &mut self.name);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectFieldData {
    /// The name of the field. / 字段的名称。
    /// - Example: `"name"`
    pub field_name: String,
    /// The value of the field as an escaped JSON string whose form follows from the metadata of the field, such as `123`, `123.23`, `true`, `[\"id1\",\"id2\"]` or `2006-01-02 15:04:05`.
    ///
    /// 字段值，为 JSON 转义后的字符串，具体格式取决于字段的元数据，如 `123`、`123.23`、`true`、`[\"id1\",\"id2\"]`、`2006-01-02 15:04:05`。
    /// - Example: `"Sandy"`
    pub value: String,
}
impl wire::Object for ObjectFieldData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`ObjectFieldData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectFieldDataInput {
    /// The name of the field. / 字段的名称。
    /// - Example: `"name"`
    pub field_name: String,
    /// The value of the field as an escaped JSON string whose form follows from the metadata of the field, such as `123`, `123.23`, `true`, `[\"id1\",\"id2\"]` or `2006-01-02 15:04:05`.
    ///
    /// 字段值，为 JSON 转义后的字符串，具体格式取决于字段的元数据，如 `123`、`123.23`、`true`、`[\"id1\",\"id2\"]`、`2006-01-02 15:04:05`。
    /// - Example: `"Sandy"`
    pub value: String,
}
impl ObjectFieldDataInput {
    /// Creates the value from its required fields.
    pub fn new(field_name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            value: value.into(),
        }
    }
}
impl wire::Object for ObjectFieldDataInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("value", &mut self.value);
    }
}
/// An onboarding process. / 入职流程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingFlow {
    /// The ID of the onboarding flow. / 入职流程的 ID。
    pub id: String,
    /// The name of the onboarding flow in several languages. / 入职流程的多语言名称。
    pub name: I18nV2,
}
impl wire::Object for OnboardingFlow {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The state of the onboarding; as a search condition, all states are searched without it.
///
/// 入职状态；作为搜索条件时，不填则搜索全部状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OnboardingStatus {
    /// `preboarding`: Awaiting onboarding / 待入职
    Preboarding,
    /// `deleted`: Deleted / 已删除
    Deleted,
    /// `day_one`: Ready for day one / 准备就绪
    DayOne,
    /// `withdrawn`: Withdrawn / 已撤销
    Withdrawn,
    /// `completed`: Completed / 已完成
    Completed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OnboardingStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OnboardingStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Preboarding => "preboarding",
            Self::Deleted => "deleted",
            Self::DayOne => "day_one",
            Self::Withdrawn => "withdrawn",
            Self::Completed => "completed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "preboarding" => Self::Preboarding,
            "deleted" => Self::Deleted,
            "day_one" => Self::DayOne,
            "withdrawn" => Self::Withdrawn,
            "completed" => Self::Completed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The onboarding tasks. / 入职任务列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingTask {
    /// The name of the onboarding task. / 入职任务的名称。
    pub task_name: String,
    /// The state of the onboarding task. / 入职任务的状态。
    pub task_status: OnboardingTaskTaskStatus,
    /// The employment ID of the person who has to act now, as a `people_corehr_id`, which is the `user_id_type` to give `corehr.v2.employee.batch_get` for the details.
    ///
    /// 当前操作人的雇佣 ID，类型为 `people_corehr_id`，用 `corehr.v2.employee.batch_get` 查询详情时 `user_id_type` 须填该类型。
    pub operator_id: String,
    /// The code of the onboarding task. / 入职任务的标识码。
    pub task_code: String,
}
impl wire::Object for OnboardingTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_name", &mut self.task_name);
        f.field("task_status", &mut self.task_status);
        f.field("operator_id", &mut self.operator_id);
        f.field("task_code", &mut self.task_code);
    }
}
/// The state of the onboarding task. / 入职任务的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OnboardingTaskTaskStatus {
    /// `initiating`: Being initiated / 发起中
    Initiating,
    /// `terminated`: Terminated / 已终止
    Terminated,
    /// `exception`: In error / 异常
    Exception,
    /// `in_progress`: In progress / 进行中
    InProgress,
    /// `not_started`: Not started / 未开始
    NotStarted,
    /// `skipped`: Skipped / 已跳过
    Skipped,
    /// `uninitialized`: Not initialized / 未初始化
    Uninitialized,
    /// `failed`: Failed / 已失败
    Failed,
    /// `in_review`: In review / 审核中
    InReview,
    /// `rejected`: Rejected / 已退回
    Rejected,
    /// `completed`: Completed / 已完成
    Completed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OnboardingTaskTaskStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OnboardingTaskTaskStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Initiating => "initiating",
            Self::Terminated => "terminated",
            Self::Exception => "exception",
            Self::InProgress => "in_progress",
            Self::NotStarted => "not_started",
            Self::Skipped => "skipped",
            Self::Uninitialized => "uninitialized",
            Self::Failed => "failed",
            Self::InReview => "in_review",
            Self::Rejected => "rejected",
            Self::Completed => "completed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "initiating" => Self::Initiating,
            "terminated" => Self::Terminated,
            "exception" => Self::Exception,
            "in_progress" => Self::InProgress,
            "not_started" => Self::NotStarted,
            "skipped" => Self::Skipped,
            "uninitialized" => Self::Uninitialized,
            "failed" => Self::Failed,
            "in_review" => Self::InReview,
            "rejected" => Self::Rejected,
            "completed" => Self::Completed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The roles, of those granted by custom organization, to assign automatically. / 对按自定义组织授权的角色自动授权。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgRoleUpdate {
    /// The key of the role, as shown by the field code of the custom organization in the organization settings of Feishu People; give this or `security_group_id`.
    ///
    /// 角色的标识，与 `security_group_id` 至少填一个，见飞书人事“设置 > 组织配置”中该自定义组织的字段编码。
    /// - Example: `"hcm_corehr_xxxxxx"`
    pub api_name: Option<String>,
    /// The ID of the role; give this or `api_name`. Take the `id` that `corehr.v1.security_group.list` returns for a role whose `group_type` is 3 (organization role) and whose `org_truncation` holds a single organization, with `org_key` equal to the `object_api_name` of the custom organization.
    ///
    /// 角色的 ID，与 `api_name` 至少填一个。取自 `corehr.v1.security_group.list` 返回的 `id`，所取角色的 `group_type` 须为 3（组织角色），`org_truncation` 须只关联一个组织，其 `org_key` 等于该自定义组织的 `object_api_name`。
    /// - Example: `"7034393015968122400"`
    pub security_group_id: Option<String>,
    /// The employment IDs of the employees the role is granted to; `corehr.v2.employee.search` returns them.
    ///
    /// 被授予角色的员工的雇佣 ID 列表，可由 `corehr.v2.employee.search` 获取。
    /// - Length: 0 to 100
    /// - Example: `["6862995757234914824"]`
    pub employment_ids: Option<Vec<String>>,
}
impl OrgRoleUpdate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `api_name`.
    #[must_use]
    pub fn api_name(mut self, value: impl Into<String>) -> Self {
        self.api_name = Some(value.into());
        self
    }
    /// Sets `security_group_id`.
    #[must_use]
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
}
impl wire::Object for OrgRoleUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("security_group_id", &mut self.security_group_id);
        f.field("employment_ids", &mut self.employment_ids);
    }
}
/// The individual changes that make up this one. / 构成这次变更的各个子变更。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrganizationDomainEventData {
    /// The ID of the entity that changed. / 发生变更的实体的 ID。
    pub id: String,
    /// The API name of the object the changed entity belongs to. / 发生变更的实体所属的对象，为对象的 API 名称。
    pub entity: String,
    /// The API name of the aggregate, that is, of the parent object. / 聚合实体（父对象）的 API 名称。
    pub agg_entity: String,
    /// The ID of the aggregate, that is, of the parent object. / 聚合实体（父对象）的 ID。
    pub agg_entity_id: String,
    /// The API name of the field of the aggregate that holds the entity. / 该实体所在的聚合实体字段，为字段的 API 名称。
    pub agg_entity_field: String,
    /// What was done to the entity. / 对实体做了何种操作。
    /// - `1`: Added / 新增
    /// - `2`: Changed / 修改
    /// - `3`: Deleted / 删除
    pub opt_type: i64,
    /// The fields that changed. / 发生变更的字段列表。
    /// - Length: 0 to 1000
    pub field_changes: Vec<String>,
}
impl wire::Object for OrganizationDomainEventData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("entity", &mut self.entity);
        f.field("agg_entity", &mut self.agg_entity);
        f.field("agg_entity_id", &mut self.agg_entity_id);
        f.field("agg_entity_field", &mut self.agg_entity_field);
        f.field("opt_type", &mut self.opt_type);
        f.field("field_changes", &mut self.field_changes);
    }
}
/// A department on a path. / 部门路径上的一个部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgdraftDepartmentId {
    /// The ID of the department, as a `department_id_type` ID. Empty for a department created by this reorganization until it takes effect.
    ///
    /// 部门 ID，类型由 `department_id_type` 决定。本次调整新建的部门在调整生效前为空。
    pub department_id: String,
    /// The ID of the department during the adjustment, always a `people_corehr_department_id`, whatever the department ID type. A department the adjustment creates has a provisional ID such as `td_xxx` until it takes effect, and its real ID afterward.
    ///
    /// 调整过程中的部门 ID，固定为 `people_corehr_department_id` 类型，不随部门 ID 类型转换。本次调整新建的部门在生效前返回 `td_xxx` 形式的过程 ID，生效后返回正式 ID。
    pub draft_department_id: String,
}
impl wire::Object for OrgdraftDepartmentId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("draft_department_id", &mut self.draft_department_id);
    }
}
/// The grant of a role. / 角色的授权。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgdraftOrgroleAssignment {
    /// The ID of the user the role is granted to; `directory.v1.employee.mget` returns the details.
    ///
    /// 被授予角色的用户 ID，详情用 `directory.v1.employee.mget` 查询。
    pub grantee_id: String,
    /// What the role extends over, present only for a role that crosses several kinds of organizations.
    ///
    /// 角色的管理范围，仅组织角色为交叉角色时有值。
    pub management_scopes: Vec<OrgroleAssignmentOrg>,
}
impl wire::Object for OrgdraftOrgroleAssignment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("grantee_id", &mut self.grantee_id);
        f.field("management_scopes", &mut self.management_scopes);
    }
}
/// What the role extends over, present only for a role that crosses several kinds of organizations.
///
/// 角色的管理范围，仅组织角色为交叉角色时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgroleAssignmentOrg {
    /// The ID of the organization; if `org_type` is `location`, `corehr.v2.location.batch_get` returns the details of the location.
    ///
    /// 组织的 ID；`org_type` 为 `location` 时，可用 `corehr.v2.location.batch_get` 查询地点详情。
    pub org_id: String,
    /// The type of the organization. / 组织的类型。
    pub org_type: OrgroleAssignmentOrgOrgType,
    /// The name of the organization. / 组织的名称。
    pub org_name: String,
}
impl wire::Object for OrgroleAssignmentOrg {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_id", &mut self.org_id);
        f.field("org_type", &mut self.org_type);
        f.field("org_name", &mut self.org_name);
    }
}
/// The type of the organization. / 组织的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrgroleAssignmentOrgOrgType {
    /// `department`: Department / 部门
    Department,
    /// `location`: Location / 地点
    Location,
    /// `custom_org_01`: Custom organization 01 / 自定义组织 01
    CustomOrg01,
    /// `custom_org_02`: Custom organization 02 / 自定义组织 02
    CustomOrg02,
    /// `custom_org_03`: Custom organization 03 / 自定义组织 03
    CustomOrg03,
    /// `custom_org_04`: Custom organization 04 / 自定义组织 04
    CustomOrg04,
    /// `custom_org_05`: Custom organization 05 / 自定义组织 05
    CustomOrg05,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OrgroleAssignmentOrgOrgType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OrgroleAssignmentOrgOrgType {
    fn as_str(&self) -> &str {
        match self {
            Self::Department => "department",
            Self::Location => "location",
            Self::CustomOrg01 => "custom_org_01",
            Self::CustomOrg02 => "custom_org_02",
            Self::CustomOrg03 => "custom_org_03",
            Self::CustomOrg04 => "custom_org_04",
            Self::CustomOrg05 => "custom_org_05",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "department" => Self::Department,
            "location" => Self::Location,
            "custom_org_01" => Self::CustomOrg01,
            "custom_org_02" => Self::CustomOrg02,
            "custom_org_03" => Self::CustomOrg03,
            "custom_org_04" => Self::CustomOrg04,
            "custom_org_05" => Self::CustomOrg05,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How payments are split among bank accounts; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `bank_account` and `custom_api_name` to `payment_type`.
///
/// 款项的分配方式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `bank_account`，`custom_api_name` 为 `payment_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for PaymentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`PaymentType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: Option<String>,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl PaymentTypeInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enum_name`.
    #[must_use]
    pub fn enum_name(mut self, value: impl Into<String>) -> Self {
        self.enum_name = Some(value.into());
        self
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for PaymentTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Personal data. / 个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfo {
    /// The ID of the person. / 个人信息的 ID。
    pub person_id: String,
    /// The personal phone number, taken from the item of `phone_list` with `is_primary` set to `true`, `device_type` to `mobile_phone` and `phone_usage` to `home`.
    ///
    /// 个人电话，取自 `phone_list` 中 `is_primary` 为 `true`、`device_type` 为 `mobile_phone`、`phone_usage` 为 `home` 的号码。
    /// - Present only with one of the scopes `corehr:person.phone:read`, `corehr:person.phone:write`
    pub phone_number: String,
    /// The legal name. / 法定姓名。
    /// - Present only with one of the scopes `corehr:person.legal_name:read`, `corehr:person.legal_name:write`
    pub legal_name: String,
    /// The preferred name, computed from `local_primary`, `local_first_name`, `name_primary`, `first_name` and the like.
    ///
    /// 常用名，由 `local_primary`、`local_first_name`、`name_primary`、`first_name` 等字段计算得出。
    pub preferred_name: String,
    /// The additional name. / 别名。
    /// - Present only with one of the scopes `corehr:person.additional_name:read`, `corehr:person.additional_name:write`
    pub additional_name: String,
    /// The preferred full name in the local language. / 常用的本地全名。
    pub preferred_local_full_name: String,
    /// The preferred full name in English. / 常用的英文全名。
    pub preferred_english_full_name: String,
    /// The names of the person. / 人员的各类姓名。
    /// - Present only with one of the scopes `corehr:person.legal_name:read`, `corehr:person.legal_name:write`
    pub name_list: Vec<PersonName>,
    /// The gender; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `gender`.
    ///
    /// 性别，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `gender`）。
    /// - Present only with one of the scopes `corehr:person.gender:read`, `corehr:person.gender:write`
    pub gender: Gender,
    /// The date of birth. / 出生日期。
    /// - Present only with one of the scopes `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`
    pub date_of_birth: String,
    /// The ID of the nationality; `corehr.v2.basic_info_nationality.search` returns the details.
    ///
    /// 国籍 ID，详情用 `corehr.v2.basic_info_nationality.search` 查询。
    /// - Present only with one of the scopes `corehr:person.nationality:read`, `corehr:person.nationality:write`
    pub nationality_id_v2: String,
    /// The ethnicity or race; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `ethnicity_race`.
    ///
    /// 民族或种族，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `ethnicity_race`）。
    /// - Present only with one of the scopes `corehr:person.race:read`
    pub race: Race,
    /// The marital status; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `marital_status`.
    ///
    /// 婚姻状况，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `marital_status`）。
    /// - Present only with one of the scopes `corehr:person.marital_status:read`, `corehr:person.marital_status:write`
    pub marital_status: MaritalStatus,
    /// The phone numbers. / 电话号码。
    /// - Present only with one of the scopes `corehr:person.phone:read`, `corehr:person.phone:write`
    pub phone_list: Vec<Phone>,
    /// The addresses of the person. / 个人的地址。
    /// - Present only with one of the scopes `corehr:person.address:read`, `corehr:person.address:write`
    pub address_list: Vec<Address>,
    /// The email addresses; read `work_email_list` for those at work. / 邮箱列表；工作邮箱请读取 `work_email_list`。
    /// - Present only with one of the scopes `corehr:person.email:read`, `corehr:person.email:write`
    pub email_list: Vec<Email>,
    /// The work experience of the person. / 工作经历。
    /// - Present only with one of the scopes `corehr:person.work_experience:read`, `corehr:person.work_experience:write`
    pub work_experience_list: Vec<WorkExperienceInfo>,
    /// The education. / 教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub education_list: Vec<Education>,
    /// The bank accounts of the person. / 银行账户。
    /// - Present only with one of the scopes `corehr:person.bank_account:read`, `corehr:person.bank_account:write`
    pub bank_account_list: Vec<BankAccount>,
    /// The identity documents of the person. / 证件。
    /// - Present only with one of the scopes `corehr:person.national_id:read`, `corehr:person.national_id:write`
    pub national_id_list: Vec<NationalId>,
    /// The family members of the person. / 家庭成员。
    /// - Present only with one of the scopes `corehr:person.dependent:read`, `corehr:person.dependent:write`
    pub dependent_list: Vec<Dependent>,
    /// The emergency contacts. / 紧急联系人。
    /// - Present only with one of the scopes `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`
    pub emergency_contact_list: Vec<EmergencyContact>,
    /// The date the person started working. / 参加工作的日期。
    /// - Present only with one of the scopes `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`
    pub date_entered_workforce: String,
    /// For how many years the person has worked. / 工龄，单位为年。
    pub working_years: i64,
    /// The resource ID of the profile image. / 头像图片的资源 ID。
    pub profile_image_id: String,
    /// The personal email address, taken from the item of `email_list` with `email_usage` set to `home` and `is_primary` to `true`.
    ///
    /// 个人邮箱地址，取自 `email_list` 中 `email_usage` 为 `home` 且 `is_primary` 为 `true` 的邮箱。
    /// - Present only with one of the scopes `corehr:person.email:read`, `corehr:person.email:write`
    pub email_address: String,
    /// The age of the person. / 年龄。
    /// - Present only with one of the scopes `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`
    pub age: i64,
    /// The education in which the highest level was reached. / 最高学历的教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub highest_level_of_education: Education,
    /// The education that led to the highest degree. / 最高学位的教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub highest_degree_of_education: Education,
    /// The documents attached to the person. / 个人资料的附件。
    /// - Present only with one of the scopes `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`
    pub personal_profile: Vec<PersonalProfile>,
    /// The ID of the province or region the family comes from. / 籍贯所在省份或行政区的 ID。
    /// - Present only with one of the scopes `corehr:person.native_region:read`, `corehr:person.native_region:write`
    pub native_region: String,
    /// The type of household registration (hukou); `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `hukou_type`.
    ///
    /// 户口的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `hukou_type`）。
    /// - Present only with one of the scopes `corehr:person.hukou:read`, `corehr:person.hukou:write`
    pub hukou_type: HukouType,
    /// The place of household registration. / 户口所在地。
    /// - Present only with one of the scopes `corehr:person.hukou:read`, `corehr:person.hukou:write`
    pub hukou_location: String,
    /// The political affiliation; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `political_affiliation`.
    ///
    /// 政治面貌，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `political_affiliation`）。
    /// - Present only with one of the scopes `corehr:person.political_affiliation:read`, `corehr:person.political_affiliation:write`
    pub political_affiliations: Vec<PoliticalAffiliations>,
    /// The ID of the talent in recruitment. / 招聘中的人才 ID。
    pub talent_id: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Present only with one of the scopes `corehr:person.custom_field:read`, `corehr:person.custom_field:write`
    pub custom_fields: Vec<CustomFieldData>,
    /// The number of the resident identity document. / 居民身份证件的号码。
    /// - Present only with one of the scopes `corehr:person.national_id:read`, `corehr:person.national_id:write`
    pub national_id_number: String,
    /// The home address. / 家庭地址。
    /// - Present only with one of the scopes `corehr:person.address:read`, `corehr:person.address:write`
    pub family_address: String,
    /// The country or region of birth. / 出生的国家或地区。
    /// - Present only with one of the scopes `corehr:person.born_country_region:read`, `corehr:person.born_country_region:write`
    pub born_country_region: String,
    /// Whether the person has a disability. / 是否残疾。
    /// - Present only with one of the scopes `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`
    pub is_disabled: bool,
    /// The number of the disability certificate. / 残疾证的号码。
    /// - Present only with one of the scopes `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`
    pub disable_card_number: String,
    /// Whether the person belongs to the family of a martyr. / 是否为烈属。
    /// - Present only with one of the scopes `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`
    pub is_martyr_family: bool,
    /// The number of the martyr family certificate. / 烈属证的号码。
    /// - Present only with one of the scopes `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`
    pub martyr_card_number: String,
    /// Whether the person is elderly and without family. / 是否为孤老。
    /// - Present only with one of the scopes `corehr:person.is_old_alone:read`, `corehr:person.is_old_alone:write`
    pub is_old_alone: bool,
    /// The tax residency by year. / 各年度的税务居民身份。
    /// - Present only with one of the scopes `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`
    pub resident_taxes: Vec<ResidentTax>,
    /// The date of the first entry into the country. / 首次入境的日期。
    /// - Present only with one of the scopes `corehr:person.entry_leave_time:read`, `corehr:person.entry_leave_time:write`
    pub first_entry_time: String,
    /// The date on which the person is expected to leave the country. / 预计离境的日期。
    /// - Present only with one of the scopes `corehr:person.entry_leave_time:read`, `corehr:person.entry_leave_time:write`
    pub leave_time: String,
    /// The religion; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `religion`.
    ///
    /// 宗教信仰，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `religion`）。
    /// - Present only with one of the scopes `corehr:person.religion:read`, `corehr:person.religion:write`
    pub religion: Religion,
    /// How long the person has worked, with decimals. / 工龄，可含小数。
    pub working_years_v2: f64,
}
impl wire::Object for PersonInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_id", &mut self.person_id);
        f.field("phone_number", &mut self.phone_number);
        f.field("legal_name", &mut self.legal_name);
        f.field("preferred_name", &mut self.preferred_name);
        f.field("additional_name", &mut self.additional_name);
        f.field("preferred_local_full_name", &mut self.preferred_local_full_name);
        f.field("preferred_english_full_name", &mut self.preferred_english_full_name);
        f.field("name_list", &mut self.name_list);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id_v2", &mut self.nationality_id_v2);
        f.field("race", &mut self.race);
        f.field("marital_status", &mut self.marital_status);
        f.field("phone_list", &mut self.phone_list);
        f.field("address_list", &mut self.address_list);
        f.field("email_list", &mut self.email_list);
        f.field("work_experience_list", &mut self.work_experience_list);
        f.field("education_list", &mut self.education_list);
        f.field("bank_account_list", &mut self.bank_account_list);
        f.field("national_id_list", &mut self.national_id_list);
        f.field("dependent_list", &mut self.dependent_list);
        f.field("emergency_contact_list", &mut self.emergency_contact_list);
        f.field("date_entered_workforce", &mut self.date_entered_workforce);
        f.field("working_years", &mut self.working_years);
        f.field("profile_image_id", &mut self.profile_image_id);
        f.field("email_address", &mut self.email_address);
        f.field("age", &mut self.age);
        f.field("highest_level_of_education", &mut self.highest_level_of_education);
        f.field("highest_degree_of_education", &mut self.highest_degree_of_education);
        f.field("personal_profile", &mut self.personal_profile);
        f.field("native_region", &mut self.native_region);
        f.field("hukou_type", &mut self.hukou_type);
        f.field("hukou_location", &mut self.hukou_location);
        f.field("political_affiliations", &mut self.political_affiliations);
        f.field("talent_id", &mut self.talent_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("national_id_number", &mut self.national_id_number);
        f.field("family_address", &mut self.family_address);
        f.field("born_country_region", &mut self.born_country_region);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("disable_card_number", &mut self.disable_card_number);
        f.field("is_martyr_family", &mut self.is_martyr_family);
        f.field("martyr_card_number", &mut self.martyr_card_number);
        f.field("is_old_alone", &mut self.is_old_alone);
        f.field("resident_taxes", &mut self.resident_taxes);
        f.field("first_entry_time", &mut self.first_entry_time);
        f.field("leave_time", &mut self.leave_time);
        f.field("religion", &mut self.religion);
        f.field("working_years_v2", &mut self.working_years_v2);
    }
}
/// The further personal data, such as family origin, household registration and political affiliation.
///
/// 个人附加信息列表，如籍贯、户口、政治面貌。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInfoChn {
    /// The ID of the province or region the family comes from; `corehr.v2.basic_info_country_region_subdivision.search` returns the details.
    ///
    /// 籍贯所在省份或行政区的 ID，详情用 `corehr.v2.basic_info_country_region_subdivision.search` 查询。
    /// - Present only with one of the scopes `corehr:person.native_region:read`, `corehr:person.native_region:write`
    pub native_region: String,
    /// The type of household registration (hukou), one of the values of `hukou_type` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 户口类型，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `hukou_type`。
    /// - Present only with one of the scopes `corehr:person.hukou:read`, `corehr:person.hukou:write`
    pub hukou_type: HukouType,
    /// The place of household registration. / 户口所在地。
    /// - Present only with one of the scopes `corehr:person.hukou:read`, `corehr:person.hukou:write`
    pub hukou_location: String,
    /// The political affiliations, one of the values of `political_affiliation` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 政治面貌列表，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `political_affiliation`。
    /// - Present only with one of the scopes `corehr:person.political_affiliation:read`
    pub political_affiliations: Vec<PoliticalAffiliations>,
}
impl wire::Object for PersonInfoChn {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("native_region", &mut self.native_region);
        f.field("hukou_type", &mut self.hukou_type);
        f.field("hukou_location", &mut self.hukou_location);
        f.field("political_affiliations", &mut self.political_affiliations);
    }
}
/// A name. / 姓名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonName {
    /// The family name in the local script. / 以当地文字书写的姓。
    pub local_primary: String,
    /// The given name in the local script. / 以当地文字书写的名。
    pub local_first_name: String,
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 国家 / 地区 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// The type of name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `name_type`.
    ///
    /// 姓名类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `name_type`）。
    pub name_type: NameType,
    /// The given name in the second local script. / 以第二种当地文字书写的名。
    pub local_first_name_2: String,
    /// The family name in the second local script. / 以第二种当地文字书写的姓。
    pub local_primary_2: String,
    /// The additional name. / 别名。
    pub additional_name: String,
    /// The type of the additional name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `additional_name_type`.
    ///
    /// 补充姓名的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `additional_name_type`）。
    pub additional_name_type: AdditionalNameType,
    /// The given name. / 名。
    pub first_name: String,
    /// The full name. / 全名。
    pub full_name: String,
    /// The title that goes with the family name. / 姓氏称谓。
    pub hereditary: String,
    /// The custom name; without it, the name is put together from its parts by the rules of the country or region.
    ///
    /// 自定义姓名；未设置时，按所属国家 / 地区的规则由姓、名等字段拼出。
    pub custom_name: String,
    /// The custom name in local script; without it, that name is put together from its parts by the rules of the country or region.
    ///
    /// 本地文字的自定义姓名；未设置时，按所属国家 / 地区的规则由本地文字的姓、名等字段拼出。
    pub custom_local_name: String,
    /// The middle name. / 中间名。
    pub middle_name: String,
    /// The family name. / 姓。
    pub name_primary: String,
    /// The second family name. / 第二个姓氏。
    pub secondary: String,
    /// The family name after marriage. / 婚后姓氏。
    pub tertiary: String,
    /// The form of address; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `social`.
    ///
    /// 尊称，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `social`）。
    pub social: Social,
    /// The title before the name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` (the documentation gives `social` as `custom_api_name`, probably by mistake for `title`).
    ///
    /// 头衔；文档给出的 `custom_api_name` 为 `social`，疑为 `title` 之误，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`）。
    pub title: Title,
    /// The middle name in the local script. / 以当地文字书写的中间名。
    pub local_middle_name: String,
    /// The second family name in the local script. / 以当地文字书写的第二个姓氏。
    pub local_secondary: String,
    /// The name to display, in local and Western script. / 用于展示的姓名，含本地与西方文字。
    pub display_name_local_and_western_script: String,
    /// The name to display, in local script. / 用于展示的姓名，本地文字。
    pub display_name_local_script: String,
    /// The name to display, in Western script. / 用于展示的姓名，西方文字。
    pub display_name_western_script: String,
}
impl wire::Object for PersonName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("local_primary", &mut self.local_primary);
        f.field("local_first_name", &mut self.local_first_name);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("name_type", &mut self.name_type);
        f.field("local_first_name_2", &mut self.local_first_name_2);
        f.field("local_primary_2", &mut self.local_primary_2);
        f.field("additional_name", &mut self.additional_name);
        f.field("additional_name_type", &mut self.additional_name_type);
        f.field("first_name", &mut self.first_name);
        f.field("full_name", &mut self.full_name);
        f.field("hereditary", &mut self.hereditary);
        f.field("custom_name", &mut self.custom_name);
        f.field("custom_local_name", &mut self.custom_local_name);
        f.field("middle_name", &mut self.middle_name);
        f.field("name_primary", &mut self.name_primary);
        f.field("secondary", &mut self.secondary);
        f.field("tertiary", &mut self.tertiary);
        f.field("social", &mut self.social);
        f.field("title", &mut self.title);
        f.field("local_middle_name", &mut self.local_middle_name);
        f.field("local_secondary", &mut self.local_secondary);
        f.field(
            "display_name_local_and_western_script",
            &mut self.display_name_local_and_western_script,
        );
        f.field("display_name_local_script", &mut self.display_name_local_script);
        f.field("display_name_western_script", &mut self.display_name_western_script);
    }
}
/// The request form of [`PersonName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonNameInput {
    /// The family name in the local script. / 以当地文字书写的姓。
    pub local_primary: Option<String>,
    /// The given name in the local script. / 以当地文字书写的名。
    pub local_first_name: Option<String>,
    /// The ID of the country or region; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 国家 / 地区 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub country_region_id: String,
    /// The type of name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `name_type`.
    ///
    /// 姓名类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `name_type`）。
    pub name_type: NameTypeInput,
    /// The given name in the second local script. / 以第二种当地文字书写的名。
    pub local_first_name_2: Option<String>,
    /// The family name in the second local script. / 以第二种当地文字书写的姓。
    pub local_primary_2: Option<String>,
    /// The additional name. / 别名。
    pub additional_name: Option<String>,
    /// The type of the additional name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `additional_name_type`.
    ///
    /// 补充姓名的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `additional_name_type`）。
    pub additional_name_type: Option<AdditionalNameTypeInput>,
    /// The given name. / 名。
    pub first_name: Option<String>,
    /// The full name. / 全名。
    pub full_name: Option<String>,
    /// The title that goes with the family name. / 姓氏称谓。
    pub hereditary: Option<String>,
    /// The custom name; without it, the name is put together from its parts by the rules of the country or region.
    ///
    /// 自定义姓名；未设置时，按所属国家 / 地区的规则由姓、名等字段拼出。
    pub custom_name: Option<String>,
    /// The custom name in local script; without it, that name is put together from its parts by the rules of the country or region.
    ///
    /// 本地文字的自定义姓名；未设置时，按所属国家 / 地区的规则由本地文字的姓、名等字段拼出。
    pub custom_local_name: Option<String>,
    /// The middle name. / 中间名。
    pub middle_name: Option<String>,
    /// The family name. / 姓。
    pub name_primary: Option<String>,
    /// The second family name. / 第二个姓氏。
    pub secondary: Option<String>,
    /// The family name after marriage. / 婚后姓氏。
    pub tertiary: Option<String>,
    /// The form of address; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `social`.
    ///
    /// 尊称，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `social`）。
    pub social: Option<SocialInput>,
    /// The title before the name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` (the documentation gives `social` as `custom_api_name`, probably by mistake for `title`).
    ///
    /// 头衔；文档给出的 `custom_api_name` 为 `social`，疑为 `title` 之误，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`）。
    pub title: Option<TitleInput>,
    /// The middle name in the local script. / 以当地文字书写的中间名。
    pub local_middle_name: Option<String>,
    /// The second family name in the local script. / 以当地文字书写的第二个姓氏。
    pub local_secondary: Option<String>,
    /// The name to display, in local and Western script. / 用于展示的姓名，含本地与西方文字。
    pub display_name_local_and_western_script: Option<String>,
    /// The name to display, in local script. / 用于展示的姓名，本地文字。
    pub display_name_local_script: Option<String>,
    /// The name to display, in Western script. / 用于展示的姓名，西方文字。
    pub display_name_western_script: Option<String>,
}
impl PersonNameInput {
    /// Creates the value from its required fields.
    pub fn new(country_region_id: impl Into<String>, name_type: NameTypeInput) -> Self {
        Self {
            local_primary: Default::default(),
            local_first_name: Default::default(),
            country_region_id: country_region_id.into(),
            name_type,
            local_first_name_2: Default::default(),
            local_primary_2: Default::default(),
            additional_name: Default::default(),
            additional_name_type: Default::default(),
            first_name: Default::default(),
            full_name: Default::default(),
            hereditary: Default::default(),
            custom_name: Default::default(),
            custom_local_name: Default::default(),
            middle_name: Default::default(),
            name_primary: Default::default(),
            secondary: Default::default(),
            tertiary: Default::default(),
            social: Default::default(),
            title: Default::default(),
            local_middle_name: Default::default(),
            local_secondary: Default::default(),
            display_name_local_and_western_script: Default::default(),
            display_name_local_script: Default::default(),
            display_name_western_script: Default::default(),
        }
    }
    /// Sets `local_primary`.
    #[must_use]
    pub fn local_primary(mut self, value: impl Into<String>) -> Self {
        self.local_primary = Some(value.into());
        self
    }
    /// Sets `local_first_name`.
    #[must_use]
    pub fn local_first_name(mut self, value: impl Into<String>) -> Self {
        self.local_first_name = Some(value.into());
        self
    }
    /// Sets `local_first_name_2`.
    #[must_use]
    pub fn local_first_name_2(mut self, value: impl Into<String>) -> Self {
        self.local_first_name_2 = Some(value.into());
        self
    }
    /// Sets `local_primary_2`.
    #[must_use]
    pub fn local_primary_2(mut self, value: impl Into<String>) -> Self {
        self.local_primary_2 = Some(value.into());
        self
    }
    /// Sets `additional_name`.
    #[must_use]
    pub fn additional_name(mut self, value: impl Into<String>) -> Self {
        self.additional_name = Some(value.into());
        self
    }
    /// Sets `additional_name_type`.
    #[must_use]
    pub fn additional_name_type(mut self, value: AdditionalNameTypeInput) -> Self {
        self.additional_name_type = Some(value);
        self
    }
    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets `full_name`.
    #[must_use]
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets `hereditary`.
    #[must_use]
    pub fn hereditary(mut self, value: impl Into<String>) -> Self {
        self.hereditary = Some(value.into());
        self
    }
    /// Sets `custom_name`.
    #[must_use]
    pub fn custom_name(mut self, value: impl Into<String>) -> Self {
        self.custom_name = Some(value.into());
        self
    }
    /// Sets `custom_local_name`.
    #[must_use]
    pub fn custom_local_name(mut self, value: impl Into<String>) -> Self {
        self.custom_local_name = Some(value.into());
        self
    }
    /// Sets `middle_name`.
    #[must_use]
    pub fn middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets `name_primary`.
    #[must_use]
    pub fn name_primary(mut self, value: impl Into<String>) -> Self {
        self.name_primary = Some(value.into());
        self
    }
    /// Sets `secondary`.
    #[must_use]
    pub fn secondary(mut self, value: impl Into<String>) -> Self {
        self.secondary = Some(value.into());
        self
    }
    /// Sets `tertiary`.
    #[must_use]
    pub fn tertiary(mut self, value: impl Into<String>) -> Self {
        self.tertiary = Some(value.into());
        self
    }
    /// Sets `social`.
    #[must_use]
    pub fn social(mut self, value: SocialInput) -> Self {
        self.social = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: TitleInput) -> Self {
        self.title = Some(value);
        self
    }
    /// Sets `local_middle_name`.
    #[must_use]
    pub fn local_middle_name(mut self, value: impl Into<String>) -> Self {
        self.local_middle_name = Some(value.into());
        self
    }
    /// Sets `local_secondary`.
    #[must_use]
    pub fn local_secondary(mut self, value: impl Into<String>) -> Self {
        self.local_secondary = Some(value.into());
        self
    }
    /// Sets `display_name_local_and_western_script`.
    #[must_use]
    pub fn display_name_local_and_western_script(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.display_name_local_and_western_script = Some(value.into());
        self
    }
    /// Sets `display_name_local_script`.
    #[must_use]
    pub fn display_name_local_script(mut self, value: impl Into<String>) -> Self {
        self.display_name_local_script = Some(value.into());
        self
    }
    /// Sets `display_name_western_script`.
    #[must_use]
    pub fn display_name_western_script(mut self, value: impl Into<String>) -> Self {
        self.display_name_western_script = Some(value.into());
        self
    }
}
impl wire::Object for PersonNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("local_primary", &mut self.local_primary);
        f.field("local_first_name", &mut self.local_first_name);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("name_type", &mut self.name_type);
        f.field("local_first_name_2", &mut self.local_first_name_2);
        f.field("local_primary_2", &mut self.local_primary_2);
        f.field("additional_name", &mut self.additional_name);
        f.field("additional_name_type", &mut self.additional_name_type);
        f.field("first_name", &mut self.first_name);
        f.field("full_name", &mut self.full_name);
        f.field("hereditary", &mut self.hereditary);
        f.field("custom_name", &mut self.custom_name);
        f.field("custom_local_name", &mut self.custom_local_name);
        f.field("middle_name", &mut self.middle_name);
        f.field("name_primary", &mut self.name_primary);
        f.field("secondary", &mut self.secondary);
        f.field("tertiary", &mut self.tertiary);
        f.field("social", &mut self.social);
        f.field("title", &mut self.title);
        f.field("local_middle_name", &mut self.local_middle_name);
        f.field("local_secondary", &mut self.local_secondary);
        f.field(
            "display_name_local_and_western_script",
            &mut self.display_name_local_and_western_script,
        );
        f.field("display_name_local_script", &mut self.display_name_local_script);
        f.field("display_name_western_script", &mut self.display_name_western_script);
    }
}
/// An attachment of personal data. / 个人资料的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalProfile {
    /// The type of personal file, limited to those under attachments in the profile settings of Feishu People; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `personal_profile` and `custom_api_name` to `profile_type`.
    ///
    /// 资料类型，仅限飞书人事“档案配置 > 资料附件”中已有的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `personal_profile`，`custom_api_name` 为 `profile_type`）。
    pub personal_profile_type: PersonalProfileType,
    /// The uploaded files. / 上传的文件。
    pub files: Vec<Files>,
}
impl wire::Object for PersonalProfile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("personal_profile_type", &mut self.personal_profile_type);
        f.field("files", &mut self.files);
    }
}
/// The personal files on record, each with its attachments. / 个人资料附件列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalProfileForUpdate {
    /// The type of personal file; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `personal_profile` and `custom_api_name` to `profile_type`.
    ///
    /// 资料类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `personal_profile`，`custom_api_name` 为 `profile_type`）。
    /// - Example: `"profile_type_1_101_101011"`
    pub personal_profile_type: Option<String>,
    /// The files of the item. / 资料的文件列表。
    /// - Length: 0 to 1000
    pub files: Option<Vec<FilesInput>>,
}
impl PersonalProfileForUpdate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `personal_profile_type`.
    #[must_use]
    pub fn personal_profile_type(mut self, value: impl Into<String>) -> Self {
        self.personal_profile_type = Some(value.into());
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: impl Into<Vec<FilesInput>>) -> Self {
        self.files = Some(value.into());
        self
    }
}
impl wire::Object for PersonalProfileForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("personal_profile_type", &mut self.personal_profile_type);
        f.field("files", &mut self.files);
    }
}
/// The request form of [`PersonalProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalProfileInput {
    /// The type of personal file, limited to those under attachments in the profile settings of Feishu People; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `personal_profile` and `custom_api_name` to `profile_type`.
    ///
    /// 资料类型，仅限飞书人事“档案配置 > 资料附件”中已有的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `personal_profile`，`custom_api_name` 为 `profile_type`）。
    pub personal_profile_type: Option<PersonalProfileTypeInput>,
    /// The uploaded files. / 上传的文件。
    pub files: Option<Vec<FilesInput>>,
}
impl PersonalProfileInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `personal_profile_type`.
    #[must_use]
    pub fn personal_profile_type(mut self, value: PersonalProfileTypeInput) -> Self {
        self.personal_profile_type = Some(value);
        self
    }
    /// Sets `files`.
    #[must_use]
    pub fn files(mut self, value: impl Into<Vec<FilesInput>>) -> Self {
        self.files = Some(value.into());
        self
    }
}
impl wire::Object for PersonalProfileInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("personal_profile_type", &mut self.personal_profile_type);
        f.field("files", &mut self.files);
    }
}
/// The type of personal file, limited to those under attachments in the profile settings of Feishu People; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `personal_profile` and `custom_api_name` to `profile_type`.
///
/// 资料类型，仅限飞书人事“档案配置 > 资料附件”中已有的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `personal_profile`，`custom_api_name` 为 `profile_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalProfileType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for PersonalProfileType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`PersonalProfileType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalProfileTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl PersonalProfileTypeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for PersonalProfileTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A phone number. / 电话号码。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Phone {
    /// The international area code of the phone number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
    ///
    /// 电话的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
    pub international_area_code: InternationalAreaCode,
    /// The phone number. / 电话号码。
    pub phone_number: String,
    /// The complete phone number, with its area code. / 含区号的完整电话号码。
    pub formatted_phone_number: String,
    /// The type of phone; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `device_type`.
    ///
    /// 电话的设备类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `device_type`）。
    pub device_type: DeviceType,
    /// What the phone number is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `phone_usage`.
    ///
    /// 电话的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `phone_usage`）。
    pub phone_usage: PhoneUsage,
    /// Whether this is the primary phone number. / 是否为主要电话。
    pub is_primary: bool,
    /// Whether the phone number is public. / 电话是否公开。
    pub is_public: bool,
}
impl wire::Object for Phone {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("international_area_code", &mut self.international_area_code);
        f.field("phone_number", &mut self.phone_number);
        f.field("formatted_phone_number", &mut self.formatted_phone_number);
        f.field("device_type", &mut self.device_type);
        f.field("phone_usage", &mut self.phone_usage);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
    }
}
/// A phone number. / 电话号码。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneForUpdate {
    /// The international area code of the phone number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
    ///
    /// 电话的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
    /// - Example: `"86_china"`
    pub international_area_code: String,
    /// The phone number. / 电话号码。
    /// - Example: `"010-12345678"`
    pub phone_number: String,
    /// The type of phone; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `device_type`.
    ///
    /// 电话的设备类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `device_type`）。
    /// - Example: `"mobile_phone"`
    pub device_type: String,
    /// What the phone number is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `phone_usage`.
    ///
    /// 电话的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `phone_usage`）。
    /// - Example: `"home"`
    pub phone_usage: String,
    /// Whether this is the primary phone number, which only one of several can be.
    ///
    /// 是否为主要电话；有多个电话时只能有一个为 `true`。
    pub is_primary: bool,
    /// Whether the phone number is public. / 电话是否公开。
    pub is_public: bool,
}
impl PhoneForUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        international_area_code: impl Into<String>,
        phone_number: impl Into<String>,
        device_type: impl Into<String>,
        phone_usage: impl Into<String>,
        is_primary: bool,
        is_public: bool,
    ) -> Self {
        Self {
            international_area_code: international_area_code.into(),
            phone_number: phone_number.into(),
            device_type: device_type.into(),
            phone_usage: phone_usage.into(),
            is_primary,
            is_public,
        }
    }
}
impl wire::Object for PhoneForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("international_area_code", &mut self.international_area_code);
        f.field("phone_number", &mut self.phone_number);
        f.field("device_type", &mut self.device_type);
        f.field("phone_usage", &mut self.phone_usage);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
    }
}
/// The request form of [`Phone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneInput {
    /// The international area code of the phone number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
    ///
    /// 电话的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
    pub international_area_code: Option<InternationalAreaCodeInput>,
    /// The phone number. / 电话号码。
    pub phone_number: String,
    /// The complete phone number, with its area code. / 含区号的完整电话号码。
    pub formatted_phone_number: Option<String>,
    /// The type of phone; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `device_type`.
    ///
    /// 电话的设备类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `device_type`）。
    pub device_type: Option<DeviceTypeInput>,
    /// What the phone number is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `phone_usage`.
    ///
    /// 电话的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `phone_usage`）。
    pub phone_usage: Option<PhoneUsageInput>,
    /// Whether this is the primary phone number. / 是否为主要电话。
    pub is_primary: Option<bool>,
    /// Whether the phone number is public. / 电话是否公开。
    pub is_public: Option<bool>,
}
impl PhoneInput {
    /// Creates the value from its required fields.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            international_area_code: Default::default(),
            phone_number: phone_number.into(),
            formatted_phone_number: Default::default(),
            device_type: Default::default(),
            phone_usage: Default::default(),
            is_primary: Default::default(),
            is_public: Default::default(),
        }
    }
    /// Sets `international_area_code`.
    #[must_use]
    pub fn international_area_code(mut self, value: InternationalAreaCodeInput) -> Self {
        self.international_area_code = Some(value);
        self
    }
    /// Sets `formatted_phone_number`.
    #[must_use]
    pub fn formatted_phone_number(mut self, value: impl Into<String>) -> Self {
        self.formatted_phone_number = Some(value.into());
        self
    }
    /// Sets `device_type`.
    #[must_use]
    pub fn device_type(mut self, value: DeviceTypeInput) -> Self {
        self.device_type = Some(value);
        self
    }
    /// Sets `phone_usage`.
    #[must_use]
    pub fn phone_usage(mut self, value: PhoneUsageInput) -> Self {
        self.phone_usage = Some(value);
        self
    }
    /// Sets `is_primary`.
    #[must_use]
    pub fn is_primary(mut self, value: bool) -> Self {
        self.is_primary = Some(value);
        self
    }
    /// Sets `is_public`.
    #[must_use]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }
}
impl wire::Object for PhoneInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("international_area_code", &mut self.international_area_code);
        f.field("phone_number", &mut self.phone_number);
        f.field("formatted_phone_number", &mut self.formatted_phone_number);
        f.field("device_type", &mut self.device_type);
        f.field("phone_usage", &mut self.phone_usage);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
    }
}
/// A phone number with its area code. / 电话号码及其区号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberAndAreaCode {
    /// The international area code of the phone number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
    ///
    /// 电话的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
    pub area_code: AreaCode,
    /// The number without its area code. / 不含区号的号码。
    pub phone_number: String,
}
impl wire::Object for PhoneNumberAndAreaCode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("area_code", &mut self.area_code);
        f.field("phone_number", &mut self.phone_number);
    }
}
/// What the phone number is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `phone_usage`.
///
/// 电话的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `phone_usage`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneUsage {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for PhoneUsage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`PhoneUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneUsageInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: Option<String>,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl PhoneUsageInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enum_name`.
    #[must_use]
    pub fn enum_name(mut self, value: impl Into<String>) -> Self {
        self.enum_name = Some(value.into());
        self
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for PhoneUsageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The political affiliation; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_info_chn` and `custom_api_name` to `political_affiliation`.
///
/// 政治面貌，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_info_chn`，`custom_api_name` 为 `political_affiliation`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalAffiliations {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for PoliticalAffiliations {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`PoliticalAffiliations`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PoliticalAffiliationsInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl PoliticalAffiliationsInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for PoliticalAffiliationsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A position. / 岗位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Position {
    /// The ID of the position. / 岗位 ID。
    pub position_id: String,
    /// The code of the position. / 岗位的编码。
    pub code: String,
    /// The name of the position, by language. / 岗位的名称，按语言给出。
    pub names: Vec<I18n>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    pub descriptions: Vec<I18n>,
    /// Whether the position is enabled. / 岗位的启停用状态。
    pub active: bool,
    /// The IDs of the job families of the position; `corehr.v1.job_family.get` returns the details.
    ///
    /// 岗位所属的序列 ID 列表，详情用 `corehr.v1.job_family.get` 查询。
    pub job_family_id_list: Vec<String>,
    /// The ID of the default cost center of the position; `corehr.v2.cost_center.search` returns it.
    ///
    /// 岗位默认成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    pub cost_center_id: String,
    /// The ID of the job of the position; `corehr.v1.job.get` returns the details.
    ///
    /// 岗位对应的职务 ID，详情用 `corehr.v1.job.get` 查询。
    pub job_id: String,
    /// The IDs of the job levels of the position; `corehr.v1.job_level.get` returns the details.
    ///
    /// 岗位适用的职级 ID 列表，详情用 `corehr.v1.job_level.get` 查询。
    pub job_level_id_list: Vec<String>,
    /// The IDs of the employee types of the position; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 岗位适用的人员类型 ID 列表，详情用 `corehr.v1.employee_type.get` 查询。
    pub employee_type_id_list: Vec<String>,
    /// The IDs of the job grades of the position; `corehr.v2.job_grade.query` returns the details.
    ///
    /// 岗位适用的职等 ID 列表，详情用 `corehr.v2.job_grade.query` 查询。
    pub job_grade_id_list: Vec<String>,
    /// The IDs of the work locations of the position; `corehr.v1.location.get` returns the details.
    ///
    /// 岗位的工作地点 ID 列表，详情用 `corehr.v1.location.get` 查询。
    pub work_location_id_list: Vec<String>,
    /// The ID of the working hours type of the position, a single one; `corehr.v1.working_hours_type.get` returns the details.
    ///
    /// 岗位的工时制度 ID，只能填一个，详情用 `corehr.v1.working_hours_type.get` 查询。
    pub working_hours_type_id: String,
    /// The ID of the department the position belongs to, as a `department_id_type` ID; `corehr.v1.department.get` returns the details.
    ///
    /// 岗位所属部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v1.department.get` 查询。
    pub department_id: String,
    /// The ID of the position this one reports to directly, absent for a position at the top; `corehr.v2.position.query` returns the details.
    ///
    /// 直属上级岗位的 ID，一级岗位没有此字段，详情用 `corehr.v2.position.query` 查询。
    pub direct_leader_id: String,
    /// The ID of the position this one reports to by a dotted line; `corehr.v2.position.query` returns the details.
    ///
    /// 虚线上级岗位的 ID，详情用 `corehr.v2.position.query` 查询。
    pub dotted_line_leader_id: String,
    /// Whether this is a key position. / 是否为关键岗位。
    pub is_key_position: bool,
    /// The date on which this version takes effect. / 该版本信息的生效日期。
    pub effective_time: String,
    /// The date on which this version expires. / 该版本的失效日期。
    pub expiration_time: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<CustomFieldData>,
    /// The creator. / 创建人。
    pub created_by: String,
}
impl wire::Object for Position {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_id", &mut self.position_id);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
        f.field("active", &mut self.active);
        f.field("job_family_id_list", &mut self.job_family_id_list);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_level_id_list", &mut self.job_level_id_list);
        f.field("employee_type_id_list", &mut self.employee_type_id_list);
        f.field("job_grade_id_list", &mut self.job_grade_id_list);
        f.field("work_location_id_list", &mut self.work_location_id_list);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("department_id", &mut self.department_id);
        f.field("direct_leader_id", &mut self.direct_leader_id);
        f.field("dotted_line_leader_id", &mut self.dotted_line_leader_id);
        f.field("is_key_position", &mut self.is_key_position);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("created_by", &mut self.created_by);
    }
}
/// A pre-hire. / 待入职人员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHire {
    /// The personal data of the pre-hire. / 待入职人员的个人信息。
    pub person_info: PreHirePersonInfo,
    /// The employment data of the employee. / 员工的工作信息。
    pub employment_info: PreHireEmploymentInfo,
    /// The onboarding of the pre-hire. / 待入职人员的入职信息。
    pub onboarding_info: PreHireOnboardingInfo,
    /// The probation data. / 试用期信息。
    pub probation_info: PreHireProbationInfo,
    /// The contract of the pre-hire. / 待入职人员的合同信息。
    pub contract_info: PreHireContractInfo,
    /// The ID of the pre-hire. / 待入职 ID。
    pub pre_hire_id: String,
}
impl wire::Object for PreHire {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_info", &mut self.person_info);
        f.field("employment_info", &mut self.employment_info);
        f.field("onboarding_info", &mut self.onboarding_info);
        f.field("probation_info", &mut self.probation_info);
        f.field("contract_info", &mut self.contract_info);
        f.field("pre_hire_id", &mut self.pre_hire_id);
    }
}
/// What is wrong with the data of the pre-hire. / 信息异常的原因列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireAbnormalReason {
    /// What is wrong, one item per language. / 异常的说明，每种语言一项。
    pub descriptions: Vec<I18n>,
}
impl wire::Object for PreHireAbnormalReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("descriptions", &mut self.descriptions);
    }
}
/// The contract of the pre-hire. / 待入职人员的合同信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireContractInfo {
    /// The first day of the contract, as `YYYY-MM-DD`. / 合同的开始日期，格式为 `YYYY-MM-DD`。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub contract_start_date: String,
    /// The last day of the contract, as `YYYY-MM-DD`. / 合同的结束日期，格式为 `YYYY-MM-DD`。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub contract_end_date: String,
    /// The type of the contract; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `contract_type`.
    ///
    /// 合同类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `contract_type`）。
    pub contract_type: String,
    /// The type of term of the contract; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `duration_type`.
    ///
    /// 合同的期限类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `duration_type`）。
    pub duration_type: String,
    /// The way the contract is entered into; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `signing_type`.
    ///
    /// 合同的签订类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `signing_type`）。
    pub signing_type: String,
    /// The IDs of the files of the contract. / 合同文件的 ID 列表。
    /// - Present only with one of the scopes `corehr:pre_hire.contract_file_id:read`
    pub contract_file_ids: Vec<String>,
}
impl wire::Object for PreHireContractInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract_start_date", &mut self.contract_start_date);
        f.field("contract_end_date", &mut self.contract_end_date);
        f.field("contract_type", &mut self.contract_type);
        f.field("duration_type", &mut self.duration_type);
        f.field("signing_type", &mut self.signing_type);
        f.field("contract_file_ids", &mut self.contract_file_ids);
    }
}
/// The emergency contacts. / 紧急联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireEmergencyContact {
    /// The name of the emergency contact. / 紧急联系人的姓名。
    pub name: PersonName,
    /// The relationship to the employee. / 与员工的关系。
    pub relationship: Relationship,
    /// The phone numbers of the emergency contact; the name is misspelled, and `phone_list` is the field spelled right.
    ///
    /// 紧急联系人的电话列表；字段名拼写有误，另有拼写正确的 `phone_list`。
    pub phone_ist: Vec<Phone>,
    /// The phone numbers of the emergency contact. / 紧急联系人的电话列表。
    pub phone_list: Vec<Phone>,
    /// The legal name. / 法定姓名。
    pub legal_name: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for PreHireEmergencyContact {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("phone_ist", &mut self.phone_ist);
        f.field("phone_list", &mut self.phone_list);
        f.field("legal_name", &mut self.legal_name);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The employment data of the employee. / 员工的工作信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireEmploymentInfo {
    /// The ID of the department to join, as a `department_id_type` ID; `corehr.v2.department.search` returns the details.
    ///
    /// 入职部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v2.department.search` 查询。
    pub department_id: String,
    /// How the cost is split among cost centers. To be deprecated in favor of `cost_allocation`.
    ///
    /// 成本中心分摊比例。即将废弃，请改用 `cost_allocation`。
    pub cost_center_rates: Vec<JobDataCostCenter>,
    /// The ID of the office location; `corehr.v1.location.get` returns the details.
    ///
    /// 办公地点的 ID，详情用 `corehr.v1.location.get` 查询。
    pub office_location_id: String,
    /// The ID of the work location; `corehr.v1.location.list` returns the details.
    ///
    /// 工作地点的 ID，详情用 `corehr.v1.location.list` 查询。
    pub work_location_id: String,
    /// The workstation of the person. / 工位。
    pub work_station: String,
    /// The employee number. / 工号。
    pub worker_id: String,
    /// The kind of pay; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `compensation_type`.
    ///
    /// 薪资类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `compensation_type`）。
    /// - Present only with one of the scopes `corehr:employment.compensation_type:read`, `corehr:employment.compensation_type:write`
    pub compensation_type: CompensationType,
    /// The employment ID of the direct manager, as a `user_id_type` ID; `corehr.v2.employee.search` returns the details.
    ///
    /// 直属上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.search` 查询。
    pub direct_leader_id: String,
    /// The employment ID of the dotted-line manager, as a `user_id_type` ID; `corehr.v2.employee.search` returns the details. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 虚线上级的雇佣 ID，类型由 `user_id_type` 决定，详情用 `corehr.v2.employee.search` 查询。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.dotted_line_manager:read`
    pub dotted_line_manager_id: String,
    /// The ID of the job; `corehr.v1.job.get` returns the details. / 职务 ID，详情用 `corehr.v1.job.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_id: String,
    /// The ID of the job family; `corehr.v1.job_family.get` returns the details.
    ///
    /// 序列 ID，详情用 `corehr.v1.job_family.get` 查询。
    pub job_family_id: String,
    /// The ID of the job level; `corehr.v1.job_level.get` returns the details.
    ///
    /// 职级 ID，详情用 `corehr.v1.job_level.get` 查询。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_level_id: String,
    /// The ID of the job grade. / 职等 ID。
    /// - Present only with one of the scopes `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`
    pub job_grade_id: String,
    /// The job title in each language. / 各语言的职务头衔。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub job_title: String,
    /// The ID of the employee type; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 人员类型 ID，详情用 `corehr.v1.employee_type.get` 查询。
    pub employee_type_id: String,
    /// The ID of the employee subtype. / 人员子类型 ID。
    pub employee_subtype_id: String,
    /// The type of employment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `employment_type`.
    ///
    /// 雇佣类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `employment_type`）。
    pub employment_type: String,
    /// The work email address. / 工作邮箱地址。
    pub work_email: String,
    /// The ID of the company that is party to the contract; `corehr.v1.company.get` returns the details.
    ///
    /// 合同主体公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:contract.company:read`, `corehr:contract.company:write`
    pub company_id: String,
    /// The city of the social security, as a location ID; `corehr.v1.location.get` returns the details.
    ///
    /// 缴纳社保的城市，为地点 ID，详情用 `corehr.v1.location.get` 查询。
    pub social_security_city_id: String,
    /// Whether the contract has a non-compete clause. / 合同是否含竞业限制条款。
    /// - Present only with one of the scopes `corehr:employment.non_compete_covenant:read`, `corehr:employment.non_compete_covenant:write`
    pub non_compete_covenant: bool,
    /// How many hours are worked per week, as a whole number; see `weekly_working_hours_v2` for decimals.
    ///
    /// 每周工作时长，单位为小时，取整；精确值见 `weekly_working_hours_v2`。
    pub weekly_working_hours: i64,
    /// Whether the person left and is hired again. / 是否离职重聘。
    pub rehire: CorehrRehire,
    /// The ID of the past employment; `corehr.v2.employee.batch_get` returns the details. It must be the last employment of the person, in the state `terminated`, and the person must have no other pre-hire record.
    ///
    /// 历史雇佣信息的 ID，详情用 `corehr.v2.employee.batch_get` 查询。须为该人员最后一次雇佣，雇员状态为 `terminated`，且该人员没有其他待入职记录。
    pub rehire_employment_id: String,
    /// The ID of the working hours type; `corehr.v1.working_hours_type.get` returns the details.
    ///
    /// 工时制度的 ID，详情用 `corehr.v1.working_hours_type.get` 查询。
    pub working_hours_type: String,
    /// How many hours are worked per week, with decimals. / 每周工作时长，单位为小时，可含小数。
    pub weekly_working_hours_v2: f64,
    /// The office address. / 办公地址。
    /// - Present only with one of the scopes `corehr:pre_hire.office_address:read`
    pub office_address: Address,
    /// The ID of the working calendar; `corehr.v1.leave.work_calendar` returns the details.
    ///
    /// 工作日历的 ID，详情用 `corehr.v1.leave.work_calendar` 查询。
    /// - Present only with one of the scopes `corehr:pre_hire.working_calendar:read`
    pub working_calendar_id: id::CalendarId,
    /// When the pre-hire was last updated, as `YYYY-MM-DD HH:mm:ss`. / 待入职信息的更新时间，格式为 `YYYY-MM-DD HH:mm:ss`。
    pub updated_at: String,
    /// Whether the person may have worked here before. / 是否疑似离职重聘。
    /// - Present only with one of the scopes `corehr:pre_hire.suspected_rehiring:read`
    pub suspected_rehiring: bool,
    /// Whether the person is an external worker. / 是否为外部人员。
    pub condition_worker: bool,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:employment.custom_field:read`
    pub custom_fields: Vec<CustomFieldData>,
    /// The ID of the position; `corehr.v2.position.query` returns the details. It is needed if the department assigns staff by job or by position. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 岗位 ID，详情用 `corehr.v2.position.query` 查询；部门采用职务模式或岗位模式时不能缺少。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:employment.position:read`, `corehr:employment.position:write`
    pub position_id: String,
    /// Whether the company was changed by hand. / 合同主体公司是否被手动修改过。
    /// - Present only with one of the scopes `corehr:pre_hire.company_manual_updated:read`
    pub company_manual_updated: bool,
    /// The pay group. / 薪资组。
    /// - Present only with one of the scopes `corehr:employment.pay_group:read`
    pub pay_group: PreHirePayGroupInfo,
    /// Whether something is wrong with the data of the pre-hire, which `abnormal_reason` explains.
    ///
    /// 待入职信息是否异常，原因见 `abnormal_reason`。
    /// - Present only with one of the scopes `corehr:pre_hire.abnormal_reason_field:read`
    pub whether_the_information_is_abnormal: bool,
    /// What is wrong with the data of the pre-hire. / 信息异常的原因列表。
    /// - Present only with one of the scopes `corehr:pre_hire.abnormal_reason_field:read`
    pub abnormal_reason: Vec<PreHireAbnormalReason>,
    /// Whether the offer comes with pay details. / 是否有 Offer 薪酬。
    /// - Present only with one of the scopes `corehr:employment.has_offer_salary:read`
    pub has_offer_salary: bool,
    /// The ID of the recruitment project. / 招聘项目的 ID。
    /// - Present only with one of the scopes `corehr:employment.recruitment_project_id:read`
    pub recruitment_project_id: String,
    /// The kind of work shift; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `work_shift`.
    ///
    /// 排班类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `work_shift`）。
    /// - Present only with one of the scopes `corehr:job_data.work_shift:read`
    pub work_shift: WorkShift,
    /// When the pre-hire was created, as `YYYY-MM-DD HH:mm:ss`. / 待入职信息的创建时间，格式为 `YYYY-MM-DD HH:mm:ss`。
    pub created_at: String,
    /// The employment ID of the person who created the pre-hire, as a `people_corehr_id`; `corehr.v2.employee.batch_get` returns the details if asked with that type.
    ///
    /// 待入职信息创建人的雇佣 ID，类型为 `people_corehr_id`，详情用 `corehr.v2.employee.batch_get` 按该类型查询。
    pub created_by: String,
    /// The employment ID of the person who last updated the pre-hire, as a `people_corehr_id`; `corehr.v2.employee.batch_get` returns the details if asked with that type.
    ///
    /// 待入职信息更新人的雇佣 ID，类型为 `people_corehr_id`，详情用 `corehr.v2.employee.batch_get` 按该类型查询。
    pub updated_by: String,
    /// The date from which seniority is counted. / 司龄的起算日期。
    pub seniority_date: String,
    /// The ID of the background check order. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查订单的 ID。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_id:read`
    pub background_check_order_id: String,
    /// The name of the background check. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的名称。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_name:read`
    pub background_check_order_name: String,
    /// The package of the background check. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的套餐。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_package_name:read`
    pub background_check_order_package_name: String,
    /// The result of the background check. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的结果。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_result:read`
    pub background_check_order_result: String,
    /// The vendor of the background check. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的供应商。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_supplier_name:read`
    pub background_check_order_supplier_name: String,
    /// The name of the account used for the background check. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的账号名称。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_account_name:read`
    pub background_check_order_account_name: String,
    /// When the background check began. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的开始时间。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_start_time:read`
    pub background_check_order_start_time: String,
    /// When the background check was completed. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的完成时间。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_complete_time:read`
    pub background_check_order_complete_time: String,
    /// The state of the background check; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `background_check_order_status`. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 背景调查的状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `background_check_order_status`）。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    /// - Present only with one of the scopes `corehr:pre_hire.background_check_order_status:read`
    pub background_check_order_status: BackgroundCheckOrderStatus,
    /// The adjustments of the seniority. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 司龄调整记录列表。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub seniority_adjust_information_list: Vec<PrehireSeniorityAdjustInformationQuery>,
    /// The notice period when the employee resigns after probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 转正后员工主动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_positive_voluntary: NoticePeriodDetail,
    /// The notice period when the employee is dismissed during probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 试用期内员工被动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_probation_involuntary: NoticePeriodDetail,
    /// The notice period when the employee is dismissed after probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 转正后员工被动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_positive_involuntary: NoticePeriodDetail,
    /// The notice period when the employee resigns during probation. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 试用期内员工主动离职的通知期。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub notice_period_probation_voluntary: NoticePeriodDetail,
    /// Whether the working hours type was changed by hand. / 工时制度是否被手动修改过。
    pub working_hours_type_manual_updated: bool,
    /// Whether an onboarding task is overdue. / 是否有入职任务逾期。
    pub is_over_due: bool,
    /// Whether the onboarding tasks are completed; better not relied on for now. / 入职任务是否全部完成，暂不推荐使用。
    pub task_completed: bool,
    /// The date on which the person expects to graduate. / 预计毕业日期。
    pub expected_graduate_date: String,
    /// The ID of the company the person serves; `corehr.v1.company.get` returns the details.
    ///
    /// 任职公司的 ID，详情用 `corehr.v1.company.get` 查询。
    pub service_company: String,
    /// The career pathway of the person. / 所属的职业发展通道。
    pub pathway: String,
    /// The default cost center. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 默认成本中心。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub default_cost_center: DefaultCostCenter,
    /// How the cost is split among cost centers. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 成本在各成本中心之间的分摊。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub cost_allocation: CostAllocation,
    /// Whether a Feishu account is reused. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 是否复用已有飞书账号。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub reuse_feishu_account: String,
    /// The union ID of the Feishu account reused. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
    ///
    /// 所复用飞书账号的 Union ID。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
    pub reused_feishu_account_id: String,
    /// The ID of the country or region of work; the operation that searches countries and regions returns the details.
    ///
    /// 工作所在国家或地区的 ID，详情用查询国家/地区的接口获取。
    pub work_country_id: String,
}
impl wire::Object for PreHireEmploymentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("cost_center_rates", &mut self.cost_center_rates);
        f.field("office_location_id", &mut self.office_location_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("work_station", &mut self.work_station);
        f.field("worker_id", &mut self.worker_id);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("direct_leader_id", &mut self.direct_leader_id);
        f.field("dotted_line_manager_id", &mut self.dotted_line_manager_id);
        f.field("job_id", &mut self.job_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("job_title", &mut self.job_title);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("employee_subtype_id", &mut self.employee_subtype_id);
        f.field("employment_type", &mut self.employment_type);
        f.field("work_email", &mut self.work_email);
        f.field("company_id", &mut self.company_id);
        f.field("social_security_city_id", &mut self.social_security_city_id);
        f.field("non_compete_covenant", &mut self.non_compete_covenant);
        f.field("weekly_working_hours", &mut self.weekly_working_hours);
        f.field("rehire", &mut self.rehire);
        f.field("rehire_employment_id", &mut self.rehire_employment_id);
        f.field("working_hours_type", &mut self.working_hours_type);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("office_address", &mut self.office_address);
        f.field("working_calendar_id", &mut self.working_calendar_id);
        f.field("updated_at", &mut self.updated_at);
        f.field("suspected_rehiring", &mut self.suspected_rehiring);
        f.field("condition_worker", &mut self.condition_worker);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("position_id", &mut self.position_id);
        f.field("company_manual_updated", &mut self.company_manual_updated);
        f.field("pay_group", &mut self.pay_group);
        f.field(
            "whether_the_information_is_abnormal",
            &mut self.whether_the_information_is_abnormal,
        );
        f.field("abnormal_reason", &mut self.abnormal_reason);
        f.field("has_offer_salary", &mut self.has_offer_salary);
        f.field("recruitment_project_id", &mut self.recruitment_project_id);
        f.field("work_shift", &mut self.work_shift);
        f.field("created_at", &mut self.created_at);
        f.field("created_by", &mut self.created_by);
        f.field("updated_by", &mut self.updated_by);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("background_check_order_id", &mut self.background_check_order_id);
        f.field("background_check_order_name", &mut self.background_check_order_name);
        f.field(
            "background_check_order_package_name",
            &mut self.background_check_order_package_name,
        );
        f.field(
            "background_check_order_result",
            &mut self.background_check_order_result,
        );
        f.field(
            "background_check_order_supplier_name",
            &mut self.background_check_order_supplier_name,
        );
        f.field(
            "background_check_order_account_name",
            &mut self.background_check_order_account_name,
        );
        f.field(
            "background_check_order_start_time",
            &mut self.background_check_order_start_time,
        );
        f.field(
            "background_check_order_complete_time",
            &mut self.background_check_order_complete_time,
        );
        f.field(
            "background_check_order_status",
            &mut self.background_check_order_status,
        );
        f.field(
            "seniority_adjust_information_list",
            &mut self.seniority_adjust_information_list,
        );
        f.field(
            "notice_period_positive_voluntary",
            &mut self.notice_period_positive_voluntary,
        );
        f.field(
            "notice_period_probation_involuntary",
            &mut self.notice_period_probation_involuntary,
        );
        f.field(
            "notice_period_positive_involuntary",
            &mut self.notice_period_positive_involuntary,
        );
        f.field(
            "notice_period_probation_voluntary",
            &mut self.notice_period_probation_voluntary,
        );
        f.field(
            "working_hours_type_manual_updated",
            &mut self.working_hours_type_manual_updated,
        );
        f.field("is_over_due", &mut self.is_over_due);
        f.field("task_completed", &mut self.task_completed);
        f.field("expected_graduate_date", &mut self.expected_graduate_date);
        f.field("service_company", &mut self.service_company);
        f.field("pathway", &mut self.pathway);
        f.field("default_cost_center", &mut self.default_cost_center);
        f.field("cost_allocation", &mut self.cost_allocation);
        f.field("reuse_feishu_account", &mut self.reuse_feishu_account);
        f.field("reused_feishu_account_id", &mut self.reused_feishu_account_id);
        f.field("work_country_id", &mut self.work_country_id);
    }
}
/// The onboarding of the pre-hire. / 待入职人员的入职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireOnboardingInfo {
    /// The ID of the offer in Feishu Hire; `hire.v1.offer.list` returns the details.
    ///
    /// 飞书招聘中的 Offer ID，详情用 `hire.v1.offer.list` 查询。
    pub offer_id: String,
    /// The employment ID of the HR person in charge of the offer, always a `people_corehr_id` regardless of `user_id_type`; `corehr.v2.employee.batch_get` returns the details if asked with that type. See `offer_hr_id_v2` for a converted ID.
    ///
    /// 负责该 Offer 的 HR 的雇佣 ID，固定为 `people_corehr_id` 类型，不随 `user_id_type` 转换，详情用 `corehr.v2.employee.batch_get` 按该类型查询；需要转换请用 `offer_hr_id_v2`。
    pub offer_hr_id: String,
    /// The employment ID of the HR person in charge of the offer, as a `user_id_type` ID.
    ///
    /// 负责该 Offer 的 HR 的雇佣 ID，类型由 `user_id_type` 决定。
    pub offer_hr_id_v2: String,
    /// The way in which the person onboards; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `onboarding_method`.
    ///
    /// 入职方式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `onboarding_method`）。
    pub entry_mode: String,
    /// The date of onboarding, as `YYYY-MM-DD`. / 入职日期，格式为 `YYYY-MM-DD`。
    pub onboarding_date: String,
    /// The ID of the application in Feishu Hire; `hire.v1.application.get` returns the details.
    ///
    /// 飞书招聘中的投递 ID，详情用 `hire.v1.application.get` 查询。
    pub ats_application_id: String,
    /// Through which kind of recruitment the person was hired; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `recruitment_type`.
    ///
    /// 招聘来源，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `recruitment_type`）。
    pub recruitment_type: String,
    /// The ID of the location of the onboarding; `corehr.v1.location.get` returns the details.
    ///
    /// 入职地点的 ID，详情用 `corehr.v1.location.get` 查询。
    pub onboarding_location_id: String,
    /// Whether the company has to arrange a visa. / 是否需要公司办理签证。
    /// - Present only with one of the scopes `corehr:pre_hire.company_sponsored_visa:read`
    pub company_sponsored_visa: bool,
    /// The state of the onboarding. / 入职状态。
    pub onboarding_status: OnboardingStatus,
    /// The onboarding tasks. / 入职任务列表。
    pub onboarding_task_list: Vec<OnboardingTask>,
    /// The address of the onboarding. / 入职地址。
    /// - Present only with one of the scopes `corehr:pre_hire.onboarding_address:read`
    pub onboarding_address: Address,
    /// The name of the onboarding flow, one item per language. / 入职流程的名称，每种语言一项。
    /// - Present only with one of the scopes `corehr:pre_hire.flow_id:read`
    pub flow_name: Vec<I18n>,
    /// The ID of the onboarding flow. / 入职流程的 ID。
    /// - Present only with one of the scopes `corehr:pre_hire.flow_id:read`
    pub flow_id: String,
    /// When the person checked in, as `YYYY-MM-DD HH:mm:ss`. / 签到时间，格式为 `YYYY-MM-DD HH:mm:ss`。
    /// - Present only with one of the scopes `corehr:pre_hire.check_in_data:read`
    pub check_in_time: String,
    /// The way of checking in; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `pre_hire` and `custom_api_name` to `check_in_method`.
    ///
    /// 签到方式，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `pre_hire`，`custom_api_name` 为 `check_in_method`）。
    /// - Present only with one of the scopes `corehr:pre_hire.check_in_data:read`
    pub check_in_method: CheckInMethod,
    /// Why the onboarding was withdrawn, returned if it was and `fields` has `onboarding_info.withdrawn_reason`.
    ///
    /// 撤销入职的原因，流程已撤销且 `fields` 中含 `onboarding_info.withdrawn_reason` 时返回。
    /// - Present only with one of the scopes `corehr:pre_hire.withdrawn_reason:read`
    pub withdrawn_reason: String,
}
impl wire::Object for PreHireOnboardingInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("offer_hr_id", &mut self.offer_hr_id);
        f.field("offer_hr_id_v2", &mut self.offer_hr_id_v2);
        f.field("entry_mode", &mut self.entry_mode);
        f.field("onboarding_date", &mut self.onboarding_date);
        f.field("ats_application_id", &mut self.ats_application_id);
        f.field("recruitment_type", &mut self.recruitment_type);
        f.field("onboarding_location_id", &mut self.onboarding_location_id);
        f.field("company_sponsored_visa", &mut self.company_sponsored_visa);
        f.field("onboarding_status", &mut self.onboarding_status);
        f.field("onboarding_task_list", &mut self.onboarding_task_list);
        f.field("onboarding_address", &mut self.onboarding_address);
        f.field("flow_name", &mut self.flow_name);
        f.field("flow_id", &mut self.flow_id);
        f.field("check_in_time", &mut self.check_in_time);
        f.field("check_in_method", &mut self.check_in_method);
        f.field("withdrawn_reason", &mut self.withdrawn_reason);
    }
}
/// The pay group. / 薪资组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHirePayGroupInfo {
    /// The name of the pay group, one item per language. / 薪资组的名称，每种语言一项。
    pub name: Vec<I18n>,
    /// The ID of the pay group. / 薪资组的 ID。
    pub id: String,
}
impl wire::Object for PreHirePayGroupInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("id", &mut self.id);
    }
}
/// The personal data of the pre-hire. / 待入职人员的个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHirePersonInfo {
    /// The ID of the person. / 个人信息的 ID。
    pub person_id: String,
    /// The personal phone number. / 个人电话。
    /// - Present only with one of the scopes `corehr:person.phone:read`, `corehr:person.phone:write`
    pub phone_number: String,
    /// The legal name. / 法定姓名。
    /// - Present only with one of the scopes `corehr:person.legal_name:read`, `corehr:person.legal_name:write`
    pub legal_name: String,
    /// The preferred name. / 常用名。
    pub preferred_name: String,
    /// The preferred full name in the local language. / 常用的本地全名。
    pub preferred_local_full_name: String,
    /// The preferred full name in English. / 常用的英文全名。
    pub preferred_english_full_name: String,
    /// The names of the person. / 人员的各类姓名。
    /// - Present only with one of the scopes `corehr:person.legal_name:read`, `corehr:person.legal_name:write`
    pub name_list: Vec<PersonName>,
    /// The gender, one of the values of `gender` among the CoreHR enum constants.
    ///
    /// 性别，取值见飞书人事枚举常量中的性别（`gender`）。
    /// - Present only with one of the scopes `corehr:person.gender:read`, `corehr:person.gender:write`
    pub gender: Gender,
    /// The date of birth. / 出生日期。
    /// - Present only with one of the scopes `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`
    pub date_of_birth: String,
    /// The ID of the nationality; `corehr.v2.basic_info_nationality.search` returns it.
    ///
    /// 国籍 ID，可由 `corehr.v2.basic_info_nationality.search` 获取。
    /// - Present only with one of the scopes `corehr:person.nationality:read`, `corehr:person.nationality:write`
    pub nationality_id_v2: String,
    /// The ethnicity, one of the values of `race` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 民族，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `race`。
    /// - Present only with one of the scopes `corehr:person.race:read`
    pub race: Race,
    /// The marital status, one of the values of `marital_status` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 婚姻状况，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `marital_status`。
    /// - Present only with one of the scopes `corehr:person.marital_status:read`, `corehr:person.marital_status:write`
    pub marital_status: MaritalStatus,
    /// The phone numbers of the person; only those meeting certain conditions are shown on the page of personal information.
    ///
    /// 电话列表；电话须满足一定条件，才会在个人信息页显示。
    /// - Present only with one of the scopes `corehr:person.phone:read`, `corehr:person.phone:write`
    pub phone_list: Vec<Phone>,
    /// The addresses of the person. / 个人的地址。
    /// - Present only with one of the scopes `corehr:person.address:read`, `corehr:person.address:write`
    pub address_list: Vec<Address>,
    /// The email addresses. / 邮箱地址。
    /// - Present only with one of the scopes `corehr:person.email:read`, `corehr:person.email:write`
    pub email_list: Vec<Email>,
    /// The work experience of the person. / 工作经历。
    /// - Present only with one of the scopes `corehr:person.work_experience:read`, `corehr:person.work_experience:write`
    pub work_experience_list: Vec<WorkExperienceInfo>,
    /// The education. / 教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub education_list: Vec<Education>,
    /// The bank accounts of the person. / 银行账户。
    /// - Present only with one of the scopes `corehr:person.bank_account:read`, `corehr:person.bank_account:write`
    pub bank_account_list: Vec<BankAccount>,
    /// The identity documents of the person. / 证件。
    /// - Present only with one of the scopes `corehr:person.national_id:read`, `corehr:person.national_id:write`
    pub national_id_list: Vec<NationalId>,
    /// The family members of the person. / 家庭成员。
    /// - Present only with one of the scopes `corehr:person.dependent:read`, `corehr:person.dependent:write`
    pub dependent_list: Vec<Dependent>,
    /// The emergency contacts. / 紧急联系人。
    /// - Present only with one of the scopes `corehr:person.emergency_contact:read`, `corehr:person.emergency_contact:write`
    pub emergency_contact_list: Vec<PreHireEmergencyContact>,
    /// The date the person started working. / 参加工作的日期。
    /// - Present only with one of the scopes `corehr:person.date_entered_workforce:read`, `corehr:person.date_entered_workforce:write`
    pub date_entered_workforce: String,
    /// For how many years the person has worked. / 工龄，单位为年。
    pub working_years: i64,
    /// The resource ID of the profile image. / 头像图片的资源 ID。
    pub profile_image_id: String,
    /// The email address. / 邮箱地址。
    /// - Present only with one of the scopes `corehr:person.email:read`, `corehr:person.email:write`
    pub email_address: String,
    /// The age of the person. / 年龄。
    /// - Present only with one of the scopes `corehr:person.date_of_birth:read`, `corehr:person.date_of_birth:write`
    pub age: i64,
    /// The education in which the highest level was reached. / 最高学历的教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub highest_level_of_education: Education,
    /// The education that led to the highest degree. / 最高学位的教育经历。
    /// - Present only with one of the scopes `corehr:person.education:read`, `corehr:person.education:write`
    pub highest_degree_of_education: Education,
    /// The documents attached to the person. / 个人资料的附件。
    /// - Present only with one of the scopes `corehr:person.personal_profile:read`, `corehr:person.personal_profile:write`
    pub personal_profile: Vec<PersonalProfile>,
    /// The ID of the talent in recruitment. / 招聘中的人才 ID。
    pub talent_id: String,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:person.custom_field:read`, `corehr:person.custom_field:write`
    pub custom_fields: Vec<CustomFieldData>,
    /// The number of the resident identity document. / 居民身份证件的号码。
    /// - Present only with one of the scopes `corehr:person.national_id:read`, `corehr:person.national_id:write`
    pub national_id_number: String,
    /// The home address. / 家庭地址。
    /// - Present only with one of the scopes `corehr:person.address:read`, `corehr:person.address:write`
    pub family_address: String,
    /// The further personal data, such as family origin, household registration and political affiliation.
    ///
    /// 个人附加信息列表，如籍贯、户口、政治面貌。
    pub person_info_chns: Vec<PersonInfoChn>,
    /// The ID of the country or region of birth; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 出生国家 / 地区的 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    /// - Present only with one of the scopes `corehr:person.born_country_region:read`, `corehr:person.born_country_region:write`
    pub born_country_region: String,
    /// Whether the person has a disability. / 是否残疾。
    /// - Present only with one of the scopes `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`
    pub is_disabled: bool,
    /// The number of the disability certificate. / 残疾证的号码。
    /// - Present only with one of the scopes `corehr:person.is_disabled:read`, `corehr:person.is_disabled:write`
    pub disable_card_number: String,
    /// Whether the person belongs to the family of a martyr. / 是否为烈属。
    /// - Present only with one of the scopes `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`
    pub is_martyr_family: bool,
    /// The number of the martyr family certificate. / 烈属证的号码。
    /// - Present only with one of the scopes `corehr:person.martyr_family:read`, `corehr:person.martyr_family:write`
    pub martyr_card_number: String,
    /// Whether the person is elderly and without family. / 是否为孤老。
    /// - Present only with one of the scopes `corehr:person.is_old_alone:read`, `corehr:person.is_old_alone:write`
    pub is_old_alone: bool,
    /// The tax residency by year. / 各年度的税务居民身份。
    /// - Present only with one of the scopes `corehr:person.resident_tax:read`, `corehr:person.resident_tax:write`
    pub resident_taxes: Vec<ResidentTax>,
    /// The religion; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `religion`.
    ///
    /// 宗教信仰，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `religion`）。
    /// - Present only with one of the scopes `corehr:person.religion:read`, `corehr:person.religion:write`
    pub religion: Religion,
    /// How many years the person has worked, with decimals. / 工龄，单位为年，可含小数。
    pub working_years_v2: f64,
    /// When the personal data were created, as `YYYY-MM-DD HH:mm:ss`. / 个人信息的创建时间，格式为 `YYYY-MM-DD HH:mm:ss`。
    pub created_at: String,
    /// When the personal data were last updated, as `YYYY-MM-DD HH:mm:ss`.
    ///
    /// 个人信息的更新时间，格式为 `YYYY-MM-DD HH:mm:ss`。
    pub updated_at: String,
    /// The employment ID of the person who created the personal data, as a `people_corehr_id`; `corehr.v2.employee.batch_get` returns the details if asked with that type.
    ///
    /// 个人信息创建人的雇佣 ID，类型为 `people_corehr_id`，详情用 `corehr.v2.employee.batch_get` 按该类型查询。
    pub created_by: String,
    /// The employment ID of the person who last updated the personal data, as a `people_corehr_id`; `corehr.v2.employee.batch_get` returns the details if asked with that type.
    ///
    /// 个人信息更新人的雇佣 ID，类型为 `people_corehr_id`，详情用 `corehr.v2.employee.batch_get` 按该类型查询。
    pub updated_by: String,
    /// The number of the bank account. / 银行卡号。
    /// - Present only with one of the scopes `corehr:person.bank_account:read`, `corehr:person.bank_account:write`
    pub bank_account_number: String,
    /// The passport number. / 护照号码。
    /// - Present only with one of the scopes `corehr:person.passport_number:read`
    pub passport_number: String,
    /// The name of the former employer, one item per language. / 上家公司的名称，每种语言一项。
    /// - Present only with one of the scopes `corehr:person.work_experience:read`, `corehr:person.work_experience:write`
    pub former_employer: Vec<I18n>,
}
impl wire::Object for PreHirePersonInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("person_id", &mut self.person_id);
        f.field("phone_number", &mut self.phone_number);
        f.field("legal_name", &mut self.legal_name);
        f.field("preferred_name", &mut self.preferred_name);
        f.field("preferred_local_full_name", &mut self.preferred_local_full_name);
        f.field("preferred_english_full_name", &mut self.preferred_english_full_name);
        f.field("name_list", &mut self.name_list);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id_v2", &mut self.nationality_id_v2);
        f.field("race", &mut self.race);
        f.field("marital_status", &mut self.marital_status);
        f.field("phone_list", &mut self.phone_list);
        f.field("address_list", &mut self.address_list);
        f.field("email_list", &mut self.email_list);
        f.field("work_experience_list", &mut self.work_experience_list);
        f.field("education_list", &mut self.education_list);
        f.field("bank_account_list", &mut self.bank_account_list);
        f.field("national_id_list", &mut self.national_id_list);
        f.field("dependent_list", &mut self.dependent_list);
        f.field("emergency_contact_list", &mut self.emergency_contact_list);
        f.field("date_entered_workforce", &mut self.date_entered_workforce);
        f.field("working_years", &mut self.working_years);
        f.field("profile_image_id", &mut self.profile_image_id);
        f.field("email_address", &mut self.email_address);
        f.field("age", &mut self.age);
        f.field("highest_level_of_education", &mut self.highest_level_of_education);
        f.field("highest_degree_of_education", &mut self.highest_degree_of_education);
        f.field("personal_profile", &mut self.personal_profile);
        f.field("talent_id", &mut self.talent_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("national_id_number", &mut self.national_id_number);
        f.field("family_address", &mut self.family_address);
        f.field("person_info_chns", &mut self.person_info_chns);
        f.field("born_country_region", &mut self.born_country_region);
        f.field("is_disabled", &mut self.is_disabled);
        f.field("disable_card_number", &mut self.disable_card_number);
        f.field("is_martyr_family", &mut self.is_martyr_family);
        f.field("martyr_card_number", &mut self.martyr_card_number);
        f.field("is_old_alone", &mut self.is_old_alone);
        f.field("resident_taxes", &mut self.resident_taxes);
        f.field("religion", &mut self.religion);
        f.field("working_years_v2", &mut self.working_years_v2);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("created_by", &mut self.created_by);
        f.field("updated_by", &mut self.updated_by);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("passport_number", &mut self.passport_number);
        f.field("former_employer", &mut self.former_employer);
    }
}
/// The probation data. / 试用期信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHireProbationInfo {
    /// The first day of the probation, as `YYYY-MM-DD`. / 试用期的开始日期，格式为 `YYYY-MM-DD`。
    pub probation_start_date: String,
    /// The last day of the probation, as `YYYY-MM-DD`. / 试用期的结束日期，格式为 `YYYY-MM-DD`。
    pub probation_end_date: String,
    /// How many days the probation lasts. / 试用期时长，单位为天。
    pub probation_period: i64,
}
impl wire::Object for PreHireProbationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("probation_period", &mut self.probation_period);
    }
}
/// The default cost center. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
///
/// 默认成本中心。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrehireDefaultCostCenterUpdate {
    /// The ID of the cost center; `corehr.v2.cost_center.search` returns it.
    ///
    /// 成本中心的 ID，可由 `corehr.v2.cost_center.search` 获取。
    /// - Example: `"6950635856373745165"`
    pub cost_center_id: String,
    /// Whether the default cost center is inherited from the position or department. / 是否继承岗位或部门的默认成本中心。
    pub is_herit: bool,
}
impl PrehireDefaultCostCenterUpdate {
    /// Creates the value from its required fields.
    pub fn new(cost_center_id: impl Into<String>, is_herit: bool) -> Self {
        Self {
            cost_center_id: cost_center_id.into(),
            is_herit,
        }
    }
}
impl wire::Object for PrehireDefaultCostCenterUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("is_herit", &mut self.is_herit);
    }
}
/// The adjustments of the seniority. Not rolled out to every tenant yet; ask [support](https://applink.feishu.cn/TLJpeNdW) to enable it.
///
/// 司龄调整记录列表。该功能灰度中，需联系[技术支持](https://applink.feishu.cn/TLJpeNdW)开通。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrehireSeniorityAdjustInformationQuery {
    /// By how many years the length of service is adjusted, precise to two decimals. / 司龄调整的量，单位为年，精确到两位小数。
    pub seniority_adjustment: f64,
    /// Whether the length of service is increased or decreased; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `seniority_adjust_information` and `custom_api_name` to `seniority_adjustment_type`.
    ///
    /// 增加还是减少司龄，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `seniority_adjust_information`，`custom_api_name` 为 `seniority_adjustment_type`）。
    pub seniority_adjustment_type: SeniorityAdjustmentType,
    /// Why the seniority is adjusted. / 调整司龄的原因。
    pub reasons_for_seniority_adjustment: String,
    /// When it started. / 这段经历的开始日期。
    pub start_date: String,
    /// When it ended. / 这段经历的结束日期。
    pub end_date: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for PrehireSeniorityAdjustInformationQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("seniority_adjustment", &mut self.seniority_adjustment);
        f.field("seniority_adjustment_type", &mut self.seniority_adjustment_type);
        f.field(
            "reasons_for_seniority_adjustment",
            &mut self.reasons_for_seniority_adjustment,
        );
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The outcome of the probation. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `probation_outcome` as `custom_api_name`.
///
/// 试用期的结果。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `probation_outcome`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbationOutcome {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for ProbationOutcome {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The state of the probation: `waiting` for confirmation to be initiated, `pending` approval, `approved`, `rejected`, `converted` (confirmed) or `offboarded`.
///
/// 试用期状态：`waiting` 待发起转正、`pending` 审批中、`approved` 审批通过、`rejected` 已拒绝、`converted` 已转正、`offboarded` 已离职。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProbationStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for ProbationStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A variable of a process form with its value. / 流程表单中的一个变量及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessFormVariableV2 {
    /// The API name of the variable, by which it is identified. / 变量的 API 名称，唯一标识一个变量。
    /// - Example: `"custom123"`
    pub variable_api_name: String,
    /// The value of the variable, held by the field for its type. / 变量的值，写在与其类型对应的字段中。
    pub variable_value: FieldVariableValueToForReview,
    /// The values that `list_values` and `record_values` refer to. / `list_values` 与 `record_values` 所引用的值。
    /// - Length: 0 to 100000
    pub sub_values: Vec<FieldVariableSubVlaueForReview>,
}
impl wire::Object for ProcessFormVariableV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("variable_api_name", &mut self.variable_api_name);
        f.field("variable_value", &mut self.variable_value);
        f.field("sub_values", &mut self.sub_values);
    }
}
/// The request form of [`ProcessFormVariableV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessFormVariableV2Input {
    /// The API name of the variable, by which it is identified. / 变量的 API 名称，唯一标识一个变量。
    /// - Example: `"custom123"`
    pub variable_api_name: Option<String>,
    /// The value of the variable, held by the field for its type. / 变量的值，写在与其类型对应的字段中。
    pub variable_value: Option<FieldVariableValueToForReviewInput>,
    /// The values that `list_values` and `record_values` refer to. / `list_values` 与 `record_values` 所引用的值。
    /// - Length: 0 to 100000
    pub sub_values: Option<Vec<FieldVariableSubVlaueForReviewInput>>,
}
impl ProcessFormVariableV2Input {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `variable_api_name`.
    #[must_use]
    pub fn variable_api_name(mut self, value: impl Into<String>) -> Self {
        self.variable_api_name = Some(value.into());
        self
    }
    /// Sets `variable_value`.
    #[must_use]
    pub fn variable_value(mut self, value: FieldVariableValueToForReviewInput) -> Self {
        self.variable_value = Some(value);
        self
    }
    /// Sets `sub_values`.
    #[must_use]
    pub fn sub_values(
        mut self,
        value: impl Into<Vec<FieldVariableSubVlaueForReviewInput>>,
    ) -> Self {
        self.sub_values = Some(value.into());
        self
    }
}
impl wire::Object for ProcessFormVariableV2Input {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("variable_api_name", &mut self.variable_api_name);
        f.field("variable_value", &mut self.variable_value);
        f.field("sub_values", &mut self.sub_values);
    }
}
/// The links to a form on each client. / 单据在各端的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessLink {
    /// The URL of the form in a browser. / 单据详情页的网页版地址。
    pub web_link: String,
    /// The URL of the form in the Feishu desktop client. / 单据详情页的飞书桌面端地址。
    pub pc_link: String,
    /// The URL of the form in the Feishu mobile app. / 单据详情页的飞书移动端地址。
    pub mobile_link: String,
}
impl wire::Object for ProcessLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("web_link", &mut self.web_link);
        f.field("pc_link", &mut self.pc_link);
        f.field("mobile_link", &mut self.mobile_link);
    }
}
/// An address. / 地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingAddress {
    /// The type of the address; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `address` and `custom_api_name` to `address_type`.
    ///
    /// 地址类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `address`，`custom_api_name` 为 `address_type`）。
    /// - Example: `"home_address"`
    pub address_type: Option<String>,
    /// The ID of the country or region, needed whenever an address is given; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 国家 / 地区 ID，填写地址时不能缺少，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"6862995757234914824"`
    pub country_region: Option<String>,
    /// The ID of the main region, such as a province or state; `corehr.v2.basic_info_country_region_subdivision.search` returns it.
    ///
    /// 主要行政区（如省、州）的 ID，可由 `corehr.v2.basic_info_country_region_subdivision.search` 获取。
    /// - Example: `"6863326815667095047"`
    pub region: Option<String>,
    /// The first level of division below the main region. / 主要行政区以下第 1 层行政区。
    /// - Example: `"text"`
    pub region_subdivision_1: Option<String>,
    /// The second level of division below the main region. / 主要行政区以下第 2 层行政区。
    /// - Example: `"text"`
    pub region_subdivision_2: Option<String>,
    /// The ID of the city, the current field for it; `corehr.v2.basic_info_city.search` returns it.
    ///
    /// 城市 ID（新版字段），可由 `corehr.v2.basic_info_city.search` 获取。
    /// - Example: `"6862995757234914829"`
    pub city_v2: Option<String>,
    /// The city as text. / 城市，以文本填写。
    /// - Example: `"text"`
    pub city_text: Option<String>,
    /// The city as text in a local, non-Latin script. / 城市，以非拉丁语系的本地文字填写。
    /// - Example: `"text"`
    pub local_city_text: Option<String>,
    /// The first level of division below the city. / 城市以下第 1 层行政区。
    /// - Example: `"text"`
    pub city_subdivision_1: Option<String>,
    /// The second level of division below the city. / 城市以下第 2 层行政区。
    /// - Example: `"text"`
    pub city_subdivision_2: Option<String>,
    /// The ID of the district or county, the current field for it; `corehr.v2.basic_info_district.search` returns it.
    ///
    /// 区 / 县 ID（新版字段），可由 `corehr.v2.basic_info_district.search` 获取。
    /// - Example: `"6862995757234914831"`
    pub district_v2: Option<String>,
    /// The postal code. / 邮政编码。
    /// - Example: `"611530"`
    pub postal_code: Option<String>,
    /// Line 1 of the address, needed whenever an address is given. / 地址的第 1 行，填写地址时不能缺少。
    /// - Example: `"text"`
    pub address_line_1: Option<String>,
    /// Line 1 of the address in a local, non-Latin script. / 地址的第 1 行，以非拉丁语系的本地文字填写。
    /// - Example: `"text"`
    pub local_address_line_1: Option<String>,
    /// Line 2 of the address. / 地址的第 2 行。
    /// - Example: `"PoewH"`
    pub address_line_2: Option<String>,
    /// Line 2 of the address in a local, non-Latin script. / 地址的第 2 行，以非拉丁语系的本地文字填写。
    /// - Example: `"PoewH"`
    pub local_address_line_2: Option<String>,
    /// Line 3 of the address. / 地址的第 3 行。
    /// - Example: `"PoewH"`
    pub address_line_3: Option<String>,
    /// Line 3 of the address in a local, non-Latin script. / 地址的第 3 行，以非拉丁语系的本地文字填写。
    /// - Example: `"PoewH"`
    pub local_address_line_3: Option<String>,
    /// Line 4 of the address. / 地址的第 4 行。
    /// - Example: `"jmwJc"`
    pub address_line_4: Option<String>,
    /// Line 5 of the address in a local, non-Latin script. / 地址的第 5 行，以非拉丁语系的本地文字填写。
    /// - Example: `"jmwJc"`
    pub local_address_line_5: Option<String>,
    /// Line 6 of the address. / 地址的第 6 行。
    /// - Example: `"jmwJc"`
    pub address_line_6: Option<String>,
    /// Line 6 of the address in a local, non-Latin script. / 地址的第 6 行，以非拉丁语系的本地文字填写。
    /// - Example: `"jmwJc"`
    pub local_address_line_6: Option<String>,
    /// Line 7 of the address. / 地址的第 7 行。
    /// - Example: `"jmwJc"`
    pub address_line_7: Option<String>,
    /// Line 7 of the address in a local, non-Latin script. / 地址的第 7 行，以非拉丁语系的本地文字填写。
    /// - Example: `"jmwJc"`
    pub local_address_line_7: Option<String>,
    /// Line 8 of the address. / 地址的第 8 行。
    /// - Example: `"jmwJc"`
    pub address_line_8: Option<String>,
    /// Line 8 of the address in a local, non-Latin script. / 地址的第 8 行，以非拉丁语系的本地文字填写。
    /// - Example: `"rafSu"`
    pub local_address_line_8: Option<String>,
    /// Line 9 of the address. / 地址的第 9 行。
    /// - Example: `"McPRG"`
    pub address_line_9: Option<String>,
    /// Line 9 of the address in a local, non-Latin script. / 地址的第 9 行，以非拉丁语系的本地文字填写。
    /// - Example: `"McPRG"`
    pub local_address_line_9: Option<String>,
    /// Line 4 of the address in a local, non-Latin script. / 地址的第 4 行，以非拉丁语系的本地文字填写。
    /// - Example: `"jmwJc"`
    pub local_address_line_4: Option<String>,
    /// Line 5 of the address. / 地址的第 5 行。
    /// - Example: `"jmwJc"`
    pub address_line_5: Option<String>,
}
impl ProfileSettingAddress {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `address_type`.
    #[must_use]
    pub fn address_type(mut self, value: impl Into<String>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Sets `country_region`.
    #[must_use]
    pub fn country_region(mut self, value: impl Into<String>) -> Self {
        self.country_region = Some(value.into());
        self
    }
    /// Sets `region`.
    #[must_use]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `region_subdivision_1`.
    #[must_use]
    pub fn region_subdivision_1(mut self, value: impl Into<String>) -> Self {
        self.region_subdivision_1 = Some(value.into());
        self
    }
    /// Sets `region_subdivision_2`.
    #[must_use]
    pub fn region_subdivision_2(mut self, value: impl Into<String>) -> Self {
        self.region_subdivision_2 = Some(value.into());
        self
    }
    /// Sets `city_v2`.
    #[must_use]
    pub fn city_v2(mut self, value: impl Into<String>) -> Self {
        self.city_v2 = Some(value.into());
        self
    }
    /// Sets `city_text`.
    #[must_use]
    pub fn city_text(mut self, value: impl Into<String>) -> Self {
        self.city_text = Some(value.into());
        self
    }
    /// Sets `local_city_text`.
    #[must_use]
    pub fn local_city_text(mut self, value: impl Into<String>) -> Self {
        self.local_city_text = Some(value.into());
        self
    }
    /// Sets `city_subdivision_1`.
    #[must_use]
    pub fn city_subdivision_1(mut self, value: impl Into<String>) -> Self {
        self.city_subdivision_1 = Some(value.into());
        self
    }
    /// Sets `city_subdivision_2`.
    #[must_use]
    pub fn city_subdivision_2(mut self, value: impl Into<String>) -> Self {
        self.city_subdivision_2 = Some(value.into());
        self
    }
    /// Sets `district_v2`.
    #[must_use]
    pub fn district_v2(mut self, value: impl Into<String>) -> Self {
        self.district_v2 = Some(value.into());
        self
    }
    /// Sets `postal_code`.
    #[must_use]
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets `address_line_1`.
    #[must_use]
    pub fn address_line_1(mut self, value: impl Into<String>) -> Self {
        self.address_line_1 = Some(value.into());
        self
    }
    /// Sets `local_address_line_1`.
    #[must_use]
    pub fn local_address_line_1(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_1 = Some(value.into());
        self
    }
    /// Sets `address_line_2`.
    #[must_use]
    pub fn address_line_2(mut self, value: impl Into<String>) -> Self {
        self.address_line_2 = Some(value.into());
        self
    }
    /// Sets `local_address_line_2`.
    #[must_use]
    pub fn local_address_line_2(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_2 = Some(value.into());
        self
    }
    /// Sets `address_line_3`.
    #[must_use]
    pub fn address_line_3(mut self, value: impl Into<String>) -> Self {
        self.address_line_3 = Some(value.into());
        self
    }
    /// Sets `local_address_line_3`.
    #[must_use]
    pub fn local_address_line_3(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_3 = Some(value.into());
        self
    }
    /// Sets `address_line_4`.
    #[must_use]
    pub fn address_line_4(mut self, value: impl Into<String>) -> Self {
        self.address_line_4 = Some(value.into());
        self
    }
    /// Sets `local_address_line_5`.
    #[must_use]
    pub fn local_address_line_5(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_5 = Some(value.into());
        self
    }
    /// Sets `address_line_6`.
    #[must_use]
    pub fn address_line_6(mut self, value: impl Into<String>) -> Self {
        self.address_line_6 = Some(value.into());
        self
    }
    /// Sets `local_address_line_6`.
    #[must_use]
    pub fn local_address_line_6(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_6 = Some(value.into());
        self
    }
    /// Sets `address_line_7`.
    #[must_use]
    pub fn address_line_7(mut self, value: impl Into<String>) -> Self {
        self.address_line_7 = Some(value.into());
        self
    }
    /// Sets `local_address_line_7`.
    #[must_use]
    pub fn local_address_line_7(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_7 = Some(value.into());
        self
    }
    /// Sets `address_line_8`.
    #[must_use]
    pub fn address_line_8(mut self, value: impl Into<String>) -> Self {
        self.address_line_8 = Some(value.into());
        self
    }
    /// Sets `local_address_line_8`.
    #[must_use]
    pub fn local_address_line_8(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_8 = Some(value.into());
        self
    }
    /// Sets `address_line_9`.
    #[must_use]
    pub fn address_line_9(mut self, value: impl Into<String>) -> Self {
        self.address_line_9 = Some(value.into());
        self
    }
    /// Sets `local_address_line_9`.
    #[must_use]
    pub fn local_address_line_9(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_9 = Some(value.into());
        self
    }
    /// Sets `local_address_line_4`.
    #[must_use]
    pub fn local_address_line_4(mut self, value: impl Into<String>) -> Self {
        self.local_address_line_4 = Some(value.into());
        self
    }
    /// Sets `address_line_5`.
    #[must_use]
    pub fn address_line_5(mut self, value: impl Into<String>) -> Self {
        self.address_line_5 = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingAddress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("address_type", &mut self.address_type);
        f.field("country_region", &mut self.country_region);
        f.field("region", &mut self.region);
        f.field("region_subdivision_1", &mut self.region_subdivision_1);
        f.field("region_subdivision_2", &mut self.region_subdivision_2);
        f.field("city_v2", &mut self.city_v2);
        f.field("city_text", &mut self.city_text);
        f.field("local_city_text", &mut self.local_city_text);
        f.field("city_subdivision_1", &mut self.city_subdivision_1);
        f.field("city_subdivision_2", &mut self.city_subdivision_2);
        f.field("district_v2", &mut self.district_v2);
        f.field("postal_code", &mut self.postal_code);
        f.field("address_line_1", &mut self.address_line_1);
        f.field("local_address_line_1", &mut self.local_address_line_1);
        f.field("address_line_2", &mut self.address_line_2);
        f.field("local_address_line_2", &mut self.local_address_line_2);
        f.field("address_line_3", &mut self.address_line_3);
        f.field("local_address_line_3", &mut self.local_address_line_3);
        f.field("address_line_4", &mut self.address_line_4);
        f.field("local_address_line_5", &mut self.local_address_line_5);
        f.field("address_line_6", &mut self.address_line_6);
        f.field("local_address_line_6", &mut self.local_address_line_6);
        f.field("address_line_7", &mut self.address_line_7);
        f.field("local_address_line_7", &mut self.local_address_line_7);
        f.field("address_line_8", &mut self.address_line_8);
        f.field("local_address_line_8", &mut self.local_address_line_8);
        f.field("address_line_9", &mut self.address_line_9);
        f.field("local_address_line_9", &mut self.local_address_line_9);
        f.field("local_address_line_4", &mut self.local_address_line_4);
        f.field("address_line_5", &mut self.address_line_5);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingCustomField {
    /// The name of the field. / 字段的名称。
    /// - Example: `"custom_field_1__c"`
    pub field_name: String,
    /// The value of the field as an escaped JSON string whose form follows from the metadata of the field, as the [guide to maintaining custom fields](https://feishu.feishu.cn/docx/QlUudBfCtosWMbxx3vxcOFDknn7) explains.
    ///
    /// 字段值，为 JSON 转义后的字符串，具体格式取决于字段的元数据，用法见[维护自定义字段的操作手册](https://feishu.feishu.cn/docx/QlUudBfCtosWMbxx3vxcOFDknn7)。
    /// - Example: `"123"`
    pub value: Option<String>,
}
impl ProfileSettingCustomField {
    /// Creates the value from its required fields.
    pub fn new(field_name: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            value: Default::default(),
        }
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingCustomField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_name", &mut self.field_name);
        f.field("value", &mut self.value);
    }
}
/// The custom groups with their fields. / 自定义分组及其字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingCustomGroup {
    /// The name of the custom group. / 自定义分组的名称。
    /// - Example: `"custom_obj__c"`
    pub group_name: Option<String>,
    /// The data of the group, one item per record. / 分组中的数据，每项为一条记录。
    /// - Length: 0 to 1000
    pub items: Option<Vec<ProfileSettingCustomGroupItem>>,
}
impl ProfileSettingCustomGroup {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `group_name`.
    #[must_use]
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(
        mut self,
        value: impl Into<Vec<ProfileSettingCustomGroupItem>>,
    ) -> Self {
        self.items = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingCustomGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_name", &mut self.group_name);
        f.field("items", &mut self.items);
    }
}
/// The data of the group, one item per record. / 分组中的数据，每项为一条记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingCustomGroupItem {
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Length: 0 to 100
    pub custom_fields: Option<Vec<ProfileSettingCustomField>>,
}
impl ProfileSettingCustomGroupItem {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(
        mut self,
        value: impl Into<Vec<ProfileSettingCustomField>>,
    ) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingCustomGroupItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// A file. / 文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingFile {
    /// The ID of the file, as `corehr.v1.person.upload` returned it on upload; it suffices without the size, type and so on.
    ///
    /// 文件 ID，由 `corehr.v1.person.upload` 上传后返回；只传此字段即可，大小、类型等可不传。
    /// - Example: `"150018109586e8ea745e47ae8feb3722dbe1d03a181336393633393133303431393831343930373235150200"`
    pub file_id: Option<String>,
    /// The MIME type of the file. / 文件的 MIME 类型。
    /// - Example: `"zip"`
    pub mime_type: Option<String>,
    /// The name of the file. / 文件名。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The size of the file, in KB. / 文件大小，单位为 KB。
    /// - Example: `"1000"`
    pub size: Option<String>,
    /// The token of the file. / 文件的 token。
    /// - Example: `"0a423bc7ea7c4a439d066bf070616782"`
    pub token: Option<String>,
}
impl ProfileSettingFile {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `file_id`.
    #[must_use]
    pub fn file_id(mut self, value: impl Into<String>) -> Self {
        self.file_id = Some(value.into());
        self
    }
    /// Sets `mime_type`.
    #[must_use]
    pub fn mime_type(mut self, value: impl Into<String>) -> Self {
        self.mime_type = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets `token`.
    #[must_use]
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("mime_type", &mut self.mime_type);
        f.field("name", &mut self.name);
        f.field("size", &mut self.size);
        f.field("token", &mut self.token);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingI18n {
    /// The Chinese text. / 中文内容。
    /// - Example: `"text"`
    pub zh_cn: Option<String>,
    /// The English text. / 英文内容。
    /// - Example: `"text"`
    pub en_us: Option<String>,
}
impl ProfileSettingI18n {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The legal name, its parts filled in by the [rules for names](https://bytedance.larkoffice.com/wiki/Am1Zwgjj0imm8OkfICucBqRDnbh).
///
/// 法定姓名，各部分的写法见[飞书人事姓名填写规则](https://bytedance.larkoffice.com/wiki/Am1Zwgjj0imm8OkfICucBqRDnbh)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingName {
    /// The type of the additional name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `additional_name_type`.
    ///
    /// 补充姓名的类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `additional_name_type`）。
    /// - Example: `"emergency_contact_name"`
    pub additional_name_type: Option<String>,
    /// The ID of the country or region whose naming format applies, needed whenever a legal name is given; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 姓名所属的国家 / 地区 ID，填写法定姓名时不能缺少，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"6862995757234914824"`
    pub country_region: Option<String>,
    /// The full name. / 全名。
    /// - Example: `"text"`
    pub full_name: Option<String>,
    /// The title that goes with the family name. / 姓氏称谓。
    /// - Example: `"text"`
    pub hereditary: Option<String>,
    /// The middle name. / 中间名。
    /// - Example: `"text"`
    pub middle_name: Option<String>,
    /// The second family name. / 第二个姓氏。
    /// - Example: `"text"`
    pub secondary: Option<String>,
    /// The form of address; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `social`.
    ///
    /// 尊称，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `social`）。
    /// - Example: `"ii"`
    pub social: Option<String>,
    /// The family name after marriage. / 婚后姓氏。
    /// - Example: `"text"`
    pub tertiary: Option<String>,
    /// The given name in the second local script. / 以第二种当地文字书写的名。
    /// - Example: `"text"`
    pub local_first_name_2: Option<String>,
    /// The middle name in the local script. / 以当地文字书写的中间名。
    /// - Example: `"text"`
    pub local_middle_name: Option<String>,
    /// The family name in the local script. / 以当地文字书写的姓。
    /// - Example: `"text"`
    pub local_primary: Option<String>,
    /// The family name in the second local script. / 以第二种当地文字书写的姓。
    /// - Example: `"text"`
    pub local_primary_2: Option<String>,
    /// The second family name in the local script. / 以当地文字书写的第二个姓氏。
    /// - Example: `"text"`
    pub local_secondary: Option<String>,
    /// The title before the name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `title`.
    ///
    /// 头衔，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `title`）。
    /// - Example: `"Mr"`
    pub title: Option<String>,
    /// The given name in the local script. / 以当地文字书写的名。
    /// - Example: `"text"`
    pub local_first_name: Option<String>,
    /// The custom name in local script. / 自定义姓名（本地文字）。
    /// - Example: `"text"`
    pub custom_local_name: Option<String>,
    /// The custom name in Western script. / 自定义姓名（西方文字）。
    /// - Example: `"text"`
    pub custom_western_name: Option<String>,
    /// The given name. / 名。
    /// - Example: `"text"`
    pub first_name: Option<String>,
    /// The family name. / 姓。
    /// - Example: `"text"`
    pub name_primary: Option<String>,
}
impl ProfileSettingName {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `additional_name_type`.
    #[must_use]
    pub fn additional_name_type(mut self, value: impl Into<String>) -> Self {
        self.additional_name_type = Some(value.into());
        self
    }
    /// Sets `country_region`.
    #[must_use]
    pub fn country_region(mut self, value: impl Into<String>) -> Self {
        self.country_region = Some(value.into());
        self
    }
    /// Sets `full_name`.
    #[must_use]
    pub fn full_name(mut self, value: impl Into<String>) -> Self {
        self.full_name = Some(value.into());
        self
    }
    /// Sets `hereditary`.
    #[must_use]
    pub fn hereditary(mut self, value: impl Into<String>) -> Self {
        self.hereditary = Some(value.into());
        self
    }
    /// Sets `middle_name`.
    #[must_use]
    pub fn middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets `secondary`.
    #[must_use]
    pub fn secondary(mut self, value: impl Into<String>) -> Self {
        self.secondary = Some(value.into());
        self
    }
    /// Sets `social`.
    #[must_use]
    pub fn social(mut self, value: impl Into<String>) -> Self {
        self.social = Some(value.into());
        self
    }
    /// Sets `tertiary`.
    #[must_use]
    pub fn tertiary(mut self, value: impl Into<String>) -> Self {
        self.tertiary = Some(value.into());
        self
    }
    /// Sets `local_first_name_2`.
    #[must_use]
    pub fn local_first_name_2(mut self, value: impl Into<String>) -> Self {
        self.local_first_name_2 = Some(value.into());
        self
    }
    /// Sets `local_middle_name`.
    #[must_use]
    pub fn local_middle_name(mut self, value: impl Into<String>) -> Self {
        self.local_middle_name = Some(value.into());
        self
    }
    /// Sets `local_primary`.
    #[must_use]
    pub fn local_primary(mut self, value: impl Into<String>) -> Self {
        self.local_primary = Some(value.into());
        self
    }
    /// Sets `local_primary_2`.
    #[must_use]
    pub fn local_primary_2(mut self, value: impl Into<String>) -> Self {
        self.local_primary_2 = Some(value.into());
        self
    }
    /// Sets `local_secondary`.
    #[must_use]
    pub fn local_secondary(mut self, value: impl Into<String>) -> Self {
        self.local_secondary = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `local_first_name`.
    #[must_use]
    pub fn local_first_name(mut self, value: impl Into<String>) -> Self {
        self.local_first_name = Some(value.into());
        self
    }
    /// Sets `custom_local_name`.
    #[must_use]
    pub fn custom_local_name(mut self, value: impl Into<String>) -> Self {
        self.custom_local_name = Some(value.into());
        self
    }
    /// Sets `custom_western_name`.
    #[must_use]
    pub fn custom_western_name(mut self, value: impl Into<String>) -> Self {
        self.custom_western_name = Some(value.into());
        self
    }
    /// Sets `first_name`.
    #[must_use]
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets `name_primary`.
    #[must_use]
    pub fn name_primary(mut self, value: impl Into<String>) -> Self {
        self.name_primary = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("additional_name_type", &mut self.additional_name_type);
        f.field("country_region", &mut self.country_region);
        f.field("full_name", &mut self.full_name);
        f.field("hereditary", &mut self.hereditary);
        f.field("middle_name", &mut self.middle_name);
        f.field("secondary", &mut self.secondary);
        f.field("social", &mut self.social);
        f.field("tertiary", &mut self.tertiary);
        f.field("local_first_name_2", &mut self.local_first_name_2);
        f.field("local_middle_name", &mut self.local_middle_name);
        f.field("local_primary", &mut self.local_primary);
        f.field("local_primary_2", &mut self.local_primary_2);
        f.field("local_secondary", &mut self.local_secondary);
        f.field("title", &mut self.title);
        f.field("local_first_name", &mut self.local_first_name);
        f.field("custom_local_name", &mut self.custom_local_name);
        f.field("custom_western_name", &mut self.custom_western_name);
        f.field("first_name", &mut self.first_name);
        f.field("name_primary", &mut self.name_primary);
    }
}
/// A phone number. / 电话号码。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProfileSettingPhone {
    /// The international area code of the phone number; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `phone` and `custom_api_name` to `international_area_code`.
    ///
    /// 电话的国际区号，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `phone`，`custom_api_name` 为 `international_area_code`）。
    /// - Example: `"86_china"`
    pub international_area_code: Option<String>,
    /// The phone number, needed whenever a personal phone is given. / 电话号码，填写个人电话时不能缺少。
    /// - Example: `"13000000000"`
    pub phone_number: Option<String>,
}
impl ProfileSettingPhone {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `international_area_code`.
    #[must_use]
    pub fn international_area_code(mut self, value: impl Into<String>) -> Self {
        self.international_area_code = Some(value.into());
        self
    }
    /// Sets `phone_number`.
    #[must_use]
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}
impl wire::Object for ProfileSettingPhone {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("international_area_code", &mut self.international_area_code);
        f.field("phone_number", &mut self.phone_number);
    }
}
/// An onboarding QR code. / 入职登记二维码。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCode {
    /// The ID of the QR code. / 二维码的 ID。
    pub id: String,
    /// The URL of the image of the QR code. / 二维码图片的链接。
    pub png: String,
    /// The URL the QR code stands for. / 二维码所指向的链接。
    pub url: String,
    /// Whether the QR code is valid. / 二维码是否有效。
    pub active: bool,
    /// The creator. / 创建人。
    pub created_by: String,
    /// The user who made the last update. / 最近更新的人。
    pub updated_by: String,
    /// When the QR code was created. / 二维码的创建时间。
    pub created_at: i64,
    /// When the QR code was last updated. / 二维码的更新时间。
    pub updated_at: i64,
    /// The values of the QR code, one item per dimension. / 二维码的各维度取值。
    pub dimension_value_list: Vec<QrCodeDimensionValue>,
}
impl wire::Object for QrCode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("png", &mut self.png);
        f.field("url", &mut self.url);
        f.field("active", &mut self.active);
        f.field("created_by", &mut self.created_by);
        f.field("updated_by", &mut self.updated_by);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("dimension_value_list", &mut self.dimension_value_list);
    }
}
/// A dimension of QR codes. / 生成二维码的一个维度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCodeDimension {
    /// The API name of the dimension. / 维度的 API 名称。
    pub api_name: String,
    /// The name of the dimension in several languages. / 维度的多语言名称。
    pub display_name: I18nV2,
    /// The type of the dimension, which decides the field that holds its value. / 维度的类型，决定值写在哪个字段。
    /// - `1`: Single choice / 单选
    /// - `2`: Multiple choice / 多选
    /// - `3`: Boolean / 布尔
    pub r#type: i64,
}
impl wire::Object for QrCodeDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("display_name", &mut self.display_name);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`QrCodeDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCodeDimensionInput {
    /// The API name of the dimension. / 维度的 API 名称。
    pub api_name: String,
    /// The name of the dimension in several languages. / 维度的多语言名称。
    pub display_name: Option<I18nV2Input>,
    /// The type of the dimension, which decides the field that holds its value. / 维度的类型，决定值写在哪个字段。
    /// - `1`: Single choice / 单选
    /// - `2`: Multiple choice / 多选
    /// - `3`: Boolean / 布尔
    pub r#type: Option<i64>,
}
impl QrCodeDimensionInput {
    /// Creates the value from its required fields.
    pub fn new(api_name: impl Into<String>) -> Self {
        Self {
            api_name: api_name.into(),
            display_name: Default::default(),
            r#type: Default::default(),
        }
    }
    /// Sets `display_name`.
    #[must_use]
    pub fn display_name(mut self, value: I18nV2Input) -> Self {
        self.display_name = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: i64) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for QrCodeDimensionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("display_name", &mut self.display_name);
        f.field("type", &mut self.r#type);
    }
}
/// A dimension of a QR code with its value. / 二维码的一个维度及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCodeDimensionValue {
    /// The dimension the value belongs to. / 该取值所属的维度。
    pub dimension: QrCodeDimension,
    /// The value of the dimension, one that `corehr.v2.onboarding_qr_code.dimension` returns.
    ///
    /// 维度的取值，可选的值由 `corehr.v2.onboarding_qr_code.dimension` 获取。
    pub value: QrCodeValue,
}
impl wire::Object for QrCodeDimensionValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension", &mut self.dimension);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`QrCodeDimensionValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCodeDimensionValueInput {
    /// The dimension the value belongs to. / 该取值所属的维度。
    pub dimension: QrCodeDimensionInput,
    /// The value of the dimension, one that `corehr.v2.onboarding_qr_code.dimension` returns.
    ///
    /// 维度的取值，可选的值由 `corehr.v2.onboarding_qr_code.dimension` 获取。
    pub value: QrCodeValueInput,
}
impl QrCodeDimensionValueInput {
    /// Creates the value from its required fields.
    pub fn new(dimension: QrCodeDimensionInput, value: QrCodeValueInput) -> Self {
        Self { dimension, value }
    }
}
impl wire::Object for QrCodeDimensionValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimension", &mut self.dimension);
        f.field("value", &mut self.value);
    }
}
/// The value of the dimension, one that `corehr.v2.onboarding_qr_code.dimension` returns.
///
/// 维度的取值，可选的值由 `corehr.v2.onboarding_qr_code.dimension` 获取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCodeValue {
    /// The value chosen for a single-choice dimension. / 单选维度所选的值。
    pub select_value: String,
    /// The values chosen for a multiple-choice dimension. / 多选维度所选的值列表。
    pub multi_select_value: Vec<String>,
    /// The value of a boolean dimension. / 布尔维度的值。
    pub bool_value: bool,
}
impl wire::Object for QrCodeValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("select_value", &mut self.select_value);
        f.field("multi_select_value", &mut self.multi_select_value);
        f.field("bool_value", &mut self.bool_value);
    }
}
/// The request form of [`QrCodeValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QrCodeValueInput {
    /// The value chosen for a single-choice dimension. / 单选维度所选的值。
    pub select_value: Option<String>,
    /// The values chosen for a multiple-choice dimension. / 多选维度所选的值列表。
    pub multi_select_value: Option<Vec<String>>,
    /// The value of a boolean dimension. / 布尔维度的值。
    pub bool_value: Option<bool>,
}
impl QrCodeValueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `select_value`.
    #[must_use]
    pub fn select_value(mut self, value: impl Into<String>) -> Self {
        self.select_value = Some(value.into());
        self
    }
    /// Sets `multi_select_value`.
    #[must_use]
    pub fn multi_select_value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.multi_select_value = Some(value.into());
        self
    }
    /// Sets `bool_value`.
    #[must_use]
    pub fn bool_value(mut self, value: bool) -> Self {
        self.bool_value = Some(value);
        self
    }
}
impl wire::Object for QrCodeValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("select_value", &mut self.select_value);
        f.field("multi_select_value", &mut self.multi_select_value);
        f.field("bool_value", &mut self.bool_value);
    }
}
/// The ethnicity or race; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `ethnicity_race`.
///
/// 民族或种族，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `ethnicity_race`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Race {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Race {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Race`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RaceInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl RaceInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for RaceInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The reason for leaving. The options come from the operation that gets a field, with `employment` as `object_api_name` and `reason_for_offboarding` as `custom_api_name`.
///
/// 离职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `employment`，`custom_api_name` 填 `reason_for_offboarding`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReasonForOffboarding {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for ReasonForOffboarding {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Through which kind of recruitment the employee was hired; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `employment` and `custom_api_name` to `recruitment_type`.
///
/// 招聘来源，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `employment`，`custom_api_name` 为 `recruitment_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecruitmentType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for RecruitmentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Whether the employee left and was hired again: `yes`, `no` or `to_be_confirmed`.
///
/// 是否离职重聘：`yes` 是、`no` 否、`to_be_confirmed` 待确定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rehire {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Rehire {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// How the emergency contact is related to the person; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `relationship_with_dependent`.
///
/// 紧急联系人与本人的关系，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `relationship_with_dependent`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relationship {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Relationship {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Relationship`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RelationshipInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl RelationshipInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for RelationshipInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The religion; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person` and `custom_api_name` to `religion`.
///
/// 宗教信仰，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person`，`custom_api_name` 为 `religion`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Religion {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Religion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The residency status for tax purposes; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `resident_tax` and `custom_api_name` to `resident_status`.
///
/// 居民身份，即是否为该国家或地区的税务居民，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `resident_tax`，`custom_api_name` 为 `resident_status`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for ResidentStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`ResidentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentStatusInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl ResidentStatusInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for ResidentStatusInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The tax residency in one year. / 一个年度的税务居民身份。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentTax {
    /// The tax year the status is for. / 纳税年度。
    pub year_resident_tax: String,
    /// The residency status for tax purposes; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `resident_tax` and `custom_api_name` to `resident_status`.
    ///
    /// 居民身份，即是否为该国家或地区的税务居民，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `resident_tax`，`custom_api_name` 为 `resident_status`）。
    pub resident_status: ResidentStatus,
    /// The ID of the country or region of taxation; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 纳税国家 / 地区的 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub tax_country_region_id: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Present only with one of the scopes `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for ResidentTax {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("year_resident_tax", &mut self.year_resident_tax);
        f.field("resident_status", &mut self.resident_status);
        f.field("tax_country_region_id", &mut self.tax_country_region_id);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The tax residency in one year. / 一个年度的纳税身份。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentTaxForUpdate {
    /// The ID of the country or region of taxation; `corehr.v2.basic_info_country_region.search` returns it.
    ///
    /// 纳税国家 / 地区的 ID，可由 `corehr.v2.basic_info_country_region.search` 获取。
    /// - Example: `"6862995757234914824"`
    pub tax_country_region: Option<String>,
    /// The residency status for tax purposes; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `resident_tax` and `custom_api_name` to `resident_status`.
    ///
    /// 居民身份，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `resident_tax`，`custom_api_name` 为 `resident_status`）。
    /// - Example: `"tax_residence"`
    pub resident_status: Option<String>,
    /// The address for tax purposes. / 纳税地址。
    pub tax_address: Option<AddressForUpdate>,
    /// The details of the residency status. / 对居民纳税身份的说明。
    /// - Example: `"text"`
    pub resident_status_specification: Option<String>,
    /// The tax year the status is for. / 纳税年度。
    /// - Example: `"2006-01-01"`
    pub year_resident_tax: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl ResidentTaxForUpdate {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `tax_country_region`.
    #[must_use]
    pub fn tax_country_region(mut self, value: impl Into<String>) -> Self {
        self.tax_country_region = Some(value.into());
        self
    }
    /// Sets `resident_status`.
    #[must_use]
    pub fn resident_status(mut self, value: impl Into<String>) -> Self {
        self.resident_status = Some(value.into());
        self
    }
    /// Sets `tax_address`.
    #[must_use]
    pub fn tax_address(mut self, value: AddressForUpdate) -> Self {
        self.tax_address = Some(value);
        self
    }
    /// Sets `resident_status_specification`.
    #[must_use]
    pub fn resident_status_specification(mut self, value: impl Into<String>) -> Self {
        self.resident_status_specification = Some(value.into());
        self
    }
    /// Sets `year_resident_tax`.
    #[must_use]
    pub fn year_resident_tax(mut self, value: impl Into<String>) -> Self {
        self.year_resident_tax = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for ResidentTaxForUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tax_country_region", &mut self.tax_country_region);
        f.field("resident_status", &mut self.resident_status);
        f.field("tax_address", &mut self.tax_address);
        f.field(
            "resident_status_specification",
            &mut self.resident_status_specification,
        );
        f.field("year_resident_tax", &mut self.year_resident_tax);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`ResidentTax`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentTaxInput {
    /// The tax year the status is for. / 纳税年度。
    pub year_resident_tax: String,
    /// The residency status for tax purposes; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `resident_tax` and `custom_api_name` to `resident_status`.
    ///
    /// 居民身份，即是否为该国家或地区的税务居民，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `resident_tax`，`custom_api_name` 为 `resident_status`）。
    pub resident_status: Option<ResidentStatusInput>,
    /// The ID of the country or region of taxation; `corehr.v2.basic_info_country_region.search` returns the details.
    ///
    /// 纳税国家 / 地区的 ID，详情用 `corehr.v2.basic_info_country_region.search` 查询。
    pub tax_country_region_id: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    /// - Present only with one of the scopes `corehr:person.resident_tax_custom_field:read`, `corehr:person.resident_tax_custom_field:write`
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl ResidentTaxInput {
    /// Creates the value from its required fields.
    pub fn new(year_resident_tax: impl Into<String>) -> Self {
        Self {
            year_resident_tax: year_resident_tax.into(),
            resident_status: Default::default(),
            tax_country_region_id: Default::default(),
            custom_fields: Default::default(),
        }
    }
    /// Sets `resident_status`.
    #[must_use]
    pub fn resident_status(mut self, value: ResidentStatusInput) -> Self {
        self.resident_status = Some(value);
        self
    }
    /// Sets `tax_country_region_id`.
    #[must_use]
    pub fn tax_country_region_id(mut self, value: impl Into<String>) -> Self {
        self.tax_country_region_id = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for ResidentTaxInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("year_resident_tax", &mut self.year_resident_tax);
        f.field("resident_status", &mut self.resident_status);
        f.field("tax_country_region_id", &mut self.tax_country_region_id);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The name of the school if chosen from the list, while a custom name is in `school`; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `education` and `custom_api_name` to `school_name`.
///
/// 学校名称，仅在从下拉框选择时返回，自定义的名称见 `school`，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `education`，`custom_api_name` 为 `school_name`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolName {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SchoolName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`SchoolName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolNameInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl SchoolNameInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for SchoolNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The adjustments of the seniority. / 司龄调整记录列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeniorityAdjustInformation {
    /// Whether the length of service is increased or decreased; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `seniority_adjust_information` and `custom_api_name` to `seniority_adjustment_type`.
    ///
    /// 增加还是减少司龄，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `seniority_adjust_information`，`custom_api_name` 为 `seniority_adjustment_type`）。
    pub seniority_adjustment_type: SeniorityAdjustmentType,
    /// The start date of the adjustment, as `yyyy-mm-dd`. / 司龄调整的开始日期，格式为 `yyyy-mm-dd`。
    pub start_date: String,
    /// The end date of the adjustment, as `yyyy-mm-dd`. / 司龄调整的结束日期，格式为 `yyyy-mm-dd`。
    pub end_date: String,
    /// By how many years the length of service is adjusted, precise to two decimals. / 司龄调整的量，单位为年，精确到两位小数。
    pub seniority_adjustment: f64,
    /// The reason for adjusting the length of service. / 调整司龄的原因。
    pub reasons_for_seniority_adjustment: String,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for SeniorityAdjustInformation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("seniority_adjustment_type", &mut self.seniority_adjustment_type);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("seniority_adjustment", &mut self.seniority_adjustment);
        f.field(
            "reasons_for_seniority_adjustment",
            &mut self.reasons_for_seniority_adjustment,
        );
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// Whether the length of service is increased or decreased; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `seniority_adjust_information` and `custom_api_name` to `seniority_adjustment_type`.
///
/// 增加还是减少司龄，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `seniority_adjust_information`，`custom_api_name` 为 `seniority_adjustment_type`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeniorityAdjustmentType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SeniorityAdjustmentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// An e-signature file. / 电子签文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureFile {
    /// The ID of the e-signature file. / 电子签文件的 ID。
    pub signature_file_id: String,
    /// The name of the e-signature file, by language. / 电子签文件的名称，按语言给出。
    pub names: Vec<I18n>,
    /// When the e-signature file was created, as `YYYY-MM-DD 00:00:00`.
    ///
    /// 电子签文件的创建时间，格式为 `YYYY-MM-DD 00:00:00`。
    pub create_time: String,
    /// When the e-signature file was last updated, as `YYYY-MM-DD 00:00:00`.
    ///
    /// 电子签文件的更新时间，格式为 `YYYY-MM-DD 00:00:00`。
    pub update_time: String,
    /// The employment ID of the employee the file is for; `corehr.v2.employee.search` returns the details.
    ///
    /// 签署文件的员工的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub employment_id: String,
    /// The ID of the pre-hire the file is for; `corehr.v2.pre_hire.search` returns the details.
    ///
    /// 签署文件的待入职人员的 ID，详情用 `corehr.v2.pre_hire.search` 查询。
    pub pre_hire_id: String,
    /// The state of the e-signature file, one of the values of `signature_file_state` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 电子签文件的状态，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_file_state`。
    pub signature_file_state: SignatureFileState,
    /// The number of the contract at the e-signature vendor, which serves as the idempotency key.
    ///
    /// 电子签供应商侧的合同编号，用作幂等键。
    pub contract_code: String,
    /// The date on which the e-signature file takes effect. / 电子签文件的生效日期。
    pub effective_date: String,
    /// The ID of the e-signature template of the file; `corehr.v2.signature_template.search` returns the details.
    ///
    /// 文件所用的电子签模板 ID，详情用 `corehr.v2.signature_template.search` 查询。
    pub template_id: String,
    /// The URL at which the file is signed. / 签署链接。
    pub sign_url: String,
}
impl wire::Object for SignatureFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_file_id", &mut self.signature_file_id);
        f.field("names", &mut self.names);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("employment_id", &mut self.employment_id);
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("signature_file_state", &mut self.signature_file_state);
        f.field("contract_code", &mut self.contract_code);
        f.field("effective_date", &mut self.effective_date);
        f.field("template_id", &mut self.template_id);
        f.field("sign_url", &mut self.sign_url);
    }
}
/// The state of the e-signature file, one of the values of `signature_file_state` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
///
/// 电子签文件的状态，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_file_state`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureFileState {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SignatureFileState {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The regions to which the template applies. / 模板适用的区域列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureMetaInfo {
    /// The API name of the metadata. / 元数据的 API 名称。
    pub api_name: String,
    /// The ID of the region. / 区域的 ID。
    pub wk_id: String,
    /// The name of the region, one item per language. / 区域的名称，每种语言一项。
    pub label: Vec<I18n>,
}
impl wire::Object for SignatureMetaInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("wk_id", &mut self.wk_id);
        f.field("label", &mut self.label);
    }
}
/// A signatory of a template. / 模板的签署对象。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureSignatoryLabel {
    /// The type of signer of the template, one of the values of `signature_template_signatory_type` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 电子签模板签署对象的类型，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_signatory_type`。
    pub template_signatory_type: TemplateSignatoryType,
    /// The label of the signer, one item per language. / 签署对象的名称，每种语言一项。
    pub label: Vec<I18n>,
    /// The API name of the signer. / 签署对象的 API 名称。
    pub apiname: String,
}
impl wire::Object for SignatureSignatoryLabel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template_signatory_type", &mut self.template_signatory_type);
        f.field("label", &mut self.label);
        f.field("apiname", &mut self.apiname);
    }
}
/// What all fields have in common. / 字段的公共信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateCommonFieldInfo {
    /// The type of source of the field, given in `enum_name`, such as `System` or `MainData`.
    ///
    /// 字段的来源类型，以 `enum_name` 表示，如 `System`、`MainData`。
    pub source: Source,
    /// The API name of the master data. / 主数据的 API 名称。
    pub apiname: String,
}
impl wire::Object for SignatureTemplateCommonFieldInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source", &mut self.source);
        f.field("apiname", &mut self.apiname);
    }
}
/// The regions to which the template applies. / 模板适用的区域。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureTemplateRegionInfo {
    /// Whether the template applies all over the world. / 模板是否适用于全球。
    pub is_global_scope: String,
    /// The regions to which the template applies. / 模板适用的区域列表。
    pub meta_infos: Vec<SignatureMetaInfo>,
}
impl wire::Object for SignatureTemplateRegionInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_global_scope", &mut self.is_global_scope);
        f.field("meta_infos", &mut self.meta_infos);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureUserInfo {
    /// The employment ID of the person; `corehr.v2.employee.search` returns the details.
    ///
    /// 雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub id: String,
}
impl wire::Object for SignatureUserInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The form of address; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` and `custom_api_name` to `social`.
///
/// 尊称，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`，`custom_api_name` 为 `social`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Social {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Social {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Social`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SocialInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl SocialInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for SocialInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of source of the field, given in `enum_name`, such as `System` or `MainData`.
///
/// 字段的来源类型，以 `enum_name` 表示，如 `System`、`MainData`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Source {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Source {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Whether the spouse works; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `dependent` and `custom_api_name` to `spouses_working_status`.
///
/// 配偶的工作状态，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `dependent`，`custom_api_name` 为 `spouses_working_status`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpousesWorkingStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SpousesWorkingStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`SpousesWorkingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpousesWorkingStatusInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl SpousesWorkingStatusInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for SpousesWorkingStatusInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The staffing model of the department, whose options are listed under `staffing_model` in the enum constants.
///
/// 部门的岗职管理模式，取值见枚举场景中的 `staffing_model`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffingModel {
    /// How staff are assigned: by job (`job`), by position (`position`) or by neither (`non_job`).
    ///
    /// 岗职模式：`job` 职务模式、`position` 岗位模式、`non_job` 无职务模式。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for StaffingModel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`StaffingModel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StaffingModelInput {
    /// How staff are assigned: by job (`job`), by position (`position`) or by neither (`non_job`).
    ///
    /// 岗职模式：`job` 职务模式、`position` 岗位模式、`non_job` 无职务模式。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl StaffingModelInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for StaffingModelInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the department; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `department` and `custom_api_name` to `subtype`.
///
/// 部门类型，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `department`，`custom_api_name` 为 `subtype`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SubType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`SubType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl SubTypeInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for SubTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The entity types of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `subtype` as `custom_api_name`.
///
/// 公司的主体类型。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `subtype`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTypeList {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SubTypeList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Who initiated confirmation: HR (`hr_submission`), the employee (`self_submission`) or the system (`system`).
///
/// 转正的发起方：`hr_submission` 为 HR，`self_submission` 为员工本人，`system` 为系统。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmissionType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SubmissionType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of signer of the template, one of the values of `signature_template_signatory_type` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
///
/// 电子签模板签署对象的类型，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_signatory_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateSignatoryType {
    /// The enum value of the type of signer. / 签署对象类型的枚举值。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for TemplateSignatoryType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The title before the name; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `person_name` (the documentation gives `social` as `custom_api_name`, probably by mistake for `title`).
///
/// 头衔；文档给出的 `custom_api_name` 为 `social`，疑为 `title` 之误，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `person_name`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Title {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Title {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Title`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TitleInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl TitleInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for TitleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Data of the employment, such as the date of confirmation, the start of the length of service and the employee number.
///
/// 雇佣相关信息，如转正日期、司龄起算日期和工号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranferEmploymentInfo {
    /// The date the employee becomes a regular employee, written `YYYY-MM-DD`. / 转为正式员工的日期，格式为 `YYYY-MM-DD`。
    pub regular_employee_start_date: String,
    /// The date the years of service count from, written `YYYY-MM-DD`. / 司龄的起算日期，格式为 `YYYY-MM-DD`。
    pub seniority_date: String,
    /// The employee number. / 员工的工号。
    pub employee_number: String,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:job_change.employment_custom_field:read`
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for TranferEmploymentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("regular_employee_start_date", &mut self.regular_employee_start_date);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("employee_number", &mut self.employee_number);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`TranferEmploymentInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranferEmploymentInfoInput {
    /// The date the employee becomes a regular employee, written `YYYY-MM-DD`. / 转为正式员工的日期，格式为 `YYYY-MM-DD`。
    pub regular_employee_start_date: Option<String>,
    /// The date the years of service count from, written `YYYY-MM-DD`. / 司龄的起算日期，格式为 `YYYY-MM-DD`。
    pub seniority_date: Option<String>,
    /// The employee number. / 员工的工号。
    pub employee_number: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:job_change.employment_custom_field:read`
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
}
impl TranferEmploymentInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `regular_employee_start_date`.
    #[must_use]
    pub fn regular_employee_start_date(mut self, value: impl Into<String>) -> Self {
        self.regular_employee_start_date = Some(value.into());
        self
    }
    /// Sets `seniority_date`.
    #[must_use]
    pub fn seniority_date(mut self, value: impl Into<String>) -> Self {
        self.seniority_date = Some(value.into());
        self
    }
    /// Sets `employee_number`.
    #[must_use]
    pub fn employee_number(mut self, value: impl Into<String>) -> Self {
        self.employee_number = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for TranferEmploymentInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("regular_employee_start_date", &mut self.regular_employee_start_date);
        f.field("seniority_date", &mut self.seniority_date);
        f.field("employee_number", &mut self.employee_number);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The changes of the job change. / 异动的具体内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInfo {
    /// The remarks on the job change. / 异动的备注。
    /// - Present only with one of the scopes `corehr:job_change.remark:read`
    pub remark: String,
    /// The offer of the transfer. / 异动所附的 Offer 信息。
    pub offer_info: String,
    /// Whether the dotted-line manager is removed. With true, `target_dotted_manager` is empty.
    ///
    /// 是否取消虚线上级，为 true 时 `target_dotted_manager` 应为空。
    pub target_dotted_manager_clean: bool,
    /// Whether there is a probation. With true, `target_probation_end_date` may not be empty.
    ///
    /// 异动后是否有试用期，为 true 时 `target_probation_end_date` 不能为空。
    pub probation_exist: bool,
    /// The department before the transfer. / 异动前的部门。
    pub original_department: String,
    /// The department after the transfer. / 异动后的部门。
    pub target_department: String,
    /// The work location before the transfer. / 异动前的工作地点。
    pub original_work_location: String,
    /// The work location after the transfer. / 异动后的工作地点。
    pub target_work_location: String,
    /// The direct manager before the transfer. / 异动前的直属上级。
    pub original_direct_manager: String,
    /// The direct manager after the transfer. / 异动后的直属上级。
    pub target_direct_manager: String,
    /// The dotted-line manager before the transfer. / 异动前的虚线上级。
    pub original_dotted_manager: String,
    /// The dotted-line manager after the transfer. / 异动后的虚线上级。
    pub target_dotted_manager: String,
    /// The job before the transfer. / 异动前的职务。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub original_job: String,
    /// The job after the transfer. / 异动后的职务。
    /// - Present only with one of the scopes `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub target_job: String,
    /// The job family before the transfer. / 异动前的序列。
    pub original_job_family: String,
    /// The job family after the transfer. / 异动后的序列。
    pub target_job_family: String,
    /// The job level before the transfer. / 异动前的职级。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub original_job_level: String,
    /// The job level after the transfer. / 异动后的职级。
    /// - Present only with one of the scopes `corehr:employment.job_level:read`, `corehr:employment.job_level:write`
    pub target_job_level: String,
    /// The employee type before the transfer. / 异动前的人员类型。
    pub original_workforce_type: String,
    /// The employee type after the transfer. / 异动后的人员类型。
    pub target_workforce_type: String,
    /// The employee subtype before the job change. / 异动前的人员子类型。
    pub original_employee_subtype: String,
    /// The employee subtype after the job change. / 异动后的人员子类型。
    pub target_employee_subtype: String,
    /// The company before the transfer. / 异动前的公司。
    /// - Present only with one of the scopes `corehr:contract.company:read`, `corehr:contract.company:write`
    pub original_company: String,
    /// The company after the transfer. / 异动后的公司。
    /// - Present only with one of the scopes `corehr:contract.company:read`, `corehr:contract.company:write`
    pub target_company: String,
    /// The contract number before the transfer. / 异动前的合同编号。
    pub original_contract_number: String,
    /// The contract number after the transfer. / 异动后的合同编号。
    pub target_contract_number: String,
    /// The type of the contract before the transfer. / 异动前的合同类型。
    pub original_contract_type: String,
    /// The type of the contract after the transfer. / 异动后的合同类型。
    pub target_contract_type: String,
    /// The type of term of the contract before the transfer. / 异动前合同的期限类型。
    pub original_duration_type: String,
    /// The type of term of the contract after the transfer. / 异动后合同的期限类型。
    pub target_duration_type: String,
    /// The way the contract was entered into, before the transfer. / 异动前合同的签订类型。
    pub original_signing_type: String,
    /// The way the contract is entered into, after the transfer. / 异动后合同的签订类型。
    pub target_signing_type: String,
    /// The first day of the contract before the transfer. / 异动前合同的开始日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub original_contract_start_date: String,
    /// The first day of the contract after the transfer. / 异动后合同的开始日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub target_contract_start_date: String,
    /// The last day of the contract before the transfer. / 异动前合同的结束日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub original_contract_end_date: String,
    /// The last day of the contract after the transfer. / 异动后合同的结束日期。
    /// - Present only with one of the scopes `corehr:contract.period:read`, `corehr:contract.period:write`
    pub target_contract_end_date: String,
    /// The working hours type before the transfer. / 异动前的工时制度。
    pub original_working_hours_type: String,
    /// The working hours type after the transfer. / 异动后的工时制度。
    pub target_working_hours_type: String,
    /// The working calendar before the transfer. / 异动前的工作日历。
    pub original_working_calendar: String,
    /// The working calendar after the transfer. / 异动后的工作日历。
    pub target_working_calendar: String,
    /// The expected end of the probation before the transfer. / 异动前的试用期预计结束日期。
    pub original_probation_end_date: String,
    /// The expected end of the probation after the transfer. / 异动后的试用期预计结束日期。
    pub target_probation_end_date: String,
    /// The weekly working hours before the job change. / 异动前的每周工作时长。
    pub original_weekly_working_hours: String,
    /// The weekly working hours after the job change. / 异动后的每周工作时长。
    pub target_weekly_working_hours: String,
    /// The work shift before the job change. / 异动前的排班类型。
    pub original_work_shift: String,
    /// The work shift after the job change. / 异动后的排班类型。
    pub target_work_shift: String,
    /// How costs were split among cost centers before the change. / 调整前成本中心的分摊方式。
    pub original_cost_center_rate: Vec<JobDataCostCenter>,
    /// How costs are split among cost centers after the change. / 调整后成本中心的分摊方式。
    pub target_cost_center_rate: Vec<JobDataCostCenter>,
    /// The employment information before the job change, such as the regular employee date, the seniority date and the employee number.
    ///
    /// 异动前的雇佣相关信息，如转正日期、司龄起算日期和工号。
    pub original_employment_change: TranferEmploymentInfo,
    /// The employment information after the job change, such as the regular employee date, the seniority date and the employee number.
    ///
    /// 异动后的雇佣相关信息，如转正日期、司龄起算日期和工号。
    pub target_employment_change: TranferEmploymentInfo,
    /// The job grade before the transfer. / 异动前的职等。
    /// - Present only with one of the scopes `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`
    pub original_job_grade: String,
    /// The job grade after the transfer. / 异动后的职等。
    /// - Present only with one of the scopes `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`
    pub target_job_grade: String,
    /// The type of pay before the job change. / 异动前的薪资类型。
    /// - Present only with one of the scopes `corehr:job_data.compensation_type:read`
    pub original_compensation_type: String,
    /// The type of pay after the job change. / 异动后的薪资类型。
    /// - Present only with one of the scopes `corehr:job_data.compensation_type:read`
    pub target_compensation_type: String,
    /// The company served before the transfer. / 异动前的任职公司。
    /// - Present only with one of the scopes `corehr:job_data.service_company:read`
    pub original_service_company: String,
    /// The company served after the transfer. / 异动后的任职公司。
    /// - Present only with one of the scopes `corehr:job_data.service_company:read`
    pub target_service_company: String,
    /// The position before the job change. / 异动前的岗位。
    pub original_position: String,
    /// The position after the job change. / 异动后的岗位。
    pub target_position: String,
    /// The city of the social security before the transfer. / 异动前的社保城市。
    /// - Present only with one of the scopes `corehr:job_change.social_security_city:read`
    pub original_social_security_city: String,
    /// The city of social insurance after the change. / 异动后的社保城市。
    /// - Present only with one of the scopes `corehr:job_change.social_security_city:read`
    pub target_social_security_city: String,
    /// The career pathway before the transfer. / 异动前的通道。
    /// - Present only with one of the scopes `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`
    pub original_pathway: String,
    /// The pathway after the change. / 异动后的通道。
    /// - Present only with one of the scopes `corehr:job_change.pathway:read`, `corehr:job_change.pathway:write`
    pub target_pathway: String,
    /// Whether the headcount moves along with the employee. / 编制是否随人员一起调整。
    pub is_transfer_with_workforce: bool,
}
impl wire::Object for TransferInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("remark", &mut self.remark);
        f.field("offer_info", &mut self.offer_info);
        f.field("target_dotted_manager_clean", &mut self.target_dotted_manager_clean);
        f.field("probation_exist", &mut self.probation_exist);
        f.field("original_department", &mut self.original_department);
        f.field("target_department", &mut self.target_department);
        f.field("original_work_location", &mut self.original_work_location);
        f.field("target_work_location", &mut self.target_work_location);
        f.field("original_direct_manager", &mut self.original_direct_manager);
        f.field("target_direct_manager", &mut self.target_direct_manager);
        f.field("original_dotted_manager", &mut self.original_dotted_manager);
        f.field("target_dotted_manager", &mut self.target_dotted_manager);
        f.field("original_job", &mut self.original_job);
        f.field("target_job", &mut self.target_job);
        f.field("original_job_family", &mut self.original_job_family);
        f.field("target_job_family", &mut self.target_job_family);
        f.field("original_job_level", &mut self.original_job_level);
        f.field("target_job_level", &mut self.target_job_level);
        f.field("original_workforce_type", &mut self.original_workforce_type);
        f.field("target_workforce_type", &mut self.target_workforce_type);
        f.field("original_employee_subtype", &mut self.original_employee_subtype);
        f.field("target_employee_subtype", &mut self.target_employee_subtype);
        f.field("original_company", &mut self.original_company);
        f.field("target_company", &mut self.target_company);
        f.field("original_contract_number", &mut self.original_contract_number);
        f.field("target_contract_number", &mut self.target_contract_number);
        f.field("original_contract_type", &mut self.original_contract_type);
        f.field("target_contract_type", &mut self.target_contract_type);
        f.field("original_duration_type", &mut self.original_duration_type);
        f.field("target_duration_type", &mut self.target_duration_type);
        f.field("original_signing_type", &mut self.original_signing_type);
        f.field("target_signing_type", &mut self.target_signing_type);
        f.field("original_contract_start_date", &mut self.original_contract_start_date);
        f.field("target_contract_start_date", &mut self.target_contract_start_date);
        f.field("original_contract_end_date", &mut self.original_contract_end_date);
        f.field("target_contract_end_date", &mut self.target_contract_end_date);
        f.field("original_working_hours_type", &mut self.original_working_hours_type);
        f.field("target_working_hours_type", &mut self.target_working_hours_type);
        f.field("original_working_calendar", &mut self.original_working_calendar);
        f.field("target_working_calendar", &mut self.target_working_calendar);
        f.field("original_probation_end_date", &mut self.original_probation_end_date);
        f.field("target_probation_end_date", &mut self.target_probation_end_date);
        f.field(
            "original_weekly_working_hours",
            &mut self.original_weekly_working_hours,
        );
        f.field("target_weekly_working_hours", &mut self.target_weekly_working_hours);
        f.field("original_work_shift", &mut self.original_work_shift);
        f.field("target_work_shift", &mut self.target_work_shift);
        f.field("original_cost_center_rate", &mut self.original_cost_center_rate);
        f.field("target_cost_center_rate", &mut self.target_cost_center_rate);
        f.field("original_employment_change", &mut self.original_employment_change);
        f.field("target_employment_change", &mut self.target_employment_change);
        f.field("original_job_grade", &mut self.original_job_grade);
        f.field("target_job_grade", &mut self.target_job_grade);
        f.field("original_compensation_type", &mut self.original_compensation_type);
        f.field("target_compensation_type", &mut self.target_compensation_type);
        f.field("original_service_company", &mut self.original_service_company);
        f.field("target_service_company", &mut self.target_service_company);
        f.field("original_position", &mut self.original_position);
        f.field("target_position", &mut self.target_position);
        f.field(
            "original_social_security_city",
            &mut self.original_social_security_city,
        );
        f.field("target_social_security_city", &mut self.target_social_security_city);
        f.field("original_pathway", &mut self.original_pathway);
        f.field("target_pathway", &mut self.target_pathway);
        f.field("is_transfer_with_workforce", &mut self.is_transfer_with_workforce);
    }
}
/// The type of the organization. / 组织的类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Type {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Type {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`Type`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: Option<String>,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl TypeInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enum_name`.
    #[must_use]
    pub fn enum_name(mut self, value: impl Into<String>) -> Self {
        self.enum_name = Some(value.into());
        self
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for TypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// What the template is used for, one of the values of `signature_template_usage` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
///
/// 电子签模板的用途，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_usage`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Usage {
    /// The enum value of the template use. / 模板用途的枚举值。
    pub enum_name: String,
    /// The label of the template use, one item per language. / 模板用途的展示名，每种语言一项。
    pub display: Vec<I18n>,
}
impl wire::Object for Usage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The union ID of the user. / 用户的 Union ID。
    pub union_id: id::UnionId,
    /// The user ID of the user. / 用户的 User ID。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The open ID of the user. / 用户的 Open ID。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The work email addresses of the employee. / 员工的工作邮箱。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkEmail {
    /// The email address. / 邮箱地址。
    pub email: String,
    /// What the email address is used for. The options come from the operation that gets a field, with `email` as `object_api_name` and `email_usage` as `custom_api_name`.
    ///
    /// 邮箱的用途。可选项用获取字段详情接口查询，`object_api_name` 填 `email`，`custom_api_name` 填 `email_usage`。
    pub email_usage: EmailUsage,
}
impl wire::Object for WorkEmail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("email_usage", &mut self.email_usage);
    }
}
/// A work experience. / 工作经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkExperienceInfo {
    /// The name of the company or organization in each language. / 任职的公司或组织在各语言中的名称。
    pub company_organization: Vec<I18n>,
    /// The department. / 部门。
    pub department: Vec<I18n>,
    /// The job held. / 所任岗位。
    pub job: Vec<I18n>,
    /// The description of the work in each language. / 各语言的工作描述。
    pub description: Vec<I18n>,
    /// When it started. / 这段经历的开始日期。
    pub start_date: String,
    /// When it ended. / 这段经历的结束日期。
    pub end_date: String,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<CustomFieldData>,
}
impl wire::Object for WorkExperienceInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_organization", &mut self.company_organization);
        f.field("department", &mut self.department);
        f.field("job", &mut self.job);
        f.field("description", &mut self.description);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`WorkExperienceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkExperienceInfoInput {
    /// The name of the company or organization in each language. / 任职的公司或组织在各语言中的名称。
    pub company_organization: Option<Vec<I18nInput>>,
    /// The department. / 部门。
    pub department: Option<Vec<I18nInput>>,
    /// The job held. / 所任岗位。
    pub job: Option<Vec<I18nInput>>,
    /// The description of the work in each language. / 各语言的工作描述。
    pub description: Option<Vec<I18nInput>>,
    /// When it started. / 这段经历的开始日期。
    pub start_date: Option<String>,
    /// When it ended. / 这段经历的结束日期。
    pub end_date: Option<String>,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Option<Vec<CustomFieldDataInput>>,
}
impl WorkExperienceInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `company_organization`.
    #[must_use]
    pub fn company_organization(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.company_organization = Some(value.into());
        self
    }
    /// Sets `department`.
    #[must_use]
    pub fn department(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.department = Some(value.into());
        self
    }
    /// Sets `job`.
    #[must_use]
    pub fn job(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.job = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `start_date`.
    #[must_use]
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `end_date`.
    #[must_use]
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<CustomFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for WorkExperienceInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("company_organization", &mut self.company_organization);
        f.field("department", &mut self.department);
        f.field("job", &mut self.job);
        f.field("description", &mut self.description);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The type of work shift. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `work_shift` as `custom_api_name`.
///
/// 排班类型。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `work_shift`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkShift {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for WorkShift {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`WorkShift`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkShiftInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl WorkShiftInput {
    /// Creates the value from its required fields.
    pub fn new(enum_name: impl Into<String>) -> Self {
        Self {
            enum_name: enum_name.into(),
            display: Default::default(),
        }
    }
    /// Sets `display`.
    #[must_use]
    pub fn display(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.display = Some(value.into());
        self
    }
}
impl wire::Object for WorkShiftInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A row of a workforce plan. / 编制规划的一行。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlanDetailRow {
    /// The dimensions of the row, which must be exactly those of the plan that are not matched automatically; the workforce plan settings show them. Custom organizations have no rules for automatic matching yet; ask [support](https://applink.feishu.cn/TLJpeNdW) how to tell them apart.
    ///
    /// 该行的各维度取值，须恰好为编制规划中除自动匹配维度外的全部维度，不能多也不能少；规划含哪些维度见编制规划设置。自定义组织暂不支持自动匹配规则，如何判断请联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    /// - Length: 1 to 20
    pub dimensions: Vec<DimensionEntity>,
    /// The estimated number of active people by date, with the dates shown on the reporting page; leave it out if the report was set up without it.
    ///
    /// 预估在职人数，按日期列出，日期与集中填报页面所示一致；创建填报时未开放该项的，不要填写。
    /// - Length: 0 to 15
    pub eai_details: Option<Vec<WorkforcePlanEaiDetailInput>>,
    /// The planned headcount, with the number of decimals set for the plan, or it cannot be updated. It must be empty for a plan by calendar periods, for which `multi_period_values` is given instead.
    ///
    /// 编制规划值，小数位数须与规划设定的一致，否则无法更新。规划按自然周期编制时须为空，改填 `multi_period_values`。
    /// - Example: `"12"`
    pub plan_value: Option<String>,
    /// The planned headcount of each calendar period, given only for a plan by calendar periods.
    ///
    /// 各自然周期的编制规划信息，仅在规划按自然周期编制时填写。
    /// - Length: 0 to 15
    pub multi_period_values: Option<Vec<WorkforcePlanMultiPeriodValueInput>>,
}
impl WorkforcePlanDetailRow {
    /// Creates the value from its required fields.
    pub fn new(dimensions: impl Into<Vec<DimensionEntity>>) -> Self {
        Self {
            dimensions: dimensions.into(),
            eai_details: Default::default(),
            plan_value: Default::default(),
            multi_period_values: Default::default(),
        }
    }
    /// Sets `eai_details`.
    #[must_use]
    pub fn eai_details(
        mut self,
        value: impl Into<Vec<WorkforcePlanEaiDetailInput>>,
    ) -> Self {
        self.eai_details = Some(value.into());
        self
    }
    /// Sets `plan_value`.
    #[must_use]
    pub fn plan_value(mut self, value: impl Into<String>) -> Self {
        self.plan_value = Some(value.into());
        self
    }
    /// Sets `multi_period_values`.
    #[must_use]
    pub fn multi_period_values(
        mut self,
        value: impl Into<Vec<WorkforcePlanMultiPeriodValueInput>>,
    ) -> Self {
        self.multi_period_values = Some(value.into());
        self
    }
}
impl wire::Object for WorkforcePlanDetailRow {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dimensions", &mut self.dimensions);
        f.field("eai_details", &mut self.eai_details);
        f.field("plan_value", &mut self.plan_value);
        f.field("multi_period_values", &mut self.multi_period_values);
    }
}
/// The headcount expected on one date. / 一个日期的预估在职人数。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlanEaiDetail {
    /// The date the estimate is for, as shown on the reporting page and in the format of the example, or it cannot be updated.
    ///
    /// 预估在职人数的日期，须与集中填报页面所示一致且格式与示例相同，否则无法更新。
    /// - Example: `"2020-10-31"`
    pub date: String,
    /// The estimated number of active people, with the number of decimals set for the plan, or it cannot be updated; the workforce plan settings show that number.
    ///
    /// 预估在职人数，小数位数须与编制规划设定的一致，否则无法更新；小数位数见编制规划设置。
    /// - Example: `"10"`
    pub estimated_active_individuals: String,
}
impl wire::Object for WorkforcePlanEaiDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.field("estimated_active_individuals", &mut self.estimated_active_individuals);
    }
}
/// The request form of [`WorkforcePlanEaiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlanEaiDetailInput {
    /// The date the estimate is for, as shown on the reporting page and in the format of the example, or it cannot be updated.
    ///
    /// 预估在职人数的日期，须与集中填报页面所示一致且格式与示例相同，否则无法更新。
    /// - Example: `"2020-10-31"`
    pub date: Option<String>,
    /// The estimated number of active people, with the number of decimals set for the plan, or it cannot be updated; the workforce plan settings show that number.
    ///
    /// 预估在职人数，小数位数须与编制规划设定的一致，否则无法更新；小数位数见编制规划设置。
    /// - Example: `"10"`
    pub estimated_active_individuals: Option<String>,
}
impl WorkforcePlanEaiDetailInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets `estimated_active_individuals`.
    #[must_use]
    pub fn estimated_active_individuals(mut self, value: impl Into<String>) -> Self {
        self.estimated_active_individuals = Some(value.into());
        self
    }
}
impl wire::Object for WorkforcePlanEaiDetailInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.field("estimated_active_individuals", &mut self.estimated_active_individuals);
    }
}
/// The workforce plan of one period. / 一个自然周期的编制规划。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlanMultiPeriodValue {
    /// The last day of the period, which must lie within the periods chosen for the report.
    ///
    /// 周期的最后一天，须在填报所选的周期范围内。
    /// - Example: `"2022-10-31"`
    pub period_date: String,
    /// The planned headcount of the period, with the number of decimals set for the plan, or it cannot be updated; the workforce plan settings show that number.
    ///
    /// 该自然周期的编制规划值，小数位数须与规划设定的一致，否则无法更新；小数位数见编制规划设置。
    /// - Example: `"12.00"`
    pub workforce_plan: String,
    /// How many people are to be added in the period; not given when rows are created or updated in batches.
    ///
    /// 该自然周期的预增员人数，批量创建或更新时不填。
    /// - Example: `"10.00"`
    pub individuals_to_be_added: String,
    /// How many people are to be removed in the period; not given when rows are created or updated in batches.
    ///
    /// 该自然周期的预减员人数，批量创建或更新时不填。
    /// - Example: `"10.00"`
    pub individuals_to_be_removed: String,
}
impl wire::Object for WorkforcePlanMultiPeriodValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_date", &mut self.period_date);
        f.field("workforce_plan", &mut self.workforce_plan);
        f.field("individuals_to_be_added", &mut self.individuals_to_be_added);
        f.field("individuals_to_be_removed", &mut self.individuals_to_be_removed);
    }
}
/// The request form of [`WorkforcePlanMultiPeriodValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkforcePlanMultiPeriodValueInput {
    /// The last day of the period, which must lie within the periods chosen for the report.
    ///
    /// 周期的最后一天，须在填报所选的周期范围内。
    /// - Example: `"2022-10-31"`
    pub period_date: Option<String>,
    /// The planned headcount of the period, with the number of decimals set for the plan, or it cannot be updated; the workforce plan settings show that number.
    ///
    /// 该自然周期的编制规划值，小数位数须与规划设定的一致，否则无法更新；小数位数见编制规划设置。
    /// - Example: `"12.00"`
    pub workforce_plan: Option<String>,
    /// How many people are to be added in the period; not given when rows are created or updated in batches.
    ///
    /// 该自然周期的预增员人数，批量创建或更新时不填。
    /// - Example: `"10.00"`
    pub individuals_to_be_added: Option<String>,
    /// How many people are to be removed in the period; not given when rows are created or updated in batches.
    ///
    /// 该自然周期的预减员人数，批量创建或更新时不填。
    /// - Example: `"10.00"`
    pub individuals_to_be_removed: Option<String>,
}
impl WorkforcePlanMultiPeriodValueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `period_date`.
    #[must_use]
    pub fn period_date(mut self, value: impl Into<String>) -> Self {
        self.period_date = Some(value.into());
        self
    }
    /// Sets `workforce_plan`.
    #[must_use]
    pub fn workforce_plan(mut self, value: impl Into<String>) -> Self {
        self.workforce_plan = Some(value.into());
        self
    }
    /// Sets `individuals_to_be_added`.
    #[must_use]
    pub fn individuals_to_be_added(mut self, value: impl Into<String>) -> Self {
        self.individuals_to_be_added = Some(value.into());
        self
    }
    /// Sets `individuals_to_be_removed`.
    #[must_use]
    pub fn individuals_to_be_removed(mut self, value: impl Into<String>) -> Self {
        self.individuals_to_be_removed = Some(value.into());
        self
    }
}
impl wire::Object for WorkforcePlanMultiPeriodValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_date", &mut self.period_date);
        f.field("workforce_plan", &mut self.workforce_plan);
        f.field("individuals_to_be_added", &mut self.individuals_to_be_added);
        f.field("individuals_to_be_removed", &mut self.individuals_to_be_removed);
    }
}
crate::codegen::__impl_object! {
    AdditionalNameType AdditionalNameTypeInput Address AddressForUpdate AddressInput
    AddressTypeList AddressTypeListInput AddressTypes AreaCode AssignmentStartReason
    BackgroundCheckOrderStatus BankAccount BankAccountForUpdate BankAccountInput
    BankAccountType BankAccountTypeInput BankAccountUsage BankAccountUsageInput
    BasicDepartment BasicEmployee BasicJobData BasicPersonInfo BirthCertificateOfChild
    BirthCertificateOfChildInput Category ChangeFieldPair CheckInMethod CompensationType
    CompensationTypeInput ContractType CostAllocation CostAllocationInput CostCenter
    CostCenterVersion Currency CustomFieldData CustomFieldDataInput CustomName
    CustomNameInput CustomOrgList CustomOrgWithRate DataengineI18n DefaultCostCenter
    Degree DegreeInput Department DepartmentTimeline DepartmentTimelineStaffingModel
    Dependent DependentForUpdate DependentInput DeviceType DeviceTypeInput
    DimensionEntity DimensionInfo Education EducationInput Email EmailForUpdate
    EmailInput EmailUsage EmailUsageInput EmergencyContact EmergencyContactForUpdate
    EmergencyContactInput EmpCustomOrgList Employee EmployeeJobData EmployeeJobFamily
    EmployeeJobLevel EmployeePathway EmployeesAdditionalJobBatchReqDate
    EmployeesAdditionalJobWriteResp EmployeesInternationalAssignmentResp EmploymentBp
    EmploymentCostAllocation EmploymentCostAllocationInput
    EmploymentCostAllocationJobDataId EmploymentCostAllocationJobDataIdInput
    EmploymentDefaultCostCenter EmploymentDefaultCostCenterInheritSource
    EmploymentDefaultCostCenterInheritSourceInput EmploymentDefaultCostCenterInput
    EmploymentStatus EmploymentType FieldOfStudyName FieldOfStudyNameInput
    FieldVariableSubVlaue FieldVariableSubVlaueForReview
    FieldVariableSubVlaueForReviewInput FieldVariableValue FieldVariableValueI18n
    FieldVariableValueI18nInput FieldVariableValueTo FieldVariableValueToFile
    FieldVariableValueToFileForWrite FieldVariableValueToFileForWriteInput
    FieldVariableValueToForReview FieldVariableValueToForReviewInput
    FieldVariableValueToObject FieldVariableValueToObjectInput FieldVariableValueToRecord
    FieldVariableValueToRecordInput Files FilesInput FinalAssessmentGrade
    FinalAssessmentResult FinalAssessmentStatus Gender GenderInput HiberarchyCommon
    HiberarchyCommonInput HukouType HukouTypeInput I18n I18nInput I18nV2 I18nV2Input
    IndustryList InternationalAreaCode InternationalAreaCodeInput
    InternationalAssignmentStatus InternationalAssignmentType Job JobChange JobData
    JobDataCostCenter JobDataCostCenterInput JobDataReason LevelOfEducation
    LevelOfEducationInput Locale LocaleInput LocationUsages LocationUsagesInput
    MaritalStatus MaritalStatusInput MatchRule MatchRuleInput MatchRules MatchRulesInput
    Name NameType NameTypeInput NationalId NationalIdForUpdate NationalIdInput
    NoncompeteStatus NoticePeriodDetail NoticePeriodDetailInput ObjectFieldData
    ObjectFieldDataInput OnboardingFlow OnboardingTask OrgRoleUpdate
    OrganizationDomainEventData OrgdraftDepartmentId OrgdraftOrgroleAssignment
    OrgroleAssignmentOrg PaymentType PaymentTypeInput PersonInfo PersonInfoChn PersonName
    PersonNameInput PersonalProfile PersonalProfileForUpdate PersonalProfileInput
    PersonalProfileType PersonalProfileTypeInput Phone PhoneForUpdate PhoneInput
    PhoneNumberAndAreaCode PhoneUsage PhoneUsageInput PoliticalAffiliations
    PoliticalAffiliationsInput Position PreHire PreHireAbnormalReason PreHireContractInfo
    PreHireEmergencyContact PreHireEmploymentInfo PreHireOnboardingInfo
    PreHirePayGroupInfo PreHirePersonInfo PreHireProbationInfo
    PrehireDefaultCostCenterUpdate PrehireSeniorityAdjustInformationQuery
    ProbationOutcome ProbationStatus ProcessFormVariableV2 ProcessFormVariableV2Input
    ProcessLink ProfileSettingAddress ProfileSettingCustomField ProfileSettingCustomGroup
    ProfileSettingCustomGroupItem ProfileSettingFile ProfileSettingI18n
    ProfileSettingName ProfileSettingPhone QrCode QrCodeDimension QrCodeDimensionInput
    QrCodeDimensionValue QrCodeDimensionValueInput QrCodeValue QrCodeValueInput Race
    RaceInput ReasonForOffboarding RecruitmentType Rehire Relationship RelationshipInput
    Religion ResidentStatus ResidentStatusInput ResidentTax ResidentTaxForUpdate
    ResidentTaxInput SchoolName SchoolNameInput SeniorityAdjustInformation
    SeniorityAdjustmentType SignatureFile SignatureFileState SignatureMetaInfo
    SignatureSignatoryLabel SignatureTemplateCommonFieldInfo SignatureTemplateRegionInfo
    SignatureUserInfo Social SocialInput Source SpousesWorkingStatus
    SpousesWorkingStatusInput StaffingModel StaffingModelInput SubType SubTypeInput
    SubTypeList SubmissionType TemplateSignatoryType Title TitleInput
    TranferEmploymentInfo TranferEmploymentInfoInput TransferInfo Type TypeInput Usage
    UserId WorkEmail WorkExperienceInfo WorkExperienceInfoInput WorkShift WorkShiftInput
    WorkforcePlanDetailRow WorkforcePlanEaiDetail WorkforcePlanEaiDetailInput
    WorkforcePlanMultiPeriodValue WorkforcePlanMultiPeriodValueInput
}
crate::codegen::__impl_enum! {
    ApprovalGroupStatus AssessmentResult AssessmentStatus CorehrDepartmentIdType
    CorehrProbationStatus CorehrRehire CorehrSeniorityAdjustmentType CorehrUserIdType
    CorehrUserIdType2 DimensionEntityDimensionValue DraftStatus Fields JobChangeStatus
    MatchRuleLeftValue MatchRuleOperator OnboardingStatus OnboardingTaskTaskStatus
    OrgroleAssignmentOrgOrgType
}
crate::codegen::__impl_input! {
    AdditionalNameTypeInput : AdditionalNameType, AddressInput : Address,
    AddressTypeListInput : AddressTypeList, BankAccountInput : BankAccount,
    BankAccountTypeInput : BankAccountType, BankAccountUsageInput : BankAccountUsage,
    BirthCertificateOfChildInput : BirthCertificateOfChild, CompensationTypeInput :
    CompensationType, CostAllocationInput : CostAllocation, CustomFieldDataInput :
    CustomFieldData, CustomNameInput : CustomName, DegreeInput : Degree, DependentInput :
    Dependent, DeviceTypeInput : DeviceType, EducationInput : Education, EmailInput :
    Email, EmailUsageInput : EmailUsage, EmergencyContactInput : EmergencyContact,
    EmploymentCostAllocationInput : EmploymentCostAllocation,
    EmploymentDefaultCostCenterInput : EmploymentDefaultCostCenter, FieldOfStudyNameInput
    : FieldOfStudyName, FieldVariableSubVlaueForReviewInput :
    FieldVariableSubVlaueForReview, FieldVariableValueI18nInput : FieldVariableValueI18n,
    FieldVariableValueToFileForWriteInput : FieldVariableValueToFileForWrite,
    FieldVariableValueToForReviewInput : FieldVariableValueToForReview,
    FieldVariableValueToObjectInput : FieldVariableValueToObject,
    FieldVariableValueToRecordInput : FieldVariableValueToRecord, FilesInput : Files,
    GenderInput : Gender, HiberarchyCommonInput : HiberarchyCommon, HukouTypeInput :
    HukouType, I18nInput : I18n, I18nV2Input : I18nV2, InternationalAreaCodeInput :
    InternationalAreaCode, JobDataCostCenterInput : JobDataCostCenter,
    LevelOfEducationInput : LevelOfEducation, LocaleInput : Locale, LocationUsagesInput :
    LocationUsages, MaritalStatusInput : MaritalStatus, MatchRuleInput : MatchRule,
    MatchRulesInput : MatchRules, NameTypeInput : NameType, NationalIdInput : NationalId,
    NoticePeriodDetailInput : NoticePeriodDetail, ObjectFieldDataInput : ObjectFieldData,
    PaymentTypeInput : PaymentType, PersonNameInput : PersonName, PersonalProfileInput :
    PersonalProfile, PersonalProfileTypeInput : PersonalProfileType, PhoneInput : Phone,
    PhoneUsageInput : PhoneUsage, PoliticalAffiliationsInput : PoliticalAffiliations,
    ProcessFormVariableV2Input : ProcessFormVariableV2, QrCodeDimensionInput :
    QrCodeDimension, QrCodeDimensionValueInput : QrCodeDimensionValue, QrCodeValueInput :
    QrCodeValue, RaceInput : Race, RelationshipInput : Relationship, ResidentStatusInput
    : ResidentStatus, ResidentTaxInput : ResidentTax, SchoolNameInput : SchoolName,
    SocialInput : Social, SpousesWorkingStatusInput : SpousesWorkingStatus,
    StaffingModelInput : StaffingModel, SubTypeInput : SubType, TitleInput : Title,
    TranferEmploymentInfoInput : TranferEmploymentInfo, TypeInput : Type,
    WorkExperienceInfoInput : WorkExperienceInfo, WorkShiftInput : WorkShift,
    WorkforcePlanEaiDetailInput : WorkforcePlanEaiDetail,
    WorkforcePlanMultiPeriodValueInput : WorkforcePlanMultiPeriodValue
}
