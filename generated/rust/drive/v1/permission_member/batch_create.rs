// Generated from spec/drive/v1/permission_member/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Add collaborators in bulk / 批量增加协作者权限: [`BatchCreate`](struct@BatchCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_notification(…))`.
    pub fn batch_create(
        &self,
        token: impl Into<String>,
        r#type: v1::DriveType,
        members: impl Into<Vec<v1::BaseMemberInput>>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(self.client, BatchCreate::new(token, r#type, members))
    }
}
/// Add collaborators in bulk / 批量增加协作者权限.
///
/// Adds several collaborators to a document at once; they may be users, chats, departments, user groups and others.
///
/// 为一个云文档一次添加多个协作者，可以是用户、群、部门或用户组等。
///
/// - `POST /open-apis/drive/v1/permissions/:token/members/batch_create`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:permission.member`, `docs:permission.member:create`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"docxnBKgoMyY5OMbUG6FioTXuBe"`
    pub token: String,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub r#type: v1::DriveType,
    /// Whether to notify the collaborators about the change; only takes effect with a `user_access_token`.
    ///
    /// 权限变更后是否通知对方，仅在使用 `user_access_token` 调用时生效。
    /// - Default: `false`
    pub need_notification: Option<bool>,
    /// The collaborators to add, and their permissions. / 要添加的协作者及其权限。
    /// - Length: at most 10
    pub members: Vec<v1::BaseMemberInput>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(
        token: impl Into<String>,
        r#type: v1::DriveType,
        members: impl Into<Vec<v1::BaseMemberInput>>,
    ) -> Self {
        Self {
            token: token.into(),
            r#type,
            need_notification: Default::default(),
            members: members.into(),
        }
    }
    /// Sets `need_notification`.
    #[must_use]
    pub fn need_notification(mut self, value: bool) -> Self {
        self.need_notification = Some(value);
        self
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("need_notification", &mut self.need_notification);
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("drive.v1.permission_member.batch_create", Post, "/open-apis/drive/v1/permissions/:token/members/batch_create")
        .documented(text("批量增加协作者权限", "Add collaborators in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_CREATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("token", String).required(),
            query("type", String).required(),
            query("need_notification", Boolean).default("false"),
            body("members", Array).required(),
        ])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The collaborators that were added. If only some of them were, only those are listed; judge by this rather than by the error code, which varies.
    ///
    /// 添加成功的协作者。部分成功时只含成功的部分，应据此判断结果，而不要依赖错误码。
    pub members: Vec<v1::BaseMember>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("members", &mut self.members);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// [`1063001`](error::INVALID_PERMISSION_PARAMETER): Invalid parameter
    InvalidPermissionParameter = error::INVALID_PERMISSION_PARAMETER,
    /// [`1063002`](error::PERMISSION_DENIED): Permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1063003`](error::INVALID_OPERATION): Invalid operation
    InvalidOperation = error::INVALID_OPERATION,
    /// `1063006` (HTTP 429): Too many request
    ///
    /// The service limits itself, apart from the rate limit of the operation. Try again after a pause.
    ///
    /// 触发服务内部的限流，它与接口的频率限制无关。请稍后重试。
    RateLimited = &ErrorInfo {
        fix: Text { zh: "触发服务内部的限流，它与接口的频率限制无关。请稍后重试。", en: "The service limits itself, apart from the rate limit of the operation. Try again after a pause." },
        ..*error::RATE_LIMITED
    },
    /// `1066001` (HTTP 500): Internal error
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    PermissionInternalError = &ErrorInfo {
        message: "Internal error",
        ..*error::PERMISSION_INTERNAL_ERROR
    },
}
