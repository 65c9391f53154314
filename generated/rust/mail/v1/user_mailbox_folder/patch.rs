// Generated from spec/mail/v1/user_mailbox_folder/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::error;
impl super::Api<'_> {
    /// Update a mail folder / 修改邮箱文件夹: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn patch(
        &self,
        user_mailbox_id: impl Into<String>,
        folder_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(user_mailbox_id, folder_id))
    }
}
/// Update a mail folder / 修改邮箱文件夹.
///
/// Updates a folder of a user mailbox; apps need the data permission for folders.
///
/// 修改用户邮箱的一个文件夹，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_folder().patch("text", "7620003644728938013").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id`
/// - Rate limit: 1 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.folder:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The ID of the folder, from `mail.v1.user_mailbox_folder.list`.
    ///
    /// 文件夹的 ID，可由 `mail.v1.user_mailbox_folder.list` 得到。
    /// - Example: `"7620003644728938013"`
    pub folder_id: String,
    /// The name of the folder. / 文件夹的名称。
    /// - Length: 1 to 250
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The ID of the folder above, from `mail.v1.user_mailbox_folder.list`; `0` for the root folder.
    ///
    /// 上级文件夹的 ID，可由 `mail.v1.user_mailbox_folder.list` 得到；`0` 为根文件夹。
    /// - Example: `"725627422334644"`
    pub parent_folder_id: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        folder_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            folder_id: folder_id.into(),
            name: Default::default(),
            parent_folder_id: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `parent_folder_id`.
    #[must_use]
    pub fn parent_folder_id(mut self, value: impl Into<String>) -> Self {
        self.parent_folder_id = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("folder_id", &mut self.folder_id);
        f.field("name", &mut self.name);
        f.field("parent_folder_id", &mut self.parent_folder_id);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("mail.v1.user_mailbox_folder.patch", Patch, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id")
        .documented(text("修改邮箱文件夹", "Update a mail folder"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/patch")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_FOLDER_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            path("folder_id", String).required(),
            body("name", String),
            body("parent_folder_id", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `1230001` (HTTP 400): invalid param
    ///
    /// A request parameter is invalid. Correct it according to the request fields of the operation and check the mail address.
    ///
    /// 请求参数不合法。请对照接口的请求字段修正参数，并确认邮箱地址无误。
    InvalidParameter = &ErrorInfo {
        message: "invalid param",
        ..*error::INVALID_PARAMETER
    },
    /// `1230003` (HTTP 500): internal server error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "internal server error",
        ..*error::INTERNAL_ERROR
    },
    /// `1230002` (HTTP 403): permission denied
    ///
    /// The caller has no permission on the mailbox. Become a member of the public mailbox or apply for the data permission, then call again.
    ///
    /// 调用身份无权访问该邮箱。请成为公共邮箱的成员，或申请相应的数据权限后再调用。
    PermissionDenied = &ErrorInfo {
        message: "permission denied",
        ..*error::PERMISSION_DENIED
    },
}
