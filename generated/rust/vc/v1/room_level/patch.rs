// Generated from spec/vc/v1/room_level/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::vc::error;
impl super::Api<'_> {
    /// Update a room level / 更新会议室层级: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.custom_group_id(…))`.
    pub fn patch(
        &self,
        room_level_id: impl Into<id::RoomLevelId>,
        name: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(room_level_id, name, parent_id),
        )
    }
}
/// Update a room level / 更新会议室层级.
///
/// Updates the information of one room level by its ID. / 按层级 ID 更新一个会议室层级的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room_level().patch("omb_4ad1a2c7a2fbc5fc9570f38456931293", "text", "omb_4ad1a2c7a2fbc5fc9570f38456931293").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/vc/v1/room_levels/:room_level_id`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the room level. / 会议室层级的 ID。
    /// - Length: 1 to 100
    /// - Example: `"omb_4ad1a2c7a2fbc5fc9570f38456931293"`
    pub room_level_id: id::RoomLevelId,
    /// The name of the room level. / 会议室层级的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The ID of the level that this one is under. / 父层级的 ID。
    /// - Example: `"omb_4ad1a2c7a2fbc5fc9570f38456931293"`
    pub parent_id: String,
    /// The ID that the tenant itself gave the room level, unlike the one the system generates.
    ///
    /// 租户自己为层级设定的 ID，与系统生成的层级 ID 不同。
    /// - Example: `"10000"`
    pub custom_group_id: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        room_level_id: impl Into<id::RoomLevelId>,
        name: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> Self {
        Self {
            room_level_id: room_level_id.into(),
            name: name.into(),
            parent_id: parent_id.into(),
            custom_group_id: Default::default(),
        }
    }
    /// Sets `custom_group_id`.
    #[must_use]
    pub fn custom_group_id(mut self, value: impl Into<String>) -> Self {
        self.custom_group_id = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level_id", &mut self.room_level_id);
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
        f.field("custom_group_id", &mut self.custom_group_id);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("vc.v1.room_level.patch", Patch, "/open-apis/vc/v1/room_levels/:room_level_id")
        .documented(text("更新会议室层级", "Update a room level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("room_level_id", String).required(),
            body("name", String).required(),
            body("parent_id", String).required(),
            body("custom_group_id", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// `121005` (HTTP 404): no permission
    ///
    /// The caller may not do this. Check the type of the access token, who the operator is and whether the resource belongs to them.
    ///
    /// 没有执行该操作的权限。请检查 access token 的类型、操作者的身份，以及资源是否归其所有。
    PermissionDenied = &ErrorInfo {
        status: Some(404),
        ..*error::PERMISSION_DENIED
    },
    /// [`121006`](error::DATA_CONFLICT): data conflict
    DataConflict = error::DATA_CONFLICT,
}
