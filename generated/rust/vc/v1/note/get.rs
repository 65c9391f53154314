// Generated from spec/vc/v1/note/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::error;
impl super::Api<'_> {
    /// Get meeting notes / 获取纪要详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, note_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(note_id))
    }
}
/// Get meeting notes / 获取纪要详情.
///
/// Returns meeting notes that the user can see: who created them, the documents with the notes and the transcript, and the documents shared in the meeting.
///
/// 以用户身份返回一篇可见的会议纪要，含创建者、纪要和逐字稿文档，以及会中共享的文档。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().note().get("6943848821689040898").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/notes/:note_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:note:read`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the notes, by which `vc.v1.note.get` returns them. / 纪要的 ID，`vc.v1.note.get` 据此返回纪要。
    /// - Example: `"6943848821689040898"`
    pub note_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
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
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
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
    Endpoint::new("vc.v1.note.get", Get, "/open-apis/vc/v1/notes/:note_id")
        .documented(text("获取纪要详情", "Get meeting notes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::VC_NOTE_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("note_id", String).required(), query("user_id_type", String).default("\"open_id\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The notes asked for. / 所查询的纪要。
    pub note: GetNote,
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
    /// [`121001`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`121002`](error::OPERATION_UNSUPPORTED): not support
    OperationUnsupported = error::OPERATION_UNSUPPORTED,
    /// [`121003`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`121004`](error::DATA_NOT_FOUND): data not exist
    DataNotFound = error::DATA_NOT_FOUND,
    /// [`121005`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
}
/// The notes asked for. / 所查询的纪要。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNote {
    /// The user ID of the creator of the notes. / 纪要创建者的用户 ID。
    pub creator_id: String,
    /// When the notes were created, in seconds since 1970. / 纪要的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// What belongs to the notes, such as the document with the notes and the one with the transcript.
    ///
    /// 纪要的产物，如纪要文档和逐字稿文档。
    pub artifacts: Vec<GetNoteArtifactInfo>,
    /// What the notes refer to, such as documents shared in the meeting. / 纪要所关联的引用，如会中共享的文档。
    pub references: Vec<GetNoteReferenceInfo>,
}
impl wire::Object for GetNote {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("creator_id", &mut self.creator_id);
        f.field("create_time", &mut self.create_time);
        f.field("artifacts", &mut self.artifacts);
        f.field("references", &mut self.references);
    }
}
/// What belongs to the notes, such as the document with the notes and the one with the transcript.
///
/// 纪要的产物，如纪要文档和逐字稿文档。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNoteArtifactInfo {
    /// The type of the artifact. / 产物的类型。
    /// - `0`: Reserved, not normally returned / 保留值，正常情况下不会返回
    /// - `1`: Document with the notes / 纪要文档
    /// - `2`: Document with the transcript / 逐字稿文档
    pub artifact_type: i64,
    /// When the artifact was created, in seconds since 1970. / 产物的创建时间，秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// The token of the document that holds the artifact. / 产物所在文档的 token。
    pub doc_token: String,
}
impl wire::Object for GetNoteArtifactInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("artifact_type", &mut self.artifact_type);
        f.field("create_time", &mut self.create_time);
        f.field("doc_token", &mut self.doc_token);
    }
}
/// What the notes refer to, such as documents shared in the meeting. / 纪要所关联的引用，如会中共享的文档。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNoteReferenceInfo {
    /// The type of the reference. / 关联引用的类型。
    /// - `0`: Reserved, not normally returned / 保留值，正常情况下不会返回
    /// - `1`: Document shared in the meeting / 会中共享的文档
    pub reference_type: i64,
    /// The token of the document referred to. / 所引用文档的 token。
    pub doc_token: String,
}
impl wire::Object for GetNoteReferenceInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reference_type", &mut self.reference_type);
        f.field("doc_token", &mut self.doc_token);
    }
}
crate::codegen::__impl_object! {
    GetNote GetNoteArtifactInfo GetNoteReferenceInfo
}
