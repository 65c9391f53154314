// Generated from spec/moments/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The IDs of the user who acted; only if under their real name. / 操作者的用户 ID，仅实名操作时返回。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The `union_id` of the user. / 用户的 `union_id`。
    pub union_id: id::UnionId,
    /// The `user_id` of the user. / 用户的 `user_id`。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The `open_id` of the user. / 用户的 `open_id`。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
crate::codegen::__impl_object! {
    UserId
}
