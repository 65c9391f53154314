// Generated from spec/corehr/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The type of an additional name, such as `emergency_contact_name` for the name of an emergency contact.
///
/// 补充姓名的类型，如 `emergency_contact_name` 表示紧急联系人的姓名。
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
    /// The ID of the address. / 地址的 ID。
    pub id: String,
    /// The ID of the country or region, as returned by the country and region queries. The [address rules](https://bytedance.larkoffice.com/wiki/GoL4wAKAXis3OWku72YcEjTxnKe?sheet=0sMjoP) tell which fields each of them uses.
    ///
    /// 国家或地区的 ID，可用查询国家/地区信息接口获取。各国家和地区须填哪些字段见[地址填写规则](https://bytedance.larkoffice.com/wiki/GoL4wAKAXis3OWku72YcEjTxnKe?sheet=0sMjoP)。
    pub country_region_id: String,
    /// The ID of the main administrative division, as returned by the subdivision queries.
    ///
    /// 主要行政区的 ID，可用查询省份/主要行政区信息接口获取。
    pub region_id: String,
    /// The ID of the city, as returned by the city queries. / 城市的 ID，可用查询城市信息接口获取。
    pub city_id: String,
    /// The ID of the district or county, as returned by the district queries. / 区或县的 ID，可用查询区/县信息接口获取。
    pub distinct_id: String,
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for Address {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("full_address_local_script", &mut self.full_address_local_script);
        f.field("full_address_western_script", &mut self.full_address_western_script);
        f.field("id", &mut self.id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("region_id", &mut self.region_id);
        f.field("city_id", &mut self.city_id);
        f.field("distinct_id", &mut self.distinct_id);
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
    /// The ID of the address. / 地址的 ID。
    pub id: Option<String>,
    /// The ID of the country or region, as returned by the country and region queries. The [address rules](https://bytedance.larkoffice.com/wiki/GoL4wAKAXis3OWku72YcEjTxnKe?sheet=0sMjoP) tell which fields each of them uses.
    ///
    /// 国家或地区的 ID，可用查询国家/地区信息接口获取。各国家和地区须填哪些字段见[地址填写规则](https://bytedance.larkoffice.com/wiki/GoL4wAKAXis3OWku72YcEjTxnKe?sheet=0sMjoP)。
    pub country_region_id: String,
    /// The ID of the main administrative division, as returned by the subdivision queries.
    ///
    /// 主要行政区的 ID，可用查询省份/主要行政区信息接口获取。
    pub region_id: Option<String>,
    /// The ID of the city, as returned by the city queries. / 城市的 ID，可用查询城市信息接口获取。
    pub city_id: Option<String>,
    /// The ID of the district or county, as returned by the district queries. / 区或县的 ID，可用查询区/县信息接口获取。
    pub distinct_id: Option<String>,
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl AddressInput {
    /// Creates the value from its required fields.
    pub fn new(country_region_id: impl Into<String>) -> Self {
        Self {
            full_address_local_script: Default::default(),
            full_address_western_script: Default::default(),
            id: Default::default(),
            country_region_id: country_region_id.into(),
            region_id: Default::default(),
            city_id: Default::default(),
            distinct_id: Default::default(),
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for AddressInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("full_address_local_script", &mut self.full_address_local_script);
        f.field("full_address_western_script", &mut self.full_address_western_script);
        f.field("id", &mut self.id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("region_id", &mut self.region_id);
        f.field("city_id", &mut self.city_id);
        f.field("distinct_id", &mut self.distinct_id);
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
/// The area code. The options come from the operation that gets a field, with `phone` as `object_api_name` and `international_area_code` as `custom_api_name`.
///
/// 电话区号。可选项用获取字段详情接口查询，`object_api_name` 填 `phone`，`custom_api_name` 填 `international_area_code`。
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
/// The request form of [`AreaCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AreaCodeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl AreaCodeInput {
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
impl wire::Object for AreaCodeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The scope in one management dimension. / 一个管理维度中的授权范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignedOrganizationWithCode {
    /// The dimension. / 管理维度。
    pub org_key: String,
    /// The IDs of the organizations; give these or `org_codes`. / 组织的 ID，与 `org_codes` 二选一。
    pub org_ids: Option<Vec<String>>,
    /// The codes of the organizations; give these or `org_ids`. / 组织的编码，与 `org_ids` 二选一。
    pub org_codes: Option<Vec<String>>,
}
impl AssignedOrganizationWithCode {
    /// Creates the value from its required fields.
    pub fn new(org_key: impl Into<String>) -> Self {
        Self {
            org_key: org_key.into(),
            org_ids: Default::default(),
            org_codes: Default::default(),
        }
    }
    /// Sets `org_ids`.
    #[must_use]
    pub fn org_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.org_ids = Some(value.into());
        self
    }
    /// Sets `org_codes`.
    #[must_use]
    pub fn org_codes(mut self, value: impl Into<Vec<String>>) -> Self {
        self.org_codes = Some(value.into());
        self
    }
}
impl wire::Object for AssignedOrganizationWithCode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_key", &mut self.org_key);
        f.field("org_ids", &mut self.org_ids);
        f.field("org_codes", &mut self.org_codes);
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
/// The request form of [`AssignmentStartReason`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssignmentStartReasonInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl AssignmentStartReasonInput {
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
impl wire::Object for AssignmentStartReasonInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The settings of an attachment field. / 附件字段的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentFieldSetting {
    /// Whether the field may hold several files. / 字段是否支持多个文件。
    pub is_multiple: bool,
    /// The type of file. Deprecated and usually empty. / 文件类型，已废弃，通常为空。
    pub file_type: i64,
}
impl wire::Object for AttachmentFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_multiple", &mut self.is_multiple);
        f.field("file_type", &mut self.file_type);
    }
}
/// The bank, one of those the system offers, such as `bank-5` (Bank of Communications), `bank-6` (Bank of China), `bank-7` (China Construction Bank), `bank-8` (Agricultural Bank of China), `bank-9` (ICBC), `bank-10` (Postal Savings Bank of China), `bank-11` (China Everbright Bank), `bank-12` (China Minsheng Bank), `bank-13` (China Merchants Bank), `bank-14` (China CITIC Bank) or `bank-15` (Hua Xia Bank).
///
/// 银行，取系统提供的选项，如 `bank-5`（交通银行）、`bank-6`（中国银行）、`bank-7`（中国建设银行）、`bank-8`（中国农业银行）、`bank-9`（中国工商银行）、`bank-10`（中国邮政储蓄银行）、`bank-11`（中国光大银行）、`bank-12`（中国民生银行）、`bank-13`（招商银行）、`bank-14`（中信银行）、`bank-15`（华夏银行）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bank {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for Bank {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The bank accounts. / 银行账户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// The name of the bank, for banks that are not among the options of `bank`. It may be empty if `bank` is given.
    ///
    /// 银行名称，用于 `bank` 的选项之外的银行；已填 `bank` 时可为空。
    pub bank_name: String,
    /// The account number. / 银行账号。
    pub bank_account_number: String,
    /// The name of the account holder. / 开户人的姓名。
    pub account_holder: String,
    /// The bank, one of those the system offers, such as `bank-5` (Bank of Communications), `bank-6` (Bank of China), `bank-7` (China Construction Bank), `bank-8` (Agricultural Bank of China), `bank-9` (ICBC), `bank-10` (Postal Savings Bank of China), `bank-11` (China Everbright Bank), `bank-12` (China Minsheng Bank), `bank-13` (China Merchants Bank), `bank-14` (China CITIC Bank) or `bank-15` (Hua Xia Bank).
    ///
    /// 银行，取系统提供的选项，如 `bank-5`（交通银行）、`bank-6`（中国银行）、`bank-7`（中国建设银行）、`bank-8`（中国农业银行）、`bank-9`（中国工商银行）、`bank-10`（中国邮政储蓄银行）、`bank-11`（中国光大银行）、`bank-12`（中国民生银行）、`bank-13`（招商银行）、`bank-14`（中信银行）、`bank-15`（华夏银行）。
    pub bank: Bank,
    /// The name of the branch. / 支行的名称。
    pub branch_name: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The ID of the account's country or region. For details, call the country and region queries.
    ///
    /// 银行账户所在国家或地区的 ID，详情可用查询国家/地区信息接口获取。
    pub country_region_id: String,
    /// What the account is used for, chosen from the account usages (bank_account_usage) among the enum constants of Feishu People.
    ///
    /// 银行卡的用途，取值见飞书人事枚举常量中的银行卡用途（bank_account_usage）。
    pub bank_account_usage: Vec<BankAccountUsage>,
    /// The type of the account, one of the account types (bank_account_type) among the enum constants of Feishu People.
    ///
    /// 银行卡的类型，取值见飞书人事枚举常量中的银行卡类型（bank_account_type）。
    pub bank_account_type: BankAccountType,
    /// The ID of the currency. / 货币的 ID。
    pub currency_id: String,
}
impl wire::Object for BankAccount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_name", &mut self.bank_name);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("account_holder", &mut self.account_holder);
        f.field("bank", &mut self.bank);
        f.field("branch_name", &mut self.branch_name);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("bank_account_usage", &mut self.bank_account_usage);
        f.field("bank_account_type", &mut self.bank_account_type);
        f.field("currency_id", &mut self.currency_id);
    }
}
/// The request form of [`BankAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccountInput {
    /// The name of the bank, for banks that are not among the options of `bank`. It may be empty if `bank` is given.
    ///
    /// 银行名称，用于 `bank` 的选项之外的银行；已填 `bank` 时可为空。
    pub bank_name: Option<String>,
    /// The account number. / 银行账号。
    pub bank_account_number: String,
    /// The name of the account holder. / 开户人的姓名。
    pub account_holder: String,
    /// The bank, one of those the system offers, such as `bank-5` (Bank of Communications), `bank-6` (Bank of China), `bank-7` (China Construction Bank), `bank-8` (Agricultural Bank of China), `bank-9` (ICBC), `bank-10` (Postal Savings Bank of China), `bank-11` (China Everbright Bank), `bank-12` (China Minsheng Bank), `bank-13` (China Merchants Bank), `bank-14` (China CITIC Bank) or `bank-15` (Hua Xia Bank).
    ///
    /// 银行，取系统提供的选项，如 `bank-5`（交通银行）、`bank-6`（中国银行）、`bank-7`（中国建设银行）、`bank-8`（中国农业银行）、`bank-9`（中国工商银行）、`bank-10`（中国邮政储蓄银行）、`bank-11`（中国光大银行）、`bank-12`（中国民生银行）、`bank-13`（招商银行）、`bank-14`（中信银行）、`bank-15`（华夏银行）。
    pub bank: Option<BankInput>,
    /// The name of the branch. / 支行的名称。
    pub branch_name: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
    /// The ID of the account's country or region. For details, call the country and region queries.
    ///
    /// 银行账户所在国家或地区的 ID，详情可用查询国家/地区信息接口获取。
    pub country_region_id: Option<String>,
    /// What the account is used for, chosen from the account usages (bank_account_usage) among the enum constants of Feishu People.
    ///
    /// 银行卡的用途，取值见飞书人事枚举常量中的银行卡用途（bank_account_usage）。
    pub bank_account_usage: Option<Vec<BankAccountUsageInput>>,
    /// The type of the account, one of the account types (bank_account_type) among the enum constants of Feishu People.
    ///
    /// 银行卡的类型，取值见飞书人事枚举常量中的银行卡类型（bank_account_type）。
    pub bank_account_type: Option<BankAccountTypeInput>,
    /// The ID of the currency. / 货币的 ID。
    pub currency_id: Option<String>,
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
            bank: Default::default(),
            branch_name: Default::default(),
            custom_fields: Default::default(),
            country_region_id: Default::default(),
            bank_account_usage: Default::default(),
            bank_account_type: Default::default(),
            currency_id: Default::default(),
        }
    }
    /// Sets `bank_name`.
    #[must_use]
    pub fn bank_name(mut self, value: impl Into<String>) -> Self {
        self.bank_name = Some(value.into());
        self
    }
    /// Sets `bank`.
    #[must_use]
    pub fn bank(mut self, value: BankInput) -> Self {
        self.bank = Some(value);
        self
    }
    /// Sets `branch_name`.
    #[must_use]
    pub fn branch_name(mut self, value: impl Into<String>) -> Self {
        self.branch_name = Some(value.into());
        self
    }
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
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
    /// Sets `currency_id`.
    #[must_use]
    pub fn currency_id(mut self, value: impl Into<String>) -> Self {
        self.currency_id = Some(value.into());
        self
    }
}
impl wire::Object for BankAccountInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_name", &mut self.bank_name);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("account_holder", &mut self.account_holder);
        f.field("bank", &mut self.bank);
        f.field("branch_name", &mut self.branch_name);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("bank_account_usage", &mut self.bank_account_usage);
        f.field("bank_account_type", &mut self.bank_account_type);
        f.field("currency_id", &mut self.currency_id);
    }
}
/// The type of the account, one of the account types (bank_account_type) among the enum constants of Feishu People.
///
/// 银行卡的类型，取值见飞书人事枚举常量中的银行卡类型（bank_account_type）。
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
/// What the account is used for, chosen from the account usages (bank_account_usage) among the enum constants of Feishu People.
///
/// 银行卡的用途，取值见飞书人事枚举常量中的银行卡用途（bank_account_usage）。
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
/// The request form of [`Bank`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl BankInput {
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
impl wire::Object for BankInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A birth certificate of a child. / 子女的出生证明。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BirthCertificateOfChild {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: String,
}
impl wire::Object for BirthCertificateOfChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The request form of [`BirthCertificateOfChild`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BirthCertificateOfChildInput {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: Option<String>,
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
}
impl wire::Object for BirthCertificateOfChildInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BpmDataengineI18n {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for BpmDataengineI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh-CN", &mut self.zh_cn);
        f.field("en-US", &mut self.en_us);
    }
}
/// The settings of a calculated field. / 计算字段的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalculatedFieldSetting {
    /// The type of the field. / 字段的类型。
    pub r#type: i64,
}
impl wire::Object for CalculatedFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
    }
}
/// The settings of the field, which also tell subtypes of a field type apart. Present only for text, boolean, number, enum, date-time, attachment and image fields.
///
/// 字段的配置，可据此区分同一字段类型下的子类型。仅文本、布尔、数字、枚举、日期时间、附件和图片字段返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    /// The settings of a text field. / 文本字段的配置。
    pub text_field_setting: TextFieldSetting,
    /// The settings of a number field. / 数字字段的配置。
    pub number_field_setting: NumberFieldSetting,
    /// The settings of an enum field, including its options. / 枚举字段的配置，包括选项。
    pub enum_field_setting: EnumFieldSetting,
    /// The settings of a lookup field. / 查找字段的配置。
    pub lookup_field_setting: LookupFieldSetting,
    /// The settings of a date-time field. / 日期时间字段的配置。
    pub date_time_field_setting: DateTimeFieldSetting,
    /// The settings of an attachment field. / 附件字段的配置。
    pub attachment_field_setting: AttachmentFieldSetting,
    /// The settings of an image field. / 图片字段的配置。
    pub image_field_setting: ImageFieldSetting,
    /// The settings of a calculated field. / 计算字段的配置。
    pub calculated_field_setting: CalculatedFieldSetting,
}
impl wire::Object for CommonSchemaConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text_field_setting", &mut self.text_field_setting);
        f.field("number_field_setting", &mut self.number_field_setting);
        f.field("enum_field_setting", &mut self.enum_field_setting);
        f.field("lookup_field_setting", &mut self.lookup_field_setting);
        f.field("date_time_field_setting", &mut self.date_time_field_setting);
        f.field("attachment_field_setting", &mut self.attachment_field_setting);
        f.field("image_field_setting", &mut self.image_field_setting);
        f.field("calculated_field_setting", &mut self.calculated_field_setting);
    }
}
/// The options the field offers. / 字段可选的各个选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    /// The API name of the set of enum constants, which identifies a set of options. The built-in sets are listed in the guide to enum constants.
    ///
    /// 枚举常量集的 API 名称，唯一标识一组选项，系统预置的见枚举常量介绍。
    pub api_name: String,
    /// The name of the option. / 选项的名称。
    pub name: Name,
    /// The description of the option. / 选项的描述。
    pub description: Name,
    /// Whether it is enabled. / 是否已启用。
    pub is_open: bool,
}
impl wire::Object for CommonSchemaOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("is_open", &mut self.is_open);
    }
}
/// A company. / 公司。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Company {
    /// The ID of the company. / 公司 ID。
    pub id: String,
    /// The basic information of the company, such as its name, code, state and parent company.
    ///
    /// 公司的基本信息，包括名称、编码、启用状态和上级公司等。
    pub hiberarchy_common: HiberarchyCommon,
    /// The type of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `type` as `custom_api_name`.
    ///
    /// 公司性质。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `type`。
    pub r#type: Type,
    /// The industries the company is in. The options come from the operation that gets a field, with `company` as `object_api_name` and `industry` as `custom_api_name`.
    ///
    /// 公司所在行业。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `industry`。
    pub industry_list: Vec<IndustryList>,
    /// The legal representative of the company. It takes effect only if the registered address is in the Chinese mainland and the company is not a branch.
    ///
    /// 公司的法定代表人，仅对注册地址的国家或地区为中国大陆的非分公司有效，其他情况填了也不生效。
    pub legal_representative: Vec<I18n>,
    /// The postal code. Deprecated and can be ignored. / 邮政编码，已废弃，无须填写。
    pub post_code: String,
    /// The taxpayer identification number of the company. / 公司的纳税人识别号。
    pub tax_payer_id: String,
    /// Whether the company is confidential. Not supported yet, can be ignored. / 是否保密。暂不支持，可忽略。
    pub confidential: bool,
    /// The entity types of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `subtype` as `custom_api_name`.
    ///
    /// 公司的主体类型。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `subtype`。
    pub sub_type_list: Vec<SubTypeList>,
    /// Whether the company is a branch. A branch uses `primary_manager`, any other company `legal_representative`.
    ///
    /// 是否为分公司。分公司采用主要负责人 `primary_manager`，非分公司采用法定代表人 `legal_representative`。
    pub branch_company: bool,
    /// The person in charge of the branch. It has no effect if the company is not a branch.
    ///
    /// 分公司的主要负责人，非分公司填了不生效。
    pub primary_manager: Vec<I18n>,
    /// The custom fields of the company. Not supported yet. / 公司的自定义字段。暂不支持。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The default currency of the company. / 公司的默认币种。
    pub currency: Currency,
    /// The phone number of the company. / 公司的电话号码。
    pub phone: PhoneNumberAndAreaCode,
    /// The fax number of the company. / 公司的传真号码。
    pub fax: PhoneNumberAndAreaCode,
    /// The full registered address. Not returned here yet; use `corehr.v1.company.get` or `corehr.v1.company.list` instead.
    ///
    /// 完整的注册地址。此处暂不返回，请用 `corehr.v1.company.get` 或 `corehr.v1.company.list` 查询。
    pub registered_office_address: Vec<I18n>,
    /// The full office address. Not returned here yet; use `corehr.v1.company.get` or `corehr.v1.company.list` instead.
    ///
    /// 完整的办公地址。此处暂不返回，请用 `corehr.v1.company.get` 或 `corehr.v1.company.list` 查询。
    pub office_address: Vec<I18n>,
    /// The registered address, split into its parts. / 注册地址的各个组成部分。
    pub registered_office_address_info: Address,
    /// The office address, split into its parts. / 办公地址的各个组成部分。
    pub office_address_info: Address,
}
impl wire::Object for Company {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
        f.field("type", &mut self.r#type);
        f.field("industry_list", &mut self.industry_list);
        f.field("legal_representative", &mut self.legal_representative);
        f.field("post_code", &mut self.post_code);
        f.field("tax_payer_id", &mut self.tax_payer_id);
        f.field("confidential", &mut self.confidential);
        f.field("sub_type_list", &mut self.sub_type_list);
        f.field("branch_company", &mut self.branch_company);
        f.field("primary_manager", &mut self.primary_manager);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("currency", &mut self.currency);
        f.field("phone", &mut self.phone);
        f.field("fax", &mut self.fax);
        f.field("registered_office_address", &mut self.registered_office_address);
        f.field("office_address", &mut self.office_address);
        f.field(
            "registered_office_address_info",
            &mut self.registered_office_address_info,
        );
        f.field("office_address_info", &mut self.office_address_info);
    }
}
/// The company found. / 查到的公司。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyCompany {
    /// The ID of the company. / 公司 ID。
    pub id: String,
    /// The basic information of the company, such as its name, code, state and parent company.
    ///
    /// 公司的基本信息，包括名称、编码、启用状态和上级公司等。
    pub hiberarchy_common: HiberarchyCommon,
    /// The type of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `type` as `custom_api_name`.
    ///
    /// 公司性质。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `type`。
    pub r#type: Type,
    /// The industries the company is in. The options come from the operation that gets a field, with `company` as `object_api_name` and `industry` as `custom_api_name`.
    ///
    /// 公司所在行业。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `industry`。
    pub industry_list: Vec<IndustryList>,
    /// The legal representative of the company, by language. / 公司的法定代表人，按语言给出。
    pub legal_representative: Vec<I18n>,
    /// The postal code of the company. / 公司所在地的邮政编码。
    pub post_code: String,
    /// The taxpayer identification number of the company. / 公司的纳税人识别号。
    pub tax_payer_id: String,
    /// Whether the company is confidential. / 公司是否保密。
    pub confidential: bool,
    /// The kinds of legal entity the company is; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `company_sub_type`.
    ///
    /// 公司的主体类型，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `company_sub_type`。
    pub sub_type_list: Vec<SubTypeList>,
    /// Whether the company is a branch. / 是否为分公司。
    pub branch_company: bool,
    /// The person mainly in charge of the company, by language. / 公司的主要负责人，按语言给出。
    pub primary_manager: Vec<I18n>,
    /// The custom fields of the company. Not supported yet. / 公司的自定义字段。暂不支持。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The default currency of the company. / 公司的默认币种。
    pub currency: CompanyCurrency,
    /// The phone number of the company. / 公司的电话号码。
    pub phone: PhoneNumberAndAreaCode,
    /// The fax number of the company. / 公司的传真号码。
    pub fax: PhoneNumberAndAreaCode,
    /// The full registered address, by language. / 完整的注册地址，按语言给出。
    pub registered_office_address: Vec<I18n>,
    /// The full office address, by language. / 完整的办公地址，按语言给出。
    pub office_address: Vec<I18n>,
    /// The registered address, split into its parts. / 注册地址的各个组成部分。
    pub registered_office_address_info: Address,
    /// The office address, split into its parts. / 办公地址的各个组成部分。
    pub office_address_info: Address,
}
impl wire::Object for CompanyCompany {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
        f.field("type", &mut self.r#type);
        f.field("industry_list", &mut self.industry_list);
        f.field("legal_representative", &mut self.legal_representative);
        f.field("post_code", &mut self.post_code);
        f.field("tax_payer_id", &mut self.tax_payer_id);
        f.field("confidential", &mut self.confidential);
        f.field("sub_type_list", &mut self.sub_type_list);
        f.field("branch_company", &mut self.branch_company);
        f.field("primary_manager", &mut self.primary_manager);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("currency", &mut self.currency);
        f.field("phone", &mut self.phone);
        f.field("fax", &mut self.fax);
        f.field("registered_office_address", &mut self.registered_office_address);
        f.field("office_address", &mut self.office_address);
        f.field(
            "registered_office_address_info",
            &mut self.registered_office_address_info,
        );
        f.field("office_address_info", &mut self.office_address_info);
    }
}
/// The default currency of the company. / 公司的默认币种。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CompanyCurrency {
    /// The ID of the currency. For details, call the currency queries. / 货币的 ID，详情可用查询货币信息接口获取。
    pub id: String,
    /// The name of the currency in each language. / 货币在各语言中的名称。
    pub currency_name: Vec<I18n>,
    /// The numeric code. / 数字代码。
    pub numeric_code: i64,
    /// The letter code of the currency, such as `CNY` or `USD`, as returned by the v2 currency search.
    ///
    /// 法定货币的字母代码，如 `CNY`、`USD`，可用查询货币信息 v2 接口获取。
    pub currency_alpha_3_code: String,
    /// The IDs of the countries and regions of the currency. For details, call the country and region queries.
    ///
    /// 货币所属国家和地区的 ID，详情可用查询国家/地区信息接口获取。
    pub country_region_id_list: Vec<String>,
}
impl wire::Object for CompanyCurrency {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("currency_name", &mut self.currency_name);
        f.field("numeric_code", &mut self.numeric_code);
        f.field("currency_alpha_3_code", &mut self.currency_alpha_3_code);
        f.field("country_region_id_list", &mut self.country_region_id_list);
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
/// A contract. / 合同。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Contract {
    /// The ID of the contract. / 合同 ID。
    pub id: String,
    /// When the contract starts. / 合同的开始日期。
    pub effective_time: String,
    /// The date on which the contract actually ended. / 合同实际结束的日期。
    pub expiration_time: String,
    /// The employment ID of the employee the contract is with; `corehr.v2.employee.search` returns the details.
    ///
    /// 签订合同的员工的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub employment_id: String,
    /// The type of the contract, one of the contract types (contract_type) among the enum constants of Feishu People.
    ///
    /// 合同类型，取值见飞书人事枚举常量中的合同类型（contract_type）。
    pub contract_type: ContractType,
    /// The ID of the company that is the contracting party; `corehr.v1.company.get` returns the details.
    ///
    /// 合同主体即签约公司的 ID，详情用 `corehr.v1.company.get` 查询。
    pub first_party_company_id: String,
    /// The person ID of the employee the contract is with; `corehr.v2.employee.batch_get` returns the details.
    ///
    /// 签订合同的员工的个人信息 ID，详情用 `corehr.v2.employee.batch_get` 查询。
    pub person_id: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The duration type of the contract, one of the duration types (duration_type) among the enum constants of Feishu People.
    ///
    /// 合同的期限类型，取值见飞书人事枚举常量中的合同期限类型（duration_type）。
    pub duration_type: DurationType,
    /// The date on which the contract is due to end. / 合同约定的结束日期。
    pub contract_end_date: String,
    /// The number of the contract. / 合同编号。
    pub contract_number: String,
    /// The signing type of the contract, one of the signing types (signing_type) among the enum constants of Feishu People.
    ///
    /// 合同的签订类型，取值见飞书人事枚举常量中的签订类型（signing_type）。
    pub signing_type: SigningType,
    /// The state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `contract_status`.
    ///
    /// 合同协议的状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `contract_status`。
    pub contract_status: ContractStatus,
    /// The renewal state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `renewal_status`.
    ///
    /// 合同的续签状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `renewal_status`。
    pub renewal_status: RenewalStatus,
    /// Which signing with the employee this contract is, such as the second. / 本合同是与员工的第几次签署。
    pub signing_times: i64,
}
impl wire::Object for Contract {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("employment_id", &mut self.employment_id);
        f.field("contract_type", &mut self.contract_type);
        f.field("first_party_company_id", &mut self.first_party_company_id);
        f.field("person_id", &mut self.person_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("duration_type", &mut self.duration_type);
        f.field("contract_end_date", &mut self.contract_end_date);
        f.field("contract_number", &mut self.contract_number);
        f.field("signing_type", &mut self.signing_type);
        f.field("contract_status", &mut self.contract_status);
        f.field("renewal_status", &mut self.renewal_status);
        f.field("signing_times", &mut self.signing_times);
    }
}
/// The state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `contract_status`.
///
/// 合同协议的状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `contract_status`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for ContractStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the contract, one of the contract types (contract_type) among the enum constants of Feishu People.
///
/// 合同类型，取值见飞书人事枚举常量中的合同类型（contract_type）。
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
/// The request form of [`ContractType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl ContractTypeInput {
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
impl wire::Object for ContractTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The kind of department ID used in this call, relevant when a department ID is given.
///
/// 本次调用中部门 ID 采用的类型，传入部门 ID 时使用。
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
/// A country or region. / 国家或地区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CountryRegion {
    /// The ID of the country or region. / 国家或地区的 ID。
    pub id: String,
    /// The name of the country or region in each language. / 国家或地区在各语言中的名称。
    pub name: Vec<I18n>,
    /// The three-letter code of the country or region. / 国家或地区的三位字母代码。
    pub alpha_3_code: String,
    /// The two-letter code of the country or region. / 国家或地区的两位字母代码。
    pub alpha_2_code: String,
}
impl wire::Object for CountryRegion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("alpha_3_code", &mut self.alpha_3_code);
        f.field("alpha_2_code", &mut self.alpha_2_code);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CpstI18n {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for CpstI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// A currency. / 货币。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Currency {
    /// The ID of the currency. / 货币的 ID。
    pub id: String,
    /// The ID of the country or region of the currency. For details, call the country and region queries.
    ///
    /// 货币所属国家或地区的 ID，详情可用查询国家/地区信息接口获取。
    pub country_region_id: String,
    /// The name of the currency in each language. / 货币在各语言中的名称。
    pub currency_name: Vec<I18n>,
    /// The numeric code of the currency, as returned by the v2 currency search. / 币种的数字代码，可用查询货币信息 v2 接口获取。
    pub numeric_code: i64,
    /// The letter code of the currency, such as `CNY` or `USD`, as returned by the v2 currency search.
    ///
    /// 法定货币的字母代码，如 `CNY`、`USD`，可用查询货币信息 v2 接口获取。
    pub currency_alpha_3_code: String,
}
impl wire::Object for Currency {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("currency_name", &mut self.currency_name);
        f.field("numeric_code", &mut self.numeric_code);
        f.field("currency_alpha_3_code", &mut self.currency_alpha_3_code);
    }
}
/// The request form of [`Currency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurrencyInput {
    /// The ID of the currency. / 货币的 ID。
    pub id: Option<String>,
    /// The ID of the country or region of the currency. For details, call the country and region queries.
    ///
    /// 货币所属国家或地区的 ID，详情可用查询国家/地区信息接口获取。
    pub country_region_id: Option<String>,
    /// The name of the currency in each language. / 货币在各语言中的名称。
    pub currency_name: Option<Vec<I18nInput>>,
    /// The numeric code of the currency, as returned by the v2 currency search. / 币种的数字代码，可用查询货币信息 v2 接口获取。
    pub numeric_code: Option<i64>,
    /// The letter code of the currency, such as `CNY` or `USD`, as returned by the v2 currency search.
    ///
    /// 法定货币的字母代码，如 `CNY`、`USD`，可用查询货币信息 v2 接口获取。
    pub currency_alpha_3_code: Option<String>,
}
impl CurrencyInput {
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
    /// Sets `country_region_id`.
    #[must_use]
    pub fn country_region_id(mut self, value: impl Into<String>) -> Self {
        self.country_region_id = Some(value.into());
        self
    }
    /// Sets `currency_name`.
    #[must_use]
    pub fn currency_name(mut self, value: impl Into<Vec<I18nInput>>) -> Self {
        self.currency_name = Some(value.into());
        self
    }
    /// Sets `numeric_code`.
    #[must_use]
    pub fn numeric_code(mut self, value: i64) -> Self {
        self.numeric_code = Some(value);
        self
    }
    /// Sets `currency_alpha_3_code`.
    #[must_use]
    pub fn currency_alpha_3_code(mut self, value: impl Into<String>) -> Self {
        self.currency_alpha_3_code = Some(value.into());
        self
    }
}
impl wire::Object for CurrencyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("currency_name", &mut self.currency_name);
        f.field("numeric_code", &mut self.numeric_code);
        f.field("currency_alpha_3_code", &mut self.currency_alpha_3_code);
    }
}
/// A custom field. / 自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// The API name of the field, which identifies it. / 字段的 API 名称，是字段的唯一标识。
    pub custom_api_name: String,
    /// The name of the field, by language. / 字段的名称，按语言给出。
    pub name: Name,
    /// The description in each language. / 各语言的描述。
    pub description: Name,
    /// Whether it is enabled. / 是否已启用。
    pub is_open: bool,
    /// Whether the field must be filled in. / 该字段是否必须填写。
    pub is_required: bool,
    /// Whether values of the field must be unique. / 该字段的值是否不允许重复。
    pub is_unique: bool,
    /// The API name of the object the field belongs to. / 字段所属对象的 API 名称。
    pub object_api_name: String,
    /// The type of the field. / 字段的类型。
    /// - `1`: Text, including hyperlinks / 文本，包括“文本”和“超链接”
    /// - `2`: Boolean / 布尔
    /// - `3`: Number / 数字
    /// - `4`: Enum, which covers select fields / 枚举，即各种选择字段
    /// - `5`: Lookup, which covers employee fields and custom groups of the employee profile / 查找，包括人员单选、多选和人员档案中自定义的分组
    /// - `6`: Automatic number / 自动编码
    /// - `7`: Date and time / 日期时间
    /// - `8`: Attachments, one or several / 附件，单个或多个
    /// - `9`: Image / 图片
    /// - `10`: Calculated field / 计算字段
    /// - `11`: Reverse lookup / 反向查找
    pub r#type: i64,
    /// The settings of the field, which also tell subtypes of a field type apart. Present only for text, boolean, number, enum, date-time, attachment and image fields.
    ///
    /// 字段的配置，可据此区分同一字段类型下的子类型。仅文本、布尔、数字、枚举、日期时间、附件和图片字段返回。
    pub common_schema_config: CommonSchemaConfig,
    /// When it was created, in seconds since 1970. / 创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When it was last updated, in seconds since 1970. / 最近更新时间，秒级时间戳。
    pub update_time: wire::TimestampSec,
}
impl wire::Object for CustomField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_api_name", &mut self.custom_api_name);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("is_open", &mut self.is_open);
        f.field("is_required", &mut self.is_required);
        f.field("is_unique", &mut self.is_unique);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("type", &mut self.r#type);
        f.field("common_schema_config", &mut self.common_schema_config);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
/// The values of custom fields. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// The API name of the custom field, which identifies it. The operation that lists custom fields returns it.
    ///
    /// 自定义字段的 API 名称，唯一标识该字段，可用获取自定义字段列表接口获取。
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
    /// The API name of the custom field, which identifies it. The operation that lists custom fields returns it.
    ///
    /// 自定义字段的 API 名称，唯一标识该字段，可用获取自定义字段列表接口获取。
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
/// The settings of a date-time field. / 日期时间字段的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DateTimeFieldSetting {
    /// The kind of time: 1 date (such as `2020-01-01`), 2 time (such as `11:52:00`), 3 date and time (such as `2020-01-01 11:52:00`), 4 timestamp.
    ///
    /// 时间的类型：1 为日期（如 `2020-01-01`），2 为时间（如 `11:52:00`），3 为日期时间（如 `2020-01-01 11:52:00`），4 为时间戳。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    pub date_time_type: i64,
}
impl wire::Object for DateTimeFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date_time_type", &mut self.date_time_type);
    }
}
/// The degree, one of the degrees (degree) among the enum constants of Feishu People.
///
/// 学位，取值见飞书人事枚举常量中的学位（degree）。
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
    /// The subtype of the department, one of the department subtypes (department_sub_type) among the enum constants of Feishu People.
    ///
    /// 部门子类型，取值见飞书人事枚举常量中的部门子类型（department_sub_type）。
    pub sub_type: SubType,
    /// The ID of the head of the department, as returned by the batch query of employees.
    ///
    /// 部门负责人的 ID，可用批量查询员工信息接口获取。
    pub manager: String,
    /// Whether the department is confidential. / 部门是否保密。
    pub is_confidential: bool,
    /// The information common to all organizations, such as the name, description, parent, state, effective date and code.
    ///
    /// 组织的公共信息，包括名称、描述、上级、启停用状态、生效日期和编码等。
    pub hiberarchy_common: HiberarchyCommon,
    /// When it takes effect. / 生效时间。
    pub effective_time: String,
    /// When it expires. / 失效时间。
    pub expiration_time: String,
    /// The values of custom fields. Listing the custom fields shows which there are.
    ///
    /// 自定义字段的值，可用的字段由获取自定义字段列表接口返回。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The ID of the department's cost center. For details, call the cost center search.
    ///
    /// 部门所用成本中心的 ID，详情可用搜索成本中心信息接口获取。
    pub cost_center_id: String,
    /// The staffing model of the department. / 部门的岗职务模式。
    pub staffing_model: StaffingModel,
}
impl wire::Object for Department {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("sub_type", &mut self.sub_type);
        f.field("manager", &mut self.manager);
        f.field("is_confidential", &mut self.is_confidential);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("staffing_model", &mut self.staffing_model);
    }
}
/// The family members. / 亲属。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dependent {
    /// The name of the family member. / 亲属的姓名。
    pub name: PersonName,
    /// How the family member is related to the employee; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `relationship`.
    ///
    /// 亲属与员工的关系，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `relationship`。
    pub relationship: Relationship,
    /// The gender of the family member; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `gender`.
    ///
    /// 亲属的性别，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `gender`。
    pub gender: Gender,
    /// The date of birth of the family member. / 亲属的出生日期。
    /// - Example: `"2020-01-01"`
    pub date_of_birth: String,
    /// The ID of the nationality of the family member. / 亲属国籍的 ID。
    /// - Example: `"7075702734054164011"`
    pub nationality_id: String,
    /// The identification documents. / 身份证件。
    pub national_id_list: Vec<NationalId>,
    /// Whether the spouse is employed: `working` or `not_working`.
    ///
    /// 配偶的工作状态，`working` 为在岗，`not_working` 为不在岗。
    pub spouses_working_status: SpousesWorkingStatus,
    /// Whether the family member is covered by health insurance. / 是否有家属医疗保险。
    pub is_this_person_covered_by_health_insurance: bool,
    /// Whether the family member may be claimed for a tax deduction. / 是否允许以该家属抵扣税款。
    pub is_this_person_allowed_for_tax_deduction: bool,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The name of the family member. / 家庭成员的姓名。
    /// - Example: `"text"`
    pub dependent_name: String,
    /// The employer of the family member. / 亲属的工作单位。
    /// - Example: `"text"`
    pub employer: String,
    /// The job held. / 所任岗位。
    /// - Example: `"text"`
    pub job: String,
    /// The phone number of the family member. / 亲属的电话号码。
    pub phone: Phone,
    /// The contact address of the family member. / 亲属的联系地址。
    pub address: PersonAddress,
    /// The birth certificate of the child. / 子女的出生证明。
    pub birth_certificate_of_child: Vec<BirthCertificateOfChild>,
}
impl wire::Object for Dependent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id", &mut self.nationality_id);
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
/// The request form of [`Dependent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DependentInput {
    /// The name of the family member. / 亲属的姓名。
    pub name: Option<PersonNameInput>,
    /// How the family member is related to the employee; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `relationship`.
    ///
    /// 亲属与员工的关系，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `relationship`。
    pub relationship: RelationshipInput,
    /// The gender of the family member; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `gender`.
    ///
    /// 亲属的性别，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `gender`。
    pub gender: Option<GenderInput>,
    /// The date of birth of the family member. / 亲属的出生日期。
    /// - Example: `"2020-01-01"`
    pub date_of_birth: Option<String>,
    /// The ID of the nationality of the family member. / 亲属国籍的 ID。
    /// - Example: `"7075702734054164011"`
    pub nationality_id: Option<String>,
    /// The identification documents. / 身份证件。
    pub national_id_list: Option<Vec<NationalIdInput>>,
    /// Whether the spouse is employed: `working` or `not_working`.
    ///
    /// 配偶的工作状态，`working` 为在岗，`not_working` 为不在岗。
    pub spouses_working_status: Option<SpousesWorkingStatusInput>,
    /// Whether the family member is covered by health insurance. / 是否有家属医疗保险。
    pub is_this_person_covered_by_health_insurance: Option<bool>,
    /// Whether the family member may be claimed for a tax deduction. / 是否允许以该家属抵扣税款。
    pub is_this_person_allowed_for_tax_deduction: Option<bool>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
    /// The name of the family member. / 家庭成员的姓名。
    /// - Example: `"text"`
    pub dependent_name: Option<String>,
    /// The employer of the family member. / 亲属的工作单位。
    /// - Example: `"text"`
    pub employer: Option<String>,
    /// The job held. / 所任岗位。
    /// - Example: `"text"`
    pub job: Option<String>,
    /// The phone number of the family member. / 亲属的电话号码。
    pub phone: Option<PhoneInput>,
    /// The contact address of the family member. / 亲属的联系地址。
    pub address: Option<PersonAddressInput>,
    /// The birth certificate of the child. / 子女的出生证明。
    pub birth_certificate_of_child: Option<Vec<BirthCertificateOfChildInput>>,
}
impl DependentInput {
    /// Creates the value from its required fields.
    pub fn new(relationship: RelationshipInput) -> Self {
        Self {
            name: Default::default(),
            relationship,
            gender: Default::default(),
            date_of_birth: Default::default(),
            nationality_id: Default::default(),
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
    /// Sets `nationality_id`.
    #[must_use]
    pub fn nationality_id(mut self, value: impl Into<String>) -> Self {
        self.nationality_id = Some(value.into());
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
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
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
    pub fn address(mut self, value: PersonAddressInput) -> Self {
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
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id", &mut self.nationality_id);
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
/// The kind of phone, one of the device types (device_type) among the enum constants of Feishu People.
///
/// 电话的设备类型，取值见飞书人事枚举常量中的设备类型（device_type）。
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
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl DeviceTypeInput {
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
impl wire::Object for DeviceTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The duration type of the contract, one of the duration types (duration_type) among the enum constants of Feishu People.
///
/// 合同的期限类型，取值见飞书人事枚举常量中的合同期限类型（duration_type）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for DurationType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`DurationType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DurationTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl DurationTypeInput {
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
impl wire::Object for DurationTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// An education. / 教育经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Education {
    /// The name of the school in each language. / 学校在各语言中的名称。
    pub school: Vec<I18n>,
    /// The level of education, one of the levels (level_of_education) among the enum constants of Feishu People.
    ///
    /// 学历，取值见飞书人事枚举常量中的学历（level_of_education）。
    pub level_of_education: LevelOfEducation,
    /// When it started. / 这段经历的开始日期。
    pub start_date: String,
    /// When it ended. / 这段经历的结束日期。
    pub end_date: String,
    /// The field of study in each language. / 专业在各语言中的名称。
    pub field_of_study: Vec<I18n>,
    /// The degree, one of the degrees (degree) among the enum constants of Feishu People.
    ///
    /// 学位，取值见飞书人事枚举常量中的学位（degree）。
    pub degree: Degree,
    /// The name of the school. / 学校的名称。
    pub school_name: SchoolName,
    /// The name of the field of study. / 专业的名称。
    pub field_of_study_name: FieldOfStudyName,
    /// The ID of the country or region. / 国家或地区的 ID。
    pub country_region_id: String,
    /// When it is expected to end. / 预期的结束日期。
    pub expected_end_date: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
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
    /// The level of education, one of the levels (level_of_education) among the enum constants of Feishu People.
    ///
    /// 学历，取值见飞书人事枚举常量中的学历（level_of_education）。
    pub level_of_education: Option<LevelOfEducationInput>,
    /// When it started. / 这段经历的开始日期。
    pub start_date: Option<String>,
    /// When it ended. / 这段经历的结束日期。
    pub end_date: Option<String>,
    /// The field of study in each language. / 专业在各语言中的名称。
    pub field_of_study: Option<Vec<I18nInput>>,
    /// The degree, one of the degrees (degree) among the enum constants of Feishu People.
    ///
    /// 学位，取值见飞书人事枚举常量中的学位（degree）。
    pub degree: Option<DegreeInput>,
    /// The name of the school. / 学校的名称。
    pub school_name: Option<SchoolNameInput>,
    /// The name of the field of study. / 专业的名称。
    pub field_of_study_name: Option<FieldOfStudyNameInput>,
    /// The ID of the country or region. / 国家或地区的 ID。
    pub country_region_id: Option<String>,
    /// When it is expected to end. / 预期的结束日期。
    pub expected_end_date: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
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
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for Email {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email", &mut self.email);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
        f.field("email_usage", &mut self.email_usage);
        f.field("custom_fields", &mut self.custom_fields);
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl EmailInput {
    /// Creates the value from its required fields.
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            is_primary: Default::default(),
            is_public: Default::default(),
            email_usage: Default::default(),
            custom_fields: Default::default(),
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
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
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
        f.field("custom_fields", &mut self.custom_fields);
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
/// The emergency contacts. / 紧急联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyContact {
    /// The name of the emergency contact. / 紧急联系人的姓名。
    pub name: PersonName,
    /// How the emergency contact is related to the employee; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `relationship`.
    ///
    /// 紧急联系人与员工的关系，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `relationship`。
    pub relationship: Relationship,
    /// The phone numbers of the emergency contact. The field is indeed spelled `phone_ist`.
    ///
    /// 紧急联系人的电话，字段名即拼作 `phone_ist`。
    pub phone_ist: Vec<Phone>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The legal name. / 法定姓名。
    pub legal_name: String,
}
impl wire::Object for EmergencyContact {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("phone_ist", &mut self.phone_ist);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("legal_name", &mut self.legal_name);
    }
}
/// The request form of [`EmergencyContact`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmergencyContactInput {
    /// The name of the emergency contact. / 紧急联系人的姓名。
    pub name: Option<PersonNameInput>,
    /// How the emergency contact is related to the employee; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `relationship`.
    ///
    /// 紧急联系人与员工的关系，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `relationship`。
    pub relationship: Option<RelationshipInput>,
    /// The phone numbers of the emergency contact. The field is indeed spelled `phone_ist`.
    ///
    /// 紧急联系人的电话，字段名即拼作 `phone_ist`。
    pub phone_ist: Option<Vec<PhoneInput>>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
    /// The legal name. / 法定姓名。
    pub legal_name: Option<String>,
}
impl EmergencyContactInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
    /// Sets `legal_name`.
    #[must_use]
    pub fn legal_name(mut self, value: impl Into<String>) -> Self {
        self.legal_name = Some(value.into());
        self
    }
}
impl wire::Object for EmergencyContactInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("relationship", &mut self.relationship);
        f.field("phone_ist", &mut self.phone_ist);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("legal_name", &mut self.legal_name);
    }
}
/// The type of employment. / 雇佣类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for EmployeeType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// An employee type. / 人员类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeEmployeeType {
    /// The ID of the employee type. / 人员类型的 ID。
    pub id: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// Whether this is the default employee type, of which a tenant can have only one. / 是否为默认人员类型，一个租户只能有一个。
    pub default_employee_type: bool,
    /// Whether the employee type is active. / 人员类型是否启用。
    pub active: bool,
    /// The code of the employee type. / 人员类型的编码。
    pub code: String,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for EmployeeTypeEmployeeType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("default_employee_type", &mut self.default_employee_type);
        f.field("active", &mut self.active);
        f.field("code", &mut self.code);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`EmployeeType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl EmployeeTypeInput {
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
impl wire::Object for EmployeeTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
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
/// The request form of [`EmploymentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentStatusInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl EmploymentStatusInput {
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
impl wire::Object for EmploymentStatusInput {
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
    /// - Example: `"employee"`
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
/// The request form of [`EmploymentType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmploymentTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    /// - Example: `"employee"`
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl EmploymentTypeInput {
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
impl wire::Object for EmploymentTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// An enum option. / 枚举选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumFieldOption {
    /// The API name of the enum option, which identifies it. / 枚举选项的 API 名称，唯一标识该选项。
    pub option_api_name: String,
    /// Whether the enum option is active. / 枚举选项是否启用。
    pub active: bool,
    /// The name of the option, in at least one language. / 选项的名称，至少填一种语言。
    pub name: Name,
}
impl wire::Object for EnumFieldOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option_api_name", &mut self.option_api_name);
        f.field("active", &mut self.active);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`EnumFieldOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumFieldOptionInput {
    /// The API name of the enum option, which identifies it. / 枚举选项的 API 名称，唯一标识该选项。
    pub option_api_name: String,
    /// Whether the enum option is active. / 枚举选项是否启用。
    pub active: Option<bool>,
    /// The name of the option, in at least one language. / 选项的名称，至少填一种语言。
    pub name: NameInput,
}
impl EnumFieldOptionInput {
    /// Creates the value from its required fields.
    pub fn new(option_api_name: impl Into<String>, name: NameInput) -> Self {
        Self {
            option_api_name: option_api_name.into(),
            active: Default::default(),
            name,
        }
    }
    /// Sets `active`.
    #[must_use]
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
}
impl wire::Object for EnumFieldOptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("option_api_name", &mut self.option_api_name);
        f.field("active", &mut self.active);
        f.field("name", &mut self.name);
    }
}
/// The settings of an enum field, including its options. / 枚举字段的配置，包括选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnumFieldSetting {
    /// The options the field offers. / 字段可选的各个选项。
    pub enum_field_option_list: Vec<CommonSchemaOption>,
    /// Whether more than one option may be chosen. / 是否可以多选。
    pub is_multiple: bool,
}
impl wire::Object for EnumFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_field_option_list", &mut self.enum_field_option_list);
        f.field("is_multiple", &mut self.is_multiple);
    }
}
/// The name of the field of study. / 专业的名称。
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
/// The uploaded files. / 上传的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Files {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: String,
}
impl wire::Object for Files {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The request form of [`Files`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilesInput {
    /// The ID of the uploaded file. / 上传的文件的 ID。
    pub id: Option<String>,
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
}
impl wire::Object for FilesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// The filter conditions that the expression is built from. / 组成表达式的各个筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterCondition {
    /// The value on the left of the condition. / 条件左侧的值。
    pub left: FilterRuleValue,
    /// The value on the right of the condition. / 条件右侧的值。
    pub right: FilterRuleValue,
    /// The operator that compares the left value with the right one. / 条件的操作符，用于比较左值与右值。
    pub operator: i64,
    /// What the right value is: 1 a given value, 2 a reference. / 右值的类型：1 为指定值，2 为引用。
    pub right_value_type: i64,
}
impl wire::Object for FilterCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("left", &mut self.left);
        f.field("right", &mut self.right);
        f.field("operator", &mut self.operator);
        f.field("right_value_type", &mut self.right_value_type);
    }
}
/// The expression that selects the data when the range is given by a rule. / 按规则指定数据范围时使用的表达式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterExpression {
    /// The filter conditions that the expression is built from. / 组成表达式的各个筛选条件。
    pub conditions: Vec<FilterCondition>,
    /// The logical expression that combines the conditions. / 把各筛选条件组合起来的逻辑表达式。
    pub logic_expression: String,
}
impl wire::Object for FilterExpression {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("logic_expression", &mut self.logic_expression);
    }
}
/// A value of a condition. / 条件中的一个值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterRuleValue {
    /// The type of `value`: 0 string, 1 number, 2 array of strings, 3 array of numbers.
    ///
    /// `value` 的类型：0 为字符串，1 为数字，2 为字符串数组，3 为数字数组。
    pub r#type: i64,
    /// The value of the rule, read according to `type`. / 规则值，按 `type` 解读。
    pub value: String,
    /// The value to drill down to. / 下钻的值。
    pub lookup_value: String,
    /// The kind of drill-down. / 下钻的类型。
    pub lookup_type: String,
}
impl wire::Object for FilterRuleValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
        f.field("lookup_value", &mut self.lookup_value);
        f.field("lookup_type", &mut self.lookup_type);
    }
}
/// The value of a Boolean variable. / 布尔类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableBoolValue {
    /// The value of the Boolean variable. / 布尔变量的值。
    pub value: bool,
}
impl wire::Object for FormFieldVariableBoolValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
    }
}
/// The value of a date variable. / 日期类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableDateValue {
    /// The value of the date variable, in days since 1970. / 日期变量的值，为 1970 年以来的天数。
    pub value: i64,
}
impl wire::Object for FormFieldVariableDateValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
    }
}
/// The value of a date and time variable. / 日期时间类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableDatetimeValue {
    /// The date and time as a 64-bit integer, in milliseconds since 1970. / 日期时间，毫秒级时间戳（64 位整数）。
    pub value: i64,
    /// The time zone, written as an offset such as `+08:00`. / 时区，以 `+08:00` 这样的偏移量表示。
    pub zone: String,
}
impl wire::Object for FormFieldVariableDatetimeValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("zone", &mut self.zone);
    }
}
/// The value of a department variable. / 部门类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableDepartmentValue {
    /// The ID of the department. / 部门的 ID。
    pub value: String,
}
impl wire::Object for FormFieldVariableDepartmentValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
    }
}
/// The value of an employee variable. / 员工类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableEmploymentValue {
    /// The employment ID of the employee. / 员工的雇佣 ID。
    pub value: String,
    /// The user ID of the employee. / 员工 ID。
    pub user_id: String,
}
impl wire::Object for FormFieldVariableEmploymentValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("user_id", &mut self.user_id);
    }
}
/// The value of an enum variable. / 枚举类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableEnumValue {
    /// The value of the enum. / 枚举的值。
    pub value: String,
    /// The name of the enum value in each language. / 枚举值在各语言中的名称。
    pub name: BpmDataengineI18n,
    /// The description of the enum value in each language. / 枚举值在各语言中的描述。
    pub desc: BpmDataengineI18n,
}
impl wire::Object for FormFieldVariableEnumValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("name", &mut self.name);
        f.field("desc", &mut self.desc);
    }
}
/// The value of a file variable. / 文件类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableFileValue {
    /// Where the file comes from: 1 BPM, 2 the master data. / 文件来自哪里：1 为 BPM，2 为主数据。
    pub source_type: i64,
    /// The ID of the file. / 文件的 ID。
    pub file_id: String,
    /// The name of the file. / 文件的名称。
    pub file_name: String,
    /// The length of the file. / 文件的长度。
    pub length: i64,
    /// The MIME type of the file. / 文件的 MIME 类型。
    pub mime_type: String,
}
impl wire::Object for FormFieldVariableFileValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("source_type", &mut self.source_type);
        f.field("file_id", &mut self.file_id);
        f.field("file_name", &mut self.file_name);
        f.field("length", &mut self.length);
        f.field("mime_type", &mut self.mime_type);
    }
}
/// The value of a multilingual variable. / 多语言类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableI18nValue {
    /// The multilingual value. / 多语言的值。
    pub value: BpmDataengineI18n,
}
impl wire::Object for FormFieldVariableI18nValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
    }
}
/// The value of a number variable. / 数值类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableNumberValue {
    /// The value of the number variable. / 数值变量的值。
    pub value: String,
}
impl wire::Object for FormFieldVariableNumberValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
    }
}
/// The value of an object variable. / 对象类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableObjectValue {
    /// The ID of the object. / 对象的 ID。
    pub value: String,
    /// The API name of the object in the master data. / 对象在主数据中的 API 名称。
    pub wk_api_name: String,
}
impl wire::Object for FormFieldVariableObjectValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("wk_api_name", &mut self.wk_api_name);
    }
}
/// The value of a record variable. / 记录类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableRecordValue {
    /// The values of the variables, in fact a map from the unique name of each variable to its value.
    ///
    /// 变量的值，实际为 map：键是变量的唯一标识，值是变量值。
    pub values: FormFieldVariableRecordValueExample,
}
impl wire::Object for FormFieldVariableRecordValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("values", &mut self.values);
    }
}
/// The values of the variables, in fact a map from the unique name of each variable to its value.
///
/// 变量的值，实际为 map：键是变量的唯一标识，值是变量值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableRecordValueExample {
    /// A sample entry, for a country or region variable. The property names stand for the keys of a map, whose values have the structure of the outer `variable_value`.
    ///
    /// 以国家或地区变量为例的一个条目。实际的属性名是 map 的键，属性值是 map 的值，结构与外层的 `variable_value` 相同。
    pub country_region: FormVariableValueInfoExample,
}
impl wire::Object for FormFieldVariableRecordValueExample {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_region", &mut self.country_region);
    }
}
/// The value of a text variable. / 文本类型变量的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormFieldVariableTextValue {
    /// The value of the text variable. / 文本变量的值。
    pub value: String,
}
impl wire::Object for FormFieldVariableTextValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
    }
}
/// A sample entry, for a country or region variable. The property names stand for the keys of a map, whose values have the structure of the outer `variable_value`.
///
/// 以国家或地区变量为例的一个条目。实际的属性名是 map 的键，属性值是 map 的值，结构与外层的 `variable_value` 相同。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FormVariableValueInfoExample {
    /// The value of the object variable. / 对象变量的值。
    pub object_value: FormFieldVariableObjectValue,
}
impl wire::Object for FormVariableValueInfoExample {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_value", &mut self.object_value);
    }
}
/// The gender, one of the genders (gender) among the enum constants of Feishu People.
///
/// 性别，取值见飞书人事枚举常量中的性别（gender）。
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
    /// The ID of the parent organization. / 上级组织的 ID。
    pub parent_id: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// The type of the organization, one of the organization types (organization_type) among the enum constants of Feishu People.
    ///
    /// 组织的类型，取值见飞书人事枚举常量中的组织类型（organization_type）。
    pub r#type: Type,
    /// Whether the organization is active. / 组织是否启用。
    pub active: bool,
    /// When the version takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00, so it takes effect at the start of that day.
    ///
    /// 版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。
    pub effective_time: String,
    /// When it expires. / 失效时间。
    pub expiration_time: String,
    /// The code of the organization. / 组织的编码。
    pub code: String,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// The order of the department among its siblings. It is updated within 10 minutes after a department is created, and at once after reordering on the page. A change of parent clears it; it is then computed again together with `list_order` within 10 minutes.
    ///
    /// 部门在同层级中的排序序号。新建部门后 10 分钟内更新，在页面上拖动排序则实时更新；变更上级时会先清空，10 分钟内与 `list_order` 一起重新算出。
    pub tree_order: String,
    /// The order of the department among all departments: the `tree_order` values along the path from the top, joined by `-`. It is updated about 10 minutes after a department is created or changed. Its changes raise no department events unless support staff enable them.
    ///
    /// 部门在全部部门中的排序序号，由其上级路径上各部门的 `tree_order` 以 `-` 拼接而成，新建或更新后约 10 分钟才更新。它的变化不触发部门变更事件，需要订阅的须联系支持人员开启。
    pub list_order: String,
    /// The custom fields of the company. Not supported yet. / 公司的自定义字段。暂不支持。
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
    /// The ID of the parent organization. / 上级组织的 ID。
    pub parent_id: Option<String>,
    /// The name in each language. / 各语言的名称。
    pub name: Option<Vec<I18nInput>>,
    /// The type of the organization, one of the organization types (organization_type) among the enum constants of Feishu People.
    ///
    /// 组织的类型，取值见飞书人事枚举常量中的组织类型（organization_type）。
    pub r#type: Option<TypeInput>,
    /// Whether the organization is active. / 组织是否启用。
    pub active: Option<bool>,
    /// When the version takes effect, written `YYYY-MM-DD 00:00:00`. Only whole days are supported: the time of day is set to 00:00:00, so it takes effect at the start of that day.
    ///
    /// 版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日，时分秒一律按 00:00:00 处理，自当天零点生效。
    pub effective_time: Option<String>,
    /// When it expires. / 失效时间。
    pub expiration_time: Option<String>,
    /// The code of the organization. / 组织的编码。
    pub code: Option<String>,
    /// The description in each language. / 各语言的描述。
    pub description: Option<Vec<I18nInput>>,
    /// The order of the department among its siblings. It is updated within 10 minutes after a department is created, and at once after reordering on the page. A change of parent clears it; it is then computed again together with `list_order` within 10 minutes.
    ///
    /// 部门在同层级中的排序序号。新建部门后 10 分钟内更新，在页面上拖动排序则实时更新；变更上级时会先清空，10 分钟内与 `list_order` 一起重新算出。
    pub tree_order: Option<String>,
    /// The order of the department among all departments: the `tree_order` values along the path from the top, joined by `-`. It is updated about 10 minutes after a department is created or changed. Its changes raise no department events unless support staff enable them.
    ///
    /// 部门在全部部门中的排序序号，由其上级路径上各部门的 `tree_order` 以 `-` 拼接而成，新建或更新后约 10 分钟才更新。它的变化不触发部门变更事件，需要订阅的须联系支持人员开启。
    pub list_order: Option<String>,
    /// The custom fields of the company. Not supported yet. / 公司的自定义字段。暂不支持。
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
/// A text in one language. / 一种语言的文本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The language of the text. / 这段内容的语言。
    pub lang: String,
    /// The text in that language. / 该语言下的内容。
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
    /// The language of the text. / 这段内容的语言。
    pub lang: String,
    /// The text in that language. / 该语言下的内容。
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
/// The kind of identification document. / 证件的类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentificationType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for IdentificationType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`IdentificationType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdentificationTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl IdentificationTypeInput {
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
impl wire::Object for IdentificationTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The settings of an image field. / 图片字段的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageFieldSetting {
    /// The kind of image: 1 avatar, 2 badge photo, 3 logo. / 图片的种类：1 为头像，2 为工卡照片，3 为标志。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    pub image_type: i64,
    /// How the image is displayed: 1 square, 2 round. / 图片的显示形状：1 为方形，2 为圆形。
    /// - `1`:
    /// - `2`:
    pub display_style: i64,
}
impl wire::Object for ImageFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_type", &mut self.image_type);
        f.field("display_style", &mut self.display_style);
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
/// The request form of [`IndustryList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IndustryListInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl IndustryListInput {
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
impl wire::Object for IndustryListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The international area code, such as `86_china`, `852_hong_kong` (Hong Kong, China), `886_taiwan` (Taiwan, China), `853_macao` (Macao, China), `1_united_states_of_america`, `7_russian_federation`, `44_united_kingdom`, `81_japan`, `82_korea_republic_of` (South Korea) or `91_india`.
///
/// 国际区号，如 `86_china`（中国）、`852_hong_kong`（中国香港）、`886_taiwan`（中国台湾）、`853_macao`（中国澳门）、`1_united_states_of_america`（美国）、`7_russian_federation`（俄罗斯）、`44_united_kingdom`（英国）、`81_japan`（日本）、`82_korea_republic_of`（韩国）、`91_india`（印度）。
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
    /// Whether the job is active. / 职务是否启用。
    pub active: bool,
    /// The job title in each language. / 各语言的职务头衔。
    pub job_title: Vec<I18n>,
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    pub pathway_id: String,
    /// The IDs of the job families the job belongs to. For details, call the operation that lists job families.
    ///
    /// 职务所属序列的 ID，详情可用批量查询序列接口获取。
    pub job_family_id_list: Vec<String>,
    /// The IDs of the levels of the job. For details, call the operation that lists job levels.
    ///
    /// 职务对应职级的 ID，详情可用批量查询职级接口获取。
    pub job_level_id_list: Vec<String>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    pub working_hours_type_id: String,
    /// When the version of the job takes effect in UTC+8, written `YYYY-MM-DD 00:00:00` to the day.
    ///
    /// 职务版本的生效日期（UTC+8），格式为 `YYYY-MM-DD 00:00:00`，最小单位为日。
    pub effective_time: String,
    /// When the version expires, written `YYYY-MM-DD 00:00:00` to the day.
    ///
    /// 版本的失效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日。
    pub expiration_time: String,
    /// The values of the job's custom fields, in the form the guide to custom fields gives for positions, jobs and custom organizations.
    ///
    /// 职务的自定义字段的值，格式见自定义字段说明中的岗位、职务、自定义组织部分。
    pub custom_fields: Vec<ObjectFieldData>,
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
    }
}
/// Job data. / 任职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobData {
    /// The ID of the job data. / 任职信息的 ID。
    pub id: String,
    /// The ID of the version of the job data. / 任职记录版本的 ID。
    pub version_id: String,
    /// The ID of the job level. For details, call the operation that gets a job level.
    ///
    /// 职级的 ID，详情可用查询单个职级接口获取。
    pub job_level_id: String,
    /// The ID of the job grade. For details, call the job grade query. / 职等的 ID，详情可用查询职等接口获取。
    pub job_grade_id: String,
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
    /// The ID of the job. For details, call the operation that gets a job. / 职务的 ID，详情可用查询单个职务接口获取。
    pub job_id: String,
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
    /// When this version of the job data takes effect. / 这个任职记录版本的生效时间。
    pub effective_time: String,
    /// When this version of the job data expires. / 这个任职记录版本的失效时间。
    pub expiration_time: String,
    /// The ID of the job family. For details, call the operation that gets a job family.
    ///
    /// 序列的 ID，详情可用查询单个序列接口获取。
    pub job_family_id: String,
    /// The business type, formerly called the reason for the assignment. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `assignment_start_reason` as `custom_api_name`.
    ///
    /// 业务类型，原称任职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `assignment_start_reason`。
    pub assignment_start_reason: AssignmentStartReason,
    /// When the probation is expected to end. / 试用期的预计结束日期。
    pub probation_expected_end_date: String,
    /// The outcome of the probation. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `probation_outcome` as `custom_api_name`.
    ///
    /// 试用期的结果。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `probation_outcome`。
    pub probation_outcome: JobDataProbationOutcome,
    /// The weekly working hours as an integer. See `weekly_working_hours_v2` for fractions.
    ///
    /// 每周工作时长，取整数，带小数的见 `weekly_working_hours_v2`。
    pub weekly_working_hours: i64,
    /// The job data ID of the direct manager. For details, call the operation that gets job data.
    ///
    /// 实线主管的任职记录 ID，详情可用查询单个任职信息接口获取。
    pub direct_manager_id: String,
    /// The job data IDs of the dotted-line managers. For details, call the operation that gets job data.
    ///
    /// 各虚线主管的任职记录 ID，详情可用查询单个任职信息接口获取。
    pub dotted_line_manager_id_list: Vec<String>,
    /// The job data ID of the second direct manager. For details, call the operation that gets job data.
    ///
    /// 第二实线主管的任职记录 ID，详情可用查询单个任职信息接口获取。
    pub second_direct_manager_id: String,
    /// How the costs are shared between cost centers. / 各成本中心的分摊比例。
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    /// The weekly working hours, possibly with a fraction. / 每周工作时长，可以有小数。
    pub weekly_working_hours_v2: f64,
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
    /// The ID of the employee subtype. Still being rolled out and enabled by technical support.
    ///
    /// 人员子类型的 ID，功能尚在灰度中，须联系技术支持开通。
    pub employee_subtype_id: String,
    /// The ID of the position. Still being rolled out and enabled by technical support.
    ///
    /// 岗位的 ID，功能尚在灰度中，须联系技术支持开通。
    /// - Present only with one of the scopes `corehr:employment.position:read`, `corehr:employment.position:write`
    pub position_id: String,
    /// Why this job record came about; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `job_data` and `custom_api_name` to `job_data_reason`.
    ///
    /// 产生这条任职记录的原因，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `job_data`，`custom_api_name` 为 `job_data_reason`）。
    /// - Present only with one of the scopes `corehr:job_data.job_data_reason:read`
    pub job_data_reason: JobDataReason,
}
impl wire::Object for JobData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("version_id", &mut self.version_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("primary_job_data", &mut self.primary_job_data);
        f.field("employment_id", &mut self.employment_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("assignment_start_reason", &mut self.assignment_start_reason);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("probation_outcome", &mut self.probation_outcome);
        f.field("weekly_working_hours", &mut self.weekly_working_hours);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id_list", &mut self.dotted_line_manager_id_list);
        f.field("second_direct_manager_id", &mut self.second_direct_manager_id);
        f.field("cost_center_rate", &mut self.cost_center_rate);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("work_shift", &mut self.work_shift);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("service_company", &mut self.service_company);
        f.field("employee_subtype_id", &mut self.employee_subtype_id);
        f.field("position_id", &mut self.position_id);
        f.field("job_data_reason", &mut self.job_data_reason);
    }
}
/// The cost centers of the employee. / 员工的成本中心。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataCostCenter {
    /// The ID of the cost center. For details, call the cost center search. / 成本中心的 ID，详情可用搜索成本中心信息接口获取。
    pub cost_center_id: String,
    /// The share of the costs borne by the cost center. / 该成本中心的分摊比例。
    pub rate: i64,
    /// The values of custom fields, in the form given in the guide to custom fields. / 自定义字段的值，格式见自定义字段说明。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for JobDataCostCenter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("rate", &mut self.rate);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// Job data. / 任职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataJobData {
    /// The ID of the job record, by which it is updated and queried. / 任职信息 ID，更新和查询任职信息时使用。
    pub id: String,
    /// The ID of one version of the job record, by which an update can name the version it applies to.
    ///
    /// 任职记录某个版本的 ID，更新时可用它指定版本。
    pub version_id: String,
    /// The ID of the job level; `corehr.v1.job_level.get` returns the details.
    ///
    /// 职级 ID，详情用 `corehr.v1.job_level.get` 查询。
    pub job_level_id: String,
    /// The ID of the job grade, as returned by the job grade query. / 职等的 ID，可用查询职等接口获取。
    pub job_grade_id: String,
    /// The ID of the employee type; `corehr.v1.employee_type.get` returns the details.
    ///
    /// 人员类型 ID，详情用 `corehr.v1.employee_type.get` 查询。
    pub employee_type_id: String,
    /// The ID of the working hours type; `corehr.v1.working_hours_type.get` returns the details.
    ///
    /// 工时制度 ID，详情用 `corehr.v1.working_hours_type.get` 查询。
    pub working_hours_type_id: String,
    /// The ID of the work location; `corehr.v1.location.get` returns the details.
    ///
    /// 工作地点 ID，详情用 `corehr.v1.location.get` 查询。
    pub work_location_id: String,
    /// The ID of the department, as a `department_id_type` ID; `corehr.v1.department.get` returns the details.
    ///
    /// 任职部门的 ID，类型由 `department_id_type` 决定，详情用 `corehr.v1.department.get` 查询。
    pub department_id: String,
    /// The ID of the job; `corehr.v1.job.get` returns the details. / 职务 ID，详情用 `corehr.v1.job.get` 查询。
    pub job_id: String,
    /// When the probation starts. / 试用期的开始日期。
    pub probation_start_date: String,
    /// When the probation actually ends. / 试用期的实际结束日期。
    pub probation_end_date: String,
    /// Whether this is the primary job of the employee. / 这条任职是否为员工的主任职。
    pub primary_job_data: bool,
    /// The employment ID of the employee, as a `user_id_type` ID. The employee search returns it.
    ///
    /// 员工的雇佣 ID，类型由 `user_id_type` 决定，可用搜索员工信息接口获取。
    pub employment_id: String,
    /// When this version of the job data takes effect. / 这个任职记录版本的生效时间。
    pub effective_time: String,
    /// When this version of the job data expires. / 这个任职记录版本的失效时间。
    pub expiration_time: String,
    /// The ID of the job family; `corehr.v1.job_family.get` returns the details.
    ///
    /// 职务序列 ID，详情用 `corehr.v1.job_family.get` 查询。
    pub job_family_id: String,
    /// The business type, formerly called the reason for the assignment. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `assignment_start_reason` as `custom_api_name`.
    ///
    /// 业务类型，原称任职原因。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `assignment_start_reason`。
    pub assignment_start_reason: AssignmentStartReason,
    /// When the probation is expected to end. / 试用期的预计结束日期。
    pub probation_expected_end_date: String,
    /// The weekly working hours as an integer. See `weekly_working_hours_v2` for fractions.
    ///
    /// 每周工作时长，取整数，带小数的见 `weekly_working_hours_v2`。
    pub weekly_working_hours: i64,
    /// The job data ID of the direct manager, as returned by the operation that lists job data.
    ///
    /// 直属上级的任职记录 ID，可用批量查询员工任职信息接口获取。
    pub direct_manager_id: String,
    /// The job data IDs of the dotted-line managers, as returned by the operation that lists job data.
    ///
    /// 各虚线上级的任职记录 ID，可用批量查询员工任职信息接口获取。
    pub dotted_line_manager_id_list: Vec<String>,
    /// The job data ID of the second direct manager, as returned by the operation that lists job data.
    ///
    /// 第二直属上级的任职记录 ID，可用批量查询员工任职信息接口获取。
    pub second_direct_manager_id: String,
    /// How the costs are shared between cost centers. / 各成本中心的分摊比例。
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    /// The weekly working time in hours, possibly with decimals. / 每周工作时长，单位为小时，可带小数。
    pub weekly_working_hours_v2: f64,
    /// The kind of work shift. / 排班类型。
    /// - Present only with one of the scopes `corehr:job_data.work_shift:read`
    pub work_shift: WorkShift,
    /// The kind of compensation. / 薪资类型。
    /// - Present only with one of the scopes `corehr:job_data.compensation_type:read`
    pub compensation_type: CompensationType,
    /// The ID of the company the employee serves; `corehr.v1.company.get` returns the details.
    ///
    /// 任职公司的 ID，详情用 `corehr.v1.company.get` 查询。
    /// - Present only with one of the scopes `corehr:job_data.service_company:read`
    pub service_company: String,
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    /// - Present only with one of the scopes `corehr:employment.pathway:read`, `corehr:employment.pathway:write`
    pub pathway_id: String,
}
impl wire::Object for JobDataJobData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("version_id", &mut self.version_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("work_location_id", &mut self.work_location_id);
        f.field("department_id", &mut self.department_id);
        f.field("job_id", &mut self.job_id);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_end_date", &mut self.probation_end_date);
        f.field("primary_job_data", &mut self.primary_job_data);
        f.field("employment_id", &mut self.employment_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("assignment_start_reason", &mut self.assignment_start_reason);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("weekly_working_hours", &mut self.weekly_working_hours);
        f.field("direct_manager_id", &mut self.direct_manager_id);
        f.field("dotted_line_manager_id_list", &mut self.dotted_line_manager_id_list);
        f.field("second_direct_manager_id", &mut self.second_direct_manager_id);
        f.field("cost_center_rate", &mut self.cost_center_rate);
        f.field("weekly_working_hours_v2", &mut self.weekly_working_hours_v2);
        f.field("work_shift", &mut self.work_shift);
        f.field("compensation_type", &mut self.compensation_type);
        f.field("service_company", &mut self.service_company);
        f.field("pathway_id", &mut self.pathway_id);
    }
}
/// The outcome of the probation. The options come from the operation that gets a field, with `job_data` as `object_api_name` and `probation_outcome` as `custom_api_name`.
///
/// 试用期的结果。可选项用获取字段详情接口查询，`object_api_name` 填 `job_data`，`custom_api_name` 填 `probation_outcome`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDataProbationOutcome {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for JobDataProbationOutcome {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
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
/// A job family. / 序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobFamily {
    /// The ID of the job family. / 序列的 ID。
    pub id: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// Whether the job family is active. / 序列是否启用。
    pub active: bool,
    /// Whether the job family can be used. / 序列是否可以被选用。
    pub selectable: bool,
    /// The ID of the parent job family. For details, call the operation that gets a job family. A top-level job family has none.
    ///
    /// 上级序列的 ID，详情可用查询单个序列接口获取，一级序列没有。
    pub parent_id: String,
    /// The IDs of the pathways it is linked to. For details, call the pathway queries.
    ///
    /// 关联的通道的 ID，详情可用获取通道信息接口查询。
    pub pathway_ids: Vec<String>,
    /// When the current version takes effect, written `YYYY-MM-DD 00:00:00` to the day.
    ///
    /// 当前版本的生效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日。
    pub effective_time: String,
    /// When the current version expires, written `YYYY-MM-DD 00:00:00` to the day.
    ///
    /// 当前版本的失效日期，格式为 `YYYY-MM-DD 00:00:00`，最小单位为日。
    pub expiration_time: String,
    /// The code of the job family. / 序列的编码。
    pub code: String,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// The custom fields of the job family. Not supported yet and can be ignored. / 序列的自定义字段，暂不支持，可忽略。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for JobFamily {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field("selectable", &mut self.selectable);
        f.field("parent_id", &mut self.parent_id);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("code", &mut self.code);
        f.field("description", &mut self.description);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// A job level. / 职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The ID of the job level. / 职级的 ID。
    pub id: String,
    /// The rank of the job level, used to compare levels. / 职级数值，用于比较职级高低。
    pub level_order: i64,
    /// The code of the job level. / 职级的编码。
    pub code: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// The description in each language. / 各语言的描述。
    pub description: Vec<I18n>,
    /// Whether the job level is active. / 职级是否启用。
    pub active: bool,
    /// The custom fields. Not supported yet and can be ignored. / 自定义字段，暂不支持，可忽略。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The IDs of the job grades of the job level. / 职级对应职等的 ID。
    pub job_grade: Vec<String>,
    /// The IDs of the pathways it is linked to. For details, call the pathway queries.
    ///
    /// 关联的通道的 ID，详情可用获取通道信息接口查询。
    pub pathway_ids: Vec<String>,
    /// The position of the job level in lists; lower numbers come first. / 职级的排序序号，越小越靠前。
    pub view_order: i64,
}
impl wire::Object for JobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("level_order", &mut self.level_order);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("job_grade", &mut self.job_grade);
        f.field("pathway_ids", &mut self.pathway_ids);
        f.field("view_order", &mut self.view_order);
    }
}
/// The level of education, one of the levels (level_of_education) among the enum constants of Feishu People.
///
/// 学历，取值见飞书人事枚举常量中的学历（level_of_education）。
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
/// A location. / 地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Location {
    /// The ID of the location, which administrators maintain in the organization module of Feishu People.
    ///
    /// 地点 ID，对应管理员在飞书人事组织管理模块中维护的地点记录。
    pub id: String,
    /// The basic information of the location, such as its name, code, state and parent location.
    ///
    /// 地点的基本信息，包括名称、编码、启用状态和上级地点等。
    pub hiberarchy_common: HiberarchyCommon,
    /// What the location is used for. / 地点的用途。
    pub location_usage_list: Vec<LocationUsageList>,
    /// The addresses of the location. / 地点的地址。
    pub address: Vec<Address>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    pub working_hours_type_id: String,
    /// The date on which the location data takes effect, from 00:00:00. / 地点信息生效的日期，从当天 00:00:00 起生效。
    pub effective_time: String,
    /// The date on which this version ceases to be in effect, at 00:00:00, written as `YYYY-MM-DD 00:00:00`. If the location is changed again after this version takes effect, it is the date of that change.
    ///
    /// 该版本失效的日期，于当天 00:00:00 失效，格式为 `YYYY-MM-DD 00:00:00`。若此版本生效之后又有修改，则取下一次修改的日期。
    pub expiration_time: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The locale of the location. The options come from the operation that lists enums, with `location` as `object_api_name` and `locale` as `custom_api_name`.
    ///
    /// 地点的区域设置。可选项用批量查询枚举信息接口获取，`object_api_name` 填 `location`，`custom_api_name` 填 `locale`。
    pub locale: Locale,
    /// The ID of the time zone of the location. / 地点所在时区的 ID。
    pub time_zone_id: String,
    /// The ID of the default display language of the location. / 地点的默认显示语言的 ID。
    pub display_language_id: String,
}
impl wire::Object for Location {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("hiberarchy_common", &mut self.hiberarchy_common);
        f.field("location_usage_list", &mut self.location_usage_list);
        f.field("address", &mut self.address);
        f.field("working_hours_type_id", &mut self.working_hours_type_id);
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("locale", &mut self.locale);
        f.field("time_zone_id", &mut self.time_zone_id);
        f.field("display_language_id", &mut self.display_language_id);
    }
}
/// What the location is used for. / 地点的用途。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationUsageList {
    /// What the location is used for. The options come from the operation that lists enums, with `location` as `object_api_name` and `location_usage` as `custom_api_name`.
    ///
    /// 地点用途。可选项用批量查询地点用途接口获取，`object_api_name` 填 `location`，`custom_api_name` 填 `location_usage`。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for LocationUsageList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`LocationUsageList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationUsageListInput {
    /// What the location is used for. The options come from the operation that lists enums, with `location` as `object_api_name` and `location_usage` as `custom_api_name`.
    ///
    /// 地点用途。可选项用批量查询地点用途接口获取，`object_api_name` 填 `location`，`custom_api_name` 填 `location_usage`。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl LocationUsageListInput {
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
impl wire::Object for LocationUsageListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The settings of a lookup field. / 查找字段的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupFieldSetting {
    /// The API name of the object the lookup field refers to, which is `employment` for employee fields. Listing custom fields with this value returns the fields defined in a custom group.
    ///
    /// 查找字段所引用对象的 API 名称，人员单选和多选字段为 `employment`。以此值调用获取自定义字段列表接口，可查到自定义分组中的字段。
    pub lookup_obj_api_name: String,
    /// Whether the field may hold several values, as a multi-select employee field does.
    ///
    /// 字段是否可以有多个值，如人员单选为 false，人员多选为 true。
    pub is_multiple: bool,
}
impl wire::Object for LookupFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lookup_obj_api_name", &mut self.lookup_obj_api_name);
        f.field("is_multiple", &mut self.is_multiple);
    }
}
/// The scope of a role in one management dimension. / 角色在一个管理维度上的范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagementScope {
    /// Which kind of organization the scope is made of. / 管理范围按哪种组织划分。
    pub management_dimension: ManagementScopeManagementDimension,
    /// The ID of the department, work location, company or social insurance city in the scope, depending on `management_dimension`.
    ///
    /// 被授权的部门、工作地点、公司或社保城市的 ID，由 `management_dimension` 决定是哪种。
    pub obj_id: String,
}
impl wire::Object for ManagementScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("management_dimension", &mut self.management_dimension);
        f.field("obj_id", &mut self.obj_id);
    }
}
/// The request form of [`ManagementScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ManagementScopeInput {
    /// Which kind of organization the scope is made of. / 管理范围按哪种组织划分。
    pub management_dimension: ManagementScopeManagementDimension,
    /// The ID of the department, work location, company or social insurance city in the scope, depending on `management_dimension`.
    ///
    /// 被授权的部门、工作地点、公司或社保城市的 ID，由 `management_dimension` 决定是哪种。
    pub obj_id: String,
}
impl ManagementScopeInput {
    /// Creates the value from its required fields.
    pub fn new(
        management_dimension: ManagementScopeManagementDimension,
        obj_id: impl Into<String>,
    ) -> Self {
        Self {
            management_dimension,
            obj_id: obj_id.into(),
        }
    }
}
impl wire::Object for ManagementScopeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("management_dimension", &mut self.management_dimension);
        f.field("obj_id", &mut self.obj_id);
    }
}
/// Which kind of organization the scope is made of. / 管理范围按哪种组织划分。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManagementScopeManagementDimension {
    /// `department`: Department / 部门
    Department,
    /// `work_location`: Work location / 工作地点
    WorkLocation,
    /// `company`: Company / 公司
    Company,
    /// `social_security_location`: Social insurance city / 社保城市
    SocialSecurityLocation,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ManagementScopeManagementDimension {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ManagementScopeManagementDimension {
    fn as_str(&self) -> &str {
        match self {
            Self::Department => "department",
            Self::WorkLocation => "work_location",
            Self::Company => "company",
            Self::SocialSecurityLocation => "social_security_location",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "department" => Self::Department,
            "work_location" => Self::WorkLocation,
            "company" => Self::Company,
            "social_security_location" => Self::SocialSecurityLocation,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The marital status, one of the marital statuses (marital_status) among the enum constants of Feishu People.
///
/// 婚姻状况，取值见飞书人事枚举常量中的婚姻状况（marital_status）。
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
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Name {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for Name {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The request form of [`Name`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NameInput {
    /// The Chinese text. / 中文内容。
    pub zh_cn: Option<String>,
    /// The English text. / 英文内容。
    pub en_us: Option<String>,
}
impl NameInput {
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
impl wire::Object for NameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The type of the name, one of the name types (name_type) among the enum constants of Feishu People.
///
/// 姓名的类型，取值见飞书人事枚举常量中的姓名类型（name_type）。
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
/// The identification documents. / 身份证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationalId {
    /// The ID of the ID document type, as returned by the operation that lists these types.
    ///
    /// 国家证件类型的 ID，可用批量查询国家证件类型接口获取。
    pub national_id_type_id: String,
    /// The number of the document. / 证件号码。
    pub national_id_number: String,
    /// The date the document was issued. / 证件的签发日期。
    pub issue_date: String,
    /// The date the document expires. / 证件的到期日期。
    pub expiration_date: String,
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    pub country_region_id: String,
    /// The authority that issued the document. / 证件的签发机构。
    pub issued_by: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
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
/// The request form of [`NationalId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationalIdInput {
    /// The ID of the ID document type, as returned by the operation that lists these types.
    ///
    /// 国家证件类型的 ID，可用批量查询国家证件类型接口获取。
    pub national_id_type_id: String,
    /// The number of the document. / 证件号码。
    pub national_id_number: String,
    /// The date the document was issued. / 证件的签发日期。
    pub issue_date: Option<String>,
    /// The date the document expires. / 证件的到期日期。
    pub expiration_date: Option<String>,
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    pub country_region_id: String,
    /// The authority that issued the document. / 证件的签发机构。
    pub issued_by: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
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
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
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
/// A national ID type. / 国家证件类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NationalIdType {
    /// The ID of the type of identity document. / 证件类型 ID。
    pub id: String,
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    pub country_region_id: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// Whether the ID document type is active. / 证件类型是否启用。
    pub active: bool,
    /// The regular expression that document numbers of this type must match. / 校验证件号码的正则表达式。
    pub validation_rule: String,
    /// The description of the validation rule in each language. / 各语言的校验规则说明。
    pub validation_rule_description: Vec<I18n>,
    /// The code of the ID document type. / 证件类型的编码。
    pub code: String,
    /// The kind of identification document. / 证件的类型。
    pub identification_type: IdentificationType,
    /// The custom fields of the ID document type. Not supported yet. / 证件类型的自定义字段，暂不支持。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for NationalIdType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("name", &mut self.name);
        f.field("active", &mut self.active);
        f.field("validation_rule", &mut self.validation_rule);
        f.field("validation_rule_description", &mut self.validation_rule_description);
        f.field("code", &mut self.code);
        f.field("identification_type", &mut self.identification_type);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The settings of a number field. / 数字字段的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberFieldSetting {
    /// The kind of number: 1 percentage, 2 integer, 3 plain value, 4 amount of money. All but integers are fixed-point decimals.
    ///
    /// 数字的类型：1 为百分比，2 为整数，3 为数值，4 为金额，除整数外都是定点小数。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    pub number_field_type: i64,
    /// The number of digits after the decimal point. / 小数点后的位数。
    pub decimal_places: i64,
    /// How numbers are rounded: 0 to the nearest, 1 up, 2 down. / 舍入的规则：0 为四舍五入，1 为向上舍入，2 为向下舍入。
    /// - `0`:
    /// - `1`:
    /// - `2`:
    pub round_type: i64,
    /// The maximum number of digits, before and after the decimal point together. / 整数部分与小数部分合计的最大位数。
    pub decimal_total_places: i64,
}
impl wire::Object for NumberFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("number_field_type", &mut self.number_field_type);
        f.field("decimal_places", &mut self.decimal_places);
        f.field("round_type", &mut self.round_type);
        f.field("decimal_total_places", &mut self.decimal_total_places);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectFieldData {
    /// The name of the field. / 字段的名称。
    pub field_name: String,
    /// The value of the field as an escaped JSON string, whose form depends on the metadata of the field, for example `123`, `123.23`, `"true"`, `[\"id1\",\"id2\"]` or `"2006-01-02 15:04:05"`.
    ///
    /// 字段的值，为转义后的 JSON 字符串，格式由字段的元数据决定，如 `123`、`123.23`、`"true"`、`[\"id1\",\"id2\"]`、`"2006-01-02 15:04:05"`。
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
    pub field_name: String,
    /// The value of the field as an escaped JSON string, whose form depends on the metadata of the field, for example `123`, `123.23`, `"true"`, `[\"id1\",\"id2\"]` or `"2006-01-02 15:04:05"`.
    ///
    /// 字段的值，为转义后的 JSON 字符串，格式由字段的元数据决定，如 `123`、`123.23`、`"true"`、`[\"id1\",\"id2\"]`、`"2006-01-02 15:04:05"`。
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
/// The state of the onboarding: `preboarding`, `day_one` (ready), `completed`, `withdrawn` or `deleted`.
///
/// 入职状态：`preboarding` 为待入职，`day_one` 为准备就绪，`completed` 为已完成，`withdrawn` 为已撤销，`deleted` 为已删除。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for OnboardingStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`OnboardingStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardingStatusInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl OnboardingStatusInput {
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
impl wire::Object for OnboardingStatusInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The management dimensions of the role and how far each reaches down. / 角色的各组织管理维度及下钻方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrgTruncation {
    /// The name of the management dimension. / 组织管理维度的名称。
    pub org_key: String,
    /// How far the permission reaches: 0 the current management dimension and those below it, 1 only the current one.
    ///
    /// 权限的下钻方式：0 为当前及下级管理维度均有权限，1 为只对当前有权限，不含下级。
    pub r#type: i64,
    /// How many levels the permission reaches down. / 下钻的层数。
    pub depth: i64,
}
impl wire::Object for OrgTruncation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_key", &mut self.org_key);
        f.field("type", &mut self.r#type);
        f.field("depth", &mut self.depth);
    }
}
/// The authorizations of the employee. Roles managed by organization carry `assigned_organization_list`, the others `grantor_rule_list`.
///
/// 员工的授权列表。按组织架构管理的角色看 `assigned_organization_list`，其他角色看 `grantor_rule_list`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionDetail {
    /// The role that is granted. / 授予员工的角色。
    pub role: SecurityGroup,
    /// The data range of a role managed by organization; absent for other roles. / 按组织架构管理的角色的数据范围；其他角色不返回。
    pub assigned_organization_list: Vec<Vec<PermissionDetailAssignedOrganization>>,
    /// The data range of a role not managed by organization; absent for roles that are.
    ///
    /// 角色的数据范围，仅当该角色不按组织架构管理时返回。
    pub grantor_rule_list: Vec<PermissionSecurityGroup>,
    /// When the authorization was last updated, in seconds since 1970. / 授权的更新时间，秒级时间戳。
    pub update_time: wire::TimestampSec,
}
impl wire::Object for PermissionDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role", &mut self.role);
        f.field("assigned_organization_list", &mut self.assigned_organization_list);
        f.field("grantor_rule_list", &mut self.grantor_rule_list);
        f.field("update_time", &mut self.update_time);
    }
}
/// The data range of a role managed by organization; absent for other roles. / 按组织架构管理的角色的数据范围；其他角色不返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionDetailAssignedOrganization {
    /// The management dimension, such as `department`. / 管理维度，如 `department`。
    pub org_key: String,
    /// The name of the dimension. / 管理维度的名称。
    pub org_name: PermissionDetailOrgName,
    /// The IDs of the organizations. / 组织的 ID。
    pub org_id_list: Vec<String>,
}
impl wire::Object for PermissionDetailAssignedOrganization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("org_key", &mut self.org_key);
        f.field("org_name", &mut self.org_name);
        f.field("org_id_list", &mut self.org_id_list);
    }
}
/// The name of the dimension. / 管理维度的名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionDetailOrgName {
    /// The Chinese text. / 中文内容。
    pub zh_cn: String,
    /// The English text. / 英文内容。
    pub en_us: String,
}
impl wire::Object for PermissionDetailOrgName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The data range of a role not managed by organization; absent for roles that are.
///
/// 角色的数据范围，仅当该角色不按组织架构管理时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionSecurityGroup {
    /// The entity the permission applies to. / 该权限作用的实体。
    pub rule_dimension: RuleDimension,
    /// How far the data permission reaches: 0 for no data, 1 for all data, 2 for the authorized user only, 3 for what a rule selects.
    ///
    /// 数据范围：0 为无数据权限，1 为全部数据，2 为被授权用户本人，3 为按规则指定。
    /// - `0`:
    /// - `1`:
    /// - `2`:
    /// - `3`:
    pub rule_type: i64,
    /// The expression that selects the data when the range is given by a rule. / 按规则指定数据范围时使用的表达式。
    pub expression: FilterExpression,
}
impl wire::Object for PermissionSecurityGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_dimension", &mut self.rule_dimension);
        f.field("rule_type", &mut self.rule_type);
        f.field("expression", &mut self.expression);
    }
}
/// Personal data. / 个人信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// The mobile phone number of the person. / 个人的手机号。
    pub phone_number: String,
    /// The legal name. / 法定姓名。
    pub legal_name: String,
    /// The preferred name, shown with the Chinese and the English form together.
    ///
    /// 常用名，中英文混合展示，如 `张三(Zhang San)`。
    pub preferred_name: String,
    /// The person ID. / 个人信息 ID。
    pub id: String,
    /// The names of the person. / 个人的姓名。
    pub name_list: Vec<PersonName>,
    /// The gender, one of the genders (gender) among the enum constants of Feishu People.
    ///
    /// 性别，取值见飞书人事枚举常量中的性别（gender）。
    pub gender: Gender,
    /// The date of birth. / 出生日期。
    pub date_of_birth: String,
    /// The ID of the nationality. / 国籍的 ID。
    pub nationality_id: String,
    /// The ethnic group or race, one of the races (race) among the enum constants of Feishu People.
    ///
    /// 民族或种族，取值见飞书人事枚举常量中的民族（race）。
    pub race: Race,
    /// The marital status, one of the marital statuses (marital_status) among the enum constants of Feishu People.
    ///
    /// 婚姻状况，取值见飞书人事枚举常量中的婚姻状况（marital_status）。
    pub marital_status: MaritalStatus,
    /// The phone numbers. Only those that are not empty, with `is_primary` true and `home` as `phone_usage`, appear on the personal information page.
    ///
    /// 电话号码，仅号码非空、`is_primary` 为 true 且 `phone_usage` 为 `home` 的会显示在个人信息页。
    pub phone_list: Vec<Phone>,
    /// The addresses of the person. / 个人的地址。
    pub address_list: Vec<PersonAddress>,
    /// The email addresses. / 邮箱地址。
    pub email_list: Vec<Email>,
    /// The work experience. / 工作履历。
    pub work_experience_list: Vec<WorkExperience>,
    /// The education. / 教育经历。
    pub education_list: Vec<Education>,
    /// The bank accounts. / 银行账户。
    pub bank_account_list: Vec<BankAccount>,
    /// The identification documents. / 身份证件。
    pub national_id_list: Vec<NationalId>,
    /// The family members. / 亲属。
    pub dependent_list: Vec<Dependent>,
    /// The emergency contacts. / 紧急联系人。
    pub emergency_contact_list: Vec<EmergencyContact>,
    /// The date the person started working. / 参加工作的日期。
    pub date_entered_workforce: String,
    /// The resource ID of the profile image. / 头像图片的资源 ID。
    pub profile_image_id: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
    /// The email address. / 邮箱地址。
    pub email_address: String,
    /// The tax residency information. / 纳税身份信息。
    pub resident_tax_id_list: Vec<String>,
    /// The age of the person. / 年龄。
    pub age: i64,
    /// The education that led to the highest level. / 最高学历的教育经历。
    pub highest_level_of_education: Education,
    /// The education that led to the highest degree. / 最高学位的教育经历。
    pub highest_degree_of_education: Education,
    /// The personal documents. / 个人资料文件。
    pub personal_profile: Vec<PersonalProfile>,
}
impl wire::Object for Person {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("phone_number", &mut self.phone_number);
        f.field("legal_name", &mut self.legal_name);
        f.field("preferred_name", &mut self.preferred_name);
        f.field("id", &mut self.id);
        f.field("name_list", &mut self.name_list);
        f.field("gender", &mut self.gender);
        f.field("date_of_birth", &mut self.date_of_birth);
        f.field("nationality_id", &mut self.nationality_id);
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
        f.field("profile_image_id", &mut self.profile_image_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("email_address", &mut self.email_address);
        f.field("resident_tax_id_list", &mut self.resident_tax_id_list);
        f.field("age", &mut self.age);
        f.field("highest_level_of_education", &mut self.highest_level_of_education);
        f.field("highest_degree_of_education", &mut self.highest_degree_of_education);
        f.field("personal_profile", &mut self.personal_profile);
    }
}
/// An address. / 地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonAddress {
    /// The full address in the local script. / 以当地文字书写的完整地址。
    pub full_address_local_script: String,
    /// The full address in the Western script. / 以西方文字书写的完整地址。
    pub full_address_western_script: String,
    /// The ID of the address. / 地址的 ID。
    pub id: String,
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    pub country_region_id: String,
    /// The ID of the main administrative division. / 主要行政区的 ID。
    pub region_id: String,
    /// The ID of the city. / 城市的 ID。
    pub city_id: String,
    /// The ID of the district or county. / 区或县的 ID。
    pub distinct_id: String,
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for PersonAddress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("full_address_local_script", &mut self.full_address_local_script);
        f.field("full_address_western_script", &mut self.full_address_western_script);
        f.field("id", &mut self.id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("region_id", &mut self.region_id);
        f.field("city_id", &mut self.city_id);
        f.field("distinct_id", &mut self.distinct_id);
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
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`PersonAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonAddressInput {
    /// The full address in the local script. / 以当地文字书写的完整地址。
    pub full_address_local_script: Option<String>,
    /// The full address in the Western script. / 以西方文字书写的完整地址。
    pub full_address_western_script: Option<String>,
    /// The ID of the address. / 地址的 ID。
    pub id: Option<String>,
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    pub country_region_id: String,
    /// The ID of the main administrative division. / 主要行政区的 ID。
    pub region_id: Option<String>,
    /// The ID of the city. / 城市的 ID。
    pub city_id: Option<String>,
    /// The ID of the district or county. / 区或县的 ID。
    pub distinct_id: Option<String>,
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl PersonAddressInput {
    /// Creates the value from its required fields.
    pub fn new(country_region_id: impl Into<String>) -> Self {
        Self {
            full_address_local_script: Default::default(),
            full_address_western_script: Default::default(),
            id: Default::default(),
            country_region_id: country_region_id.into(),
            region_id: Default::default(),
            city_id: Default::default(),
            distinct_id: Default::default(),
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
            custom_fields: Default::default(),
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
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for PersonAddressInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("full_address_local_script", &mut self.full_address_local_script);
        f.field("full_address_western_script", &mut self.full_address_western_script);
        f.field("id", &mut self.id);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("region_id", &mut self.region_id);
        f.field("city_id", &mut self.city_id);
        f.field("distinct_id", &mut self.distinct_id);
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
        f.field("custom_fields", &mut self.custom_fields);
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
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    pub country_region_id: String,
    /// The type of the name, one of the name types (name_type) among the enum constants of Feishu People.
    ///
    /// 姓名的类型，取值见飞书人事枚举常量中的姓名类型（name_type）。
    pub name_type: NameType,
    /// The given name in the second local script. / 以第二种当地文字书写的名。
    pub local_first_name_2: String,
    /// The family name in the second local script. / 以第二种当地文字书写的姓。
    pub local_primary_2: String,
    /// The type of an additional name, such as `emergency_contact_name` for the name of an emergency contact.
    ///
    /// 补充姓名的类型，如 `emergency_contact_name` 表示紧急联系人的姓名。
    pub additional_name_type: AdditionalNameType,
    /// The given name. / 名。
    pub first_name: String,
    /// The full name. / 全名。
    pub full_name: String,
    /// The title that goes with the family name. / 姓氏称谓。
    pub hereditary: String,
    /// The custom name. / 自定义的姓名。
    /// - Example: `"text"`
    pub custom_name: String,
    /// The custom name in the local script. / 以当地文字书写的自定义姓名。
    /// - Example: `"text"`
    pub custom_local_name: String,
    /// The middle name. / 中间名。
    pub middle_name: String,
    /// The family name. / 姓。
    pub name_primary: String,
    /// The second family name. / 第二个姓氏。
    pub secondary: String,
    /// The honorific. / 尊称。
    pub social: Social,
    /// The family name after marriage. / 婚后姓氏。
    pub tertiary: String,
    /// The title, such as Mr., Miss, Mrs., Prof. or Dr. / 头衔，如 Mr.、Miss、Mrs.、Prof.、Dr.。
    pub title: Title,
    /// The middle name in the local script. / 以当地文字书写的中间名。
    pub local_middle_name: String,
    /// The second family name in the local script. / 以当地文字书写的第二个姓氏。
    pub local_secondary: String,
    /// The display name in the local and Western scripts, computed by the system. For Chinese names (Hong Kong, Macao and Taiwan included) it is `custom_local_name`, or `custom_name` if that is empty; for others, `local_primary`, `local_first_name`, `name_primary`, `first_name` and so on are joined by the rules of the country or region.
    ///
    /// 用于展示的姓名，兼含当地文字和西方文字，由系统计算。中国（含港澳台）姓名取 `custom_local_name`，为空时取 `custom_name`；其他姓名按当地规则拼接 `local_primary`、`local_first_name`、`name_primary`、`first_name` 等。
    pub display_name_local_and_western_script: String,
    /// The display name in the local script, computed by the system. For Chinese names (Hong Kong, Macao and Taiwan included) it is `custom_local_name`; for others, `local_primary`, `local_first_name` and so on are joined by the rules of the country or region.
    ///
    /// 用于展示的当地文字姓名，由系统计算。中国（含港澳台）姓名取 `custom_local_name`，其他姓名按当地规则拼接 `local_primary`、`local_first_name` 等。
    pub display_name_local_script: String,
    /// The display name in the Western script, computed by the system. For Chinese names (Hong Kong, Macao and Taiwan included) it is `custom_name`; for others, `name_primary`, `first_name` and so on are joined by the rules of the country or region.
    ///
    /// 用于展示的西方文字姓名，由系统计算。中国（含港澳台）姓名取 `custom_name`，其他姓名按当地规则拼接 `name_primary`、`first_name` 等。
    pub display_name_western_script: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
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
        f.field("additional_name_type", &mut self.additional_name_type);
        f.field("first_name", &mut self.first_name);
        f.field("full_name", &mut self.full_name);
        f.field("hereditary", &mut self.hereditary);
        f.field("custom_name", &mut self.custom_name);
        f.field("custom_local_name", &mut self.custom_local_name);
        f.field("middle_name", &mut self.middle_name);
        f.field("name_primary", &mut self.name_primary);
        f.field("secondary", &mut self.secondary);
        f.field("social", &mut self.social);
        f.field("tertiary", &mut self.tertiary);
        f.field("title", &mut self.title);
        f.field("local_middle_name", &mut self.local_middle_name);
        f.field("local_secondary", &mut self.local_secondary);
        f.field(
            "display_name_local_and_western_script",
            &mut self.display_name_local_and_western_script,
        );
        f.field("display_name_local_script", &mut self.display_name_local_script);
        f.field("display_name_western_script", &mut self.display_name_western_script);
        f.field("custom_fields", &mut self.custom_fields);
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
    /// The ID of the country or region the ID document type belongs to. / 证件类型所属国家或地区的 ID。
    pub country_region_id: String,
    /// The type of the name, one of the name types (name_type) among the enum constants of Feishu People.
    ///
    /// 姓名的类型，取值见飞书人事枚举常量中的姓名类型（name_type）。
    pub name_type: NameTypeInput,
    /// The given name in the second local script. / 以第二种当地文字书写的名。
    pub local_first_name_2: Option<String>,
    /// The family name in the second local script. / 以第二种当地文字书写的姓。
    pub local_primary_2: Option<String>,
    /// The type of an additional name, such as `emergency_contact_name` for the name of an emergency contact.
    ///
    /// 补充姓名的类型，如 `emergency_contact_name` 表示紧急联系人的姓名。
    pub additional_name_type: Option<AdditionalNameTypeInput>,
    /// The given name. / 名。
    pub first_name: Option<String>,
    /// The full name. / 全名。
    pub full_name: Option<String>,
    /// The title that goes with the family name. / 姓氏称谓。
    pub hereditary: Option<String>,
    /// The custom name. / 自定义的姓名。
    /// - Example: `"text"`
    pub custom_name: Option<String>,
    /// The custom name in the local script. / 以当地文字书写的自定义姓名。
    /// - Example: `"text"`
    pub custom_local_name: Option<String>,
    /// The middle name. / 中间名。
    pub middle_name: Option<String>,
    /// The family name. / 姓。
    pub name_primary: Option<String>,
    /// The second family name. / 第二个姓氏。
    pub secondary: Option<String>,
    /// The honorific. / 尊称。
    pub social: Option<SocialInput>,
    /// The family name after marriage. / 婚后姓氏。
    pub tertiary: Option<String>,
    /// The title, such as Mr., Miss, Mrs., Prof. or Dr. / 头衔，如 Mr.、Miss、Mrs.、Prof.、Dr.。
    pub title: Option<TitleInput>,
    /// The middle name in the local script. / 以当地文字书写的中间名。
    pub local_middle_name: Option<String>,
    /// The second family name in the local script. / 以当地文字书写的第二个姓氏。
    pub local_secondary: Option<String>,
    /// The display name in the local and Western scripts, computed by the system. For Chinese names (Hong Kong, Macao and Taiwan included) it is `custom_local_name`, or `custom_name` if that is empty; for others, `local_primary`, `local_first_name`, `name_primary`, `first_name` and so on are joined by the rules of the country or region.
    ///
    /// 用于展示的姓名，兼含当地文字和西方文字，由系统计算。中国（含港澳台）姓名取 `custom_local_name`，为空时取 `custom_name`；其他姓名按当地规则拼接 `local_primary`、`local_first_name`、`name_primary`、`first_name` 等。
    pub display_name_local_and_western_script: Option<String>,
    /// The display name in the local script, computed by the system. For Chinese names (Hong Kong, Macao and Taiwan included) it is `custom_local_name`; for others, `local_primary`, `local_first_name` and so on are joined by the rules of the country or region.
    ///
    /// 用于展示的当地文字姓名，由系统计算。中国（含港澳台）姓名取 `custom_local_name`，其他姓名按当地规则拼接 `local_primary`、`local_first_name` 等。
    pub display_name_local_script: Option<String>,
    /// The display name in the Western script, computed by the system. For Chinese names (Hong Kong, Macao and Taiwan included) it is `custom_name`; for others, `name_primary`, `first_name` and so on are joined by the rules of the country or region.
    ///
    /// 用于展示的西方文字姓名，由系统计算。中国（含港澳台）姓名取 `custom_name`，其他姓名按当地规则拼接 `name_primary`、`first_name` 等。
    pub display_name_western_script: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
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
            additional_name_type: Default::default(),
            first_name: Default::default(),
            full_name: Default::default(),
            hereditary: Default::default(),
            custom_name: Default::default(),
            custom_local_name: Default::default(),
            middle_name: Default::default(),
            name_primary: Default::default(),
            secondary: Default::default(),
            social: Default::default(),
            tertiary: Default::default(),
            title: Default::default(),
            local_middle_name: Default::default(),
            local_secondary: Default::default(),
            display_name_local_and_western_script: Default::default(),
            display_name_local_script: Default::default(),
            display_name_western_script: Default::default(),
            custom_fields: Default::default(),
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
    /// Sets `social`.
    #[must_use]
    pub fn social(mut self, value: SocialInput) -> Self {
        self.social = Some(value);
        self
    }
    /// Sets `tertiary`.
    #[must_use]
    pub fn tertiary(mut self, value: impl Into<String>) -> Self {
        self.tertiary = Some(value.into());
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
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
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
        f.field("additional_name_type", &mut self.additional_name_type);
        f.field("first_name", &mut self.first_name);
        f.field("full_name", &mut self.full_name);
        f.field("hereditary", &mut self.hereditary);
        f.field("custom_name", &mut self.custom_name);
        f.field("custom_local_name", &mut self.custom_local_name);
        f.field("middle_name", &mut self.middle_name);
        f.field("name_primary", &mut self.name_primary);
        f.field("secondary", &mut self.secondary);
        f.field("social", &mut self.social);
        f.field("tertiary", &mut self.tertiary);
        f.field("title", &mut self.title);
        f.field("local_middle_name", &mut self.local_middle_name);
        f.field("local_secondary", &mut self.local_secondary);
        f.field(
            "display_name_local_and_western_script",
            &mut self.display_name_local_and_western_script,
        );
        f.field("display_name_local_script", &mut self.display_name_local_script);
        f.field("display_name_western_script", &mut self.display_name_western_script);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The personal documents. / 个人资料文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalProfile {
    /// The ID of the personal document. / 个人资料的 ID。
    pub personal_profile_id: String,
    /// The type of the personal document, such as a copy of a bank card, an ID photo, a personal information form or a casual photo.
    ///
    /// 个人资料的类型，如银行储蓄卡复印件、证件照、个人信息采集表、生活照。
    pub personal_profile_type: PersonalProfileType,
    /// The uploaded files. / 上传的文件。
    pub files: Vec<Files>,
}
impl wire::Object for PersonalProfile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("personal_profile_id", &mut self.personal_profile_id);
        f.field("personal_profile_type", &mut self.personal_profile_type);
        f.field("files", &mut self.files);
    }
}
/// The request form of [`PersonalProfile`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonalProfileInput {
    /// The ID of the personal document. / 个人资料的 ID。
    pub personal_profile_id: Option<String>,
    /// The type of the personal document, such as a copy of a bank card, an ID photo, a personal information form or a casual photo.
    ///
    /// 个人资料的类型，如银行储蓄卡复印件、证件照、个人信息采集表、生活照。
    pub personal_profile_type: Option<PersonalProfileTypeInput>,
    /// The uploaded files. / 上传的文件。
    pub files: Option<Vec<FilesInput>>,
}
impl PersonalProfileInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `personal_profile_id`.
    #[must_use]
    pub fn personal_profile_id(mut self, value: impl Into<String>) -> Self {
        self.personal_profile_id = Some(value.into());
        self
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
        f.field("personal_profile_id", &mut self.personal_profile_id);
        f.field("personal_profile_type", &mut self.personal_profile_type);
        f.field("files", &mut self.files);
    }
}
/// The type of the personal document, such as a copy of a bank card, an ID photo, a personal information form or a casual photo.
///
/// 个人资料的类型，如银行储蓄卡复印件、证件照、个人信息采集表、生活照。
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
    /// The international area code, such as `86_china`, `852_hong_kong` (Hong Kong, China), `886_taiwan` (Taiwan, China), `853_macao` (Macao, China), `1_united_states_of_america`, `7_russian_federation`, `44_united_kingdom`, `81_japan`, `82_korea_republic_of` (South Korea) or `91_india`.
    ///
    /// 国际区号，如 `86_china`（中国）、`852_hong_kong`（中国香港）、`886_taiwan`（中国台湾）、`853_macao`（中国澳门）、`1_united_states_of_america`（美国）、`7_russian_federation`（俄罗斯）、`44_united_kingdom`（英国）、`81_japan`（日本）、`82_korea_republic_of`（韩国）、`91_india`（印度）。
    pub international_area_code: InternationalAreaCode,
    /// The phone number. / 电话号码。
    pub phone_number: String,
    /// The complete phone number, with its area code. / 含区号的完整电话号码。
    pub formatted_phone_number: String,
    /// The kind of phone, one of the device types (device_type) among the enum constants of Feishu People.
    ///
    /// 电话的设备类型，取值见飞书人事枚举常量中的设备类型（device_type）。
    pub device_type: DeviceType,
    /// What the phone is used for, one of the phone usages (phone_usage) among the enum constants of Feishu People.
    ///
    /// 电话的用途，取值见飞书人事枚举常量中的电话用途（phone_usage）。
    pub phone_usage: PhoneUsage,
    /// Whether this is the primary phone. / 是否为主要电话。
    pub is_primary: bool,
    /// Whether the phone is public. / 是否为公开电话。
    pub is_public: bool,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
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
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The request form of [`Phone`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneInput {
    /// The international area code, such as `86_china`, `852_hong_kong` (Hong Kong, China), `886_taiwan` (Taiwan, China), `853_macao` (Macao, China), `1_united_states_of_america`, `7_russian_federation`, `44_united_kingdom`, `81_japan`, `82_korea_republic_of` (South Korea) or `91_india`.
    ///
    /// 国际区号，如 `86_china`（中国）、`852_hong_kong`（中国香港）、`886_taiwan`（中国台湾）、`853_macao`（中国澳门）、`1_united_states_of_america`（美国）、`7_russian_federation`（俄罗斯）、`44_united_kingdom`（英国）、`81_japan`（日本）、`82_korea_republic_of`（韩国）、`91_india`（印度）。
    pub international_area_code: Option<InternationalAreaCodeInput>,
    /// The phone number. / 电话号码。
    pub phone_number: String,
    /// The complete phone number, with its area code. / 含区号的完整电话号码。
    pub formatted_phone_number: Option<String>,
    /// The kind of phone, one of the device types (device_type) among the enum constants of Feishu People.
    ///
    /// 电话的设备类型，取值见飞书人事枚举常量中的设备类型（device_type）。
    pub device_type: Option<DeviceTypeInput>,
    /// What the phone is used for, one of the phone usages (phone_usage) among the enum constants of Feishu People.
    ///
    /// 电话的用途，取值见飞书人事枚举常量中的电话用途（phone_usage）。
    pub phone_usage: Option<PhoneUsageInput>,
    /// Whether this is the primary phone. / 是否为主要电话。
    pub is_primary: Option<bool>,
    /// Whether the phone is public. / 是否为公开电话。
    pub is_public: Option<bool>,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
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
            custom_fields: Default::default(),
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
    /// Sets `custom_fields`.
    #[must_use]
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
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
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// A phone number with its area code. / 电话号码及其区号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberAndAreaCode {
    /// The area code. The options come from the operation that gets a field, with `phone` as `object_api_name` and `international_area_code` as `custom_api_name`.
    ///
    /// 电话区号。可选项用获取字段详情接口查询，`object_api_name` 填 `phone`，`custom_api_name` 填 `international_area_code`。
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
/// The request form of [`PhoneNumberAndAreaCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberAndAreaCodeInput {
    /// The area code. The options come from the operation that gets a field, with `phone` as `object_api_name` and `international_area_code` as `custom_api_name`.
    ///
    /// 电话区号。可选项用获取字段详情接口查询，`object_api_name` 填 `phone`，`custom_api_name` 填 `international_area_code`。
    pub area_code: AreaCodeInput,
    /// The number without its area code. / 不含区号的号码。
    pub phone_number: String,
}
impl PhoneNumberAndAreaCodeInput {
    /// Creates the value from its required fields.
    pub fn new(area_code: AreaCodeInput, phone_number: impl Into<String>) -> Self {
        Self {
            area_code,
            phone_number: phone_number.into(),
        }
    }
}
impl wire::Object for PhoneNumberAndAreaCodeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("area_code", &mut self.area_code);
        f.field("phone_number", &mut self.phone_number);
    }
}
/// What the phone is used for, one of the phone usages (phone_usage) among the enum constants of Feishu People.
///
/// 电话的用途，取值见飞书人事枚举常量中的电话用途（phone_usage）。
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
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl PhoneUsageInput {
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
impl wire::Object for PhoneUsageInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A pre-hire. / 待入职人员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreHire {
    /// The ID of the job application in Feishu Hire, as returned by the operation that lists applications.
    ///
    /// 招聘中的投递 ID，可用获取投递列表接口获取。
    pub ats_application_id: String,
    /// The ID of the pre-hire, which the operation that lists pre-hires returns. / 待入职 ID，可用待入职列表接口获取。
    pub id: String,
    /// The date of joining, written `YYYY-MM-DD`. / 入职日期，格式为 `YYYY-MM-DD`。
    pub hire_date: String,
    /// The employee type. / 人员类型。
    pub employee_type: EmployeeType,
    /// The worker number. / 人员编号。
    pub worker_id: String,
    /// The ID of the employee type, as returned by the operation that lists employee types.
    ///
    /// 人员类型的 ID，可用批量查询人员类型接口获取。
    pub employee_type_id: String,
    /// The ID of the person. / 个人信息的 ID。
    pub person_id: String,
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
    /// How the costs are shared between cost centers. / 各成本中心的分摊比例。
    pub cost_center_rate: Vec<SupportCostCenterItem>,
    /// The state of the onboarding: `preboarding`, `day_one` (ready), `completed`, `withdrawn`, or `deleted`, which means moved back to the offer stage.
    ///
    /// 入职状态：`preboarding` 为待入职，`day_one` 为准备就绪，`completed` 为已完成，`withdrawn` 为已撤销，`deleted` 为已删除，即已退回 Offer 沟通阶段。
    pub onboarding_status: OnboardingStatus,
}
impl wire::Object for PreHire {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ats_application_id", &mut self.ats_application_id);
        f.field("id", &mut self.id);
        f.field("hire_date", &mut self.hire_date);
        f.field("employee_type", &mut self.employee_type);
        f.field("worker_id", &mut self.worker_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("person_id", &mut self.person_id);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("cost_center_rate", &mut self.cost_center_rate);
        f.field("onboarding_status", &mut self.onboarding_status);
    }
}
/// The ethnic group or race, one of the races (race) among the enum constants of Feishu People.
///
/// 民族或种族，取值见飞书人事枚举常量中的民族（race）。
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
    /// - Example: `"voluntary"`
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
/// The request form of [`ReasonForOffboarding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReasonForOffboardingInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    /// - Example: `"voluntary"`
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl ReasonForOffboardingInput {
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
impl wire::Object for ReasonForOffboardingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// Whether the employee is rehired, `to_be_confirmed` by default. With `to_be_confirmed` the system decides, and if a former employment needs confirmation the call fails and returns it. `no` skips the check, and `yes` needs `rehire_employment_id`.
///
/// 是否为离职重聘，默认为 `to_be_confirmed`。`to_be_confirmed` 由系统判断，存在需二次确认的历史雇佣记录时调用失败并返回这些记录；`no` 直接按非重聘处理；`yes` 须同时填写 `rehire_employment_id`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rehire {
    /// The identifier of the enum option. / 枚举选项的标识。
    /// - Example: `"yes"`
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
/// The request form of [`Rehire`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RehireInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    /// - Example: `"yes"`
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl RehireInput {
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
impl wire::Object for RehireInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// How the family member is related to the employee; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `relationship`.
///
/// 亲属与员工的关系，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `relationship`。
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
/// The renewal state of the contract; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `renewal_status`.
///
/// 合同的续签状态，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `renewal_status`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewalStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for RenewalStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The role grants of a user. / 用户的角色授权。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleAuthorization {
    /// The ID of the authorized employee; `corehr.v2.employee.search` returns the details.
    ///
    /// 被授权员工的 ID，详情用 `corehr.v2.employee.search` 查询。
    pub employment_id: String,
    /// The authorizations of the employee. Roles managed by organization carry `assigned_organization_list`, the others `grantor_rule_list`.
    ///
    /// 员工的授权列表。按组织架构管理的角色看 `assigned_organization_list`，其他角色看 `grantor_rule_list`。
    pub permission_detail_list: Vec<PermissionDetail>,
}
impl wire::Object for RoleAuthorization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("permission_detail_list", &mut self.permission_detail_list);
    }
}
/// The entity the permission applies to. / 该权限作用的实体。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDimension {
    /// The key of the entity the permission is for, such as `user` (employee) or `department`.
    ///
    /// 权限实体的标识，如 `user` 为员工、`department` 为部门。
    pub entity_key: String,
    /// The name of the dimension, such as employee or department. / 维度的名称，如员工、部门。
    pub entity_name: Name,
}
impl wire::Object for RuleDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_key", &mut self.entity_key);
        f.field("entity_name", &mut self.entity_name);
    }
}
/// The name of the school. / 学校的名称。
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
/// A role. / 角色。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityGroup {
    /// The ID of the role. / 角色的 ID。
    pub id: String,
    /// The code of the role. / 角色的编码。
    pub code: String,
    /// The name of the role. / 角色的名称。
    pub name: Name,
    /// The state of the role: 1 active, 2 inactive. / 角色的状态：1 为启用，2 为停用。
    pub active_status: i64,
    /// The description of the role. / 角色的描述。
    pub description: Name,
    /// The type of the role: 3 organizational, 7 not organizational. / 角色的类型：3 为组织类角色，7 为非组织类角色。
    pub group_type: i64,
    /// The creator. / 创建人。
    pub created_by: String,
    /// When it was updated, in seconds since 1970. / 更新时间，秒级时间戳。
    pub update_time: wire::TimestampSec,
    /// The management dimensions of the role and how far each reaches down. / 角色的各组织管理维度及下钻方式。
    pub org_truncation: Vec<OrgTruncation>,
}
impl wire::Object for SecurityGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("active_status", &mut self.active_status);
        f.field("description", &mut self.description);
        f.field("group_type", &mut self.group_type);
        f.field("created_by", &mut self.created_by);
        f.field("update_time", &mut self.update_time);
        f.field("org_truncation", &mut self.org_truncation);
    }
}
/// The signing type of the contract, one of the signing types (signing_type) among the enum constants of Feishu People.
///
/// 合同的签订类型，取值见飞书人事枚举常量中的签订类型（signing_type）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SigningType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SigningType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The request form of [`SigningType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SigningTypeInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl SigningTypeInput {
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
impl wire::Object for SigningTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The honorific. / 尊称。
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
/// Whether the spouse is employed: `working` or `not_working`.
///
/// 配偶的工作状态，`working` 为在岗，`not_working` 为不在岗。
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
    /// The identifier of the enum option. / 枚举选项的标识。
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
    /// The identifier of the enum option. / 枚举选项的标识。
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
/// The subtype of the department, one of the department subtypes (department_sub_type) among the enum constants of Feishu People.
///
/// 部门子类型，取值见飞书人事枚举常量中的部门子类型（department_sub_type）。
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
/// The request form of [`SubTypeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubTypeListInput {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl SubTypeListInput {
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
impl wire::Object for SubTypeListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A province or subdivision. / 省份或行政区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subdivision {
    /// The ID of the province or other subdivision. / 省份或行政区的 ID。
    pub id: String,
    /// The name of the province or other subdivision, by language. / 省份或行政区的名称，按语言给出。
    pub name: Vec<I18n>,
    /// The ID of the country or region it belongs to; `corehr.v1.country_region.get` returns the details.
    ///
    /// 所属国家或地区的 ID，详情用 `corehr.v1.country_region.get` 查询。
    pub country_region_id: String,
    /// The kind of subdivision, such as province or state; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `subdivision_type`.
    ///
    /// 行政区的类型，如省、州，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `subdivision_type`。
    pub subdivision_type: SubdivisionType,
}
impl wire::Object for Subdivision {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("country_region_id", &mut self.country_region_id);
        f.field("subdivision_type", &mut self.subdivision_type);
    }
}
/// The kind of subdivision, such as province or state; the values are listed in the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant) under `subdivision_type`.
///
/// 行政区的类型，如省、州，取值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)的 `subdivision_type`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubdivisionType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<I18n>,
}
impl wire::Object for SubdivisionType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// A city or subregion. / 城市或区域。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subregion {
    /// The ID of the city or subregion. / 城市或区域的 ID。
    pub id: String,
    /// The name of the city or subregion in each language. / 城市或区域在各语言中的名称。
    pub name: Vec<I18n>,
    /// The ID of the province or subdivision it belongs to. For details, call the subdivision queries.
    ///
    /// 所属省份或行政区的 ID，详情可用查询省份/行政区信息接口获取。
    pub subdivision_id: String,
    /// The ID of the parent city or subregion. / 上级城市或区域的 ID。
    pub superior_subregion_id: String,
}
impl wire::Object for Subregion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("subdivision_id", &mut self.subdivision_id);
        f.field("superior_subregion_id", &mut self.superior_subregion_id);
    }
}
/// A cost center with its share. / 一个成本中心及其分摊比例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportCostCenterItem {
    /// The ID of the cost center that bears a share. For details, call the cost center search.
    ///
    /// 参与分摊的成本中心的 ID，详情可用搜索成本中心信息接口获取。
    pub cost_center_id: String,
    /// The share of the costs borne by the cost center. / 该成本中心的分摊比例。
    pub rate: i64,
}
impl wire::Object for SupportCostCenterItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("rate", &mut self.rate);
    }
}
/// The request form of [`SupportCostCenterItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportCostCenterItemInput {
    /// The ID of the cost center that bears a share. For details, call the cost center search.
    ///
    /// 参与分摊的成本中心的 ID，详情可用搜索成本中心信息接口获取。
    pub cost_center_id: Option<String>,
    /// The share of the costs borne by the cost center. / 该成本中心的分摊比例。
    pub rate: Option<i64>,
}
impl SupportCostCenterItemInput {
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
}
impl wire::Object for SupportCostCenterItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cost_center_id", &mut self.cost_center_id);
        f.field("rate", &mut self.rate);
    }
}
/// The settings of a text field. / 文本字段的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFieldSetting {
    /// Whether the text is multilingual. / 文本是否支持多语言。
    pub is_multilingual: bool,
    /// Whether the text may have several lines. / 文本是否可以有多行。
    pub is_multiline: bool,
    /// The maximum length of the text. / 文本的最大长度。
    pub max_length: i64,
    /// Whether the text is a hyperlink. / 是否为超链接类型。
    pub is_url_type: bool,
}
impl wire::Object for TextFieldSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_multilingual", &mut self.is_multilingual);
        f.field("is_multiline", &mut self.is_multiline);
        f.field("max_length", &mut self.max_length);
        f.field("is_url_type", &mut self.is_url_type);
    }
}
/// The title, such as Mr., Miss, Mrs., Prof. or Dr. / 头衔，如 Mr.、Miss、Mrs.、Prof.、Dr.。
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
    /// - Example: `"2023-01-01"`
    pub regular_employee_start_date: String,
    /// The date the years of service count from, written `YYYY-MM-DD`. / 司龄的起算日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2023-01-01"`
    pub seniority_date: String,
    /// The employee number, as returned by the employee search. / 员工的工号，可用搜索员工信息接口获取。
    /// - Example: `"1111111"`
    pub employee_number: String,
    /// The values of custom fields. / 自定义字段的值。
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
    /// - Example: `"2023-01-01"`
    pub regular_employee_start_date: Option<String>,
    /// The date the years of service count from, written `YYYY-MM-DD`. / 司龄的起算日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2023-01-01"`
    pub seniority_date: Option<String>,
    /// The employee number, as returned by the employee search. / 员工的工号，可用搜索员工信息接口获取。
    /// - Example: `"1111111"`
    pub employee_number: Option<String>,
    /// The values of custom fields. / 自定义字段的值。
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
/// The changes of a job change. / 异动的具体内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInfo {
    /// The remarks on the job change. / 异动的备注。
    /// - Example: `"text"`
    pub remark: String,
    /// The offer information. It is only stored in the database and not shown in the form.
    ///
    /// Offer 信息，仅存入数据库，不在前端表单中显示。
    /// - Example: `"text"`
    pub offer_info: String,
    /// Whether the dotted-line managers are removed. / 是否撤销虚线上级。
    pub target_dotted_manager_clean: bool,
    /// Whether there is a probation after the job change. / 异动后是否有试用期。
    pub probation_exist: bool,
    /// The ID of the department before the job change, as returned by the operation that lists departments.
    ///
    /// 异动前部门的 ID，可用批量查询部门接口获取。
    /// - Example: `"6966236933198579208"`
    pub original_department: String,
    /// The ID of the department after the job change, as returned by the operation that lists departments.
    ///
    /// 异动后部门的 ID，可用批量查询部门接口获取。
    /// - Example: `"6966236933198579208"`
    pub target_department: String,
    /// The ID of the work location before the job change, as returned by the operation that lists locations.
    ///
    /// 异动前工作地点的 ID，可用批量查询地点接口获取。
    /// - Example: `"6967271100992587295"`
    pub original_work_location: String,
    /// The ID of the work location after the job change, as returned by the operation that lists locations.
    ///
    /// 异动后工作地点的 ID，可用批量查询地点接口获取。
    /// - Example: `"6967271100992587295"`
    pub target_work_location: String,
    /// The ID of the direct manager before the job change, as returned by the employee search.
    ///
    /// 异动前直属上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"6974641477444060708"`
    pub original_direct_manager: String,
    /// The ID of the direct manager after the job change, as returned by the employee search.
    ///
    /// 异动后直属上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"7013619729281713671"`
    pub target_direct_manager: String,
    /// The ID of the dotted-line manager before the job change, as returned by the employee search.
    ///
    /// 异动前虚线上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"6974648866876573198"`
    pub original_dotted_manager: String,
    /// The ID of the dotted-line manager after the job change, as returned by the employee search.
    ///
    /// 异动后虚线上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"7013328578351842852"`
    pub target_dotted_manager: String,
    /// The ID of the job before the job change, as returned by the operation that lists jobs.
    ///
    /// 异动前职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"6969469398088287751"`
    pub original_job: String,
    /// The ID of the job after the job change, as returned by the operation that lists jobs.
    ///
    /// 异动后职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"6969469557836760606"`
    pub target_job: String,
    /// The ID of the job family before the job change, as returned by the operation that lists job families.
    ///
    /// 异动前序列的 ID，可用批量查询序列接口获取。
    /// - Example: `"6967287547462419975"`
    pub original_job_family: String,
    /// The ID of the job family after the job change, as returned by the operation that lists job families.
    ///
    /// 异动后序列的 ID，可用批量查询序列接口获取。
    /// - Example: `"6967287547462419975"`
    pub target_job_family: String,
    /// The ID of the job level before the job change, as returned by the operation that lists job levels.
    ///
    /// 异动前职级的 ID，可用批量查询职级接口获取。
    /// - Example: `"6972085707674355214"`
    pub original_job_level: String,
    /// The ID of the job level after the job change, as returned by the operation that lists job levels.
    ///
    /// 异动后职级的 ID，可用批量查询职级接口获取。
    /// - Example: `"6972085707674355214"`
    pub target_job_level: String,
    /// The ID of the employee type before the job change, as returned by the operation that lists employee types.
    ///
    /// 异动前人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"6968386026792289828"`
    pub original_workforce_type: String,
    /// The ID of the employee type after the job change, as returned by the operation that lists employee types.
    ///
    /// 异动后人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"7036268995372303885"`
    pub target_workforce_type: String,
    /// The employee subtype before the job change. / 异动前的人员子类型。
    /// - Example: `"6968386026792289828"`
    pub original_employee_subtype: String,
    /// The employee subtype after the job change. / 异动后的人员子类型。
    /// - Example: `"7036268995372303885"`
    pub target_employee_subtype: String,
    /// The ID of the company before the job change. For details, call the operation that lists companies.
    ///
    /// 异动前公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"6974659700705068581"`
    pub original_company: String,
    /// The ID of the company after the job change. For details, call the operation that lists companies.
    ///
    /// 异动后公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"6974659700705068581"`
    pub target_company: String,
    /// The contract number before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前的合同编号，详情可用批量查询合同接口获取。
    /// - Example: `"55332"`
    pub original_contract_number: String,
    /// The contract number after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后的合同编号，详情可用批量查询合同接口获取。
    /// - Example: `"55333"`
    pub target_contract_number: String,
    /// The contract type before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前的合同类型，详情可用批量查询合同接口获取。
    /// - Example: `"labor_contract"`
    pub original_contract_type: String,
    /// The contract type after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后的合同类型，详情可用批量查询合同接口获取。
    /// - Example: `"labor_contract"`
    pub target_contract_type: String,
    /// The duration type of the contract before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前合同的期限类型，详情可用批量查询合同接口获取。
    /// - Example: `"fixed_term"`
    pub original_duration_type: String,
    /// The duration type of the contract after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后合同的期限类型，详情可用批量查询合同接口获取。
    /// - Example: `"fixed_term"`
    pub target_duration_type: String,
    /// The signing type of the contract before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前合同的签订类型，详情可用批量查询合同接口获取。
    /// - Example: `"new"`
    pub original_signing_type: String,
    /// The signing type of the contract after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后合同的签订类型，详情可用批量查询合同接口获取。
    /// - Example: `"new"`
    pub target_signing_type: String,
    /// When the contract before the job change starts, written `YYYY-MM-DD`. / 异动前合同的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-07-01"`
    pub original_contract_start_date: String,
    /// When the contract after the job change starts, written `YYYY-MM-DD`. / 异动后合同的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-07-01"`
    pub target_contract_start_date: String,
    /// When the contract before the job change ends, written `YYYY-MM-DD`. / 异动前合同的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-07-01"`
    pub original_contract_end_date: String,
    /// When the contract after the job change ends, written `YYYY-MM-DD`. / 异动后合同的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-07-01"`
    pub target_contract_end_date: String,
    /// The ID of the working hours type before the job change, as returned by the operation that lists working hours types.
    ///
    /// 异动前的工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"6969087376740206087"`
    pub original_working_hours_type: String,
    /// The ID of the working hours type after the job change, as returned by the operation that lists working hours types.
    ///
    /// 异动后的工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"6969087376740206087"`
    pub target_working_hours_type: String,
    /// The work calendar before the job change. Administrators provide the calendars once the leave service is enabled.
    ///
    /// 异动前的工作日历，须开通休假服务后向管理员获取。
    /// - Example: `"6969087376740236087"`
    pub original_working_calendar: String,
    /// The work calendar after the job change. Administrators provide the calendars once the leave service is enabled.
    ///
    /// 异动后的工作日历，须开通休假服务后向管理员获取。
    /// - Example: `"6969087376740236087"`
    pub target_working_calendar: String,
    /// When the probation was expected to end before the job change, written `YYYY-MM-DD`.
    ///
    /// 异动前试用期的预计结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-11-17"`
    pub original_probation_end_date: String,
    /// When the probation is expected to end after the job change, written `YYYY-MM-DD`.
    ///
    /// 异动后试用期的预计结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-11-17"`
    pub target_probation_end_date: String,
    /// The weekly working hours before the job change. / 异动前的每周工作时长。
    /// - Example: `"162"`
    pub original_weekly_working_hours: String,
    /// The weekly working hours after the job change. / 异动后的每周工作时长。
    /// - Example: `"160"`
    pub target_weekly_working_hours: String,
    /// The work shift before the job change. / 异动前的排班类型。
    /// - Example: `"work_shift"`
    pub original_work_shift: String,
    /// The work shift after the job change. / 异动后的排班类型。
    /// - Example: `"non_work_shift"`
    pub target_work_shift: String,
    /// How the costs were shared between cost centers before the job change. / 异动前各成本中心的分摊比例。
    pub original_cost_center_rate: Vec<SupportCostCenterItem>,
    /// How the costs are shared between cost centers after the job change. / 异动后各成本中心的分摊比例。
    pub target_cost_center_rate: Vec<SupportCostCenterItem>,
    /// The employment information before the job change, such as the regular employee date, the seniority date and the employee number.
    ///
    /// 异动前的雇佣相关信息，如转正日期、司龄起算日期和工号。
    pub original_employment_change: TranferEmploymentInfo,
    /// The employment information after the job change, such as the regular employee date, the seniority date and the employee number.
    ///
    /// 异动后的雇佣相关信息，如转正日期、司龄起算日期和工号。
    pub target_employment_change: TranferEmploymentInfo,
    /// The ID of the job grade before the job change, as returned by the job grade query.
    ///
    /// 异动前职等的 ID，可用查询职等接口获取。
    /// - Example: `"7289005963599693366"`
    pub original_job_grade: String,
    /// The ID of the job grade after the job change, as returned by the job grade query.
    ///
    /// 异动后职等的 ID，可用查询职等接口获取。
    /// - Example: `"7289005963599693366"`
    pub target_job_grade: String,
    /// The type of pay before the job change. / 异动前的薪资类型。
    /// - Example: `"hourly"`
    pub original_compensation_type: String,
    /// The type of pay after the job change. / 异动后的薪资类型。
    /// - Example: `"salary"`
    pub target_compensation_type: String,
    /// The ID of the company served before the job change. For details, call the operation that lists companies.
    ///
    /// 异动前任职公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"7289005963599693367"`
    pub original_service_company: String,
    /// The ID of the company served after the job change. For details, call the operation that lists companies.
    ///
    /// 异动后任职公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"7289005963599693367"`
    pub target_service_company: String,
    /// The position before the job change. / 异动前的岗位。
    /// - Example: `"7289005963599693367"`
    pub original_position: String,
    /// The position after the job change. / 异动后的岗位。
    /// - Example: `"7289005963599693367"`
    pub target_position: String,
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
    }
}
/// The request form of [`TransferInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferInfoInput {
    /// The remarks on the job change. / 异动的备注。
    /// - Example: `"text"`
    pub remark: Option<String>,
    /// The offer information. It is only stored in the database and not shown in the form.
    ///
    /// Offer 信息，仅存入数据库，不在前端表单中显示。
    /// - Example: `"text"`
    pub offer_info: Option<String>,
    /// Whether the dotted-line managers are removed. / 是否撤销虚线上级。
    pub target_dotted_manager_clean: Option<bool>,
    /// Whether there is a probation after the job change. / 异动后是否有试用期。
    pub probation_exist: Option<bool>,
    /// The ID of the department before the job change, as returned by the operation that lists departments.
    ///
    /// 异动前部门的 ID，可用批量查询部门接口获取。
    /// - Example: `"6966236933198579208"`
    pub original_department: Option<String>,
    /// The ID of the department after the job change, as returned by the operation that lists departments.
    ///
    /// 异动后部门的 ID，可用批量查询部门接口获取。
    /// - Example: `"6966236933198579208"`
    pub target_department: Option<String>,
    /// The ID of the work location before the job change, as returned by the operation that lists locations.
    ///
    /// 异动前工作地点的 ID，可用批量查询地点接口获取。
    /// - Example: `"6967271100992587295"`
    pub original_work_location: Option<String>,
    /// The ID of the work location after the job change, as returned by the operation that lists locations.
    ///
    /// 异动后工作地点的 ID，可用批量查询地点接口获取。
    /// - Example: `"6967271100992587295"`
    pub target_work_location: Option<String>,
    /// The ID of the direct manager before the job change, as returned by the employee search.
    ///
    /// 异动前直属上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"6974641477444060708"`
    pub original_direct_manager: Option<String>,
    /// The ID of the direct manager after the job change, as returned by the employee search.
    ///
    /// 异动后直属上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"7013619729281713671"`
    pub target_direct_manager: Option<String>,
    /// The ID of the dotted-line manager before the job change, as returned by the employee search.
    ///
    /// 异动前虚线上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"6974648866876573198"`
    pub original_dotted_manager: Option<String>,
    /// The ID of the dotted-line manager after the job change, as returned by the employee search.
    ///
    /// 异动后虚线上级的 ID，可用搜索员工信息接口获取。
    /// - Example: `"7013328578351842852"`
    pub target_dotted_manager: Option<String>,
    /// The ID of the job before the job change, as returned by the operation that lists jobs.
    ///
    /// 异动前职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"6969469398088287751"`
    pub original_job: Option<String>,
    /// The ID of the job after the job change, as returned by the operation that lists jobs.
    ///
    /// 异动后职务的 ID，可用批量查询职务接口获取。
    /// - Example: `"6969469557836760606"`
    pub target_job: Option<String>,
    /// The ID of the job family before the job change, as returned by the operation that lists job families.
    ///
    /// 异动前序列的 ID，可用批量查询序列接口获取。
    /// - Example: `"6967287547462419975"`
    pub original_job_family: Option<String>,
    /// The ID of the job family after the job change, as returned by the operation that lists job families.
    ///
    /// 异动后序列的 ID，可用批量查询序列接口获取。
    /// - Example: `"6967287547462419975"`
    pub target_job_family: Option<String>,
    /// The ID of the job level before the job change, as returned by the operation that lists job levels.
    ///
    /// 异动前职级的 ID，可用批量查询职级接口获取。
    /// - Example: `"6972085707674355214"`
    pub original_job_level: Option<String>,
    /// The ID of the job level after the job change, as returned by the operation that lists job levels.
    ///
    /// 异动后职级的 ID，可用批量查询职级接口获取。
    /// - Example: `"6972085707674355214"`
    pub target_job_level: Option<String>,
    /// The ID of the employee type before the job change, as returned by the operation that lists employee types.
    ///
    /// 异动前人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"6968386026792289828"`
    pub original_workforce_type: Option<String>,
    /// The ID of the employee type after the job change, as returned by the operation that lists employee types.
    ///
    /// 异动后人员类型的 ID，可用批量查询人员类型接口获取。
    /// - Example: `"7036268995372303885"`
    pub target_workforce_type: Option<String>,
    /// The employee subtype before the job change. / 异动前的人员子类型。
    /// - Example: `"6968386026792289828"`
    pub original_employee_subtype: Option<String>,
    /// The employee subtype after the job change. / 异动后的人员子类型。
    /// - Example: `"7036268995372303885"`
    pub target_employee_subtype: Option<String>,
    /// The ID of the company before the job change. For details, call the operation that lists companies.
    ///
    /// 异动前公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"6974659700705068581"`
    pub original_company: Option<String>,
    /// The ID of the company after the job change. For details, call the operation that lists companies.
    ///
    /// 异动后公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"6974659700705068581"`
    pub target_company: Option<String>,
    /// The contract number before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前的合同编号，详情可用批量查询合同接口获取。
    /// - Example: `"55332"`
    pub original_contract_number: Option<String>,
    /// The contract number after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后的合同编号，详情可用批量查询合同接口获取。
    /// - Example: `"55333"`
    pub target_contract_number: Option<String>,
    /// The contract type before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前的合同类型，详情可用批量查询合同接口获取。
    /// - Example: `"labor_contract"`
    pub original_contract_type: Option<String>,
    /// The contract type after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后的合同类型，详情可用批量查询合同接口获取。
    /// - Example: `"labor_contract"`
    pub target_contract_type: Option<String>,
    /// The duration type of the contract before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前合同的期限类型，详情可用批量查询合同接口获取。
    /// - Example: `"fixed_term"`
    pub original_duration_type: Option<String>,
    /// The duration type of the contract after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后合同的期限类型，详情可用批量查询合同接口获取。
    /// - Example: `"fixed_term"`
    pub target_duration_type: Option<String>,
    /// The signing type of the contract before the job change. For details, call the operation that lists contracts.
    ///
    /// 异动前合同的签订类型，详情可用批量查询合同接口获取。
    /// - Example: `"new"`
    pub original_signing_type: Option<String>,
    /// The signing type of the contract after the job change. For details, call the operation that lists contracts.
    ///
    /// 异动后合同的签订类型，详情可用批量查询合同接口获取。
    /// - Example: `"new"`
    pub target_signing_type: Option<String>,
    /// When the contract before the job change starts, written `YYYY-MM-DD`. / 异动前合同的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-07-01"`
    pub original_contract_start_date: Option<String>,
    /// When the contract after the job change starts, written `YYYY-MM-DD`. / 异动后合同的开始日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-07-01"`
    pub target_contract_start_date: Option<String>,
    /// When the contract before the job change ends, written `YYYY-MM-DD`. / 异动前合同的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-07-01"`
    pub original_contract_end_date: Option<String>,
    /// When the contract after the job change ends, written `YYYY-MM-DD`. / 异动后合同的结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2024-07-01"`
    pub target_contract_end_date: Option<String>,
    /// The ID of the working hours type before the job change, as returned by the operation that lists working hours types.
    ///
    /// 异动前的工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"6969087376740206087"`
    pub original_working_hours_type: Option<String>,
    /// The ID of the working hours type after the job change, as returned by the operation that lists working hours types.
    ///
    /// 异动后的工时制度的 ID，可用批量查询工时制度接口获取。
    /// - Example: `"6969087376740206087"`
    pub target_working_hours_type: Option<String>,
    /// The work calendar before the job change. Administrators provide the calendars once the leave service is enabled.
    ///
    /// 异动前的工作日历，须开通休假服务后向管理员获取。
    /// - Example: `"6969087376740236087"`
    pub original_working_calendar: Option<String>,
    /// The work calendar after the job change. Administrators provide the calendars once the leave service is enabled.
    ///
    /// 异动后的工作日历，须开通休假服务后向管理员获取。
    /// - Example: `"6969087376740236087"`
    pub target_working_calendar: Option<String>,
    /// When the probation was expected to end before the job change, written `YYYY-MM-DD`.
    ///
    /// 异动前试用期的预计结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-11-17"`
    pub original_probation_end_date: Option<String>,
    /// When the probation is expected to end after the job change, written `YYYY-MM-DD`.
    ///
    /// 异动后试用期的预计结束日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2021-11-17"`
    pub target_probation_end_date: Option<String>,
    /// The weekly working hours before the job change. / 异动前的每周工作时长。
    /// - Example: `"162"`
    pub original_weekly_working_hours: Option<String>,
    /// The weekly working hours after the job change. / 异动后的每周工作时长。
    /// - Example: `"160"`
    pub target_weekly_working_hours: Option<String>,
    /// The work shift before the job change. / 异动前的排班类型。
    /// - Example: `"work_shift"`
    pub original_work_shift: Option<String>,
    /// The work shift after the job change. / 异动后的排班类型。
    /// - Example: `"non_work_shift"`
    pub target_work_shift: Option<String>,
    /// How the costs were shared between cost centers before the job change. / 异动前各成本中心的分摊比例。
    pub original_cost_center_rate: Option<Vec<SupportCostCenterItemInput>>,
    /// How the costs are shared between cost centers after the job change. / 异动后各成本中心的分摊比例。
    pub target_cost_center_rate: Option<Vec<SupportCostCenterItemInput>>,
    /// The employment information before the job change, such as the regular employee date, the seniority date and the employee number.
    ///
    /// 异动前的雇佣相关信息，如转正日期、司龄起算日期和工号。
    pub original_employment_change: Option<TranferEmploymentInfoInput>,
    /// The employment information after the job change, such as the regular employee date, the seniority date and the employee number.
    ///
    /// 异动后的雇佣相关信息，如转正日期、司龄起算日期和工号。
    pub target_employment_change: Option<TranferEmploymentInfoInput>,
    /// The ID of the job grade before the job change, as returned by the job grade query.
    ///
    /// 异动前职等的 ID，可用查询职等接口获取。
    /// - Example: `"7289005963599693366"`
    pub original_job_grade: Option<String>,
    /// The ID of the job grade after the job change, as returned by the job grade query.
    ///
    /// 异动后职等的 ID，可用查询职等接口获取。
    /// - Example: `"7289005963599693366"`
    pub target_job_grade: Option<String>,
    /// The type of pay before the job change. / 异动前的薪资类型。
    /// - Example: `"hourly"`
    pub original_compensation_type: Option<String>,
    /// The type of pay after the job change. / 异动后的薪资类型。
    /// - Example: `"salary"`
    pub target_compensation_type: Option<String>,
    /// The ID of the company served before the job change. For details, call the operation that lists companies.
    ///
    /// 异动前任职公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"7289005963599693367"`
    pub original_service_company: Option<String>,
    /// The ID of the company served after the job change. For details, call the operation that lists companies.
    ///
    /// 异动后任职公司的 ID，详情可用批量查询公司接口获取。
    /// - Example: `"7289005963599693367"`
    pub target_service_company: Option<String>,
    /// The position before the job change. / 异动前的岗位。
    /// - Example: `"7289005963599693367"`
    pub original_position: Option<String>,
    /// The position after the job change. / 异动后的岗位。
    /// - Example: `"7289005963599693367"`
    pub target_position: Option<String>,
}
impl TransferInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `offer_info`.
    #[must_use]
    pub fn offer_info(mut self, value: impl Into<String>) -> Self {
        self.offer_info = Some(value.into());
        self
    }
    /// Sets `target_dotted_manager_clean`.
    #[must_use]
    pub fn target_dotted_manager_clean(mut self, value: bool) -> Self {
        self.target_dotted_manager_clean = Some(value);
        self
    }
    /// Sets `probation_exist`.
    #[must_use]
    pub fn probation_exist(mut self, value: bool) -> Self {
        self.probation_exist = Some(value);
        self
    }
    /// Sets `original_department`.
    #[must_use]
    pub fn original_department(mut self, value: impl Into<String>) -> Self {
        self.original_department = Some(value.into());
        self
    }
    /// Sets `target_department`.
    #[must_use]
    pub fn target_department(mut self, value: impl Into<String>) -> Self {
        self.target_department = Some(value.into());
        self
    }
    /// Sets `original_work_location`.
    #[must_use]
    pub fn original_work_location(mut self, value: impl Into<String>) -> Self {
        self.original_work_location = Some(value.into());
        self
    }
    /// Sets `target_work_location`.
    #[must_use]
    pub fn target_work_location(mut self, value: impl Into<String>) -> Self {
        self.target_work_location = Some(value.into());
        self
    }
    /// Sets `original_direct_manager`.
    #[must_use]
    pub fn original_direct_manager(mut self, value: impl Into<String>) -> Self {
        self.original_direct_manager = Some(value.into());
        self
    }
    /// Sets `target_direct_manager`.
    #[must_use]
    pub fn target_direct_manager(mut self, value: impl Into<String>) -> Self {
        self.target_direct_manager = Some(value.into());
        self
    }
    /// Sets `original_dotted_manager`.
    #[must_use]
    pub fn original_dotted_manager(mut self, value: impl Into<String>) -> Self {
        self.original_dotted_manager = Some(value.into());
        self
    }
    /// Sets `target_dotted_manager`.
    #[must_use]
    pub fn target_dotted_manager(mut self, value: impl Into<String>) -> Self {
        self.target_dotted_manager = Some(value.into());
        self
    }
    /// Sets `original_job`.
    #[must_use]
    pub fn original_job(mut self, value: impl Into<String>) -> Self {
        self.original_job = Some(value.into());
        self
    }
    /// Sets `target_job`.
    #[must_use]
    pub fn target_job(mut self, value: impl Into<String>) -> Self {
        self.target_job = Some(value.into());
        self
    }
    /// Sets `original_job_family`.
    #[must_use]
    pub fn original_job_family(mut self, value: impl Into<String>) -> Self {
        self.original_job_family = Some(value.into());
        self
    }
    /// Sets `target_job_family`.
    #[must_use]
    pub fn target_job_family(mut self, value: impl Into<String>) -> Self {
        self.target_job_family = Some(value.into());
        self
    }
    /// Sets `original_job_level`.
    #[must_use]
    pub fn original_job_level(mut self, value: impl Into<String>) -> Self {
        self.original_job_level = Some(value.into());
        self
    }
    /// Sets `target_job_level`.
    #[must_use]
    pub fn target_job_level(mut self, value: impl Into<String>) -> Self {
        self.target_job_level = Some(value.into());
        self
    }
    /// Sets `original_workforce_type`.
    #[must_use]
    pub fn original_workforce_type(mut self, value: impl Into<String>) -> Self {
        self.original_workforce_type = Some(value.into());
        self
    }
    /// Sets `target_workforce_type`.
    #[must_use]
    pub fn target_workforce_type(mut self, value: impl Into<String>) -> Self {
        self.target_workforce_type = Some(value.into());
        self
    }
    /// Sets `original_employee_subtype`.
    #[must_use]
    pub fn original_employee_subtype(mut self, value: impl Into<String>) -> Self {
        self.original_employee_subtype = Some(value.into());
        self
    }
    /// Sets `target_employee_subtype`.
    #[must_use]
    pub fn target_employee_subtype(mut self, value: impl Into<String>) -> Self {
        self.target_employee_subtype = Some(value.into());
        self
    }
    /// Sets `original_company`.
    #[must_use]
    pub fn original_company(mut self, value: impl Into<String>) -> Self {
        self.original_company = Some(value.into());
        self
    }
    /// Sets `target_company`.
    #[must_use]
    pub fn target_company(mut self, value: impl Into<String>) -> Self {
        self.target_company = Some(value.into());
        self
    }
    /// Sets `original_contract_number`.
    #[must_use]
    pub fn original_contract_number(mut self, value: impl Into<String>) -> Self {
        self.original_contract_number = Some(value.into());
        self
    }
    /// Sets `target_contract_number`.
    #[must_use]
    pub fn target_contract_number(mut self, value: impl Into<String>) -> Self {
        self.target_contract_number = Some(value.into());
        self
    }
    /// Sets `original_contract_type`.
    #[must_use]
    pub fn original_contract_type(mut self, value: impl Into<String>) -> Self {
        self.original_contract_type = Some(value.into());
        self
    }
    /// Sets `target_contract_type`.
    #[must_use]
    pub fn target_contract_type(mut self, value: impl Into<String>) -> Self {
        self.target_contract_type = Some(value.into());
        self
    }
    /// Sets `original_duration_type`.
    #[must_use]
    pub fn original_duration_type(mut self, value: impl Into<String>) -> Self {
        self.original_duration_type = Some(value.into());
        self
    }
    /// Sets `target_duration_type`.
    #[must_use]
    pub fn target_duration_type(mut self, value: impl Into<String>) -> Self {
        self.target_duration_type = Some(value.into());
        self
    }
    /// Sets `original_signing_type`.
    #[must_use]
    pub fn original_signing_type(mut self, value: impl Into<String>) -> Self {
        self.original_signing_type = Some(value.into());
        self
    }
    /// Sets `target_signing_type`.
    #[must_use]
    pub fn target_signing_type(mut self, value: impl Into<String>) -> Self {
        self.target_signing_type = Some(value.into());
        self
    }
    /// Sets `original_contract_start_date`.
    #[must_use]
    pub fn original_contract_start_date(mut self, value: impl Into<String>) -> Self {
        self.original_contract_start_date = Some(value.into());
        self
    }
    /// Sets `target_contract_start_date`.
    #[must_use]
    pub fn target_contract_start_date(mut self, value: impl Into<String>) -> Self {
        self.target_contract_start_date = Some(value.into());
        self
    }
    /// Sets `original_contract_end_date`.
    #[must_use]
    pub fn original_contract_end_date(mut self, value: impl Into<String>) -> Self {
        self.original_contract_end_date = Some(value.into());
        self
    }
    /// Sets `target_contract_end_date`.
    #[must_use]
    pub fn target_contract_end_date(mut self, value: impl Into<String>) -> Self {
        self.target_contract_end_date = Some(value.into());
        self
    }
    /// Sets `original_working_hours_type`.
    #[must_use]
    pub fn original_working_hours_type(mut self, value: impl Into<String>) -> Self {
        self.original_working_hours_type = Some(value.into());
        self
    }
    /// Sets `target_working_hours_type`.
    #[must_use]
    pub fn target_working_hours_type(mut self, value: impl Into<String>) -> Self {
        self.target_working_hours_type = Some(value.into());
        self
    }
    /// Sets `original_working_calendar`.
    #[must_use]
    pub fn original_working_calendar(mut self, value: impl Into<String>) -> Self {
        self.original_working_calendar = Some(value.into());
        self
    }
    /// Sets `target_working_calendar`.
    #[must_use]
    pub fn target_working_calendar(mut self, value: impl Into<String>) -> Self {
        self.target_working_calendar = Some(value.into());
        self
    }
    /// Sets `original_probation_end_date`.
    #[must_use]
    pub fn original_probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.original_probation_end_date = Some(value.into());
        self
    }
    /// Sets `target_probation_end_date`.
    #[must_use]
    pub fn target_probation_end_date(mut self, value: impl Into<String>) -> Self {
        self.target_probation_end_date = Some(value.into());
        self
    }
    /// Sets `original_weekly_working_hours`.
    #[must_use]
    pub fn original_weekly_working_hours(mut self, value: impl Into<String>) -> Self {
        self.original_weekly_working_hours = Some(value.into());
        self
    }
    /// Sets `target_weekly_working_hours`.
    #[must_use]
    pub fn target_weekly_working_hours(mut self, value: impl Into<String>) -> Self {
        self.target_weekly_working_hours = Some(value.into());
        self
    }
    /// Sets `original_work_shift`.
    #[must_use]
    pub fn original_work_shift(mut self, value: impl Into<String>) -> Self {
        self.original_work_shift = Some(value.into());
        self
    }
    /// Sets `target_work_shift`.
    #[must_use]
    pub fn target_work_shift(mut self, value: impl Into<String>) -> Self {
        self.target_work_shift = Some(value.into());
        self
    }
    /// Sets `original_cost_center_rate`.
    #[must_use]
    pub fn original_cost_center_rate(
        mut self,
        value: impl Into<Vec<SupportCostCenterItemInput>>,
    ) -> Self {
        self.original_cost_center_rate = Some(value.into());
        self
    }
    /// Sets `target_cost_center_rate`.
    #[must_use]
    pub fn target_cost_center_rate(
        mut self,
        value: impl Into<Vec<SupportCostCenterItemInput>>,
    ) -> Self {
        self.target_cost_center_rate = Some(value.into());
        self
    }
    /// Sets `original_employment_change`.
    #[must_use]
    pub fn original_employment_change(
        mut self,
        value: TranferEmploymentInfoInput,
    ) -> Self {
        self.original_employment_change = Some(value);
        self
    }
    /// Sets `target_employment_change`.
    #[must_use]
    pub fn target_employment_change(
        mut self,
        value: TranferEmploymentInfoInput,
    ) -> Self {
        self.target_employment_change = Some(value);
        self
    }
    /// Sets `original_job_grade`.
    #[must_use]
    pub fn original_job_grade(mut self, value: impl Into<String>) -> Self {
        self.original_job_grade = Some(value.into());
        self
    }
    /// Sets `target_job_grade`.
    #[must_use]
    pub fn target_job_grade(mut self, value: impl Into<String>) -> Self {
        self.target_job_grade = Some(value.into());
        self
    }
    /// Sets `original_compensation_type`.
    #[must_use]
    pub fn original_compensation_type(mut self, value: impl Into<String>) -> Self {
        self.original_compensation_type = Some(value.into());
        self
    }
    /// Sets `target_compensation_type`.
    #[must_use]
    pub fn target_compensation_type(mut self, value: impl Into<String>) -> Self {
        self.target_compensation_type = Some(value.into());
        self
    }
    /// Sets `original_service_company`.
    #[must_use]
    pub fn original_service_company(mut self, value: impl Into<String>) -> Self {
        self.original_service_company = Some(value.into());
        self
    }
    /// Sets `target_service_company`.
    #[must_use]
    pub fn target_service_company(mut self, value: impl Into<String>) -> Self {
        self.target_service_company = Some(value.into());
        self
    }
    /// Sets `original_position`.
    #[must_use]
    pub fn original_position(mut self, value: impl Into<String>) -> Self {
        self.original_position = Some(value.into());
        self
    }
    /// Sets `target_position`.
    #[must_use]
    pub fn target_position(mut self, value: impl Into<String>) -> Self {
        self.target_position = Some(value.into());
        self
    }
}
impl wire::Object for TransferInfoInput {
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
    }
}
/// The type of the company. The options come from the operation that gets a field, with `company` as `object_api_name` and `type` as `custom_api_name`.
///
/// 公司性质。可选项用获取字段详情接口查询，`object_api_name` 填 `company`，`custom_api_name` 填 `type`。
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
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Option<Vec<I18nInput>>,
}
impl TypeInput {
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
impl wire::Object for TypeInput {
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
/// The work experience. / 工作履历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkExperience {
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for WorkExperience {
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
/// The request form of [`WorkExperience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkExperienceInput {
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
    /// The values of custom fields. / 自定义字段的值。
    pub custom_fields: Option<Vec<ObjectFieldDataInput>>,
}
impl WorkExperienceInput {
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
    pub fn custom_fields(mut self, value: impl Into<Vec<ObjectFieldDataInput>>) -> Self {
        self.custom_fields = Some(value.into());
        self
    }
}
impl wire::Object for WorkExperienceInput {
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
/// A working hours type. / 工时制度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkingHoursType {
    /// The ID of the working hours type. / 工时制度的 ID。
    pub id: String,
    /// The code of the working hours type. / 工时制度的编码。
    pub code: String,
    /// The name in each language. / 各语言的名称。
    pub name: Vec<I18n>,
    /// The IDs of the countries and regions it applies to, as returned by the country and region queries.
    ///
    /// 适用的国家和地区的 ID，可用查询国家/地区信息接口获取。
    pub country_region_id_list: Vec<String>,
    /// Whether this is the default working hours type for jobs. / 是否为职务的默认工时制度。
    pub default_for_job: bool,
    /// Whether the working hours type is active. / 工时制度是否启用。
    pub active: bool,
    /// The values of custom fields. The guide to custom fields tells which objects support them.
    ///
    /// 自定义字段的值，支持的对象见自定义字段说明。
    pub custom_fields: Vec<ObjectFieldData>,
}
impl wire::Object for WorkingHoursType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
        f.field("country_region_id_list", &mut self.country_region_id_list);
        f.field("default_for_job", &mut self.default_for_job);
        f.field("active", &mut self.active);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
crate::codegen::__impl_object! {
    AdditionalNameType AdditionalNameTypeInput Address AddressInput AddressTypeList
    AddressTypeListInput AreaCode AreaCodeInput AssignedOrganizationWithCode
    AssignmentStartReason AssignmentStartReasonInput AttachmentFieldSetting Bank
    BankAccount BankAccountInput BankAccountType BankAccountTypeInput BankAccountUsage
    BankAccountUsageInput BankInput BirthCertificateOfChild BirthCertificateOfChildInput
    BpmDataengineI18n CalculatedFieldSetting CommonSchemaConfig CommonSchemaOption
    Company CompanyCompany CompanyCurrency CompensationType CompensationTypeInput
    Contract ContractStatus ContractType ContractTypeInput CountryRegion CpstI18n
    Currency CurrencyInput CustomField CustomFieldData CustomFieldDataInput CustomName
    CustomNameInput DateTimeFieldSetting Degree DegreeInput Department Dependent
    DependentInput DeviceType DeviceTypeInput DurationType DurationTypeInput Education
    EducationInput Email EmailInput EmailUsage EmailUsageInput EmergencyContact
    EmergencyContactInput EmployeeType EmployeeTypeEmployeeType EmployeeTypeInput
    EmploymentStatus EmploymentStatusInput EmploymentType EmploymentTypeInput
    EnumFieldOption EnumFieldOptionInput EnumFieldSetting FieldOfStudyName
    FieldOfStudyNameInput Files FilesInput FilterCondition FilterExpression
    FilterRuleValue FormFieldVariableBoolValue FormFieldVariableDateValue
    FormFieldVariableDatetimeValue FormFieldVariableDepartmentValue
    FormFieldVariableEmploymentValue FormFieldVariableEnumValue
    FormFieldVariableFileValue FormFieldVariableI18nValue FormFieldVariableNumberValue
    FormFieldVariableObjectValue FormFieldVariableRecordValue
    FormFieldVariableRecordValueExample FormFieldVariableTextValue
    FormVariableValueInfoExample Gender GenderInput HiberarchyCommon
    HiberarchyCommonInput I18n I18nInput IdentificationType IdentificationTypeInput
    ImageFieldSetting IndustryList IndustryListInput InternationalAreaCode
    InternationalAreaCodeInput Job JobData JobDataCostCenter JobDataJobData
    JobDataProbationOutcome JobDataReason JobFamily JobLevel LevelOfEducation
    LevelOfEducationInput Locale LocaleInput Location LocationUsageList
    LocationUsageListInput LookupFieldSetting ManagementScope ManagementScopeInput
    MaritalStatus MaritalStatusInput Name NameInput NameType NameTypeInput NationalId
    NationalIdInput NationalIdType NumberFieldSetting ObjectFieldData
    ObjectFieldDataInput OnboardingStatus OnboardingStatusInput OrgTruncation
    PermissionDetail PermissionDetailAssignedOrganization PermissionDetailOrgName
    PermissionSecurityGroup Person PersonAddress PersonAddressInput PersonName
    PersonNameInput PersonalProfile PersonalProfileInput PersonalProfileType
    PersonalProfileTypeInput Phone PhoneInput PhoneNumberAndAreaCode
    PhoneNumberAndAreaCodeInput PhoneUsage PhoneUsageInput PreHire Race RaceInput
    ReasonForOffboarding ReasonForOffboardingInput Rehire RehireInput Relationship
    RelationshipInput RenewalStatus RoleAuthorization RuleDimension SchoolName
    SchoolNameInput SecurityGroup SigningType SigningTypeInput Social SocialInput
    SpousesWorkingStatus SpousesWorkingStatusInput StaffingModel StaffingModelInput
    SubType SubTypeInput SubTypeList SubTypeListInput Subdivision SubdivisionType
    Subregion SupportCostCenterItem SupportCostCenterItemInput TextFieldSetting Title
    TitleInput TranferEmploymentInfo TranferEmploymentInfoInput TransferInfo
    TransferInfoInput Type TypeInput UserId WorkExperience WorkExperienceInput WorkShift
    WorkShiftInput WorkingHoursType
}
crate::codegen::__impl_enum! {
    CorehrDepartmentIdType CorehrUserIdType ManagementScopeManagementDimension
}
crate::codegen::__impl_input! {
    AdditionalNameTypeInput : AdditionalNameType, AddressInput : Address,
    AddressTypeListInput : AddressTypeList, AreaCodeInput : AreaCode,
    AssignmentStartReasonInput : AssignmentStartReason, BankAccountInput : BankAccount,
    BankAccountTypeInput : BankAccountType, BankAccountUsageInput : BankAccountUsage,
    BankInput : Bank, BirthCertificateOfChildInput : BirthCertificateOfChild,
    CompensationTypeInput : CompensationType, ContractTypeInput : ContractType,
    CurrencyInput : Currency, CustomFieldDataInput : CustomFieldData, CustomNameInput :
    CustomName, DegreeInput : Degree, DependentInput : Dependent, DeviceTypeInput :
    DeviceType, DurationTypeInput : DurationType, EducationInput : Education, EmailInput
    : Email, EmailUsageInput : EmailUsage, EmergencyContactInput : EmergencyContact,
    EmployeeTypeInput : EmployeeType, EmploymentStatusInput : EmploymentStatus,
    EmploymentTypeInput : EmploymentType, EnumFieldOptionInput : EnumFieldOption,
    FieldOfStudyNameInput : FieldOfStudyName, FilesInput : Files, GenderInput : Gender,
    HiberarchyCommonInput : HiberarchyCommon, I18nInput : I18n, IdentificationTypeInput :
    IdentificationType, IndustryListInput : IndustryList, InternationalAreaCodeInput :
    InternationalAreaCode, LevelOfEducationInput : LevelOfEducation, LocaleInput :
    Locale, LocationUsageListInput : LocationUsageList, ManagementScopeInput :
    ManagementScope, MaritalStatusInput : MaritalStatus, NameInput : Name, NameTypeInput
    : NameType, NationalIdInput : NationalId, ObjectFieldDataInput : ObjectFieldData,
    OnboardingStatusInput : OnboardingStatus, PersonAddressInput : PersonAddress,
    PersonNameInput : PersonName, PersonalProfileInput : PersonalProfile,
    PersonalProfileTypeInput : PersonalProfileType, PhoneInput : Phone,
    PhoneNumberAndAreaCodeInput : PhoneNumberAndAreaCode, PhoneUsageInput : PhoneUsage,
    RaceInput : Race, ReasonForOffboardingInput : ReasonForOffboarding, RehireInput :
    Rehire, RelationshipInput : Relationship, SchoolNameInput : SchoolName,
    SigningTypeInput : SigningType, SocialInput : Social, SpousesWorkingStatusInput :
    SpousesWorkingStatus, StaffingModelInput : StaffingModel, SubTypeInput : SubType,
    SubTypeListInput : SubTypeList, SupportCostCenterItemInput : SupportCostCenterItem,
    TitleInput : Title, TranferEmploymentInfoInput : TranferEmploymentInfo,
    TransferInfoInput : TransferInfo, TypeInput : Type, WorkExperienceInput :
    WorkExperience, WorkShiftInput : WorkShift
}
