// Generated from spec/drive/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Who may comment. / 谁可以评论。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentEntity {
    /// `anyone_can_view`: Users who can view / 拥有可阅读权限的用户
    AnyoneCanView,
    /// `anyone_can_edit`: Users who can edit / 拥有可编辑权限的用户
    AnyoneCanEdit,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CommentEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CommentEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::AnyoneCanView => "anyone_can_view",
            Self::AnyoneCanEdit => "anyone_can_edit",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "anyone_can_view" => Self::AnyoneCanView,
            "anyone_can_edit" => Self::AnyoneCanEdit,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may copy the contents of the document. / 谁可以复制文档中的内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CopyEntity {
    /// `anyone_can_view`: Users who can view / 拥有可阅读权限的用户
    AnyoneCanView,
    /// `anyone_can_edit`: Users who can edit / 拥有可编辑权限的用户
    AnyoneCanEdit,
    /// `only_full_access`: Users with full access / 拥有可管理权限的用户
    OnlyFullAccess,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CopyEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CopyEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::AnyoneCanView => "anyone_can_view",
            Self::AnyoneCanEdit => "anyone_can_edit",
            Self::OnlyFullAccess => "only_full_access",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "anyone_can_view" => Self::AnyoneCanView,
            "anyone_can_edit" => Self::AnyoneCanEdit,
            "only_full_access" => Self::OnlyFullAccess,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the contents may be shared outside the organization. The security settings of the organization, and of the wiki space for wiki documents, can still forbid it.
///
/// 内容能否分享给组织外的人，实际效果还受企业安全设置约束，知识库文档另受知识空间的安全设置约束。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ExternalAccessEntity {
    /// `open`: Allowed / 允许
    Open,
    /// `closed`: Not allowed / 不允许
    Closed,
    /// `allow_share_partner_tenant`
    ///
    /// Only with partner organizations, if the admin console limits sharing to them
    ///
    /// 仅允许分享给关联组织，须企业管理后台仅开放关联组织分享
    AllowSharePartnerTenant,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ExternalAccessEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ExternalAccessEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::AllowSharePartnerTenant => "allow_share_partner_tenant",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "closed" => Self::Closed,
            "allow_share_partner_tenant" => Self::AllowSharePartnerTenant,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What those who have the link may do. / 获得链接者的权限。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LinkShareEntity {
    /// `tenant_readable`: Those in the organization can view / 组织内的人可阅读
    TenantReadable,
    /// `tenant_editable`: Those in the organization can edit / 组织内的人可编辑
    TenantEditable,
    /// `partner_tenant_readable`: Those in partner organizations can view / 关联组织的人可阅读
    PartnerTenantReadable,
    /// `partner_tenant_editable`: Those in partner organizations can edit / 关联组织的人可编辑
    PartnerTenantEditable,
    /// `anyone_readable`: Anyone on the internet can view / 互联网上的任何人可阅读
    AnyoneReadable,
    /// `anyone_editable`: Anyone on the internet can edit / 互联网上的任何人可编辑
    AnyoneEditable,
    /// `closed`: Link sharing off / 关闭链接分享
    Closed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LinkShareEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LinkShareEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::TenantReadable => "tenant_readable",
            Self::TenantEditable => "tenant_editable",
            Self::PartnerTenantReadable => "partner_tenant_readable",
            Self::PartnerTenantEditable => "partner_tenant_editable",
            Self::AnyoneReadable => "anyone_readable",
            Self::AnyoneEditable => "anyone_editable",
            Self::Closed => "closed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "tenant_readable" => Self::TenantReadable,
            "tenant_editable" => Self::TenantEditable,
            "partner_tenant_readable" => Self::PartnerTenantReadable,
            "partner_tenant_editable" => Self::PartnerTenantEditable,
            "anyone_readable" => Self::AnyoneReadable,
            "anyone_editable" => Self::AnyoneEditable,
            "closed" => Self::Closed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The permission that collaborators need to see, add and remove collaborators.
///
/// 拥有哪种权限的协作者可以查看、添加和移除协作者。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ManageCollaboratorEntity {
    /// `collaborator_can_view`: Collaborators who can view / 拥有可阅读权限的协作者
    CollaboratorCanView,
    /// `collaborator_can_edit`: Collaborators who can edit / 拥有可编辑权限的协作者
    CollaboratorCanEdit,
    /// `collaborator_full_access`: Collaborators with full access / 拥有可管理权限的协作者
    CollaboratorFullAccess,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ManageCollaboratorEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ManageCollaboratorEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::CollaboratorCanView => "collaborator_can_view",
            Self::CollaboratorCanEdit => "collaborator_can_edit",
            Self::CollaboratorFullAccess => "collaborator_full_access",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "collaborator_can_view" => Self::CollaboratorCanView,
            "collaborator_can_edit" => Self::CollaboratorCanEdit,
            "collaborator_full_access" => Self::CollaboratorFullAccess,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The settings for public access to a document and for collaboration. / 云文档的公共访问与协作权限设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Whether the contents may be shared outside the organization. / 内容能否分享给组织外的人。
    pub external_access_entity: ExternalAccessEntity,
    /// Who may make copies, print and download. / 谁可以创建副本、打印和下载。
    pub security_entity: SecurityEntity,
    /// Who may comment. / 谁可以评论。
    pub comment_entity: CommentEntity,
    /// The organization whose users may see, add and remove collaborators. / 哪个组织范围内的用户可以查看、添加和移除协作者。
    pub share_entity: ShareEntity,
    /// The permission that collaborators need to see, add and remove collaborators. / 从协作者权限限定谁可以查看、添加和移除协作者。
    pub manage_collaborator_entity: ManageCollaboratorEntity,
    /// What those who have the link may do. / 获得链接者的权限。
    pub link_share_entity: LinkShareEntity,
    /// Who may copy the contents of the document. / 谁可以复制文档中的内容。
    pub copy_entity: CopyEntity,
    /// Whether the permissions of the wiki subpage are restricted, that is, no longer inherited from its parent page. This happens by itself once the subpage has narrower permissions than its parent.
    ///
    /// 知识库子页面是否单独限制了权限，即不沿用父级页面的设置。一旦其权限范围小于父级页面，便会自动变为此状态。
    pub lock_switch: bool,
}
impl wire::Object for PermissionPublic {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_access_entity", &mut self.external_access_entity);
        f.field("security_entity", &mut self.security_entity);
        f.field("comment_entity", &mut self.comment_entity);
        f.field("share_entity", &mut self.share_entity);
        f.field("manage_collaborator_entity", &mut self.manage_collaborator_entity);
        f.field("link_share_entity", &mut self.link_share_entity);
        f.field("copy_entity", &mut self.copy_entity);
        f.field("lock_switch", &mut self.lock_switch);
    }
}
/// Who may make copies, print and download. / 谁可以创建副本、打印和下载。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecurityEntity {
    /// `anyone_can_view`: Users who can view / 拥有可阅读权限的用户
    AnyoneCanView,
    /// `anyone_can_edit`: Users who can edit / 拥有可编辑权限的用户
    AnyoneCanEdit,
    /// `only_full_access`: Users with full access / 拥有可管理权限的用户
    OnlyFullAccess,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SecurityEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SecurityEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::AnyoneCanView => "anyone_can_view",
            Self::AnyoneCanEdit => "anyone_can_edit",
            Self::OnlyFullAccess => "only_full_access",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "anyone_can_view" => Self::AnyoneCanView,
            "anyone_can_edit" => Self::AnyoneCanEdit,
            "only_full_access" => Self::OnlyFullAccess,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The organization whose users may see, add and remove collaborators. / 从组织范围限定谁可以查看、添加和移除协作者。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShareEntity {
    /// `anyone`: Everyone who can view or edit the document / 所有可阅读或编辑此文档的用户
    Anyone,
    /// `same_tenant`: Those in the organization who can view or edit the document / 组织内可阅读或编辑此文档的用户
    SameTenant,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ShareEntity {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ShareEntity {
    fn as_str(&self) -> &str {
        match self {
            Self::Anyone => "anyone",
            Self::SameTenant => "same_tenant",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "anyone" => Self::Anyone,
            "same_tenant" => Self::SameTenant,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the new file. / 新文件的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// `bitable`: Base / 多维表格
    Bitable,
    /// `doc`: Legacy document, deprecated / 旧版文档，已不推荐使用
    Doc,
    /// `file`: File / 文件
    File,
    /// `wiki`: Wiki node / 知识库节点
    Wiki,
    /// `docx`: Document / 新版文档
    Docx,
    /// `mindnote`: Mindnote / 思维笔记
    Mindnote,
    /// `minutes`: Minutes / 妙记
    Minutes,
    /// `slides`: Slides / 幻灯片
    Slides,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Type {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Type {
    fn as_str(&self) -> &str {
        match self {
            Self::Sheet => "sheet",
            Self::Bitable => "bitable",
            Self::Doc => "doc",
            Self::File => "file",
            Self::Wiki => "wiki",
            Self::Docx => "docx",
            Self::Mindnote => "mindnote",
            Self::Minutes => "minutes",
            Self::Slides => "slides",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "sheet" => Self::Sheet,
            "bitable" => Self::Bitable,
            "doc" => Self::Doc,
            "file" => Self::File,
            "wiki" => Self::Wiki,
            "docx" => Self::Docx,
            "mindnote" => Self::Mindnote,
            "minutes" => Self::Minutes,
            "slides" => Self::Slides,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    PermissionPublic
}
crate::codegen::__impl_enum! {
    CommentEntity CopyEntity ExternalAccessEntity LinkShareEntity
    ManageCollaboratorEntity SecurityEntity ShareEntity Type
}
