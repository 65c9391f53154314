// Generated from spec/admin/v1/badge/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::admin::{error, v1};
impl super::Api<'_> {
    /// Update a badge / 修改勋章信息: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.explanation(…))`.
    pub fn update(
        &self,
        badge_id: impl Into<String>,
        name: impl Into<String>,
        detail_image: impl Into<String>,
        show_image: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(badge_id, name, detail_image, show_image),
        )
    }
}
/// Update a badge / 修改勋章信息.
///
/// Changes the information of one badge by its ID. / 按 ID 修改一枚勋章的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.admin().v1().badge().update("m_MzfKDM", "text", "75a1949f-d9df-4b46-bc88-dacc51e88f3j", "03daa74a-159f-49e9-963e-b6c4d76103fj").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/admin/v1/badges/:badge_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the badge, from `admin.v1.badge.create` or `admin.v1.badge.list`.
    ///
    /// 勋章的 ID，由 `admin.v1.badge.create` 或 `admin.v1.badge.list` 返回。
    /// - Length: 1 to 64
    /// - Example: `"m_MzfKDM"`
    pub badge_id: String,
    /// The name of the badge, unique within the tenant. / 勋章的名称，租户内不能重复。
    /// - Example: `"text"`
    pub name: String,
    /// The text that describes the badge. / 对勋章的说明文字。
    /// - Example: `"text"`
    pub explanation: Option<String>,
    /// The key of the detail picture of the badge; the tenant itself must have uploaded it with `admin.v1.badge_image.create` within the last hour.
    ///
    /// 勋章详情图的 key，须由本租户在一小时内通过 `admin.v1.badge_image.create` 上传得到。
    /// - Length: at least 1
    /// - Example: `"75a1949f-d9df-4b46-bc88-dacc51e88f3j"`
    pub detail_image: String,
    /// The key of the picture worn on the avatar; the tenant itself must have uploaded it with `admin.v1.badge_image.create` within the last hour.
    ///
    /// 勋章头像挂饰图的 key，须由本租户在一小时内通过 `admin.v1.badge_image.create` 上传得到。
    /// - Length: at least 1
    /// - Example: `"03daa74a-159f-49e9-963e-b6c4d76103fj"`
    pub show_image: String,
    /// The name of the badge in several languages, each under the limits of `name`.
    ///
    /// 勋章名称的多语言版本，每种语言的限制与 `name` 相同。
    pub i18n_name: Option<v1::I18nInput>,
    /// The description of the badge in several languages, each under the limits of `explanation`.
    ///
    /// 勋章说明的多语言版本，每种语言的限制与 `explanation` 相同。
    pub i18n_explanation: Option<v1::I18nInput>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        badge_id: impl Into<String>,
        name: impl Into<String>,
        detail_image: impl Into<String>,
        show_image: impl Into<String>,
    ) -> Self {
        Self {
            badge_id: badge_id.into(),
            name: name.into(),
            explanation: Default::default(),
            detail_image: detail_image.into(),
            show_image: show_image.into(),
            i18n_name: Default::default(),
            i18n_explanation: Default::default(),
        }
    }
    /// Sets `explanation`.
    #[must_use]
    pub fn explanation(mut self, value: impl Into<String>) -> Self {
        self.explanation = Some(value.into());
        self
    }
    /// Sets `i18n_name`.
    #[must_use]
    pub fn i18n_name(mut self, value: v1::I18nInput) -> Self {
        self.i18n_name = Some(value);
        self
    }
    /// Sets `i18n_explanation`.
    #[must_use]
    pub fn i18n_explanation(mut self, value: v1::I18nInput) -> Self {
        self.i18n_explanation = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge_id", &mut self.badge_id);
        f.field("name", &mut self.name);
        f.field("explanation", &mut self.explanation);
        f.field("detail_image", &mut self.detail_image);
        f.field("show_image", &mut self.show_image);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_explanation", &mut self.i18n_explanation);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("admin.v1.badge.update", Put, "/open-apis/admin/v1/badges/:badge_id")
        .documented(text("修改勋章信息", "Update a badge"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/update")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("badge_id", String).required(),
            body("name", String).required(),
            body("explanation", String),
            body("detail_image", String).required(),
            body("show_image", String).required(),
            body("i18n_name", Object),
            body("i18n_explanation", Object),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The badge after the update. / 更新后的勋章。
    pub badge: v1::Badge,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge", &mut self.badge);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1051000`](error::UNKNOWN_INTERNAL_ERROR): unknown server error
    UnknownInternalError = error::UNKNOWN_INTERNAL_ERROR,
    /// [`1051001`](error::INVALID_BADGE_PARAMETER): request contain invalid param
    InvalidBadgeParameter = error::INVALID_BADGE_PARAMETER,
    /// [`1051002`](error::AUTHORITY_EXCEEDED): request to exceed authority
    AuthorityExceeded = error::AUTHORITY_EXCEEDED,
    /// [`1051103`](error::BADGE_NAME_DUPLICATED): badge name are duplicated
    BadgeNameDuplicated = error::BADGE_NAME_DUPLICATED,
    /// [`1051104`](error::BADGE_NAME_TOO_LONG): cannot exceed the max length limit of badge name
    BadgeNameTooLong = error::BADGE_NAME_TOO_LONG,
    /// [`1051105`](error::BADGE_EXPLANATION_TOO_LONG): cannot exceed the max length limit of badge explanation
    BadgeExplanationTooLong = error::BADGE_EXPLANATION_TOO_LONG,
    /// [`1051106`](error::BADGE_IMAGE_OF_OTHER_TENANT): badge image in request payload is not belong to current tenant
    BadgeImageOfOtherTenant = error::BADGE_IMAGE_OF_OTHER_TENANT,
    /// [`1051113`](error::BADGE_NOT_FOUND): cannot find this badge
    BadgeNotFound = error::BADGE_NOT_FOUND,
}
