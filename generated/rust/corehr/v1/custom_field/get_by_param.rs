// Generated from spec/corehr/v1/custom_field/get_by_param.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v1};
impl super::Api<'_> {
    /// Get a field / 获取字段详情: [`GetByParam`](struct@GetByParam).
    pub fn get_by_param(
        &self,
        object_api_name: impl Into<String>,
        custom_api_name: impl Into<String>,
    ) -> crate::codegen::Call<GetByParam> {
        crate::codegen::Call::new(
            self.client,
            GetByParam::new(object_api_name, custom_api_name),
        )
    }
}
/// Get a field / 获取字段详情.
///
/// Returns a preset or custom field of an HR object in detail, such as the options of a list or the fields of a group.
///
/// 返回人事对象中一个预置或自定义字段的详情，如选项列表或分组所含的字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v1().custom_field().get_by_param("offboarding_info", "custom_field_33__c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v1/custom_fields/get_by_param`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`
///
/// Errors: [`GetByParamError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/get_by_param)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByParam {
    /// The API name of the object the field belongs to, found by listing the objects of Feishu People.
    ///
    /// 字段所属对象的 API 名称，可用获取飞书人事对象列表接口列出全部对象得到。
    /// - Example: `"offboarding_info"`
    pub object_api_name: String,
    /// The API name of the field, which is the `custom_api_name` returned when listing custom fields.
    ///
    /// 字段的 API 名称，即获取自定义字段列表接口返回的 `custom_api_name`。
    /// - Example: `"custom_field_33__c"`
    pub custom_api_name: String,
}
impl GetByParam {
    /// Creates the value from its required fields.
    pub fn new(
        object_api_name: impl Into<String>,
        custom_api_name: impl Into<String>,
    ) -> Self {
        Self {
            object_api_name: object_api_name.into(),
            custom_api_name: custom_api_name.into(),
        }
    }
}
impl wire::Object for GetByParam {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_api_name", &mut self.object_api_name);
        f.field("custom_api_name", &mut self.custom_api_name);
    }
}
crate::codegen::__impl_object! {
    GetByParam
}
crate::codegen::__operation! {
    GetByParam => GetByParamResponse, GetByParamError:
    Endpoint::new("corehr.v1.custom_field.get_by_param", Get, "/open-apis/corehr/v1/custom_fields/get_by_param")
        .documented(text("获取字段详情", "Get a field"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/get_by_param")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COMMON_DATA_META_DATA_READ]),
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_COREHR]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[query("object_api_name", String).required(), query("custom_api_name", String).required()])
}
/// The reply to [`GetByParam`](struct@GetByParam).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByParamResponse {
    /// The details of the field. / 字段的详情。
    pub data: v1::CustomField,
}
impl wire::Object for GetByParamResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
    }
}
crate::codegen::__impl_object! {
    GetByParamResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`GetByParam`](struct@GetByParam).
    GetByParamError:
    /// `1160005` (HTTP 500): custom field format error
    ///
    /// The field holds malformed stored data, which only the platform can repair. Contact support with the log id.
    ///
    /// 该字段中存在格式错误的历史数据，只能由平台处理。请联系技术支持并提供 log id。
    AccessedDataObjectNotFound = &ErrorInfo {
        status: Some(500),
        message: "custom field format error",
        fix: Text { zh: "该字段中存在格式错误的历史数据，只能由平台处理。请联系技术支持并提供 log id。", en: "The field holds malformed stored data, which only the platform can repair. Contact support with the log id." },
        ..*error::ACCESSED_DATA_OBJECT_NOT_FOUND
    },
    /// `1160006` (HTTP 400): required parameter is empty
    ///
    /// A required parameter is missing. Fill in all required parameters of the operation with correct values.
    ///
    /// 缺少必填参数。请补齐该接口的全部必填参数，并确认取值正确。
    EmploymentNotFound = &ErrorInfo {
        message: "required parameter is empty",
        fix: Text { zh: "缺少必填参数。请补齐该接口的全部必填参数，并确认取值正确。", en: "A required parameter is missing. Fill in all required parameters of the operation with correct values." },
        ..*error::EMPLOYMENT_NOT_FOUND
    },
    /// [`1160997`](error::UNKNOWN_META_RPC_ERROR): unknown meta rpc error
    UnknownMetaRpcError = error::UNKNOWN_META_RPC_ERROR,
    /// [`1162010`](error::OBJECT_NOT_FOUND): object does not exist
    ObjectNotFound = error::OBJECT_NOT_FOUND,
    /// `1162020` (HTTP 400): field does not exist
    ///
    /// The field does not exist. Correct `custom_api_name`. / 字段不存在。请确认 `custom_api_name` 正确。
    EnumFieldNotFound = &ErrorInfo {
        fix: Text { zh: "字段不存在。请确认 `custom_api_name` 正确。", en: "The field does not exist. Correct `custom_api_name`." },
        ..*error::ENUM_FIELD_NOT_FOUND
    },
}
