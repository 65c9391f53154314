// Generated from spec/wiki/v2/space/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// Get a wiki space / 获取知识空间信息: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.lang(…))`.
    pub fn get(&self, space_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(space_id))
    }
}
/// Get a wiki space / 获取知识空间信息.
///
/// Returns a wiki space by its ID, with its type, visibility, sharing status and more.
///
/// 按 ID 返回一个知识空间的类型、可见性和分享状态等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.wiki().v2().space().get("6870403571079249922").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:space:read`, `wiki:wiki`, `wiki:wiki:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the wiki space, found by listing wiki spaces; an administrator of the space can also copy the number from the address of its settings page.
    ///
    /// 知识空间 ID，可查询知识空间列表取得；知识库管理员也可从知识库设置页的地址中复制数字部分。
    /// - Example: `"6870403571079249922"`
    pub space_id: String,
    /// The language in which the name of "My Document Library" is returned; it matters only when that library is queried.
    ///
    /// 返回“我的文档库”名称时使用的语言，仅在查询我的文档库时生效。
    /// - Default: `"en"`
    pub lang: Option<GetLang>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            lang: Default::default(),
        }
    }
    /// Sets `lang`.
    #[must_use]
    pub fn lang(mut self, value: GetLang) -> Self {
        self.lang = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("lang", &mut self.lang);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("wiki.v2.space.get", Get, "/open-apis/wiki/v2/spaces/:space_id")
        .documented(text("获取知识空间信息", "Get a wiki space"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_SPACE_READ]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::WIKI_WIKI_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[path("space_id", String).required(), query("lang", String).default("\"en\"")])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The wiki space. / 知识空间的信息。
    pub space: v2::Space,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space", &mut self.space);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
/// The language in which the name of "My Document Library" is returned; it matters only when that library is queried.
///
/// 返回“我的文档库”名称时使用的语言，仅在查询我的文档库时生效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetLang {
    /// `zh`: Simplified Chinese / 简体中文
    Zh,
    /// `id`: Indonesian / 印尼语
    Id,
    /// `de`: German / 德语
    De,
    /// `en`: English / 英语
    En,
    /// `es`: Spanish / 西班牙语
    Es,
    /// `fr`: French / 法语
    Fr,
    /// `it`: Italian / 意大利语
    It,
    /// `pt`: Portuguese / 葡萄牙语
    Pt,
    /// `vi`: Vietnamese / 越南语
    Vi,
    /// `ru`: Russian / 俄语
    Ru,
    /// `hi`: Hindi / 印地语
    Hi,
    /// `th`: Thai / 泰语
    Th,
    /// `ko`: Korean / 韩语
    Ko,
    /// `ja`: Japanese / 日语
    Ja,
    /// `zh-HK`: Traditional Chinese (Hong Kong, China) / 繁体中文（中国香港）
    ZhHk,
    /// `zh-TW`: Traditional Chinese (Taiwan, China) / 繁体中文（中国台湾）
    ZhTw,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetLang {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetLang {
    fn as_str(&self) -> &str {
        match self {
            Self::Zh => "zh",
            Self::Id => "id",
            Self::De => "de",
            Self::En => "en",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::It => "it",
            Self::Pt => "pt",
            Self::Vi => "vi",
            Self::Ru => "ru",
            Self::Hi => "hi",
            Self::Th => "th",
            Self::Ko => "ko",
            Self::Ja => "ja",
            Self::ZhHk => "zh-HK",
            Self::ZhTw => "zh-TW",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh" => Self::Zh,
            "id" => Self::Id,
            "de" => Self::De,
            "en" => Self::En,
            "es" => Self::Es,
            "fr" => Self::Fr,
            "it" => Self::It,
            "pt" => Self::Pt,
            "vi" => Self::Vi,
            "ru" => Self::Ru,
            "hi" => Self::Hi,
            "th" => Self::Th,
            "ko" => Self::Ko,
            "ja" => Self::Ja,
            "zh-HK" => Self::ZhHk,
            "zh-TW" => Self::ZhTw,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    GetLang
}
