// Generated from spec/vc/v1/scope_config/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Set the settings of a level or room / 设置会议室配置: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        scope_type: i64,
        scope_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(scope_type, scope_id))
    }
}
/// Set the settings of a level or room / 设置会议室配置.
///
/// Sets the settings of one room level or one meeting room. / 设置一个层级或会议室的配置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().scope_config().create(1, "omm_608d34d82d531b27fa993902d350a307").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/scope_config`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `vc:room`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    /// - Length: 0 to 10
    pub user_id_type: Option<types::UserIdType>,
    /// Whether `scope_id` stands for a room level or a meeting room. / `scope_id` 是会议室层级还是会议室。
    /// - `1`: Room level / 会议室层级
    /// - `2`: Meeting room / 会议室
    /// - Example: `1`
    pub scope_type: i64,
    /// The ID of the node: that of a room level if `scope_type` is `1`, of a meeting room if it is `2`.
    ///
    /// 节点的 ID：`scope_type` 为 `1` 时是层级 ID，为 `2` 时是会议室 ID。
    /// - Example: `"omm_608d34d82d531b27fa993902d350a307"`
    pub scope_id: String,
    /// The background images and digital signage settings of the node itself. / 该节点自身的背景图和数字标牌设置。
    pub scope_config: Option<v1::RoomConfigInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(scope_type: i64, scope_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            scope_type,
            scope_id: scope_id.into(),
            scope_config: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `scope_config`.
    #[must_use]
    pub fn scope_config(mut self, value: v1::RoomConfigInput) -> Self {
        self.scope_config = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("scope_type", &mut self.scope_type);
        f.field("scope_id", &mut self.scope_id);
        f.field("scope_config", &mut self.scope_config);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("vc.v1.scope_config.create", Post, "/open-apis/vc/v1/scope_config")
        .documented(text("设置会议室配置", "Set the settings of a level or room"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::VC_ROOM])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("scope_type", Integer).required(),
            body("scope_id", String).required(),
            body("scope_config", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
