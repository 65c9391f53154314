// Generated from spec/corehr/v2/approver/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// List the approval tasks of an employee / 获取指定人员审批任务列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(
        &self,
        page_size: i64,
        user_id: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size, user_id))
    }
}
/// List the approval tasks of an employee / 获取指定人员审批任务列表.
///
/// Returns the approval tasks of a given employee page by page, regardless of data permissions.
///
/// 分页返回指定人员的审批任务，不受数据权限范围限制。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().approver().list(20, "ou_91791271921729102012").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/approvers`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:process:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 100
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Default: `"1"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The person whose approval tasks are listed, as a `user_id_type` ID. / 查询谁的审批任务，类型由 `user_id_type` 决定。
    /// - Example: `"ou_91791271921729102012"`
    pub user_id: String,
    /// The state of the approval task. / 审批任务的状态。
    /// - `-2`: Skipped, no longer used / 跳过，已废弃
    /// - `-1`: Initiated / 发起
    /// - `0`: Not started, no longer used / 未开始，已废弃
    /// - `1`: In progress / 进行中
    /// - `2`: Rejected / 已拒绝
    /// - `3`: Approved / 已通过
    /// - `4`: Withdrawn, no longer used / 被撤回，已废弃
    /// - `5`: Copied / 抄送
    /// - `6`: Form submitted, better queried with 3 / 表单提交，建议改用 3 查询
    /// - `12`: Failed / 失败
    /// - `14`: Sent back / 已回退
    /// - `16`: Withdrawal started, no longer used / 发起撤销，已废弃
    /// - Example: `1`
    pub approver_status: Option<i64>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64, user_id: impl Into<String>) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            user_id: user_id.into(),
            approver_status: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `approver_status`.
    #[must_use]
    pub fn approver_status(mut self, value: i64) -> Self {
        self.approver_status = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("approver_status", &mut self.approver_status);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("corehr.v2.approver.list", Get, "/open-apis/corehr/v2/approvers")
        .documented(text("获取指定人员审批任务列表", "List the approval tasks of an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PROCESS_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(100)).default("20"),
            query("page_token", String).default("\"1\""),
            query("user_id_type", String).default("\"open_id\""),
            query("user_id", String).required(),
            query("approver_status", Integer),
        ])
        .paging(Paging::new("page_token", "page_token", "approver_list").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListApproverInfo;
    fn items(response: ListResponse) -> Vec<ListApproverInfo> {
        response.approver_list
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The approval tasks found. / 查到的审批任务。
    pub approver_list: Vec<ListApproverInfo>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("approver_list", &mut self.approver_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1160500` (HTTP 500): system exception
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 系统内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ServiceFailed = &ErrorInfo {
        message: "system exception",
        ..*error::SERVICE_FAILED
    },
    /// `1160001` (HTTP 400): Failed to obtain tenant IDs and user IDs
    ///
    /// The tenant and the user cannot be determined from the request. Give a correct user ID of the type that `user_id_type` names.
    ///
    /// 根据请求参数无法确定租户和用户。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。
    InvalidParameter = &ErrorInfo {
        message: "Failed to obtain tenant IDs and user IDs",
        fix: Text { zh: "根据请求参数无法确定租户和用户。请确认用户 ID 正确，且与 `user_id_type` 的类型一致。", en: "The tenant and the user cannot be determined from the request. Give a correct user ID of the type that `user_id_type` names." },
        ..*error::INVALID_PARAMETER
    },
    /// `1160101` (HTTP 400): Illegal parameter
    ///
    /// A parameter is invalid. Compare the parameters with those of the operation. / 请求参数不合法。请对照该接口的字段说明修正参数。
    MarshalError = &ErrorInfo {
        status: Some(400),
        message: "Illegal parameter",
        fix: Text { zh: "请求参数不合法。请对照该接口的字段说明修正参数。", en: "A parameter is invalid. Compare the parameters with those of the operation." },
        ..*error::MARSHAL_ERROR
    },
    /// [`1160121`](error::LIST_TYPE_NOT_FOUND): List type does not exist
    ListTypeNotFound = error::LIST_TYPE_NOT_FOUND,
}
/// The approval tasks found. / 查到的审批任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApproverInfo {
    /// The ID of the approval task. / 审批任务的 ID。
    pub approver_id: String,
    /// The ID of the process the task belongs to. / 审批任务所属流程的 ID。
    pub process_id: String,
    /// The state of the approval task. / 审批任务的状态。
    /// - `-2`: Skipped, no longer used / 跳过，已废弃
    /// - `-1`: Initiated / 发起
    /// - `0`: Not started, no longer used / 未开始，已废弃
    /// - `1`: In progress / 进行中
    /// - `2`: Rejected / 已拒绝
    /// - `3`: Approved / 已通过
    /// - `4`: Withdrawn, no longer used / 被撤回，已废弃
    /// - `5`: Copied / 抄送
    /// - `6`: Form submitted, better queried with 3 / 表单提交，建议改用 3 查询
    /// - `12`: Failed / 失败
    /// - `14`: Sent back / 已回退
    /// - `16`: Withdrawal started, no longer used / 发起撤销，已废弃
    /// - `18`: Intervened / 已干预
    pub approver_status: i64,
}
impl wire::Object for ListApproverInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approver_id", &mut self.approver_id);
        f.field("process_id", &mut self.process_id);
        f.field("approver_status", &mut self.approver_status);
    }
}
crate::codegen::__impl_object! {
    ListApproverInfo
}
