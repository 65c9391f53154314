// Generated from spec/corehr/v2/pathway/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Create a pathway / 创建通道: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn create(
        &self,
        names: impl Into<Vec<v2::I18nInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(names))
    }
}
/// Create a pathway / 创建通道.
///
/// Creates a pathway with a name, code and description. / 创建一个带名称、编码和描述的通道。
///
/// - `POST /open-apis/corehr/v2/pathways`
/// - Rate limit: 3 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pathway:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Example: `"12454646"`
    pub client_token: Option<String>,
    /// The code of the pathway. / 通道的编码。
    /// - Example: `"A01234"`
    pub code: Option<String>,
    /// The name of the pathway, by language. / 通道的名称，按语言给出。
    /// - Length: 0 to 2
    pub names: Vec<v2::I18nInput>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    /// - Length: 0 to 2
    pub descriptions: Option<Vec<v2::I18nInput>>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(names: impl Into<Vec<v2::I18nInput>>) -> Self {
        Self {
            client_token: Default::default(),
            code: Default::default(),
            names: names.into(),
            descriptions: Default::default(),
        }
    }
    /// Sets `client_token`.
    #[must_use]
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `descriptions`.
    #[must_use]
    pub fn descriptions(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.descriptions = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("client_token", &mut self.client_token);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("corehr.v2.pathway.create", Post, "/open-apis/corehr/v2/pathways")
        .documented(text("创建通道", "Create a pathway"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PATHWAY_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(3, 1)]), &[])
        .request(Json, &[
            query("client_token", String),
            body("code", String),
            body("names", Array).required(),
            body("descriptions", Array),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    pub pathway_id: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
