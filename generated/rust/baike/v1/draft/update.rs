// Generated from spec/baike/v1/draft/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::baike::{error, v1};
impl super::Api<'_> {
    /// Update a draft / 更新草稿: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    #[deprecated(note = "use `lingo.v1.draft.update` instead")]
    pub fn update(
        &self,
        draft_id: impl Into<String>,
        main_keys: impl Into<Vec<v1::TermInput>>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(draft_id, main_keys))
    }
}
/// Update a draft / 更新草稿.
///
/// Updates a draft that has not been reviewed yet. Deprecated: use `lingo.v1.draft.update` instead.
///
/// 更新一份尚未审批的草稿。已废弃，请改用 `lingo.v1.draft.update`。
///
/// **Deprecated**: use `lingo.v1.draft.update` instead.
///
/// - `PUT /open-apis/baike/v1/drafts/:draft_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `baike:entity`, `baike:entity:exempt_review`
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the draft. / 草稿的 ID。
    /// - Example: `"5347"`
    pub draft_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The ID of the entry to update; omit it to create a new entry. / 要更新的词条的 ID；新建词条时不填。
    /// - Example: `"enterprise_40217521"`
    pub id: Option<String>,
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
    /// The definition as rich text; if given, `description` has no effect. The [guide to Lingo](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/overview) lists what it may contain.
    ///
    /// 富文本的释义，填写后 `description` 不生效；支持的格式见[词典指南的释义部分](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/overview)。
    /// - Length: at most 5000
    /// - Example: `"text"`
    pub rich_text: Option<String>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        draft_id: impl Into<String>,
        main_keys: impl Into<Vec<v1::TermInput>>,
    ) -> Self {
        Self {
            draft_id: draft_id.into(),
            user_id_type: Default::default(),
            id: Default::default(),
            main_keys: main_keys.into(),
            aliases: Default::default(),
            description: Default::default(),
            related_meta: Default::default(),
            rich_text: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    /// Sets `rich_text`.
    #[must_use]
    pub fn rich_text(mut self, value: impl Into<String>) -> Self {
        self.rich_text = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("draft_id", &mut self.draft_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("id", &mut self.id);
        f.field("main_keys", &mut self.main_keys);
        f.field("aliases", &mut self.aliases);
        f.field("description", &mut self.description);
        f.field("related_meta", &mut self.related_meta);
        f.field("rich_text", &mut self.rich_text);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("baike.v1.draft.update", Put, "/open-apis/baike/v1/drafts/:draft_id")
        .documented(text("更新草稿", "Update a draft"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/update")
        .access(&[Tenant, User], &[Custom], &[
            scopes(&[crate::scope::BAIKE_ENTITY]),
            scopes(&[crate::scope::BAIKE_ENTITY_EXEMPT_REVIEW]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("draft_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("id", String),
            body("main_keys", Array).required(),
            body("aliases", Array),
            body("description", String),
            body("related_meta", Object),
            body("rich_text", String),
        ])
}
/// The reply to [`Update`](struct@Update).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The draft as it is after the update. / 更新后的草稿。
    pub draft: v1::Draft,
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("draft", &mut self.draft);
    }
}
crate::codegen::__impl_object! {
    UpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`1540001`](error::INVALID_PARAMETER): invalid param
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1540002`](error::NETWORK_ANOMALY): network anomaly, please try again
    NetworkAnomaly = error::NETWORK_ANOMALY,
    /// [`1540100`](error::DRAFT_REVIEWED_CANNOT_BE_EDITED): draft has been reviewed and cannot be edited
    DraftReviewedCannotBeEdited = error::DRAFT_REVIEWED_CANNOT_BE_EDITED,
}
