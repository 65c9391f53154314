// Generated from spec/helpdesk/v1/category/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Create a knowledge base category / 创建知识库分类: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.language(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        parent_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(name, parent_id))
    }
}
/// Create a knowledge base category / 创建知识库分类.
///
/// Creates a category of the knowledge base; the user who calls this must be an agent, an administrator or the owner.
///
/// 创建一个知识库分类，操作者须为客服、管理员或所有者。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.helpdesk().v1().category().create("text", "0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/helpdesk/v1/categories`
/// - Rate limit: special, see the page
/// - Token: `user_access_token`
/// - Scopes, any of: `helpdesk:all`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the FAQ category or of the user. / 知识库分类或用户的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The ID of the FAQ category above; `0` if there is none. / 上一级知识库分类的 ID，`0` 表示没有上一级。
    /// - Example: `"0"`
    pub parent_id: String,
    /// The language of the FAQ category, such as `zh_cn` or `en_us`. / 知识库分类所用的语言，如 `zh_cn`、`en_us`。
    /// - Example: `"zh_cn"`
    pub language: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(name: impl Into<String>, parent_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            parent_id: parent_id.into(),
            language: Default::default(),
        }
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
        f.field("language", &mut self.language);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("helpdesk.v1.category.create", Post, "/open-apis/helpdesk/v1/categories")
        .documented(text("创建知识库分类", "Create a knowledge base category"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL])])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            body("name", String).required(),
            body("parent_id", String).required(),
            body("language", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The FAQ category that was created. / 所创建的知识库分类。
    pub category: v1::Category,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("category", &mut self.category);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`154003`](error::PERMISSION_DENIED): Please check you have the correct access
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
