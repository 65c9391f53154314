// Generated from spec/contact/v2/department/batch_add.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Add departments in bulk / 批量新增部门: [`BatchAdd`](struct@BatchAdd).
    ///
    /// Optional fields are set on the call: `.with(|request| request.departments(…))`.
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn batch_add(&self) -> crate::codegen::Call<BatchAdd> {
        crate::codegen::Call::new(self.client, BatchAdd::new())
    }
}
/// Add departments in bulk / 批量新增部门.
///
/// Adds several departments to the contacts as an asynchronous task; the app needs access to every parent department, and store apps cannot call it.
///
/// 以异步任务在通讯录中新增多个部门，需有各父部门的通讯录授权，商店应用不可用。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v2().department().batch_add().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v2/department/batch_add`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`BatchAddError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAdd {
    /// The departments to add. / 本次要新增的部门。
    pub departments: Option<Vec<BatchAddDepartments>>,
}
impl BatchAdd {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `departments`.
    #[must_use]
    pub fn departments(mut self, value: impl Into<Vec<BatchAddDepartments>>) -> Self {
        self.departments = Some(value.into());
        self
    }
}
impl wire::Object for BatchAdd {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("departments", &mut self.departments);
    }
}
crate::codegen::__impl_object! {
    BatchAdd
}
crate::codegen::__operation! {
    BatchAdd => BatchAddResponse, BatchAddError:
    Endpoint::new("contact.v2.department.batch_add", Post, "/open-apis/contact/v2/department/batch_add")
        .documented(text("批量新增部门", "Add departments in bulk"), "https://open.feishu.cn/document/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN")
        .access(&[Tenant], &[], &[])
        .request(Json, &[body("departments", Array)])
}
/// The reply to [`BatchAdd`](struct@BatchAdd).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddResponse {
    /// The ID of the asynchronous batch task, with which its state and results are queried.
    ///
    /// 异步批量任务的 ID，凭它查询任务的执行状态和结果。
    pub task_id: String,
}
impl wire::Object for BatchAddResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    BatchAddResponse
}
/// The documented errors of [`BatchAdd`](struct@BatchAdd).
pub type BatchAddError = crate::codegen::NoError;
/// The departments to add. / 本次要新增的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDepartments {
    /// The custom ID of the department, unique in the company regardless of case and fixed once created; generated if omitted. It consists of letters, digits and `_`, `-`, `@`, `.`, starting with a letter or digit.
    ///
    /// 自定义部门 ID，在企业内唯一且不区分大小写，创建后不能修改；不传则自动生成。由字母、数字和 `_`、`-`、`@`、`.` 组成，以字母或数字开头。
    pub id: Option<String>,
    /// The name of the department. / 部门的名称。
    pub name: Option<String>,
    /// The ID of the parent department; `0` for a top-level department. / 父部门的 ID；一级部门填 `0`。
    pub parent_id: Option<String>,
    /// The user_id of the head of the department, which takes precedence over `leader_open_id`.
    ///
    /// 部门负责人的 user_id，优先于 `leader_open_id`。
    pub leader_user_id: Option<String>,
    /// The open_id of the head of the department; ignored if `leader_user_id` is given too.
    ///
    /// 部门负责人的 open_id；同时传了 `leader_user_id` 时忽略。
    pub leader_open_id: Option<id::OpenId>,
    /// Whether a department chat is created along with the department; not if omitted.
    ///
    /// 是否同时为该部门创建部门群；不传则不创建。
    pub create_group_chat: Option<bool>,
}
impl BatchAddDepartments {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `leader_user_id`.
    #[must_use]
    pub fn leader_user_id(mut self, value: impl Into<String>) -> Self {
        self.leader_user_id = Some(value.into());
        self
    }
    /// Sets `leader_open_id`.
    #[must_use]
    pub fn leader_open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.leader_open_id = Some(value.into());
        self
    }
    /// Sets `create_group_chat`.
    #[must_use]
    pub fn create_group_chat(mut self, value: bool) -> Self {
        self.create_group_chat = Some(value);
        self
    }
}
impl wire::Object for BatchAddDepartments {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("leader_open_id", &mut self.leader_open_id);
        f.field("create_group_chat", &mut self.create_group_chat);
    }
}
crate::codegen::__impl_object! {
    BatchAddDepartments
}
