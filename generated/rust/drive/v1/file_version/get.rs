// Generated from spec/drive/v1/file_version/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Get a document version / 获取文档版本信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(
        &self,
        file_token: impl Into<String>,
        version_id: impl Into<String>,
        obj_type: v1::ObjType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(file_token, version_id, obj_type),
        )
    }
}
/// Get a document version / 获取文档版本信息.
///
/// Returns one version of a document or spreadsheet with its title, ID, creator, time of creation and more.
///
/// 返回文档或电子表格某个版本的标题、标识、创建者和创建时间等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::ObjType;
/// let reply = client.drive().v1().file_version().get("shtbcqqoXZJaKYrfN5IHQgabcef", "fnJfyX", ObjType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/versions/:version_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive:version`, `drive:drive:version:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the source document, found in its URL. / 源文档的 token，可从文档的 URL 中获得。
    /// - Example: `"shtbcqqoXZJaKYrfN5IHQgabcef"`
    pub file_token: String,
    /// The ID of the version to get. / 要查询的版本的标识。
    /// - Example: `"fnJfyX"`
    pub version_id: String,
    /// The type of the source document. / 源文档的类型。
    pub obj_type: v1::ObjType,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        version_id: impl Into<String>,
        obj_type: v1::ObjType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            version_id: version_id.into(),
            obj_type,
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("version_id", &mut self.version_id);
        f.field("obj_type", &mut self.obj_type);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v1.file_version.get", Get, "/open-apis/drive/v1/files/:file_token/versions/:version_id")
        .documented(text("获取文档版本信息", "Get a document version"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE_VERSION]),
            scopes(&[crate::scope::DRIVE_DRIVE_VERSION_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("file_token", String).required(),
            path("version_id", String).required(),
            query("obj_type", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::FileVersion;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1068400`](error::VERSION_PERMISSION_DENIED): Has no permission, please apply the file permission of reading or edition.
    VersionPermissionDenied = error::VERSION_PERMISSION_DENIED,
    /// [`1068404`](error::PARENT_FILE_NOT_FOUND): Parent file does not exist, please check the file status.
    ParentFileNotFound = error::PARENT_FILE_NOT_FOUND,
    /// [`1068410`](error::VERSION_FILE_TOKEN_INVALID): Params error, param \[file_token] is wrong.
    VersionFileTokenInvalid = error::VERSION_FILE_TOKEN_INVALID,
    /// [`1068411`](error::VERSION_OBJ_TYPE_INVALID): Params error, param \[obj_type] is wrong.
    VersionObjTypeInvalid = error::VERSION_OBJ_TYPE_INVALID,
    /// [`1068412`](error::INVALID_VERSION_ID): Params error, param \[version_id] is wrong.
    InvalidVersionId = error::INVALID_VERSION_ID,
    /// [`1068425`](error::VERSION_REQUEST_FAILED): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    VersionRequestFailed = error::VERSION_REQUEST_FAILED,
    /// [`1068403`](error::VERSION_NOT_FOUND): File does not exist, please check the file status.
    VersionNotFound = error::VERSION_NOT_FOUND,
}
