// Generated from spec/drive/v1/file/copy.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Copy a file / 复制文件: [`Copy`](struct@Copy).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn copy(
        &self,
        file_token: impl Into<String>,
        name: impl Into<String>,
        folder_token: impl Into<String>,
    ) -> crate::codegen::Call<Copy> {
        crate::codegen::Call::new(self.client, Copy::new(file_token, name, folder_token))
    }
}
/// Copy a file / 复制文件.
///
/// Copies a file of the drive to another folder, asynchronously, and returns the copy.
///
/// 把云空间中的一个文件异步复制到另一个文件夹，并返回副本的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().copy("doccngpahSdXrFPIBD4XdIabcef", "text", "fldbcO1UuPz8VwnpPx5a92abcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/:file_token/copy`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document:copy`, `drive:drive`
///
/// Errors: [`CopyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Copy {
    /// The token of the file to copy, found in its URL. / 要复制的源文件的 token，可从文件的 URL 中获得。
    /// - Example: `"doccngpahSdXrFPIBD4XdIabcef"`
    pub file_token: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The name of the copy; its length is counted in bytes. / 副本的名称，长度以字节计。
    /// - Example: `"text"`
    pub name: String,
    /// The type of the source file. It must be given and match what `file_token` stands for, or the call fails.
    ///
    /// 源文件的类型。必须填写且与 `file_token` 的实际类型一致，否则调用失败。
    pub r#type: Option<v1::Type>,
    /// The token of the folder to put the copy in; the token of the root folder puts it at the top of the drive.
    ///
    /// 存放副本的文件夹的 token，填根文件夹的 token 则存放在云空间根目录。
    /// - Example: `"fldbcO1UuPz8VwnpPx5a92abcef"`
    pub folder_token: String,
    /// Extra parameters of your own that select special ways of copying. / 自定义的附加参数，用于特殊的复制方式。
    pub extra: Option<Vec<CopyProperty>>,
}
impl Copy {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        name: impl Into<String>,
        folder_token: impl Into<String>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            user_id_type: Default::default(),
            name: name.into(),
            r#type: Default::default(),
            folder_token: folder_token.into(),
            extra: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: v1::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<Vec<CopyProperty>>) -> Self {
        self.extra = Some(value.into());
        self
    }
}
impl wire::Object for Copy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("folder_token", &mut self.folder_token);
        f.field("extra", &mut self.extra);
    }
}
crate::codegen::__impl_object! {
    Copy
}
crate::codegen::__operation! {
    Copy => CopyResponse, CopyError:
    Endpoint::new("drive.v1.file.copy", Post, "/open-apis/drive/v1/files/:file_token/copy")
        .documented(text("复制文件", "Copy a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/copy")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_COPY]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            path("file_token", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("name", String).required(),
            body("type", String),
            body("folder_token", String).required(),
            body("extra", Array),
        ])
}
/// The reply to [`Copy`](struct@Copy).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyResponse {
    /// The copy that was created. / 新生成的副本文件。
    pub file: v1::FileObject,
}
impl wire::Object for CopyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    CopyResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Copy`](struct@Copy).
    CopyError:
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR
    },
    /// `1061002` (HTTP 400): params error.
    ///
    /// The file to copy or the target folder does not exist. Check both tokens.
    ///
    /// 要复制的文件或目标文件夹不存在。请检查两者的 token。
    InvalidFileParameter = &ErrorInfo {
        fix: Text { zh: "要复制的文件或目标文件夹不存在。请检查两者的 token。", en: "The file to copy or the target folder does not exist. Check both tokens." },
        ..*error::INVALID_FILE_PARAMETER
    },
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
    /// [`1061004`](error::FORBIDDEN): forbidden.
    Forbidden = error::FORBIDDEN,
    /// [`1061005`](error::AUTH_FAILED): auth failed.
    AuthFailed = error::AUTH_FAILED,
    /// [`1061007`](error::FILE_DELETED): file has been delete.
    FileDeleted = error::FILE_DELETED,
    /// `1061045` (HTTP 400): can retry.
    ///
    /// The service could not handle the request for the moment, perhaps because several requests compete for one resource. Try again later, and do not call for the same resource at the same time.
    ///
    /// 服务暂时无法处理，可能是多个请求争用同一资源。请稍后重试，并避免对同一资源并发调用。
    TemporarilyUnavailable = &ErrorInfo {
        status: Some(400),
        ..*error::TEMPORARILY_UNAVAILABLE
    },
    /// `1062507` (HTTP 400): parent node out of sibling num.
    ///
    /// A folder, the root included, holds at most 1500 files and folders at one level. Copy to another folder: [get the token of the root folder](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta), then [list](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list) it for the tokens of the folders in it.
    ///
    /// 文件夹（包括根目录）的单层最多容纳 1500 个文件和文件夹。请复制到其他文件夹：先[获取根文件夹的 token](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta)，再用[文件清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list)查出其中各文件夹的 token。
    SiblingLimitExceeded = &ErrorInfo {
        fix: Text { zh: "文件夹（包括根目录）的单层最多容纳 1500 个文件和文件夹。请复制到其他文件夹：先[获取根文件夹的 token](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta)，再用[文件清单](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list)查出其中各文件夹的 token。", en: "A folder, the root included, holds at most 1500 files and folders at one level. Copy to another folder: [get the token of the root folder](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta), then [list](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list) it for the tokens of the folders in it." },
        links: &[Link { text: "获取根文件夹的 token", url: "https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta" }, Link { text: "文件清单", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/list" }],
        ..*error::SIBLING_LIMIT_EXCEEDED
    },
    /// [`1064510`](error::CROSS_TENANT_UNIT_UNSUPPORTED): cross tenant and unit not support.
    CrossTenantUnitUnsupported = error::CROSS_TENANT_UNIT_UNSUPPORTED,
    /// [`1064511`](error::CROSS_BRAND_UNSUPPORTED): cross brand not support.
    CrossBrandUnsupported = error::CROSS_BRAND_UNSUPPORTED,
}
/// Extra parameters of your own that select special ways of copying. / 自定义的附加参数，用于特殊的复制方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CopyProperty {
    /// The key of the extra parameter. / 附加参数的键。
    /// - Example: `"target_type"`
    pub key: String,
    /// The value of the extra parameter. / 附加参数的值。
    /// - Example: `"docx"`
    pub value: String,
}
impl CopyProperty {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}
impl wire::Object for CopyProperty {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
crate::codegen::__impl_object! {
    CopyProperty
}
