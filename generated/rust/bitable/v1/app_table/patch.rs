// Generated from spec/bitable/v1/app_table/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::bitable::error;
impl super::Api<'_> {
    /// Update a table / 更新数据表: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.name(…))`.
    pub fn patch(
        &self,
        app_token: impl Into<String>,
        table_id: impl Into<id::TableId>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_token, table_id))
    }
}
/// Update a table / 更新数据表.
///
/// Changes the name of a table, the only thing that can be changed. / 修改一个数据表的名称，其他信息不能修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.bitable().v1().app_table().patch("XrgTb4y1haKYnasu0xXb1g7lcSg", "tbl1TkhyTWDkSoZ3").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `base:table:update`, `bitable:app`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The `app_token` of the base. If the URL begins with `feishu.cn/base`, it is in the URL; if with `feishu.cn/wiki`, it is the `obj_token` that `wiki.v2.space.get_node` returns when `obj_type` is `bitable`.
    ///
    /// 多维表格的 `app_token`。URL 以 `feishu.cn/base` 开头时从 URL 中取得；以 `feishu.cn/wiki` 开头时调用 `wiki.v2.space.get_node`，在 `obj_type` 为 `bitable` 时取 `obj_token`。
    /// - Length: at least 1
    /// - Example: `"XrgTb4y1haKYnasu0xXb1g7lcSg"`
    pub app_token: String,
    /// The ID of the table, which is in the URL of the base and in the reply of `bitable.v1.app_table.list`.
    ///
    /// 数据表的 ID，可从多维表格的 URL 或 `bitable.v1.app_table.list` 的响应中取得。
    /// - Example: `"tbl1TkhyTWDkSoZ3"`
    pub table_id: id::TableId,
    /// The new name of the table; spaces at either end are removed, and `/ \ ? * : [ ]` are not allowed. An empty name or the present one changes nothing, yet the call succeeds.
    ///
    /// 数据表的新名称，首尾空格会被去除，不能含 `/ \ ? * : [ ]`；为空或与原名称相同时接口仍返回成功，但名称不变。
    /// - Length: 1 to 100
    /// - Matches `^[^\[\]\:\\\/\?\*]+$`
    /// - Example: `"text"`
    pub name: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(app_token: impl Into<String>, table_id: impl Into<id::TableId>) -> Self {
        Self {
            app_token: app_token.into(),
            table_id: table_id.into(),
            name: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_token", &mut self.app_token);
        f.field("table_id", &mut self.table_id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("bitable.v1.app_table.patch", Patch, "/open-apis/bitable/v1/apps/:app_token/tables/:table_id")
        .documented(text("更新数据表", "Update a table"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::BASE_TABLE_UPDATE]),
            scopes(&[crate::scope::BITABLE_APP]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_token", String).required(),
            path("table_id", String).required(),
            body("name", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The name of the table after the update. / 数据表更新后的名称。
    pub name: String,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// `1254013` (HTTP 400): TableNameDuplicated
    ///
    /// A table of this name exists. Choose another name. / 已有同名的数据表。请换一个名称。
    TableNameDuplicated = &ErrorInfo {
        status: Some(400),
        ..*error::TABLE_NAME_DUPLICATED
    },
    /// `1254036` (HTTP 403): Base is copying, please try again later.
    ///
    /// The base is being copied in the background and cannot be used meanwhile. Try again once the copy is complete.
    ///
    /// 多维表格正在异步复制，期间不能操作。请等复制完成后重试。
    BaseCopying = &ErrorInfo {
        status: Some(403),
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
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Call less often; try again after a pause. / 请求过快。请降低调用频率，稍后重试。
    RateLimited = &ErrorInfo {
        status: Some(429),
        ..*error::RATE_LIMITED
    },
    /// [`1254302`](error::PERMISSION_DENIED): Permission denied.
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1255001` (HTTP 500): InternalError
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError1255001 = &ErrorInfo {
        status: Some(500),
        ..*error::INTERNAL_ERROR1255001
    },
}
