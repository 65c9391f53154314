// Generated from spec/contact/v3/user/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Replace the fields of a user / 更新用户所有信息: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `contact.v3.user.patch` instead")]
    pub fn update(
        &self,
        user_id: impl Into<String>,
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl Into<Vec<String>>,
        employee_type: i64,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(user_id, name, mobile, department_ids, employee_type),
        )
    }
}
/// Replace the fields of a user / 更新用户所有信息.
///
/// Replaces the fields of a user; to change departments, the app needs access to the old and the new ones. Deprecated: use `contact.v3.user.patch` instead.
///
/// 整体更新一个用户的信息，变更部门时须有变更前后各部门的授权。已废弃，请改用 `contact.v3.user.patch`。
///
/// **Deprecated**: use `contact.v3.user.patch` instead.
///
/// - `PUT /open-apis/contact/v3/users/:user_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the user to update, as a `user_id_type` ID. / 要更新的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub user_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// The name of the user. / 用户的姓名。
    /// - Length: at least 1
    /// - Example: `"text"`
    pub name: String,
    /// The English name of the user. / 用户的英文名。
    /// - Example: `"text"`
    pub en_name: Option<String>,
    /// The alias of the user. / 用户的别名。
    /// - Example: `"text"`
    pub nickname: Option<String>,
    /// The email address of the user, which no one else may have; it has to be given if the mobile number is from outside the Chinese mainland.
    ///
    /// 用户的邮箱，不能与他人重复；手机号非中国大陆号码时必须提供。
    /// - Example: `"zhangsan@gmail.com"`
    pub email: Option<String>,
    /// The mobile number of the user, unique in the company and with a `+` before a country code. Companies that are not verified can add numbers from the Chinese mainland only; in the overseas version it may be left out.
    ///
    /// 用户的手机号，在企业内不能重复，国际区号前须带 `+`；未认证的企业只能添加中国大陆手机号，海外版可不填。
    /// - Example: `"text"`
    pub mobile: String,
    /// Whether other employees can see the mobile number of the user; they can if omitted.
    ///
    /// 企业内其他员工能否查看该用户的手机号；不传则可以。
    pub mobile_visible: Option<bool>,
    /// The gender of the user. / 用户的性别。
    /// - `0`: Undisclosed / 保密
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - Example: `1`
    pub gender: Option<i64>,
    /// The file key of the avatar, obtained by uploading an image. / 头像的文件 key，上传图片取得。
    /// - Example: `"2500c7a9-5fff-4d9a-a2de-3d59614ae28g"`
    pub avatar_key: Option<String>,
    /// The IDs of the departments the user belongs to, possibly several, as `department_id_type` IDs.
    ///
    /// 用户所属部门的 ID，可以有多个，类型由 `department_id_type` 决定。
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`
    pub department_ids: Vec<String>,
    /// The ID of the direct manager, as a `user_id_type` ID. / 直属主管的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub leader_user_id: Option<String>,
    /// The work city of the user. / 用户的工作城市。
    /// - Example: `"text"`
    pub city: Option<String>,
    /// The code of the user's country or region, one from the [table of country and region codes](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/country-code-description).
    ///
    /// 用户所在国家或地区的缩写代码，取值见[国家/地区代码表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/country-code-description)。
    /// - Example: `"CN"`
    pub country: Option<String>,
    /// The workstation of the user. / 用户的工位。
    /// - Example: `"text"`
    pub work_station: Option<String>,
    /// When the user joined the company, in seconds since 1970. / 用户的入职时间，秒级时间戳。
    /// - Example: `2147483647`
    pub join_time: Option<i64>,
    /// The employee number of the user. / 用户的工号。
    /// - Example: `"1"`
    pub employee_no: Option<String>,
    /// The kind of employment: `1` regular, `2` intern, `3` outsourced, `4` contract labor, `5` consultant; any other value is the number of a custom type, whose name is found by listing employee types.
    ///
    /// 员工类型：`1` 正式员工，`2` 实习生，`3` 外包，`4` 劳务，`5` 顾问；其他值为自定义类型的编号，可查询人员类型得知其名称。
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    /// - `5`:
    /// - Example: `1`
    pub employee_type: i64,
    /// The positions of the user in the organization, one for each department the user belongs to.
    ///
    /// 用户在所属各部门中的排序；同属多个部门时，每个部门各有一项。
    pub orders: Option<Vec<v3::UserOrderInput>>,
    /// The custom fields of the user; unless an administrator allows API calls by the open platform in the global settings for custom fields in the admin console, they are neither applied nor returned.
    ///
    /// 用户的自定义字段，须由管理员在管理后台的自定义字段全局设置中开启“允许开放平台 API 调用”，否则不生效也不返回。
    pub custom_attrs: Option<Vec<v3::UserCustomAttrInput>>,
    /// The business email address of the user; Feishu Mail has to be enabled in the admin console first.
    ///
    /// 用户的企业邮箱，须先在管理后台启用飞书邮箱服务。
    /// - Example: `"demo@mail.com"`
    pub enterprise_email: Option<String>,
    /// The job title of the user. / 用户的职务名称。
    /// - Example: `"xxxxx"`
    pub job_title: Option<String>,
    /// Whether the account of the user is suspended. / 是否暂停该用户的账号。
    pub is_frozen: Option<bool>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl Into<Vec<String>>,
        employee_type: i64,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            name: name.into(),
            en_name: Default::default(),
            nickname: Default::default(),
            email: Default::default(),
            mobile: mobile.into(),
            mobile_visible: Default::default(),
            gender: Default::default(),
            avatar_key: Default::default(),
            department_ids: department_ids.into(),
            leader_user_id: Default::default(),
            city: Default::default(),
            country: Default::default(),
            work_station: Default::default(),
            join_time: Default::default(),
            employee_no: Default::default(),
            employee_type,
            orders: Default::default(),
            custom_attrs: Default::default(),
            enterprise_email: Default::default(),
            job_title: Default::default(),
            is_frozen: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `en_name`.
    #[must_use]
    pub fn en_name(mut self, value: impl Into<String>) -> Self {
        self.en_name = Some(value.into());
        self
    }
    /// Sets `nickname`.
    #[must_use]
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `mobile_visible`.
    #[must_use]
    pub fn mobile_visible(mut self, value: bool) -> Self {
        self.mobile_visible = Some(value);
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: i64) -> Self {
        self.gender = Some(value);
        self
    }
    /// Sets `avatar_key`.
    #[must_use]
    pub fn avatar_key(mut self, value: impl Into<String>) -> Self {
        self.avatar_key = Some(value.into());
        self
    }
    /// Sets `leader_user_id`.
    #[must_use]
    pub fn leader_user_id(mut self, value: impl Into<String>) -> Self {
        self.leader_user_id = Some(value.into());
        self
    }
    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets `work_station`.
    #[must_use]
    pub fn work_station(mut self, value: impl Into<String>) -> Self {
        self.work_station = Some(value.into());
        self
    }
    /// Sets `join_time`.
    #[must_use]
    pub fn join_time(mut self, value: i64) -> Self {
        self.join_time = Some(value);
        self
    }
    /// Sets `employee_no`.
    #[must_use]
    pub fn employee_no(mut self, value: impl Into<String>) -> Self {
        self.employee_no = Some(value.into());
        self
    }
    /// Sets `orders`.
    #[must_use]
    pub fn orders(mut self, value: impl Into<Vec<v3::UserOrderInput>>) -> Self {
        self.orders = Some(value.into());
        self
    }
    /// Sets `custom_attrs`.
    #[must_use]
    pub fn custom_attrs(
        mut self,
        value: impl Into<Vec<v3::UserCustomAttrInput>>,
    ) -> Self {
        self.custom_attrs = Some(value.into());
        self
    }
    /// Sets `enterprise_email`.
    #[must_use]
    pub fn enterprise_email(mut self, value: impl Into<String>) -> Self {
        self.enterprise_email = Some(value.into());
        self
    }
    /// Sets `job_title`.
    #[must_use]
    pub fn job_title(mut self, value: impl Into<String>) -> Self {
        self.job_title = Some(value.into());
        self
    }
    /// Sets `is_frozen`.
    #[must_use]
    pub fn is_frozen(mut self, value: bool) -> Self {
        self.is_frozen = Some(value);
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("nickname", &mut self.nickname);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
        f.field("mobile_visible", &mut self.mobile_visible);
        f.field("gender", &mut self.gender);
        f.field("avatar_key", &mut self.avatar_key);
        f.field("department_ids", &mut self.department_ids);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("city", &mut self.city);
        f.field("country", &mut self.country);
        f.field("work_station", &mut self.work_station);
        f.field("join_time", &mut self.join_time);
        f.field("employee_no", &mut self.employee_no);
        f.field("employee_type", &mut self.employee_type);
        f.field("orders", &mut self.orders);
        f.field("custom_attrs", &mut self.custom_attrs);
        f.field("enterprise_email", &mut self.enterprise_email);
        f.field("job_title", &mut self.job_title);
        f.field("is_frozen", &mut self.is_frozen);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("contact.v3.user.update", Put, "/open-apis/contact/v3/users/:user_id")
        .documented(text("更新用户所有信息", "Replace the fields of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CONTACT_CONTACT])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::received("user.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("user.name", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.en_name", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.nickname", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.email", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("user.mobile", &[scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
            Guard::received("user.gender", &[scopes(&[crate::scope::CONTACT_USER_GENDER_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.avatar", &[scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.status", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.department_ids", &[scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.leader_user_id", &[scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.city", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.country", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.work_station", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.join_time", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.is_tenant_manager", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.employee_no", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.employee_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.orders", &[scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.custom_attrs", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.enterprise_email", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.job_title", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("name", String).required(),
            body("en_name", String),
            body("nickname", String),
            body("email", String),
            body("mobile", String).required(),
            body("mobile_visible", Boolean),
            body("gender", Integer),
            body("avatar_key", String),
            body("department_ids", Array).required(),
            body("leader_user_id", String),
            body("city", String),
            body("country", String),
            body("work_station", String),
            body("join_time", Integer),
            body("employee_no", String),
            body("employee_type", Integer).required(),
            body("orders", Array),
            body("custom_attrs", Array),
            body("enterprise_email", String),
            body("job_title", String),
            body("is_frozen", Boolean),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The user. / 用户的信息。
    pub user: v3::User,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user", &mut self.user);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`40001`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`40016`](error::DEPT_NAME_EMPTY): dept name can not be nul error
    DeptNameEmpty = error::DEPT_NAME_EMPTY,
    /// [`41001`](error::MOBILE_ALREADY_EXISTS): mobile has already exist error
    MobileAlreadyExists = error::MOBILE_ALREADY_EXISTS,
    /// [`41002`](error::EMAIL_ALREADY_EXISTS): email has already exist error
    EmailAlreadyExists = error::EMAIL_ALREADY_EXISTS,
    /// [`41003`](error::USER_ACCOUNT_CONFLICT_ERROR): user account conflict error
    UserAccountConflictError = error::USER_ACCOUNT_CONFLICT_ERROR,
    /// [`41004`](error::INVALID_MOBILE): mobile is invalid error
    InvalidMobile = error::INVALID_MOBILE,
    /// [`41005`](error::INVALID_EMAIL): email is invalid error
    InvalidEmail = error::INVALID_EMAIL,
    /// [`41006`](error::NO_USER_NAME_ERROR): no user name error
    NoUserNameError = error::NO_USER_NAME_ERROR,
    /// [`41009`](error::EMAIL_AND_MOBILE_MISSING): no email or mobile error
    EmailAndMobileMissing = error::EMAIL_AND_MOBILE_MISSING,
    /// [`41011`](error::USER_ID_ALREADY_EXISTS): user id already exist error
    UserIdAlreadyExists = error::USER_ID_ALREADY_EXISTS,
    /// [`41010`](error::NO_MOBILE_ERROR): no mobile error
    NoMobileError = error::NO_MOBILE_ERROR,
    /// [`41014`](error::USER_NAME_SENSITIVE_ERROR): user name sensitive error
    UserNameSensitiveError = error::USER_NAME_SENSITIVE_ERROR,
    /// [`41013`](error::USER_ID_UPDATE_LIMIT_EXCEEDED): exceed user id update limit error
    UserIdUpdateLimitExceeded = error::USER_ID_UPDATE_LIMIT_EXCEEDED,
    /// `41015` (HTTP 400): idp type invalid error error
    ///
    /// The login type is invalid. Remove or correct it. / 登录类型无效。请去掉或更正登录类型。
    InvalidIdpType = &ErrorInfo {
        message: "idp type invalid error error",
        ..*error::INVALID_IDP_TYPE
    },
    /// `41016` (HTTP 400): department has too many users error
    ///
    /// The department has more than 500 users. Put the user into another department.
    ///
    /// 部门的用户数已超过 500。请将用户加入其他部门。
    DeptHasTooManyUsers = &ErrorInfo {
        fix: Text { zh: "部门的用户数已超过 500。请将用户加入其他部门。", en: "The department has more than 500 users. Put the user into another department." },
        ..*error::DEPT_HAS_TOO_MANY_USERS
    },
    /// [`41017`](error::DEPARTMENT_REQUIRED): department is required error
    DepartmentRequired = error::DEPARTMENT_REQUIRED,
    /// [`41018`](error::INVALID_POSITION_INFO): position info is invalid error
    InvalidPositionInfo = error::INVALID_POSITION_INFO,
    /// [`41019`](error::INVALID_POSITION_DEPARTMENT): position department is invalid error
    InvalidPositionDepartment = error::INVALID_POSITION_DEPARTMENT,
    /// [`41020`](error::POSITION_CODE_INVALID): position code has already exist error
    PositionCodeInvalid = error::POSITION_CODE_INVALID,
    /// [`41021`](error::MULTIPLE_MAIN_POSITIONS): position multiple main count error
    MultipleMainPositions = error::MULTIPLE_MAIN_POSITIONS,
    /// [`41022`](error::USER_TENANT_NOT_MATCH_ERROR): user tenant not match error
    UserTenantNotMatchError = error::USER_TENANT_NOT_MATCH_ERROR,
    /// [`41023`](error::UPDATE_DEPARTMENT_CONFLICT_POSITION): update department conflict position department error
    UpdateDepartmentConflictPosition = error::UPDATE_DEPARTMENT_CONFLICT_POSITION,
    /// [`41024`](error::UPDATE_POSITION_DEPARTMENT_CONFLICT): update position department conflict department error
    UpdatePositionDepartmentConflict = error::UPDATE_POSITION_DEPARTMENT_CONFLICT,
    /// [`41025`](error::INVALID_ORDER_DEPARTMENT): order department invalid error
    InvalidOrderDepartment = error::INVALID_ORDER_DEPARTMENT,
    /// [`41028`](error::MULTI_DEPARTMENT_NEEDS_VISIBILITY_UPGRADE): user multi department need upgrade visibility error
    MultiDepartmentNeedsVisibilityUpgrade = error::MULTI_DEPARTMENT_NEEDS_VISIBILITY_UPGRADE,
    /// [`41029`](error::MULTI_DEPARTMENT_UNSUPPORTED): create or update user multi department error
    MultiDepartmentUnsupported = error::MULTI_DEPARTMENT_UNSUPPORTED,
    /// [`41030`](error::SET_LEADER_TO_ONESELF_ERROR): set leader to oneself error
    SetLeaderToOneselfError = error::SET_LEADER_TO_ONESELF_ERROR,
    /// [`41031`](error::POSITION_FEATURE_DISABLED): position feature not enable error
    PositionFeatureDisabled = error::POSITION_FEATURE_DISABLED,
    /// [`41032`](error::MULTI_DEPARTMENT_FEATURE_DISABLED): user multi department feature not enable error
    MultiDepartmentFeatureDisabled = error::MULTI_DEPARTMENT_FEATURE_DISABLED,
    /// [`41033`](error::TOO_MANY_DEPARTMENTS): user in too many departments error
    TooManyDepartments = error::TOO_MANY_DEPARTMENTS,
    /// [`41034`](error::EMAIL_PREFIX_ALREADY_EXISTS): email prefix already exist error
    EmailPrefixAlreadyExists = error::EMAIL_PREFIX_ALREADY_EXISTS,
    /// [`41035`](error::INVALID_EMAIL_PREFIX): email prefix is invalid error
    InvalidEmailPrefix = error::INVALID_EMAIL_PREFIX,
    /// [`41036`](error::INVALID_AVATAR_KEY): avatar key is invalid error
    InvalidAvatarKey = error::INVALID_AVATAR_KEY,
    /// [`41037`](error::AVATAR_SENSITIVE): avatar key is sensitive error
    AvatarSensitive = error::AVATAR_SENSITIVE,
    /// [`41038`](error::INVALID_GENDER): gender is invalid error
    InvalidGender = error::INVALID_GENDER,
    /// [`41040`](error::USER_NAME_MISSING): user name is null error
    UserNameMissing = error::USER_NAME_MISSING,
    /// [`41041`](error::DEPARTMENT_ID_NOT_ASSIGNED): department id is not assigned error
    DepartmentIdNotAssigned = error::DEPARTMENT_ID_NOT_ASSIGNED,
    /// [`41042`](error::INVALID_JOIN_TIME): join time is invalid error
    InvalidJoinTime = error::INVALID_JOIN_TIME,
    /// [`41043`](error::INVALID_EMPLOYEE_ID): employee id is invalid error
    InvalidEmployeeId = error::INVALID_EMPLOYEE_ID,
    /// [`41044`](error::CUSTOM_ATTRIBUTE_ID_MISSING): Custom attribute is not set error
    CustomAttributeIdMissing = error::CUSTOM_ATTRIBUTE_ID_MISSING,
    /// [`41045`](error::CUSTOM_ATTRIBUTE_ID_NOT_FOUND): Custom attribute id is not exist error
    CustomAttributeIdNotFound = error::CUSTOM_ATTRIBUTE_ID_NOT_FOUND,
    /// [`41046`](error::CUSTOM_ATTRIBUTE_VALUE_MISSING): Custom attribute value is not set error
    CustomAttributeValueMissing = error::CUSTOM_ATTRIBUTE_VALUE_MISSING,
    /// [`41047`](error::CUSTOM_ATTRIBUTE_LINK_TEXT_MISSING): Custom attribute href text is null error
    CustomAttributeLinkTextMissing = error::CUSTOM_ATTRIBUTE_LINK_TEXT_MISSING,
    /// [`41048`](error::CUSTOM_ATTRIBUTE_LINK_URL_MISSING): Custom attribute href url is null error
    CustomAttributeLinkUrlMissing = error::CUSTOM_ATTRIBUTE_LINK_URL_MISSING,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The user is outside the accessible range. When you call as an app, add the user to its contact range in the developer console under Permissions > Data permissions, and publish the app; when you call as a user, have an administrator adjust the organization visibility in the admin console under Security > Member permissions.
    ///
    /// 用户不在可访问的范围内。以应用身份调用时，请在开发者后台「权限管理 > 数据权限」的通讯录权限范围中添加该用户，并发布应用；以用户身份调用时，请由管理员在管理后台「安全 > 成员权限 > 组织架构可见范围」中调整。
    UserPermissionDenied = &ErrorInfo {
        status: Some(400),
        ..*error::USER_PERMISSION_DENIED
    },
    /// [`41051`](error::USER_ID_MISSING): user id info not provide error
    UserIdMissing = error::USER_ID_MISSING,
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
    /// [`41059`](error::INVALID_EMPLOYEE_TYPE41059): invalid employee type error
    InvalidEmployeeType41059 = error::INVALID_EMPLOYEE_TYPE41059,
    /// [`41060`](error::EMPLOYEE_TYPE_INACTIVE): inactive employee type error
    EmployeeTypeInactive = error::EMPLOYEE_TYPE_INACTIVE,
    /// [`41063`](error::JOB_TITLE_TOO_LONG): job_title length exceed 100 character
    JobTitleTooLong = error::JOB_TITLE_TOO_LONG,
    /// [`41068`](error::ENTERPRISE_EMAIL_LIMIT_EXCEEDED): Number of email aliases exceeds the upper limit
    EnterpriseEmailLimitExceeded = error::ENTERPRISE_EMAIL_LIMIT_EXCEEDED,
    /// [`41069`](error::BUSINESS_EMAIL_IN_RECYCLE_BIN): Business email is in the recycle bin
    BusinessEmailInRecycleBin = error::BUSINESS_EMAIL_IN_RECYCLE_BIN,
    /// `41070` (HTTP 400): name length exceed 64 character
    ///
    /// The user name is too long. Shorten `name` to at most 64 characters. / 用户名过长。请将 `name` 缩短到 64 个字符以内。
    NameTooLong = &ErrorInfo {
        message: "name length exceed 64 character",
        fix: Text { zh: "用户名过长。请将 `name` 缩短到 64 个字符以内。", en: "The user name is too long. Shorten `name` to at most 64 characters." },
        ..*error::NAME_TOO_LONG
    },
    /// `41071` (HTTP 400): en_name length exceed 64 character
    ///
    /// The English name is too long. Shorten `en_name` to at most 64 characters.
    ///
    /// 英文名过长。请将 `en_name` 缩短到 64 个字符以内。
    InvalidMemberIdType = &ErrorInfo {
        message: "en_name length exceed 64 character",
        fix: Text { zh: "英文名过长。请将 `en_name` 缩短到 64 个字符以内。", en: "The English name is too long. Shorten `en_name` to at most 64 characters." },
        ..*error::INVALID_MEMBER_ID_TYPE
    },
    /// `41072` (HTTP 400): nickname length exceed 64 character
    ///
    /// The nickname is too long. Shorten `nickname` to at most 64 characters.
    ///
    /// 别名过长。请将 `nickname` 缩短到 64 个字符以内。
    MemberTypeMismatch = &ErrorInfo {
        message: "nickname length exceed 64 character",
        fix: Text { zh: "别名过长。请将 `nickname` 缩短到 64 个字符以内。", en: "The nickname is too long. Shorten `nickname` to at most 64 characters." },
        ..*error::MEMBER_TYPE_MISMATCH
    },
    /// [`44001`](error::BUSINESS_EMAIL_DOMAIN_NOT_AVAILABLE): business email domain not available error
    BusinessEmailDomainNotAvailable = error::BUSINESS_EMAIL_DOMAIN_NOT_AVAILABLE,
    /// [`44002`](error::ORDER_WITHOUT_DEPARTMENT): update order must update department together
    OrderWithoutDepartment = error::ORDER_WITHOUT_DEPARTMENT,
    /// `44006` (HTTP 400): name length exceed 64 character
    ///
    /// The user name is too long. Shorten `name` to at most 64 characters. / 用户名过长。请将 `name` 缩短到 64 个字符以内。
    UserNameTooLong = &ErrorInfo {
        message: "name length exceed 64 character",
        fix: Text { zh: "用户名过长。请将 `name` 缩短到 64 个字符以内。", en: "The user name is too long. Shorten `name` to at most 64 characters." },
        ..*error::USER_NAME_TOO_LONG
    },
    /// `44007` (HTTP 400): en_name length exceed 64 character
    ///
    /// The English name is too long. Shorten `en_name` to at most 64 characters.
    ///
    /// 英文名过长。请将 `en_name` 缩短到 64 个字符以内。
    EnNameTooLong = &ErrorInfo {
        message: "en_name length exceed 64 character",
        fix: Text { zh: "英文名过长。请将 `en_name` 缩短到 64 个字符以内。", en: "The English name is too long. Shorten `en_name` to at most 64 characters." },
        ..*error::EN_NAME_TOO_LONG
    },
    /// `44008` (HTTP 400): nickname length exceed 64 character
    ///
    /// The nickname is too long. Shorten `nickname` to at most 64 characters.
    ///
    /// 别名过长。请将 `nickname` 缩短到 64 个字符以内。
    NicknameTooLong = &ErrorInfo {
        message: "nickname length exceed 64 character",
        fix: Text { zh: "别名过长。请将 `nickname` 缩短到 64 个字符以内。", en: "The nickname is too long. Shorten `nickname` to at most 64 characters." },
        ..*error::NICKNAME_TOO_LONG
    },
    /// [`44010`](error::UNJOINED_USER_NOT_EDITABLE): unJoined user not allow to update
    UnjoinedUserNotEditable = error::UNJOINED_USER_NOT_EDITABLE,
    /// `44011` (HTTP 400): existed user not allow to update
    ///
    /// The user is activated and cannot be updated this way. Update only users who are not activated yet.
    ///
    /// 用户已激活，不能通过该接口更新。请只更新未激活的用户。
    ExitedUserNotEditable = &ErrorInfo {
        message: "existed user not allow to update",
        fix: Text { zh: "用户已激活，不能通过该接口更新。请只更新未激活的用户。", en: "The user is activated and cannot be updated this way. Update only users who are not activated yet." },
        ..*error::EXITED_USER_NOT_EDITABLE
    },
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has resigned, so their data cannot be updated. Choose an active user. / 用户已离职，信息不能更新。请换成在职用户。
    UserResigned = &ErrorInfo {
        fix: Text { zh: "用户已离职，信息不能更新。请换成在职用户。", en: "The user has resigned, so their data cannot be updated. Choose an active user." },
        ..*error::USER_RESIGNED
    },
    /// [`44013`](error::INVALID_USER_ENTERPRISE_EMAIL_PASSWORD): User enterprise Email password is not valid
    InvalidUserEnterpriseEmailPassword = error::INVALID_USER_ENTERPRISE_EMAIL_PASSWORD,
    /// [`44014`](error::CANNOT_UPDATE_INACTIVE_USER_EMAIL): Can not update inactive user email when email equal enterprise
    CannotUpdateInactiveUserEmail = error::CANNOT_UPDATE_INACTIVE_USER_EMAIL,
    /// [`44015`](error::CANNOT_UPDATE_PASSWORD): can not update password when user already have password
    CannotUpdatePassword = error::CANNOT_UPDATE_PASSWORD,
    /// [`44016`](error::CANNOT_SET_ENTERPRISE_EMAIL_PASSWORD): can not set enterprise email password
    CannotSetEnterpriseEmailPassword = error::CANNOT_SET_ENTERPRISE_EMAIL_PASSWORD,
    /// [`44017`](error::CONTENT_BLOCKED): Suite_Admin_Common_UnableToEditUpper
    ContentBlocked = error::CONTENT_BLOCKED,
    /// [`44018`](error::CHINESE_MOBILE_UNSUPPORTED): lark not support +86 mobile
    ChineseMobileUnsupported = error::CHINESE_MOBILE_UNSUPPORTED,
    /// [`44019`](error::FOREIGN_MOBILE_UNSUPPORTED): feishu only support +86 mobile
    ForeignMobileUnsupported = error::FOREIGN_MOBILE_UNSUPPORTED,
    /// [`44020`](error::EMAIL_REQUIRED_WITH_FOREIGN_MOBILE): mobile and email need together exist
    EmailRequiredWithForeignMobile = error::EMAIL_REQUIRED_WITH_FOREIGN_MOBILE,
    /// [`44024`](error::USER_ENTERPRISE_EMAIL_REGISTERED): User enterprise email has already been registered as a member's account
    UserEnterpriseEmailRegistered = error::USER_ENTERPRISE_EMAIL_REGISTERED,
    /// [`44025`](error::UPDATE_USER_LOCK_FAILED): update user lock error,wait some seconds and retry
    UpdateUserLockFailed = error::UPDATE_USER_LOCK_FAILED,
    /// [`44035`](error::INVALID_USER_DEPARTMENT_ID): departmentID is invaild
    InvalidUserDepartmentId = error::INVALID_USER_DEPARTMENT_ID,
    /// [`44036`](error::FREEZE_TENANT_FOUNDER_FORBIDDEN): freeze tenant founder is forbidden
    FreezeTenantFounderForbidden = error::FREEZE_TENANT_FOUNDER_FORBIDDEN,
    /// `44038` (HTTP 400): this user can not been update by security issues
    ///
    /// The user cannot be updated for security reasons. Contact support with the log id.
    ///
    /// 该用户因安全问题不能更新。请联系技术支持并提供 log id。
    UnsupportedGeo = &ErrorInfo {
        message: "this user can not been update by security issues",
        fix: Text { zh: "该用户因安全问题不能更新。请联系技术支持并提供 log id。", en: "The user cannot be updated for security reasons. Contact support with the log id." },
        ..*error::UNSUPPORTED_GEO
    },
    /// [`41410`](error::PRIMARY_DEPT_NOT_FIRST): user primary dept must be the first department in the order
    PrimaryDeptNotFirst = error::PRIMARY_DEPT_NOT_FIRST,
}
