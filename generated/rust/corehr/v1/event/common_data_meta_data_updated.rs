// Generated from spec/corehr/v1/event/common_data_meta_data_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Object metadata changed / 元数据信息变更.
///
/// Is pushed when the field definitions of a preset or custom HR object have changed, in no guaranteed order.
///
/// 预置或自定义人事对象的字段定义变更时推送，不保证顺序。
///
/// - Type: `corehr.common_data.meta_data.updated_v1`
/// - Scopes, any of: `corehr:common_data.meta_data:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonDataMetaDataUpdated {
    /// The API name of the object that changed. Its fields can be looked up with the operation that gets a field.
    ///
    /// 发生变更的对象的 API 名称，字段可用获取字段详情接口查询。
    pub api_name: String,
    /// The fields that changed. / 发生变更的字段。
    pub field_changes: Vec<String>,
    /// The type of metadata that changed, an object or an enum. / 变更的元数据的类型，对象或枚举。
    pub metadata_type: String,
    /// The enums that changed. / 发生变更的枚举。
    pub enum_value_changes: Vec<String>,
}
impl wire::Object for CommonDataMetaDataUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("api_name", &mut self.api_name);
        f.field("field_changes", &mut self.field_changes);
        f.field("metadata_type", &mut self.metadata_type);
        f.field("enum_value_changes", &mut self.enum_value_changes);
    }
}
crate::codegen::__impl_object! {
    CommonDataMetaDataUpdated
}
crate::codegen::__event! {
    CommonDataMetaDataUpdated:
    Descriptor::new("corehr.v1.event.common_data_meta_data_updated", "corehr.common_data.meta_data.updated_v1")
        .documented(text("元数据信息变更", "Object metadata changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::COREHR_COMMON_DATA_META_DATA_READ])])
}
