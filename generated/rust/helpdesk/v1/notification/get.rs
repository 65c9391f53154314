// Generated from spec/helpdesk/v1/notification/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Get a broadcast / 查询推送: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, notification_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(notification_id))
    }
}
/// Get a broadcast / 查询推送.
///
/// Returns one broadcast in detail by its ID. / 按 ID 返回一条推送的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().notification().get("1624326025000").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/notifications/:notification_id`
/// - Rate limit: 100 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the notification. / 推送任务的 ID。
    /// - Example: `"1624326025000"`
    pub notification_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(notification_id: impl Into<String>) -> Self {
        Self {
            notification_id: notification_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("helpdesk.v1.notification.get", Get, "/open-apis/helpdesk/v1/notifications/:notification_id")
        .documented(text("查询推送", "Get a broadcast"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("notification_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The notification asked for. / 所查询的推送任务。
    pub notification: GetNotification,
    /// The link that opens the approval of the notification. / 打开该推送任务审批的链接。
    pub approval_app_link: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification", &mut self.notification);
        f.field("approval_app_link", &mut self.approval_app_link);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
/// The notification asked for. / 所查询的推送任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNotification {
    /// The ID of the notification, generated when it is created and not needed to create it.
    ///
    /// 推送任务的 ID，创建成功后由系统生成，创建时不必填。
    pub id: String,
    /// The name of the notification. / 推送任务的名称。
    pub job_name: String,
    /// The state of the notification, set by the system when it is created and not needed to create it.
    ///
    /// 推送任务的状态，创建成功后由系统给出，创建时不必填。
    pub status: i64,
    /// The user who created the notification. / 创建推送任务的用户。
    pub create_user: v1::NotificationUser,
    /// When the notification was created, in milliseconds since 1970. / 推送任务创建的时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// The user who last updated the notification. / 最近更新推送任务的用户。
    pub update_user: v1::NotificationUser,
    /// When the notification was last updated, in milliseconds since 1970. / 推送任务最近更新的时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
    /// How many users the notification is meant for. / 要推送的用户总数。
    pub target_user_count: i64,
    /// How many users the notification has been sent to. / 已推送的用户总数。
    pub sent_user_count: i64,
    /// How many users have read the notification. / 已读的用户总数。
    pub read_user_count: i64,
    /// When the notification is to be sent, in milliseconds since 1970. / 触发推送的时间，毫秒级时间戳。
    pub send_at: wire::TimestampMs,
    /// The card to send, as card JSON serialized to a string, which the [card builder](https://open.feishu.cn/tool/cardbuilder?from=howtoguide) can produce.
    ///
    /// 推送的卡片内容，是序列化为字符串的卡片 JSON，可用[卡片搭建工具](https://open.feishu.cn/tool/cardbuilder?from=howtoguide)制作。
    pub push_content: String,
    /// When the notification is sent: `0` at a set time, when the range cannot be new employees (`3`), or `1` when someone joins, when the range must be `1` or `3` and `new_staff_scope_type` must be set.
    ///
    /// 推送的方式：`0` 为定时推送，此时推送范围不能是入职新人（`3`）；`1` 为新人入职时推送，此时推送范围须为 `1` 或 `3`，且须设置 `new_staff_scope_type`。
    pub push_type: i64,
    /// Who gets the notification as a direct message from the help desk: `0` everyone, `1` no one, `2` some members, `3` new employees. With `0` and `1`, `user_list` and `department_list` must be empty; with `2`, at least one of them must not be. `chat_list` is independent of this, but must be set with `1`.
    ///
    /// 通过服务台私信推送给谁：`0` 为全体成员，`1` 为不推送给任何成员，`2` 为部分成员，`3` 为入职新人。`0` 和 `1` 时 `user_list` 与 `department_list` 须为空，`2` 时二者至少有一个不为空；`chat_list` 不受此限制，但 `1` 时必须设置。
    pub push_scope_type: i64,
    /// The new employees to notify: `0` for all, `1` for those of the departments in `new_staff_scope_department_list`, which must then not be empty. Only takes effect if `push_type` is `1`.
    ///
    /// 新人入职推送覆盖哪些新人：`0` 为所有新人，`1` 为 `new_staff_scope_department_list` 中部门的新人，此时该列表不能为空。仅当 `push_type` 为 `1` 时生效。
    pub new_staff_scope_type: i64,
    /// The departments whose new employees get the notification. / 新人入职推送所覆盖的部门。
    pub new_staff_scope_department_list: Vec<v1::NotificationDepartment>,
    /// The members who get the notification. / 接收推送的成员。
    pub user_list: Vec<v1::NotificationUser>,
    /// The departments that get the notification. / 接收推送的部门。
    pub department_list: Vec<v1::NotificationDepartment>,
    /// The chats that get the notification. / 接收推送的群组。
    pub chat_list: Vec<v1::NotificationChat>,
    /// A JSON string reserved for extensions. / 预留的扩展字段，内容为 JSON 字符串。
    pub ext: String,
}
impl wire::Object for GetNotification {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
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
    GetNotification
}
