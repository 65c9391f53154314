// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// The errors of `sheets`.
pub mod error;
/// `sheets.v2`
pub mod v2;
/// `sheets.v3`
pub mod v3;
/// The operations of `sheets`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `sheets.v2`.
    pub fn v2(&self) -> v2::Api<'c> {
        v2::Api::new(self.client)
    }
    /// The operations of `sheets.v3`.
    pub fn v3(&self) -> v3::Api<'c> {
        v3::Api::new(self.client)
    }
}
/// The descriptor of each operation of this service.
pub fn operations() -> &'static [&'static crate::codegen::endpoint::Endpoint] {
    use crate::codegen::Operation;
    &[
        v2::import::Create::ENDPOINT,
        v2::import::Result::ENDPOINT,
        v2::spreadsheet::InsertDimensionRange::ENDPOINT,
        v2::spreadsheet::MergeCells::ENDPOINT,
        v2::spreadsheet::Metainfo::ENDPOINT,
        v2::spreadsheet::ProtectedDimension::ENDPOINT,
        v2::spreadsheet::ProtectedRangeBatchDel::ENDPOINT,
        v2::spreadsheet::ProtectedRangeBatchGet::ENDPOINT,
        v2::spreadsheet::ProtectedRangeBatchUpdate::ENDPOINT,
        v2::spreadsheet::SheetsBatchUpdate::ENDPOINT,
        v2::spreadsheet::StylesBatchUpdate::ENDPOINT,
        v2::spreadsheet::UnmergeCells::ENDPOINT,
        v2::spreadsheet::ValuesAppend::ENDPOINT,
        v2::spreadsheet::ValuesBatchGet::ENDPOINT,
        v2::spreadsheet::ValuesBatchUpdate::ENDPOINT,
        v2::spreadsheet::ValuesImage::ENDPOINT,
        v2::spreadsheet::ValuesPrepend::ENDPOINT,
        v2::spreadsheet_condition_format::BatchCreate::ENDPOINT,
        v2::spreadsheet_condition_format::BatchDelete::ENDPOINT,
        v2::spreadsheet_condition_format::BatchUpdate::ENDPOINT,
        v2::spreadsheet_condition_format::List::ENDPOINT,
        v2::spreadsheet_data_validation::Create::ENDPOINT,
        v2::spreadsheet_data_validation::Delete::ENDPOINT,
        v2::spreadsheet_data_validation::Get::ENDPOINT,
        v2::spreadsheet_data_validation::Update::ENDPOINT,
        v2::spreadsheet_data_validation::UpdateById::ENDPOINT,
        v2::spreadsheet_dimension_range::Create::ENDPOINT,
        v2::spreadsheet_dimension_range::Delete::ENDPOINT,
        v2::spreadsheet_dimension_range::Update::ENDPOINT,
        v2::spreadsheet_property::Update::ENDPOINT,
        v2::spreadsheet_style::Update::ENDPOINT,
        v2::spreadsheet_value::Get::ENDPOINT,
        v2::spreadsheet_value::Update::ENDPOINT,
        v3::spreadsheet::Create::ENDPOINT,
        v3::spreadsheet::Get::ENDPOINT,
        v3::spreadsheet::Patch::ENDPOINT,
        v3::spreadsheet_sheet::Find::ENDPOINT,
        v3::spreadsheet_sheet::Get::ENDPOINT,
        v3::spreadsheet_sheet::MoveDimension::ENDPOINT,
        v3::spreadsheet_sheet::Query::ENDPOINT,
        v3::spreadsheet_sheet::Replace::ENDPOINT,
        v3::spreadsheet_sheet_filter::Create::ENDPOINT,
        v3::spreadsheet_sheet_filter::Delete::ENDPOINT,
        v3::spreadsheet_sheet_filter::Get::ENDPOINT,
        v3::spreadsheet_sheet_filter::Update::ENDPOINT,
        v3::spreadsheet_sheet_filter_view::Create::ENDPOINT,
        v3::spreadsheet_sheet_filter_view::Delete::ENDPOINT,
        v3::spreadsheet_sheet_filter_view::Get::ENDPOINT,
        v3::spreadsheet_sheet_filter_view::Patch::ENDPOINT,
        v3::spreadsheet_sheet_filter_view::Query::ENDPOINT,
        v3::spreadsheet_sheet_filter_view_condition::Create::ENDPOINT,
        v3::spreadsheet_sheet_filter_view_condition::Delete::ENDPOINT,
        v3::spreadsheet_sheet_filter_view_condition::Get::ENDPOINT,
        v3::spreadsheet_sheet_filter_view_condition::Query::ENDPOINT,
        v3::spreadsheet_sheet_filter_view_condition::Update::ENDPOINT,
        v3::spreadsheet_sheet_float_image::Create::ENDPOINT,
        v3::spreadsheet_sheet_float_image::Delete::ENDPOINT,
        v3::spreadsheet_sheet_float_image::Get::ENDPOINT,
        v3::spreadsheet_sheet_float_image::Patch::ENDPOINT,
        v3::spreadsheet_sheet_float_image::Query::ENDPOINT,
    ]
}
