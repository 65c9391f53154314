// Generated from spec/face_verify/v1/face_verify/query_auth_result.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::face_verify::error;
impl super::Api<'_> {
    /// Query the result of a face check / 查询人脸认证结果: [`QueryAuthResult`](struct@QueryAuthResult).
    ///
    /// Optional fields are set on the call: `.with(|request| request.open_id(…))`.
    pub fn query_auth_result(
        &self,
        req_order_no: impl Into<String>,
    ) -> crate::codegen::Call<QueryAuthResult> {
        crate::codegen::Call::new(self.client, QueryAuthResult::new(req_order_no))
    }
}
/// Query the result of a face check / 查询人脸认证结果.
///
/// Verifies the result of comparing faces, with or without an official source, for allowlisted apps.
///
/// 校验一次人脸比对的结果，支持有源和无源认证，须申请白名单。
///
/// - `GET /open-apis/face_verify/v1/query_auth_result`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`QueryAuthResultError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/query-recognition-result)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthResult {
    /// The unique identifier of the face verification, from `tt.startFaceVerify` in the mini program.
    ///
    /// 本次人脸识别的唯一标识，由小程序的 `tt.startFaceVerify` 返回。
    pub req_order_no: String,
    /// The open_id of the user; give this or `employee_id`. / 用户的 open_id，与 `employee_id` 二选一。
    pub open_id: Option<id::OpenId>,
    /// The ID of the user in the tenant; give this or `open_id`. / 用户在租户内的 ID，与 `open_id` 二选一。
    pub employee_id: Option<String>,
    /// Which kind of verification to query: `verify` for that against the official source; the one without it, if omitted.
    ///
    /// 查询哪种认证的结果：`verify` 为有源认证；不填则为无源认证。
    pub ticket_type: Option<String>,
}
impl QueryAuthResult {
    /// Creates the value from its required fields.
    pub fn new(req_order_no: impl Into<String>) -> Self {
        Self {
            req_order_no: req_order_no.into(),
            open_id: Default::default(),
            employee_id: Default::default(),
            ticket_type: Default::default(),
        }
    }
    /// Sets `open_id`.
    #[must_use]
    pub fn open_id(mut self, value: impl Into<id::OpenId>) -> Self {
        self.open_id = Some(value.into());
        self
    }
    /// Sets `employee_id`.
    #[must_use]
    pub fn employee_id(mut self, value: impl Into<String>) -> Self {
        self.employee_id = Some(value.into());
        self
    }
    /// Sets `ticket_type`.
    #[must_use]
    pub fn ticket_type(mut self, value: impl Into<String>) -> Self {
        self.ticket_type = Some(value.into());
        self
    }
}
impl wire::Object for QueryAuthResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("req_order_no", &mut self.req_order_no);
        f.field("open_id", &mut self.open_id);
        f.field("employee_id", &mut self.employee_id);
        f.field("ticket_type", &mut self.ticket_type);
    }
}
crate::codegen::__impl_object! {
    QueryAuthResult
}
crate::codegen::__operation! {
    QueryAuthResult => QueryAuthResultResponse, QueryAuthResultError:
    Endpoint::new("face_verify.v1.face_verify.query_auth_result", Get, "/open-apis/face_verify/v1/query_auth_result")
        .documented(text("查询人脸认证结果", "Query the result of a face check"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/query-recognition-result")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[
            query("req_order_no", String).required(),
            query("open_id", String),
            query("employee_id", String),
            query("ticket_type", String),
        ])
}
/// The reply to [`QueryAuthResult`](struct@QueryAuthResult).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthResultResponse {
    /// The result of the verification: `0` in progress, `1` succeeded, `-1` failed.
    ///
    /// 认证的结果：`0` 为认证中，`1` 为成功，`-1` 为失败。
    pub auth_state: i64,
    /// When the verification took place, as a Unix timestamp. / 认证的时间，为 Unix 时间戳。
    pub auth_timestamp: i64,
}
impl wire::Object for QueryAuthResultResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("auth_state", &mut self.auth_state);
        f.field("auth_timestamp", &mut self.auth_timestamp);
    }
}
crate::codegen::__impl_object! {
    QueryAuthResultResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`QueryAuthResult`](struct@QueryAuthResult).
    QueryAuthResultError:
    /// [`10100`](error::INVALID_REQUEST): invalid request
    InvalidRequest = error::INVALID_REQUEST,
    /// [`10101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
}
