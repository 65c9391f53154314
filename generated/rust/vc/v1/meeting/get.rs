// Generated from spec/vc/v1/meeting/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::vc::{error, v1};
impl super::Api<'_> {
    /// Get a meeting / 获取会议详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.with_participants(…))`.
    pub fn get(&self, meeting_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(meeting_id))
    }
}
/// Get a meeting / 获取会议详情.
///
/// Returns one of the caller's own meetings of the last 90 days in detail. / 返回一个归属于自己的会议的详情，仅限最近 90 天。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.vc().v1().meeting().get("6911188411932033028").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/vc/v1/meetings/:meeting_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `vc:meeting.meetingevent:read`, `vc:meeting:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    /// - Example: `"6911188411932033028"`
    pub meeting_id: String,
    /// Whether to return the participants too. / 是否同时返回参会人列表。
    pub with_participants: Option<bool>,
    /// Whether to return which features were used in the meeting too; only possible with a `tenant_access_token`.
    ///
    /// 是否同时返回会中用过哪些能力；仅以应用身份（`tenant_access_token`）调用时可用。
    pub with_meeting_ability: Option<bool>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Which part of the meeting to return; its information if omitted. / 查询会议的哪一部分，不填则为会议信息。
    /// - `0`: Only the information about the meeting (default) / 仅会议信息（默认）
    /// - `1`: Only what the meeting produced, that is, the notes and the transcript / 仅会议产物，即纪要和逐字稿
    /// - Example: `0`
    pub query_mode: Option<i64>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self {
            meeting_id: meeting_id.into(),
            with_participants: Default::default(),
            with_meeting_ability: Default::default(),
            user_id_type: Default::default(),
            query_mode: Default::default(),
        }
    }
    /// Sets `with_participants`.
    #[must_use]
    pub fn with_participants(mut self, value: bool) -> Self {
        self.with_participants = Some(value);
        self
    }
    /// Sets `with_meeting_ability`.
    #[must_use]
    pub fn with_meeting_ability(mut self, value: bool) -> Self {
        self.with_meeting_ability = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `query_mode`.
    #[must_use]
    pub fn query_mode(mut self, value: i64) -> Self {
        self.query_mode = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting_id", &mut self.meeting_id);
        f.field("with_participants", &mut self.with_participants);
        f.field("with_meeting_ability", &mut self.with_meeting_ability);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("query_mode", &mut self.query_mode);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("vc.v1.meeting.get", Get, "/open-apis/vc/v1/meetings/:meeting_id")
        .documented(text("获取会议详情", "Get a meeting"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::VC_MEETING_MEETINGEVENT_READ]),
            scopes(&[crate::scope::VC_MEETING_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("related_artifacts.note_doc_token", &[scopes(&[crate::scope::VC_MEETING_ARTIFACT_NOTE_READ])]),
            Guard::received("related_artifacts.verbatim_doc_token", &[scopes(&[crate::scope::VC_MEETING_ARTIFACT_VERBATIM_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("meeting_id", String).required(),
            query("with_participants", Boolean),
            query("with_meeting_ability", Boolean),
            query("user_id_type", String).default("\"open_id\""),
            query("query_mode", Integer),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The meeting that was read. / 所查询的会议。
    pub meeting: v1::Meeting,
    /// What the meeting produced, that is, the notes and the transcript. / 会议的产物，即纪要和逐字稿。
    pub related_artifacts: GetMeetingRelatedArtifacts,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("meeting", &mut self.meeting);
        f.field("related_artifacts", &mut self.related_artifacts);
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
/// What the meeting produced, that is, the notes and the transcript. / 会议的产物，即纪要和逐字稿。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMeetingRelatedArtifacts {
    /// The token of the document with the AI notes, available once it is generated; absent if the app lacks the scope for the field, empty if it has the scope but there is no document.
    ///
    /// 智能纪要文档的 token，文档生成后才有；应用没有该字段的权限时不返回此字段，有权限而无内容时为空字符串。
    /// - Present only with one of the scopes `vc:meeting.artifact.note:read`
    pub note_doc_token: String,
    /// The token of the document with the transcript, available once it is generated; absent if the app lacks the scope for the field, empty if it has the scope but there is no document.
    ///
    /// 逐字稿文档的 token，文档生成后才有；应用没有该字段的权限时不返回此字段，有权限而无内容时为空字符串。
    /// - Present only with one of the scopes `vc:meeting.artifact.verbatim:read`
    pub verbatim_doc_token: String,
}
impl wire::Object for GetMeetingRelatedArtifacts {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("note_doc_token", &mut self.note_doc_token);
        f.field("verbatim_doc_token", &mut self.verbatim_doc_token);
    }
}
crate::codegen::__impl_object! {
    GetMeetingRelatedArtifacts
}
