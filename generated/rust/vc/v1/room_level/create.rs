// Generated from spec/vc/v1/room_level/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Create a room level / 创建会议室层级: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.custom_group_id(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name, parent_id))
    }
}
/// Create a room level / 创建会议室层级.
///
/// Creates a room level below another one. / 在一个父层级下创建会议室层级。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().room_level().create("text", "omb_4ad1a2c7a2fbc5fc9570f38456931293").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/room_levels`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the room level. / 会议室层级的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The ID of the level that the new one belongs under. For the root level of the tenant, call `vc.v1.room_level.get` with the `room_level_id` `0` to learn its ID.
    ///
    /// 新层级所属的父层级的 ID。要建在租户根层级下时，以 `0` 为 `room_level_id` 调用 `vc.v1.room_level.get` 即可得到根层级的 ID。
    /// - Example: `"omb_4ad1a2c7a2fbc5fc9570f38456931293"`
    pub parent_id: String,
    /// The ID that the tenant itself gave the room level, unlike the one the system generates.
    ///
    /// 租户自己为层级设定的 ID，与系统生成的层级 ID 不同。
    /// - Example: `"10000"`
    pub custom_group_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, parent_id: impl Into<String>) -> Self {
        Self {
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
        f.field("custom_group_id", &mut self.custom_group_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("vc.v1.room_level.create", Post, "/open-apis/vc/v1/room_levels")
        .documented(text("创建会议室层级", "Create a room level"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            body("name", String).required(),
            body("parent_id", String).required(),
            body("custom_group_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The room level that was created. / 所创建的会议室层级。
    pub room_level: v1::RoomLevel,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level", &mut self.room_level);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
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
