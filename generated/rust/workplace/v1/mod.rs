// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `workplace.v1.custom_workplace_access_data`
///
/// - [`Search`](struct@custom_workplace_access_data::Search): Query the visits of custom workplaces / 获取定制工作台访问数据
pub mod custom_workplace_access_data;
mod types;
pub use types::*;
/// `workplace.v1.workplace_access_data`
///
/// - [`Search`](struct@workplace_access_data::Search): Query the visits of the workplace / 获取工作台访问数据
pub mod workplace_access_data;
/// `workplace.v1.workplace_block_access_data`
///
/// - [`Search`](struct@workplace_block_access_data::Search): Query the visits of workplace blocks / 获取定制工作台小组件访问数据
pub mod workplace_block_access_data;
/// The operations of `workplace.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `workplace.v1.custom_workplace_access_data`.
    pub fn custom_workplace_access_data(&self) -> custom_workplace_access_data::Api<'c> {
        custom_workplace_access_data::Api::new(self.client)
    }
    /// The operations of `workplace.v1.workplace_access_data`.
    pub fn workplace_access_data(&self) -> workplace_access_data::Api<'c> {
        workplace_access_data::Api::new(self.client)
    }
    /// The operations of `workplace.v1.workplace_block_access_data`.
    pub fn workplace_block_access_data(&self) -> workplace_block_access_data::Api<'c> {
        workplace_block_access_data::Api::new(self.client)
    }
}
