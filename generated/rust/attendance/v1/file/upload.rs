// Generated from spec/attendance/v1/file/upload.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Upload a face photo / 上传用户人脸识别照片: [`Upload`](struct@Upload).
    ///
    /// Optional fields are set on the call: `.with(|request| request.file(…))`.
    pub fn upload(&self, file_name: impl Into<String>) -> crate::codegen::Call<Upload> {
        crate::codegen::Call::new(self.client, Upload::new(file_name))
    }
}
/// Upload a face photo / 上传用户人脸识别照片.
///
/// Uploads the face photo of a user and returns the file ID. / 上传用户的人脸识别照片并返回文件 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().file().upload("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/files/upload`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`UploadError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/upload)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Upload {
    /// The file name of the photo, with its extension. / 照片的文件名，须带后缀。
    /// - Example: `"text"`
    pub file_name: String,
    /// The bytes of the photo. / 照片的二进制内容。
    pub file: Option<crate::codegen::Upload>,
}
impl Upload {
    /// Creates the value from its required fields.
    pub fn new(file_name: impl Into<String>) -> Self {
        Self {
            file_name: file_name.into(),
            file: Default::default(),
        }
    }
    /// Sets `file`.
    #[must_use]
    pub fn file(mut self, value: impl Into<crate::codegen::Upload>) -> Self {
        self.file = Some(value.into());
        self
    }
}
impl wire::Object for Upload {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_name", &mut self.file_name);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Upload
}
crate::codegen::__operation! {
    Upload => UploadResponse, UploadError:
    Endpoint::new("attendance.v1.file.upload", Post, "/open-apis/attendance/v1/files/upload")
        .documented(text("上传用户人脸识别照片", "Upload a face photo"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/upload")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Multipart, &[query("file_name", String).required(), body("file", File)])
}
/// The reply to [`Upload`](struct@Upload).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The file that has been uploaded. / 上传后的文件。
    pub file: UploadFile,
}
impl wire::Object for UploadResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    UploadResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Upload`](struct@Upload).
    UploadError:
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
    /// `1227000` (HTTP 500): param is invalid
    ///
    /// The management service failed. Act on the `msg` of the reply or try again later; if it keeps failing, contact support with the log id.
    ///
    /// 管理服务异常。请根据响应中的 `msg` 排查或稍后重试；若持续失败，请联系技术支持并提供 log id。
    ManagementServiceError = &ErrorInfo {
        message: "param is invalid",
        ..*error::MANAGEMENT_SERVICE_ERROR
    },
}
/// The file that has been uploaded. / 上传后的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// The ID of the file, which `attendance.v1.user_setting.modify` takes as `face_key`.
    ///
    /// 文件 ID，可作为 `face_key` 用于 `attendance.v1.user_setting.modify`。
    pub file_id: String,
}
impl wire::Object for UploadFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
    }
}
crate::codegen::__impl_object! {
    UploadFile
}
