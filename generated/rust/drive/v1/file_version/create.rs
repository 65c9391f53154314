// Generated from spec/drive/v1/file_version/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Create a document version / 创建文档版本: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self, file_token: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(file_token))
    }
}
/// Create a document version / 创建文档版本.
///
/// Keeps the current content of a document or spreadsheet as a version, asynchronously.
///
/// 把在线文档或电子表格的当前内容异步存为一个版本。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file_version().create("doxbcyvqZlSc9WlHvQMlSJabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/:file_token/versions`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive:version`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the source document, found in its URL. / 源文档的 token，可从文档的 URL 中获得。
    /// - Example: `"doxbcyvqZlSc9WlHvQMlSJabcef"`
    pub file_token: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The title of the version, which must be given. Its length is counted in Unicode code points; a special symbol such as a combined emoji can take several.
    ///
    /// 版本的标题，必须填写。长度按 Unicode 码点计，一个特殊符号（如组合表情）可能占多个码点。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The type of the source document, which must be given. / 源文档的类型，必须填写。
    pub obj_type: Option<v1::ObjType>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
            user_id_type: Default::default(),
            name: Default::default(),
            obj_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `obj_type`.
    #[must_use]
    pub fn obj_type(mut self, value: v1::ObjType) -> Self {
        self.obj_type = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("name", &mut self.name);
        f.field("obj_type", &mut self.obj_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v1.file_version.create", Post, "/open-apis/drive/v1/files/:file_token/versions")
        .documented(text("创建文档版本", "Create a document version"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DRIVE_DRIVE_VERSION])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("file_token", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("name", String),
            body("obj_type", String),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::FileVersion;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1068400` (HTTP 400): Has no permission, please apply the file permission of reading or edition.
    ///
    /// The caller may neither read nor edit the source document. Ask its owner for the permission.
    ///
    /// 调用身份没有源文档的阅读或编辑权限。请向文档所有者申请。
    VersionPermissionDenied = &ErrorInfo {
        status: Some(400),
        ..*error::VERSION_PERMISSION_DENIED
    },
    /// [`1068401`](error::TITLE_REVIEW_FAILED): Review no pass, the title has illegal content.
    TitleReviewFailed = error::TITLE_REVIEW_FAILED,
    /// [`1068404`](error::PARENT_FILE_NOT_FOUND): Parent file does not exist, please check the file status.
    ParentFileNotFound = error::PARENT_FILE_NOT_FOUND,
    /// [`1068410`](error::VERSION_FILE_TOKEN_INVALID): Params error, param \[file_token] is wrong.
    VersionFileTokenInvalid = error::VERSION_FILE_TOKEN_INVALID,
    /// [`1068411`](error::VERSION_OBJ_TYPE_INVALID): Params error, param \[obj_type] is wrong.
    VersionObjTypeInvalid = error::VERSION_OBJ_TYPE_INVALID,
    /// [`1068425`](error::VERSION_REQUEST_FAILED): Request failed, please contact the engineer-<https://applink.feishu.cn/TLJsX982>.
    VersionRequestFailed = error::VERSION_REQUEST_FAILED,
}
