// Generated from spec/contact/v3/functional_role/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::error;
impl super::Api<'_> {
    /// Create a role / 创建角色: [`Create`](struct@Create).
    pub fn create(&self, role_name: impl Into<String>) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(role_name))
    }
}
/// Create a role / 创建角色.
///
/// Creates a role with a name and returns its ID. / 按名称创建一个角色，并返回角色 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.contact().v3().functional_role().create("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/contact/v3/functional_roles`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:functional_role`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the role, unique in the tenant. / 角色名称，在租户内不能重复。
    /// - Length: 1 to 50
    /// - Example: `"text"`
    pub role_name: String,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_name", &mut self.role_name);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("contact.v3.functional_role.create", Post, "/open-apis/contact/v3/functional_roles")
        .documented(text("创建角色", "Create a role"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_FUNCTIONAL_ROLE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("role_name", String).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the new role, unique in the tenant; keep it, as changing or deleting the role needs it.
    ///
    /// 新角色的 ID，在租户内唯一；请自行保存，以便后续修改或删除该角色。
    pub role_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("role_id", &mut self.role_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`41201`](error::ROLE_NAME_ALREADY_EXISTS): role name is exist
    RoleNameAlreadyExists = error::ROLE_NAME_ALREADY_EXISTS,
    /// [`41208`](error::ROLE_LIMIT_EXCEEDED): tenant role not more 500
    RoleLimitExceeded = error::ROLE_LIMIT_EXCEEDED,
}
