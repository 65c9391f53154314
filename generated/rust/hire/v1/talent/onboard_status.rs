// Generated from spec/hire/v1/talent/onboard_status.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Update the employment status of a talent / 更新人才在职状态: [`OnboardStatus`](struct@OnboardStatus).
    ///
    /// Optional fields are set on the call: `.with(|request| request.onboard_time(…))`.
    pub fn onboard_status(
        &self,
        talent_id: impl Into<String>,
        operation: i64,
    ) -> crate::codegen::Call<OnboardStatus> {
        crate::codegen::Call::new(self.client, OnboardStatus::new(talent_id, operation))
    }
}
/// Update the employment status of a talent / 更新人才在职状态.
///
/// Marks a talent as onboarded or as having left. / 将一名人才标记为入职或离职。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().talent().onboard_status("6960663240925956661", 1).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/onboard_status`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent`
///
/// Errors: [`OnboardStatusError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OnboardStatus {
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6960663240925956661"`
    pub talent_id: String,
    /// Whether to mark the talent as onboarded or as having left. / 标记为入职还是离职。
    /// - `1`: Onboarded / 入职
    /// - `2`: Left / 离职
    /// - Example: `1`
    pub operation: i64,
    /// When the talent joined, in milliseconds since 1970; it must be given if `operation` is onboarding.
    ///
    /// 入职时间，毫秒级时间戳；`operation` 为入职时必须填写。
    /// - Example: `"1676548784889"`
    pub onboard_time: Option<wire::TimestampMs>,
    /// When the talent left, in milliseconds since 1970; it must be given if `operation` is offboarding.
    ///
    /// 离职时间，毫秒级时间戳；`operation` 为离职时必须填写。
    /// - Example: `"1676548784890"`
    pub overboard_time: Option<wire::TimestampMs>,
}
impl OnboardStatus {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>, operation: i64) -> Self {
        Self {
            talent_id: talent_id.into(),
            operation,
            onboard_time: Default::default(),
            overboard_time: Default::default(),
        }
    }
    /// Sets `onboard_time`.
    #[must_use]
    pub fn onboard_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.onboard_time = Some(value.into());
        self
    }
    /// Sets `overboard_time`.
    #[must_use]
    pub fn overboard_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.overboard_time = Some(value.into());
        self
    }
}
impl wire::Object for OnboardStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("operation", &mut self.operation);
        f.field("onboard_time", &mut self.onboard_time);
        f.field("overboard_time", &mut self.overboard_time);
    }
}
crate::codegen::__impl_object! {
    OnboardStatus
}
crate::codegen::__operation! {
    OnboardStatus => OnboardStatusResponse, OnboardStatusError:
    Endpoint::new("hire.v1.talent.onboard_status", Post, "/open-apis/hire/v1/talents/:talent_id/onboard_status")
        .documented(text("更新人才在职状态", "Update the employment status of a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("talent_id", String).required(),
            body("operation", Integer).required(),
            body("onboard_time", String),
            body("overboard_time", String),
        ])
}
/// The reply to [`OnboardStatus`](struct@OnboardStatus).
pub type OnboardStatusResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`OnboardStatus`](struct@OnboardStatus).
    OnboardStatusError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
