// Generated from spec/hire/v1/note/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Create a note / 创建备注: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        talent_id: impl Into<String>,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(talent_id, content))
    }
}
/// Create a note / 创建备注.
///
/// Creates a note on a talent, which may mention other users. / 为一名人才创建备注，可 @ 其他用户。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().note().create("6916472453069883661", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/notes`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:note`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the talent, found in the list of talents. / 人才 ID，可从人才列表中取得。
    /// - Example: `"6916472453069883661"`
    pub talent_id: String,
    /// The ID of the application, found in the list of applications. / 投递 ID，可从投递列表中取得。
    /// - Example: `"6891565253964859661"`
    pub application_id: Option<String>,
    /// The ID of the author of the note, as a `user_id_type` ID. / 备注创建人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_f476cb099ac9227c9bae09ce46112579"`
    pub creator_id: Option<String>,
    /// The text of the note. / 备注的正文。
    /// - Example: `"text"`
    pub content: String,
    /// Whether the note is visible to others, public by default. / 备注是否对他人公开，默认公开。
    /// - Default: `2`
    /// - `1`: Private / 私密
    /// - `2`: Public / 公开
    /// - Example: `1`
    pub privacy: Option<i64>,
    /// Whether to notify the users mentioned in the note. / 是否向备注中被 @ 的用户发送通知。
    /// - Default: `false`
    pub notify_mentioned_user: Option<bool>,
    /// The users mentioned in the note and where. / 备注中被 @ 的用户及其位置。
    pub mention_entity_list: Option<Vec<v1::MentionEntity>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            talent_id: talent_id.into(),
            application_id: Default::default(),
            creator_id: Default::default(),
            content: content.into(),
            privacy: Default::default(),
            notify_mentioned_user: Default::default(),
            mention_entity_list: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `application_id`.
    #[must_use]
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `creator_id`.
    #[must_use]
    pub fn creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = Some(value.into());
        self
    }
    /// Sets `privacy`.
    #[must_use]
    pub fn privacy(mut self, value: i64) -> Self {
        self.privacy = Some(value);
        self
    }
    /// Sets `notify_mentioned_user`.
    #[must_use]
    pub fn notify_mentioned_user(mut self, value: bool) -> Self {
        self.notify_mentioned_user = Some(value);
        self
    }
    /// Sets `mention_entity_list`.
    #[must_use]
    pub fn mention_entity_list(
        mut self,
        value: impl Into<Vec<v1::MentionEntity>>,
    ) -> Self {
        self.mention_entity_list = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("talent_id", &mut self.talent_id);
        f.field("application_id", &mut self.application_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("content", &mut self.content);
        f.field("privacy", &mut self.privacy);
        f.field("notify_mentioned_user", &mut self.notify_mentioned_user);
        f.field("mention_entity_list", &mut self.mention_entity_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.note.create", Post, "/open-apis/hire/v1/notes")
        .documented(text("创建备注", "Create a note"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_NOTE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("talent_id", String).required(),
            body("application_id", String),
            body("creator_id", String),
            body("content", String).required(),
            body("privacy", Integer).default("2"),
            body("notify_mentioned_user", Boolean).default("false"),
            body("mention_entity_list", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The note. / 新建的备注。
    pub note: v1::Note,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("note", &mut self.note);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
