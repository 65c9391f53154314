// Generated from spec/sheets/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Adds a sheet. / 新增一个工作表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSheet {
    /// The properties of the sheet. / 工作表的属性。
    pub properties: Properties,
}
impl wire::Object for AddSheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("properties", &mut self.properties);
    }
}
/// The request form of [`AddSheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSheetInput {
    /// The properties of the sheet. / 工作表的属性。
    pub properties: PropertiesInput,
}
impl AddSheetInput {
    /// Creates the value from its required fields.
    pub fn new(properties: PropertiesInput) -> Self {
        Self { properties }
    }
}
impl wire::Object for AddSheetInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("properties", &mut self.properties);
    }
}
/// What the rule checks for, depending on `rule_type`; not needed for `containsBlanks`, `notContainsBlanks`, `duplicateValues` and `uniqueValues`.
///
/// 规则的具体条件，按 `rule_type` 填写；规则为空、不为空、重复值或唯一值时不需要。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attrs {
    /// How cells are compared; which operators there are depends on `rule_type`; see the [guide to conditional formats](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-guide).
    ///
    /// 如何比较，可用的取值因 `rule_type` 而异，见[条件格式指南](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-guide)。
    pub operator: String,
    /// When the date in the cell must be; needed if `rule_type` is `timePeriod`, and then `operator` must be `is`.
    ///
    /// 单元格的日期落在哪个时间范围内，`rule_type` 为 `timePeriod` 时必填，此时 `operator` 只能为 `is`。
    pub time_period: AttrsTimePeriod,
    /// What cells are compared with, needed if `rule_type` is `cellIs`: two values if `operator` is `between` or `notBetween`, otherwise one. A number is written `"1"`; a text has quotes of its own, as in `"\"aaaaa\""`.
    ///
    /// 与单元格比较的值，`rule_type` 为 `cellIs` 时必填；`operator` 为 `between` 或 `notBetween` 时填两个，否则填一个。数字写作 `"1"`，文本还须自带双引号，写作 `"\"aaaaa\""`。
    pub formula: Vec<String>,
    /// The text to look for in cells, needed if `rule_type` is `containsText`.
    ///
    /// 与单元格内容比较的文本，`rule_type` 为 `containsText` 时必填。
    pub text: String,
}
impl wire::Object for Attrs {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator", &mut self.operator);
        f.field("time_period", &mut self.time_period);
        f.field("formula", &mut self.formula);
        f.field("text", &mut self.text);
    }
}
/// The request form of [`Attrs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttrsInput {
    /// How cells are compared; which operators there are depends on `rule_type`; see the [guide to conditional formats](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-guide).
    ///
    /// 如何比较，可用的取值因 `rule_type` 而异，见[条件格式指南](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-guide)。
    pub operator: Option<String>,
    /// When the date in the cell must be; needed if `rule_type` is `timePeriod`, and then `operator` must be `is`.
    ///
    /// 单元格的日期落在哪个时间范围内，`rule_type` 为 `timePeriod` 时必填，此时 `operator` 只能为 `is`。
    pub time_period: Option<AttrsTimePeriod>,
    /// What cells are compared with, needed if `rule_type` is `cellIs`: two values if `operator` is `between` or `notBetween`, otherwise one. A number is written `"1"`; a text has quotes of its own, as in `"\"aaaaa\""`.
    ///
    /// 与单元格比较的值，`rule_type` 为 `cellIs` 时必填；`operator` 为 `between` 或 `notBetween` 时填两个，否则填一个。数字写作 `"1"`，文本还须自带双引号，写作 `"\"aaaaa\""`。
    pub formula: Option<Vec<String>>,
    /// The text to look for in cells, needed if `rule_type` is `containsText`.
    ///
    /// 与单元格内容比较的文本，`rule_type` 为 `containsText` 时必填。
    pub text: Option<String>,
}
impl AttrsInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `time_period`.
    #[must_use]
    pub fn time_period(mut self, value: AttrsTimePeriod) -> Self {
        self.time_period = Some(value);
        self
    }
    /// Sets `formula`.
    #[must_use]
    pub fn formula(mut self, value: impl Into<Vec<String>>) -> Self {
        self.formula = Some(value.into());
        self
    }
    /// Sets `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl wire::Object for AttrsInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator", &mut self.operator);
        f.field("time_period", &mut self.time_period);
        f.field("formula", &mut self.formula);
        f.field("text", &mut self.text);
    }
}
/// When the date in the cell must be; needed if `rule_type` is `timePeriod`, and then `operator` must be `is`.
///
/// 单元格的日期落在哪个时间范围内，`rule_type` 为 `timePeriod` 时必填，此时 `operator` 只能为 `is`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AttrsTimePeriod {
    /// `yesterday`: Yesterday / 昨天
    Yesterday,
    /// `today`: Today / 今天
    Today,
    /// `tomorrow`: Tomorrow / 明天
    Tomorrow,
    /// `last7Days`: Last 7 days / 最近 7 天
    Last7Days,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AttrsTimePeriod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AttrsTimePeriod {
    fn as_str(&self) -> &str {
        match self {
            Self::Yesterday => "yesterday",
            Self::Today => "today",
            Self::Tomorrow => "tomorrow",
            Self::Last7Days => "last7Days",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "yesterday" => Self::Yesterday,
            "today" => Self::Today,
            "tomorrow" => Self::Tomorrow,
            "last7Days" => Self::Last7Days,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The rule, ranges and style of the conditional format. / 条件格式的规则、范围与样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionFormat {
    /// The ID of the conditional format; for an update, as obtained by listing conditional formats.
    ///
    /// 条件格式的 ID，更新时由获取条件格式得到。
    pub cf_id: String,
    /// The cells the format applies to, written as `sheetId` (the whole sheet), `sheetId!1:2` (rows), `sheetId!A:B` (columns), `sheetId!A1:B2` (cells) or `sheetId!A1:C` (to the last row of a column). Every range must be in the sheet given by `sheet_id` and within its rows and columns.
    ///
    /// 条件格式应用于哪些单元格，可写作 `sheetId`（整表）、`sheetId!1:2`（整行）、`sheetId!A:B`（整列）、`sheetId!A1:B2`（单元格区间）或 `sheetId!A1:C`（到该列末行）。每个范围都须在 `sheet_id` 所指的工作表内，且不超出其行列数。
    /// - Example: `["40a7b0!C3:C3"]`
    pub ranges: Vec<String>,
    /// The type of rule that decides whether a cell meets the condition. / 哪类规则决定单元格是否符合条件。
    pub rule_type: ConditionFormatRuleType,
    /// What the rule checks for, depending on `rule_type`; not needed for `containsBlanks`, `notContainsBlanks`, `duplicateValues` and `uniqueValues`.
    ///
    /// 规则的具体条件，按 `rule_type` 填写；规则为空、不为空、重复值或唯一值时不需要。
    pub attrs: Vec<Attrs>,
    /// The style of the cells that meet the condition, none if omitted; it cannot be `""`.
    ///
    /// 符合条件的单元格的样式，不填则不设样式，不能为 `""`。
    pub style: Style,
}
impl wire::Object for ConditionFormat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cf_id", &mut self.cf_id);
        f.field("ranges", &mut self.ranges);
        f.field("rule_type", &mut self.rule_type);
        f.field("attrs", &mut self.attrs);
        f.field("style", &mut self.style);
    }
}
/// The request form of [`ConditionFormat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionFormatInput {
    /// The ID of the conditional format; for an update, as obtained by listing conditional formats.
    ///
    /// 条件格式的 ID，更新时由获取条件格式得到。
    pub cf_id: Option<String>,
    /// The cells the format applies to, written as `sheetId` (the whole sheet), `sheetId!1:2` (rows), `sheetId!A:B` (columns), `sheetId!A1:B2` (cells) or `sheetId!A1:C` (to the last row of a column). Every range must be in the sheet given by `sheet_id` and within its rows and columns.
    ///
    /// 条件格式应用于哪些单元格，可写作 `sheetId`（整表）、`sheetId!1:2`（整行）、`sheetId!A:B`（整列）、`sheetId!A1:B2`（单元格区间）或 `sheetId!A1:C`（到该列末行）。每个范围都须在 `sheet_id` 所指的工作表内，且不超出其行列数。
    /// - Example: `["40a7b0!C3:C3"]`
    pub ranges: Vec<String>,
    /// The type of rule that decides whether a cell meets the condition. / 哪类规则决定单元格是否符合条件。
    pub rule_type: ConditionFormatRuleType,
    /// What the rule checks for, depending on `rule_type`; not needed for `containsBlanks`, `notContainsBlanks`, `duplicateValues` and `uniqueValues`.
    ///
    /// 规则的具体条件，按 `rule_type` 填写；规则为空、不为空、重复值或唯一值时不需要。
    pub attrs: Vec<AttrsInput>,
    /// The style of the cells that meet the condition, none if omitted; it cannot be `""`.
    ///
    /// 符合条件的单元格的样式，不填则不设样式，不能为 `""`。
    pub style: Option<StyleInput>,
}
impl ConditionFormatInput {
    /// Creates the value from its required fields.
    pub fn new(
        ranges: impl Into<Vec<String>>,
        rule_type: ConditionFormatRuleType,
        attrs: impl Into<Vec<AttrsInput>>,
    ) -> Self {
        Self {
            cf_id: Default::default(),
            ranges: ranges.into(),
            rule_type,
            attrs: attrs.into(),
            style: Default::default(),
        }
    }
    /// Sets `cf_id`.
    #[must_use]
    pub fn cf_id(mut self, value: impl Into<String>) -> Self {
        self.cf_id = Some(value.into());
        self
    }
    /// Sets `style`.
    #[must_use]
    pub fn style(mut self, value: StyleInput) -> Self {
        self.style = Some(value);
        self
    }
}
impl wire::Object for ConditionFormatInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("cf_id", &mut self.cf_id);
        f.field("ranges", &mut self.ranges);
        f.field("rule_type", &mut self.rule_type);
        f.field("attrs", &mut self.attrs);
        f.field("style", &mut self.style);
    }
}
/// The type of rule that decides whether a cell meets the condition. / 哪类规则决定单元格是否符合条件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConditionFormatRuleType {
    /// `containsBlanks`: Empty / 为空
    ContainsBlanks,
    /// `notContainsBlanks`: Not empty / 不为空
    NotContainsBlanks,
    /// `duplicateValues`: Duplicate values / 重复值
    DuplicateValues,
    /// `uniqueValues`: Unique values / 唯一值
    UniqueValues,
    /// `cellIs`: Value within limits / 限定值的范围
    CellIs,
    /// `containsText`: Contains a text / 包含指定内容
    ContainsText,
    /// `timePeriod`: Date / 日期
    TimePeriod,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConditionFormatRuleType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConditionFormatRuleType {
    fn as_str(&self) -> &str {
        match self {
            Self::ContainsBlanks => "containsBlanks",
            Self::NotContainsBlanks => "notContainsBlanks",
            Self::DuplicateValues => "duplicateValues",
            Self::UniqueValues => "uniqueValues",
            Self::CellIs => "cellIs",
            Self::ContainsText => "containsText",
            Self::TimePeriod => "timePeriod",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "containsBlanks" => Self::ContainsBlanks,
            "notContainsBlanks" => Self::NotContainsBlanks,
            "duplicateValues" => Self::DuplicateValues,
            "uniqueValues" => Self::UniqueValues,
            "cellIs" => Self::CellIs,
            "containsText" => Self::ContainsText,
            "timePeriod" => Self::TimePeriod,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The choices of the dropdown and its settings. / 下拉列表的选项及其设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DataValidation {
    /// The choices of the dropdown. / 下拉列表的各个选项。
    pub condition_values: Vec<String>,
    /// Settings of the dropdown, such as whether several choices can be made and whether they are colored.
    ///
    /// 能否多选、选项是否着色等设置。
    pub options: Option<Options>,
}
impl DataValidation {
    /// Creates the value from its required fields.
    pub fn new(condition_values: impl Into<Vec<String>>) -> Self {
        Self {
            condition_values: condition_values.into(),
            options: Default::default(),
        }
    }
    /// Sets `options`.
    #[must_use]
    pub fn options(mut self, value: Options) -> Self {
        self.options = Some(value);
        self
    }
}
impl wire::Object for DataValidation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditionValues", &mut self.condition_values);
        f.field("options", &mut self.options);
    }
}
/// Deletes a sheet. / 删除一个工作表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSheet {
    /// Whether the sheet was deleted. / 工作表是否已删除。
    pub result: bool,
    /// The ID of the sheet to delete; in the reply, of the one deleted. / 要删除的工作表的 ID；在响应中为已删除的工作表。
    pub sheet_id: String,
}
impl wire::Object for DeleteSheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
        f.field("sheetId", &mut self.sheet_id);
    }
}
/// The request form of [`DeleteSheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSheetInput {
    /// Whether the sheet was deleted. / 工作表是否已删除。
    pub result: Option<bool>,
    /// The ID of the sheet to delete; in the reply, of the one deleted. / 要删除的工作表的 ID；在响应中为已删除的工作表。
    pub sheet_id: String,
}
impl DeleteSheetInput {
    /// Creates the value from its required fields.
    pub fn new(sheet_id: impl Into<String>) -> Self {
        Self {
            result: Default::default(),
            sheet_id: sheet_id.into(),
        }
    }
    /// Sets `result`.
    #[must_use]
    pub fn result(mut self, value: bool) -> Self {
        self.result = Some(value);
        self
    }
}
impl wire::Object for DeleteSheetInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("result", &mut self.result);
        f.field("sheetId", &mut self.sheet_id);
    }
}
/// A span of rows or columns. / 一段行或列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Dimension {
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
    /// Whether the operation is on rows or columns. / 指的是行还是列。
    pub major_dimension: MajorDimension,
    /// The first row or column, inclusive. Generally counted from 1, so that `3` is the third; when inserting rows or columns, from 0, so that `3` is the fourth.
    ///
    /// 第一行或列的序号，包含在内。一般从 1 起，`3` 即第 3 行或列；插入行列时从 0 起，`3` 即第 4 行或列。
    pub start_index: i64,
    /// The last row or column, generally counted from 1 and inclusive, so that `7` is the seventh; when inserting rows or columns, counted from 0 and exclusive.
    ///
    /// 最后一行或列的序号，一般从 1 起且包含在内，`7` 即到第 7 行或列为止；插入行列时从 0 起且不包含在内。
    pub end_index: i64,
}
impl wire::Object for Dimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheetId", &mut self.sheet_id);
        f.field("majorDimension", &mut self.major_dimension);
        f.field("startIndex", &mut self.start_index);
        f.field("endIndex", &mut self.end_index);
    }
}
/// The request form of [`Dimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DimensionInput {
    /// The ID of the sheet, as obtained by listing the sheets. / 工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
    /// Whether the operation is on rows or columns. / 指的是行还是列。
    pub major_dimension: Option<MajorDimension>,
    /// The first row or column, inclusive. Generally counted from 1, so that `3` is the third; when inserting rows or columns, from 0, so that `3` is the fourth.
    ///
    /// 第一行或列的序号，包含在内。一般从 1 起，`3` 即第 3 行或列；插入行列时从 0 起，`3` 即第 4 行或列。
    pub start_index: i64,
    /// The last row or column, generally counted from 1 and inclusive, so that `7` is the seventh; when inserting rows or columns, counted from 0 and exclusive.
    ///
    /// 最后一行或列的序号，一般从 1 起且包含在内，`7` 即到第 7 行或列为止；插入行列时从 0 起且不包含在内。
    pub end_index: i64,
}
impl DimensionInput {
    /// Creates the value from its required fields.
    pub fn new(sheet_id: impl Into<String>, start_index: i64, end_index: i64) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            major_dimension: Default::default(),
            start_index,
            end_index,
        }
    }
    /// Sets `majorDimension`.
    #[must_use]
    pub fn major_dimension(mut self, value: MajorDimension) -> Self {
        self.major_dimension = Some(value);
        self
    }
}
impl wire::Object for DimensionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheetId", &mut self.sheet_id);
        f.field("majorDimension", &mut self.major_dimension);
        f.field("startIndex", &mut self.start_index);
        f.field("endIndex", &mut self.end_index);
    }
}
/// A font: bold, italic and size. / 字体的粗细、倾斜与字号。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Font {
    /// Whether the font is bold. / 字体是否加粗。
    pub bold: bool,
    /// Whether the font is italic. / 字体是否为斜体。
    pub italic: bool,
    /// The font size and line spacing, such as `10pt/1.5`, with a size of 9 to 36 pt and a spacing that is always 1.5.
    ///
    /// 字号与行距，如 `10pt/1.5`：字号为 9 至 36 pt，行距固定为 1.5。
    pub font_size: String,
    /// Whether to clear the formatting of the font, which is kept if omitted. / 是否清除字体格式，不填则不清除。
    pub clean: bool,
}
impl wire::Object for Font {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bold", &mut self.bold);
        f.field("italic", &mut self.italic);
        f.field("fontSize", &mut self.font_size);
        f.field("clean", &mut self.clean);
    }
}
/// The request form of [`Font`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FontInput {
    /// Whether the font is bold. / 字体是否加粗。
    pub bold: Option<bool>,
    /// Whether the font is italic. / 字体是否为斜体。
    pub italic: Option<bool>,
    /// The font size and line spacing, such as `10pt/1.5`, with a size of 9 to 36 pt and a spacing that is always 1.5.
    ///
    /// 字号与行距，如 `10pt/1.5`：字号为 9 至 36 pt，行距固定为 1.5。
    pub font_size: Option<String>,
    /// Whether to clear the formatting of the font, which is kept if omitted. / 是否清除字体格式，不填则不清除。
    pub clean: Option<bool>,
}
impl FontInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `bold`.
    #[must_use]
    pub fn bold(mut self, value: bool) -> Self {
        self.bold = Some(value);
        self
    }
    /// Sets `italic`.
    #[must_use]
    pub fn italic(mut self, value: bool) -> Self {
        self.italic = Some(value);
        self
    }
    /// Sets `fontSize`.
    #[must_use]
    pub fn font_size(mut self, value: impl Into<String>) -> Self {
        self.font_size = Some(value.into());
        self
    }
    /// Sets `clean`.
    #[must_use]
    pub fn clean(mut self, value: bool) -> Self {
        self.clean = Some(value);
        self
    }
}
impl wire::Object for FontInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bold", &mut self.bold);
        f.field("italic", &mut self.italic);
        f.field("fontSize", &mut self.font_size);
        f.field("clean", &mut self.clean);
    }
}
/// The result for each conditional format. / 每个条件格式的处理结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interface {
    /// The ID of the sheet that has the conditional format. / 条件格式所在工作表的 ID。
    pub sheet_id: String,
    /// The ID of the conditional format. / 条件格式的 ID。
    pub cf_id: String,
    /// The result for this conditional format, `0` on success and anything else on failure.
    ///
    /// 该条件格式的处理结果，`0` 为成功，其他为失败。
    pub res_code: i64,
    /// `success`, or else why it failed. / 成功时为 `success`，否则为失败的原因。
    pub res_msg: String,
}
impl wire::Object for Interface {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheet_id", &mut self.sheet_id);
        f.field("cf_id", &mut self.cf_id);
        f.field("res_code", &mut self.res_code);
        f.field("res_msg", &mut self.res_msg);
    }
}
/// A user who may edit a protected range. / 可编辑保护范围的用户。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interface2 {
    /// The kind of ID the user is given by. / 该用户的 ID 类型。
    pub member_type: String,
    /// The user, as an ID of the type that `memberType` gives. / 用户的 ID，类型由 `memberType` 决定。
    pub member_id: String,
}
impl wire::Object for Interface2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("memberType", &mut self.member_type);
        f.field("memberId", &mut self.member_id);
    }
}
/// A protected range. / 保护范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interface3 {
    /// The ID of the protected range. / 保护范围的 ID。
    pub protect_id: String,
    /// The ID of the sheet that has the protected range. / 保护范围所在工作表的 ID。
    pub sheet_id: String,
    /// The rows or columns protected; if empty, the whole sheet is. / 受保护的行或列，为空则整个工作表受保护。
    pub dimension: Dimension,
    /// The users added to or removed from those who may edit the range. / 加入或移除的可编辑者。
    pub editors: Interface3Editors,
    /// A note on the protected range. / 保护范围的备注。
    pub lock_info: String,
}
impl wire::Object for Interface3 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("protectId", &mut self.protect_id);
        f.field("sheetId", &mut self.sheet_id);
        f.field("dimension", &mut self.dimension);
        f.field("editors", &mut self.editors);
        f.field("lockInfo", &mut self.lock_info);
    }
}
/// The users added to or removed from those who may edit the range. / 加入或移除的可编辑者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Interface3Editors {
    /// The users who got permission to edit the range. / 获得编辑权限的用户。
    pub add_editors: Vec<Interface2>,
    /// The users who lost permission to edit the range. / 失去编辑权限的用户。
    pub del_editors: Vec<Interface2>,
}
impl wire::Object for Interface3Editors {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("addEditors", &mut self.add_editors);
        f.field("delEditors", &mut self.del_editors);
    }
}
/// Whether to add rows or columns. / 增加的是行还是列。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MajorDimension {
    /// `ROWS`: Rows / 行
    Rows,
    /// `COLUMNS`: Columns / 列
    Columns,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MajorDimension {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MajorDimension {
    fn as_str(&self) -> &str {
        match self {
            Self::Rows => "ROWS",
            Self::Columns => "COLUMNS",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ROWS" => Self::Rows,
            "COLUMNS" => Self::Columns,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The kind of user ID that `memberId` holds. / `memberId` 的用户 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// `userId`: User ID, of a user within the tenant, the same for all of its apps / User ID，用户在租户内的 ID，对租户的所有应用都一致
    UserId,
    /// `openId`: Open ID, of a user within one app, different in every app / Open ID，用户在某个应用内的 ID，各应用不同
    OpenId,
    /// `unionId`: Union ID, of a user across all apps of one developer / Union ID，用户在同一开发商各应用间共用的 ID
    UnionId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MemberType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MemberType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserId => "userId",
            Self::OpenId => "openId",
            Self::UnionId => "unionId",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "userId" => Self::UserId,
            "openId" => Self::OpenId,
            "unionId" => Self::UnionId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Settings of the dropdown, such as whether several choices can be made and whether they are colored.
///
/// 能否多选、选项是否着色等设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// Whether several choices of the dropdown can be made at once. / 下拉列表能否选择多项。
    pub multiple_values: Option<bool>,
    /// Whether the choices of the dropdown are colored. / 下拉列表的选项是否着色。
    pub highlight_valid_data: Option<bool>,
    /// The colors of the choices as RGB hex, such as `#fffd00`, in the order of `conditionValues`; needed if `highlightValidData` is `true`.
    ///
    /// 各选项的颜色，为 RGB 十六进制，如 `#fffd00`，与 `conditionValues` 按顺序对应；`highlightValidData` 为 `true` 时必填。
    pub colors: Option<Vec<String>>,
}
impl Options {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `multipleValues`.
    #[must_use]
    pub fn multiple_values(mut self, value: bool) -> Self {
        self.multiple_values = Some(value);
        self
    }
    /// Sets `highlightValidData`.
    #[must_use]
    pub fn highlight_valid_data(mut self, value: bool) -> Self {
        self.highlight_valid_data = Some(value);
        self
    }
    /// Sets `colors`.
    #[must_use]
    pub fn colors(mut self, value: impl Into<Vec<String>>) -> Self {
        self.colors = Some(value.into());
        self
    }
}
impl wire::Object for Options {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("multipleValues", &mut self.multiple_values);
        f.field("highlightValidData", &mut self.highlight_valid_data);
        f.field("colors", &mut self.colors);
    }
}
/// The properties of a sheet. / 工作表的属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Properties {
    /// The ID of the sheet. / 工作表的 ID。
    pub sheet_id: String,
    /// The title of the sheet. / 工作表的标题。
    pub title: String,
    /// The position of the sheet in the spreadsheet. / 工作表在电子表格中的位置。
    pub index: i64,
    /// Whether the sheet is hidden, which it is not if omitted. / 是否隐藏工作表，不填则不隐藏。
    pub hidden: bool,
    /// How many rows at the top are frozen, so that `3` stands for the first three; at most as many as the sheet may have, and `0` unfreezes them.
    ///
    /// 冻结前几行，如 `3` 即第 1 至第 3 行，不能超过工作表的最大行数；`0` 取消冻结。
    pub frozen_row_count: i64,
    /// How many columns at the left are frozen, so that `3` stands for the first three; at most as many as the sheet may have, and `0` unfreezes them.
    ///
    /// 冻结前几列，如 `3` 即第 1 至第 3 列，不能超过工作表的最大列数；`0` 取消冻结。
    pub frozen_col_count: i64,
    /// Whether the sheet is protected, and who may still edit it. / 工作表是否受保护，以及谁仍可编辑。
    pub protect: Protect,
}
impl wire::Object for Properties {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheetId", &mut self.sheet_id);
        f.field("title", &mut self.title);
        f.field("index", &mut self.index);
        f.field("hidden", &mut self.hidden);
        f.field("frozenRowCount", &mut self.frozen_row_count);
        f.field("frozenColCount", &mut self.frozen_col_count);
        f.field("protect", &mut self.protect);
    }
}
/// The properties of the spreadsheet. / 电子表格的属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Properties2 {
    /// The title of the spreadsheet. / 电子表格的标题。
    pub title: String,
    /// The ID of the owner, only returned when `user_id_type` is not given.
    ///
    /// 所有者的 ID，仅在未指定 `user_id_type` 时返回。
    pub owner_user: i64,
    /// The owner, as a `user_id_type` ID, only returned when that is given.
    ///
    /// 所有者的 ID，类型由 `user_id_type` 决定，未指定时不返回。
    pub owner_user_id: String,
    /// How many sheets the spreadsheet has. / 电子表格中有多少个工作表。
    pub sheet_count: i64,
    /// The revision of the spreadsheet. / 电子表格的版本号。
    pub revision: i64,
}
impl wire::Object for Properties2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("ownerUser", &mut self.owner_user);
        f.field("ownerUserID", &mut self.owner_user_id);
        f.field("sheetCount", &mut self.sheet_count);
        f.field("revision", &mut self.revision);
    }
}
/// The request form of [`Properties2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Properties2Input {
    /// The title of the spreadsheet. / 电子表格的标题。
    pub title: String,
    /// The ID of the owner, only returned when `user_id_type` is not given.
    ///
    /// 所有者的 ID，仅在未指定 `user_id_type` 时返回。
    pub owner_user: Option<i64>,
    /// The owner, as a `user_id_type` ID, only returned when that is given.
    ///
    /// 所有者的 ID，类型由 `user_id_type` 决定，未指定时不返回。
    pub owner_user_id: Option<String>,
    /// How many sheets the spreadsheet has. / 电子表格中有多少个工作表。
    pub sheet_count: Option<i64>,
    /// The revision of the spreadsheet. / 电子表格的版本号。
    pub revision: Option<i64>,
}
impl Properties2Input {
    /// Creates the value from its required fields.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            owner_user: Default::default(),
            owner_user_id: Default::default(),
            sheet_count: Default::default(),
            revision: Default::default(),
        }
    }
    /// Sets `ownerUser`.
    #[must_use]
    pub fn owner_user(mut self, value: i64) -> Self {
        self.owner_user = Some(value);
        self
    }
    /// Sets `ownerUserID`.
    #[must_use]
    pub fn owner_user_id(mut self, value: impl Into<String>) -> Self {
        self.owner_user_id = Some(value.into());
        self
    }
    /// Sets `sheetCount`.
    #[must_use]
    pub fn sheet_count(mut self, value: i64) -> Self {
        self.sheet_count = Some(value);
        self
    }
    /// Sets `revision`.
    #[must_use]
    pub fn revision(mut self, value: i64) -> Self {
        self.revision = Some(value);
        self
    }
}
impl wire::Object for Properties2Input {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("ownerUser", &mut self.owner_user);
        f.field("ownerUserID", &mut self.owner_user_id);
        f.field("sheetCount", &mut self.sheet_count);
        f.field("revision", &mut self.revision);
    }
}
/// The request form of [`Properties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropertiesInput {
    /// The ID of the sheet. / 工作表的 ID。
    pub sheet_id: Option<String>,
    /// The title of the sheet. / 工作表的标题。
    pub title: Option<String>,
    /// The position of the sheet in the spreadsheet. / 工作表在电子表格中的位置。
    pub index: Option<i64>,
    /// Whether the sheet is hidden, which it is not if omitted. / 是否隐藏工作表，不填则不隐藏。
    pub hidden: Option<bool>,
    /// How many rows at the top are frozen, so that `3` stands for the first three; at most as many as the sheet may have, and `0` unfreezes them.
    ///
    /// 冻结前几行，如 `3` 即第 1 至第 3 行，不能超过工作表的最大行数；`0` 取消冻结。
    pub frozen_row_count: Option<i64>,
    /// How many columns at the left are frozen, so that `3` stands for the first three; at most as many as the sheet may have, and `0` unfreezes them.
    ///
    /// 冻结前几列，如 `3` 即第 1 至第 3 列，不能超过工作表的最大列数；`0` 取消冻结。
    pub frozen_col_count: Option<i64>,
    /// Whether the sheet is protected, and who may still edit it. / 工作表是否受保护，以及谁仍可编辑。
    pub protect: Option<ProtectInput>,
}
impl PropertiesInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `sheetId`.
    #[must_use]
    pub fn sheet_id(mut self, value: impl Into<String>) -> Self {
        self.sheet_id = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `index`.
    #[must_use]
    pub fn index(mut self, value: i64) -> Self {
        self.index = Some(value);
        self
    }
    /// Sets `hidden`.
    #[must_use]
    pub fn hidden(mut self, value: bool) -> Self {
        self.hidden = Some(value);
        self
    }
    /// Sets `frozenRowCount`.
    #[must_use]
    pub fn frozen_row_count(mut self, value: i64) -> Self {
        self.frozen_row_count = Some(value);
        self
    }
    /// Sets `frozenColCount`.
    #[must_use]
    pub fn frozen_col_count(mut self, value: i64) -> Self {
        self.frozen_col_count = Some(value);
        self
    }
    /// Sets `protect`.
    #[must_use]
    pub fn protect(mut self, value: ProtectInput) -> Self {
        self.protect = Some(value);
        self
    }
}
impl wire::Object for PropertiesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheetId", &mut self.sheet_id);
        f.field("title", &mut self.title);
        f.field("index", &mut self.index);
        f.field("hidden", &mut self.hidden);
        f.field("frozenRowCount", &mut self.frozen_row_count);
        f.field("frozenColCount", &mut self.frozen_col_count);
        f.field("protect", &mut self.protect);
    }
}
/// Whether the sheet is protected, and who may still edit it. / 工作表是否受保护，以及谁仍可编辑。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Protect {
    /// Whether the sheet is protected. / 是否保护工作表。
    pub lock: ProtectLock,
    /// A note on the protection of the sheet. / 保护工作表时的备注。
    pub lock_info: String,
    /// The users who may edit the protected sheet besides its owner and the user who protects it, as `user_id_type` IDs; it has no effect unless that is given.
    ///
    /// 除操作者与所有者外还可编辑受保护工作表的用户，类型由 `user_id_type` 决定，未指定它时此字段无效。
    pub user_ids: Vec<String>,
}
impl wire::Object for Protect {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lock", &mut self.lock);
        f.field("lockInfo", &mut self.lock_info);
        f.field("userIDs", &mut self.user_ids);
    }
}
/// The request form of [`Protect`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectInput {
    /// Whether the sheet is protected. / 是否保护工作表。
    pub lock: ProtectLock,
    /// A note on the protection of the sheet. / 保护工作表时的备注。
    pub lock_info: Option<String>,
    /// The users who may edit the protected sheet besides its owner and the user who protects it, as `user_id_type` IDs; it has no effect unless that is given.
    ///
    /// 除操作者与所有者外还可编辑受保护工作表的用户，类型由 `user_id_type` 决定，未指定它时此字段无效。
    pub user_ids: Option<Vec<String>>,
}
impl ProtectInput {
    /// Creates the value from its required fields.
    pub fn new(lock: ProtectLock) -> Self {
        Self {
            lock,
            lock_info: Default::default(),
            user_ids: Default::default(),
        }
    }
    /// Sets `lockInfo`.
    #[must_use]
    pub fn lock_info(mut self, value: impl Into<String>) -> Self {
        self.lock_info = Some(value.into());
        self
    }
    /// Sets `userIDs`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
}
impl wire::Object for ProtectInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("lock", &mut self.lock);
        f.field("lockInfo", &mut self.lock_info);
        f.field("userIDs", &mut self.user_ids);
    }
}
/// Whether the sheet is protected. / 是否保护工作表。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProtectLock {
    /// `LOCK`: Protected / 保护
    Lock,
    /// `UNLOCK`: Not protected / 取消保护
    Unlock,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ProtectLock {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ProtectLock {
    fn as_str(&self) -> &str {
        match self {
            Self::Lock => "LOCK",
            Self::Unlock => "UNLOCK",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "LOCK" => Self::Lock,
            "UNLOCK" => Self::Unlock,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The outcome for a range. / 一个范围的更新结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Responses {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The range that was written to. / 写入了数据的范围。
    pub updated_range: String,
    /// How many rows were written. / 写入了多少行。
    pub updated_rows: i64,
    /// How many columns were written. / 写入了多少列。
    pub updated_columns: i64,
    /// How many cells were written. / 写入了多少个单元格。
    pub updated_cells: i64,
}
impl wire::Object for Responses {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("updatedRange", &mut self.updated_range);
        f.field("updatedRows", &mut self.updated_rows);
        f.field("updatedColumns", &mut self.updated_columns);
        f.field("updatedCells", &mut self.updated_cells);
    }
}
/// The result of appending data. / 追加数据的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Spreadsheet {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The range the data was appended to. / 数据所追加到的范围。
    pub table_range: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// What the data updated, with the size of the range. / 追加后被更新的范围及其行列数。
    pub updates: Updates,
}
impl wire::Object for Spreadsheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("tableRange", &mut self.table_range);
        f.field("revision", &mut self.revision);
        f.field("updates", &mut self.updates);
    }
}
/// A conditional format. / 条件格式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetConditionFormatInterface {
    /// The ID of the sheet that has the conditional format, as obtained by listing the sheets.
    ///
    /// 条件格式所在工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
    /// The rule, ranges and style of the conditional format. / 条件格式的规则、范围与样式。
    pub condition_format: ConditionFormat,
}
impl wire::Object for SpreadsheetConditionFormatInterface {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheet_id", &mut self.sheet_id);
        f.field("condition_format", &mut self.condition_format);
    }
}
/// The request form of [`SpreadsheetConditionFormatInterface`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetConditionFormatInterfaceInput {
    /// The ID of the sheet that has the conditional format, as obtained by listing the sheets.
    ///
    /// 条件格式所在工作表的 ID，可由查询工作表得到。
    pub sheet_id: String,
    /// The rule, ranges and style of the conditional format. / 条件格式的规则、范围与样式。
    pub condition_format: ConditionFormatInput,
}
impl SpreadsheetConditionFormatInterfaceInput {
    /// Creates the value from its required fields.
    pub fn new(
        sheet_id: impl Into<String>,
        condition_format: ConditionFormatInput,
    ) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            condition_format,
        }
    }
}
impl wire::Object for SpreadsheetConditionFormatInterfaceInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheet_id", &mut self.sheet_id);
        f.field("condition_format", &mut self.condition_format);
    }
}
/// The result of updating a dropdown. / 更新下拉列表的结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetDataValidation {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The ID of the sheet. / 工作表的 ID。
    pub sheet_id: String,
    /// The dropdown after the update. / 更新后的下拉列表。
    pub data_validation: SpreadsheetDataValidationDataValidation,
}
impl wire::Object for SpreadsheetDataValidation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("sheetId", &mut self.sheet_id);
        f.field("dataValidation", &mut self.data_validation);
    }
}
/// The dropdown after the update. / 更新后的下拉列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetDataValidationDataValidation {
    /// The ID of the dropdown. / 下拉列表的 ID。
    pub data_validation_id: i64,
    /// The kind of data validation, `list` for a dropdown. / 数据验证的类型，下拉列表为 `list`。
    pub data_validation_type: String,
    /// The choices of the dropdown. / 下拉列表的各个选项。
    pub condition_values: Vec<String>,
    /// Settings of the dropdown, such as whether several choices can be made and whether they are colored.
    ///
    /// 能否多选、选项是否着色等设置。
    pub options: SpreadsheetDataValidationOptions,
}
impl wire::Object for SpreadsheetDataValidationDataValidation {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("dataValidationId", &mut self.data_validation_id);
        f.field("dataValidationType", &mut self.data_validation_type);
        f.field("conditionValues", &mut self.condition_values);
        f.field("options", &mut self.options);
    }
}
/// Settings of the dropdown, such as whether several choices can be made and whether they are colored.
///
/// 能否多选、选项是否着色等设置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SpreadsheetDataValidationOptions {
    /// Whether several choices of the dropdown can be made at once. / 下拉列表能否选择多项。
    pub multiple_values: bool,
    /// Whether the choices of the dropdown are colored. / 下拉列表的选项是否着色。
    pub highlight_valid_data: bool,
    /// The colors of the choices as RGB hex, such as `#fffd00`, in the order of `conditionValues`.
    ///
    /// 各选项的颜色，为 RGB 十六进制，如 `#fffd00`，与 `conditionValues` 按顺序对应。
    pub color_value_map: ::std::collections::BTreeMap<String, String>,
}
impl wire::Object for SpreadsheetDataValidationOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("multipleValues", &mut self.multiple_values);
        f.field("highlightValidData", &mut self.highlight_valid_data);
        f.field("colorValueMap", &mut self.color_value_map);
    }
}
/// The style of the cells that meet the condition, none if omitted; it cannot be `""`.
///
/// 符合条件的单元格的样式，不填则不设样式，不能为 `""`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Style {
    /// The font of the cells that meet the condition. / 符合条件的单元格所用的字体。
    pub font: Font,
    /// Whether the text of the cells that meet the condition is underlined or struck through.
    ///
    /// 符合条件的单元格的文本是否带下划线或删除线。
    /// - `0`: Neither / 两者都没有
    /// - `1`: Underlined / 下划线
    /// - `2`: Struck through / 删除线
    /// - `3`: Both / 下划线和删除线
    pub text_decoration: i64,
    /// The color of the text of the cells that meet the condition, as a hex code such as `#faf1d1`.
    ///
    /// 符合条件的单元格的文字颜色，为十六进制代码，如 `#faf1d1`。
    pub fore_color: String,
    /// The background color of the cells that meet the condition, as a hex code such as `#faf1d1`.
    ///
    /// 符合条件的单元格的背景颜色，为十六进制代码，如 `#faf1d1`。
    pub back_color: String,
}
impl wire::Object for Style {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("font", &mut self.font);
        f.field("text_decoration", &mut self.text_decoration);
        f.field("fore_color", &mut self.fore_color);
        f.field("back_color", &mut self.back_color);
    }
}
/// The style to apply. / 要应用的样式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Style2 {
    /// The weight, slant and size of the font. / 字体的粗细、倾斜与字号。
    pub font: Option<FontInput>,
    /// Whether the text is underlined or struck through. / 文本是否带下划线或删除线。
    /// - `0`: Neither / 两者都没有
    /// - `1`: Underlined / 下划线
    /// - `2`: Struck through / 删除线
    /// - `3`: Both / 下划线和删除线
    pub text_decoration: Option<i64>,
    /// How numbers are formatted, as one of the [number formats](https://open.feishu.cn/document/ukTMukTMukTM/uMjM2UjLzIjN14yMyYTN).
    ///
    /// 数字的格式，可用的格式见[数字格式类型](https://open.feishu.cn/document/ukTMukTMukTM/uMjM2UjLzIjN14yMyYTN)。
    pub formatter: Option<String>,
    /// How the content is aligned horizontally. / 水平方向的对齐方式。
    /// - `0`: Left / 左对齐
    /// - `1`: Center / 居中
    /// - `2`: Right / 右对齐
    pub h_align: Option<i64>,
    /// How the content is aligned vertically. / 垂直方向的对齐方式。
    /// - `0`: Top / 顶端对齐
    /// - `1`: Middle / 居中
    /// - `2`: Bottom / 底端对齐
    pub v_align: Option<i64>,
    /// The color of the text as a hex code. / 文字颜色，为十六进制代码。
    pub fore_color: Option<String>,
    /// The background color as a hex code. / 背景颜色，为十六进制代码。
    pub back_color: Option<String>,
    /// Which edges of the range get a border. / 范围内哪些边有边框。
    pub border_type: Option<Style2BorderType>,
    /// The color of the border as a hex code. / 边框颜色，为十六进制代码。
    pub border_color: Option<String>,
    /// Whether to clear all formatting, which is kept if omitted. / 是否清除全部格式，不填则不清除。
    pub clean: Option<bool>,
}
impl Style2 {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `font`.
    #[must_use]
    pub fn font(mut self, value: FontInput) -> Self {
        self.font = Some(value);
        self
    }
    /// Sets `textDecoration`.
    #[must_use]
    pub fn text_decoration(mut self, value: i64) -> Self {
        self.text_decoration = Some(value);
        self
    }
    /// Sets `formatter`.
    #[must_use]
    pub fn formatter(mut self, value: impl Into<String>) -> Self {
        self.formatter = Some(value.into());
        self
    }
    /// Sets `hAlign`.
    #[must_use]
    pub fn h_align(mut self, value: i64) -> Self {
        self.h_align = Some(value);
        self
    }
    /// Sets `vAlign`.
    #[must_use]
    pub fn v_align(mut self, value: i64) -> Self {
        self.v_align = Some(value);
        self
    }
    /// Sets `foreColor`.
    #[must_use]
    pub fn fore_color(mut self, value: impl Into<String>) -> Self {
        self.fore_color = Some(value.into());
        self
    }
    /// Sets `backColor`.
    #[must_use]
    pub fn back_color(mut self, value: impl Into<String>) -> Self {
        self.back_color = Some(value.into());
        self
    }
    /// Sets `borderType`.
    #[must_use]
    pub fn border_type(mut self, value: Style2BorderType) -> Self {
        self.border_type = Some(value);
        self
    }
    /// Sets `borderColor`.
    #[must_use]
    pub fn border_color(mut self, value: impl Into<String>) -> Self {
        self.border_color = Some(value.into());
        self
    }
    /// Sets `clean`.
    #[must_use]
    pub fn clean(mut self, value: bool) -> Self {
        self.clean = Some(value);
        self
    }
}
impl wire::Object for Style2 {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("font", &mut self.font);
        f.field("textDecoration", &mut self.text_decoration);
        f.field("formatter", &mut self.formatter);
        f.field("hAlign", &mut self.h_align);
        f.field("vAlign", &mut self.v_align);
        f.field("foreColor", &mut self.fore_color);
        f.field("backColor", &mut self.back_color);
        f.field("borderType", &mut self.border_type);
        f.field("borderColor", &mut self.border_color);
        f.field("clean", &mut self.clean);
    }
}
/// Which edges of the range get a border. / 范围内哪些边有边框。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Style2BorderType {
    /// `FULL_BORDER`: All edges / 所有边
    FullBorder,
    /// `OUTER_BORDER`: Outer edges / 外侧
    OuterBorder,
    /// `INNER_BORDER`: Inner edges / 内部
    InnerBorder,
    /// `NO_BORDER`: None / 无边框
    NoBorder,
    /// `LEFT_BORDER`: Left edge / 左侧
    LeftBorder,
    /// `RIGHT_BORDER`: Right edge / 右侧
    RightBorder,
    /// `TOP_BORDER`: Top edge / 顶部
    TopBorder,
    /// `BOTTOM_BORDER`: Bottom edge / 底部
    BottomBorder,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Style2BorderType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Style2BorderType {
    fn as_str(&self) -> &str {
        match self {
            Self::FullBorder => "FULL_BORDER",
            Self::OuterBorder => "OUTER_BORDER",
            Self::InnerBorder => "INNER_BORDER",
            Self::NoBorder => "NO_BORDER",
            Self::LeftBorder => "LEFT_BORDER",
            Self::RightBorder => "RIGHT_BORDER",
            Self::TopBorder => "TOP_BORDER",
            Self::BottomBorder => "BOTTOM_BORDER",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "FULL_BORDER" => Self::FullBorder,
            "OUTER_BORDER" => Self::OuterBorder,
            "INNER_BORDER" => Self::InnerBorder,
            "NO_BORDER" => Self::NoBorder,
            "LEFT_BORDER" => Self::LeftBorder,
            "RIGHT_BORDER" => Self::RightBorder,
            "TOP_BORDER" => Self::TopBorder,
            "BOTTOM_BORDER" => Self::BottomBorder,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`Style`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StyleInput {
    /// The font of the cells that meet the condition. / 符合条件的单元格所用的字体。
    pub font: Option<FontInput>,
    /// Whether the text of the cells that meet the condition is underlined or struck through.
    ///
    /// 符合条件的单元格的文本是否带下划线或删除线。
    /// - `0`: Neither / 两者都没有
    /// - `1`: Underlined / 下划线
    /// - `2`: Struck through / 删除线
    /// - `3`: Both / 下划线和删除线
    pub text_decoration: Option<i64>,
    /// The color of the text of the cells that meet the condition, as a hex code such as `#faf1d1`.
    ///
    /// 符合条件的单元格的文字颜色，为十六进制代码，如 `#faf1d1`。
    pub fore_color: Option<String>,
    /// The background color of the cells that meet the condition, as a hex code such as `#faf1d1`.
    ///
    /// 符合条件的单元格的背景颜色，为十六进制代码，如 `#faf1d1`。
    pub back_color: Option<String>,
}
impl StyleInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `font`.
    #[must_use]
    pub fn font(mut self, value: FontInput) -> Self {
        self.font = Some(value);
        self
    }
    /// Sets `text_decoration`.
    #[must_use]
    pub fn text_decoration(mut self, value: i64) -> Self {
        self.text_decoration = Some(value);
        self
    }
    /// Sets `fore_color`.
    #[must_use]
    pub fn fore_color(mut self, value: impl Into<String>) -> Self {
        self.fore_color = Some(value.into());
        self
    }
    /// Sets `back_color`.
    #[must_use]
    pub fn back_color(mut self, value: impl Into<String>) -> Self {
        self.back_color = Some(value.into());
        self
    }
}
impl wire::Object for StyleInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("font", &mut self.font);
        f.field("text_decoration", &mut self.text_decoration);
        f.field("fore_color", &mut self.fore_color);
        f.field("back_color", &mut self.back_color);
    }
}
/// A range that was updated, with its size. / 被更新的范围及其行列数。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Updates {
    /// The token of the spreadsheet. / 电子表格的 token。
    pub spreadsheet_token: String,
    /// The range that was updated. / 被更新的范围。
    pub updated_range: String,
    /// How many rows were updated. / 更新了多少行。
    pub updated_rows: i64,
    /// How many columns were updated. / 更新了多少列。
    pub updated_columns: i64,
    /// How many cells were updated. / 更新了多少个单元格。
    pub updated_cells: i64,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
}
impl wire::Object for Updates {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("spreadsheetToken", &mut self.spreadsheet_token);
        f.field("updatedRange", &mut self.updated_range);
        f.field("updatedRows", &mut self.updated_rows);
        f.field("updatedColumns", &mut self.updated_columns);
        f.field("updatedCells", &mut self.updated_cells);
        f.field("revision", &mut self.revision);
    }
}
/// A range with its data. / 一个范围及其数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRange {
    /// How `values` is laid out, always `ROWS`: row by row, from left to right.
    ///
    /// `values` 的排列方式，固定为 `ROWS`，即逐行、每行从左到右。
    pub major_dimension: String,
    /// The range of the data, written `<sheetId>!<start>:<end>`. When writing, it must be large enough for all the data; when reading, an empty one means that there is no data.
    ///
    /// 数据所在的范围，写作 `<sheetId>!<开始位置>:<结束位置>`；写入时须容得下全部数据，读取结果为空表示范围内没有数据。
    pub range: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// The values of the cells, as rows of cells; for formulas, links, email addresses and mentions, see the [types of data that can be written](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN).
    ///
    /// 各单元格的值，外层为行，内层为行中的单元格；要写入公式、链接、邮箱或 @用户，见[支持写入的数据类型](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN)。
    pub values: Vec<Vec<wire::Json>>,
}
impl wire::Object for ValueRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("majorDimension", &mut self.major_dimension);
        f.field("range", &mut self.range);
        f.field("revision", &mut self.revision);
        f.field("values", &mut self.values);
    }
}
/// The request form of [`ValueRange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRangeInput {
    /// How `values` is laid out, always `ROWS`: row by row, from left to right.
    ///
    /// `values` 的排列方式，固定为 `ROWS`，即逐行、每行从左到右。
    pub major_dimension: Option<String>,
    /// The range of the data, written `<sheetId>!<start>:<end>`. When writing, it must be large enough for all the data; when reading, an empty one means that there is no data.
    ///
    /// 数据所在的范围，写作 `<sheetId>!<开始位置>:<结束位置>`；写入时须容得下全部数据，读取结果为空表示范围内没有数据。
    pub range: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: Option<i64>,
    /// The values of the cells, as rows of cells; for formulas, links, email addresses and mentions, see the [types of data that can be written](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN).
    ///
    /// 各单元格的值，外层为行，内层为行中的单元格；要写入公式、链接、邮箱或 @用户，见[支持写入的数据类型](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN)。
    pub values: Vec<Vec<wire::Json>>,
}
impl ValueRangeInput {
    /// Creates the value from its required fields.
    pub fn new(
        range: impl Into<String>,
        values: impl Into<Vec<Vec<wire::Json>>>,
    ) -> Self {
        Self {
            major_dimension: Default::default(),
            range: range.into(),
            revision: Default::default(),
            values: values.into(),
        }
    }
    /// Sets `majorDimension`.
    #[must_use]
    pub fn major_dimension(mut self, value: impl Into<String>) -> Self {
        self.major_dimension = Some(value.into());
        self
    }
    /// Sets `revision`.
    #[must_use]
    pub fn revision(mut self, value: i64) -> Self {
        self.revision = Some(value);
        self
    }
}
impl wire::Object for ValueRangeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("majorDimension", &mut self.major_dimension);
        f.field("range", &mut self.range);
        f.field("revision", &mut self.revision);
        f.field("values", &mut self.values);
    }
}
/// A range with its data. / 一个范围及其数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRanges {
    /// How `values` is laid out, always `ROWS`: row by row, from left to right.
    ///
    /// `values` 的排列方式，固定为 `ROWS`，即逐行、每行从左到右。
    pub major_dimension: String,
    /// The range of the data, written `<sheetId>!<start>:<end>`. When writing, it must be large enough for all the data; when reading, an empty one means that there is no data.
    ///
    /// 数据所在的范围，写作 `<sheetId>!<开始位置>:<结束位置>`；写入时须容得下全部数据，读取结果为空表示范围内没有数据。
    pub range: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: i64,
    /// The values of the cells, as rows of cells; for formulas, links, email addresses and mentions, see the [types of data that can be written](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN).
    ///
    /// 各单元格的值，外层为行，内层为行中的单元格；要写入公式、链接、邮箱或 @用户，见[支持写入的数据类型](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN)。
    pub values: Vec<Vec<wire::Json>>,
}
impl wire::Object for ValueRanges {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("majorDimension", &mut self.major_dimension);
        f.field("range", &mut self.range);
        f.field("revision", &mut self.revision);
        f.field("values", &mut self.values);
    }
}
/// The request form of [`ValueRanges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueRangesInput {
    /// How `values` is laid out, always `ROWS`: row by row, from left to right.
    ///
    /// `values` 的排列方式，固定为 `ROWS`，即逐行、每行从左到右。
    pub major_dimension: Option<String>,
    /// The range of the data, written `<sheetId>!<start>:<end>`. When writing, it must be large enough for all the data; when reading, an empty one means that there is no data.
    ///
    /// 数据所在的范围，写作 `<sheetId>!<开始位置>:<结束位置>`；写入时须容得下全部数据，读取结果为空表示范围内没有数据。
    pub range: String,
    /// The revision of the sheet, which starts at 0 and grows by 1 with every update.
    ///
    /// 工作表的版本号，从 0 起，每更新一次加 1。
    pub revision: Option<i64>,
    /// The values of the cells, as rows of cells; for formulas, links, email addresses and mentions, see the [types of data that can be written](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN).
    ///
    /// 各单元格的值，外层为行，内层为行中的单元格；要写入公式、链接、邮箱或 @用户，见[支持写入的数据类型](https://open.feishu.cn/document/ukTMukTMukTM/ugjN1UjL4YTN14CO2UTN)。
    pub values: Vec<Vec<wire::Json>>,
}
impl ValueRangesInput {
    /// Creates the value from its required fields.
    pub fn new(
        range: impl Into<String>,
        values: impl Into<Vec<Vec<wire::Json>>>,
    ) -> Self {
        Self {
            major_dimension: Default::default(),
            range: range.into(),
            revision: Default::default(),
            values: values.into(),
        }
    }
    /// Sets `majorDimension`.
    #[must_use]
    pub fn major_dimension(mut self, value: impl Into<String>) -> Self {
        self.major_dimension = Some(value.into());
        self
    }
    /// Sets `revision`.
    #[must_use]
    pub fn revision(mut self, value: i64) -> Self {
        self.revision = Some(value);
        self
    }
}
impl wire::Object for ValueRangesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("majorDimension", &mut self.major_dimension);
        f.field("range", &mut self.range);
        f.field("revision", &mut self.revision);
        f.field("values", &mut self.values);
    }
}
/// How the values of cells are returned; if omitted, formulas are returned as such and not computed, and values are numeric.
///
/// 以哪种形式返回单元格的值，不填则公式返回其本身，不作计算，值为数值格式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ValueRenderOption {
    /// `ToString`: Plain text, except for numbers / 纯文本，数值类型除外
    ToString,
    /// `Formula`: The formula itself / 公式本身
    Formula,
    /// `FormattedValue`: The computed value, formatted / 计算并格式化后的值
    FormattedValue,
    /// `UnformattedValue`: The computed value, not formatted / 计算后的值，不作格式化
    UnformattedValue,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ValueRenderOption {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ValueRenderOption {
    fn as_str(&self) -> &str {
        match self {
            Self::ToString => "ToString",
            Self::Formula => "Formula",
            Self::FormattedValue => "FormattedValue",
            Self::UnformattedValue => "UnformattedValue",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ToString" => Self::ToString,
            "Formula" => Self::Formula,
            "FormattedValue" => Self::FormattedValue,
            "UnformattedValue" => Self::UnformattedValue,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    AddSheet AddSheetInput Attrs AttrsInput ConditionFormat ConditionFormatInput
    DataValidation DeleteSheet DeleteSheetInput Dimension DimensionInput Font FontInput
    Interface Interface2 Interface3 Interface3Editors Options Properties Properties2
    Properties2Input PropertiesInput Protect ProtectInput Responses Spreadsheet
    SpreadsheetConditionFormatInterface SpreadsheetConditionFormatInterfaceInput
    SpreadsheetDataValidation SpreadsheetDataValidationDataValidation
    SpreadsheetDataValidationOptions Style Style2 StyleInput Updates ValueRange
    ValueRangeInput ValueRanges ValueRangesInput
}
crate::codegen::__impl_enum! {
    AttrsTimePeriod ConditionFormatRuleType MajorDimension MemberType ProtectLock
    Style2BorderType ValueRenderOption
}
crate::codegen::__impl_input! {
    AddSheetInput : AddSheet, AttrsInput : Attrs, ConditionFormatInput : ConditionFormat,
    DeleteSheetInput : DeleteSheet, DimensionInput : Dimension, FontInput : Font,
    Properties2Input : Properties2, PropertiesInput : Properties, ProtectInput : Protect,
    SpreadsheetConditionFormatInterfaceInput : SpreadsheetConditionFormatInterface,
    StyleInput : Style, ValueRangeInput : ValueRange, ValueRangesInput : ValueRanges
}
