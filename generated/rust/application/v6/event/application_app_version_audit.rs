// Generated from spec/application/v6/event/application_app_version_audit.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::v6;
/// App version reviewed / 应用审核.
///
/// Is pushed when a version of an app was approved or rejected in review. / 应用版本的审核通过或被拒绝时推送。
///
/// - Type: `application.application.app_version.audit_v6`
/// - Scopes, any of: `application:application.app_version:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/audit)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppVersionAudit {
    /// The administrator who approved or rejected the version. / 通过或拒绝审核的管理员。
    pub operator_id: v6::UserId,
    /// The ID of the app version that was reviewed. / 被审核的应用版本的 ID。
    pub version_id: String,
    /// The creator of the app. / 应用的创建者。
    pub creator_id: v6::UserId,
    /// The ID of the app that was reviewed. / 被审核的应用的 ID。
    pub app_id: id::AppId,
    /// The outcome of the review. / 审核的结果。
    pub operation: ApplicationAppVersionAuditOperation,
    /// The reason the administrator gave for rejecting it. / 管理员拒绝时填写的理由。
    pub remark: String,
    /// The person who reviewed the version. / 应用版本由谁审核。
    pub audit_source: ApplicationAppVersionAuditAuditSource,
}
impl wire::Object for ApplicationAppVersionAudit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_id", &mut self.operator_id);
        f.field("version_id", &mut self.version_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("app_id", &mut self.app_id);
        f.field("operation", &mut self.operation);
        f.field("remark", &mut self.remark);
        f.field("audit_source", &mut self.audit_source);
    }
}
crate::codegen::__impl_object! {
    ApplicationAppVersionAudit
}
crate::codegen::__event! {
    ApplicationAppVersionAudit:
    Descriptor::new("application.v6.event.application_app_version_audit", "application.application.app_version.audit_v6")
        .documented(text("应用审核", "App version reviewed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/events/audit")
        .access(&[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_APP_VERSION_READONLY])])
        .guards(&[
            Guard::received("operator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("creator_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// The person who reviewed the version. / 应用版本由谁审核。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationAppVersionAuditAuditSource {
    /// `administrator`: Reviewed by an administrator / 管理员审核
    Administrator,
    /// `auto`: Passed automatically / 自动免审
    Auto,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationAppVersionAuditAuditSource {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationAppVersionAuditAuditSource {
    fn as_str(&self) -> &str {
        match self {
            Self::Administrator => "administrator",
            Self::Auto => "auto",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "administrator" => Self::Administrator,
            "auto" => Self::Auto,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The outcome of the review. / 审核的结果。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationAppVersionAuditOperation {
    /// `audited`: Approved / 审核通过
    Audited,
    /// `reject`: Rejected / 审核拒绝
    Reject,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationAppVersionAuditOperation {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationAppVersionAuditOperation {
    fn as_str(&self) -> &str {
        match self {
            Self::Audited => "audited",
            Self::Reject => "reject",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "audited" => Self::Audited,
            "reject" => Self::Reject,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ApplicationAppVersionAuditAuditSource ApplicationAppVersionAuditOperation
}
