// Generated from spec/hire/v1/offer_application_form/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Get an offer application form / 获取 Offer 申请表信息: [`Get`](struct@Get).
    pub fn get(
        &self,
        offer_application_form_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(offer_application_form_id))
    }
}
/// Get an offer application form / 获取 Offer 申请表信息.
///
/// Returns the name, the modules and the fields of an offer application form. / 返回一份 Offer 申请表的名称、模块和字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().offer_application_form().get("7680792645903286275").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:offer_schema:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the offer application form to get, from the list of those forms.
    ///
    /// 要查询的 Offer 申请表的 ID，取自 Offer 申请表列表。
    /// - Example: `"7680792645903286275"`
    pub offer_application_form_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(offer_application_form_id: impl Into<String>) -> Self {
        Self {
            offer_application_form_id: offer_application_form_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_application_form_id", &mut self.offer_application_form_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.offer_application_form.get", Get, "/open-apis/hire/v1/offer_application_forms/:offer_application_form_id")
        .documented(text("获取 Offer 申请表信息", "Get an offer application form"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::HIRE_OFFER_SCHEMA_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("offer_application_form_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The offer application form. / 查询到的 Offer 申请表。
    pub offer_apply_form: GetOfferApplyFormInfo,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_apply_form", &mut self.offer_apply_form);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The type of the field, which decides what `config` holds. / 字段的类型，决定 `config` 中哪些设置有值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GetObjectTypeV2 {
    /// `text`: Single-line text / 单行文本
    Text,
    /// `long_text`: Multi-line text / 多行文本
    LongText,
    /// `select`: Single choice / 单选
    Select,
    /// `multi_select`: Multiple choice / 多选
    MultiSelect,
    /// `date_select`: Date / 日期选择
    DateSelect,
    /// `month_select`: Month / 月份选择
    MonthSelect,
    /// `year_select`: Year / 年份选择
    YearSelect,
    /// `number`: Number / 数字
    Number,
    /// `amount`: Amount of money / 金额
    Amount,
    /// `formula`: Formula / 公式
    Formula,
    /// `boolean`: Boolean / 布尔值
    Boolean,
    /// `file`: Attachment / 附件
    File,
    /// `personnel_select`: One person / 人员单选
    PersonnelSelect,
    /// `personnel_multi_select`: Several people / 人员多选
    PersonnelMultiSelect,
    /// `city_single_select`: One city / 城市单选
    CitySingleSelect,
    /// `corehr_text`: Single-line text, from Feishu People / 单行文本，引用自人事
    CorehrText,
    /// `corehr_long_text`: Multi-line text, from Feishu People / 多行文本，引用自人事
    CorehrLongText,
    /// `corehr_select`: Single choice, from Feishu People / 单选，引用自人事
    CorehrSelect,
    /// `corehr_multi_select`: Multiple choice, from Feishu People / 多选，引用自人事
    CorehrMultiSelect,
    /// `corehr_date_select`: Date, from Feishu People / 日期选择，引用自人事
    CorehrDateSelect,
    /// `corehr_number`: Number, from Feishu People / 数字，引用自人事
    CorehrNumber,
    /// `corehr_boolean`: Boolean, from Feishu People / 布尔值，引用自人事
    CorehrBoolean,
    /// `corehr_attachment`: Attachment, from Feishu People / 附件，引用自人事
    CorehrAttachment,
    /// `corehr_personnel_select`: One person, from Feishu People / 人员单选，引用自人事
    CorehrPersonnelSelect,
    /// `corehr_personnel_multi_select`: Several people, from Feishu People / 人员多选，引用自人事
    CorehrPersonnelMultiSelect,
    /// `default`: Default field / 默认字段
    Default,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GetObjectTypeV2 {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GetObjectTypeV2 {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::LongText => "long_text",
            Self::Select => "select",
            Self::MultiSelect => "multi_select",
            Self::DateSelect => "date_select",
            Self::MonthSelect => "month_select",
            Self::YearSelect => "year_select",
            Self::Number => "number",
            Self::Amount => "amount",
            Self::Formula => "formula",
            Self::Boolean => "boolean",
            Self::File => "file",
            Self::PersonnelSelect => "personnel_select",
            Self::PersonnelMultiSelect => "personnel_multi_select",
            Self::CitySingleSelect => "city_single_select",
            Self::CorehrText => "corehr_text",
            Self::CorehrLongText => "corehr_long_text",
            Self::CorehrSelect => "corehr_select",
            Self::CorehrMultiSelect => "corehr_multi_select",
            Self::CorehrDateSelect => "corehr_date_select",
            Self::CorehrNumber => "corehr_number",
            Self::CorehrBoolean => "corehr_boolean",
            Self::CorehrAttachment => "corehr_attachment",
            Self::CorehrPersonnelSelect => "corehr_personnel_select",
            Self::CorehrPersonnelMultiSelect => "corehr_personnel_multi_select",
            Self::Default => "default",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "long_text" => Self::LongText,
            "select" => Self::Select,
            "multi_select" => Self::MultiSelect,
            "date_select" => Self::DateSelect,
            "month_select" => Self::MonthSelect,
            "year_select" => Self::YearSelect,
            "number" => Self::Number,
            "amount" => Self::Amount,
            "formula" => Self::Formula,
            "boolean" => Self::Boolean,
            "file" => Self::File,
            "personnel_select" => Self::PersonnelSelect,
            "personnel_multi_select" => Self::PersonnelMultiSelect,
            "city_single_select" => Self::CitySingleSelect,
            "corehr_text" => Self::CorehrText,
            "corehr_long_text" => Self::CorehrLongText,
            "corehr_select" => Self::CorehrSelect,
            "corehr_multi_select" => Self::CorehrMultiSelect,
            "corehr_date_select" => Self::CorehrDateSelect,
            "corehr_number" => Self::CorehrNumber,
            "corehr_boolean" => Self::CorehrBoolean,
            "corehr_attachment" => Self::CorehrAttachment,
            "corehr_personnel_select" => Self::CorehrPersonnelSelect,
            "corehr_personnel_multi_select" => Self::CorehrPersonnelMultiSelect,
            "default" => Self::Default,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The formula, set only if `object_type_v2` is one. / 计算公式，仅 `object_type_v2` 为公式时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormConfigFormulaInfo {
    /// The formula, made of salary fields and operators, such as `[6872592813776914699] * 12 + 2000`. In brackets are the IDs of fields of the salary module, explained by `extra_map`.
    ///
    /// 计算公式，由薪资字段和运算符组成，如 `[6872592813776914699] * 12 + 2000`；方括号内是「薪资信息」模块中字段的 ID，含义见同级的 `extra_map`。
    pub value: String,
    /// How the result is displayed. / 计算结果以何种格式显示。
    /// - `1`: Amount of money / 金额
    /// - `2`: Number / 数字
    /// - `3`: Percentage / 百分比
    pub result: i64,
    /// The fields the formula refers to. / 公式中引用的各个字段。
    pub extra_map: Vec<GetOfferApplyFormFormulaExtraMapInfo>,
}
impl wire::Object for GetOfferApplyFormConfigFormulaInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("result", &mut self.result);
        f.field("extra_map", &mut self.extra_map);
    }
}
/// The options to choose from, set only if `object_type_v2` is single or multiple choice.
///
/// 可选的选项，仅 `object_type_v2` 为单选或多选时有值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormConfigOptionInfo {
    /// The ID of the option. / 选项的 ID。
    pub id: String,
    /// The name of the option, in Chinese and English. / 选项的中英文名称。
    pub name: v1::I18n,
    /// The description of the option, in Chinese and English. / 选项的中英文说明。
    pub description: v1::I18n,
}
impl wire::Object for GetOfferApplyFormConfigOptionInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
    }
}
/// The fields the formula refers to. / 公式中引用的各个字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormFormulaExtraMapInfo {
    /// The ID of the field, one of the salary module, as found in the brackets of `value`.
    ///
    /// 公式引用的字段的 ID，属于「薪资信息」模块，即 `value` 方括号中的数字。
    pub key: String,
    /// The name of the field, in Chinese and English. / 公式引用的字段的中英文名称。
    pub value: v1::I18n,
}
impl wire::Object for GetOfferApplyFormFormulaExtraMapInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
/// The offer application form. / 查询到的 Offer 申请表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormInfo {
    /// The ID of the offer application form. / Offer 申请表的 ID。
    pub id: String,
    /// The name of the offer application form, in Chinese and English. / Offer 申请表的中英文名称。
    pub name: v1::I18n,
    /// The definition of the form: its modules and fields. / 申请表的结构定义，说明有哪些模块和字段。
    pub schema: GetOfferApplyFormSchema,
}
impl wire::Object for GetOfferApplyFormInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("schema", &mut self.schema);
    }
}
/// The modules of the form. / 申请表中的各个模块。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormModuleInfo {
    /// The ID of the module. / 模块的 ID。
    pub id: String,
    /// The name of the module, in Chinese and English. / 模块的中英文名称。
    pub name: v1::I18n,
    /// Whether the module is a custom one. / 模块是自定义的还是系统预置的。
    pub is_customized: bool,
    /// Whether the module is enabled. / 模块是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
    /// The hint shown when the module is filled in, in Chinese and English. / 填写该模块时显示的中英文提示。
    pub hint: v1::I18n,
    /// The fields of the module. / 模块中的各个字段。
    pub object_list: Vec<GetOfferApplyFormObjectInfo>,
}
impl wire::Object for GetOfferApplyFormModuleInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("is_customized", &mut self.is_customized);
        f.field("active_status", &mut self.active_status);
        f.field("hint", &mut self.hint);
        f.field("object_list", &mut self.object_list);
    }
}
/// The settings of the field, such as options, formula and when it is shown. / 字段的设置，如选项、公式与显示条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormObjectConfigInfo {
    /// The options to choose from, set only if `object_type_v2` is single or multiple choice.
    ///
    /// 可选的选项，仅 `object_type_v2` 为单选或多选时有值。
    pub options: Vec<GetOfferApplyFormConfigOptionInfo>,
    /// The formula, set only if `object_type_v2` is one. / 计算公式，仅 `object_type_v2` 为公式时有值。
    pub formula: GetOfferApplyFormConfigFormulaInfo,
    /// When the field is shown. / 该字段的显示条件。
    pub object_display_config: GetOfferApplyFormObjectDisplayConfigInfo,
}
impl wire::Object for GetOfferApplyFormObjectConfigInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("options", &mut self.options);
        f.field("formula", &mut self.formula);
        f.field("object_display_config", &mut self.object_display_config);
    }
}
/// When the field is shown. / 该字段的显示条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormObjectDisplayConfigInfo {
    /// Whether all conditions must hold or any one of them. / 须满足全部条件还是任意一个条件。
    /// - `1`: All conditions / 满足全部条件
    /// - `2`: Any condition / 满足任意条件
    pub display_condition: i64,
    /// The conditions, each made of a field ID, an operator and values, such as the kind of recruitment being equal to experienced hires.
    ///
    /// 显示条件，每条由字段 ID、运算符和值组成，例如招聘类型等于社招。
    pub pre_object_config_list: Vec<GetOfferApplyFormPreObjectConfigInfo>,
}
impl wire::Object for GetOfferApplyFormObjectDisplayConfigInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("display_condition", &mut self.display_condition);
        f.field("pre_object_config_list", &mut self.pre_object_config_list);
    }
}
/// The fields of the module. / 模块中的各个字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormObjectInfo {
    /// The ID of the field. / 字段的 ID。
    pub id: String,
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub name: v1::I18n,
    /// The description of the field, in Chinese and English. / 字段的中英文说明。
    pub description: v1::I18n,
    /// The ID of the module the field belongs to. / 字段所属模块的 ID。
    pub module_id: String,
    /// Whether the field is a custom one. / 字段是自定义的还是系统预置的。
    pub is_customized: bool,
    /// Whether the field must be filled in. / 该字段是否必须填写。
    pub is_required: bool,
    /// Whether the field is enabled. / 字段是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
    /// Whether changing the field calls for approval of the offer. / 修改该字段后 Offer 是否需要重新审批。
    pub need_approve: bool,
    /// Whether the field is sensitive and therefore hidden when approval of the offer is requested.
    ///
    /// 是否为敏感字段；敏感字段在发起 Offer 审批时会被隐藏。
    pub is_sensitive: bool,
    /// The type of the field. Deprecated; use `object_type_v2` instead. / 字段的类型，已废弃，请改用 `object_type_v2`。
    /// - `1`: Single-line text / 单行文本
    /// - `2`: Multi-line text / 多行文本
    /// - `3`: Single choice / 单选
    /// - `4`: Multiple choice / 多选
    /// - `5`: Date / 日期
    /// - `6`: Month / 月份选择
    /// - `7`: Year / 年份选择
    /// - `8`: Number / 数字
    /// - `9`: Amount of money / 金额
    /// - `10`: Formula / 公式
    /// - `11`: Default field / 默认字段
    pub object_type: i64,
    /// The type of the field, which decides what `config` holds. / 字段的类型，决定 `config` 中哪些设置有值。
    pub object_type_v2: GetObjectTypeV2,
    /// The settings of the field, such as options, formula and when it is shown. / 字段的设置，如选项、公式与显示条件。
    pub config: GetOfferApplyFormObjectConfigInfo,
}
impl wire::Object for GetOfferApplyFormObjectInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("module_id", &mut self.module_id);
        f.field("is_customized", &mut self.is_customized);
        f.field("is_required", &mut self.is_required);
        f.field("active_status", &mut self.active_status);
        f.field("need_approve", &mut self.need_approve);
        f.field("is_sensitive", &mut self.is_sensitive);
        f.field("object_type", &mut self.object_type);
        f.field("object_type_v2", &mut self.object_type_v2);
        f.field("config", &mut self.config);
    }
}
/// The conditions, each made of a field ID, an operator and values, such as the kind of recruitment being equal to experienced hires.
///
/// 显示条件，每条由字段 ID、运算符和值组成，例如招聘类型等于社招。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormPreObjectConfigInfo {
    /// The ID of the field the condition looks at, one of the same form. / 条件所针对的字段的 ID，属于同一 Offer 申请表。
    pub id: String,
    /// How the field is compared with `value`. / 字段的值与 `value` 如何比较。
    /// - `1`: Equal / 等于
    /// - `2`: Not equal / 不等于
    /// - `3`: Contains / 包含
    /// - `4`: Does not contain / 不包含
    pub operator: i64,
    /// The values to compare the field with. / 用于比较的值。
    pub value: Vec<String>,
}
impl wire::Object for GetOfferApplyFormPreObjectConfigInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("operator", &mut self.operator);
        f.field("value", &mut self.value);
    }
}
/// The definition of the form: its modules and fields. / 申请表的结构定义，说明有哪些模块和字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferApplyFormSchema {
    /// The ID of the definition, given as `schema_id` when an offer is created.
    ///
    /// 申请表结构的 ID，即创建 Offer 时的 `schema_id`。
    pub id: String,
    /// The modules of the form. / 申请表中的各个模块。
    pub module_list: Vec<GetOfferApplyFormModuleInfo>,
}
impl wire::Object for GetOfferApplyFormSchema {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("module_list", &mut self.module_list);
    }
}
crate::codegen::__impl_object! {
    GetOfferApplyFormConfigFormulaInfo GetOfferApplyFormConfigOptionInfo
    GetOfferApplyFormFormulaExtraMapInfo GetOfferApplyFormInfo
    GetOfferApplyFormModuleInfo GetOfferApplyFormObjectConfigInfo
    GetOfferApplyFormObjectDisplayConfigInfo GetOfferApplyFormObjectInfo
    GetOfferApplyFormPreObjectConfigInfo GetOfferApplyFormSchema
}
crate::codegen::__impl_enum! {
    GetObjectTypeV2
}
