// Generated from spec/payroll/v1/datasource/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::payroll::{error, v1};
impl super::Api<'_> {
    /// List external data sources / 获取外部数据源配置信息: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn list(&self, page_size: i64) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(page_size))
    }
}
/// List external data sources / 获取外部数据源配置信息.
///
/// Returns the external data sources of payroll page by page; disabled ones accept no data.
///
/// 分页返回算薪外部数据源的配置，已停用的不能保存数据。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.payroll().v1().datasource().list(10).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/payroll/v1/datasources`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `payroll:external_datasource_configuration:read`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `10`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("payroll.v1.datasource.list", Get, "/open-apis/payroll/v1/datasources")
        .documented(text("获取外部数据源配置信息", "List external data sources"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::PAYROLL_EXTERNAL_DATASOURCE_CONFIGURATION_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "datasources").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListDatasource;
    fn items(response: ListResponse) -> Vec<ListDatasource> {
        response.datasources
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The external data sources on this page. / 本页的外部数据源。
    pub datasources: Vec<ListDatasource>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
        f.field("datasources", &mut self.datasources);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`2500001`](error::UNKNOWN_ERROR): unknown error
    UnknownError = error::UNKNOWN_ERROR,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is invalid. Check types and values as the `msg` of the reply says.
    ///
    /// 请求参数不合法。请按响应中的 `msg` 检查参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        message: "param invalid",
        ..*error::INVALID_PARAMETER
    },
}
/// The external data sources on this page. / 本页的外部数据源。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasource {
    /// The code of the data source, passed as `source_code` when reading or writing its records.
    ///
    /// 数据源编码，读写数据源记录时作为 `source_code`。
    pub code: String,
    /// The name of the data source, one entry per language. / 数据源的多语言名称，每种语言一项。
    pub i18n_names: Vec<v1::I18nContent>,
    /// Whether the data source is enabled. / 数据源是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
    /// The fields of the data source. / 数据源的字段。
    pub fields: Vec<ListDatasourceField>,
    /// The description of the data source, one entry per language. / 数据源的多语言描述，每种语言一项。
    pub i18n_description: Vec<v1::I18nContent>,
    /// By what kind of time records are written to the data source. / 数据源的记录按何种时间维度写入。
    /// - `1`: Payroll period / 算薪期间
    /// - `2`: Date of occurrence (limited release, on application) / 数据发生日期（灰度中，须申请开通）
    /// - `3`: Custom data period (limited release, on application) / 自定义数据周期（灰度中，须申请开通）
    pub data_period_type: i64,
}
impl wire::Object for ListDatasource {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("active_status", &mut self.active_status);
        f.field("fields", &mut self.fields);
        f.field("i18n_description", &mut self.i18n_description);
        f.field("data_period_type", &mut self.data_period_type);
    }
}
/// The fields of the data source. / 数据源的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDatasourceField {
    /// The code of the field, passed as `field_code` when reading or writing records.
    ///
    /// 字段编码，读写数据源记录时作为 `field_code`。
    pub code: String,
    /// The name of the field, one entry per language. / 字段的多语言名称，每种语言一项。
    pub i18n_names: Vec<v1::I18nContent>,
    /// The type of value the field has. / 字段的值的类型。
    /// - `1`: Money / 金额
    /// - `2`: Number / 数值
    /// - `3`: Text / 文本
    /// - `4`: Date / 日期
    /// - `5`: Percentage / 百分比
    pub field_type: i64,
    /// Whether the field is enabled. / 字段是否启用。
    /// - `1`: Enabled / 已启用
    /// - `2`: Disabled / 已停用
    pub active_status: i64,
    /// The description of the field, one entry per language. / 字段的多语言描述，每种语言一项。
    pub i18n_description: Vec<v1::I18nContent>,
    /// How many decimal places the value has; only meaningful for numbers and money.
    ///
    /// 值保留的小数位数，仅对数值和金额类型的字段有意义。
    pub decimal_places: i64,
}
impl wire::Object for ListDatasourceField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("field_type", &mut self.field_type);
        f.field("active_status", &mut self.active_status);
        f.field("i18n_description", &mut self.i18n_description);
        f.field("decimal_places", &mut self.decimal_places);
    }
}
crate::codegen::__impl_object! {
    ListDatasource ListDatasourceField
}
