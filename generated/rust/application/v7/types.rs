// Generated from spec/application/v7/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A scope of an app. / 一个应用权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfigScopeItem {
    /// The name of the scope, such as `im:message`. / 权限的名称，如 `im:message`。
    /// - Example: `"im:message"`
    pub scope_name: String,
    /// The identity the scope is requested for, which decides the token it is used with.
    ///
    /// 以何种身份申请该权限，这决定调用时使用哪种凭证。
    pub token_type: AppConfigScopeItemTokenType,
}
impl AppConfigScopeItem {
    /// Creates the value from its required fields.
    pub fn new(
        scope_name: impl Into<String>,
        token_type: AppConfigScopeItemTokenType,
    ) -> Self {
        Self {
            scope_name: scope_name.into(),
            token_type,
        }
    }
}
impl wire::Object for AppConfigScopeItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope_name", &mut self.scope_name);
        f.field("token_type", &mut self.token_type);
    }
}
/// The identity the scope is requested for, which decides the token it is used with.
///
/// 以何种身份申请该权限，这决定调用时使用哪种凭证。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppConfigScopeItemTokenType {
    /// `user`: As a user, with a `user_access_token` / 用户身份，以 `user_access_token` 调用
    User,
    /// `tenant`: As the app, with a `tenant_access_token` / 应用身份，以 `tenant_access_token` 调用
    Tenant,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppConfigScopeItemTokenType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppConfigScopeItemTokenType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::Tenant => "tenant",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "tenant" => Self::Tenant,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The lists of the security settings. / 安全设置的各名单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppConfigSecurityItem {
    /// The redirect URLs to add or remove. / 要增加或移除的重定向 URL。
    /// - Length: 0 to 300
    /// - Example: `["https://open.feishu.com/"]`
    pub redirect_urls: Option<Vec<String>>,
    /// The addresses to add to or remove from the IP allowlist; they have to be the public egress IPs of the caller.
    ///
    /// 要加入或移出 IP 白名单的地址，须为调用方在公网上的出口 IP。
    /// - Length: 0 to 300
    /// - Example: `["114.251.196.102"]`
    pub allowed_ips: Option<Vec<String>>,
    /// The trusted H5 domains to add or remove. Only pages on these domains can use the JSAPI, and some JSAPIs that check authorization require them.
    ///
    /// 要增加或移除的 H5 可信域名。只有这些域名下的网页能访问 JSAPI，部分要求鉴权的 JSAPI 必须配置它。
    /// - Length: 0 to 300
    /// - Example: `["https://open.feishu.com"]`
    pub h5_trusted_domains: Option<Vec<String>>,
    /// The trusted domains of web-views to add or remove. / 要增加或移除的 web-view 可信域名。
    /// - Length: 0 to 300
    /// - Example: `["https://open.feishu.com"]`
    pub web_view_trusted_domains: Option<Vec<String>>,
    /// The URL schemes to add to or remove from the allowlist of the mini program, such as `https://applink.feishu.cn`.
    ///
    /// 要加入或移出小程序协议名白名单的内容，如 `https://applink.feishu.cn`。
    /// - Length: 0 to 20
    /// - Example: `["https://applink.feishu.cn"]`
    pub allowed_schemas: Option<Vec<String>>,
    /// The trusted server domains to add or remove. / 要增加或移除的可信服务器域名。
    /// - Length: 0 to 300
    /// - Example: `["https://open.feishu.com"]`
    pub allowed_server_domains: Option<Vec<String>>,
}
impl AppConfigSecurityItem {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `redirect_urls`.
    #[must_use]
    pub fn redirect_urls(mut self, value: impl Into<Vec<String>>) -> Self {
        self.redirect_urls = Some(value.into());
        self
    }
    /// Sets `allowed_ips`.
    #[must_use]
    pub fn allowed_ips(mut self, value: impl Into<Vec<String>>) -> Self {
        self.allowed_ips = Some(value.into());
        self
    }
    /// Sets `h5_trusted_domains`.
    #[must_use]
    pub fn h5_trusted_domains(mut self, value: impl Into<Vec<String>>) -> Self {
        self.h5_trusted_domains = Some(value.into());
        self
    }
    /// Sets `web_view_trusted_domains`.
    #[must_use]
    pub fn web_view_trusted_domains(mut self, value: impl Into<Vec<String>>) -> Self {
        self.web_view_trusted_domains = Some(value.into());
        self
    }
    /// Sets `allowed_schemas`.
    #[must_use]
    pub fn allowed_schemas(mut self, value: impl Into<Vec<String>>) -> Self {
        self.allowed_schemas = Some(value.into());
        self
    }
    /// Sets `allowed_server_domains`.
    #[must_use]
    pub fn allowed_server_domains(mut self, value: impl Into<Vec<String>>) -> Self {
        self.allowed_server_domains = Some(value.into());
        self
    }
}
impl wire::Object for AppConfigSecurityItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("redirect_urls", &mut self.redirect_urls);
        f.field("allowed_ips", &mut self.allowed_ips);
        f.field("h5_trusted_domains", &mut self.h5_trusted_domains);
        f.field("web_view_trusted_domains", &mut self.web_view_trusted_domains);
        f.field("allowed_schemas", &mut self.allowed_schemas);
        f.field("allowed_server_domains", &mut self.allowed_server_domains);
    }
}
/// The language of this entry. / 该条内容所用的语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum I18nKey {
    /// `zh_cn`: Chinese / 中文
    ZhCn,
    /// `en_us`: English / 英文
    EnUs,
    /// `ja_jp`: Japanese / 日文
    JaJp,
    /// `zh_hk`: Traditional Chinese (Hong Kong, China) / 繁体中文（中国香港）
    ZhHk,
    /// `zh_tw`: Traditional Chinese (Taiwan, China) / 繁体中文（中国台湾）
    ZhTw,
    /// `id_id`: Indonesian / 印度尼西亚语
    IdId,
    /// `ms_my`: Malay / 马来语
    MsMy,
    /// `de_de`: German / 德语
    DeDe,
    /// `es_es`: Spanish / 西班牙语
    EsEs,
    /// `fr_fr`: French / 法语
    FrFr,
    /// `it_it`: Italian / 意大利语
    ItIt,
    /// `pt_br`: Portuguese (Brazil) / 葡萄牙语（巴西）
    PtBr,
    /// `vi_vn`: Vietnamese / 越南语
    ViVn,
    /// `ru_ru`: Russian / 俄语
    RuRu,
    /// `th_th`: Thai / 泰语
    ThTh,
    /// `ko_kr`: Korean / 韩语
    KoKr,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for I18nKey {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for I18nKey {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh_cn",
            Self::EnUs => "en_us",
            Self::JaJp => "ja_jp",
            Self::ZhHk => "zh_hk",
            Self::ZhTw => "zh_tw",
            Self::IdId => "id_id",
            Self::MsMy => "ms_my",
            Self::DeDe => "de_de",
            Self::EsEs => "es_es",
            Self::FrFr => "fr_fr",
            Self::ItIt => "it_it",
            Self::PtBr => "pt_br",
            Self::ViVn => "vi_vn",
            Self::RuRu => "ru_ru",
            Self::ThTh => "th_th",
            Self::KoKr => "ko_kr",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh_cn" => Self::ZhCn,
            "en_us" => Self::EnUs,
            "ja_jp" => Self::JaJp,
            "zh_hk" => Self::ZhHk,
            "zh_tw" => Self::ZhTw,
            "id_id" => Self::IdId,
            "ms_my" => Self::MsMy,
            "de_de" => Self::DeDe,
            "es_es" => Self::EsEs,
            "fr_fr" => Self::FrFr,
            "it_it" => Self::ItIt,
            "pt_br" => Self::PtBr,
            "vi_vn" => Self::ViVn,
            "ru_ru" => Self::RuRu,
            "th_th" => Self::ThTh,
            "ko_kr" => Self::KoKr,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    AppConfigScopeItem AppConfigSecurityItem
}
crate::codegen::__impl_enum! {
    AppConfigScopeItemTokenType I18nKey
}
