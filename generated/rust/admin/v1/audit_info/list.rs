// Generated from spec/admin/v1/audit_info/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::admin::error;
impl super::Api<'_> {
    /// List audit logs / 获取行为审计日志数据: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List audit logs / 获取行为审计日志数据.
///
/// Returns the audit logs of what members did, when, where and to what, page by page.
///
/// 分页返回成员操作行为的时间、地点和对象等审计日志。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.admin().v1().audit_info().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/admin/v1/audit_infos`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:audit_info:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"user_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The end of the time range of the logs, in seconds since 1970, at most 30 days from `oldest`; now, if omitted.
    ///
    /// 日志时间范围的终点，秒级时间戳，与 `oldest` 至多相差 30 天；不填则为当前时刻。
    /// - Example: `1668700799`
    pub latest: Option<i64>,
    /// The start of the time range of the logs, in seconds since 1970, at most 30 days from `latest`; 30 days ago, if omitted.
    ///
    /// 日志时间范围的起点，秒级时间戳，与 `latest` 至多相差 30 天；不填则为 30 天前的此刻。
    /// - Example: `1668528000`
    pub oldest: Option<i64>,
    /// Only events of this name are returned; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) names them.
    ///
    /// 只返回此名称的事件，可用的名称见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    /// - Example: `"space_create_doc"`
    pub event_name: Option<String>,
    /// The type of operator in `operator_value`; must be given together with it.
    ///
    /// `operator_value` 是哪一类操作者，填写 `operator_value` 时必须一并填写。
    pub operator_type: Option<ListOperatorType>,
    /// The ID of the operator whose logs are returned; `operator_type` must be given as well.
    ///
    /// 只返回由此操作者产生的日志，值为其 ID，须同时填写 `operator_type`。
    /// - Example: `"55ed16fe"`
    pub operator_value: Option<String>,
    /// Only events of this module are returned; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) names them.
    ///
    /// 只返回此模块的事件，可用的模块见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    /// - Example: `1`
    pub event_module: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"text"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 200
    pub page_size: Option<i64>,
    /// Only actions of this kind of user are returned; if given, `operator_type` must be `user`. If omitted, members of the organization.
    ///
    /// 只返回此类用户的操作，填写时 `operator_type` 必须为 `user`；不填则为组织内成员。
    /// - `0`: Anyone on the internet / 互联网上的任何人
    /// - `1`: Member of the organization / 组织内成员
    /// - `2`: User outside the organization / 组织外成员
    /// - Example: `1`
    pub user_type: Option<i64>,
    /// The type of object in `object_value`; the two are given together. / `object_value` 是哪一类操作对象，二者一起填写。
    /// - Example: `1`
    pub object_type: Option<i64>,
    /// The ID of the object whose logs are returned; `object_type` must be given as well.
    ///
    /// 只返回针对此对象的操作，值为对象的 ID，须同时填写 `object_type`。
    /// - Example: `"55ed16fe"`
    pub object_value: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `latest`.
    #[must_use]
    pub fn latest(mut self, value: i64) -> Self {
        self.latest = Some(value);
        self
    }
    /// Sets `oldest`.
    #[must_use]
    pub fn oldest(mut self, value: i64) -> Self {
        self.oldest = Some(value);
        self
    }
    /// Sets `event_name`.
    #[must_use]
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `operator_type`.
    #[must_use]
    pub fn operator_type(mut self, value: ListOperatorType) -> Self {
        self.operator_type = Some(value);
        self
    }
    /// Sets `operator_value`.
    #[must_use]
    pub fn operator_value(mut self, value: impl Into<String>) -> Self {
        self.operator_value = Some(value.into());
        self
    }
    /// Sets `event_module`.
    #[must_use]
    pub fn event_module(mut self, value: i64) -> Self {
        self.event_module = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `user_type`.
    #[must_use]
    pub fn user_type(mut self, value: i64) -> Self {
        self.user_type = Some(value);
        self
    }
    /// Sets `object_type`.
    #[must_use]
    pub fn object_type(mut self, value: i64) -> Self {
        self.object_type = Some(value);
        self
    }
    /// Sets `object_value`.
    #[must_use]
    pub fn object_value(mut self, value: impl Into<String>) -> Self {
        self.object_value = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("latest", &mut self.latest);
        f.field("oldest", &mut self.oldest);
        f.field("event_name", &mut self.event_name);
        f.field("operator_type", &mut self.operator_type);
        f.field("operator_value", &mut self.operator_value);
        f.field("event_module", &mut self.event_module);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("user_type", &mut self.user_type);
        f.field("object_type", &mut self.object_type);
        f.field("object_value", &mut self.object_value);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("admin.v1.audit_info.list", Get, "/open-apis/admin/v1/audit_infos")
        .documented(text("获取行为审计日志数据", "List audit logs"), "https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/audit_data_get")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ADMIN_AUDIT_INFO_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("user_id_type", String).default("\"user_id\""),
            query("latest", Integer),
            query("oldest", Integer),
            query("event_name", String),
            query("operator_type", String),
            query("operator_value", String),
            query("event_module", Integer),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(200)).default("20"),
            query("user_type", Integer),
            query("object_type", Integer),
            query("object_value", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListAuditInfo;
    fn items(response: ListResponse) -> Vec<ListAuditInfo> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The audit logs of this page. / 本页的行为审计日志。
    pub items: Vec<ListAuditInfo>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1050001`](error::INVALID_TIME_RANGE): TIME_CHECK_NOT_VALID
    InvalidTimeRange = error::INVALID_TIME_RANGE,
    /// [`1050002`](error::DATABASE_ERROR): ErrCode_DATABASE_ERR
    DatabaseError = error::DATABASE_ERROR,
    /// [`1050004`](error::INVALID_PARAMETER): Error_Param_Error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1050005`](error::INVALID_PAGE_SIZE): Error_Page_Size_Invalid
    InvalidPageSize = error::INVALID_PAGE_SIZE,
    /// [`1050006`](error::INVALID_PAGE_TOKEN): Error_Page_Token_Invalid
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1050007`](error::EVENT_NAME_NOT_FOUND): Error_Event_Name_Not_Found
    EventNameNotFound = error::EVENT_NAME_NOT_FOUND,
    /// [`1050008`](error::OPEN_PLATFORM_RPC_ERROR): Error_Open_Platform_RPC
    OpenPlatformRpcError = error::OPEN_PLATFORM_RPC_ERROR,
    /// [`1050009`](error::OPERATOR_NOT_FOUND): Error_Lark_ID_Not_Found
    OperatorNotFound = error::OPERATOR_NOT_FOUND,
}
/// The environment of the client that the action came from. / 操作时的终端环境。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditContext {
    /// The type of client the action came from. / 操作的终端。
    /// - `0`: iOS / iOS 端
    /// - `1`: Android / 安卓端
    /// - `2`: Desktop / 桌面端
    /// - `3`: Web / 网页端
    pub terminal_type: i64,
    /// The environment of the iOS client; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains its fields.
    ///
    /// iOS 终端的环境信息，字段含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub ios_context: wire::Json,
    /// The environment of the desktop client; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains its fields.
    ///
    /// 桌面终端的环境信息，字段含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub pc_context: wire::Json,
    /// The environment of the web client; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains its fields.
    ///
    /// 网页终端的环境信息，字段含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub web_context: ListWebContext,
    /// The environment of the Android client; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains its fields.
    ///
    /// 安卓终端的环境信息，字段含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub android_context: wire::Json,
}
impl wire::Object for ListAuditContext {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("terminal_type", &mut self.terminal_type);
        f.field("ios_context", &mut self.ios_context);
        f.field("pc_context", &mut self.pc_context);
        f.field("web_context", &mut self.web_context);
        f.field("android_context", &mut self.android_context);
    }
}
/// The device used. / 操作设备的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditDetail {
    /// The city of the IP address. / IP 所在城市。
    pub city: String,
    /// The model of the device. / 设备型号。
    pub device_model: String,
    /// The MAC address. / MAC 地址。
    pub mc: String,
    /// The operating system. / 操作系统。
    pub os: String,
}
impl wire::Object for ListAuditDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("city", &mut self.city);
        f.field("device_model", &mut self.device_model);
        f.field("mc", &mut self.mc);
        f.field("os", &mut self.os);
    }
}
/// The audit logs of this page. / 本页的行为审计日志。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditInfo {
    /// The ID of the event; several logs may share it, so it serves to group them. / 事件 ID，多条日志可能相同，可用于聚合。
    pub event_id: String,
    /// The unique ID of the log, for dropping duplicates; the best way to identify one action of a user.
    ///
    /// 日志的唯一 ID，可用于去重，建议以它识别用户的一次行为。
    pub unique_id: String,
    /// The name of the event that happened; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains it.
    ///
    /// 发生的事件的名称，含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub event_name: String,
    /// The IDs of the departments that the operator belongs to. / 操作者所属的各部门的 ID。
    pub department_ids: Vec<String>,
    /// The module that the event belongs to; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains it.
    ///
    /// 事件所属的模块，含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub event_module: i64,
    /// The type of operator that acted. / 操作者的类型。
    /// - `1`: Member of the organization / 组织内成员
    /// - `12`: Bot / 机器人
    /// - `1001`: User outside the organization / 组织外成员
    pub operator_type: i64,
    /// The ID of the operator; masked if `operator_type` is 1001 (a user outside the organization).
    ///
    /// 操作者的 ID；`operator_type` 为 1001（组织外成员）时已脱敏。
    pub operator_value: String,
    /// The objects that the action was on. / 操作所针对的对象。
    pub objects: Vec<ListAuditObjectEntity>,
    /// The recipients of the action, such as the users or chats that something was shared with.
    ///
    /// 操作的接收者，如被分享的用户或会话。
    pub recipients: Vec<ListAuditRecipientEntity>,
    /// When the event happened. / 事件发生的时间。
    pub event_time: i64,
    /// The IP address of the operator. / 操作者的 IP 地址。
    pub ip: String,
    /// The ID of the third-party vendor whose app acted. / 发起操作的第三方应用服务商的 ID。
    pub operator_app: String,
    /// The environment of the client that the action came from. / 操作时的终端环境。
    pub audit_context: ListAuditContext,
    /// More data about the event; `common_drawers` holds the same and is to be used instead.
    ///
    /// 事件的扩展信息，改用 `common_drawers` 即可。
    pub extend: wire::Json,
    /// The name of the third-party vendor whose app acted. / 发起操作的第三方应用服务商的名称。
    pub operator_app_name: String,
    /// More data about the event; its fields depend on the event, as the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains.
    ///
    /// 事件的扩展信息，字段因事件而异，见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub common_drawers: ListCommonDrawers,
    /// The device used. / 操作设备的信息。
    pub audit_detail: ListAuditDetail,
    /// The number of the tenant that the operator belongs to. / 操作者所在企业的编号。
    pub operator_tenant: String,
}
impl wire::Object for ListAuditInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_id", &mut self.event_id);
        f.field("unique_id", &mut self.unique_id);
        f.field("event_name", &mut self.event_name);
        f.field("department_ids", &mut self.department_ids);
        f.field("event_module", &mut self.event_module);
        f.field("operator_type", &mut self.operator_type);
        f.field("operator_value", &mut self.operator_value);
        f.field("objects", &mut self.objects);
        f.field("recipients", &mut self.recipients);
        f.field("event_time", &mut self.event_time);
        f.field("ip", &mut self.ip);
        f.field("operator_app", &mut self.operator_app);
        f.field("audit_context", &mut self.audit_context);
        f.field("extend", &mut self.extend);
        f.field("operator_app_name", &mut self.operator_app_name);
        f.field("common_drawers", &mut self.common_drawers);
        f.field("audit_detail", &mut self.audit_detail);
        f.field("operator_tenant", &mut self.operator_tenant);
    }
}
/// The objects that the action was on. / 操作所针对的对象。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditObjectEntity {
    /// The type of object; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains it.
    ///
    /// 操作对象的类型，含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub object_type: String,
    /// The value of the object, usually its ID. / 操作对象的值，一般为对象的 ID。
    pub object_value: String,
    /// The name of the object, such as that of a chat or document; so far returned only for documents, chats and apps.
    ///
    /// 操作对象的名称，如群名、文档名，目前仅文档、会话和应用会返回。
    pub object_name: String,
    /// The owner of the object; so far returned only for documents. / 操作对象的所有者，目前仅文档会返回。
    pub object_owner: String,
    /// More data about the object; its fields depend on the kind of object, as the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains.
    ///
    /// 操作对象的扩展信息，字段因对象类型而异，见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub object_detail: wire::Json,
}
impl wire::Object for ListAuditObjectEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_type", &mut self.object_type);
        f.field("object_value", &mut self.object_value);
        f.field("object_name", &mut self.object_name);
        f.field("object_owner", &mut self.object_owner);
        f.field("object_detail", &mut self.object_detail);
    }
}
/// The recipients of the action, such as the users or chats that something was shared with.
///
/// 操作的接收者，如被分享的用户或会话。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAuditRecipientEntity {
    /// The type of recipient: `1` for a user, `2` for a department, `4` for a chat.
    ///
    /// 接收者的类型：`1` 为用户，`2` 为部门，`4` 为会话。
    pub recipient_type: String,
    /// The value of the recipient, usually its ID. / 接收者的值，一般为其 ID。
    pub recipient_value: String,
    /// More data about the recipient. / 接收者的扩展信息。
    pub recipient_detail: ListRecipientDetail,
}
impl wire::Object for ListAuditRecipientEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("recipient_type", &mut self.recipient_type);
        f.field("recipient_value", &mut self.recipient_value);
        f.field("recipient_detail", &mut self.recipient_detail);
    }
}
/// The pieces of additional information. / 各项扩展信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonDrawInfoList {
    /// The key of the piece. / 该项信息的键。
    pub info_key: String,
    /// The value of the piece. / 该项信息的值。
    pub info_val: String,
    /// The key by which the text of the key is translated. / 键的国际化文案 Key。
    pub key_i18n_key: String,
    /// The key by which the text of the value is translated. / 值的国际化文案 Key。
    pub val_i18n_key: String,
    /// The type of the value. / 值的类型。
    pub val_type: String,
}
impl wire::Object for ListCommonDrawInfoList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("info_key", &mut self.info_key);
        f.field("info_val", &mut self.info_val);
        f.field("key_i18n_key", &mut self.key_i18n_key);
        f.field("val_i18n_key", &mut self.val_i18n_key);
        f.field("val_type", &mut self.val_type);
    }
}
/// More data about the event; its fields depend on the event, as the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains.
///
/// 事件的扩展信息，字段因事件而异，见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCommonDrawers {
    /// The pieces of additional information. / 各项扩展信息。
    pub common_draw_info_list: Vec<ListCommonDrawInfoList>,
}
impl wire::Object for ListCommonDrawers {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("common_draw_info_list", &mut self.common_draw_info_list);
    }
}
/// The type of operator in `operator_value`; must be given together with it.
///
/// `operator_value` 是哪一类操作者，填写 `operator_value` 时必须一并填写。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListOperatorType {
    /// `user`: User / 用户
    User,
    /// `bot`: Bot, identified by bot_id; not available yet / 机器人，以 bot_id 标识，暂未开放
    Bot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListOperatorType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListOperatorType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Bot => "bot",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "bot" => Self::Bot,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// More data about the recipient. / 接收者的扩展信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRecipientDetail {
    /// What was done to the permission, explained by the [enum values of the audit log](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix).
    ///
    /// 对权限的操作，含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
    pub permission_action_type: String,
}
impl wire::Object for ListRecipientDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission_action_type", &mut self.permission_action_type);
    }
}
/// The environment of the web client; the [list of audit log values](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix) explains its fields.
///
/// 网页终端的环境信息，字段含义见[行为审计日志枚举值](https://open.feishu.cn/document/ukTMukTMukTM/uQjM5YjL0ITO24CNykjN/audit_log/appendix)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebContext {
    /// The IP address of the client. / 客户端的 IP 地址。
    pub ip: String,
    /// The user agent of the browser. / 浏览器的 User-Agent。
    pub user_agent: String,
}
impl wire::Object for ListWebContext {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("IP", &mut self.ip);
        f.field("user_agent", &mut self.user_agent);
    }
}
crate::codegen::__impl_object! {
    ListAuditContext ListAuditDetail ListAuditInfo ListAuditObjectEntity
    ListAuditRecipientEntity ListCommonDrawInfoList ListCommonDrawers ListRecipientDetail
    ListWebContext
}
crate::codegen::__impl_enum! {
    ListOperatorType
}
