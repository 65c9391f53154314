// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `sheets.v2.import`
///
/// - [`Create`](struct@import::Create): Import a spreadsheet / 导入表格
/// - [`Result`](struct@import::Result): Get the result of a spreadsheet import / 查询导入结果
pub mod import;
/// `sheets.v2.spreadsheet`
///
/// - [`InsertDimensionRange`](struct@spreadsheet::InsertDimensionRange): Insert rows or columns / 插入行列
/// - [`MergeCells`](struct@spreadsheet::MergeCells): Merge cells / 合并单元格
/// - [`Metainfo`](struct@spreadsheet::Metainfo): Get the metadata of a spreadsheet / 获取表格元数据
/// - [`ProtectedDimension`](struct@spreadsheet::ProtectedDimension): Add protected ranges / 增加保护范围
/// - [`ProtectedRangeBatchDel`](struct@spreadsheet::ProtectedRangeBatchDel): Delete protected ranges / 删除保护范围
/// - [`ProtectedRangeBatchGet`](struct@spreadsheet::ProtectedRangeBatchGet): Get protected ranges / 获取保护范围
/// - [`ProtectedRangeBatchUpdate`](struct@spreadsheet::ProtectedRangeBatchUpdate): Update protected ranges / 修改保护范围
/// - [`SheetsBatchUpdate`](struct@spreadsheet::SheetsBatchUpdate): Add, copy, delete or update sheets / 操作工作表、更新工作表属性
/// - [`StylesBatchUpdate`](struct@spreadsheet::StylesBatchUpdate): Set the styles of several ranges / 批量设置单元格样式
/// - [`UnmergeCells`](struct@spreadsheet::UnmergeCells): Split merged cells / 拆分单元格
/// - [`ValuesAppend`](struct@spreadsheet::ValuesAppend): Append data / 追加数据
/// - [`ValuesBatchGet`](struct@spreadsheet::ValuesBatchGet): Read several ranges / 读取多个范围
/// - [`ValuesBatchUpdate`](struct@spreadsheet::ValuesBatchUpdate): Write several ranges / 向多个范围写入数据
/// - [`ValuesImage`](struct@spreadsheet::ValuesImage): Write an image to a cell / 写入图片
/// - [`ValuesPrepend`](struct@spreadsheet::ValuesPrepend): Prepend data / 插入数据
pub mod spreadsheet;
/// `sheets.v2.spreadsheet_condition_format`
///
/// - [`BatchCreate`](struct@spreadsheet_condition_format::BatchCreate): Create conditional formats / 批量创建条件格式
/// - [`BatchDelete`](struct@spreadsheet_condition_format::BatchDelete): Delete conditional formats / 删除条件格式
/// - [`BatchUpdate`](struct@spreadsheet_condition_format::BatchUpdate): Update conditional formats / 更新条件格式
/// - [`List`](struct@spreadsheet_condition_format::List): List conditional formats / 获取条件格式
pub mod spreadsheet_condition_format;
/// `sheets.v2.spreadsheet_data_validation`
///
/// - [`Create`](struct@spreadsheet_data_validation::Create): Set a dropdown list / 设置下拉列表
/// - [`Delete`](struct@spreadsheet_data_validation::Delete): Delete dropdown lists / 删除下拉列表设置
/// - [`Get`](struct@spreadsheet_data_validation::Get): Get dropdown lists / 查询下拉列表设置
/// - [`Update`](struct@spreadsheet_data_validation::Update): Update a dropdown list / 更新下拉列表设置
/// - [`UpdateById`](struct@spreadsheet_data_validation::UpdateById): Update a dropdown list by ID / ~~更新下拉列表设置~~
pub mod spreadsheet_data_validation;
/// `sheets.v2.spreadsheet_dimension_range`
///
/// - [`Create`](struct@spreadsheet_dimension_range::Create): Append rows or columns / 增加行列
/// - [`Delete`](struct@spreadsheet_dimension_range::Delete): Delete rows or columns / 删除行列
/// - [`Update`](struct@spreadsheet_dimension_range::Update): Update rows or columns / 更新行列
pub mod spreadsheet_dimension_range;
/// `sheets.v2.spreadsheet_property`
///
/// - [`Update`](struct@spreadsheet_property::Update): Update spreadsheet properties (v2) / 更新表格属性
pub mod spreadsheet_property;
/// `sheets.v2.spreadsheet_style`
///
/// - [`Update`](struct@spreadsheet_style::Update): Set the style of a range / 设置单元格样式
pub mod spreadsheet_style;
/// `sheets.v2.spreadsheet_value`
///
/// - [`Get`](struct@spreadsheet_value::Get): Read a range / 读取单个范围
/// - [`Update`](struct@spreadsheet_value::Update): Write a range / 向单个范围写入数据
pub mod spreadsheet_value;
mod types;
pub use types::*;
/// The operations of `sheets.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `sheets.v2.import`.
    pub fn import(&self) -> import::Api<'c> {
        import::Api::new(self.client)
    }
    /// The operations of `sheets.v2.spreadsheet`.
    pub fn spreadsheet(&self) -> spreadsheet::Api<'c> {
        spreadsheet::Api::new(self.client)
    }
    /// The operations of `sheets.v2.spreadsheet_condition_format`.
    pub fn spreadsheet_condition_format(&self) -> spreadsheet_condition_format::Api<'c> {
        spreadsheet_condition_format::Api::new(self.client)
    }
    /// The operations of `sheets.v2.spreadsheet_data_validation`.
    pub fn spreadsheet_data_validation(&self) -> spreadsheet_data_validation::Api<'c> {
        spreadsheet_data_validation::Api::new(self.client)
    }
    /// The operations of `sheets.v2.spreadsheet_dimension_range`.
    pub fn spreadsheet_dimension_range(&self) -> spreadsheet_dimension_range::Api<'c> {
        spreadsheet_dimension_range::Api::new(self.client)
    }
    /// The operations of `sheets.v2.spreadsheet_property`.
    pub fn spreadsheet_property(&self) -> spreadsheet_property::Api<'c> {
        spreadsheet_property::Api::new(self.client)
    }
    /// The operations of `sheets.v2.spreadsheet_style`.
    pub fn spreadsheet_style(&self) -> spreadsheet_style::Api<'c> {
        spreadsheet_style::Api::new(self.client)
    }
    /// The operations of `sheets.v2.spreadsheet_value`.
    pub fn spreadsheet_value(&self) -> spreadsheet_value::Api<'c> {
        spreadsheet_value::Api::new(self.client)
    }
}
