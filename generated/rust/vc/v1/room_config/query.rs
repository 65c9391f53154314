// Generated from spec/vc/v1/room_config/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get the room settings of an area / 查询会议室配置: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.country_id(…))`.
    #[deprecated(note = "use `vc.v1.scope_config.get` instead")]
    pub fn query(&self, scope: i64) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new(scope))
    }
}
/// Get the room settings of an area / 查询会议室配置.
///
/// Returns the room settings of an area such as a country, city, building, floor or room.
///
/// 按国家、城市、建筑、楼层、会议室等范围返回会议室配置。
///
/// **Deprecated**: use `vc.v1.scope_config.get` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room_config().query(5).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/room_configs/query`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The kind of node whose settings to query, which also decides which of the other parameters are needed to locate it.
    ///
    /// 要查询哪一级节点的设置，同时决定需要填哪些定位参数。
    /// - `1`: Tenant / 租户
    /// - `2`: Country or region / 国家/地区
    /// - `3`: City / 城市
    /// - `4`: Building / 建筑
    /// - `5`: Floor / 楼层
    /// - `6`: Meeting room / 会议室
    /// - Example: `5`
    pub scope: i64,
    /// The ID of the country or region; needed if `scope` is `2` or `3`. / 国家/地区的 ID；`scope` 为 `2` 或 `3` 时需要。
    /// - Example: `"\"086\""`
    pub country_id: Option<String>,
    /// The ID of the city; needed if `scope` is `3`. / 城市的 ID；`scope` 为 `3` 时需要。
    /// - Example: `"\"001\""`
    pub district_id: Option<String>,
    /// The ID of the building; needed if `scope` is `4` or `5`. / 建筑的 ID；`scope` 为 `4` 或 `5` 时需要。
    /// - Example: `"\"22\""`
    pub building_id: Option<String>,
    /// The name of the floor; needed if `scope` is `5`. / 楼层的名称；`scope` 为 `5` 时需要。
    /// - Example: `"\"4\""`
    pub floor_name: Option<String>,
    /// The ID of the meeting room; needed if `scope` is `6`. / 会议室的 ID；`scope` 为 `6` 时需要。
    /// - Example: `"\"6383786266263\""`
    pub room_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(scope: i64) -> Self {
        Self {
            scope,
            country_id: Default::default(),
            district_id: Default::default(),
            building_id: Default::default(),
            floor_name: Default::default(),
            room_id: Default::default(),
            user_id_type: Default::default(),
        }
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("country_id", &mut self.country_id);
        f.field("district_id", &mut self.district_id);
        f.field("building_id", &mut self.building_id);
        f.field("floor_name", &mut self.floor_name);
        f.field("room_id", &mut self.room_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("vc.v1.room_config.query", Get, "/open-apis/vc/v1/room_configs/query")
        .documented(text("查询会议室配置", "Get the room settings of an area"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/query")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .request(NoBody, &[
            query("scope", Integer).required(),
            query("country_id", String),
            query("district_id", String),
            query("building_id", String),
            query("floor_name", String),
            query("room_id", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Query`](struct@Query).
pub type QueryResponse = v1::RoomConfig;
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
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
