// Generated from spec/drive/v1/event/notice_comment_add.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::v1;
/// Comment or reply added / 添加评论、回复通知事件.
///
/// Is pushed when a user is notified of a comment or reply on a document, with the document, the comment and whether the user is mentioned; to receive it as a user, subscribe first.
///
/// 用户收到云文档评论或回复的通知时推送，含文档、评论和是否被提及；以用户身份接收须先订阅。
///
/// - Type: `drive.notice.comment_add_v1`
/// - Scopes, any of: `docs:document.comment:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeCommentAdd {
    /// What the notice is about: which document, from whom and to whom. / 通知的概要：哪篇文档，谁发出，谁收到。
    pub notice_meta: NoticeCommentAddNotice,
    /// The ID of the comment. / 评论 ID。
    /// - Length: 15 to 30
    pub comment_id: String,
    /// The ID of the reply. / 回复 ID。
    /// - Length: 15 to 30
    pub reply_id: String,
    /// Whether the user who is notified was mentioned. / 收到通知的用户是否被 @。
    pub is_mentioned: bool,
}
impl wire::Object for NoticeCommentAdd {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notice_meta", &mut self.notice_meta);
        f.field("comment_id", &mut self.comment_id);
        f.field("reply_id", &mut self.reply_id);
        f.field("is_mentioned", &mut self.is_mentioned);
    }
}
crate::codegen::__impl_object! {
    NoticeCommentAdd
}
crate::codegen::__event! {
    NoticeCommentAdd:
    Descriptor::new("drive.v1.event.notice_comment_add", "drive.notice.comment_add_v1")
        .documented(text("添加评论、回复通知事件", "Comment or reply added"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add")
        .access(&[Custom, Store], &[scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_READ])])
        .guards(&[
            Guard::received("notice_meta.from_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("notice_meta.to_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// What the notice is about: which document, from whom and to whom. / 通知的概要：哪篇文档，谁发出，谁收到。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NoticeCommentAddNotice {
    /// The type of document that `file_token` stands for. / `file_token` 所指云文档的类型。
    /// - Length: 1 to 50
    pub file_type: v1::FileType,
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Length: 22 to 27
    pub file_token: String,
    /// The user who added the comment or reply. / 添加评论或回复的用户。
    pub from_user_id: v1::UserId,
    /// The user who is notified. / 收到通知的用户。
    pub to_user_id: v1::UserId,
    /// Whether a comment or a reply was added. / 添加的是评论还是回复。
    /// - Length: 2 to 50
    pub notice_type: NoticeCommentAddNoticeType,
}
impl wire::Object for NoticeCommentAddNotice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_token", &mut self.file_token);
        f.field("from_user_id", &mut self.from_user_id);
        f.field("to_user_id", &mut self.to_user_id);
        f.field("notice_type", &mut self.notice_type);
    }
}
/// Whether a comment or a reply was added. / 添加的是评论还是回复。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoticeCommentAddNoticeType {
    /// `add_comment`: Comment added / 添加评论
    AddComment,
    /// `add_reply`: Reply added / 添加回复
    AddReply,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NoticeCommentAddNoticeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NoticeCommentAddNoticeType {
    fn as_str(&self) -> &str {
        match self {
            Self::AddComment => "add_comment",
            Self::AddReply => "add_reply",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "add_comment" => Self::AddComment,
            "add_reply" => Self::AddReply,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    NoticeCommentAddNotice
}
crate::codegen::__impl_enum! {
    NoticeCommentAddNoticeType
}
