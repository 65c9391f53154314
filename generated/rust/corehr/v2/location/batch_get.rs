// Generated from spec/corehr/v2/location/batch_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get locations in bulk / 通过地点 ID 批量获取地点信息: [`BatchGet`](struct@BatchGet).
    pub fn batch_get(
        &self,
        location_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchGet> {
        crate::codegen::Call::new(self.client, BatchGet::new(location_ids))
    }
}
/// Get locations in bulk / 通过地点 ID 批量获取地点信息.
///
/// Returns the names, uses, working hours types, time zones and addresses of several locations by ID.
///
/// 按 ID 批量返回地点的名称、用途、工时制度、时区和地址。
///
/// - `POST /open-apis/corehr/v2/locations/batch_get`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:locations:read`, `corehr:locations:write`
///
/// Errors: [`BatchGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/batch_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGet {
    /// The IDs of the locations to query, as returned by `corehr.v1.location.create` or `corehr.v1.location.list`.
    ///
    /// 要查询的地点的 ID，由 `corehr.v1.location.create` 或 `corehr.v1.location.list` 返回。
    /// - Length: 1 to 100
    /// - Example: `["1215"]`
    pub location_ids: Vec<String>,
}
impl BatchGet {
    /// Creates the value from its required fields.
    pub fn new(location_ids: impl Into<Vec<String>>) -> Self {
        Self {
            location_ids: location_ids.into(),
        }
    }
}
impl wire::Object for BatchGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_ids", &mut self.location_ids);
    }
}
crate::codegen::__impl_object! {
    BatchGet
}
crate::codegen::__operation! {
    BatchGet => BatchGetResponse, BatchGetError:
    Endpoint::new("corehr.v2.location.batch_get", Post, "/open-apis/corehr/v2/locations/batch_get")
        .documented(text("通过地点 ID 批量获取地点信息", "Get locations in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/batch_get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_LOCATIONS_READ]),
            scopes(&[crate::scope::COREHR_LOCATIONS_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("location_ids", Array).required()])
}
/// The reply to [`BatchGet`](struct@BatchGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetResponse {
    /// The locations found. / 查到的地点。
    pub items: Vec<BatchGetLocation>,
}
impl wire::Object for BatchGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    BatchGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGet`](struct@BatchGet).
    BatchGetError:
    /// `1160001` (HTTP 400): 参数错误
    ///
    /// A parameter is missing, has the wrong type or the wrong format. Correct the parameter that `msg` names; if the parameters are right and the call still fails, contact support with the log id.
    ///
    /// 请求参数缺失、类型不符或格式错误。请根据响应中的 `msg`，对照该接口的字段说明修正参数；若参数无误仍失败，请联系技术支持并提供 log id。
    InvalidParameter = &ErrorInfo {
        message: "参数错误",
        ..*error::INVALID_PARAMETER
    },
}
/// The locations found. / 查到的地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetLocation {
    /// The ID of the location, which administrators maintain in the organization module of Feishu People.
    ///
    /// 地点 ID，对应管理员在飞书人事组织管理模块中维护的地点记录。
    pub location_id: String,
    /// The basic information of the location, such as its name, code, state and parent location.
    ///
    /// 地点的基本信息，包括名称、编码、启用状态和上级地点等。
    pub hiberarchy_common: v2::HiberarchyCommon,
    /// What the location is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `location` and `custom_api_name` to `location_usage`.
    ///
    /// 地点的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `location`，`custom_api_name` 为 `location_usage`）。
    pub location_usage_list: Vec<BatchGetLocationUsageList>,
    /// The addresses of the location. / 地点的地址。
    pub address: Vec<v2::Address>,
    /// The ID of the working hours type, as returned by the operation that lists working hours types.
    ///
    /// 工时制度的 ID，可用批量查询工时制度接口获取。
    pub working_hours_type_id: String,
    /// When this version takes effect, at 00:00:00 of the day, the same as `hiberarchy_common.effective_time`.
    ///
    /// 该版本生效的时间，从当天 00:00:00 起生效，与 `hiberarchy_common.effective_time` 一致。
    pub effective_time: String,
    /// When this version ceases to be in effect, as `YYYY-MM-DD 00:00:00`, the same as `hiberarchy_common.expiration_time`. If the location is changed again later, it is the date of that change.
    ///
    /// 该版本失效的时间，格式为 `YYYY-MM-DD 00:00:00`，与 `hiberarchy_common.expiration_time` 一致。若此后又有修改，则取下一次修改的日期。
    pub expiration_time: String,
    /// The custom fields. Not supported yet and can be ignored. / 自定义字段，暂不支持，可忽略。
    pub custom_fields: Vec<v2::CustomFieldData>,
    /// The locale; `corehr.v2.enum.search` lists the possible values.
    ///
    /// 区域设置，可选值可用 `corehr.v2.enum.search` 查询。
    pub locale: v2::Locale,
    /// The ID of the time zone of the location. / 地点所在时区的 ID。
    pub time_zone_id: String,
    /// The ID of the default display language of the location. / 地点的默认显示语言的 ID。
    pub display_language_id: String,
}
impl wire::Object for BatchGetLocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
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
/// What the location is used for; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `location` and `custom_api_name` to `location_usage`.
///
/// 地点的用途，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `location`，`custom_api_name` 为 `location_usage`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetLocationUsageList {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for BatchGetLocationUsageList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
crate::codegen::__impl_object! {
    BatchGetLocation BatchGetLocationUsageList
}
