// Generated from spec/corehr/v2/process_revoke/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Revoke a process / 撤销流程: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(&self, process_id: impl Into<String>) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(process_id))
    }
}
/// Revoke a process / 撤销流程.
///
/// Revokes a completed process on behalf of an administrator of processes or of approval forms.
///
/// 由流程管理员或审批单管理员身份的操作人撤销一个已完成的流程。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().process_revoke().update("7328345170959681068").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/corehr/v2/process_revoke/:process_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process.instance:write`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_revoke/update)
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
    /// The ID of the user acting, as a `user_id_type` ID, by default an open ID.
    ///
    /// 操作人的用户 ID，类型由查询参数 `user_id_type` 决定，默认为 Open ID。
    /// - Example: `"ou_91791271921729102012"`
    pub user_id: Option<String>,
    /// Why the process is revoked or withdrawn. / 撤销或撤回流程的原因。
    /// - Length: at most 500
    /// - Example: `"text"`
    pub reason: Option<String>,
    /// Whether the system acts. / 是否以系统身份操作。
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
    Endpoint::new("corehr.v2.process_revoke.update", Put, "/open-apis/corehr/v2/process_revoke/:process_id")
        .documented(text("撤销流程", "Revoke a process"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process_revoke/update")
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
    /// The user administers neither the process nor the approval, or the app lacks the scope to revoke processes. Name another user or apply for the scope.
    ///
    /// 所填用户既不是流程管理员，也不是审批单管理员，或应用未申请撤销流程的权限。请更换用户，或为应用申请该权限。
    ScopeMissing = &ErrorInfo {
        fix: Text { zh: "所填用户既不是流程管理员，也不是审批单管理员，或应用未申请撤销流程的权限。请更换用户，或为应用申请该权限。", en: "The user administers neither the process nor the approval, or the app lacks the scope to revoke processes. Name another user or apply for the scope." },
        ..*error::SCOPE_MISSING
    },
    /// `1160100` (HTTP 400): 流程不存在
    ///
    /// The process does not exist. Correct the `process_id`. / 流程不存在。请确认流程 ID（`process_id`）正确。
    PermissionDenied = &ErrorInfo {
        status: Some(400),
        message: "流程不存在",
        fix: Text { zh: "流程不存在。请确认流程 ID（`process_id`）正确。", en: "The process does not exist. Correct the `process_id`." },
        ..*error::PERMISSION_DENIED
    },
    /// `1161007` (HTTP 400): 流程不能撤销
    ///
    /// This process cannot be revoked. Query its status; only completed processes can be revoked.
    ///
    /// 该流程不能撤销。请查询流程状态，只撤销已完成的流程。
    InvalidOfficeLocation = &ErrorInfo {
        message: "流程不能撤销",
        fix: Text { zh: "该流程不能撤销。请查询流程状态，只撤销已完成的流程。", en: "This process cannot be revoked. Query its status; only completed processes can be revoked." },
        ..*error::INVALID_OFFICE_LOCATION
    },
    /// `1161008` (HTTP 400): 流程不能撤销
    ///
    /// The recruitment type is invalid. Set `recruitment_type_id` of the pre-hire to a valid recruitment type.
    ///
    /// 招聘类型无效。请将待入职信息中的 `recruitment_type_id` 改为有效的招聘类型。
    InvalidRecruitmentType = &ErrorInfo {
        message: "流程不能撤销",
        ..*error::INVALID_RECRUITMENT_TYPE
    },
}
