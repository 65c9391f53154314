// Generated from spec/baike/v1/entity/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::baike::{error, v1};
impl super::Api<'_> {
    /// Create an entry without review / 创建免审词条: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `lingo.v1.entity.create` instead")]
    pub fn create(
        &self,
        main_keys: impl Into<Vec<v1::TermInput>>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(main_keys))
    }
}
/// Create an entry without review / 创建免审词条.
///
/// Creates an entry directly in the dictionary, without review. Deprecated: use `lingo.v1.entity.create` instead.
///
/// 创建词条并直接写入词库，不经审核。已废弃，请改用 `lingo.v1.entity.create`。
///
/// **Deprecated**: use `lingo.v1.entity.create` instead.
///
/// - `POST /open-apis/baike/v1/entities`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity:exempt_review`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The names of the entry. / 词条的名称。
    /// - Length: at most 1
    pub main_keys: Vec<v1::TermInput>,
    /// The aliases of the entry. / 词条的别名。
    /// - Length: at most 10
    pub aliases: Option<Vec<v1::TermInput>>,
    /// The definition as plain text; at least one of it and `rich_text` must be given, or error 1540001 results.
    ///
    /// 纯文本的释义；它与 `rich_text` 至少填写一个，否则返回错误 1540001。
    /// - Length: at most 5000
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The contacts, chats, documents, links and so on that belong to the entry. / 与词条相关的联系人、群组、文档、链接等。
    pub related_meta: Option<v1::RelatedMetaInput>,
    /// What the entry corresponds to in an external system. / 词条在外部系统中的对应关系。
    pub outer_info: Option<v1::OuterInfoInput>,
    /// The definition as rich text; if given, `description` has no effect. It must contain at least one `<p>` tag; the [guide to Lingo](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/overview) lists what else is possible.
    ///
    /// 富文本的释义，填写后 `description` 不生效；至少要含一个 `<p>` 标签，否则报错，支持的格式见[词典指南的释义部分](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/overview)。
    /// - Length: at most 5000
    /// - Example: `"text"`
    pub rich_text: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(main_keys: impl Into<Vec<v1::TermInput>>) -> Self {
        Self {
            user_id_type: Default::default(),
            main_keys: main_keys.into(),
            aliases: Default::default(),
            description: Default::default(),
            related_meta: Default::default(),
            outer_info: Default::default(),
            rich_text: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `aliases`.
    #[must_use]
    pub fn aliases(mut self, value: impl Into<Vec<v1::TermInput>>) -> Self {
        self.aliases = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `related_meta`.
    #[must_use]
    pub fn related_meta(mut self, value: v1::RelatedMetaInput) -> Self {
        self.related_meta = Some(value);
        self
    }
    /// Sets `outer_info`.
    #[must_use]
    pub fn outer_info(mut self, value: v1::OuterInfoInput) -> Self {
        self.outer_info = Some(value);
        self
    }
    /// Sets `rich_text`.
    #[must_use]
    pub fn rich_text(mut self, value: impl Into<String>) -> Self {
        self.rich_text = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("main_keys", &mut self.main_keys);
        f.field("aliases", &mut self.aliases);
        f.field("description", &mut self.description);
        f.field("related_meta", &mut self.related_meta);
        f.field("outer_info", &mut self.outer_info);
        f.field("rich_text", &mut self.rich_text);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("baike.v1.entity.create", Post, "/open-apis/baike/v1/entities")
        .documented(text("创建免审词条", "Create an entry without review"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("main_keys", Array).required(),
            body("aliases", Array),
            body("description", String),
            body("related_meta", Object),
            body("outer_info", Object),
            body("rich_text", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The entry that was created. / 新建的词条。
    pub entity: v1::Entity,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entity", &mut self.entity);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`1540001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1540002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
}
