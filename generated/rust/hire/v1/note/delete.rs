// Generated from spec/hire/v1/note/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::error;
impl super::Api<'_> {
    /// Delete a note / 删除备注: [`Delete`](struct@Delete).
    pub fn delete(&self, note_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(note_id))
    }
}
/// Delete a note / 删除备注.
///
/// Deletes one note by its ID. / 按 ID 删除一条备注。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().note().delete("6996605821056812588").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/hire/v1/notes/:note_id`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:note`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the note to act on, from the list of notes. / 要操作的备注的 ID，取自备注列表。
    /// - Example: `"6996605821056812588"`
    pub note_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(note_id: impl Into<String>) -> Self {
        Self { note_id: note_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("note_id", &mut self.note_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("hire.v1.note.delete", Delete, "/open-apis/hire/v1/notes/:note_id")
        .documented(text("删除备注", "Delete a note"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_NOTE])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[path("note_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
