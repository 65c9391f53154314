// Generated from spec/drive/v1/permission_member/transfer_owner.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Transfer the ownership of a document / 转移云文档所有者: [`TransferOwner`](struct@TransferOwner).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_notification(…))`.
    pub fn transfer_owner(
        &self,
        token: impl Into<String>,
        r#type: v1::DriveType,
        member_type: v1::MemberType,
        member_id: impl Into<String>,
    ) -> crate::codegen::Call<TransferOwner> {
        crate::codegen::Call::new(
            self.client,
            TransferOwner::new(token, r#type, member_type, member_id),
        )
    }
}
/// Transfer the ownership of a document / 转移云文档所有者.
///
/// Makes another user the owner of a document. / 把一个云文档的所有权转移给另一个所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveType;
/// use feishu_api::drive::v1::MemberType;
/// let reply = client.drive().v1().permission_member().transfer_owner("doccnBKgoMyY5OMbUG6FioTXuBe", DriveType::Docx, MemberType::Openid, "ou_67e5ecb64ce1c0bd94612c17999abcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/permissions/:token/members/transfer_owner`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `bitable:app`, `wiki:wiki`, `docs:doc`, `docs:permission.member:transfer`, `drive:drive`, `sheets:spreadsheet`, `bitable:bitable`
///
/// Errors: [`TransferOwnerError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferOwner {
    /// The token of the document, found in its URL; it must match `type`.
    ///
    /// 云文档的 token，可从文档的 URL 中获得，须与 `type` 一致。
    /// - Example: `"doccnBKgoMyY5OMbUG6FioTXuBe"`
    pub token: String,
    /// The type of document that `token` stands for. To work on a folder with a `tenant_access_token`, the app must own it or have full access.
    ///
    /// `token` 所指云文档的类型。以 `tenant_access_token` 操作文件夹时，应用须是其所有者或拥有可管理权限。
    pub r#type: v1::DriveType,
    /// Whether to notify the new owner; only takes effect with a `user_access_token`.
    ///
    /// 是否通知新的所有者，仅在使用 `user_access_token` 调用时生效。
    /// - Default: `true`
    pub need_notification: Option<bool>,
    /// Whether to take away the permission of the old owner; if `false`, they keep what `old_owner_perm` says.
    ///
    /// 转移后是否移除原所有者的权限，为 `false` 时保留的权限由 `old_owner_perm` 决定。
    /// - Default: `false`
    pub remove_old_owner: Option<bool>,
    /// Whether the document stays in the personal folder of the old owner; `false` moves it to the space of the new owner. Only takes effect for documents in a personal folder.
    ///
    /// 云文档是否留在原所有者的个人文件夹中，`false` 则移至新所有者的空间。仅对个人文件夹下的云文档生效。
    /// - Default: `false`
    pub stay_put: Option<bool>,
    /// The permission the old owner keeps: `view`, `edit` or `full_access`. Only takes effect if `remove_old_owner` is `false`.
    ///
    /// 原所有者保留的权限：`view` 可阅读、`edit` 可编辑、`full_access` 可管理。仅当 `remove_old_owner` 为 `false` 时生效。
    /// - Default: `"full_access"`
    pub old_owner_perm: Option<TransferOwnerOldOwnerPerm>,
    /// The type of ID in `member_id`. / `member_id` 的 ID 类型。
    pub member_type: v1::MemberType,
    /// The ID of the new owner, of the type that `member_type` gives. / 新所有者的 ID，类型由 `member_type` 决定。
    /// - Example: `"ou_67e5ecb64ce1c0bd94612c17999abcef"`
    pub member_id: String,
}
impl TransferOwner {
    /// Creates the value from its required fields.
    pub fn new(
        token: impl Into<String>,
        r#type: v1::DriveType,
        member_type: v1::MemberType,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            r#type,
            need_notification: Default::default(),
            remove_old_owner: Default::default(),
            stay_put: Default::default(),
            old_owner_perm: Default::default(),
            member_type,
            member_id: member_id.into(),
        }
    }
    /// Sets `need_notification`.
    #[must_use]
    pub fn need_notification(mut self, value: bool) -> Self {
        self.need_notification = Some(value);
        self
    }
    /// Sets `remove_old_owner`.
    #[must_use]
    pub fn remove_old_owner(mut self, value: bool) -> Self {
        self.remove_old_owner = Some(value);
        self
    }
    /// Sets `stay_put`.
    #[must_use]
    pub fn stay_put(mut self, value: bool) -> Self {
        self.stay_put = Some(value);
        self
    }
    /// Sets `old_owner_perm`.
    #[must_use]
    pub fn old_owner_perm(mut self, value: TransferOwnerOldOwnerPerm) -> Self {
        self.old_owner_perm = Some(value);
        self
    }
}
impl wire::Object for TransferOwner {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("need_notification", &mut self.need_notification);
        f.field("remove_old_owner", &mut self.remove_old_owner);
        f.field("stay_put", &mut self.stay_put);
        f.field("old_owner_perm", &mut self.old_owner_perm);
        f.field("member_type", &mut self.member_type);
        f.field("member_id", &mut self.member_id);
    }
}
crate::codegen::__impl_object! {
    TransferOwner
}
crate::codegen::__operation! {
    TransferOwner => TransferOwnerResponse, TransferOwnerError:
    Endpoint::new("drive.v1.permission_member.transfer_owner", Post, "/open-apis/drive/v1/permissions/:token/members/transfer_owner")
        .documented(text("转移云文档所有者", "Transfer the ownership of a document"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BITABLE_APP]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::DOCS_DOC]),
            scopes(&[crate::scope::DOCS_PERMISSION_MEMBER_TRANSFER]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SHEETS_SPREADSHEET]),
            scopes(&[crate::scope::BITABLE_BITABLE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("token", String).required(),
            query("type", String).required(),
            query("need_notification", Boolean).default("true"),
            query("remove_old_owner", Boolean).default("false"),
            query("stay_put", Boolean).default("false"),
            query("old_owner_perm", String).default("\"full_access\""),
            body("member_type", String).required(),
            body("member_id", String).required(),
        ])
}
/// The reply to [`TransferOwner`](struct@TransferOwner).
pub type TransferOwnerResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`TransferOwner`](struct@TransferOwner).
    TransferOwnerError:
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
    /// [`1063006`](error::RATE_LIMITED): Too many request
    RateLimited = error::RATE_LIMITED,
    /// [`1066001`](error::PERMISSION_INTERNAL_ERROR): Internal Error
    PermissionInternalError = error::PERMISSION_INTERNAL_ERROR,
    /// [`1066002`](error::CONCURRENCY_ERROR): Concurrency error, please retry
    ConcurrencyError = error::CONCURRENCY_ERROR,
}
/// The permission the old owner keeps: `view`, `edit` or `full_access`. Only takes effect if `remove_old_owner` is `false`.
///
/// 原所有者保留的权限：`view` 可阅读、`edit` 可编辑、`full_access` 可管理。仅当 `remove_old_owner` 为 `false` 时生效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransferOwnerOldOwnerPerm {
    /// `view`
    View,
    /// `edit`
    Edit,
    /// `full_access`
    FullAccess,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TransferOwnerOldOwnerPerm {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TransferOwnerOldOwnerPerm {
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
crate::codegen::__impl_enum! {
    TransferOwnerOldOwnerPerm
}
