// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `sheets.v3.spreadsheet`
///
/// - [`Create`](struct@spreadsheet::Create): Create a spreadsheet / 创建电子表格
/// - [`Get`](struct@spreadsheet::Get): Get a spreadsheet / 获取电子表格信息
/// - [`Patch`](struct@spreadsheet::Patch): Update a spreadsheet / 修改电子表格属性
pub mod spreadsheet;
/// `sheets.v3.spreadsheet_sheet`
///
/// - [`Find`](struct@spreadsheet_sheet::Find): Find cells / 查找单元格
/// - [`Get`](struct@spreadsheet_sheet::Get): Get a sheet / 查询工作表
/// - [`MoveDimension`](struct@spreadsheet_sheet::MoveDimension): Move rows or columns / 移动行列
/// - [`Query`](struct@spreadsheet_sheet::Query): List sheets / 获取工作表
/// - [`Replace`](struct@spreadsheet_sheet::Replace): Find and replace cells / 替换单元格
pub mod spreadsheet_sheet;
/// `sheets.v3.spreadsheet_sheet_filter`
///
/// - [`Create`](struct@spreadsheet_sheet_filter::Create): Create a filter / 创建筛选
/// - [`Delete`](struct@spreadsheet_sheet_filter::Delete): Delete the filter of a sheet / 删除筛选
/// - [`Get`](struct@spreadsheet_sheet_filter::Get): Get the filter of a sheet / 获取筛选
/// - [`Update`](struct@spreadsheet_sheet_filter::Update): Update the filter of a sheet / 更新筛选
pub mod spreadsheet_sheet_filter;
/// `sheets.v3.spreadsheet_sheet_filter_view`
///
/// - [`Create`](struct@spreadsheet_sheet_filter_view::Create): Create a filter view / 创建筛选视图
/// - [`Delete`](struct@spreadsheet_sheet_filter_view::Delete): Delete a filter view / 删除筛选视图
/// - [`Get`](struct@spreadsheet_sheet_filter_view::Get): Get a filter view / 获取筛选视图
/// - [`Patch`](struct@spreadsheet_sheet_filter_view::Patch): Update a filter view / 更新筛选视图
/// - [`Query`](struct@spreadsheet_sheet_filter_view::Query): List filter views / 查询筛选视图
pub mod spreadsheet_sheet_filter_view;
/// `sheets.v3.spreadsheet_sheet_filter_view_condition`
///
/// - [`Create`](struct@spreadsheet_sheet_filter_view_condition::Create): Create a condition of a filter view / 创建筛选条件
/// - [`Delete`](struct@spreadsheet_sheet_filter_view_condition::Delete): Delete the conditions of a filter view column / 删除筛选条件
/// - [`Get`](struct@spreadsheet_sheet_filter_view_condition::Get): Get the condition of a filter view column / 获取筛选条件
/// - [`Query`](struct@spreadsheet_sheet_filter_view_condition::Query): List the conditions of a filter view / 查询筛选条件
/// - [`Update`](struct@spreadsheet_sheet_filter_view_condition::Update): Update a condition of a filter view / 更新筛选条件
pub mod spreadsheet_sheet_filter_view_condition;
/// `sheets.v3.spreadsheet_sheet_float_image`
///
/// - [`Create`](struct@spreadsheet_sheet_float_image::Create): Create a floating image / 创建浮动图片
/// - [`Delete`](struct@spreadsheet_sheet_float_image::Delete): Delete a floating image / 删除浮动图片
/// - [`Get`](struct@spreadsheet_sheet_float_image::Get): Get a floating image / 获取浮动图片
/// - [`Patch`](struct@spreadsheet_sheet_float_image::Patch): Update a floating image / 更新浮动图片
/// - [`Query`](struct@spreadsheet_sheet_float_image::Query): List floating images / 查询浮动图片
pub mod spreadsheet_sheet_float_image;
mod types;
pub use types::*;
/// The operations of `sheets.v3`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `sheets.v3.spreadsheet`.
    pub fn spreadsheet(&self) -> spreadsheet::Api<'c> {
        spreadsheet::Api::new(self.client)
    }
    /// The operations of `sheets.v3.spreadsheet_sheet`.
    pub fn spreadsheet_sheet(&self) -> spreadsheet_sheet::Api<'c> {
        spreadsheet_sheet::Api::new(self.client)
    }
    /// The operations of `sheets.v3.spreadsheet_sheet_filter`.
    pub fn spreadsheet_sheet_filter(&self) -> spreadsheet_sheet_filter::Api<'c> {
        spreadsheet_sheet_filter::Api::new(self.client)
    }
    /// The operations of `sheets.v3.spreadsheet_sheet_filter_view`.
    pub fn spreadsheet_sheet_filter_view(
        &self,
    ) -> spreadsheet_sheet_filter_view::Api<'c> {
        spreadsheet_sheet_filter_view::Api::new(self.client)
    }
    /// The operations of `sheets.v3.spreadsheet_sheet_filter_view_condition`.
    pub fn spreadsheet_sheet_filter_view_condition(
        &self,
    ) -> spreadsheet_sheet_filter_view_condition::Api<'c> {
        spreadsheet_sheet_filter_view_condition::Api::new(self.client)
    }
    /// The operations of `sheets.v3.spreadsheet_sheet_float_image`.
    pub fn spreadsheet_sheet_float_image(
        &self,
    ) -> spreadsheet_sheet_float_image::Api<'c> {
        spreadsheet_sheet_float_image::Api::new(self.client)
    }
}
