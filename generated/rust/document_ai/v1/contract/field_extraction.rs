// Generated from spec/document_ai/v1/contract/field_extraction.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Extract the fields of a contract / 提取文件中的合同字段: [`FieldExtraction`](struct@FieldExtraction).
    pub fn field_extraction(
        &self,
        file: impl Into<crate::codegen::Upload>,
        pdf_page_limit: i64,
        ocr_mode: FieldExtractionOcrMode,
    ) -> crate::codegen::Call<FieldExtraction> {
        crate::codegen::Call::new(
            self.client,
            FieldExtraction::new(file, pdf_page_limit, ocr_mode),
        )
    }
}
/// Extract the fields of a contract / 提取文件中的合同字段.
///
/// Extracts the fields of a contract in a doc, docx or pdf file of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 从 10 MB 以内的 doc、docx 或 pdf 合同中提取字段，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::document_ai::v1::contract::FieldExtractionOcrMode;
/// let reply = client.document_ai().v1().contract().field_extraction(feishu_api::Upload::from_path("file"), 15, FieldExtractionOcrMode::Auto).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/contract/field_extraction`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:contract:field_extract`
///
/// Errors: [`FieldExtractionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtraction {
    /// The contract to extract fields from: pdf, doc or docx. / 要提取字段的合同文件，支持 pdf、doc 和 docx。
    pub file: crate::codegen::Upload,
    /// How many pages of a PDF to process at most, up to 100; more pages take longer.
    ///
    /// 最多处理 PDF 的多少页，不超过 100 页；页数越多耗时越长。
    /// - Example: `15`
    pub pdf_page_limit: i64,
    /// Whether to use OCR on a PDF. / 是否对 PDF 使用 OCR。
    pub ocr_mode: FieldExtractionOcrMode,
}
impl FieldExtraction {
    /// Creates the value from its required fields.
    pub fn new(
        file: impl Into<crate::codegen::Upload>,
        pdf_page_limit: i64,
        ocr_mode: FieldExtractionOcrMode,
    ) -> Self {
        Self {
            file: file.into(),
            pdf_page_limit,
            ocr_mode,
        }
    }
}
impl wire::Object for FieldExtraction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file", &mut self.file);
        f.field("pdf_page_limit", &mut self.pdf_page_limit);
        f.field("ocr_mode", &mut self.ocr_mode);
    }
}
crate::codegen::__impl_object! {
    FieldExtraction
}
crate::codegen::__operation! {
    FieldExtraction => FieldExtractionResponse, FieldExtractionError:
    Endpoint::new("document_ai.v1.contract.field_extraction", Post, "/open-apis/document_ai/v1/contract/field_extraction")
        .documented(text("提取文件中的合同字段", "Extract the fields of a contract"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_CONTRACT_FIELD_EXTRACT])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[
            body("file", File).required(),
            body("pdf_page_limit", Integer).required(),
            body("ocr_mode", String).required(),
        ])
}
/// The reply to [`FieldExtraction`](struct@FieldExtraction).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionResponse {
    /// The unique ID of the file. / 文件的唯一 ID。
    pub file_id: String,
    /// The total price of the contract. / 合同的总交易金额。
    pub price: FieldExtractionExtractPrice,
    /// The term of the contract: its start, end and duration. / 合同的期限，含起止日期和时长。
    pub time: FieldExtractionExtractTime,
    /// How many sealed copies there are. / 合同的盖章份数。
    pub copy: FieldExtractionExtractCopy,
    /// The currency of the contract. / 合同所用的币种。
    pub currency: FieldExtractionExtractCurrency,
    /// The title of the contract. / 合同的标题。
    pub header: String,
    /// The parties to the contract. / 合同各方主体的信息。
    pub body_info: Vec<FieldExtractionBodyInfo>,
    /// The bank accounts of the parties. / 合同各方的银行账户信息。
    pub bank_info: Vec<FieldExtractionBankInfo>,
}
impl wire::Object for FieldExtractionResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("file_id", &mut self.file_id);
        f.field("price", &mut self.price);
        f.field("time", &mut self.time);
        f.field("copy", &mut self.copy);
        f.field("currency", &mut self.currency);
        f.field("header", &mut self.header);
        f.field("body_info", &mut self.body_info);
        f.field("bank_info", &mut self.bank_info);
    }
}
crate::codegen::__impl_object! {
    FieldExtractionResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`FieldExtraction`](struct@FieldExtraction).
    FieldExtractionError:
    /// `2110001` (HTTP 400): invalid request
    ///
    /// The file or a request parameter is invalid. Compare the file type, the file size and the other parameters with those of the operation, then try again.
    ///
    /// 文件或请求参数不合法。请对照接口检查文件类型、大小和其他参数后重试。
    InvalidParameter = &ErrorInfo {
        message: "invalid request",
        ..*error::INVALID_PARAMETER
    },
    /// `2110002` (HTTP 400): no contract detected
    ///
    /// No field could be extracted. Make sure that the file is a contract and contains the fields to extract.
    ///
    /// 未抽取到任何字段。请确认文件是合同，且包含要抽取的字段。
    NoValidEntity = &ErrorInfo {
        message: "no contract detected",
        fix: Text { zh: "未抽取到任何字段。请确认文件是合同，且包含要抽取的字段。", en: "No field could be extracted. Make sure that the file is a contract and contains the fields to extract." },
        ..*error::NO_VALID_ENTITY
    },
    /// `2110010` (HTTP 500): network anomaly or out of limit, please try it later
    ///
    /// The network failed or a limit was exceeded. Call less often and try again after a pause.
    ///
    /// 网络异常或调用超出限制。请降低调用频率，稍后重试。
    InternalError = &ErrorInfo {
        message: "network anomaly or out of limit, please try it later",
        fix: Text { zh: "网络异常或调用超出限制。请降低调用频率，稍后重试。", en: "The network failed or a limit was exceeded. Call less often and try again after a pause." },
        ..*error::INTERNAL_ERROR
    },
    /// [`2110003`](error::PARSING_QUOTA_EXCEEDED): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ParsingQuotaExceeded = error::PARSING_QUOTA_EXCEEDED,
}
/// The data found for this party. / 识别出的该方的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionBankEntity {
    /// The name of the account holder. / 账户的户名。
    pub account_name: String,
    /// The name of the bank. / 开户银行的名称。
    pub bank_name: String,
    /// The number of the bank account. / 银行账号。
    pub account_number: String,
    /// The phone number of the party. / 合同主体的电话号码。
    pub phone: String,
    /// The contact of the party. / 该方的联系人。
    pub contacts: String,
    /// The fax number of the party; the name suggests a tax number, but the official documentation says fax.
    ///
    /// 该方的传真号码；名称虽作税号，官方文档的说明是传真。
    pub tax_number: String,
    /// The contact address of the party. / 该方的联系地址。
    pub address: String,
    /// The ID number of the party. / 该方的证件号或统一代码。
    pub id_number: String,
    /// The email address that was found in the file. / 从文件中识别出的邮箱地址。
    pub email: String,
}
impl wire::Object for FieldExtractionBankEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("account_name", &mut self.account_name);
        f.field("bank_name", &mut self.bank_name);
        f.field("account_number", &mut self.account_number);
        f.field("phone", &mut self.phone);
        f.field("contacts", &mut self.contacts);
        f.field("tax_number", &mut self.tax_number);
        f.field("address", &mut self.address);
        f.field("id_number", &mut self.id_number);
        f.field("email", &mut self.email);
    }
}
/// The bank accounts of the parties. / 合同各方的银行账户信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionBankInfo {
    /// Which party the bank account belongs to. / 该账户属于合同的哪一方。
    pub bank_type: FieldExtractionBankType,
    /// The data found for this party. / 识别出的该方的信息。
    pub value: FieldExtractionBankEntity,
}
impl wire::Object for FieldExtractionBankInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("bank_type", &mut self.bank_type);
        f.field("value", &mut self.value);
    }
}
/// Which party the bank account belongs to. / 该账户属于合同的哪一方。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FieldExtractionBankType {
    /// `buy_bank`: Bank of party A / 甲方银行
    BuyBank,
    /// `sell_bank`: Bank of party B / 乙方银行
    SellBank,
    /// `third_bank`: Bank of a third party / 第三方银行
    ThirdBank,
    /// `unceratin_bank`: Bank of another party / 其他方银行
    UnceratinBank,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FieldExtractionBankType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FieldExtractionBankType {
    fn as_str(&self) -> &str {
        match self {
            Self::BuyBank => "buy_bank",
            Self::SellBank => "sell_bank",
            Self::ThirdBank => "third_bank",
            Self::UnceratinBank => "unceratin_bank",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "buy_bank" => Self::BuyBank,
            "sell_bank" => Self::SellBank,
            "third_bank" => Self::ThirdBank,
            "unceratin_bank" => Self::UnceratinBank,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The data found for this party. / 识别出的该方的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionBodyEntity {
    /// The address of the party. / 主体的地址。
    pub address: String,
    /// The contact of the party. / 该方的联系人。
    pub contacts: String,
    /// The email address that was found in the file. / 从文件中识别出的邮箱地址。
    pub email: String,
    /// The phone number of the party. / 合同主体的电话号码。
    pub phone: String,
    /// The ID number of the party. / 主体的证件号或统一代码。
    pub id_number: String,
    /// The legal representative of the party. / 主体的法定代表人。
    pub legal_representative: String,
    /// The name of the party. / 主体的名称。
    pub party: String,
}
impl wire::Object for FieldExtractionBodyEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("address", &mut self.address);
        f.field("contacts", &mut self.contacts);
        f.field("email", &mut self.email);
        f.field("phone", &mut self.phone);
        f.field("id_number", &mut self.id_number);
        f.field("legal_representative", &mut self.legal_representative);
        f.field("party", &mut self.party);
    }
}
/// The parties to the contract. / 合同各方主体的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionBodyInfo {
    /// Which party it is. / 该主体是合同的哪一方。
    pub body_type: FieldExtractionBodyType,
    /// The data found for this party. / 识别出的该方的信息。
    pub value: FieldExtractionBodyEntity,
}
impl wire::Object for FieldExtractionBodyInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("body_type", &mut self.body_type);
        f.field("value", &mut self.value);
    }
}
/// Which party it is. / 该主体是合同的哪一方。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FieldExtractionBodyType {
    /// `buy`: Party A / 甲方
    Buy,
    /// `sell`: Party B / 乙方
    Sell,
    /// `third`: A third or other party / 第三方或其他方
    Third,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FieldExtractionBodyType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FieldExtractionBodyType {
    fn as_str(&self) -> &str {
        match self {
            Self::Buy => "buy",
            Self::Sell => "sell",
            Self::Third => "third",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "buy" => Self::Buy,
            "sell" => Self::Sell,
            "third" => Self::Third,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How many sealed copies there are. / 合同的盖章份数。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionExtractCopy {
    /// The number of sealed copies. / 盖章的份数。
    pub copy_num: i64,
    /// The number of sealed copies as written in the contract. / 合同原文中写的盖章份数。
    pub original_copy: String,
    /// The type of document that is sealed. / 盖章文件的类型。
    pub key: String,
    /// The passage of the contract that states the number of sealed copies. / 合同原文中描述盖章份数的文字。
    pub text: String,
}
impl wire::Object for FieldExtractionExtractCopy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("copy_num", &mut self.copy_num);
        f.field("original_copy", &mut self.original_copy);
        f.field("key", &mut self.key);
        f.field("text", &mut self.text);
    }
}
/// The currency of the contract. / 合同所用的币种。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionExtractCurrency {
    /// The name of the currency. / 币种的名称。
    pub currency_name: String,
    /// The symbol of the currency. / 币种的符号。
    pub currency_text: String,
}
impl wire::Object for FieldExtractionExtractCurrency {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("currency_name", &mut self.currency_name);
        f.field("currency_text", &mut self.currency_text);
    }
}
/// The total price of the contract. / 合同的总交易金额。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionExtractPrice {
    /// The price. / 交易金额。
    pub contract_price: f64,
    /// The price as written in the contract. / 合同原文中写的交易金额。
    pub contract_price_original: String,
    /// The passage of the contract that states the price. / 合同原文中描述交易金额的文字。
    pub text: String,
}
impl wire::Object for FieldExtractionExtractPrice {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contract_price", &mut self.contract_price);
        f.field("contract_price_original", &mut self.contract_price_original);
        f.field("text", &mut self.text);
    }
}
/// How long the contract lasts. / 合同持续多久。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionExtractTerm {
    /// The number of the duration, in the unit `initial_unit`. / 时长的数值，单位见 `initial_unit`。
    pub initial_time: String,
    /// The unit of the duration. / 时长的单位。
    pub initial_unit: String,
}
impl wire::Object for FieldExtractionExtractTerm {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("initial_time", &mut self.initial_time);
        f.field("initial_unit", &mut self.initial_unit);
    }
}
/// The term of the contract: its start, end and duration. / 合同的期限，含起止日期和时长。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldExtractionExtractTime {
    /// The date on which the contract starts. / 合同的开始时间。
    pub time_start: String,
    /// The date on which the contract ends. / 合同的结束时间。
    pub time_end: String,
    /// The start date as written in the contract. / 合同原文中写的开始时间。
    pub original_time_start: String,
    /// The end date as written in the contract. / 合同原文中写的结束时间。
    pub original_time_end: String,
    /// The passage of the contract that states the start date. / 合同原文中描述开始时间的文字。
    pub text_start: String,
    /// The passage of the contract that states the end date. / 合同原文中描述结束时间的文字。
    pub text_end: String,
    /// How long the contract lasts. / 合同持续多久。
    pub initial_term: FieldExtractionExtractTerm,
    /// The passage of the contract that states how long it lasts. / 合同原文中描述持续时长的文字。
    pub text_initial_term: String,
}
impl wire::Object for FieldExtractionExtractTime {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time_start", &mut self.time_start);
        f.field("time_end", &mut self.time_end);
        f.field("original_time_start", &mut self.original_time_start);
        f.field("original_time_end", &mut self.original_time_end);
        f.field("text_start", &mut self.text_start);
        f.field("text_end", &mut self.text_end);
        f.field("initial_term", &mut self.initial_term);
        f.field("text_initial_term", &mut self.text_initial_term);
    }
}
/// Whether to use OCR on a PDF. / 是否对 PDF 使用 OCR。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FieldExtractionOcrMode {
    /// `force`: Always OCR PDFs / 始终用 OCR 解析 PDF
    Force,
    /// `auto`: Parse locally first, OCR if it is a scan / 先本地解析，遇扫描件再用 OCR
    Auto,
    /// `unused`: No OCR; scans are reported as unreadable / 不用 OCR，扫描件返回无法解析
    Unused,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for FieldExtractionOcrMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for FieldExtractionOcrMode {
    fn as_str(&self) -> &str {
        match self {
            Self::Force => "force",
            Self::Auto => "auto",
            Self::Unused => "unused",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "force" => Self::Force,
            "auto" => Self::Auto,
            "unused" => Self::Unused,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    FieldExtractionBankEntity FieldExtractionBankInfo FieldExtractionBodyEntity
    FieldExtractionBodyInfo FieldExtractionExtractCopy FieldExtractionExtractCurrency
    FieldExtractionExtractPrice FieldExtractionExtractTerm FieldExtractionExtractTime
}
crate::codegen::__impl_enum! {
    FieldExtractionBankType FieldExtractionBodyType FieldExtractionOcrMode
}
