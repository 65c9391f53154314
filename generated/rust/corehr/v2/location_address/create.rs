// Generated from spec/corehr/v2/location_address/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
impl super::Api<'_> {
    /// Add an address to a location / 添加地点地址: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        location_id: impl Into<String>,
        country_region_id: impl Into<String>,
        region_id: impl Into<String>,
        city_id: impl Into<String>,
        distinct_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(location_id, country_region_id, region_id, city_id, distinct_id),
        )
    }
}
/// Add an address to a location / 添加地点地址.
///
/// Adds an address to a location and returns the ID of the address. / 为一个地点新增一个地址，返回地址 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().location_address().create("1616161616", "6862995757234914824", "6863326264296474119", "6863333555859097096", "6863333556291110408").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/locations/:location_id/addresses`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:locations:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the location, as returned by `corehr.v1.location.create` or `corehr.v1.location.list`.
    ///
    /// 地点 ID，由 `corehr.v1.location.create` 或 `corehr.v1.location.list` 返回。
    /// - Example: `"1616161616"`
    pub location_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// Whether the address in Latin script is given separately. With true the `address_line` fields are used as passed; otherwise each takes the value of the corresponding `local_address_line` field.
    ///
    /// 是否自行传入拉丁文字的地址。true 时以传入的 `address_line` 各行为准，否则各行取对应 `local_address_line` 的值。
    pub need_custom_latin_address: Option<bool>,
    /// The ID of the country or region, from `corehr.v2.basic_info_country_region.search`.
    ///
    /// 国家或地区的 ID，可由 `corehr.v2.basic_info_country_region.search` 得到。
    /// - Example: `"6862995757234914824"`
    pub country_region_id: String,
    /// The ID of the province or other main subdivision, from `corehr.v2.basic_info_country_region_subdivision.search`.
    ///
    /// 省份或主要行政区的 ID，可由 `corehr.v2.basic_info_country_region_subdivision.search` 得到。
    /// - Example: `"6863326264296474119"`
    pub region_id: String,
    /// The ID of the city, from `corehr.v2.basic_info_city.search`.
    ///
    /// 城市 ID，可由 `corehr.v2.basic_info_city.search` 得到。
    /// - Example: `"6863333555859097096"`
    pub city_id: String,
    /// The ID of the district or county, the field being indeed spelled `distinct_id`, from `corehr.v2.basic_info_district.search`.
    ///
    /// 区或县的 ID，字段名即拼作 `distinct_id`，可由 `corehr.v2.basic_info_district.search` 得到。
    /// - Example: `"6863333556291110408"`
    pub distinct_id: String,
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
    /// Line 1 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 1 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 2 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 3 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 4 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 5 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 6 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 7 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 8 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in the local, non-Latin script, filled in by the [rules for addresses](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines).
    ///
    /// 地址的第 9 行，以当地的非拉丁文字书写，写法见[地址填写指南](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/basic-infomation/data-calculation-rules/address-completion-guidelines)。
    /// - Example: `"text"`
    pub local_address_line9: Option<String>,
    /// The postal code. / 邮政编码。
    /// - Example: `"611530"`
    pub postal_code: Option<String>,
    /// The types of the address, out of the [enumerations](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 地址的类型，可选值见[枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)。
    /// - Length: 0 to 5
    pub address_types: Option<Vec<v2::AddressTypes>>,
    /// Whether this is to be the primary address. A location has only one, so the previous one ceases to be primary.
    ///
    /// 是否设为主要地址。一个地点只有一个主要地址，设置后原来的主要地址会被取消。
    pub is_primary: Option<bool>,
    /// Whether the address is public. / 地址是否公开。
    pub is_public: Option<bool>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        location_id: impl Into<String>,
        country_region_id: impl Into<String>,
        region_id: impl Into<String>,
        city_id: impl Into<String>,
        distinct_id: impl Into<String>,
    ) -> Self {
        Self {
            location_id: location_id.into(),
            client_token: Default::default(),
            need_custom_latin_address: Default::default(),
            country_region_id: country_region_id.into(),
            region_id: region_id.into(),
            city_id: city_id.into(),
            distinct_id: distinct_id.into(),
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
            address_types: Default::default(),
            is_primary: Default::default(),
            is_public: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `need_custom_latin_address`.
    #[must_use]
    pub fn need_custom_latin_address(mut self, value: bool) -> Self {
        self.need_custom_latin_address = Some(value);
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
    /// Sets `address_types`.
    #[must_use]
    pub fn address_types(mut self, value: impl Into<Vec<v2::AddressTypes>>) -> Self {
        self.address_types = Some(value.into());
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
        f.field("client_token", &mut self.client_token);
        f.field("need_custom_latin_address", &mut self.need_custom_latin_address);
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
        f.field("address_types", &mut self.address_types);
        f.field("is_primary", &mut self.is_primary);
        f.field("is_public", &mut self.is_public);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.location_address.create", Post, "/open-apis/corehr/v2/locations/:location_id/addresses")
        .documented(text("添加地点地址", "Add an address to a location"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_LOCATIONS_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            path("location_id", String).required(),
            query("client_token", String),
            query("need_custom_latin_address", Boolean),
            body("country_region_id", String).required(),
            body("region_id", String).required(),
            body("city_id", String).required(),
            body("distinct_id", String).required(),
            body("address_line1", String),
            body("address_line2", String),
            body("address_line3", String),
            body("address_line4", String),
            body("address_line5", String),
            body("address_line6", String),
            body("address_line7", String),
            body("address_line8", String),
            body("address_line9", String),
            body("local_address_line1", String),
            body("local_address_line2", String),
            body("local_address_line3", String),
            body("local_address_line4", String),
            body("local_address_line5", String),
            body("local_address_line6", String),
            body("local_address_line7", String),
            body("local_address_line8", String),
            body("local_address_line9", String),
            body("postal_code", String),
            body("address_types", Array),
            body("is_primary", Boolean),
            body("is_public", Boolean),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the address. / 地址 ID。
    pub address_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("address_id", &mut self.address_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
