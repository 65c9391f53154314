// Generated from spec/hire/v1/talent_external_info/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Mark a talent as external / 创建人才外部信息: [`Create`](struct@Create).
    pub fn create(
        &self,
        talent_id: impl Into<String>,
        external_create_time: impl Into<wire::TimestampMs>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(talent_id, external_create_time),
        )
    }
}
/// Mark a talent as external / 创建人才外部信息.
///
/// Marks an existing talent as external and records when it was created in the other system.
///
/// 将已有人才标记为外部人才，并写入其在外部系统的创建时间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().talent_external_info().create("7043758982146345223", "1639992265035").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/talents/:talent_id/external_info`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"7043758982146345223"`
    pub talent_id: String,
    /// When the talent was created in the external system, in milliseconds since 1970.
    ///
    /// 人才在来源系统中的创建时间，毫秒级时间戳。
    /// - Example: `"1639992265035"`
    pub external_create_time: wire::TimestampMs,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        talent_id: impl Into<String>,
        external_create_time: impl Into<wire::TimestampMs>,
    ) -> Self {
        Self {
            talent_id: talent_id.into(),
            external_create_time: external_create_time.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("external_create_time", &mut self.external_create_time);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.talent_external_info.create", Post, "/open-apis/hire/v1/talents/:talent_id/external_info")
        .documented(text("创建人才外部信息", "Mark a talent as external"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_TALENT])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[path("talent_id", String).required(), body("external_create_time", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The external information of the talent as saved. / 保存后的人才外部信息。
    pub external_info: v1::TalentExternalInfo,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_info", &mut self.external_info);
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
