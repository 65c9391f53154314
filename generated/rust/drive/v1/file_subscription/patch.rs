// Generated from spec/drive/v1/file_subscription/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::drive::{error, v1};
impl super::Api<'_> {
    /// Update a comment subscription / 更新订阅状态: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        file_token: impl Into<String>,
        subscription_id: impl Into<String>,
        is_subscribe: bool,
        file_type: v1::DriveFileType,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(file_token, subscription_id, is_subscribe, file_type),
        )
    }
}
/// Update a comment subscription / 更新订阅状态.
///
/// Changes the state of a subscription to the comments of a document by its ID, as a user.
///
/// 以用户身份按 ID 更改一个文档评论订阅的状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::drive::v1::DriveFileType;
/// let reply = client.drive().v1().file_subscription().patch("doxcnxxxxxxxxxxxxxxxxxxxxxx", "1234567890987654321", true, DriveFileType::Docx).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The token of the document the comments are in. / 评论所在云文档的 token。
    /// - Example: `"doxcnxxxxxxxxxxxxxxxxxxxxxx"`
    pub file_token: String,
    /// The ID of the subscription. / 订阅关系的 ID。
    /// - Example: `"1234567890987654321"`
    pub subscription_id: String,
    /// Whether to subscribe; `false` unsubscribes. / 是否订阅，`false` 则取消订阅。
    pub is_subscribe: bool,
    /// The type of document that `file_token` stands for. / `file_token` 所指云文档的类型。
    pub file_type: v1::DriveFileType,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        file_token: impl Into<String>,
        subscription_id: impl Into<String>,
        is_subscribe: bool,
        file_type: v1::DriveFileType,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            subscription_id: subscription_id.into(),
            is_subscribe,
            file_type,
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_token", &mut self.file_token);
        f.field("subscription_id", &mut self.subscription_id);
        f.field("is_subscribe", &mut self.is_subscribe);
        f.field("file_type", &mut self.file_type);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("drive.v1.file_subscription.patch", Patch, "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id")
        .documented(text("更新订阅状态", "Update a comment subscription"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::DOCS_DOCUMENT_SUBSCRIPTION]),
            scopes(&[crate::scope::DRIVE_DRIVE]),
            scopes(&[crate::scope::DRIVE_DRIVE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("file_token", String).required(),
            path("subscription_id", String).required(),
            body("is_subscribe", Boolean).required(),
            body("file_type", String).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = v1::FileSubscription;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1064000`](error::INVALID_SUBSCRIPTION_PARAMETER): Illegal parameter
    InvalidSubscriptionParameter = error::INVALID_SUBSCRIPTION_PARAMETER,
    /// [`1064030`](error::SUBSCRIPTION_DENIED): Permission denied
    SubscriptionDenied = error::SUBSCRIPTION_DENIED,
    /// [`1064040`](error::DOCUMENT_TOKEN_NOT_FOUND): Token not exist
    DocumentTokenNotFound = error::DOCUMENT_TOKEN_NOT_FOUND,
    /// [`1065000`](error::SUBSCRIPTION_INTERNAL_ERROR): Internal Server Error
    SubscriptionInternalError = error::SUBSCRIPTION_INTERNAL_ERROR,
}
