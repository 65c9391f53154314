// Generated from spec/application/v6/application_app_version/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::error;
impl super::Api<'_> {
    /// Update the review status of an app / 更新应用审核状态: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.reject_reason(…))`.
    pub fn patch(
        &self,
        app_id: impl Into<id::AppId>,
        version_id: impl Into<String>,
        user_id_type: types::UserIdType,
        operator_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(app_id, version_id, user_id_type, operator_id),
        )
    }
}
/// Update the review status of an app / 更新应用审核状态.
///
/// Reviews a version of an app, which is released if approved; if rejected, its developer sees why.
///
/// 审核一个应用版本，通过后即可上架，拒绝时开发者会看到理由。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::types::UserIdType;
/// let reply = client.application().v6().application_app_version().patch("cli_9f3ca975326b501b", "oav_d317f090b7258ad0372aa53963cda70d", UserIdType::OpenId, "ou_4065981088f8ef67a504ba8bd6b24d85").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `application:application.app_version`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the app. / 应用 ID。
    /// - Example: `"cli_9f3ca975326b501b"`
    pub app_id: id::AppId,
    /// The ID of the app version. / 应用版本的 ID。
    /// - Example: `"oav_d317f090b7258ad0372aa53963cda70d"`
    pub version_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: types::UserIdType,
    /// The Open ID of the person who reviews the version. / 执行审核操作的人员的 Open ID。
    /// - Example: `"ou_4065981088f8ef67a504ba8bd6b24d85"`
    pub operator_id: String,
    /// Why the version is rejected; must be given when the state is set to rejected.
    ///
    /// 驳回版本的理由，将版本状态改为审核拒绝时必须填写。
    /// - Example: `"text"`
    pub reject_reason: Option<String>,
    /// The state of review of the app version. / 应用版本的审核状态。
    /// - `0`: Unknown / 未知
    /// - `1`: Approved / 审核通过
    /// - `2`: Rejected / 审核拒绝
    /// - `3`: Under review / 审核中
    /// - `4`: Not submitted / 未提交审核
    /// - Example: `1`
    pub status: Option<i64>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<id::AppId>,
        version_id: impl Into<String>,
        user_id_type: types::UserIdType,
        operator_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            version_id: version_id.into(),
            user_id_type,
            operator_id: operator_id.into(),
            reject_reason: Default::default(),
            status: Default::default(),
        }
    }
    /// Sets `reject_reason`.
    #[must_use]
    pub fn reject_reason(mut self, value: impl Into<String>) -> Self {
        self.reject_reason = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("version_id", &mut self.version_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("operator_id", &mut self.operator_id);
        f.field("reject_reason", &mut self.reject_reason);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v6.application_app_version.patch", Patch, "/open-apis/application/v6/applications/:app_id/app_versions/:version_id")
        .documented(text("更新应用审核状态", "Update the review status of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_APP_VERSION])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            path("app_id", String).required(),
            path("version_id", String).required(),
            query("user_id_type", String).required().default("\"open_id\""),
            query("operator_id", String).required(),
            query("reject_reason", String),
            body("status", Integer),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`210503`](error::INVALID_PATH_APP_ID): invalid app_id
    InvalidPathAppId = error::INVALID_PATH_APP_ID,
    /// [`210504`](error::NO_APP_IN_TENANT): no such app in tenant
    NoAppInTenant = error::NO_APP_IN_TENANT,
    /// [`210505`](error::TARGET_APP_NOT_CUSTOM_APP): target app not a custom app
    TargetAppNotCustomApp = error::TARGET_APP_NOT_CUSTOM_APP,
    /// [`210506`](error::APP_ID_NOT_FOUND): no such app
    AppIdNotFound = error::APP_ID_NOT_FOUND,
    /// [`210507`](error::USER_NOT_FOUND): no such user_id
    UserNotFound = error::USER_NOT_FOUND,
    /// [`211002`](error::VERSION_NOT_FOUND): no such version_id
    VersionNotFound = error::VERSION_NOT_FOUND,
    /// [`211003`](error::VERSION_NOT_OF_APP): no such version of desired app
    VersionNotOfApp = error::VERSION_NOT_OF_APP,
    /// `211004` (HTTP 400): no authority for quota limit
    ///
    /// The feature is limited to tenants of the Enterprise and Ultimate editions. Verify the edition of the tenant.
    ///
    /// 该能力仅限企业版和旗舰版租户。请检查租户的版本。
    TenantEditionRequired = &ErrorInfo {
        status: Some(400),
        ..*error::TENANT_EDITION_REQUIRED
    },
    /// [`211005`](error::APP_ID_INVALID): invalid app id
    AppIdInvalid = error::APP_ID_INVALID,
    /// [`211006`](error::INVALID_DEPARTMENT_ID): invalid department id
    InvalidDepartmentId = error::INVALID_DEPARTMENT_ID,
}
