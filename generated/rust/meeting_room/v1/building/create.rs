// Generated from spec/meeting_room/v1/building/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Create a building / 创建建筑物: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.custom_building_id(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn create(
        &self,
        name: impl Into<String>,
        floors: impl Into<Vec<String>>,
        country_id: impl Into<String>,
        district_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(name, floors, country_id, district_id),
        )
    }
}
/// Create a building / 创建建筑物.
///
/// Creates a building with its floors, like the admin console does. / 创建一个建筑物及其楼层，与管理后台的添加功能对应。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /open-apis/meeting_room/building/create`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the building. / 建筑物的名称。
    pub name: String,
    /// The floors of the building. / 建筑物的各个楼层。
    pub floors: Vec<String>,
    /// The ID of the country or region it is in, from `meeting_room.v1.country.list`.
    ///
    /// 所在国家或地区的 ID，由 `meeting_room.v1.country.list` 返回。
    pub country_id: String,
    /// The ID of the city it is in, from `meeting_room.v1.district.list`.
    ///
    /// 所在城市的 ID，由 `meeting_room.v1.district.list` 返回。
    pub district_id: String,
    /// The custom ID that the tenant gives the building. / 租户为建筑物自定义的 ID。
    pub custom_building_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        floors: impl Into<Vec<String>>,
        country_id: impl Into<String>,
        district_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            floors: floors.into(),
            country_id: country_id.into(),
            district_id: district_id.into(),
            custom_building_id: Default::default(),
        }
    }
    /// Sets `custom_building_id`.
    #[must_use]
    pub fn custom_building_id(mut self, value: impl Into<String>) -> Self {
        self.custom_building_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("floors", &mut self.floors);
        f.field("country_id", &mut self.country_id);
        f.field("district_id", &mut self.district_id);
        f.field("custom_building_id", &mut self.custom_building_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("meeting_room.v1.building.create", Post, "/open-apis/meeting_room/building/create")
        .documented(text("创建建筑物", "Create a building"), "https://open.feishu.cn/document/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[
            body("name", String).required(),
            body("floors", Array).required(),
            body("country_id", String).required(),
            body("district_id", String).required(),
            body("custom_building_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the building that was created. / 新建的建筑物的 ID。
    pub building_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
