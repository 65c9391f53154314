// Generated from spec/wiki/v2/space/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Create a wiki space / 创建知识空间: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a wiki space / 创建知识空间.
///
/// Creates a wiki space as a user; an app cannot do so in its own name. / 以用户身份创建一个知识空间，不支持应用身份。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/wiki/v2/spaces`
/// - Rate limit: 10 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `wiki:space:write_only`, `wiki:wiki`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the wiki space. / 知识空间的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The description of the wiki space, saying what it is for. / 知识空间的描述，说明其用途或内容。
    /// - Example: `"text"`
    pub description: Option<String>,
    /// Whether the wiki space is published on the internet. / 知识空间是否发布到互联网。
    /// - Length: 0 to 99
    pub open_sharing: Option<v2::OpenSharing>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `open_sharing`.
    #[must_use]
    pub fn open_sharing(mut self, value: v2::OpenSharing) -> Self {
        self.open_sharing = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("open_sharing", &mut self.open_sharing);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("wiki.v2.space.create", Post, "/open-apis/wiki/v2/spaces")
        .documented(text("创建知识空间", "Create a wiki space"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_SPACE_WRITE_ONLY]),
            scopes(&[crate::scope::WIKI_WIKI]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[body("name", String), body("description", String), body("open_sharing", String)])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The wiki space. / 知识空间的信息。
    pub space: v2::Space,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space", &mut self.space);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131003`](error::LIMIT_EXCEEDED): out of limit
    LimitExceeded = error::LIMIT_EXCEEDED,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
