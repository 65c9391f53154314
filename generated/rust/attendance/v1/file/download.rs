// Generated from spec/attendance/v1/file/download.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Download a face photo / 下载用户人脸识别照片: [`Download`](struct@Download).
    pub fn download(
        &self,
        file_id: impl Into<String>,
    ) -> crate::codegen::Call<Download> {
        crate::codegen::Call::new(self.client, Download::new(file_id))
    }
}
/// Download a face photo / 下载用户人脸识别照片.
///
/// Downloads the face photo of a user by file ID and returns its binary content.
///
/// 按文件 ID 下载用户的人脸识别照片，返回二进制内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().file().download("xxxxxb306842b1c189bc5212eefxxxxx").await?;
/// reply.save("file").await?;
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/attendance/v1/files/:file_id/download`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule:readonly`
///
/// Errors: [`DownloadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/download)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Download {
    /// The file ID of the face photo to download, from `attendance.v1.user_setting.query`.
    ///
    /// 要下载的人脸照片的文件 ID，由 `attendance.v1.user_setting.query` 得到。
    /// - Example: `"xxxxxb306842b1c189bc5212eefxxxxx"`
    pub file_id: String,
}
impl Download {
    /// Creates the value from its required fields.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self { file_id: file_id.into() }
    }
}
impl wire::Object for Download {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
    }
}
crate::codegen::__impl_object! {
    Download
}
crate::codegen::__operation! {
    Download => DownloadResponse, DownloadError:
    Endpoint::new("attendance.v1.file.download", Get, "/open-apis/attendance/v1/files/:file_id/download")
        .documented(text("下载用户人脸识别照片", "Download a face photo"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/download")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("file_id", String).required()])
        .reply(Binary)
}
/// The reply to [`Download`](struct@Download): a file.
pub type DownloadResponse = crate::codegen::Download;
crate::codegen::__error_enum! {
    /// The documented errors of [`Download`](struct@Download).
    DownloadError:
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220002`](error::TENANT_ID_EMPTY): tenant_id is empty
    TenantIdEmpty = error::TENANT_ID_EMPTY,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// [`1227000`](error::MANAGEMENT_SERVICE_ERROR): 历史错误码，不再使用
    ManagementServiceError = error::MANAGEMENT_SERVICE_ERROR,
}
