// Generated from spec/drive/v2/explorer_folder_children/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// List the files in a folder (explorer v2) / 获取文件夹下文件清单: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.types(…))`.
    #[deprecated(note = "use `drive.v1.file.list` instead")]
    pub fn get(&self, folder_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(folder_token))
    }
}
/// List the files in a folder (explorer v2) / 获取文件夹下文件清单.
///
/// Returns the files, documents, folders and shortcuts in a folder at once, without paging or recursion. Deprecated: use `drive.v1.file.list` instead.
///
/// 一次返回一个文件夹中的文件、在线文档、子文件夹和快捷方式，不分页也不递归。已废弃，请改用 `drive.v1.file.list`。
///
/// **Deprecated**: use `drive.v1.file.list` instead.
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/children`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the folder to list, found in its URL. / 要列出的文件夹的 token，可从文件夹的 URL 中获得。
    pub folder_token: String,
    /// Which types of files to return; all if omitted. May be repeated, with any of `doc`, `sheet`, `file`, `bitable`, `docx`, `folder` and `mindnote`.
    ///
    /// 只返回这些类型的文件，不填则全部返回。可重复传入，支持 `doc`、`sheet`、`file`、`bitable`、`docx`、`folder`、`mindnote`。
    pub types: Option<Vec<String>>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(folder_token: impl Into<String>) -> Self {
        Self {
            folder_token: folder_token.into(),
            types: Default::default(),
        }
    }
    /// Sets `types`.
    #[must_use]
    pub fn types(mut self, value: impl Into<Vec<String>>) -> Self {
        self.types = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("folderToken", &mut self.folder_token);
        f.field("types", &mut self.types);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v2.explorer_folder_children.get", Get, "/open-apis/drive/explorer/v2/folder/:folderToken/children")
        .documented(text("获取文件夹下文件清单", "List the files in a folder (explorer v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DRIVE_DRIVE])])
        .request(NoBody, &[path("folderToken", String).required(), query("types", Array)])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The token of the folder that was listed. / 所列出的文件夹的 token。
    pub parent_token: String,
    /// The files in the folder, by the tokens of their nodes. / 文件夹下的文件，以节点 token 为键。
    pub children: ::std::collections::BTreeMap<String, GetFolderItem>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("parentToken", &mut self.parent_token);
        f.field("children", &mut self.children);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`91201`](error::EXPLORER_FAILED): FAILED
    ExplorerFailed = error::EXPLORER_FAILED,
    /// [`91202`](error::INVALID_EXPLORER_PARAMETER): PARAMERR
    InvalidExplorerParameter = error::INVALID_EXPLORER_PARAMETER,
    /// [`91203`](error::EXPLORER_NOT_FOUND): NOTEXIST
    ExplorerNotFound = error::EXPLORER_NOT_FOUND,
    /// [`91204`](error::EXPLORER_FORBIDDEN): FORBIDDEN
    ExplorerForbidden = error::EXPLORER_FORBIDDEN,
    /// [`91205`](error::SOURCE_FILE_DELETED): DELETED
    SourceFileDeleted = error::SOURCE_FILE_DELETED,
    /// [`91206`](error::LIMIT_EXCEEDED): OUT_OF_LIMIT
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`91207`](error::DUPLICATE_RECORD): DUPLICATE
    DuplicateRecord = error::DUPLICATE_RECORD,
    /// [`91208`](error::CONTENT_REVIEW_FAILED): REVIEW
    ContentReviewFailed = error::CONTENT_REVIEW_FAILED,
}
/// The files in the folder, by the tokens of their nodes. / 文件夹下的文件，以节点 token 为键。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFolderItem {
    /// The token of the file. / 文件的 token。
    pub token: String,
    /// The title of the file. / 文件的标题。
    pub name: String,
    /// The type of the file. / 文件的类型。
    pub r#type: String,
    /// Whether the file is a shortcut. / 该文件是否为快捷方式。
    pub is_shortcut: bool,
}
impl wire::Object for GetFolderItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("is_shortcut", &mut self.is_shortcut);
    }
}
crate::codegen::__impl_object! {
    GetFolderItem
}
