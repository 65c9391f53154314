// Generated from spec/approval/v2/instance/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// List approval instances (v2) / 批量获取审批实例: [`List`](struct@List).
    #[deprecated(note = "use `approval.v4.instance.list` instead")]
    pub fn list(
        &self,
        approval_code: impl Into<id::ApprovalCode>,
        start_time: i64,
        end_time: i64,
        offset: i64,
        limit: i64,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(
            self.client,
            List::new(approval_code, start_time, end_time, offset, limit),
        )
    }
}
/// List approval instances (v2) / 批量获取审批实例.
///
/// Returns the instance codes of an approval definition, ordered by time of creation by default. Deprecated: use `approval.v4.instance.list` instead.
///
/// 返回一个审批定义下各实例的 Instance Code，默认按创建时间排序。已废弃，请改用 `approval.v4.instance.list`。
///
/// **Deprecated**: use `approval.v4.instance.list` instead.
///
/// - `POST /approval/openapi/v2/instance/list`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `approval:approval:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The code that identifies the approval definition. / 审批定义的 Code，是审批定义的唯一标识。
    pub approval_code: id::ApprovalCode,
    /// The start of the range in which the instances were created, in milliseconds since 1970.
    ///
    /// 时间段的开始，只返回在该时间段内创建的实例，毫秒级时间戳。
    pub start_time: i64,
    /// The end of the range in which the instances were created, in milliseconds since 1970.
    ///
    /// 时间段的结束，只返回在该时间段内创建的实例，毫秒级时间戳。
    pub end_time: i64,
    /// How many results to skip, for paging. / 从第几条开始返回，用于翻页。
    pub offset: i64,
    /// How many results to return at most, no more than 100. / 最多返回多少条，上限 100 条。
    pub limit: i64,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        approval_code: impl Into<id::ApprovalCode>,
        start_time: i64,
        end_time: i64,
        offset: i64,
        limit: i64,
    ) -> Self {
        Self {
            approval_code: approval_code.into(),
            start_time,
            end_time,
            offset,
            limit,
        }
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("offset", &mut self.offset);
        f.field("limit", &mut self.limit);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("approval.v2.instance.list", Post, "/approval/openapi/v2/instance/list")
        .documented(text("批量获取审批实例", "List approval instances (v2)"), "https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY])])
        .request(Json, &[
            body("approval_code", String).required(),
            body("start_time", Integer).required(),
            body("end_time", Integer).required(),
            body("offset", Integer).required(),
            body("limit", Integer).required(),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The codes of the approval instances found. / 符合条件的审批实例的 Code。
    pub instance_code_list: Vec<String>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("instance_code_list", &mut self.instance_code_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
/// The documented errors of [`List`](struct@List).
pub type ListError = crate::codegen::NoError;
