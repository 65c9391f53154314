// Generated from spec/application/v6/app_badge/set.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Set the badge of an app / 更新应用红点: [`Set`](struct@Set).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn set(
        &self,
        user_id: impl Into<String>,
        version: impl Into<String>,
    ) -> crate::codegen::Call<Set> {
        crate::codegen::Call::new(self.client, Set::new(user_id, version))
    }
}
/// Set the badge of an app / 更新应用红点.
///
/// Updates the number on the badge of an app that a user sees on desktop and mobile, in the workplace.
///
/// 更新一个用户在电脑端和手机端看到的应用红点数，用于工作台。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v6().app_badge().set("ou_d317f090b7258ad0372aa53963cda70d", "1664360599355").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v6/app_badge/set`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`SetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_badge/set)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Set {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The user; in requests, as a `user_id_type` ID. / 用户 ID，在请求中类型由 `user_id_type` 决定。
    /// - Example: `"ou_d317f090b7258ad0372aa53963cda70d"`
    pub user_id: String,
    /// The version of the badge data, which tells newer data from older. / 徽标数据的版本号，用于区分数据的新旧。
    /// - Example: `"1664360599355"`
    pub version: String,
    /// Extra information of the badge. / 徽标的附加信息。
    /// - Example: `"{}"`
    pub extra: Option<String>,
    /// The numbers shown as badges on the desktop. / PC 端显示的徽标数。
    pub pc: Option<v6::ClientBadgeNum>,
    /// The numbers shown as badges on mobile. / 移动端显示的徽标数。
    pub mobile: Option<v6::ClientBadgeNum>,
}
impl Set {
    /// Creates the value from its required fields.
    pub fn new(user_id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            user_id_type: Default::default(),
            user_id: user_id.into(),
            version: version.into(),
            extra: Default::default(),
            pc: Default::default(),
            mobile: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `extra`.
    #[must_use]
    pub fn extra(mut self, value: impl Into<String>) -> Self {
        self.extra = Some(value.into());
        self
    }
    /// Sets `pc`.
    #[must_use]
    pub fn pc(mut self, value: v6::ClientBadgeNum) -> Self {
        self.pc = Some(value);
        self
    }
    /// Sets `mobile`.
    #[must_use]
    pub fn mobile(mut self, value: v6::ClientBadgeNum) -> Self {
        self.mobile = Some(value);
        self
    }
}
impl wire::Object for Set {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_id", &mut self.user_id);
        f.field("version", &mut self.version);
        f.field("extra", &mut self.extra);
        f.field("pc", &mut self.pc);
        f.field("mobile", &mut self.mobile);
    }
}
crate::codegen::__impl_object! {
    Set
}
crate::codegen::__operation! {
    Set => SetResponse, SetError:
    Endpoint::new("application.v6.app_badge.set", Post, "/open-apis/application/v6/app_badge/set")
        .documented(text("更新应用红点", "Set the badge of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_badge/set")
        .access(&[Tenant], &[Custom, Store], &[])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Special, &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("user_id", String).required(),
            body("version", String).required(),
            body("extra", String),
            body("pc", Object),
            body("mobile", Object),
        ])
}
/// The reply to [`Set`](struct@Set).
pub type SetResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Set`](struct@Set).
    SetError:
    /// `213001` (HTTP 400): pc version conflict
    ///
    /// The version of the PC client conflicts, usually after concurrent updates. Try again later.
    ///
    /// PC 端版本冲突，通常由并发更新引起。请稍后重试。
    InvalidUserId = &ErrorInfo {
        message: "pc version conflict",
        fix: Text { zh: "PC 端版本冲突，通常由并发更新引起。请稍后重试。", en: "The version of the PC client conflicts, usually after concurrent updates. Try again later." },
        ..*error::INVALID_USER_ID
    },
    /// `213002` (HTTP 400): mobile version conflict
    ///
    /// The version of the mobile client conflicts, usually after concurrent updates. Try again later.
    ///
    /// 移动端版本冲突，通常由并发更新引起。请稍后重试。
    InvalidPageSize = &ErrorInfo {
        message: "mobile version conflict",
        fix: Text { zh: "移动端版本冲突，通常由并发更新引起。请稍后重试。", en: "The version of the mobile client conflicts, usually after concurrent updates. Try again later." },
        ..*error::INVALID_PAGE_SIZE
    },
    /// `213003` (HTTP 400): no data
    ///
    /// There is no data to set. Verify the user and the badge data in the request. / 没有可设置的数据。请检查请求中的用户和角标数据。
    PageTokenInvalid = &ErrorInfo {
        message: "no data",
        fix: Text { zh: "没有可设置的数据。请检查请求中的用户和角标数据。", en: "There is no data to set. Verify the user and the badge data in the request." },
        ..*error::PAGE_TOKEN_INVALID
    },
    /// `213004` (HTTP 400): set same user data concurrently
    ///
    /// Data of the same user is being set concurrently. Try again later and update a user in one request at a time.
    ///
    /// 同一用户的数据正在被并发设置。请稍后重试，并串行更新同一用户。
    RequestParameterInvalid = &ErrorInfo {
        message: "set same user data concurrently",
        fix: Text { zh: "同一用户的数据正在被并发设置。请稍后重试，并串行更新同一用户。", en: "Data of the same user is being set concurrently. Try again later and update a user in one request at a time." },
        ..*error::REQUEST_PARAMETER_INVALID
    },
    /// `213005` (HTTP 400): invalid version
    ///
    /// The version of the badge data is wrong. Correct `version`. / 角标数据的版本号不正确。请修正 `version`。
    GetFavouriteAppFailed = &ErrorInfo {
        message: "invalid version",
        fix: Text { zh: "角标数据的版本号不正确。请修正 `version`。", en: "The version of the badge data is wrong. Correct `version`." },
        ..*error::GET_FAVOURITE_APP_FAILED
    },
    /// `213006` (HTTP 400): user status not valid
    ///
    /// The status of the user is not valid. Make sure the user is active and not resigned.
    ///
    /// 用户状态异常。请确认该用户处于正常的在职状态。
    GetRecommendAppFailed = &ErrorInfo {
        message: "user status not valid",
        fix: Text { zh: "用户状态异常。请确认该用户处于正常的在职状态。", en: "The status of the user is not valid. Make sure the user is active and not resigned." },
        ..*error::GET_RECOMMEND_APP_FAILED
    },
    /// `213007` (HTTP 400): user is invisible
    ///
    /// The app is not visible to this user. Add the user to the [availability of the app](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) in the developer console.
    ///
    /// 应用对该用户不可见。请在开发者后台将用户加入[应用的可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    GetAppDetailFailed = &ErrorInfo {
        status: Some(400),
        message: "user is invisible",
        fix: Text { zh: "应用对该用户不可见。请在开发者后台将用户加入[应用的可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。", en: "The app is not visible to this user. Add the user to the [availability of the app](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) in the developer console." },
        links: &[Link { text: "应用的可用范围", url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability" }],
        ..*error::GET_APP_DETAIL_FAILED
    },
}
