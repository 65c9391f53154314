// Generated from spec/search/v1/user/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Search users / 搜索用户: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn get(&self, query: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(query))
    }
}
/// Search users / 搜索用户.
///
/// Searches users by name page by page and returns their avatars, departments and IDs.
///
/// 按用户名关键词分页搜索用户，返回头像、部门和 ID。
///
/// - `GET /open-apis/search/v1/user`
/// - Token: `user_access_token`
/// - Scopes, any of: `contact:user:search`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The keyword to match user names with. / 搜索的关键词，与用户名匹配。
    pub query: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    pub page_token: Option<String>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
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
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("query", &mut self.query);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("search.v1.user.get", Get, "/open-apis/search/v1/user")
        .documented(text("搜索用户", "Search users"), "https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN")
        .access(&[User], &[Custom, Store], &[scopes(&[crate::scope::CONTACT_USER_SEARCH])])
        .request(NoBody, &[
            query("query", String).required(),
            query("page_size", Integer),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "users").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Get {
    type Item = GetUsers;
    fn items(response: GetResponse) -> Vec<GetUsers> {
        response.users
    }
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The users that were found. / 搜索到的用户。
    pub users: Vec<GetUsers>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("users", &mut self.users);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The avatar of the user; the URLs may change, so fetch them when needed instead of storing them.
///
/// 用户的头像；链接可能变化，不宜长期保存，用时再取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAvatarInfo {
    /// The URL of the avatar at 72×72 pixels. / 72×72 像素头像的链接。
    pub avatar_72: String,
    /// The URL of the avatar at 240×240 pixels. / 240×240 像素头像的链接。
    pub avatar_240: String,
    /// The URL of the avatar at 640×640 pixels. / 640×640 像素头像的链接。
    pub avatar_640: String,
    /// The URL of the avatar in its original size. / 原始尺寸头像的链接。
    pub avatar_origin: String,
}
impl wire::Object for GetAvatarInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar_72", &mut self.avatar_72);
        f.field("avatar_240", &mut self.avatar_240);
        f.field("avatar_640", &mut self.avatar_640);
        f.field("avatar_origin", &mut self.avatar_origin);
    }
}
/// The users that were found. / 搜索到的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUsers {
    /// The avatar of the user; the URLs may change, so fetch them when needed instead of storing them.
    ///
    /// 用户的头像；链接可能变化，不宜长期保存，用时再取。
    pub avatar: GetAvatarInfo,
    /// The IDs of the departments that the user is in. / 用户所在的各部门的 ID。
    pub department_ids: Vec<String>,
    /// The name of the user. / 用户的名称。
    pub name: String,
    /// The open_id of the user. / 用户的 open_id。
    pub open_id: id::OpenId,
    /// The user_id of the user; only for custom apps with the scope to read it.
    ///
    /// 用户的 user_id，仅有权获取 user_id 的企业自建应用可得到。
    pub user_id: String,
}
impl wire::Object for GetUsers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar", &mut self.avatar);
        f.field("department_ids", &mut self.department_ids);
        f.field("name", &mut self.name);
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    GetAvatarInfo GetUsers
}
