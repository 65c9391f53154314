// Generated from spec/okr/v1/progress_record/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::{error, v1};
impl super::Api<'_> {
    /// Update a progress record / 更新 OKR 进展记录: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        progress_id: impl Into<String>,
        content: v1::ContentBlockInput,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(progress_id, content))
    }
}
/// Update a progress record / 更新 OKR 进展记录.
///
/// Updates the content of one OKR progress record by its ID. / 按 ID 更新一条 OKR 进展记录的内容。
///
/// - `PUT /open-apis/okr/v1/progress_records/:progress_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `okr:okr`, `okr:okr.progress:writeonly`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the progress record to update, returned by `okr.v1.progress_record.create` and also found in `okr.v1.okr.batch_get` and `okr.v1.user_okr.list`.
    ///
    /// 要更新的进展记录 ID，由 `okr.v1.progress_record.create` 返回，也可在 `okr.v1.okr.batch_get` 或 `okr.v1.user_okr.list` 的结果中找到。
    /// - Example: `"7041857032248410131"`
    pub progress_id: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::OkrUserIdType>,
    /// The text of the progress, as rich text. / 进展的富文本内容。
    pub content: v1::ContentBlockInput,
    /// The progress and status of the goal. / 进展的百分比和状态。
    pub progress_rate: Option<v1::ProgressRateNewInput>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(progress_id: impl Into<String>, content: v1::ContentBlockInput) -> Self {
        Self {
            progress_id: progress_id.into(),
            user_id_type: Default::default(),
            content,
            progress_rate: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::OkrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `progress_rate`.
    #[must_use]
    pub fn progress_rate(mut self, value: v1::ProgressRateNewInput) -> Self {
        self.progress_rate = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("progress_id", &mut self.progress_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("content", &mut self.content);
        f.field("progress_rate", &mut self.progress_rate);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("okr.v1.progress_record.update", Put, "/open-apis/okr/v1/progress_records/:progress_id")
        .documented(text("更新 OKR 进展记录", "Update a progress record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/update")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::OKR_OKR]),
            scopes(&[crate::scope::OKR_OKR_PROGRESS_WRITEONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("progress_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("content", Object).required(),
            body("progress_rate", Object),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = v1::ProgressRecord;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1009999`](error::INTERNAL_SERVER_ERROR): internal server error
    InternalServerError = error::INTERNAL_SERVER_ERROR,
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// [`1001001`](error::INVALID_PARAMETER): invalid parameters
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1001002`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1001003`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// [`1001004`](error::OKR_DATA_NOT_FOUND): okr data not found
    OkrDataNotFound = error::OKR_DATA_NOT_FOUND,
}
