// Generated from spec/task/v2/tasklist_activity_subscription/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create an activity subscription of a tasklist / 创建动态订阅: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        tasklist_guid: impl Into<id::TasklistGuid>,
        name: impl Into<String>,
        subscribers: impl Into<Vec<v2::MemberInput>>,
        include_keys: impl Into<Vec<i64>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(tasklist_guid, name, subscribers, include_keys),
        )
    }
}
/// Create an activity subscription of a tasklist / 创建动态订阅.
///
/// Creates a subscription that notifies chats of what happens in a tasklist, which can have 50 of them with 50 chats each.
///
/// 为一个清单创建动态订阅，把其中的事件通知到群，每个清单最多 50 个订阅，每个订阅最多 50 个群。
///
/// - `POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The GUID of the tasklist to subscribe to the activities of. / 要订阅动态的清单的 GUID。
    /// - Example: `"d19e3a2a-edc0-4e4e-b7cc-950e162b53ae"`
    pub tasklist_guid: id::TasklistGuid,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The name of the subscription, which must not be empty; at most 50 characters. / 订阅的名称，不能为空，最长 50 个字符。
    /// - Example: `"text"`
    pub name: String,
    /// The subscribers that are notified of the activities. / 收到动态通知的订阅者。
    /// - Length: at most 50
    pub subscribers: Vec<v2::MemberInput>,
    /// The activities to be notified of, without duplicates; none if empty. 100: task added to the tasklist, 101 taken out, 103 completed, 104 reopened; 109, 110 and 111: assignee added, changed, removed; 119: attachment added; 121: new comment, 122 reply to one; 129: new start time, 130 new due time, 131 both set, 132 both removed.
    ///
    /// 要订阅的动态，不能重复，空数组表示不通知：100 任务加入清单，101 移出清单，103 完成，104 恢复为未完成，109、110、111 添加、更新、移除负责人，119 添加附件，121 新评论，122 回复评论，129 新开始时间，130 新截止时间，131 两个时间同时设置，132 两个时间同时移除。
    /// - Example: `[100]`
    pub include_keys: Vec<i64>,
    /// Whether the subscription is disabled, so that it sends no notifications. / 该订阅是否停用；停用期间不发送通知。
    pub disabled: Option<bool>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        tasklist_guid: impl Into<id::TasklistGuid>,
        name: impl Into<String>,
        subscribers: impl Into<Vec<v2::MemberInput>>,
        include_keys: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            tasklist_guid: tasklist_guid.into(),
            user_id_type: Default::default(),
            name: name.into(),
            subscribers: subscribers.into(),
            include_keys: include_keys.into(),
            disabled: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `disabled`.
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("name", &mut self.name);
        f.field("subscribers", &mut self.subscribers);
        f.field("include_keys", &mut self.include_keys);
        f.field("disabled", &mut self.disabled);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.tasklist_activity_subscription.create", Post, "/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions")
        .documented(text("创建动态订阅", "Create an activity subscription of a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("tasklist_guid", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("name", String).required(),
            body("subscribers", Array).required(),
            body("include_keys", Array).required(),
            body("disabled", Boolean),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The activity subscription that was created. / 新建的动态订阅。
    pub activity_subscription: v2::TasklistActivitySubscription,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("activity_subscription", &mut self.activity_subscription);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470400` (HTTP 400): 请求参数错误，如设置了不支持的event_key。
    ///
    /// Correct the parameter that the `msg` of the response names: `event_key` must be one that the operation supports.
    ///
    /// 请根据响应中的 `msg` 修改参数：`event_key` 须为接口支持的取值。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，如设置了不支持的event_key。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`event_key` 须为接口支持的取值。", en: "Correct the parameter that the `msg` of the response names: `event_key` must be one that the operation supports." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470403` (HTTP 403): 缺少对清单订阅的编辑权限或者不在群中。
    ///
    /// The caller may not edit subscriptions of the tasklist, or is not in the chat. Grant it edit permission on the tasklist and add it to the chat.
    ///
    /// 调用身份缺少清单订阅的编辑权限，或不在群组中。请为其授予清单的编辑权限，并将其加入群组。
    PermissionDenied = &ErrorInfo {
        message: "缺少对清单订阅的编辑权限或者不在群中。",
        fix: Text { zh: "调用身份缺少清单订阅的编辑权限，或不在群组中。请为其授予清单的编辑权限，并将其加入群组。", en: "The caller may not edit subscriptions of the tasklist, or is not in the chat. Grant it edit permission on the tasklist and add it to the chat." },
        ..*error::PERMISSION_DENIED
    },
    /// `1470404` (HTTP 404): 要添加订阅的清单不存在或已删除。
    ///
    /// The tasklist does not exist or was deleted. Verify its GUID. / 清单不存在或已删除。请检查其 GUID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要添加订阅的清单不存在或已删除。",
        fix: Text { zh: "清单不存在或已删除。请检查其 GUID。", en: "The tasklist does not exist or was deleted. Verify its GUID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
