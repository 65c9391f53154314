// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `drive.v1.event`
///
/// - [`FileBitableFieldChanged`](struct@event::FileBitableFieldChanged): Base field changed / 多维表格字段变更
/// - [`FileBitableRecordChanged`](struct@event::FileBitableRecordChanged): Base record changed / 多维表格记录变更
/// - [`FileCreatedInFolder`](struct@event::FileCreatedInFolder): File created in a folder / 文件夹下文件创建
/// - [`FileDeleted`](struct@event::FileDeleted): File deleted permanently / 文件彻底删除
/// - [`FileEdit`](struct@event::FileEdit): File edited / 文件编辑
/// - [`FilePermissionMemberAdded`](struct@event::FilePermissionMemberAdded): Collaborator added to a file / 文件协作者添加
/// - [`FilePermissionMemberApplied`](struct@event::FilePermissionMemberApplied): Collaborator permission requested / 文件协作者权限申请
/// - [`FilePermissionMemberRemoved`](struct@event::FilePermissionMemberRemoved): Collaborator removed from a file / 文件协作者移除
/// - [`FileRead`](struct@event::FileRead): File opened / 文件已读
/// - [`FileTitleUpdated`](struct@event::FileTitleUpdated): File renamed / 文件标题变更
/// - [`FileTrashed`](struct@event::FileTrashed): File moved to the trash / 文件删除到回收站
/// - [`NoticeCommentAdd`](struct@event::NoticeCommentAdd): Comment or reply added / 添加评论、回复通知事件
#[cfg(feature = "events")]
pub mod event;
/// `drive.v1.export_task`
///
/// - [`Create`](struct@export_task::Create): Create an export task / 创建导出任务
/// - [`Download`](struct@export_task::Download): Download an exported file / 下载导出文件
/// - [`Get`](struct@export_task::Get): Get the result of an export task / 查询导出任务结果
pub mod export_task;
/// `drive.v1.file`
///
/// - [`Copy`](struct@file::Copy): Copy a file / 复制文件
/// - [`CreateFolder`](struct@file::CreateFolder): Create a folder / 新建文件夹
/// - [`CreateShortcut`](struct@file::CreateShortcut): Create a shortcut to a file / 创建文件快捷方式
/// - [`Delete`](struct@file::Delete): Delete a file or folder / 删除文件或文件夹
/// - [`DeleteSubscribe`](struct@file::DeleteSubscribe): Unsubscribe from events of a file / 取消云文档事件订阅
/// - [`Download`](struct@file::Download): Download a file / 下载文件
/// - [`GetSubscribe`](struct@file::GetSubscribe): Get whether events of a file are subscribed to / 查询云文档事件订阅状态
/// - [`List`](struct@file::List): List the files in a folder / 获取文件夹中的文件清单
/// - [`Move`](struct@file::Move): Move a file or folder / 移动文件或文件夹
/// - [`Subscribe`](struct@file::Subscribe): Subscribe to events of a file / 订阅云文档事件
/// - [`TaskCheck`](struct@file::TaskCheck): Get the status of an asynchronous file task / 查询异步任务状态
/// - [`UploadAll`](struct@file::UploadAll): Upload a file / 上传文件
/// - [`UploadFinish`](struct@file::UploadFinish): Finish a file upload in parts / 分片上传文件-完成上传
/// - [`UploadPart`](struct@file::UploadPart): Upload a part of a file / 分片上传文件-上传分片
/// - [`UploadPrepare`](struct@file::UploadPrepare): Prepare a file upload in parts / 分片上传文件-预上传
pub mod file;
/// `drive.v1.file_comment`
///
/// - [`BatchQuery`](struct@file_comment::BatchQuery): Get comments in bulk / 批量获取评论
/// - [`Create`](struct@file_comment::Create): Add a comment to a whole document / 添加全文评论
/// - [`Get`](struct@file_comment::Get): Get a comment on a whole document / 获取全文评论
/// - [`List`](struct@file_comment::List): List the comments of a document / 获取云文档所有评论
/// - [`Patch`](struct@file_comment::Patch): Resolve or reopen a comment / 解决/恢复评论
pub mod file_comment;
/// `drive.v1.file_comment_reply`
///
/// - [`Create`](struct@file_comment_reply::Create): Reply to a comment / 添加回复
/// - [`Delete`](struct@file_comment_reply::Delete): Delete a reply / 删除回复
/// - [`List`](struct@file_comment_reply::List): List the replies to a comment / 获取回复信息
/// - [`Update`](struct@file_comment_reply::Update): Update a reply / 更新回复的内容
pub mod file_comment_reply;
/// `drive.v1.file_statistics`
///
/// - [`Get`](struct@file_statistics::Get): Get the statistics of a file / 获取文件统计信息
pub mod file_statistics;
/// `drive.v1.file_subscription`
///
/// - [`Create`](struct@file_subscription::Create): Create a comment subscription / 创建订阅
/// - [`Get`](struct@file_subscription::Get): Get a comment subscription / 获取订阅状态
/// - [`Patch`](struct@file_subscription::Patch): Update a comment subscription / 更新订阅状态
pub mod file_subscription;
/// `drive.v1.file_version`
///
/// - [`Create`](struct@file_version::Create): Create a document version / 创建文档版本
/// - [`Delete`](struct@file_version::Delete): Delete a document version / 删除文档版本
/// - [`Get`](struct@file_version::Get): Get a document version / 获取文档版本信息
/// - [`List`](struct@file_version::List): List document versions / 获取文档版本列表
pub mod file_version;
/// `drive.v1.file_view_record`
///
/// - [`List`](struct@file_view_record::List): List who viewed a file / 获取文件访问记录
pub mod file_view_record;
/// `drive.v1.import_task`
///
/// - [`Create`](struct@import_task::Create): Create an import task / 创建导入任务
/// - [`Get`](struct@import_task::Get): Get the result of an import task / 查询导入结果
pub mod import_task;
/// `drive.v1.media`
///
/// - [`BatchGetTmpDownloadUrl`](struct@media::BatchGetTmpDownloadUrl): Get temporary download URLs of media / 获取素材临时下载链接
/// - [`Download`](struct@media::Download): Download a media file / 下载素材
/// - [`UploadAll`](struct@media::UploadAll): Upload a media file / 上传素材
/// - [`UploadFinish`](struct@media::UploadFinish): Finish a media upload in parts / 分片上传素材-完成上传
/// - [`UploadPart`](struct@media::UploadPart): Upload a part of a media file / 分片上传素材-上传分片
/// - [`UploadPrepare`](struct@media::UploadPrepare): Prepare a media upload in parts / 分片上传素材-预上传
pub mod media;
/// `drive.v1.meta`
///
/// - [`BatchQuery`](struct@meta::BatchQuery): Get file metadata in bulk / 获取文件元数据
pub mod meta;
/// `drive.v1.permission_member`
///
/// - [`Auth`](struct@permission_member::Auth): Check a permission of the caller / 判断用户权限
/// - [`BatchCreate`](struct@permission_member::BatchCreate): Add collaborators in bulk / 批量增加协作者权限
/// - [`Create`](struct@permission_member::Create): Add a collaborator / 增加协作者权限
/// - [`Delete`](struct@permission_member::Delete): Remove a collaborator / 移除协作者权限
/// - [`List`](struct@permission_member::List): List the collaborators of a document / 获取云文档协作者
/// - [`TransferOwner`](struct@permission_member::TransferOwner): Transfer the ownership of a document / 转移云文档所有者
/// - [`Update`](struct@permission_member::Update): Update a collaborator's permission / 更新协作者权限
pub mod permission_member;
/// `drive.v1.permission_public`
///
/// - [`Get`](struct@permission_public::Get): Get the sharing settings of a document (v1) / 获取云文档权限设置
/// - [`Patch`](struct@permission_public::Patch): Update the sharing settings of a document (v1) / 更新云文档权限设置
pub mod permission_public;
/// `drive.v1.permission_public_password`
///
/// - [`Create`](struct@permission_public_password::Create): Turn on the password of a document / 启用云文档密码
/// - [`Delete`](struct@permission_public_password::Delete): Turn off the password of a document / 停用云文档密码
/// - [`Update`](struct@permission_public_password::Update): Renew the password of a document / 刷新云文档密码
pub mod permission_public_password;
mod types;
pub use types::*;
/// `drive.v1.user`
///
/// - [`RemoveSubscription`](struct@user::RemoveSubscription): Unsubscribe from document events of a user / 取消用户云文档事件订阅
/// - [`Subscription`](struct@user::Subscription): Subscribe to document events of a user / 订阅用户云文档事件
/// - [`SubscriptionStatus`](struct@user::SubscriptionStatus): Get the subscription to document events of a user / 查询用户云文档事件订阅状态
pub mod user;
/// The operations of `drive.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `drive.v1.export_task`.
    pub fn export_task(&self) -> export_task::Api<'c> {
        export_task::Api::new(self.client)
    }
    /// The operations of `drive.v1.file`.
    pub fn file(&self) -> file::Api<'c> {
        file::Api::new(self.client)
    }
    /// The operations of `drive.v1.file_comment`.
    pub fn file_comment(&self) -> file_comment::Api<'c> {
        file_comment::Api::new(self.client)
    }
    /// The operations of `drive.v1.file_comment_reply`.
    pub fn file_comment_reply(&self) -> file_comment_reply::Api<'c> {
        file_comment_reply::Api::new(self.client)
    }
    /// The operations of `drive.v1.file_statistics`.
    pub fn file_statistics(&self) -> file_statistics::Api<'c> {
        file_statistics::Api::new(self.client)
    }
    /// The operations of `drive.v1.file_subscription`.
    pub fn file_subscription(&self) -> file_subscription::Api<'c> {
        file_subscription::Api::new(self.client)
    }
    /// The operations of `drive.v1.file_version`.
    pub fn file_version(&self) -> file_version::Api<'c> {
        file_version::Api::new(self.client)
    }
    /// The operations of `drive.v1.file_view_record`.
    pub fn file_view_record(&self) -> file_view_record::Api<'c> {
        file_view_record::Api::new(self.client)
    }
    /// The operations of `drive.v1.import_task`.
    pub fn import_task(&self) -> import_task::Api<'c> {
        import_task::Api::new(self.client)
    }
    /// The operations of `drive.v1.media`.
    pub fn media(&self) -> media::Api<'c> {
        media::Api::new(self.client)
    }
    /// The operations of `drive.v1.meta`.
    pub fn meta(&self) -> meta::Api<'c> {
        meta::Api::new(self.client)
    }
    /// The operations of `drive.v1.permission_member`.
    pub fn permission_member(&self) -> permission_member::Api<'c> {
        permission_member::Api::new(self.client)
    }
    /// The operations of `drive.v1.permission_public`.
    pub fn permission_public(&self) -> permission_public::Api<'c> {
        permission_public::Api::new(self.client)
    }
    /// The operations of `drive.v1.permission_public_password`.
    pub fn permission_public_password(&self) -> permission_public_password::Api<'c> {
        permission_public_password::Api::new(self.client)
    }
    /// The operations of `drive.v1.user`.
    pub fn user(&self) -> user::Api<'c> {
        user::Api::new(self.client)
    }
}
