// Generated from spec/im/v1/message/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Send a message / 发送消息: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn create(
        &self,
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
        msg_type: v1::MsgType,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(receive_id_type, receive_id, msg_type, content),
        )
    }
}
/// Send a message / 发送消息.
///
/// Sends a message to a user or to a chat. / 向一个用户或一个会话发一条消息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::MsgType;
/// use feishu_api::im::v1::ReceiveIdType;
/// let reply = client.im().v1().message().create(ReceiveIdType::OpenId, "ou_7d8a6e6df7621556ce0d21922b676706ccs", MsgType::Text, "{\"text\":\"test content\"}").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/messages`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `receive_id`, shared with the other operations that count by recipient
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message` (with a `tenant_access_token`), `im:message:send_as_bot` (with a `tenant_access_token`), `im:message:send` (with a `tenant_access_token`), `im:message` with `im:message.send_as_user` (with a `user_access_token`)
/// - Safe to repeat with the same `uuid`: it then does its work once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on, and has been [released](https://open.feishu.cn/document/home/introduction-to-custom-app-development/self-built-application-development-process#baf09c7d) since, without which that has no effect.
/// - To send to a user, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To send to a group chat, the bot has to be in it and be allowed to speak.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)，并且已经[发布](https://open.feishu.cn/document/home/introduction-to-custom-app-development/self-built-application-development-process#baf09c7d)，启用才会生效。
/// - 发给用户时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 发到群里时，机器人要在群里，并且可以发言。
///
/// # Restrictions / 使用限制
///
/// - At most 5 messages a second go to one user, and 5 a second to one chat, which all of its bots share.
/// - Only bots of apps made in the developer console can call it. Custom bots of a chat cannot; there is [another way](https://open.feishu.cn/document/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN) for them.
///
/// - 发给同一个用户的消息每秒最多 5 条；同一个群也是每秒 5 条，由群里的机器人共用。
/// - 只有在开发者后台创建的应用的机器人能调用。群里的自定义机器人不能，它们另有[用法](https://open.feishu.cn/document/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN)。
///
/// # Scopes / 权限说明
///
/// As the app, any one of its three scopes is enough. As a user, both `im:message` and `im:message.send_as_user` are needed.
///
/// 以应用身份调用，三个权限有一个即可。以用户身份调用，`im:message` 和 `im:message.send_as_user` 都要有。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of ID in `receive_id`. / `receive_id` 的 ID 类型。
    pub receive_id_type: v1::ReceiveIdType,
    /// Who gets it: an ID of the kind that `receive_id_type` names.
    /// **Note**:
    /// - A user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability). To send to everybody in the tenant, it has to cover everybody.
    /// - In a group chat the bot has to be a member and be allowed to speak.
    /// - For users an open_id is best.
    ///
    /// 发给谁：一个 `receive_id_type` 那种 ID。
    /// **注意**：
    /// - 给用户发时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内；要发给企业全员，可用范围要包括全员。
    /// - 给群发时，机器人要在群里，并且可以发言。
    /// - 给用户发时，最好用 open_id。
    ///
    /// - Example: `"ou_7d8a6e6df7621556ce0d21922b676706ccs"`
    pub receive_id: String,
    /// The type of the message. / 消息的类型。
    pub msg_type: v1::MsgType,
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
    /// A string of the caller's own that makes a call safe to repeat: within an hour, at most one request with it succeeds in sending. A request with another content needs another one. Left out, nothing is held back.
    ///
    /// 自定的唯一字符串，用来去重：一小时内，带同一个 uuid 的请求最多成功发送一次。内容不同的请求要用不同的 uuid；不传则不去重。
    /// - Length: at most 50
    /// - Example: `"a0d69e20-1dd1-458b-k525-dfeca4015204"`
    pub uuid: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
        msg_type: v1::MsgType,
        content: impl Into<String>,
    ) -> Self {
        Self {
            receive_id_type,
            receive_id: receive_id.into(),
            msg_type,
            content: content.into(),
            uuid: Default::default(),
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("receive_id_type", &mut self.receive_id_type);
        f.field("receive_id", &mut self.receive_id);
        f.field("msg_type", &mut self.msg_type);
        f.field("content", &mut self.content);
        f.field("uuid", &mut self.uuid);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.message.create", Post, "/open-apis/im/v1/messages")
        .documented(text("发送消息", "Send a message"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE]),
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes_of(Tenant, &[crate::scope::IM_MESSAGE_SEND]),
            scopes_of(User, &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_SEND_AS_USER]),
        ])
        .guards(&[
            Guard::sent("receive_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[
            Quota::new(Rate::new(5, 1), "receive_id", Some(230020)).shared_by("recipient"),
        ])
        .idempotency_key("uuid")
        .request(Json, &[
            query("receive_id_type", String).required(),
            body("receive_id", String).required(),
            body("msg_type", String).required(),
            body("content", String).required(),
            body("uuid", String),
        ])
        .sub_errors(&[
            SubError { of: 230099, code: "100290", message: "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v", fix: text("卡片里有无效的用户 ID，可能在 @ 或人员组件里。三种 ID 的区别见[用户 ID](https://open.feishu.cn/document/home/user-identity-introduction/open-id)。不知道用户的 ID 时，用手机号或邮箱查：\n1. 打开 [API 调试台](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3)，选通讯录的“通过手机号或邮箱获取用户 ID”。\n2. 取得 tenant_access_token，在查询参数中选 **user_id_type**。\n3. 在请求体中填手机号或邮箱，开始调试，结果在响应体里。", "The card names a user who does not exist, in a mention or a person component. [User IDs](https://open.feishu.cn/document/home/user-identity-introduction/open-id) explains the kinds there are. Where the ID is not known, look it up by telephone number or email:\n1. Open the [API explorer](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3) at **Contacts**, \"obtain user ID via email or mobile number\".\n2. Get a tenant_access_token, and choose the **user_id_type** among the query parameters.\n3. Put the number or the address in the body and send it. The response body has the ID.") },
            SubError { of: 230099, code: "11310", message: "Failed to create card content, ext=ErrCode: 11310; ErrMsg: %v; code:230099", fix: text("ErrMsg 说明原因：\n- template is not visible to app：应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)要包括卡片的所有者。\n- element exceeds the limit：JSON 2.0 的卡片最多 200 个组件或元素，减少一些。\n- card action is lock：有人正在与这张卡片交互，此刻不能更新，稍后再试。", "ErrMsg tells the reason:\n- template is not visible to app: the [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) of the app has to cover the owner of the card.\n- element exceeds the limit: a card of JSON 2.0 may have 200 components and elements. Leave some out.\n- card action is lock: someone is using the card, which cannot be changed at this moment. Try again later.") },
            SubError { of: 230099, code: "200380", message: "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v", fix: text("没有这个卡片模板，或它还没有发布。步骤见[预览与发布卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412)：\n1. 在[卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish)里打开它，先 **保存**，再 **发布**。\n2. 填版本号，例如第一次填 `1.0.0`。\n3. 再次[发送卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card)。\n发布立即对线上生效；要避免影响正在运行的程序，发送时用 `template_version_name` 固定版本。", "There is no such card template, or it has not been published. [Preview and publish cards](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412) has the steps:\n1. Open it in the [card builder](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish), **Save** it, then **Publish** it.\n2. Give it a version, such as `1.0.0` for the first one.\n3. [Send the card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card) again.\nA published version is in use at once. Programs that set `template_version_name` keep the version they name.") },
            SubError { of: 230099, code: "200381", message: "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v", fix: text("应用无权使用这个卡片模板，见[管理卡片模板权限](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7)：\n1. 打开模板的编辑页面，点应用图标。\n2. 在 **添加自定义机器人/应用** 中加上这个应用。", "The app may not use this card template, see [Manage who may use a card template](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7):\n1. Open the template for editing and click the app icon.\n2. Add the app under **Add custom bots/apps**.") },
            SubError { of: 230099, code: "200621", message: "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v", fix: text("卡片的 JSON 有错。对照[卡片 JSON 结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)检查。", "The JSON of the card is wrong. Compare it with [The structure of a card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure).") },
            SubError { of: 230099, code: "200732", message: "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue:  %v, specifiedType:  %v, actualType:  %v", fix: text("变量的类型与模板里声明的不同：specifiedType 是模板要的，actualType 是发出的。改成前者。", "A variable is of another type than the template declares: specifiedType is what it wants, actualType what was sent. Send the former.") },
            SubError { of: 230099, code: "200737", message: "Failed to create card content, ext=ErrCode: 200737; ErrMsg: the format of the variable is incorrect. Please check the format of the variable; ErrorValue: %v, specifiedFormat: %v, actualFormat: %v", fix: text("变量的格式与模板里声明的不同：specifiedFormat 是模板要的，例如 `yyyy-MM-dd`，actualFormat 是发出的。改成前者。", "A variable has another format than the template declares: specifiedFormat is what it wants, such as `yyyy-MM-dd`, actualFormat what was sent. Send the former.") },
            SubError { of: 230099, code: "200550", message: "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v", fix: text("图表组件的 `chart_spec` 不对。ErrPath 指出是哪个组件，例如 `ROOT -> elements -> [2](tag: chart)` 是第三个元素；ErrorValue 指出错在哪里。写法见[图表](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65)。", "The `chart_spec` of a chart is wrong. ErrPath tells which one, such as `ROOT -> elements -> [2](tag: chart)` for the third element, and ErrorValue what is wrong with it. [Charts](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65) has the format.") },
            SubError { of: 230099, code: "200861", message: "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v", fix: text("schema 2 的卡片不再支持 ErrorValue 中的组件。替换或去掉它，见[不再支持的组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626)。", "Cards of schema 2 no longer have the component in ErrorValue. Replace it or leave it out, see [Components that were dropped](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626).") },
            SubError { of: 230099, code: "200570", message: "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v", fix: text("卡片里的 img_key 无效。用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到一个，或在搭建工具里上传。", "An img_key in the card is not valid. [Upload the image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) to get one, or upload it in the card builder.") },
            SubError { of: 230099, code: "200914", message: "table rows is invalid", fix: text("表格组件的 `rows` 不对，原因可能是：\n- 它不是合法的 JSON，示例见[表格的结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce)。\n- 某个单元格不是该列的类型，例如列是富文本而内容解析不了。错误信息给出行列号（从 0 数起），列的 `data_type` 见[表格](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table)。", "The `rows` of a table are wrong. Possible reasons:\n- They are not valid JSON; [The structure of a table](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce) has an example.\n- A cell is not of the type of its column, such as rich text that cannot be read. The message has the row and the column, counted from 0; [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table) explains the `data_type` of a column.") },
            SubError { of: 230099, code: "200915", message: "table rows name is invalid", fix: text("`rows` 里有一列没有在 `column` 中声明。每一行的键都要是某个 `column` 的 `name`，见[表格组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table)。", "`rows` has a column that `column` does not declare. Every key of a row has to be the `name` of a `column`, see [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table).") },
            SubError { of: 230099, code: "300240", message: "Failed to create card content, ext=ErrCode: 300240; ErrMsg: This application cannot retrieve audio information. Please check if the application used for uploading audio is the same as the one used for sending messages;", fix: text("音频组件的 `file_key` 无效。要用发送卡片的同一个应用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 `file_key`。", "The `file_key` of an audio component is not valid. [Upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the app that sends the card, and use the `file_key` it returns.") },
            SubError { of: 230099, code: "300230", message: "Failed to create card content, ext=ErrCode: 300230; ErrMsg: duplicate audio id;", fix: text("卡片里有两个音频组件的 `audio_id` 相同。每个都要不同。", "Two audio components of the card have the same `audio_id`. Each needs its own.") },
            SubError { of: 230099, code: "300220", message: "Failed to create card content, ext=ErrCode: 300220; ErrMsg: audio elem don't support forward;", fix: text("带音频组件的卡片不能转发。把 `config` 里的 `enable_forward` 设为 `false`。", "A card with an audio component cannot be forwarded. Set `enable_forward` to `false` in its `config`.") },
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::Message;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation. Its `ext` tells what is wrong; [Solving error 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001) goes through the cases.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。返回的 `ext` 说明是哪一处，各种情况见[解决 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001)。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。返回的 `ext` 说明是哪一处，各种情况见[解决 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001)。", en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation. Its `ext` tells what is wrong; [Solving error 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001) goes through the cases." },
        links: &[Link { text: "解决 230001", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001" }],
        ..*error::INVALID_PARAMETER
    },
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
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
    /// [`230099`](error::CARD_REJECTED): Failed to create card content.
    CardRejected = error::CARD_REJECTED,
    /// [`230028`](error::AUDIT_FAILED): The messages do NOT pass the audit.
    AuditFailed = error::AUDIT_FAILED,
    /// [`230029`](error::USER_RESIGNED): User has resigned.
    UserResigned = error::USER_RESIGNED,
    /// [`230034`](error::INVALID_RECEIVE_ID): The receive_id is invalid.
    InvalidReceiveId = error::INVALID_RECEIVE_ID,
    /// [`230035`](error::SEND_DENIED): Send Message Permission deny.
    SendDenied = error::SEND_DENIED,
    /// [`230036`](error::TENANT_KEY_DELETED): Tenant crypt key has been deleted.
    TenantKeyDeleted = error::TENANT_KEY_DELETED,
    /// [`230038`](error::CROSS_TENANT_PRIVATE_CHAT): Cross tenant p2p chat operate forbid.
    CrossTenantPrivateChat = error::CROSS_TENANT_PRIVATE_CHAT,
    /// [`230049`](error::MESSAGE_SENDING): The message is being sent.
    MessageSending = error::MESSAGE_SENDING,
    /// [`230053`](error::BOT_BLOCKED_BY_USER): The user has stopped the bot from sending messages.
    BotBlockedByUser = error::BOT_BLOCKED_BY_USER,
    /// `230054` (HTTP 400): This type of message is unavailable in the connection group.
    ///
    /// In a chat that connects a private deployment, messages of this type cannot be sent; cards are among them. Send another type.
    ///
    /// 私有互通群里不能发这种消息，例如卡片。改发别的类型。
    MessageTypeUnsupported = &ErrorInfo {
        message: "This type of message is unavailable in the connection group.",
        fix: Text { zh: "私有互通群里不能发这种消息，例如卡片。改发别的类型。", en: "In a chat that connects a private deployment, messages of this type cannot be sent; cards are among them. Send another type." },
        links: &[],
        ..*error::MESSAGE_TYPE_UNSUPPORTED
    },
    /// [`230055`](error::FILE_TYPE_MISMATCH): The type of file upload does not match the type of message being sent.
    FileTypeMismatch = error::FILE_TYPE_MISMATCH,
    /// [`230075`](error::ENCRYPTED_CHAT): Sending encrypted messages is not supported.
    EncryptedChat = error::ENCRYPTED_CHAT,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.
    ///
    /// 群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。", en: "The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID." },
        links: &[Link { text: "群 ID 说明", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f" }],
        ..*error::CHAT_DISSOLVED
    },
}
