// Generated from spec/contact/v2/task/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Get the status of a bulk task / 查询批量任务执行状态: [`Get`](struct@Get).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn get(&self, task_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(task_id))
    }
}
/// Get the status of a bulk task / 查询批量任务执行状态.
///
/// Returns the progress and the results of an asynchronous task such as adding users or departments in bulk; store apps cannot call it.
///
/// 返回批量新增用户或部门这类异步任务的进度和结果，商店应用不可用。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v2().task().get("0123456789abcdef0123456789abcdef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/contact/v2/task/get`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The task, as returned by the operation that started it. / 要查询的任务，由批量新增接口返回。
    /// - Example: `"0123456789abcdef0123456789abcdef"`
    pub task_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("contact.v2.task.get", Get, "/open-apis/contact/v2/task/get")
        .documented(text("查询批量任务执行状态", "Get the status of a bulk task"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[query("task_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the task. / 任务的 ID。
    pub task_id: String,
    /// What the task does. / 任务的类型。
    pub r#type: GetType,
    /// The state of the task: below 9 it is running, `9` it is done, `10` it failed.
    ///
    /// 任务的状态：小于 9 为执行中，`9` 为已完成，`10` 为失败。
    pub status: i64,
    /// How much of the task is done, in percent. / 任务完成的百分比。
    pub progress: i64,
    /// How many subtasks there are. / 子任务的总数。
    pub total_num: i64,
    /// How many subtasks have succeeded. / 已成功的子任务数。
    pub success_num: i64,
    /// How many subtasks have failed. / 已失败的子任务数。
    pub fail_num: i64,
    /// When the task was created, in seconds since 1970. / 任务的创建时间，单位为秒。
    pub create_time: i64,
    /// When the task finished, in seconds since 1970; absent until then. / 任务的完成时间，单位为秒；未完成时不返回。
    pub finish_time: Option<i64>,
    /// The results of the subtasks, in the order of the request; absent unless the task came to a regular end.
    ///
    /// 各子任务的结果，顺序与请求一致；任务未正常完成时不返回。
    pub task_info: Vec<GetTaskInfo>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
        f.field("type", &mut self.r#type);
        f.field("status", &mut self.status);
        f.field("progress", &mut self.progress);
        f.field("total_num", &mut self.total_num);
        f.field("success_num", &mut self.success_num);
        f.field("fail_num", &mut self.fail_num);
        f.field("create_time", &mut self.create_time);
        f.field("finish_time", &mut self.finish_time);
        f.field("task_info", &mut self.task_info);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The results of the subtasks, in the order of the request; absent unless the task came to a regular end.
///
/// 各子任务的结果，顺序与请求一致；任务未正常完成时不返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskInfo {
    /// The result code of the subtask, `0` on success and anything else on failure.
    ///
    /// 子任务的返回码，`0` 表示成功，其他值表示失败。
    pub code: i64,
    /// What the result code means. / 对返回码的说明。
    pub msg: String,
    /// What the subtask did; absent if it failed. / 子任务的操作；失败时不返回。
    /// - `1`: It added / 新增
    /// - `2`: It updated / 更新
    pub action: Option<i64>,
    /// The name of the user or department in the request. / 请求中的用户名或部门名。
    pub name: String,
    /// The email address given for the user in the request. / 请求新增该用户时填写的邮箱。
    pub email: String,
    /// The mobile number given for the user in the request. / 请求新增该用户时填写的手机号。
    pub mobile: String,
    /// The ID of the user within the company: the one given in the request or, if none was given and the subtask succeeded, the one generated.
    ///
    /// 用户在企业内的唯一标识，即请求中填写的值；未填写且子任务成功时为系统生成的值。
    pub user_id: String,
    /// The departments given for the user in the request. / 请求新增该用户时填写的所属部门。
    pub departments: Vec<String>,
    /// The open_id generated for the user; absent if the subtask failed. / 为用户生成的 open_id，子任务失败时不返回。
    pub open_id: Option<id::OpenId>,
    /// Only if the task adds departments: the ID of the department as given in the request or, if none was given and the subtask succeeded, the one generated.
    ///
    /// 任务为新增部门时返回：部门的自定义 ID；请求中未填写且子任务成功时，为系统生成的 ID。
    pub department_id: String,
    /// Only if the task adds departments: the ID of the parent department given in the request.
    ///
    /// 任务为新增部门时返回：请求中填写的上级部门 ID。
    pub parent_id: String,
    /// Only if the task adds departments: the ID of the chat of the department; absent if it has none.
    ///
    /// 任务为新增部门时返回：部门群的 ID，没有部门群时不返回。
    pub chat_id: Option<id::ChatId>,
}
impl wire::Object for GetTaskInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("msg", &mut self.msg);
        f.field("action", &mut self.action);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
        f.field("user_id", &mut self.user_id);
        f.field("departments", &mut self.departments);
        f.field("open_id", &mut self.open_id);
        f.field("department_id", &mut self.department_id);
        f.field("parent_id", &mut self.parent_id);
        f.field("chat_id", &mut self.chat_id);
    }
}
/// What the task does. / 任务的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetType {
    /// `add_user`: It adds users / 新增用户
    AddUser,
    /// `add_department`: It adds departments / 新增部门
    AddDepartment,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetType {
    fn as_str(&self) -> &str {
        match self {
            Self::AddUser => "add_user",
            Self::AddDepartment => "add_department",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "add_user" => Self::AddUser,
            "add_department" => Self::AddDepartment,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    GetTaskInfo
}
crate::codegen::__impl_enum! {
    GetType
}
