// Generated from spec/aily/v1/app_data_asset/upload_file.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::aily::{error, v1};
impl super::Api<'_> {
    /// Upload a file for a data asset / 上传文件用于 Aily 的数据知识管理: [`UploadFile`](struct@UploadFile).
    ///
    /// Optional fields are set on the call: `.with(|request| request.tenant_type(…))`.
    pub fn upload_file(
        &self,
        app_id: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<UploadFile> {
        crate::codegen::Call::new(self.client, UploadFile::new(app_id, file))
    }
}
/// Upload a file for a data asset / 上传文件用于 Aily 的数据知识管理.
///
/// Uploads a docx, txt, pdf or pptx file for use as a data asset, in the development environment only.
///
/// 上传 docx、txt、pdf 或 pptx 文件供数据知识使用，仅支持开发环境。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.aily().v1().app_data_asset().upload_file("spring_dsafdsaf__c", feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `aily:data_asset:upload_file`
///
/// Errors: [`UploadFileError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/upload_file)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFile {
    /// The ID of the Aily app: the part of its address after `/ai/{APPID}`.
    ///
    /// Aily 应用的 ID，即应用地址 `/ai/{APPID}` 中的那一段。
    /// - Length: 0 to 255
    /// - Example: `"spring_dsafdsaf__c"`
    pub app_id: String,
    /// The environment of the app to act in; the online one if omitted, although only `dev` is supported so far.
    ///
    /// 在应用的哪个环境中操作；不填则为线上环境，但目前只支持 `dev`。
    /// - Length: 0 to 255
    pub tenant_type: Option<v1::TenantType>,
    /// The file to upload: docx, txt, pdf or pptx. / 要上传的文件，限 docx、txt、pdf 和 pptx。
    pub file: crate::codegen::Upload,
}
impl UploadFile {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            tenant_type: Default::default(),
            file: file.into(),
        }
    }
    /// Sets `tenant_type`.
    #[must_use]
    pub fn tenant_type(mut self, value: v1::TenantType) -> Self {
        self.tenant_type = Some(value);
        self
    }
}
impl wire::Object for UploadFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_type", &mut self.tenant_type);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    UploadFile
}
crate::codegen::__operation! {
    UploadFile => UploadFileResponse, UploadFileError:
    Endpoint::new("aily.v1.app_data_asset.upload_file", Post, "/open-apis/aily/v1/apps/:app_id/data_assets/upload_file")
        .documented(text("上传文件用于 Aily 的数据知识管理", "Upload a file for a data asset"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/upload_file")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::AILY_DATA_ASSET_UPLOAD_FILE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Multipart, &[
            path("app_id", String).required(),
            query("tenant_type", String),
            body("file", File).required(),
        ])
}
/// The reply to [`UploadFile`](struct@UploadFile).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// The file that was uploaded. / 所上传的文件。
    pub file_info: UploadFileDataAssetFile,
}
impl wire::Object for UploadFileResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_info", &mut self.file_info);
    }
}
crate::codegen::__impl_object! {
    UploadFileResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UploadFile`](struct@UploadFile).
    UploadFileError:
    /// [`2700001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2701004`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`2700026`](error::DEVELOPMENT_ENVIRONMENT_ONLY): only support development environment
    DevelopmentEnvironmentOnly = error::DEVELOPMENT_ENVIRONMENT_ONLY,
    /// [`2700035`](error::FILE_SIZE_LIMIT_EXCEEDED): the file size exceeds 50M
    FileSizeLimitExceeded = error::FILE_SIZE_LIMIT_EXCEEDED,
    /// `2700034` (HTTP 400): unsupported file type
    ///
    /// Upload a file of a type that the operation supports. / 请改用接口支持的文件类型。
    UnsupportedFileType = &ErrorInfo {
        message: "unsupported file type",
        ..*error::UNSUPPORTED_FILE_TYPE
    },
    /// `2700027` (HTTP 400): only upload one file is supported
    ///
    /// A request can upload one file. Split several files into several requests.
    ///
    /// 每次请求只能上传一个文件。请将多个文件拆分为多次请求。
    SingleFileOnly = &ErrorInfo {
        message: "only upload one file is supported",
        ..*error::SINGLE_FILE_ONLY
    },
    /// [`2700472`](error::PARAMETER_MISSING_OR_INVALID): some param miss or invalid
    ParameterMissingOrInvalid = error::PARAMETER_MISSING_OR_INVALID,
}
/// The file that was uploaded. / 所上传的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFileDataAssetFile {
    /// The token of the file, for the `token` of an imported file. / 文件的 token，创建数据知识时填入 `token`。
    pub token: String,
    /// The detected type of the file: pdf, docx, pptx or txt. / 解析出的文件类型，为 pdf、docx、pptx 或 txt。
    pub mime_type: String,
}
impl wire::Object for UploadFileDataAssetFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("mime_type", &mut self.mime_type);
    }
}
crate::codegen::__impl_object! {
    UploadFileDataAssetFile
}
