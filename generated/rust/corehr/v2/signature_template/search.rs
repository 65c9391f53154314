// Generated from spec/corehr/v2/signature_template/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Get the contents of e-signature templates / 获取电子签模板内容: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.template_ids(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Get the contents of e-signature templates / 获取电子签模板内容.
///
/// Returns the basics and the contents of e-signature templates by ID. / 按模板 ID 批量返回电子签模板的基本信息和内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.corehr().v2().signature_template().search().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/corehr/v2/signature_templates/search`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:signature_template:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The IDs of the e-signature templates to return, separated by commas; without it, all are returned.
    ///
    /// 要查询的电子签模板 ID，多个用英文逗号分隔；不填则返回全部模板。
    /// - Example: `"7223256427270260268,7182520625066475540"`
    pub template_ids: Option<String>,
    /// Whether to return the custom fields of the templates; if not, only system fields.
    ///
    /// 是否返回模板的自定义字段；为 `false` 时只返回系统字段。
    pub select_custom_field: Option<bool>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `template_ids`.
    #[must_use]
    pub fn template_ids(mut self, value: impl Into<String>) -> Self {
        self.template_ids = Some(value.into());
        self
    }
    /// Sets `select_custom_field`.
    #[must_use]
    pub fn select_custom_field(mut self, value: bool) -> Self {
        self.select_custom_field = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template_ids", &mut self.template_ids);
        f.field("select_custom_field", &mut self.select_custom_field);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.signature_template.search", Get, "/open-apis/corehr/v2/signature_templates/search")
        .documented(text("获取电子签模板内容", "Get the contents of e-signature templates"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_SIGNATURE_TEMPLATE_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[query("template_ids", String), query("select_custom_field", Boolean)])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The e-signature templates found. / 查到的电子签模板。
    pub signature_templates: Vec<SearchSignatureTemplate>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("signature_templates", &mut self.signature_templates);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter has the wrong type or format. Separate the IDs in `template_ids` by commas, pass a boolean as `select_custom_field`, and fill in the other required parameters.
    ///
    /// 请求参数的类型或格式不正确。请以英文逗号分隔 `template_ids` 中的多个 ID，`select_custom_field` 传布尔值，并补齐其他必填参数。
    InvalidParameter = &ErrorInfo {
        fix: Text { zh: "请求参数的类型或格式不正确。请以英文逗号分隔 `template_ids` 中的多个 ID，`select_custom_field` 传布尔值，并补齐其他必填参数。", en: "A parameter has the wrong type or format. Separate the IDs in `template_ids` by commas, pass a boolean as `select_custom_field`, and fill in the other required parameters." },
        ..*error::INVALID_PARAMETER
    },
}
/// The scope to which the template applies, one of the values of `signature_template_applicability` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
///
/// 电子签模板的适用范围，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_applicability`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchApplicability {
    /// The enum value of the scope. / 适用范围的枚举值。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchApplicability {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the content. / 内容项的类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchContentType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchContentType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the custom field. / 自定义字段的类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomFieldType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchCustomFieldType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The type of the value of the field. / 字段值的类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFieldType {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchFieldType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// How several conditions are combined. / 多个条件之间的逻辑关系。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchLogic {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchLogic {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The operator of the condition. / 条件的操作符。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchOp {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchOp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The e-signature templates found. / 查到的电子签模板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplate {
    /// The ID of the e-signature template. / 电子签模板的 ID。
    pub id: String,
    /// The basics of the template. / 模板的基本信息。
    pub brief_info: SearchSignatureTemplateBriefInfo,
    /// The content of the template. / 模板的内容。
    pub content_info: SearchSignatureTemplateContentInfo,
}
impl wire::Object for SearchSignatureTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("brief_info", &mut self.brief_info);
        f.field("content_info", &mut self.content_info);
    }
}
/// The basics of the template. / 模板的基本信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateBriefInfo {
    /// The ID of the e-signature template. / 电子签模板的 ID。
    pub id: String,
    /// The name of the template, one item per language. / 模板的名称，每种语言一项。
    pub label: Vec<v2::I18n>,
    /// The category of the template, one of the values of `signature_template_category` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 电子签模板的分类，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_category`。
    pub category: v2::Category,
    /// What the template is used for, one of the values of `signature_template_usage` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 电子签模板的用途，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_usage`。
    pub usage: v2::Usage,
    /// The person who signs the template. / 模板的签署对象。
    pub signatory_labels: Vec<v2::SignatureSignatoryLabel>,
    /// Whether the template is enabled. / 模板是否已启用。
    pub active: bool,
    /// The employment ID of the person who created the template; `corehr.v2.employee.search` returns the details.
    ///
    /// 创建人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub create_by: String,
    /// The employment ID of the person who last changed the template; `corehr.v2.employee.search` returns the details.
    ///
    /// 修改人的雇佣 ID，详情用 `corehr.v2.employee.search` 查询。
    pub modify_by: String,
    /// The scope to which the template applies, one of the values of `signature_template_applicability` among the [CoreHR enum constants](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant).
    ///
    /// 电子签模板的适用范围，取值见[飞书人事枚举常量](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/feishu-people-enum-constant)中的 `signature_template_applicability`。
    pub applicability: SearchApplicability,
    /// The way in which the template was created. / 模板的创建方式。
    pub creation_method: String,
    /// The version of the template. / 模板的版本。
    pub version: String,
    /// When the entry was last updated. / 数据的最近更新时间。
    pub update_time: String,
    /// When the entry was created. / 数据的创建时间。
    pub create_time: String,
    /// The settings of the template. / 模板的设置。
    pub template_setting: SearchSignatureTemplateSetting,
    /// The regions to which the template applies. / 模板适用的区域。
    pub template_region_info: v2::SignatureTemplateRegionInfo,
    /// The code of the template. / 模板的编码。
    pub template_code: String,
    /// The description of the template, one item per language. / 模板的描述，每种语言一项。
    pub template_desc: Vec<v2::I18n>,
}
impl wire::Object for SearchSignatureTemplateBriefInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("label", &mut self.label);
        f.field("category", &mut self.category);
        f.field("usage", &mut self.usage);
        f.field("signatory_labels", &mut self.signatory_labels);
        f.field("active", &mut self.active);
        f.field("create_by", &mut self.create_by);
        f.field("modify_by", &mut self.modify_by);
        f.field("applicability", &mut self.applicability);
        f.field("creation_method", &mut self.creation_method);
        f.field("version", &mut self.version);
        f.field("update_time", &mut self.update_time);
        f.field("create_time", &mut self.create_time);
        f.field("template_setting", &mut self.template_setting);
        f.field("template_region_info", &mut self.template_region_info);
        f.field("template_code", &mut self.template_code);
        f.field("template_desc", &mut self.template_desc);
    }
}
/// The details of a combined field; nothing to read here. / 组合字段的信息，不必读取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateCombinationFieldInfo {
    /// The name of the combined field; nothing to read here. / 组合字段的名称，不必读取。
    pub total_apiname: String,
    /// The API name of the field. / 字段的 API 名称。
    pub apiname: String,
    /// The title in Chinese and English, one item per language. / 中英文标题，每种语言一项。
    pub title: Vec<v2::I18n>,
    /// The names of the regions it applies to. / 适用区域的名称。
    pub contents: Vec<Vec<SearchSignatureTemplateCombinationSubFieldInfo>>,
    /// The type of source of the field; nothing to read here. / 字段的来源类型，不必读取。
    pub source: v2::Source,
}
impl wire::Object for SearchSignatureTemplateCombinationFieldInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total_apiname", &mut self.total_apiname);
        f.field("apiname", &mut self.apiname);
        f.field("title", &mut self.title);
        f.field("contents", &mut self.contents);
        f.field("source", &mut self.source);
    }
}
/// The details of a combined field, second version; deprecated, nothing to read here.
///
/// 组合字段的信息（第二版），已废弃，不必读取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateCombinationFieldInfoV2 {
    /// The name of the combined field; deprecated, nothing to read here. / 组合字段的名称，已废弃，不必读取。
    pub total_apiname: String,
    /// The API name of the field; deprecated, nothing to read here. / 字段的 API 名称，已废弃，不必读取。
    pub apiname: String,
    /// The type of source of the field; deprecated, nothing to read here. / 字段的来源类型，已废弃，不必读取。
    pub source: v2::Source,
}
impl wire::Object for SearchSignatureTemplateCombinationFieldInfoV2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total_apiname", &mut self.total_apiname);
        f.field("apiname", &mut self.apiname);
        f.field("source", &mut self.source);
    }
}
/// The names of the regions it applies to. / 适用区域的名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateCombinationSubFieldInfo {
    /// The type of the value of the field. / 字段值的类型。
    pub field_type: SearchFieldType,
    /// The source and name of the field. / 字段的来源与名称。
    pub info: v2::SignatureTemplateCommonFieldInfo,
    /// The label in Chinese and English, one item per language. / 中英文名称，每种语言一项。
    pub label: Vec<v2::I18n>,
}
impl wire::Object for SearchSignatureTemplateCombinationSubFieldInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_type", &mut self.field_type);
        f.field("info", &mut self.info);
        f.field("label", &mut self.label);
    }
}
/// The content of the template. / 模板的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateContentInfo {
    /// The parts of the content, deprecated; nothing to read here. / 模板的内容项，已废弃，不必读取。
    pub contents: Vec<SearchSignatureTemplateContentItem>,
    /// The custom fields of the template. / 模板的自定义字段。
    pub custom_fields: Vec<SearchSignatureTemplateCustomField>,
    /// The filters of the template, deprecated; nothing to read here. / 模板的过滤条件，已废弃，不必读取。
    pub filter_fields: Vec<SearchSignatureTemplateFilter>,
    /// The fields the template uses, deprecated; nothing to read here. / 模板使用的字段，已废弃，不必读取。
    pub using_fields: Vec<v2::SignatureTemplateCommonFieldInfo>,
    /// The system fields of the template. / 模板的系统字段。
    pub system_setting_fields: Vec<SearchSignatureTemplateField>,
}
impl wire::Object for SearchSignatureTemplateContentInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contents", &mut self.contents);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("filter_fields", &mut self.filter_fields);
        f.field("using_fields", &mut self.using_fields);
        f.field("system_setting_fields", &mut self.system_setting_fields);
    }
}
/// The parts of the content, deprecated; nothing to read here. / 模板的内容项，已废弃，不必读取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateContentItem {
    /// The type of the content. / 内容项的类型。
    pub content_type: SearchContentType,
    /// The left side of the display rule, that is, the field it tests. / 显示规则的左值，即规则所判断的字段。
    pub filter_apiname: String,
    /// The content itself. / 内容项的文本。
    pub content: String,
    /// The label in Chinese and English, one item per language. / 中英文名称，每种语言一项。
    pub label: Vec<v2::I18n>,
    /// The description of the content. / 内容项的描述。
    pub content_desc: String,
}
impl wire::Object for SearchSignatureTemplateContentItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content_type", &mut self.content_type);
        f.field("filter_apiname", &mut self.filter_apiname);
        f.field("content", &mut self.content);
        f.field("label", &mut self.label);
        f.field("content_desc", &mut self.content_desc);
    }
}
/// The custom fields of the template. / 模板的自定义字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateCustomField {
    /// The label in Chinese and English, one item per language. / 中英文名称，每种语言一项。
    pub label: Vec<v2::I18n>,
    /// The API name of the field. / 字段的 API 名称。
    pub apiname: String,
    /// The type of the custom field. / 自定义字段的类型。
    pub custom_field_type: SearchCustomFieldType,
    /// Whether the template uses the field. / 模板是否用到该字段。
    pub used: bool,
    /// Whether the field has to be filled in. / 该字段是否必填。
    pub is_required: bool,
    /// The description of the custom field. / 自定义字段的描述。
    pub custom_desc: String,
    /// The properties all fields of a template have. / 字段的公共信息。
    pub common_info: v2::SignatureTemplateCommonFieldInfo,
}
impl wire::Object for SearchSignatureTemplateCustomField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("label", &mut self.label);
        f.field("apiname", &mut self.apiname);
        f.field("custom_field_type", &mut self.custom_field_type);
        f.field("used", &mut self.used);
        f.field("is_required", &mut self.is_required);
        f.field("custom_desc", &mut self.custom_desc);
        f.field("common_info", &mut self.common_info);
    }
}
/// The system fields of the template. / 模板的系统字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateField {
    /// The type of the value of the field. / 字段值的类型。
    pub field_type: SearchFieldType,
    /// The label in Chinese and English, one item per language. / 中英文名称，每种语言一项。
    pub label: Vec<v2::I18n>,
    /// The properties all fields of a template have; nothing to read here. / 字段的公共信息，不必读取。
    pub common_info: v2::SignatureTemplateCommonFieldInfo,
    /// The details of a combined field; nothing to read here. / 组合字段的信息，不必读取。
    pub combination_info: SearchSignatureTemplateCombinationFieldInfo,
    /// The settings of the child fields, as a string because the type would otherwise refer to itself; nothing to read here.
    ///
    /// 子字段的配置，因循环引用而以字符串表示，不必读取。
    pub children: String,
    /// The details of a combined field, second version; deprecated, nothing to read here.
    ///
    /// 组合字段的信息（第二版），已废弃，不必读取。
    pub combination_info_v2: SearchSignatureTemplateCombinationFieldInfoV2,
}
impl wire::Object for SearchSignatureTemplateField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_type", &mut self.field_type);
        f.field("label", &mut self.label);
        f.field("common_info", &mut self.common_info);
        f.field("combination_info", &mut self.combination_info);
        f.field("children", &mut self.children);
        f.field("combination_info_v2", &mut self.combination_info_v2);
    }
}
/// The filters of the template, deprecated; nothing to read here. / 模板的过滤条件，已废弃，不必读取。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateFilter {
    /// The label in Chinese and English, one item per language. / 中英文名称，每种语言一项。
    pub label: Vec<v2::I18n>,
    /// The API name of the master data. / 主数据的 API 名称。
    pub apiname: String,
    /// The conditions of the filter. / 过滤条件列表。
    pub filters: Vec<SearchSignatureTemplateFilterItem>,
    /// How several conditions are combined. / 多个条件之间的逻辑关系。
    pub logic: SearchLogic,
    /// Whether the filter has been checked. / 过滤条件是否经过校验。
    pub is_checked: bool,
    /// The description of the filter. / 过滤条件的描述。
    pub filter_desc: String,
    /// The nested conditions, as a string because the type would otherwise refer to itself.
    ///
    /// 嵌套的过滤条件列表，因与自身类型循环引用而以字符串表示。
    pub criterion_list: String,
}
impl wire::Object for SearchSignatureTemplateFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("label", &mut self.label);
        f.field("apiname", &mut self.apiname);
        f.field("filters", &mut self.filters);
        f.field("logic", &mut self.logic);
        f.field("is_checked", &mut self.is_checked);
        f.field("filter_desc", &mut self.filter_desc);
        f.field("criterion_list", &mut self.criterion_list);
    }
}
/// The conditions of the filter. / 过滤条件列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateFilterItem {
    /// The value on the left of the condition. / 条件左侧的值。
    pub left: String,
    /// The values on the right side of the condition. / 条件右侧的值。
    pub rights: Vec<String>,
    /// The operator of the condition. / 条件的操作符。
    pub op: SearchOp,
}
impl wire::Object for SearchSignatureTemplateFilterItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("left", &mut self.left);
        f.field("rights", &mut self.rights);
        f.field("op", &mut self.op);
    }
}
/// The settings of the template. / 模板的设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateSetting {
    /// The types of seals across pages. / 骑缝章的类型。
    pub page_seal_types: Vec<String>,
}
impl wire::Object for SearchSignatureTemplateSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_seal_types", &mut self.page_seal_types);
    }
}
crate::codegen::__impl_object! {
    SearchApplicability SearchContentType SearchCustomFieldType SearchFieldType
    SearchLogic SearchOp SearchSignatureTemplate SearchSignatureTemplateBriefInfo
    SearchSignatureTemplateCombinationFieldInfo
    SearchSignatureTemplateCombinationFieldInfoV2
    SearchSignatureTemplateCombinationSubFieldInfo SearchSignatureTemplateContentInfo
    SearchSignatureTemplateContentItem SearchSignatureTemplateCustomField
    SearchSignatureTemplateField SearchSignatureTemplateFilter
    SearchSignatureTemplateFilterItem SearchSignatureTemplateSetting
}
