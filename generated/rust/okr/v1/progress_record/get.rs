// Generated from spec/okr/v1/progress_record/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::{error, v1};
impl super::Api<'_> {
    /// Get a progress record / 获取 OKR 进展记录: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn get(&self, progress_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(progress_id))
    }
}
/// Get a progress record / 获取 OKR 进展记录.
///
/// Returns the content, time of update, percentage and status of a progress record.
///
/// 返回一条进展记录的内容、更新时间、百分比和状态。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.okr().v1().progress_record().get("7041857032248410131").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/okr/v1/progress_records/:progress_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `okr:okr:readonly`, `okr:okr.progress:readonly`, `okr:okr`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the progress record to fetch, from `okr.v1.okr.batch_get` or `okr.v1.user_okr.list`.
    ///
    /// 要查询的进展记录 ID，由 `okr.v1.okr.batch_get` 或 `okr.v1.user_okr.list` 得到。
    /// - Example: `"7041857032248410131"`
    pub progress_id: String,
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::OkrUserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(progress_id: impl Into<String>) -> Self {
        Self {
            progress_id: progress_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::OkrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("progress_id", &mut self.progress_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("okr.v1.progress_record.get", Get, "/open-apis/okr/v1/progress_records/:progress_id")
        .documented(text("获取 OKR 进展记录", "Get a progress record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::OKR_OKR_READONLY]),
            scopes(&[crate::scope::OKR_OKR_PROGRESS_READONLY]),
            scopes(&[crate::scope::OKR_OKR]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("progress_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::ProgressRecord;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1009999`](error::INTERNAL_SERVER_ERROR): internal server error
    InternalServerError = error::INTERNAL_SERVER_ERROR,
    /// [`1009998`](error::SYSTEM_EXCEPTION): system exception
    SystemException = error::SYSTEM_EXCEPTION,
    /// [`1001001`](error::INVALID_PARAMETER): invalid parameters
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1001002`](error::PERMISSION_DENIED): no permission
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1001003`](error::USER_NOT_FOUND): user not found
    UserNotFound = error::USER_NOT_FOUND,
    /// `1001004` (HTTP 400): okr data not found
    ///
    /// The OKR progress record was not found. Check the `progress_id`. / 没有找到该 OKR 进展记录。请检查 `progress_id`。
    OkrDataNotFound = &ErrorInfo {
        fix: Text { zh: "没有找到该 OKR 进展记录。请检查 `progress_id`。", en: "The OKR progress record was not found. Check the `progress_id`." },
        ..*error::OKR_DATA_NOT_FOUND
    },
}
