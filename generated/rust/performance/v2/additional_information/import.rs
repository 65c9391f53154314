// Generated from spec/performance/v2/additional_information/import.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Import additional information / 批量导入补充信息: [`Import`](struct@Import).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn import(
        &self,
        client_token: impl Into<String>,
        semester_id: impl Into<String>,
    ) -> crate::codegen::Call<Import> {
        crate::codegen::Call::new(self.client, Import::new(client_token, semester_id))
    }
}
/// Import additional information / 批量导入补充信息.
///
/// Creates or updates additional information on reviewees in bulk, to be considered in reviews.
///
/// 批量创建或更新被评估人的补充信息，供评估参考。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.performance().v2().additional_information().import("12454646", "7348736302176534547").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/additional_informations/import`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:semester_activity:write`
///
/// Errors: [`ImportError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/import)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Import {
    /// The idempotency token: requests with the same value count as one, and repeated calls are blocked.
    ///
    /// 幂等标识：相同的值视为同一请求，重复调用会被拦截。
    /// - Length: 0 to 64
    /// - Example: `"12454646"`
    pub client_token: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    /// - Length: 0 to 999999999
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The ID of the review cycle, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Length: 1 to 100
    /// - Example: `"7348736302176534547"`
    pub semester_id: String,
    /// The additional information on reviewees. / 被评估人的补充信息。
    /// - Length: 1 to 1000
    pub additional_informations: Option<Vec<v2::AdditionalInformationInput>>,
    /// The name of this import, which admins see among the import records of the additional information.
    ///
    /// 给本次导入起的名称，用于管理员在补充信息管理中辨认导入记录。
    /// - Length: 0 to 200
    /// - Example: `"text"`
    pub import_record_name: Option<String>,
}
impl Import {
    /// Creates the value from its required fields.
    pub fn new(client_token: impl Into<String>, semester_id: impl Into<String>) -> Self {
        Self {
            client_token: client_token.into(),
            user_id_type: Default::default(),
            semester_id: semester_id.into(),
            additional_informations: Default::default(),
            import_record_name: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `additional_informations`.
    #[must_use]
    pub fn additional_informations(
        mut self,
        value: impl Into<Vec<v2::AdditionalInformationInput>>,
    ) -> Self {
        self.additional_informations = Some(value.into());
        self
    }
    /// Sets `import_record_name`.
    #[must_use]
    pub fn import_record_name(mut self, value: impl Into<String>) -> Self {
        self.import_record_name = Some(value.into());
        self
    }
}
impl wire::Object for Import {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("semester_id", &mut self.semester_id);
        f.field("additional_informations", &mut self.additional_informations);
        f.field("import_record_name", &mut self.import_record_name);
    }
}
crate::codegen::__impl_object! {
    Import
}
crate::codegen::__operation! {
    Import => ImportResponse, ImportError:
    Endpoint::new("performance.v2.additional_information.import", Post, "/open-apis/performance/v2/additional_informations/import")
        .documented(text("批量导入补充信息", "Import additional information"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/import")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_SEMESTER_ACTIVITY_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("client_token", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("semester_id", String).required(),
            body("additional_informations", Array),
            body("import_record_name", String),
        ])
}
/// The reply to [`Import`](struct@Import).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportResponse {
    /// The ID of the import record. / 导入记录 ID。
    pub import_record_id: String,
    /// The additional information that has been imported. / 成功导入的补充信息。
    pub additional_informations: Vec<v2::AdditionalInformation>,
}
impl wire::Object for ImportResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("import_record_id", &mut self.import_record_id);
        f.field("additional_informations", &mut self.additional_informations);
    }
}
crate::codegen::__impl_object! {
    ImportResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Import`](struct@Import).
    ImportError:
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// `1580105` (HTTP 400): semester_id is invalid
    ///
    /// The semester does not exist. Correct `semester_id`. / 周期不存在。请检查 `semester_id`。
    SemesterNotFound = &ErrorInfo {
        message: "semester_id is invalid",
        ..*error::SEMESTER_NOT_FOUND
    },
    /// [`1580111`](error::INVALID_USER_ID): invalid user ID
    InvalidUserId = error::INVALID_USER_ID,
    /// [`1580110`](error::CLIENT_TOKEN_DUPLICATED): request ID repeat
    ClientTokenDuplicated = error::CLIENT_TOKEN_DUPLICATED,
    /// [`1580112`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1580202`](error::EXTERNAL_ID_DUPLICATED): external ID repeat
    ExternalIdDuplicated = error::EXTERNAL_ID_DUPLICATED,
    /// [`1580203`](error::ITEM_ID_DUPLICATED): item ID repeat
    ItemIdDuplicated = error::ITEM_ID_DUPLICATED,
    /// [`1580201`](error::ITEM_ID_NOT_FOUND): item ID not found
    ItemIdNotFound = error::ITEM_ID_NOT_FOUND,
    /// [`1580204`](error::EXTERNAL_ID_IN_USE): external ID is not unique
    ExternalIdInUse = error::EXTERNAL_ID_IN_USE,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
