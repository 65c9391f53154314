// Generated from spec/wiki/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A member of a wiki space. / 知识空间的成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// The type of ID in `member_id`, and with it whether the member is a user, a chat or a department.
    ///
    /// `member_id` 的 ID 类型，同时表明成员是用户、群组还是部门。
    pub member_type: String,
    /// The ID of the member or administrator, of the type that `member_type` gives.
    ///
    /// 成员或管理员的 ID，类型由 `member_type` 决定。
    pub member_id: String,
    /// The role in the wiki space: `admin` for an administrator, `member` for an ordinary member.
    ///
    /// 成员在知识空间中的角色：`admin` 为管理员，`member` 为普通成员。
    pub member_role: String,
    /// The kind of collaborator, reserved for future support. / 协作者的类型，留待将来支持。
    pub r#type: Type,
}
impl wire::Object for Member {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
        f.field("member_role", &mut self.member_role);
        f.field("type", &mut self.r#type);
    }
}
/// A wiki node. / 知识库节点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    /// The ID of the wiki space the node is in. / 节点所在知识空间的 ID。
    pub space_id: String,
    /// The token of the node to act on, the part of its URL after `wiki`. / 所操作节点的 token，即其地址中 `wiki` 之后的部分。
    pub node_token: String,
    /// The token of the document in the node, whose kind is given by `obj_type`.
    ///
    /// 节点所挂云文档自身的 token，文档类型见 `obj_type`。
    pub obj_token: String,
    /// The type of document the node holds; a shortcut has the type of the node it points to.
    ///
    /// 节点所挂文档的类型；快捷方式的取值与其指向的实体相同。
    pub obj_type: ObjType,
    /// The token of the parent node; empty for a node at the top level of the wiki space.
    ///
    /// 父节点的 token；节点位于知识空间第一级时为空。
    pub parent_node_token: String,
    /// Whether the node is an original or a shortcut to another node. / 节点是实体，还是指向其他节点的快捷方式。
    pub node_type: NodeType,
    /// The token of the original node a shortcut points to; never empty for a shortcut.
    ///
    /// 快捷方式指向的实体节点的 token；节点为快捷方式时必有值。
    pub origin_node_token: String,
    /// The ID of the wiki space that holds the original a shortcut points to. / 快捷方式指向的实体节点所在知识空间的 ID。
    pub origin_space_id: String,
    /// Whether the node has children. / 节点下是否有子节点。
    pub has_child: bool,
    /// The title of the document in the node. / 节点所挂文档的标题。
    pub title: String,
    /// When the document was created, in seconds since 1970. / 文档的创建时间，秒级时间戳。
    pub obj_create_time: wire::TimestampSec,
    /// When the document was last edited, in seconds since 1970. / 文档最近一次编辑的时间，秒级时间戳。
    pub obj_edit_time: wire::TimestampSec,
    /// When the node was created, in seconds since 1970. / 节点的创建时间，秒级时间戳。
    pub node_create_time: wire::TimestampSec,
    /// The user ID of the creator of the node. / 节点创建者的用户 ID。
    pub creator: String,
    /// The user ID of the current owner of the node. / 节点当前所有者的用户 ID。
    pub owner: String,
    /// The ID of the user who created this wiki node. / 创建该知识库节点的用户的 ID。
    pub node_creator: String,
}
impl wire::Object for Node {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("node_token", &mut self.node_token);
        f.field("obj_token", &mut self.obj_token);
        f.field("obj_type", &mut self.obj_type);
        f.field("parent_node_token", &mut self.parent_node_token);
        f.field("node_type", &mut self.node_type);
        f.field("origin_node_token", &mut self.origin_node_token);
        f.field("origin_space_id", &mut self.origin_space_id);
        f.field("has_child", &mut self.has_child);
        f.field("title", &mut self.title);
        f.field("obj_create_time", &mut self.obj_create_time);
        f.field("obj_edit_time", &mut self.obj_edit_time);
        f.field("node_create_time", &mut self.node_create_time);
        f.field("creator", &mut self.creator);
        f.field("owner", &mut self.owner);
        f.field("node_creator", &mut self.node_creator);
    }
}
/// Whether the node is an original or a shortcut to another node. / 节点是实体，还是指向其他节点的快捷方式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `origin`: Original / 实体
    Origin,
    /// `shortcut`: Shortcut / 快捷方式
    Shortcut,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NodeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NodeType {
    fn as_str(&self) -> &str {
        match self {
            Self::Origin => "origin",
            Self::Shortcut => "shortcut",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "origin" => Self::Origin,
            "shortcut" => Self::Shortcut,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of resource that `token` stands for; taken as a wiki node if omitted.
///
/// `token` 所指资源的类型；不传则视为知识库节点。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ObjType {
    /// `doc`: Document (old version) / 旧版文档
    Doc,
    /// `docx`: Document (new version) / 新版文档
    Docx,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// `mindnote`: Mind map / 思维导图
    Mindnote,
    /// `bitable`: Base / 多维表格
    Bitable,
    /// `file`: File / 文件
    File,
    /// `slides`: Slides / 幻灯片
    Slides,
    /// `wiki`: Wiki node / 知识库节点
    Wiki,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ObjType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ObjType {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Docx => "docx",
            Self::Sheet => "sheet",
            Self::Mindnote => "mindnote",
            Self::Bitable => "bitable",
            Self::File => "file",
            Self::Slides => "slides",
            Self::Wiki => "wiki",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "docx" => Self::Docx,
            "sheet" => Self::Sheet,
            "mindnote" => Self::Mindnote,
            "bitable" => Self::Bitable,
            "file" => Self::File,
            "slides" => Self::Slides,
            "wiki" => Self::Wiki,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the wiki space is published on the internet. / 知识空间是否发布到互联网。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenSharing {
    /// `open`: Published on the internet / 已发布到互联网
    Open,
    /// `closed`: Not published on the internet / 未发布到互联网
    Closed,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenSharing {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenSharing {
    fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open" => Self::Open,
            "closed" => Self::Closed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A wiki space. / 知识空间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Space {
    /// The name of the wiki space. / 知识空间的名称。
    pub name: String,
    /// The description of the wiki space, saying what it is for. / 知识空间的描述，说明其用途或内容。
    pub description: String,
    /// The ID of the wiki space. / 知识空间的 ID。
    pub space_id: String,
    /// The kind of wiki space, which decides who manages it. / 知识空间的类型，决定归谁管理。
    pub space_type: SpaceSpaceType,
    /// Whether the wiki space is public or private. / 知识空间是公开的还是私有的。
    pub visibility: SpaceVisibility,
    /// Whether the wiki space is published on the internet. / 知识空间是否发布到互联网。
    pub open_sharing: OpenSharing,
}
impl wire::Object for Space {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("space_id", &mut self.space_id);
        f.field("space_type", &mut self.space_type);
        f.field("visibility", &mut self.visibility);
        f.field("open_sharing", &mut self.open_sharing);
    }
}
/// The kind of wiki space, which decides who manages it. / 知识空间的类型，决定归谁管理。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SpaceSpaceType {
    /// `team`: Team space, may have several administrators / 团队空间，可有多个管理员
    Team,
    /// `person`: Personal space, old and retired / 个人空间，旧版，已下线
    Person,
    /// `my_library`: My Document Library, one per person with no further administrators / 我的文档库，每人一个，不能增加管理员
    MyLibrary,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SpaceSpaceType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SpaceSpaceType {
    fn as_str(&self) -> &str {
        match self {
            Self::Team => "team",
            Self::Person => "person",
            Self::MyLibrary => "my_library",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "team" => Self::Team,
            "person" => Self::Person,
            "my_library" => Self::MyLibrary,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the wiki space is public or private. / 知识空间是公开的还是私有的。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SpaceVisibility {
    /// `public`: Public / 公开空间
    Public,
    /// `private`: Private / 私有空间
    Private,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SpaceVisibility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SpaceVisibility {
    fn as_str(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "public" => Self::Public,
            "private" => Self::Private,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the collaborator is a user, a chat or a department; not supported yet. / 协作者是用户、群组还是部门，目前尚不支持。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `user`: User / 用户
    User,
    /// `chat`: Chat / 群组
    Chat,
    /// `department`: Department / 组织架构
    Department,
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
            Self::User => "user",
            Self::Chat => "chat",
            Self::Department => "department",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "chat" => Self::Chat,
            "department" => Self::Department,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    Member Node Space
}
crate::codegen::__impl_enum! {
    NodeType ObjType OpenSharing SpaceSpaceType SpaceVisibility Type
}
