// Generated from spec/ehr/v1/employee/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::ehr::{error, v1};
impl super::Api<'_> {
    /// List employees of the roster / 批量获取员工花名册信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.view(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List employees of the roster / 批量获取员工花名册信息.
///
/// Returns the standard and custom roster fields of employees by user, status or type, page by page.
///
/// 按用户、员工状态或雇员类型分页返回花名册的标准字段和自定义字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.ehr().v1().employee().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/ehr/v1/employees`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `ehr:employee:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How much to return of each employee; the overview if omitted. / 返回多少员工信息；不填则为概览。
    pub view: Option<ListView>,
    /// Only employees in these states are returned, one parameter for each; any, if omitted. Those actually employed are 2 and 4.
    ///
    /// 只返回这些状态的员工，可重复传入多个；不填则不限，实际在职为 2 和 4。
    /// - Example: `[2]`
    pub status: Option<Vec<i64>>,
    /// Only employees of these types are returned, including the numbers of the tenant's custom types; any, if omitted.
    ///
    /// 只返回这些人员类型的员工，也可用租户自定义人员类型的编号；不填则不限。
    /// - Example: `[1]`
    pub r#type: Option<Vec<i64>>,
    /// Only employees who joined at or after this time are returned. / 只返回入职时间不早于此的员工。
    /// - Example: `"1608690517811"`
    pub start_time: Option<wire::TimestampMs>,
    /// Only employees who joined at or before this time are returned. / 只返回入职时间不晚于此的员工。
    /// - Example: `"1608690517811"`
    pub end_time: Option<wire::TimestampMs>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Only these users are returned, one parameter for each; if they are not open_ids, `user_id_type` must be given.
    ///
    /// 只返回这些用户，可重复传入多个；不是 open_id 时须同时传 `user_id_type`。
    /// - Length: at most 100
    /// - Example: `["ou_8ebd4f35d7101ffdeb4771d7c8ec517e"]`
    pub user_ids: Option<Vec<String>>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"10"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `view`.
    #[must_use]
    pub fn view(mut self, value: ListView) -> Self {
        self.view = Some(value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view", &mut self.view);
        f.field("status", &mut self.status);
        f.field("type", &mut self.r#type);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("ehr.v1.employee.list", Get, "/open-apis/ehr/v1/employees")
        .documented(text("批量获取员工花名册信息", "List employees of the roster"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::EHR_EMPLOYEE_READONLY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("view", String),
            query("status", Array),
            query("type", Array),
            query("start_time", String),
            query("end_time", String),
            query("user_id_type", String).default("\"open_id\""),
            query("user_ids", Array),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(100)),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListEmployee;
    fn items(response: ListResponse) -> Vec<ListEmployee> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The employees of this page. / 本页的员工。
    pub items: Vec<ListEmployee>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1241001`](error::INTERNAL_ERROR): 服务器内部错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1241002`](error::INVALID_PARAMETER): 请求参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1241004`](error::EHR_NOT_ENABLED): 你的企业尚未开通飞书人事（标准版）。如需开通，请前往「飞书管理后台」启用飞书人事（标准版）
    EhrNotEnabled = error::EHR_NOT_ENABLED,
}
/// The company that the employee has a contract with. / 与员工签订合同的公司。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContractCompany {
    /// The ID of the company. / 公司的 ID。
    pub id: i64,
    /// The name of the company. / 公司的名称。
    pub name: String,
}
impl wire::Object for ListContractCompany {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The custom fields of the employee. / 员工的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCustomFields {
    /// The key of the custom field. / 自定义字段的 key。
    pub key: String,
    /// The name of the custom field. / 自定义字段的名称。
    pub label: String,
    /// The type of the custom field, which decides what `value` holds. / 自定义字段的类型，决定 `value` 的内容。
    pub r#type: ListType,
    /// The value of the custom field, whose structure depends on `type`. / 自定义字段的值，结构由 `type` 决定。
    pub value: String,
}
impl wire::Object for ListCustomFields {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("label", &mut self.label);
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The employees of this page. / 本页的员工。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEmployee {
    /// The user ID of the employee, as a `user_id_type` ID; null for those to be onboarded or whose onboarding was canceled.
    ///
    /// 员工的用户 ID，类型由 `user_id_type` 决定；待入职和已取消入职的员工为 null。
    pub user_id: String,
    /// The system fields of the employee. / 员工的系统字段。
    pub system_fields: ListSystemFields,
    /// The custom fields of the employee. / 员工的自定义字段。
    pub custom_fields: Vec<ListCustomFields>,
}
impl wire::Object for ListEmployee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("system_fields", &mut self.system_fields);
        f.field("custom_fields", &mut self.custom_fields);
    }
}
/// The position held. / 担任的职位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJob {
    /// The ID of the position. / 职位的 ID。
    pub id: i64,
    /// The name of the position. / 职位的名称。
    pub name: String,
}
impl wire::Object for ListJob {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The job level of the employee. / 员工的职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJobLevel {
    /// The ID of the job level. / 职级的 ID。
    pub id: i64,
    /// The name of the job level. / 职级的名称。
    pub name: String,
}
impl wire::Object for ListJobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The manager of the employee. / 员工的直属上级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListManager {
    /// The user_id of the manager. / 上级的 user_id。
    pub user_id: String,
    /// The name of the manager in Chinese. / 上级的中文名。
    pub name: String,
    /// The name of the manager in English. / 上级的英文名。
    pub en_name: String,
}
impl wire::Object for ListManager {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The native place of the employee. / 员工的籍贯。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNativeRegion {
    /// The ISO code of the native place. / 籍贯的 ISO 编码。
    pub iso_code: String,
    /// The name of the native place. / 籍贯的名称。
    pub name: String,
}
impl wire::Object for ListNativeRegion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("iso_code", &mut self.iso_code);
        f.field("name", &mut self.name);
    }
}
/// The system fields of the employee. / 员工的系统字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSystemFields {
    /// The name of the employee in Chinese. / 员工的中文姓名。
    pub name: String,
    /// The name of the employee in English. / 员工的英文姓名。
    pub en_name: String,
    /// The email address of the employee. / 员工的邮箱。
    pub email: String,
    /// The mobile number of the employee. / 员工的手机号。
    pub mobile: String,
    /// The open_department_id of the employee's department. / 员工所在部门的 open_department_id。
    pub department_id: String,
    /// The manager of the employee. / 员工的直属上级。
    pub manager: ListManager,
    /// The position held. / 担任的职位。
    pub job: ListJob,
    /// The job level of the employee. / 员工的职级。
    pub job_level: ListJobLevel,
    /// The work location of the employee. / 员工的工作地点。
    pub work_location: ListWorkLocation,
    /// The gender of the employee. / 员工的性别。
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    pub gender: i64,
    /// The date of birth of the employee. / 员工的出生日期。
    pub birthday: String,
    /// The native place of the employee. / 员工的籍贯。
    pub native_region: ListNativeRegion,
    /// The ethnicity of the employee. / 员工的民族。
    /// - `1`: Han / 汉族
    /// - `2`: Mongol / 蒙古族
    /// - `3`: Hui / 回族
    /// - `4`: Tibetan / 藏族
    /// - `5`: Uyghur / 维吾尔族
    /// - `6`: Miao / 苗族
    /// - `7`: Yi / 彝族
    /// - `8`: Zhuang / 壮族
    /// - `9`: Bouyei / 布依族
    /// - `10`: Korean / 朝鲜族
    /// - `11`: Manchu / 满族
    /// - `12`: Dong / 侗族
    /// - `13`: Yao / 瑶族
    /// - `14`: Bai / 白族
    /// - `15`: Tujia / 土家族
    /// - `16`: Hani / 哈尼族
    /// - `17`: Kazakh / 哈萨克族
    /// - `18`: Dai / 傣族
    /// - `19`: Li / 黎族
    /// - `20`: Lisu / 傈僳族
    /// - `21`: Wa / 佤族
    /// - `22`: She / 畲族
    /// - `23`: Gaoshan / 高山族
    /// - `24`: Lahu / 拉祜族
    /// - `25`: Shui / 水族
    /// - `26`: Dongxiang / 东乡族
    /// - `27`: Naxi / 纳西族
    /// - `28`: Jingpo / 景颇族
    /// - `29`: Achang / 阿昌族
    /// - `30`: Kyrgyz / 柯尔克孜族
    /// - `31`: Monguor / 土族
    /// - `32`: Daur / 达斡尔族
    /// - `33`: Mulao / 仫佬族
    /// - `34`: Qiang / 羌族
    /// - `35`: Blang / 布朗族
    /// - `36`: Salar / 撒拉族
    /// - `37`: Maonan / 毛南族
    /// - `38`: Gelao / 仡佬族
    /// - `39`: Xibe / 锡伯族
    /// - `40`: Pumi / 普米族
    /// - `41`: Tajik / 塔吉克族
    /// - `42`: Nu / 怒族
    /// - `43`: Uzbek / 乌孜别克族
    /// - `44`: Russian / 俄罗斯族
    /// - `45`: Evenki / 鄂温克族
    /// - `46`: De'ang / 德昂族
    /// - `47`: Bonan / 保安族
    /// - `48`: Yugur / 裕固族
    /// - `49`: Gin / 京族
    /// - `50`: Tatar / 塔塔尔族
    /// - `51`: Derung / 独龙族
    /// - `52`: Oroqen / 鄂伦春族
    /// - `53`: Hezhen / 赫哲族
    /// - `54`: Monpa / 门巴族
    /// - `55`: Lhoba / 珞巴族
    /// - `56`: Jino / 基诺族
    /// - `57`: Other / 其他
    pub ethnicity: i64,
    /// The marital status of the employee. / 员工的婚姻状况。
    /// - `1`: Unmarried / 未婚
    /// - `2`: Married / 已婚
    /// - `3`: Divorced / 离异
    /// - `4`: Other / 其他
    pub marital_status: i64,
    /// The political affiliation of the employee. / 员工的政治面貌。
    /// - `1`: Member of the Communist Party / 中共党员
    /// - `2`: Member of the Chinese Peasants' and Workers' Democratic Party / 农工党党员
    /// - `3`: Member of the Revolutionary Committee of the Kuomintang / 民革党员
    /// - `4`: Member of the China Association for Promoting Democracy / 民进会员
    /// - `5`: Member of the China Democratic League / 民盟盟员
    /// - `6`: Member of the China National Democratic Construction Association / 民建会员
    /// - `7`: Member of the China Zhi Gong Party / 致公党党员
    /// - `8`: Member of the Jiusan Society / 九三学社社员
    /// - `9`: Member of the Communist Youth League / 共青团员
    /// - `10`: Member of another party / 其他党派成员
    /// - `11`: Democrat without a party / 民主人士
    /// - `12`: No affiliation / 群众
    /// - `13`: Member of the Taiwan Democratic Self-Government League / 台盟盟员
    pub political_status: i64,
    /// The date on which the employee started working life. / 员工首次参加工作的日期。
    pub entered_workforce_date: String,
    /// The type of document that `id_number` is from. / 员工证件的类型，证件号见 `id_number`。
    /// - `1`: Resident ID card / 居民身份证
    /// - `2`: Mainland travel permit for Hong Kong and Macao residents / 港澳居民来往内地通行证
    /// - `3`: Mainland travel permit for Taiwan residents / 台湾居民来往大陆通行证
    /// - `4`: Passport / 护照
    /// - `5`: Other / 其他
    pub id_type: i64,
    /// The number of the employee's document. / 员工的证件号码。
    pub id_number: String,
    /// The kind of household registration of the employee. / 员工的户口类型。
    /// - `1`: Urban, local / 本市城镇
    /// - `2`: Urban, from elsewhere / 外埠城镇
    /// - `3`: Rural, local / 本市农村
    /// - `4`: Rural, from elsewhere / 外埠农村
    pub hukou_type: i64,
    /// Where the household of the employee is registered. / 员工的户口所在地。
    pub hukou_location: String,
    /// The bank card number of the employee. / 员工的银行卡号。
    pub bank_account_number: String,
    /// The bank of the employee's card. / 员工银行卡的开户行。
    pub bank_name: String,
    /// The social security account of the employee. / 员工的社保账号。
    pub social_security_account: String,
    /// The housing provident fund account of the employee. / 员工的公积金账号。
    pub provident_fund_account: String,
    /// The employee number. / 员工的工号。
    pub employee_no: String,
    /// The type of the employee; it may also be the number of a custom type of the tenant.
    ///
    /// 员工的人员类型，也可能是租户自定义人员类型的编号。
    /// - `1`: Regular / 正式
    /// - `2`: Intern / 实习
    /// - `3`: Consultant / 顾问
    /// - `4`: Outsourced / 外包
    /// - `5`: Contract worker / 劳务
    pub employee_type: i64,
    /// The state of the employee. / 员工的状态。
    /// - `1`: To be onboarded / 待入职
    /// - `2`: Employed / 在职
    /// - `3`: Onboarding canceled / 已取消入职
    /// - `4`: To leave / 待离职
    /// - `5`: Left / 已离职
    pub status: i64,
    /// The date on which the employee joined. / 员工的入职日期。
    pub hire_date: String,
    /// The length of the probation, in months. / 试用期的长度，单位为月。
    pub probation_months: f64,
    /// The date on which the employee was confirmed. / 员工转正的日期。
    pub conversion_date: String,
    /// The status of the application for confirmation. / 转正申请的状态。
    /// - `1`: Not submitted / 未申请
    /// - `2`: Under review / 审批中
    /// - `3`: Rejected / 被驳回
    /// - `4`: Approved / 已通过
    pub application: i64,
    /// Whether the employee has been confirmed. / 员工是否已转正。
    /// - `1`: No confirmation needed / 无需转正
    /// - `2`: To be confirmed / 待转正
    /// - `3`: Confirmed / 已转正
    pub application_status: i64,
    /// The date on which the employee left. / 员工的离职日期。
    pub last_day: String,
    /// In which way the employee left. / 员工以哪种方式离职。
    /// - `1`: Voluntary / 主动离职
    /// - `2`: Involuntary / 被动离职
    /// - `3`: Other / 其他
    pub departure_type: i64,
    /// Why the employee left. / 员工离职的原因。
    /// - `1`: Health or family / 身体或家庭原因
    /// - `2`: Career development / 职业发展
    /// - `3`: Dissatisfied with pay and benefits / 对薪资福利不满
    /// - `4`: Stress at work / 工作压力大
    /// - `5`: Contract expired and not renewed / 合同到期不续签
    /// - `6`: Other / 其他
    /// - `7`: Unable to do the work / 无法胜任工作
    /// - `8`: Changes of business or position / 业务调整或岗位优化
    /// - `9`: Violation of company rules / 违反公司规定
    /// - `10`: Failed the probation / 试用期未通过
    /// - `11`: Other / 其他
    /// - `12`: Dissatisfied with the work / 对工作内容不满
    /// - `13`: Disagreed with the superior or management / 不认可上级或管理层
    /// - `14`: Did not identify with the company culture / 对公司文化缺乏认同
    /// - `15`: Reorganization, left voluntarily / 组织架构调整，主动离职
    /// - `16`: Took another job / 跳槽
    /// - `17`: Changed profession / 转行
    /// - `18`: Family / 家庭原因
    /// - `19`: Poor health / 健康状况
    /// - `20`: Place of work / 工作地点
    /// - `21`: Accident / 意外
    /// - `22`: Death / 身故
    /// - `23`: Dismissal / 解雇
    /// - `24`: Low output / 工作产出低
    /// - `25`: Violation of the law / 违法
    /// - `26`: Other, of the kind "other" / 其他原因
    pub departure_reason: i64,
    /// Notes on the departure. / 对离职的备注。
    pub departure_notes: String,
    /// The company that the employee has a contract with. / 与员工签订合同的公司。
    pub contract_company: ListContractCompany,
    /// The kind of contract of the employee. / 员工合同的类型。
    /// - `1`: Fixed-term labor contract / 固定期限劳动合同
    /// - `2`: Open-ended labor contract / 无固定期限劳动合同
    /// - `3`: Internship agreement / 实习协议
    /// - `4`: Outsourcing agreement / 外包协议
    /// - `5`: Labor dispatch contract / 劳务派遣合同
    /// - `6`: Re-employment agreement / 返聘协议
    /// - `7`: Other / 其他
    pub contract_type: i64,
    /// The date on which the contract starts. / 合同的开始日期。
    pub contract_start_date: String,
    /// The date on which the contract expires. / 合同的到期日期。
    pub contract_expiration_date: String,
    /// How many times a labor contract was signed. / 劳动合同签订过几次。
    pub contract_sign_times: i64,
    /// The personal email address of the employee. / 员工的个人邮箱。
    pub personal_email: String,
    /// The home address of the employee. / 员工的家庭地址。
    pub family_address: String,
    /// The primary emergency contact of the employee. / 员工的主要紧急联系人。
    pub primary_emergency_contact: v1::EmergencyContact,
    /// The emergency contacts of the employee. / 员工的各紧急联系人。
    pub emergency_contact: Vec<v1::EmergencyContact>,
    /// The highest education of the employee. / 员工的最高学历。
    pub highest_level_of_edu: v1::Education,
    /// The education of the employee. / 员工的教育经历。
    pub education: Vec<v1::Education>,
    /// The previous job of the employee. / 员工的前一段工作经历。
    pub former_work_exp: v1::WorkExperience,
    /// The jobs that the employee has had. / 员工的各段工作经历。
    pub work_exp: Vec<v1::WorkExperience>,
    /// The picture of the side of the ID card with the portrait. / 身份证人像面的照片。
    pub id_photo_po_side: Vec<v1::Attachment>,
    /// The picture of the side of the ID card with the emblem. / 身份证国徽面的照片。
    pub id_photo_em_side: Vec<v1::Attachment>,
    /// The ID photo of the employee. / 员工的证件照。
    pub id_photo: Vec<v1::Attachment>,
    /// The files of the degree certificates. / 学位证书的文件。
    pub diploma_photo: Vec<v1::Attachment>,
    /// The files of the graduation certificates. / 毕业证书的文件。
    pub graduation_cert: Vec<v1::Attachment>,
    /// The files that prove awards. / 奖励证明的文件。
    pub cert_of_merit: Vec<v1::Attachment>,
    /// The files that prove the departure from earlier jobs. / 离职证明的文件。
    pub offboarding_file: Vec<v1::Attachment>,
    /// Why the onboarding was canceled. / 取消入职的原因。
    /// - `1`: Personal reasons / 个人原因
    /// - `2`: Stayed with the former employer / 留在原单位
    /// - `3`: Accepted another offer / 接受其他 Offer
    /// - `4`: Other / 其他
    pub cancel_onboarding_reason: i64,
    /// Notes on the canceled onboarding. / 对取消入职的备注。
    pub cancel_onboarding_notes: String,
    /// The status of the onboarding form. / 入职登记表的状态。
    /// - `1`: Not sent / 未发送
    /// - `2`: To be submitted / 待提交
    /// - `3`: Submitted / 已提交
    pub employee_form_status: i64,
    /// When the record of the employee was created. / 员工记录的创建时间。
    pub create_time: i64,
    /// When the record of the employee was last updated. / 员工记录的更新时间。
    pub update_time: i64,
}
impl wire::Object for ListSystemFields {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("en_name", &mut self.en_name);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
        f.field("department_id", &mut self.department_id);
        f.field("manager", &mut self.manager);
        f.field("job", &mut self.job);
        f.field("job_level", &mut self.job_level);
        f.field("work_location", &mut self.work_location);
        f.field("gender", &mut self.gender);
        f.field("birthday", &mut self.birthday);
        f.field("native_region", &mut self.native_region);
        f.field("ethnicity", &mut self.ethnicity);
        f.field("marital_status", &mut self.marital_status);
        f.field("political_status", &mut self.political_status);
        f.field("entered_workforce_date", &mut self.entered_workforce_date);
        f.field("id_type", &mut self.id_type);
        f.field("id_number", &mut self.id_number);
        f.field("hukou_type", &mut self.hukou_type);
        f.field("hukou_location", &mut self.hukou_location);
        f.field("bank_account_number", &mut self.bank_account_number);
        f.field("bank_name", &mut self.bank_name);
        f.field("social_security_account", &mut self.social_security_account);
        f.field("provident_fund_account", &mut self.provident_fund_account);
        f.field("employee_no", &mut self.employee_no);
        f.field("employee_type", &mut self.employee_type);
        f.field("status", &mut self.status);
        f.field("hire_date", &mut self.hire_date);
        f.field("probation_months", &mut self.probation_months);
        f.field("conversion_date", &mut self.conversion_date);
        f.field("application", &mut self.application);
        f.field("application_status", &mut self.application_status);
        f.field("last_day", &mut self.last_day);
        f.field("departure_type", &mut self.departure_type);
        f.field("departure_reason", &mut self.departure_reason);
        f.field("departure_notes", &mut self.departure_notes);
        f.field("contract_company", &mut self.contract_company);
        f.field("contract_type", &mut self.contract_type);
        f.field("contract_start_date", &mut self.contract_start_date);
        f.field("contract_expiration_date", &mut self.contract_expiration_date);
        f.field("contract_sign_times", &mut self.contract_sign_times);
        f.field("personal_email", &mut self.personal_email);
        f.field("family_address", &mut self.family_address);
        f.field("primary_emergency_contact", &mut self.primary_emergency_contact);
        f.field("emergency_contact", &mut self.emergency_contact);
        f.field("highest_level_of_edu", &mut self.highest_level_of_edu);
        f.field("education", &mut self.education);
        f.field("former_work_exp", &mut self.former_work_exp);
        f.field("work_exp", &mut self.work_exp);
        f.field("id_photo_po_side", &mut self.id_photo_po_side);
        f.field("id_photo_em_side", &mut self.id_photo_em_side);
        f.field("id_photo", &mut self.id_photo);
        f.field("diploma_photo", &mut self.diploma_photo);
        f.field("graduation_cert", &mut self.graduation_cert);
        f.field("cert_of_merit", &mut self.cert_of_merit);
        f.field("offboarding_file", &mut self.offboarding_file);
        f.field("cancel_onboarding_reason", &mut self.cancel_onboarding_reason);
        f.field("cancel_onboarding_notes", &mut self.cancel_onboarding_notes);
        f.field("employee_form_status", &mut self.employee_form_status);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
/// The type of the custom field, which decides what `value` holds. / 自定义字段的类型，决定 `value` 的内容。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListType {
    /// `text`: Text / 文本
    Text,
    /// `date`: Date, such as 2020-01-01 / 日期，如 2020-01-01
    Date,
    /// `option`: Option / 选项
    Option,
    /// `file`: Attachment / 附件
    File,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Option => "option",
            Self::File => "file",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "date" => Self::Date,
            "option" => Self::Option,
            "file" => Self::File,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How much to return of each employee; the overview if omitted. / 返回多少员工信息；不填则为概览。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ListView {
    /// `basic`: Overview: basic data such as ID and name / 概览，只有 ID、姓名等基本信息
    Basic,
    /// `full`: Everything: system fields and custom fields / 明细，含系统字段和自定义字段
    Full,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ListView {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ListView {
    fn as_str(&self) -> &str {
        match self {
            Self::Basic => "basic",
            Self::Full => "full",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "basic" => Self::Basic,
            "full" => Self::Full,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The work location of the employee. / 员工的工作地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkLocation {
    /// The ID of the work location. / 工作地点的 ID。
    pub id: i64,
    /// The name of the work location. / 工作地点的名称。
    pub name: String,
}
impl wire::Object for ListWorkLocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    ListContractCompany ListCustomFields ListEmployee ListJob ListJobLevel ListManager
    ListNativeRegion ListSystemFields ListWorkLocation
}
crate::codegen::__impl_enum! {
    ListType ListView
}
