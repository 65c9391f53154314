// Generated from spec/meeting_room/v1/room/customization.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
impl super::Api<'_> {
    /// Get the custom settings of rooms / 获取会议室个性化配置: [`Customization`](struct@Customization).
    #[deprecated(
        note = "the platform no longer recommends it, and there is no replacement"
    )]
    pub fn customization(
        &self,
        room_ids: impl Into<Vec<id::RoomId>>,
    ) -> crate::codegen::Call<Customization> {
        crate::codegen::Call::new(self.client, Customization::new(room_ids))
    }
}
/// Get the custom settings of rooms / 获取会议室个性化配置.
///
/// Returns the custom settings of meeting rooms by ID, with who prepares them and how long it takes.
///
/// 按会议室 ID 批量返回个性化配置、负责准备的人员和准备时间。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - `POST /open-apis/meeting_room/room/customization`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `calendar:room`
///
/// Errors: [`CustomizationError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customization {
    /// The IDs of the meeting rooms whose customization to read. / 要查询个性化配置的会议室的 ID。
    pub room_ids: Vec<id::RoomId>,
}
impl Customization {
    /// Creates the value from its required fields.
    pub fn new(room_ids: impl Into<Vec<id::RoomId>>) -> Self {
        Self { room_ids: room_ids.into() }
    }
}
impl wire::Object for Customization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_ids", &mut self.room_ids);
    }
}
crate::codegen::__impl_object! {
    Customization
}
crate::codegen::__operation! {
    Customization => CustomizationResponse, CustomizationError:
    Endpoint::new("meeting_room.v1.room.customization", Post, "/open-apis/meeting_room/room/customization")
        .documented(text("获取会议室个性化配置", "Get the custom settings of rooms"), "https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::CALENDAR_ROOM])])
        .request(Json, &[body("room_ids", Array).required()])
        .reply(TopLevel)
}
/// The reply to [`Customization`](struct@Customization).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationResponse {
    /// The meeting rooms that could not be read. / 未能查询的会议室。
    pub error_room_ids: Vec<CustomizationErrorRoomIds>,
    /// The customization of each meeting room, by room ID. / 各会议室的个性化配置，以会议室 ID 为键。
    pub room_id_to_customization: ::std::collections::BTreeMap<
        String,
        CustomizationCustomization,
    >,
}
impl wire::Object for CustomizationResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("error_room_ids", &mut self.error_room_ids);
        f.field("room_id_to_customization", &mut self.room_id_to_customization);
    }
}
crate::codegen::__impl_object! {
    CustomizationResponse
}
/// The documented errors of [`Customization`](struct@Customization).
pub type CustomizationError = crate::codegen::NoError;
/// The conditions under which the question appears. / 该问题的显示条件，满足时才会出现。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationConditions {
    /// The question that the condition is about: its `index_key`. / 所依据的问题，即该问题的 `index_key`。
    pub custom_key: String,
    /// The options that must all be selected for the question to appear. / 须全部选中的选项，选中后该问题才显示。
    pub option_keys: Vec<String>,
}
impl wire::Object for CustomizationConditions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_key", &mut self.custom_key);
        f.field("option_keys", &mut self.option_keys);
    }
}
/// The customization of each meeting room, by room ID. / 各会议室的个性化配置，以会议室 ID 为键。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationCustomization {
    /// The IDs of the people who prepare the meeting room as requested. / 负责为会议做个性化准备的人员的 ID。
    pub contact_ids: Vec<i64>,
    /// The questions of the customization. / 个性化配置的各个问题。
    pub customization_data: Vec<CustomizationCustomizationData>,
    /// How long preparing the meeting room takes. / 为会议做准备所需的时间。
    pub preparation_time: i64,
}
impl wire::Object for CustomizationCustomization {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contact_ids", &mut self.contact_ids);
        f.field("customization_data", &mut self.customization_data);
        f.field("preparation_time", &mut self.preparation_time);
    }
}
/// The questions of the customization. / 个性化配置的各个问题。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationCustomizationData {
    /// The conditions under which the question appears. / 该问题的显示条件，满足时才会出现。
    pub conditions: Vec<CustomizationConditions>,
    /// The type of question: `1` single choice, `2` multiple choice, `3` free text.
    ///
    /// 问题的类型：`1` 为单选，`2` 为多选，`3` 为填空。
    pub customization_type: i64,
    /// The unique ID of the question. / 问题的唯一 ID。
    pub index_key: String,
    /// The text filled in, for free text questions. / 填空题填写的内容。
    pub input_content: String,
    /// Whether the question must be answered, for free text questions. / 该问题是否必答，用于填空题。
    pub is_required: bool,
    /// The text of the question. / 问题的内容。
    pub label: String,
    /// The options of the question. / 问题的各选项。
    pub options: Vec<CustomizationOptions>,
    /// The hint shown while a free text question is empty. / 填空题未填写时显示的提示。
    pub place_holder: String,
}
impl wire::Object for CustomizationCustomizationData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("conditions", &mut self.conditions);
        f.field("customization_type", &mut self.customization_type);
        f.field("index_key", &mut self.index_key);
        f.field("input_content", &mut self.input_content);
        f.field("is_required", &mut self.is_required);
        f.field("label", &mut self.label);
        f.field("options", &mut self.options);
        f.field("place_holder", &mut self.place_holder);
    }
}
/// The meeting rooms that could not be read. / 未能查询的会议室。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationErrorRoomIds {
    /// The ID of the meeting room that failed; the official documentation calls it a building ID.
    ///
    /// 出错的会议室的 ID；官方文档把它写作建筑物 ID。
    pub building_id: String,
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: String,
    /// Why the item could not be returned. / 未能返回该项的原因。
    pub error_msg: String,
}
impl wire::Object for CustomizationErrorRoomIds {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("building_id", &mut self.building_id);
        f.field("room_id", &mut self.room_id);
        f.field("error_msg", &mut self.error_msg);
    }
}
/// The options of the question. / 问题的各选项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizationOptions {
    /// Whether the option is "other". / 该选项是否为“其他”。
    pub is_others: bool,
    /// Whether the option is selected. / 该选项是否已选中。
    pub is_selected: bool,
    /// The URL of the picture of the option. / 选项图片的地址。
    pub option_image_url: String,
    /// The unique ID of the option. / 选项的唯一 ID。
    pub option_key: String,
    /// The text of the option. / 选项的文字。
    pub option_label: String,
    /// The text filled in for the option "other". / 在“其他”选项中填写的内容。
    pub others_content: String,
}
impl wire::Object for CustomizationOptions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_others", &mut self.is_others);
        f.field("is_selected", &mut self.is_selected);
        f.field("option_image_url", &mut self.option_image_url);
        f.field("option_key", &mut self.option_key);
        f.field("option_label", &mut self.option_label);
        f.field("others_content", &mut self.others_content);
    }
}
crate::codegen::__impl_object! {
    CustomizationConditions CustomizationCustomization CustomizationCustomizationData
    CustomizationErrorRoomIds CustomizationOptions
}
