// Generated from spec/application/v6/application_feedback/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::error;
impl super::Api<'_> {
    /// Update feedback on an app / 更新应用反馈: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        app_id: impl Into<id::AppId>,
        feedback_id: impl Into<String>,
        status: i64,
        operator_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(app_id, feedback_id, status, operator_id),
        )
    }
}
/// Update feedback on an app / 更新应用反馈.
///
/// Marks one feedback on an app as open, in progress, done or closed. / 把一条应用反馈标为未处理、处理中、已处理或已关闭。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().application_feedback().patch("cli_9f115af860f7901b", "7057888018203574291", 1, "ou_9565b69967831233761cc2f11b4c089f").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application.feedback.feedback_info`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the app, which must have been created by this tenant. / 应用 ID，须为本租户创建的应用。
    /// - Example: `"cli_9f115af860f7901b"`
    pub app_id: id::AppId,
    /// The ID of the feedback record. / 反馈记录的 ID。
    /// - Example: `"7057888018203574291"`
    pub feedback_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The handling status of the feedback. / 反馈的处理状态。
    /// - `0`: Not handled / 未处理
    /// - `1`: Handled / 已处理
    /// - `2`: Being handled / 处理中
    /// - `3`: Closed / 已关闭
    /// - Example: `1`
    pub status: i64,
    /// The user who handles the feedback, as a `user_id_type` ID. / 处理反馈的人员的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_9565b69967831233761cc2f11b4c089f"`
    pub operator_id: String,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<id::AppId>,
        feedback_id: impl Into<String>,
        status: i64,
        operator_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            feedback_id: feedback_id.into(),
            user_id_type: Default::default(),
            status,
            operator_id: operator_id.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("feedback_id", &mut self.feedback_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("status", &mut self.status);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v6.application_feedback.patch", Patch, "/open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id")
        .documented(text("更新应用反馈", "Update feedback on an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/patch")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPLICATION_APPLICATION_FEEDBACK_FEEDBACK_INFO]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("app_id", String).required(),
            path("feedback_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("status", Integer).required(),
            query("operator_id", String).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`211005`](error::APP_ID_INVALID): invalid app id
    AppIdInvalid = error::APP_ID_INVALID,
    /// [`210504`](error::NO_APP_IN_TENANT): no such app in tenant
    NoAppInTenant = error::NO_APP_IN_TENANT,
    /// [`210513`](error::NO_USER_IN_TENANT): no such user in tenant
    NoUserInTenant = error::NO_USER_IN_TENANT,
    /// [`210507`](error::USER_NOT_FOUND): no such user_id
    UserNotFound = error::USER_NOT_FOUND,
}
