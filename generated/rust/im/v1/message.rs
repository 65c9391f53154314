// Generated from spec/im/v1/message/create.yaml … spec/im/v1/message/urgent_app.yaml, 11 files. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.message`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Send a message / 发送消息. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().create("open_id", "ou_7d8a6e6df7621556ce0d21922b676706ccs", "text", "{\"text\":\"test content\"}").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/create)
    pub fn create(
        &self,
        receive_id_type: impl Into<ReceiveIdType>,
        receive_id: impl Into<String>,
        msg_type: impl Into<MsgType>,
        content: impl Into<String>,
    ) -> crate::Call<Create> {
        crate::Call::new(
            self.client,
            Create::new(receive_id_type, receive_id, msg_type, content),
        )
    }
    /// Recall a message / 撤回消息. See [`Delete`](struct@Delete).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().delete("om_dc13264520392913993dd051dba21dcf").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`DeleteError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/delete)
    pub fn delete(
        &self,
        message_id: impl Into<crate::id::MessageId>,
    ) -> crate::Call<Delete> {
        crate::Call::new(self.client, Delete::new(message_id))
    }
    /// Forward a message / 转发消息. See [`Forward`](struct@Forward).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().forward("om_dc13264520392913993dd051dba21dcf", "open_id", "ou_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ForwardError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/forward)
    pub fn forward(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        receive_id_type: impl Into<ForwardReceiveIdType>,
        receive_id: impl Into<String>,
    ) -> crate::Call<Forward> {
        crate::Call::new(
            self.client,
            Forward::new(message_id, receive_id_type, receive_id),
        )
    }
    /// Get a message / 获取指定消息的内容. See [`Get`](struct@Get).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().get("om_dc13264520392913993dd051dba21dcf").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GetError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get)
    pub fn get(&self, message_id: impl Into<crate::id::MessageId>) -> crate::Call<Get> {
        crate::Call::new(self.client, Get::new(message_id))
    }
    /// List the messages of a chat / 获取会话历史消息. See [`List`](struct@List).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().list("chat", "oc_234jsi43d3ssi993d43545f").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Pages
    ///
    /// Awaited, the call gets one page. [`stream`](crate::Call::stream) gets the items of all pages one by
    /// one, [`pages`](crate::Call::pages) page by page.
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let mut items = client.im().v1().message().list("chat", "oc_234jsi43d3ssi993d43545f").stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ListError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/list)
    pub fn list(
        &self,
        container_id_type: impl Into<ContainerIdType>,
        container_id: impl Into<String>,
    ) -> crate::Call<List> {
        crate::Call::new(self.client, List::new(container_id_type, container_id))
    }
    /// Merge and forward messages / 合并转发消息. See [`MergeForward`](struct@MergeForward).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`MergeForwardError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/merge_forward)
    pub fn merge_forward(
        &self,
        receive_id_type: impl Into<ForwardReceiveIdType>,
        receive_id: impl Into<String>,
        message_id_list: impl Into<Vec<crate::id::MessageId>>,
    ) -> crate::Call<MergeForward> {
        crate::Call::new(
            self.client,
            MergeForward::new(receive_id_type, receive_id, message_id_list),
        )
    }
    /// Update a card / 更新已发送的消息卡片. See [`Patch`](struct@Patch).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().patch("om_dc13264520392913993dd051dba21dcf", "{\"elements\":[{\"tag\":\"div\",\"text\":{\"content\":\"This is the plain text\",\"tag\":\"plain_text\"}}],\"header\":{\"template\":\"blue\",\"title\":{\"content\":\"This is the title\",\"tag\":\"plain_text\"}}}").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`PatchError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/patch)
    pub fn patch(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        content: impl Into<String>,
    ) -> crate::Call<Patch> {
        crate::Call::new(self.client, Patch::new(message_id, content))
    }
    /// List who read a message / 查询消息已读信息. See [`ReadUsers`](struct@ReadUsers).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().read_users("om_dc13264520392913993dd051dba21dcf", "open_id").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Pages
    ///
    /// Awaited, the call gets one page. [`stream`](crate::Call::stream) gets the items of all pages one by
    /// one, [`pages`](crate::Call::pages) page by page.
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let mut items = client.im().v1().message().read_users("om_dc13264520392913993dd051dba21dcf", "open_id").stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ReadUsersError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/read_users)
    pub fn read_users(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        user_id_type: impl Into<UserIdType>,
    ) -> crate::Call<ReadUsers> {
        crate::Call::new(self.client, ReadUsers::new(message_id, user_id_type))
    }
    /// Reply to a message / 回复消息. See [`Reply`](struct@Reply).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().reply("om_dc13264520392913993dd051dba21dcf", "{\"text\":\"test content\"}", "text").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ReplyError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/reply)
    pub fn reply(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        content: impl Into<String>,
        msg_type: impl Into<ReplyMsgType>,
    ) -> crate::Call<Reply> {
        crate::Call::new(self.client, Reply::new(message_id, content, msg_type))
    }
    /// Edit a message / 编辑消息. See [`Update`](struct@Update).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message().update("om_dc13264520392913993dd051dba21dcf", "text", "{\"text\":\"test content\"}").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`UpdateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/update)
    pub fn update(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        msg_type: impl Into<EditableMsgType>,
        content: impl Into<String>,
    ) -> crate::Call<Update> {
        crate::Call::new(self.client, Update::new(message_id, msg_type, content))
    }
    /// Make a message urgent in the app / 发送应用内加急. See [`UrgentApp`](struct@UrgentApp).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`UrgentAppError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_app)
    pub fn urgent_app(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        user_id_type: impl Into<UserIdType>,
        user_id_list: impl Into<Vec<String>>,
    ) -> crate::Call<UrgentApp> {
        crate::Call::new(
            self.client,
            UrgentApp::new(message_id, user_id_type, user_id_list),
        )
    }
}
/// Send a message / 发送消息.
///
/// Sends a message to a user or to a chat.
///
/// 向一个用户或一个会话发一条消息。
///
/// - `POST /open-apis/im/v1/messages`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `receive_id`
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
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/create)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID `receive_id` is.
    ///
    /// `receive_id` 是哪一种 ID。
    ///
    /// - Example: `"open_id"`
    pub receive_id_type: ReceiveIdType,
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
    /// The type of the message.
    ///
    /// 消息的类型。
    ///
    /// - Example: `"text"`
    pub msg_type: MsgType,
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
    ///
    /// - Length: at most 50
    /// - Example: `"a0d69e20-1dd1-458b-k525-dfeca4015204"`
    pub uuid: Option<String>,
}
impl Create {
    /// With the fields that are required.
    pub fn new(
        receive_id_type: impl Into<ReceiveIdType>,
        receive_id: impl Into<String>,
        msg_type: impl Into<MsgType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            receive_id_type: receive_id_type.into(),
            receive_id: receive_id.into(),
            msg_type: msg_type.into(),
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("receive_id_type", wire::View::Text(self.receive_id_type.as_str()));
        visit("receive_id", wire::View::Text(&self.receive_id));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("content", wire::View::Text(&self.content));
        visit("uuid", wire::Value::view(&self.uuid));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "receive_id_type" => wire::Slot::FromText(&mut self.receive_id_type),
            "receive_id" => wire::Slot::Text(&mut self.receive_id),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "content" => wire::Slot::Text(&mut self.content),
            "uuid" => wire::Slot::Optional(&mut self.uuid),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.create",
            endpoint::Method::Post,
            "/open-apis/im/v1/messages",
        )
        .documented(
            text::Text {
                zh: "发送消息",
                en: "Send a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/create",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE_SEND_AS_BOT],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE_SEND],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_SEND_AS_USER],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "receive_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(
                    endpoint::Rate::new(5, 1),
                    "receive_id",
                    Some(230020),
                ),
            ],
        )
        .idempotency_key("uuid")
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "receive_id_type",
                    "receive_id_type",
                    endpoint::Location::Query,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "receive_id",
                    "receive_id",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "msg_type",
                    "msg_type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "content",
                    "content",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "uuid",
                    "uuid",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CREATE_ERRORS)
        .sub_errors(
            &[
                endpoint::SubError {
                    of: 230099,
                    code: "100290",
                    message: "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v",
                    fix: text::Text {
                        zh: "卡片里有无效的用户 ID，可能在 @ 或人员组件里。三种 ID 的区别见[用户 ID](https://open.feishu.cn/document/home/user-identity-introduction/open-id)。不知道用户的 ID 时，用手机号或邮箱查：\n1. 打开 [API 调试台](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3)，选通讯录的“通过手机号或邮箱获取用户 ID”。\n2. 取得 tenant_access_token，在查询参数中选 **user_id_type**。\n3. 在请求体中填手机号或邮箱，开始调试，结果在响应体里。",
                        en: "The card names a user who does not exist, in a mention or a person component. [User IDs](https://open.feishu.cn/document/home/user-identity-introduction/open-id) explains the kinds there are. Where the ID is not known, look it up by telephone number or email:\n1. Open the [API explorer](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3) at **Contacts**, \"obtain user ID via email or mobile number\".\n2. Get a tenant_access_token, and choose the **user_id_type** among the query parameters.\n3. Put the number or the address in the body and send it. The response body has the ID.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "11310",
                    message: "Failed to create card content, ext=ErrCode: 11310; ErrMsg: %v; code:230099",
                    fix: text::Text {
                        zh: "ErrMsg 说明原因：\n- template is not visible to app：应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)要包括卡片的所有者。\n- element exceeds the limit：JSON 2.0 的卡片最多 200 个组件或元素，减少一些。\n- card action is lock：有人正在与这张卡片交互，此刻不能更新，稍后再试。",
                        en: "ErrMsg tells the reason:\n- template is not visible to app: the [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) of the app has to cover the owner of the card.\n- element exceeds the limit: a card of JSON 2.0 may have 200 components and elements. Leave some out.\n- card action is lock: somebody is using the card, which cannot be changed at this moment. Try again later.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200380",
                    message: "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v",
                    fix: text::Text {
                        zh: "没有这个卡片模板，或它还没有发布。步骤见[预览与发布卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412)：\n1. 在[卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish)里打开它，先 **保存**，再 **发布**。\n2. 填版本号，例如第一次填 `1.0.0`。\n3. 再次[发送卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card)。\n发布立即对线上生效；要避免影响正在运行的程序，发送时用 `template_version_name` 固定版本。",
                        en: "There is no such card template, or it has not been published. [Preview and publish cards](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412) has the steps:\n1. Open it in the [card builder](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish), **Save** it, then **Publish** it.\n2. Give it a version, such as `1.0.0` for the first one.\n3. [Send the card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card) again.\nA published version is in use at once. Programs that set `template_version_name` keep the version they name.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200381",
                    message: "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v",
                    fix: text::Text {
                        zh: "应用无权使用这个卡片模板，见[管理卡片模板权限](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7)：\n1. 打开模板的编辑页面，点应用图标。\n2. 在 **添加自定义机器人/应用** 中加上这个应用。",
                        en: "The app may not use this card template, see [Manage who may use a card template](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7):\n1. Open the template for editing and click the app icon.\n2. Add the app under **Add custom bots/apps**.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200621",
                    message: "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v",
                    fix: text::Text {
                        zh: "卡片的 JSON 有错。对照[卡片 JSON 结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)检查。",
                        en: "The JSON of the card is wrong. Compare it with [The structure of a card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure).",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200732",
                    message: "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue:  %v, specifiedType:  %v, actualType:  %v",
                    fix: text::Text {
                        zh: "变量的类型与模板里声明的不同：specifiedType 是模板要的，actualType 是发出的。改成前者。",
                        en: "A variable is of another type than the template declares: specifiedType is what it wants, actualType what was sent. Send the former.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200737",
                    message: "Failed to create card content, ext=ErrCode: 200737; ErrMsg: the format of the variable is incorrect. Please check the format of the variable; ErrorValue: %v, specifiedFormat: %v, actualFormat: %v",
                    fix: text::Text {
                        zh: "变量的格式与模板里声明的不同：specifiedFormat 是模板要的，例如 `yyyy-MM-dd`，actualFormat 是发出的。改成前者。",
                        en: "A variable has another format than the template declares: specifiedFormat is what it wants, such as `yyyy-MM-dd`, actualFormat what was sent. Send the former.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200550",
                    message: "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v",
                    fix: text::Text {
                        zh: "图表组件的 `chart_spec` 不对。ErrPath 指出是哪个组件，例如 `ROOT -> elements -> [2](tag: chart)` 是第三个元素；ErrorValue 指出错在哪里。写法见[图表](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65)。",
                        en: "The `chart_spec` of a chart is wrong. ErrPath tells which one, such as `ROOT -> elements -> [2](tag: chart)` for the third element, and ErrorValue what is wrong with it. [Charts](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65) has the format.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200861",
                    message: "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v",
                    fix: text::Text {
                        zh: "schema 2 的卡片不再支持 ErrorValue 中的组件。替换或去掉它，见[不再支持的组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626)。",
                        en: "Cards of schema 2 no longer have the component in ErrorValue. Replace it or leave it out, see [Components that were dropped](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626).",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200570",
                    message: "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v",
                    fix: text::Text {
                        zh: "卡片里的 img_key 无效。用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到一个，或在搭建工具里上传。",
                        en: "An img_key in the card is not valid. [Upload the image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) to get one, or upload it in the card builder.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200914",
                    message: "table rows is invalid",
                    fix: text::Text {
                        zh: "表格组件的 `rows` 不对，原因可能是：\n- 它不是合法的 JSON，示例见[表格的结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce)。\n- 某个单元格不是该列的类型，例如列是富文本而内容解析不了。错误信息给出行列号（从 0 数起），列的 `data_type` 见[表格](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table)。",
                        en: "The `rows` of a table are wrong. Possible reasons:\n- They are not valid JSON; [The structure of a table](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce) has an example.\n- A cell is not of the type of its column, such as rich text that cannot be read. The message has the row and the column, counted from 0; [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table) explains the `data_type` of a column.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200915",
                    message: "table rows name is invalid",
                    fix: text::Text {
                        zh: "`rows` 里有一列没有在 `column` 中声明。每一行的键都要是某个 `column` 的 `name`，见[表格组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table)。",
                        en: "`rows` has a column that `column` does not declare. Every key of a row has to be the `name` of a `column`, see [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table).",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "300240",
                    message: "Failed to create card content, ext=ErrCode: 300240; ErrMsg: This application cannot retrieve audio information. Please check if the application used for uploading audio is the same as the one used for sending messages;",
                    fix: text::Text {
                        zh: "音频组件的 `file_key` 无效。要用发送卡片的同一个应用[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 `file_key`。",
                        en: "The `file_key` of an audio component is not valid. [Upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the app that sends the card, and use the `file_key` it returns.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "300230",
                    message: "Failed to create card content, ext=ErrCode: 300230; ErrMsg: duplicate audio id;",
                    fix: text::Text {
                        zh: "卡片里有两个音频组件的 `audio_id` 相同。每个都要不同。",
                        en: "Two audio components of the card have the same `audio_id`. Each needs its own.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "300220",
                    message: "Failed to create card content, ext=ErrCode: 300220; ErrMsg: audio elem don't support forward;",
                    fix: text::Text {
                        zh: "带音频组件的卡片不能转发。把 `config` 里的 `enable_forward` 设为 `false`。",
                        en: "A card with an audio component cannot be forwarded. Set `enable_forward` to `false` in its `config`.",
                    },
                },
            ],
        );
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the message, which every later operation on it takes
    ///
    /// 消息的 ID，之后对它的一切操作都要用到
    pub message_id: crate::id::MessageId,
    /// The message that all replies began with. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 回复所属的最初一条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub root_id: Option<crate::id::MessageId>,
    /// The message that this one replies to. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 直接回复的那条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub parent_id: Option<crate::id::MessageId>,
    /// The thread of the message, left out where it is in none. See [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 消息所在的话题，不在话题中时不返回。见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    pub thread_id: Option<crate::id::ThreadId>,
    /// The type of the message. One of:
    ///
    /// 消息的类型：
    pub msg_type: MsgType,
    /// When it was sent (timestamp in milliseconds)
    ///
    /// 何时发出（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was last changed (timestamp in milliseconds)
    ///
    /// 最近何时改过（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// Whether it has been recalled; always false here
    ///
    /// 是否已被撤回；这里总是 false
    pub deleted: bool,
    /// Whether it has been edited; always false here
    ///
    /// 是否被编辑过；这里总是 false
    pub updated: bool,
    /// The chat of the message; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) returns more about it
    ///
    /// 消息所在的会话，其详情见[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)
    pub chat_id: crate::id::ChatId,
    /// Who sent it
    ///
    /// 谁发的
    pub sender: Sender,
    /// What the message says
    ///
    /// 消息的内容
    pub body: MessageBody,
    /// The users and bots that the content mentions
    ///
    /// 内容里 @ 了哪些用户或机器人
    pub mentions: Vec<Mention>,
    /// Within merged and forwarded messages, the one that this message is part of. Others have none. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 合并转发的消息中，子消息属于哪一条消息。其他消息没有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub upper_message_id: Option<crate::id::MessageId>,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `root_id`.
    #[must_use]
    pub fn root_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.root_id = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `thread_id`.
    #[must_use]
    pub fn thread_id(mut self, value: impl Into<crate::id::ThreadId>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `msg_type`.
    #[must_use]
    pub fn msg_type(mut self, value: impl Into<MsgType>) -> Self {
        self.msg_type = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_time = value.into();
        self
    }
    /// Sets `deleted`.
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = value;
        self
    }
    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, value: bool) -> Self {
        self.updated = value;
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn sender(mut self, value: Sender) -> Self {
        self.sender = value;
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: MessageBody) -> Self {
        self.body = value;
        self
    }
    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, value: impl Into<Vec<Mention>>) -> Self {
        self.mentions = value.into();
        self
    }
    /// Sets `upper_message_id`.
    #[must_use]
    pub fn upper_message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.upper_message_id = Some(value.into());
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("root_id", wire::Value::view(&self.root_id));
        visit("parent_id", wire::Value::view(&self.parent_id));
        visit("thread_id", wire::Value::view(&self.thread_id));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("create_time", wire::View::Text(self.create_time.as_str()));
        visit("update_time", wire::View::Text(self.update_time.as_str()));
        visit("deleted", wire::View::Boolean(self.deleted));
        visit("updated", wire::View::Boolean(self.updated));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("sender", wire::View::Object(&self.sender));
        visit("body", wire::View::Object(&self.body));
        visit("mentions", wire::View::List(&self.mentions));
        visit("upper_message_id", wire::Value::view(&self.upper_message_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "root_id" => wire::Slot::Optional(&mut self.root_id),
            "parent_id" => wire::Slot::Optional(&mut self.parent_id),
            "thread_id" => wire::Slot::Optional(&mut self.thread_id),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "create_time" => wire::Slot::FromText(&mut self.create_time),
            "update_time" => wire::Slot::FromText(&mut self.update_time),
            "deleted" => wire::Slot::Boolean(&mut self.deleted),
            "updated" => wire::Slot::Boolean(&mut self.updated),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "sender" => wire::Slot::Object(&mut self.sender),
            "body" => wire::Slot::Object(&mut self.body),
            "mentions" => wire::Slot::List(&mut self.mentions),
            "upper_message_id" => wire::Slot::Optional(&mut self.upper_message_id),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Create CreateResponse
}
/// The errors that the page of [`Create`](struct@Create) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation. Its `ext` tells what is wrong; [Solving error 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001) goes through the cases.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。返回的 `ext` 说明是哪一处，各种情况见[解决 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001)。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230015` (HTTP 400): P2P chat can NOT be shared.
    ///
    /// The `chat_id` of the `share_chat` is a private chat. Only group chats can be shared; to introduce a person, send a `share_user`.
    ///
    /// `share_chat` 的 `chat_id` 是一个单聊。群名片只能分享群；要介绍一个人，请发 `share_user`。
    PrivateChatNotShareable,
    /// `230017` (HTTP 400): Bot is NOT the owner of the resource.
    ///
    /// A key in the content belongs to another app. A bot sends only what it uploaded: [upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the same app, and use the key it returns.
    ///
    /// 内容里的 Key 属于另一个应用。要发的文件得由这个应用自己上传：[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 Key。
    ResourceNotOwned,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.
    ///
    /// 群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。
    BlockedByChatSettings,
    /// `230019` (HTTP 400): The topic does NOT exist.
    ///
    /// There is no such thread. Check its ID, and whether it has been deleted.
    ///
    /// 没有这个话题。核对它的 ID，以及它是否已被删除。
    ThreadNotFound,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.
    ///
    /// 发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。
    RateLimited,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The content was found to be sensitive. Change it, then send it again.
    ///
    /// 消息里有敏感内容。改掉之后再发。
    ContentSensitive,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:
    /// - of a card sent by its template (template_id), the template itself;
    /// - style tags, which take more room than they were sent with.
    ///
    /// 内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：
    /// - 用模板（template_id）发卡片时，模板本身的数据。
    /// - 样式标签展开后的长度，它使内容比发出的更长。
    ContentTooLong,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31) are explained one by one.
    ///
    /// 卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31)。
    CardRejected,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.
    ///
    /// 内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。
    AuditFailed,
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The recipient has left the company and gets no messages. Send it to somebody else.
    ///
    /// 接收者已离职，不能再收消息。换一个接收者。
    UserResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names.
    ///
    /// `receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。
    InvalidReceiveId,
    /// `230035` (HTTP 400): Send Message Permission deny.
    ///
    /// The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.
    ///
    /// 机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。
    SendDenied,
    /// `230036` (HTTP 400): Tenant crypt key has been deleted.
    ///
    /// The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.
    ///
    /// 企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。
    TenantKeyDeleted,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// The recipient is in another tenant, and this operation does not reach private chats across tenants.
    ///
    /// 接收者属于另一个企业，跨企业的单聊不能用这个接口。
    CrossTenantPrivateChat,
    /// `230049` (HTTP 400): The message is being sent.
    ///
    /// The message is being sent at this moment. Wait for it, and do not send it again.
    ///
    /// 这条消息正在发送。等它完成，不要再发一次。
    MessageSending,
    /// `230053` (HTTP 400): The user has stopped the bot from sending messages.
    ///
    /// The user has chosen to get no more messages from this bot. Only the user can take that back.
    ///
    /// 用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。
    BotBlockedByUser,
    /// `230054` (HTTP 400): This type of message is unavailable in the connection group.
    ///
    /// In a chat that connects a private deployment, messages of this type cannot be sent; cards are among them. Send another type.
    ///
    /// 私有互通群里不能发这种消息，例如卡片。改发别的类型。
    TypeUnavailableInConnectedChat,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`.
    ///
    /// 文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。
    FileTypeMismatch,
    /// `230075` (HTTP 400): Sending encrypted messages is not supported.
    ///
    /// The chat is a secret one, or encrypted by a third party, and this operation does not send there.
    ///
    /// 接收者是密聊或第三方加密的会话，不能用这个接口往那里发消息。
    EncryptedChat,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.
    ///
    /// 群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。
    ChatDissolved,
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230013 => Self::UserOutOfScope,
                230015 => Self::PrivateChatNotShareable,
                230017 => Self::ResourceNotOwned,
                230018 => Self::BlockedByChatSettings,
                230019 => Self::ThreadNotFound,
                230020 => Self::RateLimited,
                230022 => Self::ContentSensitive,
                230025 => Self::ContentTooLong,
                230027 => Self::PermissionDenied,
                230099 => Self::CardRejected,
                230028 => Self::AuditFailed,
                230029 => Self::UserResigned,
                230034 => Self::InvalidReceiveId,
                230035 => Self::SendDenied,
                230036 => Self::TenantKeyDeleted,
                230038 => Self::CrossTenantPrivateChat,
                230049 => Self::MessageSending,
                230053 => Self::BotBlockedByUser,
                230054 => Self::TypeUnavailableInConnectedChat,
                230055 => Self::FileTypeMismatch,
                230075 => Self::EncryptedChat,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 25usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。返回的 `ext` 说明是哪一处，各种情况见[解决 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001)。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation. Its `ext` tells what is wrong; [Solving error 230001](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001) goes through the cases.",
        },
        links: &[
            text::Link {
                text: "解决 230001",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-resolve-error-230001",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230015,
        name: "PrivateChatNotShareable",
        status: Some(400),
        message: "P2P chat can NOT be shared.",
        fix: text::Text {
            zh: "`share_chat` 的 `chat_id` 是一个单聊。群名片只能分享群；要介绍一个人，请发 `share_user`。",
            en: "The `chat_id` of the `share_chat` is a private chat. Only group chats can be shared; to introduce a person, send a `share_user`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230017,
        name: "ResourceNotOwned",
        status: Some(400),
        message: "Bot is NOT the owner of the resource.",
        fix: text::Text {
            zh: "内容里的 Key 属于另一个应用。要发的文件得由这个应用自己上传：[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 Key。",
            en: "A key in the content belongs to another app. A bot sends only what it uploaded: [upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the same app, and use the key it returns.",
        },
        links: &[
            text::Link {
                text: "上传文件",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230018,
        name: "BlockedByChatSettings",
        status: Some(400),
        message: "These operations are NOT allowed at current group settings.",
        fix: text::Text {
            zh: "群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。",
            en: "The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230019,
        name: "ThreadNotFound",
        status: Some(400),
        message: "The topic does NOT exist.",
        fix: text::Text {
            zh: "没有这个话题。核对它的 ID，以及它是否已被删除。",
            en: "There is no such thread. Check its ID, and whether it has been deleted.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230020,
        name: "RateLimited",
        status: Some(400),
        message: "This operation triggers the frequency limit.",
        fix: text::Text {
            zh: "发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。",
            en: "Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230022,
        name: "ContentSensitive",
        status: Some(400),
        message: "The content of the message contains sensitive information.",
        fix: text::Text {
            zh: "消息里有敏感内容。改掉之后再发。",
            en: "The content was found to be sensitive. Change it, then send it again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230025,
        name: "ContentTooLong",
        status: Some(400),
        message: "The length of the message content reaches its limit.",
        fix: text::Text {
            zh: "内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：\n- 用模板（template_id）发卡片时，模板本身的数据。\n- 样式标签展开后的长度，它使内容比发出的更长。",
            en: "The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:\n- of a card sent by its template (template_id), the template itself;\n- style tags, which take more room than they were sent with.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230099,
        name: "CardRejected",
        status: Some(400),
        message: "Failed to create card content.",
        fix: text::Text {
            zh: "卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31)。",
            en: "The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31) are explained one by one.",
        },
        links: &[
            text::Link {
                text: "子错误码",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create#-f367d31",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230028,
        name: "AuditFailed",
        status: Some(400),
        message: "The messages do NOT pass the audit.",
        fix: text::Text {
            zh: "内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。",
            en: "The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230029,
        name: "UserResigned",
        status: Some(400),
        message: "User has resigned.",
        fix: text::Text {
            zh: "接收者已离职，不能再收消息。换一个接收者。",
            en: "The recipient has left the company and gets no messages. Send it to somebody else.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230034,
        name: "InvalidReceiveId",
        status: Some(400),
        message: "The receive_id is invalid.",
        fix: text::Text {
            zh: "`receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。",
            en: "The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230035,
        name: "SendDenied",
        status: Some(400),
        message: "Send Message Permission deny.",
        fix: text::Text {
            zh: "机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。",
            en: "The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230036,
        name: "TenantKeyDeleted",
        status: Some(400),
        message: "Tenant crypt key has been deleted.",
        fix: text::Text {
            zh: "企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。",
            en: "The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230038,
        name: "CrossTenantPrivateChat",
        status: Some(400),
        message: "Cross tenant p2p chat operate forbid.",
        fix: text::Text {
            zh: "接收者属于另一个企业，跨企业的单聊不能用这个接口。",
            en: "The recipient is in another tenant, and this operation does not reach private chats across tenants.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230049,
        name: "MessageSending",
        status: Some(400),
        message: "The message is being sent.",
        fix: text::Text {
            zh: "这条消息正在发送。等它完成，不要再发一次。",
            en: "The message is being sent at this moment. Wait for it, and do not send it again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230053,
        name: "BotBlockedByUser",
        status: Some(400),
        message: "The user has stopped the bot from sending messages.",
        fix: text::Text {
            zh: "用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。",
            en: "The user has chosen to get no more messages from this bot. Only the user can take that back.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230054,
        name: "TypeUnavailableInConnectedChat",
        status: Some(400),
        message: "This type of message is unavailable in the connection group.",
        fix: text::Text {
            zh: "私有互通群里不能发这种消息，例如卡片。改发别的类型。",
            en: "In a chat that connects a private deployment, messages of this type cannot be sent; cards are among them. Send another type.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230055,
        name: "FileTypeMismatch",
        status: Some(400),
        message: "The type of file upload does not match the type of message being sent.",
        fix: text::Text {
            zh: "文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。",
            en: "The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230075,
        name: "EncryptedChat",
        status: Some(400),
        message: "Sending encrypted messages is not supported.",
        fix: text::Text {
            zh: "接收者是密聊或第三方加密的会话，不能用这个接口往那里发消息。",
            en: "The chat is a secret one, or encrypted by a third party, and this operation does not send there.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。",
            en: "The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.",
        },
        links: &[
            text::Link {
                text: "群 ID 说明",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f",
            },
        ],
    },
];
/// Recall a message / 撤回消息.
///
/// Recalls a message. A bot recalls what it sent; the owner of a chat what was sent there.
///
/// 撤回一条消息。机器人能撤回自己发的；群主能撤回群里的。
///
/// - `DELETE /open-apis/im/v1/messages/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message:recall`, `im:message:send_as_bot`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To recall in a private chat, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To recall in a group chat, the bot has to be in it.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 撤回单聊中的消息时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 撤回群里的消息时，机器人要在群里。
///
/// # Restrictions / 使用限制
///
/// - What was [sent in a batch](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM) is [recalled as a batch](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete), and not here.
/// - It is possible only for some time. The tenant's administrator sets how long, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
/// - To recall what others sent to a chat, a bot has to be its owner, an administrator or its creator, and the message less than a year old.
///
/// - [批量发送](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)的消息不能这样撤回，要用[批量撤回](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete)。
/// - 只在时限内能撤回。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
/// - 要撤回群里别人发的消息，机器人必须是群主、管理员或创建者，且消息发出未满一年。
///
/// # Errors
///
/// [`DeleteError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/delete)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The message to recall. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 撤回哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
}
impl Delete {
    /// With the fields that are required.
    pub fn new(message_id: impl Into<crate::id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Delete {
    type Response = DeleteResponse;
    type Error = DeleteError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.delete",
            endpoint::Method::Delete,
            "/open-apis/im/v1/messages/:message_id",
        )
        .documented(
            text::Text {
                zh: "撤回消息",
                en: "Recall a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/delete",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_RECALL]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&DELETE_ERRORS);
}
/// What [`Delete`](struct@Delete) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteResponse {}
impl DeleteResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
crate::__impl_object! {
    Delete DeleteResponse
}
/// The errors that the page of [`Delete`](struct@Delete) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230009` (HTTP 400): Message has expired when recall message.
    ///
    /// The message was sent too long ago to be recalled. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
    ///
    /// 消息发出太久，已过撤回时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
    RecallPeriodOver,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230026` (HTTP 400): No permission to recall this message.
    ///
    /// The caller may not recall this message. A bot recalls its own; those of others only as the owner, an administrator or the creator of the chat, and within a year.
    ///
    /// 不能撤回这条消息。机器人能撤回自己发的；要撤回群里别人发的，它必须是群主、管理员或创建者，且消息发出未满一年。
    RecallDenied,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
    ///
    /// 该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
    MessageTypeUnsupported,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    DeleteError
}
impl crate::OperationError for DeleteError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230009 => Self::RecallPeriodOver,
                230013 => Self::UserOutOfScope,
                230026 => Self::RecallDenied,
                230027 => Self::PermissionDenied,
                230050 => Self::MessageInvisible,
                230054 => Self::MessageTypeUnsupported,
                230110 => Self::MessageDeleted,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &DELETE_ERRORS[self as usize]
    }
}
static DELETE_ERRORS: [endpoint::ErrorInfo; 11usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230009,
        name: "RecallPeriodOver",
        status: Some(400),
        message: "Message has expired when recall message.",
        fix: text::Text {
            zh: "消息发出太久，已过撤回时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。",
            en: "The message was sent too long ago to be recalled. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).",
        },
        links: &[
            text::Link {
                text: "设置撤回和编辑消息的权限",
                url: "https://www.feishu.cn/hc/zh-CN/articles/325339752183",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230026,
        name: "RecallDenied",
        status: Some(400),
        message: "No permission to recall this message.",
        fix: text::Text {
            zh: "不能撤回这条消息。机器人能撤回自己发的；要撤回群里别人发的，它必须是群主、管理员或创建者，且消息发出未满一年。",
            en: "The caller may not recall this message. A bot recalls its own; those of others only as the owner, an administrator or the creator of the chat, and within a year.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230050,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230054,
        name: "MessageTypeUnsupported",
        status: Some(400),
        message: "This operation is not supported for this message type.",
        fix: text::Text {
            zh: "该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。",
            en: "Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).",
        },
        links: &[
            text::Link {
                text: "消息与群组部分 API 增加不支持的消息类型校验",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// Forward a message / 转发消息.
///
/// Forwards a message to a user, a chat or a thread.
///
/// 把一条消息转发给一个用户、会话或话题。
///
/// - `POST /open-apis/im/v1/messages/:message_id/forward`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `receive_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`
/// - Safe to repeat with the same `uuid`: it then does its work once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To forward to a user, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To forward to a group chat, the bot has to be in it and be allowed to speak.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 转发给用户时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 转发到群里时，机器人要在群里，并且可以发言。
///
/// # Restrictions / 使用限制
///
/// - Red packets, votes, voice messages, handed-over calendar events, system messages and encrypted messages cannot be forwarded.
/// - Neither can the messages within a merged and forwarded one, those with an `upper_message_id`.
/// - At most 5 messages a second go to one user, and 5 a second to one chat, which all of its bots share.
///
/// - 红包、投票、语音、日程转让、系统消息和加密消息不能转发。
/// - 合并转发的消息中的子消息（有 `upper_message_id` 的）不能再转发。
/// - 发给同一个用户的消息每秒最多 5 条；同一个群也是每秒 5 条，由群里的机器人共用。
///
/// # Errors
///
/// [`ForwardError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/forward)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Forward {
    /// The message to forward. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 转发哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// What kind of ID `receive_id` is.
    ///
    /// `receive_id` 是哪一种 ID。
    ///
    /// - Example: `"open_id"`
    pub receive_id_type: ForwardReceiveIdType,
    /// A string of the caller's own that makes a call safe to repeat: within an hour, at most one request with it succeeds in forwarding to the same recipient. A request with another content needs another one. Left out, nothing is held back.
    ///
    /// 自定的唯一字符串，用来去重：一小时内，带同一个 uuid 的请求向同一接收者最多成功转发一次。内容不同的请求要用不同的 uuid；不传则不去重。
    ///
    /// - Length: at most 50
    /// - Example: `"b13g2t38-1jd2-458b-8djf-dtbca5104204"`
    pub uuid: Option<String>,
    /// Who gets it: an ID of the kind that `receive_id_type` names.
    ///
    /// 转发给谁：一个 `receive_id_type` 那种 ID。
    ///
    /// - Example: `"ou_a0553eda9014c201e6969b478895c230"`
    pub receive_id: String,
}
impl Forward {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        receive_id_type: impl Into<ForwardReceiveIdType>,
        receive_id: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            receive_id_type: receive_id_type.into(),
            uuid: Default::default(),
            receive_id: receive_id.into(),
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Forward {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("receive_id_type", wire::View::Text(self.receive_id_type.as_str()));
        visit("uuid", wire::Value::view(&self.uuid));
        visit("receive_id", wire::View::Text(&self.receive_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "receive_id_type" => wire::Slot::FromText(&mut self.receive_id_type),
            "uuid" => wire::Slot::Optional(&mut self.uuid),
            "receive_id" => wire::Slot::Text(&mut self.receive_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Forward {
    type Response = ForwardResponse;
    type Error = ForwardError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.forward",
            endpoint::Method::Post,
            "/open-apis/im/v1/messages/:message_id/forward",
        )
        .documented(
            text::Text {
                zh: "转发消息",
                en: "Forward a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/forward",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "receive_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(
                    endpoint::Rate::new(5, 1),
                    "receive_id",
                    Some(230020),
                ),
            ],
        )
        .idempotency_key("uuid")
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "receive_id_type",
                    "receive_id_type",
                    endpoint::Location::Query,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "uuid",
                    "uuid",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "receive_id",
                    "receive_id",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&FORWARD_ERRORS);
}
/// What [`Forward`](struct@Forward) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForwardResponse {
    /// The ID of the message, which every later operation on it takes
    ///
    /// 消息的 ID，之后对它的一切操作都要用到
    pub message_id: crate::id::MessageId,
    /// The message that all replies began with. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 回复所属的最初一条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub root_id: Option<crate::id::MessageId>,
    /// The message that this one replies to. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 直接回复的那条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub parent_id: Option<crate::id::MessageId>,
    /// The thread of the message, left out where it is in none. See [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 消息所在的话题，不在话题中时不返回。见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    pub thread_id: Option<crate::id::ThreadId>,
    /// The type of the message, which is that of the one forwarded; see [The content of received messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content). One of:
    ///
    /// 消息的类型，与转发的消息相同；各类型见[接收消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content)：
    pub msg_type: MessageType,
    /// When it was sent (timestamp in milliseconds)
    ///
    /// 何时发出（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was last changed (timestamp in milliseconds)
    ///
    /// 最近何时改过（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// Whether it has been recalled; always false here
    ///
    /// 是否已被撤回；这里总是 false
    pub deleted: bool,
    /// Whether it has been edited; always false here
    ///
    /// 是否被编辑过；这里总是 false
    pub updated: bool,
    /// The chat of the message; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) returns more about it
    ///
    /// 消息所在的会话，其详情见[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)
    pub chat_id: crate::id::ChatId,
    /// Who sent it
    ///
    /// 谁发的
    pub sender: Sender,
    /// What the message says
    ///
    /// 消息的内容
    pub body: MessageBody,
    /// The users and bots that the content mentions
    ///
    /// 内容里 @ 了哪些用户或机器人
    pub mentions: Vec<Mention>,
    /// Within merged and forwarded messages, the one that this message is part of. Others have none. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 合并转发的消息中，子消息属于哪一条消息。其他消息没有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub upper_message_id: Option<crate::id::MessageId>,
}
impl ForwardResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `root_id`.
    #[must_use]
    pub fn root_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.root_id = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `thread_id`.
    #[must_use]
    pub fn thread_id(mut self, value: impl Into<crate::id::ThreadId>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `msg_type`.
    #[must_use]
    pub fn msg_type(mut self, value: impl Into<MessageType>) -> Self {
        self.msg_type = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_time = value.into();
        self
    }
    /// Sets `deleted`.
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = value;
        self
    }
    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, value: bool) -> Self {
        self.updated = value;
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn sender(mut self, value: Sender) -> Self {
        self.sender = value;
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: MessageBody) -> Self {
        self.body = value;
        self
    }
    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, value: impl Into<Vec<Mention>>) -> Self {
        self.mentions = value.into();
        self
    }
    /// Sets `upper_message_id`.
    #[must_use]
    pub fn upper_message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.upper_message_id = Some(value.into());
        self
    }
}
impl wire::Object for ForwardResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("root_id", wire::Value::view(&self.root_id));
        visit("parent_id", wire::Value::view(&self.parent_id));
        visit("thread_id", wire::Value::view(&self.thread_id));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("create_time", wire::View::Text(self.create_time.as_str()));
        visit("update_time", wire::View::Text(self.update_time.as_str()));
        visit("deleted", wire::View::Boolean(self.deleted));
        visit("updated", wire::View::Boolean(self.updated));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("sender", wire::View::Object(&self.sender));
        visit("body", wire::View::Object(&self.body));
        visit("mentions", wire::View::List(&self.mentions));
        visit("upper_message_id", wire::Value::view(&self.upper_message_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "root_id" => wire::Slot::Optional(&mut self.root_id),
            "parent_id" => wire::Slot::Optional(&mut self.parent_id),
            "thread_id" => wire::Slot::Optional(&mut self.thread_id),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "create_time" => wire::Slot::FromText(&mut self.create_time),
            "update_time" => wire::Slot::FromText(&mut self.update_time),
            "deleted" => wire::Slot::Boolean(&mut self.deleted),
            "updated" => wire::Slot::Boolean(&mut self.updated),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "sender" => wire::Slot::Object(&mut self.sender),
            "body" => wire::Slot::Object(&mut self.body),
            "mentions" => wire::Slot::List(&mut self.mentions),
            "upper_message_id" => wire::Slot::Optional(&mut self.upper_message_id),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Forward ForwardResponse
}
/// The errors that the page of [`Forward`](struct@Forward) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.
    ///
    /// 群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。
    BlockedByChatSettings,
    /// `230019` (HTTP 400): The thread does NOT exist.
    ///
    /// The thread to forward to does not exist. Check the thread_id in `receive_id`.
    ///
    /// 没有作为接收者的那个话题。核对 `receive_id` 中的 thread_id。
    ThreadNotFound,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.
    ///
    /// 发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。
    RateLimited,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The recipient has left the company and gets no messages. Send it to somebody else.
    ///
    /// 接收者已离职，不能再收消息。换一个接收者。
    UserResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names.
    ///
    /// `receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。
    InvalidReceiveId,
    /// `230035` (HTTP 400): Send Message Permission deny.
    ///
    /// The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.
    ///
    /// 机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。
    SendDenied,
    /// `230036` (HTTP 400): Tenant crypt key has been deleted.
    ///
    /// The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.
    ///
    /// 企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。
    TenantKeyDeleted,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// The recipient is in another tenant, and this operation does not reach private chats across tenants.
    ///
    /// 接收者属于另一个企业，跨企业的单聊不能用这个接口。
    CrossTenantPrivateChat,
    /// `230049` (HTTP 400): The message is being sent.
    ///
    /// The message is being sent at this moment. Wait for it, and do not send it again.
    ///
    /// 这条消息正在发送。等它完成，不要再发一次。
    MessageSending,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `230053` (HTTP 400): The user has stopped the bot from sending messages.
    ///
    /// The user has chosen to get no more messages from this bot. Only the user can take that back.
    ///
    /// 用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。
    BotBlockedByUser,
    /// `230061` (HTTP 400): The message type does not support forwarding.
    ///
    /// Messages of this type cannot be forwarded: system messages, red packets, votes, voice messages and handed-over calendar events are among them.
    ///
    /// 这种消息不能转发：系统消息、红包、投票、语音、日程转让等。
    TypeNotForwardable,
    /// `230062` (HTTP 400): No permission to forward to third-party encryption group.
    ///
    /// The chat to forward to is encrypted by a third party, and nothing can be forwarded there.
    ///
    /// 接收的群使用第三方加密，不能转发到那里。
    EncryptedChatForwardDenied,
    /// `230063` (HTTP 400): The chat_id of group to forward is invalid.
    ///
    /// The chat to forward to does not exist. Check the chat_id in `receive_id`.
    ///
    /// 没有作为接收者的那个群。核对 `receive_id` 中的 chat_id。
    TargetChatInvalid,
    /// `230064` (HTTP 400): The message to be forwarded is invalid.
    ///
    /// The message cannot be forwarded: it may not exist, have been recalled, or be invisible to the operator. Check its ID.
    ///
    /// 这条消息不能转发：它可能不存在、已被撤回，或操作者看不到。核对消息 ID。
    MessageNotForwardable,
    /// `230065` (HTTP 400): The message to be forwarded has been recalled.
    ///
    /// The message has been recalled, and a recalled message cannot be forwarded.
    ///
    /// 要转发的消息已被撤回，转发不了。
    SourceRecalled,
    /// `230066` (HTTP 400): The message to be forwarded is in a secret group, forwarding is not supported.
    ///
    /// The message is in a secret chat, and what is said there cannot be forwarded.
    ///
    /// 消息在密聊群里，密聊的消息不能转发。
    SourceInSecretChat,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// Restricted messages cannot be forwarded: the message is restricted, or the chat has its leak prevention on.
    ///
    /// 保密消息不能转发：消息被设为保密，或群开启了防泄密模式。
    RestrictedMode,
    /// `230074` (HTTP 400): The target thread is invisible to the operator.
    ///
    /// The operator cannot see the thread to forward to: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.
    ///
    /// 操作者看不到作为接收者的话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。
    TargetThreadInvisible,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.
    ///
    /// 群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。
    ChatDissolved,
}
crate::__impl_error! {
    ForwardError
}
impl crate::OperationError for ForwardError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230013 => Self::UserOutOfScope,
                230018 => Self::BlockedByChatSettings,
                230019 => Self::ThreadNotFound,
                230020 => Self::RateLimited,
                230027 => Self::PermissionDenied,
                230029 => Self::UserResigned,
                230034 => Self::InvalidReceiveId,
                230035 => Self::SendDenied,
                230036 => Self::TenantKeyDeleted,
                230038 => Self::CrossTenantPrivateChat,
                230049 => Self::MessageSending,
                230050 => Self::MessageInvisible,
                230053 => Self::BotBlockedByUser,
                230061 => Self::TypeNotForwardable,
                230062 => Self::EncryptedChatForwardDenied,
                230063 => Self::TargetChatInvalid,
                230064 => Self::MessageNotForwardable,
                230065 => Self::SourceRecalled,
                230066 => Self::SourceInSecretChat,
                230070 => Self::RestrictedMode,
                230074 => Self::TargetThreadInvisible,
                230110 => Self::MessageDeleted,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &FORWARD_ERRORS[self as usize]
    }
}
static FORWARD_ERRORS: [endpoint::ErrorInfo; 26usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230018,
        name: "BlockedByChatSettings",
        status: Some(400),
        message: "These operations are NOT allowed at current group settings.",
        fix: text::Text {
            zh: "群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。",
            en: "The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230019,
        name: "ThreadNotFound",
        status: Some(400),
        message: "The thread does NOT exist.",
        fix: text::Text {
            zh: "没有作为接收者的那个话题。核对 `receive_id` 中的 thread_id。",
            en: "The thread to forward to does not exist. Check the thread_id in `receive_id`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230020,
        name: "RateLimited",
        status: Some(400),
        message: "This operation triggers the frequency limit.",
        fix: text::Text {
            zh: "发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。",
            en: "Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230029,
        name: "UserResigned",
        status: Some(400),
        message: "User has resigned.",
        fix: text::Text {
            zh: "接收者已离职，不能再收消息。换一个接收者。",
            en: "The recipient has left the company and gets no messages. Send it to somebody else.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230034,
        name: "InvalidReceiveId",
        status: Some(400),
        message: "The receive_id is invalid.",
        fix: text::Text {
            zh: "`receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。",
            en: "The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230035,
        name: "SendDenied",
        status: Some(400),
        message: "Send Message Permission deny.",
        fix: text::Text {
            zh: "机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。",
            en: "The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230036,
        name: "TenantKeyDeleted",
        status: Some(400),
        message: "Tenant crypt key has been deleted.",
        fix: text::Text {
            zh: "企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。",
            en: "The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230038,
        name: "CrossTenantPrivateChat",
        status: Some(400),
        message: "Cross tenant p2p chat operate forbid.",
        fix: text::Text {
            zh: "接收者属于另一个企业，跨企业的单聊不能用这个接口。",
            en: "The recipient is in another tenant, and this operation does not reach private chats across tenants.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230049,
        name: "MessageSending",
        status: Some(400),
        message: "The message is being sent.",
        fix: text::Text {
            zh: "这条消息正在发送。等它完成，不要再发一次。",
            en: "The message is being sent at this moment. Wait for it, and do not send it again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230050,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230053,
        name: "BotBlockedByUser",
        status: Some(400),
        message: "The user has stopped the bot from sending messages.",
        fix: text::Text {
            zh: "用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。",
            en: "The user has chosen to get no more messages from this bot. Only the user can take that back.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230061,
        name: "TypeNotForwardable",
        status: Some(400),
        message: "The message type does not support forwarding.",
        fix: text::Text {
            zh: "这种消息不能转发：系统消息、红包、投票、语音、日程转让等。",
            en: "Messages of this type cannot be forwarded: system messages, red packets, votes, voice messages and handed-over calendar events are among them.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230062,
        name: "EncryptedChatForwardDenied",
        status: Some(400),
        message: "No permission to forward to third-party encryption group.",
        fix: text::Text {
            zh: "接收的群使用第三方加密，不能转发到那里。",
            en: "The chat to forward to is encrypted by a third party, and nothing can be forwarded there.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230063,
        name: "TargetChatInvalid",
        status: Some(400),
        message: "The chat_id of group to forward is invalid.",
        fix: text::Text {
            zh: "没有作为接收者的那个群。核对 `receive_id` 中的 chat_id。",
            en: "The chat to forward to does not exist. Check the chat_id in `receive_id`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230064,
        name: "MessageNotForwardable",
        status: Some(400),
        message: "The message to be forwarded is invalid.",
        fix: text::Text {
            zh: "这条消息不能转发：它可能不存在、已被撤回，或操作者看不到。核对消息 ID。",
            en: "The message cannot be forwarded: it may not exist, have been recalled, or be invisible to the operator. Check its ID.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230065,
        name: "SourceRecalled",
        status: Some(400),
        message: "The message to be forwarded has been recalled.",
        fix: text::Text {
            zh: "要转发的消息已被撤回，转发不了。",
            en: "The message has been recalled, and a recalled message cannot be forwarded.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230066,
        name: "SourceInSecretChat",
        status: Some(400),
        message: "The message to be forwarded is in a secret group, forwarding is not supported.",
        fix: text::Text {
            zh: "消息在密聊群里，密聊的消息不能转发。",
            en: "The message is in a secret chat, and what is said there cannot be forwarded.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230070,
        name: "RestrictedMode",
        status: Some(400),
        message: "Forwarding of messages in restricted mode is not allowed.",
        fix: text::Text {
            zh: "保密消息不能转发：消息被设为保密，或群开启了防泄密模式。",
            en: "Restricted messages cannot be forwarded: the message is restricted, or the chat has its leak prevention on.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230074,
        name: "TargetThreadInvisible",
        status: Some(400),
        message: "The target thread is invisible to the operator.",
        fix: text::Text {
            zh: "操作者看不到作为接收者的话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。",
            en: "The operator cannot see the thread to forward to: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。",
            en: "The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.",
        },
        links: &[
            text::Link {
                text: "群 ID 说明",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f",
            },
        ],
    },
];
/// Get a message / 获取指定消息的内容.
///
/// Returns a message by its ID, and with a merged and forwarded one the messages it consists of.
///
/// 按 ID 取得一条消息。对合并转发的消息，还返回其中的各条消息。
///
/// - `GET /open-apis/im/v1/messages/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message` (with a `tenant_access_token`), `im:message:readonly` (with a `tenant_access_token`), `im:message` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message` with `im:message.group_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.group_msg:get_as_user` (with a `user_access_token`)
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat of the message when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，机器人在消息所在的群里。
///
/// # Scopes / 权限说明
///
/// - As the app, one of `im:message`, `im:message:readonly` opens private chats. Group chats take `im:message.group_msg` as well.
/// - As a user, one of `im:message` and `im:message:readonly` is needed; with it `im:message.p2p_msg:get_as_user` for private chats, or `im:message.group_msg:get_as_user` for group chats.
///
/// - 以应用身份调用，`im:message`、`im:message:readonly` 有一个就能读单聊；要读群聊，还要有 `im:message.group_msg`。
/// - 以用户身份调用，`im:message` 和 `im:message:readonly` 之一是必需的；此外读单聊要有 `im:message.p2p_msg:get_as_user`，读群聊要有 `im:message.group_msg:get_as_user`。
///
/// # Errors
///
/// [`GetError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/get)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Get {
    /// The message to get. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 要取得的消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// What kind of user IDs to return.
    ///
    /// 返回的用户 ID 是哪一种。
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: Option<UserIdType>,
}
impl Get {
    /// With the fields that are required.
    pub fn new(message_id: impl Into<crate::id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("user_id_type", wire::Value::view(&self.user_id_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "user_id_type" => wire::Slot::Optional(&mut self.user_id_type),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Get {
    type Response = GetResponse;
    type Error = GetError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.get",
            endpoint::Method::Get,
            "/open-apis/im/v1/messages/:message_id",
        )
        .documented(
            text::Text {
                zh: "获取指定消息的内容",
                en: "Get a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/get",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE_READONLY],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE,
                        crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER,
                    ],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE,
                        crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER,
                    ],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE_READONLY,
                        crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER,
                    ],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE_READONLY,
                        crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER,
                    ],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&GET_ERRORS);
}
/// What [`Get`](struct@Get) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The message. For a merged and forwarded one (merge_forward) it is followed by the messages it consists of.
    ///
    /// 消息。查询合并转发的消息（merge_forward）时，有那条消息和它的各条子消息。
    pub items: Vec<Message>,
}
impl GetResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<Message>>) -> Self {
        self.items = value.into();
        self
    }
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Get GetResponse
}
/// The errors that the page of [`Get`](struct@Get) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
}
crate::__impl_error! {
    GetError
}
impl crate::OperationError for GetError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230013 => Self::UserOutOfScope,
                230027 => Self::PermissionDenied,
                230050 => Self::MessageInvisible,
                230110 => Self::MessageDeleted,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &GET_ERRORS[self as usize]
    }
}
static GET_ERRORS: [endpoint::ErrorInfo; 7usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230050,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
];
/// List the messages of a chat / 获取会话历史消息.
///
/// Lists the messages of a chat or of a thread.
///
/// 列出一个会话或一个话题里的消息。
///
/// - `GET /open-apis/im/v1/messages`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message` (with a `tenant_access_token`), `im:message:readonly` (with a `tenant_access_token`), `im:message.history:readonly` (with a `tenant_access_token`), `im:message` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message` with `im:message.group_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.p2p_msg:get_as_user` (with a `user_access_token`), `im:message:readonly` with `im:message.group_msg:get_as_user` (with a `user_access_token`)
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，机器人在要查询的群里。
///
/// # Scopes / 权限说明
///
/// - As the app, one of `im:message`, `im:message:readonly`, `im:message.history:readonly` opens private chats. Group chats take `im:message.group_msg` as well.
/// - As a user, one of `im:message` and `im:message:readonly` is needed; with it `im:message.p2p_msg:get_as_user` for private chats, or `im:message.group_msg:get_as_user` for group chats.
///
/// - 以应用身份调用，`im:message`、`im:message:readonly`、`im:message.history:readonly` 有一个就能读单聊；要读群聊，还要有 `im:message.group_msg`。
/// - 以用户身份调用，`im:message` 和 `im:message:readonly` 之一是必需的；此外读单聊要有 `im:message.p2p_msg:get_as_user`，读群聊要有 `im:message.group_msg:get_as_user`。
///
/// # Errors
///
/// [`ListError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/list)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// What `container_id` is.
    ///
    /// `container_id` 是哪一种 ID。
    ///
    /// - Example: `"chat"`
    pub container_id_type: ContainerIdType,
    /// The chat or thread to list:
    /// - [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says where to get that of a chat.
    /// - [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction) says it for a thread.
    ///
    /// 列出哪个会话或话题：
    /// - 会话的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)。
    /// - 话题的 ID 见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    ///
    /// - Example: `"oc_234jsi43d3ssi993d43545f"`
    pub container_id: String,
    /// Where the time begins (timestamp in seconds). Not possible for threads.
    ///
    /// 时间段的开始（秒时间戳）。查询话题时不支持。
    ///
    /// - Example: `"1608594809"`
    pub start_time: Option<wire::TimestampSec>,
    /// Where the time ends (timestamp in seconds). Not possible for threads.
    ///
    /// 时间段的结束（秒时间戳）。查询话题时不支持。
    ///
    /// - Example: `"1609296809"`
    pub end_time: Option<wire::TimestampSec>,
    /// How to sort. Later pages take what the first one had.
    ///
    /// 按什么排列。取后面的页时要与第一页相同。
    ///
    /// - Default: `"ByCreateTimeAsc"`
    /// - Example: `"ByCreateTimeAsc"`
    pub sort_type: Option<SortType>,
    /// How many messages a page holds at most.
    ///
    /// 每页最多返回多少条消息。
    ///
    /// - Default: `20`
    /// - From 1 to 50
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page.
    ///
    /// 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    ///
    /// - Example: `"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAg="`
    pub page_token: Option<String>,
}
impl List {
    /// With the fields that are required.
    pub fn new(
        container_id_type: impl Into<ContainerIdType>,
        container_id: impl Into<String>,
    ) -> Self {
        Self {
            container_id_type: container_id_type.into(),
            container_id: container_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            sort_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `sort_type`.
    #[must_use]
    pub fn sort_type(mut self, value: impl Into<SortType>) -> Self {
        self.sort_type = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("container_id_type", wire::View::Text(self.container_id_type.as_str()));
        visit("container_id", wire::View::Text(&self.container_id));
        visit("start_time", wire::Value::view(&self.start_time));
        visit("end_time", wire::Value::view(&self.end_time));
        visit("sort_type", wire::Value::view(&self.sort_type));
        visit("page_size", wire::Value::view(&self.page_size));
        visit("page_token", wire::Value::view(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "container_id_type" => wire::Slot::FromText(&mut self.container_id_type),
            "container_id" => wire::Slot::Text(&mut self.container_id),
            "start_time" => wire::Slot::Optional(&mut self.start_time),
            "end_time" => wire::Slot::Optional(&mut self.end_time),
            "sort_type" => wire::Slot::Optional(&mut self.sort_type),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for List {
    type Response = ListResponse;
    type Error = ListError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.list",
            endpoint::Method::Get,
            "/open-apis/im/v1/messages",
        )
        .documented(
            text::Text {
                zh: "获取会话历史消息",
                en: "List the messages of a chat",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/list",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE_READONLY],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE_HISTORY_READONLY],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE,
                        crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER,
                    ],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE,
                        crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER,
                    ],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE_READONLY,
                        crate::scope::IM_MESSAGE_P2P_MSG_GET_AS_USER,
                    ],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[
                        crate::scope::IM_MESSAGE_READONLY,
                        crate::scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER,
                    ],
                ),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "container_id_type",
                    "container_id_type",
                    endpoint::Location::Query,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "container_id",
                    "container_id",
                    endpoint::Location::Query,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "start_time",
                    "start_time",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "end_time",
                    "end_time",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "sort_type",
                        "sort_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"ByCreateTimeAsc\""),
                endpoint::Parameter::new(
                        "page_size",
                        "page_size",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(Some(1), Some(50))
                    .default("20"),
                endpoint::Parameter::new(
                    "page_token",
                    "page_token",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .paging(
            endpoint::Paging::new("page_token", "page_token", "items")
                .size("page_size")
                .more("has_more"),
        )
        .errors(&LIST_ERRORS);
}
impl crate::Paged for List {
    type Item = Message;
    fn items(response: ListResponse) -> Vec<Message> {
        response.items
    }
}
/// What [`List`](struct@List) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one
    ///
    /// 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none.
    ///
    /// 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// The messages of this page
    ///
    /// 这一页的消息
    pub items: Vec<Message>,
}
impl ListResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<Message>>) -> Self {
        self.items = value.into();
        self
    }
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("has_more", wire::View::Boolean(self.has_more));
        visit("page_token", wire::Value::view(&self.page_token));
        visit("items", wire::View::List(&self.items));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "items" => wire::Slot::List(&mut self.items),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    List ListResponse
}
/// The errors that the page of [`List`](struct@List) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230073` (HTTP 400): The thread is invisible to the operator.
    ///
    /// The operator cannot see the thread: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.
    ///
    /// 操作者看不到这个话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。
    ThreadInvisible,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
}
crate::__impl_error! {
    ListError
}
impl crate::OperationError for ListError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230027 => Self::PermissionDenied,
                230073 => Self::ThreadInvisible,
                230110 => Self::MessageDeleted,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &LIST_ERRORS[self as usize]
    }
}
static LIST_ERRORS: [endpoint::ErrorInfo; 6usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230073,
        name: "ThreadInvisible",
        status: Some(400),
        message: "The thread is invisible to the operator.",
        fix: text::Text {
            zh: "操作者看不到这个话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。",
            en: "The operator cannot see the thread: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
];
/// Merge and forward messages / 合并转发消息.
///
/// Forwards several messages of one chat as one message, to a user, a chat or a thread.
///
/// 把同一个会话里的几条消息合成一条，转发给一个用户、会话或话题。
///
/// - `POST /open-apis/im/v1/messages/merge_forward`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `receive_id`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`
/// - Safe to repeat with the same `uuid`: it then does its work once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To forward to a user, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To forward to a group chat, the bot has to be in it and be allowed to speak.
/// - The content of the new message is always `Merged and Forwarded Message`. [Get a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get) returns those it consists of.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 转发给用户时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 转发到群里时，机器人要在群里，并且可以发言。
/// - 新消息的内容固定为 `Merged and Forwarded Message`，其中的各条消息用[获取指定消息的内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)取得。
///
/// # Restrictions / 使用限制
///
/// - [System messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73) cannot be forwarded.
/// - The messages have to be of one chat, and either all of one thread or none of any.
/// - The messages within a merged and forwarded one, those with an `upper_message_id`, cannot be forwarded again.
/// - At most 5 messages a second go to one user, and 5 a second to one chat, which all of its bots share.
///
/// - [系统消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73)不能合并转发。
/// - 消息要来自同一个会话，不能来自几个话题，也不能一部分来自话题、一部分不是。
/// - 合并转发的消息中的子消息（有 `upper_message_id` 的）不能再转发。
/// - 发给同一个用户的消息每秒最多 5 条；同一个群也是每秒 5 条，由群里的机器人共用。
///
/// # Errors
///
/// [`MergeForwardError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/merge_forward)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MergeForward {
    /// What kind of ID `receive_id` is.
    ///
    /// `receive_id` 是哪一种 ID。
    ///
    /// - Example: `"open_id"`
    pub receive_id_type: ForwardReceiveIdType,
    /// A string of the caller's own that makes a call safe to repeat: within an hour, at most one request with it succeeds in forwarding to the same recipient. A request with another content needs another one. Left out, nothing is held back.
    ///
    /// 自定的唯一字符串，用来去重：一小时内，带同一个 uuid 的请求向同一接收者最多成功合并转发一次。内容不同的请求要用不同的 uuid；不传则不去重。
    ///
    /// - Length: at most 50
    /// - Example: `"b13g2t38-1jd2-458b-8djf-dtbca5104204"`
    pub uuid: Option<String>,
    /// Who gets it: an ID of the kind that `receive_id_type` names.
    ///
    /// 转发给谁：一个 `receive_id_type` 那种 ID。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub receive_id: String,
    /// The messages to forward, all of one chat. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 转发哪些消息，都要在同一个会话里。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Length: 1 to 100
    /// - Example: `["om_dc13264520392913993dd051dba21dcf"]`
    pub message_id_list: Vec<crate::id::MessageId>,
}
impl MergeForward {
    /// With the fields that are required.
    pub fn new(
        receive_id_type: impl Into<ForwardReceiveIdType>,
        receive_id: impl Into<String>,
        message_id_list: impl Into<Vec<crate::id::MessageId>>,
    ) -> Self {
        Self {
            receive_id_type: receive_id_type.into(),
            uuid: Default::default(),
            receive_id: receive_id.into(),
            message_id_list: message_id_list.into(),
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for MergeForward {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("receive_id_type", wire::View::Text(self.receive_id_type.as_str()));
        visit("uuid", wire::Value::view(&self.uuid));
        visit("receive_id", wire::View::Text(&self.receive_id));
        visit("message_id_list", wire::View::List(&self.message_id_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "receive_id_type" => wire::Slot::FromText(&mut self.receive_id_type),
            "uuid" => wire::Slot::Optional(&mut self.uuid),
            "receive_id" => wire::Slot::Text(&mut self.receive_id),
            "message_id_list" => wire::Slot::List(&mut self.message_id_list),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for MergeForward {
    type Response = MergeForwardResponse;
    type Error = MergeForwardError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.merge_forward",
            endpoint::Method::Post,
            "/open-apis/im/v1/messages/merge_forward",
        )
        .documented(
            text::Text {
                zh: "合并转发消息",
                en: "Merge and forward messages",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/merge_forward",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "receive_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(
                    endpoint::Rate::new(5, 1),
                    "receive_id",
                    Some(230020),
                ),
            ],
        )
        .idempotency_key("uuid")
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "receive_id_type",
                    "receive_id_type",
                    endpoint::Location::Query,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "uuid",
                    "uuid",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "receive_id",
                    "receive_id",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "message_id_list",
                    "message_id_list",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&MERGE_FORWARD_ERRORS);
}
/// What [`MergeForward`](struct@MergeForward) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MergeForwardResponse {
    /// The new message
    ///
    /// 转发产生的新消息
    pub message: Message,
    /// The messages left out: they do not exist, have been recalled, are invisible to the operator, or of a type that cannot be forwarded
    ///
    /// 没有转发的消息：不存在、已被撤回、操作者看不到，或类型不支持
    pub invalid_message_id_list: Vec<crate::id::MessageId>,
}
impl MergeForwardResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message`.
    #[must_use]
    pub fn message(mut self, value: Message) -> Self {
        self.message = value;
        self
    }
    /// Sets `invalid_message_id_list`.
    #[must_use]
    pub fn invalid_message_id_list(
        mut self,
        value: impl Into<Vec<crate::id::MessageId>>,
    ) -> Self {
        self.invalid_message_id_list = value.into();
        self
    }
}
impl wire::Object for MergeForwardResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message", wire::View::Object(&self.message));
        visit(
            "invalid_message_id_list",
            wire::View::List(&self.invalid_message_id_list),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message" => wire::Slot::Object(&mut self.message),
            "invalid_message_id_list" => {
                wire::Slot::List(&mut self.invalid_message_id_list)
            }
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    MergeForward MergeForwardResponse
}
/// The errors that the page of [`MergeForward`](struct@MergeForward) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeForwardError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.
    ///
    /// 群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。
    BlockedByChatSettings,
    /// `230019` (HTTP 400): The thread does NOT exist.
    ///
    /// The thread to forward to does not exist. Check the thread_id in `receive_id`.
    ///
    /// 没有作为接收者的那个话题。核对 `receive_id` 中的 thread_id。
    ThreadNotFound,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.
    ///
    /// 发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。
    RateLimited,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230029` (HTTP 400): User has resigned.
    ///
    /// The recipient has left the company and gets no messages. Send it to somebody else.
    ///
    /// 接收者已离职，不能再收消息。换一个接收者。
    UserResigned,
    /// `230034` (HTTP 400): The receive_id is invalid.
    ///
    /// The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names.
    ///
    /// `receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。
    InvalidReceiveId,
    /// `230035` (HTTP 400): Send Message Permission deny.
    ///
    /// The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.
    ///
    /// 机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。
    SendDenied,
    /// `230036` (HTTP 400): Tenant crypt key has been deleted.
    ///
    /// The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.
    ///
    /// 企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。
    TenantKeyDeleted,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// The recipient is in another tenant, and this operation does not reach private chats across tenants.
    ///
    /// 接收者属于另一个企业，跨企业的单聊不能用这个接口。
    CrossTenantPrivateChat,
    /// `230049` (HTTP 400): The message is being sent.
    ///
    /// The message is being sent at this moment. Wait for it, and do not send it again.
    ///
    /// 这条消息正在发送。等它完成，不要再发一次。
    MessageSending,
    /// `230053` (HTTP 400): The user has stopped the bot from sending messages.
    ///
    /// The user has chosen to get no more messages from this bot. Only the user can take that back.
    ///
    /// 用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。
    BotBlockedByUser,
    /// `230062` (HTTP 400): No permission to forward to third-party encryption group.
    ///
    /// The chat to forward to is encrypted by a third party, and nothing can be forwarded there.
    ///
    /// 接收的群使用第三方加密，不能转发到那里。
    EncryptedChatForwardDenied,
    /// `230063` (HTTP 400): The chat_id of group to forward is invalid.
    ///
    /// The chat to forward to does not exist. Check the chat_id in `receive_id`.
    ///
    /// 没有作为接收者的那个群。核对 `receive_id` 中的 chat_id。
    TargetChatInvalid,
    /// `230064` (HTTP 400): All messages to be forwarded are invalid.
    ///
    /// None of the messages can be forwarded: they may not exist, have been recalled, or be invisible to the operator. Check their IDs.
    ///
    /// 列表中没有一条消息可以转发：它们可能不存在、已被撤回，或操作者看不到。核对消息 ID。
    NothingForwardable,
    /// `230065` (HTTP 400): All messages to be forwarded have been recalled.
    ///
    /// All of the messages have been recalled, and recalled messages cannot be forwarded.
    ///
    /// 列表中的消息都已被撤回，转发不了。
    SourcesRecalled,
    /// `230066` (HTTP 400): The messages to be forwarded are in a secret group and do not support forwarding.
    ///
    /// The message is in a secret chat, and what is said there cannot be forwarded.
    ///
    /// 消息在密聊群里，密聊的消息不能转发。
    SourcesInSecretChat,
    /// `230067` (HTTP 400): The source of the messages to be merged and forwarded are not in compliance.
    ///
    /// The messages come from several threads, or partly from a thread and partly not. Forward them separately.
    ///
    /// 消息不能来自几个话题，也不能一部分来自话题、一部分不是。分开转发。
    MixedSources,
    /// `230069` (HTTP 400): Does not support forwarding messages from different groups.
    ///
    /// The messages are not all in the same chat. Forward them chat by chat.
    ///
    /// 消息不在同一个会话里。按会话分开转发。
    SourcesInSeveralChats,
    /// `230070` (HTTP 400): Forwarding of messages in restricted mode is not allowed.
    ///
    /// Restricted messages cannot be forwarded: the message is restricted, or the chat has its leak prevention on.
    ///
    /// 保密消息不能转发：消息被设为保密，或群开启了防泄密模式。
    RestrictedMode,
    /// `230074` (HTTP 400): The target thread is invisible to the operator.
    ///
    /// The operator cannot see the thread to forward to: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.
    ///
    /// 操作者看不到作为接收者的话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。
    TargetThreadInvisible,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.
    ///
    /// 群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。
    ChatDissolved,
}
crate::__impl_error! {
    MergeForwardError
}
impl crate::OperationError for MergeForwardError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230013 => Self::UserOutOfScope,
                230018 => Self::BlockedByChatSettings,
                230019 => Self::ThreadNotFound,
                230020 => Self::RateLimited,
                230027 => Self::PermissionDenied,
                230029 => Self::UserResigned,
                230034 => Self::InvalidReceiveId,
                230035 => Self::SendDenied,
                230036 => Self::TenantKeyDeleted,
                230038 => Self::CrossTenantPrivateChat,
                230049 => Self::MessageSending,
                230053 => Self::BotBlockedByUser,
                230062 => Self::EncryptedChatForwardDenied,
                230063 => Self::TargetChatInvalid,
                230064 => Self::NothingForwardable,
                230065 => Self::SourcesRecalled,
                230066 => Self::SourcesInSecretChat,
                230067 => Self::MixedSources,
                230069 => Self::SourcesInSeveralChats,
                230070 => Self::RestrictedMode,
                230074 => Self::TargetThreadInvisible,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &MERGE_FORWARD_ERRORS[self as usize]
    }
}
static MERGE_FORWARD_ERRORS: [endpoint::ErrorInfo; 25usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230018,
        name: "BlockedByChatSettings",
        status: Some(400),
        message: "These operations are NOT allowed at current group settings.",
        fix: text::Text {
            zh: "群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。",
            en: "The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230019,
        name: "ThreadNotFound",
        status: Some(400),
        message: "The thread does NOT exist.",
        fix: text::Text {
            zh: "没有作为接收者的那个话题。核对 `receive_id` 中的 thread_id。",
            en: "The thread to forward to does not exist. Check the thread_id in `receive_id`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230020,
        name: "RateLimited",
        status: Some(400),
        message: "This operation triggers the frequency limit.",
        fix: text::Text {
            zh: "发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。",
            en: "Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230029,
        name: "UserResigned",
        status: Some(400),
        message: "User has resigned.",
        fix: text::Text {
            zh: "接收者已离职，不能再收消息。换一个接收者。",
            en: "The recipient has left the company and gets no messages. Send it to somebody else.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230034,
        name: "InvalidReceiveId",
        status: Some(400),
        message: "The receive_id is invalid.",
        fix: text::Text {
            zh: "`receive_id` 不对。它要是一个存在的 ID，并与 `receive_id_type` 的种类相同。",
            en: "The `receive_id` is wrong. It has to be an ID that exists, and of the kind that `receive_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230035,
        name: "SendDenied",
        status: Some(400),
        message: "Send Message Permission deny.",
        fix: text::Text {
            zh: "机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。",
            en: "The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230036,
        name: "TenantKeyDeleted",
        status: Some(400),
        message: "Tenant crypt key has been deleted.",
        fix: text::Text {
            zh: "企业删除了自己的加密密钥，用它加密的数据都不可用了。请企业管理员处理。",
            en: "The tenant has deleted its encryption key, without which its data can be neither written nor read. Its administrator has to see to that.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230038,
        name: "CrossTenantPrivateChat",
        status: Some(400),
        message: "Cross tenant p2p chat operate forbid.",
        fix: text::Text {
            zh: "接收者属于另一个企业，跨企业的单聊不能用这个接口。",
            en: "The recipient is in another tenant, and this operation does not reach private chats across tenants.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230049,
        name: "MessageSending",
        status: Some(400),
        message: "The message is being sent.",
        fix: text::Text {
            zh: "这条消息正在发送。等它完成，不要再发一次。",
            en: "The message is being sent at this moment. Wait for it, and do not send it again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230053,
        name: "BotBlockedByUser",
        status: Some(400),
        message: "The user has stopped the bot from sending messages.",
        fix: text::Text {
            zh: "用户选择了不再接收这个机器人的消息。要由用户自己重新打开，机器人不能主动发。",
            en: "The user has chosen to get no more messages from this bot. Only the user can take that back.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230062,
        name: "EncryptedChatForwardDenied",
        status: Some(400),
        message: "No permission to forward to third-party encryption group.",
        fix: text::Text {
            zh: "接收的群使用第三方加密，不能转发到那里。",
            en: "The chat to forward to is encrypted by a third party, and nothing can be forwarded there.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230063,
        name: "TargetChatInvalid",
        status: Some(400),
        message: "The chat_id of group to forward is invalid.",
        fix: text::Text {
            zh: "没有作为接收者的那个群。核对 `receive_id` 中的 chat_id。",
            en: "The chat to forward to does not exist. Check the chat_id in `receive_id`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230064,
        name: "NothingForwardable",
        status: Some(400),
        message: "All messages to be forwarded are invalid.",
        fix: text::Text {
            zh: "列表中没有一条消息可以转发：它们可能不存在、已被撤回，或操作者看不到。核对消息 ID。",
            en: "None of the messages can be forwarded: they may not exist, have been recalled, or be invisible to the operator. Check their IDs.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230065,
        name: "SourcesRecalled",
        status: Some(400),
        message: "All messages to be forwarded have been recalled.",
        fix: text::Text {
            zh: "列表中的消息都已被撤回，转发不了。",
            en: "All of the messages have been recalled, and recalled messages cannot be forwarded.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230066,
        name: "SourcesInSecretChat",
        status: Some(400),
        message: "The messages to be forwarded are in a secret group and do not support forwarding.",
        fix: text::Text {
            zh: "消息在密聊群里，密聊的消息不能转发。",
            en: "The message is in a secret chat, and what is said there cannot be forwarded.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230067,
        name: "MixedSources",
        status: Some(400),
        message: "The source of the messages to be merged and forwarded are not in compliance.",
        fix: text::Text {
            zh: "消息不能来自几个话题，也不能一部分来自话题、一部分不是。分开转发。",
            en: "The messages come from several threads, or partly from a thread and partly not. Forward them separately.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230069,
        name: "SourcesInSeveralChats",
        status: Some(400),
        message: "Does not support forwarding messages from different groups.",
        fix: text::Text {
            zh: "消息不在同一个会话里。按会话分开转发。",
            en: "The messages are not all in the same chat. Forward them chat by chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230070,
        name: "RestrictedMode",
        status: Some(400),
        message: "Forwarding of messages in restricted mode is not allowed.",
        fix: text::Text {
            zh: "保密消息不能转发：消息被设为保密，或群开启了防泄密模式。",
            en: "Restricted messages cannot be forwarded: the message is restricted, or the chat has its leak prevention on.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230074,
        name: "TargetThreadInvisible",
        status: Some(400),
        message: "The target thread is invisible to the operator.",
        fix: text::Text {
            zh: "操作者看不到作为接收者的话题：群里的新成员看不到历史消息，而话题在操作者入群之前就有了。有人在话题里 @ 操作者之后就可以看到。",
            en: "The operator cannot see the thread to forward to: new members of the chat do not see its history, and the thread is older than the membership. It becomes visible once somebody mentions the operator in it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。",
            en: "The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.",
        },
        links: &[
            text::Link {
                text: "群 ID 说明",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f",
            },
        ],
    },
];
/// Update a card / 更新已发送的消息卡片.
///
/// Changes a card that has been sent.
///
/// 改写一张已经发出的卡片。
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
/// # Errors
///
/// [`PatchError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-card/patch)
#[derive(Clone, PartialEq, Default)]
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
    pub message_id: crate::id::MessageId,
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
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("content", wire::View::Text(&self.content));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "content" => wire::Slot::Text(&mut self.content),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Patch {
    type Response = PatchResponse;
    type Error = PatchError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.patch",
            endpoint::Method::Patch,
            "/open-apis/im/v1/messages/:message_id",
        )
        .documented(
            text::Text {
                zh: "更新已发送的消息卡片",
                en: "Update a card",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message-card/patch",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_UPDATE]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(
                    endpoint::Rate::new(5, 1),
                    "message_id",
                    Some(230020),
                ),
            ],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "content",
                    "content",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&PATCH_ERRORS)
        .sub_errors(
            &[
                endpoint::SubError {
                    of: 230099,
                    code: "100290",
                    message: "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v",
                    fix: text::Text {
                        zh: "卡片里有无效的用户 ID，可能在 @ 或人员组件里。三种 ID 的区别见[用户 ID](https://open.feishu.cn/document/home/user-identity-introduction/open-id)。不知道用户的 ID 时，用手机号或邮箱查：\n1. 打开 [API 调试台](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3)，选通讯录的“通过手机号或邮箱获取用户 ID”。\n2. 取得 tenant_access_token，在查询参数中选 **user_id_type**。\n3. 在请求体中填手机号或邮箱，开始调试，结果在响应体里。",
                        en: "The card names a user who does not exist, in a mention or a person component. [User IDs](https://open.feishu.cn/document/home/user-identity-introduction/open-id) explains the kinds there are. Where the ID is not known, look it up by telephone number or email:\n1. Open the [API explorer](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3) at **Contacts**, \"obtain user ID via email or mobile number\".\n2. Get a tenant_access_token, and choose the **user_id_type** among the query parameters.\n3. Put the number or the address in the body and send it. The response body has the ID.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200380",
                    message: "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v",
                    fix: text::Text {
                        zh: "没有这个卡片模板，或它还没有发布。步骤见[预览与发布卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412)：\n1. 在[卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish)里打开它，先 **保存**，再 **发布**。\n2. 填版本号，例如第一次填 `1.0.0`。\n3. 再次[发送卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card)。\n发布立即对线上生效；要避免影响正在运行的程序，发送时用 `template_version_name` 固定版本。",
                        en: "There is no such card template, or it has not been published. [Preview and publish cards](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412) has the steps:\n1. Open it in the [card builder](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish), **Save** it, then **Publish** it.\n2. Give it a version, such as `1.0.0` for the first one.\n3. [Send the card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card) again.\nA published version is in use at once. Programs that set `template_version_name` keep the version they name.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200381",
                    message: "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v",
                    fix: text::Text {
                        zh: "应用无权使用这个卡片模板，见[管理卡片模板权限](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7)：\n1. 打开模板的编辑页面，点应用图标。\n2. 在 **添加自定义机器人/应用** 中加上这个应用。",
                        en: "The app may not use this card template, see [Manage who may use a card template](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7):\n1. Open the template for editing and click the app icon.\n2. Add the app under **Add custom bots/apps**.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200621",
                    message: "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v",
                    fix: text::Text {
                        zh: "卡片的 JSON 有错。对照[卡片 JSON 结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)检查。",
                        en: "The JSON of the card is wrong. Compare it with [The structure of a card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure).",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200732",
                    message: "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue:  %v, specifiedType:  %v, actualType:  %v",
                    fix: text::Text {
                        zh: "变量的类型与模板里声明的不同：specifiedType 是模板要的，actualType 是发出的。改成前者。",
                        en: "A variable is of another type than the template declares: specifiedType is what it wants, actualType what was sent. Send the former.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200550",
                    message: "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v",
                    fix: text::Text {
                        zh: "图表组件的 `chart_spec` 不对。ErrPath 指出是哪个组件，例如 `ROOT -> elements -> [2](tag: chart)` 是第三个元素；ErrorValue 指出错在哪里。写法见[图表](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65)。",
                        en: "The `chart_spec` of a chart is wrong. ErrPath tells which one, such as `ROOT -> elements -> [2](tag: chart)` for the third element, and ErrorValue what is wrong with it. [Charts](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65) has the format.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200861",
                    message: "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v",
                    fix: text::Text {
                        zh: "schema 2 的卡片不再支持 ErrorValue 中的组件。替换或去掉它，见[不再支持的组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626)。",
                        en: "Cards of schema 2 no longer have the component in ErrorValue. Replace it or leave it out, see [Components that were dropped](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626).",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200570",
                    message: "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v",
                    fix: text::Text {
                        zh: "卡片里的 img_key 无效。用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到一个，或在搭建工具里上传。",
                        en: "An img_key in the card is not valid. [Upload the image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) to get one, or upload it in the card builder.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200914",
                    message: "table rows is invalid",
                    fix: text::Text {
                        zh: "表格组件的 `rows` 不对，原因可能是：\n- 它不是合法的 JSON，示例见[表格的结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce)。\n- 某个单元格不是该列的类型，例如列是富文本而内容解析不了。错误信息给出行列号（从 0 数起），列的 `data_type` 见[表格](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table)。",
                        en: "The `rows` of a table are wrong. Possible reasons:\n- They are not valid JSON; [The structure of a table](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce) has an example.\n- A cell is not of the type of its column, such as rich text that cannot be read. The message has the row and the column, counted from 0; [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table) explains the `data_type` of a column.",
                    },
                },
            ],
        );
}
/// What [`Patch`](struct@Patch) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PatchResponse {}
impl PatchResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
crate::__impl_object! {
    Patch PatchResponse
}
/// The errors that the page of [`Patch`](struct@Patch) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message has been recalled, and nothing can be done with a recalled message.
    ///
    /// 消息已被撤回，不支持该操作。
    MessageRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// The same message was updated too often: 5 times a second are let through. Slow down and try again later.
    ///
    /// 同一条消息更新得太密，上限是每秒 5 次。放慢速度，稍后重试。
    RateLimited,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:
    /// - of a card sent by its template (template_id), the template itself;
    /// - style tags, which take more room than they were sent with.
    ///
    /// 内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：
    /// - 用模板（template_id）发卡片时，模板本身的数据。
    /// - 样式标签展开后的长度，它使内容比发出的更长。
    ContentTooLong,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.
    ///
    /// 内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。
    AuditFailed,
    /// `230031` (HTTP 400): Message can only be modified within 14 days after sending.
    ///
    /// The message was sent more than 14 days ago and can no longer be changed. Send a new one where it is needed.
    ///
    /// 消息发出已满 14 天，不能再更新。需要时另发一条。
    UpdatePeriodOver,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31) are explained one by one.
    ///
    /// 卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31)。
    CardRejected,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    PatchError
}
impl crate::OperationError for PatchError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230006 => Self::BotNotEnabled,
                230011 => Self::MessageRecalled,
                230013 => Self::UserOutOfScope,
                230020 => Self::RateLimited,
                230025 => Self::ContentTooLong,
                230027 => Self::PermissionDenied,
                230028 => Self::AuditFailed,
                230031 => Self::UpdatePeriodOver,
                230099 => Self::CardRejected,
                230110 => Self::MessageDeleted,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &PATCH_ERRORS[self as usize]
    }
}
static PATCH_ERRORS: [endpoint::ErrorInfo; 12usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230011,
        name: "MessageRecalled",
        status: Some(400),
        message: "The message is recalled.",
        fix: text::Text {
            zh: "消息已被撤回，不支持该操作。",
            en: "The message has been recalled, and nothing can be done with a recalled message.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230020,
        name: "RateLimited",
        status: Some(400),
        message: "This operation triggers the frequency limit.",
        fix: text::Text {
            zh: "同一条消息更新得太密，上限是每秒 5 次。放慢速度，稍后重试。",
            en: "The same message was updated too often: 5 times a second are let through. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230025,
        name: "ContentTooLong",
        status: Some(400),
        message: "The length of the message content reaches its limit.",
        fix: text::Text {
            zh: "内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：\n- 用模板（template_id）发卡片时，模板本身的数据。\n- 样式标签展开后的长度，它使内容比发出的更长。",
            en: "The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:\n- of a card sent by its template (template_id), the template itself;\n- style tags, which take more room than they were sent with.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230028,
        name: "AuditFailed",
        status: Some(400),
        message: "The messages do NOT pass the audit.",
        fix: text::Text {
            zh: "内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。",
            en: "The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230031,
        name: "UpdatePeriodOver",
        status: Some(400),
        message: "Message can only be modified within 14 days after sending.",
        fix: text::Text {
            zh: "消息发出已满 14 天，不能再更新。需要时另发一条。",
            en: "The message was sent more than 14 days ago and can no longer be changed. Send a new one where it is needed.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230099,
        name: "CardRejected",
        status: Some(400),
        message: "Failed to create card content.",
        fix: text::Text {
            zh: "卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31)。",
            en: "The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31) are explained one by one.",
        },
        links: &[
            text::Link {
                text: "子错误码",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch#-f367d31",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// List who read a message / 查询消息已读信息.
///
/// Lists the users who have read a message. Those who have not are not listed.
///
/// 列出哪些用户读过一条消息。没有读过的不会列出。
///
/// - `GET /open-apis/im/v1/messages/:message_id/read_users`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:readonly`, `im:message:basic`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat of the message when the call is made.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用时，机器人在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// - A bot can ask only about what it sent itself, within the last 7 days.
/// - It asks about one message at a time.
///
/// - 只能查机器人自己在 7 天内发出的消息。
/// - 一次只能查一条。
///
/// # Errors
///
/// [`ReadUsersError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/read_users)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadUsers {
    /// The message to ask about. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 查询哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// What kind of user IDs to return.
    ///
    /// 返回的用户 ID 是哪一种。
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: UserIdType,
    /// How many users a page holds at most.
    ///
    /// 每页最多返回多少个用户。
    ///
    /// - From 1 to 100
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page.
    ///
    /// 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    ///
    /// - Example: `"GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAg="`
    pub page_token: Option<String>,
}
impl ReadUsers {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        user_id_type: impl Into<UserIdType>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: user_id_type.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for ReadUsers {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("user_id_type", wire::View::Text(self.user_id_type.as_str()));
        visit("page_size", wire::Value::view(&self.page_size));
        visit("page_token", wire::Value::view(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "user_id_type" => wire::Slot::FromText(&mut self.user_id_type),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for ReadUsers {
    type Response = ReadUsersResponse;
    type Error = ReadUsersError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.read_users",
            endpoint::Method::Get,
            "/open-apis/im/v1/messages/:message_id/read_users",
        )
        .documented(
            text::Text {
                zh: "查询消息已读信息",
                en: "List who read a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/read_users",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_BASIC]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                        "page_size",
                        "page_size",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(Some(1), Some(100)),
                endpoint::Parameter::new(
                    "page_token",
                    "page_token",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .paging(
            endpoint::Paging::new("page_token", "page_token", "items")
                .size("page_size")
                .more("has_more"),
        )
        .errors(&READ_USERS_ERRORS);
}
impl crate::Paged for ReadUsers {
    type Item = ReadUser;
    fn items(response: ReadUsersResponse) -> Vec<ReadUser> {
        response.items
    }
}
/// What [`ReadUsers`](struct@ReadUsers) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadUsersResponse {
    /// The users of this page
    ///
    /// 这一页的用户
    pub items: Vec<ReadUser>,
    /// Whether there is a page after this one
    ///
    /// 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none.
    ///
    /// 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
}
impl ReadUsersResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<ReadUser>>) -> Self {
        self.items = value.into();
        self
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for ReadUsersResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
        visit("has_more", wire::View::Boolean(self.has_more));
        visit("page_token", wire::Value::view(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    ReadUsers ReadUsersResponse
}
/// The errors that the page of [`ReadUsers`](struct@ReadUsers) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadUsersError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// Another bot or a user sent the message. Call as the app that sent it.
    ///
    /// 消息不是这个机器人发的。请用发送该消息的应用来调用。
    NotSender,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one, where this operation is not possible.
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 这是外部群，而这个操作不支持外部群。
    PermissionDenied,
    /// `230033` (HTTP 400): Get the reading status must be done within 7 days after the message is sent.
    ///
    /// The message was sent more than 7 days ago, and who read it is no longer kept. Ask within 7 days.
    ///
    /// 消息发出已满 7 天，平台不再提供已读情况。请在发出后 7 天内查询。
    ReadStatusPeriodOver,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
}
crate::__impl_error! {
    ReadUsersError
}
impl crate::OperationError for ReadUsersError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230012 => Self::NotSender,
                230013 => Self::UserOutOfScope,
                230027 => Self::PermissionDenied,
                230033 => Self::ReadStatusPeriodOver,
                230110 => Self::MessageDeleted,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &READ_USERS_ERRORS[self as usize]
    }
}
static READ_USERS_ERRORS: [endpoint::ErrorInfo; 8usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230012,
        name: "NotSender",
        status: Some(400),
        message: "Bot is NOT the sender of the message.",
        fix: text::Text {
            zh: "消息不是这个机器人发的。请用发送该消息的应用来调用。",
            en: "Another bot or a user sent the message. Call as the app that sent it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 这是外部群，而这个操作不支持外部群。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one, where this operation is not possible.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230033,
        name: "ReadStatusPeriodOver",
        status: Some(400),
        message: "Get the reading status must be done within 7 days after the message is sent.",
        fix: text::Text {
            zh: "消息发出已满 7 天，平台不再提供已读情况。请在发出后 7 天内查询。",
            en: "The message was sent more than 7 days ago, and who read it is no longer kept. Ask within 7 days.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
];
/// Reply to a message / 回复消息.
///
/// Replies to a message, in a thread if wanted.
///
/// 回复一条消息，可以选择以话题的形式。
///
/// - `POST /open-apis/im/v1/messages/:message_id/reply`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `message_id`
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
/// # Errors
///
/// [`ReplyError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/reply)
#[derive(Clone, PartialEq, Default)]
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
    pub message_id: crate::id::MessageId,
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
    /// The type of the message.
    ///
    /// 消息的类型。
    ///
    /// - Example: `"text"`
    pub msg_type: ReplyMsgType,
    /// Whether to reply in a thread. A reply to a message that is in a thread always goes there.
    ///
    /// 是否以话题的形式回复。回复的消息已在话题中时，总是在那个话题中回复。
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub reply_in_thread: Option<bool>,
    /// A string of the caller's own that makes a call safe to repeat: within an hour, at most one request with it succeeds in replying. A request with another content needs another one. Left out, nothing is held back.
    ///
    /// 自定的唯一字符串，用来去重：一小时内，带同一个 uuid 的请求最多成功回复一次。内容不同的请求要用不同的 uuid；不传则不去重。
    ///
    /// - Length: at most 50
    /// - Example: `"a0d69e20-1dd1-458b-k525-dfeca4015204"`
    pub uuid: Option<String>,
}
impl Reply {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        content: impl Into<String>,
        msg_type: impl Into<ReplyMsgType>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            content: content.into(),
            msg_type: msg_type.into(),
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
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("content", wire::View::Text(&self.content));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("reply_in_thread", wire::Value::view(&self.reply_in_thread));
        visit("uuid", wire::Value::view(&self.uuid));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "content" => wire::Slot::Text(&mut self.content),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "reply_in_thread" => wire::Slot::Optional(&mut self.reply_in_thread),
            "uuid" => wire::Slot::Optional(&mut self.uuid),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Reply {
    type Response = ReplyResponse;
    type Error = ReplyError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.reply",
            endpoint::Method::Post,
            "/open-apis/im/v1/messages/:message_id/reply",
        )
        .documented(
            text::Text {
                zh: "回复消息",
                en: "Reply to a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/reply",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE_SEND_AS_BOT],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::Tenant),
                    &[crate::scope::IM_MESSAGE_SEND],
                ),
                endpoint::ScopeRule::new(
                    Some(endpoint::TokenKind::User),
                    &[crate::scope::IM_MESSAGE, crate::scope::IM_MESSAGE_SEND_AS_USER],
                ),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[
                endpoint::Quota::new(
                    endpoint::Rate::new(5, 1),
                    "message_id",
                    Some(230020),
                ),
            ],
        )
        .idempotency_key("uuid")
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "content",
                    "content",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "msg_type",
                    "msg_type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "reply_in_thread",
                        "reply_in_thread",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::Boolean,
                    )
                    .default("false"),
                endpoint::Parameter::new(
                    "uuid",
                    "uuid",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&REPLY_ERRORS)
        .sub_errors(
            &[
                endpoint::SubError {
                    of: 230099,
                    code: "100290",
                    message: "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v",
                    fix: text::Text {
                        zh: "卡片里有无效的用户 ID，可能在 @ 或人员组件里。三种 ID 的区别见[用户 ID](https://open.feishu.cn/document/home/user-identity-introduction/open-id)。不知道用户的 ID 时，用手机号或邮箱查：\n1. 打开 [API 调试台](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3)，选通讯录的“通过手机号或邮箱获取用户 ID”。\n2. 取得 tenant_access_token，在查询参数中选 **user_id_type**。\n3. 在请求体中填手机号或邮箱，开始调试，结果在响应体里。",
                        en: "The card names a user who does not exist, in a mention or a person component. [User IDs](https://open.feishu.cn/document/home/user-identity-introduction/open-id) explains the kinds there are. Where the ID is not known, look it up by telephone number or email:\n1. Open the [API explorer](https://open.feishu.cn/api-explorer/cli_a278b89588fb100d?apiName=batch_get_id&from=op_doc_tab&project=contact&resource=user&version=v3) at **Contacts**, \"obtain user ID via email or mobile number\".\n2. Get a tenant_access_token, and choose the **user_id_type** among the query parameters.\n3. Put the number or the address in the body and send it. The response body has the ID.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200380",
                    message: "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v",
                    fix: text::Text {
                        zh: "没有这个卡片模板，或它还没有发布。步骤见[预览与发布卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412)：\n1. 在[卡片搭建工具](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish)里打开它，先 **保存**，再 **发布**。\n2. 填版本号，例如第一次填 `1.0.0`。\n3. 再次[发送卡片](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card)。\n发布立即对线上生效；要避免影响正在运行的程序，发送时用 `template_version_name` 固定版本。",
                        en: "There is no such card template, or it has not been published. [Preview and publish cards](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/preview-and-publish-cards#4c818412) has the steps:\n1. Open it in the [card builder](https://open.feishu.cn/cardkit?from=open_docs_preview_and_publish), **Save** it, then **Publish** it.\n2. Give it a version, such as `1.0.0` for the first one.\n3. [Send the card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card) again.\nA published version is in use at once. Programs that set `template_version_name` keep the version they name.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200381",
                    message: "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v",
                    fix: text::Text {
                        zh: "应用无权使用这个卡片模板，见[管理卡片模板权限](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7)：\n1. 打开模板的编辑页面，点应用图标。\n2. 在 **添加自定义机器人/应用** 中加上这个应用。",
                        en: "The app may not use this card template, see [Manage who may use a card template](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/feishu-card-cardkit/manage-card-template#4530c6a7):\n1. Open the template for editing and click the app icon.\n2. Add the app under **Add custom bots/apps**.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200621",
                    message: "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v",
                    fix: text::Text {
                        zh: "卡片的 JSON 有错。对照[卡片 JSON 结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure)检查。",
                        en: "The JSON of the card is wrong. Compare it with [The structure of a card](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-structure).",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200732",
                    message: "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue:  %v, specifiedType:  %v, actualType:  %v",
                    fix: text::Text {
                        zh: "变量的类型与模板里声明的不同：specifiedType 是模板要的，actualType 是发出的。改成前者。",
                        en: "A variable is of another type than the template declares: specifiedType is what it wants, actualType what was sent. Send the former.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200550",
                    message: "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v",
                    fix: text::Text {
                        zh: "图表组件的 `chart_spec` 不对。ErrPath 指出是哪个组件，例如 `ROOT -> elements -> [2](tag: chart)` 是第三个元素；ErrorValue 指出错在哪里。写法见[图表](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65)。",
                        en: "The `chart_spec` of a chart is wrong. ErrPath tells which one, such as `ROOT -> elements -> [2](tag: chart)` for the third element, and ErrorValue what is wrong with it. [Charts](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/chart#39ee4e65) has the format.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200861",
                    message: "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v",
                    fix: text::Text {
                        zh: "schema 2 的卡片不再支持 ErrorValue 中的组件。替换或去掉它，见[不再支持的组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626)。",
                        en: "Cards of schema 2 no longer have the component in ErrorValue. Replace it or leave it out, see [Components that were dropped](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes#47cd6626).",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200570",
                    message: "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v",
                    fix: text::Text {
                        zh: "卡片里的 img_key 无效。用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到一个，或在搭建工具里上传。",
                        en: "An img_key in the card is not valid. [Upload the image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) to get one, or upload it in the card builder.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200914",
                    message: "table rows is invalid",
                    fix: text::Text {
                        zh: "表格组件的 `rows` 不对，原因可能是：\n- 它不是合法的 JSON，示例见[表格的结构](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce)。\n- 某个单元格不是该列的类型，例如列是富文本而内容解析不了。错误信息给出行列号（从 0 数起），列的 `data_type` 见[表格](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table)。",
                        en: "The `rows` of a table are wrong. Possible reasons:\n- They are not valid JSON; [The structure of a table](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table#51c332ce) has an example.\n- A cell is not of the type of its column, such as rich text that cannot be read. The message has the row and the column, counted from 0; [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-components/content-components/table) explains the `data_type` of a column.",
                    },
                },
                endpoint::SubError {
                    of: 230099,
                    code: "200915",
                    message: "table rows name is invalid",
                    fix: text::Text {
                        zh: "`rows` 里有一列没有在 `column` 中声明。每一行的键都要是某个 `column` 的 `name`，见[表格组件](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table)。",
                        en: "`rows` has a column that `column` does not declare. Every key of a row has to be the `name` of a `column`, see [Tables](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-components/content-components/table).",
                    },
                },
            ],
        );
}
/// What [`Reply`](struct@Reply) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyResponse {
    /// The ID of the message, which every later operation on it takes
    ///
    /// 消息的 ID，之后对它的一切操作都要用到
    pub message_id: crate::id::MessageId,
    /// The message that all replies began with. Only replies have it. For a reply in a thread it is the thread's first message. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 回复所属的最初一条消息，只有回复才有。回复的是话题时，为话题的第一条消息。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub root_id: Option<crate::id::MessageId>,
    /// The message that this one replies to. Only replies have it. For a reply in a thread it is the thread's first message. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 直接回复的那条消息，只有回复才有。回复的是话题时，为话题的第一条消息。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub parent_id: Option<crate::id::MessageId>,
    /// The thread of the message, left out where it is in none. See [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 消息所在的话题，不在话题中时不返回。见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    pub thread_id: Option<crate::id::ThreadId>,
    /// The type of the message. One of:
    ///
    /// 消息的类型：
    pub msg_type: ReplyMsgType,
    /// When it was sent (timestamp in milliseconds)
    ///
    /// 何时发出（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was last changed (timestamp in milliseconds)
    ///
    /// 最近何时改过（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// Whether it has been recalled; always false here
    ///
    /// 是否已被撤回；这里总是 false
    pub deleted: bool,
    /// Whether it has been edited; always false here
    ///
    /// 是否被编辑过；这里总是 false
    pub updated: bool,
    /// The chat of the message; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) returns more about it
    ///
    /// 消息所在的会话，其详情见[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)
    pub chat_id: crate::id::ChatId,
    /// Who sent it
    ///
    /// 谁发的
    pub sender: Sender,
    /// What the message says
    ///
    /// 消息的内容
    pub body: MessageBody,
    /// The users and bots that the content mentions
    ///
    /// 内容里 @ 了哪些用户或机器人
    pub mentions: Vec<Mention>,
    /// Within merged and forwarded messages, the one that this message is part of. Others have none. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 合并转发的消息中，子消息属于哪一条消息。其他消息没有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub upper_message_id: Option<crate::id::MessageId>,
}
impl ReplyResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `root_id`.
    #[must_use]
    pub fn root_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.root_id = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `thread_id`.
    #[must_use]
    pub fn thread_id(mut self, value: impl Into<crate::id::ThreadId>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `msg_type`.
    #[must_use]
    pub fn msg_type(mut self, value: impl Into<ReplyMsgType>) -> Self {
        self.msg_type = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_time = value.into();
        self
    }
    /// Sets `deleted`.
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = value;
        self
    }
    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, value: bool) -> Self {
        self.updated = value;
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn sender(mut self, value: Sender) -> Self {
        self.sender = value;
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: MessageBody) -> Self {
        self.body = value;
        self
    }
    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, value: impl Into<Vec<Mention>>) -> Self {
        self.mentions = value.into();
        self
    }
    /// Sets `upper_message_id`.
    #[must_use]
    pub fn upper_message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.upper_message_id = Some(value.into());
        self
    }
}
impl wire::Object for ReplyResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("root_id", wire::Value::view(&self.root_id));
        visit("parent_id", wire::Value::view(&self.parent_id));
        visit("thread_id", wire::Value::view(&self.thread_id));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("create_time", wire::View::Text(self.create_time.as_str()));
        visit("update_time", wire::View::Text(self.update_time.as_str()));
        visit("deleted", wire::View::Boolean(self.deleted));
        visit("updated", wire::View::Boolean(self.updated));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("sender", wire::View::Object(&self.sender));
        visit("body", wire::View::Object(&self.body));
        visit("mentions", wire::View::List(&self.mentions));
        visit("upper_message_id", wire::Value::view(&self.upper_message_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "root_id" => wire::Slot::Optional(&mut self.root_id),
            "parent_id" => wire::Slot::Optional(&mut self.parent_id),
            "thread_id" => wire::Slot::Optional(&mut self.thread_id),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "create_time" => wire::Slot::FromText(&mut self.create_time),
            "update_time" => wire::Slot::FromText(&mut self.update_time),
            "deleted" => wire::Slot::Boolean(&mut self.deleted),
            "updated" => wire::Slot::Boolean(&mut self.updated),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "sender" => wire::Slot::Object(&mut self.sender),
            "body" => wire::Slot::Object(&mut self.body),
            "mentions" => wire::Slot::List(&mut self.mentions),
            "upper_message_id" => wire::Slot::Optional(&mut self.upper_message_id),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Reply ReplyResponse
}
/// The errors that the page of [`Reply`](struct@Reply) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message has been recalled, and nothing can be done with a recalled message.
    ///
    /// 消息已被撤回，不支持该操作。
    MessageRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230015` (HTTP 400): P2P chat can NOT be shared.
    ///
    /// The `chat_id` of the `share_chat` is a private chat. Only group chats can be shared; to introduce a person, send a `share_user`.
    ///
    /// `share_chat` 的 `chat_id` 是一个单聊。群名片只能分享群；要介绍一个人，请发 `share_user`。
    PrivateChatNotShareable,
    /// `230017` (HTTP 400): Bot is NOT the owner of the resource.
    ///
    /// A key in the content belongs to another app. A bot sends only what it uploaded: [upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the same app, and use the key it returns.
    ///
    /// 内容里的 Key 属于另一个应用。要发的文件得由这个应用自己上传：[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 Key。
    ResourceNotOwned,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.
    ///
    /// 群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。
    BlockedByChatSettings,
    /// `230019` (HTTP 400): The topic does NOT exist.
    ///
    /// There is no such thread. Check its ID, and whether it has been deleted.
    ///
    /// 没有这个话题。核对它的 ID，以及它是否已被删除。
    ThreadNotFound,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.
    ///
    /// 发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。
    RateLimited,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The content was found to be sensitive. Change it, then send it again.
    ///
    /// 消息里有敏感内容。改掉之后再发。
    ContentSensitive,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:
    /// - of a card sent by its template (template_id), the template itself;
    /// - style tags, which take more room than they were sent with.
    ///
    /// 内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：
    /// - 用模板（template_id）发卡片时，模板本身的数据。
    /// - 样式标签展开后的长度，它使内容比发出的更长。
    ContentTooLong,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    PermissionDenied,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.
    ///
    /// 内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。
    AuditFailed,
    /// `230035` (HTTP 400): Send Message Permission deny.
    ///
    /// The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.
    ///
    /// 机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。
    SendDenied,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// The recipient is in another tenant, and this operation does not reach private chats across tenants.
    ///
    /// 接收者属于另一个企业，跨企业的单聊不能用这个接口。
    CrossTenantPrivateChat,
    /// `230049` (HTTP 400): The message is being sent.
    ///
    /// The message is being sent at this moment. Wait for it, and do not send it again.
    ///
    /// 这条消息正在发送。等它完成，不要再发一次。
    MessageSending,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
    ///
    /// 该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
    MessageTypeUnsupported,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`.
    ///
    /// 文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。
    FileTypeMismatch,
    /// `230071` (HTTP 400): The group to which the message belongs does not support reply in thread.
    ///
    /// In this chat there are no replies in threads. Leave `reply_in_thread` out, or set it to `false`.
    ///
    /// 这个群不支持以话题回复。去掉 `reply_in_thread`，或设为 `false`。
    ThreadReplyUnsupported,
    /// `230072` (HTTP 400): Aggregated messages do not support reply in thread.
    ///
    /// Aggregated messages get no replies in threads. Leave `reply_in_thread` out, or set it to `false`.
    ///
    /// 已聚合的消息不能以话题回复。去掉 `reply_in_thread`，或设为 `false`。
    AggregatedMessage,
    /// `230075` (HTTP 400): Sending encrypted messages is not supported.
    ///
    /// The chat is a secret one, or encrypted by a third party, and this operation does not send there.
    ///
    /// 接收者是密聊或第三方加密的会话，不能用这个接口往那里发消息。
    EncryptedChat,
    /// `230099` (HTTP 400): Failed to create card content.
    ///
    /// The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31) are explained one by one.
    ///
    /// 卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31)。
    CardRejected,
    /// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
    ///
    /// The message is set to delete itself, and nothing can be done with such a message.
    ///
    /// 定时删除的消息无法进行操作。
    MessageSelfDestructing,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    ReplyError
}
impl crate::OperationError for ReplyError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230011 => Self::MessageRecalled,
                230013 => Self::UserOutOfScope,
                230015 => Self::PrivateChatNotShareable,
                230017 => Self::ResourceNotOwned,
                230018 => Self::BlockedByChatSettings,
                230019 => Self::ThreadNotFound,
                230020 => Self::RateLimited,
                230022 => Self::ContentSensitive,
                230025 => Self::ContentTooLong,
                230027 => Self::PermissionDenied,
                230028 => Self::AuditFailed,
                230035 => Self::SendDenied,
                230038 => Self::CrossTenantPrivateChat,
                230049 => Self::MessageSending,
                230050 => Self::MessageInvisible,
                230054 => Self::MessageTypeUnsupported,
                230055 => Self::FileTypeMismatch,
                230071 => Self::ThreadReplyUnsupported,
                230072 => Self::AggregatedMessage,
                230075 => Self::EncryptedChat,
                230099 => Self::CardRejected,
                230111 => Self::MessageSelfDestructing,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &REPLY_ERRORS[self as usize]
    }
}
static REPLY_ERRORS: [endpoint::ErrorInfo; 26usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230011,
        name: "MessageRecalled",
        status: Some(400),
        message: "The message is recalled.",
        fix: text::Text {
            zh: "消息已被撤回，不支持该操作。",
            en: "The message has been recalled, and nothing can be done with a recalled message.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230015,
        name: "PrivateChatNotShareable",
        status: Some(400),
        message: "P2P chat can NOT be shared.",
        fix: text::Text {
            zh: "`share_chat` 的 `chat_id` 是一个单聊。群名片只能分享群；要介绍一个人，请发 `share_user`。",
            en: "The `chat_id` of the `share_chat` is a private chat. Only group chats can be shared; to introduce a person, send a `share_user`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230017,
        name: "ResourceNotOwned",
        status: Some(400),
        message: "Bot is NOT the owner of the resource.",
        fix: text::Text {
            zh: "内容里的 Key 属于另一个应用。要发的文件得由这个应用自己上传：[上传文件](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create)，再用返回的 Key。",
            en: "A key in the content belongs to another app. A bot sends only what it uploaded: [upload the file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create) as the same app, and use the key it returns.",
        },
        links: &[
            text::Link {
                text: "上传文件",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230018,
        name: "BlockedByChatSettings",
        status: Some(400),
        message: "These operations are NOT allowed at current group settings.",
        fix: text::Text {
            zh: "群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。",
            en: "The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230019,
        name: "ThreadNotFound",
        status: Some(400),
        message: "The topic does NOT exist.",
        fix: text::Text {
            zh: "没有这个话题。核对它的 ID，以及它是否已被删除。",
            en: "There is no such thread. Check its ID, and whether it has been deleted.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230020,
        name: "RateLimited",
        status: Some(400),
        message: "This operation triggers the frequency limit.",
        fix: text::Text {
            zh: "发给同一个用户或同一个群的消息太密，上限是每秒 5 条，同一个群由其中的机器人共用。放慢速度，稍后重试。",
            en: "Too many messages to one user or one chat: 5 a second are let through, which the bots of a chat share. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230022,
        name: "ContentSensitive",
        status: Some(400),
        message: "The content of the message contains sensitive information.",
        fix: text::Text {
            zh: "消息里有敏感内容。改掉之后再发。",
            en: "The content was found to be sensitive. Change it, then send it again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230025,
        name: "ContentTooLong",
        status: Some(400),
        message: "The length of the message content reaches its limit.",
        fix: text::Text {
            zh: "内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：\n- 用模板（template_id）发卡片时，模板本身的数据。\n- 样式标签展开后的长度，它使内容比发出的更长。",
            en: "The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:\n- of a card sent by its template (template_id), the template itself;\n- style tags, which take more room than they were sent with.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 如果需要机器人在外部群操作，则需要先为机器人开启对外共享能力，详情参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one: the bot acts there only after external sharing has been enabled for it, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230028,
        name: "AuditFailed",
        status: Some(400),
        message: "The messages do NOT pass the audit.",
        fix: text::Text {
            zh: "内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。",
            en: "The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230035,
        name: "SendDenied",
        status: Some(400),
        message: "Send Message Permission deny.",
        fix: text::Text {
            zh: "机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。",
            en: "The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230038,
        name: "CrossTenantPrivateChat",
        status: Some(400),
        message: "Cross tenant p2p chat operate forbid.",
        fix: text::Text {
            zh: "接收者属于另一个企业，跨企业的单聊不能用这个接口。",
            en: "The recipient is in another tenant, and this operation does not reach private chats across tenants.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230049,
        name: "MessageSending",
        status: Some(400),
        message: "The message is being sent.",
        fix: text::Text {
            zh: "这条消息正在发送。等它完成，不要再发一次。",
            en: "The message is being sent at this moment. Wait for it, and do not send it again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230050,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230054,
        name: "MessageTypeUnsupported",
        status: Some(400),
        message: "This operation is not supported for this message type.",
        fix: text::Text {
            zh: "该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。",
            en: "Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).",
        },
        links: &[
            text::Link {
                text: "消息与群组部分 API 增加不支持的消息类型校验",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230055,
        name: "FileTypeMismatch",
        status: Some(400),
        message: "The type of file upload does not match the type of message being sent.",
        fix: text::Text {
            zh: "文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。",
            en: "The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230071,
        name: "ThreadReplyUnsupported",
        status: Some(400),
        message: "The group to which the message belongs does not support reply in thread.",
        fix: text::Text {
            zh: "这个群不支持以话题回复。去掉 `reply_in_thread`，或设为 `false`。",
            en: "In this chat there are no replies in threads. Leave `reply_in_thread` out, or set it to `false`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230072,
        name: "AggregatedMessage",
        status: Some(400),
        message: "Aggregated messages do not support reply in thread.",
        fix: text::Text {
            zh: "已聚合的消息不能以话题回复。去掉 `reply_in_thread`，或设为 `false`。",
            en: "Aggregated messages get no replies in threads. Leave `reply_in_thread` out, or set it to `false`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230075,
        name: "EncryptedChat",
        status: Some(400),
        message: "Sending encrypted messages is not supported.",
        fix: text::Text {
            zh: "接收者是密聊或第三方加密的会话，不能用这个接口往那里发消息。",
            en: "The chat is a secret one, or encrypted by a third party, and this operation does not send there.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230099,
        name: "CardRejected",
        status: Some(400),
        message: "Failed to create card content.",
        fix: text::Text {
            zh: "卡片的内容不被接受。错误信息里的 ErrCode 说明原因，各个码的含义见[子错误码](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31)。",
            en: "The content of the card was not accepted. The ErrCode in the message tells why; the [codes it may have](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31) are explained one by one.",
        },
        links: &[
            text::Link {
                text: "子错误码",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply#-f367d31",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230111,
        name: "MessageSelfDestructing",
        status: Some(400),
        message: "Action unavailable as the message will self-destruct soon.",
        fix: text::Text {
            zh: "定时删除的消息无法进行操作。",
            en: "The message is set to delete itself, and nothing can be done with such a message.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// Edit a message / 编辑消息.
///
/// Changes a text or post that has been sent. For cards there is [Update a card](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch).
///
/// 改写一条已经发出的文本或富文本消息。卡片要用[更新卡片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch)。
///
/// - `PUT /open-apis/im/v1/messages/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To edit in a private chat, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To edit in a group chat, the bot has to be in it and be allowed to speak.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 编辑单聊中的消息时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 编辑群里的消息时，机器人要在群里，并且可以发言。
///
/// # Restrictions / 使用限制
///
/// - A message can be edited 20 times.
/// - Callers can edit only what they sent.
/// - What was recalled, deleted or sent too long ago cannot be edited. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
///
/// - 一条消息最多编辑 20 次。
/// - 只能编辑调用者自己发的消息。
/// - 已撤回、已删除和过了编辑时限的消息不能编辑。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
///
/// # Errors
///
/// [`UpdateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/update)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Update {
    /// The message to edit, which has to be a text or a post. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 编辑哪条消息，只能是文本（text）或富文本（post）。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// The type of the message.
    ///
    /// 消息的类型。
    ///
    /// - Example: `"text"`
    pub msg_type: EditableMsgType,
    /// The content: JSON of the structure that `msg_type` has, in a string. [The content of messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json) describes them all.
    /// **Note**:
    /// - Special characters are escaped, as they are in any JSON string: a line break `\n` is written `\\n`.
    /// - The request of a text may have 150 KB.
    /// - That of a post may have 30 KB.
    /// - Style tags take more room than they are sent with.
    ///
    /// 消息的内容：按 `msg_type` 的结构写成 JSON，再序列化成字符串，见[发送消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json)。
    /// **注意**：
    /// - 字符串里的特殊字符要转义，例如换行 `\n` 写作 `\\n`。
    /// - 文本消息的请求体最多 150 KB。
    /// - 富文本消息的请求体最多 30 KB。
    /// - 样式标签会使内容变长。
    ///
    /// - Example: `"{\"text\":\"test content\"}"`
    pub content: String,
}
impl Update {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        msg_type: impl Into<EditableMsgType>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            msg_type: msg_type.into(),
            content: content.into(),
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("content", wire::View::Text(&self.content));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "content" => wire::Slot::Text(&mut self.content),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Update {
    type Response = UpdateResponse;
    type Error = UpdateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.update",
            endpoint::Method::Put,
            "/open-apis/im/v1/messages/:message_id",
        )
        .documented(
            text::Text {
                zh: "编辑消息",
                en: "Edit a message",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message/update",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_UPDATE]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "msg_type",
                    "msg_type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "content",
                    "content",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&UPDATE_ERRORS);
}
/// What [`Update`](struct@Update) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The ID of the message, which every later operation on it takes
    ///
    /// 消息的 ID，之后对它的一切操作都要用到
    pub message_id: crate::id::MessageId,
    /// The message that all replies began with. Only replies have it. For a reply in a thread it is the thread's first message. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 回复所属的最初一条消息，只有回复才有。回复的是话题时，为话题的第一条消息。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub root_id: Option<crate::id::MessageId>,
    /// The message that this one replies to. Only replies have it. For a reply in a thread it is the thread's first message. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 直接回复的那条消息，只有回复才有。回复的是话题时，为话题的第一条消息。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub parent_id: Option<crate::id::MessageId>,
    /// The thread of the message, left out where it is in none. See [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 消息所在的话题，不在话题中时不返回。见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    pub thread_id: Option<crate::id::ThreadId>,
    /// The type of the message. One of:
    ///
    /// 消息的类型：
    pub msg_type: EditableMsgType,
    /// When it was sent (timestamp in milliseconds)
    ///
    /// 何时发出（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was last changed (timestamp in milliseconds)
    ///
    /// 最近何时改过（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// Whether it has been recalled; always false here
    ///
    /// 是否已被撤回；这里总是 false
    pub deleted: bool,
    /// Whether it has been edited
    ///
    /// 是否被编辑过
    pub updated: bool,
    /// The chat of the message; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) returns more about it
    ///
    /// 消息所在的会话，其详情见[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)
    pub chat_id: crate::id::ChatId,
    /// Who sent it
    ///
    /// 谁发的
    pub sender: Sender,
    /// What the message says
    ///
    /// 消息的内容
    pub body: MessageBody,
    /// The users and bots that the content mentions
    ///
    /// 内容里 @ 了哪些用户或机器人
    pub mentions: Vec<Mention>,
    /// Within merged and forwarded messages, the one that this message is part of. Others have none. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 合并转发的消息中，子消息属于哪一条消息。其他消息没有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub upper_message_id: Option<crate::id::MessageId>,
}
impl UpdateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `root_id`.
    #[must_use]
    pub fn root_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.root_id = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `thread_id`.
    #[must_use]
    pub fn thread_id(mut self, value: impl Into<crate::id::ThreadId>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `msg_type`.
    #[must_use]
    pub fn msg_type(mut self, value: impl Into<EditableMsgType>) -> Self {
        self.msg_type = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_time = value.into();
        self
    }
    /// Sets `deleted`.
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = value;
        self
    }
    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, value: bool) -> Self {
        self.updated = value;
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn sender(mut self, value: Sender) -> Self {
        self.sender = value;
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: MessageBody) -> Self {
        self.body = value;
        self
    }
    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, value: impl Into<Vec<Mention>>) -> Self {
        self.mentions = value.into();
        self
    }
    /// Sets `upper_message_id`.
    #[must_use]
    pub fn upper_message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.upper_message_id = Some(value.into());
        self
    }
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("root_id", wire::Value::view(&self.root_id));
        visit("parent_id", wire::Value::view(&self.parent_id));
        visit("thread_id", wire::Value::view(&self.thread_id));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("create_time", wire::View::Text(self.create_time.as_str()));
        visit("update_time", wire::View::Text(self.update_time.as_str()));
        visit("deleted", wire::View::Boolean(self.deleted));
        visit("updated", wire::View::Boolean(self.updated));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("sender", wire::View::Object(&self.sender));
        visit("body", wire::View::Object(&self.body));
        visit("mentions", wire::View::List(&self.mentions));
        visit("upper_message_id", wire::Value::view(&self.upper_message_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "root_id" => wire::Slot::Optional(&mut self.root_id),
            "parent_id" => wire::Slot::Optional(&mut self.parent_id),
            "thread_id" => wire::Slot::Optional(&mut self.thread_id),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "create_time" => wire::Slot::FromText(&mut self.create_time),
            "update_time" => wire::Slot::FromText(&mut self.update_time),
            "deleted" => wire::Slot::Boolean(&mut self.deleted),
            "updated" => wire::Slot::Boolean(&mut self.updated),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "sender" => wire::Slot::Object(&mut self.sender),
            "body" => wire::Slot::Object(&mut self.body),
            "mentions" => wire::Slot::List(&mut self.mentions),
            "upper_message_id" => wire::Slot::Optional(&mut self.upper_message_id),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Update UpdateResponse
}
/// The errors that the page of [`Update`](struct@Update) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message has been recalled, and nothing can be done with a recalled message.
    ///
    /// 消息已被撤回，不支持该操作。
    MessageRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230018` (HTTP 400): These operations are NOT allowed at current group settings.
    ///
    /// The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.
    ///
    /// 群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。
    BlockedByChatSettings,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Messages were edited too often. Slow down and try again later.
    ///
    /// 编辑得太密。放慢速度，稍后重试。
    RateLimited,
    /// `230022` (HTTP 400): The content of the message contains sensitive information.
    ///
    /// The content was found to be sensitive. Change it, then send it again.
    ///
    /// 消息里有敏感内容。改掉之后再发。
    ContentSensitive,
    /// `230025` (HTTP 400): The length of the message content reaches its limit.
    ///
    /// The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:
    /// - of a card sent by its template (template_id), the template itself;
    /// - style tags, which take more room than they were sent with.
    ///
    /// 内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：
    /// - 用模板（template_id）发卡片时，模板本身的数据。
    /// - 样式标签展开后的长度，它使内容比发出的更长。
    ContentTooLong,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one, where this operation is not possible.
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 这是外部群，而这个操作不支持外部群。
    PermissionDenied,
    /// `230028` (HTTP 400): The messages do NOT pass the audit.
    ///
    /// The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.
    ///
    /// 内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。
    AuditFailed,
    /// `230035` (HTTP 400): Send message permission deny.
    ///
    /// The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.
    ///
    /// 机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。
    SendDenied,
    /// `230038` (HTTP 400): Cross tenant p2p chat operate forbid.
    ///
    /// The recipient is in another tenant, and this operation does not reach private chats across tenants.
    ///
    /// 接收者属于另一个企业，跨企业的单聊不能用这个接口。
    CrossTenantPrivateChat,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
    ///
    /// 该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
    MessageTypeUnsupported,
    /// `230055` (HTTP 400): The type of file upload does not match the type of message being sent.
    ///
    /// The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`.
    ///
    /// 文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。
    FileTypeMismatch,
    /// `230071` (HTTP 400): The operator is not the sender of the message.
    ///
    /// Somebody else sent the message, and only its sender may edit it. Call as the app that sent it.
    ///
    /// 消息不是调用者发的，只有发送者能编辑。用发送它的应用来调用。
    NotSender,
    /// `230072` (HTTP 400): The message has reached the number of times it can be edited.
    ///
    /// The message has been edited 20 times, which is the limit. Send a new one where it is needed.
    ///
    /// 这条消息已编辑过 20 次，这是上限。需要时另发一条。
    EditLimitReached,
    /// `230073` (HTTP 400): The message in the secret group is not allowed to be edited.
    ///
    /// The message is in a secret chat, where nothing can be edited.
    ///
    /// 消息在密聊群里，那里的消息不能编辑。
    SecretChat,
    /// `230074` (HTTP 400): The message in the third-party encryption group is not allowed to be edited.
    ///
    /// The chat is encrypted by a third party, and nothing can be edited there.
    ///
    /// 消息在第三方加密的群里，那里的消息不能编辑。
    EncryptedChat,
    /// `230075` (HTTP 400): The message has exceeded the time that can be edited.
    ///
    /// The message was sent too long ago to be edited. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
    ///
    /// 消息发出太久，已过编辑时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
    EditPeriodOver,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    UpdateError
}
impl crate::OperationError for UpdateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230011 => Self::MessageRecalled,
                230013 => Self::UserOutOfScope,
                230018 => Self::BlockedByChatSettings,
                230020 => Self::RateLimited,
                230022 => Self::ContentSensitive,
                230025 => Self::ContentTooLong,
                230027 => Self::PermissionDenied,
                230028 => Self::AuditFailed,
                230035 => Self::SendDenied,
                230038 => Self::CrossTenantPrivateChat,
                230050 => Self::MessageInvisible,
                230054 => Self::MessageTypeUnsupported,
                230055 => Self::FileTypeMismatch,
                230071 => Self::NotSender,
                230072 => Self::EditLimitReached,
                230073 => Self::SecretChat,
                230074 => Self::EncryptedChat,
                230075 => Self::EditPeriodOver,
                230110 => Self::MessageDeleted,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &UPDATE_ERRORS[self as usize]
    }
}
static UPDATE_ERRORS: [endpoint::ErrorInfo; 23usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230011,
        name: "MessageRecalled",
        status: Some(400),
        message: "The message is recalled.",
        fix: text::Text {
            zh: "消息已被撤回，不支持该操作。",
            en: "The message has been recalled, and nothing can be done with a recalled message.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230018,
        name: "BlockedByChatSettings",
        status: Some(400),
        message: "These operations are NOT allowed at current group settings.",
        fix: text::Text {
            zh: "群设置不允许这个操作，例如只有指定成员可以发言。请群管理员修改设置，或把机器人加入可发言的成员。",
            en: "The settings of the chat do not allow this; for example, only some members may speak in it. Ask its administrators to change them, or to let the bot speak.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230020,
        name: "RateLimited",
        status: Some(400),
        message: "This operation triggers the frequency limit.",
        fix: text::Text {
            zh: "编辑得太密。放慢速度，稍后重试。",
            en: "Messages were edited too often. Slow down and try again later.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230022,
        name: "ContentSensitive",
        status: Some(400),
        message: "The content of the message contains sensitive information.",
        fix: text::Text {
            zh: "消息里有敏感内容。改掉之后再发。",
            en: "The content was found to be sensitive. Change it, then send it again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230025,
        name: "ContentTooLong",
        status: Some(400),
        message: "The length of the message content reaches its limit.",
        fix: text::Text {
            zh: "内容太长。文本消息最多 150 KB，卡片和富文本最多 30 KB。还要算上：\n- 用模板（template_id）发卡片时，模板本身的数据。\n- 样式标签展开后的长度，它使内容比发出的更长。",
            en: "The content is too long. A text may have 150 KB, a card or a post 30 KB. This includes:\n- of a card sent by its template (template_id), the template itself;\n- style tags, which take more room than they were sent with.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 这是外部群，而这个操作不支持外部群。",
            en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one, where this operation is not possible.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230028,
        name: "AuditFailed",
        status: Some(400),
        message: "The messages do NOT pass the audit.",
        fix: text::Text {
            zh: "内容没有通过企业的防泄漏审查，常见原因是明文的电话号码或邮箱地址。按返回的错误信息修改后再发。",
            en: "The content did not pass the tenant's leak prevention, often because of a telephone number or an email address in it. Change it as the message in the reply says.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230035,
        name: "SendDenied",
        status: Some(400),
        message: "Send message permission deny.",
        fix: text::Text {
            zh: "机器人不能在这里发消息。看群是否禁言、接收者是否屏蔽了机器人、企业是否限制了与对方沟通。",
            en: "The bot may not send here. See whether the chat is muted, whether the recipient has blocked the bot, and whether the tenant restricts who may talk to whom.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230038,
        name: "CrossTenantPrivateChat",
        status: Some(400),
        message: "Cross tenant p2p chat operate forbid.",
        fix: text::Text {
            zh: "接收者属于另一个企业，跨企业的单聊不能用这个接口。",
            en: "The recipient is in another tenant, and this operation does not reach private chats across tenants.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230050,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230054,
        name: "MessageTypeUnsupported",
        status: Some(400),
        message: "This operation is not supported for this message type.",
        fix: text::Text {
            zh: "该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。",
            en: "Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).",
        },
        links: &[
            text::Link {
                text: "消息与群组部分 API 增加不支持的消息类型校验",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230055,
        name: "FileTypeMismatch",
        status: Some(400),
        message: "The type of file upload does not match the type of message being sent.",
        fix: text::Text {
            zh: "文件上传时的 `file_type` 与消息类型不符。例如以 `mp4` 上传的要用 `media` 发，以 `opus` 上传的要用 `audio` 发。",
            en: "The `file_type` that the file was uploaded with does not fit the type of the message. What was uploaded as `mp4` is sent as `media`, for example, and `opus` as `audio`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230071,
        name: "NotSender",
        status: Some(400),
        message: "The operator is not the sender of the message.",
        fix: text::Text {
            zh: "消息不是调用者发的，只有发送者能编辑。用发送它的应用来调用。",
            en: "Somebody else sent the message, and only its sender may edit it. Call as the app that sent it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230072,
        name: "EditLimitReached",
        status: Some(400),
        message: "The message has reached the number of times it can be edited.",
        fix: text::Text {
            zh: "这条消息已编辑过 20 次，这是上限。需要时另发一条。",
            en: "The message has been edited 20 times, which is the limit. Send a new one where it is needed.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230073,
        name: "SecretChat",
        status: Some(400),
        message: "The message in the secret group is not allowed to be edited.",
        fix: text::Text {
            zh: "消息在密聊群里，那里的消息不能编辑。",
            en: "The message is in a secret chat, where nothing can be edited.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230074,
        name: "EncryptedChat",
        status: Some(400),
        message: "The message in the third-party encryption group is not allowed to be edited.",
        fix: text::Text {
            zh: "消息在第三方加密的群里，那里的消息不能编辑。",
            en: "The chat is encrypted by a third party, and nothing can be edited there.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230075,
        name: "EditPeriodOver",
        status: Some(400),
        message: "The message has exceeded the time that can be edited.",
        fix: text::Text {
            zh: "消息发出太久，已过编辑时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。",
            en: "The message was sent too long ago to be edited. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).",
        },
        links: &[
            text::Link {
                text: "设置撤回和编辑消息的权限",
                url: "https://www.feishu.cn/hc/zh-CN/articles/325339752183",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// Make a message urgent in the app / 发送应用内加急.
///
/// Makes a message urgent for some users, who are notified in the Feishu client only. See [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913).
///
/// 把一条消息对指定的用户加急，只在飞书客户端里通知他们。见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。
///
/// - `PATCH /open-apis/im/v1/messages/:message_id/urgent_app`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message.urgent`, `im:message.urgent:app_send`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot is in the chat of the message. In a group chat, its settings have to let every member make messages urgent, or the bot has to be one of its administrators.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 机器人在消息所在的会话里。在群里，还要群设置允许所有成员加急，或只允许群主和管理员加急而机器人是管理员。
///
/// # Restrictions / 使用限制
///
/// - A bot can do this only with what it sent itself.
/// - A user can have 200 urgent messages unread.
/// - What was [sent in a batch](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM) cannot be made urgent.
/// - In a [folded chat](https://www.feishu.cn/hc/zh-CN/articles/360025267393) there is only a notice within the app.
///
/// - 只能加急机器人自己发的消息。
/// - 一个用户最多有 200 条未读的加急。
/// - [批量发送](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)的消息不能加急。
/// - 在[折叠的会话](https://www.feishu.cn/hc/zh-CN/articles/360025267393)里，只有应用内的提醒。
///
/// # Errors
///
/// [`UrgentAppError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_app)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrgentApp {
    /// The message to make urgent. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// **Note**: What was [sent in a batch](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM), with an ID like `bm_xxx`, cannot be made urgent.
    ///
    /// 加急哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// **注意**：[批量发送](https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM)的消息（ID 形如 `bm_xxx`）不能加急。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// What kind of IDs `user_id_list` has.
    ///
    /// `user_id_list` 中是哪一种 ID。
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: UserIdType,
    /// The users to notify, by open_id if possible. They have to be in the chat of the message. Those who are not come back in `invalid_user_id_list`, and the others are notified; where none is left, the answer is 230001.
    ///
    /// 对哪些用户加急，最好用 open_id。他们要在消息所在的会话里；不在的用户会在应答的 `invalid_user_id_list` 中返回，其余的照常加急。一个有效的都没有时，返回 230001。
    ///
    /// - Length: at most 200
    /// - Example: `["ou_6yf8af6bgb9100449565764t3382b168"]`
    pub user_id_list: Vec<String>,
}
impl UrgentApp {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        user_id_type: impl Into<UserIdType>,
        user_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            user_id_type: user_id_type.into(),
            user_id_list: user_id_list.into(),
        }
    }
}
impl wire::Object for UrgentApp {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("user_id_type", wire::View::Text(self.user_id_type.as_str()));
        visit("user_id_list", wire::View::List(&self.user_id_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "user_id_type" => wire::Slot::FromText(&mut self.user_id_type),
            "user_id_list" => wire::Slot::List(&mut self.user_id_list),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for UrgentApp {
    type Response = UrgentAppResponse;
    type Error = UrgentAppError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message.urgent_app",
            endpoint::Method::Patch,
            "/open-apis/im/v1/messages/:message_id/urgent_app",
        )
        .documented(
            text::Text {
                zh: "发送应用内加急",
                en: "Make a message urgent in the app",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/buzz-messages/urgent_app",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_URGENT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_URGENT_APP_SEND],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        true,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                    "user_id_list",
                    "user_id_list",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&URGENT_APP_ERRORS);
}
/// What [`UrgentApp`](struct@UrgentApp) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UrgentAppResponse {
    /// The users who were not notified: there is no such ID, or they are not in the chat
    ///
    /// 没有通知到的用户：ID 无效，或不在会话里
    pub invalid_user_id_list: Vec<String>,
}
impl UrgentAppResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `invalid_user_id_list`.
    #[must_use]
    pub fn invalid_user_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.invalid_user_id_list = value.into();
        self
    }
}
impl wire::Object for UrgentAppResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("invalid_user_id_list", wire::View::List(&self.invalid_user_id_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "invalid_user_id_list" => wire::Slot::List(&mut self.invalid_user_id_list),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    UrgentApp UrgentAppResponse
}
/// The errors that the page of [`UrgentApp`](struct@UrgentApp) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrgentAppError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.
    ///
    /// 机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。
    BotNotInChat,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `230012` (HTTP 400): Bot is NOT the sender of the message.
    ///
    /// Another bot or a user sent the message. Call as the app that sent it.
    ///
    /// 消息不是这个机器人发的。请用发送该消息的应用来调用。
    NotSender,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).
    /// **Note**: error 230013 also appears when that user has left the company.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// **注意**：如果目标用户已离职，也会报错 230013。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `230023` (HTTP 400): The user has too many unread urgent messages.
    ///
    /// The user has 200 urgent messages unread, which is the limit. Some have to be read first:
    /// - The user opens the chat and reads them; closing the notice does not count.
    /// - Where a chat has too many to read, **Clear chat history** in its **Settings** removes them.
    ///
    /// 目标用户的未读加急已达 200 条，要先读掉一些：
    /// - 打开会话阅读那些消息；只关掉弹窗不算已读。
    /// - 一个群里积压太多而又不必逐条看时，可在群的 **设置** 里选 **清空聊天记录**。
    TooManyUnreadUrgent,
    /// `230024` (HTTP 400): Reach the upper limit of urgent message.
    ///
    /// The tenant's quota of urgent messages is used up. Ask its administrator for more; [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913) explains it.
    ///
    /// 企业的加急额度用完了。请企业管理员增加额度，见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。
    UrgentQuotaExhausted,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The chat is an external one, and nothing can be made urgent there.
    ///
    /// 这是外部群，外部群里不能加急。
    PermissionDenied,
    /// `230052` (HTTP 400): Can not urgent this message.
    ///
    /// This may not be made urgent: in the chat only the owner and the administrators may do so, or it was taken for a risk. Check the settings of the chat, or ask the tenant's administrator.
    ///
    /// 不能加急：群里可能只有群主和管理员可以加急，也可能被当作风险操作。检查群的设置，或问企业管理员。
    UrgentDenied,
    /// `230098` (HTTP 400): The message is fold, not support urgent.
    ///
    /// The message has been aggregated with others, and such a message cannot be made urgent.
    ///
    /// 被聚合的消息不能加急。
    MessageFolded,
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    UrgentAppError
}
impl crate::OperationError for UrgentAppError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230001 => Self::InvalidParameter,
                230002 => Self::BotNotInChat,
                230006 => Self::BotNotEnabled,
                230012 => Self::NotSender,
                230013 => Self::UserOutOfScope,
                230023 => Self::TooManyUnreadUrgent,
                230024 => Self::UrgentQuotaExhausted,
                230027 => Self::PermissionDenied,
                230052 => Self::UrgentDenied,
                230098 => Self::MessageFolded,
                230110 => Self::MessageDeleted,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &URGENT_APP_ERRORS[self as usize]
    }
}
static URGENT_APP_ERRORS: [endpoint::ErrorInfo; 12usize] = [
    endpoint::ErrorInfo {
        code: 230001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "参数错误，请根据接口返回的错误信息并参考文档检查输入参数。",
            en: "A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230002,
        name: "BotNotInChat",
        status: Some(400),
        message: "The bot can not be outside the group.",
        fix: text::Text {
            zh: "机器人不在对应群组中。你需要确保应用机器人已添加到待操作的群组中。如何添加机器人参考[机器人使用指南](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN)。",
            en: "The bot is not a member of the chat. Add the app's bot to the chat first; the [bot guide](https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN) shows how.",
        },
        links: &[
            text::Link {
                text: "机器人使用指南",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uATM04CMxQjLwEDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230006,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。启用方式参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The app's bot capability is off. Switch it on as described in [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230012,
        name: "NotSender",
        status: Some(400),
        message: "Bot is NOT the sender of the message.",
        fix: text::Text {
            zh: "消息不是这个机器人发的。请用发送该消息的应用来调用。",
            en: "Another bot or a user sent the message. Call as the app that sent it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230013,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "目标用户（以用户的 user_id/open_id/union_id/email 指定的消息接收者）或单聊用户（以群聊的 chat_id 指定的消息接收者，但 chat_id 对应的群聊类型为单聊 `p2p`）不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n**注意**：如果目标用户已离职，也会报错 230013。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The app is not available to the user, or is disabled for them. The user is either the recipient of the message (given by user_id, open_id, union_id or email) or the other side of a private chat (given by a chat_id whose chat is of type `p2p`).\n**Note**: error 230013 also appears when that user has left the company.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230023,
        name: "TooManyUnreadUrgent",
        status: Some(400),
        message: "The user has too many unread urgent messages.",
        fix: text::Text {
            zh: "目标用户的未读加急已达 200 条，要先读掉一些：\n- 打开会话阅读那些消息；只关掉弹窗不算已读。\n- 一个群里积压太多而又不必逐条看时，可在群的 **设置** 里选 **清空聊天记录**。",
            en: "The user has 200 urgent messages unread, which is the limit. Some have to be read first:\n- The user opens the chat and reads them; closing the notice does not count.\n- Where a chat has too many to read, **Clear chat history** in its **Settings** removes them.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230024,
        name: "UrgentQuotaExhausted",
        status: Some(400),
        message: "Reach the upper limit of urgent message.",
        fix: text::Text {
            zh: "企业的加急额度用完了。请企业管理员增加额度，见[加急功能](https://www.feishu.cn/hc/zh-CN/articles/360024757913)。",
            en: "The tenant's quota of urgent messages is used up. Ask its administrator for more; [Urgent messages](https://www.feishu.cn/hc/zh-CN/articles/360024757913) explains it.",
        },
        links: &[
            text::Link {
                text: "加急功能",
                url: "https://www.feishu.cn/hc/zh-CN/articles/360024757913",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 230027,
        name: "PermissionDenied",
        status: Some(400),
        message: "Lack of necessary permissions.",
        fix: text::Text {
            zh: "这是外部群，外部群里不能加急。",
            en: "The chat is an external one, and nothing can be made urgent there.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230052,
        name: "UrgentDenied",
        status: Some(400),
        message: "Can not urgent this message.",
        fix: text::Text {
            zh: "不能加急：群里可能只有群主和管理员可以加急，也可能被当作风险操作。检查群的设置，或问企业管理员。",
            en: "This may not be made urgent: in the chat only the owner and the administrators may do so, or it was taken for a risk. Check the settings of the chat, or ask the tenant's administrator.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230098,
        name: "MessageFolded",
        status: Some(400),
        message: "The message is fold, not support urgent.",
        fix: text::Text {
            zh: "被聚合的消息不能加急。",
            en: "The message has been aggregated with others, and such a message cannot be made urgent.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// What `container_id` is.
///
/// `container_id` 是哪一种 ID。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerIdType {
    /// `chat`
    ///
    /// A private or group chat. Of the threads in an ordinary group chat only the first message is listed; `thread` lists the replies.
    ///
    /// 一个单聊或群聊。在普通群里，话题只返回其第一条消息，话题中的回复要用 `thread` 查。
    Chat,
    /// `thread`
    ///
    /// A thread.
    ///
    /// 一个话题。
    Thread,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ContainerIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ContainerIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::Thread => "thread",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "chat" => Self::Chat,
            "thread" => Self::Thread,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the message.
///
/// 消息的类型。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditableMsgType {
    /// `text`
    ///
    /// Text
    ///
    /// 文本
    Text,
    /// `post`
    ///
    /// Rich text
    ///
    /// 富文本
    Post,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for EditableMsgType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EditableMsgType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What kind of ID `receive_id` is.
///
/// `receive_id` 是哪一种 ID。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForwardReceiveIdType {
    /// `open_id`
    ///
    /// The ID of a user within this app; the same user has another one in every other app. [How to get an open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) helps.
    ///
    /// 用户在这个应用中的 ID，同一用户在别的应用中另有一个。怎样得到，见[open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    OpenId,
    /// `user_id`
    ///
    /// The ID of a user within their tenant, the same for all of its apps, store apps among them, and another in every other tenant. [How to get a user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id) helps.
    ///
    /// 用户在企业内的 ID，对企业的所有应用（包括商店应用）都相同，在别的企业中不同。怎样得到，见[user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// Needs any of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `union_id`
    ///
    /// The ID of a user across all apps of one developer, by which these apps recognise them. [How to get a union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id) helps.
    ///
    /// 用户在同一开发商的所有应用中的 ID，可用来在这些应用之间认出同一用户。怎样得到，见[union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)。
    UnionId,
    /// `email`
    ///
    /// The email address of a user, which has to be their real one.
    ///
    /// 用户的真实邮箱地址。
    Email,
    /// `chat_id`
    ///
    /// The ID of a chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says where to get it.
    ///
    /// 一个会话的 ID。怎样得到，见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)。
    ChatId,
    /// `thread_id`
    ///
    /// The ID of a thread, see [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 一个话题的 ID，见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    ThreadId,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ForwardReceiveIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ForwardReceiveIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UserId => "user_id",
            Self::UnionId => "union_id",
            Self::Email => "email",
            Self::ChatId => "chat_id",
            Self::ThreadId => "thread_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "user_id" => Self::UserId,
            "union_id" => Self::UnionId,
            "email" => Self::Email,
            "chat_id" => Self::ChatId,
            "thread_id" => Self::ThreadId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What kind of ID `id` is. One of:
///
/// `id` 是哪一种 ID：
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdType {
    /// `open_id`
    ///
    /// `id` is the open_id of a user or a bot.
    ///
    /// `id` 是用户或机器人的 open_id。
    OpenId,
    /// `union_id`
    ///
    /// `id` is the union_id of a user. It comes only where `user_id_type` asked for it.
    ///
    /// `id` 是用户的 union_id。只有用 `user_id_type` 要求时才返回。
    UnionId,
    /// `user_id`
    ///
    /// `id` is the user_id of a user. It comes only where `user_id_type` asked for it.
    ///
    /// `id` 是用户的 user_id。只有用 `user_id_type` 要求时才返回。
    UserId,
    /// `app_id`
    ///
    /// `id` is the app_id of an app.
    ///
    /// `id` 是应用的 app_id。
    AppId,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for IdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::AppId => "app_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "app_id" => Self::AppId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The users and bots that the content mentions
///
/// 内容里 @ 了哪些用户或机器人
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Mention {
    /// What stands for the mention in the content; the third one is `@_user_3`
    ///
    /// 在内容里的记号，例如第三个为 `@_user_3`
    pub key: String,
    /// The ID of the user or bot
    ///
    /// 被 @ 的用户或机器人的 ID
    pub id: String,
    /// What kind of ID `id` is: an [open_id](https://open.feishu.cn/document/home/user-identity-introduction/open-id), unless `user_id_type` asked for another. One of:
    ///
    /// `id` 是哪一种 ID。没有用 `user_id_type` 要求别的时，总是 [open_id](https://open.feishu.cn/document/home/user-identity-introduction/open-id)：
    pub id_type: IdType,
    /// The name of the user or bot
    ///
    /// 被 @ 的用户或机器人的名字
    pub name: String,
    /// Which tenant it belongs to; a tenant_access_token of that tenant can be got with it
    ///
    /// 属于哪个企业；也可用来取得该企业的 tenant_access_token
    pub tenant_key: String,
}
impl Mention {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `key`.
    #[must_use]
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `id_type`.
    #[must_use]
    pub fn id_type(mut self, value: impl Into<IdType>) -> Self {
        self.id_type = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
}
impl wire::Object for Mention {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("key", wire::View::Text(&self.key));
        visit("id", wire::View::Text(&self.id));
        visit("id_type", wire::View::Text(self.id_type.as_str()));
        visit("name", wire::View::Text(&self.name));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "key" => wire::Slot::Text(&mut self.key),
            "id" => wire::Slot::Text(&mut self.id),
            "id_type" => wire::Slot::FromText(&mut self.id_type),
            "name" => wire::Slot::Text(&mut self.name),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            _ => wire::Slot::Skip,
        }
    }
}
/// The message. For a merged and forwarded one (merge_forward) it is followed by the messages it consists of.
///
/// 消息。查询合并转发的消息（merge_forward）时，有那条消息和它的各条子消息。
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Message {
    /// The ID of the message, which every later operation on it takes
    ///
    /// 消息的 ID，之后对它的一切操作都要用到
    pub message_id: crate::id::MessageId,
    /// The message that all replies began with. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 回复所属的最初一条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub root_id: Option<crate::id::MessageId>,
    /// The message that this one replies to. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 直接回复的那条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub parent_id: Option<crate::id::MessageId>,
    /// The thread of the message, left out where it is in none. See [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 消息所在的话题，不在话题中时不返回。见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    pub thread_id: Option<crate::id::ThreadId>,
    /// The type of the message. One of:
    ///
    /// 消息的类型：
    pub msg_type: MessageType,
    /// When it was sent (timestamp in milliseconds)
    ///
    /// 何时发出（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was last changed (timestamp in milliseconds)
    ///
    /// 最近何时改过（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// Whether it has been recalled or deleted; of a recalled one there is no content
    ///
    /// 是否已被撤回或删除；撤回的消息不返回内容
    pub deleted: bool,
    /// Whether it has been edited
    ///
    /// 是否被编辑过
    pub updated: bool,
    /// The chat of the message; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) returns more about it
    ///
    /// 消息所在的会话，其详情见[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)
    pub chat_id: crate::id::ChatId,
    /// Who sent it
    ///
    /// 谁发的
    pub sender: Sender,
    /// What the message says
    ///
    /// 消息的内容
    pub body: MessageBody,
    /// The users and bots that the content mentions
    ///
    /// 内容里 @ 了哪些用户或机器人
    pub mentions: Vec<Mention>,
    /// Within merged and forwarded messages, the one that this message is part of. Others have none. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 合并转发的消息中，子消息属于哪一条消息。其他消息没有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub upper_message_id: Option<crate::id::MessageId>,
}
impl Message {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `message_id`.
    #[must_use]
    pub fn message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.message_id = value.into();
        self
    }
    /// Sets `root_id`.
    #[must_use]
    pub fn root_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.root_id = Some(value.into());
        self
    }
    /// Sets `parent_id`.
    #[must_use]
    pub fn parent_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.parent_id = Some(value.into());
        self
    }
    /// Sets `thread_id`.
    #[must_use]
    pub fn thread_id(mut self, value: impl Into<crate::id::ThreadId>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `msg_type`.
    #[must_use]
    pub fn msg_type(mut self, value: impl Into<MessageType>) -> Self {
        self.msg_type = value.into();
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = value.into();
        self
    }
    /// Sets `update_time`.
    #[must_use]
    pub fn update_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.update_time = value.into();
        self
    }
    /// Sets `deleted`.
    #[must_use]
    pub fn deleted(mut self, value: bool) -> Self {
        self.deleted = value;
        self
    }
    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, value: bool) -> Self {
        self.updated = value;
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `sender`.
    #[must_use]
    pub fn sender(mut self, value: Sender) -> Self {
        self.sender = value;
        self
    }
    /// Sets `body`.
    #[must_use]
    pub fn body(mut self, value: MessageBody) -> Self {
        self.body = value;
        self
    }
    /// Sets `mentions`.
    #[must_use]
    pub fn mentions(mut self, value: impl Into<Vec<Mention>>) -> Self {
        self.mentions = value.into();
        self
    }
    /// Sets `upper_message_id`.
    #[must_use]
    pub fn upper_message_id(mut self, value: impl Into<crate::id::MessageId>) -> Self {
        self.upper_message_id = Some(value.into());
        self
    }
}
impl wire::Object for Message {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("root_id", wire::Value::view(&self.root_id));
        visit("parent_id", wire::Value::view(&self.parent_id));
        visit("thread_id", wire::Value::view(&self.thread_id));
        visit("msg_type", wire::View::Text(self.msg_type.as_str()));
        visit("create_time", wire::View::Text(self.create_time.as_str()));
        visit("update_time", wire::View::Text(self.update_time.as_str()));
        visit("deleted", wire::View::Boolean(self.deleted));
        visit("updated", wire::View::Boolean(self.updated));
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("sender", wire::View::Object(&self.sender));
        visit("body", wire::View::Object(&self.body));
        visit("mentions", wire::View::List(&self.mentions));
        visit("upper_message_id", wire::Value::view(&self.upper_message_id));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "root_id" => wire::Slot::Optional(&mut self.root_id),
            "parent_id" => wire::Slot::Optional(&mut self.parent_id),
            "thread_id" => wire::Slot::Optional(&mut self.thread_id),
            "msg_type" => wire::Slot::FromText(&mut self.msg_type),
            "create_time" => wire::Slot::FromText(&mut self.create_time),
            "update_time" => wire::Slot::FromText(&mut self.update_time),
            "deleted" => wire::Slot::Boolean(&mut self.deleted),
            "updated" => wire::Slot::Boolean(&mut self.updated),
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "sender" => wire::Slot::Object(&mut self.sender),
            "body" => wire::Slot::Object(&mut self.body),
            "mentions" => wire::Slot::List(&mut self.mentions),
            "upper_message_id" => wire::Slot::Optional(&mut self.upper_message_id),
            _ => wire::Slot::Skip,
        }
    }
}
/// What the message says
///
/// 消息的内容
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageBody {
    /// The content, JSON in a string, whose structure depends on `msg_type`
    ///
    /// 内容，是一个序列化成字符串的 JSON，结构取决于 `msg_type`
    pub content: String,
}
impl MessageBody {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
}
impl wire::Object for MessageBody {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("content", wire::View::Text(&self.content));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "content" => wire::Slot::Text(&mut self.content),
            _ => wire::Slot::Skip,
        }
    }
}
/// The type of the message, which is that of the one forwarded; see [The content of received messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content). One of:
///
/// 消息的类型，与转发的消息相同；各类型见[接收消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content)：
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// `text`
    ///
    /// Text
    ///
    /// 文本
    Text,
    /// `post`
    ///
    /// Rich text
    ///
    /// 富文本
    Post,
    /// `image`
    ///
    /// An image
    ///
    /// 图片
    Image,
    /// `file`
    ///
    /// A file
    ///
    /// 文件
    File,
    /// `folder`
    ///
    /// A folder
    ///
    /// 文件夹
    Folder,
    /// `audio`
    ///
    /// A voice message
    ///
    /// 语音
    Audio,
    /// `media`
    ///
    /// A video
    ///
    /// 视频
    Media,
    /// `sticker`
    ///
    /// A sticker
    ///
    /// 表情包
    Sticker,
    /// `interactive`
    ///
    /// A card
    ///
    /// 卡片
    Interactive,
    /// `hongbao`
    ///
    /// A red packet
    ///
    /// 红包
    Hongbao,
    /// `share_calendar_event`
    ///
    /// A shared calendar event
    ///
    /// 日程卡片
    ShareCalendarEvent,
    /// `calendar`
    ///
    /// An invitation to a calendar event
    ///
    /// 日程邀请
    Calendar,
    /// `general_calendar`
    ///
    /// A calendar event handed over
    ///
    /// 日程转让
    GeneralCalendar,
    /// `share_chat`
    ///
    /// The card of a group chat
    ///
    /// 群名片
    ShareChat,
    /// `share_user`
    ///
    /// The card of a user
    ///
    /// 个人名片
    ShareUser,
    /// `system`
    ///
    /// A system message
    ///
    /// 系统消息
    System,
    /// `location`
    ///
    /// A location
    ///
    /// 位置
    Location,
    /// `video_chat`
    ///
    /// A video call
    ///
    /// 视频通话
    VideoChat,
    /// `todo`
    ///
    /// A task
    ///
    /// 任务
    Todo,
    /// `vote`
    ///
    /// A vote
    ///
    /// 投票
    Vote,
    /// `merge_forward`
    ///
    /// Several messages, merged and forwarded
    ///
    /// 合并转发的消息
    MergeForward,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for MessageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MessageType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::File => "file",
            Self::Folder => "folder",
            Self::Audio => "audio",
            Self::Media => "media",
            Self::Sticker => "sticker",
            Self::Interactive => "interactive",
            Self::Hongbao => "hongbao",
            Self::ShareCalendarEvent => "share_calendar_event",
            Self::Calendar => "calendar",
            Self::GeneralCalendar => "general_calendar",
            Self::ShareChat => "share_chat",
            Self::ShareUser => "share_user",
            Self::System => "system",
            Self::Location => "location",
            Self::VideoChat => "video_chat",
            Self::Todo => "todo",
            Self::Vote => "vote",
            Self::MergeForward => "merge_forward",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "file" => Self::File,
            "folder" => Self::Folder,
            "audio" => Self::Audio,
            "media" => Self::Media,
            "sticker" => Self::Sticker,
            "interactive" => Self::Interactive,
            "hongbao" => Self::Hongbao,
            "share_calendar_event" => Self::ShareCalendarEvent,
            "calendar" => Self::Calendar,
            "general_calendar" => Self::GeneralCalendar,
            "share_chat" => Self::ShareChat,
            "share_user" => Self::ShareUser,
            "system" => Self::System,
            "location" => Self::Location,
            "video_chat" => Self::VideoChat,
            "todo" => Self::Todo,
            "vote" => Self::Vote,
            "merge_forward" => Self::MergeForward,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the message.
///
/// 消息的类型。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MsgType {
    /// `text`
    ///
    /// Text
    ///
    /// 文本
    Text,
    /// `post`
    ///
    /// Rich text
    ///
    /// 富文本
    Post,
    /// `image`
    ///
    /// An image
    ///
    /// 图片
    Image,
    /// `file`
    ///
    /// A file
    ///
    /// 文件
    File,
    /// `audio`
    ///
    /// A voice message
    ///
    /// 语音
    Audio,
    /// `media`
    ///
    /// A video
    ///
    /// 视频
    Media,
    /// `sticker`
    ///
    /// A sticker
    ///
    /// 表情包
    Sticker,
    /// `interactive`
    ///
    /// A card
    ///
    /// 卡片
    Interactive,
    /// `share_chat`
    ///
    /// The card of a group chat, which is valid for 7 days
    ///
    /// 群名片，7 天内有效
    ShareChat,
    /// `share_user`
    ///
    /// The card of a user
    ///
    /// 个人名片
    ShareUser,
    /// `system`
    ///
    /// A system message, which only a bot can send, and only in a private chat; it sets off a new conversation, for example
    ///
    /// 系统消息，只能由机器人在单聊中发出，例如突出新会话
    System,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for MsgType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MsgType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::File => "file",
            Self::Audio => "audio",
            Self::Media => "media",
            Self::Sticker => "sticker",
            Self::Interactive => "interactive",
            Self::ShareChat => "share_chat",
            Self::ShareUser => "share_user",
            Self::System => "system",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "file" => Self::File,
            "audio" => Self::Audio,
            "media" => Self::Media,
            "sticker" => Self::Sticker,
            "interactive" => Self::Interactive,
            "share_chat" => Self::ShareChat,
            "share_user" => Self::ShareUser,
            "system" => Self::System,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The users of this page
///
/// 这一页的用户
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReadUser {
    /// What kind of ID `user_id` is, as the request asked for. One of:
    ///
    /// `user_id` 是哪一种 ID，与请求中的相同：
    pub user_id_type: UserIdType,
    /// Who read it
    ///
    /// 谁读了
    pub user_id: String,
    /// When they read it (timestamp in milliseconds)
    ///
    /// 何时读的（毫秒时间戳）
    pub timestamp: wire::TimestampMs,
    /// Which tenant it belongs to; a tenant_access_token of that tenant can be got with it
    ///
    /// 属于哪个企业；也可用来取得该企业的 tenant_access_token
    pub tenant_key: String,
}
impl ReadUser {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = value.into();
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.timestamp = value.into();
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
}
impl wire::Object for ReadUser {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("user_id_type", wire::View::Text(self.user_id_type.as_str()));
        visit("user_id", wire::View::Text(&self.user_id));
        visit("timestamp", wire::View::Text(self.timestamp.as_str()));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "user_id_type" => wire::Slot::FromText(&mut self.user_id_type),
            "user_id" => wire::Slot::Text(&mut self.user_id),
            "timestamp" => wire::Slot::FromText(&mut self.timestamp),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            _ => wire::Slot::Skip,
        }
    }
}
/// What kind of ID `receive_id` is.
///
/// `receive_id` 是哪一种 ID。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiveIdType {
    /// `open_id`
    ///
    /// The ID of a user within this app; the same user has another one in every other app. [How to get an open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) helps.
    ///
    /// 用户在这个应用中的 ID，同一用户在别的应用中另有一个。怎样得到，见[open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    OpenId,
    /// `union_id`
    ///
    /// The ID of a user across all apps of one developer, by which these apps recognise them. [How to get a union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id) helps.
    ///
    /// 用户在同一开发商的所有应用中的 ID，可用来在这些应用之间认出同一用户。怎样得到，见[union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)。
    UnionId,
    /// `user_id`
    ///
    /// The ID of a user within their tenant, the same for all of its apps, store apps among them, and another in every other tenant. [How to get a user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id) helps.
    ///
    /// 用户在企业内的 ID，对企业的所有应用（包括商店应用）都相同，在别的企业中不同。怎样得到，见[user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// Needs any of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `email`
    ///
    /// The email address of a user, which has to be their real one.
    ///
    /// 用户的真实邮箱地址。
    Email,
    /// `chat_id`
    ///
    /// The ID of a chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says where to get it.
    ///
    /// 一个会话的 ID。怎样得到，见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)。
    ChatId,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ReceiveIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ReceiveIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::Email => "email",
            Self::ChatId => "chat_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "email" => Self::Email,
            "chat_id" => Self::ChatId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of the message.
///
/// 消息的类型。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReplyMsgType {
    /// `text`
    ///
    /// Text
    ///
    /// 文本
    Text,
    /// `post`
    ///
    /// Rich text
    ///
    /// 富文本
    Post,
    /// `image`
    ///
    /// An image
    ///
    /// 图片
    Image,
    /// `file`
    ///
    /// A file
    ///
    /// 文件
    File,
    /// `audio`
    ///
    /// A voice message
    ///
    /// 语音
    Audio,
    /// `media`
    ///
    /// A video
    ///
    /// 视频
    Media,
    /// `sticker`
    ///
    /// A sticker
    ///
    /// 表情包
    Sticker,
    /// `interactive`
    ///
    /// A card
    ///
    /// 卡片
    Interactive,
    /// `share_chat`
    ///
    /// The card of a group chat
    ///
    /// 群名片
    ShareChat,
    /// `share_user`
    ///
    /// The card of a user
    ///
    /// 个人名片
    ShareUser,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ReplyMsgType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ReplyMsgType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::File => "file",
            Self::Audio => "audio",
            Self::Media => "media",
            Self::Sticker => "sticker",
            Self::Interactive => "interactive",
            Self::ShareChat => "share_chat",
            Self::ShareUser => "share_user",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "file" => Self::File,
            "audio" => Self::Audio,
            "media" => Self::Media,
            "sticker" => Self::Sticker,
            "interactive" => Self::Interactive,
            "share_chat" => Self::ShareChat,
            "share_user" => Self::ShareUser,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who sent it
///
/// 谁发的
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Sender {
    /// The ID of the sender
    ///
    /// 发送者的 ID
    pub id: String,
    /// What kind of ID `id` is. One of:
    ///
    /// `id` 是哪一种 ID：
    pub id_type: IdType,
    /// What the sender is. One of:
    ///
    /// 发送者是什么：
    pub sender_type: SenderType,
    /// Which tenant it belongs to; a tenant_access_token of that tenant can be got with it
    ///
    /// 属于哪个企业；也可用来取得该企业的 tenant_access_token
    pub tenant_key: String,
}
impl Sender {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets `id_type`.
    #[must_use]
    pub fn id_type(mut self, value: impl Into<IdType>) -> Self {
        self.id_type = value.into();
        self
    }
    /// Sets `sender_type`.
    #[must_use]
    pub fn sender_type(mut self, value: impl Into<SenderType>) -> Self {
        self.sender_type = value.into();
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
}
impl wire::Object for Sender {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("id", wire::View::Text(&self.id));
        visit("id_type", wire::View::Text(self.id_type.as_str()));
        visit("sender_type", wire::View::Text(self.sender_type.as_str()));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "id" => wire::Slot::Text(&mut self.id),
            "id_type" => wire::Slot::FromText(&mut self.id_type),
            "sender_type" => wire::Slot::FromText(&mut self.sender_type),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            _ => wire::Slot::Skip,
        }
    }
}
/// What the sender is. One of:
///
/// 发送者是什么：
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderType {
    /// `user`
    ///
    /// A user
    ///
    /// 用户
    User,
    /// `app`
    ///
    /// An app
    ///
    /// 应用
    App,
    /// `anonymous`
    ///
    /// Somebody anonymous; not in use so far
    ///
    /// 匿名，目前不会返回
    Anonymous,
    /// `unknown`
    ///
    /// Not known; not in use so far
    ///
    /// 未知，目前不会返回
    Unknown,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for SenderType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SenderType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::App => "app",
            Self::Anonymous => "anonymous",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "app" => Self::App,
            "anonymous" => Self::Anonymous,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How to sort. Later pages take what the first one had.
///
/// 按什么排列。取后面的页时要与第一页相同。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortType {
    /// `ByCreateTimeAsc`
    ///
    /// The oldest message comes first.
    ///
    /// 最早的排在最前。
    OldestFirst,
    /// `ByCreateTimeDesc`
    ///
    /// The newest message comes first.
    ///
    /// 最新的排在最前。
    NewestFirst,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for SortType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SortType {
    fn as_str(&self) -> &str {
        match self {
            Self::OldestFirst => "ByCreateTimeAsc",
            Self::NewestFirst => "ByCreateTimeDesc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ByCreateTimeAsc" => Self::OldestFirst,
            "ByCreateTimeDesc" => Self::NewestFirst,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What kind of user IDs to return.
///
/// 返回的用户 ID 是哪一种。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
    /// `open_id`
    ///
    /// The ID of a user within this app; the same user has another one in every other app. [How to get an open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) helps.
    ///
    /// 用户在这个应用中的 ID，同一用户在别的应用中另有一个。怎样得到，见[open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    OpenId,
    /// `union_id`
    ///
    /// The ID of a user across all apps of one developer, by which these apps recognise them. [How to get a union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id) helps.
    ///
    /// 用户在同一开发商的所有应用中的 ID，可用来在这些应用之间认出同一用户。怎样得到，见[union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)。
    UnionId,
    /// `user_id`
    ///
    /// The ID of a user within their tenant, the same for all of its apps, store apps among them, and another in every other tenant. [How to get a user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id) helps.
    ///
    /// 用户在企业内的 ID，对企业的所有应用（包括商店应用）都相同，在别的企业中不同。怎样得到，见[user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// Needs any of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for UserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::__impl_object! {
    Mention Message MessageBody ReadUser Sender
}
crate::__impl_object_value! {
    Mention Message ReadUser
}
crate::__impl_enum! {
    ContainerIdType EditableMsgType ForwardReceiveIdType IdType MessageType MsgType
    ReceiveIdType ReplyMsgType SenderType SortType UserIdType
}
crate::__impl_enum_value! {
    SortType UserIdType
}
