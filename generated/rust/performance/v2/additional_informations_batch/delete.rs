// Generated from spec/performance/v2/additional_informations_batch/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Delete additional information / 批量删除补充信息: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn delete(
        &self,
        semester_id: impl Into<String>,
        additional_informations: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(
            self.client,
            Delete::new(semester_id, additional_informations),
        )
    }
}
/// Delete additional information / 批量删除补充信息.
///
/// Deletes additional information on reviewees of a review cycle by ID. / 按 ID 批量删除一个周期中被评估人的补充信息。
///
/// - `DELETE /open-apis/performance/v2/additional_informations/batch`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:semester_activity:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_informations-batch/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
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
    /// The IDs of the additional information to delete, from `performance.v2.additional_information.query`.
    ///
    /// 要删除的补充信息 ID，由 `performance.v2.additional_information.query` 得到。
    /// - Length: 1 to 100
    /// - Example: `["7350195758357807123"]`
    pub additional_informations: Vec<String>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        semester_id: impl Into<String>,
        additional_informations: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            semester_id: semester_id.into(),
            additional_informations: additional_informations.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("semester_id", &mut self.semester_id);
        f.field("additional_informations", &mut self.additional_informations);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("performance.v2.additional_informations_batch.delete", Delete, "/open-apis/performance/v2/additional_informations/batch")
        .documented(text("批量删除补充信息", "Delete additional information"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_informations-batch/delete")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_SEMESTER_ACTIVITY_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("semester_id", String).required(),
            body("additional_informations", Array).required(),
        ])
}
/// The reply to [`Delete`](struct@Delete).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResponse {
    /// The IDs of the additional information that has been deleted. / 已删除的补充信息 ID。
    pub additional_informations: Vec<String>,
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("additional_informations", &mut self.additional_informations);
    }
}
crate::codegen::__impl_object! {
    DeleteResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580103`](error::INVALID_SEMESTER_ID): semester_id is invalid
    InvalidSemesterId = error::INVALID_SEMESTER_ID,
    /// [`1580112`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1580201` (HTTP 400): item_id is invalid
    ///
    /// An ID of additional information is invalid. Correct the IDs in `additional_informations`.
    ///
    /// 补充信息 ID 不合法。请检查 `additional_informations` 中的各个 ID。
    ItemIdNotFound = &ErrorInfo {
        message: "item_id is invalid",
        fix: Text { zh: "补充信息 ID 不合法。请检查 `additional_informations` 中的各个 ID。", en: "An ID of additional information is invalid. Correct the IDs in `additional_informations`." },
        ..*error::ITEM_ID_NOT_FOUND
    },
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
