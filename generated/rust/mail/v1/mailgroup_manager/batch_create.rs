// Generated from spec/mail/v1/mailgroup_manager/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Add managers of a mail group / 批量创建邮件组管理员: [`BatchCreate`](struct@BatchCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_create(
        &self,
        mailgroup_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(self.client, BatchCreate::new(mailgroup_id))
    }
}
/// Add managers of a mail group / 批量创建邮件组管理员.
///
/// Adds several managers to a mail group. / 为一个邮件组批量添加管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_manager().batch_create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The ID or email address of the mail group. / 邮件组的 ID 或邮箱地址。
    /// - Length: 1 to 255
    /// - Example: `"text"`
    pub mailgroup_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    /// - Length: 0 to 256
    pub user_id_type: Option<types::UserIdType>,
    /// The managers of the mail group to add or remove. / 要添加或删除的邮件组管理员。
    /// - Length: 0 to 200
    pub mailgroup_manager_list: Option<Vec<v1::MailgroupManagerInput>>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(mailgroup_id: impl Into<String>) -> Self {
        Self {
            mailgroup_id: mailgroup_id.into(),
            user_id_type: Default::default(),
            mailgroup_manager_list: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `mailgroup_manager_list`.
    #[must_use]
    pub fn mailgroup_manager_list(
        mut self,
        value: impl Into<Vec<v1::MailgroupManagerInput>>,
    ) -> Self {
        self.mailgroup_manager_list = Some(value.into());
        self
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("mailgroup_manager_list", &mut self.mailgroup_manager_list);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("mail.v1.mailgroup_manager.batch_create", Post, "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create")
        .documented(text("批量创建邮件组管理员", "Add managers of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::MAIL_MAILGROUP])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("mailgroup_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("mailgroup_manager_list", Array),
        ])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
pub type BatchCreateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
    /// `1234013` (HTTP 200): mail group not found
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        status: Some(200),
        ..*error::MAIL_GROUP_NOT_FOUND
    },
}
