// Generated from spec/corehr/v2/pathway/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Update a pathway / 更新通道: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.client_token(…))`.
    pub fn patch(&self, pathway_id: impl Into<String>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(pathway_id))
    }
}
/// Update a pathway / 更新通道.
///
/// Updates the name, code or description of a pathway; fields left out stay as they are.
///
/// 更新一个通道的名称、编码或描述，未传的字段不变。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().pathway().patch("6862995757234914824").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/corehr/v2/pathways/:pathway_id`
/// - Rate limit: 3 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:pathway:write`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the pathway, as returned by `corehr.v2.pathway.create` or given in the events about created and updated pathways.
    ///
    /// 通道 ID，由 `corehr.v2.pathway.create` 返回，也可由通道的创建和更新事件得到。
    /// - Example: `"6862995757234914824"`
    pub pathway_id: String,
    /// An idempotency key: requests with the same `client_token` count as one.
    ///
    /// 幂等标识，`client_token` 相同的请求视为同一请求。
    /// - Length: 0 to 128
    /// - Example: `"1245464678"`
    pub client_token: Option<String>,
    /// The code of the pathway. / 通道的编码。
    /// - Example: `"A01234"`
    pub code: Option<String>,
    /// The name of the pathway, by language. / 通道的名称，按语言给出。
    /// - Length: 0 to 2
    pub names: Option<Vec<v2::I18nInput>>,
    /// The description in this version, by language. / 该版本的描述，按语言给出。
    /// - Length: 0 to 2
    pub descriptions: Option<Vec<v2::I18nInput>>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(pathway_id: impl Into<String>) -> Self {
        Self {
            pathway_id: pathway_id.into(),
            client_token: Default::default(),
            code: Default::default(),
            names: Default::default(),
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
    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.names = Some(value.into());
        self
    }
    /// Sets `descriptions`.
    #[must_use]
    pub fn descriptions(mut self, value: impl Into<Vec<v2::I18nInput>>) -> Self {
        self.descriptions = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
        f.field("client_token", &mut self.client_token);
        f.field("code", &mut self.code);
        f.field("names", &mut self.names);
        f.field("descriptions", &mut self.descriptions);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("corehr.v2.pathway.patch", Patch, "/open-apis/corehr/v2/pathways/:pathway_id")
        .documented(text("更新通道", "Update a pathway"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_PATHWAY_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(3, 1)]), &[])
        .request(Json, &[
            path("pathway_id", String).required(),
            query("client_token", String),
            body("code", String),
            body("names", Array),
            body("descriptions", Array),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`1161604`](error::QPS_LIMIT_EXCEEDED): QPS over limit
    QpsLimitExceeded = error::QPS_LIMIT_EXCEEDED,
}
