// Generated from spec/drive/v1/permission_public/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Update the sharing settings of a document (v1) / 更新云文档权限设置: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.external_access(…))`.
    #[deprecated(note = "use `drive.v2.permission_public.patch` instead")]
    pub fn patch(
        &self,
        token: impl Into<String>,
        r#type: v1::DriveType,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(token, r#type))
    }
}
/// Update the sharing settings of a document (v1) / 更新云文档权限设置.
///
/// Changes the sharing settings of a document, such as whether it may leave the tenant and who may copy from it. Deprecated: use `drive.v2.permission_public.patch` instead.
///
/// 修改一个云文档的分享设置，如能否分享到组织外、谁可以复制内容。已废弃，请改用 `drive.v2.permission_public.patch`。
///
/// **Deprecated**: use `drive.v2.permission_public.patch` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// let reply = client.drive().v1().permission_public().patch("doccnBKgoMyY5OMbUG6Fioabcef", DriveType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/drive/v1/permissions/:token/public`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:wiki`, `docs:doc`, `docs:permission.setting:write_only`, `drive:drive`, `drive:file`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch)
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
    pub r#type: v1::DriveType,
    /// Whether the contents may be shared outside the organization. Not accepted for documents of type `wiki`.
    ///
    /// 内容能否分享给组织外的人，云文档类型为 `wiki` 时不可传入。
    pub external_access: Option<bool>,
    /// Who may copy the contents, make copies of the document, print and download it.
    ///
    /// 哪些人可以复制文档内容，以及打印、下载文档或为其创建副本。
    pub security_entity: Option<v1::SecurityEntity>,
    /// Who may comment. / 谁可以评论。
    pub comment_entity: Option<v1::CommentEntity>,
    /// Who may see, add and remove collaborators. Not accepted for documents of type `wiki`.
    ///
    /// 谁可以查看、添加和移除协作者，云文档类型为 `wiki` 时不可传入。
    pub share_entity: Option<v1::ShareEntity>,
    /// What those who have the link may do. / 获得链接者的权限。
    pub link_share_entity: Option<v1::LinkShareEntity>,
    /// Whether people without full access may share the document outside the organization. Not accepted for documents of type `wiki`.
    ///
    /// 不具备可管理权限的人能否把文档分享给组织外的人，云文档类型为 `wiki` 时不可传入。
    pub invite_external: Option<bool>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(token: impl Into<String>, r#type: v1::DriveType) -> Self {
        Self {
            token: token.into(),
            r#type,
            external_access: Default::default(),
            security_entity: Default::default(),
            comment_entity: Default::default(),
            share_entity: Default::default(),
            link_share_entity: Default::default(),
            invite_external: Default::default(),
        }
    }
    /// Sets `external_access`.
    #[must_use]
    pub fn external_access(mut self, value: bool) -> Self {
        self.external_access = Some(value);
        self
    }
    /// Sets `security_entity`.
    #[must_use]
    pub fn security_entity(mut self, value: v1::SecurityEntity) -> Self {
        self.security_entity = Some(value);
        self
    }
    /// Sets `comment_entity`.
    #[must_use]
    pub fn comment_entity(mut self, value: v1::CommentEntity) -> Self {
        self.comment_entity = Some(value);
        self
    }
    /// Sets `share_entity`.
    #[must_use]
    pub fn share_entity(mut self, value: v1::ShareEntity) -> Self {
        self.share_entity = Some(value);
        self
    }
    /// Sets `link_share_entity`.
    #[must_use]
    pub fn link_share_entity(mut self, value: v1::LinkShareEntity) -> Self {
        self.link_share_entity = Some(value);
        self
    }
    /// Sets `invite_external`.
    #[must_use]
    pub fn invite_external(mut self, value: bool) -> Self {
        self.invite_external = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("external_access", &mut self.external_access);
        f.field("security_entity", &mut self.security_entity);
        f.field("comment_entity", &mut self.comment_entity);
        f.field("share_entity", &mut self.share_entity);
        f.field("link_share_entity", &mut self.link_share_entity);
        f.field("invite_external", &mut self.invite_external);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("drive.v1.permission_public.patch", Patch, "/open-apis/drive/v1/permissions/:token/public")
        .documented(text("更新云文档权限设置", "Update the sharing settings of a document (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_SETTING_WRITE_ONLY]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_FILE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("token", String).required(),
            query("type", String).required(),
            body("external_access", Boolean),
            body("security_entity", String),
            body("comment_entity", String),
            body("share_entity", String),
            body("link_share_entity", String),
            body("invite_external", Boolean),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The permission settings after the update; settings that were not updated are left out.
    ///
    /// 更新后的权限设置，未更新的设置不返回。
    pub permission_public: v1::PermissionPublic,
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
