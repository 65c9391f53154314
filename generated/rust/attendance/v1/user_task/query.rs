// Generated from spec/attendance/v1/user_task/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query clock-in results / 查询打卡结果: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.ignore_invalid_users(…))`.
    pub fn query(
        &self,
        employee_type: v1::EmployeeType,
        user_ids: impl Into<Vec<String>>,
        check_date_from: i64,
        check_date_to: i64,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(employee_type, user_ids, check_date_from, check_date_to),
        )
    }
}
/// Query clock-in results / 查询打卡结果.
///
/// Returns the actual results of each clock-in and clock-out of employees with times and records.
///
/// 返回员工每次上下班的实际打卡结果、时间和对应的打卡记录。
///
/// - `POST /open-apis/attendance/v1/user_tasks/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of employee ID; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求和响应中员工 ID 的类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// What happens to users in `user_ids` that are invalid or out of reach: with true the others are returned and these listed, with false the request fails.
    ///
    /// `user_ids` 中有无效或无权限的用户时怎样处理：true 为返回其余用户的数据，并列出这些用户；false 为整个请求报错。
    pub ignore_invalid_users: Option<bool>,
    /// Which people to return for an ID, as new hires can get that of someone who has left: true is all who have had it, false only the current holder or the last to leave.
    ///
    /// 新员工可能沿用离职员工的 ID：true 时返回用过该 ID 的所有在职和离职员工的数据，false 时只返回在职者或最近离职者的数据。
    pub include_terminated_user: Option<bool>,
    /// The users whose punch results are queried, as `employee_type` IDs; 50 at most.
    ///
    /// 查询哪些用户的打卡结果，类型由 `employee_type` 决定，最多 50 人。
    /// - Example: `["abd754f7"]`
    pub user_ids: Vec<String>,
    /// The first working day to query, as yyyyMMdd. / 查询的第一个工作日，格式为 yyyyMMdd。
    /// - Example: `20190817`
    pub check_date_from: i64,
    /// The last working day to query, as yyyyMMdd. / 查询的最后一个工作日，格式为 yyyyMMdd。
    /// - Example: `20190820`
    pub check_date_to: i64,
    /// Whether the results of overtime periods, whose `task_shift_type` is 1, are returned besides those of normal work. Overtime that adjoins normal work is still a period of its own, such as 9 to 18 and 18 to 19 o'clock, but both have the same punch record IDs.
    ///
    /// 是否同时返回加班班段（`task_shift_type` 为 1）的打卡结果，不返回时只有正常班段。加班与正常班段首尾相连时仍分成两段返回，例如 9–18 点和 18–19 点，但两段的打卡记录 ID 相同。
    pub need_overtime_result: Option<bool>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        user_ids: impl Into<Vec<String>>,
        check_date_from: i64,
        check_date_to: i64,
    ) -> Self {
        Self {
            employee_type,
            ignore_invalid_users: Default::default(),
            include_terminated_user: Default::default(),
            user_ids: user_ids.into(),
            check_date_from,
            check_date_to,
            need_overtime_result: Default::default(),
        }
    }
    /// Sets `ignore_invalid_users`.
    #[must_use]
    pub fn ignore_invalid_users(mut self, value: bool) -> Self {
        self.ignore_invalid_users = Some(value);
        self
    }
    /// Sets `include_terminated_user`.
    #[must_use]
    pub fn include_terminated_user(mut self, value: bool) -> Self {
        self.include_terminated_user = Some(value);
        self
    }
    /// Sets `need_overtime_result`.
    #[must_use]
    pub fn need_overtime_result(mut self, value: bool) -> Self {
        self.need_overtime_result = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("ignore_invalid_users", &mut self.ignore_invalid_users);
        f.field("include_terminated_user", &mut self.include_terminated_user);
        f.field("user_ids", &mut self.user_ids);
        f.field("check_date_from", &mut self.check_date_from);
        f.field("check_date_to", &mut self.check_date_to);
        f.field("need_overtime_result", &mut self.need_overtime_result);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_task.query", Post, "/open-apis/attendance/v1/user_tasks/query")
        .documented(text("查询打卡结果", "Query clock-in results"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            query("ignore_invalid_users", Boolean),
            query("include_terminated_user", Boolean),
            body("user_ids", Array).required(),
            body("check_date_from", Integer).required(),
            body("check_date_to", Integer).required(),
            body("need_overtime_result", Boolean),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The punch results, one user and day per entry. / 打卡结果，一项为一名用户一天。
    pub user_task_results: Vec<QueryUserTask>,
    /// The users that do not exist, as `employee_type` IDs. / 无效的用户 ID，类型由 `employee_type` 决定。
    pub invalid_user_ids: Vec<String>,
    /// The users that the caller may not query, as `employee_type` IDs. / 无权查询的用户，类型由 `employee_type` 决定。
    pub unauthorized_user_ids: Vec<String>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_task_results", &mut self.user_task_results);
        f.field("invalid_user_ids", &mut self.invalid_user_ids);
        f.field("unauthorized_user_ids", &mut self.unauthorized_user_ids);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
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
    /// `1220004` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "user_id is not exist or does not have permission", for example, means that the user ID does not exist or is out of reach.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“user_id is not exist or does not have permission”表示用户 ID 不存在或没有权限。
    InvalidParameter1220004 = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER1220004
    },
    /// [`1220005`](error::PERMISSION_DENIED): 没有权限
    PermissionDenied = error::PERMISSION_DENIED,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// [`1226500`](error::RETIRED1226500): 历史错误码，不再使用
    Retired1226500 = error::RETIRED1226500,
    /// [`1227500`](error::ORGANIZATION_SERVICE_ERROR): param is invalis
    OrganizationServiceError = error::ORGANIZATION_SERVICE_ERROR,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
/// The result of the punch-in. / 上班打卡的结果。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryCheckInResult {
    /// `NoNeedCheck`: No punch needed / 无需打卡
    NoNeedCheck,
    /// `SystemCheck`: Punched by the system (deprecated) / 系统打卡（已弃用）
    SystemCheck,
    /// `Normal`: Normal / 正常
    Normal,
    /// `Early`: Left early / 早退
    Early,
    /// `Late`: Late / 迟到
    Late,
    /// `Lack`: Missing punch / 缺卡
    Lack,
    /// `Todo`: Not punched yet / 未打卡
    Todo,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryCheckInResult {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryCheckInResult {
    fn as_str(&self) -> &str {
        match self {
            Self::NoNeedCheck => "NoNeedCheck",
            Self::SystemCheck => "SystemCheck",
            Self::Normal => "Normal",
            Self::Early => "Early",
            Self::Late => "Late",
            Self::Lack => "Lack",
            Self::Todo => "Todo",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NoNeedCheck" => Self::NoNeedCheck,
            "SystemCheck" => Self::SystemCheck,
            "Normal" => Self::Normal,
            "Early" => Self::Early,
            "Late" => Self::Late,
            "Lack" => Self::Lack,
            "Todo" => Self::Todo,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What explains the result of the punch-in, such as a correction or leave. / 上班打卡结果的来由，例如补卡或请假。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryCheckInResultSupplement {
    /// `None`: Nothing / 无
    None,
    /// `ManagerModification`: Changed by an admin / 管理员修改
    ManagerModification,
    /// `CardReplacement`: Punch correction approved / 补卡通过
    CardReplacement,
    /// `ShiftChange`: Shift swap / 换班
    ShiftChange,
    /// `Travel`: Business trip / 出差
    Travel,
    /// `Leave`: Leave / 请假
    Leave,
    /// `GoOut`: Out of office / 外出
    GoOut,
    /// `CardReplacementApplication`: Punch correction under review / 补卡申请中
    CardReplacementApplication,
    /// `FieldPunch`: Punch in the field / 外勤打卡
    FieldPunch,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryCheckInResultSupplement {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryCheckInResultSupplement {
    fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::ManagerModification => "ManagerModification",
            Self::CardReplacement => "CardReplacement",
            Self::ShiftChange => "ShiftChange",
            Self::Travel => "Travel",
            Self::Leave => "Leave",
            Self::GoOut => "GoOut",
            Self::CardReplacementApplication => "CardReplacementApplication",
            Self::FieldPunch => "FieldPunch",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "ManagerModification" => Self::ManagerModification,
            "CardReplacement" => Self::CardReplacement,
            "ShiftChange" => Self::ShiftChange,
            "Travel" => Self::Travel,
            "Leave" => Self::Leave,
            "GoOut" => Self::GoOut,
            "CardReplacementApplication" => Self::CardReplacementApplication,
            "FieldPunch" => Self::FieldPunch,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The result of the punch-out. / 下班打卡的结果。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryCheckOutResult {
    /// `NoNeedCheck`: No punch needed / 无需打卡
    NoNeedCheck,
    /// `SystemCheck`: Punched by the system (deprecated) / 系统打卡（已弃用）
    SystemCheck,
    /// `Normal`: Normal / 正常
    Normal,
    /// `Early`: Left early / 早退
    Early,
    /// `Late`: Late / 迟到
    Late,
    /// `Lack`: Missing punch / 缺卡
    Lack,
    /// `Todo`: Not punched yet / 未打卡
    Todo,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryCheckOutResult {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryCheckOutResult {
    fn as_str(&self) -> &str {
        match self {
            Self::NoNeedCheck => "NoNeedCheck",
            Self::SystemCheck => "SystemCheck",
            Self::Normal => "Normal",
            Self::Early => "Early",
            Self::Late => "Late",
            Self::Lack => "Lack",
            Self::Todo => "Todo",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NoNeedCheck" => Self::NoNeedCheck,
            "SystemCheck" => Self::SystemCheck,
            "Normal" => Self::Normal,
            "Early" => Self::Early,
            "Late" => Self::Late,
            "Lack" => Self::Lack,
            "Todo" => Self::Todo,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// What explains the result of the punch-out, such as a correction or leave. / 下班打卡结果的来由，例如补卡或请假。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryCheckOutResultSupplement {
    /// `None`: Nothing / 无
    None,
    /// `ManagerModification`: Changed by an admin / 管理员修改
    ManagerModification,
    /// `CardReplacement`: Punch correction approved / 补卡通过
    CardReplacement,
    /// `ShiftChange`: Shift swap / 换班
    ShiftChange,
    /// `Travel`: Business trip / 出差
    Travel,
    /// `Leave`: Leave / 请假
    Leave,
    /// `GoOut`: Out of office / 外出
    GoOut,
    /// `CardReplacementApplication`: Punch correction under review / 补卡申请中
    CardReplacementApplication,
    /// `FieldPunch`: Punch in the field / 外勤打卡
    FieldPunch,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryCheckOutResultSupplement {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryCheckOutResultSupplement {
    fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::ManagerModification => "ManagerModification",
            Self::CardReplacement => "CardReplacement",
            Self::ShiftChange => "ShiftChange",
            Self::Travel => "Travel",
            Self::Leave => "Leave",
            Self::GoOut => "GoOut",
            Self::CardReplacementApplication => "CardReplacementApplication",
            Self::FieldPunch => "FieldPunch",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "None" => Self::None,
            "ManagerModification" => Self::ManagerModification,
            "CardReplacement" => Self::CardReplacement,
            "ShiftChange" => Self::ShiftChange,
            "Travel" => Self::Travel,
            "Leave" => Self::Leave,
            "GoOut" => Self::GoOut,
            "CardReplacementApplication" => Self::CardReplacementApplication,
            "FieldPunch" => Self::FieldPunch,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The punches of the day, one entry per work period. / 当天各班段的上下班打卡情况。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTaskResult {
    /// The ID of the record of the punch-in. / 上班打卡的流水记录 ID。
    pub check_in_record_id: String,
    /// The record of the punch-in. / 上班打卡的流水记录。
    pub check_in_record: v1::UserFlow,
    /// The ID of the record of the punch-out. / 下班打卡的流水记录 ID。
    pub check_out_record_id: String,
    /// The record of the punch-out. / 下班打卡的流水记录。
    pub check_out_record: v1::UserFlow,
    /// The result of the punch-in. / 上班打卡的结果。
    pub check_in_result: QueryCheckInResult,
    /// The result of the punch-out. / 下班打卡的结果。
    pub check_out_result: QueryCheckOutResult,
    /// What explains the result of the punch-in, such as a correction or leave. / 上班打卡结果的来由，例如补卡或请假。
    pub check_in_result_supplement: QueryCheckInResultSupplement,
    /// What explains the result of the punch-out, such as a correction or leave. / 下班打卡结果的来由，例如补卡或请假。
    pub check_out_result_supplement: QueryCheckOutResultSupplement,
    /// The time of the punch-in, in seconds since 1970. / 打上班卡的时间，秒级时间戳。
    pub check_in_shift_time: wire::TimestampSec,
    /// The time of the punch-out, in seconds since 1970. / 打下班卡的时间，秒级时间戳。
    pub check_out_shift_time: wire::TimestampSec,
    /// Whether the period is normal work (`0`) or overtime (`1`). / 该班段是正常班次（`0`）还是加班班次（`1`）。
    pub task_shift_type: i64,
}
impl wire::Object for QueryTaskResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("check_in_record_id", &mut self.check_in_record_id);
        f.field("check_in_record", &mut self.check_in_record);
        f.field("check_out_record_id", &mut self.check_out_record_id);
        f.field("check_out_record", &mut self.check_out_record);
        f.field("check_in_result", &mut self.check_in_result);
        f.field("check_out_result", &mut self.check_out_result);
        f.field("check_in_result_supplement", &mut self.check_in_result_supplement);
        f.field("check_out_result_supplement", &mut self.check_out_result_supplement);
        f.field("check_in_shift_time", &mut self.check_in_shift_time);
        f.field("check_out_shift_time", &mut self.check_out_shift_time);
        f.field("task_shift_type", &mut self.task_shift_type);
    }
}
/// The punch results, one user and day per entry. / 打卡结果，一项为一名用户一天。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserTask {
    /// The ID of the punch result. / 打卡结果记录的 ID。
    pub result_id: String,
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The name of the user. / 用户姓名。
    pub employee_name: String,
    /// The day of the result, as yyyyMMdd. / 打卡结果所属的日期，格式为 yyyyMMdd。
    pub day: i64,
    /// The ID of the attendance group, with which `attendance.v1.group.get` gives its details; `1` means that the user is in no group.
    ///
    /// 考勤组 ID，可用 `attendance.v1.group.get` 查询详情；`1` 表示未加入考勤组。
    pub group_id: String,
    /// The ID of the shift, with which `attendance.v1.shift.get` gives its details; `9` is the default shift.
    ///
    /// 班次 ID，可用 `attendance.v1.shift.get` 查询详情；`9` 表示默认班次。
    pub shift_id: String,
    /// The punches of the day, one entry per work period. / 当天各班段的上下班打卡情况。
    pub records: Vec<QueryTaskResult>,
}
impl wire::Object for QueryUserTask {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result_id", &mut self.result_id);
        f.field("user_id", &mut self.user_id);
        f.field("employee_name", &mut self.employee_name);
        f.field("day", &mut self.day);
        f.field("group_id", &mut self.group_id);
        f.field("shift_id", &mut self.shift_id);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    QueryTaskResult QueryUserTask
}
crate::codegen::__impl_enum! {
    QueryCheckInResult QueryCheckInResultSupplement QueryCheckOutResult
    QueryCheckOutResultSupplement
}
