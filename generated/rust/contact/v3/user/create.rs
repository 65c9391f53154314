// Generated from spec/contact/v3/user/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::contact::{error, v3};
impl super::Api<'_> {
    /// Create a user / 创建用户: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl Into<Vec<String>>,
        employee_type: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(name, mobile, department_ids, employee_type),
        )
    }
}
/// Create a user / 创建用户.
///
/// Creates a user in the contacts, as when an employee joins; the user is invited by SMS or email.
///
/// 在通讯录中创建一个用户，相当于员工入职，系统会以短信或邮件发出邀请。
///
/// - `POST /open-apis/contact/v3/users`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `contact:contact`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// A key of your own that makes the call idempotent: requests with the same key count as one, so no user is created twice.
    ///
    /// 自行生成的幂等标识，标识相同的请求视为同一个，避免重复创建用户。
    /// - Example: `"abcd-12345-e6f"`
    pub client_token: Option<String>,
    /// The custom user_id of the user, which must be unique in the tenant. / 自定义的 user_id，在租户内不能重复。
    /// - Example: `"3e3cf96b"`
    pub user_id: Option<String>,
    /// The name of the user, shown in the contacts. / 用户的姓名，显示在通讯录中。
    /// - Length: at least 1
    /// - Example: `"text"`
    pub name: String,
    /// The English name of the user. / 用户的英文名。
    /// - Example: `"text"`
    pub en_name: Option<String>,
    /// The alias of the user. / 用户的别名。
    /// - Example: `"text"`
    pub nickname: Option<String>,
    /// The email address of the user, unique in the tenant; it has to be given if the mobile number is from outside the Chinese mainland.
    ///
    /// 用户的邮箱，在租户内不能重复；手机号非中国大陆号码时必须提供。
    /// - Example: `"zhangsan@gmail.com"`
    pub email: Option<String>,
    /// The mobile number of the user, unique in the tenant and with a `+` before a country code, as in `+41446681800`; companies that are not verified can add numbers from the Chinese mainland only.
    ///
    /// 用户的手机号，在租户内不能重复，国际区号前须带 `+`（如 `+41446681800`）；未认证的企业只能添加中国大陆手机号。
    /// - Example: `"13011111111"`
    pub mobile: String,
    /// Whether other employees can see the mobile number of the user. / 企业内其他员工能否查看该用户的手机号。
    pub mobile_visible: Option<bool>,
    /// The gender of the user. / 用户的性别。
    /// - `0`: Undisclosed / 保密
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    /// - Example: `1`
    pub gender: Option<i64>,
    /// The file key of the avatar, obtained by uploading an image of the type meant for avatars.
    ///
    /// 头像的文件 key，上传图片取得，上传时图片类型须选用于设置头像。
    /// - Example: `"2500c7a9-5fff-4d9a-a2de-3d59614ae28g"`
    pub avatar_key: Option<String>,
    /// The IDs of the departments the user belongs to, at most 50, as `department_id_type` IDs; found by searching departments by name.
    ///
    /// 用户所属部门的 ID，最多 50 个，类型由 `department_id_type` 决定；可按名称搜索部门取得。
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c714111111"]`
    pub department_ids: Vec<String>,
    /// The ID of the direct manager, as a `user_id_type` ID. / 直属主管的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_7dab8a3d3cdcc9da365777c7ad535d62"`
    pub leader_user_id: Option<String>,
    /// The name of the work city. A city that does not exist is created, up to 10,000 per tenant; listing work cities shows those there are.
    ///
    /// 工作城市的名称；填写不存在的城市会自动新建，租户最多可有 10,000 个。已有的城市可查询租户工作城市列表取得。
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
    /// When the user joined the company, in seconds since 1970; the time of the request if omitted.
    ///
    /// 用户的入职时间，秒级时间戳；不传则取请求时的时间。
    /// - Example: `2147483647`
    pub join_time: Option<i64>,
    /// The employee number of the user, unique in the tenant. / 用户的工号，在租户内不能重复。
    /// - Example: `"1"`
    pub employee_no: Option<String>,
    /// The kind of employment; a custom type is given as its `enum_value`, found by listing employee types.
    ///
    /// 员工类型，也可填自定义类型的编号 `enum_value`，可查询人员类型取得。
    /// - `1`: Regular employee / 正式员工
    /// - `2`: Intern / 实习生
    /// - `3`: Outsourced / 外包
    /// - `4`: Contract labor / 劳务
    /// - `5`: Consultant / 顾问
    /// - Example: `1`
    pub employee_type: i64,
    /// The positions of the user in the organization, which decide where the contacts show them; one for each department.
    ///
    /// 用户在所属各部门中的排序，决定其在通讯录中的位置；每个部门各设一项。
    pub orders: Option<Vec<v3::UserOrderInput>>,
    /// The custom fields of the user; listing the custom user fields of the tenant gives their IDs and types.
    ///
    /// 用户的自定义字段，各字段的 ID 和类型可查询企业自定义用户字段取得。
    pub custom_attrs: Option<Vec<v3::UserCustomAttrInput>>,
    /// The business email address of the user, in effect only if the tenant has enabled Feishu Mail in the admin console. If it cannot be set, an administrator should check that its domain is enabled there.
    ///
    /// 用户的企业邮箱，租户在管理后台启用飞书邮箱服务后才生效；设置失败时，请管理员确认已启用相应的邮箱域名。
    /// - Example: `"demo@mail.com"`
    pub enterprise_email: Option<String>,
    /// The name of the job title. A title that does not exist is created, up to 10,000 per tenant; listing job titles shows those there are.
    ///
    /// 职务的名称；填写不存在的职务会自动新建，租户最多可有 10,000 个。已有的职务可查询租户职务列表取得。
    /// - Example: `"xxxxx"`
    pub job_title: Option<String>,
    /// The region in which the data of the user resides; it can be used only once technical support has enabled it.
    ///
    /// 用户数据驻留的地区，须联系服务台技术支持开通后才能使用。
    /// - Example: `"cn"`
    pub geo: Option<String>,
    /// The ID of the user's job level, found by listing job levels. / 用户职级的 ID，可查询租户职级列表取得。
    /// - Example: `"mga5oa8ayjlp9rb"`
    pub job_level_id: Option<String>,
    /// The ID of the user's job family, found by listing job families. / 用户所属序列的 ID，可查询租户序列列表取得。
    /// - Example: `"mga5oa8ayjlp9rb"`
    pub job_family_id: Option<String>,
    /// The IDs of the seats assigned to the user, found by querying the seats of the tenant; the app needs the scope for assigning seats. A tenant that has bought seats has to assign one, or the user cannot log in.
    ///
    /// 分配给用户的席位 ID，可查询企业席位信息取得，应用须开通“分配用户席位”权限。企业购买了席位时必须分配，否则用户无法登录。
    /// - Example: `["23213213213123123"]`
    pub subscription_ids: Option<Vec<String>>,
    /// The IDs of the dotted-line managers, as `user_id_type` IDs. / 虚线上级的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        name: impl Into<String>,
        mobile: impl Into<String>,
        department_ids: impl Into<Vec<String>>,
        employee_type: i64,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            client_token: Default::default(),
            user_id: Default::default(),
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
            geo: Default::default(),
            job_level_id: Default::default(),
            job_family_id: Default::default(),
            subscription_ids: Default::default(),
            dotted_line_leader_user_ids: Default::default(),
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
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
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
    /// Sets `geo`.
    #[must_use]
    pub fn geo(mut self, value: impl Into<String>) -> Self {
        self.geo = Some(value.into());
        self
    }
    /// Sets `job_level_id`.
    #[must_use]
    pub fn job_level_id(mut self, value: impl Into<String>) -> Self {
        self.job_level_id = Some(value.into());
        self
    }
    /// Sets `job_family_id`.
    #[must_use]
    pub fn job_family_id(mut self, value: impl Into<String>) -> Self {
        self.job_family_id = Some(value.into());
        self
    }
    /// Sets `subscription_ids`.
    #[must_use]
    pub fn subscription_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subscription_ids = Some(value.into());
        self
    }
    /// Sets `dotted_line_leader_user_ids`.
    #[must_use]
    pub fn dotted_line_leader_user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.dotted_line_leader_user_ids = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("client_token", &mut self.client_token);
        f.field("user_id", &mut self.user_id);
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
        f.field("geo", &mut self.geo);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("subscription_ids", &mut self.subscription_ids);
        f.field("dotted_line_leader_user_ids", &mut self.dotted_line_leader_user_ids);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("contact.v3.user.create", Post, "/open-apis/contact/v3/users")
        .documented(text("创建用户", "Create a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create")
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
            Guard::received("user.employee_no", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_NUMBER_READ]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.employee_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.orders", &[scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.custom_attrs", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.enterprise_email", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.job_title", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP])]),
            Guard::received("user.geo", &[scopes(&[crate::scope::CONTACT_USER_USER_GEO])]),
            Guard::received("user.job_level_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_LEVEL_READONLY])]),
            Guard::received("user.job_family_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_FAMILY_READONLY])]),
            Guard::received("user.dotted_line_leader_user_ids", &[scopes(&[crate::scope::CONTACT_USER_DOTTED_LINE_LEADER_INFO_READ])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            query("client_token", String),
            body("user_id", String),
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
            body("geo", String),
            body("job_level_id", String),
            body("job_family_id", String),
            body("subscription_ids", Array),
            body("dotted_line_leader_user_ids", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The user. / 用户的信息。
    pub user: v3::User,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user", &mut self.user);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`40001`](error::INVALID_PARAMETER): param error
    InvalidParameter = error::INVALID_PARAMETER,
    /// `40003` (HTTP 400): internal error
    ///
    /// The service failed internally. Contact support and tell them the `X-Request-Id` of the request.
    ///
    /// 服务端处理失败。请记下请求的 `X-Request-Id`，交由技术支持排查。
    InternalError = &ErrorInfo {
        status: Some(400),
        ..*error::INTERNAL_ERROR
    },
    /// [`40004`](error::DEPT_PERMISSION_DENIED): no dept authority error
    DeptPermissionDenied = error::DEPT_PERMISSION_DENIED,
    /// `40021` (HTTP 400): no a same request error
    ///
    /// An earlier request had the same `client_token` but other parameters. Change or remove the `client_token` for a new request.
    ///
    /// `client_token` 与之前的请求相同，但其他参数不同。请为新请求更换或去掉 `client_token`。
    ClientTokenReused = &ErrorInfo {
        fix: Text { zh: "`client_token` 与之前的请求相同，但其他参数不同。请为新请求更换或去掉 `client_token`。", en: "An earlier request had the same `client_token` but other parameters. Change or remove the `client_token` for a new request." },
        ..*error::CLIENT_TOKEN_REUSED
    },
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
    /// [`41007`](error::UNCERTIFIED_TENANT_SEAT_LIMIT_EXCEEDED): exceed uncertain tenant seat limit error
    UncertifiedTenantSeatLimitExceeded = error::UNCERTIFIED_TENANT_SEAT_LIMIT_EXCEEDED,
    /// [`41008`](error::BILL_SEAT_LIMIT_EXCEEDED): exceed bill seat limit error
    BillSeatLimitExceeded = error::BILL_SEAT_LIMIT_EXCEEDED,
    /// [`41009`](error::EMAIL_AND_MOBILE_MISSING): no email or mobile error
    EmailAndMobileMissing = error::EMAIL_AND_MOBILE_MISSING,
    /// [`41010`](error::NO_MOBILE_ERROR): no mobile error
    NoMobileError = error::NO_MOBILE_ERROR,
    /// [`41011`](error::USER_ID_ALREADY_EXISTS): user id already exist error
    UserIdAlreadyExists = error::USER_ID_ALREADY_EXISTS,
    /// `41012` (HTTP 400): user id invalid error
    ///
    /// The custom user ID is invalid. Change `user_id`; it holds at most 64 characters.
    ///
    /// 自定义的用户 ID 不合法。请修改 `user_id`，长度不超过 64 个字符。
    InvalidUserId = &ErrorInfo {
        fix: Text { zh: "自定义的用户 ID 不合法。请修改 `user_id`，长度不超过 64 个字符。", en: "The custom user ID is invalid. Change `user_id`; it holds at most 64 characters." },
        ..*error::INVALID_USER_ID
    },
    /// [`41013`](error::USER_ID_UPDATE_LIMIT_EXCEEDED): exceed user id update limit error
    UserIdUpdateLimitExceeded = error::USER_ID_UPDATE_LIMIT_EXCEEDED,
    /// [`41014`](error::USER_NAME_SENSITIVE_ERROR): user name sensitive error
    UserNameSensitiveError = error::USER_NAME_SENSITIVE_ERROR,
    /// [`41015`](error::INVALID_IDP_TYPE): idp type invalid error
    InvalidIdpType = error::INVALID_IDP_TYPE,
    /// [`41016`](error::DEPT_HAS_TOO_MANY_USERS): department has too many users error
    DeptHasTooManyUsers = error::DEPT_HAS_TOO_MANY_USERS,
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
    /// [`41025`](error::INVALID_ORDER_DEPARTMENT): order department invalid error
    InvalidOrderDepartment = error::INVALID_ORDER_DEPARTMENT,
    /// [`41027`](error::CREATE_ACCOUNT_FAILED): create account failed error
    CreateAccountFailed = error::CREATE_ACCOUNT_FAILED,
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
    /// [`41051`](error::USER_ID_MISSING): user id info not provide error
    UserIdMissing = error::USER_ID_MISSING,
    /// [`41052`](error::INVALID_RESOURCE_ACCEPTOR): user resign acceptor is invalid error
    InvalidResourceAcceptor = error::INVALID_RESOURCE_ACCEPTOR,
    /// [`41053`](error::USER_ALREADY_EXISTS): user has already exist error
    UserAlreadyExists = error::USER_ALREADY_EXISTS,
    /// [`41054`](error::NOTIFICATION_EMAIL_MISSING): need send email but not set mail
    NotificationEmailMissing = error::NOTIFICATION_EMAIL_MISSING,
    /// [`41055`](error::NOTIFICATION_MOBILE_MISSING): need send sms but not set mobile
    NotificationMobileMissing = error::NOTIFICATION_MOBILE_MISSING,
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
    /// [`41070`](error::NAME_TOO_LONG): name length exceed 255 character
    NameTooLong = error::NAME_TOO_LONG,
    /// `41071` (HTTP 400): en_name length exceed 255 character
    ///
    /// The English name is too long. Shorten `en_name` to at most 255 characters.
    ///
    /// 英文名过长。请将 `en_name` 缩短到 255 个字符以内。
    InvalidMemberIdType = &ErrorInfo {
        message: "en_name length exceed 255 character",
        fix: Text { zh: "英文名过长。请将 `en_name` 缩短到 255 个字符以内。", en: "The English name is too long. Shorten `en_name` to at most 255 characters." },
        ..*error::INVALID_MEMBER_ID_TYPE
    },
    /// `41072` (HTTP 400): nickname length exceed 255 character
    ///
    /// The nickname is too long. Shorten `nickname` to at most 255 characters.
    ///
    /// 别名过长。请将 `nickname` 缩短到 255 个字符以内。
    MemberTypeMismatch = &ErrorInfo {
        message: "nickname length exceed 255 character",
        fix: Text { zh: "别名过长。请将 `nickname` 缩短到 255 个字符以内。", en: "The nickname is too long. Shorten `nickname` to at most 255 characters." },
        ..*error::MEMBER_TYPE_MISMATCH
    },
    /// [`44001`](error::BUSINESS_EMAIL_DOMAIN_NOT_AVAILABLE): business email domain not available error
    BusinessEmailDomainNotAvailable = error::BUSINESS_EMAIL_DOMAIN_NOT_AVAILABLE,
    /// [`44004`](error::JOINED_TOO_MANY_TENANTS_RECENTLY): this user has been joined too many tenants recently
    JoinedTooManyTenantsRecently = error::JOINED_TOO_MANY_TENANTS_RECENTLY,
    /// [`44006`](error::USER_NAME_TOO_LONG): name length exceed 255 character
    UserNameTooLong = error::USER_NAME_TOO_LONG,
    /// [`44007`](error::EN_NAME_TOO_LONG): en_name length exceed 255 character
    EnNameTooLong = error::EN_NAME_TOO_LONG,
    /// [`44008`](error::NICKNAME_TOO_LONG): nickname length exceed 255 character
    NicknameTooLong = error::NICKNAME_TOO_LONG,
    /// [`44009`](error::ADDED_TOO_MANY_USERS_RECENTLY): this tenant has been create too many users recently
    AddedTooManyUsersRecently = error::ADDED_TOO_MANY_USERS_RECENTLY,
    /// [`44012`](error::ADDING_USER_INTERCEPTED): Adding user has been intercepted. Contact Feishu Customer Service
    AddingUserIntercepted = error::ADDING_USER_INTERCEPTED,
    /// [`44013`](error::INVALID_USER_ENTERPRISE_EMAIL_PASSWORD): User enterprise Email password is not valid
    InvalidUserEnterpriseEmailPassword = error::INVALID_USER_ENTERPRISE_EMAIL_PASSWORD,
    /// [`44016`](error::CANNOT_SET_ENTERPRISE_EMAIL_PASSWORD): can not set enterprise email password
    CannotSetEnterpriseEmailPassword = error::CANNOT_SET_ENTERPRISE_EMAIL_PASSWORD,
    /// [`44018`](error::CHINESE_MOBILE_UNSUPPORTED): lark not support +86 mobile
    ChineseMobileUnsupported = error::CHINESE_MOBILE_UNSUPPORTED,
    /// [`44019`](error::FOREIGN_MOBILE_UNSUPPORTED): feishu only support +86 mobile
    ForeignMobileUnsupported = error::FOREIGN_MOBILE_UNSUPPORTED,
    /// [`44020`](error::EMAIL_REQUIRED_WITH_FOREIGN_MOBILE): mobile and email need together exist
    EmailRequiredWithForeignMobile = error::EMAIL_REQUIRED_WITH_FOREIGN_MOBILE,
    /// [`44021`](error::LEADER_RESIGNED): leader is resigned
    LeaderResigned = error::LEADER_RESIGNED,
    /// [`44022`](error::INVALID_LEADER_ID): leaderID is Invalid
    InvalidLeaderId = error::INVALID_LEADER_ID,
    /// [`44023`](error::CONTACT_SEAT_LIMIT_EXCEEDED): exceed feature contact seat limit
    ContactSeatLimitExceeded = error::CONTACT_SEAT_LIMIT_EXCEEDED,
    /// [`44024`](error::USER_ENTERPRISE_EMAIL_REGISTERED): User enterprise email has already been registered as a member's account
    UserEnterpriseEmailRegistered = error::USER_ENTERPRISE_EMAIL_REGISTERED,
    /// [`44038`](error::UNSUPPORTED_GEO): req set user geo not find in geo list
    UnsupportedGeo = error::UNSUPPORTED_GEO,
    /// [`44039`](error::GEO_PERMISSION_DENIED): not set geo name auth
    GeoPermissionDenied = error::GEO_PERMISSION_DENIED,
    /// [`44040`](error::MULTI_GEO_NOT_ENABLED): tenant not open mg not set geo name
    MultiGeoNotEnabled = error::MULTI_GEO_NOT_ENABLED,
    /// [`44044`](error::INVALID_JOB_LEVEL_ID): invalid job level id
    InvalidJobLevelId = error::INVALID_JOB_LEVEL_ID,
    /// [`44045`](error::INVALID_JOB_FAMILY_ID): invalid job family id
    InvalidJobFamilyId = error::INVALID_JOB_FAMILY_ID,
    /// [`44046`](error::SUBSCRIPTION_IDS_REQUIRED): user license subscription id must not empty in multi-license tenant
    SubscriptionIdsRequired = error::SUBSCRIPTION_IDS_REQUIRED,
    /// [`44047`](error::LICENSE_SUBSCRIPTION_ID_LIMIT_EXCEEDED): license subscription id exceed limit
    LicenseSubscriptionIdLimitExceeded = error::LICENSE_SUBSCRIPTION_ID_LIMIT_EXCEEDED,
    /// [`44048`](error::INVALID_USER_LICENSE_SUBSCRIPTION_ID): user license subscription id invalid
    InvalidUserLicenseSubscriptionId = error::INVALID_USER_LICENSE_SUBSCRIPTION_ID,
    /// [`44050`](error::SUBSCRIPTION_IDS_PERMISSION_DENIED): not set subscription ids auth
    SubscriptionIdsPermissionDenied = error::SUBSCRIPTION_IDS_PERMISSION_DENIED,
    /// [`44051`](error::EMPLOYEE_NO_ALREADY_EXISTS): employee_no already existed
    EmployeeNoAlreadyExists = error::EMPLOYEE_NO_ALREADY_EXISTS,
    /// [`44054`](error::USER_CREATED_BUT_CITY_FAILED): create user success and create city fail
    UserCreatedButCityFailed = error::USER_CREATED_BUT_CITY_FAILED,
    /// [`44055`](error::USER_CREATED_BUT_JOB_TITLE_FAILED): create user success and create job title fail
    UserCreatedButJobTitleFailed = error::USER_CREATED_BUT_JOB_TITLE_FAILED,
    /// [`44056`](error::USER_CREATED_BUT_CITY_AND_JOB_TITLE_FAILED): create user success and create city and job title fail
    UserCreatedButCityAndJobTitleFailed = error::USER_CREATED_BUT_CITY_AND_JOB_TITLE_FAILED,
    /// [`44060`](error::MULTI_GEO_EXPIRED): mg asset exceed time
    MultiGeoExpired = error::MULTI_GEO_EXPIRED,
    /// [`44061`](error::MULTI_GEO_QUOTA_EXCEEDED): mg asset exceed quota
    MultiGeoQuotaExceeded = error::MULTI_GEO_QUOTA_EXCEEDED,
    /// [`41410`](error::PRIMARY_DEPT_NOT_FIRST): user primary dept must be the first department in the order
    PrimaryDeptNotFirst = error::PRIMARY_DEPT_NOT_FIRST,
}
