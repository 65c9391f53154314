// Generated from spec/drive/v1/file_statistics/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Get the statistics of a file / 获取文件统计信息: [`Get`](struct@Get).
    pub fn get(
        &self,
        file_token: impl Into<String>,
        file_type: v1::DriveFileType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(file_token, file_type))
    }
}
/// Get the statistics of a file / 获取文件统计信息.
///
/// Returns how many people read a file, how often it was read and how many likes it has.
///
/// 返回一个文件被多少人读过、读过多少次、得到多少个赞。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveFileType;
/// let reply = client.drive().v1().file_statistics().get("doccnfYZzTlvXqZIGTdAHKabcef", DriveFileType::Doc).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/drive/v1/files/:file_token/statistics`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `drive:drive`, `drive:drive.metadata:readonly`, `drive:drive:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The token of the file to get figures for, found in its URL. / 要统计的文件的 token，可从文件的 URL 中获得。
    /// - Example: `"doccnfYZzTlvXqZIGTdAHKabcef"`
    pub file_token: String,
    /// The type of file that `file_token` stands for. / `file_token` 所指文件的类型。
    pub file_type: v1::DriveFileType,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(file_token: impl Into<String>, file_type: v1::DriveFileType) -> Self {
        Self {
            file_token: file_token.into(),
            file_type,
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("drive.v1.file_statistics.get", Get, "/open-apis/drive/v1/files/:file_token/statistics")
        .documented(text("获取文件统计信息", "Get the statistics of a file"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_METADATA_READONLY]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
        ])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[path("file_token", String).required(), query("file_type", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    pub file_token: String,
    /// The type of document that `file_token` stands for. / `file_token` 所指云文档的类型。
    pub file_type: String,
    /// How often the file was viewed and liked. / 文件的访问与点赞统计。
    pub statistics: GetFileStatistics,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
        f.field("statistics", &mut self.statistics);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1069601`](error::DOCUMENT_REQUEST_FAILED): fail
    DocumentRequestFailed = error::DOCUMENT_REQUEST_FAILED,
    /// [`1069602`](error::INVALID_DOCUMENT_PARAMETER): param error
    InvalidDocumentParameter = error::INVALID_DOCUMENT_PARAMETER,
    /// [`1069603`](error::DOCUMENT_ACCESS_DENIED): forbidden
    DocumentAccessDenied = error::DOCUMENT_ACCESS_DENIED,
    /// [`1069604`](error::DOCUMENT_NOT_FOUND): document not found
    DocumentNotFound = error::DOCUMENT_NOT_FOUND,
}
/// How often the file was viewed and liked. / 文件的访问与点赞统计。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileStatistics {
    /// How many users have ever viewed the file; each user counts once. / 历史访问人数，同一用户只计一次。
    pub uv: i64,
    /// How often the file has ever been viewed. Another view by the same user within half an hour is not counted.
    ///
    /// 历史访问次数。同一用户半小时内再次访问不另计。
    pub pv: i64,
    /// How many likes the file has ever had; `-1` means that files of this type cannot be liked.
    ///
    /// 历史点赞总数，`-1` 表示该类型的文件不支持点赞。
    pub like_count: i64,
    /// The time the figures are for, in seconds since 1970. / 统计数据对应的时间，为秒级时间戳。
    pub timestamp: i64,
    /// How many viewers were added today. / 今日新增的访问人数。
    pub uv_today: i64,
    /// How many views were added today. / 今日新增的访问次数。
    pub pv_today: i64,
    /// How many likes were added today. / 今日新增的点赞数。
    pub like_count_today: i64,
}
impl wire::Object for GetFileStatistics {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("uv", &mut self.uv);
        f.field("pv", &mut self.pv);
        f.field("like_count", &mut self.like_count);
        f.field("timestamp", &mut self.timestamp);
        f.field("uv_today", &mut self.uv_today);
        f.field("pv_today", &mut self.pv_today);
        f.field("like_count_today", &mut self.like_count_today);
    }
}
crate::codegen::__impl_object! {
    GetFileStatistics
}
