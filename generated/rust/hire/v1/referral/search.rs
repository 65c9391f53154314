// Generated from spec/hire/v1/referral/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Query the referrals of a talent / 查询内推信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn search(&self, talent_id: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(talent_id))
    }
}
/// Query the referrals of a talent / 查询内推信息.
///
/// Returns the referrers, times and application IDs of a talent's referrals, earliest application first.
///
/// 按投递创建时间升序返回一名人才的内推人、内推时间和投递 ID。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().referral().search("6930815272790114324").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/referrals/search`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:referral:readonly`, `hire:referral`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the talent. `hire.v1.talent.batch_get_id` finds it by phone number, email address or identity document.
    ///
    /// 人才 ID；只知道手机号、邮箱或证件号时，可用 `hire.v1.talent.batch_get_id` 换取。
    /// - Example: `"6930815272790114324"`
    pub talent_id: String,
    /// The earliest creation time of the referrals to return, in milliseconds since 1970. Without it there is no lower bound, but at most 200 referrals are returned.
    ///
    /// 只返回创建时间不早于此的内推记录，毫秒级时间戳；不填则不限起点，但最多返回 200 条。
    /// - Example: `"1701226882718"`
    pub start_time: Option<wire::TimestampMs>,
    /// The latest creation time of the referrals to return, in milliseconds since 1970. Without it there is no upper bound, but at most 200 referrals are returned.
    ///
    /// 只返回创建时间不晚于此的内推记录，毫秒级时间戳；不填则不限终点，但最多返回 200 条。
    /// - Example: `"1701226882719"`
    pub end_time: Option<wire::TimestampMs>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(talent_id: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            talent_id: talent_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
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
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("talent_id", &mut self.talent_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("hire.v1.referral.search", Post, "/open-apis/hire/v1/referrals/search")
        .documented(text("查询内推信息", "Query the referrals of a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_REFERRAL_READONLY]),
            scopes(&[crate::scope::HIRE_REFERRAL]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("talent_id", String).required(),
            body("start_time", String),
            body("end_time", String),
        ])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The referrals found. / 找到的内推记录。
    pub items: Vec<SearchReferralInfo>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The referrals found. / 找到的内推记录。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchReferralInfo {
    /// The ID of the referral. / 内推 ID。
    pub id: String,
    /// The IDs of the applications that came from the referral, usually just one. The first is the original application, followed by those created by a transfer to another job; applications created when HR picked the talent up again later are not included.
    ///
    /// 由这次内推产生的投递的 ID，通常只有一个；首个为原始投递，转移到其他职位而产生的投递排在其后。投递结束后由 HR 重新加入职位产生的投递不在其中。
    pub application_ids: Vec<String>,
    /// When the referral was created, in milliseconds since 1970. / 这次内推的创建时间，毫秒级时间戳。
    pub create_time: wire::TimestampMs,
    /// The ID and name of the referrer. / 内推人的 ID 和姓名。
    pub referral_user: v1::IdNameObject,
}
impl wire::Object for SearchReferralInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_ids", &mut self.application_ids);
        f.field("create_time", &mut self.create_time);
        f.field("referral_user", &mut self.referral_user);
    }
}
crate::codegen::__impl_object! {
    SearchReferralInfo
}
