// Generated from spec/hire/v1/talent/batch_get_id.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Find talent IDs in bulk / 批量获取人才ID: [`BatchGetId`](struct@BatchGetId).
    ///
    /// Optional fields are set on the call: `.with(|request| request.mobile_code(…))`.
    pub fn batch_get_id(&self) -> crate::codegen::Call<BatchGetId> {
        crate::codegen::Call::new(self.client, BatchGetId::new())
    }
}
/// Find talent IDs in bulk / 批量获取人才ID.
///
/// Returns talent IDs by mobile number, email or ID number; at least one kind is required and all given must match.
///
/// 按手机号、邮箱或证件号批量返回人才 ID，至少传一种，多种条件须同时满足。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().talent().batch_get_id().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/talents/batch_get_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent:readonly`, `hire:talent`
///
/// Errors: [`BatchGetIdError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetId {
    /// The international calling code of the phone numbers. If phone numbers are given without it, 86 for the Chinese mainland is assumed.
    ///
    /// 手机号的国际区号；填了手机号却未填区号时，按中国大陆的 86 处理。
    /// - Example: `"86"`
    pub mobile_code: Option<String>,
    /// The phone numbers to look talents up by, without calling code. / 按手机号查找人才时的号码，不含区号。
    /// - Example: `["182900291190"]`
    pub mobile_number_list: Option<Vec<String>>,
    /// The email addresses to look talents up by. / 按邮箱查找人才时的邮箱地址。
    /// - Example: `["foo@bytedance.com"]`
    pub email_list: Option<Vec<String>>,
    /// The kind of the documents in `identification_number_list`, which must be given along with them. The values are those of IdentificationType in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// `identification_number_list` 中证件的类型，填写证件号时必须一并填写；取值为[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的 IdentificationType。
    ///
    /// - Example: `1`
    pub identification_type: Option<i64>,
    /// The document numbers to look talents up by; `identification_type` says of which kind they are.
    ///
    /// 按证件查找人才时的证件号，类型由 `identification_type` 指定。
    /// - Example: `["510403xxxxxxxx"]`
    pub identification_number_list: Option<Vec<String>>,
}
impl BatchGetId {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `mobile_code`.
    #[must_use]
    pub fn mobile_code(mut self, value: impl Into<String>) -> Self {
        self.mobile_code = Some(value.into());
        self
    }
    /// Sets `mobile_number_list`.
    #[must_use]
    pub fn mobile_number_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.mobile_number_list = Some(value.into());
        self
    }
    /// Sets `email_list`.
    #[must_use]
    pub fn email_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.email_list = Some(value.into());
        self
    }
    /// Sets `identification_type`.
    #[must_use]
    pub fn identification_type(mut self, value: i64) -> Self {
        self.identification_type = Some(value);
        self
    }
    /// Sets `identification_number_list`.
    #[must_use]
    pub fn identification_number_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.identification_number_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchGetId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mobile_code", &mut self.mobile_code);
        f.field("mobile_number_list", &mut self.mobile_number_list);
        f.field("email_list", &mut self.email_list);
        f.field("identification_type", &mut self.identification_type);
        f.field("identification_number_list", &mut self.identification_number_list);
    }
}
crate::codegen::__impl_object! {
    BatchGetId
}
crate::codegen::__operation! {
    BatchGetId => BatchGetIdResponse, BatchGetIdError:
    Endpoint::new("hire.v1.talent.batch_get_id", Post, "/open-apis/hire/v1/talents/batch_get_id")
        .documented(text("批量获取人才ID", "Find talent IDs in bulk"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT]),
        ])
        .guards(&[
            Guard::received("talent_list.is_onboarded", &[scopes(&[crate::scope::HIRE_TALENT_ONBOARD_STATUS_READONLY])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("mobile_code", String),
            body("mobile_number_list", Array),
            body("email_list", Array),
            body("identification_type", Integer),
            body("identification_number_list", Array),
        ])
}
/// The reply to [`BatchGetId`](struct@BatchGetId).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdResponse {
    /// The IDs of the talents found, with the phone number, email address or document they matched.
    ///
    /// 找到的人才的 ID，以及据以匹配的手机号、邮箱或证件。
    pub talent_list: Vec<BatchGetIdTalentBatchInfo>,
}
impl wire::Object for BatchGetIdResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_list", &mut self.talent_list);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchGetId`](struct@BatchGetId).
    BatchGetIdError:
    /// `1002001` (HTTP 200): 系统错误
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(200),
        ..*error::INTERNAL_ERROR
    },
    /// [`1002009`](error::INVALID_PHONE_NUMBER): 手机号不正确
    InvalidPhoneNumber = error::INVALID_PHONE_NUMBER,
}
/// The IDs of the talents found, with the phone number, email address or document they matched.
///
/// 找到的人才的 ID，以及据以匹配的手机号、邮箱或证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdTalentBatchInfo {
    /// The ID of the talent, with which the talent can be read. / 人才 ID，可用于获取人才信息。
    pub talent_id: String,
    /// The calling code of the phone number that matched, present only if the request has `mobile_number_list`.
    ///
    /// 匹配到的手机号的国际区号，仅在请求中填写了 `mobile_number_list` 时返回。
    pub mobile_code: String,
    /// The phone number that matched, present only if the request has `mobile_number_list`.
    ///
    /// 匹配到的手机号，仅在请求中填写了 `mobile_number_list` 时返回。
    pub mobile_number: String,
    /// The email address that matched, present only if the request has `email_list`.
    ///
    /// 匹配到的邮箱，仅在请求中填写了 `email_list` 时返回。
    pub email: String,
    /// The kind of the document that matched, with the same values as in the request, present only if the request has `identification_number_list`.
    ///
    /// 匹配到的证件的类型，取值同请求中的 `identification_type`，仅在请求中填写了 `identification_number_list` 时返回。
    pub identification_type: i64,
    /// The document number that matched, present only if the request has `identification_number_list`.
    ///
    /// 匹配到的证件号，仅在请求中填写了 `identification_number_list` 时返回。
    pub identification_number: String,
    /// Whether the talent has joined the company. / 该人才是否已经入职。
    /// - Present only with one of the scopes `hire:talent_onboard_status:readonly`
    pub is_onboarded: bool,
}
impl wire::Object for BatchGetIdTalentBatchInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("mobile_code", &mut self.mobile_code);
        f.field("mobile_number", &mut self.mobile_number);
        f.field("email", &mut self.email);
        f.field("identification_type", &mut self.identification_type);
        f.field("identification_number", &mut self.identification_number);
        f.field("is_onboarded", &mut self.is_onboarded);
    }
}
crate::codegen::__impl_object! {
    BatchGetIdTalentBatchInfo
}
