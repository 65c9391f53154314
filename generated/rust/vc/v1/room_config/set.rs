// Generated from spec/vc/v1/room_config/set.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Set the room settings of an area / 设置会议室配置: [`Set`](struct@Set).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `vc.v1.scope_config.create` instead")]
    pub fn set(
        &self,
        scope: i64,
        room_config: v1::RoomConfigInput,
    ) -> crate::codegen::Call<Set> {
        crate::codegen::Call::new(self.client, Set::new(scope, room_config))
    }
}
/// Set the room settings of an area / 设置会议室配置.
///
/// Sets the room settings of an area such as a country, city, building, floor or room.
///
/// 设置国家、城市、建筑、楼层、会议室等范围内的会议室配置。
///
/// **Deprecated**: use `vc.v1.scope_config.create` instead.
///
/// - `POST /open-apis/vc/v1/room_configs/set`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`SetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The kind of node to apply this to, which also decides which of the other parameters are needed to locate it.
    ///
    /// 设置作用于哪一级节点，同时决定需要填哪些定位参数。
    /// - `1`: Tenant / 租户
    /// - `2`: Country or region / 国家/地区
    /// - `3`: City / 城市
    /// - `4`: Building / 建筑
    /// - `5`: Floor / 楼层
    /// - `6`: Meeting room / 会议室
    /// - Example: `5`
    pub scope: i64,
    /// The ID of the country or region; needed if `scope` is `2` or `3`. / 国家/地区的 ID；`scope` 为 `2` 或 `3` 时需要。
    /// - Example: `"086"`
    pub country_id: Option<String>,
    /// The ID of the city; needed if `scope` is `3`. / 城市的 ID；`scope` 为 `3` 时需要。
    /// - Example: `"223"`
    pub district_id: Option<String>,
    /// The ID of the building; needed if `scope` is `4` or `5`. / 建筑的 ID；`scope` 为 `4` 或 `5` 时需要。
    /// - Example: `"66"`
    pub building_id: Option<String>,
    /// The name of the floor; needed if `scope` is `5`. / 楼层的名称；`scope` 为 `5` 时需要。
    /// - Example: `"3"`
    pub floor_name: Option<String>,
    /// The ID of the meeting room; needed if `scope` is `6`. / 会议室的 ID；`scope` 为 `6` 时需要。
    /// - Example: `"67687262867363"`
    pub room_id: Option<String>,
    /// The background images and digital signage settings of the node. / 该节点的背景图和数字标牌设置。
    pub room_config: v1::RoomConfigInput,
}
impl Set {
    /// Creates the value from its required fields.
    pub fn new(scope: i64, room_config: v1::RoomConfigInput) -> Self {
        Self {
            user_id_type: Default::default(),
            scope,
            country_id: Default::default(),
            district_id: Default::default(),
            building_id: Default::default(),
            floor_name: Default::default(),
            room_id: Default::default(),
            room_config,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
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
    /// Sets `building_id`.
    #[must_use]
    pub fn building_id(mut self, value: impl Into<String>) -> Self {
        self.building_id = Some(value.into());
        self
    }
    /// Sets `floor_name`.
    #[must_use]
    pub fn floor_name(mut self, value: impl Into<String>) -> Self {
        self.floor_name = Some(value.into());
        self
    }
    /// Sets `room_id`.
    #[must_use]
    pub fn room_id(mut self, value: impl Into<String>) -> Self {
        self.room_id = Some(value.into());
        self
    }
}
impl wire::Object for Set {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("scope", &mut self.scope);
        f.field("country_id", &mut self.country_id);
        f.field("district_id", &mut self.district_id);
        f.field("building_id", &mut self.building_id);
        f.field("floor_name", &mut self.floor_name);
        f.field("room_id", &mut self.room_id);
        f.field("room_config", &mut self.room_config);
    }
}
crate::codegen::__impl_object! {
    Set
}
crate::codegen::__operation! {
    Set => SetResponse, SetError:
    Endpoint::new("vc.v1.room_config.set", Post, "/open-apis/vc/v1/room_configs/set")
        .documented(text("设置会议室配置", "Set the room settings of an area"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("scope", Integer).required(),
            body("country_id", String),
            body("district_id", String),
            body("building_id", String),
            body("floor_name", String),
            body("room_id", String),
            body("room_config", Object).required(),
        ])
}
/// The reply to [`Set`](struct@Set).
pub type SetResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Set`](struct@Set).
    SetError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `121004` (HTTP 404): data not exist
    ///
    /// The request body is invalid. Check the HTTP method and the content and format of the body.
    ///
    /// 请求体无效。请检查请求方法、请求体的内容与数据格式。
    DataNotFound = &ErrorInfo {
        fix: Text { zh: "请求体无效。请检查请求方法、请求体的内容与数据格式。", en: "The request body is invalid. Check the HTTP method and the content and format of the body." },
        ..*error::DATA_NOT_FOUND
    },
}
