// Generated from spec/mail/v1/user_mailbox_folder/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Create a mail folder / 创建邮箱文件夹: [`Create`](struct@Create).
    pub fn create(
        &self,
        user_mailbox_id: impl Into<String>,
        name: impl Into<String>,
        parent_folder_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(user_mailbox_id, name, parent_folder_id),
        )
    }
}
/// Create a mail folder / 创建邮箱文件夹.
///
/// Creates a folder in a user mailbox; apps need the data permission for folders.
///
/// 在用户邮箱中创建一个文件夹，以应用身份调用须有数据权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().user_mailbox_folder().create("text", "text", "725627422334644").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders`
/// - Rate limit: 1 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `mail:user_mailbox.folder:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The address of the user mailbox, or `me` for the calling user. / 用户邮箱的地址，或填 `me` 表示当前用户。
    /// - Example: `"text"`
    pub user_mailbox_id: String,
    /// The name of the folder. / 文件夹的名称。
    /// - Length: 1 to 250
    /// - Example: `"text"`
    pub name: String,
    /// The ID of the folder above, from `mail.v1.user_mailbox_folder.list`; `0` for the root folder.
    ///
    /// 上级文件夹的 ID，可由 `mail.v1.user_mailbox_folder.list` 得到；`0` 为根文件夹。
    /// - Example: `"725627422334644"`
    pub parent_folder_id: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        user_mailbox_id: impl Into<String>,
        name: impl Into<String>,
        parent_folder_id: impl Into<String>,
    ) -> Self {
        Self {
            user_mailbox_id: user_mailbox_id.into(),
            name: name.into(),
            parent_folder_id: parent_folder_id.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_mailbox_id", &mut self.user_mailbox_id);
        f.field("name", &mut self.name);
        f.field("parent_folder_id", &mut self.parent_folder_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("mail.v1.user_mailbox_folder.create", Post, "/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders")
        .documented(text("创建邮箱文件夹", "Create a mail folder"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::MAIL_USER_MAILBOX_FOLDER_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(1, 1)]), &[])
        .request(Json, &[
            path("user_mailbox_id", String).required(),
            body("name", String).required(),
            body("parent_folder_id", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The folder that was created. / 所创建的文件夹。
    pub folder: v1::Folder,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("folder", &mut self.folder);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
