// Generated from spec/mail/v1/mailgroup_manager/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::mail::{error, v1};
impl super::Api<'_> {
    /// Remove managers of a mail group / 批量删除邮件组管理员: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_delete(
        &self,
        mailgroup_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(self.client, BatchDelete::new(mailgroup_id))
    }
}
/// Remove managers of a mail group / 批量删除邮件组管理员.
///
/// Removes several managers from a mail group. / 批量移除一个邮件组的管理员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.mail().v1().mailgroup_manager().batch_delete("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `mail:mailgroup`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
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
impl BatchDelete {
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
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("mailgroup_id", &mut self.mailgroup_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("mailgroup_manager_list", &mut self.mailgroup_manager_list);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("mail.v1.mailgroup_manager.batch_delete", Post, "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete")
        .documented(text("批量删除邮件组管理员", "Remove managers of a mail group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_delete")
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
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
    /// `1234013` (HTTP 200): mail group not found
    ///
    /// The mail group does not exist. Check its ID or mail address. / 邮件组不存在。请检查邮件组的 ID 或邮件地址。
    MailGroupNotFound = &ErrorInfo {
        status: Some(200),
        ..*error::MAIL_GROUP_NOT_FOUND
    },
}
