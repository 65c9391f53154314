// Generated from spec/document_ai/v1/taxi_invoice/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a taxi invoice / 识别文件中的出租车发票: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a taxi invoice / 识别文件中的出租车发票.
///
/// Recognizes a taxi invoice in an image, PDF or OFD of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一份 10 MB 以内的出租车发票图片、PDF 或 OFD，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().taxi_invoice().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/taxi_invoice/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:taxi_invoice:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/taxi_invoice/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the taxi receipts to recognize. / 要识别的出租车票的文件。
    pub file: crate::codegen::Upload,
}
impl Recognize {
    /// Creates the value from its required fields.
    pub fn new(file: impl Into<crate::codegen::Upload>) -> Self {
        Self { file: file.into() }
    }
}
impl wire::Object for Recognize {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
    }
}
crate::codegen::__impl_object! {
    Recognize
}
crate::codegen::__operation! {
    Recognize => RecognizeResponse, RecognizeError:
    Endpoint::new("document_ai.v1.taxi_invoice.recognize", Post, "/open-apis/document_ai/v1/taxi_invoice/recognize")
        .documented(text("识别文件中的出租车发票", "Recognize a taxi invoice"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/taxi_invoice/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_TAXI_INVOICE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The taxi receipts that were found. / 识别出的各张出租车票。
    pub taxi_invoices: Vec<RecognizeTaxiInvoice>,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("taxi_invoices", &mut self.taxi_invoices);
    }
}
crate::codegen::__impl_object! {
    RecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recognize`](struct@Recognize).
    RecognizeError:
    /// [`2110001`](error::INVALID_PARAMETER): Param is invalid.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2110002`](error::NO_VALID_ENTITY): No valid entity.
    NoValidEntity = error::NO_VALID_ENTITY,
    /// [`2110010`](error::INTERNAL_ERROR): Internal error, please try later.
    InternalError = error::INTERNAL_ERROR,
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeTaxiEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The taxi receipts that were found. / 识别出的各张出租车票。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTaxiInvoice {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeTaxiEntity>,
}
impl wire::Object for RecognizeTaxiInvoice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `car_number`: Car number / 车号
    CarNumber,
    /// `start_time`: Time of getting in / 上车时间
    StartTime,
    /// `end_time`: Time of getting out / 下车时间
    EndTime,
    /// `distance`: Distance / 里程
    Distance,
    /// `start_date`: Date / 日期
    StartDate,
    /// `total_amount`: Taxi fare / 出租车费
    TotalAmount,
    /// `invoice_code`: Invoice code / 发票代码
    InvoiceCode,
    /// `invoice_no`: Invoice number / 发票号码
    InvoiceNo,
    /// `price`: Unit price / 单价
    Price,
    /// `dispatch_fee`: Dispatch fee / 电召费
    DispatchFee,
    /// `additional_fee`: Additional fee / 附加费
    AdditionalFee,
    /// `is_sealed`: Whether it is sealed / 是否盖章
    IsSealed,
    /// `seller_name_in_seal`: Name of the seller in the seal / 印章中的销售方名称
    SellerNameInSeal,
    /// `seller_taxpayer_no_in_seal`: Tax number of the seller in the seal / 印章中的销售方税号
    SellerTaxpayerNoInSeal,
    /// `title_trial`: Name of the invoice / 发票名称
    TitleTrial,
    /// `invoice_special_seal`: Name of the seal / 印章名称
    InvoiceSpecialSeal,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RecognizeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RecognizeType {
    fn as_str(&self) -> &str {
        match self {
            Self::CarNumber => "car_number",
            Self::StartTime => "start_time",
            Self::EndTime => "end_time",
            Self::Distance => "distance",
            Self::StartDate => "start_date",
            Self::TotalAmount => "total_amount",
            Self::InvoiceCode => "invoice_code",
            Self::InvoiceNo => "invoice_no",
            Self::Price => "price",
            Self::DispatchFee => "dispatch_fee",
            Self::AdditionalFee => "additional_fee",
            Self::IsSealed => "is_sealed",
            Self::SellerNameInSeal => "seller_name_in_seal",
            Self::SellerTaxpayerNoInSeal => "seller_taxpayer_no_in_seal",
            Self::TitleTrial => "title_trial",
            Self::InvoiceSpecialSeal => "invoice_special_seal",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "car_number" => Self::CarNumber,
            "start_time" => Self::StartTime,
            "end_time" => Self::EndTime,
            "distance" => Self::Distance,
            "start_date" => Self::StartDate,
            "total_amount" => Self::TotalAmount,
            "invoice_code" => Self::InvoiceCode,
            "invoice_no" => Self::InvoiceNo,
            "price" => Self::Price,
            "dispatch_fee" => Self::DispatchFee,
            "additional_fee" => Self::AdditionalFee,
            "is_sealed" => Self::IsSealed,
            "seller_name_in_seal" => Self::SellerNameInSeal,
            "seller_taxpayer_no_in_seal" => Self::SellerTaxpayerNoInSeal,
            "title_trial" => Self::TitleTrial,
            "invoice_special_seal" => Self::InvoiceSpecialSeal,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeTaxiEntity RecognizeTaxiInvoice
}
crate::codegen::__impl_enum! {
    RecognizeType
}
