// Generated from spec/hire/v1/agency/protect.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Set the headhunting protection period of a talent / 设置猎头保护期: [`Protect`](struct@Protect).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn protect(
        &self,
        talent_id: impl Into<String>,
        supplier_id: impl Into<String>,
        consultant_id: impl Into<String>,
        protect_create_time: i64,
        protect_expire_time: i64,
    ) -> crate::codegen::Call<Protect> {
        crate::codegen::Call::new(
            self.client,
            Protect::new(
                talent_id,
                supplier_id,
                consultant_id,
                protect_create_time,
                protect_expire_time,
            ),
        )
    }
}
/// Set the headhunting protection period of a talent / 设置猎头保护期.
///
/// Sets a custom headhunting protection period for a talent where the built-in rules do not suffice.
///
/// 为一名人才自定义猎头保护期，用于内置规则不能满足的场景。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().agency().protect("6962051712422398239", "6898173495386147079", "ou_f476cb099ac9227c9bae09ce46112579", 1610695587000, 1626333987000).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/agencies/protect`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:agency`
///
/// Errors: [`ProtectError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Protect {
    /// The type of user ID used in this call. / 本次调用中用户 ID 的类型，请求和返回均适用。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::HireUserIdType>,
    /// The ID of the talent, looked up by mobile number or email address or taken from the list of talents.
    ///
    /// 人才 ID，可用手机号或邮箱换取，也可从人才列表中取得。
    /// - Example: `"6962051712422398239"`
    pub talent_id: String,
    /// The ID of the headhunting agency that holds the protection. / 享有保护期的猎头供应商 ID。
    /// - Example: `"6898173495386147079"`
    pub supplier_id: String,
    /// The ID of the headhunting consultant who recommends the talent, as a `user_id_type` ID.
    ///
    /// 推荐该人才的猎头顾问的用户 ID，类型由 `user_id_type` 决定。
    /// - Example: `"ou_f476cb099ac9227c9bae09ce46112579"`
    pub consultant_id: String,
    /// When the protection begins, in milliseconds since 1970. / 保护期开始生效的时间，毫秒级时间戳。
    /// - Example: `1610695587000`
    pub protect_create_time: i64,
    /// When the protection expires, in milliseconds since 1970. / 保护期失效的时间，毫秒级时间戳。
    /// - Example: `1626333987000`
    pub protect_expire_time: i64,
    /// The recommendation, by a headhunter, a referrer or others. / 推荐人（如猎头顾问、内推人）对该人才的推荐语。
    /// - Example: `"text"`
    pub comment: Option<String>,
    /// The current salary of the talent. / 人才目前的薪资。
    /// - Example: `"text"`
    pub current_salary: Option<String>,
    /// The salary the talent expects. / 人才期望的薪资。
    /// - Example: `"text"`
    pub expected_salary: Option<String>,
}
impl Protect {
    /// Creates the value from its required fields.
    pub fn new(
        talent_id: impl Into<String>,
        supplier_id: impl Into<String>,
        consultant_id: impl Into<String>,
        protect_create_time: i64,
        protect_expire_time: i64,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            talent_id: talent_id.into(),
            supplier_id: supplier_id.into(),
            consultant_id: consultant_id.into(),
            protect_create_time,
            protect_expire_time,
            comment: Default::default(),
            current_salary: Default::default(),
            expected_salary: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::HireUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `comment`.
    #[must_use]
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `current_salary`.
    #[must_use]
    pub fn current_salary(mut self, value: impl Into<String>) -> Self {
        self.current_salary = Some(value.into());
        self
    }
    /// Sets `expected_salary`.
    #[must_use]
    pub fn expected_salary(mut self, value: impl Into<String>) -> Self {
        self.expected_salary = Some(value.into());
        self
    }
}
impl wire::Object for Protect {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("talent_id", &mut self.talent_id);
        f.field("supplier_id", &mut self.supplier_id);
        f.field("consultant_id", &mut self.consultant_id);
        f.field("protect_create_time", &mut self.protect_create_time);
        f.field("protect_expire_time", &mut self.protect_expire_time);
        f.field("comment", &mut self.comment);
        f.field("current_salary", &mut self.current_salary);
        f.field("expected_salary", &mut self.expected_salary);
    }
}
crate::codegen::__impl_object! {
    Protect
}
crate::codegen::__operation! {
    Protect => ProtectResponse, ProtectError:
    Endpoint::new("hire.v1.agency.protect", Post, "/open-apis/hire/v1/agencies/protect")
        .documented(text("设置猎头保护期", "Set the headhunting protection period of a talent"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HIRE_AGENCY])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("talent_id", String).required(),
            body("supplier_id", String).required(),
            body("consultant_id", String).required(),
            body("protect_create_time", Integer).required(),
            body("protect_expire_time", Integer).required(),
            body("comment", String),
            body("current_salary", String),
            body("expected_salary", String),
        ])
}
/// The reply to [`Protect`](struct@Protect).
pub type ProtectResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Protect`](struct@Protect).
    ProtectError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
