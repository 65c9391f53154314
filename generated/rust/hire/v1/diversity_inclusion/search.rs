// Generated from spec/hire/v1/diversity_inclusion/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::{error, v1};
impl super::Api<'_> {
    /// Query the diversity information of candidates / 获取申请表附加信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.talent_ids(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Query the diversity information of candidates / 获取申请表附加信息.
///
/// Returns the additional information of candidates' application forms by application or talent ID.
///
/// 按投递 ID 或人才 ID 返回候选人申请表中的附加信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().diversity_inclusion().search().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/hire/v1/applications/diversity_inclusions/search`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `hire:talent:readonly`, `hire:talent`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The IDs of the talents to look up; the details of each one's latest application are returned. Takes precedence over `application_ids`; with neither, the result is empty.
    ///
    /// 按人才 ID 查询，返回各人才最新投递的申请表附加信息；与 `application_ids` 同时填写时以此为准，两者都不填则返回空。
    /// - Length: at most 10
    /// - Example: `["6784008015948283905"]`
    pub talent_ids: Option<Vec<String>>,
    /// The IDs of the applications to look up, from the list of applications; ignored if `talent_ids` is given.
    ///
    /// 按投递 ID 查询，ID 取自投递列表；已填 `talent_ids` 时不生效。
    /// - Length: at most 30
    /// - Example: `["6784008015948283907"]`
    pub application_ids: Option<Vec<String>>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `talent_ids`.
    #[must_use]
    pub fn talent_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.talent_ids = Some(value.into());
        self
    }
    /// Sets `application_ids`.
    #[must_use]
    pub fn application_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.application_ids = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("talent_ids", &mut self.talent_ids);
        f.field("application_ids", &mut self.application_ids);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("hire.v1.diversity_inclusion.search", Post, "/open-apis/hire/v1/applications/diversity_inclusions/search")
        .documented(text("获取申请表附加信息", "Query the diversity information of candidates"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::HIRE_TALENT_READONLY]),
            scopes(&[crate::scope::HIRE_TALENT]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("talent_ids", Array), body("application_ids", Array)])
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The additional details from the application forms. / 申请表附加信息，每份对应一条。
    pub items: Vec<SearchDiInfo>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1002001`](error::INTERNAL_ERROR): 系统错误
    InternalError = error::INTERNAL_ERROR,
    /// [`1002002`](error::INVALID_REQUEST_PARAMETER): 参数错误
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
}
/// The fields of the additional details with their values. / 附加信息的各个字段及其取值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDiData {
    /// The value of the field, in a form its type decides: `"1"` for single choice, `["1","2"]` for multiple choice, `{"date":"2022-01"}` or `{"date":"2022"}` for a month or a year, an array of two times in milliseconds since 1970 for a range of dates, a plain string for numbers and text.
    ///
    /// 字段的值，格式由字段类型决定：单选为 `"1"`，多选为 `["1","2"]`，月份和年份为 `{"date":"2022-01"}` 或 `{"date":"2022"}`，日期范围为两个毫秒级时间戳的数组，数字和文本为字符串。
    pub value: String,
    /// The definition of the field, such as its name and type. / 字段的定义，如名称与类型。
    pub object_attribute: SearchObjectAttribute,
}
impl wire::Object for SearchDiData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("value", &mut self.value);
        f.field("object_attribute", &mut self.object_attribute);
    }
}
/// The additional details from the application forms. / 申请表附加信息，每份对应一条。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDiInfo {
    /// The ID of the additional details. / 附加信息的 ID。
    pub id: String,
    /// The ID of the application. / 投递 ID。
    pub application_id: String,
    /// The ID of the talent. / 人才 ID。
    pub talent_id: String,
    /// Where the details were entered. / 附加信息在哪里填写。
    /// - `1`: Career site / 官网
    /// - `2`: Details page / 详情页
    pub source_type: i64,
    /// When it was created, in milliseconds since 1970. / 创建时间，毫秒级时间戳。
    pub create_time: String,
    /// When it was last updated, in milliseconds since 1970. / 最近一次更新的时间，毫秒级时间戳。
    pub update_time: String,
    /// The fields of the additional details with their values. / 附加信息的各个字段及其取值。
    pub di_data: Vec<SearchDiData>,
}
impl wire::Object for SearchDiInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("application_id", &mut self.application_id);
        f.field("talent_id", &mut self.talent_id);
        f.field("source_type", &mut self.source_type);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("di_data", &mut self.di_data);
    }
}
/// The definition of the field, such as its name and type. / 字段的定义，如名称与类型。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchObjectAttribute {
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub title: v1::I18n,
    /// The description of the field, in Chinese and English. / 字段的中英文说明。
    pub description: v1::I18n,
    /// The data type of the field, which decides the form of `value`. / 字段的数据类型，决定 `value` 的格式。
    /// - `1`: Single choice / 单选
    /// - `2`: Multiple choice / 多选
    /// - `3`: Month / 月份选择
    /// - `4`: Year / 年份选择
    /// - `5`: Number / 数字
    /// - `6`: Text / 文本
    /// - `7`: Multi-line text / 多行文本
    /// - `8`: Date range / 日期范围
    pub data_type: i64,
    /// What the field is about: `1` for gender, `2` for ethnicity, `3` for physical condition.
    ///
    /// 字段涉及的内容：`1` 为性别，`2` 为种族，`3` 为身体情况。
    pub tags: Vec<i64>,
    /// Whether the data serves the Fair Consideration Framework, which obliges employers in Singapore to consider the local workforce fairly.
    ///
    /// 是否为 FCF（公平考虑框架）数据；该框架要求新加坡雇主公平考虑本地劳动力。
    pub is_fcf_data: bool,
    /// Whether the data serves diversity and inclusion (D&I). / 是否为多元化与包容性（D&I）数据。
    pub is_di_data: bool,
}
impl wire::Object for SearchObjectAttribute {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("description", &mut self.description);
        f.field("data_type", &mut self.data_type);
        f.field("tags", &mut self.tags);
        f.field("is_fcf_data", &mut self.is_fcf_data);
        f.field("is_di_data", &mut self.is_di_data);
    }
}
crate::codegen::__impl_object! {
    SearchDiData SearchDiInfo SearchObjectAttribute
}
