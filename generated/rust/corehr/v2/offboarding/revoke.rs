// Generated from spec/corehr/v2/offboarding/revoke.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Revoke an offboarding / 撤销离职: [`Revoke`](struct@Revoke).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn revoke(
        &self,
        offboarding_id: impl Into<String>,
    ) -> crate::codegen::Call<Revoke> {
        crate::codegen::Call::new(self.client, Revoke::new(offboarding_id))
    }
}
/// Revoke an offboarding / 撤销离职.
///
/// Revokes an offboarding by its ID, within the app's data permission; a change event follows.
///
/// 按离职 ID 撤销一次离职，触发离职信息变更事件，受员工数据权限限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().offboarding().revoke("7095671727698478604").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/offboardings/revoke`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:offboarding.revoke:write`
///
/// Errors: [`RevokeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/revoke)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Revoke {
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"people_corehr_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The ID of the offboarding record, which is the `offboarding_id` returned by `corehr.v1.offboarding.search`.
    ///
    /// 离职记录的 ID，即 `corehr.v1.offboarding.search` 返回的 `offboarding_id`。
    /// - Example: `"7095671727698478604"`
    pub offboarding_id: String,
    /// The employment ID of the operator, as a `user_id_type` ID; the system if omitted.
    ///
    /// 操作人的雇佣 ID，类型由 `user_id_type` 决定，不填则为系统。
    /// - Example: `"6982509313466189341"`
    pub operator_id: Option<String>,
}
impl Revoke {
    /// Creates the value from its required fields.
    pub fn new(offboarding_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            offboarding_id: offboarding_id.into(),
            operator_id: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }
}
impl wire::Object for Revoke {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("offboarding_id", &mut self.offboarding_id);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    Revoke
}
crate::codegen::__operation! {
    Revoke => RevokeResponse, RevokeError:
    Endpoint::new("corehr.v2.offboarding.revoke", Post, "/open-apis/corehr/v2/offboardings/revoke")
        .documented(text("撤销离职", "Revoke an offboarding"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/offboarding/revoke")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::COREHR_OFFBOARDING_REVOKE_WRITE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"people_corehr_id\""),
            body("offboarding_id", String).required(),
            body("operator_id", String),
        ])
}
/// The reply to [`Revoke`](struct@Revoke).
pub type RevokeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Revoke`](struct@Revoke).
    RevokeError:
    /// `1160103` (HTTP 400): general internal server error code
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    RequestIdDuplicated1160103 = &ErrorInfo {
        status: Some(400),
        message: "general internal server error code",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::REQUEST_ID_DUPLICATED1160103
    },
    /// `1160102` (HTTP 400): parameter is illegal
    ///
    /// A parameter is invalid. Correct `offboarding_id` and submit again.
    ///
    /// 请求参数不合法。请修正 `offboarding_id` 后重新提交。
    UnmarshalError = &ErrorInfo {
        status: Some(400),
        message: "parameter is illegal",
        fix: Text { zh: "请求参数不合法。请修正 `offboarding_id` 后重新提交。", en: "A parameter is invalid. Correct `offboarding_id` and submit again." },
        ..*error::UNMARSHAL_ERROR
    },
    /// `1160101` (HTTP 400): unknown error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "unknown error",
        fix: Text { zh: "系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。", en: "The service failed internally. Try again later; if it keeps failing, contact support with the log id." },
        ..*error::MARSHAL_ERROR
    },
    /// `1160201` (HTTP 400): offboarding is not exist
    ///
    /// The offboarding does not exist. Give the `offboarding_id` of an existing offboarding.
    ///
    /// 离职记录不存在。请填写真实存在的离职 ID（`offboarding_id`）。
    OffboardingPending = &ErrorInfo {
        status: Some(400),
        message: "offboarding is not exist",
        fix: Text { zh: "离职记录不存在。请填写真实存在的离职 ID（`offboarding_id`）。", en: "The offboarding does not exist. Give the `offboarding_id` of an existing offboarding." },
        ..*error::OFFBOARDING_PENDING
    },
    /// `1160202` (HTTP 400): offboarding has been withdrawn
    ///
    /// The offboarding is already revoked. Query its present status; there is nothing left to revoke.
    ///
    /// 该离职已被撤销。请查询离职信息的最新状态，无需重复撤销。
    LaterJobChangeExists = &ErrorInfo {
        message: "offboarding has been withdrawn",
        fix: Text { zh: "该离职已被撤销。请查询离职信息的最新状态，无需重复撤销。", en: "The offboarding is already revoked. Query its present status; there is nothing left to revoke." },
        ..*error::LATER_JOB_CHANGE_EXISTS
    },
    /// `1160203` (HTTP 400): the department has been disable when withdrawn
    ///
    /// The department of the employee is disabled, so the offboarding cannot be revoked. Move the employee to an active department first.
    ///
    /// 员工所在部门已停用，无法撤销离职。请先将该员工变更到启用中的部门，再撤销。
    NoContract = &ErrorInfo {
        status: Some(400),
        message: "the department has been disable when withdrawn",
        fix: Text { zh: "员工所在部门已停用，无法撤销离职。请先将该员工变更到启用中的部门，再撤销。", en: "The department of the employee is disabled, so the offboarding cannot be revoked. Move the employee to an active department first." },
        ..*error::NO_CONTRACT
    },
    /// `1160204` (HTTP 400): can not been withrawn in the same time
    ///
    /// The same offboarding is being revoked at this moment. Try again later and do not revoke it concurrently.
    ///
    /// 同一离职信息正在被撤销，不能同时操作。请稍后重试，并避免并发撤销。
    FutureContract = &ErrorInfo {
        status: Some(400),
        message: "can not been withrawn in the same time",
        fix: Text { zh: "同一离职信息正在被撤销，不能同时操作。请稍后重试，并避免并发撤销。", en: "The same offboarding is being revoked at this moment. Try again later and do not revoke it concurrently." },
        ..*error::FUTURE_CONTRACT
    },
    /// `1160205` (HTTP 400): The current offboarding record is under modification approval; it cannot be withdrawn.
    ///
    /// A change of the offboarding is under approval, so it cannot be revoked. Wait until that approval ends and act on the new status.
    ///
    /// 该离职记录正在审批变更，不能撤销。请待变更审批结束后，根据最新状态再操作。
    ContractHasActualEndDate = &ErrorInfo {
        status: Some(400),
        message: "The current offboarding record is under modification approval; it cannot be withdrawn.",
        fix: Text { zh: "该离职记录正在审批变更，不能撤销。请待变更审批结束后，根据最新状态再操作。", en: "A change of the offboarding is under approval, so it cannot be revoked. Wait until that approval ends and act on the new status." },
        ..*error::CONTRACT_HAS_ACTUAL_END_DATE
    },
    /// [`1160206`](error::OFFBOARDING_RECORD_UNDER_WITHDRAWAL): The current offboarding record is under withdrawal approval; it cannot be withdrawn.
    OffboardingRecordUnderWithdrawal = error::OFFBOARDING_RECORD_UNDER_WITHDRAWAL,
}
