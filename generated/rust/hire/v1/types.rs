// Generated from spec/hire/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// An ability. / 能力项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ability {
    /// The ID of the ability. / 能力项的 ID。
    pub id: String,
    /// The name of the ability, in Chinese and English. / 能力项的中英文名称。
    pub name: I18n,
    /// The description of the ability, in Chinese and English. / 能力项的中英文说明。
    pub description: I18n,
}
impl wire::Object for Ability {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
    }
}
/// The records of the offer being accepted or declined. / 对 Offer 的接受或拒绝记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Acceptance {
    /// Who accepted or declined the offer, HR or the candidate. / Offer 由 HR 还是由候选人接受或拒绝。
    /// - `1`: HR / HR 操作
    /// - `2`: The candidate / 候选人操作
    pub operator_type: i64,
    /// Whether the offer was accepted or declined. / Offer 被接受还是被拒绝。
    /// - `1`: Accepted / 接受
    /// - `2`: Declined / 拒绝
    pub conclusion: i64,
    /// The note left with the answer; if the offer was declined, the reason. / 操作时填写的备注，拒绝时为拒绝原因。
    pub memo: String,
    /// When the offer was accepted or declined, in milliseconds since 1970. / 接受或拒绝的时间，毫秒级时间戳。
    pub operate_time: wire::TimestampMs,
}
impl wire::Object for Acceptance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_type", &mut self.operator_type);
        f.field("conclusion", &mut self.conclusion);
        f.field("memo", &mut self.memo);
        f.field("operate_time", &mut self.operate_time);
    }
}
/// The referral account with its assets, state and referrer. / 内推账户，含资产、状态和绑定的内推人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Account {
    /// The ID of the referral account. / 内推账户的 ID。
    pub account_id: String,
    /// The points and cash in the account. / 账户中的积分和现金。
    pub assets: Assets,
    /// Whether the account can be used. / 账户当前是否可用。
    /// - `1`: Active / 可用
    /// - `2`: Deactivated / 停用
    pub status: i64,
    /// The referrer the account belongs to. / 与账户绑定的内推人。
    pub referrer: AccountAccountReferrer,
}
impl wire::Object for Account {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_id", &mut self.account_id);
        f.field("assets", &mut self.assets);
        f.field("status", &mut self.status);
        f.field("referrer", &mut self.referrer);
    }
}
/// The referrer the account belongs to. / 与账户绑定的内推人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountAccountReferrer {
    /// The ID of the referrer, as a `user_id_type` ID. / 内推人的用户 ID，类型由 `user_id_type` 决定。
    pub id: String,
    /// The name of the referrer. / 内推人的姓名。
    pub name: I18n,
    /// The email address of the referrer. / 内推人的邮箱。
    /// - Present only with one of the scopes `hire:employee.email:readonly`
    pub email: String,
    /// The phone number of the referrer. / 内推人的手机号。
    /// - Present only with one of the scopes `hire:employee.mobile:readonly`
    pub mobile: String,
}
impl wire::Object for AccountAccountReferrer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("email", &mut self.email);
        f.field("mobile", &mut self.mobile);
    }
}
/// A headhunting agency. / 猎头供应商。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Agency {
    /// The ID of the headhunting agency. / 猎头供应商 ID。
    pub id: String,
    /// The name of the headhunting agency. / 猎头供应商名称。
    pub name: String,
    /// The ID of the contact person at the agency, as a `user_id_type` ID.
    ///
    /// 供应商联系人的用户 ID，类型由 `user_id_type` 决定。
    pub contactor_id: String,
    /// The name of the contact person at the agency. / 供应商联系人的姓名。
    pub contactor_name: I18n,
}
impl wire::Object for Agency {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("contactor_id", &mut self.contactor_id);
        f.field("contactor_name", &mut self.contactor_name);
    }
}
/// A protection period. / 保护期。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgencyProtection {
    /// Whether the protection covers the talent or only the talent's application for one job.
    ///
    /// 保护期针对人才本身，还是针对人才在某个职位上的投递。
    /// - `1`: Talent protection / 人才保护期
    /// - `2`: Job protection / 职位保护期
    pub protection_type: i64,
    /// The ID of the application that is protected, present only if `protection_type` is `2`; `hire.v1.application.get_detail` returns its data.
    ///
    /// 受保护的投递的 ID，仅当 `protection_type` 为 `2` 时返回，可用 `hire.v1.application.get_detail` 查询其详情。
    pub application_id: String,
    /// When the protection starts, in milliseconds since 1970. / 保护期开始的时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the protection ends, in milliseconds since 1970. / 保护期结束的时间，毫秒级时间戳。
    pub expire_time: wire::TimestampMs,
    /// The ID of the headhunting agency that holds the protection, whose data `hire.v1.agency.get` returns.
    ///
    /// 享有保护期的猎头供应商的 ID，可用 `hire.v1.agency.get` 查询其详情。
    pub agency_supplier_id: String,
    /// The name of the headhunting agency that holds the protection. / 享有保护期的猎头供应商的名称。
    pub agency_supplier_name: I18n,
    /// The ID of the headhunter, as a `user_id_type` ID. The headhunter belongs to the tenant of the agency, so only an app in that tenant gets further data with `contact.v3.user.get`.
    ///
    /// 猎头顾问的用户 ID，类型由 `user_id_type` 决定。顾问属于供应商的租户，因此只有该租户的应用才能用 `contact.v3.user.get` 查询其详情。
    pub agency_supplier_user_id: String,
    /// The name of the headhunter. / 猎头顾问的姓名。
    pub agency_supplier_user_name: I18n,
}
impl wire::Object for AgencyProtection {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("protection_type", &mut self.protection_type);
        f.field("application_id", &mut self.application_id);
        f.field("start_time", &mut self.start_time);
        f.field("expire_time", &mut self.expire_time);
        f.field("agency_supplier_id", &mut self.agency_supplier_id);
        f.field("agency_supplier_name", &mut self.agency_supplier_name);
        f.field("agency_supplier_user_id", &mut self.agency_supplier_user_id);
        f.field("agency_supplier_user_name", &mut self.agency_supplier_user_name);
    }
}
/// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferBasicInfo {
    /// The kind of offer. Deprecated. / Offer 的类型。已废弃。
    /// - `1`: Offer to an experienced hire / 社招 Offer
    /// - `2`: Offer to a campus hire / 校招 Offer
    /// - `3`: Internship offer / 实习 Offer
    /// - `4`: Offer to convert an intern / 实习生转正 Offer
    pub offer_type: i64,
    /// The remark. / 备注内容。
    /// - Present only with one of the scopes `hire:offer:readonly`, `hire:offer`
    pub remark: String,
    /// When the offer expires, in milliseconds since 1970. / Offer 失效的时间，毫秒级时间戳。
    pub expire_time: i64,
    /// The ID of the user in charge of the offer, as a `user_id_type` ID.
    ///
    /// Offer 负责人的用户 ID，类型由 `user_id_type` 决定。
    pub owner_user_id: String,
    /// The ID of the user who created the offer, as a `user_id_type` ID.
    ///
    /// Offer 创建人的用户 ID，类型由 `user_id_type` 决定。
    pub creator_user_id: String,
    /// The employee type the candidate will have. / 候选人入职后的人员类型。
    pub employee_type: BaseBilingualWithId,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The ID of the candidate's direct manager, as a `user_id_type` ID.
    ///
    /// 候选人入职后直属上级的用户 ID，类型由 `user_id_type` 决定。
    pub leader_user_id: String,
    /// The date the candidate joins, as YYYY-MM-DD. / 候选人的入职日期，格式为 YYYY-MM-DD。
    pub onboard_date: String,
    /// The ID of the department the candidate joins, as a `department_id_type` ID.
    ///
    /// 候选人入职的部门的 ID，类型由 `department_id_type` 决定。
    pub department_id: String,
    /// The length of probation in months. / 试用期有几个月。
    pub probation_month: i64,
    /// The term of the contract in years. Prefer `contract_period`, which allows months as well.
    ///
    /// 合同期的年数，建议改用可按月或年计的 `contract_period`。
    pub contract_year: i64,
    /// The term of the contract, in years or months. / 合同期限，以年或月计。
    pub contract_period: ContractPeriodInfo,
    /// The type of employee the candidate becomes. / 候选人入职后的雇员类型。
    pub recruitment_type: BaseBilingualWithId,
    /// The job family the candidate will belong to. / 候选人入职后所属的序列。
    pub sequence: BaseBilingualWithId,
    /// The job level the candidate will have. / 候选人入职后的职级。
    /// - Present only with one of the scopes `hire:offer:readonly`, `hire:offer`
    pub level: BaseBilingualWithId,
    /// Where the candidate onboards. / 候选人办理入职的地点。
    pub onboard_address: BaseAddress,
    /// Where the candidate will work. / 候选人工作的地点。
    pub work_address: BaseAddress,
    /// The values of the custom fields of the offer. / Offer 中各自定义字段的值。
    /// - Present only with one of the scopes `hire:offer:readonly`, `hire:offer`
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
    /// The location and address of work in the HR system; at present only available to ByteDance.
    ///
    /// 人事系统中的办公地点和地址，目前仅供字节跳动使用。
    pub work_location_address_info: ApplicationOfferBasicInfoMasterLocationAddressInfo,
    /// The ID of the position, from `corehr.v2.position.query`; only for tenants that use Feishu People with positions enabled.
    ///
    /// 岗位的 ID，可从 `corehr.v2.position.query` 获取；仅用于启用了岗位功能的飞书人事租户。
    pub position_id: String,
    /// The job the candidate is offered. / 候选人入职的职位。
    pub job_offered: String,
    /// The ID of the job grade, from `corehr.v2.job_grade.query`; only for tenants that use Feishu People.
    ///
    /// 职等的 ID，可从 `corehr.v2.job_grade.query` 获取；仅用于飞书人事租户。
    pub job_grade_id: String,
    /// The IDs of the attachments of the offer, which `hire.v1.attachment.get` returns as general attachments.
    ///
    /// Offer 附件的 ID，可用 `hire.v1.attachment.get` 按通用附件获取。
    pub common_attachment_id_list: Vec<String>,
    /// The ID of the career pathway. / 职业发展通道的 ID。
    pub pathway_id: String,
}
impl wire::Object for ApplicationOfferBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_type", &mut self.offer_type);
        f.field("remark", &mut self.remark);
        f.field("expire_time", &mut self.expire_time);
        f.field("owner_user_id", &mut self.owner_user_id);
        f.field("creator_user_id", &mut self.creator_user_id);
        f.field("employee_type", &mut self.employee_type);
        f.field("create_time", &mut self.create_time);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("onboard_date", &mut self.onboard_date);
        f.field("department_id", &mut self.department_id);
        f.field("probation_month", &mut self.probation_month);
        f.field("contract_year", &mut self.contract_year);
        f.field("contract_period", &mut self.contract_period);
        f.field("recruitment_type", &mut self.recruitment_type);
        f.field("sequence", &mut self.sequence);
        f.field("level", &mut self.level);
        f.field("onboard_address", &mut self.onboard_address);
        f.field("work_address", &mut self.work_address);
        f.field("customize_info_list", &mut self.customize_info_list);
        f.field("work_location_address_info", &mut self.work_location_address_info);
        f.field("position_id", &mut self.position_id);
        f.field("job_offered", &mut self.job_offered);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("common_attachment_id_list", &mut self.common_attachment_id_list);
        f.field("pathway_id", &mut self.pathway_id);
    }
}
/// The location and address of work in the HR system; at present only available to ByteDance.
///
/// 人事系统中的办公地点和地址，目前仅供字节跳动使用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferBasicInfoMasterLocationAddressInfo {
    /// The location of work in the HR system. / 人事系统中的办公地点。
    pub location_info: MasterLocationInfo,
    /// The address of work in the HR system. / 人事系统中的办公地址。
    pub address_info: MasterLocationInfo,
}
impl wire::Object for ApplicationOfferBasicInfoMasterLocationAddressInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_info", &mut self.location_info);
        f.field("address_info", &mut self.address_info);
    }
}
/// The custom modules of the offer application form, with their content. / Offer 申请表中的自定义模块及其内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferCustomModule {
    /// The ID of the custom module. / 自定义模块的 ID。
    pub id: String,
    /// The values of the custom fields in the module. / 模块中各自定义字段的值。
    pub object_list: Vec<ApplicationOfferCustomValue>,
}
impl wire::Object for ApplicationOfferCustomModule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ID", &mut self.id);
        f.field("object_list", &mut self.object_list);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferCustomValue {
    /// The ID of the custom field, which `hire.v1.offer_application_form.get` describes.
    ///
    /// 自定义字段的 ID，字段定义可用 `hire.v1.offer_application_form.get` 查询。
    pub object_id: String,
    /// The value of the custom field. / 自定义字段的值。
    pub customize_value: String,
}
impl wire::Object for ApplicationOfferCustomValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("customize_value", &mut self.customize_value);
    }
}
/// The salary plan of the offer. / Offer 中的薪酬方案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOfferSalaryPlan {
    /// The currency of the salary. / 薪资的币种。
    pub currency: String,
    /// The basic salary as a JSON string such as `{"amount":"10000","period":2}`, where `amount` is paid per day if `period` is 1 and per month if it is 2.
    ///
    /// 基本薪资，为 JSON 字符串，如 `{"amount":"10000","period":2}`：`amount` 为金额，`period` 为 1 时按日计，为 2 时按月计。
    pub basic_salary: ApplicationOfferSalaryPlanBasicSalary,
    /// The salary during probation, as a percentage of the full salary. / 试用期薪资占正式薪资的百分比。
    pub probation_salary_percentage: String,
    /// The year-end bonus, in months of salary. / 年终奖相当于几个月的薪资。
    pub award_salary_multiple: String,
    /// How many stock options are granted. / 授予的期权股数。
    pub option_shares: String,
    /// The quarterly bonus. / 每季度奖金的金额。
    pub quarterly_bonus: String,
    /// The half-yearly bonus. / 每半年奖金的金额。
    pub half_year_bonus: String,
    /// The total cash per year, as a number and not as a formula. / 年度现金总额，为计算后的数值，而非公式。
    pub total_annual_cash: i64,
    /// The values of the custom fields of the salary plan, which `hire.v1.offer_application_form.get` describes.
    ///
    /// 薪资方案中各自定义字段的值，字段定义可用 `hire.v1.offer_application_form.get` 查询。
    pub customize_info_list: Vec<ApplicationOfferCustomValue>,
}
impl wire::Object for ApplicationOfferSalaryPlan {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency", &mut self.currency);
        f.field("basic_salary", &mut self.basic_salary);
        f.field("probation_salary_percentage", &mut self.probation_salary_percentage);
        f.field("award_salary_multiple", &mut self.award_salary_multiple);
        f.field("option_shares", &mut self.option_shares);
        f.field("quarterly_bonus", &mut self.quarterly_bonus);
        f.field("half_year_bonus", &mut self.half_year_bonus);
        f.integer_text("total_annual_cash", &mut self.total_annual_cash);
        f.field("customize_info_list", &mut self.customize_info_list);
    }
}
/// The basic salary as a JSON string such as `{"amount":"10000","period":2}`, where `amount` is paid per day if `period` is 1 and per month if it is 2.
///
/// 基本薪资，为 JSON 字符串，如 `{"amount":"10000","period":2}`：`amount` 为金额，`period` 为 1 时按日计，为 2 时按月计。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationOfferSalaryPlanBasicSalary {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationOfferSalaryPlanBasicSalary {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationOfferSalaryPlanBasicSalary {
    fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "1" => Self::N1,
            "2" => Self::N2,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The source the application came from. / 投递的来源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationResumeSource {
    /// The ID of the source of the application. / 投递来源的 ID。
    pub id: String,
    /// The name of the source of the application in Chinese and English. / 投递来源的中英文名称。
    pub name: I18n,
    /// The category the source of the application belongs to. / 投递来源所属的大类。
    /// - `10000`: Employee referral / 内推
    /// - `10001`: Headhunter / 猎头
    /// - `10002`: Internal source / 内部来源
    /// - `10003`: Third-party job site / 第三方招聘网站
    /// - `10004`: Social media / 社交媒体
    /// - `10005`: Offline source / 线下来源
    /// - `10006`: Other / 其他
    /// - `10007`: External recommendation / 外部推荐
    /// - `10008`: Internal transfer / 员工转岗
    /// - `10009`: Intern conversion / 实习生转正
    pub resume_source_type: i64,
}
impl wire::Object for ApplicationResumeSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("resume_source_type", &mut self.resume_source_type);
    }
}
/// A recruitment stage. / 招聘阶段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationStageInfo {
    /// The ID of the stage of the application; `hire.v1.job_process.list` returns the stages.
    ///
    /// 投递阶段的 ID，可用 `hire.v1.job_process.list` 查询。
    pub id: String,
    /// The Chinese name of the stage. / 投递阶段的中文名称。
    pub zh_name: String,
    /// The English name. / 英文名称。
    pub en_name: String,
    /// What is done in the stage. / 阶段中主要进行哪类工作。
    /// - `1`: Screening / 筛选
    /// - `2`: Evaluation / 评估
    /// - `3`: Written test / 笔试
    /// - `4`: Interview / 面试
    /// - `5`: Offer / Offer 阶段
    /// - `6`: Yet to join / 待入职
    /// - `7`: Joined / 已入职
    /// - `8`: Other / 其他
    /// - `255`: System default / 系统默认
    pub r#type: i64,
}
impl wire::Object for ApplicationStageInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("type", &mut self.r#type);
    }
}
/// When the application entered and left each stage. / 投递进入和离开各阶段的时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationStageTime {
    /// The ID of the stage of the application. / 投递阶段的 ID。
    pub stage_id: String,
    /// When the application last entered the stage. / 投递最近一次进入该阶段的时间。
    pub enter_time: wire::TimestampMs,
    /// When the application last left the stage; empty while it is there. / 投递最近一次离开该阶段的时间，当前仍在该阶段时为空。
    pub exit_time: wire::TimestampMs,
}
impl wire::Object for ApplicationStageTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stage_id", &mut self.stage_id);
        f.field("enter_time", &mut self.enter_time);
        f.field("exit_time", &mut self.exit_time);
    }
}
/// The promotion channel of the careers site the application came through. / 投递经由的官网推广渠道。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationWebsiteChannel {
    /// The ID of the promotion channel of the careers site. / 官网推广渠道的 ID。
    pub channel_id: String,
    /// The name of the promotion channel of the careers site. / 官网推广渠道的名称。
    pub channel_name: I18n,
}
impl wire::Object for ApplicationWebsiteChannel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("channel_id", &mut self.channel_id);
        f.field("channel_name", &mut self.channel_name);
    }
}
/// The source of an application through a careers site. / 经招聘官网投递时的来源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationWebsiteResumeSource {
    /// The ID of the careers site the application came from. / 投递来自的招聘官网的 ID。
    pub website_id: String,
    /// The name of the careers site the application came from. / 投递来自的招聘官网的名称。
    pub website_name: I18n,
    /// The promotion channel of the careers site the application came through. / 投递经由的官网推广渠道。
    pub channel: ApplicationWebsiteChannel,
}
impl wire::Object for ApplicationWebsiteResumeSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("website_id", &mut self.website_id);
        f.field("website_name", &mut self.website_name);
        f.field("channel", &mut self.channel);
    }
}
/// The score made up from the scored items of the form. / 评价表中各打分题汇总后的得分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssessmentScoreInfo {
    /// How the score of the interview is calculated. / 面评得分的计算方式。
    /// - `1`: Total / 总分
    /// - `2`: Average / 平均分
    pub calculate_type: i64,
    /// The score calculated as `calculate_type` says, to two decimals. / 按 `calculate_type` 算出的得分，保留两位小数。
    pub score: f64,
    /// The highest possible score. / 满分的分值。
    pub full_score: i64,
}
impl wire::Object for AssessmentScoreInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calculate_type", &mut self.calculate_type);
        f.field("score", &mut self.score);
        f.field("full_score", &mut self.full_score);
    }
}
/// The points and cash of an account. / 账户中的积分和现金。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Assets {
    /// The rewards that have been confirmed. / 已确认发放的奖励。
    pub confirmed_bonus: BonusAmount,
}
impl wire::Object for Assets {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("confirmed_bonus", &mut self.confirmed_bonus);
    }
}
/// The images the interviewer attached to the feedback. / 面试官在评价中附的图片。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentV2 {
    /// The ID of the image, which `hire.v1.attachment.get` resolves.
    ///
    /// 图片附件的 ID，可用 `hire.v1.attachment.get` 获取其信息。
    pub id: String,
    /// The URL to download the image from, valid for 30 minutes. / 图片附件的下载链接，30 分钟内有效。
    pub url: String,
    /// The file name of the image. / 图片附件的文件名。
    pub name: String,
    /// The MIME type of the image. / 图片附件的 MIME 类型。
    pub mime: String,
    /// When the image was created, in milliseconds since 1970. / 图片附件的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
}
impl wire::Object for AttachmentV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("url", &mut self.url);
        f.field("name", &mut self.name);
        f.field("mime", &mut self.mime);
        f.field("create_time", &mut self.create_time);
    }
}
/// What was entered in the custom fields when the check was ordered. / 发起背调时在各自定义字段中填写的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckCustomFieldDataValue {
    /// The custom field that was filled in, as its `key` in `custom_field_list`.
    ///
    /// 所填的自定义字段，对应 `custom_field_list` 中的 `key`。
    pub key: String,
    /// What the user entered in the field. / 用户在该字段中填写的内容。
    pub value: String,
}
impl wire::Object for BackgroundCheckCustomFieldDataValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The additional checks ordered, defined by the provider with `hire.v1.eco_background_check_package.create`.
///
/// 所选的附加调查项，由供应商用 `hire.v1.eco_background_check_package.create` 创建。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckItemInfo {
    /// The ID of the additional check. / 附加调查项的 ID。
    pub id: String,
    /// The name of the additional check. / 附加调查项的名称。
    pub name: String,
}
impl wire::Object for BackgroundCheckItemInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The background check orders that match. / 符合条件的背调订单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrder {
    /// The ID of the background check order. / 背调订单的 ID。
    pub order_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The state of the order, including its approval. / 背调订单的状态，含发起前的审批。
    /// - `2`: Arranged / 已安排
    /// - `3`: Completed / 已完成
    /// - `4`: Terminated / 已终止
    /// - `5`: Waiting for approval / 审批中
    /// - `6`: Approval withdrawn / 审批已撤回
    /// - `8`: Approved / 审批通过
    /// - `9`: Rejected / 审批未通过
    pub order_status: i64,
    /// The provider that does the background check. / 承接背调的供应商。
    /// - `1`: Bafang Jincheng / 八方锦程
    /// - `2`: Beidiao / 背调
    /// - `3`: Xuandu / 轩渡
    /// - `127`: Custom provider / 自定义供应商
    pub account_third_type: i64,
    /// The name of the background check package ordered. / 所购背调套餐的名称。
    pub package: String,
    /// The name of the background check, present only for results entered by hand. / 背调的名称，仅手动录入的背调结果才有。
    pub name: String,
    /// The reports, latest first. The provider adds them with `hire.v1.eco_background_check.update_progress`.
    ///
    /// 背调报告，按创建时间由新到旧排列；供应商用 `hire.v1.eco_background_check.update_progress` 添加报告。
    pub feedback_info_list: Vec<BackgroundCheckOrderFeedbackInfo>,
    /// The progress so far, latest first. The provider updates it with `hire.v1.eco_background_check.update_progress`.
    ///
    /// 背调的进度记录，按更新时间由新到旧排列；供应商用 `hire.v1.eco_background_check.update_progress` 更新进度。
    pub process_info_list: Vec<BackgroundCheckOrderProcessInfo>,
    /// When the result was entered, in milliseconds since 1970, present only for results entered by hand.
    ///
    /// 背调结果的录入时间，毫秒级时间戳，仅手动录入的背调结果才有。
    pub upload_time: wire::TimestampMs,
    /// The candidate to be checked or tested. / 接受背调或笔试的候选人。
    pub candidate_info: UserContactInfo,
    /// The user who ordered the background check. / 发起背调的用户。
    pub creator_info: BackgroundCheckOrderCreator,
    /// The contact for the background check with phone number and email address. / 背调的联系人及其联系方式。
    pub contactor_info: UserContactInfo,
    /// When the background check was ordered, in milliseconds since 1970. / 背调发起的时间，毫秒级时间戳。
    pub begin_time: wire::TimestampMs,
    /// When the background check ended, in milliseconds since 1970. / 背调结束的时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
    /// The conclusion of the background check, which is the result of its last report. / 背调的结论，即最后一份报告的结果。
    pub conclusion: String,
    /// The ID and name of the provider. / 背调供应商的 ID 和名称。
    pub provider_info: ProviderIdNameObject,
    /// The custom fields of the form with which the check was ordered, defined by the provider with `hire.v1.eco_background_check_custom_field.create`.
    ///
    /// 发起背调时表单中自定义字段的定义，由供应商用 `hire.v1.eco_background_check_custom_field.create` 创建。
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
    /// What was entered in the custom fields when the check was ordered. / 发起背调时在各自定义字段中填写的值。
    pub custom_data_list: Vec<BackgroundCheckCustomFieldDataValue>,
    /// The additional checks ordered, defined by the provider with `hire.v1.eco_background_check_package.create`.
    ///
    /// 所选的附加调查项，由供应商用 `hire.v1.eco_background_check_package.create` 创建。
    pub ext_item_info_list: Vec<BackgroundCheckItemInfo>,
    /// When the order was last updated, in milliseconds since 1970. / 背调订单最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The region the background check belongs to. / 背调数据所在的地域。
    pub geo: BackgroundCheckOrderGeo,
    /// The code of the place where the candidate is expected to join, which `hire.v1.location.query` resolves.
    ///
    /// 候选人预计入职地点的编码，对应的地点可用 `hire.v1.location.query` 查询。
    pub location_code: String,
    /// The remark. / 备注内容。
    pub remark: String,
}
impl wire::Object for BackgroundCheckOrder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("order_id", &mut self.order_id);
        f.field("application_id", &mut self.application_id);
        f.field("order_status", &mut self.order_status);
        f.field("account_third_type", &mut self.account_third_type);
        f.field("package", &mut self.package);
        f.field("name", &mut self.name);
        f.field("feedback_info_list", &mut self.feedback_info_list);
        f.field("process_info_list", &mut self.process_info_list);
        f.field("upload_time", &mut self.upload_time);
        f.field("candidate_info", &mut self.candidate_info);
        f.field("creator_info", &mut self.creator_info);
        f.field("contactor_info", &mut self.contactor_info);
        f.field("begin_time", &mut self.begin_time);
        f.field("end_time", &mut self.end_time);
        f.field("conclusion", &mut self.conclusion);
        f.field("provider_info", &mut self.provider_info);
        f.field("custom_field_list", &mut self.custom_field_list);
        f.field("custom_data_list", &mut self.custom_data_list);
        f.field("ext_item_info_list", &mut self.ext_item_info_list);
        f.field("update_time", &mut self.update_time);
        f.field("geo", &mut self.geo);
        f.field("location_code", &mut self.location_code);
        f.field("remark", &mut self.remark);
    }
}
/// The user who ordered the background check. / 发起背调的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrderCreator {
    /// The ID of the user who ordered the background check, as a `user_id_type` ID.
    ///
    /// 背调发起人的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for BackgroundCheckOrderCreator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
    }
}
/// The reports, latest first. The provider adds them with `hire.v1.eco_background_check.update_progress`.
///
/// 背调报告，按创建时间由新到旧排列；供应商用 `hire.v1.eco_background_check.update_progress` 添加报告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrderFeedbackInfo {
    /// The ID of the background check report. / 背调报告的 ID。
    pub id: String,
    /// The URL to download the report from, valid for 1 hour. A provider supplies either this, as most do, or `report_preview_url`.
    ///
    /// 背调报告附件的下载链接，1 小时内有效；多数供应商提供它，且每个供应商只提供它与 `report_preview_url` 之一。
    pub attachment_url: String,
    /// The URL to preview the report at, valid for as long as the provider decides. A provider supplies either this or `attachment_url`.
    ///
    /// 背调报告的预览链接，有效期由供应商决定；每个供应商只提供它与 `attachment_url` 之一。
    pub report_preview_url: String,
    /// The result of the background check: one of the built-in red, yellow, blue and green lights, or the status the provider pushed with the progress.
    ///
    /// 背调结果，可以是系统预置的红灯、黄灯、蓝灯、绿灯，也可以是供应商更新进度时推送的状态。
    pub result: String,
    /// Whether the report is interim or final. / 报告是阶段性的还是最终的。
    /// - `1`: Interim report / 阶段性报告
    /// - `2`: Final report / 终版报告
    pub report_type: i64,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The name of the background check report. / 背调报告的名称。
    pub report_name: String,
}
impl wire::Object for BackgroundCheckOrderFeedbackInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("attachment_url", &mut self.attachment_url);
        f.field("report_preview_url", &mut self.report_preview_url);
        f.field("result", &mut self.result);
        f.field("report_type", &mut self.report_type);
        f.field("create_time", &mut self.create_time);
        f.field("report_name", &mut self.report_name);
    }
}
/// The region the background check belongs to. / 背调数据所在的地域。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BackgroundCheckOrderGeo {
    /// `cn`: Chinese mainland / 中国大陆
    Cn,
    /// `sg`: Singapore / 新加坡
    Sg,
    /// `us`: Eastern US / 美东
    Us,
    /// `jp`: Japan / 日本
    Jp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for BackgroundCheckOrderGeo {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for BackgroundCheckOrderGeo {
    fn as_str(&self) -> &str {
        match self {
            Self::Cn => "cn",
            Self::Sg => "sg",
            Self::Us => "us",
            Self::Jp => "jp",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "cn" => Self::Cn,
            "sg" => Self::Sg,
            "us" => Self::Us,
            "jp" => Self::Jp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The progress so far, latest first. The provider updates it with `hire.v1.eco_background_check.update_progress`.
///
/// 背调的进度记录，按更新时间由新到旧排列；供应商用 `hire.v1.eco_background_check.update_progress` 更新进度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundCheckOrderProcessInfo {
    /// The progress of the background check in Chinese. / 背调进度的中文描述。
    pub process: String,
    /// When the progress was updated, in milliseconds since 1970. / 进度更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The progress of the background check in English. / 背调进度的英文描述。
    pub en_process: String,
}
impl wire::Object for BackgroundCheckOrderProcessInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("process", &mut self.process);
        f.field("update_time", &mut self.update_time);
        f.field("en_process", &mut self.en_process);
    }
}
/// A place. / 地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseAddress {
    /// The ID of the place, which `hire.v1.location.list` returns.
    ///
    /// 地点的 ID，对应的地点可从 `hire.v1.location.list` 获取。
    pub id: String,
    /// The Chinese name of the place. / 地点的中文名称。
    pub zh_name: String,
    /// The English name of the place. / 地点的英文名称。
    pub en_name: String,
    /// The district of the address. / 地址所在的区县。
    pub district: BaseDistrict,
    /// The city of the address. / 地址所在的城市。
    pub city: BaseCity,
    /// The state or province of the address. / 地址所在的省份。
    pub state: BaseCity,
    /// The country or region of the address. / 地址所在的国家或地区。
    pub country: BaseCountry,
}
impl wire::Object for BaseAddress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("district", &mut self.district);
        f.field("city", &mut self.city);
        f.field("state", &mut self.state);
        f.field("country", &mut self.country);
    }
}
/// A place. / 地点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseAddressV2 {
    /// The ID of the place, which `hire.v1.location.list` returns.
    ///
    /// 地点的 ID，对应的地点可从 `hire.v1.location.list` 获取。
    pub id: String,
    /// The name of the place in Chinese and English. / 地点的中英文名称。
    pub name: I18n,
    /// The district of the address. / 地址所在的区县。
    pub district: BaseLocation,
    /// The city of the address. / 地址所在的城市。
    pub city: BaseLocation,
    /// The state or province of the address. / 地址所在的省份。
    pub state: BaseLocation,
    /// The country or region of the address. / 地址所在的国家或地区。
    pub country: BaseLocation,
}
impl wire::Object for BaseAddressV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("district", &mut self.district);
        f.field("city", &mut self.city);
        f.field("state", &mut self.state);
        f.field("country", &mut self.country);
    }
}
/// The ID of an object, with its name in Chinese and English. / 对象的 ID 和中英文名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseBilingualWithId {
    /// The ID of the employee type, as an `employee_type_id_type` ID.
    ///
    /// 人员类型的 ID，类型由 `employee_type_id_type` 决定。
    pub id: String,
    /// The Chinese name of the employee type. / 人员类型的中文名称。
    pub zh_name: String,
    /// The English name of the employee type. / 人员类型的英文名称。
    pub en_name: String,
}
impl wire::Object for BaseBilingualWithId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// A city or province. / 城市或省份。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseCity {
    /// The Chinese name of the city. / 城市的中文名称。
    pub zh_name: String,
    /// The English name of the city. / 城市的英文名称。
    pub en_name: String,
    /// The code of the city. / 城市的编码。
    pub code: String,
    /// Which level of the address this is. / 该地址属于哪一级行政区划。
    /// - `1`: Country / 国家
    /// - `2`: State or province / 省、州
    /// - `3`: City / 市
    /// - `4`: District / 区、县
    /// - `5`: Address / 详细地址
    pub location_type: i64,
}
impl wire::Object for BaseCity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("code", &mut self.code);
        f.field("location_type", &mut self.location_type);
    }
}
/// The country or region of the address. / 地址所在的国家或地区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseCountry {
    /// The Chinese name of the country. / 国家的中文名称。
    pub zh_name: String,
    /// The English name of the country. / 国家的英文名称。
    pub en_name: String,
    /// The code of the country or area. / 国家或地区的编码。
    pub code: String,
    /// Which level of the address this is. / 该地址属于哪一级行政区划。
    /// - `1`: Country / 国家
    /// - `2`: State or province / 省、州
    /// - `3`: City / 市
    /// - `4`: District / 区、县
    /// - `5`: Address / 详细地址
    pub location_type: i64,
}
impl wire::Object for BaseCountry {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("code", &mut self.code);
        f.field("location_type", &mut self.location_type);
    }
}
/// The district of the address. / 地址所在的区县。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseDistrict {
    /// The Chinese name of the district. / 区县的中文名称。
    pub zh_name: String,
    /// The English name of the district. / 区县的英文名称。
    pub en_name: String,
    /// The code of the area. / 地区的编码。
    pub code: String,
    /// Which level of the address this is. / 该地址属于哪一级行政区划。
    pub location_type: i64,
}
impl wire::Object for BaseDistrict {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("code", &mut self.code);
        f.field("location_type", &mut self.location_type);
    }
}
/// An area that an address is in. / 地址所在的地区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseLocation {
    /// The name of the area in Chinese and English. / 该地区的中英文名称。
    pub name: I18n,
    /// The code of the area. / 地区的编码。
    pub code: String,
    /// Which level of the address this is. / 该地址属于哪一级行政区划。
    /// - `1`: Country / 国家
    /// - `2`: State or province / 省、州
    /// - `3`: City / 市
    /// - `4`: District / 区、县
    /// - `5`: Address / 详细地址
    pub location_type: i64,
}
impl wire::Object for BaseLocation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("code", &mut self.code);
        f.field("location_type", &mut self.location_type);
    }
}
/// The ID and name of a person. / 一个人的 ID 和姓名。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicUserInfo {
    /// The ID of the user, as a `user_id_type` ID. / 用户的 ID，类型由 `user_id_type` 决定。
    pub id: String,
    /// The name of the interviewer. / 面试官的姓名。
    pub name: I18n,
}
impl wire::Object for BasicUserInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// An amount of rewards: points and cash. / 奖励的额度，含积分和现金。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BonusAmount {
    /// How many points the reward includes. / 奖励中的积分数量。
    pub point_bonus: i64,
    /// The cash the reward includes, one entry per currency. / 奖励中的现金，每个币种一项。
    pub cash_bonus: Vec<Cash>,
}
impl wire::Object for BonusAmount {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("point_bonus", &mut self.point_bonus);
        f.field("cash_bonus", &mut self.cash_bonus);
    }
}
/// An amount of rewards, such as cash or points. / 奖励的额度，如现金或积分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BonusAmount2 {
    /// Whether the reward is paid in points or cash, which decides between `point_bonus` and `cash`.
    ///
    /// 奖励以积分还是以现金发放，决定取 `point_bonus` 还是 `cash`。
    /// - Default: `1`
    /// - `1`: Points / 积分
    /// - `2`: Cash / 现金
    pub bonus_type: i64,
    /// How many points the reward is. / 奖励的积分数量。
    /// - Example: `100`
    pub point_bonus: i64,
    /// The currency and amount of the cash reward. / 奖励的现金币种和金额。
    pub cash: Cash,
}
impl wire::Object for BonusAmount2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bonus_type", &mut self.bonus_type);
        f.field("point_bonus", &mut self.point_bonus);
        f.field("cash", &mut self.cash);
    }
}
/// The request form of [`BonusAmount2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BonusAmount2Input {
    /// Whether the reward is paid in points or cash, which decides between `point_bonus` and `cash`.
    ///
    /// 奖励以积分还是以现金发放，决定取 `point_bonus` 还是 `cash`。
    /// - Default: `1`
    /// - `1`: Points / 积分
    /// - `2`: Cash / 现金
    pub bonus_type: Option<i64>,
    /// How many points the reward is. / 奖励的积分数量。
    /// - Example: `100`
    pub point_bonus: Option<i64>,
    /// The currency and amount of the cash reward. / 奖励的现金币种和金额。
    pub cash: Option<CashInput>,
}
impl BonusAmount2Input {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `bonus_type`.
    #[must_use]
    pub fn bonus_type(mut self, value: i64) -> Self {
        self.bonus_type = Some(value);
        self
    }
    /// Sets `point_bonus`.
    #[must_use]
    pub fn point_bonus(mut self, value: i64) -> Self {
        self.point_bonus = Some(value);
        self
    }
    /// Sets `cash`.
    #[must_use]
    pub fn cash(mut self, value: CashInput) -> Self {
        self.cash = Some(value);
        self
    }
}
impl wire::Object for BonusAmount2Input {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bonus_type", &mut self.bonus_type);
        f.field("point_bonus", &mut self.point_bonus);
        f.field("cash", &mut self.cash);
    }
}
/// Which objects of each kind the role manages. / 角色在各业务对象上的管理范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessManagementScope {
    /// The kind of object the permissions are for. / 权限所针对的业务对象。
    pub entity: EntityInfo,
    /// The permissions on the object, grouped by the data they apply to. / 对该业务对象的权限，按适用的数据范围分组。
    pub permission_groups: Vec<PermissionGroupInfo>,
}
impl wire::Object for BusinessManagementScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity", &mut self.entity);
        f.field("permission_groups", &mut self.permission_groups);
    }
}
/// An amount of cash in one currency. / 一个币种的现金。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cash {
    /// The currency, as listed under currency in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 现金的币种，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的 currency。
    pub currency_type: String,
    /// The amount of cash, to two decimals. / 现金的金额，保留两位小数。
    pub amount: f64,
}
impl wire::Object for Cash {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_type", &mut self.currency_type);
        f.field("amount", &mut self.amount);
    }
}
/// The request form of [`Cash`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CashInput {
    /// The currency, as listed under currency in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 现金的币种，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的 currency。
    pub currency_type: String,
    /// The amount of cash, to two decimals. / 现金的金额，保留两位小数。
    pub amount: f64,
}
impl CashInput {
    /// Creates the value from its required fields.
    pub fn new(currency_type: impl Into<String>, amount: f64) -> Self {
        Self {
            currency_type: currency_type.into(),
            amount,
        }
    }
}
impl wire::Object for CashInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_type", &mut self.currency_type);
        f.field("amount", &mut self.amount);
    }
}
/// The code and name of an object. / 对象的编码和名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeNameObject {
    /// The code of the object. / 对象的编码。
    pub code: String,
    /// The name of the place the code stands for. / 编码所代表的地区的名称。
    pub name: I18n,
}
impl wire::Object for CodeNameObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
    }
}
/// A custom field with its value. / 自定义字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedJobObjectValueMap {
    /// The ID of the custom field of jobs, from `hire.v1.job_schema.list`.
    ///
    /// 职位自定义字段的 ID，可从 `hire.v1.job_schema.list` 获取。
    /// - Example: `"7281257045172308287"`
    pub object_id: Option<String>,
    /// The value of the custom field, written as a string in the format of the field's type.
    ///
    /// 自定义字段的值，须按字段类型序列化为字符串。
    /// - Example: `"text"`
    pub value: Option<String>,
}
impl CombinedJobObjectValueMap {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `object_id`.
    #[must_use]
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for CombinedJobObjectValueMap {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("value", &mut self.value);
    }
}
/// The default advertisement of the job. / 职位的默认职位广告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombinedJobResultDefaultJobPost {
    /// The ID of the job advertisement that comes with the job by default; `hire.v1.advertisement.publish` publishes it on a careers site.
    ///
    /// 随职位生成的默认职位广告的 ID，可用 `hire.v1.advertisement.publish` 发布到官网。
    pub id: String,
}
impl wire::Object for CombinedJobResultDefaultJobPost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
/// An address. / 地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonAddress {
    /// The ID of the address of the job. / 职位地址的 ID。
    pub id: String,
    /// The name of the address of the job in Chinese and English. / 职位地址的中英文名称。
    pub name: I18n,
    /// The district of the address. / 地址所在的区县。
    pub district: CodeNameObject,
    /// The city of the address. / 地址所在的城市。
    pub city: CodeNameObject,
    /// The state or province of the address. / 地址所在的省份。
    pub state: CodeNameObject,
    /// The country or region of the address. / 地址所在的国家或地区。
    pub country: CodeNameObject,
}
impl wire::Object for CommonAddress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("district", &mut self.district);
        f.field("city", &mut self.city);
        f.field("state", &mut self.state);
        f.field("country", &mut self.country);
    }
}
/// A module of a template. / 模板中的一个模块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchema {
    /// The ID of the module. / 模块的 ID。
    pub id: String,
    /// The name of the module, in Chinese and English. / 模块的中英文名称。
    pub name: I18n,
    /// The description of the module, in Chinese and English. / 模块的中英文说明。
    pub description: I18n,
    /// The type and configuration of the module. / 模块的类型和配置。
    pub setting: CommonSchemaSetting,
    /// Whether the module is custom, rather than built in. / 模块为企业自定义，还是系统预置。
    pub is_customized: bool,
    /// Whether the field must be filled in. / 该字段是否必须填写。
    pub is_required: bool,
    /// Whether it is visible. / 是否在页面上显示。
    pub is_visible: bool,
    /// Whether it is enabled. / 该项当前是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
    /// The fields of the module. / 模块包含的字段。
    pub children_list: Vec<CommonSchemaChild>,
}
impl wire::Object for CommonSchema {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("setting", &mut self.setting);
        f.field("is_customized", &mut self.is_customized);
        f.field("is_required", &mut self.is_required);
        f.field("is_visible", &mut self.is_visible);
        f.field("active_status", &mut self.active_status);
        f.field("children_list", &mut self.children_list);
    }
}
/// The fields of the module. / 模块包含的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaChild {
    /// The ID of the field. / 字段的 ID。
    pub id: String,
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub name: I18n,
    /// The description of the field, in Chinese and English. / 字段的中英文说明。
    pub description: I18n,
    /// The type and configuration of the field. / 字段的类型和配置。
    pub setting: CommonSchemaSetting,
    /// The ID of the module the field belongs to. / 字段所属模块的 ID。
    pub parent_id: String,
    /// Whether the field is custom, rather than built in. / 字段为企业自定义，还是系统预置。
    pub is_customized: bool,
    /// Whether the field must be filled in. / 该字段是否必须填写。
    pub is_required: bool,
    /// Whether it is visible. / 是否在页面上显示。
    pub is_visible: bool,
    /// Whether it is enabled. / 该项当前是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
}
impl wire::Object for CommonSchemaChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("setting", &mut self.setting);
        f.field("parent_id", &mut self.parent_id);
        f.field("is_customized", &mut self.is_customized);
        f.field("is_required", &mut self.is_required);
        f.field("is_visible", &mut self.is_visible);
        f.field("active_status", &mut self.active_status);
    }
}
/// The configuration of the field or module, such as its options. / 字段或模块的配置，如可选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaConfig {
    /// The options of a choice field. / 单选或多选字段的选项。
    pub options: Vec<CommonSchemaOption>,
}
impl wire::Object for CommonSchemaConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("options", &mut self.options);
    }
}
/// The options of a choice field. / 单选或多选字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaOption {
    /// The ID of the option. / 选项的 ID。
    pub key: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
    /// The description of the option, in Chinese and English. / 选项的中英文说明。
    pub description: I18n,
    /// Whether it is enabled. / 该项当前是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
}
impl wire::Object for CommonSchemaOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("active_status", &mut self.active_status);
    }
}
/// The type and settings of a module or field. / 模块或字段的类型和配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonSchemaSetting {
    /// The type of the field, which decides the form of its value. / 字段的类型，决定其值的形式。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Period / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Default field / 默认字段
    /// - `11`: Module / 模块
    /// - `13`: Attachment / 附件
    /// - `12`: Date / 日期
    pub object_type: i64,
    /// The configuration of the field or module, such as its options. / 字段或模块的配置，如可选项。
    pub config: CommonSchemaConfig,
}
impl wire::Object for CommonSchemaSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_type", &mut self.object_type);
        f.field("config", &mut self.config);
    }
}
/// The term of the contract, in years or months. / 合同期限，以年或月计。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractPeriodInfo {
    /// Whether `period` counts months or years. / `period` 以月还是以年计。
    /// - `1`: Months / 月
    /// - `2`: Years / 年
    pub period_type: i64,
    /// The term of the contract, in the unit `period_type` says. / 合同的时长，单位由 `period_type` 决定。
    pub period: i64,
}
impl wire::Object for ContractPeriodInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_type", &mut self.period_type);
        f.field("period", &mut self.period);
    }
}
/// The request form of [`ContractPeriodInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractPeriodInfoInput {
    /// Whether `period` counts months or years. / `period` 以月还是以年计。
    /// - `1`: Months / 月
    /// - `2`: Years / 年
    pub period_type: i64,
    /// The term of the contract, in the unit `period_type` says. / 合同的时长，单位由 `period_type` 决定。
    pub period: i64,
}
impl ContractPeriodInfoInput {
    /// Creates the value from its required fields.
    pub fn new(period_type: i64, period: i64) -> Self {
        Self { period_type, period }
    }
}
impl wire::Object for ContractPeriodInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("period_type", &mut self.period_type);
        f.field("period", &mut self.period);
    }
}
/// Which data the role may see or edit. / 角色对各项数据可见或可编辑的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataPermission {
    /// The ID of the data permission. / 数据权限点的 ID。
    pub id: String,
    /// The name of the data permission. / 数据权限点的名称。
    pub name: I18n,
    /// What the role may do with the data. / 角色对该项数据的权限。
    /// - `0`: Hidden / 不可见
    /// - `1`: Visible / 可见
    /// - `2`: Editable / 可编辑
    pub select_status: i64,
}
impl wire::Object for DataPermission {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("select_status", &mut self.select_status);
    }
}
/// The IDs of the department imported to. / 导入到哪个部门，含该部门的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentId {
    /// The `department_id` of the department. / 部门的 `department_id`。
    pub department_id: String,
    /// The `open_department_id` of the department, assigned by Feishu.
    ///
    /// 部门的 `open_department_id`，是飞书为部门分配的 ID。
    pub open_department_id: id::OpenDepartmentId,
}
impl wire::Object for DepartmentId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("open_department_id", &mut self.open_department_id);
    }
}
/// An option of a dimension. / 评价维度的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionOption {
    /// The ID of the option. / 选项的 ID。
    pub id: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
    /// The score the option stands for. / 选择该选项对应的分数。
    pub score_val: i64,
}
impl wire::Object for DimensionOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("score_val", &mut self.score_val);
    }
}
/// The custom fields to create or update. / 要创建或更新的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoAccountCustomFieldData {
    /// The key of the custom field; for an update, it must exist within the same `scope`.
    ///
    /// 自定义字段的标识，更新时须已在同一 `scope` 下存在。
    /// - Example: `"account_token"`
    pub key: String,
    /// The name of the custom field. It is the label users see when they add an account in the settings of Feishu Hire for exams or background checks.
    ///
    /// 自定义字段的名称，即用户在飞书招聘的生态对接设置中添加账号时看到的控件标题。
    pub name: I18nInput,
    /// Whether the custom field must be filled in; without effect at present. / 自定义字段是否必须填写，目前不生效。
    pub is_required: bool,
    /// The description of the custom field. It is the hint users see when they add an account in the settings of Feishu Hire for exams or background checks.
    ///
    /// 自定义字段的说明，即用户在飞书招聘的生态对接设置中添加账号时看到的控件提示。
    pub description: Option<I18nInput>,
}
impl EcoAccountCustomFieldData {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, name: I18nInput, is_required: bool) -> Self {
        Self {
            key: key.into(),
            name,
            is_required,
            description: Default::default(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: I18nInput) -> Self {
        self.description = Some(value);
        self
    }
}
impl wire::Object for EcoAccountCustomFieldData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
        f.field("is_required", &mut self.is_required);
        f.field("description", &mut self.description);
    }
}
/// A mobile number. / 手机号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCreateEventMobile {
    /// The country calling code of the number. / 手机号的国际区号。
    pub code: String,
    /// The mobile number, without the calling code. / 手机号码，不含区号。
    pub number: String,
}
impl wire::Object for EcoBackgroundCheckCreateEventMobile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("number", &mut self.number);
    }
}
/// A custom field of the background check form. / 背调表单的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldData {
    /// The type of the custom field, which decides the control users see in the background check form.
    ///
    /// 自定义字段的类型，决定用户在背调表单中看到的控件。
    pub r#type: EcoBackgroundCheckCustomFieldDataType,
    /// The key of the custom field, unique within the account. / 自定义字段的标识，在同一账号内不能重复。
    pub key: String,
    /// The name of the custom field, shown to users as its label when they order a background check.
    ///
    /// 自定义字段的名称，即用户安排背调时看到的控件标题。
    pub name: I18n,
    /// Whether the field must be filled in. / 该字段是否必须填写。
    pub is_required: bool,
    /// The description of the custom field. For inputs, users see it as the placeholder or hint when they order a background check.
    ///
    /// 自定义字段的说明；对输入类控件，即用户安排背调时看到的占位文字或提示。
    pub description: I18n,
    /// The options to choose from; they must be given if `type` is `select` or `multiselect`.
    ///
    /// 可供选择的选项，`type` 为 `select` 或 `multiselect` 时必须填写。
    pub options: Vec<EcoBackgroundCheckCustomFieldDataOption>,
}
impl wire::Object for EcoBackgroundCheckCustomFieldData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
        f.field("is_required", &mut self.is_required);
        f.field("description", &mut self.description);
        f.field("options", &mut self.options);
    }
}
/// The request form of [`EcoBackgroundCheckCustomFieldData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldDataInput {
    /// The type of the custom field, which decides the control users see in the background check form.
    ///
    /// 自定义字段的类型，决定用户在背调表单中看到的控件。
    pub r#type: EcoBackgroundCheckCustomFieldDataType,
    /// The key of the custom field, unique within the account. / 自定义字段的标识，在同一账号内不能重复。
    pub key: String,
    /// The name of the custom field, shown to users as its label when they order a background check.
    ///
    /// 自定义字段的名称，即用户安排背调时看到的控件标题。
    pub name: I18nInput,
    /// Whether the field must be filled in. / 该字段是否必须填写。
    pub is_required: bool,
    /// The description of the custom field. For inputs, users see it as the placeholder or hint when they order a background check.
    ///
    /// 自定义字段的说明；对输入类控件，即用户安排背调时看到的占位文字或提示。
    pub description: Option<I18nInput>,
    /// The options to choose from; they must be given if `type` is `select` or `multiselect`.
    ///
    /// 可供选择的选项，`type` 为 `select` 或 `multiselect` 时必须填写。
    pub options: Option<Vec<EcoBackgroundCheckCustomFieldDataOptionInput>>,
}
impl EcoBackgroundCheckCustomFieldDataInput {
    /// Creates the value from its required fields.
    pub fn new(
        r#type: EcoBackgroundCheckCustomFieldDataType,
        key: impl Into<String>,
        name: I18nInput,
        is_required: bool,
    ) -> Self {
        Self {
            r#type,
            key: key.into(),
            name,
            is_required,
            description: Default::default(),
            options: Default::default(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: I18nInput) -> Self {
        self.description = Some(value);
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(
        mut self,
        value: impl Into<Vec<EcoBackgroundCheckCustomFieldDataOptionInput>>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
}
impl wire::Object for EcoBackgroundCheckCustomFieldDataInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
        f.field("is_required", &mut self.is_required);
        f.field("description", &mut self.description);
        f.field("options", &mut self.options);
    }
}
/// The options to choose from; they must be given if `type` is `select` or `multiselect`.
///
/// 可供选择的选项，`type` 为 `select` 或 `multiselect` 时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldDataOption {
    /// The key of the option, which becomes the value of the field when chosen. / 选项的标识，用户选中后即为字段的值。
    pub key: String,
    /// The name of the option shown to users, in Chinese and English. / 选项显示的中英文名称。
    pub name: I18n,
}
impl wire::Object for EcoBackgroundCheckCustomFieldDataOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`EcoBackgroundCheckCustomFieldDataOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckCustomFieldDataOptionInput {
    /// The key of the option, which becomes the value of the field when chosen. / 选项的标识，用户选中后即为字段的值。
    pub key: String,
    /// The name of the option shown to users, in Chinese and English. / 选项显示的中英文名称。
    pub name: I18nInput,
}
impl EcoBackgroundCheckCustomFieldDataOptionInput {
    /// Creates the value from its required fields.
    pub fn new(key: impl Into<String>, name: I18nInput) -> Self {
        Self { key: key.into(), name }
    }
}
impl wire::Object for EcoBackgroundCheckCustomFieldDataOptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The type of the custom field, which decides the control users see in the background check form.
///
/// 自定义字段的类型，决定用户在背调表单中看到的控件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EcoBackgroundCheckCustomFieldDataType {
    /// `text`: Single-line text, up to 100 Chinese characters / 单行文本，最多 100 个汉字
    Text,
    /// `textarea`: Multi-line text, up to 200 Chinese characters / 多行文本，最多 200 个汉字
    Textarea,
    /// `number`: Number / 数字
    Number,
    /// `boolean`: Boolean / 布尔
    Boolean,
    /// `select`: Single choice / 单选
    Select,
    /// `multiselect`: Multiple choice / 多选
    Multiselect,
    /// `date`: Date / 日期
    Date,
    /// `file`: Attachment / 附件
    File,
    /// `resume`: Resume of the candidate / 候选人简历
    Resume,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EcoBackgroundCheckCustomFieldDataType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EcoBackgroundCheckCustomFieldDataType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Textarea => "textarea",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Select => "select",
            Self::Multiselect => "multiselect",
            Self::Date => "date",
            Self::File => "file",
            Self::Resume => "resume",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "textarea" => Self::Textarea,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "select" => Self::Select,
            "multiselect" => Self::Multiselect,
            "date" => Self::Date,
            "file" => Self::File,
            "resume" => Self::Resume,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The additional check items to create or update, which can be ordered on top of a package.
///
/// 要创建或更新的附加调查项，可与套餐搭配选用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackageAdditionalItem {
    /// The ID of the additional check within the account. / 附加调查项在该账号下的 ID。
    /// - Example: `"ext001"`
    pub id: String,
    /// The name of the additional check. / 附加调查项的名称。
    /// - Example: `"text"`
    pub name: String,
    /// The description of the additional check. / 附加调查项的说明。
    /// - Example: `"text"`
    pub description: Option<String>,
}
impl EcoBackgroundCheckPackageAdditionalItem {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: Default::default(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl wire::Object for EcoBackgroundCheckPackageAdditionalItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
    }
}
/// The background check packages to create or update. / 要创建或更新的背调套餐。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckPackageData {
    /// The ID of the background check package within the account. / 背调套餐在该账号下的 ID。
    /// - Example: `"pkg001"`
    pub id: String,
    /// The name of the package. / 背调套餐的名称。
    /// - Length: at most 100
    /// - Example: `"text"`
    pub name: String,
    /// The description of the package. / 背调套餐的说明。
    /// - Example: `"text"`
    pub description: Option<String>,
}
impl EcoBackgroundCheckPackageData {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            description: Default::default(),
        }
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl wire::Object for EcoBackgroundCheckPackageData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
    }
}
/// The report files of the background check. / 背调报告文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoBackgroundCheckReportFile {
    /// The name of the background check report. / 背调报告的名称。
    /// - Example: `"text"`
    pub report_name: String,
    /// The URL of the report: a PDF that can be downloaded if `report_url_type` is 1 or absent, a preview page if it is 2.
    ///
    /// 报告的地址，`report_url_type` 为 1 或未填时须为可下载的 PDF 链接，为 2 时为预览链接。
    /// - Example: `"https://xxxxx/xxxxxx/xxxx.pdf"`
    pub report_url: String,
    /// Whether `report_url` is for downloading or for previewing; without it, a PDF that can be downloaded is assumed.
    ///
    /// `report_url` 是下载链接还是预览链接，不填视为可下载的 PDF。
    ///
    /// - `1`: PDF for download / 可下载的 PDF 链接
    /// - `2`: Preview page / 预览链接
    /// - Example: `1`
    pub report_url_type: Option<i64>,
}
impl EcoBackgroundCheckReportFile {
    /// Creates the value from its required fields.
    pub fn new(report_name: impl Into<String>, report_url: impl Into<String>) -> Self {
        Self {
            report_name: report_name.into(),
            report_url: report_url.into(),
            report_url_type: Default::default(),
        }
    }
    /// Sets `report_url_type`.
    #[must_use]
    pub fn report_url_type(mut self, value: i64) -> Self {
        self.report_url_type = Some(value);
        self
    }
}
impl wire::Object for EcoBackgroundCheckReportFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("report_name", &mut self.report_name);
        f.field("report_url", &mut self.report_url);
        f.field("report_url_type", &mut self.report_url_type);
    }
}
/// The test papers to create or update. / 要创建或更新的试卷。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EcoExamPaperData {
    /// The ID of the exam paper, as chosen by the provider when creating it with `hire.v1.eco_exam_paper.create`.
    ///
    /// 试卷在服务商侧的 ID，即服务商用 `hire.v1.eco_exam_paper.create` 创建试卷列表时传入的 ID。
    /// - Length: at least 1
    /// - Example: `"7147998241542539527"`
    pub id: String,
    /// The name of the exam paper; anything beyond 255 characters is cut off. / 试卷的名称，超过 255 个字符的部分会被截断。
    /// - Length: at least 1
    /// - Example: `"text"`
    pub name: String,
    /// How long the exam takes, in minutes. / 笔试的时长，单位为分钟。
    /// - Example: `30`
    pub duration: Option<i64>,
    /// How many questions the exam paper has. / 试卷包含的题目数量。
    /// - Example: `30`
    pub question_count: Option<i64>,
    /// When the exam starts, in milliseconds since 1970. Without it there is no limit; if `end_time` is given too, it must be later than this.
    ///
    /// 笔试最早可开始的时间，毫秒级时间戳；不填则不限，与 `end_time` 同时填写时须早于它。
    /// - Example: `"1658676234053"`
    pub start_time: Option<wire::TimestampMs>,
    /// When the exam ends, in milliseconds since 1970. Without it there is no limit; if `start_time` is given too, it must be earlier than this.
    ///
    /// 笔试的截止时间，毫秒级时间戳；不填则不限，与 `start_time` 同时填写时须晚于它。
    /// - Example: `"1672444800000"`
    pub end_time: Option<wire::TimestampMs>,
}
impl EcoExamPaperData {
    /// Creates the value from its required fields.
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            duration: Default::default(),
            question_count: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }
    /// Sets `duration`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = Some(value);
        self
    }
    /// Sets `question_count`.
    #[must_use]
    pub fn question_count(mut self, value: i64) -> Self {
        self.question_count = Some(value);
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
}
impl wire::Object for EcoExamPaperData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("duration", &mut self.duration);
        f.field("question_count", &mut self.question_count);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// The employment of a candidate who joined. / 员工的入职信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// The ID of the employee. / 员工的 ID。
    pub id: String,
    /// The ID of the application. / 投递 ID。
    pub application_id: String,
    /// Whether the employee has joined or already left. / 员工在职还是已经离职。
    /// - `1`: Joined / 已入职
    /// - `2`: Left / 已离职
    pub onboard_status: i64,
    /// Whether the employee has passed probation. / 员工是否已经转正。
    /// - `1`: Still on probation / 未转正
    /// - `2`: Passed probation / 已转正
    pub conversion_status: i64,
    /// When the employee actually joined, in milliseconds since 1970. / 实际入职时间，毫秒级时间戳。
    pub onboard_time: i64,
    /// When probation is expected to end, in milliseconds since 1970. / 预计转正时间，毫秒级时间戳。
    pub expected_conversion_time: i64,
    /// When probation actually ended, in milliseconds since 1970. / 实际转正时间，毫秒级时间戳。
    pub actual_conversion_time: i64,
    /// When the employee left, in milliseconds since 1970. / 离职时间，毫秒级时间戳。
    pub overboard_time: i64,
    /// Why the employee left. / 员工离职的原因。
    pub overboard_note: String,
    /// The code of the place of work, which `hire.v1.location.query` resolves.
    ///
    /// 办公地点的编码，对应的地点可用 `hire.v1.location.query` 查询。
    pub onboard_city_code: String,
    /// The ID of the department the employee joined, as a `department_id_type` ID.
    ///
    /// 员工入职的部门的 ID，类型由 `department_id_type` 决定。
    pub department: String,
    /// The ID of the employee's direct manager, as a `user_id_type` ID. / 员工直属上级的用户 ID，类型由 `user_id_type` 决定。
    pub leader: String,
    /// The ID of the employee's job family, as a `job_family_id_type` ID.
    ///
    /// 员工所属序列的 ID，类型由 `job_family_id_type` 决定。
    pub sequence: String,
    /// The ID of the employee's job level, as a `job_level_id_type` ID.
    ///
    /// 员工职级的 ID，类型由 `job_level_id_type` 决定。
    pub level: String,
    /// The ID of the type of the employee, as an `employee_type_id_type` ID.
    ///
    /// 员工的人员类型的 ID，类型由 `employee_type_id_type` 决定。
    pub employee_type: String,
    /// The ID of the hiring requirement filled, with which the requirement can be read.
    ///
    /// 对应的招聘需求 ID，可用于获取招聘需求信息。
    pub job_requirement_id: String,
    /// The employment ID of the employee in Feishu People. / 员工在飞书人事中的雇佣 ID。
    pub external_employment_id: String,
}
impl wire::Object for Employee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("onboard_status", &mut self.onboard_status);
        f.field("conversion_status", &mut self.conversion_status);
        f.field("onboard_time", &mut self.onboard_time);
        f.field("expected_conversion_time", &mut self.expected_conversion_time);
        f.field("actual_conversion_time", &mut self.actual_conversion_time);
        f.field("overboard_time", &mut self.overboard_time);
        f.field("overboard_note", &mut self.overboard_note);
        f.field("onboard_city_code", &mut self.onboard_city_code);
        f.field("department", &mut self.department);
        f.field("leader", &mut self.leader);
        f.field("sequence", &mut self.sequence);
        f.field("level", &mut self.level);
        f.field("employee_type", &mut self.employee_type);
        f.field("job_requirement_id", &mut self.job_requirement_id);
        f.field("external_employment_id", &mut self.external_employment_id);
    }
}
/// The type of employee type ID used in this call. / 本次调用中人员类型 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EmployeeTypeIdType {
    /// `people_admin_employee_type_id`: ID in the People admin console, which is being phased out / 人力系统管理后台的人员类型 ID，该后台正逐步下线，不建议使用
    PeopleAdminEmployeeTypeId,
    /// `employee_type_enum_id`: ID in the Feishu admin console / 飞书管理后台的人员类型 ID
    EmployeeTypeEnumId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EmployeeTypeIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EmployeeTypeIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::PeopleAdminEmployeeTypeId => "people_admin_employee_type_id",
            Self::EmployeeTypeEnumId => "employee_type_enum_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "people_admin_employee_type_id" => Self::PeopleAdminEmployeeTypeId,
            "employee_type_enum_id" => Self::EmployeeTypeEnumId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of object the permissions are for. / 权限所针对的业务对象。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityInfo {
    /// The kind of object the permissions are for: `talent`, `application`, `interview`, `interview_appointment_project` (bookable interviews), `jobfair` (mass interviews), `exam_session` (mass exams), `offer`, `job`, `job_recruitment` (job requirements), `reward` (referral rewards), `info_session` (campus talks), `bi` or `subject`.
    ///
    /// 权限所针对的业务对象：`talent` 人才、`application` 投递、`interview` 面试、`interview_appointment_project` 预约面试、`jobfair` 集中面试、`exam_session` 集中笔试、`offer` Offer、`job` 职位、`job_recruitment` 招聘需求、`reward` 内推奖励、`info_session` 宣讲会、`bi` BI 报表、`subject` 项目。
    pub code: EntityInfoCode,
    /// The name of the kind of object in Chinese and English. / 业务对象的中英文名称。
    pub name: I18n,
}
impl wire::Object for EntityInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("name", &mut self.name);
    }
}
/// The kind of object the permissions are for: `talent`, `application`, `interview`, `interview_appointment_project` (bookable interviews), `jobfair` (mass interviews), `exam_session` (mass exams), `offer`, `job`, `job_recruitment` (job requirements), `reward` (referral rewards), `info_session` (campus talks), `bi` or `subject`.
///
/// 权限所针对的业务对象：`talent` 人才、`application` 投递、`interview` 面试、`interview_appointment_project` 预约面试、`jobfair` 集中面试、`exam_session` 集中笔试、`offer` Offer、`job` 职位、`job_recruitment` 招聘需求、`reward` 内推奖励、`info_session` 宣讲会、`bi` BI 报表、`subject` 项目。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EntityInfoCode {
    /// `talent`
    Talent,
    /// `application`
    Application,
    /// `interview`
    Interview,
    /// `interview_appointment_project`
    InterviewAppointmentProject,
    /// `jobfair`
    Jobfair,
    /// `exam_session`
    ExamSession,
    /// `offer`
    Offer,
    /// `job`
    Job,
    /// `job_recruitment`
    JobRecruitment,
    /// `reward`
    Reward,
    /// `info_session`
    InfoSession,
    /// `bi`
    Bi,
    /// `subject`
    Subject,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EntityInfoCode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EntityInfoCode {
    fn as_str(&self) -> &str {
        match self {
            Self::Talent => "talent",
            Self::Application => "application",
            Self::Interview => "interview",
            Self::InterviewAppointmentProject => "interview_appointment_project",
            Self::Jobfair => "jobfair",
            Self::ExamSession => "exam_session",
            Self::Offer => "offer",
            Self::Job => "job",
            Self::JobRecruitment => "job_recruitment",
            Self::Reward => "reward",
            Self::InfoSession => "info_session",
            Self::Bi => "bi",
            Self::Subject => "subject",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "talent" => Self::Talent,
            "application" => Self::Application,
            "interview" => Self::Interview,
            "interview_appointment_project" => Self::InterviewAppointmentProject,
            "jobfair" => Self::Jobfair,
            "exam_session" => Self::ExamSession,
            "offer" => Self::Offer,
            "job" => Self::Job,
            "job_recruitment" => Self::JobRecruitment,
            "reward" => Self::Reward,
            "info_session" => Self::InfoSession,
            "bi" => Self::Bi,
            "subject" => Self::Subject,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// An evaluation of a resume. / 简历评估。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Evaluation {
    /// The ID of the resume evaluation. / 简历评估的 ID。
    pub id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The ID of the stage of the application the evaluation belongs to; `hire.v1.job_process.list` returns the stages.
    ///
    /// 评估所属的投递阶段的 ID，可用 `hire.v1.job_process.list` 查询。
    pub stage_id: String,
    /// The ID of the user who requested the evaluation, as a `user_id_type` ID.
    ///
    /// 发起评估的用户的 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// The ID of the user who evaluates the resume, as a `user_id_type` ID.
    ///
    /// 评估人的用户 ID，类型由 `user_id_type` 决定。
    pub evaluator_id: String,
    /// Whether the feedback or evaluation has been submitted. / 评价是否已经提交。
    /// - `1`: Submitted / 已提交
    /// - `2`: Not submitted / 未提交
    pub commit_status: i64,
    /// The evaluator's verdict on the candidate. / 评估人对候选人的结论。
    /// - `1`: Passed / 通过
    /// - `2`: Not passed / 未通过
    pub conclusion: i64,
    /// What the evaluator wrote. / 评估人填写的评语。
    pub content: String,
    /// When the evaluation was created, in milliseconds since 1970. / 评估的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the evaluation was last updated, in milliseconds since 1970. / 评估最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
}
impl wire::Object for Evaluation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("stage_id", &mut self.stage_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("evaluator_id", &mut self.evaluator_id);
        f.field("commit_status", &mut self.commit_status);
        f.field("conclusion", &mut self.conclusion);
        f.field("content", &mut self.content);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
/// An external application. / 外部投递。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalApplication {
    /// The ID of the external application. / 外部投递的 ID。
    pub id: String,
    /// Whether the job is for experienced hires or campus recruitment. / 职位属于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    pub job_recruitment_type: i64,
    /// The title of the job applied for. / 所投职位的名称。
    pub job_title: String,
    /// The name of the resume source. / 简历来源的名称。
    pub resume_source: String,
    /// The name of the stage the application is in. / 投递所处阶段的名称。
    pub stage: String,
    /// The ID of the talent, with which the talent can be read. / 人才 ID，可用于获取人才信息。
    pub talent_id: String,
    /// Why it was terminated. / 终止的原因。
    pub termination_reason: String,
    /// How the application came about. / 候选人以何种方式进入投递。
    /// - `1`: Sourced by HR / HR 寻访
    /// - `2`: Applied by the candidate / 候选人主动投递
    /// - `3`: Talent recommended / 人才推荐
    /// - `4`: Other / 其他
    pub delivery_type: i64,
    /// When the application was terminated in the external system, in milliseconds since 1970.
    ///
    /// 投递在外部系统中终止的时间，毫秒级时间戳。
    pub modify_time: i64,
    /// When the application was created in the external system, in milliseconds since 1970.
    ///
    /// 投递在外部系统中创建的时间，毫秒级时间戳。
    pub create_time: i64,
    /// The type of reason that ended the application. / 终止投递的原因的类型。
    pub termination_type: String,
}
impl wire::Object for ExternalApplication {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("job_recruitment_type", &mut self.job_recruitment_type);
        f.field("job_title", &mut self.job_title);
        f.field("resume_source", &mut self.resume_source);
        f.field("stage", &mut self.stage);
        f.field("talent_id", &mut self.talent_id);
        f.field("termination_reason", &mut self.termination_reason);
        f.field("delivery_type", &mut self.delivery_type);
        f.field("modify_time", &mut self.modify_time);
        f.field("create_time", &mut self.create_time);
        f.field("termination_type", &mut self.termination_type);
    }
}
/// An external background check. / 外部背调。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalBackgroundCheck {
    /// The ID of the external background check. / 外部背调的 ID。
    pub id: String,
    /// The ID of the external application it belongs to, from `hire.v1.external_application.list`.
    ///
    /// 所属外部投递的 ID，可从 `hire.v1.external_application.list` 获取。
    pub external_application_id: String,
    /// The date of the background check, in milliseconds since 1970. / 背调的日期，毫秒级时间戳。
    pub date: i64,
    /// The name of the background check. / 背调的名称。
    pub name: String,
    /// The result of the background check. / 背调的最终结果。
    pub result: String,
    /// The attachments of the external background check. / 外部背调的附件。
    pub attachment_list: Vec<ExternalBackgroundCheckAttachment>,
}
impl wire::Object for ExternalBackgroundCheck {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("date", &mut self.date);
        f.field("name", &mut self.name);
        f.field("result", &mut self.result);
        f.field("attachment_list", &mut self.attachment_list);
    }
}
/// The attachments of the external background check. / 外部背调的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalBackgroundCheckAttachment {
    /// The ID of the attachment, which `hire.v1.attachment.get` resolves.
    ///
    /// 附件的 ID，可用 `hire.v1.attachment.get` 获取其信息。
    pub id: String,
    /// The name of the attachment. / 附件的文件名。
    pub name: String,
    /// The size of the attachment in bytes. / 附件的大小，单位为字节。
    pub size: i64,
}
impl wire::Object for ExternalBackgroundCheckAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("size", &mut self.size);
    }
}
/// The attachments that detail the offer. / 说明 Offer 详情的附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalCommonAttachment {
    /// The ID of the attachment, which `hire.v1.attachment.get` resolves.
    ///
    /// 附件的 ID，可用 `hire.v1.attachment.get` 获取其信息。
    pub id: String,
    /// The name of the attachment. / 附件的文件名。
    pub name: String,
    /// The size of the attachment in bytes. / 附件的大小，单位为字节。
    pub size: i64,
}
impl wire::Object for ExternalCommonAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("size", &mut self.size);
    }
}
/// An external interview. / 外部面试。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInterview {
    /// The ID of the external application the interview belongs to. / 该面试所属的外部投递的 ID。
    pub external_application_id: String,
    /// The ID of the external interview. / 外部面试的 ID。
    pub id: String,
    /// Whether the candidate took part in the interview. / 候选人是否参加了面试。
    /// - `1`: Did not take part / 未参与
    /// - `2`: Took part / 参与
    /// - `3`: No show / 爽约
    pub participate_status: i64,
    /// When the interview begins, in milliseconds since 1970. / 面试开始时间，毫秒级时间戳。
    pub begin_time: i64,
    /// When the interview ends, in milliseconds since 1970. / 面试结束时间，毫秒级时间戳。
    pub end_time: i64,
    /// The assessment of each interviewer. / 各面试官对该场面试的评价。
    pub interview_assessments: Vec<ExternalInterviewAssessment>,
}
impl wire::Object for ExternalInterview {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("external_application_id", &mut self.external_application_id);
        f.field("id", &mut self.id);
        f.field("participate_status", &mut self.participate_status);
        f.field("begin_time", &mut self.begin_time);
        f.field("end_time", &mut self.end_time);
        f.field("interview_assessments", &mut self.interview_assessments);
    }
}
/// An external interview assessment. / 外部面评。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInterviewAssessment {
    /// The ID of the external interview assessment. / 外部面评的 ID。
    pub id: String,
    /// The name of the interviewer. / 面试官的姓名。
    pub username: String,
    /// What the interviewer concluded. / 面试官给出的面试结论。
    /// - `1`: Failed / 不通过
    /// - `2`: Passed / 通过
    /// - `3`: Undecided / 待定
    pub conclusion: i64,
    /// The assessment in each dimension. / 各维度的评价。
    pub assessment_dimension_list: Vec<ExternalInterviewAssessmentDimension>,
    /// The overall assessment by the interviewer. / 面试官的综合评价。
    pub content: String,
    /// The ID of the external interview assessed. / 面评所属的外部面试的 ID。
    pub external_interview_id: String,
}
impl wire::Object for ExternalInterviewAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("username", &mut self.username);
        f.field("conclusion", &mut self.conclusion);
        f.field("assessment_dimension_list", &mut self.assessment_dimension_list);
        f.field("content", &mut self.content);
        f.field("external_interview_id", &mut self.external_interview_id);
    }
}
/// The assessment in each dimension. / 各维度的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentDimension {
    /// The score, for a dimension whose `assessment_type` is a score. / 打分题的得分，仅用于 `assessment_type` 为打分题的维度。
    pub score: i64,
    /// The option chosen, for a dimension whose `assessment_type` is single choice.
    ///
    /// 所选的选项，仅用于 `assessment_type` 为单选题的维度。
    pub option: String,
    /// The options chosen, for a dimension whose `assessment_type` is multiple choice.
    ///
    /// 所选的各个选项，仅用于 `assessment_type` 为多选题的维度。
    pub options: Vec<String>,
    /// The text, for a dimension whose `assessment_type` is a description.
    ///
    /// 文字描述，仅用于 `assessment_type` 为描述题的维度。
    pub content: String,
    /// How the dimension is assessed, which decides which of `score`, `option`, `options` and `content` holds the answer.
    ///
    /// 维度的评价方式，决定取 `score`、`option`、`options`、`content` 中的哪一个。
    /// - `1`: Score / 打分题
    /// - `2`: Single choice / 单选题
    /// - `3`: Description / 描述题
    /// - `4`: Multiple choice / 多选题
    pub assessment_type: i64,
    /// The title of the dimension. / 评价维度的标题。
    pub title: String,
    /// The description of the dimension, in Chinese and English. / 维度的中英文说明。
    pub description: String,
}
impl wire::Object for ExternalInterviewAssessmentDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("score", &mut self.score);
        f.field("option", &mut self.option);
        f.field("options", &mut self.options);
        f.field("content", &mut self.content);
        f.field("assessment_type", &mut self.assessment_type);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
    }
}
/// The request form of [`ExternalInterviewAssessmentDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentDimensionInput {
    /// The score, for a dimension whose `assessment_type` is a score. / 打分题的得分，仅用于 `assessment_type` 为打分题的维度。
    pub score: Option<i64>,
    /// The option chosen, for a dimension whose `assessment_type` is single choice.
    ///
    /// 所选的选项，仅用于 `assessment_type` 为单选题的维度。
    pub option: Option<String>,
    /// The options chosen, for a dimension whose `assessment_type` is multiple choice.
    ///
    /// 所选的各个选项，仅用于 `assessment_type` 为多选题的维度。
    pub options: Option<Vec<String>>,
    /// The text, for a dimension whose `assessment_type` is a description.
    ///
    /// 文字描述，仅用于 `assessment_type` 为描述题的维度。
    pub content: Option<String>,
    /// How the dimension is assessed, which decides which of `score`, `option`, `options` and `content` holds the answer.
    ///
    /// 维度的评价方式，决定取 `score`、`option`、`options`、`content` 中的哪一个。
    /// - `1`: Score / 打分题
    /// - `2`: Single choice / 单选题
    /// - `3`: Description / 描述题
    /// - `4`: Multiple choice / 多选题
    pub assessment_type: Option<i64>,
    /// The title of the dimension. / 评价维度的标题。
    pub title: Option<String>,
    /// The description of the dimension, in Chinese and English. / 维度的中英文说明。
    pub description: Option<String>,
}
impl ExternalInterviewAssessmentDimensionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `score`.
    #[must_use]
    pub fn score(mut self, value: i64) -> Self {
        self.score = Some(value);
        self
    }
    /// Sets `option`.
    #[must_use]
    pub fn option(mut self, value: impl Into<String>) -> Self {
        self.option = Some(value.into());
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Vec<String>>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `assessment_type`.
    #[must_use]
    pub fn assessment_type(mut self, value: i64) -> Self {
        self.assessment_type = Some(value);
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}
impl wire::Object for ExternalInterviewAssessmentDimensionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("score", &mut self.score);
        f.field("option", &mut self.option);
        f.field("options", &mut self.options);
        f.field("content", &mut self.content);
        f.field("assessment_type", &mut self.assessment_type);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
    }
}
/// The request form of [`ExternalInterviewAssessment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalInterviewAssessmentInput {
    /// The ID of the external interview assessment. / 外部面评的 ID。
    pub id: Option<String>,
    /// The name of the interviewer. / 面试官的姓名。
    pub username: Option<String>,
    /// What the interviewer concluded. / 面试官给出的面试结论。
    /// - `1`: Failed / 不通过
    /// - `2`: Passed / 通过
    /// - `3`: Undecided / 待定
    pub conclusion: Option<i64>,
    /// The assessment in each dimension. / 各维度的评价。
    pub assessment_dimension_list: Option<
        Vec<ExternalInterviewAssessmentDimensionInput>,
    >,
    /// The overall assessment by the interviewer. / 面试官的综合评价。
    pub content: Option<String>,
    /// The ID of the external interview assessed. / 面评所属的外部面试的 ID。
    pub external_interview_id: Option<String>,
}
impl ExternalInterviewAssessmentInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `username`.
    #[must_use]
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `conclusion`.
    #[must_use]
    pub fn conclusion(mut self, value: i64) -> Self {
        self.conclusion = Some(value);
        self
    }
    /// Sets `assessment_dimension_list`.
    #[must_use]
    pub fn assessment_dimension_list(
        mut self,
        value: impl Into<Vec<ExternalInterviewAssessmentDimensionInput>>,
    ) -> Self {
        self.assessment_dimension_list = Some(value.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `external_interview_id`.
    #[must_use]
    pub fn external_interview_id(mut self, value: impl Into<String>) -> Self {
        self.external_interview_id = Some(value.into());
        self
    }
}
impl wire::Object for ExternalInterviewAssessmentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("username", &mut self.username);
        f.field("conclusion", &mut self.conclusion);
        f.field("assessment_dimension_list", &mut self.assessment_dimension_list);
        f.field("content", &mut self.content);
        f.field("external_interview_id", &mut self.external_interview_id);
    }
}
/// An external offer. / 外部 Offer。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalOffer {
    /// The ID of the external offer. / 外部 Offer 的 ID。
    pub id: String,
    /// The ID of the external application it belongs to, from `hire.v1.external_application.list`.
    ///
    /// 所属外部投递的 ID，可从 `hire.v1.external_application.list` 获取。
    pub external_application_id: String,
    /// When the offer was created in the external system, in milliseconds since 1970.
    ///
    /// Offer 在外部系统中创建的时间，毫秒级时间戳。
    pub biz_create_time: wire::TimestampMs,
    /// The name of the person in charge of the offer. / Offer 负责人的姓名。
    pub owner: String,
    /// The status of the offer. / Offer 的状态。
    pub offer_status: String,
    /// The attachments that detail the offer. / 说明 Offer 详情的附件。
    pub attachment_list: Vec<ExternalCommonAttachment>,
}
impl wire::Object for ExternalOffer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("external_application_id", &mut self.external_application_id);
        f.field("biz_create_time", &mut self.biz_create_time);
        f.field("owner", &mut self.owner);
        f.field("offer_status", &mut self.offer_status);
        f.field("attachment_list", &mut self.attachment_list);
    }
}
/// The type of department ID used in this call. / 本次调用中部门 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HireDepartmentIdType {
    /// `open_department_id`: ID generated by the system, starting with `od-` / 系统自动生成的部门 ID，以 `od-` 开头
    OpenDepartmentId,
    /// `department_id`: ID the tenant may define itself / 可由租户自定义的部门 ID
    DepartmentId,
    /// `people_admin_department_id`: ID in the People admin console / 人力系统管理后台的部门 ID
    PeopleAdminDepartmentId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for HireDepartmentIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for HireDepartmentIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenDepartmentId => "open_department_id",
            Self::DepartmentId => "department_id",
            Self::PeopleAdminDepartmentId => "people_admin_department_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_department_id" => Self::OpenDepartmentId,
            "department_id" => Self::DepartmentId,
            "people_admin_department_id" => Self::PeopleAdminDepartmentId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HireUserIdType {
    /// `open_id`: ID of the user within this app / 用户在当前应用内的 ID
    OpenId,
    /// `union_id`: ID of the user across the apps of one developer / 用户在同一开发商各应用间通用的 ID
    UnionId,
    /// `user_id`: ID of the user within the tenant / 用户在租户内的 ID
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `people_admin_id`: ID of the user in the People admin console / 用户在人力系统管理后台的 ID
    PeopleAdminId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for HireUserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for HireUserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::PeopleAdminId => "people_admin_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "people_admin_id" => Self::PeopleAdminId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The name or description in Chinese. / 名称或说明的中文文本。
    pub zh_cn: String,
    /// The name or description in English. / 名称或说明的英文文本。
    pub en_us: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The request form of [`I18n`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nInput {
    /// The name or description in Chinese. / 名称或说明的中文文本。
    pub zh_cn: Option<String>,
    /// The name or description in English. / 名称或说明的英文文本。
    pub en_us: Option<String>,
}
impl I18nInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
}
impl wire::Object for I18nInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// The ID and name of an object. / 对象的 ID 和名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdNameObject {
    /// The ID of the job level, as a `job_level_id_type` ID. / 职级的 ID，类型由 `job_level_id_type` 决定。
    pub id: String,
    /// The name in Chinese and English. / 对象的名称，有中文和英文。
    pub name: I18n,
}
impl wire::Object for IdNameObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The offboarding form. / 离职表单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternOfferOffboardingInfo {
    /// When the intern actually left, as `YYYY-MM-DD`; it must be after the intern actually joined.
    ///
    /// 实习生的实际离职日期，格式为 `YYYY-MM-DD`，须晚于实际入职日期。
    /// - Example: `"2022-03-02"`
    pub actual_offboarding_date: String,
    /// A note on the offboarding. / 离职的备注。
    /// - Example: `"text"`
    pub notes: String,
}
impl wire::Object for InternOfferOffboardingInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("actual_offboarding_date", &mut self.actual_offboarding_date);
        f.field("notes", &mut self.notes);
    }
}
/// The request form of [`InternOfferOffboardingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternOfferOffboardingInfoInput {
    /// When the intern actually left, as `YYYY-MM-DD`; it must be after the intern actually joined.
    ///
    /// 实习生的实际离职日期，格式为 `YYYY-MM-DD`，须晚于实际入职日期。
    /// - Example: `"2022-03-02"`
    pub actual_offboarding_date: String,
    /// A note on the offboarding. / 离职的备注。
    /// - Example: `"text"`
    pub notes: Option<String>,
}
impl InternOfferOffboardingInfoInput {
    /// Creates the value from its required fields.
    pub fn new(actual_offboarding_date: impl Into<String>) -> Self {
        Self {
            actual_offboarding_date: actual_offboarding_date.into(),
            notes: Default::default(),
        }
    }
    /// Sets `notes`.
    #[must_use]
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
}
impl wire::Object for InternOfferOffboardingInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("actual_offboarding_date", &mut self.actual_offboarding_date);
        f.field("notes", &mut self.notes);
    }
}
/// The onboarding form. / 入职表单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternOfferOnboardingInfo {
    /// When the intern actually joined, as `YYYY-MM-DD`. / 实习生的实际入职日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-01-01"`
    pub actual_onboarding_date: String,
}
impl wire::Object for InternOfferOnboardingInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("actual_onboarding_date", &mut self.actual_onboarding_date);
    }
}
/// The request form of [`InternOfferOnboardingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternOfferOnboardingInfoInput {
    /// When the intern actually joined, as `YYYY-MM-DD`. / 实习生的实际入职日期，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-01-01"`
    pub actual_onboarding_date: String,
}
impl InternOfferOnboardingInfoInput {
    /// Creates the value from its required fields.
    pub fn new(actual_onboarding_date: impl Into<String>) -> Self {
        Self {
            actual_onboarding_date: actual_onboarding_date.into(),
        }
    }
}
impl wire::Object for InternOfferOnboardingInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("actual_onboarding_date", &mut self.actual_onboarding_date);
    }
}
/// The address of the interview. / 面试的地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewAddress {
    /// The ID of the address, from `hire.v1.location.list`. / 面试地址的 ID，可从 `hire.v1.location.list` 获取。
    pub id: String,
    /// The name of the address, in Chinese and English. / 地址的中英文名称。
    pub name: I18n,
    /// The district of the address. / 面试地址所在的区县。
    pub district: CodeNameObject,
    /// The city of the address. / 面试地址所在的城市。
    pub city: CodeNameObject,
    /// The state or province of the address. / 面试地址所在的省份。
    pub state: CodeNameObject,
    /// The country of the address. / 面试地址所在的国家。
    pub country: CodeNameObject,
}
impl wire::Object for InterviewAddress {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("district", &mut self.district);
        f.field("city", &mut self.city);
        f.field("state", &mut self.state);
        f.field("country", &mut self.country);
    }
}
/// The settings of self-service interview scheduling. / 自助约面的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewAppointmentConfig {
    /// Whether interviewers schedule interviews themselves. / 是否由面试官自行安排面试时间。
    pub enable_interview_appointment_by_interviewer: bool,
    /// The settings used when interviewers schedule interviews. / 面试官安排面试时采用的具体配置。
    pub config: InterviewAppointmentConfigContent,
}
impl wire::Object for InterviewAppointmentConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "enable_interview_appointment_by_interviewer",
            &mut self.enable_interview_appointment_by_interviewer,
        );
        f.field("config", &mut self.config);
    }
}
/// The settings used when interviewers schedule interviews. / 面试官安排面试时采用的具体配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewAppointmentConfigContent {
    /// In which form the interview is held. / 面试以何种形式进行。
    /// - `1`: On site / 现场面试
    /// - `2`: By phone / 电话面试
    /// - `3`: By video / 视频面试
    pub interview_type: i64,
    /// The name of the time zone of the candidate. / 候选人所在时区的名称。
    pub talent_timezone_code: String,
    /// The ID of the contact person for the interview, as a `user_id_type` ID.
    ///
    /// 面试联系人的用户 ID，类型由 `user_id_type` 决定。
    pub contact_user_id: String,
    /// The phone number of the interview contact. / 面试联系人的电话号码。
    pub contact_mobile: String,
    /// The email address of the contact person for the interview. / 面试联系人的邮箱。
    pub contact_email: String,
    /// The ID of the place of the interview, which `hire.v1.location.list` returns.
    ///
    /// 面试地点的 ID，对应的地点可从 `hire.v1.location.list` 获取。
    pub address_id: String,
    /// The tool used for video interviews. / 视频面试使用的工具。
    /// - `1`: Zoom / Zoom
    /// - `2`: Nowcoder, technical / 牛客，技术类
    /// - `3`: Nowcoder, non-technical / 牛客，非技术类
    /// - `4`: Acmcoder / 赛码
    /// - `5`: Feishu / 飞书
    /// - `8`: HackerRank / HackerRank
    /// - `9`: Feishu with a coding test / 飞书，含代码考核
    /// - `100`: None of the built-in tools / 不使用系统工具
    pub video_type: i64,
    /// The users who get a copy of the interview notice, as `user_id_type` IDs.
    ///
    /// 面试通知抄送的用户，类型由 `user_id_type` 决定。
    pub cc: Vec<String>,
    /// A note on the arrangement of the interview. / 面试安排的备注。
    pub remark: String,
    /// The ID of the template of the interview notice. / 面试通知所用模板的 ID。
    pub interview_notification_template_id: String,
    /// The ID of the template of the notice about booking an interview. / 预约通知所用模板的 ID，该通知请候选人预约面试时间。
    pub appointment_notification_template_id: String,
    /// The ID of the template of the notice that an interview is canceled. / 取消面试通知所用模板的 ID。
    pub cancel_interview_notification_template_id: String,
}
impl wire::Object for InterviewAppointmentConfigContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interview_type", &mut self.interview_type);
        f.field("talent_timezone_code", &mut self.talent_timezone_code);
        f.field("contact_user_id", &mut self.contact_user_id);
        f.field("contact_mobile", &mut self.contact_mobile);
        f.field("contact_email", &mut self.contact_email);
        f.field("address_id", &mut self.address_id);
        f.field("video_type", &mut self.video_type);
        f.field("cc", &mut self.cc);
        f.field("remark", &mut self.remark);
        f.field(
            "interview_notification_template_id",
            &mut self.interview_notification_template_id,
        );
        f.field(
            "appointment_notification_template_id",
            &mut self.appointment_notification_template_id,
        );
        f.field(
            "cancel_interview_notification_template_id",
            &mut self.cancel_interview_notification_template_id,
        );
    }
}
/// The request form of [`InterviewAppointmentConfigContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewAppointmentConfigContentInput {
    /// In which form the interview is held. / 面试以何种形式进行。
    /// - `1`: On site / 现场面试
    /// - `2`: By phone / 电话面试
    /// - `3`: By video / 视频面试
    pub interview_type: Option<i64>,
    /// The name of the time zone of the candidate. / 候选人所在时区的名称。
    pub talent_timezone_code: Option<String>,
    /// The ID of the contact person for the interview, as a `user_id_type` ID.
    ///
    /// 面试联系人的用户 ID，类型由 `user_id_type` 决定。
    pub contact_user_id: Option<String>,
    /// The phone number of the interview contact. / 面试联系人的电话号码。
    pub contact_mobile: Option<String>,
    /// The email address of the contact person for the interview. / 面试联系人的邮箱。
    pub contact_email: Option<String>,
    /// The ID of the place of the interview, which `hire.v1.location.list` returns.
    ///
    /// 面试地点的 ID，对应的地点可从 `hire.v1.location.list` 获取。
    pub address_id: Option<String>,
    /// The tool used for video interviews. / 视频面试使用的工具。
    /// - `1`: Zoom / Zoom
    /// - `2`: Nowcoder, technical / 牛客，技术类
    /// - `3`: Nowcoder, non-technical / 牛客，非技术类
    /// - `4`: Acmcoder / 赛码
    /// - `5`: Feishu / 飞书
    /// - `8`: HackerRank / HackerRank
    /// - `9`: Feishu with a coding test / 飞书，含代码考核
    /// - `100`: None of the built-in tools / 不使用系统工具
    pub video_type: Option<i64>,
    /// The users who get a copy of the interview notice, as `user_id_type` IDs.
    ///
    /// 面试通知抄送的用户，类型由 `user_id_type` 决定。
    pub cc: Option<Vec<String>>,
    /// A note on the arrangement of the interview. / 面试安排的备注。
    pub remark: Option<String>,
    /// The ID of the template of the interview notice. / 面试通知所用模板的 ID。
    pub interview_notification_template_id: Option<String>,
    /// The ID of the template of the notice about booking an interview. / 预约通知所用模板的 ID，该通知请候选人预约面试时间。
    pub appointment_notification_template_id: Option<String>,
    /// The ID of the template of the notice that an interview is canceled. / 取消面试通知所用模板的 ID。
    pub cancel_interview_notification_template_id: Option<String>,
}
impl InterviewAppointmentConfigContentInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `interview_type`.
    #[must_use]
    pub fn interview_type(mut self, value: i64) -> Self {
        self.interview_type = Some(value);
        self
    }
    /// Sets `talent_timezone_code`.
    #[must_use]
    pub fn talent_timezone_code(mut self, value: impl Into<String>) -> Self {
        self.talent_timezone_code = Some(value.into());
        self
    }
    /// Sets `contact_user_id`.
    #[must_use]
    pub fn contact_user_id(mut self, value: impl Into<String>) -> Self {
        self.contact_user_id = Some(value.into());
        self
    }
    /// Sets `contact_mobile`.
    #[must_use]
    pub fn contact_mobile(mut self, value: impl Into<String>) -> Self {
        self.contact_mobile = Some(value.into());
        self
    }
    /// Sets `contact_email`.
    #[must_use]
    pub fn contact_email(mut self, value: impl Into<String>) -> Self {
        self.contact_email = Some(value.into());
        self
    }
    /// Sets `address_id`.
    #[must_use]
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
    /// Sets `video_type`.
    #[must_use]
    pub fn video_type(mut self, value: i64) -> Self {
        self.video_type = Some(value);
        self
    }
    /// Sets `cc`.
    #[must_use]
    pub fn cc(mut self, value: impl Into<Vec<String>>) -> Self {
        self.cc = Some(value.into());
        self
    }
    /// Sets `remark`.
    #[must_use]
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `interview_notification_template_id`.
    #[must_use]
    pub fn interview_notification_template_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.interview_notification_template_id = Some(value.into());
        self
    }
    /// Sets `appointment_notification_template_id`.
    #[must_use]
    pub fn appointment_notification_template_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.appointment_notification_template_id = Some(value.into());
        self
    }
    /// Sets `cancel_interview_notification_template_id`.
    #[must_use]
    pub fn cancel_interview_notification_template_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.cancel_interview_notification_template_id = Some(value.into());
        self
    }
}
impl wire::Object for InterviewAppointmentConfigContentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interview_type", &mut self.interview_type);
        f.field("talent_timezone_code", &mut self.talent_timezone_code);
        f.field("contact_user_id", &mut self.contact_user_id);
        f.field("contact_mobile", &mut self.contact_mobile);
        f.field("contact_email", &mut self.contact_email);
        f.field("address_id", &mut self.address_id);
        f.field("video_type", &mut self.video_type);
        f.field("cc", &mut self.cc);
        f.field("remark", &mut self.remark);
        f.field(
            "interview_notification_template_id",
            &mut self.interview_notification_template_id,
        );
        f.field(
            "appointment_notification_template_id",
            &mut self.appointment_notification_template_id,
        );
        f.field(
            "cancel_interview_notification_template_id",
            &mut self.cancel_interview_notification_template_id,
        );
    }
}
/// The request form of [`InterviewAppointmentConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewAppointmentConfigInput {
    /// Whether interviewers schedule interviews themselves. / 是否由面试官自行安排面试时间。
    pub enable_interview_appointment_by_interviewer: Option<bool>,
    /// The settings used when interviewers schedule interviews. / 面试官安排面试时采用的具体配置。
    pub config: Option<InterviewAppointmentConfigContentInput>,
}
impl InterviewAppointmentConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `enable_interview_appointment_by_interviewer`.
    #[must_use]
    pub fn enable_interview_appointment_by_interviewer(mut self, value: bool) -> Self {
        self.enable_interview_appointment_by_interviewer = Some(value);
        self
    }
    /// Sets `config`.
    #[must_use]
    pub fn config(mut self, value: InterviewAppointmentConfigContentInput) -> Self {
        self.config = Some(value);
        self
    }
}
impl wire::Object for InterviewAppointmentConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field(
            "enable_interview_appointment_by_interviewer",
            &mut self.enable_interview_appointment_by_interviewer,
        );
        f.field("config", &mut self.config);
    }
}
/// The assessment of each dimension of the form. / 评价表中各维度的评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewDimensionAssessment {
    /// The ID of the assessment of the dimension. / 维度评价的 ID。
    pub id: String,
    /// The name of the dimension, in Chinese and English. / 维度的中英文名称。
    pub name: I18n,
    /// The highest possible score, present only if `dimension_type` is one of the two kinds of scores.
    ///
    /// 打分题的满分，仅当 `dimension_type` 为打分题（单选或填空）时有值。
    pub full_score: i64,
    /// The text of the assessment, if `dimension_type` is a description. / 评价的文字，`dimension_type` 为描述题时从此取值。
    pub content: String,
    /// The ID of the dimension, one of the `dimensions` in the modules that `hire.v1.interview_feedback_form.list` returns.
    ///
    /// 维度的 ID，对应 `hire.v1.interview_feedback_form.list` 返回的模块中的 `dimensions`。
    pub dimension_id: String,
    /// The option chosen, if `dimension_type` is a single choice or a score by single choice.
    ///
    /// 所选的选项，`dimension_type` 为单选题或打分题（单选）时从此取值。
    pub dimension_score: InterviewDimensionScore,
    /// The options chosen, if `dimension_type` is a multiple choice. / 所选的各个选项，`dimension_type` 为多选题时从此取值。
    pub dimension_score_list: Vec<InterviewDimensionScore>,
    /// The score entered, if `dimension_type` is a score to be filled in.
    ///
    /// 填写的分数，`dimension_type` 为打分题（填空）时从此取值。
    pub dimension_custom_score: i64,
    /// The abilities the dimension tests. / 该维度考察的能力项。
    pub ability_list: Vec<Ability>,
    /// The interview questions of the dimension. / 该维度关联的面试题。
    pub question_list: Vec<InterviewQuestion>,
    /// How the dimension is assessed, which decides the field that holds the assessment.
    ///
    /// 维度的评价方式，决定从哪个字段读取评价。
    /// - `1`: Single choice / 单选题
    /// - `2`: Multiple choice / 多选题
    /// - `3`: Description / 描述题
    /// - `4`: Single-line text / 单行文本
    /// - `5`: Recommended range of job levels / 职级建议（范围）
    /// - `6`: Score by single choice / 打分题（单选）
    /// - `7`: Score to be filled in / 打分题（填空）
    /// - `10`: Built-in conclusion / 系统预设的结论
    /// - `11`: Built-in score / 系统预设的得分
    /// - `12`: Built-in notes / 系统预设的记录
    pub dimension_type: i64,
}
impl wire::Object for InterviewDimensionAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("full_score", &mut self.full_score);
        f.field("content", &mut self.content);
        f.field("dimension_id", &mut self.dimension_id);
        f.field("dimension_score", &mut self.dimension_score);
        f.field("dimension_score_list", &mut self.dimension_score_list);
        f.field("dimension_custom_score", &mut self.dimension_custom_score);
        f.field("ability_list", &mut self.ability_list);
        f.field("question_list", &mut self.question_list);
        f.field("dimension_type", &mut self.dimension_type);
    }
}
/// An option of a dimension. / 评价维度的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewDimensionScore {
    /// The ID of the option. / 选项的 ID。
    pub id: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
    /// The score of the option chosen, for a dimension that is scored by a single choice.
    ///
    /// 所选选项对应的分数，用于评价方式为打分题（单选）的维度。
    pub score_val: i64,
}
impl wire::Object for InterviewDimensionScore {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("score_val", &mut self.score_val);
    }
}
/// An interview. / 面试。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewExtend {
    /// The ID of the interview, with which the interview can be read. / 面试 ID，可用于获取面试信息。
    pub id: String,
    /// When the interview starts, in milliseconds since 1970. / 面试开始的时间，毫秒级时间戳。
    pub begin_time: i64,
    /// When the interview ends, in milliseconds since 1970. / 面试结束的时间，毫秒级时间戳。
    pub end_time: i64,
    /// The number of the interview round. / 第几轮面试。
    pub round: i64,
    /// The feedback of each interviewer on the interview. / 各面试官对该场面试的评价。
    pub interview_record_list: Vec<InterviewRecord>,
    /// When the feedback was submitted, in milliseconds since 1970. / 面试评价提交的时间，毫秒级时间戳。
    pub feedback_submit_time: i64,
    /// The ID of the stage of the application the interview belongs to; `hire.v1.job_process.list` returns the stages.
    ///
    /// 面试所处的投递阶段的 ID，可用 `hire.v1.job_process.list` 查询。
    pub stage_id: String,
    /// The ID of the application the interview belongs to, whose data `hire.v1.application.get_detail` returns.
    ///
    /// 面试所属的投递的 ID，可用 `hire.v1.application.get_detail` 查询其详情。
    pub application_id: String,
    /// The recruitment stage the interview belongs to. / 该面试所属的招聘阶段。
    pub stage: IdNameObject,
    /// The ID and name of the person who created the interview. / 创建面试的人的 ID 和姓名。
    pub creator: IdNameObject,
    /// When the interview was created, in milliseconds since 1970. / 面试的创建时间，毫秒级时间戳。
    pub biz_create_time: i64,
    /// When the interview was last updated, in milliseconds since 1970. / 面试最近一次更新的时间，毫秒级时间戳。
    pub biz_modify_time: i64,
    /// The state of the interview, summed up from the interviewers' feedback. / 各面试官评价汇总后的面试状态。
    /// - `2`: Not started / 未开始
    /// - `3`: No feedback yet / 全部未评价
    /// - `4`: All passed / 全部通过
    /// - `5`: All rejected / 全部淘汰
    /// - `6`: No show / 爽约
    /// - `7`: Some feedback, all passed / 部分已评价，均为通过
    /// - `8`: Some feedback, passed and rejected / 部分已评价，有通过和淘汰
    /// - `9`: Some feedback, all rejected / 部分已评价，均为淘汰
    /// - `10`: All feedback in, passed and rejected / 全部已评价，有通过和淘汰
    /// - `11`: Some feedback, passed and undecided / 部分已评价，有通过和待定
    /// - `12`: Some feedback, rejected and undecided / 部分已评价，有淘汰和待定
    /// - `13`: Some feedback, all undecided / 部分已评价，均为待定
    /// - `14`: Some feedback, passed, undecided and rejected / 部分已评价，有通过、待定和淘汰
    /// - `15`: All feedback in, passed and undecided / 全部已评价，有通过和待定
    /// - `16`: All feedback in, undecided and rejected / 全部已评价，有待定和淘汰
    /// - `17`: All feedback in, all undecided / 全部已评价，均为待定
    /// - `18`: All feedback in, passed, undecided and rejected / 全部已评价，有通过、待定和淘汰
    pub interview_round_summary: i64,
    /// The ID of the arrangement the interview belongs to. / 该场面试所属的面试安排 ID。
    pub interview_arrangement_id: String,
    /// In which form the interview is held. / 面试以何种形式进行。
    /// - `1`: On site / 现场面试
    /// - `2`: By phone / 电话面试
    /// - `3`: By video / 视频面试
    pub interview_type: i64,
    /// The time zone of the candidate. / 候选人所在的时区。
    pub talent_time_zone: CodeNameObject,
    /// The person the candidate can turn to about the interview. / 候选人可以联系的面试联系人。
    pub contact_user: IdNameObject,
    /// The phone number of the interview contact. / 面试联系人的电话号码。
    pub contact_mobile: String,
    /// The remark. / 备注内容。
    pub remark: String,
    /// The address of the interview. / 面试的地址。
    pub address: InterviewAddress,
    /// The tool used for a video interview. / 视频面试使用的工具。
    /// - `1`: Zoom / Zoom
    /// - `2`: Nowcoder, technical / 牛客（技术类）
    /// - `3`: Nowcoder, non-technical / 牛客（非技术类）
    /// - `4`: Acmcoder / 赛码
    /// - `5`: Lark / Lark
    /// - `8`: HackerRank / HackerRank
    /// - `9`: Feishu, with coding / 飞书（含代码考核）
    /// - `100`: No built-in tool / 不使用系统工具
    pub video_type: i64,
    /// The progress of a mass interview; not meaningful for other interviews. / 集中面试的安排进度；面试不是集中面试时没有意义。
    /// - `1`: Not started / 未开始
    /// - `2`: In progress / 进行中
    /// - `3`: Finished / 已结束
    pub arrangement_status: i64,
    /// How the interview is arranged. / 面试的安排方式。
    /// - `1`: Single interview, experienced hires / 社招单面
    /// - `2`: Batch interview / 集中面试
    pub arrangement_type: i64,
    /// Whether the recruiter sets the time or the candidate books it. / 面试时间由招聘方直接安排，还是由候选人自助预约。
    /// - `1`: Set by the recruiter / 直接安排
    /// - `2`: Booked by the candidate / 自助约面
    pub arrangement_appointment_kind: i64,
    /// The meeting rooms used for the interview. / 面试使用的会议室。
    pub meeting_room_list: Vec<InterviewMeetingRoom>,
    /// The ID and name of the type of interview round. / 面试轮次类型的 ID 与名称。
    pub interview_round_type: IdNameObject,
}
impl wire::Object for InterviewExtend {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("begin_time", &mut self.begin_time);
        f.field("end_time", &mut self.end_time);
        f.field("round", &mut self.round);
        f.field("interview_record_list", &mut self.interview_record_list);
        f.field("feedback_submit_time", &mut self.feedback_submit_time);
        f.field("stage_id", &mut self.stage_id);
        f.field("application_id", &mut self.application_id);
        f.field("stage", &mut self.stage);
        f.field("creator", &mut self.creator);
        f.field("biz_create_time", &mut self.biz_create_time);
        f.field("biz_modify_time", &mut self.biz_modify_time);
        f.field("interview_round_summary", &mut self.interview_round_summary);
        f.field("interview_arrangement_id", &mut self.interview_arrangement_id);
        f.field("interview_type", &mut self.interview_type);
        f.field("talent_time_zone", &mut self.talent_time_zone);
        f.field("contact_user", &mut self.contact_user);
        f.field("contact_mobile", &mut self.contact_mobile);
        f.field("remark", &mut self.remark);
        f.field("address", &mut self.address);
        f.field("video_type", &mut self.video_type);
        f.field("arrangement_status", &mut self.arrangement_status);
        f.field("arrangement_type", &mut self.arrangement_type);
        f.field("arrangement_appointment_kind", &mut self.arrangement_appointment_kind);
        f.field("meeting_room_list", &mut self.meeting_room_list);
        f.field("interview_round_type", &mut self.interview_round_type);
    }
}
/// The meeting rooms used for the interview. / 面试使用的会议室。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewMeetingRoom {
    /// The ID of the meeting room, which `vc.v1.room.list` returns. / 面试所用会议室的 ID，可用 `vc.v1.room.list` 查询会议室。
    pub room_id: String,
    /// The name of the meeting room. / 面试所用会议室的名称。
    pub room_name: String,
    /// The name of the building the meeting room is in. / 会议室所在建筑的名称。
    pub building_name: String,
    /// How the booking of the meeting room stands. / 会议室的预约情况。
    /// - `1`: In progress / 预约中
    /// - `2`: Booked / 预约成功
    /// - `3`: Failed / 预约失败
    pub reserved_status: i64,
    /// The name of the floor the meeting room is on. / 会议室所在楼层的名称。
    pub floor_name: String,
}
impl wire::Object for InterviewMeetingRoom {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_id", &mut self.room_id);
        f.field("room_name", &mut self.room_name);
        f.field("building_name", &mut self.building_name);
        f.field("reserved_status", &mut self.reserved_status);
        f.field("floor_name", &mut self.floor_name);
    }
}
/// An interview question. / 面试题。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewQuestion {
    /// The ID of the interview question. / 面试题的 ID。
    pub id: String,
    /// The interview question itself. / 面试题的题目。
    pub title: I18n,
    /// A description of the interview question. / 对面试题的补充说明。
    pub description: I18n,
    /// What the candidate answered. / 候选人对该题的作答内容。
    pub content: String,
    /// The abilities the question tests. / 该面试题考察的能力项。
    pub ability_list: Vec<Ability>,
}
impl wire::Object for InterviewQuestion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
        f.field("content", &mut self.content);
        f.field("ability_list", &mut self.ability_list);
    }
}
/// An interview feedback. / 面试评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewRecord {
    /// The ID of the interview record, one for each interviewer. / 面试评价的 ID，每名面试官的评价各有一个。
    pub id: String,
    /// The ID of the interviewer, as a `user_id_type` ID. / 面试官的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
    /// The answer to the built-in notes item, which is configured in the interview feedback form settings of Feishu Hire.
    ///
    /// 评价表中系统预设的“记录”一题的内容，该题在飞书招聘的面试评价表设置中配置。
    pub content: String,
    /// Whether the interviewer has submitted the feedback. / 面试官是否已提交评价。
    /// - `1`: Submitted / 已提交
    /// - `2`: Not submitted / 未提交
    pub commit_status: i64,
    /// When the feedback was submitted, in milliseconds since 1970. / 面试评价的提交时间，毫秒级时间戳。
    pub feedback_submit_time: i64,
    /// The interviewer's verdict, or why there is none. / 面试官对候选人的结论，也反映面试未进行的情况。
    /// - `1`: Passed / 通过
    /// - `2`: Not passed / 未通过
    /// - `3`: Not started / 未开始
    /// - `4`: Not submitted / 未提交
    /// - `5`: Absent / 未到场
    /// - `6`: Undecided / 待定
    pub conclusion: i64,
    /// The score the interviewer gave. / 面试官给出的评分。
    pub interview_score: InterviewScore,
    /// The score made up from the scored items of the form. / 评价表中各打分题汇总后的得分。
    pub assessment_score: AssessmentScoreInfo,
    /// The ordinary questions used in the interview. / 面试中使用的普通面试题。
    pub question_list: Vec<InterviewQuestion>,
    /// The online coding questions used in the interview. / 面试中使用的在线编程题。
    pub code_question_list: Vec<InterviewQuestion>,
    /// The interviewer. / 面试官。
    pub interviewer: IdNameObject,
    /// The images the interviewer attached to the feedback. / 面试官在评价中附的图片。
    pub image_list: Vec<AttachmentV2>,
    /// The assessment of each dimension of the form. / 评价表中各维度的评价。
    pub dimension_assessment_list: Vec<InterviewDimensionAssessment>,
}
impl wire::Object for InterviewRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
        f.field("content", &mut self.content);
        f.field("commit_status", &mut self.commit_status);
        f.field("feedback_submit_time", &mut self.feedback_submit_time);
        f.field("conclusion", &mut self.conclusion);
        f.field("interview_score", &mut self.interview_score);
        f.field("assessment_score", &mut self.assessment_score);
        f.field("question_list", &mut self.question_list);
        f.field("code_question_list", &mut self.code_question_list);
        f.field("interviewer", &mut self.interviewer);
        f.field("image_list", &mut self.image_list);
        f.field("dimension_assessment_list", &mut self.dimension_assessment_list);
    }
}
/// The score the interviewer gave. / 面试官给出的评分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewScore {
    /// The ID of the score, which is the `id` among the `option_items` returned by `hire.v1.interview_feedback_form.list`.
    ///
    /// 面试评分选项的 ID，即 `hire.v1.interview_feedback_form.list` 返回的选项 `option_items` 中的 `id`。
    pub id: String,
    /// The level of the score. / 评分的档位。
    pub level: i64,
    /// The Chinese name of the score. / 评分的中文名称。
    pub zh_name: String,
    /// The Chinese description of the score. / 评分的中文说明。
    pub zh_description: String,
    /// The English name of the score. / 评分的英文名称。
    pub en_name: String,
    /// The English description of the score. / 评分的英文说明。
    pub en_description: String,
}
impl wire::Object for InterviewScore {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("level", &mut self.level);
        f.field("zh_name", &mut self.zh_name);
        f.field("zh_description", &mut self.zh_description);
        f.field("en_name", &mut self.en_name);
        f.field("en_description", &mut self.en_description);
    }
}
/// An interviewer. / 面试官。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interviewer {
    /// The user ID of the interviewer. / 面试官的用户 ID。
    pub user_id: String,
    /// Whether the interviewer is certified. / 面试官是否通过认证。
    /// - `1`: Not certified / 未认证
    /// - `2`: Certified / 已认证
    pub verify_status: i64,
}
impl wire::Object for Interviewer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("verify_status", &mut self.verify_status);
    }
}
/// The request form of [`Interviewer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterviewerInput {
    /// The user ID of the interviewer. / 面试官的用户 ID。
    pub user_id: Option<String>,
    /// Whether the interviewer is certified. / 面试官是否通过认证。
    /// - `1`: Not certified / 未认证
    /// - `2`: Certified / 已认证
    pub verify_status: Option<i64>,
}
impl InterviewerInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `verify_status`.
    #[must_use]
    pub fn verify_status(mut self, value: i64) -> Self {
        self.verify_status = Some(value);
        self
    }
}
impl wire::Object for InterviewerInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("verify_status", &mut self.verify_status);
    }
}
/// A job. / 职位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Job {
    /// The ID of the job, with which the job can be read. / 职位 ID，可用于获取职位信息。
    pub id: String,
    /// The title of the job. / 职位名称。
    pub title: String,
    /// The description of the job. / 职位的工作内容介绍。
    pub description: String,
    /// The code of the job. / 职位的编号。
    pub code: String,
    /// The requirements for applicants. / 对应聘者的要求。
    pub requirement: String,
    /// The employment type of the job. / 职位的雇佣类型。
    pub recruitment_type: JobRecruitmentType,
    /// The department. / 所属部门。
    pub department: JobDepartment,
    /// The city of work. / 职位的工作城市。
    pub city: JobCity,
    /// The lowest job level. / 职位职级范围的下限。
    pub min_job_level: JobLevel,
    /// The highest job level. / 职位职级范围的上限。
    pub max_job_level: JobLevel,
    /// The highlights of the job. / 职位的亮点。
    pub highlight_list: Vec<JobHighlight>,
    /// The job family of the job. / 职位所属的序列。
    pub job_category: JobCategory,
    /// The type of the job. / 职位所属的类别。
    pub job_type: JobType,
    /// Whether it is enabled. / 是否处于启用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
    /// The ID of the user who created the job, as a `user_id_type` ID; empty if it was the system or a connected system.
    ///
    /// 职位创建人的用户 ID，类型由 `user_id_type` 决定；为空表示由系统或其他对接系统创建。
    pub create_user_id: String,
    /// When the job was created. Deprecated in favor of `create_timestamp`.
    ///
    /// 职位的创建时间。已废弃，请改用 `create_timestamp`。
    pub create_time: i64,
    /// When the job was updated. Deprecated in favor of `update_timestamp`.
    ///
    /// 职位的更新时间。已废弃，请改用 `update_timestamp`。
    pub update_time: i64,
    /// Whether the job is for experienced hires or campus recruitment; as a filter, omitting it matches both.
    ///
    /// 职位所走的招聘流程属于社招还是校招；作筛选时不填则不限。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    pub process_type: i64,
    /// The ID of the hiring process of the job, which `hire.v1.job_process.list` returns.
    ///
    /// 职位采用的招聘流程的 ID，可用 `hire.v1.job_process.list` 查询。
    pub process_id: String,
    /// The Chinese name of the hiring process of the job. / 职位采用的招聘流程的中文名称。
    pub process_name: String,
    /// The English name of the hiring process of the job. / 职位采用的招聘流程的英文名称。
    pub process_en_name: String,
    /// The custom fields of the job and their values. / 职位的自定义字段及其取值。
    pub customized_data_list: Vec<JobCustomizedData>,
    /// The ID and name of the job function. / 职能分类的 ID 与名称。
    pub job_function: IdNameObject,
    /// The recruitment subject the job belongs to. / 职位所属的招聘项目。
    pub subject: IdNameObject,
    /// How many people are to be hired. / 计划招聘的人数。
    pub head_count: i64,
    /// How much work experience the job asks for. / 职位要求的工作经验年限。
    /// - `1`: Any / 不限
    /// - `2`: Fresh graduates / 应届毕业生
    /// - `3`: Under 1 year / 1 年以下
    /// - `4`: 1 to 3 years / 1 至 3 年
    /// - `5`: 3 to 5 years / 3 至 5 年
    /// - `6`: 5 to 7 years / 5 至 7 年
    /// - `7`: 7 to 10 years / 7 至 10 年
    /// - `8`: Over 10 years / 10 年以上
    pub experience: i64,
    /// When the job expires. Use `expiry_timestamp` instead. / 职位的到期日期，请改用 `expiry_timestamp`。
    pub expiry_time: i64,
    /// The lowest salary, in thousands. / 薪资范围的下限，单位为千。
    pub min_salary: i64,
    /// The highest salary, in thousands. / 薪资范围的上限，单位为千。
    pub max_salary: i64,
    /// The lowest degree the job asks for. / 职位要求的最低学历。
    /// - `1`: Primary school or above / 小学及以上
    /// - `2`: Junior high school or above / 初中及以上
    /// - `3`: Vocational school or above / 专职及以上
    /// - `4`: High school or above / 高中及以上
    /// - `5`: Associate degree or above / 大专及以上
    /// - `6`: Bachelor or above / 本科及以上
    /// - `7`: Master or above / 硕士及以上
    /// - `8`: Doctor or above / 博士及以上
    /// - `20`: Any / 不限
    pub required_degree: i64,
    /// The cities of work. / 职位的工作城市，可有多个。
    pub city_list: Vec<CodeNameObject>,
    /// Whether the job is real or virtual. / 职位是实体职位还是虚拟职位。
    /// - `1`: Real job / 实体职位
    /// - `2`: Virtual job / 虚拟职位
    pub job_attribute: i64,
    /// When the job was created, in milliseconds since 1970. / 职位的创建时间，毫秒级时间戳。
    pub create_timestamp: wire::TimestampMs,
    /// When the job was last updated, in milliseconds since 1970. / 职位最近一次更新的时间，毫秒级时间戳。
    pub update_timestamp: wire::TimestampMs,
    /// When the job expires, in milliseconds since 1970; ignored if `is_never_expired` is `true`.
    ///
    /// 职位的到期时间，毫秒级时间戳；`is_never_expired` 为 `true` 时不生效。
    pub expiry_timestamp: wire::TimestampMs,
    /// The majors the job looks for. / 职位面向的专业。
    pub target_major_list: Vec<TargetMajorInfo>,
}
impl wire::Object for Job {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
        f.field("code", &mut self.code);
        f.field("requirement", &mut self.requirement);
        f.field("recruitment_type", &mut self.recruitment_type);
        f.field("department", &mut self.department);
        f.field("city", &mut self.city);
        f.field("min_job_level", &mut self.min_job_level);
        f.field("max_job_level", &mut self.max_job_level);
        f.field("highlight_list", &mut self.highlight_list);
        f.field("job_category", &mut self.job_category);
        f.field("job_type", &mut self.job_type);
        f.field("active_status", &mut self.active_status);
        f.field("create_user_id", &mut self.create_user_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("process_type", &mut self.process_type);
        f.field("process_id", &mut self.process_id);
        f.field("process_name", &mut self.process_name);
        f.field("process_en_name", &mut self.process_en_name);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("job_function", &mut self.job_function);
        f.field("subject", &mut self.subject);
        f.field("head_count", &mut self.head_count);
        f.field("experience", &mut self.experience);
        f.field("expiry_time", &mut self.expiry_time);
        f.field("min_salary", &mut self.min_salary);
        f.field("max_salary", &mut self.max_salary);
        f.field("required_degree", &mut self.required_degree);
        f.field("city_list", &mut self.city_list);
        f.field("job_attribute", &mut self.job_attribute);
        f.field("create_timestamp", &mut self.create_timestamp);
        f.field("update_timestamp", &mut self.update_timestamp);
        f.field("expiry_timestamp", &mut self.expiry_timestamp);
        f.field("target_major_list", &mut self.target_major_list);
    }
}
/// The job family of the job. / 职位所属的序列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCategory {
    /// The ID of the job family, as a `job_family_id_type` ID. / 职位序列的 ID，类型由 `job_family_id_type` 决定。
    pub id: String,
    /// The Chinese name of the job family. / 职位序列的中文名称。
    pub zh_name: String,
    /// The English name of the job family. / 职位序列的英文名称。
    pub en_name: String,
    /// Whether the job family is enabled. / 该职位序列是否启用。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
}
impl wire::Object for JobCategory {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("active_status", &mut self.active_status);
    }
}
/// The city of work. / 职位的工作城市。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCity {
    /// The code of the city of work, which `hire.v1.location.query` resolves.
    ///
    /// 工作城市的编码，对应的城市可用 `hire.v1.location.query` 查询。
    pub city_code: String,
    /// The Chinese name of the city of work. / 工作城市的中文名称。
    pub zh_name: String,
    /// The English name of the city of work. / 工作城市的英文名称。
    pub en_name: String,
}
impl wire::Object for JobCity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("city_code", &mut self.city_code);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The interviewers suggested for each round. / 各轮面试的建议面试官。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfigInterviewRound {
    /// The interviewers of the round. / 该轮面试的面试官。
    pub interviewer_list: Vec<IdNameObject>,
    /// The number of the interview round. / 第几轮面试。
    pub round: i64,
}
impl wire::Object for JobConfigInterviewRound {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("interviewer_list", &mut self.interviewer_list);
        f.field("round", &mut self.round);
    }
}
/// The settings of the job, such as forms, approval flow and interviewers. / 职位的招聘设置，如评价表、审批流和面试官。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfigResult {
    /// The offer application form the job uses. / 该职位使用的 Offer 申请表。
    pub offer_apply_schema: IdNameObject,
    /// The approval process for offers of the job. / 该职位的 Offer 所走的审批流程。
    pub offer_process_conf: IdNameObject,
    /// Who is suggested to evaluate resumes for the job. / 建议由谁评估该职位的简历。
    pub recommended_evaluator_list: Vec<IdNameObject>,
    /// The interview feedback form used. / 使用的面试评价表。
    pub assessment_template: IdNameObject,
    /// The ID of the job, whose data `hire.v1.job.get` returns. / 职位的 ID，可用 `hire.v1.job.get` 查询其详情。
    pub id: String,
    /// The interviewers suggested for each round. / 各轮面试的建议面试官。
    pub interview_round_list: Vec<JobConfigInterviewRound>,
    /// The job requirements the job is for. / 职位关联的招聘需求。
    pub job_requirement_list: Vec<IdNameObject>,
    /// The interview registration form the job uses. / 该职位使用的面试登记表。
    pub interview_registration: RegistrationInfo,
    /// The onboarding registration form the job uses. / 该职位使用的入职登记表。
    pub onboard_registration: RegistrationInfo,
    /// The types of interview rounds of the job, with their feedback forms. / 该职位的各个面试轮次类型及其评价表。
    pub interview_round_type_list: Vec<JobConfigRoundTypeResult>,
    /// The jobs tied to this one. / 与该职位关联的职位。
    pub related_job_list: Vec<IdNameObject>,
    /// Whether the job is a real or a virtual one. / 职位是实体的还是虚拟的。
    /// - `1`: Real job / 实体职位
    /// - `2`: Virtual job / 虚拟职位
    pub job_attribute: i64,
    /// How interviewers may arrange interviews themselves. / 面试官自行安排面试的设置。
    pub interview_appointment_config: InterviewAppointmentConfig,
    /// The application form that candidates fill in on the careers site. / 候选人在官网投递该职位时填写的申请表。
    pub portal_website_apply_form_schema_info: RegistrationInfo,
}
impl wire::Object for JobConfigResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_apply_schema", &mut self.offer_apply_schema);
        f.field("offer_process_conf", &mut self.offer_process_conf);
        f.field("recommended_evaluator_list", &mut self.recommended_evaluator_list);
        f.field("assessment_template", &mut self.assessment_template);
        f.field("id", &mut self.id);
        f.field("interview_round_list", &mut self.interview_round_list);
        f.field("job_requirement_list", &mut self.job_requirement_list);
        f.field("interview_registration", &mut self.interview_registration);
        f.field("onboard_registration", &mut self.onboard_registration);
        f.field("interview_round_type_list", &mut self.interview_round_type_list);
        f.field("related_job_list", &mut self.related_job_list);
        f.field("job_attribute", &mut self.job_attribute);
        f.field("interview_appointment_config", &mut self.interview_appointment_config);
        f.field(
            "portal_website_apply_form_schema_info",
            &mut self.portal_website_apply_form_schema_info,
        );
    }
}
/// The types of interview rounds of the job, with their feedback forms. / 该职位的各个面试轮次类型及其评价表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobConfigRoundTypeResult {
    /// The type of the interview round. / 面试轮次的类型。
    pub assessment_round: IdNameObject,
    /// The interview feedback form used. / 使用的面试评价表。
    pub assessment_template: IdNameObject,
}
impl wire::Object for JobConfigRoundTypeResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assessment_round", &mut self.assessment_round);
        f.field("assessment_template", &mut self.assessment_template);
    }
}
/// The custom fields of the job and their values. / 职位的自定义字段及其取值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCustomizedData {
    /// The ID of the custom field. / 自定义字段的 ID。
    pub object_id: String,
    /// The name of the custom field in Chinese and English. / 自定义字段的中英文名称。
    pub name: I18n,
    /// The type of the field, which decides the form of its value. / 字段的类型，决定其值的形式。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Time range / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Built-in field / 默认字段
    /// - `11`: Module / 模块
    pub object_type: i64,
    /// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
    pub value: JobCustomizedValue,
}
impl wire::Object for JobCustomizedData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("name", &mut self.name);
        f.field("object_type", &mut self.object_type);
        f.field("value", &mut self.value);
    }
}
/// An option of a custom field. / 自定义字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCustomizedOption {
    /// The ID of the option. / 选项的 ID。
    pub key: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
}
impl wire::Object for JobCustomizedOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The start and end if the field is a time range. / 字段为时间段时的起止时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCustomizedTimeRange {
    /// The start, in milliseconds since 1970. / 开始时间，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// The end, in milliseconds since 1970. / 结束时间，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
}
impl wire::Object for JobCustomizedTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobCustomizedValue {
    /// The value if the field is single-line text, multi-line text, a module or a built-in field.
    ///
    /// 字段为单行文本、多行文本、模块或默认字段时的值。
    pub content: String,
    /// The option chosen if the field is a single choice. / 字段为单选时所选的选项。
    pub option: JobCustomizedOption,
    /// The options chosen if the field is a multiple choice. / 字段为多选时所选的各个选项。
    pub option_list: Vec<JobCustomizedOption>,
    /// The start and end if the field is a time range. / 字段为时间段时的起止时间。
    pub time_range: JobCustomizedTimeRange,
    /// The value if the field is a date, month or year, in milliseconds since 1970. / 字段为日期、月份或年份时的值，毫秒级时间戳。
    pub time: wire::TimestampMs,
    /// The value if the field is a number. / 字段为数字时的值。
    pub number: String,
}
impl wire::Object for JobCustomizedValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("option", &mut self.option);
        f.field("option_list", &mut self.option_list);
        f.field("time_range", &mut self.time_range);
        f.field("time", &mut self.time);
        f.field("number", &mut self.number);
    }
}
/// The department. / 所属部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDepartment {
    /// The ID of the department, as a `department_id_type` ID. / 部门 ID，类型由 `department_id_type` 决定。
    pub id: String,
    /// The Chinese name of the department. / 部门的中文名称。
    pub zh_name: String,
    /// The English name of the department. / 部门的英文名称。
    pub en_name: String,
}
impl wire::Object for JobDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// A job level. / 职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobDetailLevel {
    /// The ID of the job level, as a `job_level_id_type` ID. / 职级的 ID，类型由 `job_level_id_type` 决定。
    pub id: String,
    /// The name of the job level, in Chinese and English. / 职级的名称，有中文和英文。
    pub name: I18n,
    /// Whether the job level is enabled. / 职级当前是否启用。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
}
impl wire::Object for JobDetailLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("active_status", &mut self.active_status);
    }
}
/// The type of job family ID used in this call. / 本次调用中序列 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobFamilyIdType {
    /// `people_admin_job_category_id`: ID in the People admin console, which is being phased out / 人力系统管理后台的序列 ID，该后台正逐步下线，不建议使用
    PeopleAdminJobCategoryId,
    /// `job_family_id`: ID in the Feishu admin console / 飞书管理后台的序列 ID
    JobFamilyId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for JobFamilyIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for JobFamilyIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::PeopleAdminJobCategoryId => "people_admin_job_category_id",
            Self::JobFamilyId => "job_family_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "people_admin_job_category_id" => Self::PeopleAdminJobCategoryId,
            "job_family_id" => Self::JobFamilyId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The highlights of the job. / 职位的亮点。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobHighlight {
    /// The ID of the highlight of the job, as listed under job highlights in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 职位亮点的 ID，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的职位亮点。
    pub id: String,
    /// The Chinese name of the highlight. / 职位亮点的中文名称。
    pub zh_name: String,
    /// The English name of the highlight. / 职位亮点的英文名称。
    pub en_name: String,
}
impl wire::Object for JobHighlight {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// A job level. / 职级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobLevel {
    /// The ID of the job level, as a `job_level_id_type` ID. / 职级的 ID，类型由 `job_level_id_type` 决定。
    pub id: String,
    /// The Chinese name of the job level. / 职级的中文名称。
    pub zh_name: String,
    /// The English name of the job level. / 职级的英文名称。
    pub en_name: String,
    /// Whether the job level is enabled. / 职级当前是否启用。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
}
impl wire::Object for JobLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("active_status", &mut self.active_status);
    }
}
/// The type of job level ID used in this call. / 本次调用中职级 ID 的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JobLevelIdType {
    /// `people_admin_job_level_id`: ID in the People admin console, which is being phased out / 人力系统管理后台的职级 ID，该后台正逐步下线，不建议使用
    PeopleAdminJobLevelId,
    /// `job_level_id`: ID in the Feishu admin console / 飞书管理后台的职级 ID
    JobLevelId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for JobLevelIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for JobLevelIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::PeopleAdminJobLevelId => "people_admin_job_level_id",
            Self::JobLevelId => "job_level_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "people_admin_job_level_id" => Self::PeopleAdminJobLevelId,
            "job_level_id" => Self::JobLevelId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The recruiter of a job, with assistants and hiring managers. / 职位的招聘负责人、协助人和用人经理。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobManager {
    /// The ID of the job, with which the job can be read. / 职位 ID，可用于获取职位信息。
    pub id: String,
    /// The ID of the owner of the job, as a `user_id_type` ID. / 招聘负责人的用户 ID，类型由 `user_id_type` 决定。
    pub recruiter_id: String,
    /// The IDs of the hiring managers, as `user_id_type` IDs. / 用人经理的用户 ID，类型由 `user_id_type` 决定。
    pub hiring_manager_id_list: Vec<String>,
    /// The users who assist with the job, as `user_id_type` IDs. / 协助管理职位的用户，类型由 `user_id_type` 决定。
    pub assistant_id_list: Vec<String>,
}
impl wire::Object for JobManager {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("recruiter_id", &mut self.recruiter_id);
        f.field("hiring_manager_id_list", &mut self.hiring_manager_id_list);
        f.field("assistant_id_list", &mut self.assistant_id_list);
    }
}
/// The request form of [`JobManager`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobManagerInput {
    /// The ID of the job, with which the job can be read. / 职位 ID，可用于获取职位信息。
    pub id: Option<String>,
    /// The ID of the owner of the job, as a `user_id_type` ID. / 招聘负责人的用户 ID，类型由 `user_id_type` 决定。
    pub recruiter_id: String,
    /// The IDs of the hiring managers, as `user_id_type` IDs. / 用人经理的用户 ID，类型由 `user_id_type` 决定。
    pub hiring_manager_id_list: Vec<String>,
    /// The users who assist with the job, as `user_id_type` IDs. / 协助管理职位的用户，类型由 `user_id_type` 决定。
    pub assistant_id_list: Option<Vec<String>>,
}
impl JobManagerInput {
    /// Creates the value from its required fields.
    pub fn new(
        recruiter_id: impl Into<String>,
        hiring_manager_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            id: Default::default(),
            recruiter_id: recruiter_id.into(),
            hiring_manager_id_list: hiring_manager_id_list.into(),
            assistant_id_list: Default::default(),
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `assistant_id_list`.
    #[must_use]
    pub fn assistant_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.assistant_id_list = Some(value.into());
        self
    }
}
impl wire::Object for JobManagerInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("recruiter_id", &mut self.recruiter_id);
        f.field("hiring_manager_id_list", &mut self.hiring_manager_id_list);
        f.field("assistant_id_list", &mut self.assistant_id_list);
    }
}
/// The employment type of the job. / 职位的雇佣类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRecruitmentType {
    /// The ID of the employment type, as listed under recruitment_type in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 雇佣类型的 ID，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的 recruitment_type。
    pub id: String,
    /// The Chinese name of the employment type. / 雇佣类型的中文名称。
    pub zh_name: String,
    /// The English name of the employment type. / 雇佣类型的英文名称。
    pub en_name: String,
    /// Whether the kind of employment is enabled. / 该雇佣类型是否启用。
    /// - `1`: Enabled / 启用
    /// - `2`: Not enabled / 未启用
    pub active_status: i64,
}
impl wire::Object for JobRecruitmentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("active_status", &mut self.active_status);
    }
}
/// A custom field with its value. / 自定义字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementCustomizedData {
    /// The ID of the custom field of job requirements, from `hire.v1.job_requirement_schema.list`.
    ///
    /// 招聘需求自定义字段的 ID，可从 `hire.v1.job_requirement_schema.list` 获取。
    /// - Example: `"1213213123123"`
    pub object_id: Option<String>,
    /// The value of the custom field, always a string: the ID of the option for a single choice, text and numbers as they are, milliseconds since 1970 for a year, month or date, a JSON array of option IDs such as `["1", "2"]` for multiple choices, and a JSON array of start and end for a time range.
    ///
    /// 自定义字段的值，一律为字符串：单选为选项 ID，文本和数字直接写出，年、月、日为毫秒级时间戳；多选为选项 ID 的 JSON 数组，如 `["1", "2"]`，时间段为起止两个时间戳的 JSON 数组。
    /// - Example: `"text"`
    pub value: Option<String>,
}
impl JobRequirementCustomizedData {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `object_id`.
    #[must_use]
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for JobRequirementCustomizedData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("value", &mut self.value);
    }
}
/// The custom fields and their values. / 自定义字段及其取值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementCustomizedDataDto {
    /// The ID of the custom field. / 自定义字段的 ID。
    pub object_id: String,
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub name: I18n,
    /// The type of the field, which decides the form of its value. / 字段的类型，决定其值的形式。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Time range / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Built-in field / 默认字段
    /// - `11`: Module / 模块
    pub object_type: i64,
    /// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
    pub value: JobRequirementCustomizedValue,
}
impl wire::Object for JobRequirementCustomizedDataDto {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("name", &mut self.name);
        f.field("object_type", &mut self.object_type);
        f.field("value", &mut self.value);
    }
}
/// An option of a custom field. / 自定义字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementCustomizedOption {
    /// The ID of the option. / 选项的 ID。
    pub key: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
}
impl wire::Object for JobRequirementCustomizedOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The start and end if the field is a time range. / 字段为时间段时的起止时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementCustomizedTimeRange {
    /// The start of the time range, in milliseconds since 1970. / 时间段的开始，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// The end of the time range, in milliseconds since 1970. / 时间段的结束，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
}
impl wire::Object for JobRequirementCustomizedTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementCustomizedValue {
    /// The value if the field is single-line text, multi-line text, a module or a built-in field.
    ///
    /// 字段为单行文本、多行文本、模块或默认字段时的值。
    pub content: String,
    /// The option chosen if the field is a single choice. / 字段为单选时所选的选项。
    pub option: JobRequirementCustomizedOption,
    /// The options chosen if the field is a multiple choice. / 字段为多选时所选的各个选项。
    pub option_list: Vec<JobRequirementCustomizedOption>,
    /// The start and end if the field is a time range. / 字段为时间段时的起止时间。
    pub time_range: JobRequirementCustomizedTimeRange,
    /// The value if the field is a date, month or year, in milliseconds since 1970. / 字段为日期、月份或年份时的值，毫秒级时间戳。
    pub time: wire::TimestampMs,
    /// The value if the field is a number. / 字段为数字时的值。
    pub number: String,
}
impl wire::Object for JobRequirementCustomizedValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("option", &mut self.option);
        f.field("option_list", &mut self.option_list);
        f.field("time_range", &mut self.time_range);
        f.field("time", &mut self.time);
        f.field("number", &mut self.number);
    }
}
/// A hiring requirement. / 招聘需求。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementDto {
    /// The ID of the job requirement. / 招聘需求的 ID。
    pub id: String,
    /// The code of the hiring requirement. / 招聘需求的编号。
    pub short_code: String,
    /// The name of the hiring requirement. / 招聘需求的名称。
    pub name: String,
    /// The status of the hiring requirement. / 招聘需求的进展状态。
    /// - `1`: Not started / 未开始
    /// - `2`: In progress / 进行中
    /// - `3`: Canceled / 已取消
    /// - `4`: Paused / 已暂停
    /// - `5`: Completed / 已完成
    /// - `6`: Overdue / 已超期
    pub display_progress: i64,
    /// How many people the requirement is for. / 该需求要招的人数。
    pub head_count: i64,
    /// The employment type of the job requirement, as listed in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum). It will be removed; use `employee_type` instead.
    ///
    /// 招聘需求的职位性质，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)。即将下线，请改用 `employee_type`。
    pub recruitment_type: IdNameObject,
    /// The ID and name of the employee type. / 人员类型的 ID 与名称。
    pub employee_type: IdNameObject,
    /// The highest job level to hire for. / 所招人员的最高职级。
    pub max_level: IdNameObject,
    /// The lowest job level to hire for. / 所招人员的最低职级。
    pub min_level: IdNameObject,
    /// The job family to hire for. / 所招人员的职位序列。
    pub sequence: IdNameObject,
    /// Whether the requirement adds people or replaces them. / 该需求是新增编制还是替换已有人员。
    /// - `1`: Addition / 新增
    /// - `2`: Replacement / 替换
    pub category: i64,
    /// The department that needs people. / 提出需求的部门。
    pub department: IdNameObject,
    /// The recruiters in charge of the job requirement. / 负责该需求的招聘人员。
    pub recruiter_list: Vec<IdNameObject>,
    /// The hiring managers of the job requirement. / 该需求的用人经理。
    pub jr_hiring_managers: Vec<IdNameObject>,
    /// The direct managers of the people to hire. / 所招人员入职后的直属上级。
    pub direct_leader_list: Vec<IdNameObject>,
    /// When the job requirement starts, in milliseconds since 1970. / 招聘需求开始的日期，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// When the hiring is expected to be done, in milliseconds since 1970. / 预计完成招聘的日期，毫秒级时间戳。
    pub deadline: wire::TimestampMs,
    /// How urgent the requirement is. / 招聘的优先程度。
    /// - `1`: High / 高
    /// - `2`: Medium / 中
    /// - `3`: Low / 低
    pub priority: i64,
    /// The lowest degree the job asks for. / 职位要求的最低学历。
    /// - `1`: Primary school or above / 小学及以上
    /// - `2`: Junior high school or above / 初中及以上
    /// - `3`: Vocational school or above / 专职及以上
    /// - `4`: High school or above / 高中及以上
    /// - `5`: Associate degree or above / 大专及以上
    /// - `6`: Bachelor or above / 本科及以上
    /// - `7`: Master or above / 硕士及以上
    /// - `8`: Doctor or above / 博士及以上
    /// - `20`: Any / 不限
    pub required_degree: i64,
    /// The highest monthly salary, in thousands. / 月薪范围的上限，单位为千。
    pub max_salary: String,
    /// The lowest monthly salary, in thousands. / 月薪范围的下限，单位为千。
    pub min_salary: String,
    /// The place of work, which `hire.v1.location.list` returns. / 工作地点，对应的地点可从 `hire.v1.location.list` 获取。
    pub address: IdNameObject,
    /// The description of the requirement. / 对招聘需求的说明。
    pub description: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<JobRequirementCustomizedDataDto>,
    /// The IDs of the jobs linked to the job requirement, whose data `hire.v1.job.get` returns.
    ///
    /// 与该需求关联的职位的 ID，可用 `hire.v1.job.get` 查询其详情。
    pub job_id_list: Vec<String>,
    /// Whether the job requirement is for experienced hires or campus recruitment. / 该需求用于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    pub process_type: i64,
    /// The job type, one of those `hire.v1.job_type.list` returns.
    ///
    /// 所属的职位类别，可从 `hire.v1.job_type.list` 获取全部类别。
    pub job_type: JobTypeInfo,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The ID of the user who created it, as a `user_id_type` ID. / 创建人的用户 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// When the job requirement was last updated, in milliseconds since 1970. / 招聘需求最近一次更新的时间，毫秒级时间戳。
    pub update_time: wire::TimestampMs,
    /// The ID of the employment job, whose data `corehr.v2.job.get` returns.
    ///
    /// 职务的 ID，可用 `corehr.v2.job.get` 查询其详情。
    pub employment_job_id: String,
    /// The ID of the position, which `corehr.v2.position.query` returns; only for tenants that use Feishu People with positions enabled.
    ///
    /// 岗位的 ID，可用 `corehr.v2.position.query` 查询；仅用于启用了岗位功能的飞书人事租户。
    pub position_id: String,
    /// When the job requirement was completed, in milliseconds since 1970. It is present only for completed ones, and only in tenants where the feature has been rolled out.
    ///
    /// 需求完成的时间，毫秒级时间戳；仅当需求状态为已完成时返回，且仅对灰度范围内的租户可见。
    pub completion_time: wire::TimestampMs,
    /// How the approval of the job requirement stands; only in tenants where the feature has been rolled out.
    ///
    /// 需求的审批状态，仅对灰度范围内的租户可见。
    /// - `1`: Not started / 未发起
    /// - `2`: In progress / 审批中
    /// - `3`: Approved / 审批通过
    /// - `4`: Withdrawn / 已撤回
    /// - `5`: Rejected / 未通过
    pub approval_status: i64,
    /// The progress of the hiring, in numbers of people. / 该需求的招聘进展，以人数计。
    pub count_data: JobRequirementDtoJrCountDataInfo,
}
impl wire::Object for JobRequirementDto {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("short_code", &mut self.short_code);
        f.field("name", &mut self.name);
        f.field("display_progress", &mut self.display_progress);
        f.field("head_count", &mut self.head_count);
        f.field("recruitment_type", &mut self.recruitment_type);
        f.field("employee_type", &mut self.employee_type);
        f.field("max_level", &mut self.max_level);
        f.field("min_level", &mut self.min_level);
        f.field("sequence", &mut self.sequence);
        f.field("category", &mut self.category);
        f.field("department", &mut self.department);
        f.field("recruiter_list", &mut self.recruiter_list);
        f.field("jr_hiring_managers", &mut self.jr_hiring_managers);
        f.field("direct_leader_list", &mut self.direct_leader_list);
        f.field("start_time", &mut self.start_time);
        f.field("deadline", &mut self.deadline);
        f.field("priority", &mut self.priority);
        f.field("required_degree", &mut self.required_degree);
        f.field("max_salary", &mut self.max_salary);
        f.field("min_salary", &mut self.min_salary);
        f.field("address", &mut self.address);
        f.field("description", &mut self.description);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("job_id_list", &mut self.job_id_list);
        f.field("process_type", &mut self.process_type);
        f.field("job_type", &mut self.job_type);
        f.field("create_time", &mut self.create_time);
        f.field("creator_id", &mut self.creator_id);
        f.field("update_time", &mut self.update_time);
        f.field("employment_job_id", &mut self.employment_job_id);
        f.field("position_id", &mut self.position_id);
        f.field("completion_time", &mut self.completion_time);
        f.field("approval_status", &mut self.approval_status);
        f.field("count_data", &mut self.count_data);
    }
}
/// The progress of the hiring, in numbers of people. / 该需求的招聘进展，以人数计。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobRequirementDtoJrCountDataInfo {
    /// How many people are in offer negotiations. / 处于 Offer 沟通阶段的人数。
    pub offer_count: i64,
    /// How many people are waiting for onboarding. / 待入职的人数。
    pub pre_hire_count: i64,
    /// How many people have been hired. / 已完成招聘的人数。
    pub complete_count: i64,
}
impl wire::Object for JobRequirementDtoJrCountDataInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_count", &mut self.offer_count);
        f.field("pre_hire_count", &mut self.pre_hire_count);
        f.field("complete_count", &mut self.complete_count);
    }
}
/// The type of the job. / 职位所属的类别。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobType {
    /// The ID of the job type, as in the list of job types. / 职位类别的 ID，对应职位类别列表中的条目。
    pub id: String,
    /// The Chinese name of the job type. / 职位类别的中文名称。
    pub zh_name: String,
    /// The English name of the job type. / 职位类别的英文名称。
    pub en_name: String,
}
impl wire::Object for JobType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The type of the job. / 职位所属的类别。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobTypeInfo {
    /// The ID of the job type. / 职位类别的 ID。
    pub id: String,
    /// The name of the job type, in Chinese and English. / 职位类别的中英文名称。
    pub name: I18n,
    /// The ID of the parent job type. / 上级职位类别的 ID。
    pub parent_id: String,
}
impl wire::Object for JobTypeInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("parent_id", &mut self.parent_id);
    }
}
/// A person in charge of a job. / 与职位有关的一个人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobUserInfo {
    /// The ID of the person responsible for the job, as a `user_id_type` ID.
    ///
    /// 职位相关人员的用户 ID，类型由 `user_id_type` 决定。
    pub id: String,
    /// The name of the person responsible for the job. / 职位相关人员的姓名。
    pub name: I18n,
}
impl wire::Object for JobUserInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
/// The names of a place. / 地点的各语言名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationNameInfo {
    /// The Chinese name of the place. / 地点的中文名称。
    pub zh_name: String,
    /// The English name of the place. / 地点的英文名称。
    pub en_name: String,
    /// The name of the country in pinyin. / 国家名称的拼音。
    pub py_name: String,
}
impl wire::Object for LocationNameInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
        f.field("py_name", &mut self.py_name);
    }
}
/// An office location or address of the HR system. / 人事系统中的办公地点或地址。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MasterLocationInfo {
    /// The ID of the location. / 办公地点或地址的 ID。
    pub id: String,
    /// The Chinese name of the location. / 办公地点或地址的中文名称。
    pub zh_name: String,
    /// The English name of the location. / 办公地点或地址的英文名称。
    pub en_name: String,
}
impl wire::Object for MasterLocationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The users mentioned in the note and where. / 备注中被 @ 的用户及其位置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MentionEntity {
    /// The position in `content` at which the user is mentioned, from 0 up to the length of `content`.
    ///
    /// 被提及的用户在 `content` 中的位置，从 0 起，不超过 `content` 的长度。
    /// - Example: `3`
    pub offset: i64,
    /// The user who is mentioned, as a `user_id_type` ID. / 被提及的用户，类型由 `user_id_type` 决定。
    /// - Example: `"on_94a1ee5551019f18cd73d9f111898cf2"`
    pub user_id: String,
}
impl MentionEntity {
    /// Creates the value from its required fields.
    pub fn new(offset: i64, user_id: impl Into<String>) -> Self {
        Self {
            offset,
            user_id: user_id.into(),
        }
    }
}
impl wire::Object for MentionEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offset", &mut self.offset);
        f.field("user_id", &mut self.user_id);
    }
}
/// A note. / 备注。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Note {
    /// The ID of the note. / 备注的 ID。
    pub id: String,
    /// The ID of the talent. / 人才 ID。
    pub talent_id: String,
    /// The ID of the application. / 投递 ID。
    pub application_id: String,
    /// Whether the note is private. / 备注是否为私密。
    pub is_private: bool,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: i64,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: i64,
    /// The ID of the user who wrote the note, as a `user_id_type` ID. / 备注创建人的用户 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// The text of the note. / 备注的正文。
    pub content: String,
}
impl wire::Object for Note {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("talent_id", &mut self.talent_id);
        f.field("application_id", &mut self.application_id);
        f.field("is_private", &mut self.is_private);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("creator_id", &mut self.creator_id);
        f.field("content", &mut self.content);
    }
}
/// An offer. / 一个 Offer。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Offer {
    /// The ID of the offer. / Offer 的 ID。
    pub offer_id: String,
    /// The ID of the application. / 投递 ID。
    pub application_id: String,
    /// The ID of the offer application form's definition. Every change of the form makes a new one and offers must be created with the latest, from `hire.v1.offer_application_form.get`.
    ///
    /// Offer 申请表模板的版本 ID。模板每次修改都会产生新的 ID，创建 Offer 时须使用最新的一个，可从 `hire.v1.offer_application_form.get` 获取。
    pub schema_id: String,
    /// Whether the offer is a formal one or for an internship. / 是正式 Offer 还是实习 Offer。
    /// - `1`: Formal offer / 正式 Offer
    /// - `2`: Internship offer / 实习 Offer
    pub offer_type: i64,
    /// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
    pub basic_info: OfferBasicInfo,
    /// The salary set out in the offer. / Offer 中的薪酬方案。
    pub salary_info: OfferSalaryInfo,
    /// The custom fields of the offer and their values. / Offer 的自定义字段及其取值。
    pub customized_info_list: Vec<OfferCustomizedInfo>,
}
impl wire::Object for Offer {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_id", &mut self.offer_id);
        f.field("application_id", &mut self.application_id);
        f.field("schema_id", &mut self.schema_id);
        f.field("offer_type", &mut self.offer_type);
        f.field("basic_info", &mut self.basic_info);
        f.field("salary_info", &mut self.salary_info);
        f.field("customized_info_list", &mut self.customized_info_list);
    }
}
/// What the offer says apart from the salary. / Offer 中除薪酬以外的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferBasicInfo {
    /// The ID of the department the candidate joins, as a `department_id_type` ID; `contact.v3.department.list` returns departments.
    ///
    /// Offer 入职部门的 ID，类型由 `department_id_type` 决定；部门可用 `contact.v3.department.list` 查询。
    /// - Example: `"od-6b394871807047c7023ebfc1ff37cd3a"`
    pub department_id: String,
    /// The ID of the candidate's direct manager, as a `user_id_type` ID.
    ///
    /// 候选人入职后直属上级的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_ce613028fe74745421f5dc320bb9c709"`
    pub leader_user_id: String,
    /// The ID of the employment job, from `corehr.v2.job.list`; only for tenants with the enterprise edition of Feishu People.
    ///
    /// 职务的 ID，可从 `corehr.v2.job.list` 获取；仅用于开通了飞书人事企业版的租户。
    /// - Example: `"6807407987381831949"`
    pub employment_job_id: String,
    /// The ID of the type of employee the candidate becomes, as an `employee_type_id_type` ID.
    ///
    /// 候选人的人员类型的 ID，类型由 `employee_type_id_type` 决定。
    /// - Example: `"6807407987381831949"`
    pub employee_type_id: String,
    /// The ID of the job family, from `contact.v3.job_family.list`.
    ///
    /// 职位序列的 ID，可从 `contact.v3.job_family.list` 获取。
    /// - Example: `"6807407987381831949"`
    pub job_family_id: String,
    /// The ID of the job level, from `contact.v3.job_level.list`. / 职级的 ID，可从 `contact.v3.job_level.list` 获取。
    /// - Example: `"6807407987381881101"`
    pub job_level_id: String,
    /// The length of probation in months. / 试用期的时长，单位为月。
    /// - Example: `3`
    pub probation_month: i64,
    /// The term of the contract in years. Prefer `contract_period`, which allows months as well.
    ///
    /// 合同期的年数，建议改用可按月或年计的 `contract_period`。
    /// - Example: `3`
    pub contract_year: i64,
    /// The term of the contract, in years or months. / 合同期限，以年或月计。
    pub contract_period: ContractPeriodInfo,
    /// The expected date of onboarding as the JSON string `{"date":"YYYY-MM-DD"}`, which must be escaped within the request.
    ///
    /// 预计入职日期，为 JSON 字符串 `{"date":"YYYY-MM-DD"}`，放入请求体时注意转义。
    /// - Example: `"{\"date\":\"2022-04-07\"}"`
    pub expected_onboard_date: String,
    /// The ID of the place of onboarding, from `hire.v1.location.list`.
    ///
    /// 入职地点的 ID，可从 `hire.v1.location.list` 获取。
    /// - Example: `"6897079709306259719"`
    pub onboard_address_id: String,
    /// The ID of the place of work, from `hire.v1.location.list`. / 办公地点的 ID，可从 `hire.v1.location.list` 获取。
    /// - Example: `"6897079709306259719"`
    pub work_address_id: String,
    /// The ID of the user in charge of the offer, as a `user_id_type` ID.
    ///
    /// Offer 负责人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_ce613028fe74745421f5dc320bb9c709"`
    pub owner_user_id: String,
    /// Why the candidate is recommended. / 推荐候选人的理由。
    /// - Example: `"text"`
    pub recommended_words: String,
    /// The ID of the job requirement the offer counts toward, from `hire.v1.job_requirement.list`.
    ///
    /// Offer 占用的招聘需求的 ID，可从 `hire.v1.job_requirement.list` 获取。
    pub job_requirement_id: String,
    /// The kind of recruitment: 1 for experienced hires, 2 for campus recruitment. / 招聘流程的类型，1 为社招，2 为校招。
    /// - `1`:
    /// - `2`:
    /// - Example: `2`
    pub job_process_type_id: i64,
    /// The IDs of attachments. There is no way to obtain such IDs, so do not use it; use `common_attachment_id_list` instead.
    ///
    /// 附件的 ID，目前无法取得这种 ID，请勿使用，改用 `common_attachment_id_list`。
    pub attachment_id_list: Vec<String>,
    /// The IDs of the attachments of the offer, uploaded as general attachments with `hire.v1.attachment.create`.
    ///
    /// Offer 附件的 ID，文件须先用 `hire.v1.attachment.create` 上传为通用附件。
    /// - Example: `["7483412052430997804"]`
    pub common_attachment_id_list: Vec<String>,
    /// A description of the attachments. / 对附件的说明。
    /// - Example: `"text"`
    pub attachment_description: String,
    /// The ID of the user who creates or updates the offer, as a `user_id_type` ID.
    ///
    /// 创建或更新 Offer 的操作人，类型由 `user_id_type` 决定。
    /// - Example: `"ou_ce613028fe74745421f5dc320bb9c709"`
    pub operator_user_id: String,
    /// The ID of the position, from `corehr.v2.position.query`; only for tenants that use Feishu People with positions enabled.
    ///
    /// 岗位的 ID，可从 `corehr.v2.position.query` 获取；仅用于启用了岗位功能的飞书人事租户。
    /// - Example: `"6897079709306259719"`
    pub position_id: String,
    /// The job the candidate is offered. / 候选人入职的职位。
    /// - Example: `"text"`
    pub job_offered: String,
    /// The ID of the job grade, from `corehr.v2.job_grade.query`; only for tenants that use Feishu People.
    ///
    /// 职等的 ID，可从 `corehr.v2.job_grade.query` 获取；仅用于飞书人事租户。
    /// - Example: `"6897079709306259720"`
    pub job_grade_id: String,
    /// The ID of the career pathway. / 职业发展通道的 ID。
    /// - Example: `"6897079709306259719"`
    pub pathway_id: String,
}
impl wire::Object for OfferBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("employment_job_id", &mut self.employment_job_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("probation_month", &mut self.probation_month);
        f.field("contract_year", &mut self.contract_year);
        f.field("contract_period", &mut self.contract_period);
        f.field("expected_onboard_date", &mut self.expected_onboard_date);
        f.field("onboard_address_id", &mut self.onboard_address_id);
        f.field("work_address_id", &mut self.work_address_id);
        f.field("owner_user_id", &mut self.owner_user_id);
        f.field("recommended_words", &mut self.recommended_words);
        f.field("job_requirement_id", &mut self.job_requirement_id);
        f.field("job_process_type_id", &mut self.job_process_type_id);
        f.field("attachment_id_list", &mut self.attachment_id_list);
        f.field("common_attachment_id_list", &mut self.common_attachment_id_list);
        f.field("attachment_description", &mut self.attachment_description);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("position_id", &mut self.position_id);
        f.field("job_offered", &mut self.job_offered);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("pathway_id", &mut self.pathway_id);
    }
}
/// The request form of [`OfferBasicInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferBasicInfoInput {
    /// The ID of the department the candidate joins, as a `department_id_type` ID; `contact.v3.department.list` returns departments.
    ///
    /// Offer 入职部门的 ID，类型由 `department_id_type` 决定；部门可用 `contact.v3.department.list` 查询。
    /// - Example: `"od-6b394871807047c7023ebfc1ff37cd3a"`
    pub department_id: String,
    /// The ID of the candidate's direct manager, as a `user_id_type` ID.
    ///
    /// 候选人入职后直属上级的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_ce613028fe74745421f5dc320bb9c709"`
    pub leader_user_id: String,
    /// The ID of the employment job, from `corehr.v2.job.list`; only for tenants with the enterprise edition of Feishu People.
    ///
    /// 职务的 ID，可从 `corehr.v2.job.list` 获取；仅用于开通了飞书人事企业版的租户。
    /// - Example: `"6807407987381831949"`
    pub employment_job_id: Option<String>,
    /// The ID of the type of employee the candidate becomes, as an `employee_type_id_type` ID.
    ///
    /// 候选人的人员类型的 ID，类型由 `employee_type_id_type` 决定。
    /// - Example: `"6807407987381831949"`
    pub employee_type_id: Option<String>,
    /// The ID of the job family, from `contact.v3.job_family.list`.
    ///
    /// 职位序列的 ID，可从 `contact.v3.job_family.list` 获取。
    /// - Example: `"6807407987381831949"`
    pub job_family_id: Option<String>,
    /// The ID of the job level, from `contact.v3.job_level.list`. / 职级的 ID，可从 `contact.v3.job_level.list` 获取。
    /// - Example: `"6807407987381881101"`
    pub job_level_id: Option<String>,
    /// The length of probation in months. / 试用期的时长，单位为月。
    /// - Example: `3`
    pub probation_month: Option<i64>,
    /// The term of the contract in years. Prefer `contract_period`, which allows months as well.
    ///
    /// 合同期的年数，建议改用可按月或年计的 `contract_period`。
    /// - Example: `3`
    pub contract_year: Option<i64>,
    /// The term of the contract, in years or months. / 合同期限，以年或月计。
    pub contract_period: Option<ContractPeriodInfoInput>,
    /// The expected date of onboarding as the JSON string `{"date":"YYYY-MM-DD"}`, which must be escaped within the request.
    ///
    /// 预计入职日期，为 JSON 字符串 `{"date":"YYYY-MM-DD"}`，放入请求体时注意转义。
    /// - Example: `"{\"date\":\"2022-04-07\"}"`
    pub expected_onboard_date: Option<String>,
    /// The ID of the place of onboarding, from `hire.v1.location.list`.
    ///
    /// 入职地点的 ID，可从 `hire.v1.location.list` 获取。
    /// - Example: `"6897079709306259719"`
    pub onboard_address_id: Option<String>,
    /// The ID of the place of work, from `hire.v1.location.list`. / 办公地点的 ID，可从 `hire.v1.location.list` 获取。
    /// - Example: `"6897079709306259719"`
    pub work_address_id: Option<String>,
    /// The ID of the user in charge of the offer, as a `user_id_type` ID.
    ///
    /// Offer 负责人的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_ce613028fe74745421f5dc320bb9c709"`
    pub owner_user_id: String,
    /// Why the candidate is recommended. / 推荐候选人的理由。
    /// - Example: `"text"`
    pub recommended_words: Option<String>,
    /// The ID of the job requirement the offer counts toward, from `hire.v1.job_requirement.list`.
    ///
    /// Offer 占用的招聘需求的 ID，可从 `hire.v1.job_requirement.list` 获取。
    pub job_requirement_id: Option<String>,
    /// The kind of recruitment: 1 for experienced hires, 2 for campus recruitment. / 招聘流程的类型，1 为社招，2 为校招。
    /// - `1`:
    /// - `2`:
    /// - Example: `2`
    pub job_process_type_id: Option<i64>,
    /// The IDs of attachments. There is no way to obtain such IDs, so do not use it; use `common_attachment_id_list` instead.
    ///
    /// 附件的 ID，目前无法取得这种 ID，请勿使用，改用 `common_attachment_id_list`。
    pub attachment_id_list: Option<Vec<String>>,
    /// The IDs of the attachments of the offer, uploaded as general attachments with `hire.v1.attachment.create`.
    ///
    /// Offer 附件的 ID，文件须先用 `hire.v1.attachment.create` 上传为通用附件。
    /// - Example: `["7483412052430997804"]`
    pub common_attachment_id_list: Option<Vec<String>>,
    /// A description of the attachments. / 对附件的说明。
    /// - Example: `"text"`
    pub attachment_description: Option<String>,
    /// The ID of the user who creates or updates the offer, as a `user_id_type` ID.
    ///
    /// 创建或更新 Offer 的操作人，类型由 `user_id_type` 决定。
    /// - Example: `"ou_ce613028fe74745421f5dc320bb9c709"`
    pub operator_user_id: String,
    /// The ID of the position, from `corehr.v2.position.query`; only for tenants that use Feishu People with positions enabled.
    ///
    /// 岗位的 ID，可从 `corehr.v2.position.query` 获取；仅用于启用了岗位功能的飞书人事租户。
    /// - Example: `"6897079709306259719"`
    pub position_id: Option<String>,
    /// The job the candidate is offered. / 候选人入职的职位。
    /// - Example: `"text"`
    pub job_offered: Option<String>,
    /// The ID of the job grade, from `corehr.v2.job_grade.query`; only for tenants that use Feishu People.
    ///
    /// 职等的 ID，可从 `corehr.v2.job_grade.query` 获取；仅用于飞书人事租户。
    /// - Example: `"6897079709306259720"`
    pub job_grade_id: Option<String>,
    /// The ID of the career pathway. / 职业发展通道的 ID。
    /// - Example: `"6897079709306259719"`
    pub pathway_id: Option<String>,
}
impl OfferBasicInfoInput {
    /// Creates the value from its required fields.
    pub fn new(
        department_id: impl Into<String>,
        leader_user_id: impl Into<String>,
        owner_user_id: impl Into<String>,
        operator_user_id: impl Into<String>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            leader_user_id: leader_user_id.into(),
            employment_job_id: Default::default(),
            employee_type_id: Default::default(),
            job_family_id: Default::default(),
            job_level_id: Default::default(),
            probation_month: Default::default(),
            contract_year: Default::default(),
            contract_period: Default::default(),
            expected_onboard_date: Default::default(),
            onboard_address_id: Default::default(),
            work_address_id: Default::default(),
            owner_user_id: owner_user_id.into(),
            recommended_words: Default::default(),
            job_requirement_id: Default::default(),
            job_process_type_id: Default::default(),
            attachment_id_list: Default::default(),
            common_attachment_id_list: Default::default(),
            attachment_description: Default::default(),
            operator_user_id: operator_user_id.into(),
            position_id: Default::default(),
            job_offered: Default::default(),
            job_grade_id: Default::default(),
            pathway_id: Default::default(),
        }
    }
    /// Sets `employment_job_id`.
    #[must_use]
    pub fn employment_job_id(mut self, value: impl Into<String>) -> Self {
        self.employment_job_id = Some(value.into());
        self
    }
    /// Sets `employee_type_id`.
    #[must_use]
    pub fn employee_type_id(mut self, value: impl Into<String>) -> Self {
        self.employee_type_id = Some(value.into());
        self
    }
    /// Sets `job_family_id`.
    #[must_use]
    pub fn job_family_id(mut self, value: impl Into<String>) -> Self {
        self.job_family_id = Some(value.into());
        self
    }
    /// Sets `job_level_id`.
    #[must_use]
    pub fn job_level_id(mut self, value: impl Into<String>) -> Self {
        self.job_level_id = Some(value.into());
        self
    }
    /// Sets `probation_month`.
    #[must_use]
    pub fn probation_month(mut self, value: i64) -> Self {
        self.probation_month = Some(value);
        self
    }
    /// Sets `contract_year`.
    #[must_use]
    pub fn contract_year(mut self, value: i64) -> Self {
        self.contract_year = Some(value);
        self
    }
    /// Sets `contract_period`.
    #[must_use]
    pub fn contract_period(mut self, value: ContractPeriodInfoInput) -> Self {
        self.contract_period = Some(value);
        self
    }
    /// Sets `expected_onboard_date`.
    #[must_use]
    pub fn expected_onboard_date(mut self, value: impl Into<String>) -> Self {
        self.expected_onboard_date = Some(value.into());
        self
    }
    /// Sets `onboard_address_id`.
    #[must_use]
    pub fn onboard_address_id(mut self, value: impl Into<String>) -> Self {
        self.onboard_address_id = Some(value.into());
        self
    }
    /// Sets `work_address_id`.
    #[must_use]
    pub fn work_address_id(mut self, value: impl Into<String>) -> Self {
        self.work_address_id = Some(value.into());
        self
    }
    /// Sets `recommended_words`.
    #[must_use]
    pub fn recommended_words(mut self, value: impl Into<String>) -> Self {
        self.recommended_words = Some(value.into());
        self
    }
    /// Sets `job_requirement_id`.
    #[must_use]
    pub fn job_requirement_id(mut self, value: impl Into<String>) -> Self {
        self.job_requirement_id = Some(value.into());
        self
    }
    /// Sets `job_process_type_id`.
    #[must_use]
    pub fn job_process_type_id(mut self, value: i64) -> Self {
        self.job_process_type_id = Some(value);
        self
    }
    /// Sets `attachment_id_list`.
    #[must_use]
    pub fn attachment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.attachment_id_list = Some(value.into());
        self
    }
    /// Sets `common_attachment_id_list`.
    #[must_use]
    pub fn common_attachment_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.common_attachment_id_list = Some(value.into());
        self
    }
    /// Sets `attachment_description`.
    #[must_use]
    pub fn attachment_description(mut self, value: impl Into<String>) -> Self {
        self.attachment_description = Some(value.into());
        self
    }
    /// Sets `position_id`.
    #[must_use]
    pub fn position_id(mut self, value: impl Into<String>) -> Self {
        self.position_id = Some(value.into());
        self
    }
    /// Sets `job_offered`.
    #[must_use]
    pub fn job_offered(mut self, value: impl Into<String>) -> Self {
        self.job_offered = Some(value.into());
        self
    }
    /// Sets `job_grade_id`.
    #[must_use]
    pub fn job_grade_id(mut self, value: impl Into<String>) -> Self {
        self.job_grade_id = Some(value.into());
        self
    }
    /// Sets `pathway_id`.
    #[must_use]
    pub fn pathway_id(mut self, value: impl Into<String>) -> Self {
        self.pathway_id = Some(value.into());
        self
    }
}
impl wire::Object for OfferBasicInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("leader_user_id", &mut self.leader_user_id);
        f.field("employment_job_id", &mut self.employment_job_id);
        f.field("employee_type_id", &mut self.employee_type_id);
        f.field("job_family_id", &mut self.job_family_id);
        f.field("job_level_id", &mut self.job_level_id);
        f.field("probation_month", &mut self.probation_month);
        f.field("contract_year", &mut self.contract_year);
        f.field("contract_period", &mut self.contract_period);
        f.field("expected_onboard_date", &mut self.expected_onboard_date);
        f.field("onboard_address_id", &mut self.onboard_address_id);
        f.field("work_address_id", &mut self.work_address_id);
        f.field("owner_user_id", &mut self.owner_user_id);
        f.field("recommended_words", &mut self.recommended_words);
        f.field("job_requirement_id", &mut self.job_requirement_id);
        f.field("job_process_type_id", &mut self.job_process_type_id);
        f.field("attachment_id_list", &mut self.attachment_id_list);
        f.field("common_attachment_id_list", &mut self.common_attachment_id_list);
        f.field("attachment_description", &mut self.attachment_description);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("position_id", &mut self.position_id);
        f.field("job_offered", &mut self.job_offered);
        f.field("job_grade_id", &mut self.job_grade_id);
        f.field("pathway_id", &mut self.pathway_id);
    }
}
/// A custom field of an offer with its value. / Offer 的自定义字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferCustomizedInfo {
    /// The ID of the custom field of the offer. / Offer 自定义字段的 ID。
    /// - Example: `"6972464088568269100"`
    pub id: String,
    /// The value of the custom field, always a string: the ID of the option for a single choice, text, numbers and amounts as they are, and a JSON array of option IDs such as `["1", "2"]` for multiple choices. Dates, months and years are JSON like `{"date":"2022-01-01"}`, as precise as the type; attachments are a JSON array of objects with the ID of a general attachment in `common_attachment_id`.
    ///
    /// 自定义字段的值，一律为字符串：单选为选项 ID，文本、数字和金额直接写出，多选为选项 ID 的 JSON 数组，如 `["1", "2"]`；日期、月份、年份为 `{"date":"2022-01-01"}` 形式的 JSON，精度随类型而定；附件为由 `common_attachment_id` 组成的对象数组，其中为通用附件的 ID。
    /// - Example: `"1"`
    pub value: String,
}
impl wire::Object for OfferCustomizedInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
    }
}
/// The request form of [`OfferCustomizedInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferCustomizedInfoInput {
    /// The ID of the custom field of the offer. / Offer 自定义字段的 ID。
    /// - Example: `"6972464088568269100"`
    pub id: Option<String>,
    /// The value of the custom field, always a string: the ID of the option for a single choice, text, numbers and amounts as they are, and a JSON array of option IDs such as `["1", "2"]` for multiple choices. Dates, months and years are JSON like `{"date":"2022-01-01"}`, as precise as the type; attachments are a JSON array of objects with the ID of a general attachment in `common_attachment_id`.
    ///
    /// 自定义字段的值，一律为字符串：单选为选项 ID，文本、数字和金额直接写出，多选为选项 ID 的 JSON 数组，如 `["1", "2"]`；日期、月份、年份为 `{"date":"2022-01-01"}` 形式的 JSON，精度随类型而定；附件为由 `common_attachment_id` 组成的对象数组，其中为通用附件的 ID。
    /// - Example: `"1"`
    pub value: Option<String>,
}
impl OfferCustomizedInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for OfferCustomizedInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("value", &mut self.value);
    }
}
/// The recipients and text of the email with the offer. / 发送 Offer 的邮件的收件人、抄送人和正文。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferEmailInfo {
    /// The email addresses to which a copy of the offer was sent. / Offer 邮件的抄送地址。
    pub cc_email_list: Vec<String>,
    /// The email addresses to which the offer was sent. / Offer 邮件的收件地址。
    pub receiver_email_list: Vec<String>,
    /// The text of the offer email. / Offer 邮件的正文。
    pub content: String,
}
impl wire::Object for OfferEmailInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cc_email_list", &mut self.cc_email_list);
        f.field("receiver_email_list", &mut self.receiver_email_list);
        f.field("content", &mut self.content);
    }
}
/// The files sent with the offer. / 随 Offer 发送的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferFile {
    /// The ID of the file. `hire.v1.attachment.get` returns the file if called with `type` 3, a general attachment.
    ///
    /// 文件的 ID，可传给 `hire.v1.attachment.get` 获取文件，`type` 取 3（通用附件）。
    pub id: String,
    /// The ID of the template of the file. No operation returns templates by this ID yet.
    ///
    /// 生成该文件的模板的 ID，目前没有接口能据此查询模板。
    pub file_template_id: String,
    /// The name of the template of the file. / 生成该文件的模板的名称。
    pub file_template_name: String,
    /// The ID of the type of the template. No operation returns types by this ID yet.
    ///
    /// 文件模板所属类型的 ID，目前没有接口能据此查询类型。
    pub file_template_type_id: String,
    /// The name of the type of the template. / 文件模板所属类型的名称。
    pub file_template_type_name: String,
}
impl wire::Object for OfferFile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("file_template_id", &mut self.file_template_id);
        f.field("file_template_name", &mut self.file_template_name);
        f.field("file_template_type_id", &mut self.file_template_type_id);
        f.field("file_template_type_name", &mut self.file_template_type_name);
    }
}
/// The job the offer is for. / Offer 对应的职位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferJobInfo {
    /// The ID of the job that is offered. / Offer 对应的职位的 ID。
    pub job_id: String,
    /// The name of the job that is offered. / Offer 对应的职位的名称。
    pub job_name: String,
}
impl wire::Object for OfferJobInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("job_id", &mut self.job_id);
        f.field("job_name", &mut self.job_name);
    }
}
/// The salary set out in the offer. / Offer 中的薪酬方案。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSalaryInfo {
    /// The currency of the salary. / 薪资的币种。
    /// - Example: `"CNY"`
    pub currency: String,
    /// The basic salary. It must be given if the module of salary information is enabled in the offer application form.
    ///
    /// 基本工资；Offer 申请表启用了“薪资信息”模块时必须填写。
    /// - Example: `"1000000"`
    pub basic_salary: String,
    /// The salary during probation as a percentage of the full one, with up to two decimals.
    ///
    /// 试用期工资占转正后工资的百分比，最多两位小数。
    /// - Example: `"0.8"`
    pub probation_salary_percentage: String,
    /// The year-end bonus, in months of salary. / 年终奖相当于几个月的薪资。
    /// - Example: `"3"`
    pub award_salary_multiple: String,
    /// How many stock options are granted. / 授予的期权股数。
    /// - Example: `"30"`
    pub option_shares: String,
    /// The quarterly bonus in yuan, with up to two decimal places. / 季度奖金额，单位为元，最多两位小数。
    /// - Example: `"3000"`
    pub quarterly_bonus: String,
    /// The half-year bonus in yuan, with up to two decimal places. / 半年奖金额，单位为元，最多两位小数。
    /// - Example: `"10000"`
    pub half_year_bonus: String,
}
impl wire::Object for OfferSalaryInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency", &mut self.currency);
        f.field("basic_salary", &mut self.basic_salary);
        f.field("probation_salary_percentage", &mut self.probation_salary_percentage);
        f.field("award_salary_multiple", &mut self.award_salary_multiple);
        f.field("option_shares", &mut self.option_shares);
        f.field("quarterly_bonus", &mut self.quarterly_bonus);
        f.field("half_year_bonus", &mut self.half_year_bonus);
    }
}
/// The request form of [`OfferSalaryInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSalaryInfoInput {
    /// The currency of the salary. / 薪资的币种。
    /// - Example: `"CNY"`
    pub currency: String,
    /// The basic salary. It must be given if the module of salary information is enabled in the offer application form.
    ///
    /// 基本工资；Offer 申请表启用了“薪资信息”模块时必须填写。
    /// - Example: `"1000000"`
    pub basic_salary: Option<String>,
    /// The salary during probation as a percentage of the full one, with up to two decimals.
    ///
    /// 试用期工资占转正后工资的百分比，最多两位小数。
    /// - Example: `"0.8"`
    pub probation_salary_percentage: Option<String>,
    /// The year-end bonus, in months of salary. / 年终奖相当于几个月的薪资。
    /// - Example: `"3"`
    pub award_salary_multiple: Option<String>,
    /// How many stock options are granted. / 授予的期权股数。
    /// - Example: `"30"`
    pub option_shares: Option<String>,
    /// The quarterly bonus in yuan, with up to two decimal places. / 季度奖金额，单位为元，最多两位小数。
    /// - Example: `"3000"`
    pub quarterly_bonus: Option<String>,
    /// The half-year bonus in yuan, with up to two decimal places. / 半年奖金额，单位为元，最多两位小数。
    /// - Example: `"10000"`
    pub half_year_bonus: Option<String>,
}
impl OfferSalaryInfoInput {
    /// Creates the value from its required fields.
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            basic_salary: Default::default(),
            probation_salary_percentage: Default::default(),
            award_salary_multiple: Default::default(),
            option_shares: Default::default(),
            quarterly_bonus: Default::default(),
            half_year_bonus: Default::default(),
        }
    }
    /// Sets `basic_salary`.
    #[must_use]
    pub fn basic_salary(mut self, value: impl Into<String>) -> Self {
        self.basic_salary = Some(value.into());
        self
    }
    /// Sets `probation_salary_percentage`.
    #[must_use]
    pub fn probation_salary_percentage(mut self, value: impl Into<String>) -> Self {
        self.probation_salary_percentage = Some(value.into());
        self
    }
    /// Sets `award_salary_multiple`.
    #[must_use]
    pub fn award_salary_multiple(mut self, value: impl Into<String>) -> Self {
        self.award_salary_multiple = Some(value.into());
        self
    }
    /// Sets `option_shares`.
    #[must_use]
    pub fn option_shares(mut self, value: impl Into<String>) -> Self {
        self.option_shares = Some(value.into());
        self
    }
    /// Sets `quarterly_bonus`.
    #[must_use]
    pub fn quarterly_bonus(mut self, value: impl Into<String>) -> Self {
        self.quarterly_bonus = Some(value.into());
        self
    }
    /// Sets `half_year_bonus`.
    #[must_use]
    pub fn half_year_bonus(mut self, value: impl Into<String>) -> Self {
        self.half_year_bonus = Some(value.into());
        self
    }
}
impl wire::Object for OfferSalaryInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency", &mut self.currency);
        f.field("basic_salary", &mut self.basic_salary);
        f.field("probation_salary_percentage", &mut self.probation_salary_percentage);
        f.field("award_salary_multiple", &mut self.award_salary_multiple);
        f.field("option_shares", &mut self.option_shares);
        f.field("quarterly_bonus", &mut self.quarterly_bonus);
        f.field("half_year_bonus", &mut self.half_year_bonus);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSchemaName {
    /// The text in Chinese. / 中文文本。
    pub zh_cn: String,
    /// The text in English. / 英文文本。
    pub en_us: String,
}
impl wire::Object for OfferSchemaName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
    }
}
/// A record of sending an offer. / Offer 的一次发送记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSendRecord {
    /// The ID of the record of the offer being sent. / Offer 发送记录的 ID。
    pub offer_send_record_id: String,
    /// The ID of the user who sent the offer, as a `user_id_type` ID.
    ///
    /// 发送 Offer 的用户的 ID，类型由 `user_id_type` 决定。
    pub operator_user_id: String,
    /// When the offer was sent, in milliseconds since 1970. / Offer 的发送时间，毫秒级时间戳。
    pub send_time: wire::TimestampMs,
    /// The state of the offer that was sent. / 本次发送的 Offer 当前的状态。
    /// - `1`: Created / 已创建
    /// - `2`: Accepted / 已接受
    /// - `3`: Declined / 已拒绝
    /// - `4`: Expired / 已过期
    /// - `5`: Void / 已作废
    pub offer_letter_status: i64,
    /// The recipients and text of the email with the offer. / 发送 Offer 的邮件的收件人、抄送人和正文。
    pub email_info: OfferEmailInfo,
    /// The records of the offer being accepted or declined. / 对 Offer 的接受或拒绝记录。
    pub acceptance_list: Vec<Acceptance>,
    /// The files sent with the offer. / 随 Offer 发送的文件。
    pub offer_file_list: Vec<OfferFile>,
    /// The electronic signing of the offer. / Offer 的电子签情况。
    pub offer_signature_info: OfferSignatureInfo,
}
impl wire::Object for OfferSendRecord {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_send_record_id", &mut self.offer_send_record_id);
        f.field("operator_user_id", &mut self.operator_user_id);
        f.field("send_time", &mut self.send_time);
        f.field("offer_letter_status", &mut self.offer_letter_status);
        f.field("email_info", &mut self.email_info);
        f.field("acceptance_list", &mut self.acceptance_list);
        f.field("offer_file_list", &mut self.offer_file_list);
        f.field("offer_signature_info", &mut self.offer_signature_info);
    }
}
/// The electronic signing of the offer. / Offer 的电子签情况。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OfferSignatureInfo {
    /// The ID of the e-signature. No operation looks it up yet. / 电子签信息的 ID，目前没有接口能据此查询。
    pub id: String,
    /// How signing stands. / 电子签的签署情况。
    /// - `1`: Not signed / 未签署
    /// - `2`: Signed by everyone / 所有签署人已签署
    /// - `3`: Signed by some / 部分签署人已签署
    /// - `4`: Declined / 已拒绝
    /// - `5`: Expired / 已失效
    pub signature_status: i64,
    /// The files that are signed electronically. / 需要或已经电子签署的文件。
    pub attachment_list: Vec<SignatureAttachment>,
}
impl wire::Object for OfferSignatureInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("signature_status", &mut self.signature_status);
        f.field("attachment_list", &mut self.attachment_list);
    }
}
/// How the intern's state changes, which decides the form that is needed. / 对实习生入职、离职状态的操作，决定需要填写哪个表单。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// `confirm_onboarding`: Confirm joining / 确认入职
    ConfirmOnboarding,
    /// `cancel_onboarding`: Give up joining / 放弃入职
    CancelOnboarding,
    /// `offboard`: Leave / 办理离职
    Offboard,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Operation {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Operation {
    fn as_str(&self) -> &str {
        match self {
            Self::ConfirmOnboarding => "confirm_onboarding",
            Self::CancelOnboarding => "cancel_onboarding",
            Self::Offboard => "offboard",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "confirm_onboarding" => Self::ConfirmOnboarding,
            "cancel_onboarding" => Self::CancelOnboarding,
            "offboard" => Self::Offboard,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The permissions of a role in one kind of recruitment. / 角色在一类招聘中的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionCollection {
    /// The features the role may use. / 角色可使用的功能。
    pub feature_permissions: Vec<IdNameObject>,
    /// The management tasks the role may do. / 角色可进行的管理操作。
    pub management_permissions: Vec<IdNameObject>,
    /// Which data the role may see or edit. / 角色对各项数据可见或可编辑的权限。
    pub data_permissions: Vec<DataPermission>,
    /// Which objects of each kind the role manages. / 角色在各业务对象上的管理范围。
    pub business_management_scopes: Vec<BusinessManagementScope>,
}
impl wire::Object for PermissionCollection {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("feature_permissions", &mut self.feature_permissions);
        f.field("management_permissions", &mut self.management_permissions);
        f.field("data_permissions", &mut self.data_permissions);
        f.field("business_management_scopes", &mut self.business_management_scopes);
    }
}
/// The permissions on the object, grouped by the data they apply to. / 对该业务对象的权限，按适用的数据范围分组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionGroupInfo {
    /// The IDs of the permissions in the group. / 该分组包含的权限点的 ID。
    pub permission_ids: Vec<String>,
    /// Which data the permissions apply to. / 该分组的权限适用于哪些数据。
    pub scope_rule: PermissionScopeRule,
}
impl wire::Object for PermissionGroupInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("permission_ids", &mut self.permission_ids);
        f.field("scope_rule", &mut self.scope_rule);
    }
}
/// Which data the permissions apply to. / 该分组的权限适用于哪些数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionScopeRule {
    /// How the management scope is determined. / 管理范围如何确定。
    /// - `0`: No data / 没有数据权限
    /// - `1`: All data / 全部数据
    /// - `2`: By rules, which are not returned yet / 按规则指定范围，暂不返回规则内容
    pub rule_type: i64,
}
impl wire::Object for PermissionScopeRule {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("rule_type", &mut self.rule_type);
    }
}
/// A job post. / 职位广告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PortalJobPost {
    /// The ID of the job advertisement. / 职位广告的 ID。
    pub id: String,
    /// The title of the job. / 职位名称。
    pub title: String,
    /// The ID of the job. / 职位 ID。
    pub job_id: String,
    /// The code of the job. / 职位的编码。
    pub job_code: String,
    /// When the job expires, in milliseconds since 1970; empty if it never does. / 职位的到期时间，毫秒级时间戳，为空表示长期有效。
    pub job_expire_time: wire::TimestampMs,
    /// Whether the job is active. / 职位当前是否启用。
    /// - `1`: Active / 启用
    /// - `2`: Inactive / 禁用
    pub job_active_status: i64,
    /// Whether the job is for experienced hires or campus recruitment. / 职位的招聘流程属于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    pub job_process_type: i64,
    /// The employment type of the job, as listed in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 职位的雇佣类型，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)。
    pub job_recruitment_type: IdNameObject,
    /// The department of the job. / 职位所在的部门。
    pub job_department: IdNameObject,
    /// The type of the job. / 职位所属的类别。
    pub job_type: IdNameObject,
    /// The lowest job level. / 职位职级范围的下限。
    pub min_job_level: IdNameObject,
    /// The highest job level. / 职位职级范围的上限。
    pub max_job_level: IdNameObject,
    /// The address of the job. Deprecated in favor of `address_list`. / 职位的地址。已废弃，请改用 `address_list`。
    pub address: CommonAddress,
    /// The lower end of the monthly salary, in whole thousands. / 月薪范围的下限，单位为千，取整数。
    pub min_salary: String,
    /// The upper end of the monthly salary, in whole thousands. / 月薪范围的上限，单位为千，取整数。
    pub max_salary: String,
    /// The lowest degree the job asks for. / 职位要求的最低学历。
    /// - `1`: Primary school or above / 小学及以上
    /// - `2`: Junior high school or above / 初中及以上
    /// - `3`: Vocational school or above / 专职及以上
    /// - `4`: High school or above / 高中及以上
    /// - `5`: Associate degree or above / 大专及以上
    /// - `6`: Bachelor or above / 本科及以上
    /// - `7`: Master or above / 硕士及以上
    /// - `8`: Doctor or above / 博士及以上
    /// - `20`: Any / 不限
    pub required_degree: i64,
    /// The experience the job asks for. / 职位要求的工作经验。
    /// - `1`: Any / 不限
    /// - `2`: Fresh graduate / 应届毕业生
    /// - `3`: Less than 1 year / 1 年以下
    /// - `4`: 1 to 3 years / 1–3 年
    /// - `5`: 3 to 5 years / 3–5 年
    /// - `6`: 5 to 7 years / 5–7 年
    /// - `7`: 7 to 10 years / 7–10 年
    /// - `8`: More than 10 years / 10 年以上
    pub experience: i64,
    /// How many people are to be hired. / 计划招聘的人数。
    pub headcount: i64,
    /// The highlights of the job, as listed in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 职位的亮点，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)。
    pub high_light_list: Vec<IdNameObject>,
    /// The description of the job. / 职位的工作内容介绍。
    pub description: String,
    /// The requirements for applicants. / 对应聘者的要求。
    pub requirement: String,
    /// The ID and name of the creator. / 创建人的 ID 与姓名。
    pub creator: IdNameObject,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// The values of the custom fields of the job advertisement, which `hire.v1.job_schema.list` describes.
    ///
    /// 职位广告中各自定义字段的值，字段定义可用 `hire.v1.job_schema.list` 查询。
    pub customized_data_list: Vec<WebsiteJobPostCustomizedData>,
    /// The ID and name of the job function. / 职能分类的 ID 与名称。
    pub job_function: IdNameObject,
    /// The recruitment subject the job belongs to. / 职位所属的招聘项目。
    pub subject: IdNameObject,
    /// The places of work of the job. / 职位的工作地点。
    pub address_list: Vec<CommonAddress>,
}
impl wire::Object for PortalJobPost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("job_id", &mut self.job_id);
        f.field("job_code", &mut self.job_code);
        f.field("job_expire_time", &mut self.job_expire_time);
        f.field("job_active_status", &mut self.job_active_status);
        f.field("job_process_type", &mut self.job_process_type);
        f.field("job_recruitment_type", &mut self.job_recruitment_type);
        f.field("job_department", &mut self.job_department);
        f.field("job_type", &mut self.job_type);
        f.field("min_job_level", &mut self.min_job_level);
        f.field("max_job_level", &mut self.max_job_level);
        f.field("address", &mut self.address);
        f.field("min_salary", &mut self.min_salary);
        f.field("max_salary", &mut self.max_salary);
        f.field("required_degree", &mut self.required_degree);
        f.field("experience", &mut self.experience);
        f.field("headcount", &mut self.headcount);
        f.field("high_light_list", &mut self.high_light_list);
        f.field("description", &mut self.description);
        f.field("requirement", &mut self.requirement);
        f.field("creator", &mut self.creator);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("job_function", &mut self.job_function);
        f.field("subject", &mut self.subject);
        f.field("address_list", &mut self.address_list);
    }
}
/// The ID and name of the provider. / 背调供应商的 ID 和名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProviderIdNameObject {
    /// The ID of the background check provider. / 背调供应商的 ID。
    pub provider_id: String,
    /// The name of the background check provider. / 背调供应商的名称。
    pub provider_name: I18n,
}
impl wire::Object for ProviderIdNameObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("provider_id", &mut self.provider_id);
        f.field("provider_name", &mut self.provider_name);
    }
}
/// A registration form. / 登记表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationInfo {
    /// The ID of the registration form, which `hire.v1.registration_schema.list` returns.
    ///
    /// 登记表的 ID，对应的模板可用 `hire.v1.registration_schema.list` 查询。
    pub schema_id: String,
    /// The name of the registration form. / 登记表的名称。
    pub name: String,
}
impl wire::Object for RegistrationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("schema_id", &mut self.schema_id);
        f.field("name", &mut self.name);
    }
}
/// A registration form. / 登记表模板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationSchema {
    /// The ID of the registration form. / 登记表模板的 ID。
    pub id: String,
    /// The name of the registration form. / 登记表模板的名称。
    pub name: String,
    /// What the registration form is for. / 登记表模板用于哪些场景。
    pub scenarios: Vec<i64>,
    /// The modules of the registration form. / 登记表模板包含的模块。
    pub objects: Vec<CommonSchema>,
}
impl wire::Object for RegistrationSchema {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("scenarios", &mut self.scenarios);
        f.field("objects", &mut self.objects);
    }
}
/// A registration form. / 登记表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RegistrationSchemaInfo {
    /// The ID of the registration form; forms for interviews are returned by `hire.v1.interview_registration_schema.list`.
    ///
    /// 登记表的 ID；面试登记表可用 `hire.v1.interview_registration_schema.list` 查询。
    pub schema_id: String,
    /// The name of the registration form. / 登记表的名称。
    pub name: String,
}
impl wire::Object for RegistrationSchemaInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("schema_id", &mut self.schema_id);
        f.field("name", &mut self.name);
    }
}
/// A custom entry of the headhunter. / 猎头填写的一个自定义项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportCustomData {
    /// The name of the item the headhunter assesses. / 猎头评价项的名称。
    pub name: I18n,
    /// What the headhunter says about the item. / 猎头对该项的评价内容。
    pub value: I18n,
    /// The description of the item the headhunter assesses. / 猎头评价项的说明。
    pub description: I18n,
}
impl wire::Object for ReportCustomData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("value", &mut self.value);
        f.field("description", &mut self.description);
    }
}
/// The files that are signed electronically. / 需要或已经电子签署的文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SignatureAttachment {
    /// The ID of the file. `hire.v1.attachment.get` returns the file if called with `type` 3, a general attachment.
    ///
    /// 文件的 ID，可传给 `hire.v1.attachment.get` 获取文件，`type` 取 3（通用附件）。
    pub id: String,
    /// The name of the file. / 文件的名称。
    pub file_name: String,
    /// The ID of the template of the file. No operation returns templates by this ID yet.
    ///
    /// 生成该文件的模板的 ID，目前没有接口能据此查询模板。
    pub file_template_id: String,
    /// The name of the template of the file. / 生成该文件的模板的名称。
    pub file_template_name: String,
    /// The ID of the type of the template. No operation returns types by this ID yet.
    ///
    /// 文件模板所属类型的 ID，目前没有接口能据此查询类型。
    pub file_template_type_id: String,
    /// The name of the type of the template. / 文件模板所属类型的名称。
    pub file_template_type_name: String,
}
impl wire::Object for SignatureAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("file_name", &mut self.file_name);
        f.field("file_template_id", &mut self.file_template_id);
        f.field("file_template_name", &mut self.file_template_name);
        f.field("file_template_type_id", &mut self.file_template_type_id);
        f.field("file_template_type_name", &mut self.file_template_type_name);
    }
}
/// A talent. / 人才。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Talent {
    /// The ID of the talent, whose data `hire.v2.talent.get` returns. / 人才的 ID，可用 `hire.v2.talent.get` 查询其详情。
    pub id: String,
    /// Whether the talent is under headhunting protection. / 人才当前是否处于猎头保护期。
    pub is_in_agency_period: bool,
    /// Whether the talent has joined the company. / 该人才是否已经入职。
    pub is_onboarded: bool,
    /// The basic data of the talent, such as name, contact details and identity document.
    ///
    /// 人才的基本信息，如姓名、联系方式和证件。
    pub basic_info: TalentBasicInfo,
    /// The education of the talent, one entry per school. / 人才的教育经历，一段一项。
    pub education_list: Vec<TalentEducationInfo>,
    /// The work experience of the talent, one entry per employment. / 人才的工作经历，一段一项。
    pub career_list: Vec<TalentCareerInfo>,
    /// The projects of the talent, one entry each. / 人才的项目经历，一个项目一项。
    pub project_list: Vec<TalentProjectInfo>,
    /// The works of the talent. / 人才的作品。
    pub works_list: Vec<TalentWorksInfo>,
    /// The awards of the talent. / 人才获得的奖项。
    pub award_list: Vec<TalentAwardInfo>,
    /// The languages of the talent and how well each is mastered. / 人才掌握的语言及程度。
    pub language_list: Vec<TalentLanguageInfo>,
    /// The social network accounts of the talent. / 人才的社交账号。
    pub sns_list: Vec<TalentSnsInfo>,
    /// The sources of the talent's resumes. / 人才简历的来源。
    pub resume_source_list: Vec<TalentResumeSource>,
    /// The interview registration forms the talent filled in. / 人才填写的面试登记表。
    pub interview_registration_list: Vec<TalentInterviewRegistrationSimple>,
    /// The registration forms of all kinds the talent filled in. / 人才填写的各类登记表。
    pub registration_list: Vec<TalentRegistrationBasicInfo>,
    /// The IDs of the resume attachments, latest first; `hire.v1.attachment.get` returns the files.
    ///
    /// 简历附件的 ID，按简历创建时间由新到旧排列，可用 `hire.v1.attachment.get` 获取文件。
    pub resume_attachment_id_list: Vec<String>,
    /// The custom modules of the talent with the values of their fields. / 人才的自定义模块及其字段的值。
    pub customized_data_list: Vec<TalentTalentCustomizedData>,
    /// The highest degree of the talent. / 人才取得的最高学历。
    /// - `1`: Primary school / 小学
    /// - `2`: Junior high school / 初中
    /// - `3`: Vocational school / 中专、职高
    /// - `4`: Senior high school / 高中
    /// - `5`: Associate degree / 大专
    /// - `6`: Bachelor's degree / 本科
    /// - `7`: Master's degree / 硕士
    /// - `8`: Doctorate / 博士
    /// - `9`: Other / 其他
    pub top_degree: i64,
    /// The first degree of the talent. / 人才的第一学历。
    /// - `1`: Below associate degree / 低于大专
    /// - `2`: Associate degree / 大专
    /// - `3`: Bachelor's degree / 本科
    /// - `4`: Master's degree / 硕士
    /// - `5`: Doctorate / 博士
    /// - `6`: Other / 其他
    /// - `7`: None / 无
    pub first_degree: i64,
}
impl wire::Object for Talent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("is_in_agency_period", &mut self.is_in_agency_period);
        f.field("is_onboarded", &mut self.is_onboarded);
        f.field("basic_info", &mut self.basic_info);
        f.field("education_list", &mut self.education_list);
        f.field("career_list", &mut self.career_list);
        f.field("project_list", &mut self.project_list);
        f.field("works_list", &mut self.works_list);
        f.field("award_list", &mut self.award_list);
        f.field("language_list", &mut self.language_list);
        f.field("sns_list", &mut self.sns_list);
        f.field("resume_source_list", &mut self.resume_source_list);
        f.field("interview_registration_list", &mut self.interview_registration_list);
        f.field("registration_list", &mut self.registration_list);
        f.field("resume_attachment_id_list", &mut self.resume_attachment_id_list);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("top_degree", &mut self.top_degree);
        f.field("first_degree", &mut self.first_degree);
    }
}
/// The awards of the talent. / 人才获得的奖项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentAwardInfo {
    /// The ID of the award entry. / 获奖记录的 ID。
    pub id: String,
    /// The name of the award. / 奖项的名称。
    pub title: String,
    /// When the award was received, to the year. / 获奖时间，精确到年。
    pub award_time: String,
    /// A description of the award. / 对奖项的描述。
    pub desc: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentAwardInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("award_time", &mut self.award_time);
        f.field("desc", &mut self.desc);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The basic data of the talent, such as name, contact details and identity document.
