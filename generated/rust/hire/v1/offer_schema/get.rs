// Generated from spec/hire/v1/offer_schema/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::hire::v1;
impl super::Api<'_> {
    /// Get the schema of an offer application form / 获取 Offer 申请表详细信息: [`Get`](struct@Get).
    #[deprecated(note = "use `hire.v1.offer_application_form.get` instead")]
    pub fn get(&self, offer_schema_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(offer_schema_id))
    }
}
/// Get the schema of an offer application form / 获取 Offer 申请表详细信息.
///
/// Returns the detailed structure of an offer application form, such as its fields.
///
/// 返回一份 Offer 申请表的字段结构等详细信息。
///
/// **Deprecated**: use `hire.v1.offer_application_form.get` instead.
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.hire().v1().offer_schema().get("1231231231231").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/hire/v1/offer_schemas/:offer_schema_id`
/// - Token: `tenant_access_token`
/// - Needs no scope
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the offer application form to get. / 要查询的 Offer 申请表的 ID。
    /// - Example: `"1231231231231"`
    pub offer_schema_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(offer_schema_id: impl Into<String>) -> Self {
        Self {
            offer_schema_id: offer_schema_id.into(),
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("offer_schema_id", &mut self.offer_schema_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("hire.v1.offer_schema.get", Get, "/open-apis/hire/v1/offer_schemas/:offer_schema_id")
        .documented(text("获取 Offer 申请表详细信息", "Get the schema of an offer application form"), "https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get")
        .access(&[Tenant], &[], &[])
        .request(NoBody, &[path("offer_schema_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The ID of the offer application form. / Offer 申请表的 ID。
    pub id: String,
    /// What the form is used for: `1` for the approval of offers. / 申请表的使用场景，`1` 为 Offer 审批表。
    /// - `1`:
    pub scenario: i64,
    /// The version of the form. / 申请表的版本号。
    pub version: i64,
    /// The fields of the form. / 申请表中的各个字段。
    pub object_list: Vec<GetOfferSchemaDetail>,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("scenario", &mut self.scenario);
        f.field("version", &mut self.version);
        f.field("object_list", &mut self.object_list);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
/// The documented errors of [`Get`](struct@Get).
pub type GetError = crate::codegen::NoError;
/// The fields of the form. / 申请表中的各个字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferSchemaDetail {
    /// The ID of the field. / 字段的 ID。
    pub id: String,
    /// The name of the field, in Chinese and English. / 字段的中英文名称。
    pub name: v1::OfferSchemaName,
    /// The type of the field: `text` for a single line, `long_text` for several lines, `select` for single choice, `multi_select` for multiple choice, `date_select` for a date, `number` for a number.
    ///
    /// 字段的类型：`text` 为单行文本，`long_text` 为多行文本，`select` 为单选，`multi_select` 为多选，`date_select` 为日期，`number` 为数字。
    pub r#type: String,
    /// Whether the field is a custom one. / 是否为自定义字段。
    pub is_customized: bool,
    /// The options to choose from, for fields of single or multiple choice. / 可选的选项，供单选和多选字段使用。
    pub option_list: Vec<GetOfferSchemaDetailOption>,
}
impl wire::Object for GetOfferSchemaDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
        f.field("is_customized", &mut self.is_customized);
        f.field("option_list", &mut self.option_list);
    }
}
/// The options to choose from, for fields of single or multiple choice. / 可选的选项，供单选和多选字段使用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferSchemaDetailOption {
    /// The name of the option. / 选项的名称。
    pub name: v1::OfferSchemaName,
    /// The position of the option. / 选项的排列序号。
    pub index: i64,
    /// Whether the option is still in use: `1` if so, `2` if not. / 选项是否仍在使用：`1` 为使用中，`2` 为已终止。
    /// - `1`:
    /// - `2`:
    pub active_status: i64,
}
impl wire::Object for GetOfferSchemaDetailOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("index", &mut self.index);
        f.field("active_status", &mut self.active_status);
    }
}
crate::codegen::__impl_object! {
    GetOfferSchemaDetail GetOfferSchemaDetailOption
}
