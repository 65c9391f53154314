// Generated from spec/apaas/v1/user_task/chat_group.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::apaas::error;
impl super::Api<'_> {
    /// Start a chat about a manual task / 人工任务 - 发起群聊: [`ChatGroup`](struct@ChatGroup).
    ///
    /// Optional fields are set on the call: `.with(|request| request.invite_user_ids(…))`.
    pub fn chat_group(
        &self,
        task_id: impl Into<String>,
        operator_user_id: impl Into<String>,
    ) -> crate::codegen::Call<ChatGroup> {
        crate::codegen::Call::new(self.client, ChatGroup::new(task_id, operator_user_id))
    }
}
/// Start a chat about a manual task / 人工任务 - 发起群聊.
///
/// Creates a Feishu group chat about a manual task. / 基于人工任务创建一个飞书群聊。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().user_task().chat_group("1234", "1234").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`ChatGroupError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/chat_group)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatGroup {
    /// The ID of the user task, found by querying user tasks. / 人工任务 ID，可从查询人工任务的结果中获取。
    /// - Example: `"1234"`
    pub task_id: String,
    /// The Feishu aPaaS user ID (kunlunUserID) of the operator, shown on the user management page of aPaaS.
    ///
    /// 操作人的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Example: `"1234"`
    pub operator_user_id: String,
    /// The Feishu aPaaS user IDs (kunlunUserID) of the users to invite to the chat, shown on the user management page of aPaaS.
    ///
    /// 要邀请进群的用户的飞书 aPaaS 用户 ID（kunlunUserID），可在 aPaaS 用户管理页面查看。
    /// - Length: 1 to 20
    /// - Example: `["1234"]`
    pub invite_user_ids: Option<Vec<String>>,
    /// The ID of the chat to add the users to; without it, a new chat is created. / 要将用户拉入的群组的 ID；不填则新建群组。
    /// - Example: `"oc_1234"`
    pub chat_id: Option<id::ChatId>,
    /// The name of the chat to create, used if `chat_id` is empty. / 新建群组的名称，在 `chat_id` 为空时使用。
    /// - Example: `"text"`
    pub chat_name: Option<String>,
}
impl ChatGroup {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>, operator_user_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            operator_user_id: operator_user_id.into(),
            invite_user_ids: Default::default(),
            chat_id: Default::default(),
            chat_name: Default::default(),
        }
    }
    /// Sets `invite_user_ids`.
    #[must_use]
    pub fn invite_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.invite_user_ids = Some(value.into());
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<id::ChatId>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /// Sets `chat_name`.
    #[must_use]
    pub fn chat_name(mut self, value: impl Into<String>) -> Self {
        self.chat_name = Some(value.into());
        self
    }
}
impl wire::Object for ChatGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("invite_user_ids", &mut self.invite_user_ids);
        f.field("chat_id", &mut self.chat_id);
        f.field("chat_name", &mut self.chat_name);
    }
}
crate::codegen::__impl_object! {
    ChatGroup
}
crate::codegen::__operation! {
    ChatGroup => ChatGroupResponse, ChatGroupError:
    Endpoint::new("apaas.v1.user_task.chat_group", Post, "/open-apis/apaas/v1/user_tasks/:task_id/chat_group")
        .documented(text("人工任务 - 发起群聊", "Start a chat about a manual task"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/chat_group")
        .access(&[Tenant], &[Custom], &[])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("task_id", String).required(),
            body("operator_user_id", String).required(),
            body("invite_user_ids", Array),
            body("chat_id", String),
            body("chat_name", String),
        ])
}
/// The reply to [`ChatGroup`](struct@ChatGroup).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatGroupResponse {
    /// The ID of the chat. / 群组 ID。
    pub chat_id: String,
}
impl wire::Object for ChatGroupResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
    }
}
crate::codegen::__impl_object! {
    ChatGroupResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ChatGroup`](struct@ChatGroup).
    ChatGroupError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
