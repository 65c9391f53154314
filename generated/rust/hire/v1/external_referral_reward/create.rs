// Generated from spec/hire/v1/external_referral_reward/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Import an external referral reward / 导入外部内推奖励: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        referral_user_id: impl Into<String>,
        external_id: impl Into<String>,
        rule_type: i64,
        bonus: v1::BonusAmount2Input,
        stage: i64,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(referral_user_id, external_id, rule_type, bonus, stage),
        )
    }
}
/// Import an external referral reward / 导入外部内推奖励.
///
/// Imports a referral reward in points or cash into a referral account. / 将一笔外部内推奖励（积分或现金）导入内推账户。
///
/// - `POST /open-apis/hire/v1/external_referral_rewards`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:external_referral_reward`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The user ID of the referrer, found among the users. / 内推人的用户 ID，可从用户信息中取得。
    /// - Example: `"on_94a1ee5551019f18cd73d9f111898cf2"`
    pub referral_user_id: String,
    /// The user ID of the person who created the reward, visible to administrators and the referrer. Without it, the external system is shown.
    ///
    /// 奖励创建人的用户 ID，管理员和内推人都能看到；不填则显示为「外部系统」。
    /// - Example: `"on_94a1ee5551019f18cd73d9f111898cf2"`
    pub create_user_id: Option<String>,
    /// The user ID of the person who confirmed the reward, for rewards imported as confirmed. Without it, the external system is shown.
    ///
    /// 奖励确认人的用户 ID，可在导入已确认的奖励时填写；不填则显示为「外部系统」。
    /// - Example: `"on_94a1ee5551019f18cd73d9f111898cf2"`
    pub confirm_user_id: Option<String>,
    /// The user ID of the person who paid the reward, for rewards imported as paid. Without it, the external system is shown.
    ///
    /// 奖励发放人的用户 ID，在导入已发放的奖励时填写；不填则显示为「外部系统」。
    /// - Example: `"on_94a1ee5551019f18cd73d9f111898cf2"`
    pub pay_user_id: Option<String>,
    /// The unique ID of the reward in the external system, used only for idempotence.
    ///
    /// 奖励在外部系统中的唯一 ID，只用于防止重复导入。
    /// - Example: `"6930815272790114324"`
    pub external_id: String,
    /// The ID of the referred candidate's application, found in the list of applications. Either this or `talent_id` is needed, and this one wins if both are given. Without it, the reward is tied to no application, and job, job owner and offer owner are shown as `--`.
    ///
    /// 被内推候选人的投递 ID，可从投递列表中取得。它与 `talent_id` 至少填一个，都填时以它为准；不填则奖励不关联投递，职位、职位负责人和 Offer 负责人都显示为 `--`。
    /// - Example: `"6930815272790114325"`
    pub application_id: Option<String>,
    /// The talent ID of the referred candidate, needed if `application_id` is not given; otherwise it may be left out and `application_id` wins.
    ///
    /// 被内推候选人的人才 ID。未填 `application_id` 时必须填写，已填时可省略且以 `application_id` 为准。
    /// - Example: `"6930815272790114326"`
    pub talent_id: Option<String>,
    /// The ID of the job referred to. With `application_id` it can be left out and follows from the application. Without either, the reward is tied to no job: the job is shown as `--`, and those in charge of it, such as owners, assistants and hiring managers, do not see the record.
    ///
    /// 内推职位的 ID；已填 `application_id` 时可省略，自动取投递的职位。两者都不填则奖励不关联职位，职位显示为 `--`，职位的负责人、协助人、用人经理等也看不到这条记录。
    /// - Example: `"6930815272790114327"`
    pub job_id: Option<String>,
    /// Why the reward was earned, shown in the reward details to administrators and the referrer; `--` if omitted. For consistent statistics, use the terms of Feishu Hire itself: joining or passing probation for an onboarding reward, recommending, entering a named stage or coming to an interview for a process reward, the number of candidates recommended for a campaign reward, joining or passing probation marked as sourcing for a sourcing reward.
    ///
    /// 获得奖励的原因，显示在内推奖励明细中，管理员和内推人都能看到；不填则显示 `--`。为便于统计，建议沿用飞书招聘自身的说法：入职奖励写入职或转正，过程奖励写推荐、进入某阶段或候选人到面，活动奖励写推荐的候选人数，开源奖励写入职或转正并注明开源。
    /// - Example: `"text"`
    pub reason: Option<String>,
    /// Which kind of rule the reward falls under, shown in the reward details to administrators and the referrer.
    ///
    /// 奖励属于哪类规则，显示在内推奖励明细中，管理员和内推人都能看到。
    /// - `1`: Onboarding reward, when the candidate joins or passes probation / 入职奖励，候选人入职或转正后产生
    /// - `2`: Process reward, when the candidate advances / 过程奖励，候选人取得阶段性进展时产生
    /// - `3`: Campaign reward, for periodic referral campaigns / 活动奖励，用于周期性内推活动
    /// - `4`: Sourcing reward, when someone new to the talent pool joins in time / 开源奖励，首次入库的候选人在期限内入职规则内的职位
    /// - `5`: Other reward / 其他奖励
    /// - Example: `1`
    pub rule_type: i64,
    /// The size of the reward. / 奖励的额度，如现金或积分。
    pub bonus: v1::BonusAmount2Input,
    /// The state in which the reward is imported, which decides who sees it and whether it must still be confirmed.
    ///
    /// 奖励导入后的状态，决定由谁看到、是否还需确认。
    /// - `1`: To be confirmed by an administrator before the referrer sees it / 待确认，管理员在「内推奖励管理」中确认后才对内推人可见
    /// - `2`: Confirmed but not paid, visible to administrators and the referrer / 已确认但未发放，管理员和内推人可见
    /// - `3`: Paid, visible to administrators and the referrer / 已发放，管理员和内推人可见
    /// - Example: `1`
    pub stage: i64,
    /// When the reward was earned, in milliseconds since 1970; the time of the call if omitted.
    ///
    /// 奖励产生的时间，毫秒级时间戳，不填则取调用时间。
    /// - Example: `"1704720275000"`
    pub create_time: Option<wire::TimestampMs>,
    /// When the reward was confirmed, in milliseconds since 1970, for rewards imported as confirmed; the time of the call if omitted.
    ///
    /// 奖励的确认时间，毫秒级时间戳，可在导入已确认的奖励时填写；不填则取调用时间。
    /// - Example: `"1704720275000"`
    pub confirm_time: Option<wire::TimestampMs>,
    /// When the reward was paid, in milliseconds since 1970; the time of the call if omitted.
    ///
    /// 奖励的发放时间，毫秒级时间戳，不填则取调用时间。
    /// - Example: `"1704720275001"`
    pub pay_time: Option<wire::TimestampMs>,
    /// When the candidate joined, in milliseconds since 1970, visible to administrators and the referrer; best given for an onboarding reward.
    ///
    /// 候选人入职的时间，毫秒级时间戳，管理员和内推人都能看到；入职奖励建议填写。
    /// - Example: `"1704720275002"`
    pub onboard_time: Option<wire::TimestampMs>,
    /// When the candidate passed probation, in milliseconds since 1970, visible to administrators and the referrer; best given for an onboarding reward.
    ///
    /// 候选人转正的时间，毫秒级时间戳，管理员和内推人都能看到；入职奖励建议填写。
    /// - Example: `"1704720275003"`
    pub conversion_time: Option<wire::TimestampMs>,
    /// A remark visible to administrators and the referrer; if empty, the reason is shown instead.
    ///
    /// 操作备注，管理员和内推人都能看到；为空时显示奖励原因。
    /// - Example: `"text"`
    pub comment: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        referral_user_id: impl Into<String>,
        external_id: impl Into<String>,
        rule_type: i64,
        bonus: v1::BonusAmount2Input,
        stage: i64,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            referral_user_id: referral_user_id.into(),
            create_user_id: Default::default(),
            confirm_user_id: Default::default(),
            pay_user_id: Default::default(),
            external_id: external_id.into(),
            application_id: Default::default(),
            talent_id: Default::default(),
            job_id: Default::default(),
            reason: Default::default(),
            rule_type,
            bonus,
            stage,
            create_time: Default::default(),
            confirm_time: Default::default(),
            pay_time: Default::default(),
            onboard_time: Default::default(),
            conversion_time: Default::default(),
            comment: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `create_user_id`.
    #[must_use]
    pub fn create_user_id(mut self, value: impl Into<String>) -> Self {
        self.create_user_id = Some(value.into());
        self
    }
    /// Sets `confirm_user_id`.
    #[must_use]
    pub fn confirm_user_id(mut self, value: impl Into<String>) -> Self {
        self.confirm_user_id = Some(value.into());
        self
    }
    /// Sets `pay_user_id`.
    #[must_use]
    pub fn pay_user_id(mut self, value: impl Into<String>) -> Self {
        self.pay_user_id = Some(value.into());
        self
    }
    /// Sets `application_id`.
    #[must_use]
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `talent_id`.
    #[must_use]
    pub fn talent_id(mut self, value: impl Into<String>) -> Self {
        self.talent_id = Some(value.into());
        self
    }
    /// Sets `job_id`.
    #[must_use]
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `reason`.
    #[must_use]
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.create_time = Some(value.into());
        self
    }
    /// Sets `confirm_time`.
    #[must_use]
    pub fn confirm_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.confirm_time = Some(value.into());
        self
    }
    /// Sets `pay_time`.
    #[must_use]
    pub fn pay_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.pay_time = Some(value.into());
        self
    }
    /// Sets `onboard_time`.
    #[must_use]
    pub fn onboard_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.onboard_time = Some(value.into());
        self
    }
    /// Sets `conversion_time`.
    #[must_use]
    pub fn conversion_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.conversion_time = Some(value.into());
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("referral_user_id", &mut self.referral_user_id);
        f.field("create_user_id", &mut self.create_user_id);
        f.field("confirm_user_id", &mut self.confirm_user_id);
        f.field("pay_user_id", &mut self.pay_user_id);
        f.field("external_id", &mut self.external_id);
        f.field("application_id", &mut self.application_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("job_id", &mut self.job_id);
        f.field("reason", &mut self.reason);
        f.field("rule_type", &mut self.rule_type);
        f.field("bonus", &mut self.bonus);
        f.field("stage", &mut self.stage);
        f.field("create_time", &mut self.create_time);
        f.field("confirm_time", &mut self.confirm_time);
        f.field("pay_time", &mut self.pay_time);
        f.field("onboard_time", &mut self.onboard_time);
        f.field("conversion_time", &mut self.conversion_time);
        f.field("comment", &mut self.comment);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("hire.v1.external_referral_reward.create", Post, "/open-apis/hire/v1/external_referral_rewards")
        .documented(text("导入外部内推奖励", "Import an external referral reward"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_EXTERNAL_REFERRAL_REWARD])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("referral_user_id", String).required(),
            body("create_user_id", String),
            body("confirm_user_id", String),
            body("pay_user_id", String),
            body("external_id", String).required(),
            body("application_id", String),
            body("talent_id", String),
            body("job_id", String),
            body("reason", String),
            body("rule_type", Integer).required(),
            body("bonus", Object).required(),
            body("stage", Integer).required(),
            body("create_time", String),
            body("confirm_time", String),
            body("pay_time", String),
            body("onboard_time", String),
            body("conversion_time", String),
            body("comment", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the imported referral reward. / 导入所得内推奖励的 ID。
    pub id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
