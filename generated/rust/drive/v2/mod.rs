// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `drive.v2.comment_reaction`
///
/// - [`UpdateReaction`](struct@comment_reaction::UpdateReaction): Add or remove a reaction / 添加/取消表情回应
pub mod comment_reaction;
/// `drive.v2.explorer_file`
///
/// - [`Copy`](struct@explorer_file::Copy): Copy a file (explorer v2) / 复制文件
/// - [`Create`](struct@explorer_file::Create): Create a file / 新建文件
pub mod explorer_file;
/// `drive.v2.explorer_file_doc`
///
/// - [`Delete`](struct@explorer_file_doc::Delete): Delete an old-format document / 删除 Doc
pub mod explorer_file_doc;
/// `drive.v2.explorer_file_spreadsheet`
///
/// - [`Delete`](struct@explorer_file_spreadsheet::Delete): Delete a spreadsheet / 删除 Sheet
pub mod explorer_file_spreadsheet;
/// `drive.v2.explorer_folder`
///
/// - [`Create`](struct@explorer_folder::Create): Create a folder (explorer v2) / 新建文件夹
pub mod explorer_folder;
/// `drive.v2.explorer_folder_children`
///
/// - [`Get`](struct@explorer_folder_children::Get): List the files in a folder (explorer v2) / 获取文件夹下文件清单
pub mod explorer_folder_children;
/// `drive.v2.explorer_folder_meta`
///
/// - [`Get`](struct@explorer_folder_meta::Get): Get the metadata of a folder / 获取文件夹元数据
pub mod explorer_folder_meta;
/// `drive.v2.explorer_root_folder`
///
/// - [`Meta`](struct@explorer_root_folder::Meta): Get the metadata of the root folder / 获取我的空间（根文件夹）元数据
pub mod explorer_root_folder;
/// `drive.v2.file_like`
///
/// - [`List`](struct@file_like::List): List who liked a document / 获取云文档的点赞者列表
pub mod file_like;
/// `drive.v2.permission_public`
///
/// - [`Get`](struct@permission_public::Get): Get the sharing settings of a document / 获取云文档权限设置
/// - [`Patch`](struct@permission_public::Patch): Update the sharing settings of a document / 更新云文档权限设置
pub mod permission_public;
mod types;
pub use types::*;
/// The operations of `drive.v2`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `drive.v2.comment_reaction`.
    pub fn comment_reaction(&self) -> comment_reaction::Api<'c> {
        comment_reaction::Api::new(self.client)
    }
    /// The operations of `drive.v2.explorer_file`.
    pub fn explorer_file(&self) -> explorer_file::Api<'c> {
        explorer_file::Api::new(self.client)
    }
    /// The operations of `drive.v2.explorer_file_doc`.
    pub fn explorer_file_doc(&self) -> explorer_file_doc::Api<'c> {
        explorer_file_doc::Api::new(self.client)
    }
    /// The operations of `drive.v2.explorer_file_spreadsheet`.
    pub fn explorer_file_spreadsheet(&self) -> explorer_file_spreadsheet::Api<'c> {
        explorer_file_spreadsheet::Api::new(self.client)
    }
    /// The operations of `drive.v2.explorer_folder`.
    pub fn explorer_folder(&self) -> explorer_folder::Api<'c> {
        explorer_folder::Api::new(self.client)
    }
    /// The operations of `drive.v2.explorer_folder_children`.
    pub fn explorer_folder_children(&self) -> explorer_folder_children::Api<'c> {
        explorer_folder_children::Api::new(self.client)
    }
    /// The operations of `drive.v2.explorer_folder_meta`.
    pub fn explorer_folder_meta(&self) -> explorer_folder_meta::Api<'c> {
        explorer_folder_meta::Api::new(self.client)
    }
    /// The operations of `drive.v2.explorer_root_folder`.
    pub fn explorer_root_folder(&self) -> explorer_root_folder::Api<'c> {
        explorer_root_folder::Api::new(self.client)
    }
    /// The operations of `drive.v2.file_like`.
    pub fn file_like(&self) -> file_like::Api<'c> {
        file_like::Api::new(self.client)
    }
    /// The operations of `drive.v2.permission_public`.
    pub fn permission_public(&self) -> permission_public::Api<'c> {
        permission_public::Api::new(self.client)
    }
}
