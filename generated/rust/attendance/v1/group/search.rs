// Generated from spec/attendance/v1/group/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Search attendance groups by name / 按名称查询考勤组: [`Search`](struct@Search).
    pub fn search(&self, group_name: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(group_name))
    }
}
/// Search attendance groups by name / 按名称查询考勤组.
///
/// Finds attendance groups by exact or partial name, at most 10, latest changed first and about 2 seconds behind.
///
/// 按名称精确或模糊匹配考勤组，按修改时间倒序最多返回 10 个，约有 2 秒延迟。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().group().search("text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/groups/search`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`, `attendance:rule:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The name of the attendance group. / 考勤组名称。
    /// - Example: `"text"`
    pub group_name: String,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(group_name: impl Into<String>) -> Self {
        Self {
            group_name: group_name.into(),
        }
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_name", &mut self.group_name);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("attendance.v1.group.search", Post, "/open-apis/attendance/v1/groups/search")
        .documented(text("按名称查询考勤组", "Search attendance groups by name"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/search")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::ATTENDANCE_RULE]),
            scopes(&[crate::scope::ATTENDANCE_RULE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[body("group_name", String).required()])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The attendance groups, by ID and name only. / 考勤组列表，只含 ID 和名称。
    pub group_list: Vec<v1::GroupMeta>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_list", &mut self.group_list);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220002`](error::TENANT_ID_EMPTY): tenant_id is empty
    TenantIdEmpty = error::TENANT_ID_EMPTY,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
