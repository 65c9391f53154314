// Generated from spec/attendance/v1/shift/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Create or update a shift / 创建班次: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_type(…))`.
    pub fn create(
        &self,
        shift_name: impl Into<String>,
        punch_times: i64,
        punch_time_rule: impl Into<Vec<v1::PunchTimeRuleInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(shift_name, punch_times, punch_time_rule),
        )
    }
}
/// Create or update a shift / 创建班次.
///
/// Creates a shift, or changes it if an ID is given; shifts are shared, so a change affects every group that uses them.
///
/// 创建班次，传入 ID 时则修改，班次全企业共享，修改会影响引用它的考勤组。
///
/// - `POST /open-apis/attendance/v1/shifts`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: Option<v1::EmployeeType>,
    /// The name of the shift, which no other shift may have. / 班次名称，不能与其他班次重名。
    /// - Example: `"text"`
    pub shift_name: String,
    /// A legacy field without effect; `punch_time_rule` decides how often members punch a day.
    ///
    /// 历史字段，已不起作用；一天打几次卡由 `punch_time_rule` 决定。
    /// - Example: `1`
    pub punch_times: i64,
    /// The people in charge of the shift, as `employee_type` IDs. / 班次负责人，类型由 `employee_type` 决定。
    /// - Example: `["456123"]`
    pub sub_shift_leader_ids: Option<Vec<String>>,
    /// Whether punch times are flexible; off by default. / 是否开启弹性打卡，默认不开启。
    pub is_flexible: Option<bool>,
    /// By how many minutes members may come later or leave earlier; it has no effect where `flexible_rule` is set.
    ///
    /// 弹性打卡的分钟数，即上班最多可晚到、下班最多可早走的时长；设置了 `flexible_rule` 时不生效。
    /// - Example: `60`
    pub flexible_minutes: Option<i64>,
    /// The rules of flexible punching, which set coming late and leaving early separately.
    ///
    /// 弹性打卡的具体规则，分别设定晚到与早走的时长。
    pub flexible_rule: Option<Vec<v1::FlexibleRuleInput>>,
    /// Whether members need not punch out; by default they must. / 下班是否免打卡，默认需要打下班卡。
    pub no_need_off: Option<bool>,
    /// The punch rules, one for each work period of the day. / 打卡规则，一天中每个上下班时段一项。
    pub punch_time_rule: Vec<v1::PunchTimeRuleInput>,
    /// The rules that let members come later the day after they left late; available in the enterprise edition of Feishu People only.
    ///
    /// 晚走晚到规则：前一天下班晚，次日上班可相应推迟。仅飞书人事企业版可用。
    pub late_off_late_on_rule: Option<Vec<v1::LateOffLateOnRuleInput>>,
    /// The breaks within the shift. / 班次内的休息时段。
    pub rest_time_rule: Option<Vec<v1::RestRuleInput>>,
    /// The periods that count as overtime; available in the enterprise edition of Feishu People only.
    ///
    /// 可计加班的时段，仅飞书人事企业版可用。
    pub overtime_rule: Option<Vec<v1::OvertimeRuleInput>>,
    /// The type of day the shift is for: `1` is a working day, the default, `2` a rest day. A rest day cannot be combined with `is_flexible`.
    ///
    /// 班次用于哪类日期：`1` 工作日（默认），`2` 休息日。开启 `is_flexible` 后不能设为休息日。
    /// - Example: `1`
    pub day_type: Option<i64>,
    /// The breaks outside the shift. / 班次以外的休息时段。
    pub overtime_rest_time_rule: Option<Vec<v1::RestRuleInput>>,
    /// After how many minutes being late counts as seriously late; it takes precedence over the field of the same name in `punch_time_rule`.
    ///
    /// 晚到多少分钟记为严重迟到，优先于 `punch_time_rule` 中的同名字段。
    /// - Example: `40`
    pub late_minutes_as_serious_late: Option<i64>,
    /// How the shift is split into half days; available in the enterprise edition of Feishu People only.
    ///
    /// 如何把班次划分为上、下半天，仅飞书人事企业版可用。
    pub shift_middle_time_rule: Option<v1::ShiftMiddleTimeRuleInput>,
    /// The time that members have to attend; not open for general use yet. / 应出勤时长的配置，处于灰度阶段，尚未开放。
    pub shift_attendance_time_config: Option<v1::ShiftAttendanceTimeConfigInput>,
    /// Which base times are used to work out leaving late and coming late on the next day.
    ///
    /// 晚走次日晚到时，晚走和晚到时间按什么基准计算。
    pub late_off_late_on_setting: Option<v1::LateOffLateOnSettingInput>,
    /// The ID of the shift to update, from `attendance.v1.shift.query` or `attendance.v1.shift.create`; leave it out to create a new one.
    ///
    /// 要更新的班次 ID，由 `attendance.v1.shift.query` 或 `attendance.v1.shift.create` 得到；新建时不传。
    /// - Example: `"6919358778597097404"`
    pub id: Option<String>,
    /// How the breaks can move. / 休息时段的弹性设置。
    pub rest_time_flexible_configs: Option<Vec<v1::RestTimeFlexibleConfigInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        shift_name: impl Into<String>,
        punch_times: i64,
        punch_time_rule: impl Into<Vec<v1::PunchTimeRuleInput>>,
    ) -> Self {
        Self {
            employee_type: Default::default(),
            shift_name: shift_name.into(),
            punch_times,
            sub_shift_leader_ids: Default::default(),
            is_flexible: Default::default(),
            flexible_minutes: Default::default(),
            flexible_rule: Default::default(),
            no_need_off: Default::default(),
            punch_time_rule: punch_time_rule.into(),
            late_off_late_on_rule: Default::default(),
            rest_time_rule: Default::default(),
            overtime_rule: Default::default(),
            day_type: Default::default(),
            overtime_rest_time_rule: Default::default(),
            late_minutes_as_serious_late: Default::default(),
            shift_middle_time_rule: Default::default(),
            shift_attendance_time_config: Default::default(),
            late_off_late_on_setting: Default::default(),
            id: Default::default(),
            rest_time_flexible_configs: Default::default(),
        }
    }
    /// Sets `employee_type`.
    #[must_use]
    pub fn employee_type(mut self, value: v1::EmployeeType) -> Self {
        self.employee_type = Some(value);
        self
    }
    /// Sets `sub_shift_leader_ids`.
    #[must_use]
    pub fn sub_shift_leader_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.sub_shift_leader_ids = Some(value.into());
        self
    }
    /// Sets `is_flexible`.
    #[must_use]
    pub fn is_flexible(mut self, value: bool) -> Self {
        self.is_flexible = Some(value);
        self
    }
    /// Sets `flexible_minutes`.
    #[must_use]
    pub fn flexible_minutes(mut self, value: i64) -> Self {
        self.flexible_minutes = Some(value);
        self
    }
    /// Sets `flexible_rule`.
    #[must_use]
    pub fn flexible_rule(
        mut self,
        value: impl Into<Vec<v1::FlexibleRuleInput>>,
    ) -> Self {
        self.flexible_rule = Some(value.into());
        self
    }
    /// Sets `no_need_off`.
    #[must_use]
    pub fn no_need_off(mut self, value: bool) -> Self {
        self.no_need_off = Some(value);
        self
    }
    /// Sets `late_off_late_on_rule`.
    #[must_use]
    pub fn late_off_late_on_rule(
        mut self,
        value: impl Into<Vec<v1::LateOffLateOnRuleInput>>,
    ) -> Self {
        self.late_off_late_on_rule = Some(value.into());
        self
    }
    /// Sets `rest_time_rule`.
    #[must_use]
    pub fn rest_time_rule(mut self, value: impl Into<Vec<v1::RestRuleInput>>) -> Self {
        self.rest_time_rule = Some(value.into());
        self
    }
    /// Sets `overtime_rule`.
    #[must_use]
    pub fn overtime_rule(
        mut self,
        value: impl Into<Vec<v1::OvertimeRuleInput>>,
    ) -> Self {
        self.overtime_rule = Some(value.into());
        self
    }
    /// Sets `day_type`.
    #[must_use]
    pub fn day_type(mut self, value: i64) -> Self {
        self.day_type = Some(value);
        self
    }
    /// Sets `overtime_rest_time_rule`.
    #[must_use]
    pub fn overtime_rest_time_rule(
        mut self,
        value: impl Into<Vec<v1::RestRuleInput>>,
    ) -> Self {
        self.overtime_rest_time_rule = Some(value.into());
        self
    }
    /// Sets `late_minutes_as_serious_late`.
    #[must_use]
    pub fn late_minutes_as_serious_late(mut self, value: i64) -> Self {
        self.late_minutes_as_serious_late = Some(value);
        self
    }
    /// Sets `shift_middle_time_rule`.
    #[must_use]
    pub fn shift_middle_time_rule(
        mut self,
        value: v1::ShiftMiddleTimeRuleInput,
    ) -> Self {
        self.shift_middle_time_rule = Some(value);
        self
    }
    /// Sets `shift_attendance_time_config`.
    #[must_use]
    pub fn shift_attendance_time_config(
        mut self,
        value: v1::ShiftAttendanceTimeConfigInput,
    ) -> Self {
        self.shift_attendance_time_config = Some(value);
        self
    }
    /// Sets `late_off_late_on_setting`.
    #[must_use]
    pub fn late_off_late_on_setting(
        mut self,
        value: v1::LateOffLateOnSettingInput,
    ) -> Self {
        self.late_off_late_on_setting = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `rest_time_flexible_configs`.
    #[must_use]
    pub fn rest_time_flexible_configs(
        mut self,
        value: impl Into<Vec<v1::RestTimeFlexibleConfigInput>>,
    ) -> Self {
        self.rest_time_flexible_configs = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("shift_name", &mut self.shift_name);
        f.field("punch_times", &mut self.punch_times);
        f.field("sub_shift_leader_ids", &mut self.sub_shift_leader_ids);
        f.field("is_flexible", &mut self.is_flexible);
        f.field("flexible_minutes", &mut self.flexible_minutes);
        f.field("flexible_rule", &mut self.flexible_rule);
        f.field("no_need_off", &mut self.no_need_off);
        f.field("punch_time_rule", &mut self.punch_time_rule);
        f.field("late_off_late_on_rule", &mut self.late_off_late_on_rule);
        f.field("rest_time_rule", &mut self.rest_time_rule);
        f.field("overtime_rule", &mut self.overtime_rule);
        f.field("day_type", &mut self.day_type);
        f.field("overtime_rest_time_rule", &mut self.overtime_rest_time_rule);
        f.field("late_minutes_as_serious_late", &mut self.late_minutes_as_serious_late);
        f.field("shift_middle_time_rule", &mut self.shift_middle_time_rule);
        f.field("shift_attendance_time_config", &mut self.shift_attendance_time_config);
        f.field("late_off_late_on_setting", &mut self.late_off_late_on_setting);
        f.field("id", &mut self.id);
        f.field("rest_time_flexible_configs", &mut self.rest_time_flexible_configs);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("attendance.v1.shift.create", Post, "/open-apis/attendance/v1/shifts")
        .documented(text("创建班次", "Create or update a shift"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String),
            body("shift_name", String).required(),
            body("punch_times", Integer).required(),
            body("sub_shift_leader_ids", Array),
            body("is_flexible", Boolean),
            body("flexible_minutes", Integer),
            body("flexible_rule", Array),
            body("no_need_off", Boolean),
            body("punch_time_rule", Array).required(),
            body("late_off_late_on_rule", Array),
            body("rest_time_rule", Array),
            body("overtime_rule", Array),
            body("day_type", Integer),
            body("overtime_rest_time_rule", Array),
            body("late_minutes_as_serious_late", Integer),
            body("shift_middle_time_rule", Object),
            body("shift_attendance_time_config", Object),
            body("late_off_late_on_setting", Object),
            body("id", String),
            body("rest_time_flexible_configs", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The shift as created or updated. / 创建或更新后的班次。
    pub shift: v1::Shift,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shift", &mut self.shift);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `1220001` (HTTP 400): Invalid parameter
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "Invalid parameter",
        ..*error::INVALID_PARAMETER
    },
    /// `1220002` (HTTP 400): Tenant does not exist
    ///
    /// The tenant could not be determined. Make sure that the `tenant_access_token` is valid and belongs to the right tenant.
    ///
    /// 无法识别租户。请检查 `tenant_access_token` 是否有效且属于目标租户。
    TenantIdEmpty = &ErrorInfo {
        message: "Tenant does not exist",
        ..*error::TENANT_ID_EMPTY
    },
    /// `1220005` (HTTP 400): No permission
    ///
    /// The caller has no permission on the data. Adjust the data permission range in the [attendance admin console](https://oa.feishu.cn/attendance/manage/member/list).
    ///
    /// 没有访问该数据的权限。请在[考勤管理后台](https://oa.feishu.cn/attendance/manage/member/list)调整数据权限范围。
    PermissionDenied = &ErrorInfo {
        message: "No permission",
        ..*error::PERMISSION_DENIED
    },
    /// `1225000` (HTTP 500): System error
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "System error",
        ..*error::SYSTEM_ERROR
    },
    /// `1226000` (HTTP 500): Shift service system error
    ///
    /// The shift service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 班次服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ShiftServiceError = &ErrorInfo {
        message: "Shift service system error",
        ..*error::SHIFT_SERVICE_ERROR
    },
    /// `1226001` (HTTP 400): Shift has been used
    ///
    /// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
    ///
    /// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
    Retired1226001 = &ErrorInfo {
        message: "Shift has been used",
        ..*error::RETIRED1226001
    },
    /// [`1226002`](error::RETIRED1226002): Shift name has been used
    Retired1226002 = error::RETIRED1226002,
    /// `1220600` (HTTP 400): General error message
    ///
    /// A general attendance error whose cause is in the `msg` of the reply. Look the `msg` up in the [list of error messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) and follow the remedy there.
    ///
    /// 考勤的通用错误，具体原因见响应中的 `msg`。请在[错误信息表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)中查找该 `msg`，并按其说明处理。
    GeneralError = &ErrorInfo {
        message: "General error message",
        ..*error::GENERAL_ERROR
    },
}
