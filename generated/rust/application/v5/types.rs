// Generated from spec/application/v5/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The apps on this page. / 本页的应用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The name of the app. / 应用名称。
    pub app_name: String,
    /// The description of the app. / 应用描述。
    pub description: String,
    /// Whether this is an app or a shortcut. / 是普通应用还是快捷入口。
    pub app_type: ApplicationAppType,
    /// The URL of the app's icon. / 应用图标的链接。
    pub avatar_url: String,
    /// The ways to open the app, one for each feature and client. / 打开应用的各种方式，每种对应一个端上的一种功能。
    pub open_methods: Vec<OpenMethod>,
}
impl wire::Object for Application {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("app_name", &mut self.app_name);
        f.field("description", &mut self.description);
        f.field("app_type", &mut self.app_type);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("open_methods", &mut self.open_methods);
    }
}
/// Whether this is an app or a shortcut. / 是普通应用还是快捷入口。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationAppType {
    /// `app`: App / 普通应用
    App,
    /// `shortcut`: Shortcut / 快捷入口
    Shortcut,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationAppType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationAppType {
    fn as_str(&self) -> &str {
        match self {
            Self::App => "app",
            Self::Shortcut => "shortcut",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "app" => Self::App,
            "shortcut" => Self::Shortcut,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The language in which the information about the apps is returned. / 应用信息的返回语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Language {
    /// `zh_cn`: Chinese / 中文
    ZhCn,
    /// `en_us`: English / 英文
    EnUs,
    /// `ja_jp`: Japanese / 日文
    JaJp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Language {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Language {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh_cn",
            Self::EnUs => "en_us",
            Self::JaJp => "ja_jp",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh_cn" => Self::ZhCn,
            "en_us" => Self::EnUs,
            "ja_jp" => Self::JaJp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The ways to open the app, one for each feature and client. / 打开应用的各种方式，每种对应一个端上的一种功能。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenMethod {
    /// Which feature of the app the AppLink opens, and on which client. / 该 AppLink 在哪个端打开应用的哪种功能。
    pub r#type: OpenMethodType,
    /// The AppLink that opens the app. / 打开应用的 AppLink。
    pub applink: String,
}
impl wire::Object for OpenMethod {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("applink", &mut self.applink);
    }
}
/// Which feature of the app the AppLink opens, and on which client. / 该 AppLink 在哪个端打开应用的哪种功能。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenMethodType {
    /// `mobile_gadget`: Mini program on mobile / 移动端小程序
    MobileGadget,
    /// `mobile_web`: Web app on mobile / 移动端网页
    MobileWeb,
    /// `pc_gadget`: Mini program on the desktop / PC 端小程序
    PcGadget,
    /// `pc_web`: Web app on the desktop / PC 端网页
    PcWeb,
    /// `bot`: Bot / 机器人
    Bot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenMethodType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenMethodType {
    fn as_str(&self) -> &str {
        match self {
            Self::MobileGadget => "mobile_gadget",
            Self::MobileWeb => "mobile_web",
            Self::PcGadget => "pc_gadget",
            Self::PcWeb => "pc_web",
            Self::Bot => "bot",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "mobile_gadget" => Self::MobileGadget,
            "mobile_web" => Self::MobileWeb,
            "pc_gadget" => Self::PcGadget,
            "pc_web" => Self::PcWeb,
            "bot" => Self::Bot,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    Application OpenMethod
}
crate::codegen::__impl_enum! {
    ApplicationAppType Language OpenMethodType
}
