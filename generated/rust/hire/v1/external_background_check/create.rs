// Generated from spec/hire/v1/external_background_check/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create an external background check / 创建外部背调: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_id(…))`.
    pub fn create(
        &self,
        external_application_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(external_application_id))
    }
}
/// Create an external background check / 创建外部背调.
///
/// Imports a background check from another system. / 导入一条来自其他系统的背调。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().external_background_check().create("7003247299220982060").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/external_background_checks`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_application`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The key of the background check in the external system, used only for idempotence: the same value can create one only once in 24 hours. Without it, nothing is checked.
    ///
    /// 背调在外部系统中的主键，只用于防止重复创建：填写后，同一个值 24 小时内只能创建一次；不填则不检查。
    /// - Example: `"7003247299220982060"`
    pub external_id: Option<String>,
    /// The ID of the external application, found in the list of external applications. / 外部投递 ID，可从外部投递列表中取得。
    /// - Example: `"7003247299220982060"`
    pub external_application_id: String,
    /// The date of the background check, in milliseconds since 1970. / 背调的日期，毫秒级时间戳。
    /// - Example: `1626602069392`
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
    /// - Example: `["7249929009008494908"]`
    pub attachment_id_list: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(external_application_id: impl Into<String>) -> Self {
        Self {
            external_id: Default::default(),
            external_application_id: external_application_id.into(),
            date: Default::default(),
            name: Default::default(),
            result: Default::default(),
            attachment_id_list: Default::default(),
        }
    }
    /// Sets `external_id`.
    #[must_use]
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_id", &mut self.external_id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("date", &mut self.date);
        f.field("name", &mut self.name);
        f.field("result", &mut self.result);
        f.field("attachment_id_list", &mut self.attachment_id_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.external_background_check.create", Post, "/open-apis/hire/v1/external_background_checks")
        .documented(text("创建外部背调", "Create an external background check"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_APPLICATION])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            body("external_id", String),
            body("external_application_id", String).required(),
            body("date", Integer),
            body("name", String),
            body("result", String),
            body("attachment_id_list", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The external background check that was created. / 新建的外部背调。
    pub external_background_check: v1::ExternalBackgroundCheck,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_background_check", &mut self.external_background_check);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
