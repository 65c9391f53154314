// Generated from spec/meeting_room/v1/district/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// List cities / 获取城市列表: [`List`](struct@List).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn list(&self, country_id: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(country_id))
    }
}
/// List cities / 获取城市列表.
///
/// Returns the cities of a country or region that can be chosen for a new building.
///
/// 返回新建建筑物时一个国家或地区下可选的城市。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `GET /open-apis/meeting_room/district/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the country or region it is in, from `meeting_room.v1.country.list`.
    ///
    /// 所在国家或地区的 ID，由 `meeting_room.v1.country.list` 返回。
    pub country_id: i64,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(country_id: i64) -> Self {
        Self { country_id }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("country_id", &mut self.country_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("meeting_room.v1.district.list", Get, "/open-apis/meeting_room/district/list")
        .documented(text("获取城市列表", "List cities"), "https://open.feishu.cn/document/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
        .request(NoBody, &[query("country_id", Integer).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The cities to choose from. / 可选的城市。
    pub districts: Vec<ListDistricts>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("districts", &mut self.districts);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
/// The cities to choose from. / 可选的城市。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistricts {
    /// The ID of the city. / 城市的 ID。
    pub district_id: String,
    /// The name of the city. / 城市的名称。
    pub name: String,
}
impl wire::Object for ListDistricts {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("district_id", &mut self.district_id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ListDistricts
}
