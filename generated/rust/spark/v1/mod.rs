// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `spark.v1.app`
///
/// - [`Create`](struct@app::Create): Create an app / 创建妙搭应用
/// - [`GetAppVisibility`](struct@app::GetAppVisibility): Get the availability of an app / 获取妙搭应用可用范围
/// - [`Icon`](struct@app::Icon): Upload an app icon / 上传妙搭应用图标
/// - [`List`](struct@app::List): List apps / 批量获取妙搭应用
/// - [`Patch`](struct@app::Patch): Update an app / 更新妙搭应用信息
/// - [`SqlCommands`](struct@app::SqlCommands): Run SQL / 执行 SQL
/// - [`UpdateAppVisibility`](struct@app::UpdateAppVisibility): Update the availability of an app / 更新妙搭应用可用范围
/// - [`UploadHtmlCodeAndRelease`](struct@app::UploadHtmlCodeAndRelease): Upload HTML code and release it / 上传 HTML 代码并发布
pub mod app;
/// `spark.v1.app_enum`
///
/// - [`GetEnumDetail`](struct@app_enum::GetEnumDetail): Get a custom enum / 获取自定义枚举详细信息
/// - [`GetEnumList`](struct@app_enum::GetEnumList): List custom enums / 获取自定义枚举列表
pub mod app_enum;
/// `spark.v1.app_storage`
///
/// - [`Download`](struct@app_storage::Download): Download a file / 下载文件
/// - [`Upload`](struct@app_storage::Upload): Upload a file / 上传文件
/// - [`UploadComplete`](struct@app_storage::UploadComplete): Finish a file upload in parts / 分片上传文件 - 完成上传
/// - [`UploadInitialize`](struct@app_storage::UploadInitialize): Prepare a file upload in parts / 分片上传文件 - 创建上传请求
/// - [`UploadPart`](struct@app_storage::UploadPart): Upload a part of a file / 分片上传文件 - 上传分片
pub mod app_storage;
/// `spark.v1.app_table`
///
/// - [`BatchUpdateTableRecords`](struct@app_table::BatchUpdateTableRecords): Update records by primary key / 批量更新数据表中的记录
/// - [`DeleteTableRecords`](struct@app_table::DeleteTableRecords): Delete records / 删除数据表中的记录
/// - [`GetTableDetail`](struct@app_table::GetTableDetail): Get a table / 获取数据表详细信息
/// - [`GetTableList`](struct@app_table::GetTableList): List tables / 获取数据表列表
/// - [`GetTableRecordList`](struct@app_table::GetTableRecordList): List the records of a table / 查询数据表数据记录
/// - [`PatchTableRecords`](struct@app_table::PatchTableRecords): Update records by filter / 按条件更新数据表中的记录
/// - [`PostTableRecords`](struct@app_table::PostTableRecords): Insert or upsert records / 向数据表中添加或更新记录
pub mod app_table;
/// `spark.v1.app_view`
///
/// - [`GetViewRecordList`](struct@app_view::GetViewRecordList): List the records of a view / 查询视图数据记录
pub mod app_view;
/// `spark.v1.directory_user`
///
/// - [`IdConvert`](struct@directory_user::IdConvert): Convert user IDs / 转换飞书妙搭和飞书开放平台用户 ID
pub mod directory_user;
mod types;
pub use types::*;
/// The operations of `spark.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `spark.v1.app`.
    pub fn app(&self) -> app::Api<'c> {
        app::Api::new(self.client)
    }
    /// The operations of `spark.v1.app_enum`.
    pub fn app_enum(&self) -> app_enum::Api<'c> {
        app_enum::Api::new(self.client)
    }
    /// The operations of `spark.v1.app_storage`.
    pub fn app_storage(&self) -> app_storage::Api<'c> {
        app_storage::Api::new(self.client)
    }
    /// The operations of `spark.v1.app_table`.
    pub fn app_table(&self) -> app_table::Api<'c> {
        app_table::Api::new(self.client)
    }
    /// The operations of `spark.v1.app_view`.
    pub fn app_view(&self) -> app_view::Api<'c> {
        app_view::Api::new(self.client)
    }
    /// The operations of `spark.v1.directory_user`.
    pub fn directory_user(&self) -> directory_user::Api<'c> {
        directory_user::Api::new(self.client)
    }
}
