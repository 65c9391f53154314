// Generated from spec/okr/v1/progress_record/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::okr::{error, v1};
impl super::Api<'_> {
    /// Create a progress record / 创建 OKR 进展记录: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        source_title: impl Into<String>,
        source_url: impl Into<String>,
        target_id: impl Into<String>,
        target_type: i64,
        content: v1::ContentBlockInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(source_title, source_url, target_id, target_type, content),
        )
    }
}
/// Create a progress record / 创建 OKR 进展记录.
///
/// Creates a progress record of an objective or key result. / 为一个目标或关键结果创建进展记录。
///
/// - `POST /open-apis/okr/v1/progress_records`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `okr:okr`, `okr:okr.progress:writeonly`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::OkrUserIdType>,
    /// The name of the source of the progress, shown with it. / 进展来源的名称，随进展显示。
    /// - Example: `"text"`
    pub source_title: String,
    /// The URL of the source of the progress. / 进展来源的链接。
    /// - Matches `^https?://.*$`
    /// - Example: `"https://www.zhoubao.com"`
    pub source_url: String,
    /// The ID of the objective or key result that the progress is on, whichever `target_type` says, from `okr.v1.okr.batch_get` or `okr.v1.user_okr.list`.
    ///
    /// 进展所属的 Objective 或 Key Result 的 ID，是哪一种见 `target_type`；由 `okr.v1.okr.batch_get` 或 `okr.v1.user_okr.list` 得到。
    /// - Example: `"7041430377642082323"`
    pub target_id: String,
    /// Whether `target_id` is an objective or a key result. / `target_id` 是 Objective 还是 Key Result。
    /// - `2`: Objective / Objective
    /// - `3`: Key result / Key Result
    /// - Example: `2`
    pub target_type: i64,
    /// The text of the progress, as rich text. / 进展的富文本内容。
    pub content: v1::ContentBlockInput,
    /// The URL of the source that opens on computers. / 在电脑端打开的进展来源链接。
    /// - Matches `^https?://.*$`
    /// - Example: `"open.feishu.cn"`
    pub source_url_pc: Option<String>,
    /// The URL of the source that opens on mobile devices. / 在移动端打开的进展来源链接。
    /// - Matches `^https?://.*$`
    /// - Example: `"open.feishu.cn"`
    pub source_url_mobile: Option<String>,
    /// The progress and status of the goal. / 进展的百分比和状态。
    pub progress_rate: Option<v1::ProgressRateNewInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        source_title: impl Into<String>,
        source_url: impl Into<String>,
        target_id: impl Into<String>,
        target_type: i64,
        content: v1::ContentBlockInput,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            source_title: source_title.into(),
            source_url: source_url.into(),
            target_id: target_id.into(),
            target_type,
            content,
            source_url_pc: Default::default(),
            source_url_mobile: Default::default(),
            progress_rate: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::OkrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `source_url_pc`.
    #[must_use]
    pub fn source_url_pc(mut self, value: impl Into<String>) -> Self {
        self.source_url_pc = Some(value.into());
        self
    }
    /// Sets `source_url_mobile`.
    #[must_use]
    pub fn source_url_mobile(mut self, value: impl Into<String>) -> Self {
        self.source_url_mobile = Some(value.into());
        self
    }
    /// Sets `progress_rate`.
    #[must_use]
    pub fn progress_rate(mut self, value: v1::ProgressRateNewInput) -> Self {
        self.progress_rate = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("source_title", &mut self.source_title);
        f.field("source_url", &mut self.source_url);
        f.field("target_id", &mut self.target_id);
        f.field("target_type", &mut self.target_type);
        f.field("content", &mut self.content);
        f.field("source_url_pc", &mut self.source_url_pc);
        f.field("source_url_mobile", &mut self.source_url_mobile);
        f.field("progress_rate", &mut self.progress_rate);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("okr.v1.progress_record.create", Post, "/open-apis/okr/v1/progress_records")
        .documented(text("创建 OKR 进展记录", "Create a progress record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/create")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::OKR_OKR]),
            scopes(&[crate::scope::OKR_OKR_PROGRESS_WRITEONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("source_title", String).required(),
            body("source_url", String).required(),
            body("target_id", String).required(),
            body("target_type", Integer).required(),
            body("content", Object).required(),
            body("source_url_pc", String),
            body("source_url_mobile", String),
            body("progress_rate", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::ProgressRecord;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// [`1001004`](error::OKR_DATA_NOT_FOUND): okr data not found
    OkrDataNotFound = error::OKR_DATA_NOT_FOUND,
}
