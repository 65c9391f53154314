// Generated from spec/admin/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A badge. / 勋章。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Badge {
    /// The ID of the badge, made by the system and unique within the tenant. / 勋章的 ID，由系统生成，租户内唯一。
    pub id: String,
    /// The name of the badge, unique within the tenant. / 勋章的名称，租户内不能重复。
    pub name: String,
    /// The text that describes the badge. / 对勋章的说明文字。
    pub explanation: String,
    /// The key of the detail picture of the badge; the tenant itself must have uploaded it with `admin.v1.badge_image.create` within the last hour.
    ///
    /// 勋章详情图的 key，须由本租户在一小时内通过 `admin.v1.badge_image.create` 上传得到。
    pub detail_image: String,
    /// The key of the picture worn on the avatar; the tenant itself must have uploaded it with `admin.v1.badge_image.create` within the last hour.
    ///
    /// 勋章头像挂饰图的 key，须由本租户在一小时内通过 `admin.v1.badge_image.create` 上传得到。
    pub show_image: String,
    /// The name of the badge in several languages, each under the limits of `name`.
    ///
    /// 勋章名称的多语言版本，每种语言的限制与 `name` 相同。
    pub i18n_name: I18n,
    /// The description of the badge in several languages, each under the limits of `explanation`.
    ///
    /// 勋章说明的多语言版本，每种语言的限制与 `explanation` 相同。
    pub i18n_explanation: I18n,
}
impl wire::Object for Badge {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("explanation", &mut self.explanation);
        f.field("detail_image", &mut self.detail_image);
        f.field("show_image", &mut self.show_image);
        f.field("i18n_name", &mut self.i18n_name);
        f.field("i18n_explanation", &mut self.i18n_explanation);
    }
}
/// A grant of a badge. / 勋章的授予名单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grant {
    /// The ID of the grant, made by the system and unique within the tenant. / 授予名单的 ID，由系统生成，租户内唯一。
    pub id: String,
    /// The ID of the badge. / 企业勋章的 ID。
    pub badge_id: String,
    /// The name of the grant, unique within the badge. / 授予事项的名称，同一勋章下不能重复。
    pub name: String,
    /// How the validity of the badge is determined; decides which fields of `rule_detail` to fill in.
    ///
    /// 勋章有效期按什么方式确定，决定 `rule_detail` 中填写哪些字段。
    /// - `0`: Validity set by hand / 手动设置有效期
    /// - `1`: By the date of joining in the system / 按系统中的入职时间
    pub grant_type: i64,
    /// The time zone that the timestamps in `rule_detail` are checked in, a name of the TZ database such as `Asia/Shanghai`.
    ///
    /// `rule_detail` 中时间戳所用的时区，取 TZ 数据库中的名称，如 `Asia/Shanghai`。
    pub time_zone: String,
    /// The rule of the validity; `grant_type` decides which fields to fill in.
    ///
    /// 有效期规则，填写哪些字段由 `grant_type` 决定。
    pub rule_detail: RuleDetail,
    /// Whether everyone gets the badge. If true, no users, user groups or departments may be named; if false, 1 to 500 of them must be.
    ///
    /// 是否授予全员；为 true 时不能指定用户、用户组和部门，为 false 时须指定 1 至 500 个。
    pub is_grant_all: bool,
    /// The users who get the badge, as `user_id_type` IDs; returned only when reading a single grant, not in lists.
    ///
    /// 获得勋章的用户，类型由 `user_id_type` 决定；查询时仅详情接口返回，列表接口不返回。
    pub user_ids: Vec<String>,
    /// The departments that get the badge, as `department_id_type` IDs; returned only when reading a single grant, not in lists.
    ///
    /// 获得勋章的部门，类型由 `department_id_type` 决定；查询时仅详情接口返回，列表接口不返回。
    pub department_ids: Vec<String>,
    /// The user groups that get the badge; returned only when reading a single grant, not in lists.
    ///
    /// 获得勋章的用户组；查询时仅详情接口返回，列表接口不返回。
    pub group_ids: Vec<String>,
}
impl wire::Object for Grant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("badge_id", &mut self.badge_id);
        f.field("name", &mut self.name);
        f.field("grant_type", &mut self.grant_type);
        f.field("time_zone", &mut self.time_zone);
        f.field("rule_detail", &mut self.rule_detail);
        f.field("is_grant_all", &mut self.is_grant_all);
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("group_ids", &mut self.group_ids);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The text in Chinese. / 中文的文案。
    pub zh_cn: String,
    /// The text in English. / 英文的文案。
    pub en_us: String,
    /// The text in Japanese. / 日文的文案。
    pub ja_jp: String,
}
impl wire::Object for I18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The request form of [`I18n`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nInput {
    /// The text in Chinese. / 中文的文案。
    pub zh_cn: Option<String>,
    /// The text in English. / 英文的文案。
    pub en_us: Option<String>,
    /// The text in Japanese. / 日文的文案。
    pub ja_jp: Option<String>,
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
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
}
impl wire::Object for I18nInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The rule of the validity; `grant_type` decides which fields to fill in.
///
/// 有效期规则，填写哪些字段由 `grant_type` 决定。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDetail {
    /// The start of the validity, for grants with a validity set by hand; in seconds since 1970, and it must be 00:00:00 of a day in `time_zone`, such as 1649606400 in Asia/Shanghai.
    ///
    /// 有效期的起点，手动设置有效期时填写；秒级时间戳，须为 `time_zone` 时区当天的 00:00:00，如 Asia/Shanghai 的 1649606400。
    pub effective_time: wire::TimestampSec,
    /// The end of the validity, for grants with a validity set by hand; in seconds since 1970, it must be 23:59:59 of a day in `time_zone` and at most 100 years after `effective_time`. 0 means forever.
    ///
    /// 有效期的终点，手动设置有效期时填写；秒级时间戳，须为 `time_zone` 时区当天的 23:59:59，且不晚于 `effective_time` 之后 100 年。填 0 表示永久有效。
    pub expiration_time: wire::TimestampSec,
    /// Which anniversary of joining the badge is granted on, for grants by the date of joining.
    ///
    /// 入职满几周年时授予，按入职时间授予时填写。
    pub anniversary: i64,
    /// How long the badge is valid once granted, for grants by the date of joining. / 勋章授予后的有效期限，按入职时间授予时填写。
    /// - `1`: One year / 一年
    /// - `2`: Forever / 永久
    pub effective_period: i64,
}
impl wire::Object for RuleDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("anniversary", &mut self.anniversary);
        f.field("effective_period", &mut self.effective_period);
    }
}
/// The request form of [`RuleDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleDetailInput {
    /// The start of the validity, for grants with a validity set by hand; in seconds since 1970, and it must be 00:00:00 of a day in `time_zone`, such as 1649606400 in Asia/Shanghai.
    ///
    /// 有效期的起点，手动设置有效期时填写；秒级时间戳，须为 `time_zone` 时区当天的 00:00:00，如 Asia/Shanghai 的 1649606400。
    pub effective_time: Option<wire::TimestampSec>,
    /// The end of the validity, for grants with a validity set by hand; in seconds since 1970, it must be 23:59:59 of a day in `time_zone` and at most 100 years after `effective_time`. 0 means forever.
    ///
    /// 有效期的终点，手动设置有效期时填写；秒级时间戳，须为 `time_zone` 时区当天的 23:59:59，且不晚于 `effective_time` 之后 100 年。填 0 表示永久有效。
    pub expiration_time: Option<wire::TimestampSec>,
    /// Which anniversary of joining the badge is granted on, for grants by the date of joining.
    ///
    /// 入职满几周年时授予，按入职时间授予时填写。
    pub anniversary: Option<i64>,
    /// How long the badge is valid once granted, for grants by the date of joining. / 勋章授予后的有效期限，按入职时间授予时填写。
    /// - `1`: One year / 一年
    /// - `2`: Forever / 永久
    pub effective_period: Option<i64>,
}
impl RuleDetailInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `effective_time`.
    #[must_use]
    pub fn effective_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
    /// Sets `expiration_time`.
    #[must_use]
    pub fn expiration_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.expiration_time = Some(value.into());
        self
    }
    /// Sets `anniversary`.
    #[must_use]
    pub fn anniversary(mut self, value: i64) -> Self {
        self.anniversary = Some(value);
        self
    }
    /// Sets `effective_period`.
    #[must_use]
    pub fn effective_period(mut self, value: i64) -> Self {
        self.effective_period = Some(value);
        self
    }
}
impl wire::Object for RuleDetailInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("effective_time", &mut self.effective_time);
        f.field("expiration_time", &mut self.expiration_time);
        f.field("anniversary", &mut self.anniversary);
        f.field("effective_period", &mut self.effective_period);
    }
}
crate::codegen::__impl_object! {
    Badge Grant I18n I18nInput RuleDetail RuleDetailInput
}
crate::codegen::__impl_input! {
    I18nInput : I18n, RuleDetailInput : RuleDetail
}
