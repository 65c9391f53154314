// Generated from spec/drive/v2/explorer_folder_meta/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Get the metadata of a folder / 获取文件夹元数据: [`Get`](struct@Get).
    pub fn get(&self, folder_token: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(folder_token))
    }
}
/// Get the metadata of a folder / 获取文件夹元数据.
///
/// Returns the metadata of a folder by its token, such as its ID, name, creator and owner.
///
/// 按 token 返回一个文件夹的 ID、名称、创建者和所有者等元数据。
///
/// - `GET /open-apis/drive/explorer/v2/folder/:folderToken/meta`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the folder, found in its URL. / 文件夹的 token，可从文件夹的 URL 中获得。
    pub folder_token: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(folder_token: impl Into<String>) -> Self {
        Self {
            folder_token: folder_token.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("folderToken", &mut self.folder_token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v2.explorer_folder_meta.get", Get, "/open-apis/drive/explorer/v2/folder/:folderToken/meta")
        .documented(text("获取文件夹元数据", "Get the metadata of a folder"), "https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_METADATA_READONLY]),
        ])
        .request(NoBody, &[path("folderToken", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the folder, which differs from its token. / 文件夹的 ID，与 token 不同。
    pub id: String,
    /// The title of the folder. / 文件夹的标题。
    pub name: String,
    /// The token of the folder. / 文件夹的 token。
    pub token: String,
    /// The ID of the creator of the folder. / 文件夹创建者的 ID。
    pub create_uid: String,
    /// The ID of the user who last edited the folder. / 文件夹最后编辑者的 ID。
    pub edit_uid: String,
    /// The ID of the parent folder; `0` means that there is none. / 上级文件夹的 ID，`0` 表示没有上级。
    pub parent_id: String,
    /// The ID of the owner if the folder is personal; the ID of the folder tree if it is shared.
    ///
    /// 个人文件夹的所有者 ID；若为共享文件夹，则是文件夹树 ID。
    pub own_uid: String,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("token", &mut self.token);
        f.field("createUid", &mut self.create_uid);
        f.field("editUid", &mut self.edit_uid);
        f.field("parentId", &mut self.parent_id);
        f.field("ownUid", &mut self.own_uid);
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
    /// `91203`: not found
    ///
    /// The folder was not found. Check the folder token in the path of the request.
    ///
    /// 没有找到文件夹。请检查请求路径中的文件夹 token。
    ExplorerNotFound = &ErrorInfo {
        message: "not found",
        fix: Text { zh: "没有找到文件夹。请检查请求路径中的文件夹 token。", en: "The folder was not found. Check the folder token in the path of the request." },
        ..*error::EXPLORER_NOT_FOUND
    },
    /// `91204`: FORBIDDEN
    ///
    /// The app or user lacks a scope that the operation asks for. Apply for the scopes the operation lists in the developer console; a user also has to authorize the app again.
    ///
    /// 应用或用户缺少接口要求的权限。请在开发者后台开通接口列出的权限，用户身份调用时还须重新授权。
    ExplorerForbidden = &ErrorInfo {
        fix: Text { zh: "应用或用户缺少接口要求的权限。请在开发者后台开通接口列出的权限，用户身份调用时还须重新授权。", en: "The app or user lacks a scope that the operation asks for. Apply for the scopes the operation lists in the developer console; a user also has to authorize the app again." },
        links: &[],
        ..*error::EXPLORER_FORBIDDEN
    },
}
