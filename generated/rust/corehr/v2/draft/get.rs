// Generated from spec/corehr/v2/draft/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the processes of a reorganization / 根据组织架构调整 ID 查询发起的流程信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, draft_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(draft_id))
    }
}
/// Get the processes of a reorganization / 根据组织架构调整 ID 查询发起的流程信息.
///
/// Returns the IDs and the states of the approval processes that a reorganization has started.
///
/// 按组织架构调整 ID 返回由其发起的审批流程 ID 和状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().draft().get("6893014062142064111").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/drafts/:draft_id`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:draft:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/draft/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the reorganization, assigned when it is started in Feishu People and given in the event `corehr.v2.event.approval_groups_updated`.
    ///
    /// 组织架构调整的 ID，在飞书人事中发起调整时生成，可由事件 `corehr.v2.event.approval_groups_updated` 得到。
    /// - Example: `"6893014062142064111"`
    pub draft_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(draft_id: impl Into<String>) -> Self {
        Self {
            draft_id: draft_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("draft_id", &mut self.draft_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("corehr.v2.draft.get", Get, "/open-apis/corehr/v2/drafts/:draft_id")
        .documented(text("根据组织架构调整 ID 查询发起的流程信息", "Get the processes of a reorganization"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/draft/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_DRAFT_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(NoBody, &[path("draft_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the reorganization. / 组织架构调整的 ID。
    pub draft_id: String,
    /// The state of the whole reorganization. It becomes withdrawn only when all of its processes are.
    ///
    /// 整个组织架构调整的状态，其所有流程都撤销后才转为已撤销。
    pub draft_status: v2::DraftStatus,
    /// The processes of the reorganization. / 这次调整的各个流程。
    pub process_infos: Vec<GetProcessInfo>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("draft_id", &mut self.draft_id);
        f.field("draft_status", &mut self.draft_status);
        f.field("process_infos", &mut self.process_infos);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// `1161000` (HTTP 400): Adjustment draft not found
    ///
    /// The organization adjustment does not exist. Correct its ID (`draft_id`).
    ///
    /// 组织架构调整不存在。请确认组织架构调整 ID（`draft_id`）正确。
    UpstreamSystemError = &ErrorInfo {
        status: Some(400),
        message: "Adjustment draft not found",
        fix: Text { zh: "组织架构调整不存在。请确认组织架构调整 ID（`draft_id`）正确。", en: "The organization adjustment does not exist. Correct its ID (`draft_id`)." },
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
    /// `1162001` (HTTP 400): Approval process not found
    ///
    /// The approval process does not exist. Correct the ID of the organization adjustment (`draft_id`).
    ///
    /// 审批流程不存在。请确认组织架构调整 ID（`draft_id`）正确。
    ApprovalProcessNotFound = &ErrorInfo {
        status: Some(400),
        fix: Text { zh: "审批流程不存在。请确认组织架构调整 ID（`draft_id`）正确。", en: "The approval process does not exist. Correct the ID of the organization adjustment (`draft_id`)." },
        ..*error::APPROVAL_PROCESS_NOT_FOUND
    },
}
/// The processes of the reorganization. / 这次调整的各个流程。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessInfo {
    /// The ID of the process; `corehr.v2.approval_groups.get` returns the details.
    ///
    /// 组织架构调整的流程 ID，详情用 `corehr.v2.approval_groups.get` 查询。
    pub process_id: String,
    /// The state of the process. Prefer `draft_status`. / 流程的状态，建议改看 `draft_status`。
    pub approval_group_status: v2::ApprovalGroupStatus,
}
impl wire::Object for GetProcessInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("approval_group_status", &mut self.approval_group_status);
    }
}
crate::codegen::__impl_object! {
    GetProcessInfo
}
