// Generated from spec/drive/v2/comment_reaction/update_reaction.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::error;
impl super::Api<'_> {
    /// Add or remove a reaction / 添加/取消表情回应: [`UpdateReaction`](struct@UpdateReaction).
    pub fn update_reaction(
        &self,
        file_token: impl Into<String>,
        file_type: impl Into<String>,
        action: UpdateReactionAction,
        reply_id: impl Into<String>,
        reaction_type: impl Into<String>,
    ) -> crate::codegen::Call<UpdateReaction> {
        crate::codegen::Call::new(
            self.client,
            UpdateReaction::new(file_token, file_type, action, reply_id, reaction_type),
        )
    }
}
/// Add or remove a reaction / 添加/取消表情回应.
///
/// Adds an emoji reaction to a reply in the comments of a document, or removes it.
///
/// 给云文档评论中的一条回复添加或取消一个表情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v2::comment_reaction::UpdateReactionAction;
/// let reply = client.drive().v2().comment_reaction().update_reaction("ppHV2Xepq2BQk3K79FTB", "docx", UpdateReactionAction::Add, "1234567890", "ANGRY").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v2/files/:file_token/comments/reaction`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `docs:document.comment:create`, `docs:document.comment:write_only`
///
/// Errors: [`UpdateReactionError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateReaction {
    /// The token of the file, as returned when it is uploaded or its metadata is queried.
    ///
    /// 文件的 token，上传文件或获取文件元数据时返回。
    /// - Length: 1 to 100
    /// - Example: `"ppHV2Xepq2BQk3K79FTB"`
    pub file_token: String,
    /// The type of the file, such as `docx`, out of the [file types](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN).
    ///
    /// 文件的类型，如 `docx`，取值见[文件类型枚举](https://open.feishu.cn/document/ukTMukTMukTM/uczNzUjL3czM14yN3MTN)。
    /// - Length: 1 to 100
    /// - Example: `"docx"`
    pub file_type: String,
    /// Whether to add or remove the emoji. / 添加还是取消表情。
    /// - Length: 1 to 100
    pub action: UpdateReactionAction,
    /// The ID of the reply, from `drive.v1.file_comment_reply.create` or `drive.v1.file_comment_reply.list`.
    ///
    /// 回复的 ID，由 `drive.v1.file_comment_reply.create` 或 `drive.v1.file_comment_reply.list` 返回。
    /// - Length: 1 to 100
    /// - Example: `"1234567890"`
    pub reply_id: String,
    /// The name of the emoji, with the letters in the case shown: `ANGRY`, `APPLAUSE`, `ATTENTION`, `AWESOME`, `BEAR`, `BEER`, `BETRAYED`, `BIGKISS`, `BLACKFACE`, `BLUBBER`, `BLUSH`, `BOMB`, `CAKE`, `CHUCKLE`, `CLAP`, `CLEAVER`, `COMFORT`, `CRAZY`, `CRY`, `CUCUMBER`, `DETERGENT`, `DIZZY`, `DONE`, `DONNOTGO`, `DROOL`, `DROWSY`, `DULL`, `DULLSTARE`, `EATING`, `EMBARRASSED`, `ENOUGH`, `ERROR`, `EYESCLOSED`, `FACEPALM`, `FINGERHEART`, `FISTBUMP`, `FOLLOWME`, `FROWN`, `GIFT`, `GLANCE`, `GOODJOB`, `HAMMER`, `HAUGHTY`, `HEADSET`, `HEART`, `HEARTBROKEN`, `HIGHFIVE`, `HUG`, `HUSKY`, `INNOCENTSMILE`, `JIAYI`, `JOYFUL`, `KISS`, `LAUGH`, `LIPS`, `LOL`, `LOOKDOWN`, `LOVE`, `MONEY`, `MUSCLE`, `NOSEPICK`, `OBSESSED`, `OK`, `PARTY`, `PETRIFIED`, `POOP`, `PRAISE`, `PROUD`, `PUKE`, `RAINBOWPUKE`, `ROSE`, `SALUTE`, `SCOWL`, `SHAKE`, `SHHH`, `SHOCKED`, `SHOWOFF`, `SHY`, `SICK`, `SILENT`, `SKULL`, `SLAP`, `SLEEP`, `SLIGHT`, `SMART`, `SMILE`, `SMIRK`, `SMOOCH`, `SMUG`, `SOB`, `SPEECHLESS`, `SPITBLOOD`, `STRIVE`, `SWEAT`, `TEARS`, `TEASE`, `TERROR`, `THANKS`, `THINKING`, `THUMBSUP`, `TOASTED`, `TONGUE`, `TRICK`, `UPPERLEFT`, `WAIL`, `WAVE`, `WELLDONE`, `WHAT`, `WHIMPER`, `WINK`, `WITTY`, `WOW`, `WRONGED`, `XBLUSH`, `YAWN`, `YEAH`, `FIREWORKS`, `BULL`, `CALF`, `AWESOMEN`, `2021`, `CANDIEDHAWS`, `REDPACKET`, `FORTUNE`, `LUCK`, `FIRECRACKER`, `Yes`, `No`, `Get`, `LGTM`, `Lemon`, `EatingFood`, `Hundred`, `MinusOne`, `ThumbsDown`, `Fire`, `OKR`, `Drumstick`, `BubbleTea`, `Loudspeaker`, `Pin`, `Coffee`, `Alarm`, `Trophy`, `Music`, `Typing`, `Pepper`, `CheckMark` or `CrossMark`.
    ///
    /// 表情的名称，大小写须与所列一致：`ANGRY`、`APPLAUSE`、`ATTENTION`、`AWESOME`、`BEAR`、`BEER`、`BETRAYED`、`BIGKISS`、`BLACKFACE`、`BLUBBER`、`BLUSH`、`BOMB`、`CAKE`、`CHUCKLE`、`CLAP`、`CLEAVER`、`COMFORT`、`CRAZY`、`CRY`、`CUCUMBER`、`DETERGENT`、`DIZZY`、`DONE`、`DONNOTGO`、`DROOL`、`DROWSY`、`DULL`、`DULLSTARE`、`EATING`、`EMBARRASSED`、`ENOUGH`、`ERROR`、`EYESCLOSED`、`FACEPALM`、`FINGERHEART`、`FISTBUMP`、`FOLLOWME`、`FROWN`、`GIFT`、`GLANCE`、`GOODJOB`、`HAMMER`、`HAUGHTY`、`HEADSET`、`HEART`、`HEARTBROKEN`、`HIGHFIVE`、`HUG`、`HUSKY`、`INNOCENTSMILE`、`JIAYI`、`JOYFUL`、`KISS`、`LAUGH`、`LIPS`、`LOL`、`LOOKDOWN`、`LOVE`、`MONEY`、`MUSCLE`、`NOSEPICK`、`OBSESSED`、`OK`、`PARTY`、`PETRIFIED`、`POOP`、`PRAISE`、`PROUD`、`PUKE`、`RAINBOWPUKE`、`ROSE`、`SALUTE`、`SCOWL`、`SHAKE`、`SHHH`、`SHOCKED`、`SHOWOFF`、`SHY`、`SICK`、`SILENT`、`SKULL`、`SLAP`、`SLEEP`、`SLIGHT`、`SMART`、`SMILE`、`SMIRK`、`SMOOCH`、`SMUG`、`SOB`、`SPEECHLESS`、`SPITBLOOD`、`STRIVE`、`SWEAT`、`TEARS`、`TEASE`、`TERROR`、`THANKS`、`THINKING`、`THUMBSUP`、`TOASTED`、`TONGUE`、`TRICK`、`UPPERLEFT`、`WAIL`、`WAVE`、`WELLDONE`、`WHAT`、`WHIMPER`、`WINK`、`WITTY`、`WOW`、`WRONGED`、`XBLUSH`、`YAWN`、`YEAH`、`FIREWORKS`、`BULL`、`CALF`、`AWESOMEN`、`2021`、`CANDIEDHAWS`、`REDPACKET`、`FORTUNE`、`LUCK`、`FIRECRACKER`、`Yes`、`No`、`Get`、`LGTM`、`Lemon`、`EatingFood`、`Hundred`、`MinusOne`、`ThumbsDown`、`Fire`、`OKR`、`Drumstick`、`BubbleTea`、`Loudspeaker`、`Pin`、`Coffee`、`Alarm`、`Trophy`、`Music`、`Typing`、`Pepper`、`CheckMark`、`CrossMark`。
    /// - Length: 1 to 100
    /// - Example: `"ANGRY"`
    pub reaction_type: String,
}
impl UpdateReaction {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        file_type: impl Into<String>,
        action: UpdateReactionAction,
        reply_id: impl Into<String>,
        reaction_type: impl Into<String>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            file_type: file_type.into(),
            action,
            reply_id: reply_id.into(),
            reaction_type: reaction_type.into(),
        }
    }
}
impl wire::Object for UpdateReaction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("file_type", &mut self.file_type);
        f.field("action", &mut self.action);
        f.field("reply_id", &mut self.reply_id);
        f.field("reaction_type", &mut self.reaction_type);
    }
}
crate::codegen::__impl_object! {
    UpdateReaction
}
crate::codegen::__operation! {
    UpdateReaction => UpdateReactionResponse, UpdateReactionError:
    Endpoint::new("drive.v2.comment_reaction.update_reaction", Post, "/open-apis/drive/v2/files/:file_token/comments/reaction")
        .documented(text("添加/取消表情回应", "Add or remove a reaction"), "https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_CREATE]),
            scopes(&[crate::scope::DOCS_DOCUMENT_COMMENT_WRITE_ONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("file_token", String).required(),
            query("file_type", String).required(),
            body("action", String).required(),
            body("reply_id", String).required(),
            body("reaction_type", String).required(),
        ])
}
/// The reply to [`UpdateReaction`](struct@UpdateReaction).
pub type UpdateReactionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`UpdateReaction`](struct@UpdateReaction).
    UpdateReactionError:
    /// `1061001` (HTTP 500): server internal error
    ///
    /// The service failed, for example by a timeout. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误，例如超时。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(500),
        message: "server internal error",
        ..*error::INTERNAL_ERROR
    },
    /// `1061002` (HTTP 400): invalid params
    ///
    /// A parameter is invalid. Compare the types and values of the parameters with those of the operation.
    ///
    /// 请求参数不合法。请按接口的参数要求检查各参数的类型和取值。
    InvalidFileParameter = &ErrorInfo {
        message: "invalid params",
        ..*error::INVALID_FILE_PARAMETER
    },
    /// `1061004` (HTTP 401): no permission
    ///
    /// The caller lacks a permission on the document. [Grant](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app) what the operation takes:
    /// - Upload media: edit permission on the target document.
    /// - Upload or create a file: edit permission on the target folder.
    /// - Copy: read permission on the file, and edit permission on the target folder.
    /// - Move: manage permission on the file, and edit permission on the old and the new place.
    /// - Delete: the owner of the file needs edit permission on the parent folder; others have to own the parent folder or have full access to it.
    ///
    /// 调用身份的文档权限不足。请按操作[开通权限](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-add-permissions-to-app)：
    /// - 上传素材：目标云文档的编辑权限。
    /// - 上传或新建文件：目标文件夹的编辑权限。
    /// - 复制：源文件的阅读权限和目标文件夹的编辑权限。
    /// - 移动：文件的管理权限，以及原位置和目标位置的编辑权限。
    /// - 删除：文件所有者须有父文件夹的编辑权限；其他人须是父文件夹的所有者，或拥有它的全部权限（full access）。
    Forbidden = &ErrorInfo {
        status: Some(401),
        message: "no permission",
        ..*error::FORBIDDEN
    },
    /// `1061003` (HTTP 404): docs had been deleted
    ///
    /// The resource was not found. Check the token of the file or folder, and that it still exists.
    ///
    /// 没有找到资源。请检查文件或文件夹的 token，并确认资源仍存在。
    NotFound = &ErrorInfo {
        message: "docs had been deleted",
        ..*error::NOT_FOUND
    },
}
/// Whether to add or remove the emoji. / 添加还是取消表情。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateReactionAction {
    /// `add`: Add the reaction / 添加表情回复
    Add,
    /// `delete`: Remove the reaction / 取消表情回复
    Delete,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UpdateReactionAction {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UpdateReactionAction {
    fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "add" => Self::Add,
            "delete" => Self::Delete,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    UpdateReactionAction
}
