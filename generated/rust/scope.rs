// Generated from spec/platform/scopes.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::{endpoint, text};
/// `acs:access_record:readonly`: Read access control records / 查看智能门禁记录.
pub const ACS_ACCESS_RECORD_READONLY: endpoint::Scope = endpoint::Scope::new(
    "acs:access_record:readonly",
    text::Text {
        zh: "查看智能门禁记录",
        en: "Read access control records",
    },
);
/// `acs:device:write`: Change access control devices / 门禁机设备写入权限.
pub const ACS_DEVICE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "acs:device:write",
    text::Text {
        zh: "门禁机设备写入权限",
        en: "Change access control devices",
    },
);
/// `acs:devices:readonly`: Read access control devices / 查看智能门禁设备列表.
pub const ACS_DEVICES_READONLY: endpoint::Scope = endpoint::Scope::new(
    "acs:devices:readonly",
    text::Text {
        zh: "查看智能门禁设备列表",
        en: "Read access control devices",
    },
);
/// `acs:users`: Read and change access control users / 查看、更新智能门禁用户.
pub const ACS_USERS: endpoint::Scope = endpoint::Scope::new(
    "acs:users",
    text::Text {
        zh: "查看、更新智能门禁用户",
        en: "Read and change access control users",
    },
);
/// `admin:admin_dept_stat:readonly`: Read user activity and feature usage by department / 获取部门维度的用户活跃和功能使用数据.
pub const ADMIN_ADMIN_DEPT_STAT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "admin:admin_dept_stat:readonly",
    text::Text {
        zh: "获取部门维度的用户活跃和功能使用数据",
        en: "Read user activity and feature usage by department",
    },
);
/// `admin:admin_user_stat:readonly`: Read user activity and feature usage by user / 获取用户维度的用户活跃和功能使用数据.
pub const ADMIN_ADMIN_USER_STAT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "admin:admin_user_stat:readonly",
    text::Text {
        zh: "获取用户维度的用户活跃和功能使用数据",
        en: "Read user activity and feature usage by user",
    },
);
/// `admin:app.admin:check`: Check whether a user is an app administrator / 校验用户是否为应用管理员.
pub const ADMIN_APP_ADMIN_CHECK: endpoint::Scope = endpoint::Scope::new(
    "admin:app.admin:check",
    text::Text {
        zh: "校验用户是否为应用管理员",
        en: "Check whether a user is an app administrator",
    },
);
/// `admin:app.admin:readonly`: Read the IDs and management scopes of app administrators / 获取应用管理员 ID、管理范围等信息.
pub const ADMIN_APP_ADMIN_READONLY: endpoint::Scope = endpoint::Scope::new(
    "admin:app.admin:readonly",
    text::Text {
        zh: "获取应用管理员 ID、管理范围等信息",
        en: "Read the IDs and management scopes of app administrators",
    },
);
/// `admin:app.admin_id:readonly`: Read the IDs of app administrators / 获取应用管理员 ID.
pub const ADMIN_APP_ADMIN_ID_READONLY: endpoint::Scope = endpoint::Scope::new(
    "admin:app.admin_id:readonly",
    text::Text {
        zh: "获取应用管理员 ID",
        en: "Read the IDs of app administrators",
    },
);
/// `admin:app.category:update`: Change the categories of apps / 更新应用分组.
pub const ADMIN_APP_CATEGORY_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "admin:app.category:update",
    text::Text {
        zh: "更新应用分组",
        en: "Change the categories of apps",
    },
);
/// `admin:app.enable:write`: Enable and disable apps / 启停用应用.
pub const ADMIN_APP_ENABLE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "admin:app.enable:write",
    text::Text {
        zh: "启停用应用",
        en: "Enable and disable apps",
    },
);
/// `admin:app.info:readonly`: Read apps / 获取应用信息.
pub const ADMIN_APP_INFO_READONLY: endpoint::Scope = endpoint::Scope::new(
    "admin:app.info:readonly",
    text::Text {
        zh: "获取应用信息",
        en: "Read apps",
    },
);
/// `admin:app.visibility`: Manage the availability of apps / 管理应用可见范围.
pub const ADMIN_APP_VISIBILITY: endpoint::Scope = endpoint::Scope::new(
    "admin:app.visibility",
    text::Text {
        zh: "管理应用可见范围",
        en: "Manage the availability of apps",
    },
);
/// `admin:audit_info:readonly`: Read audit logs of user actions / 获取行为审计日志.
pub const ADMIN_AUDIT_INFO_READONLY: endpoint::Scope = endpoint::Scope::new(
    "admin:audit_info:readonly",
    text::Text {
        zh: "获取行为审计日志",
        en: "Read audit logs of user actions",
    },
);
/// `admin:badge`: Read, create and change badges and upload badge images / 查看、创建、编辑勋章信息和上传勋章图片.
pub const ADMIN_BADGE: endpoint::Scope = endpoint::Scope::new(
    "admin:badge",
    text::Text {
        zh: "查看、创建、编辑勋章信息和上传勋章图片",
        en: "Read, create and change badges and upload badge images",
    },
);
/// `admin:badge.grant`: Read, create, change and delete badge grants / 查看、创建、编辑、删除勋章授予名单.
pub const ADMIN_BADGE_GRANT: endpoint::Scope = endpoint::Scope::new(
    "admin:badge.grant",
    text::Text {
        zh: "查看、创建、编辑、删除勋章授予名单",
        en: "Read, create, change and delete badge grants",
    },
);
/// `admin:ent_email_password`: Change the passwords of business mailboxes / 修改企业邮箱的密码.
pub const ADMIN_ENT_EMAIL_PASSWORD: endpoint::Scope = endpoint::Scope::new(
    "admin:ent_email_password",
    text::Text {
        zh: "修改企业邮箱的密码",
        en: "Change the passwords of business mailboxes",
    },
);
/// `aily:data_asset:read`: Read Aily data assets / 获取智能伙伴创建平台数据知识资产.
pub const AILY_DATA_ASSET_READ: endpoint::Scope = endpoint::Scope::new(
    "aily:data_asset:read",
    text::Text {
        zh: "获取智能伙伴创建平台数据知识资产",
        en: "Read Aily data assets",
    },
);
/// `aily:data_asset:upload_file`: Upload files for Aily data assets / 上传数据知识文件.
pub const AILY_DATA_ASSET_UPLOAD_FILE: endpoint::Scope = endpoint::Scope::new(
    "aily:data_asset:upload_file",
    text::Text {
        zh: "上传数据知识文件",
        en: "Upload files for Aily data assets",
    },
);
/// `aily:data_asset:write`: Create, change and delete Aily data assets / 创建、更新、删除智能伙伴创建平台数据知识资产.
pub const AILY_DATA_ASSET_WRITE: endpoint::Scope = endpoint::Scope::new(
    "aily:data_asset:write",
    text::Text {
        zh: "创建、更新、删除智能伙伴创建平台数据知识资产",
        en: "Create, change and delete Aily data assets",
    },
);
/// `aily:knowledge:ask`: Ask about Aily data assets / 执行智能伙伴数据知识问答.
pub const AILY_KNOWLEDGE_ASK: endpoint::Scope = endpoint::Scope::new(
    "aily:knowledge:ask",
    text::Text {
        zh: "执行智能伙伴数据知识问答",
        en: "Ask about Aily data assets",
    },
);
/// `aily:message:read`: Read Aily messages / 获取消息.
pub const AILY_MESSAGE_READ: endpoint::Scope = endpoint::Scope::new(
    "aily:message:read",
    text::Text {
        zh: "获取消息",
        en: "Read Aily messages",
    },
);
/// `aily:message:write`: Send Aily messages / 发送消息.
pub const AILY_MESSAGE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "aily:message:write",
    text::Text {
        zh: "发送消息",
        en: "Send Aily messages",
    },
);
/// `aily:run:read`: Read Aily runs / 获取运行信息.
pub const AILY_RUN_READ: endpoint::Scope = endpoint::Scope::new(
    "aily:run:read",
    text::Text {
        zh: "获取运行信息",
        en: "Read Aily runs",
    },
);
/// `aily:run:write`: Create Aily runs / 创建运行.
pub const AILY_RUN_WRITE: endpoint::Scope = endpoint::Scope::new(
    "aily:run:write",
    text::Text {
        zh: "创建运行",
        en: "Create Aily runs",
    },
);
/// `aily:session:read`: Read Aily sessions / 获取会话信息.
pub const AILY_SESSION_READ: endpoint::Scope = endpoint::Scope::new(
    "aily:session:read",
    text::Text {
        zh: "获取会话信息",
        en: "Read Aily sessions",
    },
);
/// `aily:session:write`: Read and change Aily sessions / 读写会话信息.
pub const AILY_SESSION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "aily:session:write",
    text::Text {
        zh: "读写会话信息",
        en: "Read and change Aily sessions",
    },
);
/// `aily:skill:read`: Read Aily skills / 获取技能信息.
pub const AILY_SKILL_READ: endpoint::Scope = endpoint::Scope::new(
    "aily:skill:read",
    text::Text {
        zh: "获取技能信息",
        en: "Read Aily skills",
    },
);
/// `aily:skill:write`: Run Aily skills / 运行技能.
pub const AILY_SKILL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "aily:skill:write",
    text::Text {
        zh: "运行技能",
        en: "Run Aily skills",
    },
);
/// `app_engine:application.environment_variable:read`: Read the environment variables of app engine apps / 查询环境变量.
pub const APP_ENGINE_APPLICATION_ENVIRONMENT_VARIABLE_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:application.environment_variable:read",
    text::Text {
        zh: "查询环境变量",
        en: "Read the environment variables of app engine apps",
    },
);
/// `app_engine:application.function:write`: Run app engine functions / 执行函数.
pub const APP_ENGINE_APPLICATION_FUNCTION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:application.function:write",
    text::Text {
        zh: "执行函数",
        en: "Run app engine functions",
    },
);
/// `app_engine:apps:read`: Read app engine apps / 查询应用基本信息.
pub const APP_ENGINE_APPS_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:apps:read",
    text::Text {
        zh: "查询应用基本信息",
        en: "Read app engine apps",
    },
);
/// `app_engine:data.record.change:read`: Read the changes of app engine table records / 读取数据表变更记录.
pub const APP_ENGINE_DATA_RECORD_CHANGE_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:data.record.change:read",
    text::Text {
        zh: "读取数据表变更记录",
        en: "Read the changes of app engine table records",
    },
);
/// `app_engine:flow:write`: Run app engine flows / 执行流程.
pub const APP_ENGINE_FLOW_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:flow:write",
    text::Text {
        zh: "执行流程",
        en: "Run app engine flows",
    },
);
/// `app_engine:object.record:read`: Read app engine object records / 查看对象记录数据.
pub const APP_ENGINE_OBJECT_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:object.record:read",
    text::Text {
        zh: "查看对象记录数据",
        en: "Read app engine object records",
    },
);
/// `app_engine:object.record:write`: Create, change and delete app engine object records / 创建、更新、删除对象记录数据.
pub const APP_ENGINE_OBJECT_RECORD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:object.record:write",
    text::Text {
        zh: "创建、更新、删除对象记录数据",
        en: "Create, change and delete app engine object records",
    },
);
/// `app_engine:record_permission.member:write`: Change the users granted an app engine record permission / 编辑记录权限授权用户.
pub const APP_ENGINE_RECORD_PERMISSION_MEMBER_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:record_permission.member:write",
    text::Text {
        zh: "编辑记录权限授权用户",
        en: "Change the users granted an app engine record permission",
    },
);
/// `app_engine:role.member:write`: Change the users granted an app engine role / 编辑角色授权用户.
pub const APP_ENGINE_ROLE_MEMBER_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:role.member:write",
    text::Text {
        zh: "编辑角色授权用户",
        en: "Change the users granted an app engine role",
    },
);
/// `app_engine:role:read`: Read app engine roles / 查询角色配置信息.
pub const APP_ENGINE_ROLE_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:role:read",
    text::Text {
        zh: "查询角色配置信息",
        en: "Read app engine roles",
    },
);
/// `app_engine:seat_activities:read`: Read app engine seat activities / 查询席位活跃详情.
pub const APP_ENGINE_SEAT_ACTIVITIES_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:seat_activities:read",
    text::Text {
        zh: "查询席位活跃详情",
        en: "Read app engine seat activities",
    },
);
/// `app_engine:seat_assignments:read`: Read app engine seat assignments / 查询席位分配详情.
pub const APP_ENGINE_SEAT_ASSIGNMENTS_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:seat_assignments:read",
    text::Text {
        zh: "查询席位分配详情",
        en: "Read app engine seat assignments",
    },
);
/// `app_engine:security.audit_log:read`: Read app engine audit logs / 获取飞书低代码平台审计日志信息.
pub const APP_ENGINE_SECURITY_AUDIT_LOG_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:security.audit_log:read",
    text::Text {
        zh: "获取飞书低代码平台审计日志信息",
        en: "Read app engine audit logs",
    },
);
/// `app_engine:workspace.sql_commands:write`: Run SQL in app engine workspaces / 在工作空间下执行 SQL 语句.
pub const APP_ENGINE_WORKSPACE_SQL_COMMANDS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:workspace.sql_commands:write",
    text::Text {
        zh: "在工作空间下执行 SQL 语句",
        en: "Run SQL in app engine workspaces",
    },
);
/// `app_engine:workspace.table.record:read`: Read app engine table records / 读取数据表数据记录.
pub const APP_ENGINE_WORKSPACE_TABLE_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:workspace.table.record:read",
    text::Text {
        zh: "读取数据表数据记录",
        en: "Read app engine table records",
    },
);
/// `app_engine:workspace.table.record:write`: Change and delete app engine table records / 修改或删除数据表数据记录.
pub const APP_ENGINE_WORKSPACE_TABLE_RECORD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:workspace.table.record:write",
    text::Text {
        zh: "修改或删除数据表数据记录",
        en: "Change and delete app engine table records",
    },
);
/// `app_engine:workspace.table:read`: Read app engine workspaces and their tables / 读取工作空间及数据表相关信息.
pub const APP_ENGINE_WORKSPACE_TABLE_READ: endpoint::Scope = endpoint::Scope::new(
    "app_engine:workspace.table:read",
    text::Text {
        zh: "读取工作空间及数据表相关信息",
        en: "Read app engine workspaces and their tables",
    },
);
/// `app_engine:workspace.table:write`: Change app engine workspaces and their tables / 修改工作空间及数据表相关信息.
pub const APP_ENGINE_WORKSPACE_TABLE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "app_engine:workspace.table:write",
    text::Text {
        zh: "修改工作空间及数据表相关信息",
        en: "Change app engine workspaces and their tables",
    },
);
/// `application:app_recommend_rule:readonly`: Read the recommendation rules of apps / 获取应用的推荐规则信息.
pub const APPLICATION_APP_RECOMMEND_RULE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "application:app_recommend_rule:readonly",
    text::Text {
        zh: "获取应用的推荐规则信息",
        en: "Read the recommendation rules of apps",
    },
);
/// `application:application`: Change apps / 更新应用信息.
pub const APPLICATION_APPLICATION: endpoint::Scope = endpoint::Scope::new(
    "application:application",
    text::Text {
        zh: "更新应用信息",
        en: "Change apps",
    },
);
/// `application:application.app_message_stats.overview:readonly`: Read the overview of messages sent by bots / 获取机器人发送消息的概览数据.
pub const APPLICATION_APPLICATION_APP_MESSAGE_STATS_OVERVIEW_READONLY: endpoint::Scope = endpoint::Scope::new(
    "application:application.app_message_stats.overview:readonly",
    text::Text {
        zh: "获取机器人发送消息的概览数据",
        en: "Read the overview of messages sent by bots",
    },
);
/// `application:application.app_usage_stats.overview:readonly`: Read the overview of app usage by employees / 获取员工使用应用的概览数据.
pub const APPLICATION_APPLICATION_APP_USAGE_STATS_OVERVIEW_READONLY: endpoint::Scope = endpoint::Scope::new(
    "application:application.app_usage_stats.overview:readonly",
    text::Text {
        zh: "获取员工使用应用的概览数据",
        en: "Read the overview of app usage by employees",
    },
);
/// `application:application.app_version`: Change app versions / 更新应用版本信息.
pub const APPLICATION_APPLICATION_APP_VERSION: endpoint::Scope = endpoint::Scope::new(
    "application:application.app_version",
    text::Text {
        zh: "更新应用版本信息",
        en: "Change app versions",
    },
);
/// `application:application.app_version:readonly`: Read app versions / 获取应用版本信息.
pub const APPLICATION_APPLICATION_APP_VERSION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "application:application.app_version:readonly",
    text::Text {
        zh: "获取应用版本信息",
        en: "Read app versions",
    },
);
/// `application:application.bot.operator_name:readonly`: Read the names of users who operate bot menus / 获取机器人自定义菜单操作人名称.
pub const APPLICATION_APPLICATION_BOT_OPERATOR_NAME_READONLY: endpoint::Scope = endpoint::Scope::new(
    "application:application.bot.operator_name:readonly",
    text::Text {
        zh: "获取机器人自定义菜单操作人名称",
        en: "Read the names of users who operate bot menus",
    },
);
/// `application:application.collaborators:write`: Change the collaborators of apps / 更新应用协作者信息.
pub const APPLICATION_APPLICATION_COLLABORATORS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "application:application.collaborators:write",
    text::Text {
        zh: "更新应用协作者信息",
        en: "Change the collaborators of apps",
    },
);
/// `application:application.contacts_range:write`: Change the directory scopes of apps / 更新应用通讯录权限范围.
pub const APPLICATION_APPLICATION_CONTACTS_RANGE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "application:application.contacts_range:write",
    text::Text {
        zh: "更新应用通讯录权限范围",
        en: "Change the directory scopes of apps",
    },
);
/// `application:application.feedback.feedback_info`: Manage the feedback on apps / 管理应用反馈数据.
pub const APPLICATION_APPLICATION_FEEDBACK_FEEDBACK_INFO: endpoint::Scope = endpoint::Scope::new(
    "application:application.feedback.feedback_info",
    text::Text {
        zh: "管理应用反馈数据",
        en: "Manage the feedback on apps",
    },
);
/// `application:application:patch`: Change apps / 修改应用信息.
pub const APPLICATION_APPLICATION_PATCH: endpoint::Scope = endpoint::Scope::new(
    "application:application:patch",
    text::Text {
        zh: "修改应用信息",
        en: "Change apps",
    },
);
/// `application:application:self_manage`: Manage the app's own resources / 管理应用自身资源.
pub const APPLICATION_APPLICATION_SELF_MANAGE: endpoint::Scope = endpoint::Scope::new(
    "application:application:self_manage",
    text::Text {
        zh: "管理应用自身资源",
        en: "Manage the app's own resources",
    },
);
/// `approval:approval`: Read, create, change and delete approvals / 查看、创建、更新、删除审批应用相关信息.
pub const APPROVAL_APPROVAL: endpoint::Scope = endpoint::Scope::new(
    "approval:approval",
    text::Text {
        zh: "查看、创建、更新、删除审批应用相关信息",
        en: "Read, create, change and delete approvals",
    },
);
/// `approval:approval.list:readonly`: Read the lists of approvals / 查询审批列表.
pub const APPROVAL_APPROVAL_LIST_READONLY: endpoint::Scope = endpoint::Scope::new(
    "approval:approval.list:readonly",
    text::Text {
        zh: "查询审批列表",
        en: "Read the lists of approvals",
    },
);
/// `approval:approval:readonly`: Access approvals / 访问审批应用.
pub const APPROVAL_APPROVAL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "approval:approval:readonly",
    text::Text {
        zh: "访问审批应用",
        en: "Access approvals",
    },
);
/// `approval:definition`: Read, create, change and delete native approval definitions / 查看、创建、更新、删除原生审批定义相关信息.
pub const APPROVAL_DEFINITION: endpoint::Scope = endpoint::Scope::new(
    "approval:definition",
    text::Text {
        zh: "查看、创建、更新、删除原生审批定义相关信息",
        en: "Read, create, change and delete native approval definitions",
    },
);
/// `approval:external_approval`: Read, create, change and delete third-party approval definitions / 查看、创建、更新、删除三方审批定义相关信息.
pub const APPROVAL_EXTERNAL_APPROVAL: endpoint::Scope = endpoint::Scope::new(
    "approval:external_approval",
    text::Text {
        zh: "查看、创建、更新、删除三方审批定义相关信息",
        en: "Read, create, change and delete third-party approval definitions",
    },
);
/// `approval:external_instance`: Read, create, change and delete third-party approval instances / 查看、创建、更新、删除三方审批实例相关信息.
pub const APPROVAL_EXTERNAL_INSTANCE: endpoint::Scope = endpoint::Scope::new(
    "approval:external_instance",
    text::Text {
        zh: "查看、创建、更新、删除三方审批实例相关信息",
        en: "Read, create, change and delete third-party approval instances",
    },
);
/// `approval:external_task`: Read, create, change and delete third-party approval tasks / 查看、创建、更新、删除三方审批任务相关信息.
pub const APPROVAL_EXTERNAL_TASK: endpoint::Scope = endpoint::Scope::new(
    "approval:external_task",
    text::Text {
        zh: "查看、创建、更新、删除三方审批任务相关信息",
        en: "Read, create, change and delete third-party approval tasks",
    },
);
/// `approval:instance`: Read, create, change and delete native approval instances / 查看、创建、更新、删除原生审批实例相关信息.
pub const APPROVAL_INSTANCE: endpoint::Scope = endpoint::Scope::new(
    "approval:instance",
    text::Text {
        zh: "查看、创建、更新、删除原生审批实例相关信息",
        en: "Read, create, change and delete native approval instances",
    },
);
/// `approval:instance.comment`: Read, create, change and delete comments on native approvals / 查看、创建、更新、删除原生审批评论相关信息.
pub const APPROVAL_INSTANCE_COMMENT: endpoint::Scope = endpoint::Scope::new(
    "approval:instance.comment",
    text::Text {
        zh: "查看、创建、更新、删除原生审批评论相关信息",
        en: "Read, create, change and delete comments on native approvals",
    },
);
/// `approval:task`: Approve, reject, return and otherwise act on native approval tasks / 同意、拒绝、退回、加签等原生审批任务操作.
pub const APPROVAL_TASK: endpoint::Scope = endpoint::Scope::new(
    "approval:task",
    text::Text {
        zh: "同意、拒绝、退回、加签等原生审批任务操作",
        en: "Approve, reject, return and otherwise act on native approval tasks",
    },
);
/// `attendance:rule`: Change attendance rules / 写入打卡管理规则.
pub const ATTENDANCE_RULE: endpoint::Scope = endpoint::Scope::new(
    "attendance:rule",
    text::Text {
        zh: "写入打卡管理规则",
        en: "Change attendance rules",
    },
);
/// `attendance:rule:readonly`: Export attendance rules / 导出打卡管理规则.
pub const ATTENDANCE_RULE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "attendance:rule:readonly",
    text::Text {
        zh: "导出打卡管理规则",
        en: "Export attendance rules",
    },
);
/// `attendance:task`: Change attendance records / 写入打卡数据.
pub const ATTENDANCE_TASK: endpoint::Scope = endpoint::Scope::new(
    "attendance:task",
    text::Text {
        zh: "写入打卡数据",
        en: "Change attendance records",
    },
);
/// `attendance:task:readonly`: Export attendance records / 导出打卡数据.
pub const ATTENDANCE_TASK_READONLY: endpoint::Scope = endpoint::Scope::new(
    "attendance:task:readonly",
    text::Text {
        zh: "导出打卡数据",
        en: "Export attendance records",
    },
);
/// `baike:entity`: Read, create, change and delete dictionary entries / 查看、创建、编辑、删除词典词条.
pub const BAIKE_ENTITY: endpoint::Scope = endpoint::Scope::new(
    "baike:entity",
    text::Text {
        zh: "查看、创建、编辑、删除词典词条",
        en: "Read, create, change and delete dictionary entries",
    },
);
/// `baike:entity:exempt_delete`: Delete dictionary entries without review / 免审删除词典词条.
pub const BAIKE_ENTITY_EXEMPT_DELETE: endpoint::Scope = endpoint::Scope::new(
    "baike:entity:exempt_delete",
    text::Text {
        zh: "免审删除词典词条",
        en: "Delete dictionary entries without review",
    },
);
/// `baike:entity:exempt_review`: Create and change dictionary entries without review / 创建、更新词典免审词条.
pub const BAIKE_ENTITY_EXEMPT_REVIEW: endpoint::Scope = endpoint::Scope::new(
    "baike:entity:exempt_review",
    text::Text {
        zh: "创建、更新词典免审词条",
        en: "Create and change dictionary entries without review",
    },
);
/// `baike:entity:readonly`: Read dictionary entries / 查看词典词条.
pub const BAIKE_ENTITY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "baike:entity:readonly",
    text::Text {
        zh: "查看词典词条",
        en: "Read dictionary entries",
    },
);
/// `base:app:copy`: Copy bases / 复制多维表格.
pub const BASE_APP_COPY: endpoint::Scope = endpoint::Scope::new(
    "base:app:copy",
    text::Text {
        zh: "复制多维表格",
        en: "Copy bases",
    },
);
/// `base:app:create`: Create bases / 创建多维表格.
pub const BASE_APP_CREATE: endpoint::Scope = endpoint::Scope::new(
    "base:app:create",
    text::Text {
        zh: "创建多维表格",
        en: "Create bases",
    },
);
/// `base:app:read`: Read bases / 获取多维表格信息.
pub const BASE_APP_READ: endpoint::Scope = endpoint::Scope::new(
    "base:app:read",
    text::Text {
        zh: "获取多维表格信息",
        en: "Read bases",
    },
);
/// `base:app:update`: Change bases / 更新多维表格.
pub const BASE_APP_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "base:app:update",
    text::Text {
        zh: "更新多维表格",
        en: "Change bases",
    },
);
/// `base:collaborator:create`: Add base collaborators / 新增协作者.
pub const BASE_COLLABORATOR_CREATE: endpoint::Scope = endpoint::Scope::new(
    "base:collaborator:create",
    text::Text {
        zh: "新增协作者",
        en: "Add base collaborators",
    },
);
/// `base:collaborator:delete`: Remove base collaborators / 删除协作者.
pub const BASE_COLLABORATOR_DELETE: endpoint::Scope = endpoint::Scope::new(
    "base:collaborator:delete",
    text::Text {
        zh: "删除协作者",
        en: "Remove base collaborators",
    },
);
/// `base:collaborator:read`: Read base collaborators / 列出协作者.
pub const BASE_COLLABORATOR_READ: endpoint::Scope = endpoint::Scope::new(
    "base:collaborator:read",
    text::Text {
        zh: "列出协作者",
        en: "Read base collaborators",
    },
);
/// `base:dashboard:copy`: Copy base dashboards / 复制仪表盘.
pub const BASE_DASHBOARD_COPY: endpoint::Scope = endpoint::Scope::new(
    "base:dashboard:copy",
    text::Text {
        zh: "复制仪表盘",
        en: "Copy base dashboards",
    },
);
/// `base:dashboard:read`: Read base dashboards / 获取仪表盘信息.
pub const BASE_DASHBOARD_READ: endpoint::Scope = endpoint::Scope::new(
    "base:dashboard:read",
    text::Text {
        zh: "获取仪表盘信息",
        en: "Read base dashboards",
    },
);
/// `base:field:create`: Create base fields / 新增字段.
pub const BASE_FIELD_CREATE: endpoint::Scope = endpoint::Scope::new(
    "base:field:create",
    text::Text {
        zh: "新增字段",
        en: "Create base fields",
    },
);
/// `base:field:delete`: Delete base fields / 删除字段.
pub const BASE_FIELD_DELETE: endpoint::Scope = endpoint::Scope::new(
    "base:field:delete",
    text::Text {
        zh: "删除字段",
        en: "Delete base fields",
    },
);
/// `base:field:read`: Read base fields / 获取字段信息.
pub const BASE_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "base:field:read",
    text::Text {
        zh: "获取字段信息",
        en: "Read base fields",
    },
);
/// `base:field:update`: Change base fields / 更新字段.
pub const BASE_FIELD_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "base:field:update",
    text::Text {
        zh: "更新字段",
        en: "Change base fields",
    },
);
/// `base:field_group:create`: Create base field groups / 创建字段编组.
pub const BASE_FIELD_GROUP_CREATE: endpoint::Scope = endpoint::Scope::new(
    "base:field_group:create",
    text::Text {
        zh: "创建字段编组",
        en: "Create base field groups",
    },
);
/// `base:form:read`: Read base forms / 获取表单数据.
pub const BASE_FORM_READ: endpoint::Scope = endpoint::Scope::new(
    "base:form:read",
    text::Text {
        zh: "获取表单数据",
        en: "Read base forms",
    },
);
/// `base:form:update`: Change base forms / 更新表单数据.
pub const BASE_FORM_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "base:form:update",
    text::Text {
        zh: "更新表单数据",
        en: "Change base forms",
    },
);
/// `base:record:create`: Create base records / 新增记录.
pub const BASE_RECORD_CREATE: endpoint::Scope = endpoint::Scope::new(
    "base:record:create",
    text::Text {
        zh: "新增记录",
        en: "Create base records",
    },
);
/// `base:record:delete`: Delete base records / 删除记录.
pub const BASE_RECORD_DELETE: endpoint::Scope = endpoint::Scope::new(
    "base:record:delete",
    text::Text {
        zh: "删除记录",
        en: "Delete base records",
    },
);
/// `base:record:read`: Read specific base records / 检索特定记录.
pub const BASE_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "base:record:read",
    text::Text {
        zh: "检索特定记录",
        en: "Read specific base records",
    },
);
/// `base:record:retrieve`: Search base records by filter / 根据条件搜索记录.
pub const BASE_RECORD_RETRIEVE: endpoint::Scope = endpoint::Scope::new(
    "base:record:retrieve",
    text::Text {
        zh: "根据条件搜索记录",
        en: "Search base records by filter",
    },
);
/// `base:record:update`: Change base records / 更新记录.
pub const BASE_RECORD_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "base:record:update",
    text::Text {
        zh: "更新记录",
        en: "Change base records",
    },
);
/// `base:role:create`: Create custom base roles / 新增自定义角色.
pub const BASE_ROLE_CREATE: endpoint::Scope = endpoint::Scope::new(
    "base:role:create",
    text::Text {
        zh: "新增自定义角色",
        en: "Create custom base roles",
    },
);
/// `base:role:delete`: Delete custom base roles / 删除自定义角色.
pub const BASE_ROLE_DELETE: endpoint::Scope = endpoint::Scope::new(
    "base:role:delete",
    text::Text {
        zh: "删除自定义角色",
        en: "Delete custom base roles",
    },
);
/// `base:role:read`: Read custom base roles / 列出自定义角色.
pub const BASE_ROLE_READ: endpoint::Scope = endpoint::Scope::new(
    "base:role:read",
    text::Text {
        zh: "列出自定义角色",
        en: "Read custom base roles",
    },
);
/// `base:role:update`: Change custom base roles / 更新自定义角色.
pub const BASE_ROLE_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "base:role:update",
    text::Text {
        zh: "更新自定义角色",
        en: "Change custom base roles",
    },
);
/// `base:table:create`: Create base tables / 新增数据表.
pub const BASE_TABLE_CREATE: endpoint::Scope = endpoint::Scope::new(
    "base:table:create",
    text::Text {
        zh: "新增数据表",
        en: "Create base tables",
    },
);
/// `base:table:delete`: Delete base tables / 删除数据表.
pub const BASE_TABLE_DELETE: endpoint::Scope = endpoint::Scope::new(
    "base:table:delete",
    text::Text {
        zh: "删除数据表",
        en: "Delete base tables",
    },
);
/// `base:table:read`: Read base tables / 获取数据表信息.
pub const BASE_TABLE_READ: endpoint::Scope = endpoint::Scope::new(
    "base:table:read",
    text::Text {
        zh: "获取数据表信息",
        en: "Read base tables",
    },
);
/// `base:table:update`: Change base tables / 更新数据表.
pub const BASE_TABLE_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "base:table:update",
    text::Text {
        zh: "更新数据表",
        en: "Change base tables",
    },
);
/// `base:view:read`: Read base views / 检索视图.
pub const BASE_VIEW_READ: endpoint::Scope = endpoint::Scope::new(
    "base:view:read",
    text::Text {
        zh: "检索视图",
        en: "Read base views",
    },
);
/// `base:view:write_only`: Create, change and delete base views / 新增、更新或删除视图.
pub const BASE_VIEW_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "base:view:write_only",
    text::Text {
        zh: "新增、更新或删除视图",
        en: "Create, change and delete base views",
    },
);
/// `base:workflow:read`: Read base workflows / 查看自动化流程/工作流.
pub const BASE_WORKFLOW_READ: endpoint::Scope = endpoint::Scope::new(
    "base:workflow:read",
    text::Text {
        zh: "查看自动化流程/工作流",
        en: "Read base workflows",
    },
);
/// `base:workflow:write`: Change the status of base workflows / 更新自动化流程/工作流状态.
pub const BASE_WORKFLOW_WRITE: endpoint::Scope = endpoint::Scope::new(
    "base:workflow:write",
    text::Text {
        zh: "更新自动化流程/工作流状态",
        en: "Change the status of base workflows",
    },
);
/// `bitable:app`: Read, comment on, change and manage bases / 查看、评论、编辑和管理多维表格.
pub const BITABLE_APP: endpoint::Scope = endpoint::Scope::new(
    "bitable:app",
    text::Text {
        zh: "查看、评论、编辑和管理多维表格",
        en: "Read, comment on, change and manage bases",
    },
);
/// `bitable:app:readonly`: Read, comment on and export bases / 查看、评论和导出多维表格.
pub const BITABLE_APP_READONLY: endpoint::Scope = endpoint::Scope::new(
    "bitable:app:readonly",
    text::Text {
        zh: "查看、评论和导出多维表格",
        en: "Read, comment on and export bases",
    },
);
/// `bitable:bitable`: Read, comment on, change and manage bases (in the suite) / 查看、评论、编辑和管理多维表格（套件内）.
pub const BITABLE_BITABLE: endpoint::Scope = endpoint::Scope::new(
    "bitable:bitable",
    text::Text {
        zh: "查看、评论、编辑和管理多维表格（套件内）",
        en: "Read, comment on, change and manage bases (in the suite)",
    },
);
/// `board:whiteboard:node:create`: Create whiteboard nodes / 创建画板节点.
pub const BOARD_WHITEBOARD_NODE_CREATE: endpoint::Scope = endpoint::Scope::new(
    "board:whiteboard:node:create",
    text::Text {
        zh: "创建画板节点",
        en: "Create whiteboard nodes",
    },
);
/// `board:whiteboard:node:read`: Read whiteboard nodes / 查看画板节点.
pub const BOARD_WHITEBOARD_NODE_READ: endpoint::Scope = endpoint::Scope::new(
    "board:whiteboard:node:read",
    text::Text {
        zh: "查看画板节点",
        en: "Read whiteboard nodes",
    },
);
/// `calendar:calendar`: Change calendars and events / 更新日历及日程信息.
pub const CALENDAR_CALENDAR: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar",
    text::Text {
        zh: "更新日历及日程信息",
        en: "Change calendars and events",
    },
);
/// `calendar:calendar.acl:create`: Create access controls of calendars / 新增日历访问控制权限.
pub const CALENDAR_CALENDAR_ACL_CREATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.acl:create",
    text::Text {
        zh: "新增日历访问控制权限",
        en: "Create access controls of calendars",
    },
);
/// `calendar:calendar.acl:delete`: Delete access controls of calendars / 删除日历访问控制权限.
pub const CALENDAR_CALENDAR_ACL_DELETE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.acl:delete",
    text::Text {
        zh: "删除日历访问控制权限",
        en: "Delete access controls of calendars",
    },
);
/// `calendar:calendar.acl:read`: Read access controls of calendars / 读取日历访问控制权限.
pub const CALENDAR_CALENDAR_ACL_READ: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.acl:read",
    text::Text {
        zh: "读取日历访问控制权限",
        en: "Read access controls of calendars",
    },
);
/// `calendar:calendar.event:create`: Create events / 创建日程.
pub const CALENDAR_CALENDAR_EVENT_CREATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.event:create",
    text::Text {
        zh: "创建日程",
        en: "Create events",
    },
);
/// `calendar:calendar.event:delete`: Delete events / 删除日程.
pub const CALENDAR_CALENDAR_EVENT_DELETE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.event:delete",
    text::Text {
        zh: "删除日程",
        en: "Delete events",
    },
);
/// `calendar:calendar.event:read`: Read events / 读取日程信息.
pub const CALENDAR_CALENDAR_EVENT_READ: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.event:read",
    text::Text {
        zh: "读取日程信息",
        en: "Read events",
    },
);
/// `calendar:calendar.event:reply`: Reply to event invitations / 回复日程.
pub const CALENDAR_CALENDAR_EVENT_REPLY: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.event:reply",
    text::Text {
        zh: "回复日程",
        en: "Reply to event invitations",
    },
);
/// `calendar:calendar.event:update`: Change events / 更新日程.
pub const CALENDAR_CALENDAR_EVENT_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.event:update",
    text::Text {
        zh: "更新日程",
        en: "Change events",
    },
);
/// `calendar:calendar.event:writeonly`: Create and change events / 创建或更新日程信息.
pub const CALENDAR_CALENDAR_EVENT_WRITEONLY: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.event:writeonly",
    text::Text {
        zh: "创建或更新日程信息",
        en: "Create and change events",
    },
);
/// `calendar:calendar.free_busy:read`: Read the free and busy times of calendars / 读取日历忙闲信息.
pub const CALENDAR_CALENDAR_FREE_BUSY_READ: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar.free_busy:read",
    text::Text {
        zh: "读取日历忙闲信息",
        en: "Read the free and busy times of calendars",
    },
);
/// `calendar:calendar:create`: Create calendars / 创建日历.
pub const CALENDAR_CALENDAR_CREATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar:create",
    text::Text {
        zh: "创建日历",
        en: "Create calendars",
    },
);
/// `calendar:calendar:delete`: Delete calendars / 删除日历.
pub const CALENDAR_CALENDAR_DELETE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar:delete",
    text::Text {
        zh: "删除日历",
        en: "Delete calendars",
    },
);
/// `calendar:calendar:read`: Read calendars / 读取日历信息.
pub const CALENDAR_CALENDAR_READ: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar:read",
    text::Text {
        zh: "读取日历信息",
        en: "Read calendars",
    },
);
/// `calendar:calendar:readonly`: Read calendars, events and free and busy times / 获取日历、日程及忙闲信息.
pub const CALENDAR_CALENDAR_READONLY: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar:readonly",
    text::Text {
        zh: "获取日历、日程及忙闲信息",
        en: "Read calendars, events and free and busy times",
    },
);
/// `calendar:calendar:subscribe`: Subscribe to and unsubscribe from calendars / 订阅、退订日历.
pub const CALENDAR_CALENDAR_SUBSCRIBE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar:subscribe",
    text::Text {
        zh: "订阅、退订日历",
        en: "Subscribe to and unsubscribe from calendars",
    },
);
/// `calendar:calendar:update`: Change calendars / 更新日历.
pub const CALENDAR_CALENDAR_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:calendar:update",
    text::Text {
        zh: "更新日历",
        en: "Change calendars",
    },
);
/// `calendar:exchange.bindings:create`: Create Exchange bindings / 创建 Exchange 绑定关系.
pub const CALENDAR_EXCHANGE_BINDINGS_CREATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:exchange.bindings:create",
    text::Text {
        zh: "创建 Exchange 绑定关系",
        en: "Create Exchange bindings",
    },
);
/// `calendar:exchange.bindings:delete`: Delete Exchange bindings / 删除 Exchange 绑定关系.
pub const CALENDAR_EXCHANGE_BINDINGS_DELETE: endpoint::Scope = endpoint::Scope::new(
    "calendar:exchange.bindings:delete",
    text::Text {
        zh: "删除 Exchange 绑定关系",
        en: "Delete Exchange bindings",
    },
);
/// `calendar:exchange.bindings:read`: Read Exchange bindings / 读取 Exchange 绑定关系.
pub const CALENDAR_EXCHANGE_BINDINGS_READ: endpoint::Scope = endpoint::Scope::new(
    "calendar:exchange.bindings:read",
    text::Text {
        zh: "读取 Exchange 绑定关系",
        en: "Read Exchange bindings",
    },
);
/// `calendar:room`: Manage meeting rooms / 管理会议室信息.
pub const CALENDAR_ROOM: endpoint::Scope = endpoint::Scope::new(
    "calendar:room",
    text::Text {
        zh: "管理会议室信息",
        en: "Manage meeting rooms",
    },
);
/// `calendar:room:readonly`: Read meeting rooms / 获取会议室信息.
pub const CALENDAR_ROOM_READONLY: endpoint::Scope = endpoint::Scope::new(
    "calendar:room:readonly",
    text::Text {
        zh: "获取会议室信息",
        en: "Read meeting rooms",
    },
);
/// `calendar:settings.caldav:create`: Create CalDAV settings / 生成 CalDAV 配置信息.
pub const CALENDAR_SETTINGS_CALDAV_CREATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:settings.caldav:create",
    text::Text {
        zh: "生成 CalDAV 配置信息",
        en: "Create CalDAV settings",
    },
);
/// `calendar:time_off:create`: Create time-off events / 创建请假日程.
pub const CALENDAR_TIME_OFF_CREATE: endpoint::Scope = endpoint::Scope::new(
    "calendar:time_off:create",
    text::Text {
        zh: "创建请假日程",
        en: "Create time-off events",
    },
);
/// `calendar:time_off:delete`: Delete time-off events / 删除请假日程.
pub const CALENDAR_TIME_OFF_DELETE: endpoint::Scope = endpoint::Scope::new(
    "calendar:time_off:delete",
    text::Text {
        zh: "删除请假日程",
        en: "Delete time-off events",
    },
);
/// `calendar:timeoff`: Create and delete time-off events / 创建或删除请假日程.
pub const CALENDAR_TIMEOFF: endpoint::Scope = endpoint::Scope::new(
    "calendar:timeoff",
    text::Text {
        zh: "创建或删除请假日程",
        en: "Create and delete time-off events",
    },
);
/// `cardkit:card:read`: Read cards / 获取卡片信息.
pub const CARDKIT_CARD_READ: endpoint::Scope = endpoint::Scope::new(
    "cardkit:card:read",
    text::Text {
        zh: "获取卡片信息",
        en: "Read cards",
    },
);
/// `cardkit:card:write`: Create and change cards / 创建与更新卡片.
pub const CARDKIT_CARD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "cardkit:card:write",
    text::Text {
        zh: "创建与更新卡片",
        en: "Create and change cards",
    },
);
/// `contact:contact`: Change the directory / 更新通讯录.
pub const CONTACT_CONTACT: endpoint::Scope = endpoint::Scope::new(
    "contact:contact",
    text::Text {
        zh: "更新通讯录",
        en: "Change the directory",
    },
);
/// `contact:contact.base:readonly`: Read the basics of the directory / 获取通讯录基本信息.
pub const CONTACT_CONTACT_BASE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:contact.base:readonly",
    text::Text {
        zh: "获取通讯录基本信息",
        en: "Read the basics of the directory",
    },
);
/// `contact:contact:access_as_app`: Access the directory as the app / 以应用身份访问通讯录.
pub const CONTACT_CONTACT_ACCESS_AS_APP: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:access_as_app",
    text::Text {
        zh: "以应用身份访问通讯录",
        en: "Access the directory as the app",
    },
);
/// `contact:contact:access_as_user`: Access the directory as the user / 以用户身份访问通讯录.
pub const CONTACT_CONTACT_ACCESS_AS_USER: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:access_as_user",
    text::Text {
        zh: "以用户身份访问通讯录",
        en: "Access the directory as the user",
    },
);
/// `contact:contact:readonly`: Read the directory / 读取通讯录.
pub const CONTACT_CONTACT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:readonly",
    text::Text {
        zh: "读取通讯录",
        en: "Read the directory",
    },
);
/// `contact:contact:readonly_as_app`: Read the directory as the app / 以应用身份读取通讯录.
pub const CONTACT_CONTACT_READONLY_AS_APP: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:readonly_as_app",
    text::Text {
        zh: "以应用身份读取通讯录",
        en: "Read the directory as the app",
    },
);
/// `contact:contact:update_department_id`: Change the IDs of departments / 更新部门 ID.
pub const CONTACT_CONTACT_UPDATE_DEPARTMENT_ID: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:update_department_id",
    text::Text {
        zh: "更新部门 ID",
        en: "Change the IDs of departments",
    },
);
/// `contact:contact:update_user_id`: Change the IDs of users / 更新用户 ID.
pub const CONTACT_CONTACT_UPDATE_USER_ID: endpoint::Scope = endpoint::Scope::new(
    "contact:contact:update_user_id",
    text::Text {
        zh: "更新用户 ID",
        en: "Change the IDs of users",
    },
);
/// `contact:department.base:readonly`: Read the basics of departments in the directory / 获取部门基础信息.
pub const CONTACT_DEPARTMENT_BASE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:department.base:readonly",
    text::Text {
        zh: "获取部门基础信息",
        en: "Read the basics of departments in the directory",
    },
);
/// `contact:department.hrbp:readonly`: Read the HRBPs of departments / 查询部门 HRBP 信息.
pub const CONTACT_DEPARTMENT_HRBP_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:department.hrbp:readonly",
    text::Text {
        zh: "查询部门 HRBP 信息",
        en: "Read the HRBPs of departments",
    },
);
/// `contact:department.organize:readonly`: Read the structure of departments in the directory / 获取通讯录部门组织架构信息.
pub const CONTACT_DEPARTMENT_ORGANIZE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:department.organize:readonly",
    text::Text {
        zh: "获取通讯录部门组织架构信息",
        en: "Read the structure of departments in the directory",
    },
);
/// `contact:functional_role`: Read, create, change and delete roles and their members / 查看、创建、修改、删除角色及角色成员.
pub const CONTACT_FUNCTIONAL_ROLE: endpoint::Scope = endpoint::Scope::new(
    "contact:functional_role",
    text::Text {
        zh: "查看、创建、修改、删除角色及角色成员",
        en: "Read, create, change and delete roles and their members",
    },
);
/// `contact:functional_role:readonly`: Read roles and their members / 查询角色信息、角色下的成员信息.
pub const CONTACT_FUNCTIONAL_ROLE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:functional_role:readonly",
    text::Text {
        zh: "查询角色信息、角色下的成员信息",
        en: "Read roles and their members",
    },
);
/// `contact:group`: Change user groups / 更新用户组信息.
pub const CONTACT_GROUP: endpoint::Scope = endpoint::Scope::new(
    "contact:group",
    text::Text {
        zh: "更新用户组信息",
        en: "Change user groups",
    },
);
/// `contact:group:readonly`: Read user groups / 获取用户组信息.
pub const CONTACT_GROUP_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:group:readonly",
    text::Text {
        zh: "获取用户组信息",
        en: "Read user groups",
    },
);
/// `contact:job_family`: Create, change and delete the job families of the tenant / 创建、删除、更新租户的工作序列.
pub const CONTACT_JOB_FAMILY: endpoint::Scope = endpoint::Scope::new(
    "contact:job_family",
    text::Text {
        zh: "创建、删除、更新租户的工作序列",
        en: "Create, change and delete the job families of the tenant",
    },
);
/// `contact:job_family:readonly`: Read the job families of the tenant / 查询租户下工作序列的详细信息.
pub const CONTACT_JOB_FAMILY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:job_family:readonly",
    text::Text {
        zh: "查询租户下工作序列的详细信息",
        en: "Read the job families of the tenant",
    },
);
/// `contact:job_level`: Create, change and delete the job levels of the tenant / 创建、删除、更新职级.
pub const CONTACT_JOB_LEVEL: endpoint::Scope = endpoint::Scope::new(
    "contact:job_level",
    text::Text {
        zh: "创建、删除、更新职级",
        en: "Create, change and delete the job levels of the tenant",
    },
);
/// `contact:job_level:readonly`: Read the job levels of the tenant / 查询职级列表.
pub const CONTACT_JOB_LEVEL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:job_level:readonly",
    text::Text {
        zh: "查询职级列表",
        en: "Read the job levels of the tenant",
    },
);
/// `contact:job_title:readonly`: Read the job titles of the tenant / 获取职务列表.
pub const CONTACT_JOB_TITLE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:job_title:readonly",
    text::Text {
        zh: "获取职务列表",
        en: "Read the job titles of the tenant",
    },
);
/// `contact:unit`: Change units / 更新单位信息.
pub const CONTACT_UNIT: endpoint::Scope = endpoint::Scope::new(
    "contact:unit",
    text::Text {
        zh: "更新单位信息",
        en: "Change units",
    },
);
/// `contact:unit:readonly`: Read units / 获取单位信息.
pub const CONTACT_UNIT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:unit:readonly",
    text::Text {
        zh: "获取单位信息",
        en: "Read units",
    },
);
/// `contact:user.assign_info:read`: Read the seats of users / 查询用户席位信息.
pub const CONTACT_USER_ASSIGN_INFO_READ: endpoint::Scope = endpoint::Scope::new(
    "contact:user.assign_info:read",
    text::Text {
        zh: "查询用户席位信息",
        en: "Read the seats of users",
    },
);
/// `contact:user.base`: Change the basics of users / 更新用户基本信息.
pub const CONTACT_USER_BASE: endpoint::Scope = endpoint::Scope::new(
    "contact:user.base",
    text::Text {
        zh: "更新用户基本信息",
        en: "Change the basics of users",
    },
);
/// `contact:user.base:readonly`: Read the basics of users / 获取用户基本信息.
pub const CONTACT_USER_BASE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.base:readonly",
    text::Text {
        zh: "获取用户基本信息",
        en: "Read the basics of users",
    },
);
/// `contact:user.basic_profile:readonly`: Read the basic profiles of users / 获取用户的基本信息.
pub const CONTACT_USER_BASIC_PROFILE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.basic_profile:readonly",
    text::Text {
        zh: "获取用户的基本信息",
        en: "Read the basic profiles of users",
    },
);
/// `contact:user.department:readonly`: Read the place of users in the organization / 获取用户组织架构信息.
pub const CONTACT_USER_DEPARTMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.department:readonly",
    text::Text {
        zh: "获取用户组织架构信息",
        en: "Read the place of users in the organization",
    },
);
/// `contact:user.department_path:readonly`: Read the department paths of users / 获取成员所在部门路径.
pub const CONTACT_USER_DEPARTMENT_PATH_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.department_path:readonly",
    text::Text {
        zh: "获取成员所在部门路径",
        en: "Read the department paths of users",
    },
);
/// `contact:user.dotted_line_leader_info.read`: Read the IDs of the dotted-line leaders of users / 查看成员的虚线上级 ID.
pub const CONTACT_USER_DOTTED_LINE_LEADER_INFO_READ: endpoint::Scope = endpoint::Scope::new(
    "contact:user.dotted_line_leader_info.read",
    text::Text {
        zh: "查看成员的虚线上级 ID",
        en: "Read the IDs of the dotted-line leaders of users",
    },
);
/// `contact:user.email:readonly`: Read the email addresses of users / 获取用户邮箱信息.
pub const CONTACT_USER_EMAIL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.email:readonly",
    text::Text {
        zh: "获取用户邮箱信息",
        en: "Read the email addresses of users",
    },
);
/// `contact:user.employee:readonly`: Read the employment of users / 获取用户受雇信息.
pub const CONTACT_USER_EMPLOYEE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.employee:readonly",
    text::Text {
        zh: "获取用户受雇信息",
        en: "Read the employment of users",
    },
);
/// `contact:user.employee_id:readonly`: Read the user_id of users / 获取用户 user ID.
pub const CONTACT_USER_EMPLOYEE_ID_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.employee_id:readonly",
    text::Text {
        zh: "获取用户 user ID",
        en: "Read the user_id of users",
    },
);
/// `contact:user.employee_number:read`: Read the employee numbers of users / 查看成员工号.
pub const CONTACT_USER_EMPLOYEE_NUMBER_READ: endpoint::Scope = endpoint::Scope::new(
    "contact:user.employee_number:read",
    text::Text {
        zh: "查看成员工号",
        en: "Read the employee numbers of users",
    },
);
/// `contact:user.gender:readonly`: Read the genders of users / 获取用户性别.
pub const CONTACT_USER_GENDER_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.gender:readonly",
    text::Text {
        zh: "获取用户性别",
        en: "Read the genders of users",
    },
);
/// `contact:user.id:readonly`: Read the IDs of users by phone number or email address / 通过手机号或邮箱获取用户 ID.
pub const CONTACT_USER_ID_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.id:readonly",
    text::Text {
        zh: "通过手机号或邮箱获取用户 ID",
        en: "Read the IDs of users by phone number or email address",
    },
);
/// `contact:user.job_family:readonly`: Read the job families of users / 查询用户所属的工作序列.
pub const CONTACT_USER_JOB_FAMILY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.job_family:readonly",
    text::Text {
        zh: "查询用户所属的工作序列",
        en: "Read the job families of users",
    },
);
/// `contact:user.job_level:readonly`: Read the job levels of users / 查询用户职级.
pub const CONTACT_USER_JOB_LEVEL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.job_level:readonly",
    text::Text {
        zh: "查询用户职级",
        en: "Read the job levels of users",
    },
);
/// `contact:user.phone:readonly`: Read the phone numbers of users / 获取用户手机号.
pub const CONTACT_USER_PHONE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:user.phone:readonly",
    text::Text {
        zh: "获取用户手机号",
        en: "Read the phone numbers of users",
    },
);
/// `contact:user.subscription_ids:write`: Assign seats to users / 分配用户席位.
pub const CONTACT_USER_SUBSCRIPTION_IDS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "contact:user.subscription_ids:write",
    text::Text {
        zh: "分配用户席位",
        en: "Assign seats to users",
    },
);
/// `contact:user.user_geo`: Read the data residency of users / 查看成员数据驻留地.
pub const CONTACT_USER_USER_GEO: endpoint::Scope = endpoint::Scope::new(
    "contact:user.user_geo",
    text::Text {
        zh: "查看成员数据驻留地",
        en: "Read the data residency of users",
    },
);
/// `contact:user:search`: Search users / 搜索用户.
pub const CONTACT_USER_SEARCH: endpoint::Scope = endpoint::Scope::new(
    "contact:user:search",
    text::Text {
        zh: "搜索用户",
        en: "Search users",
    },
);
/// `contact:work_city:readonly`: Read the work cities of the tenant / 获取工作城市列表.
pub const CONTACT_WORK_CITY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "contact:work_city:readonly",
    text::Text {
        zh: "获取工作城市列表",
        en: "Read the work cities of the tenant",
    },
);
/// `corehr:additional_job.compensation_type:read`: Read the compensation types of additional jobs / 获取兼职的薪资类型.
pub const COREHR_ADDITIONAL_JOB_COMPENSATION_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.compensation_type:read",
    text::Text {
        zh: "获取兼职的薪资类型",
        en: "Read the compensation types of additional jobs",
    },
);
/// `corehr:additional_job.compensation_type:write`: Read and change the compensation types of additional jobs / 读写兼职的薪资类型.
pub const COREHR_ADDITIONAL_JOB_COMPENSATION_TYPE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.compensation_type:write",
    text::Text {
        zh: "读写兼职的薪资类型",
        en: "Read and change the compensation types of additional jobs",
    },
);
/// `corehr:additional_job.job:read`: Read the jobs of additional jobs / 获取兼职的职务信息.
pub const COREHR_ADDITIONAL_JOB_JOB_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.job:read",
    text::Text {
        zh: "获取兼职的职务信息",
        en: "Read the jobs of additional jobs",
    },
);
/// `corehr:additional_job.job:write`: Read and change the jobs of additional jobs / 读写兼职的职务信息.
pub const COREHR_ADDITIONAL_JOB_JOB_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.job:write",
    text::Text {
        zh: "读写兼职的职务信息",
        en: "Read and change the jobs of additional jobs",
    },
);
/// `corehr:additional_job.job_level:read`: Read the job levels of additional jobs / 获取兼职的职级信息.
pub const COREHR_ADDITIONAL_JOB_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.job_level:read",
    text::Text {
        zh: "获取兼职的职级信息",
        en: "Read the job levels of additional jobs",
    },
);
/// `corehr:additional_job.job_level:write`: Read and change the job levels of additional jobs / 读写兼职的职级信息.
pub const COREHR_ADDITIONAL_JOB_JOB_LEVEL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.job_level:write",
    text::Text {
        zh: "读写兼职的职级信息",
        en: "Read and change the job levels of additional jobs",
    },
);
/// `corehr:additional_job.position:read`: Read the positions of additional jobs / 读取兼职的岗位.
pub const COREHR_ADDITIONAL_JOB_POSITION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.position:read",
    text::Text {
        zh: "读取兼职的岗位",
        en: "Read the positions of additional jobs",
    },
);
/// `corehr:additional_job.position:write`: Read and change the positions of additional jobs / 读写兼职的岗位.
pub const COREHR_ADDITIONAL_JOB_POSITION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.position:write",
    text::Text {
        zh: "读写兼职的岗位",
        en: "Read and change the positions of additional jobs",
    },
);
/// `corehr:additional_job.service_company:read`: Read the companies of additional jobs / 获取兼职的任职公司.
pub const COREHR_ADDITIONAL_JOB_SERVICE_COMPANY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.service_company:read",
    text::Text {
        zh: "获取兼职的任职公司",
        en: "Read the companies of additional jobs",
    },
);
/// `corehr:additional_job.service_company:write`: Read and change the companies of additional jobs / 读写兼职的任职公司.
pub const COREHR_ADDITIONAL_JOB_SERVICE_COMPANY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.service_company:write",
    text::Text {
        zh: "读写兼职的任职公司",
        en: "Read and change the companies of additional jobs",
    },
);
/// `corehr:additional_job.work_shift:read`: Read the work shifts of additional jobs / 获取兼职的排班信息.
pub const COREHR_ADDITIONAL_JOB_WORK_SHIFT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.work_shift:read",
    text::Text {
        zh: "获取兼职的排班信息",
        en: "Read the work shifts of additional jobs",
    },
);
/// `corehr:additional_job.work_shift:write`: Read and change the work shifts of additional jobs / 读写兼职的排班信息.
pub const COREHR_ADDITIONAL_JOB_WORK_SHIFT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job.work_shift:write",
    text::Text {
        zh: "读写兼职的排班信息",
        en: "Read and change the work shifts of additional jobs",
    },
);
/// `corehr:additional_job:read`: Read additional jobs / 获取兼职信息.
pub const COREHR_ADDITIONAL_JOB_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job:read",
    text::Text {
        zh: "获取兼职信息",
        en: "Read additional jobs",
    },
);
/// `corehr:additional_job:write`: Read and change additional jobs / 读写兼职信息.
pub const COREHR_ADDITIONAL_JOB_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:additional_job:write",
    text::Text {
        zh: "读写兼职信息",
        en: "Read and change additional jobs",
    },
);
/// `corehr:approval_groups.orgdraft_department_change:read`: Read the department changes of reorganizations / 获取组织架构调整部门调整内容.
pub const COREHR_APPROVAL_GROUPS_ORGDRAFT_DEPARTMENT_CHANGE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:approval_groups.orgdraft_department_change:read",
    text::Text {
        zh: "获取组织架构调整部门调整内容",
        en: "Read the department changes of reorganizations",
    },
);
/// `corehr:approval_groups.orgdraft_job_change:read`: Read the personnel changes of reorganizations / 获取组织架构调整人员调整内容.
pub const COREHR_APPROVAL_GROUPS_ORGDRAFT_JOB_CHANGE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:approval_groups.orgdraft_job_change:read",
    text::Text {
        zh: "获取组织架构调整人员调整内容",
        en: "Read the personnel changes of reorganizations",
    },
);
/// `corehr:approval_groups.orgdraft_position_change:read`: Read the position changes of reorganizations / 获取组织架构调整中的岗位调整内容.
pub const COREHR_APPROVAL_GROUPS_ORGDRAFT_POSITION_CHANGE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:approval_groups.orgdraft_position_change:read",
    text::Text {
        zh: "获取组织架构调整中的岗位调整内容",
        en: "Read the position changes of reorganizations",
    },
);
/// `corehr:approval_groups:read`: Read reorganization processes / 获取组织架构调整流程信息.
pub const COREHR_APPROVAL_GROUPS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:approval_groups:read",
    text::Text {
        zh: "获取组织架构调整流程信息",
        en: "Read reorganization processes",
    },
);
/// `corehr:authorization.bp:read`: Read the HRBPs of departments and the local BPs of locations / 查询部门/地点的HRBP/属地BP.
pub const COREHR_AUTHORIZATION_BP_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:authorization.bp:read",
    text::Text {
        zh: "查询部门/地点的HRBP/属地BP",
        en: "Read the HRBPs of departments and the local BPs of locations",
    },
);
/// `corehr:authorization:read`: Read the role grants of users / 获取用户授权数据.
pub const COREHR_AUTHORIZATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:authorization:read",
    text::Text {
        zh: "获取用户授权数据",
        en: "Read the role grants of users",
    },
);
/// `corehr:authorization:write`: Change the role grants of users / 更新用户权限.
pub const COREHR_AUTHORIZATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:authorization:write",
    text::Text {
        zh: "更新用户权限",
        en: "Change the role grants of users",
    },
);
/// `corehr:bp.get_by_department:read`: Read the HRBPs of a department / 查看部门 BP 信息.
pub const COREHR_BP_GET_BY_DEPARTMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:bp.get_by_department:read",
    text::Text {
        zh: "查看部门 BP 信息",
        en: "Read the HRBPs of a department",
    },
);
/// `corehr:bp.list:read`: Read the list of HRBPs and local BPs / 查看 BP 列表.
pub const COREHR_BP_LIST_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:bp.list:read",
    text::Text {
        zh: "查看 BP 列表",
        en: "Read the list of HRBPs and local BPs",
    },
);
/// `corehr:common_data.basic_data:read`: Read the basic data of core HR / 获取基础数据信息.
pub const COREHR_COMMON_DATA_BASIC_DATA_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:common_data.basic_data:read",
    text::Text {
        zh: "获取基础数据信息",
        en: "Read the basic data of core HR",
    },
);
/// `corehr:common_data.id.convert:read`: Convert IDs of core HR / 获取 ID 转换信息.
pub const COREHR_COMMON_DATA_ID_CONVERT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:common_data.id.convert:read",
    text::Text {
        zh: "获取 ID 转换信息",
        en: "Convert IDs of core HR",
    },
);
/// `corehr:common_data.meta_data:read`: Read the metadata of core HR / 获取元数据信息.
pub const COREHR_COMMON_DATA_META_DATA_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:common_data.meta_data:read",
    text::Text {
        zh: "获取元数据信息",
        en: "Read the metadata of core HR",
    },
);
/// `corehr:common_data.meta_data:write`: Read and change the metadata of core HR / 读写元数据信息.
pub const COREHR_COMMON_DATA_META_DATA_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:common_data.meta_data:write",
    text::Text {
        zh: "读写元数据信息",
        en: "Read and change the metadata of core HR",
    },
);
/// `corehr:common_data.preset_data:read`: Read the preset data of core HR / 获取预置数据信息.
pub const COREHR_COMMON_DATA_PRESET_DATA_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:common_data.preset_data:read",
    text::Text {
        zh: "获取预置数据信息",
        en: "Read the preset data of core HR",
    },
);
/// `corehr:common_data.preset_data:write`: Change the preset data of core HR / 更新预置数据信息.
pub const COREHR_COMMON_DATA_PRESET_DATA_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:common_data.preset_data:write",
    text::Text {
        zh: "更新预置数据信息",
        en: "Change the preset data of core HR",
    },
);
/// `corehr:company:read`: Read companies / 获取公司信息.
pub const COREHR_COMPANY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:company:read",
    text::Text {
        zh: "获取公司信息",
        en: "Read companies",
    },
);
/// `corehr:company:write`: Manage companies / 查看、创建、更新、删除公司信息.
pub const COREHR_COMPANY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:company:write",
    text::Text {
        zh: "查看、创建、更新、删除公司信息",
        en: "Manage companies",
    },
);
/// `corehr:compensation.insurance:read`: Read the types of social insurance and housing fund / 获取社保公积金险种.
pub const COREHR_COMPENSATION_INSURANCE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.insurance:read",
    text::Text {
        zh: "获取社保公积金险种",
        en: "Read the types of social insurance and housing fund",
    },
);
/// `corehr:compensation.lump_sum_payment:read`: Read lump sum payments / 一次性支付读权限.
pub const COREHR_COMPENSATION_LUMP_SUM_PAYMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.lump_sum_payment:read",
    text::Text {
        zh: "一次性支付读权限",
        en: "Read lump sum payments",
    },
);
/// `corehr:compensation.lump_sum_payment:write`: Manage lump sum payments / 一次性支付写权限.
pub const COREHR_COMPENSATION_LUMP_SUM_PAYMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.lump_sum_payment:write",
    text::Text {
        zh: "一次性支付写权限",
        en: "Manage lump sum payments",
    },
);
/// `corehr:compensation.recurring_payment:delete`: Delete recurring payments / 经常性支付记录删除权限.
pub const COREHR_COMPENSATION_RECURRING_PAYMENT_DELETE: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.recurring_payment:delete",
    text::Text {
        zh: "经常性支付记录删除权限",
        en: "Delete recurring payments",
    },
);
/// `corehr:compensation.recurring_payment:read`: Read recurring payments / 经常性支付记录读权限.
pub const COREHR_COMPENSATION_RECURRING_PAYMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.recurring_payment:read",
    text::Text {
        zh: "经常性支付记录读权限",
        en: "Read recurring payments",
    },
);
/// `corehr:compensation.recurring_payment:update`: Change recurring payments / 经常性支付记录更新权限.
pub const COREHR_COMPENSATION_RECURRING_PAYMENT_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.recurring_payment:update",
    text::Text {
        zh: "经常性支付记录更新权限",
        en: "Change recurring payments",
    },
);
/// `corehr:compensation.recurring_payment:write`: Create recurring payments / 经常性支付记录写权限.
pub const COREHR_COMPENSATION_RECURRING_PAYMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.recurring_payment:write",
    text::Text {
        zh: "经常性支付记录写权限",
        en: "Create recurring payments",
    },
);
/// `corehr:compensation.social_adjust_record:read`: Read the records of employees joining and leaving social insurance / 获取员工增减员记录信息.
pub const COREHR_COMPENSATION_SOCIAL_ADJUST_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.social_adjust_record:read",
    text::Text {
        zh: "获取员工增减员记录信息",
        en: "Read the records of employees joining and leaving social insurance",
    },
);
/// `corehr:compensation.social_archive:read`: Read the social insurance archives of employees / 获取员工参保档案信息.
pub const COREHR_COMPENSATION_SOCIAL_ARCHIVE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.social_archive:read",
    text::Text {
        zh: "获取员工参保档案信息",
        en: "Read the social insurance archives of employees",
    },
);
/// `corehr:compensation.social_plan:read`: Read social insurance plans / 查询参保方案信息.
pub const COREHR_COMPENSATION_SOCIAL_PLAN_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation.social_plan:read",
    text::Text {
        zh: "查询参保方案信息",
        en: "Read social insurance plans",
    },
);
/// `corehr:compensation_archive:write`: Create pay change tasks / 创建定调薪任务.
pub const COREHR_COMPENSATION_ARCHIVE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_archive:write",
    text::Text {
        zh: "创建定调薪任务",
        en: "Create pay change tasks",
    },
);
/// `corehr:compensation_archive_detail.change_description:read`: Read the pay change descriptions of compensation archives / 获取薪资档案的调薪说明.
pub const COREHR_COMPENSATION_ARCHIVE_DETAIL_CHANGE_DESCRIPTION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_archive_detail.change_description:read",
    text::Text {
        zh: "获取薪资档案的调薪说明",
        en: "Read the pay change descriptions of compensation archives",
    },
);
/// `corehr:compensation_archive_detail.indicators:read`: Read the pay indicators of compensation archives / 获取薪资档案的关联薪资指标.
pub const COREHR_COMPENSATION_ARCHIVE_DETAIL_INDICATORS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_archive_detail.indicators:read",
    text::Text {
        zh: "获取薪资档案的关联薪资指标",
        en: "Read the pay indicators of compensation archives",
    },
);
/// `corehr:compensation_archive_detail.items:read`: Read the pay items of compensation archives / 获取薪资档案的关联薪资项.
pub const COREHR_COMPENSATION_ARCHIVE_DETAIL_ITEMS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_archive_detail.items:read",
    text::Text {
        zh: "获取薪资档案的关联薪资项",
        en: "Read the pay items of compensation archives",
    },
);
/// `corehr:compensation_archive_detail.plan:read`: Read the compensation plans of compensation archives / 获取薪资档案的关联方案.
pub const COREHR_COMPENSATION_ARCHIVE_DETAIL_PLAN_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_archive_detail.plan:read",
    text::Text {
        zh: "获取薪资档案的关联方案",
        en: "Read the compensation plans of compensation archives",
    },
);
/// `corehr:compensation_archive_detail.salary_level:read`: Read the salary levels and grades of compensation archives / 获取薪资档案的关联薪级薪等.
pub const COREHR_COMPENSATION_ARCHIVE_DETAIL_SALARY_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_archive_detail.salary_level:read",
    text::Text {
        zh: "获取薪资档案的关联薪级薪等",
        en: "Read the salary levels and grades of compensation archives",
    },
);
/// `corehr:compensation_archive_detail:read`: Read compensation archives / 获取基础薪酬的薪资档案信息.
pub const COREHR_COMPENSATION_ARCHIVE_DETAIL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_archive_detail:read",
    text::Text {
        zh: "获取基础薪酬的薪资档案信息",
        en: "Read compensation archives",
    },
);
/// `corehr:compensation_change_reason:read`: Read the reasons for pay changes / 获取基础薪酬的调薪原因信息.
pub const COREHR_COMPENSATION_CHANGE_REASON_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_change_reason:read",
    text::Text {
        zh: "获取基础薪酬的调薪原因信息",
        en: "Read the reasons for pay changes",
    },
);
/// `corehr:compensation_indicator:read`: Read pay indicators / 获取基础薪酬的薪资指标信息.
pub const COREHR_COMPENSATION_INDICATOR_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_indicator:read",
    text::Text {
        zh: "获取基础薪酬的薪资指标信息",
        en: "Read pay indicators",
    },
);
/// `corehr:compensation_item:read`: Read pay items / 获取基础薪酬的薪资项信息.
pub const COREHR_COMPENSATION_ITEM_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_item:read",
    text::Text {
        zh: "获取基础薪酬的薪资项信息",
        en: "Read pay items",
    },
);
/// `corehr:compensation_item_category:read`: Read the categories of pay items / 获取基础薪酬的薪资项分类信息.
pub const COREHR_COMPENSATION_ITEM_CATEGORY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_item_category:read",
    text::Text {
        zh: "获取基础薪酬的薪资项分类信息",
        en: "Read the categories of pay items",
    },
);
/// `corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read`: Read whether lump sum payments involve leaving within the binding period / 获取一次性支付的绑定期内离职信息.
pub const COREHR_COMPENSATION_LUMP_SUM_PAYMENT_BINDING_PERIOD_OFFBOARDING_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read",
    text::Text {
        zh: "获取一次性支付的绑定期内离职信息",
        en: "Read whether lump sum payments involve leaving within the binding period",
    },
);
/// `corehr:compensation_lump_sum_payment.return_amount_after_tax:read`: Read the amounts to return of lump sum payments, after tax / 获取一次性支付的应退回金额（税后）.
pub const COREHR_COMPENSATION_LUMP_SUM_PAYMENT_RETURN_AMOUNT_AFTER_TAX_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_lump_sum_payment.return_amount_after_tax:read",
    text::Text {
        zh: "获取一次性支付的应退回金额（税后）",
        en: "Read the amounts to return of lump sum payments, after tax",
    },
);
/// `corehr:compensation_lump_sum_payment.return_amount_before_tax:read`: Read the amounts to return of lump sum payments, before tax / 获取一次性支付的应退回金额（税前）.
pub const COREHR_COMPENSATION_LUMP_SUM_PAYMENT_RETURN_AMOUNT_BEFORE_TAX_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_lump_sum_payment.return_amount_before_tax:read",
    text::Text {
        zh: "获取一次性支付的应退回金额（税前）",
        en: "Read the amounts to return of lump sum payments, before tax",
    },
);
/// `corehr:compensation_lump_sum_payment_detail.belong_time:read`: Read the requested payment dates of lump sum payments / 获取一次性支付金额的申请发放日期.
pub const COREHR_COMPENSATION_LUMP_SUM_PAYMENT_DETAIL_BELONG_TIME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_lump_sum_payment_detail.belong_time:read",
    text::Text {
        zh: "获取一次性支付金额的申请发放日期",
        en: "Read the requested payment dates of lump sum payments",
    },
);
/// `corehr:compensation_plan:read`: Read compensation plans / 获取基础薪酬的薪资方案信息.
pub const COREHR_COMPENSATION_PLAN_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_plan:read",
    text::Text {
        zh: "获取基础薪酬的薪资方案信息",
        en: "Read compensation plans",
    },
);
/// `corehr:compensation_plan_detail.indicators:read`: Read the pay indicators of compensation plans / 获取薪资方案的关联薪资指标.
pub const COREHR_COMPENSATION_PLAN_DETAIL_INDICATORS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_plan_detail.indicators:read",
    text::Text {
        zh: "获取薪资方案的关联薪资指标",
        en: "Read the pay indicators of compensation plans",
    },
);
/// `corehr:compensation_plan_detail.items:read`: Read the pay items of compensation plans / 获取薪资方案的关联薪资项.
pub const COREHR_COMPENSATION_PLAN_DETAIL_ITEMS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_plan_detail.items:read",
    text::Text {
        zh: "获取薪资方案的关联薪资项",
        en: "Read the pay items of compensation plans",
    },
);
/// `corehr:compensation_standards:read`: Read pay standards / 获取薪资标准信息.
pub const COREHR_COMPENSATION_STANDARDS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:compensation_standards:read",
    text::Text {
        zh: "获取薪资标准信息",
        en: "Read pay standards",
    },
);
/// `corehr:contract.company:read`: Read the contracting companies of contracts / 获取合同主体信息.
pub const COREHR_CONTRACT_COMPANY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:contract.company:read",
    text::Text {
        zh: "获取合同主体信息",
        en: "Read the contracting companies of contracts",
    },
);
/// `corehr:contract.company:write`: Read and change the contracting companies of contracts / 读写合同主体信息.
pub const COREHR_CONTRACT_COMPANY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:contract.company:write",
    text::Text {
        zh: "读写合同主体信息",
        en: "Read and change the contracting companies of contracts",
    },
);
/// `corehr:contract.period:read`: Read the terms of contracts / 获取合同期限信息.
pub const COREHR_CONTRACT_PERIOD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:contract.period:read",
    text::Text {
        zh: "获取合同期限信息",
        en: "Read the terms of contracts",
    },
);
/// `corehr:contract.period:write`: Read and change the terms of contracts / 读写合同期限信息.
pub const COREHR_CONTRACT_PERIOD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:contract.period:write",
    text::Text {
        zh: "读写合同期限信息",
        en: "Read and change the terms of contracts",
    },
);
/// `corehr:contract:read`: Read contracts / 查看合同信息.
pub const COREHR_CONTRACT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:contract:read",
    text::Text {
        zh: "查看合同信息",
        en: "Read contracts",
    },
);
/// `corehr:contract:write`: Create, change and delete contracts / 创建、更新、删除合同信息.
pub const COREHR_CONTRACT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:contract:write",
    text::Text {
        zh: "创建、更新、删除合同信息",
        en: "Create, change and delete contracts",
    },
);
/// `corehr:corehr`: Change core HR data / 更新核心人事信息.
pub const COREHR_COREHR: endpoint::Scope = endpoint::Scope::new(
    "corehr:corehr",
    text::Text {
        zh: "更新核心人事信息",
        en: "Change core HR data",
    },
);
/// `corehr:corehr:readonly`: Read core HR data / 获取核心人事信息.
pub const COREHR_COREHR_READONLY: endpoint::Scope = endpoint::Scope::new(
    "corehr:corehr:readonly",
    text::Text {
        zh: "获取核心人事信息",
        en: "Read core HR data",
    },
);
/// `corehr:cost_allocation:read`: Read cost allocations / 成本分摊读权限.
pub const COREHR_COST_ALLOCATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:cost_allocation:read",
    text::Text {
        zh: "成本分摊读权限",
        en: "Read cost allocations",
    },
);
/// `corehr:cost_allocation:write`: Change cost allocations / 成本分摊写权限.
pub const COREHR_COST_ALLOCATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:cost_allocation:write",
    text::Text {
        zh: "成本分摊写权限",
        en: "Change cost allocations",
    },
);
/// `corehr:cost_center:read`: Read cost centers / 查看成本中心信息.
pub const COREHR_COST_CENTER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:cost_center:read",
    text::Text {
        zh: "查看成本中心信息",
        en: "Read cost centers",
    },
);
/// `corehr:cost_center:write`: Create, change and delete cost centers / 创建、更新、删除成本中心信息.
pub const COREHR_COST_CENTER_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:cost_center:write",
    text::Text {
        zh: "创建、更新、删除成本中心信息",
        en: "Create, change and delete cost centers",
    },
);
/// `corehr:custom_org:read`: Read custom organizations / 获取自定义组织信息.
pub const COREHR_CUSTOM_ORG_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:custom_org:read",
    text::Text {
        zh: "获取自定义组织信息",
        en: "Read custom organizations",
    },
);
/// `corehr:custom_org:write`: Read and change custom organizations / 读写自定义组织信息.
pub const COREHR_CUSTOM_ORG_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:custom_org:write",
    text::Text {
        zh: "读写自定义组织信息",
        en: "Read and change custom organizations",
    },
);
/// `corehr:default_cost_center:read`: Read the default cost centers of employees / 默认成本中心读权限.
pub const COREHR_DEFAULT_COST_CENTER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:default_cost_center:read",
    text::Text {
        zh: "默认成本中心读权限",
        en: "Read the default cost centers of employees",
    },
);
/// `corehr:default_cost_center:write`: Change the default cost centers of employees / 默认成本中心写权限.
pub const COREHR_DEFAULT_COST_CENTER_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:default_cost_center:write",
    text::Text {
        zh: "默认成本中心写权限",
        en: "Change the default cost centers of employees",
    },
);
/// `corehr:department.cost_center_id:read`: Read the cost centers of departments / 获取部门成本中心字段信息.
pub const COREHR_DEPARTMENT_COST_CENTER_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:department.cost_center_id:read",
    text::Text {
        zh: "获取部门成本中心字段信息",
        en: "Read the cost centers of departments",
    },
);
/// `corehr:department.custom_fields:read`: Read the custom fields of departments in core HR / 获取部门自定义字段.
pub const COREHR_DEPARTMENT_CUSTOM_FIELDS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:department.custom_fields:read",
    text::Text {
        zh: "获取部门自定义字段",
        en: "Read the custom fields of departments in core HR",
    },
);
/// `corehr:department.manager:read`: Read the managers of departments in core HR / 获取部门负责人信息.
pub const COREHR_DEPARTMENT_MANAGER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:department.manager:read",
    text::Text {
        zh: "获取部门负责人信息",
        en: "Read the managers of departments in core HR",
    },
);
/// `corehr:department.operation_log:read`: Read the operation logs of departments / 获取部门操作日志.
pub const COREHR_DEPARTMENT_OPERATION_LOG_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:department.operation_log:read",
    text::Text {
        zh: "获取部门操作日志",
        en: "Read the operation logs of departments",
    },
);
/// `corehr:department.organize:read`: Read the organizational structure of departments in core HR / 获取部门组织架构信息.
pub const COREHR_DEPARTMENT_ORGANIZE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:department.organize:read",
    text::Text {
        zh: "获取部门组织架构信息",
        en: "Read the organizational structure of departments in core HR",
    },
);
/// `corehr:department:read`: Read departments in core HR / 获取部门信息.
pub const COREHR_DEPARTMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:department:read",
    text::Text {
        zh: "获取部门信息",
        en: "Read departments in core HR",
    },
);
/// `corehr:department:write`: Read and change departments in core HR / 读写部门信息.
pub const COREHR_DEPARTMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:department:write",
    text::Text {
        zh: "读写部门信息",
        en: "Read and change departments in core HR",
    },
);
/// `corehr:draft:read`: Read reorganization processes by reorganization ID / 根据组织架构调整 ID 获取组织架构调整流程信息.
pub const COREHR_DRAFT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:draft:read",
    text::Text {
        zh: "根据组织架构调整 ID 获取组织架构调整流程信息",
        en: "Read reorganization processes by reorganization ID",
    },
);
/// `corehr:employee.add:write`: Add employees to core HR / 添加人员.
pub const COREHR_EMPLOYEE_ADD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employee.add:write",
    text::Text {
        zh: "添加人员",
        en: "Add employees to core HR",
    },
);
/// `corehr:employee.all_bp:read`: Read all HRBPs and local BPs of employees / 查看员工的全部 BP 信息.
pub const COREHR_EMPLOYEE_ALL_BP_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employee.all_bp:read",
    text::Text {
        zh: "查看员工的全部 BP 信息",
        en: "Read all HRBPs and local BPs of employees",
    },
);
/// `corehr:employee.bp:read`: Read some of the HRBPs and local BPs of employees / 查看员工的部分 BP 信息.
pub const COREHR_EMPLOYEE_BP_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employee.bp:read",
    text::Text {
        zh: "查看员工的部分 BP 信息",
        en: "Read some of the HRBPs and local BPs of employees",
    },
);
/// `corehr:employee.event:read`: Receive events about employees / 获取人员领域事件.
pub const COREHR_EMPLOYEE_EVENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employee.event:read",
    text::Text {
        zh: "获取人员领域事件",
        en: "Receive events about employees",
    },
);
/// `corehr:employee.job_data:read`: Read the job data of employees / 查看员工的任职信息.
pub const COREHR_EMPLOYEE_JOB_DATA_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employee.job_data:read",
    text::Text {
        zh: "查看员工的任职信息",
        en: "Read the job data of employees",
    },
);
/// `corehr:employee:read`: Read employees in core HR / 获取员工信息.
pub const COREHR_EMPLOYEE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employee:read",
    text::Text {
        zh: "获取员工信息",
        en: "Read employees in core HR",
    },
);
/// `corehr:employee:write`: Read and change employees in core HR / 读写员工信息.
pub const COREHR_EMPLOYEE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employee:write",
    text::Text {
        zh: "读写员工信息",
        en: "Read and change employees in core HR",
    },
);
/// `corehr:employees.international_assignment:read`: Read international assignments / 读取外派信息.
pub const COREHR_EMPLOYEES_INTERNATIONAL_ASSIGNMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employees.international_assignment:read",
    text::Text {
        zh: "读取外派信息",
        en: "Read international assignments",
    },
);
/// `corehr:employees.international_assignment:write`: Read and change international assignments / 读写外派信息.
pub const COREHR_EMPLOYEES_INTERNATIONAL_ASSIGNMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employees.international_assignment:write",
    text::Text {
        zh: "读写外派信息",
        en: "Read and change international assignments",
    },
);
/// `corehr:employment`: Change employment records / 更新雇佣信息.
pub const COREHR_EMPLOYMENT: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment",
    text::Text {
        zh: "更新雇佣信息",
        en: "Change employment records",
    },
);
/// `corehr:employment.archive_cpst_plan:read`: Read the compensation plans of employees / 获取员工薪资方案.
pub const COREHR_EMPLOYMENT_ARCHIVE_CPST_PLAN_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.archive_cpst_plan:read",
    text::Text {
        zh: "获取员工薪资方案",
        en: "Read the compensation plans of employees",
    },
);
/// `corehr:employment.assignment:read`: Read the international assignments of employees / 获取员工外派信息.
pub const COREHR_EMPLOYMENT_ASSIGNMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.assignment:read",
    text::Text {
        zh: "获取员工外派信息",
        en: "Read the international assignments of employees",
    },
);
/// `corehr:employment.assignment_pay_group:read`: Read the assignment pay groups of employees / 获取员工所属外派薪资组.
pub const COREHR_EMPLOYMENT_ASSIGNMENT_PAY_GROUP_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.assignment_pay_group:read",
    text::Text {
        zh: "获取员工所属外派薪资组",
        en: "Read the assignment pay groups of employees",
    },
);
/// `corehr:employment.compensation_type:read`: Read the compensation types of employees / 查看员工的薪资类型信息.
pub const COREHR_EMPLOYMENT_COMPENSATION_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.compensation_type:read",
    text::Text {
        zh: "查看员工的薪资类型信息",
        en: "Read the compensation types of employees",
    },
);
/// `corehr:employment.compensation_type:write`: Read and change the compensation types of employees / 读写员工的薪资类型信息.
pub const COREHR_EMPLOYMENT_COMPENSATION_TYPE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.compensation_type:write",
    text::Text {
        zh: "读写员工的薪资类型信息",
        en: "Read and change the compensation types of employees",
    },
);
/// `corehr:employment.contract_type:read`: Read the contract types of employees / 获取员工合同类型.
pub const COREHR_EMPLOYMENT_CONTRACT_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.contract_type:read",
    text::Text {
        zh: "获取员工合同类型",
        en: "Read the contract types of employees",
    },
);
/// `corehr:employment.custom_field:read`: Read the custom fields of employment records / 获取雇佣信息自定义字段信息.
pub const COREHR_EMPLOYMENT_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.custom_field:read",
    text::Text {
        zh: "获取雇佣信息自定义字段信息",
        en: "Read the custom fields of employment records",
    },
);
/// `corehr:employment.custom_org:read`: Read the custom organizations of employees / 获取员工的自定义组织信息.
pub const COREHR_EMPLOYMENT_CUSTOM_ORG_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.custom_org:read",
    text::Text {
        zh: "获取员工的自定义组织信息",
        en: "Read the custom organizations of employees",
    },
);
/// `corehr:employment.custom_org:write`: Read and change the custom organizations of employees / 读写员工的自定义组织信息.
pub const COREHR_EMPLOYMENT_CUSTOM_ORG_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.custom_org:write",
    text::Text {
        zh: "读写员工的自定义组织信息",
        en: "Read and change the custom organizations of employees",
    },
);
/// `corehr:employment.custom_org_field:read`: Read the custom organizations of employees / 获取员工的自定义组织信息.
pub const COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.custom_org_field:read",
    text::Text {
        zh: "获取员工的自定义组织信息",
        en: "Read the custom organizations of employees",
    },
);
/// `corehr:employment.custom_org_field:write`: Read and change the custom organizations of employees / 读写员工的自定义组织信息.
pub const COREHR_EMPLOYMENT_CUSTOM_ORG_FIELD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.custom_org_field:write",
    text::Text {
        zh: "读写员工的自定义组织信息",
        en: "Read and change the custom organizations of employees",
    },
);
/// `corehr:employment.has_offer_salary:read`: Read whether there is an offer salary / 查看是否有 Offer 薪酬.
pub const COREHR_EMPLOYMENT_HAS_OFFER_SALARY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.has_offer_salary:read",
    text::Text {
        zh: "查看是否有 Offer 薪酬",
        en: "Read whether there is an offer salary",
    },
);
/// `corehr:employment.international_assignment.compensation_type:read`: Read the compensation types of international assignments / 读取外派薪资类型.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_COMPENSATION_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.compensation_type:read",
    text::Text {
        zh: "读取外派薪资类型",
        en: "Read the compensation types of international assignments",
    },
);
/// `corehr:employment.international_assignment.compensation_type:write`: Read and change the compensation types of international assignments / 读写外派薪资类型.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_COMPENSATION_TYPE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.compensation_type:write",
    text::Text {
        zh: "读写外派薪资类型",
        en: "Read and change the compensation types of international assignments",
    },
);
/// `corehr:employment.international_assignment.custom_field:read`: Read the custom fields of international assignments / 读取外派自定义字段.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.custom_field:read",
    text::Text {
        zh: "读取外派自定义字段",
        en: "Read the custom fields of international assignments",
    },
);
/// `corehr:employment.international_assignment.custom_field:write`: Read and change the custom fields of international assignments / 读写外派自定义字段.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_CUSTOM_FIELD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.custom_field:write",
    text::Text {
        zh: "读写外派自定义字段",
        en: "Read and change the custom fields of international assignments",
    },
);
/// `corehr:employment.international_assignment.job:read`: Read the jobs of international assignments / 读取外派职务.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.job:read",
    text::Text {
        zh: "读取外派职务",
        en: "Read the jobs of international assignments",
    },
);
/// `corehr:employment.international_assignment.job:write`: Read and change the jobs of international assignments / 读写外派职务.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.job:write",
    text::Text {
        zh: "读写外派职务",
        en: "Read and change the jobs of international assignments",
    },
);
/// `corehr:employment.international_assignment.job_grade:read`: Read the job grades of international assignments / 读取外派职等.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_GRADE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.job_grade:read",
    text::Text {
        zh: "读取外派职等",
        en: "Read the job grades of international assignments",
    },
);
/// `corehr:employment.international_assignment.job_grade:write`: Read and change the job grades of international assignments / 读写外派职等.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_GRADE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.job_grade:write",
    text::Text {
        zh: "读写外派职等",
        en: "Read and change the job grades of international assignments",
    },
);
/// `corehr:employment.international_assignment.job_level:read`: Read the job levels of international assignments / 读取外派职级.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.job_level:read",
    text::Text {
        zh: "读取外派职级",
        en: "Read the job levels of international assignments",
    },
);
/// `corehr:employment.international_assignment.job_level:write`: Read and change the job levels of international assignments / 读写外派职级.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_JOB_LEVEL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.job_level:write",
    text::Text {
        zh: "读写外派职级",
        en: "Read and change the job levels of international assignments",
    },
);
/// `corehr:employment.international_assignment.position:read`: Read the positions of international assignments / 读取外派岗位.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_POSITION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.position:read",
    text::Text {
        zh: "读取外派岗位",
        en: "Read the positions of international assignments",
    },
);
/// `corehr:employment.international_assignment.position:write`: Read and change the positions of international assignments / 读写外派岗位.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_POSITION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.position:write",
    text::Text {
        zh: "读写外派岗位",
        en: "Read and change the positions of international assignments",
    },
);
/// `corehr:employment.international_assignment.service_company:read`: Read the companies of international assignments / 读取外派公司.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_SERVICE_COMPANY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.service_company:read",
    text::Text {
        zh: "读取外派公司",
        en: "Read the companies of international assignments",
    },
);
/// `corehr:employment.international_assignment.service_company:write`: Read and change the companies of international assignments / 读写外派公司.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_SERVICE_COMPANY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.service_company:write",
    text::Text {
        zh: "读写外派公司",
        en: "Read and change the companies of international assignments",
    },
);
/// `corehr:employment.international_assignment.weekly_working_hours:read`: Read the weekly working hours of international assignments / 读取外派周工作时长.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WEEKLY_WORKING_HOURS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.weekly_working_hours:read",
    text::Text {
        zh: "读取外派周工作时长",
        en: "Read the weekly working hours of international assignments",
    },
);
/// `corehr:employment.international_assignment.weekly_working_hours:write`: Read and change the weekly working hours of international assignments / 读写外派周工作时长.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WEEKLY_WORKING_HOURS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.weekly_working_hours:write",
    text::Text {
        zh: "读写外派周工作时长",
        en: "Read and change the weekly working hours of international assignments",
    },
);
/// `corehr:employment.international_assignment.work_calendar:read`: Read the work calendars of international assignments / 读取外派工作日历.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_CALENDAR_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.work_calendar:read",
    text::Text {
        zh: "读取外派工作日历",
        en: "Read the work calendars of international assignments",
    },
);
/// `corehr:employment.international_assignment.work_calendar:write`: Read and change the work calendars of international assignments / 读写外派工作日历.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_CALENDAR_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.work_calendar:write",
    text::Text {
        zh: "读写外派工作日历",
        en: "Read and change the work calendars of international assignments",
    },
);
/// `corehr:employment.international_assignment.work_location:read`: Read the work locations of international assignments / 读取外派地点.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_LOCATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.work_location:read",
    text::Text {
        zh: "读取外派地点",
        en: "Read the work locations of international assignments",
    },
);
/// `corehr:employment.international_assignment.work_location:write`: Read and change the work locations of international assignments / 读写外派地点.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_LOCATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.work_location:write",
    text::Text {
        zh: "读写外派地点",
        en: "Read and change the work locations of international assignments",
    },
);
/// `corehr:employment.international_assignment.work_shift:read`: Read the work shift types of international assignments / 读取外派排班类型.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_SHIFT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.work_shift:read",
    text::Text {
        zh: "读取外派排班类型",
        en: "Read the work shift types of international assignments",
    },
);
/// `corehr:employment.international_assignment.work_shift:write`: Read and change the work shift types of international assignments / 读写外派排班类型.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORK_SHIFT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.work_shift:write",
    text::Text {
        zh: "读写外派排班类型",
        en: "Read and change the work shift types of international assignments",
    },
);
/// `corehr:employment.international_assignment.working_hours_type:read`: Read the working hours types of international assignments / 读取外派工时制度.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORKING_HOURS_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.working_hours_type:read",
    text::Text {
        zh: "读取外派工时制度",
        en: "Read the working hours types of international assignments",
    },
);
/// `corehr:employment.international_assignment.working_hours_type:write`: Read and change the working hours types of international assignments / 读写外派工时制度.
pub const COREHR_EMPLOYMENT_INTERNATIONAL_ASSIGNMENT_WORKING_HOURS_TYPE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.international_assignment.working_hours_type:write",
    text::Text {
        zh: "读写外派工时制度",
        en: "Read and change the working hours types of international assignments",
    },
);
/// `corehr:employment.job:read`: Read the jobs of employees in core HR / 获取员工的职务信息.
pub const COREHR_EMPLOYMENT_JOB_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.job:read",
    text::Text {
        zh: "获取员工的职务信息",
        en: "Read the jobs of employees in core HR",
    },
);
/// `corehr:employment.job_grade:read`: Read the job grades of employees / 获取职等信息.
pub const COREHR_EMPLOYMENT_JOB_GRADE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.job_grade:read",
    text::Text {
        zh: "获取职等信息",
        en: "Read the job grades of employees",
    },
);
/// `corehr:employment.job_grade:write`: Read and change the job grades of employees / 读写职等信息.
pub const COREHR_EMPLOYMENT_JOB_GRADE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.job_grade:write",
    text::Text {
        zh: "读写职等信息",
        en: "Read and change the job grades of employees",
    },
);
/// `corehr:employment.job_level:read`: Read the job levels of employees in core HR / 获取职务级别信息.
pub const COREHR_EMPLOYMENT_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.job_level:read",
    text::Text {
        zh: "获取职务级别信息",
        en: "Read the job levels of employees in core HR",
    },
);
/// `corehr:employment.job_level:write`: Read and change the job levels of employees in core HR / 读写员工的职务级别信息.
pub const COREHR_EMPLOYMENT_JOB_LEVEL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.job_level:write",
    text::Text {
        zh: "读写员工的职务级别信息",
        en: "Read and change the job levels of employees in core HR",
    },
);
/// `corehr:employment.non_compete_covenant:read`: Read the non-compete status of employees / 查看竞业状态.
pub const COREHR_EMPLOYMENT_NON_COMPETE_COVENANT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.non_compete_covenant:read",
    text::Text {
        zh: "查看竞业状态",
        en: "Read the non-compete status of employees",
    },
);
/// `corehr:employment.non_compete_covenant:write`: Read and change the non-compete status of employees / 读写竞业状态.
pub const COREHR_EMPLOYMENT_NON_COMPETE_COVENANT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.non_compete_covenant:write",
    text::Text {
        zh: "读写竞业状态",
        en: "Read and change the non-compete status of employees",
    },
);
/// `corehr:employment.offboarding_reason.search:read`: Search employees by offboarding reason / 按照离职原因搜索.
pub const COREHR_EMPLOYMENT_OFFBOARDING_REASON_SEARCH_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.offboarding_reason.search:read",
    text::Text {
        zh: "按照离职原因搜索",
        en: "Search employees by offboarding reason",
    },
);
/// `corehr:employment.offboarding_reason:read`: Read the offboarding reasons of employees in core HR / 获取员工离职原因.
pub const COREHR_EMPLOYMENT_OFFBOARDING_REASON_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.offboarding_reason:read",
    text::Text {
        zh: "获取员工离职原因",
        en: "Read the offboarding reasons of employees in core HR",
    },
);
/// `corehr:employment.pathway:read`: Read the pathways of employees / 获取员工通道信息.
pub const COREHR_EMPLOYMENT_PATHWAY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.pathway:read",
    text::Text {
        zh: "获取员工通道信息",
        en: "Read the pathways of employees",
    },
);
/// `corehr:employment.pathway:write`: Read and change the pathways of employees / 读写员工通道.
pub const COREHR_EMPLOYMENT_PATHWAY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.pathway:write",
    text::Text {
        zh: "读写员工通道",
        en: "Read and change the pathways of employees",
    },
);
/// `corehr:employment.pay_group:read`: Read the pay groups of employees / 获取薪资组信息.
pub const COREHR_EMPLOYMENT_PAY_GROUP_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.pay_group:read",
    text::Text {
        zh: "获取薪资组信息",
        en: "Read the pay groups of employees",
    },
);
/// `corehr:employment.position:read`: Read the positions of employees / 获取员工的岗位信息.
pub const COREHR_EMPLOYMENT_POSITION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.position:read",
    text::Text {
        zh: "获取员工的岗位信息",
        en: "Read the positions of employees",
    },
);
/// `corehr:employment.position:write`: Read and change the positions of employees / 读写员工的岗位信息.
pub const COREHR_EMPLOYMENT_POSITION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.position:write",
    text::Text {
        zh: "读写员工的岗位信息",
        en: "Read and change the positions of employees",
    },
);
/// `corehr:employment.recruitment_project_id:read`: Read the recruitment projects of pre-hires / 查看待入职的招聘项目.
pub const COREHR_EMPLOYMENT_RECRUITMENT_PROJECT_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.recruitment_project_id:read",
    text::Text {
        zh: "查看待入职的招聘项目",
        en: "Read the recruitment projects of pre-hires",
    },
);
/// `corehr:employment.seniority_adjust_information:read`: Read the seniority adjustments of employees / 获取员工司龄调整信息.
pub const COREHR_EMPLOYMENT_SENIORITY_ADJUST_INFORMATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.seniority_adjust_information:read",
    text::Text {
        zh: "获取员工司龄调整信息",
        en: "Read the seniority adjustments of employees",
    },
);
/// `corehr:employment.seniority_adjust_information:write`: Read and change the seniority adjustments of employees / 读写员工司龄调整信息.
pub const COREHR_EMPLOYMENT_SENIORITY_ADJUST_INFORMATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment.seniority_adjust_information:write",
    text::Text {
        zh: "读写员工司龄调整信息",
        en: "Read and change the seniority adjustments of employees",
    },
);
/// `corehr:employment:read`: Read employment records / 获取雇佣信息.
pub const COREHR_EMPLOYMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment:read",
    text::Text {
        zh: "获取雇佣信息",
        en: "Read employment records",
    },
);
/// `corehr:employment:readonly`: Read employment records (read-only scope) / 获取雇佣信息.
pub const COREHR_EMPLOYMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment:readonly",
    text::Text {
        zh: "获取雇佣信息",
        en: "Read employment records (read-only scope)",
    },
);
/// `corehr:employment:write`: Read and change employment records / 读写雇佣信息.
pub const COREHR_EMPLOYMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:employment:write",
    text::Text {
        zh: "读写雇佣信息",
        en: "Read and change employment records",
    },
);
/// `corehr:file:write`: Read and change the attachments of core HR / 读写飞书人事的附件信息.
pub const COREHR_FILE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:file:write",
    text::Text {
        zh: "读写飞书人事的附件信息",
        en: "Read and change the attachments of core HR",
    },
);
/// `corehr:job.job_level:read`: Read the job levels of jobs / 获取职务中的职级信息.
pub const COREHR_JOB_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job.job_level:read",
    text::Text {
        zh: "获取职务中的职级信息",
        en: "Read the job levels of jobs",
    },
);
/// `corehr:job.only:read`: Read jobs, without other objects / 获取职务信息（仅职务）.
pub const COREHR_JOB_ONLY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job.only:read",
    text::Text {
        zh: "获取职务信息（仅职务）",
        en: "Read jobs, without other objects",
    },
);
/// `corehr:job:read`: Read jobs / 获取职务信息.
pub const COREHR_JOB_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job:read",
    text::Text {
        zh: "获取职务信息",
        en: "Read jobs",
    },
);
/// `corehr:job:write`: Read and change jobs / 读写职务信息.
pub const COREHR_JOB_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job:write",
    text::Text {
        zh: "读写职务信息",
        en: "Read and change jobs",
    },
);
/// `corehr:job_change.custom_field:read`: Read the custom fields of job changes / 获取员工异动自定义字段信息.
pub const COREHR_JOB_CHANGE_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.custom_field:read",
    text::Text {
        zh: "获取员工异动自定义字段信息",
        en: "Read the custom fields of job changes",
    },
);
/// `corehr:job_change.employment_custom_field:read`: Read the custom fields of the work information in job changes / 获取异动工作信息自定义字段.
pub const COREHR_JOB_CHANGE_EMPLOYMENT_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.employment_custom_field:read",
    text::Text {
        zh: "获取异动工作信息自定义字段",
        en: "Read the custom fields of the work information in job changes",
    },
);
/// `corehr:job_change.is_adjust_salary:read`: Read whether job changes adjust the salary / 获取异动单据是否调薪字段.
pub const COREHR_JOB_CHANGE_IS_ADJUST_SALARY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.is_adjust_salary:read",
    text::Text {
        zh: "获取异动单据是否调薪字段",
        en: "Read whether job changes adjust the salary",
    },
);
/// `corehr:job_change.pathway:read`: Read the pathways in job changes / 读取异动信息中的通道字段信息.
pub const COREHR_JOB_CHANGE_PATHWAY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.pathway:read",
    text::Text {
        zh: "读取异动信息中的通道字段信息",
        en: "Read the pathways in job changes",
    },
);
/// `corehr:job_change.pathway:write`: Read and change the pathways in job changes / 读写异动信息中的通道字段信息.
pub const COREHR_JOB_CHANGE_PATHWAY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.pathway:write",
    text::Text {
        zh: "读写异动信息中的通道字段信息",
        en: "Read and change the pathways in job changes",
    },
);
/// `corehr:job_change.remark:read`: Read the remarks on job change processes / 获取异动流程备注信息.
pub const COREHR_JOB_CHANGE_REMARK_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.remark:read",
    text::Text {
        zh: "获取异动流程备注信息",
        en: "Read the remarks on job change processes",
    },
);
/// `corehr:job_change.social_security_city:read`: Read the social insurance cities in job changes / 获取异动单据社保字段.
pub const COREHR_JOB_CHANGE_SOCIAL_SECURITY_CITY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.social_security_city:read",
    text::Text {
        zh: "获取异动单据社保字段",
        en: "Read the social insurance cities in job changes",
    },
);
/// `corehr:job_change.status_update_event:read`: Receive events when job changes change status / 获取员工异动状态变更信息.
pub const COREHR_JOB_CHANGE_STATUS_UPDATE_EVENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.status_update_event:read",
    text::Text {
        zh: "获取员工异动状态变更信息",
        en: "Receive events when job changes change status",
    },
);
/// `corehr:job_change.update_event:read`: Receive events when job changes change status (v1) / 获取员工异动状态变更信息.
pub const COREHR_JOB_CHANGE_UPDATE_EVENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.update_event:read",
    text::Text {
        zh: "获取员工异动状态变更信息",
        en: "Receive events when job changes change status (v1)",
    },
);
/// `corehr:job_change.update_event_v2:read`: Receive events when the content of job changes is modified / 获取员工异动信息变更.
pub const COREHR_JOB_CHANGE_UPDATE_EVENT_V2_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change.update_event_v2:read",
    text::Text {
        zh: "获取员工异动信息变更",
        en: "Receive events when the content of job changes is modified",
    },
);
/// `corehr:job_change:create`: Create job changes / 写员工异动信息.
pub const COREHR_JOB_CHANGE_CREATE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change:create",
    text::Text {
        zh: "写员工异动信息",
        en: "Create job changes",
    },
);
/// `corehr:job_change:read`: Read job changes / 获取员工异动信息.
pub const COREHR_JOB_CHANGE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change:read",
    text::Text {
        zh: "获取员工异动信息",
        en: "Read job changes",
    },
);
/// `corehr:job_change:write`: Read and change job changes / 读写员工异动信息.
pub const COREHR_JOB_CHANGE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_change:write",
    text::Text {
        zh: "读写员工异动信息",
        en: "Read and change job changes",
    },
);
/// `corehr:job_data.assignment_start_reason:read`: Read the reason field of job data / 查看任职记录的原因字段.
pub const COREHR_JOB_DATA_ASSIGNMENT_START_REASON_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data.assignment_start_reason:read",
    text::Text {
        zh: "查看任职记录的原因字段",
        en: "Read the reason field of job data",
    },
);
/// `corehr:job_data.compensation_type:read`: Read the compensation types in job data / 获取薪资类型.
pub const COREHR_JOB_DATA_COMPENSATION_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data.compensation_type:read",
    text::Text {
        zh: "获取薪资类型",
        en: "Read the compensation types in job data",
    },
);
/// `corehr:job_data.job_data_reason:read`: Read the reasons for job data / 读取任职原因.
pub const COREHR_JOB_DATA_JOB_DATA_REASON_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data.job_data_reason:read",
    text::Text {
        zh: "读取任职原因",
        en: "Read the reasons for job data",
    },
);
/// `corehr:job_data.service_company:read`: Read the companies in job data / 获取任职公司.
pub const COREHR_JOB_DATA_SERVICE_COMPANY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data.service_company:read",
    text::Text {
        zh: "获取任职公司",
        en: "Read the companies in job data",
    },
);
/// `corehr:job_data.work_shift:read`: Read the work shifts in job data / 获取排班信息.
pub const COREHR_JOB_DATA_WORK_SHIFT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data.work_shift:read",
    text::Text {
        zh: "获取排班信息",
        en: "Read the work shifts in job data",
    },
);
/// `corehr:job_data:read`: Read job data / 查看任职信息.
pub const COREHR_JOB_DATA_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data:read",
    text::Text {
        zh: "查看任职信息",
        en: "Read job data",
    },
);
/// `corehr:job_data:readonly`: Read job data (read-only scope) / 获取任职信息.
pub const COREHR_JOB_DATA_READONLY: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data:readonly",
    text::Text {
        zh: "获取任职信息",
        en: "Read job data (read-only scope)",
    },
);
/// `corehr:job_data:write`: Read and change job data / 读写任职信息.
pub const COREHR_JOB_DATA_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_data:write",
    text::Text {
        zh: "读写任职信息",
        en: "Read and change job data",
    },
);
/// `corehr:job_family:read`: Read job families in core HR / 获取序列信息.
pub const COREHR_JOB_FAMILY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_family:read",
    text::Text {
        zh: "获取序列信息",
        en: "Read job families in core HR",
    },
);
/// `corehr:job_family:write`: Read and change job families in core HR / 读写序列信息.
pub const COREHR_JOB_FAMILY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_family:write",
    text::Text {
        zh: "读写序列信息",
        en: "Read and change job families in core HR",
    },
);
/// `corehr:job_grade:read`: Read job grades / 查看职等信息.
pub const COREHR_JOB_GRADE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_grade:read",
    text::Text {
        zh: "查看职等信息",
        en: "Read job grades",
    },
);
/// `corehr:job_grade:write`: Manage job grades / 查看、创建、更新、删除职等信息.
pub const COREHR_JOB_GRADE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_grade:write",
    text::Text {
        zh: "查看、创建、更新、删除职等信息",
        en: "Manage job grades",
    },
);
/// `corehr:job_level:read`: Read job levels in core HR / 获取职级信息.
pub const COREHR_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_level:read",
    text::Text {
        zh: "获取职级信息",
        en: "Read job levels in core HR",
    },
);
/// `corehr:job_level:write`: Read and change job levels in core HR / 读写职级信息.
pub const COREHR_JOB_LEVEL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:job_level:write",
    text::Text {
        zh: "读写职级信息",
        en: "Read and change job levels in core HR",
    },
);
/// `corehr:leave:read`: Read the leave of employees / 获取休假信息.
pub const COREHR_LEAVE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:leave:read",
    text::Text {
        zh: "获取休假信息",
        en: "Read the leave of employees",
    },
);
/// `corehr:leave_granting_record:write`: Change the records of granted leave / 更新假期授予记录.
pub const COREHR_LEAVE_GRANTING_RECORD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:leave_granting_record:write",
    text::Text {
        zh: "更新假期授予记录",
        en: "Change the records of granted leave",
    },
);
/// `corehr:locations:read`: Read locations / 获取地点信息.
pub const COREHR_LOCATIONS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:locations:read",
    text::Text {
        zh: "获取地点信息",
        en: "Read locations",
    },
);
/// `corehr:locations:write`: Change locations / 更新地点信息.
pub const COREHR_LOCATIONS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:locations:write",
    text::Text {
        zh: "更新地点信息",
        en: "Change locations",
    },
);
/// `corehr:offboarding.block_list:read`: Read the block list of offboarded employees / 获取离职屏蔽名单.
pub const COREHR_OFFBOARDING_BLOCK_LIST_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.block_list:read",
    text::Text {
        zh: "获取离职屏蔽名单",
        en: "Read the block list of offboarded employees",
    },
);
/// `corehr:offboarding.block_list:write`: Read and change the block list of offboarded employees / 读写离职屏蔽名单.
pub const COREHR_OFFBOARDING_BLOCK_LIST_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.block_list:write",
    text::Text {
        zh: "读写离职屏蔽名单",
        en: "Read and change the block list of offboarded employees",
    },
);
/// `corehr:offboarding.checklist_status_message:read`: Receive events when offboarding checklists change status / 订阅离职流转状态变更事件.
pub const COREHR_OFFBOARDING_CHECKLIST_STATUS_MESSAGE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.checklist_status_message:read",
    text::Text {
        zh: "订阅离职流转状态变更事件",
        en: "Receive events when offboarding checklists change status",
    },
);
/// `corehr:offboarding.custom_field:read`: Read the custom fields of offboardings / 获取离职信息自定义字段信息.
pub const COREHR_OFFBOARDING_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.custom_field:read",
    text::Text {
        zh: "获取离职信息自定义字段信息",
        en: "Read the custom fields of offboardings",
    },
);
/// `corehr:offboarding.last_attendance_date:read`: Read the last attendance dates of offboardings / 获取离职申请的最后出勤日.
pub const COREHR_OFFBOARDING_LAST_ATTENDANCE_DATE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.last_attendance_date:read",
    text::Text {
        zh: "获取离职申请的最后出勤日",
        en: "Read the last attendance dates of offboardings",
    },
);
/// `corehr:offboarding.noncompete_agreement:read`: Read the non-compete agreements of offboardings / 获取离职申请的竞业信息.
pub const COREHR_OFFBOARDING_NONCOMPETE_AGREEMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.noncompete_agreement:read",
    text::Text {
        zh: "获取离职申请的竞业信息",
        en: "Read the non-compete agreements of offboardings",
    },
);
/// `corehr:offboarding.retain_account:read`: Read whether accounts are kept after offboarding / 获取离职后是否保留账号字段.
pub const COREHR_OFFBOARDING_RETAIN_ACCOUNT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.retain_account:read",
    text::Text {
        zh: "获取离职后是否保留账号字段",
        en: "Read whether accounts are kept after offboarding",
    },
);
/// `corehr:offboarding.retain_account:write`: Read and change whether accounts are kept after offboarding / 读写离职后是否保留账号字段.
pub const COREHR_OFFBOARDING_RETAIN_ACCOUNT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.retain_account:write",
    text::Text {
        zh: "读写离职后是否保留账号字段",
        en: "Read and change whether accounts are kept after offboarding",
    },
);
/// `corehr:offboarding.revoke:write`: Revoke offboarding requests / 撤销离职申请.
pub const COREHR_OFFBOARDING_REVOKE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.revoke:write",
    text::Text {
        zh: "撤销离职申请",
        en: "Revoke offboarding requests",
    },
);
/// `corehr:offboarding.signature:read`: Read the e-signature fields of offboardings / 获取离职申请的电子签相关字段.
pub const COREHR_OFFBOARDING_SIGNATURE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.signature:read",
    text::Text {
        zh: "获取离职申请的电子签相关字段",
        en: "Read the e-signature fields of offboardings",
    },
);
/// `corehr:offboarding.social_insurance:read`: Read the social insurance of offboardings / 获取离职申请的社保信息.
pub const COREHR_OFFBOARDING_SOCIAL_INSURANCE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.social_insurance:read",
    text::Text {
        zh: "获取离职申请的社保信息",
        en: "Read the social insurance of offboardings",
    },
);
/// `corehr:offboarding.status_message_v2:read`: Receive events when offboardings change status (v2) / 订阅新版离职状态变更事件.
pub const COREHR_OFFBOARDING_STATUS_MESSAGE_V2_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.status_message_v2:read",
    text::Text {
        zh: "订阅新版离职状态变更事件",
        en: "Receive events when offboardings change status (v2)",
    },
);
/// `corehr:offboarding.submit:write`: Submit offboardings / 读写员工离职信息.
pub const COREHR_OFFBOARDING_SUBMIT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.submit:write",
    text::Text {
        zh: "读写员工离职信息",
        en: "Submit offboardings",
    },
);
/// `corehr:offboarding.update:write`: Change offboardings / 编辑离职信息.
pub const COREHR_OFFBOARDING_UPDATE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.update:write",
    text::Text {
        zh: "编辑离职信息",
        en: "Change offboardings",
    },
);
/// `corehr:offboarding.update_field_message:read`: Receive events when the fields of offboardings change / 订阅离职字段变更事件.
pub const COREHR_OFFBOARDING_UPDATE_FIELD_MESSAGE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding.update_field_message:read",
    text::Text {
        zh: "订阅离职字段变更事件",
        en: "Receive events when the fields of offboardings change",
    },
);
/// `corehr:offboarding:read`: Read offboardings / 获取员工离职信息.
pub const COREHR_OFFBOARDING_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding:read",
    text::Text {
        zh: "获取员工离职信息",
        en: "Read offboardings",
    },
);
/// `corehr:offboarding:write`: Read and change offboardings / 读写员工离职信息.
pub const COREHR_OFFBOARDING_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:offboarding:write",
    text::Text {
        zh: "读写员工离职信息",
        en: "Read and change offboardings",
    },
);
/// `corehr:orgrole_info:read`: Read organizational roles / 获取组织角色.
pub const COREHR_ORGROLE_INFO_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:orgrole_info:read",
    text::Text {
        zh: "获取组织角色",
        en: "Read organizational roles",
    },
);
/// `corehr:pathway:read`: Read pathways / 获取通道信息.
pub const COREHR_PATHWAY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pathway:read",
    text::Text {
        zh: "获取通道信息",
        en: "Read pathways",
    },
);
/// `corehr:pathway:write`: Read and change pathways / 读写通道信息.
pub const COREHR_PATHWAY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:pathway:write",
    text::Text {
        zh: "读写通道信息",
        en: "Read and change pathways",
    },
);
/// `corehr:person.additional_name:read`: Read the additional names of employees / 获取别名信息.
pub const COREHR_PERSON_ADDITIONAL_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.additional_name:read",
    text::Text {
        zh: "获取别名信息",
        en: "Read the additional names of employees",
    },
);
/// `corehr:person.additional_name:write`: Read and change the additional names of employees / 读写别名信息.
pub const COREHR_PERSON_ADDITIONAL_NAME_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.additional_name:write",
    text::Text {
        zh: "读写别名信息",
        en: "Read and change the additional names of employees",
    },
);
/// `corehr:person.additional_nationalities:read`: Read the additional nationalities of employees / 读取员工其他国籍.
pub const COREHR_PERSON_ADDITIONAL_NATIONALITIES_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.additional_nationalities:read",
    text::Text {
        zh: "读取员工其他国籍",
        en: "Read the additional nationalities of employees",
    },
);
/// `corehr:person.address:read`: Read the personal addresses of employees / 读取个人地址信息.
pub const COREHR_PERSON_ADDRESS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.address:read",
    text::Text {
        zh: "读取个人地址信息",
        en: "Read the personal addresses of employees",
    },
);
/// `corehr:person.address:write`: Read and change the personal addresses of employees / 读写个人地址信息.
pub const COREHR_PERSON_ADDRESS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.address:write",
    text::Text {
        zh: "读写个人地址信息",
        en: "Read and change the personal addresses of employees",
    },
);
/// `corehr:person.bank_account:read`: Read the bank accounts of employees / 获取银行账号列表信息.
pub const COREHR_PERSON_BANK_ACCOUNT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.bank_account:read",
    text::Text {
        zh: "获取银行账号列表信息",
        en: "Read the bank accounts of employees",
    },
);
/// `corehr:person.bank_account:write`: Read and change the bank accounts of employees / 读写银行账号信息.
pub const COREHR_PERSON_BANK_ACCOUNT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.bank_account:write",
    text::Text {
        zh: "读写银行账号信息",
        en: "Read and change the bank accounts of employees",
    },
);
/// `corehr:person.born_country_region:read`: Read the countries or regions of birth of employees / 获取出生国家/地区信息.
pub const COREHR_PERSON_BORN_COUNTRY_REGION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.born_country_region:read",
    text::Text {
        zh: "获取出生国家/地区信息",
        en: "Read the countries or regions of birth of employees",
    },
);
/// `corehr:person.born_country_region:write`: Read and change the countries or regions of birth of employees / 读写出生国家/地区信息.
pub const COREHR_PERSON_BORN_COUNTRY_REGION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.born_country_region:write",
    text::Text {
        zh: "读写出生国家/地区信息",
        en: "Read and change the countries or regions of birth of employees",
    },
);
/// `corehr:person.citizenship_status:read`: Read the citizenship statuses of employees / 读取员工公民身份.
pub const COREHR_PERSON_CITIZENSHIP_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.citizenship_status:read",
    text::Text {
        zh: "读取员工公民身份",
        en: "Read the citizenship statuses of employees",
    },
);
/// `corehr:person.custom_field:read`: Read the custom fields of personal data / 获取个人信息自定义字段信息.
pub const COREHR_PERSON_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.custom_field:read",
    text::Text {
        zh: "获取个人信息自定义字段信息",
        en: "Read the custom fields of personal data",
    },
);
/// `corehr:person.custom_field:write`: Read and change the custom fields of personal data / 读写个人信息中的自定义字段信息.
pub const COREHR_PERSON_CUSTOM_FIELD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.custom_field:write",
    text::Text {
        zh: "读写个人信息中的自定义字段信息",
        en: "Read and change the custom fields of personal data",
    },
);
/// `corehr:person.date_entered_workforce:read`: Read the dates employees first started working / 获取参加工作日期.
pub const COREHR_PERSON_DATE_ENTERED_WORKFORCE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.date_entered_workforce:read",
    text::Text {
        zh: "获取参加工作日期",
        en: "Read the dates employees first started working",
    },
);
/// `corehr:person.date_entered_workforce:write`: Read and change the dates employees first started working / 读写参加工作日期.
pub const COREHR_PERSON_DATE_ENTERED_WORKFORCE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.date_entered_workforce:write",
    text::Text {
        zh: "读写参加工作日期",
        en: "Read and change the dates employees first started working",
    },
);
/// `corehr:person.date_of_birth:read`: Read the dates of birth of employees / 获取生日信息.
pub const COREHR_PERSON_DATE_OF_BIRTH_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.date_of_birth:read",
    text::Text {
        zh: "获取生日信息",
        en: "Read the dates of birth of employees",
    },
);
/// `corehr:person.date_of_birth:write`: Read and change the dates of birth of employees / 读写生日信息.
pub const COREHR_PERSON_DATE_OF_BIRTH_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.date_of_birth:write",
    text::Text {
        zh: "读写生日信息",
        en: "Read and change the dates of birth of employees",
    },
);
/// `corehr:person.dependent:read`: Read the family members of employees / 获取家庭成员信息.
pub const COREHR_PERSON_DEPENDENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.dependent:read",
    text::Text {
        zh: "获取家庭成员信息",
        en: "Read the family members of employees",
    },
);
/// `corehr:person.dependent:write`: Read and change the family members of employees / 读写家庭成员信息.
pub const COREHR_PERSON_DEPENDENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.dependent:write",
    text::Text {
        zh: "读写家庭成员信息",
        en: "Read and change the family members of employees",
    },
);
/// `corehr:person.education:read`: Read the education of employees / 获取教育经历信息.
pub const COREHR_PERSON_EDUCATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.education:read",
    text::Text {
        zh: "获取教育经历信息",
        en: "Read the education of employees",
    },
);
/// `corehr:person.education:write`: Read and change the education of employees / 读写教育经历信息.
pub const COREHR_PERSON_EDUCATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.education:write",
    text::Text {
        zh: "读写教育经历信息",
        en: "Read and change the education of employees",
    },
);
/// `corehr:person.email:read`: Read the personal email addresses of employees / 获取个人邮箱信息.
pub const COREHR_PERSON_EMAIL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.email:read",
    text::Text {
        zh: "获取个人邮箱信息",
        en: "Read the personal email addresses of employees",
    },
);
/// `corehr:person.email:write`: Read and change the personal email addresses of employees / 读写个人邮箱信息.
pub const COREHR_PERSON_EMAIL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.email:write",
    text::Text {
        zh: "读写个人邮箱信息",
        en: "Read and change the personal email addresses of employees",
    },
);
/// `corehr:person.emergency_contact:read`: Read the emergency contacts of employees / 获取紧急联系人信息.
pub const COREHR_PERSON_EMERGENCY_CONTACT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.emergency_contact:read",
    text::Text {
        zh: "获取紧急联系人信息",
        en: "Read the emergency contacts of employees",
    },
);
/// `corehr:person.emergency_contact:write`: Read and change the emergency contacts of employees / 读写紧急联系人信息.
pub const COREHR_PERSON_EMERGENCY_CONTACT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.emergency_contact:write",
    text::Text {
        zh: "读写紧急联系人信息",
        en: "Read and change the emergency contacts of employees",
    },
);
/// `corehr:person.entry_leave_time:read`: Read the dates employees enter and leave the country / 获取出入境日期信息.
pub const COREHR_PERSON_ENTRY_LEAVE_TIME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.entry_leave_time:read",
    text::Text {
        zh: "获取出入境日期信息",
        en: "Read the dates employees enter and leave the country",
    },
);
/// `corehr:person.entry_leave_time:write`: Read and change the dates employees enter and leave the country / 读写出入境日期信息.
pub const COREHR_PERSON_ENTRY_LEAVE_TIME_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.entry_leave_time:write",
    text::Text {
        zh: "读写出入境日期信息",
        en: "Read and change the dates employees enter and leave the country",
    },
);
/// `corehr:person.gender:read`: Read the genders of employees in core HR / 获取性别信息.
pub const COREHR_PERSON_GENDER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.gender:read",
    text::Text {
        zh: "获取性别信息",
        en: "Read the genders of employees in core HR",
    },
);
/// `corehr:person.gender:write`: Read and change the genders of employees in core HR / 读写性别信息.
pub const COREHR_PERSON_GENDER_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.gender:write",
    text::Text {
        zh: "读写性别信息",
        en: "Read and change the genders of employees in core HR",
    },
);
/// `corehr:person.hukou:read`: Read the household registrations (hukou) of employees / 获取户口信息.
pub const COREHR_PERSON_HUKOU_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.hukou:read",
    text::Text {
        zh: "获取户口信息",
        en: "Read the household registrations (hukou) of employees",
    },
);
/// `corehr:person.hukou:write`: Read and change the household registrations (hukou) of employees / 读写户口信息.
pub const COREHR_PERSON_HUKOU_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.hukou:write",
    text::Text {
        zh: "读写户口信息",
        en: "Read and change the household registrations (hukou) of employees",
    },
);
/// `corehr:person.is_disabled:read`: Read whether employees have a disability / 获取残疾信息.
pub const COREHR_PERSON_IS_DISABLED_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.is_disabled:read",
    text::Text {
        zh: "获取残疾信息",
        en: "Read whether employees have a disability",
    },
);
/// `corehr:person.is_disabled:write`: Read and change whether employees have a disability / 读写残疾信息.
pub const COREHR_PERSON_IS_DISABLED_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.is_disabled:write",
    text::Text {
        zh: "读写残疾信息",
        en: "Read and change whether employees have a disability",
    },
);
/// `corehr:person.is_old_alone:read`: Read whether employees are elderly and without family / 获取孤老信息.
pub const COREHR_PERSON_IS_OLD_ALONE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.is_old_alone:read",
    text::Text {
        zh: "获取孤老信息",
        en: "Read whether employees are elderly and without family",
    },
);
/// `corehr:person.is_old_alone:write`: Read and change whether employees are elderly and without family / 读写孤老信息.
pub const COREHR_PERSON_IS_OLD_ALONE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.is_old_alone:write",
    text::Text {
        zh: "读写孤老信息",
        en: "Read and change whether employees are elderly and without family",
    },
);
/// `corehr:person.legal_name:read`: Read the legal names of employees / 获取法定姓名信息.
pub const COREHR_PERSON_LEGAL_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.legal_name:read",
    text::Text {
        zh: "获取法定姓名信息",
        en: "Read the legal names of employees",
    },
);
/// `corehr:person.legal_name:write`: Read and change the legal names of employees / 读写法定姓名信息.
pub const COREHR_PERSON_LEGAL_NAME_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.legal_name:write",
    text::Text {
        zh: "读写法定姓名信息",
        en: "Read and change the legal names of employees",
    },
);
/// `corehr:person.marital_status:read`: Read the marital statuses of employees / 获取婚姻状况信息.
pub const COREHR_PERSON_MARITAL_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.marital_status:read",
    text::Text {
        zh: "获取婚姻状况信息",
        en: "Read the marital statuses of employees",
    },
);
/// `corehr:person.marital_status:write`: Read and change the marital statuses of employees / 读写婚姻状况信息.
pub const COREHR_PERSON_MARITAL_STATUS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.marital_status:write",
    text::Text {
        zh: "读写婚姻状况信息",
        en: "Read and change the marital statuses of employees",
    },
);
/// `corehr:person.martyr_family:read`: Read whether employees belong to the family of a martyr / 获取烈属信息.
pub const COREHR_PERSON_MARTYR_FAMILY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.martyr_family:read",
    text::Text {
        zh: "获取烈属信息",
        en: "Read whether employees belong to the family of a martyr",
    },
);
/// `corehr:person.martyr_family:write`: Read and change whether employees belong to the family of a martyr / 读写烈属信息.
pub const COREHR_PERSON_MARTYR_FAMILY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.martyr_family:write",
    text::Text {
        zh: "读写烈属信息",
        en: "Read and change whether employees belong to the family of a martyr",
    },
);
/// `corehr:person.national_id.search:read`: Search employees by ID number / 使用身份证号搜索.
pub const COREHR_PERSON_NATIONAL_ID_SEARCH_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.national_id.search:read",
    text::Text {
        zh: "使用身份证号搜索",
        en: "Search employees by ID number",
    },
);
/// `corehr:person.national_id:read`: Read the identity documents of employees / 获取证件信息.
pub const COREHR_PERSON_NATIONAL_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.national_id:read",
    text::Text {
        zh: "获取证件信息",
        en: "Read the identity documents of employees",
    },
);
/// `corehr:person.national_id:write`: Read and change the identity documents of employees / 读写证件信息.
pub const COREHR_PERSON_NATIONAL_ID_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.national_id:write",
    text::Text {
        zh: "读写证件信息",
        en: "Read and change the identity documents of employees",
    },
);
/// `corehr:person.nationality:read`: Read the nationalities of employees / 获取国籍信息.
pub const COREHR_PERSON_NATIONALITY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.nationality:read",
    text::Text {
        zh: "获取国籍信息",
        en: "Read the nationalities of employees",
    },
);
/// `corehr:person.nationality:write`: Read and change the nationalities of employees / 读写国籍信息.
pub const COREHR_PERSON_NATIONALITY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.nationality:write",
    text::Text {
        zh: "读写国籍信息",
        en: "Read and change the nationalities of employees",
    },
);
/// `corehr:person.native_region:read`: Read the native places of employees / 获取籍贯信息.
pub const COREHR_PERSON_NATIVE_REGION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.native_region:read",
    text::Text {
        zh: "获取籍贯信息",
        en: "Read the native places of employees",
    },
);
/// `corehr:person.native_region:write`: Read and change the native places of employees / 读写籍贯信息.
pub const COREHR_PERSON_NATIVE_REGION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.native_region:write",
    text::Text {
        zh: "读写籍贯信息",
        en: "Read and change the native places of employees",
    },
);
/// `corehr:person.passport_number:read`: Read the passport numbers of employees / 获取护照号码.
pub const COREHR_PERSON_PASSPORT_NUMBER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.passport_number:read",
    text::Text {
        zh: "获取护照号码",
        en: "Read the passport numbers of employees",
    },
);
/// `corehr:person.personal_profile:read`: Read the personal profiles of employees / 获取个人资料信息.
pub const COREHR_PERSON_PERSONAL_PROFILE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.personal_profile:read",
    text::Text {
        zh: "获取个人资料信息",
        en: "Read the personal profiles of employees",
    },
);
/// `corehr:person.personal_profile:write`: Read and change the personal profiles of employees / 读写个人资料信息.
pub const COREHR_PERSON_PERSONAL_PROFILE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.personal_profile:write",
    text::Text {
        zh: "读写个人资料信息",
        en: "Read and change the personal profiles of employees",
    },
);
/// `corehr:person.phone.search:read`: Search employees by personal phone number / 使用个人电话搜索.
pub const COREHR_PERSON_PHONE_SEARCH_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.phone.search:read",
    text::Text {
        zh: "使用个人电话搜索",
        en: "Search employees by personal phone number",
    },
);
/// `corehr:person.phone:read`: Read the personal phone numbers of employees / 获取个人手机号信息.
pub const COREHR_PERSON_PHONE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.phone:read",
    text::Text {
        zh: "获取个人手机号信息",
        en: "Read the personal phone numbers of employees",
    },
);
/// `corehr:person.phone:write`: Read and change the personal phone numbers of employees / 读写个人手机号信息.
pub const COREHR_PERSON_PHONE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.phone:write",
    text::Text {
        zh: "读写个人手机号信息",
        en: "Read and change the personal phone numbers of employees",
    },
);
/// `corehr:person.political_affiliation:read`: Read the political affiliations of employees / 获取政治面貌信息.
pub const COREHR_PERSON_POLITICAL_AFFILIATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.political_affiliation:read",
    text::Text {
        zh: "获取政治面貌信息",
        en: "Read the political affiliations of employees",
    },
);
/// `corehr:person.political_affiliation:write`: Read and change the political affiliations of employees / 读写个人政治面貌信息.
pub const COREHR_PERSON_POLITICAL_AFFILIATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.political_affiliation:write",
    text::Text {
        zh: "读写个人政治面貌信息",
        en: "Read and change the political affiliations of employees",
    },
);
/// `corehr:person.race:read`: Read the ethnicities of employees / 获取民族/种族信息.
pub const COREHR_PERSON_RACE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.race:read",
    text::Text {
        zh: "获取民族/种族信息",
        en: "Read the ethnicities of employees",
    },
);
/// `corehr:person.religion:read`: Read the religions of employees / 查看宗教信仰信息.
pub const COREHR_PERSON_RELIGION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.religion:read",
    text::Text {
        zh: "查看宗教信仰信息",
        en: "Read the religions of employees",
    },
);
/// `corehr:person.religion:write`: Read and change the religions of employees / 读写宗教信仰信息.
pub const COREHR_PERSON_RELIGION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.religion:write",
    text::Text {
        zh: "读写宗教信仰信息",
        en: "Read and change the religions of employees",
    },
);
/// `corehr:person.resident_tax:read`: Read the tax residencies of employees / 获取居民身份信息.
pub const COREHR_PERSON_RESIDENT_TAX_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.resident_tax:read",
    text::Text {
        zh: "获取居民身份信息",
        en: "Read the tax residencies of employees",
    },
);
/// `corehr:person.resident_tax:write`: Read and change the tax residencies of employees / 读写居民身份信息.
pub const COREHR_PERSON_RESIDENT_TAX_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.resident_tax:write",
    text::Text {
        zh: "读写居民身份信息",
        en: "Read and change the tax residencies of employees",
    },
);
/// `corehr:person.resident_tax_custom_field:read`: Read the custom fields of tax residencies / 获取居民身份自定义字段信息.
pub const COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.resident_tax_custom_field:read",
    text::Text {
        zh: "获取居民身份自定义字段信息",
        en: "Read the custom fields of tax residencies",
    },
);
/// `corehr:person.resident_tax_custom_field:write`: Read and change the custom fields of tax residencies / 读写居民身份自定义字段信息.
pub const COREHR_PERSON_RESIDENT_TAX_CUSTOM_FIELD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.resident_tax_custom_field:write",
    text::Text {
        zh: "读写居民身份自定义字段信息",
        en: "Read and change the custom fields of tax residencies",
    },
);
/// `corehr:person.work_experience:read`: Read the work experience of employees / 获取工作履历信息.
pub const COREHR_PERSON_WORK_EXPERIENCE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.work_experience:read",
    text::Text {
        zh: "获取工作履历信息",
        en: "Read the work experience of employees",
    },
);
/// `corehr:person.work_experience:write`: Read and change the work experience of employees / 读写工作履历信息.
pub const COREHR_PERSON_WORK_EXPERIENCE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person.work_experience:write",
    text::Text {
        zh: "读写工作履历信息",
        en: "Read and change the work experience of employees",
    },
);
/// `corehr:person:read`: Read the personal data of employees / 获取员工个人信息.
pub const COREHR_PERSON_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:person:read",
    text::Text {
        zh: "获取员工个人信息",
        en: "Read the personal data of employees",
    },
);
/// `corehr:person:write`: Read and change the personal data of employees / 读写员工的个人信息.
pub const COREHR_PERSON_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:person:write",
    text::Text {
        zh: "读写员工的个人信息",
        en: "Read and change the personal data of employees",
    },
);
/// `corehr:position.direct_leader:read`: Read the direct managers of positions / 获取岗位的直线上级字段信息.
pub const COREHR_POSITION_DIRECT_LEADER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position.direct_leader:read",
    text::Text {
        zh: "获取岗位的直线上级字段信息",
        en: "Read the direct managers of positions",
    },
);
/// `corehr:position.employee_type:read`: Read the employee types of positions / 获取岗位的人员类型字段信息.
pub const COREHR_POSITION_EMPLOYEE_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position.employee_type:read",
    text::Text {
        zh: "获取岗位的人员类型字段信息",
        en: "Read the employee types of positions",
    },
);
/// `corehr:position.job:read`: Read the jobs of positions / 获取岗位的职务字段信息.
pub const COREHR_POSITION_JOB_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position.job:read",
    text::Text {
        zh: "获取岗位的职务字段信息",
        en: "Read the jobs of positions",
    },
);
/// `corehr:position.job_family:read`: Read the job families of positions / 获取岗位的序列字段信息.
pub const COREHR_POSITION_JOB_FAMILY_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position.job_family:read",
    text::Text {
        zh: "获取岗位的序列字段信息",
        en: "Read the job families of positions",
    },
);
/// `corehr:position.job_grade:read`: Read the job grades of positions / 获取岗位的职等字段信息.
pub const COREHR_POSITION_JOB_GRADE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position.job_grade:read",
    text::Text {
        zh: "获取岗位的职等字段信息",
        en: "Read the job grades of positions",
    },
);
/// `corehr:position.job_level:read`: Read the job levels of positions / 获取岗位的职级字段信息.
pub const COREHR_POSITION_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position.job_level:read",
    text::Text {
        zh: "获取岗位的职级字段信息",
        en: "Read the job levels of positions",
    },
);
/// `corehr:position.working_hours_type:read`: Read the working hours types of positions / 获取岗位的工时制度字段信息.
pub const COREHR_POSITION_WORKING_HOURS_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position.working_hours_type:read",
    text::Text {
        zh: "获取岗位的工时制度字段信息",
        en: "Read the working hours types of positions",
    },
);
/// `corehr:position:read`: Read positions / 获取岗位信息.
pub const COREHR_POSITION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:position:read",
    text::Text {
        zh: "获取岗位信息",
        en: "Read positions",
    },
);
/// `corehr:position:write`: Read and change positions / 读写岗位信息.
pub const COREHR_POSITION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:position:write",
    text::Text {
        zh: "读写岗位信息",
        en: "Read and change positions",
    },
);
/// `corehr:pre_hire.abnormal_reason_field:read`: Read the problems of pre-hires / 获取待入职的异常信息.
pub const COREHR_PRE_HIRE_ABNORMAL_REASON_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.abnormal_reason_field:read",
    text::Text {
        zh: "获取待入职的异常信息",
        en: "Read the problems of pre-hires",
    },
);
/// `corehr:pre_hire.background_check_order_account_name:read`: Read the account names of the background checks of pre-hires / 获取待入职人员背调账号名称.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_ACCOUNT_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_account_name:read",
    text::Text {
        zh: "获取待入职人员背调账号名称",
        en: "Read the account names of the background checks of pre-hires",
    },
);
/// `corehr:pre_hire.background_check_order_complete_time:read`: Read when the background checks of pre-hires are completed / 获取待入职人员背调完成时间.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_COMPLETE_TIME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_complete_time:read",
    text::Text {
        zh: "获取待入职人员背调完成时间",
        en: "Read when the background checks of pre-hires are completed",
    },
);
/// `corehr:pre_hire.background_check_order_id:read`: Read the order IDs of the background checks of pre-hires / 获取待入职人员背调订单ID.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_id:read",
    text::Text {
        zh: "获取待入职人员背调订单ID",
        en: "Read the order IDs of the background checks of pre-hires",
    },
);
/// `corehr:pre_hire.background_check_order_name:read`: Read the names of the background checks of pre-hires / 获取待入职人员背调名称.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_name:read",
    text::Text {
        zh: "获取待入职人员背调名称",
        en: "Read the names of the background checks of pre-hires",
    },
);
/// `corehr:pre_hire.background_check_order_package_name:read`: Read the packages of the background checks of pre-hires / 获取待入职人员背调套餐.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_PACKAGE_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_package_name:read",
    text::Text {
        zh: "获取待入职人员背调套餐",
        en: "Read the packages of the background checks of pre-hires",
    },
);
/// `corehr:pre_hire.background_check_order_result:read`: Read the results of the background checks of pre-hires / 获取待入职人员背调结果.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_RESULT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_result:read",
    text::Text {
        zh: "获取待入职人员背调结果",
        en: "Read the results of the background checks of pre-hires",
    },
);
/// `corehr:pre_hire.background_check_order_start_time:read`: Read when the background checks of pre-hires start / 获取待入职人员背调开始时间.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_START_TIME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_start_time:read",
    text::Text {
        zh: "获取待入职人员背调开始时间",
        en: "Read when the background checks of pre-hires start",
    },
);
/// `corehr:pre_hire.background_check_order_status:read`: Read the statuses of the background checks of pre-hires / 获取待入职人员背调状态.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_status:read",
    text::Text {
        zh: "获取待入职人员背调状态",
        en: "Read the statuses of the background checks of pre-hires",
    },
);
/// `corehr:pre_hire.background_check_order_supplier_name:read`: Read the suppliers of the background checks of pre-hires / 获取待入职人员背调供应商.
pub const COREHR_PRE_HIRE_BACKGROUND_CHECK_ORDER_SUPPLIER_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.background_check_order_supplier_name:read",
    text::Text {
        zh: "获取待入职人员背调供应商",
        en: "Read the suppliers of the background checks of pre-hires",
    },
);
/// `corehr:pre_hire.check_in_data:read`: Read the check-ins of pre-hires / 获取待入职人员的签到数据.
pub const COREHR_PRE_HIRE_CHECK_IN_DATA_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.check_in_data:read",
    text::Text {
        zh: "获取待入职人员的签到数据",
        en: "Read the check-ins of pre-hires",
    },
);
/// `corehr:pre_hire.company_manual_updated:read`: Read whether the companies of pre-hires have been changed / 查看待入职是否被更新过公司主体.
pub const COREHR_PRE_HIRE_COMPANY_MANUAL_UPDATED_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.company_manual_updated:read",
    text::Text {
        zh: "查看待入职是否被更新过公司主体",
        en: "Read whether the companies of pre-hires have been changed",
    },
);
/// `corehr:pre_hire.company_sponsored_visa:read`: Read the visa requirements of pre-hires / 查看签证要求.
pub const COREHR_PRE_HIRE_COMPANY_SPONSORED_VISA_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.company_sponsored_visa:read",
    text::Text {
        zh: "查看签证要求",
        en: "Read the visa requirements of pre-hires",
    },
);
/// `corehr:pre_hire.contract_file_id:read`: Read the contract file IDs of pre-hires / 待入职员工合同文件ID.
pub const COREHR_PRE_HIRE_CONTRACT_FILE_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.contract_file_id:read",
    text::Text {
        zh: "待入职员工合同文件ID",
        en: "Read the contract file IDs of pre-hires",
    },
);
/// `corehr:pre_hire.cost_center:read`: Read the cost centers of pre-hires / 查看待入职人员的成本中心信息.
pub const COREHR_PRE_HIRE_COST_CENTER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.cost_center:read",
    text::Text {
        zh: "查看待入职人员的成本中心信息",
        en: "Read the cost centers of pre-hires",
    },
);
/// `corehr:pre_hire.cost_center:write`: Read and change the cost centers of pre-hires / 读写待入职人员的成本中心信息.
pub const COREHR_PRE_HIRE_COST_CENTER_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.cost_center:write",
    text::Text {
        zh: "读写待入职人员的成本中心信息",
        en: "Read and change the cost centers of pre-hires",
    },
);
/// `corehr:pre_hire.dotted_line_manager:read`: Read the dotted-line managers of pre-hires / 获取待入职人员虚线上级.
pub const COREHR_PRE_HIRE_DOTTED_LINE_MANAGER_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.dotted_line_manager:read",
    text::Text {
        zh: "获取待入职人员虚线上级",
        en: "Read the dotted-line managers of pre-hires",
    },
);
/// `corehr:pre_hire.flow_id:read`: Read the onboarding processes of pre-hires / 获取入职流程.
pub const COREHR_PRE_HIRE_FLOW_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.flow_id:read",
    text::Text {
        zh: "获取入职流程",
        en: "Read the onboarding processes of pre-hires",
    },
);
/// `corehr:pre_hire.office_address:read`: Read the office addresses of pre-hires / 获取办公地址.
pub const COREHR_PRE_HIRE_OFFICE_ADDRESS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.office_address:read",
    text::Text {
        zh: "获取办公地址",
        en: "Read the office addresses of pre-hires",
    },
);
/// `corehr:pre_hire.onboarding_address:read`: Read the onboarding addresses of pre-hires / 获取入职地址.
pub const COREHR_PRE_HIRE_ONBOARDING_ADDRESS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.onboarding_address:read",
    text::Text {
        zh: "获取入职地址",
        en: "Read the onboarding addresses of pre-hires",
    },
);
/// `corehr:pre_hire.search:read`: Search pre-hires / 搜索待入职人员信息.
pub const COREHR_PRE_HIRE_SEARCH_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.search:read",
    text::Text {
        zh: "搜索待入职人员信息",
        en: "Search pre-hires",
    },
);
/// `corehr:pre_hire.seniority_adjust_information:read`: Read the seniority adjustments of pre-hires / 获取待入职人员司龄调整信息.
pub const COREHR_PRE_HIRE_SENIORITY_ADJUST_INFORMATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.seniority_adjust_information:read",
    text::Text {
        zh: "获取待入职人员司龄调整信息",
        en: "Read the seniority adjustments of pre-hires",
    },
);
/// `corehr:pre_hire.suspected_rehiring:read`: Read whether pre-hires are suspected rehires / 获取是否疑似重聘.
pub const COREHR_PRE_HIRE_SUSPECTED_REHIRING_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.suspected_rehiring:read",
    text::Text {
        zh: "获取是否疑似重聘",
        en: "Read whether pre-hires are suspected rehires",
    },
);
/// `corehr:pre_hire.withdrawn_reason:read`: Read why the onboarding of pre-hires was withdrawn / 获取待入职撤销原因.
pub const COREHR_PRE_HIRE_WITHDRAWN_REASON_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.withdrawn_reason:read",
    text::Text {
        zh: "获取待入职撤销原因",
        en: "Read why the onboarding of pre-hires was withdrawn",
    },
);
/// `corehr:pre_hire.working_calendar:read`: Read the work calendars of pre-hires / 获取工作日历.
pub const COREHR_PRE_HIRE_WORKING_CALENDAR_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire.working_calendar:read",
    text::Text {
        zh: "获取工作日历",
        en: "Read the work calendars of pre-hires",
    },
);
/// `corehr:pre_hire:complete`: Complete the onboarding of pre-hires / 完成入职.
pub const COREHR_PRE_HIRE_COMPLETE: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:complete",
    text::Text {
        zh: "完成入职",
        en: "Complete the onboarding of pre-hires",
    },
);
/// `corehr:pre_hire:delete`: Delete pre-hires / 删除待入职.
pub const COREHR_PRE_HIRE_DELETE: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:delete",
    text::Text {
        zh: "删除待入职",
        en: "Delete pre-hires",
    },
);
/// `corehr:pre_hire:read`: Read pre-hires / 获取待入职人员信息.
pub const COREHR_PRE_HIRE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:read",
    text::Text {
        zh: "获取待入职人员信息",
        en: "Read pre-hires",
    },
);
/// `corehr:pre_hire:read_only`: Read pre-hires by ID / 查询待入职信息.
pub const COREHR_PRE_HIRE_READ_ONLY: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:read_only",
    text::Text {
        zh: "查询待入职信息",
        en: "Read pre-hires by ID",
    },
);
/// `corehr:pre_hire:restore_flow_instance`: Restore the onboarding of pre-hires / 恢复入职.
pub const COREHR_PRE_HIRE_RESTORE_FLOW_INSTANCE: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:restore_flow_instance",
    text::Text {
        zh: "恢复入职",
        en: "Restore the onboarding of pre-hires",
    },
);
/// `corehr:pre_hire:transform_onboarding_task`: Start, submit and review regular onboarding tasks / 入职常规任务的通用流转.
pub const COREHR_PRE_HIRE_TRANSFORM_ONBOARDING_TASK: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:transform_onboarding_task",
    text::Text {
        zh: "入职常规任务的通用流转",
        en: "Start, submit and review regular onboarding tasks",
    },
);
/// `corehr:pre_hire:transit_tasks`: Move onboarding tasks on / 入职任务流转.
pub const COREHR_PRE_HIRE_TRANSIT_TASKS: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:transit_tasks",
    text::Text {
        zh: "入职任务流转",
        en: "Move onboarding tasks on",
    },
);
/// `corehr:pre_hire:update`: Change pre-hires / 更新待入职人员信息.
pub const COREHR_PRE_HIRE_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:update",
    text::Text {
        zh: "更新待入职人员信息",
        en: "Change pre-hires",
    },
);
/// `corehr:pre_hire:withdraw_onboarding`: Withdraw the onboarding of pre-hires / 撤销入职.
pub const COREHR_PRE_HIRE_WITHDRAW_ONBOARDING: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:withdraw_onboarding",
    text::Text {
        zh: "撤销入职",
        en: "Withdraw the onboarding of pre-hires",
    },
);
/// `corehr:pre_hire:write`: Read and change pre-hires / 读写待入职人员信息.
pub const COREHR_PRE_HIRE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:pre_hire:write",
    text::Text {
        zh: "读写待入职人员信息",
        en: "Read and change pre-hires",
    },
);
/// `corehr:probation.assessment:read`: Read probation assessments / 获取试用期考核信息.
pub const COREHR_PROBATION_ASSESSMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.assessment:read",
    text::Text {
        zh: "获取试用期考核信息",
        en: "Read probation assessments",
    },
);
/// `corehr:probation.assessment:write`: Read and change probation assessments / 读写试用期考核信息.
pub const COREHR_PROBATION_ASSESSMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.assessment:write",
    text::Text {
        zh: "读写试用期考核信息",
        en: "Read and change probation assessments",
    },
);
/// `corehr:probation.custom_field:read`: Read the custom fields of probations / 获取试用期自定义字段信息.
pub const COREHR_PROBATION_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.custom_field:read",
    text::Text {
        zh: "获取试用期自定义字段信息",
        en: "Read the custom fields of probations",
    },
);
/// `corehr:probation.custom_field:write`: Read and change the custom fields of probations / 读写试用期自定义字段信息.
pub const COREHR_PROBATION_CUSTOM_FIELD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.custom_field:write",
    text::Text {
        zh: "读写试用期自定义字段信息",
        en: "Read and change the custom fields of probations",
    },
);
/// `corehr:probation.grade.search:read`: Search by probation assessment grade / 按照试用期考核等级搜索.
pub const COREHR_PROBATION_GRADE_SEARCH_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.grade.search:read",
    text::Text {
        zh: "按照试用期考核等级搜索",
        en: "Search by probation assessment grade",
    },
);
/// `corehr:probation.notes:read`: Read the notes on probations / 读取试用期备注信息.
pub const COREHR_PROBATION_NOTES_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.notes:read",
    text::Text {
        zh: "读取试用期备注信息",
        en: "Read the notes on probations",
    },
);
/// `corehr:probation.notes:write`: Read and change the notes on probations / 读写试用期备注信息.
pub const COREHR_PROBATION_NOTES_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.notes:write",
    text::Text {
        zh: "读写试用期备注信息",
        en: "Read and change the notes on probations",
    },
);
/// `corehr:probation.probation_outcome:read`: Read the outcomes of probations / 获取试用期结果字段.
pub const COREHR_PROBATION_PROBATION_OUTCOME_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.probation_outcome:read",
    text::Text {
        zh: "获取试用期结果字段",
        en: "Read the outcomes of probations",
    },
);
/// `corehr:probation.probation_outcome:write`: Change the outcomes of probations / 写试用期结果字段.
pub const COREHR_PROBATION_PROBATION_OUTCOME_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.probation_outcome:write",
    text::Text {
        zh: "写试用期结果字段",
        en: "Change the outcomes of probations",
    },
);
/// `corehr:probation.self_review:read`: Read the self-reviews of employees on probation / 读取员工自评信息.
pub const COREHR_PROBATION_SELF_REVIEW_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.self_review:read",
    text::Text {
        zh: "读取员工自评信息",
        en: "Read the self-reviews of employees on probation",
    },
);
/// `corehr:probation.self_review:write`: Read and change the self-reviews of employees on probation / 读写员工自评信息.
pub const COREHR_PROBATION_SELF_REVIEW_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation.self_review:write",
    text::Text {
        zh: "读写员工自评信息",
        en: "Read and change the self-reviews of employees on probation",
    },
);
/// `corehr:probation:read`: Read probations / 获取试用期信息.
pub const COREHR_PROBATION_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation:read",
    text::Text {
        zh: "获取试用期信息",
        en: "Read probations",
    },
);
/// `corehr:probation:write`: Read and change probations / 读写试用期信息.
pub const COREHR_PROBATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:probation:write",
    text::Text {
        zh: "读写试用期信息",
        en: "Read and change probations",
    },
);
/// `corehr:process.instance:write`: Approve and reject approval tasks of core HR / 通过/拒绝审批任务.
pub const COREHR_PROCESS_INSTANCE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:process.instance:write",
    text::Text {
        zh: "通过/拒绝审批任务",
        en: "Approve and reject approval tasks of core HR",
    },
);
/// `corehr:process:read`: Read the processes of core HR / 获取流程数据.
pub const COREHR_PROCESS_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:process:read",
    text::Text {
        zh: "获取流程数据",
        en: "Read the processes of core HR",
    },
);
/// `corehr:security_group:read`: Read the roles of core HR / 获取角色信息.
pub const COREHR_SECURITY_GROUP_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:security_group:read",
    text::Text {
        zh: "获取角色信息",
        en: "Read the roles of core HR",
    },
);
/// `corehr:signature.file:read`: Read the e-signature files of processes / 查看电子签文件.
pub const COREHR_SIGNATURE_FILE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:signature.file:read",
    text::Text {
        zh: "查看电子签文件",
        en: "Read the e-signature files of processes",
    },
);
/// `corehr:signature_file:read`: Read e-signature files / 查看电子签文件.
pub const COREHR_SIGNATURE_FILE_READ_2: endpoint::Scope = endpoint::Scope::new(
    "corehr:signature_file:read",
    text::Text {
        zh: "查看电子签文件",
        en: "Read e-signature files",
    },
);
/// `corehr:signature_file:terminate`: Terminate e-signature files / 终止电子签文件.
pub const COREHR_SIGNATURE_FILE_TERMINATE: endpoint::Scope = endpoint::Scope::new(
    "corehr:signature_file:terminate",
    text::Text {
        zh: "终止电子签文件",
        en: "Terminate e-signature files",
    },
);
/// `corehr:signature_template:read`: Read e-signature templates / 获取电子签模板信息.
pub const COREHR_SIGNATURE_TEMPLATE_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:signature_template:read",
    text::Text {
        zh: "获取电子签模板信息",
        en: "Read e-signature templates",
    },
);
/// `corehr:transfer_reason:read`: Read the reasons for job changes / 获取异动原因信息.
pub const COREHR_TRANSFER_REASON_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:transfer_reason:read",
    text::Text {
        zh: "获取异动原因信息",
        en: "Read the reasons for job changes",
    },
);
/// `corehr:transfer_type:readonly`: Read the types of job changes / 获取异动类型信息.
pub const COREHR_TRANSFER_TYPE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "corehr:transfer_type:readonly",
    text::Text {
        zh: "获取异动类型信息",
        en: "Read the types of job changes",
    },
);
/// `corehr:work_calendar:read`: Read work calendars / 查询工作日历.
pub const COREHR_WORK_CALENDAR_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:work_calendar:read",
    text::Text {
        zh: "查询工作日历",
        en: "Read work calendars",
    },
);
/// `corehr:workforce_detail:read`: Read the details of workforce plans / 查看编制规划明细信息.
pub const COREHR_WORKFORCE_DETAIL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:workforce_detail:read",
    text::Text {
        zh: "查看编制规划明细信息",
        en: "Read the details of workforce plans",
    },
);
/// `corehr:workforce_detail:write`: Change the details of workforce plans / 写入编制规划明细信息.
pub const COREHR_WORKFORCE_DETAIL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:workforce_detail:write",
    text::Text {
        zh: "写入编制规划明细信息",
        en: "Change the details of workforce plans",
    },
);
/// `corehr:workforce_plan:read`: Read workforce plans / 查看编制规划方案信息.
pub const COREHR_WORKFORCE_PLAN_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:workforce_plan:read",
    text::Text {
        zh: "查看编制规划方案信息",
        en: "Read workforce plans",
    },
);
/// `corehr:workforce_plan_centralized_reporting_project_detail:read`: Read the details of centralized reporting for workforce plans / 字段权限要求.
pub const COREHR_WORKFORCE_PLAN_CENTRALIZED_REPORTING_PROJECT_DETAIL_READ: endpoint::Scope = endpoint::Scope::new(
    "corehr:workforce_plan_centralized_reporting_project_detail:read",
    text::Text {
        zh: "字段权限要求",
        en: "Read the details of centralized reporting for workforce plans",
    },
);
/// `corehr:workforce_plan_centralized_reporting_project_detail:write`: Change the details of centralized reporting for workforce plans / 写入编制规划集中填报明细信息.
pub const COREHR_WORKFORCE_PLAN_CENTRALIZED_REPORTING_PROJECT_DETAIL_WRITE: endpoint::Scope = endpoint::Scope::new(
    "corehr:workforce_plan_centralized_reporting_project_detail:write",
    text::Text {
        zh: "写入编制规划集中填报明细信息",
        en: "Change the details of centralized reporting for workforce plans",
    },
);
/// `directory:department.base:read`: Read the basic information of departments in the directory / 查看部门基础信息.
pub const DIRECTORY_DEPARTMENT_BASE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.base:read",
    text::Text {
        zh: "查看部门基础信息",
        en: "Read the basic information of departments in the directory",
    },
);
/// `directory:department.count:read`: Read the member and subdepartment counts of departments / 查看部门成员与子部门计数.
pub const DIRECTORY_DEPARTMENT_COUNT_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.count:read",
    text::Text {
        zh: "查看部门成员与子部门计数",
        en: "Read the member and subdepartment counts of departments",
    },
);
/// `directory:department.create:write`: Create departments in the directory / 创建部门.
pub const DIRECTORY_DEPARTMENT_CREATE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:department.create:write",
    text::Text {
        zh: "创建部门",
        en: "Create departments in the directory",
    },
);
/// `directory:department.custom_field:read`: Read the custom fields of departments in the directory / 查看部门自定义字段信息.
pub const DIRECTORY_DEPARTMENT_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.custom_field:read",
    text::Text {
        zh: "查看部门自定义字段信息",
        en: "Read the custom fields of departments in the directory",
    },
);
/// `directory:department.data_source:read`: Read the data sources of departments / 查看部门数据来源.
pub const DIRECTORY_DEPARTMENT_DATA_SOURCE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.data_source:read",
    text::Text {
        zh: "查看部门数据来源",
        en: "Read the data sources of departments",
    },
);
/// `directory:department.delete:write`: Delete departments from the directory / 删除部门.
pub const DIRECTORY_DEPARTMENT_DELETE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:department.delete:write",
    text::Text {
        zh: "删除部门",
        en: "Delete departments from the directory",
    },
);
/// `directory:department.department_path:read`: Read the paths of departments / 查看部门路径信息.
pub const DIRECTORY_DEPARTMENT_DEPARTMENT_PATH_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.department_path:read",
    text::Text {
        zh: "查看部门路径信息",
        en: "Read the paths of departments",
    },
);
/// `directory:department.external_id:read`: Read the custom IDs of departments / 查看部门自定义 ID.
pub const DIRECTORY_DEPARTMENT_EXTERNAL_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.external_id:read",
    text::Text {
        zh: "查看部门自定义 ID",
        en: "Read the custom IDs of departments",
    },
);
/// `directory:department.has_child:read`: Read whether departments have subdepartments / 查看部门是否有子部门.
pub const DIRECTORY_DEPARTMENT_HAS_CHILD_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.has_child:read",
    text::Text {
        zh: "查看部门是否有子部门",
        en: "Read whether departments have subdepartments",
    },
);
/// `directory:department.leader:read`: Read the leaders of departments in the directory / 查看部门负责人信息.
pub const DIRECTORY_DEPARTMENT_LEADER_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.leader:read",
    text::Text {
        zh: "查看部门负责人信息",
        en: "Read the leaders of departments in the directory",
    },
);
/// `directory:department.name:read`: Read the names of departments / 查看部门的名称.
pub const DIRECTORY_DEPARTMENT_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.name:read",
    text::Text {
        zh: "查看部门的名称",
        en: "Read the names of departments",
    },
);
/// `directory:department.order_weight:read`: Read the sort weights of departments / 查看部门排序权重.
pub const DIRECTORY_DEPARTMENT_ORDER_WEIGHT_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.order_weight:read",
    text::Text {
        zh: "查看部门排序权重",
        en: "Read the sort weights of departments",
    },
);
/// `directory:department.organization:read`: Read where departments sit in the organization / 查看部门组织架构信息.
pub const DIRECTORY_DEPARTMENT_ORGANIZATION_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.organization:read",
    text::Text {
        zh: "查看部门组织架构信息",
        en: "Read where departments sit in the organization",
    },
);
/// `directory:department.parent_id:read`: Read the parent department IDs of departments / 查看部门的父部门 ID.
pub const DIRECTORY_DEPARTMENT_PARENT_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.parent_id:read",
    text::Text {
        zh: "查看部门的父部门 ID",
        en: "Read the parent department IDs of departments",
    },
);
/// `directory:department.status:read`: Read whether departments are enabled / 查看部门的停启用状态.
pub const DIRECTORY_DEPARTMENT_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department.status:read",
    text::Text {
        zh: "查看部门的停启用状态",
        en: "Read whether departments are enabled",
    },
);
/// `directory:department.update:write`: Change departments in the directory / 更新部门.
pub const DIRECTORY_DEPARTMENT_UPDATE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:department.update:write",
    text::Text {
        zh: "更新部门",
        en: "Change departments in the directory",
    },
);
/// `directory:department:list`: Read the list of departments in the directory / 调用 API 获取部门列表.
pub const DIRECTORY_DEPARTMENT_LIST: endpoint::Scope = endpoint::Scope::new(
    "directory:department:list",
    text::Text {
        zh: "调用 API 获取部门列表",
        en: "Read the list of departments in the directory",
    },
);
/// `directory:department:read`: Read departments in the directory / 调用 API 获取部门信息.
pub const DIRECTORY_DEPARTMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:department:read",
    text::Text {
        zh: "调用 API 获取部门信息",
        en: "Read departments in the directory",
    },
);
/// `directory:department:search`: Search departments in the directory / 搜索部门.
pub const DIRECTORY_DEPARTMENT_SEARCH: endpoint::Scope = endpoint::Scope::new(
    "directory:department:search",
    text::Text {
        zh: "搜索部门",
        en: "Search departments in the directory",
    },
);
/// `directory:department:write`: Create, change and delete departments in the directory / 创建、更新、删除部门.
pub const DIRECTORY_DEPARTMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:department:write",
    text::Text {
        zh: "创建、更新、删除部门",
        en: "Create, change and delete departments in the directory",
    },
);
/// `directory:employee.base.active_status:read`: Read whether the accounts of employees are active / 查看员工账号活跃状态.
pub const DIRECTORY_EMPLOYEE_BASE_ACTIVE_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.active_status:read",
    text::Text {
        zh: "查看员工账号活跃状态",
        en: "Read whether the accounts of employees are active",
    },
);
/// `directory:employee.base.avatar:read`: Read the avatars of employees / 查看员工的头像.
pub const DIRECTORY_EMPLOYEE_BASE_AVATAR_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.avatar:read",
    text::Text {
        zh: "查看员工的头像",
        en: "Read the avatars of employees",
    },
);
/// `directory:employee.base.background_image:read`: Read the profile background images of employees / 查看员工的名片页自定义背景图.
pub const DIRECTORY_EMPLOYEE_BASE_BACKGROUND_IMAGE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.background_image:read",
    text::Text {
        zh: "查看员工的名片页自定义背景图",
        en: "Read the profile background images of employees",
    },
);
/// `directory:employee.base.base:read`: Read the basic personal information of employees / 查看员工个人基本信息.
pub const DIRECTORY_EMPLOYEE_BASE_BASE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.base:read",
    text::Text {
        zh: "查看员工个人基本信息",
        en: "Read the basic personal information of employees",
    },
);
/// `directory:employee.base.custom_field:read`: Read the custom field values of employees / 查看员工自定义字段值.
pub const DIRECTORY_EMPLOYEE_BASE_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.custom_field:read",
    text::Text {
        zh: "查看员工自定义字段值",
        en: "Read the custom field values of employees",
    },
);
/// `directory:employee.base.data_source:read`: Read the data sources of employees / 查看员工数据来源.
pub const DIRECTORY_EMPLOYEE_BASE_DATA_SOURCE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.data_source:read",
    text::Text {
        zh: "查看员工数据来源",
        en: "Read the data sources of employees",
    },
);
/// `directory:employee.base.department:read`: Read the departments of employees / 查看员工所属部门信息.
pub const DIRECTORY_EMPLOYEE_BASE_DEPARTMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.department:read",
    text::Text {
        zh: "查看员工所属部门信息",
        en: "Read the departments of employees",
    },
);
/// `directory:employee.base.department_path:read`: Read the department paths of employees / 查看员工部门路径.
pub const DIRECTORY_EMPLOYEE_BASE_DEPARTMENT_PATH_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.department_path:read",
    text::Text {
        zh: "查看员工部门路径",
        en: "Read the department paths of employees",
    },
);
/// `directory:employee.base.dept_order:read`: Read the order of employees in departments / 查看员工在部门内的排序.
pub const DIRECTORY_EMPLOYEE_BASE_DEPT_ORDER_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.dept_order:read",
    text::Text {
        zh: "查看员工在部门内的排序",
        en: "Read the order of employees in departments",
    },
);
/// `directory:employee.base.description:read`: Read the personal mottos of employees / 查看员工的个性签名.
pub const DIRECTORY_EMPLOYEE_BASE_DESCRIPTION_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.description:read",
    text::Text {
        zh: "查看员工的个性签名",
        en: "Read the personal mottos of employees",
    },
);
/// `directory:employee.base.dotted_line_leaders:read`: Read the dotted-line manager IDs of employees / 查看员工虚线上级 ID.
pub const DIRECTORY_EMPLOYEE_BASE_DOTTED_LINE_LEADERS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.dotted_line_leaders:read",
    text::Text {
        zh: "查看员工虚线上级 ID",
        en: "Read the dotted-line manager IDs of employees",
    },
);
/// `directory:employee.base.email:read`: Read the work email addresses of employees / 查看员工工作邮箱.
pub const DIRECTORY_EMPLOYEE_BASE_EMAIL_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.email:read",
    text::Text {
        zh: "查看员工工作邮箱",
        en: "Read the work email addresses of employees",
    },
);
/// `directory:employee.base.enterprise_email:read`: Read the business email addresses of employees / 查看员工企业邮箱.
pub const DIRECTORY_EMPLOYEE_BASE_ENTERPRISE_EMAIL_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.enterprise_email:read",
    text::Text {
        zh: "查看员工企业邮箱",
        en: "Read the business email addresses of employees",
    },
);
/// `directory:employee.base.enterprise_email_alias:read`: Read the business email aliases of employees / 查看员工的企业邮箱别名.
pub const DIRECTORY_EMPLOYEE_BASE_ENTERPRISE_EMAIL_ALIAS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.enterprise_email_alias:read",
    text::Text {
        zh: "查看员工的企业邮箱别名",
        en: "Read the business email aliases of employees",
    },
);
/// `directory:employee.base.external_id:read`: Read the custom IDs of employees / 查看员工自定义 ID.
pub const DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.external_id:read",
    text::Text {
        zh: "查看员工自定义 ID",
        en: "Read the custom IDs of employees",
    },
);
/// `directory:employee.base.gender:read`: Read the genders of employees in the directory / 查看员工性别.
pub const DIRECTORY_EMPLOYEE_BASE_GENDER_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.gender:read",
    text::Text {
        zh: "查看员工性别",
        en: "Read the genders of employees in the directory",
    },
);
/// `directory:employee.base.geo:read`: Read the data residency of employees / 查看员工数据驻留地.
pub const DIRECTORY_EMPLOYEE_BASE_GEO_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.geo:read",
    text::Text {
        zh: "查看员工数据驻留地",
        en: "Read the data residency of employees",
    },
);
/// `directory:employee.base.geo:write`: Change the data residency of employees / 写入员工数据所在地.
pub const DIRECTORY_EMPLOYEE_BASE_GEO_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.geo:write",
    text::Text {
        zh: "写入员工数据所在地",
        en: "Change the data residency of employees",
    },
);
/// `directory:employee.base.is_admin:read`: Read whether employees are ordinary admins / 查看员工是否是普通管理员.
pub const DIRECTORY_EMPLOYEE_BASE_IS_ADMIN_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.is_admin:read",
    text::Text {
        zh: "查看员工是否是普通管理员",
        en: "Read whether employees are ordinary admins",
    },
);
/// `directory:employee.base.is_primary_admin:read`: Read whether employees are primary admins / 查看员工是否是超级管理员.
pub const DIRECTORY_EMPLOYEE_BASE_IS_PRIMARY_ADMIN_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.is_primary_admin:read",
    text::Text {
        zh: "查看员工是否是超级管理员",
        en: "Read whether employees are primary admins",
    },
);
/// `directory:employee.base.is_resigned:read`: Read whether employees have left / 查看员工离职状态.
pub const DIRECTORY_EMPLOYEE_BASE_IS_RESIGNED_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.is_resigned:read",
    text::Text {
        zh: "查看员工离职状态",
        en: "Read whether employees have left",
    },
);
/// `directory:employee.base.leader:read`: Read the managers of employees / 查看员工上级信息.
pub const DIRECTORY_EMPLOYEE_BASE_LEADER_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.leader:read",
    text::Text {
        zh: "查看员工上级信息",
        en: "Read the managers of employees",
    },
);
/// `directory:employee.base.leader_id:read`: Read the direct manager IDs of employees / 查看员工直属上级 ID.
pub const DIRECTORY_EMPLOYEE_BASE_LEADER_ID_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.leader_id:read",
    text::Text {
        zh: "查看员工直属上级 ID",
        en: "Read the direct manager IDs of employees",
    },
);
/// `directory:employee.base.mobile:read`: Read the phone numbers of employees in the directory / 查看员工手机号.
pub const DIRECTORY_EMPLOYEE_BASE_MOBILE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.mobile:read",
    text::Text {
        zh: "查看员工手机号",
        en: "Read the phone numbers of employees in the directory",
    },
);
/// `directory:employee.base.name.another_name:read`: Read the aliases of employees / 查看员工的别名.
pub const DIRECTORY_EMPLOYEE_BASE_NAME_ANOTHER_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.name.another_name:read",
    text::Text {
        zh: "查看员工的别名",
        en: "Read the aliases of employees",
    },
);
/// `directory:employee.base.name.name:read`: Read the names of employees / 查看员工的姓名.
pub const DIRECTORY_EMPLOYEE_BASE_NAME_NAME_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.name.name:read",
    text::Text {
        zh: "查看员工的姓名",
        en: "Read the names of employees",
    },
);
/// `directory:employee.base.resign_time:read`: Read the times employees left / 查看员工离职时间.
pub const DIRECTORY_EMPLOYEE_BASE_RESIGN_TIME_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.resign_time:read",
    text::Text {
        zh: "查看员工离职时间",
        en: "Read the times employees left",
    },
);
/// `directory:employee.base.role:read`: Read the roles of employees / 查看员工角色信息.
pub const DIRECTORY_EMPLOYEE_BASE_ROLE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.role:read",
    text::Text {
        zh: "查看员工角色信息",
        en: "Read the roles of employees",
    },
);
/// `directory:employee.base.status:read`: Read the statuses of employees / 查看员工状态信息.
pub const DIRECTORY_EMPLOYEE_BASE_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.status:read",
    text::Text {
        zh: "查看员工状态信息",
        en: "Read the statuses of employees",
    },
);
/// `directory:employee.base.subscription_ids:read`: Read the seats of employees / 查看员工席位信息.
pub const DIRECTORY_EMPLOYEE_BASE_SUBSCRIPTION_IDS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.subscription_ids:read",
    text::Text {
        zh: "查看员工席位信息",
        en: "Read the seats of employees",
    },
);
/// `directory:employee.base.subscription_ids:write`: Change the seats of employees / 写入员工席位信息.
pub const DIRECTORY_EMPLOYEE_BASE_SUBSCRIPTION_IDS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.base.subscription_ids:write",
    text::Text {
        zh: "写入员工席位信息",
        en: "Change the seats of employees",
    },
);
/// `directory:employee.create:write`: Create employees in the directory / 创建员工.
pub const DIRECTORY_EMPLOYEE_CREATE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.create:write",
    text::Text {
        zh: "创建员工",
        en: "Create employees in the directory",
    },
);
/// `directory:employee.resign:write`: Offboard employees from the directory / 操作员工离职.
pub const DIRECTORY_EMPLOYEE_RESIGN_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.resign:write",
    text::Text {
        zh: "操作员工离职",
        en: "Offboard employees from the directory",
    },
);
/// `directory:employee.resurrect:write`: Restore offboarded employees / 恢复离职员工.
pub const DIRECTORY_EMPLOYEE_RESURRECT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.resurrect:write",
    text::Text {
        zh: "恢复离职员工",
        en: "Restore offboarded employees",
    },
);
/// `directory:employee.to_be_resigned:write`: Change employees about to leave / 更新待离职员工.
pub const DIRECTORY_EMPLOYEE_TO_BE_RESIGNED_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.to_be_resigned:write",
    text::Text {
        zh: "更新待离职员工",
        en: "Change employees about to leave",
    },
);
/// `directory:employee.update:write`: Change employees in the directory / 更新员工.
pub const DIRECTORY_EMPLOYEE_UPDATE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.update:write",
    text::Text {
        zh: "更新员工",
        en: "Change employees in the directory",
    },
);
/// `directory:employee.work.base_work:read`: Read the basic work information of employees / 查看员工基础工作信息.
pub const DIRECTORY_EMPLOYEE_WORK_BASE_WORK_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.base_work:read",
    text::Text {
        zh: "查看员工基础工作信息",
        en: "Read the basic work information of employees",
    },
);
/// `directory:employee.work.employment:read`: Read the employment information of employees in the directory / 查看员工雇佣信息.
pub const DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.employment:read",
    text::Text {
        zh: "查看员工雇佣信息",
        en: "Read the employment information of employees in the directory",
    },
);
/// `directory:employee.work.employment_type:read`: Read the employee types of employees / 查看员工的员工类型.
pub const DIRECTORY_EMPLOYEE_WORK_EMPLOYMENT_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.employment_type:read",
    text::Text {
        zh: "查看员工的员工类型",
        en: "Read the employee types of employees",
    },
);
/// `directory:employee.work.extension_number:read`: Read the extension numbers of employees / 查看员工的分机号.
pub const DIRECTORY_EMPLOYEE_WORK_EXTENSION_NUMBER_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.extension_number:read",
    text::Text {
        zh: "查看员工的分机号",
        en: "Read the extension numbers of employees",
    },
);
/// `directory:employee.work.job_family:read`: Read the job families of employees / 查看员工的序列.
pub const DIRECTORY_EMPLOYEE_WORK_JOB_FAMILY_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.job_family:read",
    text::Text {
        zh: "查看员工的序列",
        en: "Read the job families of employees",
    },
);
/// `directory:employee.work.job_level:read`: Read the job levels of employees in the directory / 查看员工的职级.
pub const DIRECTORY_EMPLOYEE_WORK_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.job_level:read",
    text::Text {
        zh: "查看员工的职级",
        en: "Read the job levels of employees in the directory",
    },
);
/// `directory:employee.work.job_number:read`: Read the employee numbers of employees / 查看员工的工号.
pub const DIRECTORY_EMPLOYEE_WORK_JOB_NUMBER_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.job_number:read",
    text::Text {
        zh: "查看员工的工号",
        en: "Read the employee numbers of employees",
    },
);
/// `directory:employee.work.job_title:read`: Read the job titles of employees / 查看员工职务信息.
pub const DIRECTORY_EMPLOYEE_WORK_JOB_TITLE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.job_title:read",
    text::Text {
        zh: "查看员工职务信息",
        en: "Read the job titles of employees",
    },
);
/// `directory:employee.work.join_date:read`: Read the dates employees joined / 查看员工的入职日期.
pub const DIRECTORY_EMPLOYEE_WORK_JOIN_DATE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.join_date:read",
    text::Text {
        zh: "查看员工的入职日期",
        en: "Read the dates employees joined",
    },
);
/// `directory:employee.work.resign_date:read`: Read the dates employees left / 查看员工离职日期.
pub const DIRECTORY_EMPLOYEE_WORK_RESIGN_DATE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.resign_date:read",
    text::Text {
        zh: "查看员工离职日期",
        en: "Read the dates employees left",
    },
);
/// `directory:employee.work.resign_reason:read`: Read the reasons employees left / 查看员工离职原因.
pub const DIRECTORY_EMPLOYEE_WORK_RESIGN_REASON_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.resign_reason:read",
    text::Text {
        zh: "查看员工离职原因",
        en: "Read the reasons employees left",
    },
);
/// `directory:employee.work.resign_remark:read`: Read the remarks on why employees left / 查看员工离职备注.
pub const DIRECTORY_EMPLOYEE_WORK_RESIGN_REMARK_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.resign_remark:read",
    text::Text {
        zh: "查看员工离职备注",
        en: "Read the remarks on why employees left",
    },
);
/// `directory:employee.work.resign_type:read`: Read the offboarding types of employees / 查看员工离职类型.
pub const DIRECTORY_EMPLOYEE_WORK_RESIGN_TYPE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.resign_type:read",
    text::Text {
        zh: "查看员工离职类型",
        en: "Read the offboarding types of employees",
    },
);
/// `directory:employee.work.staff_status:read`: Read the personnel statuses of employees / 查看员工的人事状态.
pub const DIRECTORY_EMPLOYEE_WORK_STAFF_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.staff_status:read",
    text::Text {
        zh: "查看员工的人事状态",
        en: "Read the personnel statuses of employees",
    },
);
/// `directory:employee.work.work_country_or_region:read`: Read the work countries or regions of employees / 查看员工的工作国家/地区.
pub const DIRECTORY_EMPLOYEE_WORK_WORK_COUNTRY_OR_REGION_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.work_country_or_region:read",
    text::Text {
        zh: "查看员工的工作国家/地区",
        en: "Read the work countries or regions of employees",
    },
);
/// `directory:employee.work.work_place:read`: Read the work locations of employees / 查看员工的工作地点.
pub const DIRECTORY_EMPLOYEE_WORK_WORK_PLACE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.work_place:read",
    text::Text {
        zh: "查看员工的工作地点",
        en: "Read the work locations of employees",
    },
);
/// `directory:employee.work.work_station:read`: Read the workstations of employees / 查看员工的工位.
pub const DIRECTORY_EMPLOYEE_WORK_WORK_STATION_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee.work.work_station:read",
    text::Text {
        zh: "查看员工的工位",
        en: "Read the workstations of employees",
    },
);
/// `directory:employee:list`: Read the list of employees in the directory / 调用 API 获取员工列表.
pub const DIRECTORY_EMPLOYEE_LIST: endpoint::Scope = endpoint::Scope::new(
    "directory:employee:list",
    text::Text {
        zh: "调用 API 获取员工列表",
        en: "Read the list of employees in the directory",
    },
);
/// `directory:employee:read`: Read employees in the directory / 调用 API 获取员工信息.
pub const DIRECTORY_EMPLOYEE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:employee:read",
    text::Text {
        zh: "调用 API 获取员工信息",
        en: "Read employees in the directory",
    },
);
/// `directory:employee:search`: Search employees in the directory / 搜索员工.
pub const DIRECTORY_EMPLOYEE_SEARCH: endpoint::Scope = endpoint::Scope::new(
    "directory:employee:search",
    text::Text {
        zh: "搜索员工",
        en: "Search employees in the directory",
    },
);
/// `directory:employee:write`: Create, change, offboard and restore employees in the directory / 创建、更新、离职、恢复员工.
pub const DIRECTORY_EMPLOYEE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "directory:employee:write",
    text::Text {
        zh: "创建、更新、离职、恢复员工",
        en: "Create, change, offboard and restore employees in the directory",
    },
);
/// `directory:job_family.base:read`: Read the basic information of job families / 查看工作序列的信息.
pub const DIRECTORY_JOB_FAMILY_BASE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_family.base:read",
    text::Text {
        zh: "查看工作序列的信息",
        en: "Read the basic information of job families",
    },
);
/// `directory:job_family.path:read`: Read the paths of job families / 查看工作序列的路径信息.
pub const DIRECTORY_JOB_FAMILY_PATH_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_family.path:read",
    text::Text {
        zh: "查看工作序列的路径信息",
        en: "Read the paths of job families",
    },
);
/// `directory:job_family.status:read`: Read the statuses of job families / 查看企业中工作序列的状态信息.
pub const DIRECTORY_JOB_FAMILY_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_family.status:read",
    text::Text {
        zh: "查看企业中工作序列的状态信息",
        en: "Read the statuses of job families",
    },
);
/// `directory:job_level.base:read`: Read the basic information of job levels / 获取职级的基础信息.
pub const DIRECTORY_JOB_LEVEL_BASE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_level.base:read",
    text::Text {
        zh: "获取职级的基础信息",
        en: "Read the basic information of job levels",
    },
);
/// `directory:job_level.order:read`: Read the order of job levels / 获取职级的排序信息.
pub const DIRECTORY_JOB_LEVEL_ORDER_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_level.order:read",
    text::Text {
        zh: "获取职级的排序信息",
        en: "Read the order of job levels",
    },
);
/// `directory:job_level.status:read`: Read the statuses of job levels / 获取职级的状态信息.
pub const DIRECTORY_JOB_LEVEL_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_level.status:read",
    text::Text {
        zh: "获取职级的状态信息",
        en: "Read the statuses of job levels",
    },
);
/// `directory:job_title.base:read`: Read the basic information of job titles / 查看职务基础信息.
pub const DIRECTORY_JOB_TITLE_BASE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_title.base:read",
    text::Text {
        zh: "查看职务基础信息",
        en: "Read the basic information of job titles",
    },
);
/// `directory:job_title.status:read`: Read the statuses of job titles / 查看职务状态.
pub const DIRECTORY_JOB_TITLE_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:job_title.status:read",
    text::Text {
        zh: "查看职务状态",
        en: "Read the statuses of job titles",
    },
);
/// `directory:place.base:read`: Read the basic information of locations / 查看地点基础信息.
pub const DIRECTORY_PLACE_BASE_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:place.base:read",
    text::Text {
        zh: "查看地点基础信息",
        en: "Read the basic information of locations",
    },
);
/// `directory:place.status:read`: Read the statuses of locations / 查看地点状态.
pub const DIRECTORY_PLACE_STATUS_READ: endpoint::Scope = endpoint::Scope::new(
    "directory:place.status:read",
    text::Text {
        zh: "查看地点状态",
        en: "Read the statuses of locations",
    },
);
/// `docs:doc`: Read, comment on, change and manage documents / 查看、评论、编辑和管理文档.
pub const DOCS_DOC: endpoint::Scope = endpoint::Scope::new(
    "docs:doc",
    text::Text {
        zh: "查看、评论、编辑和管理文档",
        en: "Read, comment on, change and manage documents",
    },
);
/// `docs:doc:readonly`: Read, comment on and export documents / 查看、评论和导出文档.
pub const DOCS_DOC_READONLY: endpoint::Scope = endpoint::Scope::new(
    "docs:doc:readonly",
    text::Text {
        zh: "查看、评论和导出文档",
        en: "Read, comment on and export documents",
    },
);
/// `docs:document.comment:create`: Add and reply to comments on Docs files / 添加、回复云文档中的评论.
pub const DOCS_DOCUMENT_COMMENT_CREATE: endpoint::Scope = endpoint::Scope::new(
    "docs:document.comment:create",
    text::Text {
        zh: "添加、回复云文档中的评论",
        en: "Add and reply to comments on Docs files",
    },
);
/// `docs:document.comment:delete`: Delete comments on Docs files / 删除云文档中的评论.
pub const DOCS_DOCUMENT_COMMENT_DELETE: endpoint::Scope = endpoint::Scope::new(
    "docs:document.comment:delete",
    text::Text {
        zh: "删除云文档中的评论",
        en: "Delete comments on Docs files",
    },
);
/// `docs:document.comment:read`: Read comments on Docs files / 获取云文档中的评论.
pub const DOCS_DOCUMENT_COMMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "docs:document.comment:read",
    text::Text {
        zh: "获取云文档中的评论",
        en: "Read comments on Docs files",
    },
);
/// `docs:document.comment:update`: Change comments on Docs files / 修改云文档中的评论.
pub const DOCS_DOCUMENT_COMMENT_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "docs:document.comment:update",
    text::Text {
        zh: "修改云文档中的评论",
        en: "Change comments on Docs files",
    },
);
/// `docs:document.comment:write_only`: Reply to, change and delete comments on Docs files / 回复、修改、删除云文档中的评论.
pub const DOCS_DOCUMENT_COMMENT_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "docs:document.comment:write_only",
    text::Text {
        zh: "回复、修改、删除云文档中的评论",
        en: "Reply to, change and delete comments on Docs files",
    },
);
/// `docs:document.content:read`: Read the content of Docs files / 查看云文档内容.
pub const DOCS_DOCUMENT_CONTENT_READ: endpoint::Scope = endpoint::Scope::new(
    "docs:document.content:read",
    text::Text {
        zh: "查看云文档内容",
        en: "Read the content of Docs files",
    },
);
/// `docs:document.media:download`: Download images and attachments of Docs files / 下载云文档中的图片和附件.
pub const DOCS_DOCUMENT_MEDIA_DOWNLOAD: endpoint::Scope = endpoint::Scope::new(
    "docs:document.media:download",
    text::Text {
        zh: "下载云文档中的图片和附件",
        en: "Download images and attachments of Docs files",
    },
);
/// `docs:document.media:upload`: Upload images and attachments to Docs files / 上传图片和附件到云文档中.
pub const DOCS_DOCUMENT_MEDIA_UPLOAD: endpoint::Scope = endpoint::Scope::new(
    "docs:document.media:upload",
    text::Text {
        zh: "上传图片和附件到云文档中",
        en: "Upload images and attachments to Docs files",
    },
);
/// `docs:document.subscription`: Subscribe to Docs files and change subscriptions / 订阅云文档和更新云文档订阅状态.
pub const DOCS_DOCUMENT_SUBSCRIPTION: endpoint::Scope = endpoint::Scope::new(
    "docs:document.subscription",
    text::Text {
        zh: "订阅云文档和更新云文档订阅状态",
        en: "Subscribe to Docs files and change subscriptions",
    },
);
/// `docs:document.subscription:read`: Read the subscription status of Docs files / 获取云文档订阅状态.
pub const DOCS_DOCUMENT_SUBSCRIPTION_READ: endpoint::Scope = endpoint::Scope::new(
    "docs:document.subscription:read",
    text::Text {
        zh: "获取云文档订阅状态",
        en: "Read the subscription status of Docs files",
    },
);
/// `docs:document:copy`: Copy Docs files / 复制云文档.
pub const DOCS_DOCUMENT_COPY: endpoint::Scope = endpoint::Scope::new(
    "docs:document:copy",
    text::Text {
        zh: "复制云文档",
        en: "Copy Docs files",
    },
);
/// `docs:document:export`: Export Docs files / 导出云文档.
pub const DOCS_DOCUMENT_EXPORT: endpoint::Scope = endpoint::Scope::new(
    "docs:document:export",
    text::Text {
        zh: "导出云文档",
        en: "Export Docs files",
    },
);
/// `docs:document:import`: Read and create import tasks of Docs files / 查看、创建云文档导入任务.
pub const DOCS_DOCUMENT_IMPORT: endpoint::Scope = endpoint::Scope::new(
    "docs:document:import",
    text::Text {
        zh: "查看、创建云文档导入任务",
        en: "Read and create import tasks of Docs files",
    },
);
/// `docs:event.document_deleted:read`: Receive events of Docs files being deleted / 接收云文档删除事件.
pub const DOCS_EVENT_DOCUMENT_DELETED_READ: endpoint::Scope = endpoint::Scope::new(
    "docs:event.document_deleted:read",
    text::Text {
        zh: "接收云文档删除事件",
        en: "Receive events of Docs files being deleted",
    },
);
/// `docs:event.document_edited:read`: Receive events of Docs files being edited / 接收云文档编辑事件.
pub const DOCS_EVENT_DOCUMENT_EDITED_READ: endpoint::Scope = endpoint::Scope::new(
    "docs:event.document_edited:read",
    text::Text {
        zh: "接收云文档编辑事件",
        en: "Receive events of Docs files being edited",
    },
);
/// `docs:event.document_opened:read`: Receive events of Docs files being opened / 接收云文档打开事件.
pub const DOCS_EVENT_DOCUMENT_OPENED_READ: endpoint::Scope = endpoint::Scope::new(
    "docs:event.document_opened:read",
    text::Text {
        zh: "接收云文档打开事件",
        en: "Receive events of Docs files being opened",
    },
);
/// `docs:event:subscribe`: Subscribe to events of Docs files / 订阅云文档事件.
pub const DOCS_EVENT_SUBSCRIBE: endpoint::Scope = endpoint::Scope::new(
    "docs:event:subscribe",
    text::Text {
        zh: "订阅云文档事件",
        en: "Subscribe to events of Docs files",
    },
);
/// `docs:permission.member`: Read, add, change and remove collaborators of Docs files / 查看、新增、更新、删除云文档协作者.
pub const DOCS_PERMISSION_MEMBER: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.member",
    text::Text {
        zh: "查看、新增、更新、删除云文档协作者",
        en: "Read, add, change and remove collaborators of Docs files",
    },
);
/// `docs:permission.member:auth`: Check whether the current user has permission to Docs files / 判断当前用户是否有云文档权限.
pub const DOCS_PERMISSION_MEMBER_AUTH: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.member:auth",
    text::Text {
        zh: "判断当前用户是否有云文档权限",
        en: "Check whether the current user has permission to Docs files",
    },
);
/// `docs:permission.member:create`: Add collaborators to Docs files / 添加云文档协作者.
pub const DOCS_PERMISSION_MEMBER_CREATE: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.member:create",
    text::Text {
        zh: "添加云文档协作者",
        en: "Add collaborators to Docs files",
    },
);
/// `docs:permission.member:delete`: Remove collaborators from Docs files / 移除云文档协作者.
pub const DOCS_PERMISSION_MEMBER_DELETE: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.member:delete",
    text::Text {
        zh: "移除云文档协作者",
        en: "Remove collaborators from Docs files",
    },
);
/// `docs:permission.member:retrieve`: Read the collaborators of Docs files / 查看云文档的协作者列表.
pub const DOCS_PERMISSION_MEMBER_RETRIEVE: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.member:retrieve",
    text::Text {
        zh: "查看云文档的协作者列表",
        en: "Read the collaborators of Docs files",
    },
);
/// `docs:permission.member:transfer`: Transfer the ownership of Docs files / 转移云文档的所有权.
pub const DOCS_PERMISSION_MEMBER_TRANSFER: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.member:transfer",
    text::Text {
        zh: "转移云文档的所有权",
        en: "Transfer the ownership of Docs files",
    },
);
/// `docs:permission.member:update`: Change the permissions of collaborators of Docs files / 更新云文档协作者权限.
pub const DOCS_PERMISSION_MEMBER_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.member:update",
    text::Text {
        zh: "更新云文档协作者权限",
        en: "Change the permissions of collaborators of Docs files",
    },
);
/// `docs:permission.setting:read`: Read the permission settings of Docs files / 查询云文档权限设置.
pub const DOCS_PERMISSION_SETTING_READ: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.setting:read",
    text::Text {
        zh: "查询云文档权限设置",
        en: "Read the permission settings of Docs files",
    },
);
/// `docs:permission.setting:write_only`: Change the permission settings of Docs files / 修改云文档权限设置.
pub const DOCS_PERMISSION_SETTING_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "docs:permission.setting:write_only",
    text::Text {
        zh: "修改云文档权限设置",
        en: "Change the permission settings of Docs files",
    },
);
/// `document_ai:bank_card:recognize`: Recognize bank cards / 识别银行卡.
pub const DOCUMENT_AI_BANK_CARD_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:bank_card:recognize",
    text::Text {
        zh: "识别银行卡",
        en: "Recognize bank cards",
    },
);
/// `document_ai:business_card:recognize`: Recognize business cards / 识别名片.
pub const DOCUMENT_AI_BUSINESS_CARD_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:business_card:recognize",
    text::Text {
        zh: "识别名片",
        en: "Recognize business cards",
    },
);
/// `document_ai:business_license:recognize`: Recognize business licenses / 营业执照识别.
pub const DOCUMENT_AI_BUSINESS_LICENSE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:business_license:recognize",
    text::Text {
        zh: "营业执照识别",
        en: "Recognize business licenses",
    },
);
/// `document_ai:chinese_passport:recognize`: Recognize Chinese passports / 识别中国护照.
pub const DOCUMENT_AI_CHINESE_PASSPORT_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:chinese_passport:recognize",
    text::Text {
        zh: "识别中国护照",
        en: "Recognize Chinese passports",
    },
);
/// `document_ai:contract:field_extract`: Extract fields from contracts / 获取合同字段提取.
pub const DOCUMENT_AI_CONTRACT_FIELD_EXTRACT: endpoint::Scope = endpoint::Scope::new(
    "document_ai:contract:field_extract",
    text::Text {
        zh: "获取合同字段提取",
        en: "Extract fields from contracts",
    },
);
/// `document_ai:driving_license:recognize`: Recognize driver's licenses / 驾驶证识别.
pub const DOCUMENT_AI_DRIVING_LICENSE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:driving_license:recognize",
    text::Text {
        zh: "驾驶证识别",
        en: "Recognize driver's licenses",
    },
);
/// `document_ai:food_manage_license:recognize`: Recognize food business licenses / 食品管理许可证识别.
pub const DOCUMENT_AI_FOOD_MANAGE_LICENSE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:food_manage_license:recognize",
    text::Text {
        zh: "食品管理许可证识别",
        en: "Recognize food business licenses",
    },
);
/// `document_ai:food_produce_license:recoginze`: Recognize food production licenses / 食品生产许可证识别.
pub const DOCUMENT_AI_FOOD_PRODUCE_LICENSE_RECOGINZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:food_produce_license:recoginze",
    text::Text {
        zh: "食品生产许可证识别",
        en: "Recognize food production licenses",
    },
);
/// `document_ai:health_certificate:recognize`: Recognize health certificates / 识别健康证.
pub const DOCUMENT_AI_HEALTH_CERTIFICATE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:health_certificate:recognize",
    text::Text {
        zh: "识别健康证",
        en: "Recognize health certificates",
    },
);
/// `document_ai:hkm_mainland_travel_permit:recognize`: Recognize mainland travel permits (Hong Kong, Macao) / 识别港澳来往内地通行证.
pub const DOCUMENT_AI_HKM_MAINLAND_TRAVEL_PERMIT_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:hkm_mainland_travel_permit:recognize",
    text::Text {
        zh: "识别港澳来往内地通行证",
        en: "Recognize mainland travel permits (Hong Kong, Macao)",
    },
);
/// `document_ai:id_card:recognize`: Recognize ID cards / 身份证识别.
pub const DOCUMENT_AI_ID_CARD_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:id_card:recognize",
    text::Text {
        zh: "身份证识别",
        en: "Recognize ID cards",
    },
);
/// `document_ai:resume:recognize`: Recognize resumes / 识别简历.
pub const DOCUMENT_AI_RESUME_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:resume:recognize",
    text::Text {
        zh: "识别简历",
        en: "Recognize resumes",
    },
);
/// `document_ai:taxi_invoice:recognize`: Recognize taxi invoices / 出租车发票识别.
pub const DOCUMENT_AI_TAXI_INVOICE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:taxi_invoice:recognize",
    text::Text {
        zh: "出租车发票识别",
        en: "Recognize taxi invoices",
    },
);
/// `document_ai:train_invoice:recognize`: Recognize train tickets / 火车票识别.
pub const DOCUMENT_AI_TRAIN_INVOICE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:train_invoice:recognize",
    text::Text {
        zh: "火车票识别",
        en: "Recognize train tickets",
    },
);
/// `document_ai:tw_mainland_travel_permit:recognize`: Recognize mainland travel permits (Taiwan) / 识别台湾往来大陆许可证.
pub const DOCUMENT_AI_TW_MAINLAND_TRAVEL_PERMIT_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:tw_mainland_travel_permit:recognize",
    text::Text {
        zh: "识别台湾往来大陆许可证",
        en: "Recognize mainland travel permits (Taiwan)",
    },
);
/// `document_ai:vat_invoice:recognize`: Recognize VAT invoices / 增值税发票识别.
pub const DOCUMENT_AI_VAT_INVOICE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:vat_invoice:recognize",
    text::Text {
        zh: "增值税发票识别",
        en: "Recognize VAT invoices",
    },
);
/// `document_ai:vehicle_invoice:recognize`: Recognize motor vehicle invoices / 识别机动车发票.
pub const DOCUMENT_AI_VEHICLE_INVOICE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:vehicle_invoice:recognize",
    text::Text {
        zh: "识别机动车发票",
        en: "Recognize motor vehicle invoices",
    },
);
/// `document_ai:vehicle_license:recognize`: Recognize vehicle licenses / 行驶证识别.
pub const DOCUMENT_AI_VEHICLE_LICENSE_RECOGNIZE: endpoint::Scope = endpoint::Scope::new(
    "document_ai:vehicle_license:recognize",
    text::Text {
        zh: "行驶证识别",
        en: "Recognize vehicle licenses",
    },
);
/// `docx:document`: Create and change documents / 创建及编辑新版文档.
pub const DOCX_DOCUMENT: endpoint::Scope = endpoint::Scope::new(
    "docx:document",
    text::Text {
        zh: "创建及编辑新版文档",
        en: "Create and change documents",
    },
);
/// `docx:document.block:convert`: Convert text to blocks of documents / 文本内容转换为云文档块.
pub const DOCX_DOCUMENT_BLOCK_CONVERT: endpoint::Scope = endpoint::Scope::new(
    "docx:document.block:convert",
    text::Text {
        zh: "文本内容转换为云文档块",
        en: "Convert text to blocks of documents",
    },
);
/// `docx:document:create`: Create documents / 创建新版文档.
pub const DOCX_DOCUMENT_CREATE: endpoint::Scope = endpoint::Scope::new(
    "docx:document:create",
    text::Text {
        zh: "创建新版文档",
        en: "Create documents",
    },
);
/// `docx:document:readonly`: Read documents / 查看新版文档.
pub const DOCX_DOCUMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "docx:document:readonly",
    text::Text {
        zh: "查看新版文档",
        en: "Read documents",
    },
);
/// `docx:document:write_only`: Change documents / 编辑新版文档.
pub const DOCX_DOCUMENT_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "docx:document:write_only",
    text::Text {
        zh: "编辑新版文档",
        en: "Change documents",
    },
);
/// `drive:drive`: Read, comment on, change and manage all files in Drive / 查看、评论、编辑和管理云空间中所有文件.
pub const DRIVE_DRIVE: endpoint::Scope = endpoint::Scope::new(
    "drive:drive",
    text::Text {
        zh: "查看、评论、编辑和管理云空间中所有文件",
        en: "Read, comment on, change and manage all files in Drive",
    },
);
/// `drive:drive.metadata:readonly`: Read the metadata of files in Drive / 查看云空间中文件元数据.
pub const DRIVE_DRIVE_METADATA_READONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:drive.metadata:readonly",
    text::Text {
        zh: "查看云空间中文件元数据",
        en: "Read the metadata of files in Drive",
    },
);
/// `drive:drive:readonly`: Read, comment on and download all files in Drive / 查看、评论和下载云空间中所有文件.
pub const DRIVE_DRIVE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:drive:readonly",
    text::Text {
        zh: "查看、评论和下载云空间中所有文件",
        en: "Read, comment on and download all files in Drive",
    },
);
/// `drive:drive:version`: Read, create and delete document versions / 查看、创建、删除文档版本.
pub const DRIVE_DRIVE_VERSION: endpoint::Scope = endpoint::Scope::new(
    "drive:drive:version",
    text::Text {
        zh: "查看、创建、删除文档版本",
        en: "Read, create and delete document versions",
    },
);
/// `drive:drive:version:readonly`: Read document versions / 查看文档版本.
pub const DRIVE_DRIVE_VERSION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:drive:version:readonly",
    text::Text {
        zh: "查看文档版本",
        en: "Read document versions",
    },
);
/// `drive:export:readonly`: Export files in Drive / 导出云文档.
pub const DRIVE_EXPORT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:export:readonly",
    text::Text {
        zh: "导出云文档",
        en: "Export files in Drive",
    },
);
/// `drive:file`: Upload files to Drive and download them / 上传、下载文件到云空间.
pub const DRIVE_FILE: endpoint::Scope = endpoint::Scope::new(
    "drive:file",
    text::Text {
        zh: "上传、下载文件到云空间",
        en: "Upload files to Drive and download them",
    },
);
/// `drive:file.like:readonly`: Read the likes of Docs files / 查看云文档的点赞信息.
pub const DRIVE_FILE_LIKE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:file.like:readonly",
    text::Text {
        zh: "查看云文档的点赞信息",
        en: "Read the likes of Docs files",
    },
);
/// `drive:file.meta.sec_label.read_only`: Read the names of the security labels of files / 获取文档密级标签名称.
pub const DRIVE_FILE_META_SEC_LABEL_READ_ONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:file.meta.sec_label.read_only",
    text::Text {
        zh: "获取文档密级标签名称",
        en: "Read the names of the security labels of files",
    },
);
/// `drive:file:download`: Download files in Drive / 下载云空间下的文件.
pub const DRIVE_FILE_DOWNLOAD: endpoint::Scope = endpoint::Scope::new(
    "drive:file:download",
    text::Text {
        zh: "下载云空间下的文件",
        en: "Download files in Drive",
    },
);
/// `drive:file:readonly`: Read and download files in Drive / 查看和下载云空间中的文件.
pub const DRIVE_FILE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:file:readonly",
    text::Text {
        zh: "查看和下载云空间中的文件",
        en: "Read and download files in Drive",
    },
);
/// `drive:file:upload`: Upload files to Drive / 上传文件.
pub const DRIVE_FILE_UPLOAD: endpoint::Scope = endpoint::Scope::new(
    "drive:file:upload",
    text::Text {
        zh: "上传文件",
        en: "Upload files to Drive",
    },
);
/// `drive:file:view_record:readonly`: Read the view records of files / 获取文档访问记录.
pub const DRIVE_FILE_VIEW_RECORD_READONLY: endpoint::Scope = endpoint::Scope::new(
    "drive:file:view_record:readonly",
    text::Text {
        zh: "获取文档访问记录",
        en: "Read the view records of files",
    },
);
/// `ehr:attachment:readonly`: Read the attachments of Feishu People (Standard) / 获取飞书人事（标准版）应用中的附件数据.
pub const EHR_ATTACHMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "ehr:attachment:readonly",
    text::Text {
        zh: "获取飞书人事（标准版）应用中的附件数据",
        en: "Read the attachments of Feishu People (Standard)",
    },
);
/// `ehr:employee:readonly`: Read the employee roster of Feishu People (Standard) / 获取飞书人事（标准版）应用中的员工花名册信息.
pub const EHR_EMPLOYEE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "ehr:employee:readonly",
    text::Text {
        zh: "获取飞书人事（标准版）应用中的员工花名册信息",
        en: "Read the employee roster of Feishu People (Standard)",
    },
);
/// `elearning:course_learner_data`: Read, create, change and delete the course data of learners / 查看、创建、编辑、删除学员的课程学习数据.
pub const ELEARNING_COURSE_LEARNER_DATA: endpoint::Scope = endpoint::Scope::new(
    "elearning:course_learner_data",
    text::Text {
        zh: "查看、创建、编辑、删除学员的课程学习数据",
        en: "Read, create, change and delete the course data of learners",
    },
);
/// `elearning:course_learner_data:readonly`: Read the course data of learners / 获取课程学员数据.
pub const ELEARNING_COURSE_LEARNER_DATA_READONLY: endpoint::Scope = endpoint::Scope::new(
    "elearning:course_learner_data:readonly",
    text::Text {
        zh: "获取课程学员数据",
        en: "Read the course data of learners",
    },
);
/// `elearning:course_learner_data:write`: Create, change and delete the course data of learners / 创建、编辑、删除学员的课程学习数据.
pub const ELEARNING_COURSE_LEARNER_DATA_WRITE: endpoint::Scope = endpoint::Scope::new(
    "elearning:course_learner_data:write",
    text::Text {
        zh: "创建、编辑、删除学员的课程学习数据",
        en: "Create, change and delete the course data of learners",
    },
);
/// `event:ip_list`: Read the outbound IPs of events / 获取事件的出口 IP.
pub const EVENT_IP_LIST: endpoint::Scope = endpoint::Scope::new(
    "event:ip_list",
    text::Text {
        zh: "获取事件的出口 IP",
        en: "Read the outbound IPs of events",
    },
);
/// `helpdesk:all`: Change help desks / 更新服务台资源详情.
pub const HELPDESK_ALL: endpoint::Scope = endpoint::Scope::new(
    "helpdesk:all",
    text::Text {
        zh: "更新服务台资源详情",
        en: "Change help desks",
    },
);
/// `helpdesk:all:readonly`: Read help desks / 获取服务台资源详情.
pub const HELPDESK_ALL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "helpdesk:all:readonly",
    text::Text {
        zh: "获取服务台资源详情",
        en: "Read help desks",
    },
);
/// `helpdesk:helpdesk:access`: Access help desks / 访问服务台.
pub const HELPDESK_HELPDESK_ACCESS: endpoint::Scope = endpoint::Scope::new(
    "helpdesk:helpdesk:access",
    text::Text {
        zh: "访问服务台",
        en: "Access help desks",
    },
);
/// `hire:advertisement`: Change job advertisements / 更新招聘广告信息.
pub const HIRE_ADVERTISEMENT: endpoint::Scope = endpoint::Scope::new(
    "hire:advertisement",
    text::Text {
        zh: "更新招聘广告信息",
        en: "Change job advertisements",
    },
);
/// `hire:agency`: Change headhunting agencies / 更新招聘猎头信息.
pub const HIRE_AGENCY: endpoint::Scope = endpoint::Scope::new(
    "hire:agency",
    text::Text {
        zh: "更新招聘猎头信息",
        en: "Change headhunting agencies",
    },
);
/// `hire:agency.email:readonly`: Read the email addresses of headhunting agency users / 查看猎头相关用户邮箱.
pub const HIRE_AGENCY_EMAIL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:agency.email:readonly",
    text::Text {
        zh: "查看猎头相关用户邮箱",
        en: "Read the email addresses of headhunting agency users",
    },
);
/// `hire:agency.mobile:readonly`: Read the phone numbers of headhunting agency users / 查看猎头相关用户手机号.
pub const HIRE_AGENCY_MOBILE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:agency.mobile:readonly",
    text::Text {
        zh: "查看猎头相关用户手机号",
        en: "Read the phone numbers of headhunting agency users",
    },
);
/// `hire:agency:readonly`: Read headhunting agencies / 获取招聘猎头信息.
pub const HIRE_AGENCY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:agency:readonly",
    text::Text {
        zh: "获取招聘猎头信息",
        en: "Read headhunting agencies",
    },
);
/// `hire:agency_account`: Change the headhunters of agencies / 更新猎头供应商下猎头信息.
pub const HIRE_AGENCY_ACCOUNT: endpoint::Scope = endpoint::Scope::new(
    "hire:agency_account",
    text::Text {
        zh: "更新猎头供应商下猎头信息",
        en: "Change the headhunters of agencies",
    },
);
/// `hire:agency_account:readonly`: Read the headhunters of agencies / 查询猎头供应商下猎头信息.
pub const HIRE_AGENCY_ACCOUNT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:agency_account:readonly",
    text::Text {
        zh: "查询猎头供应商下猎头信息",
        en: "Read the headhunters of agencies",
    },
);
/// `hire:agency_salary:readonly`: Read the salaries entered by headhunters / 获取猎头填写的薪资.
pub const HIRE_AGENCY_SALARY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:agency_salary:readonly",
    text::Text {
        zh: "获取猎头填写的薪资",
        en: "Read the salaries entered by headhunters",
    },
);
/// `hire:application`: Change applications / 更新投递信息.
pub const HIRE_APPLICATION: endpoint::Scope = endpoint::Scope::new(
    "hire:application",
    text::Text {
        zh: "更新投递信息",
        en: "Change applications",
    },
);
/// `hire:application:readonly`: Read applications / 获取投递信息.
pub const HIRE_APPLICATION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:application:readonly",
    text::Text {
        zh: "获取投递信息",
        en: "Read applications",
    },
);
/// `hire:attachment`: Upload hiring attachments / 上传招聘相关附件.
pub const HIRE_ATTACHMENT: endpoint::Scope = endpoint::Scope::new(
    "hire:attachment",
    text::Text {
        zh: "上传招聘相关附件",
        en: "Upload hiring attachments",
    },
);
/// `hire:attachment:readonly`: Read hiring attachments / 获取附件信息.
pub const HIRE_ATTACHMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:attachment:readonly",
    text::Text {
        zh: "获取附件信息",
        en: "Read hiring attachments",
    },
);
/// `hire:auth`: Change hiring permissions / 更新招聘权限信息.
pub const HIRE_AUTH: endpoint::Scope = endpoint::Scope::new(
    "hire:auth",
    text::Text {
        zh: "更新招聘权限信息",
        en: "Change hiring permissions",
    },
);
/// `hire:auth:readonly`: Read hiring permissions / 获取招聘权限信息.
pub const HIRE_AUTH_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:auth:readonly",
    text::Text {
        zh: "获取招聘权限信息",
        en: "Read hiring permissions",
    },
);
/// `hire:background_check_order`: Change background checks / 更新招聘背调信息.
pub const HIRE_BACKGROUND_CHECK_ORDER: endpoint::Scope = endpoint::Scope::new(
    "hire:background_check_order",
    text::Text {
        zh: "更新招聘背调信息",
        en: "Change background checks",
    },
);
/// `hire:background_check_order:readonly`: Read background checks / 获取招聘背调信息.
pub const HIRE_BACKGROUND_CHECK_ORDER_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:background_check_order:readonly",
    text::Text {
        zh: "获取招聘背调信息",
        en: "Read background checks",
    },
);
/// `hire:ehr_import`: Change e-HR import tasks / 更新导入 e-HR 任务.
pub const HIRE_EHR_IMPORT: endpoint::Scope = endpoint::Scope::new(
    "hire:ehr_import",
    text::Text {
        zh: "更新导入 e-HR 任务",
        en: "Change e-HR import tasks",
    },
);
/// `hire:employee`: Change hired employees / 更新招聘员工信息.
pub const HIRE_EMPLOYEE: endpoint::Scope = endpoint::Scope::new(
    "hire:employee",
    text::Text {
        zh: "更新招聘员工信息",
        en: "Change hired employees",
    },
);
/// `hire:employee.email:readonly`: Read the email addresses of employees in hiring / 查看员工邮箱.
pub const HIRE_EMPLOYEE_EMAIL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:employee.email:readonly",
    text::Text {
        zh: "查看员工邮箱",
        en: "Read the email addresses of employees in hiring",
    },
);
/// `hire:employee.mobile:readonly`: Read the phone numbers of employees in hiring / 查看员工手机号.
pub const HIRE_EMPLOYEE_MOBILE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:employee.mobile:readonly",
    text::Text {
        zh: "查看员工手机号",
        en: "Read the phone numbers of employees in hiring",
    },
);
/// `hire:employee:readonly`: Read hired employees / 获取招聘员工信息.
pub const HIRE_EMPLOYEE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:employee:readonly",
    text::Text {
        zh: "获取招聘员工信息",
        en: "Read hired employees",
    },
);
/// `hire:evaluation:readonly`: Read resume evaluations / 获取简历评估信息.
pub const HIRE_EVALUATION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:evaluation:readonly",
    text::Text {
        zh: "获取简历评估信息",
        en: "Read resume evaluations",
    },
);
/// `hire:exam`: Change written tests / 更新笔试信息.
pub const HIRE_EXAM: endpoint::Scope = endpoint::Scope::new(
    "hire:exam",
    text::Text {
        zh: "更新笔试信息",
        en: "Change written tests",
    },
);
/// `hire:exam:readonly`: Read written tests / 获取笔试信息.
pub const HIRE_EXAM_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:exam:readonly",
    text::Text {
        zh: "获取笔试信息",
        en: "Read written tests",
    },
);
/// `hire:external_application`: Change external applications / 更新外部投递.
pub const HIRE_EXTERNAL_APPLICATION: endpoint::Scope = endpoint::Scope::new(
    "hire:external_application",
    text::Text {
        zh: "更新外部投递",
        en: "Change external applications",
    },
);
/// `hire:external_application:readonly`: Read external applications / 查看外部投递.
pub const HIRE_EXTERNAL_APPLICATION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:external_application:readonly",
    text::Text {
        zh: "查看外部投递",
        en: "Read external applications",
    },
);
/// `hire:external_offer`: Change external offers / 更新外部 Offer.
pub const HIRE_EXTERNAL_OFFER: endpoint::Scope = endpoint::Scope::new(
    "hire:external_offer",
    text::Text {
        zh: "更新外部 Offer",
        en: "Change external offers",
    },
);
/// `hire:external_offer:readonly`: Read external offers / 查看外部 Offer.
pub const HIRE_EXTERNAL_OFFER_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:external_offer:readonly",
    text::Text {
        zh: "查看外部 Offer",
        en: "Read external offers",
    },
);
/// `hire:external_referral_reward`: Import referral rewards / 导入内推奖励.
pub const HIRE_EXTERNAL_REFERRAL_REWARD: endpoint::Scope = endpoint::Scope::new(
    "hire:external_referral_reward",
    text::Text {
        zh: "导入内推奖励",
        en: "Import referral rewards",
    },
);
/// `hire:interview`: Change interviews / 更新面试信息.
pub const HIRE_INTERVIEW: endpoint::Scope = endpoint::Scope::new(
    "hire:interview",
    text::Text {
        zh: "更新面试信息",
        en: "Change interviews",
    },
);
/// `hire:interview:readonly`: Read interviews / 获取面试信息.
pub const HIRE_INTERVIEW_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:interview:readonly",
    text::Text {
        zh: "获取面试信息",
        en: "Read interviews",
    },
);
/// `hire:interviewer`: Manage interviewers / 管理面试官信息.
pub const HIRE_INTERVIEWER: endpoint::Scope = endpoint::Scope::new(
    "hire:interviewer",
    text::Text {
        zh: "管理面试官信息",
        en: "Manage interviewers",
    },
);
/// `hire:interviewer:readonly`: Read interviewers / 获取面试官信息.
pub const HIRE_INTERVIEWER_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:interviewer:readonly",
    text::Text {
        zh: "获取面试官信息",
        en: "Read interviewers",
    },
);
/// `hire:job`: Change hiring jobs / 更新职位信息.
pub const HIRE_JOB: endpoint::Scope = endpoint::Scope::new(
    "hire:job",
    text::Text {
        zh: "更新职位信息",
        en: "Change hiring jobs",
    },
);
/// `hire:job.composite_info:readonly`: Read the details of hiring jobs / 查看职位详情信息.
pub const HIRE_JOB_COMPOSITE_INFO_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:job.composite_info:readonly",
    text::Text {
        zh: "查看职位详情信息",
        en: "Read the details of hiring jobs",
    },
);
/// `hire:job:readonly`: Read hiring jobs / 获取职位信息.
pub const HIRE_JOB_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:job:readonly",
    text::Text {
        zh: "获取职位信息",
        en: "Read hiring jobs",
    },
);
/// `hire:job_process:readonly`: Read hiring processes / 获取招聘流程信息.
pub const HIRE_JOB_PROCESS_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:job_process:readonly",
    text::Text {
        zh: "获取招聘流程信息",
        en: "Read hiring processes",
    },
);
/// `hire:job_requirement`: Change job requirements / 更新招聘需求信息.
pub const HIRE_JOB_REQUIREMENT: endpoint::Scope = endpoint::Scope::new(
    "hire:job_requirement",
    text::Text {
        zh: "更新招聘需求信息",
        en: "Change job requirements",
    },
);
/// `hire:job_requirement:readonly`: Read job requirements / 获取招聘需求信息.
pub const HIRE_JOB_REQUIREMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:job_requirement:readonly",
    text::Text {
        zh: "获取招聘需求信息",
        en: "Read job requirements",
    },
);
/// `hire:location:readonly`: Read hiring locations / 获取招聘相关位置信息.
pub const HIRE_LOCATION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:location:readonly",
    text::Text {
        zh: "获取招聘相关位置信息",
        en: "Read hiring locations",
    },
);
/// `hire:note`: Change hiring notes / 更新招聘备注信息.
pub const HIRE_NOTE: endpoint::Scope = endpoint::Scope::new(
    "hire:note",
    text::Text {
        zh: "更新招聘备注信息",
        en: "Change hiring notes",
    },
);
/// `hire:note:readonly`: Read hiring notes / 获取招聘备注信息.
pub const HIRE_NOTE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:note:readonly",
    text::Text {
        zh: "获取招聘备注信息",
        en: "Read hiring notes",
    },
);
/// `hire:offer`: Change offers / 更新 offer 信息.
pub const HIRE_OFFER: endpoint::Scope = endpoint::Scope::new(
    "hire:offer",
    text::Text {
        zh: "更新 offer 信息",
        en: "Change offers",
    },
);
/// `hire:offer:low_sensitive_info:readonly`: Read the basic information of offers / 查看 offer 的基础信息.
pub const HIRE_OFFER_LOW_SENSITIVE_INFO_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:offer:low_sensitive_info:readonly",
    text::Text {
        zh: "查看 offer 的基础信息",
        en: "Read the basic information of offers",
    },
);
/// `hire:offer:readonly`: Read offers / 获取 offer 信息.
pub const HIRE_OFFER_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:offer:readonly",
    text::Text {
        zh: "获取 offer 信息",
        en: "Read offers",
    },
);
/// `hire:offer_approval_template:readonly`: Read the approval flow settings of offers / 获取 offer 审批流配置信息.
pub const HIRE_OFFER_APPROVAL_TEMPLATE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:offer_approval_template:readonly",
    text::Text {
        zh: "获取 offer 审批流配置信息",
        en: "Read the approval flow settings of offers",
    },
);
/// `hire:offer_salary:readonly`: Read the salaries of offers / 获取 Offer 薪酬.
pub const HIRE_OFFER_SALARY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:offer_salary:readonly",
    text::Text {
        zh: "获取 Offer 薪酬",
        en: "Read the salaries of offers",
    },
);
/// `hire:offer_schema:readonly`: Read offer application forms / 获取 offer 申请表信息.
pub const HIRE_OFFER_SCHEMA_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:offer_schema:readonly",
    text::Text {
        zh: "获取 offer 申请表信息",
        en: "Read offer application forms",
    },
);
/// `hire:offer_selection_object`: Change the custom fields of offers / 更新 offer 自定义字段信息.
pub const HIRE_OFFER_SELECTION_OBJECT: endpoint::Scope = endpoint::Scope::new(
    "hire:offer_selection_object",
    text::Text {
        zh: "更新 offer 自定义字段信息",
        en: "Change the custom fields of offers",
    },
);
/// `hire:questionnaire`: Change interview satisfaction questionnaires / 更新面试满意度问卷信息.
pub const HIRE_QUESTIONNAIRE: endpoint::Scope = endpoint::Scope::new(
    "hire:questionnaire",
    text::Text {
        zh: "更新面试满意度问卷信息",
        en: "Change interview satisfaction questionnaires",
    },
);
/// `hire:questionnaire:readonly`: Read interview satisfaction questionnaires / 获取面试满意度问卷信息.
pub const HIRE_QUESTIONNAIRE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:questionnaire:readonly",
    text::Text {
        zh: "获取面试满意度问卷信息",
        en: "Read interview satisfaction questionnaires",
    },
);
/// `hire:referral`: Change referrals / 更新内推信息.
pub const HIRE_REFERRAL: endpoint::Scope = endpoint::Scope::new(
    "hire:referral",
    text::Text {
        zh: "更新内推信息",
        en: "Change referrals",
    },
);
/// `hire:referral:readonly`: Read referrals / 获取内推信息.
pub const HIRE_REFERRAL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:referral:readonly",
    text::Text {
        zh: "获取内推信息",
        en: "Read referrals",
    },
);
/// `hire:referral_account`: Change referral accounts / 更新内推账号信息.
pub const HIRE_REFERRAL_ACCOUNT: endpoint::Scope = endpoint::Scope::new(
    "hire:referral_account",
    text::Text {
        zh: "更新内推账号信息",
        en: "Change referral accounts",
    },
);
/// `hire:referral_account:readonly`: Read referral accounts / 获取内推账户信息.
pub const HIRE_REFERRAL_ACCOUNT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:referral_account:readonly",
    text::Text {
        zh: "获取内推账户信息",
        en: "Read referral accounts",
    },
);
/// `hire:referral_website:readonly`: Read the referral website / 获取内推官网信息.
pub const HIRE_REFERRAL_WEBSITE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:referral_website:readonly",
    text::Text {
        zh: "获取内推官网信息",
        en: "Read the referral website",
    },
);
/// `hire:site`: Change career sites / 更新官网信息.
pub const HIRE_SITE: endpoint::Scope = endpoint::Scope::new(
    "hire:site",
    text::Text {
        zh: "更新官网信息",
        en: "Change career sites",
    },
);
/// `hire:site:readonly`: Read career sites / 获取官网信息.
pub const HIRE_SITE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:site:readonly",
    text::Text {
        zh: "获取官网信息",
        en: "Read career sites",
    },
);
/// `hire:site_application`: Change career site applications / 更新官网投递信息.
pub const HIRE_SITE_APPLICATION: endpoint::Scope = endpoint::Scope::new(
    "hire:site_application",
    text::Text {
        zh: "更新官网投递信息",
        en: "Change career site applications",
    },
);
/// `hire:site_application:readonly`: Read career site applications / 获取官网投递信息.
pub const HIRE_SITE_APPLICATION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:site_application:readonly",
    text::Text {
        zh: "获取官网投递信息",
        en: "Read career site applications",
    },
);
/// `hire:site_job_post:readonly`: Read the job posts of career sites / 获取官网职位信息.
pub const HIRE_SITE_JOB_POST_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:site_job_post:readonly",
    text::Text {
        zh: "获取官网职位信息",
        en: "Read the job posts of career sites",
    },
);
/// `hire:subject:readonly`: Read hiring projects / 获取项目信息.
pub const HIRE_SUBJECT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:subject:readonly",
    text::Text {
        zh: "获取项目信息",
        en: "Read hiring projects",
    },
);
/// `hire:talent`: Change talents / 更新人才信息.
pub const HIRE_TALENT: endpoint::Scope = endpoint::Scope::new(
    "hire:talent",
    text::Text {
        zh: "更新人才信息",
        en: "Change talents",
    },
);
/// `hire:talent.email:readonly`: Read the email addresses of talents / 查看人才邮箱.
pub const HIRE_TALENT_EMAIL_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:talent.email:readonly",
    text::Text {
        zh: "查看人才邮箱",
        en: "Read the email addresses of talents",
    },
);
/// `hire:talent.mobile:readonly`: Read the phone numbers of talents / 查看人才手机号.
pub const HIRE_TALENT_MOBILE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:talent.mobile:readonly",
    text::Text {
        zh: "查看人才手机号",
        en: "Read the phone numbers of talents",
    },
);
/// `hire:talent:readonly`: Read talents / 获取人才信息.
pub const HIRE_TALENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:talent:readonly",
    text::Text {
        zh: "获取人才信息",
        en: "Read talents",
    },
);
/// `hire:talent_blocklist`: Change the talent blocklist / 更新人才屏蔽名单信息.
pub const HIRE_TALENT_BLOCKLIST: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_blocklist",
    text::Text {
        zh: "更新人才屏蔽名单信息",
        en: "Change the talent blocklist",
    },
);
/// `hire:talent_blocklist:readonly`: Read the talent blocklist / 查看人才屏蔽名单信息.
pub const HIRE_TALENT_BLOCKLIST_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_blocklist:readonly",
    text::Text {
        zh: "查看人才屏蔽名单信息",
        en: "Read the talent blocklist",
    },
);
/// `hire:talent_folder`: Change talent pools / 更新人才库信息.
pub const HIRE_TALENT_FOLDER: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_folder",
    text::Text {
        zh: "更新人才库信息",
        en: "Change talent pools",
    },
);
/// `hire:talent_folder:readonly`: Read talent pools / 获取人才库信息.
pub const HIRE_TALENT_FOLDER_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_folder:readonly",
    text::Text {
        zh: "获取人才库信息",
        en: "Read talent pools",
    },
);
/// `hire:talent_folder_association`: Add talents to folders and remove them / 操作人才加入/移除文件夹.
pub const HIRE_TALENT_FOLDER_ASSOCIATION: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_folder_association",
    text::Text {
        zh: "操作人才加入/移除文件夹",
        en: "Add talents to folders and remove them",
    },
);
/// `hire:talent_onboard_status:readonly`: Read the onboarding statuses of talents / 获取人才入职状态.
pub const HIRE_TALENT_ONBOARD_STATUS_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_onboard_status:readonly",
    text::Text {
        zh: "获取人才入职状态",
        en: "Read the onboarding statuses of talents",
    },
);
/// `hire:talent_tag`: Change talent tags / 更新人才标签.
pub const HIRE_TALENT_TAG: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_tag",
    text::Text {
        zh: "更新人才标签",
        en: "Change talent tags",
    },
);
/// `hire:talent_tag:readonly`: Read talent tags / 获取人才标签.
pub const HIRE_TALENT_TAG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:talent_tag:readonly",
    text::Text {
        zh: "获取人才标签",
        en: "Read talent tags",
    },
);
/// `hire:todo:readonly`: Read hiring to-dos / 获取招聘待办信息.
pub const HIRE_TODO_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:todo:readonly",
    text::Text {
        zh: "获取招聘待办信息",
        en: "Read hiring to-dos",
    },
);
/// `hire:tripartite_agreement`: Change tripartite agreements / 更新三方协议.
pub const HIRE_TRIPARTITE_AGREEMENT: endpoint::Scope = endpoint::Scope::new(
    "hire:tripartite_agreement",
    text::Text {
        zh: "更新三方协议",
        en: "Change tripartite agreements",
    },
);
/// `hire:tripartite_agreement:readonly`: Read tripartite agreements / 查看三方协议信息.
pub const HIRE_TRIPARTITE_AGREEMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "hire:tripartite_agreement:readonly",
    text::Text {
        zh: "查看三方协议信息",
        en: "Read tripartite agreements",
    },
);
/// `human_authentication:identity`: Create and change verified identities / 创建和编辑实名认证主体.
pub const HUMAN_AUTHENTICATION_IDENTITY: endpoint::Scope = endpoint::Scope::new(
    "human_authentication:identity",
    text::Text {
        zh: "创建和编辑实名认证主体",
        en: "Create and change verified identities",
    },
);
/// `im:app_feed_card:write`: Create, change and delete app feed cards / 创建、更新、删除应用消息流卡片.
pub const IM_APP_FEED_CARD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "im:app_feed_card:write",
    text::Text {
        zh: "创建、更新、删除应用消息流卡片",
        en: "Create, change and delete app feed cards",
    },
);
/// `im:biz_entity_tag_relation:read`: Read which tags are bound to entities / 查询实体与标签的绑定关系.
pub const IM_BIZ_ENTITY_TAG_RELATION_READ: endpoint::Scope = endpoint::Scope::new(
    "im:biz_entity_tag_relation:read",
    text::Text {
        zh: "查询实体与标签的绑定关系",
        en: "Read which tags are bound to entities",
    },
);
/// `im:biz_entity_tag_relation:write`: Bind tags to and unbind tags from entities / 在业务实体上绑定或解绑标签.
pub const IM_BIZ_ENTITY_TAG_RELATION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "im:biz_entity_tag_relation:write",
    text::Text {
        zh: "在业务实体上绑定或解绑标签",
        en: "Bind tags to and unbind tags from entities",
    },
);
/// `im:chat`: Read and change the information of chats / 获取与更新群组信息.
pub const IM_CHAT: endpoint::Scope = endpoint::Scope::new(
    "im:chat",
    text::Text {
        zh: "获取与更新群组信息",
        en: "Read and change the information of chats",
    },
);
/// `im:chat.announcement:read`: Read chat announcements / 查看群公告信息.
pub const IM_CHAT_ANNOUNCEMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat.announcement:read",
    text::Text {
        zh: "查看群公告信息",
        en: "Read chat announcements",
    },
);
/// `im:chat.announcement:write_only`: Change chat announcements / 更新群公告内容.
pub const IM_CHAT_ANNOUNCEMENT_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.announcement:write_only",
    text::Text {
        zh: "更新群公告内容",
        en: "Change chat announcements",
    },
);
/// `im:chat.group_info:readonly`: Read the information of chats (earlier version) / 读取群信息（历史版本）.
pub const IM_CHAT_GROUP_INFO_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.group_info:readonly",
    text::Text {
        zh: "读取群信息（历史版本）",
        en: "Read the information of chats (earlier version)",
    },
);
/// `im:chat.managers:write_only`: Add and remove the managers of chats / 添加、删除群管理员.
pub const IM_CHAT_MANAGERS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.managers:write_only",
    text::Text {
        zh: "添加、删除群管理员",
        en: "Add and remove the managers of chats",
    },
);
/// `im:chat.members:bot_access`: Subscribe to bots joining and leaving chats / 订阅机器人进、出群事件.
pub const IM_CHAT_MEMBERS_BOT_ACCESS: endpoint::Scope = endpoint::Scope::new(
    "im:chat.members:bot_access",
    text::Text {
        zh: "订阅机器人进、出群事件",
        en: "Subscribe to bots joining and leaving chats",
    },
);
/// `im:chat.members:read`: View the members of chats / 查看群成员.
pub const IM_CHAT_MEMBERS_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat.members:read",
    text::Text {
        zh: "查看群成员",
        en: "View the members of chats",
    },
);
/// `im:chat.members:write_only`: Add and remove the members of chats / 添加、移除群成员.
pub const IM_CHAT_MEMBERS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.members:write_only",
    text::Text {
        zh: "添加、移除群成员",
        en: "Add and remove the members of chats",
    },
);
/// `im:chat.menu_tree:read`: Read chat menus / 查看群菜单.
pub const IM_CHAT_MENU_TREE_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat.menu_tree:read",
    text::Text {
        zh: "查看群菜单",
        en: "Read chat menus",
    },
);
/// `im:chat.menu_tree:write_only`: Change chat menus / 操作群菜单.
pub const IM_CHAT_MENU_TREE_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.menu_tree:write_only",
    text::Text {
        zh: "操作群菜单",
        en: "Change chat menus",
    },
);
/// `im:chat.moderation:read`: Read who may speak in chats / 查看群发言权限.
pub const IM_CHAT_MODERATION_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat.moderation:read",
    text::Text {
        zh: "查看群发言权限",
        en: "Read who may speak in chats",
    },
);
/// `im:chat.tabs:read`: Read chat tabs / 查看群会话标签页.
pub const IM_CHAT_TABS_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat.tabs:read",
    text::Text {
        zh: "查看群会话标签页",
        en: "Read chat tabs",
    },
);
/// `im:chat.tabs:write_only`: Change chat tabs / 操作群会话标签页.
pub const IM_CHAT_TABS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.tabs:write_only",
    text::Text {
        zh: "操作群会话标签页",
        en: "Change chat tabs",
    },
);
/// `im:chat.top_notice:write_only`: Change the top notices of chats / 操作群置顶.
pub const IM_CHAT_TOP_NOTICE_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat.top_notice:write_only",
    text::Text {
        zh: "操作群置顶",
        en: "Change the top notices of chats",
    },
);
/// `im:chat:create`: Create chats / 创建群.
pub const IM_CHAT_CREATE: endpoint::Scope = endpoint::Scope::new(
    "im:chat:create",
    text::Text {
        zh: "创建群",
        en: "Create chats",
    },
);
/// `im:chat:delete`: Dissolve chats / 解散群.
pub const IM_CHAT_DELETE: endpoint::Scope = endpoint::Scope::new(
    "im:chat:delete",
    text::Text {
        zh: "解散群",
        en: "Dissolve chats",
    },
);
/// `im:chat:moderation:write_only`: Change who may speak in chats / 操作群发言权限.
pub const IM_CHAT_MODERATION_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat:moderation:write_only",
    text::Text {
        zh: "操作群发言权限",
        en: "Change who may speak in chats",
    },
);
/// `im:chat:operate_as_owner`: Manage the chats that the app created / 更新应用所创建群的群信息.
pub const IM_CHAT_OPERATE_AS_OWNER: endpoint::Scope = endpoint::Scope::new(
    "im:chat:operate_as_owner",
    text::Text {
        zh: "更新应用所创建群的群信息",
        en: "Manage the chats that the app created",
    },
);
/// `im:chat:read`: View the information of chats / 查看群信息.
pub const IM_CHAT_READ: endpoint::Scope = endpoint::Scope::new(
    "im:chat:read",
    text::Text {
        zh: "查看群信息",
        en: "View the information of chats",
    },
);
/// `im:chat:readonly`: Read the information of chats / 获取群组信息.
pub const IM_CHAT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:chat:readonly",
    text::Text {
        zh: "获取群组信息",
        en: "Read the information of chats",
    },
);
/// `im:chat:update`: Update the information of chats / 更新群信息.
pub const IM_CHAT_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "im:chat:update",
    text::Text {
        zh: "更新群信息",
        en: "Update the information of chats",
    },
);
/// `im:datasync.feed_card.time_sensitive:write`: Send instant reminders / 调用即时提醒能力.
pub const IM_DATASYNC_FEED_CARD_TIME_SENSITIVE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "im:datasync.feed_card.time_sensitive:write",
    text::Text {
        zh: "调用即时提醒能力",
        en: "Send instant reminders",
    },
);
/// `im:message`: Read and send messages in private and group chats / 获取与发送单聊、群组消息.
pub const IM_MESSAGE: endpoint::Scope = endpoint::Scope::new(
    "im:message",
    text::Text {
        zh: "获取与发送单聊、群组消息",
        en: "Read and send messages in private and group chats",
    },
);
/// `im:message.group_at_msg`: Read messages in group chats that mention the bot (earlier version) / 获取用户在群组中@机器人的消息（历史版本）.
pub const IM_MESSAGE_GROUP_AT_MSG: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_at_msg",
    text::Text {
        zh: "获取用户在群组中@机器人的消息（历史版本）",
        en: "Read messages in group chats that mention the bot (earlier version)",
    },
);
/// `im:message.group_at_msg.include_bot:readonly`: Receive messages of users and other bots in group chats that mention the bot / 获取群组中其他机器人和用户@当前机器人的消息.
pub const IM_MESSAGE_GROUP_AT_MSG_INCLUDE_BOT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_at_msg.include_bot:readonly",
    text::Text {
        zh: "获取群组中其他机器人和用户@当前机器人的消息",
        en: "Receive messages of users and other bots in group chats that mention the bot",
    },
);
/// `im:message.group_at_msg:readonly`: Receive messages in group chats that mention the bot / 接收群聊中@机器人消息事件.
pub const IM_MESSAGE_GROUP_AT_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_at_msg:readonly",
    text::Text {
        zh: "接收群聊中@机器人消息事件",
        en: "Receive messages in group chats that mention the bot",
    },
);
/// `im:message.group_bot_msg:readonly`: Receive messages of other bots in group chats / 获取群组中其他机器人的消息.
pub const IM_MESSAGE_GROUP_BOT_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_bot_msg:readonly",
    text::Text {
        zh: "获取群组中其他机器人的消息",
        en: "Receive messages of other bots in group chats",
    },
);
/// `im:message.group_msg`: Read all messages in group chats / 获取群组中所有消息.
pub const IM_MESSAGE_GROUP_MSG: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg",
    text::Text {
        zh: "获取群组中所有消息",
        en: "Read all messages in group chats",
    },
);
/// `im:message.group_msg.include_bot:read`: Receive all messages of users and other bots in group chats / 获取群组中用户和机器人发送的消息.
pub const IM_MESSAGE_GROUP_MSG_INCLUDE_BOT_READ: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg.include_bot:read",
    text::Text {
        zh: "获取群组中用户和机器人发送的消息",
        en: "Receive all messages of users and other bots in group chats",
    },
);
/// `im:message.group_msg:get_as_user`: Read messages in group chats as the user / 以用户身份获取群聊消息.
pub const IM_MESSAGE_GROUP_MSG_GET_AS_USER: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg:get_as_user",
    text::Text {
        zh: "以用户身份获取群聊消息",
        en: "Read messages in group chats as the user",
    },
);
/// `im:message.group_msg:readonly`: Read all messages of users in group chats / 获取群聊中所有的用户聊天消息.
pub const IM_MESSAGE_GROUP_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.group_msg:readonly",
    text::Text {
        zh: "获取群聊中所有的用户聊天消息",
        en: "Read all messages of users in group chats",
    },
);
/// `im:message.history:readonly`: Read the history of private and group chats / 获取单聊、群组的历史消息.
pub const IM_MESSAGE_HISTORY_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.history:readonly",
    text::Text {
        zh: "获取单聊、群组的历史消息",
        en: "Read the history of private and group chats",
    },
);
/// `im:message.p2p_msg`: Read messages that users send to the bot in private chats (earlier version) / 获取用户发给机器人的单聊消息（历史版本）.
pub const IM_MESSAGE_P2P_MSG: endpoint::Scope = endpoint::Scope::new(
    "im:message.p2p_msg",
    text::Text {
        zh: "获取用户发给机器人的单聊消息（历史版本）",
        en: "Read messages that users send to the bot in private chats (earlier version)",
    },
);
/// `im:message.p2p_msg:get_as_user`: Read messages in private chats as the user / 以用户身份获取单聊消息.
pub const IM_MESSAGE_P2P_MSG_GET_AS_USER: endpoint::Scope = endpoint::Scope::new(
    "im:message.p2p_msg:get_as_user",
    text::Text {
        zh: "以用户身份获取单聊消息",
        en: "Read messages in private chats as the user",
    },
);
/// `im:message.p2p_msg:readonly`: Read messages that users send to the bot in private chats / 读取用户发给机器人的单聊消息.
pub const IM_MESSAGE_P2P_MSG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.p2p_msg:readonly",
    text::Text {
        zh: "读取用户发给机器人的单聊消息",
        en: "Read messages that users send to the bot in private chats",
    },
);
/// `im:message.pins:read`: View pinned messages / 查看 Pin 消息.
pub const IM_MESSAGE_PINS_READ: endpoint::Scope = endpoint::Scope::new(
    "im:message.pins:read",
    text::Text {
        zh: "查看 Pin 消息",
        en: "View pinned messages",
    },
);
/// `im:message.pins:write_only`: Pin and unpin messages / 添加、 取消 Pin 消息.
pub const IM_MESSAGE_PINS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.pins:write_only",
    text::Text {
        zh: "添加、 取消 Pin 消息",
        en: "Pin and unpin messages",
    },
);
/// `im:message.reactions:read`: View reactions to messages / 查看消息表情回复.
pub const IM_MESSAGE_REACTIONS_READ: endpoint::Scope = endpoint::Scope::new(
    "im:message.reactions:read",
    text::Text {
        zh: "查看消息表情回复",
        en: "View reactions to messages",
    },
);
/// `im:message.reactions:write_only`: Add and remove reactions to messages / 发送、删除消息表情回复.
pub const IM_MESSAGE_REACTIONS_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message.reactions:write_only",
    text::Text {
        zh: "发送、删除消息表情回复",
        en: "Add and remove reactions to messages",
    },
);
/// `im:message.send_as_user`: Send messages as the user / 以用户身份发送消息.
pub const IM_MESSAGE_SEND_AS_USER: endpoint::Scope = endpoint::Scope::new(
    "im:message.send_as_user",
    text::Text {
        zh: "以用户身份发送消息",
        en: "Send messages as the user",
    },
);
/// `im:message.urgent`: Make messages urgent in the app / 发送应用内加急消息.
pub const IM_MESSAGE_URGENT: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent",
    text::Text {
        zh: "发送应用内加急消息",
        en: "Make messages urgent in the app",
    },
);
/// `im:message.urgent:app_send`: Make messages urgent in the app (superseded) / 发送应用内加急消息（历史版本）.
pub const IM_MESSAGE_URGENT_APP_SEND: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent:app_send",
    text::Text {
        zh: "发送应用内加急消息（历史版本）",
        en: "Make messages urgent in the app (superseded)",
    },
);
/// `im:message.urgent:phone`: Make messages urgent by phone call / 发送电话加急消息.
pub const IM_MESSAGE_URGENT_PHONE: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent:phone",
    text::Text {
        zh: "发送电话加急消息",
        en: "Make messages urgent by phone call",
    },
);
/// `im:message.urgent:phone_send`: Make messages urgent by phone call (earlier version) / 发送电话加急消息（历史版本）.
pub const IM_MESSAGE_URGENT_PHONE_SEND: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent:phone_send",
    text::Text {
        zh: "发送电话加急消息（历史版本）",
        en: "Make messages urgent by phone call (earlier version)",
    },
);
/// `im:message.urgent:sms`: Make messages urgent by SMS / 发送短信加急消息.
pub const IM_MESSAGE_URGENT_SMS: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent:sms",
    text::Text {
        zh: "发送短信加急消息",
        en: "Make messages urgent by SMS",
    },
);
/// `im:message.urgent:sms_send`: Make messages urgent by SMS (earlier version) / 发送短信加急消息（历史版本）.
pub const IM_MESSAGE_URGENT_SMS_SEND: endpoint::Scope = endpoint::Scope::new(
    "im:message.urgent:sms_send",
    text::Text {
        zh: "发送短信加急消息（历史版本）",
        en: "Make messages urgent by SMS (earlier version)",
    },
);
/// `im:message:basic`: Read basic facts of messages (V2) / 获取消息的基础信息V2.
pub const IM_MESSAGE_BASIC: endpoint::Scope = endpoint::Scope::new(
    "im:message:basic",
    text::Text {
        zh: "获取消息的基础信息V2",
        en: "Read basic facts of messages (V2)",
    },
);
/// `im:message:readonly`: Read messages in private and group chats / 获取单聊、群组消息.
pub const IM_MESSAGE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "im:message:readonly",
    text::Text {
        zh: "获取单聊、群组消息",
        en: "Read messages in private and group chats",
    },
);
/// `im:message:recall`: Recall messages / 撤回消息.
pub const IM_MESSAGE_RECALL: endpoint::Scope = endpoint::Scope::new(
    "im:message:recall",
    text::Text {
        zh: "撤回消息",
        en: "Recall messages",
    },
);
/// `im:message:send`: Send messages (V2) / 发送消息V2.
pub const IM_MESSAGE_SEND: endpoint::Scope = endpoint::Scope::new(
    "im:message:send",
    text::Text {
        zh: "发送消息V2",
        en: "Send messages (V2)",
    },
);
/// `im:message:send_as_bot`: Send messages as the app / 以应用的身份发消息.
pub const IM_MESSAGE_SEND_AS_BOT: endpoint::Scope = endpoint::Scope::new(
    "im:message:send_as_bot",
    text::Text {
        zh: "以应用的身份发消息",
        en: "Send messages as the app",
    },
);
/// `im:message:send_multi_depts`: Send messages in bulk to the members of departments / 给一个或多个部门的成员批量发消息.
pub const IM_MESSAGE_SEND_MULTI_DEPTS: endpoint::Scope = endpoint::Scope::new(
    "im:message:send_multi_depts",
    text::Text {
        zh: "给一个或多个部门的成员批量发消息",
        en: "Send messages in bulk to the members of departments",
    },
);
/// `im:message:send_multi_users`: Send messages in bulk to users / 给多个用户批量发消息.
pub const IM_MESSAGE_SEND_MULTI_USERS: endpoint::Scope = endpoint::Scope::new(
    "im:message:send_multi_users",
    text::Text {
        zh: "给多个用户批量发消息",
        en: "Send messages in bulk to users",
    },
);
/// `im:message:update`: Update messages / 更新消息.
pub const IM_MESSAGE_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "im:message:update",
    text::Text {
        zh: "更新消息",
        en: "Update messages",
    },
);
/// `im:resource`: Read and upload images and files / 读取和上传图片、文件.
pub const IM_RESOURCE: endpoint::Scope = endpoint::Scope::new(
    "im:resource",
    text::Text {
        zh: "读取和上传图片、文件",
        en: "Read and upload images and files",
    },
);
/// `im:resource:upload`: Upload images and files / 上传图片、文件.
pub const IM_RESOURCE_UPLOAD: endpoint::Scope = endpoint::Scope::new(
    "im:resource:upload",
    text::Text {
        zh: "上传图片、文件",
        en: "Upload images and files",
    },
);
/// `im:tag:read`: Read tags / 查询标签信息.
pub const IM_TAG_READ: endpoint::Scope = endpoint::Scope::new(
    "im:tag:read",
    text::Text {
        zh: "查询标签信息",
        en: "Read tags",
    },
);
/// `im:tag:write`: Change tags / 编辑标签信息.
pub const IM_TAG_WRITE: endpoint::Scope = endpoint::Scope::new(
    "im:tag:write",
    text::Text {
        zh: "编辑标签信息",
        en: "Change tags",
    },
);
/// `im:url_preview.update`: Change URL previews / 更新 URL 预览.
pub const IM_URL_PREVIEW_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "im:url_preview.update",
    text::Text {
        zh: "更新 URL 预览",
        en: "Change URL previews",
    },
);
/// `mail:event`: Subscribe to events of mailboxes / 订阅邮箱相关事件.
pub const MAIL_EVENT: endpoint::Scope = endpoint::Scope::new(
    "mail:event",
    text::Text {
        zh: "订阅邮箱相关事件",
        en: "Subscribe to events of mailboxes",
    },
);
/// `mail:mailgroup`: Read, create, change and delete mail groups / 查询、创建、修改、删除邮件组.
pub const MAIL_MAILGROUP: endpoint::Scope = endpoint::Scope::new(
    "mail:mailgroup",
    text::Text {
        zh: "查询、创建、修改、删除邮件组",
        en: "Read, create, change and delete mail groups",
    },
);
/// `mail:mailgroup:readonly`: Read mail groups / 查询邮件组.
pub const MAIL_MAILGROUP_READONLY: endpoint::Scope = endpoint::Scope::new(
    "mail:mailgroup:readonly",
    text::Text {
        zh: "查询邮件组",
        en: "Read mail groups",
    },
);
/// `mail:public_mailbox`: Read, create and change public mailboxes / 查询、创建、修改公共邮箱.
pub const MAIL_PUBLIC_MAILBOX: endpoint::Scope = endpoint::Scope::new(
    "mail:public_mailbox",
    text::Text {
        zh: "查询、创建、修改公共邮箱",
        en: "Read, create and change public mailboxes",
    },
);
/// `mail:public_mailbox.public_mailbox_geo`: Read the data residency of public mailboxes / 查看公共邮箱数据驻留地.
pub const MAIL_PUBLIC_MAILBOX_PUBLIC_MAILBOX_GEO: endpoint::Scope = endpoint::Scope::new(
    "mail:public_mailbox.public_mailbox_geo",
    text::Text {
        zh: "查看公共邮箱数据驻留地",
        en: "Read the data residency of public mailboxes",
    },
);
/// `mail:public_mailbox:readonly`: Read public mailboxes / 查询公共邮箱.
pub const MAIL_PUBLIC_MAILBOX_READONLY: endpoint::Scope = endpoint::Scope::new(
    "mail:public_mailbox:readonly",
    text::Text {
        zh: "查询公共邮箱",
        en: "Read public mailboxes",
    },
);
/// `mail:user_mailbox`: Read, create, change and delete the business mailboxes of users / 查询、创建、修改和删除用户的企业邮箱.
pub const MAIL_USER_MAILBOX: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox",
    text::Text {
        zh: "查询、创建、修改和删除用户的企业邮箱",
        en: "Read, create, change and delete the business mailboxes of users",
    },
);
/// `mail:user_mailbox.event.mail_address:read`: Read the email addresses in events of mailboxes / 获取事件中的邮箱地址字段.
pub const MAIL_USER_MAILBOX_EVENT_MAIL_ADDRESS_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.event.mail_address:read",
    text::Text {
        zh: "获取事件中的邮箱地址字段",
        en: "Read the email addresses in events of mailboxes",
    },
);
/// `mail:user_mailbox.folder:read`: Read mailbox folders / 查询邮箱文件夹.
pub const MAIL_USER_MAILBOX_FOLDER_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.folder:read",
    text::Text {
        zh: "查询邮箱文件夹",
        en: "Read mailbox folders",
    },
);
/// `mail:user_mailbox.folder:write`: Read, create, change and delete mailbox folders / 查看、创建、更新、删除邮箱文件夹.
pub const MAIL_USER_MAILBOX_FOLDER_WRITE: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.folder:write",
    text::Text {
        zh: "查看、创建、更新、删除邮箱文件夹",
        en: "Read, create, change and delete mailbox folders",
    },
);
/// `mail:user_mailbox.mail_contact.mail_address:read`: Read the email addresses of mailbox contacts / 读取邮箱联系人邮箱地址字段.
pub const MAIL_USER_MAILBOX_MAIL_CONTACT_MAIL_ADDRESS_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.mail_contact.mail_address:read",
    text::Text {
        zh: "读取邮箱联系人邮箱地址字段",
        en: "Read the email addresses of mailbox contacts",
    },
);
/// `mail:user_mailbox.mail_contact.phone:read`: Read the phone numbers of mailbox contacts / 读取邮箱联系人手机号字段.
pub const MAIL_USER_MAILBOX_MAIL_CONTACT_PHONE_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.mail_contact.phone:read",
    text::Text {
        zh: "读取邮箱联系人手机号字段",
        en: "Read the phone numbers of mailbox contacts",
    },
);
/// `mail:user_mailbox.mail_contact:read`: Read mailbox contacts / 查看邮箱联系人.
pub const MAIL_USER_MAILBOX_MAIL_CONTACT_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.mail_contact:read",
    text::Text {
        zh: "查看邮箱联系人",
        en: "Read mailbox contacts",
    },
);
/// `mail:user_mailbox.mail_contact:write`: Read, create, change and delete mailbox contacts / 查看、创建、更新、删除邮箱联系人.
pub const MAIL_USER_MAILBOX_MAIL_CONTACT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.mail_contact:write",
    text::Text {
        zh: "查看、创建、更新、删除邮箱联系人",
        en: "Read, create, change and delete mailbox contacts",
    },
);
/// `mail:user_mailbox.message.address:read`: Read the addresses in emails / 获取邮件内容中地址相关字段.
pub const MAIL_USER_MAILBOX_MESSAGE_ADDRESS_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.message.address:read",
    text::Text {
        zh: "获取邮件内容中地址相关字段",
        en: "Read the addresses in emails",
    },
);
/// `mail:user_mailbox.message.body:read`: Read the bodies of emails / 获取邮件正文.
pub const MAIL_USER_MAILBOX_MESSAGE_BODY_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.message.body:read",
    text::Text {
        zh: "获取邮件正文",
        en: "Read the bodies of emails",
    },
);
/// `mail:user_mailbox.message.subject:read`: Read the subjects of emails / 获取邮件主题.
pub const MAIL_USER_MAILBOX_MESSAGE_SUBJECT_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.message.subject:read",
    text::Text {
        zh: "获取邮件主题",
        en: "Read the subjects of emails",
    },
);
/// `mail:user_mailbox.message:modify`: Change mails / 修改邮件.
pub const MAIL_USER_MAILBOX_MESSAGE_MODIFY: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.message:modify",
    text::Text {
        zh: "修改邮件",
        en: "Change mails",
    },
);
/// `mail:user_mailbox.message:readonly`: Read the emails of users / 查询用户邮件.
pub const MAIL_USER_MAILBOX_MESSAGE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.message:readonly",
    text::Text {
        zh: "查询用户邮件",
        en: "Read the emails of users",
    },
);
/// `mail:user_mailbox.message:send`: Send emails from the mailboxes of users / 发送用户邮件.
pub const MAIL_USER_MAILBOX_MESSAGE_SEND: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.message:send",
    text::Text {
        zh: "发送用户邮件",
        en: "Send emails from the mailboxes of users",
    },
);
/// `mail:user_mailbox.rule:read`: Read mailbox rules / 查看收信规则.
pub const MAIL_USER_MAILBOX_RULE_READ: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.rule:read",
    text::Text {
        zh: "查看收信规则",
        en: "Read mailbox rules",
    },
);
/// `mail:user_mailbox.rule:write`: Read, create, change and delete mailbox rules / 查看、创建、更新、删除收信规则.
pub const MAIL_USER_MAILBOX_RULE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox.rule:write",
    text::Text {
        zh: "查看、创建、更新、删除收信规则",
        en: "Read, create, change and delete mailbox rules",
    },
);
/// `mail:user_mailbox:readonly`: Read the business mailboxes of users / 查询用户的企业邮箱.
pub const MAIL_USER_MAILBOX_READONLY: endpoint::Scope = endpoint::Scope::new(
    "mail:user_mailbox:readonly",
    text::Text {
        zh: "查询用户的企业邮箱",
        en: "Read the business mailboxes of users",
    },
);
/// `mdm:country_region:read`: Read the master data of countries and regions / 查询国家/地区的公共数据.
pub const MDM_COUNTRY_REGION_READ: endpoint::Scope = endpoint::Scope::new(
    "mdm:country_region:read",
    text::Text {
        zh: "查询国家/地区的公共数据",
        en: "Read the master data of countries and regions",
    },
);
/// `mdm:user_auth`: Bind users to and unbind users from data dimensions / 绑定及解绑用户数据维度权限.
pub const MDM_USER_AUTH: endpoint::Scope = endpoint::Scope::new(
    "mdm:user_auth",
    text::Text {
        zh: "绑定及解绑用户数据维度权限",
        en: "Bind users to and unbind users from data dimensions",
    },
);
/// `minutes:minute:download`: Export minutes / 导出妙记文件.
pub const MINUTES_MINUTE_DOWNLOAD: endpoint::Scope = endpoint::Scope::new(
    "minutes:minute:download",
    text::Text {
        zh: "导出妙记文件",
        en: "Export minutes",
    },
);
/// `minutes:minutes`: Read, create, change and manage minutes / 查看、创建、编辑及管理妙记文件.
pub const MINUTES_MINUTES: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes",
    text::Text {
        zh: "查看、创建、编辑及管理妙记文件",
        en: "Read, create, change and manage minutes",
    },
);
/// `minutes:minutes.artifacts:read`: Read the AI artifacts of minutes / 获取妙记 AI 产物.
pub const MINUTES_MINUTES_ARTIFACTS_READ: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes.artifacts:read",
    text::Text {
        zh: "获取妙记 AI 产物",
        en: "Read the AI artifacts of minutes",
    },
);
/// `minutes:minutes.basic:read`: Read the basics of minutes / 获取妙记的基本信息.
pub const MINUTES_MINUTES_BASIC_READ: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes.basic:read",
    text::Text {
        zh: "获取妙记的基本信息",
        en: "Read the basics of minutes",
    },
);
/// `minutes:minutes.media:export`: Download the media of minutes / 下载妙记的音视频文件.
pub const MINUTES_MINUTES_MEDIA_EXPORT: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes.media:export",
    text::Text {
        zh: "下载妙记的音视频文件",
        en: "Download the media of minutes",
    },
);
/// `minutes:minutes.search:read`: Search minutes / 搜索妙记.
pub const MINUTES_MINUTES_SEARCH_READ: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes.search:read",
    text::Text {
        zh: "搜索妙记",
        en: "Search minutes",
    },
);
/// `minutes:minutes.statistics:read`: Read the statistics of minutes / 获取妙记的统计信息.
pub const MINUTES_MINUTES_STATISTICS_READ: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes.statistics:read",
    text::Text {
        zh: "获取妙记的统计信息",
        en: "Read the statistics of minutes",
    },
);
/// `minutes:minutes.transcript:export`: Export the transcripts of minutes / 导出妙记转写的文字内容.
pub const MINUTES_MINUTES_TRANSCRIPT_EXPORT: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes.transcript:export",
    text::Text {
        zh: "导出妙记转写的文字内容",
        en: "Export the transcripts of minutes",
    },
);
/// `minutes:minutes:readonly`: Read minutes / 查看妙记文件.
pub const MINUTES_MINUTES_READONLY: endpoint::Scope = endpoint::Scope::new(
    "minutes:minutes:readonly",
    text::Text {
        zh: "查看妙记文件",
        en: "Read minutes",
    },
);
/// `moments:moments:access_all`: Manage all Moments data of the tenant / 允许管理租户公司圈全部数据.
pub const MOMENTS_MOMENTS_ACCESS_ALL: endpoint::Scope = endpoint::Scope::new(
    "moments:moments:access_all",
    text::Text {
        zh: "允许管理租户公司圈全部数据",
        en: "Manage all Moments data of the tenant",
    },
);
/// `moments:moments:readonly`: Read the content and boards of Moments / 查询公司圈内容、板块.
pub const MOMENTS_MOMENTS_READONLY: endpoint::Scope = endpoint::Scope::new(
    "moments:moments:readonly",
    text::Text {
        zh: "查询公司圈内容、板块",
        en: "Read the content and boards of Moments",
    },
);
/// `offline_access`: Keep access while the user is away, by refresh tokens / offline_access.
pub const OFFLINE_ACCESS: endpoint::Scope = endpoint::Scope::new(
    "offline_access",
    text::Text {
        zh: "offline_access",
        en: "Keep access while the user is away, by refresh tokens",
    },
);
/// `okr:okr`: Change OKRs / 更新 OKR 信息.
pub const OKR_OKR: endpoint::Scope = endpoint::Scope::new(
    "okr:okr",
    text::Text {
        zh: "更新 OKR 信息",
        en: "Change OKRs",
    },
);
/// `okr:okr.progress.file:upload`: Upload images for OKR progress / 上传 OKR 进展图片附件.
pub const OKR_OKR_PROGRESS_FILE_UPLOAD: endpoint::Scope = endpoint::Scope::new(
    "okr:okr.progress.file:upload",
    text::Text {
        zh: "上传 OKR 进展图片附件",
        en: "Upload images for OKR progress",
    },
);
/// `okr:okr.progress:delete`: Delete OKR progress / 删除 OKR 进展.
pub const OKR_OKR_PROGRESS_DELETE: endpoint::Scope = endpoint::Scope::new(
    "okr:okr.progress:delete",
    text::Text {
        zh: "删除 OKR 进展",
        en: "Delete OKR progress",
    },
);
/// `okr:okr.progress:readonly`: Read OKR progress / 获取 OKR 进展.
pub const OKR_OKR_PROGRESS_READONLY: endpoint::Scope = endpoint::Scope::new(
    "okr:okr.progress:readonly",
    text::Text {
        zh: "获取 OKR 进展",
        en: "Read OKR progress",
    },
);
/// `okr:okr.progress:writeonly`: Change OKR progress / 更新 OKR 进展.
pub const OKR_OKR_PROGRESS_WRITEONLY: endpoint::Scope = endpoint::Scope::new(
    "okr:okr.progress:writeonly",
    text::Text {
        zh: "更新 OKR 进展",
        en: "Change OKR progress",
    },
);
/// `okr:okr:readonly`: Read OKRs / 获取 OKR 信息.
pub const OKR_OKR_READONLY: endpoint::Scope = endpoint::Scope::new(
    "okr:okr:readonly",
    text::Text {
        zh: "获取 OKR 信息",
        en: "Read OKRs",
    },
);
/// `optical_char_recognition:image`: Recognize the text in images / 图片识别.
pub const OPTICAL_CHAR_RECOGNITION_IMAGE: endpoint::Scope = endpoint::Scope::new(
    "optical_char_recognition:image",
    text::Text {
        zh: "图片识别",
        en: "Recognize the text in images",
    },
);
/// `passport:session:logout`: Log users out / 登出指定用户.
pub const PASSPORT_SESSION_LOGOUT: endpoint::Scope = endpoint::Scope::new(
    "passport:session:logout",
    text::Text {
        zh: "登出指定用户",
        en: "Log users out",
    },
);
/// `passport:session_mask:readonly`: Read the masked login sessions of users / 获取用户登录信息（mask）.
pub const PASSPORT_SESSION_MASK_READONLY: endpoint::Scope = endpoint::Scope::new(
    "passport:session_mask:readonly",
    text::Text {
        zh: "获取用户登录信息（mask）",
        en: "Read the masked login sessions of users",
    },
);
/// `payroll:cost_allocation_details:read`: Read the details of cost allocation reports / 获取成本分摊报表明细数据.
pub const PAYROLL_COST_ALLOCATION_DETAILS_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:cost_allocation_details:read",
    text::Text {
        zh: "获取成本分摊报表明细数据",
        en: "Read the details of cost allocation reports",
    },
);
/// `payroll:cost_allocation_plan:read`: Read cost allocation plans / 获取成本分摊方案.
pub const PAYROLL_COST_ALLOCATION_PLAN_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:cost_allocation_plan:read",
    text::Text {
        zh: "获取成本分摊方案",
        en: "Read cost allocation plans",
    },
);
/// `payroll:cost_allocation_report:read`: Read the summaries of cost allocation reports / 获取成本分摊报表汇总数据.
pub const PAYROLL_COST_ALLOCATION_REPORT_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:cost_allocation_report:read",
    text::Text {
        zh: "获取成本分摊报表汇总数据",
        en: "Read the summaries of cost allocation reports",
    },
);
/// `payroll:external_datasource_configuration:read`: Read the settings of external payroll data sources / Payroll外部数据源设置读权限.
pub const PAYROLL_EXTERNAL_DATASOURCE_CONFIGURATION_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:external_datasource_configuration:read",
    text::Text {
        zh: "Payroll外部数据源设置读权限",
        en: "Read the settings of external payroll data sources",
    },
);
/// `payroll:external_datasource_record:read`: Read external payroll data records / Payroll外部数据记录查询权限.
pub const PAYROLL_EXTERNAL_DATASOURCE_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:external_datasource_record:read",
    text::Text {
        zh: "Payroll外部数据记录查询权限",
        en: "Read external payroll data records",
    },
);
/// `payroll:external_datasource_record:write`: Change external payroll data records / Payroll外部数据记录写入权限.
pub const PAYROLL_EXTERNAL_DATASOURCE_RECORD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "payroll:external_datasource_record:write",
    text::Text {
        zh: "Payroll外部数据记录写入权限",
        en: "Change external payroll data records",
    },
);
/// `payroll:pay_groups:read`: Read pay groups / 获取薪资组信息.
pub const PAYROLL_PAY_GROUPS_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:pay_groups:read",
    text::Text {
        zh: "获取薪资组信息",
        en: "Read pay groups",
    },
);
/// `payroll:payment_activity:archive`: Archive payment activities / 封存发薪活动.
pub const PAYROLL_PAYMENT_ACTIVITY_ARCHIVE: endpoint::Scope = endpoint::Scope::new(
    "payroll:payment_activity:archive",
    text::Text {
        zh: "封存发薪活动",
        en: "Archive payment activities",
    },
);
/// `payroll:payment_activity:monitor`: Receive events when payment activities change status / 订阅发薪活动状态变更事件.
pub const PAYROLL_PAYMENT_ACTIVITY_MONITOR: endpoint::Scope = endpoint::Scope::new(
    "payroll:payment_activity:monitor",
    text::Text {
        zh: "订阅发薪活动状态变更事件",
        en: "Receive events when payment activities change status",
    },
);
/// `payroll:payment_activity:read`: Read the list of payment activities / 获取发薪活动列表数据.
pub const PAYROLL_PAYMENT_ACTIVITY_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:payment_activity:read",
    text::Text {
        zh: "获取发薪活动列表数据",
        en: "Read the list of payment activities",
    },
);
/// `payroll:payment_activity_details:read`: Read payment details / 获取发薪明细数据.
pub const PAYROLL_PAYMENT_ACTIVITY_DETAILS_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:payment_activity_details:read",
    text::Text {
        zh: "获取发薪明细数据",
        en: "Read payment details",
    },
);
/// `payroll:payment_details:read`: Read payment details (V2) / 获取发薪明细数据V2.
pub const PAYROLL_PAYMENT_DETAILS_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:payment_details:read",
    text::Text {
        zh: "获取发薪明细数据V2",
        en: "Read payment details (V2)",
    },
);
/// `payroll:payroll_calculation_item:read`: Read payroll items / 获取算薪项信息.
pub const PAYROLL_PAYROLL_CALCULATION_ITEM_READ: endpoint::Scope = endpoint::Scope::new(
    "payroll:payroll_calculation_item:read",
    text::Text {
        zh: "获取算薪项信息",
        en: "Read payroll items",
    },
);
/// `performance:metric:read`: Read key metrics / 获取关键指标数据.
pub const PERFORMANCE_METRIC_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:metric:read",
    text::Text {
        zh: "获取关键指标数据",
        en: "Read key metrics",
    },
);
/// `performance:metric:write`: Manage key metrics / 管理关键指标数据.
pub const PERFORMANCE_METRIC_WRITE: endpoint::Scope = endpoint::Scope::new(
    "performance:metric:write",
    text::Text {
        zh: "管理关键指标数据",
        en: "Manage key metrics",
    },
);
/// `performance:metric_lib:read`: Read the settings of metrics / 获取指标配置信息.
pub const PERFORMANCE_METRIC_LIB_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:metric_lib:read",
    text::Text {
        zh: "获取指标配置信息",
        en: "Read the settings of metrics",
    },
);
/// `performance:performance`: Manage performance data / 管理绩效数据.
pub const PERFORMANCE_PERFORMANCE: endpoint::Scope = endpoint::Scope::new(
    "performance:performance",
    text::Text {
        zh: "管理绩效数据",
        en: "Manage performance data",
    },
);
/// `performance:performance:readonly`: Read performance data / 查看绩效数据.
pub const PERFORMANCE_PERFORMANCE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "performance:performance:readonly",
    text::Text {
        zh: "查看绩效数据",
        en: "Read performance data",
    },
);
/// `performance:review_template:read`: Read the settings of reviews / 获取评估配置信息.
pub const PERFORMANCE_REVIEW_TEMPLATE_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:review_template:read",
    text::Text {
        zh: "获取评估配置信息",
        en: "Read the settings of reviews",
    },
);
/// `performance:semester:read`: Read review cycles / 查看周期数据.
pub const PERFORMANCE_SEMESTER_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:semester:read",
    text::Text {
        zh: "查看周期数据",
        en: "Read review cycles",
    },
);
/// `performance:semester_activity:read`: Read the settings of review cycles and activities / 获取周期与项目配置信息.
pub const PERFORMANCE_SEMESTER_ACTIVITY_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:semester_activity:read",
    text::Text {
        zh: "获取周期与项目配置信息",
        en: "Read the settings of review cycles and activities",
    },
);
/// `performance:semester_activity:write`: Manage the settings of review cycles and activities / 管理周期与项目配置信息.
pub const PERFORMANCE_SEMESTER_ACTIVITY_WRITE: endpoint::Scope = endpoint::Scope::new(
    "performance:semester_activity:write",
    text::Text {
        zh: "管理周期与项目配置信息",
        en: "Manage the settings of review cycles and activities",
    },
);
/// `performance:semester_user:read`: Read the people in review cycles / 获取周期人员信息.
pub const PERFORMANCE_SEMESTER_USER_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:semester_user:read",
    text::Text {
        zh: "获取周期人员信息",
        en: "Read the people in review cycles",
    },
);
/// `performance:user_snapshot.department:read`: Read the departments of employees in review cycles / 查看员工在绩效周期的部门信息.
pub const PERFORMANCE_USER_SNAPSHOT_DEPARTMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:user_snapshot.department:read",
    text::Text {
        zh: "查看员工在绩效周期的部门信息",
        en: "Read the departments of employees in review cycles",
    },
);
/// `performance:user_snapshot.direct_leader:read`: Read the direct managers of employees in review cycles / 查看员工在绩效周期的直属上级.
pub const PERFORMANCE_USER_SNAPSHOT_DIRECT_LEADER_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:user_snapshot.direct_leader:read",
    text::Text {
        zh: "查看员工在绩效周期的直属上级",
        en: "Read the direct managers of employees in review cycles",
    },
);
/// `performance:user_snapshot.job_family:read`: Read the job families of employees in review cycles / 查看员工在绩效周期的序列信息.
pub const PERFORMANCE_USER_SNAPSHOT_JOB_FAMILY_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:user_snapshot.job_family:read",
    text::Text {
        zh: "查看员工在绩效周期的序列信息",
        en: "Read the job families of employees in review cycles",
    },
);
/// `performance:user_snapshot.job_level:read`: Read the job levels of employees in review cycles / 查看员工在绩效周期的职级信息.
pub const PERFORMANCE_USER_SNAPSHOT_JOB_LEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "performance:user_snapshot.job_level:read",
    text::Text {
        zh: "查看员工在绩效周期的职级信息",
        en: "Read the job levels of employees in review cycles",
    },
);
/// `personal_settings:status:system_status_operate`: Turn the system statuses of users on and off / 开启或关闭用户系统状态.
pub const PERSONAL_SETTINGS_STATUS_SYSTEM_STATUS_OPERATE: endpoint::Scope = endpoint::Scope::new(
    "personal_settings:status:system_status_operate",
    text::Text {
        zh: "开启或关闭用户系统状态",
        en: "Turn the system statuses of users on and off",
    },
);
/// `personal_settings:status:system_status_update`: Read and change system statuses / 获取与更新系统状态.
pub const PERSONAL_SETTINGS_STATUS_SYSTEM_STATUS_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "personal_settings:status:system_status_update",
    text::Text {
        zh: "获取与更新系统状态",
        en: "Read and change system statuses",
    },
);
/// `report:report`: Access everything in reports / 获取汇报业务域的全部权限.
pub const REPORT_REPORT: endpoint::Scope = endpoint::Scope::new(
    "report:report",
    text::Text {
        zh: "获取汇报业务域的全部权限",
        en: "Access everything in reports",
    },
);
/// `report:rule:readonly`: Read report rules / 查看汇报规则.
pub const REPORT_RULE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "report:rule:readonly",
    text::Text {
        zh: "查看汇报规则",
        en: "Read report rules",
    },
);
/// `report:task:readonly`: Read report tasks / 查看汇报任务.
pub const REPORT_TASK_READONLY: endpoint::Scope = endpoint::Scope::new(
    "report:task:readonly",
    text::Text {
        zh: "查看汇报任务",
        en: "Read report tasks",
    },
);
/// `search:app`: Search apps / 获取应用搜索结果.
pub const SEARCH_APP: endpoint::Scope = endpoint::Scope::new(
    "search:app",
    text::Text {
        zh: "获取应用搜索结果",
        en: "Search apps",
    },
);
/// `search:data_item:readonly`: Read data items of search / 查询数据项.
pub const SEARCH_DATA_ITEM_READONLY: endpoint::Scope = endpoint::Scope::new(
    "search:data_item:readonly",
    text::Text {
        zh: "查询数据项",
        en: "Read data items of search",
    },
);
/// `search:data_source`: Read, create, change and delete data sources, schemas and items of search / 查询、创建、修改和删除自定义搜索数据源、数据范式或数据项.
pub const SEARCH_DATA_SOURCE: endpoint::Scope = endpoint::Scope::new(
    "search:data_source",
    text::Text {
        zh: "查询、创建、修改和删除自定义搜索数据源、数据范式或数据项",
        en: "Read, create, change and delete data sources, schemas and items of search",
    },
);
/// `search:data_source:readonly`: Read data sources, schemas and items of search / 查询自定义搜索数据源、数据范式或数据项.
pub const SEARCH_DATA_SOURCE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "search:data_source:readonly",
    text::Text {
        zh: "查询自定义搜索数据源、数据范式或数据项",
        en: "Read data sources, schemas and items of search",
    },
);
/// `search:department:read`: Search departments by keyword / 搜索部门.
pub const SEARCH_DEPARTMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "search:department:read",
    text::Text {
        zh: "搜索部门",
        en: "Search departments by keyword",
    },
);
/// `search:docs:read`: Search Docs files / 搜索云文档.
pub const SEARCH_DOCS_READ: endpoint::Scope = endpoint::Scope::new(
    "search:docs:read",
    text::Text {
        zh: "搜索云文档",
        en: "Search Docs files",
    },
);
/// `search:message`: Search messages / 获取消息搜索结果.
pub const SEARCH_MESSAGE: endpoint::Scope = endpoint::Scope::new(
    "search:message",
    text::Text {
        zh: "获取消息搜索结果",
        en: "Search messages",
    },
);
/// `security_and_compliance:audit_log.openapi_log:readonly`: Read OpenAPI audit logs / 查看 OpenAPI 审计日志.
pub const SECURITY_AND_COMPLIANCE_AUDIT_LOG_OPENAPI_LOG_READONLY: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:audit_log.openapi_log:readonly",
    text::Text {
        zh: "查看 OpenAPI 审计日志",
        en: "Read OpenAPI audit logs",
    },
);
/// `security_and_compliance:device_apply_record:read`: Read device applications / 查询自主申报申请.
pub const SECURITY_AND_COMPLIANCE_DEVICE_APPLY_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:device_apply_record:read",
    text::Text {
        zh: "查询自主申报申请",
        en: "Read device applications",
    },
);
/// `security_and_compliance:device_apply_record:write`: Review device applications / 审核自主申报申请.
pub const SECURITY_AND_COMPLIANCE_DEVICE_APPLY_RECORD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:device_apply_record:write",
    text::Text {
        zh: "审核自主申报申请",
        en: "Review device applications",
    },
);
/// `security_and_compliance:device_record:read`: Read devices / 获取设备信息.
pub const SECURITY_AND_COMPLIANCE_DEVICE_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:device_record:read",
    text::Text {
        zh: "获取设备信息",
        en: "Read devices",
    },
);
/// `security_and_compliance:device_record:write`: Create, change and delete devices / 新增、更新、删除设备.
pub const SECURITY_AND_COMPLIANCE_DEVICE_RECORD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:device_record:write",
    text::Text {
        zh: "新增、更新、删除设备",
        en: "Create, change and delete devices",
    },
);
/// `security_and_compliance:multi_geo_entity.tenant:readonly`: Read the tenants of data residency / 查看数据驻留租户信息.
pub const SECURITY_AND_COMPLIANCE_MULTI_GEO_ENTITY_TENANT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:multi_geo_entity.tenant:readonly",
    text::Text {
        zh: "查看数据驻留租户信息",
        en: "Read the tenants of data residency",
    },
);
/// `security_and_compliance:user_migration`: Create and change migrations of user data / 创建、更新用户数据迁移.
pub const SECURITY_AND_COMPLIANCE_USER_MIGRATION: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:user_migration",
    text::Text {
        zh: "创建、更新用户数据迁移",
        en: "Create and change migrations of user data",
    },
);
/// `security_and_compliance:user_migration:multi-geo`: Read and change where the data of employees resides / 查询、更新员工的数据驻留地.
pub const SECURITY_AND_COMPLIANCE_USER_MIGRATION_MULTI_GEO: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:user_migration:multi-geo",
    text::Text {
        zh: "查询、更新员工的数据驻留地",
        en: "Read and change where the data of employees resides",
    },
);
/// `security_and_compliance:user_migration:readonly`: Read migrations of user data / 查看用户数据迁移.
pub const SECURITY_AND_COMPLIANCE_USER_MIGRATION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "security_and_compliance:user_migration:readonly",
    text::Text {
        zh: "查看用户数据迁移",
        en: "Read migrations of user data",
    },
);
/// `sheets:spreadsheet`: Read, comment on, change and manage spreadsheets / 查看、评论、编辑和管理电子表格.
pub const SHEETS_SPREADSHEET: endpoint::Scope = endpoint::Scope::new(
    "sheets:spreadsheet",
    text::Text {
        zh: "查看、评论、编辑和管理电子表格",
        en: "Read, comment on, change and manage spreadsheets",
    },
);
/// `sheets:spreadsheet:create`: Create spreadsheets / 创建电子表格.
pub const SHEETS_SPREADSHEET_CREATE: endpoint::Scope = endpoint::Scope::new(
    "sheets:spreadsheet:create",
    text::Text {
        zh: "创建电子表格",
        en: "Create spreadsheets",
    },
);
/// `sheets:spreadsheet:read`: Read spreadsheets / 查看电子表格.
pub const SHEETS_SPREADSHEET_READ: endpoint::Scope = endpoint::Scope::new(
    "sheets:spreadsheet:read",
    text::Text {
        zh: "查看电子表格",
        en: "Read spreadsheets",
    },
);
/// `sheets:spreadsheet:readonly`: Read, comment on and export spreadsheets / 查看、评论和导出电子表格.
pub const SHEETS_SPREADSHEET_READONLY: endpoint::Scope = endpoint::Scope::new(
    "sheets:spreadsheet:readonly",
    text::Text {
        zh: "查看、评论和导出电子表格",
        en: "Read, comment on and export spreadsheets",
    },
);
/// `sheets:spreadsheet:write_only`: Change spreadsheets / 编辑电子表格.
pub const SHEETS_SPREADSHEET_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "sheets:spreadsheet:write_only",
    text::Text {
        zh: "编辑电子表格",
        en: "Change spreadsheets",
    },
);
/// `space:document.event:read`: Subscribe to events of the files in folders / 订阅文件夹下的文件相关事件.
pub const SPACE_DOCUMENT_EVENT_READ: endpoint::Scope = endpoint::Scope::new(
    "space:document.event:read",
    text::Text {
        zh: "订阅文件夹下的文件相关事件",
        en: "Subscribe to events of the files in folders",
    },
);
/// `space:document:delete`: Delete folders and files in Drive / 删除云空间文件夹和云文档.
pub const SPACE_DOCUMENT_DELETE: endpoint::Scope = endpoint::Scope::new(
    "space:document:delete",
    text::Text {
        zh: "删除云空间文件夹和云文档",
        en: "Delete folders and files in Drive",
    },
);
/// `space:document:move`: Move folders and files in Drive / 移动云空间文件夹和云文档.
pub const SPACE_DOCUMENT_MOVE: endpoint::Scope = endpoint::Scope::new(
    "space:document:move",
    text::Text {
        zh: "移动云空间文件夹和云文档",
        en: "Move folders and files in Drive",
    },
);
/// `space:document:retrieve`: Read the lists of files in Drive folders / 获取云空间文件夹下的云文档清单.
pub const SPACE_DOCUMENT_RETRIEVE: endpoint::Scope = endpoint::Scope::new(
    "space:document:retrieve",
    text::Text {
        zh: "获取云空间文件夹下的云文档清单",
        en: "Read the lists of files in Drive folders",
    },
);
/// `space:document:shortcut`: Create shortcuts to Docs files / 创建云文档的快捷方式.
pub const SPACE_DOCUMENT_SHORTCUT: endpoint::Scope = endpoint::Scope::new(
    "space:document:shortcut",
    text::Text {
        zh: "创建云文档的快捷方式",
        en: "Create shortcuts to Docs files",
    },
);
/// `space:folder:create`: Create folders in Drive / 创建云空间文件夹.
pub const SPACE_FOLDER_CREATE: endpoint::Scope = endpoint::Scope::new(
    "space:folder:create",
    text::Text {
        zh: "创建云空间文件夹",
        en: "Create folders in Drive",
    },
);
/// `spark:app.access_scope:read`: Read the availability of Miaoda apps / 获取妙搭应用可用范围.
pub const SPARK_APP_ACCESS_SCOPE_READ: endpoint::Scope = endpoint::Scope::new(
    "spark:app.access_scope:read",
    text::Text {
        zh: "获取妙搭应用可用范围",
        en: "Read the availability of Miaoda apps",
    },
);
/// `spark:app.access_scope:write`: Change the availability of Miaoda apps / 设置妙搭应用可用范围.
pub const SPARK_APP_ACCESS_SCOPE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "spark:app.access_scope:write",
    text::Text {
        zh: "设置妙搭应用可用范围",
        en: "Change the availability of Miaoda apps",
    },
);
/// `spark:app.sql_commands:write`: Run SQL statements / 执行 SQL 语句.
pub const SPARK_APP_SQL_COMMANDS_WRITE: endpoint::Scope = endpoint::Scope::new(
    "spark:app.sql_commands:write",
    text::Text {
        zh: "执行 SQL 语句",
        en: "Run SQL statements",
    },
);
/// `spark:app.storage:write`: Download and upload files / 获取与上传文件资源.
pub const SPARK_APP_STORAGE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "spark:app.storage:write",
    text::Text {
        zh: "获取与上传文件资源",
        en: "Download and upload files",
    },
);
/// `spark:app.table.record:read`: Read records of tables / 读取数据表记录.
pub const SPARK_APP_TABLE_RECORD_READ: endpoint::Scope = endpoint::Scope::new(
    "spark:app.table.record:read",
    text::Text {
        zh: "读取数据表记录",
        en: "Read records of tables",
    },
);
/// `spark:app.table.record:write`: Read and change records of tables / 读写数据表记录.
pub const SPARK_APP_TABLE_RECORD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "spark:app.table.record:write",
    text::Text {
        zh: "读写数据表记录",
        en: "Read and change records of tables",
    },
);
/// `spark:app.table:read`: Read tables / 读取数据表相关信息.
pub const SPARK_APP_TABLE_READ: endpoint::Scope = endpoint::Scope::new(
    "spark:app.table:read",
    text::Text {
        zh: "读取数据表相关信息",
        en: "Read tables",
    },
);
/// `spark:app.table:write`: Read and change tables / 修改数据表.
pub const SPARK_APP_TABLE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "spark:app.table:write",
    text::Text {
        zh: "修改数据表",
        en: "Read and change tables",
    },
);
/// `spark:app:publish`: Publish Miaoda apps / 发布妙搭应用.
pub const SPARK_APP_PUBLISH: endpoint::Scope = endpoint::Scope::new(
    "spark:app:publish",
    text::Text {
        zh: "发布妙搭应用",
        en: "Publish Miaoda apps",
    },
);
/// `spark:app:read`: Read Miaoda apps / 获取妙搭应用信息.
pub const SPARK_APP_READ: endpoint::Scope = endpoint::Scope::new(
    "spark:app:read",
    text::Text {
        zh: "获取妙搭应用信息",
        en: "Read Miaoda apps",
    },
);
/// `spark:app:write`: Create and change Miaoda apps / 创建与更新妙搭应用.
pub const SPARK_APP_WRITE: endpoint::Scope = endpoint::Scope::new(
    "spark:app:write",
    text::Text {
        zh: "创建与更新妙搭应用",
        en: "Create and change Miaoda apps",
    },
);
/// `spark:directory.user.id_convert:read`: Convert user IDs / 获取 ID 转换信息.
pub const SPARK_DIRECTORY_USER_ID_CONVERT_READ: endpoint::Scope = endpoint::Scope::new(
    "spark:directory.user.id_convert:read",
    text::Text {
        zh: "获取 ID 转换信息",
        en: "Convert user IDs",
    },
);
/// `speech_to_text:speech`: Recognize speech / 语音识别.
pub const SPEECH_TO_TEXT_SPEECH: endpoint::Scope = endpoint::Scope::new(
    "speech_to_text:speech",
    text::Text {
        zh: "语音识别",
        en: "Recognize speech",
    },
);
/// `task:attachment:read`: Read task attachments / 查看任务附件.
pub const TASK_ATTACHMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "task:attachment:read",
    text::Text {
        zh: "查看任务附件",
        en: "Read task attachments",
    },
);
/// `task:attachment:write`: Read, create and delete task attachments / 查看、创建、删除任务附件.
pub const TASK_ATTACHMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "task:attachment:write",
    text::Text {
        zh: "查看、创建、删除任务附件",
        en: "Read, create and delete task attachments",
    },
);
/// `task:comment`: Read, create, change and delete task comments (earlier version) / 查看、创建、修改、删除任务评论（历史版本）.
pub const TASK_COMMENT: endpoint::Scope = endpoint::Scope::new(
    "task:comment",
    text::Text {
        zh: "查看、创建、修改、删除任务评论（历史版本）",
        en: "Read, create, change and delete task comments (earlier version)",
    },
);
/// `task:comment:read`: Read task comments / 查看任务评论.
pub const TASK_COMMENT_READ: endpoint::Scope = endpoint::Scope::new(
    "task:comment:read",
    text::Text {
        zh: "查看任务评论",
        en: "Read task comments",
    },
);
/// `task:comment:readonly`: Read task comments (earlier version) / 查看任务评论（历史版本）.
pub const TASK_COMMENT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "task:comment:readonly",
    text::Text {
        zh: "查看任务评论（历史版本）",
        en: "Read task comments (earlier version)",
    },
);
/// `task:comment:write`: Read, create, change and delete task comments / 查看、创建、修改、删除任务评论.
pub const TASK_COMMENT_WRITE: endpoint::Scope = endpoint::Scope::new(
    "task:comment:write",
    text::Text {
        zh: "查看、创建、修改、删除任务评论",
        en: "Read, create, change and delete task comments",
    },
);
/// `task:custom_field:read`: Read the custom fields of tasks / 查看自定义字段信息.
pub const TASK_CUSTOM_FIELD_READ: endpoint::Scope = endpoint::Scope::new(
    "task:custom_field:read",
    text::Text {
        zh: "查看自定义字段信息",
        en: "Read the custom fields of tasks",
    },
);
/// `task:custom_field:write`: Read, create and change the custom fields of tasks / 查看、创建、更新自定义字段.
pub const TASK_CUSTOM_FIELD_WRITE: endpoint::Scope = endpoint::Scope::new(
    "task:custom_field:write",
    text::Text {
        zh: "查看、创建、更新自定义字段",
        en: "Read, create and change the custom fields of tasks",
    },
);
/// `task:custom_field:writeonly`: Create and change the custom fields of tasks / 创建、更新自定义字段.
pub const TASK_CUSTOM_FIELD_WRITEONLY: endpoint::Scope = endpoint::Scope::new(
    "task:custom_field:writeonly",
    text::Text {
        zh: "创建、更新自定义字段",
        en: "Create and change the custom fields of tasks",
    },
);
/// `task:personnel:writeonly`: Change the members of tasks / 更新任务人员.
pub const TASK_PERSONNEL_WRITEONLY: endpoint::Scope = endpoint::Scope::new(
    "task:personnel:writeonly",
    text::Text {
        zh: "更新任务人员",
        en: "Change the members of tasks",
    },
);
/// `task:section:read`: Read task sections / 查看自定义分组.
pub const TASK_SECTION_READ: endpoint::Scope = endpoint::Scope::new(
    "task:section:read",
    text::Text {
        zh: "查看自定义分组",
        en: "Read task sections",
    },
);
/// `task:section:write`: Read, create, change and delete task sections / 查看、创建、更新、删除自定义分组.
pub const TASK_SECTION_WRITE: endpoint::Scope = endpoint::Scope::new(
    "task:section:write",
    text::Text {
        zh: "查看、创建、更新、删除自定义分组",
        en: "Read, create, change and delete task sections",
    },
);
/// `task:section:writeonly`: Create and change task sections / 创建、更新自定义分组.
pub const TASK_SECTION_WRITEONLY: endpoint::Scope = endpoint::Scope::new(
    "task:section:writeonly",
    text::Text {
        zh: "创建、更新自定义分组",
        en: "Create and change task sections",
    },
);
/// `task:task`: Read, create, change and delete tasks (earlier version) / 查看、创建、编辑和删除飞书任务（历史版本）.
pub const TASK_TASK: endpoint::Scope = endpoint::Scope::new(
    "task:task",
    text::Text {
        zh: "查看、创建、编辑和删除飞书任务（历史版本）",
        en: "Read, create, change and delete tasks (earlier version)",
    },
);
/// `task:task.event_update_tenant:readonly`: Subscribe to task changes of the whole tenant / 租户维度下任务变更事件订阅.
pub const TASK_TASK_EVENT_UPDATE_TENANT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "task:task.event_update_tenant:readonly",
    text::Text {
        zh: "租户维度下任务变更事件订阅",
        en: "Subscribe to task changes of the whole tenant",
    },
);
/// `task:task:read`: Read tasks / 查看任务信息.
pub const TASK_TASK_READ: endpoint::Scope = endpoint::Scope::new(
    "task:task:read",
    text::Text {
        zh: "查看任务信息",
        en: "Read tasks",
    },
);
/// `task:task:readonly`: Read task details / 查看任务详情.
pub const TASK_TASK_READONLY: endpoint::Scope = endpoint::Scope::new(
    "task:task:readonly",
    text::Text {
        zh: "查看任务详情",
        en: "Read task details",
    },
);
/// `task:task:write`: Read, create, change and delete tasks / 查看、创建、更新、删除任务.
pub const TASK_TASK_WRITE: endpoint::Scope = endpoint::Scope::new(
    "task:task:write",
    text::Text {
        zh: "查看、创建、更新、删除任务",
        en: "Read, create, change and delete tasks",
    },
);
/// `task:task:writeonly`: Create and change tasks / 创建、更新任务.
pub const TASK_TASK_WRITEONLY: endpoint::Scope = endpoint::Scope::new(
    "task:task:writeonly",
    text::Text {
        zh: "创建、更新任务",
        en: "Create and change tasks",
    },
);
/// `task:tasklist:read`: Read task lists / 查看任务清单.
pub const TASK_TASKLIST_READ: endpoint::Scope = endpoint::Scope::new(
    "task:tasklist:read",
    text::Text {
        zh: "查看任务清单",
        en: "Read task lists",
    },
);
/// `task:tasklist:write`: Read, create, change and delete task lists / 查看、创建、更新、删除任务清单.
pub const TASK_TASKLIST_WRITE: endpoint::Scope = endpoint::Scope::new(
    "task:tasklist:write",
    text::Text {
        zh: "查看、创建、更新、删除任务清单",
        en: "Read, create, change and delete task lists",
    },
);
/// `tenant:tenant.domain:read`: Read the full domain of the tenant / 获取企业完整域名.
pub const TENANT_TENANT_DOMAIN_READ: endpoint::Scope = endpoint::Scope::new(
    "tenant:tenant.domain:read",
    text::Text {
        zh: "获取企业完整域名",
        en: "Read the full domain of the tenant",
    },
);
/// `tenant:tenant.product_assign_info:read`: Read the seats of the tenant / 查询租户下的席位信息.
pub const TENANT_TENANT_PRODUCT_ASSIGN_INFO_READ: endpoint::Scope = endpoint::Scope::new(
    "tenant:tenant.product_assign_info:read",
    text::Text {
        zh: "查询租户下的席位信息",
        en: "Read the seats of the tenant",
    },
);
/// `tenant:tenant:readonly`: Read the information of the tenant / 获取企业信息.
pub const TENANT_TENANT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "tenant:tenant:readonly",
    text::Text {
        zh: "获取企业信息",
        en: "Read the information of the tenant",
    },
);
/// `translation:text`: Translate text / 文本翻译.
pub const TRANSLATION_TEXT: endpoint::Scope = endpoint::Scope::new(
    "translation:text",
    text::Text {
        zh: "文本翻译",
        en: "Translate text",
    },
);
/// `trust_party:collaboration.tenant:readonly`: Read connected organizations as the app / 以应用身份读取关联组织.
pub const TRUST_PARTY_COLLABORATION_TENANT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "trust_party:collaboration.tenant:readonly",
    text::Text {
        zh: "以应用身份读取关联组织",
        en: "Read connected organizations as the app",
    },
);
/// `trust_party:collaboration_rule:read`: Read the collaboration rules of connected organizations / 获取关联组织协作规则.
pub const TRUST_PARTY_COLLABORATION_RULE_READ: endpoint::Scope = endpoint::Scope::new(
    "trust_party:collaboration_rule:read",
    text::Text {
        zh: "获取关联组织协作规则",
        en: "Read the collaboration rules of connected organizations",
    },
);
/// `trust_party:collaboration_rule:write`: Change the collaboration rules of connected organizations / 变更关联组织协作规则.
pub const TRUST_PARTY_COLLABORATION_RULE_WRITE: endpoint::Scope = endpoint::Scope::new(
    "trust_party:collaboration_rule:write",
    text::Text {
        zh: "变更关联组织协作规则",
        en: "Change the collaboration rules of connected organizations",
    },
);
/// `vc:alert:readonly`: Read the alerts of the alert center / 获取告警中心告警信息.
pub const VC_ALERT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "vc:alert:readonly",
    text::Text {
        zh: "获取告警中心告警信息",
        en: "Read the alerts of the alert center",
    },
);
/// `vc:export`: Export video meetings / 导出视频会议信息.
pub const VC_EXPORT: endpoint::Scope = endpoint::Scope::new(
    "vc:export",
    text::Text {
        zh: "导出视频会议信息",
        en: "Export video meetings",
    },
);
/// `vc:meeting`: Change meetings / 更新会议信息.
pub const VC_MEETING: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting",
    text::Text {
        zh: "更新会议信息",
        en: "Change meetings",
    },
);
/// `vc:meeting.all_meeting:readonly`: Read all video meetings / 获取所有视频会议信息.
pub const VC_MEETING_ALL_MEETING_READONLY: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting.all_meeting:readonly",
    text::Text {
        zh: "获取所有视频会议信息",
        en: "Read all video meetings",
    },
);
/// `vc:meeting.artifact.note:read`: Read the smart notes of meetings / 获取智能纪要信息.
pub const VC_MEETING_ARTIFACT_NOTE_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting.artifact.note:read",
    text::Text {
        zh: "获取智能纪要信息",
        en: "Read the smart notes of meetings",
    },
);
/// `vc:meeting.artifact.verbatim:read`: Read the transcripts of meetings / 获取逐字稿信息.
pub const VC_MEETING_ARTIFACT_VERBATIM_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting.artifact.verbatim:read",
    text::Text {
        zh: "获取逐字稿信息",
        en: "Read the transcripts of meetings",
    },
);
/// `vc:meeting.meetingevent:read`: Read meetings / 获取会议信息.
pub const VC_MEETING_MEETINGEVENT_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting.meetingevent:read",
    text::Text {
        zh: "获取会议信息",
        en: "Read meetings",
    },
);
/// `vc:meeting.meetingid:read`: Read the basic information of meetings / 获取会议基本信息.
pub const VC_MEETING_MEETINGID_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting.meetingid:read",
    text::Text {
        zh: "获取会议基本信息",
        en: "Read the basic information of meetings",
    },
);
/// `vc:meeting.search:read`: Search meetings / 搜索视频会议.
pub const VC_MEETING_SEARCH_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting.search:read",
    text::Text {
        zh: "搜索视频会议",
        en: "Search meetings",
    },
);
/// `vc:meeting:readonly`: Read meetings / 获取会议信息.
pub const VC_MEETING_READONLY: endpoint::Scope = endpoint::Scope::new(
    "vc:meeting:readonly",
    text::Text {
        zh: "获取会议信息",
        en: "Read meetings",
    },
);
/// `vc:note:read`: Read smart notes / 获取智能纪要.
pub const VC_NOTE_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:note:read",
    text::Text {
        zh: "获取智能纪要",
        en: "Read smart notes",
    },
);
/// `vc:record`: Change meeting recordings / 更新会议录制信息.
pub const VC_RECORD: endpoint::Scope = endpoint::Scope::new(
    "vc:record",
    text::Text {
        zh: "更新会议录制信息",
        en: "Change meeting recordings",
    },
);
/// `vc:record:readonly`: Read meeting recordings / 获取会议录制信息.
pub const VC_RECORD_READONLY: endpoint::Scope = endpoint::Scope::new(
    "vc:record:readonly",
    text::Text {
        zh: "获取会议录制信息",
        en: "Read meeting recordings",
    },
);
/// `vc:report:readonly`: Read meeting reports / 获取会议报告.
pub const VC_REPORT_READONLY: endpoint::Scope = endpoint::Scope::new(
    "vc:report:readonly",
    text::Text {
        zh: "获取会议报告",
        en: "Read meeting reports",
    },
);
/// `vc:reserve`: Change meeting reservations / 更新会议预约信息.
pub const VC_RESERVE: endpoint::Scope = endpoint::Scope::new(
    "vc:reserve",
    text::Text {
        zh: "更新会议预约信息",
        en: "Change meeting reservations",
    },
);
/// `vc:reserve:readonly`: Read meeting reservations / 获取会议预约信息.
pub const VC_RESERVE_READONLY: endpoint::Scope = endpoint::Scope::new(
    "vc:reserve:readonly",
    text::Text {
        zh: "获取会议预约信息",
        en: "Read meeting reservations",
    },
);
/// `vc:room`: Change video meeting rooms / 更新视频会议室信息.
pub const VC_ROOM: endpoint::Scope = endpoint::Scope::new(
    "vc:room",
    text::Text {
        zh: "更新视频会议室信息",
        en: "Change video meeting rooms",
    },
);
/// `vc:room:readonly`: Read video meeting rooms / 获取视频会议室信息.
pub const VC_ROOM_READONLY: endpoint::Scope = endpoint::Scope::new(
    "vc:room:readonly",
    text::Text {
        zh: "获取视频会议室信息",
        en: "Read video meeting rooms",
    },
);
/// `vc:rooms.room.detailinfo:read`: Read the details of video meetings / 获取视频会议明细信息.
pub const VC_ROOMS_ROOM_DETAILINFO_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:rooms.room.detailinfo:read",
    text::Text {
        zh: "获取视频会议明细信息",
        en: "Read the details of video meetings",
    },
);
/// `vc:rooms.roomlevel:delete`: Delete video meeting room levels / 删除视频会议层级信息.
pub const VC_ROOMS_ROOMLEVEL_DELETE: endpoint::Scope = endpoint::Scope::new(
    "vc:rooms.roomlevel:delete",
    text::Text {
        zh: "删除视频会议层级信息",
        en: "Delete video meeting room levels",
    },
);
/// `vc:rooms.roomlevel:read`: Read video meeting room levels / 获取视频会议层级信息.
pub const VC_ROOMS_ROOMLEVEL_READ: endpoint::Scope = endpoint::Scope::new(
    "vc:rooms.roomlevel:read",
    text::Text {
        zh: "获取视频会议层级信息",
        en: "Read video meeting room levels",
    },
);
/// `verification:verification_information:readonly`: Read the verification of the tenant / 查看租户认证信息.
pub const VERIFICATION_VERIFICATION_INFORMATION_READONLY: endpoint::Scope = endpoint::Scope::new(
    "verification:verification_information:readonly",
    text::Text {
        zh: "查看租户认证信息",
        en: "Read the verification of the tenant",
    },
);
/// `wiki:member:create`: Add members to wiki spaces / 新增知识空间成员.
pub const WIKI_MEMBER_CREATE: endpoint::Scope = endpoint::Scope::new(
    "wiki:member:create",
    text::Text {
        zh: "新增知识空间成员",
        en: "Add members to wiki spaces",
    },
);
/// `wiki:member:retrieve`: Read the members of wiki spaces / 查看知识空间成员列表.
pub const WIKI_MEMBER_RETRIEVE: endpoint::Scope = endpoint::Scope::new(
    "wiki:member:retrieve",
    text::Text {
        zh: "查看知识空间成员列表",
        en: "Read the members of wiki spaces",
    },
);
/// `wiki:member:update`: Change the members of wiki spaces / 更新知识空间成员.
pub const WIKI_MEMBER_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "wiki:member:update",
    text::Text {
        zh: "更新知识空间成员",
        en: "Change the members of wiki spaces",
    },
);
/// `wiki:node:copy`: Copy wiki nodes / 创建知识空间节点副本.
pub const WIKI_NODE_COPY: endpoint::Scope = endpoint::Scope::new(
    "wiki:node:copy",
    text::Text {
        zh: "创建知识空间节点副本",
        en: "Copy wiki nodes",
    },
);
/// `wiki:node:create`: Create wiki nodes / 创建知识空间节点.
pub const WIKI_NODE_CREATE: endpoint::Scope = endpoint::Scope::new(
    "wiki:node:create",
    text::Text {
        zh: "创建知识空间节点",
        en: "Create wiki nodes",
    },
);
/// `wiki:node:move`: Move wiki nodes / 移动知识空间节点.
pub const WIKI_NODE_MOVE: endpoint::Scope = endpoint::Scope::new(
    "wiki:node:move",
    text::Text {
        zh: "移动知识空间节点",
        en: "Move wiki nodes",
    },
);
/// `wiki:node:read`: Read wiki nodes / 查看知识空间节点信息.
pub const WIKI_NODE_READ: endpoint::Scope = endpoint::Scope::new(
    "wiki:node:read",
    text::Text {
        zh: "查看知识空间节点信息",
        en: "Read wiki nodes",
    },
);
/// `wiki:node:retrieve`: Read the lists of wiki nodes / 查看知识空间节点列表.
pub const WIKI_NODE_RETRIEVE: endpoint::Scope = endpoint::Scope::new(
    "wiki:node:retrieve",
    text::Text {
        zh: "查看知识空间节点列表",
        en: "Read the lists of wiki nodes",
    },
);
/// `wiki:node:update`: Change wiki nodes / 更新知识空间节点信息.
pub const WIKI_NODE_UPDATE: endpoint::Scope = endpoint::Scope::new(
    "wiki:node:update",
    text::Text {
        zh: "更新知识空间节点信息",
        en: "Change wiki nodes",
    },
);
/// `wiki:setting:write_only`: Change the settings of wiki spaces / 更新知识空间设置.
pub const WIKI_SETTING_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "wiki:setting:write_only",
    text::Text {
        zh: "更新知识空间设置",
        en: "Change the settings of wiki spaces",
    },
);
/// `wiki:space:read`: Read wiki spaces / 查看知识空间信息.
pub const WIKI_SPACE_READ: endpoint::Scope = endpoint::Scope::new(
    "wiki:space:read",
    text::Text {
        zh: "查看知识空间信息",
        en: "Read wiki spaces",
    },
);
/// `wiki:space:retrieve`: Read the list of wiki spaces / 查看知识空间列表.
pub const WIKI_SPACE_RETRIEVE: endpoint::Scope = endpoint::Scope::new(
    "wiki:space:retrieve",
    text::Text {
        zh: "查看知识空间列表",
        en: "Read the list of wiki spaces",
    },
);
/// `wiki:space:write_only`: Create and change wiki spaces / 创建、更新知识空间.
pub const WIKI_SPACE_WRITE_ONLY: endpoint::Scope = endpoint::Scope::new(
    "wiki:space:write_only",
    text::Text {
        zh: "创建、更新知识空间",
        en: "Create and change wiki spaces",
    },
);
/// `wiki:wiki`: Read, change and manage wikis / 查看、编辑和管理知识库.
pub const WIKI_WIKI: endpoint::Scope = endpoint::Scope::new(
    "wiki:wiki",
    text::Text {
        zh: "查看、编辑和管理知识库",
        en: "Read, change and manage wikis",
    },
);
/// `wiki:wiki:readonly`: Read wikis / 查看知识库.
pub const WIKI_WIKI_READONLY: endpoint::Scope = endpoint::Scope::new(
    "wiki:wiki:readonly",
    text::Text {
        zh: "查看知识库",
        en: "Read wikis",
    },
);
/// `workplace:workplace_using_data:read`: Read the usage data of the workplace / 查看工作台的使用数据.
pub const WORKPLACE_WORKPLACE_USING_DATA_READ: endpoint::Scope = endpoint::Scope::new(
    "workplace:workplace_using_data:read",
    text::Text {
        zh: "查看工作台的使用数据",
        en: "Read the usage data of the workplace",
    },
);
