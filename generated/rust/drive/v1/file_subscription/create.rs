// Generated from spec/drive/v1/file_subscription/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Create a comment subscription / 创建订阅: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.subscription_id(…))`.
    pub fn create(
        &self,
        file_token: impl Into<String>,
        subscription_type: v1::SubscriptionType,
        file_type: v1::DriveFileType,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(file_token, subscription_type, file_type),
        )
    }
}
/// Create a comment subscription / 创建订阅.
///
/// Subscribes the current user to the comments of a document; the Docs assistant then notifies the user of updates.
///
/// 以用户身份订阅一个文档的评论，有更新时由“云文档助手”通知该用户。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveFileType;
/// use feishu_api::drive::v1::SubscriptionType;
/// let reply = client.drive().v1().file_subscription().create("doxcnxxxxxxxxxxxxxxxxxxxxxx", SubscriptionType::CommentUpdate, DriveFileType::Doc).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/drive/v1/files/:file_token/subscriptions`
/// - Rate limit: 100 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Example: `"doxcnxxxxxxxxxxxxxxxxxxxxxx"`
    pub file_token: String,
    /// The ID of the subscription. / 订阅关系的 ID。
    /// - Example: `"1234567890987654321"`
    pub subscription_id: Option<String>,
    /// The type of change that is subscribed to. / 订阅哪一类变更。
    pub subscription_type: v1::SubscriptionType,
    /// Whether the subscription is active; `false` means unsubscribed. The misspelled name is that of the API.
    ///
    /// 订阅是否有效，`false` 表示取消订阅。字段名按接口原样拼写。
    pub is_subcribe: Option<bool>,
    /// The type of document that `file_token` stands for. / `file_token` 所指云文档的类型。
    pub file_type: v1::DriveFileType,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        subscription_type: v1::SubscriptionType,
        file_type: v1::DriveFileType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            subscription_id: Default::default(),
            subscription_type,
            is_subcribe: Default::default(),
            file_type,
        }
    }
    /// Sets `subscription_id`.
    #[must_use]
    pub fn subscription_id(mut self, value: impl Into<String>) -> Self {
        self.subscription_id = Some(value.into());
        self
    }
    /// Sets `is_subcribe`.
    #[must_use]
    pub fn is_subcribe(mut self, value: bool) -> Self {
        self.is_subcribe = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("subscription_id", &mut self.subscription_id);
        f.field("subscription_type", &mut self.subscription_type);
        f.field("is_subcribe", &mut self.is_subcribe);
        f.field("file_type", &mut self.file_type);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("drive.v1.file_subscription.create", Post, "/open-apis/drive/v1/files/:file_token/subscriptions")
        .documented(text("创建订阅", "Create a comment subscription"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_SUBSCRIPTION]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("file_token", String).required(),
            body("subscription_id", String),
            body("subscription_type", String).required(),
            body("is_subcribe", Boolean),
            body("file_type", String).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::FileSubscription;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1064000`](error::INVALID_SUBSCRIPTION_PARAMETER): Illegal parameter
    InvalidSubscriptionParameter = error::INVALID_SUBSCRIPTION_PARAMETER,
    /// [`1064030`](error::SUBSCRIPTION_DENIED): Permission denied
    SubscriptionDenied = error::SUBSCRIPTION_DENIED,
    /// [`1064040`](error::DOCUMENT_TOKEN_NOT_FOUND): Token not exist
    DocumentTokenNotFound = error::DOCUMENT_TOKEN_NOT_FOUND,
    /// [`1065000`](error::SUBSCRIPTION_INTERNAL_ERROR): Internal Server Error
    SubscriptionInternalError = error::SUBSCRIPTION_INTERNAL_ERROR,
}
