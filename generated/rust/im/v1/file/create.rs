// Generated from spec/im/v1/file/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Upload a file / 上传文件: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.duration(…))`.
    pub fn create(
        &self,
        file_type: CreateFileType,
        file_name: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(file_type, file_name, file))
    }
}
/// Upload a file / 上传文件.
///
/// Stores a file and returns its file_key: audio, video, a document or anything else. With the key it can be [sent in a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create).
///
/// 把一个文件存到平台，换取它的 file_key：音频、视频、文档或其他。之后可以用它[发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::file::CreateFileType;
/// let reply = client.im().v1().file().create(CreateFileType::Mp4, "演示.mp4", feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/files`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:resource`, `im:resource:upload`
///
/// # Prerequisites / 前提条件
///
/// The app must have its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用要有机器人。启用方法见[启用机器人](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// A file has 1 byte to 30 MB. / 一个文件 1 字节到 30 MB。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/file/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of file / 文件属于哪一种
    pub file_type: CreateFileType,
    /// The name of the file, with its extension / 文件名，要有扩展名
    /// - Example: `"演示.mp4"`
    pub file_name: String,
    /// How many milliseconds the audio or video lasts; without it no duration is shown / 音频或视频有多少毫秒；不填则不显示时长
    /// - Example: `3000`
    pub duration: Option<i64>,
    /// The file, of 1 byte to 30 MB / 文件的内容，1 字节到 30 MB。
    /// - Size: 1 byte to 30 MB
    /// - Example: `"文件的字节"`
    pub file: crate::codegen::Upload,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        file_type: CreateFileType,
        file_name: impl Into<String>,
        file: impl Into<crate::codegen::Upload>,
    ) -> Self {
        Self {
            file_type,
            file_name: file_name.into(),
            duration: Default::default(),
            file: file.into(),
        }
    }
    /// Sets `duration`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_type", &mut self.file_type);
        f.field("file_name", &mut self.file_name);
        f.field("duration", &mut self.duration);
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.file.create", Post, "/open-apis/im/v1/files")
        .documented(text("上传文件", "Upload a file"), "https://open.feishu.cn/document/server-docs/im-v1/file/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_RESOURCE]),
            scopes(&[crate::scope::IM_RESOURCE_UPLOAD]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Multipart, &[
            body("file_type", String).required(),
            body("file_name", String).required(),
            body("duration", Integer),
            body("file", File).required().sizes(1, 31457280),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The key of the file / 这个文件的 Key
    pub file_key: id::FileKey,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_key", &mut self.file_key);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`232096`](error::WRITES_SUSPENDED): Meta writing has stopped, please try again later.
    WritesSuspended = error::WRITES_SUSPENDED,
    /// [`234001`](error::INVALID_FILE_PARAMETER): Invalid request param.
    InvalidFileParameter = error::INVALID_FILE_PARAMETER,
    /// [`234002`](error::UNAUTHORIZED): Unauthorized.
    Unauthorized = error::UNAUTHORIZED,
    /// [`234006`](error::TOO_LARGE): The file size exceed the max value.
    TooLarge = error::TOO_LARGE,
    /// [`234007`](error::FILE_BOT_NOT_ENABLED): App does not enable bot feature.
    FileBotNotEnabled = error::FILE_BOT_NOT_ENABLED,
    /// [`234010`](error::EMPTY): File's size can't be 0.
    Empty = error::EMPTY,
    /// [`234041`](error::FILE_TENANT_KEY_DELETED): Tenant master key has been deleted, please contact the tenant administrator.
    FileTenantKeyDeleted = error::FILE_TENANT_KEY_DELETED,
    /// [`234042`](error::TENANT_STORAGE_FAILED): Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator.
    TenantStorageFailed = error::TENANT_STORAGE_FAILED,
}
/// The type of file / 文件属于哪一种
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateFileType {
    /// `opus`
    ///
    /// OPUS audio. Convert other audio first, for example with `ffmpeg -i in.mp3 -c:a libopus -ac 1 -ar 16000 out.opus`
    ///
    /// OPUS 音频；其他音频要先转换，例如用 `ffmpeg -i in.mp3 -c:a libopus -ac 1 -ar 16000 out.opus`
    Opus,
    /// `mp4`: MP4 video / MP4 视频
    Mp4,
    /// `pdf`: A PDF / PDF 文档
    Pdf,
    /// `doc`: A Word document / Word 文档
    Doc,
    /// `xls`: An Excel sheet / Excel 表格
    Xls,
    /// `ppt`: A PowerPoint presentation / PowerPoint 演示文稿
    Ppt,
    /// `stream`: Any other file / 其他任何文件
    Stream,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateFileType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateFileType {
    fn as_str(&self) -> &str {
        match self {
            Self::Opus => "opus",
            Self::Mp4 => "mp4",
            Self::Pdf => "pdf",
            Self::Doc => "doc",
            Self::Xls => "xls",
            Self::Ppt => "ppt",
            Self::Stream => "stream",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "opus" => Self::Opus,
            "mp4" => Self::Mp4,
            "pdf" => Self::Pdf,
            "doc" => Self::Doc,
            "xls" => Self::Xls,
            "ppt" => Self::Ppt,
            "stream" => Self::Stream,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateFileType
}
