// Generated from spec/hire/v1/note/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get a note / 获取备注: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, note_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(note_id))
    }
}
/// Get a note / 获取备注.
///
/// Returns the content of a note with its talent and application IDs. / 按 ID 返回备注的内容及其人才和投递 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().note().get("6949805467799537964").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/notes/:note_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:note:readonly`, `hire:note`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the note to act on, from the list of notes. / 要操作的备注的 ID，取自备注列表。
    /// - Example: `"6949805467799537964"`
    pub note_id: String,
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(note_id: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("note_id", &mut self.note_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.note.get", Get, "/open-apis/hire/v1/notes/:note_id")
        .documented(text("获取备注", "Get a note"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_NOTE_READONLY]),
            scopes(&[crate::scope::HIRE_NOTE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("note_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The note on the talent. / 查询到的人才备注。
    pub note: v1::Note,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("note", &mut self.note);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
