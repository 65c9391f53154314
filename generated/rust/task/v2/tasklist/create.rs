// Generated from spec/task/v2/tasklist/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Create a tasklist / 创建清单: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, name: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name))
    }
}
/// Create a tasklist / 创建清单.
///
/// Creates a tasklist, with members if given; its creator becomes the owner. / 创建一个清单，可以带上成员，创建者自动成为所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.task().v2().tasklist().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/task/v2/tasklists`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:tasklist:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The name of the tasklist, which must not be empty; at most 100 characters. / 清单的名称，不能为空，最长 100 个字符。
    /// - Example: `"text"`
    pub name: String,
    /// The members to share the tasklist with, each with its role: users, chats or apps.
    ///
    /// 清单的协作成员及其角色；成员可以是用户、群组或应用。
    /// - Length: at most 500
    pub members: Option<Vec<v2::MemberInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            name: name.into(),
            members: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `members`.
    #[must_use]
    pub fn members(mut self, value: impl Into<Vec<v2::MemberInput>>) -> Self {
        self.members = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("name", &mut self.name);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("task.v2.tasklist.create", Post, "/open-apis/task/v2/tasklists")
        .documented(text("创建清单", "Create a tasklist"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_TASKLIST_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("name", String).required(),
            body("members", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The tasklist that was created. / 新建的清单。
    pub tasklist: v2::Tasklist,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist", &mut self.tasklist);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1470400` (HTTP 400): 请求参数错误，例如没有填写清单名字。
    ///
    /// Correct the parameter that the `msg` of the response names; common causes are an invalid GUID, a missing required field or a negative `page_size`.
    ///
    /// 请根据响应中的 `msg` 修改参数，常见问题有 GUID 不合法、缺少必填项、`page_size` 为负数等。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，例如没有填写清单名字。",
        ..*error::INVALID_PARAMETER
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
}
