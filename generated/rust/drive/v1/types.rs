// Generated from spec/drive/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// A collaborator with the permission. / 协作者及其权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseMember {
    /// The type of ID in `member_id`. / `member_id` 的 ID 类型。
    pub member_type: MemberType,
    /// The ID of the collaborator, of the type that `member_type` gives. / 协作者的 ID，类型由 `member_type` 决定。
    pub member_id: String,
    /// The permission role of the collaborator. Minutes do not support `full_access` yet.
    ///
    /// 协作者的权限角色，妙记暂不支持可管理角色 `full_access`。
    pub perm: Perm,
    /// Which pages the permission covers; only effective for documents of type `wiki`.
    ///
    /// 权限作用于哪些页面，仅当云文档类型为 `wiki` 时有效。
    pub perm_type: PermType,
    /// The type of collaborator; must be given if `member_type` is `wikispaceid`.
    ///
    /// 协作者的类型，`member_type` 为 `wikispaceid` 时必须填写。
    pub r#type: BaseMemberType,
}
impl wire::Object for BaseMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
        f.field("perm", &mut self.perm);
        f.field("perm_type", &mut self.perm_type);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`BaseMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseMemberInput {
    /// The type of ID in `member_id`. / `member_id` 的 ID 类型。
    pub member_type: MemberType,
    /// The ID of the collaborator, of the type that `member_type` gives. / 协作者的 ID，类型由 `member_type` 决定。
    pub member_id: String,
    /// The permission role of the collaborator. Minutes do not support `full_access` yet.
    ///
    /// 协作者的权限角色，妙记暂不支持可管理角色 `full_access`。
    pub perm: Perm,
    /// Which pages the permission covers; only effective for documents of type `wiki`.
    ///
    /// 权限作用于哪些页面，仅当云文档类型为 `wiki` 时有效。
    pub perm_type: Option<PermType>,
    /// The type of collaborator; must be given if `member_type` is `wikispaceid`.
    ///
    /// 协作者的类型，`member_type` 为 `wikispaceid` 时必须填写。
    pub r#type: Option<BaseMemberType>,
}
impl BaseMemberInput {
    /// Creates the value from its required fields.
    pub fn new(
        member_type: MemberType,
        member_id: impl Into<String>,
        perm: Perm,
    ) -> Self {
        Self {
            member_type,
            member_id: member_id.into(),
            perm,
            perm_type: Default::default(),
            r#type: Default::default(),
        }
    }
    /// Sets `perm_type`.
    #[must_use]
    pub fn perm_type(mut self, value: PermType) -> Self {
        self.perm_type = Some(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: BaseMemberType) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for BaseMemberInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
        f.field("perm", &mut self.perm);
        f.field("perm_type", &mut self.perm_type);
        f.field("type", &mut self.r#type);
    }
}
/// The type of collaborator; must be given if `member_type` is `wikispaceid`.
///
/// 协作者的类型，`member_type` 为 `wikispaceid` 时必须填写。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BaseMemberType {
    /// `user`: User / 用户
    User,
    /// `chat`: Chat / 群组
    Chat,
    /// `department`: Department / 部门
    Department,
    /// `group`: User group / 用户组
    Group,
    /// `wiki_space_member`: Wiki space members; unavailable once the space splits its members into groups / 知识库成员，知识库启用成员分组后不可用
    WikiSpaceMember,
    /// `wiki_space_viewer`
    ///
    /// Wiki space members who can view; only if the space splits its members into groups
    ///
    /// 知识库可阅读成员，仅在知识库启用成员分组后可用
    WikiSpaceViewer,
    /// `wiki_space_editor`
    ///
    /// Wiki space members who can edit; only if the space splits its members into groups
    ///
    /// 知识库可编辑成员，仅在知识库启用成员分组后可用
    WikiSpaceEditor,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BaseMemberType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BaseMemberType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::Department => "department",
            Self::Group => "group",
            Self::WikiSpaceMember => "wiki_space_member",
            Self::WikiSpaceViewer => "wiki_space_viewer",
            Self::WikiSpaceEditor => "wiki_space_editor",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "chat" => Self::Chat,
            "department" => Self::Department,
            "group" => Self::Group,
            "wiki_space_member" => Self::WikiSpaceMember,
            "wiki_space_viewer" => Self::WikiSpaceViewer,
            "wiki_space_editor" => Self::WikiSpaceEditor,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The definition of a field: its name, type and properties. / 字段的定义，包括名称、类型与属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValue {
    /// The ID of the field. / 字段 ID。
    pub id: String,
    /// The name of the field. / 字段名称。
    pub name: String,
    /// The number of the field type, as in bases. / 字段类型的编号，与多维表格的字段类型一致。
    pub r#type: i64,
    /// The description of the field. / 字段的描述。
    pub description: String,
    /// The properties of the field, which vary with its type. / 字段的属性，内容因字段类型而异。
    pub property: BitableTableFieldActionValueProperty,
}
impl wire::Object for BitableTableFieldActionValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("description", &mut self.description);
        f.field("property", &mut self.property);
    }
}
/// The properties of the field, which vary with its type. / 字段的属性，内容因字段类型而异。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValueProperty {
    /// How a number or formula field is displayed. / 数字或公式字段的显示格式。
    pub formatter: String,
    /// How a date, creation time or last update time field is displayed. / 日期、创建时间或最后更新时间字段的显示格式。
    pub date_formatter: String,
    /// Whether a date field is filled with the creation time in new records. / 日期字段在新增记录时是否自动填入创建时间。
    pub auto_fill: bool,
    /// Whether a person field takes several people, or a link field several records.
    ///
    /// 人员字段能否填写多个成员，或关联字段能否关联多条记录。
    pub multiple: bool,
    /// The ID of the table that a one-way or two-way link field links to. / 单向或双向关联字段所关联数据表的 ID。
    pub table_id: id::TableId,
    /// The name of the table that a one-way or two-way link field links to. / 单向或双向关联字段所关联数据表的名称。
    pub table_name: String,
    /// The name of the matching field in the linked table, for a two-way link field. / 双向关联字段在被关联数据表中对应字段的名称。
    pub back_field_name: String,
    /// Which input a location field accepts. / 地理位置字段的输入限制。
    pub input_type: String,
    /// The ID of the matching field in the linked table, for a two-way link field. / 双向关联字段在被关联数据表中对应字段的 ID。
    pub back_field_id: String,
    /// The numbering rules of an auto number field. / 自动编号字段的编号规则。
    pub auto_serial: BitableTableFieldActionValuePropertyAutoSerial,
    /// The options of a single-select or multi-select field. / 单选或多选字段的选项。
    pub options: Vec<BitableTableFieldActionValuePropertyOption>,
    /// The expression of a formula field. / 公式字段的表达式。
    pub formula_expression: String,
}
impl wire::Object for BitableTableFieldActionValueProperty {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("formatter", &mut self.formatter);
        f.field("date_formatter", &mut self.date_formatter);
        f.field("auto_fill", &mut self.auto_fill);
        f.field("multiple", &mut self.multiple);
        f.field("table_id", &mut self.table_id);
        f.field("table_name", &mut self.table_name);
        f.field("back_field_name", &mut self.back_field_name);
        f.field("input_type", &mut self.input_type);
        f.field("back_field_id", &mut self.back_field_id);
        f.field("auto_serial", &mut self.auto_serial);
        f.field("options", &mut self.options);
        f.field("formula_expression", &mut self.formula_expression);
    }
}
/// The numbering rules of an auto number field. / 自动编号字段的编号规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValuePropertyAutoSerial {
    /// How the auto number is made up, such as a plain counter or custom rules. / 自动编号的方式，例如按自增数字或按自定义规则。
    pub r#type: String,
    /// The parts of the auto number, joined in order. / 自动编号的规则项，按顺序拼成编号。
    pub options: Vec<BitableTableFieldActionValuePropertyAutoSerialOptions>,
}
impl wire::Object for BitableTableFieldActionValuePropertyAutoSerial {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("options", &mut self.options);
    }
}
/// The parts of the auto number, joined in order. / 自动编号的规则项，按顺序拼成编号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValuePropertyAutoSerialOptions {
    /// The type of part in the auto number, which decides what `value` means. / 自动编号中该规则项的类型，决定 `value` 的含义。
    pub r#type: String,
    /// The value of the part, whose meaning depends on `type`. / 规则项的取值，含义由 `type` 决定。
    pub value: String,
}
impl wire::Object for BitableTableFieldActionValuePropertyAutoSerialOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The options of a single-select or multi-select field. / 单选或多选字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableFieldActionValuePropertyOption {
    /// The name of the option. / 选项的名称。
    pub name: String,
    /// The ID of the option. / 选项的 ID。
    pub id: String,
    /// The number of the option's color. / 选项颜色的编号。
    pub color: i64,
}
impl wire::Object for BitableTableFieldActionValuePropertyOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("id", &mut self.id);
        f.field("color", &mut self.color);
    }
}
/// The value of a field. / 一个字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableRecordActionField {
    /// The ID of the field. / 字段 ID。
    pub field_id: String,
    /// The value of the field, serialized to a JSON string; its structure is that of the [data in a base](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bitable/development-guide/bitable-structure).
    ///
    /// 以 JSON 字符串表示的字段值，解析后的结构见[多维表格数据结构](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bitable/development-guide/bitable-structure)。
    pub field_value: String,
    /// The users in the value, only returned for person, creator and modifier fields.
    ///
    /// 字段值中的用户信息，仅人员、创建人和修改人字段变更时返回。
    pub field_identity_value: BitableTableRecordActionFieldIdentity,
}
impl wire::Object for BitableTableRecordActionField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("field_value", &mut self.field_value);
        f.field("field_identity_value", &mut self.field_identity_value);
    }
}
/// The users in the value, only returned for person, creator and modifier fields.
///
/// 字段值中的用户信息，仅人员、创建人和修改人字段变更时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableRecordActionFieldIdentity {
    /// The users in a person field. / 人员字段中的用户。
    pub users: Vec<BitableTableRecordActionFieldIdentityUser>,
}
impl wire::Object for BitableTableRecordActionFieldIdentity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("users", &mut self.users);
    }
}
/// The users in a person field. / 人员字段中的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BitableTableRecordActionFieldIdentityUser {
    /// The User ID of the user, unique within the tenant. / 用户的 User ID，在租户内唯一。
    pub user_id: UserId,
    /// The name of the user. / 用户的名称。
    pub name: String,
    /// The English name of the user. / 用户的英文名称。
    pub en_name: String,
    /// The URL of the user's avatar. / 用户头像的链接。
    pub avatar_url: String,
}
impl wire::Object for BitableTableRecordActionFieldIdentityUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("avatar_url", &mut self.avatar_url);
    }
}
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
/// The link to a document, set if `type` is `docs_link`. / 云文档链接，`type` 为 `docs_link` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocsLink {
    /// The URL of the document the reply links to. / 回复中所引用云文档的链接。
    pub url: String,
}
impl wire::Object for DocsLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
/// The request form of [`DocsLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocsLinkInput {
    /// The URL of the document the reply links to. / 回复中所引用云文档的链接。
    pub url: String,
}
impl DocsLinkInput {
    /// Creates the value from its required fields.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}
impl wire::Object for DocsLinkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
    }
}
/// The type of file that `file_token` stands for. / `file_token` 所指文件的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriveFileType {
    /// `doc`: Legacy document, deprecated / 旧版文档，已不推荐使用
    Doc,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// `mindnote`: Mindnote / 思维笔记
    Mindnote,
    /// `bitable`: Base / 多维表格
    Bitable,
    /// `wiki`: Wiki node / 知识库节点
    Wiki,
    /// `file`: File / 文件
    File,
    /// `docx`: Document / 新版文档
    Docx,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DriveFileType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DriveFileType {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Sheet => "sheet",
            Self::Mindnote => "mindnote",
            Self::Bitable => "bitable",
            Self::Wiki => "wiki",
            Self::File => "file",
            Self::Docx => "docx",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "sheet" => Self::Sheet,
            "mindnote" => Self::Mindnote,
            "bitable" => Self::Bitable,
            "wiki" => Self::Wiki,
            "file" => Self::File,
            "docx" => Self::Docx,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the source document. / 源文档的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriveParentType {
    /// `docx`: Document / 新版文档
    Docx,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DriveParentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DriveParentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Docx => "docx",
            Self::Sheet => "sheet",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "docx" => Self::Docx,
            "sheet" => Self::Sheet,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the place to upload to, which follows from the type of document and of media: `docx_image` for an image in a document, `docx_file` for an attachment.
///
/// 上传点的类型，由云文档类型和素材类型共同决定，例如新版文档中的图片为 `docx_image`，附件为 `docx_file`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriveParentType2 {
    /// `doc_image`: Image in a legacy document / 旧版文档的图片
    DocImage,
    /// `docx_image`: Image in a document / 新版文档的图片
    DocxImage,
    /// `sheet_image`: Image in a spreadsheet / 电子表格的图片
    SheetImage,
    /// `doc_file`: Attachment in a legacy document / 旧版文档的附件
    DocFile,
    /// `docx_file`: Attachment in a document / 新版文档的附件
    DocxFile,
    /// `sheet_file`: Attachment in a spreadsheet / 电子表格的附件
    SheetFile,
    /// `vc_virtual_background`: Virtual background for video meetings, in limited rollout / 视频会议虚拟背景，灰度中
    VcVirtualBackground,
    /// `bitable_image`: Image in a base / 多维表格的图片
    BitableImage,
    /// `bitable_file`: Attachment in a base / 多维表格的附件
    BitableFile,
    /// `moments`: Moments, in limited rollout / 同事圈，灰度中
    Moments,
    /// `ccm_import_open`: File to be imported as a cloud document / 待导入为云文档的文件
    CcmImportOpen,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DriveParentType2 {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DriveParentType2 {
    fn as_str(&self) -> &str {
        match self {
            Self::DocImage => "doc_image",
            Self::DocxImage => "docx_image",
            Self::SheetImage => "sheet_image",
            Self::DocFile => "doc_file",
            Self::DocxFile => "docx_file",
            Self::SheetFile => "sheet_file",
            Self::VcVirtualBackground => "vc_virtual_background",
            Self::BitableImage => "bitable_image",
            Self::BitableFile => "bitable_file",
            Self::Moments => "moments",
            Self::CcmImportOpen => "ccm_import_open",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc_image" => Self::DocImage,
            "docx_image" => Self::DocxImage,
            "sheet_image" => Self::SheetImage,
            "doc_file" => Self::DocFile,
            "docx_file" => Self::DocxFile,
            "sheet_file" => Self::SheetFile,
            "vc_virtual_background" => Self::VcVirtualBackground,
            "bitable_image" => Self::BitableImage,
            "bitable_file" => Self::BitableFile,
            "moments" => Self::Moments,
            "ccm_import_open" => Self::CcmImportOpen,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
///
/// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriveType {
    /// `doc`: Legacy document, deprecated / 旧版文档，已不推荐使用
    Doc,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// `file`: File / 文件
    File,
    /// `wiki`: Wiki node / 知识库节点
    Wiki,
    /// `bitable`: Base / 多维表格
    Bitable,
    /// `docx`: Document / 新版文档
    Docx,
    /// `mindnote`: Mindnote / 思维笔记
    Mindnote,
    /// `minutes`: Minutes / 妙记
    Minutes,
    /// `slides`: Slides / 幻灯片
    Slides,
    /// `folder`: Folder / 文件夹
    Folder,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DriveType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DriveType {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Sheet => "sheet",
            Self::File => "file",
            Self::Wiki => "wiki",
            Self::Bitable => "bitable",
            Self::Docx => "docx",
            Self::Mindnote => "mindnote",
            Self::Minutes => "minutes",
            Self::Slides => "slides",
            Self::Folder => "folder",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "sheet" => Self::Sheet,
            "file" => Self::File,
            "wiki" => Self::Wiki,
            "bitable" => Self::Bitable,
            "docx" => Self::Docx,
            "mindnote" => Self::Mindnote,
            "minutes" => Self::Minutes,
            "slides" => Self::Slides,
            "folder" => Self::Folder,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of collaborator. If `member_type` is `wikispaceid`, it must be given and be one of the wiki member values.
///
/// 协作者的类型。`member_type` 为 `wikispaceid` 时必须填写，且只能选知识库成员类的取值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DriveType2 {
    /// `user`: User / 用户
    User,
    /// `chat`: Chat / 群组
    Chat,
    /// `department`: Department / 部门
    Department,
    /// `group`: User group / 用户组
    Group,
    /// `wiki_space_member`: Wiki space members; unavailable once the space splits its members into groups / 知识库成员，知识库启用成员分组后不可用
    WikiSpaceMember,
    /// `wiki_space_viewer`
    ///
    /// Wiki space members who can view; only if the space splits its members into groups
    ///
    /// 知识库可阅读成员，仅在知识库启用成员分组后可用
    WikiSpaceViewer,
    /// `wiki_space_editor`
    ///
    /// Wiki space members who can edit; only if the space splits its members into groups
    ///
    /// 知识库可编辑成员，仅在知识库启用成员分组后可用
    WikiSpaceEditor,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DriveType2 {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DriveType2 {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Chat => "chat",
            Self::Department => "department",
            Self::Group => "group",
            Self::WikiSpaceMember => "wiki_space_member",
            Self::WikiSpaceViewer => "wiki_space_viewer",
            Self::WikiSpaceEditor => "wiki_space_editor",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "chat" => Self::Chat,
            "department" => Self::Department,
            "group" => Self::Group,
            "wiki_space_member" => Self::WikiSpaceMember,
            "wiki_space_viewer" => Self::WikiSpaceViewer,
            "wiki_space_editor" => Self::WikiSpaceEditor,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A comment with its replies. / 评论，含其回复。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileComment {
    /// The ID of the comment. / 评论 ID。
    pub comment_id: String,
    /// The author of the comment or reply, as a `user_id_type` ID. / 评论或回复的发表者，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// When it was posted, as a timestamp. / 发表的时间，为时间戳。
    pub create_time: i64,
    /// When it was updated, as a timestamp. / 更新的时间，为时间戳。
    pub update_time: i64,
    /// Whether the comment is solved. / 评论是否已解决。
    pub is_solved: bool,
    /// When the comment was solved, as a timestamp. / 评论被解决的时间，为时间戳。
    pub solved_time: i64,
    /// The user who solved the comment, as a `user_id_type` ID. / 将评论标记为已解决的用户，类型由 `user_id_type` 决定。
    pub solver_user_id: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    pub page_token: String,
    /// Whether the comment is on the whole document rather than a part of it. / 是否为针对全文的评论，否则为针对局部内容的评论。
    pub is_whole: bool,
    /// The text that a comment on part of the document quotes. / 局部评论所引用的原文。
    pub quote: String,
    /// The replies of the comment, the first of which is its text. / 评论下的回复，其中首条即评论的正文。
    pub reply_list: ReplyList,
}
impl wire::Object for FileComment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment_id", &mut self.comment_id);
        f.field("user_id", &mut self.user_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("is_solved", &mut self.is_solved);
        f.field("solved_time", &mut self.solved_time);
        f.field("solver_user_id", &mut self.solver_user_id);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("is_whole", &mut self.is_whole);
        f.field("quote", &mut self.quote);
        f.field("reply_list", &mut self.reply_list);
    }
}
/// A reply to a comment. / 评论的一条回复。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCommentReply {
    /// The contents of the reply, made up of text, links to documents and mentions.
    ///
    /// 回复的内容，由文本、云文档链接和 @ 用户等元素组成。
    pub content: ReplyContent,
    /// The ID of the reply. / 回复 ID。
    pub reply_id: String,
    /// The author of the comment or reply, as a `user_id_type` ID. / 评论或回复的发表者，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// When it was posted, as a timestamp. / 发表的时间，为时间戳。
    pub create_time: i64,
    /// When it was updated, as a timestamp. / 更新的时间，为时间戳。
    pub update_time: i64,
    /// What a reply has besides its elements, namely images. / 回复中元素以外的内容，即图片。
    pub extra: ReplyExtra,
    /// The emoji reactions to the reply. / 对这条回复的表情回复。
    pub reactions: Vec<FileCommentV2BatchQueryReactionData>,
}
impl wire::Object for FileCommentReply {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("reply_id", &mut self.reply_id);
        f.field("user_id", &mut self.user_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("extra", &mut self.extra);
        f.field("reactions", &mut self.reactions);
    }
}
/// The request form of [`FileCommentReply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCommentReplyInput {
    /// The contents of the reply, made up of text, links to documents and mentions.
    ///
    /// 回复的内容，由文本、云文档链接和 @ 用户等元素组成。
    pub content: ReplyContentInput,
    /// The ID of the reply. / 回复 ID。
    pub reply_id: Option<String>,
    /// The author of the comment or reply, as a `user_id_type` ID. / 评论或回复的发表者，类型由 `user_id_type` 决定。
    pub user_id: Option<String>,
    /// When it was posted, as a timestamp. / 发表的时间，为时间戳。
    pub create_time: Option<i64>,
    /// When it was updated, as a timestamp. / 更新的时间，为时间戳。
    pub update_time: Option<i64>,
    /// What a reply has besides its elements, namely images. / 回复中元素以外的内容，即图片。
    pub extra: Option<ReplyExtraInput>,
    /// The emoji reactions to the reply. / 对这条回复的表情回复。
    pub reactions: Option<Vec<FileCommentV2BatchQueryReactionDataInput>>,
}
impl FileCommentReplyInput {
    /// Creates the value from its required fields.
    pub fn new(content: ReplyContentInput) -> Self {
        Self {
            content,
            reply_id: Default::default(),
            user_id: Default::default(),
            create_time: Default::default(),
            update_time: Default::default(),
            extra: Default::default(),
            reactions: Default::default(),
        }
    }
    /// Sets `reply_id`.
    #[must_use]
    pub fn reply_id(mut self, value: impl Into<String>) -> Self {
        self.reply_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: i64) -> Self {
        self.update_time = Some(value);
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: ReplyExtraInput) -> Self {
        self.extra = Some(value);
        self
    }
    /// Sets `reactions`.
    #[must_use]
    pub fn reactions(
        mut self,
        value: impl Into<Vec<FileCommentV2BatchQueryReactionDataInput>>,
    ) -> Self {
        self.reactions = Some(value.into());
        self
    }
}
impl wire::Object for FileCommentReplyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("reply_id", &mut self.reply_id);
        f.field("user_id", &mut self.user_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("extra", &mut self.extra);
        f.field("reactions", &mut self.reactions);
    }
}
/// The emoji reactions to the reply. / 对这条回复的表情回复。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCommentV2BatchQueryReactionData {
    /// Which emoji it is. / 是哪一种表情。
    pub reaction_key: String,
    /// How many times the emoji was used, by all users together. / 该表情被用了多少次，计入所有用户。
    pub count: i64,
    /// The IDs of the users to show first. / 界面上优先显示的用户的 ID。
    pub ahead_users: Vec<String>,
}
impl wire::Object for FileCommentV2BatchQueryReactionData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reaction_key", &mut self.reaction_key);
        f.field("count", &mut self.count);
        f.field("ahead_users", &mut self.ahead_users);
    }
}
/// The request form of [`FileCommentV2BatchQueryReactionData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileCommentV2BatchQueryReactionDataInput {
    /// Which emoji it is. / 是哪一种表情。
    pub reaction_key: Option<String>,
    /// How many times the emoji was used, by all users together. / 该表情被用了多少次，计入所有用户。
    pub count: Option<i64>,
    /// The IDs of the users to show first. / 界面上优先显示的用户的 ID。
    pub ahead_users: Option<Vec<String>>,
}
impl FileCommentV2BatchQueryReactionDataInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `reaction_key`.
    #[must_use]
    pub fn reaction_key(mut self, value: impl Into<String>) -> Self {
        self.reaction_key = Some(value.into());
        self
    }
    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `ahead_users`.
    #[must_use]
    pub fn ahead_users(mut self, value: impl Into<Vec<String>>) -> Self {
        self.ahead_users = Some(value.into());
        self
    }
}
impl wire::Object for FileCommentV2BatchQueryReactionDataInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reaction_key", &mut self.reaction_key);
        f.field("count", &mut self.count);
        f.field("ahead_users", &mut self.ahead_users);
    }
}
/// The extension of the exported file. Which ones are possible depends on the type of document: `docx` and `pdf` for documents, `xlsx` and `csv` for spreadsheets and bases.
///
/// 导出后本地文件的扩展名。能否导出为该格式取决于云文档类型，例如文档可导出为 `docx`、`pdf`，电子表格和多维表格可导出为 `xlsx`、`csv`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileExtension {
    /// `docx`: Microsoft Word / Microsoft Word
    Docx,
    /// `pdf`: PDF / PDF
    Pdf,
    /// `xlsx`: Microsoft Excel / Microsoft Excel
    Xlsx,
    /// `csv`: CSV / CSV
    Csv,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FileExtension {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FileExtension {
    fn as_str(&self) -> &str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "docx" => Self::Docx,
            "pdf" => Self::Pdf,
            "xlsx" => Self::Xlsx,
            "csv" => Self::Csv,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The copy that was created. / 新生成的副本文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileObject {
    /// The token of the new file or folder. / 新建的文件或文件夹的 token。
    pub token: String,
    /// The name of the new file. / 新文件的名称。
    pub name: String,
    /// The type of the new file. / 新文件的类型。
    pub r#type: String,
    /// The token of the folder the new file is in. / 新文件所在文件夹的 token。
    pub parent_token: String,
    /// The URL of the new file or folder. / 新文件或文件夹的访问链接。
    pub url: String,
    /// The file a shortcut points to; never actually returned. / 快捷方式所指向的源文件，实际不会返回。
    pub shortcut_info: ShortcutInfo,
    /// When the file was created; never actually returned. / 文件的创建时间，实际不会返回。
    pub created_time: String,
    /// When the file was last modified; never actually returned. / 文件最近一次修改的时间，实际不会返回。
    pub modified_time: String,
    /// The owner of the file; never actually returned. / 文件所有者的 ID，实际不会返回。
    pub owner_id: String,
}
impl wire::Object for FileObject {
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
/// A subscription to changes of a document. / 对云文档变更的订阅。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileSubscription {
    /// The ID of the subscription. / 订阅关系的 ID。
    pub subscription_id: String,
    /// The type of change that is subscribed to. / 订阅哪一类变更。
    pub subscription_type: SubscriptionType,
    /// Whether the subscription is active; `false` means unsubscribed. The misspelled name is that of the API.
    ///
    /// 订阅是否有效，`false` 表示取消订阅。字段名按接口原样拼写。
    pub is_subcribe: bool,
    /// The type of document that `file_token` stands for. / `file_token` 所指云文档的类型。
    pub file_type: DriveFileType,
}
impl wire::Object for FileSubscription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subscription_id", &mut self.subscription_id);
        f.field("subscription_type", &mut self.subscription_type);
        f.field("is_subcribe", &mut self.is_subcribe);
        f.field("file_type", &mut self.file_type);
    }
}
/// The type of file that `file_token` stands for. / `file_token` 所指文件的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FileType {
    /// `doc`: Legacy document, deprecated / 旧版文档，已不推荐使用
    Doc,
    /// `docx`: Document / 新版文档
    Docx,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
    /// `bitable`: Base / 多维表格
    Bitable,
    /// `slides`: Slides / 幻灯片
    Slides,
    /// `file`: File / 文件
    File,
    /// `folder`: Folder / 文件夹
    Folder,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FileType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FileType {
    fn as_str(&self) -> &str {
        match self {
            Self::Doc => "doc",
            Self::Docx => "docx",
            Self::Sheet => "sheet",
            Self::Bitable => "bitable",
            Self::Slides => "slides",
            Self::File => "file",
            Self::Folder => "folder",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "docx" => Self::Docx,
            "sheet" => Self::Sheet,
            "bitable" => Self::Bitable,
            "slides" => Self::Slides,
            "file" => Self::File,
            "folder" => Self::Folder,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A version of a document. / 文档的一个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileVersion {
    /// The title of the version. / 版本的标题。
    pub name: String,
    /// The ID of the version, passed as `version_id` to the other operations on versions.
    ///
    /// 版本的标识，作为 `version_id` 传入其他版本接口。
    pub version: String,
    /// The token of the source document the version belongs to. / 该版本所属源文档的 token。
    pub parent_token: String,
    /// The owner of the version, as a `user_id_type` ID. / 版本所有者的用户 ID，类型由 `user_id_type` 决定。
    pub owner_id: String,
    /// The creator of the version, as a `user_id_type` ID. / 版本创建者的用户 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// When the version was created, in seconds since 1970. / 版本的创建时间，为秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the version was updated, as a timestamp. / 版本的更新时间，为时间戳。
    pub update_time: wire::TimestampSec,
    /// The state of the version. / 版本的状态。
    pub status: Status,
    /// The document type of the version. / 版本的文档类型。
    pub obj_type: ObjType,
    /// The type of the source document. / 源文档的类型。
    pub parent_type: DriveParentType,
}
impl wire::Object for FileVersion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("version", &mut self.version);
        f.field("parent_token", &mut self.parent_token);
        f.field("owner_id", &mut self.owner_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("status", &mut self.status);
        f.field("obj_type", &mut self.obj_type);
        f.field("parent_type", &mut self.parent_type);
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
            "anyone_readable" => Self::AnyoneReadable,
            "anyone_editable" => Self::AnyoneEditable,
            "closed" => Self::Closed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of ID in `member_id`. / `member_id` 的 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// `email`: Email address in Feishu / 飞书邮箱
    Email,
    /// `openid`: Open ID of a user or app / 用户或应用的 Open ID
    Openid,
    /// `unionid`: Union ID of a user / 用户的 Union ID
    Unionid,
    /// `openchat`: ID of a chat / 群组 ID
    Openchat,
    /// `opendepartmentid`: `open_department_id` of a department / 部门的 `open_department_id`
    Opendepartmentid,
    /// `userid`: User ID of a user / 用户的 User ID
    Userid,
    /// `groupid`: ID of a custom user group / 自定义用户组 ID
    Groupid,
    /// `wikispaceid`: ID of a wiki space, for wiki documents only / 知识空间 ID，仅用于知识库文档
    Wikispaceid,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MemberType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MemberType {
    fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Openid => "openid",
            Self::Unionid => "unionid",
            Self::Openchat => "openchat",
            Self::Opendepartmentid => "opendepartmentid",
            Self::Userid => "userid",
            Self::Groupid => "groupid",
            Self::Wikispaceid => "wikispaceid",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "email" => Self::Email,
            "openid" => Self::Openid,
            "unionid" => Self::Unionid,
            "openchat" => Self::Openchat,
            "opendepartmentid" => Self::Opendepartmentid,
            "userid" => Self::Userid,
            "groupid" => Self::Groupid,
            "wikispaceid" => Self::Wikispaceid,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the source document, which must be given. / 源文档的类型，必须填写。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ObjType {
    /// `docx`: Document / 新版文档
    Docx,
    /// `sheet`: Spreadsheet / 电子表格
    Sheet,
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
            Self::Docx => "docx",
            Self::Sheet => "sheet",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "docx" => Self::Docx,
            "sheet" => Self::Sheet,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Where to upload to, always the drive. / 上传到哪里，固定为云空间。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ParentType {
    /// `explorer`: Drive / 云空间
    Explorer,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ParentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ParentType {
    fn as_str(&self) -> &str {
        match self {
            Self::Explorer => "explorer",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "explorer" => Self::Explorer,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The permission role of the collaborator. / 协作者的权限角色。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Perm {
    /// `view`: Can view / 可阅读
    View,
    /// `edit`: Can edit / 可编辑
    Edit,
    /// `full_access`: Full access / 可管理
    FullAccess,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Perm {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Perm {
    fn as_str(&self) -> &str {
        match self {
            Self::View => "view",
            Self::Edit => "edit",
            Self::FullAccess => "full_access",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "view" => Self::View,
            "edit" => Self::Edit,
            "full_access" => Self::FullAccess,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which pages the permission covers; only effective for documents of type `wiki`.
///
/// 权限作用于哪些页面，仅当云文档类型为 `wiki` 时有效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PermType {
    /// `container`: This page and its subpages / 当前页面及子页面
    Container,
    /// `single_page`: This page only, for wiki documents / 仅当前页面，仅知识库文档有效
    SinglePage,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PermType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PermType {
    fn as_str(&self) -> &str {
        match self {
            Self::Container => "container",
            Self::SinglePage => "single_page",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "container" => Self::Container,
            "single_page" => Self::SinglePage,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The settings for public access to a document and for collaboration. / 云文档的公共访问与协作权限设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionPublic {
    /// Whether the contents may be shared outside the organization. / 内容能否分享给组织外的人。
    pub external_access: bool,
    /// Who may copy the contents, make copies of the document, print and download it.
    ///
    /// 哪些人可以复制文档内容，以及打印、下载文档或为其创建副本。
    pub security_entity: SecurityEntity,
    /// Who may comment. / 谁可以评论。
    pub comment_entity: CommentEntity,
    /// Who may see, add and remove collaborators. / 谁可以查看、添加和移除协作者。
    pub share_entity: ShareEntity,
    /// What those who have the link may do. / 获得链接者的权限。
    pub link_share_entity: LinkShareEntity,
    /// Whether people without full access may share the document outside the organization.
    ///
    /// 不具备可管理权限的人能否把文档分享给组织外的人。
    pub invite_external: bool,
    /// Whether the wiki node is locked, that is, no longer inherits the permissions of its parent page.
    ///
    /// 知识库节点是否加锁，即不沿用父级页面的权限。
    pub lock_switch: bool,
}
impl wire::Object for PermissionPublic {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_access", &mut self.external_access);
        f.field("security_entity", &mut self.security_entity);
        f.field("comment_entity", &mut self.comment_entity);
        f.field("share_entity", &mut self.share_entity);
        f.field("link_share_entity", &mut self.link_share_entity);
        f.field("invite_external", &mut self.invite_external);
        f.field("lock_switch", &mut self.lock_switch);
    }
}
/// The user mentioned, set if `type` is `person`. / 被 @ 的用户，`type` 为 `person` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Person {
    /// The ID of the user mentioned in the reply. / 要在回复中 @ 的用户的 ID。
    pub user_id: String,
}
impl wire::Object for Person {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// The request form of [`Person`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PersonInput {
    /// The ID of the user mentioned in the reply. / 要在回复中 @ 的用户的 ID。
    pub user_id: String,
}
impl PersonInput {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
}
impl wire::Object for PersonInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// The contents of the reply, made up of text, links to documents and mentions.
///
/// 回复的内容，由文本、云文档链接和 @ 用户等元素组成。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyContent {
    /// The elements that make up the reply, in order. / 依次组成回复内容的元素。
    pub elements: Vec<ReplyElement>,
}
impl wire::Object for ReplyContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("elements", &mut self.elements);
    }
}
/// The request form of [`ReplyContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyContentInput {
    /// The elements that make up the reply, in order. / 依次组成回复内容的元素。
    pub elements: Vec<ReplyElementInput>,
}
impl ReplyContentInput {
    /// Creates the value from its required fields.
    pub fn new(elements: impl Into<Vec<ReplyElementInput>>) -> Self {
        Self { elements: elements.into() }
    }
}
impl wire::Object for ReplyContentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("elements", &mut self.elements);
    }
}
/// The elements that make up the reply, in order. / 依次组成回复内容的元素。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyElement {
    /// The type of element, which decides whether `text_run`, `docs_link` or `person` is set.
    ///
    /// 元素的类型，决定 `text_run`、`docs_link`、`person` 中哪一个有值。
    pub r#type: ReplyElementType,
    /// The text, set if `type` is `text_run`. / 文本，`type` 为 `text_run` 时有值。
    pub text_run: TextRun,
    /// The link to a document, set if `type` is `docs_link`. / 云文档链接，`type` 为 `docs_link` 时有值。
    pub docs_link: DocsLink,
    /// The user mentioned, set if `type` is `person`. / 被 @ 的用户，`type` 为 `person` 时有值。
    pub person: Person,
}
impl wire::Object for ReplyElement {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("text_run", &mut self.text_run);
        f.field("docs_link", &mut self.docs_link);
        f.field("person", &mut self.person);
    }
}
/// The request form of [`ReplyElement`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyElementInput {
    /// The type of element, which decides whether `text_run`, `docs_link` or `person` is set.
    ///
    /// 元素的类型，决定 `text_run`、`docs_link`、`person` 中哪一个有值。
    pub r#type: ReplyElementType,
    /// The text, set if `type` is `text_run`. / 文本，`type` 为 `text_run` 时有值。
    pub text_run: Option<TextRunInput>,
    /// The link to a document, set if `type` is `docs_link`. / 云文档链接，`type` 为 `docs_link` 时有值。
    pub docs_link: Option<DocsLinkInput>,
    /// The user mentioned, set if `type` is `person`. / 被 @ 的用户，`type` 为 `person` 时有值。
    pub person: Option<PersonInput>,
}
impl ReplyElementInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: ReplyElementType) -> Self {
        Self {
            r#type,
            text_run: Default::default(),
            docs_link: Default::default(),
            person: Default::default(),
        }
    }
    /// Sets `text_run`.
    #[must_use]
    pub fn text_run(mut self, value: TextRunInput) -> Self {
        self.text_run = Some(value);
        self
    }
    /// Sets `docs_link`.
    #[must_use]
    pub fn docs_link(mut self, value: DocsLinkInput) -> Self {
        self.docs_link = Some(value);
        self
    }
    /// Sets `person`.
    #[must_use]
    pub fn person(mut self, value: PersonInput) -> Self {
        self.person = Some(value);
        self
    }
}
impl wire::Object for ReplyElementInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("text_run", &mut self.text_run);
        f.field("docs_link", &mut self.docs_link);
        f.field("person", &mut self.person);
    }
}
/// The type of element, which decides whether `text_run`, `docs_link` or `person` is set.
///
/// 元素的类型，决定 `text_run`、`docs_link`、`person` 中哪一个有值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReplyElementType {
    /// `text_run`: Plain text / 普通文本
    TextRun,
    /// `docs_link`: Link to a document / 云文档链接
    DocsLink,
    /// `person`: Mention of a user / @ 用户
    Person,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ReplyElementType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ReplyElementType {
    fn as_str(&self) -> &str {
        match self {
            Self::TextRun => "text_run",
            Self::DocsLink => "docs_link",
            Self::Person => "person",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text_run" => Self::TextRun,
            "docs_link" => Self::DocsLink,
            "person" => Self::Person,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What a reply has besides its elements, namely images. / 回复中元素以外的内容，即图片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyExtra {
    /// The tokens of the images in the reply. / 回复中图片的 token。
    pub image_list: Vec<String>,
}
impl wire::Object for ReplyExtra {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_list", &mut self.image_list);
    }
}
/// The request form of [`ReplyExtra`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyExtraInput {
    /// The tokens of the images in the reply. / 回复中图片的 token。
    pub image_list: Option<Vec<String>>,
}
impl ReplyExtraInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `image_list`.
    #[must_use]
    pub fn image_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.image_list = Some(value.into());
        self
    }
}
impl wire::Object for ReplyExtraInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("image_list", &mut self.image_list);
    }
}
/// The replies of the comment, the first of which is its text. / 评论下的回复，其中首条即评论的正文。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyList {
    /// The replies of the comment. / 评论下的回复。
    pub replies: Vec<FileCommentReply>,
}
impl wire::Object for ReplyList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("replies", &mut self.replies);
    }
}
/// The request form of [`ReplyList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReplyListInput {
    /// The replies of the comment. / 评论下的回复。
    pub replies: Vec<FileCommentReplyInput>,
}
impl ReplyListInput {
    /// Creates the value from its required fields.
    pub fn new(replies: impl Into<Vec<FileCommentReplyInput>>) -> Self {
        Self { replies: replies.into() }
    }
}
impl wire::Object for ReplyListInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("replies", &mut self.replies);
    }
}
/// Who may copy the contents, make copies of the document, print and download it.
///
/// 哪些人可以复制文档内容，以及打印、下载文档或为其创建副本。
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
/// Who may see, add and remove collaborators. Not accepted for documents of type `wiki`.
///
/// 谁可以查看、添加和移除协作者，云文档类型为 `wiki` 时不可传入。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShareEntity {
    /// `anyone`: Everyone who can view or edit the document / 所有可阅读或编辑此文档的用户
    Anyone,
    /// `same_tenant`: Those in the organization who can view or edit the document / 组织内可阅读或编辑此文档的用户
    SameTenant,
    /// `only_full_access`: Users with full access / 拥有可管理权限的用户
    OnlyFullAccess,
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
            Self::OnlyFullAccess => "only_full_access",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "anyone" => Self::Anyone,
            "same_tenant" => Self::SameTenant,
            "only_full_access" => Self::OnlyFullAccess,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The file that a shortcut leads to. / 快捷方式所指向的源文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShortcutInfo {
    /// The type of the file the shortcut points to. / 源文件的类型。
    pub target_type: String,
    /// The token of the file the shortcut points to. / 源文件的 token。
    pub target_token: String,
}
impl wire::Object for ShortcutInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("target_type", &mut self.target_type);
        f.field("target_token", &mut self.target_token);
    }
}
/// The state of the version. / 版本的状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `0`: Normal / 正常
    N0,
    /// `1`: Deleted / 已删除
    N1,
    /// `2`: In the trash / 在回收站中
    N2,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Status {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Status {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of change that is subscribed to. / 订阅哪一类变更。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubscriptionType {
    /// `comment_update`: Comments updated / 评论更新
    CommentUpdate,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SubscriptionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SubscriptionType {
    fn as_str(&self) -> &str {
        match self {
            Self::CommentUpdate => "comment_update",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "comment_update" => Self::CommentUpdate,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The text, set if `type` is `text_run`. / 文本，`type` 为 `text_run` 时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextRun {
    /// The text. / 文本内容。
    pub text: String,
}
impl wire::Object for TextRun {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
/// The request form of [`TextRun`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextRunInput {
    /// The text. / 文本内容。
    pub text: String,
}
impl TextRunInput {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
impl wire::Object for TextRunInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
/// The type of the document to export; it must match `token` and can be derived from the URL.
///
/// 要导出的云文档的类型，须与 `token` 一致，可从文档的 URL 判断。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `doc`: Legacy document, exports to docx and pdf, deprecated / 旧版文档，可导出为 docx、pdf，已不推荐使用
    Doc,
    /// `sheet`: Spreadsheet, exports to xlsx and csv / 电子表格，可导出为 xlsx、csv
    Sheet,
    /// `bitable`: Base, exports to xlsx and csv / 多维表格，可导出为 xlsx、csv
    Bitable,
    /// `docx`: Document, exports to docx and pdf / 新版文档，可导出为 docx、pdf
    Docx,
    /// `file`: File / 文件
    File,
    /// `mindnote`: Mindnote / 思维笔记
    Mindnote,
    /// `slides`: Slides / 幻灯片
    Slides,
    /// `folder`: Folder / 文件夹
    Folder,
    /// `shortcut`: Shortcut / 快捷方式
    Shortcut,
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
            Self::Doc => "doc",
            Self::Sheet => "sheet",
            Self::Bitable => "bitable",
            Self::Docx => "docx",
            Self::File => "file",
            Self::Mindnote => "mindnote",
            Self::Slides => "slides",
            Self::Folder => "folder",
            Self::Shortcut => "shortcut",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "doc" => Self::Doc,
            "sheet" => Self::Sheet,
            "bitable" => Self::Bitable,
            "docx" => Self::Docx,
            "file" => Self::File,
            "mindnote" => Self::Mindnote,
            "slides" => Self::Slides,
            "folder" => Self::Folder,
            "shortcut" => Self::Shortcut,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The Union ID of the user, the same across all apps of one developer. / 用户的 Union ID，在同一开发商的各应用间相同。
    pub union_id: id::UnionId,
    /// The User ID of the user, unique within the tenant. / 用户的 User ID，在租户内唯一。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The Open ID of the user, different in every app. / 用户的 Open ID，同一用户在不同应用中各不相同。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    BaseMember BaseMemberInput BitableTableFieldActionValue
    BitableTableFieldActionValueProperty BitableTableFieldActionValuePropertyAutoSerial
    BitableTableFieldActionValuePropertyAutoSerialOptions
    BitableTableFieldActionValuePropertyOption BitableTableRecordActionField
    BitableTableRecordActionFieldIdentity BitableTableRecordActionFieldIdentityUser
    DocsLink DocsLinkInput FileComment FileCommentReply FileCommentReplyInput
    FileCommentV2BatchQueryReactionData FileCommentV2BatchQueryReactionDataInput
    FileObject FileSubscription FileVersion PermissionPublic Person PersonInput
    ReplyContent ReplyContentInput ReplyElement ReplyElementInput ReplyExtra
    ReplyExtraInput ReplyList ReplyListInput ShortcutInfo TextRun TextRunInput UserId
}
crate::codegen::__impl_enum! {
    BaseMemberType CommentEntity DriveFileType DriveParentType DriveParentType2 DriveType
    DriveType2 FileExtension FileType LinkShareEntity MemberType ObjType ParentType Perm
    PermType ReplyElementType SecurityEntity ShareEntity Status SubscriptionType Type
}
crate::codegen::__impl_input! {
    BaseMemberInput : BaseMember, DocsLinkInput : DocsLink, FileCommentReplyInput :
    FileCommentReply, FileCommentV2BatchQueryReactionDataInput :
    FileCommentV2BatchQueryReactionData, PersonInput : Person, ReplyContentInput :
    ReplyContent, ReplyElementInput : ReplyElement, ReplyExtraInput : ReplyExtra,
    ReplyListInput : ReplyList, TextRunInput : TextRun
}
