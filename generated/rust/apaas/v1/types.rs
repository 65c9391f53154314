// Generated from spec/apaas/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// The details of a log entry. / 一条日志的详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogDetail {
    /// The ID of the log entry. / 日志 ID。
    pub log_id: String,
    /// The basics of the log entry, such as category, environment and app. / 日志的基础信息，如类别、环境与所属应用。
    pub basic_info: BasicInfo,
    /// The operation itself: who, when, and with what outcome. / 操作本身的信息，如操作人、时间与结果。
    pub op_info: AuditLogOpInfo,
    /// How the operator had logged in. / 操作人的登录方式。
    pub login_info: AuditLogLoginInfo,
    /// The device the operation was done on. / 操作所用的设备。
    pub device_info: AuditLogDeviceInfo,
    /// The network side of the operation, such as IP address and referring page. / 操作时的网络信息，如 IP 地址与来源页面。
    pub net_info: AuditLogNetInfo,
}
impl wire::Object for AuditLogDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("log_id", &mut self.log_id);
        f.field("basic_info", &mut self.basic_info);
        f.field("op_info", &mut self.op_info);
        f.field("login_info", &mut self.login_info);
        f.field("device_info", &mut self.device_info);
        f.field("net_info", &mut self.net_info);
    }
}
/// The device the operation was done on. / 操作所用的设备。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogDeviceInfo {
    /// The ID of the device. / 设备 ID。
    pub device_id: String,
    /// The ID of the device on the web. / Web 端的设备 ID。
    pub web_device_id: String,
    /// The type of terminal the operation came from. / 发起操作的终端的类型。
    pub terminal_type: TerminalType,
    /// The operating system of the device. / 设备的操作系统。
    pub os_type: OsType,
    /// The version of the operating system. / 操作系统的版本。
    pub os_version: String,
}
impl wire::Object for AuditLogDeviceInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("device_id", &mut self.device_id);
        f.field("web_device_id", &mut self.web_device_id);
        f.field("terminal_type", &mut self.terminal_type);
        f.field("os_type", &mut self.os_type);
        f.field("os_version", &mut self.os_version);
    }
}
/// An audit or data change log entry. / 一条审计日志或数据变更日志。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogEsField {
    /// The ID of the log entry. / 日志 ID。
    pub log_id: String,
    /// When the operation took place. / 操作发生的时间。
    pub op_time: wire::TimestampMs,
    /// The category of the audit log. / 审计日志的类别。
    pub log_type: LogType,
    /// The user who did the operation. / 执行操作的用户。
    pub operator: LookupWithAvatar,
    /// Whether the operator is an external user. / 操作人是否为外部用户。
    pub outsider: bool,
    /// How the user logged in: 11001 for Feishu, 11003 for account and password.
    ///
    /// 登录方式：11001 为飞书登录，11003 为账号密码登录。
    pub login_type: String,
    /// The ID of the operator's Feishu tenant. / 操作人所在的飞书租户的 ID。
    pub lark_tenant_id: String,
    /// The ID of the operator's Feishu aPaaS tenant. / 操作人所在的飞书 aPaaS 租户的 ID。
    pub apaas_tenant_id: String,
    /// The geographical location of the operator. / 操作人所处的地理位置。
    pub user_geo: String,
    /// The IP address of the client the operation came from. / 发起操作的客户端的 IP 地址。
    pub client_ip: String,
    /// Where the client's IP address is located. / 客户端 IP 地址的归属地。
    pub ip_loc: String,
    /// The provider of the client's IP address. / 客户端 IP 地址的网络服务提供商。
    pub ip_provider: String,
    /// The page the request was made from, as in the `Referer` header. / 发起请求的来源页面，即 HTTP 请求头 `Referer`。
    pub referer: String,
    /// The site the request was made from, as in the `Origin` header. / 发起请求的来源站点，即 HTTP 请求头 `Origin`。
    pub origin: String,
    /// The route of the API called. / 被调用的接口的路由路径。
    pub api_path: String,
    /// The full path of the request at the gateway. / 请求经过网关时的完整路径。
    pub full_path: String,
    /// The user agent of the client, as in the `User-Agent` header. / 客户端的用户代理标识，即 HTTP 请求头 `User-Agent`。
    pub user_agent: String,
    /// The ID of the device. / 设备 ID。
    pub device_id: String,
    /// The ID of the device on the web. / Web 端的设备 ID。
    pub web_device_id: String,
    /// The type of terminal the operation came from. / 发起操作的终端的类型。
    pub terminal_type: TerminalType,
    /// The operating system of the device. / 设备的操作系统。
    pub os_type: OsType,
    /// The version of the operating system. / 操作系统的版本。
    pub os_version: String,
    /// The feature module the operation belongs to. / 操作所属的功能模块。
    pub module: String,
    /// The data object operated on. / 被操作的数据对象。
    pub data_object: String,
    /// In which area the operation took place. / 操作发生在哪个管理域。
    pub audit_scope: AuditScope,
    /// The ID of the tenant. / 租户 ID。
    pub tenant_id: String,
    /// The namespace of the app the operation concerns, which identifies the app. / 操作所涉应用的命名空间，可唯一标识应用。
    pub namespace: String,
    /// In which environment the operation took place. / 操作发生的环境。
    pub env_type: EnvType,
    /// The event type of the operation. / 操作的事件类型。
    pub op_type: String,
    /// What the operation did in detail, by language. / 操作的具体内容，按语言给出。
    pub op_detail: ::std::collections::BTreeMap<String, String>,
    /// Where the operation came from: 20001 for the front end, 20004 for the open API.
    ///
    /// 操作的来源：20001 为前端页面，20004 为开放接口。
    pub op_source: AuditLogEsFieldOpSource,
    /// How the operation ended: 18001 for success, 18002 for failure. / 操作的结果：18001 为成功，18002 为失败。
    pub status: AuditLogEsFieldStatus,
    /// Why the operation failed, by language. / 操作失败的原因，按语言给出。
    pub failed_reason_i18n: ::std::collections::BTreeMap<String, String>,
    /// How the data changed, with the old and the new values. / 数据的变化，含变更前后的值。
    pub data_changes: Vec<String>,
    /// The name of the app, by language. / 应用的多语言名称。
    pub app_name: ::std::collections::BTreeMap<String, String>,
    /// The version of the app at the time of the operation. / 操作发生时应用的版本号。
    pub keyword_field_app_version: String,
    /// The feature submodule the operation belongs to. / 操作所属的功能子模块。
    pub keyword_field_functional_sub_module: String,
}
impl wire::Object for AuditLogEsField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("log_id", &mut self.log_id);
        f.field("op_time", &mut self.op_time);
        f.field("log_type", &mut self.log_type);
        f.field("operator", &mut self.operator);
        f.field("outsider", &mut self.outsider);
        f.field("login_type", &mut self.login_type);
        f.field("lark_tenant_id", &mut self.lark_tenant_id);
        f.field("apaas_tenant_id", &mut self.apaas_tenant_id);
        f.field("user_geo", &mut self.user_geo);
        f.field("client_ip", &mut self.client_ip);
        f.field("ip_loc", &mut self.ip_loc);
        f.field("ip_provider", &mut self.ip_provider);
        f.field("referer", &mut self.referer);
        f.field("origin", &mut self.origin);
        f.field("api_path", &mut self.api_path);
        f.field("full_path", &mut self.full_path);
        f.field("user_agent", &mut self.user_agent);
        f.field("device_id", &mut self.device_id);
        f.field("web_device_id", &mut self.web_device_id);
        f.field("terminal_type", &mut self.terminal_type);
        f.field("os_type", &mut self.os_type);
        f.field("os_version", &mut self.os_version);
        f.field("module", &mut self.module);
        f.field("data_object", &mut self.data_object);
        f.field("audit_scope", &mut self.audit_scope);
        f.field("tenant_id", &mut self.tenant_id);
        f.field("namespace", &mut self.namespace);
        f.field("env_type", &mut self.env_type);
        f.field("op_type", &mut self.op_type);
        f.field("op_detail", &mut self.op_detail);
        f.field("op_source", &mut self.op_source);
        f.field("status", &mut self.status);
        f.field("failed_reason_i18n", &mut self.failed_reason_i18n);
        f.field("data_changes", &mut self.data_changes);
        f.field("app_name", &mut self.app_name);
        f.field("keyword_field_app_version", &mut self.keyword_field_app_version);
        f.field(
            "keyword_field_functional_sub_module",
            &mut self.keyword_field_functional_sub_module,
        );
    }
}
/// Where the operation came from: 20001 for the front end, 20004 for the open API.
///
/// 操作的来源：20001 为前端页面，20004 为开放接口。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuditLogEsFieldOpSource {
    /// `20001`
    N20001,
    /// `20004`
    N20004,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AuditLogEsFieldOpSource {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AuditLogEsFieldOpSource {
    fn as_str(&self) -> &str {
        match self {
            Self::N20001 => "20001",
            Self::N20004 => "20004",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "20001" => Self::N20001,
            "20004" => Self::N20004,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the operation ended: 18001 for success, 18002 for failure. / 操作的结果：18001 为成功，18002 为失败。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuditLogEsFieldStatus {
    /// `18001`
    N18001,
    /// `18002`
    N18002,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AuditLogEsFieldStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AuditLogEsFieldStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::N18001 => "18001",
            Self::N18002 => "18002",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "18001" => Self::N18001,
            "18002" => Self::N18002,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the operator had logged in. / 操作人的登录方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogLoginInfo {
    /// How the user logged in: 11001 for Feishu, 11003 for account and password.
    ///
    /// 登录方式：11001 为飞书登录，11003 为账号密码登录。
    pub login_type: AuditLogLoginInfoLoginType,
}
impl wire::Object for AuditLogLoginInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("login_type", &mut self.login_type);
    }
}
/// How the user logged in: 11001 for Feishu, 11003 for account and password.
///
/// 登录方式：11001 为飞书登录，11003 为账号密码登录。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuditLogLoginInfoLoginType {
    /// `11001`
    N11001,
    /// `11003`
    N11003,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AuditLogLoginInfoLoginType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AuditLogLoginInfoLoginType {
    fn as_str(&self) -> &str {
        match self {
            Self::N11001 => "11001",
            Self::N11003 => "11003",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "11001" => Self::N11001,
            "11003" => Self::N11003,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The network side of the operation, such as IP address and referring page. / 操作时的网络信息，如 IP 地址与来源页面。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogNetInfo {
    /// The IP address of the client the operation came from. / 发起操作的客户端的 IP 地址。
    pub client_ip: String,
    /// Where the client's IP address is located. / 客户端 IP 地址的归属地。
    pub ip_loc: String,
    /// The provider of the client's IP address. / 客户端 IP 地址的网络服务提供商。
    pub ip_provider: String,
    /// The page the request was made from, as in the `Referer` header. / 发起请求的来源页面，即 HTTP 请求头 `Referer`。
    pub referer: String,
    /// The site the request was made from, as in the `Origin` header. / 发起请求的来源站点，即 HTTP 请求头 `Origin`。
    pub origin: String,
    /// The user agent of the client, as in the `User-Agent` header. / 客户端的用户代理标识，即 HTTP 请求头 `User-Agent`。
    pub user_agent: String,
}
impl wire::Object for AuditLogNetInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_ip", &mut self.client_ip);
        f.field("ip_loc", &mut self.ip_loc);
        f.field("ip_provider", &mut self.ip_provider);
        f.field("referer", &mut self.referer);
        f.field("origin", &mut self.origin);
        f.field("user_agent", &mut self.user_agent);
    }
}
/// The operation itself: who, when, and with what outcome. / 操作本身的信息，如操作人、时间与结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogOpInfo {
    /// The user who did the operation. / 执行操作的用户。
    pub operator: LookupWithAvatar,
    /// Whether the operator is an external user. / 操作人是否为外部用户。
    pub outsider: bool,
    /// What the operation did in detail, by language. / 操作的具体内容，按语言给出。
    pub op_detail: ::std::collections::BTreeMap<String, String>,
    /// How the operation ended: 18001 for success, 18002 for failure. / 操作的结果：18001 为成功，18002 为失败。
    pub status: String,
    /// Why the operation failed. / 操作失败的原因。
    pub failed_reason: String,
    /// Why the operation failed, by language. / 操作失败的原因，按语言给出。
    pub failed_reason_i18n: ::std::collections::BTreeMap<String, String>,
    /// When the operation took place. / 操作发生的时间。
    pub op_time: wire::TimestampMs,
    /// The data object operated on. / 被操作的数据对象。
    pub data_object: String,
    /// Where the operation came from: 20001 for the front end, 20004 for the open API.
    ///
    /// 操作的来源：20001 为前端页面，20004 为开放接口。
    pub op_source: String,
    /// How the data changed, with the old and the new values. / 数据的变化，含变更前后的值。
    pub data_changes: Vec<String>,
}
impl wire::Object for AuditLogOpInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator", &mut self.operator);
        f.field("outsider", &mut self.outsider);
        f.field("op_detail", &mut self.op_detail);
        f.field("status", &mut self.status);
        f.field("failed_reason", &mut self.failed_reason);
        f.field("failed_reason_i18n", &mut self.failed_reason_i18n);
        f.field("op_time", &mut self.op_time);
        f.field("data_object", &mut self.data_object);
        f.field("op_source", &mut self.op_source);
        f.field("data_changes", &mut self.data_changes);
    }
}
/// In which area the operation took place. / 操作发生在哪个管理域。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AuditScope {
    /// `15001`: Tenant admin console / 企业管理后台
    N15001,
    /// `15002`: App admin console / 应用管理后台
    N15002,
    /// `15003`: App development platform / 应用开发平台
    N15003,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AuditScope {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AuditScope {
    fn as_str(&self) -> &str {
        match self {
            Self::N15001 => "15001",
            Self::N15002 => "15002",
            Self::N15003 => "15003",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "15001" => Self::N15001,
            "15002" => Self::N15002,
            "15003" => Self::N15003,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The basics of the log entry, such as category, environment and app. / 日志的基础信息，如类别、环境与所属应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicInfo {
    /// The category of the audit log: 10000 for all, 10001 for tenant administration, 10002 for login, 10003 for app administration.
    ///
    /// 审计日志的类别：10000 为全部日志，10001 为企业管理，10002 为登录，10003 为应用管理。
    pub log_type: LogType,
    /// In which area the operation took place. / 操作发生在哪个管理域。
    pub audit_scope: AuditScope,
    /// In which environment the operation took place. / 操作发生的环境。
    pub env_type: EnvType,
    /// The ID of the app the operation concerns. / 操作所涉应用的 ID。
    pub app_id: String,
    /// The feature module the operation belongs to. / 操作所属的功能模块。
    pub module: String,
    /// The event type of the operation. / 操作的事件类型。
    pub op_type: String,
    /// The name of the app, by language. / 应用的多语言名称。
    pub app_name: ::std::collections::BTreeMap<String, String>,
}
impl wire::Object for BasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("log_type", &mut self.log_type);
        f.field("audit_scope", &mut self.audit_scope);
        f.field("env_type", &mut self.env_type);
        f.field("app_id", &mut self.app_id);
        f.field("module", &mut self.module);
        f.field("op_type", &mut self.op_type);
        f.field("app_name", &mut self.app_name);
    }
}
/// The single conditions, combined by `logic_expression`. / 各个条件，由 `logic_expression` 组合。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Condition {
    /// The number by which `logic_expression` refers to the condition. / 条件的序号，`logic_expression` 据此引用条件。
    /// - Example: `"1"`
    pub index: String,
    /// The left side of the comparison, usually a field. / 比较的左值，通常为字段。
    pub left: ConditionValue,
    /// The right side of the comparison, usually a constant. / 比较的右值，通常为常量。
    pub right: ConditionValue,
    /// The operator that compares the left with the right side. / 左值与右值之间的比较操作符。
    /// - Example: `"equal"`
    pub operator: String,
}
impl wire::Object for Condition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("index", &mut self.index);
        f.field("left", &mut self.left);
        f.field("right", &mut self.right);
        f.field("operator", &mut self.operator);
    }
}
/// The request form of [`Condition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionInput {
    /// The number by which `logic_expression` refers to the condition. / 条件的序号，`logic_expression` 据此引用条件。
    /// - Example: `"1"`
    pub index: Option<String>,
    /// The left side of the comparison, usually a field. / 比较的左值，通常为字段。
    pub left: Option<ConditionValueInput>,
    /// The right side of the comparison, usually a constant. / 比较的右值，通常为常量。
    pub right: Option<ConditionValueInput>,
    /// The operator that compares the left with the right side. / 左值与右值之间的比较操作符。
    /// - Example: `"equal"`
    pub operator: Option<String>,
}
impl ConditionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: impl Into<String>) -> Self {
        self.index = Some(value.into());
        self
    }
    /// Sets `left`.
    #[must_use]
    pub fn left(mut self, value: ConditionValueInput) -> Self {
        self.left = Some(value);
        self
    }
    /// Sets `right`.
    #[must_use]
    pub fn right(mut self, value: ConditionValueInput) -> Self {
        self.right = Some(value);
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}
impl wire::Object for ConditionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("index", &mut self.index);
        f.field("left", &mut self.left);
        f.field("right", &mut self.right);
        f.field("operator", &mut self.operator);
    }
}
/// A value in a comparison. / 比较中的一个值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionValue {
    /// The type of value, which decides how `settings` is read. / 值的类型，决定如何理解 `settings`。
    pub r#type: String,
    /// The content of the value, as determined by `type`. / 值的内容，含义由 `type` 决定。
    /// - Example: `"text"`
    pub settings: String,
    /// The display names of the left or right value of the condition. / 条件的左值或右值的展示名称。
    pub display_names: Vec<String>,
}
impl wire::Object for ConditionValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("settings", &mut self.settings);
        f.field("display_names", &mut self.display_names);
    }
}
/// The request form of [`ConditionValue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionValueInput {
    /// The type of value, which decides how `settings` is read. / 值的类型，决定如何理解 `settings`。
    pub r#type: Option<String>,
    /// The content of the value, as determined by `type`. / 值的内容，含义由 `type` 决定。
    /// - Example: `"text"`
    pub settings: Option<String>,
    /// The display names of the left or right value of the condition. / 条件的左值或右值的展示名称。
    pub display_names: Option<Vec<String>>,
}
impl ConditionValueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `settings`.
    #[must_use]
    pub fn settings(mut self, value: impl Into<String>) -> Self {
        self.settings = Some(value.into());
        self
    }
    /// Sets `display_names`.
    #[must_use]
    pub fn display_names(mut self, value: impl Into<Vec<String>>) -> Self {
        self.display_names = Some(value.into());
        self
    }
}
impl wire::Object for ConditionValueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("settings", &mut self.settings);
        f.field("display_names", &mut self.display_names);
    }
}
/// A criterion in the standard form. / 标准的条件结构。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Criterion {
    /// The single conditions, combined by `logic_expression`. / 各个条件，由 `logic_expression` 组合。
    /// - Length: 0 to 10
    pub conditions: Vec<Condition>,
    /// The logical expression that combines the conditions by their `index`, such as `1 and 2`.
    ///
    /// 以条件的 `index` 组合各条件的逻辑表达式，如 `1 and 2`。
    /// - Example: `"text"`
    pub logic_expression: String,
}
impl wire::Object for Criterion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("logic_expression", &mut self.logic_expression);
    }
}
/// The request form of [`Criterion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CriterionInput {
    /// The single conditions, combined by `logic_expression`. / 各个条件，由 `logic_expression` 组合。
    /// - Length: 0 to 10
    pub conditions: Option<Vec<ConditionInput>>,
    /// The logical expression that combines the conditions by their `index`, such as `1 and 2`.
    ///
    /// 以条件的 `index` 组合各条件的逻辑表达式，如 `1 and 2`。
    /// - Example: `"text"`
    pub logic_expression: Option<String>,
}
impl CriterionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `conditions`.
    #[must_use]
    pub fn conditions(mut self, value: impl Into<Vec<ConditionInput>>) -> Self {
        self.conditions = Some(value.into());
        self
    }
    /// Sets `logic_expression`.
    #[must_use]
    pub fn logic_expression(mut self, value: impl Into<String>) -> Self {
        self.logic_expression = Some(value.into());
        self
    }
}
impl wire::Object for CriterionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("logic_expression", &mut self.logic_expression);
    }
}
/// In which environment the operation took place. / 操作发生的环境。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EnvType {
    /// `16001`: Sandbox / 沙箱环境
    N16001,
    /// `16003`: Production / 线上环境
    N16003,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EnvType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EnvType {
    fn as_str(&self) -> &str {
        match self {
            Self::N16001 => "16001",
            Self::N16003 => "16003",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "16001" => Self::N16001,
            "16003" => Self::N16003,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// An environment variable. / 环境变量。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// The API name of the environment variable. / 环境变量的 API 名称。
    pub api_name: String,
    /// The name of the environment variable, by language. / 环境变量的多语言名称。
    pub label: Label,
    /// The description of the environment variable. / 环境变量的描述。
    pub description: String,
    /// The value of the environment variable as a JSON string; returned even if the variable is encrypted.
    ///
    /// 环境变量的值，序列化为 JSON 字符串；加密的变量同样返回其值。
    pub value: String,
    /// Whether the environment variable is encrypted; only meaningful if `type` is `text` or `float`.
    ///
    /// 环境变量是否加密；仅在 `type` 为 `text` 或 `float` 时有效。
    pub is_encrypted: bool,
    /// The API name of the object referred to; only meaningful if `type` is `lookup` or `lookup_multi`.
    ///
    /// 所引用对象的 API 名称；仅在 `type` 为 `lookup` 或 `lookup_multi` 时有效。
    pub object_api_name: String,
    /// The name of the object referred to, by language; only meaningful if `type` is `lookup` or `lookup_multi`.
    ///
    /// 所引用对象的多语言名称；仅在 `type` 为 `lookup` 或 `lookup_multi` 时有效。
    pub object_label: Label,
    /// When the environment variable was created, in milliseconds since 1970. / 环境变量的创建时间，毫秒级时间戳。
    pub created_at: i64,
    /// When the environment variable was last updated, in milliseconds since 1970. / 环境变量的更新时间，毫秒级时间戳。
    pub updated_at: i64,
    /// The type of the value of the environment variable, such as `lookup` (one record), `lookup_multi` (several records), `text` or `float`.
    ///
    /// 环境变量的值的类型，如 `lookup`（引用一条记录）、`lookup_multi`（引用多条记录）、`text`、`float`。
    pub r#type: String,
}
impl wire::Object for EnvironmentVariable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("label", &mut self.label);
        f.field("description", &mut self.description);
        f.field("value", &mut self.value);
        f.field("is_encrypted", &mut self.is_encrypted);
        f.field("object_api_name", &mut self.object_api_name);
        f.field("object_label", &mut self.object_label);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("type", &mut self.r#type);
    }
}
/// The name of the app, one entry per language. / 应用的多语言名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The language code of the text. / 文本的语言代码。
    pub language_code: String,
    /// The text, in the language of `language_code`. / 以 `language_code` 所指语言书写的文本。
    pub text: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language_code", &mut self.language_code);
        f.field("text", &mut self.text);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// The text in Chinese. / 中文文本。
    pub zh_cn: String,
    /// The text in English. / 英文文本。
    pub en_us: String,
}
impl wire::Object for Label {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The category of the audit log. / 审计日志的类别。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogType {
    /// `10000`: All logs / 全部日志
    N10000,
    /// `10001`: Tenant administration / 企业管理日志
    N10001,
    /// `10002`: Login / 登录日志
    N10002,
    /// `10003`: App administration / 应用管理日志
    N10003,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LogType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LogType {
    fn as_str(&self) -> &str {
        match self {
            Self::N10000 => "10000",
            Self::N10001 => "10001",
            Self::N10002 => "10002",
            Self::N10003 => "10003",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "10000" => Self::N10000,
            "10001" => Self::N10001,
            "10002" => Self::N10002,
            "10003" => Self::N10003,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The user who did the operation. / 执行操作的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupWithAvatar {
    /// The ID of the user. / 用户 ID。
    pub id: String,
    /// The name of the user. / 用户的名称。
    pub name: String,
    /// The ID of the tenant. / 租户 ID。
    pub tenant_id: String,
    /// The email address of the user. / 用户的邮箱。
    pub email: String,
}
impl wire::Object for LookupWithAvatar {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("tenant_id", &mut self.tenant_id);
        f.field("email", &mut self.email);
    }
}
/// The operating system of the device. / 设备的操作系统。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OsType {
    /// `14002`: Windows / Windows
    N14002,
    /// `14001`: Unknown / 未知
    N14001,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OsType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OsType {
    fn as_str(&self) -> &str {
        match self {
            Self::N14002 => "14002",
            Self::N14001 => "14001",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "14002" => Self::N14002,
            "14001" => Self::N14001,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The ID and name of a user or department. / 用户或部门的 ID 和名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionNameInfo {
    /// The ID of the user or department. / 用户或部门的 ID。
    pub id: String,
    /// The name of the user or department. / 用户或部门的名称。
    pub name: String,
}
impl wire::Object for PermissionNameInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The outcome for each record. / 各条记录的处理结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordResult {
    /// Whether the record was processed. / 该记录是否处理成功。
    pub success: bool,
    /// The ID of the record. / 记录 ID。
    pub id: String,
    /// The errors of the record, if it could not be processed. / 该记录处理失败时的错误。
    pub errors: Vec<RecordResultError>,
}
impl wire::Object for RecordResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success", &mut self.success);
        f.field("id", &mut self.id);
        f.field("errors", &mut self.errors);
    }
}
/// The errors of the record, if it could not be processed. / 该记录处理失败时的错误。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordResultError {
    /// The error code. / 错误码。
    pub code: String,
    /// What went wrong; `success` if nothing did. / 处理结果的说明，成功时为 `success`。
    pub message: String,
    /// The more specific code of a permission error. / 因权限不足而失败时的细分错误码。
    pub sub_code: String,
    /// The API IDs of the fields a permission error concerns. / 因权限不足而失败时，所涉字段的 API ID。
    pub fields: Vec<String>,
}
impl wire::Object for RecordResultError {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("message", &mut self.message);
        f.field("sub_code", &mut self.sub_code);
        f.field("fields", &mut self.fields);
    }
}
/// The type of seat to list. / 席位的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SeatType {
    /// `per_user`: Platform seat / 平台席位
    PerUser,
    /// `per_user_per_app`: App access seat / 应用访问席位
    PerUserPerApp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SeatType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SeatType {
    fn as_str(&self) -> &str {
        match self {
            Self::PerUser => "per_user",
            Self::PerUserPerApp => "per_user_per_app",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "per_user" => Self::PerUser,
            "per_user_per_app" => Self::PerUserPerApp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the seat is still taken. / 席位是否仍在使用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// `in_use`: In effect / 生效中
    InUse,
    /// `released`: Released / 已释放
    Released,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Status {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Status {
    fn as_str(&self) -> &str {
        match self {
            Self::InUse => "in_use",
            Self::Released => "released",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "in_use" => Self::InUse,
            "released" => Self::Released,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of terminal the operation came from. / 发起操作的终端的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TerminalType {
    /// `13002`: PC / PC 端
    N13002,
    /// `13003`: Web / Web 端
    N13003,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TerminalType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TerminalType {
    fn as_str(&self) -> &str {
        match self {
            Self::N13002 => "13002",
            Self::N13003 => "13003",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "13002" => Self::N13002,
            "13003" => Self::N13003,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The columns of the data table. / 数据表的列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceDataTableColumnInfo {
    /// The name of the column. / 列名。
    pub name: String,
    /// The description of the column. / 列的描述。
    pub description: String,
    /// The database type of the column. / 列在数据库中的数据类型。
    pub data_type: String,
    /// Whether the column is the primary key. / 该列是否为主键。
    pub is_primary_key: bool,
    /// Whether the values of the column must be unique. / 列中的值是否必须互不相同。
    pub is_unique: bool,
    /// Whether the values of the column increment automatically. / 列的值是否自动递增。
    pub is_auto_increment: bool,
    /// Whether the values of the column are arrays. / 列的值是否为数组。
    pub is_array: bool,
    /// Whether the values of the column may be null. / 列的值是否可为空。
    pub is_allow_null: bool,
    /// The value the column takes if a record is written without one. / 写入记录时未给出该列的值时所用的默认值。
    pub default_value: String,
}
impl wire::Object for WorkspaceDataTableColumnInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("data_type", &mut self.data_type);
        f.field("is_primary_key", &mut self.is_primary_key);
        f.field("is_unique", &mut self.is_unique);
        f.field("is_auto_increment", &mut self.is_auto_increment);
        f.field("is_array", &mut self.is_array);
        f.field("is_allow_null", &mut self.is_allow_null);
        f.field("default_value", &mut self.default_value);
    }
}
/// The user who created the enum. / 创建枚举的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceUserInfo {
    /// The ID of the user. / 用户 ID。
    pub id: String,
    /// The name of the user. / 用户姓名。
    pub name: String,
    /// The URL of the user's avatar. / 用户头像的链接。
    pub avatar: String,
}
impl wire::Object for WorkspaceUserInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("avatar", &mut self.avatar);
    }
}
crate::codegen::__impl_object! {
    AuditLogDetail AuditLogDeviceInfo AuditLogEsField AuditLogLoginInfo AuditLogNetInfo
    AuditLogOpInfo BasicInfo Condition ConditionInput ConditionValue ConditionValueInput
    Criterion CriterionInput EnvironmentVariable I18n Label LookupWithAvatar
    PermissionNameInfo RecordResult RecordResultError WorkspaceDataTableColumnInfo
    WorkspaceUserInfo
}
crate::codegen::__impl_enum! {
    AuditLogEsFieldOpSource AuditLogEsFieldStatus AuditLogLoginInfoLoginType AuditScope
    EnvType LogType OsType SeatType Status TerminalType
}
crate::codegen::__impl_input! {
    ConditionInput : Condition, ConditionValueInput : ConditionValue, CriterionInput :
    Criterion
}
