// Generated from spec/im/v2/tag/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::im::{error, v2};
impl super::Api<'_> {
    /// Create a tag / 创建标签: [`Create`](struct@Create).
    pub fn create(&self, create_tag: CreateCreateTag) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(create_tag))
    }
}
/// Create a tag / 创建标签.
///
/// Creates a tag that can be attached to chats, and returns its ID. / 创建一个可以绑定到会话的标签，并返回它的 ID。
///
/// - `POST /open-apis/im/v2/tags`
/// - Rate limit: 5 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:tag:write`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The tag to create. / 要创建的标签。
    pub create_tag: CreateCreateTag,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(create_tag: CreateCreateTag) -> Self {
        Self { create_tag }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("create_tag", &mut self.create_tag);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v2.tag.create", Post, "/open-apis/im/v2/tags")
        .documented(text("创建标签", "Create a tag"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::IM_TAG_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(5, 1)]), &[])
        .request(Json, &[body("create_tag", Object).required()])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the new tag. / 新标签的 ID。
    pub id: String,
    /// Why the tag was not created, present only if that failed. / 标签未能创建的原因，仅在失败时有内容。
    pub create_tag_fail_reason: CreateCreateTagFailReason,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("create_tag_fail_reason", &mut self.create_tag_fail_reason);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Compare what was sent with the message in the reply and with this documentation.
    ///
    /// 参数错误，请根据接口返回的错误信息并参考文档检查输入参数。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The tag to create. / 要创建的标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreateTag {
    /// The type of tag, for now only a tag of the tenant. / 哪一类标签，目前只有租户标签。
    pub tag_type: CreateTagType,
    /// The default name of the tag, shown where there is none in the language. / 标签的默认名称，没有对应语言的名称时显示。
    /// - Example: `"text"`
    pub name: String,
    /// The name of the tag by language. / 标签名称的各语言版本。
    /// - Length: 0 to 40
    pub i18n_names: Option<Vec<v2::TagI18nNameInput>>,
}
impl CreateCreateTag {
    /// Creates the value from its required fields.
    pub fn new(tag_type: CreateTagType, name: impl Into<String>) -> Self {
        Self {
            tag_type,
            name: name.into(),
            i18n_names: Default::default(),
        }
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: impl Into<Vec<v2::TagI18nNameInput>>) -> Self {
        self.i18n_names = Some(value.into());
        self
    }
}
impl wire::Object for CreateCreateTag {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tag_type", &mut self.tag_type);
        f.field("name", &mut self.name);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
/// Why the tag was not created, present only if that failed. / 标签未能创建的原因，仅在失败时有内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCreateTagFailReason {
    /// The ID of the tag that has this name already. / 已占用该名称的标签的 ID。
    pub duplicate_id: String,
}
impl wire::Object for CreateCreateTagFailReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("duplicate_id", &mut self.duplicate_id);
    }
}
/// The type of tag, for now only a tag of the tenant. / 哪一类标签，目前只有租户标签。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateTagType {
    /// `tenant`: A tag of the tenant / 租户标签
    Tenant,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateTagType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateTagType {
    fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "tenant",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "tenant" => Self::Tenant,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CreateCreateTag CreateCreateTagFailReason
}
crate::codegen::__impl_enum! {
    CreateTagType
}
