// Generated from spec/lingo/v1/entity/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::lingo::{error, v1};
impl super::Api<'_> {
    /// List entries / 获取词条列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List entries / 获取词条列表.
///
/// Returns all entries of the tenant or of a repository page by page. / 分页返回租户内或指定词库的全部词条。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.lingo().v1().entity().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/lingo/v1/entities`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"408ecac018b2e3518db37275e812aad7bb8ad3e755fc886f322ac6c430ba"`
    pub page_token: Option<String>,
    /// Only entries linked to this external system are returned. / 只返回关联了此外部系统的词条。
    /// - Length: 2 to 32
    /// - Example: `"text"`
    pub provider: Option<String>,
    /// The repository to list the entries of; the one for everyone, if omitted. For others, the app must have been added in the settings of the repository, or the user must be able to see it.
    ///
    /// 要查询哪个词库；不填则为全员词库。查询其他词库时，应用须已加入该词库的设置，或用户能看到该词库。
    /// - Example: `"7152790921053274113"`
    pub repo_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `repo_id`.
    #[must_use]
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("provider", &mut self.provider);
        f.field("repo_id", &mut self.repo_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("lingo.v1.entity.list", Get, "/open-apis/lingo/v1/entities")
        .documented(text("获取词条列表", "List entries"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(Some(1), Some(100)).default("20"),
            query("page_token", String),
            query("provider", String),
            query("repo_id", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "entities").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Entity;
    fn items(response: ListResponse) -> Vec<v1::Entity> {
        response.entities
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The entries of this page. / 本页的词条。
    pub entities: Vec<v1::Entity>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2250001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2250002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
