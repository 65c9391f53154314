// Generated from spec/hire/v1/external_background_check/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update an external background check / 更新外部背调: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.date(…))`.
    pub fn update(
        &self,
        external_background_check_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(external_background_check_id, external_application_id),
        )
    }
}
/// Update an external background check / 更新外部背调.
///
/// Updates one external background check given by its ID. / 按 ID 更新一条外部背调的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_background_check().update("6960663240925956660", "7003247299220982060").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the external background check to act on, found in the list of external background checks.
    ///
    /// 要操作的外部背调的 ID，可从外部背调列表中取得。
    /// - Example: `"6960663240925956660"`
    pub external_background_check_id: String,
    /// The ID of the external application, found in the list of external applications. / 外部投递 ID，可从外部投递列表中取得。
    /// - Example: `"7003247299220982060"`
    pub external_application_id: String,
    /// The date of the background check, in milliseconds since 1970. / 背调的日期，毫秒级时间戳。
    /// - Example: `1626602069393`
    pub date: Option<i64>,
    /// The name of the background check. / 背调的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The result of the background check. / 背调的最终结果。
    /// - Example: `"text"`
    pub result: Option<String>,
    /// The IDs of the attachments of the background check, obtained by uploading them first.
    ///
    /// 背调所带附件的 ID，先通过创建附件上传获得。
    /// - Example: `["7003247299220982060"]`
    pub attachment_id_list: Option<Vec<String>>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        external_background_check_id: impl Into<String>,
        external_application_id: impl Into<String>,
    ) -> Self {
        Self {
            external_background_check_id: external_background_check_id.into(),
            external_application_id: external_application_id.into(),
            date: Default::default(),
            name: Default::default(),
            result: Default::default(),
            attachment_id_list: Default::default(),
        }
    }
    /// Sets `date`.
    #[must_use]
    pub fn date(mut self, value: i64) -> Self {
        self.date = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `result`.
    #[must_use]
    pub fn result(mut self, value: impl Into<String>) -> Self {
        self.result = Some(value.into());
        self
    }
    /// Sets `attachment_id_list`.
    #[must_use]
    pub fn attachment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.attachment_id_list = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_background_check_id", &mut self.external_background_check_id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("date", &mut self.date);
        f.field("name", &mut self.name);
        f.field("result", &mut self.result);
        f.field("attachment_id_list", &mut self.attachment_id_list);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("hire.v1.external_background_check.update", Put, "/open-apis/hire/v1/external_background_checks/:external_background_check_id")
        .documented(text("更新外部背调", "Update an external background check"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("external_background_check_id", String).required(),
            body("external_application_id", String).required(),
            body("date", Integer),
            body("name", String),
            body("result", String),
            body("attachment_id_list", Array),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The external background check after the update. / 更新后的外部背调。
    pub external_background_check: v1::ExternalBackgroundCheck,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_background_check", &mut self.external_background_check);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// Act on the `msg` of the response first; if it does not explain the failure or the failure persists, contact support with the log id.
    ///
    /// 请先根据响应中的 `msg` 排查请求；若原因不明或持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "系统异常",
        ..*error::INTERNAL_ERROR
    },
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
