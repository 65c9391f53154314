// Generated from spec/helpdesk/v1/notification/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Create a broadcast / 创建推送: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a broadcast / 创建推送.
///
/// Creates a broadcast, which starts as a draft. / 创建一条推送，初始为草稿状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().notification().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/notifications`
/// - Rate limit: 10 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The ID of the notification, generated when it is created and not needed to create it.
    ///
    /// 推送任务的 ID，创建成功后由系统生成，创建时不必填。
    /// - Example: `"6981801914270744596"`
    pub id: Option<String>,
    /// The name of the notification. / 推送任务的名称。
    /// - Example: `"text"`
    pub job_name: Option<String>,
    /// The state of the notification, set by the system when it is created and not needed to create it.
    ///
    /// 推送任务的状态，创建成功后由系统给出，创建时不必填。
    /// - Example: `0`
    pub status: Option<i64>,
    /// The user who created the notification. / 创建推送任务的用户。
    pub create_user: Option<v1::NotificationUserInput>,
    /// When the notification was created, in milliseconds since 1970. / 推送任务创建的时间，毫秒级时间戳。
    /// - Example: `"1626332244719"`
    pub created_at: Option<wire::TimestampMs>,
    /// The user who last updated the notification. / 最近更新推送任务的用户。
    pub update_user: Option<v1::NotificationUserInput>,
    /// When the notification was last updated, in milliseconds since 1970. / 推送任务最近更新的时间，毫秒级时间戳。
    /// - Example: `"1626332244719"`
    pub updated_at: Option<wire::TimestampMs>,
    /// How many users the notification is meant for. / 要推送的用户总数。
    /// - Example: `1`
    pub target_user_count: Option<i64>,
    /// How many users the notification has been sent to. / 已推送的用户总数。
    /// - Example: `1`
    pub sent_user_count: Option<i64>,
    /// How many users have read the notification. / 已读的用户总数。
    /// - Example: `1`
    pub read_user_count: Option<i64>,
    /// When the notification is to be sent, in milliseconds since 1970. / 触发推送的时间，毫秒级时间戳。
    /// - Example: `"1626332244719"`
    pub send_at: Option<wire::TimestampMs>,
    /// The card to send, as card JSON serialized to a string, which the [card builder](https://open.feishu.cn/tool/cardbuilder?from=howtoguide) can produce.
    ///
    /// 推送的卡片内容，是序列化为字符串的卡片 JSON，可用[卡片搭建工具](https://open.feishu.cn/tool/cardbuilder?from=howtoguide)制作。
    /// - Example: `"text"`
    pub push_content: Option<String>,
    /// When the notification is sent: `0` at a set time, when the range cannot be new employees (`3`), or `1` when someone joins, when the range must be `1` or `3` and `new_staff_scope_type` must be set.
    ///
    /// 推送的方式：`0` 为定时推送，此时推送范围不能是入职新人（`3`）；`1` 为新人入职时推送，此时推送范围须为 `1` 或 `3`，且须设置 `new_staff_scope_type`。
    /// - Example: `0`
    pub push_type: Option<i64>,
    /// Who gets the notification as a direct message from the help desk: `0` everyone, `1` no one, `2` some members, `3` new employees. With `0` and `1`, `user_list` and `department_list` must be empty; with `2`, at least one of them must not be. `chat_list` is independent of this, but must be set with `1`.
    ///
    /// 通过服务台私信推送给谁：`0` 为全体成员，`1` 为不推送给任何成员，`2` 为部分成员，`3` 为入职新人。`0` 和 `1` 时 `user_list` 与 `department_list` 须为空，`2` 时二者至少有一个不为空；`chat_list` 不受此限制，但 `1` 时必须设置。
    /// - Example: `0`
    pub push_scope_type: Option<i64>,
    /// The new employees to notify: `0` for all, `1` for those of the departments in `new_staff_scope_department_list`, which must then not be empty. Only takes effect if `push_type` is `1`.
    ///
    /// 新人入职推送覆盖哪些新人：`0` 为所有新人，`1` 为 `new_staff_scope_department_list` 中部门的新人，此时该列表不能为空。仅当 `push_type` 为 `1` 时生效。
    /// - Example: `0`
    pub new_staff_scope_type: Option<i64>,
    /// The departments whose new employees get the notification. / 新人入职推送所覆盖的部门。
    pub new_staff_scope_department_list: Option<Vec<v1::NotificationDepartmentInput>>,
    /// The members who get the notification. / 接收推送的成员。
    pub user_list: Option<Vec<v1::NotificationUserInput>>,
    /// The departments that get the notification. / 接收推送的部门。
    pub department_list: Option<Vec<v1::NotificationDepartmentInput>>,
    /// The chats that get the notification. / 接收推送的群组。
    pub chat_list: Option<Vec<v1::NotificationChatInput>>,
    /// A JSON string reserved for extensions. / 预留的扩展字段，内容为 JSON 字符串。
    /// - Example: `"{}"`
    pub ext: Option<String>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `job_name`.
    #[must_use]
    pub fn job_name(mut self, value: impl Into<String>) -> Self {
        self.job_name = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `create_user`.
    #[must_use]
    pub fn create_user(mut self, value: v1::NotificationUserInput) -> Self {
        self.create_user = Some(value);
        self
    }
    /// Sets `created_at`.
    #[must_use]
    pub fn created_at(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets `update_user`.
    #[must_use]
    pub fn update_user(mut self, value: v1::NotificationUserInput) -> Self {
        self.update_user = Some(value);
        self
    }
    /// Sets `updated_at`.
    #[must_use]
    pub fn updated_at(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
    /// Sets `target_user_count`.
    #[must_use]
    pub fn target_user_count(mut self, value: i64) -> Self {
        self.target_user_count = Some(value);
        self
    }
    /// Sets `sent_user_count`.
    #[must_use]
    pub fn sent_user_count(mut self, value: i64) -> Self {
        self.sent_user_count = Some(value);
        self
    }
    /// Sets `read_user_count`.
    #[must_use]
    pub fn read_user_count(mut self, value: i64) -> Self {
        self.read_user_count = Some(value);
        self
    }
    /// Sets `send_at`.
    #[must_use]
    pub fn send_at(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.send_at = Some(value.into());
        self
    }
    /// Sets `push_content`.
    #[must_use]
    pub fn push_content(mut self, value: impl Into<String>) -> Self {
        self.push_content = Some(value.into());
        self
    }
    /// Sets `push_type`.
    #[must_use]
    pub fn push_type(mut self, value: i64) -> Self {
        self.push_type = Some(value);
        self
    }
    /// Sets `push_scope_type`.
    #[must_use]
    pub fn push_scope_type(mut self, value: i64) -> Self {
        self.push_scope_type = Some(value);
        self
    }
    /// Sets `new_staff_scope_type`.
    #[must_use]
    pub fn new_staff_scope_type(mut self, value: i64) -> Self {
        self.new_staff_scope_type = Some(value);
        self
    }
    /// Sets `new_staff_scope_department_list`.
    #[must_use]
    pub fn new_staff_scope_department_list(
        mut self,
        value: impl Into<Vec<v1::NotificationDepartmentInput>>,
    ) -> Self {
        self.new_staff_scope_department_list = Some(value.into());
        self
    }
    /// Sets `user_list`.
    #[must_use]
    pub fn user_list(
        mut self,
        value: impl Into<Vec<v1::NotificationUserInput>>,
    ) -> Self {
        self.user_list = Some(value.into());
        self
    }
    /// Sets `department_list`.
    #[must_use]
    pub fn department_list(
        mut self,
        value: impl Into<Vec<v1::NotificationDepartmentInput>>,
    ) -> Self {
        self.department_list = Some(value.into());
        self
    }
    /// Sets `chat_list`.
    #[must_use]
    pub fn chat_list(
        mut self,
        value: impl Into<Vec<v1::NotificationChatInput>>,
    ) -> Self {
        self.chat_list = Some(value.into());
        self
    }
    /// Sets `ext`.
    #[must_use]
    pub fn ext(mut self, value: impl Into<String>) -> Self {
        self.ext = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("id", &mut self.id);
        f.field("job_name", &mut self.job_name);
        f.field("status", &mut self.status);
        f.field("create_user", &mut self.create_user);
        f.field("created_at", &mut self.created_at);
        f.field("update_user", &mut self.update_user);
        f.field("updated_at", &mut self.updated_at);
        f.field("target_user_count", &mut self.target_user_count);
        f.field("sent_user_count", &mut self.sent_user_count);
        f.field("read_user_count", &mut self.read_user_count);
        f.field("send_at", &mut self.send_at);
        f.field("push_content", &mut self.push_content);
        f.field("push_type", &mut self.push_type);
        f.field("push_scope_type", &mut self.push_scope_type);
        f.field("new_staff_scope_type", &mut self.new_staff_scope_type);
        f.field(
            "new_staff_scope_department_list",
            &mut self.new_staff_scope_department_list,
        );
        f.field("user_list", &mut self.user_list);
        f.field("department_list", &mut self.department_list);
        f.field("chat_list", &mut self.chat_list);
        f.field("ext", &mut self.ext);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.notification.create", Post, "/open-apis/helpdesk/v1/notifications")
        .documented(text("创建推送", "Create a broadcast"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("id", String),
            body("job_name", String),
            body("status", Integer),
            body("create_user", Object),
            body("created_at", String),
            body("update_user", Object),
            body("updated_at", String),
            body("target_user_count", Integer),
            body("sent_user_count", Integer),
            body("read_user_count", Integer),
            body("send_at", String),
            body("push_content", String),
            body("push_type", Integer),
            body("push_scope_type", Integer),
            body("new_staff_scope_type", Integer),
            body("new_staff_scope_department_list", Array),
            body("user_list", Array),
            body("department_list", Array),
            body("chat_list", Array),
            body("ext", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the notification that was created, which the later operations on it need.
    ///
    /// 所创建的推送任务的 ID，后续操作都要用到。
    pub notification_id: String,
    /// The state of the notification after it was created. / 推送任务创建后所处的状态。
    pub status: i64,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`154005`](error::METHOD_FORBIDDEN): Method Forbidden
    MethodForbidden = error::METHOD_FORBIDDEN,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
