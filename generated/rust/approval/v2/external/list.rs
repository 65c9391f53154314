// Generated from spec/approval/v2/external/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Get the status of third-party approvals (v2) / 获取三方审批任务状态: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.approval_codes(…))`.
    #[deprecated(note = "use `approval.v4.external_task.list` instead")]
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// Get the status of third-party approvals (v2) / 获取三方审批任务状态.
///
/// Returns the status of third-party approval tasks by instance, user and other conditions. Deprecated: use `approval.v4.external_task.list` instead.
///
/// 按实例、用户等条件返回三方审批任务的状态。已废弃，请改用 `approval.v4.external_task.list`。
///
/// **Deprecated**: use `approval.v4.external_task.list` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v2().external().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /approval/openapi/v2/external/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The codes of the approval definitions to get data of, needed when searching by `user_ids` or `status`.
    ///
    /// 只获取这些审批定义下的数据，填审批定义 Code；按 `user_ids` 或 `status` 查询时必须填写。
    pub approval_codes: Option<Vec<id::ApprovalCode>>,
    /// The IDs of the approval instances to get data of, at most 20. / 只获取这些审批实例的数据，填审批实例 ID，最多 20 个。
    pub instance_ids: Option<Vec<String>>,
    /// The user IDs of the approvers to get data of, used together with `approval_codes` and `status`.
    ///
    /// 只获取这些审批人的数据，填 user_id；须与 `approval_codes` 和 `status` 同时使用。
    pub user_ids: Option<Vec<String>>,
    /// The state of the tasks to get, with the same values as when third-party instances are synchronized. Used together with `approval_codes`.
    ///
    /// 只获取处于该状态的任务，取值与同步三方审批实例时的任务状态相同；须与 `approval_codes` 同时使用。
    pub status: Option<String>,
    /// The mark that gets the next batch, from `scroll_id` of the previous reply. Omit it in the first request.
    ///
    /// 获取下一批数据的标记，取自上一次返回的 `scroll_id`；首次请求不填。
    pub scroll_id: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `approval_codes`.
    #[must_use]
    pub fn approval_codes(mut self, value: impl Into<Vec<id::ApprovalCode>>) -> Self {
        self.approval_codes = Some(value.into());
        self
    }
    /// Sets `instance_ids`.
    #[must_use]
    pub fn instance_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `scroll_id`.
    #[must_use]
    pub fn scroll_id(mut self, value: impl Into<String>) -> Self {
        self.scroll_id = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_codes", &mut self.approval_codes);
        f.field("instance_ids", &mut self.instance_ids);
        f.field("user_ids", &mut self.user_ids);
        f.field("status", &mut self.status);
        f.field("scroll_id", &mut self.scroll_id);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("approval.v2.external.list", Post, "/approval/openapi/v2/external/list")
        .documented(text("获取三方审批任务状态", "Get the status of third-party approvals (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_codes", Array),
            body("instance_ids", Array),
            body("user_ids", Array),
            body("status", String),
            body("scroll_id", String),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The approval instances found. / 查询到的审批实例。
    pub data: Vec<ListData>,
    /// The mark that gets the next batch if passed to the next request. It is empty once all data has been returned.
    ///
    /// 获取下一批数据的标记，下次请求时传入；为空表示数据已取完。
    pub scroll_id: String,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("data", &mut self.data);
        f.field("scroll_id", &mut self.scroll_id);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
/// The approval instances found. / 查询到的审批实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListData {
    /// The ID of the approval instance. / 审批实例 ID。
    pub instance_id: String,
    /// The code of the approval definition the instance belongs to. / 实例所属审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The ID of the approval definition the instance belongs to. / 实例所属审批定义的 ID。
    pub approval_id: String,
    /// The current state of the approval instance, with the same values as when third-party instances are synchronized.
    ///
    /// 审批实例当前的状态，取值与同步三方审批实例时的实例状态相同。
    pub status: String,
    /// When the approval instance was last updated, in milliseconds since 1970. / 审批实例最后一次更新的时间，毫秒级时间戳。
    pub update_time: i64,
    /// The tasks of the approval instance. / 审批实例下的审批任务。
    pub tasks: Vec<ListTasks>,
}
impl wire::Object for ListData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("approval_id", &mut self.approval_id);
        f.field("status", &mut self.status);
        f.field("update_time", &mut self.update_time);
        f.field("tasks", &mut self.tasks);
    }
}
/// The tasks of the approval instance. / 审批实例下的审批任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTasks {
    /// The ID of the task. / 审批任务 ID。
    pub id: String,
    /// The state of the task, with the same values as when third-party instances are synchronized.
    ///
    /// 审批任务的状态，取值与同步三方审批实例时的任务状态相同。
    pub status: String,
    /// When the task was last updated, in milliseconds since 1970. / 审批任务最后一次更新的时间，毫秒级时间戳。
    pub update_time: i64,
}
impl wire::Object for ListTasks {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("status", &mut self.status);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    ListData ListTasks
}
