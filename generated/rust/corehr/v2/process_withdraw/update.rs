// Generated from spec/corehr/v2/process_withdraw/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Withdraw a process / 撤回流程: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(&self, process_id: impl Into<String>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(process_id))
    }
}
/// Withdraw a process / 撤回流程.
///
/// Withdraws a process under review, which ends it. / 撤回一个审批中的流程实例，流程随即结束。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().process_withdraw().update("7328345170959681068").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/corehr/v2/process_withdraw/:process_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process.instance:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_withdraw/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the process instance; `corehr.v2.process.list` returns it.
    ///
    /// 流程实例的 ID，可由 `corehr.v2.process.list` 获取。
    /// - Example: `"7328345170959681068"`
    pub process_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the user acting, as a `user_id_type` ID, by default an open ID; optional if `system_user` is `true`.
    ///
    /// 操作人的用户 ID，类型由查询参数 `user_id_type` 决定，默认为 Open ID；`system_user` 为 `true` 时可不填。
    /// - Example: `"ou_91791271921729102012"`
    pub user_id: Option<String>,
    /// Why the process is revoked or withdrawn. / 撤销或撤回流程的原因。
    /// - Length: at most 500
    /// - Example: `"text"`
    pub reason: Option<String>,
    /// Whether the system acts; if `false`, `user_id` is needed. / 是否以系统身份操作；为 `false` 时必须填写 `user_id`。
    /// - Default: `false`
    pub system_user: Option<bool>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(process_id: impl Into<String>) -> Self {
        Self {
            process_id: process_id.into(),
            user_id_type: Default::default(),
            user_id: Default::default(),
            reason: Default::default(),
            system_user: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `system_user`.
    #[must_use]
    pub fn system_user(mut self, value: bool) -> Self {
        self.system_user = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process_id", &mut self.process_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("reason", &mut self.reason);
        f.field("system_user", &mut self.system_user);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("corehr.v2.process_withdraw.update", Put, "/open-apis/corehr/v2/process_withdraw/:process_id")
        .documented(text("撤回流程", "Withdraw a process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_withdraw/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_INSTANCE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("process_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("user_id", String),
            body("reason", String),
            body("system_user", Boolean).default("false"),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `1160101` (HTTP 400): 参数错误
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "参数错误",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
    /// `1161003` (HTTP 403): 无权限
    ///
    /// The user neither started the process nor administers it or the approval, or the app lacks the scope to withdraw processes. Name another user or apply for the scope.
    ///
    /// 所填用户不是流程发起人、流程管理员或审批单管理员，或应用未申请撤回流程的权限。请更换用户，或为应用申请该权限。
    ScopeMissing = &ErrorInfo {
        fix: Text { zh: "所填用户不是流程发起人、流程管理员或审批单管理员，或应用未申请撤回流程的权限。请更换用户，或为应用申请该权限。", en: "The user neither started the process nor administers it or the approval, or the app lacks the scope to withdraw processes. Name another user or apply for the scope." },
        ..*error::SCOPE_MISSING
    },
    /// `1161005` (HTTP 400): 审批状态已更新
    ///
    /// The status of the approval has changed. Query the process again and act on its present status.
    ///
    /// 审批状态已发生变化。请重新查询流程详情，根据最新状态再操作。
    InvalidDirectManager = &ErrorInfo {
        message: "审批状态已更新",
        fix: Text { zh: "审批状态已发生变化。请重新查询流程详情，根据最新状态再操作。", en: "The status of the approval has changed. Query the process again and act on its present status." },
        ..*error::INVALID_DIRECT_MANAGER
    },
    /// `1161006` (HTTP 400): 所有审批已经结束
    ///
    /// All approvals of the process have ended, so it cannot be withdrawn. Query its status and withdraw only running processes.
    ///
    /// 流程的审批已全部结束，不能撤回。请查询流程状态，只撤回进行中的流程。
    InvalidOnboardingLocation = &ErrorInfo {
        message: "所有审批已经结束",
        fix: Text { zh: "流程的审批已全部结束，不能撤回。请查询流程状态，只撤回进行中的流程。", en: "All approvals of the process have ended, so it cannot be withdrawn. Query its status and withdraw only running processes." },
        ..*error::INVALID_ONBOARDING_LOCATION
    },
}
