// Generated from spec/mdm/v3/batch_country_region/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mdm::{error, v3};
impl super::Api<'_> {
    /// Get countries and regions in bulk / 通过mdmcode批量查询国家/地区信息: [`Get`](struct@Get).
    pub fn get(
        &self,
        fields: impl Into<Vec<String>>,
        ids: impl Into<Vec<String>>,
        languages: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(fields, ids, languages))
    }
}
/// Get countries and regions in bulk / 通过mdmcode批量查询国家/地区信息.
///
/// Returns several countries and regions by MDM code. / 按 MDM 编码批量返回国家和地区。
///
/// - `GET /open-apis/mdm/v3/batch_country_region`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mdm:country_region:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_country_region/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The fields to return. / 要返回哪些字段。
    /// - Length: 1 to 100
    /// - Example: `["name"]`
    pub fields: Vec<String>,
    /// The master data codes to query. / 要查询的主数据编码。
    /// - Length: 1 to 100
    /// - Example: `["MDCT00000001"]`
    pub ids: Vec<String>,
    /// The languages to return texts in: `zh-CN` for Chinese, `en-US` for English, `ja-JP` for Japanese.
    ///
    /// 返回哪些语言的文本：`zh-CN` 为中文，`en-US` 为英文，`ja-JP` 为日文。
    /// - Length: 0 to 100
    /// - Example: `["en-US"]`
    pub languages: Vec<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        fields: impl Into<Vec<String>>,
        ids: impl Into<Vec<String>>,
        languages: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            fields: fields.into(),
            ids: ids.into(),
            languages: languages.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("fields", &mut self.fields);
        f.field("ids", &mut self.ids);
        f.field("languages", &mut self.languages);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("mdm.v3.batch_country_region.get", Get, "/open-apis/mdm/v3/batch_country_region")
        .documented(text("通过mdmcode批量查询国家/地区信息", "Get countries and regions in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_country_region/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::MDM_COUNTRY_REGION_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("fields", Array).required(),
            query("ids", Array).required(),
            query("languages", Array).required(),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The countries and regions. / 国家和地区。
    pub data: Vec<v3::CountryRegion>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
