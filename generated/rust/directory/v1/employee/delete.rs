// Generated from spec/directory/v1/employee/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Offboard an employee / 离职员工: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn delete(
        &self,
        employee_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(employee_id))
    }
}
/// Offboard an employee / 离职员工.
///
/// Makes an employee leave, which takes permission for all departments the employee belongs to.
///
/// 办理员工离职，须有员工所属全部部门的权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.directory().v1().employee().delete("eesdasjd").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/directory/v1/employees/:employee_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:employee.resign:write`, `directory:employee:write`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the employee who leaves, as an `employee_id_type` ID.
    ///
    /// 要离职的员工的 ID，类型由 `employee_id_type` 决定。
    /// - Example: `"eesdasjd"`
    pub employee_id: String,
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// Further options of the operation. / 本次操作的附加选项。
    pub options: Option<DeleteDeleteEmployeeOptions>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(employee_id: impl Into<String>) -> Self {
        Self {
            employee_id: employee_id.into(),
            employee_id_type: Default::default(),
            options: Default::default(),
        }
    }
    /// Sets `employee_id_type`.
    #[must_use]
    pub fn employee_id_type(mut self, value: v1::EmployeeIdType) -> Self {
        self.employee_id_type = Some(value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: DeleteDeleteEmployeeOptions) -> Self {
        self.options = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("options", &mut self.options);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("directory.v1.employee.delete", Delete, "/open-apis/directory/v1/employees/:employee_id")
        .documented(text("离职员工", "Offboard an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DIRECTORY_EMPLOYEE_RESIGN_WRITE]),
            scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WRITE]),
        ])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("employee_id", String).required(),
            query("employee_id_type", String).default("\"open_id\""),
            body("options", Object),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
    /// [`2221183`](error::CANNOT_DELETE_TENANT_FOUNDER): Unable to delete tenant founder
    CannotDeleteTenantFounder = error::CANNOT_DELETE_TENANT_FOUNDER,
    /// [`2221185`](error::DELETED_TOO_SOON_AFTER_RESTORE): Frequent deletion. User recovered less than an hour ago
    DeletedTooSoonAfterRestore = error::DELETED_TOO_SOON_AFTER_RESTORE,
    /// [`2224001`](error::OPERATION_DENIED): No permission to operate
    OperationDenied = error::OPERATION_DENIED,
    /// [`2224002`](error::RECORD_PERMISSION_DENIED): No permission to operate record
    RecordPermissionDenied = error::RECORD_PERMISSION_DENIED,
    /// [`2224003`](error::DEPENDENT_OBJECT_PERMISSION_DENIED): No permission to operate dependent object
    DependentObjectPermissionDenied = error::DEPENDENT_OBJECT_PERMISSION_DENIED,
}
/// Further options of the operation. / 本次操作的附加选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDeleteEmployeeOptions {
    /// Who takes over the resources of the employee who leaves. / 离职员工的各类资源由谁接收。
    pub resigned_employee_resource_receiver: Option<DeleteResignedUserResouceReceiver>,
}
impl DeleteDeleteEmployeeOptions {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `resigned_employee_resource_receiver`.
    #[must_use]
    pub fn resigned_employee_resource_receiver(
        mut self,
        value: DeleteResignedUserResouceReceiver,
    ) -> Self {
        self.resigned_employee_resource_receiver = Some(value);
        self
    }
}
impl wire::Object for DeleteDeleteEmployeeOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "resigned_employee_resource_receiver",
            &mut self.resigned_employee_resource_receiver,
        );
    }
}
/// Who takes over the resources of the employee who leaves. / 离职员工的各类资源由谁接收。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteResignedUserResouceReceiver {
    /// Who becomes owner of the department chats the employee owns, as an `employee_id_type` ID; if omitted, the member who joined each chat first.
    ///
    /// 员工担任群主的部门群由谁接任群主，类型由 `employee_id_type` 决定；不填则由最早入群的人接任。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub department_chat_acceptor_employee_id: Option<String>,
    /// Who becomes owner of the external chats the employee owns, as an `employee_id_type` ID; if omitted, the member of the same organization who joined each chat first; a chat without another such member is disbanded.
    ///
    /// 员工担任群主的外部群由谁接任群主，类型由 `employee_id_type` 决定；不填则由同组织中最早入群的人接任，没有其他同组织成员时解散该群。
    /// - Example: `"eehsdna"`
    pub external_chat_acceptor_employee_id: Option<String>,
    /// Who receives the documents of the employee, as an `employee_id_type` ID; if omitted, the employee keeps them.
    ///
    /// 员工的文档由谁接收，类型由 `employee_id_type` 决定；不填则仍归该员工所有。
    /// - Example: `"eehsdna"`
    pub docs_acceptor_employee_id: Option<String>,
    /// Who receives the calendar events of the employee, as an `employee_id_type` ID; if omitted, the employee keeps them.
    ///
    /// 员工的日程由谁接收，类型由 `employee_id_type` 决定；不填则仍归该员工所有。
    /// - Example: `"eehsdna"`
    pub calendar_acceptor_employee_id: Option<String>,
    /// Who receives the apps the employee created, as an `employee_id_type` ID. If omitted, the employee keeps them but can no longer log in to the developer console, so an admin has to transfer them in the admin console.
    ///
    /// 员工创建的应用由谁接收，类型由 `employee_id_type` 决定。不填则仍归该员工所有，但其已无法登录开发者后台，需要管理员在管理后台转移。
    /// - Example: `"eehsdna"`
    pub application_acceptor_employee_id: Option<String>,
    /// Who receives the help desk resources of the employee, as an `employee_id_type` ID; if omitted, the employee keeps them.
    ///
    /// 员工的服务台资源由谁接收，类型由 `employee_id_type` 决定；不填则仍归该员工所有。
    /// - Example: `"eehsdna"`
    pub helpdesk_acceptor_employee_id: Option<String>,
    /// Who receives the approval resources of the employee, as an `employee_id_type` ID; if omitted, the employee keeps them.
    ///
    /// 员工的审批资源由谁接收，类型由 `employee_id_type` 决定；不填则仍归该员工所有。
    /// - Example: `"eehsdna"`
    pub approval_acceptor_employee_id: Option<String>,
    /// Who receives the mail of the employee, as an `employee_id_type` ID; if omitted, the employee keeps it.
    ///
    /// 员工的邮件由谁接收，类型由 `employee_id_type` 决定；不填则仍归该员工所有。
    /// - Example: `"eehsdna"`
    pub email_acceptor_employee_id: Option<String>,
    /// Who receives the Minutes of the employee, as an `employee_id_type` ID; if omitted, the employee keeps them.
    ///
    /// 员工的妙记由谁接收，类型由 `employee_id_type` 决定；不填则仍归该员工所有。
    /// - Example: `"eehsdna"`
    pub minutes_acceptor_employee_id: Option<String>,
    /// Who receives the surveys of the employee, as an `employee_id_type` ID; if omitted, the surveys are deleted.
    ///
    /// 员工的飞书问卷由谁接收，类型由 `employee_id_type` 决定；不填则问卷会被直接删除。
    /// - Example: `"eehsdna"`
    pub survey_acceptor_employee_id: Option<String>,
    /// Who receives the AnyCross (integration platform) resources of the employee. / 员工的集成平台资源由谁接收。
    /// - Example: `"eehsdna"`
    pub anycross_acceptor_employee_id: Option<String>,
}
impl DeleteResignedUserResouceReceiver {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `department_chat_acceptor_employee_id`.
    #[must_use]
    pub fn department_chat_acceptor_employee_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.department_chat_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `external_chat_acceptor_employee_id`.
    #[must_use]
    pub fn external_chat_acceptor_employee_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.external_chat_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `docs_acceptor_employee_id`.
    #[must_use]
    pub fn docs_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.docs_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `calendar_acceptor_employee_id`.
    #[must_use]
    pub fn calendar_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.calendar_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `application_acceptor_employee_id`.
    #[must_use]
    pub fn application_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.application_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `helpdesk_acceptor_employee_id`.
    #[must_use]
    pub fn helpdesk_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.helpdesk_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `approval_acceptor_employee_id`.
    #[must_use]
    pub fn approval_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.approval_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `email_acceptor_employee_id`.
    #[must_use]
    pub fn email_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.email_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `minutes_acceptor_employee_id`.
    #[must_use]
    pub fn minutes_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.minutes_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `survey_acceptor_employee_id`.
    #[must_use]
    pub fn survey_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.survey_acceptor_employee_id = Some(value.into());
        self
    }
    /// Sets `anycross_acceptor_employee_id`.
    #[must_use]
    pub fn anycross_acceptor_employee_id(mut self, value: impl Into<String>) -> Self {
        self.anycross_acceptor_employee_id = Some(value.into());
        self
    }
}
impl wire::Object for DeleteResignedUserResouceReceiver {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "department_chat_acceptor_employee_id",
            &mut self.department_chat_acceptor_employee_id,
        );
        f.field(
            "external_chat_acceptor_employee_id",
            &mut self.external_chat_acceptor_employee_id,
        );
        f.field("docs_acceptor_employee_id", &mut self.docs_acceptor_employee_id);
        f.field(
            "calendar_acceptor_employee_id",
            &mut self.calendar_acceptor_employee_id,
        );
        f.field(
            "application_acceptor_employee_id",
            &mut self.application_acceptor_employee_id,
        );
        f.field(
            "helpdesk_acceptor_employee_id",
            &mut self.helpdesk_acceptor_employee_id,
        );
        f.field(
            "approval_acceptor_employee_id",
            &mut self.approval_acceptor_employee_id,
        );
        f.field("email_acceptor_employee_id", &mut self.email_acceptor_employee_id);
        f.field("minutes_acceptor_employee_id", &mut self.minutes_acceptor_employee_id);
        f.field("survey_acceptor_employee_id", &mut self.survey_acceptor_employee_id);
        f.field(
            "anycross_acceptor_employee_id",
            &mut self.anycross_acceptor_employee_id,
        );
    }
}
crate::codegen::__impl_object! {
    DeleteDeleteEmployeeOptions DeleteResignedUserResouceReceiver
}
