// Generated from spec/im/v1/message/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::error;
impl super::Api<'_> {
    /// Update a card / 更新已发送的消息卡片: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        message_id: impl Into<id::MessageId>,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(message_id, content))
    }
}
/// Update a card / 更新已发送的消息卡片.
///
/// Changes a card that has been sent. / 改写一张已经发出的卡片。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().message().patch("om_dc13264520392913993dd051dba21dcf", "{\"elements\":[{\"tag\":\"div\",\"text\":{\"content\":\"This is the plain text\",\"tag\":\"plain_text\"}}],\"header\":{\"template\":\"blue\",\"title\":{\"content\":\"This is the title\",\"tag\":\"plain_text\"}}}").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/im/v1/messages/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `message_id`
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Scenarios / 使用场景
///
/// - This changes a card at any time, whatever its users do.
/// - To change one after a user acted on it, see [Handle what users do with a card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/handle-card-callbacks): at once, within 3 seconds, or [later](https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN), within 30 minutes.
/// - To change it only for some members, update it later, with their open_ids.
///
/// - 用来在任何时候、不经用户操作地更新卡片。
/// - 要在用户操作之后更新，见[处理卡片回调](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/handle-card-callbacks)：3 秒内立即更新，或 30 分钟内[延时更新](https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN)。
/// - 只更新部分成员看到的卡片，也用延时更新，并指定他们的 open_id。
///
/// # Notes / 注意事项
///
/// - Call as who sent the card.
/// - A card that was recalled cannot be updated.
/// - The card has to say `"update_multi": true` in its `config`, both before and after: it is shared, and everybody sees the update.
///
/// - 要以发送卡片的身份调用。
/// - 已撤回的卡片不能更新。
/// - 更新前后的卡片，`config` 里都要写明 `"update_multi": true`：它是共享的，更新对所有人可见。
///
/// # Restrictions / 使用限制
///
/// - What was [sent in a batch](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM) cannot be updated.
/// - Neither can [cards that only some see](https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN).
/// - The message has to have been sent within the last 14 days.
/// - The same message can be updated 5 times a second.
///
/// - [批量发送](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)的消息不能更新。
/// - [仅特定人可见的卡片](https://open.feishu.cn/document/ukTMukTMukTM/uETOyYjLxkjM24SM5IjN)不能更新。
/// - 只能更新 14 天内发出的消息。
/// - 同一条消息每秒最多更新 5 次。
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The message to update, which has to be a card (interactive). Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 更新哪条消息，只能是卡片（interactive）。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The new card as JSON in a string, one of:
    /// - the [JSON of a card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure);
    /// - a template made in the [card builder](https://open.feishu.cn/cardkit?from=open_docs): `type` is `template`, and `data` has its `template_id`, if wanted the version `template_version_name` (else it is the latest), and in `template_variable` the values of its [variables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/configure-card-variables).
    ///
    /// **Note**: It may have 30 KB, and style tags take more room than they are sent with.
    ///
    /// 新的卡片，序列化成字符串，可以是：
    /// - [卡片 JSON](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure)。
    /// - [搭建工具](https://open.feishu.cn/cardkit?from=open_docs)做的模板：`type` 为 `template`，`data` 里有模板的 `template_id`、可选的版本 `template_version_name`（不传为最新版）和[变量](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/configure-card-variables)的值 `template_variable`。
    ///
    /// **注意**：最多 30 KB，样式标签会使内容变长。
    ///
    /// - Example: `"{\"elements\":[{\"tag\":\"div\",\"text\":{\"content\":\"This is the plain text\",\"tag\":\"plain_text\"}}],\"header\":{\"template\":\"blue\",\"title\":{\"content\":\"This is the title\",\"tag\":\"plain_text\"}}}"`
    pub content: String,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            content: content.into(),
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("im.v1.message.patch", Patch, "/open-apis/im/v1/messages/:message_id")
        .documented(text("更新已发送的消息卡片", "Update a card"), "https://open.feishu.cn/document/server-docs/im-v1/message-card/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes(&[crate::scope::IM_MESSAGE_UPDATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[
            Quota::new(Rate::new(5, 1), "message_id", Some(230020)),
        ])
        .idempotent()
        .request(Json, &[path("message_id", String).required(), body("content", String).required()])
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
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230011`](error::MESSAGE_RECALLED): The message is recalled.
    MessageRecalled = error::MESSAGE_RECALLED,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// The same message was updated too often: 5 times a second are let through. Slow down and try again later.
    ///
    /// 同一条消息更新得太密，上限是每秒 5 次。放慢速度，稍后重试。
    SendRateLimited = &ErrorInfo {
        fix: Text { zh: "同一条消息更新得太密，上限是每秒 5 次。放慢速度，稍后重试。", en: "The same message was updated too often: 5 times a second are let through. Slow down and try again later." },
        ..*error::SEND_RATE_LIMITED
    },
    /// [`230025`](error::CONTENT_TOO_LONG): The length of the message content reaches its limit.
    ContentTooLong = error::CONTENT_TOO_LONG,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230028`](error::AUDIT_FAILED): The messages do NOT pass the audit.
    AuditFailed = error::AUDIT_FAILED,
    /// [`230031`](error::UPDATE_PERIOD_OVER): Message can only be modified within 14 days after sending.
    UpdatePeriodOver = error::UPDATE_PERIOD_OVER,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31) are explained one by one.
    ///
    /// 卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31)。
    CardRejected = &ErrorInfo {
        fix: Text { zh: "卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31)。", en: "The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31) are explained one by one." },
        links: &[Link { text: "子错误码", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31" }],
        ..*error::CARD_REJECTED
    },
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it. / 相关群组已被解散，无法进行当前操作。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "相关群组已被解散，无法进行当前操作。", en: "The chat has been dissolved, so this operation is no longer possible in it." },
        ..*error::CHAT_DISSOLVED
    },
}
