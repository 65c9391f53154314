// Generated from spec/drive/v1/file/move.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Move a file or folder / 移动文件或文件夹: [`Move`](struct@Move).
    ///
    /// Optional fields are set on the call: `.with(|request| request.r#type(…))`.
    pub fn r#move(&self, file_token: impl Into<String>) -> crate::codegen::Call<Move> {
        crate::codegen::Call::new(self.client, Move::new(file_token))
    }
}
/// Move a file or folder / 移动文件或文件夹.
///
/// Moves a file or folder to another place in the drive; folders are moved asynchronously, and a task ID is returned.
///
/// 把一个文件或文件夹移到云空间的另一处，移动文件夹时异步执行并返回任务 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.drive().v1().file().r#move("boxcnrHpsg1QDqXAAAyachabcef").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/:file_token/move`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `space:document:move`
///
/// Errors: [`MoveError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Move {
    /// The token of the file or folder to move, found in its URL. / 要移动的文件或文件夹的 token，可从其 URL 中获得。
    /// - Example: `"boxcnrHpsg1QDqXAAAyachabcef"`
    pub file_token: String,
    /// The type of the file to move. It must be given and match what `file_token` stands for, or the call fails.
    ///
    /// 要移动的文件的类型。必须填写且与 `file_token` 的实际类型一致，否则调用失败。
    pub r#type: Option<v1::Type>,
    /// The token of the folder to move it to. / 移动到的目标文件夹的 token。
    /// - Example: `"fldbcO1UuPz8VwnpPx5a92abcef"`
    pub folder_token: Option<String>,
}
impl Move {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
            r#type: Default::default(),
            folder_token: Default::default(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: v1::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `folder_token`.
    #[must_use]
    pub fn folder_token(mut self, value: impl Into<String>) -> Self {
        self.folder_token = Some(value.into());
        self
    }
}
impl wire::Object for Move {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("type", &mut self.r#type);
        f.field("folder_token", &mut self.folder_token);
    }
}
crate::codegen::__impl_object! {
    Move
}
crate::codegen::__operation! {
    Move => MoveResponse, MoveError:
    Endpoint::new("drive.v1.file.move", Post, "/open-apis/drive/v1/files/:file_token/move")
        .documented(text("移动文件或文件夹", "Move a file or folder"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/move")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::SPACE_DOCUMENT_MOVE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[path("file_token", String).required(), body("type", String), body("folder_token", String)])
}
/// The reply to [`Move`](struct@Move).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MoveResponse {
    /// The ID of the asynchronous task, only returned when a folder is moved; use it to query whether the move is done.
    ///
    /// 异步任务的 ID，仅在移动文件夹时返回，凭它查询移动是否完成。
    pub task_id: String,
}
impl wire::Object for MoveResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("task_id", &mut self.task_id);
    }
}
crate::codegen::__impl_object! {
    MoveResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Move`](struct@Move).
    MoveError:
    /// `1061001` (HTTP 500): internal error.
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR
    },
    /// [`1061002`](error::INVALID_FILE_PARAMETER): params error.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`1061003`](error::NOT_FOUND): not found.
    NotFound = error::NOT_FOUND,
    /// [`1061004`](error::FORBIDDEN): forbidden.
    Forbidden = error::FORBIDDEN,
    /// [`1061007`](error::FILE_DELETED): file has been delete.
    FileDeleted = error::FILE_DELETED,
    /// [`1062524`](error::SOURCE_PARENT_PERMISSION_DENIED): source parent no permission.
    SourceParentPermissionDenied = error::SOURCE_PARENT_PERMISSION_DENIED,
    /// [`1062535`](error::DESTINATION_PARENT_PERMISSION_DENIED): destination parent no permission.
    DestinationParentPermissionDenied = error::DESTINATION_PARENT_PERMISSION_DENIED,
    /// [`1062507`](error::SIBLING_LIMIT_EXCEEDED): parent node out of sibling num.
    SiblingLimitExceeded = error::SIBLING_LIMIT_EXCEEDED,
}
