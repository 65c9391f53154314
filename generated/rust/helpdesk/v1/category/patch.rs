// Generated from spec/helpdesk/v1/category/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::error;
impl super::Api<'_> {
    /// Update a knowledge base category / 更新知识库分类详情: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn patch(&self, id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(id))
    }
}
/// Update a knowledge base category / 更新知识库分类详情.
///
/// Updates a category of the knowledge base; the user who calls this must be an agent, an administrator or the owner.
///
/// 更新一个知识库分类，操作者须为客服、管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().category().patch("6948728206392295444").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/helpdesk/v1/categories/:id`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the FAQ category to update. / 要更新的知识库分类的 ID。
    /// - Example: `"6948728206392295444"`
    pub id: String,
    /// The name of the FAQ category or of the user. / 知识库分类或用户的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The ID of the FAQ category above; `0` if there is none. / 上一级知识库分类的 ID，`0` 表示没有上一级。
    /// - Example: `"0"`
    pub parent_id: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            parent_id: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<String>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("helpdesk.v1.category.patch", Patch, "/open-apis/helpdesk/v1/categories/:id")
        .documented(text("更新知识库分类详情", "Update a knowledge base category"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[path("id", String).required(), body("name", String), body("parent_id", String)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
