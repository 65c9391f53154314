// Generated from spec/approval/v4/external_instance/check.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::approval::{error, v4};
impl super::Api<'_> {
    /// Check third-party approval instances / 校验三方审批实例: [`Check`](struct@Check).
    pub fn check(
        &self,
        instances: impl Into<Vec<CheckExteranlInstanceCheck>>,
    ) -> crate::codegen::Call<Check> {
        crate::codegen::Call::new(self.client, Check::new(instances))
    }
}
/// Check third-party approval instances / 校验三方审批实例.
///
/// Compares third-party approval instances by update time and returns those that the platform lacks or has outdated, to be synced again.
///
/// 按更新时间核对三方审批实例，返回平台缺少或已过时的实例，供三方系统补同步。
///
/// - `POST /open-apis/approval/v4/external_instances/check`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval`, `approval:approval:readonly`, `approval:external_instance`
///
/// Errors: [`CheckError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Check {
    /// The instances to check. / 待校验的审批实例。
    pub instances: Vec<CheckExteranlInstanceCheck>,
}
impl Check {
    /// Creates the value from its required fields.
    pub fn new(instances: impl Into<Vec<CheckExteranlInstanceCheck>>) -> Self {
        Self {
            instances: instances.into(),
        }
    }
}
impl wire::Object for Check {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instances", &mut self.instances);
    }
}
crate::codegen::__impl_object! {
    Check
}
crate::codegen::__operation! {
    Check => CheckResponse, CheckError:
    Endpoint::new("approval.v4.external_instance.check", Post, "/open-apis/approval/v4/external_instances/check")
        .documented(text("校验三方审批实例", "Check third-party approval instances"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_EXTERNAL_INSTANCE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("instances", Array).required()])
}
/// The reply to [`Check`](struct@Check).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResponse {
    /// The instances whose update time differs from that in the approval center. / 更新时间与审批中心不一致的审批实例。
    pub diff_instances: Vec<CheckExteranlInstanceCheckResponse>,
}
impl wire::Object for CheckResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("diff_instances", &mut self.diff_instances);
    }
}
crate::codegen::__impl_object! {
    CheckResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Check`](struct@Check).
    CheckError:
    /// [`1390001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1395001`](error::SERVICE_ERROR): There have been some errors. Please try again later
    ServiceError = error::SERVICE_ERROR,
}
/// The instances to check. / 待校验的审批实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExteranlInstanceCheck {
    /// Your own ID of the instance, unique within the tenant and the app. It has to be the one used when the instance was synchronized.
    ///
    /// 自定义的审批实例 ID，在企业和应用内唯一，须与同步该实例时使用的 ID 一致。
    /// - Example: `"1234234234242423"`
    pub instance_id: String,
    /// When the instance was last updated, in milliseconds since 1970. / 审批实例最近一次更新的时间，毫秒级时间戳。
    /// - Example: `"1591603040000"`
    pub update_time: wire::TimestampMs,
    /// The tasks of the instance, with the times they were updated. / 实例下的任务及其更新时间。
    pub tasks: Vec<v4::ExternalInstanceTaskInput>,
}
impl CheckExteranlInstanceCheck {
    /// Creates the value from its required fields.
    pub fn new(
        instance_id: impl Into<String>,
        update_time: impl Into<wire::TimestampMs>,
        tasks: impl Into<Vec<v4::ExternalInstanceTaskInput>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            update_time: update_time.into(),
            tasks: tasks.into(),
        }
    }
}
impl wire::Object for CheckExteranlInstanceCheck {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("update_time", &mut self.update_time);
        f.field("tasks", &mut self.tasks);
    }
}
/// The instances whose update time differs from that in the approval center. / 更新时间与审批中心不一致的审批实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckExteranlInstanceCheckResponse {
    /// The ID of the approval instance. / 审批实例 ID。
    pub instance_id: String,
    /// The time of the last update, in milliseconds since 1970. / 最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The tasks of the instance, with the times they were updated. / 实例下的任务及其更新时间。
    pub tasks: Vec<v4::ExternalInstanceTask>,
}
impl wire::Object for CheckExteranlInstanceCheckResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("update_time", &mut self.update_time);
        f.field("tasks", &mut self.tasks);
    }
}
crate::codegen::__impl_object! {
    CheckExteranlInstanceCheck CheckExteranlInstanceCheckResponse
}
