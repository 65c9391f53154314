// Generated from spec/hire/v1/interviewer/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update an interviewer / 更新面试官信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        interviewer_id: impl Into<String>,
        interviewer: v1::InterviewerInput,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(interviewer_id, interviewer))
    }
}
/// Update an interviewer / 更新面试官信息.
///
/// Updates the certification of an interviewer. / 更新一名面试官的认证信息。
///
/// - `PATCH /open-apis/hire/v1/interviewers/:interviewer_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:interviewer`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The user ID of the interviewer to update. / 要更新的面试官的用户 ID。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub interviewer_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The interviewer. / 面试官。
    pub interviewer: v1::InterviewerInput,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        interviewer_id: impl Into<String>,
        interviewer: v1::InterviewerInput,
    ) -> Self {
        Self {
            interviewer_id: interviewer_id.into(),
            user_id_type: Default::default(),
            interviewer,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interviewer_id", &mut self.interviewer_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("interviewer", &mut self.interviewer);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("hire.v1.interviewer.patch", Patch, "/open-apis/hire/v1/interviewers/:interviewer_id")
        .documented(text("更新面试官信息", "Update an interviewer"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_INTERVIEWER])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("interviewer_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("interviewer", Object).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The interviewer. / 面试官。
    pub interviewer: v1::Interviewer,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interviewer", &mut self.interviewer);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
