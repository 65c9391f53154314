// Generated from spec/im/v1/message/reply.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Reply to a message / 回复消息: [`Reply`](struct@Reply).
    ///
    /// Optional fields are set on the call: `.with(|request| request.reply_in_thread(…))`.
    pub fn reply(
        &self,
        message_id: impl Into<id::MessageId>,
        content: impl Into<String>,
        msg_type: v1::MsgType,
    ) -> crate::codegen::Call<Reply> {
        crate::codegen::Call::new(self.client, Reply::new(message_id, content, msg_type))
    }
}
/// Reply to a message / 回复消息.
///
/// Replies to a message, in a thread if wanted. / 回复一条消息，可以选择以话题的形式。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::MsgType;
/// let reply = client.im().v1().message().reply("om_dc13264520392913993dd051dba21dcf", "{\"text\":\"test content\"}", MsgType::Text).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/messages/:message_id/reply`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `message_id`. The platform counts by recipient, together with other operations. The request does not name the recipient, so the client cannot count with them: a rate limit is still possible
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message` (with a `tenant_access_token`), `im:message:send_as_bot` (with a `tenant_access_token`), `im:message:send` (with a `tenant_access_token`), `im:message` with `im:message.send_as_user` (with a `user_access_token`)
/// - Safe to repeat with the same `uuid`: it then does its work once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To reply in a private chat, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To reply in a group chat, the bot has to be in it and be allowed to speak.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 回复单聊中的消息时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 回复群里的消息时，机器人要在群里，并且可以发言。
///
/// # Restrictions / 使用限制
///
/// At most 5 messages a second go to one user, and 5 a second to one chat, which all of its bots share.
///
/// 发给同一个用户的消息每秒最多 5 条；同一个群也是每秒 5 条，由群里的机器人共用。
///
/// # Scopes / 权限说明
///
/// As the app, any one of its three scopes is enough. As a user, both `im:message` and `im:message.send_as_user` are needed.
///
/// 以应用身份调用，三个权限有一个即可。以用户身份调用，`im:message` 和 `im:message.send_as_user` 都要有。
///
/// Errors: [`ReplyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reply {
    /// The message to reply to. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 回复哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The content: JSON of the structure that `msg_type` has, in a string. [The content of messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json) describes them all.
    /// **Note**:
    /// - Special characters are escaped, as they are in any JSON string: a line break `\n` is written `\\n`.
    /// - The request of a text may have 150 KB.
    /// - That of a card or a post may have 30 KB.
    /// - Of a card sent by its template (template_id), the template itself counts.
    /// - Style tags take more room than they are sent with.
    /// - Images are [uploaded](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) first, and sent by their key.
    /// - So are [voice messages, videos and files](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create). The file_token of a document's media will not do.
    ///
    /// 消息的内容：按 `msg_type` 的结构写成 JSON，再序列化成字符串，见[发送消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json)。
    /// **注意**：
    /// - 字符串里的特殊字符要转义，例如换行 `\n` 写作 `\\n`。
    /// - 文本消息的请求体最多 150 KB。
    /// - 卡片和富文本消息的请求体最多 30 KB。
    /// - 用模板（template_id）发卡片时，模板的数据也算在内。
    /// - 样式标签会使内容变长。
    /// - 图片要先[上传](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)，再用返回的 Key。
    /// - 语音、视频和文件要先[上传](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 Key。云文档素材的 file_token 不能用。
    ///
    /// - Example: `"{\"text\":\"test content\"}"`
    pub content: String,
    /// The type of the message. / 消息的类型。
    pub msg_type: v1::MsgType,
    /// Whether to reply in a thread. A reply to a message that is in a thread always goes there.
    ///
    /// 是否以话题的形式回复。回复的消息已在话题中时，总是在那个话题中回复。
    /// - Default: `false`
    pub reply_in_thread: Option<bool>,
    /// A string of the caller's own that makes a call safe to repeat: within an hour, at most one request with it succeeds in replying. A request with another content needs another one. Left out, nothing is held back.
    ///
    /// 自定的唯一字符串，用来去重：一小时内，带同一个 uuid 的请求最多成功回复一次。内容不同的请求要用不同的 uuid；不传则不去重。
    /// - Length: at most 50
    /// - Example: `"a0d69e20-1dd1-458b-k525-dfeca4015204"`
    pub uuid: Option<String>,
}
impl Reply {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        content: impl Into<String>,
        msg_type: v1::MsgType,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            content: content.into(),
            msg_type,
            reply_in_thread: Default::default(),
            uuid: Default::default(),
        }
    }
    /// Sets `reply_in_thread`.
    #[must_use]
    pub fn reply_in_thread(mut self, value: bool) -> Self {
        self.reply_in_thread = Some(value);
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Reply {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("content", &mut self.content);
        f.field("msg_type", &mut self.msg_type);
        f.field("reply_in_thread", &mut self.reply_in_thread);
        f.field("uuid", &mut self.uuid);
    }
}
crate::codegen::__impl_object! {
    Reply
}
crate::codegen::__operation! {
    Reply => ReplyResponse, ReplyError:
    Endpoint::new("im.v1.message.reply", Post, "/open-apis/im/v1/messages/:message_id/reply")
        .documented(text("回复消息", "Reply to a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE]),
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE_SEND]),
            scopes_of(User, &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_SEND_AS_USER]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[
            Quota::new(Rate::new(5, 1), "message_id", Some(230020)).within("recipient"),
        ])
        .idempotency_key("uuid")
        .request(Json, &[
            path("message_id", String).required(),
            body("content", String).required(),
            body("msg_type", String).required(),
            body("reply_in_thread", Boolean).default("false"),
            body("uuid", String),
        ])
        .sub_errors(&[
            SubError { of: 230099, code: "100290", message: "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v", fix: text("卡片里有无效的用户 ID，可能在 @ 或人员组件里。三种 ID 的区别见[用户 ID](https://open.feishu.cn/document/home/user-identity-introduction/open-id)。不知道用户的 ID 时，用手机号或邮箱查：\n1. 打开 [API 调试台](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3)，选通讯录的“通过手机号或邮箱获取用户 ID”。\n2. 取得 tenant_access_token，在查询参数中选 **user_id_type**。\n3. 在请求体中填手机号或邮箱，开始调试，结果在响应体里。", "The card names a user who does not exist, in a mention or a person component. [User IDs](https://open.feishu.cn/document/home/user-identity-introduction/open-id) explains the kinds there are. Where the ID is not known, look it up by telephone number or email:\n1. Open the [API explorer](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3) at **Contacts**, \"obtain user ID via email or mobile number\".\n2. Get a tenant_access_token, and choose the **user_id_type** among the query parameters.\n3. Put the number or the address in the body and send it. The response body has the ID.") },
            SubError { of: 230099, code: "200380", message: "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v", fix: text("没有这个卡片模板，或它还没有发布。步骤见[预览与发布卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412)：\n1. 在[卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish)里打开它，先 **保存**，再 **发布**。\n2. 填版本号，例如第一次填 `1.0.0`。\n3. 再次[发送卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card)。\n发布立即对线上生效；要避免影响正在运行的程序，发送时用 `template_version_name` 固定版本。", "There is no such card template, or it has not been published. [Preview and publish cards](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412) has the steps:\n1. Open it in the [card builder](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish), **Save** it, then **Publish** it.\n2. Give it a version, such as `1.0.0` for the first one.\n3. [Send the card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card) again.\nA published version is in use at once. Programs that set `template_version_name` keep the version they name.") },
            SubError { of: 230099, code: "200381", message: "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v", fix: text("应用无权使用这个卡片模板，见[管理卡片模板权限](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7)：\n1. 打开模板的编辑页面，点应用图标。\n2. 在 **添加自定义机器人/应用** 中加上这个应用。", "The app may not use this card template, see [Manage who may use a card template](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7):\n1. Open the template for editing and click the app icon.\n2. Add the app under **Add custom bots/apps**.") },
            SubError { of: 230099, code: "200621", message: "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v", fix: text("卡片的 JSON 有错。对照[卡片 JSON 结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)检查。", "The JSON of the card is wrong. Compare it with [The structure of a card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure).") },
            SubError { of: 230099, code: "200732", message: "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue:  %v, specifiedType:  %v, actualType:  %v", fix: text("变量的类型与模板里声明的不同：specifiedType 是模板要的，actualType 是发出的。改成前者。", "A variable is of another type than the template declares: specifiedType is what it wants, actualType what was sent. Send the former.") },
            SubError { of: 230099, code: "200550", message: "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v", fix: text("图表组件的 `chart_spec` 不对。ErrPath 指出是哪个组件，例如 `ROOT -> elements -> [2](tag: chart)` 是第三个元素；ErrorValue 指出错在哪里。写法见[图表](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65)。", "The `chart_spec` of a chart is wrong. ErrPath tells which one, such as `ROOT -> elements -> [2](tag: chart)` for the third element, and ErrorValue what is wrong with it. [Charts](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65) has the format.") },
            SubError { of: 230099, code: "200861", message: "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v", fix: text("schema 2 的卡片不再支持 ErrorValue 中的组件。替换或去掉它，见[不再支持的组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626)。", "Cards of schema 2 no longer have the component in ErrorValue. Replace it or leave it out, see [Components that were dropped](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626).") },
            SubError { of: 230099, code: "200570", message: "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v", fix: text("卡片里的 img_key 无效。用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到一个，或在搭建工具里上传。", "An img_key in the card is not valid. [Upload the image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) to get one, or upload it in the card builder.") },
            SubError { of: 230099, code: "200914", message: "table rows is invalid", fix: text("表格组件的 `rows` 不对，原因可能是：\n- 它不是合法的 JSON，示例见[表格的结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce)。\n- 某个单元格不是该列的类型，例如列是富文本而内容解析不了。错误信息给出行列号（从 0 数起），列的 `data_type` 见[表格](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table)。", "The `rows` of a table are wrong. Possible reasons:\n- They are not valid JSON; [The structure of a table](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce) has an example.\n- A cell is not of the type of its column, such as rich text that cannot be read. The message has the row and the column, counted from 0; [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table) explains the `data_type` of a column.") },
            SubError { of: 230099, code: "200915", message: "table rows name is invalid", fix: text("`rows` 里有一列没有在 `column` 中声明。每一行的键都要是某个 `column` 的 `name`，见[表格组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table)。", "`rows` has a column that `column` does not declare. Every key of a row has to be the `name` of a `column`, see [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table).") },
        ])
}
/// The reply to [`Reply`](struct@Reply).
pub type ReplyResponse = v1::Message;
crate::codegen::__error_enum! {
    /// The documented errors of [`Reply`](struct@Reply).
    ReplyError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230011`](error::MESSAGE_RECALLED): The message is recalled.
    MessageRecalled = error::MESSAGE_RECALLED,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`230015`](error::PRIVATE_CHAT_NOT_SHAREABLE): P2P chat can NOT be shared.
    PrivateChatNotShareable = error::PRIVATE_CHAT_NOT_SHAREABLE,
    /// [`230017`](error::RESOURCE_NOT_OWNED): Bot is NOT the owner of the resource.
    ResourceNotOwned = error::RESOURCE_NOT_OWNED,
    /// [`230018`](error::BLOCKED_BY_CHAT_SETTINGS): These operations are NOT allowed at current group settings.
    BlockedByChatSettings = error::BLOCKED_BY_CHAT_SETTINGS,
    /// [`230019`](error::THREAD_NOT_FOUND): The topic does NOT exist.
    ThreadNotFound = error::THREAD_NOT_FOUND,
    /// [`230020`](error::SEND_RATE_LIMITED): This operation triggers the frequency limit.
    SendRateLimited = error::SEND_RATE_LIMITED,
    /// [`230022`](error::CONTENT_SENSITIVE): The content of the message contains sensitive information.
    ContentSensitive = error::CONTENT_SENSITIVE,
    /// [`230025`](error::CONTENT_TOO_LONG): The length of the message content reaches its limit.
    ContentTooLong = error::CONTENT_TOO_LONG,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230028`](error::AUDIT_FAILED): The messages do NOT pass the audit.
    AuditFailed = error::AUDIT_FAILED,
    /// [`230035`](error::SEND_DENIED): Send Message Permission deny.
    SendDenied = error::SEND_DENIED,
    /// [`230038`](error::CROSS_TENANT_PRIVATE_CHAT): Cross tenant p2p chat operate forbid.
    CrossTenantPrivateChat = error::CROSS_TENANT_PRIVATE_CHAT,
    /// [`230049`](error::MESSAGE_SENDING): The message is being sent.
    MessageSending = error::MESSAGE_SENDING,
    /// [`230050`](error::MESSAGE_INVISIBLE): The message is invisible to the operator.
    MessageInvisible = error::MESSAGE_INVISIBLE,
    /// [`230054`](error::MESSAGE_TYPE_UNSUPPORTED): This operation is not supported for this message type.
    MessageTypeUnsupported = error::MESSAGE_TYPE_UNSUPPORTED,
    /// [`230055`](error::FILE_TYPE_MISMATCH): The type of file upload does not match the type of message being sent.
    FileTypeMismatch = error::FILE_TYPE_MISMATCH,
    /// [`230071`](error::THREAD_REPLY_UNSUPPORTED): The group to which the message belongs does not support reply in thread.
    ThreadReplyUnsupported = error::THREAD_REPLY_UNSUPPORTED,
    /// [`230072`](error::AGGREGATED_MESSAGE): Aggregated messages do not support reply in thread.
    AggregatedMessage = error::AGGREGATED_MESSAGE,
    /// [`230075`](error::ENCRYPTED_CHAT): Sending encrypted messages is not supported.
    EncryptedChat = error::ENCRYPTED_CHAT,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31) are explained one by one.
    ///
    /// 卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31)。
    CardRejected = &ErrorInfo {
        fix: Text { zh: "卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31)。", en: "The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31) are explained one by one." },
        links: &[Link { text: "子错误码", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31" }],
        ..*error::CARD_REJECTED
    },
    /// [`230111`](error::MESSAGE_SELF_DESTRUCTING): Action unavailable as the message will self-destruct soon.
    MessageSelfDestructing = error::MESSAGE_SELF_DESTRUCTING,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it. / 相关群组已被解散，无法进行当前操作。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "相关群组已被解散，无法进行当前操作。", en: "The chat has been dissolved, so this operation is no longer possible in it." },
        ..*error::CHAT_DISSOLVED
    },
}
