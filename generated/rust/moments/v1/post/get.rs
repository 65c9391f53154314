// Generated from spec/moments/v1/post/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::moments::error;
impl super::Api<'_> {
    /// Get a post / 查询帖子信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, post_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(post_id))
    }
}
/// Get a post / 查询帖子信息.
///
/// Returns one post of Moments by its ID. / 按 ID 返回公司圈的一篇帖子。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.moments().v1().post().get("6934510454161014804").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/moments/v1/posts/:post_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `moments:moments:readonly`, `moments:moments:access_all`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the post, as returned when it was made or carried by the event of a new post.
    ///
    /// 帖子的 ID，可从发布帖子的接口或事件中取得。
    /// - Example: `"6934510454161014804"`
    pub post_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(post_id: impl Into<String>) -> Self {
        Self {
            post_id: post_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("post_id", &mut self.post_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("moments.v1.post.get", Get, "/open-apis/moments/v1/posts/:post_id")
        .documented(text("查询帖子信息", "Get a post"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::MOMENTS_MOMENTS_READONLY]),
            scopes(&[crate::scope::MOMENTS_MOMENTS_ACCESS_ALL]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("post_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The post that was read. / 所查询的帖子。
    pub post: GetPost,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("post", &mut self.post);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1420001`](error::INVALID_PARAMETER): invalid args
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1420002`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1420004`](error::POST_NOT_FOUND): post not found
    PostNotFound = error::POST_NOT_FOUND,
    /// [`1420003`](error::RATE_LIMITED): triggers the frequency limit
    RateLimited = error::RATE_LIMITED,
}
/// The post that was read. / 所查询的帖子。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPost {
    /// The user who made the post, as a `user_id_type` ID; only if under their real name.
    ///
    /// 发帖用户的 ID，类型由 `user_id_type` 决定，仅实名发帖时返回。
    pub user_id: String,
    /// The content of the post. / 帖子的内容。
    pub content: String,
    /// The keys of the pictures in the post; they cannot be downloaded so far. / 帖子图片的 key，暂不能用来下载。
    pub image_key_list: Vec<String>,
    /// The token of the media file in the post; not in use so far. / 帖子媒体文件的 token，暂未使用。
    pub media_file_token: String,
    /// How many comments the post has. / 帖子的评论数。
    pub comment_count: i64,
    /// The reactions to the post and their numbers. / 帖子收到的表情回应及其数量。
    pub reaction_set: GetReactionSet,
    /// The ID of the post. / 帖子的 ID。
    pub id: String,
    /// When the post was created, in RFC 3339. / 帖子的创建时间，格式为 RFC 3339。
    pub create_time: String,
    /// The key of the cover picture of the video; not in use so far. / 帖子视频封面图的 key，暂未使用。
    pub media_cover_image_key: String,
    /// The IDs of the categories that the post is in. / 帖子所在板块的 ID。
    pub category_ids: Vec<String>,
    /// The URL of the post. / 帖子的链接。
    pub link: String,
    /// Under what identity the post was made. / 发帖者的身份。
    /// - `1`: Real name / 实名
    /// - `2`: Nickname / 花名
    /// - `3`: Anonymous / 匿名
    /// - `4`: Official account / 官方号
    pub user_type: i64,
    /// How many dislikes the post has. / 帖子收到的踩的数量。
    pub dislike_count: i64,
}
impl wire::Object for GetPost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("content", &mut self.content);
        f.field("image_key_list", &mut self.image_key_list);
        f.field("media_file_token", &mut self.media_file_token);
        f.field("comment_count", &mut self.comment_count);
        f.field("reaction_set", &mut self.reaction_set);
        f.field("id", &mut self.id);
        f.field("create_time", &mut self.create_time);
        f.field("media_cover_image_key", &mut self.media_cover_image_key);
        f.field("category_ids", &mut self.category_ids);
        f.field("link", &mut self.link);
        f.field("user_type", &mut self.user_type);
        f.field("dislike_count", &mut self.dislike_count);
    }
}
/// The reactions, one item per emoji. / 各种表情回应。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReactionList {
    /// The emoji of the reactions. / 回应所用的表情。
    pub r#type: String,
    /// How many reactions use this emoji. / 该表情的回应数。
    pub count: i64,
}
impl wire::Object for GetReactionList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("count", &mut self.count);
    }
}
/// The reactions to the post and their numbers. / 帖子收到的表情回应及其数量。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReactionSet {
    /// The reactions, one item per emoji. / 各种表情回应。
    pub reactions: Vec<GetReactionList>,
    /// How many reactions there are in total. / 所有表情的回应总数。
    pub total_count: i64,
}
impl wire::Object for GetReactionSet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reactions", &mut self.reactions);
        f.field("total_count", &mut self.total_count);
    }
}
crate::codegen::__impl_object! {
    GetPost GetReactionList GetReactionSet
}
