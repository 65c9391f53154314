// Generated from spec/lingo/v1/repo/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::lingo::error;
impl super::Api<'_> {
    /// List repositories / 获取词库列表: [`List`](struct@List).
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List repositories / 获取词库列表.
///
/// Returns the dictionary repositories that the app or the user may access. / 返回应用或用户有权访问的词库。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.lingo().v1().repo().list().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/lingo/v1/repos`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/repo/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("lingo.v1.repo.list", Get, "/open-apis/lingo/v1/repos")
        .documented(text("获取词库列表", "List repositories"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/repo/list")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The repositories that are available. / 可用的词库。
    pub items: Vec<ListRepo>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `2250001` (HTTP 400): param is invalid
    ///
    /// A request parameter is invalid. Compare required fields, types and lengths with the request fields of the operation.
    ///
    /// 请求参数不合法。请对照该接口的请求字段检查必填项、类型和长度。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The repositories that are available. / 可用的词库。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRepo {
    /// The ID of the repository. / 词库的 ID。
    pub id: String,
    /// The name of the repository. / 词库的名称。
    pub name: String,
}
impl wire::Object for ListRepo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ListRepo
}
