// Generated from spec/task/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// An attachment. / 附件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The GUID of the attachment. / 附件的 GUID。
    pub guid: String,
    /// The token of the attachment in the cloud drive. / 附件在云文档中的 token。
    pub file_token: String,
    /// The file name of the attachment. / 附件的文件名。
    pub name: String,
    /// The size of the attachment in bytes. / 附件的大小，单位为字节。
    pub size: i64,
    /// The resource that the attachment belongs to, such as a task. / 附件所属的资源，例如任务。
    pub resource: Resource,
    /// Who uploaded the attachment. / 上传附件的成员。
    pub uploader: Member,
    /// Whether the attachment is the cover image. / 附件是否为封面图。
    pub is_cover: bool,
    /// When the attachment was uploaded, in milliseconds since 1970. / 附件的上传时间，毫秒级时间戳。
    pub uploaded_at: wire::TimestampMs,
    /// A temporary address to download the attachment from, made when the attachment is fetched; it works for 3 minutes and 3 downloads.
    ///
    /// 附件的临时下载地址，获取附件时生成，3 分钟内有效，最多下载 3 次。
    pub url: String,
}
impl wire::Object for Attachment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("file_token", &mut self.file_token);
        f.field("name", &mut self.name);
        f.field("size", &mut self.size);
        f.field("resource", &mut self.resource);
        f.field("uploader", &mut self.uploader);
        f.field("is_cover", &mut self.is_cover);
        f.field("uploaded_at", &mut self.uploaded_at);
        f.field("url", &mut self.url);
    }
}
/// A comment. / 评论。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// The ID of the comment. / 评论的 ID。
    pub id: String,
    /// The text of the comment. / 评论的内容。
    pub content: String,
    /// Who wrote the comment. / 评论的创建者。
    pub creator: Member,
    /// The ID of the comment that this one replies to; empty if it is no reply. / 该评论所回复的评论的 ID；不是回复时为空。
    pub reply_to_comment_id: String,
    /// When the comment was created, in milliseconds since 1970. / 评论的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the comment was last edited, in milliseconds since 1970. / 评论的最近修改时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
    /// The type of resource the comment belongs to. / 评论所属资源的类型。
    pub resource_type: String,
    /// The ID of the resource that the comment belongs to. / 评论所属资源的 ID。
    pub resource_id: String,
}
impl wire::Object for Comment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("content", &mut self.content);
        f.field("creator", &mut self.creator);
        f.field("reply_to_comment_id", &mut self.reply_to_comment_id);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("resource_type", &mut self.resource_type);
        f.field("resource_id", &mut self.resource_id);
    }
}
/// What completing a task does. / 完成任务时的自定义行为。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomComplete {
    /// What happens on completion in the desktop client (macOS and Windows).
    ///
    /// 在桌面客户端（macOS 和 Windows）上完成任务时的行为。
    pub pc: CustomCompleteItem,
    /// What happens on completion in the iOS client. / 在 iOS 客户端上完成任务时的行为。
    pub ios: CustomCompleteItem,
    /// What happens on completion in the Android client. / 在 Android 客户端上完成任务时的行为。
    pub android: CustomCompleteItem,
}
impl wire::Object for CustomComplete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc", &mut self.pc);
        f.field("ios", &mut self.ios);
        f.field("android", &mut self.android);
    }
}
/// The request form of [`CustomComplete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomCompleteInput {
    /// What happens on completion in the desktop client (macOS and Windows).
    ///
    /// 在桌面客户端（macOS 和 Windows）上完成任务时的行为。
    pub pc: Option<CustomCompleteItemInput>,
    /// What happens on completion in the iOS client. / 在 iOS 客户端上完成任务时的行为。
    pub ios: Option<CustomCompleteItemInput>,
    /// What happens on completion in the Android client. / 在 Android 客户端上完成任务时的行为。
    pub android: Option<CustomCompleteItemInput>,
}
impl CustomCompleteInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `pc`.
    #[must_use]
    pub fn pc(mut self, value: CustomCompleteItemInput) -> Self {
        self.pc = Some(value);
        self
    }
    /// Sets `ios`.
    #[must_use]
    pub fn ios(mut self, value: CustomCompleteItemInput) -> Self {
        self.ios = Some(value);
        self
    }
    /// Sets `android`.
    #[must_use]
    pub fn android(mut self, value: CustomCompleteItemInput) -> Self {
        self.android = Some(value);
        self
    }
}
impl wire::Object for CustomCompleteInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc", &mut self.pc);
        f.field("ios", &mut self.ios);
        f.field("android", &mut self.android);
    }
}
/// What completing a task does on one kind of client. / 在一种客户端上完成任务时的行为。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomCompleteItem {
    /// The address that the user is taken to on completing the task. / 用户点击完成时跳转到的地址。
    pub href: String,
    /// The prompt that the user sees on completing the task, in several languages. / 用户点击完成时弹出的提示语，各语言分别给出。
    pub tip: I18nText,
}
impl wire::Object for CustomCompleteItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("href", &mut self.href);
        f.field("tip", &mut self.tip);
    }
}
/// The request form of [`CustomCompleteItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomCompleteItemInput {
    /// The address that the user is taken to on completing the task. / 用户点击完成时跳转到的地址。
    pub href: Option<String>,
    /// The prompt that the user sees on completing the task, in several languages. / 用户点击完成时弹出的提示语，各语言分别给出。
    pub tip: Option<I18nTextInput>,
}
impl CustomCompleteItemInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `href`.
    #[must_use]
    pub fn href(mut self, value: impl Into<String>) -> Self {
        self.href = Some(value.into());
        self
    }
    /// Sets `tip`.
    #[must_use]
    pub fn tip(mut self, value: I18nTextInput) -> Self {
        self.tip = Some(value);
        self
    }
}
impl wire::Object for CustomCompleteItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("href", &mut self.href);
        f.field("tip", &mut self.tip);
    }
}
/// A custom field. / 自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// The GUID of the custom field. / 自定义字段的 GUID。
    pub guid: String,
    /// The name of the custom field. / 自定义字段的名称。
    pub name: String,
    /// The type of values the custom field holds; it also decides which `*_setting` field applies.
    ///
    /// 自定义字段存放哪种值，同时决定使用哪个 `*_setting` 字段。
    pub r#type: String,
    /// The settings of a number field, such as its format and decimals; for the type number only.
    ///
    /// 数字字段的设置，例如显示格式和小数位数；仅用于数字类型。
    pub number_setting: NumberSetting,
    /// The settings of a member field, such as whether it takes several members; for the type member only.
    ///
    /// 成员字段的设置，例如能否多选；仅用于成员类型。
    pub member_setting: MemberSetting,
    /// The settings of a date field, such as its format; for the type datetime only.
    ///
    /// 日期字段的设置，例如显示格式；仅用于日期类型。
    pub datetime_setting: DatetimeSetting,
    /// The settings of a single-select field, that is its options; for the type single_select only.
    ///
    /// 单选字段的设置，即可供选择的选项；仅用于单选类型。
    pub single_select_setting: SelectSetting,
    /// The settings of a multi-select field, that is its options; for the type multi_select only.
    ///
    /// 多选字段的设置，即可供选择的选项；仅用于多选类型。
    pub multi_select_setting: SelectSetting,
    /// The person who created the custom field. / 自定义字段的创建者。
    pub creator: Member,
    /// When the custom field was created, in milliseconds since 1970. / 自定义字段的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the custom field was last updated, in milliseconds since 1970. / 自定义字段的最近更新时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
    /// The settings of a text field; there is nothing to set so far. / 文本字段的设置，目前没有任何可设置的内容。
    pub text_setting: CustomFieldTextSetting,
}
impl wire::Object for CustomField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("number_setting", &mut self.number_setting);
        f.field("member_setting", &mut self.member_setting);
        f.field("datetime_setting", &mut self.datetime_setting);
        f.field("single_select_setting", &mut self.single_select_setting);
        f.field("multi_select_setting", &mut self.multi_select_setting);
        f.field("creator", &mut self.creator);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("text_setting", &mut self.text_setting);
    }
}
/// The settings of a text field; there is nothing to set so far. / 文本字段的设置，目前没有任何可设置的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldTextSetting {}
impl wire::Object for CustomFieldTextSetting {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
/// The values of the custom fields of the task. / 任务的自定义字段的值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// The GUID of the custom field. / 自定义字段的 GUID。
    pub guid: String,
    /// The type of the custom field, which tells in which `*_value` the value is.
    ///
    /// 自定义字段的类型，决定值在哪个 `*_value` 中。
    pub r#type: String,
    /// The value of a number field as a string; empty for no value. / 数字字段的值，以字符串表示；空字符串表示没有值。
    pub number_value: String,
    /// The value of a date field in milliseconds since 1970, as a string; empty for no value.
    ///
    /// 日期字段的值，毫秒级时间戳字符串；空字符串表示没有值。
    pub datetime_value: String,
    /// The value of a member field, users only; just one unless the field takes several, and empty for no value.
    ///
    /// 成员字段的值，只能是用户；字段不允许多选时只有一个，空数组表示没有值。
    pub member_value: Vec<Member>,
    /// The value of a single-select field, the GUID of the option; empty for no value.
    ///
    /// 单选字段的值，即所选选项的 GUID；空字符串表示没有值。
    pub single_select_value: String,
    /// The value of a multi-select field, the GUIDs of options of this field; empty for no value.
    ///
    /// 多选字段的值，即该字段所选选项的 GUID；空数组表示没有值。
    pub multi_select_value: Vec<String>,
    /// The name of the custom field. / 自定义字段的名称。
    pub name: String,
    /// The value of a text field; empty for no value. / 文本字段的值；空字符串表示没有值。
    pub text_value: String,
}
impl wire::Object for CustomFieldValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("type", &mut self.r#type);
        f.field("number_value", &mut self.number_value);
        f.field("datetime_value", &mut self.datetime_value);
        f.field("member_value", &mut self.member_value);
        f.field("single_select_value", &mut self.single_select_value);
        f.field("multi_select_value", &mut self.multi_select_value);
        f.field("name", &mut self.name);
        f.field("text_value", &mut self.text_value);
    }
}
/// The settings of a date field, such as its format; for the type datetime only.
///
/// 日期字段的设置，例如显示格式；仅用于日期类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatetimeSetting {
    /// The format that dates are shown in. / 日期的显示格式。
    pub format: DatetimeSettingFormat,
}
impl wire::Object for DatetimeSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("format", &mut self.format);
    }
}
/// The format that dates are shown in. / 日期的显示格式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DatetimeSettingFormat {
    /// `yyyy-mm-dd`
    YyyyMmDd,
    /// `yyyy/mm/dd`
    YyyyMmDd2,
    /// `mm/dd/yyyy`
    MmDdYyyy,
    /// `dd/mm/yyyy`
    DdMmYyyy,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DatetimeSettingFormat {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DatetimeSettingFormat {
    fn as_str(&self) -> &str {
        match self {
            Self::YyyyMmDd => "yyyy-mm-dd",
            Self::YyyyMmDd2 => "yyyy/mm/dd",
            Self::MmDdYyyy => "mm/dd/yyyy",
            Self::DdMmYyyy => "dd/mm/yyyy",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "yyyy-mm-dd" => Self::YyyyMmDd,
            "yyyy/mm/dd" => Self::YyyyMmDd2,
            "mm/dd/yyyy" => Self::MmDdYyyy,
            "dd/mm/yyyy" => Self::DdMmYyyy,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`DatetimeSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DatetimeSettingInput {
    /// The format that dates are shown in. / 日期的显示格式。
    pub format: Option<DatetimeSettingFormat>,
}
impl DatetimeSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: DatetimeSettingFormat) -> Self {
        self.format = Some(value);
        self
    }
}
impl wire::Object for DatetimeSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("format", &mut self.format);
    }
}
/// A due time. / 截止时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Due {
    /// When the task is due, in milliseconds since 1970. For a date without a time, give the timestamp of the date and set `is_all_day` to true.
    ///
    /// 截止时间，毫秒级时间戳。截止到某一天时，填该日期对应的时间戳，并将 `is_all_day` 设为 true。
    pub timestamp: wire::TimestampMs,
    /// Whether the task is due on a date rather than at a time; if true, only the date of `timestamp` is kept.
    ///
    /// 是否只精确到日期；为 true 时只采用 `timestamp` 的日期部分。
    pub is_all_day: bool,
}
impl wire::Object for Due {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("timestamp", &mut self.timestamp);
        f.field("is_all_day", &mut self.is_all_day);
    }
}
/// The request form of [`Due`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DueInput {
    /// When the task is due, in milliseconds since 1970. For a date without a time, give the timestamp of the date and set `is_all_day` to true.
    ///
    /// 截止时间，毫秒级时间戳。截止到某一天时，填该日期对应的时间戳，并将 `is_all_day` 设为 true。
    pub timestamp: Option<wire::TimestampMs>,
    /// Whether the task is due on a date rather than at a time; if true, only the date of `timestamp` is kept.
    ///
    /// 是否只精确到日期；为 true 时只采用 `timestamp` 的日期部分。
    pub is_all_day: Option<bool>,
}
impl DueInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets `is_all_day`.
    #[must_use]
    pub fn is_all_day(mut self, value: bool) -> Self {
        self.is_all_day = Some(value);
        self
    }
}
impl wire::Object for DueInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("timestamp", &mut self.timestamp);
        f.field("is_all_day", &mut self.is_all_day);
    }
}
/// The link to the page of the task on the platform that it comes from. / 指向来源平台详情页的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Href {
    /// The address of the link. / 链接的地址。
    pub url: String,
    /// The title that the link is shown with. / 链接显示的标题。
    pub title: String,
}
impl wire::Object for Href {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
    }
}
/// The request form of [`Href`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HrefInput {
    /// The address of the link. / 链接的地址。
    pub url: Option<String>,
    /// The title that the link is shown with. / 链接显示的标题。
    pub title: Option<String>,
}
impl HrefInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}
impl wire::Object for HrefInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("title", &mut self.title);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nText {
    /// The text in English. / 英文文本。
    pub en_us: String,
    /// The text in Chinese. / 简体中文文本。
    pub zh_cn: String,
    /// The text in Chinese as used in Hong Kong. / 繁体中文（香港）文本。
    pub zh_hk: String,
    /// The text in Chinese as used in Taiwan. / 繁体中文（台湾）文本。
    pub zh_tw: String,
    /// The text in Japanese. / 日文文本。
    pub ja_jp: String,
    /// The text in French. / 法文文本。
    pub fr_fr: String,
    /// The text in Italian. / 意大利文文本。
    pub it_it: String,
    /// The text in German. / 德文文本。
    pub de_de: String,
    /// The text in Russian. / 俄文文本。
    pub ru_ru: String,
    /// The text in Thai. / 泰文文本。
    pub th_th: String,
    /// The text in Spanish. / 西班牙文文本。
    pub es_es: String,
    /// The text in Korean. / 韩文文本。
    pub ko_kr: String,
}
impl wire::Object for I18nText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("en_us", &mut self.en_us);
        f.field("zh_cn", &mut self.zh_cn);
        f.field("zh_hk", &mut self.zh_hk);
        f.field("zh_tw", &mut self.zh_tw);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("fr_fr", &mut self.fr_fr);
        f.field("it_it", &mut self.it_it);
        f.field("de_de", &mut self.de_de);
        f.field("ru_ru", &mut self.ru_ru);
        f.field("th_th", &mut self.th_th);
        f.field("es_es", &mut self.es_es);
        f.field("ko_kr", &mut self.ko_kr);
    }
}
/// The request form of [`I18nText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nTextInput {
    /// The text in English. / 英文文本。
    pub en_us: Option<String>,
    /// The text in Chinese. / 简体中文文本。
    pub zh_cn: Option<String>,
    /// The text in Chinese as used in Hong Kong. / 繁体中文（香港）文本。
    pub zh_hk: Option<String>,
    /// The text in Chinese as used in Taiwan. / 繁体中文（台湾）文本。
    pub zh_tw: Option<String>,
    /// The text in Japanese. / 日文文本。
    pub ja_jp: Option<String>,
    /// The text in French. / 法文文本。
    pub fr_fr: Option<String>,
    /// The text in Italian. / 意大利文文本。
    pub it_it: Option<String>,
    /// The text in German. / 德文文本。
    pub de_de: Option<String>,
    /// The text in Russian. / 俄文文本。
    pub ru_ru: Option<String>,
    /// The text in Thai. / 泰文文本。
    pub th_th: Option<String>,
    /// The text in Spanish. / 西班牙文文本。
    pub es_es: Option<String>,
    /// The text in Korean. / 韩文文本。
    pub ko_kr: Option<String>,
}
impl I18nTextInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `zh_hk`.
    #[must_use]
    pub fn zh_hk(mut self, value: impl Into<String>) -> Self {
        self.zh_hk = Some(value.into());
        self
    }
    /// Sets `zh_tw`.
    #[must_use]
    pub fn zh_tw(mut self, value: impl Into<String>) -> Self {
        self.zh_tw = Some(value.into());
        self
    }
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
    /// Sets `fr_fr`.
    #[must_use]
    pub fn fr_fr(mut self, value: impl Into<String>) -> Self {
        self.fr_fr = Some(value.into());
        self
    }
    /// Sets `it_it`.
    #[must_use]
    pub fn it_it(mut self, value: impl Into<String>) -> Self {
        self.it_it = Some(value.into());
        self
    }
    /// Sets `de_de`.
    #[must_use]
    pub fn de_de(mut self, value: impl Into<String>) -> Self {
        self.de_de = Some(value.into());
        self
    }
    /// Sets `ru_ru`.
    #[must_use]
    pub fn ru_ru(mut self, value: impl Into<String>) -> Self {
        self.ru_ru = Some(value.into());
        self
    }
    /// Sets `th_th`.
    #[must_use]
    pub fn th_th(mut self, value: impl Into<String>) -> Self {
        self.th_th = Some(value.into());
        self
    }
    /// Sets `es_es`.
    #[must_use]
    pub fn es_es(mut self, value: impl Into<String>) -> Self {
        self.es_es = Some(value.into());
        self
    }
    /// Sets `ko_kr`.
    #[must_use]
    pub fn ko_kr(mut self, value: impl Into<String>) -> Self {
        self.ko_kr = Some(value.into());
        self
    }
}
impl wire::Object for I18nTextInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("en_us", &mut self.en_us);
        f.field("zh_cn", &mut self.zh_cn);
        f.field("zh_hk", &mut self.zh_hk);
        f.field("zh_tw", &mut self.zh_tw);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("fr_fr", &mut self.fr_fr);
        f.field("it_it", &mut self.it_it);
        f.field("de_de", &mut self.de_de);
        f.field("ru_ru", &mut self.ru_ru);
        f.field("th_th", &mut self.th_th);
        f.field("es_es", &mut self.es_es);
        f.field("ko_kr", &mut self.ko_kr);
    }
}
/// The value of a custom field, in the `*_value` of the type of the field.
///
/// 自定义字段的值，按字段类型填写对应的 `*_value`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InputCustomFieldValue {
    /// The GUID of the custom field. / 自定义字段的 GUID。
    /// - Example: `"73b21903-0041-4796-a11e-f8be919a7063"`
    pub guid: String,
    /// The value of a number field as a string; empty for no value. / 数字字段的值，以字符串表示；空字符串表示没有值。
    /// - Length: at most 20
    /// - Example: `"10.23"`
    pub number_value: Option<String>,
    /// The new value of a member field, users only; just one unless the field takes several, and empty to clear it.
    ///
    /// 成员字段的新值，只能是用户；字段不允许多选时只能填一个，空数组表示清空。
    /// - Length: at most 50
    pub member_value: Option<Vec<MemberInput>>,
    /// The new value of a date field in milliseconds since 1970, as a string; empty to clear it.
    ///
    /// 日期字段的新值，毫秒级时间戳字符串；空字符串表示清空。
    /// - Example: `"1698192000000"`
    pub datetime_value: Option<wire::TimestampMs>,
    /// The value of a single-select field, the GUID of the option; empty for no value.
    ///
    /// 单选字段的值，即所选选项的 GUID；空字符串表示没有值。
    /// - Length: at most 100
    /// - Example: `"73b21903-0041-4796-a11e-f8be919a7063"`
    pub single_select_value: Option<String>,
    /// The value of a multi-select field, the GUIDs of options of this field; empty for no value.
    ///
    /// 多选字段的值，即该字段所选选项的 GUID；空数组表示没有值。
    /// - Length: at most 50
    /// - Example: `["73b21903-0041-4796-a11e-f8be919a7063"]`
    pub multi_select_value: Option<Vec<String>>,
    /// The new value of a text field, at most 3000 characters; empty to clear it.
    ///
    /// 文本字段的新值，最长 3000 个字符；空字符串表示清空。
    /// - Example: `"text"`
    pub text_value: Option<String>,
}
impl InputCustomFieldValue {
    /// Creates the value from its required fields.
    pub fn new(guid: impl Into<String>) -> Self {
        Self {
            guid: guid.into(),
            number_value: Default::default(),
            member_value: Default::default(),
            datetime_value: Default::default(),
            single_select_value: Default::default(),
            multi_select_value: Default::default(),
            text_value: Default::default(),
        }
    }
    /// Sets `number_value`.
    #[must_use]
    pub fn number_value(mut self, value: impl Into<String>) -> Self {
        self.number_value = Some(value.into());
        self
    }
    /// Sets `member_value`.
    #[must_use]
    pub fn member_value(mut self, value: impl Into<Vec<MemberInput>>) -> Self {
        self.member_value = Some(value.into());
        self
    }
    /// Sets `datetime_value`.
    #[must_use]
    pub fn datetime_value(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.datetime_value = Some(value.into());
        self
    }
    /// Sets `single_select_value`.
    #[must_use]
    pub fn single_select_value(mut self, value: impl Into<String>) -> Self {
        self.single_select_value = Some(value.into());
        self
    }
    /// Sets `multi_select_value`.
    #[must_use]
    pub fn multi_select_value(mut self, value: impl Into<Vec<String>>) -> Self {
        self.multi_select_value = Some(value.into());
        self
    }
    /// Sets `text_value`.
    #[must_use]
    pub fn text_value(mut self, value: impl Into<String>) -> Self {
        self.text_value = Some(value.into());
        self
    }
}
impl wire::Object for InputCustomFieldValue {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("number_value", &mut self.number_value);
        f.field("member_value", &mut self.member_value);
        f.field("datetime_value", &mut self.datetime_value);
        f.field("single_select_value", &mut self.single_select_value);
        f.field("multi_select_value", &mut self.multi_select_value);
        f.field("text_value", &mut self.text_value);
    }
}
/// A member. / 成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// The ID of the member, whose kind is `type`: a user (as a `user_id_type` ID), an app or a chat.
    ///
    /// 成员的 ID，含义由 `type` 决定：用户 ID（类型由 `user_id_type` 决定）、应用 ID 或群组 ID。
    pub id: String,
    /// Whether the member is a user, an app or a chat. / 成员是用户、应用还是群组。
    pub r#type: String,
    /// The role of the member: in a task, for example, assignee or follower; in a tasklist owner, editor or viewer.
    ///
    /// 成员在任务或清单中的角色，例如任务的负责人、关注人，清单的所有者、编辑者、查看者。
    pub role: String,
    /// The name of the member; found in replies only. / 成员的名称，仅在响应中返回。
    pub name: String,
}
impl wire::Object for Member {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.field("role", &mut self.role);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`Member`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberInput {
    /// The ID of the member, whose kind is `type`: a user (as a `user_id_type` ID), an app or a chat.
    ///
    /// 成员的 ID，含义由 `type` 决定：用户 ID（类型由 `user_id_type` 决定）、应用 ID 或群组 ID。
    pub id: Option<String>,
    /// Whether the member is a user, an app or a chat. / 成员是用户、应用还是群组。
    pub r#type: Option<String>,
    /// The role of the member: in a task, for example, assignee or follower; in a tasklist owner, editor or viewer.
    ///
    /// 成员在任务或清单中的角色，例如任务的负责人、关注人，清单的所有者、编辑者、查看者。
    pub role: Option<String>,
    /// The name of the member; found in replies only. / 成员的名称，仅在响应中返回。
    pub name: Option<String>,
}
impl MemberInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// Sets `role`.
    #[must_use]
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for MemberInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("type", &mut self.r#type);
        f.field("role", &mut self.role);
        f.field("name", &mut self.name);
    }
}
/// The settings of a member field, such as whether it takes several members; for the type member only.
///
/// 成员字段的设置，例如能否多选；仅用于成员类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberSetting {
    /// Whether the field takes several members. / 该字段是否可以填多个成员。
    pub multi: bool,
}
impl wire::Object for MemberSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("multi", &mut self.multi);
    }
}
/// The request form of [`MemberSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberSettingInput {
    /// Whether the field takes several members. / 该字段是否可以填多个成员。
    pub multi: Option<bool>,
}
impl MemberSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `multi`.
    #[must_use]
    pub fn multi(mut self, value: bool) -> Self {
        self.multi = Some(value);
        self
    }
}
impl wire::Object for MemberSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("multi", &mut self.multi);
    }
}
/// The settings of a number field, such as its format and decimals; for the type number only.
///
/// 数字字段的设置，例如显示格式和小数位数；仅用于数字类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberSetting {
    /// How the number is shown. / 数字的展示格式。
    pub format: NumberSettingFormat,
    /// The symbol to show with the number; it only takes effect if `format` is custom.
    ///
    /// 数字旁显示的自定义符号；仅在 `format` 为 custom 时生效。
    pub custom_symbol: String,
    /// On which side of the number the custom symbol is shown. / 自定义符号显示在数字的哪一侧。
    pub custom_symbol_position: NumberSettingCustomSymbolPosition,
    /// How the digits of the number are grouped. / 数字如何分隔位数。
    pub separator: NumberSettingSeparator,
    /// How many decimals are kept; further ones are rounded off. If `format` is percentage, those of the percentage count.
    ///
    /// 保留的小数位数，多余的位数四舍五入。`format` 为 percentage 时按换算成百分数后的位数计算。
    pub decimal_count: i64,
}
impl wire::Object for NumberSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("format", &mut self.format);
        f.field("custom_symbol", &mut self.custom_symbol);
        f.field("custom_symbol_position", &mut self.custom_symbol_position);
        f.field("separator", &mut self.separator);
        f.field("decimal_count", &mut self.decimal_count);
    }
}
/// On which side of the number the custom symbol is shown. / 自定义符号显示在数字的哪一侧。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NumberSettingCustomSymbolPosition {
    /// `left`: Left of the number / 在数字左边
    Left,
    /// `right`: Right of the number / 在数字右边
    Right,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NumberSettingCustomSymbolPosition {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NumberSettingCustomSymbolPosition {
    fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "left" => Self::Left,
            "right" => Self::Right,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the number is shown. / 数字的展示格式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NumberSettingFormat {
    /// `normal`: Plain number / 普通数字
    Normal,
    /// `percentage`: Percentage / 百分比
    Percentage,
    /// `cny`: Chinese yuan / 人民币
    Cny,
    /// `usd`: US dollar / 美元
    Usd,
    /// `custom`: A symbol of your own / 自定义符号
    Custom,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NumberSettingFormat {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NumberSettingFormat {
    fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Percentage => "percentage",
            Self::Cny => "cny",
            Self::Usd => "usd",
            Self::Custom => "custom",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "normal" => Self::Normal,
            "percentage" => Self::Percentage,
            "cny" => Self::Cny,
            "usd" => Self::Usd,
            "custom" => Self::Custom,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`NumberSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NumberSettingInput {
    /// How the number is shown. / 数字的展示格式。
    pub format: Option<NumberSettingFormat>,
    /// The symbol to show with the number; it only takes effect if `format` is custom.
    ///
    /// 数字旁显示的自定义符号；仅在 `format` 为 custom 时生效。
    pub custom_symbol: Option<String>,
    /// On which side of the number the custom symbol is shown. / 自定义符号显示在数字的哪一侧。
    pub custom_symbol_position: Option<NumberSettingCustomSymbolPosition>,
    /// How the digits of the number are grouped. / 数字如何分隔位数。
    pub separator: Option<NumberSettingSeparator>,
    /// How many decimals are kept; further ones are rounded off. If `format` is percentage, those of the percentage count.
    ///
    /// 保留的小数位数，多余的位数四舍五入。`format` 为 percentage 时按换算成百分数后的位数计算。
    pub decimal_count: Option<i64>,
}
impl NumberSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `format`.
    #[must_use]
    pub fn format(mut self, value: NumberSettingFormat) -> Self {
        self.format = Some(value);
        self
    }
    /// Sets `custom_symbol`.
    #[must_use]
    pub fn custom_symbol(mut self, value: impl Into<String>) -> Self {
        self.custom_symbol = Some(value.into());
        self
    }
    /// Sets `custom_symbol_position`.
    #[must_use]
    pub fn custom_symbol_position(
        mut self,
        value: NumberSettingCustomSymbolPosition,
    ) -> Self {
        self.custom_symbol_position = Some(value);
        self
    }
    /// Sets `separator`.
    #[must_use]
    pub fn separator(mut self, value: NumberSettingSeparator) -> Self {
        self.separator = Some(value);
        self
    }
    /// Sets `decimal_count`.
    #[must_use]
    pub fn decimal_count(mut self, value: i64) -> Self {
        self.decimal_count = Some(value);
        self
    }
}
impl wire::Object for NumberSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("format", &mut self.format);
        f.field("custom_symbol", &mut self.custom_symbol);
        f.field("custom_symbol_position", &mut self.custom_symbol_position);
        f.field("separator", &mut self.separator);
        f.field("decimal_count", &mut self.decimal_count);
    }
}
/// How the digits of the number are grouped. / 数字如何分隔位数。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NumberSettingSeparator {
    /// `none`: Not grouped / 不分隔
    None,
    /// `thousand`: Groups of three digits / 千分位
    Thousand,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NumberSettingSeparator {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NumberSettingSeparator {
    fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Thousand => "thousand",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "thousand" => Self::Thousand,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// An option. / 选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionType {
    /// The GUID of the option. / 选项的 GUID。
    pub guid: String,
    /// The name of the option, which must not be empty; at most 50 characters. / 选项的名称，不能为空，最长 50 个字符。
    pub name: String,
    /// The number of the color of the option; if omitted, one is picked at random. / 选项的颜色编号；不填则随机选取一种。
    pub color_index: i64,
    /// Whether the option is hidden: users do not see it, and the API can no longer set a field to it.
    ///
    /// 选项是否隐藏。隐藏后界面上不可见，也不能再通过接口选用。
    pub is_hidden: bool,
}
impl wire::Object for OptionType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("color_index", &mut self.color_index);
        f.field("is_hidden", &mut self.is_hidden);
    }
}
/// The request form of [`OptionType`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionTypeInput {
    /// The GUID of the option. / 选项的 GUID。
    pub guid: Option<String>,
    /// The name of the option, which must not be empty; at most 50 characters. / 选项的名称，不能为空，最长 50 个字符。
    pub name: Option<String>,
    /// The number of the color of the option; if omitted, one is picked at random. / 选项的颜色编号；不填则随机选取一种。
    pub color_index: Option<i64>,
    /// Whether the option is hidden: users do not see it, and the API can no longer set a field to it.
    ///
    /// 选项是否隐藏。隐藏后界面上不可见，也不能再通过接口选用。
    pub is_hidden: Option<bool>,
}
impl OptionTypeInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `guid`.
    #[must_use]
    pub fn guid(mut self, value: impl Into<String>) -> Self {
        self.guid = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `color_index`.
    #[must_use]
    pub fn color_index(mut self, value: i64) -> Self {
        self.color_index = Some(value);
        self
    }
    /// Sets `is_hidden`.
    #[must_use]
    pub fn is_hidden(mut self, value: bool) -> Self {
        self.is_hidden = Some(value);
        self
    }
}
impl wire::Object for OptionTypeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("color_index", &mut self.color_index);
        f.field("is_hidden", &mut self.is_hidden);
    }
}
/// The source of a task, a third-party platform. / 任务来源，即第三方平台。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Origin {
    /// The name of the platform in several languages, shown on the detail page of the task.
    ///
    /// 任务来源的名称，各语言分别给出，展示在任务详情页。
    pub platform_i18n_name: I18nText,
    /// The link to the page of the task on the platform that it comes from. / 指向来源平台详情页的链接。
    pub href: Href,
}
impl wire::Object for Origin {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("platform_i18n_name", &mut self.platform_i18n_name);
        f.field("href", &mut self.href);
    }
}
/// The request form of [`Origin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OriginInput {
    /// The name of the platform in several languages, shown on the detail page of the task.
    ///
    /// 任务来源的名称，各语言分别给出，展示在任务详情页。
    pub platform_i18n_name: Option<I18nTextInput>,
    /// The link to the page of the task on the platform that it comes from. / 指向来源平台详情页的链接。
    pub href: Option<HrefInput>,
}
impl OriginInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `platform_i18n_name`.
    #[must_use]
    pub fn platform_i18n_name(mut self, value: I18nTextInput) -> Self {
        self.platform_i18n_name = Some(value);
        self
    }
    /// Sets `href`.
    #[must_use]
    pub fn href(mut self, value: HrefInput) -> Self {
        self.href = Some(value);
        self
    }
}
impl wire::Object for OriginInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("platform_i18n_name", &mut self.platform_i18n_name);
        f.field("href", &mut self.href);
    }
}
/// A reminder of a task. / 任务的提醒。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminder {
    /// The ID of the reminder, needed to remove it. / 提醒的 ID，移除提醒时需要。
    pub id: String,
    /// How many minutes before the due time the reminder fires; 0 for the due time itself.
    ///
    /// 在截止时间之前多少分钟提醒；0 表示在截止时提醒。
    pub relative_fire_minute: i64,
}
impl wire::Object for Reminder {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("relative_fire_minute", &mut self.relative_fire_minute);
    }
}
/// The request form of [`Reminder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReminderInput {
    /// The ID of the reminder, needed to remove it. / 提醒的 ID，移除提醒时需要。
    pub id: Option<String>,
    /// How many minutes before the due time the reminder fires; 0 for the due time itself.
    ///
    /// 在截止时间之前多少分钟提醒；0 表示在截止时提醒。
    pub relative_fire_minute: i64,
}
impl ReminderInput {
    /// Creates the value from its required fields.
    pub fn new(relative_fire_minute: i64) -> Self {
        Self {
            id: Default::default(),
            relative_fire_minute,
        }
    }
    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl wire::Object for ReminderInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("relative_fire_minute", &mut self.relative_fire_minute);
    }
}
/// The resource that the attachment belongs to, such as a task. / 附件所属的资源，例如任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    /// The type of resource that `id` stands for. / 资源的类型，决定 `id` 的含义。
    pub r#type: String,
    /// The ID of the resource; the GUID, for example, of a task or tasklist. / 资源的 ID；例如资源为任务或清单时是其 GUID。
    pub id: String,
}
impl wire::Object for Resource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("id", &mut self.id);
    }
}
/// A section. / 自定义分组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Section {
    /// The GUID of the section. / 自定义分组的 GUID。
    pub guid: String,
    /// The name of the section. / 自定义分组的名称。
    pub name: String,
    /// Whether the section belongs to a tasklist (`tasklist`) or to the tasks that a user is responsible for (`my_tasks`).
    ///
    /// 分组属于清单（`tasklist`）还是用户的“我负责的”（`my_tasks`）。
    pub resource_type: String,
    /// Whether this is the default section, which takes the tasks added without one. / 是否为默认分组，未指定分组的任务归入其中。
    pub is_default: bool,
    /// The person who created the section. / 自定义分组的创建者。
    pub creator: Member,
    /// A short description of the tasklist that the section belongs to, if it belongs to one.
    ///
    /// 分组所属清单的摘要，仅在分组属于清单时返回。
    pub tasklist: TasklistSummary,
    /// When the section was created, in milliseconds since 1970. / 自定义分组的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the section was last updated, in milliseconds since 1970. / 自定义分组的最近更新时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
}
impl wire::Object for Section {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("resource_type", &mut self.resource_type);
        f.field("is_default", &mut self.is_default);
        f.field("creator", &mut self.creator);
        f.field("tasklist", &mut self.tasklist);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
    }
}
/// The settings of an option field. / 选项字段的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectSetting {
    /// The options to choose from. / 可供选择的选项。
    pub options: Vec<OptionType>,
}
impl wire::Object for SelectSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("options", &mut self.options);
    }
}
/// The request form of [`SelectSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SelectSettingInput {
    /// The options to choose from. / 可供选择的选项。
    pub options: Option<Vec<OptionTypeInput>>,
}
impl SelectSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: impl Into<Vec<OptionTypeInput>>) -> Self {
        self.options = Some(value.into());
        self
    }
}
impl wire::Object for SelectSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("options", &mut self.options);
    }
}
/// A start time. / 开始时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Start {
    /// When the task starts, in milliseconds since 1970. For a date without a time, give the timestamp of the date and set `is_all_day` to true.
    ///
    /// 开始时间，毫秒级时间戳。开始于某一天时，填该日期对应的时间戳，并将 `is_all_day` 设为 true。
    pub timestamp: wire::TimestampMs,
    /// Whether the task starts on a date rather than at a time; if true, only the date of `timestamp` is kept.
    ///
    /// 是否只精确到日期；为 true 时只采用 `timestamp` 的日期部分。
    pub is_all_day: bool,
}
impl wire::Object for Start {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("timestamp", &mut self.timestamp);
        f.field("is_all_day", &mut self.is_all_day);
    }
}
/// The request form of [`Start`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartInput {
    /// When the task starts, in milliseconds since 1970. For a date without a time, give the timestamp of the date and set `is_all_day` to true.
    ///
    /// 开始时间，毫秒级时间戳。开始于某一天时，填该日期对应的时间戳，并将 `is_all_day` 设为 true。
    pub timestamp: Option<wire::TimestampMs>,
    /// Whether the task starts on a date rather than at a time; if true, only the date of `timestamp` is kept.
    ///
    /// 是否只精确到日期；为 true 时只采用 `timestamp` 的日期部分。
    pub is_all_day: Option<bool>,
}
impl StartInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `timestamp`.
    #[must_use]
    pub fn timestamp(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets `is_all_day`.
    #[must_use]
    pub fn is_all_day(mut self, value: bool) -> Self {
        self.is_all_day = Some(value);
        self
    }
}
impl wire::Object for StartInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("timestamp", &mut self.timestamp);
        f.field("is_all_day", &mut self.is_all_day);
    }
}
/// A task. / 任务。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// The GUID of the task, which identifies it. / 任务的 GUID，唯一标识该任务。
    pub guid: String,
    /// The title of the task. / 任务标题。
    pub summary: String,
    /// The description of the task. / 任务的描述。
    pub description: String,
    /// When the task is due. / 任务的截止时间。
    pub due: Due,
    /// The reminders of the task, one at most so far. / 任务的提醒，目前最多一个。
    pub reminders: Vec<Reminder>,
    /// The person who created the task. / 任务的创建者。
    pub creator: Member,
    /// The members of the task, assignees and followers. / 任务的成员，包括负责人和关注人。
    pub members: Vec<Member>,
    /// When the task was completed, in milliseconds since 1970; 0 if it is open. / 任务的完成时间，毫秒级时间戳；0 表示未完成。
    pub completed_at: wire::TimestampMs,
    /// The attachments of the task. / 任务的附件。
    pub attachments: Vec<Attachment>,
    /// The third-party platform that the task comes from; set on creation and never changed.
    ///
    /// 任务来自哪个第三方平台；创建时设置，之后不可更改。
    pub origin: Origin,
    /// The data that an app stored with the task. / 应用附加在任务上的自定义数据。
    pub extra: String,
    /// The tasklists that the task is in, limited to those the caller may access. / 任务所在的清单，只包含调用者有权访问的清单。
    pub tasklists: Vec<TaskInTasklistInfo>,
    /// How a recurring task repeats, as an RRULE; empty for other tasks. / 重复任务的重复规则（RRULE 语法）；不是重复任务时为空。
    pub repeat_rule: String,
    /// The GUID of the parent task of a subtask; empty for other tasks. / 子任务的父任务的 GUID；不是子任务时为空。
    pub parent_task_guid: id::TaskGuid,
    /// When a task with several assignees is done: 1 once all of them complete it, 2 once any of them does.
    ///
    /// 有多个负责人时任务如何完成：1 为会签，所有负责人都要完成；2 为或签，任一负责人完成即可。
    pub mode: i64,
    /// How the task came to be. / 任务的创建途径。
    /// - `0`: Unknown / 未知
    /// - `1`: The task center / 任务中心
    /// - `2`: Made from a message / 由消息转为任务
    /// - `6`: An app with a tenant_access_token / 应用以 tenant_access_token 创建
    /// - `7`: An app with a user_access_token / 应用以 user_access_token 创建
    /// - `8`: The new cloud documents / 新版云文档
    pub source: i64,
    /// What happens when a user completes the task: a jump to a page of the app or a prompt.
    ///
    /// 用户完成任务时的自定义行为：跳转到应用的页面，或展示提示语。
    pub custom_complete: CustomComplete,
    /// The short code that users see on the task; it is not the GUID. / 任务界面上显示的任务编号，与 GUID 不同。
    pub task_id: String,
    /// When the task was created, in milliseconds since 1970. / 任务的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the task was last updated, in milliseconds since 1970. / 任务的最近更新时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
    /// Whether the task is open (`todo`) or completed (`done`). / 任务是待办（`todo`）还是已完成（`done`）。
    pub status: String,
    /// A link to share the task with. / 分享任务用的链接。
    pub url: String,
    /// When the task starts. / 任务的开始时间。
    pub start: Start,
    /// How many subtasks the task has. / 任务有多少个子任务。
    pub subtask_count: i64,
    /// Whether the task is a milestone. / 是否为里程碑任务。
    pub is_milestone: bool,
    /// The values of the custom fields of the task. / 任务的自定义字段的值。
    pub custom_fields: Vec<CustomFieldValue>,
    /// The dependencies of the task, on tasks before and after it. / 任务的依赖，包括前置和后置任务。
    pub dependencies: Vec<TaskDependency>,
    /// The state of each assignee, such as when they completed their part of a task that all must complete.
    ///
    /// 各负责人的情况，例如会签任务中各自的完成时间。
    pub assignee_related: Vec<TaskAssignee>,
    /// The daily reminders of the task, given as positive numbers. / 任务的每日提醒，采用正数协议。
    pub positive_reminders: Vec<Reminder>,
}
impl wire::Object for Task {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("due", &mut self.due);
        f.field("reminders", &mut self.reminders);
        f.field("creator", &mut self.creator);
        f.field("members", &mut self.members);
        f.field("completed_at", &mut self.completed_at);
        f.field("attachments", &mut self.attachments);
        f.field("origin", &mut self.origin);
        f.field("extra", &mut self.extra);
        f.field("tasklists", &mut self.tasklists);
        f.field("repeat_rule", &mut self.repeat_rule);
        f.field("parent_task_guid", &mut self.parent_task_guid);
        f.field("mode", &mut self.mode);
        f.field("source", &mut self.source);
        f.field("custom_complete", &mut self.custom_complete);
        f.field("task_id", &mut self.task_id);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
        f.field("status", &mut self.status);
        f.field("url", &mut self.url);
        f.field("start", &mut self.start);
        f.field("subtask_count", &mut self.subtask_count);
        f.field("is_milestone", &mut self.is_milestone);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("dependencies", &mut self.dependencies);
        f.field("assignee_related", &mut self.assignee_related);
        f.field("positive_reminders", &mut self.positive_reminders);
    }
}
/// The state of each assignee, such as when they completed their part of a task that all must complete.
///
/// 各负责人的情况，例如会签任务中各自的完成时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAssignee {
    /// The ID of the assignee. / 任务负责人的 ID。
    pub id: String,
    /// When the assignee completed their part, in milliseconds since 1970; for tasks that all assignees must complete.
    ///
    /// 该负责人完成任务的时间，毫秒级时间戳；用于会签任务。
    pub completed_at: wire::TimestampMs,
}
impl wire::Object for TaskAssignee {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("completed_at", &mut self.completed_at);
    }
}
/// A dependency of a task. / 任务的依赖。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependency {
    /// Whether the other task comes before this one or after it. / 另一个任务是前置任务还是后置任务。
    pub r#type: TaskDependencyType,
    /// The GUID of the other task of the dependency. / 所依赖或被依赖的另一个任务的 GUID。
    pub task_guid: id::TaskGuid,
}
impl wire::Object for TaskDependency {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("task_guid", &mut self.task_guid);
    }
}
/// The request form of [`TaskDependency`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskDependencyInput {
    /// Whether the other task comes before this one or after it. / 另一个任务是前置任务还是后置任务。
    pub r#type: Option<TaskDependencyType>,
    /// The GUID of the other task of the dependency. / 所依赖或被依赖的另一个任务的 GUID。
    pub task_guid: id::TaskGuid,
}
impl TaskDependencyInput {
    /// Creates the value from its required fields.
    pub fn new(task_guid: impl Into<id::TaskGuid>) -> Self {
        Self {
            r#type: Default::default(),
            task_guid: task_guid.into(),
        }
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: TaskDependencyType) -> Self {
        self.r#type = Some(value);
        self
    }
}
impl wire::Object for TaskDependencyInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("task_guid", &mut self.task_guid);
    }
}
/// Whether the other task comes before this one or after it. / 另一个任务是前置任务还是后置任务。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskDependencyType {
    /// `prev`: Comes before / 前置任务
    Prev,
    /// `next`: Comes after / 后置任务
    Next,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TaskDependencyType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TaskDependencyType {
    fn as_str(&self) -> &str {
        match self {
            Self::Prev => "prev",
            Self::Next => "next",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "prev" => Self::Prev,
            "next" => Self::Next,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A tasklist that a task is in. / 任务所在的一个清单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInTasklistInfo {
    /// The GUID of the tasklist that the task is in. / 任务所在清单的 GUID。
    pub tasklist_guid: id::TasklistGuid,
    /// The GUID of the section of the tasklist that the task is in. / 任务在该清单中所属自定义分组的 GUID。
    pub section_guid: String,
}
impl wire::Object for TaskInTasklistInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("section_guid", &mut self.section_guid);
    }
}
/// The request form of [`TaskInTasklistInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskInTasklistInfoInput {
    /// The GUID of the tasklist that the task is in. / 任务所在清单的 GUID。
    pub tasklist_guid: Option<id::TasklistGuid>,
    /// The GUID of the section of the tasklist that the task is in. / 任务在该清单中所属自定义分组的 GUID。
    pub section_guid: Option<String>,
}
impl TaskInTasklistInfoInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `tasklist_guid`.
    #[must_use]
    pub fn tasklist_guid(mut self, value: impl Into<id::TasklistGuid>) -> Self {
        self.tasklist_guid = Some(value.into());
        self
    }
    /// Sets `section_guid`.
    #[must_use]
    pub fn section_guid(mut self, value: impl Into<String>) -> Self {
        self.section_guid = Some(value.into());
        self
    }
}
impl wire::Object for TaskInTasklistInfoInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tasklist_guid", &mut self.tasklist_guid);
        f.field("section_guid", &mut self.section_guid);
    }
}
/// Short descriptions of the tasks of this page. / 本页任务的摘要。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSummary {
    /// The GUID of the task. / 任务的 GUID。
    pub guid: String,
    /// The title of the task. / 任务标题。
    pub summary: String,
    /// When the task was completed, in milliseconds since 1970; 0 if it is open. / 任务的完成时间，毫秒级时间戳；0 表示未完成。
    pub completed_at: wire::TimestampMs,
    /// When the task starts. / 任务的开始时间。
    pub start: Start,
    /// When the task is due. / 任务的截止时间。
    pub due: Due,
    /// The members of the task, assignees and followers. / 任务的成员，包括负责人和关注人。
    pub members: Vec<Member>,
    /// How many subtasks the task has. / 任务有多少个子任务。
    pub subtask_count: i64,
}
impl wire::Object for TaskSummary {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("summary", &mut self.summary);
        f.field("completed_at", &mut self.completed_at);
        f.field("start", &mut self.start);
        f.field("due", &mut self.due);
        f.field("members", &mut self.members);
        f.field("subtask_count", &mut self.subtask_count);
    }
}
/// A tasklist. / 清单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tasklist {
    /// The GUID of the tasklist. / 清单的 GUID。
    pub guid: String,
    /// The name of the tasklist. / 清单的名称。
    pub name: String,
    /// The person who created the tasklist. / 清单的创建者。
    pub creator: Member,
    /// Who owns the tasklist. / 清单的所有者。
    pub owner: Member,
    /// The members that the tasklist is shared with, each with its role. / 清单的协作成员及其角色。
    pub members: Vec<Member>,
    /// An AppLink to share the tasklist with. / 分享清单用的 AppLink。
    pub url: String,
    /// When the tasklist was created, in milliseconds since 1970. / 清单的创建时间，毫秒级时间戳。
    pub created_at: wire::TimestampMs,
    /// When the tasklist was last updated, in milliseconds since 1970. / 清单的最近更新时间，毫秒级时间戳。
    pub updated_at: wire::TimestampMs,
}
impl wire::Object for Tasklist {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("creator", &mut self.creator);
        f.field("owner", &mut self.owner);
        f.field("members", &mut self.members);
        f.field("url", &mut self.url);
        f.field("created_at", &mut self.created_at);
        f.field("updated_at", &mut self.updated_at);
    }
}
/// A subscription to the activity of a tasklist. / 清单的动态订阅。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasklistActivitySubscription {
    /// The GUID of the activity subscription. / 动态订阅的 GUID。
    pub guid: String,
    /// The name of the activity subscription. / 动态订阅的名称。
    pub name: String,
    /// The subscribers that are notified of the activities. / 收到动态通知的订阅者。
    pub subscribers: Vec<Member>,
    /// The numbers of the activities to be notified of, as listed at the same parameter of the operation that creates a subscription.
    ///
    /// 所订阅的清单动态，以数字编号表示，含义见创建动态订阅的同名参数。
    pub include_keys: Vec<i64>,
    /// Whether the subscription is disabled, so that it sends no notifications. / 该订阅是否停用；停用期间不发送通知。
    pub disabled: bool,
}
impl wire::Object for TasklistActivitySubscription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("subscribers", &mut self.subscribers);
        f.field("include_keys", &mut self.include_keys);
        f.field("disabled", &mut self.disabled);
    }
}
/// The request form of [`TasklistActivitySubscription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasklistActivitySubscriptionInput {
    /// The GUID of the activity subscription. / 动态订阅的 GUID。
    pub guid: Option<String>,
    /// The name of the activity subscription. / 动态订阅的名称。
    pub name: Option<String>,
    /// The subscribers that are notified of the activities. / 收到动态通知的订阅者。
    pub subscribers: Option<Vec<MemberInput>>,
    /// The numbers of the activities to be notified of, as listed at the same parameter of the operation that creates a subscription.
    ///
    /// 所订阅的清单动态，以数字编号表示，含义见创建动态订阅的同名参数。
    pub include_keys: Option<Vec<i64>>,
    /// Whether the subscription is disabled, so that it sends no notifications. / 该订阅是否停用；停用期间不发送通知。
    pub disabled: Option<bool>,
}
impl TasklistActivitySubscriptionInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `guid`.
    #[must_use]
    pub fn guid(mut self, value: impl Into<String>) -> Self {
        self.guid = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `subscribers`.
    #[must_use]
    pub fn subscribers(mut self, value: impl Into<Vec<MemberInput>>) -> Self {
        self.subscribers = Some(value.into());
        self
    }
    /// Sets `include_keys`.
    #[must_use]
    pub fn include_keys(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.include_keys = Some(value.into());
        self
    }
    /// Sets `disabled`.
    #[must_use]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
}
impl wire::Object for TasklistActivitySubscriptionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
        f.field("subscribers", &mut self.subscribers);
        f.field("include_keys", &mut self.include_keys);
        f.field("disabled", &mut self.disabled);
    }
}
/// A short description of the tasklist that the section belongs to, if it belongs to one.
///
/// 分组所属清单的摘要，仅在分组属于清单时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasklistSummary {
    /// The GUID of the tasklist. / 清单的 GUID。
    pub guid: String,
    /// The name of the tasklist. / 清单的名称。
    pub name: String,
}
impl wire::Object for TasklistSummary {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("guid", &mut self.guid);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    Attachment Comment CustomComplete CustomCompleteInput CustomCompleteItem
    CustomCompleteItemInput CustomField CustomFieldTextSetting CustomFieldValue
    DatetimeSetting DatetimeSettingInput Due DueInput Href HrefInput I18nText
    I18nTextInput InputCustomFieldValue Member MemberInput MemberSetting
    MemberSettingInput NumberSetting NumberSettingInput OptionType OptionTypeInput Origin
    OriginInput Reminder ReminderInput Resource Section SelectSetting SelectSettingInput
    Start StartInput Task TaskAssignee TaskDependency TaskDependencyInput
    TaskInTasklistInfo TaskInTasklistInfoInput TaskSummary Tasklist
    TasklistActivitySubscription TasklistActivitySubscriptionInput TasklistSummary
}
crate::codegen::__impl_enum! {
    DatetimeSettingFormat NumberSettingCustomSymbolPosition NumberSettingFormat
    NumberSettingSeparator TaskDependencyType
}
crate::codegen::__impl_input! {
    CustomCompleteInput : CustomComplete, CustomCompleteItemInput : CustomCompleteItem,
    DatetimeSettingInput : DatetimeSetting, DueInput : Due, HrefInput : Href,
    I18nTextInput : I18nText, MemberInput : Member, MemberSettingInput : MemberSetting,
    NumberSettingInput : NumberSetting, OptionTypeInput : OptionType, OriginInput :
    Origin, ReminderInput : Reminder, SelectSettingInput : SelectSetting, StartInput :
    Start, TaskDependencyInput : TaskDependency, TaskInTasklistInfoInput :
    TaskInTasklistInfo, TasklistActivitySubscriptionInput : TasklistActivitySubscription
}
