// Generated from spec/drive/v2/explorer_root_folder/meta.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Get the metadata of the root folder / 获取我的空间（根文件夹）元数据: [`Meta`](struct@Meta).
    pub fn meta(&self) -> crate::codegen::Call<Meta> {
        crate::codegen::Call::new(self.client, Meta::new())
    }
}
/// Get the metadata of the root folder / 获取我的空间（根文件夹）元数据.
///
/// Returns the token, the ID and the owner of the root folder of My Space. / 返回“我的空间”的根文件夹：token、ID 和所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v2().explorer_root_folder().meta().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/explorer/v2/root_folder/meta`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`
///
/// Errors: [`MetaError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Meta {}
impl Meta {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Meta {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Meta
}
crate::codegen::__operation! {
    Meta => MetaResponse, MetaError:
    Endpoint::new("drive.v2.explorer_root_folder.meta", Get, "/open-apis/drive/explorer/v2/root_folder/meta")
        .documented(text("获取我的空间（根文件夹）元数据", "Get the metadata of the root folder"), "https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_METADATA_READONLY]),
        ])
        .request(NoBody, &[])
}
/// The reply to [`Meta`](struct@Meta).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetaResponse {
    /// The token of the folder. / 文件夹的 token。
    pub token: String,
    /// The ID of the folder, which differs from its token. / 文件夹的 ID，与 token 不同。
    pub id: String,
    /// The ID of the owner of the folder. / 文件夹所有者的 ID。
    pub user_id: String,
}
impl wire::Object for MetaResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    MetaResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Meta`](struct@Meta).
    MetaError:
    /// [`91201`](error::EXPLORER_FAILED): FAILED
    ExplorerFailed = error::EXPLORER_FAILED,
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
