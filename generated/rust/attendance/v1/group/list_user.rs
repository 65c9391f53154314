// Generated from spec/attendance/v1/group/list_user.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// List the members of an attendance group / 查询考勤组下所有成员: [`ListUser`](struct@ListUser).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list_user(
        &self,
        group_id: impl Into<String>,
        employee_type: impl Into<String>,
        dept_type: impl Into<String>,
        member_clock_type: i64,
    ) -> crate::codegen::Call<ListUser> {
        crate::codegen::Call::new(
            self.client,
            ListUser::new(group_id, employee_type, dept_type, member_clock_type),
        )
    }
}
/// List the members of an attendance group / 查询考勤组下所有成员.
///
/// Returns the members of an attendance group page by page. / 分页返回一个考勤组的成员。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.attendance().v1().group().list_user("6919358128597097404", "employee_id", "open_id", 1).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/attendance/v1/groups/:group_id/list_user`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `attendance:rule`, `attendance:rule:readonly`
///
/// Errors: [`ListUserError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUser {
    /// The ID of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or `attendance.v1.user_task.query`.
    ///
    /// 考勤组 ID，可由 `attendance.v1.group.create`、`attendance.v1.group.search` 或 `attendance.v1.user_task.query` 得到。
    /// - Example: `"6919358128597097404"`
    pub group_id: String,
    /// The type of ID in `user_id` of the reply: `employee_id` is the user ID shown in the member details of the admin console, `employee_no` the employee number shown there.
    ///
    /// 响应中 `user_id` 的 ID 类型：`employee_id` 为管理后台成员详情中的用户 ID，`employee_no` 为其中的工号。
    /// - Example: `"employee_id"`
    pub employee_type: String,
    /// The type of ID in `department_ids` of the reply; only `open_id` is supported so far, which is the `open_department_id` of the department.
    ///
    /// 响应中 `department_ids` 的 ID 类型，目前只支持 `open_id`，即部门的 `open_department_id`。
    /// - Example: `"open_id"`
    pub dept_type: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 50
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"92xKiuWrBCSweSZJBSTpag%3D%3D"`
    pub page_token: Option<String>,
    /// Which members to list, by whether they have to punch. / 按是否需要打卡筛选考勤组成员。
    /// - `0`: All members / 全部成员
    /// - `1`: Members who have to punch / 需要打卡的成员
    /// - `2`: Members who need not punch / 无需打卡的成员
    /// - Example: `1`
    pub member_clock_type: i64,
}
impl ListUser {
    /// Creates the value from its required fields.
    pub fn new(
        group_id: impl Into<String>,
        employee_type: impl Into<String>,
        dept_type: impl Into<String>,
        member_clock_type: i64,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            employee_type: employee_type.into(),
            dept_type: dept_type.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            member_clock_type,
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for ListUser {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("employee_type", &mut self.employee_type);
        f.field("dept_type", &mut self.dept_type);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("member_clock_type", &mut self.member_clock_type);
    }
}
crate::codegen::__impl_object! {
    ListUser
}
crate::codegen::__operation! {
    ListUser => ListUserResponse, ListUserError:
    Endpoint::new("attendance.v1.group.list_user", Get, "/open-apis/attendance/v1/groups/:group_id/list_user")
        .documented(text("查询考勤组下所有成员", "List the members of an attendance group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::ATTENDANCE_RULE]),
            scopes(&[crate::scope::ATTENDANCE_RULE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("group_id", String).required(),
            query("employee_type", String).required(),
            query("dept_type", String).required(),
            query("page_size", Integer).between(Some(1), Some(50)).default("10"),
            query("page_token", String),
            query("member_clock_type", Integer).required(),
        ])
        .paging(Paging::new("page_token", "page_token", "users").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for ListUser {
    type Item = ListUserUserBase;
    fn items(response: ListUserResponse) -> Vec<ListUserUserBase> {
        response.users
    }
}
/// The reply to [`ListUser`](struct@ListUser).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResponse {
    /// The members of the attendance group on this page. / 本页的考勤组成员。
    pub users: Vec<ListUserUserBase>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListUserResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("users", &mut self.users);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListUserResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`ListUser`](struct@ListUser).
    ListUserError:
    /// `1220001` (HTTP 400): invalid parameter
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "invalid parameter",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220002`](error::TENANT_ID_EMPTY): tenant_id is empty
    TenantIdEmpty = error::TENANT_ID_EMPTY,
    /// [`1220006`](error::APP_PERMISSION_DENIED): enterprise tenant app has no privilege
    AppPermissionDenied = error::APP_PERMISSION_DENIED,
    /// `1220007` (HTTP 400): not enterprise tenant
    ///
    /// The tenant is not an enterprise tenant and cannot use the operation. Check the type and permissions of the tenant and call with an app of an enterprise tenant.
    ///
    /// 当前租户不是企业租户，无法使用该接口。请检查租户的类型和权限，改用企业租户的应用调用。
    LeavePlanVersionNotFound = &ErrorInfo {
        message: "not enterprise tenant",
        fix: Text { zh: "当前租户不是企业租户，无法使用该接口。请检查租户的类型和权限，改用企业租户的应用调用。", en: "The tenant is not an enterprise tenant and cannot use the operation. Check the type and permissions of the tenant and call with an app of an enterprise tenant." },
        ..*error::LEAVE_PLAN_VERSION_NOT_FOUND
    },
    /// `1220003` (HTTP 400): user_id type is not employee_id or employee_no
    ///
    /// The user ID is invalid. Pass a valid ID of the type that the operation expects.
    ///
    /// 用户 ID 无效。请改为接口要求类型的有效用户 ID。
    InvalidEmployeeType = &ErrorInfo {
        fix: Text { zh: "用户 ID 无效。请改为接口要求类型的有效用户 ID。", en: "The user ID is invalid. Pass a valid ID of the type that the operation expects." },
        ..*error::INVALID_EMPLOYEE_TYPE
    },
    /// `1225000` (HTTP 500): system error
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "system error",
        ..*error::SYSTEM_ERROR
    },
    /// `1227000` (HTTP 500): management service error
    ///
    /// The management service failed. Act on the `msg` of the reply or try again later; if it keeps failing, contact support with the log id.
    ///
    /// 管理服务异常。请根据响应中的 `msg` 排查或稍后重试；若持续失败，请联系技术支持并提供 log id。
    ManagementServiceError = &ErrorInfo {
        message: "management service error",
        ..*error::MANAGEMENT_SERVICE_ERROR
    },
}
/// The members of the attendance group on this page. / 本页的考勤组成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserUserBase {
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The chain of departments of the user, from the direct one up to the root, as `dept_type` IDs.
    ///
    /// 用户所在的部门链，从直属部门一直到根部门，类型由 `dept_type` 决定。
    pub department_ids: Vec<String>,
}
impl wire::Object for ListUserUserBase {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("department_ids", &mut self.department_ids);
    }
}
crate::codegen::__impl_object! {
    ListUserUserBase
}
