// Generated from spec/approval/v3/external_instance/check.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::approval::v3;
impl super::Api<'_> {
    /// Check third-party approval instances (v3) / 三方审批实例校验: [`Check`](struct@Check).
    #[deprecated(note = "use `approval.v4.external_instance.check` instead")]
    pub fn check(
        &self,
        update_times: impl Into<Vec<CheckUpdateTimes>>,
    ) -> crate::codegen::Call<Check> {
        crate::codegen::Call::new(self.client, Check::new(update_times))
    }
}
/// Check third-party approval instances (v3) / 三方审批实例校验.
///
/// Compares third-party approval instances by update time and returns the IDs that the platform lacks or has outdated. Deprecated: use `approval.v4.external_instance.check` instead.
///
/// 按更新时间核对三方审批实例，返回平台缺少或已过时的实例 ID。已废弃，请改用 `approval.v4.external_instance.check`。
///
/// **Deprecated**: use `approval.v4.external_instance.check` instead.
///
/// - `POST /approval/openapi/v3/external/instance/check`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`CheckError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDNyYjL1QjM24SN0IjN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Check {
    /// The instances to check, with the times they were updated. / 待校验的审批实例及其更新时间。
    pub update_times: Vec<CheckUpdateTimes>,
}
impl Check {
    /// Creates the value from its required fields.
    pub fn new(update_times: impl Into<Vec<CheckUpdateTimes>>) -> Self {
        Self {
            update_times: update_times.into(),
        }
    }
}
impl wire::Object for Check {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("update_times", &mut self.update_times);
    }
}
crate::codegen::__impl_object! {
    Check
}
crate::codegen::__operation! {
    Check => CheckResponse, CheckError:
    Endpoint::new("approval.v3.external_instance.check", Post, "/approval/openapi/v3/external/instance/check")
        .documented(text("三方审批实例校验", "Check third-party approval instances (v3)"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDNyYjL1QjM24SN0IjN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[body("update_times", Array).required()])
}
/// The reply to [`Check`](struct@Check).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckResponse {
    /// The instances the approval center does not have, or has with a different update time.
    ///
    /// 审批中心没有或更新时间不一致的审批实例。
    pub diff_times: Vec<CheckDiffTimes>,
}
impl wire::Object for CheckResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("diff_times", &mut self.diff_times);
    }
}
crate::codegen::__impl_object! {
    CheckResponse
}
/// The documented errors of [`Check`](struct@Check).
pub type CheckError = crate::codegen::NoError;
/// The instances the approval center does not have, or has with a different update time.
///
/// 审批中心没有或更新时间不一致的审批实例。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckDiffTimes {
    /// The ID of the approval instance. / 审批实例 ID。
    pub instance_id: String,
    /// When the instance was last updated, in milliseconds since 1970. / 审批实例最近一次更新的时间，毫秒级时间戳。
    pub update_time: i64,
    /// The tasks of the instance whose update times differ. / 实例下更新时间不一致的任务。
    pub tasks: Vec<v3::Tasks>,
}
impl wire::Object for CheckDiffTimes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("update_time", &mut self.update_time);
        f.field("tasks", &mut self.tasks);
    }
}
/// The instances to check, with the times they were updated. / 待校验的审批实例及其更新时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckUpdateTimes {
    /// The ID of the approval instance. / 审批实例 ID。
    pub instance_id: String,
    /// When the instance was last updated, in milliseconds since 1970. / 审批实例最近一次更新的时间，毫秒级时间戳。
    pub update_time: i64,
    /// The tasks of the instance, with their update times. / 实例下各任务的更新时间。
    pub tasks: Vec<v3::TasksInput>,
}
impl CheckUpdateTimes {
    /// Creates the value from its required fields.
    pub fn new(
        instance_id: impl Into<String>,
        update_time: i64,
        tasks: impl Into<Vec<v3::TasksInput>>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            update_time,
            tasks: tasks.into(),
        }
    }
}
impl wire::Object for CheckUpdateTimes {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_id", &mut self.instance_id);
        f.field("update_time", &mut self.update_time);
        f.field("tasks", &mut self.tasks);
    }
}
crate::codegen::__impl_object! {
    CheckDiffTimes CheckUpdateTimes
}
