// Generated from spec/mail/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// An attachment of a message. / 邮件的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The content of the attached file, base64url encoded; the file can be up to 37 MB.
    ///
    /// 附件文件的内容，以 base64url 编码；文件最大 37 MB。
    pub body: String,
    /// The file name of the attachment. / 附件的文件名。
    pub filename: String,
    /// The ID of the attachment, for `mail.v1.user_mailbox_message_attachment.download_url`.
    ///
    /// 附件的 ID，用于 `mail.v1.user_mailbox_message_attachment.download_url`。
    pub id: String,
    /// Whether the attachment is an ordinary or an oversize one. / 附件是普通附件还是超大附件。
    /// - `1`: Ordinary attachment / 普通附件
    /// - `2`: Oversize attachment / 超大附件
    pub attachment_type: i64,
    /// Whether the attachment is an image within the body. / 附件是否为嵌在正文中的图片。
    pub is_inline: bool,
    /// The content ID of an inline image, by which the HTML of the body refers to it after `cid:`.
    ///
    /// 内嵌图片的内容 ID，正文 HTML 以 `cid:` 加此 ID 引用它。
    pub cid: String,
}
impl wire::Object for Attachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("body", &mut self.body);
        f.field("filename", &mut self.filename);
        f.field("id", &mut self.id);
        f.field("attachment_type", &mut self.attachment_type);
        f.field("is_inline", &mut self.is_inline);
        f.field("cid", &mut self.cid);
    }
}
/// A draft. / 草稿。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Draft {
    /// The ID of the draft. / 草稿的 ID。
    pub id: String,
    /// The message that the draft holds. / 草稿中的邮件。
    pub message: Message,
}
impl wire::Object for Draft {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("message", &mut self.message);
    }
}
/// An email alias. / 邮箱别名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailAlias {
    /// The primary address that the alias belongs to. / 别名所属的主邮箱地址。
    pub primary_email: String,
    /// The email address that serves as the alias. / 作为别名的邮箱地址。
    pub email_alias: String,
}
impl wire::Object for EmailAlias {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("primary_email", &mut self.primary_email);
        f.field("email_alias", &mut self.email_alias);
    }
}
/// An email address. / 一个邮箱地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailInfo {
    /// The email address. / 邮箱地址。
    pub email_address: String,
    /// The type of mail address. / 该地址是哪一类邮箱地址。
    pub email_type: EmailInfoEmailType,
    /// The name of the mailbox. / 该邮箱的名称。
    pub name: String,
}
impl wire::Object for EmailInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("email_address", &mut self.email_address);
        f.field("email_type", &mut self.email_type);
        f.field("name", &mut self.name);
    }
}
/// The type of mail address. / 该地址是哪一类邮箱地址。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmailInfoEmailType {
    /// `MAIL_GROUP`: Mail group / 邮件组
    MailGroup,
    /// `PUBLIC_MAILBOX`: Public mailbox / 公共邮箱
    PublicMailbox,
    /// `USER_PRIMARY`: Primary address of a user / 用户的主地址
    UserPrimary,
    /// `USER_ALIAS`: Alias of a user / 用户的别名地址
    UserAlias,
    /// `PUBLIC_MAILBOX_ALIAS`: Alias of a public mailbox / 公共邮箱的别名地址
    PublicMailboxAlias,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EmailInfoEmailType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EmailInfoEmailType {
    fn as_str(&self) -> &str {
        match self {
            Self::MailGroup => "MAIL_GROUP",
            Self::PublicMailbox => "PUBLIC_MAILBOX",
            Self::UserPrimary => "USER_PRIMARY",
            Self::UserAlias => "USER_ALIAS",
            Self::PublicMailboxAlias => "PUBLIC_MAILBOX_ALIAS",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "MAIL_GROUP" => Self::MailGroup,
            "PUBLIC_MAILBOX" => Self::PublicMailbox,
            "USER_PRIMARY" => Self::UserPrimary,
            "USER_ALIAS" => Self::UserAlias,
            "PUBLIC_MAILBOX_ALIAS" => Self::PublicMailboxAlias,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A folder. / 文件夹。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    /// The ID of the folder. / 文件夹的 ID。
    pub id: String,
    /// The name of the folder. / 文件夹的名称。
    pub name: String,
    /// The ID of the folder above; `0` for the root folder. / 上级文件夹的 ID，`0` 为根文件夹。
    pub parent_folder_id: String,
    /// Whether the folder comes with the system or was made by the user. / 文件夹由系统预置还是由用户创建。
    /// - `1`: System folder / 系统文件夹
    /// - `2`: User folder / 用户文件夹
    pub folder_type: i64,
    /// How many unread messages the folder holds. / 文件夹中未读邮件的数量。
    pub unread_message_count: i64,
    /// How many unread threads the folder holds. / 文件夹中未读会话的数量。
    pub unread_thread_count: i64,
}
impl wire::Object for Folder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("parent_folder_id", &mut self.parent_folder_id);
        f.field("folder_type", &mut self.folder_type);
        f.field("unread_message_count", &mut self.unread_message_count);
        f.field("unread_thread_count", &mut self.unread_thread_count);
    }
}
/// How much of the messages to return. / 返回邮件的哪些内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `full`: Everything, with the body as plain text and HTML / 全部内容，含纯文本和 HTML 正文
    Full,
    /// `plain_text_full`: Everything, but the body only as plain text, without HTML / 全部内容，但正文只有纯文本，没有 HTML
    PlainTextFull,
    /// `metadata`
    ///
    /// Only metadata such as the subject, sender, recipients, labels and preview, without the body
    ///
    /// 仅元数据，如主题、收发件人、标签和摘要，没有正文
    Metadata,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Format {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Format {
    fn as_str(&self) -> &str {
        match self {
            Self::Full => "full",
            Self::PlainTextFull => "plain_text_full",
            Self::Metadata => "metadata",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "full" => Self::Full,
            "plain_text_full" => Self::PlainTextFull,
            "metadata" => Self::Metadata,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A label. / 标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// The ID of the tag. / 标签的 ID。
    pub id: String,
    /// The name of the label, of at most 255 characters. Nested labels are separated by `/`, as in `a/b/c`, and are created and updated by the whole path.
    ///
    /// 标签的名称，最多 255 个字符。嵌套标签以 `/` 分层，如 `a/b/c`，创建或更新时须给出完整路径。
    pub name: String,
    /// The background color of the label: `blue`, `indigo`, `purple`, `violet`, `carmine`, `red`, `orange`, `yellow`, `lime`, `green`, `turquoise` or `wathet`.
    ///
    /// 标签的背景颜色：`blue`、`indigo`、`purple`、`violet`、`carmine`、`red`、`orange`、`yellow`、`lime`、`green`、`turquoise` 或 `wathet`。
    pub background_color: String,
    /// How many of the messages with this label are unread. / 带此标签的邮件中有多少未读。
    pub messages_unread: i64,
}
impl wire::Object for Label {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("background_color", &mut self.background_color);
        f.field("messages_unread", &mut self.messages_unread);
    }
}
/// The request form of [`Label`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LabelInput {
    /// The ID of the tag. / 标签的 ID。
    pub id: Option<String>,
    /// The name of the label, of at most 255 characters. Nested labels are separated by `/`, as in `a/b/c`, and are created and updated by the whole path.
    ///
    /// 标签的名称，最多 255 个字符。嵌套标签以 `/` 分层，如 `a/b/c`，创建或更新时须给出完整路径。
    pub name: Option<String>,
    /// The background color of the label: `blue`, `indigo`, `purple`, `violet`, `carmine`, `red`, `orange`, `yellow`, `lime`, `green`, `turquoise` or `wathet`.
    ///
    /// 标签的背景颜色：`blue`、`indigo`、`purple`、`violet`、`carmine`、`red`、`orange`、`yellow`、`lime`、`green`、`turquoise` 或 `wathet`。
    pub background_color: Option<String>,
    /// How many of the messages with this label are unread. / 带此标签的邮件中有多少未读。
    pub messages_unread: Option<i64>,
}
impl LabelInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `background_color`.
    #[must_use]
    pub fn background_color(mut self, value: impl Into<String>) -> Self {
        self.background_color = Some(value.into());
        self
    }
    /// Sets `messages_unread`.
    #[must_use]
    pub fn messages_unread(mut self, value: i64) -> Self {
        self.messages_unread = Some(value);
        self
    }
}
impl wire::Object for LabelInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("background_color", &mut self.background_color);
        f.field("messages_unread", &mut self.messages_unread);
    }
}
/// A mail address with its name. / 邮件地址及名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailAddress {
    /// The email address. / 邮箱地址。
    pub mail_address: String,
    /// The name shown with the email address. / 与邮箱地址一起显示的名称。
    pub name: String,
}
impl wire::Object for MailAddress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mail_address", &mut self.mail_address);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`MailAddress`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailAddressInput {
    /// The email address. / 邮箱地址。
    pub mail_address: Option<String>,
    /// The name shown with the email address. / 与邮箱地址一起显示的名称。
    pub name: Option<String>,
}
impl MailAddressInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `mail_address`.
    #[must_use]
    pub fn mail_address(mut self, value: impl Into<String>) -> Self {
        self.mail_address = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for MailAddressInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mail_address", &mut self.mail_address);
        f.field("name", &mut self.name);
    }
}
/// A mail contact. / 联系人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailContact {
    /// The ID of the contact. / 联系人的 ID。
    pub id: String,
    /// The name of the contact. / 联系人的姓名。
    pub name: String,
    /// The company of the contact. / 联系人所在的公司。
    pub company: String,
    /// The mobile number of the contact. / 联系人的手机号。
    /// - Present only with one of the scopes `mail:user_mailbox.mail_contact.phone:read`
    pub phone: String,
    /// The email address of the contact. / 联系人的邮箱地址。
    /// - Present only with one of the scopes `mail:user_mailbox.mail_contact.mail_address:read`
    pub mail_address: String,
    /// The tag put on the contact. / 给联系人打的标签。
    pub tag: String,
    /// The note made about the contact. / 给联系人写的备注。
    pub remark: String,
    /// The avatar of the contact. / 联系人的头像。
    pub avatar: String,
    /// The job title of the contact. / 联系人的职位。
    pub position: String,
}
impl wire::Object for MailContact {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("company", &mut self.company);
        f.field("phone", &mut self.phone);
        f.field("mail_address", &mut self.mail_address);
        f.field("tag", &mut self.tag);
        f.field("remark", &mut self.remark);
        f.field("avatar", &mut self.avatar);
        f.field("position", &mut self.position);
    }
}
/// The mail groups of this page. / 本页的邮件组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mailgroup {
    /// The ID of the mail group. / 邮件组的 ID。
    pub mailgroup_id: String,
    /// The email address of the mail group. / 邮件组的邮箱地址。
    pub email: String,
    /// The name of the mail group. / 邮件组的名称。
    pub name: String,
    /// A description of the mail group. / 对邮件组的说明文字。
    pub description: String,
    /// How many direct members the mail group has. / 邮件组的直接成员数量。
    pub direct_members_count: String,
    /// Whether the mail group has external members. / 邮件组是否包含外部成员。
    pub include_external_member: bool,
    /// Whether this is the mail group of everyone in the organization. / 是否为包含全体成员的邮件组。
    pub include_all_company_member: bool,
    /// Who can send mail to the group. / 谁可以向此邮件组发送邮件。
    pub who_can_send_mail: WhoCanSendMail,
}
impl wire::Object for Mailgroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("email", &mut self.email);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("direct_members_count", &mut self.direct_members_count);
        f.field("include_external_member", &mut self.include_external_member);
        f.field("include_all_company_member", &mut self.include_all_company_member);
        f.field("who_can_send_mail", &mut self.who_can_send_mail);
    }
}
/// A manager of a mail group. / 邮件组管理员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailgroupManager {
    /// The user ID of the manager, as a `user_id_type` ID. / 管理员的用户 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 1024
    /// - Example: `"xxxxxx"`
    pub user_id: String,
}
impl wire::Object for MailgroupManager {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// The request form of [`MailgroupManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailgroupManagerInput {
    /// The user ID of the manager, as a `user_id_type` ID. / 管理员的用户 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 1024
    /// - Example: `"xxxxxx"`
    pub user_id: Option<String>,
}
impl MailgroupManagerInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
impl wire::Object for MailgroupManagerInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// A member of a mail group. / 邮件组的成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailgroupMember {
    /// The unique ID of the member within the mail group; left out of requests. / 成员在邮件组内的唯一标识，请求中不填。
    pub member_id: String,
    /// The email address of the member; only set for the member types `EXTERNAL_USER`, `MAIL_GROUP` and `OTHER_MEMBER`.
    ///
    /// 成员的邮箱地址，仅当成员类型为 `EXTERNAL_USER`、`MAIL_GROUP` 或 `OTHER_MEMBER` 时有值。
    pub email: String,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    pub user_id: String,
    /// The department ID of the member, as a `department_id_type` ID; only set for the member type `DEPARTMENT`.
    ///
    /// 成员的部门 ID，类型由 `department_id_type` 决定，仅当成员类型为 `DEPARTMENT` 时有值。
    pub department_id: String,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Type,
}
impl wire::Object for MailgroupMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("email", &mut self.email);
        f.field("user_id", &mut self.user_id);
        f.field("department_id", &mut self.department_id);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`MailgroupMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailgroupMemberInput {
    /// The unique ID of the member within the mail group; left out of requests. / 成员在邮件组内的唯一标识，请求中不填。
    pub member_id: Option<String>,
    /// The email address of the member; only set for the member types `EXTERNAL_USER`, `MAIL_GROUP` and `OTHER_MEMBER`.
    ///
    /// 成员的邮箱地址，仅当成员类型为 `EXTERNAL_USER`、`MAIL_GROUP` 或 `OTHER_MEMBER` 时有值。
    pub email: Option<String>,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    pub user_id: Option<String>,
    /// The department ID of the member, as a `department_id_type` ID; only set for the member type `DEPARTMENT`.
    ///
    /// 成员的部门 ID，类型由 `department_id_type` 决定，仅当成员类型为 `DEPARTMENT` 时有值。
    pub department_id: Option<String>,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Option<Type>,
}
impl MailgroupMemberInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for MailgroupMemberInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("email", &mut self.email);
        f.field("user_id", &mut self.user_id);
        f.field("department_id", &mut self.department_id);
        f.field("type", &mut self.r#type);
    }
}
/// A permitted sender of a mail group. / 可向邮件组发信的成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailgroupPermissionMember {
    /// The unique ID of the member within the permission group; left out of requests. / 成员在权限组内的唯一标识，请求中不填。
    pub permission_member_id: String,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    pub user_id: String,
    /// The department ID of the member, as a `department_id_type` ID; only set for the member type `DEPARTMENT`.
    ///
    /// 成员的部门 ID，类型由 `department_id_type` 决定，仅当成员类型为 `DEPARTMENT` 时有值。
    pub department_id: String,
    /// The email address of the member; only set for the member types `MAIL_GROUP` and `PUBLIC_MAILBOX`.
    ///
    /// 成员的邮箱地址，仅当成员类型为 `MAIL_GROUP` 或 `PUBLIC_MAILBOX` 时有值。
    pub email: String,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Type,
}
impl wire::Object for MailgroupPermissionMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission_member_id", &mut self.permission_member_id);
        f.field("user_id", &mut self.user_id);
        f.field("department_id", &mut self.department_id);
        f.field("email", &mut self.email);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`MailgroupPermissionMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailgroupPermissionMemberInput {
    /// The unique ID of the member within the permission group; left out of requests. / 成员在权限组内的唯一标识，请求中不填。
    pub permission_member_id: Option<String>,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    pub user_id: Option<String>,
    /// The department ID of the member, as a `department_id_type` ID; only set for the member type `DEPARTMENT`.
    ///
    /// 成员的部门 ID，类型由 `department_id_type` 决定，仅当成员类型为 `DEPARTMENT` 时有值。
    pub department_id: Option<String>,
    /// The email address of the member; only set for the member types `MAIL_GROUP` and `PUBLIC_MAILBOX`.
    ///
    /// 成员的邮箱地址，仅当成员类型为 `MAIL_GROUP` 或 `PUBLIC_MAILBOX` 时有值。
    pub email: Option<String>,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Option<Type>,
}
impl MailgroupPermissionMemberInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `permission_member_id`.
    #[must_use]
    pub fn permission_member_id(mut self, value: impl Into<String>) -> Self {
        self.permission_member_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `department_id`.
    #[must_use]
    pub fn department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for MailgroupPermissionMemberInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission_member_id", &mut self.permission_member_id);
        f.field("user_id", &mut self.user_id);
        f.field("department_id", &mut self.department_id);
        f.field("email", &mut self.email);
        f.field("type", &mut self.r#type);
    }
}
/// A message. / 邮件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// The whole message as MIME data, base64url encoded. / 整封邮件的 MIME 数据，以 base64url 编码。
    pub raw: String,
    /// The subject of the message. / 邮件的主题。
    pub subject: String,
    /// The recipients of the message. / 邮件的收件人。
    pub to: Vec<MailAddress>,
    /// The recipients of copies (Cc). / 邮件的抄送人。
    pub cc: Vec<MailAddress>,
    /// The recipients of blind copies (Bcc). / 邮件的密送人。
    pub bcc: Vec<MailAddress>,
    /// The sender of the message. / 邮件的发件人。
    pub head_from: MailAddress,
    /// The body in HTML, base64url encoded. / HTML 格式的正文，以 base64url 编码。
    pub body_html: String,
    /// When the message was created, received or sent, in milliseconds since 1970. / 邮件创建、收到或发出的时间，毫秒级时间戳。
    pub internal_date: String,
    /// Whether the message was received (`1`), was sent (`2`) or is a draft (`3`).
    ///
    /// 邮件是收到的（`1`）、发出的（`2`），还是草稿（`3`）。
    pub message_state: i64,
    /// The Message-ID of the message as the mail RFCs define it. / 邮件在 RFC 协议中的 Message-ID。
    pub smtp_message_id: String,
    /// The ID of the message. / 邮件的 ID。
    pub message_id: String,
    /// The attachments of the message. / 邮件的附件。
    pub attachments: Vec<Attachment>,
    /// The body in plain text, base64url encoded. / 纯文本格式的正文，以 base64url 编码。
    pub body_plain_text: String,
    /// The ID of the thread that the message belongs to. / 邮件所属会话的 ID。
    pub thread_id: String,
    /// The first 100 characters of the plain text body, base64url encoded, for a preview.
    ///
    /// 正文纯文本的开头 100 个字符，以 base64url 编码，可用于预览。
    pub body_preview: String,
    /// The IDs of the labels on the message. / 邮件所带标签的 ID。
    pub label_ids: Vec<String>,
    /// The ID of the folder the message is in. / 邮件所在文件夹的 ID。
    pub folder_id: String,
    /// The `In-Reply-To` header of the message. / 邮件头 `In-Reply-To` 的值。
    pub in_reply_to: String,
    /// The `Reply-To` header of the message. / 邮件头 `Reply-To` 的值。
    pub reply_to: String,
    /// The priority of the message. / 邮件的优先级。
    pub priority_type: MessagePriorityType,
    /// Whether and why the message is considered risky or spam. / 邮件的风险和垃圾邮件判定结果。
    pub security_level: SecurityLevel,
    /// The `References` header of the message. / 邮件头 `References` 的值。
    pub references: String,
}
impl wire::Object for Message {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("raw", &mut self.raw);
        f.field("subject", &mut self.subject);
        f.field("to", &mut self.to);
        f.field("cc", &mut self.cc);
        f.field("bcc", &mut self.bcc);
        f.field("head_from", &mut self.head_from);
        f.field("body_html", &mut self.body_html);
        f.field("internal_date", &mut self.internal_date);
        f.field("message_state", &mut self.message_state);
        f.field("smtp_message_id", &mut self.smtp_message_id);
        f.field("message_id", &mut self.message_id);
        f.field("attachments", &mut self.attachments);
        f.field("body_plain_text", &mut self.body_plain_text);
        f.field("thread_id", &mut self.thread_id);
        f.field("body_preview", &mut self.body_preview);
        f.field("label_ids", &mut self.label_ids);
        f.field("folder_id", &mut self.folder_id);
        f.field("in_reply_to", &mut self.in_reply_to);
        f.field("reply_to", &mut self.reply_to);
        f.field("priority_type", &mut self.priority_type);
        f.field("security_level", &mut self.security_level);
        f.field("references", &mut self.references);
    }
}
/// The priority of the message. / 邮件的优先级。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessagePriorityType {
    /// `0`: No priority / 未设置优先级
    N0,
    /// `1`: High / 高
    N1,
    /// `3`: Normal / 普通
    N3,
    /// `5`: Low / 低
    N5,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MessagePriorityType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MessagePriorityType {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N3 => "3",
            Self::N5 => "5",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "3" => Self::N3,
            "5" => Self::N5,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The public mailboxes of this page. / 本页的公共邮箱。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMailbox {
    /// The unique ID of the public mailbox. / 公共邮箱的唯一标识。
    pub public_mailbox_id: String,
    /// The address of the public mailbox. / 公共邮箱的地址。
    pub email: String,
    /// The name of the public mailbox. / 公共邮箱的名称。
    pub name: String,
    /// Where the data of the public mailbox is kept, such as `cn`. / 公共邮箱的数据存放在何地，如 `cn`。
    /// - Present only with one of the scopes `mail:public_mailbox.public_mailbox_geo`
    pub geo: String,
}
impl wire::Object for PublicMailbox {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("public_mailbox_id", &mut self.public_mailbox_id);
        f.field("email", &mut self.email);
        f.field("name", &mut self.name);
        f.field("geo", &mut self.geo);
    }
}
/// A member of a public mailbox. / 公共邮箱的成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMailboxMember {
    /// The unique ID of the member within the public mailbox; left out of requests. / 成员在公共邮箱内的唯一标识，请求中不填。
    pub member_id: String,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    pub user_id: String,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Type,
}
impl wire::Object for PublicMailboxMember {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("user_id", &mut self.user_id);
        f.field("type", &mut self.r#type);
    }
}
/// The request form of [`PublicMailboxMember`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMailboxMemberInput {
    /// The unique ID of the member within the public mailbox; left out of requests. / 成员在公共邮箱内的唯一标识，请求中不填。
    pub member_id: Option<String>,
    /// The user ID of the member, as a `user_id_type` ID; only set for the member type `USER`.
    ///
    /// 成员的用户 ID，类型由 `user_id_type` 决定，仅当成员类型为 `USER` 时有值。
    pub user_id: Option<String>,
    /// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
    pub r#type: Option<Type>,
}
impl PublicMailboxMemberInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: Type) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for PublicMailboxMemberInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("member_id", &mut self.member_id);
        f.field("user_id", &mut self.user_id);
        f.field("type", &mut self.r#type);
    }
}
/// A rule for incoming mail. / 收信规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    /// The ID of the rule. / 收信规则的 ID。
    pub id: String,
    /// The conditions that a message must meet for the rule to apply. / 邮件须满足哪些条件才命中规则。
    pub condition: RuleCondition,
    /// What is done with a message that meets the rule. / 命中规则后对邮件执行的操作。
    pub action: RuleAction,
    /// Whether later rules are not applied to a message that meets this one. / 命中此规则后是否不再应用后面的规则。
    pub ignore_the_rest_of_rules: bool,
    /// The name of the rule. / 收信规则的名称。
    pub name: String,
    /// Whether the rule is enabled. / 收信规则是否启用。
    pub is_enable: bool,
}
impl wire::Object for Rule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("condition", &mut self.condition);
        f.field("action", &mut self.action);
        f.field("ignore_the_rest_of_rules", &mut self.ignore_the_rest_of_rules);
        f.field("name", &mut self.name);
        f.field("is_enable", &mut self.is_enable);
    }
}
/// What is done with a message that meets the rule. / 命中规则后对邮件执行的操作。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleAction {
    /// What is done with a message that meets the rule. / 命中规则后执行的各项操作。
    /// - Length: 1 to 32
    pub items: Vec<RuleActionItem>,
}
impl wire::Object for RuleAction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
/// The request form of [`RuleAction`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleActionInput {
    /// What is done with a message that meets the rule. / 命中规则后执行的各项操作。
    /// - Length: 1 to 32
    pub items: Vec<RuleActionItemInput>,
}
impl RuleActionInput {
    /// Creates the value from its required fields.
    pub fn new(items: impl Into<Vec<RuleActionItemInput>>) -> Self {
        Self { items: items.into() }
    }
}
impl wire::Object for RuleActionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
/// What is done with a message that meets the rule. / 命中规则后执行的各项操作。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleActionItem {
    /// What is done with a message that meets the rule. / 对命中规则的邮件做什么。
    /// - From 1 to 13
    /// - `1`: Archive / 归档
    /// - `2`: Delete / 删除邮件
    /// - `3`: Mark as read / 标记为已读
    /// - `4`: Move to spam / 移至垃圾邮件
    /// - `5`: Never move to spam / 不移至垃圾邮件
    /// - `8`: Add a user label (not supported yet) / 添加用户标签（暂不支持）
    /// - `9`: Flag / 添加旗标
    /// - `10`: No notification / 不弹出通知
    /// - `11`: Move to a user folder / 移至用户文件夹
    /// - `12`: Forward automatically (not supported yet) / 自动转发（暂不支持）
    /// - `13`: Share to a chat (not supported yet) / 分享到会话（暂不支持）
    /// - Example: `1`
    pub r#type: i64,
    /// The ID of the folder, if `type` is moving to a user folder (`11`). / `type` 为移至用户文件夹（`11`）时，该文件夹的 ID。
    /// - Example: `"283412371233"`
    pub input: String,
}
impl wire::Object for RuleActionItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("input", &mut self.input);
    }
}
/// The request form of [`RuleActionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleActionItemInput {
    /// What is done with a message that meets the rule. / 对命中规则的邮件做什么。
    /// - From 1 to 13
    /// - `1`: Archive / 归档
    /// - `2`: Delete / 删除邮件
    /// - `3`: Mark as read / 标记为已读
    /// - `4`: Move to spam / 移至垃圾邮件
    /// - `5`: Never move to spam / 不移至垃圾邮件
    /// - `8`: Add a user label (not supported yet) / 添加用户标签（暂不支持）
    /// - `9`: Flag / 添加旗标
    /// - `10`: No notification / 不弹出通知
    /// - `11`: Move to a user folder / 移至用户文件夹
    /// - `12`: Forward automatically (not supported yet) / 自动转发（暂不支持）
    /// - `13`: Share to a chat (not supported yet) / 分享到会话（暂不支持）
    /// - Example: `1`
    pub r#type: i64,
    /// The ID of the folder, if `type` is moving to a user folder (`11`). / `type` 为移至用户文件夹（`11`）时，该文件夹的 ID。
    /// - Example: `"283412371233"`
    pub input: Option<String>,
}
impl RuleActionItemInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: i64) -> Self {
        Self {
            r#type,
            input: Default::default(),
        }
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
}
impl wire::Object for RuleActionItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("input", &mut self.input);
    }
}
/// The conditions that a message must meet for the rule to apply. / 邮件须满足哪些条件才命中规则。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleCondition {
    /// Whether all conditions have to be met or any one of them. / 要满足所有条件，还是任意一个条件。
    /// - From 1 to 2
    /// - `1`: All conditions / 满足所有条件
    /// - `2`: Any condition / 满足任意条件
    /// - Example: `1`
    pub match_type: i64,
    /// The conditions of the rule. / 规则的各个匹配条件。
    /// - Length: 1 to 32
    pub items: Vec<RuleConditionItem>,
}
impl wire::Object for RuleCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("match_type", &mut self.match_type);
        f.field("items", &mut self.items);
    }
}
/// The request form of [`RuleCondition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleConditionInput {
    /// Whether all conditions have to be met or any one of them. / 要满足所有条件，还是任意一个条件。
    /// - From 1 to 2
    /// - `1`: All conditions / 满足所有条件
    /// - `2`: Any condition / 满足任意条件
    /// - Example: `1`
    pub match_type: i64,
    /// The conditions of the rule. / 规则的各个匹配条件。
    /// - Length: 1 to 32
    pub items: Vec<RuleConditionItemInput>,
}
impl RuleConditionInput {
    /// Creates the value from its required fields.
    pub fn new(match_type: i64, items: impl Into<Vec<RuleConditionItemInput>>) -> Self {
        Self {
            match_type,
            items: items.into(),
        }
    }
}
impl wire::Object for RuleConditionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("match_type", &mut self.match_type);
        f.field("items", &mut self.items);
    }
}
/// The conditions of the rule. / 规则的各个匹配条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleConditionItem {
    /// Which part or trait of the message is checked. / 检查邮件的哪个部分或哪种特征。
    /// - From 1 to 16
    /// - `1`: Sender address / 发件人地址
    /// - `2`: Recipient address / 收件人地址
    /// - `3`: Cc address / 抄送地址
    /// - `4`: Recipient or Cc address / 收件人或抄送地址
    /// - `6`: Subject / 主题
    /// - `7`: Body / 正文
    /// - `8`: Attachment name / 附件名字
    /// - `9`: Attachment type / 附件类型
    /// - `10`: Any address / 任意地址
    /// - `12`: All messages / 所有邮件
    /// - `13`: Is external / 是外部邮件
    /// - `14`: Is spam / 是垃圾邮件
    /// - `15`: Is not spam / 不是垃圾邮件
    /// - `16`: Has attachments / 有附件
    /// - Example: `1`
    pub r#type: i64,
    /// How what is checked is compared with `input`. / 如何将所检查的内容与 `input` 比较。
    /// - From 1 to 10
    /// - `1`: Contains / 包含
    /// - `2`: Does not contain / 不包含
    /// - `3`: Starts with / 开头是
    /// - `4`: Ends with / 结尾是
    /// - `5`: Is / 是
    /// - `6`: Is not / 不是
    /// - `7`: Includes the user / 包含自己
    /// - `10`: Is empty / 为空
    /// - Example: `1`
    pub operator: i64,
    /// The value to compare with. / 用来比较的值。
    /// - Example: `"hello@world.com"`
    pub input: String,
}
impl wire::Object for RuleConditionItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("operator", &mut self.operator);
        f.field("input", &mut self.input);
    }
}
/// The request form of [`RuleConditionItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleConditionItemInput {
    /// Which part or trait of the message is checked. / 检查邮件的哪个部分或哪种特征。
    /// - From 1 to 16
    /// - `1`: Sender address / 发件人地址
    /// - `2`: Recipient address / 收件人地址
    /// - `3`: Cc address / 抄送地址
    /// - `4`: Recipient or Cc address / 收件人或抄送地址
    /// - `6`: Subject / 主题
    /// - `7`: Body / 正文
    /// - `8`: Attachment name / 附件名字
    /// - `9`: Attachment type / 附件类型
    /// - `10`: Any address / 任意地址
    /// - `12`: All messages / 所有邮件
    /// - `13`: Is external / 是外部邮件
    /// - `14`: Is spam / 是垃圾邮件
    /// - `15`: Is not spam / 不是垃圾邮件
    /// - `16`: Has attachments / 有附件
    /// - Example: `1`
    pub r#type: i64,
    /// How what is checked is compared with `input`. / 如何将所检查的内容与 `input` 比较。
    /// - From 1 to 10
    /// - `1`: Contains / 包含
    /// - `2`: Does not contain / 不包含
    /// - `3`: Starts with / 开头是
    /// - `4`: Ends with / 结尾是
    /// - `5`: Is / 是
    /// - `6`: Is not / 不是
    /// - `7`: Includes the user / 包含自己
    /// - `10`: Is empty / 为空
    /// - Example: `1`
    pub operator: Option<i64>,
    /// The value to compare with. / 用来比较的值。
    /// - Example: `"hello@world.com"`
    pub input: Option<String>,
}
impl RuleConditionItemInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: i64) -> Self {
        Self {
            r#type,
            operator: Default::default(),
            input: Default::default(),
        }
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: i64) -> Self {
        self.operator = Some(value);
        self
    }
    /// Sets `input`.
    #[must_use]
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
}
impl wire::Object for RuleConditionItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("operator", &mut self.operator);
        f.field("input", &mut self.input);
    }
}
/// Whether and why the message is considered risky or spam. / 邮件的风险和垃圾邮件判定结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityLevel {
    /// Whether the message is considered risky. / 邮件是否被判定为有风险。
    pub is_risk: bool,
    /// How serious the risk of the message is. / 邮件的风险有多严重。
    pub risk_banner_level: SecurityLevelRiskBannerLevel,
    /// Why the message is considered risky. / 邮件为何被判定为有风险。
    pub risk_banner_reason: SecurityLevelRiskBannerReason,
    /// Whether the sender is external. / 发件人是否来自组织外部。
    pub is_header_from_external: bool,
    /// The SPF or DKIM domain to show if the message was sent on behalf of someone or is forged.
    ///
    /// 邮件由他人代发或系伪造时展示的 SPF 或 DKIM 域名。
    pub via_domain: String,
    /// Why the message counts as spam. / 邮件为何被归为垃圾邮件。
    pub spam_banner_type: SecurityLevelSpamBannerType,
    /// The ID of the mail rule that matched and made the message spam. / 使邮件归为垃圾邮件的收信规则的 ID。
    pub spam_user_rule_id: String,
    /// The address or domain on the user's blocklist that the message matched. / 邮件命中的用户黑名单中的地址或域名。
    pub spam_banner_info: String,
}
impl wire::Object for SecurityLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_risk", &mut self.is_risk);
        f.field("risk_banner_level", &mut self.risk_banner_level);
        f.field("risk_banner_reason", &mut self.risk_banner_reason);
        f.field("is_header_from_external", &mut self.is_header_from_external);
        f.field("via_domain", &mut self.via_domain);
        f.field("spam_banner_type", &mut self.spam_banner_type);
        f.field("spam_user_rule_id", &mut self.spam_user_rule_id);
        f.field("spam_banner_info", &mut self.spam_banner_info);
    }
}
/// How serious the risk of the message is. / 邮件的风险有多严重。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecurityLevelRiskBannerLevel {
    /// `WARNING`: Warning / 警告
    Warning,
    /// `DANGER`: Danger / 危险
    Danger,
    /// `INFO`: Notice / 提示
    Info,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SecurityLevelRiskBannerLevel {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SecurityLevelRiskBannerLevel {
    fn as_str(&self) -> &str {
        match self {
            Self::Warning => "WARNING",
            Self::Danger => "DANGER",
            Self::Info => "INFO",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "WARNING" => Self::Warning,
            "DANGER" => Self::Danger,
            "INFO" => Self::Info,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Why the message is considered risky. / 邮件为何被判定为有风险。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecurityLevelRiskBannerReason {
    /// `NO_REASON`: Unknown / 原因未知
    NoReason,
    /// `IMPERSONATE_DOMAIN`: Imitates a domain by a similar one / 以相似的域名仿冒
    ImpersonateDomain,
    /// `IMPERSONATE_KP_NAME`: Impersonates the name of a KP (key person) / 仿冒 KP 的姓名
    ImpersonateKpName,
    /// `UNAUTH_EXTERNAL`: From an external domain without authentication / 来自未经认证的外部域名
    UnauthExternal,
    /// `MALICIOUS_URL`: Has a malicious link / 含恶意链接
    MaliciousUrl,
    /// `MALICIOUS_ATTACHMENT`: Has a dangerous attachment / 含高危附件
    MaliciousAttachment,
    /// `PHISHING`: Phishing / 钓鱼邮件
    Phishing,
    /// `IMPERSONATE_PARTNER`: Impersonates a partner / 仿冒合作伙伴
    ImpersonatePartner,
    /// `EXTERNAL_ENCRYPTION_ATTACHMENT`: External message with an encrypted attachment / 外部邮件，且带有加密附件
    ExternalEncryptionAttachment,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SecurityLevelRiskBannerReason {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SecurityLevelRiskBannerReason {
    fn as_str(&self) -> &str {
        match self {
            Self::NoReason => "NO_REASON",
            Self::ImpersonateDomain => "IMPERSONATE_DOMAIN",
            Self::ImpersonateKpName => "IMPERSONATE_KP_NAME",
            Self::UnauthExternal => "UNAUTH_EXTERNAL",
            Self::MaliciousUrl => "MALICIOUS_URL",
            Self::MaliciousAttachment => "MALICIOUS_ATTACHMENT",
            Self::Phishing => "PHISHING",
            Self::ImpersonatePartner => "IMPERSONATE_PARTNER",
            Self::ExternalEncryptionAttachment => "EXTERNAL_ENCRYPTION_ATTACHMENT",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NO_REASON" => Self::NoReason,
            "IMPERSONATE_DOMAIN" => Self::ImpersonateDomain,
            "IMPERSONATE_KP_NAME" => Self::ImpersonateKpName,
            "UNAUTH_EXTERNAL" => Self::UnauthExternal,
            "MALICIOUS_URL" => Self::MaliciousUrl,
            "MALICIOUS_ATTACHMENT" => Self::MaliciousAttachment,
            "PHISHING" => Self::Phishing,
            "IMPERSONATE_PARTNER" => Self::ImpersonatePartner,
            "EXTERNAL_ENCRYPTION_ATTACHMENT" => Self::ExternalEncryptionAttachment,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Why the message counts as spam. / 邮件为何被归为垃圾邮件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SecurityLevelSpamBannerType {
    /// `USER_REPORT`: The user reported the message as spam / 用户曾把该邮件标为垃圾邮件
    UserReport,
    /// `USER_BLOCK`: The user reported messages of this sender as spam / 用户曾把此发件人的邮件标为垃圾邮件
    UserBlock,
    /// `ANTI_SPAM`: Decided by the system / 由系统判定
    AntiSpam,
    /// `USER_RULE`: A mail rule moved it to spam / 由收信规则归入
    UserRule,
    /// `BLOCK_DOMIN`: The user blocked the sender's domain / 用户屏蔽了发件域名
    BlockDomin,
    /// `BLOCK_ADDRESS`: The user blocked the sender's address / 用户屏蔽了发件地址
    BlockAddress,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SecurityLevelSpamBannerType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SecurityLevelSpamBannerType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserReport => "USER_REPORT",
            Self::UserBlock => "USER_BLOCK",
            Self::AntiSpam => "ANTI_SPAM",
            Self::UserRule => "USER_RULE",
            Self::BlockDomin => "BLOCK_DOMIN",
            Self::BlockAddress => "BLOCK_ADDRESS",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "USER_REPORT" => Self::UserReport,
            "USER_BLOCK" => Self::UserBlock,
            "ANTI_SPAM" => Self::AntiSpam,
            "USER_RULE" => Self::UserRule,
            "BLOCK_DOMIN" => Self::BlockDomin,
            "BLOCK_ADDRESS" => Self::BlockAddress,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A mail template. / 邮件模板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Template {
    /// The ID of the template. / 模板的 ID。
    pub template_id: String,
    /// The name of the template, of at most 100 characters. / 模板的名称，最多 100 个字符。
    pub name: String,
    /// The subject of the message, of at most 1000 characters. / 邮件的主题，最多 1000 个字符。
    pub subject: String,
    /// The body of the template, HTML or plain text, of at most 3 MB; error 1230006 if it is larger.
    ///
    /// 模板的正文，HTML 或纯文本，最大 3 MB，超出则返回错误 1230006。
    pub template_content: String,
    /// Whether the body is plain text (`true`) or HTML (`false`); HTML if omitted.
    ///
    /// 正文是纯文本（`true`）还是 HTML（`false`），不填则为 HTML。
    pub is_plain_text_mode: bool,
    /// The default recipients. / 使用模板时默认的收件人。
    pub tos: Vec<MailAddress>,
    /// The default Cc recipients. / 使用模板时默认的抄送人。
    pub ccs: Vec<MailAddress>,
    /// The default Bcc recipients. / 使用模板时默认的密送人。
    pub bccs: Vec<MailAddress>,
    /// The attachments and inline images of the template. / 模板的附件和内嵌图片。
    pub attachments: Vec<TemplateAttachment>,
    /// When the template was created, in milliseconds since 1970, as a string. / 模板的创建时间，毫秒级时间戳，以字符串返回。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for Template {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template_id", &mut self.template_id);
        f.field("name", &mut self.name);
        f.field("subject", &mut self.subject);
        f.field("template_content", &mut self.template_content);
        f.field("is_plain_text_mode", &mut self.is_plain_text_mode);
        f.field("tos", &mut self.tos);
        f.field("ccs", &mut self.ccs);
        f.field("bccs", &mut self.bccs);
        f.field("attachments", &mut self.attachments);
        f.field("create_time", &mut self.create_time);
    }
}
/// The attachments and inline images of the template. / 模板的附件和内嵌图片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateAttachment {
    /// The file name of the attachment. / 附件的文件名。
    pub filename: String,
    /// The ID of the attachment, which is the `file_key` returned when it was uploaded to Drive as media.
    ///
    /// 附件的 ID，即上传素材到云空间时返回的 `file_key`。
    pub id: String,
    /// Whether the attachment is an ordinary or an oversize one. / 附件是普通附件还是超大附件。
    /// - `1`: Ordinary attachment / 普通附件
    /// - `2`: Oversize attachment / 超大附件
    pub attachment_type: i64,
    /// Whether the attachment is an image within the body. / 附件是否为嵌在正文中的图片。
    pub is_inline: bool,
    /// The content ID of an inline image, by which the HTML of the body refers to it after `cid:`.
    ///
    /// 内嵌图片的内容 ID，正文 HTML 以 `cid:` 加此 ID 引用它。
    pub cid: String,
}
impl wire::Object for TemplateAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filename", &mut self.filename);
        f.field("id", &mut self.id);
        f.field("attachment_type", &mut self.attachment_type);
        f.field("is_inline", &mut self.is_inline);
        f.field("cid", &mut self.cid);
    }
}
/// The request form of [`TemplateAttachment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateAttachmentInput {
    /// The file name of the attachment. / 附件的文件名。
    pub filename: Option<String>,
    /// The ID of the attachment, which is the `file_key` returned when it was uploaded to Drive as media.
    ///
    /// 附件的 ID，即上传素材到云空间时返回的 `file_key`。
    pub id: Option<String>,
    /// Whether the attachment is an ordinary or an oversize one. / 附件是普通附件还是超大附件。
    /// - `1`: Ordinary attachment / 普通附件
    /// - `2`: Oversize attachment / 超大附件
    pub attachment_type: Option<i64>,
    /// Whether the attachment is an image within the body. / 附件是否为嵌在正文中的图片。
    pub is_inline: Option<bool>,
    /// The content ID of an inline image, by which the HTML of the body refers to it after `cid:`.
    ///
    /// 内嵌图片的内容 ID，正文 HTML 以 `cid:` 加此 ID 引用它。
    pub cid: Option<String>,
}
impl TemplateAttachmentInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `filename`.
    #[must_use]
    pub fn filename(mut self, value: impl Into<String>) -> Self {
        self.filename = Some(value.into());
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `attachment_type`.
    #[must_use]
    pub fn attachment_type(mut self, value: i64) -> Self {
        self.attachment_type = Some(value);
        self
    }
    /// Sets `is_inline`.
    #[must_use]
    pub fn is_inline(mut self, value: bool) -> Self {
        self.is_inline = Some(value);
        self
    }
    /// Sets `cid`.
    #[must_use]
    pub fn cid(mut self, value: impl Into<String>) -> Self {
        self.cid = Some(value.into());
        self
    }
}
impl wire::Object for TemplateAttachmentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filename", &mut self.filename);
        f.field("id", &mut self.id);
        f.field("attachment_type", &mut self.attachment_type);
        f.field("is_inline", &mut self.is_inline);
        f.field("cid", &mut self.cid);
    }
}
/// The request form of [`Template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TemplateInput {
    /// The ID of the template. / 模板的 ID。
    pub template_id: Option<String>,
    /// The name of the template, of at most 100 characters. / 模板的名称，最多 100 个字符。
    pub name: String,
    /// The subject of the message, of at most 1000 characters. / 邮件的主题，最多 1000 个字符。
    pub subject: Option<String>,
    /// The body of the template, HTML or plain text, of at most 3 MB; error 1230006 if it is larger.
    ///
    /// 模板的正文，HTML 或纯文本，最大 3 MB，超出则返回错误 1230006。
    pub template_content: Option<String>,
    /// Whether the body is plain text (`true`) or HTML (`false`); HTML if omitted.
    ///
    /// 正文是纯文本（`true`）还是 HTML（`false`），不填则为 HTML。
    pub is_plain_text_mode: Option<bool>,
    /// The default recipients. / 使用模板时默认的收件人。
    pub tos: Option<Vec<MailAddressInput>>,
    /// The default Cc recipients. / 使用模板时默认的抄送人。
    pub ccs: Option<Vec<MailAddressInput>>,
    /// The default Bcc recipients. / 使用模板时默认的密送人。
    pub bccs: Option<Vec<MailAddressInput>>,
    /// The attachments and inline images of the template. / 模板的附件和内嵌图片。
    pub attachments: Option<Vec<TemplateAttachmentInput>>,
    /// When the template was created, in milliseconds since 1970, as a string. / 模板的创建时间，毫秒级时间戳，以字符串返回。
    pub create_time: Option<wire::TimestampMs>,
}
impl TemplateInput {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            template_id: Default::default(),
            name: name.into(),
            subject: Default::default(),
            template_content: Default::default(),
            is_plain_text_mode: Default::default(),
            tos: Default::default(),
            ccs: Default::default(),
            bccs: Default::default(),
            attachments: Default::default(),
            create_time: Default::default(),
        }
    }
    /// Sets `template_id`.
    #[must_use]
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `subject`.
    #[must_use]
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets `template_content`.
    #[must_use]
    pub fn template_content(mut self, value: impl Into<String>) -> Self {
        self.template_content = Some(value.into());
        self
    }
    /// Sets `is_plain_text_mode`.
    #[must_use]
    pub fn is_plain_text_mode(mut self, value: bool) -> Self {
        self.is_plain_text_mode = Some(value);
        self
    }
    /// Sets `tos`.
    #[must_use]
    pub fn tos(mut self, value: impl Into<Vec<MailAddressInput>>) -> Self {
        self.tos = Some(value.into());
        self
    }
    /// Sets `ccs`.
    #[must_use]
    pub fn ccs(mut self, value: impl Into<Vec<MailAddressInput>>) -> Self {
        self.ccs = Some(value.into());
        self
    }
    /// Sets `bccs`.
    #[must_use]
    pub fn bccs(mut self, value: impl Into<Vec<MailAddressInput>>) -> Self {
        self.bccs = Some(value.into());
        self
    }
    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(
        mut self,
        value: impl Into<Vec<TemplateAttachmentInput>>,
    ) -> Self {
        self.attachments = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = Some(value.into());
        self
    }
}
impl wire::Object for TemplateInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template_id", &mut self.template_id);
        f.field("name", &mut self.name);
        f.field("subject", &mut self.subject);
        f.field("template_content", &mut self.template_content);
        f.field("is_plain_text_mode", &mut self.is_plain_text_mode);
        f.field("tos", &mut self.tos);
        f.field("ccs", &mut self.ccs);
        f.field("bccs", &mut self.bccs);
        f.field("attachments", &mut self.attachments);
        f.field("create_time", &mut self.create_time);
    }
}
/// A mail thread. / 邮件会话。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thread {
    /// The ID of the session. / 会话的 ID。
    pub id: String,
    /// A preview of the newest message of the thread. / 会话中最新一封邮件的摘要，可用于预览。
    pub body_preview: String,
    /// The messages of the thread. / 会话中的邮件。
    pub messages: Vec<Message>,
}
impl wire::Object for Thread {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("body_preview", &mut self.body_preview);
        f.field("messages", &mut self.messages);
    }
}
/// The type of member, which decides which field identifies it. / 成员是何种对象，同时决定用哪个字段指明成员。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Type {
    /// `USER`: User of the organization / 内部用户
    User,
    /// `DEPARTMENT`: Department / 部门
    Department,
    /// `COMPANY`: Everyone in the organization / 全员
    Company,
    /// `EXTERNAL_USER`: External user / 外部用户
    ExternalUser,
    /// `MAIL_GROUP`: Mail group / 邮件组
    MailGroup,
    /// `PUBLIC_MAILBOX`: Public mailbox / 公共邮箱
    PublicMailbox,
    /// `OTHER_MEMBER`: Other internal member / 内部成员
    OtherMember,
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
            Self::User => "USER",
            Self::Department => "DEPARTMENT",
            Self::Company => "COMPANY",
            Self::ExternalUser => "EXTERNAL_USER",
            Self::MailGroup => "MAIL_GROUP",
            Self::PublicMailbox => "PUBLIC_MAILBOX",
            Self::OtherMember => "OTHER_MEMBER",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "USER" => Self::User,
            "DEPARTMENT" => Self::Department,
            "COMPANY" => Self::Company,
            "EXTERNAL_USER" => Self::ExternalUser,
            "MAIL_GROUP" => Self::MailGroup,
            "PUBLIC_MAILBOX" => Self::PublicMailbox,
            "OTHER_MEMBER" => Self::OtherMember,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who can send mail to the group. / 谁可以向此邮件组发送邮件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WhoCanSendMail {
    /// `ANYONE`: Anyone / 任何人
    Anyone,
    /// `ALL_INTERNAL_USERS`: Only members of the organization / 仅组织内部成员
    AllInternalUsers,
    /// `ALL_GROUP_MEMBERS`: Only members of the mail group / 仅邮件组成员
    AllGroupMembers,
    /// `CUSTOM_MEMBERS`: Chosen members / 自定义的成员
    CustomMembers,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for WhoCanSendMail {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for WhoCanSendMail {
    fn as_str(&self) -> &str {
        match self {
            Self::Anyone => "ANYONE",
            Self::AllInternalUsers => "ALL_INTERNAL_USERS",
            Self::AllGroupMembers => "ALL_GROUP_MEMBERS",
            Self::CustomMembers => "CUSTOM_MEMBERS",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ANYONE" => Self::Anyone,
            "ALL_INTERNAL_USERS" => Self::AllInternalUsers,
            "ALL_GROUP_MEMBERS" => Self::AllGroupMembers,
            "CUSTOM_MEMBERS" => Self::CustomMembers,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    Attachment Draft EmailAlias EmailInfo Folder Label LabelInput MailAddress
    MailAddressInput MailContact Mailgroup MailgroupManager MailgroupManagerInput
    MailgroupMember MailgroupMemberInput MailgroupPermissionMember
    MailgroupPermissionMemberInput Message PublicMailbox PublicMailboxMember
    PublicMailboxMemberInput Rule RuleAction RuleActionInput RuleActionItem
    RuleActionItemInput RuleCondition RuleConditionInput RuleConditionItem
    RuleConditionItemInput SecurityLevel Template TemplateAttachment
    TemplateAttachmentInput TemplateInput Thread
}
crate::codegen::__impl_enum! {
    EmailInfoEmailType Format MessagePriorityType SecurityLevelRiskBannerLevel
    SecurityLevelRiskBannerReason SecurityLevelSpamBannerType Type WhoCanSendMail
}
crate::codegen::__impl_input! {
    LabelInput : Label, MailAddressInput : MailAddress, MailgroupManagerInput :
    MailgroupManager, MailgroupMemberInput : MailgroupMember,
    MailgroupPermissionMemberInput : MailgroupPermissionMember, PublicMailboxMemberInput
    : PublicMailboxMember, RuleActionInput : RuleAction, RuleActionItemInput :
    RuleActionItem, RuleConditionInput : RuleCondition, RuleConditionItemInput :
    RuleConditionItem, TemplateAttachmentInput : TemplateAttachment, TemplateInput :
    Template
}
