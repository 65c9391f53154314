// Generated from spec/bitable/v1/app_block_workflow/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::bitable::{error, v1};
impl super::Api<'_> {
    /// List workflows / 列出工作流: [`List`](struct@List).
    pub fn list(&self, app_token: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(app_token))
    }
}
/// List workflows / 列出工作流.
///
/// Returns all workflows of a base, for its managers. / 返回一个多维表格中的全部工作流，供其管理员使用。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_block_workflow().list("U9sGw5wyoiOIqdk1C4mcbYmMnbt").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/bitable/v1/apps/:app_token/block_workflows`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:workflow:read`, `bitable:app`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Length: 1 to 200
    /// - Example: `"U9sGw5wyoiOIqdk1C4mcbYmMnbt"`
    pub app_token: String,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>) -> Self {
        Self {
            app_token: app_token.into(),
        }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("bitable.v1.app_block_workflow.list", Get, "/open-apis/bitable/v1/apps/:app_token/block_workflows")
        .documented(text("列出工作流", "List workflows"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_WORKFLOW_READ]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(NoBody, &[path("app_token", String).required()])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The workflows of the base. / 多维表格中的工作流。
    pub workflows: Vec<ListBlockWorkflow>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workflows", &mut self.workflows);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
    /// The request body is wrong, usually because a required field is missing or the structure differs. Compare it with the request body of the operation.
    ///
    /// 请求体不正确，通常是缺少必填字段或结构有误。请对照接口的请求体字段补全并修正。
    WrongRequestBody = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_REQUEST_BODY
    },
    /// `1254002` (HTTP 400): Fail
    ///
    /// The change may be too large, calls may compete for a lock, or a parameter may be wrong, such as `page_token` or `table_id`. Send less data per call, leave pauses between calls and retry, and check the parameters; create a base in a wiki with `wiki.v2.space_node.create`.
    ///
    /// 可能是单次变更过大、并发抢锁失败或参数有误（如 `page_token`、`table_id` 无效）。请减少单次数据量、拉开请求间隔后重试，并核对参数；在知识库中创建多维表格须改用 `wiki.v2.space_node.create`。
    RequestFailed = &ErrorInfo {
        status: Some(400),
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
    /// `1254005` (HTTP 400): WrongViewId
    ///
    /// The `view_id` is wrong. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
    ///
    /// `view_id` 不正确。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
    WrongViewId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_VIEW_ID
    },
    /// `1254006` (HTTP 400): WrongRecordId
    ///
    /// The `record_id` is wrong. Take it from `bitable.v1.app_table_record.search`.
    ///
    /// `record_id` 不正确。请调用 `bitable.v1.app_table_record.search` 获取。
    WrongRecordId = &ErrorInfo {
        status: Some(400),
        ..*error::WRONG_RECORD_ID
    },
    /// `1254007` (HTTP 400): EmptyValue
    ///
    /// A parameter of the request has an empty value. Supply the value. / 请求中有参数的值为空。请补全该参数的值。
    EmptyValue = &ErrorInfo {
        status: Some(400),
        ..*error::EMPTY_VALUE
    },
    /// `1254008` (HTTP 400): EmptyView
    ///
    /// The view does not exist or holds no data. Check `view_id` and make sure that the view has data.
    ///
    /// 视图不存在或没有数据。请检查 `view_id`，并确认视图中有数据。
    EmptyView = &ErrorInfo {
        status: Some(400),
        ..*error::EMPTY_VIEW
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
    /// `1254010` (HTTP 400): ReqConvError
    ///
    /// The request parameters could not be converted. Compare their types and formats with those of the operation.
    ///
    /// 无法解析请求参数。请对照接口检查参数的类型和格式。
    ReqConvError = &ErrorInfo {
        status: Some(400),
        ..*error::REQ_CONV_ERROR
    },
    /// [`1254015`](error::FIELD_TYPE_NOT_MATCH): Field types do not match.
    FieldTypeNotMatch = error::FIELD_TYPE_NOT_MATCH,
    /// [`1254027`](error::UPLOAD_ATTACH_NOT_ALLOWED): UploadAttachNotAllowed
    UploadAttachNotAllowed = error::UPLOAD_ATTACH_NOT_ALLOWED,
    /// `1254030` (HTTP 400): InvalidPageToken
    ///
    /// The `page_token` is invalid. Pass the one of the previous page, and none in the first request.
    ///
    /// `page_token` 无效。请使用上一页返回的 `page_token`；首次请求不传。
    TooLargeResponse = &ErrorInfo {
        status: Some(400),
        message: "InvalidPageToken",
        fix: Text { zh: "`page_token` 无效。请使用上一页返回的 `page_token`；首次请求不传。", en: "The `page_token` is invalid. Pass the one of the previous page, and none in the first request." },
        ..*error::TOO_LARGE_RESPONSE
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
    /// [`1254037`](error::INVALID_CLIENT_TOKEN): Invalid client token, make sure that it complies with the specification.
    InvalidClientToken = error::INVALID_CLIENT_TOKEN,
    /// `1254040` (HTTP 400): BaseTokenNotFound
    ///
    /// No base has this `app_token`. Check it: if the URL starts with `feishu.cn/base`, take it from there; if it starts with `feishu.cn/wiki`, call `wiki.v2.space.get_node` and use `obj_token` when `obj_type` is `bitable`.
    ///
    /// 没有与 `app_token` 对应的多维表格。请核对取值：URL 以 `feishu.cn/base` 开头时从 URL 中取得，以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    BaseTokenNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::BASE_TOKEN_NOT_FOUND
    },
    /// `1254041` (HTTP 400): TableIdNotFound
    ///
    /// No table has this `table_id`. Take it from the URL of the base or from `bitable.v1.app_table.list`.
    ///
    /// 没有与 `table_id` 对应的数据表。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table.list` 获取。
    TableIdNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::TABLE_ID_NOT_FOUND
    },
    /// `1254042` (HTTP 400): ViewIdNotFound
    ///
    /// No view has this `view_id`. Take it from the URL of the base or from `bitable.v1.app_table_view.list`; bases embedded in documents do not provide one.
    ///
    /// 没有与 `view_id` 对应的视图。请从多维表格的 URL 中取得，或调用 `bitable.v1.app_table_view.list` 获取；嵌入在云文档中的多维表格暂时无法获取 `view_id`。
    ViewIdNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::VIEW_ID_NOT_FOUND
    },
    /// `1254043` (HTTP 400): RecordIdNotFound
    ///
    /// No record has this `record_id`. Take it from `bitable.v1.app_table_record.search`.
    ///
    /// 没有与 `record_id` 对应的记录。请调用 `bitable.v1.app_table_record.search` 获取。
    RecordIdNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::RECORD_ID_NOT_FOUND
    },
    /// `1254044` (HTTP 400): FieldIdNotFound
    ///
    /// No field has this `field_id`. Take it from `bitable.v1.app_table_field.list`.
    ///
    /// 没有与 `field_id` 对应的字段。请调用 `bitable.v1.app_table_field.list` 获取。
    FieldIdNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::FIELD_ID_NOT_FOUND
    },
    /// `1254045` (HTTP 400): FieldNameNotFound
    ///
    /// No field has this name. Use the names that `bitable.v1.app_table_field.list` returns (the page may hide spaces, line breaks and special characters); if advanced permissions are on, give the caller permission on the field or management permission.
    ///
    /// 没有该名称的字段。请使用 `bitable.v1.app_table_field.list` 返回的名称（界面显示可能会忽略空格、换行和特殊字符）；若已开启高级权限，请为调用身份授予该字段的权限或「可管理」权限。
    FieldNameNotFound = &ErrorInfo {
        status: Some(400),
        ..*error::FIELD_NAME_NOT_FOUND
    },
    /// `1254060` (HTTP 400): TextFieldConvFail
    ///
    /// The value of a text field is wrong. Pass a string. / 文本字段的值不正确。请传入字符串。
    TextFieldConversionFailed = &ErrorInfo {
        status: Some(400),
        ..*error::TEXT_FIELD_CONVERSION_FAILED
    },
}
/// The workflows of the base. / 多维表格中的工作流。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBlockWorkflow {
    /// The ID of the workflow. / 工作流的 ID。
    pub workflow_id: String,
    /// The title of the workflow. / 工作流的标题。
    pub title: String,
    /// Whether the workflow is enabled. / 工作流是否启用。
    pub status: v1::Status,
}
impl wire::Object for ListBlockWorkflow {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workflow_id", &mut self.workflow_id);
        f.field("title", &mut self.title);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    ListBlockWorkflow
}
