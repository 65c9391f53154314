// Generated from spec/document_ai/v1/vehicle_license/recognize.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::document_ai::error;
impl super::Api<'_> {
    /// Recognize a vehicle license / 识别文件中的行驶证: [`Recognize`](struct@Recognize).
    pub fn recognize(
        &self,
        file: impl Into<crate::codegen::Upload>,
    ) -> crate::codegen::Call<Recognize> {
        crate::codegen::Call::new(self.client, Recognize::new(file))
    }
}
/// Recognize a vehicle license / 识别文件中的行驶证.
///
/// Recognizes a vehicle license in an image of up to 10 MB, at up to 10 requests per second and tenant.
///
/// 识别一张 10 MB 以内的行驶证图片，租户限 10 QPS。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.document_ai().v1().vehicle_license().recognize(feishu_api::Upload::from_path("file")).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/document_ai/v1/vehicle_license/recognize`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `document_ai:vehicle_license:recognize`
///
/// Errors: [`RecognizeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_license/recognize)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Recognize {
    /// The file with the vehicle license to recognize. / 要识别的行驶证的文件。
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
    Endpoint::new("document_ai.v1.vehicle_license.recognize", Post, "/open-apis/document_ai/v1/vehicle_license/recognize")
        .documented(text("识别文件中的行驶证", "Recognize a vehicle license"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_license/recognize")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::DOCUMENT_AI_VEHICLE_LICENSE_RECOGNIZE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Multipart, &[body("file", File).required()])
}
/// The reply to [`Recognize`](struct@Recognize).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeResponse {
    /// The data found on the vehicle license. / 识别出的行驶证信息。
    pub vehicle_license: RecognizeVehicleLicense,
}
impl wire::Object for RecognizeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("vehicle_license", &mut self.vehicle_license);
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
/// The type of the recognized field. / 识别出的字段的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RecognizeType {
    /// `plate_number`: Plate number / 号牌号码
    PlateNumber,
    /// `vehicle_type`: Vehicle type / 车辆类型
    VehicleType,
    /// `owner`: Owner / 所有人
    Owner,
    /// `address`: Address / 住址
    Address,
    /// `use_character`: Use of the vehicle / 使用性质
    UseCharacter,
    /// `model`: Brand and model / 品牌型号
    Model,
    /// `vin`: Chassis number (VIN) / 车架号
    Vin,
    /// `engine_number`: Engine number / 发动机号码
    EngineNumber,
    /// `register_date`: Date of registration / 注册日期
    RegisterDate,
    /// `issue_date`: Date of issue / 发证日期
    IssueDate,
    /// `license_issuing_authority`: Authority that issued the license / 发证机关
    LicenseIssuingAuthority,
    /// `document_id`: File number / 档案编号
    DocumentId,
    /// `approved_passengers_capacity`: Approved number of passengers / 核定载人数
    ApprovedPassengersCapacity,
    /// `total_mass`: Total mass / 总质量
    TotalMass,
    /// `curb_weight`: Curb weight / 整备质量
    CurbWeight,
    /// `ratified_load_capacity`: Approved load / 核定载质量
    RatifiedLoadCapacity,
    /// `gabarite`: Overall dimensions / 外廓尺寸
    Gabarite,
    /// `traction_mass`: Permissible towed mass / 准牵引总质量
    TractionMass,
    /// `remarks`: Remarks / 备注
    Remarks,
    /// `inspection_record`: Inspection record / 检验记录
    InspectionRecord,
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
            Self::PlateNumber => "plate_number",
            Self::VehicleType => "vehicle_type",
            Self::Owner => "owner",
            Self::Address => "address",
            Self::UseCharacter => "use_character",
            Self::Model => "model",
            Self::Vin => "vin",
            Self::EngineNumber => "engine_number",
            Self::RegisterDate => "register_date",
            Self::IssueDate => "issue_date",
            Self::LicenseIssuingAuthority => "license_issuing_authority",
            Self::DocumentId => "document_id",
            Self::ApprovedPassengersCapacity => "approved_passengers_capacity",
            Self::TotalMass => "total_mass",
            Self::CurbWeight => "curb_weight",
            Self::RatifiedLoadCapacity => "ratified_load_capacity",
            Self::Gabarite => "gabarite",
            Self::TractionMass => "traction_mass",
            Self::Remarks => "remarks",
            Self::InspectionRecord => "inspection_record",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "plate_number" => Self::PlateNumber,
            "vehicle_type" => Self::VehicleType,
            "owner" => Self::Owner,
            "address" => Self::Address,
            "use_character" => Self::UseCharacter,
            "model" => Self::Model,
            "vin" => Self::Vin,
            "engine_number" => Self::EngineNumber,
            "register_date" => Self::RegisterDate,
            "issue_date" => Self::IssueDate,
            "license_issuing_authority" => Self::LicenseIssuingAuthority,
            "document_id" => Self::DocumentId,
            "approved_passengers_capacity" => Self::ApprovedPassengersCapacity,
            "total_mass" => Self::TotalMass,
            "curb_weight" => Self::CurbWeight,
            "ratified_load_capacity" => Self::RatifiedLoadCapacity,
            "gabarite" => Self::Gabarite,
            "traction_mass" => Self::TractionMass,
            "remarks" => Self::Remarks,
            "inspection_record" => Self::InspectionRecord,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The fields that were found. / 识别出的各字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleEntity {
    /// The type of the recognized field. / 识别出的字段的种类。
    pub r#type: RecognizeType,
    /// The text of the field. / 该字段的文字。
    pub value: String,
}
impl wire::Object for RecognizeVehicleEntity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("value", &mut self.value);
    }
}
/// The data found on the vehicle license. / 识别出的行驶证信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeVehicleLicense {
    /// The fields that were found. / 识别出的各字段。
    pub entities: Vec<RecognizeVehicleEntity>,
}
impl wire::Object for RecognizeVehicleLicense {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("entities", &mut self.entities);
    }
}
crate::codegen::__impl_object! {
    RecognizeVehicleEntity RecognizeVehicleLicense
}
crate::codegen::__impl_enum! {
    RecognizeType
}
