// Generated from spec/document_ai/v1/train_invoice/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a train ticket / 识别文件中的火车票: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a train ticket / 识别文件中的火车票.
///
/// Recognizes a train ticket in an image, PDF or OFD of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一份 10 MB 以内的火车票图片、PDF 或 OFD，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().train_invoice().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/train_invoice/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:train_invoice:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/train_invoice/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the train tickets to recognize. / 要识别的火车票的文件。
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
    Endpoint::new("document_ai.v1.train_invoice.recognize", Post, "/open-apis/document_ai/v1/train_invoice/recognize")
        .documented(text("识别文件中的火车票", "Recognize a train ticket"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/train_invoice/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_TRAIN_INVOICE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The train tickets that were found. / 识别出的各张火车票。
    pub train_invoices: Vec<RecognizeTrainInvoice>,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("train_invoices", &mut self.train_invoices);
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
pub struct RecognizeTrainEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeTrainEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The train tickets that were found. / 识别出的各张火车票。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeTrainInvoice {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeTrainEntity>,
}
impl wire::Object for RecognizeTrainInvoice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `start_station`: Departure station / 出发站
    StartStation,
    /// `end_station`: Arrival station / 到达站
    EndStation,
    /// `train_num`: Train number / 车次
    TrainNum,
    /// `name`: Name / 姓名
    Name,
    /// `seat_num`: Seat number / 座位号
    SeatNum,
    /// `ticket_num`: Ticket number / 车票编号
    TicketNum,
    /// `total_amount`: Taxi fare / 出租车费
    TotalAmount,
    /// `time`: Departure time / 出发时间
    Time,
    /// `price`: Unit price / 单价
    Price,
    /// `seat_cls`: Seat class / 座位类型
    SeatCls,
    /// `id_num`: ID card number / 身份证号
    IdNum,
    /// `sale_num`: Sale number / 售卖号
    SaleNum,
    /// `sale_station`: Station of sale / 售卖车站
    SaleStation,
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
            Self::StartStation => "start_station",
            Self::EndStation => "end_station",
            Self::TrainNum => "train_num",
            Self::Name => "name",
            Self::SeatNum => "seat_num",
            Self::TicketNum => "ticket_num",
            Self::TotalAmount => "total_amount",
            Self::Time => "time",
            Self::Price => "price",
            Self::SeatCls => "seat_cls",
            Self::IdNum => "id_num",
            Self::SaleNum => "sale_num",
            Self::SaleStation => "sale_station",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "start_station" => Self::StartStation,
            "end_station" => Self::EndStation,
            "train_num" => Self::TrainNum,
            "name" => Self::Name,
            "seat_num" => Self::SeatNum,
            "ticket_num" => Self::TicketNum,
            "total_amount" => Self::TotalAmount,
            "time" => Self::Time,
            "price" => Self::Price,
            "seat_cls" => Self::SeatCls,
            "id_num" => Self::IdNum,
            "sale_num" => Self::SaleNum,
            "sale_station" => Self::SaleStation,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    RecognizeTrainEntity RecognizeTrainInvoice
}
crate::codegen::__impl_enum! {
    RecognizeType
}