///
/// 人才的基本信息，如姓名、联系方式和证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentBasicInfo {
    /// The name of the person. / 人员的姓名。
    pub name: String,
    /// The phone number of the talent, without calling code. / 人才的手机号，不含区号。
    pub mobile: String,
    /// The international calling code of the phone number, such as 86 for the Chinese mainland.
    ///
    /// 手机号的国际区号，如中国大陆为 86。
    pub mobile_code: String,
    /// The code of the country or region of the phone number, which `hire.v1.location.query` resolves.
    ///
    /// 手机号所属国家或地区的编码，可用 `hire.v1.location.query` 查询。
    pub mobile_country_code: String,
    /// The email address of the person. / 人员的邮箱地址。
    pub email: String,
    /// The work experience of the talent in years. / 人才的工作年限，单位为年。
    pub experience_years: i64,
    /// The age of the talent. / 人才的年龄。
    pub age: i64,
    /// The nationality or region of the talent. / 人才的国籍或地区。
    pub nationality: TalentNationality,
    /// The gender of the talent. / 人才的性别。
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    pub gender: i64,
    /// The city where the talent lives now. / 人才目前所在的城市。
    pub current_city: TalentCityInfo,
    /// The home town of the talent. / 人才家乡所在的城市。
    pub hometown_city: TalentCityInfo,
    /// The cities where the talent would like to work. / 人才期望工作的城市。
    pub preferred_city_list: Vec<TalentCityInfo>,
    /// The kind of identity document of the talent. / 人才的个人证件的类型。
    /// - `1`: Resident identity card of China / 中国居民身份证
    /// - `2`: Passport / 护照
    /// - `3`: Residence permit for Hong Kong and Macao residents / 港澳居民居住证
    /// - `4`: Mainland travel permit for Taiwan residents / 台湾居民来往大陆通行证
    /// - `5`: Other / 其他
    /// - `6`: Mainland travel permit for Hong Kong and Macao residents / 港澳居民来往内地通行证
    /// - `9`: Residence permit for Taiwan residents / 台湾居民居住证
    pub identification_type: i64,
    /// The number of the identity document of the talent. / 人才的个人证件的号码。
    pub identification_number: String,
    /// The date of birth of the talent, in seconds since 1970. / 人才的出生日期，秒级时间戳。
    pub birthday: i64,
    /// The ID of the user who created it, as a `user_id_type` ID. / 创建人的用户 ID，类型由 `user_id_type` 决定。
    pub creator_id: String,
    /// The marital status of the talent. / 人才的婚姻状况。
    /// - `1`: Married / 已婚
    /// - `2`: Not married / 未婚
    pub marital_status: i64,
    /// The home address of the talent. / 人才的家庭住址。
    pub current_home_address: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// The code of the place where the talent's household is registered. / 人才户口所在地的编码。
    pub hukou_location_code: String,
}
impl wire::Object for TalentBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("mobile_code", &mut self.mobile_code);
        f.field("mobile_country_code", &mut self.mobile_country_code);
        f.field("email", &mut self.email);
        f.field("experience_years", &mut self.experience_years);
        f.field("age", &mut self.age);
        f.field("nationality", &mut self.nationality);
        f.field("gender", &mut self.gender);
        f.field("current_city", &mut self.current_city);
        f.field("hometown_city", &mut self.hometown_city);
        f.field("preferred_city_list", &mut self.preferred_city_list);
        f.field("identification_type", &mut self.identification_type);
        f.field("identification_number", &mut self.identification_number);
        f.field("birthday", &mut self.birthday);
        f.field("creator_id", &mut self.creator_id);
        f.field("marital_status", &mut self.marital_status);
        f.field("current_home_address", &mut self.current_home_address);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("modify_time", &mut self.modify_time);
        f.field("hukou_location_code", &mut self.hukou_location_code);
    }
}
/// The work experience of the talent, one entry per employment. / 人才的工作经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCareerInfo {
    /// The ID of the work experience entry. / 这段工作经历的 ID。
    pub id: String,
    /// The name of the company. / 任职公司的名称。
    pub company: String,
    /// The title of the job. / 职位名称。
    pub title: String,
    /// A description of the work. / 对这段工作经历的描述。
    pub desc: String,
    /// When the work started, to the month. / 工作的开始时间，精确到月。
    pub start_time: String,
    /// When the work ended, to the month. / 工作的结束时间，精确到月。
    pub end_time: String,
    /// The type of work. / 这段经历的类型。
    /// - `1`: Internship / 实习经历
    /// - `2`: Employment / 工作经历
    /// - `3`: Part-time work / 兼职经历
    /// - `4`: Other / 其他经历
    pub career_type: i64,
    /// The classes of companies the work is tagged with. / 系统为这段工作经历标注的公司类别。
    pub tag_list: Vec<i64>,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentCareerInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("company", &mut self.company);
        f.field("title", &mut self.title);
        f.field("desc", &mut self.desc);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("career_type", &mut self.career_type);
        f.field("tag_list", &mut self.tag_list);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// A city. / 城市。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCityInfo {
    /// The code of the city. / 城市的编码。
    pub city_code: String,
    /// The Chinese name. / 中文名称。
    pub zh_name: String,
    /// The English name. / 英文名称。
    pub en_name: String,
}
impl wire::Object for TalentCityInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("city_code", &mut self.city_code);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// An award. / 奖项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedAwardInfo {
    /// The ID of the award entry. Without effect; do not use. / 获奖记录的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The name of the award. / 奖项的名称。
    /// - Example: `"text"`
    pub title: Option<String>,
    /// When the award was received, in milliseconds since 1970. / 获奖的时间，毫秒级时间戳。
    /// - Example: `"1687180087000"`
    pub award_time: Option<String>,
    /// A description of the award. / 对奖项的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedAwardInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `award_time`.
    #[must_use]
    pub fn award_time(mut self, value: impl Into<String>) -> Self {
        self.award_time = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedAwardInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("award_time", &mut self.award_time);
        f.field("desc", &mut self.desc);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// The basic data of the talent, such as name, contact details and identity document.
///
/// 人才的基本信息，如姓名、联系方式和证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedBasicInfo {
    /// The name of the talent. / 人才的姓名。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The phone number of the talent, without calling code. / 人才的手机号，不含区号。
    /// - Example: `"182900291190"`
    pub mobile: Option<String>,
    /// The code of the country or region of the phone number, from `hire.v1.location.query`.
    ///
    /// 手机号所属国家或地区的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CN_1"`
    pub mobile_country_code: Option<String>,
    /// The email address of the person. / 人员的邮箱地址。
    /// - Example: `"16xx1@126.com"`
    pub email: Option<String>,
    /// The identity document of the talent. / 人才的身份证件。
    pub identification: Option<TalentIdentificationInfo>,
    /// When the talent started to work, in milliseconds since 1970. / 人才参加工作的时间，毫秒级时间戳。
    /// - Example: `"1686832459000"`
    pub start_work_time: Option<String>,
    /// The date of birth of the talent, in milliseconds since 1970. / 人才的出生日期，毫秒级时间戳。
    /// - Example: `"1293016767159"`
    pub birthday: Option<String>,
    /// The gender of the talent. / 人才的性别。
    /// - `1`: Male / 男
    /// - `2`: Female / 女
    /// - `3`: Other / 其他
    /// - Example: `1`
    pub gender: Option<i64>,
    /// The code of the nationality, from `hire.v1.location.query`. / 国籍的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CN_112"`
    pub nationality_id: Option<String>,
    /// The code of the place where the talent lives, from `hire.v1.location.query`.
    ///
    /// 所在地点的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CT_159"`
    pub current_city_code: Option<String>,
    /// The code of the home town, from `hire.v1.location.query`. / 家乡的编码，可从 `hire.v1.location.query` 获取。
    /// - Example: `"CT_159"`
    pub hometown_city_code: Option<String>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedBasicInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `mobile_country_code`.
    #[must_use]
    pub fn mobile_country_code(mut self, value: impl Into<String>) -> Self {
        self.mobile_country_code = Some(value.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `identification`.
    #[must_use]
    pub fn identification(mut self, value: TalentIdentificationInfo) -> Self {
        self.identification = Some(value);
        self
    }
    /// Sets `start_work_time`.
    #[must_use]
    pub fn start_work_time(mut self, value: impl Into<String>) -> Self {
        self.start_work_time = Some(value.into());
        self
    }
    /// Sets `birthday`.
    #[must_use]
    pub fn birthday(mut self, value: impl Into<String>) -> Self {
        self.birthday = Some(value.into());
        self
    }
    /// Sets `gender`.
    #[must_use]
    pub fn gender(mut self, value: i64) -> Self {
        self.gender = Some(value);
        self
    }
    /// Sets `nationality_id`.
    #[must_use]
    pub fn nationality_id(mut self, value: impl Into<String>) -> Self {
        self.nationality_id = Some(value.into());
        self
    }
    /// Sets `current_city_code`.
    #[must_use]
    pub fn current_city_code(mut self, value: impl Into<String>) -> Self {
        self.current_city_code = Some(value.into());
        self
    }
    /// Sets `hometown_city_code`.
    #[must_use]
    pub fn hometown_city_code(mut self, value: impl Into<String>) -> Self {
        self.hometown_city_code = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("mobile_country_code", &mut self.mobile_country_code);
        f.field("email", &mut self.email);
        f.field("identification", &mut self.identification);
        f.field("start_work_time", &mut self.start_work_time);
        f.field("birthday", &mut self.birthday);
        f.field("gender", &mut self.gender);
        f.field("nationality_id", &mut self.nationality_id);
        f.field("current_city_code", &mut self.current_city_code);
        f.field("hometown_city_code", &mut self.hometown_city_code);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// A work experience. / 工作经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedCareerInfo {
    /// The ID of the work experience entry. Without effect; do not use. / 工作经历的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The name of the company. / 任职公司的名称。
    /// - Example: `"text"`
    pub company: Option<String>,
    /// The title of the talent at the company. / 在该公司担任的职位。
    /// - Example: `"text"`
    pub title: Option<String>,
    /// A description of the work. / 对这段工作经历的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// When the work started, in milliseconds since 1970. / 工作开始的时间，毫秒级时间戳。
    /// - Example: `"1655644087000"`
    pub start_time: Option<String>,
    /// When the work ended, in milliseconds since 1970. / 工作结束的时间，毫秒级时间戳。
    /// - Example: `"1687180087000"`
    pub end_time: Option<String>,
    /// Whether it was an internship or employment. / 这段经历是实习还是正式工作。
    /// - `1`: Internship / 实习经历
    /// - `2`: Employment / 工作经历
    /// - Example: `1`
    pub career_type: Option<i64>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedCareerInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `company`.
    #[must_use]
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `career_type`.
    #[must_use]
    pub fn career_type(mut self, value: i64) -> Self {
        self.career_type = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedCareerInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("company", &mut self.company);
        f.field("title", &mut self.title);
        f.field("desc", &mut self.desc);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("career_type", &mut self.career_type);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// An education. / 教育经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedEducationInfo {
    /// The ID of the education entry. Without effect; do not use. / 教育经历的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The degree of the education. / 这段教育经历取得的学历。
    /// - `1`: Primary school / 小学
    /// - `2`: Junior high school / 初中
    /// - `3`: Vocational school / 中专、职高
    /// - `4`: Senior high school / 高中
    /// - `5`: Associate degree / 大专
    /// - `6`: Bachelor's degree / 本科
    /// - `7`: Master's degree / 硕士
    /// - `8`: Doctorate / 博士
    /// - `9`: Other / 其他
    /// - Example: `1`
    pub degree: Option<i64>,
    /// The name of the school. / 就读学校的名称。
    /// - Example: `"text"`
    pub school: Option<String>,
    /// The field of study. / 所学专业的名称。
    /// - Example: `"text"`
    pub field_of_study: Option<String>,
    /// When the education started, in milliseconds since 1970. / 入学时间，毫秒级时间戳。
    /// - Example: `"1655644087000"`
    pub start_time: Option<String>,
    /// When the education ended, in milliseconds since 1970. / 毕业时间，毫秒级时间戳。
    /// - Example: `"1687180087000"`
    pub end_time: Option<String>,
    /// The form of the education. / 这段学历的取得方式。
    /// - `1`: Overseas, Hong Kong or Taiwan school / 海外及港台院校
    /// - `2`: Full-time, national admission / 统招全日制
    /// - `3`: Part-time / 非全日制
    /// - `4`: Self-taught examination / 自考
    /// - `5`: Other / 其他
    /// - Example: `1`
    pub education_type: Option<i64>,
    /// The academic ranking of the talent. / 成绩在同专业中的排名。
    /// - `5`: Top 5% / 前 5%
    /// - `10`: Top 10% / 前 10%
    /// - `20`: Top 20% / 前 20%
    /// - `30`: Top 30% / 前 30%
    /// - `50`: Top 50% / 前 50%
    /// - `-1`: Other / 其他
    /// - Example: `5`
    pub academic_ranking: Option<i64>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedEducationInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `degree`.
    #[must_use]
    pub fn degree(mut self, value: i64) -> Self {
        self.degree = Some(value);
        self
    }
    /// Sets `school`.
    #[must_use]
    pub fn school(mut self, value: impl Into<String>) -> Self {
        self.school = Some(value.into());
        self
    }
    /// Sets `field_of_study`.
    #[must_use]
    pub fn field_of_study(mut self, value: impl Into<String>) -> Self {
        self.field_of_study = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `education_type`.
    #[must_use]
    pub fn education_type(mut self, value: i64) -> Self {
        self.education_type = Some(value);
        self
    }
    /// Sets `academic_ranking`.
    #[must_use]
    pub fn academic_ranking(mut self, value: i64) -> Self {
        self.academic_ranking = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedEducationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("degree", &mut self.degree);
        f.field("school", &mut self.school);
        f.field("field_of_study", &mut self.field_of_study);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("education_type", &mut self.education_type);
        f.field("academic_ranking", &mut self.academic_ranking);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// A language with its proficiency. / 语言能力。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedLanguageInfo {
    /// The ID of the language entry. Without effect; do not use. / 语言能力的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The language the talent masters. / 人才掌握的语言。
    /// - `1`: English / 英语
    /// - `2`: French / 法语
    /// - `3`: Japanese / 日语
    /// - `4`: Korean / 韩语
    /// - `5`: German / 德语
    /// - `6`: Russian / 俄语
    /// - `7`: Spanish / 西班牙语
    /// - `8`: Portuguese / 葡萄牙语
    /// - `9`: Arabic / 阿拉伯语
    /// - `10`: Hindi / 印地语
    /// - `11`: Hindustani / 印度斯坦语
    /// - `12`: Bengali / 孟加拉语
    /// - `13`: Hausa / 豪萨语
    /// - `14`: Punjabi / 旁遮普语
    /// - `15`: Persian / 波斯语
    /// - `16`: Swahili / 斯瓦西里语
    /// - `17`: Telugu / 泰卢固语
    /// - `18`: Turkish / 土耳其语
    /// - `19`: Italian / 意大利语
    /// - `20`: Javanese / 爪哇语
    /// - `21`: Tamil / 泰米尔语
    /// - `22`: Marathi / 马拉地语
    /// - `23`: Vietnamese / 越南语
    /// - `24`: Mandarin / 普通话
    /// - `25`: Cantonese / 粤语
    /// - `26`: Indonesian / 印尼语
    /// - `27`: Malay / 马来语
    /// - `28`: Thai / 泰语
    /// - `29`: Serbian / 塞尔维亚语
    /// - Example: `1`
    pub language: Option<i64>,
    /// How well the talent masters the language. / 人才对该语言的掌握程度。
    /// - `1`: Beginner / 入门
    /// - `2`: Everyday conversation / 日常会话
    /// - `3`: Business conversation / 商务会话
    /// - `4`: Fluent / 无障碍沟通
    /// - `5`: Native / 母语
    /// - Example: `1`
    pub proficiency: Option<i64>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedLanguageInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `language`.
    #[must_use]
    pub fn language(mut self, value: i64) -> Self {
        self.language = Some(value);
        self
    }
    /// Sets `proficiency`.
    #[must_use]
    pub fn proficiency(mut self, value: i64) -> Self {
        self.proficiency = Some(value);
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedLanguageInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("language", &mut self.language);
        f.field("proficiency", &mut self.proficiency);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// A project. / 项目经历。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedProjectInfo {
    /// The ID of the project entry. Without effect; do not use. / 项目经历的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The name of the project. / 项目的名称。
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The role of the talent in the project. / 在项目中担任的角色。
    /// - Example: `"text"`
    pub role: Option<String>,
    /// The URL of the project. / 项目的链接。
    /// - Example: `"https://www.a.com"`
    pub link: Option<String>,
    /// A description of the project. / 对项目的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// When the project started, in milliseconds since 1970. / 项目开始的时间，毫秒级时间戳。
    /// - Example: `"1655644087000"`
    pub start_time: Option<String>,
    /// When the project ended, in milliseconds since 1970. / 项目结束的时间，毫秒级时间戳。
    /// - Example: `"1687180087000"`
    pub end_time: Option<String>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedProjectInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedProjectInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("role", &mut self.role);
        f.field("link", &mut self.link);
        f.field("desc", &mut self.desc);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// A social account. / 社交账号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedSnsInfo {
    /// The ID of the social network account. Without effect; do not use. / 社交账号的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The social network the account is on. / 账号所在的社交平台。
    /// - `1`: LinkedIn / 领英
    /// - `2`: Maimai / 脉脉
    /// - `3`: WeChat / 微信
    /// - `4`: Weibo / 微博
    /// - `5`: GitHub / GitHub
    /// - `6`: Zhihu / 知乎
    /// - `7`: Facebook / Facebook
    /// - `8`: Twitter / Twitter
    /// - `9`: WhatsApp / WhatsApp
    /// - `10`: Personal website / 个人网站
    /// - `11`: QQ / QQ
    /// - Example: `1`
    pub sns_type: Option<i64>,
    /// The URL or name of the account on the network. / 社交账号的链接或账号名。
    /// - Example: `"https://www.a.com"`
    pub link: Option<String>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedSnsInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `sns_type`.
    #[must_use]
    pub fn sns_type(mut self, value: i64) -> Self {
        self.sns_type = Some(value);
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedSnsInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("sns_type", &mut self.sns_type);
        f.field("link", &mut self.link);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// A work of a talent. / 作品。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCombinedWorkInfo {
    /// The ID of the work. Without effect; do not use. / 作品的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The URL of the work. / 作品的链接。
    /// - Example: `"https://www.a.com"`
    pub link: Option<String>,
    /// A description of the work. / 对作品的描述。
    /// - Example: `"text"`
    pub desc: Option<String>,
    /// The ID of the attachment of the work. / 作品附件的 ID。
    /// - Example: `"12345678"`
    pub attachment_id: Option<String>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentCombinedWorkInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
    /// Sets `attachment_id`.
    #[must_use]
    pub fn attachment_id(mut self, value: impl Into<String>) -> Self {
        self.attachment_id = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentCombinedWorkInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("link", &mut self.link);
        f.field("desc", &mut self.desc);
        f.field("attachment_id", &mut self.attachment_id);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// The files if the field holds attachments. / 字段为附件时的各个文件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedAttachment {
    /// The ID of the attachment. / 附件的 ID。
    pub file_id: String,
    /// The name of the attachment. / 附件的文件名。
    pub name: String,
    /// The content type of the attachment. / 附件的内容类型。
    pub content_type: String,
    /// The size of the attachment. / 附件的大小。
    pub file_size: i64,
}
impl wire::Object for TalentCustomizedAttachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("name", &mut self.name);
        f.field("content_type", &mut self.content_type);
        f.field("file_size", &mut self.file_size);
    }
}
/// A custom field with its value. / 自定义字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedDataChild {
    /// The ID of the custom field. / 自定义字段的 ID。
    pub object_id: String,
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub name: I18n,
    /// The type of the field, which decides the form of its value. / 字段的类型，决定其值的形式。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Time range / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Built-in field / 默认字段
    /// - `11`: Module / 模块
    /// - `12`: Day / 日选择
    /// - `13`: Attachment / 附件
    pub object_type: i64,
    /// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
    pub value: TalentCustomizedValue,
}
impl wire::Object for TalentCustomizedDataChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("name", &mut self.name);
        f.field("object_type", &mut self.object_type);
        f.field("value", &mut self.value);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedDataObjectValue {
    /// The ID of the custom field of talents, from `hire.v1.talent_object.query`.
    ///
    /// 人才自定义字段的 ID，可从 `hire.v1.talent_object.query` 获取。
    /// - Example: `"6934193211960330504"`
    pub object_id: Option<String>,
    /// The value of the custom field, written as a string in the format of the field's type.
    ///
    /// 自定义字段的值，须按字段类型序列化为字符串。
    pub value: Option<String>,
    /// The values of the fields of the module, an array of arrays of which each inner one is a record.
    ///
    /// 模块中各字段的值，为二维数组，每个内层数组是一条记录。
    pub children: Option<Vec<Vec<TalentCustomizedDataObjectValueChild>>>,
}
impl TalentCustomizedDataObjectValue {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `object_id`.
    #[must_use]
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(
        mut self,
        value: impl Into<Vec<Vec<TalentCustomizedDataObjectValueChild>>>,
    ) -> Self {
        self.children = Some(value.into());
        self
    }
}
impl wire::Object for TalentCustomizedDataObjectValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("value", &mut self.value);
        f.field("children", &mut self.children);
    }
}
/// The value of a field of a record. / 记录中一个字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedDataObjectValueChild {
    /// The ID of the custom field of talents, from `hire.v1.talent_object.query`.
    ///
    /// 人才自定义字段的 ID，可从 `hire.v1.talent_object.query` 获取。
    /// - Example: `"6934193211960330504"`
    pub object_id: Option<String>,
    /// The value of the custom field, written as a string in the format of the field's type.
    ///
    /// 自定义字段的值，须按字段类型序列化为字符串。
    /// - Example: `"text"`
    pub value: Option<String>,
}
impl TalentCustomizedDataObjectValueChild {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `object_id`.
    #[must_use]
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for TalentCustomizedDataObjectValueChild {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("value", &mut self.value);
    }
}
/// An option of a custom field. / 自定义字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedOption {
    /// The ID of the option. / 选项的 ID。
    pub key: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
}
impl wire::Object for TalentCustomizedOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The start and end if the field is a time range. / 字段为时间段时的起止时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedTimeRange {
    /// The start of the time range. / 时间段的开始。
    pub start_time: wire::TimestampSec,
    /// The end of the time range, or `-` if it goes on until now. / 时间段的结束，至今未结束时为 `-`。
    pub end_time: wire::TimestampSec,
}
impl wire::Object for TalentCustomizedTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentCustomizedValue {
    /// The value if the field is single-line text, multi-line text, a module or a built-in field.
    ///
    /// 字段为单行文本、多行文本、模块或默认字段时的值。
    pub content: String,
    /// The option chosen if the field is a single choice. / 字段为单选时所选的选项。
    pub option: TalentCustomizedOption,
    /// The options chosen if the field is a multiple choice. / 字段为多选时所选的各个选项。
    pub option_list: Vec<TalentCustomizedOption>,
    /// The start and end if the field is a time range. / 字段为时间段时的起止时间。
    pub time_range: TalentCustomizedTimeRange,
    /// The value if the field is a date, month or year, in seconds since 1970. / 字段为日期、月份或年份时的值，秒级时间戳。
    pub time: wire::TimestampSec,
    /// The value if the field is a number. / 字段为数字时的值。
    pub number: String,
    /// The files if the field holds attachments. / 字段为附件时的各个文件。
    pub customized_attachment: Vec<TalentCustomizedAttachment>,
}
impl wire::Object for TalentCustomizedValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("option", &mut self.option);
        f.field("option_list", &mut self.option_list);
        f.field("time_range", &mut self.time_range);
        f.field("time", &mut self.time);
        f.field("number", &mut self.number);
        f.field("customized_attachment", &mut self.customized_attachment);
    }
}
/// The education of the talent, one entry per school. / 人才的教育经历，一段一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentEducationInfo {
    /// The ID of the education entry. / 这段教育经历的 ID。
    pub id: String,
    /// The degree. / 这段教育经历的学位。
    /// - `1`: Primary school / 小学
    /// - `2`: Junior high school / 初中
    /// - `3`: Vocational school / 中专、职高
    /// - `4`: Senior high school / 高中
    /// - `5`: Associate degree / 大专
    /// - `6`: Bachelor's degree / 本科
    /// - `7`: Master's degree / 硕士
    /// - `8`: Doctorate / 博士
    /// - `9`: Other / 其他
    /// - `11`: MBA / MBA
    pub degree: i64,
    /// The name of the school. / 就读学校的名称。
    pub school: String,
    /// The field of study. / 所学专业的名称。
    pub field_of_study: String,
    /// When the education started, to the month. / 入学时间，精确到月。
    pub start_time: String,
    /// When the education ended, to the month; it can also stand for "until now". / 毕业时间，精确到月，仍在读时可能表示“至今”。
    pub end_time: String,
    /// When the education ends, never "until now". Prefer it to `end_time`, as a vague date affects the filtering of candidates.
    ///
    /// 毕业时间，不会是“至今”；建议用它代替 `end_time`，以免模糊的毕业时间影响候选人筛选。
    pub end_time_v2: String,
    /// The form of the education. / 学历的取得方式。
    /// - `1`: Overseas, Hong Kong or Taiwan school / 海外及港台院校
    /// - `2`: Full-time, national admission / 统招全日制
    /// - `3`: Part-time / 非全日制
    /// - `4`: Self-taught examination / 自考
    /// - `5`: Other / 其他
    pub education_type: i64,
    /// The academic ranking of the talent. / 成绩在同专业中的排名。
    /// - `5`: Top 5% / 前 5%
    /// - `10`: Top 10% / 前 10%
    /// - `20`: Top 20% / 前 20%
    /// - `30`: Top 30% / 前 30%
    /// - `50`: Top 50% / 前 50%
    /// - `-1`: Other / 其他
    pub academic_ranking: i64,
    /// The classes of schools the education is tagged with. / 系统为这段教育经历标注的学校类别。
    pub tag_list: Vec<i64>,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentEducationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("degree", &mut self.degree);
        f.field("school", &mut self.school);
        f.field("field_of_study", &mut self.field_of_study);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("end_time_v2", &mut self.end_time_v2);
        f.field("education_type", &mut self.education_type);
        f.field("academic_ranking", &mut self.academic_ranking);
        f.field("tag_list", &mut self.tag_list);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The external information of the talent as saved. / 保存后的人才外部信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentExternalInfo {
    /// The ID of the talent, with which the talent can be read. / 人才 ID，可用于获取人才信息。
    pub talent_id: String,
    /// When the talent was created in the external system, in milliseconds since 1970.
    ///
    /// 人才在来源系统中的创建时间，毫秒级时间戳。
    pub external_create_time: wire::TimestampMs,
}
impl wire::Object for TalentExternalInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("external_create_time", &mut self.external_create_time);
    }
}
/// The identity document of the talent. / 人才的身份证件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentIdentificationInfo {
    /// The kind of the identity document. / 人才的证件类型。
    /// - `1`: Resident identity card of China / 中国居民身份证
    /// - `2`: Passport / 护照
    /// - `3`: Residence permit for Hong Kong and Macao residents / 港澳居民居住证
    /// - `4`: Mainland travel permit for Taiwan residents / 台湾居民来往大陆通行证
    /// - `5`: Other / 其他
    /// - `6`: Mainland travel permit for Hong Kong and Macao residents / 港澳居民来往内地通行证
    /// - `9`: Residence permit for Taiwan residents / 台湾居民居住证
    /// - Example: `1`
    pub identification_type: Option<i64>,
    /// The number of the identity document. / 人才的证件号码。
    /// - Example: `"511699199x1x111234"`
    pub identification_number: Option<String>,
}
impl TalentIdentificationInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `identification_type`.
    #[must_use]
    pub fn identification_type(mut self, value: i64) -> Self {
        self.identification_type = Some(value);
        self
    }
    /// Sets `identification_number`.
    #[must_use]
    pub fn identification_number(mut self, value: impl Into<String>) -> Self {
        self.identification_number = Some(value.into());
        self
    }
}
impl wire::Object for TalentIdentificationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("identification_type", &mut self.identification_type);
        f.field("identification_number", &mut self.identification_number);
    }
}
/// The interview registration forms the talent filled in. / 人才填写的面试登记表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentInterviewRegistrationSimple {
    /// The ID of the entry. / 该条目的 ID。
    pub id: String,
    /// When the registration form was created. / 登记表的创建时间。
    pub registration_time: i64,
    /// The URL to download the registration form from. / 登记表的下载链接。
    pub download_url: String,
}
impl wire::Object for TalentInterviewRegistrationSimple {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("registration_time", &mut self.registration_time);
        f.field("download_url", &mut self.download_url);
    }
}
/// The languages of the talent and how well each is mastered. / 人才掌握的语言及程度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentLanguageInfo {
    /// The ID of the language entry. / 这条语言能力的 ID。
    pub id: String,
    /// The language mastered. / 所掌握的语言。
    /// - `1`: English / 英语
    /// - `2`: French / 法语
    /// - `3`: Japanese / 日语
    /// - `4`: Korean / 韩语
    /// - `5`: German / 德语
    /// - `6`: Russian / 俄语
    /// - `7`: Spanish / 西班牙语
    /// - `8`: Portuguese / 葡萄牙语
    /// - `9`: Arabic / 阿拉伯语
    /// - `10`: Hindi / 印地语
    /// - `11`: Hindustani / 印度斯坦语
    /// - `12`: Bengali / 孟加拉语
    /// - `13`: Hausa / 豪萨语
    /// - `14`: Punjabi / 旁遮普语
    /// - `15`: Persian / 波斯语
    /// - `16`: Swahili / 斯瓦西里语
    /// - `17`: Telugu / 泰卢固语
    /// - `18`: Turkish / 土耳其语
    /// - `19`: Italian / 意大利语
    /// - `20`: Javanese / 爪哇语
    /// - `21`: Tamil / 泰米尔语
    /// - `22`: Marathi / 马拉地语
    /// - `23`: Vietnamese / 越南语
    /// - `24`: Mandarin / 普通话
    /// - `25`: Cantonese / 粤语
    pub language: i64,
    /// How well the language is mastered. / 对该语言的掌握程度。
    /// - `1`: Beginner / 入门
    /// - `2`: Everyday conversation / 日常会话
    /// - `3`: Business conversation / 商务会话
    /// - `4`: Fluent / 无障碍沟通
    /// - `5`: Native / 母语
    pub proficiency: i64,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentLanguageInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("language", &mut self.language);
        f.field("proficiency", &mut self.proficiency);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The nationality or region of the talent. / 人才的国籍或地区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentNationality {
    /// The code of the country or region of nationality. / 国籍对应的国家或地区的编码。
    pub nationality_code: String,
    /// The Chinese name. / 中文名称。
    pub zh_name: String,
    /// The English name. / 英文名称。
    pub en_name: String,
}
impl wire::Object for TalentNationality {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("nationality_code", &mut self.nationality_code);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The projects of the talent, one entry each. / 人才的项目经历，一个项目一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentProjectInfo {
    /// The ID of the project entry. / 这段项目经历的 ID。
    pub id: String,
    /// The name of the project. / 项目的名称。
    pub name: String,
    /// The role of the talent in the project. / 在项目中担任的角色。
    pub role: String,
    /// The URL of the project. / 项目的链接。
    pub link: String,
    /// A description of the project. / 对项目的描述。
    pub desc: String,
    /// When the project started, to the month. / 项目的开始时间，精确到月。
    pub start_time: String,
    /// When the project ended, to the month. / 项目的结束时间，精确到月。
    pub end_time: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentProjectInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("role", &mut self.role);
        f.field("link", &mut self.link);
        f.field("desc", &mut self.desc);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// The registration forms of all kinds the talent filled in. / 人才填写的各类登记表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentRegistrationBasicInfo {
    /// The ID of the entry. / 该条目的 ID。
    pub id: String,
    /// When the registration form was created. / 登记表的创建时间。
    pub registration_time: i64,
    /// The URL to download the registration form from. / 登记表的下载链接。
    pub download_url: String,
    /// What the registration form is for. / 登记表用于哪一场景。
    /// - `5`: Interview registration form / 面试登记表
    /// - `6`: Onboarding registration form / 入职登记表
    /// - `14`: Information update form / 信息更新登记表
    pub scenario: i64,
}
impl wire::Object for TalentRegistrationBasicInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("registration_time", &mut self.registration_time);
        f.field("download_url", &mut self.download_url);
        f.field("scenario", &mut self.scenario);
    }
}
/// The sources of the talent's resumes. / 人才简历的来源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentResumeSource {
    /// The ID of the entry. / 该条目的 ID。
    pub id: String,
    /// The Chinese name. / 中文名称。
    pub zh_name: String,
    /// The English name. / 英文名称。
    pub en_name: String,
}
impl wire::Object for TalentResumeSource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// The self-evaluation of the talent. / 人才的自我评价。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentSelfEvaluation {
    /// The ID of the self-evaluation. Without effect; do not use. / 自我评价的 ID。已失效，请勿使用。
    /// - Example: `"6891560630172518670"`
    pub id: Option<String>,
    /// The text of the self-evaluation. / 自我评价的正文。
    /// - Example: `"text"`
    pub content: Option<String>,
    /// The values of the custom fields of this module. Set `object_id` and `value` of each entry; `children` has no effect here.
    ///
    /// 本模块中自定义字段的值；直接填写每一项的 `object_id` 和 `value`，`children` 在此无效。
    pub customized_data: Option<Vec<TalentCustomizedDataObjectValue>>,
}
impl TalentSelfEvaluation {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `content`.
    #[must_use]
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `customized_data`.
    #[must_use]
    pub fn customized_data(
        mut self,
        value: impl Into<Vec<TalentCustomizedDataObjectValue>>,
    ) -> Self {
        self.customized_data = Some(value.into());
        self
    }
}
impl wire::Object for TalentSelfEvaluation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("content", &mut self.content);
        f.field("customized_data", &mut self.customized_data);
    }
}
/// The social network accounts of the talent. / 人才的社交账号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentSnsInfo {
    /// The ID of the social network account. / 社交账号的 ID。
    pub id: String,
    /// The social network the account is on. / 账号所在的社交平台。
    /// - `1`: LinkedIn / 领英
    /// - `2`: Maimai / 脉脉
    /// - `3`: WeChat / 微信
    /// - `4`: Weibo / 微博
    /// - `5`: GitHub / GitHub
    /// - `6`: Zhihu / 知乎
    /// - `7`: Facebook / Facebook
    /// - `8`: Twitter / Twitter
    /// - `9`: WhatsApp / WhatsApp
    /// - `10`: Personal website / 个人网站
    /// - `11`: QQ / QQ
    pub sns_type: i64,
    /// The URL or name of the account on the network. / 社交账号的链接或账号名。
    pub link: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentSnsInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("sns_type", &mut self.sns_type);
        f.field("link", &mut self.link);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// A talent tag. / 人才标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentTag {
    /// The ID of the label. / 标签 ID。
    pub id: String,
    /// The name of the label, in Chinese and English. / 标签的中英文名称。
    pub name: I18n,
    /// The description of the tag in Chinese and English. / 标签的中英文说明。
    pub description: I18n,
    /// Whether the tag is put on by hand or automatically. / 标签由人手动打上，还是由系统自动打上。
    /// - `1`: Manual tag / 手动标签
    /// - `2`: Automatic tag / 自动标签
    pub r#type: i64,
    /// Whether the tag is enabled or disabled. / 标签处于启用还是停用状态。
    /// - `1`: Enabled / 启用
    /// - `2`: Disabled / 停用
    pub active_status: i64,
}
impl wire::Object for TalentTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("type", &mut self.r#type);
        f.field("active_status", &mut self.active_status);
    }
}
/// The custom modules of the talent with the values of their fields. / 人才的自定义模块及其字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentTalentCustomizedData {
    /// The ID of the module, which `hire.v1.talent_object.query` describes.
    ///
    /// 模块的 ID，定义可用 `hire.v1.talent_object.query` 查询。
    pub object_id: String,
    /// The name of the module, in Chinese and English. / 模块的中英文名称。
    pub name: I18n,
    /// Whether the entry is a module or which kind of field. / 该条目属于模块还是哪一种字段。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Time range / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Built-in field / 默认字段
    /// - `11`: Module / 模块
    pub object_type: i64,
    /// The fields of the module with their values. / 模块中各字段的值。
    pub children: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentTalentCustomizedData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("name", &mut self.name);
        f.field("object_type", &mut self.object_type);
        f.field("children", &mut self.children);
    }
}
/// The works of the talent. / 人才的作品。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TalentWorksInfo {
    /// The ID of the work, with which `hire.v1.attachment.get` returns its attachment.
    ///
    /// 作品的 ID，可传给 `hire.v1.attachment.get` 获取作品附件。
    pub id: String,
    /// The URL of the work. / 作品的链接。
    pub link: String,
    /// A description of the work. / 对作品的描述。
    pub desc: String,
    /// The file name of the attachment of the work. / 作品附件的文件名。
    pub name: String,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<TalentCustomizedDataChild>,
}
impl wire::Object for TalentWorksInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("link", &mut self.link);
        f.field("desc", &mut self.desc);
        f.field("name", &mut self.name);
        f.field("customized_data_list", &mut self.customized_data_list);
    }
}
/// A major that a job looks for. / 职位面向的专业。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetMajorInfo {
    /// The ID of the major the job looks for, which the [major lookup of Master Data](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_major/get) resolves.
    ///
    /// 职位面向的专业的 ID，可用[主数据的专业查询接口](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_major/get)查询。
    pub id: String,
    /// The Chinese name of the major. / 目标专业的中文名称。
    pub zh_name: String,
    /// The English name of the major. / 目标专业的英文名称。
    pub en_name: String,
}
impl wire::Object for TargetMajorInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("zh_name", &mut self.zh_name);
        f.field("en_name", &mut self.en_name);
    }
}
/// A task to handle. / 一项待办。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodoCommon {
    /// The ID of the talent the to-do is about, whose data `hire.v2.talent.get` returns.
    ///
    /// 待办涉及的人才的 ID，可用 `hire.v2.talent.get` 查询其详情。
    pub talent_id: String,
    /// The ID of the job the to-do is about, whose data `hire.v1.job.get` returns.
    ///
    /// 待办涉及的职位的 ID，可用 `hire.v1.job.get` 查询其详情。
    pub job_id: String,
    /// The ID of the application, with which the application can be read. / 投递 ID，可用于获取投递信息。
    pub application_id: String,
    /// The ID of the evaluation to be done, which `hire.v1.evaluation.list` returns.
    ///
    /// 待办对应的评估的 ID，可用 `hire.v1.evaluation.list` 查询评估。
    pub id: String,
}
impl wire::Object for TodoCommon {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_id", &mut self.talent_id);
        f.field("job_id", &mut self.job_id);
        f.field("application_id", &mut self.application_id);
        f.field("id", &mut self.id);
    }
}
/// The contact details of a person. / 一个人的联系方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserContactInfo {
    /// The name of the person. / 人员的姓名。
    pub name: String,
    /// The phone number of the contact. / 联系人的手机号。
    pub mobile: String,
    /// The email address of the person. / 人员的邮箱地址。
    pub email: String,
    /// The given name of the candidate. / 候选人的名。
    pub first_name: String,
    /// The family name of the candidate. / 候选人的姓。
    pub last_name: String,
}
impl wire::Object for UserContactInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("mobile", &mut self.mobile);
        f.field("email", &mut self.email);
        f.field("first_name", &mut self.first_name);
        f.field("last_name", &mut self.last_name);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The union_id of the user, the same in all apps of one developer. / 用户的 union_id，在同一开发商的应用间相同。
    pub union_id: id::UnionId,
    /// The user_id of the user, unique within the tenant. / 用户的 user_id，在租户内唯一。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The open_id of the user, different in each app. / 用户的 open_id，在不同应用中不同。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// A promotion channel of a careers site. / 官网的一个推广渠道。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteChannel {
    /// The ID of the promotion channel. / 推广渠道的 ID。
    pub id: String,
    /// The name of the promotion channel. / 推广渠道的名称。
    pub name: String,
    /// The URL of the careers site for the promotion channel. / 推广渠道专属的官网链接。
    pub link: String,
    /// The code of the promotion channel, which marks applications that come through it.
    ///
    /// 推广渠道的推广码，用于识别由该渠道而来的投递。
    pub code: String,
}
impl wire::Object for WebsiteChannel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("link", &mut self.link);
        f.field("code", &mut self.code);
    }
}
/// The value of a custom field. / 自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteDeliveryCustomizedData {
    /// The ID of the custom field, from `hire.v1.talent_object.query`.
    ///
    /// 自定义字段的 ID，可从 `hire.v1.talent_object.query` 获取。
    /// - Example: `"6960663240925956649"`
    pub object_id: Option<String>,
    /// The value of the custom field, written as a string in the format of the field's type.
    ///
    /// 自定义字段的值，须按字段类型序列化为字符串。
    /// - Example: `"AA"`
    pub value: Option<String>,
}
impl WebsiteDeliveryCustomizedData {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `object_id`.
    #[must_use]
    pub fn object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = Some(value.into());
        self
    }
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl wire::Object for WebsiteDeliveryCustomizedData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("value", &mut self.value);
    }
}
/// The delivery made on the careers site. / 在官网上产生的投递。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteDeliveryDto {
    /// The ID of the application that came from the delivery, whose data `hire.v1.application.get_detail` returns.
    ///
    /// 由官网投递产生的招聘投递的 ID，可用 `hire.v1.application.get_detail` 查询其详情。
    pub application_id: String,
    /// The ID of the delivery made on the careers site. / 官网投递的 ID。
    pub id: String,
    /// The ID of the job. / 职位 ID。
    pub job_id: String,
    /// The ID of the job advertisement that was applied for. / 候选人所投职位广告的 ID。
    pub job_post_id: String,
    /// The ID of the resume on the careers site. / 投递所用官网简历的 ID。
    pub portal_resume_id: String,
    /// The ID of the user of the careers site. / 招聘官网用户的 ID。
    pub user_id: String,
    /// The ID of the talent, whose data `hire.v2.talent.get` returns. / 人才 ID，可用 `hire.v2.talent.get` 查询其详情。
    pub talent_id: String,
}
impl wire::Object for WebsiteDeliveryDto {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("application_id", &mut self.application_id);
        f.field("id", &mut self.id);
        f.field("job_id", &mut self.job_id);
        f.field("job_post_id", &mut self.job_post_id);
        f.field("portal_resume_id", &mut self.portal_resume_id);
        f.field("user_id", &mut self.user_id);
        f.field("talent_id", &mut self.talent_id);
    }
}
/// A job post. / 职位广告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPost {
    /// The ID of the job advertisement, whose data `hire.v1.website_job_post.get` returns.
    ///
    /// 职位广告的 ID，可用 `hire.v1.website_job_post.get` 查询其详情。
    pub id: String,
    /// The title of the job. / 职位名称。
    pub title: String,
    /// The ID of the job, with which the job can be read. / 职位 ID，可用于获取职位信息。
    pub job_id: String,
    /// The code of the job. / 职位的编码。
    pub job_code: String,
    /// When the job expires, in milliseconds since 1970; empty if it never does. / 职位的过期时间，毫秒级时间戳，为空表示长期有效。
    pub job_expire_time: wire::TimestampMs,
    /// Whether the job is active. / 职位当前是否启用。
    /// - `1`: Active / 启用
    /// - `2`: Inactive / 禁用
    pub job_active_status: i64,
    /// Whether the job is for experienced hires or campus recruitment. / 职位的招聘流程属于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    pub job_process_type: i64,
    /// The employment type of the job. / 职位的雇佣类型。
    pub job_recruitment_type: IdNameObject,
    /// The department of the job. / 职位所在的部门。
    pub job_department: IdNameObject,
    /// The type of the job. / 职位所属的类别。
    pub job_type: IdNameObject,
    /// The lowest job level. / 职位职级范围的下限。
    pub min_job_level: IdNameObject,
    /// The highest job level. / 职位职级范围的上限。
    pub max_job_level: IdNameObject,
    /// The address of work. / 工作的地址。
    pub address: CommonAddress,
    /// The lowest monthly salary, in thousands. / 月薪范围的下限，单位为千。
    pub min_salary: String,
    /// The highest monthly salary, in thousands. / 月薪范围的上限，单位为千。
    pub max_salary: String,
    /// The lowest degree the job asks for. / 职位要求的最低学历。
    /// - `1`: Primary school or above / 小学及以上
    /// - `2`: Junior high school or above / 初中及以上
    /// - `3`: Vocational school or above / 专职及以上
    /// - `4`: High school or above / 高中及以上
    /// - `5`: Associate degree or above / 大专及以上
    /// - `6`: Bachelor or above / 本科及以上
    /// - `7`: Master or above / 硕士及以上
    /// - `8`: Doctor or above / 博士及以上
    /// - `20`: Any / 不限
    pub required_degree: i64,
    /// How many years of work the job asks for. / 职位要求的工作年限。
    /// - `1`: Any / 不限
    /// - `2`: Fresh graduates / 应届毕业生
    /// - `3`: Under 1 year / 1 年以下
    /// - `4`: 1 to 3 years / 1 至 3 年
    /// - `5`: 3 to 5 years / 3 至 5 年
    /// - `6`: 5 to 7 years / 5 至 7 年
    /// - `7`: 7 to 10 years / 7 至 10 年
    /// - `8`: Over 10 years / 10 年以上
    pub experience: i64,
    /// How many people are to be hired. / 计划招聘的人数。
    pub headcount: i64,
    /// The highlights of the job. / 职位的亮点。
    pub high_light_list: Vec<IdNameObject>,
    /// The description of the job. / 职位的工作内容介绍。
    pub description: String,
    /// The requirements for applicants. / 对应聘者的要求。
    pub requirement: String,
    /// The ID and name of the creator. / 创建人的 ID 与姓名。
    pub creator: IdNameObject,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When it was last changed, in milliseconds since 1970. / 最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<WebsiteJobPostCustomizedData>,
    /// The addresses of work. / 工作的地址，可有多个。
    pub address_list: Vec<CommonAddress>,
    /// The job family of the job. / 职位所属的序列。
    pub job_sequence_info: IdNameObject,
    /// The currency of the salary, as listed under currency in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 薪资的币种，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的 currency。
    pub currency: i64,
    /// The majors the job is meant for. / 职位的目标专业。
    pub target_major_list: Vec<IdNameObject>,
}
impl wire::Object for WebsiteJobPost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("job_id", &mut self.job_id);
        f.field("job_code", &mut self.job_code);
        f.field("job_expire_time", &mut self.job_expire_time);
        f.field("job_active_status", &mut self.job_active_status);
        f.field("job_process_type", &mut self.job_process_type);
        f.field("job_recruitment_type", &mut self.job_recruitment_type);
        f.field("job_department", &mut self.job_department);
        f.field("job_type", &mut self.job_type);
        f.field("min_job_level", &mut self.min_job_level);
        f.field("max_job_level", &mut self.max_job_level);
        f.field("address", &mut self.address);
        f.field("min_salary", &mut self.min_salary);
        f.field("max_salary", &mut self.max_salary);
        f.field("required_degree", &mut self.required_degree);
        f.field("experience", &mut self.experience);
        f.field("headcount", &mut self.headcount);
        f.field("high_light_list", &mut self.high_light_list);
        f.field("description", &mut self.description);
        f.field("requirement", &mut self.requirement);
        f.field("creator", &mut self.creator);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("address_list", &mut self.address_list);
        f.field("job_sequence_info", &mut self.job_sequence_info);
        f.field("currency", &mut self.currency);
        f.field("target_major_list", &mut self.target_major_list);
    }
}
/// A custom field with its value. / 自定义字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPostCustomizedData {
    /// The ID of the custom field, which `hire.v1.job_schema.list` describes.
    ///
    /// 自定义字段的 ID，定义可用 `hire.v1.job_schema.list` 查询。
    pub object_id: String,
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub name: I18n,
    /// The type of the field, which decides the form of its value. / 字段的类型，决定其值的形式。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份
    /// - `7`: Year / 年份
    /// - `8`: Time range / 时间段
    /// - `9`: Number / 数字
    /// - `10`: Built-in field / 默认字段
    pub object_type: i64,
    /// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
    pub value: WebsiteJobPostCustomizedValue,
}
impl wire::Object for WebsiteJobPostCustomizedData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object_id", &mut self.object_id);
        f.field("name", &mut self.name);
        f.field("object_type", &mut self.object_type);
        f.field("value", &mut self.value);
    }
}
/// An option of a custom field. / 自定义字段的选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPostCustomizedOption {
    /// The ID of the option. / 选项的 ID。
    pub key: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: I18n,
}
impl wire::Object for WebsiteJobPostCustomizedOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("name", &mut self.name);
    }
}
/// The start and end if the field is a time range. / 字段为时间段时的起止时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPostCustomizedTimeRange {
    /// The start of the time range, in milliseconds since 1970. / 时间段的开始，毫秒级时间戳。
    pub start_time: wire::TimestampMs,
    /// The end of the time range, in milliseconds since 1970. / 时间段的结束，毫秒级时间戳。
    pub end_time: wire::TimestampMs,
}
impl wire::Object for WebsiteJobPostCustomizedTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
/// The value of the custom field, of which one member is set depending on the type. / 自定义字段的值，按字段类型取其中一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPostCustomizedValue {
    /// The value if the field is single-line text, multi-line text, a module or a built-in field.
    ///
    /// 字段为单行文本、多行文本、模块或默认字段时的值。
    pub content: String,
    /// The option chosen if the field is a single choice. / 字段为单选时所选的选项。
    pub option: WebsiteJobPostCustomizedOption,
    /// The options chosen if the field is a multiple choice. / 字段为多选时所选的各个选项。
    pub option_list: Vec<WebsiteJobPostCustomizedOption>,
    /// The start and end if the field is a time range. / 字段为时间段时的起止时间。
    pub time_range: WebsiteJobPostCustomizedTimeRange,
    /// The value if the field is a date, month or year, in milliseconds since 1970. / 字段为日期、月份或年份时的值，毫秒级时间戳。
    pub time: wire::TimestampMs,
    /// The value if the field is a number. / 字段为数字时的值。
    pub number: String,
}
impl wire::Object for WebsiteJobPostCustomizedValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
        f.field("option", &mut self.option);
        f.field("option_list", &mut self.option_list);
        f.field("time_range", &mut self.time_range);
        f.field("time", &mut self.time);
        f.field("number", &mut self.number);
    }
}
/// A job post. / 职位广告。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebsiteJobPostWebsiteJobPost {
    /// The ID of the job advertisement. / 职位广告的 ID。
    pub id: String,
    /// The title of the job advertisement. / 职位广告的标题。
    pub title: String,
    /// The ID of the job. / 职位 ID。
    pub job_id: String,
    /// The code of the job. / 职位的编码。
    pub job_code: String,
    /// When the job expires, in milliseconds since 1970; `null` if it never does.
    ///
    /// 职位的过期时间，毫秒级时间戳，`null` 表示长期有效。
    pub job_expire_time: wire::TimestampMs,
    /// Whether the job is active. / 职位当前是否启用。
    /// - `1`: Active / 启用
    /// - `2`: Inactive / 禁用
    pub job_active_status: i64,
    /// Whether the job is for experienced hires or campus recruitment. / 职位的招聘流程属于社招还是校招。
    /// - `1`: Experienced hires / 社招
    /// - `2`: Campus recruitment / 校招
    pub job_process_type: i64,
    /// The employment type of the job, as listed under recruitment_type in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 职位的雇佣类型，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的 recruitment_type。
    pub job_recruitment_type: IdNameObject,
    /// The department of the job. / 职位所在的部门。
    pub job_department: IdNameObject,
    /// The job type, one of those `hire.v1.job_type.list` returns.
    ///
    /// 所属的职位类别，可从 `hire.v1.job_type.list` 获取全部类别。
    pub job_type: IdNameObject,
    /// The lowest job level. / 职位职级范围的下限。
    pub min_job_level: IdNameObject,
    /// The highest job level. / 职位职级范围的上限。
    pub max_job_level: IdNameObject,
    /// The address of the job. Deprecated in favor of `address_list`. / 职位的地址。已废弃，请改用 `address_list`。
    pub address: CommonAddress,
    /// The lowest monthly salary, in thousands. / 月薪范围的下限，单位为千。
    pub min_salary: String,
    /// The highest monthly salary, in thousands. / 月薪范围的上限，单位为千。
    pub max_salary: String,
    /// The lowest degree the job asks for. / 职位要求的最低学历。
    /// - `1`: Primary school or above / 小学及以上
    /// - `2`: Junior high school or above / 初中及以上
    /// - `3`: Vocational school or above / 专职及以上
    /// - `4`: High school or above / 高中及以上
    /// - `5`: Associate degree or above / 大专及以上
    /// - `6`: Bachelor or above / 本科及以上
    /// - `7`: Master or above / 硕士及以上
    /// - `8`: Doctor or above / 博士及以上
    /// - `20`: Any / 不限
    pub required_degree: i64,
    /// The experience the job asks for. / 职位要求的工作经验。
    /// - `1`: Any / 不限
    /// - `2`: Fresh graduate / 应届毕业生
    /// - `3`: Less than 1 year / 1 年以下
    /// - `4`: 1 to 3 years / 1–3 年
    /// - `5`: 3 to 5 years / 3–5 年
    /// - `6`: 5 to 7 years / 5–7 年
    /// - `7`: 7 to 10 years / 7–10 年
    /// - `8`: More than 10 years / 10 年以上
    pub experience: i64,
    /// How many people are to be hired. / 计划招聘的人数。
    pub headcount: i64,
    /// The highlights of the job, as listed under job highlights in the [enumerations of Hire](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum).
    ///
    /// 职位的亮点，取值见[枚举常量](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/enum)中的职位亮点。
    pub high_light_list: Vec<IdNameObject>,
    /// The description of the job. / 职位的工作内容介绍。
    pub description: String,
    /// The requirements for applicants. / 对应聘者的要求。
    pub requirement: String,
    /// The ID and name of the creator. / 创建人的 ID 与姓名。
    pub creator: IdNameObject,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// When the job advertisement was last changed, in milliseconds since 1970. / 职位广告最近一次修改的时间，毫秒级时间戳。
    pub modify_time: wire::TimestampMs,
    /// The custom fields and their values. / 自定义字段及其取值。
    pub customized_data_list: Vec<WebsiteJobPostCustomizedData>,
    /// The job function, one of those `hire.v1.job_function.list` returns.
    ///
    /// 职位的职能分类，可从 `hire.v1.job_function.list` 获取全部分类。
    pub job_function: IdNameObject,
    /// The recruitment subject of the job, one of those `hire.v1.subject.list` returns.
    ///
    /// 职位所属的招聘项目，可从 `hire.v1.subject.list` 获取全部项目。
    pub subject: IdNameObject,
    /// The addresses of the job, which `hire.v1.location.list` returns.
    ///
    /// 职位的地址，可有多个，对应的地址可从 `hire.v1.location.list` 获取。
    pub address_list: Vec<CommonAddress>,
    /// The majors the job is meant for. / 职位的目标专业。
    pub target_major_list: Vec<IdNameObject>,
}
impl wire::Object for WebsiteJobPostWebsiteJobPost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("title", &mut self.title);
        f.field("job_id", &mut self.job_id);
        f.field("job_code", &mut self.job_code);
        f.field("job_expire_time", &mut self.job_expire_time);
        f.field("job_active_status", &mut self.job_active_status);
        f.field("job_process_type", &mut self.job_process_type);
        f.field("job_recruitment_type", &mut self.job_recruitment_type);
        f.field("job_department", &mut self.job_department);
        f.field("job_type", &mut self.job_type);
        f.field("min_job_level", &mut self.min_job_level);
        f.field("max_job_level", &mut self.max_job_level);
        f.field("address", &mut self.address);
        f.field("min_salary", &mut self.min_salary);
        f.field("max_salary", &mut self.max_salary);
        f.field("required_degree", &mut self.required_degree);
        f.field("experience", &mut self.experience);
        f.field("headcount", &mut self.headcount);
        f.field("high_light_list", &mut self.high_light_list);
        f.field("description", &mut self.description);
        f.field("requirement", &mut self.requirement);
        f.field("creator", &mut self.creator);
        f.field("create_time", &mut self.create_time);
        f.field("modify_time", &mut self.modify_time);
        f.field("customized_data_list", &mut self.customized_data_list);
        f.field("job_function", &mut self.job_function);
        f.field("subject", &mut self.subject);
        f.field("address_list", &mut self.address_list);
        f.field("target_major_list", &mut self.target_major_list);
    }
}
crate::codegen::__impl_object! {
    Ability Acceptance Account AccountAccountReferrer Agency AgencyProtection
    ApplicationOfferBasicInfo ApplicationOfferBasicInfoMasterLocationAddressInfo
    ApplicationOfferCustomModule ApplicationOfferCustomValue ApplicationOfferSalaryPlan
    ApplicationResumeSource ApplicationStageInfo ApplicationStageTime
    ApplicationWebsiteChannel ApplicationWebsiteResumeSource AssessmentScoreInfo Assets
    AttachmentV2 BackgroundCheckCustomFieldDataValue BackgroundCheckItemInfo
    BackgroundCheckOrder BackgroundCheckOrderCreator BackgroundCheckOrderFeedbackInfo
    BackgroundCheckOrderProcessInfo BaseAddress BaseAddressV2 BaseBilingualWithId
    BaseCity BaseCountry BaseDistrict BaseLocation BasicUserInfo BonusAmount BonusAmount2
    BonusAmount2Input BusinessManagementScope Cash CashInput CodeNameObject
    CombinedJobObjectValueMap CombinedJobResultDefaultJobPost CommonAddress CommonSchema
    CommonSchemaChild CommonSchemaConfig CommonSchemaOption CommonSchemaSetting
    ContractPeriodInfo ContractPeriodInfoInput DataPermission DepartmentId
    DimensionOption EcoAccountCustomFieldData EcoBackgroundCheckCreateEventMobile
    EcoBackgroundCheckCustomFieldData EcoBackgroundCheckCustomFieldDataInput
    EcoBackgroundCheckCustomFieldDataOption EcoBackgroundCheckCustomFieldDataOptionInput
    EcoBackgroundCheckPackageAdditionalItem EcoBackgroundCheckPackageData
    EcoBackgroundCheckReportFile EcoExamPaperData Employee EntityInfo Evaluation
    ExternalApplication ExternalBackgroundCheck ExternalBackgroundCheckAttachment
    ExternalCommonAttachment ExternalInterview ExternalInterviewAssessment
    ExternalInterviewAssessmentDimension ExternalInterviewAssessmentDimensionInput
    ExternalInterviewAssessmentInput ExternalOffer I18n I18nInput IdNameObject
    InternOfferOffboardingInfo InternOfferOffboardingInfoInput InternOfferOnboardingInfo
    InternOfferOnboardingInfoInput InterviewAddress InterviewAppointmentConfig
    InterviewAppointmentConfigContent InterviewAppointmentConfigContentInput
    InterviewAppointmentConfigInput InterviewDimensionAssessment InterviewDimensionScore
    InterviewExtend InterviewMeetingRoom InterviewQuestion InterviewRecord InterviewScore
    Interviewer InterviewerInput Job JobCategory JobCity JobConfigInterviewRound
    JobConfigResult JobConfigRoundTypeResult JobCustomizedData JobCustomizedOption
    JobCustomizedTimeRange JobCustomizedValue JobDepartment JobDetailLevel JobHighlight
    JobLevel JobManager JobManagerInput JobRecruitmentType JobRequirementCustomizedData
    JobRequirementCustomizedDataDto JobRequirementCustomizedOption
    JobRequirementCustomizedTimeRange JobRequirementCustomizedValue JobRequirementDto
    JobRequirementDtoJrCountDataInfo JobType JobTypeInfo JobUserInfo LocationNameInfo
    MasterLocationInfo MentionEntity Note Offer OfferBasicInfo OfferBasicInfoInput
    OfferCustomizedInfo OfferCustomizedInfoInput OfferEmailInfo OfferFile OfferJobInfo
    OfferSalaryInfo OfferSalaryInfoInput OfferSchemaName OfferSendRecord
    OfferSignatureInfo PermissionCollection PermissionGroupInfo PermissionScopeRule
    PortalJobPost ProviderIdNameObject RegistrationInfo RegistrationSchema
    RegistrationSchemaInfo ReportCustomData SignatureAttachment Talent TalentAwardInfo
    TalentBasicInfo TalentCareerInfo TalentCityInfo TalentCombinedAwardInfo
    TalentCombinedBasicInfo TalentCombinedCareerInfo TalentCombinedEducationInfo
    TalentCombinedLanguageInfo TalentCombinedProjectInfo TalentCombinedSnsInfo
    TalentCombinedWorkInfo TalentCustomizedAttachment TalentCustomizedDataChild
    TalentCustomizedDataObjectValue TalentCustomizedDataObjectValueChild
    TalentCustomizedOption TalentCustomizedTimeRange TalentCustomizedValue
    TalentEducationInfo TalentExternalInfo TalentIdentificationInfo
    TalentInterviewRegistrationSimple TalentLanguageInfo TalentNationality
    TalentProjectInfo TalentRegistrationBasicInfo TalentResumeSource TalentSelfEvaluation
    TalentSnsInfo TalentTag TalentTalentCustomizedData TalentWorksInfo TargetMajorInfo
    TodoCommon UserContactInfo UserId WebsiteChannel WebsiteDeliveryCustomizedData
    WebsiteDeliveryDto WebsiteJobPost WebsiteJobPostCustomizedData
    WebsiteJobPostCustomizedOption WebsiteJobPostCustomizedTimeRange
    WebsiteJobPostCustomizedValue WebsiteJobPostWebsiteJobPost
}
crate::codegen::__impl_enum! {
    ApplicationOfferSalaryPlanBasicSalary BackgroundCheckOrderGeo
    EcoBackgroundCheckCustomFieldDataType EmployeeTypeIdType EntityInfoCode
    HireDepartmentIdType HireUserIdType JobFamilyIdType JobLevelIdType Operation
}
crate::codegen::__impl_input! {
    BonusAmount2Input : BonusAmount2, CashInput : Cash, ContractPeriodInfoInput :
    ContractPeriodInfo, EcoBackgroundCheckCustomFieldDataInput :
    EcoBackgroundCheckCustomFieldData, EcoBackgroundCheckCustomFieldDataOptionInput :
    EcoBackgroundCheckCustomFieldDataOption, ExternalInterviewAssessmentDimensionInput :
    ExternalInterviewAssessmentDimension, ExternalInterviewAssessmentInput :
    ExternalInterviewAssessment, I18nInput : I18n, InternOfferOffboardingInfoInput :
    InternOfferOffboardingInfo, InternOfferOnboardingInfoInput :
    InternOfferOnboardingInfo, InterviewAppointmentConfigContentInput :
    InterviewAppointmentConfigContent, InterviewAppointmentConfigInput :
    InterviewAppointmentConfig, InterviewerInput : Interviewer, JobManagerInput :
    JobManager, OfferBasicInfoInput : OfferBasicInfo, OfferCustomizedInfoInput :
    OfferCustomizedInfo, OfferSalaryInfoInput : OfferSalaryInfo
}
