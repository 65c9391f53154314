// Generated from spec/mdm/v3/country_region/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mdm::{error, v3};
impl super::Api<'_> {
    /// List countries and regions / 分页批量查询国家/地区: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.limit(…))`.
    pub fn list(
        &self,
        languages: impl Into<Vec<String>>,
        fields: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(languages, fields))
    }
}
/// List countries and regions / 分页批量查询国家/地区.
///
/// Returns the countries and regions that match page by page. / 按条件分页返回国家和地区。
///
/// - `GET /open-apis/mdm/v3/country_regions`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mdm:country_region:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The languages to return texts in: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 返回哪些语言的文本：`zh-CN` 为中文，`en-US` 为英文，`ja-JP` 为日文。
    /// - Length: 0 to 100
    /// - Example: `["en-US"]`
    pub languages: Vec<String>,
    /// The fields to return. / 要返回哪些字段。
    /// - Length: 1 to 100
    /// - Example: `["name"]`
    pub fields: Vec<String>,
    /// How many items a page holds. / 每页返回多少条。
    /// - From 1 to 1000
    /// - Example: `10`
    pub limit: Option<i64>,
    /// The offset of the first item to return. / 从第几条开始返回。
    /// - From 0 to 100000
    /// - Example: `0`
    pub offset: Option<i64>,
    /// Whether to return the total number. / 是否返回总数。
    pub return_count: Option<bool>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// The conditions that select the items. / 筛选的条件。
    pub filter: Option<ListFilter>,
    /// Can be left out. / 无须填写。
    pub common: Option<ListCommon>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        languages: impl Into<Vec<String>>,
        fields: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            languages: languages.into(),
            fields: fields.into(),
            limit: Default::default(),
            offset: Default::default(),
            return_count: Default::default(),
            page_token: Default::default(),
            filter: Default::default(),
            common: Default::default(),
        }
    }
    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `offset`.
    #[must_use]
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `return_count`.
    #[must_use]
    pub fn return_count(mut self, value: bool) -> Self {
        self.return_count = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: ListFilter) -> Self {
        self.filter = Some(value);
        self
    }
    /// Sets `common`.
    #[must_use]
    pub fn common(mut self, value: ListCommon) -> Self {
        self.common = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("languages", &mut self.languages);
        f.field("fields", &mut self.fields);
        f.field("limit", &mut self.limit);
        f.field("offset", &mut self.offset);
        f.field("return_count", &mut self.return_count);
        f.field("page_token", &mut self.page_token);
        f.field("filter", &mut self.filter);
        f.field("common", &mut self.common);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("mdm.v3.country_region.list", Get, "/open-apis/mdm/v3/country_regions")
        .documented(text("分页批量查询国家/地区", "List countries and regions"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::MDM_COUNTRY_REGION_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("languages", Array).required(),
            query("fields", Array).required(),
            query("limit", Integer).between(Some(1), Some(1000)),
            query("offset", Integer).between(Some(0), Some(100000)),
            query("return_count", Boolean),
            query("page_token", String),
            body("filter", Object),
            body("common", Object),
        ])
        .paging(Paging::new("page_token", "next_page_token", "data"))
}
impl crate::codegen::Paged for List {
    type Item = v3::CountryRegion;
    fn items(response: ListResponse) -> Vec<v3::CountryRegion> {
        response.data
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The countries and regions. / 国家和地区。
    pub data: Vec<v3::CountryRegion>,
    /// How many countries and regions match in total; meaningful only if `return_count` was true.
    ///
    /// 符合条件的国家和地区总数，仅当 `return_count` 为 true 时有意义。
    pub total: i64,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub next_page_token: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
        f.integer_text("total", &mut self.total);
        f.field("next_page_token", &mut self.next_page_token);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1640201`](error::INVALID_PARAMETER): invalid params
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1640202`](error::PARAMETER_MISSING): param not found
    ParameterMissing = error::PARAMETER_MISSING,
    /// [`1640203`](error::OBJECT_FIELD_NOT_FOUND): object field not found
    ObjectFieldNotFound = error::OBJECT_FIELD_NOT_FOUND,
    /// [`1640204`](error::INVALID_LANGUAGE): language is invalid
    InvalidLanguage = error::INVALID_LANGUAGE,
    /// [`1640205`](error::PARAMETER_REQUIRED): params is required
    ParameterRequired = error::PARAMETER_REQUIRED,
    /// [`1640206`](error::LIMIT_TOO_LARGE): limit too large
    LimitTooLarge = error::LIMIT_TOO_LARGE,
    /// [`1640207`](error::LIMIT_PLUS_OFFSET_TOO_LARGE): limit plus offset too large
    LimitPlusOffsetTooLarge = error::LIMIT_PLUS_OFFSET_TOO_LARGE,
    /// [`1640208`](error::INVALID_PAGE_TOKEN): page token invalid
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1640209`](error::RECORD_ID_NOT_FOUND): record id not found
    RecordIdNotFound = error::RECORD_ID_NOT_FOUND,
    /// [`1640210`](error::SORT_FIELD_MISSING): sort by null is not allowed
    SortFieldMissing = error::SORT_FIELD_MISSING,
    /// [`1640211`](error::BIZ_CODE_EMPTY): biz codes is empty
    BizCodeEmpty = error::BIZ_CODE_EMPTY,
    /// [`1640212`](error::MDM_CODE_EMPTY): mdm codes is empty
    MdmCodeEmpty = error::MDM_CODE_EMPTY,
    /// [`1640213`](error::INVALID_BIZ_ID): biz id is invalid
    InvalidBizId = error::INVALID_BIZ_ID,
    /// [`1640101`](error::INTERNAL_ERROR): system error
    InternalError = error::INTERNAL_ERROR,
    /// [`1640102`](error::INVALID_GENERIC_METHOD): invalid generic method
    InvalidGenericMethod = error::INVALID_GENERIC_METHOD,
    /// [`1640103`](error::CALL_META_SERVICE_ERROR): call meta service error
    CallMetaServiceError = error::CALL_META_SERVICE_ERROR,
    /// [`1640104`](error::META_DATA_NOT_FOUND): meta data not found
    MetaDataNotFound = error::META_DATA_NOT_FOUND,
    /// [`1640105`](error::DATA_SOURCE_REQUEST_INVALID): data source request invalid
    DataSourceRequestInvalid = error::DATA_SOURCE_REQUEST_INVALID,
    /// [`1640106`](error::DB_ERROR): db error
    DbError = error::DB_ERROR,
    /// [`1640107`](error::FUNCTION_UNSUPPORTED): func not supported yet
    FunctionUnsupported = error::FUNCTION_UNSUPPORTED,
    /// [`1640108`](error::FIELD_TYPE_UNSUPPORTED): field type not supported yet
    FieldTypeUnsupported = error::FIELD_TYPE_UNSUPPORTED,
    /// [`1640109`](error::VALIDATOR_NOT_FOUND): validator not found
    ValidatorNotFound = error::VALIDATOR_NOT_FOUND,
    /// [`1640110`](error::TRANSFORMER_NOT_FOUND): transformer not found
    TransformerNotFound = error::TRANSFORMER_NOT_FOUND,
    /// [`1640111`](error::EXECUTOR_NOT_FOUND): executor not found
    ExecutorNotFound = error::EXECUTOR_NOT_FOUND,
    /// [`1640112`](error::INVALID_DATA_SOURCE_TYPE): invalid data source type
    InvalidDataSourceType = error::INVALID_DATA_SOURCE_TYPE,
    /// [`1640113`](error::DATA_SOURCE_NOT_FOUND): data source not found
    DataSourceNotFound = error::DATA_SOURCE_NOT_FOUND,
    /// [`1640114`](error::INVALID_DATA_SOURCE): data source invalid
    InvalidDataSource = error::INVALID_DATA_SOURCE,
    /// [`1640115`](error::META_SETTING_NOT_FOUND): meta setting not found
    MetaSettingNotFound = error::META_SETTING_NOT_FOUND,
    /// [`1640116`](error::GENERATE_PAGE_TOKEN_ERROR): generate page token error
    GeneratePageTokenError = error::GENERATE_PAGE_TOKEN_ERROR,
    /// [`1640117`](error::RECORD_DUPLICATE_ERROR): record duplicate error
    RecordDuplicateError = error::RECORD_DUPLICATE_ERROR,
    /// [`1640118`](error::GENERATE_IDL_ERROR): generate idl error
    GenerateIdlError = error::GENERATE_IDL_ERROR,
    /// [`1640119`](error::PRODUCER_NOT_FOUND): producer not found error
    ProducerNotFound = error::PRODUCER_NOT_FOUND,
    /// [`1640120`](error::CUSTOM_FUNC_REQUEST_ERROR): custom func request error
    CustomFuncRequestError = error::CUSTOM_FUNC_REQUEST_ERROR,
    /// [`1640121`](error::CUSTOM_FUNC_RESPONSE_ERROR): custom func response error
    CustomFuncResponseError = error::CUSTOM_FUNC_RESPONSE_ERROR,
}
/// Can be left out. / 无须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommon {}
impl ListCommon {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for ListCommon {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// The conditions. / 各个条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExpression {
    /// The field that the condition compares. / 条件所比较的字段。
    /// - Example: `"name"`
    pub field: String,
    /// How to compare: `0` equal, `1` not equal, `2` greater, `3` greater or equal, `4` less, `5` less or equal, `6` any of, `7` none of, `8` matches, `9` starts with, `10` ends with, `11` empty, `12` not empty.
    ///
    /// 如何比较：`0` 等于，`1` 不等于，`2` 大于，`3` 大于等于，`4` 小于，`5` 小于等于，`6` 属于任意，`7` 不属于任意，`8` 匹配，`9` 前缀匹配，`10` 后缀匹配，`11` 为空，`12` 不为空。
    /// - Example: `"0"`
    pub operator: String,
    /// The value to compare the field with; fill in the member that suits the type of the field.
    ///
    /// 与字段比较的值，按字段的类型填写其中一项。
    pub value: ListValue,
}
impl ListExpression {
    /// Creates the value from its required fields.
    pub fn new(
        field: impl Into<String>,
        operator: impl Into<String>,
        value: ListValue,
    ) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            value,
        }
    }
}
impl wire::Object for ListExpression {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field", &mut self.field);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
    }
}
/// The conditions that select the items. / 筛选的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListFilter {
    /// How the conditions combine: `0` for and, `1` for or. / 各条件之间的关系：`0` 为且，`1` 为或。
    /// - Example: `"0"`
    pub logic: String,
    /// The conditions. / 各个条件。
    /// - Length: 0 to 100
    pub expressions: Option<Vec<ListExpression>>,
}
impl ListFilter {
    /// Creates the value from its required fields.
    pub fn new(logic: impl Into<String>) -> Self {
        Self {
            logic: logic.into(),
            expressions: Default::default(),
        }
    }
    /// Sets `expressions`.
    #[must_use]
    pub fn expressions(mut self, value: impl Into<Vec<ListExpression>>) -> Self {
        self.expressions = Some(value.into());
        self
    }
}
impl wire::Object for ListFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("logic", &mut self.logic);
        f.field("expressions", &mut self.expressions);
    }
}
/// The value to compare the field with; fill in the member that suits the type of the field.
///
/// 与字段比较的值，按字段的类型填写其中一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListValue {
    /// The value, for strings. / 字符串形式的值。
    /// - Example: `"text"`
    pub string_value: Option<String>,
    /// The value, for booleans. / 布尔形式的值。
    pub bool_value: Option<bool>,
    /// The value, for integers. / 整数形式的值。
    /// - Example: `"111"`
    pub int_value: Option<String>,
    /// The values, for lists of strings. / 多个字符串形式的值。
    /// - Example: `["1"]`
    pub string_list_value: Option<Vec<String>>,
    /// The values, for lists of integers. / 多个整数形式的值。
    /// - Example: `["1"]`
    pub int_list_value: Option<Vec<String>>,
}
impl ListValue {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `string_value`.
    #[must_use]
    pub fn string_value(mut self, value: impl Into<String>) -> Self {
        self.string_value = Some(value.into());
        self
    }
    /// Sets `bool_value`.
    #[must_use]
    pub fn bool_value(mut self, value: bool) -> Self {
        self.bool_value = Some(value);
        self
    }
    /// Sets `int_value`.
    #[must_use]
    pub fn int_value(mut self, value: impl Into<String>) -> Self {
        self.int_value = Some(value.into());
        self
    }
    /// Sets `string_list_value`.
    #[must_use]
    pub fn string_list_value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.string_list_value = Some(value.into());
        self
    }
    /// Sets `int_list_value`.
    #[must_use]
    pub fn int_list_value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.int_list_value = Some(value.into());
        self
    }
}
impl wire::Object for ListValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("string_value", &mut self.string_value);
        f.field("bool_value", &mut self.bool_value);
        f.field("int_value", &mut self.int_value);
        f.field("string_list_value", &mut self.string_list_value);
        f.field("int_list_value", &mut self.int_list_value);
    }
}
crate::codegen::__impl_object! {
    ListCommon ListExpression ListFilter ListValue
}
