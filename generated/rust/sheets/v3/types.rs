// Generated from spec/sheets/v3/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// A filter condition. / 筛选条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Condition {
    /// The type of condition that filters the column: `multiValue` for a set of values, `number`, `text` or `color`; `clear` removes its condition.
    ///
    /// 按哪一类条件筛选：`multiValue` 为多个值，`number` 为数字，`text` 为文本，`color` 为颜色，`clear` 则清除该列的筛选条件。
    pub filter_type: ConditionFilterType,
    /// How cells are compared with `expected`; what it can be depends on `filter_type`; see the [guide to filters](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide).
    ///
    /// 单元格与 `expected` 如何比较，可用的取值因 `filter_type` 而异，见[筛选指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide)。
    /// - Example: `"less"`
    pub compare_type: String,
    /// The values to filter by; how many and what they are depends on `filter_type`; see the [guide to filters](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide).
    ///
    /// 筛选所用的值，应填写几个、填写什么，因 `filter_type` 而异，见[筛选指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide)。
    /// - Example: `["50%"]`
    pub expected: Vec<String>,
}
impl wire::Object for Condition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filter_type", &mut self.filter_type);
        f.field("compare_type", &mut self.compare_type);
        f.field("expected", &mut self.expected);
    }
}
/// The type of condition that filters the column: `multiValue` for a set of values, `number`, `text` or `color`; `clear` removes its condition.
///
/// 按哪一类条件筛选：`multiValue` 为多个值，`number` 为数字，`text` 为文本，`color` 为颜色，`clear` 则清除该列的筛选条件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ConditionFilterType {
    /// `multiValue`
    MultiValue,
    /// `number`
    Number,
    /// `text`
    Text,
    /// `color`
    Color,
    /// `clear`
    Clear,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ConditionFilterType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ConditionFilterType {
    fn as_str(&self) -> &str {
        match self {
            Self::MultiValue => "multiValue",
            Self::Number => "number",
            Self::Text => "text",
            Self::Color => "color",
            Self::Clear => "clear",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "multiValue" => Self::MultiValue,
            "number" => Self::Number,
            "text" => Self::Text,
            "color" => Self::Color,
            "clear" => Self::Clear,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`Condition`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConditionInput {
    /// The type of condition that filters the column: `multiValue` for a set of values, `number`, `text` or `color`; `clear` removes its condition.
    ///
    /// 按哪一类条件筛选：`multiValue` 为多个值，`number` 为数字，`text` 为文本，`color` 为颜色，`clear` 则清除该列的筛选条件。
    pub filter_type: ConditionFilterType,
    /// How cells are compared with `expected`; what it can be depends on `filter_type`; see the [guide to filters](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide).
    ///
    /// 单元格与 `expected` 如何比较，可用的取值因 `filter_type` 而异，见[筛选指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide)。
    /// - Example: `"less"`
    pub compare_type: Option<String>,
    /// The values to filter by; how many and what they are depends on `filter_type`; see the [guide to filters](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide).
    ///
    /// 筛选所用的值，应填写几个、填写什么，因 `filter_type` 而异，见[筛选指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/filter-user-guide)。
    /// - Example: `["50%"]`
    pub expected: Vec<String>,
}
impl ConditionInput {
    /// Creates the value from its required fields.
    pub fn new(
        filter_type: ConditionFilterType,
        expected: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            filter_type,
            compare_type: Default::default(),
            expected: expected.into(),
        }
    }
    /// Sets `compare_type`.
    #[must_use]
    pub fn compare_type(mut self, value: impl Into<String>) -> Self {
        self.compare_type = Some(value.into());
        self
    }
}
impl wire::Object for ConditionInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filter_type", &mut self.filter_type);
        f.field("compare_type", &mut self.compare_type);
        f.field("expected", &mut self.expected);
    }
}
/// The type of condition that filters the column, which decides what `compare_type` and `expected` can be.
///
/// 按哪一类条件筛选，它决定 `compare_type` 与 `expected` 的取值。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FilterType {
    /// `multiValue`: Several values / 多值筛选
    MultiValue,
    /// `hiddenValue`: Values to hide / 隐藏指定的值
    HiddenValue,
    /// `number`: Number / 数字
    Number,
    /// `text`: Text / 文本
    Text,
    /// `color`: Color / 颜色
    Color,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FilterType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FilterType {
    fn as_str(&self) -> &str {
        match self {
            Self::MultiValue => "multiValue",
            Self::HiddenValue => "hiddenValue",
            Self::Number => "number",
            Self::Text => "text",
            Self::Color => "color",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "multiValue" => Self::MultiValue,
            "hiddenValue" => Self::HiddenValue,
            "number" => Self::Number,
            "text" => Self::Text,
            "color" => Self::Color,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A filter view. / 筛选视图。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterView {
    /// The ID of the filter view. / 筛选视图的 ID。
    pub filter_view_id: String,
    /// The name of the filter view. / 筛选视图的名称。
    pub filter_view_name: String,
    /// The range the filter view applies to. / 筛选视图所应用的范围。
    pub range: String,
}
impl wire::Object for FilterView {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("filter_view_id", &mut self.filter_view_id);
        f.field("filter_view_name", &mut self.filter_view_name);
        f.field("range", &mut self.range);
    }
}
/// A condition of a filter view. / 筛选视图的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FilterViewCondition {
    /// The column the condition is for. / 设有该筛选条件的列。
    pub condition_id: String,
    /// The type of condition that filters the column, which decides what `compare_type` and `expected` can be.
    ///
    /// 按哪一类条件筛选，它决定 `compare_type` 与 `expected` 的取值。
    pub filter_type: FilterType,
    /// How cells are compared with `expected`; what it can be depends on `filter_type`; see the [guide to filter conditions](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide).
    ///
    /// 单元格与 `expected` 如何比较，可用的取值因 `filter_type` 而异，见[筛选条件指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide)。
    pub compare_type: String,
    /// The values to filter by; how many and what they are depends on `filter_type` and `compare_type`; see the [guide to filter conditions](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide).
    ///
    /// 筛选所用的值，应填写几个、填写什么，因 `filter_type` 与 `compare_type` 而异，见[筛选条件指南](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/filter-view-condition-user-guide)。
    pub expected: Vec<String>,
}
impl wire::Object for FilterViewCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("condition_id", &mut self.condition_id);
        f.field("filter_type", &mut self.filter_type);
        f.field("compare_type", &mut self.compare_type);
        f.field("expected", &mut self.expected);
    }
}
/// Where to search and how to match. / 在哪个范围内查找，以及如何匹配。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindCondition {
    /// The cells to search, written `<sheetId>!<start>:<end>` in one of [four forms](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview).
    ///
    /// 在哪些单元格中查找，写作 `<sheetId>!<开始位置>:<结束位置>`，可用[四种写法](https://open.feishu.cn/document/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/overview)。
    /// - Example: `"PNIfrm!A1:C5"`
    pub range: String,
    /// Whether to ignore case; contrary to its name, `true` ignores it and `false`, the default, distinguishes it.
    ///
    /// 是否忽略大小写：与字段名的字面意思相反，`true` 为忽略，`false` 为区分，不填则区分。
    pub match_case: Option<bool>,
    /// Whether `find` must match the whole of a cell; if omitted, it is enough that the cell contains it.
    ///
    /// `find` 是否须与单元格的全部内容一致，不填则包含即可。
    pub match_entire_cell: Option<bool>,
    /// Whether `find` is a regular expression; if omitted, it is plain text. / `find` 是否作为正则表达式，不填则作为普通文本。
    pub search_by_regex: Option<bool>,
    /// Whether to search formulas alone; if omitted, the content of cells alone is searched.
    ///
    /// 是否只查找公式，不填则只查找单元格内容。
    pub include_formulas: Option<bool>,
}
impl FindCondition {
    /// Creates the value from its required fields.
    pub fn new(range: impl Into<String>) -> Self {
        Self {
            range: range.into(),
            match_case: Default::default(),
            match_entire_cell: Default::default(),
            search_by_regex: Default::default(),
            include_formulas: Default::default(),
        }
    }
    /// Sets `match_case`.
    #[must_use]
    pub fn match_case(mut self, value: bool) -> Self {
        self.match_case = Some(value);
        self
    }
    /// Sets `match_entire_cell`.
    #[must_use]
    pub fn match_entire_cell(mut self, value: bool) -> Self {
        self.match_entire_cell = Some(value);
        self
    }
    /// Sets `search_by_regex`.
    #[must_use]
    pub fn search_by_regex(mut self, value: bool) -> Self {
        self.search_by_regex = Some(value);
        self
    }
    /// Sets `include_formulas`.
    #[must_use]
    pub fn include_formulas(mut self, value: bool) -> Self {
        self.include_formulas = Some(value);
        self
    }
}
impl wire::Object for FindCondition {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("range", &mut self.range);
        f.field("match_case", &mut self.match_case);
        f.field("match_entire_cell", &mut self.match_entire_cell);
        f.field("search_by_regex", &mut self.search_by_regex);
        f.field("include_formulas", &mut self.include_formulas);
    }
}
/// The cells that were found or replaced. / 查找或替换到的单元格。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindReplaceResult {
    /// The cells that match, without those that have a formula. / 匹配的单元格，不含带公式的。
    pub matched_cells: Vec<String>,
    /// The cells with a formula that match. / 匹配的带公式的单元格。
    pub matched_formula_cells: Vec<String>,
    /// How many rows match in total. / 一共有多少行匹配。
    pub rows_count: i64,
}
impl wire::Object for FindReplaceResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("matched_cells", &mut self.matched_cells);
        f.field("matched_formula_cells", &mut self.matched_formula_cells);
        f.field("rows_count", &mut self.rows_count);
    }
}
/// A floating image with its position, size and source. / 浮动图片的位置、大小与来源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FloatImage {
    /// The ID of the floating image, by which it is queried, updated and deleted. / 浮动图片的 ID，查询、更新和删除时使用。
    pub float_image_id: String,
    /// The token of the image, by which it can be [downloaded as a media file](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download).
    ///
    /// 图片的 token，可由[下载素材](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download)下载图片。
    pub float_image_token: String,
    /// The cell that holds the top left corner of the image. / 图片左上角所在的单元格。
    pub range: String,
    /// The width of the image, in pixels. / 图片的宽度，单位为像素。
    pub width: f64,
    /// The height of the image, in pixels. / 图片的高度，单位为像素。
    pub height: f64,
    /// How far the top left corner of the image is from the left edge of its cell, in pixels.
    ///
    /// 图片左上角距所在单元格左边缘的距离，单位为像素。
    pub offset_x: f64,
    /// How far the top left corner of the image is from the top edge of its cell, in pixels.
    ///
    /// 图片左上角距所在单元格上边缘的距离，单位为像素。
    pub offset_y: f64,
}
impl wire::Object for FloatImage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("float_image_id", &mut self.float_image_id);
        f.field("float_image_token", &mut self.float_image_token);
        f.field("range", &mut self.range);
        f.field("width", &mut self.width);
        f.field("height", &mut self.height);
        f.field("offset_x", &mut self.offset_x);
        f.field("offset_y", &mut self.offset_y);
    }
}
/// The number of rows and columns and how many are frozen, only returned if `resource_type` is `sheet`.
///
/// 行列数与冻结的行列数，仅当 `resource_type` 为 `sheet` 时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridProperties {
    /// How many rows at the top are frozen. / 冻结了前几行。
    pub frozen_row_count: i64,
    /// How many columns at the left are frozen. / 冻结了前几列。
    pub frozen_column_count: i64,
    /// How many rows the sheet has. / 工作表有多少行。
    pub row_count: i64,
    /// How many columns the sheet has. / 工作表有多少列。
    pub column_count: i64,
}
impl wire::Object for GridProperties {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("frozen_row_count", &mut self.frozen_row_count);
        f.field("frozen_column_count", &mut self.frozen_column_count);
        f.field("row_count", &mut self.row_count);
        f.field("column_count", &mut self.column_count);
    }
}
/// The ranges of merged cells of the sheet, left out if there are none. / 工作表中合并了的单元格范围，没有则不返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeRange {
    /// The index of the row where the merged range starts, from 0. / 合并范围的起始行，从 0 起。
    pub start_row_index: i64,
    /// The index of the row where the merged range ends, from 0. / 合并范围的结束行，从 0 起。
    pub end_row_index: i64,
    /// The index of the column where the merged range starts, from 0. / 合并范围的起始列，从 0 起。
    pub start_column_index: i64,
    /// The index of the column where the merged range ends, from 0. / 合并范围的结束列，从 0 起。
    pub end_column_index: i64,
}
impl wire::Object for MergeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_row_index", &mut self.start_row_index);
        f.field("end_row_index", &mut self.end_row_index);
        f.field("start_column_index", &mut self.start_column_index);
        f.field("end_column_index", &mut self.end_column_index);
    }
}
/// A sheet. / 工作表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sheet {
    /// The ID of the sheet. / 工作表的 ID。
    pub sheet_id: String,
    /// The title of the sheet. / 工作表的标题。
    pub title: String,
    /// The position of the sheet in the spreadsheet, from 0. / 工作表在电子表格中的位置，从 0 起。
    pub index: i64,
    /// Whether the sheet is hidden. / 工作表是否隐藏。
    pub hidden: bool,
    /// The number of rows and columns and how many are frozen, only returned if `resource_type` is `sheet`.
    ///
    /// 行列数与冻结的行列数，仅当 `resource_type` 为 `sheet` 时返回。
    pub grid_properties: GridProperties,
    /// What the sheet holds: `sheet` for an ordinary grid of cells, `bitable` for a base, `#UNSUPPORTED_TYPE` for anything the API does not support.
    ///
    /// 工作表中是什么内容：`sheet` 为普通表格，`bitable` 为多维表格，`#UNSUPPORTED_TYPE` 为不支持的类型。
    pub resource_type: String,
    /// The ranges of merged cells of the sheet, left out if there are none. / 工作表中合并了的单元格范围，没有则不返回。
    pub merges: Vec<MergeRange>,
}
impl wire::Object for Sheet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sheet_id", &mut self.sheet_id);
        f.field("title", &mut self.title);
        f.field("index", &mut self.index);
        f.field("hidden", &mut self.hidden);
        f.field("grid_properties", &mut self.grid_properties);
        f.field("resource_type", &mut self.resource_type);
        f.field("merges", &mut self.merges);
    }
}
crate::codegen::__impl_object! {
    Condition ConditionInput FilterView FilterViewCondition FindCondition
    FindReplaceResult FloatImage GridProperties MergeRange Sheet
}
crate::codegen::__impl_enum! {
    ConditionFilterType FilterType
}
crate::codegen::__impl_input! {
    ConditionInput : Condition
}
