// Generated from spec/im/v1/chat_members/create.yaml … spec/im/v1/chat_members/me_join.yaml, 5 files. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.chat_members`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Add members to a chat / 将用户或机器人拉入群聊. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat_members().create("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/create)
    pub fn create(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new(chat_id))
    }
    /// Remove members from a chat / 将用户或机器人移出群聊. See [`Delete`](struct@Delete).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat_members().delete("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`DeleteError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete)
    pub fn delete(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<Delete> {
        crate::Call::new(self.client, Delete::new(chat_id))
    }
    /// List the members of a chat / 获取群成员列表. See [`Get`](struct@Get).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat_members().get("oc_a0553eda9014c201e6969b478895c230").await?;
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
    /// let mut items = client.im().v1().chat_members().get("oc_a0553eda9014c201e6969b478895c230").stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GetError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/get)
    pub fn get(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<Get> {
        crate::Call::new(self.client, Get::new(chat_id))
    }
    /// Tell whether the operator is in a chat / 判断用户或机器人是否在群里. See [`IsInChat`](struct@IsInChat).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat_members().is_in_chat("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`IsInChatError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/is_in_chat)
    pub fn is_in_chat(
        &self,
        chat_id: impl Into<crate::id::ChatId>,
    ) -> crate::Call<IsInChat> {
        crate::Call::new(self.client, IsInChat::new(chat_id))
    }
    /// Join a chat / 用户或机器人主动加入群聊. See [`MeJoin`](struct@MeJoin).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat_members().me_join("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`MeJoinError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/me_join)
    pub fn me_join(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<MeJoin> {
        crate::Call::new(self.client, MeJoin::new(chat_id))
    }
}
/// Add members to a chat / 将用户或机器人拉入群聊.
///
/// Adds users or bots to a chat.
///
/// 把用户或机器人拉入一个群。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/members`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.members:write_only`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The operator, the bot of the app or the user it acts as, is in the chat.
/// - Bots that are added belong to apps with the [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) on.
/// - Where the app adds users in its own name, it is [available](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) to them.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 应用的机器人或用户（以谁的身份调用就是谁）在群里。
/// - 要拉入的机器人，其应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 以应用身份拉人时，用户在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
///
/// # Restrictions / 使用限制
///
/// - Users of other tenants cannot be added to an internal chat, but to an external one; for a bot to add them, external sharing has to be enabled, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
/// - In an internal chat, the operator must belong to the tenant of the chat.
/// - Where only the owner and the managers may add members, only they and the bot that created the chat with the scope `im:chat:operate_as_owner` can; otherwise all members can.
/// - Several calls for one chat at once may meet error 232019: let each end before the next one.
///
/// - 其他企业的用户不能进内部群，可以进外部群；由机器人拉他们入群，要先开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
/// - 操作内部群时，操作者与群必须属于同一企业。
/// - 群里只有群主和管理员可以添加成员时，只有他们和建群且具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限的机器人可以拉人；否则所有成员都可以。
/// - 对同一个群同时发起多次调用，可能遇到错误 232019：请等上一次结束再发起下一次。
///
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/create)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
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
    /// What kind of IDs `id_list` holds
    ///
    /// `id_list` 中的 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub member_id_type: Option<MemberIdType>,
    /// What happens where some of the IDs cannot be used
    ///
    /// 列表中有不可用的 ID 时怎么办
    ///
    /// - Default: `0`
    /// - `0`: IDs that do not exist or are not visible make the call fail. Users who have left the company are passed over, and the others added. / 有不存在或不可见的 ID 时失败，返回错误；有已离职的 ID 时，其余的照常入群，返回成功。
    /// - `1`: All that can be used are added, and the reply lists the others by the reason. / 可用的全部入群，返回成功，并列出其余的 ID 和原因。
    /// - `2`: A single ID that cannot be used makes the call fail, and the error lists it. / 只要有一个不可用就失败，返回错误，并列出不可用的 ID。
    /// - Example: `0`
    pub succeed_type: Option<i64>,
    /// Whom to add, given by the kind of ID `member_id_type` names:
    /// - Users: [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// - Bots: the [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id) of the app.
    ///
    /// **Note**:
    /// - The list must not be empty.
    /// - At most 50 users at a time, and not more than the chat takes. Verified tenants have these limits: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat; one that an administrator has set goes first.
    /// - At most 5 bots at a time, and 15 in a chat.
    ///
    /// 要拉入的成员，ID 的类型由 `member_id_type` 指定：
    /// - 用户：推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// - 机器人：填应用的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// **注意**：
    /// - 不能为空。
    /// - 一次最多 50 个用户，并且不能超过群人数上限。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人；管理员设置过上限的，以设置为准。
    /// - 一次最多 5 个机器人，群里最多 15 个机器人。
    ///
    /// - Example: `["4d7a3c6g"]`
    pub id_list: Option<Vec<String>>,
}
impl Create {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            succeed_type: Default::default(),
            id_list: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: impl Into<MemberIdType>) -> Self {
        self.member_id_type = Some(value.into());
        self
    }
    /// Sets `succeed_type`.
    #[must_use]
    pub fn succeed_type(mut self, value: i64) -> Self {
        self.succeed_type = Some(value);
        self
    }
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("member_id_type", wire::Value::view(&self.member_id_type));
        visit("succeed_type", wire::Value::view(&self.succeed_type));
        visit("id_list", wire::Value::view(&self.id_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "member_id_type" => wire::Slot::Optional(&mut self.member_id_type),
            "succeed_type" => wire::Slot::Optional(&mut self.succeed_type),
            "id_list" => wire::Slot::Optional(&mut self.id_list),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat_members.create",
            endpoint::Method::Post,
            "/open-apis/im/v1/chats/:chat_id/members",
        )
        .documented(
            text::Text {
                zh: "将用户或机器人拉入群聊",
                en: "Add members to a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/create",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_MEMBERS_WRITE_ONLY],
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
                        "succeed_type",
                        "succeed_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .default("0"),
                endpoint::Parameter::new(
                    "id_list",
                    "id_list",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Those who were not added because their ID cannot be used.
    /// **Note**:
    /// - With the `succeed_type` `0`, only users who have left the company.
    /// - With the `succeed_type` `1`, also those who are not visible, and those who have not activated the app.
    ///
    /// 没有入群的无效成员。
    /// **注意**：
    /// - `succeed_type` 为 `0` 时，只有已离职的用户。
    /// - `succeed_type` 为 `1` 时，还有不可见的和未激活应用的。
    pub invalid_id_list: Vec<String>,
    /// IDs that do not exist
    ///
    /// 不存在的 ID
    pub not_existed_id_list: Vec<String>,
    /// Those whom the owner or a manager still has to approve
    ///
    /// 等待群主或管理员审批的成员
    pub pending_approval_id_list: Vec<String>,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `invalid_id_list`.
    #[must_use]
    pub fn invalid_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.invalid_id_list = value.into();
        self
    }
    /// Sets `not_existed_id_list`.
    #[must_use]
    pub fn not_existed_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.not_existed_id_list = value.into();
        self
    }
    /// Sets `pending_approval_id_list`.
    #[must_use]
    pub fn pending_approval_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.pending_approval_id_list = value.into();
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("invalid_id_list", wire::View::List(&self.invalid_id_list));
        visit("not_existed_id_list", wire::View::List(&self.not_existed_id_list));
        visit(
            "pending_approval_id_list",
            wire::View::List(&self.pending_approval_id_list),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "invalid_id_list" => wire::Slot::List(&mut self.invalid_id_list),
            "not_existed_id_list" => wire::Slot::List(&mut self.not_existed_id_list),
            "pending_approval_id_list" => {
                wire::Slot::List(&mut self.pending_approval_id_list)
            }
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
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。
    OperatorNotInChat,
    /// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
    ///
    /// The chat is full. Verified tenants have these limits unless they are changed: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat. Remove members first, or create another chat.
    ///
    /// 群成员人数已到上限。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。请先移出一些成员，或另建一个群。
    MemberLimitReached,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner and the managers may add members, and the operator is neither. Do one of these:
    /// - Make the operator a manager with [Add managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers).
    /// - In the client, under **Settings** > **Group management** of the chat, let all members add members and share the chat.
    ///
    /// 群里只有群主和管理员可以添加成员，而操作者不是。任选一种办法：
    /// - 用[指定群管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers)把操作者设为管理员。
    /// - 在飞书客户端的 **群设置** > **群管理** 中，让所有成员都可以添加成员、分享群。
    PermissionDenied,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one.
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。
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
    /// `232028` (HTTP 400): External members can Not be added to an internal group chat.
    ///
    /// Members of other tenants cannot be added to an internal chat. Add only users of the tenant, or use an external chat.
    ///
    /// 内部群不能加入其他企业的成员。请只添加本企业的用户，或改用外部群。
    ExternalMemberRefused,
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
    /// `232043` (HTTP 400): Your request contains unavailable ids.
    ///
    /// Some of the IDs are not valid. Check each of them, and that they are of the right kind.
    ///
    /// ID 列表里有无效的 ID。请检查每一个 ID，并确认它们的类型正确。
    UnavailableIds,
    /// `232044` (HTTP 400): You have reached maximum number of chat members set by admin.
    ///
    /// The chat has as many members as the administrators of the tenant allow. Ask them for more, see [How administrators limit the members of chats](https://www.feishu.cn/hc/zh-CN/articles/001739931634).
    ///
    /// 群成员人数已到企业管理员设置的上限。请向管理员申请提高，参见[管理员设置群成员人数上限](https://www.feishu.cn/hc/zh-CN/articles/001739931634)。
    TenantMemberLimitReached,
    /// `232090` (HTTP 400): Unsupported chat type.
    ///
    /// Chats of this type are not supported. Look up `chat_mode` with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get): it must be `group` or `topic`.
    ///
    /// 不支持这种类型的群。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看 `chat_mode`，只有 `group` 和 `topic` 可以。
    UnsupportedChatType,
    /// `99992351` (HTTP 400): these open ids not existed: %v
    ///
    /// No user has the open_ids that the msg lists. An open_id starts with `ou_` and is good only in the app that obtained it; see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid). To look it up again:
    /// - In the [API Explorer](https://open.feishu.cn/api-explorer), open any operation with the parameter `user_id_type`, pick the user and copy the ID.
    /// - Apply for the scope `contact:user.id:readonly` ([the steps](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)), and [query by phone number or email](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id) with the `user_id_type` `open_id`.
    ///
    /// msg 中列出的 open_id 查不到对应的用户。open_id 以 `ou_` 开头，并且只在取得它的应用中有效，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。重新获取的方式：
    /// - 在 [API 调试台](https://open.feishu.cn/api-explorer)中打开任一有 `user_id_type` 参数的接口，选择用户并复制其 ID。
    /// - 申请权限 `contact:user.id:readonly`（[申请步骤](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)），[用手机号或邮箱查询](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)，`user_id_type` 填 `open_id`。
    OpenIdNotFound,
    /// `99992360` (HTTP 400): Your request contains not existed id.
    ///
    /// No user of the tenant has some of the user_ids. Check them, and that no open_id or union_id is among them.
    ///
    /// 列表里有 user_id 查不到对应的用户。请检查取值，并确认没有混入 open_id 或 union_id。
    UserIdNotFound,
    /// `99992364` (HTTP 400): Your request contains not existed id.
    ///
    /// No user has some of the union_ids. A union_id starts with `on_`; check them.
    ///
    /// 列表里有 union_id 查不到对应的用户。union_id 以 `on_` 开头，请检查取值。
    UnionIdNotFound,
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232009 => Self::ChatDissolved,
                232010 => Self::ChatInOtherTenant,
                232011 => Self::OperatorNotInChat,
                232013 => Self::MemberLimitReached,
                232017 => Self::PermissionDenied,
                232019 => Self::RateLimited,
                232024 => Self::UserNotVisible,
                232025 => Self::BotNotEnabled,
                232027 => Self::NoValidMember,
                232028 => Self::ExternalMemberRefused,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                232043 => Self::UnavailableIds,
                232044 => Self::TenantMemberLimitReached,
                232090 => Self::UnsupportedChatType,
                99992351 => Self::OpenIdNotFound,
                99992360 => Self::UserIdNotFound,
                99992364 => Self::UnionIdNotFound,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 21usize] = [
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
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
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
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232013,
        name: "MemberLimitReached",
        status: Some(400),
        message: "You have reached the limit of maximum number of members a chat can have.",
        fix: text::Text {
            zh: "群成员人数已到上限。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。请先移出一些成员，或另建一个群。",
            en: "The chat is full. Verified tenants have these limits unless they are changed: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat. Remove members first, or create another chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232017,
        name: "PermissionDenied",
        status: Some(400),
        message: "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.",
        fix: text::Text {
            zh: "群里只有群主和管理员可以添加成员，而操作者不是。任选一种办法：\n- 用[指定群管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers)把操作者设为管理员。\n- 在飞书客户端的 **群设置** > **群管理** 中，让所有成员都可以添加成员、分享群。",
            en: "Only the owner and the managers may add members, and the operator is neither. Do one of these:\n- Make the operator a manager with [Add managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers).\n- In the client, under **Settings** > **Group management** of the chat, let all members add members and share the chat.",
        },
        links: &[
            text::Link {
                text: "指定群管理员",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232019,
        name: "RateLimited",
        status: Some(400),
        message: "The request has been rate limited.",
        fix: text::Text {
            zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。",
            en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one.",
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
        code: 232028,
        name: "ExternalMemberRefused",
        status: Some(400),
        message: "External members can Not be added to an internal group chat.",
        fix: text::Text {
            zh: "内部群不能加入其他企业的成员。请只添加本企业的用户，或改用外部群。",
            en: "Members of other tenants cannot be added to an internal chat. Add only users of the tenant, or use an external chat.",
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
        code: 232043,
        name: "UnavailableIds",
        status: Some(400),
        message: "Your request contains unavailable ids.",
        fix: text::Text {
            zh: "ID 列表里有无效的 ID。请检查每一个 ID，并确认它们的类型正确。",
            en: "Some of the IDs are not valid. Check each of them, and that they are of the right kind.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232044,
        name: "TenantMemberLimitReached",
        status: Some(400),
        message: "You have reached maximum number of chat members set by admin.",
        fix: text::Text {
            zh: "群成员人数已到企业管理员设置的上限。请向管理员申请提高，参见[管理员设置群成员人数上限](https://www.feishu.cn/hc/zh-CN/articles/001739931634)。",
            en: "The chat has as many members as the administrators of the tenant allow. Ask them for more, see [How administrators limit the members of chats](https://www.feishu.cn/hc/zh-CN/articles/001739931634).",
        },
        links: &[
            text::Link {
                text: "管理员设置群成员人数上限",
                url: "https://www.feishu.cn/hc/zh-CN/articles/001739931634",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232090,
        name: "UnsupportedChatType",
        status: Some(400),
        message: "Unsupported chat type.",
        fix: text::Text {
            zh: "不支持这种类型的群。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看 `chat_mode`，只有 `group` 和 `topic` 可以。",
            en: "Chats of this type are not supported. Look up `chat_mode` with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get): it must be `group` or `topic`.",
        },
        links: &[
            text::Link {
                text: "获取群信息",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 99992351,
        name: "OpenIdNotFound",
        status: Some(400),
        message: "these open ids not existed: %v",
        fix: text::Text {
            zh: "msg 中列出的 open_id 查不到对应的用户。open_id 以 `ou_` 开头，并且只在取得它的应用中有效，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。重新获取的方式：\n- 在 [API 调试台](https://open.feishu.cn/api-explorer)中打开任一有 `user_id_type` 参数的接口，选择用户并复制其 ID。\n- 申请权限 `contact:user.id:readonly`（[申请步骤](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)），[用手机号或邮箱查询](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)，`user_id_type` 填 `open_id`。",
            en: "No user has the open_ids that the msg lists. An open_id starts with `ou_` and is good only in the app that obtained it; see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid). To look it up again:\n- In the [API Explorer](https://open.feishu.cn/api-explorer), open any operation with the parameter `user_id_type`, pick the user and copy the ID.\n- Apply for the scope `contact:user.id:readonly` ([the steps](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)), and [query by phone number or email](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id) with the `user_id_type` `open_id`.",
        },
        links: &[
            text::Link {
                text: "如何获取 Open ID",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid",
            },
            text::Link {
                text: "API 调试台",
                url: "https://open.feishu.cn/api-explorer",
            },
            text::Link {
                text: "申请步骤",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error",
            },
            text::Link {
                text: "用手机号或邮箱查询",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 99992360,
        name: "UserIdNotFound",
        status: Some(400),
        message: "Your request contains not existed id.",
        fix: text::Text {
            zh: "列表里有 user_id 查不到对应的用户。请检查取值，并确认没有混入 open_id 或 union_id。",
            en: "No user of the tenant has some of the user_ids. Check them, and that no open_id or union_id is among them.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 99992364,
        name: "UnionIdNotFound",
        status: Some(400),
        message: "Your request contains not existed id.",
        fix: text::Text {
            zh: "列表里有 union_id 查不到对应的用户。union_id 以 `on_` 开头，请检查取值。",
            en: "No user has some of the union_ids. A union_id starts with `on_`; check them.",
        },
        links: &[],
    },
];
/// Remove members from a chat / 将用户或机器人移出群聊.
///
/// Removes users or bots from a chat.
///
/// 把用户或机器人移出一个群。
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id/members`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.members:write_only`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - Only the owner, the managers, and the bot that created the chat with the scope `im:chat:operate_as_owner` can remove others.
/// - Every user and every bot may remove itself, which is to leave the chat.
/// - At most 50 users or 5 bots at a time.
/// - In an internal chat, the operator must belong to the tenant of the chat.
/// - Several calls for one chat at once may meet error 232019: let each end before the next one.
///
/// - 只有群主、管理员，以及建群且具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限的机器人，可以移出他人。
/// - 任何用户和机器人都可以移出自己，即退群。
/// - 一次最多移出 50 个用户，或 5 个机器人。
/// - 操作内部群时，操作者与群必须属于同一企业。
/// - 对同一个群同时发起多次调用，可能遇到错误 232019：请等上一次结束再发起下一次。
///
/// # Errors
///
/// [`DeleteError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/delete)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Delete {
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
    /// What kind of IDs `id_list` holds
    ///
    /// `id_list` 中的 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub member_id_type: Option<MemberIdType>,
    /// Whom to remove, given by the kind of ID `member_id_type` names:
    /// - Users: [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// - Bots: the [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id) of the app.
    ///
    /// **Note**:
    /// - The list must not be empty.
    /// - At most 50 users or 5 bots at a time.
    ///
    /// 要移出的成员，ID 的类型由 `member_id_type` 指定：
    /// - 用户：推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// - 机器人：填应用的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    ///
    /// **注意**：
    /// - 不能为空。
    /// - 一次最多 50 个用户，或 5 个机器人。
    ///
    /// - Example: `["4d7a3c6g"]`
    pub id_list: Option<Vec<String>>,
}
impl Delete {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            id_list: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: impl Into<MemberIdType>) -> Self {
        self.member_id_type = Some(value.into());
        self
    }
    /// Sets `id_list`.
    #[must_use]
    pub fn id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.id_list = Some(value.into());
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("member_id_type", wire::Value::view(&self.member_id_type));
        visit("id_list", wire::Value::view(&self.id_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "member_id_type" => wire::Slot::Optional(&mut self.member_id_type),
            "id_list" => wire::Slot::Optional(&mut self.id_list),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Delete {
    type Response = DeleteResponse;
    type Error = DeleteError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat_members.delete",
            endpoint::Method::Delete,
            "/open-apis/im/v1/chats/:chat_id/members",
        )
        .documented(
            text::Text {
                zh: "将用户或机器人移出群聊",
                en: "Remove members from a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/delete",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_MEMBERS_WRITE_ONLY],
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
                    "id_list",
                    "id_list",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&DELETE_ERRORS);
}
/// What [`Delete`](struct@Delete) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// IDs that are not valid
    ///
    /// 无效的成员
    pub invalid_id_list: Vec<String>,
}
impl DeleteResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `invalid_id_list`.
    #[must_use]
    pub fn invalid_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.invalid_id_list = value.into();
        self
    }
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("invalid_id_list", wire::View::List(&self.invalid_id_list));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "invalid_id_list" => wire::Slot::List(&mut self.invalid_id_list),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Delete DeleteResponse
}
/// The errors that the page of [`Delete`](struct@Delete) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232007` (HTTP 400): Your request specifies a chat_id or user_id which is invalid.
    ///
    /// The chat_id or the ID of a member is not valid. Check both, and that the members are given by the kind of ID `member_id_type` names.
    ///
    /// chat_id 或成员 ID 无效。请检查两者的取值，并确认成员 ID 的类型与 `member_id_type` 一致。
    InvalidChatOrUserId,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. Call as a user or a bot that is.
    ///
    /// 操作者不在群里。请以群里的用户或机器人身份调用。
    OperatorNotInChat,
    /// `232014` (HTTP 400): The token used in the request does NOT have the permissions necessary to complete the request.
    ///
    /// The operator may not remove members: only the owner, the managers, and the bot that created the chat with the scope `im:chat:operate_as_owner` can remove others. Call as one of them, or apply for the scope.
    ///
    /// 操作者无权移出成员：只有群主、管理员，或者建群且具备 `im:chat:operate_as_owner` 权限的机器人可以移出他人。请换用他们的凭证，或开通相应权限。
    PermissionDenied,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one.
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。
    RateLimited,
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
    /// `232029` (HTTP 400): There are no available candidates for chat owner.
    ///
    /// Nobody would be left to become the owner. Hand the chat to another owner first, or dissolve it.
    ///
    /// 移出之后没有人可以接任群主。请先指定一位新群主，或直接解散群。
    NoOwnerCandidate,
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
    /// `232076` (HTTP 400): Can't kick chat owner.
    ///
    /// The owner of a chat cannot be removed. Hand the chat to another owner first.
    ///
    /// 群主不能被移出。请先转让群主，再移出。
    OwnerNotRemovable,
}
crate::__impl_error! {
    DeleteError
}
impl crate::OperationError for DeleteError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232007 => Self::InvalidChatOrUserId,
                232009 => Self::ChatDissolved,
                232010 => Self::ChatInOtherTenant,
                232011 => Self::OperatorNotInChat,
                232014 => Self::PermissionDenied,
                232019 => Self::RateLimited,
                232025 => Self::BotNotEnabled,
                232027 => Self::NoValidMember,
                232029 => Self::NoOwnerCandidate,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                232076 => Self::OwnerNotRemovable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &DELETE_ERRORS[self as usize]
    }
}
static DELETE_ERRORS: [endpoint::ErrorInfo; 15usize] = [
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
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232007,
        name: "InvalidChatOrUserId",
        status: Some(400),
        message: "Your request specifies a chat_id or user_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 或成员 ID 无效。请检查两者的取值，并确认成员 ID 的类型与 `member_id_type` 一致。",
            en: "The chat_id or the ID of a member is not valid. Check both, and that the members are given by the kind of ID `member_id_type` names.",
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
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请以群里的用户或机器人身份调用。",
            en: "The operator is not in the chat. Call as a user or a bot that is.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232014,
        name: "PermissionDenied",
        status: Some(400),
        message: "The token used in the request does NOT have the permissions necessary to complete the request.",
        fix: text::Text {
            zh: "操作者无权移出成员：只有群主、管理员，或者建群且具备 `im:chat:operate_as_owner` 权限的机器人可以移出他人。请换用他们的凭证，或开通相应权限。",
            en: "The operator may not remove members: only the owner, the managers, and the bot that created the chat with the scope `im:chat:operate_as_owner` can remove others. Call as one of them, or apply for the scope.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232019,
        name: "RateLimited",
        status: Some(400),
        message: "The request has been rate limited.",
        fix: text::Text {
            zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。",
            en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one.",
        },
        links: &[
            text::Link {
                text: "频控策略",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN",
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
        code: 232029,
        name: "NoOwnerCandidate",
        status: Some(400),
        message: "There are no available candidates for chat owner.",
        fix: text::Text {
            zh: "移出之后没有人可以接任群主。请先指定一位新群主，或直接解散群。",
            en: "Nobody would be left to become the owner. Hand the chat to another owner first, or dissolve it.",
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
        code: 232076,
        name: "OwnerNotRemovable",
        status: Some(400),
        message: "Can't kick chat owner.",
        fix: text::Text {
            zh: "群主不能被移出。请先转让群主，再移出。",
            en: "The owner of a chat cannot be removed. Hand the chat to another owner first.",
        },
        links: &[],
    },
];
/// List the members of a chat / 获取群成员列表.
///
/// Lists the users in a chat, with their names and IDs.
///
/// 列出一个群里的用户，包括名字和 ID。
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The operator, a bot or a user, is in the chat.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 操作者（机器人或用户）在群里。
///
/// # Restrictions / 使用限制
///
/// - Bots are left out, so a page may hold fewer members than `page_size`.
/// - Members who joined at the same time come together, so a page may also hold more than `page_size`.
/// - In an internal chat, the operator must belong to the tenant of the chat.
///
/// - 不返回群里的机器人，所以一页的成员可能比 `page_size` 少。
/// - 同一时刻入群的成员一次返回，所以一页的成员也可能比 `page_size` 多。
/// - 操作内部群时，操作者与群必须属于同一企业。
///
/// # Errors
///
/// [`GetError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/get)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
    /// What kind of ID the members in the reply are given by
    ///
    /// 响应中的成员 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub member_id_type: Option<UserIdType>,
    /// About how many members a page holds. It may be fewer, as bots are left out, and more, as members who joined at the same time come together.
    ///
    /// 每页大约返回多少个成员。因为不含机器人，实际可能更少；因为同一时刻入群的成员一起返回，也可能更多。
    ///
    /// - Default: `20`
    /// - At most 100
    /// - Example: `20`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page.
    ///
    /// 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    ///
    /// - Example: `"WWxHTStrOEs5WHZpNktGbU94bUcvMWlxdDUzTWt1OXNrRmlLaGRNVG0yaz0="`
    pub page_token: Option<String>,
}
impl Get {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.member_id_type = Some(value.into());
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
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("member_id_type", wire::Value::view(&self.member_id_type));
        visit("page_size", wire::Value::view(&self.page_size));
        visit("page_token", wire::Value::view(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "member_id_type" => wire::Slot::Optional(&mut self.member_id_type),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Get {
    type Response = GetResponse;
    type Error = GetError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat_members.get",
            endpoint::Method::Get,
            "/open-apis/im/v1/chats/:chat_id/members",
        )
        .documented(
            text::Text {
                zh: "获取群成员列表",
                en: "List the members of a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/get",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_MEMBERS_READ]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_GROUP_INFO_READONLY],
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
        .idempotent()
        .request(
            endpoint::BodyKind::None,
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
                        "page_size",
                        "page_size",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(None, Some(100))
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
        .errors(&GET_ERRORS);
}
impl crate::Paged for Get {
    type Item = ListMember;
    fn items(response: GetResponse) -> Vec<ListMember> {
        response.items
    }
}
/// What [`Get`](struct@Get) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The members of this page
    ///
    /// 这一页的成员
    pub items: Vec<ListMember>,
    /// Gets the page after this one. It is left out where there is none.
    ///
    /// 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// Whether there is a page after this one
    ///
    /// 后面是否还有一页
    pub has_more: bool,
    /// How many members there are
    ///
    /// 成员总数
    pub member_total: i64,
}
impl GetResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<ListMember>>) -> Self {
        self.items = value.into();
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
    /// Sets `member_total`.
    #[must_use]
    pub fn member_total(mut self, value: i64) -> Self {
        self.member_total = value;
        self
    }
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
        visit("page_token", wire::Value::view(&self.page_token));
        visit("has_more", wire::View::Boolean(self.has_more));
        visit("member_total", wire::View::Integer(self.member_total));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            "member_total" => wire::Slot::Integer(&mut self.member_total),
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
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。
    OperatorNotInChat,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, which the app may not look into; this cannot be applied for at present. Use the operation on internal chats only.
    ///
    /// 这是外部群，应用无权查看，目前也不能申请这一权限。请只用于内部群。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
}
crate::__impl_error! {
    GetError
}
impl crate::OperationError for GetError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232009 => Self::ChatDissolved,
                232010 => Self::ChatInOtherTenant,
                232011 => Self::OperatorNotInChat,
                232025 => Self::BotNotEnabled,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &GET_ERRORS[self as usize]
    }
}
static GET_ERRORS: [endpoint::ErrorInfo; 9usize] = [
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
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
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
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
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
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "这是外部群，应用无权查看，目前也不能申请这一权限。请只用于内部群。",
            en: "The chat is an external one, which the app may not look into; this cannot be applied for at present. Use the operation on internal chats only.",
        },
        links: &[],
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
];
/// Tell whether the operator is in a chat / 判断用户或机器人是否在群里.
///
/// Tells whether the user or the bot, whichever the token stands for, is in a chat.
///
/// 判断凭证所代表的用户或机器人是否在一个群里。
///
/// - `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat.members:read`, `im:chat.group_info:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// In an internal chat, the operator must belong to the tenant of the chat.
///
/// 操作内部群时，操作者与群必须属于同一企业。
///
/// # Errors
///
/// [`IsInChatError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/is_in_chat)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IsInChat {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
}
impl IsInChat {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for IsInChat {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for IsInChat {
    type Response = IsInChatResponse;
    type Error = IsInChatError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat_members.is_in_chat",
            endpoint::Method::Get,
            "/open-apis/im/v1/chats/:chat_id/members/is_in_chat",
        )
        .documented(
            text::Text {
                zh: "判断用户或机器人是否在群里",
                en: "Tell whether the operator is in a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/is_in_chat",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_MEMBERS_READ]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_GROUP_INFO_READONLY],
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
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&IS_IN_CHAT_ERRORS);
}
/// What [`IsInChat`](struct@IsInChat) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IsInChatResponse {
    /// Whether they are in it
    ///
    /// 是否在群里
    pub is_in_chat: bool,
}
impl IsInChatResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `is_in_chat`.
    #[must_use]
    pub fn is_in_chat(mut self, value: bool) -> Self {
        self.is_in_chat = value;
        self
    }
}
impl wire::Object for IsInChatResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("is_in_chat", wire::View::Boolean(self.is_in_chat));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "is_in_chat" => wire::Slot::Boolean(&mut self.is_in_chat),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    IsInChat IsInChatResponse
}
/// The errors that the page of [`IsInChat`](struct@IsInChat) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsInChatError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
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
}
crate::__impl_error! {
    IsInChatError
}
impl crate::OperationError for IsInChatError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232010 => Self::ChatInOtherTenant,
                232025 => Self::BotNotEnabled,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &IS_IN_CHAT_ERRORS[self as usize]
    }
}
static IS_IN_CHAT_ERRORS: [endpoint::ErrorInfo; 6usize] = [
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
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
];
/// Join a chat / 用户或机器人主动加入群聊.
///
/// The operator, a user or a bot, joins a public chat.
///
/// 操作者（用户或机器人）加入一个公开群。
///
/// - `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat.members:write_only`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - Only public chats can be joined: those of the `chat_type` `public`, as [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells.
/// - To join an internal chat (`chat_tag` `inner`), the operator must belong to the tenant of the chat.
///
/// - 只能加入公开群：[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)返回的 `chat_type` 为 `public`。
/// - 加入内部群（`chat_tag` 为 `inner`）时，操作者与群必须属于同一企业。
///
/// # Errors
///
/// [`MeJoinError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/me_join)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MeJoin {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**:
    /// - Only public chats are supported; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells whether `chat_type` is `public`.
    /// - A chat that is full cannot be joined. Verified tenants have these limits: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：
    /// - 只支持公开群，可以用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看 `chat_type` 是否为 `public`。
    /// - 群人数到上限后不能加入。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
}
impl MeJoin {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for MeJoin {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for MeJoin {
    type Response = MeJoinResponse;
    type Error = MeJoinError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat_members.me_join",
            endpoint::Method::Patch,
            "/open-apis/im/v1/chats/:chat_id/members/me_join",
        )
        .documented(
            text::Text {
                zh: "用户或机器人主动加入群聊",
                en: "Join a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat-member/me_join",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_MEMBERS_WRITE_ONLY],
                ),
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
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&ME_JOIN_ERRORS);
}
/// What [`MeJoin`](struct@MeJoin) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MeJoinResponse {}
impl MeJoinResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for MeJoinResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
crate::__impl_object! {
    MeJoin MeJoinResponse
}
/// The errors that the page of [`MeJoin`](struct@MeJoin) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeJoinError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for.
    ///
    /// 本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。
    ChatTypeUnsupported,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232013` (HTTP 400): You have reached the limit of maximum number of members a chat can have.
    ///
    /// The chat is full. Verified tenants have these limits unless they are changed: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat. Remove members first, or create another chat.
    ///
    /// 群成员人数已到上限。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。请先移出一些成员，或另建一个群。
    MemberLimitReached,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
    RateLimited,
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
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
    /// `232075` (HTTP 400): The public group needs to apply to join, and users or bots are not allowed to actively join the group.
    ///
    /// To join this public chat takes approval, and it cannot be joined by the API. Apply in the client, or have a member [add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the operator.
    ///
    /// 这个公开群入群需要审批，不能通过接口加入。请在客户端申请，或请群成员[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)。
    ApprovalRequired,
}
crate::__impl_error! {
    MeJoinError
}
impl crate::OperationError for MeJoinError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232008 => Self::ChatTypeUnsupported,
                232009 => Self::ChatDissolved,
                232010 => Self::ChatInOtherTenant,
                232013 => Self::MemberLimitReached,
                232019 => Self::RateLimited,
                232025 => Self::BotNotEnabled,
                232027 => Self::NoValidMember,
                232034 => Self::AppUnavailable,
                232075 => Self::ApprovalRequired,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &ME_JOIN_ERRORS[self as usize]
    }
}
static ME_JOIN_ERRORS: [endpoint::ErrorInfo; 11usize] = [
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232008,
        name: "ChatTypeUnsupported",
        status: Some(400),
        message: "Your request specifies a chat whose type is NOT supported currently.",
        fix: text::Text {
            zh: "本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。",
            en: "The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for.",
        },
        links: &[
            text::Link {
                text: "获取群信息",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get",
            },
        ],
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
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232013,
        name: "MemberLimitReached",
        status: Some(400),
        message: "You have reached the limit of maximum number of members a chat can have.",
        fix: text::Text {
            zh: "群成员人数已到上限。已认证企业的默认上限：普通群 5000 人，会议群 3000 人，话题群 5000 人。请先移出一些成员，或另建一个群。",
            en: "The chat is full. Verified tenants have these limits unless they are changed: 5000 members in a group, 3000 in the chat of a meeting, 5000 in a topic chat. Remove members first, or create another chat.",
        },
        links: &[],
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
        code: 232075,
        name: "ApprovalRequired",
        status: Some(400),
        message: "The public group needs to apply to join, and users or bots are not allowed to actively join the group.",
        fix: text::Text {
            zh: "这个公开群入群需要审批，不能通过接口加入。请在客户端申请，或请群成员[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)。",
            en: "To join this public chat takes approval, and it cannot be joined by the API. Apply in the client, or have a member [add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the operator.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
];
/// The members of this page
///
/// 这一页的成员
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListMember {
    /// What kind of ID `member_id` is: that of `member_id_type` in the request, `open_id`, `union_id` or `user_id`
    ///
    /// `member_id` 是哪一种 ID，与请求中的 `member_id_type` 相同：`open_id`、`union_id` 或 `user_id`
    pub member_id_type: String,
    /// The ID of the member; the [overview of user identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds
    ///
    /// 成员的 ID，各种 ID 参见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)
    pub member_id: String,
    /// Their name
    ///
    /// 名字
    pub name: String,
    /// Identifies the tenant on the platform. A store app exchanges it for the tenant_access_token of that tenant.
    ///
    /// 企业在平台上的唯一标识；商店应用用它换取该企业的 tenant_access_token
    pub tenant_key: String,
}
impl ListMember {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: impl Into<String>) -> Self {
        self.member_id_type = value.into();
        self
    }
    /// Sets `member_id`.
    #[must_use]
    pub fn member_id(mut self, value: impl Into<String>) -> Self {
        self.member_id = value.into();
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
impl wire::Object for ListMember {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("member_id_type", wire::View::Text(&self.member_id_type));
        visit("member_id", wire::View::Text(&self.member_id));
        visit("name", wire::View::Text(&self.name));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "member_id_type" => wire::Slot::Text(&mut self.member_id_type),
            "member_id" => wire::Slot::Text(&mut self.member_id),
            "name" => wire::Slot::Text(&mut self.name),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            _ => wire::Slot::Skip,
        }
    }
}
/// What kind of IDs `id_list` holds
///
/// `id_list` 中的 ID 是哪一种
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
/// What kind of ID the members in the reply are given by
///
/// 响应中的成员 ID 是哪一种
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
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
    ListMember
}
crate::__impl_object_value! {
    ListMember
}
crate::__impl_enum! {
    MemberIdType UserIdType
}
crate::__impl_enum_value! {
    MemberIdType UserIdType
}
