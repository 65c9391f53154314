// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `bitable.v1.app`
///
/// - [`Copy`](struct@app::Copy): Copy a base / 复制多维表格
/// - [`Create`](struct@app::Create): Create a base / 创建多维表格
/// - [`Get`](struct@app::Get): Get the metadata of a base / 获取多维表格元数据
/// - [`Update`](struct@app::Update): Update the metadata of a base / 更新多维表格元数据
pub mod app;
/// `bitable.v1.app_block_workflow`
///
/// - [`List`](struct@app_block_workflow::List): List workflows / 列出工作流
pub mod app_block_workflow;
/// `bitable.v1.app_dashboard`
///
/// - [`Copy`](struct@app_dashboard::Copy): Copy a dashboard / 复制仪表盘
/// - [`List`](struct@app_dashboard::List): List dashboards / 列出仪表盘
pub mod app_dashboard;
/// `bitable.v1.app_role`
///
/// - [`Create`](struct@app_role::Create): Create a custom role (v1) / 新增自定义角色
/// - [`Delete`](struct@app_role::Delete): Delete a custom role / 删除自定义角色
/// - [`List`](struct@app_role::List): List custom roles (v1) / 列出自定义角色
/// - [`Update`](struct@app_role::Update): Update a custom role (v1) / 更新自定义角色
pub mod app_role;
/// `bitable.v1.app_role_member`
///
/// - [`BatchCreate`](struct@app_role_member::BatchCreate): Add collaborators to a custom role in bulk / 批量新增协作者
/// - [`BatchDelete`](struct@app_role_member::BatchDelete): Remove collaborators from a custom role in bulk / 批量删除协作者
/// - [`Create`](struct@app_role_member::Create): Add a collaborator to a custom role / 新增协作者
/// - [`Delete`](struct@app_role_member::Delete): Remove a collaborator from a custom role / 删除协作者
/// - [`List`](struct@app_role_member::List): List the collaborators of a custom role / 列出协作者
pub mod app_role_member;
/// `bitable.v1.app_table`
///
/// - [`BatchCreate`](struct@app_table::BatchCreate): Create tables in bulk / 新增多个数据表
/// - [`BatchDelete`](struct@app_table::BatchDelete): Delete tables in bulk / 删除多个数据表
/// - [`Create`](struct@app_table::Create): Create a table / 新增一个数据表
/// - [`Delete`](struct@app_table::Delete): Delete a table / 删除一个数据表
/// - [`List`](struct@app_table::List): List tables / 列出数据表
/// - [`Patch`](struct@app_table::Patch): Update a table / 更新数据表
pub mod app_table;
/// `bitable.v1.app_table_field`
///
/// - [`Create`](struct@app_table_field::Create): Create a field / 新增字段
/// - [`Delete`](struct@app_table_field::Delete): Delete a field / 删除字段
/// - [`List`](struct@app_table_field::List): List fields / 列出字段
/// - [`Update`](struct@app_table_field::Update): Update a field / 更新字段
pub mod app_table_field;
/// `bitable.v1.app_table_field_group`
///
/// - [`Create`](struct@app_table_field_group::Create): Create field groups / 创建字段编组
pub mod app_table_field_group;
/// `bitable.v1.app_table_form`
///
/// - [`Get`](struct@app_table_form::Get): Get the metadata of a form / 获取表单元数据
/// - [`Patch`](struct@app_table_form::Patch): Update the metadata of a form / 更新表单元数据
/// - [`Upgrade`](struct@app_table_form::Upgrade): Upgrade a form / 升级旧版表单
pub mod app_table_form;
/// `bitable.v1.app_table_form_field`
///
/// - [`List`](struct@app_table_form_field::List): List the questions of a form / 列出表单问题
/// - [`Patch`](struct@app_table_form_field::Patch): Update a question of a form / 更新表单问题
pub mod app_table_form_field;
/// `bitable.v1.app_table_record`
///
/// - [`BatchCreate`](struct@app_table_record::BatchCreate): Create records in bulk / 新增多条记录
/// - [`BatchDelete`](struct@app_table_record::BatchDelete): Delete records in bulk / 删除多条记录
/// - [`BatchGet`](struct@app_table_record::BatchGet): Get records in bulk / 批量获取记录
/// - [`BatchUpdate`](struct@app_table_record::BatchUpdate): Update records in bulk / 更新多条记录
/// - [`Create`](struct@app_table_record::Create): Create a record / 新增记录
/// - [`Delete`](struct@app_table_record::Delete): Delete a record / 删除记录
/// - [`Get`](struct@app_table_record::Get): Get a record / 检索记录
/// - [`List`](struct@app_table_record::List): List records / 列出记录
/// - [`Search`](struct@app_table_record::Search): Search records / 查询记录
/// - [`Update`](struct@app_table_record::Update): Update a record / 更新记录
pub mod app_table_record;
/// `bitable.v1.app_table_view`
///
/// - [`Create`](struct@app_table_view::Create): Create a view / 新增视图
/// - [`Delete`](struct@app_table_view::Delete): Delete a view / 删除视图
/// - [`Get`](struct@app_table_view::Get): Get a view / 获取视图
/// - [`List`](struct@app_table_view::List): List views / 列出视图
/// - [`Patch`](struct@app_table_view::Patch): Update a view / 更新视图
pub mod app_table_view;
/// `bitable.v1.app_workflow`
///
/// - [`List`](struct@app_workflow::List): List automations / 列出自动化流程
/// - [`Update`](struct@app_workflow::Update): Turn an automation on or off / 更新自动化流程状态
pub mod app_workflow;
mod types;
pub use types::*;
/// The operations of `bitable.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `bitable.v1.app`.
    pub fn app(&self) -> app::Api<'c> {
        app::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_block_workflow`.
    pub fn app_block_workflow(&self) -> app_block_workflow::Api<'c> {
        app_block_workflow::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_dashboard`.
    pub fn app_dashboard(&self) -> app_dashboard::Api<'c> {
        app_dashboard::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_role`.
    pub fn app_role(&self) -> app_role::Api<'c> {
        app_role::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_role_member`.
    pub fn app_role_member(&self) -> app_role_member::Api<'c> {
        app_role_member::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_table`.
    pub fn app_table(&self) -> app_table::Api<'c> {
        app_table::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_table_field`.
    pub fn app_table_field(&self) -> app_table_field::Api<'c> {
        app_table_field::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_table_field_group`.
    pub fn app_table_field_group(&self) -> app_table_field_group::Api<'c> {
        app_table_field_group::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_table_form`.
    pub fn app_table_form(&self) -> app_table_form::Api<'c> {
        app_table_form::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_table_form_field`.
    pub fn app_table_form_field(&self) -> app_table_form_field::Api<'c> {
        app_table_form_field::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_table_record`.
    pub fn app_table_record(&self) -> app_table_record::Api<'c> {
        app_table_record::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_table_view`.
    pub fn app_table_view(&self) -> app_table_view::Api<'c> {
        app_table_view::Api::new(self.client)
    }
    /// The operations of `bitable.v1.app_workflow`.
    pub fn app_workflow(&self) -> app_workflow::Api<'c> {
        app_workflow::Api::new(self.client)
    }
}
