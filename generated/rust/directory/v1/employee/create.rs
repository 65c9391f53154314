// Generated from spec/directory/v1/employee/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::directory::{error, v1};
impl super::Api<'_> {
    /// Create an employee / 创建员工: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.employee_id_type(…))`.
    pub fn create(
        &self,
        employee: CreateCreateEmployee,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(employee))
    }
}
/// Create an employee / 创建员工.
///
/// Creates an active employee within the app's contact scope. / 在应用的通讯录范围内创建一名在职员工。
///
/// - `POST /open-apis/directory/v1/employees`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `directory:employee.create:write`, `directory:employee:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of the employee IDs in the request and the reply. / 请求与返回中员工 ID 的类型。
    /// - Default: `"open_id"`
    pub employee_id_type: Option<v1::EmployeeIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The employee to create. / 要创建的员工。
    pub employee: CreateCreateEmployee,
    /// Further options of the operation. / 本次操作的附加选项。
    pub options: Option<CreateCreateEmployeeOptions>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(employee: CreateCreateEmployee) -> Self {
        Self {
            employee_id_type: Default::default(),
            department_id_type: Default::default(),
            employee,
            options: Default::default(),
        }
    }
    /// Sets `employee_id_type`.
    #[must_use]
    pub fn employee_id_type(mut self, value: v1::EmployeeIdType) -> Self {
        self.employee_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: CreateCreateEmployeeOptions) -> Self {
        self.options = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id_type", &mut self.employee_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employee", &mut self.employee);
        f.field("options", &mut self.options);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("directory.v1.employee.create", Post, "/open-apis/directory/v1/employees")
        .documented(text("创建员工", "Create an employee"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::DIRECTORY_EMPLOYEE_CREATE_WRITE]),
            scopes(&[crate::scope::DIRECTORY_EMPLOYEE_WRITE]),
        ])
        .guards(&[
            Guard::sent("employee_id_type", &[scopes(&[crate::scope::DIRECTORY_EMPLOYEE_BASE_EXTERNAL_ID_READ])]).value("employee_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[
            query("employee_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("employee", Object).required(),
            body("options", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the employee, as an `employee_id_type` ID; the type `employee_id` takes the scope `directory:employee.base.external_id:read`.
    ///
    /// 员工 ID，类型由 `employee_id_type` 决定；类型为 `employee_id` 时需要权限 `directory:employee.base.external_id:read`。
    pub employee_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`2221164`](error::USER_NAME_TOO_LONG): User name exceeds limit
    UserNameTooLong = error::USER_NAME_TOO_LONG,
    /// [`2221165`](error::USER_EN_NAME_TOO_LONG): User en_name exceeds limit
    UserEnNameTooLong = error::USER_EN_NAME_TOO_LONG,
    /// [`2221166`](error::USER_ANOTHER_NAME_TOO_LONG): User another_name exceeds limit
    UserAnotherNameTooLong = error::USER_ANOTHER_NAME_TOO_LONG,
    /// [`2221103`](error::MOBILE_ALREADY_EXISTS): Mobile already exists
    MobileAlreadyExists = error::MOBILE_ALREADY_EXISTS,
    /// [`2221106`](error::INVALID_MOBILE): Invalid mobile
    InvalidMobile = error::INVALID_MOBILE,
    /// [`2221113`](error::MOBILE_OR_EMAIL_NOT_SET): Mobile or email not set
    MobileOrEmailNotSet = error::MOBILE_OR_EMAIL_NOT_SET,
    /// [`2221114`](error::MOBILE_REQUIRED_IN_CHINA): User must have a mobile in China
    MobileRequiredInChina = error::MOBILE_REQUIRED_IN_CHINA,
    /// [`2221104`](error::EMAIL_ALREADY_EXISTS): Email already exists
    EmailAlreadyExists = error::EMAIL_ALREADY_EXISTS,
    /// [`2221107`](error::INVALID_EMAIL): Invalid email
    InvalidEmail = error::INVALID_EMAIL,
    /// [`2221118`](error::ENTERPRISE_EMAIL_ALREADY_EXISTS): Enterprise email already exists
    EnterpriseEmailAlreadyExists = error::ENTERPRISE_EMAIL_ALREADY_EXISTS,
    /// [`2221278`](error::INVALID_ENTERPRISE_EMAIL): Invalid enterprise email
    InvalidEnterpriseEmail = error::INVALID_ENTERPRISE_EMAIL,
    /// [`2221126`](error::ENTERPRISE_EMAIL_DOMAIN_UNAVAILABLE): Enterprise email domain unavailable
    EnterpriseEmailDomainUnavailable = error::ENTERPRISE_EMAIL_DOMAIN_UNAVAILABLE,
    /// [`2221146`](error::ENTERPRISE_EMAIL_ALIAS_TOO_LONG): Enterprise email alias exceeds limit
    EnterpriseEmailAliasTooLong = error::ENTERPRISE_EMAIL_ALIAS_TOO_LONG,
    /// [`2221147`](error::ENTERPRISE_EMAIL_IN_RECYCLE_BIN): Enterprise email address in recycle bin
    EnterpriseEmailInRecycleBin = error::ENTERPRISE_EMAIL_IN_RECYCLE_BIN,
    /// [`2221176`](error::EMAIL_REQUIRED_WITH_NON_CHINA_MOBILE): Add Feishu allow list tenant. Email must be included with non+86mobile
    EmailRequiredWithNonChinaMobile = error::EMAIL_REQUIRED_WITH_NON_CHINA_MOBILE,
    /// [`2221255`](error::MAIN_DEPARTMENT_NOT_FIRST): Main department must be the first
    MainDepartmentNotFirst = error::MAIN_DEPARTMENT_NOT_FIRST,
    /// [`2221125`](error::DEPARTMENT_MEMBER_LIMIT_EXCEEDED): The number of members within the department exceeds the limit. Please contact an administrator for help
    DepartmentMemberLimitExceeded = error::DEPARTMENT_MEMBER_LIMIT_EXCEEDED,
    /// [`2221129`](error::USER_DEPARTMENT_EMPTY): User department is empty
    UserDepartmentEmpty = error::USER_DEPARTMENT_EMPTY,
    /// [`2221141`](error::CANNOT_JOIN_MULTIPLE_DEPARTMENTS): Unable to join multiple departments. Please upgrade relevant 'Organizational Structure Visible'.
    CannotJoinMultipleDepartments = error::CANNOT_JOIN_MULTIPLE_DEPARTMENTS,
    /// [`2221181`](error::DEPARTMENT_NOT_FOUND): Department does not exist
    DepartmentNotFound = error::DEPARTMENT_NOT_FOUND,
    /// [`2221239`](error::LEADER_LOOP_ERROR): Leader loop error
    LeaderLoopError = error::LEADER_LOOP_ERROR,
    /// [`2221238`](error::DOTTED_LINE_LEADER_ID_LOOP_ERROR): DottedLineLeaderID loop error
    DottedLineLeaderIdLoopError = error::DOTTED_LINE_LEADER_ID_LOOP_ERROR,
    /// [`2221221`](error::DOTTED_LINE_LEADER_ID_LIMIT_EXCEEDED): DottedLineLeaderID exceeds length limit
    DottedLineLeaderIdLimitExceeded = error::DOTTED_LINE_LEADER_ID_LIMIT_EXCEEDED,
    /// [`2221222`](error::INVALID_DOTTED_LINE_LEADER_ID): Invalid dottedLineLeaderID
    InvalidDottedLineLeaderId = error::INVALID_DOTTED_LINE_LEADER_ID,
    /// [`2221242`](error::INVALID_CUSTOM_FIELD): Invalid custom field
    InvalidCustomField = error::INVALID_CUSTOM_FIELD,
    /// [`2221216`](error::INVALID_WORK_COUNTRY): Invalid work country or region
    InvalidWorkCountry = error::INVALID_WORK_COUNTRY,
    /// [`2221217`](error::WORKPLACE_ID_NOT_FOUND): WorkplaceID not found
    WorkplaceIdNotFound = error::WORKPLACE_ID_NOT_FOUND,
    /// [`2221240`](error::JOB_NUMBER_NOT_UNIQUE): JobNumber not unique
    JobNumberNotUnique = error::JOB_NUMBER_NOT_UNIQUE,
    /// [`2221191`](error::INVALID_EXTENSION_NUMBER): Invalid extension number
    InvalidExtensionNumber = error::INVALID_EXTENSION_NUMBER,
    /// [`2221192`](error::DUPLICATE_EXTENSION_NUMBER): Repeated extension number within the tenant
    DuplicateExtensionNumber = error::DUPLICATE_EXTENSION_NUMBER,
    /// [`2221193`](error::EXTENSION_NUMBER_TOO_LONG): Extension number exceeds limit
    ExtensionNumberTooLong = error::EXTENSION_NUMBER_TOO_LONG,
    /// [`2221210`](error::INVALID_JOIN_DATE): Invalid join date
    InvalidJoinDate = error::INVALID_JOIN_DATE,
    /// [`2221144`](error::EMPLOYEE_TYPE_NOT_FOUND): EmployeeType not found
    EmployeeTypeNotFound = error::EMPLOYEE_TYPE_NOT_FOUND,
    /// [`2221145`](error::EMPLOYEE_TYPE_INACTIVE): EmployeeType inactive
    EmployeeTypeInactive = error::EMPLOYEE_TYPE_INACTIVE,
    /// [`2221223`](error::INVALID_JOB_TITLE_ID): Invalid job title ID
    InvalidJobTitleId = error::INVALID_JOB_TITLE_ID,
    /// [`2221263`](error::MULTI_GEO_NOT_ENABLED): Tenant has not activated multi geo
    MultiGeoNotEnabled = error::MULTI_GEO_NOT_ENABLED,
    /// [`2221264`](error::USER_GEO_NOT_FOUND): User geo does not exist
    UserGeoNotFound = error::USER_GEO_NOT_FOUND,
    /// [`2221265`](error::GEO_WRITE_DENIED): The application does not have permission to write to the geo
    GeoWriteDenied = error::GEO_WRITE_DENIED,
    /// [`2221266`](error::SUBSCRIPTION_ID_WRITE_DENIED): The application does not have permission to write to the SubscriptionID
    SubscriptionIdWriteDenied = error::SUBSCRIPTION_ID_WRITE_DENIED,
    /// [`2224001`](error::OPERATION_DENIED): No permission to operate
    OperationDenied = error::OPERATION_DENIED,
    /// [`2224002`](error::RECORD_PERMISSION_DENIED): No permission to operate record
    RecordPermissionDenied = error::RECORD_PERMISSION_DENIED,
    /// [`2224003`](error::DEPENDENT_OBJECT_PERMISSION_DENIED): No permission to operate dependent object
    DependentObjectPermissionDenied = error::DEPENDENT_OBJECT_PERMISSION_DENIED,
    /// [`2221252`](error::LICENSE_REQUIRED): Hybrid license tenant prohibits passing empty licenses to create users
    LicenseRequired = error::LICENSE_REQUIRED,
    /// [`2221253`](error::DESIGNATED_LICENSE_INSUFFICIENT): Designated licenseID is insufficient
    DesignatedLicenseInsufficient = error::DESIGNATED_LICENSE_INSUFFICIENT,
    /// [`2221254`](error::INVALID_DESIGNATED_LICENSE_ID): Designated licenseID is invalid
    InvalidDesignatedLicenseId = error::INVALID_DESIGNATED_LICENSE_ID,
    /// [`2221111`](error::CERTIFIED_SEAT_LIMIT_EXCEEDED): Exceeds certified seat limit
    CertifiedSeatLimitExceeded = error::CERTIFIED_SEAT_LIMIT_EXCEEDED,
    /// [`2221112`](error::BILLING_PLAN_SEAT_LIMIT_EXCEEDED): Exceeds billing plan seat limit
    BillingPlanSeatLimitExceeded = error::BILLING_PLAN_SEAT_LIMIT_EXCEEDED,
    /// [`2221115`](error::EXTERNAL_ID_NOT_UNIQUE): ExternalID is not unique
    ExternalIdNotUnique = error::EXTERNAL_ID_NOT_UNIQUE,
    /// [`2221116`](error::INVALID_EXTERNAL_ID): Invalid ExternalID
    InvalidExternalId = error::INVALID_EXTERNAL_ID,
    /// [`2221175`](error::NON_CHINA_MOBILE_UNSUPPORTED): Feishu only supports +86mobile
    NonChinaMobileUnsupported = error::NON_CHINA_MOBILE_UNSUPPORTED,
    /// [`2221163`](error::USER_CREATION_RATE_LIMITED): Users are created too frequently
    UserCreationRateLimited = error::USER_CREATION_RATE_LIMITED,
    /// [`2221109`](error::NAME_CONTAINS_SENSITIVE_INFO): Name contains sensitive info
    NameContainsSensitiveInfo = error::NAME_CONTAINS_SENSITIVE_INFO,
    /// [`2221292`](error::USER_DEPARTMENT_DISABLED): User department is disabled
    UserDepartmentDisabled = error::USER_DEPARTMENT_DISABLED,
}
/// The employee to create. / 要创建的员工。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreateEmployee {
    /// The name and alias of the employee. / 员工的姓名与别名。
    pub name: Option<v1::UpsertName>,
    /// The mobile number, unique among the active employees of the company, with a `+` before the country code; only companies verified by Feishu may add numbers from outside the Chinese mainland.
    ///
    /// 手机号，在企业的在职员工中不可重复，国际区号前须带 `+`；未认证的企业只能添加中国大陆手机号，通过飞书认证的企业还可添加海外手机号。
    pub mobile: Option<String>,
    /// The custom ID of the employee, unique among the active employees of the company and open to change, 1 to 64 characters without spaces; generated if omitted.
    ///
    /// 自定义的员工 ID，在企业的在职员工中唯一，可修改，1 到 64 个字符，不可含空格；不填则由系统生成。
    pub custom_employee_id: Option<String>,
    /// The key of the avatar, obtained by uploading an image of the avatar type.
    ///
    /// 头像的 key，通过上传图片接口获取，上传时图片类型须选择用于设置头像。
    /// - Length: 0 to 255
    /// - Example: `"8abc397a-9950-44ea-9302-e1d8fe00858g"`
    pub avatar_key: Option<String>,
    /// The work email address of the employee, unique among the active employees of the company; needed if the mobile number is from outside the Chinese mainland.
    ///
    /// 员工的工作邮箱，在企业的在职员工中不可重复；手机号不属于中国大陆的员工必须填写。
    /// - Length: 0 to 255
    /// - Example: `"zhangsan@gmail.com"`
    pub email: Option<String>,
    /// The company email address of the employee; setting it fails unless Feishu Mail and the domain have been enabled in the admin console.
    ///
    /// 员工的企业邮箱。须先在管理后台启用飞书邮箱并开通相应域名，否则设置会失败。
    /// - Length: 0 to 255
    /// - Example: `"zhangsan@gmail.com"`
    pub enterprise_email: Option<String>,
    /// The gender of the employee. / 员工的性别。
    /// - `0`: Unknown / 未知
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    /// - Example: `1`
    pub gender: Option<i64>,
    /// The departments the employee belongs to, and their position in each. / 员工所属的部门，及其在各部门中的排序。
    /// - Length: 0 to 10
    pub employee_order_in_departments: Option<Vec<v1::UpsertUserDepartmentSortInfo>>,
    /// The ID of the direct manager, as an `employee_id_type` ID; the manager must be an active employee, and the line of managers must not form a loop.
    ///
    /// 直属上级的 ID，类型由 `employee_id_type` 决定；上级须为在职员工，且上下级关系不可成环。
    /// - Example: `"eeasdqwwe"`
    pub leader_id: Option<String>,
    /// The IDs of the dotted-line managers, as `employee_id_type` IDs; they must be active employees, and the lines of managers must not form a loop.
    ///
    /// 虚线上级的 ID，类型由 `employee_id_type` 决定；上级须为在职员工，且上下级关系不可成环。
    /// - Length: 0 to 20
    /// - Example: `["hdsuqw"]`
    pub dotted_line_leader_ids: Option<Vec<String>>,
    /// The code of the country or region of work, from the list of countries and regions in master data.
    ///
    /// 工作地所在国家或地区的编码，从主数据的分页批量查询国家/地区获取。
    /// - Example: `"MDM34234234"`
    pub work_country_or_region: Option<String>,
    /// The ID of the work location. / 工作地点 ID。
    /// - Example: `"eqwedas"`
    pub work_place_id: Option<String>,
    /// The workstation. / 工位。
    pub work_station: Option<v1::I18nTextInput>,
    /// The job number, up to 255 characters, unique among the active employees of the company.
    ///
    /// 工号，最长 255 字符，在企业的在职员工中不可重复。
    pub job_number: Option<String>,
    /// The extension number, up to 99 characters, unique among all employees of the company.
    ///
    /// 分机号，最多 99 字，在企业的所有员工中不可重复。
    /// - Example: `"2845435"`
    pub extension_number: Option<String>,
    /// The onboarding date, as `YYYY-MM-DD`. / 入职日期，格式为 `YYYY-MM-DD`。
    pub join_date: Option<String>,
    /// How the employee is employed. / 员工的类型。
    /// - `1`: Full-time / 全职
    /// - `2`: Intern / 实习
    /// - `3`: Outsourced / 外包
    /// - `4`: Contract labor / 劳务
    /// - `5`: Consultant / 顾问
    /// - Example: `1`
    pub employment_type: Option<i64>,
    /// The ID of the job title. / 职务 ID。
    /// - Example: `"wqedsaqw"`
    pub job_title_id: Option<String>,
    /// The values of the custom fields of the employee. / 员工自定义字段的值。
    /// - Length: 0 to 100
    pub custom_field_values: Option<Vec<v1::CustomFieldValueInput>>,
}
impl CreateCreateEmployee {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: v1::UpsertName) -> Self {
        self.name = Some(value);
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `custom_employee_id`.
    #[must_use]
    pub fn custom_employee_id(mut self, value: impl Into<String>) -> Self {
        self.custom_employee_id = Some(value.into());
        self
    }
    /// Sets `avatar_key`.
    #[must_use]
    pub fn avatar_key(mut self, value: impl Into<String>) -> Self {
        self.avatar_key = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `enterprise_email`.
    #[must_use]
    pub fn enterprise_email(mut self, value: impl Into<String>) -> Self {
        self.enterprise_email = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: i64) -> Self {
        self.gender = Some(value);
        self
    }
    /// Sets `employee_order_in_departments`.
    #[must_use]
    pub fn employee_order_in_departments(
        mut self,
        value: impl Into<Vec<v1::UpsertUserDepartmentSortInfo>>,
    ) -> Self {
        self.employee_order_in_departments = Some(value.into());
        self
    }
    /// Sets `leader_id`.
    #[must_use]
    pub fn leader_id(mut self, value: impl Into<String>) -> Self {
        self.leader_id = Some(value.into());
        self
    }
    /// Sets `dotted_line_leader_ids`.
    #[must_use]
    pub fn dotted_line_leader_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.dotted_line_leader_ids = Some(value.into());
        self
    }
    /// Sets `work_country_or_region`.
    #[must_use]
    pub fn work_country_or_region(mut self, value: impl Into<String>) -> Self {
        self.work_country_or_region = Some(value.into());
        self
    }
    /// Sets `work_place_id`.
    #[must_use]
    pub fn work_place_id(mut self, value: impl Into<String>) -> Self {
        self.work_place_id = Some(value.into());
        self
    }
    /// Sets `work_station`.
    #[must_use]
    pub fn work_station(mut self, value: v1::I18nTextInput) -> Self {
        self.work_station = Some(value);
        self
    }
    /// Sets `job_number`.
    #[must_use]
    pub fn job_number(mut self, value: impl Into<String>) -> Self {
        self.job_number = Some(value.into());
        self
    }
    /// Sets `extension_number`.
    #[must_use]
    pub fn extension_number(mut self, value: impl Into<String>) -> Self {
        self.extension_number = Some(value.into());
        self
    }
    /// Sets `join_date`.
    #[must_use]
    pub fn join_date(mut self, value: impl Into<String>) -> Self {
        self.join_date = Some(value.into());
        self
    }
    /// Sets `employment_type`.
    #[must_use]
    pub fn employment_type(mut self, value: i64) -> Self {
        self.employment_type = Some(value);
        self
    }
    /// Sets `job_title_id`.
    #[must_use]
    pub fn job_title_id(mut self, value: impl Into<String>) -> Self {
        self.job_title_id = Some(value.into());
        self
    }
    /// Sets `custom_field_values`.
    #[must_use]
    pub fn custom_field_values(
        mut self,
        value: impl Into<Vec<v1::CustomFieldValueInput>>,
    ) -> Self {
        self.custom_field_values = Some(value.into());
        self
    }
}
impl wire::Object for CreateCreateEmployee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("custom_employee_id", &mut self.custom_employee_id);
        f.field("avatar_key", &mut self.avatar_key);
        f.field("email", &mut self.email);
        f.field("enterprise_email", &mut self.enterprise_email);
        f.field("gender", &mut self.gender);
        f.field(
            "employee_order_in_departments",
            &mut self.employee_order_in_departments,
        );
        f.field("leader_id", &mut self.leader_id);
        f.field("dotted_line_leader_ids", &mut self.dotted_line_leader_ids);
        f.field("work_country_or_region", &mut self.work_country_or_region);
        f.field("work_place_id", &mut self.work_place_id);
        f.field("work_station", &mut self.work_station);
        f.field("job_number", &mut self.job_number);
        f.field("extension_number", &mut self.extension_number);
        f.field("join_date", &mut self.join_date);
        f.field("employment_type", &mut self.employment_type);
        f.field("job_title_id", &mut self.job_title_id);
        f.field("custom_field_values", &mut self.custom_field_values);
    }
}
/// Further options of the operation. / 本次操作的附加选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreateEmployeeOptions {
    /// Where the data of the employee resides, one of the locations the company has, in lowercase; only for companies with Multi-Geo, and with the scope `directory:employee.base.geo:write`.
    ///
    /// 员工的数据驻留地，须为企业已开通的驻留地之一，以小写字母填写；仅开通了 Multi-Geo 的企业可填，且需要写入员工数据所在地的权限 `directory:employee.base.geo:write`。
    /// - Example: `"cn"`
    pub geo_name: Option<String>,
    /// The IDs of the seats to assign to the employee, found by querying the seats of the tenant; needed in mixed-license mode, and takes the scope `directory:employee.base.subscription_ids:write`.
    ///
    /// 分配给员工的席位的 ID，从获取席位信息中选取；混合许可证模式下必须填写，且需要写入员工席位信息的权限 `directory:employee.base.subscription_ids:write`。
    /// - Length: 0 to 20
    /// - Example: `["123123123"]`
    pub subscription_ids: Option<Vec<String>>,
}
impl CreateCreateEmployeeOptions {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `geo_name`.
    #[must_use]
    pub fn geo_name(mut self, value: impl Into<String>) -> Self {
        self.geo_name = Some(value.into());
        self
    }
    /// Sets `subscription_ids`.
    #[must_use]
    pub fn subscription_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subscription_ids = Some(value.into());
        self
    }
}
impl wire::Object for CreateCreateEmployeeOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("geo_name", &mut self.geo_name);
        f.field("subscription_ids", &mut self.subscription_ids);
    }
}
crate::codegen::__impl_object! {
    CreateCreateEmployee CreateCreateEmployeeOptions
}
