// Generated from spec/bitable/v1/app_table_field_group/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::error;
impl super::Api<'_> {
    /// Create field groups / 创建字段编组: [`Create`](struct@Create).
    pub fn create(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        field_groups: impl Into<Vec<CreateFieldGroup>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(app_token, table_id, field_groups),
        )
    }
}
/// Create field groups / 创建字段编组.
///
/// Arranges the fields of a table into groups, which helps when there are many.
///
/// 为一个数据表的字段建立编组，便于在字段较多时分类管理。
///
/// - `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:field_group:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Example: `"bascnv1jIEppJdTCn3jOosaxxxxx"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Length: 0 to 50
    /// - Example: `"tblz8nadEUdxNMt5"`
    pub table_id: id::TableId,
    /// The field groups to create. / 要新增的字段编组。
    /// - Length: 1 to 300
    pub field_groups: Vec<CreateFieldGroup>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
        field_groups: impl Into<Vec<CreateFieldGroup>>,
    ) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            field_groups: field_groups.into(),
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("field_groups", &mut self.field_groups);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("bitable.v1.app_table_field_group.create", Post, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups")
        .documented(text("创建字段编组", "Create field groups"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::BASE_FIELD_GROUP_CREATE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            body("field_groups", Array).required(),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The field groups that were created. / 新增的字段编组的内容。
    pub field_groups: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_groups", &mut self.field_groups);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The request body is not valid JSON, lacks a required field, or has a field of the wrong type. Correct the JSON syntax and compare the fields with the request body of the operation.
    ///
    /// 请求体不是合法的 JSON、缺少必填参数，或字段类型有误。请修正 JSON 语法，并对照接口的请求体补全和更正字段。
    WrongRequestJson = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_JSON
    },
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The request body is wrong. Send valid JSON that contains the required field `field_groups`.
    ///
    /// 请求体不正确。请确认请求体为合法的 JSON，且包含必填字段 `field_groups`。
    WrongRequestBody = &ErrorInfo {
        status: Some(400),
        fix: Text { zh: "请求体不正确。请确认请求体为合法的 JSON，且包含必填字段 `field_groups`。", en: "The request body is wrong. Send valid JSON that contains the required field `field_groups`." },
        ..*error::WRONG_REQUEST_BODY
    },
    /// `1254002` (HTTP 500): Fail
    ///
    /// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
    ///
    /// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
    RequestFailed = &ErrorInfo {
        status: Some(500),
        ..*error::REQUEST_FAILED
    },
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The `app_token` is wrong. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// `app_token` 不正确。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    WrongBaseToken = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_BASE_TOKEN
    },
    /// `1254004` (HTTP 400): WrongTableId
    ///
    /// The `table_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// `table_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    WrongTableId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_TABLE_ID
    },
    /// `1254009` (HTTP 400): WrongFieldId
    ///
    /// The `field_id` is wrong. Take it from `bitable.v1.app_table_field.list`.
    ///
    /// `field_id` 不正确。请调用 `bitable.v1.app_table_field.list` 获取。
    WrongFieldId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_FIELD_ID
    },
    /// `1254036` (HTTP 400): Bitable is copying, please try again later.
    ///
    /// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
    ///
    /// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
    BaseCopying = &ErrorInfo {
        message: "Bitable is copying, please try again later.",
        ..*error::BASE_COPYING
    },
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// 没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    BaseTokenNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::BASE_TOKEN_NOT_FOUND
    },
    /// `1254041` (HTTP 404): TableIdNotFound
    ///
    /// No table has this `table_id`. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// 没有与 `table_id` 对应的数据表。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    TableIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::TABLE_ID_NOT_FOUND
    },
    /// `1254044` (HTTP 404): FieldIdNotFound
    ///
    /// No field has this `field_id`. Take it from `bitable.v1.app_table_field.list`.
    ///
    /// 没有与 `field_id` 对应的字段。请调用 `bitable.v1.app_table_field.list` 获取。
    FieldIdNotFound = &ErrorInfo {
        status: Some(404),
        ..*error::FIELD_ID_NOT_FOUND
    },
    /// [`1254114`](error::FIELD_GROUP_NAME_EMPTY): The name of field group is empty
    FieldGroupNameEmpty = error::FIELD_GROUP_NAME_EMPTY,
    /// [`1254115`](error::INVALID_FIELD_GROUP_NAME): The name of field group is invalid
    InvalidFieldGroupName = error::INVALID_FIELD_GROUP_NAME,
    /// [`1254116`](error::FIELD_GROUP_DESCRIPTION_TOO_LONG): The description of field group is too long
    FieldGroupDescriptionTooLong = error::FIELD_GROUP_DESCRIPTION_TOO_LONG,
    /// [`1254117`](error::FIELD_GROUP_NAME_DUPLICATED): The name of field group is duplicated
    FieldGroupNameDuplicated = error::FIELD_GROUP_NAME_DUPLICATED,
    /// [`1254118`](error::FIELD_GROUP_CHILDREN_EMPTY): The children of field group is empty
    FieldGroupChildrenEmpty = error::FIELD_GROUP_CHILDREN_EMPTY,
    /// [`1254119`](error::TOO_MANY_FIELD_GROUP_CHILDREN): The children of field group is too large
    TooManyFieldGroupChildren = error::TOO_MANY_FIELD_GROUP_CHILDREN,
    /// [`1254120`](error::FIELD_GROUPS_EMPTY): The field groups to be created is empty
    FieldGroupsEmpty = error::FIELD_GROUPS_EMPTY,
    /// [`1254121`](error::TOO_MANY_FIELD_GROUPS): The field groups to be created is too large
    TooManyFieldGroups = error::TOO_MANY_FIELD_GROUPS,
    /// [`1254122`](error::CHILD_IN_MULTIPLE_FIELD_GROUPS): Child belongs to multiple field groups
    ChildInMultipleFieldGroups = error::CHILD_IN_MULTIPLE_FIELD_GROUPS,
    /// [`1254123`](error::INVALID_FIELD_GROUP_CHILD_TYPE): The child type of field group is invalid
    InvalidFieldGroupChildType = error::INVALID_FIELD_GROUP_CHILD_TYPE,
    /// `1254290` (HTTP 400): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(400),
        ..*error::RATE_LIMITED
    },
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// A table cannot be written concurrently; changes of records, fields, forms and views all count. Call one after the other with 0.5 to 1 second between calls and retry on this code; where the operation has `ignore_consistency_check`, setting it to `true` helps.
    ///
    /// 同一数据表不支持并发写入（含记录、字段、表单和视图的修改）。请改为串行调用，每次间隔 0.5～1 秒，出错时重试；支持 `ignore_consistency_check` 的接口可将其设为 `true`。
    WriteConflict = &ErrorInfo {
        status: Some(400),
        ..*error::WRITE_CONFLICT
    },
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1254304` (HTTP 403): You are not authorized to perform this operation.
    ///
    /// The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again.
    ///
    /// 该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。
    BasePermissionDenied = &ErrorInfo {
        message: "You are not authorized to perform this operation.",
        fix: Text { zh: "该操作涉及行列权限，仅飞书企业版和旗舰版支持。请升级租户版本，或为调用身份授予「可管理」权限后重试。", en: "The operation involves row and column permissions, which only the Business and Enterprise editions of Feishu have. Upgrade the tenant, or give the caller management permission and try again." },
        ..*error::BASE_PERMISSION_DENIED
    },
    /// `1254607` (HTTP 500): Data not ready, please try again later
    ///
    /// Earlier operations are not finished or the calculation timed out. Try again after a pause, do not send concurrent requests to one base, and handle less data per call, for example with a smaller `page_size`.
    ///
    /// 前置操作尚未完成，或本次计算超时。请稍后重试，不要并发请求同一多维表格，批量操作时减少每次的数据量（如调小 `page_size`）。
    DataNotReady = &ErrorInfo {
        status: Some(500),
        ..*error::DATA_NOT_READY
    },
    /// `1255001` (HTTP 500): internal error
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(500),
        message: "internal error",
        ..*error::INTERNAL_ERROR1255001
    },
    /// `1254200` (HTTP 500): Something went wrong
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "Something went wrong",
        ..*error::INTERNAL_ERROR
    },
    /// `1255003` (HTTP 500): MarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    MarshalError = &ErrorInfo {
        status: Some(500),
        ..*error::MARSHAL_ERROR
    },
    /// `1255004` (HTTP 500): UmMarshalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    UnmarshalError = &ErrorInfo {
        status: Some(500),
        ..*error::UNMARSHAL_ERROR
    },
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later; if that recurs, handle less data per call.
    ///
    /// 请求超时。请稍后重试；若反复超时，请减少单次的数据量。
    RequestTimedOut = &ErrorInfo {
        message: "Request timed out, please try again later",
        ..*error::REQUEST_TIMED_OUT
    },
}
/// The field groups to create. / 要新增的字段编组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFieldGroup {
    /// The ID of the field group; without it the system makes one. / 字段编组的 ID；不传则由系统生成。
    /// - Example: `"fldPTb0U2y"`
    pub id: Option<String>,
    /// The name of the field group. / 字段编组的名称。
    /// - Length: 1 to 100
    /// - Example: `"text"`
    pub name: String,
    /// What belongs to the field group. / 归入该编组的成员。
    /// - Length: 1 to 300
    pub children: Vec<CreateFieldGroupChild>,
    /// The description of the field group. / 字段编组的描述。
    /// - Length: 0 to 2000
    /// - Example: `"text"`
    pub description: Option<String>,
}
impl CreateFieldGroup {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        children: impl Into<Vec<CreateFieldGroupChild>>,
    ) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            children: children.into(),
            description: Default::default(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl wire::Object for CreateFieldGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("children", &mut self.children);
        f.field("description", &mut self.description);
    }
}
/// What belongs to the field group. / 归入该编组的成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFieldGroupChild {
    /// The type of the member, which decides what `id` refers to. / 编组成员的类型，决定 `id` 的含义。
    pub r#type: CreateType,
    /// The ID of the member, which has to match `type`: for `field` it is a field ID from the reply of `bitable.v1.app_table_field.list`.
    ///
    /// 编组成员的 ID，须与 `type` 对应：`type` 为 `field` 时是字段 ID，从 `bitable.v1.app_table_field.list` 的响应中取得。
    /// - Example: `"fldPTb0U2y"`
    pub id: String,
}
impl CreateFieldGroupChild {
    /// Creates the value from its required fields.
    pub fn new(r#type: CreateType, id: impl Into<String>) -> Self {
        Self { r#type, id: id.into() }
    }
}
impl wire::Object for CreateFieldGroupChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
    }
}
/// The type of the member, which decides what `id` refers to. / 编组成员的类型，决定 `id` 的含义。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateType {
    /// `field`: A field / 字段
    Field,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateType {
    fn as_str(&self) -> &str {
        match self {
            Self::Field => "field",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "field" => Self::Field,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CreateFieldGroup CreateFieldGroupChild
}
crate::codegen::__impl_enum! {
    CreateType
}
