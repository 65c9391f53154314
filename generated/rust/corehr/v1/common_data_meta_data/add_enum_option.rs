// Generated from spec/corehr/v1/common_data_meta_data/add_enum_option.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Add options to an enum field / 增加字段枚举值选项: [`AddEnumOption`](struct@AddEnumOption).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn add_enum_option(
        &self,
        object_api_name: impl Into<String>,
        enum_field_api_name: impl Into<String>,
        enum_field_options: impl Into<Vec<v1::EnumFieldOptionInput>>,
    ) -> crate::codegen::Call<AddEnumOption> {
        crate::codegen::Call::new(
            self.client,
            AddEnumOption::new(object_api_name, enum_field_api_name, enum_field_options),
        )
    }
}
/// Add options to an enum field / 增加字段枚举值选项.
///
/// Adds options in bulk to a custom enum field or to one of some preset enum fields.
///
/// 为自定义枚举字段或部分系统预置枚举字段批量新增选项。
///
/// - `POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.meta_data:write`
///
/// Errors: [`AddEnumOptionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/add_enum_option)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnumOption {
    /// An idempotency key, such as a random string. Requests with the same `client_token` count as one, so that a retry does not repeat the operation.
    ///
    /// 幂等标识，可填随机字符串。`client_token` 相同的请求视为同一请求，以免重试造成重复操作。
    /// - Example: `"6727817538283013641"`
    pub client_token: Option<String>,
    /// The API name of the object the enum field belongs to, which is the `object_api_name` returned when listing the objects of Feishu People.
    ///
    /// 枚举字段所属对象的 API 名称，即获取飞书人事对象列表接口返回的 `object_api_name`。
    /// - Example: `"probation_management"`
    pub object_api_name: String,
    /// The API name of the enum field, which is the `custom_api_name` returned when listing custom fields.
    ///
    /// 枚举字段的 API 名称，即获取自定义字段列表接口返回的 `custom_api_name`。
    /// - Example: `"final_assessment_grade"`
    pub enum_field_api_name: String,
    /// The enum options to add. / 要新增的枚举选项。
    /// - Length: at least 1
    pub enum_field_options: Vec<v1::EnumFieldOptionInput>,
}
impl AddEnumOption {
    /// Creates the value from its required fields.
    pub fn new(
        object_api_name: impl Into<String>,
        enum_field_api_name: impl Into<String>,
        enum_field_options: impl Into<Vec<v1::EnumFieldOptionInput>>,
    ) -> Self {
        Self {
            client_token: Default::default(),
            object_api_name: object_api_name.into(),
            enum_field_api_name: enum_field_api_name.into(),
            enum_field_options: enum_field_options.into(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}
impl wire::Object for AddEnumOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("enum_field_api_name", &mut self.enum_field_api_name);
        f.field("enum_field_options", &mut self.enum_field_options);
    }
}
crate::codegen::__impl_object! {
    AddEnumOption
}
crate::codegen::__operation! {
    AddEnumOption => AddEnumOptionResponse, AddEnumOptionError:
    Endpoint::new("corehr.v1.common_data_meta_data.add_enum_option", Post, "/open-apis/corehr/v1/common_data/meta_data/add_enum_option")
        .documented(text("增加字段枚举值选项", "Add options to an enum field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/add_enum_option")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_COMMON_DATA_META_DATA_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("object_api_name", String).required(),
            body("enum_field_api_name", String).required(),
            body("enum_field_options", Array).required(),
        ])
}
/// The reply to [`AddEnumOption`](struct@AddEnumOption).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddEnumOptionResponse {
    /// The API name of the enum field. / 枚举字段的 API 名称。
    pub enum_field_api_name: String,
    /// All options of the enum field after the operation. / 操作后该枚举字段的全部选项。
    pub enum_field_options: Vec<v1::EnumFieldOption>,
}
impl wire::Object for AddEnumOptionResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_field_api_name", &mut self.enum_field_api_name);
        f.field("enum_field_options", &mut self.enum_field_options);
    }
}
crate::codegen::__impl_object! {
    AddEnumOptionResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`AddEnumOption`](struct@AddEnumOption).
    AddEnumOptionError:
    /// [`1161999`](error::SYSTEM_ERROR): System error. Please try again later or contact technical support.
    SystemError = error::SYSTEM_ERROR,
    /// `1160004` (HTTP 400): client_token repeat
    ///
    /// The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`.
    ///
    /// `client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。
    RequestIdDuplicated = &ErrorInfo {
        message: "client_token repeat",
        fix: Text { zh: "`client_token` 与之前的请求重复，该请求可能已处理。请先确认上次请求的结果，并排查是否有并发重试；若是新的操作，请更换 `client_token`。", en: "The `client_token` was used before, so the request may already be done. Check the result of the earlier request and look for concurrent retries; for a new operation, use a new `client_token`." },
        ..*error::REQUEST_ID_DUPLICATED
    },
    /// [`1162010`](error::OBJECT_NOT_FOUND): object does not exist
    ObjectNotFound = error::OBJECT_NOT_FOUND,
    /// [`1162020`](error::ENUM_FIELD_NOT_FOUND): field does not exist
    EnumFieldNotFound = error::ENUM_FIELD_NOT_FOUND,
    /// [`1162030`](error::ENUM_SET_NOT_FOUND): enum set does not exist
    EnumSetNotFound = error::ENUM_SET_NOT_FOUND,
    /// [`1162032`](error::ENUM_OPTION_API_NAME_ALREADY_EXISTS): the enum option api name already exists
    EnumOptionApiNameAlreadyExists = error::ENUM_OPTION_API_NAME_ALREADY_EXISTS,
    /// [`1162041`](error::INVALID_ENUM_OPTION_API_NAME): invalid enum option api name
    InvalidEnumOptionApiName = error::INVALID_ENUM_OPTION_API_NAME,
    /// [`1162034`](error::ASSOCIATED_ENUM_SET_CHANGE_UNSUPPORTED): the associated enum set does not support changes yet
    AssociatedEnumSetChangeUnsupported = error::ASSOCIATED_ENUM_SET_CHANGE_UNSUPPORTED,
}
