// Generated from spec/drive/v1/file/create_shortcut.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Create a shortcut to a file / 创建文件快捷方式: [`CreateShortcut`](struct@CreateShortcut).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create_shortcut(
        &self,
        parent_token: impl Into<String>,
        refer_entity: CreateShortcutReferEntity,
    ) -> crate::codegen::Call<CreateShortcut> {
        crate::codegen::Call::new(
            self.client,
            CreateShortcut::new(parent_token, refer_entity),
        )
    }
}
/// Create a shortcut to a file / 创建文件快捷方式.
///
/// Creates a shortcut to a file in another folder of the drive. / 在云空间的另一个文件夹中创建指向一个文件的快捷方式。
///
/// - `POST /open-apis/drive/v1/files/create_shortcut`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `space:document:shortcut`
///
/// Errors: [`CreateShortcutError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShortcut {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The token of the folder to put the shortcut in. / 存放快捷方式的文件夹的 token。
    /// - Example: `"fldbc5qgwyQnO0uedNllWuabcef"`
    pub parent_token: String,
    /// The file the shortcut is to point to. / 快捷方式要指向的源文件。
    pub refer_entity: CreateShortcutReferEntity,
}
impl CreateShortcut {
    /// Creates the value from its required fields.
    pub fn new(
        parent_token: impl Into<String>,
        refer_entity: CreateShortcutReferEntity,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            parent_token: parent_token.into(),
            refer_entity,
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for CreateShortcut {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("parent_token", &mut self.parent_token);
        f.field("refer_entity", &mut self.refer_entity);
    }
}
crate::codegen::__impl_object! {
    CreateShortcut
}
crate::codegen::__operation! {
    CreateShortcut => CreateShortcutResponse, CreateShortcutError:
    Endpoint::new("drive.v1.file.create_shortcut", Post, "/open-apis/drive/v1/files/create_shortcut")
        .documented(text("创建文件快捷方式", "Create a shortcut to a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/create_shortcut")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SPACE_DOCUMENT_SHORTCUT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("parent_token", String).required(),
            body("refer_entity", Object).required(),
        ])
}
/// The reply to [`CreateShortcut`](struct@CreateShortcut).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShortcutResponse {
    /// The shortcut that was created. / 创建成功的快捷方式。
    pub succ_shortcut_node: CreateShortcutSuccShortcutNode,
}
impl wire::Object for CreateShortcutResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("succ_shortcut_node", &mut self.succ_shortcut_node);
    }
}
crate::codegen::__impl_object! {
    CreateShortcutResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`CreateShortcut`](struct@CreateShortcut).
    CreateShortcutError:
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR
    },
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
    /// `1061004` (HTTP 403): forbidden.
    ///
    /// The caller lacks a permission. Grant it read permission on the file and edit permission on the target folder.
    ///
    /// 调用身份的权限不足。请为其开通源文件的阅读权限和目标文件夹的编辑权限。
    Forbidden = &ErrorInfo {
        fix: Text { zh: "调用身份的权限不足。请为其开通源文件的阅读权限和目标文件夹的编辑权限。", en: "The caller lacks a permission. Grant it read permission on the file and edit permission on the target folder." },
        links: &[],
        ..*error::FORBIDDEN
    },
    /// [`1061005`](error::AUTH_FAILED): auth failed.
    AuthFailed = error::AUTH_FAILED,
    /// [`1061007`](error::FILE_DELETED): file has been delete.
    FileDeleted = error::FILE_DELETED,
    /// [`1062507`](error::SIBLING_LIMIT_EXCEEDED): parent node out of sibling num.
    SiblingLimitExceeded = error::SIBLING_LIMIT_EXCEEDED,
    /// `1061045` (HTTP 400): resource contention occurred, please retry.
    ///
    /// The service could not handle the request for the moment, perhaps because several requests compete for one resource. Try again later, and do not call for the same resource at the same time.
    ///
    /// 服务暂时无法处理，可能是多个请求争用同一资源。请稍后重试，并避免对同一资源并发调用。
    TemporarilyUnavailable = &ErrorInfo {
        status: Some(400),
        message: "resource contention occurred, please retry.",
        ..*error::TEMPORARILY_UNAVAILABLE
    },
    /// [`1064510`](error::CROSS_TENANT_UNIT_UNSUPPORTED): cross tenant and unit not support.
    CrossTenantUnitUnsupported = error::CROSS_TENANT_UNIT_UNSUPPORTED,
    /// [`1064511`](error::CROSS_BRAND_UNSUPPORTED): cross brand not support.
    CrossBrandUnsupported = error::CROSS_BRAND_UNSUPPORTED,
}
/// The file the shortcut is to point to. / 快捷方式要指向的源文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShortcutReferEntity {
    /// The token of the source file, found in its URL. / 源文件的 token，可从文件的 URL 中获得。
    /// - Example: `"doxbcGvhSVN0R6octqPwAEabcef"`
    pub refer_token: String,
    /// The type of the source file; it must match `refer_token`. / 源文件的类型，须与 `refer_token` 一致。
    pub refer_type: CreateShortcutReferType,
}
impl CreateShortcutReferEntity {
    /// Creates the value from its required fields.
    pub fn new(
        refer_token: impl Into<String>,
        refer_type: CreateShortcutReferType,
    ) -> Self {
        Self {
            refer_token: refer_token.into(),
            refer_type,
        }
    }
}
impl wire::Object for CreateShortcutReferEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("refer_token", &mut self.refer_token);
        f.field("refer_type", &mut self.refer_type);
    }
}
/// The type of the source file; it must match `refer_token`. / 源文件的类型，须与 `refer_token` 一致。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateShortcutReferType {
    /// `file`: File / 文件
    File,
    /// `docx`: Document / 新版文档
    Docx,
    /// `bitable`: Base / 多维表格
    Bitable,
    /// `doc`: Legacy document, deprecated / 旧版文档，已不推荐使用
    Doc,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// `mindnote`: Mindnote / 思维笔记
    Mindnote,
    /// `slides`: Slides / 幻灯片
    Slides,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateShortcutReferType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateShortcutReferType {
    fn as_str(&self) -> &str {
        match self {
            Self::File => "file",
            Self::Docx => "docx",
            Self::Bitable => "bitable",
            Self::Doc => "doc",
            Self::Sheet => "sheet",
            Self::Mindnote => "mindnote",
            Self::Slides => "slides",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "file" => Self::File,
            "docx" => Self::Docx,
            "bitable" => Self::Bitable,
            "doc" => Self::Doc,
            "sheet" => Self::Sheet,
            "mindnote" => Self::Mindnote,
            "slides" => Self::Slides,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The shortcut that was created. / 创建成功的快捷方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShortcutSuccShortcutNode {
    /// The token of the file. / 文件的 token。
    pub token: String,
    /// The name of the file. / 文件名称。
    pub name: String,
    /// The type of the file, with the same values as `refer_type` in the request.
    ///
    /// 文件类型，取值与请求中的 `refer_type` 相同。
    pub r#type: String,
    /// The token of the folder it is in. / 所在文件夹的 token。
    pub parent_token: String,
    /// The URL that opens it in a browser. / 在浏览器中打开的链接。
    pub url: String,
    /// The file the shortcut points to. / 快捷方式所指向的源文件。
    pub shortcut_info: v1::ShortcutInfo,
    /// When it was created, as a timestamp. / 创建时间，为时间戳。
    pub created_time: wire::TimestampSec,
    /// When it was last modified, as a timestamp. / 最近一次修改的时间，为时间戳。
    pub modified_time: wire::TimestampSec,
    /// The user ID of the owner. / 所有者的用户 ID。
    pub owner_id: String,
}
impl wire::Object for CreateShortcutSuccShortcutNode {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("parent_token", &mut self.parent_token);
        f.field("url", &mut self.url);
        f.field("shortcut_info", &mut self.shortcut_info);
        f.field("created_time", &mut self.created_time);
        f.field("modified_time", &mut self.modified_time);
        f.field("owner_id", &mut self.owner_id);
    }
}
crate::codegen::__impl_object! {
    CreateShortcutReferEntity CreateShortcutSuccShortcutNode
}
crate::codegen::__impl_enum! {
    CreateShortcutReferType
}
