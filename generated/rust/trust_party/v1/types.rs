// Generated from spec/trust_party/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The URLs of an avatar in each size. / 头像在各尺寸下的链接。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// The URL of the avatar at 72×72 pixels. / 72×72 像素头像的链接。
    pub avatar_72: String,
    /// The URL of the avatar at 240×240 pixels. / 240×240 像素头像的链接。
    pub avatar_240: String,
    /// The URL of the avatar at 640×640 pixels. / 640×640 像素头像的链接。
    pub avatar_640: String,
    /// The URL of the avatar at its original size. / 原始尺寸头像的链接。
    pub avatar_origin: String,
}
impl wire::Object for AvatarInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar_72", &mut self.avatar_72);
        f.field("avatar_240", &mut self.avatar_240);
        f.field("avatar_640", &mut self.avatar_640);
        f.field("avatar_origin", &mut self.avatar_origin);
    }
}
/// The IDs of a department. / 部门的 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationDepartmentId {
    /// The ID of the department. / 部门的 ID。
    pub department_id: String,
    /// The `open_department_id` of the department. / 部门的 `open_department_id`。
    pub open_department_id: id::OpenDepartmentId,
}
impl wire::Object for CollaborationDepartmentId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("open_department_id", &mut self.open_department_id);
    }
}
/// An associated organization. / 关联组织。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationTenant {
    /// The tenant key of the associated organization. / 关联组织的 tenant_key。
    pub tenant_key: id::TenantKey,
    /// The name of the associated organization. / 关联组织的名称。
    pub tenant_name: String,
    /// The name of the associated organization in several languages. / 关联组织名称的多语言版本。
    pub i18n_tenant_name: I18nName,
    /// The short name of the associated organization. / 关联组织的简称。
    pub tenant_short_name: String,
    /// The short name of the associated organization in several languages. / 关联组织简称的多语言版本。
    pub i18n_tenant_short_name: I18nName,
    /// When the association was made. / 与该组织建立关联的时间。
    pub connect_time: i64,
    /// The tag of the associated organization. / 关联组织的标签。
    pub tenant_tag: String,
    /// The tag of the associated organization in several languages. / 关联组织标签的多语言版本。
    pub i18n_tenant_tag: I18nName,
    /// The icon of the associated organization. / 关联组织的图标。
    pub avatar: AvatarInfo,
    /// The brand of the associated organization. / 关联组织所用的产品品牌。
    pub brand: String,
}
impl wire::Object for CollaborationTenant {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_key", &mut self.tenant_key);
        f.field("tenant_name", &mut self.tenant_name);
        f.field("i18n_tenant_name", &mut self.i18n_tenant_name);
        f.field("tenant_short_name", &mut self.tenant_short_name);
        f.field("i18n_tenant_short_name", &mut self.i18n_tenant_short_name);
        f.field("connect_time", &mut self.connect_time);
        f.field("tenant_tag", &mut self.tenant_tag);
        f.field("i18n_tenant_tag", &mut self.i18n_tenant_tag);
        f.field("avatar", &mut self.avatar);
        f.field("brand", &mut self.brand);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CollaborationUserId {
    /// The user_id of the user within their tenant. / 用户在其租户内的 user_id。
    pub user_id: id::UserId,
    /// The open_id of the user. / 用户的 open_id。
    pub open_id: id::OpenId,
    /// The union_id of the user. / 用户的 union_id。
    pub union_id: id::UnionId,
}
impl wire::Object for CollaborationUserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("union_id", &mut self.union_id);
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nName {
    /// The name in Chinese. / 中文的名称。
    pub zh_cn: String,
    /// The name in Japanese. / 日文的名称。
    pub ja_jp: String,
    /// The name in English. / 英文的名称。
    pub en_us: String,
}
impl wire::Object for I18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("ja_jp", &mut self.ja_jp);
        f.field("en_us", &mut self.en_us);
    }
}
crate::codegen::__impl_object! {
    AvatarInfo CollaborationDepartmentId CollaborationTenant CollaborationUserId I18nName
}
