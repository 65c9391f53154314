// Generated from spec/corehr/v2/pre_hire/restore_flow_instance.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::error;
impl super::Api<'_> {
    /// Restore the onboarding of a pre-hire / 恢复入职: [`RestoreFlowInstance`](struct@RestoreFlowInstance).
    ///
    /// Optional fields are set on the call: `.with(|request| request.confirm_workforce(…))`.
    pub fn restore_flow_instance(
        &self,
        pre_hire_id: impl Into<String>,
    ) -> crate::codegen::Call<RestoreFlowInstance> {
        crate::codegen::Call::new(self.client, RestoreFlowInstance::new(pre_hire_id))
    }
}
/// Restore the onboarding of a pre-hire / 恢复入职.
///
/// Resumes the onboarding of a pre-hire for whom it was withdrawn. / 恢复一名已撤销的待入职人员的入职。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pre_hire().restore_flow_instance("7345005664477775407").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/pre_hires/restore_flow_instance`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pre_hire:restore_flow_instance`
///
/// Errors: [`RestoreFlowInstanceError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/restore_flow_instance)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreFlowInstance {
    /// The ID of the pre-hire; `corehr.v2.pre_hire.search` returns it.
    ///
    /// 待入职 ID，可由 `corehr.v2.pre_hire.search` 获取。
    /// - Example: `"7345005664477775407"`
    pub pre_hire_id: String,
    /// Whether to take up headcount by force (`true`) or only where there is some left (`false`).
    ///
    /// 编制不足时是否强制占编：`true` 为强制占编，`false` 为不强制。
    pub confirm_workforce: Option<bool>,
}
impl RestoreFlowInstance {
    /// Creates the value from its required fields.
    pub fn new(pre_hire_id: impl Into<String>) -> Self {
        Self {
            pre_hire_id: pre_hire_id.into(),
            confirm_workforce: Default::default(),
        }
    }
    /// Sets `confirm_workforce`.
    #[must_use]
    pub fn confirm_workforce(mut self, value: bool) -> Self {
        self.confirm_workforce = Some(value);
        self
    }
}
impl wire::Object for RestoreFlowInstance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pre_hire_id", &mut self.pre_hire_id);
        f.field("confirm_workforce", &mut self.confirm_workforce);
    }
}
crate::codegen::__impl_object! {
    RestoreFlowInstance
}
crate::codegen::__operation! {
    RestoreFlowInstance => RestoreFlowInstanceResponse, RestoreFlowInstanceError:
    Endpoint::new("corehr.v2.pre_hire.restore_flow_instance", Post, "/open-apis/corehr/v2/pre_hires/restore_flow_instance")
        .documented(text("恢复入职", "Restore the onboarding of a pre-hire"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/restore_flow_instance")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PRE_HIRE_RESTORE_FLOW_INSTANCE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[body("pre_hire_id", String).required(), body("confirm_workforce", Boolean)])
}
/// The reply to [`RestoreFlowInstance`](struct@RestoreFlowInstance).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestoreFlowInstanceResponse {
    /// Whether the onboarding was restored. / 是否已恢复入职。
    pub success: bool,
}
impl wire::Object for RestoreFlowInstanceResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success", &mut self.success);
    }
}
crate::codegen::__impl_object! {
    RestoreFlowInstanceResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RestoreFlowInstance`](struct@RestoreFlowInstance).
    RestoreFlowInstanceError:
    /// [`1161001`](error::INVALID_PARAMETER1161001): param is invalid
    InvalidParameter1161001 = error::INVALID_PARAMETER1161001,
    /// `1161000` (HTTP 500): Server system error
    ///
    /// A call between systems of the service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统调用上下游服务时出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UpstreamSystemError = &ErrorInfo {
        message: "Server system error",
        ..*error::UPSTREAM_SYSTEM_ERROR
    },
    /// [`1161204`](error::REQUEST_TIMEOUT): Requset timeout
    RequestTimeout = error::REQUEST_TIMEOUT,
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
    /// [`1161116`](error::CONCURRENT_OPERATION): A conflict occurred as multiple people are operating at the same time. Please refresh the page and try again later.
    ConcurrentOperation = error::CONCURRENT_OPERATION,
    /// [`1161097`](error::PRE_HIRE_PERMISSION_DENIED): Permission denied, please contact the administrator.
    PreHirePermissionDenied = error::PRE_HIRE_PERMISSION_DENIED,
    /// [`1161105`](error::VIEW_PREHIRE_DENIED): You don't have the permission to view the prehire, or the prehire does not exist
    ViewPrehireDenied = error::VIEW_PREHIRE_DENIED,
    /// [`1161129`](error::PRE_HIRE_STAGE_NOT_ALLOWED): Unable to submit this task as pre-hire is in the \"{{label}}\" stage.
    PreHireStageNotAllowed = error::PRE_HIRE_STAGE_NOT_ALLOWED,
    /// [`1161063`](error::WORKFORCE_LIMIT_EXCEEDED): workforce has exceed
    WorkforceLimitExceeded = error::WORKFORCE_LIMIT_EXCEEDED,
    /// [`1161034`](error::INVALID_WORK_EMAIL_FORMAT): Incorrect work email format. Please fill in a valid email address.
    InvalidWorkEmailFormat = error::INVALID_WORK_EMAIL_FORMAT,
    /// [`1161035`](error::INVALID_WORK_EMAIL_DOMAIN): Incorrect work email domain.
    InvalidWorkEmailDomain = error::INVALID_WORK_EMAIL_DOMAIN,
    /// [`1161036`](error::WORK_EMAIL_DUPLICATE_WITH_EMPLOYEE): Work email is duplicate with an active individual in the system.
    WorkEmailDuplicateWithEmployee = error::WORK_EMAIL_DUPLICATE_WITH_EMPLOYEE,
    /// `1161118` (HTTP 400): Work email is duplicate with the existing mailbox in the Feishu business mailbox.
    ///
    /// The work email is a mailbox of Feishu Mail already. Use an address that is not taken.
    ///
    /// 工作邮箱与飞书企业邮箱中已有的邮箱重复。请改用未被使用的地址。
    WorkEmailExistsInBusinessMail = &ErrorInfo {
        message: "Work email is duplicate with the existing mailbox in the Feishu business mailbox.",
        ..*error::WORK_EMAIL_EXISTS_IN_BUSINESS_MAIL
    },
    /// `1161119` (HTTP 400): Work email is duplicate with an offboarded individual in the system, can be viewed in the Feishu Enterprise Mailbox Recycle Bin.
    ///
    /// The work email belongs to an offboarded person and is in the recycle bin of Feishu Mail. Deal with it there or use another address.
    ///
    /// 工作邮箱属于离职人员，位于飞书企业邮箱的回收站中。请在回收站中处理该邮箱，或改用其他地址。
    WorkEmailInRecycleBin = &ErrorInfo {
        message: "Work email is duplicate with an offboarded individual in the system, can be viewed in the Feishu Enterprise Mailbox Recycle Bin.",
        ..*error::WORK_EMAIL_IN_RECYCLE_BIN
    },
    /// `1161120` (HTTP 400): Currently, there is no permission to edit the work email of the person being operated on. You can modify the address book settings by accessing the application permissions in the 'Feishu HR Application Management' interface within the 'Feishu Management Backend'
    ///
    /// The work email of this person must not be edited. Open the Feishu People app in the Feishu admin console and change the contacts settings under its permissions.
    ///
    /// 没有编辑该人员工作邮箱的权限。请在飞书管理后台打开飞书人事应用的管理页面，在应用权限中修改通讯录设置。
    WorkEmailEditDenied = &ErrorInfo {
        message: "Currently, there is no permission to edit the work email of the person being operated on. You can modify the address book settings by accessing the application permissions in the 'Feishu HR Application Management' interface within the 'Feishu Management Backend'",
        ..*error::WORK_EMAIL_EDIT_DENIED
    },
    /// `1161121` (HTTP 400): Incorrect email format, work email need to be lowercase
    ///
    /// The work email has the wrong format: letters must be lower case. Write it in lower case.
    ///
    /// 工作邮箱格式不正确，字母必须为小写。请改为小写字母。
    WorkEmailMustBeLowercase = &ErrorInfo {
        message: "Incorrect email format, work email need to be lowercase",
        ..*error::WORK_EMAIL_MUST_BE_LOWERCASE
    },
    /// `1161122` (HTTP 400): Incorrect email format, special character in work email
    ///
    /// The work email has the wrong format: it contains special characters. Remove them.
    ///
    /// 工作邮箱格式不正确，含有特殊字符。请去掉特殊字符。
    WorkEmailSpecialCharacter = &ErrorInfo {
        message: "Incorrect email format, special character in work email",
        ..*error::WORK_EMAIL_SPECIAL_CHARACTER
    },
    /// `1161123` (HTTP 400): Incorrect email format
    ///
    /// The work email has the wrong format. Give a valid email address. / 工作邮箱格式不正确。请填写有效的邮箱地址。
    WorkEmailMalformed = &ErrorInfo {
        message: "Incorrect email format",
        ..*error::WORK_EMAIL_MALFORMED
    },
    /// `1161124` (HTTP 400): Incorrect email format, the total length of the email exceeds 20 characters
    ///
    /// The work email is too long. Keep it to at most 20 characters in total. / 工作邮箱过长。请将总长度控制在 20 个字符以内。
    WorkEmailTooLong = &ErrorInfo {
        message: "Incorrect email format, the total length of the email exceeds 20 characters",
        ..*error::WORK_EMAIL_TOO_LONG
    },
    /// `1161125` (HTTP 400): Work email already exists in the account LDAP
    ///
    /// The work email exists in the LDAP of the accounts already. Use an address that is not taken.
    ///
    /// 工作邮箱在账号 LDAP 中已存在。请改用未被使用的地址。
    WorkEmailExistsInLdap = &ErrorInfo {
        message: "Work email already exists in the account LDAP",
        ..*error::WORK_EMAIL_EXISTS_IN_LDAP
    },
    /// `1161126` (HTTP 400): There are sensitive words in the email prefix
    ///
    /// The local part of the email contains a sensitive word. Use another one. / 邮箱前缀包含敏感词。请更换邮箱前缀。
    WorkEmailSensitiveWord = &ErrorInfo {
        message: "There are sensitive words in the email prefix",
        ..*error::WORK_EMAIL_SENSITIVE_WORD
    },
    /// `1161127` (HTTP 400): Duplicate with the existing mailbox
    ///
    /// The work email exists already. Use an address that is not taken. / 工作邮箱与系统中已有的邮箱重复。请改用未被使用的地址。
    WorkEmailAlreadyExists = &ErrorInfo {
        message: "Duplicate with the existing mailbox",
        ..*error::WORK_EMAIL_ALREADY_EXISTS
    },
}
