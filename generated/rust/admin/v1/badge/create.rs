// Generated from spec/admin/v1/badge/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::admin::{error, v1};
impl super::Api<'_> {
    /// Create a badge / 创建勋章: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.explanation(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        detail_image: impl Into<String>,
        show_image: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(name, detail_image, show_image),
        )
    }
}
/// Create a badge / 创建勋章.
///
/// Creates a badge, of which a tenant can have at most 1,000. / 创建一枚勋章，每个租户最多 1000 枚。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.admin().v1().badge().create("text", "75a1949f-d9df-4b46-bc88-dacc51e88f3j", "03daa74a-159f-49e9-963e-b6c4d76103fj").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/admin/v1/badges`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:badge`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
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
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        detail_image: impl Into<String>,
        show_image: impl Into<String>,
    ) -> Self {
        Self {
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("explanation", &mut self.explanation);
        f.field("detail_image", &mut self.detail_image);
        f.field("show_image", &mut self.show_image);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_explanation", &mut self.i18n_explanation);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("admin.v1.badge.create", Post, "/open-apis/admin/v1/badges")
        .documented(text("创建勋章", "Create a badge"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/badge/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ADMIN_BADGE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("name", String).required(),
            body("explanation", String),
            body("detail_image", String).required(),
            body("show_image", String).required(),
            body("i18n_name", Object),
            body("i18n_explanation", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The badge that was created. / 新建的勋章。
    pub badge: v1::Badge,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("badge", &mut self.badge);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1051000`](error::UNKNOWN_INTERNAL_ERROR): unknown server error
    UnknownInternalError = error::UNKNOWN_INTERNAL_ERROR,
    /// [`1051001`](error::INVALID_BADGE_PARAMETER): request contain invalid param
    InvalidBadgeParameter = error::INVALID_BADGE_PARAMETER,
    /// [`1051002`](error::AUTHORITY_EXCEEDED): request to exceed authority
    AuthorityExceeded = error::AUTHORITY_EXCEEDED,
    /// [`1051102`](error::BADGE_LIMIT_EXCEEDED): reach the count limit of badge
    BadgeLimitExceeded = error::BADGE_LIMIT_EXCEEDED,
    /// [`1051103`](error::BADGE_NAME_DUPLICATED): badge name are duplicated
    BadgeNameDuplicated = error::BADGE_NAME_DUPLICATED,
    /// [`1051104`](error::BADGE_NAME_TOO_LONG): cannot exceed the max length limit of badge name
    BadgeNameTooLong = error::BADGE_NAME_TOO_LONG,
    /// [`1051105`](error::BADGE_EXPLANATION_TOO_LONG): cannot exceed the max length limit of badge explanation
    BadgeExplanationTooLong = error::BADGE_EXPLANATION_TOO_LONG,
    /// [`1051106`](error::BADGE_IMAGE_OF_OTHER_TENANT): badge image in request payload is not belong to current tenant
    BadgeImageOfOtherTenant = error::BADGE_IMAGE_OF_OTHER_TENANT,
    /// [`1051003`](error::FEATURE_NOT_IN_PLAN): the tenant's current payment plan does not support the use of this function
    FeatureNotInPlan = error::FEATURE_NOT_IN_PLAN,
}
