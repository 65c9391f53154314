// Generated from spec/hire/v1/note/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Update a note / 更新备注: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        note_id: impl Into<String>,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(note_id, content))
    }
}
/// Update a note / 更新备注.
///
/// Updates the content of one note by its ID. / 按 ID 更新一条备注的内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().note().patch("6960663240925956401", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/hire/v1/notes/:note_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:note`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the note to act on, from the list of notes. / 要操作的备注的 ID，取自备注列表。
    /// - Example: `"6960663240925956401"`
    pub note_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The text of the note. / 备注的正文。
    /// - Example: `"text"`
    pub content: String,
    /// The ID of the person who updates the note, as a `user_id_type` ID.
    ///
    /// 更新备注的用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_f476cb099ac9227c9bae09ce46112579"`
    pub operator_id: Option<String>,
    /// Whether to notify the users mentioned in the note. / 是否向备注中被 @ 的用户发送通知。
    /// - Default: `false`
    pub notify_mentioned_user: Option<bool>,
    /// The users mentioned in the note and where. / 备注中被 @ 的用户及其位置。
    pub mention_entity_list: Option<Vec<v1::MentionEntity>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(note_id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            user_id_type: Default::default(),
            content: content.into(),
            operator_id: Default::default(),
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
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
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
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("note_id", &mut self.note_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("content", &mut self.content);
        f.field("operator_id", &mut self.operator_id);
        f.field("notify_mentioned_user", &mut self.notify_mentioned_user);
        f.field("mention_entity_list", &mut self.mention_entity_list);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("hire.v1.note.patch", Patch, "/open-apis/hire/v1/notes/:note_id")
        .documented(text("更新备注", "Update a note"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_NOTE])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(Json, &[
            path("note_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("content", String).required(),
            body("operator_id", String),
            body("notify_mentioned_user", Boolean).default("false"),
            body("mention_entity_list", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The note as updated. / 更新后的备注。
    pub note: v1::Note,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("note", &mut self.note);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
