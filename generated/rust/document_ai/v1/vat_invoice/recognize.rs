// Generated from spec/document_ai/v1/vat_invoice/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a VAT invoice / 识别文件中的增值税发票: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a VAT invoice / 识别文件中的增值税发票.
///
/// Recognizes a VAT invoice in an image, PDF or OFD of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一份 10 MB 以内的增值税发票图片、PDF 或 OFD，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().vat_invoice().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/vat_invoice/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:vat_invoice:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vat_invoice/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the VAT invoices to recognize: JPG, JPEG, PNG, PDF, BMP or OFD.
    ///
    /// 要识别的增值税发票的文件，支持 JPG、JPEG、PNG、PDF、BMP 和 OFD。
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
    Endpoint::new("document_ai.v1.vat_invoice.recognize", Post, "/open-apis/document_ai/v1/vat_invoice/recognize")
        .documented(text("识别文件中的增值税发票", "Recognize a VAT invoice"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vat_invoice/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_VAT_INVOICE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The VAT invoices that were found. / 识别出的各张增值税发票。
    pub vat_invoices: Vec<RecognizeVatInvoice>,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("vat_invoices", &mut self.vat_invoices);
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
/// The line items that were found. / 识别出的票据明细。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeKvEntity {
    /// Which part of the line item it is, such as `entry_name`. / 识别出的是明细的哪一项，如 `entry_name`。
    pub r#type: String,
    /// The text of the part. / 该项的文字。
    pub value: String,
}
impl wire::Object for RecognizeKvEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The type of the field. / 字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `invoice_name`: Title of the invoice / 发票抬头
    InvoiceName,
    /// `invoice_code`: Invoice code / 发票代码
    InvoiceCode,
    /// `invoice_no`: Invoice number / 发票号码
    InvoiceNo,
    /// `invoice_date`: Date of issue / 开票日期
    InvoiceDate,
    /// `total_price`: Total before tax / 不含税的合计金额
    TotalPrice,
    /// `total_tax`: Total tax / 合计税额
    TotalTax,
    /// `big_total_price_and_tax`: Total including tax, in words / 大写的价税合计
    BigTotalPriceAndTax,
    /// `check_code`: Check code / 校验码
    CheckCode,
    /// `total_price_and_tax`: Total including tax / 价税合计
    TotalPriceAndTax,
    /// `buyer_name`: Name of the buyer / 购买方名称
    BuyerName,
    /// `buyer_taxpayer_no`: Taxpayer number of the buyer / 购买方纳税人识别号
    BuyerTaxpayerNo,
    /// `buyer_address_phone`: Address and phone of the buyer / 购买方地址和电话
    BuyerAddressPhone,
    /// `buyer_account`: Bank and account of the buyer / 购买方开户行和账号
    BuyerAccount,
    /// `seller_name`: Name of the seller / 销售方名称
    SellerName,
    /// `seller_taxpayer_no`: Taxpayer number of the seller / 销售方纳税人识别号
    SellerTaxpayerNo,
    /// `seller_address_phone`: Address and phone of the seller / 销售方地址和电话
    SellerAddressPhone,
    /// `seller_account`: Bank and account of the seller / 销售方开户行和账号
    SellerAccount,
    /// `payee`: Payee / 收款人
    Payee,
    /// `password_area`: Password area / 密码区
    PasswordArea,
    /// `remarks`: Remarks / 备注
    Remarks,
    /// `reviewer`: Reviewer / 复核人
    Reviewer,
    /// `drawer`: Drawer / 开票人
    Drawer,
    /// `is_sealed`: Whether it is sealed / 是否盖章
    IsSealed,
    /// `seller_name_in_seal`: Name of the seller in the seal / 印章中的销售方名称
    SellerNameInSeal,
    /// `seller_taxpayer_no_in_seal`: Tax number of the seller in the seal / 印章中的销售方税号
    SellerTaxpayerNoInSeal,
    /// `invoice_special_seal`: Name of the seal / 印章名称
    InvoiceSpecialSeal,
    /// `machine_num`: Machine number / 机器编号
    MachineNum,
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
            Self::InvoiceName => "invoice_name",
            Self::InvoiceCode => "invoice_code",
            Self::InvoiceNo => "invoice_no",
            Self::InvoiceDate => "invoice_date",
            Self::TotalPrice => "total_price",
            Self::TotalTax => "total_tax",
            Self::BigTotalPriceAndTax => "big_total_price_and_tax",
            Self::CheckCode => "check_code",
            Self::TotalPriceAndTax => "total_price_and_tax",
            Self::BuyerName => "buyer_name",
            Self::BuyerTaxpayerNo => "buyer_taxpayer_no",
            Self::BuyerAddressPhone => "buyer_address_phone",
            Self::BuyerAccount => "buyer_account",
            Self::SellerName => "seller_name",
            Self::SellerTaxpayerNo => "seller_taxpayer_no",
            Self::SellerAddressPhone => "seller_address_phone",
            Self::SellerAccount => "seller_account",
            Self::Payee => "payee",
            Self::PasswordArea => "password_area",
            Self::Remarks => "remarks",
            Self::Reviewer => "reviewer",
            Self::Drawer => "drawer",
            Self::IsSealed => "is_sealed",
            Self::SellerNameInSeal => "seller_name_in_seal",
            Self::SellerTaxpayerNoInSeal => "seller_taxpayer_no_in_seal",
            Self::InvoiceSpecialSeal => "invoice_special_seal",
            Self::MachineNum => "machine_num",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "invoice_name" => Self::InvoiceName,
            "invoice_code" => Self::InvoiceCode,
            "invoice_no" => Self::InvoiceNo,
            "invoice_date" => Self::InvoiceDate,
            "total_price" => Self::TotalPrice,
            "total_tax" => Self::TotalTax,
            "big_total_price_and_tax" => Self::BigTotalPriceAndTax,
            "check_code" => Self::CheckCode,
            "total_price_and_tax" => Self::TotalPriceAndTax,
            "buyer_name" => Self::BuyerName,
            "buyer_taxpayer_no" => Self::BuyerTaxpayerNo,
            "buyer_address_phone" => Self::BuyerAddressPhone,
            "buyer_account" => Self::BuyerAccount,
            "seller_name" => Self::SellerName,
            "seller_taxpayer_no" => Self::SellerTaxpayerNo,
            "seller_address_phone" => Self::SellerAddressPhone,
            "seller_account" => Self::SellerAccount,
            "payee" => Self::Payee,
            "password_area" => Self::PasswordArea,
            "remarks" => Self::Remarks,
            "reviewer" => Self::Reviewer,
            "drawer" => Self::Drawer,
            "is_sealed" => Self::IsSealed,
            "seller_name_in_seal" => Self::SellerNameInSeal,
            "seller_taxpayer_no_in_seal" => Self::SellerTaxpayerNoInSeal,
            "invoice_special_seal" => Self::InvoiceSpecialSeal,
            "machine_num" => Self::MachineNum,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVatEntity {
    /// The type of the field. / 字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
    /// The line items that were found. / 识别出的票据明细。
    pub items: Vec<Vec<RecognizeKvEntity>>,
}
impl wire::Object for RecognizeVatEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
        f.field("items", &mut self.items);
    }
}
/// The VAT invoices that were found. / 识别出的各张增值税发票。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVatInvoice {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeVatEntity>,
}
impl wire::Object for RecognizeVatInvoice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
crate::codegen::__impl_object! {
    RecognizeKvEntity RecognizeVatEntity RecognizeVatInvoice
}
crate::codegen::__impl_enum! {
    RecognizeType
}
