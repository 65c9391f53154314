// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `mail.v1.event`
///
/// - [`UserMailboxEventMessageReceived`](struct@event::UserMailboxEventMessageReceived): Mail received / 收信通知
#[cfg(feature = "events")]
pub mod event;
/// `mail.v1.mailgroup`
///
/// - [`Create`](struct@mailgroup::Create): Create a mail group / 创建邮件组
/// - [`Delete`](struct@mailgroup::Delete): Delete a mail group / 删除邮件组
/// - [`Get`](struct@mailgroup::Get): Get a mail group / 查询指定邮件组
/// - [`List`](struct@mailgroup::List): List mail groups / 批量获取邮件组
/// - [`Patch`](struct@mailgroup::Patch): Update fields of a mail group / 修改邮件组部分信息
/// - [`Update`](struct@mailgroup::Update): Replace a mail group / 修改邮件组全部信息
pub mod mailgroup;
/// `mail.v1.mailgroup_alias`
///
/// - [`Create`](struct@mailgroup_alias::Create): Add an alias of a mail group / 创建邮件组别名
/// - [`Delete`](struct@mailgroup_alias::Delete): Delete an alias of a mail group / 删除邮件组别名
/// - [`List`](struct@mailgroup_alias::List): List the aliases of a mail group / 获取邮件组所有别名
pub mod mailgroup_alias;
/// `mail.v1.mailgroup_manager`
///
/// - [`BatchCreate`](struct@mailgroup_manager::BatchCreate): Add managers of a mail group / 批量创建邮件组管理员
/// - [`BatchDelete`](struct@mailgroup_manager::BatchDelete): Remove managers of a mail group / 批量删除邮件组管理员
/// - [`List`](struct@mailgroup_manager::List): List the managers of a mail group / 批量获取邮件组管理员
pub mod mailgroup_manager;
/// `mail.v1.mailgroup_member`
///
/// - [`BatchCreate`](struct@mailgroup_member::BatchCreate): Add members of a mail group in bulk / 批量创建邮件组成员
/// - [`BatchDelete`](struct@mailgroup_member::BatchDelete): Remove members of a mail group in bulk / 批量删除邮件组成员
/// - [`Create`](struct@mailgroup_member::Create): Add a member of a mail group / 创建邮件组成员
/// - [`Delete`](struct@mailgroup_member::Delete): Remove a member of a mail group / 删除邮件组成员
/// - [`Get`](struct@mailgroup_member::Get): Get a member of a mail group / 查询指定邮件组成员
/// - [`List`](struct@mailgroup_member::List): List the members of a mail group / 获取所有邮件组成员
pub mod mailgroup_member;
/// `mail.v1.mailgroup_permission_member`
///
/// - [`BatchCreate`](struct@mailgroup_permission_member::BatchCreate): Add permitted senders of a mail group in bulk / 批量创建邮件组权限成员
/// - [`BatchDelete`](struct@mailgroup_permission_member::BatchDelete): Remove permitted senders of a mail group in bulk / 批量删除邮件组权限成员
/// - [`Create`](struct@mailgroup_permission_member::Create): Add a permitted sender of a mail group / 创建邮件组权限成员
/// - [`Delete`](struct@mailgroup_permission_member::Delete): Remove a permitted sender of a mail group / 删除邮件组权限成员
/// - [`Get`](struct@mailgroup_permission_member::Get): Get a permitted sender of a mail group / 获取邮件组权限成员
/// - [`List`](struct@mailgroup_permission_member::List): List the permitted senders of a mail group / 批量获取邮件组权限成员
pub mod mailgroup_permission_member;
/// `mail.v1.public_mailbox`
///
/// - [`Create`](struct@public_mailbox::Create): Create a public mailbox / 创建公共邮箱
/// - [`Delete`](struct@public_mailbox::Delete): Delete a public mailbox permanently / 永久删除公共邮箱
/// - [`Get`](struct@public_mailbox::Get): Get a public mailbox / 查询指定公共邮箱
/// - [`List`](struct@public_mailbox::List): List public mailboxes / 查询所有公共邮箱
/// - [`Patch`](struct@public_mailbox::Patch): Update fields of a public mailbox / 修改公共邮箱部分信息
/// - [`RemoveToRecycleBin`](struct@public_mailbox::RemoveToRecycleBin): Move a public mailbox to the recycle bin / 将公共邮箱移至回收站
/// - [`Update`](struct@public_mailbox::Update): Replace a public mailbox / 修改公共邮箱全部信息
pub mod public_mailbox;
/// `mail.v1.public_mailbox_alias`
///
/// - [`Create`](struct@public_mailbox_alias::Create): Add an alias of a public mailbox / 创建公共邮箱别名
/// - [`Delete`](struct@public_mailbox_alias::Delete): Delete an alias of a public mailbox / 删除公共邮箱别名
/// - [`List`](struct@public_mailbox_alias::List): List the aliases of a public mailbox / 查询公共邮箱的所有别名
pub mod public_mailbox_alias;
/// `mail.v1.public_mailbox_member`
///
/// - [`BatchCreate`](struct@public_mailbox_member::BatchCreate): Add members of a public mailbox in bulk / 批量添加公共邮箱成员
/// - [`BatchDelete`](struct@public_mailbox_member::BatchDelete): Remove members of a public mailbox in bulk / 批量删除公共邮箱成员
/// - [`Clear`](struct@public_mailbox_member::Clear): Remove all members of a public mailbox / 删除公共邮箱所有成员
/// - [`Create`](struct@public_mailbox_member::Create): Add a member of a public mailbox / 添加公共邮箱成员
/// - [`Delete`](struct@public_mailbox_member::Delete): Remove a member of a public mailbox / 删除公共邮箱单个成员
/// - [`Get`](struct@public_mailbox_member::Get): Get a member of a public mailbox / 查询指定公共邮箱成员信息
/// - [`List`](struct@public_mailbox_member::List): List the members of a public mailbox / 查询所有公共邮箱成员信息
pub mod public_mailbox_member;
mod types;
pub use types::*;
/// `mail.v1.user`
///
/// - [`Query`](struct@user::Query): Query the status of mail addresses / 查询邮箱地址状态
pub mod user;
/// `mail.v1.user_mailbox`
///
/// - [`AccessibleMailboxes`](struct@user_mailbox::AccessibleMailboxes): List the mailboxes a user can access / 列出可访问的邮箱
/// - [`Delete`](struct@user_mailbox::Delete): Delete a user mailbox permanently / 从回收站删除用户邮箱地址
pub mod user_mailbox;
/// `mail.v1.user_mailbox_alias`
///
/// - [`Create`](struct@user_mailbox_alias::Create): Add an alias of a user mailbox / 创建用户邮箱别名
/// - [`Delete`](struct@user_mailbox_alias::Delete): Delete an alias of a user mailbox / 删除用户邮箱别名
/// - [`List`](struct@user_mailbox_alias::List): List the aliases of a user mailbox / 获取用户邮箱所有别名
pub mod user_mailbox_alias;
/// `mail.v1.user_mailbox_draft`
///
/// - [`Create`](struct@user_mailbox_draft::Create): Create a draft / 创建草稿
/// - [`Delete`](struct@user_mailbox_draft::Delete): Delete a draft / 删除草稿
/// - [`Get`](struct@user_mailbox_draft::Get): Get a draft / 获取草稿内容
/// - [`List`](struct@user_mailbox_draft::List): List drafts / 列出草稿列表
/// - [`Send`](struct@user_mailbox_draft::Send): Send a draft / 发送草稿
/// - [`Update`](struct@user_mailbox_draft::Update): Replace a draft / 更新草稿
pub mod user_mailbox_draft;
/// `mail.v1.user_mailbox_event`
///
/// - [`Subscribe`](struct@user_mailbox_event::Subscribe): Subscribe to the events of a mailbox / 订阅事件
/// - [`Subscription`](struct@user_mailbox_event::Subscription): Get the event subscription of a mailbox / 获取订阅状态
/// - [`Unsubscribe`](struct@user_mailbox_event::Unsubscribe): Unsubscribe from the events of a mailbox / 取消订阅
pub mod user_mailbox_event;
/// `mail.v1.user_mailbox_folder`
///
/// - [`Create`](struct@user_mailbox_folder::Create): Create a mail folder / 创建邮箱文件夹
/// - [`Delete`](struct@user_mailbox_folder::Delete): Delete a mail folder / 删除邮箱文件夹
/// - [`Get`](struct@user_mailbox_folder::Get): Get a mail folder / 获取邮箱文件夹信息
/// - [`List`](struct@user_mailbox_folder::List): List mail folders / 列出邮箱文件夹
/// - [`Patch`](struct@user_mailbox_folder::Patch): Update a mail folder / 修改邮箱文件夹
pub mod user_mailbox_folder;
/// `mail.v1.user_mailbox_label`
///
/// - [`Create`](struct@user_mailbox_label::Create): Create a mail label / 创建标签
/// - [`Delete`](struct@user_mailbox_label::Delete): Delete a mail label / 删除标签
/// - [`Get`](struct@user_mailbox_label::Get): Get a mail label / 获取标签信息
/// - [`List`](struct@user_mailbox_label::List): List mail labels / 列出标签
/// - [`Patch`](struct@user_mailbox_label::Patch): Update a mail label / 更新标签
pub mod user_mailbox_label;
/// `mail.v1.user_mailbox_mail_contact`
///
/// - [`Create`](struct@user_mailbox_mail_contact::Create): Create a mail contact / 创建邮箱联系人
/// - [`Delete`](struct@user_mailbox_mail_contact::Delete): Delete a mail contact / 删除邮箱联系人
/// - [`List`](struct@user_mailbox_mail_contact::List): List mail contacts / 列出邮箱联系人
/// - [`Patch`](struct@user_mailbox_mail_contact::Patch): Update a mail contact / 修改邮箱联系人信息
pub mod user_mailbox_mail_contact;
/// `mail.v1.user_mailbox_message`
///
/// - [`BatchGet`](struct@user_mailbox_message::BatchGet): Get messages in bulk / 批量获取邮件详情
/// - [`BatchModify`](struct@user_mailbox_message::BatchModify): Update messages in bulk / 批量修改邮件
/// - [`BatchTrash`](struct@user_mailbox_message::BatchTrash): Move messages to the trash in bulk / 批量删除邮件
/// - [`Get`](struct@user_mailbox_message::Get): Get a message / 获取邮件详情
/// - [`GetByCard`](struct@user_mailbox_message::GetByCard): Get the messages of a mail card / 获取邮件卡片的邮件列表
/// - [`List`](struct@user_mailbox_message::List): List messages / 列出邮件
/// - [`ListThreadMessage`](struct@user_mailbox_message::ListThreadMessage): List the messages of a thread / 查询会话邮件信息
/// - [`Modify`](struct@user_mailbox_message::Modify): Update a message / 修改邮件
/// - [`Send`](struct@user_mailbox_message::Send): Send a message / 发送邮件
/// - [`Trash`](struct@user_mailbox_message::Trash): Move a message to the trash / 删除邮件
pub mod user_mailbox_message;
/// `mail.v1.user_mailbox_message_attachment`
///
/// - [`DownloadUrl`](struct@user_mailbox_message_attachment::DownloadUrl): Get the download URLs of attachments / 获取附件下载链接
pub mod user_mailbox_message_attachment;
/// `mail.v1.user_mailbox_rule`
///
/// - [`Create`](struct@user_mailbox_rule::Create): Create a mail rule / 创建收信规则
/// - [`Delete`](struct@user_mailbox_rule::Delete): Delete a mail rule / 删除收信规则
/// - [`List`](struct@user_mailbox_rule::List): List mail rules / 列出收信规则
/// - [`Reorder`](struct@user_mailbox_rule::Reorder): Reorder mail rules / 对收信规则进行排序
/// - [`Update`](struct@user_mailbox_rule::Update): Update a mail rule / 更新收信规则
pub mod user_mailbox_rule;
/// `mail.v1.user_mailbox_setting`
///
/// - [`SendAs`](struct@user_mailbox_setting::SendAs): List the addresses to send from / 列出可发信邮箱
pub mod user_mailbox_setting;
/// `mail.v1.user_mailbox_template`
///
/// - [`Create`](struct@user_mailbox_template::Create): Create a mail template / 创建个人邮件模板
/// - [`Delete`](struct@user_mailbox_template::Delete): Delete a mail template / 删除邮件模板
/// - [`Get`](struct@user_mailbox_template::Get): Get a mail template / 获取个人邮件模板详情
/// - [`List`](struct@user_mailbox_template::List): List mail templates / 列出个人邮件模板
/// - [`Update`](struct@user_mailbox_template::Update): Replace a mail template / 全量更新个人邮件模板
pub mod user_mailbox_template;
/// `mail.v1.user_mailbox_template_attachment`
///
/// - [`DownloadUrl`](struct@user_mailbox_template_attachment::DownloadUrl): Get the download URLs of template attachments / 获取模板附件下载链接
pub mod user_mailbox_template_attachment;
/// `mail.v1.user_mailbox_thread`
///
/// - [`BatchModify`](struct@user_mailbox_thread::BatchModify): Update mail threads in bulk / 批量修改邮件会话
/// - [`BatchTrash`](struct@user_mailbox_thread::BatchTrash): Move mail threads to the trash in bulk / 批量删除邮件会话
/// - [`Get`](struct@user_mailbox_thread::Get): Get a mail thread / 获取邮件会话详情
/// - [`List`](struct@user_mailbox_thread::List): List mail threads / 列出邮件会话
/// - [`Modify`](struct@user_mailbox_thread::Modify): Update a mail thread / 修改邮件会话
/// - [`Trash`](struct@user_mailbox_thread::Trash): Move a mail thread to the trash / 删除邮件会话
pub mod user_mailbox_thread;
/// The operations of `mail.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `mail.v1.mailgroup`.
    pub fn mailgroup(&self) -> mailgroup::Api<'c> {
        mailgroup::Api::new(self.client)
    }
    /// The operations of `mail.v1.mailgroup_alias`.
    pub fn mailgroup_alias(&self) -> mailgroup_alias::Api<'c> {
        mailgroup_alias::Api::new(self.client)
    }
    /// The operations of `mail.v1.mailgroup_manager`.
    pub fn mailgroup_manager(&self) -> mailgroup_manager::Api<'c> {
        mailgroup_manager::Api::new(self.client)
    }
    /// The operations of `mail.v1.mailgroup_member`.
    pub fn mailgroup_member(&self) -> mailgroup_member::Api<'c> {
        mailgroup_member::Api::new(self.client)
    }
    /// The operations of `mail.v1.mailgroup_permission_member`.
    pub fn mailgroup_permission_member(&self) -> mailgroup_permission_member::Api<'c> {
        mailgroup_permission_member::Api::new(self.client)
    }
    /// The operations of `mail.v1.public_mailbox`.
    pub fn public_mailbox(&self) -> public_mailbox::Api<'c> {
        public_mailbox::Api::new(self.client)
    }
    /// The operations of `mail.v1.public_mailbox_alias`.
    pub fn public_mailbox_alias(&self) -> public_mailbox_alias::Api<'c> {
        public_mailbox_alias::Api::new(self.client)
    }
    /// The operations of `mail.v1.public_mailbox_member`.
    pub fn public_mailbox_member(&self) -> public_mailbox_member::Api<'c> {
        public_mailbox_member::Api::new(self.client)
    }
    /// The operations of `mail.v1.user`.
    pub fn user(&self) -> user::Api<'c> {
        user::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox`.
    pub fn user_mailbox(&self) -> user_mailbox::Api<'c> {
        user_mailbox::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_alias`.
    pub fn user_mailbox_alias(&self) -> user_mailbox_alias::Api<'c> {
        user_mailbox_alias::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_draft`.
    pub fn user_mailbox_draft(&self) -> user_mailbox_draft::Api<'c> {
        user_mailbox_draft::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_event`.
    pub fn user_mailbox_event(&self) -> user_mailbox_event::Api<'c> {
        user_mailbox_event::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_folder`.
    pub fn user_mailbox_folder(&self) -> user_mailbox_folder::Api<'c> {
        user_mailbox_folder::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_label`.
    pub fn user_mailbox_label(&self) -> user_mailbox_label::Api<'c> {
        user_mailbox_label::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_mail_contact`.
    pub fn user_mailbox_mail_contact(&self) -> user_mailbox_mail_contact::Api<'c> {
        user_mailbox_mail_contact::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_message`.
    pub fn user_mailbox_message(&self) -> user_mailbox_message::Api<'c> {
        user_mailbox_message::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_message_attachment`.
    pub fn user_mailbox_message_attachment(
        &self,
    ) -> user_mailbox_message_attachment::Api<'c> {
        user_mailbox_message_attachment::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_rule`.
    pub fn user_mailbox_rule(&self) -> user_mailbox_rule::Api<'c> {
        user_mailbox_rule::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_setting`.
    pub fn user_mailbox_setting(&self) -> user_mailbox_setting::Api<'c> {
        user_mailbox_setting::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_template`.
    pub fn user_mailbox_template(&self) -> user_mailbox_template::Api<'c> {
        user_mailbox_template::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_template_attachment`.
    pub fn user_mailbox_template_attachment(
        &self,
    ) -> user_mailbox_template_attachment::Api<'c> {
        user_mailbox_template_attachment::Api::new(self.client)
    }
    /// The operations of `mail.v1.user_mailbox_thread`.
    pub fn user_mailbox_thread(&self) -> user_mailbox_thread::Api<'c> {
        user_mailbox_thread::Api::new(self.client)
    }
}
