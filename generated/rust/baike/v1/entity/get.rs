// Generated from spec/baike/v1/entity/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::baike::{error, v1};
impl super::Api<'_> {
    /// Get an entry / 获取词条详情: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.provider(…))`.
    #[deprecated(note = "use `lingo.v1.entity.get` instead")]
    pub fn get(&self, entity_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(entity_id))
    }
}
/// Get an entry / 获取词条详情.
///
/// Returns an entry in detail by its ID or its ID in another system. Deprecated: use `lingo.v1.entity.get` instead.
///
/// 按词条 ID 或外部系统的 ID 返回词条详情。已废弃，请改用 `lingo.v1.entity.get`。
///
/// **Deprecated**: use `lingo.v1.entity.get` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.baike().v1().entity().get("enterprise_515879").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/baike/v1/entities/:entity_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the entry. / 词条的 ID。
    /// - Example: `"enterprise_515879"`
    pub entity_id: String,
    /// The external system that the entry is linked to; given together with `outer_id`.
    ///
    /// 词条所关联的外部系统，与 `outer_id` 一起填写。
    /// - Length: 2 to 32
    /// - Example: `"text"`
    pub provider: Option<String>,
    /// The unique ID of the entry in the external system; given together with `provider`.
    ///
    /// 词条在外部系统中的唯一 ID，与 `provider` 一起填写。
    /// - Length: 1 to 64
    /// - Example: `"12345"`
    pub outer_id: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(entity_id: impl Into<String>) -> Self {
        Self {
            entity_id: entity_id.into(),
            provider: Default::default(),
            outer_id: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `provider`.
    #[must_use]
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }
    /// Sets `outer_id`.
    #[must_use]
    pub fn outer_id(mut self, value: impl Into<String>) -> Self {
        self.outer_id = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity_id", &mut self.entity_id);
        f.field("provider", &mut self.provider);
        f.field("outer_id", &mut self.outer_id);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("baike.v1.entity.get", Get, "/open-apis/baike/v1/entities/:entity_id")
        .documented(text("获取词条详情", "Get an entry"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/get")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
            scopes(&[crate::scope::BAIKE_ENTITY_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("entity_id", String).required(),
            query("provider", String),
            query("outer_id", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The entry that was read. / 所查询的词条。
    pub entity: v1::Entity,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity", &mut self.entity);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1540001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1540002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
