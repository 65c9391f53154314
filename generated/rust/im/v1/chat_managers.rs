// Generated from spec/im/v1/chat_managers/add_managers.yaml, spec/im/v1/chat_managers/delete_managers.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.chat_managers`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Add managers to a chat / 指定群管理员. See [`AddManagers`](struct@AddManagers).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat_managers().add_managers("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`AddManagersError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/add_managers)
    pub fn add_managers(
        &self,
        chat_id: impl Into<crate::id::ChatId>,
    ) -> crate::Call<AddManagers> {
        crate::Call::new(self.client, AddManagers::new(chat_id))
    }
    /// Remove managers from a chat / 删除群管理员. See [`DeleteManagers`](struct@DeleteManagers).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat_managers().delete_managers("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`DeleteManagersError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete_managers)
    pub fn delete_managers(
        &self,
        chat_id: impl Into<crate::id::ChatId>,
    ) -> crate::Call<DeleteManagers> {
        crate::Call::new(self.client, DeleteManagers::new(chat_id))
    }
}
/// Add managers to a chat / 指定群管理员.
///
/// Makes users or bots in a chat its managers.
///
/// 把群里的用户或机器人设为管理员。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.managers:write_only`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// Only the owner of a chat can appoint managers.
///
/// 只有群主可以指定管理员。
///
/// # Errors
///
/// [`AddManagersError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/add_managers)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddManagers {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**: only chats whose `chat_mode` is `group` or `topic` are supported; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：只支持 `chat_mode` 为 `group`（群组）或 `topic`（话题）的群，可以用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
    /// What kind of IDs `manager_ids` holds
    ///
    /// `manager_ids` 中的 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub member_id_type: Option<MemberIdType>,
    /// Who becomes a manager, given by the kind of ID `member_id_type` names:
    /// - Users: [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// - Bots: the [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id) of the app.
    ///
    /// **Note**:
    /// - An ordinary chat has at most 10 managers, a very large one 20; see [Very large chats and ordinary ones](https://www.feishu.cn/hc/zh-CN/articles/374791927841).
    /// - At most 5 bots at a time.
    ///
    /// 要设为管理员的用户或机器人，ID 的类型由 `member_id_type` 指定：
    /// - 用户：推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// - 机器人：填应用的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// **注意**：
    /// - 普通群最多 10 个管理员，超大群最多 20 个，两者的区别参见[超大群与普通群](https://www.feishu.cn/hc/zh-CN/articles/374791927841)。
    /// - 一次最多 5 个机器人。
    ///
    /// - Length: at most 50
    /// - Example: `["ou_9204a37300b3700d61effaa439f34295"]`
    pub manager_ids: Option<Vec<String>>,
}
impl AddManagers {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            manager_ids: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: impl Into<MemberIdType>) -> Self {
        self.member_id_type = Some(value.into());
        self
    }
    /// Sets `manager_ids`.
    #[must_use]
    pub fn manager_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.manager_ids = Some(value.into());
        self
    }
}
impl wire::Object for AddManagers {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("member_id_type", wire::Value::view(&self.member_id_type));
        visit("manager_ids", wire::Value::view(&self.manager_ids));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "member_id_type" => wire::Slot::Optional(&mut self.member_id_type),
            "manager_ids" => wire::Slot::Optional(&mut self.manager_ids),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for AddManagers {
    type Response = AddManagersResponse;
    type Error = AddManagersError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat_managers.add_managers",
            endpoint::Method::Post,
            "/open-apis/im/v1/chats/:chat_id/managers/add_managers",
        )
        .documented(
            text::Text {
                zh: "指定群管理员",
                en: "Add managers to a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/add_managers",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_MANAGERS_WRITE_ONLY],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "member_id_type",
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
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "member_id_type",
                        "member_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                    "manager_ids",
                    "manager_ids",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&ADD_MANAGERS_ERRORS);
}
/// What [`AddManagers`](struct@AddManagers) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddManagersResponse {
    /// The users who are managers now, given by the kind of ID `member_id_type` names; where that is `app_id`, by open_id
    ///
    /// 现在身为管理员的用户，ID 的类型与 `member_id_type` 一致；它是 `app_id` 时，返回 open_id
    pub chat_managers: Vec<String>,
    /// The bots that are managers now, by their App ID
    ///
    /// 现在身为管理员的机器人，用其 App ID 表示
    pub chat_bot_managers: Vec<String>,
}
impl AddManagersResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_managers`.
    #[must_use]
    pub fn chat_managers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.chat_managers = value.into();
        self
    }
    /// Sets `chat_bot_managers`.
    #[must_use]
    pub fn chat_bot_managers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.chat_bot_managers = value.into();
        self
    }
}
impl wire::Object for AddManagersResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_managers", wire::View::List(&self.chat_managers));
        visit("chat_bot_managers", wire::View::List(&self.chat_bot_managers));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_managers" => wire::Slot::List(&mut self.chat_managers),
            "chat_bot_managers" => wire::Slot::List(&mut self.chat_bot_managers),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    AddManagers AddManagersResponse
}
/// The errors that the page of [`AddManagers`](struct@AddManagers) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddManagersError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat first; the operator must own the chat besides.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)；此外，操作者还必须是群主。
    OperatorNotInChat,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
    RateLimited,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The app is not available to the user, or the operator and the user may not work together:
    /// - Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
    /// - Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.
    ///
    /// 应用对该用户不可用，或者操作者与该用户之间不能协作：
    /// - 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    /// - 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。
    UserNotVisible,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind `member_id_type` names.
    ///
    /// ID 列表是空的，或其中没有一个有效的成员。请检查列表，并确认 ID 的类型与 `member_id_type` 一致。
    NoValidMember,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
    /// `232038` (HTTP 400): The operator is not chat owner, no permission to complete the request.
    ///
    /// The operator is not the owner of the chat, and only the owner appoints managers. Call as the owner.
    ///
    /// 操作者不是群主，不能添加或删除管理员。请以群主身份调用。
    NotChatOwner,
    /// `232039` (HTTP 400): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
    ///
    /// The change was made, but the present managers could not be returned. Call again if you need them, or contact [support](https://applink.feishu.cn/TLJpeNdW).
    ///
    /// 操作已经成功，只是没能返回当前的管理员。需要名单时再调用一次，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ManagersNotReturned,
    /// `232040` (HTTP 400): The chat managers has reached the limit of maximum number.
    ///
    /// The chat has as many managers as it may: 10 in an ordinary chat, 20 in a very large one. [Remove managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers) first.
    ///
    /// 管理员人数已到上限：普通群 10 个，超大群 20 个。请先[删除管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers)，再添加。
    ManagerLimitReached,
}
crate::__impl_error! {
    AddManagersError
}
impl crate::OperationError for AddManagersError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232009 => Self::ChatDissolved,
                232011 => Self::OperatorNotInChat,
                232019 => Self::RateLimited,
                232024 => Self::UserNotVisible,
                232025 => Self::BotNotEnabled,
                232027 => Self::NoValidMember,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                232038 => Self::NotChatOwner,
                232039 => Self::ManagersNotReturned,
                232040 => Self::ManagerLimitReached,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &ADD_MANAGERS_ERRORS[self as usize]
    }
}
static ADD_MANAGERS_ERRORS: [endpoint::ErrorInfo; 12usize] = [
    endpoint::ErrorInfo {
        code: 232001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。",
            en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已经解散，不能再操作。",
            en: "The chat has been dissolved, and nothing can be done in it any more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)；此外，操作者还必须是群主。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat first; the operator must own the chat besides.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232019,
        name: "RateLimited",
        status: Some(400),
        message: "The request has been rate limited.",
        fix: text::Text {
            zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。",
            en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).",
        },
        links: &[
            text::Link {
                text: "频控策略",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232024,
        name: "UserNotVisible",
        status: Some(400),
        message: "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
        fix: text::Text {
            zh: "应用对该用户不可用，或者操作者与该用户之间不能协作：\n- 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。\n- 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。",
            en: "The app is not available to the user, or the operator and the user may not work together:\n- Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).\n- Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232027,
        name: "NoValidMember",
        status: Some(400),
        message: "There are no valid members in the ID list specified in your request.",
        fix: text::Text {
            zh: "ID 列表是空的，或其中没有一个有效的成员。请检查列表，并确认 ID 的类型与 `member_id_type` 一致。",
            en: "The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind `member_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232038,
        name: "NotChatOwner",
        status: Some(400),
        message: "The operator is not chat owner, no permission to complete the request.",
        fix: text::Text {
            zh: "操作者不是群主，不能添加或删除管理员。请以群主身份调用。",
            en: "The operator is not the owner of the chat, and only the owner appoints managers. Call as the owner.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232039,
        name: "ManagersNotReturned",
        status: Some(400),
        message: "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.",
        fix: text::Text {
            zh: "操作已经成功，只是没能返回当前的管理员。需要名单时再调用一次，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The change was made, but the present managers could not be returned. Call again if you need them, or contact [support](https://applink.feishu.cn/TLJpeNdW).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232040,
        name: "ManagerLimitReached",
        status: Some(400),
        message: "The chat managers has reached the limit of maximum number.",
        fix: text::Text {
            zh: "管理员人数已到上限：普通群 10 个，超大群 20 个。请先[删除管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers)，再添加。",
            en: "The chat has as many managers as it may: 10 in an ordinary chat, 20 in a very large one. [Remove managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers) first.",
        },
        links: &[
            text::Link {
                text: "删除管理员",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers",
            },
        ],
    },
];
/// Remove managers from a chat / 删除群管理员.
///
/// Takes users or bots off the managers of a chat; they stay members.
///
/// 取消群里的用户或机器人的管理员身份。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.managers:write_only`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// Only the owner of a chat can remove managers.
///
/// 只有群主可以删除管理员。
///
/// # Errors
///
/// [`DeleteManagersError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete_managers)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteManagers {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**: only chats whose `chat_mode` is `group` or `topic` are supported; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：只支持 `chat_mode` 为 `group`（群组）或 `topic`（话题）的群，可以用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
    /// What kind of IDs `manager_ids` holds
    ///
    /// `manager_ids` 中的 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub member_id_type: Option<MemberIdType>,
    /// Who is a manager no longer, given by the kind of ID `member_id_type` names:
    /// - Users: [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// - Bots: the [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id) of the app.
    ///
    /// **Note**: at most 50 users or 5 bots at a time.
    ///
    /// 不再做管理员的用户或机器人，ID 的类型由 `member_id_type` 指定：
    /// - 用户：推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// - 机器人：填应用的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// **注意**：一次最多 50 个用户，或 5 个机器人。
    ///
    /// - Length: at most 50
    /// - Example: `["ou_9204a37300b3700d61effaa439f34295"]`
    pub manager_ids: Option<Vec<String>>,
}
impl DeleteManagers {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            manager_ids: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: impl Into<MemberIdType>) -> Self {
        self.member_id_type = Some(value.into());
        self
    }
    /// Sets `manager_ids`.
    #[must_use]
    pub fn manager_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.manager_ids = Some(value.into());
        self
    }
}
impl wire::Object for DeleteManagers {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("member_id_type", wire::Value::view(&self.member_id_type));
        visit("manager_ids", wire::Value::view(&self.manager_ids));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "member_id_type" => wire::Slot::Optional(&mut self.member_id_type),
            "manager_ids" => wire::Slot::Optional(&mut self.manager_ids),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for DeleteManagers {
    type Response = DeleteManagersResponse;
    type Error = DeleteManagersError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat_managers.delete_managers",
            endpoint::Method::Post,
            "/open-apis/im/v1/chats/:chat_id/managers/delete_managers",
        )
        .documented(
            text::Text {
                zh: "删除群管理员",
                en: "Remove managers from a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/delete_managers",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_MANAGERS_WRITE_ONLY],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "member_id_type",
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
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "member_id_type",
                        "member_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                    "manager_ids",
                    "manager_ids",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&DELETE_MANAGERS_ERRORS);
}
/// What [`DeleteManagers`](struct@DeleteManagers) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteManagersResponse {
    /// The users who are managers now, given by the kind of ID `member_id_type` names; where that is `app_id`, by open_id
    ///
    /// 现在身为管理员的用户，ID 的类型与 `member_id_type` 一致；它是 `app_id` 时，返回 open_id
    pub chat_managers: Vec<String>,
    /// The bots that are managers now, by their App ID
    ///
    /// 现在身为管理员的机器人，用其 App ID 表示
    pub chat_bot_managers: Vec<String>,
}
impl DeleteManagersResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_managers`.
    #[must_use]
    pub fn chat_managers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.chat_managers = value.into();
        self
    }
    /// Sets `chat_bot_managers`.
    #[must_use]
    pub fn chat_bot_managers(mut self, value: impl Into<Vec<String>>) -> Self {
        self.chat_bot_managers = value.into();
        self
    }
}
impl wire::Object for DeleteManagersResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_managers", wire::View::List(&self.chat_managers));
        visit("chat_bot_managers", wire::View::List(&self.chat_bot_managers));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_managers" => wire::Slot::List(&mut self.chat_managers),
            "chat_bot_managers" => wire::Slot::List(&mut self.chat_bot_managers),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    DeleteManagers DeleteManagersResponse
}
/// The errors that the page of [`DeleteManagers`](struct@DeleteManagers) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteManagersError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat first; the operator must own the chat besides.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)；此外，操作者还必须是群主。
    OperatorNotInChat,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
    RateLimited,
    /// `232024` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not available to the user, or the operator and the user may not work together:
    /// - Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
    /// - Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.
    ///
    /// 应用对该用户不可用，或者操作者与该用户之间不能协作：
    /// - 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    /// - 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。
    UserNotVisible,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232027` (HTTP 400): There are no valid members in the ID list specified in your request.
    ///
    /// The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind `member_id_type` names.
    ///
    /// ID 列表是空的，或其中没有一个有效的成员。请检查列表，并确认 ID 的类型与 `member_id_type` 一致。
    NoValidMember,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
    /// `232038` (HTTP 400): The operator is not chat owner, no permission to complete the request.
    ///
    /// The operator is not the owner of the chat, and only the owner appoints managers. Call as the owner.
    ///
    /// 操作者不是群主，不能添加或删除管理员。请以群主身份调用。
    NotChatOwner,
    /// `232039` (HTTP 400): The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.
    ///
    /// The change was made, but the present managers could not be returned. Call again if you need them, or contact [support](https://applink.feishu.cn/TLJpeNdW).
    ///
    /// 操作已经成功，只是没能返回当前的管理员。需要名单时再调用一次，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    ManagersNotReturned,
}
crate::__impl_error! {
    DeleteManagersError
}
impl crate::OperationError for DeleteManagersError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232009 => Self::ChatDissolved,
                232011 => Self::OperatorNotInChat,
                232019 => Self::RateLimited,
                232024 => Self::UserNotVisible,
                232025 => Self::BotNotEnabled,
                232027 => Self::NoValidMember,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                232038 => Self::NotChatOwner,
                232039 => Self::ManagersNotReturned,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &DELETE_MANAGERS_ERRORS[self as usize]
    }
}
static DELETE_MANAGERS_ERRORS: [endpoint::ErrorInfo; 11usize] = [
    endpoint::ErrorInfo {
        code: 232001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。",
            en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已经解散，不能再操作。",
            en: "The chat has been dissolved, and nothing can be done in it any more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)；此外，操作者还必须是群主。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat first; the operator must own the chat besides.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232019,
        name: "RateLimited",
        status: Some(400),
        message: "The request has been rate limited.",
        fix: text::Text {
            zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。",
            en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).",
        },
        links: &[
            text::Link {
                text: "频控策略",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232024,
        name: "UserNotVisible",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用对该用户不可用，或者操作者与该用户之间不能协作：\n- 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。\n- 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。",
            en: "The app is not available to the user, or the operator and the user may not work together:\n- Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).\n- Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232027,
        name: "NoValidMember",
        status: Some(400),
        message: "There are no valid members in the ID list specified in your request.",
        fix: text::Text {
            zh: "ID 列表是空的，或其中没有一个有效的成员。请检查列表，并确认 ID 的类型与 `member_id_type` 一致。",
            en: "The list of IDs is empty, or none of them is valid. Check the list, and that its IDs are of the kind `member_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232038,
        name: "NotChatOwner",
        status: Some(400),
        message: "The operator is not chat owner, no permission to complete the request.",
        fix: text::Text {
            zh: "操作者不是群主，不能添加或删除管理员。请以群主身份调用。",
            en: "The operator is not the owner of the chat, and only the owner appoints managers. Call as the owner.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232039,
        name: "ManagersNotReturned",
        status: Some(400),
        message: "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems.",
        fix: text::Text {
            zh: "操作已经成功，只是没能返回当前的管理员。需要名单时再调用一次，或联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The change was made, but the present managers could not be returned. Call again if you need them, or contact [support](https://applink.feishu.cn/TLJpeNdW).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
];
/// What kind of IDs `manager_ids` holds
///
/// `manager_ids` 中的 ID 是哪一种
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberIdType {
    /// `open_id`
    ///
    /// Identifies the user within one app; every other app has another one. See [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid).
    ///
    /// 用户在一个应用中的 ID，换一个应用就不同，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    OpenId,
    /// `union_id`
    ///
    /// Identifies the user across all apps of one developer; other developers have another one. See [How to obtain a Union ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id).
    ///
    /// 用户在同一开发商的各个应用中共用的 ID，换一个开发商就不同，参见[如何获取 Union ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)。
    UnionId,
    /// `user_id`
    ///
    /// Identifies the user within their tenant, alike for all of its apps. See [How to obtain a User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id).
    ///
    /// 用户在所属企业内的 ID，企业内的所有应用看到的都一样，参见[如何获取 User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// Needs any of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `app_id`
    ///
    /// The App ID of an app, which stands for its bot. See [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用的 App ID，用来指其机器人，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    AppId,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for MemberIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MemberIdType {
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
crate::__impl_enum! {
    MemberIdType
}
crate::__impl_enum_value! {
    MemberIdType
}
