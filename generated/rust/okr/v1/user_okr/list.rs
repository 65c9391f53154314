// Generated from spec/okr/v1/user_okr/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::{error, v1};
impl super::Api<'_> {
    /// List the OKRs of a user / 获取用户的 OKR 列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn list(
        &self,
        user_id: impl Into<String>,
        offset: impl Into<String>,
        limit: impl Into<String>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(user_id, offset, limit))
    }
}
/// List the OKRs of a user / 获取用户的 OKR 列表.
///
/// Returns the OKRs of a user; apps need a permission of their own. / 返回一名用户的 OKR，以应用身份调用须另有权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.okr().v1().user_okr().list("ou-asdasdasdasdasd", "0", "5").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/okr/v1/users/:user_id/okrs`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `okr:okr:readonly`, `okr:okr`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The user whose OKRs are listed, as a `user_id_type` ID. / 查询谁的 OKR，类型由 `user_id_type` 决定。
    /// - Example: `"ou-asdasdasdasdasd"`
    pub user_id: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::OkrUserIdType>,
    /// The position in `okr_list` to start from, counted from 0. / 从 `okr_list` 的第几项开始返回，从 0 数起。
    /// - Example: `"0"`
    pub offset: String,
    /// How many OKRs to return at most, up to 10. / 最多返回多少个 OKR，不超过 10。
    /// - Example: `"5"`
    pub limit: String,
    /// The language of the OKRs, such as of the names of people mentioned in them: `zh_cn` or `en_us`.
    ///
    /// OKR 内容（例如其中 @ 的人名）用哪种语言返回，`zh_cn` 或 `en_us`。
    /// - Default: `"zh_cn"`
    pub lang: Option<String>,
    /// The IDs of the periods whose OKRs are returned, 10 at most. / 只查这些周期的 OKR，最多 10 个。
    /// - Length: at most 10
    /// - Example: `["6990181559036610092"]`
    pub period_ids: Option<Vec<String>>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(
        user_id: impl Into<String>,
        offset: impl Into<String>,
        limit: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            user_id_type: Default::default(),
            offset: offset.into(),
            limit: limit.into(),
            lang: Default::default(),
            period_ids: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::OkrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `period_ids`.
    #[must_use]
    pub fn period_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.period_ids = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("offset", &mut self.offset);
        f.field("limit", &mut self.limit);
        f.field("lang", &mut self.lang);
        f.field("period_ids", &mut self.period_ids);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("okr.v1.user_okr.list", Get, "/open-apis/okr/v1/users/:user_id/okrs")
        .documented(text("获取用户的 OKR 列表", "List the OKRs of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::OKR_OKR_READONLY]),
            scopes(&[crate::scope::OKR_OKR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("user_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("offset", String).required(),
            query("limit", String).required(),
            query("lang", String).default("\"zh_cn\""),
            query("period_ids", Array),
        ])
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// How many OKR periods there are in total. / OKR 周期的总数。
    pub total: i64,
    /// The OKRs found. / 查到的 OKR。
    pub okr_list: Vec<v1::OkrBatch>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total", &mut self.total);
        f.field("okr_list", &mut self.okr_list);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// `1009999` (HTTP 500): Unknown error. Please contact Feishu Assistant or your customer success manager.
    ///
    /// The service failed. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalServerError = &ErrorInfo {
        message: "Unknown error. Please contact Feishu Assistant or your customer success manager.",
        ..*error::INTERNAL_SERVER_ERROR
    },
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// `1001001` (HTTP 400): Invalid parameters. Please check document and modify accordingly.
    ///
    /// A parameter is invalid, for example of the wrong type or out of range. Compare the request with the parameters of the operation.
    ///
    /// 请求参数不合法，例如类型不匹配或取值超出范围。请对照接口的参数说明修改。
    InvalidParameter = &ErrorInfo {
        message: "Invalid parameters. Please check document and modify accordingly.",
        ..*error::INVALID_PARAMETER
    },
    /// `1001002` (HTTP 400): No permission.
    ///
    /// The caller may not use the operation or see the data. Check the token, and that its app or user has permission on the data.
    ///
    /// 调用身份无权访问该接口或数据。请检查凭证，并确认该身份有相应的数据权限。
    PermissionDenied = &ErrorInfo {
        message: "No permission.",
        ..*error::PERMISSION_DENIED
    },
    /// `1001003` (HTTP 400): User not found.
    ///
    /// The user does not exist. Check the user ID, and that it is of the kind that `user_id_type` names.
    ///
    /// 用户不存在。请检查用户 ID，并确认它与 `user_id_type` 一致。
    UserNotFound = &ErrorInfo {
        message: "User not found.",
        ..*error::USER_NOT_FOUND
    },
    /// `1001004` (HTTP 400): OKR data not found.
    ///
    /// There is no OKR data with this ID. Check the ID in the request, and that the data has not been deleted.
    ///
    /// 没有找到该 ID 对应的 OKR 数据。请检查请求中的 ID，并确认数据未被删除。
    OkrDataNotFound = &ErrorInfo {
        message: "OKR data not found.",
        ..*error::OKR_DATA_NOT_FOUND
    },
}
