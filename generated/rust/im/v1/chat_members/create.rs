// Generated from spec/im/v1/chat_members/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Add members to a chat / 将用户或机器人拉入群聊: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.member_id_type(…))`.
    pub fn create(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(chat_id))
    }
}
/// Add members to a chat / 将用户或机器人拉入群聊.
///
/// Adds users or bots to a chat. / 把用户或机器人拉入一个群。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat_members().create("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
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
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat-member/create)
#[derive(Clone, Default)]
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
    pub chat_id: id::ChatId,
    /// The type of ID in `id_list` / `id_list` 中的 ID 类型
    /// - Default: `"open_id"`
    pub member_id_type: Option<v1::MemberIdType>,
    /// What happens where some of the IDs cannot be used / 列表中有不可用的 ID 时怎么办
    /// - Default: `0`
    /// - `0`: IDs that do not exist or are not visible make the call fail. Users who have left the company are passed over, and the others added. / 有不存在或不可见的 ID 时失败，返回错误；有已离职的 ID 时，其余的照常入群，返回成功。
    /// - `1`: All that can be used are added, and the reply lists the others by the reason. / 可用的全部入群，返回成功，并列出其余的 ID 和原因。
    /// - `2`: A single ID that cannot be used makes the call fail, and the error lists it. / 只要有一个不可用就失败，返回错误，并列出不可用的 ID。
    pub succeed_type: Option<i64>,
    /// The members to add, as `member_id_type` IDs:
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
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            member_id_type: Default::default(),
            succeed_type: Default::default(),
            id_list: Default::default(),
        }
    }
    /// Sets `member_id_type`.
    #[must_use]
    pub fn member_id_type(mut self, value: v1::MemberIdType) -> Self {
        self.member_id_type = Some(value);
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
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("member_id_type", &mut self.member_id_type);
        f.field("succeed_type", &mut self.succeed_type);
        f.field("id_list", &mut self.id_list);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.chat_members.create", Post, "/open-apis/im/v1/chats/:chat_id/members")
        .documented(text("将用户或机器人拉入群聊", "Add members to a chat"), "https://open.feishu.cn/document/server-docs/group/chat-member/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_MEMBERS_WRITE_ONLY]),
        ])
        .guards(&[
            Guard::sent("member_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("chat_id", String).required(),
            query("member_id_type", String).default("\"open_id\""),
            query("succeed_type", Integer).default("0"),
            body("id_list", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
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
    /// IDs that do not exist / 不存在的 ID
    pub not_existed_id_list: Vec<String>,
    /// Those whom the owner or a manager still has to approve / 等待群主或管理员审批的成员
    pub pending_approval_id_list: Vec<String>,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("invalid_id_list", &mut self.invalid_id_list);
        f.field("not_existed_id_list", &mut self.not_existed_id_list);
        f.field("pending_approval_id_list", &mut self.pending_approval_id_list);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232013`](error::MEMBER_LIMIT_REACHED): You have reached the limit of maximum number of members a chat can have.
    MemberLimitReached = error::MEMBER_LIMIT_REACHED,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// Only the owner and the managers may add members, and the operator is neither. Do one of these:
    /// - Make the operator a manager with [Add managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers).
    /// - In the client, under **Settings** > **Group management** of the chat, let all members add members and share the chat.
    ///
    /// 群里只有群主和管理员可以添加成员，而操作者不是。任选一种办法：
    /// - 用[指定群管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers)把操作者设为管理员。
    /// - 在飞书客户端的 **群设置** > **群管理** 中，让所有成员都可以添加成员、分享群。
    OwnerOnly = &ErrorInfo {
        fix: Text { zh: "群里只有群主和管理员可以添加成员，而操作者不是。任选一种办法：\n- 用[指定群管理员](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers)把操作者设为管理员。\n- 在飞书客户端的 **群设置** > **群管理** 中，让所有成员都可以添加成员、分享群。", en: "Only the owner and the managers may add members, and the operator is neither. Do one of these:\n- Make the operator a manager with [Add managers](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers).\n- In the client, under **Settings** > **Group management** of the chat, let all members add members and share the chat." },
        links: &[Link { text: "指定群管理员", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers" }],
        ..*error::OWNER_ONLY
    },
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one.
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。
    ChatRateLimited = &ErrorInfo {
        fix: Text { zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。对同一个群同时添加、移除成员也会遇到这个错误：请等上一次调用结束再发起下一次。", en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN). It also happens where members of one chat are added or removed by several calls at once: let each call end before the next one." },
        ..*error::CHAT_RATE_LIMITED
    },
    /// [`232024`](error::USER_NOT_VISIBLE): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    UserNotVisible = error::USER_NOT_VISIBLE,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232027`](error::NO_VALID_MEMBER): There are no valid members in the ID list specified in your request.
    NoValidMember = error::NO_VALID_MEMBER,
    /// [`232028`](error::EXTERNAL_MEMBER_REFUSED): External members can Not be added to an internal group chat.
    ExternalMemberRefused = error::EXTERNAL_MEMBER_REFUSED,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// `232043` (HTTP 400): Your request contains unavailable ids.
    ///
    /// Some of the IDs are not valid. Check each of them, and that they are of the right kind.
    ///
    /// ID 列表里有无效的 ID。请检查每一个 ID，并确认它们的类型正确。
    UnavailableIds = &ErrorInfo {
        fix: Text { zh: "ID 列表里有无效的 ID。请检查每一个 ID，并确认它们的类型正确。", en: "Some of the IDs are not valid. Check each of them, and that they are of the right kind." },
        ..*error::UNAVAILABLE_IDS
    },
    /// [`232044`](error::TENANT_MEMBER_LIMIT_REACHED): You have reached maximum number of chat members set by admin.
    TenantMemberLimitReached = error::TENANT_MEMBER_LIMIT_REACHED,
    /// [`232090`](error::UNSUPPORTED_CHAT_TYPE): Unsupported chat type.
    UnsupportedChatType = error::UNSUPPORTED_CHAT_TYPE,
    /// `99992351` (HTTP 400): these open ids not existed: %v
    ///
    /// No user has the open_ids that the msg lists. An open_id starts with `ou_` and is good only in the app that obtained it; see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid). To look it up again:
    /// - In the [API Explorer](https://open.feishu.cn/api-explorer), open any operation with the parameter `user_id_type`, pick the user and copy the ID.
    /// - Apply for the scope `contact:user.id:readonly` ([the steps](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)), and [query by phone number or email](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id) with the `user_id_type` `open_id`.
    ///
    /// msg 中列出的 open_id 查不到对应的用户。open_id 以 `ou_` 开头，并且只在取得它的应用中有效，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。重新获取的方式：
    /// - 在 [API 调试台](https://open.feishu.cn/api-explorer)中打开任一有 `user_id_type` 参数的接口，选择用户并复制其 ID。
    /// - 申请权限 `contact:user.id:readonly`（[申请步骤](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)），[用手机号或邮箱查询](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)，`user_id_type` 填 `open_id`。
    OpenIdNotFound = &ErrorInfo {
        fix: Text { zh: "msg 中列出的 open_id 查不到对应的用户。open_id 以 `ou_` 开头，并且只在取得它的应用中有效，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。重新获取的方式：\n- 在 [API 调试台](https://open.feishu.cn/api-explorer)中打开任一有 `user_id_type` 参数的接口，选择用户并复制其 ID。\n- 申请权限 `contact:user.id:readonly`（[申请步骤](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)），[用手机号或邮箱查询](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id)，`user_id_type` 填 `open_id`。", en: "No user has the open_ids that the msg lists. An open_id starts with `ou_` and is good only in the app that obtained it; see [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid). To look it up again:\n- In the [API Explorer](https://open.feishu.cn/api-explorer), open any operation with the parameter `user_id_type`, pick the user and copy the ID.\n- Apply for the scope `contact:user.id:readonly` ([the steps](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error)), and [query by phone number or email](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id) with the `user_id_type` `open_id`." },
        links: &[Link { text: "如何获取 Open ID", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid" }, Link { text: "API 调试台", url: "https://open.feishu.cn/api-explorer" }, Link { text: "申请步骤", url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error" }, Link { text: "用手机号或邮箱查询", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id" }],
        ..*crate::gateway::OPEN_ID_NOT_FOUND
    },
    /// `99992360` (HTTP 400): Your request contains not existed id.
    ///
    /// No user of the tenant has some of the user_ids. Check them, and that no open_id or union_id is among them.
    ///
    /// 列表里有 user_id 查不到对应的用户。请检查取值，并确认没有混入 open_id 或 union_id。
    UserIdNotFound = &ErrorInfo {
        message: "Your request contains not existed id.",
        fix: Text { zh: "列表里有 user_id 查不到对应的用户。请检查取值，并确认没有混入 open_id 或 union_id。", en: "No user of the tenant has some of the user_ids. Check them, and that no open_id or union_id is among them." },
        links: &[],
        ..*crate::gateway::USER_ID_NOT_FOUND
    },
    /// `99992364` (HTTP 400): Your request contains not existed id.
    ///
    /// No user has some of the union_ids. A union_id starts with `on_`; check them.
    ///
    /// 列表里有 union_id 查不到对应的用户。union_id 以 `on_` 开头，请检查取值。
    UserIdFromOtherTenant = &ErrorInfo {
        message: "Your request contains not existed id.",
        fix: Text { zh: "列表里有 union_id 查不到对应的用户。union_id 以 `on_` 开头，请检查取值。", en: "No user has some of the union_ids. A union_id starts with `on_`; check them." },
        ..*crate::gateway::USER_ID_FROM_OTHER_TENANT
    },
}
