// Generated from spec/document_ai/v1/vehicle_invoice/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a vehicle invoice / 识别文件中的机动车发票: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a vehicle invoice / 识别文件中的机动车发票.
///
/// Recognizes a motor vehicle invoice in an image of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 10 MB 以内的机动车发票图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().vehicle_invoice().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/vehicle_invoice/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `document_ai:vehicle_invoice:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_invoice/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the vehicle invoice to recognize. / 要识别的机动车发票的文件。
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
    Endpoint::new("document_ai.v1.vehicle_invoice.recognize", Post, "/open-apis/document_ai/v1/vehicle_invoice/recognize")
        .documented(text("识别文件中的机动车发票", "Recognize a vehicle invoice"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_invoice/recognize")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_VEHICLE_INVOICE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the vehicle invoice. / 识别出的机动车发票信息。
    pub vehicle_invoice: RecognizeVehicleInvoice,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("vehicle_invoice", &mut self.vehicle_invoice);
    }
}
crate::codegen::__impl_object! {
    RecognizeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Recognize`](struct@Recognize).
    RecognizeError:
    /// `2110001` (HTTP 400): Param is invalid
    ///
    /// The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again.
    ///
    /// 文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。
    InvalidParameter = &ErrorInfo {
        message: "Param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// `2110002` (HTTP 400): No valid entity
    ///
    /// The document that the operation expects was not found in the file. Make sure that the file holds this kind of document, complete and legible.
    ///
    /// 未能从文件中识别出目标证件、票据或单据。请确认文件类型与接口对应，且内容完整、清晰。
    NoValidEntity = &ErrorInfo {
        message: "No valid entity",
        ..*error::NO_VALID_ENTITY
    },
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The page of this operation lists the code as a failure of the service or the network. Try again later; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls.
    ///
    /// 该接口的文档将此错误码标为服务或网络异常。请稍后重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。
    ParsingQuotaExceeded = &ErrorInfo {
        fix: Text { zh: "该接口的文档将此错误码标为服务或网络异常。请稍后重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。", en: "The page of this operation lists the code as a failure of the service or the network. Try again later; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls." },
        ..*error::PARSING_QUOTA_EXCEEDED
    },
    /// `2110010` (HTTP 500): Internal error, please try later.
    ///
    /// The page of this operation lists the code as a used-up parsing quota. Try again first; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls.
    ///
    /// 该接口的文档将此错误码标为解析次数用完。请先重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。
    InternalError = &ErrorInfo {
        fix: Text { zh: "该接口的文档将此错误码标为解析次数用完。请先重试；若返回的 `msg` 提示次数达到上限，请联系销售购买。", en: "The page of this operation lists the code as a used-up parsing quota. Try again first; if the `msg` of the reply says that the limit is reached, contact sales to buy more calls." },
        ..*error::INTERNAL_ERROR
    },
}
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `invoice_code`: Invoice code / 发票代码
    InvoiceCode,
    /// `invoice_num`: Invoice number / 发票号码
    InvoiceNum,
    /// `date`: Date of issue / 开票日期
    Date,
    /// `print_code`: Printed code / 机打代码
    PrintCode,
    /// `print_num`: Printed number / 机打号码
    PrintNum,
    /// `machine_num`: Machine number / 机器编码
    MachineNum,
    /// `buyer_name`: Name of the buyer / 购买方名称
    BuyerName,
    /// `buyer_id`: Taxpayer number of the buyer / 购买方纳税人识别号
    BuyerId,
    /// `vehicle_type`: Vehicle type / 车辆类型
    VehicleType,
    /// `product_model`: Brand and model / 厂牌型号
    ProductModel,
    /// `certificate_num`: Certificate of conformity number / 合格证号
    CertificateNum,
    /// `engine_num`: Engine number / 发动机号码
    EngineNum,
    /// `vin`: Chassis number (VIN) / 车架号
    Vin,
    /// `total_price`: Price including tax / 价税合计
    TotalPrice,
    /// `total_price_little`: Amount in figures / 小写金额
    TotalPriceLittle,
    /// `saler_name`: Name of the seller / 销货单位名称
    SalerName,
    /// `saler_id`: Taxpayer number of the seller / 销售方纳税人识别号
    SalerId,
    /// `saler_addr`: Address of the seller / 销售方地址
    SalerAddr,
    /// `tax_rate`: Tax rate / 税率
    TaxRate,
    /// `tax`: Tax amount / 税额
    Tax,
    /// `price`: Unit price / 单价
    Price,
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
            Self::InvoiceCode => "invoice_code",
            Self::InvoiceNum => "invoice_num",
            Self::Date => "date",
            Self::PrintCode => "print_code",
            Self::PrintNum => "print_num",
            Self::MachineNum => "machine_num",
            Self::BuyerName => "buyer_name",
            Self::BuyerId => "buyer_id",
            Self::VehicleType => "vehicle_type",
            Self::ProductModel => "product_model",
            Self::CertificateNum => "certificate_num",
            Self::EngineNum => "engine_num",
            Self::Vin => "vin",
            Self::TotalPrice => "total_price",
            Self::TotalPriceLittle => "total_price_little",
            Self::SalerName => "saler_name",
            Self::SalerId => "saler_id",
            Self::SalerAddr => "saler_addr",
            Self::TaxRate => "tax_rate",
            Self::Tax => "tax",
            Self::Price => "price",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "invoice_code" => Self::InvoiceCode,
            "invoice_num" => Self::InvoiceNum,
            "date" => Self::Date,
            "print_code" => Self::PrintCode,
            "print_num" => Self::PrintNum,
            "machine_num" => Self::MachineNum,
            "buyer_name" => Self::BuyerName,
            "buyer_id" => Self::BuyerId,
            "vehicle_type" => Self::VehicleType,
            "product_model" => Self::ProductModel,
            "certificate_num" => Self::CertificateNum,
            "engine_num" => Self::EngineNum,
            "vin" => Self::Vin,
            "total_price" => Self::TotalPrice,
            "total_price_little" => Self::TotalPriceLittle,
            "saler_name" => Self::SalerName,
            "saler_id" => Self::SalerId,
            "saler_addr" => Self::SalerAddr,
            "tax_rate" => Self::TaxRate,
            "tax" => Self::Tax,
            "price" => Self::Price,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The data found on the vehicle invoice. / 识别出的机动车发票信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleInvoice {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeVehicleInvoiceEntity>,
}
impl wire::Object for RecognizeVehicleInvoice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleInvoiceEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeVehicleInvoiceEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
crate::codegen::__impl_object! {
    RecognizeVehicleInvoice RecognizeVehicleInvoiceEntity
}
crate::codegen::__impl_enum! {
    RecognizeType
}
