// Generated from spec/vc/v1/room_config/set_checkboard_access_code.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::error;
impl super::Api<'_> {
    /// Create a check-in board access code / 创建签到板部署码: [`SetCheckboardAccessCode`](struct@SetCheckboardAccessCode).
    ///
    /// Optional fields are set on the call: `.with(|request| request.country_id(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn set_checkboard_access_code(
        &self,
        scope: i64,
        valid_day: i64,
    ) -> crate::codegen::Call<SetCheckboardAccessCode> {
        crate::codegen::Call::new(
            self.client,
            SetCheckboardAccessCode::new(scope, valid_day),
        )
    }
}
/// Create a check-in board access code / 创建签到板部署码.
///
/// Creates the code with which check-in boards of an area are set up. / 为一个范围创建用于部署签到板的部署码。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room_config().set_checkboard_access_code(5, 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/room_configs/set_checkboard_access_code`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`SetCheckboardAccessCodeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_checkboard_access_code)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckboardAccessCode {
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
    /// - Example: `"1"`
    pub country_id: Option<String>,
    /// The ID of the city; needed if `scope` is `3`. / 城市的 ID；`scope` 为 `3` 时需要。
    /// - Example: `"2"`
    pub district_id: Option<String>,
    /// The ID of the building; needed if `scope` is `4` or `5`. / 建筑的 ID；`scope` 为 `4` 或 `5` 时需要。
    /// - Example: `"3"`
    pub building_id: Option<String>,
    /// The name of the floor; needed if `scope` is `5`. / 楼层的名称；`scope` 为 `5` 时需要。
    /// - Example: `"4"`
    pub floor_name: Option<String>,
    /// The ID of the meeting room; needed if `scope` is `6`. / 会议室的 ID；`scope` 为 `6` 时需要。
    /// - Example: `"67687262867363"`
    pub room_id: Option<String>,
    /// For how many days the access code is valid. / 访问码自生成起多少天内有效。
    /// - `1`: 1 day / 1 天
    /// - `7`: 7 days / 7 天
    /// - `30`: 30 days / 30 天
    /// - Example: `1`
    pub valid_day: i64,
}
impl SetCheckboardAccessCode {
    /// Creates the value from its required fields.
    pub fn new(scope: i64, valid_day: i64) -> Self {
        Self {
            scope,
            country_id: Default::default(),
            district_id: Default::default(),
            building_id: Default::default(),
            floor_name: Default::default(),
            room_id: Default::default(),
            valid_day,
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
}
impl wire::Object for SetCheckboardAccessCode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("country_id", &mut self.country_id);
        f.field("district_id", &mut self.district_id);
        f.field("building_id", &mut self.building_id);
        f.field("floor_name", &mut self.floor_name);
        f.field("room_id", &mut self.room_id);
        f.field("valid_day", &mut self.valid_day);
    }
}
crate::codegen::__impl_object! {
    SetCheckboardAccessCode
}
crate::codegen::__operation! {
    SetCheckboardAccessCode => SetCheckboardAccessCodeResponse, SetCheckboardAccessCodeError:
    Endpoint::new("vc.v1.room_config.set_checkboard_access_code", Post, "/open-apis/vc/v1/room_configs/set_checkboard_access_code")
        .documented(text("创建签到板部署码", "Create a check-in board access code"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_checkboard_access_code")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .request(Json, &[
            body("scope", Integer).required(),
            body("country_id", String),
            body("district_id", String),
            body("building_id", String),
            body("floor_name", String),
            body("room_id", String),
            body("valid_day", Integer).required(),
        ])
}
/// The reply to [`SetCheckboardAccessCode`](struct@SetCheckboardAccessCode).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetCheckboardAccessCodeResponse {
    /// The code to enter when deploying the check-in board or the room. / 部署签到板或会议室设备时输入的访问码。
    pub access_code: String,
}
impl wire::Object for SetCheckboardAccessCodeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("access_code", &mut self.access_code);
    }
}
crate::codegen::__impl_object! {
    SetCheckboardAccessCodeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`SetCheckboardAccessCode`](struct@SetCheckboardAccessCode).
    SetCheckboardAccessCodeError:
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
