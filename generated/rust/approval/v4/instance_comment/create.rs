// Generated from spec/approval/v4/instance_comment/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Create or edit a comment on an approval / 创建评论: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        instance_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(instance_id, user_id))
    }
}
/// Create or edit a comment on an approval / 创建评论.
///
/// Creates, edits or answers a comment on an approval instance; the remarks that go with approving, rejecting and the like are separate.
///
/// 在一个审批实例下创建、修改或回复评论，不含同意、拒绝等操作附带的意见。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.approval().v4().instance_comment().create("6A123516-FB88-470D-A428-9AF58B71B3C0", "e5286g26").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/approval/v4/instances/:instance_id/comments`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:instance.comment`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The code of the instance, returned when it was created and also found by listing instance IDs or querying instances. A custom instance ID works as well.
    ///
    /// 审批实例的 Code，创建实例时返回，也可通过获取实例 ID 列表或查询实例列表得到；也可填自定义的实例 ID。
    /// - Example: `"6A123516-FB88-470D-A428-9AF58B71B3C0"`
    pub instance_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user who acts, as a `user_id_type` ID. / 操作用户的 ID，类型由 `user_id_type` 决定。
    /// - Example: `"e5286g26"`
    pub user_id: String,
    /// The comment, as JSON in a string: `text` is its text, `files` its attachments, each with `url`, `thumbnailURL`, `fileSize`, `title` and `type` (`image` for an image). To mention a user, write the name like `@username` in the text and fill in `at_info_list`. Use HTTPS for attachments, as thumbnails may break on desktop otherwise.
    ///
    /// 评论内容，为 JSON 转成的字符串，其中 `text` 是文本，`files` 是附件，每个附件有 `url`、`thumbnailURL`、`fileSize`、`title` 和 `type`（`image` 表示图片）。要 @ 用户时，须在文本中写出 `@username` 这样的名字，并填写 `at_info_list`。附件地址请用 HTTPS，否则 PC 端的缩略图可能异常。
    /// - Example: `"text"`
    pub content: Option<String>,
    /// The users mentioned in the comment. / 评论中被 @ 的用户。
    pub at_info_list: Option<Vec<v4::CommentAtInfoInput>>,
    /// The ID of the comment to reply to, returned when comments are created or listed. Omit it if this is no reply.
    ///
    /// 要回复的评论的 ID，由创建评论或获取评论返回；不是回复则不填。
    /// - Example: `"7081516627711524883"`
    pub parent_comment_id: Option<String>,
    /// The ID of the comment to edit or delete, returned when comments are created or listed. Omit it to create a comment.
    ///
    /// 要编辑或删除的评论的 ID，由创建评论或获取评论返回；新建评论则不填。
    /// - Example: `"7081516627711524883"`
    pub comment_id: Option<String>,
    /// Whether data is only synchronized, without triggering the bot. Set it to `false` for custom approvals in Feishu Approval and to `true` otherwise.
    ///
    /// 是否只同步数据而不触发 Bot。飞书审批中的自定义审批填 `false`，其他情况填 `true`。
    pub disable_bot: Option<bool>,
    /// Additional data, as JSON in a string. / 附加数据，为 JSON 转成的字符串。
    /// - Example: `"{\"a\":\"a\"}"`
    pub extra: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(instance_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            user_id_type: Default::default(),
            user_id: user_id.into(),
            content: Default::default(),
            at_info_list: Default::default(),
            parent_comment_id: Default::default(),
            comment_id: Default::default(),
            disable_bot: Default::default(),
            extra: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `at_info_list`.
    #[must_use]
    pub fn at_info_list(
        mut self,
        value: impl Into<Vec<v4::CommentAtInfoInput>>,
    ) -> Self {
        self.at_info_list = Some(value.into());
        self
    }
    /// Sets `parent_comment_id`.
    #[must_use]
    pub fn parent_comment_id(mut self, value: impl Into<String>) -> Self {
        self.parent_comment_id = Some(value.into());
        self
    }
    /// Sets `comment_id`.
    #[must_use]
    pub fn comment_id(mut self, value: impl Into<String>) -> Self {
        self.comment_id = Some(value.into());
        self
    }
    /// Sets `disable_bot`.
    #[must_use]
    pub fn disable_bot(mut self, value: bool) -> Self {
        self.disable_bot = Some(value);
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("content", &mut self.content);
        f.field("at_info_list", &mut self.at_info_list);
        f.field("parent_comment_id", &mut self.parent_comment_id);
        f.field("comment_id", &mut self.comment_id);
        f.field("disable_bot", &mut self.disable_bot);
        f.field("extra", &mut self.extra);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("approval.v4.instance_comment.create", Post, "/open-apis/approval/v4/instances/:instance_id/comments")
        .documented(text("创建评论", "Create or edit a comment on an approval"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_INSTANCE_COMMENT]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("instance_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("user_id", String).required(),
            body("content", String),
            body("at_info_list", Array),
            body("parent_comment_id", String),
            body("comment_id", String),
            body("disable_bot", Boolean),
            body("extra", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the comment, needed to edit it, delete it or reply to it. / 评论的 ID，编辑、删除或回复评论时要用到。
    pub comment_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("comment_id", &mut self.comment_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
