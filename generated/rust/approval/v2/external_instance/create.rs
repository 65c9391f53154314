// Generated from spec/approval/v2/external_instance/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
impl super::Api<'_> {
    /// Sync a third-party approval instance (v2) / 三方审批实例同步: [`Create`](struct@Create).
    #[deprecated(note = "use `approval.v4.external_instance.create` instead")]
    pub fn create(&self, content: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(content))
    }
}
/// Sync a third-party approval instance (v2) / 三方审批实例同步.
///
/// Syncs an approval instance of a third-party system, with its tasks and copies, to the approval center. Deprecated: use `approval.v4.external_instance.create` instead.
///
/// 把三方系统中的审批实例、任务和抄送同步到审批中心。已废弃，请改用 `approval.v4.external_instance.create`。
///
/// **Deprecated**: use `approval.v4.external_instance.create` instead.
///
/// - `POST /approval/openapi/v2/external/instance/create`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uczM3UjL3MzN14yNzcTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The third-party instance to synchronize, as JSON in a string. / 要同步的三方审批实例，为 JSON 转成的字符串。
    pub content: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v2.external_instance.create", Post, "/approval/openapi/v2/external/instance/create")
        .documented(text("三方审批实例同步", "Sync a third-party approval instance (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uczM3UjL3MzN14yNzcTN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[body("content", String).required()])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = wire::Empty;
/// The documented errors of [`Create`](struct@Create).
pub type CreateError = crate::codegen::NoError;
