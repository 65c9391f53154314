// Generated from spec/drive/v2/permission_public/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v2};
impl super::Api<'_> {
    /// Update the sharing settings of a document / 更新云文档权限设置: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_access_entity(…))`.
    pub fn patch(
        &self,
        token: impl Into<String>,
        r#type: v2::Type,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(token, r#type))
    }
}
/// Update the sharing settings of a document / 更新云文档权限设置.
///
/// Changes the sharing settings of a document; settings that are not given stay as they are.
///
/// 修改一个云文档的分享设置，只改动传入的参数，其余保持不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v2::Type;
/// let reply = client.drive().v2().permission_public().patch("doccnBKgoMyY5OMbUG6Fioabcef", Type::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/drive/v2/permissions/:token/public`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `docx:document`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"doccnBKgoMyY5OMbUG6Fioabcef"`
    pub token: String,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub r#type: v2::Type,
    /// Whether the contents may be shared outside the organization. The security settings of the organization, and of the wiki space for wiki documents, can still forbid it.
    ///
    /// 内容能否分享给组织外的人，实际效果还受企业安全设置约束，知识库文档另受知识空间的安全设置约束。
    pub external_access_entity: Option<v2::ExternalAccessEntity>,
    /// Who may make copies, print and download. / 谁可以创建副本、打印和下载。
    pub security_entity: Option<v2::SecurityEntity>,
    /// Who may comment. / 谁可以评论。
    pub comment_entity: Option<v2::CommentEntity>,
    /// The organization whose users may see, add and remove collaborators. / 从组织范围限定谁可以查看、添加和移除协作者。
    pub share_entity: Option<v2::ShareEntity>,
    /// The permission that collaborators need to see, add and remove collaborators. / 从协作者权限限定谁可以查看、添加和移除协作者。
    pub manage_collaborator_entity: Option<v2::ManageCollaboratorEntity>,
    /// What those who have the link may do. / 获得链接者的权限。
    pub link_share_entity: Option<v2::LinkShareEntity>,
    /// Who may copy the contents of the document. / 谁可以复制文档中的内容。
    pub copy_entity: Option<v2::CopyEntity>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, r#type: v2::Type) -> Self {
        Self {
            token: token.into(),
            r#type,
            external_access_entity: Default::default(),
            security_entity: Default::default(),
            comment_entity: Default::default(),
            share_entity: Default::default(),
            manage_collaborator_entity: Default::default(),
            link_share_entity: Default::default(),
            copy_entity: Default::default(),
        }
    }
    /// Sets `external_access_entity`.
    #[must_use]
    pub fn external_access_entity(mut self, value: v2::ExternalAccessEntity) -> Self {
        self.external_access_entity = Some(value);
        self
    }
    /// Sets `security_entity`.
    #[must_use]
    pub fn security_entity(mut self, value: v2::SecurityEntity) -> Self {
        self.security_entity = Some(value);
        self
    }
    /// Sets `comment_entity`.
    #[must_use]
    pub fn comment_entity(mut self, value: v2::CommentEntity) -> Self {
        self.comment_entity = Some(value);
        self
    }
    /// Sets `share_entity`.
    #[must_use]
    pub fn share_entity(mut self, value: v2::ShareEntity) -> Self {
        self.share_entity = Some(value);
        self
    }
    /// Sets `manage_collaborator_entity`.
    #[must_use]
    pub fn manage_collaborator_entity(
        mut self,
        value: v2::ManageCollaboratorEntity,
    ) -> Self {
        self.manage_collaborator_entity = Some(value);
        self
    }
    /// Sets `link_share_entity`.
    #[must_use]
    pub fn link_share_entity(mut self, value: v2::LinkShareEntity) -> Self {
        self.link_share_entity = Some(value);
        self
    }
    /// Sets `copy_entity`.
    #[must_use]
    pub fn copy_entity(mut self, value: v2::CopyEntity) -> Self {
        self.copy_entity = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("external_access_entity", &mut self.external_access_entity);
        f.field("security_entity", &mut self.security_entity);
        f.field("comment_entity", &mut self.comment_entity);
        f.field("share_entity", &mut self.share_entity);
        f.field("manage_collaborator_entity", &mut self.manage_collaborator_entity);
        f.field("link_share_entity", &mut self.link_share_entity);
        f.field("copy_entity", &mut self.copy_entity);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("drive.v2.permission_public.patch", Patch, "/open-apis/drive/v2/permissions/:token/public")
        .documented(text("更新云文档权限设置", "Update the sharing settings of a document"), "https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/permission-public/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_SETTING_WRITE_ONLY]),
            scopes(&[crate::scope::DOCX_DOCUMENT]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("token", String).required(),
            query("type", String).required(),
            body("external_access_entity", String),
            body("security_entity", String),
            body("comment_entity", String),
            body("share_entity", String),
            body("manage_collaborator_entity", String),
            body("link_share_entity", String),
            body("copy_entity", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The permission settings after the update; settings that were not updated are left out.
    ///
    /// 更新后的权限设置，未更新的设置不返回。
    pub permission_public: v2::PermissionPublic,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission_public", &mut self.permission_public);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1063001`](error::INVALID_PERMISSION_PARAMETER): Invalid parameter
    InvalidPermissionParameter = error::INVALID_PERMISSION_PARAMETER,
    /// [`1063002`](error::PERMISSION_DENIED): Permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1063003`](error::INVALID_OPERATION): Invalid operation
    InvalidOperation = error::INVALID_OPERATION,
    /// [`1063004`](error::USER_SHARE_PERMISSION_DENIED): User has no share permission
    UserSharePermissionDenied = error::USER_SHARE_PERMISSION_DENIED,
    /// [`1063005`](error::RESOURCE_DELETED): Resource is deleted
    ResourceDeleted = error::RESOURCE_DELETED,
    /// [`1066001`](error::PERMISSION_INTERNAL_ERROR): Internal Error
    PermissionInternalError = error::PERMISSION_INTERNAL_ERROR,
    /// [`1066002`](error::CONCURRENCY_ERROR): Concurrency error, please retry
    ConcurrencyError = error::CONCURRENCY_ERROR,
}
