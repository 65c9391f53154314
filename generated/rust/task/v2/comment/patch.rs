// Generated from spec/task/v2/comment/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::task::{error, v2};
impl super::Api<'_> {
    /// Update a comment / 更新评论: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        comment_id: impl Into<String>,
        comment: PatchInputComment,
        update_fields: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(comment_id, comment, update_fields),
        )
    }
}
/// Update a comment / 更新评论.
///
/// Changes a comment that the caller wrote; for now only its content can be changed.
///
/// 修改调用者自己的一条评论，目前只能修改内容。
///
/// - `PATCH /open-apis/task/v2/comments/:comment_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `task:comment:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the comment to edit. / 要修改的评论的 ID。
    /// - Length: at most 100
    /// - Example: `"7198104824246747156"`
    pub comment_id: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<String>,
    /// The new data of the comment; only the fields listed in `update_fields` take effect.
    ///
    /// 评论的新内容；仅 `update_fields` 中列出的字段生效。
    pub comment: PatchInputComment,
    /// Which fields of `comment` to update; only `content` so far. / 要更新 `comment` 中的哪些字段，目前只有 `content`。
    /// - Example: `["content"]`
    pub update_fields: Vec<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        comment_id: impl Into<String>,
        comment: PatchInputComment,
        update_fields: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            comment_id: comment_id.into(),
            user_id_type: Default::default(),
            comment,
            update_fields: update_fields.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<String>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment_id", &mut self.comment_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("comment", &mut self.comment);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("task.v2.comment.patch", Patch, "/open-apis/task/v2/comments/:comment_id")
        .documented(text("更新评论", "Update a comment"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::TASK_COMMENT_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("comment_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("comment", Object).required(),
            body("update_fields", Array).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The comment after the change. / 修改后的评论。
    pub comment: v2::Comment,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1470400` (HTTP 400): 请求参数错误，比如update_fields中填写了不支持的字段名。
    ///
    /// Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated.
    ///
    /// 请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。
    InvalidParameter = &ErrorInfo {
        message: "请求参数错误，比如update_fields中填写了不支持的字段名。",
        fix: Text { zh: "请根据响应中的 `msg` 修改参数：`update_fields` 只能包含支持更新的字段名。", en: "Correct the parameter that the `msg` of the response names: `update_fields` may hold only fields that can be updated." },
        ..*error::INVALID_PARAMETER
    },
    /// `1470404` (HTTP 404): 要更新的评论不存在或已删除。
    ///
    /// The comment does not exist or was deleted. Verify its ID. / 评论不存在或已删除。请检查其 ID。
    NotFound = &ErrorInfo {
        status: Some(404),
        message: "要更新的评论不存在或已删除。",
        fix: Text { zh: "评论不存在或已删除。请检查其 ID。", en: "The comment does not exist or was deleted. Verify its ID." },
        ..*error::NOT_FOUND
    },
    /// [`1470500`](error::INTERNAL_ERROR): 服务器错误。
    InternalError = error::INTERNAL_ERROR,
    /// `1470403` (HTTP 403): 缺少更新评论的权限。
    ///
    /// Updating a comment needs read permission on its task, and only its author may do it. Call as the author of the comment.
    ///
    /// 更新评论须有评论所属任务的阅读权限，且只能更新自己发出的评论。请改用评论者的身份调用。
    PermissionDenied = &ErrorInfo {
        message: "缺少更新评论的权限。",
        fix: Text { zh: "更新评论须有评论所属任务的阅读权限，且只能更新自己发出的评论。请改用评论者的身份调用。", en: "Updating a comment needs read permission on its task, and only its author may do it. Call as the author of the comment." },
        ..*error::PERMISSION_DENIED
    },
}
/// The new data of the comment; only the fields listed in `update_fields` take effect.
///
/// 评论的新内容；仅 `update_fields` 中列出的字段生效。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchInputComment {
    /// The new text of the comment, at most 3000 UTF-8 characters; it must not be empty if it is updated.
    ///
    /// 评论的新内容，最长 3000 个 UTF-8 字符；更新时不能为空。
    /// - Length: at most 10000
    /// - Example: `"text"`
    pub content: Option<String>,
}
impl PatchInputComment {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
}
impl wire::Object for PatchInputComment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    PatchInputComment
}
