// Generated from spec/. Do not edit: change the spec and run `cargo regen`.

/// `document_ai.v1.bank_card`
///
/// - [`Recognize`](struct@bank_card::Recognize): Recognize a bank card / 识别文件中的银行卡
pub mod bank_card;
/// `document_ai.v1.business_card`
///
/// - [`Recognize`](struct@business_card::Recognize): Recognize a business card / 识别文件中的名片
pub mod business_card;
/// `document_ai.v1.business_license`
///
/// - [`Recognize`](struct@business_license::Recognize): Recognize a business license / 识别文件中的营业执照
pub mod business_license;
/// `document_ai.v1.chinese_passport`
///
/// - [`Recognize`](struct@chinese_passport::Recognize): Recognize a Chinese passport / 识别文件中的中国护照
pub mod chinese_passport;
/// `document_ai.v1.contract`
///
/// - [`FieldExtraction`](struct@contract::FieldExtraction): Extract the fields of a contract / 提取文件中的合同字段
pub mod contract;
/// `document_ai.v1.driving_license`
///
/// - [`Recognize`](struct@driving_license::Recognize): Recognize a driving license / 识别文件中的驾驶证
pub mod driving_license;
/// `document_ai.v1.food_manage_license`
///
/// - [`Recognize`](struct@food_manage_license::Recognize): Recognize a food business license / 识别文件中的食品经营许可证
pub mod food_manage_license;
/// `document_ai.v1.food_produce_license`
///
/// - [`Recognize`](struct@food_produce_license::Recognize): Recognize a food production license / 识别文件中的食品生产许可证
pub mod food_produce_license;
/// `document_ai.v1.health_certificate`
///
/// - [`Recognize`](struct@health_certificate::Recognize): Recognize a health certificate / 识别文件中的健康证
pub mod health_certificate;
/// `document_ai.v1.hkm_mainland_travel_permit`
///
/// - [`Recognize`](struct@hkm_mainland_travel_permit::Recognize): Recognize a mainland travel permit (Hong Kong, Macao) / 识别文件中的港澳居民来往内地通行证
pub mod hkm_mainland_travel_permit;
/// `document_ai.v1.id_card`
///
/// - [`Recognize`](struct@id_card::Recognize): Recognize an ID card / 识别文件中的身份证
pub mod id_card;
/// `document_ai.v1.resume`
///
/// - [`Parse`](struct@resume::Parse): Parse a resume / 识别文件中的简历信息
pub mod resume;
/// `document_ai.v1.taxi_invoice`
///
/// - [`Recognize`](struct@taxi_invoice::Recognize): Recognize a taxi invoice / 识别文件中的出租车发票
pub mod taxi_invoice;
/// `document_ai.v1.train_invoice`
///
/// - [`Recognize`](struct@train_invoice::Recognize): Recognize a train ticket / 识别文件中的火车票
pub mod train_invoice;
/// `document_ai.v1.tw_mainland_travel_permit`
///
/// - [`Recognize`](struct@tw_mainland_travel_permit::Recognize): Recognize a mainland travel permit (Taiwan) / 识别文件中的台湾居民来往大陆通行证
pub mod tw_mainland_travel_permit;
mod types;
pub use types::*;
/// `document_ai.v1.vat_invoice`
///
/// - [`Recognize`](struct@vat_invoice::Recognize): Recognize a VAT invoice / 识别文件中的增值税发票
pub mod vat_invoice;
/// `document_ai.v1.vehicle_invoice`
///
/// - [`Recognize`](struct@vehicle_invoice::Recognize): Recognize a vehicle invoice / 识别文件中的机动车发票
pub mod vehicle_invoice;
/// `document_ai.v1.vehicle_license`
///
/// - [`Recognize`](struct@vehicle_license::Recognize): Recognize a vehicle license / 识别文件中的行驶证
pub mod vehicle_license;
/// The operations of `document_ai.v1`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::codegen::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::codegen::Client) -> Self {
        Self { client }
    }
    /// The operations of `document_ai.v1.bank_card`.
    pub fn bank_card(&self) -> bank_card::Api<'c> {
        bank_card::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.business_card`.
    pub fn business_card(&self) -> business_card::Api<'c> {
        business_card::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.business_license`.
    pub fn business_license(&self) -> business_license::Api<'c> {
        business_license::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.chinese_passport`.
    pub fn chinese_passport(&self) -> chinese_passport::Api<'c> {
        chinese_passport::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.contract`.
    pub fn contract(&self) -> contract::Api<'c> {
        contract::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.driving_license`.
    pub fn driving_license(&self) -> driving_license::Api<'c> {
        driving_license::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.food_manage_license`.
    pub fn food_manage_license(&self) -> food_manage_license::Api<'c> {
        food_manage_license::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.food_produce_license`.
    pub fn food_produce_license(&self) -> food_produce_license::Api<'c> {
        food_produce_license::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.health_certificate`.
    pub fn health_certificate(&self) -> health_certificate::Api<'c> {
        health_certificate::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.hkm_mainland_travel_permit`.
    pub fn hkm_mainland_travel_permit(&self) -> hkm_mainland_travel_permit::Api<'c> {
        hkm_mainland_travel_permit::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.id_card`.
    pub fn id_card(&self) -> id_card::Api<'c> {
        id_card::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.resume`.
    pub fn resume(&self) -> resume::Api<'c> {
        resume::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.taxi_invoice`.
    pub fn taxi_invoice(&self) -> taxi_invoice::Api<'c> {
        taxi_invoice::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.train_invoice`.
    pub fn train_invoice(&self) -> train_invoice::Api<'c> {
        train_invoice::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.tw_mainland_travel_permit`.
    pub fn tw_mainland_travel_permit(&self) -> tw_mainland_travel_permit::Api<'c> {
        tw_mainland_travel_permit::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.vat_invoice`.
    pub fn vat_invoice(&self) -> vat_invoice::Api<'c> {
        vat_invoice::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.vehicle_invoice`.
    pub fn vehicle_invoice(&self) -> vehicle_invoice::Api<'c> {
        vehicle_invoice::Api::new(self.client)
    }
    /// The operations of `document_ai.v1.vehicle_license`.
    pub fn vehicle_license(&self) -> vehicle_license::Api<'c> {
        vehicle_license::Api::new(self.client)
    }
}
