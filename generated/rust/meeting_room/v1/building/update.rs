// Generated from spec/meeting_room/v1/building/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Update a building / 更新建筑物: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn update(
        &self,
        building_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(building_id))
    }
}
/// Update a building / 更新建筑物.
///
/// Changes a building and adds, removes or changes its floors. / 编辑建筑物的信息，可增加、删除或修改楼层。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /open-apis/meeting_room/building/update`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the building to update. / 要更新的建筑物的 ID。
    pub building_id: String,
    /// The name of the building. / 建筑物的名称。
    pub name: Option<String>,
    /// The floors of the building. / 建筑物的各个楼层。
    pub floors: Option<Vec<String>>,
    /// The ID of the country or region it is in, from `meeting_room.v1.country.list`.
    ///
    /// 所在国家或地区的 ID，由 `meeting_room.v1.country.list` 返回。
    pub country_id: Option<String>,
    /// The ID of the city it is in, from `meeting_room.v1.district.list`.
    ///
    /// 所在城市的 ID，由 `meeting_room.v1.district.list` 返回。
    pub district_id: Option<String>,
    /// The custom ID that the tenant gives the building. / 租户为建筑物自定义的 ID。
    pub custom_building_id: Option<String>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(building_id: impl Into<String>) -> Self {
        Self {
            building_id: building_id.into(),
            name: Default::default(),
            floors: Default::default(),
            country_id: Default::default(),
            district_id: Default::default(),
            custom_building_id: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `floors`.
    #[must_use]
    pub fn floors(mut self, value: impl Into<Vec<String>>) -> Self {
        self.floors = Some(value.into());
        self
    }
    /// Sets `country_id`.
    #[must_use]
    pub fn country_id(mut self, value: impl Into<String>) -> Self {
        self.country_id = Some(value.into());
        self
    }
    /// Sets `district_id`.
    #[must_use]
    pub fn district_id(mut self, value: impl Into<String>) -> Self {
        self.district_id = Some(value.into());
        self
    }
    /// Sets `custom_building_id`.
    #[must_use]
    pub fn custom_building_id(mut self, value: impl Into<String>) -> Self {
        self.custom_building_id = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
        f.field("name", &mut self.name);
        f.field("floors", &mut self.floors);
        f.field("country_id", &mut self.country_id);
        f.field("district_id", &mut self.district_id);
        f.field("custom_building_id", &mut self.custom_building_id);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("meeting_room.v1.building.update", Post, "/open-apis/meeting_room/building/update")
        .documented(text("更新建筑物", "Update a building"), "https://open.feishu.cn/document/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[
            body("building_id", String).required(),
            body("name", String),
            body("floors", Array),
            body("country_id", String),
            body("district_id", String),
            body("custom_building_id", String),
        ])
        .reply(TopLevel)
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
/// The documented errors of [`Update`](struct@Update).
pub type UpdateError = crate::codegen::NoError;
