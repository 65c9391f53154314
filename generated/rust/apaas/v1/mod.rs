// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `apaas.v1.app`
///
/// - [`List`](struct@app::List): List apps / 查看应用基本信息
pub mod app;
/// `apaas.v1.application_audit_log`
///
/// - [`AuditLogList`](struct@application_audit_log::AuditLogList): List audit logs / 查询审计日志列表
/// - [`DataChangeLogDetail`](struct@application_audit_log::DataChangeLogDetail): Get a data change log / 飞书低代码平台-查询数据变更日志详情
/// - [`DataChangeLogsList`](struct@application_audit_log::DataChangeLogsList): List data change logs / 飞书低代码平台-查询数据变更日志列表
/// - [`Get`](struct@application_audit_log::Get): Get an audit log / 飞书低代码平台-查询审计日志详情
pub mod application_audit_log;
/// `apaas.v1.application_environment_variable`
///
/// - [`Get`](struct@application_environment_variable::Get): Get an environment variable / 查询环境变量详情
/// - [`Query`](struct@application_environment_variable::Query): Query environment variables / 查询环境变量列表
pub mod application_environment_variable;
/// `apaas.v1.application_flow`
///
/// - [`Execute`](struct@application_flow::Execute): Start a flow / 发起流程
pub mod application_flow;
/// `apaas.v1.application_function`
///
/// - [`Invoke`](struct@application_function::Invoke): Invoke a function / 执行函数
pub mod application_function;
/// `apaas.v1.application_object`
///
/// - [`OqlQuery`](struct@application_object::OqlQuery): Run an OQL query / 执行 OQL
/// - [`Search`](struct@application_object::Search): Search records / 搜索记录
pub mod application_object;
/// `apaas.v1.application_object_record`
///
/// - [`BatchCreate`](struct@application_object_record::BatchCreate): Create records in bulk / 批量新建记录
/// - [`BatchDelete`](struct@application_object_record::BatchDelete): Delete records in bulk / 批量删除记录
/// - [`BatchQuery`](struct@application_object_record::BatchQuery): List records / 查询记录列表
/// - [`BatchUpdate`](struct@application_object_record::BatchUpdate): Update records in bulk / 批量编辑记录
/// - [`Create`](struct@application_object_record::Create): Create a record / 新建记录
/// - [`Delete`](struct@application_object_record::Delete): Delete a record / 删除记录
/// - [`Patch`](struct@application_object_record::Patch): Update a record / 编辑记录
/// - [`Query`](struct@application_object_record::Query): Get a record / 获取记录详情
pub mod application_object_record;
/// `apaas.v1.application_record_permission_member`
///
/// - [`BatchCreateAuthorization`](struct@application_record_permission_member::BatchCreateAuthorization): Grant a record permission / 批量创建记录权限授权
/// - [`BatchRemoveAuthorization`](struct@application_record_permission_member::BatchRemoveAuthorization): Revoke a record permission / 批量删除记录权限授权
pub mod application_record_permission_member;
/// `apaas.v1.application_role_member`
///
/// - [`BatchCreateAuthorization`](struct@application_role_member::BatchCreateAuthorization): Add members of a role / 批量创建角色成员授权
/// - [`BatchRemoveAuthorization`](struct@application_role_member::BatchRemoveAuthorization): Remove members of a role / 批量删除角色成员授权
/// - [`Get`](struct@application_role_member::Get): Get the members of a role / 获取角色成员详情
pub mod application_role_member;
/// `apaas.v1.approval_instance`
///
/// - [`Cancel`](struct@approval_instance::Cancel): Cancel a manual task instance / 人工任务 - 撤销
pub mod approval_instance;
/// `apaas.v1.approval_task`
///
/// - [`AddAssignee`](struct@approval_task::AddAssignee): Add assignees to a manual task / 人工任务加签
/// - [`Agree`](struct@approval_task::Agree): Approve a manual task / 同意人工任务
/// - [`Reject`](struct@approval_task::Reject): Reject a manual task / 拒绝人工任务
/// - [`Transfer`](struct@approval_task::Transfer): Transfer a manual task / 转交人工任务
pub mod approval_task;
/// `apaas.v1.event`
///
/// - [`WorkspaceRecordChange`](struct@event::WorkspaceRecordChange): Workspace record changed / 数据记录变更
#[cfg(feature = "events")]
pub mod event;
/// `apaas.v1.seat_activity`
///
/// - [`List`](struct@seat_activity::List): List seat activities / 查询席位活跃详情
pub mod seat_activity;
/// `apaas.v1.seat_assignment`
///
/// - [`List`](struct@seat_assignment::List): List seat assignments / 查询席位分配详情
pub mod seat_assignment;
mod types;
pub use types::*;
/// `apaas.v1.user_task`
///
/// - [`Cc`](struct@user_task::Cc): Copy people on a manual task / 人工任务 - 抄送任务
/// - [`ChatGroup`](struct@user_task::ChatGroup): Start a chat about a manual task / 人工任务 - 发起群聊
/// - [`Expediting`](struct@user_task::Expediting): Urge a manual task / 人工任务 - 催办任务
/// - [`Query`](struct@user_task::Query): Query manual tasks / 查询人工任务列表
/// - [`Rollback`](struct@user_task::Rollback): Roll back a manual task / 人工任务 - 退回
/// - [`RollbackPoints`](struct@user_task::RollbackPoints): Get the rollback points of a manual task / 人工任务 - 查询可退回的位置
pub mod user_task;
/// `apaas.v1.workspace`
///
/// - [`SqlCommands`](struct@workspace::SqlCommands): Run SQL in a workspace / 执行 SQL
pub mod workspace;
/// `apaas.v1.workspace_enum`
///
/// - [`EnumGet`](struct@workspace_enum::EnumGet): Get a custom enum / 获取自定义枚举详细信息
/// - [`List`](struct@workspace_enum::List): List custom enums / 获取工作空间下的自定义枚举列表
pub mod workspace_enum;
/// `apaas.v1.workspace_table`
///
/// - [`List`](struct@workspace_table::List): List tables / 获取工作空间下的数据表列表
/// - [`RecordsBatchUpdate`](struct@workspace_table::RecordsBatchUpdate): Update table records in bulk / 批量更新数据表中的记录
/// - [`RecordsDelete`](struct@workspace_table::RecordsDelete): Delete table records / 删除数据表中的记录
/// - [`RecordsGet`](struct@workspace_table::RecordsGet): Query table records / 查询数据表数据记录
/// - [`RecordsPatch`](struct@workspace_table::RecordsPatch): Update table records by filter / 按条件更新数据表中的记录
/// - [`RecordsPost`](struct@workspace_table::RecordsPost): Insert or upsert table records / 向数据表中添加或更新记录
/// - [`TableGet`](struct@workspace_table::TableGet): Get a table / 获取数据表详细信息
pub mod workspace_table;
/// `apaas.v1.workspace_view`
///
/// - [`ViewsGet`](struct@workspace_view::ViewsGet): Query view records / 查询视图数据记录
pub mod workspace_view;
/// The operations of `apaas.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `apaas.v1.app`.
    pub fn app(&self) -> app::Api<'c> {
        app::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_audit_log`.
    pub fn application_audit_log(&self) -> application_audit_log::Api<'c> {
        application_audit_log::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_environment_variable`.
    pub fn application_environment_variable(
        &self,
    ) -> application_environment_variable::Api<'c> {
        application_environment_variable::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_flow`.
    pub fn application_flow(&self) -> application_flow::Api<'c> {
        application_flow::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_function`.
    pub fn application_function(&self) -> application_function::Api<'c> {
        application_function::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_object`.
    pub fn application_object(&self) -> application_object::Api<'c> {
        application_object::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_object_record`.
    pub fn application_object_record(&self) -> application_object_record::Api<'c> {
        application_object_record::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_record_permission_member`.
    pub fn application_record_permission_member(
        &self,
    ) -> application_record_permission_member::Api<'c> {
        application_record_permission_member::Api::new(self.client)
    }
    /// The operations of `apaas.v1.application_role_member`.
    pub fn application_role_member(&self) -> application_role_member::Api<'c> {
        application_role_member::Api::new(self.client)
    }
    /// The operations of `apaas.v1.approval_instance`.
    pub fn approval_instance(&self) -> approval_instance::Api<'c> {
        approval_instance::Api::new(self.client)
    }
    /// The operations of `apaas.v1.approval_task`.
    pub fn approval_task(&self) -> approval_task::Api<'c> {
        approval_task::Api::new(self.client)
    }
    /// The operations of `apaas.v1.seat_activity`.
    pub fn seat_activity(&self) -> seat_activity::Api<'c> {
        seat_activity::Api::new(self.client)
    }
    /// The operations of `apaas.v1.seat_assignment`.
    pub fn seat_assignment(&self) -> seat_assignment::Api<'c> {
        seat_assignment::Api::new(self.client)
    }
    /// The operations of `apaas.v1.user_task`.
    pub fn user_task(&self) -> user_task::Api<'c> {
        user_task::Api::new(self.client)
    }
    /// The operations of `apaas.v1.workspace`.
    pub fn workspace(&self) -> workspace::Api<'c> {
        workspace::Api::new(self.client)
    }
    /// The operations of `apaas.v1.workspace_enum`.
    pub fn workspace_enum(&self) -> workspace_enum::Api<'c> {
        workspace_enum::Api::new(self.client)
    }
    /// The operations of `apaas.v1.workspace_table`.
    pub fn workspace_table(&self) -> workspace_table::Api<'c> {
        workspace_table::Api::new(self.client)
    }
    /// The operations of `apaas.v1.workspace_view`.
    pub fn workspace_view(&self) -> workspace_view::Api<'c> {
        workspace_view::Api::new(self.client)
    }
}
